"""The only door to llama_cpp: Model, Context, Batch and Sampler, each giving back what it took.

Signatures move between versions of llama.cpp, and a wrong one is a crash, so the version is pinned and nothing outside
this folder knows a pointer. Everything here runs in the model's own process.
"""

from chatbot.engine.llama.bindings import LlamaFailed, Log
from chatbot.engine.llama.context import MOST_SEQUENCES, Batch, Context, Copied, Outcome
from chatbot.engine.llama.model import Model, has_gpu
from chatbot.engine.llama.sampler import Sampler

__all__ = [
    "MOST_SEQUENCES",
    "Batch",
    "Context",
    "Copied",
    "LlamaFailed",
    "Log",
    "Model",
    "Outcome",
    "Sampler",
    "has_gpu",
]
