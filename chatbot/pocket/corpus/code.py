# ruff: noqa: E501
"""Short classic programs in Python, each in a fenced block."""

from random import Random

from chatbot.pocket.corpus import code_followups
from chatbot.pocket.corpus.asides import beside
from chatbot.pocket.corpus.asking import ask, end, order, raise_first
from chatbot.pocket.corpus.data import code_asks_wide as wide
from chatbot.pocket.corpus.data.asides import LEARNING
from chatbot.pocket.corpus.data.code_asks import BY_DEED, BY_FINDING, BY_SUBJECT, WORK
from chatbot.pocket.corpus.data.snippets import SNIPPETS, Snippet
from chatbot.pocket.corpus.declines import beyond_code
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.verbs import does, doing

WEIGHT = 1.6

_ORDERS = (
    "write {{thing} in python|python code for {thing}|a python {program|script|function|snippet} for {thing}|some python for {thing}|code for {thing}|a program for {thing}}",
    "{show|give} me {{thing} in python|python code for {thing}|the code for {thing}|how to do {thing} in python|a python example of {thing}|code for {thing}|a snippet for {thing}}",
    "code {thing}[ in python]",
    "implement {thing}[ in python]",
    "{make|create|do} {thing} in python",
    "python: {thing}",
    "{thing}[ in] python",
    "python {thing}",
    "{thing}, in python",
    "i need {{thing} in python|python code for {thing}|code for {thing}}",
    "python code for {thing}",
    "{thing} {code|python code|source code|example code}",
    "help me with {thing} in python",
)
_DOES = (
    "{how do i|how do you|how can i|how to|how does one|how would you} {thing}{| in python| with python| in Python}",
    "{show me how to|tell me how to|explain how to|teach me to|i want to|i need to|help me} {thing} in python",
    "write {code|python|a program|a script|a function|some code|python code} {to|that can} {thing}",
    "{python|code|python code|a function|a script} to {thing}",
    "{what is|what's} the {python |}{code|way|command} to {thing}[ in python]",
    "i {want|need} {a script|a function|code} to {thing}[ in python]",
    "{thing} in python",
    "{thing} python",
    "python {thing}",
)
_NEXT = (
    "and {thing}",
    "now {thing}",
    "{thx|thanks|ok|great|good}{. |, |! }{now|next|and} {thing}",
    "and code for {thing}",
    "what about {thing}",
    "now show me {thing}",
    "{thing}",
    "next: {thing}",
)
_THEN = (
    "{and|and how|ok, and|now, how|next, how} do {i|you|we} {thing}",
    "{and|ok, and|now} to {thing}",
    "{now|next|then}: {thing}",
    "{now|next|after that|then} i {want|need|have} to {thing}",
    "{and|what} if i {want|need} to {thing}",
    "how {would|could|do} i {thing} then",
)
_ANY = (
    "{write|show me|give me} {some|a piece of|a bit of|any} {python|code|python code}",
    "{write|show me} a {python |}{program|script|snippet}",
    "code something[ in python]",
    "an example of python code",
    "show me some code",
)
_ABLE = (
    "{can|could} you {write|make|do} {code|programs|python|python code|scripts}",
    "{can|could} you {program|code}[ in python]",
    "do you {know|speak|write|understand} python",
    "do you {write code|program|code}",
    "are you able to {program|code|write code}",
    "which programming language{s|} do you know",
    "what can you program",
)
_YES = "Yes, short classic Python programs: hello world, factorial, FizzBuzz, sorting, reading a file and the like."
_ANOTHER = (
    "another one",
    "one more",
    "another[ snippet| example| program][ please]",
    "more",
    "and another",
    "next one",
    "show me {another|something else}",
)
_VERBS = {"reverse", "read", "open", "load", "get", "write", "save", "create", "count", "check", "test", "find", "sort", "order", "loop", "iterate", "go", "print", "make", "use", "define", "swap", "exchange", "sum", "add", "compute", "calculate", "turn", "filter", "keep", "generate", "pick", "roll", "throw", "parse", "work", "convert", "dump", "handle", "catch", "ask", "remove", "delete", "deduplicate", "split", "cut", "join", "glue", "concatenate", "show", "list", "search", "implement", "guess"}  # fmt: skip
_NOUNS = ("list c", "list s", "list r", "test f")
_COMMANDS = ("write", "show", "give", "code", "implement", "make", "create", "do ", "help", "tell", "explain", "teach")
_ASKING = ("how", "what", "which", "is ", "can ", "could ", "would ", "may ", "do you", "have you", "are you")


