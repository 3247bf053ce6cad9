"""What is where on the page, and which event calls which handler. Knows no rule of the chat itself.

Three things are told apart, as a paint must be cheap: events that redraw (any part, by name), the stream of a running
reply (two plain values only), and the stream of a completion.
"""

import json
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from chatbot.generator import Generator
from chatbot.settings import Settings
from chatbot.web import knobs, sheets, words
from chatbot.web.calls import Calls
from chatbot.web.completion import Completion
from chatbot.web.handlers import Handlers, visit_of
from chatbot.web.markup import DISPLAYED, INLINE
from chatbot.web.side import Side
from chatbot.web.tabs import Tabs
from chatbot.web.views import Shown, Views

HERE = Path(__file__).parent
LARGEST_UPLOAD = 16_000_000
SCRIPTS = ("page.js", "composer.js", "panels.js", "completion.js", "keys.js")
STYLES = ("page.css", "chat.css", "panels.css")

MATHS = [
    {"left": DISPLAYED[0], "right": DISPLAYED[1], "display": True},
    {"left": INLINE[0], "right": INLINE[1], "display": False},
]
EVENT = {
    "show_progress": "hidden",
    "concurrency_limit": None,
    "api_visibility": "private",
    "trigger_mode": "multiple",
}
AT_ONCE = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
WIRE = """
const parley = window.parley ||= {heard: []};
parley.trigger = (event, data) => trigger(event, data);
watch('value', () => parley.hear ? parley.hear(props.value) : parley.heard.push(props.value));
"""
SHOWN_CHAT = "() => [sessionStorage.getItem('parley-chat') || '']"
REDRAWN = ("hello", "past", "live", "status", "chats", "model", "offer", "options", "card", "system", "wire")
WATCHED = ("model", "offer", "options", "card", "status", "wire")
WIRE_EVENTS = ("act", "pick", "tell")


@dataclass(frozen=True, slots=True)
class Built:
    """A page, and what it is to be mounted with."""

    demo: gr.Blocks
    css: str
    js: str
    head: str | None
    i18n: gr.I18n | None
    theme: gr.themes.Base


def build(generator: Generator, settings: Settings) -> Built:
    views, tabs = Views(generator), Tabs()
    handlers = Handlers(generator, views, tabs)
    with gr.Blocks(title=words.NAME, fill_width=True, fill_height=True) as demo:
        parts = _laid_out()
        wiring = _Wiring(demo, parts, handlers, tabs)
        wiring.connect(Side(generator, views, handlers), Completion(generator, views, handlers))
        Calls(generator, handlers).offer()
    css = "\n".join((HERE / name).read_text(encoding="utf-8") for name in STYLES)
    return Built(demo, css, _script(), _HEAD, None, gr.themes.Base())


_HEAD = '<meta name="color-scheme" content="light dark">'


def _script() -> str:
    bodies = "\n".join((HERE / name).read_text(encoding="utf-8") for name in SCRIPTS)
    return f"() => {{\nconst words = {json.dumps(dict(words.FOR_SCRIPT))};\n{bodies}\n}}"


# --- what is where ---------------------------------------------------------------------------------------------------


def _laid_out() -> dict[str, Any]:
    """The parts by name."""
    parts: dict[str, Any] = {}
    with gr.Row(elem_id="shell"):
        with gr.Column(elem_id="left", min_width=0):
            _left(parts)
        with gr.Column(elem_id="middle", min_width=0):
            _head(parts)
            _chat(parts)
            _foot(parts)
            _completion(parts)
        with gr.Column(elem_id="settings", min_width=0):
            _right(parts)
    _html(_sheets(), "sheets")
    parts["wire"] = gr.HTML(
        [], html_template="", js_on_load=WIRE + f"/* {WIRE_EVENTS!r} */", elem_id="wire", visible="hidden"
    )
    parts["wanted"] = gr.Textbox(visible="hidden", elem_id="wanted", show_label=False)
    parts["beside"] = gr.Textbox(visible="hidden", elem_id="beside", show_label=False)
    return parts


def _html(value: str, elem_id: str) -> gr.HTML:
    """HTML of ours goes in as the value, never into a template: Gradio evaluates those as JavaScript."""
    return gr.HTML(value, elem_id=elem_id, apply_default_css=False, js_on_load=None)


def _left(parts: dict[str, Any]) -> None:
    _html(f'<div class="brand"><b>{words.NAME}</b>{_icon("left-toggle", "close", "Hide the chats")}</div>', "brand")
    parts["new"] = gr.Button(words.NEW_CHAT, elem_id="new-chat")
    _html(
        f'<label><span class="unseen">{words.SEARCH}</span><input type="search" placeholder="{words.SEARCH}" '
        f'autocomplete="off"></label>',
        "search",
    )
    parts["chats"] = _html("", "chats")
    modes = (("completion", words.COMPLETION, "lines"), ("keys", words.KEYS, "keys"), ("theme", words.THEME, "theme"))
    _html("".join(f'<button class="{icon}" data-do="{do}">{label}</button>' for do, label, icon in modes), "modes")


