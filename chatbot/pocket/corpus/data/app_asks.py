# ruff: noqa: E501
"""More ways to ask about models and the page: wishes, troubles, key words and beginners' words; the signs are those of `exchange.py`."""

MODEL_ASKS = """
@ larger
- {pocket|this model|the small model|this one|the default model} is too {small|weak|limited|simple|dumb} for {me|my work|what i need|my questions}[, {what now|what else is there|how do i get something better}]?
- i'd {like|prefer|rather have} {something|a model|an ai} {more powerful|smarter|more capable|with more knowledge|that knows more|that can write code}
- {how to get|where is|i need|i want} {a|the} {real|proper|serious|grown-up} {chatbot|model|ai|assistant}[ {in here|in this app}]
? {is there|isn't there} {a way|any way|some way} to {get|use|have|run|load} {a bigger brain|something smarter|something better|a stronger model|a larger model}
? what {steps|clicks} {do i need|are needed|does it take} to {download|get|switch to|install} {a larger|another|a bigger|a better} model
- i {just|have just} installed {this|Parley|the app}[ and it only has {pocket|the small model}][,] {how do i|how can i|where do i} {get|download|add} {more|other|larger} models
- {download model|model download|choose model|select model|larger model how|bigger llm|model switch|get better model|more models}
? where {would|could|can|do} i go {to|if i want to} {pick|choose|download|switch to|get} {a different|another|a larger|a bigger} {model|llm|ai}

@ which
- {i have|my laptop has|this machine has} {8|16|4|32} GB of {ram|memory}[,] {which|what} model {is right|should i take|suits me|fits me best}?
- {best model|recommended model|model list|list of models|available models|which model|good model}[ {for coding|for writing|for a small laptop|for my pc|please}][?]
? {what|which one} do you {suggest|advise|recommend} {for a slow computer|for a beginner|for writing code|for everyday questions|for two cores}
- i {don't know|can't decide|am not sure} which {model|one} to {choose|pick|download|take}
? is {Llama|Qwen|Mistral|Gemma|Phi|DeepSeek} {available|on the list|supported|offered}[ {here|in this app}]
? what is on {the model list|the model menu|the list of models|offer in the model menu}
- i {want|need|would like} a model for {programming|coding|translation|stories|homework}

@ paste
- the model i {want|need|am looking for} is not {in the menu|on the list|listed}
- i found {a|this} {model|GGUF|repo} on {Hugging Face|the hub|huggingface.co}[,] {how do i get it in here|can i use it here|how do i load it}?
- {hugging face model|huggingface repo|model from hub|custom model from the hub|load from hf}[ {how|please}][?]
? what do i {type|write|put} to {get|load|download} a {model|repo|GGUF} that {isn't|is not} {in the menu|on your list|listed}
? {which|what} quant {is used|is taken|do i get|is the default}[ {if i name none|when i give only the repo}]

@ gguf
- {i already have|there is already|i keep} {a model|some models|model files|a GGUF} on {my disk|my hard drive|this machine|a usb stick}[,] {how do i use them here|can this app load it|where must it go}?
- {local model|own gguf|local gguf file|gguf file where|models folder|load local file|import model}[?]
? how do i {make|let} {Parley|the app|the menu} {see|find|show|list} {my|a} {own |local |}{GGUF|model file|gguf file}
? where {must|should} {a|the|my} {gguf|model} file {be|go|lie}[ {so that it appears in the menu|to be found}]
- i {want|would like} to use {a model file of mine|my own model|the file i downloaded myself}

@ yaml
- i {want|would like} {to add|to put|to have} {a model of mine|another entry|a new entry|my favourite model} {in|into|to} the {menu|list} for good
? {which|what} file {lists|holds|defines|contains} the {models|model menu|entries of the model menu}
- {models.yaml|models.yaml format|edit model list|add model to list|config file for models|default model}[?]
? how {is|would|does} the {model menu|list of models} {filled|configured|extended|changed}
? do i {need|have} to restart after {editing|changing} {models.yaml|the list of models}

@ fit
- {i only have|i've only got|my laptop has only} {4|8|6} GB of {ram|memory}[, {is that enough|will a larger model run|is that too little}]?
- {hardware requirements|system requirements|memory needed|ram needed|size of the larger models|minimum ram|disk space needed}[?]
? {is|would} my {old laptop|computer|pc|machine} {good|strong|powerful} enough[ for {a larger|a bigger|a 7B} model]
? how {can|do} i {tell|know|see|find out} {if|whether} {a model|it|a bigger model} {fits|will run|is too big|runs on my machine}
- i'm afraid {a larger model|it|the model} {is too big|won't fit|needs too much memory}[ for my {laptop|computer}]

@ download
- {my|the} {internet|connection|wifi} {is slow|dropped|broke off|went away} {while|during} {the download|downloading|a model was downloading}
- the download {stopped|is stuck|failed|broke|got interrupted}[ {at half|half way|at 80 %}][, {do i have to start again|what now}]?
- {cancel download|resume download|download progress|download stuck|pause download|model files location}[?]
? {does|will} the {download|file} {start again|begin anew|continue} {if i close the page|after a break|when the network is back}
? {must|do} i download {it|the model|a model} {again every time|each time|again next time|only once}
? where {on my disk|on this computer} {do|will} {downloaded models|the models|the model files} {end up|land|go}

@ keepchat
- i'm {afraid|worried} {to lose|of losing} {my chat|the conversation|what we wrote} {when|if} i {take|choose|load} another model
? will {the new model|a larger model|the next model} {know|see|read|remember} {what we said|this chat|our conversation|the messages so far}
? {is|are} {my chat|the conversation|my messages} {gone|lost|kept|still there} {after|when} {switching|changing} {the model|models}
- {switch model keep chat|change model mid conversation|same chat other model}[?]

@ speed
- {the answers|replies|the words} {come|appear|trickle in} {very|so|too} slowly[, {can i do something|what helps|why}]?
- {i have to wait|it takes} {ages|forever|minutes|too long} {for each answer|for every reply|until it answers|until the answer comes}
- {slow replies|too slow|speed up|tok/s meaning|faster generation|how to make it faster|performance}[?]
? what {makes|would make} {the model|it|answers|the replies} {faster|come sooner|quicker|slow}
- i {wish|want} {it was|the model was|the answers were|the model to be} {faster|quicker}
? why does {a|the} {larger|big|bigger} model take {so long|so much time|longer}

@ gpu
- i {have|own|bought} {a graphics card|an Nvidia card|an RTX 3060|a Mac with Metal|an AMD card}[,] {how do i use it|can the app use it|does that help}?
- {gpu support|cuda|use gpu|gpu acceleration|metal support|no gpu|n_gpu_layers|graphics card}[?]
- my {computer|laptop|machine} has no {GPU|graphics card}[, {is that a problem|does it still work|can i still use this}]?
? is {the|my} {GPU|graphics card|gpu} {used|working|needed|being used}
? how do i {make|let} {the model|Parley|llama.cpp} run on {my graphics card|the GPU|CUDA}

@ kept
- i {don't want|wouldn't like|would hate} {anyone|others|a company|strangers} to {read|see|get} {my chats|my messages|what i write|this}
? {can|may|is it ok if} i {write|type|paste|tell you} {private things|secrets|personal data|confidential text|my secrets}[ here]
? {which|what} {place|folder|computer|server} {holds|stores|keeps|has} {my chats|the chats|my messages|the history}
- {chat history location|privacy|where are chats saved|data storage|are my chats private|gdpr}[?]
? if i close {the page|the browser|the tab}, {is my chat gone|are my chats lost|will my chats still be there}
? does {somebody|a server|a company|anyone} {listen in|read along|get a copy|watch this}
- i'm {worried|concerned} about {my data|my privacy|who reads this}

@ offline
- {i have no internet|my wifi is down|there is no network here|i'm on a plane}[,] {does this still work|can i still chat|will it work}?
- {offline mode|offline use|no internet needed|works without wifi|offline}[?]
? what {happens if|happens when|if} the {internet|network|wifi} {is off|goes down|fails|is gone}
? {for what|when} do {i|you} need a {network|connection|network connection}

@ cost
- i {don't want|can't afford} to {pay|spend money|buy a subscription}
- {price|pricing|cost|free|is it free|license|subscription|account needed|login}[?]
? {will|do} i {be charged|get a bill|have to pay}[ {later|for this|for a larger model}]
? is {there|this with} {a fee|a paid version|a monthly fee|any cost|a free trial}
? where do i {log in|sign up|register|enter my api key|enter a credit card}

@ others
- {my colleague|my sister|somebody} and i {want|would like} to {use it|chat} {at the same time|together|at once}
- {multi user|several users|multiple users|concurrent users|--slots|slots meaning}[?]
? does {each|every} {user|person|visitor} have {chats of their own|their own chats|an own list of chats}
? why am i {second|third|3rd|waiting} in line
"""

