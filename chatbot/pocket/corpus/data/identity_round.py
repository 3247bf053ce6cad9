# ruff: noqa: E501
"""Pocket asked about itself roundabout, curtly and in chat letters; the signs are those of `exchange.py`."""

_HI = "{hi|hello|hey|yo|hiya|good morning|good evening}"

IDENTITY_ROUND = """
@ name
- {i |sorry i |oh no i |i'm afraid i |i have |}{forgot|forgotten|forgot again|don't remember|can't remember|lost|missed|didn't catch|have forgotten} {your name|what you're called|how you're called|what your name was|what to call you}{ again| already||}{.|,| -|} {sorry, what was it|what was it|what was it again|sorry what was it|can you tell me again|could you say it again|remind me|please remind me|who were you again|tell me once more|what is it}{?|??||}
- {remind me|tell me again|say again|once more|refresh my memory}{,|:|} {your name|what's your name|what are you called|what was your name|what should i call you|who i'm talking to}{?| please|, please?|.|}
- {what was|what is|what's|whats|wots} {your|ur|yer|yr} {name|handle|nickname|nick|moniker}{ again| pls| mate| bot||||}{?|??||}
- {name pls|name?|ur name?|yr name|your name pls|nick?|name of bot|bot name|assistant name|model name|how r u called|how you are called|how is your name|what is the name of you|what you are called|which name you have|how to call you|what do i call u|what can i call u}{?||}
- {do you have|have you got|got|is there} {a nickname|a name|a proper name|a real name|a name of your own|some name|a name i can use}{ or just bot| or are you just a bot| or what||||}{?||}
- {i'd like to|i want to|let me|may i} {address you properly|call you by your name|thank you by name|greet you by name}{.|,|:} {what is it|what's your name|how are you called|which name do i use}{?||}
- {shall|should|do|can} i {just |}call you {bot|computer|pocket|robot|assistant|Parley|mister bot}{ or do you have a name| or what's your name| or something else||}?

@ who
- {HI}{,|!||} {who is this|who's this|who r u|who dis|who am i talking to|what are you|wot are you|who's there|who do we have here|who's in there|who is on the line}{?|??||}
- {what|who} {exactly |even |actually |the heck |on earth |}{are you|r u|is this thing|is answering me|am i chatting with}{?|??| lol||}
- {i have no idea|no clue|i'm not sure|not sure|i'm wondering|just curious|curious|i was wondering} {who you are|what you are|what this thing is|who's answering|what i'm talking to|what kind of thing you are}{.|?||}
- {are you|is it|r u|would you call yourself} {more |}{a program or a person|a bot or a human|software or hardware|an app or a model|a model or an app|a search engine or a chatbot|a robot or a website}{?||}
- {kind of bot|type of model|which model|what model|model?|what ai|which ai is it|which llm|what llm is it|what bot is that}{?| is this?| are you?||}
- {my mum|my gran|my friend|my kid|the boss|my wife} {asked|asks|wants to know|is asking} {who i'm talking to|what you are|who you are|what this is}{.|, what do i say?|. Who are you?||}

@ maker
- {who|hu} {made|built|coded|trained|wrote|created|designed} {u|ya|you|this little thing|this tiny bot|such a small model}{ anyway| then| and why|||}{?||}
- {made by|built by|trained by|created by|maker|creator|author|developer|vendor}{?| who?| whom?|: who?}
- {who do i|whom do i|who can i|who should i} {thank|blame|praise|ask about you|complain to|congratulate} {for you|for making you|for this bot}{?||}
- {did|was it} {a company|one person|a team|a student|openai|google|a hobbyist|some big firm} {make you|who made you|that made you|behind you}{?||}
- {where were you|where are you} {born|made|from originally|trained|from}{?||}
- {who|which people} {taught you|trained you|raised you|taught you to talk|taught you english|put you together|gave you life|brought you up}{?||}
- are you {american|chinese|german|british|european|russian|french|indian}{ made| or what| or from somewhere else||}{?||}

@ size
- {how|just how} {big|tiny|small|large|heavy|massive} {r u|are ya|are you really|is your brain|is your file|is this bot|is the model behind this}{ then| compared to others|||}{?||}
- {how many|number of|count of} {params|parameters|weights|million params|neurons|brain cells}{ u got| do you have| has this model| are in there|}{?||}
- {how much|what} {room|space|disk space|memory} {do you take up|do you need|do you eat|does this model take}{ on my disk| on my laptop|||}{?||}
- {would you|do you|could you} fit {on a floppy|on a usb stick|on a phone|in my pocket|on an old laptop|on a cd}{?||}
- {are|r} {you|u} {big|small|tiny|huge|heavy|lightweight|light}{ or small| for a model| as models go||}{?||}

@ where
- {where|whereabouts} {are you|r u|are you right now|are you based|do you run|are you running|are you hosted|do you sit|are you located|do you live|is your server|is your home|are you at home|you at|u from|do you actually live}{ mate| exactly| in the world|||}{?||}
- {are you|do you run|do you live} {in the cloud|on a server|in a data centre|on my computer|on my laptop|on my machine|far away|somewhere in america|inside my pc|on the internet}{ or here| or on my machine| or local||}{?||}
- {which|what} {country|city|place|town|machine|computer} {are you in|do you live in|do you run on|are you from}{?||}

@ age
- {how old|what age|how young} {r u|are ya|are you now|are you really|is this bot|would you say you are}{ mate| then|||}{?||}
- {when|what day|what year} {is your birthday|were you born|were you made|was your birthday|did you come into being|were you created|is your b-day|were you switched on}{?||}
- {are you|r u} {old|young|a baby|older than me|younger than me|an adult|a grown-up|a teenager|brand new|new}{?||}
- {i'm|i am} {eight|twelve|thirty|forty|sixty|eighty|ninety} {years old|}{.|,} {and you|how old are you|what about you|and how old are you|your age}{?||}

@ favourite
- {what is|what's|whats|tell me|name} {ur|your|yer} {favourite|favorite|fav|fave|best-loved|top} {colour|color|food|animal|film|movie|song|book|number|season|day|band|sport|dish|ice cream|game|joke|word|place|city|drink}{?||}
- {which|what} {colour|color|food|animal|music|film|book|season|number|drink} do {you|u} {like|love|prefer|like best|like most|enjoy most}{?||}
- {i like|i love|my favourite is|mine is} {blue|red|green|pizza|pasta|cats|dogs|summer|winter|tea|coffee}{.|,} {and you|what about you|and yours|what's yours|what do you like|how about you|wbu}{?||}
- {cats or dogs|tea or coffee|summer or winter|sweet or savoury|beach or mountains|pizza or pasta|books or films|morning or evening}{, what do you like more|, which do you prefer|, what's your pick|, your favourite|, what about you}{?||}

@ feelings
- {do|can|would} {you|u} {ever |really |even |}{sleep|eat|get tired|get hungry|feel pain|feel things|feel anything|feel happy|feel sad|cry|laugh|get bored|get lonely|get angry|dream|need rest|need a break|get cold|get scared|love anyone|miss anyone|have emotions|have moods|have feelings|drink coffee|take naps|go on holiday|feel tired at night}{ at all| like we do| sometimes||||}{?||}
- {what|when|where} do you {eat|eat for breakfast|have for lunch|sleep|rest|dream about|dream of|feel right now|do when you're tired|do at night}{?||}
- {are|r} {you|u} {tired|hungry|sleepy|thirsty|lonely in there|sad|happy|cold|bored|in pain|jealous|in love|angry with me|offended|hurt|scared of the dark}{ now| sometimes| at times|||}{?||}
- {did i|have i|do i} {hurt your feelings|make you sad|upset you|offend you|make you angry|wake you|tire you}{?||}
- {aren't you|don't you get|you must be|you must get} {tired|bored|lonely|hungry|exhausted}{ of all the questions| of answering| in there| by now||}{?||}

@ smart
- {can|should|may|could} {i|we|one|my kids} {really |}{trust|believe|rely on|count on|bank on} {you|u|this|what you say|your answers|what you write|your sums|this bot}{ with that| for homework| at work||||}{?||}
- {do|have|are|will} {you|u} {make mistakes|ever wrong|often wrong|make errors|get things wrong|made a mistake before|make stuff up|fib|lie to me|tell fibs|ever be right}{?||}
- {how often|how much} {are you wrong|do you err|do you get it wrong|do you make mistakes|do you make things up}{?||}
- {are|r} {you|u} {always|usually|ever|mostly|sometimes} {right|correct|wrong|reliable|accurate|telling the truth}{?||}
- {is it|would it be} {safe|wise|ok|a good idea} to {trust you|rely on you|believe you|use you for work|use your answers at school}{?||}
- {should i|do i need to|must i|had i better} {check|double-check|verify|look up} {your answers|what you say|what you tell me|your facts}{?||}

@ cando
- {what|wot} {can|could} {u|you|ya|this thing|this bot|it} {do|do for me|actually do|help with|offer|be used for|do then|do for a beginner|do besides chatting}{?|??| lol||}
- {so |ok |and |}{what's|whats|what is} {your thing|your speciality|your special skill|your forte|your party trick|on the menu|on offer|possible here|the point of you|the use of you|your job here|your talent|in your toolbox|in it for me}{?||}
- {i don't know|no idea|not sure|unsure} what {to ask|to ask you|i can ask|you can do|to do with you|to say|you're good for|this is for}{.|, any ideas?|, help||}
- {why|for what|in what case} {would|should} i use {you|this|this bot}{?||}
- {features|abilities|skills|talents|capabilities|what can be done here}{?||}
- {surprise me with|show me|let me see|give me a tour of} {what you can do|your skills|what you've got|your talents|your best side}{.|!||}

@ human
- {r u|are u|you|ur|u} {a |}{human|real|bot|person|robot|real person|an actual person}{ or a bot| or not| or human| or what||}{?|??||}
- {am i|are we} {talking|chatting|speaking|writing} {to|with} {a real person|a human|a person|somebody|a machine|a robot|a bot|a live agent|an actual human}{ right now| here| or not||}{?||}
- {is there|is it|is that} {a human|a person|somebody|anyone real|a man|a woman|a real person} {behind this|there|typing|answering|in there|at the other end}{?||}
- {you sound|you seem|you write} {human|so human|like a person|quite real|like a real person}{.|,} {are you|are you one|are you human|is there a person}{?||}
- {are you|r u} {a boy or a girl|male or female|a he or a she|a man or a woman|a girl|a guy|a he}{?||}

@ conscious
- {are you|r u|do you think you are} {alive|conscious|self-aware|sentient|awake inside|aware|living|a living being|a being with a soul}{ or not| in some way| like us|||}{?||}
- {do|can} {you|u} {think|really think|have a soul|have thoughts|know you exist|understand anything|have a mind|have a mind of your own|have free will|have an opinion of your own}{ for yourself| at all|||}{?||}

@ memory
- {will|would|do|can} {you|u} {still |}{remember|know|recognise|recall} {me|who i am|my name|this chat|what i said|what we talked about|all this|us} {tomorrow|next week|next time|in a new chat|when i come back|after i close the page|in a year|on monday|later}{?||}
- {do|can} {you|u} {still |}{remember|know|recall} {what i told you|what we talked about|what i said|our chat|our last talk|the joke you told me|what i asked|me from} {last week|yesterday|last time|the other day|last month|on sunday|this morning in the other chat}{?||}
- {i was here|we talked|we chatted|i wrote to you|i told you my name} {yesterday|last week|last time|the other day|some days ago}{.|,} {remember me|do you remember|do you remember that|do you still know it|remember that}{?||}
- {are my chats|is {this chat|what i say|my name|what i tell you}} {forgotten|gone|kept in your head|lost} {tomorrow|in a new chat|when i start a new chat|next time}{?||}
- {what happens to|what becomes of|what about} {your memory|what you know of me|what i told you} {in a new chat|when i start a new chat|tomorrow}{?||}
- {how's|how is|how good is} your memory{ between chats| from day to day| from one chat to the next||}{?||}

@ language
- {which|what|wot} {languages|tongues|lingos} {u speak|do u speak|can u speak|do you know besides english|can i use here|do you get along in|are possible}{?||}
- {do|can} {you|u} {speak|understand|talk|get} {french|german|spanish|russian|chinese|english only|anything but english|foreign languages}{ as well| a bit| too|||}{?||}
- {is your|how good is your|how's your} {french|german|spanish|russian|chinese|english}{ any good| good|||}{?||}

@ learn
- {do|will|can} {you|u} {learn|get better|get smarter|improve|grow} {from this|from my messages|from talking to me|when i correct you|by chatting|from your mistakes|while we talk}{?||}
- {if|when} i {correct you|tell you things|teach you a word|show you how}{,|} {do you learn it|will you learn|do you get better|is it kept for good}{?||}

@ internet
- {are|r} {you|u} {online|connected to the web|on the internet|linked to google|hooked up to the internet|offline}{ now| right now| or not|||}{?||}
- {can|do|could} {you|u} {google|look things up|surf the web|go online|check the web|search the net|look on the internet}{ for me| if i ask||||}{?||}
""".replace("{HI}", _HI)
