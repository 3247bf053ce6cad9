"""Which of two animals or things is larger."""

from random import Random

from chatbot.pocket.corpus.asking import ask
from chatbot.pocket.corpus.data import size_asks as asks
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital, with_article
from chatbot.pocket.corpus.turns import Turn


def talk(rng: Random) -> list[Turn]:
    row = pick(rng, asks.ROWS)
    small, large = (row[at] for at in sorted(rng.sample(range(len(row)), 2)))
    x, y = (small, large) if rng.random() < 0.5 else (large, small)
    slots = {"x": with_article(x), "y": with_article(y)}
    luck = rng.random()
    if luck < 0.4:
        user = ask(rng, say(rng, asks.LARGER, **slots))
        return [Turn(user, f"{capital(with_article(large))} is larger than {with_article(small)}.", large.capitalize())]
    if luck < 0.75:
        user = ask(rng, say(rng, asks.SMALLER, **slots))
        return [
            Turn(user, f"{capital(with_article(small))} is smaller than {with_article(large)}.", small.capitalize())
        ]
    yes = x == large
    words = ("Yes", "是的。", "Да.") if yes else ("No", "不是。", "Нет.")
    reply = f"{words[0]}, {with_article(x)} is {'larger' if yes else 'smaller'} than {with_article(y)}."
    return [Turn(ask(rng, say(rng, asks.IS_LARGER, **slots)), reply, *words)]
