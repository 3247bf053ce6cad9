# ruff: noqa: E501
"""Things a person tells about themselves, and asks back later, or asks without ever having told them.

Knows nothing of what is said in between: `mixer.py` lets other turns pass between the telling and the asking.
"""

import re
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.details import NAME
from chatbot.pocket.corpus.details_kinds import Detail, with_article
from chatbot.pocket.corpus.details_life import LIFE
from chatbot.pocket.corpus.details_more import DETAILS as COMMON_AND_RARE
from chatbot.pocket.corpus.details_near import NEAR, TITLED
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """A detail with its value: what was said, and how it is asked, corrected and answered."""

    detail: Detail
    value: str

    @property
    def yours(self) -> str:
        return re.sub(r"\bmy\b", "your", self.detail.mine)

    @property
    def mine(self) -> str:
        return _in_my_words(self.detail.mine)

    def clause(self) -> str:
        """The fact as a clause: "your name is Ana"."""
        answers = self.detail.answers
        if not answers:
            return f"{self.yours} is {self.value}"
        sentence = answers[0].replace("{v}", self.value).rstrip(".")
        return sentence[0].lower() + sentence[1:] if not sentence.startswith(self.value) else sentence


DETAILS = (*COMMON_AND_RARE, *LIFE, *NEAR)
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
    "{I changed my mind|I lied|I was joking|I mixed it up|Forget what I said|Not quite right}. {tell}",
    "{Oops|Oh, sorry|Hold on|My mistake|Let me correct myself|I must correct myself|Please change that|I meant something else}: {tell}",
    "{That's not right any more|That has changed|Things have changed|This is no longer true}. {tell}",
)
TOLD_WITH = (
    "{By the way|BTW|Oh, by the way|Just so you know|For your information|FYI|So you know|Oh, and|You know|Well|Listen|Actually}, {tell}",
    "{Fun fact about me|Fun fact|One thing about me|Something about me|A little about me|For the record|Note|Important}: {tell}",
    "{I want to tell you something|Let me tell you something|Here is something about me|I have not told you yet|You should know this|Can you remember this}: {tell}",
    "{Please remember|Remember|Don't forget|I should mention|Keep in mind|You should know|Did you know|I must say|Let me add|I'd like you to remember} that {tell}",
    "{I'm a bit tired today|I had a long day|It's raining here|Thanks for the help|That was nice|Before I forget|Let's chat a little|I like talking to you}. {Tell}",
    "{Tell}{, just so you know|, by the way|, if you want to know|, you know|, in case you need it|, believe it or not|, to tell the truth}.",
    "{Tell}. {Please remember that|Remember that|Keep that in mind|Don't forget it|I'll ask you about it later|That's important to me|Just so you know|That's all about me|I thought you should know}",
    "{It's my first time here|I have five minutes before work|I'm sitting in the kitchen|The kettle is on|My coffee is getting cold|It's late, I know|I'm on the train|My phone is almost empty|The sun is out at last|Nobody else is awake}{, and |. |, so here is something: }{tell}",
    "{Before we go on|Before you ask|While we are at it|Since we are chatting|Now that we are talking|As we have time|To begin with|To start with}, {tell}",
    "{Tell}. {But enough of that|Well, that's that|Anyway|What do you say|Isn't that nice|Funny, isn't it|That's how it is|No more, no less|So it goes}.",
    "{Between you and me|Honestly|To be honest|Strange as it sounds|In case it matters|For what it's worth|Not that it matters, but|If it helps|You might like to know}{,|:} {tell}",
    "{I told my friends already|Everybody here knows it|It's no secret|My wife says I should mention it|My son told me to type this}: {tell}",
    "{Note to you|Take a note|Write this down|Keep this|Store this|Save this|For later|Data}: {tell}",
    "{Hi|Hello|Hey|Hi there|Good morning|Good evening}{!|,|.} {Tell}.",
    "{please|pls} {remember|note|keep in mind}{:| this:|,} {tell}",
    "{Ok so|ok|well|so|hmm|um|oh}{,|} {tell}",
)
ASKED_WITH = (
    "{By the way|Hey|OK|So|Now|Well|And now|Hmm|Sorry|Please|Pocket|Tell me}, {ask}",
    "{Quick question|A question|Little test|A memory test|Remind me|Let's see if you remember|Let's test your memory|One more thing|I forgot|Back to me}: {ask}",
    "{I forgot|I can't remember|I'm not sure any more|Help me out|I told you before|Let's see how good your memory is|We talked about it}. {Ask}",
    "{Ask} {I forgot.|I told you earlier.|I said it before.|I mentioned it before.|Do you remember?|Do you know?|Please.|Think back.}",
    "{Now I am curious|Let us see|My daughter wants to see if you know|My friend doesn't believe you remember|Now comes the test|I'm testing you|Just checking|You should know this|It was a while ago}{:|,|.} {ask}",
    "{And|So|and|so|And now|Well then|Alright}{,|} {ask}",
    "{What I told you at the start|Think of what I said|Look back|Look up what I wrote|From what I told you|You have it above}: {ask}",
    "{Ask} {My head is like a sieve.|I'm getting old.|It slipped my mind.|I hope you kept it.|You should know.|pls|thx|Just checking.|One short answer will do.}",
)
ASKED_FOR = (
    "{Can|Could} you {recall|remember|tell me|remind me|still tell me} {mine}?",
    "{Remind me|Please remind me|Tell me again|Please tell me|Now tell me} {mine}[.]",
    "{I forgot|I have forgotten|I can't remember|I don't remember|I can't recall} {mine}[.]",
    "{Do you|Do you still} {remember|know|recall} {mine}?",
    "{Did you note|Have you kept in mind|Did you remember|Have you forgotten|Have you noted} {mine}?",
    "I told you {mine}[ {earlier|before|a while ago}]. {Do you remember|What did I say|What was it|Can you repeat it}?",
    "{What did I tell you|What did I say} about {mine}?",
    "I'd like to {know|hear} {mine}[ again][.]",
    "{Are you able to|Would you be able to|Would you please|Will you} {tell me|say|repeat} {mine}?",
    "{I wonder if you|I hope you|Let's see whether you|I bet you don't|Surely you|I'm sure you} {remember|know|still know} {mine}[.]",
    "{You know|You remember|You haven't forgotten} {mine}, {right|don't you|yes|I hope}?",
    "{Please say|Say|Write down|State|Repeat for me|Give me|Answer me} {mine}[.]",
    "{I mentioned|I wrote to you|I let you know} {mine}[ {earlier|at the start|a few messages ago}]. {So|Well|And|Now}{?| tell me.| say it.|, what is it?}",
    "Earlier I {mentioned|told you|wrote} {mine}. {Can you say it again|Repeat it|What was that|Which was it|Tell me}{?|}",
    "{do you still have|is it noted somewhere|have you got}{,|} {mine}?",
    "{what was it again|tell me again|once more}, {mine}[?]",
)
EQUATIONS = (
    "{mine} {=|is|:|->|equals} {v}",
    "{mine}{: |, that is |... |? }{v}",
)
"""For what can be called "my dog" or "my favourite colour"."""
PAIRS = (
    "{one} {=|:|->} {v1}{. |, |; }{two} {=|:|->} {v2}",
    "{one} is {v1}{ and|, and|, but|,|;} {two} is {v2}",
    "{Two things about me|Two facts|For your notes|Please note|Remember both|Two things to remember}: {one} is {v1} and {two} is {v2}",
    "{v1} is {one}{ and|, and|,} {v2} is {two}",
    "{One} is {v1}. {Two} is {v2}",
)
NAMED_PAIRS = (
    "{I have|We have|I've got|We've got|At home there are|We used to have|There are} {a1}{, {v1},| called {v1}| ({v1})} and {a2}{, {v2}| called {v2}| ({v2})}",
    "{My|Our} {who1} is {called|named} {v1}{ and|, and|,|, but|;} {my|our|the} {who2} {is |}{called |named |}{v2}",
    "My {who1} = {v1}{. My|, my|; my} {who2} = {v2}",
    "{My|Our} {who1} {v1} and {my|our} {who2} {v2} {are here|say hello|are asleep|get on well|are both hungry|keep me busy}",
    "{who1}: {v1}{, |. |; }{who2}: {v2}",
    "{v1} is my {who1}{ and|, and|,|;} {v2} {is |}my {who2}",
    "{I live with|I'm here with|Greetings from} my {who1} {v1} and my {who2} {v2}",
    "{We named|I called|I named|We called} {my|our} {who1} {v1} and {my|our} {who2} {v2}",
    "I have {a1} and {a2}: {v1} and {v2}",
)
"""`{mine}` is what is asked for, in the user's words: "my name", "where I live"."""


