# ruff: noqa: E501
"""Things a person tells about themselves, and asks back later, or asks without ever having told them.

Knows nothing of what is said in between: `mixer.py` lets other turns pass between the telling and the asking.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Detail:
    """One kind of thing to tell. `mine` is how the user calls it ("my name"); `{v}` is the value.

    `asks` and `answers` are complete; without them they are made from `mine`.
    """

    mine: str
    values: Callable[[Random], str]
    tells: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    weight: int = 2


@dataclass(frozen=True, slots=True)
class Told:
    """A detail with its value: what was said, and how it is asked, corrected and answered."""

    detail: Detail
    value: str

    @property
    def yours(self) -> str:
        return "your" + self.detail.mine.removeprefix("my") if self.detail.mine.startswith("my ") else self.detail.mine

    def clause(self) -> str:
        """The fact as a clause: "your name is Ana"."""
        answers = self.detail.answers
        if not answers:
            return f"{self.yours} is {self.value}"
        sentence = answers[0].replace("{v}", self.value).rstrip(".")
        return sentence[0].lower() + sentence[1:] if not sentence.startswith(self.value) else sentence


def _one_of(*choices: str) -> Callable[[Random], str]:
    return lambda rng: pick(rng, choices)


def _mostly(choices: tuple[str, ...], share: float = 0.6) -> Callable[[Random], str]:
    return lambda rng: pick(rng, choices) if rng.random() < share else coined.coined(rng)


def _favourite(thing: str, values: Callable[[Random], str]) -> Detail:
    return Detail(
        f"my favourite {thing}",
        values,
        tells=(
            f"{{My|my}} {{favourite|favorite}} {thing} is {{v}}[.]",
            f"{{My|The}} {thing} I like {{best|most}} is {{v}}[.]",
            f"I like {{v}} best of all, it is my favourite {thing}.",
            f"{{v}} is my {{favourite|favorite}} {thing}[.]",
            f"My favourite {thing}? It's {{v}}[.]",
        ),
        asks=(
            f"{{What|Which}} {{is|was}} my {{favourite|favorite}} {thing}?",
            f"{{What|Which}} {thing} do I like {{best|most}}?",
            f"{{Do you remember|Can you tell me|Tell me}} my {{favourite|favorite}} {thing}[?]",
            f"{{And|So,}} what's my favourite {thing}?",
        ),
    )


def _relative(who: str) -> Detail:
    return Detail(
        f"my {who}'s name",
        coined.name,
        tells=(
            f"{{My|my}} {who} is {{called|named}} {{v}}[.]",
            f"{{My|my}} {who}'s name is {{v}}[.]",
            f"I have a {who} {{called|named}} {{v}}[.]",
            f"{{v}} is {{the name of my {who}|my {who}'s name}}[.]",
        ),
        asks=(
            f"What is my {who} called?",
            f"{{What is|What's}} my {who}'s name?",
            f"{{Do you remember|Tell me}} {{my {who}'s name|the name of my {who}|what my {who} is called}}[?]",
            f"What did I {{say|tell you}} my {who} is called?",
        ),
        answers=(f"Your {who} is called {{v}}.", f"Your {who}'s name is {{v}}."),
        weight=1,
    )


NAME = Detail(
    "my name",
    coined.name,
    tells=(
        "{My|my} name is {v}[.]",
        "{I am|I'm|i'm|I’m} {v}[.]",
        "{Hi|Hello|Hey}{,|!} {I am|I'm|my name is|this is} {v}[.]",
        "{Call me|You can call me|Please call me|People call me|My friends call me} {v}[.]",
        "{The name is|The name's|name's} {v}[.]",
        "{v} is my name[.]",
        "Hello, {v} here[.]",
        "{Good morning|Good evening|Nice to meet you}{.|,} {My|my} name is {v}[.]",
        "{They|Everybody} call[s] me {v}[.]",
    ),
    asks=(
        "{What is|What's|Whats} my name?",
        "{Do you remember|Do you know|Can you tell me|Tell me|Do you still know} my name[?]",
        "{Who am I|What am I called|How am I called}?",
        "{What did I say|What did I tell you} my name {is|was}?",
        "{Say|Repeat} my name[ please].",
        "{And|So,|Now,} {what|what again} is my name?",
        "{What is my name again|My name is what}?",
        "Do you {remember|know|recall} {who I am|what I'm called|what my name is|my name}?",
    ),
    answers=("Your name is {v}.", "You are {v}.", "Your name is {v}.", "You told me your name is {v}."),
    weight=16,
)
NUMBER = Detail(
    "the number",
    coined.number,
    tells=(
        "{Remember|Please remember|Keep in mind|Note|Memorise|Don't forget} {the number|this number:} {v}[.]",
        "{The number is|My number is} {v}[.]",
        "{Remember|Keep} {v} for me[.]",
        "{I'm thinking of the number|I am going to tell you a number:} {v}[.]",
        "{The code is|The code:|My code is} {v}[.]",
    ),
    asks=(
        "{What|Which} {number|code} {did I tell you|did I say|was it|did I give you|did I ask you to remember}?",
        "{What|Which} {is|was} the {number|code}?",
        "{Tell me|Repeat|Say|Give me} the {number|code} [again][.]",
        "{Do you remember|Do you still know} {the|my} {number|code}?",
        "{What was|What is} {my|that} {number|code}[ again]?",
    ),
    answers=("The number is {v}.", "It was {v}.", "You told me {v}.", "The number was {v}."),
    weight=6,
)
WORD = Detail(
    "the word",
    coined.coined,
    tells=(
        "{Remember|Please remember|Keep in mind|Memorise|Note} {the word|this word:} {v}[.]",
        "{The|My} {secret|magic} word is {v}[.]",
        "The {password|passphrase} is {v}[.]",
        "{v} is the word to remember[.]",
    ),
    asks=(
        "{What|Which} word {did I tell you|did I say|was it|did I ask you to remember|did I give you}?",
        "{What|Which} {is|was} the [{secret|magic}] word?",
        "{What is|What was} the {password|word}[ again]?",
        "{Tell me|Repeat|Say} the [{secret|magic}] word[ again][.]",
    ),
    answers=("The word is {v}.", "It was {v}.", "The word was {v}."),
    weight=5,
)
HOME = Detail(
    "where you live",
    coined.place,
    tells=(
        "I live in {v}[.]",
        "My home is in {v}[.]",
        "{I'm living|We live} in {v}[ now][.]",
        "My home town is {v}[.]",
    ),
    asks=(
        "Where do I live?",
        "{Which|What} {city|town} do I live in?",
        "{Do you remember|Tell me} where I live[?]",
        "Where is my home?",
    ),
    answers=("You live in {v}.", "You told me you live in {v}."),
    weight=4,
)
JOB = Detail(
    "what your job is",
    _mostly(coined.JOBS, 0.95),
    tells=("I {work as|am} a {v}[.]", "{My job is|By trade I am a} {v}[.]", "I'm a {v}[ by profession][.]"),
    asks=("What {is my job|do I do [for a living]|do I work as}?", "{Do you remember|Tell me} {my job|what I do}[?]"),
    answers=("You are a {v}.", "You work as a {v}."),
)
AGE = Detail(
    "how old you are",
    lambda rng: str(rng.randrange(6, 99)),
    tells=(
        "{I am|I'm} {v} years old[.]",
        "{I am|I'm} {v}[ now][.]",
        "My age is {v}[.]",
        "I turned {v} {today|last week}[.]",
    ),
    asks=("How old am I?", "{What is|What's|Tell me} my age[?]", "Do you remember how old I am?"),
    answers=("You are {v} years old.", "You are {v}."),
)
BIRTHDAY = Detail(
    "when your birthday is",
    coined.date,
    tells=("My birthday is {on|} {v}[.]", "I was born on {v}[.]"),
    asks=("When is my birthday?", "{Do you remember|Tell me} my birthday[?]", "When was I born?"),
    answers=("Your birthday is on {v}.",),
)
PLANS = Detail(
    "what you are learning",
    _one_of(
        *(f"the {instrument}" for instrument in coined.INSTRUMENTS), "Greek", "Polish", "Japanese", "Dutch", "chess"
    ),
    tells=("{I am|I'm} learning {v}[ now][.]", "I {want to learn|have started to learn} {v}[.]"),
    asks=("What am I learning?", "{Do you remember|Tell me} what I {am learning|want to learn}[?]"),
    answers=("You are learning {v}.",),
)
THINGS = tuple(
    Detail(
        f"where the {thing} is",
        _one_of("under the bed", "on the table", "in the drawer", "behind the door", "in the kitchen", "on the shelf",
                "in the blue box", "under the mat", "in the bag", "in the garden", "next to the lamp", "in the car"),
        tells=(f"The {thing} is {{v}}[.]", f"I put the {thing} {{v}}[.]", f"I left the {thing} {{v}}[.]"),
        asks=(f"Where is the {thing}?", f"{{Do you remember|Tell me}} where the {thing} is[?]", f"Where did I put the {thing}?"),
        answers=(f"The {thing} is {{v}}.",),
        weight=1,
    )
    for thing in ("key", "book", "ball", "phone", "letter", "umbrella", "map", "cup", "ticket", "ring")
)  # fmt: skip
DETAILS = (
    NAME,
    NUMBER,
    WORD,
    HOME,
    JOB,
    AGE,
    BIRTHDAY,
    PLANS,
    *THINGS,
    _favourite("colour", _mostly(coined.COLOURS, 0.9)),
    _favourite("color", _mostly(coined.COLOURS, 0.9)),
    _favourite("animal", _mostly(coined.ANIMALS, 0.8)),
    _favourite("food", _mostly(coined.FOODS, 0.8)),
    _favourite("fruit", _mostly(coined.FRUITS, 0.8)),
    _favourite("drink", _mostly(coined.DRINKS, 0.8)),
    _favourite("number", coined.number),
    _favourite("city", coined.place),
    _favourite("book", coined.title),
    _favourite("film", coined.title),
    _favourite("movie", coined.title),
    _favourite("song", coined.title),
    _favourite("sport", _mostly(coined.SPORTS, 0.9)),
    _favourite("season", _one_of(*coined.SEASONS)),
    _favourite("day", _one_of(*coined.DAYS)),
    _favourite("month", _one_of(*coined.MONTHS)),
    _favourite("word", coined.coined),
    _favourite("band", coined.title),
    _favourite("instrument", _one_of(*coined.INSTRUMENTS)),
    *(_relative(who) for who in ("dog", "cat", "sister", "brother", "friend", "mother", "father", "son", "daughter")),
    *(_relative(who) for who in ("horse", "teacher", "best friend", "rabbit", "parrot", "boat", "neighbour", "boss")),
)
BY_WEIGHT = tuple(detail for detail in DETAILS for _ in range(detail.weight))

GREETED = (
    "{Nice|Good|Pleased} to meet you, {v}.",
    "{Hello|Hi}, {v}{.|!} {How can I help|What can I do for you|What would you like to talk about}?",
    "{Hello|Hi}, {v}{.|!} {Nice to meet you.|I will remember your name.}",
    "Got it, {v}.",
)
NOTED = (
    "{Got it|Noted|All right|OK|Thanks, noted}: {clause}.",
    "{I will remember that|Good to know that} {clause}.",
    "{Understood|Thank you}, I will remember that {clause}.",
)
CORRECTIONS = (
    "{Sorry|Actually|No|Correction|Wait}, {tell}",
    "{Sorry, I made a mistake. |That was wrong. |I got that wrong: }{tell}",
    "I changed my mind. {tell}",
)


def told(rng: Random, *, but: tuple[Detail, ...] = ()) -> Told:
    """A detail of a kind not in `but`, with a value."""
    detail = pick(rng, BY_WEIGHT)
    while detail in but:
        detail = pick(rng, BY_WEIGHT)
    return Told(detail, detail.values(rng))


def tell(rng: Random, fact: Told) -> Turn:
    """The user says it, the reply takes note."""
    return Turn(say(rng, fact.detail.tells, v=fact.value), _take_note(rng, fact), exact=(fact.value,))


def correct(rng: Random, fact: Told) -> tuple[Told, Turn]:
    """The user takes it back and says another value."""
    new = Told(fact.detail, fact.detail.values(rng))
    said = say(rng, new.detail.tells, v=new.value)
    said = say(rng, CORRECTIONS, tell=said)
    reply = fill(rng, "{Thanks for telling me|All right|No problem|OK}{: |, }{clause}.", clause=new.clause())
    return new, Turn(said, reply, exact=(new.value,))


def ask(rng: Random, fact: Told) -> Turn:
    """The user asks for it; now and then whether it is so."""
    if rng.random() < 0.1:
        return _ask_whether(rng, fact)
    answer = say(
        rng, fact.detail.answers or (fact.clause() + ".", "You told me that " + fact.clause() + "."), v=fact.value
    )
    return Turn(say(rng, fact.detail.asks), answer[0].upper() + answer[1:], word=_one_word(fact.value))


def ask_untold(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for something that was never told."""
    fact = told(rng, but=tuple(fact.detail for fact in facts))
    noun = fact.yours
    reply = fill(
        rng,
        "{You have not told me|You haven't told me|You did not tell me} {noun}{| yet}.{| Tell me, and I will remember it.}",
        noun=noun,
    )
    return Turn(say(rng, fact.detail.asks), reply)


