"""tokenizer.json as a GGUF's vocabulary: byte-level BPE ("gpt2"), SentencePiece-like BPE ("llama"), unigram ("t5").

llama.cpp does not normalise text (NFC and the like), but for a unigram's own table of characters; the ids are those of
the `tokenizers` library for text that is in that form already.
"""

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from gguf import TokenType

from chatbot.convert.folder import read_json
from chatbot.convert.splitting import is_byte_level, splitting, steps
from chatbot.errors import NotAModel, UnknownArchitecture

Space = Literal["each", "first", "none"]
"""Which texts get a space before them: each (also after a special token), the first only, none."""

_BYTE = re.compile(r"<0x[0-9A-F]{2}>")
_SPACES: Mapping[str, Space] = {"always": "each", "first": "first", "never": "none"}
_HARMLESS = ("NFC", "NFKC", "Nmt", "Prepend", "Replace", "Strip", "Precompiled")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`tokens` by id with their `kinds`; `scores` and `merges` where the model has them. `space`: which texts get one
    before them; `one_space`: several become one; `characters`: a unigram's normalisation table."""

    model: Literal["gpt2", "llama", "t5"]
    splitting: str
    tokens: Sequence[str]
    kinds: Sequence[int]
    scores: Sequence[float] = ()
    merges: Sequence[str] = ()
    unknown: int | None = None
    space: Space = "none"
    one_space: bool = False
    characters: bytes = b""

    def id_of(self, token: str) -> int | None:
        """The token's id, None if it has none."""
        return self.tokens.index(token) if token in self.tokens else None


def read_vocabulary(folder: Path, rows: int) -> Vocabulary:
    """With as many tokens as the embedding has rows. Raises NotAModel and UnknownArchitecture."""
    if not (folder / "tokenizer.json").is_file() and (folder / "tokenizer.model").is_file():
        raise NotAModel(
            f"{folder} has a tokenizer.model but no tokenizer.json. Save one with transformers: "
            "AutoTokenizer.from_pretrained(folder).save_pretrained(folder)."
        )
    file = read_json(folder, "tokenizer.json")
    _check_normalizer(folder, file)
    model = file.get("model")
    if not isinstance(model, dict) or "vocab" not in model:
        raise NotAModel(f"{folder / 'tokenizer.json'} has no vocabulary. Download it again.")
    kind = model.get("type") or ("BPE" if "merges" in model else "Unigram" if "unk_id" in model else "another kind")
    if kind == "BPE" and is_byte_level(file.get("pre_tokenizer")):
        return _byte_level(folder, file, rows)
    if kind == "BPE" and model.get("byte_fallback"):
        return _sentencepiece(folder, file, rows)
    if kind == "Unigram":
        return _unigram(folder, file, rows)
    raise UnknownArchitecture(
        f"{folder}: the tokenizer is of the kind {kind}; byte-level BPE, BPE with bytes to fall back on, and Unigram "
        "can be converted. Look for a GGUF of this model."
    )


def _byte_level(folder: Path, file: Mapping[str, Any], rows: int) -> Vocabulary:
    model = file["model"]
    tokens, kinds = _table(folder, file, model["vocab"].items(), rows)
    name = splitting(folder, file.get("pre_tokenizer"), bool(model.get("ignore_merges")))
    return Vocabulary("gpt2", name, tokens, kinds, merges=[" ".join(pair) for pair in _merges(model)])


def _sentencepiece(folder: Path, file: Mapping[str, Any], rows: int) -> Vocabulary:
    model = file["model"]
    _check_metaspace(folder, file)
    tokens, kinds = _table(folder, file, model["vocab"].items(), rows)
    if kinds.count(TokenType.BYTE) < 256:
        raise NotAModel(f"{folder / 'tokenizer.json'} lacks tokens for single bytes. Look for a GGUF of this model.")
    # llama.cpp merges the pair whose whole has the highest score: the first that the merges make is the highest.
    rank: dict[str, int] = {}
    for left, right in _merges(model):
        rank.setdefault(left + right, len(rank))
    never = len(rank) + 1
    scores = [
        -float(rank.get(token, never)) if kind == TokenType.NORMAL else 0.0
        for token, kind in zip(tokens, kinds, strict=True)
    ]
    unknown = model["vocab"].get(model.get("unk_token") or "<unk>")
    return Vocabulary("llama", "default", tokens, kinds, scores, unknown=unknown, space=_space(file))


