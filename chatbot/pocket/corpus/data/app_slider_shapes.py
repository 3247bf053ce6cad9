# ruff: noqa: E501
"""Sliders asked for by their effect, by a trouble, in plain words or with a wish; the signs are those of `exchange.py`."""

_PLAIN = """
? {in plain words|in simple words|for a beginner|for someone my age|in one sentence|without technical terms}, what {is NAME {for|good for}|does NAME {do|mean|change}}
! explain NAME {to my mother|to a child|to a beginner|in plain words|as if i knew nothing|like to a pupil|in one sentence|to somebody who never used a computer}
- NAME{?|??|...|: what's that?|, what on earth is that?|. what does it do?|. can you explain it?| please explain| pls|, meaning?}
- {i see|there is|i found|i noticed} {a slider|a knob|a setting|something|a wheel|a control} {called|named|labelled|that says} NAME{.|,} {what is it for|what does it do|what happens if i move it|should i touch it|is it important}?
- {my nephew|my colleague|a friend|the manual|a forum|our teacher} {talks about|mentions|says i should try|keeps going on about} NAME{.|,} {what is that|what does it do|what do they mean|can you explain it}?
- NAME{.|,} {never heard of it|sounds odd|i have no clue|that means nothing to me}. {what is it|what does it change|explain it, please|what is it good for}?
? {can|could|would} you {explain|describe|tell me about} NAME {a little|in simple words|once more|please|for beginners}
? what {changes|would change|happens|would happen} {when|if} {i|we|someone} {drag|turn|set|push|put} NAME {up|down|a bit higher|all the way up|all the way down|to its smallest value|to its largest value}
? what {is meant by|do people mean by|should i understand by|stands behind|hides behind} NAME
? is NAME {something|a setting} {i need|for experts only|a beginner should know|important|worth changing}
- {settings:|question about} NAME{.|,} {meaning|what for|its use|effect}?
? why {would|should} {anybody|i|one|somebody} {change|touch|use|set} NAME
"""


def _shapes(head: str, names: str, rest: str) -> str:
    return f"@ {head}\n" + _PLAIN.strip().replace("NAME", f"{{{names}}}") + "\n" + rest.strip() + "\n\n"


