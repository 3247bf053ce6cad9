"""Prompts are those of the reference implementation, byte for byte, for shipped templates and in public manners."""

from pathlib import Path
from typing import Any

import pytest

from tests.prompts.conversations import CONVERSATIONS, TOOLS, ours, reference

HOME = Path(__file__).parents[2]
SHIPPED = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HOME / "templates").glob("*.jinja"))}
PUBLIC = {
    f"like {path.stem}": path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("public/*"))
}
EVERY = SHIPPED | PUBLIC
VARIABLES: list[dict[str, Any]] = [
    {"tools": None, "add_generation_prompt": True, "bos_token": "<s>", "eos_token": "</s>"},
    {"tools": TOOLS, "add_generation_prompt": True, "bos_token": "<s>", "eos_token": "</s>"},
    {"tools": None, "add_generation_prompt": False, "bos_token": "", "eos_token": "", "enable_thinking": False},
    {"tools": TOOLS, "add_generation_prompt": True, "bos_token": "", "enable_thinking": False, "date_string": "1 May"},
    {
        "tools": TOOLS,
        "add_generation_prompt": False,
        "bos_token": "^",
        "eos_token": "$",
        "tools_in_user_message": False,
    },
]


@pytest.mark.parametrize("conversation", CONVERSATIONS)
@pytest.mark.parametrize("name", EVERY)
def test_a_prompt_is_the_reference_s_byte_for_byte(name: str, conversation: str) -> None:
    turns = CONVERSATIONS[conversation]
    for variables in VARIABLES:
        assert ours(EVERY[name], turns, **variables) == reference(EVERY[name], turns, **variables)


@pytest.mark.parametrize("name", EVERY)
def test_every_template_takes_some_of_the_conversations(name: str) -> None:
    taken = [ours(EVERY[name], turns, **VARIABLES[0]) for turns in CONVERSATIONS.values()]
    assert sum(text is not None for text in taken) >= 4


@pytest.mark.parametrize("name", ["like qwen", "like llama", "like mistral", "chatml", "llama-3"])
def test_templates_that_know_tools_take_calls_and_results(name: str) -> None:
    for conversation in ("a call", "a result", "after a result"):
        text = ours(EVERY[name], CONVERSATIONS[conversation], **VARIABLES[1])
        assert text is not None
        assert "get_weather" in text
