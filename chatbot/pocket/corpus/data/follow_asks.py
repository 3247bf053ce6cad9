# ruff: noqa: E501
"""Ways to ask about the turn before, whatever it was: what was said, again, shorter, in another form, another one."""

WHAT_I_SAID = (
    "What did I {just say|say just now|just write|just ask|say|ask you just now|just tell you|type|last say|say last}?",
    "{Repeat|Quote|Say again|Copy|Echo|Give back} what I {just |}{said|wrote|typed}[.]",
    "{What was|Tell me|Repeat|Quote|What's|Show me} my {last|previous|latest} {message|question|sentence|input|line}[?]",
    "{Do you remember|Can you repeat|Can you quote|Do you know|Tell me|Could you tell me} what I just {said|wrote|asked|typed}?",
    "What have I just {said|asked|written|typed|told you}?",
    "{What was the last thing|What's the last thing} I {said|asked|wrote|typed|told you}?",
    "{Say my words back to me|Read my last message back|Repeat my words|Repeat after me what I said|Quote me|Repeat my message}[.]",
    "{What did I say|What did I write|What did I ask} {a moment ago|a second ago|before this|right before this|in my last message}?",
    "{I forgot what I just asked you|I forgot what I wrote|Sorry, what was I saying|What was it that I asked|What was I asking}[?|.]",
    "{What were my last words|What were my words|My last message was|What was my last message again}?",
)
WHAT_I_SAID_FIRST = (
    "What did I {say|ask|write} {first|at the beginning|at the start|to begin with|in the beginning}?",
    "{What was|Tell me|Repeat|Quote|What's} my {first|very first|opening} {message|question|sentence}[?]",
    "What was the first thing I {said|asked|wrote|told you|typed}?",
    "{How|With what} did I {start|begin|open} this {chat|conversation|talk}?",
    "{What did we start with|How did this chat start|How did our chat begin|What did I open with|What did I begin with}?",
    "{Go back to the start|Think back to the start}: what did I {say|write|ask}?",
)
WHAT_I_SAID_SECOND = (
    "{What was|Tell me|Repeat|Quote} my second {message|question|sentence}[?]",
    "What was the second thing I {said|asked|wrote|told you}?",
    "What did I {say|ask|write} {second|in my second message|after my first message}?",
)
WHAT_YOU_SAID_FIRST = (
    "{What was|Tell me|Repeat} your first {answer|reply|message}[?]",
    "What did you {say|answer|reply} {first|at the beginning|at the start}?",
    "What was the first thing you {said|answered|wrote}?",
)
SAY_AGAIN = (
    "{Say|Tell me|Write|Give me} that again[, please][.]",
    "{Repeat that|Pardon|Pardon me|Come again|Sorry, what|Say what|Sorry|What was that}[?]",
    "What did you {just say|say|say just now|just write|just answer|just tell me|reply}?",
    "{Can|Could|Would} you {repeat that|say that again|repeat yourself|say it once more|repeat your answer|run that by me again}?",
    "I did not {get|catch|hear|quite get} that[.]",
    "{I missed that|I didn't catch that|I wasn't listening|I didn't get that}[, {say it again|once more please|can you repeat it}][.]",
    "{What was|Repeat|Tell me again} your {last |}{answer|reply|message}[?]",
    "{Please repeat|Repeat, please|Repeat what you said|Repeat your last answer|Say it again}[.]",
    "{What have you just said|What was it you said|What were you saying|You said what}?",
)
ONCE_MORE = ("{Once more|Again|Again, please|One more time|One more time, please}[.|?]",)
"""The same again after an answer; after a joke, a verse or a story it is the wish for another."""
SHORTER = (
    "{Shorter|Shorter, please|Make it shorter|Too long|That is too long|Say it shorter|Briefer|Can you make it shorter|"
    "A bit shorter|Shorten that|Shorten it|tl;dr|Keep it short|Please be brief|Be brief|Be briefer|Cut it down|In short|"
    "In short, please|Short version|The short version, please|Give me the short version|Less words|Fewer words, please|"
    "Too many words|That's too much text|That was long, make it shorter|Can you be more concise|More concise|Condense it|"
    "Condense that|Could you shorten your answer|Could you shorten that|A shorter answer, please|Give me a shorter version|"
    "Say that in fewer words|In fewer words|Just the main point|Get to the point|Trim it|Make that briefer}[.]",
)
ONE_SENTENCE = (
    "{In one sentence|In one sentence, please|One sentence only|Say it in one sentence|Sum it up in one sentence|"
    "Can you say that in one sentence|Now in one sentence|Just one sentence|In a single sentence|Only one sentence, please|"
    "Give me that in one sentence|Put it in one sentence|Put that into a single sentence|Shorten it to one sentence|"
    "Make it one sentence|Tell me in one sentence|Summarise it in one sentence|Summarize that in one sentence|"
    "And in one sentence|Could you put that in one sentence|One sentence, please|Reduce it to one sentence|"
    "Sum that up in a sentence|In a sentence, please}[.]",
)
ONE_WORD = (
    "{In one word|In one word, please|One word only|Say it in one word|In a single word|Now in one word|Just the word|"
    "And in one word|Can you say that in one word|One word, please|Only one word|Just one word|Give me one word|"
    "Answer in one word|Put it in one word|Shorten it to one word|In a word|Tell me in one word|Reduce it to one word|"
    "Could you put that in one word|Only the word, please|Just the answer in one word|Same answer, one word|"
    "With just one word|The answer in a single word, please}[.]",
)
CAPITALS = (
    "{In capitals|In capital letters|Now in capitals|Say that in capitals|In upper case|Again in all caps|Shout it|"
    "All caps, please|Write that in capital letters|Put it in capitals|Make it all caps|Say it louder, in capitals|"
    "The same in capitals|Only capital letters, please|Repeat that in upper case}[.]",
)
CHINESE = (
    "{In Chinese|In Chinese, please|And in Chinese|Say it in Chinese|Now in Chinese|用中文|用中文说|How do you say that in Chinese|"
    "Translate it into Chinese|Translate that to Chinese|Can you say that in Chinese|Chinese, please|Now say it in Chinese|"
    "Same in Chinese|The same in Chinese|Put that in Chinese|Write it in Chinese|What is that in Chinese|Switch to Chinese|"
    "Repeat that in Chinese|Could I have that in Chinese|中文|中文怎么说|请用中文|用中文再说一遍}[.|?|]",
)
RUSSIAN = (
    "{In Russian|In Russian, please|And in Russian|Say it in Russian|Now in Russian|По-русски|а по-русски|Translate it into Russian|"
    "Translate that to Russian|Can you say that in Russian|Russian, please|Now say it in Russian|Same in Russian|"
    "The same in Russian|Put that in Russian|Write it in Russian|What is that in Russian|Switch to Russian|Repeat that in Russian|"
    "How do you say that in Russian|Скажи по-русски|На русском|на русском, пожалуйста|теперь по-русски}[.|?|]",
)
ANOTHER = (
    "{Another one|One more|Another|Another one, please|Give me another one|Tell me another one|And another|"
    "One more, please|More|Do you have another one|A different one|Another one like that|Again|Next|Next one|Next one, please|"
    "I want another one|I'd like one more|Can I have another one|Let me have one more|Got another|Got any more|Any more|"
    "Have you got another one|Try again|Try another one|Do another one|Keep going|Keep them coming|Once more|And one more|"
    "I liked that, one more|Nice, another one|Ha, another|Good, one more please|That was good, give me another|"
    "Know any others|Something else like that|Not that one, another one|Give me a new one|A new one, please}[.]",
)
ANOTHER_KIND = (
    "{Another|One more|A different|A new} {kind}[, please][.]",
    "{Give me|Tell me|I want|Write|I'd like} {another|one more|a different} {kind}[.]",
    "{Do you know|Do you have|Have you got|Can I have|Can you write} another {kind}?",
)
AGAIN_ABOUT = (
    "{Again|The same|Once more|Another one|One more|Now}, {but|this time} {about|with} {a_thing}[.]",
    "{Again|The same|Now one|Now|And|Another one|And now one|One more|Next one} about {a_thing}[.| please.]",
    "{And|What about|How about|Do|Give me|Try|Can you do|I want|Tell me|Write} one about {a_thing}[?]",
    "{Now with|Change it to|Make it about|Do it with|Make it|Again with|Do the same with|Same with} {a_thing}[.| instead.]",
    "{I'd prefer|I would like|I want} {it |one |}about {a_thing}[.]",
    "{Do it again|Do that again|Once again|Repeat it|Write it again}, {but |this time |}{about|with} {a_thing}[.]",
    "{Can|Could} {it|the next one|that} be about {a_thing}[ instead]?",
    "{And about|How about|What about} {a_thing}?",
    "{A|Another} {kind} {about|with} {a_thing} {now|next|this time|please}[.]",
)
FEWER = (
    "{Only the first {some}|Just the first {some}|{some} are enough|Only {some}, please|Shorten it to {some}|"
    "Cut it to {some}|Make it {some}|Just {some} of them|A shorter list, {some} of them|Give me only {some}}[.]",
)
HOW_MANY = (
    "How many messages have I {sent|sent you|written}[ so far]?",
    "How many messages did I {send|write} {so far|before this one|until now}?",
    "{Count my messages|How many times have I written to you}[ so far][.]",
)
HOW_MANY_ASKED = (
    "How many questions {did I ask|have I asked}[ you][ so far| before this one| until now]?",
    "{Count my questions|What is the number of questions I asked}[ so far][.]",
)
DID_I_MENTION = (
    "Did I {mention|say anything about|write about|talk about|ask about} {x}?",
    "{Have I mentioned|Have I talked about|Did my messages mention|Was there anything about} {x}[ before| earlier]?",
    "Did I {ask you|say something|tell you|say anything} about {x}[ before| earlier]?",
)
