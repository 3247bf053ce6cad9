"""Questions about people told of: by name, by relation, by attribute, and for what was not told."""

from random import Random

from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.told import data_scene_people_shapes as shapes
from chatbot.pocket.corpus.told.replies import not_told
from chatbot.pocket.corpus.told.scene_people_cast import ME, WORKING, YOU, Person, predicates, somebody
from chatbot.pocket.corpus.told.scene_people_traits import Trait
from chatbot.pocket.corpus.turns import Turn


def questions(rng: Random, people: list[Person]) -> list[Turn]:
    """By name, by relation, by what was told; about one in five for what was not told."""
    pool: list[Turn] = []
    for person in people:
        pool += _by_subject(rng, person)
        pool += _by_name(rng, person)
        pool += _by_fact(rng, person, people)
    if len(people) == 2 and rng.random() < 0.3:
        pool += _of_both(rng, *people)
    rng.shuffle(pool)
    asks = list({turn.user: turn for turn in pool}.values())[: rng.randrange(3, 7)]
    asks += _not_told(rng, people)[: 1 if len(asks) < 5 else 2]
    return asks


def _subject(rng: Random, person: Person) -> tuple[str, str]:
    """How the user names somebody, and how the reply does."""
    if person.name and rng.random() < 0.5:
        return person.name, person.name
    if person.base in person.who.split()[1:] and not person.who.startswith(WORKING) and rng.random() < 0.4:
        return f"my {person.base}", f"your {person.base}"
    return person.called(yours=False), person.called(yours=True)


def _by_subject(rng: Random, person: Person) -> list[Turn]:
    asks = []
    for fact in person.facts * (2 if person.name else 1):
        mine, yours = _subject(rng, person)
        slots = person.slots(mine)
        answer = f"{yours} {fact.predicate(rng, slots, plainly=True)}."
        clause = fill(rng, fact.trait.clause, **slots)
        asks.append(direct(rng, say(rng, fact.trait.asks, **slots), clause, answer, fact.value))
    if len(person.facts) > 1 and rng.random() < 0.3:
        mine, yours = _subject(rng, person)
        told = predicates(rng, person, person.facts, plainly=True)
        asks.append(Turn(typed(rng, say(rng, shapes.ABOUT, S=mine)), capital(f"{yours} {told}.")))
    return asks


def _by_name(rng: Random, person: Person) -> list[Turn]:
    if not person.name:
        return []
    mine, yours = person.called(yours=False), person.called(yours=True)
    named = f"{yours} is {'' if person.titled else 'called '}{person.name}."
    if not person.titled and rng.random() < 0.3:
        named = f"{yours}'s name is {person.name}."
    question = say(
        rng,
        ("{what is {S}'s name|what is {S} called|whats the name of {S}|who is {S}|what name does {S} have}",),
        S=mine,
    )
    whose = say(rng, ("{who is {n}|who's {n}|whos {n}|what is {n} to me|who was {n}}",), n=person.name)
    return [
        direct(rng, question, f"what {mine} is called", named, person.name),
        Turn(asked(rng, whose), f"{person.name} is {yours}."),
    ]


def _by_fact(rng: Random, person: Person, people: list[Person]) -> list[Turn]:
    """ "Who plays the cello?"."""
    asks = []
    others = [fact for other in people if other is not person for fact in other.facts]
    for fact in person.facts:
        if any(other.value == fact.value for other in others):
            continue  # true of both
        slots = person.slots("")
        told = fact.predicate(rng, slots)
        if fact.trait.family == "job" and "{a}" in fact.trait.predicates[0] and rng.random() < 0.5:
            told = f"is the {fact.value}"
        templates = shapes.WHICH if len(people) > 1 else shapes.WHICH[:1]
        subject = person.name if person.name and rng.random() < 0.4 else person.called(yours=True)
        if person.name and rng.random() < 0.3:
            subject = f"{person.called(yours=True)} {person.name}"
        does = told if told.startswith("is the ") else fact.predicate(rng, slots, plainly=True)
        if len(people) > 1 and rng.random() < 0.2:
            told += ", " + " or ".join(other.called(yours=False) for other in rng.sample(people, 2))
        asks.append(Turn(asked(rng, say(rng, templates, p=told)), capital(f"{subject} {does}."), word=person.name))
    return asks


def _of_both(rng: Random, one: Person, two: Person) -> list[Turn]:
    """ "How old are my mum and my dad?", where the same was told of both."""
    if len(one.facts) != 1 or len(two.facts) != 1 or one.facts[0].trait.asks != two.facts[0].trait.asks:
        return []
    (mine, yours), (mine2, yours2) = _subject(rng, one), _subject(rng, two)
    both = pick(rng, (f"{mine} and {mine2}", f"{mine2} and {mine}"))
    slots = {"S": both, "S2": both, "is": "are", "has": "have", "do": "do", "s": "", "es": "", "his": "their"}
    fitting = [ask for ask in one.facts[0].trait.asks if "{own}" not in ask and "{kind}" not in ask]
    said = predicates(rng, one, one.facts, plainly=True), predicates(rng, two, two.facts, plainly=True)
    answer = capital(f"{yours} {said[0]}, and {yours2} {said[1]}.")
    return [Turn(asked(rng, say(rng, fitting, **slots)), answer)] if fitting else []