def _unigram(folder: Path, file: Mapping[str, Any], rows: int) -> Vocabulary:
    model = file["model"]
    _check_metaspace(folder, file)
    pieces = [(str(piece), float(score)) for piece, score in model["vocab"]]
    tokens, kinds = _table(folder, file, ((piece, place) for place, (piece, _) in enumerate(pieces)), rows)
    scores = [score for _, score in pieces] + [0.0] * (rows - len(pieces))
    tables = [step["precompiled_charsmap"] for step in steps(file.get("normalizer")) if step["type"] == "Precompiled"]
    return Vocabulary(
        "t5",
        "default",
        tokens,
        kinds,
        scores,
        unknown=model.get("unk_id"),
        space=_space(file),
        one_space=_joins_spaces(file),
        characters=base64.b64decode(tables[0] or "") if tables else b"",
    )


def _table(
    folder: Path, file: Mapping[str, Any], vocabulary: Iterable[tuple[str, int]], rows: int
) -> tuple[list[str], list[int]]:
    """Texts and kinds by id. Rows of the embedding without a token get a name that no text contains."""
    model, ids = file["model"], {int(number): str(token) for token, number in vocabulary}
    falls_back = bool(model.get("byte_fallback"))
    kinds = {
        number: TokenType.BYTE if falls_back and _BYTE.fullmatch(token) else TokenType.NORMAL
        for number, token in ids.items()
    }
    unknown = _unknown_id(model)
    if unknown is not None:
        kinds[unknown] = TokenType.UNKNOWN
    for added in file.get("added_tokens") or ():
        number, special = int(added["id"]), bool(added.get("special"))
        ids[number] = str(added["content"])
        if number != unknown:
            kinds[number] = TokenType.CONTROL if special else TokenType.USER_DEFINED
    if max(ids, default=-1) >= rows:
        raise NotAModel(
            f"{folder}: tokenizer.json has {max(ids) + 1:,} tokens, config.json's vocab_size is {rows:,}. "
            "The files belong to different models; download them again."
        )
    tokens = [ids.get(number, f"[PAD{number}]") for number in range(rows)]
    return tokens, [int(kinds.get(number, TokenType.UNUSED)) for number in range(rows)]


def _unknown_id(model: Mapping[str, Any]) -> int | None:
    """A byte-level vocabulary knows every byte: what it calls unknown is an ordinary special token."""
    if model.get("type") == "Unigram" or "unk_id" in model:
        return model.get("unk_id")
    return model["vocab"].get(model.get("unk_token")) if model.get("byte_fallback") else None


def _merges(model: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Old files have "a b", newer ones ["a", "b"]."""
    listed = model.get("merges") or []
    pairs = [merge.split(" ", 1) if isinstance(merge, str) else merge for merge in listed]
    return [(str(left), str(right)) for left, right in pairs]


def _check_normalizer(folder: Path, file: Mapping[str, Any]) -> None:
    for step in steps(file.get("normalizer")):
        if step.get("type") not in _HARMLESS:
            raise UnknownArchitecture(
                f"{folder}: the tokenizer changes text ({step.get('type')}) as llama.cpp cannot. "
                "Look for a GGUF of this model."
            )


def _check_metaspace(folder: Path, file: Mapping[str, Any]) -> None:
    for step in steps(file.get("pre_tokenizer")):
        if step.get("type") not in ("Metaspace", "WhitespaceSplit") or step.get("replacement", "▁") != "▁":
            raise UnknownArchitecture(
                f"{folder}: the tokenizer splits text in a way that llama.cpp does not have for this kind "
                f"({step.get('type')}). Look for a GGUF of this model."
            )


def _space(file: Mapping[str, Any]) -> Space:
    for step in steps(file.get("pre_tokenizer")):
        if step.get("type") == "Metaspace":
            scheme = step.get("prepend_scheme") or ("always" if step.get("add_prefix_space", True) else "never")
            return _SPACES[scheme]
    return "each" if any(step.get("type") == "Prepend" for step in steps(file.get("normalizer"))) else "none"


def _joins_spaces(file: Mapping[str, Any]) -> bool:
    replaced = [step.get("pattern") for step in steps(file.get("normalizer")) if step.get("type") == "Replace"]
    splits = any(step.get("type") == "WhitespaceSplit" for step in steps(file.get("pre_tokenizer")))
    return splits or any(isinstance(pattern, dict) and "2,}" in pattern.get("Regex", "") for pattern in replaced)
