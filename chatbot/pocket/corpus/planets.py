# ruff: noqa: E501
"""The planets, their order and what each is known for."""

from random import Random

from chatbot.pocket.corpus import roundabout
from chatbot.pocket.corpus.asking import ask
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

_NAMES = ("Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune")
_ZH = dict(zip(_NAMES, ("水星", "金星", "地球", "火星", "木星", "土星", "天王星", "海王星"), strict=True))
_RU = dict(zip(_NAMES, ("Меркурий", "Венера", "Земля", "Марс", "Юпитер", "Сатурн", "Уран", "Нептун"), strict=True))
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_ALL = "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune"

_KNOWN_FOR = (
    ("{which|what} {planet is|is} the {largest|biggest}[ planet][ in our solar system]//{what is|what's|name} the {largest|biggest} planet//{largest|biggest} planet[ of {the solar system|them all|all}]//{of|out of|among} {all|all the|the eight} planets, which is the {largest|biggest}//the {largest|biggest} {of the planets|of all planets|one of the planets} is {which|called what|which one}//no planet is {larger|bigger} than which one//is the {largest|biggest} planet {Saturn or Jupiter|Jupiter or Earth|Jupiter or Neptune}//{Saturn or Jupiter|Jupiter or Saturn}, which is {larger|bigger|the bigger planet}//{the giant among|the king of} the planets is which one", "Jupiter is the largest planet.", "Jupiter"),
    ("{which|what} planet is the smallest[ one][ in our solar system]//{what is|what's|name} the smallest planet//smallest planet[ of {them all|all}]//{of|among} {all|the eight} planets, which is the smallest//the smallest {of the planets|of all planets} is {which|called what|which one}//is the smallest planet {Mars or Mercury|Mercury or Venus}//{the tiniest|which is the tiniest|name the tiniest} planet", "Mercury is the smallest planet.", "Mercury"),
    ("{which|what} planet is {called |known as |}the red planet//{what is|what's} the red planet//{which|what} planet is red//why is one planet called red, and which one//the red planet is {which one|called what}//name the red planet//{people|books|films|we|they} {talk|speak|tell} {of|about} a red planet. {Which one is it|Which is it|Which one is meant|What is its real name}//{what|which one} is meant by the red planet//the red planet, {which one is it|what is its name|what is it called|that is}//{i|my son|my daughter} {saw|read about|heard of} {the|a} red planet. {Which one is that|What is its name}//{which|what} planet {looks|shines|appears} red//red planet//the planet that is {red|called red|full of red dust|rusty}//is the red planet {Mars or Venus|Jupiter or Mars|Mars or Mercury}//{the real name|another name|the name} of the red planet", "Mars is the red planet.", "Mars"),
    ("{which|what} planet {has|is famous for} {big |bright |}rings//the planet with {the |}rings//{what is|what's|name} the planet with the {big |}rings//the ringed planet is which//{which|what} planet wears rings//{rings around a planet|a planet with rings}: which {one|planet} {is that|do i mean}//{i|we} {saw|drew|see} a planet with {big |}rings. {Which one is it|Which is it|What is it called}//{famous for its rings|known for its rings}: which planet", "Saturn is famous for its rings.", "Saturn"),
    ("{which|what} planet is {closest|nearest|the closest|the nearest} to the sun//{what is|what's|name} the planet {closest|nearest} to the sun//{closest|nearest} planet to the sun//{which|what} planet {has the shortest way to|is next to|comes first from} the sun//the {closest|nearest} planet to the sun is {which|called what}//no planet is {closer|nearer} to the sun than which", "Mercury is closest to the Sun.", "Mercury"),
    ("{which|what} planet is {farthest|furthest|the farthest|most distant} from the sun//{what is|what's|name} the {farthest|furthest|most distant|outermost} planet//last planet of the solar system//the {farthest|furthest|most distant} planet is {which|called what}//{which|what} planet {has the longest way to|is as far as can be from} the sun//farthest planet//{what is|what's} the last planet", "Neptune is farthest from the Sun.", "Neptune"),
    ("{which|what} planet is the hottest//{what is|what's|name} the hottest planet//hottest planet//{on|at} {which|what} planet is it hottest//the hottest of {all|the} planets{ is|}", "Venus is the hottest planet.", "Venus"),
    ("{which|what} planet do we live on//{what is|what's} our planet[ called]//on {which|what} planet do we live//name our home planet//on which planet are we//{what|which} planet are we {on|standing on}//{the planet|our planet} {we live on|under our feet} is {called what|which|called}//{people|humans|we} live on {which|what} planet//the name of {our|our own|this} planet//{where|on which planet} do {people|humans} live//if an alien asks which planet this is, what do i say//{the third rock from the sun|the blue planet} is which planet//{which|what} planet is {called |}the blue planet", "We live on Earth.", "Earth"),
    ("{which|what} planet is called the {morning|evening} star//the {morning|evening} star is which planet//{what is|what's} the {morning|evening} star", "Venus is called the morning star and the evening star.", "Venus"),
    ("{which|what} planet {lies|spins|rotates} on its side//the planet that {lies|rolls} on its side", "Uranus lies on its side.", "Uranus"),
    ("{which|what} planet has the Great Red Spot//on which planet is the Great Red Spot", "Jupiter has the Great Red Spot.", "Jupiter"),
    ("{which|what} planet has life[ on it]//where in the solar system is there life", "Earth is the only planet known to have life.", "Earth"),
)  # fmt: skip

