"""A folder in Hugging Face format (config.json, tokenizer.json, *.safetensors) as a GGUF: converted once, then cached.

The Llama family: Llama, Mistral, Qwen2, Qwen3. Needs neither torch nor transformers.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from chatbot.messages import Progress

Kind = Literal["f16", "q8_0"]


def is_folder(path: Path) -> bool:
    """Whether this is a folder in Hugging Face format (or meant to be one)."""
    return path.is_dir() and any(path.glob("*.safetensors"))


def converted(
    folder: Path, cache: Path, kind: Kind = "f16", on_progress: Callable[[Progress], None] | None = None
) -> Path:
    """The folder's model as a GGUF in `cache`; blocks while it is converted, the first time."""
    raise NotImplementedError
