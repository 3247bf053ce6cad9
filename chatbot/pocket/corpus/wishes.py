# ruff: noqa: E501
"""How people wish for something written: as a statement, after a word about why, with the subject named first or last.

It knows nothing of what is written: `sort` is "haiku" or "story", `thing` what it is about ("rain", "a fox").
"""

import re
from random import Random

from chatbot.pocket.corpus.asking import raise_first
from chatbot.pocket.corpus.data import wish_asks_wide as data_wish_asks_wide
from chatbot.pocket.corpus.data import wishes as data_wishes
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.nouns import article

_WHO = "{my {son|daughter|father|mother|aunt|wife|husband|granddaughter|nephew|little sister|flatmate|boss|teacher|neighbour}|our teacher|our guest|the whole class|a friend of mine|my whole family|our class|grandpa}"
_MAKE = "{write|make up|think up|invent|come up with|compose|produce|tell|give us}"
_ABOUT = "{about|about|about|on|with}"
_ASK = "{can|could|would|will}"
_WHY = (
    "{it's|it is} {my lunch break|a rainy day|sunday|late|our anniversary|my day off|a long evening|bedtime|quiet here|my birthday|our last lesson}",
    "{i am|i'm} {on the train|in bed with a cold|waiting for the bus|in a good mood|in a bad mood|sitting in the garden|at work|teaching a class|in the mood for something nice|making a card}",
    "{we are|we're} {at a party|sitting round the fire|in class|on a long drive|having guests|at breakfast|bored in the car|playing a game}",
    "{everybody|everyone|the whole office|the class|my family} {is waiting|is tired|is a bit sad|needs cheering up|is listening|is here}",
    "{the children cannot sleep|the kids are in bed|my {son|daughter} is in bed|the guests arrive at six|my {son|daughter} is {four|five|six|seven|eight}|the lights are out}",
    "{i need something for a card|i have to read something aloud tonight|i promised my {son|daughter|class} something|we have homework|i'm making a poster|there is an empty page in my album}",
    "{i like words|i love reading|i am learning english|i am a beginner|i don't need much|nothing long|nothing serious|i have two minutes|be kind|i heard you can write|my friend says you can do that|let's test you}",
)
"""Something said before the wish, in no connection with what is wished for."""
_PLAIN = (
    "i'm in the mood for {a_sort}{ now| today| tonight| again}",
    "i {feel like|fancy|could do with|would enjoy|am dying for|long for|am hoping for|came here for|would be glad of} {a_sort}[ {now|today|right now}]",
    "{time for|now for|let's have|let's hear|next comes|on to|surprise me with|treat me to|entertain us with|spoil me with|make my day with|cheer us up with|delight me with} {a_sort}",
    "{a_sort}{ would be nice| would be lovely| is what i need| would make my day| will do| is all i want| would help| is missing}[ {now|today}]",
    "{what about|how about|would you mind|are you up for|may we have|is there time for|any chance of|would it be possible to get|could we hear|do you have} {a_sort}{ for us| for me| for the road|| now| today}?",
    "{are you able to|do you know how to|is it possible for you to|can you even|would you know how to} {_make} {a_sort}?",
    "{sorts}, {do you know any|can you do those|that's what i like}{. let me see one|. show me one|. one please}",
    "{a_sort}[,] {whichever you like|any you like|no matter which|about anything|about whatever you want|the topic is up to you|of your own choice|you choose the topic}",
    "{_why}. {a_sort_up}{, please|, perhaps|, maybe|}{!|?|.}",
    "{_why}, so {please |}{_make} {a_sort}[ {for me|for us}]",
    "{_why}. {_ask} you {_make} {a_sort}[ for {us|me}]?",
    "{sort}{!|?| pls| now| time| please!|, go!|, any}",
    "{_who} {asked|asked} {for|me for} {a_sort}. {can you help|do you have one|one please|could you do one}?",
    "{_who} {loves|likes|wants|needs|would like|would love|is asking for|has never heard|collects} {a_sort}[. {can you help|please help|go ahead|your turn}]",
)
_ON = (
    "i'm in the mood for {a_sort} {_about} {thing}",
    "i {feel like|fancy|could do with|would enjoy|am hoping for|came here for|would be glad of|would be happy about} {a_sort} {_about} {thing}",
    "{time for|let's have|let's hear|surprise me with|treat me to|entertain us with|make my day with|delight me with|reward me with} {a_sort} {_about} {thing}",
    "{a_sort} {_about} {thing}{ would be nice| would be lovely| is what i need| would make my day| will do| is all i want| would suit the day| would fit|, don't you think|, how does that sound|, is that possible}",
    "{what about|how about|would you mind writing|may we have|any chance of|could we hear|have you ever written|did you ever write|is there} {a_sort} {_about} {thing}?",
    "{are you able to|is it possible for you to|would you know how to|might i ask you to|i'd be glad if you could|it would be great if you could|my wish is that you|i was hoping you would} {_make} {a_sort} {_about} {thing}",
    "{thing}{: |, |... |. }{_make} {a_sort} {about it|on that|about that|of it}[, please]",
    "{thing} {shall be|is|should be} the {topic|subject|theme}. {a_sort_up}{, please|, if you can|}{!|.|}",
    "{_who} {loves|likes|is fond of|keeps talking about|dreams of|is thinking of|knows all about|painted|asked about|is crazy about} {thing}. {_ask_it}",
    "{we talked about|we learnt about|i was thinking of|i dreamt of|our topic today is|today's theme:|everyone here speaks of|the picture shows|our homework is about|i read about|on my wall there is a picture of} {thing}{ at school||| today| this morning}. {_ask_it}",
    "{sorts} {are what {_who} talks about|are my thing|are fun|make me happy|are new to me|are short, and i like that}. {one|how about one|let me see one|could you do one|please do one} about {thing}{, perhaps|, please|}{?|.}",
    "{_why}. {a_sort_up} {_about} {thing}{, please|, perhaps|, maybe|}{!|?|.}",
    "{_why}, so {please |}{_make} {a_sort} {_about} {thing}",
    "{_why}. {_ask} you {_make} {a_sort} {_about} {thing}?",
    "{for {_who}|for a card|for my wall|for the school paper|for a birthday|as a present|for tonight|for homework}{: |, }{a_sort} {_about} {thing}",
    "{_make} {a_sort}{. it should be|. please make it|, and let it be| and make it| that is|, it has to be|; i want it to be} {about {thing}|all about {thing}}[. thanks]",
    "{_make} {a_sort} {_about} {thing}{. {my {son|daughter}|grandma|the class|our guest} is listening|. take your time|. not too long|. i will read it aloud|. it's for a friend|. make it nice|. surprise us}",
    "{sort}{, about| on| about|. topic:|. subject:|:| ->| //| -} {thing}[ please| pls| thx]",
    "{you know what i'd like|guess what i want|here is my wish|my request|task|a small wish|one wish|an order}{? |: }{a_sort} {_about} {thing}",
    "{i want|i need|i would like} {to have |to read |to hear |}{a_sort}, {thing} {must be in it|should be in it|is the topic|as the topic}",
    "{nobody|no one} ever wrote {a_sort} about {thing}. {can you|would you|please do|could you try|you do it}{?|}",
    "could {thing} {fit into {a_sort}|be turned into {a_sort}|become {a_sort}}? {please write it|write one|show me|then do it|go ahead}",
    "{turn|make|put} {thing} into {a_sort}[ {please|for me|now}]",
    "please to {_make} me {a_sort} {_about} {thing}",
    "{i wish me|i want you make|you can make} {a_sort} {_about} {thing}{?|, yes?| please|}",
)
_ASK_IT = (
    "{_ask} you {_make} {a_sort} {about it|about that|on that}?",
    "{a_sort_up} {about it|about that|on that}{, please|, perhaps|, if you can}{?|.|!}",
    "{so |now |}{_make} {a_sort} {about it|about that|on this}[, please]",
    "{is there|do you have|would there be|can i get} {a_sort} {about it|about that|on that|to go with it}?",
)
_PLAIN_SETS = (_PLAIN, data_wishes.PLAIN, data_wish_asks_wide.PLAIN)
_ON_SETS = (_ON, data_wishes.ON, data_wish_asks_wide.ON)


