# ruff: noqa: E501
"""What people did, do and will do with things never named before: "I bought a green lamp", "Granny baked two loaves".

In the templates `<did>` and `<do>` are the verb, `{v}` is the thing.
"""

from chatbot.pocket.corpus.told.details_kinds import Detail
from chatbot.pocket.corpus.told.details_open_words import (
    BAKES,
    BUILT,
    CREATURES,
    DISHES,
    DRAWN,
    FILLINGS,
    FINDS,
    GREENS,
    LOOKS,
    OUTINGS,
    SIGHTS,
    TASTES,
    TEMPERS,
    THINGS,
    WIDE_ONES,
    Values,
    a_text,
    either,
    filled,
    some,
    spelt,
)

_WHEN = "{yesterday|this morning|last night|last week|on Sunday|on Friday|the other day|earlier today|at the weekend|two days ago|today|an hour ago|last month|after lunch}"
_ONCE = "{Yesterday|This morning|Last night|Last week|On Sunday|On Friday|The other day|Earlier today|At the weekend|Two days ago|Today|An hour ago|Last month|After lunch|On my way home|On my birthday}"
_AFTER = "{, what a day|, and it was fun|, can you believe it| and I'm happy about it|, for the first time in my life| with {name}|, and {name} laughed| because I felt like it|, as you do|, no joke}"
_SELF_TOLD = (
    f"I <did> {{v}} {_WHEN}[.]",
    "I <did> {v}[.]",
    f"{_ONCE}{{,|}} I <did> {{v}}[.]",
    "I {just|finally|really|actually|recently} <did> {v}{|| yesterday| today| with {name}| last week}[.]",
    f"{_ONCE}{{,|}} {{{{name}} and I|my sister and I|we|me and {{name}}|my son and I}} <did> {{v}}[.]",
    f"I <did> {{v}}{_AFTER}[.]",
    "{Guess what I <did>|You know what I <did>|Want to know what I <did>|Ask me what I <did>}{?|!|:} {v}[.]",
    "What I <did> {yesterday|today|on Monday|this time}{:| was|?} {v}[.]",
    "{The weather was awful|I had nothing to do|It was a slow day|I got up early|I had the day off|{name} was ill|The shop was closed}{, so| and|, but} I <did> {v}[.]",
    "{So|Well|Hm, so|ok so|oh}{,|} i <did> {v}{ today|| yesterday}[.]",
    "{v} is what I <did>{ yesterday| today||, if you must know}[.]",
)
_SELF_ASKED = (
    "{What|So what|And what} did I <do>[ again| {yesterday|then|this time|that day}]?",
    "What did I {say|tell you|write} {that |}I <did>?",
    "{Do you remember|Tell me|Do you know|Can you recall|Remind me} what I <did>[?]",
    "What was it {that |}I <did>?",
    "I <did> {what?|what exactly?|something, what was it?|something. What?}",
    "{My friend|My wife|Somebody|A colleague} {asks|wants to know} what I <did>. {What do I say|What was it}?",
    "{Which|What} thing did I {tell you I <did>|say I <did>|<do>}?",
    "the thing I <did>{, what was it|?| was?| again?}",
)
_WE_TOLD = (
    f"{_ONCE}{{,|}} we <did> {{v}}[.]",
    f"We <did> {{v}} {_WHEN}[.]",
    f"{{{{name}} and I|My brother and I|The children and I|My class and I|We all|All of us}} <did> {{v}} {_WHEN}[.]",
    "{On our trip|On the way home|On our walk|With the whole family|With my class|During the holidays}{,|} we <did> {v}[.]",
    "We <did> {v}{, what a day|, and everybody laughed|, can you believe it| with {name}|, it was great|, all five of us}[.]",
    "{Guess what we <did>|You know what we <did>|Ask me what we <did>}{?|!|:} {v}[.]",
    "We {finally|just|actually|really} <did> {v}[.]",
    "{So|Well|ok so|oh}{,|} we <did> {v}{ today|| yesterday}[.]",
    "{It rained|It was hot|The sun was out|School was over}{, so| and|, but} we <did> {v}[.]",
)
_WE_ASKED = (
    "{What|So what|And what} did we <do>[ again| {yesterday|then|that day|together}]?",
    "What did I {say|tell you|write} {that |}we <did>?",
    "{Do you remember|Tell me|Do you know|Can you recall|Remind me} what we <did>[?]",
    "What was it {that |}we <did>?",
    "We <did> {what?|what exactly?|something, what was it?}",
    "{My friend|My mother|Everybody} {asks|wants to know} what we <did>. {What do I say|What was it}?",
    "the thing we <did>{, what was it|?| was?| again?}",
)
_KIN_TOLD = (
    f"My <who> <did> {{v}} {_WHEN}[.]",
    "{My|Our} <who> <did> {v}[{ for me| for us| for {name}|, just like that}][.]",
    f"{_ONCE}{{,|}} {{my|our}} <who> <did> {{v}}[.]",
    "My <who> {finally|just|really|actually} <did> {v}[.]",
    "My <who>, {of all people|as always|just for fun}, <did> {v}[.]",
    "{Guess what my <who> <did>|You know what my <who> <did>}{?|:|!} {v}[.]",
    "{We were all surprised|I came home late|We had guests|It was raining}{: | and |, }my <who> <did> {v}[.]",
    "My <who> {had a day off|was in a good mood|came to visit} and <did> {v}[.]",
    "{v} is what my <who> <did>[ this time| yesterday][.]",
)
_KIN_ASKED = (
    "{What|So what|And what} did {my|our} <who> <do>[ again| {yesterday|this time}]?",
    "{Do you remember|Tell me|Do you know|Can you recall|Remind me} what my <who> <did>[?]",
    "What did I {say|tell you} my <who> <did>?",
    "What was it {that |}my <who> <did>?",
    "My <who> <did> {what|what exactly}?",
    "{Which|What} thing did my <who> <do>?",
)
_THING, _FIND, _PET = some(LOOKS, THINGS), some(LOOKS, FINDS), some(TEMPERS, CREATURES)
_BAKE, _DISH = either(some(TASTES, BAKES), filled(FILLINGS, BAKES)), filled(FILLINGS, DISHES)
_SIGHT, _PLANT = some(WIDE_ONES, SIGHTS), some(LOOKS[:15], GREENS)
_BUILT, _DRAWN = some(LOOKS[15:], BUILT), some(LOOKS[:22], DRAWN)
_OUTING = spelt(*OUTINGS)

