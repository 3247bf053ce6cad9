# ruff: noqa: E501
"""More ways to ask for days, months and seasons. `{kind}` is day, month or season, `{this}` the one that is named."""

AFTER: tuple[str, ...] = (
    "{what|which} {kind} {is following|is next after|follows|follows on|comes right after|comes directly after|do we have after|is it after} {this}",
    "{name|tell me|give me|say} the {kind} {after|that follows|that comes after|following|right after} {this}",
    "{this}. {What comes next|What comes after that|Which {kind} is next|And the next {kind}|The {kind} after that|What follows}",
    "{this}, {and next|and what comes next|what is next|which {kind} is next|and after that|...}",
    "{when|if|once|as soon as} {this} {is over|ends|has ended|is done|has passed}, {what comes|what comes next|which {kind} begins|which {kind} is it|what {kind} do we have}",
    "{what|which {kind}} {begins|starts} {when|after} {this} {ends|is over}",
    "{this} -> ?",
    "{this} -> next {kind}",
    "{this} + 1",
    "{it's|it is|now it's|we have|we've got} {this} {now|at the moment|today}. {What comes next|Which {kind} comes next|And then|The next {kind} is}",
    "next {kind} after {this}",
    "the {kind} {after|following} {this}, {which is it|what is it|please|what is it called}",
    "{i need|i'm looking for} the {kind} {after|that follows} {this}",
    "{what is|what's} the {kind} {right after|following|that follows|that comes after} {this}",
    "one {kind} {after|later than} {this}",
    "what {kind} does {this} {lead to|give way to|make room for}",
)
BEFORE: tuple[str, ...] = (
    "{what|which} {kind} {comes right|comes directly|comes just|is right|is just|do we have|goes} before {this}",
    "{name|tell me|give me|say} the {kind} {before|that comes before|right before|preceding} {this}",
    "{this}. {What comes before that|Which {kind} was before|And the {kind} before|The {kind} before that}",
    "{this}, {and before that|what comes before it|which {kind} was before}",
    "{what|which {kind}} {ends|is over} when {this} {begins|starts}",
    "{before|until} {this} {begins|starts|comes}, {which {kind} is it|what {kind} do we have}",
    "? -> {this}",
    "{this} - 1",
    "{which|what} {kind} {precedes|is followed by|leads to} {this}",
    "previous {kind} {to|of|before} {this}",
    "the {kind} before {this}, {which is it|what is it|please|what is it called}",
    "{this} {follows|comes after|is the {kind} after} {which|what} {kind}",
    "one {kind} {before|earlier than} {this}",
)
BETWEEN: tuple[str, ...] = (
    "{what|which} {kind} {is|comes|lies|falls|do we have} between {one} and {two}",
    "{name|tell me|give me|say} the {kind} {between|that is between|that comes between|in between} {one} and {two}",
    "between {one} and {two} {is|comes|lies|there is} {what|which {kind}}",
    "{one}, {...|what|which {kind}}, {two}",
    "{one}, ?, {two}",
    "{one} - ? - {two}",
    "{kind} between {one} and {two}",
    "after {one}, but before {two}: which {kind}",
    "which {kind} comes after {one} and before {two}",
    "{i skipped one|one is missing|what is missing}: {one}, {two}",
    "the {kind} that comes after {one} and before {two}{ is|}",
)
TODAY: tuple[tuple[int, str], ...] = (
    (
        1,
        "{it's|it is|we have} {this} today{. What day is tomorrow|, so what is tomorrow|, so tomorrow is|. What will it be tomorrow|. And tomorrow}",
    ),
    (
        1,
        "{if|when|suppose|say} {it is|it's|we have} {this} {today|now}, {what|which day} {is|will be|do we have} tomorrow",
    ),
    (1, "{today|today's}: {this}. {Tomorrow|And tomorrow}"),
    (1, "if yesterday was the day before {this}, what is tomorrow"),
    (
        1,
        "{my exam|my appointment|the party|the match} is tomorrow and today is {this}. {Which day is it on|What day is that}",
    ),
    (
        -1,
        "{it's|it is|we have} {this} today{. What day was yesterday|, so what was yesterday|, so yesterday was|. And yesterday}",
    ),
    (-1, "{if|when|suppose|say} {it is|it's|we have} {this} {today|now}, {what|which day} {was|did we have} yesterday"),
    (-1, "{today|today's}: {this}. {Yesterday|And yesterday}"),
    (
        2,
        "{it's|it is|we have} {this} today. {Which day is the day after tomorrow|What day is it in two days|What comes in two days}",
    ),
    (
        7,
        "{it's|it is|we have} {this} today. {Which day is it in a week|What day will it be in seven days|What day is it one week from now}",
    ),
)
NUMBER: tuple[str, ...] = (
    "the {ordinal} {kind} of the {whole}, {which is it|what is it|please|what is it called|which one is it}",
    "the {ordinal} {kind} of the {whole} is {called|called what|named|which}",
    "{which|what} {kind} {has|takes|stands in} {ordinal} place in the {whole}",
    "{name|tell me|give me|say} the {ordinal} of the {kind}s[ of the {whole}]",
    "{i need|i'm looking for} the {ordinal} {kind} of the {whole}",
    "of all {kind}s of the {whole}, which {is the|comes} {ordinal}",
    "{kind} {ordinal} of the {whole}",
    "if you count the {kind}s, which is {the |}{ordinal}",
)
FIRST: tuple[str, ...] = (
    "{with|on|in} {what|which} {kind} does the {whole} {begin|start}",
    "the {whole} {begins|starts} with {what|which {kind}}",
    "{what|which} {kind} {begins|starts|opens} the {whole}",
    "{what|which} {kind} does the {whole} {begin|start} with",
    "the first {kind} in the {whole} is {called what|which|what}",
)
LAST: tuple[str, ...] = (
    "{with|on|in} {what|which} {kind} does the {whole} {end|finish|close}",
    "the {whole} {ends|finishes|closes} with {what|which {kind}}",
    "{what|which} {kind} {ends|closes|finishes} the {whole}",
    "{what|which} {kind} is the {last|final} {one |}{of|in} the {whole}",
    "the {last|final} {kind} of the {whole} is {called what|called|which|what}",
    "the {last|final} {kind} of the {whole}, {which is it|please|what is it called|what is it}",
)
LENGTH: tuple[str, ...] = (
    "{this}: how many days{| does it have| has it}",
    "{this}. {How many days does it have|How many days has it|How long is it|30 or 31 days|How many days}",
    "{does {this} have|has {this}} {30 or 31|31 or 30|thirty or thirty-one} days",
    "{30 or 31|31 or 30} days in {this}",
    "the month of {this} {has|lasts} how many days",
    "{how many days|for how many days} does {this} last",
    "{how many days|what number of days} {do i count|are there|do we have} in {the month of |}{this}",
    "{what is|which is} the last {date|day} {in|of} {this}, {a number|the number}",
    "i {rent|book|pay} a room for the whole of {this}. How many days is that",
    "{i never know|i wonder|i forgot|tell me} how many days {this} has",
    "{this} -> days",
)
SEASON: tuple[str, ...] = (
    "{this}: {which|what} season",
    "{this}. {Which season is that|What season is it|Which season do we have then}",
    "{which|what} season do we have in {this}",
    "{i was born|we travel|we marry|they visit us|we're going there} in {this}. {Which|What} season is that",
    "to {which|what} season does {this} belong",
    "{this} falls in {which|what} season",
    "is {this} {a spring|a summer|an autumn|a winter} month",
    "{if|when} it is {this}, {which|what} season is it",
)
