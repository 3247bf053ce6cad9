"""What stands around the chat, as HTML: the list of chats, the menu of models, the offer above the composer, the empty
page. All text from outside is escaped here; `data-do` names what a click asks of the handlers."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from html import escape

from chatbot.catalog import ModelSpec
from chatbot.conversation import Conversation
from chatbot.library import State
from chatbot.web import words
from chatbot.web.offers import Offer
from chatbot.web.status import percent

CHATS_DRAWN = 100


def chats(listed: Sequence[Conversation], open_id: str, searched: str, now: datetime) -> str:
    """The chats by day, newest first."""
    if not listed:
        return f'<p class="none">{words.NONE_FOUND if searched.strip() else words.NO_CHATS}</p>'
    drawn: list[str] = []
    day = ""
    for conversation in listed:
        called = _day(conversation.changed, now)
        if called != day:
            day = called
            drawn.append(f"<h2>{day}</h2>")
        drawn.append(_chat(conversation, conversation.id == open_id))
    return f'<nav aria-label="{words.CHATS}">{"".join(drawn)}</nav>'


def _day(changed: float, now: datetime) -> str:
    then = datetime.fromtimestamp(changed).date()
    today: date = now.date()
    edges = (today, *(today - timedelta(days=days) for days in (1, 7, 30)))
    return next((name for name, edge in zip(words.DAYS, edges, strict=False) if then >= edge), words.DAYS[-1])


def _chat(conversation: Conversation, is_open: bool) -> str:
    title, of = escape(conversation.title or words.NEW_CHAT), f'data-id="{escape(conversation.id)}"'
    current, now = (' aria-current="page"', " now") if is_open else ("", "")
    return (
        f'<div class="row{now}"><button class="title" data-do="open" {of} title="{title}"{current}>'
        f'{title}</button><button class="ico pencil" data-do="rename" {of} data-title="{title}" '
        f'aria-label="Rename {title}" title="Rename"></button><button class="ico bin" data-do="delete" {of} '
        f'data-title="{title}" aria-label="Delete {title}" title="Delete"></button></div>'
    )


def menu(specs: Sequence[tuple[ModelSpec, State, int | None]], chosen: ModelSpec, trouble: str | None) -> str:
    """The button with the model's name, and the list that it opens: each with its state and its size, if known."""
    rows = "".join(_model(spec, state, size, spec.id == chosen.id) for spec, state, size in specs)
    broken = f'<p class="trouble" role="status">{escape(trouble)}</p>' if trouble else ""
    return (
        f'<button class="name" data-do="menu" aria-haspopup="listbox" aria-expanded="false" '
        f'title="Choose a model"><span>{escape(words.parted(chosen.title)[0])}</span></button>'
        f'<div class="menu"><label class="find"><span class="unseen">Find a model</span><input type="text" '
        f'placeholder="Find, or paste user/repo:QUANT" autocomplete="off" spellcheck="false"></label>{broken}'
        f'<div role="listbox" aria-label="Models">{rows}</div></div>'
    )


def _model(spec: ModelSpec, state: State, size: int | None, is_chosen: bool) -> str:
    about = " · ".join(part for part in (words.size(size) if size else "", told(state)) if part)
    name, good_at = words.parted(spec.title)
    said = " ".join((spec.id, spec.title, spec.description, *spec.tags)).lower()
    described = ". ".join(part for part in (good_at[:1].upper() + good_at[1:], spec.description) if part)
    description = f'<span class="about">{escape(described)}</span>' if described else ""
    off = ' aria-disabled="true"' if state.kind == "remote" else ""
    return (
        f'<button role="option" class="model {state.kind.replace(" ", "-")}" data-do="choose" '
        f'data-id="{escape(spec.id)}" data-said="{escape(said)}" aria-selected="{str(is_chosen).lower()}"{off}>'
        f'<span class="title">{escape(name)}</span><span class="meta">{escape(about)}</span>{description}'
        "</button>"
    )


def told(state: State) -> str:
    """Where a model is, in a few words."""
    if state.kind == "fetching":
        return fetching(state)
    if state.trouble and state.kind == "on disk":
        return "cannot be used"
    return words.STATES[state.kind]


def fetching(state: State) -> str:
    said = [f"downloading {percent(state)} %" if state.total else "downloading"]
    if state.total:
        said.append(f"{words.size(state.done)} of {words.size(state.total)}")
    if state.rate:
        said.append(f"{state.rate / 1e6:.1f} MB/s")
    elif state.rate is not None and state.done < state.total:
        said.append(words.HUB_SILENT)
    if state.left_s is not None:
        said.append(f"{words.span(state.left_s)} left")
    return " · ".join(said)


def offer(spec: ModelSpec, state: State, known: Offer | None, *, may_cancel: bool) -> str:
    """The strip above the composer when the chosen model cannot answer yet, and what can be done about it. Who did not
    ask for a download sees it, but cannot cancel it."""
    title, of = escape(words.parted(spec.title)[0]), f'data-id="{escape(spec.id)}"'
    if state.kind == "fetching":
        bar = f'<progress max="100" value="{percent(state)}" aria-label="Download of {title}"></progress>'
        return _strip(
            f"<p>{title}: {escape(fetching(state))}</p>{bar}",
            f'<button data-do="cancel-fetch" {of}>{words.CANCEL}</button>' if may_cancel else "",
        )
    if state.kind == "not here":
        known = known or Offer(spec.size)
        why = state.trouble or known.trouble or words.not_here(words.parted(spec.title)[0])
        size = f" {words.size(known.size)}" if known.size else ""
        return _strip(
            f'<p>{escape(why)} <span class="meta">{_takes(known)}</span></p>',
            f'<button class="sure" data-do="fetch" {of}>{words.DOWNLOAD}{size}</button>',
        )
    if state.trouble:
        return _strip(f"<p>{escape(state.trouble)}</p>", f'<button data-do="menu">{words.OTHER_MODEL}</button>')
    return ""


def _takes(known: Offer) -> str:
    """Whether there is room for it, on the disk and in memory."""
    said = [words.SIZE_IS_ASKED] if known.is_asked else []
    said += [words.here_already(known.done)] if known.done else []
    said.append(words.free_disk(known.disk, known.size - known.done if known.size else None))
    said += [words.fits(known.needs, known.memory)] if known.size else []
    said += [escape(known.advice)] if known.advice else []
    return " ".join(said)


def _strip(told: str, button: str) -> str:
    return f'<div class="strip">{told}{button}</div>'


def hello(spec: ModelSpec, is_small: bool) -> str:
    """What an empty chat shows: who answers here, and what one could ask."""
    name, good_at = words.parted(spec.title)
    about = escape(spec.description or good_at[:1].upper() + good_at[1:] or words.EMPTY_LINE)
    asks = "".join(f'<button data-do="example">{escape(example)}</button>' for example in words.EXAMPLES)
    small = f'<p class="meta">{words.EMPTY_SMALL}</p>' if is_small else ""
    return f'<div class="hello"><h1>{escape(name)}</h1><p>{about}</p><div class="asks">{asks}</div>{small}</div>'
