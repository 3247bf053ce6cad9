# ruff: noqa: E501
"""Whom one meets and where, what a surname is, where a relative lives, and favourites told as "otters are ...".

`TOGETHER` are pairs that people tell in one sentence: (first, second, how both are told).
"""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.told.details import NAME
from chatbot.pocket.corpus.told.details_kinds import Detail, one_of, relative
from chatbot.pocket.corpus.told.details_open_words import SITES, spelt

_SOON = "{tomorrow|tonight|on Friday|on Sunday|next week|at noon|this afternoon|later|after work|on Monday morning}"
_Soon = (
    "{Tomorrow|Tonight|On Friday|On Sunday|Next week|At noon|This afternoon|Later today|After work|On Monday morning}"
)
_MEET = "{{I'm|I am|we're|we are} meeting|I meet|I will meet|I'll meet|I'm going to meet|we're going to meet}"
_WHERE = "{ for lunch| for coffee| for a walk| for a chat|||}"
WHO = Detail(
    "whom you are meeting",
    coined.name,
    (
        f"{_Soon}{{,|}} {_MEET} {{v}}{_WHERE}[.]", f"{_MEET} {{v}} {_SOON}[.]", f"{_MEET} {{v}} {_SOON}{_WHERE}[.]", f"{_MEET} {{v}}{_WHERE}[ {_SOON}][.]", f"I {{have a date|am having lunch|am going for a walk|have an appointment}} with {{v}} {_SOON}[.]", "{v} and I {are meeting|will meet|meet} {tomorrow|tonight|on Sunday|at noon}[.]",
        f"{{I'm so nervous|I have to hurry|I can't be late|I look forward to it}}{{: | because | as }}I'm meeting {{v}} {_SOON}[.]", "I {promised|agreed} to meet {v}[ {tomorrow|tonight|for coffee}][.]", f"{_Soon} {{v}} {{is meeting me|wants to meet me|will wait for me}}{_WHERE}[.]", "Date {tomorrow|tonight}: {v}[.]", f"{{Don't let me forget|Please remember|Note}}: {_SOON} I'm meeting {{v}}[.]",
    ),
    (
        "{Who|Whom} am I meeting[ again| tomorrow| there]?", "{Who|And who} {will I|do I|am I going to} meet?", "{Who|Whom} {do I have a date with|am I seeing|did I say I'm meeting|are we meeting}?", "I'm meeting {who|whom|somebody, who was it}?",
        "{Do you remember|Tell me|Can you recall|Remind me} {who|whom} I'm meeting[?]", "{Who is|Who's} {waiting for me|meeting me|my date}?", "With {whom|who} {do I have a date|am I meeting up}?",
    ),
    ("You are meeting {v}.",),
    4,
    "meeting",
)  # fmt: skip
WHERE = Detail(
    "where your meeting place is",
    spelt(*SITES),
    (
        f"{_Soon}{{,|}} {_MEET} {{a friend|my friends|some friends|an old friend}} {{v}}[.]", f"{_MEET} {{a friend|my friends|some friends|an old friend}} {{v}} {_SOON}[.]", "{We|we} meet {v}[, don't be late][.]", "{Our meeting place|The meeting place|Meeting place}{:| is|?} {v}[.]", "I {promised|agreed} to meet {a friend|my friends|some friends|an old friend} {v}[.]", "{Somebody|A friend|An old friend} {will wait for me|is waiting for me|wants to meet me|will pick me up} {v}[.]",
        f"{{Don't let me forget|Please remember|Note}}: {_SOON} we meet {{v}}[.]", "I have a date {v}[.]", "{v} is where {we meet|I'm meeting my friend}[.]",
    ),
    (
        "Where {am I meeting {them|my friend}|are we meeting|do we meet|do I have to be|is the meeting place|will we meet|am I meeting somebody}[ again]?", "{And where|Where|where}{?| was that?| was it?| exactly?}", "{Do you remember|Tell me|Can you recall|Remind me} where {we meet|we're meeting|I'm meeting my friend}[?]", "{The|Our|And the} meeting place{?| was?|, please.}", "We meet where?", "Where {is somebody waiting for me|should I go|should I wait}?", "{At what|At which|In which} place do we meet?",
    ),
    ("You meet {v}.", "Your meeting place is {v}."),
    4,
    "meeting",
)  # fmt: skip
WHEN = Detail(
    "when you are meeting your friend",
    coined.clock,
    ("I'm meeting {a friend|my friends|some friends|an old friend} at {v}[ {tomorrow|tonight|for lunch}][.]", "My friend and I meet at {v}[.]", "{Tomorrow|Tonight|On Friday} at {v} I'm meeting {a friend|my friends|some friends|an old friend}[.]", "At {v} I {meet|am meeting} {a friend|my friends|some friends|an old friend}[.]", "{My friend|Somebody} {expects me|is waiting for me|picks me up} at {v}[.]", "My date is at {v}[.]", "{v}, {don't let me forget|that's my date}[.]", "I have to be there at {v}, my friend {is waiting|hates waiting}[.]"),
    ("When am I meeting my friend[ again]?", "{When|At what time|What time} {do we meet|are we meeting|is my date|do I have to be there}[ again]?", "{Do you remember|Tell me|Remind me} when {we meet|I'm meeting my friend}[?]", "{And when|When|what time} {was that|was it}?", "We meet {when|at what time}?", "{Which|What} time did we agree on?"),
    ("You are meeting your friend at {v}.",),
    2,
    "meeting",
)  # fmt: skip


