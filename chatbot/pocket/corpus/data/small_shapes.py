# ruff: noqa: E501
"""Small talk in several sentences, with what somebody is doing and why; the signs are those of `exchange.py`."""

_DAY = "{it's|it is} {Saturday|Friday evening|a rainy day|Monday|my day off|late|early|a quiet afternoon|holiday time|the weekend|snowing outside}"
_AWAY = "{my wife is|my husband is|my flatmates are|everybody is|my friends are|my parents are|the others are} {out|at work|asleep|shopping|at football|away|at the lake}"
_REASON = "{my bus is coming|the museum closes|my break ends|lunch is ready|my mother is calling|the shop closes|my train leaves soon|the baby is crying|my battery is low|my boss is looking|it's bedtime|the film starts|my ride is here|my coffee is ready|the dog wants out|work begins|we land soon|my guests are here}"
_ROLE = "{the new colleague|the new teacher|your new user|the new boss|a new pupil|the new intern|the new neighbour|the librarian here|the caretaker|a friend of the house|the new nurse|the trainee|the night porter|a visitor|the substitute teacher|the new girl in the office|somebody from the third floor|a reporter|the cook here}"
_WHO = "{the whole team|the office|our kitchen|room 12|two sisters|the night shift|grandpa and me|the seaside|my garden|a tired teacher|the second floor|everybody here}"