SLIDER_SHAPES = (
    "\n"
    + _shapes(
        "temperature",
        "temperature|the temperature|the temperature setting",
        """
? {which|what} {slider|setting|control|knob|number} {decides|says|rules|sets} how {random|daring|creative|wild|free|surprising|bold} {the words are|it writes|the answers are|the model is}
? {is there|do you have} {a setting|a knob|something|a slider} for {creativity|randomness|fantasy|surprise|imagination}
""",
    )
    + _shapes("top_p", "top-p|top p|top_p", "? what does {top-p|top p} {0.5|0.9|0.8|1} {do|mean}")
    + _shapes("top_k", "top-k|top k|top_k", "? what {does|would} {top-k|top k} {1|5|20|50|100} {do|mean|change}")
    + _shapes("min_p", "min-p|min p|min_p", "? what does {min-p|min p} {0.05|0.1|0.2|0} {do|mean}")
    + _shapes(
        "repeat",
        "repeat penalty|the repeat penalty|repetition penalty",
        """
- {it|the model|the bot|the program|the robot|this thing} {repeats itself|keeps repeating itself|says everything twice|is stuck on one sentence|is like a broken record|goes in circles|writes one line ten times|loops forever|chews the same words}[{.|,} {what can i do|which slider helps|what do i change|any remedy|help}]{?|}
? {which|what} {slider|setting|control|button|wheel} {makes it stop|helps when it starts|is good against|keeps it from} {saying things twice|repeating words|writing the same line again|copying itself|saying the same words}
- {the same|one} {word|sentence|line|phrase} {comes again and again|over and over|again and again|in every answer}{.|!} {what do i turn|which setting is it|how can i stop that|is there a setting}?
- {how do i|can i|i want to} {cure|stop|avoid|prevent|end} {the repetitions|the repeating|all those repeated words|this endless loop|the parrot talk}[ in the settings]{?|}
- {i'm|we are} tired of {reading the same thing twice|the same sentence all the time|all the repetition}{.|,} {what can be changed|which knob is it|what should i set}?
- {is|isn't} the repeat penalty {a punishment|a fine|something bad}{?| for me?| for the model?} {what is it|what does it do}?
""",
    )
    + _shapes(
        "max_tokens",
        "max tokens|max_tokens|maximum tokens",
        """
- {my|the|all} {answers|replies} {are cut off|stop halfway|break off|end too soon|end in the middle of a word|are never finished}{.|!|,} {what do i change|which setting is it|how do i get longer ones|why is that|what must i set}?
? {which|what} {setting|slider|number|box} {makes|keeps} {the answers|replies|it} {longer|shorter|from being cut off|short|under a limit}
- {it|the bot|the model} {writes|talks} {too much|too little|novels|only one line}{.|,} {can i limit that|which slider is that|how do i change the length}?
? {where|how} do i {say|set|limit} {how long|how short} {an answer|a reply|it} {may be|can get|should be at most}
- {i'd like|i want} {at most|no more than} {100|50|200} {tokens|words} {per answer|in a reply}{.|,} {where do i set that|which slider}?
""",
    )
    + _shapes(
        "seed",
        "seed|the seed|a seed|random seed",
        """
? {which|what} {setting|number|box} {gives|gets|makes} {the same reply twice|the same answer again|the answers repeatable|identical results}
- {i|we} need {identical|the same|repeatable|reproducible} {answers|replies|results} {for a test|every time|in class|to compare models}{.|,} {how|what do i set|which box is it}?
? what is {the point|the use} of {fixing|setting|writing down} {the seed|a seed}
- the answer {changes|is different} {each time|every time i ask|whenever i retry}{.|,} {can i stop that|how can i keep it the same|what decides that}?
""",
    )
    + _shapes("typical", "typical-p|typical p|typical_p", "? what would typical-p {0.5|0.9} do")
    + _shapes("sigma", "top-n-sigma|top n sigma", "? what is the sigma in top-n-sigma")
    + _shapes("xtc", "XTC|xtc|XTC probability", "? is XTC {a drug|something bad} or a {setting|slider}")
    + _shapes("dry", "DRY|the DRY multiplier|dry sampling", "? what is {so dry|dry} about the DRY {sampler|multiplier}")
    + _shapes("mirostat", "mirostat|Mirostat|mirostat tau", "? which {version|number} of mirostat is there")
    + _shapes("presence", "presence penalty|the presence penalty", "? what does a presence penalty of {0.5|1} do")
    + _shapes("frequency", "frequency penalty|the frequency penalty", "? what does a frequency penalty of {0.5|1} do")
    + _shapes(
        "context",
        "context|the context|context length|the context window|context size",
        """
- {you|it|the model|the bot} {forgot|has forgotten|lost|does not remember} {how we began|what i wrote first|my first question|the top of the chat|the start}{.|,} {why|how come|what is the reason|is that normal}?
? {how|why} {come|is it that} {long chats|a long conversation|very long chats} {lose|forget} {the beginning|their start|what was said first}
? how much {can|does} {it|a model|the model} {keep in its head|hold in mind|remember of a chat|read back}
- {we talked|we wrote|i chatted} for {an hour|hours|very long} and {now |}{it knows nothing of the beginning|the start is forgotten|it lost the thread}{.|,} why?
""",
    )
    + _shapes(
        "system",
        "system prompt|the system prompt|a system prompt",
        """
- {i want|i'd like|we need} {all answers|every reply|each answer|its answers} to be {short|polite|in simple English|in rhyme|formal|like a teacher's|without long words|kind}{ all the time| always| without asking each time|}{.|,} {where do i say that|where do i put that|how do i set this up|where is that written}?
? {where|how} {do|can} i {tell it once and for all|set a rule for the whole chat|give it a character|decide how it talks|give standing orders|make it keep a rule}
- {i'm tired of|i don't want to} {saying|typing|asking for} {"be brief"|the same wish|my rule|how to answer} {every time|in each message|again and again}{.|,} {can i set it once|where can i put it}?
? when {would|does} {a beginner|somebody like me|one|a normal person} need {a system prompt|the system prompt}
- {can it|can the bot|could the robot} {play a part|be a butler|act as my coach|be strict|speak like a king}[ the whole time]? {where do i write it|how}?
""",
    )
    + _shapes(
        "preset",
        "preset|a preset|the preset menu|presets",
        """
? {which|what} preset {suits|is for|fits|should i take for} {a beginner|stories|facts|poems|homework|everyday chat|serious work}
- {precise|balanced|creative}{,| or} {balanced|creative|precise}: {which one|what is the difference|which for stories|which for facts}?
""",
    )
    + _shapes(
        "sliders",
        "settings panel|the settings|sampling|the samplers",
        """
? {which|what} {wheel|knob|slider|button} {do i turn|should i turn|matters} {first|most|as a beginner}
- {there's|i see} a {panel|column} with {numbers|sliders|wheels} {on the right|beside the chat}{.|,} {what is it for|must i understand it|can i leave it alone}?
""",
    )
).rstrip() + "\n"

