# ruff: noqa: E501
"""What people ask about the page, its keys, and the other ways to use the app; the signs are those of `exchange.py`."""

CHAT = """
@ stop 2
? how {do|can|could|would} i {stop|cancel|interrupt|end|halt|abort|break off} {you|a reply|the reply|a running reply|the answer|an answer|the model|it|the writing|generation}[ {early|in the middle|while it runs|while you write}]
? how to {stop|cancel|interrupt} {a reply|the reply|generation|an answer}
? {can i|is it possible to|may i} {stop|interrupt|cancel} {you|a reply|the answer|the reply|it}
? where is the stop button
? {what|which} {key|button} {stops|cancels|ends} {a reply|the reply|you|the answer}
? what does {Esc|the Stop button|Escape|the Esc key} do
- {it won't stop|you write too much|make it stop|how to stop}[?]
> Press the Stop button, or Esc. What was written so far stays.
w Esc
z 按停止按钮或 Esc 键，已写的内容会保留。
r Нажмите кнопку Stop или Esc. Написанное останется.
~ retry continue

@ retry 2
? how {do|can|could} i {retry|regenerate|redo|repeat|get|ask for} {a reply|an answer|another answer|a new reply|the reply|the last answer|a different answer|another reply}
? how to {retry|regenerate|try again|get another answer}
? {can i|can you|may i} {get another answer|try again|retry|regenerate a reply|have another version|answer again}
? {where is|what does} {the retry button|retry|Ctrl+Enter}[ do]
? {what|which} key {retries|regenerates|makes a new reply|is for retry}
? what if i don't like {the answer|a reply|your answer}
> Press retry under the reply, or Ctrl+Enter, for another answer. The old version is kept: walk between them with < 2/3 >.
w Retry
z 点回复下方的 retry，或按 Ctrl+Enter。旧版本会保留，用 < 2/3 > 切换。
r Нажмите retry под ответом или Ctrl+Enter. Старый вариант остаётся, листайте < 2/3 >.
~ versions edit

@ versions 1.2
? what {is|does|means} {< 2/3 >|2/3 under a reply|the < 2/3 >|< 1/2 >|the little arrows|the arrows under the reply|this < 3/3 > sign}[ mean]
? how {do|can} i {see|get back|go back to|find|return to|walk between|compare} {the old reply|an earlier version|the other version|the previous answer|versions|the old version|other versions of a reply}
? {are|is} {old replies|the old reply|earlier versions|the first answer} {lost|kept|deleted|gone}
? what are versions
> Each retry or edit keeps the old version. The arrows < 2/3 > walk back and forth between them.
w Versions
z 每次重试或编辑都会保留旧版本，用 < 2/3 > 箭头前后切换。
r Каждый повтор или правка сохраняет старый вариант; стрелки < 2/3 > переключают их.

@ edit 1.8
? how {do|can|could} i {edit|change|correct|fix|rewrite} {my message|a message|what i wrote|my last message|a reply|my question|an earlier message|your reply|the last message|a typo}
? how to {edit|correct|change} {a message|my message|a reply}
? {can i|may i|is it possible to} {edit|change|correct} {a message|my message|your reply|a reply|what i said|my question|what you said}
? {where is|what does} {the edit button|edit}[ do]
? {what|which} key edits {the last message|my last message|a message}
> Press edit under the message; replies can be edited as well. Up in an empty composer edits your last message.
w Edit
z 点消息下方的 edit；回复也可以编辑。输入框为空时按向上键可编辑上一条。
r Нажмите edit под сообщением; ответы тоже можно править. Стрелка вверх правит последнее.
~ versions undo

@ undo 0.8
? how {do|can} i {undo|delete|remove|take back} {a message|my last message|the last turn|a turn|a reply|the last message}
? {can i|may i} {delete|remove|undo} {a message|the last message|one message}
? what does {undo|the undo button} do
> Press Undo under the reply: it takes back your last message and the reply to it.
w Undo
z 点消息下方的 undo 可撤回最后一轮。
r Кнопка undo под сообщением убирает последнюю реплику.

@ continue 1.5
? how {do|can|could} i {continue|finish|go on with|resume|complete} {a reply|the reply|a cut reply|an unfinished reply|a reply that was cut|the answer|a stopped reply}
? {can you|can i} {continue|finish} {the reply|a reply that was cut|after a stop|a stopped reply|where it stopped}
? what {is|does} {the continue button|continue}[ do| for]
? what {can i do|do i do} {if|when} {the reply|a reply|an answer} is {cut|cut off|not finished|too short|incomplete}
? what {does|means} "{reached|Reached} the limit of 512 tokens"[ mean]
> Press continue under the reply: it goes on where it was cut.
w Continue
z 点回复下方的 continue，会从中断处接着写。
r Нажмите continue под ответом: он продолжится с места обрыва.

@ newchat 2
? how {do|can|could} i {start|open|begin|make|create} a {new|fresh|second|different|clean} {chat|conversation}
? how {do|can} i {clear|reset|erase|delete|empty|restart} {the chat|this chat|the conversation|everything|our chat|this conversation}
? how to {start a new chat|clear the chat|begin again|start over}
? {can we|can i|let's} start {over|again|afresh|a new chat|from scratch}
? {where is|what does|where's} {the new chat button|new chat|Ctrl+Shift+O}[ do]
? what is the {shortcut|key} for a new chat
! {clear|delete|reset|erase|wipe} {the chat|this chat|this conversation|everything|the history|our chat}
! start {a new chat|over|a new conversation|again from the beginning}
> Press New chat on the left, or Ctrl+Shift+O.
w Ctrl+Shift+O
z 点左侧的 New chat，或按 Ctrl+Shift+O。
r Нажмите New chat слева или Ctrl+Shift+O.

@ oldchats
? {where|how} {are|do i find|can i find|do i open|can i see} {my old chats|earlier chats|old conversations|my chats|previous chats|my history|past chats}
? how {do|can} i {search|find something in|look through} my {chats|conversations|old chats}
? what does {Ctrl+K|Ctrl+B} do
? {can i|how do i} {go back to|reopen|open} {an old chat|an earlier chat|a previous conversation|yesterday's chat}
> Your chats are listed in the left panel (Ctrl+B). Ctrl+K searches them.
w Left
z 聊天列表在左侧面板（Ctrl+B），Ctrl+K 可搜索。
r Ваши чаты в левой панели (Ctrl+B), поиск — Ctrl+K.

@ attach 1.5
? how {do|can|could} i {attach|upload|add|send|give you|include|open} {a file|a text file|a document|files|my file|a txt file|my notes|my text}
? how to {attach|upload|add} {a file|files|a text file|a document}
? {can i|may i|is it possible to} {attach|upload|send|add|drop} {a file|files|a text file|documents|text files}[ {here|too}]
? {what|which} {files|kinds of files|file types} can {i attach|be attached|you read|i upload}
? {where is|what does} the {plus|attach|+} button[ do]
? {can you|do you} read {files|text files|attachments|attached files}
? what happens {with|to} a {long paste|very long text that i paste}
> Press + beside the message box and choose a text file; its text is put into the prompt. Long texts need a larger model, though.
w Plus
z 点输入框旁的 + 选择文本文件，其内容会放进提示词。
r Нажмите + рядом с полем ввода и выберите текстовый файл; его текст попадёт в запрос.

@ send 1.2
? how {do|can} i {send|submit} {a message|my message|a question|what i typed}
? how {do|can} i {write|make|insert|type|get|start} a {new line|line break|second line|newline}[ {in the composer|in my message|without sending|in the message box}]
? {what|which} key {sends|makes a new line|submits}[ {a message|my message}]
? what does {Enter|Shift+Enter} do
> Enter sends the message; Shift+Enter makes a new line.
w Enter
z Enter 发送，Shift+Enter 换行。
r Enter отправляет, Shift+Enter — новая строка.

@ keys 2
? what {are|is} the {keyboard shortcuts|shortcuts|keys|hotkeys|key bindings|keyboard commands}
? {which|what} {keyboard shortcuts|shortcuts|keys|hotkeys} {are there|do you have|can i use|does the page have|exist|work here}
? {are there|do you have|is there a list of|where are the} {keyboard shortcuts|shortcuts|hotkeys|keys}
? {can i|how do i} {use|work|control} {this|the page|Parley|the app} {by keyboard|without a mouse|with the keyboard|with keys}
! {list|show|tell me|show me|explain} the {keyboard shortcuts|shortcuts|keys|hotkeys}
- {shortcuts|keyboard shortcuts|hotkeys|keys}[?| please]
> Enter sends, Shift+Enter makes a new line, Esc stops, Ctrl+Enter retries, Up edits the last message, Ctrl+Shift+O starts a new chat, Ctrl+K searches, Ctrl+B opens the left panel, ? shows the list.
w Press?
z Enter 发送，Shift+Enter 换行，Esc 停止，Ctrl+Enter 重试，Ctrl+Shift+O 新聊天，Ctrl+K 搜索。
r Enter — отправить, Shift+Enter — новая строка, Esc — стоп, Ctrl+Enter — повтор, Ctrl+Shift+O — новый чат, Ctrl+K — поиск.

@ copy 0.8
? how {do|can} i copy {a reply|the reply|code|the code|a message|an answer|your answer|text}
? {where is|what does} the copy button[ do]
? {can i|how do i} {save|export|print} {a reply|this|the chat|my chat|the conversation}
> Press copy under the reply; a code box has a copy button of its own.
w Copy
z 点回复下方的 copy；代码框有自己的复制按钮。
r Нажмите copy под ответом; у кода есть своя кнопка.

@ stats 0.8
? what {is|are|does|do} the {grey line|small line|numbers|line|small numbers|grey numbers} under {a|the|each|your} {reply|answer|message}[ mean]
? what {is|means} {first after 0.02 s|time to first token|reused tokens|31 tokens · 412 tok/s}
? what does {waiting, 3rd in line|reading 1,204 of 1,310 tokens|writing|thinking|the status line} mean
> The grey line under a reply shows its tokens, the speed in tok/s, the time to the first token and why it ended. The status line says what a wait is for.
w Statistics
z 回复下方的灰色小字显示词元数、速度、首个词元的时间和结束原因。
r Серая строка показывает токены, скорость, время до первого токена и почему ответ закончился.

@ thought 0.6
? what {is|are} {a thought|thoughts|the thought line|reasoning|thinking models|the thinking box|a reasoning model}
? what does {thought for 8 s|"Thought for 8 s"} mean
? {do you|can you|why don't you} {think before you answer|reason first|show your thoughts|have a thinking mode}
> Reasoning models think before they answer; the page folds that into a line such as "Thought for 8 s". I don't; some of the larger models do.
w Reasoning
z 推理模型会先思考再回答，页面会把思考折叠起来。我不会这样做。
r Рассуждающие модели думают перед ответом; страница сворачивает мысли.

@ phone 0.7
? {can i|does it|does Parley|how do i|does this} {use it|work|run|use Parley|use this} on {a phone|my phone|a tablet|my iphone|android|an ipad|mobile}
? {is there|do you have} {an app|a mobile version|a phone app|a version for phones}
> Yes: the page works on a phone as well, in light and dark. Both panels become drawers there.
w Yes
z 可以，页面也适合手机，支持浅色和深色。
r Да, страница работает и на телефоне, в светлой и тёмной теме.

@ maths 0.5
? {can you|does the page|does this app|can it} {show|render|display} {formulas|maths|LaTeX|Markdown|tables|code|math}
> Yes: the page shows Markdown, tables, code and formulas in LaTeX.
w Yes
z 可以，页面能显示 Markdown、表格、代码和 LaTeX 公式。
r Да, страница показывает Markdown, таблицы, код и формулы LaTeX.
"""

