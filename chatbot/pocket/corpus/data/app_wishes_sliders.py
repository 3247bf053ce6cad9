# ruff: noqa: E501
"""Settings asked by what one would like to do, by a trouble, by name or with a wrong guess; see `app_frames.py`."""

from chatbot.pocket.corpus.data.app_frames import feature

_NAMED = """
- {meaning of|definition of|purpose of|explanation of|info on|help on|basics of|a word on} NAME{?|, please?|, in short?|, please|}
? what {am i|are we|is one} {supposed|meant|expected} to do with NAME
- {so|and|ok, and|hm,|right,} NAME{,| -|...} {what is that about|what's the deal|what's the idea|why is it there|what's it good for}?
- {i'm 70 and new to this|i'm a complete beginner|my son set this up and left|i only know typewriters|i'm a gardener, not a programmer|sorry, i'm new here|i'm 82, be patient}. {could you walk me through|can you take me through|would you explain|what do i need to know about|may i ask about} NAME?
- {i keep seeing|i stumbled over|i came across|i read about|i noticed} NAME {in the panel|in a blog post|in the settings|on the right}{.|,|{ and|, but}} {have no idea what it means|what does it do|can't make sense of it|what is it}{?|}
- NAME {for dummies|in a nutshell|in short|in everyday words|in ten words|made simple}{?|, please|}
? what would {i|we|one} notice {if|when} {i|we|you} {change|move|raise|lower} NAME
? how would NAME {work|affect the answers|influence the text|act on the reply|change what comes out}
- {please, what means|what means|what it is|for what is|for what serves|please explain what is|i not understand} NAME{?|, please?|}
- {for a school talk|for my class|for a leaflet|for my blog|for our handbook} {i must|i have to|i should|we need to} {explain|define|describe} NAME{.|,} {one sentence, please|can you help|what do i write|how would you put it}?
- i {moved|touched|changed|nudged|played with} NAME{.|,| and} {what did i change|what have i done|what does that do now|is that bad, and what is it}?
- {everything in the panel is clear|i get the other settings|i know most of the sliders}{, except|, only not|, but not} NAME{.|. what is it?|. can you explain?|, sorry.}
? {what on earth|what exactly|what in the world|what precisely} is NAME {there for|for|meant to do|in the settings for}
- NAME? {come again|beats me|you lost me|what's that in English|is that something technical|in human language, please|sounds like a riddle|new to me}{.|?}
? do i {have to|need to} {understand|know about|care about|worry about} NAME, and what {is it|does it do}
- {my grandson|the tutorial|a video|our admin|my tutor|the man in the shop} {set|changed|told me to look at|recommended} NAME{.|,} {what did he mean|what is it|what is it good for|what does it change}?
- {the little help line|the help text|the label} {at|beside|for} NAME {is too short|says little to me|didn't help}{.|:|,} {what does it do|please explain|can you say more|what is it}?
"""


def _named(head: str, names: str, *, wish: str = "", trouble: str = "", ask: str = "", rest: str = "") -> str:
    named = _NAMED.strip().replace("NAME", f"{{{names}}}")
    return feature(head, wish=wish, trouble=trouble, ask=ask, rest=f"{named}\n{rest.strip()}")


