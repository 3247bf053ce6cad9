# ruff: noqa: E501
"""What people tell of their own days: what they collect, lost, wear and plan, and how they take their tea."""

import re
from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.data.details import (
    CLOTHES,
    COLLECTED,
    DEEDS,
    DRUNK,
    FEARS,
    FRAGILE,
    GOODS,
    KEPT,
    PASTIMES,
    PETS,
    PLAIN_COLOURS,
    SHOPPING,
    SMALL_THINGS,
    SUBJECTS,
    TRANSPORT,
    TYPED,
    WITH_TEA,
)
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told.details_kinds import Detail, mostly, one_of


def _pronounceable(rng: Random) -> str:
    """A made-up word that nobody takes for keys hit at random."""
    while True:
        word = coined.coined(rng)
        if len(word) < 10 and not re.search(r"[^aeiouy]{4}|[aeiou]{4}|q(?!u)|[xz][^aeiou]|^[^aeiouy]{3}|^(.)\1", word):
            return word


def _worn(rng: Random) -> str:
    return f"{with_article(pick(rng, coined.COLOURS))} {pick(rng, CLOTHES)}"


def _street(rng: Random) -> str:
    return f"{coined.coined(rng).capitalize()} {pick(rng, ('Street', 'Lane', 'Road', 'Square', 'Avenue'))}"


def _detail(
    mine: str,
    values: Callable[[Random], str],
    tells: tuple[str, ...],
    asks: tuple[str, ...],
    answers: tuple[str, ...],
    *,
    weight: int = 2,
    family: str = "",
) -> Detail:
    return Detail(mine, values, tells, asks, answers, weight, family)


def _taken(drink: str) -> Detail:
    return _detail(
        f"how you take your {drink}",
        one_of(*WITH_TEA),
        (
            f"I {{take|drink|have|like|prefer|always drink|usually take}} my {drink} {{v}}[.]",
            f"{{For me|To me}}, {drink} {{must be|has to be|is only good|tastes best}} {{v}}[.]",
            f"My {drink}{{? |: |, please, }}{{v}}[.]",
            f"{{I could do with|Time for|I'd love}} a {{cup of|nice}} {drink}{{, | now, }}{{v}}, {{as always|the way I like it|that is how I take it}}[.]",
            f"{{No matter what others do, |In our house we all do it differently, but }}I take my {drink} {{v}}[.]",
        ),
        (
            f"How do I {{take|drink|like|have|prefer}} my {drink}[ again]?",
            f"What do I {{put in|stir into|have in|take with|like in}} my {drink}?",
            f"{{My|And my}} {drink}, how do I {{like|take|drink}} it?",
            f"If you {{made|brought|poured}} me a {drink}, how {{should|would}} it be?",
            f"{{Do you remember|Tell me|Do you know|Can you recall}} how I {{like|take|drink}} my {drink}[?]",
        ),
        (f"You take your {drink} {{v}}.",),
        weight=2,
        family="tea",
    )


def _colour_of(thing: str) -> Detail:
    return _detail(
        f"the colour of my {thing}",
        one_of(*PLAIN_COLOURS),
        (
            f"{{I am|I'm}} wearing a {{v}} {thing}[ today| now| tonight][.]",
            f"My {{new |old |}}{thing} is {{v}}[.]",
            f"{{Today|This morning}} I {{put on|chose|took}} my {{v}} {thing}[.]",
            f"I {{have|bought|own|was given}} a {{v}} {thing}[{{ for the winter| last week|, a present}}][.]",
            f"You can't miss me: {{I wear|I'm the one with|look for}} a {{v}} {thing}[.]",
            f"My {thing}? {{It's |}}{{v}}[.]",
        ),
        (
            f"What {{colour|color}} is my {thing}[ again]?",
            f"{{Which|What}} {{colour|color}} does my {thing} have?",
            f"{{And the|The}} {{colour|color}} of my {thing}?",
            f"My {thing} is {{which|what}} {{colour|color}}?",
            f"{{Do you remember|Tell me|Do you know|Can you recall}} the {{colour|color}} of my {thing}[?]",
        ),
        (f"Your {thing} is {{v}}.", f"The colour of your {thing} is {{v}}."),
        weight=1,
        family="wear",
    )


