# ruff: noqa: E501
"""What people ask about models and about privacy; the signs are those of `exchange.py`."""

MODELS = """
@ larger 5
? how {do|can|could|would|should} i {get|load|choose|use|select|install|download|run|switch to|change to|try|pick|add|find|open|start|set up} {a|another|some} {larger|bigger|better|smarter|stronger|different|new|real|proper|more powerful|more capable|good} {model|llm|ai|language model|one|brain}[ {here|in Parley|in this app|please|instead}]
? how {do|can|could|should} i {change|switch|swap|replace|choose|select|pick} {the|my|your} model
? how {do|can} i {change|switch|choose|select} models
? {where|where exactly} {do|can|could|would} i {get|find|choose|select|download|change|pick|load|see} {a larger model|another model|the models|other models|larger models|the model|bigger models|better models|the model menu|models}
? {can i|may i|is it possible to|how to} {use|load|get|download|switch to|choose|try} {a|another|some other} {larger|bigger|better|smarter|different|stronger} model
? how to {change|switch|choose|select|download|load|get|use|upgrade|upgrade the} {model|models|a larger model|a bigger model|a better model}
? what {do|should|must} i do to {get|use|load|have} {a larger model|better answers|a bigger model|smarter answers}
? {how can i|how do i} get {better|smarter|real|good|more intelligent|longer} {answers|replies|results}
? where is the {model menu|list of models|model list|model selector|model picker|model button}
? can you be {made|swapped for something} {smarter|bigger|larger|better}
? {which|what} {button|menu} {do i use|is} {to change|for changing|for} the model
! {switch|change} to {a|another} {larger|bigger|better|smarter|different} {model|one}
! {load|download|use|give me|get me|install} a {larger|bigger|better|smarter|different|stronger} {model|one}
! {tell me|show me|explain|explain to me} how to {load|get|choose|download|use|switch to|install} a {larger|bigger|better|smarter|different} model
- {larger model|bigger model|better model|change model|switch model|other models|another model|download a model|upgrade}[{?| how?| please}]
- i {want|need|would like|'d like} {a|to use a|to download a|to load a|to talk to a|to try a} {larger|bigger|better|smarter|different} {model|one|ai}
- {ok|and|so|fine|then}[,] how do i {load|get|choose|download} {a larger model|a bigger one|a larger one}?
> Open the model menu at the top of the page and choose a larger model. It is downloaded once and then runs on this machine.
w Menu
z 打开页面上方的模型菜单，选择更大的模型。它只需下载一次，然后就在这台机器上运行。
r Откройте меню моделей вверху страницы и выберите модель побольше. Она скачивается один раз и работает на этой машине.
~ which paste gguf howbignext nofitnext howlongnext brokennext backnext whereisnext slownext privatenext

@ which 2
? {which|what} model {should|would|could|do|shall} {i|you} {choose|use|take|pick|download|try|recommend|suggest|need}[ {for code|for chat|first|here|on my laptop|for this computer|with 8 GB|for stories}]
? {which|what} {is|are} the {best|recommended} {model|models|one}[ {here|for me|for my laptop|for coding}]
? {which|what} [other |larger |bigger |better ]models {are there|are available|can i use|do you have|can i choose|are in the list|can i download|does Parley have|are supported|does this app support}
? can i {use|run|chat with|load|talk to|download} {Llama|Mistral|Qwen|Phi|Gemma|DeepSeek|Yi|ChatGLM|OpenChat|Starling|Llama 3|a coder model|a reasoning model}[ {here|in Parley|in this app|with this app|on this machine}]
? how {do|can} i {use|run|chat with|load|download|install|get} {Llama|Mistral|Qwen|Phi|Gemma|DeepSeek|Yi|ChatGLM|OpenChat|Starling|Llama 3.2|Qwen 3.5}[ {here|in Parley|in this app}]
? {does Parley|does this app|can this app|does it} {support|run|work with|load} {Llama|Mistral|Qwen|Phi|Gemma|DeepSeek|other models|any model|all models}
! {recommend|suggest} {a model|me a model|a good model|a larger model}
! list {the|all} {models|available models}
> Open the model menu at the top: it lists the models with their sizes and says which ones fit this machine. Around 1B to 4B suits two cores.
w Menu
z 打开上方的模型菜单，里面列出了各模型的大小，以及是否适合这台机器。
r Откройте меню моделей вверху: там указаны размеры и подходит ли модель этой машине.
~ howbignext nofitnext howlongnext slownext

@ paste 1.5
? how {do|can} i {use|load|download|add|get|run} a model {from Hugging Face|from the hub|from huggingface|that is not in the list|by name|that isn't listed|not in the menu}
? can i {use|load|download|add|paste|enter} {any model|models|a model name|a model|a name} {from Hugging Face|from the hub|from huggingface|from the web}
? what {is|does|means} user/repo:QUANT[ mean]
? how {do|can} i {type|paste|enter|write} a {model name|repo|repository|hub name|Hugging Face name}
? {what is|what's} {Q4_K_M|a quant|quantisation|Q8_0|quantization}
? {where|how} do i {paste|enter} {user/repo:QUANT|a Hugging Face repo|a repo name}
? {does it|can it|can Parley} {download|load|get|use} {from Hugging Face|models from Hugging Face|GGUF files from the hub}
> Paste its name as user/repo:QUANT into the model menu at the top. Without a quant, Q4_K_M is taken.
w Paste
z 把模型名按 user/repo:QUANT 的格式粘贴到上方模型菜单里；不写量化则用 Q4_K_M。
r Вставьте имя вида user/repo:QUANT в меню моделей вверху. Без указания берётся Q4_K_M.
~ howbignext whereisnext howlongnext

@ gguf 1.5
? {how|where} {do|can|should} i {use|load|put|add|open|place|drop|copy|import} {my own|a|my|a local|a downloaded} {GGUF|gguf|GGUF file|gguf file|model file|model}
? can i {use|load|open|run|import|add} {my own|a local|a downloaded|any|my} {GGUF|gguf file|model|model file|GGUF file}
? {where is|what is|where do i find} the models folder
? what is {a GGUF|GGUF|a gguf file|the GGUF format}
? {which|what} {file format|format|kind of file|file type} {do you need|must a model have|is needed for models|do models have}
? {how do i|how can i} {use|load} a model {i already have|on my disk|from my disk|i downloaded}
- {i have|i've got|i downloaded} a {GGUF|gguf} file[, {what now|how do i use it|where do i put it}]?
> A GGUF file holds a model: drop it into the models folder of the data directory, and it appears in the model menu. Or start with python app.py --model FILE.gguf.
w Folder
z 把 GGUF 文件放进数据目录的 models 文件夹，它就会出现在模型菜单里。
r Положите файл GGUF в папку models в каталоге данных, и он появится в меню.

@ yaml 1.5
? what is {models.yaml|the models.yaml|models.yaml for|models yaml|the models file}
? how {do|can} i {edit|change|extend|add to|use} {the list of models|models.yaml|the model list|the menu of models}
? {where|how} {is|are} {the list of models|the model list} {kept|defined|configured|stored|set up}
? how {do|can} i add a {model|line|new model} to {the list|models.yaml|the menu|the model menu}
? {can i|how do i} {set|change|choose} {the default model|another default model|which model starts}
! explain models.yaml
> models.yaml lists the models of the menu: add an entry with an id and a repo or a path. The menu follows while the app runs.
w List
z models.yaml 是菜单里的模型列表，加一条带 id 和 repo 或 path 的条目即可。
r models.yaml — список моделей меню: добавьте запись с id и repo или path.

@ fit 1.2
? {will|does|would} {it|a larger model|a 7B model|that model|the model|a bigger one|Llama 3|a 3B model|a 13B model} {fit|run|work}[ {on my machine|on this machine|in memory|on my laptop|here|on 8 GB}]
? how much {memory|ram|disk|space|disk space|vram} {does|do|would} {a|the} {larger model|model|7B model|larger models|bigger model|models} {need|take|use}
? {can|could} my {computer|laptop|machine|pc|mac|phone} {run|handle|take} {a larger model|larger models|a 7B model|it|bigger models}
? how {big|large} {is|are} {a larger model|the downloads|the models|the larger models}
? {what|which} {hardware|computer|machine} do i need[ for {a larger model|bigger models}]
? {is|what if} {the model|it} {too large|too big} for {my memory|my machine|this computer}
> The model menu shows each model's size and says whether it fits the memory of this machine, before anything is downloaded.
w Menu
z 模型菜单会显示每个模型的大小，并在下载前告诉你内存是否够用。
r Меню моделей показывает размер и хватит ли памяти, ещё до скачивания.
~ howlongnext slownext

@ download
? how {long|quickly} does {a|the} download {take|last}
? {can i|how do i|how can i} {cancel|stop|resume|continue|pause} {a|the} download
? {what happens if|what if} {the download|a download} {breaks|stops|fails|is interrupted|is cut}
? {is the download|are the downloads|is a model|are models} {safe|checked|free|resumed|downloaded again each time}
? {do i|must i} {pay|register|log in} {for|to get|to download} {a larger model|models|a model}
? {why does|what if} {the model|my model|a model} {not load|fail to load|refuse to load}
> A download shows its progress and time left, can be cancelled, and goes on where it broke off. The file is checked, then kept on this machine.
w Progress
z 下载会显示进度和剩余时间，可以取消，中断后会续传；文件校验后保存在本机。
r Видно ход загрузки и оставшееся время; её можно отменить, а после обрыва она продолжится. Файл остаётся на этой машине.
~ brokennext whereisnext

@ keepchat 0.8
? {do i lose|will i lose|what happens to} {my chat|the conversation|this chat} {when|if} i {change|switch} {the model|models}
? does {switching|changing} {the model|models} {delete|end|keep|clear} {the chat|my conversation|the conversation}
? can i {change|switch} {the model|models} {in the middle of a chat|mid-chat|during a conversation}
> Switching the model keeps the conversation: the new model reads it and goes on.
w Kept
z 切换模型会保留对话，新模型会接着聊。
r При смене модели беседа сохраняется, новая модель её продолжит.
~ backnext

@ speed 1.2
? why {are you|is it|is this} so {fast|quick}
? why {is|are} {the larger model|the model|larger models|it|the other model|my model|a larger model} {so slow|slow|slower|that slow}
? how {fast|quick} {are you|is this model|is this|can you write}
? how {can|do} i make {it|the model|a larger model|the replies|replies|this} {faster|quicker|run faster}
? how many tokens {per second|a second} {do you make|do you write|can you do}
? {what does|what is} {tok/s|tokens per second}[ mean]
? {how can i|how do i} speed {it|things|this} up
- {it's|this is|the model is|replies are} {too slow|very slow|so slow}[, what can i do]?
> A small model is fast; a larger one takes longer for each word. A smaller quant, fewer users or a GPU make it faster. The line under a reply shows tok/s.
w Size
z 小模型快，大模型慢。更小的量化或使用 GPU 会更快，回复下方会显示 tok/s。
r Маленькая модель быстрая, большая медленнее. Быстрее станет с меньшим квантом или GPU.

@ gpu 1.2
? {do i need|do you need|is there a need for|must i have} a {GPU|graphics card|gpu|video card}
? {can|does|will} {Parley|it|this app|the app|this} {use|run on|work on|support} {a|my|the} {GPU|graphics card|gpu}
? how {do|can} i {use|enable|turn on|switch on} {my|the|a} {GPU|gpu|graphics card}
? {does it|can it|does Parley} {run|work} {without a GPU|on a CPU|on the CPU only|on a laptop}
? what is {gpu-layers|--gpu-layers|gpu layers|a GPU layer}
? {does it work|can i use it} with {CUDA|Metal|Vulkan|ROCm|an Nvidia card|an AMD card|Apple silicon}
> No GPU is needed. With a GPU build of llama-cpp-python all layers go onto the GPU; --gpu-layers changes that. The README says how to get one.
w Optional
z 不需要 GPU。装上支持 GPU 的 llama-cpp-python 后会自动使用，可用 --gpu-layers 调整。
r GPU не нужен. Со сборкой llama-cpp-python для GPU он используется сам; --gpu-layers это меняет.
~ typewherenext
"""

