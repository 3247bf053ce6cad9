# ruff: noqa: E501
"""Rarer things that people tell about themselves: meetings, flights, teams, breakfasts, how many cats they have."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.told.details import COMMON
from chatbot.pocket.corpus.told.details_kinds import Detail, favourite, mostly, one_of


def _digits(rng: Random) -> str:
    return str(rng.randrange(100, 10_000))


def _room(rng: Random) -> str:
    return str(rng.randrange(1, 600)) if rng.random() < 0.6 else pick(rng, "ABCDEFGH") + str(rng.randrange(1, 90))


def _time(rng: Random) -> str:
    return f"{rng.randrange(7, 20)}:{pick(rng, ('00', '15', '30', '45', '10', '20', '40', '50'))}"


def _flight(rng: Random) -> str:
    return pick(rng, "ABDEFGHKLMNQRSTUXZ") + pick(rng, "ABDEFGHKLMNQRSTUXZ") + str(rng.randrange(10, 9_999))


def _name_of(rng: Random) -> str:
    """A name of a thing: a ship, a team, a company."""
    return coined.coined(rng).capitalize() if rng.random() < 0.7 else coined.title(rng)


def _how_many(things: str) -> Detail:
    return Detail(
        f"how many {things} you have",
        lambda rng: str(rng.randrange(2, 13)),
        tells=(
            f"I have {{v}} {things}[.]",
            f"{{I've got|At home I have|All in all I have}} {{v}} {things}[.]",
            f"{{People are surprised that|Believe it or not,}} I have {{v}} {things}[.]",
            f"{{With {{v}} {things}|Having {{v}} {things}}}, I {{never get bored|am never alone|have a full life}}[.]",
        ),
        asks=(
            f"How many {things} do I have[ again]?",
            f"{{Do you remember|Tell me|Can you recall|Do you know}} how many {things} I have[?]",
            f"How many {things} did I {{say|tell you}} I {{have|had}}?",
            f"{{What is|What's|What was}} the number of {things} I have?",
        ),
        answers=(f"You have {{v}} {things}.",),
        weight=1,
    )


def _called(thing: str, tells: tuple[str, ...], family: str = "") -> Detail:
    """Something of the user's with a name of its own."""
    return Detail(
        f"the name of my {thing}",
        _name_of,
        tells=(
            f"My {thing} is {{called|named}} {{v}}[.]",
            f"The name of my {thing} is {{v}}[.]",
            f"{{v}} is {{the name of my {thing}|what my {thing} is called}}[.]",
            f"I {{named|called|have named}} my {thing} {{v}}[.]",
            *tells,
        ),
        asks=(
            f"{{What is|What's|How is}} my {thing} called[ again]?",
            f"{{What is|What's|What was}} the name of my {thing}[ again]?",
            f"{{What|Which}} name does my {thing} have?",
            f"{{Do you remember|Tell me|Can you recall}} {{what my {thing} is called|the name of my {thing}}}[?]",
            f"What did I {{say|tell you}} my {thing} is called?",
        ),
        answers=(f"Your {thing} is called {{v}}.", f"The name of your {thing} is {{v}}."),
        weight=1,
        family=family,
    )


