# ruff: noqa: E501
"""Lists with numbers or bullets, and Markdown tables."""

import re
from random import Random

from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.data import list_asks as asks
from chatbot.pocket.corpus.data import list_asks_wide as wide
from chatbot.pocket.corpus.data.list_kinds import MORE_LISTS
from chatbot.pocket.corpus.data.lists import COLUMNS, FIXED, LISTS, TABLES
from chatbot.pocket.corpus.data.occasions import OCCASIONS, TAKE
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.lists_given import lists_given, tables_given
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of

_LIST = (
    "{list|name|give me|tell me|write down|say|write|show me|enumerate} {n} {things}",
    "{list|name|give me|tell me|write} {some|a few} {things}",
    "{make|write|give me|create|show me|do} a list of {n} {things}",
    "{make|write|give me|create|show me|do} a list {of|with} {things}",
    "{n} {things}",
    "list of {n} {things}",
    "list of {things}",
    "{a list|list}: {things}",
    "{give|show} me {n} examples of {things}",
    "what are {n} {things}",
    "what {things} do you know",
    "{can|could} you {list|name} {n} {things}",
    "i need {n} {things}",
    "{n} {things}, as a list",
    "{a |}bullet list of {n} {things}",
    "{a |}bulleted list of {things}",
    "top {n} {things}",
    "{i'd like|we'd like|i want|we need|let me see|show us|please give us} {n} {things}[{, as a list| in a list|, nothing else|, no explanation}]",
    "{things}: {name|list|give me|tell me} {n}[ please| of them]",
    "{things}, {n} of them[ please]",
    "{things}? {n} {will do|are enough|please|would be enough}",
    "{my {son|daughter|friend|teacher|class|little brother} {needs|wants|asked me for|must write down}} {n} {things}[. {can you help|please help|which ones|a list please}]",
    "{for homework|for a quiz|for a game|for my class|for my vocabulary|for a poster} {i need|we need|i have to find|give me} {n} {things}",
    "{can|could|would} you {think of|come up with|give us|write down|put together|make a list of} {n} {things}{| for me| for us}?",
    "{do you know|can you think of|would you know|is it possible to name} {some|a few|{n}} {things}?",
    "which {things} {are there|come to mind|can you name|would you name|do you know}[? {a few|a list please|a short list}]",
    "{we are playing a game|it's my turn in a game|i am learning english|we have a vocabulary test|i'm making flash cards}. {name|list|give me|i need|we need} {n} {things}[ please]",
    "{a short|a small|a quick|a little} list{ of|:| with} {things}[ please| will do| would be nice]",
    "{n} {things} {would be nice|would help|would do|should be enough|for a start}",
    "{enumerate|collect|recite|write out|count off} {n} {things}[ {one per line|line by line|below each other|in a column}]",
    "{examples|some examples|{n} examples|a few examples} of {things}[, please]",
    "i {forgot|can't think of any|only know two|never know any} {things}. {name|list|tell me} {n}[ please]",
    "{please to|you can|i wish you} {list|name|write} {n} {things}[ for me]",
)
_FIXED = ("{write|make|give me|create|show me|do|i need|write me} {thing}", "{thing}", "{can|could} you {write|make} {thing}", "help me with {thing}")  # fmt: skip
_NEXT = ("and {n} {things}", "now {n} {things}", "{ok|good|fine|thanks}, {and|now} {n} {things}", "{now|and} the same for {things}", "{also|then also} {n} {things}", "{could|can} you do that with {things}?", "{next list|new list}: {n} {things}", "{i'd rather have|make that} {n} {things}", "and {things}", "now {things}", "what about {things}", "the same with {things}", "another list: {things}", "again but {things}", "{n} {things}")  # fmt: skip
_OTHERS = (
    "{and |now |ok, |}{n} {others|other ones|more|different ones|more of them|new ones|further ones|others, please}",
    "{another list|again|next|more|a different list|and another list|a new list|others|more like these}[, please| please| pls]",
    "{can|could} {you|i|we} {give me|tell me|have|get|find|name} {{n} others|{n} more|some others|some more|other ones|different ones}?",
    "{do you know|are there|have you got|got} {any others|any more|more of them|others|some more|{n} more}?",
    "{i know|we had|he knows} {those|these|them all} already{. |, }{others|other ones|{n} others|different ones} {please|now|}",
    "{not those|not these}{, |, but }{others|other ones|{n} others|different ones}[ please]",
    "{continue|go on|carry on|keep going|what else|anything else|and what else}{| with {n} more}[?]",
)
"""The same again, with what comes next in the list."""
_BULLETS = ("with bullets{| please}", "as {bullets|bullet points|a bullet list}", "{use|now with} bullets", "make it a bullet list", "bullet points instead", "{can|could} i have {it|that} with bullets?", "{no numbers please|i don't like numbers}, bullets", "{dots|dashes} {instead of|not} numbers", "{the same|same list}{,|} {but |}with {bullets|dashes}")  # fmt: skip
_NUMBERED = (
    "{can|could} you number {it|them|the list}?",
    "{the same|same list}{,|} {but |}{numbered|with numbers}",
    "{put|write} numbers {in front|before them}",
    "numbered{| please}",
    "with numbers",
    "as a numbered list",
    "number them",
    "make it a numbered list",
)
_LINE = (
    "in one line",
    "separated by commas",
    "with commas",
    "as one sentence",
    "on one line please",
    "comma separated",
)
_SHORTER = ("shorter", "{that's|that is} too {many|long}, {only {n}|{n} will do}", "{i only need|i only want|we only need} {n}", "{can|could} you {cut|shorten} {it|that} to {n}?", "only {n}", "just {n}", "make it {n}", "only the first {n}", "{n} {is|are} enough", "cut it to {n}")  # fmt: skip
_TABLE = (
    "{make|write|give me|create|show me|draw|do} a {|markdown |Markdown |small |simple }table {of|with|for|about|showing} {things}",
    "{make|write|give me|create|show me} {things} {as|in} a {|markdown |Markdown }table",
    "{a |}{|markdown |small }table {of|with} {things}",
    "{things} {as a table|in a table|table}",
    "put {things} {into|in} a {|markdown }table",
    "table: {things}",
    "i need a {|markdown }table {of|with} {things}",
    "{can|could} you {make|write|draw} a {|markdown }table {of|with} {things}",
)
_SOME_TABLE = ("{make|write|give me|create|show me|draw} {a|any|an example of a|some|a small} {markdown |}table", "{can you|do you know how to} make {tables|a table}", "{a markdown table|markdown table|a table}", "how does a markdown table look")  # fmt: skip
_COLUMNS = (
    "{make|write|give me|create|show me|draw} a {|markdown |Markdown }table with {|the |two }columns {heads}",
    "{make|write|give me|create} a {|markdown }table with {heads} {|as }columns",
    "{a |}table with {heads}",
    "table with {the |}columns {heads}",
    "{make|create} a table: {heads}",
    "a table with a column for {one} and {a column |one }for {two}",
)