SLIDER_WISHES = (
    "\n"
    + "".join(
        (
            _named(
                "temperature",
                "temperature|the temperature|the temperature slider",
                wish="make {the answers|the text|it|the replies} {less random|more random|more daring|more sober|a bit wilder|more predictable|more adventurous}|{turn|bring} the {randomness|wildness|creativity} {up|down}|set how {bold|adventurous|random|inventive|daring} {it|the model} is",
                rest="""
- temperature? {like a fever|in degrees|of my computer|of the room|like the weather|of the processor|like an oven}? {what is it really|what does it do|what is it for}?
? is {the temperature|temperature} {in degrees|about heat|the heat of my laptop|how hot my computer gets|a fever} {or what does it do|or what is it}
""",
            ),
            feature(
                "tempguess 1.2",
                rest="""
- {so|ok so|and|wait,} if i {crank|turn|push|pull|drag} {temperature|the temperature} {up|all the way up|higher|to the top} {you get|you become|it gets|the model gets|it becomes} {smarter|cleverer|faster|more clever|better at maths|stronger|a genius|hotter}{?|, right?|, is that it?}
- {i guess|i suppose|i bet|am i right that|so} {a higher|a high|more|a lower|a low} temperature {makes it|makes you|makes the model|means it is} {smarter|faster|cleverer|more intelligent|know more|slower|hotter|stronger}{?|, right?|, doesn't it?}
? does {a higher|a high|more|a lower} temperature {make|turn} {you|the model|it} {smarter|faster|cleverer|more intelligent|stronger|know more}
? {will|would|do} {the answers|the replies} {be|get|become} {smarter|cleverer|more correct|faster|longer} {with a higher temperature|if i raise the temperature|when the temperature goes up}
- {high|more|full} temperature{,|:} {more brain|more power|more knowledge|more speed|better answers|longer answers}{?|, right?}
? is temperature {the speed|the brain power|the length of the answer|the IQ|the knowledge|the volume|the quality} {of the model|of it|here}
- {temperature|the temperature slider} is {the speed|the cleverness|how long it writes|the heat of the chip|how polite it is}{, right?|, isn't it?|?}
- {my son|a friend|someone} {says|thinks|claims} {a higher temperature|turning up the temperature} makes {it|you|the model} {smarter|faster|know more|cleverer}{.|,} {is that true|true or not|right}?
> No: temperature only sets how daring the choice of words is: low is sober and repeatable, high is surprising.
w No
z 不是：温度只决定用词有多大胆，低则稳重，高则出人意料。
r Нет: температура задаёт только смелость выбора слов: низкая строже, высокая удивляет.
""",
            ),
            _named(
                "seed",
                "seed|the seed|a seed|the seed box|the seed number",
                wish="{get|have|see} {exactly |}{the same|an identical|the very same} {answer|reply|text|result} {every time|each time|twice|again tomorrow|on two computers|whenever i ask|in each run}|make {the answers|the replies|my results} {repeatable|reproducible|stay the same|identical in each run}|{freeze|pin down|fix} {the randomness|the dice|the random numbers|chance}|{repeat|rerun} {an experiment|a demo|a test} word for word|show {my class|my boss|a colleague} exactly the reply that {i got|came out here}",
                trouble="i {asked|typed} the same question twice and got two different answers|the answer {was another one|changed} when i asked again|my {test|experiment|comparison|lesson|demo|screenshot} {needs|depends on} identical {answers|replies}|i need {the same answer|the very same reply|identical text} {every time|each time|in every run}|{tomorrow's|the second} run must match {today's|the first}",
                ask="{what do i set|which setting fixes that|how do i get the same one again|which box is it|how do i make it repeatable|what keeps it the same}",
                rest="""
- {same question, same answer|no surprises, the same reply|always one and the same answer}{:|,|.} {how do i get that|which setting|what do i fill in|where}?
- {is the seed|seed, is that|i guess the seed is} {for plants|a flower thing|a password|the age of the model|where the model grows from|a secret code}? {what is it really|what does it do|what is it for}?
""",
            ),
            _named(
                "repeat",
                "repeat penalty|the repeat penalty|repetition penalty",
                wish="{stop|prevent|keep} {it|the model} from {saying the same word|repeating a phrase|using one word|writing one line} {over and over|again and again|in every sentence}|{get rid of|avoid|punish|reduce} {repeated words|the repetitions|words that come back|phrases that come again and again}|make {it|the model} {vary its words|use a word only once in a while|less of a parrot}",
                trouble="{one word|the same expression|the same phrase} turns up in {every sentence|each line|every other line}|it {parrots itself|writes one phrase ten times|hangs on one phrase}|the text {is chasing its tail|hangs in a loop|keeps coming back to one phrase|is full of repeated words}",
                ask="{which setting helps|what do i turn against that|which slider stops repeated words|how do i make it less of a parrot|what is there against repetition}",
                rest="""
- {Repeat penalty|repetition penalty|repeat penalty}. {Never heard of it|No clue|First time i see it|Sounds like football|Like in sports}{.|?} {what is it|what does it do|explain|}
- {is repeat penalty|is the repeat penalty|so the repeat penalty is} {a fine for me|for asking twice|a punishment when i repeat myself|something like a foul|because i asked the same thing}? {what is it really|what does it do|what does it punish}?
? what {words|things} {does|will} the repeat penalty {punish|make rarer|hold back}
? does the repeat penalty {punish me|count my repeated questions|stop me from asking twice}{, or what does it do| or the model}
""",
            ),
            _named(
                "max_tokens",
                "max tokens|max_tokens|the max tokens box",
                wish="{limit|cap|bound|set} {the length of|the size of} {a reply|your answers|the replies}|let {the replies|an answer} {be longer|run longer|go up to 1000 tokens}|keep {the answers|every reply} under {100|50|200|300} tokens|get {longer|shorter} {replies|answers} {in general|every time|as a rule}|set a maximum for the length of {a reply|the answers}",
                trouble="{the replies|all answers|its answers} are {too long|too short} for {me|my screen|my taste|my patience}|every answer fills {the whole screen|two pages}|all {answers|replies} end after {two lines|twenty words|a few words}",
                ask="{is there a limit i can set|where is the length set|which number is that|how do i change the length|what sets the length}",
                rest="""
? is there {a limit|a cap|a maximum|an upper bound|some limit} {to|on|for} how {long|much} {your replies get|you can write in one go|a reply can be|one answer may be|your answers can get|you write per answer}
? how {long|many tokens} can {one reply|a single answer|an answer of yours|the longest reply} {be|get|have}[ at most]
- {the longest|longest possible|maximum length of a} {reply|answer}{:|,|?} {how long|is there a limit|who decides that|where is it set}?
- {max tokens|max_tokens}? {like subway tokens|like in a casino|is that money|do i pay for tokens|like crypto|coins}? {what is it really|what is it|what does it do}?
? {what|who} decides {when a reply is too long|how long a reply may get|the longest reply allowed}
""",
            ),
            _named(
                "top_p",
                "top-p|top p|top_p|the top-p slider",
                wish="keep only the {likeliest|most probable} words {up to 90 %|that together reach a probability|up to a given probability}",
            ),
            _named(
                "top_k",
                "top-k|top k|top_k|the top-k slider",
                wish="{choose|pick} only among the {20|40|ten} {likeliest|most probable} words",
            ),
            _named(
                "min_p",
                "min-p|min p|min_p|the min-p slider",
                wish="{drop|leave out|cut} words {much less likely than the best one|under 5 % of the best word}",
            ),
            _named("typical", "typical-p|typical p|typical_p"),
            _named("sigma", "top-n-sigma|top n sigma|the top-n-sigma slider"),
            _named("xtc", "XTC|xtc|the XTC slider|XTC threshold"),
            _named("dry", "the DRY sampler|the DRY multiplier|DRY sampling"),
            _named("mirostat", "mirostat|Mirostat|mirostat tau|mirostat eta"),
            _named("presence", "presence penalty|the presence penalty|presence_penalty"),
            _named("frequency", "frequency penalty|the frequency penalty|frequency_penalty"),
            _named("repeat_window", "repeat window|the repeat window|the repeat window slider"),
            _named(
                "context",
                "context length|the context window|the context size|the context limit",
                wish="{know|find out} how {much|many tokens} {a model|the model|it} can {read at once|take in at once|keep in view}|{know|find out} how long {a chat|our chat} {can get|may be} {until the start is forgotten|before the oldest turns drop out}",
                trouble="{after {an hour|fifty messages|a long talk}|late in the chat} {it|the model} {no longer knows|has lost} {how we began|my first messages|the start of our chat}",
                ask="{why|why is that|what is the limit|how much does it read|is there a limit to what it reads}",
            ),
            _named(
                "preset",
                "the preset menu|a preset|the Creative preset",
                wish="{set|choose} all sliders {at once|with one click|in one go} {for stories|for facts|for everyday use}|{get|have} {ready-made|good} settings without {touching every slider|knowing the sliders}",
            ),
            _named(
                "sliders",
                "the settings panel|the panel on the right|the column on the right",
                wish="{understand|make sense of|get to know} {the panel on the right|all the sliders|the settings on the right}|{change|influence|tune} how {words are chosen|the model chooses its words}",
                rest="""
? what are {all |}{these|those|the} {sliders|knobs|numbers|wheels|controls|settings} {on the right|at the right|on the right side|over there on the right|in the right column}{ for| about| supposed to do|}
- {sliders|knobs|numbers|settings} {everywhere|all over the right side|on the right}{!|,|.|...} {what are they|what are they for|do i need them|help}?
- {it looks like a cockpit|like a mixing desk|that is a lot of knobs|so many sliders} on the right{.|,|!} {what are they all for|what do they do|must i know them all|where do i start}?
? {must|should|do} {i|beginners|we} {touch|use|understand} the {sliders|settings} on the right{ at all|}
- {the thing|the strip|that column|the part} on the right{,| with the sliders,|:} {what is it|what is it for|what does it do}?
""",
            ),
            feature(
                "reset",
                wish="{put|set|bring} {the sliders|the settings|all sliders} back {to normal|to how they were|to the defaults|to the model's own values}|{undo|reverse|forget} {all my changes to the settings|what i did to the sliders|my fiddling with the settings}",
                trouble="{my child|the cat|my brother|my elbow} {moved|changed|played with} {all the sliders|the settings}|i {fiddled with|twisted|messed with} the {sliders|settings} and {no longer know|forgot} how they were",
                ask="{how do i reset them|where are the defaults|how do i get the normal values back|is there a reset}",
            ),
            feature(
                "dull",
                wish="{spice up|liven up} {the stories|the replies|its answers}|make {the answers|its stories} {less boring|less predictable|livelier}",
                trouble="{the stories|its answers|the replies} {bore me|are too tame|all sound alike and dull|have no spark|are predictable}",
                ask="{what do i turn up|which slider makes it livelier|how do i get more surprise|what makes it less boring}",
            ),
            feature(
                "nonsense",
                wish="stop {the nonsense|the gibberish|the word salad} {in the answers|in the replies|it writes}|make {the answers|the replies} {less crazy|make sense again|less chaotic}",
                trouble="{the answers|its replies|the stories} {are pure gibberish|make no sense at all|have gone crazy|turned into word salad}",
                ask="{what do i turn down|which slider calms it down|how do i stop the nonsense|what do i lower}",
            ),
        )
    ).rstrip()
    + "\n"
)
