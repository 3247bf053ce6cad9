# ruff: noqa: E501
"""What people ask about themselves though they never told it: what lies beside a thing that was told, and any other thing.

Each is a question and the clause that stands for it in the reply: "You have not told me {clause}". Without these the
nearest thing that was told would be taken for the answer.
"""

import re
from random import Random

from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.sentences import capital

Untold = tuple[str, str]
"""The question with nested alternatives, and its clause; `{who}`, `{kin}` and the like stand for the same word in both."""

_PETS = "dog|cat|kitten|puppy|hamster|horse|pony|rabbit|parrot|goldfish|canary|tortoise|guinea pig|goat|donkey|budgie"
_KIN = (
    *("sister", "brother", "mother", "father", "wife", "husband", "son", "daughter", "uncle", "aunt", "cousin", "grandmother"),
    *("grandfather", "neighbour", "boss", "best friend", "teacher", "flatmate", "girlfriend", "boyfriend", "nephew", "niece"),
    *("mum", "dad", "landlord", "colleague", "coach", "godmother", "mother-in-law", "roommate", "grandson"),
)  # fmt: skip
_OWNED = (
    *("car", "house", "flat", "bike", "garden", "guitar", "boat", "laptop", "phone", "watch", "sofa", "piano", "coat", "shop"),
    *("tent", "bedroom", "kitchen", "bathroom", "camera", "balcony", "office", "motorbike", "wardrobe", "van"),
)  # fmt: skip
_SLOTS = {"kin": _KIN, "owned": _OWNED}

ANYTHING: tuple[Untold, ...] = (
    ("how old am i[ now]", "how old you are"),
    ("{what is|what's|whats|do you know} my {age|exact age}", "your age"),
    ("{what is|what's|whats|tell me|do you know} my name[ by the way]", "your name"),
    ("{what is|what's|whats|do you know} my {last name|surname|family name}", "your surname"),
    ("{what is|what's|whats|do you know} my middle name", "your middle name"),
    ("{when is|when's|on which day is|do you know} my birthday", "when your birthday is"),
    ("{in which|which|what} year was i born[ in]", "in which year you were born"),
    ("{in which|which|what} {city|town|village} did i grow up[ in]", "where you grew up"),
    ("where {was i born|am i from|do i come from}", "where you come from"),
    ("where do i {live|live now}", "where you live"),
    ("{what is|what's|whats|do you know} my address", "your address"),
    ("which street do i live {on|in}", "in which street you live"),
    ("{what is|what's|whats|do you know} my {phone|mobile|telephone} number", "your phone number"),
    ("{what is|what's|whats} my {post code|postcode|zip code}", "your postcode"),
    ("{what is|what's|whats|do you know|tell me} my {wifi|wi-fi|wlan} password", "your wifi password"),
    ("how {much do i weigh|heavy am i}", "how much you weigh"),
    ("how tall am i", "how tall you are"),
    ("{what is|what's} my {shoe|hat|ring|shirt} size", "what size you wear"),
    ("what colour {are my eyes|eyes do i have}", "what colour your eyes are"),
    ("what colour is my hair", "what colour your hair is"),
    ("{what do i do for a living|what's my job|what is my job|where do i work|what do i work as}", "what you do for work"),
    ("{am i married|do i have a {wife|husband}|am i single}", "whether you are married"),
    ("{do i have|have i got} {kids|children}", "whether you have children"),
    ("how many {kids|children|grandchildren} do i have", "how many children you have"),
    ("{do i have|have i got} {pets|any pets|a pet}", "whether you have a pet"),
    ("{do i have|have i got} {brothers|sisters|siblings|any siblings}", "whether you have siblings"),
    ("{what is|what's|whats} my {kin} called", "your {kin}'s name"),
    ("{what is|what's|whats|do you know|tell me} my {kin}'s name", "your {kin}'s name"),
    ("{what is|what was} the name of my {kin}", "your {kin}'s name"),
    ("who is my {kin}", "who your {kin} is"),
    ("how old is my {kin}[ now]", "how old your {kin} is"),
    ("when is my {kin}'s birthday", "when your {kin}'s birthday is"),
    ("where does my {kin} live[ now]", "where your {kin} lives"),
    ("where does my {kin} work", "where your {kin} works"),
    ("what does my {kin} do[ for a living| for work]", "what your {kin} does for work"),
    ("what does my {kin} like[ best]", "what your {kin} likes"),
    ("what {did i say|do i think} about my {kin}", "anything about your {kin}"),
    ("what colour is my {owned}", "what colour your {owned} is"),
    ("how {old|big} is my {owned}", "how old or big your {owned} is"),
    ("what did my {owned} cost", "what your {owned} cost"),
    ("{when|where} did i {buy|get} my {owned}", "when and where you got your {owned}"),
    ("{what make|what kind|what sort} {of {owned} do i have|is my {owned}}", "what kind of {owned} you have"),
    ("{what is|what's} my favourite {film|movie}", "your favourite film"),
    ("{what is|what's} my favourite {song|music|band}", "what music you like best"),
    ("{what is|what's} my favourite {dish|meal|food}", "your favourite food"),
    ("{what is|what's} my favourite colour", "your favourite colour"),
    ("{what is|what's} my favourite {team|football team|club}", "your favourite team"),
    ("which {language|languages} do i speak", "which languages you speak"),
    ("{what is|what's} my {religion|star sign|nationality|hobby}", "that"),
    ("{am i|are we} {left-handed|vegetarian|tall|ill|rich}", "that"),
)  # fmt: skip
"""Asked with no help from what was told."""

