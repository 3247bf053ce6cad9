# ruff: noqa: E501
"""Ways of telling a thing beside another one, and of asking for it with few words or with a choice of two.

Slots: `{v}` is what is told, `{other}` another value of the same sort, `{thing}` what is liked, `{who}` whose name it
is, `{name}` some name.
"""

_KIN = "{My sister|My brother|My wife|My husband|My friend|My mother|My father|My son|My daughter|My boss|My neighbour|Uncle {name}|Aunt {name}|Granny {name}|{name}}"
_WHO = "{My boss's wife|My landlord|Our teacher|Our postman|My old friend {name}|Uncle {name}|Aunt {name}|{name}|{name} next door}"
"""Those of whom nothing is kept: what one tells of a sister beside oneself is told, and noted, as two things."""
_OTHERS = "{others|most people|my friends|my parents|all my colleagues|the others at school|the neighbours|my sisters|the kids}"
_FAV = "{favourite|favorite|favourite}"

FAVOURITE_BESIDE = (
    f"{_KIN}'s {_FAV} {{thing}} is {{other}}, {{but |and |}}{{mine is|my own is|mine:|for me it's}} {{v}}[.]",
    f"{{{_OTHERS[1:-1]}}} {{like|love|prefer}} {{other}}, {{but |}}I {{like|love|prefer}} {{v}}, {{that's|it's}} my {_FAV} {{thing}}[.]",
    f"{{Many|A lot of people|Some}} {{like|love|would choose}} {{other}}, but my {_FAV} {{thing}} is {{v}}[.]",
    f"My {_FAV} {{thing}} is not {{other}} but {{v}}[.]",
    f"My {_FAV} {{thing}} is {{v}}, {{not|and not|certainly not|no longer}} {{other}}[.]",
    f"My {_FAV} {{thing}} {{was|used to be}} {{other}}{{, but now|, now| once, but these days}} {{it's|it is}} {{v}}[.]",
    f"{{As a child|Years ago|Before}} I {{liked|loved}} {{other}} best, {{now|but now|today}} my {_FAV} {{thing}} is {{v}}[.]",
    f"{{Not|No, not}} {{other}}, {{v}} is my {_FAV} {{thing}}[.]",
    f"{{other}} is {{fine|nice|all right|not bad}}, but {{v}} is my {_FAV} {{thing}}[.]",
    f"{_KIN} {{says|thinks|is sure}} {{other}} is the best {{thing}}{{.|,|;}} {{for me|as for me,|if you ask me,}} it is {{v}}[.]",
    f"{{People|My friends|They all}} think my {_FAV} {{thing}} is {{other}}, {{but it is|in fact it's|but really it's}} {{v}}[.]",
    f"If I have to choose between {{other}} and {{v}}: {{v}} is my {_FAV} {{thing}}[.]",
    f"Between {{other}} and {{v}} I {{choose|take|prefer}} {{v}}, my {_FAV} {{thing}}[.]",
    f"{{She likes|He likes|They like|My wife likes|My son likes}} {{other}}, my {_FAV} {{thing}} is {{v}}[.]",
    f"{{other}} for {{my wife|my son|him|her|the others}}, {{v}} for me, {{it's|that's}} my {_FAV} {{thing}}[.]",
)
WHO_BESIDE = (
    "My {who} is {called|named} {v}, not {other}[.]",
    "My {who} is not {called |}{other} but {v}[.]",
    "{People|They all|My neighbours} {call|say} {my {who}|our {who}} {other}, but the {real |right |}name is {v}[.]",
    "{{name}'s|My neighbour's|My friend's|My boss's|The other} {who} is called {other}{,| and|;} {mine is {called |}{v}|mine {v}}[.]",
    "{name} {has {a_who} called|calls the {who}} {other}, {my {who} is {called |}{v}|mine is {called |}{v}}[.]",
    "I first {wrote|said|typed} {other}, but my {who} is {called|named} {v}[.]",
    "It's {v}, my {who}, and not {other}[.]",
)
PETS_BESIDE = (
    "We {used to have|had|once had} {a_who} called {other}, {now|but now} {we have {v}|our {who} is {v}|our {who} is called {v}}[.]",
    "{After|Since} {other} {died|went}, we have {had |}a new {who}{,| called} {v}[.]",
    "My old {who} was {called |}{other}, {the one I have now|my new one|my {who} today} is {called |}{v}[.]",
    "{{My friends|The children|They} wanted to {call|name} our {who} {other}, but we {took|chose|named it}|We nearly called our {who} {other}, then we chose} {v}[.]",
)
OWN_BESIDE = {
    "where you live": (
        "I used to live in {other}, {now I live|but now I live|these days I live} in {v}[.]",
        "I {moved|have moved} from {other} to {v}[{, and here I live| last year| in spring}][.]",
        f"{_WHO} lives in {{other}}{{, | and |; |, but }}I live in {{v}}[.]",
        "I don't live in {other}{, I live in| but in| any more but in} {v}[.]",
        "I work in {other} but {I |}live in {v}[.]",
        "{I studied|I went to school|I once worked|I spend my holidays} in {other}, but I live in {v}[.]",
        "{Not in {other}, I live in {v}|I live in {v}, not in {other}|People think I live in {other}, but I live in {v}}[.]",
    ),
    "how old you are": (
        f"{_WHO} is {{other}}{{, | and |; |, but }}{{I am|I'm}} {{v}}[.]",
        "{I am|I'm} {v}, not {other}[.]",
        "People {think I am|take me for} {other}, but {I am|I'm} {v}[.]",
        "I feel like {other}{, but I am| but I'm|, though I am} {v}[.]",
    ),
    "what your job is": (
        "I {used to be|was|was once} {other}, {now I am|but now I'm|today I work as} {v}[.]",
        f"{_WHO} is {{other}}{{, | and |; }}I am {{v}}[.]",
        "I {wanted to be|trained as|dreamt of being} {other}{, but I became| but am|, and now I work as} {v}[.]",
        "I'm {not {other} but|no longer {other}, I'm} {v}[.]",
    ),
    "my name": (
        "{I'm|I am|My name is} {v}, not {other}[.]",
        "{They|People} {call|called} me {other}{ by mistake|| all the time}, but {my name is|I'm} {v}[.]",
        "{other} {sits beside me|is here too|sends greetings|says hello}, {I'm|and I'm|my name is} {v}[.]",
        "{other} told me about you, {I'm|I am|my name is} {v}[.]",
        "{This is|This was} {other}'s {phone|computer|account}, but {I am|I'm|my name is} {v}[.]",
    ),
    "the number": (
        "{Remember|Keep|Note} {v}, not {other}[.]",
        "The number {was|used to be} {other}, {now it is|but it's now} {v}[.]",
        "The number is not {other} but {v}[.]",
    ),
    "the code": (
        "The code {was|used to be} {other}, {now it is|but it's now} {v}[.]",
        "The code is not {other} but {v}[.]",
    ),
    "my hobby": (
        "I {used to like|gave up} {other}, {now|but now} my hobby is {v}[.]",
        f"{_KIN} {{likes|loves}} {{other}}, my hobby is {{v}}[.]",
        "My hobby is not {other} but {v}[.]",
    ),
    "where you come from": (
        "I don't come from {other}{, I come| but} from {v}[.]",
        f"{_KIN} comes from {{other}}{{, | and |; }}I come from {{v}}[.]",
    ),
    "which pet you have": (
        "We {used to have|had} {other}, {now we have|now I have} {v}[.]",
        "{Others have|My neighbour has|{name} has} {other}, I have {v}[.]",
        "I don't have {other}{, I have| but} {v}[.]",
    ),
    "which instrument you play": (
        f"{_KIN} plays the {{other}}{{, | and |; }}I play the {{v}}[.]",
        "I {gave up|used to play|once played} the {other}{, now| and now|, but now} I play the {v}[.]",
    ),
    "which food you do not like": (
        "I {like|love|eat} {other} but {I don't like|I hate|not|never} {v}[.]",
        "{other} {yes|is fine}, {v} {no|never}: I don't like {v}[.]",
    ),
    "what you are learning": (
        f"{_KIN} is learning {{other}}{{, | and |; }}I'm learning {{v}}[.]",
        "I {gave up|know some|stopped} {other}{, now| and now|; at present} I'm learning {v}[.]",
    ),
}

