"""Messages and a template make a prompt; what the template refuses is merged, and the reader is told.

Runs on any thread; keeps nothing but compiled templates.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from chatbot.errors import BadTemplate
from chatbot.messages import Message, Text, Thought
from chatbot.prompts.sandbox import Refused, Stopped, run
from chatbot.prompts.turns import (
    as_dict,
    merge_neighbours,
    merge_system,
    one_result_each,
    with_ids,
    with_text_arguments,
)
from chatbot.prompts.values import Rendered, Template

RESERVED = frozenset({"messages", "tools", "add_generation_prompt"})
NOTHING: Mapping[str, Any] = MappingProxyType({})
# Both ends differ from a space, and templates that trim the message take the last one away.
MARK = "\ue000REPLY GOES ON HERE "
THOUGHTS = (
    ("<think>", "</think>"),
    ("[THINK]", "[/THINK]"),
    ("<seed:think>", "</seed:think>"),
    ("◁think▷", "◁/think▷"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("<|channel>thought", "<channel|>"),
)
ASKS_FOR_TOOLS = re.compile(r"\btools\s+is\s+(not\s+)?defined")

SYSTEM_NOTE = "The template takes no system message; it was put into the first user message."
ORDER_NOTE = "The template takes no two messages of one role in a row; they were joined."


@dataclass(frozen=True, slots=True)
class Job:
    """One call of `render`, without its messages."""

    template: Template
    variables: Mapping[str, Any]
    now: Callable[[], datetime]


def render(
    template: Template,
    messages: Sequence[Message],
    *,
    bos: str = "",
    eos: str = "",
    tools: Sequence[Mapping[str, Any]] = (),
    kwargs: Mapping[str, Any] = NOTHING,
    continue_last: bool = False,
    generation_prompt: bool = True,
    now: Callable[[], datetime] | None = None,
) -> Rendered:
    """The exact prompt. With `continue_last` the last message is the assistant's and the prompt ends right after it.

    Raises BadTemplate with a sentence that names the template and what it said.
    """
    variables = _variables(bos, eos, tools, kwargs, generation_prompt and not continue_last)
    job = Job(template, variables, now or datetime.now)
    if not continue_last:
        return _accepted(job, one_result_each(messages))
    return _continued(job, one_result_each(messages))


def with_bos(text: str, bos: str, adds_bos: bool) -> str:
    """The text with at most one BOS at its start: templates and tokenizers both like to add it."""
    if not bos:
        return text
    while text.startswith(bos + bos):
        text = text[len(bos) :]
    return bos + text if adds_bos and not text.lstrip().startswith(bos) else text


def render_dicts(
    template: Template,
    turns: Sequence[Mapping[str, Any]],
    *,
    bos: str = "",
    eos: str = "",
    tools: Sequence[Mapping[str, Any]] = (),
    kwargs: Mapping[str, Any] = NOTHING,
    generation_prompt: bool = True,
    now: Callable[[], datetime] | None = None,
) -> str:
    """The prompt for messages that already have a template's shape, with no merging. Raises BadTemplate."""
    variables = _variables(bos, eos, tools, kwargs, generation_prompt)
    try:
        return _ran(Job(template, variables, now or datetime.now), list(map(aliased, turns)))
    except (Refused, Stopped) as error:
        raise _sentence(template, error) from None


def _variables(
    bos: str, eos: str, tools: Sequence[Mapping[str, Any]], kwargs: Mapping[str, Any], generation_prompt: bool
) -> dict[str, Any]:
    for name in RESERVED & set(kwargs):
        raise BadTemplate(f"The template keyword {name!r} is set by the app; remove it.", "template_kwargs")
    return {
        "bos_token": bos,
        "eos_token": eos,
        "documents": None,
        **kwargs,
        "tools": list(map(dict, tools)) or None,
        "add_generation_prompt": generation_prompt,
    }


def aliased(turn: Mapping[str, Any]) -> dict[str, Any]:
    """A thought goes by two names, and templates read either."""
    thought = next(
        (turn[key] for key in ("reasoning_content", "thinking", "reasoning") if turn.get(key) is not None), None
    )
    return dict(turn) if thought is None else {"thinking": thought, **turn, "reasoning_content": thought}


def _continued(job: Job, messages: Sequence[Message]) -> Rendered:
    if not messages or messages[-1].role != "assistant":
        raise BadTemplate("Only a reply of the assistant can be continued.", "messages")
    last = messages[-1]
    if not last.text and last.thought:
        return _thinking_on(job, messages, last.thought)
    rendered = _accepted(job, messages, mark=MARK)
    place = rendered.text.rfind(MARK.rstrip())
    if place < 0:
        raise BadTemplate(f"{job.template} leaves the last reply out, so it cannot be continued.", "template")
    text = rendered.text[:place]
    # Without the mark's space the template trims what was said, so what was said here ends trimmed too.
    kept = rendered.text.startswith(MARK, place)
    return Rendered(text if kept else text.rstrip(), rendered.note)


