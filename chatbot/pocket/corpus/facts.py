"""Things Pocket knows for certain: capitals, planets, days, months, seasons, colours, common knowledge."""

from random import Random

from chatbot.pocket.corpus import calendar_facts, colours, declines, nations, planets, roundabout, sizes
from chatbot.pocket.corpus.asking import ask, end, follow, raise_first
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import country_asks as asks
from chatbot.pocket.corpus.data import country_asks_wide as wide
from chatbot.pocket.corpus.data import knowledge_asks_wide as knowledge
from chatbot.pocket.corpus.data.countries import (
    CONTINENTS_RU,
    CONTINENTS_ZH,
    COUNTRIES,
    KNOWN,
    LARGE_CITIES,
    NICKNAMES,
    Country,
)
from chatbot.pocket.corpus.data.knowledge import NAMED, choose
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0

_CAPITAL_NEXT = (
    "and of {country}",
    "and {country}",
    "and the capital of {country}",
    "what about {country}",
    "how about {country}",
    "and what about {country}",
    "and for {country}",
    "and {country}'s",
    "{country}",
    "now {country}",
    "same for {country}",
    "then {country}",
    "ok, and {country}",
)
_COUNTRY_NEXT = ("and {city}", "what about {city}", "how about {city}", "and what is {city} the capital of", "{city}")

_BY_NAME = {country.name: country for country in COUNTRIES}
_LARGE_CITIES = tuple((_BY_NAME[name], city) for name, city in LARGE_CITIES)

_CLAIMS = tuple((reply, row.split("//")) for reply, row in knowledge.CLAIMS.items())


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.3:
        return _capitals(rng)
    if luck < 0.42:
        return _countries(rng)
    if luck < 0.53:
        return pick(rng, (_continents, _cities, _checks, _checks))(rng)
    if luck < 0.76:
        return _knowledge(rng)
    if luck < 0.81:
        return pick(rng, (nations.talk, nations.talk, nations.talk, sizes.talk))(rng)
    return pick(rng, (planets.talk, calendar_facts.talk, calendar_facts.talk, colours.talk))(rng)


def _capitals(rng: Random) -> list[Turn]:
    if rng.random() < 0.07:
        return [_made_up(rng)]
    turns = []
    follows = False
    for _ in range(_length(rng)):
        country = _country(rng)
        user = _after_another(rng, country) if follows else _for_capital(rng, country)
        turns.append(_capital(user, country))
        follows = rng.random() < 0.8
    if rng.random() < 0.06:
        turns.append(_back(rng, country))
    return turns


def _after_another(rng: Random, country: Country) -> str:
    return follow(rng, say(rng, _CAPITAL_NEXT, country=_called(rng, country)))


def _for_capital(rng: Random, country: Country) -> str:
    luck = rng.random()
    called = _called(rng, country)
    if rng.random() < 0.4:
        return _roundabout_capital(rng, country, called)
    if luck < 0.14:
        return _state(rng, say(rng, asks.CAPITAL_STATEMENTS, country=called))
    if luck < 0.22 and country.capital != country.name:
        others = [city for land, city in _LARGE_CITIES if land is country] or [_another(rng, country).capital]
        one, two = country.capital, pick(rng, others)
        if rng.random() < 0.5:
            one, two = two, one
        return ask(rng, say(rng, asks.CHOICES, country=called, one=one, two=two))
    if luck < 0.29:
        other = _country(rng)
        if other is not country:
            return ask(rng, say(rng, asks.NOT_THIS, country=called, other=other.name, city=other.capital))
    return ask(rng, say(rng, asks.CAPITAL, country=called))


def _roundabout_capital(rng: Random, country: Country, called: str) -> str:
    luck = rng.random()
    name = pick(rng, (f"the capital of {called}", f"{called}'s capital", f"the capital city of {called}"))
    if luck < 0.15 and country.capital != country.name:
        wrong = pick(rng, [city for land, city in _LARGE_CITIES if land is country] or [_another(rng, country).capital])
        return roundabout.choice(rng, name, country.capital, wrong)
    if luck < 0.5 or country.name == "France":
        return roundabout.thing(rng, name)
    return roundabout.message(rng, say(rng, wide.CAPITAL, country=called))