def _not_told(rng: Random, people: list[Person]) -> list[Turn]:
    asks = [_of_another(rng, people)] if rng.random() < 0.5 or people[0].titled else []
    for person in people:
        if person.titled:
            continue
        mine, yours = _subject(rng, person)
        open_traits = person.open_traits(rng)
        if not person.facts or rng.random() < 0.3:  # what people ask first
            open_traits.sort(key=lambda trait: trait.family not in ("age", "job", "town", "breed"))
        for trait in open_traits[: 2 if len(people) == 1 else 1]:
            asks.append(_untold(rng, trait, person.slots(mine), person.slots(yours)))
        if len(people) == 2 and rng.random() < 0.5:  # what is known of the one only is asked of the other
            known = {fact.trait.family for fact in people[0].facts + people[1].facts}
            near = [trait for trait in person.open_traits(rng) if trait.family in known]
            asks += [_untold(rng, pick(rng, near), person.slots(mine), person.slots(yours))] if near else []
        if not person.name and rng.random() < 0.5:
            question = pick(
                rng, (f"what is {person.called(yours=False)} called", f"what is {person.called(yours=False)}'s name")
            )
            clause = f"what {person.called(yours=True)} is called"
            asks.append(Turn(asked(rng, question), not_told(rng, clause)))
    rng.shuffle(asks)
    return list({turn.reply.partition(",")[0][-24:]: turn for turn in asks}.values())


def about_me(rng: Random, me: Person) -> list[Turn]:
    asks = []
    for fact in me.facts:
        answer = f"You {fact.predicate(rng, YOU, plainly=True)}."
        clause = fill(rng, fact.trait.clause, **ME)
        asks.append(direct(rng, say(rng, fact.trait.asks, **ME), clause, answer, fact.value))
    if me.name:
        question = pick(rng, ("what is my name", "what am I called", "who am I", "whats my name", "what's my name"))
        asks.append(direct(rng, question, "what my name is", f"Your name is {me.name}.", me.name))
    rng.shuffle(asks)
    left: list[Turn] = []
    if not me.name and rng.random() < 0.4:
        left.append(Turn(asked(rng, "what is my name"), not_told(rng, "what your name is")))
    for trait in me.open_traits(rng)[:2]:
        left.append(_untold(rng, trait, ME, YOU))
    if rng.random() < 0.35:
        left.append(_of_another(rng, []))
    asks = asks[:6]
    return asks + left[: 1 if len(asks) < 5 or rng.random() < 0.5 else 2]


def _untold(rng: Random, trait: Trait, mine: dict[str, str], yours: dict[str, str]) -> Turn:
    question, clause = say(rng, trait.asks, **mine), fill(rng, trait.clause, **mine)
    user = asked(rng, question) if rng.random() < 0.7 else _indirect(rng, clause)
    return Turn(user, not_told(rng, fill(rng, trait.clause, **yours)))


def _of_another(rng: Random, people: list[Person]) -> Turn:
    """Asks for somebody nothing was told of; now and then the same relation with another word before it."""
    other = somebody(rng, tuple(person.base for person in people), pet=bool(people) and people[0].pet)
    changed = [person for person in people if person.who.startswith(WORKING)]
    if len(changed) == 1 and rng.random() < 0.5:
        known = changed[0]
        mod = pick(rng, [mod for mod in ("old", "new", "first") if not known.who.startswith(mod)])
        other = Person(known.base, f"{mod} {known.base}", known.he, known.stage)
    if not people or rng.random() < 0.5:
        trait = pick(rng, other.open_traits(rng))
    elif facts := [fact for person in people for fact in person.facts if other.stage in fact.trait.stages]:
        trait = pick(rng, facts).trait
    else:
        who = other.who
        question = pick(rng, (f"what is my {who} called", f"what is my {who}'s name", f"who is my {who}"))
        return Turn(asked(rng, question), not_told(rng, f"what your {who} is called"))
    return _untold(rng, trait, other.slots(other.called(yours=False)), other.slots(other.called(yours=True)))


def asked(rng: Random, question: str) -> str:
    return typed(rng, say(rng, shapes.WHO_ASKED, q=question))


def _indirect(rng: Random, clause: str) -> str:
    return typed(rng, say(rng, shapes.INDIRECT, c=clause))


def direct(rng: Random, question: str, clause: str, answer: str, value: str) -> Turn:
    user = asked(rng, question) if rng.random() < 0.7 else _indirect(rng, clause)
    return Turn(user, capital(answer), word=None if " " in value else value)


def typed(rng: Random, text: str) -> str:
    """The first letter as people type it."""
    return capital(text) if rng.random() < 0.6 else text