def _surname(rng: Random) -> str:
    """A made-up surname, now and then a common or a double one."""
    common = "Smith Miller Novak Costa Silva Brown Weber Rossi Larsen Okafor Nakamura Petrov Murphy Khan Moreau"
    if rng.random() < 0.15:
        return pick(rng, coined.words(common))
    made = coined.coined(rng).capitalize()
    return f"{pick(rng, ('van', 'de', 'von', 'Mac'))} {made}" if rng.random() < 0.08 else made


def _full(rng: Random) -> str:
    return f"{coined.name(rng)} {_surname(rng)}"


SURNAME = Detail(
    "my surname",
    _surname,
    ("{My|my} {surname|last name|family name} is {v}[.]", "{People|My pupils|The papers} spell my {surname|last name} wrong, it is {v}[.]", "{Surname|Last name|Family name}{:| =|?} {v}[.]", "{On the bell|On my door|In my passport} it says {v}, that's my {surname|last name}[.]", "{I married|Since the wedding} {and took the name|my surname is} {v}[.]", "{At work|In the army} they {only |}call me by my surname, {v}[.]", "{v}{ is my surname|, that's my last name| is the family name}[.]", "{We are|My family are} the {v}s, {so my surname is {v}|surname {v}}[.]"),
    ("{What is|What's|What was} my {surname|last name|family name}[ again]?", "{And my|My|So my} {surname|last name|family name}{ is?|?| was?|, please.}", "{Do you remember|Tell me|Can you recall} my {surname|last name|family name}[?]", "{Which|What} {surname|last name|family name} {do I have|did I tell you}?", "What comes after my first name?", "What does it say on my {bell|door}?", "my {surname|last name} is {what|which}?"),
    ("Your surname is {v}.",),
    5,
    "name",
)  # fmt: skip
FULL = Detail(
    "my full name",
    _full,
    ("{My|my} {full|whole|complete} name is {v}[.]", "{Hi|Hello|Hey|Good morning}{,|!} my full name is {v}[.]", "{v} is {my full name|my whole name|my name in full}[.]", "{Full name|First and last name|Name in full}{:| =|?} {v}[.]", "In full I am {v}[.]", "{My whole name, please note|My full name, please note|First and last name, please note}: {v}[.]"),
    ("{What is|What's|What was} my {full|whole|complete} name[ again]?", "{Tell me|Do you remember|Can you recall|Repeat} my {full|whole} name[?]", "{My|And my} full name{?| is?| was?}", "{What are|Tell me} my first and last name[s][?]", "What is my name[ again]?", "What is my name, {in full|first and last|with the surname}?", "{How|As what} did I {sign|introduce myself in full}?"),
    ("Your full name is {v}.",),
    4,
    "name",
)  # fmt: skip
FIRST = Detail(
    "my first name",
    coined.name,
    ("{My|my} first name is {v}[.]", "{v} is my first name[, {the rest is long|the surname doesn't matter}][.]", "{First name|Given name}{:| =|?} {v}[.]", "My parents {chose|gave me} {v} {as|for} {a|my} first name[.]", "{Use|You can use} my first name, {it's |}{v}[.]", "{Everyone uses|Please use} my first name{: |, which is }{v}[.]", "{Just the first name|Only the first name}, please: {v}[.]", "{My surname is long|Forget the surname}, my first name is {v}[.]"),
    ("{What is|What's|What was} my {first|given} name[ again]?", "{And my|My|So my} first name{ is?|?| was?}", "{Do you remember|Tell me|Can you recall} my first name[?]", "{Which|What} first name {do I have|did I tell you}?", "My name without the surname?", "my first name is {what|which}?"),
    ("Your first name is {v}.",),
    3,
    "name",
)  # fmt: skip
NICK = Detail(
    "my nickname",
    lambda rng: coined.coined(rng).capitalize() if rng.random() < 0.6 else pick(rng, coined.words("Bear Sparky Moose Noodle Duke Ziggy Pip Biscuit Red Shorty Bean Fox Tiger Smiley Doc Goose Pepper Ace Button Crumb")),
    ("{My friends|At school they|My brothers|Everybody at work|The team} {call|calls|called} me {v}, {that's|it's} {just |}{my|a} nickname[.]", "{My real name is longer|My real name is boring|You needn't know my name}{, but|; still,} my nickname is {v}[.]", "My nickname is {v}[{ since school|, don't ask why}][.]", "I'm nicknamed {v}[.]", "{v} is {what my friends call me|my nickname}, {a silly one|since I was six}[.]", "Nickname{:| =|?} {v}[.]", "I {got|was given} the nickname {v} {at school|in the army|as a child}[.]", "{I'm also known as|Also known as, to my friends:} {v}[.]"),
    ("{What is|What's|What was} my nickname[ again]?", "{And my|My} nickname{ is?|?| was?}", "What do my friends call me?", "{Do you remember|Tell me|Can you recall} my nickname[?]", "{Which|What} nickname {do I have|did I get|did they give me}?", "my nickname is {what|which}?"),
    ("Your nickname is {v}.",),
    3,
    "name",
)  # fmt: skip
_FAV = "{favourite|favorite}"


