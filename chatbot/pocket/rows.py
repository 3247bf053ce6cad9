"""Conversations -> rows of token ids and weights -> batches of rows of about one length.

A row is one conversation from its first token, as it will be in use, so none ever sees another. Rows of similar length
travel together, so little is padding. Runs in a process of its own, ahead of the trainer.
"""

import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing import Queue
from pathlib import Path

import numpy
from numpy.typing import NDArray
from tokenizers import Tokenizer

from chatbot.pocket import tokenizer as vocabulary
from chatbot.pocket.corpus.declines import is_decline
from chatbot.pocket.corpus.memory import is_about_told
from chatbot.pocket.corpus.mixer import Conversation, Mixer

USER_WEIGHT, USER_EVERY = 0.3, 4
"""The user's words are learnt a little, in every fourth conversation: guessing them costs as much as the replies."""
OPENING = 4
"""Tokens at the beginning of a reply: they decide which reply it is to be, all else follows from them."""
OPENING_WEIGHT, TOLD_WEIGHT, DECLINE_WEIGHT = 2.0, 4.0, 5.0
"""Of those tokens, of those about what was told, and of those of a decline: to invent an answer is worse than to
decline without need, but what is told must not be taken for a question too hard."""
LENGTH_STEP = 32

Row = tuple[list[int], list[float]]
"""Token ids and the weight of each."""


@dataclass(frozen=True, slots=True)
class Batch:
    """(rows, length) token ids and the weight of each in the loss; 0 for padding and for what nobody has to guess."""

    tokens: NDArray[numpy.int64]
    weights: NDArray[numpy.float32]


class Encoder:
    """Conversations to ids, with weights: 1 and more for what the assistant says, a little for the user's words."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self._end_of_text, self._start, self._end = (tokenizer.get_vocab()[token] for token in vocabulary.SPECIAL)
        self._newline = self._ids("\n")
        self._count = 0
        self._roles = {role: [self._start, *self._ids(role + "\n")] for role in ("system", "user", "assistant")}

    def encode(self, conversation: Conversation, room: int) -> Row:
        """At most `room` ids; whole turns are left out at the end when it is too long."""
        if conversation.raw is not None:
            text = [*self._ids(conversation.raw), self._end_of_text][:room]
            return text, [1.0] * len(text)
        ids: list[int] = []
        weights: list[float] = []
        self._count += 1
        user_weight = 0.0 if self._count % USER_EVERY else USER_WEIGHT
        if conversation.system is not None:
            self._add(ids, weights, "system", conversation.system, 0.0)
        for turn in conversation.turns:
            before = len(ids)
            self._add(ids, weights, "user", turn.user, user_weight)
            self._add(ids, weights, "assistant", turn.reply, 1.0)
            self._weigh_opening(ids, weights, turn.reply)
            if len(ids) > room:
                return ids[:before], weights[:before]
        return ids, weights

    def _add(self, ids: list[int], weights: list[float], role: str, text: str, weight: float) -> None:
        opening, words = self._roles[role], self._ids(text)
        ids += [*opening, *words, self._end, *self._newline]
        weights += [0.0] * len(opening) + [weight] * (len(words) + 1) + [0.0] * len(self._newline)

    def _weigh_opening(self, ids: list[int], weights: list[float], reply: str) -> None:
        """Make the first tokens of the reply that was added last weigh more."""
        start = len(ids) - len(self._newline) - 1 - len(self._ids(reply))
        weight = _opening_weight(reply)
        for at in range(start, min(start + OPENING, len(ids) - len(self._newline))):
            weights[at] = weight

    def _ids(self, text: str) -> list[int]:
        ids: list[int] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return ids


def _opening_weight(reply: str) -> float:
    if is_decline(reply):
        return DECLINE_WEIGHT
    return TOLD_WEIGHT if is_about_told(reply) else OPENING_WEIGHT


def batches(encoder: Encoder, seed: int, *, room: int, tokens_a_batch: int) -> Iterator[Batch]:
    """Batches without end, each of rows of one length, rounded up to LENGTH_STEP; full ones only.

    Few different shapes, because the CPU's matrix library prepares itself anew for each.
    """
    waiting: dict[int, list[Row]] = defaultdict(list)
    for conversation in Mixer().stream(seed):
        row = encoder.encode(conversation, room)
        if not row[0]:
            continue
        length = -(-len(row[0]) // LENGTH_STEP) * LENGTH_STEP
        waiting[length].append(row)
        if len(waiting[length]) == tokens_a_batch // length:
            yield _pad(waiting.pop(length), length)


def feed(queue: "Queue[Batch]", tokenizer: Path, seed: int, room: int, tokens_a_batch: int) -> None:
    """The worker process: keeps the queue full for as long as it lives."""
    os.nice(5)
    for batch in batches(Encoder(vocabulary.load(tokenizer)), seed, room=room, tokens_a_batch=tokens_a_batch):
        queue.put(batch)


def _pad(group: list[Row], length: int) -> Batch:
    tokens = numpy.zeros((len(group), length), numpy.int64)
    weights = numpy.zeros((len(group), length), numpy.float32)
    for row, (ids, weight) in enumerate(group):
        tokens[row, : len(ids)] = ids
        weights[row, : len(ids)] = weight
    return Batch(tokens, weights)
