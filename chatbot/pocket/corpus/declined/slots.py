"""What fills the slots of declined questions: names, numbers, matters, and words made up on the spot."""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus.coined import MONTHS, coined, title
from chatbot.pocket.corpus.data.countries import COUNTRIES
from chatbot.pocket.corpus.data.snippets import SNIPPETS
from chatbot.pocket.corpus.declined import matters, more, names, namesakes
from chatbot.pocket.corpus.declined import slot_words as small
from chatbot.pocket.corpus.declined import world_slots as world
from chatbot.pocket.corpus.declined.tongues import WORDS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.verbs import does

Slot = Callable[[Random], str]


def _one_of(*choices: tuple[str, ...]) -> Slot:
    together = tuple(choice for row in choices for choice in row)
    return lambda rng: pick(rng, together)


def _digits(count: int) -> Slot:
    return lambda rng: str(rng.randrange(10 ** (count - 1) + (count > 1), 10**count))


def _person(rng: Random) -> str:
    if rng.random() < 0.55:
        return pick(rng, names.PEOPLE)
    first = pick(rng, names.FIRST) if rng.random() < 0.6 else _made_name(rng)
    return f"{first} {pick(rng, names.LAST) if rng.random() < 0.5 else _made_name(rng)}"


def _made_name(rng: Random) -> str:
    return coined(rng).capitalize()


def _first_name(rng: Random) -> str:
    return pick(rng, names.FIRST) if rng.random() < 0.5 else _made_name(rng)


def _work(rng: Random) -> str:
    return pick(rng, names.WORKS) if rng.random() < 0.7 else title(rng)


def _town(rng: Random) -> str:
    return pick(rng, names.PLACES) if rng.random() < 0.8 else _made_name(rng)


def _gibberish(rng: Random) -> str:
    if rng.random() < 0.5:
        return "".join(
            pick(rng, "bcdfghjklmnpqrstvwxz" if rng.random() < 0.8 else "aeiouy;[]#0")
            for _ in range(rng.randrange(3, 11))
        )
    return "".join(pick(rng, "asdfghjklqwertzuiopyxcvbnm") for _ in range(rng.randrange(4, 14)))


def _quantity(rng: Random) -> str:
    return str(rng.randrange(3, 10))


def _pair(rng: Random) -> str:
    """Something true of a capital, before a question that goes too far."""
    country = pick(rng, COUNTRIES)
    forms = (
        "{city} is the capital of {land}",
        "that {city} is the capital of {land}",
        "the capital of {land} is {city}",
    )
    return fill(rng, pick(rng, forms), city=country.capital, land=country.name)


def _deed(rng: Random) -> str:
    return fill(rng, pick(rng, pick(rng, SNIPPETS).verbs))


def _hour(rng: Random) -> str:
    forms = ("half past {n}", "{n} o'clock", "{n}:30", "quarter to {n}", "{n} pm", "{n} in the morning", "noon")
    return fill(rng, pick(rng, forms), n=rng.randrange(1, 13))


