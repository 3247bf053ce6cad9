"""Llama 3.1 to 3.3: the whole reply is `{"name": ..., "parameters": {...}}`, with or without `<|python_tag|>` before;
several are parted by semicolons. Its built-in tools are called as `brave_search.call(query="...")`."""

import re

from chatbot.dialects.base import Call, calls_of, dumped, loaded

start = "<|python_tag|>"
end = ""
bare = "{"

BUILT_IN = re.compile(r'\s*([\w.]+)\.call\((\w+)=("(?:[^"\\]|\\.)*")\)\s*')
BEGUN = re.compile(r'\s*\{\s*"(name|type|function|parameters|arguments)"\s*:')
KEYS = ("name", "type", "function", "parameters", "arguments")


def parse(text: str) -> list[Call] | None:
    if built_in := BUILT_IN.fullmatch(text):
        name, key, value = built_in.groups()
        return [Call(name, dumped({key: loaded(value)}))]
    parts = re.split(r"(?<=\})\s*;\s*(?=\{)", text.strip().rstrip(";"))
    values = [loaded(part) for part in parts]
    if any(not isinstance(value, dict) or not {"parameters", "arguments"} & value.keys() for value in values):
        return None
    return calls_of(values)


def may_become(text: str) -> bool:
    if not text.lstrip().startswith("{"):
        return re.fullmatch(r"\s*[\w.]*(\(.*)?", text, re.DOTALL) is not None
    squeezed = re.sub(r"\s", "", text)[:16]
    return any(f'{{"{key}":'.startswith(squeezed) or squeezed.startswith(f'{{"{key}":') for key in KEYS)