_BESIDE: tuple[tuple[str, tuple[Untold, ...]], ...] = (
    (
        rf"my ({_PETS})'s name",
        (
            ("{how old is|and how old is} {who}", "how old {yours} is"),
            ("{how much does {who} weigh|how heavy is {who}|what does {who} weigh}", "how much {yours} weighs"),
            ("{what breed is {who}|what kind of {who2} is it}", "what breed {yours} is"),
            ("{when was {who} born|when is {who}'s birthday}", "when {yours} was born"),
            ("{what does {who} {eat|like to eat}|what is {who}'s favourite food}", "what {yours} likes to eat"),
            ("where does {who} sleep", "where {yours} sleeps"),
            ("{who gave me|where did i get|where did i buy} {who}", "where {yours} came from"),
            ("{what colour is|and what colour is} {who}", "what colour {yours} is"),
            ("what is {who} {afraid of|doing now}", "that"),
            ("{is {who} a boy or a girl|is {who} male or female}", "whether {yours} is male or female"),
        ),
    ),
    (
        r"my ([a-z' -]+)'s name",
        (
            ("{what is|what's} {who}'s {surname|last name|family name}", "{yours}'s surname"),
            ("{when is|when's} {who}'s birthday", "when {yours}'s birthday is"),
            ("how tall is {who}", "how tall {yours} is"),
            ("{what colour is {who}'s hair|what hair does {who} have}", "what colour {yours}'s hair is"),
            ("{what is|what's} {who}'s {phone number|number}", "{yours}'s phone number"),
            ("{what is|what's} {who}'s favourite {food|colour|song|film}", "what {yours} likes best"),
            ("what does {who} {like|love|hate}", "what {yours} likes"),
            ("what car does {who} drive", "what car {yours} drives"),
            ("{is {who} married|does {who} have {children|kids}}", "whether {yours} has a family"),
        ),
    ),
    (
        r"my (?:first )?name",
        (
            ("{what is|what's|and} my {last name|surname|family name}", "your surname"),
            ("{what is|what's|and} my middle name", "your middle name"),
            ("{who gave me that name|after whom was i named|who am i named after}", "who named you"),
            ("{what is|what's|and} my nickname", "your nickname"),
            ("{and how old am i|how old am i|what's my age}", "how old you are"),
            ("where {do i live|am i from}", "where you live"),
            ("what do i do[ for a living]", "what you do"),
            ("{what's|what is} my {wife|husband|sister|brother|mother|father}'s name", "the names of your family"),
        ),
    ),
    (
        r"where you (?:live|come from|were born)",
        (
            ("{which|what} street do i live {on|in}", "in which street you live"),
            ("{what is|what's} my {address|house number}", "your address"),
            ("{what is|what's} my {postcode|post code|zip code}", "your postcode"),
            ("{who do i live with|do i live alone|with whom do i live there}", "with whom you live"),
            ("on which floor do i live", "on which floor you live"),
            ("{what is|what's} the name of my {street|landlord|neighbour}", "that name"),
            ("how {big is my flat|much rent do i pay}", "anything about your flat"),
        ),
    ),
    (
        r"when my (?:meeting|appointment|interview|lesson|exam|course|dentist's appointment) .*|on which day my .*",
        (
            ("{who|whom} {am i meeting|will be there|do i meet|is coming}", "who will be there"),
            ("how long {does it take|will it last|is it}", "how long it takes"),
            ("{what is it about|what do i have to bring|what do i need for it}", "that"),
        ),
    ),
    (
        r"what (?:your job is|you do for work)",
        (
            ("{where do i work|where is my {office|shop|workplace}|in which town do i work}", "where you work"),
            ("{what is|what's} my boss called", "your boss's name"),
            ("{who do i work for|what's my company called}", "for whom you work"),
            ("how many colleagues do i have", "how many colleagues you have"),
        ),
    ),
    (
        r"what you (?:lost|forgot|broke|bought|found|received|sold|repaired|borrowed|won|ordered|adopted|rescued|made|baked|built)",
        (
            ("{what did it cost|how much was it|how much did i pay}", "what it cost"),
            ("{who helped me|who was with me|who saw it}", "who was there"),
            ("{how much does it weigh|how long is it|what is it worth}", "that"),
            ("why did i do that", "why"),
        ),
    ),
    (
        r"(?:the|your) .*(?:number|password|code|PIN).*",
        (
            ("{who else knows it|where did i write it down}", "that"),
            ("{when does it expire|how long is it valid}", "how long it is valid"),
            ("{what is|what's} the {old|other|second} one", "the other one"),
        ),
    ),
)  # fmt: skip
"""What lies beside a told thing, by what that is called."""
_FAVOURITES = (
    *("film", "song", "colour", "animal", "dish", "drink", "book", "sport", "season", "band", "fruit", "flower", "game", "city"),
    *("number", "day", "place", "singer", "ice cream", "pizza", "toy", "car", "beach", "holiday", "school subject", "actor", "smell"),
)  # fmt: skip
_AROUND = (
    *("{q}?",) * 8,
    "{q}",
    "{q}",
    "{And|and|So,|so} {q}?",
    "{q}, do you {know|remember}?",
    "{Tell me|Do you know|Hey,|One more:|Now,} {q}?",
    "{q}? {I forgot|I'm not sure any more|You should know|Do I have to tell you}.",
)


