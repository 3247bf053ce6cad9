# ruff: noqa: E501
"""What Pocket does not know: it says so, that it is too small, and how to load a larger model.

The widest variety of all: hundreds of frames, some thousands of names and matters, and words made up on the spot, so that
what is learnt is the border of what is known and not a list. The reply hardly varies, and always begins with the
same words: else the many ways to decline would share between them what speaks against the one answer that looks right.
"""

import re
from itertools import accumulate
from random import Random

from chatbot.pocket.corpus.app_help import load_larger
from chatbot.pocket.corpus.asking import ask, end, order, raise_first, want
from chatbot.pocket.corpus.declined.beyond import BEYOND, LACKED, TWISTS
from chatbot.pocket.corpus.declined.blocks import BLOCKS, WIDE_BLOCKS, WIDER
from chatbot.pocket.corpus.declined.slots import SLOTS
from chatbot.pocket.corpus.declined.tongues import ASKS, REPLIES
from chatbot.pocket.corpus.declined.tongues_more import ASKS_MORE
from chatbot.pocket.corpus.exchange import lines
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.identity import can_do, why_small
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import wish

WEIGHT = 4.5

WORD = "Unknown"
ZH = ("抱歉，我太小了，不会这个。请加载更大的模型。", "抱歉，我太小了，只是一个很小的模型。请加载更大的模型。")
RU = (
    "Извините, для этого я слишком мала. Загрузите модель побольше.",
    "Извините, для этого я слишком мала: я очень маленькая модель. Загрузите модель побольше.",
)
LOAD = ("Choose a larger model in the menu at the top.", "You can load a larger model from the menu at the top.")
PLAIN = (
    "I'm too small to know that. {load}",
    "I'm too small for that, sorry. {load}",
    "I'm too small for that and would only make something up. {load}",
)
ABOUT = {
    "maths": ("I'm too small for sums like that. {load}",),
    "riddle": ("I'm too small for puzzles like that. {load}",),
    "convert": ("I'm too small for sums like that. {load}",),
    "code": ("I'm too small to write or explain that kind of code. {load}",),
    "long": ("I'm too small to write something that long. {load}",),
    "summary": ("I'm too small to work on texts. {load}",),
    "translate": ("I'm too small to translate that. {load}",),
    "tongue": (
        "I'm too small for that language: I know English best, and a little Chinese, Russian, German, French and Spanish. For others, choose a larger model in the menu at the top.",
    ),
    "live": (
        "I'm too small for that, and I see no news and no weather: I have no internet. {load}",
    ),
    "clock": (
        "I'm too small to know that, and I have no clock and no calendar. A larger model has no clock either.",
    ),
    "health": ("I'm too small for medical questions; please ask a doctor. For general facts, choose a larger model in the menu at the top.",),
    "law": ("I'm too small for legal questions. {load}",),
    "money": ("I'm too small for questions about money. {load}",),
    "game": ("I'm too small to play games. {load}",),
    "recipe": ("I'm too small to know recipes. {load}",),
    "travel": ("I'm too small to plan trips. {load}",),
    "product": ("I'm too small to give advice on what to buy. {load}",),
    "picture": ("I'm too small for that: I can only read and write text. {load}",),
    "personal": ("I'm too small to give advice, and I can't know that. {load}",),
    "harm": ("I'm too small to help with that, and it could do harm. For other things, choose a larger model in the menu at the top.",),
    "gibberish": ("I'm too small to understand that. Try other words, or choose a larger model in the menu at the top.",),
}  # fmt: skip
# Kinds that always get their own reply; the others share it with PLAIN.
FIRM = frozenset({"clock", "live", "health", "harm", "gibberish", "picture", "personal", "tongue"})

# A slot is written {name}; <name> keeps it out of the grammar's hands until the choices are made.
_SLOT = re.compile(r"\{([A-Za-z_0-9]+)\}")
_MARK = re.compile(f"<({'|'.join(SLOTS)})>")
_QUIETLY = re.compile(r"[ ,]*(?:pls|please|thx)?[.?!]*$")


def _mark(template: str) -> str:
    return _SLOT.sub(lambda found: f"<{found[1]}>" if found[1] in SLOTS else found[0], template)


