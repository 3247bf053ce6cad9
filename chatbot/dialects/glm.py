"""GLM 4.5 and later: `<tool_call>NAME<arg_key>KEY</arg_key><arg_value>VALUE</arg_value>...</tool_call>`.

Values are JSON, text alone stands as it is.
"""

import re
from typing import Any

from chatbot.dialects.base import Call, dumped, loaded

start = "<tool_call>"
end = "</tool_call>"

PAIR = re.compile(r"\s*<arg_key>(.*?)</arg_key>\s*<arg_value>(.*?)</arg_value>", re.DOTALL)
WHOLE = re.compile(rf"\s*([\w.-]+)((?:{PAIR.pattern})*)\s*", re.DOTALL)
NAME = re.compile(r"\s*[\w.-]*\s*")


def parse(text: str) -> list[Call] | None:
    whole = WHOLE.fullmatch(text)
    if whole is None:
        return None
    pairs = PAIR.findall(whole[2])
    return [Call(whole[1], dumped({key.strip(): _value(value) for key, value in pairs}))]


def _value(written: str) -> Any:
    value = loaded(written)
    is_text = isinstance(value, str) or (value is None and written.strip() != "null")
    return written if is_text else value


def may_become(text: str) -> bool:
    """A name, then the first key's tag or the end's."""
    name = NAME.match(text)
    assert name is not None
    rest = text[name.end() :]
    if not name[0].strip():
        return not rest
    return rest.startswith("<arg_key>") or "<arg_key>".startswith(rest) or end.startswith(rest)
