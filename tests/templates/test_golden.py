"""Each shipped template makes exactly the text that its family's documentation shows."""

from pathlib import Path

import pytest

from chatbot.errors import BadTemplate
from chatbot.messages import Message
from chatbot.prompts import choose, render

DIRECTORY = Path(__file__).parents[2] / "templates"
SYSTEM = Message.of("system", "Be brief.")
TURNS = (Message.of("user", "Hi"), Message.of("assistant", "Hello!"), Message.of("user", "Bye"))

VICUNA = (
    "A chat between a curious user and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the user's questions."
)
ALPACA = "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n"

# family: (one turn, one turn with a system message, several turns)
GOLDEN: dict[str, tuple[str, str, str]] = {
    "chatml": (
        "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n",
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n",
        "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHello!<|im_end|>\n"
        "<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n",
    ),
    "llama-2": (
        "<s>[INST] Hi [/INST]",
        "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nHi [/INST]",
        "<s>[INST] Hi [/INST] Hello! </s><s>[INST] Bye [/INST]",
    ),
    "llama-3": (
        "<s><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
        "<s><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
        "<s><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHello!<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nBye<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
    ),
    "mistral": (
        "<s>[INST] Hi [/INST]",
        "<s>[INST] Be brief.\n\nHi [/INST]",
        "<s>[INST] Hi [/INST] Hello!</s>[INST] Bye [/INST]",
    ),
    "gemma": (
        "<s><start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\n",
        "<s><start_of_turn>user\nBe brief.\n\nHi<end_of_turn>\n<start_of_turn>model\n",
        "<s><start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\nHello!<end_of_turn>\n"
        "<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n",
    ),
    "phi-3": (
        "<|user|>\nHi<|end|>\n<|assistant|>\n",
        "<|system|>\nBe brief.<|end|>\n<|user|>\nHi<|end|>\n<|assistant|>\n",
        "<|user|>\nHi<|end|>\n<|assistant|>\nHello!<|end|>\n<|user|>\nBye<|end|>\n<|assistant|>\n",
    ),
    "openchat": (
        "<s>GPT4 Correct User: Hi<|end_of_turn|>GPT4 Correct Assistant:",
        "<s>GPT4 Correct System: Be brief.<|end_of_turn|>GPT4 Correct User: Hi<|end_of_turn|>GPT4 Correct Assistant:",
        "<s>GPT4 Correct User: Hi<|end_of_turn|>GPT4 Correct Assistant: Hello!<|end_of_turn|>"
        "GPT4 Correct User: Bye<|end_of_turn|>GPT4 Correct Assistant:",
    ),
    "zephyr": (
        "<|user|>\nHi</s>\n<|assistant|>\n",
        "<|system|>\nBe brief.</s>\n<|user|>\nHi</s>\n<|assistant|>\n",
        "<|user|>\nHi</s>\n<|assistant|>\nHello!</s>\n<|user|>\nBye</s>\n<|assistant|>\n",
    ),
    "vicuna": (
        f"<s>{VICUNA} USER: Hi ASSISTANT:",
        "<s>Be brief. USER: Hi ASSISTANT:",
        f"<s>{VICUNA} USER: Hi ASSISTANT: Hello!</s>USER: Bye ASSISTANT:",
    ),
    "alpaca": (
        f"<s>{ALPACA}### Instruction:\nHi\n\n### Response:\n",
        "<s>Be brief.\n\n### Instruction:\nHi\n\n### Response:\n",
        f"<s>{ALPACA}### Instruction:\nHi\n\n### Response:\nHello!</s>\n\n### Instruction:\nBye\n\n### Response:\n",
    ),
    "deepseek": (
        "<s><｜User｜>Hi<｜Assistant｜>",
        "<s>Be brief.<｜User｜>Hi<｜Assistant｜>",
        "<s><｜User｜>Hi<｜Assistant｜>Hello!<｜end▁of▁sentence｜><｜User｜>Bye<｜Assistant｜>",
    ),
    "command-r": (
        "<s><|START_OF_TURN_TOKEN|><|USER_TOKEN|>Hi<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
        "<s><|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>Be brief.<|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>Hi<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
        "<s><|START_OF_TURN_TOKEN|><|USER_TOKEN|>Hi<|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>Hello!<|END_OF_TURN_TOKEN|>"
        "<|START_OF_TURN_TOKEN|><|USER_TOKEN|>Bye<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>",
    ),
    "chatglm": (
        "[gMASK]<sop><|user|>\nHi<|assistant|>\n",
        "[gMASK]<sop><|system|>\nBe brief.<|user|>\nHi<|assistant|>\n",
        "[gMASK]<sop><|user|>\nHi<|assistant|>\nHello!<|user|>\nBye<|assistant|>\n",
    ),
    "plain": ("<s>Hi", "<s>Be brief.\n\nHi", "<s>HiHello!\n\nBye"),
}

SPACED = {"llama-2", "mistral", "openchat", "vicuna"}  # a reply begins with a space after the opening


def prompt(family: str, *messages: Message, going_on: bool = False) -> str:
    template, note = choose(named=family, inline=None, from_file=None, architecture=None, directory=DIRECTORY)
    rendered = render(template, messages, bos="<s>", eos="</s>", continue_last=going_on)
    assert (note, rendered.note) == (None, None)
    return rendered.text


def test_every_shipped_template_has_its_golden_text() -> None:
    assert {path.stem for path in DIRECTORY.iterdir()} == set(GOLDEN)


@pytest.mark.parametrize("family", GOLDEN)
def test_one_turn_and_several_with_and_without_system_are_as_documented(family: str) -> None:
    made = (prompt(family, TURNS[0]), prompt(family, SYSTEM, TURNS[0]), prompt(family, *TURNS))
    assert made == GOLDEN[family]


@pytest.mark.parametrize("family", GOLDEN)
def test_a_reply_is_continued_right_after_its_text(family: str) -> None:
    begun = prompt(family, *TURNS, Message.of("assistant", "Good"), going_on=True)
    assert begun == GOLDEN[family][2] + (" Good" if family in SPACED else "Good")


@pytest.mark.parametrize("family", GOLDEN)
def test_a_prompt_only_grows_from_turn_to_turn(family: str) -> None:
    """Else nothing of the last turn could be reused."""
    first = prompt(family, TURNS[0])
    assert prompt(family, *TURNS).startswith(first)


@pytest.mark.parametrize("family", sorted(set(GOLDEN) - {"chatml", "llama-3"}))
def test_a_family_without_tools_says_so(family: str) -> None:
    template, _ = choose(named=family, inline=None, from_file=None, architecture=None, directory=DIRECTORY)
    with pytest.raises(BadTemplate, match="it knows no tools"):
        render(template, TURNS, tools=[{"type": "function", "function": {"name": "now"}}])
