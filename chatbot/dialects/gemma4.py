"""Gemma 4: `<|tool_call>call:NAME{key:<|"|>text<|"|>,other:1}<tool_call|>`.

Texts stand between `<|"|>` tokens and keys are bare; with both written as JSON writes them, it is JSON.
https://ai.google.dev/gemma/docs/core/prompt-formatting-gemma4
"""

import re

from chatbot.dialects.base import Call, dumped, loaded

start = "<|tool_call>"
end = "<tool_call|>"

QUOTE = '<|"|>'
ONE = re.compile(r"\s*call:([\w.-]+)(\{.*\})\s*", re.DOTALL)


def parse(text: str) -> list[Call] | None:
    found = ONE.fullmatch(text)
    arguments = loaded(_as_json(found[2])) if found else None
    return [Call(found[1], dumped(arguments))] if found and isinstance(arguments, dict) else None


def may_become(text: str) -> bool:
    begun = text.lstrip()
    return begun.startswith("call:") or "call:".startswith(begun)


def _as_json(text: str) -> str:
    pieces = text.split(QUOTE)
    # Even pieces stand outside of texts, odd ones are texts.
    bare = [re.sub(r"([{,]\s*)([\w.-]+)\s*:", r'\1"\2":', piece) for piece in pieces[::2]]
    bare = [re.sub(r"(?<=[:\[,])(\s*)None(?=\s*[,}\]])", r"\1null", piece) for piece in bare]
    texts = [dumped(piece) for piece in pieces[1::2]]
    return "".join(piece for pair in zip(bare, [*texts, ""], strict=False) for piece in pair)