PAGE_ASKS = """
@ stop
- {stop button|stop key|how to stop it|stop generating|abort reply|cancel reply|esc key}[?]
- {the reply|the answer|it|the model} {is too long|goes on and on|just keeps writing|doesn't end|never ends}[, {how do i end it|what can i press|can i cut it short}]?
- i {don't want|don't need} the rest of the {reply|answer}
? what {do|can|should} i {press|click|hit} to {make it stop|stop it|make you stop|end the reply|interrupt it}
? is there a {way|key|button} to {interrupt|halt|stop|cut short} {a long reply|the model|the answer|a reply}
? {is|will} the {text|part} {written so far|already written} {lost|kept} {if|when} i stop
- i {asked the wrong thing|made a mistake} and it is {still|already} {writing|answering}

@ retry
- {retry|regenerate|try again button|another answer|redo answer|new answer|ctrl enter}[?]
- i {want|would like|need} {another|a different|a better|a second} {answer|reply|version}[ {to the same question|of that}]
- {that answer|the last reply|this reply} {was|is} {no good|not good|not what i hoped for}[,] {can i have another|how do i get a new one}?
? {is there|where is} a {button|key|way} to {make it answer again|ask the same again|get a new answer|roll the dice again}
? how do i let {it|the model} {try once more|answer once more|have another go}
? {do|must} i type {the question|it} again to get {another|a new} {answer|reply}

@ versions
- my {old|first|earlier|previous} {answer|reply} {disappeared|is gone|has vanished}[ after {a retry|i retried|an edit}][, {where is it|can i get it back}]?
- {versions|arrows under reply|2/3 meaning|old version of reply|previous version}[?]
- i liked the {first|earlier|previous} {answer|reply|version} better
? what are the {little arrows|numbers with arrows} {under|below} {a|the} {reply|message} for

@ edit
- i made a {typo|mistake|spelling mistake} in my {message|question}[, {can i fix it|how do i fix it}]?
- {edit message|edit button|fix typo|change my question|correct message|edit reply}[?]
- i {want|would like} to {change|reword|rephrase|correct} {my question|what i asked|what i just sent|my last message}
? is there a {way|button|key} to {change|reword|correct} {what i sent|a sent message|my question}
? can {a message|my question|what i sent} be {changed|corrected|edited} {afterwards|after sending|later}

@ undo
- i {sent|wrote} {that|something|a message} by {mistake|accident}[, {can i take it back|how do i remove it}]?
- {undo|undo message|delete message|remove last turn|take back message}[?]
? how do i get rid of {my last message|the last turn|a message|the last question and answer}
- i {wish|want} to {remove|take back|unsend} {my last message|the last turn|what i just sent}

@ continue
- {the answer|the reply|it} {was cut off|was cut|broke off|is unfinished}[,] {how do i get the rest|can it go on|i want the rest}[?]
- {continue|continue button|continue reply|rest of the answer|finish answer|go on writing button}[?]
- i {want|would like|need} the {rest|end|remainder} of {the reply|the answer|the story}
- i {pressed stop|stopped it} too {early|soon}[, {can it go on|how does it go on}]?
? how do i {make|let|get} {it|the model|the reply} {to go on|carry on|keep going}[ {where it stopped|from there}]

@ newchat
- i {want|would like} to {talk about something else|start over|begin a new topic|start with an empty page|forget all this and start fresh}
- {new chat|new conversation|clear chat|fresh start|start over|empty chat|reset chat}[?]
? how do i {get|have} {an empty page|a blank chat|a clean slate}
? {which|what|where is the} {button|key} {for|opens|starts} {a new chat|a new conversation|a fresh chat}
? can i have {more than one chat|two chats|several chats}

@ oldchats
- i {can't find|am looking for|lost} {my chat from yesterday|an old chat|yesterday's conversation|my earlier chat}
- {chat history|search chats|old chats|find chat|chat list|left panel|ctrl k|ctrl b}[?]
? where did {my old chat|my chats|yesterday's chat|my conversation from last week} go
- i {want|would like} to {go back to|read again|continue} {what we wrote yesterday|an older chat|a chat from last week|my earlier chat}

@ attach
- i {have|want you to read|want it to read|need you to look at} {a text file|my notes|a document|a long text|a txt file|a markdown file}[, {how do i give it to you|how do i get it in here|where do i put it}]?
- {attach file|upload file|file upload|add document|plus button|drop file|attachment}[?]
? how {does|do|can} {the model|it|you} get to {see|read} {my file|a document|my notes|a text file}
? is there {file upload|an upload button|a way to add a file|a way to upload a file}
- i {want|would like} to ask {something|questions} about {a file|my document|a text file}

@ send
- {pressing enter|enter|the enter key} sends {my message|it} {too early|at once|before i'm done}[, {how do i get a new line|what else can i press}]?
- {new line|line break|shift enter|send key|newline in message}[?]
? how do i {write|type} {several lines|two lines|a second paragraph|more than one line|a poem with line breaks}
- i typed {something|my question|a message}[,] {how does it get to you|how do i send it off|what do i press now}?

@ keys
- i {don't like|prefer not to use|hate using|can't use} {the mouse|a mouse}
- {key bindings|shortcut list|keyboard shortcut list|keyboard control|hot keys}[?]
? {what|which} keys {should|must} i {know|learn|remember}
- i {like|prefer|want} to {use|work with} {the keyboard|shortcuts|keys} only

@ copy
- i {want|need|would like} {the code|the reply|your answer|this text} in {another program|my editor|a document|Word}
- {copy code|copy reply|copy button|copy answer|clipboard|export chat}[?]
? how do i get {the code|the text|the reply|your answer} {out of here|into my editor|onto the clipboard|into a file}
? is there a {copy button|way to copy the code|quick way to copy a reply}

@ stats
- {reply statistics|tokens per reply|time to first token|status line|grey text under reply}[?]
? {where|how} can i see {how fast it was|how many tokens a reply has|why the reply ended|the speed of a reply}
? what is {the page|the model|it} {waiting for|doing right now|busy with}
- there {is|are} {small grey text|numbers|some numbers} under {each|the} reply[, {what are they|what is that}]?

@ thought
- {thought for 8 s|reasoning mode|thinking mode|show reasoning|chain of thought}[?]
? why does {the model|it|the larger model} {think|say thought for 8 s} {before answering|before it answers|first}
? where can i {read|see|unfold} {what the model thought|the thoughts|the reasoning}
? is there a {thinking|reasoning} mode

@ phone
- i {only have|am on|use} {a phone|my phone|a tablet|an iphone|android}[, {does it work there|can i use it}]?
- {mobile|phone support|tablet|smartphone}[?]
? does the page {fit|look right on|work on} a {small screen|phone screen|small display}

@ maths
- {latex|markdown|formula rendering|latex support|markdown tables}[?]
? {will|are} {formulas|tables|code blocks} {be shown properly|look right|rendered|displayed nicely}
? can replies {contain|have} {tables|formulas|code boxes|bold text}

@ completion
- i {want|would like} the model to {go on with|continue|carry on} {my own text|a text of mine|my story|a paragraph i wrote}
- {completion tab|completion mode|text completion|plain completion|base model mode}[?]
? where can i let {it|the model|you} {finish|continue} {a text|my novel|my text|a sentence}
- there is a tab {called|named} Completion[, {what is it for|what does it do}]?
? can i use it without {a chat|the chat template|chatting}

@ share
- i {want|would like} {a friend|my friends|my colleague|others|my team|my sister} to {try|use|see|open} {this page|this|it|Parley|the app}[ {from home|on their computer|over the internet}]
- {share link|public link|share button|share with friend|password for link|--share|--auth}[?]
? how {can|could|does} {a friend|someone|my colleague|my brother} {reach|open|get to|try} {this page|Parley|the app} from {another computer|another place|home|elsewhere}
? can i {send|give} {someone|a friend|my boss} {a link|a link to this|an address}
? {is|where is} there a {link|public address} {i can send|to share|for others}
- i want {only people with a password|nobody without a password} to {get in|open the link|use it}

@ space
- i {want|would like} {this|Parley|the app} {on the web|online|on Hugging Face|in the cloud} {all the time|for everyone|for good|day and night}
- {deploy|hugging face space|spaces deployment|hosting|deploy to space|host online|cloud deployment}[?]
? what {do i need|must i do|steps are needed} to {put this online|make a Space|host Parley|run it on Hugging Face}
? does {it|Parley|this app} {run|work} {on Hugging Face Spaces|as a Space|in a Space}
? how do i {make|create|set up} a Space[ {with this|from this repository|of Parley}]

@ start
- i {downloaded|cloned|got|have} {the code|the repository|Parley}[,] {what now|how do i start it|how do i get it going}[?]
- {install|installation|how to run|start command|setup|command line flags|port|requirements}[?]
? what do i {type|need to type} to {start|run|open} {it|the app|Parley}
? how do i get {this|Parley|the app} {running|going|onto another computer|on my own computer}
- port 7860 is {taken|in use|busy}[, {what now|can i use another}]?

@ api
- i {want|would like|need} to {call|use|talk to} {the model|it|Parley|you} from {my own program|my script|Python|another app|my website}
- {api|api endpoint|python client|gradio client|api example|python api|predict example}[?]
? {which|what} {url|address} do i {give|enter in|put into} {the gradio client|my program|another app|my script}
? can {my program|a script|another app|other software} {talk to|use|connect to} {Parley|the model|it}

@ openai 0.6
? does {the openai client|the openai python library|an OpenAI program|curl} work with {this|Parley|it}
? {is it|is the API|is Parley} {OpenAI compatible|compatible with OpenAI|like OpenAI's}
? {is there|do you have|does it have} an {OpenAI-compatible|OpenAI} {API|endpoint|server|address}
- {chat completions endpoint|openai api|/v1 endpoint|base url for openai}[?]
> No, there is no OpenAI-compatible address. Gradio's own client can chat with Parley from Python; the README shows how.
w No
z 没有兼容 OpenAI 的接口。可以用 Gradio 的 Python 客户端，README 里有例子。
r Нет, совместимого с OpenAI адреса нет. Из Python можно через клиент Gradio, пример в README.

@ terminal
- i {prefer|like|want} the {terminal|command line|console}[ {to the browser|to a web page}]
- {terminal chat|cli|command line chat|console mode|chat in shell}[?]
- i {have|want} no browser[, {can i still chat|how do i chat}]?
? is there a {way|command} to chat without {the web page|a browser|opening a page}

@ pull
- {pull command|benchmark|bench|download from terminal|list models command|chatbot pull}[?]
? {which|what} command {downloads a model|lists the models|measures the speed|fetches a model}
- i {want|would like} to {download a model|fetch a model} without {the page|the menu|opening the page}

@ error
- {error message|not working|stuck|crash|it froze|blank page|model failed to load}[?]
- {the page|it|the app|the model} {froze|is frozen|doesn't react|does not answer|is stuck|shows an error|gives me an error|crashed again}
- {i get|i keep getting|there's} {no answer|no reply|an error|a red message}[ {at all|every time|when i send something}]
? how do i fix {an error|this error|it when it is stuck}

@ source
- i {want|would like} to {read|see|look at|change} the {code|source|documentation}
- {readme|docs|documentation|source code|github|manual|user guide}[?]
? where can i {read more|learn more|find help|find instructions} about {Parley|this app}
? {which|what} {libraries|tools|language} {were used to make|are behind|is behind} {Parley|this app|this page}
"""