_CALLED = (
    ("the {largest|biggest} planet", "Jupiter is the largest planet."),
    ("the {smallest|tiniest} planet", "Mercury is the smallest planet."),
    ("the red planet", "Mars is the red planet."),
    ("the planet with the {big |bright |}rings", "Saturn is famous for its rings."),
    ("the planet {closest|nearest} to the sun", "Mercury is closest to the Sun."),
    ("the planet farthest from the sun", "Neptune is farthest from the Sun."),
    ("the hottest planet", "Venus is the hottest planet."),
    ("{our own planet|the planet we live on|our home planet}", "We live on Earth."),
    ("the {morning|evening} star", "Venus is called the morning star and the evening star."),
    ("the planet that lies on its side", "Uranus lies on its side."),
    ("the planet with the Great Red Spot", "Jupiter has the Great Red Spot."),
)
_ORDERED = ("the {ordinal} planet from the sun", "the {ordinal} planet", "planet number {number} from the sun")

_FACTS = (
    ("how many planets are there[ in {our|the} solar system]//number of planets[ in the solar system]//how many planets {does the sun have|does our solar system have|go around the sun|orbit the sun}//planets: how many//{what is|what's} the number of planets[ in our solar system]//{how many planets do we know|how many planets are we counting|how many planets can you name} around {our|the} sun//the sun has how many planets//our solar system has how many planets//are there {eight or nine|nine or eight|seven or eight} planets//{count|number} {the|of the} planets: how many//planets{ in|, number in} our solar system: {number|how many}", "There are eight planets.", "Eight", "八颗。", "Восемь."),
    ("{name|list|tell me|what are|give me} {the|all|all the} {eight |}planets[ in order][ from the sun]//which planets are there[ in our solar system]//planets in order//list of {the |all |}planets//order of the planets//name them all, the planets", f"From the Sun outwards: {_ALL}.", "Eight", "从太阳向外：水星、金星、地球、火星、木星、土星、天王星、海王星。", "От Солнца: Меркурий, Венера, Земля, Марс, Юпитер, Сатурн, Уран, Нептун."),
    ("is Pluto a planet//is Pluto still a planet//{what is|what's} Pluto//what kind of thing is Pluto", "Pluto is a dwarf planet.", "Dwarf", "冥王星是矮行星。", "Плутон — карликовая планета."),
    ("{what is|what's} the moon//does the earth have a moon//what goes around the earth//what orbits the earth//how many moons does {the |}earth have", "Earth has one moon, the Moon.", "Moon", "地球有一个卫星：月球。", "У Земли один спутник — Луна."),
    ("what {do|does} {all |}{the planets|the earth} {go around|orbit|circle|revolve around}//what does our planet go around//what is at the centre of the solar system", "The planets orbit the Sun.", "Sun", "太阳。", "Солнце."),
    ("how long does {the earth|it} take {to go around the sun|for one trip around the sun|for the earth to orbit the sun}//how long does it take the earth to go around the sun", "The Earth goes around the Sun in one year.", "Year", "一年。", "Один год."),
    ("how long does {the earth|our planet} take to {turn|spin} once[ around itself]//how long is one turn of the earth", "The Earth turns once in a day.", "Day", "一天。", "Один день."),
    ("how long does {the moon} take to go around the earth", "The Moon goes around the Earth in about a month.", "Month", "大约一个月。", "Около месяца."),
    ("how many moons does Mars have//moons of Mars//how many moons has Mars", "Mars has two moons, Phobos and Deimos.", "Two", "两颗。", "Два."),
    ("how many moons {does|do} {Mercury|Venus} have//does {Mercury|Venus} have a moon", "It has no moon.", "None", "没有卫星。", "Ни одного."),
    ("how long does {sunlight|light from the sun|the light of the sun} take to reach {us|the earth|earth}", "Sunlight takes about eight minutes to reach us.", "8 minutes", "大约八分钟。", "Около восьми минут."),
    ("{what is|what's} the {closest|nearest} star[ to earth]//{which|what} star is {nearest|closest}[ to us]", "The Sun is the nearest star.", "Sun", "太阳。", "Солнце."),
    ("{what is|what's} our galaxy[ called]//{what is|what's} the name of our galaxy//in {which|what} galaxy do we live//which galaxy are we in", "Our galaxy is the Milky Way.", "Milky Way", "银河系。", "Млечный Путь."),
)  # fmt: skip

