# ruff: noqa: E501
"""Letters and e-mails for common occasions, long and in one sentence."""

import re
from random import Random

from chatbot.pocket.corpus.asking import end, order, raise_first, want
from chatbot.pocket.corpus.coined import coined
from chatbot.pocket.corpus.data import letter_asks_wide as wide
from chatbot.pocket.corpus.data.follow import ONE_SENTENCE, SHORTER
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.letters_for import letters_for
from chatbot.pocket.corpus.nouns import NAMES, article
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.corpus.wishes import end_of

_SORTS = ("letter", "letter", "letter", "e-mail", "email", "mail", "short letter", "short email", "message", "note", "polite letter", "formal email", "friendly letter")  # fmt: skip

# Ways to say what the letter is for (after "a letter "), whom it greets, its body, the body in one sentence.
_ROWS: tuple[tuple[str, str, str, str], ...] = (
    ("{to thank {someone}|of thanks to {someone}|to {someone} saying thank you|thanking {someone} for {|the |a }{gift}}", "Dear {Someone},", "thank you very much for the {gift}. You made me very happy, and I think of you often.", "Thank you very much for the {gift}."),
    ("{inviting {someone} to {my|a} {party}|to invite {someone} to {my|a} {party}|of invitation to {someone} for {my|a} {party}}", "Dear {Someone},", "I would like to invite you to my {party} on {day} at {hour}. Please tell me whether you can come. I look forward to seeing you.", "Please come to my {party} on {day} at {hour}."),
    ("{to say sorry to {someone}|of apology to {someone}|to {someone} to apologise|apologising to {someone}|to {someone} because i was late|to {someone} because i forgot something}", "Dear {Someone},", "I am very sorry for what happened. It was my mistake, and I will do better next time. I hope you can forgive me.", "I am very sorry and will do better next time."),
    ("{to my boss because i am {sick|ill}|to call in sick|to my boss that i am {sick|ill}|for a sick day|telling my boss i'm sick|to my manager about being ill}", "Dear {boss},", "I am ill today and cannot come to work. I will let you know as soon as I feel better. Thank you for your understanding.", "I am ill today and cannot come to work."),
    ("{to my landlord about the {broken}|to my landlord because the {broken} is broken|to complain to my landlord about the {broken}|to the landlord: the {broken} is broken}", "Dear {boss},", "the {broken} in my flat has been broken since {day}. Please have it repaired soon. Thank you for your help.", "The {broken} is broken; please have it repaired."),
    ("{to complain about a {product}|of complaint about a {product}|to a shop about a broken {product}|to return a {product}|to a company because my {product} is broken}", "Dear Sir or Madam,", "the {product} that I bought from you on {day} does not work. Please send me a new one or give me my money back. Thank you.", "The {product} does not work; please replace it."),
    ("{to apply for a job|of application|for a job application|to apply as a {job}|for a job as a {job}|to a company asking for a job}", "Dear Sir or Madam,", "I would like to work for you as a {job}. I am reliable, I learn quickly, and I enjoy working with people. I would be glad to meet you.", "I would like to work for you as a {job}."),
    ("{to ask my boss for {time off|a day off|holidays|leave}|to my boss about {time off|a holiday}|asking for {a day off|time off}|requesting leave}", "Dear {boss},", "I would like to take {day} off. My work will be done before then. Please tell me whether this is possible.", "May I take {day} off?"),
    ("{to congratulate {someone}|of congratulation to {someone}|for {someone}'s birthday|wishing {someone} a happy birthday|to {someone} for a birthday}", "Dear {Someone},", "happy birthday! I wish you health, joy and many good moments in the new year of your life. Have a wonderful day.", "Happy birthday and all the best!"),
    ("{to {someone} from my holiday|to {someone} from the sea|about my holiday to {someone}|to {someone} telling about my holidays}", "Dear {Someone},", "I am on holiday by the sea. The sun shines every day, the water is warm, and I sleep a lot. I will tell you more when I am back.", "The holiday by the sea is lovely."),
    ("{to {someone}, a friend|to {someone}|to {someone}, whom i miss|to {someone} just to say hello|to {someone} asking how they are}", "Dear {Someone},", "how are you? I am well and think of you often. I hope we can meet soon and talk for a long time.", "I hope you are well and we can meet soon."),
    ("{to {friend}|to {friend}, just to say hello|to {friend}, a friendly one|to {friend} {who moved away|i miss|i haven't seen for years|in another town}}", "Dear {Friend},", "how are you? I am well and think of you often. I hope we can meet soon and talk for a long time.", "I hope you are well and we can meet soon."),
    ("{to Santa|to Santa Claus|to Father Christmas|to santa}", "Dear Santa,", "I was good this year, most of the time. I wish for a {toy} and a lot of snow. I will put out milk and cookies for you.", "I was good this year and wish for a {toy}."),
    ("{to my neighbour about the noise|to my neighbours because they are loud|to a noisy neighbour|about the noise to my neighbour}", "Dear neighbour,", "in the evening I often hear loud music from your flat. Please turn it down after ten. Thank you very much.", "Please turn the music down after ten."),
    ("{to my teacher that my child is {sick|ill}|to the school because my child is {ill|sick}|to excuse my {son|daughter} from school}", "Dear {boss},", "my child is ill today and cannot come to school. Please tell us which work is to be done at home. Thank you.", "My child is ill today and cannot come to school."),
    ("{to cancel {a|my} {contract}|of cancellation for my {contract}|cancelling my {contract}}", "Dear Sir or Madam,", "I would like to cancel my {contract} at the next possible date. Please confirm this in writing. Thank you.", "I cancel my {contract} at the next possible date."),
    ("{of love|to my love|to my {girlfriend|boyfriend|wife|husband}}", "My love,", "I think of you when I wake up and when I fall asleep. With you, every ordinary day is a good one. I am glad that you exist.", "I am glad that you exist."),
)  # fmt: skip

