"""People and pets told with several attributes at once, and asked back by name, by relation, or by attribute.

Knows nothing of what is said in between. What can be said of somebody is in `scene_people_traits`.
"""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital, listed, with_article
from chatbot.pocket.corpus.told import data_scene_people_shapes as shapes
from chatbot.pocket.corpus.told.data_scene_people import THINGS_OWNED
from chatbot.pocket.corpus.told.replies import NOTE, not_told
from chatbot.pocket.corpus.told.scene_people_asks import about_me, asked, direct, questions, typed
from chatbot.pocket.corpus.told.scene_people_cast import ME, WORKING, YOU, Person, predicates, somebody
from chatbot.pocket.corpus.told.scene_people_traits import Fact
from chatbot.pocket.corpus.turns import Turn

_TITLED = ("doctor", "dentist", "vet", "lawyer", "landlord", "boss", "teacher", "eye doctor", "neighbour", "tutor")


def scene(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """What is told of people, in one or two messages, and what may be asked afterwards, in any order."""
    luck = rng.random()
    if luck < 0.22:
        return _self(rng)
    if luck < 0.52:
        return _one(rng)
    if luck < 0.84:
        return _two(rng)
    return _names(rng) if luck < 0.96 else _owned(rng)


def _bare(rng: Random, facts: list[Fact], slots: dict[str, str]) -> str:
    labelled = rng.random() < 0.3
    return ", ".join(fact.bare(rng, slots, labelled=labelled) for fact in facts)


def _he(rng: Random, person: Person, does: str) -> str:
    """ "he's 7" or "he plays the cello"."""
    if does.startswith("is ") and rng.random() < 0.75:
        return person.he + pick(rng, ("'s", "'s", "s")) + does[2:]
    return f"{person.he} {does}"


def _exact(people: list[Person]) -> tuple[str, ...]:
    values = [fact.value for person in people for fact in person.facts]
    return (*values, *(person.name for person in people if person.name))


def _fitting(person: Person, templates: tuple[str, ...]) -> tuple[str, ...]:
    """Those that make sense: nobody has "a mum", no dog is on the phone."""
    barred = [*(("{awho}", "this {who}") if person.only or person.who != person.base else ())]
    barred += ("phone", "called me", "writing") if person.pet else ()
    return tuple(template for template in templates if not any(word in template for word in barred))


def _said(rng: Random, person: Person, templates: tuple[str, ...], facts: list[Fact]) -> str:
    does = predicates(rng, person, facts) if facts else ""
    he_does = _he(rng, person, does)
    text = say(
        rng,
        _fitting(person, templates),
        who=person.who,
        awho=with_article(person.who),
        n=person.name,
        He=capital(person.he),
        he=person.he,
        ps=does,
        heps=he_does,
        Heps=capital(he_does),
        bs=_bare(rng, facts, person.slots("")) if facts else "",
    )
    return typed(rng, text)


def _noted(rng: Random, person: Person, facts: list[Fact]) -> str:
    """ "your brother Jemmo is 7 years old"."""
    yours = person.called(yours=True)
    if not facts:
        return f"{yours} is {'' if person.titled else 'called '}{person.name}"
    return f"{yours}{f' {person.name}' if person.name else ''} {predicates(rng, person, facts, plainly=True)}"


def _one(rng: Random) -> tuple[list[Turn], list[Turn]]:
    person = somebody(rng, pet=rng.random() < 0.28)
    luck = rng.random()
    if luck < 0.15:
        person.learn(rng, pick(rng, (2, 2, 3)))
        told = [_told_of(rng, person, shapes.NAMELESS, person.facts)]
    else:
        person.name = coined.name(rng)
        first = 0 if luck < 0.27 else pick(rng, (1, 1, 1, 2, 2, 3))
        person.learn(rng, first)
        told = [_told_of(rng, person, shapes.ONE if first else shapes.NAME_ONLY, person.facts)]
        if rng.random() < 0.25:
            person.learn(rng, pick(rng, (1, 1, 2)))
            told.append(_told_of(rng, person, shapes.MORE, person.facts[first:]))
    return told, questions(rng, [person])


def _told_of(rng: Random, person: Person, templates: tuple[str, ...], facts: list[Fact]) -> Turn:
    return Turn(
        _said(rng, person, templates, facts),
        f"{pick(rng, NOTE)}{_noted(rng, person, facts)}.",
        exact=_exact([person]),
    )


def _two(rng: Random) -> tuple[list[Turn], list[Turn]]:
    pets = rng.random() < 0.25
    one = somebody(rng, pet=pets)
    two = somebody(rng, (one.base,), pet=pets)
    if rng.random() < 0.6:
        for person in (one, two):
            person.name = coined.name(rng)
    if rng.random() < 0.6:
        families = {trait.family for trait in two.traits}
        family = pick(rng, [trait.family for trait in one.traits if trait.family in families])
        for person in (one, two):
            trait = pick(rng, [trait for trait in person.traits if trait.family == family])
            person.facts.append(Fact(trait, trait.values(rng)))
        while one.facts[0].value == two.facts[0].value:
            two.facts[0] = Fact(two.facts[0].trait, two.facts[0].trait.values(rng))
    else:
        one.learn(rng, pick(rng, (1, 1, 2)))
        two.learn(rng, pick(rng, (1, 1, 2)))
    if rng.random() < 0.2:
        templates = shapes.ONE if one.name else shapes.NAMELESS
        return [_told_of(rng, person, templates, person.facts) for person in (one, two)], questions(rng, [one, two])
    reply = f"{pick(rng, NOTE)}{_noted(rng, one, one.facts)}, and {_noted(rng, two, two.facts)}."
    return [Turn(_said_of_two(rng, one, two), reply, exact=_exact([one, two]))], questions(rng, [one, two])


def _said_of_two(rng: Random, one: Person, two: Person) -> str:
    slots: dict[str, str] = {}
    firsts = (one.facts[0].trait, two.facts[0].trait)
    gapped = (
        firsts[0].predicates[0] == firsts[1].predicates[0] and firsts[0].gap != "" and len(one.facts + two.facts) == 2
    )
    gapped = gapped and rng.random() < 0.4
    for at, person in enumerate((one, two), 1):
        name = "" if not person.name else pick(rng, (f" {person.name}", f" {person.name}", f" ({person.name})"))
        slots[f"t{at}"] = person.who + name
        slots[f"s{at}"] = f"my {person.who}{name}"
        slots[f"S{at}"] = f"My {person.who}{name}"
        slots[f"aw{at}"] = with_article(person.who)
        slots[f"he{at}"], slots[f"He{at}"] = person.he, capital(person.he)
        slots[f"p{at}"] = predicates(rng, person, person.facts, plainly=gapped)
        slots[f"b{at}"] = _bare(rng, person.facts, person.slots(""))
    barred = "{aw1}" if one.only or two.only or one.who != one.base or two.who != two.base else "?!"
    fitting = tuple(template for template in shapes.TWO if barred not in template)
    return typed(rng, say(rng, shapes.GAPPED if gapped else fitting, g2=two.facts[0].gap(rng), **slots))


def _names(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """Two names alone: doctor and dentist, the old boss and the new one, dog and cat."""
    luck = rng.random()
    if luck < 0.45:
        bases = [pick(rng, _TITLED)] * 2 if rng.random() < 0.4 else rng.sample(_TITLED, 2)
        mods = [f"{mod} " for mod in rng.sample(WORKING[:3], 2)] if bases[0] == bases[1] else ["", ""]
        one, two = (Person(base, mod + base, "she", "a", titled=True) for base, mod in zip(bases, mods, strict=True))
        titles = (
            ("Dr",)
            if any(word in bases[0] + bases[1] for word in ("doctor", "dentist", "vet"))
            else ("Mr", "Mrs", "Ms")
        )
        for person in (one, two):
            person.name = f"{pick(rng, titles)} {coined.coined(rng).capitalize()}"
    else:
        pets = luck < 0.7
        one = somebody(rng, pet=pets)
        two = somebody(rng, (one.base,), pet=pets)
        for person in (one, two):
            person.name = coined.name(rng)
    slots = {"w1": one.who, "w2": two.who, "n1": one.name, "n2": two.name}
    slots |= {"aw1": with_article(one.who), "aw2": with_article(two.who)}
    barred = ("going out", "having a row") if one.pet else ("{aw1}",)
    fitting = tuple(template for template in shapes.NAMES_TWO if not any(word in template for word in barred))
    reply = f"{pick(rng, NOTE)}{_noted(rng, one, [])}, and {_noted(rng, two, [])}."
    told = Turn(typed(rng, say(rng, fitting, **slots)), reply, exact=_exact([one, two]))
    return [told], questions(rng, [one, two])


def _owned(rng: Random) -> tuple[list[Turn], list[Turn]]:
    """My first car and my new one."""
    thing, other = rng.sample(THINGS_OWNED, 2)
    makes = [coined.coined(rng).capitalize(), coined.coined(rng).capitalize()]
    a1, a2 = (with_article(make) for make in makes)
    user = say(rng, shapes.OWNED, t=thing, a1=a1, a2=a2, v1=makes[0], v2=makes[1])
    told = Turn(
        typed(rng, user),
        f"{pick(rng, NOTE)}your first {thing} was {a1}, and your new {thing} is {a2}.",
        exact=tuple(makes),
    )
    first, new = f"Your first {thing} was {a1}.", f"Your new {thing} is {a2}."
    asks = [
        direct(rng, f"what was my first {thing}", f"what my first {thing} was", first, makes[0]),
        direct(rng, f"what is my new {thing}", f"what my new {thing} is", new, makes[1]),
        Turn(asked(rng, f"what {thing} do I have now"), new, word=makes[1]),
        Turn(asked(rng, f"what {thing} did I have first"), first, word=makes[0]),
        Turn(asked(rng, f"which {thing} did I have first, {pick(rng, (f'{a1} or {a2}', f'{a2} or {a1}'))}"), first),
    ]
    c = pick(rng, (f"what your first {other} was", f"what your new {other} is"))
    untold = f"what was my first {other}" if "was" in c else f"what is my new {other}"
    return [told], [*rng.sample(asks, 4), Turn(asked(rng, untold), not_told(rng, c))]


def _self(rng: Random) -> tuple[list[Turn], list[Turn]]:
    me = Person("me", "me", "", "a", coined.name(rng) if rng.random() < 0.75 else None)
    me.learn(rng, pick(rng, (2, 3, 3, 4, 5)))
    slots = ME | {"has": "has", "s": "s"} if rng.random() < 0.06 else ME
    facts = me.facts
    way = rng.random()
    if way < 0.35:
        body = "I " + listed([fact.predicate(rng, slots) for fact in facts])
    elif way < 0.6:
        body = pick(rng, (". ", ". ", ", ")).join("I " + fact.predicate(rng, slots) for fact in facts)
    else:
        body = ", ".join(_my_bare(rng, fact) for fact in facts)
    if me.name:
        lead = say(rng, shapes.SELF_STARTS, n=me.name)
        join = pick(rng, (", ", ". ")) if way < 0.6 else ", "
        user = lead + join + body
        if rng.random() < 0.1:
            user = f"{body} and {pick(rng, ('my name is', 'the name is', 'my name:'))} {me.name}"
    else:
        user = say(rng, shapes.SELF_ONLY) + body
    noted = "ou " + listed([fact.predicate(rng, YOU, plainly=True) for fact in facts])
    start = pick(rng, NOTE) + "y"
    if me.name:
        start = f"Nice to meet you, {me.name}. Y" if rng.random() < 0.7 else f"{start}our name is {me.name}, and y"
    return [Turn(typed(rng, user) + pick(rng, (".", "")), f"{start}{noted}.", exact=_exact([me]))], about_me(rng, me)


def _my_bare(rng: Random, fact: Fact) -> str:
    """A piece in a list about oneself; verbs agree with "I"."""
    text = fact.bare(rng, ME, labelled=rng.random() < 0.3)
    for verb in ("speaks ", "plays ", "lives ", "weighs ", "collects "):
        if text.startswith(verb):
            return f"{verb[:-2]} {text[len(verb) :]}"
    return text
