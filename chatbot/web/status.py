"""The one line that says what is awaited, and how much of the context is in use."""

from html import escape

from chatbot.backends.base import Facts
from chatbot.conversation import Conversation
from chatbot.library import State
from chatbot.messages import Progress
from chatbot.reply import Reply
from chatbot.web import words


def busy(reply: Reply) -> str:
    """HTML while a reply runs. `data-busy` on it is what swaps Send and Stop."""
    return f'<span class="doing" data-busy="1">{escape(doing(reply))}</span>'


def idle(title: str, state: State, facts: Facts | None, conversation: Conversation) -> str:
    kind = "trouble" if state.trouble else state.kind.replace(" ", "-")
    return f'<span class="doing {kind}">{escape(resting(title, state))}</span>{gauge(conversation, facts)}'


def doing(reply: Reply) -> str:
    """What a running reply is at."""
    if reply.progress is not None:
        return _stage(reply.progress, words.parted(reply.model)[0])
    if reply.thinking_s is not None:
        return f"thinking {words.span(reply.thinking_s)}"
    return "writing" if reply.message.parts else "starting"


def _stage(progress: Progress, title: str) -> str:
    if progress.stage == "loading":
        done = f" {100 * progress.done // progress.total} %" if progress.total else ""
        return f"loading {title}{done}"
    if progress.stage == "waiting":
        return f"waiting, {words.ordinal(progress.done)}" if progress.done else "waiting"
    return f"reading {progress.done:,} of {words.tokens(progress.total)}"


def resting(title: str, state: State) -> str:
    if state.trouble:
        return f"{title} cannot be used"
    if state.kind == "fetching":
        return f"downloading {percent(state)} %" if state.total else "downloading"
    if state.kind == "loading":
        return f"loading {title} {percent(state)} %" if state.total else f"loading {title}"
    return {"not here": "not downloaded", "remote": "on another server"}.get(state.kind, "ready")


def percent(state: State) -> int:
    return 100 * state.done // state.total if state.total else 0


def used(conversation: Conversation) -> int:
    """Tokens of the context after the last reply that was counted."""
    for node in reversed(conversation.path()):
        if node.outcome is not None and node.outcome.finished is not None and node.outcome.finished.usage.prompt:
            usage = node.outcome.finished.usage
            return usage.prompt + usage.completion
    return 0


def gauge(conversation: Conversation, facts: Facts | None) -> str:
    count = used(conversation)
    if facts is None:
        return f'<span class="gauge">{words.tokens(count)}</span>' if count else ""
    share = min(100, 100 * count // facts.context)
    return (
        f'<span class="gauge{" full" if share >= 90 else ""}" title="Tokens of the context in use" '
        f'style="--used:{share}%">{count:,} of {facts.context:,}'
        f'<span class="unit"> tokens</span></span>'
    )
