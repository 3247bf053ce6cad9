# ruff: noqa: E501
"""The trouble one has with the app, told without its name, and often without a question; see `exchange.py`."""

_THING = "{it|the model|the bot|this thing|your friend the model|the ai|the program|the assistant}"
_NOW = "{what now|what do i do|what can i do|any idea|help|how do i fix it|what helps|what do i press|where do i look|can that be changed|what would you do|please help|what is to do}"
_OPEN = "{so|ok so|hm|hey|sorry|argh|oh no|ugh|well|listen|honestly|hello|hi|um|quick help|stupid question|silly me|oops|bother}"
_FRAMES = """
- TOLD
- TOLD
- TOLD{.|,|!|...| -} NOW{?|??||}
- OPEN{,| -|...} TOLD{.|!||...}
- OPEN{,|...} TOLD{.|,} NOW{?||}
- {i think|it seems|i feel|my wife says|my son says|people here say|i must say|i have to say} TOLD{.|, NOW?|. NOW?}
- {what|what do i do|what can one do|anything to do} {when|if} TOLD{?|}
- NOW{?|:} TOLD{.|}
- {problem|trouble|issue|complaint|question|for my mother|for my dad}: TOLD{.||, NOW?}
- {we were having fun|all was fine|i was just reading|this is nice here|i like this page}, but TOLD{.|, NOW?|. NOW?}
- TOLD{, and i don't know what to press|, and it annoys me|. i can't go on like this|. that is a pity|, and that is not what i want|. there must be a button}{.|}
"""


def _told(name: str, troubles: str) -> str:
    frames = _FRAMES.strip().replace("TOLD", "{" + "|".join(troubles.strip().split("\n")) + "}")
    return f"@ {name}\n{frames}\n\n".replace("NOW", _NOW).replace("OPEN", _OPEN).replace("THING", _THING)