def anything(rng: Random) -> tuple[str, str]:
    """A question about the user's life and its clause, whatever was told."""
    return _write(rng, pick(rng, ANYTHING), {name: pick(rng, choices) for name, choices in _SLOTS.items()})


def beside(rng: Random, mine: str, value: str) -> tuple[str, str] | None:
    """One about what was told, that goes beyond it; None where nothing is written for the kind."""
    if favourite := re.fullmatch(r"my favou?rite (.+)", mine):
        other = pick(rng, [thing for thing in _FAVOURITES if thing not in (favourite[1], "colour", "film")])
        return _write(
            rng, ("{what is|what's|and what is|and} my favourite {other}", "your favourite {other}"), {"other": other}
        )
    for pattern, choices in _BESIDE:
        if found := re.fullmatch(pattern, mine):
            who = found[1] if found.groups() else ""
            called = pick(rng, (f"my {who}", f"my {who}", value if " " not in value else f"my {who}"))
            slots = {"who": called, "who2": who, "yours": f"your {who}"}
            return _write(rng, pick(rng, choices), slots)
    return None


def _write(rng: Random, untold: Untold, slots: dict[str, str]) -> tuple[str, str]:
    question = say(rng, (untold[0],), **slots)
    asked = say(rng, _AROUND, q=question)
    return capital(asked) if rng.random() < 0.7 else asked, say(rng, (untold[1],), **slots)
