# ruff: noqa: E501
"""Pocket asked about roundabout: its name, its nature, its gifts; the signs are those of `exchange.py`."""

IDENTITY_SHAPES = """
@ who
- {with|to} whom {do i have the pleasure|am i chatting|do i speak|am i writing}{?| here?| today?|, please?}
- {explain|describe|say} {to a child|to a little boy|to my grandmother|in very simple words|to a class of seven-year-olds|for kids|to a toddler} {what|who} you are
- {my daughter|my grandson|my little brother|our class|a child here|my mum} {asks|wants to know|would like to know|is asking} {what|who} you are{.|, what do i say?|, can you tell us?}
? {how|what} {would|could|can|should} {you|i} {describe|explain} {yourself|you} {to a child|to my grandma|to somebody with no computer|in one line|to a friend}
- {here|on the other end|behind this page|in this box} {there is|sits|lives}{ ...| who|} {what|who} exactly?
- {somebody|something|a voice|someone} answers me here{.|,} {who is it|what is it|who are you|is it a program}?
- {we|the pupils|my friends and i} {want|would like} to {know|get to know} {you|who you are}{.|,} {please say who you are|tell us about you|say a few words}{.|}
- {a few words|one sentence|something|two lines} about {you|yourself}, please
? {what|which} {creature|being|little thing|machine|helper|gadget} {are you|have i got here|is talking to me}
- {so|well|now}, {what|who} have we here?
? {are you|is it you} {the bot|the little model|the robot|the assistant|the program|the computer} {everybody talks about|of this page|i heard about|in this app|here}
- {you are|you're|this is} {a bot|a program|a computer|some kind of robot|a language model}, {right|yes|correct|aren't you|isn't it|am i right}?

@ name
- {everyone|everything|each pet|my car|my plant|every ship|our vacuum cleaner} {has a name|is called something}{.|,} {what's yours|and you|do you have one|have you got one, too}?
- {i'm writing|i have to write|i'd like to put} {your name|the bot's name} {on a card|into a form|in my diary|on the list}{.|:} {what is it|what shall i write|how is it spelt|can you tell me}?
- {how|as what} {did|do} {your makers|your parents|the people who made you|your creators} {call|name} you?
- {i can't|i don't want to} {keep calling you "bot"|say "hey you"|call you computer}{ all the time| forever|}{.|,} {what's your name|do you have a name|what are you called}?
? {which|what} name {did they give you|do you bear|was given to you|is yours|stands on your door|do you listen to}
- {first|before anything else|to begin with}{,|:} {your name|what's your name|may i know your name}{, please|}?
- {my name is on the door|you know how it is|manners first}{.|,} {and yours|what is your name|your name please}?
? {by|under} {what|which} name {can|may|should|do} {i|we|people} {know|address|find} you
- {tell|give} us your name{, little one|, please|, bot|}
- {name|your name}{...|:|,} {what was it|what is it|i forgot|say it again}?
- {if|when} i {thank|greet|mention|call} you, {what name do i use|which name do i say|what do i call you}?
? do {machines|programs|bots|robots|models} like you have {names|a name}

@ maker
- {somebody|someone|a person|a team|some firm} must have {made|built|written|programmed} you{.|,} {who was it|who|which one|do you know who}?
- {nice work|well made|you are well built}{.|!|,} {who is behind it|who made this|whom do i thank|who did it}?
? {to|from} whom do {i|we} {owe|have} {you|this bot}
- {every clock has its maker|bread has a baker|all things come from somewhere}{.|,} {who made you|and you|where do you come from}?
? {which|what} {people|firm|company|person|hands} {stand behind|have made|wrote|brought up} {you|this bot}

@ parley
- {this page|the name on this page|the title} {says|reads} Parley{.|,} {what is that|what does it mean|is that you|is it the app}?
? is {Parley|the page} {the same as you|your name|another program|what you run in}
- {explain|tell} {to my father|to a beginner|me as a newcomer} what {Parley|this page|this app} is

@ size
- {you look|you sound|you seem} {small|tiny|light}{.|,} {how small|how big are you really|in numbers please|how many parameters}?
- {are you|is this} {bigger|smaller} than {a song|a photo|a film|a whale|ChatGPT}?
? how many {bytes|megabytes|numbers|connections|cells} {make you up|are in your head|do you have|is your brain}

@ whysmall
- {such|what} a {small|tiny} model{!|.|,} {why didn't they take a bigger one|what is the reason|why is it so small|what's the point}?
? why {do|did|does} {they|the makers|the app|this page} {put|ship|include|deliver|choose} {something so small|a tiny model|such a small bot|you} {and not|instead of} a {large|real|big|proper} {one|model}
- {big models know more|others are larger|my phone has a smarter one}{.|,} {why are you so small|why so tiny|why not you}?

@ cando
- {name|tell|list|give|say} {me |us |}{three|two|five|some|several|four} {things|tricks|tasks|jobs} {you can do|you are good at|you know how to do|that you can}
? {which|what} {tricks|jobs|small tasks|talents} {do you have|are yours|can you do|can you show us}
- {i'm new|we are new|first time here}{.|,} {what can i ask|what do people do here|where do i begin|what can you do}?
- {make|write} {a list|a short list} of {things you can do|your talents|what you are good at|what i could ask}
? {what|how} {would|could} you be {useful|of use|helpful} {to me|for us|for a child|at home|in class|for an old lady}
- {suppose|say|imagine} i {am bored|need help|have five minutes}{.|,} {what can you do for me|what do you offer|what could i ask}?
? {what|which things} {work best|go well|are easy} {with you|for you}
- {the menu, please|what's on the menu|show your cards|what's in the box|let's hear your talents}{.|!|}

@ cannot
- {and|ok and|now|so} {what|which things} {are you not good at|can't you do|should i not ask|do you fail at|are too much for you}?
? {which|what} {jobs|questions|tasks} {should i not|do i better not|shouldn't one} {give|ask|bring} you
- {tell|name|list} {me |us |}{something|two things|a few things|what} you {can't do|are bad at|don't know|cannot do}
- {nobody is perfect|everyone has limits|be honest}{.|,|:} {what can't you do|what are you bad at|where are your limits}?

@ smart
? would you {call yourself|describe yourself as|consider yourself} {smart|clever|wise|bright|intelligent|a clever bot|well informed}
- {i'm told|they say|my friend says|i think} you are {very clever|smart|not very bright|a genius}{.|,} {is it true|is that right|what do you say|do you agree}?
? {how|just how} {bright|clever|sharp|wise|educated} {are you|would you say you are|is your little brain}
? {on a scale|from one to ten}{,|:} how {smart|clever|reliable} are you
? are you {cleverer|smarter|wiser|more stupid} than {a child|my dog|a dictionary|a parrot|my phone|me}
? {is it wise|is it safe|would it be wise} to {believe|trust|rely on} {you|all you say|your answers}

@ language
? {may|can|could} my {mother|friend|colleague} {write to|talk with} you in {German|Spanish|French|Russian|Chinese}
- {i speak|we speak|my family speaks} {German|Russian|Chinese|French|Spanish} at home{.|,} {do you, too|can you follow|is that all right|do you understand it}?
? {how many|which} {tongues|languages} do you {have|master|speak|understand}[ besides English]

@ englishfine 1.5
- {my english is|i know my english is|i fear my english is} {not perfect|not so good|very bad|poor|a bit rusty|weak|still small|that of a beginner}{.|,} {may i write to you|can i talk with you|is that ok|is it a problem|can you understand me anyway|i hope you understand}[?]
- {i make|i will make|there will be} {many mistakes|errors|typing mistakes|grammar mistakes}{.|,} {is that ok|do you mind|is it a problem|can you still read it|is it allowed}?
? {is it|would it be} {allowed|ok|all right|fine|a problem} {that i|if i} {write|talk|ask} {with mistakes|in bad english|in simple english|slowly}
? {am i|is someone like me|are children|are beginners} {allowed|permitted} to {talk|chat|write} {with you|to you|here}
? {may|can|could} {i|we|children|anybody|old people} {talk|chat|write|speak} {to|with} you{ a little| now| for a while|}
? {do you mind|is it all right} if {i|we} {talk|chat|practise english|write|ask things} {a little|with you|for a while}
- {i'm learning|i am still learning|i only began to learn} english{.|,} {can we talk|may i practise with you|is that ok|will you be patient}?
> Yes, of course! Write as you like.
> Of course, you are welcome here!
w Yes
z 当然可以！随便写。
r Конечно! Пишите как удобно.

@ cansee
? can you {see|hear|watch|feel|smell} {me|us|my face|my cat|what i wear|the room|my dog|what i am holding|who is with me}{ now| right now| through the screen| with the microphone| from there|}
? {are you|is the bot} {watching|listening|looking|recording} {me|us|through my webcam|with the microphone|right now}
- {i'm waving|i am holding up two fingers|i show you my drawing|i'm smiling|listen, i'm singing}{.|,} {can you see it|do you see it|do you see me|can you hear me|did you hear it}?
? do you {see|hear|feel|notice} {when i smile|the music here|if i touch the screen|how cold it is|my typing|the rain here}
? {how many fingers am i holding up|what am i wearing|what do i look like|how does my voice sound|is my hair nice}
? {what|how much} can you {see|hear|feel} {of me|from here|of the room|of my house}
- you {can see|see|hear|can hear} me, {can't you|right|don't you|correct}?
? do you {use|need|have access to} {my camera|the microphone|my webcam|the loudspeaker}

@ human
- {i can't tell|i'm not sure|hard to say|my friend and i wonder}{:|,|.} {man or machine|are you a person or a program|is this a human|are you alive or software}?
? {is there|sits there} {a little man|a person|someone|a real human} {in the machine|in this box|behind the screen|at a keyboard}
? are you {made of metal|flesh or code|a real being|a somebody|like me|born or built|more person or more machine}
- {person or program|human or computer|bot or human|man or machine|real or artificial}{?|, which are you?|, tell me?}

@ feelings
? {do you mind|does it bother you|does it hurt} {waiting|being small|being alone in there|when i go|being called a machine}
? {how|what} do you feel {inside|in there|when you work|about being a program}
- {it must be|isn't it|i guess it is} {boring|lonely|dark|cold} {in there|in the computer|inside the machine}{.|,|} {isn't it|do you feel it|does that make you sad}?
? {do|can} {programs|machines|bots like you|computers} {feel|have feelings|be happy|be sad|suffer}

@ where
- {i'm in|greetings from|i live in} {Hamburg|Leeds|a small village|the mountains|Ohio}{.|,} {and you|where are you|where do you live|where do you sit}?
? {where|in which room|in what place} {does one find you|is your home|are you kept|do you stay|do you sit}

@ learn
- {today i told you|i've taught you|i showed you} {a new word|something|my birthday}{.|,} {will you know it for ever|do you learn that|is it kept for others}?
? {do|will} you {grow|learn|get cleverer} {with every chat|from us|if the class talks to you}

@ memory
- {tomorrow i come back|i'll be back next week|see you on Monday}{.|,} {will you know me then|will you still know my name|will you remember this}?
? {is|are} {my name|our talk|what i said} still {in your head|known to you} {tomorrow|in a new chat|next week}

@ internet
- {the news|the weather page|a shop|this site}{:|,} can you {look there|open it|find it on the web|read it online}?
? {can|could} you {go|look} {online|on the web|into the internet} {for me|and check something|quickly}

@ chatgpt
- {so|then|ah,|i see,} {you're|you are|this is} {ChatGPT|GPT|Alexa|Gemini|Copilot}{, then|, or not|, am i right|}?
- {my son says|they told me|i heard|the teacher says} {this is|you are|you're} {ChatGPT|the same as ChatGPT|from OpenAI|Google's bot|like Siri}{.|,} {is it true|right|is that so}?
"""
