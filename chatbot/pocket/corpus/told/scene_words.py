# ruff: noqa: E501
"""What scenes are made of: places, times, people and reasons, the verbs of what is done, and the frames around what is said."""

from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.told.details_open_words import (
    BAKES,
    BUILT,
    CREATURES,
    DISHES,
    DRAWN,
    FILLINGS,
    FINDS,
    GREENS,
    LOOKS,
    SIGHTS,
    TASTES,
    TEMPERS,
    THINGS,
    Values,
    either,
    filled,
    some,
)
from chatbot.pocket.corpus.told.replies import not_told, noted
from chatbot.pocket.corpus.turns import Turn


def phrases(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


KIN = words(
    "sister brother mother father wife husband son daughter uncle aunt cousin grandmother grandfather neighbour boss friend "
    "teacher flatmate mum dad nephew niece grandma grandpa landlord colleague girlfriend boyfriend"
)
_SPOTS = phrases(
    "at the beach|in the garden|on the bus|in the park|at the station|at work|at school|in the kitchen|on the train|"
    "at the market|by the river|at the gym|in the car|in the attic|in the cellar|at the zoo|at the airport|"
    "in the forest|at the swimming pool|on the balcony|in the museum|at the bakery|in the library|at the lake|"
    "on the stairs|at the flea market|in a small shop|at the harbour|in the cinema|on the ferry|at the post office|"
    "in the barn|at the bus stop|in the town hall|on the roof|in the playground|at a farm|behind the house|"
    "in front of the bank|under the bridge|in the supermarket|at the playground|on the hill|at the {c} Library|"
    "at the {c} Hotel|in {c} Street|on the bus to {p}|on the train to {p}|in {p}|in {p}|at {n}'s flat|at {n}'s house|"
    "in {n}'s garden|at the {c} Museum|in the {c} Hall|near {p}|at the {c} Café|at the market in {p}"
)
THEN = phrases(
    "yesterday|last night|this morning|last week|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|"
    "on Sunday|two days ago|last summer|last winter|last month|in March|in May|in August|at Easter|a year ago|"
    "on my birthday|last weekend|at noon|after lunch|three weeks ago|in October|last Monday|last Friday"
)
SOON = phrases(
    "tomorrow|tonight|next week|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|"
    "next month|in May|in June|this weekend|at the weekend|tomorrow morning|next year|next summer|in the autumn|"
    "in two weeks|this evening|after work|at Christmas|next Friday|next Tuesday|in December"
)
REASONS = phrases(
    "because of the rain|because it was cheap|because the old one broke|because {n} asked me to|for fun|"
    "because it was late|because i was bored|because of the cold|because {n} was ill|because it was a holiday|"
    "because i was hungry|because i lost a bet|because the bus was late|because of my back|because {n} said so|"
    "because the shop was closed|because i couldn't sleep"
)
_ROOMS = words("garage kitchen cellar attic bathroom bedroom shed oven fridge balcony car office windows garden carpet")

a_thing, a_find = some(LOOKS, THINGS), some(LOOKS, FINDS)
a_being, a_cake = some(TEMPERS, CREATURES), filled(FILLINGS, BAKES)
a_dish = either(filled(FILLINGS, DISHES), some(TASTES, DISHES))
_built, _drawn, _plant, _sight = some(LOOKS, BUILT), some(LOOKS, DRAWN), some(LOOKS, GREENS), some(LOOKS, SIGHTS)


def _title(rng: Random) -> str:
    return coined.title(rng)


def _person(rng: Random) -> str:
    return coined.name(rng) if rng.random() < 0.7 else f"Mr {coined.name(rng)}"


@dataclass(frozen=True, slots=True)
class Verb:
    """`base` and `past`, what is done with it, and whether that has a price or is for somebody."""

    base: str
    past: str
    object: Values
    costs: bool = False
    serves: bool = False


VERBS = (
    Verb("buy", "bought", a_thing, costs=True, serves=True),
    Verb("buy", "bought", a_thing, costs=True, serves=True),
    Verb("buy", "bought", either(a_cake, a_being, _plant), costs=True, serves=True),
    Verb("sell", "sold", either(a_thing, _built), costs=True),
    Verb("order", "ordered", either(a_thing, a_dish), costs=True, serves=True),
    Verb("rent", "rented", some(LOOKS, words("car boat van flat bike tent costume cabin piano")), costs=True),
    Verb("find", "found", a_find),
    Verb("lose", "lost", a_find),
    Verb("lose", "lost", either(a_thing, a_find)),
    Verb("break", "broke", a_thing),
    Verb("repair", "repaired", either(a_thing, _built), costs=True, serves=True),
    Verb("mend", "mended", a_thing, serves=True),
    Verb("paint", "painted", either(_built, _drawn), serves=True),
    Verb("draw", "drew", _drawn, serves=True),
    Verb("build", "built", _built, serves=True),
    Verb("make", "made", either(_built, a_dish), serves=True),
    Verb("bake", "baked", a_cake, serves=True),
    Verb("bake", "baked", a_cake, serves=True),
    Verb("cook", "cooked", a_dish, serves=True),
    Verb("cook", "cooked", a_dish, serves=True),
    Verb("eat", "ate", either(a_dish, a_cake), costs=True),
    Verb("plant", "planted", _plant, serves=True),
    Verb("pick", "picked", _plant, serves=True),
    Verb("see", "saw", either(a_being, _sight)),
    Verb("see", "saw", either(a_being, _sight, _title)),
    Verb("photograph", "photographed", either(a_being, _sight), serves=True),
    Verb("feed", "fed", a_being),
    Verb("rescue", "rescued", a_being),
    Verb("hear", "heard", either(a_being, _title)),
    Verb("watch", "watched", _title),
    Verb("read", "read", _title),
    Verb("meet", "met", _person),
    Verb("meet", "met", _person),
    Verb("visit", "visited", _person),
    Verb("visit", "visited", _person),
    Verb("call", "called", _person),
    Verb("help", "helped", _person),
    Verb("knit", "knitted", some(LOOKS, words("scarf jumper hat sock blanket glove cap cushion doll")), serves=True),
    Verb("sew", "sewed", some(LOOKS, words("dress skirt curtain bag coat shirt quilt costume apron")), serves=True),
    Verb("write", "wrote", some(LOOKS, words("poem letter song story speech postcard play recipe")), serves=True),
    Verb("clean", "cleaned", either(_built, lambda rng: f"the {pick(rng, _ROOMS)}")),
    Verb("tidy", "tidied", lambda rng: f"the {pick(rng, _ROOMS)}"),
    Verb("wash", "washed", either(a_thing, a_being, lambda rng: "the windows")),
    Verb("hide", "hid", either(a_find, a_cake)),
    Verb("borrow", "borrowed", a_thing),
    Verb("forget", "forgot", a_thing),
    Verb("leave", "left", a_thing),
    Verb("win", "won", either(a_thing, a_find)),
    Verb("carry", "carried", a_thing),
    Verb("wrap", "wrapped", a_thing, serves=True),
    Verb("burn", "burnt", either(a_cake, a_dish)),
    Verb("try", "tried", either(a_dish, a_cake)),
    Verb("carve", "carved", either(_drawn, a_being), serves=True),
    Verb("steal", "stole", a_find),
    Verb("return", "returned", a_thing),
    Verb("collect", "collected", some(LOOKS, FINDS)),
    Verb("pack", "packed", a_thing, serves=True),
    Verb("print", "printed", some(LOOKS, words("map poster photo ticket form letter card recipe")), serves=True),
)  # fmt: skip

_TOLD = (
    "{t}",
    "{t}.",
    "{t}.",
    "{t}!",
    "{t}, lol",
    "{t} :)",
    "{t}. {What a day|So it goes|I'm happy|You know how it is|Just so you know}.",
    "{t}, {remember that|keep it in mind|just saying|by the way}.",
    "{Remember|Please remember|Remember this|Keep in mind|Note}: {t}.",
    "{Hi!|Hello.|Hey,|So,|Well,|ok so|oh,|Listen,} {t}.",
    "{Guess what|You know what|News}{:|?|,} {t}",
    "{t}. {Any|Do you have any|Got any} {thoughts|comment}?",
)
_ASKED = (
    *("{Q}?",) * 5,
    "{q}?",
    "{q}",
    "{q}",
    "{Q}",
    "{And|So|Now|ok,|So tell me,|Tell me,|Hey,|Quick check:|Do you remember:} {q}?",
    "{q}{ again|, do you know| - do you remember|, remind me}?",
    "{I forgot|Help me remember|My friend asks|One question|Let's see if you remember}{:|.} {Q}?",
)


def note(rng: Random, user: str, clause: str, exact: tuple[str, ...]) -> Turn:
    loose = rng.random() < 0.35
    frame = pick(rng, _TOLD)
    user = say(rng, (frame,), t=user if loose or not frame.startswith("{t}") else capital(user))
    return Turn(user, noted(rng, clause), exact=exact)


def asked(rng: Random, question: str, reply: str, word: str | None = None) -> Turn:
    around = say(rng, _ASKED, q=question, Q=capital(question))
    return Turn(around, capital(reply), word=word)


def untold(rng: Random, question: str, clause: str) -> Turn:
    return asked(rng, question, not_told(rng, clause))


def a_spot(rng: Random) -> str:
    return say(rng, (pick(rng, _SPOTS),), n=coined.name(rng), p=coined.place(rng), c=coined.coined(rng).capitalize())


def people(rng: Random) -> tuple[str, str]:
    """Somebody, as the user says it and as the reply does."""
    if rng.random() < 0.6:
        name = coined.name(rng)
        return name, name
    kin, name = pick(rng, KIN), coined.name(rng) if rng.random() < 0.5 else ""
    return f"my {kin} {name}".strip(), f"your {kin} {name}".strip()


_ARTICLES = ("a ", "an ", "the ")
_COUNTS = words("two three four five six seven ten")


def the_known(thing: str) -> str:
    """ "a green lamp" -> "the lamp": how it is called once it is known; what has a name of its own stays."""
    for article in _ARTICLES:
        if thing.startswith(article):
            return "the " + thing.split()[-1]
    first, *rest = thing.split()
    return "the " + rest[-1] if rest and (first.isdigit() or first in _COUNTS) else thing
