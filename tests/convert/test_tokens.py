"""A converted vocabulary gives the ids that the `tokenizers` library gives, on text of many kinds."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest

from chatbot.convert import converted
from chatbot.convert.splitting import NAMES, splitting
from tests.convert.folders import random_tensors, write_folder

tokenizers = pytest.importorskip("tokenizers")
sentencepiece_library = pytest.importorskip("sentencepiece")
model_proto = pytest.importorskip("sentencepiece.sentencepiece_model_pb2")
models, trainers = tokenizers.models, tokenizers.trainers
pre, normalizers, processors = tokenizers.pre_tokenizers, tokenizers.normalizers, tokenizers.processors

TEXTS = (
    "Once upon a time, there was a little girl named Lily. She didn't know that it's 1234567 o'clock.",
    "I'M SURE YOU'LL SEE: THEY'VE won'T; He'd say we're LATE",
    "  two leading spaces,\ttabs\t\tand   trailing ones   ",
    "line one\nline two\r\n\r\n\n  indented\n\n\n    more\n",
    "def add(a, b):\n    return a + b  # sum != a-b\n\n\nprint(add(1, 22), f'{x!r}')",
    "Größe, naïve café, ÉCOLE, Ñandú, Đà Nẵng",
    "Привет, мир! Сколько будет 2+2?",
    "你好，世界。今天是2026年11月20日。",
    "こんにちは、カタカナ123",
    "नमस्ते दुनिया",
    "emoji 👍🏽 and 👩‍👩‍👧 flags 🇩🇪!",
    "3.14159 1,000,000 ½ ² ٣٤٥ 100%",
    "!!! ... --- ??? /// \\\\ $$ ^^ ~~ `` || <> [] {}",
    "<think>hm</think> I see",
    "a",
    " ",
    "\n",
    "...\n\n   x\n \n",
    "http://example.org/a/b?c=d&e=f#g",
    "'s 'S 'tis '90s ''''",
)
SPECIAL = ["<unk>", "<s>", "</s>"]
STEPS: dict[str, list[Any]] = {
    "gpt-2": [pre.ByteLevel(add_prefix_space=False)],
    "smollm": [pre.Digits(individual_digits=True), pre.ByteLevel(add_prefix_space=False)],
    "deepseek-coder": [
        *(pre.Split(tokenizers.Regex(each), "isolated") for each in ("[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+")),
        pre.Split(tokenizers.Regex("[一-龥ࠀ-一가-퟿]+"), "isolated"),
        pre.Digits(individual_digits=True),
        pre.ByteLevel(add_prefix_space=False, use_regex=False),
    ],
}
SPACES, THINK, SPACE = TEXTS[2], TEXTS[13], TEXTS[15]
DIFFERS = {
    # llama.cpp's own pattern of this name is an approximation: capitals outside ASCII, and combining marks.
    "tekken": (TEXTS[5], TEXTS[9]),
    # llama.cpp puts a space before each text or before none, also where one is already.
    "first": (SPACES, THINK, SPACE),
    "always": (SPACES, THINK),
    # It joins spaces and drops those at the end, but keeps line ends.
    "one space": (TEXTS[3], TEXTS[16], TEXTS[17]),
    # The `tokenizers` library takes a carriage return with its line end for one character, SentencePiece does not.
    "table": (SPACES, TEXTS[3], THINK),
}
"""What a GGUF cannot say."""

BYTE_LEVEL = sorted({*NAMES.values(), "llama-bpe"})


def write(folder: Path, tokenizer: Any, **config: Any) -> Path:
    tokenizer.add_tokens([tokenizers.AddedToken(each, normalized=False) for each in ("<think>", "</think>")])
    rows = tokenizer.get_vocab_size() + 3
    tensors = random_tensors()
    tensors |= {name: np.zeros((rows, 32), np.float32) for name in ("model.embed_tokens.weight", "lm_head.weight")}
    specials = {"vocab_size": rows, "bos_token_id": 1, "eos_token_id": 2}
    return write_folder(folder, config=specials | config, tokenizer=json.loads(tokenizer.to_str()), tensors=tensors)


def differences(folder: Path, tokenizer: Any, texts: tuple[str, ...] = TEXTS) -> list[tuple[str, list[str], list[str]]]:
    """Texts whose ids differ, with both lists of pieces."""
    found = []
    with opened(folder) as model:
        for text in texts:
            ours = model.tokenize(text.encode(), add_bos=True, special=False)
            if ours != tokenizer.encode(text).ids:
                found.append((text, [tokenizer.id_to_token(each) for each in ours], tokenizer.encode(text).tokens))
    return found


@contextmanager
def opened(folder: Path) -> Iterator[llama_cpp.Llama]:
    """llama.cpp with the converted folder's vocabulary."""
    model = llama_cpp.Llama(str(converted(folder, folder.parent / "cache")), vocab_only=True, verbose=False)
    try:
        yield model
    finally:
        model.close()


