# ruff: noqa: E501
"""How people are told of and asked about: sentence shapes.

`{who}` "little brother", `{awho}` "a little brother", `{n}` the name, `{ps}` "is 7 and plays the cello", `{heps}` "he's 7 and
plays the cello", `{bs}` "7, cello player". With two: `{s1}` "my mum Saffra", `{t1}` "mum Saffra", `{p1}` "is 58", `{b1}` "58",
`{g2}` what is left of `{p2}` without its verb.
"""

ONE = (
    "{I've got|I have|i have|ive got|We have|i got} {awho}, {n}, {heps}[.]",
    "{my|My} {who}{'s|s|'s} name is {n}, {heps}[.]",
    "{my|My} {who}{'s|s|'s} name is {n}{, {heps}| and {heps}|. {Heps}|, {bs}}[.]",
    "My {who} {n} {ps}[.]",
    "my {who} {n} {ps}[.]",
    "My {who} is called {n} and {{heps}|{ps}}[.]",
    "my {who} is {n}{, {heps}|, {bs}|. {Heps}.}",
    "{n} is my {who}{, {heps}|. {Heps}.| and {heps}}",
    "{n}, my {who}, {ps}[.]",
    "{My|my} {who}, {n}, {ps}[.]",
    "{my |}{who}: {n}, {bs}[.]",
    "{who} = {n}, {bs}",
    "{n} ({my |}{who}, {bs})[.]",
    "{remember|Remember|please remember|Please note|note|for later}: my {who} {n} {ps}[.]",
    "Let me tell you about my {who} {n}{: |. }{heps}[.]",
    "I'm {waiting for|meeting|visiting|cooking for|having lunch with|writing to|on a train with} my {who} {n}{ today| tonight| right now|}, {heps}[.]",
    "{The|the} name of my {who} is {n}, {heps}[.]",
    "My {who} name is {n}. {He} {ps}.",
    "My {who}, {he} is called {n}, and {he} {ps}.",
    "{Meet|This is about|Today I talk about} my {who} {n}! {Heps}[.]",
    "{so|well|ok so|haha so} my {who} {n} {called me earlier|is coming over later|just texted me|is in the next room}. {heps} btw",
    "{did i mention|Did I tell you about|Have I told you about} my {who} {n}? {Heps}[.]",
    "{You should know that|Just so you know,|By the way,|btw|Fun fact:|fyi} my {who} {n} {ps}[.]",
    "There's this {who} of mine, {n}, who {ps}[.]",
    "I have {awho} {called|named} {n} who {ps}[.]",
    "{about|About} my {who}: {name|the name is|called} {n}, {bs}[.]",
    "name of my {who}: {n}. {bs}",
    "I was on the phone with {n}, that's my {who}, {heps}[.]",
    "I've known my {who} {n} for ages{: |, }{heps}, {no kidding|and so on|you see|and I like it that way}.",
    "{You'd like|Everybody likes|I really like|I often think of} my {who} {n}. {Heps}[.]",
    "{n} {ps}. {n} is my {who}[.]",
    "{n} {ps}, {n}'s my {who}[ btw]",
    "ma {who}s called {n}, {heps}",
    "{just|Just} {back from|got off the phone with|thinking of} my {who} {n}{, |. }{heps}[, did you know that?]",
    "{n} is what my {who} is called{, |; | and }{heps}[.]",
    "{My|my} {who}? {n}. {Heps}[.]",
    "i love my {who} {n}, {heps}[!]",
)
NAMELESS = (
    "{My|my} {who} {ps}[.]",
    "I have {awho} who {ps}[.]",
    "{I've got|i have|I have} {awho}, {heps}[.]",
    "{my |}{who}: {bs}[.]",
    "{Remember|please note|note}: my {who} {ps}[.]",
    "{By the way|btw|Just so you know|Well}, my {who} {ps}[.]",
    "Let me tell you about my {who}: {heps}[.]",
    "{so|ok so|well} my {who} {ps}, {you know|as I said|nothing special|right}",
)
NAME_ONLY = (
    "{My|my} {who} is {called|named} {n}[.]",
    "{my|My} {who}{'s|s} name is {n}[.]",
    "{n} is my {who}[.]",
    "I have {awho} {called|named} {n}[.]",
    "{I've got|i have|ive got} {awho}, {n}[.]",
    "{who}: {n}",
    "I'm {meeting|visiting|waiting for|cooking for|writing to} my {who} {n} {today|tonight|right now|later}[.]",
    "{n}, my {who}, {says hello|is here too|just rang|is asleep|is looking over my shoulder}[.]",
    "My {who} {n} {says hello|is here too|just rang|is asleep|is looking over my shoulder}[.]",
    "{call|please call} my {who} {n}, that's the name[.]",
)
MORE = (
    "{Heps}[.]",
    "{heps}{| btw|, by the way}",
    "{Oh, and|And|and|also|Also,|One more thing:|oh and} {heps}[.]",
    "{n} {ps}[.]",
    "{By the way|btw}, {n} {ps}[.]",
    "My {who} {ps}[, by the way][.]",
)
"""A second message about the same one."""
TWO = (
    "{s1} {p1} and {s2} {p2}[.]",
    "{s1} {p1}, {s2} {p2}[.]",
    "{S1} {p1}. {S2} {p2}.",
    "{S1} {p1}, and {s2} {p2}[.]",
    "{S1} {p1}, {while|whereas|but} {s2} {p2}[.]",
    "{s1}: {b1}, {s2}: {b2}[.]",
    "{t1}: {b1}, {t2}: {b2}[.]",
    "{t1} {p1}, {t2} {p2}[.]",
    "{t1} - {b1}, {t2} - {b2}",
    "{Remember|remember|please note|Note|for later}: {s1} {p1}, {s2} {p2}[.]",
    "{I have|I've got} {aw1} and {aw2}. {S1} {p1}, {s2} {p2}[.]",
    "{S1} {p1}, and as for {s2}, {he2} {p2}[.]",
    "{By the way|btw|Just so you know|Well|So}, {s1} {p1} and {s2} {p2}[.]",
    "{two|Two} {things|facts}: {s1} {p1} and {s2} {p2}[.]",
    "{S1} {p1}. {And|and} {s2}? {He2} {p2}[.]",
    "{We were all at the table|It was a long phone call|Family news}{: | and |. }{s1} {p1} and {s2} {p2}[.]",
    "{You should know|Did you know|I think I never said} that {s1} {p1} and that {s2} {p2}[.]",
    "{S1}, {he1} {p1}. {S2}, {he2} {p2}.",
    "{S1}? {He1} {p1}. {S2}? {He2} {p2}.",
    "{Keep them apart|Don't mix them up|Not to be confused}: {s1} {p1}, {s2} {p2}[.]",
    "{s1} {p1} {n|&|+} {s2} {p2}",
    "{First|first}, {s1} {p1}; {second|then|next}, {s2} {p2}[.]",
    "{S1} {p1}, {t2}: {b2}[.]",
    "i've {s1} who {p1}, and then {s2} who {p2}",
    "{Tell you what|Funny thing|ok}: {s1} {p1}, and {s2}, well, {he2} {p2}[.]",
)
GAPPED = (
    "{s1} {p1} and {s2} {g2}[.]",
    "{S1} {p1}, {s2} {g2}[.]",
    "{s1} {p1}, {t2} {g2}[.]",
    "{S1} {p1} and {t2} {g2}[.]",
    "{Remember|note|please remember}: {s1} {p1}, {s2} {g2}[.]",
    "{By the way|btw|So|Well}, {s1} {p1} and {s2} {g2}[.]",
)
"""With one verb for both."""
NAMES_TWO = (
    "{My|my} {w1} is {n1}, {w2} is {n2}[.]",
    "{My|my} {w1} is {n1} and my {w2} is {n2}[.]",
    "My {w1} is called {n1} and my {w2} is called {n2}[.]",
    "{my |}{w1}: {n1}, {my |}{w2}: {n2}[.]",
    "{w1} {n1}, {w2} {n2}[.]",
    "{I have|I've got|we have} {aw1} {called|named} {n1} and {aw2} {called|named} {n2}[.]",
    "{I have|ive got|We have} {aw1} and {aw2}, {n1} and {n2}[.]",
    "{n1} is my {w1} and {n2} is my {w2}[.]",
    "{n1} is my {w1}, {n2} my {w2}[.]",
    "My {w1}'s name is {n1}, my {w2}'s is {n2}[.]",
    "{Remember|remember|note}: {w1} = {n1}, {w2} = {n2}[.]",
    "My {w1} is {n1}. My {w2} is {n2}.",
    "the name of my {w1} is {n1} and of my {w2} {n2}[.]",
    "{n1} ({w1}) and {n2} ({w2})[ {are coming tonight|say hello}][.]",
    "I'm going out with {n1}, that's my {w1}, and {n2}, my {w2}[.]",
    "My {w1} {n1} and my {w2} {n2} {are here|are both ill today|are having a row|don't get on|say hello}[.]",
)
OWNED = (
    "{My|my} first {t} was {a1}, my {new|next}{ one| {t}|} is {a2}[.]",
    "{My|my} first {t} was {a1} and {now I have|now I've got|my new one is} {a2}[.]",
    "{my |My }first {t}: {v1}, {my |}new {t}: {v2}",
    "{I've had two {t}s|Two {t}s in my life}: the first was {a1}, the new one is {a2}[.]",
    "{The first {t} I had|The first {t} I ever had} was {a1}, {the new one|my new {t}} is {a2}[.]",
)
SELF_STARTS = (
    "{My|my} name is {n}",
    "{I'm|I am|i'm|im|i am} {n}",
    "{Hi|Hello|Hey|hi|hey there}{,|!} {I'm|my name is|i am} {n}",
    "{n} here",
    "{About me|A few facts about me|Me in short|My profile}: {my name is |I'm |}{n}",
    "{To introduce myself|Let me introduce myself|Here is who I am}: {my name is|I am|I'm} {n}",
    "{Call me {n}|You can call me {n}|I go by {n}|They call me {n}}",
)
SELF_ONLY = (
    "{About me|A few facts about me|Me in short|My profile|Facts}: ",
    "{So, |Well, |ok, |}",
    "{Remember this|remember|Please note|To introduce myself|just so you know}: ",
    "{I filled in a form today|They asked me at the gym|My doctor wanted to know}: ",
)
WHO_ASKED = (
    "{q}?",
    "{q}?",
    "{q}",
    "{and|so|And|ok,} {q}?",
    "{quick question|Question|now}: {q}?",
    "{q} again?",
    "{sorry|hey|tell me|pocket|hmm}, {q}?",
    "{q}? I forgot.",
)
INDIRECT = (
    "{Do you remember|do you know|Do you still know|can you tell me|Could you tell me|do u remember|Have I told you} {c}?",
    "{Tell me|tell me|Please tell me|Remind me|remind me|say} {c}[.]",
    "I {forgot|can't remember|have forgotten|don't know any more} {c}[.]",
    "{What did I say|what did I tell you|I told you}, {c}?",
    "{My friend asks|Somebody wants to know|The form asks|I need to write down} {c}[.]",
    "{I'd like to know|I want to know|let's see if you know|You know} {c}[, right?]",
)
WHICH = (
    "who {p}",
    "which of {them|the two|the two of them} {p}",
    "who {was it that|is it that} {p}",
    "which one {p}",
    "{who did I say|who did i tell you} {p}",
)
"""With two to choose from; with one only those with "who"."""
ABOUT = (
    "{What do you know|what do you know|What did I tell you|what have I said|What have I told you} about {S}[?]",
    "{Tell me|tell me} {about {S}|what you know about {S}}[.]",
    "what did i say about {S}?",
    "{Sum up|Repeat|list} what I {told you|said} about {S}[.]",
)
