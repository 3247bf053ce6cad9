"""Every word that the page says, in one place so that other languages can come. No logic but plurals and units."""

from collections.abc import Mapping

NAME = "Parley"
NEW_CHAT = "New chat"
SEARCH = "Search chats"
COMPLETION = "Completion"
CHATS = "Chats"
KEYS = "Keyboard"
THEME = "Light or dark"
SETTINGS = "Settings"
MENU = "Chats"
MESSAGE = "Message"
SEND = "Send"
STOP = "Stop"
ATTACH = "Attach text files"
SYSTEM = "System prompt"
SYSTEM_HINT = "What the model should be and do. Empty: nothing."
MODEL_CARD = "Model and memory"
SHOW_PROMPT = "Show prompt"
PRESET = "Preset"
PRESETS: Mapping[str, str] = {"precise": "Precise", "balanced": "Balanced", "creative": "Creative"}
MODELS_OWN = "The model's own"
OWN_MIX = "Your own"
RESET = "Reset to the model's defaults"
NEUTRALISE = "Neutralise"
NEUTRALISE_HINT = "Switch every sampler off: tokens are drawn as the model weighs them"
GROUPS: Mapping[str, str] = {
    "common": "",
    "truncation": "Truncation",
    "repetition": "Repetition",
    "mirostat": "Mirostat",
}
MORE = "More samplers"
BLANK: Mapping[str, str] = {"max_tokens": "auto", "seed": "random"}

EXAMPLES = (
    "What is the capital of France?",
    "Write a haiku about ice hockey",
    "How do I choose a larger model?",
    "Show me FizzBuzz in Python",
)
EMPTY_LINE = "It runs on this machine; nothing that you write leaves it."
EMPTY_SMALL = "This is a very small model that runs anywhere. Choose a larger one above when you want real answers."

COPY, EDIT, RETRY, UNDO, CONTINUE = "Copy", "Edit", "Retry", "Undo", "Continue"
RETRY_HINT = "Answer again, as another version"
UNDO_HINT = "Take back this exchange"
OLDER_VERSION, NEWER_VERSION = "Previous version", "Next version"
DOWNLOAD = "Download"
OTHER_MODEL = "Choose another model"
CANCEL = "Cancel"
HUB_SILENT = "waiting for the hub"
UNLOAD = "Unload from memory"
STOPPED = "Stopped."
CONTEXT_FULL = "The context is full."
EDITED = "Edited by you."
THINKING = "Thinking"
EMPTY_REPLY = "The model said nothing."
NOT_OURS = "That link is not one of Parley's own, so nothing was done."
BUSY = "A reply is being written here. Stop it first, or wait."
OUR_FAULT = "Something went wrong inside Parley; its log says what. Try again."
COMPLETION_LINE = "The model goes on with a text, without a chat around it: stories, lists, base models."
COMPLETION_HINT = "Once upon a time"
GO_ON = "Continue"
CHAT_GONE = "That chat was deleted, perhaps in another window. Your text is kept."
TEMPLATE_OWN = "This chat's own template"
NO_CHATS = "No chats yet."
NONE_FOUND = "No chat has these words."

DAYS = ("Today", "Yesterday", "Last 7 days", "Last 30 days", "Earlier")

STATES: Mapping[str, str] = {
    "awake": "in memory",
    "loading": "loading",
    "on disk": "on disk",
    "fetching": "downloading",
    "not here": "not downloaded",
    "remote": "on another server: not supported yet",
}


def parted(title: str) -> tuple[str, str]:
    """A model's title as (name, what it is good at): "Gemma 3 1B · quick, good prose (806 MB)"."""
    name, _, good_at = title.partition(" · ")
    return name, good_at.partition(" (")[0]


def first_after(seconds: float) -> str:
    return f"first after {seconds:.2f} s" if seconds >= 0.01 else f"first after {seconds * 1000:.0f} ms"


def tokens(count: int) -> str:
    return f"{count:,} token" if count == 1 else f"{count:,} tokens"


def characters(count: int) -> str:
    return f"{count:,} character" if count == 1 else f"{count:,} characters"


def size(count: float) -> str:
    """Bytes as people say them: 634 MB, 1.3 GB."""
    if count >= 1e9:
        return f"{count / 1e9:.1f} GB"
    return f"{count / 1e6:.0f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"


def span(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def ordinal(place: int) -> str:
    if place == 1:
        return "next"
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending} in line"


def thought_for(seconds: float) -> str:
    return f"Thought for {span(max(1, seconds))}"


def left_out(count: int) -> str:
    return "1 earlier message is no longer read" if count == 1 else f"{count:,} earlier messages are no longer read"


def show_earlier(count: int) -> str:
    return f"Show {count:,} earlier messages"


def reached_limit(count: int) -> str:
    return f"Reached the limit of {tokens(count)}."


def not_here(name: str) -> str:
    return f"{name} is not on this machine yet."


def here_already(done: int) -> str:
    return f"{size(done)} of it are here already."


def free_disk(free: int, needed: int | None) -> str:
    return f"{'Only ' if needed is not None and needed > free else ''}{size(free)} of disk are free."


def fits(needed: int, memory: int) -> str:
    large = "It is too large for this machine as it is now" if needed > memory else "It fits"
    return f"{large}: it needs about {size(needed)} of memory, {size(memory)} are left."


OWN_TEMPLATE = "written in models.yaml"
NO_TEMPLATE = "none in the file"
SIZE_IS_ASKED = "Its size is being asked for…"


def cut_here(count: int) -> str:
    return f"… {count:,} more characters are part of this message."


FOR_SCRIPT: Mapping[str, object] = {
    "editingMine": "Editing your message; sending makes a new version",
    "editingReply": "Editing the reply; sending makes a new version",
    "editKept": "Your edit is kept: edit that message again to go on with it.",
    "cancel": CANCEL,
    "copied": "Copied.",
    "notCopied": "The browser refused to copy. Select the text and copy it by hand.",
    "remove": "Remove",
    "tooLarge": "{name} is too large: {size}. Text files of up to 1 MB can be attached.",
    "notText": "{name} is not a text file. Only text can be attached.",
    "tooMany": "At most 10 files can be attached to one message.",
    "pasted": "pasted text",
    "save": "Save",
    "delete": "Delete",
    "rename": "Name of this chat",
    "deleteAsk": "Delete “{title}” for good?",
    "busy": "A reply is being written. Stop it first, or wait.",
    "offline": "The connection is gone. Trying to reach Parley again…",
}

SHORTCUTS = (
    ("Enter", "Send"),
    ("Shift Enter", "New line"),
    ("Esc", "Stop, or close what is open"),
    ("Ctrl Enter", "Retry the last reply; in Completion, go on with the text"),
    ("↑", "Edit the last message, when the composer is empty"),
    ("Ctrl Shift O", "New chat"),
    ("Ctrl K", "Search chats"),
    ("Ctrl B", "Show or hide the chats"),
    ("?", "This list"),
)
