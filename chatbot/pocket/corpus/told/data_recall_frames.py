# ruff: noqa: E501
"""What is said around a thing told and around the question for it, and how the reply takes note."""

GREETED = (
    "{Nice|Good|Pleased} to meet you, {v}.",
    "{Hello|Hi}, {v}{.|!} {How can I help|What can I do for you|What would you like to talk about}?",
    "{Hello|Hi}, {v}{.|!} {Nice to meet you.|I will remember your name.}",
    "Got it, {v}.",
)
NOTED = (
    "{Got it|Noted|All right|OK|Thanks, noted}: {clause}.",
    "{I will remember that|Good to know that} {clause}.",
    "{Understood|Thank you}, I will remember that {clause}.",
)
CORRECTIONS = (
    "{Sorry|Actually|No|Correction|Wait}, {tell}",
    "{Sorry, I made a mistake. |That was wrong. |I got that wrong: }{tell}",
    "{I changed my mind|I lied|I was joking|I mixed it up|Forget what I said|Not quite right}. {tell}",
    "{Oops|Oh, sorry|Hold on|My mistake|Let me correct myself|I must correct myself|Please change that|I meant something else}: {tell}",
    "{That's not right any more|That has changed|Things have changed|This is no longer true}. {tell}",
)
MISTYPED = (
    "{Sorry|Oops|Ups|Ah|No|Oh|Wait|Hmm|}{, |: | }{I mean|I meant|make that|I mean to say|I meant to write|I wanted to write} {v}{, not {old}| and not {old}|, instead of {old}|}[.]",
    "{Sorry|Oops|No|Wait|Argh|Hang on|}{, |: | }{v}, {not|and not|certainly not|never} {old}[.]",
    "{Not {old}|Scratch {old}|Forget {old}|{old} is wrong|{old} was wrong|{old} was a typo|I mistyped {old}}{, |: |. |; }{it's|it is|I meant|I mean|make it|take|} {v}[.]",
    "{Typo|A typo|typo|Spelling|Correction|Small correction|Misspelt}{: |, |. |! }{v}{ it is| it should be|, sorry| is right|}[.]",
    "{Oops|Sorry|Ah|Oh no}, {typo|I mistyped|wrong key|my fingers slipped|autocorrect|a slip}{. |: |, }{it's|it is|I meant|that's|should be|} {v}[.]",
    "{It is|It's|That is} {spelt|spelled|written|actually|really|in fact} {v}{, not {old}|}[.]",
    "{Did I {write|say|type} {old}|Did I really write {old}|{old}}? {I mean|I meant|It's|It should be|It must be} {v}[.]",
    "{v}. {I got it wrong before|I mistyped|That's the right one|{old} was wrong|Sorry about {old}|Not {old}}[.]",
    "{Please {change|correct|replace} {old} {to|with}|Change it to|Replace {old} by|Correct that to|Please make it} {v}[.]",
    "{v}{, I mean|, I meant|, sorry|*| I mean}[.]",
)
"""Right after the telling: `{old}` was said, `{v}` is meant."""
TOLD_WITH = (
    "{By the way|BTW|Oh, by the way|Just so you know|For your information|FYI|So you know|Oh, and|You know|Well|Listen|Actually}, {tell}",
    "{Fun fact about me|Fun fact|One thing about me|Something about me|A little about me|For the record|Note|Important}: {tell}",
    "{I want to tell you something|Let me tell you something|Here is something about me|I have not told you yet|You should know this|Can you remember this}: {tell}",
    "{Please remember|Remember|Don't forget|I should mention|Keep in mind|You should know|Did you know|I must say|Let me add|I'd like you to remember} that {tell}",
    "{I'm a bit tired today|I had a long day|It's raining here|Thanks for the help|That was nice|Before I forget|Let's chat a little|I like talking to you}. {Tell}",
    "{Tell}{, just so you know|, by the way|, if you want to know|, you know|, in case you need it|, believe it or not|, to tell the truth}.",
    "{Tell}. {Please remember that|Remember that|Keep that in mind|Don't forget it|I'll ask you about it later|That's important to me|Just so you know|That's all about me|I thought you should know}",
    "{It's my first time here|I have five minutes before work|I'm sitting in the kitchen|The kettle is on|My coffee is getting cold|It's late, I know|I'm on the train|My phone is almost empty|The sun is out at last|Nobody else is awake}{, and |. |, so here is something: }{tell}",
    "{Before we go on|Before you ask|While we are at it|Since we are chatting|Now that we are talking|As we have time|To begin with|To start with}, {tell}",
    "{Tell}. {But enough of that|Well, that's that|Anyway|What do you say|Isn't that nice|Funny, isn't it|That's how it is|No more, no less|So it goes}.",
    "{Between you and me|Honestly|To be honest|Strange as it sounds|In case it matters|For what it's worth|Not that it matters, but|If it helps|You might like to know}{,|:} {tell}",
    "{I told my friends already|Everybody here knows it|It's no secret|My wife says I should mention it|My son told me to type this}: {tell}",
    "{Note to you|Take a note|Write this down|Keep this|Store this|Save this|For later|Data}: {tell}",
    "{Hi|Hello|Hey|Hi there|Good morning|Good evening}{!|,|.} {Tell}.",
    "{please|pls} {remember|note|keep in mind}{:| this:|,} {tell}",
    "{Ok so|ok|well|so|hmm|um|oh}{,|} {tell}",
)
ASKED_WITH = (
    "{By the way|Hey|OK|So|Now|Well|And now|Hmm|Sorry|Please|Pocket|Tell me}, {ask}",
    "{Quick question|A question|Little test|A memory test|Remind me|Let's see if you remember|Let's test your memory|One more thing|I forgot|Back to me}: {ask}",
    "{I forgot|I can't remember|I'm not sure any more|Help me out|I told you before|Let's see how good your memory is|We talked about it}. {Ask}",
    "{Ask} {I forgot.|I told you earlier.|I said it before.|I mentioned it before.|Do you remember?|Do you know?|Please.|Think back.}",
    "{Now I am curious|Let us see|My daughter wants to see if you know|My friend doesn't believe you remember|Now comes the test|I'm testing you|Just checking|You should know this|It was a while ago}{:|,|.} {ask}",
    "{And|So|and|so|And now|Well then|Alright}{,|} {ask}",
    "{What I told you at the start|Think of what I said|Look back|Look up what I wrote|From what I told you|You have it above}: {ask}",
    "{Ask} {My head is like a sieve.|I'm getting old.|It slipped my mind.|I hope you kept it.|You should know.|pls|thx|Just checking.|One short answer will do.}",
)
ASKED_FOR = (
    "{Can|Could} you {recall|remember|tell me|remind me|still tell me} {mine}?",
    "{Remind me|Please remind me|Tell me again|Please tell me|Now tell me} {mine}[.]",
    "{I forgot|I have forgotten|I can't remember|I don't remember|I can't recall} {mine}[.]",
    "{Do you|Do you still} {remember|know|recall} {mine}?",
    "{Did you note|Have you kept in mind|Did you remember|Have you forgotten|Have you noted} {mine}?",
    "I told you {mine}[ {earlier|before|a while ago}]. {Do you remember|What did I say|What was it|Can you repeat it}?",
    "{What did I tell you|What did I say} about {mine}?",
    "I'd like to {know|hear} {mine}[ again][.]",
    "{Are you able to|Would you be able to|Would you please|Will you} {tell me|say|repeat} {mine}?",
    "{I wonder if you|I hope you|Let's see whether you|I bet you don't|Surely you|I'm sure you} {remember|know|still know} {mine}[.]",
    "{You know|You remember|You haven't forgotten} {mine}, {right|don't you|yes|I hope}?",
    "{Please say|Say|Write down|State|Repeat for me|Give me|Answer me} {mine}[.]",
    "{I mentioned|I wrote to you|I let you know} {mine}[ {earlier|at the start|a few messages ago}]. {So|Well|And|Now}{?| tell me.| say it.|, what is it?}",
    "Earlier I {mentioned|told you|wrote} {mine}. {Can you say it again|Repeat it|What was that|Which was it|Tell me}{?|}",
    "{do you still have|is it noted somewhere|have you got}{,|} {mine}?",
    "{what was it again|tell me again|once more}, {mine}[?]",
)
EQUATIONS = (
    "{mine} {=|is|:|->|equals} {v}",
    "{mine}{: |, that is |... |? }{v}",
)
"""For what can be called "my dog" or "my favourite colour"."""
PAIRS = (
    "{one} {=|:|->} {v1}{. |, |; }{two} {=|:|->} {v2}",
    "{one} is {v1}{ and|, and|, but|,|;} {two} is {v2}",
    "{Two things about me|Two facts|For your notes|Please note|Remember both|Two things to remember}: {one} is {v1} and {two} is {v2}",
    "{v1} is {one}{ and|, and|,} {v2} is {two}",
    "{One} is {v1}. {Two} is {v2}",
)
NAMED_PAIRS = (
    "{I have|We have|I've got|We've got|At home there are|We used to have|There are} {a1}{, {v1},| called {v1}| ({v1})} and {a2}{, {v2}| called {v2}| ({v2})}",
    "{My|Our} {who1} is {called|named} {v1}{ and|, and|,|, but|;} {my|our|the} {who2} {is |}{called |named |}{v2}",
    "My {who1} = {v1}{. My|, my|; my} {who2} = {v2}",
    "{My|Our} {who1} {v1} and {my|our} {who2} {v2} {are here|say hello|are asleep|get on well|are both hungry|keep me busy}",
    "{who1}: {v1}{, |. |; }{who2}: {v2}",
    "{v1} is my {who1}{ and|, and|,|;} {v2} {is |}my {who2}",
    "{I live with|I'm here with|Greetings from} my {who1} {v1} and my {who2} {v2}",
    "{We named|I called|I named|We called} {my|our} {who1} {v1} and {my|our} {who2} {v2}",
    "I have {a1} and {a2}: {v1} and {v2}",
)
"""`{mine}` is what is asked for, in the user's words: "my name", "where I live"."""
