"""LFM2: `<|tool_call_start|>[NAME(key="value", other=3), ...]<|tool_call_end|>`, written as Python."""

import ast

from chatbot.dialects.base import Call, dumped

start = "<|tool_call_start|>"
end = "<|tool_call_end|>"

LONGEST = 20_000
"""Characters; Python's own parser is not made for more from a stranger."""


def parse(text: str) -> list[Call] | None:
    if len(text) > LONGEST:
        return None
    try:
        body = ast.parse(text.strip(), mode="eval").body
        return [_call(one) for one in body.elts] or None if isinstance(body, ast.List) else None
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return None


def may_become(text: str) -> bool:
    return text.lstrip()[:1] in ("", "[")


def _call(node: ast.expr) -> Call:
    if not isinstance(node, ast.Call) or node.args or any(keyword.arg is None for keyword in node.keywords):
        raise ValueError("not a call by keywords")
    arguments = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in node.keywords}
    return Call(ast.unparse(node.func), dumped(arguments))
