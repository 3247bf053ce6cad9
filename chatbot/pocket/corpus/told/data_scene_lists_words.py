# ruff: noqa: E501
"""How lists, codes, debts and prices are told and asked for: frames of `scene_lists`, templates of `grammar.fill`."""

BEFORE_TOLD = (
    "{By the way|btw|OK so|Hey|Hi|Well|So|Listen|Hello|Right|Ah yes|Oh, before I forget}{,|} {tell}",
    "{For later|Note|Memo|Please note|Keep this for me|Can you remember this|A note for you|To remember|Write this down|Save this}: {tell}",
    "{I am in a hurry|It's a busy day|My head is full today|I always forget things|I have a bad memory|I'm writing this on the bus|Phone is nearly empty|Kids are asleep finally}{. |, }{tell}",
    "{tell}{, ok?|, please remember|, just so you know|, don't forget| - keep that please|, I ask you later|, can you keep that|, got it?|, thanks}",
    "{Please|pls|please you} {remember|note|keep in mind}{: |, }{tell}",
)
BEFORE_ASKED = (
    "{By the way|Hey|OK|So|Now|And|Hmm|Sorry|Please|Well|Wait|Quick question|One thing|ok tell me|Remind me}{,|:} {ask}",
    "{I forgot|I can't remember|My memory is bad|I told you before|Help me out|You know it|I wrote it above|My wife is asking|I'm standing at the door}{. |: |, }{ask}",
    "{ask}{ I forgot| Do you remember?| I told you| Please.| please| thx| Help me out| again?}",
)
WORDS_TOLD = (
    "{Remember|Please remember|Keep in mind|Can you remember|Memorise|I want you to remember|Try to remember} {these|the following|my|} {n} {kind}: {items}[.]",
    "{Remember these|Remember this|remember|Remember|Keep these|Note these|Store this|Hold on to these}: {items}[.]",
    "{n} {kind} {to remember|for you|for your memory|you should keep|for later}: {items}[.]",
    "{My|The|Here are my|Here are the|These are my|These are the} {n} {kind}: {items}[.]",
    "{Memory test|Little test|Let's play memory|A game|Test}{: |. |! }{items}[.]",
    "{The {kind} are|My {kind} are|I give you {n} {kind}:|I tell you {n} {kind}:|I say {n} {kind}, you keep them:} {items}[.]",
    "{items}. {Remember that|Keep these {kind}|Those are the {n} {kind}|Please remember them|Remember these {n} {kind}|Don't forget them}[.]",
    "{My teacher gave us|The doctor told me to keep|For the quiz I need|My son picked} {n} {kind}: {items}[.]",
    "{items} - {remember them|can you remember them?|these are my {kind}|keep them for me}",
)
ALL_ASKED = (
    "{What|Which} {were|are|was} {the|my|these|those} [{n}] {kind}[ again]?",
    "{What|Which} {kind} did I {tell|give} you?",
    "{Which {kind}|What {kind}|What} {should|did} you {remember|keep}[ for me]?",
    "{Tell me|Say|Repeat|List|Give me|Name} {the|all|all the|my} [{n}] {kind}[ please][.]",
    "{Do you remember|Can you recall|Do you still know|Can you repeat} {the|my|all the|all my} {kind}?",
    "{my|the} {kind}{?| please| again?|, what were they?}",
)
PLACE_ASKED = (
    "{What|Which} {was|is} the {nth} {one_kind}[ again]?",
    "{What|Which} {one_kind} {came|was|did I say|is} {nth}?",
    "{the|my} {nth} {one_kind}{?| please| was?|, what was it?| again?}",
    "{Tell me|Say|Give me|Name|Do you remember} the {nth} {one_kind}[ please][?]",
    "{Which|What} {one_kind} did I {tell|give} you {nth}?",
)
NAME_PLACE_ASKED = (
    "{Which|What} name {came|did I say|did I tell you|did I give you} {nth}?",
    "{Which|What} name {was|is} the {nth}[ one]?",
    "{the|and the} {nth} of the names{?| please|, which was it?}",
    "{Tell me|Say|Do you remember} the {nth} of {the|my} names[?]",
    "{Who|Whom} did I {name|say|mention} {nth}?",
    "Of the names, which {was|is|came} {nth}?",
)
COUNT_ASKED = (
    "How many {kind} {were there|did I tell you|did I give you|are there|should you remember|have I told you|was it}?",
    "{Count|Tell me the number of|What is the number of} {my|the} {kind}[?]",
    "{How many {kind} in total|The number of {kind}|how many {kind}}?",
)
AFTER_ASKED = (
    "{What|Which {one_kind}} {came|comes|was|did I say} {right |directly |just |}after {v}?",
    "{After {v} comes what|Which {one_kind} follows {v}|What follows {v}|after {v}, what was next|what is the next {one_kind} after {v}}?",
)
AMONG_ASKED = (
    "{Is|Was} {v} {among|one of|in|part of} {my|the} {kind}?",
    "Did I {tell you|say|mention|give you} {v}?",
    "{v}, {was that one of them|did I say that|was that among the {kind}}?",
)
LIST_TOLD = (
    "{My |}{list}{: |:\n| - }{items}[.]",
    "{On my {list}|On the {list}|My {list} has|The {list} says|My {list} is|The {list} for today is}{ |: }{items}[.]",
    "{I {must|have to|need to|want to|should|gotta} {do}|Today I {must|have to} {do}|I still {must|have to|need to} {do}|Tomorrow I {must|will} {do}} {items}[.]",
    "{Can you|Please|Could you} {keep|make|save|note|start} {my|a} {list}{: |? |, on it: }{items}[.]",
    "{Put|Please put|Write|Can you put} {items} on {my|the} {list}[.]",
    "{items} - {that's my {list}|on my {list}|that is the {list}|all on the {list}}[.]",
    "{We need a {list}|Time for a {list}|I wrote a {list}|{name} gave me a {list}|I made a {list}|Here is my {list}|This is my {list}}: {items}[.]",
)
LIST_ADDED = (
    "{Add|Please add|also add|Put also|And add|Can you add} {v}[ too][ to the list][ please][.]",
    "{Oh,|Ah,|Oops,|Wait,|} {and |also }{v}{| too| as well|, I forgot| on the list please}[.]",
    "{I forgot|One more|Another thing|And one more thing}: {v}[.]",
)
LIST_DROPPED = (
    "{Take|Strike|Cross} {v} off[ the list][ again][ please][.]",
    "{Remove|Delete|Drop|Scratch} {v}{| from the list|, I have that already|, not needed}[.]",
    "{Not|Sorry, not|No} {v}{, please take it off|, I don't need that|, cross it out}[.]",
)
LIST_ASKED = (
    "{What|What all|What} {is|is|was} on {my|the} {list}[ again]?",
    "Which things {are|were|did I put} on {my|the} {list}?",
    "What's on {my|the} {list}?",
    "What {did I put|did I write|have I put|do I have} on {my|the} {list}?",
    "What {do I {have to|need to} {do}|must I {do}|should I {do}|do I still have to {do}}?",
    "{Read|Tell|Give|Show} me {my|the} {list}[ please][.]",
    "{my|the} {list}{?| please| again| again?|, what was on it?}",
    "{Can you repeat|Do you remember|Do you still have|Repeat|I lost} {my|the} {list}[?]",
)
ON_IT_ASKED = (
    "{Is|Was|Are} {v} on {it|my {list}|the {list}|the list}?",
    "Did I {put|write|have|say} {v} on {my|the} {list}?",
    "{Do I {need|have} to {do} {v}|Must I {do} {v}|Should I {do} {v}}?",
    "{v}, {is that on the {list}|on the list or not|did I put that on the list}?",
)
LIST_COUNTED = (
    "How many {things|items|points} {are on|are there on|did I put on|were on|has} {my|the} {list}?",
    "{How long is|How many entries has|Count} {my|the} {list}[?]",
)
LIST_PLACE = (
    "What {is|was|comes|did I put} {nth} on {my|the} {list}?",
    "{The|What is the|What was the|Which is the|Tell me the} {nth} {thing|item|point} on {my|the} {list}?",
    "{On the list|On my {list}}, what {is|was|came} {nth}?",
)
CODES_TOLD = (
    "{one} {v1}{, | and |; |. }{two} {v2}[.]",
    "{my|the} {one} is {v1}{ and | and the |, the |, and my }{two} is {v2}[.]",
    "{one}: {v1}{, |; | / |\n}{two}: {v2}[.]",
    "{one} = {v1}, {two} = {v2}",
    "{v1} is {the|my} {one}{, | and |, and }{v2} is {the|my} {two}[.]",
    "{I|We} have {a new {one} and a new {two}|two new numbers|new numbers now}: {v1} {and|then} {v2}, {in this order: {one}, {two}|first the {one}, then the {two}}[.]",
    "{They gave me|I got|I have|Remember} {two numbers|these|two things}: {one} {v1}{,| and} {two} {v2}[.]",
    "{For|With} {the {one}|my {one}} {it's|it is} {v1}{, for | and for }{the|my} {two} {it's |it is |}{v2}[.]",
    "{The|My} {one} {was changed to|changed to|is now} {v1}{, | and }{the|my} {two} {to|is} {v2}[.]",
    "{one} {v1}, but {the |my |}{two} {is |}{v2}[.]",
)
CODE_ASKED = (
    "{What is|What's|What was|Whats|Which is} {the|my} {one}[ again]?",
    "{Tell me|Give me|Do you know|Do you remember|I need|Say} {the|my} {one}[ please][?]",
    "{the|my|} {one}{?| please| again?|, what was it?|?? quick}",
    "What {did I say the {one} is|did I tell you as {the|my} {one}}?",
    "{Which|What} number is {the|my} {one}?",
    "{What do I type for|What do I dial for|What numbers go with|What number is for} {the|my} {one}?",
    "{My|The|And my|And the} {one} is {what|which number|what again}?",
)
WHICH_CODE_ASKED = (
    "{What is|What was|What's} {v} {for|the code of|again}?",
    "{Which of them is {v}|What do I use {v} for|What belongs to {v}|What does the number {v} belong to|What does {v} stand for}?",
    "{v}, {what is that|which one is that|what was that for}?",
)
DEBT_TOLD = (
    "I {owe|still owe} {name} {sum}{forwhat}[.]",
    "{I borrowed|I have borrowed|I lent myself} {sum} from {name}{forwhat}[.]",
    "{I must|I have to|I should|I need to} {give {name} {sum}|pay {name} {sum}|pay back {name} {sum}}{forwhat}[.]",
    "{debt|Debt|Debts|owed}: {name}, {sum}{forwhat}[.]",
    "{name} {lent me|paid for me|gave me as a loan} {sum}{forwhat}[.]",
)
OWED_TOLD = (
    "{name} {owes me|still owes me} {sum}{forwhat}[.]",
    "{I lent|I have lent} {name} {sum}{forwhat}[.]",
    "{name} {must|has to|should} {pay me|give me|pay me back} {sum}{forwhat}[.]",
)
PRICES_TOLD = (
    "{items}[.]",
    "{I bought|I got|We bought|I paid for} {these|this|some things}[ today| yesterday]: {items}[.]",
    "{Prices|Price list|What I spent|My spending|The bill|Costs|My costs today}: {items}[.]",
    "{In the shop I saw|At the market I saw|In the window I saw|I looked at} {items}[.]",
    "{Spent today|Spent this week|Paid}: {items}[.]",
    "{For sale|I am selling|I want to sell}: {items}[.]",
)
PRICE_ASKED = (
    "{What|How much} {did I say|was it|did I tell you|was the price} for {the|} {v}?",
    "{What was|What's|Tell me|Do you know|Whats} the price {of|for} the {v}[?]",
    "{How many {unit} {for|were for|did I say for}|{What price|What sum|How much money} {for|was for|goes with}} the {v}?",
    "{the|and the} {v}, how much{ again| was that|}?",
    "{price of the|the} {v} {please|again|= ?|was how much?}",
)
