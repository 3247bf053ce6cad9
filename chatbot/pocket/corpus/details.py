# ruff: noqa: E501
"""Kinds of things that people tell about themselves: their values, how they are told, asked for and answered.

These are the common ones; `details_more.py` has the rarer. `memory.py` makes turns of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick


@dataclass(frozen=True, slots=True)
class Detail:
    """One kind of thing to tell. `mine` is how the user calls it ("my name"); `{v}` is the value.

    `asks` and `answers` are complete; without them they are made from `mine`. Two details of one `family` could be
    taken for each other ("the number", "my lucky number"), so a conversation has only one of them.
    """

    mine: str
    values: Callable[[Random], str]
    tells: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    weight: int = 2
    family: str = ""
    who: str = ""
    """Whose name it is, if it is one: "dog"."""


def one_of(*choices: str) -> Callable[[Random], str]:
    return lambda rng: pick(rng, choices)


def mostly(choices: tuple[str, ...], share: float = 0.6) -> Callable[[Random], str]:
    return lambda rng: pick(rng, choices) if rng.random() < share else coined.coined(rng)


def with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def favourite(thing: str, values: Callable[[Random], str], weight: int = 2, family: str = "") -> Detail:
    fav = "{favourite|favorite|favourite}"
    return Detail(
        f"my favourite {thing}",
        values,
        tells=(
            f"{{My|my}} {fav} {thing} is {{v}}[.]",
            f"{{My|The}} {thing} I like {{best|most}} is {{v}}[.]",
            f"I like {{v}} best of all, it is my {fav} {thing}.",
            f"{{v}} is my {fav} {thing}[.]",
            f"My {fav} {thing}? {{It's|That's|That would be|Definitely}} {{v}}[.]",
            f"{{For me|In my opinion|If you ask me}}, {{v}} is the best {thing}[ of all][ there is].",
            f"{{There is|There's}} no {thing} I {{like|love}} more than {{v}}[.]",
            f"I {{like|love}} {{v}} more than any other {thing}[.]",
            f"If I had to {{pick|choose}} one {thing}, {{I'd take|it would be|it'd be}} {{v}}[.]",
            f"{{v}} has been my {fav} {thing} {{since I was little|for years|all my life|for a long time}}[.]",
            f"My {{absolute|all-time|very}} {fav} {thing} {{is|must be|has to be}} {{v}}[.]",
            f"When it comes to my {fav} {thing}, {{I'd say|I go for|it is}} {{v}}[.]",
            f"As for my {fav} {thing}, {{it is|it's|I'd say}} {{v}}[.]",
            f"I {{like|love}} {{v}} {{most|the most|best|best of all|more than all others}}, as {{a {thing}|{thing}s go}}[.]",
            f"The {thing} {{v}} is {{the one for me|what I like most|my {fav}|the one I love}}[.]",
            f"Of all {thing}s I {{like|love|prefer}} {{v}}[.]",
            f"{{v}}, {{that's|that is}} the {thing} {{I like most|for me|I love}}[.]",
            f"My {fav} {thing} is {{v}}, {{I just love it|and it always was|what do you think|hands down|no contest}}[.]",
            f"{{Favourite|Favorite}} {thing}{{ of mine|, since you ask|, in case you wonder|}}? {{v}}[.]",
            f"{{Favourite|Favorite}} {thing}{{:|,| =| -}} {{v}}[.]",
            f"{{You ask for my|What is my|You want to know my}} {fav} {thing}? {{v}}[, of course][.]",
            f"{{Others|My friends|My sisters|Most people}} {{may like|like|prefer}} {{other ones|something else|what they like}}, but my {fav} {thing} is {{v}}[.]",
            f"{{It has to be|Give me|I always choose}} {{v}}, {{it's my {fav} {thing}|my {fav} {thing}|that's my {fav} {thing}}}[.]",
            f"The {thing} that {{I like best|makes me happy|I am fondest of}} is {{v}}[.]",
        ),
        asks=(
            f"{{What|Which}} {{is|was}} my {fav} {thing}?",
            f"{{What|Which}} {thing} do I {{like|love|prefer}} {{best|most|the most}}?",
            f"{{Do you remember|Can you tell me|Tell me|Do you know|Name}} my {fav} {thing}[?]",
            f"{{And|So,|Now,|Right,}} {{what's|what is|what was}} my {fav} {thing}[ again]?",
            f"{{Which|What}} {thing} did I {{say|tell you}} I {{like|liked|love|loved}} {{best|most}}?",
            f"What did I {{say|tell you}} my {fav} {thing} {{is|was}}?",
            f"{{Do you still know|Can you recall|Any idea|Remember}} {{which|what}} {thing} I like {{best|most}}?",
            f"{{Name|Tell me|Say}} the {thing} {{I like best|I like most|I love most|I said I like}}[.]",
            f"{{My|And my|So my}} {fav} {thing}{{ is|| was}} {{what|which one|which|what again}}?",
            f"{{Favourite|Favorite}} {thing} of mine{{?|, what was it?|, do you know it?}}",
            f"{{Which is|What is|And}} the {thing} {{I like best|I like most|I love most|that is my {fav}}}?",
            f"{{Which|What}} {thing} is my {fav}[ one]?",
            f"{{Which|What}} {thing} {{would I choose|would I pick|is the best one for me|did I call my {fav}|am I fond of}}?",
            f"My {fav} {thing} {{is what|is which one|was what}}?",
        ),
        weight=weight,
        family=family,
    )  # fmt: skip


def relative(who: str, family: str = "", weight: int = 2) -> Detail:
    return Detail(
        f"my {who}'s name",
        coined.name,
        tells=(
            f"{{My|my}} {who} is {{called|named}} {{v}}[.]",
            f"{{My|my}} {who}'s name is {{v}}[.]",
            f"I have {with_article(who)} {{called|named|whose name is}} {{v}}[.]",
            f"{{v}} is {{the name of my {who}|my {who}'s name|what my {who} is called|my {who}}}[.]",
            f"The name of my {who} is {{v}}[.]",
            f"{{This morning|Yesterday|Last week|Today}} my {who} {{v}} {{made me laugh|had a bad day|was a bit ill|got lost}}[.]",
            f"I {{went out with|was out with|spent the day with|looked after}} my {who} {{v}} {{today|yesterday|on Sunday}}[.]",
            f"My {who} goes by the name of {{v}}[.]",
            f"I should {{mention|tell you about}} my {who}, {{{{called|named}} |}}{{v}}[.]",
            f"You know, I've got {with_article(who)}, {{v}}, {{and I'm so glad about it|who keeps me busy|dear to me}}[.]",
            f"My {who} is {{v}}[.]",
            f"{{We|I}} {{call|called}} our {who} {{v}}[.]",
            f"{{v}} is what {{we|I}} {{call|named|called}} {{my|our}} {who}[.]",
            f"{{We have|I've got|There is}} {with_article(who)} {{here|at home|in my life}} {{and it's|by the name of|called}} {{v}}[.]",
            f"{{Let me tell you|May I tell you|Did I tell you|I must tell you}} {{about|of}} my {who}{{|,}} {{v}}[.]",
            f"{{This is|Here comes|Say hello to|Meet}} my {who}{{|,}} {{v}}[.]",
            f"My {who}, {{v}}, {{says hello|is here|is asleep|sends greetings}}[.]",
            f"{{v}}, my {who}, {{is with me|loves music|is hungry again|never listens|has the hiccups|is a dear|makes a lot of noise}}[.]",
            f"{{I|We}} live {{together |}}with my {who} {{v}}{{ in a small flat|| by the sea| and some plants}}[.]",
            f"{{At home|Next to me|Beside me|On the sofa|In the garden}} {{is|sits}} my {who} {{v}}[.]",
            f"{{Do you want to know|Guess|You never asked}} what my {who} is called? {{v}}[.]",
            f"I {{bought a present|baked a cake|must buy a gift|am waiting}} for my {who} {{v}}[.]",
            f"{{It's the birthday of my {who} {{v}}|I miss my {who} {{v}}|I got a letter from my {who} {{v}}|I am here with my {who} {{v}}}}[.]",
            f"{{Our|Our old|My dear|My little}} {who} is {{called|named}} {{v}}[.]",
            f"{{Name of my {who}|My {who}'s name|My {who}}}{{:| =| ->}} {{v}}[.]",
            f"We {{chose|thought long about}} a name for {{my|our}} {who}{{:|, it is}} {{v}}[.]",
        ),
        asks=(
            f"What is my {who} called?",
            f"{{What is|What's|Whats|What was}} my {who}'s name[ again]?",
            f"{{Do you remember|Tell me|Can you recall|Do you know}} {{my {who}'s name|the name of my {who}|what my {who} is called}}[?]",
            f"What did I {{say|tell you}} my {who} {{is|was}} called?",
            f"{{What|Which}} name does my {who} have?",
            f"What's the name of my {who}[ again]?",
            f"{{How|What}} is my {who} {{called|named}}[ again]?",
            f"{{What do I call|What do we call|How do I call}} my {who}?",
            f"What did I {{say|tell you}} the name of my {who} {{is|was}}?",
            f"My {who} is {{called what|named what|called}}?",
            f"{{name|Name|The name}} of {{my|our}} {who}[ please| pls| again][?]",
            f"{{My|Our|The}} {who}'s name{{?|, please.| was?| is?|, what was it?}}",
            f"{{My|And my|So my}} {who}, what's the name[ again]?",
            f"What did {{I|we}} {{call|name}} {{my|our|the}} {who}?",
            f"{{What|And what}} {{about|was}} my {who}'s name?",
            f"{{I want to greet|I must write a card to|I'm going to call}} my {who}. What was the name?",
        ),
        answers=(f"Your {who} is called {{v}}.", f"Your {who}'s name is {{v}}."),
        weight=weight,
        family=family,
        who=who,
    )  # fmt: skip


NAME = Detail(
    "my name",
    coined.name,
    tells=(
        *("{My|my} name is {v}[.]",) * 6,
        *("{I am|I'm|i'm|I’m|im} {v}[.]",) * 2,
        "{Hi|Hello|Hey|hey there}{,|!| there,} {I am|I'm|my name is|this is|my name's|it's} {v}[.]",
        "{Call me|You can call me|Please call me|People call me|My friends call me|Just call me} {v}[.]",
        "{The name is|The name's|name's|My name's} {v}[.]",
        "{v} is {my name|the name|what I am called|how people call me|what they call me}[.]",
        "{Hello|Hi|Hey}, {v} here[.]",
        "{Hi|Hello|Hey}{,|!} {my name is|call me|you can call me} {v}[.]",
        "{v} here, {hi|hello|good to be here|how are you}[.]",
        "{Good morning|Good evening|Nice to meet you}{.|,} {My|my} name is {v}[.]",
        "{They call|Everybody calls|All my friends call} me {v}[.]",
        "{I am|I'm} {v} and {I am|I'm} {bored|new here|tired today|happy to be here|just looking around|curious what you can do}[.]",
        "{I am|I'm} {v}, {nice to meet you|and I have a few questions|hope you are well|pleased to meet you|what can you do|good to meet you}[.]",
        "I go by {the name of |}{v}[.]",
        "{Let me introduce myself|Allow me to introduce myself|Before we start|First things first|To introduce myself}: {I am|I'm|my name is} {v}[.]",
        "My parents {named|called} me {v}[.]",
        "You are {talking|speaking|chatting} {to|with} {v}[.]",
        "It's {v} {here|speaking|writing}[.]",
        "So, my name is {v} {and I want to learn something|and I like talking to you|and today is a good day|and I am a bit shy}[.]",
        "Since you ask, {I'm|I am|my name is} {v}[.]",
        "{Name|My name|name}{:| =|,} {v}[.]",
        "{On paper|In my passport|At work} it says {something longer|another name|more}, but {call me|I am|my name is} {v}[.]",
        "{Two things|One thing|Something} first: {my name is|I'm|I am called} {v}[.]",
        "{Who I am|My name|What I am called}? {v}[.]",
        "I {was christened|am known as|sign as|answer to the name of} {v}[.]",
        "{If you need a name|If you want to call me something}, {it's|take|call me} {v}[.]",
    ),
    asks=(
        *("{What is|What's|Whats} my name?",) * 2,
        "{Do you remember|Do you know|Can you tell me|Tell me|Do you still know|Can you recall|Have you forgotten} my name[?]",
        "{Who am I|What am I called|How am I called|Who is this}[ again]?",
        "{What did I say|What did I tell you} my name {is|was}?",
        "{Say|Repeat|Give me|Write} my name[ please].",
        "{And|So,|Now,} {what|what again} is my name?",
        "{What is my name again|My name is what|What was my name|What was my name again}?",
        "Do you {remember|know|recall} {who I am|what I'm called|what my name is|my name|who you are talking to}?",
        "{Who are you|And who are you|So who are you} {talking to|talking with|speaking to|chatting with}[ right now]?",
        "{Who|And who} is {talking|speaking|writing|chatting} {to|with} you[ here]?",
        "{Who do you think I am|Who was I again|Whom are you talking to}?",
        "{What|How} {should|do|would|will} you call me?",
        "{What|Which} name did I {give|tell} you?",
        "{By what name|Under what name} did I introduce myself?",
        "How did I introduce myself?",
        "{Greet me|Say hello to me|Address me} by {name|my name}[.]",
        "{And how|How} {will|do|would} you {address|call|greet} me?",
        "{My|And my|So my} name {is|was}{?| ...?| what?}",
        "{my name|name of mine|my name again|my own name|so, my name}?",
        "{Somebody|A friend|My boss} asks {who is writing here|who is talking to you|for my name}. What do you {say|answer}?",
        "{Finish my sentence|Complete this|Go on}: my name is ...",
        "{With whom|To whom} are you {talking|speaking|chatting}?",
        "{Who|What name} {should I sign with|do I put under my letter|do I write on my bag}? {My name, I mean|I mean my own}.",
    ),
    answers=("Your name is {v}.", "You are {v}.", "Your name is {v}.", "You told me your name is {v}."),
    weight=52,
    family="name",
)  # fmt: skip
NUMBER = Detail(
    "the number",
    coined.number,
    tells=(
        "{Remember|Please remember|Keep in mind|Note|Memorise|Don't forget} {the number|this number:} {v}[.]",
        "{The number is|My number is|The number:} {v}[.]",
        "{Remember|Keep|Store|Save|Hold on to|Write down} {v} for me[.]",
        "{I'm thinking of the number|I am going to tell you a number:|Here is a number:|Here's a number for you:} {v}[.]",
        "{The code is|The code:|My code is} {v}[.]",
        "{Can|Could|Will} you {remember|keep|memorise} {the number|a number for me:} {v}?",
        "{I give you|I'll give you|Take} the number {v}, {I will ask for it later|don't forget it|keep it safe|I'll need it again}[.]",
        "I need you to {remember|keep in mind} {v}[, it is an important number][.]",
        "{v} is {the number to remember|the number you should remember|the code}[.]",
    ),
    asks=(
        "{What|Which} {number|code} {did I tell you|did I say|was it|did I give you|did I ask you to remember|did I mention}?",
        "{What|Which} {is|was} the {number|code}?",
        "{Tell me|Repeat|Say|Give me|Recall} the {number|code}[ again][.]",
        "{Do you remember|Do you still know|Can you recall} {the|my|that} {number|code}?",
        "{What was|What is} {my|that} {number|code}[ again]?",
        "What was {that|the} {number|code} I {gave you|told you|mentioned|wanted you to remember}[ earlier| before]?",
        "{What's|What is} the {number|code} you {keep|have kept|should remember|were to remember} for me?",
        "{I need that number again|Now give me back my number|Can I have the number back|The number, please}[.]",
        "Which number {do you have in mind|have you kept|should you remember|are you keeping} for me?",
    ),
    answers=("The number is {v}.", "It was {v}.", "You told me {v}.", "The number was {v}."),
    weight=10,
    family="number",
)  # fmt: skip
WORD = Detail(
    "the word",
    coined.coined,
    tells=(
        "{Remember|Please remember|Keep in mind|Memorise|Note|Don't forget} {the word|this word:} {v}[.]",
        "{The|My|Our} {secret|magic|code} word is {v}[.]",
        "The {password|passphrase} {is|shall be} {v}[.]",
        "{v} is the {word to remember|secret word|password|magic word}[.]",
        "{Here is|Here's} a {word|secret word} for you: {v}[.]",
        "{Can|Could|Will} you {remember|keep} {the|this} word{|:} {v}[ for me]?",
        "I {want|need} you to {remember|keep in mind} {the|a} word{|:} {v}[.]",
        "{Let us|Let's} agree on a {secret word|password}: {v}[.]",
    ),
    asks=(
        "{What|Which} word {did I tell you|did I say|was it|did I ask you to remember|did I give you|did we agree on}?",
        "{What|Which} {is|was} the [{secret|magic} ]word?",
        "{What is|What was|What's} the {password|word|secret word}[ again]?",
        "{Tell me|Repeat|Say|Recall|Give me} the [{secret|magic} ]word[ again][.]",
        "What was {that|the} word I {gave you|told you|wanted you to remember|mentioned}[ earlier]?",
        "{Which|What} word {should you remember|were you to remember|have you kept for me|are you keeping for me}?",
        "{Do you remember|Can you recall|Do you still know} the {word|secret word|password|magic word}?",
        "{The word, please|I forgot the word|Now the password, please|And the word was}[?|.]",
    ),
    answers=("The word is {v}.", "It was {v}.", "The word was {v}."),
    weight=6,
    family="word",
)  # fmt: skip
HOME = Detail(
    "where you live",
    coined.place,
    tells=(
        "I live in {v}[.]",
        "{My home is|I'm at home|I am based} in {v}[.]",
        "{I'm living|We live|My family and I live|I am living} in {v}[ now][.]",
        "{My home town is|The town I live in is|I have my home in} {v}[.]",
        "I {moved to|have moved to|settled in} {v} {last year|in spring|a while ago|two years ago}, {so that's where I live|and I live there now}[.]",
        "I have {lived|been living} in {v} {for years|all my life|since last summer|for a long time}[.]",
        "{Greetings|Hello} from {v}, {where I live|my home town|the town where I live}[.]",
        "Here in {v}, where I live, {it is raining|the sun is out|it is cold|it is late already}[.]",
        "I live in {v} {and I like it|with my family|and it is quiet here|near the station|in a small flat}[.]",
        "{Home|Home town|Town|Where I live|I live}{:| ->| =} {v}[.]",
        "{You find|You will find|Look for} me in {v}, {that's where I live|I live there}[.]",
        "{It's snowing|It's hot|It's market day} in {v}, {that's where I live|where I live}[.]",
        "{v} is {where I live|my home|the town I live in|my home these days}[.]",
    ),
    asks=(
        "Where do I live[ again| now]?",
        "{Which|What} {city|town|place} do I live in?",
        "{Do you remember|Tell me|Do you know|Can you recall} where I live[?]",
        "{Where is my home|Where's my home|Where am I at home|Where is my house}?",
        "In {which|what} {town|city|place} {do I live|is my home}?",
        "Where did I {say|tell you} {I live|I lived|my home is}?",
        "{What's|What is} {the name of my town|the town I live in|my town called}?",
        "{My|And my} {home|home town|town} {is|was}{?| where?| which one?| ...?}",
        "{Somebody wants to write to me|A friend wants to visit me|A taxi must take me home}. {Which town|Where do I live}?",
        "I live {where|in which town|in what city}?",
    ),
    answers=("You live in {v}.", "You told me you live in {v}."),
    weight=7,
)  # fmt: skip
JOB = Detail(
    "what your job is",
    lambda rng: with_article(mostly(coined.JOBS, 0.95)(rng)),
    tells=(
        "I {work as|am|earn my living as} {v}[.]",
        "{My job is being|By trade I am|By profession I'm} {v}[.]",
        "I'm {v}[ by profession| by trade][.]",
        "{For a living, |In my day job }I work as {v}[.]",
        "{As I am|Since I'm} {v}, I {get up early|am always busy|meet many people|have little time}[.]",
        "I have {been|worked as} {v} for {years|two years|a long time|ten years}[.]",
        "I {became|have just become|got a job as} {v} {last year|this spring|not long ago}[.]",
        "{Job|My job|Profession|What I do for work|Work}{:|?|,} {v}[.]",
        "{They need me at work|I come home late|I start at six}, {for |}I am {v}[.]",
        "{I earn my money|I make a living} as {v}[.]",
        "I {started|began} to work as {v}[ {at the station|in town|this month}][.]",
    ),
    asks=(
        "What {is my job|do I do[ for a living]|do I work as|is my profession|is my trade}?",
        "{Do you remember|Tell me|Do you know|Can you recall} {my job|what I do|what I work as|my profession}[?]",
        "What did I {say|tell you} {I do for a living|my job is|I work as}?",
        "{What kind of job|Which job|What job} do I have?",
        "{How do I earn my living|How do I make a living|What's my job again}?",
        "{My|And my|So my} {job|profession|work} {is|was}{?| what?| ...?}",
        "What do I do {all day|for money|when I go to work|at work|as a job}?",
        "What am I {by trade|by profession|at work}?",
    ),
    answers=("You are {v}.", "You work as {v}."),
)  # fmt: skip
AGE = Detail(
    "how old you are",
    lambda rng: str(rng.randrange(6, 99)),
    tells=(
        "{I am|I'm|im} {v} years old[.]",
        "{I am|I'm} {v}[ now][.]",
        "My age is {v}[.]",
        "I {turned|have turned|just turned} {v} {today|last week|yesterday|this month}[.]",
        "I'm {v} years old {and I feel fine|but I feel younger|and still learning|already}[.]",
        "I {celebrated|had} my birthday {yesterday|last week|on Sunday} and {am|I'm} {v} now[.]",
        "My age? {It's|That's} {v}[.]",
        "{Age|My age}{:| =} {v}[.]",
        "{Yesterday|On Sunday} there was cake, {because|for} I turned {v}[.]",
        "{You may not believe it|Time flies|I feel younger}{, but|:} {I am|I'm} {v}[ years old][.]",
        "A {man|woman|person|child} of {v}, that's {me|what I am}[.]",
    ),
    asks=(
        "How old am I[ again| now]?",
        "{What is|What's|Tell me} my age[?]",
        "{Do you remember|Do you know|Can you recall|Tell me} how old I am?",
        "{How many years old am I|What age am I|What was my age|How many years do I have}?",
        "{How old did I say I am|What age did I tell you|How old did I tell you I was}?",
    ),
    answers=("You are {v} years old.", "You are {v}."),
)  # fmt: skip
BIRTHDAY = Detail(
    "when your birthday is",
    coined.date,
    tells=(
        "My birthday is {on |}{v}[.]",
        "I was born on {v}[.]",
        "I {celebrate|have} my birthday on {v}[.]",
        "{v} is my birthday[.]",
        "{Every year on|On} {v} I have my birthday[.]",
    ),
    asks=(
        "When is my birthday[ again]?",
        "{Do you remember|Tell me|Can you recall|What's|When's} my birthday[?]",
        "{When was I born|On which day was I born|What day is my birthday|On what date is my birthday}?",
        "When {do I celebrate|do I have|did I say is} my birthday?",
    ),
    answers=("Your birthday is on {v}.",),
)
PLANS = Detail(
    "what you are learning",
    one_of(
        *(f"the {instrument}" for instrument in coined.INSTRUMENTS), "Greek", "Polish", "Japanese", "Dutch", "chess",
        "Swedish", "Turkish", "Korean", "Czech", "Latin", "Welsh",
    ),
    tells=(
        "{I am|I'm} learning {v}[ now][.]",
        "I {want to learn|have started to learn|have begun to learn|started learning} {v}[.]",
        "{This year|Since spring|At the moment} {I'm|I am} learning {v}[.]",
        "I take lessons {to learn|for learning} {v}[.]",
        "{I'm|I am} trying to learn {v}, {which is hard|and it's fun|slowly}[.]",
    ),
    asks=(
        "What am I learning[ again]?",
        "{Do you remember|Tell me|Can you recall} what I {am learning|want to learn}[?]",
        "What did I {say|tell you} {I am learning|I want to learn|I'm learning}?",
        "{What am I trying to learn|What have I started to learn|What do I want to learn}?",
    ),
    answers=("You are learning {v}.",),
)  # fmt: skip
PLACES = (
    "under the bed", "on the table", "in the drawer", "behind the door", "in the kitchen", "on the shelf",
    "in the blue box", "under the mat", "in the bag", "in the garden", "next to the lamp", "in the car",
    "in the cellar", "behind the clock", "on the piano", "in the attic", "under the stairs", "on the roof",
)  # fmt: skip
THINGS = tuple(
    Detail(
        f"where the {thing} is",
        one_of(*PLACES),
        tells=(
            f"The {thing} is {{v}}[.]",
            f"I {{put|left|have put|hid|forgot}} the {thing} {{v}}[.]",
            f"{{You can find|You will find}} the {thing} {{v}}[.]",
            f"{{If you look for|If anyone needs|If you need}} the {thing}, it is {{v}}[.]",
            f"The {thing} {{lies|lay|should be|has been}} {{v}}[.]",
        ),
        asks=(
            f"Where is the {thing}[ again| now]?",
            f"{{Do you remember|Tell me|Can you recall|Do you know}} where the {thing} is[?]",
            f"Where did I {{put|leave|say I put}} the {thing}?",
            f"{{Where's|Where was|Where can I find|Where do I find|Where should I look for}} the {thing}?",
            f"I {{can't find|am looking for|lost|need}} the {thing}{{.|,}} {{Where is it|where is it}}?",
        ),
        answers=(f"The {thing} is {{v}}.",),
        weight=1,
    )
    for thing in ("key", "book", "ball", "phone", "letter", "umbrella", "map", "cup", "ticket", "ring")
)  # fmt: skip
MANY = Detail(
    "my favourite animal",
    one_of(*(animal for animal in coined.ANIMALS if animal[-1] not in "sxyfhe")),
    tells=(
        "{v}s are {the best|my favourites} {of all animals|among the animals}[.]",
        "{I love|I adore|I like} {v}s more than {any|all} other animals[.]",
        "{My|The} animals I like {best|most} are {v}s[.]",
        "No animal is as {nice|great|lovely} as {v}s, {they are|those are} my favourites[.]",
        "If I were an animal I'd be one of the {v}s, my favourite ones[.]",
    ),
    asks=(
        "{What|Which} animal do I like {best|most}?",
        "{What is|What's|Which is} my {favourite|favorite} animal[ again]?",
        "{Do you remember|Tell me|Name} my {favourite|favorite} animal[?]",
    ),
    answers=("Your favourite animal is the {v}.", "You told me that your favourite animal is the {v}."),
    weight=2,
    family="animal",
)
COMMON = (
    MANY,
    NAME, NUMBER, WORD, HOME, JOB, AGE, BIRTHDAY, PLANS, *THINGS,
    favourite("colour", mostly(coined.COLOURS, 0.9), family="colour"),
    favourite("color", mostly(coined.COLOURS, 0.9), family="colour"),
    favourite("animal", mostly(coined.ANIMALS, 0.8), family="animal"),
    favourite("food", mostly(coined.FOODS, 0.8)),
    favourite("fruit", mostly(coined.FRUITS, 0.8)),
    favourite("drink", mostly(coined.DRINKS, 0.8)),
    favourite("number", coined.number, family="number"),
    favourite("city", coined.place),
    favourite("book", coined.title),
    favourite("film", coined.title, family="film"),
    favourite("movie", coined.title, family="film"),
    favourite("song", coined.title),
    favourite("sport", mostly(coined.SPORTS, 0.9)),
    favourite("season", one_of(*coined.SEASONS)),
    favourite("day", one_of(*coined.DAYS)),
    favourite("month", one_of(*coined.MONTHS)),
    favourite("word", coined.coined, family="word"),
    favourite("band", coined.title),
    favourite("instrument", one_of(*coined.INSTRUMENTS)),
    *(relative(who) for who in ("dog", "cat", "sister", "brother", "mother", "father", "son", "daughter", "uncle", "aunt")),
    *(relative(who, "friend") for who in ("friend", "best friend")),
    *(relative(who) for who in ("kitten", "puppy", "hamster", "grandmother", "nephew", "flatmate", "colleague")),
    *(relative(who) for who in ("horse", "rabbit", "parrot", "neighbour", "boss", "cousin", "doctor", "wife", "husband")),
    relative("teacher", "teacher"),
)  # fmt: skip