_NUMBER = (
    "{which|what} planet is the {ordinal} from the sun",
    "{what is|what's} the {ordinal} planet[ from the sun]",
    "{name|tell me} the {ordinal} planet",
    "{ordinal} planet[ from the sun]",
    "planet number {number}",
    "{which|what} is the {ordinal} planet[ in the solar system]",
    "which planet comes {ordinal}",
    "the {ordinal} planet, {which is it|what is it called|please}",
    "counting from the sun, which planet is {ordinal}",
    "{which|what} planet has {ordinal} place from the sun",
    "the {ordinal} planet from the sun is {called what|which|called}",
)
_PLACE = (
    "which number is {planet}",
    "{what number|which place} does {planet} have[ among the planets]",
    "how far out is {planet} in the row of planets",
    "{planet} is which planet from the sun",
    "what position is {planet} in[ from the sun]",
)
_AFTER = ("{which|what} planet {comes|is|lies} {after|behind|next after} {planet}", "what comes after {planet}[ in the solar system]", "{planet} and then which planet", "the planet after {planet}")  # fmt: skip
_BEFORE = ("{which|what} planet {comes|is|lies} before {planet}", "what planet comes just before {planet}", "the planet before {planet}")  # fmt: skip
_BETWEEN = (
    "{which|what} planet {lies|is|sits} between {one} and {two}",
    "between {one} and {two} {lies|is} which planet",
)


def talk(rng: Random) -> list[Turn]:
    return [_turn(rng) for _ in range(pick(rng, (1, 1, 1, 2)))]


def _turn(rng: Random) -> Turn:
    if rng.random() < 0.3:
        return _roundabout(rng)
    luck = rng.random()
    if luck < 0.4:
        asks, reply, planet = pick(rng, _KNOWN_FOR)
        return Turn(_asked(rng, asks), reply, planet, _ZH[planet] + "。", _RU[planet] + ".")
    if luck < 0.65:
        asks, reply, word, zh, ru = pick(rng, _FACTS)
        return Turn(_asked(rng, asks), reply, word, zh, ru)
    return _order(rng)


def _roundabout(rng: Random) -> Turn:
    """A planet by what it is called or where it stands; whether it is this one, or which of two."""
    name, reply, planet = _named(rng)
    wrong = roundabout.other(rng, tuple(other for other in _NAMES if other not in name), planet)
    luck = rng.random()
    if luck < 0.3:
        true = luck < 0.15
        said = planet if true else wrong
        user = roundabout.doubt(rng, pick(rng, (f"{name} is {said}", f"{said} is {name}")))
        return roundabout.checked(user, "we" + reply[2:] if reply.startswith("We ") else reply, true=true)
    if luck < 0.45:
        return _answer(roundabout.choice(rng, name, planet, wrong), reply, planet)
    return _answer(roundabout.thing(rng, name), reply, planet)


def _named(rng: Random) -> tuple[str, str, str]:
    """What to call a planet, the reply, and which it is."""
    if rng.random() < 0.55:
        template, reply = pick(rng, _CALLED)
        return fill(rng, template), reply, next(planet for planet in _NAMES if planet in reply)
    at = int(rng.random() * 8)
    if rng.random() < 0.6:
        name = say(rng, _ORDERED, ordinal=_ORDINALS[at], number=pick(rng, (str(at + 1), _WORDS[at])))
        return name, f"{_NAMES[at]} is the {_ORDINALS[at]} planet from the Sun.", _NAMES[at]
    to = 1 if at < 7 else -1
    beside = "after" if to == 1 else "before"
    return f"the planet {beside} {_NAMES[at]}", f"{_NAMES[at + to]} comes {beside} {_NAMES[at]}.", _NAMES[at + to]


def _asked(rng: Random, asks: str) -> str:
    return ask(rng, fill(rng, pick(rng, asks.split("//"))))


def _order(rng: Random) -> Turn:
    at = int(rng.random() * 6) + 1
    planet, luck = _NAMES[at], rng.random()
    if luck < 0.4:
        at = int(rng.random() * 8)
        user = say(rng, _NUMBER, ordinal=_ORDINALS[at], number=pick(rng, (str(at + 1), _WORDS[at])))
        return _answer(ask(rng, user), f"{_NAMES[at]} is the {_ORDINALS[at]} planet from the Sun.", _NAMES[at])
    if luck < 0.55:
        user = ask(rng, say(rng, _PLACE, planet=planet))
        reply = f"{planet} is the {_ORDINALS[at]} planet from the Sun."
        return Turn(user, reply, _ORDINALS[at].capitalize())
    if luck < 0.75:
        return _answer(
            ask(rng, say(rng, _AFTER, planet=planet)), f"After {planet} comes {_NAMES[at + 1]}.", _NAMES[at + 1]
        )
    if luck < 0.88:
        return _answer(
            ask(rng, say(rng, _BEFORE, planet=planet)), f"Before {planet} comes {_NAMES[at - 1]}.", _NAMES[at - 1]
        )
    one, two = _NAMES[at - 1], _NAMES[at + 1]
    return _answer(ask(rng, say(rng, _BETWEEN, one=one, two=two)), f"Between {one} and {two} lies {planet}.", planet)


def _answer(user: str, reply: str, planet: str) -> Turn:
    return Turn(user, reply, planet, _ZH[planet] + "。", _RU[planet] + ".")
