"""What can go wrong, as a tree. Every sentence says what is wrong and what to do; nothing here knows HTTP or the page.

ChatError
├── BadRequest(field)            a value from outside is not acceptable
│   ├── UnknownModel
│   ├── BadTemplate              a chat template refuses, loops or does not parse
│   └── PromptTooLong(needed, room)
├── BadSettings(place)           a flag, a variable or models.yaml: the program does not start
├── Busy                         too many wait already; try again later
├── ModelUnavailable             the model cannot be woken
│   ├── NotDownloaded
│   ├── NotAModel                no GGUF, half a file, a web page
│   ├── UnknownArchitecture
│   ├── TooLarge(needs, has)     bytes
│   ├── Gated                    the licence must be accepted, a token set
│   └── DownloadFailed           network, disk, checksum; what is there is kept for a resume
├── EngineStopped(exit)          the model's process ended in the middle
└── RemoteFailed(status)         another server answered badly
"""


class ChatError(Exception):
    """The root. `str(error)` is a sentence for a person."""


class BadRequest(ChatError):
    """A value from outside is not acceptable; `field` names it (None: the request as a whole)."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class UnknownModel(BadRequest):
    """No model of that name."""


class BadTemplate(BadRequest):
    """A chat template refuses these messages, does not parse, or was stopped."""


class PromptTooLong(BadRequest):
    """What must be in the prompt does not fit: `needed` and `room` are tokens."""

    def __init__(self, needed: int, room: int, what: str = "This message") -> None:
        super().__init__(
            f"{what} needs {needed:,} tokens; the model has room for {room:,}. Shorten it, or choose a larger context.",
            "messages",
        )
        self.needed = needed
        self.room = room


class BadSettings(ChatError):
    """A flag, an environment variable or a line of models.yaml cannot be used; the program exits with 2."""


class Busy(ChatError):
    """Too many replies wait already."""


class ModelUnavailable(ChatError):
    """The model cannot be woken."""


class NotDownloaded(ModelUnavailable):
    """The file is not on this machine yet."""


class NotAModel(ModelUnavailable):
    """The file is no GGUF, or not a whole one."""


class UnknownArchitecture(ModelUnavailable):
    """The llama.cpp inside does not know this architecture."""


class TooLarge(ModelUnavailable):
    """The model does not fit: `needs` and `has` are bytes."""

    def __init__(self, message: str, needs: int, has: int) -> None:
        super().__init__(message)
        self.needs = needs
        self.has = has


class Gated(ModelUnavailable):
    """The repo wants its licence accepted and a token."""


class DownloadFailed(ModelUnavailable):
    """A download broke off; what has come is kept and the next try goes on from there."""


class EngineStopped(ChatError):
    """The model's process ended. `exit` is its exit code (negative: the signal), None if unknown."""

    def __init__(self, message: str, exit: int | None = None) -> None:
        super().__init__(message)
        self.exit = exit


class RemoteFailed(ChatError):
    """Another server answered badly; `status` is its HTTP status, None if it did not answer."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status
