# ruff: noqa: E501
"""What Pocket writes on demand: verses, jokes, lists, tables, letters."""

from dataclasses import replace
from random import Random

from chatbot.pocket.corpus import continuing, letters, lists, stories, titles, verses
from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.data import joke_asks_wide as wide
from chatbot.pocket.corpus.data import jokes_knock as knocks
from chatbot.pocket.corpus.data.follow import ANOTHER, ONE_SENTENCE
from chatbot.pocket.corpus.data.joke_asks import JOKE, JOKE_ABOUT
from chatbot.pocket.corpus.data.jokes import JOKES, JOKES_ABOUT, SENTENCES
from chatbot.pocket.corpus.data.subjects import RARE_ANIMALS
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import ANIMALS, article
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import after_why, end_of, wish

WEIGHT = 3.5

_JOKE = (
    "{tell|tell me|tell us|say|give me|make|do|crack|share|write|know} a {|good |funny |short |new |silly |clean |bad |dad }joke",
    "{tell|tell me|say} {something funny|a joke|one joke|any joke}",
    "make me {laugh|smile}",
    "cheer me up",
    "{i'm bored|i am bored|i am sad|i need a laugh}, tell me a joke",
    "do you know {a joke|a good joke|any jokes|some jokes}",
    "got any jokes",
    "joke",
    "joke please",
    "can you {tell|make} {a joke|jokes}",
    "be funny",
    "have you got a joke for me",
    "what's your {best|favourite} joke",
    "know any good ones, i mean jokes",
    "let me hear a joke",
    "i want to laugh",
    "{do you know|have you heard|is there|can you think of|have you got|would you have} a {|good |short |clean |silly }joke {for a child|for children|for my class|that a child would like|that children understand|for a {six|seven|eight|nine}-year-old|for grandpa|for the office|for a party|for my team|i could tell at dinner}",
    "{a joke|jokes|joke}{!|, please!|, quick!|? go on!| needed|, anyone}",
    "{what is|what's} {the best joke you know|a good joke|the last joke you heard|something funny}",
    "{we all need|everybody needs|i could use|the mood calls for|now we need} a {joke|good laugh, so a joke please|joke}",
    "{say|write|tell me|give me} something {funny|that makes me laugh|to laugh about|silly|to make us giggle}",
    "{make us|make my daughter|make the whole room|can you make me|bet you can't make me|try to make me} {laugh|giggle|smile}",
    "{i heard|they say|my friend says} you {tell jokes|know jokes|are funny}{. is it true? show me|. prove it|. tell one|, so tell one}",
    "{my team is grumpy|we are all grumpy|what a gloomy day|nobody is laughing here|i had a bad day|the meeting was so long}{. joke please|. a joke, please|. tell us a joke|, tell me something funny}",
)
_JOKE_ABOUT = (
    "{tell|tell me|say|give me|make|do|share|write} a {|good |funny |short }joke {about|about|about|on|with} {thing}",
    "do you know {a joke|any jokes|a good joke} about {thing}",
    "a joke about {thing}",
    "joke about {thing}",
    "{thing} joke",
    "can you tell {|me }a joke about {thing}",
    "something funny about {thing}",
    "i'd like a joke about {thing}",
)
_SWITCH = ("{now|and|and now|another one|one|and one|again but|again, but|do one|now one|one more|tell me one} about {thing}", "what about {thing}", "how about {thing}", "do you have one about {thing}", "got one about {thing}")  # fmt: skip


_SORTS = (
    "joke",
    "joke",
    "joke",
    "good joke",
    "short joke",
    "funny joke",
    "silly joke",
    "clean joke",
    "dad joke",
    "joke for children",
)
_HAVE_ONES = frozenset(thing for things, _ in JOKES_ABOUT for thing in things.split("//"))
_NO_JOKE = tuple(animal for animal in (*ANIMALS, *RARE_ANIMALS) if f"{article(animal)} {animal}" not in _HAVE_ONES)
_ONES = tuple(f"{article(animal)} {animal}" for animal in ANIMALS)
_STEP = 29
"""How far the next joke is in the list: the ones beside each other are alike."""


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.015:
        return stories.offer(rng)
    if luck < 0.15:
        return continuing.talk(rng) if luck < 0.1 else titles.talk(rng)
    luck = rng.random()
    if luck < 0.42:
        return verses.talk(rng)
    if luck < 0.45:
        return _interleaved(rng)
    if luck < 0.6:
        if luck > 0.57:
            return _knocks(rng)
        return _jokes(rng) if luck > 0.48 else _of_any_animal(rng)
    if luck < 0.78:
        return lists.lists(rng)
    return lists.tables(rng) if luck < 0.89 else letters.letters(rng)