def lists(rng: Random) -> list[Turn]:
    if rng.random() < 0.4:
        return lists_given(rng)
    if rng.random() < 0.25:
        return [_occasion(rng)]
    if rng.random() < 0.15:
        names, items = pick(rng, FIXED)
        user = fill(rng, pick(rng, _FIXED), thing=pick(rng, names.split("//")))
        return [Turn(_asked(rng, user), _numbered(items.split("//"), bullets="steps" not in names))]
    user, items_shown, left = _one(rng, pick(rng, (asks.LISTS, wide.LISTS, _LIST, _LIST)))
    bullets = "bullet" in user.lower()
    turns = [Turn(user, _numbered(items_shown, bullets=bullets))]
    while rng.random() < 0.35 and len(turns) < 3:
        luck = rng.random()
        if luck < 0.3 and len(left) >= len(items_shown):
            user = end(rng, raise_first(rng, fill(rng, pick(rng, _OTHERS), n=_number(rng, len(items_shown)))))
            items_shown, left = left[: len(items_shown)], left[len(items_shown) :]
            turns.append(Turn(user, _numbered(items_shown, bullets=bullets)))
        elif luck < 0.5:
            user, items_shown, left = _one(rng, _NEXT)
            turns.append(Turn(user, _numbered(items_shown, bullets=bullets)))
        elif luck < 0.65 and len(items_shown) > 2:
            count = int(rng.random() * (len(items_shown) - 1)) + 1
            user = fill(rng, pick(rng, _SHORTER[1:]), n=_number(rng, count))
            items_shown = items_shown[:count]
            turns.append(Turn(end(rng, raise_first(rng, user)), _numbered(items_shown, bullets=bullets)))
        elif luck < 0.82:
            bullets = not bullets
            user = fill(rng, pick(rng, _BULLETS if bullets else _NUMBERED))
            turns.append(Turn(end(rng, raise_first(rng, user)), _numbered(items_shown, bullets=bullets)))
        else:
            user = fill(rng, pick(rng, _LINE))
            turns.append(Turn(end(rng, raise_first(rng, user)), ", ".join(items_shown)))
            break
    return turns


