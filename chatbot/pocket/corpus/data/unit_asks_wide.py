# ruff: noqa: E501
"""Still more ways to ask how many of a small unit are in a large one. Each is a whole message."""

ASK: tuple[str, ...] = (
    "{how much|how manny|how menny|how many} {small} {is|are|has|be} {in |}{a} {large}{?|}",
    "{my|our} {son|daughter|pupil|teacher|recipe|tutor} {asks|wants to know|needs to know} how many {small} {are in|make up|there are in} {a} {large}{.|?}",
    "{i|we} {need|bought|ordered|measured|have|want} {a} {large}{, but|. However,|, only} {it's all in {small} here|the form wants {small}|they count in {small}|the label says {small}}. {How many is that|How many do I write|So how many|What do I write}?",
    "{the sign|the form|the label|the shop|the recipe} says {a} {large}. {In {small}, please|How many {small} would that be|And that's how many {small}|I only know {small}. How many}?",
    "{a} {large}{...| -| :|,} {small}?",
    "{homework|quiz|test|exercise|worksheet}: {{a} {large} = ... {small}|how many {small} in {a} {large}|{a} {large} in {small}|{a} {large} has ... {small}}{?|}",
    "{fill in|complete|finish}: {a} {large} {is|has|makes} {...|___} {small}{.|}",
    "{crossword|clue|riddle|trivia}: {number of {small} in {a} {large}|so many {small} make {a} {large}}{.|?|}",
    "{if|when|say} i {cut|split|divide|break} {a} {large} {into|down into|up into} {small}, {how many do I get|how many are there|how many pieces is that|what's the number}?",
    "{how many times|how often} does {one of the {small}|one of those {small}} {fit|go} into {a} {large}, {i.e.|that is} how many {small} are in it?",
    "{small}, how many of {them|those} {make|are in|make up|does one need for|go into} {a} {large}?",
    "{it takes|we need|you need} {how many|what number of} {small} {to make|to get|for} {a} {large}?",
    "{i|we} {always|keep} {forget|mix up|confuse} {large} and {small}. {How many are in {a} {large}|How many {small} has {a} {large}|What's the number}?",
    "{large} {into|to|in} {small}: {the factor|what factor|which number|times what|multiply by what}?",
    "{an American|a child|a pupil|my grandma} asks {how many {small} {a} {large} has|for {a} {large} in {small}}{.|?}",
    "{yo|hey|quick|psst}, {a} {large}, {how many {small}|in {small}}?",
    "{what|which} {number|count} of {small} {is|equals|makes|corresponds to} {a} {large}?",
    "{a} {large}? {How many {small}|In {small} please|That's how many {small}|{small}, I mean, how many}?",
)

# More than one of the large unit; {l} and {s} are the short signs.
MANY: tuple[str, ...] = (
    "{n} {l} in {small}{| please|, please}",
    "{n} {large} in {small}{| please|, please}",
    "{n} {l}, {how many {small}|how many {small} is this|in {small}|how much in {small}}",
    "{n} {l} {is|are|makes} how many {small}",
    "how many {small} {is|are|make|has} {n} {l}",
    "{how much|how manny} {small} {is|are|be} {n} {large}",
    "{it says|the sign says|the form says|the app says|my watch says} {n} {l}. {How many {small} is that|What is that in {small}|In {small}|And in {small}}",
    "{i need|we have|i've got|there are} {n} {large}, {how many {small} is this|how many {small} in all|in {small} that is}",
    "{convert|change|turn|calculate} {n} {l} {to|into|in} {small}{| please|, please}",
    "{small} in {n} {large}",
    "{number of |}{small} {in|for} {n} {l}",
    "{homework|worksheet|exercise}: {n} {l} = ... {s}",
    "{my son|my daughter|a pupil} {has to write|asks for|needs} {n} {large} in {small}",
    "{quick|hey|hi}, {n} {large} {in|to} {small}",
    "{n} {large}, {i need it in {small}|but in {small}|how much would that be in {small}}",
    "{what|how much} {makes|make|gives} {n} {large} in {small}",
)