def byte_level(name: str) -> Any:
    """A tokenizer of llama.cpp's `name`, trained on TEXTS."""
    tokenizer = tokenizers.Tokenizer(models.BPE(ignore_merges=name == "llama-bpe"))
    if name in STEPS:
        tokenizer.pre_tokenizer = pre.Sequence(STEPS[name])
    else:
        (pattern,) = next(each for each, known in NAMES.items() if known == name.replace("llama-bpe", "smaug-bpe"))
        split = pre.Split(tokenizers.Regex(pattern), "isolated")
        tokenizer.pre_tokenizer = pre.Sequence([split, pre.ByteLevel(add_prefix_space=False, use_regex=False)])
    alphabet = pre.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=900, special_tokens=SPECIAL, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(TEXTS * 3, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


@pytest.mark.parametrize("name", BYTE_LEVEL)
def test_byte_level_ids_are_those_of_the_tokenizers_library(tmp_path: Path, name: str) -> None:
    tokenizer = byte_level(name)
    file = json.loads(tokenizer.to_str())
    assert splitting(tmp_path, file["pre_tokenizer"], name == "llama-bpe") == name
    found = differences(write(tmp_path / name, tokenizer), tokenizer)
    assert tuple(text for text, _, _ in found) == DIFFERS.get(name, ()), found


def sentencepiece(*, legacy: bool) -> Any:
    """As Llama 2's (`legacy`: the space comes from the normalizer) or as transformers 5 writes it."""
    tokenizer = tokenizers.Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    metaspace = pre.Metaspace(replacement="▁", prepend_scheme="first", split=False)
    tokenizer.pre_tokenizer = pre.Metaspace(replacement="▁", prepend_scheme="always", split=True)
    alphabet = sorted({letter for text in TEXTS[:6] for letter in text.replace(" ", "▁")} - {"\n", "\r", "\t"})
    trainer = trainers.BpeTrainer(
        vocab_size=700,
        special_tokens=[*SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256))],
        limit_alphabet=len(alphabet),
        initial_alphabet=alphabet,
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS[:6] * 3, trainer)
    tokenizer = with_only_specials(tokenizer)
    if legacy:
        tokenizer.pre_tokenizer = None
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    else:
        tokenizer.pre_tokenizer = metaspace
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def with_only_specials(tokenizer: Any) -> Any:
    """The trainer made the bytes special tokens; in a real file they are plain ones."""
    file = json.loads(tokenizer.to_str())
    file["added_tokens"] = [token for token in file["added_tokens"] if token["content"] in SPECIAL]
    return tokenizers.Tokenizer.from_str(json.dumps(file))


@pytest.mark.parametrize("legacy", [True, False])
def test_sentencepiece_like_ids_are_those_of_the_tokenizers_library(tmp_path: Path, legacy: bool) -> None:
    tokenizer = sentencepiece(legacy=legacy)
    found = differences(write(tmp_path / "sp", tokenizer), tokenizer)
    assert tuple(text for text, _, _ in found) == (() if legacy else DIFFERS["first"]), found


def test_a_template_that_begins_with_the_bos_leaves_no_first_text_to_put_a_space_before(tmp_path: Path) -> None:
    tokenizer = sentencepiece(legacy=False)
    folder = write(tmp_path / "sp", tokenizer)
    (folder / "chat_template.jinja").write_text("{{ bos_token }}{{ messages[0].content }}")
    with opened(folder) as model:
        ids = model.tokenize(b"<s>Once upon</s> a time", add_bos=False, special=True)
    assert ids == tokenizer.encode("<s>Once upon</s> a time", add_special_tokens=False).ids


def unigram(*, one_space: bool) -> Any:
    tokenizer = tokenizers.Tokenizer(models.Unigram())
    tokenizer.pre_tokenizer = pre.Metaspace(replacement="▁", prepend_scheme="always")
    if one_space:
        tokenizer.normalizer = normalizers.Sequence(
            [normalizers.Strip(left=False), normalizers.Replace(tokenizers.Regex(" {2,}"), "▁")]
        )
    trainer = trainers.UnigramTrainer(vocab_size=400, special_tokens=SPECIAL, unk_token="<unk>", show_progress=False)
    tokenizer.train_from_iterator(TEXTS[:6] * 3, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


@pytest.mark.parametrize("one_space", [True, False])
def test_unigram_ids_are_those_of_the_tokenizers_library(tmp_path: Path, one_space: bool) -> None:
    tokenizer = unigram(one_space=one_space)
    found = differences(write(tmp_path / "ug", tokenizer), tokenizer)
    assert tuple(text for text, _, _ in found) == DIFFERS["one space" if one_space else "always"], found


def characters() -> bytes:
    """SentencePiece's own table of characters ("nmt_nfkc": full-width letters, ligatures, zero-width spaces)."""
    written = io.BytesIO()
    sentencepiece_library.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS), model_writer=written, vocab_size=300, hard_vocab_limit=False, minloglevel=2
    )
    table: bytes = model_proto.ModelProto.FromString(written.getvalue()).normalizer_spec.precompiled_charsmap
    return table


def test_a_unigrams_table_of_characters_is_applied(tmp_path: Path) -> None:
    tokenizer = unigram(one_space=False)
    tokenizer.normalizer = normalizers.Precompiled(characters())
    folded = ("ﬁne ①② ｆｕｌｌ\u3000ｗｉｄｔｈ ½ Å", "e\u0301 a\u0308", "\u00adsoft\u200bzero")
    plain = unigram(one_space=False)
    assert all(tokenizer.encode(text).ids != plain.encode(text).ids for text in folded)
    found = differences(write(tmp_path / "ug", tokenizer), tokenizer, (*TEXTS, *folded))
    assert tuple(text for text, _, _ in found) == DIFFERS["table"], found