CAR = Detail(
    "the colour of my car",
    mostly(coined.COLOURS, 0.85),
    tells=(
        "My car is {v}[.]", "I {drive|have|bought} a car, {it is|it's|and it's} {v}[.]", "The {colour|color} of my car is {v}[.]",
        "I have painted my car {v}[.]",
        "My car's {colour|color} is {v}[.]",
    ),
    asks=(
        "What {colour|color} is my car[ again]?", "{What is|What's|What was} the {colour|color} of my car?",
        "{Which|What} {colour|color} does my car have?", "{Do you remember|Tell me|Can you recall} my car's {colour|color}[?]",
        "What did I say the {colour|color} of my car is?",
    ),
    answers=("Your car is {v}.", "The colour of your car is {v}."),
)  # fmt: skip
LUCKY = Detail(
    "my lucky number",
    coined.number,
    tells=(
        "My lucky number is {v}[.]", "{v} is my lucky number[.]", "{v} has always brought me luck, it's my lucky number[.]",
        "I always {pick|play} {v}, {it's|it is} my lucky number[.]",
    ),
    asks=(
        "{What is|What's|What was} my lucky number[ again]?", "Which number {brings me luck|is my lucky one|did I call lucky}?",
        "{Do you remember|Tell me|Can you recall} my lucky number[?]", "{What|Which} lucky number do I have?",
    ),
    weight=1,
    family="number",
)  # fmt: skip
PHONE = Detail(
    "how my phone number ends",
    _digits,
    tells=(
        "My phone number ends {in|with|on} {v}[.]", "The last digits of my {phone|phone number} are {v}[.]",
        "{v} are the last digits of my phone number[.]", "My phone's last digits are {v}[.]",
    ),
    asks=(
        "{What are|What were} the last digits of my {phone|phone number}?", "How does my phone number end?",
        "{What|Which} digits does my phone number end {in|with}?", "{Tell me|Do you remember|Can you recall} my phone's last digits[?]",
    ),
    answers=("Your phone number ends in {v}.", "The last digits are {v}."),
    family="number",
)  # fmt: skip
MEETING = (
    Detail(
        "when my meeting is",
        _time,
        tells=(
            "My meeting {is|starts|begins} at {v}[.]", "I have a meeting at {v}[ today| tomorrow][.]", "At {v} I have a meeting[.]",
            "{We meet|The meeting is} at {v}, don't let me forget[.]",
        ),
        asks=(
            "When is {my|the} meeting[ again]?", "{What time|At what time} {is|was} {my|the} meeting?", "When does {my|the} meeting {start|begin}?",
            "{Do you remember|Tell me|Can you recall} {when|at what time} my meeting is[?]",
        ),
        answers=("Your meeting is at {v}.",),
        family="meeting",
    ),
    Detail(
        "on which day my meeting is",
        one_of(*coined.DAYS),
        tells=(
            "My meeting is on {v}[.]", "I have {a|an important} meeting {next|on} {v}[.]", "On {v} I have a meeting[.]",
            "The meeting {has been moved|was moved|was put} to {v}[.]",
        ),
        asks=(
            "{On which day|What day|Which day} is {my|the} meeting[ again]?", "{Do you remember|Tell me} {what|which} day my meeting is[?]",
            "When is {my|the} meeting?",
        ),
        answers=("Your meeting is on {v}.",),
        family="meeting",
    ),
    Detail(
        "in which room my meeting is",
        _room,
        tells=(
            "{My|The} meeting is in room {v}[.]", "We meet in room {v}[.]", "Room {v} is where my meeting is[.]",
            "I have a meeting in room {v}[ today| tomorrow| later][.]",
        ),
        asks=(
            "{In which|In what} room is {my|the} meeting?", "Where is {my|the} meeting[ again]?",
            "{What|Which} room {do I have to go to|do we meet in|must I go to}?", "{Do you remember|Tell me} the room of my meeting[?]",
        ),
        answers=("Your meeting is in room {v}.",),
        family="meeting",
    ),
)  # fmt: skip
BREAKFAST = Detail(
    "what you had for breakfast",
    mostly(coined.FOODS, 0.85),
    tells=(
        "I had {v} for breakfast[.]", "{This morning|Today} I {ate|had} {v} for breakfast[.]", "My breakfast {today|this morning} was {v}[.]",
        "For breakfast I {ate|had|made} {v}{| and it was good|, as always}[.]",
    ),
    asks=(
        "What did I {have|eat} for breakfast[ again| today]?", "{What was|What did I say was} my breakfast?",
        "{Do you remember|Tell me|Can you recall} what I {had|ate} for breakfast[?]",
    ),
    answers=("You had {v} for breakfast.",),
)  # fmt: skip
ALLERGY = Detail(
    "what you are allergic to",
    mostly((*coined.FRUITS, *words("nuts milk eggs wheat soy fish pollen dust cats bees celery mustard sesame")), 0.85),
    tells=(
        "I am allergic to {v}[.]", "I'm {badly|slightly|really} allergic to {v}[.]", "{v} makes me ill, I'm allergic to it[.]",
        "I {can't|must not} eat everything, I'm allergic to {v}[.]", "My doctor says I am allergic to {v}[.]",
    ),
    asks=(
        "What am I allergic to[ again]?", "{Do you remember|Tell me|Can you recall} what I am allergic to[?]", "{Which|What} allergy do I have?",
        "What did I {say|tell you} I'm allergic to?", "What should I {avoid|stay away from} because of my allergy?",
    ),
    answers=("You are allergic to {v}.",),
)  # fmt: skip
FLIGHT = Detail(
    "my flight's number",
    _flight,
    tells=(
        "My flight is {v}[.]", "{My flight number|The number of my flight|My flight's number} is {v}[.]", "I'm {on|booked on|flying with} flight {v}[.]",
        "I {take|am taking} flight {v} {tomorrow|tonight|on Friday}[.]",
    ),
    asks=(
        "{What is|What's|What was} {my flight number|the number of my flight|my flight's number}[ again]?",
        "{Which|What} flight {am I on|do I take|am I taking|am I booked on}?", "{Tell me|Do you remember|Can you recall} my flight number[?]",
    ),
    answers=("Your flight's number is {v}.", "Your flight is {v}."),
    family="number",
)  # fmt: skip
BORN = Detail(
    "where you were born",
    coined.place,
    tells=(
        "I was born in {v}[.]", "{v} is the {town|city} I was born in[.]",
        "My birthplace is {v}[.]", "I {was born|came into the world} in {v}, {but I left early|long ago|in winter|like my father}[.]",
    ),
    asks=(
        "Where was I born[ again]?", "In {which|what} {town|city|place} was I born?", "{What is|What's} my birthplace?",
        "{Which|What} {town|city} was I born in?", "{Do you remember|Tell me|Can you recall} where I was born[?]",
    ),
    answers=("You were born in {v}.",),
)  # fmt: skip
NICKNAME = Detail(
    "my nickname",
    lambda rng: coined.coined(rng).capitalize(),
    tells=(
        "My nickname is {v}[.]", "{At school|At home|As a child} my nickname was {v}[.]", "{v} is my nickname[.]",
        "I have a nickname, {it's|it is} {v}[.]",
    ),
    asks=(
        "{What is|What's|What was} my nickname[ again]?", "{Which|What} nickname do I have?", "{Do you remember|Tell me|Can you recall} my nickname[?]",
    ),
    family="name",
)  # fmt: skip
SEAT = Detail(
    "my seat",
    lambda rng: str(rng.randrange(1, 80)) + pick(rng, "ABCDEF"),
    tells=("My seat is {v}[.]", "I {sit|am sitting} in seat {v}[.]", "{I have|I've got|They gave me} seat {v}[.]", "{v} is my seat[.]"),
    asks=(
        "{What is|What's|Which is|What was} my seat[ again]?", "{Which|What} seat {do I have|am I in|did I get}?",
        "{Where do I sit|Where am I sitting}?", "{Do you remember|Tell me} my seat[?]",
    ),
    answers=("Your seat is {v}.",),
    weight=1,
)  # fmt: skip
GUEST = Detail(
    "who is coming to visit you",
    coined.name,
    tells=(
        "{v} is coming to visit me[.]", "{Tomorrow|Tonight|On Sunday|Next week} {v} is coming to visit me[.]", "My guest {tonight|tomorrow} is {v}[.]",
        "I'm {cleaning the house|baking a cake}, {v} is coming to visit me[.]",
    ),
    asks=(
        "Who is coming to visit me[ again]?", "{Who's|Who is} {visiting me|my guest}?", "{Do you remember|Tell me} who is coming to visit me[?]",
        "Who did I say is coming[ to visit me]?",
    ),
    answers=("{v} is coming to visit you.",),
)  # fmt: skip
VEGETABLES = words(
    "carrot potato leek spinach pumpkin cabbage broccoli pea turnip radish tomato onion celery fennel beetroot"
)
FLOWERS = words(
    "rose tulip lily daisy violet poppy orchid iris peony sunflower lavender jasmine daffodil dahlia marigold"
)
LANGUAGES = words(
    "English French German Spanish Italian Latin Greek Polish Czech Dutch Danish Finnish Turkish Arabic Hindi Korean Welsh Irish"
)
DESSERTS = words(
    "pudding tiramisu apple_pie cheesecake ice_cream brownies sorbet strudel waffles custard trifle meringue"
)
SHAPES = words("circle square triangle hexagon star oval cube sphere spiral rectangle pentagon cone cylinder")
PLANETS = words("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune")
GAMES = words("chess draughts go poker bridge dominoes hangman tag darts snooker backgammon ludo")
HOBBIES = words(
    "knitting painting gardening fishing reading dancing hiking baking singing sewing pottery sailing photography juggling"
)
DETAILS = (
    *COMMON, CAR, LUCKY, PHONE, *MEETING, BREAKFAST, ALLERGY, FLIGHT, BORN, NICKNAME, SEAT, GUEST,
    favourite("game", mostly(GAMES), 1),
    favourite("hobby", mostly(HOBBIES, 0.85), 1, "hobby"),
    favourite("flower", mostly(FLOWERS, 0.8), 1),
    favourite("vegetable", mostly(VEGETABLES, 0.8), 1),
    favourite("language", mostly(LANGUAGES, 0.8), 1),
    favourite("teacher", coined.name, 1, "teacher"),
    favourite("writer", coined.name, 1),
    favourite("singer", coined.name, 1),
    favourite("dessert", mostly(DESSERTS, 0.8), 1),
    favourite("shape", mostly(SHAPES, 0.85), 1),
    favourite("planet", mostly(PLANETS, 0.75), 1),
    favourite("letter", lambda rng: pick(rng, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 1),
    favourite("cheese", coined.coined, 1),
    favourite("place", coined.place, 1),
    *(_how_many(things) for things in ("brothers", "sisters", "cats", "dogs", "children", "cousins", "books", "plants")),
    _called("ship", ("I {sail|own} a ship called {v}[.]",), "boat"),
    _called("boat", ("I {sail|row} a boat called {v}[.]",), "boat"),
    _called("team", ("I play {for|in} a team called {v}[.]",)),
    _called("company", ("I {work for|run|have} a company called {v}[.]", "I founded a company, {v}[.]")),
    _called("project", ("I'm working on a project called {v}[.]", "My {new|next|secret} project is called {v}[.]")),
    _called("robot", ("I {built|have} a robot called {v}[.]",)),
    _called("school", ("I go to a school called {v}[.]",)),
    _called("street", ("My house is in a street called {v}[.]",), "street"),
)  # fmt: skip
