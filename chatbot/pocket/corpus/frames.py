"""What people say around a request: a sentence before it, a word of thanks after it, a pause in the middle.

Nothing of it is to be remembered or answered. It goes around what is known and what is declined alike, so that it
tells nothing of which it is.
"""

import re
from random import Random

from chatbot.pocket.corpus.data import contexts as data
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital

TOPICS = frozenset(
    ("facts", "arithmetic", "language_facts", "formulas", "declines", "writing", "stories", "code", "app_help")
)
_WRITING = frozenset(("writing", "stories"))
_QUESTION = re.compile(
    r"(what|whats|which|who|whose|how|when|where|why|is|are|does|do|did|can|could|at what|in which|on which|name|\d)\b",
    re.IGNORECASE,
)
_LOWERED = re.compile(
    r"(What|Which|Who|How|When|Where|Why|Is|Are|Does|Do|Did|Can|Could|Would|Name|Tell|Give|Write|Please|Show|Make)\b"
)
_PAUSED = re.compile(
    r"(what is|what's|which|how many|who|where is|tell me|what|how much is|capital of) ", re.IGNORECASE
)
_FRAMED = re.compile(r"[.!?:,] [A-Z]|[!?:] \w|[\n`]")
_FOREIGN = re.compile(r"[\u0370-\u1fff\u3000-\ud7ff¿¡ßäöüœç]")


def fits(topic: str, user: str, reply: str) -> bool:
    """Whether something may be said around `user`: one English sentence, and no cry for help."""
    if topic not in TOPICS or len(user) > 140 or _FRAMED.search(user) or _FOREIGN.search(user):
        return False
    return topic != "declines" or ("too small" in reply and not reply.startswith("I'm so sorry"))


def frame(rng: Random, topic: str, user: str) -> str:
    """`user` as part of a longer message."""
    asking = bool(_QUESTION.match(user)) or user.endswith("?")
    luck = rng.random()
    if luck < 0.08 and (found := _PAUSED.match(user)):
        return f"{user[: found.end() - 1]}{pick(rng, data.PAUSES)} {user[found.end() :]}"
    if luck < 0.55:
        return _before(rng, topic, user, asking=asking)
    if luck < 0.9:
        return _after(rng, user, asking=asking)
    return _before(rng, topic, _after(rng, user, asking=asking), asking=asking)


def _before(rng: Random, topic: str, user: str, *, asking: bool) -> str:
    own = data.BEFORE_QUESTIONS if asking else data.BEFORE_ORDERS if topic in _WRITING else data.BEFORE_ANYTHING
    opening = capital(say(rng, data.BEFORE_ANYTHING if rng.random() < 0.4 else own))
    if opening[-1] in ".!?":
        return f"{opening} {user[0].upper()}{user[1:]}"
    if _LOWERED.match(user) and rng.random() < 0.7:
        user = user[0].lower() + user[1:]
    return f"{opening} {user}"


def _after(rng: Random, user: str, *, asking: bool) -> str:
    own = data.AFTER_QUESTIONS if asking else data.AFTER_ANYTHING
    tail = capital(say(rng, data.AFTER_ANYTHING if rng.random() < 0.4 else own))
    if user[-1] in ".!?":
        return f"{user} {tail}"
    if rng.random() < 0.6:
        return f"{user}{'?' if asking else '.'} {tail}"
    if not tail.startswith(("I ", "I'")):
        tail = tail[0].lower() + tail[1:]
    return f"{user}{pick(rng, (', ', ', ', ' - ', '... ', ' '))}{tail}"
