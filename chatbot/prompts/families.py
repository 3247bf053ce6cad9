"""Which template a model is spoken to with: models.yaml's, else its file's own, else its family's, else chatml."""

import re
from functools import lru_cache
from pathlib import Path

from chatbot.errors import BadTemplate
from chatbot.prompts.sandbox import Stopped, compiled_code
from chatbot.prompts.values import Template

# The first row whose pattern is in the model's name wins; a name says more than an architecture that many share.
NAMES: tuple[tuple[str, str], ...] = (
    (r"pocket", "chatml"),
    (r"openchat|starling", "openchat"),
    (r"zephyr|tinyllama", "zephyr"),
    (r"vicuna", "vicuna"),
    (r"alpaca", "alpaca"),
    (r"command-?r|\baya\b|c4ai", "command-r"),
    (r"chatglm|glm-?[34]", "chatglm"),
    (r"deepseek", "deepseek"),
    (r"llama-?3", "llama-3"),
    (r"llama-?2.*chat", "llama-2"),
    (r"(mistral|mixtral).*instruct", "mistral"),
    (r"gemma-?[123]?-.*it\b|codegemma", "gemma"),
    (r"phi-?3", "phi-3"),
    (r"qwen|hermes|\byi\b|smollm|dolphin|chatml", "chatml"),
    (r"stories|\bbase\b|gpt-?2|pythia", "plain"),
)
ARCHITECTURES: tuple[tuple[str, str], ...] = (
    (r"gemma[23]?", "gemma"),
    (r"phi3", "phi-3"),
    (r"command-r|cohere2", "command-r"),
    (r"chatglm", "chatglm"),
    (r"deepseek2?", "deepseek"),
    (r"qwen\w*", "chatml"),
    (r"gpt2|gptneox", "plain"),
)


def choose(
    *,
    named: str | None,
    inline: str | None,
    from_file: str | None,
    architecture: str | None,
    model_name: str = "",
    directory: Path,
) -> tuple[Template, str | None]:
    """The template, and a note for people if it is a guess. Raises BadTemplate if the named one is not there."""
    if inline:
        return Template(inline, "models.yaml", "written there"), None
    if named:
        return shipped(named, directory), None
    trouble = ""
    if from_file:
        try:
            compiled_code(from_file)
        except Stopped as error:
            trouble = f"The file's own chat template {error}. "
        else:
            return Template(from_file, "the file", model_name or "of the model"), None
    family = _family(model_name, architecture or "")
    if family:
        return shipped(family, directory), f"{trouble}{family} is used." if trouble else None
    trouble = trouble or "The file holds no chat template and its family is not known. "
    return shipped("chatml", directory), f"{trouble}chatml is used; if replies look odd, choose another one."


def shipped(name: str, directory: Path) -> Template:
    path = directory / f"{name}.jinja"
    if not re.fullmatch(r"[\w.-]+", name) or not path.is_file():
        known = ", ".join(sorted(found.stem for found in directory.glob("*.jinja"))) or "none"
        raise BadTemplate(f"There is no template {name!r:.60} in {directory.name}/. There are: {known}.", "template")
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _read(path: Path, _changed: int) -> Template:
    return Template(path.read_text(encoding="utf-8"), f"{path.parent.name}/{path.name}", path.stem)


def _family(model_name: str, architecture: str) -> str | None:
    spelled = re.sub(r"[\s_/.]+", "-", model_name.lower())
    for pattern, family in NAMES:
        if re.search(pattern, spelled):
            return family
    for pattern, family in ARCHITECTURES:
        if re.fullmatch(pattern, architecture.lower()):
            return family
    return None