DOORS = """
@ completion 1.8
? what is the {completion|Completion} {tab|page|mode|tab for}
? what {does|is} {the Completion tab|the completion tab|Completion|text completion} {do|for|good for}
? how {do|can} i {use|open|write with} {the completion tab|plain completion|the Completion tab|text completion|a base model}
? {can you|how do i let you|how can you} {continue|complete|go on with} {my text|a text|my story|a story}[ without a chat]
? what is a base model
! explain {the completion tab|the Completion tab|text completion}
> The Completion tab continues any text you write, without a chat template: good for base models and stories. Try "Once upon a time".
w Continuation
z Completion 标签页会直接续写你的文本，不用聊天模板，适合基础模型和故事。
r Вкладка Completion продолжает любой текст без шаблона чата: для базовых моделей и рассказов.

@ share 2
? how {do|can|could} i {share|send} {this|a link|a link to this|Parley|the page|this page|the app|this chatbot|it|a public link}[ {with a friend|with others|with my friends|with my team|with someone}]
? how to share {a link|this|the page|it|this app}
? {can|could} {my friends|others|a friend|other people|my team|someone else} {use|open|reach|try} {this|it|the page|this page|Parley|the app}[ {from elsewhere|over the internet|from their computer}]
? {how do i|can i} {get|make|create} a {public|share|shared|share} {link|url|address}
? what does --share do
? how {do|can} i {protect|set a password for|put a password on} {the link|the page|the share link|it|the app}
- {share link|share|sharing}[?]
> Start it with python app.py --share: it prints a public link that lasts a week. Add --auth USER:PASSWORD to protect it.
w Share
z 用 python app.py --share 启动，会打印公开链接；加 --auth USER:PASSWORD 可设密码。
r Запустите python app.py --share, и появится публичная ссылка. --auth USER:PASSWORD защитит её.
~ space

@ space 1.8
? how {do|can|could} i {deploy|put|host|publish|run|upload|install} {this|it|Parley|the app|this app|the page} {to|on|in} {a Space|Hugging Face|a Hugging Face Space|Hugging Face Spaces|the cloud|Spaces}
? how to {deploy|publish|host} {to a Space|this app|Parley|it online|on Hugging Face}
? {what is|what's} a Space
? {can i|is it possible to} {deploy|host|run} {this|Parley|it} {on a Space|on Hugging Face|for free|online}
? how {do|can} i {deploy|host|publish} {this|Parley|the app}
> Make a Gradio Space on Hugging Face and push this repository to it: the README has the settings, and app.py starts by itself.
w Push
z 在 Hugging Face 上建一个 Gradio Space，把本仓库推上去即可，README 里已有设置。
r Создайте Gradio Space на Hugging Face и отправьте туда этот репозиторий: настройки уже в README.

@ start 1.5
? how {do|can} i {start|run|launch|open|install|set up} {Parley|the app|this app|the page|it again|this on my own machine|this at home}
? how to {start|install|run|launch} {Parley|the app|this app|this}
? {what|which} command starts {Parley|the app|the page|it}
? {what|which} {port|address} {does it use|is it on|does Parley run on|is the page on}
? how {do|can} i change the {port|host|address|number of slots}
? what {flags|options|command line options|arguments} {are there|does app.py have|does Parley have}
> Run pip install -r requirements.txt, then python app.py, and open http://127.0.0.1:7860. python app.py --help lists the flags, such as --port and --model.
w Run
z 先运行 pip install -r requirements.txt，再运行 python app.py，然后打开 http://127.0.0.1:7860。
r Выполните pip install -r requirements.txt и python app.py, затем откройте http://127.0.0.1:7860.

@ api 1.8
? {is there|do you have|does Parley have|does this app have|does it have} an {API|api|HTTP API|interface for programs|endpoint}
? how {do|can|could} i {use|call|reach|access} {the API|the api|this from a program|you from Python|it from a script|the model from code|it over HTTP|the endpoint}
? {what|which} {endpoints|API} {are there|does it have|is there|do you have}
? {can i|how do i} {use|call} {it|this|Parley|you} {from Python|from another program|from my code|in a script}
? what is {gradio_client|the gradio client|the API address|the base url}
> Gradio's own client can chat with Parley from Python: Client("http://127.0.0.1:7860").predict("Hello!", api_name="/chat"). The README shows it.
w Client
z 可以用 Gradio 的 Python 客户端：Client("http://127.0.0.1:7860").predict("Hello!", api_name="/chat")，README 里有例子。
r Из Python это делает клиент Gradio: Client("http://127.0.0.1:7860").predict("Hello!", api_name="/chat"). Пример в README.

@ terminal 1.5
? {is there|do you have|does Parley have} a {terminal|command line|console|text|shell} {version|chat|mode|interface}
? how {do|can|could} i {chat|talk to you|use it|use you|use Parley|chat with you} {in|from|on} {the|a|my} {terminal|command line|console|shell}
? how to {chat|use it|run it} in {the|a} {terminal|console|shell}
? what does python -m chatbot {do|offer|have}
? {can i|may i} use {it|this|you|Parley} {without a browser|in a terminal|from the shell|without the page}
? what {other commands|commands|subcommands} are there
> No, the chat needs the page in a browser. In the terminal, python -m chatbot has models, pull, inspect, prompt and bench.
w No
z 没有，聊天要用浏览器里的页面。终端里的 python -m chatbot 有 models、pull、inspect、prompt 和 bench。
r Нет, чат только на странице. В терминале python -m chatbot умеет models, pull, inspect, prompt и bench.

@ pull 0.6
? how {do|can} i {download|get|pull} a model {in|from} {the terminal|the command line|the shell|a script}
? what does python -m chatbot {pull|models|bench} do
? how {do|can} i {measure|test|benchmark} {the speed|a model|how fast it is}
> python -m chatbot pull ID downloads a model, models lists them, and bench measures the speed.
w Pull
z python -m chatbot pull ID 下载模型，models 列出模型，bench 测速度。
r python -m chatbot pull ID скачивает модель, models показывает список, bench измеряет скорость.

@ error 1
? what {can|should|do} i do {if|when} {there is an error|it doesn't work|it crashes|the model crashes|the app is stuck|nothing happens|the page is empty|it hangs|i see an error|a model does not load}
? why {doesn't|does not|won't} {it|this|the app|the model|the page} {work|load|answer|start|respond}
- {it doesn't work|there is an error|i see an error|it crashed|it's broken|something is wrong|it hangs|the page does nothing|i got an error}[, {what now|help|what can i do}][?]
> Read the sentence shown in the chat: it says what is wrong and what to do. Sending the message again or choosing another model in the menu often helps.
w Retry
z 请看聊天里的提示，它会说明问题和办法。重新发送或在菜单换个模型通常有用。
r Прочтите сообщение в чате: там сказано, что не так и что делать. Часто помогает повторить или сменить модель.

@ source 0.8
? where is the {source|source code|code|repository|readme|documentation|manual|help}[ {of Parley|of this app}]
? {is there|do you have} {a manual|documentation|a help page|a readme|a guide|a tutorial}
? what is {Parley|this app} {written in|made with|based on|built with}
? {which|what} {programming language|library|libraries|software} {is|does} {Parley|this app} {written in|use|made with}
> Parley is written in Python with Gradio and llama.cpp. The README in its repository explains it.
w Python
z Parley 用 Python、Gradio 和 llama.cpp 编写，仓库里的 README 有说明。
r Parley написан на Python с Gradio и llama.cpp. Всё объяснено в README.
"""
