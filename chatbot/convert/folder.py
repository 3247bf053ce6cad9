"""The small files of a model's folder: JSON that is there and whole, the name, the licence, the author's sampling."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from chatbot.errors import NotAModel

_SAMPLING = {
    "temperature": "temp",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "repetition_penalty": "penalty_repeat",
}
"""generation_config.json's names and a GGUF's."""


def read_json(folder: Path, name: str) -> dict[str, Any]:
    """Raises NotAModel if it is missing or no JSON table."""
    path = folder / name
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotAModel(
            f"{folder} has no {name}; a model's folder needs it. Download it from the model's repo."
        ) from None
    except (OSError, ValueError) as error:
        raise NotAModel(f"{path} cannot be read as JSON: {error}. Download it again.") from None
    if not isinstance(value, dict):
        raise NotAModel(f"{path} is no JSON table. Download it again.")
    return value


def read_json_if_there(folder: Path, name: str) -> dict[str, Any]:
    return read_json(folder, name) if (folder / name).is_file() else {}


def name_of(folder: Path) -> str:
    """The folder's name; in the hub's cache, where it is a commit, the repo's."""
    resolved = folder.absolute()
    if resolved.parent.name == "snapshots" and resolved.parent.parent.name.startswith("models--"):
        return resolved.parent.parent.name.split("--")[-1]
    return resolved.name


def license_of(folder: Path) -> str:
    """What the front matter of README.md says, "" if nothing."""
    path = folder / "README.md"
    if not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8", errors="replace")
    front = re.match(r"\ufeff?---\s*\n(.*?)\n---", text, re.DOTALL)
    said = dict(re.findall(r"^(license|license_name):[ \t]*[\"']?([\w.+-]+)", front[1], re.MULTILINE) if front else ())
    return str(said.get("license_name", "other") if said.get("license") == "other" else said.get("license", ""))


def sampling_of(generation: Mapping[str, Any]) -> dict[str, float | int]:
    """The author's sampling by the keys of a GGUF."""
    found: dict[str, float | int] = {}
    for theirs, key in _SAMPLING.items():
        value = generation.get(theirs)
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[f"general.sampling.{key}"] = int(value) if theirs == "top_k" else float(value)
    return found
