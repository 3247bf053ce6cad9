# ruff: noqa: E501
"""What people tell of those around them: a teacher's name, an aunt's work, a granny's age, the time of a bus."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told.details_kinds import Detail, one_of, relative

TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Mr", "Mrs", "Professor", "Mr.", "Mrs.", "Dr.")
WORK = (
    "sells flowers", "repairs shoes", "teaches music", "works in a bakery", "paints houses", "grows apples", "drives a taxi",
    "drives a lorry", "builds boats", "bakes bread", "writes books", "works in a bank", "works at the zoo", "cuts hair",
    "teaches maths", "repairs bicycles", "plays in an orchestra", "sells cars", "works in a library", "works at the airport",
    "cleans windows", "keeps a shop", "sells cheese", "runs a hotel", "delivers letters", "flies planes", "looks after horses",
    "makes furniture", "works in a hospital", "is a nurse", "is a judge", "is a farmer", "is a pilot", "is a cook", "is a doctor",
    "is a dentist", "is a policeman", "is a tailor", "is an engineer", "is an actor", "drives a tram", "mends clocks",
)  # fmt: skip
KIN = words(
    "uncle aunt mother father brother sister neighbour cousin wife husband son daughter grandfather friend niece nephew"
)
OLD_ONES = words("nan grandma grandmother grandfather grandpa granddad great-aunt")
YOUNG_ONES = words("son daughter niece nephew brother sister cousin grandson granddaughter")
LEAVING = (
    ("night bus", "leaves"), ("train", "leaves"), ("ferry", "leaves"), ("plane", "takes off"), ("film", "begins"), ("lesson", "starts"),
    ("concert", "begins"), ("tram", "leaves"), ("shift", "starts"), ("appointment", "is"), ("match", "starts"), ("exam", "begins"),
    ("alarm", "rings"), ("dentist's appointment", "is"), ("interview", "is"), ("course", "starts"), ("boat", "leaves"),
)  # fmt: skip
EVENTS = words(
    "exam party wedding test interview concert dentist's_appointment match driving_test visit recital removal"
)
SOME_PETS = ("goldfish", "cats", "rabbits", "hens", "ponies", "hamsters", "parrots", "mice", "dogs", "budgies", "goats")


def titled(rng: Random) -> str:
    return f"{pick(rng, TITLES)} {coined.coined(rng).capitalize()}"


def _teacher(who: str, verb: str) -> Detail:
    return Detail(
        f"my {who}'s name",
        titled,
        (
            f"{{My|Our}} {who} is {{v}}[.]", f"{{My|Our}} {who} is called {{v}}[.]", f"{{We have|I have|We've got}} {{v}} {{as|for}} {{our|a}} {who}[.]",
            f"{{v}} is {{my|our}} {{new |}}{who}[.]", f"{{Our|My}} {who}'s name is {{v}}[.]", f"{{v}} {verb}[.]",
            f"{{At last|This year|Since May}} we have a {{new|nice|good}} {who}, {{v}}[.]", f"{{Our|My}} {who}, {{v}}, {{is very kind|is ill today|said I should ask you|is never late}}[.]",
        ),
        (
            f"{{Who is|Who's}} {{my|our}} {who}{{ again|, do you know|, please}}?", f"What is {{my|our}} {who} called[ again]?", f"{{What's|What is|What was}} {{my|our}} {who}'s name[ again]?",
            f"{{What|Which}} name does {{my|our}} {who} have?", f"{{The|And the}} name of {{my|our}} {who}[, please][?]", f"{{My|Our}} {who} is {{called what|who}}?",
            f"{{Do you remember|Tell me|Can you recall|Do you know}} {{who {{my|our}} {who} is|{{my|our}} {who}'s name}}[?]",
        ),
        (f"Your {who} is {{v}}.", f"Your {who} is called {{v}}."),
        weight=1,
        family=who,
    )  # fmt: skip


def work(who: str) -> Detail:
    return Detail(
        f"what your {who} does for work",
        one_of(*WORK, *(f"is {with_article(job)}" for job in coined.JOBS)),
        (
            f"My {who} {{v}}[.]", f"{{You know, my|Well, my|My dear|My}} {who} {{v}}[ for a living| these days][.]",
            f"{{I am proud of|Let me tell you about|You should meet}} my {who} who {{v}}[.]", f"I have {with_article(who)} who {{v}}[.]",
            f"{{Always busy|A great person|Never at home}}: my {who} {{v}}[.]",
        ),
        (
            f"What does my {who} do[ for a living| again| all day]?", f"What is my {who}'s {{job|work|profession}}?", f"{{What|Which}} {{job|work}} does my {who} {{have|do}}?",
            f"How does my {who} earn {{a living|money}}?", f"{{Do you remember|Tell me|Can you recall|Do you know}} what my {who} does[ for work| for a living][?]",
            f"{{And my|My}} {who}, what {{job|work}} {{was that|is it}}?",
        ),
        (f"Your {who} {{v}}.",),
        weight=1,
        family=f"{who} does",
    )  # fmt: skip


def age(who: str, low: int, high: int) -> Detail:
    return Detail(
        f"how old your {who} is",
        lambda rng: str(rng.randrange(low, high)),
        (
            f"My {who} is {{v}}[ years old| now| already][.]", f"My {who} {{turned|has turned|just turned}} {{v}}[ today| yesterday| last week][.]",
            f"{{Today|Yesterday|Last week}} my {who} turned {{v}}[.]", f"My {who} {{is|turned}} {{v}}{{, imagine|, imagine that|. We had cake}}[.]",
            f"{{We had a party|There was cake}}: my {who} is {{v}} now[.]", f"My {{dear |}}{who}, {{v}} {{years old|now}}, {{still sings|runs every day|is never tired|sends greetings}}[.]",
            f"I have {with_article(who)} of {{v}}[.]",
        ),
        (
            f"How old is {{my|our|the}} {who}[ now| again]?", f"What {{age is my {who}|is my {who}'s age|is the age of my {who}}}?", f"How old did I say my {who} is?",
            f"{{Do you remember|Tell me|Can you recall|Do you know}} how old my {who} is[?]", f"{{And my|My}} {who} is how old?", f"How many years old is my {who}?",
        ),
        (f"Your {who} is {{v}} years old.", f"Your {who} is {{v}}."),
        weight=1,
        family=f"{who} age",
    )  # fmt: skip


def _leaves(thing: str, leaves: str) -> Detail:
    leave = {"takes off": "take off", "is": "is"}.get(leaves, leaves.removesuffix("s"))
    does = f"does {{my|the}} {thing} {leave}" if leave != "is" else f"is {{my|the}} {thing}"
    return Detail(
        f"when my {thing} {leaves}",
        coined.clock,
        (
            f"My {thing} {leaves} at {{v}}[.]", f"{{The|Our|My}} {thing} {leaves} at {{v}}[ today| tomorrow| sharp][.]", f"{{I have to hurry|I must not be late|I have to be there early}}, my {thing} {leaves} at {{v}}[.]",
            f"My {thing}: {{v}}[.]", f"{{v}} is when my {thing} {leaves}[.]", f"{{Tomorrow|Tonight|Today|On Friday}} my {thing} {leaves} at {{v}}[.]", f"At {{v}} my {thing} {leaves}[, so I must not sleep too long][.]",
        ),
        (
            f"When {does}[ again]?", f"{{What time|At what time}} {does}?", f"{{What|Which}} time was {{my|the}} {thing}?", f"{{Do you remember|Tell me|Can you recall}} when my {thing} {leaves}[?]",
            f"{{And my|My}} {thing}, when was {{that|it}}?", f"I don't want to {{be late for|miss}} my {thing}. When was it?",
        ),
        (f"Your {thing} {leaves} at {{v}}.",),
        weight=1,
        family=thing,
    )  # fmt: skip


def _on_day(thing: str) -> Detail:
    return Detail(
        f"on which day my {thing} is",
        one_of(*coined.DAYS, *(f"{day} {month}" for month in coined.MONTHS for day in (3, 8, 12, 17, 21, 30) if month != "February")),
        (
            f"My {thing} is on {{v}}[.]", f"{{The|Our}} {thing} is {{going to be |}}on {{v}}[.]", f"On {{v}} {{there is|is|we have}} my {thing}[.]",
            f"I {{am nervous|can't sleep|am so excited}}: my {thing} is on {{v}}[.]", f"{{Save the date|Note this down|Listen}}: {thing} on {{v}}[.]",
        ),
        (
            f"{{When|On which day|What day|On what day}} is {{my|the}} {thing}[ again]?", f"{{Do you remember|Tell me|Can you recall}} {{when|on which day}} my {thing} is[?]", f"{{And my|My}} {thing}, {{when is it|which day was that}}?",
        ),
        (f"Your {thing} is on {{v}}.",),
        weight=1,
        family=thing,
    )  # fmt: skip


def _two_names(rng: Random) -> str:
    first, second = coined.name(rng), coined.name(rng)
    return f"{first} and {second}"


def _three_names(rng: Random) -> str:
    return f"{coined.name(rng)}, {_two_names(rng)}"


def _three(pets: str) -> Detail:
    return Detail(
        f"the names of my three {pets}",
        _three_names,
        (
            f"{{I have|We have|I've got|There are}} three {pets}{{:|,| called}} {{v}}[.]", f"My three {pets} are {{called |named |}}{{v}}[.]", f"{{v}} are my three {pets}[.]",
            f"{{We called|I named}} our three {pets} {{v}}[.]", f"Three {pets} live {{here|with us}}: {{v}}[.]", f"{{I must feed|I'm off to feed|Greetings from}} my three {pets}, {{v}}[.]",
        ),
        (
            f"What are {{my|the}} {{three |}}{pets} called[ again]?", f"{{Tell me|What are|Name}} the names of my {{three |}}{pets}[?]", f"{{And the|The names of the}} {{three |}}{pets}?",
            f"{{Name|List|Say}} {{all |}}my {pets}[.]", f"Who are my three {pets}?",
        ),
        (f"Your three {pets} are called {{v}}.",),
        weight=1,
        family=pets,
        who=f"three {pets}",
    )  # fmt: skip


def _two(pets: str) -> Detail:
    return Detail(
        f"the names of my two {pets}",
        _two_names,
        (
            f"{{I have|We have|I've got|At home we have|There are}} two {pets}, {{v}}[.]", f"My two {pets} are {{called|named}} {{v}}[.]", f"{{v}} are my two {pets}[.]",
            f"{{We called|I named|We named}} our two {pets} {{v}}[.]", f"{{As a child I had|Once we had|We used to have}} two {pets}: {{v}}[.]",
        ),
        (
            f"What are my {{two |}}{pets} called[ again]?", f"{{What are|What were|Tell me}} the names of my {{two |}}{pets}[?]", f"{{Which|What}} names do my {pets} have?", f"{{And the|The}} names of the {{two |}}{pets}?",
        ),
        (f"Your two {pets} are called {{v}}.",),
        weight=1,
        family=pets,
        who=f"two {pets}",
    )  # fmt: skip


TITLED = Detail(
    "my name",
    titled,
    (
        "{You may|You can|Please|Just} call me {v}[.]", "{I am|I'm|My name is|This is} {v}[.]", "{Hello|Hi|Good morning|Good evening}, {my name is|I am|I'm|this is} {v}[.]", "{v} {here|speaking|is my name}[.]",
        "{My pupils|My students|My patients|The children|People|All} call me {v}[.]", "It's {v}, not {just |}{name}[.]", "{Everybody|Everyone} here knows me as {v}[.]", "For you I am {v}[, thank you][.]",
    ),
    (
        "{And how|How|So how} {do|will|would|must|may} you {address|call|greet|name} me?", "{What|How} am I called[ again]?", "{What is|What's|What was} my name[ again]?", "Who am I[ again]?", "By {what|which} name {should|do} you {call|address} me?",
        "{Do you remember|Tell me|Do you know|Can you recall} my name[?]", "What did I ask you to call me?", "How did I {want|ask} to be {called|addressed}?", "What do {people|my pupils|the others} call me?",
    ),
    ("Your name is {v}.", "You are {v}."),
    weight=6,
    family="name",
)  # fmt: skip
NEAR = (
    TITLED,
    *(_teacher("teacher", verb) for verb in ("teaches us", "is teaching our class", "teaches me {maths|French|music|history}")),
    *(_teacher(who, f"is the {who} I {{go to|trust|see}}") for who in ("doctor", "dentist", "vet", "hairdresser", "piano teacher")),
    *(_teacher(who, f"is {{my|our}} {who}") for who in ("landlord", "boss", "neighbour", "headmaster", "coach")),
    *(work(who) for who in KIN),
    *(age(who, 60, 103) for who in OLD_ONES),
    *(age(who, 2, 40) for who in YOUNG_ONES),
    *(age(who, 2, 16) for who in ("dog", "cat", "horse")),
    *(_leaves(thing, leaves) for thing, leaves in LEAVING),
    *(_on_day(event.replace("_", " ")) for event in EVENTS),
    *(_two(pets) for pets in SOME_PETS),
    *(_three(pets) for pets in SOME_PETS),
    *(relative(who, who, 1) for who in ("goldfish", "tortoise", "pony", "canary", "guinea pig", "granddaughter", "grandson", "niece")),
    *(relative(who, who, 1) for who in ("baby", "twin", "grandfather", "roommate", "goat", "donkey", "budgie", "pen friend")),
)  # fmt: skip