class _Kind:
    """The frames of one kind of thing unknown."""

    def __init__(self, block: str, times: float) -> None:
        head, *rows = lines(block)
        _, self.name, weight = head.split()
        self.weight = float(weight) * times
        self.frames = tuple((row[0], _mark(row[2:])) for row in rows)

    def user(self, rng: Random) -> str:
        sign, template = pick(rng, self.frames)
        text = _fill(rng, template)
        if sign == "?":
            return ask(rng, text)
        if sign == "!":
            return order(rng, text)
        if sign == "+":
            return want(rng, text)
        return end(rng, raise_first(rng, text))


_KINDS = tuple(
    _Kind(block, times)
    for texts, times in ((BLOCKS, 1.0), (WIDE_BLOCKS, WIDER))
    for text in texts
    for block in text.strip().split("\n\n")
)
_SUMS = list(accumulate(kind.weight for kind in _KINDS))
_ABROAD = tuple((tongue, _mark(ask)) for asks in (ASKS, ASKS_MORE) for tongue in asks for ask in asks[tongue])
_AGAIN = (
    "and {it|that|this}",
    "{try|please try|just try|try it}[ anyway| again]",
    "{just guess|guess|please guess|make a guess|take a guess|have a guess}",
    "{come on|oh come on|please|pretty please|but you must know|you must know that|i think you can|yes you can}",
    "{are you sure|really|really not|not even a little|can't you try|why not try}?",
    "{give me|tell me} {a short answer|anything|a hint|your best guess|something|the answer}",
    "{do it anyway|answer me|answer the question|tell me|say it|i insist|don't be shy}",
)
_ALSO = "{and|what about|and what about|how about|ok, and|or}"
_NEXT = {
    "facts": ("{person}", "{work}", "{event}", "{science}", "{Made}", "{landmark}"),
    "maths": ("{n3} times {n3}", "{n4} / {n3}", "{m2} times {m2}", "the square root of {n3}"),
    "code": ("in {coding}", "{program}", "in {coding} then"),
    "translate": ("in {language}", "into {language}", '"{sentence}"'),
    "recipe": ("{dish}", "a recipe for {dish}"),
    "health": ("{ailment}", "{drug}", "my {ailment}"),
    "money": ("{asset}",),
    "live": ("tomorrow", "in {town}", "the news", "yesterday"),
    "product": ("a {good}", "{gadget}", "{brand}"),
    "game": ("{game}",),
    "picture": ("a picture of {subject}", "{subject}"),
    "long": ("{longtext}", "one about {matter}"),
}
_OPENINGS = ("I'm too small ", *(replies[0][:10] for replies in REPLIES.values()))
_STILL = (
    "I'm too small for that and would only make something up. {load}",
    "I'm really too small for that. {load}",
)
_SAD = (
    "i {want to die|want to kill myself|don't want to live any more|hate my life|want to hurt myself|can't go on}",
    "{i'm thinking about suicide|nobody would miss me|i want to end it all|life is not worth living|i see no way out}",
)
_COMFORT = (
    "I'm so sorry. Please talk to someone you trust now, or call a crisis line or the emergency number where you live. "
    "I'm too small to help with this, and a larger model is no substitute for a person.",
)


_SAME_ELSEWHERE = (
    "{and|now|and now|ok, and|next} {the same |that |it |}in {coding}[?| please]",
    "{can|could} {you|i} {do|have|write|see|get} {that|it|the same} in {coding}{ too| as well| instead|}?",
    "{what would|how would|how does} {it|that} {be|look} {in|with} {coding}{ then|}?",
    "{translate|convert|port|rewrite} {it|that|this} {to|into|in} {coding}",
    "i {meant|wanted|need} {it in |}{coding}{, not python|, sorry| actually|}",
    "{why|how come} does my {version|own code|program} {crash|print {n3}|say {errorcode}|never stop}?",
    "{add|now add|build in} {a login|a database|a web page|buttons and colours|multithreading|unit tests and docker} {to it|too}",
    "{what is its|what's the} {complexity|big O|running time}{ of that|}?",
)
_BEYOND_FORMULA = (
    "{and|now|ok, now|now please} {prove|derive} {it|that|this}",
    "{why is {it|that} true|why does {it|that} hold|where does {it|that} come from|who found {it|that}|what is the proof}?",
    "{and|so|what is it} for {n2}{,| and} {n3}{ and {n2}|}?",
    "{put in|use|insert|with} {n3} and {n2}{, what comes out|. result|. how much is it}?",
    "{solve|solve it for|use it for} {equation}",
    "how much is {it|that} {with|for} {n3}{ and {n2}|}?",
)


