# ruff: noqa: E501
"""Settings asked by how the replies are and how they should be instead; see `app_goal_frames.py`."""

from chatbot.pocket.corpus.data.app_goal_frames import goal

_IT = "{the replies|the answers|its stories|the texts|all replies|your answers|the poems}"

GOAL_SLIDERS = (
    "\n"
    + "".join(
        (
            goal(
                "nonsense",
                trouble=f"{_IT} {{are|get|seem|have become}} {{too wild|too random|too crazy|all over the place|too chaotic|way too creative|too weird|off the wall|too fanciful|like a fever dream|a bit mad}}|{{it|the model|this thing}} {{invents too much|talks wild stuff|goes off on wild tangents|behaves like drunk|jumps from topic to topic|is too creative|takes too many liberties}}",
                wish="{make|have|get|keep} {it|the replies|the answers|the writing} {calmer|tamer|more sober|more serious|less wild|less random|steadier|more sensible|down to earth|more careful}|{calm|tone|quieten} {it|the replies|the answers|the writing} down|{have|get} {calmer|tamer|saner|more sober|less crazy} {answers|replies|texts}",
                bits="{calmer replies|less random|too wild|tamer answers|less creative|sober answers|too random}",
                rest="""
- {_replies|answers|texts} too {wild|random|crazy|chaotic|weird}{,|.|!} i want {it|them} {calmer|tamer|sober|quieter|more serious}{.|!|}
- {calmer|tamer|saner|more sober|less wild}{,|.} {please|that's what i want}{:|,} {which slider|what do i turn|which setting|how}?
""".replace("_replies", "replies"),
            ),
            goal(
                "dull",
                trouble=f"{{every answer|each reply|every story|all it writes|everything}} is {{boring|predictable|boring and predictable|bland|dull as ditchwater|flat|lifeless|without spark|so tame|like from a manual}}|{_IT} {{lack spice|need more pep|bore me to tears|are too tame|could be livelier|sound like a tax form|never surprise me}}",
                wish="{spice up|liven up|pep up|jazz up|loosen up} {the answers|the replies|the stories|it|its style}|{get|have|see} {livelier|bolder|crazier|more surprising|more creative|more colourful|wilder} {answers|replies|stories|ideas}|{make|have} {it|the model|the replies} {bolder|wilder|more creative|more imaginative|more surprising|less predictable}",
                bits="{more spice|more creative|livelier answers|bolder replies|less boring|more surprise|wilder stories|more imagination}",
                rest="""
- {every answer is|the replies are|it's all} {boring|predictable|bland|dull}{,|.|!} can it be {spiced up|livelier|wilder|more fun|more creative|less boring}?
""",
            ),
            goal(
                "repeat",
                trouble="{you keep|it keeps|the model keeps|this thing keeps} {saying the same thing again and again|repeating itself|using the same words|coming back to one phrase|writing the same line|saying the same word}|{it|the model|the text} {repeats itself|is a broken record|says one thing ten times|goes round in circles|loops|has one favourite word|is stuck on a phrase}|{the same|one} {word|phrase|sentence} {keeps coming|comes all the time|is in every line|turns up everywhere}",
                wish="{turn off|stop|cure|avoid|reduce|get rid of} {the repeating|the repetition|these repeats|the loop|repeated words|the parrot habit}|{make it|have it|let it} {repeat itself less|use other words|vary its words|stop saying one word}",
                bits="{it repeats|repetition|repeats itself|same words all the time|word loop|broken record|stop repeating}",
                rest="""
- {you keep saying|it says|it writes} the same {thing|words|line|phrase} {again and again|over and over|all the time}{,|.} can i {turn that off|switch that off|stop that|change that|do something about it}?
""",
            ),
            goal(
                "sameagain",
                trouble="{i|we} {always|each time|every time} {get|see} {the same answer|the same reply|the same story|the very same words|one and the same joke}|{the same|one and the same} {answer|reply|poem|text} {comes|comes out|appears} {every time|each time i retry|again and again on retry|whenever i ask}|{retry|trying again|pressing retry} {gives|brings|changes} {nothing new|the same text|the same again}",
                wish="{get|have|see} {a different answer each time|something new every time|other words when i retry|variety between the tries|more variety}",
                bits="{always the same answer|same reply every time|no variety|retry gives the same|identical answers}",
            ),
            goal(
                "seedrandom 1.3",
                trouble="{in another program|elsewhere|in other apps|in my old app} {the seed was|i set the seed to|people set the seed to} -1|{the seed box|seed} {won't take|refuses|does not accept|says no to} -1|the seed box {is empty|is blank|says random|shows random}",
                wish="{make|keep|leave} the seed random|{get|have} a {new|random|fresh|different} seed {each time|every time|for every reply}",
                bits="{seed -1|seed minus one|seed = -1|-1 as seed|seed random|random seed|blank seed|empty seed box}",
                rest="""
- {seed|the seed|a seed of} {-1|minus 1|minus one|= -1}{,|?|:} {why|what is that|what does it mean|meaning|does it work here|can i type that|random or what}{?|}
? what does {a seed of -1|seed -1|an empty seed|a blank seed|random in the seed box} {mean|do}
? {can|may|should|must} i {set|type|put} {-1|minus one} {as the seed|in the seed box|for the seed}
> In other programs -1 means a random seed. Here, leave the seed blank: then it is a new one each time.
w Random
z 在别的程序里 -1 表示随机种子。这里把种子留空即可，每次都会换新的。
r В других программах -1 значит случайное зерно. Здесь оставьте поле пустым: каждый раз будет новое.
""",
            ),
            goal(
                "max_tokens",
                trouble=f"{_IT} are {{too long|much too long|endless|too short|only two lines|longer than my screen}}|{{it|the model}} {{writes novels|answers with a wall of text|always stops after a few words|talks too much|never writes more than two lines}}",
                wish="{limit|cap|restrict|set} {the length|how long it writes|the size of the answers|how much it writes}|{get|have} {longer|shorter} {replies|answers|texts} {always|as a rule|in general}|{allow|forbid} {long|longer|very long} {answers|replies}",
                bits="{length of the replies|length limit|maximum length|longest reply|limit the answer length}",
            ),
            goal(
                "reset",
                trouble="i {moved|changed|turned|touched|messed up|played with|pushed} {everything|all the sliders|every knob|all the settings|too many sliders} and {don't know what the first values were|forgot the old values|now it is worse|can't find the way back|can't remember how it was}|{since i|after i} {moved|touched|changed} {the sliders|the settings} {it is worse|it writes rubbish|nothing works well}|{my child|my brother|the cat} {moved|changed} {every slider|all settings}",
                wish="{have|get|put} {the first values|the old settings|the normal settings|the original values|the factory settings|all the sliders} back|{return|go back} to {the defaults|the first values|how it was at the start|normal settings|the original settings}|{undo|reverse|cancel} {all my changes to the sliders|what i did in the settings|all the slider moves}",
                bits="{default settings|factory settings|reset sliders|original values|settings reset|normal values|defaults back|reset}",
            ),
            goal(
                "context",
                trouble="{it|the model|the bot} {forgot|has forgotten|no longer knows|lost|doesn't recall} {what i told it twenty messages ago|the start of our chat|my first message|what we said an hour ago|how we began|the beginning of the story|what i wrote at the top}|{we chatted for an hour|this is a long chat|we wrote a hundred messages} and {now it doesn't recall my first message|the start is gone|it forgot the beginning}|i pasted {a long letter|a long report|ten pages|a whole chapter} and it {only saw the end of it|missed the beginning|read only a part}|{it|the page} says {3 earlier messages are no longer read|earlier messages are no longer read|the context is full}",
                wish="{make it|let it|have it} {look further back|remember more of our talk|keep the whole chat in mind|read more at once|see the beginning too}|{know|see} how far back it {reads|looks|remembers}",
                bits="{forgets the start|forgot my first message|longer memory in a chat|context full|earlier messages no longer read|short memory}",
            ),
            goal(
                "preset",
                trouble="i {don't understand|am lost with|have no patience for} {the sliders|all these numbers|these settings}|{so many|too many} {sliders|numbers|knobs} for {me|a beginner|my old head}",
                wish="{have|get|pick|use} {one simple choice instead of sliders|good settings with one click|a ready mix|something ready-made for facts|something ready-made for stories}|{avoid|skip} {the sliders|all these numbers}",
                bits="{ready-made settings|simple settings|one click settings|settings for beginners|presets}",
            ),
        )
    ).rstrip()
    + "\n"
)