SELF: tuple[tuple[str, str, Values, tuple[str, ...]], ...] = (
    ("bought", "buy", _THING, ("I {went to town|was at the market|went shopping} and bought {v}[ {for my sister|for a few coins|in a sale|for the hall}][.]", "{There was a sale|I couldn't resist}, so I bought {v}[.]")),
    ("sold", "sell", _THING, ("I needed money, so I sold {v}[ to {name}| at the flea market][.]",)),
    ("found", "find", _FIND, ("I found {v} {under the bench|in the street|on the beach|in an old coat|in the attic|by the river|behind the shed}[.]",)),
    ("lost", "lose", _FIND, ("I lost {v} {in the park|on the bus|somewhere|at the pool}[.]",)),
    ("broke", "break", _THING, ("I was clumsy and broke {v}[.]",)),
    ("repaired", "repair", _THING, ("I repaired {v} {with glue|in the garage|for {name}|all by myself}[.]",)),
    ("borrowed", "borrow", _THING, ("I borrowed {v} {from {name}|from my neighbour|from the library|for the weekend}[.]",)),
    ("gave away", "give away", _THING, ("I had too many things and gave away {v}[.]",)),
    ("won", "win", _THING, ("I won {v} {at the fair|in a raffle|at bingo|in a quiz}[.]", "First prize! I won {v}[.]")),
    ("ordered", "order", either(_THING, _DISH), ("I ordered {v} {and I'm still waiting|by phone|for tonight|from the menu}[.]",)),
    ("packed", "pack", _THING, ("For the trip I packed {v}[.]", "I packed {v} {first|into my suitcase|for the journey}[.]")),
    ("saw", "see", either(_PET, _SIGHT), ("I {went for a walk|looked out of the window} and saw {v}[.]", "I saw {v} {in the garden|by the river|near the station|at dawn|on my way to work}[.]")),
    ("met", "meet", _PET, ("I met {v} {in the woods|in the street|on my walk|on the stairs}[.]",)),
    ("fed", "feed", _PET, ("I fed {v} {in the park|some bread|with carrots|behind the barn}[.]",)),
    ("rescued", "rescue", _PET, ("I rescued {v} {from a tree|from the river|from the road|from the shelter}[.]",)),
    ("baked", "bake", _BAKE, ("The oven was still hot, I baked {v}[.]", "I baked {v} {for the school|for {name}|for tea|to cheer us up}[.]")),
    ("ate", "eat", either(_BAKE, _DISH), ("I was so hungry that I ate {v}[.]", "I ate {v} {for lunch|for dinner|on the train|at {name}'s}[.]")),
    ("cooked", "cook", _DISH, ("I cooked {v} {for {name}|for dinner|for the whole family|for ten people}[.]",)),
    ("planted", "plant", _PLANT, ("I planted {v} {behind the house|by the fence|in the garden|in a pot}[.]",)),
    ("picked", "pick", _PLANT, ("I was in the garden and picked {v}[.]",)),
    ("built", "build", _BUILT, ("I built {v} {out of old boards|for the children|with my own hands|in the garage}[.]",)),
    ("drew", "draw", _DRAWN, ("I had a pencil and drew {v}[.]", "I drew {v} {in art class|on a napkin|for {name}|on the wall}[.]")),
    ("painted", "paint", _DRAWN, ("I had art class and painted {v}[.]",)),
    ("wrote", "write", a_text, ("I sat down and wrote {v}[.]",)),
    ("knitted", "knit", some(LOOKS[:20], ("scarf", "jumper", "hat", "blanket", "glove", "sock", "cushion", "bag")), ("I knitted {v} {for the baby|all winter|in two evenings}[.]",)),
    ("dreamt about", "dream about", either(_PET, _SIGHT), ("I slept badly and dreamt about {v}[.]",)),
    ("photographed", "photograph", either(_PET, _SIGHT), ("I took my camera and photographed {v}[.]",)),
    ("threw out", "throw out", _THING, ("I cleaned the cellar and threw out {v}[.]",)),
    ("heard", "hear", _PET, ("I couldn't sleep, I heard {v}[.]", "I heard {v} {outside|in the dark|behind the house|on the roof}[.]")),
)  # fmt: skip
OURS: tuple[tuple[str, str, Values, tuple[str, ...]], ...] = (
    ("saw", "see", either(_SIGHT, _PET), ("We saw {v} {in the harbour|near the bridge|from the window|on the river|behind the hill}[.]", f"{_ONCE}{{,|}} we saw {{v}} {{in the harbour|in town|from the train|by the lake}}[.]")),
    ("bought", "buy", _THING, ("We bought {v} {for the kitchen|for the new flat|at the market|in {name}'s shop}[.]",)),
    ("found", "find", _FIND, ("We found {v} {in the sand|under a stone|in the cellar|in the woods}[.]",)),
    ("ate", "eat", either(_BAKE, _DISH), ("We ate {v} {at a little inn|by the sea|in the garden}[.]",)),
    ("built", "build", _BUILT, ("We built {v} {at school|in the garden|together}[.]",)),
    ("visited", "visit", _SIGHT, ("We visited {v} {near the coast|in the rain|on Saturday}[.]",)),
    ("made", "make", either(_DISH, _BAKE), ("We made {v} {together|at school|for the guests}[.]",)),
    ("adopted", "adopt", _PET, ("We went to the shelter and adopted {v}[.]",)),
)  # fmt: skip
KIN: tuple[tuple[str, str, str, Values], ...] = (
    ("grandmother", "baked", "bake", _BAKE), ("granny", "knitted", "knit", some(LOOKS[:20], ("scarf", "jumper", "hat", "blanket"))),
    ("father", "built", "build", _BUILT), ("mother", "bought", "buy", _THING), ("brother", "broke", "break", _THING),
    ("sister", "painted", "paint", _DRAWN), ("uncle", "sold", "sell", _THING), ("aunt", "cooked", "cook", _DISH),
    ("son", "drew", "draw", _DRAWN), ("daughter", "found", "find", _FIND), ("neighbour", "planted", "plant", _PLANT),
    ("dog", "chased", "chase", _PET), ("cat", "brought home", "bring home", _PET), ("cousin", "won", "win", _THING),
    ("wife", "ordered", "order", _THING), ("husband", "repaired", "repair", _THING), ("boss", "lost", "lose", _FIND),
    ("grandfather", "carved", "carve", _DRAWN), ("friend", "borrowed", "borrow", _THING), ("teacher", "drew", "draw", _DRAWN),
    ("mum", "made", "make", _DISH), ("dad", "saw", "see", _SIGHT), ("flatmate", "bought", "buy", _THING),
)  # fmt: skip


