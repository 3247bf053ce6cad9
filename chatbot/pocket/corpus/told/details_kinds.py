# ruff: noqa: E501
"""What a thing to tell is, and the two commonest sorts of them: a favourite and somebody's name."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.sentences import with_article


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
            f"{{In my family|At work|In our house}} {{everybody has another one|nobody agrees|tastes differ}}, {{but|and}} {{as for me|I myself}}, I {{prefer|like}} {{v}} as {{a {thing}|my {thing}}}[.]",
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
            f"My {who} {{v}} {{is on holiday|has a cold today|is coming to tea|is not at home|is afraid of storms|never sleeps|likes long walks}}[.]",
            f"{{v}} {{is|has been}} my {who}{{, and always was| for years| since we were small| since the spring|, as you may know}}[.]",
            f"{{Let me introduce you to|You should meet|I want you to know}} my {who}{{:|,}} {{v}}[.]",
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