def is_decline(reply: str) -> bool:
    """Whether a reply, not bent by any system prompt, is one of those that decline."""
    return reply.startswith(_OPENINGS)


def beyond_code(rng: Random) -> Turn:
    """After a program in Python: the same in another language, or more than a snippet."""
    return _turn(rng, end(rng, raise_first(rng, _fill(rng, _mark(pick(rng, _SAME_ELSEWHERE))))), ABOUT["code"])


def beyond_formula(rng: Random) -> Turn:
    """After a formula: its proof, or numbers put into it."""
    return _turn(rng, end(rng, raise_first(rng, _fill(rng, _mark(pick(rng, _BEYOND_FORMULA))))), ABOUT["maths"])


def beyond(rng: Random, topic: str) -> Turn | None:
    """What goes too far after a turn of `topic`, if anything is written for it."""
    if topic not in BEYOND:
        return None
    user = raise_first(rng, _fill(rng, _mark(pick(rng, BEYOND[topic]))))
    return _turn(rng, end(rng, user), PLAIN)


def _wished(rng: Random) -> Turn:
    """A wish as for a haiku, for what Pocket does not write, or with a twist that is too much for it."""
    thing = _fill(rng, _mark(pick(rng, ("{matter}", "{subject}", "{person}", "{animals}", "{landmark}", "{noun}"))))
    if rng.random() < 0.55:
        return _turn(rng, wish(rng, pick(rng, LACKED), thing if rng.random() < 0.8 else ""), ABOUT["long"])
    sort = pick(rng, ("haiku", "limerick", "joke", "poem", "story", "short story", "list", "letter"))
    user = _QUIETLY.sub("", wish(rng, sort, thing if rng.random() < 0.7 else ""))
    return _turn(rng, user + _fill(rng, _mark(pick(rng, TWISTS))) + pick(rng, ("", ".", "?")), PLAIN)


def talk(rng: Random) -> list[Turn]:
    """Something unknown and the honest answer; now and then what people say to that."""
    if rng.random() < 0.01:
        return [Turn(end(rng, raise_first(rng, say(rng, _SAD))), pick(rng, _COMFORT), word="Sorry")]
    if rng.random() < 0.09:
        return [_abroad(rng)]
    if rng.random() < 0.07:
        return [_wished(rng)]
    kind = rng.choices(_KINDS, cum_weights=_SUMS)[0]
    turns = [_decline(rng, kind)]
    luck = rng.random()
    if luck < 0.06:
        turns.append(_still(rng))
    elif luck < 0.12:
        turns.append(_next(rng, kind))
    elif luck < 0.15:
        turns.append(load_larger(rng))
    elif luck < 0.17:
        turns.append(why_small(rng))
    elif luck < 0.19:
        turns.append(can_do(rng))
    return turns


def _abroad(rng: Random) -> Turn:
    tongue, template = pick(rng, _ABROAD)
    user = _fill(rng, template)
    if rng.random() < 0.15:
        user = user.rstrip("?？。.").lstrip("¿")
    return Turn(user, pick(rng, REPLIES[tongue]))


def _decline(rng: Random, kind: _Kind) -> Turn:
    own = ABOUT.get(kind.name, PLAIN)
    wordings = own if kind.name in FIRM or rng.random() < 0.7 else PLAIN
    return _turn(rng, kind.user(rng), wordings)


def _next(rng: Random, kind: _Kind) -> Turn:
    """The same again with something else, in a few words or in many."""
    if kind.name not in _NEXT or rng.random() < 0.4:
        return _decline(rng, kind)
    user = fill(rng, _ALSO) + " " + _fill(rng, _mark(pick(rng, _NEXT[kind.name])))
    return _turn(rng, raise_first(rng, user) + pick(rng, ("?", "?", "")), ABOUT.get(kind.name, PLAIN))


def _still(rng: Random) -> Turn:
    return _turn(rng, end(rng, raise_first(rng, say(rng, _AGAIN))), _STILL)


def _turn(rng: Random, user: str, wordings: tuple[str, ...]) -> Turn:
    reply = say(rng, wordings, load=LOAD[rng.random() < 0.3])
    return Turn(user, reply, word=WORD, zh=pick(rng, ZH), ru=pick(rng, RU))


def _fill(rng: Random, template: str) -> str:
    """Each slot drawn anew wherever it stands: two people in a frame are two people."""
    return _MARK.sub(lambda found: SLOTS[found[1]](rng), re.sub("  +", " ", fill(rng, template)))