_SOMEONE = ("my grandmother", "my grandma", "my mother", "my aunt", "my uncle", "my friend", "my father", "my teacher", "my sister", "my brother", "my neighbour", "my cousin", "my godmother", "my godfather", "my grandfather", "my grandpa", "my niece", "my nephew", "my colleague", "my pen friend", "my landlady", "my doctor", "my coach", "my piano teacher", "my old teacher", "my daughter", "my son", "my roommate", "my best friend")  # fmt: skip
_FILLERS = {
    "gift": ("book", "flowers", "present", "cake", "scarf", "bicycle", "game"),
    "party": ("birthday party", "party", "birthday", "wedding", "dinner", "garden party"),
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "hour": ("three o'clock", "five o'clock", "seven o'clock", "noon"),
    "broken": ("heating", "shower", "window", "door", "oven", "lift", "light"),
    "product": ("phone", "lamp", "toaster", "radio", "watch", "laptop", "kettle"),
    "toy": ("bicycle", "game", "book", "sledge", "ball", "train"),
    "job": ("cook", "teacher", "gardener", "driver", "programmer", "nurse", "baker"),
    "contract": ("phone contract", "gym membership", "subscription", "insurance"),
}
_TITLES = ("Mr", "Mrs", "Ms", "Mr", "Mrs", "Dr", "Professor")
_SURNAMES = ("Brown", "Green", "Lind", "Weber", "Novak", "Rossi", "Garcia", "Miller", "Fischer", "Petrov", "Tanaka", "Silva", "Dubois", "Khan", "Murphy", "Olsen", "Kowalski", "Santos", "Okafor", "Hill")  # fmt: skip
_BOSS_TAILS = (
    "{the name is|address it to|it goes to|it should begin with Dear|greet|please address} {boss}.",
    "it is for {boss}.",
    "{boss} is {the name|who will read it|the one to greet}.",
    "use the name {boss}.",
)
# By the way a row begins: what the letter is for, after "a letter".
_REASONS = {
    "{to thank": "{of thanks for the {gift}|to say thank you for the {gift}|with my thanks for the {gift}}",
    "{inviting": "{to invite them to my {party}|inviting them to my {party}|with an invitation to my {party}}",
    "{to say sorry": "{to say sorry|of apology|with an apology|to apologise}",
    "{to congratulate": "{for a birthday|with birthday wishes|to say happy birthday|of congratulation}",
    "{to {someone} from my holiday": "{from my holiday|about my holiday by the sea|from the sea}",
    "{to {someone}, a friend": "{just to say hello|to ask how they are|to stay in touch|}",
    "{to my boss because": "{because i am ill|to say i am ill today|to call in sick}",
    "{to my landlord": "{about the broken {broken}|because the {broken} is broken|as the {broken} does not work}",
    "{to ask my boss": "{asking for a day off|to ask for a day off|for a day off}",
    "{to my teacher": "{because my child is ill|to say my child is ill today|as my child is ill}",
}
_ADDRESSED = (
    "{whom} {should|must|has to|ought to} get {a_sort} {reason}. {can you help|please write it|would you write it|you write, i sign|could you draft it}{?|}",
    "{i owe|we owe|i promised|i want to send|i must send} {whom} {a_sort} {reason}{. please write it|. can you write it?|. could you do it for me?|}",
    "{whom} is {waiting for|expecting|hoping for} {a_sort} {reason}{. please write it|. write it for me|. can you help?|}",
    "{for|to} {whom}: {a_sort} {reason}[, please]",
    "{a_sort} {reason}, {to|for|addressed to} {whom}[, please| and keep it short]",
    "{a_sort} {reason}. {it is for|it goes to|it's to|address it to|send it to|the reader is} {whom}",
    "{dear diary, no:|i can't find the words:|my words fail me:|i'm no good at this:} {a_sort} to {whom} {reason}",
    "{i am|i'm} {writing|sitting down to write} to {whom} {reason} and {don't know how to begin|have an empty page|need help}. {please write {a_sort}|{a_sort}, please|can you write {a_sort}?}",
    "{could|can|would} you {address|write|put together|set up} {a_sort} to {whom} {reason}?",
    "{what would|what could} {a_sort} to {whom} {reason} {look|sound} like?",
    "{how do i|how would you} {write|begin|word} {a_sort} to {whom} {reason}?",
    "{whom}. {a_sort} {reason}[, please]",
    "{it's|it is} {high time|time} for {a_sort} to {whom} {reason}",
)
_VERBS = "{write|write|write|write me|draft|compose|help me write|make|prepare}"


