"""Pocket's network: a Llama of 8 layers (RMSNorm, SwiGLU, rotary positions, tied embeddings), written for training.

It knows no text and no files. Matrices of one shape are kept stacked (`qkv` is three), which is how the optimizer
wants them. Generation is llama.cpp's work: there is no cache here.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

ATTENTION_LIMIT = 1.0
"""Largest norm of the query and the key matrix, in units of an orthogonal matrix's."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network; `inner` is the width of the feed-forward part."""

    vocabulary: int
    width: int = 320
    inner: int = 864
    layers: int = 8
    heads: int = 5
    context: int = 1024
    rope_base: float = 10000.0
    epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        return self.width // self.heads


class Block(nn.Module):
    """One layer: attention, then the feed-forward part, each added to what came in."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width, inner, spread = shape.width, shape.inner, 0.5 / math.sqrt(shape.width)
        self.attention_norm = nn.Parameter(torch.ones(width))
        self.qkv = nn.Parameter(torch.randn(3, width, width) * spread)
        self.out = nn.Parameter(torch.zeros(1, width, width))
        self.inner_norm = nn.Parameter(torch.ones(width))
        self.gate_up = nn.Parameter(torch.randn(2, inner, width) * spread)
        self.down = nn.Parameter(torch.zeros(1, width, inner))

    def forward(self, x: Tensor, angles: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        x = x + self.attend(_norm(x, self.attention_norm, self.shape.epsilon), angles, mask)
        inner = _linear(_norm(x, self.inner_norm, self.shape.epsilon), self.gate_up)
        gate, up = inner.chunk(2, dim=-1)
        return x + _linear(functional.silu(gate) * up, self.down)

    def attend(self, x: Tensor, angles: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        """Written out: for rows this short it is a fifth quicker on a CPU than the fused kernel."""
        rows, length, width = x.shape
        heads = _linear(x, self.qkv).view(rows, length, 3, self.shape.heads, self.shape.head_width)
        query, key, value = heads.permute(2, 0, 3, 1, 4)
        query = _rotate(query, angles) * self.shape.head_width**-0.5
        scores = query @ _rotate(key, angles).transpose(-1, -2) + mask
        mixed = torch.softmax(scores, -1) @ value
        return _linear(mixed.transpose(1, 2).reshape(rows, length, width), self.out)

    @torch.no_grad()
    def hold_attention(self) -> None:
        """Keep queries and keys small: unchecked, scores reach the hundreds and each head stares at one token."""
        asking = self.qkv[:2]
        norms = asking.norm(dim=(1, 2), keepdim=True)
        asking.mul_((ATTENTION_LIMIT * self.shape.width**0.5 / norms).clamp(max=1.0))


class Pocket(nn.Module):
    """Token ids in, hidden states or a loss out. Parameters stay in float32; the sums are done in `dtype`."""

    cosine: Tensor
    sine: Tensor
    mask: Tensor

    def __init__(self, shape: Shape, dtype: torch.dtype = torch.float32) -> None:
        super().__init__()
        self.shape = shape
        self.dtype = dtype
        self.head = _surprise
        self.embedding = nn.Parameter(torch.randn(shape.vocabulary, shape.width) * 0.02)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.Parameter(torch.ones(shape.width))
        cosine, sine = _angles(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)
        later = torch.full((shape.context, shape.context), float("-inf")).triu(1)
        self.register_buffer("mask", later, persistent=False)

    def forward(self, tokens: Tensor) -> Tensor:
        """(rows, length) ids -> (rows, length, width) states, ready for the embedding as output matrix."""
        length = tokens.shape[1]
        angles = self.cosine[:length].to(self.dtype), self.sine[:length].to(self.dtype)
        mask = self.mask[:length, :length].to(self.dtype)
        x = functional.embedding(tokens, self.embedding).to(self.dtype)
        for block in self.blocks:
            x = block(x, angles, mask)
        return _norm(x, self.norm, self.shape.epsilon)

    def loss(self, tokens: Tensor, weights: Tensor) -> Tensor:
        """Mean surprise at each next token, weighted; `weights[i, j]` belongs to the guess of `tokens[i, j]`.

        Only positions with a weight meet the output matrix, the dearest one of all.
        """
        asked = weights[:, 1:].flatten()
        where = (asked > 0).to(torch.int8).argsort(descending=True)[: _round_up(int((asked > 0).sum()))]
        states = self(tokens[:, :-1]).flatten(0, 1)[where]
        return self.head(states, self.embedding, tokens[:, 1:].flatten()[where], asked[where])

    def compile_parts(self) -> None:
        """Have the small sums between the matrices fused: a fifth quicker, for half a minute at the start."""
        for block in self.blocks:
            block.compile(dynamic=True)
        self.head = torch.compile(_surprise, dynamic=True)

    def count(self) -> int:
        """Parameters, the tied embedding once."""
        return sum(parameter.numel() for parameter in self.parameters())


def _surprise(states: Tensor, embedding: Tensor, wanted: Tensor, weights: Tensor) -> Tensor:
    logits = functional.linear(states, embedding.to(states.dtype))
    surprise = functional.cross_entropy(logits.float(), wanted, reduction="none")
    return (surprise * weights).sum() / weights.sum()


def _round_up(count: int, step: int = 256) -> int:
    """Few different sizes, because the CPU's matrix library prepares itself anew for each."""
    return -(-count // step) * step


def _linear(x: Tensor, stacked: Tensor) -> Tensor:
    return functional.linear(x, stacked.flatten(0, 1).to(x.dtype))


def _norm(x: Tensor, scale: Tensor, epsilon: float) -> Tensor:
    return functional.rms_norm(x, (x.shape[-1],), scale.to(x.dtype), epsilon)


def _rotate(x: Tensor, angles: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions over the two halves of a head; export.py reorders rows to llama.cpp's pairs."""
    first, second = x.chunk(2, dim=-1)
    cosine, sine = angles
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1)


def _angles(shape: Shape) -> tuple[Tensor, Tensor]:
    steps = torch.arange(0, shape.head_width, 2).float() / shape.head_width
    angles = torch.outer(torch.arange(shape.context).float(), shape.rope_base**-steps)
    return angles.cos(), angles.sin()