def talk(rng: Random) -> list[Turn]:
    if rng.random() < 0.05:
        return _anything(rng)
    turns = []
    for n in range(pick(rng, (1, 1, 1, 2))):
        snippet = pick(rng, SNIPPETS)
        turns.append(_turn(rng, snippet, first=n == 0))
        if rng.random() < 0.22:
            turns.append(code_followups.after(rng, snippet))
    if rng.random() < 0.08:
        turns.append(beyond_code(rng))
    return turns


def _turn(rng: Random, snippet: Snippet, *, first: bool) -> Turn:
    if not first:
        names, templates = pick(rng, ((snippet.asks, _NEXT), (snippet.verbs, _THEN)))
        thing = fill(rng, pick(rng, names))
        return Turn(end(rng, raise_first(rng, fill(rng, pick(rng, templates), thing=thing))), _reply(snippet))
    user = _asked(rng, _cased(rng, _request(rng, snippet)))
    return Turn(beside(rng, user, LEARNING), _reply(snippet))


def _request(rng: Random, snippet: Snippet) -> str:
    """By its name, by what it does, by what it finds out, or by its subject."""
    luck = rng.random()
    if luck < 0.35:
        thing = fill(rng, pick(rng, snippet.asks))
        deed = thing.split()[0] in _VERBS and not thing.startswith(_NOUNS)
        return fill(rng, pick(rng, _DOES if deed else _ORDERS), thing=thing)
    if luck < 0.55:
        return fill(
            rng,
            pick(rng, wide.BY_SUBJECT if rng.random() < 0.4 else BY_SUBJECT),
            subject=fill(rng, pick(rng, snippet.subjects)),
        )
    work = fill(rng, WORK)
    if luck < 0.75 and snippet.clauses:
        return fill(
            rng,
            pick(rng, wide.BY_FINDING if rng.random() < 0.4 else BY_FINDING),
            clause=fill(rng, pick(rng, snippet.clauses)),
            work=work,
        )
    do = fill(rng, pick(rng, snippet.verbs))
    return fill(
        rng,
        pick(rng, wide.BY_DEED if rng.random() < 0.45 else BY_DEED),
        do=do,
        does=does(do),
        doing=doing(do),
        work=work,
    )


def _asked(rng: Random, user: str) -> str:
    if user.startswith(_ASKING):
        return ask(rng, user.rstrip("?"))
    return order(rng, user) if user.startswith(_COMMANDS) else end(rng, raise_first(rng, user))


def _anything(rng: Random) -> list[Turn]:
    if rng.random() < 0.5:
        turns = [Turn(ask(rng, _cased(rng, fill(rng, pick(rng, _ABLE)))), _YES)]
    else:
        turns = [Turn(ask(rng, fill(rng, pick(rng, _ANY))), _reply(pick(rng, SNIPPETS[:12])))]
    if rng.random() < 0.5:
        turns.append(Turn(end(rng, raise_first(rng, fill(rng, pick(rng, _ANOTHER)))), _reply(pick(rng, SNIPPETS))))
    return turns


def _cased(rng: Random, text: str) -> str:
    return text.replace("python", "Python") if rng.random() < 0.7 else text


def _reply(snippet: Snippet) -> str:
    return code_followups.fenced(snippet.intro, snippet.code)