def _what_happened(did: str, do: str, values: Callable[[Random], str], more: tuple[str, ...], your: str = "") -> Detail:
    """Something `did` ("lost", "bought") with a thing; `your` stands before it in the answer."""
    my = "my " if your else ""
    when = "{yesterday|this morning|last week|today|on the train|on Monday|an hour ago}"
    return _detail(
        f"what you {did}",
        values,
        (
            f"I {did} {my}{{v}} {when}[.]",
            f"{{Yesterday|This morning|Last week|On Sunday|Today|Just now}} I {did} {my}{{v}}[.]",
            f"{{Guess what|Listen|Imagine|You won't believe it|My news}}{{:|,}} I {did} {my}{{v}}[.]",
            f"I {did} {my}{{v}}{{, what a day|, can you believe it| and now I am here| again, as usual}}[.]",
            *more,
        ),
        (
            f"What did I {do}[ again| {{yesterday|then|this time}}]?",
            f"What was the thing {{that |}}I {did}?",
            f"{{Which|What}} thing did I {do}?",
            f"I {did} something{{. What was it|, what was it|, but what}}?",
            f"{{Do you remember|Tell me|Do you know|Can you recall}} what I {did}[?]",
            f"What did I {{say|tell you}} I {did}?",
        ),
        (f"You {did} {your}{{v}}.",),
        weight=2,
    )


