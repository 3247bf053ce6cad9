# ruff: noqa: E501
"""Numbers, codes, times and places of an ordinary day: a room, a platform, a door's code, where the umbrella was left."""

from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.told.details_kinds import Detail
from chatbot.pocket.corpus.told.details_open_words import SPOTS, Values, spelt


def _to(top: int) -> Values:
    return lambda rng: str(rng.randrange(1, top))


def _code(rng: Random) -> str:
    digits = str(rng.randrange(100, 10 ** pick(rng, (3, 4, 4, 4, 5, 6))))
    luck = rng.random()
    if luck < 0.1:
        return f"{digits[:2]}-{digits[2:]}"
    return digits if luck < 0.85 else f"{pick(rng, 'ABCDEFHKX')}{digits}"


def _password(rng: Random) -> str:
    word = coined.coined(rng)
    return pick(rng, (word, word, f"{word}{rng.randrange(2, 99)}", f"{word}{rng.randrange(1, 10)}", f"{word}-{coined.coined(rng)}", word.capitalize() + str(rng.randrange(10, 3000))))  # fmt: skip


def _lettered(top: int) -> Values:
    return lambda rng: str(rng.randrange(1, top)) + (pick(rng, "ABCDEF") if rng.random() < 0.3 else "")


def _gate(rng: Random) -> str:
    return pick(rng, "ABCDEFG") + str(rng.randrange(1, 70)) if rng.random() < 0.7 else str(rng.randrange(1, 99))


_NOTED_TOLD = (
    "{The|the} <thing> is {v}[.]",
    "{My|Our|The} <thing>{:| =| ->|?} {v}[.]",
    "{Remember|Please remember|Note|Keep in mind|Don't let me forget} {the|my} <thing>: {v}[.]",
    "{v} is {the|my} <thing>[, {don't lose it|keep it for me|I always forget it}][.]",
    "{They|The landlord|Reception|The office|{name}} {told|wrote|texted} me the <thing>{:|, it's} {v}[.]",
    "{I always forget these things|My memory is bad|I have no pen here|So that it's written somewhere}{: |, so: |. }{the|my} <thing> is {v}[.]",
    "{As of today|From now on|Since Monday|This week}{,|} the <thing> is {v}[.]",
    "{Can|Could} you {keep|note|remember} {the|my} <thing>{?|:} {{it's |}{v}|{v} it is}[.]",
    "the <thing> {changed|has changed|is new}, {now it's|it is now|now} {v}[.]",
)
_NOTED_ASKED = (
    "{What is|What's|What was|whats} {the|my|our} <short>[ again]?",
    "{Remind me of|Tell me|Give me|Repeat} {the|my} <short>[ again| please][.]",
    "{Do you remember|Do you still have|Can you recall|Have you got|Did you note} {the|my} <short>?",
    "{The|My|And the|So, the} <short>{?| was?| again?|, please.| is?}",
    "{I need|I forgot|I've lost|I can't find} {the|my} <short>{.|, what was it?|. What is it?}",
    "What did I {say|tell you} {the|my} <short> {is|was}?",
    "{My son|My wife|Somebody} {needs|asks for} the <short>. {What is it|What do I say}?",
    "{Which|What} <short> did I {give you|tell you|note}?",
)
NOTED: tuple[tuple[str, str, Values], ...] = (
    *((f"code for the {where}", f"{{code for the {where}|{where} code|code of the {where}|code to the {where}}}", _code) for where in ("front door", "door", "garage", "gate", "safe", "bike lock", "cellar", "alarm", "shed", "suitcase", "key box", "back door")),
    *((f"{what} password", f"{{{what} password|password for the {what}}}", _password) for what in ("wifi", "computer", "office", "printer", "guest wifi", "club")),
    ("password of the library account", "{library password|password of the library account|password for the library}", _password),
    *((f"{what} number", f"{what} number", values) for what, values in (("order", _code), ("ticket", _code), ("booking", _code), ("customer", _code), ("invoice", _code), ("parcel", _code), ("queue", _to(200)), ("table", _to(60)), ("house", _lettered(200)), ("membership", _code))),
    ("PIN of the old phone", "{PIN|PIN of the old phone|phone PIN}", lambda rng: str(rng.randrange(1000, 10_000))),
)  # fmt: skip