def _with(templates: tuple[str, ...], **marks: str) -> tuple[str, ...]:
    for mark, text in marks.items():
        templates = tuple(template.replace(f"<{mark}>", text) for template in templates)
    return templates


DEEDS = (
    *(
        Detail(f"what you {did}", values, (*_with(_SELF_TOLD, did=did), *more), _with(_SELF_ASKED, did=did, do=do), (f"You {did} {{v}}.",))
        for did, do, values, more in SELF
    ),
    *(
        Detail(f"what you {did}", values, (*_with(_WE_TOLD, did=did), *more), _with(_WE_ASKED, did=did, do=do), (f"You {did} {{v}}.",))
        for did, do, values, more in OURS
    ),
    *(
        Detail(f"what your {who} {did}", values, _with(_KIN_TOLD, who=who, did=did), _with(_KIN_ASKED, who=who, did=did, do=do), (f"Your {who} {did} {{v}}.",), 1)
        for who, did, do, values in KIN
    ),
    Detail(
        "where you went",
        _OUTING,
        (
            f"{_ONCE}{{,|}} {{I|we|{{name}} and I}} went {{v}}[.]", f"I went {{v}} {_WHEN}[.]", "I went {v}{ with {name}| with the children| all alone| by bus|, it was lovely|, what a day}[.]", "We went {v}{ with {name}| by train| in the rain|, all of us}[.]",
            "{Guess where I went|You know where I went}{?|:} {v}[.]", "{It was sunny|I had a day off|School was out}{, so| and} {I|we} went {v}[.]", "{I just came back, I|We are back, we} went {v}[.]", "My {trip|outing|day out}: I went {v}[.]",
        ),
        ("Where did {I|we} go[ again| {yesterday|then|that day}]?", "{Do you remember|Tell me|Do you know|Can you recall} where {I|we} went[?]", "Where did I {say|tell you} {I|we} went?", "{I|We} went where?", "Where was it that {I|we} went?", "{Which|What} place did {I|we} go to?", "{My boss|My aunt|Somebody} asks where I went. {What do I say|Where was it}?"),
        ("You went {v}.",),
        3,
    ),
)  # fmt: skip