FAVOURITE_PARTLY = (
    "{Which|What} {thing} {did I mention|was it|did I name|did I write about|did I say|did I talk about|came up}[ {earlier|before|just now}]?",
    "{And|What about|So} {the|my|that} {thing}?",
    "{And|Now} the {thing}, {which was it|what was that|please}?",
    "{The|My|that} {thing} {I told you about|I mentioned|I named}{, which was it|, what was it|, again|}?",
    "I {mentioned|named|told you} {a_thing}{.|, didn't I?|,} {Which|Which one|What was it}?",
    "{Which|What} was the {thing} {in my message|again|I wrote|I mentioned}?",
    "{the|my} {thing} was ...?",
    "{If you wanted to please me|For a present|If you met me}, which {thing} would you {choose for me|take for me|bring me}?",
)
WHO_PARTLY = (
    "{And|What about|So|Now} {the|my} {who}?",
    "{What|How} was the {who} called[ again| once more]?",
    "{And the|The} {who}, {called what|what name|what was it called}?",
    "{Which|What} name {goes with|belongs to|did I give for} {my|the} {who}?",
    "I {have|mentioned|wrote about|told you about} {a_who}{.|,} {What is the name|What's it called|What was the name}?",
    "{What|Which} name did I {mention|write|give} for {my|the} {who}?",
    "{the|my} {who} is named ...?",
    "{You know|You remember} {my|the} {who}{.|,} {What's the name|The name, please|Say the name}?",
)
OWN_PARTLY = {
    "where you live": ("{And|So} {the town|my town|my home}?", "{Which|What} {town|city|place} {did I mention as my home|did I say I live in}?", "My town was ...?"),
    "how old you are": ("{And my age|What about my age|my age again}?", "{Which|What} age did I {mention|give}?", "I am how old?"),
    "what your job is": ("{And my job|What about my work|And my work}?", "{Which|What} {job|trade|work} did I {mention|name}?", "I work as what?"),
    "my name": (
        "{And my name|What about my name|and me|my name again}?", "{Which|What} name did I {mention|say|give} as mine?", "{Whose|What} name did I sign with?",
        "{Do you know who is here|You know who this is|Guess who this is}?", "I am called what?",
    ),
    "the number": ("{And the number|What about the number}?", "{Which|What} number {did I mention|came up|was that again}?", "The number was ...?"),
    "the code": ("{And the code|What about the code}?", "{Which|What} code {did I mention|came up|was that again}?", "The code was ...?"),
    "my hobby": ("{And my hobby|What about my hobby}?", "{Which|What} hobby did I {mention|name}?"),
}  # fmt: skip

EITHER = (
    "{Is it|Was it|Did I say|Did I write|Did I tell you|Was that} {a} or {b}, {mine}?",
    "{mine}: {a} or {b}?",
    "{About|As for|On} {mine}: {did I say|was it|is it} {a} or {b}?",
    "I'm not sure about {mine}: {is it|was it|did I say} {a} or {b}?",
    "{a} or {b}, which one did I {give|name|mention} as {mine}?",
)
FAVOURITE_EITHER = (
    "{Is|Was} {mine} {a} or {b}?",
    "Did I say {a} or {b}?",
    "Which {thing} {did I say|do I like best|is it|was it|do I prefer}, {a} or {b}?",
    "{Do I like|Do I prefer|Did I choose} {a} or {b}[ best]?",
)
