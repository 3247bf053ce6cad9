"""Which tokens begin and end a text, whether a BOS comes first, and the chat templates: four files may say."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chatbot.convert.folder import read_json_if_there
from chatbot.convert.vocabulary import Vocabulary
from chatbot.errors import NotAModel


@dataclass(frozen=True, slots=True)
class Specials:
    """`ends`: all tokens that end a reply, the usual one first; `templates` by name, "default" among them or none."""

    begin: int | None
    ends: tuple[int, ...]
    pad: int | None
    adds_begin: bool
    adds_end: bool
    templates: Mapping[str, str]


def read_specials(folder: Path, vocabulary: Vocabulary) -> Specials:
    """Raises NotAModel if nothing says how a text ends: a reply would never stop."""
    said = read_json_if_there(folder, "special_tokens_map.json") | _said(
        read_json_if_there(folder, "tokenizer_config.json")
    )
    generation = read_json_if_there(folder, "generation_config.json")
    config = read_json_if_there(folder, "config.json")
    numbers = {key: generation.get(key, config.get(key)) for key in ("bos_token_id", "eos_token_id", "pad_token_id")}
    begin = _named(said, "bos_token", vocabulary)
    ends = _ends(_named(said, "eos_token", vocabulary), numbers["eos_token_id"], vocabulary)
    if not ends:
        raise NotAModel(f"{folder} names no token that ends a text. Add eos_token_id to {folder / 'config.json'}.")
    begin = begin if begin is not None else _known(numbers["bos_token_id"], vocabulary)
    pad = _named(said, "pad_token", vocabulary)
    return Specials(
        begin,
        ends,
        pad if pad is not None else _known(numbers["pad_token_id"], vocabulary),
        adds_begin=begin is not None and _adds(folder, said, "bos", vocabulary.tokens[begin]),
        adds_end=_adds(folder, said, "eos", vocabulary.tokens[ends[0]]),
        templates=_templates(folder, said),
    )


def _said(config: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in config.items() if value is not None}


def _named(said: Mapping[str, Any], key: str, vocabulary: Vocabulary) -> int | None:
    value = said.get(key)
    text = value.get("content") if isinstance(value, dict) else value
    return vocabulary.id_of(text) if isinstance(text, str) else None


def _known(number: Any, vocabulary: Vocabulary) -> int | None:
    return number if isinstance(number, int) and 0 <= number < len(vocabulary.tokens) else None


def _ends(named: int | None, numbers: Any, vocabulary: Vocabulary) -> tuple[int, ...]:
    listed = numbers if isinstance(numbers, list) else [numbers]
    known = [named, *(_known(number, vocabulary) for number in listed)]
    return tuple(dict.fromkeys(number for number in known if number is not None))


def _adds(folder: Path, said: Mapping[str, Any], which: str, token: str) -> bool:
    """tokenizer_config.json decides if it says so, else tokenizer.json's own template of a text."""
    if isinstance(said.get(f"add_{which}_token"), bool):
        return bool(said[f"add_{which}_token"])
    processor = read_json_if_there(folder, "tokenizer.json").get("post_processor")
    for step in (processor or {}).get("processors", [processor]):
        if isinstance(step, dict) and step.get("type") == "TemplateProcessing":
            single = step.get("single") or [{}]
            edge = single[0 if which == "bos" else -1].get("SpecialToken", {})
            if edge.get("id") == token:
                return True
    return False


def _templates(folder: Path, said: Mapping[str, Any]) -> Mapping[str, str]:
    """chat_template.jinja first, as in transformers; a list in tokenizer_config.json has several by name."""
    path = folder / "chat_template.jinja"
    if path.is_file():
        return {"default": path.read_text(encoding="utf-8")}
    found = read_json_if_there(folder, "chat_template.json").get("chat_template") or said.get("chat_template")
    if isinstance(found, str):
        return {"default": found}
    if isinstance(found, list):
        return {str(entry["name"]): str(entry["template"]) for entry in found if isinstance(entry, dict)}
    return {}