LIFE = (
    _detail(
        "what you collect",
        mostly(COLLECTED, 0.92),
        (
            "I collect {old |rare |}{v}[.]", "{I'm|I am} a collector of {v}[.]", "{My hobby|My passion|What I love}: {collecting |I collect }{v}[.]",
            "{At home|In my room|All over the house} {I have|there are} hundreds of {v}, I collect {them|those}[.]",
            "I {started|began} {to collect|collecting} {v} {as a child|years ago|when I was ten|with my father}[.]",
            "{People laugh, but|Don't laugh, but|You may find it strange:} I collect {v}[.]", "My collection of {v} {is growing|is huge|fills two rooms}[.]",
            "I spend {all my money|too much} on {v}, I collect them[.]",
        ),
        (
            "What do I collect{ again|, do you know|, by the way|, please}?", "{Which|What} things do I collect?", "What is {in my collection|my collection about|it that I collect}?",
            "What {am I|did I say I am} {collecting|a collector of}?", "I collect {what|something, what is it}?",
            "{Do you remember|Tell me|Can you recall|Do you know} what I {collect|am collecting}[?]",
        ),
        ("You collect {v}.",),
        weight=3,
    ),
    _detail(
        "which animals you keep",
        one_of(*KEPT),
        (
            "I keep {v}[.]", "{We|I} keep {v} {behind the house|in the garden|on our farm|on the roof|at home}[.]", "My hobby{:| is this:|? } I keep {v}[.]",
            "{I am|I'm} {keeping|raising} {v}[.]", "I have been keeping {v} {for years|since spring|since I retired}[.]",
            "{I get up early because|My neighbours complain, but} I keep {v}[.]",
        ),
        (
            "{Which|What} animals {am I keeping|did I say I keep|live in my garden}?", "What do I keep[ in the garden| at home]?", "What kind of animals {am I keeping|do I have|did I say I keep}?",
            "{Do you remember|Tell me|Can you recall} {which|what} animals I keep[?]", "I keep {which|what} animals?",
        ),
        ("You keep {v}.",),
    ),
    _detail(
        "my hobby",
        mostly(PASTIMES, 0.92),
        (
            "My hobby is {v}[.]", "My hobby: {v}[.]", "{In my free time|After work|At weekends|On Sundays} I {enjoy|love|like|do} {v}[.]", "{v} is my hobby[.]",
            "I'm {really |}{into|fond of|keen on|crazy about} {v}[.]", "I spend my {evenings|weekends|free time} {on|with} {v}[.]",
            "What I do for fun{? |: }{v}[.]", "I took up {v} {last year|in spring|when I retired}[.]", "Nothing relaxes me like {v}[.]",
        ),
        (
            "{What|Which} {hobby do I have|is my hobby|was my hobby}[ again]?", "What do I {do|enjoy|like to do} {in my free time|for fun|after work|at weekends}?",
            "How do I spend my {free time|weekends|evenings}?", "What am I {into|keen on|fond of}?", "{Do you remember|Tell me|Name} my hobby[?]", "My hobby is {what|which}?",
        ),
        ("Your hobby is {v}.",),
        weight=3,
        family="hobby",
    ),
    *(_taken(drink) for drink in DRUNK),
    *(_colour_of(thing) for thing in CLOTHES),
    _detail(
        "what you are wearing",
        _worn,
        (
            "{I am|I'm} wearing {v}[ today| tonight| for the party][.]", "{Today|Tonight|For the party} I {am wearing|wear|put on} {v}[.]",
            "I have {v} on[ today][.]", "{It's cold here|We have a party|It's my first day}, so {I'm|I am} wearing {v}[.]",
        ),
        (
            "What am I wearing[ today| again| right now]?", "What {do I have on|did I put on|did I say I am wearing}?",
            "{Do you remember|Tell me|Can you recall|Do you know} what I am wearing[?]", "{Which|What} {clothes do I have on|piece of clothing am I wearing}?",
        ),
        ("You are wearing {v}.",),
        family="wear",
    ),
    _what_happened("lost", "lose", one_of(*SMALL_THINGS), ("{I can't find my {v}|My {v} is gone}, I must have lost it[.]", "I am looking {everywhere |}for the {v} {that |}I lost[.]", "Oh no, I've lost my {v}[.]"), your="your "),
    _what_happened("forgot", "forget", one_of(*SMALL_THINGS), ("{Silly me|Oh no|How stupid}, I forgot my {v} at home[.]",), your="your "),
    _what_happened("broke", "break", one_of(*FRAGILE), ("My {v} fell down and I broke it[.]",), your="your "),
    _what_happened("bought", "buy", one_of(*GOODS), ("I went {shopping|to town|to the market} and bought {v}[.]", "I spent {too much|all my money} and bought {v}[.]")),
    _what_happened("found", "find", one_of(*GOODS), ("{In the attic|In the street|On the beach|In the cellar} I found {v}[.]",)),
    _what_happened("received", "get", one_of(*GOODS), ("{My parents|My friends|They|The children} gave me {v}[ for my birthday| for Christmas][.]", "For my birthday I {got|was given|received} {v}[.]")),
    _what_happened("saw", "see", one_of(*(with_article(animal) for animal in coined.ANIMALS)), ("I {went for a walk|looked out of the window} and saw {v}[.]",)),
    _what_happened("ate", "eat", mostly(coined.FOODS, 0.9), ("{For lunch|At noon} {I had|we had|there was} {v}[.]", "Lunch today{: |? | was }{v}[.]")),
    _what_happened("cooked", "cook", mostly(coined.FOODS, 0.9), ("I am in the kitchen, I cooked {v}[.]",)),
    _what_happened("painted", "paint", one_of(*(with_article(animal) for animal in coined.ANIMALS)), ("I had art class and painted {v}[.]",)),
    _detail(
        "what you have to buy",
        one_of(*SHOPPING),
        (
            "I {have to|must|need to|mustn't forget to|should} buy {v}[ today| later| on the way home][.]", "{Don't let me forget|Remind me} to buy {v}[.]",
            "{We|I} have run out of {v}, so I {have to|must} buy some[.]", "My shopping list {has only one thing on it|is short|is this}: {v}[.]", "I'm off to the shop for {v}[ soon| later][.]",
        ),
        (
            "What do I {have to|need to} buy[ again| at the shop]?", "What {must I|should I|did I want to} buy?", "What {is|was} on my shopping list?",
            "{I'm in the shop now|I am at the shop}. What did I need?", "{Do you remember|Tell me|Can you recall} what I {have to|must|wanted to} buy[?]",
        ),
        ("You have to buy {v}.",),
    ),
    _detail(
        "what your plan is",
        one_of(*DEEDS),
        (
            "{Tomorrow|On Saturday|At the weekend|Next week|Tonight|On my day off} {I want to|I am going to|I will|I plan to|I'd like to|I'm going to} {v}[.]",
            "My plan {for tomorrow|for Sunday|for the weekend|for tonight|is simple}: {v}[.]", "I {am planning|plan|intend|hope|can't wait} to {v}[ tomorrow| soon| at the weekend][.]",
            "{If it doesn't rain|If the weather is fine|If nothing comes up}, I'm going to {v}[.]",
        ),
        (
            "What {is my plan|are my plans|do I plan|am I going to do|do I want to do|am I planning}[ again]?", "What did I {plan|want|say I wanted} to do?",
            "{Do you remember|Tell me|Can you recall|Do you know} {my plan|what I am going to do|what I want to do}[?]", "What {was|were} my {plan|plans} {for the weekend|for tomorrow|again}?",
        ),
        ("You want to {v}.", "Your plan is to {v}."),
        weight=3,
    ),
    _detail(
        "where you come from",
        coined.place,
        (
            "I come from {v}[.]", "{I am|I'm} from {v}[ originally][.]", "I come from {v}, {in {Poland|Kenya|Peru|Norway|Greece|Vietnam|Canada|Egypt|Spain|Brazil|Ireland|Nepal|Chile|Turkey|India}|a small town|a big city|near the sea|far away from here}[.]",
            "{My home town is {v}, that's where I come from|My family and I come from {v}|Originally I come from {v}}[.]", "{v} is where I {come from|grew up}[.]",
            "I {grew up|was a child} in {v}, {in {Poland|Kenya|Peru|Norway|Greece|Vietnam|Canada|Egypt|Spain|Brazil|Ireland|Nepal|Chile|Turkey|India}|so that's where I come from|where I come from}[.]", "Me? {I'm|I am} from {v}[.]",
        ),
        (
            "Where do I come from{ again|, do you know|, once more|, please}?", "Where am I from[ again| originally]?", "{Which|What} {town|city|place} {do I come|am I} from?", "{From where|Where from} do I come?",
            "{Do you remember|Tell me|Can you recall|Do you know} where I {come from|am from}[?]", "I come from {where|which town}?",
        ),
        ("You come from {v}.", "You are from {v}."),
        weight=3,
        family="born",
    ),
    _detail(
        "where you go on holiday",
        coined.place,
        (
            "{We are|I am|I'm|We're} {going|off} to {v} {on holiday|for the holidays|next week|in June|this summer}[.]", "My {next |}{holiday|trip|journey} {goes|takes me|is} to {v}[.]",
            "{I have booked|We booked} a holiday in {v}[.]", "{In two weeks|Soon|Tomorrow} {we fly|I fly|we drive} to {v} {for a holiday|on holiday}[.]", "Holiday at last! {We go|I'm going} to {v}[.]",
        ),
        (
            "Where {am I|are we} going[ on holiday| for the holidays]?", "Where do {I|we} {go|travel|fly} {on|for my|for our} holiday?", "{Which|What} {town|city|place} is my {trip|holiday|journey} to?",
            "{Do you remember|Tell me|Can you recall} where I {go|am going} on holiday[?]",
        ),
        ("You go to {v} on holiday.",),
    ),
    _detail(
        "what you want to become",
        one_of(*(with_article(job) for job in coined.JOBS)),
        (
            "I {want|would like|dream|hope} to {be|become} {v}[ one day| when I grow up| later][.]", "When I {grow up|am big|leave school}, I {want to|will} be {v}[.]",
            "My dream is to become {v}[.]", "{One day|Later} I {will be|want to work as} {v}[.]",
        ),
        (
            "What do I want to {be|become}[ one day| later]?", "What will I be when I grow up?", "{What|Which job} do I dream of?", "What is my dream[ job]?",
            "{Do you remember|Tell me|Can you recall} what I want to {be|become}[?]",
        ),
        ("You want to become {v}.",),
        family="job",
    ),
    _detail(
        "what you are afraid of",
        one_of(*FEARS),
        (
            "I am {a bit |very |really |terribly |}{afraid|scared|frightened} of {v}[.]", "What {scares|frightens} me most is {v}[.]",
            "{Nothing frightens me, except|I am a brave person, but I am afraid of|I am never afraid, only of} {v}[.]", "{Promise not to laugh|It's silly, I know}, but I'm {scared|afraid} of {v}[.]", "I {can't stand|run away from} {v}, that is my great fear[.]",
        ),
        (
            "What am I {afraid|scared|frightened} of[ again]?", "{What|Which thing} {scares|frightens} me[ most]?", "What is my {biggest |}fear?",
            "{Do you remember|Tell me|Can you recall} what I am {afraid|scared} of[?]",
        ),
        ("You are afraid of {v}.",),
    ),
    _detail(
        "which food you do not like",
        mostly(coined.FOODS, 0.9),
        (
            "I {don't like|hate|can't stand|do not eat|never eat|dislike} {v}[.]", "The {food|dish|thing} I like least is {v}[.]", "I eat {everything|anything} {except|but not|but} {v}[.]",
            "Anything but {v}, {please|I don't like it|I can't stand it}[.]",
        ),
        (
            "{Which|What} {food|dish} {do I not like|don't I like|do I hate|do I dislike}?", "What {do I not|don't I|do I never} {eat|like to eat}?", "What should you {never|not} {cook|serve} for me?",
            "{Do you remember|Tell me|Can you recall} {which|what} food I {don't like|hate}[?]",
        ),
        ("You do not like {v}.",),
    ),
    _detail(
        "which instrument you play",
        one_of(*coined.INSTRUMENTS),
        ("I play the {v}[.]", "I {have played|have been playing} the {v} {since I was six|for years|for two years}[.]", "{In a band|In the school orchestra|Every evening} I play the {v}[.]", "I {practise|play} the {v} {every day|badly|quite well}[.]", "I'm a musician, I play the {v}[.]"),
        ("{Which|What} instrument do I play[ again]?", "What do I play{| in the band| in the orchestra}?", "{Do you remember|Tell me} {which|what} instrument I play[?]", "I play {which|what} instrument?"),
        ("You play the {v}.",),
    ),
    _detail(
        "what you study",
        one_of(*SUBJECTS),
        ("I study {v}[ at university| in my third year| in the evenings][.]", "{I am|I'm} {a student of|studying|reading} {v}[.]", "I'm at university, {v} is what I study[.]", "After school I {chose|decided|began} to study {v}[.]", "My subject {at university |}is {v}, I study it[.]"),
        ("What do I study[ again]?", "{Which|What} subject {do I study|am I studying}?", "What am I {studying|a student of}?", "{Do you remember|Tell me} what I study[?]"),
        ("You study {v}.",),
    ),
    _detail(
        "which pet you have",
        one_of(*(with_article(pet) for pet in PETS)),
        ("I have {v}[ at home| as a pet][.]", "My pet is {v}[.]", "{We've|I've} got {v} {at home|as a pet|now}[.]", "{At last|For my birthday} I got {v}, my first pet[.]", "I share my {flat|room} with {v}[.]"),
        ("{Which|What|What kind of} pet do I have[ again]?", "What is my pet?", "{Which|What} animal {lives with me|do I have as a pet|do I have at home}?", "{Do you remember|Tell me} {which|what} pet I have[?]"),
        ("You have {v}.", "Your pet is {v}."),
    ),
    _detail(
        "what you drive",
        one_of(*TRANSPORT),
        ("I drive {v}[ for work| every day][.]", "{At work|On our farm|For a living} I drive {v}[.]", "All day long I drive {v}[.]"),
        ("What do I drive[ again]?", "{Which|What|What kind of} vehicle do I drive?", "{Do you remember|Tell me} what I drive[?]"),
        ("You drive {v}.",),
        weight=1,
    ),
    _detail(
        "my shoe size",
        lambda rng: str(rng.randrange(28, 49)),
        ("My shoe size is {v}[.]", "I {wear|take|need} size {v}[ in shoes| shoes][.]", "{My feet are big|My feet are small}: shoe size {v}[.]", "Size {v}, that's what I take in shoes[.]"),
        ("What is my shoe size[ again]?", "{Which|What} size {shoes do I wear|are my shoes|do I take in shoes}?", "{Do you remember|Tell me} my shoe size[?]"),
        ("Your shoe size is {v}.",),
        weight=1,
        family="number",
    ),
    _detail(
        "how tall you are",
        lambda rng: f"{rng.randrange(120, 205)} cm",
        ("{I am|I'm} {v} tall[.]", "My height is {v}[.]", "{They measured me today|At the doctor's}: I am {v} tall[.]"),
        ("How tall am I[ again]?", "What is my height?", "{Do you remember|Tell me} how tall I am[?]"),
        ("You are {v} tall.",),
        weight=1,
    ),
    _detail(
        "my street",
        _street,
        ("I live in {v}[.]", "{My street is|The street I live in is|My address is in} {v}[.]", "My house {is|stands} in {v}[.]", "We moved to {v}, that's my street now[.]"),
        ("{Which|What} street do I live in?", "{What is|What's} my street[ called]?", "In which street {do I live|is my house}?", "{Do you remember|Tell me} my street[?]"),
        ("Your street is {v}.",),
        family="street",
    ),
    _detail(
        "which class you are in",
        lambda rng: f"{rng.randrange(1, 13)}{pick(rng, 'ABCD')}",
        ("{I am|I'm} in class {v}[.]", "My class is {v}[.]", "At school {I'm|I am} in {v}[.]", "We are class {v}[.]"),
        ("{Which|What} class am I in[ again]?", "What is my class?", "{Do you remember|Tell me} my class[?]"),
        ("You are in class {v}.",),
        weight=1,
    ),
    _detail(
        "whom you have to call",
        coined.name,
        ("I {have to|must|need to|mustn't forget to|should} {call|ring|phone} {v}[ tonight| later| tomorrow][.]", "{Don't let me forget|Remind me} to {call|ring} {v}[.]", "{v} is waiting for my call[.]", "I promised to {call|ring} {v}[.]"),
        ("{Whom|Who} do I have to {call|ring|phone}[ again]?", "{Whom|Who} {must I|should I|did I want to} {call|ring|phone}?", "{Do you remember|Tell me} {whom|who} I have to call[?]", "Who is waiting for my call?"),
        ("You have to call {v}.",),
    ),
    _detail(
        "what you dreamt about",
        one_of(*(with_article(animal) for animal in coined.ANIMALS), "the sea", "a castle", "the moon", "a train", "a long road"),
        ("I dreamt of {v}[ last night][.]", "Last night I {dreamt of|had a dream about} {v}[.]", "I had a strange dream{, it was about|: about|, with} {v}[.]", "My dream {last night |}was about {v}[.]"),
        ("What did I {dream of|dream about}[ last night]?", "What was my dream about?", "{Do you remember|Tell me} what I dreamt of[?]"),
        ("You dreamt of {v}.",),
    ),
    _detail(
        "which word you typed",
        lambda rng: pick(rng, (*COLLECTED, *SMALL_THINGS, *coined.FRUITS, *TYPED, *TYPED)) if rng.random() < 0.7 else _pronounceable(rng),
        ("{v}",) * 4 + ("{v}.", "\"{v}\"", "just a word: {v}", "here comes a word: {v}", "I'll just type {v}.", "{v} {is a nice word|what a word|sounds funny|is all I type}."),
        (
            "{Which|What} word did I {type|write|send|enter}[ {a moment ago|before|earlier}]?", "What was the word {that |}I {typed|wrote|sent}[ {just now|before|earlier}]?", "{Which|What} was that word {of mine|I typed}?",
            "{Do you remember|Tell me|Repeat|Can you recall} the word {that |}I typed[?]", "What did I {just |}{type|send}[ to you]?",
            "{And my word|What was my word|Say my word back|My word, please|The word again}?", "{Which|What} {single|lone|one|little} word did I {send|type|give you|write}?", "I sent {you |}{one|a single} word{.|,} {Which|What was it|Repeat it|Which one}?", "I typed a word{.|,} {Which|which} one[ was it]?",
        ),
        ("You typed {v}.", "The word was {v}."),
        weight=7,
        family="word",
    ),
    _detail(
        "which number you typed",
        lambda rng: str(rng.randrange(10, 100_000)),
        ("just a number: {v}", "here comes a number: {v}", "I'll just type {v}.", "{v} {is all I type|, that's my number to keep|, keep it}."),
        (
            "{Which|What} number did I {type|write|send|enter}[ {a moment ago|before|earlier}]?", "What was the number {that |}I {typed|wrote|sent}[ {just now|before|earlier}]?", "What did I {just |}{type|send}[ to you]?",
            "{Do you remember|Tell me|Repeat|Can you recall} the number {that |}I typed[?]", "I typed a number{.|,} {Which|which} one[ was it]?", "{And my number|Say my number back|The number again}?",
        ),
        ("You typed {v}.", "The number was {v}."),
        weight=3,
        family="number",
    ),
)  # fmt: skip
