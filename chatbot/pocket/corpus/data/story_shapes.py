# ruff: noqa: E501
"""Wishes for a story of so many paragraphs, of a name or an animal; and first lines of stories as plain text."""

LONG = (
    "{write|tell|make up|give me|i'd like|we need|can i have|please write} a {sort} {about|of|with} {thing}{, in| in|,| that has| with} {n} paragraph{s}",
    "{sort}, {n} paragraph{s}, {about|with|of} {thing}[ please]",
    "{n} paragraph{s} {about|on} {thing}: {a {sort}|please tell a {sort}|make up a {sort}}",
    "{can|could|would} you {write|tell|make up} a {sort} {of|in|with} {n} paragraph{s} about {thing}?",
    "i {need|want|would like} {n} paragraph{s}{, a {sort}|: a {sort}| of a {sort}} {about|with} {thing}",
    "{write|tell} me a {sort} about {thing}. {n} paragraph{s}[ please|, no more|, no less]",
    "{our teacher wants|for homework we need|my daughter wants|it should have|make it} {n} paragraph{s}: a {sort} about {thing}",
    "a {n}-paragraph {sort} {about|with} {thing}[ please]",
    "{thing}. {a {sort} about it|make up a {sort}|tell a {sort}}, {n} paragraph{s}[ please]",
    "{there was once|once there was|once upon a time there was} {thing}... {please |}{go on|make up the {sort}|tell that {sort}|invent the rest} in {n} paragraph{s}",
    "the {sort} should be {n} paragraph{s} long and {be about|tell of} {thing}",
)
OF_A_NAME = (
    "{my|our} {who} is {called|named} {name}. {would|could|can} you {make up|tell|write|invent} a {sort} about {name}?",
    "a {sort} {for|about} {my|our} {who} {name}, {with {name} in it|{name} must be in it|with the name in it|and use the name}[, please]",
    "{name} is {my|our} {who}. {tell|write|make up|please write|please make up} a {sort} {about|with} {name}",
    "{i'd like to read|i want to read|i promised} {name} a {sort} tonight. {name} should be {in it|the hero}",
    "{write|tell|make up|invent} a {sort} {in which {name} is the hero|where the hero is called {name}|whose hero is {name}|with {name} in it|for {name}, about {name}|and call the hero {name}}",
    "{the hero|the main character|the name of the hero} {is|should be|shall be|must be} {name}. {now |please |}{tell|write|make up} {a|the} {sort}",
    "{name} {wants|would love|would like|needs|asks for} a {sort} {about|with} {name}[ please]",
    "{my|our} {who} {name} {loves|likes|wants|is waiting for} {stories|tales}. {make one up|tell one|write one|could you do one} about {name}[ please]",
    "can {name} be in a {sort}? {please write it|tell it|go on then|write it please}",
    "{name}. that's the hero. {tell me a {sort}|a {sort} please|now the {sort}}",
)
OF_AN_ANIMAL = (
    "{my|our} {who} {is crazy about|loves|asked about|drew|saw|dreamt of} {a_kind} {today|yesterday|this morning}. {tell|write|make up|could you tell|please make up} a {sort} about {a_kind}",
    "{once there was|there was once|there once was|once upon a time there was} {a_kind}{...|. |, } {please |}{tell|write|make up|go on with} the {sort} of that {kind}",
    "{the hero|the main character} {is|should be|shall be|must be} {a_kind}. {now |please |}{tell|write|make up} {a|the} {sort}",
    "{write|tell|make up|invent} a {sort} {in which {a_kind} is the hero|where {a_kind} has an adventure|whose hero is {a_kind}|with {a_kind} in it|and let {a_kind} be in it}",
    "{a_kind}, {please|a real one|a nice one}: {tell|write|make up} {its {sort}|a {sort} about it|a {sort} with it}",
    "{my|our} {who} has {a_kind} {as a toy|on the pyjamas|on the wall|in a picture book}. {could you|can you|would you} {tell|make up|write} a {sort} about it?",
    "{what happened to the {kind}|what did the {kind} do|do you know about the {kind}}? {tell me in a {sort}|make up a {sort}|a {sort} please}",
    "{tonight's|today's} {sort} {is|should be|shall be} about {a_kind}[. please begin]",
    "{a {sort}|the {sort}} of {a_kind}{, please|, and a good end|, for bedtime|, not sad}",
)
OPENINGS = (
    "An apple {fell from the tree|lay on the kitchen table|rolled down the hill} and {landed|stopped} {right |}in front of {hero}.",
    "An apple {hung|was hanging} high in the tree, {red and round|ripe and red}, and {hero} {looked up at it|wanted it}.",
    "An apple a day was all that {hero} {ate|needed}.",
    "The door opened, and there stood {hero}.",
    "It was a {dark and stormy|cold and quiet|warm and starry} night, and {hero} could not sleep.",
    "One {sunny|rainy|cold} morning {hero} woke up {early|with an idea}.",
    "Long, long ago, {place}, there lived {hero}.",
    "In a {small town|land far away|little house}, {place}, lived {hero}.",
    "The old {clock|house|bridge} had a secret, and only {hero} knew it.",
    "There was a time when {hero} was the {happiest|loneliest} creature in the land.",
    "Deep in the forest lived {hero}.",
    "A letter came for {hero} {on Monday|one morning}.",
    "The {snow|rain} had stopped at last, and {hero} ran outside.",
    "Every summer {hero} went to the sea.",
    "My grandmother used to tell of {hero}.",
    "The sun was {rising|setting} when {hero} came {home|down the road}.",
    "Nobody knew where {hero} came from.",
    "Once there was {hero} who lived {place}.",
    "Once upon a time, {place}, there lived {hero}.",
    "Once upon a time there was {hero}.",
    "A long time ago there was {hero} who lived {place}.",
)
BRIDGES = (
    '{who} was {curious|kind but shy|never afraid of anything}. "{Today|This time} something {wonderful|new} will happen," said {who}, and {he} was right.',
    "{who} lived {place} and had always wished for {an adventure|a friend}. That very day it began.",
    '"{What a day|How strange|How lovely}," said {who}. {He} looked around, {smiled|took a deep breath}, and {went on|set off}.',
    "{who} thought about it for a long time. Then {he} {put on {his} hat|packed a small bag} and went out into the world.",
)
