"""The shipped vocabulary: llama.cpp cuts text into the same tokens as the package that Pocket was trained with."""

from itertools import islice
from pathlib import Path

import gguf
import pytest
from llama_cpp import Llama

import chatbot.pocket
from chatbot.pocket.corpus.mixer import Mixer

pytest.importorskip("tokenizers", reason="only training needs the tokenizers package")

from chatbot.pocket import tokenizer as vocabulary

POCKET = Path(chatbot.pocket.__file__).parent / "pocket.gguf"
VARIED = (
    "Hello  world\n\n  x = 1\t\ty",
    "你好，世界！我叫小明。12345",
    "Привет, как дела? Ёлка — 3 шт.",
    "def f(a_b):\n    return a**2 + 3.14\n\n\n",
    "I'M don't WE'LL I’m 'tis",
    "naïve café São Tomé straße",
    "😀🎉 ok",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "$$ \\frac{a}{b} $$",
    "   leading",
    "trailing   ",
    "\r\nwindows\r\n",
    "<|im_start|>user\nhi<|im_end|>\n",
)


def test_llama_cuts_text_as_the_training_did() -> None:
    fields = gguf.GGUFReader(POCKET).fields
    tokens, merges = (fields[f"tokenizer.ggml.{name}"].contents() for name in ("tokens", "merges"))
    ours = vocabulary.rebuild(tokens, merges)
    theirs = Llama(str(POCKET), vocab_only=True, verbose=False)
    spoken = [
        text
        for conversation in islice(Mixer().stream(11), 300)
        for turn in conversation.turns
        for text in (turn.user, turn.reply)
    ]
    for text in (*VARIED, *spoken):
        assert ours.encode(text).ids == theirs.tokenize(text.encode(), add_bos=False, special=True), text
    theirs.close()