def _noted(thing: str, short: str, values: Values) -> Detail:
    return Detail(
        f"the {thing}",
        values,
        tuple(template.replace("<thing>", thing) for template in _NOTED_TOLD),
        tuple(template.replace("<short>", short) for template in _NOTED_ASKED),
        (f"The {thing} is {{v}}.",),
        1,
        "word" if "password" in thing else "number",
    )


_WHERE_TOLD = (
    "I left my <thing> {v}[.]",
    "{I'm so silly|Oh no|Silly me|Guess what|Bad news}{: |, |. }I {left|forgot} my <thing> {v}[.]",
    "{Yesterday|This morning|Last night|On Monday|Just now} I {left|forgot|put|hid} my <thing> {v}[.]",
    "My <thing> is {still |}{v}[.]",
    "{I think I|I must have|I believe I} left my <thing> {v}[.]",
    "{Please remember|Note|Don't let me forget}: my <thing> is {v}[.]",
    "I {put|keep|have put} my <thing> {v}, {so I can find it again|remember that|don't let me forget}[.]",
    "{If anyone asks|In case I look for it|For later}: <thing> {v}[.]",
    "{name} {saw|found|has put|left} my <thing> {v}[.]",
    "my <thing> is {v}, {that's where I left it|I left it there|I put it there}[.]",
)
_WHERE_ASKED = (
    "Where did I {leave|forget|put|say I left} my <thing>[ again]?",
    "Where is my <thing>[ again| now]?",
    "{Do you remember|Tell me|Do you know|Can you recall|Remind me} where {my <thing> is|I left my <thing>}[?]",
    "{I can't find|I'm looking for|I need|I miss} my <thing>{.|,} {Where|where} {is it|did I leave it|was it}?",
    "{My|And my|So my} <thing>{?|, where is it?| is where?|, where did I leave it?}",
    "Where {can I find|should I look for|do I have to look for} my <thing>?",
    "{It's raining|I'm going out|I'm late}. Where's my <thing>?",
)
LEFT = (
    "umbrella", "scarf", "backpack", "laptop", "purse", "sunglasses case", "bicycle", "notebook", "violin", "lunch box",
    "passport", "glove", "guitar", "jacket", "charger", "library card", "water bottle", "hat",
)  # fmt: skip


def _left(thing: str) -> Detail:
    return Detail(
        f"where your {thing} is",
        spelt(*SPOTS),
        tuple(template.replace("<thing>", thing) for template in _WHERE_TOLD),
        tuple(template.replace("<thing>", thing) for template in _WHERE_ASKED),
        (f"Your {thing} is {{v}}.",),
        1,
    )


_OPENING = "{|||By the way, |Note: |Remember: |OK, |They say |I think |It says here: |{name} says }"
_ASK_ON = ("{Do you remember|Tell me|Remind me|Can you recall|Do you know} <that>[?]", "{I forgot|I can't remember|I need to know|Somebody asks} <that>[.]")  # fmt: skip


def _placed(mine: str, that: str, values: Values, family: str, told: tuple[str, ...], asked: tuple[str, ...], answer: str) -> Detail:  # fmt: skip
    """A number that says where or which: `that` is how the user asks for it within a sentence."""
    return Detail(
        mine,
        values,
        (*told, *(_OPENING + line for line in told[:3])),
        (*asked, *(line.replace("<that>", that) for line in _ASK_ON)),
        (answer,),
        2,
        family,
    )


