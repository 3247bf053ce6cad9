"""Which of the oldest messages are left out when a conversation outgrows the context. Pure arithmetic on token counts.

A cut that moved with every turn would change the start of the prompt each time, and the whole of it would be read anew.
So when the room is full the cut jumps to where three quarters of what the system prompt leaves of it are used, and
stays there for several turns. Where it stands is found by replaying the conversation, so nothing has to be remembered.
"""

from collections.abc import Sequence

KEPT_OF_ROOM = 0.75


def turn_starts(roles: Sequence[str]) -> list[int]:
    """Places at which a turn begins: at each user message, and at the first message whatever it is."""
    return [place for place, role in enumerate(roles) if role == "user" or place == 0]


def cut(roles: Sequence[str], tokens: Sequence[int], fixed: int, room: int) -> int:
    """How many of the first messages to leave out so that `fixed` plus the rest stays within `room` tokens.

    `roles` and `tokens` describe the messages after the system prompt, which costs `fixed` and always stays, as the
    last turn does. Whole turns go, never a part of one.
    """
    starts = turn_starts(roles)
    ends = [*starts[1:], len(roles)][: len(starts)]
    first = 0
    for last, end in enumerate(ends):
        if fixed + sum(tokens[starts[first] : end]) <= room:
            continue
        while first < last and sum(tokens[starts[first] : end]) > (room - fixed) * KEPT_OF_ROOM:
            first += 1
    return starts[first] if starts else 0


def one_more(roles: Sequence[str], left_out: int) -> int | None:
    """The cut one turn further on, or None when only the last turn is left."""
    return next((start for start in turn_starts(roles) if start > left_out), None)