SLIDER_TROUBLES = """
@ nonsense 2
- {it|the model|the bot|the program|the robot|this thing|my larger model} {talks|writes|tells me|produces|speaks|answers with} {nonsense|gibberish|rubbish|strange things|complete nonsense|word salad|crazy stuff|things without sense}[{.|,} {what can i do|what do i turn down|which slider|is there a setting for that|how do i stop it|help}]{?|}
- {the answers|the replies|its words|the sentences} {make no sense|are nonsense|are too wild|are all over the place|are chaotic|get crazier and crazier|are far too random}{.|,|!} {what should i lower|which knob is it|what helps|what do i set|can that be changed}?
? {what|which slider|which setting|which number} {should|must|can|do} i {lower|turn down|reduce|change} {if|when|so that} {it talks nonsense|it gets too wild|the text is chaotic|it writes gibberish|it is less crazy|it stays on the ground}
- {too|much too|far too} {wild|random|crazy|chaotic|creative}{.|!|,} {what now|how do i calm it down|what do i turn down|which slider}?
? how {do|can} i {calm|tame|sober} {it|the model|the bot} {down|a bit|up}
- {i want|i'd like|we want} {calm|sober|serious|safe|reliable|boring but right} {answers|replies|text}{.|,} {which slider|what do i set|how|which way do i move what}?
> Lower the temperature: high values make a model talk nonsense. A larger model makes more sense, too.
w Temperature
z 把温度调低：温度太高模型会胡说。更大的模型也更有条理。
r Уменьшите температуру: при высокой модель несёт чушь. Модель побольше тоже разумнее.

@ dull 1.5
- {it|the model|the bot|the text|my story|every answer} {is|sounds|comes out|reads} {too dull|boring|so boring|flat|too tame|lifeless|always the same|like a form|dry as dust}[{.|,} {what can i do|which slider|what do i turn up|how do i make it livelier|which way}]{?|}
- {we want|i want|i'd like|i need} {the craziest|really crazy|very wild|more surprising|bolder|livelier|funnier|weirder|mad} {stories|tales|ideas|answers|poems}{.|,} {which slider|what do i turn up|which knob and which way|what must i set|how}?
? {what|which slider|which setting} {should|must|can|do} i {raise|turn up|increase} {if|when|so that} {it is boring|the text is dull|i want surprises|it gets livelier|it invents more|the stories get crazier}
? how {do|can} i {wake it up|make it bolder|get more fantasy|make it livelier|spice it up|make the text less boring|get crazier tales}
- too {dull|tame|boring|predictable|dry}{.|!|,} {what now|what do i turn up|which slider}?
> Raise the temperature: higher is more surprising. The Creative preset does it for you.
w Temperature
z 把温度调高，文字会更出人意料；也可以选 Creative 预设。
r Увеличьте температуру: чем выше, тем неожиданнее. Пресет Creative сделает это за вас.

@ tempzero 1
? what {does|would|happens with|is} {a temperature of 0|temperature 0|temperature zero|temp 0|zero temperature} {do|mean|good for}[ to the answers]
? what if i {set|put|turn|pull} {temperature|the temperature} {to zero|to 0|all the way down|down to nothing|to the far left}
- {temperature|the temperature} {at|on|set to} {zero|0|nothing}{:|.|,} {what does it do|what changes|are answers always the same then|is that good}?
? {does|will} {temperature 0|temperature zero|zero temperature} {always give the same answer|make it repeat itself|take the fun out}
> At 0 it always takes the likeliest word, so the same question gets the same answer.
w Sameness
z 温度为 0 时总是取最可能的词，同样的问题得到同样的回答。
r При 0 всегда берётся самое вероятное слово, и ответ на тот же вопрос тот же.

@ temphigh 1
? what {happens|does it do|would happen} {if|when} i {drag|turn|push|set|put} {temperature|the temperature} {all the way up|to the maximum|to 2|to the far right|as high as it goes|very high}
- {temperature|the temperature} {at|on|set to} {2|the maximum|full|1.9}{:|.|,} {what does it do|what comes out|is that wise|good idea}?
? {can|is it possible that} {the temperature|temperature} {be|is} too high
> Then the words get more and more surprising, up to nonsense. Around 0.7 is a good middle.
w Nonsense
z 那样用词会越来越出人意料，直到胡言乱语。0.7 左右比较合适。
r Слова станут всё неожиданнее, вплоть до чепухи. Хорошая середина около 0,7.
"""