def _plural(thing: str, names: str, end: str, weight: int = 1) -> Detail:
    """Told as "otters are my favourite animal"; the value is the single one, which the many begin with."""
    tells = (
        f"<v> are my {_FAV} {thing}{{s||}}[.]", f"<v> are my {{absolute |all-time |very |}}{_FAV} {thing}[{{, hands down|, by far|, I just love them|, always were}}][.]", f"{{I think|honestly,|Oh,|For me,}} <v> are the best {thing}s[ of all][, they're my {_FAV}s][.]", f"my {_FAV} {thing}s are <v>[.]", f"{{I|i}} {{love|like|adore}} <v> {{most|best|more than all other {thing}s}}[.]",
        f"My {_FAV} {thing}? <v>[, of course][.]", f"No {thing}s {{are as {{nice|lovely|great}} as|beat|come close to}} <v>[, my {_FAV}s][.]", f"<v>! {{Those are|They are}} my {_FAV} {thing}s[.]", f"<v> have {{always |}}been my {_FAV} {thing}{{s||}} {{since I was little|for years|all my life}}[.]", f"Of all {thing}s I {{like|love}} <v> {{best|most}}[.]",
    )  # fmt: skip
    return Detail(
        f"my favourite {thing}",
        one_of(*coined.words(names)),
        tuple(tell.replace("<v>", "{v}" + end) for tell in tells),
        (f"{{What|Which}} {thing} do I like {{best|most}}?", f"{{What is|What's|Which is|What was}} my {_FAV} {thing}[ again]?", f"{{Do you remember|Tell me|Name|Can you recall}} my {_FAV} {thing}[?]", f"{{And my|My}} {_FAV} {thing}{{ is?|?| was?}}", f"{{Which|What}} {thing} {{did I say I like most|am I fond of|is my {_FAV}}}?", f"what {thing} did I call my {_FAV}?"),
        (f"Your favourite {thing} is the {{v}}.",),
        weight=weight,
        family=thing,
    )  # fmt: skip


PLURALS = (
    _plural("animal", "otter dog cat horse owl bear rabbit elephant tiger lion penguin dolphin frog hedgehog turtle parrot goat pig duck hen squirrel whale shark camel giraffe zebra panda koala kangaroo crow eagle swan snail bee spider ant crab lizard snake beaver seal badger raccoon hamster llama sloth lemur puffin", "s", 16),
    _plural("animal", "fox ostrich walrus octopus lynx finch rhinoceros platypus thrush", "es", 2),
    _plural("fruit", "apple banana pear plum grape lemon orange kiwi melon fig papaya apricot lime mandarin pineapple date nectarine", "s"),
    _plural("flower", "rose tulip orchid violet sunflower daffodil dahlia marigold snowdrop bluebell carnation geranium magnolia", "s"),
    _plural("vegetable", "carrot leek pumpkin turnip pea onion cucumber aubergine courgette parsnip beetroot artichoke bean cauliflower", "s"),
)  # fmt: skip


