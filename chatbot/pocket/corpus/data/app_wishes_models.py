# ruff: noqa: E501
"""Models, chats that stay, and ways to reach others, asked by wish or trouble; see `app_frames.py`."""

from chatbot.pocket.corpus.data.app_frames import feature

MODEL_WISHES = (
    "\n"
    + "".join(
        (
            feature(
                "larger",
                wish="{get|have|use|load|switch to|install|download} {a larger model|a bigger model|a cleverer model than this one|a stronger model|another model|a model with more knowledge|something smarter than Pocket|a model that can write real code}|{replace|swap} {Pocket|the small model} {for|with} {a larger one|a better one}|talk to {a cleverer model|a larger model|a model that knows history}",
                trouble="{Pocket|this model|the small model} {knows too little|is too weak|is not clever enough|can't do what i need|keeps saying it is too small}{ for me| for my work| for my homework|}|i need {a model|an assistant|an AI} that {knows medicine|can really write code|can translate properly|knows more|can do hard maths}|this {tiny|small} model {is nice, but not enough|was fun, but now i need more|gets facts wrong}",
                ask="how do i get a larger one|where is a better model|how do i download a bigger one|where do i choose another model|how do i change the model|can i swap it for a bigger one",
                rest="""
- {ok you're cute|nice toy|you're sweet}{, but|. but} {i need|where do i find|how do i get} {a bigger model|a real model|a larger one}{.|?}
- {upgrade|bigger brain|stronger model|more powerful model|model change|other llm}{:|,|...} {how|where|where do i click|please|steps}?
? do i have to {leave|close|restart} {this page|the app|Parley} to {get|use|load} a larger model
? {what|which} is the first {click|step} {towards|to get|for} a {bigger|larger|better} model
""",
            ),
            feature(
                "which",
                wish="{know|find out|decide} which model {suits my computer|to take|i should download|is right for two cores|is best for me}|{see|get|look at} {the list of models|all the models on offer|what models there are|the models with their sizes}|{choose|pick} {the right model|a good model|a fitting model} {for my laptop|for this machine|for stories|for coding|among so many}",
                trouble="there are {so many|too many} models and i {can't choose|don't know one from the other|am lost}|i don't know {a 1B from a 7B|what all these model names mean|which model to download}",
                ask="which one should i take|which do you recommend|what do you suggest|how do i choose one|which is a good first one",
            ),
            feature(
                "download",
                wish="{cancel|pause|stop|resume} {a download|the download of a model|a model download}|{see|know} how {far|long} {the download of a model|the model download} {is|takes}|go on with a {broken|half-finished|cancelled} download|keep {the downloaded model|the model file} for next time",
                trouble="the {wifi|connection|power} {went off|broke down} {during|in the middle of} the download|the download of {the model|a larger model} {hangs|takes for ever|was interrupted|stopped at 60 %}",
                ask="does it go on later|do i start again from zero|is everything lost|can it resume|what happens to the half file",
            ),
            feature(
                "fit",
                wish="{know|find out|check|see} whether {a larger model|a 7B model|the model|this model} {fits|will run on this machine|is too big for my laptop|fits the memory}{ before i download it| beforehand|}",
                trouble="my {laptop|computer|PC} has {only 8 GB|little memory|not much RAM|4 GB of memory}|i'm afraid that a {large|7B|bigger} model {won't fit|fills my memory|is too heavy for my laptop}",
                ask="how do i know if a model fits|how do i see if it fits|will it fit|where does it say whether it fits|who tells me if a model fits",
            ),
            feature(
                "kept",
                wish="{know|find out} {where my chats are kept|who can read my chats|whether my chats leave this machine|where the conversations are stored}|{know|see} on which {computer|machine|server} {my chats|my messages|our conversations} are {stored|kept}",
                trouble="i don't want {my boss|a company|anybody} to read {what i write here|my chats}|i'm a {doctor|lawyer|teacher} and my {notes|texts} are confidential|i have written {personal|private} things {here|in this chat}",
                ask="where are my chats kept|who can read them|does it leave this machine|where is it stored|is it sent anywhere",
                rest="""
- {i suppose|i guess|so} {my chats|all i type|my messages} {go|goes|are sent} {to the cloud|to some server in America|to a company}{?|, right?|, don't they?}
? {are|is} {my chats|what i type|this conversation} {in the cloud|on a server|sent over the internet|used to train anything|shared with anyone}
""",
            ),
            feature(
                "tomorrow",
                wish="{find|have|read|keep} {this chat|our conversation|my chats|these messages} {tomorrow|next week|after a restart|for good|when the program was closed}|save {this chat|our conversation} {for later|for ever|to come back to next month}",
                trouble="i {want to switch the computer off|must close the program|have to restart the machine} {now|tonight|soon}|our {chat|conversation} is {important|dear} to me",
                ask="will the chat still be there tomorrow|are my chats there after a restart|will it be saved for tomorrow|is it gone when the program ends",
            ),
            feature(
                "offline",
                wish="{use|run} {this|it|Parley|you} {on a plane|without internet|in a cabin with no network|with the wifi off|offline|on a train without signal}|chat {without a connection|with no internet at all|when the network is down}",
                trouble="{there is no internet|we have no wifi|i pulled the network cable|the network is down} {at our cottage|on the boat|here|at my grandma's}",
                ask="does it work all the same|can i still chat|do you need the internet|will you still answer",
            ),
            feature(
                "share",
                wish="let {my cousin|a friend abroad|my sister in Canada|my parents|somebody far away|a colleague at home} {try|use|open} {this|the bot|the chat} {on her phone|from there|over the internet|with a link}{ tonight| for a few days| while my computer runs|}|{send|give|mail} {my friends|my cousin|my tester|a customer} a {public |}link to {this|the chat|my Parley|the page on my computer}|make {my Parley|the page on my laptop|this page} reachable {from outside|by a public link|from another country}|{get|create|print} a {public|share|temporary} link{ to this page|}",
                trouble="{my cousin|my friend|my son|a colleague} {in another country|in Australia|in another town|far from here} {would like to try this|wants to see what runs on my computer|asks if she can chat here too}|the page {opens|works} only on my {own |}computer and my {friend|sister|tester} {is far away|sits in Peru|lives in another town}",
                ask="how can i send a link|how do i share it|what link do i send|can i give out a link|how do i let somebody in from outside",
                rest="""
? how can {my cousin|a friend|my aunt|our grandson|my pen pal} in {another country|Brazil|India|the next town|another city} try {this|it|you|this chat} on {her|his} {phone|tablet|laptop}
- {public link|share link|link for a friend|guest access over the internet|share|--share}{:|,|...} {how|what do i type|how long does it last|meaning}?
- {meaning of --share|what's --share|--share, what for|the share flag|share link? explain please}{?|}
? {how long|how many days} {does|will} a {public|share} link {last|live|stay open|be good for}
? can i {protect|lock|close} {the public link|the shared page} with a {password|user name}
""",
            ),
            feature(
                "space",
                wish="{host|deploy|publish|put|run} {this|it|Parley|this chatbot|the app} {on Hugging Face|as a Space|in the cloud for good|online for good|as a public web app|on a Gradio Space}|{make|create|build|set up} a {Space|Hugging Face Space|Gradio Space} {of this|out of this app|from this repository|with Parley in it}|have {it|Parley} {online|on the web} {when my own computer is off|day and night without my computer|permanently}",
                trouble="my {team|class|club|customers} should {open it|use it|chat} in their browsers without installing anything|a {share link|public link} ends after a week, but {i need it online for good|the class runs for a year}|my own computer can't {run all day|stay on}, but {the team needs the chat|people should reach the bot}",
                ask="how do i deploy it|how do i put it on Hugging Face|how do i make a Space of it|where do i host it|how do i publish it as a Space",
                rest="""
- {i would like|i'd like|we want|i plan|my boss wants me} to deploy {it|this|Parley|the app} so that {my team|the whole office|our students|my colleagues|visitors} {opens|can open|just open} it in {their browsers|a browser} without {installing anything|any installation|setting up Python}{.|. how?|, how do i do that?|. what are the steps?}
- {deploy|deployment|hosting|Hugging Face Space|Gradio Space|publish online|HF Space}{:|,|...} {how|steps|what is needed|what do i push|where do i begin}?
- {meaning of Space|what's a Space|Space, what for|Gradio Space? explain please|Hugging Face Space, how does that go with this app}{?|}
? {which|what} files {do i push|must i push|go} to {a Space|Hugging Face} {to run this|for Parley}
? {does|will|can} {this|Parley|it} run {as|on} a {Hugging Face Space|Space|Gradio Space}
""",
            ),
            feature(
                "system",
                wish="{set|give|write} {a rule|standing instructions|a role|a character|an instruction} {for the whole chat|for all replies|once and for all}|have {every reply|all answers|each answer} {short|in simple words|in rhyme|polite|in capitals} {without asking each time|for the whole chat}|make it {always answer like a pirate|be my patient tutor the whole time|keep to one role in every reply}",
                trouble="i have to {tell it|write|repeat} {the same instruction|how to answer|my rule} {in every message|again and again|each time}|it should {stay a pirate|always be brief|speak like a butler|keep its role} {in every reply|for the whole chat}",
                ask="can i say it once for all|where do i write the rule|is there a place for standing instructions|where do i set that for the whole chat",
                rest="""
- {meaning of system prompt|what's a system prompt|system prompt, what for|system prompt? never heard|System prompt. Explain please|the box called system prompt}{?|}
- {so|i guess|am i right that} the system prompt {is for computer commands|is my operating system|is the first message i send|is an error message|is like the terminal}{?|, right?} {what is it really|what is it for}?
""",
            ),
            feature(
                "speed",
                wish="make {it|the larger model|the replies} {faster|quicker|come sooner}|{speed up|hurry up} {the replies|the larger model|the writing}",
                trouble="{the large model|the model i downloaded|it} {needs a minute for each line|writes slower than i read|takes ages to answer|makes my laptop crawl}",
                ask="what makes it faster|how do i speed it up|can it be quicker|why is it slow",
            ),
            feature(
                "whysmall 0.7",
                rest="""
? {what is the reason|what's the reason|is there a reason} {for your small size|you are so small|they made you so tiny}
? why {would|did} {anybody|they|someone|the makers} {make|build|ship|include} {such a small model|a model this small|so tiny a model|something as small as you}
? why {is Pocket|is this model|was the model made|did they make you|must you be|do you have to be} so {small|tiny|little}
- {you're|you are} {tiny|very small|the smallest model i've met|surprisingly small}{.|!|,} {why|why is that|why so small|what for|on purpose}?
- why {not ship|not include|didn't they ship|don't you come with} {a big model|a larger model|something bigger} {at once|from the start|instead of you}?
- {tiny|small}{, why|: why|? why}?
? what {is good about|is the point of|is the use of|is the advantage of} {being so small|a model this small|your small size|such a tiny model}
- {my phone has more brain than you|a model that small|only a few megabytes}{.|,|!} {why so small|why that small|why are you made so small}?
- {i wonder|tell me|explain|i'd like to know|please explain} why {you are so small|Pocket is that small|they made you so small|the model here is so tiny}
? {couldn't|could} they {have made|make} you {bigger|larger}{ and why not|, why so small|}
> I'm small so that I can ship with the app and answer at once, on any machine, with no network.
w Portability
z 我这么小，是为了随应用一起提供，在任何机器上不联网也能马上回答。
r Я маленькая, чтобы поставляться вместе с приложением и сразу отвечать на любой машине без сети.
""",
            ),
        )
    ).rstrip()
    + "\n"
)
