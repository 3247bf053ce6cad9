# ruff: noqa: E501
"""Partings, compliments, wishes and moods in many words; the signs are those of `exchange.py`."""

SMALL_WIDE = """
@ bye
- {right|well|okay|so|anyway}{,|} {i'd better|i had better|i really should|i suppose i should} {be going|be off|get back to work|let you go|hit the road|make a move}{.|}
- {see you|catch you|speak to you|meet you|talk} {in the morning|after the holidays|in a bit|on the other side|when i'm back|at the same time tomorrow|this afternoon}{.|!|}
- {that's me|that's us} {done|off|gone|finished} {for the day|for today|now}{.|!|, bye.|}
- {must|gotta|i've got to|have to} {dash|fly|run|rush}{,|!|.} {bye|see you|talk later|ta-ta|cheers}{!|}
- {toodle-oo|toodles|ta-ra|bye-bye then|so long, farewell|sayonara|godspeed|laters|l8r|bb|cu|gtg|g2g}{!|.|}
- {i'm|i am} {closing|shutting} {the lid|the laptop|this window|up shop} {now|for today}{,|.} {bye|goodbye|until tomorrow|see you}{.|!|}
- {my wife|my mum|the boss|the dog} {is calling|needs me|is waiting}{,|.} {i'm off|bye then|see you later|got to go}{.|!|}
- {until|till} {we speak again|we meet again|next lesson|the next chat|then, bye}{.|!|}
- {i leave you now|i go now|i must to go|now i am going}{,|.} {bye|goodbye my friend|have a good day|see you}{.|!|}
- {it was|this was|that was} {a nice|a good|a pleasant|a lovely|an enjoyable} {chat|talk|conversation|little chat}{.|,} {bye|goodbye|see you soon|take care}{.|!|}
- {last word from me|one last thing|nothing more from me}{:|,} {goodbye|bye|farewell}{.|!|}
- {say|wave} {goodbye|bye bye}{ to me| to grandma| to us|}{.|!|}

@ night
- {the lights are out|eyes are closing|i can't keep my eyes open|i'm half asleep|tomorrow is an early day}{,|.} {good night|night night|sleep well|bed now}{.|!|}
- {have a|i wish you a} {good|quiet|peaceful|restful} night{.|!|, bot.|}
- {say|wish} {good night to me|me a good night|my kids good night|us good night}{.|!|}

@ thanks
- {thanks|thank you|thx}{,|} {that will do|you've been very patient|i know enough now|that's clear now|that's good to know|that was quick}{.|!|}
- {thank you|thanks}{,| kindly,|} {sir|madam|small one|clever thing|my little helper|oh wise one|good bot}{.|!|}
- {i am|i'm} {very |so |truly |}{thankful|grateful|obliged}{ to you| for this| for your help|}{.|!|}
- {thank u|thankss|thanx|tnx|thank yu}{ a lot| for that| bot|}{.|!|}
- {my teacher|my mum|my son|the whole class} says {thanks|thank you}{ too| for the help|}{.|!|}

@ praise
- {you {explain|write|answer}|this bot {explains|writes|answers}} {well|nicely|clearly|better than my teacher|so politely}{.|!|}
- {i didn't know|who would have thought|i never thought} {a bot|such a small program|you} could {be so nice|do that|be so quick|write so well}{.|!|}
- {what a|such a} {clever|nice|charming|polite|lovely|funny} {bot|little program|robot|helper|machine}{ you are|}{.|!|}
- {chapeau|top|first class|a+|gold star for you|kudos|respect|nailed it|bingo|perfect answer|couldn't be better}{.|!|}
- {of all the bots|of all programs} {you are|i like you} {the best|best|my favourite}{.|!|}
- {your|that} {joke|poem|story|haiku|answer|summary} {was|is} {wonderful|very nice|so sweet|really good|beautiful|top}{.|!|}
- {i will|i'm going to} {tell my friends about you|recommend you|give you five stars}{.|!|}

@ yournight 0.8
? how was your {night|sleep|rest}
? {did you {sleep|rest|dream}|have you {slept|rested}} {well|at all|last night|enough}
- {good morning|morning|hi|hello}{!|,|.} {did you sleep well|how did you sleep|slept well|how was your night|have you slept well}?
- {i hope|hopefully} you {slept well|had a good night|had sweet dreams}{.|!|}
- {i slept|i have slept} {badly|like a stone|well|for ten hours}{.|,} {and you|how about you|did you|and how was your night}?
? what did you dream {of|about}[ last night]
> I don't sleep, I'm a program, but thank you for asking! How was your night?
> Programs don't sleep, so it was a quiet night. How was yours?
w Quiet
z 我是程序，不睡觉。谢谢关心！你睡得好吗？
r Я программа и не сплю, но спасибо! Как спалось вам?

@ yourweekend 0.6
? how was your {weekend|holiday|evening|morning|week|vacation|christmas|easter|monday}
? {did you have|have you had} a {nice|good|pleasant} {weekend|holiday|evening|week|time}
? what did you do {yesterday|at the weekend|last night|on Sunday|in the holidays|all week}
- {i hope|hopefully} you had a {nice|good|lovely} {weekend|holiday|evening|week}{.|!|}
> I'm a program, so every day is the same for me. How was yours?
w Quiet
z 我是程序，每天都一样。你过得怎么样？
r Я программа, у меня все дни одинаковы. А как у вас?

@ wishes 1
- {i wish you|wishing you|we wish you|all of us wish you} {all the best|luck|good luck|a good day|a lovely day|a nice week|much success|a quiet night shift|health and joy|only good things|a good start}{.|!|, bot.|}
- {have|have yourself} {a good|a great|a wonderful|a peaceful|a pleasant} {day|week|month|start into the week|rest of the day|lunch break}{.|!|}
- {good luck|all the best|best wishes|warm regards|kind regards|best regards|much love} {to you|from all of us|with everything|from my family|for the future}{.|!|}
- {happy|a happy} {sunday|tuesday|summer|spring|new week|midsummer|name day|pancake day}{ to you|, bot|}{.|!|}
- {enjoy|have fun with} {your day|the sunshine|the rest of the day|your evening|the weekend}{.|!|, too.|}
- {may|let} {your day be bright|the sun shine on you|all go well for you}{.|!|}
> Thank you, the same to you!
> Thank you! I wish you the same.
w Thanks
z 谢谢，也祝你一切顺利！
r Спасибо, и вам того же!

@ bored
- {i've read all my books|school is out and nobody is here|the internet is down|i'm waiting at the dentist's|my train is late}{,|.} {i'm bored|and i'm bored|what now|keep me busy|amuse me}{.|?|}
- {bored|so bored|bored bored bored|boooored|boring day|yawn|sooo bored}{.|!|...|}
- {my kids are|my daughter is|my son is|grandpa is|we are all|our class is} {so |very |a bit |}bored{.|, any ideas?|, can you help?|, what can we do?|}
- {what {do you suggest|would you do|helps|can you offer} {against boredom|when one is bored}|anything {you suggest|that helps} {against boredom|when one is bored}|what can you offer to a bored person}?
- {what to do|what i can do|what can i do} {when|if} {i'm|i am|it is} {bored|boring}?

@ laugh
- {ha|haha|hahaha|lol|hehe|hihihi|hoho|ROFL|ahaha|kkk|jaja|haaa}{,|!|.} {very good|nice|that was good|you are funny|i like it|stop it|oh dear|brilliant|my tummy hurts}{.|!|}
- {i|we|my son|grandma} {laughed|had to laugh|laughed so much|chuckled|smiled}{ out loud| about that|}{.|!|}
- {funny|witty|hilarious|amusing}{, that one|, really| bot| indeed|!|}

@ sorry
- {sorry|i'm sorry|forgive me|pardon}{,|} {that i|if i} {was rude|shouted|was unfriendly|ask so much|called you stupid|bother you|wrote nonsense}{.|!|}
- {sorry|oh sorry|pardon}{,|.} {i was distracted|that was meant for my sister|i hit the wrong key|my cat did that|i forgot my manners|i was gone so long|for the wait}{.|!|}
- {i didn't want|i never meant} to {hurt you|be rude|be mean|shout}{.|,} {sorry|please forgive me|i apologise}{.|!|}
- {can you|will you|do you} forgive me{, please|}?

@ howareyou
- {how|and how} {is|are} {my favourite bot|the little bot|my small friend|things in the computer|you getting on|you holding up|you bearing up|you managing} {today|this morning|so far|these days}?
- {are you|you} {in good shape|fit|in good form|in a good mood|fine|all right there}{ today|}?
- {how do you do|how you are|how you feel|how it goes|how is going}{ today| my friend|}?
- {everything|all} {ok|good|fine|well} {with you|in there|on your side|at your end}?
"""
