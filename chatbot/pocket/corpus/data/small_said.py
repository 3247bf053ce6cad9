# ruff: noqa: E501
"""What people say to the reply before, apologies, and messages that do two things; the signs are those of `exchange.py`."""

_HA = "{haha|hahaha|lol|LOL|LMAO|lmao|lmaoo|ROFL|hehe|heh|ha|ahahaha|xD|XD|lolz|hah|teehee|😂|🤣|😆}"
_OH = "{oh |ah, |well |ok |okay, |hm, |right, |wow |hey |yeah |so |hmm, ||||}"
_END = "{!|!!|.| :)| mate| lol| bot| haha||||||}"
_THX = "{thanks|thank you|thx|ty|cheers|ta|tysm|many thanks|much obliged|thanks a lot|thank u}"
_BYE = "{bye|goodbye|see you|see ya|cya|take care|bye bye|till next time|see you tomorrow|ttyl|good night|have a good one|later|gotta go|i'm off|have to run}"

SMALL_SAID = (
    """
@ laugh
- HA{!|!!|!!!|.||||}
- HA{,||!} {nice one|good one|that's a good one|that was good|that one got me|brilliant|terrible but good|so bad it's good|love it|i like that one|nice|classic|funny|omg|i'm dead|dying here|never heard that one|that's so silly|ok that's funny|what a groaner|dad joke|you got me|got me there|very droll|i needed that}END
- HA{,||!} {nice one|good one|love it|brilliant|cute}{,| |, }THX{!|.||}
- {i snorted|i spat out my tea|i nearly choked|i'm crying|i'm dead 💀|dead|💀|that killed me|that had me rolling|it took me a second|took me a moment|made me chuckle|got a smile out of me|my kids laughed|i'm still laughing|you crack me up|groan|*groan*|that's awful haha|what a terrible pun|so corny|so cheesy|cheesy but fun}END
- {that|this one|that joke|it} {is|was} {hilarious|gold|really funny|too funny|actually funny|so silly|quite funny|a good laugh|funnier than i thought|pretty good}END
- {i will|i'll|gonna|i have to} {tell that|tell this one|repeat that one|use that one|remember that one} {to my kids|at work|to my dad|to my friends|at dinner|at the pub|}{, haha| lol|!|.|}

@ praise
- OH {nice one|good one|good bot|good job|well done|well played|nicely done|nicely put|good stuff|great stuff|not bad|not bad at all|not too shabby|pretty good|spot on|bang on|you nailed it|nailed it|you got it|got it in one|you got it right|you are right|you're right|right you are|quite right|that's correct|correct|that's the one|exactly|perfect|excellent|superb|bravo|impressive|that was quick|that was fast|blimey that was fast|wow fast|quick reply|smart|clever|clever you|very good|very nice|so good|fair play|props|top job|ace|mint|sick|sweet|wicked|legend|what a legend|champion|lovely stuff|bob on|sorted}END
- {now |well, |ok, |wow, |hey, |see, |}{that|this} {is|was} {quick|fast|a quick answer|a good answer|what i call an answer|a nice surprise|clever|actually good|better than expected|really well done|rather good|right|correct|the right answer|impressive|pretty neat|spot on|exactly it}END
- {didn't|did not|i didn't|never} {think|expect|know} you'd {know|get|manage|do} {that|it|that one}{!|.| lol||}
- {you did it|you can do it after all|you're getting better|you're on fire|u r the best|ur good|ur cool|you are a clever one|aren't you clever|clever little thing|good little bot|what a clever thing|smart cookie|you're a gem|you are pure gold|i'm a fan|10 out of 10|full marks|a star for you|thumbs up|👍👍|👏|👏👏|💯|🙌|⭐|❤️ it}END
- {it|that} {took you|needed} {no time|less than a second|only a moment}END
- {my|our} {wife|boss|friend|class|gran} {is|was} {impressed|amazed|delighted}END

@ ok
- {ok|okay|oki|okie|okk|okayy|kk|k|alright|aight|ight|righto|right-o|rightio|righty|gotcha|roger that|copy that|understood|noted|cool|coolio|cool beans|fair|fair dos|fine by me|works for me|good enough|ok cool|ok great|ok nice|ok good|okay cool|ok fine|ok sure|ok then|ok so|alrighty then|all good|i see i see|ah i see|ahh ok|ohh ok|oh right|oh really|really|is that so|you don't say|who knew|did not know that|didn't know that|i didn't know that|today i learned|til|learned something|the more you know|hm interesting|hmm|hmmm|hmmmm|hm ok|mm|mmm|mmhm|mkay|mhm ok|uhu|aha ok|huh ok|well well|so that's it|that's what i thought|thought so|as i thought|i thought as much|makes sense now|that makes sense|👍|👌|ok 👍|🆗}{.|!| then| lol||||}
- {ok|hm|well|hmm|oh|ah}{,|} {that's|that is} {fine|ok|good to know|new to me|what i guessed|interesting|enough for me|all right with me|fair enough}{.|!|}

@ insult
- {wrong|wrong!|nope wrong|that's wrong|no that's wrong|no wrong|not correct|incorrect|not true|that ain't right|that aint right|this isn't right|that's not it|nope that's not it|no not that|that's off|you're off|way off|false|error|that can't be right|that doesn't look right|i don't think that's right|i think that's wrong|pretty sure that's wrong|you got that wrong|u got it wrong|you messed up|you goofed|you blew it|bad answer|poor answer|try harder|do better|rubbish answer|not good enough|not what i meant|not what i asked for|that's not what i said|you didn't listen|you didn't read what i wrote|you missed the point|that's beside the point|that's no answer|that's not an answer|this is going nowhere|you keep getting it wrong|you keep saying that|you repeat yourself|stop repeating yourself|👎|thumbs down}{.|!| bot| mate| lol||||}
- {you|u} {really |}{can't do anything|know nothing|understand nothing|are thick|are no use|are hopeless|are a joke|are so limited|are dumber than my toaster|are a brick|are clueless|have no clue|get everything wrong|drive me mad|are getting on my nerves|are as smart as a potato}{.|!| honestly||}
- {my {toaster|calculator|dog|goldfish|fridge|cat}} is {smarter|cleverer|more useful|more fun} than {you|this|this bot}{.|!| lol||}

@ notfunny
- OH {not funny|that wasn't funny|wasn't that funny|meh joke|i don't get it|didn't get that one|i've heard better|that was a weak one|old as the hills|heard it|seen it before|not your best|that joke is stale|my gran tells better ones|i didn't get the joke|so unfunny|cringe|that's a bit lame|boo, bad joke}{.|!| lol||}

@ sorry
- {sorry|soz|sozz|sry|sorryy|sorry sorry|so sorry|oops sorry|whoops|oopsie|my bad|mb|my b|me bad|apols|apologies|beg pardon|pardon|forgive me|whoopsie|ah sorry|oh sorry|i'm so sorry|im sorry|im rly sorry|many apologies|a thousand apologies|mea culpa|pardon me|excuse me}{ mate| pal| bot| Pocket| bro| about that| there| lol| :(| again|||||}{!|.||}
- {sorry|soz|sry|my bad|oops|pardon|pardon me|apologies|mb}{ mate| pal| bro||||}{, | |. |! }{typo|that was a typo|i typed that wrong|mistyped|autocorrect|fat fingers|wrong key|wrong chat|wrong window|wrong button|hit enter too soon|pressed send too early|sent too early|i sent that twice|double post|i got distracted|i was away|got a call|had to take a call|long pause|i'm slow|i'm slow today|i'm a slow typist|my keyboard is broken|bad keyboard|new phone|new keyboard|one-handed typing|i'm on my phone|my english is bad|bad english|my spelling is awful|i can't spell|that came out wrong|i didn't mean that|i was grumpy|i was in a mood|that was harsh|that was unfair|i snapped|i misread that|i read it wrong|my mistake|i was wrong|you were right|i got mixed up|i muddled it up|ignore that|didn't mean to send that}{.|!| lol||||}
- {pardon|excuse|forgive|sorry for|sorry about|apologies for|i apologise for|i'm sorry for} {me for |}{all my messages|so many messages|asking so many questions|all these questions|the many questions|writing so much|the silly questions|the wait|the delay|the late reply|being late|being slow|the long silence|the mess|the noise|the caps|shouting|the bad words|my tone|my language|my mood|that|earlier|before|yesterday|what i said|what i wrote|the trouble|the bother|taking your time|wasting your time|testing you|teasing you|repeating myself|interrupting}{.|!| bot||}
- {i hope i'm not|am i|i'm sure i'm|i must be} {bothering you|annoying you|too much for you|a nuisance|disturbing you|asking too much|boring you}{?|.||}
- {i feel bad|i feel guilty|i'm ashamed} {for being rude|about what i said|for shouting at you|that i was mean to you|about before}{.|, sorry|}
- {that was|it was} {totally |all |}{my fault|my mistake|on me|my doing|my own stupid fault}{.|, sorry|, not yours||}
- {no offence|no hard feelings|nothing personal|i was only joking|just kidding|jk|only teasing|i was just kidding|kidding|just messing with you}{.|!| lol| :)||}
- {are we|we're|are we still} {good|ok|friends|cool}{?| i was rude| after what i said?|}

@ thanksbye 1.2
- THX{, | and |. |! | }BYE{!|.| :)||}
- {that's all|that's it|that is everything|all done|i'm done|got what i needed|that'll do} {for today|for now|from me|}{, | and |. }THX{, | and |. }BYE{!|.||}
- BYE{, | and |. |! }THX{ for {the help|everything|the chat|the laughs|the joke|your patience|today|the company}|}{!|.||}
- {you've been|you were} {great|a big help|good company|very kind|fun}{, |. }{THX |}BYE{!|.||}
> You're welcome! Goodbye, and come back any time.
> You're welcome! Bye, and have a nice day.
w Goodbye
z 不客气！再见，随时欢迎回来。
r Пожалуйста! До свидания!

@ hearme 0.8
- {hello|hi|hey|hullo|yo|hallo}{,|!|?||...} {can u hear me|can you hear me|do you hear me|u hear me|can anyone hear me|is anyone hearing me|am i being heard|do you read me|can you read me|can you read this|r u receiving me|is this thing on|is this on|is it working|does this thing work|did this go through|did you get this|are my messages coming through|can anybody read this}{?|??||}
- {testing testing|mic check|mic test|one two three|earth to bot|calling Pocket|come in Pocket}{,|.|} {can you hear me|do you hear me|do you read me|anyone there|is this on}{?||}
> I can't hear, but I read you well. Hello!
> I can read you. Hello! How can I help?
w Yes
z 我听不见，但能读到你写的字。你好！
r Слышать не могу, но читаю вас. Привет!
""".replace("HA{", _HA + "{")
    .replace("OH ", _OH)
    .replace("END", _END)
    .replace("THX", _THX)
    .replace("BYE", _BYE)
)
