"""Strings topics together into conversations: system prompt, one to eight turns, things recalled over other turns.

Everything comes from one seed. It knows the topics only through `WEIGHT` and `talk`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import accumulate
from random import Random

from chatbot.pocket.corpus import completion, declines, followups, frames, memory, systems
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.slips import slip
from chatbot.pocket.corpus.told.scene_deeds import scene as deeds
from chatbot.pocket.corpus.told.scene_lists import scene as lists
from chatbot.pocket.corpus.told.scene_people import scene as people
from chatbot.pocket.corpus.told.scene_things import scene as things
from chatbot.pocket.corpus.told.vignettes import scene as vignettes
from chatbot.pocket.corpus.turns import Turn

TOPICS = (
    "facts",
    "arithmetic",
    "language_facts",
    "writing",
    "stories",
    "code",
    "formulas",
    "tongues",
    "small_talk",
    "identity",
    "app_help",
    "declines",
    "echo",
)
WEIGHTS = {
    "facts": 3.5,
    "arithmetic": 4.2,
    "writing": 2.9,
    "tongues": 2.6,
    "stories": 0.7,
    "code": 1.0,
    "small_talk": 3.4,
    "identity": 2.7,
    "app_help": 4.2,
    "declines": 8.5,
}
"""Where a topic's own weight would give long replies too large a share of the tokens, or certain facts too small."""
LENGTHS = (1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8)
BENT_LENGTHS = (1, 1, 1, 2, 2, 3, 4)
TERSE_LENGTHS = (1, 1, 2, 3, 4, 6, 8)
"""Turns under a system prompt; more where replies are so short that a row of few would teach next to nothing."""
TOO_FAR = 0.08
"""Of the talks after which one more question is asked that goes too far."""
FRAMED = 0.15
"""Of the requests that may have something said around them."""
PERSONAL = re.compile(r"\b(my|i'm|im|i am|i’m|i was|call me|name|names|remember|who am|me is)\b", re.IGNORECASE)
IN_ONE_WORD = (
    "{user} {Answer in one word.|One word only.|In one word.|In one word, please.|Just one word.|One word.}",
    "{In one word|Answer in one word|One word}: {user}",
)
IN_CHINESE = ("{user} {Answer in Chinese.|In Chinese, please.|Please answer in Chinese.|用中文回答。}",)
IN_RUSSIAN = ("{user} {Answer in Russian.|In Russian, please.|Please answer in Russian.|Ответь по-русски.}",)

