"""Exchanges written as plain text: many ways to ask, one to three ways to answer.

A block of lines is one exchange; blocks are parted by a blank line. The sign that opens a line says what it is:

    @ name weight     how other blocks call it, and how often it comes up (weight 1 when left out)
    ? a question      bare, in lower case, without its mark; `asking.ask` wraps it
    ! an order        bare, in lower case; `asking.order` wraps it
    - a remark        said as it stands, with or without a capital and a full stop
    > a reply
    w z r             the reply in one word, in Chinese, in Russian
    ~ names           exchanges that may follow this one

All but w, z, r and ~ are templates of `grammar.fill`. A block without a reply adds its asks and what may follow to
the earlier one of that name.
"""

from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random

from chatbot.pocket.corpus.asking import ask, end, order, raise_first
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn


@dataclass(frozen=True, slots=True)
class Exchange:
    """`asks` keep their sign in front."""

    name: str
    weight: float
    asks: tuple[str, ...]
    replies: tuple[str, ...]
    word: str | None
    zh: str | None
    ru: str | None
    followers: tuple[str, ...]


class Book:
    """Exchanges by weight and by name."""

    def __init__(self, text: str) -> None:
        self.exchanges = _merged([_read(block) for block in text.strip().split("\n\n")])
        self._by_name = {exchange.name: exchange for exchange in self.exchanges if exchange.name}
        self._sums = list(accumulate(exchange.weight for exchange in self.exchanges))

    def talk(self, rng: Random, follow: float = 0.3) -> list[Turn]:
        """One exchange, and with the chance `follow` a second and a third that come after it."""
        exchange = rng.choices(self.exchanges, cum_weights=self._sums)[0]
        turns = [turn(rng, exchange)]
        while len(turns) < 3 and exchange.followers and rng.random() < follow:
            exchange = self._by_name[pick(rng, exchange.followers)]
            turns.append(turn(rng, exchange))
        return turns

    def turn(self, rng: Random, name: str) -> Turn:
        return turn(rng, self._by_name[name])


def turn(rng: Random, exchange: Exchange) -> Turn:
    return Turn(
        _user(rng, pick(rng, exchange.asks)),
        fill(rng, pick(rng, exchange.replies)),
        word=exchange.word,
        zh=exchange.zh,
        ru=exchange.ru,
    )


def items(text: str) -> tuple[str, ...]:
    """What stands between commas and line ends; `;` within an item is a comma."""
    return tuple(item.strip().replace(";", ",") for item in text.replace("\n", ",").split(",") if item.strip())


def lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _user(rng: Random, template: str) -> str:
    sign, text = template[0], fill(rng, template[1:].lstrip())
    if sign == "?":
        return ask(rng, text)
    if sign == "!":
        return order(rng, text)
    return end(rng, raise_first(rng, text))


def _merged(blocks: list[Exchange]) -> tuple[Exchange, ...]:
    exchanges: list[Exchange] = []
    for block in blocks:
        if block.replies:
            exchanges.append(block)
            continue
        at = next(index for index, exchange in enumerate(exchanges) if exchange.name == block.name)
        known = exchanges[at]
        exchanges[at] = replace(known, asks=known.asks + block.asks, followers=known.followers + block.followers)
    return tuple(exchanges)


def _read(block: str) -> Exchange:
    rows: dict[str, list[str]] = {sign: [] for sign in "@?>wzr~"}
    for line in lines(block):
        sign, rest = line[0], line[1:].strip()
        if sign in "?!-":
            rows["?"].append(sign + rest)
        else:
            rows[sign].append(rest)
    head = rows["@"][0].split() if rows["@"] else [""]
    return Exchange(
        name=head[0],
        weight=float(head[1]) if len(head) > 1 else 1.0,
        asks=tuple(rows["?"]),
        replies=tuple(rows[">"]),
        word=rows["w"][0] if rows["w"] else None,
        zh=rows["z"][0] if rows["z"] else None,
        ru=rows["r"][0] if rows["r"] else None,
        followers=tuple(name for row in rows["~"] for name in row.split()),
    )