def letters(rng: Random) -> list[Turn]:
    if rng.random() < 0.6:
        return letters_for(rng)
    asks, greeting, body, short = pick(rng, _ROWS)
    someone, greeted = _someone(rng)
    slots = {key: pick(rng, words) for key, words in _FILLERS.items()}
    slots |= {"someone": someone, "Someone": greeted, "boss": "Sir or Madam"}
    friend = fill(rng, wide.FRIEND)
    slots |= {"friend": friend, "Friend": "Friends" if friend.endswith("s") else "Friend"}
    boss = ""
    if "{boss}" in greeting and rng.random() < 0.5:
        boss = slots["boss"] = f"{pick(rng, _TITLES)} {_surname(rng)}"
    purpose = fill(rng, asks, **slots)
    closing = pick(rng, ("Best wishes,", "Best wishes,", "Kind regards,"))
    if "My love" in greeting:
        closing = "Yours,"
    if "Sir or Madam" in greeting or "{boss}" in greeting:
        closing = "Kind regards,"
    greeting, closing = f"{fill(rng, greeting, **slots)}\n\n", f"\n\n{closing}\n[Your name]"
    text = f"{greeting}{capital(fill(rng, body, **slots))}{closing}"
    sentence = capital(fill(rng, short, **slots))
    shorter = f"{greeting}{sentence}{closing}"
    user = _wide(rng, asks, slots) if rng.random() < 0.4 else None
    user = user or _told(rng, asks, slots, someone) or _addressed(rng, asks, slots, boss) or _request(rng, purpose)
    if boss and boss not in user:
        user = _with_boss(rng, user, boss)
    turns = [Turn(user, text, exact=(boss or someone.removeprefix("my "),), short=shorter, sentence=sentence)]
    if rng.random() < 0.35:
        frames, reply = pick(rng, ((SHORTER, shorter), (ONE_SENTENCE, sentence)))
        turns.append(Turn(end(rng, raise_first(rng, fill(rng, pick(rng, frames), kind="letter"))), reply))
    return turns