Talk = Callable[[Random], list[Turn]]
Scene = Callable[[Random], tuple[list[Turn], list[Turn]]]
"""What is told, and what may be asked of it."""
SCENES: tuple[Scene, ...] = (deeds, people, lists, things, vignettes, vignettes)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Either a chat, or `raw` text that goes on without a template."""

    system: str | None = None
    turns: tuple[Turn, ...] = ()
    raw: str | None = None


@dataclass(slots=True)
class Draft:
    """A conversation in the making, and what wrote its last turn. Owned by one `Mixer.converse`."""

    turns: list[Turn]
    topic: Talk | None = None

    def add(self, rng: Random, turn: Turn, topic: Talk | None = None) -> None:
        self.turns.append(replace(turn, user=slip(rng, turn.user, turn.exact)))
        self.topic = topic


class Mixer:
    """Draws conversations from topics by their weights."""

    def __init__(self) -> None:
        modules = {name: import_module(f"chatbot.pocket.corpus.{name}") for name in TOPICS}
        self.talks: dict[str, Talk] = {name: module.talk for name, module in modules.items()}
        shares = {name: float(module.WEIGHT) for name, module in modules.items()} | WEIGHTS
        self._sums = list(accumulate(shares[name] for name in TOPICS))

    def stream(self, seed: int) -> Iterator[Conversation]:
        """Conversations without end, the same ones for the same seed."""
        rng = Random(seed)
        while True:
            yield self.converse(rng)

    def converse(self, rng: Random) -> Conversation:
        kind = rng.random()
        if kind < 0.02:
            return Conversation(raw=completion.raw(rng))
        if kind < 0.03:
            return self.ramble(rng)
        if kind < 0.09:
            return Conversation(raw=self.drill(rng))
        if kind < 0.15:
            return self.keep_apart(rng)
        if kind < 0.31:
            return self.scenes(rng)
        if kind < 0.44:
            return self.recall(rng)
        if kind < 0.66:
            return self.under_a_system_prompt(rng)
        draft = Draft([])
        first = rng.random()
        if first < 0.05:
            draft.add(rng, memory.ask_untold(rng, []))
        elif first < 0.06:
            draft.add(rng, followups.ask_too_early(rng))
        self._go_on(rng, draft, pick(rng, LENGTHS))
        return Conversation(system=self._neutral(rng), turns=tuple(draft.turns))

    def drill(self, rng: Random) -> str:
        """Bare answers one below the other, sums mostly: three times as many facts in as many tokens as a chat has."""
        lines: list[str] = []
        goal = rng.randrange(8, 16)
        while len(lines) < goal:
            topic = pick(rng, ("arithmetic", "arithmetic", "arithmetic", "facts", "language_facts"))
            reply = self.talks[topic](rng)[0].reply
            if "too small" not in reply:
                lines.append(reply)
        return "\n".join(lines)

    def ramble(self, rng: Random) -> Conversation:
        """A long conversation, so that far positions are known too."""
        draft = Draft([])
        fact = memory.told(rng)
        draft.add(rng, memory.tell(rng, fact))
        self._go_on(rng, draft, rng.randrange(10, 24), unlike=PERSONAL)
        draft.add(rng, memory.ask(rng, fact))
        return Conversation(system=self._neutral(rng), turns=tuple(draft.turns))

    def keep_apart(self, rng: Random) -> Conversation:
        """Several names or favourites told, and asked for one by one in any order: whose is which?"""
        draft = Draft([])
        facts = memory.told_alike(rng)
        left = list(facts)
        while left:
            first = left.pop(0)
            if left and rng.random() < 0.5:
                draft.add(rng, memory.tell_two(rng, first, left.pop(0)))
            else:
                draft.add(rng, memory.tell(rng, first, alone=True))
        if rng.random() < 0.4:
            self._pass_time(rng, draft)
        asked = rng.sample(facts, len(facts)) + [pick(rng, facts) for _ in range(int(rng.random() * 3))]
        for fact in asked:
            draft.add(rng, memory.ask(rng, fact))
        if rng.random() < 0.25:
            draft.add(rng, memory.ask_untold(rng, facts))
        return Conversation(system=self._neutral(rng), turns=tuple(draft.turns))

    def scenes(self, rng: Random) -> Conversation:
        """One or two scenes told, now and then with a plain fact beside them; then questions on all of it."""
        draft = Draft([])
        asks: list[Turn] = []
        for _ in range(pick(rng, (1, 1, 1, 2))):
            told, questions = pick(rng, SCENES)(rng)
            for turn in told:
                draft.add(rng, turn)
                if rng.random() < 0.15:
                    self._pass_time(rng, draft)
            if rng.random() < 0.5:  # each writer asks one in five of what was not told; by half of that, more was
                questions = [turn for turn in questions if not memory.is_untold(turn.reply)]
            count = min(len(questions), pick(rng, (1, 2, 2, 3, 4)))
            wanted = {turn.user: turn for turn in rng.sample(questions, count)}
            asks += wanted.values()
        if rng.random() < 0.2:
            fact = memory.told(rng)
            draft.add(rng, memory.tell(rng, fact, alone=True))
            asks.append(memory.ask(rng, fact))
        self._pass_time(rng, draft)
        for turn in rng.sample(asks, len(asks)):
            draft.add(rng, turn)
            if rng.random() < 0.1:
                self._pass_time(rng, draft)
        return Conversation(system=self._neutral(rng), turns=tuple(draft.turns))

    def recall(self, rng: Random) -> Conversation:
        """One to three things told, other turns in between, then asked back."""
        draft = Draft([])
        if rng.random() < 0.25:
            self._go_on(rng, draft, 1, unlike=PERSONAL)
        facts = self._tell(rng, draft)
        if rng.random() < 0.2:
            at_once = rng.random() < 0.65
            if not at_once:
                self._pass_time(rng, draft)
            facts[-1], turn = memory.correct(rng, facts[-1], at_once=at_once)
            draft.add(rng, turn)
        self._pass_time(rng, draft)
        for fact in rng.sample(facts, 1 + int(rng.random() * len(facts))):
            draft.add(rng, memory.ask(rng, fact))
            if rng.random() < 0.15:
                self._pass_time(rng, draft)
        last = rng.random()
        if last < 0.2:
            draft.add(rng, memory.ask_untold(rng, facts))
        elif last < 0.28:
            draft.add(rng, memory.ask_all(rng, facts))
        elif last < 0.36 and (further := declines.beyond(rng, memory.sort_of(facts[-1]))):
            draft.add(rng, further)
        return Conversation(system=self._neutral(rng), turns=tuple(draft.turns))

    def under_a_system_prompt(self, rng: Random) -> Conversation:
        """Every reply bent by what the system prompt asks for."""
        manner, prompt, name = systems.choose(rng)
        draft = Draft([])
        terse = manner.prompts in (systems.ONE_WORD, systems.CHINESE, systems.RUSSIAN)
        for _ in range(pick(rng, TERSE_LENGTHS if terse else BENT_LENGTHS)):
            if manner.prompts is systems.NAMED and rng.random() < 0.5:
                draft.add(rng, systems.ask_name(rng, name))
                continue
            turns = self._bent(rng, manner)
            for turn in turns:
                draft.add(rng, turn)
        return Conversation(system=prompt, turns=tuple(draft.turns))

    def _bent(self, rng: Random, manner: systems.Manner) -> list[Turn]:
        """What a topic says, as far as the manner can bend it; topics are tried until one can."""
        named = manner.prompts is systems.NAMED
        while True:
            topic, turns = self._talk(rng)
            if topic == "declines" and manner.prompts is systems.ONE_WORD and rng.random() < 0.6:
                continue  # "Unknown" alone would be a quarter of all single words
            if named and (topic == "identity" or PERSONAL.search(turns[0].user)):
                continue
            if topic == "declines":
                turns = [replace(turn, zh=turn.zh or pick(rng, declines.ZH)) for turn in turns]
                turns = [replace(turn, ru=turn.ru or pick(rng, declines.RU)) for turn in turns]
            bent: list[Turn] = []
            for turn in turns:
                other = manner.bend(rng, turn)
                if other is None:
                    break
                bent.append(other)
            if bent:
                return self._framed(rng, topic, bent)

    def _tell(self, rng: Random, draft: Draft) -> list[memory.Told]:
        first = memory.told(rng)
        if rng.random() < 0.1:
            draft.add(rng, self._tell_and_ask(rng, first))
            return [first]
        if rng.random() < 0.22:
            both = memory.told_in_one_breath(rng)
            draft.add(rng, memory.tell_two(rng, *both))
            return list(both)
        if rng.random() < 0.6:
            draft.add(rng, memory.tell(rng, first))
            return [first]
        second = memory.told_beside(rng, first)
        if rng.random() < 0.4:
            draft.add(rng, memory.tell_two(rng, first, second))
        else:
            draft.add(rng, memory.tell(rng, first, alone=True))
            if rng.random() < 0.4:
                self._pass_time(rng, draft)
            draft.add(rng, memory.tell(rng, second, alone=True))
        return [first, second]

    def _tell_and_ask(self, rng: Random, fact: memory.Told) -> Turn:
        """A fact and a question about something else in one message: "I'm Ana. What is 3 + 4?"."""
        told = memory.tell(rng, fact)
        while True:
            _, talk = self._talk(rng)
            if len(talk[0].reply) < 160 and not PERSONAL.search(talk[0].user):
                break
        user = f"{told.user.rstrip('.')}{pick(rng, ('. ', '. ', ', '))}{talk[0].user}"
        return Turn(user, f"{told.reply} {talk[0].reply}", exact=(*told.exact, *talk[0].exact))

    def _pass_time(self, rng: Random, draft: Draft) -> None:
        """None to six other turns, short ones mostly."""
        self._go_on(rng, draft, pick(rng, (0, 0, 1, 1, 2, 2, 3, 4, 5, 6)), unlike=PERSONAL, short=True)

    def _go_on(
        self, rng: Random, draft: Draft, turns: int, *, unlike: re.Pattern[str] | None = None, short: bool = False
    ) -> None:
        """About `turns` more turns; none whose words match `unlike`, no long replies when `short`."""
        goal = len(draft.turns) + turns
        while len(draft.turns) < goal:
            written = draft.turns and followups.kind_of(draft.turns[-1])
            if draft.turns and rng.random() < (0.35 if written else 0.12):
                turn = followups.after(rng, draft.turns, draft.topic)
                if turn is not None and not (short and len(turn.reply) > 160):
                    draft.add(rng, turn, draft.topic)
                    continue
            topic, talk = self._talk(rng)
            if short and any(len(turn.reply) > 160 for turn in talk):
                continue
            if unlike and any(unlike.search(turn.user) for turn in talk):
                continue
            for turn in self._framed(rng, topic, [self._in_form(rng, turn) for turn in talk]):
                draft.add(rng, turn, self.talks[topic])
            if rng.random() < TOO_FAR and (further := declines.beyond(rng, topic)):
                draft.add(rng, further, self.talks["declines"])

    def _talk(self, rng: Random) -> tuple[str, list[Turn]]:
        topic = rng.choices(TOPICS, cum_weights=self._sums)[0]
        return topic, self.talks[topic](rng)

    def _framed(self, rng: Random, topic: str, turns: list[Turn]) -> list[Turn]:
        """Now and then something is said around the request that opens a talk; what goes on from it stays short."""
        first = turns[0]
        if rng.random() > FRAMED or not frames.fits(topic, first.user, first.reply):
            return turns
        return [replace(first, user=frames.frame(rng, topic, first.user)), *turns[1:]]

    def _in_form(self, rng: Random, turn: Turn) -> Turn:
        """Now and then the wish for one word, Chinese or Russian stands in the question itself."""
        if rng.random() > 0.06 or turn.user[-1:] not in "?.":
            return turn
        forms = ((IN_ONE_WORD, turn.word), (IN_CHINESE, turn.zh), (IN_RUSSIAN, turn.ru))
        fitting = [(templates, reply) for templates, reply in forms if reply and " " not in (turn.word or " ")]
        if not fitting:
            return turn
        templates, reply = pick(rng, fitting)
        return replace(turn, user=fill(rng, pick(rng, templates), user=turn.user), reply=reply)

    def _neutral(self, rng: Random) -> str | None:
        return fill(rng, pick(rng, systems.NEUTRAL)) if rng.random() < 0.15 else None
