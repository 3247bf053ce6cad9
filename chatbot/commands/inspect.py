"""`python -m chatbot inspect`: what a model file says of itself, and the memory it would take."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from chatbot import fit, gguf
from chatbot.commands.models import size_in_words
from chatbot.engine.job import LONGEST_CONTEXT
from chatbot.errors import TooLarge
from chatbot.settings import whole
from chatbot.spec import KV_TYPES


def register(subparsers: Any) -> None:
    parser = subparsers.add_parser("inspect", help="show a GGUF's header, and the memory it would take")
    parser.add_argument("file", type=Path, metavar="FILE.gguf")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--context", type=whole(16), metavar="N", help="tokens to estimate the memory for")
    parser.add_argument("--kv-type", choices=KV_TYPES, default="f16", help="how the conversation is kept (f16)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    header = gguf.read(args.file)
    context = args.context or min(header.context_trained or LONGEST_CONTEXT, LONGEST_CONTEXT)
    estimate = fit.estimate(header, context=context, cells=context, kv_type=args.kv_type)
    room = fit.room()
    facts = {**asdict(header), "path": str(header.path), "memory": _memory(estimate, room)}
    print(json.dumps(facts, indent=2) if args.json else _text(header, facts["memory"]))
    return 0


def _memory(estimate: fit.Estimate, room: int) -> dict[str, Any]:
    try:
        fit.check(estimate, room)
        why = None
    except TooLarge as error:
        why = str(error)
    parts = {"weights": estimate.weights, "kv": estimate.kv, "compute": estimate.compute, "total": estimate.total}
    return {
        "context": estimate.context,
        "kv_type": estimate.kv_type,
        **parts,
        "room": room,
        "fits": not why,
        "why": why,
    }


def _text(header: gguf.Header, memory: dict[str, Any]) -> str:
    heads = sorted(set(header.kv_heads))
    rows = {
        "name": header.name,
        "architecture": header.architecture,
        "parameters": f"{header.parameters:,}",
        "quant": header.quant,
        "size": size_in_words(header.size) + (f" in {header.split_count} files" if header.split_count > 1 else ""),
        "context": f"{header.context_trained:,} tokens" if header.context_trained else "not said",
        "shape": f"{header.layers} layers, width {header.embedding}, {header.heads} heads, KV heads {heads}",
        "vocabulary": f"{header.vocabulary:,} tokens, BOS {header.bos!r}, EOS {header.eos!r}",
        "license": header.license or "not said",
        "sampling": ", ".join(f"{name} {value:g}" for name, value in header.sampling.items()) or "not said",
        "template": "none" if header.template is None else f"{len(header.template):,} characters",
        "memory": f"{size_in_words(memory['total'])} for {memory['context']:,} tokens in {memory['kv_type']}: "
        f"weights {size_in_words(memory['weights'])}, keys and values {size_in_words(memory['kv'])}, "
        f"compute {size_in_words(memory['compute'])}; {size_in_words(memory['room'])} are left",
    }
    lines = [f"{name:<13}{value}" for name, value in rows.items() if value]
    return "\n".join([*lines, *([memory["why"]] if memory["why"] else [])])
