"""`python -m chatbot.pocket.export` writes a checkpoint as a GGUF file (Q8_0), with all that an app asks of it."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import gguf
import numpy
import torch
from numpy.typing import NDArray
from torch import Tensor

from chatbot.pocket import tokenizer as vocabulary
from chatbot.pocket.model import Shape

DESCRIPTION = (
    "A very small chat model that ships with Parley, trained from scratch on text the project wrote itself. It chats, "
    "remembers what it is told, knows simple facts and sums, and explains the app; for more, load a larger model."
)
TEMPERATURE, TOP_K, TOP_P, MIN_P = 0.3, 20, 0.95, 0.4


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m chatbot.pocket.export", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/pocket"), help="folder of the training run")
    parser.add_argument("--gguf", type=Path, default=Path(__file__).parent / "pocket.gguf", help="file to write")
    parser.add_argument(
        "--average", type=Path, nargs="*", default=[], metavar="FILE", help="earlier checkpoints to average with"
    )
    options = parser.parse_args()
    export(options.out, options.gguf, options.average)
    print(f"{options.gguf}: {options.gguf.stat().st_size / 1e6:.1f} MB")


def export(run: Path, target: Path, earlier: Sequence[Path] = ()) -> None:
    """The run's checkpoint and vocabulary as one file at `target`; the weights are the mean of that checkpoint's and of
    `earlier` ones of the same run."""
    state = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
    others = [torch.load(path, map_location="cpu", weights_only=True)["network"] for path in earlier]
    state["network"] = {
        name: torch.stack([weights, *(other[name] for other in others)]).mean(0)
        for name, weights in state["network"].items()
    }
    shape = Shape(**state["shape"])
    writer = gguf.GGUFWriter(target, "llama")
    _describe(writer, shape)
    _add_vocabulary(writer, json.loads((run / "tokenizer.json").read_text()))
    for name, tensor in tensors(state["network"], shape):
        _add_tensor(writer, name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def tensors(network: dict[str, Tensor], shape: Shape) -> list[tuple[str, Tensor]]:
    """Names and weights as llama.cpp wants them; the output matrix is the embedding, so it is not repeated."""
    named = [("token_embd.weight", network["embedding"]), ("output_norm.weight", network["norm"])]
    for layer in range(shape.layers):
        part = {name.split(".")[2]: value for name, value in network.items() if name.startswith(f"blocks.{layer}.")}
        query, key, value = part["qkv"]
        gate, up = part["gate_up"]
        named += [
            (f"blk.{layer}.{name}.weight", tensor)
            for name, tensor in (
                ("attn_norm", part["attention_norm"]),
                ("attn_q", _in_pairs(query, shape)),
                ("attn_k", _in_pairs(key, shape)),
                ("attn_v", value),
                ("attn_output", part["out"][0]),
                ("ffn_norm", part["inner_norm"]),
                ("ffn_gate", gate),
                ("ffn_up", up),
                ("ffn_down", part["down"][0]),
            )
        ]
    return named


def _describe(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_name("Pocket")
    writer.add_description(DESCRIPTION)
    writer.add_organization("Parley")
    writer.add_license("apache-2.0")
    writer.add_languages(["en"])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_feed_forward_length(shape.inner)
    writer.add_block_count(shape.layers)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_float32("general.sampling.temp", TEMPERATURE)
    writer.add_int32("general.sampling.top_k", TOP_K)
    writer.add_float32("general.sampling.top_p", TOP_P)
    writer.add_float32("general.sampling.min_p", MIN_P)


def _add_vocabulary(writer: gguf.GGUFWriter, saved: dict[str, dict[str, object]]) -> None:
    ids = saved["model"]["vocab"]
    merges = saved["model"]["merges"]
    assert isinstance(ids, dict) and isinstance(merges, list)
    tokens = sorted(ids, key=lambda token: int(ids[token]))
    kinds = [gguf.TokenType.CONTROL if token in vocabulary.SPECIAL else gguf.TokenType.NORMAL for token in tokens]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(vocabulary.LLAMA_NAME)
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in merges])
    writer.add_bos_token_id(ids[vocabulary.END_OF_TEXT])
    writer.add_eos_token_id(ids[vocabulary.TURN_END])
    writer.add_eot_token_id(ids[vocabulary.TURN_END])
    writer.add_pad_token_id(ids[vocabulary.END_OF_TEXT])
    writer.add_add_bos_token(False)
    writer.add_chat_template(vocabulary.TEMPLATE)


def _add_tensor(writer: gguf.GGUFWriter, name: str, tensor: Tensor) -> None:
    values: NDArray[numpy.float32] = tensor.float().contiguous().numpy()
    if values.ndim == 1:
        writer.add_tensor(name, values)
        return
    kind = gguf.GGMLQuantizationType.Q8_0
    writer.add_tensor(name, gguf.quantize(values, kind), raw_dtype=kind)


def _in_pairs(matrix: Tensor, shape: Shape) -> Tensor:
    """Rows of each head from halves (training) to neighbouring pairs (llama.cpp's rotary positions)."""
    halves = matrix.view(shape.heads, 2, shape.head_width // 2, shape.width)
    return halves.transpose(1, 2).reshape(shape.width, shape.width)


if __name__ == "__main__":
    main()
