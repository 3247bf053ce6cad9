# ruff: noqa: E501
"""Things Pocket knows for certain: capitals, planets, days, months, seasons, colours, common knowledge."""

from random import Random

from chatbot.pocket.corpus import calendar_facts, colours, planets
from chatbot.pocket.corpus.asking import ask, follow
from chatbot.pocket.corpus.data_countries import (
    CONTINENTS_RU,
    CONTINENTS_ZH,
    COUNTRIES,
    KNOWN,
    LARGE_CITIES,
    NICKNAMES,
    Country,
)
from chatbot.pocket.corpus.data_knowledge import FACTS
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0

_CAPITAL = (
    "{what is|what's|whats} the capital{| city} of {country}",
    "what is {country}'s capital{| city}",
    "{which|what} city is the capital of {country}",
    "what {city is|is} {country}'s capital",
    "capital of {country}",
    "capital {country}",
    "{country} capital",
    "{country}: capital",
    "{name|tell me|give me|say} the capital{| city} of {country}",
    "{do you know|can you tell me|could you tell me} {the capital of {country}|what the capital of {country} is}",
    "{country} has {which|what} capital",
    "i need the capital of {country}",
    "what do they call the capital of {country}",
    "what's the name of {country}'s capital",
    "{where is|in which city is|where sits} the government of {country}",
    "{country}'s capital is called what",
    "the capital of {country} is",
    "i'm {travelling|flying|going} to the capital of {country}, {what is it called|which city is that}",
    "which is the capital city in {country}",
)
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
_COUNTRY = (
    "{which|what} country has {city} as its capital",
    "{city} is the capital of {which|what} country",
    "{city} is the capital of",
    "of {which|what} country is {city} the capital",
    "{what|which} country is {city} the capital of",
    "what is {city} the capital of",
    "{whose|which country's} capital is {city}",
    "{city} is {whose|which country's} capital",
    "{city}: capital of {what|which country}",
    "{what|which} country's capital is {called |}{city}",
    "{tell me|name|say} the country {whose capital is|with the capital} {city}",
    "the capital {city} belongs to {which|what} country",
    "for {which|what} country is {city} the capital",
    "{which|what} country is governed from {city}",
    "the country with the capital {city}",
)
_COUNTRY_NEXT = ("and {city}", "what about {city}", "how about {city}", "and what is {city} the capital of", "{city}")
_WHERE = (
    "{on|in} {which|what} continent {is|lies} {country}",
    "{which|what} continent is {country} {in|on}",
    "{which|what} continent does {country} belong to",
    "where {is|lies} {country}",
    "where in the world is {country}",
    "where can i find {country}",
    "continent of {country}",
    "{country} is {on|in} {which|what} continent",
    "{country} {which|what} continent",
    "{to|in} which part of the world {does {country} belong|is {country}}",
)
_WHERE_CITY = ("in {which|what} country is {city}", "where is {city}", "{which|what} country is {city} in", "{city} is in which country", "where in the world is {city}", "where can i find {city}")  # fmt: skip
_IS_CAPITAL = ("is {city} the capital of {country}", "{country}'s capital is {city}, right", "is the capital of {country} {city}", "{city} is the capital of {country}, isn't it", "am i right that {city} is the capital of {country}")  # fmt: skip

_BY_NAME = {country.name: country for country in COUNTRIES}
_LARGE_CITIES = tuple((_BY_NAME[name], city) for name, city in LARGE_CITIES)


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.3:
        return _capitals(rng)
    if luck < 0.42:
        return _countries(rng)
    if luck < 0.5:
        return pick(rng, (_continents, _cities, _checks))(rng)
    if luck < 0.76:
        return _knowledge(rng)
    return pick(rng, (planets.talk, calendar_facts.talk, calendar_facts.talk, colours.talk))(rng)


def _capitals(rng: Random) -> list[Turn]:
    turns = []
    templates: tuple[str, ...] = _CAPITAL
    for _ in range(_length(rng)):
        country = _country(rng)
        question = say(rng, templates, country=_called(rng, country))
        turns.append(_capital(_put(rng, templates, _CAPITAL_NEXT, question), country))
        templates = _CAPITAL_NEXT if rng.random() < 0.8 else _CAPITAL
    if rng.random() < 0.06:
        turns.append(_back(rng, country))
    return turns


def _put(rng: Random, templates: tuple[str, ...], short: tuple[str, ...], question: str) -> str:
    return follow(rng, question) if templates is short else ask(rng, question)


def _capital(user: str, country: Country) -> Turn:
    reply = f"The capital of {country.name} is {country.capital}" + ("" if country.capital[-1] == "." else ".")
    return Turn(user, reply, country.capital, _dot(country.zh, "。"), _dot(country.ru, "."))


def _back(rng: Random, country: Country) -> Turn:
    user = pick(
        rng, ("And where is that?", "Where is that?", "On which continent is that?", "which continent is it on?")
    )
    return _continent(user, country)


def _countries(rng: Random) -> list[Turn]:
    turns = []
    templates: tuple[str, ...] = _COUNTRY
    for _ in range(_length(rng)):
        country = _country(rng)
        question = _put(rng, templates, _COUNTRY_NEXT, say(rng, templates, city=country.capital))
        templates = _COUNTRY_NEXT if rng.random() < 0.8 else _COUNTRY
        name = country.name.removeprefix("the ")
        reply = f"{country.capital} is the capital of {country.name}."
        zh, ru = _dot(country.zh_name, "。"), _dot(country.ru_name, ".")
        turns.append(Turn(question, reply, name, zh, ru))
    return turns


def _continents(rng: Random) -> list[Turn]:
    country = _country(rng)
    turns = [_continent(ask(rng, say(rng, _WHERE, country=_called(rng, country))), country)]
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
    user = ask(rng, say(rng, _WHERE_CITY, city=country.capital))
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
    user = ask(rng, say(rng, _IS_CAPITAL, city=city, country=_called(rng, country)))
    stop = "" if country.capital[-1] == "." else "."
    reply = f"{'Yes' if right else 'No'}, the capital of {country.name} is {country.capital}{stop}"
    return [Turn(user, reply, "Yes" if right else "No", "是的。" if right else "不是。", "Да." if right else "Нет.")]


def _knowledge(rng: Random) -> list[Turn]:
    turns = []
    for _ in range(pick(rng, (1, 1, 1, 2, 2, 3))):
        fact = pick(rng, FACTS)
        question = ask(rng, fill(rng, pick(rng, fact.questions)))
        turns.append(Turn(question, fact.reply, fact.word, fact.zh, fact.ru))
    return turns


def _country(rng: Random) -> Country:
    return pick(rng, KNOWN if rng.random() < 0.4 else COUNTRIES)


def _called(rng: Random, country: Country) -> str:
    return pick(
        rng, NICKNAMES.get(country.name, (country.name, country.name, country.name, country.name.removeprefix("the ")))
    )


def _length(rng: Random) -> int:
    return pick(rng, (1, 1, 1, 2, 2, 3))


def _dot(text: str | None, stop: str) -> str | None:
    return text + stop if text else None