def _icon(do: str, icon: str, label: str) -> str:
    return f'<button class="ico {icon}" data-do="{do}" aria-label="{label}" title="{label}"></button>'


def _head(parts: dict[str, Any]) -> None:
    with gr.Row(elem_id="head"):
        _html(_icon("left-toggle", "bars", words.MENU), "left-open")
        parts["model"] = _html("", "model")
        parts["status"] = _html("", "status")
        _html(_icon("right-toggle", "tune", words.SETTINGS), "right-open")


def _chat(parts: dict[str, Any]) -> None:
    with gr.Column(elem_id="chat"), gr.Column(elem_id="roll"):
        parts["hello"] = _html("", "hello")
        parts["past"] = _chatbot("past")
        parts["live"] = _chatbot("live")


def _chatbot(elem_id: str) -> gr.Chatbot:
    return gr.Chatbot(
        elem_id=elem_id,
        elem_classes="turns",
        height=None,
        show_label=False,
        container=False,
        autoscroll=False,
        buttons=[],
        feedback_options=None,
        latex_delimiters=MATHS,
        layout="bubble",
        group_consecutive_messages=True,
        placeholder="",
    )


def _foot(parts: dict[str, Any]) -> None:
    with gr.Column(elem_id="foot"):
        parts["offer"] = _html("", "offer")
        _html('<div id="notice" role="alert"></div><div id="editing" hidden></div><div id="files"></div>', "tray")
        with gr.Row(elem_id="bar"):
            attach = f'{_icon("attach", "plus", words.ATTACH)}<input type="file" id="file" multiple hidden>'
            _html(attach, "attach")
            parts["composer"] = gr.Textbox(
                elem_id="composer",
                placeholder=f"{words.MESSAGE}…",
                label=words.MESSAGE,
                show_label=False,
                container=False,
                lines=1,
                max_lines=10,
                autofocus=True,
            )
            parts["send"] = gr.Button(words.SEND, elem_id="send", variant="primary", min_width=0)
            parts["stop"] = gr.Button(words.STOP, elem_id="stop", min_width=0)
        _html('<div id="spoken" class="unseen" aria-live="polite"></div>', "live-region")


def _completion(parts: dict[str, Any]) -> None:
    with gr.Column(elem_id="completion"):
        _html(f'<h1>{words.COMPLETION}</h1><p class="meta">{words.COMPLETION_LINE}</p>', "completion-head")
        parts["passage"] = gr.Textbox(
            elem_id="passage", label="Text", show_label=False, container=False, lines=12, max_lines=400,
            placeholder=words.COMPLETION_HINT,
        )  # fmt: skip
        with gr.Row(elem_id="completion-bar"):
            parts["passage_status"] = _html("", "passage-status")
            parts["go_on"] = gr.Button(words.GO_ON, elem_id="go-on", variant="primary", min_width=0)
            parts["halt"] = gr.Button(words.STOP, elem_id="halt", min_width=0)


def _right(parts: dict[str, Any]) -> None:
    _html(
        f'<div class="brand"><b>{words.SETTINGS}</b>{_icon("right-toggle", "close", "Hide the settings")}</div>',
        "settings-head",
    )
    parts["system"] = gr.Textbox(
        elem_id="system-prompt",
        label=words.SYSTEM,
        placeholder=words.SYSTEM_HINT,
        lines=3,
        max_lines=12,
        show_label=True,
    )
    _html(knobs.panel(), "knobs")
    parts["options"] = _html("", "options")
    with gr.Accordion(words.MODEL_CARD, open=False, elem_id="card-fold"):
        parts["card"] = _html("", "card")
    _html(f'<button data-do="prompt">{words.SHOW_PROMPT}</button>', "prompt-open")


def _sheets() -> str:
    return (
        f'<dialog id="keys" aria-label="{words.KEYS}"><h2>{words.KEYS}</h2>{sheets.keys()}{_CLOSE}</dialog>'
        f'<dialog id="prompt" aria-label="{words.SHOW_PROMPT}"><h2>{words.SHOW_PROMPT}</h2><div class="view"></div>'
        '<details class="fold"><summary>Template</summary><label><span class="unseen">Template</span>'
        '<textarea class="template" rows="10" spellcheck="false"></textarea></label><p class="buttons">'
        '<button type="button" data-do="try-template">Try</button>'
        '<button type="button" data-do="keep-template">Use in this chat</button>'
        '<button type="button" data-do="drop-template">The model\'s own</button></p></details>'
        f"{_CLOSE}</dialog>"
        '<dialog id="ask" aria-label="Question"><form method="dialog"><p class="what"></p><input type="text" '
        'maxlength="200" aria-label="Name"><p class="buttons"><button type="button" data-do="dismiss">Cancel</button>'
        '<button value="yes" class="sure"></button></p></form></dialog><div id="veil" data-do="close"></div>'
    )


