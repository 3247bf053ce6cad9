# ruff: noqa: E501
"""Privacy in all its words, no network, a friend who should come in, Spaces, slow models; the signs are those of `exchange.py`."""

PRIVACY_ASKS = """
@ kept
? {do you|does it|will you|does this app|does Parley|would the program|does the page|will it} {send|pass|give|sell|forward|upload|hand over|leak|report|transmit|share} {my data|what i write|my chats|anything|my words|our talk|my questions|usage data|my texts} {to some company|to a company|to anybody|to the makers|to the developers|to advertisers|to some server|to the cloud|to third parties|to anyone|abroad|somewhere}
? {do you|does it|does this app|does Parley|does the program|does this page} {track|spy on|watch|profile|follow|log|monitor|observe} {me|us|people|visitors|users|what i do|my clicks}[ or {have telemetry|collect anything|send statistics|phone home}]
? {do you|does it|does this app|does Parley|does the program|does this page} {have|contain|use|come with|include} {telemetry|tracking|trackers|analytics|cookies for ads|spyware|ads|usage statistics|any tracking|a call home}
? {is there {telemetry|tracking|spyware|any tracking|any data collection|any telemetry}|are there {trackers|analytics|ads|logs of my chats|usage statistics|hidden uploads}}{ in here| in this app| in Parley| behind this|}
? {do you|will you|does it|does this app|does Parley|does the program} {store|save|keep|record|log|archive|hold on to} {what i write|my words|what i type|my messages|everything i say|my questions|our talk|anything i write}{ somewhere| anywhere| on disk| in a file| for ever|}
? {is {what i write|what i type|our talk}|are {my words|my messages|my questions}} {stored|saved|kept|recorded|logged|written down|archived}{ somewhere| anywhere| on disk| in a file| for ever|}
? is there {any file|a file|a log|a database|a folder|some record|a copy|a log file} {with|of} {my old chats|my chats|my messages|what i wrote|our conversations|everything i typed}{ on the disk| somewhere|}
? {in|on} {which|what} {file|folder|disk|database|place} {are|do you keep|does it keep} {my chats|my messages|the conversations}
- {telemetry|tracking|data to a company|analytics|my data|spying|logs|cookies|data collection|ads|data leak}{?|: yes or no?|, any?|: is there any?|: how is it here?| here?|... do i have to worry?| in this app?}
- {telemetry yes or no|tracked or not|private or public|stored or not|kept or thrown away|safe or not safe|logged or not|sent or not sent}{?|, tell me|, please|: what i write}
- {i|we} {don't want|do not want|hate|fear|worry about} {tracking|telemetry|a company reading this|my data going to a company|being watched|data leaks|that somebody stores this}{.|,} {is that the case here|how is it here|does it happen here|what about this app|am i safe}{?|}
- {before i|i want to} {write about my health|tell private things|paste a contract|talk about my family|paste work mail}{:|,|.} {where does it go|is it sent anywhere|who gets it|does a company see it|is it stored|does anything leave my computer}{?|}
? {which|what} {company|firm|server|cloud} {gets|sees|receives|has|stores} {my data|my chats|what i write|this}
? is {some|any|a} {company|firm|server|stranger|third party} {behind this|reading this|getting my data|involved|listening in|seeing my chats}
? {does|will} {what i write|my text|my chat|this conversation|my question} {go|get|travel|leave} {to a company|anywhere|over the internet|to a server|out of this room|my computer}
- {my boss|my doctor|our school|my lawyer|my wife|our data protection officer} {asks|wants to know|wonders} {whether|if} {this is private|anything is stored|data leave the computer|there is telemetry|this app sends data anywhere}{.|?}
? {can|may} i {safely|really|without fear} {write|paste|type} {private things|my diary|company secrets|personal stuff|medical notes} {here|into this|in this chat}
- {i want|i'd like} to {know|be sure} {that nothing is sent|where my data goes|who stores this|that nobody reads along|if i am tracked}{.|}
- {please|sorry|excuse me}{,} {my data is going where|you save what i write or no|company see my text|it is private or not|who can to read this}{?|}
? {are my chats|is my data|is this} used {for training|to train you|to make you better|for ads|for statistics}

@ offline
- {offline|no internet|without internet|no wifi|without wifi|no network|airplane mode|flight mode|plane|in the train tunnel|cable out}{ ok| possible| works| too| fine| alright|: ok| ok here|: possible}{?|??| or not?| or no?}
- {my|our|the} {internet|wifi|network|connection|router|line} {is|went|is all|has been} {down|dead|off|gone|out|broken}{,|.| and| but|, but| and yet} {how come you still answer|you still answer|why do you still work|you answer anyway|how is it that you work|it still works, how|how can you talk then|why does this page still work}{?|}
? {how can it|how do you|why can you|how does it|how can this} {answer|work|reply|run|talk} {without internet|with no wifi|when the internet is down|with the cable pulled out|in flight mode|though i'm offline|when my router is off}
- {i'm|we're|we are} {on a plane|offline|in the mountains with no signal|in a cabin without wifi|on a ship|in a train without wifi}{,|.} {will this work|does it still work|can i use you|ok|do you run here too|is that a problem}{?|}
? {do you|does it|will it|does this|does the app|would Parley} {need|want|require|use} {the internet|wifi|a connection|a network|to be online|the web}{ all the time| to answer| for each reply| at all| after the download|}
- {internet|wifi|network|connection} {needed|required|necessary|a must}{?|: yes or no?| or not?| here?}
- {i pulled|i unplugged|we cut|i switched off} {the network cable|the wifi|the router|the internet}{ and|,|, and} {you still talk|it still works|you go on|nothing changed}{.|,|!} {why|how|how come|is that normal}{?|}

@ share
- {my|our} {friend|colleague|sister|brother|cousin|pal|mum|tester|teacher|neighbour} {can't|cannot|can not|cant|is not able to|fails to} {open|reach|see|load|get to|connect to|visit} {127.0.0.1:7860|127.0.0.1|localhost:7860|localhost|http://127.0.0.1:7860|my link with 127.0.0.1|the address i sent}{,|.} {how do i let them in|why|what do i send instead|what can i do|what address works|how can they get in|what link do they need}{?|}
- {i sent|i gave|we sent|i mailed} {my friend|my sister|them|a colleague|the class} {127.0.0.1:7860|the localhost address|http://127.0.0.1:7860|the address of my page}{,| and| but|, but} {it doesn't open|it does not load|nothing comes up there|they can't open it|it only works on my computer|it says no connection}{.|,} {what now|why|how do i share it|what do i send|what link works}{?|}
? why is {127.0.0.1|127.0.0.1:7860|localhost|my address} not {open|working|reachable|reached} {for my friend|from another house|elsewhere|on another computer|for others}
? how {do|can|could} i {let|get|bring|invite} {a friend|my sister|others|somebody outside|my class|a colleague} {in from outside|onto this page|in over the internet|to my page at 127.0.0.1}
- {127.0.0.1|localhost} {only works here|is only for me|does not work for others|from outside}{:|,|?|.} {how do others get in|how to share|is there a link|what then}{?|}

@ space
- {i|we|my team} {have|made|own|use} {a Hugging Face account|a huggingface account|an account on Hugging Face|an HF account|a Hugging Face login}{.|,} {how do i get Parley running there|how do i get it running there|what is the next step|how do i put Parley there|can it live there|what do i push|how does the app get there}{?|}
? how {do|can|could} i {get|bring|have|put} {Parley|this app|it|this chat} {running|up and running|live|working} {on Hugging Face|in a Space|on huggingface|on HF Spaces|in my Hugging Face account}
- {Hugging Face|huggingface|HF|my Space}{:|,} {how do i get Parley there|Parley there|what steps|how to run this there|running this app there}{?|}

@ spacefree 1.5
? {can|could|will|would} {it|Parley|this|the app|this app} {run|work|live|be hosted} {on|with|in} {the free hugging face hardware|the free Hugging Face hardware|a free Space|the free hardware of a Space|the free tier of Hugging Face|free hugging face hardware|the free CPU of a Space|a Space without paying}
? {is|will} {the free hardware|a free Space|the free tier|the free CPU} {enough|good enough|sufficient|strong enough|ok}{ for this| for Parley| for this app| on Hugging Face|}
? {what|which|how big a} model {can {run on a free Space|a free Space take|the free Hugging Face hardware run}|{fits|suits|runs on} {a free Space|the free hardware of a Space}}
? {what|how much} {hardware|memory|cpu|ram} {does {a free Space|the free Hugging Face hardware} {have|give}|is there in a free Space|do i get with a free Space}
? {must|do|should} i {pay|rent a gpu|buy hardware|take paid hardware} {for a Space|for the Space|on Hugging Face|to run this in a Space|to host Parley}
? {does|will} {a Space|the Space|my Space} need {a GPU|paid hardware|a big machine|an upgrade|money}
- {free Space|free hardware|free tier on Hugging Face|Space hardware|HF free CPU}{:|,|?} {enough|ok for Parley|what model size|does it work|how big a model|which model fits|can it run there}{?|}
- {i|we} {don't want to|can't|won't} pay {for a Space|Hugging Face|for hosting on Hugging Face}{.|,} {does the free one do|is free enough|can it run there for free|what runs for free}{?|}
> The free hardware of a Space (2 vCPU, 16 GB) is enough for models up to about 4B at 4 bits.
w Free
z Space 的免费硬件（2 vCPU、16 GB）足以运行 4B 以内的 4 位模型。
r Бесплатного железа Space (2 vCPU, 16 ГБ) хватает моделям примерно до 4B в 4 битах.
~ space

@ speed
- {i|we} {downloaded|took|loaded|chose|installed|switched to|got|tried} {a 7B model|a 7B|an 8B model|a large model|a big model|the 13B|a bigger model|a 4B model|the biggest one}{ and| but|, and|, but|.} {it types|it writes|it makes|it gives|i get|it does} {one word per second|one word a second|a word every two seconds|a letter at a time|half a word a second|2 tokens a second|one line a minute}{.|,} {what can i do|why|is that normal|how do i speed it up|can it be faster|what helps|any remedy}{?|}
- {the|my|this|our} {7B model|large model|8B|big one|larger model|13B model} {crawls|is a snail|takes minutes|is so slow|is slow like a turtle|needs an hour|writes a word a second|is unbearably slow}{.|,|!} {what can i do|why|how do i make it quick|what helps|normal|can i speed it up}{?|}
- {large model|7B|big model|8B model} {slow|too slow|one word per second|2 tok/s|crawls}{:|,|?} {why|what helps|what can i do|normal}{?|}
? is it normal {that|when} {a 7B model|a big model|a larger model} {is so slow|writes a word a second|takes so long|crawls}

@ larger
- {you are|this little one is|this model is} {fun|cute|quick}{,| but} {i want the real thing|now a serious model, please|where do i get a big one|how do i get one with more brain}{.|?|}
"""
