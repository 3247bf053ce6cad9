"""`python -m chatbot.pocket.grow` makes a checkpoint's network deeper without changing what it says.

Each new layer is a copy of the one before it whose two results (`out`, `down`) are nothing yet, so that it adds nothing
until training makes it (block expansion: Wu et al., LLaMA Pro, 2024). The optimizers begin anew.
"""

import argparse
from collections.abc import Sequence
from dataclasses import asdict, replace
from math import ceil
from pathlib import Path

import torch
from torch import Tensor

from chatbot.errors import ChatError
from chatbot.pocket.model import Shape


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m chatbot.pocket.grow", description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build/pocket"), help="folder of the training run")
    parser.add_argument("--layers", type=int, default=Shape(vocabulary=0).layers, help="layers it shall have")
    options = parser.parse_args()
    checkpoint = options.out / "checkpoint.pt"
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network, shape = deeper(state["network"], Shape(**state["shape"]), options.layers)
    draft = checkpoint.with_suffix(".part")
    torch.save({"network": network, "progress": state["progress"], "shape": asdict(shape)}, draft)
    draft.replace(checkpoint)
    print(f"{checkpoint}: {shape.layers} layers")


def deeper(network: dict[str, Tensor], shape: Shape, layers: int) -> tuple[dict[str, Tensor], Shape]:
    """The network with so many layers, the new ones spread evenly between the old; ChatError if it has more already."""
    if layers < shape.layers:
        raise ChatError(f"The network has {shape.layers} layers; it can't be made to have {layers}.")
    grown = {name: weights for name, weights in network.items() if not name.startswith("blocks.")}
    for at, (old, new) in enumerate(_plan(shape.layers, layers)):
        for name, weights in network.items():
            if name.startswith(f"blocks.{old}."):
                part = name.split(".")[2]
                nothing = new and part in ("out", "down")
                grown[f"blocks.{at}.{part}"] = torch.zeros_like(weights) if nothing else weights.clone()
    return grown, replace(shape, layers=layers)


def _plan(before: int, after: int) -> Sequence[tuple[int, bool]]:
    """For each layer of the grown network the old one that it is taken from, and whether it is a new one."""
    extra = after - before
    copies = [ceil(number * before / (extra + 1)) - 1 for number in range(1, extra + 1)]
    return [(old, new) for old in range(before) for new in [False] + [True] * copies.count(old)]


if __name__ == "__main__":
    main()
