# ruff: noqa: E501
"""Models and the page asked for by a trouble or a wish, in newcomers' words; the signs are those of `exchange.py`."""

MODEL_SHAPES = """
@ larger
- {i'd like|i want|we need|my son wants} {a cleverer|a smarter|a wiser|a more powerful|a better educated|a bigger} {bot|robot|program|brain|one|chatbot}{.|,} {where do i get it|how|what must i click|which button|show me the way}?
? {where|in what place|in which corner|on what part of the page} {is|do i find|sits|would i find} the {place|button|list|menu|switch} {to choose|for choosing|to change|to pick|where one picks} {another|a different|the} {model|bot|brain}
- {please|could you|would you} {walk me through|guide me through|lead me step by step to|explain slowly} {downloading|getting|choosing|installing} {a larger model|another model|a bigger one}{.|?| - i'm old.| - i'm a beginner.}
- {getting|choosing|switching to|downloading} a {larger|bigger|better} model{:|,| -} {how is that done|what are the steps|where do i click|what do i do first|is it difficult|step by step please}?
- {step by step|slowly|for a beginner|for dummies}[, please]: how do i {get|load|download|choose} {a larger model|a bigger model|another model}?
- {you are|this one is|it is} {a bit |too |very }{simple|small|limited} for {my work|me|our class}{.|,} {what else is on offer|how do i get better|where are the others|can i swap you}?
? what {must|should|do} i {press|click|open|touch} {to get|for|to choose} {a larger model|another model|the bigger models|a better brain}
? {who|what} {can|could} answer {real|hard|difficult|harder} questions {here|on this page|in this app}, and how do i get it
- {upgrade|swap|exchange|trade} {you|the model|this bot} {for something better|for a bigger one|for a larger model}{: how?|, is that possible?|. where?|}

@ nothere 2
- {i chose|i clicked|i selected|i took|i wanted} {a model|another model|one from the list|a bigger one|the second one} {and|but} {it says|the page says|i read|there is a note:} {it is not here yet|it is not downloaded|"not downloaded"|it isn't on my computer yet|it must be fetched first}{.|,} {what do i do|what is next|what does that mean|is that bad}?
? what does {not downloaded|"not on this machine yet"|not here yet|"is not on this machine yet"} mean{ in the menu| next to a model| in the list|}
- {the model i want|my favourite|the one i chose} is {not here|not on this computer|missing here|not yet on this machine}{.|,} {how do i get it|what now|what must i press}?
? {how|where} do i start {the download|downloading}[ of {a model|the model i chose}]
- {there is|i see} a download button {under|beside|next to} {a model|the model i chose}{.|,} {should i press it|is that safe|what happens then|do i need it}?
> Press Download: the page shows the size and whether there is room. It is fetched once and then runs on this machine.
w Download
z 点 Download 下载：页面会显示大小和空间是否足够。只需下载一次，之后就在本机运行。
r Нажмите Download: видны размер и хватит ли места. Модель скачивается один раз и работает здесь.

@ weakpc 1.5
- my {computer|laptop|machine|pc|notebook} is {old|slow|weak|ten years old|small|from 2012}{.|,} {which model|which one|what|what can i run|which of them} {should i take|is right|do i choose|would you take|runs on it}?
? {which|what} {model|one|of the models} {is good|suits|runs|is best|do you recommend} {for|on} {an old computer|a weak laptop|a slow machine|little memory|4 GB of memory|a cheap notebook}
- {i have|i've got|we have} {little memory|an old laptop|a small computer|a weak machine|no good computer}{.|,} {which model|what model|which one fits}?
? what is the {smallest|lightest|least hungry} {model|one} {after you|in the list|that is any good|worth trying}
> Take a small one, such as a 1B model at Q4_K_M: it is light and quick. The model menu says which ones fit this machine.
w Small
z 选小的，例如 1B 的 Q4_K_M 模型，又轻又快。模型菜单会标明哪些适合这台机器。
r Возьмите маленькую, например 1B в Q4_K_M: лёгкая и быстрая. Меню моделей покажет, что подойдёт.

@ fit
- {before|first, before} i {download|fetch|take} {a big one|a larger model|anything}{,|:} {will there be room|how do i know it fits|can i see how big it is|how much space is that|will my pc manage it}?
? {where|how} can i {see|check|tell|find out} {beforehand|before the download|in advance} {how big a model is|whether there is room|if my machine can take it|whether it fits}
- {i'm afraid|i worry} {my disk is full|it won't fit|my computer is too small|there is no room}{.|,} {how can i check|who tells me|does the app warn me}?

@ download
? how can i {watch|follow|see} {the download|how far the download is}
- {the download|it} {takes ages|takes forever|is so slow|has stopped}{.|,} {can i close the page|can i stop it|does it go on later|what now}?
- {i must|i have to} {switch off|leave|go} {during|while} {the download|it is downloading}{.|,} {is it lost|does it continue later|what happens}?

@ kept
? {who|which people|what company|does anybody} {reads|can read|could read|gets to see|listens to} {what we write|our talk|this chat|my words|all this|what i type}
- {i don't want|i hope no|is there any risk that} {a company|the boss|strangers|anybody|some firm} {to read this|reads this|to get my words|gets my data|to have my messages}{.|?|}
- {where|in what place|on which computer} {do|are} {my words|my chats|our chats|all these messages|the things i type} {land|end up|kept|stored|saved|lie}?
- my {chats|messages|words|secrets}{:|,} {where do they go|who keeps them|are they safe|who sees them|does somebody store them}?
? {is|are} {anything|my words|my messages} {sent|passed on|given|copied} to {a server|the makers|a company|america|the cloud|anyone}
? can i {tell you|write here} {something private|a secret|my worries}{ without anyone knowing| safely|}

@ offline
- {no network|no wifi|the router is broken|there is no internet at our cottage|we are in the mountains without a net}{.|,} {do you still work|can i still chat|does it run anyway|what now}?
? {must|do} i be {online|connected} {to talk to you|for this|while we chat}
? does the {program|bot|robot|chat} {need|use|require} {the net|internet|a cable|wifi}

@ cost
? {does|will} {this|the bot|the program|each question|an answer} cost {anything|money|me something}
- {do i|must i|does one} {need|need to have} {a credit card|an account|a password|a membership}[ {for this|here|to chat}]?
? who pays for {this|you|the bot}

@ speed
- {everything|the bot|it|the program|the big model} is {slow|so slow|slow as a snail|very slow today}{.|,} {why|what can be done|how do i make it faster|is it my computer}?
? what {does|means} tok/s{ under the reply| mean|}
- {i'm waiting|we wait|one waits} {very long|minutes|so long} for {every word|an answer|the larger model}{.|,} {is that normal|what helps|why}?
"""