SLOTS: dict[str, Slot] = {
    "pair": _pair,
    "placedish": _one_of(namesakes.PLACE_DISHES),
    "namesake": _one_of(namesakes.NAMESAKE_PEOPLE),
    "nameswork": _one_of(namesakes.NAMESAKE_WORKS),
    "placeevent": _one_of(namesakes.PLACE_EVENTS),
    "placegood": _one_of(namesakes.PLACE_GOODS),
    "capital": lambda rng: pick(rng, COUNTRIES).capital,
    "pydo": _deed,
    "pydoes": lambda rng: does(_deed(rng)),
    "pysubject": lambda rng: fill(rng, pick(rng, pick(rng, SNIPPETS).subjects)),
    "hour": _hour,
    "month": _one_of(MONTHS),
    "proven": _one_of(small.PROVEN),
    "person": _person,
    "made": coined,
    "Made": _made_name,
    "made_title": title,
    "title": _one_of(small.TITLES),
    "work": _work,
    "event": _one_of(matters.EVENTS),
    "year": lambda rng: str(rng.randrange(1000, 2030)),
    "century": _one_of(tuple(f"{n}th" for n in range(4, 21))),
    "country": _one_of(tuple(country.name for country in COUNTRIES)),
    "place": _one_of(names.NOT_COUNTRIES, names.PLACES),
    "town": _town,
    "science": _one_of(matters.SCIENCE),
    "chemical": _one_of(small.CHEMICAL),
    "element": _one_of(small.ELEMENT),
    "reaction": _one_of(small.REACTION),
    "idea": _one_of(matters.IDEAS),
    "contest": _one_of(names.CONTESTS),
    "team": _one_of(names.TEAMS),
    "brand": _one_of(names.BRANDS),
    "trivia": _one_of(small.TRIVIA),
    "thing": _one_of(small.THING),
    "product": _one_of(small.PRODUCT),
    "invention": _one_of(small.INVENTION),
    "animals": _one_of(small.ANIMALS),
    "animal": _one_of(tuple(animals.removesuffix("s") for animals in small.ANIMALS)),
    "habit": _one_of(small.HABIT),
    "n1": _quantity,
    "n2": _digits(2),
    "n3": _digits(3),
    "n4": _digits(4),
    "n5": _digits(5),
    "m2": lambda rng: str(rng.randrange(23, 100)),
    "h3": lambda rng: str(rng.randrange(151, 1000)),
    "function": _one_of(small.FUNCTION),
    "equation": _one_of(small.EQUATION),
    "theorem": _one_of(small.THEOREM),
    "coding": _one_of(matters.CODING_LANGUAGES),
    "program": _one_of(matters.PROGRAMS),
    "codetask": _one_of(small.CODE_TASK),
    "codeterm": _one_of(small.CODE_TERM),
    "errorcode": _one_of(small.ERROR_CODE),
    "regex": _one_of(small.REGEX),
    "query": _one_of(small.QUERY),
    "longtext": _one_of(matters.LONG_TEXTS),
    "matter": _one_of(matters.TOPICS, matters.EVENTS, matters.SCIENCE, matters.IDEAS),
    "sentence": _one_of(matters.SENTENCES),
    "language": _one_of(matters.LANGUAGES),
    "oddtongue": _one_of(matters.ODD_LANGUAGES),
    "oddwords": _one_of(small.ODD_WORDS),
    "asset": _one_of(matters.MONEY, small.ASSET_EXTRA),
    "ailment": _one_of(matters.AILMENTS),
    "drug": _one_of(matters.DRUGS),
    "legal": _one_of(matters.LEGAL),
    "game": _one_of(small.GAMES),
    "dish": _one_of(matters.DISHES),
    "ingredient": _one_of(small.INGREDIENTS),
    "trip": _one_of(matters.TRIPS),
    "good": _one_of(matters.GOODS),
    "subject": _one_of(small.SUBJECTS),
    "studies": _one_of(small.STUDIES),
    "gibber": _gibberish,
    "noun": _one_of(small.NOUNS),
    "howto": _one_of(small.HOWTO),
    "harm": _one_of(matters.HARM),
    "hardword": _one_of(more.HARD_WORDS),
    "abbreviation": _one_of(more.ABBREVIATIONS),
    "idiom": _one_of(more.IDIOMS),
    "confusion": _one_of(more.CONFUSIONS),
    "landmark": _one_of(more.LANDMARKS),
    "name": _first_name,
    "date": _one_of(more.DATES),
    "measure": _one_of(more.MEASURES),
    "measure2": _one_of(more.MEASURES_TO),
    "software": _one_of(more.SOFTWARE),
    "snippet": _one_of(more.SNIPPETS),
    "gadget": _one_of(more.GADGETS),
    "devised": _one_of(world.DEVISED),
    "disease": _one_of(world.DISEASE),
    "symptom": _one_of(world.SYMPTOM),
    "firm": _one_of(world.FIRM),
    "device": _one_of(world.DEVICE),
    "ago": _one_of(world.AGO),
    "scientific": _one_of(world.SCIENTIFIC),
    "codetopic": _one_of(world.CODING_TOPIC),
    "house": _one_of(world.HOUSE),
    "job": _one_of(world.JOB),
    "trouble": _one_of(world.PERSONAL_TROUBLE),
    "celebrity": _one_of(world.CELEBRITY),
    "artwork": _one_of(world.ARTWORK),
    "unspoken": _one_of(world.UNSPOKEN),
    "giant": _one_of(world.GIANT),
    "oddunit": _one_of(world.ODD_UNIT),
    "plainword": _one_of(world.PLAIN_WORD),
    "notlisted": _one_of(world.NOT_LISTED),
    "foreign": _one_of(world.FOREIGN_ASK),
    "news": _one_of(world.NEWS),
    "plan": _one_of(world.PLAN),
    **{slot: _one_of(words) for slot, words in WORDS.items()},
}