def _made_up(rng: Random) -> Turn:
    """A land that there is not: the frames are those of real ones, so that the frame alone tells nothing."""
    name = coined(rng).capitalize()
    luck = rng.random()
    if luck < 0.35:
        country = _country(rng)
        name = country.name
        matter = say(rng, wide.UNKNOWN, country=_called(rng, country), city=country.capital)
        user = roundabout.thing(rng, matter)
    elif luck < 0.6:
        templates = pick(rng, (wide.CAPITAL, wide.CAPITAL, wide.COUNTRY))
        user = roundabout.message(rng, say(rng, templates, country=name, city=name))
        if luck < 0.45:
            user = roundabout.thing(rng, pick(rng, (f"the capital of {name}", f"{name}'s capital")))
    elif rng.random() < 0.5:
        user = ask(rng, say(rng, pick(rng, (asks.CAPITAL, asks.CAPITAL, asks.WHERE)), country=name))
    elif rng.random() < 0.5:
        user = _state(rng, say(rng, asks.CAPITAL_STATEMENTS, country=name))
    else:
        user = ask(rng, say(rng, pick(rng, (asks.COUNTRY, asks.WHERE_CITY)), city=name))
    reply = say(rng, declines.PLAIN, load=pick(rng, declines.LOAD))
    return Turn(user, reply, declines.WORD, pick(rng, declines.ZH), pick(rng, declines.RU), (name,))


def _state(rng: Random, text: str) -> str:
    """A request that is no question: no question mark."""
    return end(rng, raise_first(rng, text))


def _capital(user: str, country: Country) -> Turn:
    reply = f"The capital of {country.name} is {country.capital}" + ("" if country.capital[-1] == "." else ".")
    return Turn(user, reply, country.capital, _dot(country.zh, "。"), _dot(country.ru, "."))


def _back(rng: Random, country: Country) -> Turn:
    user = pick(
        rng, ("And where is that?", "Where is that?", "On which continent is that?", "which continent is it on?")
    )
    return _continent(user, country)


def _countries(rng: Random) -> list[Turn]:
    turns: list[Turn] = []
    follows = False
    for _ in range(_length(rng)):
        country = _country(rng)
        if follows:
            question = follow(rng, say(rng, _COUNTRY_NEXT, city=country.capital))
        elif rng.random() < 0.4:
            question = _roundabout_country(rng, country)
        elif rng.random() < 0.2:
            question = _state(rng, say(rng, asks.COUNTRY_STATEMENTS, city=country.capital))
        else:
            question = ask(rng, say(rng, asks.COUNTRY, city=country.capital))
        follows = rng.random() < 0.8
        name = country.name.removeprefix("the ")
        reply = f"{country.capital} is the capital of {country.name}."
        zh, ru = _dot(country.zh_name, "。"), _dot(country.ru_name, ".")
        turns.append(Turn(question, reply, name, zh, ru))
    return turns


def _roundabout_country(rng: Random, country: Country) -> str:
    if rng.random() < 0.3:
        name = fill(rng, "the country {whose capital is|with the capital|that has the capital}")
        return roundabout.thing(rng, f"{name} {country.capital}")
    if country.name == "France":
        return ask(rng, say(rng, asks.COUNTRY, city=country.capital))
    return roundabout.message(rng, say(rng, wide.COUNTRY, city=country.capital))


def _continents(rng: Random) -> list[Turn]:
    country = _country(rng)
    called = _called(rng, country)
    if rng.random() < 0.15 and country.name != "Russia":
        one, two = country.continent, pick(rng, [place for place in CONTINENTS_ZH if place != country.continent])
        if rng.random() < 0.5:
            one, two = two, one
        user = ask(rng, say(rng, asks.WHERE_CHOICES, country=called, one=one, two=two))
    else:
        user = ask(rng, say(rng, asks.WHERE, country=called))
    turns = [_continent(user, country)]
    if rng.random() < 0.4:
        user = pick(
            rng,
            (
                "And its capital?",
                "and what is its capital?",
                "What is its capital?",
                "Capital?",
                "What is the capital there?",
            ),
        )
        turns.append(_capital(user, country))
    return turns


