"""ModelSpec: one model that can be talked to. KEYS: what a line of models.yaml may say, from which come its checks and
the JSON Schema that editors read. Knows no YAML and no disk.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

KV_TYPES = ("f16", "q8_0", "f32")
QUANT = "Q4_K_M"
"""Which quant is meant when a repo is named alone."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A source (`path`, `repo` or `url`) and how to run it; None means: as the file or the program thinks best. `file`
    is a name, a glob or a quant in the repo; for a safetensors folder the type to convert to (F16 or Q8_0). `size` is
    in bytes, as listed; `loras` are adapter files with their scales."""

    id: str
    title: str
    description: str = ""
    license: str = ""
    tags: tuple[str, ...] = ()
    path: Path | None = None
    repo: str | None = None
    file: str | None = None
    revision: str | None = None
    url: str | None = None
    sha256: str | None = None
    size: int | None = None
    context: int | None = None
    slots: int | None = None
    gpu_layers: int | None = None
    threads: int | None = None
    kv_type: str = "f16"
    flash_attn: bool | None = None
    template: str | None = None
    template_kwargs: Mapping[str, Any] = field(default_factory=dict)
    system_prompt: str = ""
    stop: tuple[str, ...] = ()
    dialect: str | None = None
    sampling: Mapping[str, Any] = field(default_factory=dict)
    sees: bool = False
    loras: tuple[tuple[Path, float], ...] = ()

    @property
    def name(self) -> str:
        """The title without what it is good at, for sentences."""
        return self.title.partition(" · ")[0]

    @property
    def source(self) -> str:
        """Where it comes from, in a few words."""
        if self.repo:
            return self.repo + (f"/{self.file}" if self.file else "")
        return str(self.path or self.url)


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it says to people, the JSON Schema of its value, and what makes the ModelSpec's value of it; `read`
    raises ValueError for what the schema's words (`allowed`) do not allow. `shared`: may stand in `defaults`."""

    name: str
    allowed: str
    schema: Mapping[str, Any]
    read: Callable[[Any], Any]
    help: str
    shared: bool = False


def _text(pattern: str = r"(?s).+", longest: int = 100_000) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        # `title: 7` is YAML for a number; what a person meant is plain.
        text = str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
        if not isinstance(text, str) or len(text) > longest or not re.fullmatch(pattern, text):
            raise ValueError
        return text

    return read


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError
        return value

    return read


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _one_of(*choices: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError
        return str(value)

    return read


def _texts(value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(text, str) and text for text in listed):
        raise ValueError
    return tuple(listed)


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value):
        raise ValueError
    return value


def _loras(value: Any) -> tuple[tuple[Path, float], ...]:
    adapters = []
    for item in value if isinstance(value, list) else [value]:
        lora = {"path": item} if isinstance(item, str) else item
        if not isinstance(lora, dict) or not {"path"} <= set(lora) <= {"path", "scale"}:
            raise ValueError
        scale = lora.get("scale", 1.0)
        if not isinstance(lora["path"], str) or isinstance(scale, bool) or not isinstance(scale, int | float):
            raise ValueError
        if not abs(scale) <= 1000:
            raise ValueError
        adapters.append((Path(lora["path"]), float(scale)))
    return tuple(adapters)


def _path(value: Any) -> Path:
    return Path(_text()(value))


_TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1}
_TEXTS: Mapping[str, Any] = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_YES: Mapping[str, Any] = {"type": "boolean"}
_ID = r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}"
REPO = r"[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*"
_URL = r"https?://\S+"
_SHA = r"[0-9a-fA-F]{64}"
_LORA: Mapping[str, Any] = {
    "oneOf": [
        _TEXT,
        {
            "type": "object",
            "properties": {"path": _TEXT, "scale": {"type": "number"}},
            "required": ["path"],
            "additionalProperties": False,
        },
    ]
}


def _matching(pattern: str) -> Mapping[str, Any]:
    return {"type": "string", "pattern": f"^{pattern}$"}


def _between(low: int, high: int) -> Mapping[str, Any]:
    return {"type": "integer", "minimum": low, "maximum": high}


_MOST_TOKENS = 16_777_216

KEYS: tuple[Key, ...] = (
    Key("id", "letters, digits and . _ + -, at most 100", _matching(_ID), _text(_ID),
        "The name in the API, on the command line and in saved chats."),
    Key("title", "a text", _TEXT, _text(longest=200), "What the menu shows. The id, if left out."),
    Key("description", "a text", _TEXT, _text(), "A line or two for the model's card."),
    Key("license", "a text", _TEXT, _text(longest=200), "For example apache-2.0.", shared=True),
    Key("tags", "a text or a list of texts", _TEXTS, _texts, "Words to find it by.", shared=True),
    Key("path", "the path of a .gguf file or of a safetensors folder", _TEXT, _path,
        "A file here, relative to this file."),
    Key("repo", "user/name", _matching(REPO), _text(REPO), "A repo of the Hugging Face hub."),
    Key("file", "a file name, a glob, or a quant such as Q4_K_M", _TEXT, _text(longest=500),
        f"Which file of the repo; {QUANT}, if left out."),
    Key("revision", "a branch, a tag or a commit", _TEXT, _text(longest=200), "Which version of the repo."),
    Key("url", "an http:// or https:// address", _matching(_URL), _text(_URL), "A server that speaks the OpenAI API."),
    Key("sha256", "64 hexadecimal digits", _matching(_SHA), _text(_SHA), "Checked after the download."),
    Key("size", "a whole number of bytes", _between(1, 10**14), _whole(1, 10**14), "The size of the download."),
    Key("context", "a whole number of tokens, from 16", _between(16, _MOST_TOKENS), _whole(16, _MOST_TOKENS),
        "Tokens that one conversation may hold.", shared=True),
    Key("slots", "a whole number from 1 to 256", _between(1, 256), _whole(1, 256), "Replies written at once.",
        shared=True),
    Key("gpu_layers", "a whole number from 0", _between(0, 10_000), _whole(0, 10_000), "Layers on the GPU.",
        shared=True),
    Key("threads", "a whole number from 1", _between(1, 1024), _whole(1, 1024), "Threads.", shared=True),
    Key("kv_type", " or ".join(KV_TYPES), {"enum": list(KV_TYPES)}, _one_of(*KV_TYPES),
        "How the conversation is kept in memory; q8_0 takes half.", shared=True),
    Key("flash_attn", "true or false", _YES, _yes_or_no, "Flash attention.", shared=True),
    Key("template", "the name of a file in templates/, or a Jinja template", _TEXT, _text(longest=1_000_000),
        "How messages become a prompt. The file's own, if left out.", shared=True),
    Key("template_kwargs", "names and values", {"type": "object"}, _mapping,
        "Passed to the template, as enable_thinking: false.", shared=True),
    Key("system_prompt", "a text", _TEXT, _text(), "What every new chat begins with.", shared=True),
    Key("stop", "a text or a list of texts", _TEXTS, _texts, "A reply ends before these.", shared=True),
    Key("dialect", "the name of a dialect", _TEXT, _text(r"[a-z0-9_-]+"), "How thoughts and tool calls are written.",
        shared=True),
    Key("sampling", "names and values of sampling parameters", {"$ref": "#/$defs/sampling"}, _mapping,
        "How tokens are drawn.", shared=True),
    Key("sees", "true or false", _YES, _yes_or_no, "Whether it understands images (they cannot be sent yet)."),
    Key("loras", "a list of paths, or of {path, scale}", {"type": "array", "items": _LORA}, _loras,
        "Adapters, relative to this file."),
)  # fmt: skip

SOURCES = ("path", "repo", "url")
