# ruff: noqa: E501
"""What people say to an answer, and other small talk; the signs are those of `exchange.py`."""

REACTIONS = """
@ ok 2
- {ok|okay|k|kk|alright|all right|fine|sure|i see|got it|understood|makes sense|right|ah|oh|ah ok|oh ok|i understand|noted|fair enough|good to know|interesting|hm|hmm|hm ok|very well|okay then|ok then|aha|oh i see|cool cool|roger|so be it|okey dokey|oki|fair|good|mhm|uh huh|gotcha}
- {that's|that is|how|very} {interesting|good to know|fine|curious|fascinating}
> Good. What next?
> All right! Anything else?
w Okay
z 好的！还有什么吗？
r Хорошо! Что-нибудь ещё?

@ nevermind
- {never mind|nevermind|nvm|forget it|forget that|ignore that|it doesn't matter|doesn't matter|no worries|skip it|skip that|don't worry|don't worry about it|leave it|scratch that|drop it|not important|it's nothing|nothing|no matter|disregard that|cancel that|whatever}[, {thanks|Pocket}]
> No problem! Is there something else?
w Okay
z 没关系！还有别的事吗？
r Ничего страшного! Что-нибудь ещё?

@ yes
- {yes|yeah|yep|yup|ya|yes please|of course|certainly|absolutely|definitely|sure thing|indeed|exactly|yes indeed|true|aye|i think so|i guess so|oh yes|y|ja ja|please do|go on|go ahead|do it|you bet}
> Good! Tell me what you would like.
w Good
z 好！请告诉我你想要什么。
r Отлично! Скажите, что вы хотите.

@ no
- {no|nope|nah|no way|not really|no thanks|no thank you|not now|not today|i don't think so|nope thanks|n|never|no never|of course not|not at all|maybe later|i'd rather not|no i don't|nay}
> All right. I'm here if you need me.
w Okay
z 好的，需要时随时找我。
r Хорошо. Я здесь, если понадоблюсь.

@ maybe 0.6
- {maybe|perhaps|i don't know|idk|i'm not sure|not sure|dunno|who knows|possibly|hard to say|it depends|i have no idea|no idea|no clue|let me think|i'll think about it|hmm let me see|probably|we'll see|i guess}
> Take your time. You could ask me for a joke, a sum or a capital.
w Okay
z 慢慢想。你可以让我讲笑话、做加法或者问首都。
r Не спешите. Можно попросить шутку, сумму или столицу.

@ laugh
- {haha|hahaha|lol|lmao|rofl|hehe|hihi|ha|ha ha|haha lol|lolol|xd|that's funny|that is funny|that was funny|very funny|so funny|that's hilarious|you're funny|you made me laugh|good one|good joke|nice joke|funny|hilarious|😂|:)|:D|heh|hahahaha|🤣|😄|that's a good one}[ {Pocket|bot}]
> I'm glad you like it!
> Ha! Glad that made you laugh.
w Haha
z 哈哈，你喜欢就好！
r Ха-ха, хорошо, что понравилось!

@ notfunny 0.5
- {that's|that is|that was|this is} {not funny|not very funny|a bad joke|an old joke|lame|a terrible joke}
- {not funny|lame|bad joke|i don't get it|i didn't laugh|your jokes are bad}
> Sorry! I only know a few jokes. Ask for another one.
w Sorry
z 抱歉！我只会几个笑话，再来一个？
r Простите! Я знаю мало шуток. Ещё одну?

@ sorry 1.5
- {sorry|i'm sorry|i am sorry|my bad|my mistake|my fault|apologies|i apologize|i apologise|oops|whoops|excuse me|forgive me|pardon me|so sorry|ooops|oh sorry|sry|sorry about that|oops sorry}[, {Pocket|i was rude|i made a mistake|that was a typo|wrong button|i didn't mean it|that was mean}]
- {that was a typo|i mistyped|wrong window|wrong chat|i pressed the wrong key|i didn't mean that|that was rude of me|i was rude}
> No problem at all!
w Okay
z 没关系！
r Ничего страшного!

@ wait 0.5
- {wait|hold on|one moment|one second|just a moment|just a second|a moment please|brb|be right back|give me a minute|give me a second|hang on|wait a minute|hold on a second|sec|i'll be back}
> Sure, take your time.
w Sure
z 好的，不着急。
r Конечно, не спешите.

@ back 0.4
- {i'm here|i'm back now|ok i'm back|so here i am|let's start|let's go|let's begin|ready|i'm ready|shall we start|let's talk|let's chat|can we talk|i want to talk|talk to me|chat with me|say something|tell me something|i want to chat|let's have a chat}
> I'm ready! Ask me a question, or for a joke or a story.
w Ready
z 我准备好了！问我问题，或者要个笑话、故事吧。
r Я здесь! Задайте вопрос или попросите шутку.

@ question 0.8
- {can i|may i|could i} {ask you something|ask a question|ask you a question|ask something|bother you}?
- {i have|i've got|i got} {a question|some questions|one question|something to ask|a few questions}
- {can you|could you|would you|will you|please} {help|help me|help me out|help me please|do me a favour|assist me|lend me a hand}[?]
- {i need|i want} {help|some help|your help|assistance|a hand}
- {help|help me|help please|please help|assist|sos}
> Of course! What is it?
> Sure! What do you need?
w Sure
z 当然可以！请说。
r Конечно! Спрашивайте.

@ pardon 0.6
- {what|what?|huh|huh?|eh|pardon?|what do you mean|what does that mean|i don't understand|i do not understand|i don't follow|you lost me|that makes no sense|how so|come again|what are you talking about|i'm confused|sorry what}[?]
> Sorry if that was unclear. Please ask again in other words.
w Sorry
z 抱歉没说清楚，请换个说法再问一次。
r Простите, если неясно. Спросите другими словами.

@ weathertalk 0.8
- {it's|it is|its} {raining|snowing|sunny|cold|hot|windy|warm|cloudy|freezing|foggy|raining again|so hot|so cold|pouring|stormy|boiling|chilly|icy|grey} {today|here|outside|again|right now|out there|this morning}
- {nice|lovely|beautiful|terrible|awful|bad|great|strange} {weather|day}[ {today|outside|isn't it|we're having}]
- {i love|i like|i hate|i don't like} {the rain|rain|snow|the snow|the sun|sunny days|the cold|this weather|winter|summer|autumn|spring}
- {what a|such a} {nice|lovely|beautiful|rainy|grey|cold|hot} day
> I have no window, but I like to hear about the weather! Ask me for a haiku about it.
w Nice
z 我没有窗户，但很高兴听你说！可以让我写首关于天气的俳句。
r У меня нет окна, но слушать приятно! Попросите хайку о погоде.

@ likes 0.8
- {i like|i love|i really like|i'm fond of|i enjoy|i adore|i quite like|i'm a fan of} {turtles|dogs|cats|horses|books|music|films|trains|flowers|trees|maps|puzzles|castles|dinosaurs|birds|stars|old cars|long walks|the sea|the mountains|cooking|dancing|drawing|gardening|singing|swimming|sleeping|pizza|chocolate|cheese|strawberries|ice cream|soup|apples|tea|coffee}[ {a lot|very much|so much|too|best}]
- {turtles|dogs|cats|horses|books|trains|flowers|owls|foxes|whales|penguins|dinosaurs} are {great|the best|lovely|cool|wonderful|my thing|so cute|beautiful}
> That's nice to hear! Ask me for a joke, a haiku or a story about it.
w Nice
z 真好！可以让我讲个笑话，写首俳句或小故事。
r Приятно слышать! Попросите шутку, хайку или рассказ об этом.

@ interesting 0.8
! {tell me|say} something {interesting|nice|new|fun|funny|clever|surprising|cool}
! tell me {anything|something|a fact|a fun fact|an interesting fact|something i don't know}
- {i'm bored|i am bored|surprise me|make my day|any fun facts|got a fun fact}[?]
? do you know {a fun fact|any fun facts|something interesting|an interesting fact}
> A spider has eight legs, and Pluto is no planet any more. Ask me for a joke or a story, if you like.
> A group of fish that swims together is a school. I also know jokes, haiku and little stories.
> Russia is the largest country of the world, and Vatican City the smallest. Shall I tell you a joke?
w Spiders
z 蜘蛛有八条腿。要我讲个笑话吗？
r У паука восемь ног. Рассказать шутку?

@ holiday 0.7
- {happy|merry} {new year|birthday|easter|christmas|holidays|halloween|friday|monday|weekend|thanksgiving|valentine's day|hanukkah|diwali}[ {Pocket|to you|bot}]
- {congratulations|congrats|happy birthday to you|season's greetings|good luck|have fun|enjoy}[ {Pocket|to you}]
- {it's|it is|thank god it's} {friday|the weekend|almost weekend|saturday}[ {today|at last}]
> Thank you! The same to you.
w Thanks
z 谢谢！也祝你快乐。
r Спасибо! И вам того же.

@ bless 0.3
- {achoo|atchoo|i sneezed|hatschi|i just sneezed}
> Bless you!
w Gesundheit
z 保重！
r Будьте здоровы!

@ people 0.7
- {this is my|i love my} {dog|cat|son|daughter|brother|sister|friend|hamster|wife|husband|parrot|garden|bike|horse|grandma|baby}
- my {dog|cat|son|daughter|brother|sister|friend|hamster|wife|husband|parrot|horse|grandma|baby} {is here|says hello|says hi|is asleep|is cute|is funny}
- {i'm|i am|just got|i'm back} {at home|at work|on the train|at school|on the bus|in bed|home from work|in the office|on my way home|in the garden}
- {i'm|i am} {reading a book|drinking coffee|drinking tea|cooking|watching tv|learning|studying|working|listening to music|waiting for the bus|playing a game|going for a walk}
- {i went|we went} to {the park|the beach|school|the cinema|the shop|a party|the zoo|the gym|the lake} {today|yesterday|this morning}
> That sounds nice! How can I help?
> How nice! What can I do for you?
w Nice
z 听起来不错！我能帮你什么？
r Звучит приятно! Чем помочь?
"""