def wish(rng: Random, sort: str, thing: str = "") -> str:
    """A wish for a `sort`, about `thing` if that is given."""
    templates = pick(rng, _ON_SETS if thing else _PLAIN_SETS)
    return _wish(rng, templates, sort, thing=thing)


def after_hobby(rng: Random, sort: str, hobby: str) -> str:
    """What somebody likes to do ("keeps bees"), and a wish for a `sort` about it."""
    return _wish(rng, data_wishes.HOBBY, sort, _hobby=hobby)


def _wish(rng: Random, templates: tuple[str, ...], sort: str, **slots: str) -> str:
    a_sort = f"{article(sort)} {sort}"
    slots |= {"sort": sort, "a_sort": a_sort, "sorts": _many(sort)}
    slots |= {"_make": fill(rng, _MAKE), "_about": fill(rng, _ABOUT), "_ask": fill(rng, _ASK)}
    slots |= {"_who": fill(rng, _WHO), "_why": fill(rng, pick(rng, _WHY)), "a_sort_up": raise_first(rng, a_sort)}
    slots["_ask_it"] = raise_first(rng, fill(rng, pick(rng, _ASK_IT), **slots))
    return end_of(rng, fill(rng, pick(rng, templates), **slots))


def after_why(rng: Random, request: str) -> str:
    """`request` after something said before it, or before something said after it."""
    if rng.random() < 0.75:
        return f"{raise_first(rng, fill(rng, pick(rng, _WHY)))}. {raise_first(rng, request)}"
    after = "{thanks a lot|it's for my {son|daughter|aunt|class}|i'm curious|no hurry|thank you so much|we are all listening|let's see|make it nice}"
    return f"{raise_first(rng, request).rstrip('.')}{'' if request[-1] in '?!' else '.'} {raise_first(rng, fill(rng, after))}."


def end_of(rng: Random, text: str) -> str:
    """Sentences that begin with capitals, mostly, and a mark at the end now and then."""
    parts = re.sub(" +", " ", text).split(". ")
    text = ". ".join(raise_first(rng, part) for part in parts)
    return text if text[-1] in "?!.:" else text + pick(rng, (".", ".", "", "", "!"))


def _many(sort: str) -> str:
    if sort.endswith(("haiku", "s")):
        return sort
    return f"{sort[:-1]}ies" if sort.endswith("y") else f"{sort}s"