def told(rng: Random, *, but: tuple[Detail, ...] = ()) -> Told:
    """A detail of a kind not in `but`, with a value."""
    families = {detail.family for detail in but if detail.family}
    mines = {detail.mine for detail in but}
    detail = pick(rng, BY_WEIGHT)
    while detail.mine in mines or detail.family in families:
        detail = pick(rng, BY_WEIGHT)
    return Told(detail, detail.values(rng))


def told_beside(rng: Random, fact: Told) -> Told:
    """Another detail, often one of the same sort: two names, two favourites have to be kept apart."""
    if rng.random() < 0.5:
        return told(rng, but=(fact.detail,))
    sort = _sort(fact.detail)
    alike = [detail for detail in DETAILS if _sort(detail) == sort and _apart(detail, fact.detail)]
    return Told(found := pick(rng, alike), found.values(rng)) if alike and sort else told(rng, but=(fact.detail,))


def _sort(detail: Detail) -> str:
    return (
        "name" if detail.who or detail.mine.endswith("'s name") else "favourite" if "favourite" in detail.mine else ""
    )


def _apart(one: Detail, other: Detail) -> bool:
    return one.mine != other.mine and not (one.family and one.family == other.family)


def tell(rng: Random, fact: Told) -> Turn:
    """The user says it, the reply takes note."""
    return Turn(_told(rng, fact), _take_note(rng, fact), exact=(fact.value,))


