# ruff: noqa: E501
"""The app asked by the trouble one has: which setting or button helps; the signs are those of `exchange.py`."""

_HELP = "{what can i do|what can be done|which setting helps|what helps|what do i change|which slider is it|is there a setting for that|how do i fix that|any advice|what should i set|help|what would you do|where do i turn|any remedy}"
_WHO = "{it|the model|the bot|this thing|my model|the larger model|the program|the assistant|the ai}"
_REPLY = "{the answers|the replies|my replies|its answers|the texts|all the answers|the stories it writes}"
_WANT = "{which setting|what setting|which slider|what slider|which knob|what number|which option}"

_TROUBLES = """
@ nonsense
- WHO {writes|talks|tells|makes up|types|spits out|gives me} {rubbish|trash|garbage|balderdash|mumbo jumbo|mad stuff|nothing but nonsense|wild rubbish|total garbage|odd words}{.|,|!| -} HELP{?|}
- {rubbish|garbage|gibberish|nonsense|wild text|word salad|crazy replies}{!|.|:|,} HELP{?|}
- REPLY {are|have become|got} {rubbish|garbage|gibberish|mad|off the rails|a mess|incoherent|confused|too crazy}{.|,| -} HELP{?|}
? WANT {stops|is against|prevents|cures|helps against} {the nonsense|gibberish|rubbish|garbage|wild text|crazy answers|mad words}
- {since|after} i {played with|moved} {the sliders|the settings} WHO {talks rubbish|writes nonsense|makes no sense}{.|,} HELP{?|}
? why {does|would} WHO {write|talk} {such |}{nonsense|rubbish|garbage|gibberish} {and how do i stop it|and which setting helps}
- {my problem|the trouble|the problem} is {nonsense|rubbish|wild text|gibberish} {in the answers|all the time|line after line}{.|,} HELP{?|}
- {it|the text} {starts well|begins fine} {and then|but} {turns into nonsense|goes mad|gets crazy|becomes gibberish}{.|,} HELP{?|}

@ dull
- REPLY {are|sound|come out} {dull|boring|bland|grey|stiff|lame|uninspired|so dry|without life|without imagination|wooden}{.|,| -} HELP{?|}
- WHO {has no imagination|has no fantasy|never surprises me|always takes the safe way|writes like a clerk|is a bore|puts me to sleep}{.|,} HELP{?|}
- {dull|boring|bland|lifeless|tame} {answers|replies|stories|text|poems}{:|.|,|!} HELP{?|}
? WANT {is against|helps against|cures} {boredom|dull text|boring stories|bland answers|lame replies}
? WANT {brings|gives} {more fantasy|more life|more colour|more surprise|more ideas} {into the text|into the stories|to the answers}
- {my story|the tale|the poem} {lacks|needs|could use} {spice|life|surprise|imagination|colour}{.|,} HELP{?|}
- {my problem|the trouble} is {dullness|boring text|that nothing surprising ever comes}{.|,} HELP{?|}

@ repeat
- WHO {says|writes|uses|brings} {the same words|one word|the same phrase|a word|the same sentence} {all the time|again and again|too often|twenty times|over and over}{.|,|!} HELP{?|}
- {repeated words|the same words again|always the same word|endless repetition|word loop|repeating sentences|it repeats|loops}{!|:|.|,} HELP{?|}
- REPLY {repeat themselves|are full of repetitions|go round in circles|say everything twice|end in a loop}{.|,} HELP{?|}
? WANT {stops|is against|prevents|cures|forbids|punishes} {repeated words|the repeating|repetitions|the loop|words that come again}
- {my problem|the trouble} is {repetition|repeated words|the same line over and over}{.|,} HELP{?|}
- {it|the model} {got|is} {stuck|caught} {on one word|in a loop|in one sentence|on a phrase}{.|,} HELP{?|}

@ max_tokens
- REPLY {are|get|have become} {far too long|too long|too short|much too short|endless|way too long|so long|cut off by a limit}{.|,| -} HELP{?|}
- {too long|too short|too much text|too many words|endless answers|answers far too long|replies cut off at a limit} {every time|always|in each reply}{!|:|.|,} HELP{?|}
? WANT {makes|keeps} {the answers|replies|it} {shorter|longer|brief|short|from being so long}
- {i get|we get|i see} {only half an answer|novels instead of answers|a page for every question|answers that end too soon|half sentences} {each time|every time|always}{.|,} HELP{?|}
- {my problem|the trouble} is the length{.|:|,} {too long|too short|always cut}{.|,} HELP{?|}
? {where|how} do i {cap|limit|restrict|lengthen|extend|shorten} {the answers|the replies|the length of replies}

@ speed
- {too slow|so slow|awfully slow|slow replies|slow answers|one word a second|it crawls|snail}{!|:|.|,} {what can i do|how do i make it faster|why|what helps|help}{?|}
- WHO {is|has become|got} {too slow|so slow|terribly slow|slower and slower|a snail|slow like honey}{.|,| -} {what can i do|how do i speed it up|why|what makes it faster|which model is faster|what helps}{?|}
- i {wait|am waiting|must wait} {ages|for ever|minutes|too long} for {each word|an answer|every reply}{.|,} {what can i do|why|what helps|can it be faster}{?|}
? what {makes|would make} {it|the larger model|the model|the replies} {faster|quicker}
- {my problem|the trouble} is {the speed|slowness|that it is so slow}{.|,} {what helps|what can i do}{?|}

@ context
- WHO {forgets|has forgotten|can't remember|no longer knows} {what i said an hour ago|the start of our chat|my first lines|how the story began|the beginning}{.|,} {why|what is the reason|is there a limit|how come}{?|}
- {forgetful|it forgets|it forgot everything from before|bad memory|lost the beginning}{!|:|.|,} {why is that|is there a limit|how come}{?|}
- {in|after} {a long chat|hours of chat|many messages} WHO {forgets|loses} {the start|the first part|what came first}{.|,} {why|is that a limit}{?|}
? WANT {says|decides|tells} how much {of the chat |}{it reads|it remembers|the model can remember|is read}

@ seed
- REPLY {are|come out} {different|not the same|another} {every time|each time|whenever i ask}{.|,} {can i stop that|which setting keeps them the same|how do i make them the same|what fixes them|i want the same one}{?|}
- {same question, other answer|different every time|never the same answer twice|always another reply}{!|:|.|,} {can i change that|which setting|how do i keep it the same|what fixes it}{?|}
? WANT {makes|gives|keeps} {replies the same|the same reply each time|answers identical|the result repeatable|the text the same tomorrow}
- {my problem|the trouble} is that {the reply changes each time|no two answers are the same}{.|,} {which setting helps|what can i do}{?|}
- {for my test|for an experiment|for a class} {the reply|each answer} must {be the same|not change|come out alike} {every time|again and again}{.|,} {how|which setting}{?|}

@ stop
- WHO {won't stop|never stops|does not stop writing|writes on and on|can't be stopped|is running wild}{.|,|!} {what do i press|how do i stop it|which key|which button|help}{?|}
- {not stopping|it never ends|writes without end|endless reply|make it stop now|runaway reply}{!|:|.|,} {which button|what key|how do i stop it|help}{?|}
- {wrong question sent|i asked the wrong thing}{,|.| and} {it writes already|it is still writing|it goes on and on}{.|,} {how do i stop it|can i break it off}{?|}

@ continue
- {the last reply|this answer|your story|the text above|my reply} {was cut|broke off|ended in mid-sentence|is only half there|has no end|stopped too soon}{.|,} {how do i get the rest|which button goes on|what do i press|can it go on}{?|}
- {cut off|broken off|only half a reply|reply without an end|unfinished answer}{!|:|.|,} {where is the rest|how do i get the rest|which button|what do i press}{?|}

@ wronglanguage 1.3
- WHO {answers|replies|writes} in {the wrong language|English, but i want French|another language|Chinese, and i don't read it|a foreign language|English only}{.|,|!} HELP{?|}
- {wrong language|replies in the wrong language|it should speak French|answers in English again}{!|:|.|,} HELP{?|}
- i {want|would like|need} {it|the model|all replies|every answer} {always |}in {French|German|Spanish|Italian|Polish|my language|another language}{.|,} {how|where do i set that|which setting|what do i write where}{?|}
? {how|where} do i {set|choose|change|fix} the language {of the replies|of the answers|it answers in|of the model}
? WANT {decides|changes|sets} the language {of the answers|of the replies|it writes in}
? {is there|where is} a {setting|menu|switch} for the language[ of the replies]
> Write it into the system prompt at the top of the settings: "Always answer in French", say. A larger model follows that better.
w Instructions
z 写进设置顶部的系统提示词，例如“总是用法语回答”。更大的模型更听话。
r Впишите это в системный промпт вверху настроек, например «Всегда отвечай по-французски». Большая модель послушнее.

@ menu 1.5
? what {is|does} the {menu|list|box|name|button|drop-down} at the top {for|do|of the page for}
- {the menu|the list|the box|the name|the button} {at the top|up there|above the chat|in the top bar}{:|,|.| -} {what is it for|what does it do|what for|what's in it|what do i choose there}?
? what {can|do} i {choose|pick|set|find|do} {in|from} the {menu|list} {at the top|up there|above the chat}
? {which|what} menu is that {at the top|up there|above the chat}
- {there is|i see} {a menu|a name|a list|a box|"Pocket"} {at the top|in the top bar|above the chat}{.|,} {what is it for|what happens if i click it|may i click it}?
! explain the {menu|list|box} at the top
- {model menu|top menu|menu at the top|menu above}{?|: what for?|, what is that?|, its use?}
> It is the model menu: there you choose another model, download it, and see which ones fit this machine.
w Models
z 那是模型菜单：可以选择和下载模型，并看到哪些适合这台机器。
r Это меню моделей: там выбирают и скачивают модель и видно, какие подойдут этой машине.

@ kept
? who {reads|sees|gets|has access to|looks at|keeps} {my chats|what i write here|these messages|our conversation|my words}
? can {anyone|somebody|my boss|my wife|the neighbours|other users|google|the developers|you people} {read|see|get at} {my chats|this chat|our talk|what i write}
- my chats{:|,|...} {who can read them|who sees them|are they read by anyone|private or not|safe}?
- {is somebody|does somebody|is anyone} {reading along|read along|watching|listening in}{ here| while we talk|}?
- {before i write|if i tell you} {something personal|a secret|my worries}{:|,} {who can read it|is it kept|does it stay here|where does it go}?
- {privacy|who reads this|chats private|data safe|my data}{?|??|: how is that?|, please?}

@ error
- {error|red text|red message|it failed|nothing comes|no reply comes|no answer at all|it hangs}{!|:|.|,} {what now|what do i do|help|what can i do}{?|}

@ newchat
- {clean start|fresh start|new topic|empty chat|start over|new page}{!|:|.|,} {how|which button|where}{?|}

@ larger
- {you know too little|your answers are too simple|you are of no use for this|you are too small for my question|you can't do much}{.|,} {how do i get something better|what can i do|where is a bigger one|how do i change the model}{?|}
- {wrong answers|stupid answers|weak answers|it knows nothing|it is too dumb}{!|:|.|,} {how do i get a better model|which model menu|how do i get a larger one}{?|}

@ reset
- {i ruined|i spoilt|i broke|my child changed|the cat walked over} {the settings|all the sliders|everything on the right}{.|,} {how do i get them back|how do i put it right|is there a way back}{?|}
"""

TROUBLES = _TROUBLES.replace("HELP", _HELP).replace("WHO", _WHO).replace("REPLY", _REPLY).replace("WANT", _WANT)