_CLOSE = '<form method="dialog"><button class="ico close" aria-label="Close" title="Close"></button></form>'


# --- which event calls which handler ---------------------------------------------------------------------------------


class _Wiring:
    """Connects events to handlers."""

    def __init__(self, demo: gr.Blocks, parts: Mapping[str, Any], handlers: Handlers, tabs: Tabs) -> None:
        self._tabs = tabs
        self._demo = demo
        self._parts = parts
        self._handlers = handlers
        self._redrawn = [parts[name] for name in REDRAWN]

    def connect(self, side: Side, completion: Completion) -> None:
        self._come_and_go()
        self._say()
        self._point(side)
        self._complete(completion)

    def _come_and_go(self) -> None:
        async def show(wanted: Any, request: gr.Request) -> dict[Any, Any]:
            return self._named(request, await self._handlers.show(visit_of(request), wanted))

        async def gone(request: gr.Request) -> None:
            await self._handlers.leave(visit_of(request))

        async def stay(request: gr.Request) -> None:
            await self._handlers.stay(visit_of(request))

        self._follow(self._demo.load(show, self._parts["wanted"], self._redrawn, js=SHOWN_CHAT, **EVENT))
        self._demo.load(stay, None, None, **EVENT)
        self._demo.unload(gone)

    def _say(self) -> None:
        async def send(text: Any, beside: Any, system: Any, request: gr.Request) -> dict[Any, Any]:
            return self._named(request, await self._handlers.send(visit_of(request), text, beside, system))

        async def stop(wanted: Any, request: gr.Request) -> None:
            await self._handlers.stop(visit_of(request), wanted)

        parts = self._parts
        sent = [parts["composer"], parts["beside"], parts["system"]]
        submit = "() => window.parley.submit()"
        self._follow(parts["send"].click(send, sent, self._redrawn, js=submit, **EVENT))
        parts["stop"].click(stop, parts["wanted"], None, js=SHOWN_CHAT, **AT_ONCE)

    def _follow(self, first: Any) -> None:
        """What may have started a reply is followed by its painting, and by what is due when it is over."""

        async def stream(request: gr.Request) -> AsyncGenerator[tuple[Any, str], None]:
            async for painted in self._handlers.stream(visit_of(request)):
                yield painted

        async def settle(request: gr.Request) -> dict[Any, Any]:
            return self._named(request, await self._handlers.settle(visit_of(request)))

        streamed = first.then(stream, None, [self._parts["live"], self._parts["status"]], **EVENT)
        streamed.then(settle, None, self._redrawn, **EVENT)
        streamed.failure(settle, None, self._redrawn, **EVENT)

    def _point(self, side: Side) -> None:
        """What the links, the lists and the panels ask for; it comes over the wire as data of an event."""

        def over(handler: Callable[..., Any]) -> Callable[..., Any]:
            async def called(event: gr.EventData, request: gr.Request) -> dict[Any, Any]:
                return self._named(request, await handler(visit_of(request), event._data))

            return called

        async def watch(request: gr.Request) -> AsyncGenerator[dict[Any, Any], None]:
            async for shown in side.watch(visit_of(request)):
                yield self._named(request, shown)

        wire = self._parts["wire"]
        self._follow(wire.act(over(self._handlers.act), None, self._redrawn, **EVENT))
        self._follow(wire.pick(over(side.pick), None, self._redrawn, **EVENT))
        watched = [self._parts[name] for name in WATCHED]
        wire.tell(over(side.tell), None, self._redrawn, **EVENT).then(watch, None, watched, **EVENT)
        self._demo.load(watch, None, watched, **EVENT)
        self._parts["new"].click(None, None, None, js="() => { window.parley.pick({do: 'new'}); }", **EVENT)

    def _complete(self, completion: Completion) -> None:
        parts = self._parts

        async def go_on(text: Any, request: gr.Request) -> AsyncGenerator[tuple[str, str], None]:
            async for painted in completion.go_on(visit_of(request), text):
                yield painted

        async def halt(request: gr.Request) -> None:
            await completion.stop(visit_of(request))

        streamed = [parts["passage"], parts["passage_status"]]
        gone_on = parts["go_on"].click(go_on, parts["passage"], streamed, js="() => window.parley.goOn()", **EVENT)
        for over in (gone_on.then, gone_on.failure):
            over(None, None, None, js="() => { window.parley.wentOn(); }", **EVENT)
        parts["halt"].click(halt, None, None, **AT_ONCE)

    def _named(self, request: gr.Request, shown: Shown) -> dict[Any, Any]:
        """Parts by their components. The wire always says something: Gradio takes an empty answer for a value."""
        told = {**shown, "wire": self._tabs.tell(visit_of(request), shown.get("wire", []))}
        return {self._parts[name]: value for name, value in told.items()}
