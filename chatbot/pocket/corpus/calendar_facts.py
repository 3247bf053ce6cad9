# ruff: noqa: E501
"""Days, months and seasons: their order, their number, their length."""

from random import Random

from chatbot.pocket.corpus import roundabout
from chatbot.pocket.corpus.asking import ask, follow
from chatbot.pocket.corpus.data import calendar_asks as more
from chatbot.pocket.corpus.data import calendar_asks_wide as wide
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_ZH = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")
_DAYS_RU = ("Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTHS_ZH = (
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
)
_MONTHS_RU = (
    "Январь",
    "Февраль",
    "Март",
    "Апрель",
    "Май",
    "Июнь",
    "Июль",
    "Август",
    "Сентябрь",
    "Октябрь",
    "Ноябрь",
    "Декабрь",
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASONS = ("spring", "summer", "autumn", "winter")
_SEASONS_ZH = ("春天", "夏天", "秋天", "冬天")
_SEASONS_RU = ("Весна", "Лето", "Осень", "Зима")
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)
_FIGURES = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th")

_AFTER = (
    "{what|which} {kind} {comes|is|follows} after {this}",
    "what comes after {this}",
    "what is the {kind} after {this}",
    "after {this} comes {what|which {kind}}",
    "{kind} after {this}",
    "which {kind} follows {this}",
    "what follows {this}",
    "what's next after {this}",
    "name the {kind} {after|that follows} {this}",
    "{this} and then",
)
_BEFORE = (
    "{what|which} {kind} {comes|is} before {this}",
    "what comes before {this}",
    "what is the {kind} before {this}",
    "before {this} comes {what|which {kind}}",
    "{kind} before {this}",
    "name the {kind} before {this}",
)
_NEXT_AFTER = ("and after {this}", "after {this}", "and what comes after that", "and then", "and after that", "next", "and the next one", "the next one")  # fmt: skip
_TODAY = (
    (1, "if today is {this}, {what|which day} is tomorrow"),
    (1, "today is {this}. {what|which} day is {it |}tomorrow"),
    (1, "what day is tomorrow if today is {this}"),
    (-1, "if today is {this}, {what|which day} was yesterday"),
    (-1, "today is {this}. what day was {it |}yesterday"),
    (-1, "what day was yesterday if today is {this}"),
    (2, "if today is {this}, what day is it in two days"),
    (2, "today is {this}. what is the day after tomorrow"),
    (7, "if today is {this}, what day is it in {a|one} week"),
)
_NUMBER = (
    "{what is|what's|which is} the {ordinal} {kind} of the {whole}",
    "{name|tell me} the {ordinal} {kind} of the {whole}",
    "{ordinal} {kind} of the {whole}",
    "{which|what} {kind} is the {ordinal} {one|of the {whole}|one in the {whole}}",
    "{which|what} {kind} comes {ordinal}[ in the {whole}]",
)
_LENGTH = (
    "how many days {does {this} have|are in {this}|are there in {this}|has {this}}",
    "days in {this}",
    "how long is {this}",
    "how many days has the month of {this}",
    "{this} has how many days",
    "number of days in {this}",
)
_PLACE = ("what number is {this}", "{which|what} number {month |}is {this}", "{this} is which month[ of the year]", "which month of the year is {this}")  # fmt: skip
_IN_SEASON = ("{which|what} season is {this}[ in]", "in {which|what} season is {this}", "is {this} in {spring|summer|autumn|winter}", "{this} belongs to which season", "what season is it in {this}")  # fmt: skip