def _jokes(rng: Random) -> list[Turn]:
    thing, joke = pick(rng, JOKES_ABOUT) if rng.random() < 0.45 else ("", pick(rng, JOKES))
    turns = [_joke(_request(rng, thing), joke, _animal(thing))]
    while rng.random() < 0.18 and len(turns) < 3:
        turns.append(_asked_again(rng, thing, turns))
    while rng.random() < 0.5 and len(turns) < 4:
        last, luck = turns[-1], rng.random()
        if luck < 0.15:
            assert last.sentence
            turns.append(
                Turn(end(rng, raise_first(rng, fill(rng, pick(rng, ONE_SENTENCE), kind="joke"))), last.sentence)
            )
            break
        if luck < 0.4:
            thing, joke = pick(rng, JOKES_ABOUT)
            if joke in [turn.reply for turn in turns]:
                continue
            user = fill(rng, pick(rng, _SWITCH), thing=thing)
            turns.append(_joke(end(rng, raise_first(rng, user)), joke, _animal(thing)))
        else:
            assert last.another
            turn = last.another(rng, end(rng, raise_first(rng, fill(rng, pick(rng, ANOTHER), kind="joke"))))
            if turn.reply not in [told.reply for told in turns]:
                turns.append(turn)
    return turns


def _knocks(rng: Random) -> list[Turn]:
    """Who's there, in one reply, and now and then another."""
    at = int(rng.random() * len(knocks.JOKES))
    turns = [_knock(end(rng, raise_first(rng, fill(rng, pick(rng, knocks.ASK)))), at)]
    if rng.random() < 0.35:
        turns.append(_knock(end(rng, raise_first(rng, fill(rng, pick(rng, ANOTHER), kind="knock knock joke"))), at + 1))
    return turns


def _knock(user: str, at: int) -> Turn:
    who, rest = knocks.JOKES[at % len(knocks.JOKES)]
    return Turn(user, f"Knock, knock.\nWho's there?\n{who}.\n{who} who?\n{rest}", kind="knock")


def _of_any_animal(rng: Random) -> list[Turn]:
    """A joke about an animal that has none of its own, and now and then another about the same."""
    animal = pick(rng, _NO_JOKE)
    one = f"{article(animal)} {animal}"
    at = int(rng.random() * len(wide.PLANS))
    turns = [_planned(_request(rng, one), one, at)]
    if rng.random() < 0.3:
        turns.append(_planned(end(rng, raise_first(rng, fill(rng, pick(rng, ANOTHER), kind="joke"))), one, at + 1))
    return turns


def _animal(thing: str) -> str:
    """The animal that a joke was about, as one: "elephants" -> "an elephant"; empty if it was about none."""
    return next((one for one in _ONES if thing in (one, f"{one.split(' ', 1)[1]}s")), "")


def _planned(user: str, one: str, at: int) -> Turn:
    def another(rng: Random, user: str) -> Turn:
        return _planned(user, one, at + 1)

    joke, sentence = (text.format(one=one, bare=one.split(" ", 1)[1]) for text in wide.PLANS[at % len(wide.PLANS)])
    return Turn(user, joke, exact=(one,), kind="joke", short=sentence, sentence=sentence, another=another)


def _asked_again(rng: Random, thing: str, turns: list[Turn]) -> Turn:
    """The same request once more, often word for word: never the same joke; of `thing` as long as one is left."""
    user = turns[0].user if rng.random() < 0.6 else _request(rng, thing)
    told = [turn.reply for turn in turns]
    if not thing or _animal(thing) or turns[-1].reply not in JOKES:
        return _another(rng, user, turns)
    left = [joke for about, joke in JOKES_ABOUT if about == thing and joke not in told]
    if left:
        return _joke(user, left[0])
    turn = _another(rng, user, turns)
    return replace(turn, reply=f"I know no other about {thing}, but this one: {turn.reply}")


def _another(rng: Random, user: str, turns: list[Turn]) -> Turn:
    another = turns[-1].another
    assert another
    return another(rng, user)


def _interleaved(rng: Random) -> list[Turn]:
    """A joke, something else, and the joke wished for again."""
    joke = _joke(_request(rng, ""), pick(rng, JOKES))
    between = verses.talk(rng)[:1] if rng.random() < 0.6 else lists.lists(rng)[:1]
    assert joke.another
    again = joke.another(rng, joke.user if rng.random() < 0.5 else _request(rng, ""))
    return [joke, *between, again]


def _joke(user: str, joke: str, animal: str = "") -> Turn:
    """The joke; after it comes always the same other one, so that it can be learnt which is new."""

    def another(rng: Random, user: str) -> Turn:
        if animal:
            return _planned(user, animal, 0)
        return _joke(user, JOKES[(JOKES.index(joke) + _STEP) % len(JOKES)])

    sentence = SENTENCES[joke]
    return Turn(user, joke, kind="joke", short=sentence, sentence=sentence, another=another)


def _request(rng: Random, thing: str) -> str:
    if rng.random() < 0.4:
        return wish(rng, pick(rng, _SORTS), thing)
    if rng.random() < 0.15:
        return after_why(rng, fill(rng, pick(rng, _JOKE_ABOUT if thing else _JOKE), thing=thing))
    luck = rng.random()
    if luck < 0.3:
        return end_of(rng, fill(rng, pick(rng, wide.ABOUT if thing else wide.JOKE), thing=thing))
    if luck < 0.6:
        return end_of(rng, fill(rng, pick(rng, JOKE_ABOUT if thing else JOKE), thing=thing))
    return _asked(rng, fill(rng, pick(rng, _JOKE_ABOUT if thing else _JOKE), thing=thing))


def _asked(rng: Random, user: str) -> str:
    if user.startswith("a "):
        return want(rng, user)
    if user.startswith(("tell", "say", "give", "make", "share", "write")) and rng.random() < 0.6:
        return order(rng, user)
    return end(rng, raise_first(rng, user))
