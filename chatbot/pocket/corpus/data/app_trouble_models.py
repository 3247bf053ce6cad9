# ruff: noqa: E501
"""Models asked by the trouble one has: too weak, too large, too slow, stuck on the way, not found; see `app_trouble_frames.py`."""

from chatbot.pocket.corpus.data.app_trouble_frames import trouble

MODEL_TROUBLES = (
    "\n"
    + "".join(
        (
            trouble(
                "larger",
                told="""
my {brother|sister|friend|colleague|neighbour|cousin} has the same {app|program|page} and {his|hers} {gives much smarter replies|knows far more|writes real code|is so much cleverer|speaks perfect German}
i have {a strong pc with 64 GB|a big workstation|32 GB of memory|a fast new computer|a gaming pc|a good graphics card and lots of memory} and {it feels wasted on this tiny thing|this little one is a waste of it|want something that uses it|want to use all of it}
{this one|the little one|it|this toy|the small one} is {cute|fun|quick|nice}{, but|. but} {i need something serious|i want real answers|for work i need more|that's not enough for me|where is the big one}
{you write|it writes|it talks} {in English only|almost only English} and i need {German|Polish|Italian|good French|Turkish}
i {want|need|would like} to have it {write code|translate letters|explain my homework|write my essay|summarise reports|do hard maths} {for me|for work}, but {you only chat|this one can't|it just does small talk|it is too small}
{everything|nearly all|most of what} i ask {is too much for it|is too hard for it|gets "too small"|it can't do}
{it|this thing} {knows nothing|is as dumb as a brick|knows less than my dog|never knows anything|has no clue about anything} {useful|of the world|about history|that i ask|at all}
i {expected|was promised|hoped for|thought i'd get} {a real AI|something like the big chatbots|a clever assistant|more than this}
{it|this one|the little model} {keeps saying|always says|only says} {it is too small|"I'm too small"|that it can't know that}""",
                ask="""
is there a {grown up|grown-up|big|full|pro|serious|cleverer|smarter|proper|real|better|full-size} version of {you|this|Pocket|it}
{how come|why is it that} {his|hers|the other one|my friend's} {is smarter|knows more|is so much better}
{have you|do you have|is there} {a big brother|a smarter brother|a bigger sister|a cleverer cousin|an older brother}
can i {make you smarter|trade you in|get something with more brain|upgrade you|swap brains|get the big one|have one that speaks German|get one for coding}
{where|how} do i get {the clever one|the real one|the big one|more brain|one that knows things|the one that writes code|one that speaks my language}
what {do i do|can i do} {to get real answers|if you are too small|for harder questions|to have it write code}""",
                key="""
{smarter one|something better|bigger brain|grown-up version|pro version|the big one|more power|real AI|better model}
{too dumb|too small|too weak|not clever enough}
{for coding|for German|for homework|for real work}: {another model|which one|a better one}""",
            ),
            trouble(
                "switchmodel 1.5",
                goal="go from one model to another|change back to Pocket|switch between the models i have|use the other model i downloaded|return to the small model|change over to the second model|compare two models",
                told="""
i {got|have|downloaded|fetched} {three of them|two models|several models|both|four models} {now|already|yesterday} and {want to switch|don't know how to change over|it still uses the first one|the old one still answers}
{the old one|Pocket|the small one|the wrong one|the first one} {still answers|is still on|is still talking} {though i downloaded another|and not the new one|and i want the new one}
{the download is done|it has finished downloading|the new one is here}, {but the old one still answers|now i want to use it|and now|but nothing changed}
i {want|would like|need} {the little one|Pocket|the first model|my old model|the fast one} back""",
                ask="""
how can i go from one {to another|to the other|model to the next}
where do i {change over|switch between them|pick the other one|go back to the small one}
how do i {switch back|go back|return|change back} {to you|to Pocket|to the little one|to the first model}
can i {have two|keep several|hop between models|change models as i like|use them in turn}""",
                key="""
{switch model|change back|back to Pocket|other model|second model|between models|from one to another}""",
                rest="""
> Pick it in the model menu at the top. The conversation stays: the new model reads it and goes on.
w Menu
z 在页面上方的模型菜单里选择即可，对话会保留。
r Выберите её в меню моделей вверху. Беседа сохранится.
~ backnext slownext
""",
            ),
            trouble(
                "sizes 1.5",
                told="""
i {pay for every gigabyte|have a slow line|have little space|only have mobile data}{,| and} {need to know how big they are|want to know the size first|how big are they}
i {don't know|can't tell|wonder} how {big|large|heavy} {such a model|a model file|one of them|a larger model} is""",
                ask="""
how {big|large|heavy|many gigabytes} are {the models|the downloads|they|the files|the larger models|the models i can download|the ones in the list}
how much {space|disk|room|data} {does a model|does one|do they|does a 7B|does a 4B|does a 1B} {take|need|use}
what {size|sizes} {do the models have|are the models|is a 7B model|is the smallest|is the biggest one}
how many {GB|gigabytes} {is|has} {a 7B model|a 4B model|a 1B model|a larger model|the smallest one|the biggest one}
how long is such a file in {gigabytes|GB}""",
                key="""
{model size|model sizes|size of the models|file size|download size|how many GB|gigabytes per model|size of a 7B}""",
                rest="""
> At 4 bits a 1B model is about 0.8 GB, a 4B about 2.5 GB and a 7B about 4.4 GB. The model menu shows each size.
w Gigabytes
z 4 位量化时，1B 约 0.8 GB，4B 约 2.5 GB，7B 约 4.4 GB。模型菜单会显示大小。
r При 4 битах 1B — около 0,8 ГБ, 4B — 2,5 ГБ, 7B — 4,4 ГБ. Размеры видны в меню моделей.
~ howlongnext nofitnext whereisnext
""",
            ),
            trouble(
                "stuckdownload 1.4",
                told="""
i clicked to get {a bigger one|a model|a larger one|the 4B} and {the bar hasn't moved in ten minutes|nothing moves|it stands still|it stays at zero|the bar is frozen|it won't start}
{the download|the bar|the progress|the fetching} {hangs|is stuck|stands still|doesn't move|froze|stopped|has not moved|won't go on} {at 3 %|at 60 %|at 99 %|since an hour|half way|for ten minutes|in the middle}
{half of it|most of it|a third of it|60 % of the file} {came down|was here|had loaded} {and then|when} {my wifi dropped|the net went away|the power went|my laptop fell asleep|the connection broke}
{the download|it} {failed|broke off|stopped with an error|was interrupted|says it failed|lost the connection} {half way|at 80 %|in the night|again|near the end}
{my wifi|the internet|the router} {dropped|died|broke down|went away} {during the download|while it was fetching|half way through the file}
it {says|shows} "waiting for the hub" {and nothing comes|for ever|all the time}
i {shut the lid|switched off|restarted} {during the download|before it was done|while it was loading the file}""",
                ask="""
do i have to {start over|begin again|download it all again|start from zero|fetch it all again}
{is|was} {it|the half|what i had|the first half} {lost|gone|wasted|for nothing}
does {it|the download} {go on|resume|continue|carry on} {where it stopped|from there|by itself|later|after a break}
can a {broken|half|stopped|failed|stuck} download be {continued|rescued|saved|resumed|repaired}
how do i {restart|resume|go on with|unstick} {the download|a stuck download|the fetching}""",
                key="""
{download stuck|download hangs|bar frozen|download failed|download broke off|download interrupted|half a download|resume download|stuck at 99 %}""",
                rest="""
> Check the network and press Download again: it goes on where it broke off, nothing of it is lost.
w Again
z 检查网络，再按 Download：会从中断处继续，已下载的不会丢。
r Проверьте сеть и нажмите Download снова: загрузка продолжится с того же места.
""",
            ),
            trouble(
                "canceldownload 1.3",
                goal="break off the fetching|stop the download|cancel the download|abort it before it is all here|end the download early|call the download off",
                told="""
i {changed my mind|picked the wrong one|took the wrong model|clicked by mistake|don't want it any more}{, it's 9 GB| and it is already downloading| and it is fetching gigabytes|, it loads and loads}
it {is downloading|downloads|is fetching} {the wrong model|the wrong one|9 GB|a model i don't want|far too much} {and i want it to stop|right now|and i need my line}
the download {eats|blocks|takes} {my whole line|all the bandwidth|my mobile data} {and must stop|and i want to end it|and i want it to stop}""",
                ask="""
how do i {break off|cancel|stop|abort|end|call off} {the fetching|the download|it while it downloads|this download}
{where|which button} {cancels|stops|ends|breaks off} {the download|the fetching}
can {a|the} {download|fetching} be {cancelled|stopped|broken off|called off}""",
                key="""
{cancel download|stop the download|abort download|wrong model downloading|stop fetching}""",
                rest="""
> Press Cancel beside the download's progress. What came so far is kept, so a later download goes on from there.
w Cancel
z 按进度旁的 Cancel。已下载的部分会保留，以后可以继续。
r Нажмите Cancel рядом с ходом загрузки. Скачанное останется, и позже она продолжится.
""",
            ),
            trouble(
                "background 1.3",
                told="""
{it|the model|the file} {needs|takes|will take} {another hour|two hours|all night|so long} {to come down|to download|to load} and i {want to do other things|have to leave|want to close the tab|need another page}
i {closed|left|reloaded} {the page|the tab|the browser} {during the download|while it was fetching|before the download was done}
i {want|would like} to {chat on|go on chatting|close the page|do something else} {while it downloads|during the download|meanwhile}""",
                ask="""
do i have to {stay on the page|keep the page open|wait here|watch it|leave the tab open|sit here} {while it fetches the file|during the download|until it is done|while it downloads|the whole time}
can i {close the page|leave|chat on|go on chatting|close the tab|do something else|talk to you} {while it downloads|during the download|while the file comes|meanwhile}
does {the download|it|the fetching} {go on|run|continue|keep going} {in the background|without the page|when i close the tab|if i leave the page}
will {the download|it} {stop|break|be lost} {when i close the page|if i leave the tab|when i go to another page}""",
                key="""
{download in the background|background download|close the tab during download|leave the page while downloading}""",
                rest="""
> No need to wait: the download goes on in the background, even with the page closed, as long as the program runs.
w Background
z 不必等：只要程序开着，关掉页面下载也会继续。
r Ждать не нужно: загрузка идёт в фоне и без страницы, пока работает программа.
""",
            ),
            trouble(
                "diskfull 1.4",
                told="""
{it|the page|the download|the program} says {no room|the disk is too full|there is no space left|not enough disk|"disk full"|there's too little room}
{my hard drive|my disk|my ssd|drive c} is {nearly full|almost full|full up|bursting|full} {after trying three of them|since i downloaded models|because of the models|from all these models}
{the models|these files|those giant files|the downloads} {eat|fill|take|clog} {my disk|my whole drive|all my space|40 GB}
i {have|had} {only 3 GB|too little space|no space|almost no room} {left|free} {on my disk|on the drive|for a model}
i {no longer need|don't use|want to throw away|want to get rid of} {one of the models|two of the models|the old model|a downloaded model}""",
                ask="""
how do i {delete|remove|throw out|get rid of|erase|uninstall} {a model|one of them|old models|a downloaded model|the ones i don't use|model files}
where {did|do} {those giant files|the models|the downloads|the downloaded files|the big files} {go|lie|land|end up} {on my disk|on my computer|}
in {which|what} {folder|directory|place} {are the models|do the downloads land|is the downloaded model|does it put the files|do the big files lie}
how do i {free|get back|make} {disk space|some space|room|the space}
where {are|does it keep|can i find|does it save} the {downloaded models|model files|downloads|models it fetched}
can {the models|the downloads} {lie|be kept|go} on {another disk|an external drive|drive d}""",
                key="""
{disk full|no space|no room|drive full|no disk space left|delete a model|remove models|model folder|where are the models|models folder|free space}""",
                rest="""
> Downloaded models lie in the Hugging Face cache (~/.cache/huggingface), own ones in data/models: delete there what you don't need. HF_HOME sets another disk.
w Disk
z 下载的模型在 Hugging Face 缓存（~/.cache/huggingface），自己的在 data/models；不需要的就在那里删除。
r Скачанные модели лежат в кэше Hugging Face (~/.cache/huggingface), свои — в data/models: лишнее удалите там.
""",
            ),
            trouble(
                "memoryfull 1.6",
                told="""
{my computer|the terminal|windows|it|the page} said {out of memory|it was out of memory|"not enough memory"|the memory is full} {and the program was gone|and then all stopped|and it ended|}
{this one|the model|the one i like|it} {wants|needs|asks for} {12 GB|16 GB|10 GB|24 GB} and i {have 8|have only 8|only have 8 GB|have half of that|don't have that}
i set a long {one|context} and {the computer froze|my laptop froze|everything hung|the machine swaps|nothing moved}
{my computer|my laptop|the whole machine|everything} {froze|freezes|hangs|stands still|got stuck|swaps like mad} {when i load a model|with the big model|since i loaded the 7B|as soon as the model loads}
{the program|it|Parley} {was killed|got killed|died|vanished|crashed} {while the model loaded|when i chose the big one|with the 7B|loading a larger model}
{the menu|the page|it} says {it doesn't fit|it won't fit|the model is too large|it needs too much memory|there is too little memory}
{the big one|the model i want|the 7B} {does not fit|won't fit|is too large} {into my memory|in my RAM|on my card|into 8 GB}
i {have|only have|have got} {8 GB of RAM|4 GB|too little RAM|a small memory} {and the model is bigger|and want a 7B|and it won't load}""",
                ask="""
{any|is there a|what is the} trick {to make it fit|with 8 GB|for little memory|to load it anyway}
how do i {make it fit|squeeze it in|load it with less memory|get it into 8 GB|stop the freezing|save memory|use less memory}
what {helps against|do i do about} {out of memory|too little memory|a model that doesn't fit|the full memory}
can i {run|load|use} {it|a model|the big one} {that is larger than my memory|with too little RAM|with half the memory}
why did {the computer freeze|it freeze|everything hang|it run out of memory|the program die} {when i loaded it|with the large one|with the long context|}""",
                key="""
{out of memory|oom|not enough RAM|too little memory|doesn't fit|won't fit|memory full|computer froze|model too big for my RAM|12 GB model, 8 GB memory}""",
                rest="""
> It needs more memory than there is. Take a smaller model or a smaller quant, a shorter context (--ctx), and close other programs.
w Smaller
z 内存不够。换更小的模型或量化，缩短上下文（--ctx），并关闭其他程序。
r Не хватает памяти. Возьмите модель или квант поменьше, контекст короче (--ctx) и закройте другие программы.
~ weakpc
""",
            ),
            trouble(
                "nothere",
                told="""
i {picked|chose|clicked|took} {one in the list|one of them|a model in the menu|the second one|gemma in the list} and it {asks me to get it first|wants me to download it|doesn't start|only shows a button|talks of a download}
{the one i picked|the model|my choice} {isn't here|is "not downloaded"|has to be fetched first|does nothing but show its size}""",
                ask="""
why {must|do|should} i {get it first|download it first|fetch it before|press a button first}
why {is it|are they} in the {list|menu} {if it isn't here|but not here|and not on my disk}""",
            ),
            trouble(
                "yaml",
                goal="add my own favourite to the choices for good|have my model in the menu every time|add a model to the list for good|change which model comes first|make another model the default|put a new name into the menu|edit the choices",
                told="""
i {want|would like} {my favourite|my own model|a new model|another one} {in the list|among the choices|in the menu} {for good|permanently|each time|always}
{Pocket|the small one} {always comes up first|starts every time} and i {want another to start|prefer another one}
i {type|paste} {the same name|the repo name} {each time|every day} and want it {in the menu|in the list} for good""",
                ask="""
{where|how} is the {menu|list|choice of models} {filled|made|changed|written}
{which|what} file {has the list|holds the choices|do i edit for the menu|lists the models}""",
                key="""
{add to the list|own entry in the menu|default model|edit the model list|add a favourite}""",
            ),
            trouble(
                "gguf",
                told="""
i {have|own|got|made|trained} {a model file|my own model|a GGUF|a file from a friend|a model on a usb stick} {already|on my disk|from another program|at home}
i {downloaded|fetched|copied} {a GGUF|a model file|a big .gguf} {by hand|with my browser|from the web|for another program} {and it isn't in the list|and want to use it here|}""",
                ask="""
{where|in which folder} do i {put|drop|copy} {it|the file|my file|a .gguf} {so that it shows up|so that it is in the menu|for Parley}
can i {use|open|load} {a file i already have|what i downloaded elsewhere|a model from a usb stick|my own training}""",
                key="""
{own model|own GGUF|local file|gguf file|custom model|my own file|load from disk}""",
            ),
            trouble(
                "quant 1.6",
                told="""
{there are|i see} {so many|Q4, Q5, Q6 and Q8|five} {versions|files|quants} of {the same model|one model|it} {and i don't know which|and i am lost|}
i {see|read} {Q4_K_M|Q8_0|names like Q4_K_M|"Q5_K_S"} {and don't know what it means|everywhere|behind each model}""",
                ask="""
{which|what} quant {do i take|should i take|is best|is good|fits|do you recommend|is right for me}
{is|would} {Q8|Q8_0|Q4|Q4_K_M} {better|worse|larger|slower|be better} than {Q5|Q6|Q2|Q5_K_M}
what {do|does} {Q4 and Q8|Q4, Q5 and Q8|the Q numbers|the Q in Q4|Q2} {mean|stand for|tell me}
Q4 or Q8
what {are {quants|quantized models}|is {a quant|quantisation|quantization|a smaller quant}}{ good for| anyway| in simple words|}""",
                key="""
{Q4 or Q8|Q4_K_M or Q8_0|which quant|quants|best quant|Q4 vs Q8|smaller quant}""",
                rest="""
> A quant says how many bits each weight takes: fewer bits are smaller and quicker, but a little less exact. Q4_K_M is a good middle.
w Bits
z 量化表示每个权重占多少位：位数越少越小越快，但略不精确。Q4_K_M 是不错的折中。
r Квант — сколько битов на вес: меньше битов — меньше и быстрее, но чуть менее точно. Q4_K_M — хорошая середина.
""",
            ),
            trouble(
                "speed",
                told="""
{one word|a word|one letter} every {two seconds|five seconds|few seconds|second}
{it|the bigger one|the new model|the writing} {crawls|drips|creeps|is so sluggish|is a tortoise|writes like an old printer|needs minutes for a line}
i {grow old|fall asleep|make coffee|could read a book} {waiting for each line|before it is done|while it writes}
{my computer|this laptop} is {new|fast} but {it is slow|the replies drip|the words come one by one}""",
                ask="""
what makes it {crawl|so slow|drip|so sluggish}
why is the {bigger|larger|new} one {so much slower|slower than you|so sluggish}
how do i {get more words per second|speed up the writing|make it type quicker|get it to hurry}
what {limits|decides} the {speed|tempo|words per second}""",
                key="""
{slow|crawls|sluggish|speed|slow model|words per second|hurry up}""",
            ),
            trouble(
                "gpuidle 1.5",
                goal="use my graphics card|put the model on the GPU|run it on my RTX card|let the graphics chip do the work|use CUDA|use Metal on my mac|make the GPU work for it",
                told="""
i have {an RTX card|an Nvidia card|a 4090|a Radeon|a gaming GPU|a big graphics card|an RTX 3060} {but|and} it {sits idle|does nothing|is at 0 %|sleeps|is not used|stays cold} {while you write|while the model writes|all the time|}
{the fan of my mac|my fan|the cpu fan} {goes mad|howls|screams} when it writes{, and the graphics chip sleeps| and the GPU is idle|, i'd rather use the GPU}
{the cpu|my processor} {does all the work|is at 100 %} {and the GPU nothing|while the graphics card sleeps|but my GPU is idle}
nvidia-smi shows {nothing|0 %|no program|no use}
i {bought|have} {a new graphics card|a GPU} {and it is no faster|and see no difference|for this}
{my mac|my M2|my macbook|my Apple chip} {should be faster|has a fast graphics chip|is slow with it}""",
                ask="""
can {it|the model|Parley} use {the graphics chip|my graphics card|my RTX|my Nvidia card|my AMD card|the GPU of my mac|Metal|CUDA}
why is {my GPU|my graphics card|the graphics card|my RTX} {idle|not used|at 0 %|asleep|doing nothing}
how do i {get it onto the GPU|use my card|wake up the GPU|use CUDA|use the graphics chip|get GPU support|turn on GPU}
what {do i install|is needed|do i need} {for my Nvidia card|for the GPU|for CUDA|for an AMD card|for Metal|to use the graphics card}""",
                key="""
{GPU idle|gpu not used|graphics card idle|use GPU|CUDA|Metal|ROCm|Vulkan|RTX|AMD card|gpu support|mac gpu}""",
                rest="""
> For that it needs a GPU build of llama-cpp-python: the README has the commands for NVIDIA, Apple, AMD and Vulkan. Then all layers go to the GPU.
w Build
z 需要支持 GPU 的 llama-cpp-python，README 里有 NVIDIA、Apple、AMD 和 Vulkan 的命令。
r Нужна сборка llama-cpp-python для GPU: команды для NVIDIA, Apple, AMD и Vulkan есть в README.
~ typewherenext
""",
            ),
            trouble(
                "nogpu 1.2",
                told="""
i only have {an old laptop|a cheap notebook|a plain PC|an office computer|a ten year old PC} with no {fancy graphics|graphics card|GPU|Nvidia card|special card}
{my computer|my laptop|this machine} has no {graphics card|GPU|good graphics|gaming card}
i {can't afford|don't have|never bought} a {graphics card|GPU|gaming pc}""",
                ask="""
is {that|it|my laptop|a normal CPU|a plain processor|an office PC|an old laptop} {enough|good enough|strong enough|sufficient}
will it {run|work} {on a plain laptop|without a graphics card|without any GPU|with the processor alone|on my old PC}
do i {need|have to buy|have to have} a {graphics card|GPU|gaming computer|special computer} {for this|to chat|for a larger model|}
can it {do without|run without|live without} a {GPU|graphics card}""",
                key="""
{no GPU|without graphics card|old laptop|CPU only|plain laptop|no graphics card}{: ok| enough|: does it work|: possible|}""",
                rest="""
> Yes, it works without a GPU: I run on any machine, and models of 1B to 4B suit two processor cores.
w Yes
z 可以，不需要 GPU：我在任何机器上都能运行，1B 到 4B 的模型适合两核处理器。
r Да, GPU не нужен: я работаю везде, а модели от 1B до 4B подходят двум ядрам.
""",
            ),
        )
    ).rstrip()
    + "\n"
)
