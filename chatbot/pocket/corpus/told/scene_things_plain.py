# ruff: noqa: E501
"""Scenes of what is told plainly, home, pet, age, job, instrument, and asked with yes or no, or one of two."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told import data_scene_things as data
from chatbot.pocket.corpus.told.scene_things_words import (
    Fact,
    Scene,
    asked,
    either,
    other,
    person,
    some,
    tell,
    untold,
    whether,
    yours,
)
from chatbot.pocket.corpus.turns import Turn

Part = tuple[Fact, list[Turn], Turn]
_OLD = ("grandma", "grandpa")
_YOUNG = ("son", "daughter", "niece", "nephew")


def plain(rng: Random) -> Scene:
    """One to three of them, of different kinds."""
    parts = [kind(rng) for kind in rng.sample(_KINDS, pick(rng, (1, 2, 2, 3)))]
    asks = [ask for _, turns, _ in parts for ask in turns]
    return tell(rng, [fact for fact, _, _ in parts]), some(rng, asks, pick(rng, parts)[2])


def _home(rng: Random) -> Part:
    town, wrong = coined.coined(rng).capitalize() if rng.random() < 0.6 else coined.place(rng), pick(rng, coined.CITIES)
    said = say(
        rng,
        (
            "{I|i} live in {t}",
            "{I|i} live in {t}",
            "my home is in {t}",
            "{I|i} moved to {t} {last year|in May|two years ago} and live there now",
            "we live in {t}",
            "{I|i} am living in {t} {now|at the moment|these days}",
            "home: {t}",
            "{I|i} have a flat in {t} where {I|i} live",
            "{t} is where {I|i} live",
            "for {three|five|ten} years {I|i} have lived in {t}",
        ),
        t=town,
    )
    clause = f"you live in {town}"
    asks = [
        asked(rng, say(rng, ("where do I live", "in which town do I live", "which place do I live in", "where is my home")), clause, word=town),
        whether(rng, True, say(rng, ("do I live in {t}", "is my home in {t}", "am I living in {t}"), t=town), clause),
    ]  # fmt: skip
    if wrong == town:
        wrong = coined.coined(rng).capitalize()
    if wrong != town:
        one, two = either(rng, town, wrong)
        asks.append(
            asked(
                rng,
                say(
                    rng,
                    ("do I live in {a} or {b}", "is my home in {a} or in {b}", "where do I live, {a} or {b}"),
                    a=one,
                    b=two,
                ),
                clause,
                word=town,
            )
        )
        asks += [
            whether(
                rng, False, say(rng, ("do I live in {t}", "is my home in {t}", "am I living in {t}"), t=wrong), clause
            )
            for _ in range(2)
        ]
    return Fact(said, clause, (town,)), asks, untold(rng, "which street do I live in", "which street you live in")


def _pet(rng: Random) -> Part:
    pet, wrong, third = rng.sample(data.PETS, 3)
    if rng.random() < 0.15:
        said = say(
            rng,
            (
                "{I|i} have no pets",
                "{I|i} don't have any pets",
                "we have no pets",
                "no pets here",
                "there are no pets in my flat",
            ),
        )
        no = "you have no pets"
        asks = [
            whether(rng, False, f"do I have {with_article(pet)}", no),
            whether(rng, False, f"do I have {with_article(wrong)}", no),
            whether(rng, False, "do I have a pet", no),
            asked(rng, "what pets do I have", no),
        ]
        return Fact(said, no, ()), asks, untold(rng, "why do I have no pets", "why you have no pets")
    a_pet, a_wrong = with_article(pet), with_article(wrong)
    name = coined.name(rng) if rng.random() < 0.4 else None
    slots = {"p": a_pet, "pet": pet, "n": name or ""}
    if name:
        said = say(
            rng,
            (
                "{I|i} have {p} called {n}",
                "my {pet} is called {n}",
                "{I|i} have {p}, {n}",
                "my {pet} {n} is {asleep|hungry|on the sofa|old now}",
                "{n} is my {pet}",
                "{I|i} got {p} and named it {n}",
                "we have {p} and its name is {n}",
            ),
            **slots,
        )
    else:
        said = say(rng, ("{I|i} have {p}", "{I|i} have got {p}", "{I|i}'ve got {p} at home", "we have {p}", "{I|i} own {p}", "my pet is {p}", "{I|i} keep {p}", "there is {p} living with me", "pet: {p}", "my {pet} is {ill today|asleep|so funny|always hungry}"), **slots)  # fmt: skip
    clause = f"you have {a_pet}"
    one, two = either(rng, a_pet, a_wrong)
    asks = [
        *(whether(rng, True, say(rng, ("do I have {p}", "do I have {p}", "have I got {p}", "did I say I have {p}", "is there {p} in my home"), **slots), clause) for _ in range(2)),
        asked(rng, say(rng, ("what pet do I have", "which pet do I have", "which animal do I have", "what kind of pet is mine", "what animal do I keep")), clause, word=pet),
        asked(rng, say(rng, ("do I have {a} or {b}", "is my pet {a} or {b}", "have I got {a} or {b}", "what do I have, {a} or {b}"), a=one, b=two), clause, word=pet),
        whether(rng, False, say(rng, ("is my pet {p}", "did I say my pet is {p}"), p=a_wrong), f"your pet is {a_pet}"),
    ]  # fmt: skip
    noted = f"{clause} called {name}" if name else clause
    if name:
        named, stranger = f"your {pet} is called {name}", coined.coined(rng).capitalize()
        asks.append(asked(rng, f"what is my {pet} called", named, word=name))
        asks.append(asked(rng, "is my {} called {} or {}".format(pet, *either(rng, name, stranger)), named, word=name))
        asks.append(whether(rng, False, f"is my {pet} called {stranger}", named))
    missing = pick(rng, ((f"do I have {with_article(third)}", f"whether you have {with_article(third)}"), (f"how old is my {pet}", f"how old your {pet} is"), (f"what colour is my {pet}", f"what colour your {pet} is")))  # fmt: skip
    return Fact(said, noted, (pet, *((name,) if name else ()))), asks, untold(rng, *missing)


def _age(rng: Random) -> Part:
    kin = pick(rng, data.KIN)
    low, high = (62, 100) if kin in _OLD else (2, 31) if kin in _YOUNG else (19, 71)
    age, wrong = rng.sample(range(low, high), 2)
    slots = {"k": kin, "a": str(age), "w": str(wrong)}
    said = say(
        rng,
        (
            "my {k} is {a}",
            "my {k} is {a} years old",
            "my {k} {just |}turned {a}",
            "my {k} is {a} now",
            "my {k} turned {a} {yesterday|last week|in spring}",
            "my {k}, who is {a}, {called me|came to visit|is here}",
            "my {k}, aged {a}, {called me|came to visit|is here}",
            "{k}: {a}",
            "{a} is the age of my {k}",
            "my {k} has become {a}",
        ),
        **slots,
    )
    clause = f"your {kin} is {age}{pick(rng, ('', ' years old'))}"
    one, two = either(rng, str(age), str(wrong))
    asks = [
        asked(rng, say(rng, ("how old is my {k}", "what age is my {k}", "what is the age of my {k}", "my {k} is how old", "how many years old is my {k}"), **slots), clause, word=str(age)),
        asked(rng, say(rng, ("is my {k} {x} or {y}", "is my {k} {x} or {y} years old", "how old is my {k}, {x} or {y}"), x=one, y=two, k=kin), clause, word=str(age)),
        whether(rng, True, say(rng, ("is my {k} {a}", "is my {k} {a} years old", "is the age of my {k} {a}"), **slots), clause),
        whether(rng, False, say(rng, ("is my {k} {w}", "is my {k} {w} years old", "is {w} the age of my {k}"), **slots), clause),
    ]  # fmt: skip
    missing = pick(rng, ((f"what is my {kin} called", f"what your {kin} is called"), (f"where does my {kin} live", f"where your {kin} lives"), (f"when is my {kin}'s birthday", f"when your {kin}'s birthday is")))  # fmt: skip
    return Fact(said, clause, (str(age),)), asks, untold(rng, *missing)


def _job(rng: Random) -> Part:
    job, wrong = (with_article(word) for word in rng.sample(coined.JOBS, 2))
    bare = job.split(" ", 1)[1]
    if rng.random() < 0.35:
        who = person(rng)
        said = say(
            rng,
            (
                "{who} is {j}",
                "{who} works as {j}",
                "{who} earns a living as {j}",
                "{who} became {j} {last year|in May}",
                "{who} has a job as {j}",
                "the job of {who} is {j}",
            ),
            who=who,
            j=job,
        )
        clause, subject, doing, question = (
            f"{yours(who)} is {job}",
            f"is {who}",
            f"does {who} work as",
            f"what is {who}'s job",
        )
        missing = untold(rng, f"where does {who} work", f"where {yours(who)} works")
    else:
        who = ""
        said = say(rng, ("{I|i} am {j}", "{I|i} work as {j}", "i'm {j}", "my job is {j}", "{I|i} have been {j} for {years|two years|ten years}", "{I|i} earn my living as {j}", "by trade {I|i} am {j}", "job: {b}", "{I|i} trained as {j} and work as one", "at work {I|i} am {j}"), j=job, b=bare)  # fmt: skip
        clause, subject, doing, question = (
            f"you are {job}",
            "am I",
            "do I work as",
            pick(rng, ("what is my job", "what do I do for a living", "what do I work as")),
        )
        missing = untold(
            rng,
            *pick(
                rng,
                (
                    ("how much do I earn", "how much you earn"),
                    ("where do I work", "where you work"),
                    ("since when have I had my job", "since when you have had your job"),
                ),
            ),
        )
    one, two = either(rng, job, wrong)
    asks = [
        asked(rng, question, clause, word=bare),
        asked(rng, f"{pick(rng, (subject, doing))} {one} or {two}", clause, word=bare),
        whether(rng, True, f"{pick(rng, (subject, doing))} {job}", clause),
        whether(rng, False, f"{pick(rng, (subject, doing))} {wrong}", clause),
    ]  # fmt: skip
    return Fact(said, clause, (bare, *((who.removeprefix("my "),) if who else ()))), asks, missing


def _instrument(rng: Random) -> Part:
    tune, wrong = rng.sample(data.INSTRUMENTS, 2)
    who = person(rng) if rng.random() < 0.4 else "I"
    if who == "I":
        said = say(
            rng,
            (
                "{I|i} play the {t}",
                "{I|i} play the {t} {on Sundays|in a band|every evening|since school}",
                "{I|i} have played the {t} for {years|two years}",
                "my instrument is the {t}",
                "{I|i} learnt to play the {t}",
                "{I|i} practise the {t} every day",
                "instrument: {t}",
                "{I|i} am not bad at the {t}, {I|i} play it daily",
            ),
            t=tune,
        )
        clause, does = f"you play the {tune}", "do I"
    else:
        said = say(
            rng,
            (
                "{who} plays the {t}",
                "{who} plays the {t} {on Sundays|in a band|every evening|rather loudly}",
                "{who} has played the {t} for {years|two years}",
                "{who} is learning the {t} and plays it daily",
                "the {t} is what {who} plays",
            ),
            t=tune,
            who=who,
        )
        clause, does = f"{yours(who)} plays the {tune}", f"does {who}"
    one, two = either(rng, tune, wrong)
    asks = [
        asked(rng, say(rng, ("{which|what} instrument {does} play", "what {does} play", "{which|what} instrument {does} play at all"), does=does), clause, word=tune),
        asked(rng, f"{does} play the {one} or the {two}", clause, word=tune),
        whether(rng, True, f"{does} play the {tune}", clause),
        whether(rng, False, f"{does} play the {wrong}", clause),
    ]  # fmt: skip
    stranger = other(rng, who)
    return (
        Fact(said, clause, (tune,)),
        asks,
        untold(rng, f"which instrument does {stranger} play", f"which instrument {yours(stranger)} plays"),
    )


_KINDS = (_home, _pet, _age, _job, _instrument)
