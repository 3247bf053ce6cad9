"""Numbers by their names: in words and in digits, next in a simple series, by the dozen."""

from random import Random

from chatbot.pocket.corpus.asking import ask, end, follow, raise_first
from chatbot.pocket.corpus.data import number_name_asks as asks
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.turns import Turn

_BY_THE_DOZEN = ("eggs", "rolls", "roses", "cookies", "buns", "oysters", "pencils", "bottles", "plates", "candles")
_STEPS = (1, 1, 2, 2, 2, 5, 5, 10, 10)


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.6:
        return _names(rng)
    return [_series(rng) if luck < 0.84 else _dozens(rng)]


def _names(rng: Random) -> list[Turn]:
    to_words = rng.random() < 0.58
    turns = []
    for n in range(pick(rng, (1, 1, 1, 2, 3))):
        number = _number(rng)
        word = in_words(number)
        if n:
            user = follow(rng, say(rng, asks.NOT_THE_OTHER, x=number if to_words else _spoken(rng, word)))
        elif to_words:
            user = _asked(rng, asks.WORDS, asks.WORDS_SAID, n=number)
        else:
            user = _asked(rng, asks.DIGITS, asks.DIGITS_SAID, w=_spoken(rng, word))
        if to_words:
            turns.append(Turn(user, f"{number} in words is {word}.", word.capitalize(), exact=(str(number),)))
        else:
            value = str(number)
            turns.append(Turn(user, f"{word.capitalize()} in digits is {number}.", value, value, value, (word,)))
    return turns


def _asked(rng: Random, questions: tuple[str, ...], statements: tuple[str, ...], **slots: object) -> str:
    if rng.random() < 0.3:
        return end(rng, raise_first(rng, say(rng, statements, **slots)))
    return ask(rng, say(rng, questions, **slots))


def _number(rng: Random) -> int:
    return int(rng.random() * (21 if rng.random() < 0.3 else 101))


def _spoken(rng: Random, word: str) -> str:
    """Many leave the hyphen out, some quote what they read."""
    if rng.random() < 0.6:
        word = word.replace("-", " ")
    luck = rng.random()
    return f"'{word}'" if luck < 0.1 else f'"{word}"' if luck < 0.17 else word


def _series(rng: Random) -> Turn:
    step = pick(rng, _STEPS)
    first = step * int(rng.random() * 10) if rng.random() < 0.7 else int(rng.random() * 40)
    count = pick(rng, (3, 4, 4, 5))
    numbers = range(first, first + step * count, step)
    if rng.random() < 0.12 and first:
        numbers = range(first + step * (count - 1), first - 1, -step)
    row = ", ".join(map(str, numbers))
    following = numbers[-1] + numbers.step
    if following < 0:
        return _series(rng)
    up = numbers.step > 0
    fitting = [text for text in asks.SERIES if up or "step" not in text]
    steps = "ones" if step == 1 else f"{in_words(step)}s" if rng.random() < 0.5 else f"steps of {step}"
    shown = row if rng.random() < 0.85 else row.replace(",", "")
    user = ask(rng, say(rng, fitting, row=shown, step=step, steps=steps))
    value = str(following)
    return Turn(user, f"After {row} comes {following}.", value, value, value, tuple(map(str, numbers)))


def _dozens(rng: Random) -> Turn:
    things = pick(rng, _BY_THE_DOZEN)
    if rng.random() < 0.35:
        user = ask(rng, say(rng, asks.DOZENS, d=pick(rng, ("half a", "half a", "a half")), things=things))
        return Turn(user, "Half a dozen is 6.", "6", "6", "6", ("dozen",))
    count = 2 + int(rng.random() * 4)
    said = in_words(count) if rng.random() < 0.5 else str(count)
    user = ask(rng, say(rng, asks.DOZENS, d=said, things=things))
    value = str(12 * count)
    return Turn(user, f"{in_words(count).capitalize()} dozen are {value}.", value, value, value, ("dozen", said))
