"""LFM2: `<|tool_call_start|>[NAME(key="value", other=3), ...]<|tool_call_end|>`, written as Python with JSON's true,
false and null, or all of it as JSON: `[{"name": ..., "arguments": {...}}]`."""

import ast

from chatbot.dialects.base import Call, calls_of, dumped, loaded, parsed

start = "<|tool_call_start|>"
end = "<|tool_call_end|>"


def parse(text: str) -> list[Call] | None:
    if (listed := calls_of(loaded(text))) is not None:
        return listed
    body = parsed(text)
    try:
        return [_call(one) for one in body.elts] or None if isinstance(body, ast.List) else None
    except (ValueError, TypeError, RecursionError):
        return None


def may_become(text: str) -> bool:
    return text.lstrip()[:1] in ("", "[")


def _call(node: ast.expr) -> Call:
    if not isinstance(node, ast.Call) or node.args or any(keyword.arg is None for keyword in node.keywords):
        raise ValueError("not a call by keywords")
    arguments = {str(keyword.arg): ast.literal_eval(_Words().visit(keyword.value)) for keyword in node.keywords}
    return Call(ast.unparse(node.func), dumped(arguments))


class _Words(ast.NodeTransformer):
    """JSON's words for what Python calls otherwise."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        values = {"true": True, "false": False, "null": None}
        return ast.copy_location(ast.Constant(values[node.id]), node) if node.id in values else node
