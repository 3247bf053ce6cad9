"""A converted model says what the reference implementation says: greedy tokens equal, logits nearly equal."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from numpy.typing import NDArray

from chatbot.convert import converted
from tests.convert.folders import byte_tokenizer

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

PROMPT = [
    257,
    *(ord(letter) for letter in "Once upon a time there was a small model, and it had all its weights in order."),
]
SMALL: Mapping[str, Any] = {
    "vocab_size": 288,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
    "bos_token_id": 257,
    "eos_token_id": 258,
    "tie_word_embeddings": False,
}
SHORT = {"original_max_position_embeddings": 32, "rope_theta": 10000.0}
MODELS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "llama": ("Llama", {"num_key_value_heads": 4}),
    "llama grouped": ("Llama", {}),
    "llama one head": ("Llama", {"num_key_value_heads": 1, "tie_word_embeddings": True}),
    "llama biases": ("Llama", {"attention_bias": True, "mlp_bias": True}),
    "llama wide heads": ("Llama", {"head_dim": 32}),
    "llama theta": ("Llama", {"rope_parameters": {"rope_type": "default", "rope_theta": 500.0}}),
    "llama linear": ("Llama", {"rope_parameters": {"rope_type": "linear", "factor": 4.0, "rope_theta": 10000.0}}),
    "llama 3.1": (
        "Llama",
        {
            "rope_parameters": {
                "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, **SHORT
            }
        },
    ),
    "llama yarn": ("Llama", {"rope_parameters": {"rope_type": "yarn", "factor": 8.0, **SHORT}}),
    "llama yarn attention": (
        "Llama",
        {
            "rope_parameters": {
                "rope_type": "yarn", "factor": 4.0, "attention_factor": 1.3, **SHORT
            }
        },
    ),
    "mistral": ("Mistral", {"sliding_window": None}),
    "mistral window": ("Mistral", {"sliding_window": 128, "head_dim": 32}),
    "qwen2": ("Qwen2", {}),
    "qwen2 tied": ("Qwen2", {"tie_word_embeddings": True, "num_key_value_heads": 4}),
    "qwen2 yarn": ("Qwen2", {"rope_parameters": {"rope_type": "yarn", "factor": 4.0, **SHORT}}),
    "qwen3": ("Qwen3", {"head_dim": 32}),
    "qwen3 tied": ("Qwen3", {"head_dim": 16, "tie_word_embeddings": True, "num_key_value_heads": 1}),
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_a_converted_model_says_what_the_reference_says(tmp_path: Path, name: str) -> None:
    family, config = MODELS[name]
    reference = make(family, config)
    path = converted(save(reference, tmp_path / "model"), tmp_path / "cache")
    compare(reference, path, nearness=0.03)


def test_shards_of_bf16_say_what_the_reference_says(tmp_path: Path) -> None:
    reference = make("Qwen3", {"head_dim": 16}).bfloat16()
    folder = save(reference, tmp_path / "model", max_shard_size="50KB")
    assert (folder / "model.safetensors.index.json").is_file()
    compare(reference.float(), converted(folder, tmp_path / "cache"), nearness=0.03)


def test_q8_0_stays_near_the_reference(tmp_path: Path) -> None:
    reference = make("Llama", {})
    path = converted(save(reference, tmp_path / "model"), tmp_path / "cache", "q8_0")
    ours, theirs = llama_says(path, count=0)[0], reference_says(reference, count=0)[0]
    assert float(np.abs(ours - theirs).mean() / theirs.std()) < 0.1  # llama.cpp rounds activations to 8 bits as well


def make(family: str, config: Mapping[str, Any], seed: int = 7) -> Any:
    """Random weights, rounded to f16 so that the GGUF holds the very same ones; large enough for logits to differ."""
    torch.manual_seed(seed)
    model = getattr(transformers, f"{family}ForCausalLM")(
        getattr(transformers, f"{family}Config")(**SMALL | config, attn_implementation="eager")
    )
    with torch.no_grad():
        for parameter in model.parameters():
            spread = parameter.shape[-1] ** -0.5 * 1.5 if parameter.ndim == 2 else 0.3
            parameter.copy_((torch.randn(parameter.shape) * spread + (parameter.ndim == 1)).half().float())
    return model.eval()


def save(model: Any, folder: Path, **options: Any) -> Path:
    model.save_pretrained(folder, **options)
    (folder / "tokenizer.json").write_text(json.dumps(byte_tokenizer()))
    return folder


def compare(reference: Any, path: Path, nearness: float) -> None:
    """`nearness`: the largest difference of logits, as a share of their spread."""
    ours, our_words = llama_says(path)
    theirs, their_words = reference_says(reference)
    off = float(np.abs(ours - theirs).max() / theirs.std())
    assert off < nearness
    assert our_words == their_words


def llama_says(path: Path, count: int = 24) -> tuple[NDArray[np.float32], list[int]]:
    """The logits of each token of the prompt, and a greedy reply."""
    f32 = llama_cpp.GGML_TYPE_F32
    model = llama_cpp.Llama(
        str(path), n_ctx=256, logits_all=True, n_threads=1, n_threads_batch=1, type_k=f32, type_v=f32, verbose=False
    )
    try:
        model.eval(PROMPT)
        logits, words = model.scores[: len(PROMPT)].copy(), list[int]()
        while len(words) < count:
            words.append(int(model.scores[model.n_tokens - 1].argmax()))
            model.eval(words[-1:])
        return logits, words
    finally:
        model.close()


def reference_says(model: Any, count: int = 24) -> tuple[NDArray[np.float32], list[int]]:
    words = list(PROMPT)
    with torch.no_grad():
        logits = model(torch.tensor([words])).logits[0].float().numpy()
        while len(words) < len(PROMPT) + count:
            words.append(int(model(torch.tensor([words])).logits[0, -1].argmax()))
    return logits, words[len(PROMPT) :]