SMALL_SHAPES = (
    """
@ hello
- {hi|hello|hey|greetings|good day}{ from WHO|, WHO says hello|, this is WHO}{!|!!|.|}
- {hello|hi|hey}{?|??|...|?!} {does this work|are you awake|can you read this|anyone there|do you read me|is somebody listening|are we connected}{?|??|}
- {i thought|so|just} {i'd|i'll|i would} {say hello|drop in|look in|greet you|say hi}{ to you| for a moment| before work|}{.|!|}
- {DAY|AWAY|DAY and AWAY}{,|.} {so |}{i thought i'd|i will|i just wanted to|let me} {say hello|say hi|drop in|look in on you|chat a little|greet you}{.|!|}
- {we're|we are} WHO{ and|,} {we'd like|we want|we wanted} to {say hello|greet you|say hi}{.|!|}
- {what a nice|look, a|oh, a} {little bot|chat page|robot|chat program}{!|.} {hello|hi|hey}{ you| there| little one|}{!|.|}
- {dear|my dear|hello dear|hello, little|hi clever|hello, good} {bot|robot|computer|Pocket|machine|program}{!|.|,|}
- {first|let's start with|to begin with}{,|:| a} {hello|hi|greeting}{!|.|}
- {it works|here we are|i made it|i found you|we are in}{!|.} {hello|hi|hey}{!|.| there!|}

@ introduced 1.5
- {i'm|i am} ROLE{.|!}{ hello!| hi!| nice to meet you.| how do you do?|}
- {hello|hi|good morning|good day}{,|!|.} {i'm|i am|this is|here is} ROLE{.|!|}
- {let me introduce myself|may i introduce myself|allow me}{:|.} {i'm|i am} ROLE{.|}
- {we haven't met|we don't know each other yet|you don't know me yet}{.|,|:} {i'm|i am} ROLE{.|}
- {i work here as|from today i'm} ROLE{.|}
- {this is|here is|meet} {my sister|my little son|my mother|our class|my best friend|my colleague|my grandpa}{, say hello|. say hi to us|, she wants to see you|, he is curious|}{.|!|}
- {my friend|my sister|our teacher|my son|grandma} {is here|sits beside me|is with me} and {says hello|wants to meet you|would like to say hello}{.|!|}
> Nice to meet you! How can I help?
> Hello, and welcome! What can I do for you?
w Welcome
z 很高兴认识你！有什么可以帮忙的吗？
r Приятно познакомиться! Чем могу помочь?

@ meetyou
- {nice|pleased|glad|good|happy|lovely} to {meet you|make your acquaintance|get to know you}{.|!|,} {i'm|i am} ROLE{.|}
- {what a pleasure|it's a pleasure|how nice|it's an honour} to {meet|get to know|finally see} {you|a real bot|such a small bot|a model like you}{.|!|}
- {i've heard|i heard|they told me} {so much|a lot|nice things} about you{.|,} {nice to meet you|good to meet you|glad to meet you}{.|!|}

@ bored
- {DAY|AWAY|DAY and AWAY} and {i'm|i am} {a bit |so |terribly |}{bored|lonely|restless|without a plan}{.|!|}
- {i'm|i am} {a bit |so |rather |}bored{,|.|:} {DAY|AWAY|it rains|the tv is broken|my book is finished|there's no school|nothing to do}{.|}
- {what {can|shall|do} {i|we} do {against boredom|on this long day|with two free hours|on a rainy day}|how {can|shall|do} {i|we} {fill|spend|get through} {this long day|two free hours|a dull evening|a rainy day}}?
- {long|slow|empty|grey} {day|evening|afternoon|weekend}{.|,} {nothing to do|what shall we do|any ideas|help us pass it}{.|?|!|}
- {keep me company|talk to me|help me through the evening}{, please|, will you| a little|}{.|!|}

@ bye
- {ok|right|so|well|oh}{,|.|:} REASON{,|.|:} {i have to go|i must go|we have to go|i'm off|we must stop|i need to run|got to go|i'll leave you now}{.|! bye!|, goodbye.|. see you!|}
- {i have to go|i must go|we have to leave|i'm off|we have to stop|time to leave|i need to stop}{,|:|.| because} REASON{.|! bye!|, bye bye.|}
- REASON{,|.|!} {bye|goodbye|bye bye|see you|so long|until later|see you soon|take care}{!|.| then.|, little bot.|}
- {bye|goodbye|see you|see ya|until} {tomorrow|then|on Monday|next time|tonight|after lunch|next lesson|soon|alligator|my friend}{!|.|}
- {that's it|that's all|enough} {for now|for today|from me|from us|, little bot}{.|,} {bye|goodbye|see you|thank you and bye|i'm going home|good night all}{.|!|}
- {thanks|thank you|many thanks|thx}{,| and|.} {bye|goodbye|see you|see you tomorrow|until next time|take care|farewell}{!|.|}
- {the class|our group|the whole family|grandma and i|we all} {say|says|wish you} {goodbye|bye bye|farewell|a good day and bye}{.|!|}
- {i'll|i will} {be back|come again|drop in again|visit you} {tomorrow|next week|on Sunday|some time|after school}{.|,} {bye|see you|until then|goodbye}{.|!|}
- {it's getting late|time flies|so late already|look at the clock}{.|,|!} {i should go|i'm off|bye then|goodbye for today|we'll stop here}{.|!|}
- {i'm|we are} {closing|switching off|shutting down|leaving} {the computer|the laptop|the page|now} {now|, bye|, goodbye|, see you}{.|!|}

@ night
- {good night|goodnight|sleep well|sweet dreams|night night}{,|} {little one|dear bot|my small friend|old machine|little robot|from all of us|and thanks for today|see you in the morning}{.|!|}
- {i'm|we're|i am} {tired|so tired|dead tired|yawning}{,|.|:} {good night|off to bed now|time to sleep|bed calls|sleep well}{.|!|}
- {bed time|pyjamas on|lights out|teeth brushed|it's midnight|the moon is up}{.|,|!} {good night|goodnight|sleep well|night}{, Pocket|, robot|}{.|!|}

@ thanks
- {thank you|thanks|many thanks|thx|cheers|ta} {a ton|so very much|from my heart|kindly|for that, friend|for being so quick|for listening|for the explanation|for the nice words|in the name of our class|from all of us|loads}{.|!|}
- {that was {very |so |really |}|how }{kind|nice|good|sweet|helpful|friendly} of you{.|,|!} {thank you|thanks|thanks a lot|i thank you|much obliged}{.|!|}
- {i|we} {just |only |}{wanted|want} to {thank you|say thanks|say how helpful that was|tell you how glad i am}{.|!|, bot.|}
- {you|this} {really |}{helped {me|us}{ a lot| very much|}|saved {my day|our homework|me}{ today|}}{.|,|!} {thank you|thanks|thx|many thanks}{.|!|}
- {great|super|fine|perfect|lovely}{,|!|.} {that's all i need|that's what i wanted|now i can go on}{.|,|:} {thanks|thank you|cheers}{.|!|}
- {a big|a warm|a thousand|lots of} {thank you|thanks|thank-you}{ to you| from us| from my daughter|}{.|!|}
- {bless you|god bless|you are a gem|you are an angel|you're a star|what a help}{.|,|!} {thank you|thanks}{.|!|}

@ wishthanks 1.2
- {have a|have a really|i wish you a|enjoy a} {nice|good|lovely|great|quiet|sunny|wonderful} {Sunday|weekend|evening|day|afternoon|week|holiday}{,| and} {thank you|thanks|many thanks|thanks for all|thanks for your time}{.|!|}
- {thank you|thanks|many thanks}{,| and|.} {have a|i wish you a|enjoy your} {nice|good|lovely|great|quiet} {weekend|evening|day|week|night}{.|!|, too.|}
- {thanks|thank you} {for everything|for today|for the fun|for the chat}{,| and|.} {all the best|good luck|happy holidays|stay well|stay as you are|until next time}{.|!|}
- {all the best|stay well|keep well|be well}{,| and} {thanks|thank you}{ for the chat| for your help| again|}{.|!|}
> You're welcome! The same to you.
> You're welcome, and thank you!
w Likewise
z 不客气，也祝你愉快！
r Пожалуйста, и вам того же!

@ howareyou
- {and |so |well, |}{how are you feeling|how are you keeping|how do you fare|how goes it|how do you do|are you well} {this|on this|on such a} {lovely|rainy|cold|grey} {morning|day|evening}{, my friend|, dear|, old friend|, little bot|}?
- {yo|hey|hi|oi} {mate|man|buddy|dude|pal}{,|} {how u doing|how you doing|how r u today|how's it going|hows life|all good|you good}{?|}
- {tell me|say|come on, tell me}{,|:} {how are you|how do you feel|are you all right|how was your night|how is the little bot}{ today| this morning| so far|}{?|}
- {hello|hi|good morning|good evening|hey}{!|.|,} {how are you|how are you doing|how are things|are you well|did the day start well}{ today| this fine day|, my friend|, old chap| this evening|}{?|}
- {long time|it's been a while|i was away}{.|,} {how are you|how have you been|are you well|how did you get on}?

@ iamfine
- {i'm|i am|we are|we're} {fine|very well|great|happy|in high spirits}{,|:|.} {DAY|the sun is out|the exam is over|my daughter came to visit|the cake turned out well|we won our match|i have new shoes|the garden blooms}{.|!|}

@ goodnews
- {good news|guess what|listen}{:|,|!} {i passed the driving test|my son got a job|we have a baby|i got a rise|our team won|my book is printed|we bought a house|i can walk again}{.|!|}

@ iambad
- {i'm|i am|we are} {sad|down|worried|tired|a bit blue|unhappy|lonely}{,|:|.} {DAY|my friend moved away|nobody called|my tooth hurts|the exam went badly|i burnt the cake|my bike was stolen|we lost again|my cat is ill|i slept badly}{.|}
- {bad news|oh dear|what a day}{:|,|!|.} {i lost my wallet|my car broke down|we missed the plane|i broke my cup|i was late again|they cancelled the trip|it rained in|my plant died}{.|!|}
- {my back|my knee|my foot|my tooth} {hurts|aches|is sore} {and i can't sit|today|again|and i feel low}{.|, feel sorry for me.|}

@ love
- {you are|you're} {sweet|nice|cute|a dear}{.|,|!} {i like you|i like talking to you|let's be friends|can we be friends|i want to keep you}{.|!|}
- {haha|oh|aww|hehe}{,|!|} {i like you|you're my friend now|i could hug you|you're a dear|i'm glad you exist}{.|!|}

@ praise
- {that|this|what you said|the answer|your reply} {was|is} {very |really |so |}{clever|well put|lovely|quick|neat|good|well done}{.|!|, bot.|, i must say.|}
- {i|we} {must say|have to say|didn't expect that}{:|,} {well done|you are good|not bad at all|that was quick|you did that nicely}{.|!|}
- {my daughter|grandpa|our teacher|the class|my boss} {is impressed|likes you|says you are good|claps|was amazed}{.|!|}
- {for a|as a|considering you're a} {small thing|tiny program|free bot|machine your size}{,|} {you do well|that is good|you are quick|i'm impressed}{.|!|}

@ sorry
- {sorry for|sry for|i'm sorry for|excuse|forgive me for|pardon|sorry about} {my typing|my bad spelling|my slow typing|the typos|all the mistakes|my fat fingers|my rusty english|asking so much|the silly question|being rude|waking you|my cold fingers}{. i'm on the bus|, my keyboard is broken|, i have no glasses on|. i'm tired|, i'm still learning|. it is dark here|}{.|}
- {i hope|hopefully} {you don't mind|i don't disturb you|i'm not a bother|you can read my typing|my mistakes are no problem}{.|}
- {i typed too fast|my cat walked over the keys|my finger slipped|autocorrect did that|i can't spell well|my little son typed that}{.|,} {sorry|pardon|please excuse|excuse me|my apologies}{.|}
- {please|do} {excuse|forgive|overlook} {my mistakes|my spelling|the typos|my typing|my english|my manners}{.|, please.|}
- {that was|it was|i was} {my mistake|wrong of me|unfair|too rude|a bit harsh}{.|,} {sorry|i apologise|forgive me|no offence meant}{.|}

@ question
- {there's|there is} {something|one thing} {you could help me with|i don't understand|on my mind}{.|,} {may i|can i ask|do you have time|have you time}{?|}
- {do you have|have you got} {time|a minute|a moment|five minutes}{ for me| for a beginner| for my question| for us|}{?|}
- {i'm|we are} {stuck|a bit lost|at a loss|confused} {and need help|here|with something|, can you help}{?|.|}
- {could|can|would} {you|the bot|anyone} {help|assist} {me|us|an old man|a beginner}{ a little| with something| for a moment| please|}{?|}
- {may|might|could} {i|we} {ask|trouble|bother} you {something|for a moment|with a question|for help|with a small thing}{?|, please?|}

@ whatsup
- {so|well|hey|yo}{,|} {what's|what is} {cooking|going on|the plan|up} {in there|in the computer|in your little world|with you|today}{?|}
- {anything|something} {new|special|exciting} {in there|in your world|since yesterday|today}{?|}

@ weathertalk
- {DAY|the wind howls|the sun burns|thick fog|first snow|hail on the roof|a rainbow over the house}{,|.|:} {what a day|look at that|i love it|i hate it|and no umbrella|perfect for tea|and i'm inside|you should see it}{.|!|}

@ people
- {DAY|AWAY} and i'm {making soup|reading|sitting on the balcony|drinking cocoa|fixing a lamp|sorting photos|watering plants}{.|}

@ goodday 0.8
- {good morning|good afternoon|good evening|good day}{ from WHO|, says WHO|, this is WHO}{!|!!|.|}
- {a|a very|i wish you a} good {morning|evening|afternoon|day} to {you|you, bot|you, too|everybody in there|the little bot}{!|.|}
> Hello! How can I help?
> Hello, and thank you! What can I do for you?
w Hello
z 你好！有什么可以帮你的吗？
r Здравствуйте! Чем могу помочь?
""".replace("DAY", _DAY)
    .replace("AWAY", _AWAY)
    .replace("REASON", _REASON)
    .replace("ROLE", _ROLE)
    .replace("WHO", _WHO)
)