def correct(rng: Random, fact: Told) -> tuple[Told, Turn]:
    """The user takes it back and says another value."""
    new = Told(fact.detail, fact.detail.values(rng))
    said = _plainly(rng, new)
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
    return Turn(
        _asked(rng, fact),
        answer[0].upper() + answer[1:],
        word=_one_word(fact.value.removeprefix("a ").removeprefix("an ")),
    )


def ask_untold(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for something that was never told."""
    fact = told(rng, but=tuple(fact.detail for fact in facts))
    noun = fact.yours
    reply = fill(
        rng,
        "{You have not told me|You haven't told me|You did not tell me} {noun}{| yet}.{| Tell me, and I will remember it.}",
        noun=noun,
    )
    return Turn(_asked(rng, fact), reply)


def ask_all(rng: Random, facts: list[Told]) -> Turn:
    """The user asks for everything told so far."""
    user = fill(
        rng,
        "{What do you {know|remember} about me|What have I told you[ so far| about myself]|What did I tell you[ about me]|"
        "Tell me what you know about me|What have you learnt about me|Sum up what I told you|What did you learn about me|"
        "Repeat what I told you about me|Which things did I tell you|What facts about me do you know}{?|}",
    )
    clauses = [fact.clause() for fact in facts]
    if not clauses:
        return Turn(user, fill(rng, "You have not told me anything about yourself {yet|so far}."))
    return Turn(user, "You told me that " + " and ".join(clauses) + ".")


def tell_two(rng: Random, first: Told, second: Told) -> Turn:
    """Two things in one message."""
    both = _both(rng, first, second)
    reply = f"{pick(rng, ('Got it', 'Noted', 'OK'))}: {first.clause()}, and {second.clause()}."
    return Turn(both, reply, exact=(first.value, second.value))


def talk(rng: Random) -> list[Turn]:
    """Something told and asked back at once, or asked for without having been told."""
    if rng.random() < 0.3:
        return [ask_untold(rng, [])]
    fact = told(rng)
    return [tell(rng, fact), ask(rng, fact)]


def _both(rng: Random, first: Told, second: Told) -> str:
    luck = rng.random()
    if luck < 0.6 and first.detail.who and second.detail.who:
        who1, who2 = first.detail.who, second.detail.who
        slots = {
            "who1": who1,
            "who2": who2,
            "a1": _some(who1),
            "a2": _some(who2),
            "v1": first.value,
            "v2": second.value,
        }
        frames = NAMED_PAIRS[:1] if "two " in who1 + who2 else NAMED_PAIRS
        return _ended(rng, say(rng, frames, **slots))
    one, two = first.detail.mine, second.detail.mine
    if luck < 0.6 and one.startswith("my ") and two.startswith("my ") and " two " not in one + two:
        slots = {
            "one": one,
            "two": two,
            "One": f"M{one[1:]}",
            "Two": f"M{two[1:]}",
            "v1": first.value,
            "v2": second.value,
        }
        return _ended(rng, say(rng, PAIRS, **slots))
    said = [_plainly(rng, fact).rstrip(".") for fact in (first, second)]
    both = pick(rng, (". ", " and ", ", ", ". Also, ", ", and ", ". And ")).join(said)
    if luck > 0.93:
        both = say(
            rng,
            ("{Two things about me|Two things|About me|To introduce myself|You should know two things}: {both}",),
            both=_lower_first(both, first.value),
        )
    return both


def _some(who: str) -> str:
    return who if who.startswith("two ") else with_article(who)


def _ended(rng: Random, text: str) -> str:
    return text + pick(rng, (".", ".", "", "!"))


def _plainly(rng: Random, fact: Told) -> str:
    """One of its own ways of telling; now and then an equation."""
    mine = fact.detail.mine
    if mine.startswith("my ") and rng.random() < 0.06:
        mine = pick(rng, (mine, f"M{mine[1:]}", f"my {fact.detail.who}" if fact.detail.who else mine))
        return say(rng, EQUATIONS, mine=mine, v=fact.value)
    return say(rng, fact.detail.tells, v=fact.value, name=coined.name(rng))


def _take_note(rng: Random, fact: Told) -> str:
    if fact.detail in (NAME, TITLED) and rng.random() < 0.85:
        return say(rng, GREETED, v=fact.value)
    return say(rng, NOTED, clause=fact.clause())


def _told(rng: Random, fact: Told) -> str:
    """How it is told, now and then with chatter around it."""
    said = _plainly(rng, fact)
    if (
        rng.random() > 0.35
        or len(said) < len(fact.value) + 4
        or said[-1] == "?"
        or re.match(r"(hi|hello|hey|good|since|so|please)\b", said, re.IGNORECASE)
    ):
        return said
    bare = said.rstrip(".")
    return say(
        rng,
        TOLD_WITH,
        tell=_lower_first(bare, fact.value),
        Tell=bare if bare.startswith(fact.value) else bare[0].upper() + bare[1:],
    )


def _asked(rng: Random, fact: Told) -> str:
    """How it is asked for: in its own words or in those that fit everything, with chatter around now and then."""
    if rng.random() < 0.25:
        return say(rng, ASKED_FOR, mine=fact.mine)
    asked = say(rng, fact.detail.asks)
    if rng.random() > 0.25 or asked.startswith(("And", "So", "Now", "Right")):
        return asked
    return say(rng, ASKED_WITH, ask=_lower_first(asked, ""), Ask=asked if asked[-1] in ".?" else asked + "?")


def _lower_first(text: str, value: str) -> str:
    """`text` as it goes on within a sentence; names, and "I", keep their capital."""
    if re.match(r"I\b", text) or (value and text.startswith(value)):
        return text
    return text[0].lower() + text[1:]


def _in_my_words(text: str) -> str:
    """What is said of "you", said by the user: "you are 30" -> "I am 30"."""
    for yours, mine in (
        ("your", "my"),
        ("you are", "I am"),
        ("you were", "I was"),
        ("visit you", "visit me"),
        ("you", "I"),
    ):
        text = re.sub(rf"\b{yours}\b", mine, text)
    return text


def _ask_whether(rng: Random, fact: Told) -> Turn:
    right = rng.random() < 0.5
    value = fact.value if right else fact.detail.values(rng)
    clause = _in_my_words(Told(fact.detail, value).clause())
    user = fill(
        rng, "{Is it {true|right}|Did I say|Did I tell you|Is it correct|Am I right} that {clause}?", clause=clause
    )
    answer = "Yes, " if value == fact.value else "No, "
    return Turn(user, answer + fact.clause() + ".", exact=(value,))


def _one_word(value: str) -> str | None:
    return value if " " not in value else None
