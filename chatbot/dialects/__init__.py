"""Reading a reply back: which part is thought, which is text, which is a call of a tool.

Each family has its tags; `find` tells the dialect from the template, which shows them. Knows no engine and no prompt
but its last characters. A dialect is a value; a reader belongs to one reply.
"""

import re
from dataclasses import dataclass

from chatbot.dialects import (
    command_r,
    command_r_plan,
    deepseek,
    functionary,
    gemma4,
    glm,
    hermes,
    kimi_k2,
    lfm2,
    listed,
    llama3,
    mistral,
    qwen_coder,
    seed,
)
from chatbot.dialects.base import Call, Reader, Syntax
from chatbot.dialects.harmony import HarmonyReader
from chatbot.dialects.tags import TagReader
from chatbot.errors import BadSettings
from chatbot.prompts.values import Template

__all__ = ["DIALECTS", "Call", "Dialect", "Reader", "Syntax", "find"]

THINK = ("<think>", "</think>")
GRANITE = (("Here is my thought process:", "Here is my response:"), THINK)


@dataclass(frozen=True, slots=True)
class Dialect:
    """`thoughts`: pairs of tags; `calls`: the syntax of tool calls; `dropped`: tags that nobody wants to see."""

    name: str
    thoughts: tuple[tuple[str, str], ...] = ()
    calls: Syntax | None = None
    dropped: tuple[str, ...] = ()

    def opens(self, prompt: str) -> bool:
        """Does the prompt itself open the thought, so that the reply begins inside it?"""
        said = prompt.rstrip()
        return any(said.endswith(start.rstrip()) for start, _ in self.thoughts)

    def reader(self, opened: bool = False, calls: bool = True, begun: bool = False) -> Reader:
        """For one reply. `opened`: it begins inside a thought, `begun`: in the middle of one. Without `calls` (no tools
        were offered) what looks like a call is text."""
        if self.name == "gpt-oss":
            return HarmonyReader(calls=calls, opened=opened)
        syntax = self.calls if calls else None
        return TagReader(self.thoughts, syntax, dropped=self.dropped, opened=opened, begun=begun)

    @property
    def markers(self) -> tuple[str, ...]:
        """The texts that must reach the reader even where the vocabulary calls them control tokens."""
        calls = (self.calls.start, self.calls.end) if self.calls else ()
        return tuple(filter(None, (*(tag for pair in self.thoughts for tag in pair), *calls, *self.dropped)))


# (dialect, what its templates mention, names of models). The first row that fits wins.
DIALECTS: tuple[tuple[Dialect, str, str], ...] = (
    (Dialect("gpt-oss", (("<|channel|>analysis<|message|>", "<|end|>"),)), r"<\|channel\|>", r"gpt-?oss"),
    (Dialect("gemma-4", (("<|channel>thought\n", "<channel|>"),), gemma4), r"<\|channel>", r"gemma-?4"),
    (Dialect("command-r-plan", (), command_r_plan), r"Action:\\?' followed by a json", r"command-?r(-plus)?-?(v01|08)"),
    (
        Dialect(
            "command-r",
            (("<|START_THINKING|>", "<|END_THINKING|>"),),
            command_r,
            ("<|START_RESPONSE|>", "<|END_RESPONSE|>", "<|START_TEXT|>", "<|END_TEXT|>"),
        ),
        r"<\|START_(ACTION|RESPONSE|THINKING)\|>",
        r"command-?[ar]",
    ),
    (Dialect("deepseek", (THINK,), deepseek), r"<｜(tool▁calls▁begin|Assistant)｜>", r"deepseek"),
    (Dialect("seed", (("<seed:think>", "</seed:think>"),), seed), r"<seed:think>", r"seed-?oss"),
    (Dialect("kimi-k2", (THINK,), kimi_k2), r"<\|tool_calls_section_begin\|>|<\|im_system\|>tool_declare", r"kimi-?k2"),
    (Dialect("glm", (THINK,), glm), r"<arg_key>", r"glm-?(4\.[5-9]|[5-9])"),
    (Dialect("lfm2", (THINK,), lfm2), r"<\|tool_call_start\|>", r"lfm-?2"),
    (Dialect("phi-4", (THINK,), listed), r"<\|/tool\|>", r"phi-?4"),
    (Dialect("kimi", (("◁think▷", "◁/think▷"), THINK), hermes), r"◁think▷", r"kimi-?vl"),
    (
        Dialect("mistral", (("[THINK]", "[/THINK]"), THINK), mistral),
        r"\[TOOL_CALLS\]|\[THINK\]|\[INST\]",
        r"mistral|mixtral|magistral|ministral|devstral",
    ),
    (Dialect("functionary", (), functionary), r"(?s)\A(?!.*<parameter=).*<function=\w+>\{", r"functionary"),
    (Dialect("qwen-coder", (THINK,), qwen_coder), r"<function=", r"qwen-?3-?coder|qwen-?3\.5"),
    (Dialect("granite-3", GRANITE, listed), r"<\|tool_call\|>", r"granite-?3"),
    (
        Dialect("granite", GRANITE, hermes),
        r"Here is my thought process:|<\|start_of_role\|>",
        r"granite",
    ),
    (Dialect("hermes", (THINK,), hermes), r"<tool_call>", r"hermes|qwen"),
    (Dialect("llama-3", (THINK,), llama3), r"<\|python_tag\|>|<\|start_header_id\|>", r"llama-?3"),
    (Dialect("think", (THINK,), None), r"</?think>", r"\br1\b|qwq|smollm3"),
    (Dialect("plain"), r"(?!)", r"stories|\bbase\b|gpt-?2"),
)
GENERIC = Dialect("generic", (THINK,), hermes)


def find(name: str | None, template: Template | None, model_name: str = "") -> Dialect:
    """By the name in models.yaml; else by what the template mentions; else by the model's name; else a guess."""
    if name:
        return _named(name)
    if template:
        for dialect, mentions, _ in DIALECTS:
            if re.search(mentions, template.source):
                return dialect
    spelled = re.sub(r"[\s_/]+", "-", model_name.lower())
    return next((dialect for dialect, _, names in DIALECTS if re.search(names, spelled)), GENERIC)


def _named(name: str) -> Dialect:
    known = {dialect.name: dialect for dialect, _, _ in DIALECTS} | {GENERIC.name: GENERIC}
    if name not in known:
        raise BadSettings(f"There is no dialect {name!r:.60}. There are: {', '.join(sorted(known))}.")
    return known[name]