def _thinking_on(job: Job, messages: Sequence[Message], thought: str) -> Rendered:
    """The reply was cut while it was thinking: the thought as the template writes it, or else the prompt for a new
    reply, its thought opened and begun."""
    begun = Message("assistant", (Thought(thought + MARK), Text("x")))
    try:
        whole = _accepted(job, (*messages[:-1], begun))
    except BadTemplate:
        whole = Rendered("")
    place = whole.text.rfind(MARK.rstrip())
    if place >= 0:
        return Rendered(whole.text[:place], whole.note)
    rendered = _accepted(Job(job.template, {**job.variables, "add_generation_prompt": True}, job.now), messages[:-1])
    opening, closing = next((pair for pair in THOUGHTS if pair[0] in job.template.source), THOUGHTS[0])
    if rendered.text.rstrip().endswith(opening):
        return Rendered(rendered.text + thought, rendered.note)
    # With thinking off the template opens a thought and closes it, empty.
    before = rendered.text.rstrip().removesuffix(closing) if rendered.text.rstrip().endswith(closing) else rendered.text
    before = before.rstrip().removesuffix(opening) if before.rstrip().endswith(opening) else before
    return Rendered(f"{before}{opening}\n{thought}", rendered.note)


def _accepted(job: Job, messages: Sequence[Message], mark: str = "") -> Rendered:
    """As is, else with system messages merged, else with neighbours merged, else with both; else the first refusal."""
    refusal: Refused | None = None
    for tried, note in _variants(messages):
        try:
            text = _run(job, tried, mark)
        except Refused as error:
            refusal = refusal or error
        except Stopped as error:
            raise _sentence(job.template, error) from None
        else:
            if note is None and _drops_system(text, messages):
                return _merged_or(job, messages, mark, text)
            return Rendered(text, note)
    assert refusal is not None
    raise _sentence(job.template, refusal) from None


def _variants(messages: Sequence[Message]) -> list[tuple[tuple[Message, ...], str | None]]:
    """What to try, in this order, each once."""
    moved = merge_system(messages)
    variants: dict[tuple[Message, ...], str | None] = {tuple(messages): None}
    variants.setdefault(moved, SYSTEM_NOTE)
    variants.setdefault(merge_neighbours(messages), ORDER_NOTE)
    variants.setdefault(merge_neighbours(moved), f"{SYSTEM_NOTE} {ORDER_NOTE}")
    return list(variants.items())


def _drops_system(text: str, messages: Sequence[Message]) -> bool:
    """Some templates leave a system message out without a word."""
    said = [message.text for message in messages if message.role == "system" and message.text.strip()]
    return any(max(re.findall(r"[\w ]+", one) or [""], key=len).strip() not in text for one in said)


def _merged_or(job: Job, messages: Sequence[Message], mark: str, text: str) -> Rendered:
    moved = merge_system(messages)
    try:
        merged = _run(job, moved, mark)
    except (Refused, Stopped):
        return Rendered(text, "The template leaves the system message out.")
    return Rendered(text if _drops_system(merged, messages) else merged, SYSTEM_NOTE)


def _run(job: Job, messages: Sequence[Message], mark: str) -> str:
    turns = _turns(job.template, with_ids(messages))
    if mark:
        _append(turns[-1], mark)
    try:
        return _ran(job, turns)
    except Refused:
        # Some templates write a call's arguments as they stand, and want them as text.
        if not any("tool_calls" in turn for turn in turns):
            raise
        return _ran(job, list(map(with_text_arguments, turns)))


def _ran(job: Job, turns: Sequence[Mapping[str, Any]]) -> str:
    variables = {**job.variables, "messages": turns}
    try:
        return run(job.template.source, variables, job.now)
    except Refused:
        # Asked whether there are tools, a template may mean: more than none of them.
        if job.variables["tools"] is not None or not ASKS_FOR_TOOLS.search(job.template.source):
            raise
        del variables["tools"]
        return run(job.template.source, variables, job.now)


def _turns(template: Template, messages: Sequence[Message]) -> list[dict[str, Any]]:
    """Thoughts go along only after the last question: between the calls of one answer, and in a reply to continue."""
    # Some templates tell a message that only calls tools by its content being none; most print it.
    empty = None if re.search(r"content['\"\]]*\s+is\s+(not\s+)?none", template.source) else ""
    asked = max((place for place, message in enumerate(messages) if message.role == "user"), default=-1)
    return [as_dict(message, thoughts=place > asked, empty=empty) for place, message in enumerate(messages)]


def _append(turn: dict[str, Any], mark: str) -> None:
    content = turn["content"]
    if isinstance(content, list):
        turn["content"] = [*content, {"type": "text", "text": mark}]
    else:
        turn["content"] = (content or "") + mark


def _sentence(template: Template, error: Refused | Stopped) -> BadTemplate:
    if isinstance(error, Stopped):
        return BadTemplate(f"{template} {error}.", "template")
    return BadTemplate(f"{template} refuses these messages: {error}", "template")
