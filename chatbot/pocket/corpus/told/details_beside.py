"""A thing told beside another value of its sort ("my sister likes red, I like blue"), and asked for in few words."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import say
from chatbot.pocket.corpus.sentences import capital, with_article
from chatbot.pocket.corpus.told.data_recall_wide import (
    EITHER,
    FAVOURITE_BESIDE,
    FAVOURITE_EITHER,
    FAVOURITE_PARTLY,
    OWN_BESIDE,
    OWN_PARTLY,
    PETS_BESIDE,
    WHO_BESIDE,
    WHO_PARTLY,
)
from chatbot.pocket.corpus.told.details_kinds import Detail

_FAVOURITE = "my favourite "
_PETS = coined.words(
    "dog cat kitten puppy hamster horse rabbit parrot goldfish tortoise pony canary goat donkey budgie guinea_pig"
)


def tell_beside(rng: Random, detail: Detail, value: str) -> str | None:
    """`value` told with another one beside it that is not meant; None where there are no words for that."""
    frames = _frames(detail, FAVOURITE_BESIDE, WHO_BESIDE, OWN_BESIDE)
    if detail.who in _PETS:
        frames = (*frames, *PETS_BESIDE)
    return _fill(rng, frames, detail, v=value, other=_other(rng, detail, value)) if frames else None


def ask_partly(rng: Random, detail: Detail) -> str | None:
    """Asked for by its sort alone ("and the dog?"); None where there are no words for that."""
    frames = _frames(detail, FAVOURITE_PARTLY, WHO_PARTLY, OWN_PARTLY)
    return _fill(rng, frames, detail) if frames else None


def ask_either(rng: Random, detail: Detail, value: str) -> str | None:
    """Asked for with a choice of two, one of them right; None for what cannot be called "my ..."."""
    if not detail.mine.startswith("my "):
        return None
    pair = [value, _other(rng, detail, value)]
    rng.shuffle(pair)
    frames = (*EITHER, *FAVOURITE_EITHER) if detail.mine.startswith(_FAVOURITE) else EITHER
    return _fill(rng, frames, detail, mine=detail.mine, a=pair[0], b=pair[1])


def _frames(
    detail: Detail, favourite: tuple[str, ...], who: tuple[str, ...], own: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    if detail.mine.startswith(_FAVOURITE):
        return favourite
    if detail.who and not detail.who.startswith(("two ", "three ")):
        return who
    return own.get(detail.mine, ())


def _fill(rng: Random, frames: tuple[str, ...], detail: Detail, **slots: str) -> str:
    thing = detail.mine.removeprefix(_FAVOURITE)
    articled = {"a_thing": with_article(thing), "a_who": with_article(detail.who or thing)}
    text = say(rng, frames, thing=thing, who=detail.who, name=coined.name(rng), **articled, **slots)
    return text if text.startswith((*slots.values(),)) else capital(text)


def _other(rng: Random, detail: Detail, value: str) -> str:
    """Another value, neither within `value` nor around it."""
    while (other := detail.values(rng)) in value or value in other:
        pass
    return other