def ask_all(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for everything told so far."""
    user = fill(
        rng,
        "{What do you {know|remember} about me|What have I told you [so far|about myself]|What did I tell you [about me]|"
        "Tell me what you know about me}{?|}",
    )
    clauses = [fact.clause() for fact in facts]
    if not clauses:
        return Turn(user, fill(rng, "You have not told me anything about yourself {yet|so far}."))
    return Turn(user, "You told me that " + " and ".join(clauses) + ".")


def tell_two(rng: Random, first: Told, second: Told) -> Turn:
    """Two things in one message."""
    said = [say(rng, fact.detail.tells, v=fact.value).rstrip(".") for fact in (first, second)]
    both = pick(rng, (". ", " and ", ", ")).join(said)
    reply = f"{pick(rng, ('Got it', 'Noted', 'OK'))}: {first.clause()}, and {second.clause()}."
    return Turn(both, reply, exact=(first.value, second.value))


def talk(rng: Random) -> list[Turn]:
    """Something told and asked back at once, or asked for without having been told."""
    if rng.random() < 0.3:
        return [ask_untold(rng, [])]
    fact = told(rng)
    return [tell(rng, fact), ask(rng, fact)]


def _take_note(rng: Random, fact: Told) -> str:
    if fact.detail is NAME and rng.random() < 0.85:
        return say(rng, GREETED, v=fact.value)
    return say(rng, NOTED, clause=fact.clause())


def _ask_whether(rng: Random, fact: Told) -> Turn:
    right = rng.random() < 0.5
    value = fact.value if right else fact.detail.values(rng)
    clause = Told(fact.detail, value).clause().replace("your", "my").replace("you are", "I am").replace("you ", "I ")
    user = fill(rng, "{Is it {true|right}|Did I say} that {clause}?", clause=clause)
    answer = "Yes, " if value == fact.value else "No, "
    return Turn(user, answer + fact.clause() + ".", exact=(value,))


def _one_word(value: str) -> str | None:
    return value if " " not in value else None
