# ruff: noqa: E501
"""What somebody notices after moving a slider or after a long talk, and two words beside each other; see `exchange.py`."""

SYMPTOMS = """
@ nonsense
- {i|we|my son|my colleague} {moved|set|turned|pushed|dragged|put|raised} {temperature|the temperature|temp} {to|up to} {1.4|1.5|1.6|1.8|1.9|2|the top|the maximum}{ and now|, now|. now| and since then|, and} {it|the model|the bot|the text} {talks strange|writes nonsense|talks rubbish|makes no sense|writes weird words|sounds drunk|went crazy|is confused|invents words|speaks gibberish}{.|,|...} {why|why is that|what happened|how come|what did i do|how do i get it back|is it broken|what can i do}{?|}
- {since|after|ever since} {i|we} {raised|moved|changed|turned up|played with} {temperature|the temperature|the temp} {it|the model|the bot} {talks strange|writes odd things|writes weird words|is not itself|makes no sense|goes wild|is drunk|babbles}{.|,} {why|what now|how come|what is the reason|is that normal}{?|}
- {it|the model|the bot|the text} {talks strange|got weird|writes odd words|sounds drunk|is wild|is all over the place} {with|at|because of|since} {temperature 1.5|temperature 1.8|temperature 2|a high temperature|the higher temperature}{.|,} {why|what can i do|normal|how come|is that it}{?|}
- {strange|weird|crazy|confused|drunken} {text|words|replies|answers} {after|since|when} {i changed the temperature|a slider was moved|temperature went up|i set temperature high}{.|,} {why|what now|how do i stop it|help}{?|}
? why does {it|the model|the bot|the text} {get strange|get weird|fall apart|go crazy|lose its mind|stop making sense} {when|if} {i raise the temperature|temperature is high|i set the temperature to 1.5|the temperature goes up}

@ temperature
- {temperature|temp} {cold or hot|low, high|0.2 vs 1.2|0.3 and 1.1|low? high?}{:|,|.} {what is difference|difference|what does it change|explain}{?|}
? {is|was} temperature {here|in the settings|in this app} {about weather|about heat|how warm my computer is|the heat of the chip}[ or what]
- {temperature|the temperature} in {the settings|the panel|the sliders} {has nothing to do with heat, right|is not degrees, is it|is not about warmth, or}? {what is it then|what does it do|so what is it}{?|}

@ max_tokens
- {my|the|all|its|all its} {answers|replies|texts|stories} {get|are|always get|keep getting} {cut off|chopped|cut|truncated|cut short} {in the middle|half way|mid sentence|at the same place|after a few lines|every time}{,|.| -|:} {which slider is it|what slider|which setting is that|which slider do i move|which number do i raise|where do i change that|what setting limits it}{?|}
? {which|what} {slider|setting|number|knob|parameter} {cuts|ends|truncates|limits|shortens} {the answers|my replies|the replies|all replies|the text}{ in the middle| so early|}
- {each|every} {answer|reply} {is cut|ends|stops} {at|after} {the same length|100 tokens|a few words|two lines|50 tokens}{.|,} {which slider is that|what sets that|where do i raise it|which setting}{?|}

@ seed
- {my|our|the} {teacher|professor|boss|colleague|reviewer|tutor|lab partner|friend} {wants|needs|would like|has} to {reproduce|repeat|get|check|recreate|copy} {my|our|the same|the} {output|result|reply|answer|text|run}{.|,} {what number do i fix|what do i have to fix|which setting do i note down|what must stay the same|which number do i send|which box do i fill in|what do i tell them}{?|}
- {reproduce|repeat|recreate} {my|the same|an old|the} {output|result|reply|answer|run}{:|,|?} {how|which number|what do i fix|which box|what must i set}{?|}
- {for|in} {my thesis|a paper|a report|the experiment|homework|a bug report|a test} the {output|reply|result|answer} {must|has to|should} be {reproducible|repeatable|the same again|identical twice}{.|,} {what do i set|which number|how|what do i fix}{?|}
? {which|what} number {must|do|should} i {fix|write down|note|keep|set|remember} {to get the same output|for the same reply|to repeat an answer|so that it comes out the same|so others get my output}
- {fixed seed|same seed|seed fixed|seed blank|empty seed|seed left empty|seed twice the same|two people, same seed}{?|:|,} {what happens|meaning|what is it for|what then|effect|same answer}{?|}
- {if|when} {i|we|two people} {use|have|type|set} {the same|an equal|one} seed{,|} {is the answer the same|do we get the same|is it identical|will the text be the same|same reply}{?|}

@ context
- {after|in|during} {a long talk|a long chat|a long while|an hour of chatting|fifty messages|many messages|all this talking|our long talk} {you {don't|do not|can't|no longer}|{it|the model} {doesn't|does not|can't}} {know|remember|recall|see} {my first message|what i said first|the beginning|my first question|how we started|the first part|my name from the start}{ anymore| any more|}{.|,} {why|why is that|how come|what is the reason|is that a bug|is it a limit}{?|}
- {my|the} first {message is|question is|lines are|messages seem} {forgotten|lost|gone|out of your head|no longer known|not known any more} {after a while|in a long chat|when we talk long|by now|after many messages}{.|,} {why|why is that|how come|normal|is it a bug}{?|}
? {why do you|why does it|why does the model} {not know|not remember|forget|lose} {my first message|the first thing i said|the top of our chat|what we began with} {after a long talk|after a while|in long chats|late in the chat|now}
- {you|it|the bot} {knew|remembered} {my name|my first question|what i want} {at first|an hour ago|before}{,| and| but|, and} {now not|now it is gone|not any more|now it's forgotten}{. long chat.|.|,} {is it because of the length|is that because the chat is long|is the chat too long}{?|}
- {long chat|long talk|200 messages|endless chat}{:|,|.} {first message gone|beginning forgotten|it forgets|start lost|you forget}{.|,|?} {why|reason|normal|how come}{?|}
? is there a limit {to|on|for} {how long a chat can be|the length of a chat|how far back you read|how much you read back}
- how much {can you|does it|does a model} {read|keep|see} {at once|in one go|of a long chat}{?|}

@ system
- {i'd like|i want|i need|we want|i would prefer} {the model|it|the bot|you|the ai} to {answer|reply|write|speak|talk} {only |}{in short sentences|in one line|in simple words|politely|in rhyme|like a pirate|in capitals|formally|with bullet points|without long words} {every time|always|each time|in every message|all the time|for the whole chat}{.|,} {where do i tell it|where do i say it|where do i write that|how do i fix that for good|where is that set}{?|}
? {can|could|may} i {give|lend|assign|set} {the ai|it|the model|the bot|you|this thing} {a personality|a character|a role|a tone|a job|a style|a voice of its own|rules}{ in this app| here| with this app| in Parley| somewhere|}
- {i want|i'd like|we want|i need|let} {it|the model|the bot|the ai|this} to {be|play|act as|stay|become} {my spanish teacher|my coach|a pirate|my english tutor|a strict teacher|a butler|a patient nurse|a knight|my interviewer|a poet|my study buddy|a detective} {permanently|for good|always|all the time|in every chat turn|the whole time|for the whole chat}{,|.} {is there a field for this|where do i write that|is there a box for it|where is that set|which field|how}{?|}
- {permanently|for good|always|the whole chat long} {a teacher|my coach|a pirate|short answers|polite|in rhyme|french tutor|a butler}{:|,|?} {where|which field|where do i set it|how do i do that|is there a box}{?|}
? {is there|where is|do you have|have you got} {a field|a box|a place|a spot|some box} {for|where i put|to write} {a role|instructions|the personality|rules for the whole chat|how it should behave|how it should talk|standing wishes|a character}
- {should|must|can} {it|the model|the bot} {stay|remain|be} {a teacher|in its role|polite|brief|a pirate|in character} {permanently|for good|all the time|the whole chat}{?|:|,} {how|where do i write it|which box|i want that}{?|}
- {custom instructions|instructions field|role field|personality box|character settings|house rules for the model|standing instructions}{?|:|,} {where|how|is there one|which box|here too}{?|}

@ systemmessage
- {system prompt|the system prompt|system prompt text} {vs|versus|or|and|compared to|against} {normal message|a message|my message|a chat message|what i type below|user message|an ordinary message}{,|:|?} {what is the difference|what is different|difference|which when|what's what|explain}{?|}
? why {write|put} {it|something|a wish} {into the system prompt|in the system prompt} and not {in a message|in the chat|in the box below|just say it}
? {what is|what's} special about {the system prompt|a system prompt} {compared with|against|next to} {a message|a normal message|what i type}

@ repeat
- {same words again and again|word twice in each line|parrot|it echoes itself|double sentences}{:|,|?} {slider|which slider|setting|which number|what do i set}{?|}
"""
