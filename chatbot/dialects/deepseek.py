"""DeepSeek V3, R1 and V3.1: calls between full-width tokens, with the arguments in a fence (older) or bare (newer)."""

import re

from chatbot.dialects.base import Call, dumped, loaded

start = "<｜tool▁calls▁begin｜>"
end = "<｜tool▁calls▁end｜>"

ONE = re.compile(
    r"\s*<｜tool▁call▁begin｜>(?:function<｜tool▁sep｜>([^\n]+)\n```json\n(.*?)\n```|([^<]+)<｜tool▁sep｜>(.*?))"
    r"\s*(?:<｜tool▁call▁end｜>|\Z)\s*",
    re.DOTALL,
)


def parse(text: str) -> list[Call] | None:
    calls: list[Call] = []
    place = 0
    while found := ONE.match(text, place):
        name, arguments = found[1] or found[3], loaded(found[2] or found[4] or "")
        if not isinstance(arguments, dict):
            return None
        calls.append(Call(name.strip(), dumped(arguments)))
        place = found.end()
    return calls if calls and place == len(text) else None


def may_become(text: str) -> bool:
    begun, opening = text.lstrip(), "<｜tool▁call▁begin｜>"
    return begun.startswith(opening) or opening.startswith(begun)