PAGE_SHAPES = """
@ stop
? is there {a way|any way|a means|some way} {of stopping|to stop|of ending|to hush|to silence} {you|it|the bot|the robot} {while you write|in the middle of a sentence|before you are done|halfway}
- {it|the bot|the robot|this thing|the program} {won't shut up|doesn't stop|writes and writes|keeps going|just goes on}{!|!!|.|,} {what do i press|help|how do i end it|where is the brake|how can i stop it}[?]
- {enough|that's enough|halt|too much text}{!|.|,} {how do i stop it|which button|what key ends this}?
- {i asked|i sent} {something wrong|the wrong question} and {it is still writing|it is writing a long answer}{.|,} {how do i break it off|can i stop it|what do i do}?
? {which|what} button {makes you silent|ends your answer|stops the writing|halts the bot}

@ retry
- {i didn't like|i don't like|i'm not happy with|i hated} {that answer|the last answer|what it said|this reply|the joke}{.|,} {can i have another|how do i get another|where is another one|what do i press for a new one|must i type it all again}?
? how {do|can} i {get|have|ask for} {another|a different|a fresh|a second} {answer|reply|version} without {typing it again|writing the question again|asking again|copying my text}
- {once more|again|same question again}, but {a different answer|another reply|better}{:|.|,} {which button|what do i press}?
? {is there|where is} a button {for another try|to answer again|for a second opinion|for a new version}
- the {reply|answer} is {bad|useless|not what i wanted|off the point}{.|,} {what button gives me a new one|how can it try again|can it try once more}?

@ retrycontinue 1.5
? what is the difference {between retry and continue|between continue and retry|of retry and continue}
? {is|are} retry and continue {the same|different|the same thing}
- {retry or continue|continue or retry|retry vs continue|continue vs retry}{?|: which one?|, which when?|, i mix them up}
- when do i {press|use|take} retry and when continue?
! explain {the buttons retry and continue|retry and continue to me|the difference of retry and continue}
> Retry answers again, as a new version; Continue goes on with the same reply where it ended.
w Different
z Retry 会重新回答，作为新版本；Continue 从停下的地方接着写。
r Retry отвечает заново, новой версией; Continue продолжает тот же ответ.

@ editundo 1
? what is the difference {between edit and undo|between undo and edit|between undo and retry}
- {edit or undo|undo or retry|undo vs edit}{?|: which one?|, what's the difference?|, i mix them up}
! explain {the buttons under a message|the small buttons under a reply|what the buttons under a reply do}
? what are {the buttons|the little buttons|the signs|the icons} under {a message|a reply|the answers} for
> Copy takes the text, Edit changes it, Retry answers again, Continue goes on with a cut reply, and Undo takes the last exchange back.
w Buttons
z Copy 复制，Edit 修改，Retry 重新回答，Continue 接着写，Undo 撤回最后一轮。
r Copy копирует, Edit правит, Retry отвечает заново, Continue продолжает, Undo убирает последний обмен.

@ edit
- {i misspelt|i mistyped|i wrote|i typed} {a word|my question|a name|something wrong|it wrongly} {and already sent it|but it is sent|in what i sent|in my last message}{.|,} {can i repair it|can it be fixed|how do i change it|is there a way to mend it}?
- {there is|i left} {a typo|a wrong word|an error|a missing word} in my {question|message|last line}{.|,} {can i still change it|how do i put it right|must i write it again|what now}?
? {may|can} i {repair|mend|improve|reword|alter} {a question|something|a message|words} {i already sent|after sending|that is already there}
- {oops|oh no|damn|sorry}, {wrong word|a typo|i misspelt it}{.|,} {where can i correct my message|how do i change what i sent}?
- {i want to|can i} {change|touch up|correct} {your words|your answer|what you wrote|the reply}{.|?|}

@ undo
- {i wish i had not|i should not have} {sent|asked|written} that{.|,} {can i take it back|how do i remove it|can it be undone}?
? {can|how do} i {make|let} {my last message|the last question|what i just sent} {disappear|vanish}

@ continue
- {i pressed stop|i hit stop|i stopped it|i touched Esc} {by accident|by mistake|too soon|without wanting to}{.|,} {can i get the rest|how does it go on|is the rest lost|can it carry on}?
- {it stopped|the reply stopped|it broke off|your answer ended} {in the middle|halfway|before the end|in mid-sentence}{.|,} {how do i get the rest|can it finish|where is the remainder|what button}?
? how do i {make it finish|get the end|hear the rest|let it end its sentence}[ {after a stop|when it broke off}]

@ newchat
- {i want|let's|we want to} {a clean page|talk about another thing|a fresh beginning|an empty sheet|wipe the slate}{.|,} {how|where do i click|which button}?
? {where|how} do i {begin again|start anew|get rid of all this text|open an empty chat}
- {next pupil|my brother wants to try now|another topic}{.|,} {how do we start a new chat|where is new chat}?

@ oldchats
? {where|how} do i find {what we wrote before|the chat about cooking|an earlier talk|my chat of this morning|the list of my chats}
- {i lost|i can't find|i'm looking for} {the chat of this morning|my other chat|an earlier talk|what i asked before}{.|,} {where is it|where do i look}?
? how {many chats|do i search all chats} {can i have|for a word}

@ renamechat 1
? how {do|can} i {rename|give a name to|name|call by another name} {a chat|this chat|a conversation|an old chat}
? how {do|can} i {delete|remove|throw away|get rid of} {a whole chat|an old chat|one of my chats|a chat in the list|chats}
- {i want|i'd like} to {delete|rename} {an old chat|one chat|a conversation|a chat in the list}[, {where|how}]{?|}
? {what|which} {icons|signs} {are|stand} beside a chat in the left panel
> In the list on the left each chat has a pencil to rename it and a bin to delete it.
w List
z 左侧列表里每个聊天旁都有铅笔（改名）和垃圾桶（删除）。
r В списке слева у каждого чата есть карандаш, чтобы переименовать, и корзина, чтобы удалить.

@ attach
- {i have|there is|we have} {a letter|a recipe|an essay|a story|my notes|a list} {in a text file|on my computer|on a stick}{.|,} {how do i show it to you|can you read it|how does it get in here|where do i put it}?
? {can|may} the {bot|program|robot} {read|see|open} {my file|a text file|a document of mine}
- {can i|how do i} {drag|drop|paste|put} {a file|a long text|my text} {in here|into the chat|into the box}?

@ send
? {what|which button|which key} do i {press|hit|need} {when i'm done typing|to send it off|for the next line|to start a new line}
- {every time i press Enter|whenever i hit Enter} {it sends|my message goes off}{.|,} {but i want a new line|how do i get a second line}[?]

@ keys
- {i can't use|my hand hurts from|i hate} the mouse{.|,} {what can i do with the keyboard|are there keys for everything|which keys are there}?
? {which|what} {keys|key combinations|shortcuts} {should one know|are useful|does the page understand|save time}

@ copy
- {i want|i'd like|i need} {your answer|this poem|that code|the text} {in my letter|in an email|in Word|on paper|in my notes}{.|,} {how do i get it there|can i copy it|is there a button}?

@ theme 1
- the page is too {bright|white} at night[, {can it be dark}]?
? {how|where} {do|can} i {switch|change|turn} {to dark|to dark mode|to light|the colours|the page dark|to the night colours|between light and dark}
- {the page|the screen|it} is too {bright|dark|white|glaring}{.|,} {can i change that|how do i make it darker|how do i make it lighter|is there a dark version}?
- {dark mode|light mode|light or dark|night mode|white background hurts my eyes|theme|dark theme}[?]
? {is there|do you have} {a dark mode|a light mode|a night mode|a dark theme|dark colours}
> Press Light or dark at the bottom of the left panel.
w Theme
z 点左侧面板底部的 Light or dark 切换深浅色。
r Нажмите Light or dark внизу левой панели.

@ completion
- {i have|i wrote} {the beginning of a tale|half a story|a first sentence}{.|,} {can the model go on with it|where do i let it go on|how does it finish it}?
? what is {that|this} {completion thing|other mode called Completion|button named Completion}

@ share
- {my sister|a friend|my cousin|my colleague|my grandson} {abroad|in Spain|in another town|at home|far away} {wants|would like} to {try|use|see} {this|the bot|the chat|what runs here}{.|,} {how do i give a link|what link do i send|can i let them in|how}?
? {can|how can} {someone|people|my friends} {from outside|far away|in another city|on the internet} {use|reach|see} {the bot on my computer|my Parley|what runs on my machine|this chat}
? {for how long|how long} does {a share link|the public link|the link} {last|work|live}
- {how do i|can i} {let|allow} {only my friends|only people i know|nobody without a password} {in|to use the link}?

@ space
? is it {hard|difficult|easy|much work} to {put this online|host this on Hugging Face|make a Space of it|run this as a Space}
- {i want|we'd like} {it|the bot|this chat} {on Hugging Face|online for all|as a Space}{.|,} {what is to be done|what must i upload|is that hard|how}?

@ start
- {i switched my computer off|yesterday it ran|it is not running any more}{.|,} {how do i start Parley again|how do i open it again|what do i type to start}?
? how do i {get|bring} {the program|the bot|Parley} {running|to life|back} {again|on another computer|tomorrow}

@ api
- {i'm a programmer|i write Python}{.|,} {how do i call you from my code|can my script talk to you|is there a client}?

@ error
- {help|oh dear|hello?|sorry}{!|,|.} {nothing happens|it is stuck|something broke|there is a red message|it does nothing|the page is frozen}[{.|,} what {now|do i do}]{?|}
- {i pressed|i clicked|i did} {something|a button|all i could} and {now nothing works|it broke|there is an error}{.|,} what {now|should i do}?
"""

