"""`python -m chatbot prompt` writes the exact prompt that a template makes of messages, and nothing else."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from chatbot import gguf, hub, prompts
from chatbot.commands.models import add_places, find_catalog
from chatbot.errors import BadRequest, BadTemplate, NotDownloaded
from chatbot.messages import Message, Part, Role, Text, Thought, ToolCall, ToolResult
from chatbot.settings import HOME
from chatbot.spec import ModelSpec

ROLES = ("system", "user", "assistant", "tool")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before the messages: the template, its tokens, and the keywords of models.yaml."""

    template: prompts.Template
    bos: str = ""
    eos: str = ""
    adds_bos: bool = False
    kwargs: Mapping[str, Any] = field(default_factory=dict)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser(
        "prompt",
        help="print the exact prompt for messages",
        description="Prints the exact prompt and nothing else. FILE.json holds a JSON list of messages, which the "
        "template gets as they are; - is standard input. What it refuses is merged, with a note on standard error.",
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--model", metavar="ID", help="with this model's template, BOS and EOS")
    which.add_argument("--template", metavar="FILE.jinja", type=Path, help="with this template")
    parser.add_argument("--messages", metavar="FILE.json", required=True, help="the messages")
    parser.add_argument("--tools", metavar="FILE.json", help="the tools that the model may call")
    parser.add_argument(
        "--kwargs", metavar="JSON", default="{}", help='keywords of the template: {"enable_thinking": false}'
    )
    parser.add_argument("--bos", metavar="S", help="the BOS token's text")
    parser.add_argument("--eos", metavar="S", help="the EOS token's text")
    add_places(parser)
    parser.add_argument("--no-generation-prompt", action="store_true", help="without the opening of the next reply")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0, with the prompt written; raises ChatError."""
    known = _of_model(args) if args.model else _of_file(args.template)
    bos = known.bos if args.bos is None else args.bos
    eos = known.eos if args.eos is None else args.eos
    turns = _listed(_json(_read(args.messages), args.messages), args.messages)
    tools = _listed(_json(_read(args.tools), args.tools), args.tools) if args.tools else []
    kwargs = _json(args.kwargs, "--kwargs")
    if not isinstance(kwargs, dict):
        raise BadRequest("--kwargs is a JSON object.", "kwargs")
    kwargs = {**known.kwargs, **kwargs}  # as the chat does: what is asked for now wins
    rendered = _rendered(
        known.template, turns, bos=bos, eos=eos, tools=tools, kwargs=kwargs, opening=not args.no_generation_prompt
    )
    if rendered.note:
        print(rendered.note, file=sys.stderr)
    text = prompts.with_bos(rendered.text, bos, known.adds_bos)
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    return 0


def _rendered(
    template: prompts.Template,
    turns: Sequence[Mapping[str, Any]],
    *,
    bos: str,
    eos: str,
    tools: Sequence[Mapping[str, Any]],
    kwargs: Mapping[str, Any],
    opening: bool,
) -> prompts.Rendered:
    """The messages as they are written, whatever keys they have; only if the template refuses them, merged."""
    try:
        text = prompts.render_dicts(
            template, turns, bos=bos, eos=eos, tools=tools, kwargs=kwargs, generation_prompt=opening
        )
    except BadTemplate:
        messages = list(map(_message, turns))
        return prompts.render(
            template, messages, bos=bos, eos=eos, tools=tools, kwargs=kwargs, generation_prompt=opening
        )
    return prompts.Rendered(text)


def _of_file(path: Path) -> Known:
    return Known(prompts.Template(_read(str(path)), path.name, path.stem))


def _of_model(args: argparse.Namespace) -> Known:
    catalog, _ = find_catalog(args)
    spec = catalog.find(args.model)
    named, inline = _split(spec)
    path = hub.on_disk(spec)
    header = gguf.read(path) if path and path.is_file() else None
    if header is None and spec.template is None:
        raise NotDownloaded(
            f"{spec.title} is not on this machine, so its template is not known. "
            f"Fetch it with: python -m chatbot pull {args.model}"
        )
    template, note = prompts.choose(
        named=named,
        inline=inline,
        from_file=header.template if header else None,
        architecture=header.architecture if header else None,
        model_name=(header.name if header else "") or spec.title,
        directory=HOME / "templates",
    )
    if note:
        print(note, file=sys.stderr)
    if header is None:
        return Known(template, kwargs=spec.template_kwargs)
    return Known(template, header.bos or "", header.eos or "", header.adds_bos, spec.template_kwargs)


def _split(spec: ModelSpec) -> tuple[str | None, str | None]:
    """models.yaml has one key for the name of a template and for its text."""
    if spec.template and ("{" in spec.template or "\n" in spec.template):
        return None, spec.template
    return spec.template, None


def _read(name: str) -> str:
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise BadRequest(f"{name} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise BadRequest(f"{name} is no UTF-8 text.") from None


def _json(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise BadRequest(f"{place} is no JSON: {error}.") from None
    except RecursionError:
        raise BadRequest(f"{place} nests too deeply.") from None


def _listed(value: Any, place: str) -> list[dict[str, Any]]:
    if isinstance(value, dict) and isinstance(value.get("messages"), list):
        value = value["messages"]
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise BadRequest(f"{place} holds a JSON list of objects.")
    return value


def _message(turn: Mapping[str, Any]) -> Message:
    role = "system" if turn.get("role") == "developer" else turn.get("role")
    if role not in ROLES:
        raise BadRequest(f"There is no role {role!r:.60}; there are {', '.join(ROLES)}.", "messages")
    content, calls = turn.get("content") or "", turn.get("tool_calls") or []
    if not isinstance(content, str | list):
        raise BadRequest(f"The content of a message is a text or a list of parts, not {content!r:.60}.", "messages")
    if not isinstance(calls, list) or not all(isinstance(call, dict) for call in calls):
        raise BadRequest("The tool_calls of a message are a list of objects.", "messages")
    pieces = [{"text": content}] if isinstance(content, str) else content
    text = "".join(str(piece.get("text", "")) for piece in pieces if isinstance(piece, dict))
    if role == "tool":
        return Message("tool", (ToolResult(str(turn.get("tool_call_id", "")), str(turn.get("name", "")), text),))
    thought: tuple[Part, ...] = (Thought(str(turn["reasoning_content"])),) if turn.get("reasoning_content") else ()
    said: tuple[Part, ...] = (Text(text),) if text else ()
    return Message(cast(Role, role), (*thought, *said, *map(_call, calls)))


def _call(call: Mapping[str, Any]) -> ToolCall:
    function = call.get("function", call)
    if not isinstance(function, dict):
        raise BadRequest("The function of a tool call is an object with a name and arguments.", "messages")
    arguments = function.get("arguments", {})
    written = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    return ToolCall(str(call.get("id", "")), str(function.get("name", "")), written)