PRIVACY = """
@ kept 2
? where {are|do} {my|the|our|these} {chats|messages|conversations|words|texts|data} {kept|stored|saved|go|live}
? {where is|where's} {my chat|this conversation|my data|this chat|my history|the chat history} {kept|stored|saved}
? {do you|does Parley|does this app|are you} {save|store|keep|log|saving|recording|record} {my|our|these} {chats|messages|conversations|words|data|chat}
? who {can|could} {see|read|access} {my|our|these} {chats|messages|conversations|data|words}
? {is|are} {this|my data|this chat|it|my messages|my chats|our conversation|what i write|this app|my words} {private|safe|secure|confidential|secret|encrypted|sent anywhere|sent to a server|sent to the cloud|shared|logged}
? {can|could} {anyone|other people|someone else|others|my boss|you|google|the makers|a company} {see|read} {my chats|this|what i write|my messages|our chat|my conversations}
? {do you|does it|does this app|does Parley} {send|share|sell|upload|leak} {my|any} {data|messages|chats|information|words}[ {anywhere|to anyone|to the cloud|to the internet}]
? {does|will} {anything|my data|my text|something} {leave|go out of} {my|this} {computer|machine}
? what {about|happens to} {privacy|my privacy|my data|my messages}
? {is there|do you have} {telemetry|tracking|analytics|a privacy policy|spying}
? do you {spy on me|track me|watch me|collect my data|collect data}
- {is this private|privacy|data protection}?
> Chats are kept in the memory of the program, on the machine that runs it, and end with it. Nothing leaves that machine.
w Memory
z 聊天只保存在程序的内存里，程序关闭就没有了，不会外传。
r Чаты хранятся в памяти программы на этой машине и исчезают вместе с ней. Наружу ничего не уходит.
~ tomorrow

@ tomorrow 1.5
? will {my chats|the chats|this chat|our conversation|what i wrote|my messages} {still be|be} {there|here} {tomorrow|next week|after a restart|when i come back|later tonight}
? {what happens to|do i lose|will i lose|are they gone,} {my chats|this chat|the conversation} {when|if|once} {i restart the program|the program stops|the computer is switched off|i shut down|the app is closed|i quit Parley}
? {does|will} {restarting|stopping|quitting} {the program|Parley|the app} {delete|lose|erase|clear} {my chats|the chats|everything}
? can i {find|read|open|have} {this chat|these messages|our talk|my chats} again {tomorrow|after a restart|next week|another day}
? {is|will} {this chat|our talk|this conversation|everything} {be |}{gone|lost|deleted|forgotten} {tomorrow|when i switch off the computer|after a restart|if the power fails|when the program ends}
? {for how long|how long} are {chats|my chats|conversations|messages} kept
? must i {save|keep|copy} {my chat|this chat|our conversation} {myself|before i leave|somewhere|before i switch off}
? {does|is} {the history|my history|a chat} {survive|kept over} a restart
- {if|when} i {switch off|turn off|shut down|restart} {my computer|the machine|the program|the app}{ tonight| now|}, {will my chats be kept|is this chat gone|are the chats still there afterwards|do i keep my chats}?
- chat {gone tomorrow|still there tomorrow|lost after restart|history after restart}?
- i'd like to {go on with|read|continue} this {chat |}{tomorrow|next week|another day}[, {will it be there|is it saved}]?
- {i restarted|we restarted} {the program|Parley} and {all my chats are gone|my chats have vanished|the list of chats is empty}
> Chats last as long as the program runs and are gone once it ends. Closing only the page does not lose them. Copy what you want to keep.
w Gone
z 程序一关闭，聊天就没有了；只关网页没关系。要保留的内容请复制出来。
r Чаты живут, пока работает программа. Закрыть страницу можно, а нужное лучше скопировать.

@ offline
? {does|can|will|do} {this|Parley|it|the app|you} {work|run} {offline|without internet|without the internet|without a network|on a plane|with no connection}
? {do i need|is there any need for|must i have|does it need|does Parley need} {the internet|internet|a connection|a network|wifi}[ {for this|to chat|to use it}]
? {can i|could i} {use|chat with} {this|you|it|Parley} {offline|without internet|on a plane|with no network}
> It works offline: a network is only needed to download a larger model or to share a link.
w Offline
z 可以离线使用。只有下载更大的模型或分享链接时才需要网络。
r Работает без сети. Она нужна лишь для скачивания моделей или ссылки.

@ cost 0.8
? {is|are} {this|Parley|it|the app|the larger models|you|this app} {free|free to use|free of charge|open source|expensive}
? {how much|what} {does|do} {it|this|you|Parley|a larger model} cost
? {do|must} i {need|have|pay for} {an account|a subscription|an api key|to pay|to log in|to register|to sign up|a licence}[ {for this|here}]
> It is free: no account, no key. It runs on your own machine.
w Free
z 免费，不需要账号或密钥，在你自己的机器上运行。
r Бесплатно: ни учётной записи, ни ключа. Всё работает на вашей машине.

@ others 0.6
? {can|could} {several people|many people|two people|my family|my team|my friends|others} {use|chat with|share} {this|it|you|Parley|the same model} {at once|at the same time|together}
? {do|will|can} {other users|other people|others} {disturb|slow down|get in the way of} {my chat|me}
? how many {people|users} can {use it|chat|talk to you}[ {at once|at the same time}]
? what is a slot
> Several people can chat at once on one model, each with chats of their own. --slots sets how many replies run together.
w Yes
z 多人可以同时使用同一个模型，各自的聊天互不可见。
r Несколько человек могут общаться одновременно, у каждого свои чаты.
"""
