"""How a byte-level BPE tokenizer cuts text before merging, by the name that llama.cpp has for it.

llama.cpp does not read the patterns from the file: it knows some by name. A wrong name gives wrong tokens without a
word, so an unknown pattern is refused. The patterns: `llm_tokenizer_bpe` in llama.cpp's src/llama-vocab.cpp.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from chatbot.errors import UnknownArchitecture

_GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
_SHORT = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_END = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LETTERS = r"|[^\r\n\p{L}\p{N}]?\p{L}+"
_LLAMA3 = _SHORT + _LETTERS + r"|\p{N}{1,3}" + _END
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"

NAMES: Mapping[tuple[str, ...], str] = {
    (_LLAMA3,): "smaug-bpe",
    (_SHORT + _LETTERS + r"|\p{N}" + _END,): "qwen2",
    (
        _SHORT + r"|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    ): "qwen35",
    (_SHORT + _LETTERS + r"|\p{N}{1}| ?[^\s\p{L}\p{N}\r\n]+|\s*[\r\n]+|\s+(?!\S)|\s+",): "seed-coder",
    (
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*"
        r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    ): "tekken",
    (_GPT2,): "gpt-2",
    (r"\p{N}", _GPT2): "smollm",
    (r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[一-龥ࠀ-一가-퟿]+", r"\p{N}"): "deepseek-coder",
}
_TAKES_WHOLE_WORDS = {"smaug-bpe": "llama-bpe"}
"""Names with the same pattern for tokenizers that take a word that is a token as it is (`ignore_merges`)."""


def splitting(folder: Path, pre_tokenizer: Any, ignore_merges: bool) -> str:
    """Raises UnknownArchitecture for a way of splitting that llama.cpp has no name for here."""
    patterns = tuple(_patterns(folder, pre_tokenizer))
    name = NAMES.get(patterns)
    if name is None:
        raise _unknown(folder, " then ".join(patterns) or "no pattern at all")
    return _TAKES_WHOLE_WORDS.get(name, name) if ignore_merges else name


def is_byte_level(pre_tokenizer: Any) -> bool:
    return any(step.get("type") == "ByteLevel" for step in steps(pre_tokenizer))


def steps(node: Any) -> Iterator[Mapping[str, Any]]:
    """A (pre-)tokenizer's or normalizer's steps, sequences opened."""
    if not isinstance(node, dict):
        return
    inner = node.get("pretokenizers", node.get("normalizers"))
    if node.get("type") == "Sequence" and isinstance(inner, list):
        for step in inner:
            yield from steps(step)
    else:
        yield node


def _patterns(folder: Path, pre_tokenizer: Any) -> Iterator[str]:
    for step in steps(pre_tokenizer):
        kind = step.get("type")
        if kind == "Split" and _cuts_all(step):
            yield _usual(step["pattern"].get("Regex", ""))
        elif kind == "Digits":
            yield r"\p{N}" if step.get("individual_digits") else r"\p{N}+"
        elif kind == "ByteLevel" and not step.get("add_prefix_space", False):
            if step.get("use_regex", True):
                yield _GPT2
        else:
            raise _unknown(folder, str(dict(step)))


def _cuts_all(step: Mapping[str, Any]) -> bool:
    """Whether matches become pieces and nothing is lost: the patterns of NAMES match all text, nothing lies between."""
    way = (step.get("behavior"), bool(step.get("invert", False)))
    return isinstance(step.get("pattern"), dict) and way in (("Isolated", False), ("Isolated", True), ("Removed", True))


def _usual(pattern: str) -> str:
    written_out = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"
    return pattern.replace("\r", r"\r").replace("\n", r"\n").replace(written_out, _SHORT)


def _unknown(folder: Path, how: str) -> UnknownArchitecture:
    return UnknownArchitecture(
        f"{folder}: the tokenizer splits text in a way that llama.cpp has no name for ({how[:200]}). "
        "Look for a GGUF of this model."
    )