def _occasion(rng: Random) -> Turn:
    """What is needed for a picnic."""
    names, deeds, items = pick(rng, OCCASIONS)
    template = pick(rng, pick(rng, (asks.TAKE, wide.TAKE, TAKE)))
    user = fill(rng, template, occasion=pick(rng, names.split("//")), deed=pick(rng, deeds.split("//")))
    if user.startswith(("what", "which")) and user[-1] not in ".?" and rng.random() < 0.8:
        user += "?"
    return Turn(end_of(rng, user), _numbered(items.split("//")[: pick(rng, (5, 5, 5, 6))], bullets=True))


def tables(rng: Random) -> list[Turn]:
    if rng.random() < 0.4:
        return tables_given(rng)
    luck = rng.random()
    if luck < 0.28:
        return [_columns(rng)]
    names, heads, rows = pick(rng, TABLES)
    thing = fill(rng, pick(rng, names.split("//")))
    user = (
        fill(rng, pick(rng, _SOME_TABLE))
        if luck < 0.36
        else fill(rng, pick(rng, pick(rng, (asks.TABLES, wide.TABLES, _TABLE))), things=thing)
    )
    turns = [Turn(_asked(rng, user), _table(thing, heads, rows))]
    if rng.random() < 0.25:
        names, heads, rows = pick(rng, TABLES)
        thing = fill(rng, pick(rng, names.split("//")))
        user = fill(rng, pick(rng, ("now {things}", "and {things}", "and one of {things}", "again but {things}", "what about {things}", "another table: {things}")), things=thing)  # fmt: skip
        turns.append(Turn(end(rng, raise_first(rng, user)), _table(thing, heads, rows)))
    return turns


def _one(rng: Random, templates: tuple[str, ...]) -> tuple[str, list[str], list[str]]:
    """The wish, what is listed, and what is left for another list."""
    names, items = pick(rng, LISTS if rng.random() < 0.75 else MORE_LISTS)
    template = pick(rng, templates)
    count = pick(rng, (3, 3, 3, 4, 5, 5, 5, 6, 7, 8, 10, 2)) if "{n}" in template else 5
    count = min(count, len(items.split("//")))
    n = _number(rng, count)
    user = fill(rng, template, n=n, things=pick(rng, names.split("//")))
    if not re.search(rf"\b{n}\b", user):
        count = 5  # "some" or "a few" was chosen
    found = items.split("//")
    return _asked(rng, user), found[:count], found[count:]


def _number(rng: Random, count: int) -> str:
    return in_words(count) if rng.random() < 0.5 else str(count)


def _numbered(items: list[str], *, bullets: bool) -> str:
    if bullets:
        return "\n".join(f"- {item}" for item in items)
    return "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1))


def _table(thing: str, heads: str, rows: str) -> str:
    count = 3 if thing.startswith("three") else 12
    return _markdown(heads.split("|"), [row.split("|") for row in rows.split("//")[:count]])


def _columns(rng: Random) -> Turn:
    names = tuple(COLUMNS)
    first = pick(rng, names)
    others = [name for name in names if name[:4] != first[:4]]
    chosen = [first, pick(rng, others)]
    if rng.random() < 0.3:
        chosen.append(pick(rng, [name for name in others if name[:4] != chosen[1][:4]]))
    template = pick(rng, pick(rng, (asks.COLUMNS, wide.COLUMNS, _COLUMNS)))
    if "{one}" in template:
        chosen = chosen[:2]
    heads = ", ".join(chosen[:-1]) + pick(rng, (" and ", " and ", ", ")) + chosen[-1]
    user = fill(rng, template, heads=heads, one=chosen[0], two=chosen[1])
    rows = [[COLUMNS[name][at] for name in chosen] for at in range(3)]
    return Turn(_asked(rng, user), _markdown([name.capitalize() for name in chosen], rows), exact=tuple(chosen))


def _markdown(heads: list[str], rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads)]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])


def _asked(rng: Random, user: str) -> str:
    luck = rng.random()
    if user.startswith(("a ", "three ", "two ", "five ")) and luck < 0.5:
        return want(rng, user)
    if luck < 0.6 and user.startswith(("list ", "name ", "give ", "make ", "write ", "create ", "show ", "tell ")):
        return order(rng, user)
    return end(rng, raise_first(rng, user))