def _someone(rng: Random) -> tuple[str, str]:
    """Whom a letter is to, and how it greets them: a name alone or with what they are, or only what they are."""
    name = coined(rng).capitalize() if rng.random() < 0.5 else pick(rng, NAMES)
    luck = rng.random()
    if luck < 0.3:
        return name, name
    if luck < 0.4:
        kin = pick(rng, ("aunt", "uncle"))
        return pick(
            rng, (f"my {kin} {name}", f"{kin} {name}", f"{kin.capitalize()} {name}")
        ), f"{kin.capitalize()} {name}"
    if luck < 0.52:
        who = pick(
            rng, ("friend", "neighbour", "sister", "brother", "cousin", "colleague", "niece", "nephew", "old friend")
        )
        return f"{pick(rng, ('my', 'my', 'our'))} {who} {name}", name
    if luck < 0.64:
        titled = f"{pick(rng, _TITLES)} {_surname(rng)}"
        return titled, titled
    someone = pick(rng, _SOMEONE if rng.random() < 0.6 else wide.A_FRIEND)
    return someone, someone.split()[-1].capitalize()


def _surname(rng: Random) -> str:
    return coined(rng).capitalize() if rng.random() < 0.5 else pick(rng, _SURNAMES)


def _with_boss(rng: Random, user: str, boss: str) -> str:
    """`user` with the name of the boss, landlord or teacher put in or told after it."""
    found = re.search(r"\b[Mm]y (boss|landlord|teacher|manager)\b(?!'s)", user)
    if found and rng.random() < 0.7:
        return f"{user[: found.end()]} {boss}{user[found.end() :]}"
    tail = fill(rng, pick(rng, _BOSS_TAILS), boss=boss)
    return f"{user}{'' if user[-1] in '.?!' else '.'} {tail}"


def _addressed(rng: Random, asks: str, slots: dict[str, str], boss: str) -> str | None:
    """In roundabout ways, with the name first, last or as a fact of its own."""
    reason = next((rows for start, rows in _REASONS.items() if asks.startswith(start)), None)
    to_a_boss = asks.startswith(("{to my", "{to ask my boss"))
    if reason is None or (to_a_boss and not boss) or rng.random() > 0.5:
        return None
    sort = pick(rng, _SORTS)
    slots = slots | {"sort": sort, "a_sort": f"{article(sort)} {sort}", "reason": fill(rng, reason, **slots)}
    slots["whom"] = boss or slots["someone"]
    return end_of(rng, fill(rng, pick(rng, _ADDRESSED), **slots))


def _wide(rng: Random, asks: str, slots: dict[str, str]) -> str:
    """In chatty ways that fit any purpose, or in those of this purpose alone."""
    own = next((rows for start, rows in wide.OWN.items() if asks.startswith(start)), ())
    sort = pick(rng, _SORTS)
    slots = slots | {"sort": sort, "a_sort": f"{article(sort)} {sort}", "her": _her(slots["someone"])}
    if slots["someone"].endswith(" friend"):
        slots["her"] = pick(rng, ("him", "her", "them"))
    slots["purpose"] = fill(rng, asks, **slots)
    templates = own if own and rng.random() < 0.35 else wide.FRAMES
    return end_of(rng, fill(rng, pick(rng, templates), **slots))


def _her(someone: str) -> str:
    """What stands for `someone`, as far as that can be told."""
    if re.search(r"mother|grandma|aunt|sister|girlfriend|niece|daughter|landlady", someone):
        return "her"
    return "him" if re.search(r"father|grandpa\b|uncle|brother|nephew|\bson\b", someone) else "them"


def _told(rng: Random, asks: str, slots: dict[str, str], someone: str) -> str | None:
    """What happened first, then the wish: "My aunt sent me a book. Please write her a thank-you letter."."""
    told = next((rows for start, rows in _TOLD.items() if asks.startswith(start)), ())
    if not told or rng.random() > 0.45:
        return None
    her = _her(someone)
    sort = pick(
        rng,
        (
            "letter",
            "letter",
            "short letter",
            "note",
            "e-mail",
            "email",
            "message",
            "few lines",
            "nice letter",
            "polite letter",
        ),
    )
    a_sort = f"{'an' if sort[0] == 'e' else 'a'} {sort}"
    slots = {"she": pick(rng, ("she", "they")), **slots, "her": her, "sort": sort, "a_sort": a_sort}
    slots["please"] = fill(rng, _PLEASE, **slots)
    text = fill(rng, pick(rng, told), **slots)
    return end(rng, ". ".join(raise_first(rng, part) for part in text.split(". ")))


