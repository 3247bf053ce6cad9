# ruff: noqa: E501
"""Two features are named and a wish: which of them is it, answered by the one that fits; the signs are those of `exchange.py`."""

_ASKS = """
? {is it|would it be|do i take|do i need} {NAME or OTHER|OTHER or NAME} {when|if} i want to WISH
- {NAME or OTHER|OTHER or NAME}{?|:|,} {i want|i'd like|i need|we want} to WISH{.|}
? {which|which one|which of the two} {do i use|do i need|is it|helps} to WISH, {NAME or OTHER|OTHER or NAME}
- {i want|i'd like|we need|i'm trying} to WISH{.|:|,} {is that|do i use|is it} {NAME or OTHER|OTHER or NAME}?
- {to|in order to} WISH{,|:} {NAME or OTHER|OTHER or NAME}?
- {i thought|my son says|someone told me|i guess} OTHER {is there to|is what i need to|is how to} WISH{, or is it|. or is it|, or was it} NAME?
- not OTHER{, i think|, right|}{.|:|;} i want to WISH. {so it's NAME|is it NAME|NAME then}?
"""


def _which(head: str, name: str, other: str, wish: str) -> str:
    asks = _ASKS.strip().replace("NAME", f"{{{name}}}").replace("OTHER", f"{{{other}}}").replace("WISH", f"{{{wish}}}")
    return f"@ {head}\n{asks}\n\n"


_BUTTONS = {
    "retry": ("retry|Retry", "{get|have} {another|a different|a new} {answer|reply} to the same question|have it {try|answer} again|see a second version of the reply"),
    "edit": ("edit|Edit", "{correct|change|reword} {my question|my message|what i sent}|fix a typo in {my question|my message}"),
    "continue": ("continue|Continue", "{get|read} the {rest|end} of {the cut reply|a reply that broke off}|let a cut reply go on"),
    "undo": ("undo|Undo", "{take back|remove} {my last message|the last exchange|what i just sent}"),
    "stop": ("stop|Stop|Esc", "{interrupt|end|halt} {a reply|the model} {while it writes|before it is done}"),
    "newchat": ("New chat|a new chat", "begin {an empty chat|about another subject|with a clean page}"),
    "completion": ("Completion|the Completion tab", "have {my own text|a story i began|my first sentence} {continued|carried on} without a chat"),
}  # fmt: skip
_SETTINGS = {
    "seed": ("seed|the seed", "{get|have} {the same|the very same|an identical} {answer|reply} {every time|again|twice}|make {the replies|my results} repeatable"),
    "repeat": ("the repeat penalty|repeat penalty", "{stop|avoid|reduce} {repeated words|the repetitions|the same words again and again}|keep it from {saying the same word over and over|parroting itself}"),
    "max_tokens": ("max tokens|max_tokens", "{limit|set|change} {the length of the replies|how long a reply may be}|{get|have} {shorter|longer} {replies|answers}"),
    "temperature": ("temperature|the temperature", "make {it|the replies|the text} {more daring|less random|more sober|more surprising}|{turn down|turn up} the {randomness|wildness}"),
    "system": ("the system prompt|system prompt", "{give it a role|set a rule|set standing instructions} for the whole chat|have {every|each} reply {short|polite|in rhyme} without asking again"),
    "context": ("the context|context length", "know how much {the model|it} can read at once|understand why {it|a long chat} forgets the beginning"),
}  # fmt: skip
_DOORS = {
    "share": ("a share link|--share", "let {my cousin abroad|a friend far away|my sister} {try this|have a look} {tonight|for a few days}|{send|give} {somebody|a friend} a link to what runs on my computer"),
    "space": ("a Space|a Hugging Face Space", "have it online {for good|while my own computer is off}|{deploy|host} it {in the cloud|on Hugging Face} for {my team|everybody}"),
    "api": ("the Python client|the client", "{call|use} Parley from {a script|my program|Python}"),
    "larger": ("a larger model|another model", "{get cleverer answers|talk to something that knows more|have real code written}"),
}  # fmt: skip


def _among(group: dict[str, tuple[str, str]]) -> str:
    return "".join(
        _which(head, name, "|".join(other for key, (other, _) in group.items() if key != head), wish)
        for head, (name, wish) in group.items()
    )


WHICH_OF_TWO = "\n" + "".join(_among(group) for group in (_BUTTONS, _SETTINGS, _DOORS)).rstrip() + "\n"
