"""Two rules for two kinds of parameters: Muon for the matrices of the layers, Adam for embeddings and scales.

Muon (Keller Jordan, 2024) replaces a matrix's gradient, smoothed, by the nearest orthogonal matrix, found by five
Newton-Schulz steps. All matrices of one shape are done in one batch: with a network this small that is what keeps
the rule cheap.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn

STEPS = ((4.0848, -6.8946, 2.9270), (3.9505, -6.3029, 2.6377), (3.7418, -5.5913, 2.3037), (2.8769, -3.1427, 1.2046))
"""Coefficients of each Newton-Schulz step, steep at first."""


class Muon(torch.optim.Optimizer):
    """For parameters of shape (stack, rows, columns); `rate` is set by the trainer before each step."""

    def __init__(self, parameters: Iterable[nn.Parameter], *, momentum: float = 0.95, decay: float = 0.01) -> None:
        super().__init__(list(parameters), {"lr": 0.02, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:
        for group in self.param_groups:
            same_shape: dict[tuple[int, ...], list[nn.Parameter]] = defaultdict(list)
            for parameter in group["params"]:
                rows, columns = parameter.shape[1:]
                same_shape[min(rows, columns), max(rows, columns)].append(parameter)
            for parameters in same_shape.values():
                self._step_together(parameters, group)

    def _step_together(self, parameters: list[nn.Parameter], group: dict[str, Any]) -> None:
        # 1. smooth each gradient, laid so that the short side comes first
        pushes = [_wide(self._smooth(parameter, group["momentum"])) for parameter in parameters]
        # 2. make all of them orthogonal at once
        straight = orthogonal(torch.cat(pushes))
        # 3. move
        at = 0
        for parameter, push in zip(parameters, pushes, strict=True):
            move = straight[at : at + len(push)].to(parameter.dtype)
            at += len(push)
            tall = parameter.shape[1] > parameter.shape[2]
            scale = max(1.0, parameter.shape[1] / parameter.shape[2]) ** 0.5
            parameter.mul_(1 - group["lr"] * group["decay"])
            parameter.add_(move.transpose(1, 2) if tall else move, alpha=-group["lr"] * scale)

    def _smooth(self, parameter: nn.Parameter, momentum: float) -> Tensor:
        assert parameter.grad is not None
        state = self.state[parameter]
        if "average" not in state:
            state["average"] = torch.zeros_like(parameter)
        average: Tensor = state["average"]
        average.lerp_(parameter.grad, 1 - momentum)
        return parameter.grad.lerp(average, momentum)


def orthogonal(matrices: Tensor) -> Tensor:
    """(stack, rows, columns), rows <= columns: each with its singular values brought near one."""
    x = matrices.bfloat16()
    x = x / (x.norm(dim=(1, 2), keepdim=True) * 1.02 + 1e-6)
    for first, second, third in STEPS:
        square = x @ x.transpose(1, 2)
        x = first * x + (second * square + third * (square @ square)) @ x
    return x


def _wide(matrices: Tensor) -> Tensor:
    return matrices.transpose(1, 2) if matrices.shape[1] > matrices.shape[2] else matrices