PLACED = (
    _placed("the number of your room", "which room {we are in|I'm in}", _lettered(700), "room",
        ("our room is {v}[.]", "we're in room {v}[ {this time|at the hotel|until Sunday}][.]", "I'm in room {v}[.]", "{They gave us|We got|We have|I have} room {v}[{ with a view of the sea| on the top floor|, it's noisy}][.]", "Room {v}{ is ours| it is|, that's us|, up the stairs}[.]", "{At the hotel|In the hospital|At the hostel} {I'm|we are} in room {v}[.]", "{My|Our} {room|hotel room}{:| is|?} {v}[.]", "{The key says|On the key it says|The receptionist said} {room |}{v}, {that's our room|so that's my room}[.]"),
        ("{Which|What} room {are we in|am I in|is ours|do we have|did they give us|is mine}[ again]?", "{What's|What is|What was} {our|my|the} room[ number]?", "{Our|My|And the} room{?| was?| number?|, which one was it?}", "{I'm in the lift|I'm downstairs with the key}. {Which room was it|Which room is ours}?", "In which room {are we|am I} {staying|sleeping}?", "{we are|we're|I'm} in {which|what} room?"), "Your room is {v}."),
    _placed("your platform", "{which|what} platform my train leaves from", _lettered(24), "platform",
        ("my train leaves from platform {v}[.]", "the train {goes|departs|leaves} from platform {v}[ today| this time][.]", "I {have to|must} go to platform {v}[.]", "{Platform|platform} {v}, {that's where my train leaves|that's my train|says the board}[.]", "{The board says|They announced|They just changed it, now it's} platform {v}[ for my train][.]", "{I'm waiting|We are waiting|I'm standing} on platform {v}[ for the train][.]", "{My|The|Our} platform{:| is|?} {v}[.]", "{In ten minutes|Soon|At noon} {my|our} train leaves from platform {v}[.]"),
        ("{Which|What} platform {does my train leave from|is my train on|is it|do I need|was it}[ again]?", "{From which|On which} platform {does my train leave|is my train}?", "Where does my train leave from?", "{What's|What is|What was} {my|the} platform[ again]?", "{My|The|And the} platform{?| was?| number?|, please.}", "{I'm at the station|I'm running}. {Which platform|What platform was it}?"), "Your train leaves from platform {v}."),
    _placed("your gate", "which gate {I need|my flight leaves from}", _gate, "gate",
        ("my flight leaves from gate {v}[.]", "{my|our} gate is {v}[.]", "{I have to|We must} go to gate {v}[.]", "{I'm sitting|We are waiting} at gate {v}[.]", "{They changed it|Now|It says here}: gate {v}[.]", "Gate {v}{, that's ours|, that's where I have to go| it is}[.]", "{Boarding is|We board|I board} at gate {v}[ {in an hour|soon}][.]", "gate{:| =} {v}[.]"),
        ("{Which|What} gate {is it|do I need|does my flight leave from|was it|is my flight at}[ again]?", "{What's|What was} {my|our|the} gate[ again]?", "{My|The|And the} gate{?| was?| number?|, please.}", "{Where|At which gate} {do I board|do we board|does my flight leave}?", "{They are boarding|I'm at the airport}. {Which gate|What gate was it}?", "I have to go to {which|what} gate?"), "Your gate is {v}."),
    _placed("where your car is parked", "where {I parked|my car is|I left the car}", spelt("on level {d}", "on level 2", "on level 3", "on level 4", "on level 5", "on level 6", "in row {d}", "in space {d}", "on deck {d}", "in {c} Street", "behind the {c} Hotel", "next to a {a} van", "near the {a} gate", "in front of number {d}", "opposite the {c} Bakery"), "parked",
        ("I parked {v}[.]", "{the|my|our} car is {parked |}{v}[.]", "{I left|We left|I have left} the car {v}[.]", "I {found|got} a {parking |}space {v}[.]", "{The car park was full, but|At last} I {parked|could park} {v}[.]", "{I always forget where I park|Don't let me lose the car|For later}: {the car is |}{v}[.]", "We {parked|are parked} {v}[{ today|, remember that}][.]", "{name} parked {my|our} car {v}[.]"),
        ("Where {did I park|did we park|is my car|is the car|is our car parked|did I leave the car}[ again]?", "{I can't find|Help, I lost|I'm looking for} my car. {Where is it|Where did I park|Where was it}?", "{My|The|And the} car{?|, where is it?| is where?}", "I parked where?", "Where should I look for {my|the} car?", "{Which|What} {place|spot} did I park in?"), "Your car is parked {v}."),
    _placed("your locker's number", "which locker is mine", _lettered(400), "locker",
        ("my locker is {v}[.]", "{I have|I've got|They gave me|I use} locker {v}[.]", "my things are in locker {v}[.]", "Locker {v}{ is mine|, that's mine| at the gym}[.]", "I {put|locked} {my bag|everything} in locker {v}[.]", "{At the pool|At the gym|At school|At the station} {I have|my locker is|I took} {locker |number |}{v}[.]", "locker{:| number:| =} {v}[.]", "the number of my locker is {v}[.]"),
        ("{Which|What} locker {is mine|do I have|did I take|are my things in}[ again]?", "{What's|What is|What was} {my locker|my locker number|the number of my locker}[ again]?", "{My|And my} locker{?| was?| number?|, which one?}", "{Where|In which locker} {are my things|is my bag}?", "{I'm standing in front of the lockers|I need my bag}. Which one {is mine|was it}?", "my locker is {which|what} number?"), "Your locker is {v}."),
    _placed("your bus", "which bus {I take|I need}", _lettered(300), "bus",
        ("I take bus {v}[ {to work|home|to school}][.]", "my bus is {the {v}|number {v}|line {v}}[.]", "I {have to|must} take {the number|bus} {v}[.]", "{The bus I need|The right bus|My line} is {v}[.]", "Bus {v} {brings me home|stops here|is the one I need}[.]", "{Every morning|Today|On Fridays} I {go by|ride|take} bus {v}[.]", "{Wait for|Look out for} bus {v}, {that's what they told me|that's mine}[.]", "bus{:| line:| =} {v}[.]"),
        ("{Which|What} bus {do I take|do I need|is mine|should I take|did I say I take}[ again]?", "{What's|What was} {my bus|the number of my bus}[ again]?", "{My|And my|The} bus{?| was?| number?|, which one?}", "{Which|What} line {do I take|do I need}?", "{I'm at the stop|A bus is coming}. Which one do I {need|take}?", "I take {which|what} bus?"), "Your bus is {v}."),
    _placed("on which floor you live", "which floor I {live on|am on}", spelt("the ground floor", *(f"the {n} floor" for n in coined.words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth top 13th 14th 15th 16th 21st 32nd"))), "floor",
        ("I live on {v}[.]", "{my|our} flat is on {v}[.]", "{we|I} {moved|are} {to|up on} {v}[.]", "{There is no lift|I'm out of breath|Great view}, {I live|we live} on {v}[.]", "{You have to climb|The lift takes you} {up |}to {v}, {that's where I live|where we live}[.]", "{I have lived|We have been living} on {v} {for years|since May}[.]", "{From|Up on} {v}, {where I live|where my flat is}, you {see the river|hear the bells}[.]", "{My floor|Floor}{:| is|?} {v}[.]"),
        ("{Which|What} floor {do I live on|is my flat on|am I on|do we live on}[ again]?", "On {which|what} floor {do I live|is my flat}?", "{My|And my} floor{?| was?|, which one?}", "I live on {which|what} floor?", "How high up do I live?", "{The postman|A friend} is downstairs. {Which floor do I live on|Which floor was it}?"), "You live on {v}."),
    _placed("the page you are on", "{which|what} page I am on", _to(900), "page",
        ("I'm on page {v}[ of my book][.]", "I {stopped|stopped reading|have got} {at|to} page {v}[.]", "{my|the} bookmark is at page {v}[.]", "I {have read|read} {as far as|up to} page {v}[.]", "{Page|I'm at page|I got to page} {v}{ now| today|, it's exciting}[.]", "{I fell asleep|The train arrived|My eyes hurt}, {I stopped|and I stopped} at page {v}[.]", "{My|The} page{:| is|?} {v}[.]", "I {closed|put away} the book at page {v}[.]"),
        ("{Which|What} page {am I on|did I stop at|was I on|have I got to}[ again]?", "Where did I stop reading?", "{My|And the} page{?| was?| number?}", "How far {have I read|did I read|did I get}[ in my book]?", "At {which|what} page {is my bookmark|did I stop}?", "I'm on {which|what} page?"), "You are on page {v}."),
    _placed("the new time of the meeting", "when the meeting is now", coined.clock, "meeting",
        ("the meeting moved to {v}[.]", "the meeting {has been|was|got} {moved|put|shifted|pushed} to {v}[.]", "they {moved|pushed|shifted} {the|our} meeting to {v}[.]", "{New time for the meeting|The meeting, new time|Change of plan, the meeting is now at}: {v}[.]", "{name} {moved|put} the meeting to {v}[.]", "{Not at noon any more|Not at ten|Later than planned}: the meeting is at {v} {now|instead}[.]", "{The meeting|Our meeting} is now at {v}[.]", "we {now |}meet at {v} {instead|, not earlier}[.]"),
        ("When is the meeting[ now| again]?", "{What time|At what time|When} is {the|our} meeting now?", "{What's|What is} the new time[ of the meeting]?", "{When|To what time|To when} {was the meeting moved|did they move the meeting|has the meeting been moved}?", "{The|And the} meeting{?| is when?|, when is it now?}", "When do we meet[ now| again]?"), "The meeting is now at {v}."),
    _placed("when the shop closes", "when the {shop|bakery} closes", coined.clock, "shop closes",
        ("the shop closes at {v}[.]", "the shop is open until {v}[.]", "they close at {v}[ today| on Fridays][.]", "{Closing time|The shop|The shop, closing time}{:| is|?} {v}[.]", "{I must hurry|Not much time left}, the shop closes at {v}[.]", "at {v} the shop closes[.]", "{The sign says|It says on the door} they close at {v}[.]", "{name} works in the shop until {v}, then it closes[.]"),
        ("When does the shop close[ again]?", "{What time|At what time} {does the shop|do they} close?", "{How long|Until when} is the shop open?", "{The|And the} shop{ closes when?|, when does it close?}", "When is closing time?", "When do they close[ the shop]?"), "The shop closes at {v}."),
    _placed("your time in the race", "my time in the race", lambda rng: f"{rng.randrange(11, 70)}:{rng.randrange(10, 60)}", "race",
        ("I ran the race in {v}[.]", "my time in the race was {v}[.]", "I finished {the race |}in {v}[.]", "{My watch|The clock} showed {v} {when I finished|at the finish}[.]", "Race time{:| =|?} {v}[.]", "{I'm exhausted|I'm so proud|My legs hurt}: I ran the race in {v}[.]", "it took me {v} to {run the race|finish the race}[.]", "{v} was my time in the race[.]"),
        ("{What was|What's} my {time|time in the race|race time}[ again]?", "How long {did I take|did I run|did it take me}[ in the race]?", "How fast {did I run|was I}[ in the race]?", "{My|And my} {time|race time}{?| was?}", "In what time did I {run|finish}[ the race]?", "I ran the race in {what time|what}?"), "You ran the race in {v}."),
    _placed("your number in the race", "my {start number|number in the race}", _to(3000), "number",
        ("my start number is {v}[.]", "I {run|start} with number {v}[.]", "I'm number {v} in the race[.]", "{On my shirt it says|I wear} {number |}{v} {in the race|for the race}[.]", "Start number{:| =|?} {v}[.]", "they gave me {v} as my start number[.]", "Number {v}, that's me {in the race|at the start}[.]", "{Cheer for|Look out for} number {v}, that's me in the race[.]"),
        ("{What is|What's|What was} my {start number|number in the race}[ again]?", "{Which|What} number {do I run with|do I wear|am I}[ in the race]?", "{My|And my} start number{?| was?}", "{On the shirt|On my shirt}, {what|which} number was it?", "With {which|what} number do I {start|run}?", "I'm {which|what} number in the race?"), "Your start number is {v}."),
)  # fmt: skip
CODES = (*(_noted(*row) for row in NOTED), *(_left(thing) for thing in LEFT), *PLACED)