MORE_SHAPES = """
@ showprompt
- {i'd like|i want} to {see|know} {what is really sent|the very words the model gets|what it is told before my question}{.|,} {where|how|is that possible}?
? {where|how} does one {look behind the curtain|see the raw text|read the whole prompt}

@ versions
- {there is|i see} {a 1/2|a 2/3|< 1/2 >|arrows and numbers} {under|below} {my message|the reply|an answer}{.|,} {what is it|what does it tell me|what for}?
- {i want|can i have} {the first|the old|yesterday's|the earlier} {answer|version|reply} {back|again}{.|?|, please.}

@ stats
- {small numbers|grey letters|a grey line} {under|below} {each answer|the reply}{:|,} {what do they say|what is that|meaning|what for}?
? how {do i see|can one see} {how quick it is|how many tokens came out|why it stopped}

@ completion
? {can it|does it|will it} {just go on with|carry on|continue} {my text|a poem i began|what i write} {without a chat|without talking|in its own words}

@ maths
? {does|can} {the page|it|this thing} {draw|print|set} {formulas|tables|equations|code} {nicely|properly|as they should be}
- {my formula|the table|the code} {looks odd|should look nice|has dollar signs}{.|,} can the page show {it|that} properly?

@ reset
- {i turned|i moved|my son moved} {everything|all the wheels|some sliders|too many knobs}{.|,} {how do i get the old values|how do i put it back|where is the way back}?
? {how|where} do i {get|find} {the first settings|the factory settings|the model's own values} {back|again}

@ gguf
- {a friend gave me|i found|i have} a {gguf|GGUF} {file|model} on {a stick|a disk|my desktop}{.|,} {where does it belong|how do i use it|what do i do with it}?

@ paste
- {i know|i have} the {name|address} of a model on {Hugging Face|the hub}{.|,} {where do i type it|how does it get in|can i enter it}?

@ gpu
- {i have|we have|there is} a {strong|big|new} {graphics card|GPU} in {my|this} {computer|machine}{.|,} {is it used|how do i use it|does it help you}?
- {no graphics card|without a GPU|an old graphics chip}{:|,} {does it matter|is that bad|will it run}?

@ others
- {my brother and i|two of us|our whole class|five people} {want|would like} to {chat|write|use it} {at once|at the same time|together}{.|,} {is that possible|does it work|how}?

@ keepchat
- {if|when} i {take|choose|load} {another|a bigger} {model|bot} {now|in the middle}{,| -} {is our talk lost|does it know what we said|must i start again}?

@ phone
- {grandma has only a phone|i'm on a tablet|my phone is all i have}{.|,} {does the page work there|can i use this|is that enough}?

@ source
- {i'd like|i want} to {learn more about|read about|understand} {this app|Parley}{.|,} {where is it written|is there a manual|where do i look}?

@ yaml
- {how do i|can i} {have|put} {my own model|another name|a second entry} in the {menu|list} {for ever|for good|each time it starts}{.|?|}
"""
