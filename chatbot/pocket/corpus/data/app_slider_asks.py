# ruff: noqa: E501
"""More ways to ask about the settings panel and its sliders; the signs are those of `exchange.py`."""

SLIDER_ASKS = """
@ temperature
- i {want|'d like|would like|need} {the replies|the answers|it|your answers|the model} to be {less random|more creative|more predictable|wilder|more sober|less wild|more surprising|more daring}
- the {replies|answers} are too {random|boring|wild|dull|predictable|crazy|dry|chaotic|tame}
? how {do|can|could} i {get|have} {more creative|less random|wilder|more sober|stranger|more predictable|crazier} {replies|answers|stories|text}
? {which|what} {slider|setting|knob} {makes|lets} {the replies|it|the model|you} {more creative|wilder|less random|more random|more predictable|be more inventive}
? should {the temperature|temperature} be {high|low} for {stories|facts|code|poems|maths}
- {temperature meaning|temperature slider|temp setting|temperature 0.7|temperature explained|randomness|creativity}[?]
- {somebody|a friend} told me to {lower|raise|turn down|turn up} the temperature[, {what is that|what does that do}]?
? what is {the effect of|the point of} {a high temperature|a low temperature|temperature}

@ top_p
- {top p meaning|top-p explained|top_p slider|nucleus|top-p 0.9|top p 0.95}[?]
? what is the {point|effect|use|sense} of {top-p|top p|nucleus sampling}
- i {don't understand|don't get|never understood} {top-p|top p|the top-p slider}
? {should|may} i {lower|raise|leave|touch} {top-p|top p}
? {which|what} setting keeps only the {likeliest|most probable} words up to {a probability|a sum of probabilities|90 %}

@ top_k
- {top k meaning|top-k explained|top_k slider|top-k 40|top k 20}[?]
? what is the {point|effect|use|sense} of {top-k|top k}
- i {don't understand|don't get|never understood} {top-k|top k|the top-k slider}
? {which|what} setting limits {how many|the number of} {words|candidates|tokens} {it chooses from|are considered}
? does {top-k|top k} {40|20|1|0} make {sense|a difference}

@ min_p
- {min p meaning|min-p explained|min_p slider|min-p 0.05|min p 0.1}[?]
? what is the {point|effect|use|sense} of {min-p|min p}
- i {don't understand|don't get|never understood} {min-p|min p|the min-p slider}
? {which|what} setting {drops|removes|throws out} {very unlikely|improbable|unlikely} words

@ repeat
- {the model|it|the reply|the answer} {keeps|goes on} {saying the same|repeating|repeating the same sentence|going round in circles|looping}[, {what can i do|how do i fix that}]?
- {it|the model} {says|writes} the same {thing|words|sentence} {again and again|over and over|all the time}
- {repeat penalty meaning|repetition|repeating text|loops|repeat penalty 1.1|stop repetition}[?]
? {which|what} {slider|setting} {is against|helps against|prevents|stops} {repetition|repeating|loops}
- i {want|would like} {less|fewer|no} {repetition|repetitions|repeated words}

@ repeat_window
- {repeat window meaning|repeat window explained|repeat_last_n 64|how far back do penalties look}[?]
? how {far back|many tokens back} {do|does} {the penalties|the repeat penalty} {look|reach}
? {which|what} setting {says|decides} how {far|many tokens} the {repeat penalty|penalties} {looks|look} back

@ max_tokens
- my {answers|replies} {get|are|are being} {cut off|cut|chopped off} in the middle
- {the answer|the reply|it} {ends|stops|breaks off} {in the middle of a sentence|too early|half way|after a few lines}[, {why|how do i change that}]?
- i {want|need|would like|prefer} {longer|shorter} {answers|replies|texts}
- {the replies|the answers|your answers} are too {short|long}
? {which|what} {slider|setting} {is for|sets|controls|limits} {the length|how long a reply is|reply length|the length of the answer}
- {max tokens meaning|reply length|longer answers|shorter replies|answer length limit|maximum length}[?]
? can {i|one} {set|have} a {limit|maximum} {for the length|on how much it writes}

@ seed
- i {want|need} {the same|exactly the same|a reproducible} {answer|reply|result} {every time|again|twice|tomorrow}
- {seed meaning|random seed|reproducible results|seed value|fixed seed|same answer every time}[?]
? why do i {get|see} {a different|another} {answer|reply} {to the same question|each time i ask|every time}
? what {do i type|number goes} in{|to} the seed {field|box}
? how do i make {the replies|results|an answer|a reply} {reproducible|repeatable|the same each time}

@ typical
- {typical p meaning|typical-p explained|typical sampling|typical-p 1}[?]
? what is the {point|effect|use} of {typical-p|typical sampling}
- i {don't understand|don't get} {typical-p|typical sampling}

@ sigma
- {top n sigma meaning|top-n-sigma explained|sigma slider|n sigma}[?]
? what is the {point|effect|use} of {top-n-sigma|the sigma slider}
- i {don't understand|don't get} {top-n-sigma|the sigma setting}

@ xtc
- {xtc meaning|xtc explained|xtc threshold|exclude top choices|xtc slider}[?]
? what is the {point|effect|use} of XTC
- i {don't understand|don't get} {XTC|the XTC sliders}
? {which|what} setting {leaves out|avoids|removes} the {most expected|likeliest|most obvious} words

@ dry
- {dry meaning|dry sampler|dry multiplier explained|DRY allowed length}[?]
? what is the {point|effect|use} of {DRY|the DRY sampler}
- i {don't understand|don't get} {DRY|the DRY settings}
? {which|what} setting {punishes|stops|is against} repeated {phrases|sequences|sequences of words}

@ mirostat
- {mirostat meaning|mirostat explained|tau and eta|mirostat 2|what are tau and eta}[?]
? what is the {point|effect|use} of {mirostat|tau|eta}
- i {don't understand|don't get} {mirostat|tau and eta}

@ presence
- {presence penalty meaning|presence penalty explained|presence penalty 0.5}[?]
? what is the {point|effect|use} of the presence penalty
- i {don't understand|don't get} the presence penalty

@ frequency
- {frequency penalty meaning|frequency penalty explained|frequency penalty 0.5}[?]
? what is the {point|effect|use} of the frequency penalty
- i {don't understand|don't get} the frequency penalty

@ context
- {the model|it} {forgets|has forgotten|no longer knows} {the beginning|the start of our chat|what i said at the start|my first messages}[, {why|what happened}]?
- {context size|context length|context window|context limit|tokens meaning|token count|2048 tokens}[?]
- the page says {earlier messages are no longer read|that earlier messages are no longer read|214 of 2,048 tokens}[, {what is that|why}]?
? how much {text|of the chat} {can|does} {the model|it} {read|take in|see|keep in mind}[ at once]
? is there a {limit|maximum} to how long {a chat|our chat|the conversation|my text} {can be|may get}
? why {doesn't it|does it not} {know|see} my {first|oldest|earlier} messages {any more|now}

@ sliders
- {there are|i see} {so many|too many|lots of} {sliders|settings|knobs|numbers}[, {what are they for|where do i begin|which matter}]?
- {settings|sampling settings|settings panel|sliders explained|sampler settings|more samplers|sampling parameters}[?]
? how {can|do} i {change|tune|influence|adjust} {how it writes|how the model answers|how words are chosen|the way it answers}
- i {don't understand|am lost in} {the panel on the right|all these settings|the settings|the sliders}
? {is|where is} there a {settings|options} {panel|menu|page}

@ preset
- i don't want to {set|touch|tune} {every slider|all sliders|each slider} {myself|by hand|one by one}
- {presets|preset menu|precise balanced creative|creative preset|precise preset}[?]
? is there a {ready-made|quick|simple} {choice|setting} for {stories|facts|creative writing}
? {when|for what} {should|do} i {use|take|choose} {Precise|Balanced|Creative}
- i {want|would like} {good settings|the right settings} {for stories|for facts} {quickly|with one click|in one click}

@ reset
- i {messed up|broke|changed too many of|played with} the {settings|sliders}[, {how do i get them back|how do i undo that}]?
- {reset settings|default settings|defaults|restore defaults|neutralise samplers|reset sliders}[?]
? how {can|do} {i|you} {put|set} {the sliders|everything in the settings|all settings} back to {normal|how they were|the start}
? {is there|where is} a {button|way} to {reset|restore} {the settings|the sliders|all sliders}
? how do i {switch off|turn off|disable} {all samplers|every sampler|sampling}

@ system
- i {want|'d like|need|would like} {you|it|the model} to {always answer in French|be short|act as a teacher|play a pirate|be rude|answer like a poet|be my tutor|always use capitals}[ {for the whole chat|all the time|from now on in every reply}]
- {system prompt|system prompt example|set persona|system message|custom instructions|give it a role}[?]
? how {can|do} i {make|have} {the model|it|the assistant} {follow a rule|keep a role|stay in character|be short in every reply|act as a teacher}
? {where do|where can} i {tell|write down} {the model|it} {how to behave|what role to play|which rules to follow|how it should answer}
? {what|which} {text|instruction} {stands before|comes before|is read before} the {chat|conversation}
- there is a box {called|labelled|named} system prompt[, {what do i write there|what is it for}]?
? can i {give|tell} {it|the model} {instructions|rules} {once|that hold} for {the whole chat|all replies}

@ showprompt
- i {want|would like} to {see|check|know} {what the model really reads|exactly what is sent to the model|the raw prompt|the text after the template}
- {show prompt|raw prompt|chat template|exact prompt|see tokens}[?]
? what {text|exactly} {goes into|is given to|reaches} the model
? how do i {debug|inspect|check} {the prompt|the chat template|my prompt}
"""