_PLEASE = "{please write|write|can you write|could you write|would you write|please draft|help me write|i need|i'd like to send|i want to send}"
# By the way a row begins: a sentence about what happened, and the wish.
_TOLD: dict[str, tuple[str, ...]] = {
    "{to thank": (
        "{someone} {brought|gave|bought} me a {gift}. {please} {a_sort} {to say thank you|to thank {her}|of thanks}",
        "i {got|received|was given} a {gift} from {someone}[ {yesterday|for my birthday|last week}]. {please} {a thank-you {sort}|a short thank-you letter|{a_sort} of thanks}",
        "{someone} was so kind{ and gave me a {gift}|: a {gift} for me|, I got a {gift}}. {how do i say thank you in {a_sort}|{please} {a_sort} to thank {her}}?",
        "the {gift} from {someone} {has arrived|came today|is lovely}. {a thank-you {sort}|{a_sort} of thanks}, please",
        "{someone} helped me with a {gift}. i want to thank {her} in {a_sort}",
    ),
    "{inviting": (
        "{my|our} {party} is on {day}. {please} {a_sort} to invite {someone}",
        "i'm having a {party} on {day} at {hour}. {please} {a_sort} inviting {someone}",
        "on {day} we have a {party}{. {someone} should come| and {someone} should come}. {please} {an invitation|{a_sort}}",
        "{someone} must come to my {party}. {please} {an invitation|{a_sort} of invitation}",
    ),
    "{to say sorry": (
        "i {was late|forgot everything|was rude|broke a cup|made a mess} at {someone}'s. {please} {a_sort} to say sorry",
        "i {hurt|upset|disappointed|was unfair to} {someone}. {please} {a_sort} {to apologise|of apology|to say sorry}",
        "i feel bad because of {someone}, i made a mistake. {an apology|{a_sort} to say sorry}, please",
    ),
    "{to my boss because": (
        "i {am ill|have a fever|am sick|caught a cold|feel sick} today. {please} {a_sort} to my boss",
        "i can't come to work {today|this morning}, i'm {ill|sick}. {please} {a_sort} {for my boss|to my boss|to the office}",
    ),
    "{to my landlord": (
        "{my|the|our} {broken} {has been|is} broken{| for days| since {day}}. {please} {a_sort} to {my|the} landlord",
        "the {broken} is broken and nobody comes. {please} {a_sort} to my landlord",
    ),
    "{to complain": (
        "i bought a {product} and it {does not work|is broken|never worked}. {please} {a_sort} of complaint",
        "my new {product} is broken. {please} {a_sort} {to the shop|to the company|to complain}",
    ),
    "{to congratulate": (
        "{someone} has a birthday {today|tomorrow|on {day}}. {please} {a_sort}",
        "it's {someone}'s birthday {today|tomorrow|soon}. {please} {a_sort}[ with my wishes]",
    ),
    "{to my neighbour about": (
        "my neighbour {plays loud music|is so loud|has parties} every night. {please} {a_sort} {to my neighbour|about the noise}",
    ),
    "{to my teacher": (
        "my {son|daughter|child} {is ill|is sick|has a fever}[ today]. {please} {a_sort} {to the school|for the teacher}",
    ),
    "{to Santa": ("my {son|daughter} wishes for a {toy}. {please} {a_sort} to Santa",),
    "{to apply": ("i {saw|found} a job as a {job} in the paper. {please} {a_sort} of application", "a company needs a {job}, and i want that job. {please} {a_sort} to apply"),
    "{to cancel": ("i don't need my {contract} any more. {please} {a_sort} {to cancel it|of cancellation}",),
}  # fmt: skip


def _request(rng: Random, purpose: str) -> str:
    sort = pick(rng, _SORTS)
    thing = f"{'an' if sort[0] == 'e' else 'a'} {sort} {purpose}"
    luck = rng.random()
    if luck < 0.12:
        return end(rng, raise_first(rng, f"{sort} {purpose}"))
    return want(rng, thing) if luck < 0.35 else order(rng, f"{fill(rng, _VERBS)} {thing}")