_FACTS = (
    ("how many days {are there |are |}in a week//how many days {does a week have|has a week|has the week}//number of days in a week//days in a week//a week is how many days", "A week has seven days.", "Seven", "七天。", "Семь."),
    ("how many months {are there |are |}in a year//how many months {does a year have|has a year}//number of months in a year//months in a year//a year is how many months", "A year has twelve months.", "Twelve", "十二个月。", "Двенадцать."),
    ("how many seasons {are there|does a year have|are there in a year|has a year}//number of seasons", "There are four seasons.", "Four", "四个。", "Четыре."),
    ("{name|list|what are|tell me|give me|say} the {seven |}days of the week[ in order]//which days does a week have//days of the week//weekdays from Monday to Sunday//list all days of the week", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.", "Seven", "星期一、星期二、星期三、星期四、星期五、星期六、星期日。", "Понедельник, вторник, среда, четверг, пятница, суббота, воскресенье."),
    ("{name|list|what are|tell me|give me|say} {the|all|all the} {twelve |}months[ of the year][ in order]//which months does a year have//months of the year//list of months//can you list the months", "January, February, March, April, May, June, July, August, September, October, November, December.", "Twelve", "一月、二月、三月、四月、五月、六月、七月、八月、九月、十月、十一月、十二月。", "Январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь."),
    ("{name|list|what are|tell me|give me} {the|all|the four} seasons[ of the year]//which seasons are there//seasons of the year//list of seasons", "Spring, summer, autumn, winter.", "Four", "春天、夏天、秋天、冬天。", "Весна, лето, осень, зима."),
    ("{which|what} days are the weekend//{what is|what's} the weekend//when is the weekend//{name|which are} the weekend days//which days belong to the weekend", "The weekend is Saturday and Sunday.", "Saturday", "星期六和星期日。", "Суббота и воскресенье."),
    ("{which|what} month is the shortest//{what is|what's|name} the shortest month//shortest month[ of the year]//which month has the fewest days//{which|what} month has {only |}28 days", "February is the shortest month.", "February", "二月。", "Февраль."),
    ("how many days does February have in a leap year//February in a leap year has how many days", "In a leap year February has 29 days.", "29", "29天。", "29."),
    ("{which|what} months have {30|thirty} days//months with {30|thirty} days", "April, June, September and November have 30 days.", "April", "四月、六月、九月和十一月。", "Апрель, июнь, сентябрь и ноябрь."),
    ("{which|what} months have {31|thirty-one} days//months with {31|thirty-one} days", "January, March, May, July, August, October and December have 31 days.", "January", "一月、三月、五月、七月、八月、十月和十二月。", "Январь, март, май, июль, август, октябрь и декабрь."),
    ("in {which|what} month is Christmas//when is Christmas//{which|what} month has Christmas//on which date is Christmas[ day]", "Christmas is on 25 December.", "December", "十二月。", "В декабре."),
    ("when is New Year's day//when is New Year//on {which|what} date does the year {start|begin}", "New Year's Day is 1 January.", "January", "一月一日。", "1 января."),
    ("when is Halloween//in {which|what} month is Halloween", "Halloween is on 31 October.", "October", "十月三十一日。", "31 октября."),
    ("when is Valentine's day//in {which|what} month is Valentine's day", "Valentine's Day is 14 February.", "February", "二月十四日。", "14 февраля."),
    ("{which|what} {season|time of {the |}year} is the {coldest|one with snow}//coldest season//when does it snow//{which|what} season is the coldest", "Winter is the coldest season.", "Winter", "冬天。", "Зима."),
    ("{which|what} season is the {warmest|hottest}//{warmest|hottest} season//{which|what} is the warmest time of {the |}year", "Summer is the warmest season.", "Summer", "夏天。", "Лето."),
    ("in {which|what} season do leaves fall//when do {the |}leaves fall[ from the trees]//{which|what} season has falling leaves", "Leaves fall in autumn.", "Autumn", "秋天。", "Осенью."),
    ("in {which|what} season do {flowers bloom|trees blossom}//when do {the |}{flowers begin to bloom|trees blossom}", "They bloom in spring.", "Spring", "春天。", "Весной."),
    ("{what is|what's|which is} the {last|final} month[ of the year]//last month of the year//with {which|what} month does the year end", "December is the last month of the year.", "December", "十二月。", "Декабрь."),
    ("{what is|what's|which is} the {last|final} day of the week//on which day does the week end", "Sunday is the last day of the week.", "Sunday", "星期日。", "Воскресенье."),
    ("how many months has half a year//how many months are in half a year", "Half a year has six months.", "Six", "六个月。", "Шесть."),
    ("how many days {are there |are |}in two weeks//how many days {is|are} a fortnight//how long is a fortnight", "Two weeks have 14 days.", "14", "14天。", "14."),
    ("{what|which} day {is it |is |}today//what is today's date//what's the date[ today]//what time is it//{what is|what's} the time[ now]//what year is it//do you know what time it is", "I'm too small to know that, and I have no clock and no calendar. A larger model has no clock either.", "Unknown", "我没有时钟，不知道。", "У меня нет часов, я не знаю."),
)  # fmt: skip


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.32:
        asks, reply, word, zh, ru = pick(rng, _FACTS)
        return [Turn(ask(rng, fill(rng, pick(rng, asks.split("//")))), reply, word, zh, ru)]
    if luck < 0.62:
        return _neighbours(rng)
    if luck < 0.74:
        at = int(rng.random() * 7)
        if rng.random() < 0.2:
            shift, template = pick(rng, wide.NOW)
            day = (at + shift) % 7
            return [
                Turn(
                    roundabout.message(rng, fill(rng, template, this=_DAYS[at])), f"Today is {_DAYS[day]}.", *_day(day)
                )
            ]
        if rng.random() < 0.4:
            shift, template = pick(rng, wide.TODAY)
            user = roundabout.message(rng, fill(rng, template, this=_DAYS[at]))
        else:
            shift, template = pick(rng, _TODAY + more.TODAY)
            user = ask(rng, fill(rng, template, this=_DAYS[at]))
        day = (at + shift) % 7
        verb = {-1: "Yesterday was", 1: "Tomorrow is", 2: "The day after tomorrow is", 7: "In a week it is"}[shift]
        return [Turn(user, f"{verb} {_DAYS[day]}{' again' if shift == 7 else ''}.", *_day(day))]
    return [pick(rng, (_number, _number, _length, _length, _place, _season))(rng)]


def _neighbours(rng: Random) -> list[Turn]:
    kind = pick(rng, ("day", "day", "month", "month", "season"))
    names = {"day": _DAYS, "month": _MONTHS, "season": _SEASONS}[kind]
    at = int(rng.random() * len(names))
    if rng.random() < 0.4:
        return [_roundabout_neighbour(rng, kind, names, at)]
    if rng.random() < 0.35:
        to = (at - 1) % len(names)
        user = ask(rng, say(rng, _BEFORE + more.BEFORE, this=names[at], kind=kind))
        return [_step(user, kind, to, f"Before {names[at]} comes {names[to]}.")]
    if rng.random() < 0.18:
        one, two = names[at - 1], names[(at + 1) % len(names)]
        user = ask(rng, say(rng, more.BETWEEN, one=one, two=two, kind=kind))
        return [_step(user, kind, at, f"Between {one} and {two} comes {names[at]}.")]
    turns = []
    templates: tuple[str, ...] = _AFTER + more.AFTER
    for _ in range(pick(rng, (1, 1, 2, 3))):
        to = (at + 1) % len(names)
        text = say(rng, templates, this=names[at], kind=kind)
        user = follow(rng, text) if templates is _NEXT_AFTER else ask(rng, text)
        turns.append(_step(user, kind, to, f"After {names[at]} comes {names[to]}."))
        at, templates = to, _NEXT_AFTER
    return turns


def _roundabout_neighbour(rng: Random, kind: str, names: tuple[str, ...], at: int) -> Turn:
    back = rng.random() < 0.4
    to = (at + (-1 if back else 1)) % len(names)
    slots = {"kind": kind, "this": names[at], "before": names[at - 1], "after": names[(at + 1) % len(names)]}
    reply = f"{'Before' if back else 'After'} {names[at]} comes {names[to]}."
    name = say(rng, wide.BACK if back else wide.BOUND, **slots)
    luck = rng.random()
    if luck < 0.2:
        true = rng.random() < 0.5
        said = names[to] if true else roundabout.other(rng, names, names[to])
        claim = pick(
            rng, (f"{name} is {said}", f"{said} is {name}", f"{'before' if back else 'after'} {names[at]} comes {said}")
        )
        return roundabout.checked(roundabout.doubt(rng, claim), reply[0].lower() + reply[1:], true=true)
    if luck < 0.28:
        return _step(roundabout.choice(rng, name, names[to], roundabout.other(rng, names, names[to])), kind, to, reply)
    if luck < 0.42:
        return _step(roundabout.thing(rng, name), kind, to, reply)
    return _step(roundabout.message(rng, say(rng, wide.BEFORE if back else wide.AFTER, **slots)), kind, to, reply)


def _step(user: str, kind: str, to: int, reply: str) -> Turn:
    return Turn(user, reply, *{"day": _day, "month": _month, "season": _time}[kind](to))


def _number(rng: Random) -> Turn:
    kind, whole, names, answer = pick(
        rng, (("day", "week", _DAYS, _day), ("month", "year", _MONTHS, _month), ("month", "year", _MONTHS, _month))
    )
    at = int(rng.random() * len(names))
    ordinal = pick(rng, (_ORDINALS[at], _ORDINALS[at], _FIGURES[at]))
    templates = _NUMBER + more.NUMBER
    if at in (0, len(names) - 1) and rng.random() < 0.6:
        templates = more.LAST if at else more.FIRST
    user = ask(rng, say(rng, templates, ordinal=ordinal, kind=kind, whole=whole))
    return Turn(user, f"The {_ORDINALS[at]} {kind} of the {whole} is {names[at]}.", *answer(at))


def _length(rng: Random) -> Turn:
    at = int(rng.random() * 12)
    days = _LENGTHS[at]
    extra = ", in a leap year 29" if at == 1 else ""
    luck = rng.random()
    if luck < 0.15:
        said = pick(rng, (days, 30, 31, 28))
        user = roundabout.doubt(rng, f"{_MONTHS[at]} has {said} days")
        return roundabout.checked(user, f"{_MONTHS[at]} has {days} days{extra}.", true=said == days)
    if luck < 0.45:
        user = roundabout.message(rng, say(rng, wide.LENGTH, this=_MONTHS[at]))
    else:
        user = ask(rng, say(rng, _LENGTH + more.LENGTH, this=_MONTHS[at]))
    return Turn(user, f"{_MONTHS[at]} has {days} days{extra}.", str(days), f"{days}天。", f"{days}.")


def _place(rng: Random) -> Turn:
    at = int(rng.random() * 12)
    user = ask(rng, say(rng, _PLACE, this=_MONTHS[at]))
    return Turn(
        user,
        f"{_MONTHS[at]} is the {_ORDINALS[at]} month of the year.",
        str(at + 1),
        f"第{at + 1}个月。",
        f"{at + 1}-й.",
    )


def _season(rng: Random) -> Turn:
    at = int(rng.random() * 12)
    user = ask(rng, say(rng, _IN_SEASON + more.SEASON, this=_MONTHS[at]))
    season = (at - 2) % 12 // 3
    return Turn(user, f"{_MONTHS[at]} is in {_SEASONS[season]} in the north.", *_time(season))


def _day(at: int) -> tuple[str, str, str]:
    return _DAYS[at], _DAYS_ZH[at] + "。", _DAYS_RU[at] + "."


def _month(at: int) -> tuple[str, str, str]:
    return _MONTHS[at], _MONTHS_ZH[at] + "。", _MONTHS_RU[at] + "."


def _time(at: int) -> tuple[str, str, str]:
    return _SEASONS[at].capitalize(), _SEASONS_ZH[at] + "。", _SEASONS_RU[at] + "."