TOLD_TROUBLES = "\n" + "".join(
    (
        _told(
            "stop",
            """
THING keeps {writing|typing|talking|rambling|babbling|going} and {i want|i'd like|i need} it to {shut up|stop|be quiet|end|hush|give it a rest}
THING {won't|will not|doesn't want to|just won't} {shut up|stop typing|stop writing|hold its tongue|come to an end|quit writing}
it's {rambling|babbling|droning|blathering} on and {i've read enough|i have what i need|i got the point|i don't need the rest}
the {reply|answer|text} on my screen {just keeps growing|is still being written|never comes to an end|is not ending} and i {want to break it off|want it to end|must cut it short}
i {changed my mind|see it's the wrong thing|have my answer} while it is still {typing|writing}
i want to {break off|cut off|end|kill|halt} {the answer|the reply|this reply} {it is writing|before it is finished|while it writes|in the middle}""",
        ),
        _told(
            "edit",
            """
i {made|have|left|spotted} a {typo|mistake|spelling mistake|slip|wrong letter|mistake in the name} in {what i sent|my message|my last message|the question i sent|what i wrote above}
i {wrote|typed|put|sent} {the wrong name|the wrong word|"cat" and meant "car"|the wrong year|monday instead of friday} {in my message|in my question|in what i sent}
i {already |}{sent|posted|hit enter on} {my message|the question} with {a typo|a mistake|a wrong word} in it
{a word|one word|half a sentence|a number} is {missing|wrong|misspelt} in {the message i sent|my question above|what i just sent}
i sent {it|my message|the question} {too early|too soon|half finished|before i was done} and want to {add something to it|change it|finish it}
i {want|need|would like} to {say it in other words|reword what i asked|put my question differently|fix what i wrote|correct what i sent} {without writing a new one|up there|after sending}""",
        ),
        _told(
            "continue",
            """
{the answer|the reply|your story|the text|the poem|the letter} {broke off|breaks off|stopped|ends|ended|was cut|got cut|stops short} {in the middle|half way|mid sentence|in the middle of a word|too early|before the end|at the best part}
{the answer|the reply|the story|the text} {has no end|isn't finished|is only half there|is incomplete|lacks the last part|just stops}
{the end|the last part|the second half|the rest} of {the answer|the reply|the story|the text} is {missing|not there|lost|gone}
THING {stopped|fell silent|quit|broke off} {in the middle of a sentence|half way through the story|before it was done|mid word}
i {only got|got only|only see|have only} {half of the answer|the first half|half a story|half a sentence} and want {the rest|the rest of it|the end}
the reply {ends|stops} with "and then the" and nothing {comes|follows} after""",
        ),
        _told(
            "retry",
            """
{didn't like|did not like|don't like|i didn't like|i don't like|not happy with|i'm not happy with} {that reply|that answer|the last reply|this answer|what it wrote|that version} and {want another|want a new one|would like a different one|hope for a better one}
{that reply|that answer|the last answer|this version} {was meh|was lame|was not so good|could be better|is not my taste|wasn't it}, i'd {like|prefer|rather have} {another|a new one|a different one|a second one}
i want {the same question answered again|another answer to the same question|another version of that reply|it to have another go|it to try again} without {typing|asking|writing} {again|it again|everything again}
THING should {have another go|answer that again|give it a second try|try again with the same question|roll the dice again}
i'd like {a second opinion from the same model|a fresh reply to my last question|to see another version of the answer|a new attempt at that answer}""",
        ),
        _told(
            "sameagain",
            """
THING {always|every time} {says|gives me|tells me|writes|answers} {the same thing|the very same answer|the same reply|the same text|exactly the same words} {whenever i ask|when i ask again|to that question|however often i ask}
{always|every time} {the same answer|the same reply|the same poem|the same text}, {i want|i'd like|i hoped for} {variety|something new|another one|a different one each time}
retry {brings|gives|writes} {the same answer|exactly the same text|the same reply} {again|every time|each time}
i get {the same|the exact same|one and the same} {reply|answer|story} {every time|each time i ask|ten times out of ten}
{the answers|the replies} {never change|don't vary|are identical|never differ} {when i ask again|when i press retry|from one try to the next}""",
        ),
        _told(
            "repeat",
            """
THING {goes|is going|runs|is running|turns} in circles
THING {keeps|is} {repeating itself|saying the same sentence|writing one phrase over and over|coming back to the same words} in {one reply|the same answer|its text|each story}
{it|the text|the reply} {is like a broken record|goes round and round|sounds like a stuck record|has the same line five times|is stuck in a loop}
every {sentence|line} in {the text|the reply|its story} has {the same word|the same phrase|the same beginning}
{one word|one phrase|the same sentence} {comes|turns up} {again and again|over and over|far too often} in {the text|the reply|the story}""",
        ),
        _told(
            "context",
            """
THING {forgets|forgot|has forgotten|lost|no longer knows} what {i said|we said|i told it|i wrote} {at the start|in the beginning|at the very beginning|an hour ago|on the first page|long ago in this chat}
THING {has|seems to have} {a memory like a sieve|a short memory|no memory of the start|forgotten the first part} in {long chats|a long chat|our long talk}
{the longer we chat|after a long chat|after many messages|late in the talk} {the less it remembers|it forgets the beginning|it forgets the first things|the start is lost}
the page says {the oldest turns are no longer read|the chat is too long|the oldest messages are left out|the context is full}
i {pasted|gave it} {a long text|a whole chapter} and it {only knows the end|forgot the first half|lost the beginning}""",
        ),
        _told(
            "share",
            """
my {friend|sister|cousin|pal|brother|colleague|mum|dad|teacher} {should|wants to|would like to|must|has to|might like to} {see|visit|open|try|look at|get to} {this page|this chat page|this app|your page} {too|as well|from her place|from his house|at home|on another computer}
i {want|would like|need} to {show|send|pass} this {page|app} to {a friend|somebody far away|my sister in another town|my class|my colleagues} {by a link|over the internet|for a few days|as a link}
{someone|a friend|my pal|my tester} {outside my house|far away|in another city} {needs|wants|asks for} {a link to this page|an address for this page|the link}
{a link|a web address|a public address} for {my friends|my sister|my colleagues|the others} {would be good|is what i need|is missing}
i want {others|my friends|strangers|my family} to {reach|open|try} my {page|Parley|app} {over the internet|from outside|for a week}""",
        ),
        _told(
            "space",
            """
{i want|want|i'd like|we want|we need} {it|this page|this app|Parley|the chat} online {for good|for ever|permanently|all year|day and night|even when my computer is off}
{the share link|the link|my public link} {dies|ends|stops|expires} after a week and i {want|need} {something permanent|one that stays|it for good}
{this page|the app|the chat} should {stay online|be on the web|be up|live on the internet} {for ever|day and night|when my computer is off|without my laptop|all year}
my {club|school|class|team} {needs|wants} {it|this page|the app} {online for good|on a server|on the web all year|hosted somewhere}
i {don't want|can't afford|don't like} to {keep my computer on|leave my laptop running} for {the others|visitors|my public page}, {it should live on the web|it should be hosted}""",
        ),
        _told(
            "larger",
            """
{the answers|your answers|the replies|its answers} are {dumb|so dumb|too dumb|silly|childish|weak|too simple|wrong half the time|no good}, i {need|want} {better ones|something smarter|more brains|a cleverer one}
i {need|want|was hoping for|expected} {someone smarter|a smarter bot|more brain|a bot that knows more|a wiser one|something like the big ones}
{you|this bot|this little bot} {can't help me with my work|know too little for me|can't do half of what i ask|only know a few things}, i {need|want} {more|better|a stronger one}
THING is too {dumb|small|simple|stupid|limited} for {me|my questions|my work|real questions|homework}
half of what i ask {is declined|is too hard for you|you can't answer}, i {want a bot that can|need one that knows it}""",
        ),
        _told(
            "tomorrow",
            """
where {did {my old chats|the chats from yesterday|last week's chats} go|have {my old chats|yesterday's chats} gone|are {my old chats|the chats of last week} now}
{my old chats|the chats from yesterday|all my chats|last week's chats} {are gone|have vanished|disappeared|are no longer there} {since i restarted it|since the restart|after i switched the computer off|this morning|after i started the program again}
i {restarted|closed|quit|stopped} {the program|Parley|the app} and {my chats are gone|all chats are lost|the list is empty|nothing is left of my chats}
{yesterday|last week} there {was a chat|was a long chat|were many chats} {here|in the list} and {now it's empty|today there's nothing|now all is gone}""",
        ),
        _told(
            "system",
            """
THING {is|sounds} {rude|too formal|too polite|too chatty|cheeky|too stiff|too cold} and {should|must|ought to} {always be friendly|always be polite|talk nicely in every reply|be kind all the time|be short in all replies}
THING should always {talk|speak|write|sound|answer} like {a pirate|a butler|a teacher|shakespeare|a king|my grandma|a five year old|a cowboy|a poet|a robot}
i {want|would like|need} every {answer|reply} {in rhyme|in one sentence|in simple words|in capitals|like a pirate|short and polite|in the voice of a knight} without {asking each time|saying it each time|repeating myself}
i {keep telling it|tell it every time|have to remind it} to {be brief|be polite|use simple words|stay in its role|talk like a butler}
THING {falls|drops|slips} out of {its role|character} {all the time|after a while|again and again}
i want to {give it|lend it|choose for it} {a character|a personality|a role|manners|a tone} {for the whole chat|that stays|for good}""",
        ),
        _told(
            "speed",
            """
THING {is|writes|has become} {so slow|painfully slow|as slow as a snail|slower than me|terribly slow}
i could {make tea|take a nap|knit a sock|walk the dog} while it {writes one line|answers|writes}
{every word|each word|one line|a short reply} takes {ages|for ever|half a minute|so long}""",
        ),
        _told(
            "max_tokens",
            """
{all answers|the replies|its answers|all its texts} are {way too long|much too long|endless|too wordy} {for me|every time|always}
i {asked for|wanted|hoped for} {a line|short replies|brief answers} and {always get a novel|it writes pages every time|get a whole page each time}
{every|each} {reply|answer} {stops|ends|is cut} after {the same few words|two lines|a handful of words}""",
        ),
        _told(
            "nonsense",
            """
THING {talks|writes|spouts} {gibberish|word salad|total rubbish|wild nonsense|like a drunk} {since i moved a slider|after a few lines|all the time|today}
{the words|the sentences} {make no sense|don't fit together} {any more|at all|since i played with the settings}""",
        ),
        _told(
            "reset",
            """
i {messed up|ruined|broke|fiddled with|played with|turned all} the {settings|sliders|samplers} and {don't know how they were|want them back|want them as they were|can't get them right again}
{my kid|the cat|my brother} {moved|changed} all the sliders
{nothing is as it was|all the numbers are wrong} since i {touched|changed} the {settings|sliders}""",
        ),
    )
)
TOLD_REPLIES = """
@ sameagain 1.2
? why do i {always |}get the same {answer|reply} {every time|each time|again and again} {when i ask again|when i press retry|to one question}
? {how|which setting} {do i get|gives me|brings} {a different answer each time|other words each time|more variety from one try to the next}
- {more variety|another answer each time|no two replies alike}{, please|: which setting|: how}?
> Raise the temperature and leave the seed blank: then each reply is a new one.
w Temperature
z 把温度调高，种子留空，这样每次的回答都不同。
r Поднимите температуру и оставьте сид пустым: тогда каждый ответ будет новым.

"""