def _lives(who: str) -> Detail:
    return Detail(
        f"where your {who} lives",
        coined.place,
        (f"My {who} lives in {{v}}[.]", f"My {who} {{is living|has a flat|has a house|is at home}} in {{v}}[.]", f"My {who} {{moved|has moved}} to {{v}}[ last year| in spring][.]", f"{{I'm visiting|I often visit|Tomorrow I visit}} my {who} in {{v}}[.]", f"{{v}} is where my {who} lives[.]", f"My {who}{{: | |, who }}lives in {{v}}[, {{far from here|by the sea}}][.]", f"{{Greetings|A letter came}} from my {who} in {{v}}[.]", f"I have {{a home in two towns, for |family everywhere: }}my {who} lives in {{v}}[.]"),
        (f"Where does my {who} live[ again| now]?", f"{{In which|In what}} {{town|city|place}} does my {who} live?", f"{{Do you remember|Tell me|Can you recall|Remind me}} where my {who} lives[?]", f"{{And my|My}} {who}, where {{was that|is that}}?", f"My {who} lives where?", f"I must write to my {who}. Which town was it?"),
        (f"Your {who} lives in {{v}}.",),
        1,
        f"{who} lives",
    )  # fmt: skip


LIVING = tuple((relative(who, who, 1), _lives(who)) for who in ("sister", "brother", "aunt", "uncle", "cousin", "daughter", "son", "friend", "godfather", "grandmother"))  # fmt: skip
_LIVES_TOLD = (
    "My {who} {v1} lives in {v2}[.]", "{v1}, my {who}, {lives in|moved to|is from} {v2}[.]", "My {who} is {called|named} {v1} and lives in {v2}[.]", "I have {a_who} in {v2} {called|named} {v1}[.]", "My {who} {v1} {{has |}moved to|found a flat in} {v2}[ {last year|in May}][.]",
    "{I'm visiting|I'm off to see|Tomorrow I visit} my {who} {v1} in {v2}[.]", "{In {v2} lives my {who} {v1}|My {who} in {v2} is called {v1}}[.]", "{Who}: {v1}, {lives in {v2}|town: {v2}|from {v2}}[.]",
)  # fmt: skip
_FULL_TOLD = ("{I'm|I am|My name is|I go by|This is|It's} {v1} {v2}[.]", "{Hi|Hello|Hey|Good morning}{,|!} {I'm|I am|my name is} {v1} {v2}[.]", "{v1} {v2}{ here| speaking|, nice to meet you|, that's me}[.]", "{Call|You can call} me {v1}, my {surname|last name} is {v2}[.]", "{Mr|Mrs|Ms} {v2}, but {call me|my name is} {v1}[.]")  # fmt: skip
_FIRST_TOLD = ("My first name is {v1}, my {last name|surname|family name} {is |}{v2}[.]", "First name{ |: }{v1}, {last name|surname}{ |: }{v2}[.]", "{v1} is my first name{ and|,} {v2} {is |}my {last name|surname}[.]", "My {last name|surname} is {v2}{ and|,|, but} my first name is {v1}[.]", "First name: {v1}. {Last name|Surname}: {v2}[.]")  # fmt: skip
TOGETHER: tuple[tuple[Detail, Detail, tuple[str, ...]], ...] = (
    (WHO, WHERE, (f"{_Soon}{{,|}} {_MEET} {{v1}} {{v2}}[.]", f"{_MEET} {{v1}} {{v2}} {_SOON}[.]", "I have a date with {v1} {v2}[.]", "{v1} {is waiting for me|will wait for me|is meeting me} {v2}[.]", "{Don't let me forget|Note|Please remember}: {v1}, {v2}[.]", "I {promised|agreed} to meet {v1} {v2}[ tomorrow][.]", "{v1} and I {meet|will meet} {v2}[.]")),
    (WHO, WHEN, ("I'm meeting {v1} at {v2}[.]", "{v1} and I meet at {v2}[ {tomorrow|tonight}][.]", "At {v2} {I'm meeting|I meet} {v1}[.]", "{Date|Note|Tomorrow}: {v1}, {v2}[.]", "{v1} {is waiting for me|expects me} at {v2}[.]", "I must not be late, {v1} {comes|is meeting me} at {v2}[.]")),
    *((NAME, SURNAME, _FULL_TOLD), (FIRST, SURNAME, _FIRST_TOLD)) * 2,
    (NAME, NICK, ("{I'm|I am|My name is} {v1}, {but |}{my friends|they all|people} call me {v2}[, it's a nickname][.]", "{I'm|I am|My name is} {v1}, {nickname|nicknamed|aka|also known as} {v2}[.]", "My name is {v1}{ and|,|, but} my nickname is {v2}[.]", "Name: {v1}, nickname: {v2}[.]", "{v1} is my name, {v2} {is |}my nickname[.]")),
    *((name, lives, _LIVES_TOLD) for name, lives in LIVING),
)  # fmt: skip
PEOPLE = (WHO, WHERE, WHEN, SURNAME, FULL, FIRST, NICK, *PLURALS, *(lives for _, lives in LIVING))
