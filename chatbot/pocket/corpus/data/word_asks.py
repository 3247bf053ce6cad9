# ruff: noqa: E501
"""More ways to ask for opposites, plurals, past forms, rhymes, near meanings and spellings.

`{w}` is the word; in CHOICES `{x}` and `{y}` are the right answer and a wrong one, in either order.
"""

OPPOSITE: tuple[str, ...] = (
    "opposite {word of|of the word|word for|word to|to} {w}",
    "{what is|what's} {the opposite word of|the opposite word for|the opposite to|the exact opposite of|an opposite of|opposite to} {w}",
    "what {do you|would you|can i|do people} call the opposite of {w}",
    "how {do you|would you|can i} {call|say} {it when something is |}the opposite of {w}",
    "{w} {is|would be} the opposite of {what|which word}",
    "{the opposite of {w}|{w}'s opposite}, {what is it|what's that|which word is it|what was it again|please|what would that be}",
    "{w}. {The opposite|What is the opposite|What's the opposite|And the opposite|Now the opposite|Its opposite|What is the opposite of that}",
    "{w} <->{| ...}",
    "{w} <> {opposite|...}",
    "{w} - opposite",
    "{w} = opposite of",
    "{w} and the opposite is",
    "opposite({w})",
    "{w} {vs|versus|or}{ ...|}, the opposite",
    "not {w} but {the opposite|the contrary}: {what is that|what word is it|which word}",
    "if something is not {w} but the opposite, it is {what|what then|called what}",
    "{what is|what's} the {very |exact |}opposite {when|if} {you say|i say|someone says} {w}",
    "{someone|a friend|my teacher|the child} says {w} and I {must|should|have to|want to} say the opposite. {What do I say|Which word is it|What is it|What would that be}",
    "i say {w}, you say",
    "{you say|i say} {w}, and the opposite would be",
    "which word {is to be put|goes} {opposite|against} {w}",
    "{in a word game|in a crossword|in a game of opposites}{,|:} {what is|what's} the opposite of {w}",
    "{game|word game|quiz}: {opposites|the opposite}! {w}",
    "opposites: {w} and",
    "{what|which word} is {as far from {w} as can be|on the other side of {w}|the other end of {w}}",
    "{w} has {what|which} opposite",
    "does {w} have an opposite, and {what is it|which}",
    "turn {w} {around|into its opposite}, what {is it|do I get}",
)
OPPOSITE_STATEMENTS: tuple[str, ...] = (
    "{i need|i want|i'm looking for|i am looking for|find|find me|we need|i search|looking for|i'd like} {the opposite of|an opposite for|an antonym for|the opposite word of|a word that is the opposite of} {w}",
    "{i wonder|i forgot|i'd like to know|tell me|tell us|i don't know|we want to know} {what the opposite of {w} is|which word is the opposite of {w}}",
    "{my son|my daughter|my pupil|the class|a friend} {needs|wants to know|asks for|has to find|is looking for} the opposite of {w}",
    "the opposite of {w} is {...|___|____|what I need|what I'm looking for}",
    "{complete|fill in|finish}: {{w} is the opposite of ...|the opposite of {w} is ...|{w} and ...}",
    "{crossword|clue|crossword clue}: {opposite|contrary|antonym} of {w}",
    "{turn|change} {w} into its opposite",
)
OPPOSITE_OF_PEOPLE: tuple[str, ...] = (
    "{my brother|my sister|my friend|he|she|my neighbour|the first man|my aunt} is {w} and {i am|i'm} the {exact |}opposite. {What am I|So what am I|So I am|So I'm}",
    "{i'm|i am} not {w}, {i'm|i am} the opposite. {What am I|So I am|Which word is that}",
    "{if|when} {someone|somebody|a person|a man|a woman} is not {w} {but the opposite|at all but the opposite}, {what is he|what are they|how do you call it|what do you say}",
    "{one brother|one twin|one sister|one boy} is {w}, the other is the opposite. {What is the other one|The other is|So the other is}",
    "how do you {call|describe} {someone|somebody|a person} who is the opposite of {w}",
)
OPPOSITE_OF_THINGS: tuple[str, ...] = (
    "{my|the} {first |}{box|bag|room|cup|bottle|house} {is|was} {w}, {the other one|yours|the second} is the opposite. {What is it|So it is|How is it}",
    "{if|when} {something|a thing|a box|a room} is not {w} but the opposite, {what is it|how do you call it|it is}",
    "{yesterday|before|at first} it was {w}, now it is the opposite. {What is it|So now it is|How is it now}",
    "{it's not|it is not|this is not|that isn't} {w}, {it's|it is|quite} the opposite. {What is it|Which word is that|So it is}",
)
PEOPLE = frozenset(["tall", "happy", "sad", "rich", "poor", "strong", "weak", "young", "old", "fast", "slow", "brave", "cowardly", "lazy", "hardworking", "polite", "rude", "calm", "nervous", "quiet", "loud", "hungry", "healthy", "sick", "clever", "stupid", "fat", "thin", "kind", "cruel", "honest", "dishonest", "lucky", "unlucky", "beautiful", "ugly", "asleep", "awake"])  # fmt: skip
THINGS = frozenset(["full", "empty", "big", "small", "clean", "dirty", "cheap", "expensive", "new", "open", "closed", "heavy", "wet", "dry", "hot", "cold", "warm", "cool", "deep", "shallow", "wide", "narrow", "thick", "thin", "dark", "sharp", "blunt", "soft", "hard", "smooth", "rough", "high", "low", "safe", "dangerous", "modern", "ancient"])  # fmt: skip
OPPOSITE_CHOICES: tuple[str, ...] = (
    "{is the opposite of {w}|the opposite of {w}:|opposite of {w},} {x} or {y}",
    "{x} or {y}, {which is|what is|which one is} the opposite of {w}",
    "what is the opposite of {w}{,|:} {x} or {y}",
    "{which|which one} is the opposite of {w}: {x} or {y}",
    "is {w} the opposite of {x} or {of |}{y}",
)
PLURAL: tuple[str, ...] = (
    "one {w}, {two|three|many|several|ten}{ ...|...|}{? What's the plural|? What is the plural|}",
    "how do {you|i|we} {write|spell|say} {more than one {w}|several of the word {w}|{w} if there are many|{w} when there are two|{w} in the plural|many of {w}}",
    "plural {form |}{of|for} {the word |}{w}",
    "{the |}plural form of {the word |}{w}{, please|}",
    "what {is|'s} {w} in {the |}plural",
    "what {is|'s} {w} when {there are|i have|you have} {two|many|several|more than one}",
    "if {there are|i have|you see|we count} {two|many|three|several}, {what is the plural of {w}|how is {w} written|what becomes of {w}|how do you say {w}}",
    "in English, {how is {w} written if there are many|what is the plural of {w}|how do you make the plural of {w}|how is the plural of {w} written}",
    "{w} -> plural",
    "{w} = singular, plural =",
    "singular {w}, plural",
    "singular: {w}. Plural",
    "{w} (plural)",
    "plural({w})",
    "{w}, {more than one|many of them|two of them}{: how do you say it|: what's that called|: how is it spelled|}",
    "the plural of {w}, {what is it|what was it|how is it spelled|how do you write it|please}",
    "{w}. {What's the plural|What is the plural|The plural|And the plural|More than one is called|How do I write two of them}",
    "{there is|there was|i see|i have} one {w}, {and then another|and another one}. {What do I have now|So I have two|Now I have two}",
    "{what|which word} do I {write|use|take|say} for {more than one {w}|two of the word {w}|several of the word {w}}",
    "{which|what} is the right plural of {w}",
    "{i say|we say} one {w}, but two",
    "how does {w} change in the plural",
    "{what does {w} become|what becomes of {w}} in the plural",
    "1 {w}, {2|3|5|10}",
)
PLURAL_STATEMENTS: tuple[str, ...] = (
    "{i need|i want|i'm looking for|give me|tell me|write|we need|say} the plural{ form|} of {w}",
    "{put|turn|change} {w} {into|in} the plural",
    "{make|form} the plural of {w}",
    "{i wonder|i forgot|i'd like to know|i don't know|tell me|i'm not sure} {what the plural of {w} is|how to write the plural of {w}|how {w} is written in the plural}",
    "the plural of {w} is {...|___|____|what I need}",
    "{complete|fill in}: one {w}, two {...|___|____}",
)
PLURAL_CHOICES: tuple[str, ...] = (
    "{do you say|do i say|do we say|does one say|is it} {x} or {y}{, if there are two of the word {w}|, for more than one {w}|, as the plural of {w}}",
    "{x} or {y}, {what is|which is} {the plural of {w}|right as the plural of {w}}",
    "is the plural of {w} {x} or {y}",
    "{which is|what's|what is} {right|correct|the right plural of {w}}{:|,} {x} or {y}{, for more than one {w}|}",
    "one {w}, two {x} or two {y}",
    "{x} or {y}? {There is more than one {w}|I mean more than one {w}|Plural of {w}}",
)
PAST: tuple[str, ...] = (
    "{w} in the {simple past|past form|past tense}",
    "{yesterday i|last week i|yesterday we}{ ...|} (verb: {w})",
    "today {i|they|we} {w}, {yesterday|last week|last year} {i|they|we}{ ...|}",
    "{every day they|every day we|every day i} {w}. {Yesterday they|Last week they|Last year they}",
    "{w} -> past{ tense|}",
    "{w}, past{ tense| form|}",
    "the {past|past tense|past form|simple past} of {the verb |}{w}, {what is it|please|what was it|how is it spelled}",
    "{w}. {What is the past tense|What's the past form|The past tense|And in the past|In the past}",
    "{what|which form} do I {use|write|say} for {w} {if it was yesterday|in the past|if it happened yesterday}",
    "if it happened yesterday, {what is the form of|how do I put|how do you say} {w}",
    "how {do you|do i|does one} {form|make|write} the past{ tense|} of {w}",
    "verb: {w}. {Past|Past tense|Simple past}",
    "{what does {w} become|what becomes of {w}} in the past{ tense|}",
    "in English, what is the past{ tense|} of {w}",
    "{w} now, {...|what} {then|before}, in the past tense",
)
PAST_CHOICES: tuple[str, ...] = (
    "is it {x} or {y}, {the past of {w}|in the past tense of {w}|for {w} in the past}",
    "{x} or {y}, {which is|what is} the past{ tense|} of {w}",
    "is the past{ tense|} of {w} {x} or {y}",
    "{do you say|do i say|do i write} {x} or {y} {for the past of {w}|as the past of {w}}",
)
RHYME: tuple[str, ...] = (
    "{w}. {What rhymes with that|A rhyme|Which word rhymes with it|A word that rhymes}",
    "what can i rhyme with {w}",
    "{what|which word} {sounds like|goes with|would rhyme with|could rhyme with} {w}{ in a verse| at the end of a line| as a rhyme|, a rhyme}",
    "my line ends {with|in} {w}. {What rhymes with it|Which word rhymes|Give me a rhyme}",
    "{w} -> rhyme",
    "a word {with the same ending as|that sounds like|ending like} {w}, {for a rhyme|a rhyme}",
    "is there {a rhyme for|a word that rhymes with|something that rhymes with} {w}",
    "any {rhyme|rhymes|word that rhymes} {with|for} {w}",
)
SYNONYM: tuple[str, ...] = (
    "{w}. {Another word for it|A synonym|What else can I say|Another word}",
    "{what else|what other word} {can|could} i {say|write|use} {for|instead of} {w}",
    "{which|what} word {could|can} {replace|stand for} {w}",
    "{w} -> synonym",
    "i {use|wrote|said} {w} too often. {What else could I say|Another word for it|What is another word}",
    "a word {like|with the same meaning as|that means the same as} {w}",
    "{w} or, {in other words|with another word}",
    "is there another word for {w}",
)
SPELL: tuple[str, ...] = (
    "{spell|please spell|spell out} {the word |}{w}{ for me| slowly| letter for letter|}",
    "{how is {w} spelled|how do people spell {w}|how would you spell {w}|how is the word {w} spelled}",
    "{w}, {how is it spelled|how do you spell it|spell it|spelled out please}",
    "{w}. {Spell it|How is that spelled|How do you spell that|Letter by letter please}",
    "which letters {make up|are in|does one need for} {the word |}{w}",
    "{w} {spelled out|in single letters|one letter at a time}",
)