def _continent(user: str, country: Country) -> Turn:
    place = country.continent
    preposition = "mostly in" if country.name in ("Russia", "Turkey", "Egypt") else "in"
    name = country.name[0].upper() + country.name[1:]
    verb = "are" if name in ("The Maldives", "The Philippines", "The Bahamas") else "is"
    if place == "Europe" and country.name == "Russia":
        return Turn(
            user, "Russia lies in Europe and Asia; Moscow is in Europe.", "Eurasia", "欧洲和亚洲。", "Европа и Азия."
        )
    return Turn(
        user, f"{name} {verb} {preposition} {place}.", place, CONTINENTS_ZH[place] + "。", CONTINENTS_RU[place] + "."
    )


def _cities(rng: Random) -> list[Turn]:
    country = _country(rng)
    while country.capital == country.name:
        country = _country(rng)
    user = ask(rng, say(rng, asks.WHERE_CITY, city=country.capital))
    reply = f"{country.capital} is the capital of {country.name}."
    return [
        Turn(user, reply, country.name.removeprefix("the "), _dot(country.zh_name, "。"), _dot(country.ru_name, "."))
    ]


def _checks(rng: Random) -> list[Turn]:
    country, other = _country(rng), _country(rng)
    right = rng.random() < 0.5 or country is other
    city = country.capital if right else other.capital
    if not right and rng.random() < 0.4:
        country, city = pick(rng, _LARGE_CITIES)
    called, luck = _called(rng, country), rng.random()
    if luck < 0.35:
        claims = (f"the capital of {called} is {city}", f"{city} is the capital of {called}")
        user = roundabout.doubt(rng, pick(rng, claims))
    elif luck < 0.65:
        user = roundabout.message(rng, say(rng, wide.CHECK, city=city, country=called))
    else:
        user = ask(rng, say(rng, asks.CHECK, city=city, country=called))
    stop = "" if country.capital[-1] == "." else "."
    reply = f"{'Yes' if right else 'No'}, the capital of {country.name} is {country.capital}{stop}"
    return [Turn(user, reply, "Yes" if right else "No", "是的。" if right else "不是。", "Да." if right else "Нет.")]


def _knowledge(rng: Random) -> list[Turn]:
    turns = []
    for _ in range(pick(rng, (1, 1, 1, 2, 2, 3))):
        if rng.random() < 0.1:
            turns.append(_checked_knowledge(rng))
            continue
        fact = choose(rng)
        if rng.random() < 0.12:
            name, fact = pick(rng, NAMED)
            question = roundabout.thing(rng, fill(rng, name))
            turns.append(Turn(question, fact.reply, fact.word, fact.zh, fact.ru))
            continue
        question = ask(rng, fill(rng, pick(rng, fact.questions)))
        turns.append(Turn(question, fact.reply, fact.word, fact.zh, fact.ru))
    return turns


def _checked_knowledge(rng: Random) -> Turn:
    """A sentence of common knowledge, right or with a wrong word in it."""
    reply, (claim, right, *wrong) = pick(rng, _CLAIMS)
    true = rng.random() < 0.5
    user = roundabout.doubt(rng, fill(rng, claim, x=right if true else pick(rng, wrong)))
    if not reply.startswith(knowledge.PROPER):
        reply = reply[0].lower() + reply[1:]
    return roundabout.checked(user, reply, true=true)


def _country(rng: Random) -> Country:
    return pick(rng, KNOWN if rng.random() < 0.4 else COUNTRIES)


def _another(rng: Random, country: Country) -> Country:
    """A country other than `country`."""
    other = _country(rng)
    while other is country:
        other = _country(rng)
    return other


def _called(rng: Random, country: Country) -> str:
    return pick(
        rng, NICKNAMES.get(country.name, (country.name, country.name, country.name, country.name.removeprefix("the ")))
    )


def _length(rng: Random) -> int:
    return pick(rng, (1, 1, 1, 2, 2, 3))


def _dot(text: str | None, stop: str) -> str | None:
    return text + stop if text else None
