# ruff: noqa: E501
"""Lists and tables of what the user gives, lists in the form that is named, and what is put on or taken off afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.asking import end, raise_first
from chatbot.pocket.corpus.data import list_given as given
from chatbot.pocket.corpus.data.list_kinds import MORE_LISTS
from chatbot.pocket.corpus.data.lists import LISTS, TABLES
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.sentences import capital, listed
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of

_HOUSEHOLD = ("bread", "eggs", "butter", "milk", "tea", "rice", "soap", "apples", "cheese", "salt", "sugar", "flour", "onions", "honey", "pasta", "candles", "coffee", "lemons", "carrots", "toothpaste", "batteries", "jam", "oil", "tomatoes", "potatoes", "bananas", "yoghurt", "matches", "nails", "paper", "pens", "stamps", "shampoo", "towels", "chocolate", "nuts", "garlic", "fish", "olives", "beans")  # fmt: skip
_ERRANDS = ("call Anna", "wash the car", "buy bread", "pay the rent", "water the plants", "clean the bath", "write to Ben", "feed the cat", "book a table", "go to the bank", "mow the lawn", "fetch the parcel", "iron the shirts", "bake a cake")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _List:
    """`left` is what may come next, of a kind that is known; `head` what one item is called, `sort` of which sort they
    are (see `_item`), None where nothing else belongs to them."""

    items: tuple[str, ...]
    numbered: bool
    left: tuple[str, ...] = ()
    head: str = "Item"
    sort: float | None = None

    def text(self) -> str:
        marks = (f"{n}." for n in range(1, 99)) if self.numbered else ("-" for _ in self.items)
        return "\n".join(f"{mark} {item}" for mark, item in zip(marks, self.items, strict=False))

    def table(self) -> str:
        rows = [(str(n), item) for n, item in enumerate(self.items, 1)]
        return _markdown(("Number", self.head), rows)


def lists_given(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.45:
        user, shown = _of_the_users(rng)
    elif luck < 0.78:
        user, shown = _of_a_kind(rng)
    elif luck < 0.92:
        user, shown = _whole(rng)
    else:
        user, shown = _two_kinds(rng)
    turns = [_turn(rng, user, shown)]
    while rng.random() < 0.45 and len(turns) < 4:
        user, shown, tabled = _changed(rng, shown)
        if tabled:
            turns.append(Turn(_curt(rng, user), shown.table()))
            break
        turns.append(_turn(rng, _curt(rng, user), shown))
    return turns


def tables_given(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.5:
        return _of_pairs(rng)
    if luck < 0.62:
        rows = [
            (day, plan) for day, plan in zip(coined.DAYS, ("work", "sport", "work", "cooking", "friends"), strict=False)
        ]
        return [Turn(end_of(rng, fill(rng, pick(rng, given.WEEK))), _markdown(("Day", "Plan"), rows))]
    return _with_rows_added(rng)


def _turn(rng: Random, user: str, shown: _List) -> Turn:
    return Turn(user, shown.text(), exact=tuple(item for item in shown.items if item in user))


def _form(rng: Random) -> tuple[dict[str, str], bool]:
    """How the list is to look: slots, and whether with numbers."""
    numbered = rng.random() < 0.4
    form = pick(rng, given.NUMBERS if numbered else given.BULLETS)
    marks = pick(rng, ("numbers",) if numbered else ("bullets", "bullet points", "bullets", "dashes"))
    return {"form": form, "a_form": f"a {form}", "marks": marks}, numbered


def _of_the_users(rng: Random) -> tuple[str, _List]:
    sort = rng.random()
    items = _items(rng, pick(rng, (2, 3, 3, 3, 4, 4, 5, 6)), sort)
    joined = listed(items) if rng.random() < 0.65 else ", ".join(items)
    if rng.random() < 0.6:
        slots, numbered = _form(rng)
        return end_of(rng, fill(rng, pick(rng, given.GIVEN), items=joined, **slots)), _List(items, numbered, sort=sort)
    return end_of(rng, fill(rng, pick(rng, given.GIVEN_PLAIN), items=joined)), _List(items, False, sort=sort)


def _items(rng: Random, count: int, sort: float) -> tuple[str, ...]:
    """Things of one sort: for the household, words of any kind, names, errands, or what nobody has heard of."""
    found: list[str] = []
    while len(found) < count:
        item = _item(rng, sort)
        if item not in found:
            found.append(item)
    return tuple(found)


def _item(rng: Random, luck: float) -> str:
    if luck < 0.35:
        return pick(rng, _HOUSEHOLD) if rng.random() < 0.7 else coined.plain(rng)
    if luck < 0.55:
        return coined.plain(rng)
    if luck < 0.75:
        return coined.name(rng)
    return pick(rng, _ERRANDS) if luck < 0.83 else coined.coined(rng)


def _of_a_kind(rng: Random) -> tuple[str, _List]:
    names, text = pick(rng, MORE_LISTS if rng.random() < 0.55 else LISTS)
    items = tuple(text.split("//"))
    count = min(pick(rng, (2, 3, 3, 4, 4, 5, 5, 6)), len(items))
    slots, numbered = _form(rng)
    things = pick(rng, names.split("//"))
    user = fill(rng, pick(rng, given.FORMED), n=_number(rng, count), things=things, **slots)
    return end_of(rng, user), _List(items[:count], numbered, items[count:], capital(names.split("//")[0]))


def _whole(rng: Random) -> tuple[str, _List]:
    whole, head, items = pick(rng, given.WHOLES)
    slots, numbered = _form(rng)
    user = fill(rng, pick(rng, given.ALL_OF), whole=fill(rng, f"{{{whole}}}"), **slots)
    return end_of(rng, user), _List(tuple(items.split("//")), numbered, head=head)


def _two_kinds(rng: Random) -> tuple[str, _List]:
    (things, first), (others, second) = rng.sample(LISTS, 2)
    n, m = pick(rng, (1, 2, 2, 3)) + 1, pick(rng, (2, 2, 3))
    names = {"things": pick(rng, things.split("//")), "others": pick(rng, others.split("//"))}
    user = fill(rng, pick(rng, given.TWO_KINDS), n=_number(rng, n), m=_number(rng, m), **names)
    return end_of(rng, user), _List((*first.split("//")[:n], *second.split("//")[:m]), False)


def _changed(rng: Random, shown: _List) -> tuple[str, _List, bool]:
    """What is said next, the list after that, and whether it is to be a table."""
    luck = rng.random()
    if shown.left and luck < 0.35:
        more = (*shown.items, shown.left[0])
        return fill(rng, pick(rng, given.ONE_MORE)), replace(shown, items=more, left=shown.left[1:]), False
    sentences = shown.items[0].endswith(".")
    if luck < 0.6 and not sentences and (new := _new(rng, shown)):
        user = fill(rng, pick(rng, given.PUT_ON), item=listed(new))
        left = tuple(item for item in shown.left if item not in new)
        return user, replace(shown, items=(*shown.items, *new), left=left), False
    if luck < 0.75 and len(shown.items) > 2 and not sentences:
        item = pick(rng, shown.items)
        kept = tuple(one for one in shown.items if one != item)
        return fill(rng, pick(rng, given.TAKE_OFF), item=item), replace(shown, items=kept), False
    if luck < 0.88:
        return fill(rng, pick(rng, given.AS_TABLE)), shown, True
    asks = pick(rng, given.BULLETS if shown.numbered else given.NUMBERS)
    user = fill(rng, "{as|now as|make it|rather|better|please make that} a {form}", form=asks)
    return user, replace(shown, numbered=not shown.numbered), False


def _new(rng: Random, shown: _List) -> tuple[str, ...]:
    """What the user wants on the list too, of the sort that is on it."""
    if shown.left:
        return (pick(rng, shown.left),)
    if shown.sort is None:
        return ()
    return tuple(item for item in _items(rng, pick(rng, (1, 1, 1, 2)), shown.sort) if item not in shown.items)


def _of_pairs(rng: Random) -> list[Turn]:
    """Names and numbers in a table, and perhaps another of them after that."""
    topic = rng.random() < 0.4
    topics, head = pick(rng, given.TOPICS) if topic else ("", "Number")
    of_things = topics == "prices" or rng.random() < 0.25
    sign = pick(rng, (" ", " ", " ", ": ", " = ", " - "))
    pairs: dict[str, str] = {}
    for _ in range(pick(rng, (2, 2, 3, 3, 3, 4))):
        pairs[_named(rng, of_things, pairs)] = str(rng.randrange(1, 100))
    joined = pick(rng, (", ", ", ", ", ", "; ")).join(f"{name}{sign}{value}" for name, value in pairs.items())
    user = end_of(rng, fill(rng, pick(rng, given.TOPIC_PAIRS if topic else given.PAIRS), pairs=joined, topics=topics))
    heads = ("Item" if of_things else "Name", head)
    turns = [Turn(user, _markdown(heads, list(pairs.items())), exact=(joined,))]
    while rng.random() < 0.4 and len(turns) < 3:
        name = _named(rng, of_things, pairs)
        pairs[name] = str(rng.randrange(1, 100))
        pair = f"{name}{sign}{pairs[name]}"
        user = _curt(rng, fill(rng, pick(rng, given.ADD_PAIR), pair=pair))
        turns.append(Turn(user, _markdown(heads, list(pairs.items())), exact=(pair,)))
    return turns


def _named(rng: Random, of_things: bool, taken: dict[str, str]) -> str:
    while True:
        name = capital(pick(rng, _HOUSEHOLD)) if of_things else coined.name(rng)
        if name not in taken:
            return name


def _with_rows_added(rng: Random) -> list[Turn]:
    """A table of what is known, and a row or two more."""
    heads = pick(rng, tuple(given.MORE_ROWS))
    names, _, text = next(row for row in TABLES if row[1] == heads)
    in_order = heads == "Number|Planet"
    count = pick(rng, (2, 3, 3, 4))
    thing = fill(rng, pick(rng, names.split("//")))
    for start in ("three ", "four ", "some ", "the "):
        thing = thing.removeprefix(start)
    count, asks = (count, given.KNOWN_TABLE) if in_order or rng.random() < 0.7 else (4, given.KNOWN_TABLE_PLAIN)
    user = end_of(rng, fill(rng, pick(rng, asks), n=_number(rng, count), thing=thing))
    rows = [row.split("|") for row in text.split("//")]
    rows, left = rows[:count], rows[count:] + [row.split("|") for row in given.MORE_ROWS[heads].split("//") if row]
    turns = [Turn(user, _markdown(heads.split("|"), rows))]
    for _ in range(pick(rng, (1, 1, 2))):
        row = left[0] if in_order or rng.random() < 0.25 else pick(rng, left)
        item = row[0] if heads.startswith("Country") else row[0].lower()
        follow = given.ONE_MORE if row is left[0] and (in_order or rng.random() < 0.6) else given.ADD_ROW
        left.remove(row)
        rows.append(row)
        turns.append(Turn(_curt(rng, fill(rng, pick(rng, follow), item=item)), _markdown(heads.split("|"), rows)))
    return turns


def _number(rng: Random, count: int) -> str:
    return in_words(count) if rng.random() < 0.5 else str(count)


def _curt(rng: Random, text: str) -> str:
    return end(rng, raise_first(rng, text))


def _markdown(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads)]
    return "\n".join(lines + [f"| {' | '.join(row)} |" for row in rows])
