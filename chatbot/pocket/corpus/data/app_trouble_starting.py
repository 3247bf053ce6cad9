# ruff: noqa: E501
"""Installing, starting, addresses and flags, turning off, and what the app is, asked by the trouble one has; see `app_trouble_frames.py`."""

from chatbot.pocket.corpus.data.app_trouble_frames import trouble

STARTING_TROUBLES = (
    "\n"
    + "".join(
        (
            trouble(
                "installslow 1.3",
                told="""
{pip|the install|the installation|pip install|the setup} {has been|is} {stuck|sitting|hanging} at {building llama|"building wheel for llama-cpp-python"|building wheel|the llama part|llama-cpp-python} {for 5 minutes|for ten minutes|for ages|since lunch|for a quarter of an hour|for a while now}
{pip|the install|the installation} {takes|needs|is taking} {for ever|so long|forever|ages|more than ten minutes|the whole morning}
{the first install|installing it|pip install -r requirements.txt} {won't end|doesn't finish|never gets done|crawls|goes on and on}
{it says|the terminal says|all i see is} "building wheel for llama-cpp-python" {and nothing moves|and then nothing|and my fan is loud|for ever}
{the fan howls|my cpu is at 100 %|nothing moves|the window doesn't move} while {pip|it} {installs|builds llama|builds the engine}""",
                ask="""
why does {the install|the installation|pip install|pip|the setup} {take so long|need so long|take for ever|last so long}
is {pip|the install|the installation} {broken|stuck|frozen|dead} {or just slow|or does it still work|at building llama}
how long {does|should|will} {the install|the installation|pip install|the first install|the setup} {take|last|need}
is it normal that {pip|the install} {takes ten minutes|sits at building llama|builds so long}
can {the install|the installation|pip install|the building of llama} be {faster|quicker|shortened|skipped}""",
                key="""
{pip|install|installation} {stuck|hangs|so slow|frozen}
building llama {takes for ever|stuck|slow}
{building wheel for llama-cpp-python|building wheel, nothing moves}""",
                rest="""
> That is normal: the first install compiles the engine, llama-cpp-python, which takes some minutes. The README shows prebuilt builds.
w Normal
z 这是正常的：首次安装要编译 llama-cpp-python，需要几分钟。README 里有预编译的版本。
r Это нормально: при первой установке собирается llama-cpp-python, это несколько минут. Готовые сборки указаны в README.
~ compiler
""",
            ),
            trouble(
                "compiler 1.3",
                told="""
{the install|the installation|pip|the setup|pip install} {shouts|complains|cries|stops|fails|ends} {about|because of|over|with an error about} {a missing compiler|no compiler|a C++ compiler|cmake|gcc|missing build tools|Visual Studio|nmake}
{pip|the install|the terminal} says {there is no compiler|it can't find a compiler|no C++ compiler was found|"CMAKE_CXX_COMPILER not set"|it needs Microsoft C++ build tools|a compiler is missing}
{llama-cpp-python|the engine|building wheel for llama-cpp-python} {fails to build|won't build|won't compile|can't be built|failed|fails with red text}
i have no {C++ compiler|compiler|gcc|build tools|Visual Studio} {on this computer|on my laptop|here|on windows|on my mac}""",
                ask="""
{which|what} {compiler|build tools|C++ compiler} {do i need|does it need|does the install need|must i have|do i install}
why does {the install|pip|llama-cpp-python} {need|want|ask for} a {compiler|C++ compiler}
{where|how} do i get {the compiler|a C++ compiler|the build tools|what the install misses}
what do i install {before|first} {so that llama-cpp-python builds|so that pip can build it|for the compiler error}
can i install {it|Parley|this} without a compiler""",
                key="""
{no compiler|missing compiler|compiler error|C++ compiler missing|cmake error|no gcc}
{failed building wheel for llama-cpp-python|build of llama-cpp-python failed|error: no C++ compiler}
{install|pip} fails{ with a compiler error|: compiler| at llama-cpp-python}""",
                rest="""
> The install needs a C++ compiler: apt install build-essential, xcode-select --install, or Visual Studio Build Tools. The README also shows prebuilt builds.
w Compiler
z 安装需要 C++ 编译器：apt install build-essential、xcode-select --install 或 Visual Studio Build Tools。
r Для установки нужен компилятор C++: apt install build-essential, xcode-select --install или Visual Studio Build Tools.
""",
            ),
            trouble(
                "pythonversion 1",
                told="""
{i have|i've got|my computer has|there is only|we have|our server has} {Python 3.8|Python 3.9|Python 3.10|an old Python|python 2|Python 3.12|Python 3.11|a new Python|Python 3.13} {here|on it|installed|on this machine|at work}
{the install|pip|it} {says|complains that} {my Python is too old|the Python version is wrong|it needs another Python|python is not new enough}
i don't know {which Python it wants|which Python version i need|whether my Python is new enough}""",
                ask="""
{which|what} {Python|version of Python|Python version} {do i need|does it need|is needed|does Parley need|must i have|is required|is right|should i install}
is {Python 3.8|Python 3.9|Python 3.10|Python 3.11|Python 3.12|my Python|an older Python} {enough|new enough|ok|fine|too old|good} {for this|for Parley|for the app|here}
does {it|Parley|the app|this app} {run|work} {on|with} {Python 3.8|Python 3.9|Python 3.10|Python 3.11|Python 3.12|older Pythons}
do i have to {update|upgrade|change|replace} {Python|my Python} {for this|for Parley|to run the app|first}
how {old|new} {may|must} {Python|my Python} be {for this|for Parley|here}""",
                key="""
{Python version|required Python|minimum Python|which Python|Python too old}{ for Parley| here| for this app|}
{Python 3.9 ok|Python 3.10 enough|Python 3.12 fine}{ for this| with Parley| here|}""",
                rest="""
> Parley needs Python 3.11 or newer.
w 3.11
z Parley 需要 Python 3.11 或更新的版本。
r Нужен Python 3.11 или новее.
""",
            ),
            trouble(
                "port 1.6",
                goal="use another port|change the port|run it on port 9000|put it on another port|have the page on port 8080|move it away from 7860|pick the port myself|run two of it side by side on two ports|set the port",
                told="""
{something else|another program|my other app|a web server|some other gradio app|a second Parley|stable diffusion} is {already |}{on|using|sitting on|running on|occupying} {7860|port 7860|that port|the same port}
{7860|port 7860|that port|the port} is {taken|in use|busy|occupied|blocked|not free|used already}{ on my machine| here| by something else|}
{it says|the terminal says|it prints|i read} {the port is taken|"port 7860 is taken"|the address is in use|"address already in use"|using 7861}
{it|the page|Parley} {opened|came up|started|is suddenly} {on|at} {7861|7862|another port|a different number}
i {want|need|would like|prefer} it on {another|a different|a fixed|some other} port
{our firewall|the router|my company} only {allows|lets through} port {8080|9000|8000}""",
                ask="""
{which|what} port {does it use|is it on|does Parley use|is the page on|does it listen on|does it take by default}
{which|what} {flag|option|setting} {sets|changes|is for|chooses} the port
why is it {on|at} {7861|7862|another port} {now|today|and not 7860}
can {it|Parley|the page} {run|listen|be} on {another port|port 9000|port 8080|a different port}
where is the port {set|changed|written|chosen}
can two of {it|them|these|Parley} {run|be open} {at once|side by side|on one machine}""",
                key="""
{other port|another port|change port|port 9000|port in use|port taken|port 7860 busy|address already in use|7860 already used|port flag|--port}""",
                rest="""
> Parley takes the first free port from 7860. To choose one, start it with python app.py --port 9000, say.
w --port
z Parley 会用 7860 起第一个空闲端口。要自己指定，用 python app.py --port 9000。
r Parley берёт первый свободный порт от 7860. Другой задаёт python app.py --port 9000.
~ typewherenext combinenext alwaysnext
""",
            ),
            trouble(
                "noopen 1",
                goal="start it without a browser window|stop it from opening the browser|have no browser opened at the start|keep the browser closed when it starts|run it on a server without opening a browser",
                told="""
{it|the program|the app|Parley} {opens|starts|launches|pops up} {my browser|a browser|a browser window|a new tab|a tab|firefox} {every time|each time|on every start|whenever i start it|all the time} and {i find that annoying|i don't want that|i hate that|that annoys me|it gets on my nerves}
{a tab|a browser window|the browser|chrome} {opens|pops up|jumps up} {by itself|on its own|each time|every time i start it} {and i don't want that|which i don't like|and it disturbs me}
{my server|this machine|the box} has no {browser|screen}, {it should not try to open one|and it tries to open one}
i {want|need|would prefer} {no browser|no window|no tab} {to open|to pop up} {at the start|when it starts|when i run app.py}""",
                ask="""
{which|what} {flag|option} {keeps the browser closed|stops the browser from opening|opens no browser}
can {it|the app|Parley} start without {a browser|opening the browser|opening a tab|a browser window}
why does it open {my browser|a tab|a browser} {by itself|every time|at the start} and how do i stop that
how do i {stop|prevent|switch off|turn off|avoid} {the browser opening|that it opens my browser|the automatic browser window|the pop-up tab at the start}""",
                key="""
{no browser|don't open browser|browser opens by itself|tab opens by itself|--no-open|no open flag|stop auto open|auto open off|start without browser}""",
                rest="""
> Start it with python app.py --no-open: then it opens no browser.
w --no-open
z 用 python app.py --no-open 启动，就不会打开浏览器。
r Запустите python app.py --no-open: браузер не откроется.
~ typewherenext combinenext alwaysnext
""",
            ),
            trouble(
                "quit 1.5",
                goal="turn the whole program off|shut it down|stop the program|quit Parley|end the app for today|switch it all off|close the program properly|shut Parley down|kill the server",
                told="""
{i'm|we're|i am} {done|finished|through} {with it|for today|for now} and {want to turn it off|want to shut it down|don't know how to quit|want the program to end|don't know how to switch it off}
i closed the {tab|page|browser} {but|and yet} {it still runs|the program goes on|my fan still blows|the terminal is still busy|it is still using memory}
{there is|i see|i find} no {off button|exit button|quit button|cross to close the program|way out} {on the page|here|anywhere}
{it|the program|Parley} {still runs|keeps running|goes on running} {in the background|after i closed the tab|though the page is closed} and i {want it off|want to end it|need the memory}""",
                ask="""
how do i {turn the whole program off|turn it off|switch it off|shut it down|end the program|quit it|quit Parley|exit|close the app|stop the server|kill the program|leave the program}
where is the {off switch|exit|quit button|power button|off button}
does {closing the tab|closing the page|closing the browser} {stop|end|quit|turn off} {the program|it|Parley|everything}
{which|what} key {ends|stops|quits} the {program|server|app}
is it off when i close the {tab|page|browser}""",
                key="""
{turn off|switch off|shut down|shutdown|quit|exit|end program|stop server|close app|power off}{ Parley| the app| the program| here}
{off button|exit button|quit the app}""",
                rest="""
> Press Ctrl+C in the terminal where it runs, or close that window: the program stops, and its chats end with it.
w Ctrl+C
z 在运行它的终端里按 Ctrl+C，或关闭那个窗口；聊天也随之结束。
r Нажмите Ctrl+C в терминале, где она работает, или закройте его: программа и чаты закончатся.
~ startagain
""",
            ),
            trouble(
                "startagain 1.5",
                goal="start it again|get it back after a restart of the computer|bring the page back|open it again tomorrow|restart the program|start Parley a second time|wake it up again",
                told="""
i closed the {black|terminal|console|command} window and {now it is all dead|now nothing works|the page is dead|it all stopped|now the page says nothing}
{the page|it|the chat} {says|shows|tells me} {connection lost|it lost the connection|"connection lost"|it can't reach the server|the connection is gone|the server can't be reached}
{the page|127.0.0.1:7860|the address|my bookmark} {can't be reached|won't open|does not open|is dead|shows an error} {since i restarted the computer|today|after a restart|this morning}
i {switched the computer off|restarted my pc|rebooted|shut the laptop} and {now the page won't load|the app is gone|it doesn't come up|i can't get it back}
{the program|Parley|the server} {crashed|stopped|ended|died|is not running any more|was closed}
my {cat|kid|colleague} closed the terminal and {the chat stopped|nothing works now|all is dead}""",
                ask="""
how do i {start it again|get it back|bring it back|restart it|restart Parley|open it again|get the page back} {after i closed the window|after a reboot|once it is closed|tomorrow|when the computer was off|if the terminal is gone}
why does the page say {connection lost|that the connection is lost|it can't connect}
what do i run {after a reboot|when the computer was off|to have the page again}
how do i {start|open} it {a second time|the next day|again}""",
                key="""
{connection lost|lost connection|page can't be reached|site can't be reached|server gone|closed the terminal|program stopped|start again|restart the app|dead page}""",
                rest="""
> Run python app.py again in its folder, then reload the page. The old chats ended with the program.
w Restart
z 请在它的文件夹里再次执行 python app.py，然后刷新页面；旧聊天已随程序结束。
r Запустите в её папке снова python app.py и обновите страницу. Старые чаты закончились вместе с программой.
""",
            ),
            trouble(
                "uninstall 1.2",
                goal="remove it completely|uninstall Parley|get rid of the app|delete the whole thing|take it off my computer|clean it all up again|throw the program and its models away|wipe it off my disk",
                told="""
i want {the whole thing|it|Parley|all of it|the app|everything of it} {off|gone from|away from|deleted from} my {computer|laptop|disk|machine|pc} {now|again|completely|}
{i don't need|i don't use|we no longer need} {it|Parley|the app|this program} {any more|anymore} and {want it gone|want the space back|want to remove it}
i {tried it|had my fun|am done with it} and {now it can go|want to uninstall it|want it off my disk}
{it's not for me|this is not for me|i prefer another program}, {it should go|i want it removed|off with it}""",
                ask="""
how do i {uninstall|remove|delete|get rid of|erase} {it|Parley|the app|this program|the whole thing|all of this}{ again| completely| from my computer|}
what {must|do|should} i delete {to uninstall it|to get rid of it|so that nothing is left|when i don't want it any more}
{is there|where is} an {uninstaller|uninstall button}
what {is left|stays behind|remains} {on my disk|on my computer} {when i delete it|after i remove the app|if i throw the folder away}""",
                key="""
{uninstall|remove app|delete Parley|deinstall|get rid of it|uninstall Parley|remove everything}""",
                rest="""
> Stop the program and delete its folder. Downloaded models lie in the Hugging Face cache (~/.cache/huggingface): delete them there.
w Delete
z 停止程序并删除它的文件夹。下载的模型在 Hugging Face 缓存里（~/.cache/huggingface），也一并删除。
r Остановите программу и удалите её папку. Скачанные модели лежат в кэше Hugging Face (~/.cache/huggingface).
""",
            ),
            trouble(
                "whatapp 1.6",
                told="""
{my grandson|my son|my daughter|a friend|my nephew|someone|our IT man|my neighbour} {put|installed|left|set up|started} {this|it|this thing|some program called Parley|the app|Parley} on my {PC|computer|laptop|machine}
{some page|a page|a window|a chat page|something} {opened|came up|popped up} {by itself|on its own|on my screen|in my browser} {with you in it|and you are in it|and it talks}
i {have no idea|don't know|don't understand|wonder} what {this app is for|Parley is|this page is|this thing does|all this is|this program is good for}
{i just found|i clicked on|i landed on|i stumbled upon} {this page|this app|Parley} {and wonder what it is|and don't know what it is|by chance}""",
                ask="""
what {is|might be} {all this|this app|Parley|this page|this program|this thing called Parley} {for|good for|about|anyway|in plain words|in simple terms}
what {does|can} one do {with|in} {this app|Parley|this program|this page}
what {is the point|is the purpose|is the use|is the idea} of {this app|Parley|this page|this program}
{is Parley|is this app|is this page} {a game|a website|a program|a search engine|a chat app|a virus|a toy} or what
{what did he|what did she|what did they} {install|put} here""",
                key="""
{Parley|this app|this page} {in one sentence|in short|explained|for beginners|for my mum|meaning}
{what is Parley|Parley what|Parley explained|about Parley|about this app}""",
                rest="""
! {explain|describe} {this app|Parley|this page|this program} to {my mum|my mother|my dad|grandma|a child|my boss|a beginner|somebody who knows nothing|my class}
! {tell|show} {my mum|my mother|grandma|my boss|me|us} what {this app is|Parley is|this page is for}
! {describe|present|introduce|sum up} {Parley|this app|this program} {in one sentence|in a few words|briefly|in simple words}
> Parley is a chat page for language models that run on your own machine. I'm the small one that ships with it.
w Chat
z Parley 是一个聊天网页，用来和在你自己机器上运行的语言模型对话。
r Parley — это страница для чата с моделями, которые работают на вашей машине.
""",
            ),
            trouble(
                "appmaker 1.2",
                ask="""
who {made|built|wrote|created|developed|programmed|is behind|designed|invented|owns|publishes} {Parley|parley|this app|this page|this program|this software|the app}
{which|what} {company|team|firm|people|project|person} {made|built|wrote|is behind|develops|published} {Parley|parley|this app|this program|the app}
by whom was {Parley|this app|this program} {made|written|built|developed}
{where|from whom} {does Parley come from|did this app come from|do i have this app}
is {Parley|this app|this program} {by|from|made by} {Google|OpenAI|Microsoft|Meta|Hugging Face|a company|Apple}
in {what|which} language {is Parley|is this app|was this app} written""",
                key="""
{makers|maker|author|authors|developers|creator|team} {of|behind} {Parley|this app|the app|this page}
{Parley|this app}{:|,} {who made it|made by whom|author|who is behind it}""",
                rest="""
> The Parley project made it, in Python, with Gradio and llama.cpp. The README in its repository explains it.
w Parley
z Parley 项目用 Python、Gradio 和 llama.cpp 制作，仓库里的 README 有说明。
r Его сделал проект Parley на Python с Gradio и llama.cpp. README в репозитории всё объясняет.
""",
            ),
            trouble(
                "cost",
                told="""
i {don't want to pay|have no money for|won't pay|can't pay} {for it|for this|for a subscription|for an AI|for an account|a monthly fee}
{the others|chat sites|other AIs|other apps} {cost 20 dollars a month|want money|want my card|want an account}
my {boss|wife|school|mother} asks {what it costs|what we have to pay|about the price|whether we need a licence}""",
                ask="""
{what|how much} {is|does} {the price of Parley|the cost of Parley|the fee|Parley cost|this app cost|it cost a month}
{is|will} {it|this|Parley|the app} {free|cost me anything|free for a school|free for ever|really free|free of charge|without charge}
{do|must|will} i {pay|be charged|get a bill|get charged|need a card|need a credit card|need a subscription} {for this|for each message|later|for Parley|at some point|for a larger model}
is there a {hidden cost|catch|fee|trial period|paid version|price|message limit}
{does|will} {a larger model|a download|each message|asking you} cost {money|anything|extra}""",
                key="""
{cost|price|costs|fee|pricing|licence fee} {of|for} {Parley|this app|the app|it}
{free or paid|paid or free|any costs|subscription needed|account needed|price|how much}{ here| for Parley|}""",
            ),
        )
    ).rstrip()
    + "\n"
)
