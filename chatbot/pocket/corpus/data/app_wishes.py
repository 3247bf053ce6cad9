# ruff: noqa: E501
"""Buttons of the chat asked by what one would like to do or by the trouble one has; see `app_frames.py`."""

from chatbot.pocket.corpus.data.app_frames import feature

WISHES = (
    "\n"
    + "".join(
        (
            feature(
                "retry",
                wish="{get|have|see|ask for} {a different|another|a second|a fresh|a new|an alternative} {answer|reply|version} {to the same question|to that|without typing it again|in place of the last one|to what i just asked}|{have|let} it {try|answer|write it} {once more|again|a second time}|{redo|regenerate|refresh|repeat} {the answer|the last reply|that reply}|roll the dice again for {the same question|the last reply}",
                trouble="{the last answer|that answer|your reply|this reply|what you just wrote|the answer i got} {was not to my taste|is not what i was after|does not please me|was a bit poor|left me cold|didn't help me much|misses the point|was so-so|wasn't great|could be better}|i {didn't like|didn't care for|don't really like|wasn't happy with|am not convinced by|am not a fan of} {that answer much|the last reply|what came out|this one|your last answer|that answer}",
                ask="how do i get a different one|how do i get another one|can i have a new one|where do i get a second version|which button gives me another|can it try again|how do i make it answer again|what do i press for another try|how can it have another go",
                rest="""
- {didn't like|not happy with|not keen on} {that answer|that reply|this one|the last answer} {much|at all|really}{,|.} {how do i get a different one|how do i get another|a different one please, how|can i make it try again}?
? {does|will} {it|the model} {say something else|answer differently|come up with something new} if {i ask it to try again|it tries again}{ and how do i do that|, and how|}
- {same question, new answer|one more try|again, but different|another go|second attempt|better luck next time}{:|,|...} {which button|how|what do i press|is there a key}?
? {which|what} {button|key} {is for|gives|brings|makes} {another attempt|a second try|a fresh answer|an alternative reply}
- {meaning of retry|what's retry|retry, what for|retry button, use|the retry thing|Retry? explain please}{?|}
? what {happens|changes} {when|if} i {press|click|hit} {retry|the retry button}
- the question {was fine|is right|stays the same|is ok}, {only|just|but} the answer {is weak|wasn't good|should be another|is not}{.|,} {what do i press|how do i get a new one|how}?
- {i'm a teacher and want|i collect ideas and want|for my slogan i want} {three different replies|several replies|a few versions} {to the same question|to one question}{.|,} {do i type it three times|is there a button|how do i get them}?
""",
            ),
            feature(
                "versions",
                wish="{go|get|step|walk} back to {the first version of a reply|an earlier version of the answer|the reply i had before the retry|the old version}|compare {the two versions of a reply|the old and the new reply|both answers after a retry}|see {the old answer again after a retry|the version before my edit|what the reply was before}",
                trouble="i pressed retry and the {first|old|better} answer {is gone|was the better one|vanished}|after {the retry|my edit} i {miss|want back|can't see} the {old|first|earlier} {version|reply}|the new {version|reply} is worse than the {old|first} one",
                ask="can i get the old one back|where is the old one|is it lost|how do i go back to it|what brings it back",
                rest="""
? does {retry|a retry|retrying|an edit} {delete|overwrite|destroy|replace|wipe out} {the old answer|the first answer|the earlier version|what was there}
- {what's|what is} {2/3|1/2|3/3|< 1/2 >} {under the reply|below the answer|there}{?|, please?}
""",
            ),
            feature(
                "edit",
                wish="{correct|change|reword|fix|rewrite|alter|touch up|improve} {my question|a message i sent|my last message|the typo in my message|a word in my question|the wording of my question|a question after sending it|what i wrote two messages ago}|put {another|a different} word into {my question|the message i sent}|{change|correct|fix} {a word in the model's reply|something in your reply|the text of a reply} {by hand|myself}",
                trouble="i {misspelled|mistyped|got wrong} {a name|a word|the number|the town} in {my question|my message|what i sent}|there is a {typo|mistake|wrong name|wrong number|missing word} in {what i sent|my message|my question}|{my message|my question} {has|contains} {a typo|a wrong word|a silly mistake|an error}|i {phrased|worded|put} my question badly",
                ask="can i still correct it|how do i fix it|can it be changed after sending|where do i change it|must i write it all again|can i put it right|how do i reword it",
                rest="""
- {meaning of edit|what's edit|edit, what for|edit button, use|the edit thing|Edit? explain please}{?|}
- {typo in my question|wrong word sent|misspelt message|bad wording}{:|,|...} {how do i correct it|can i change it|what do i press|where}?
- {already sent|it's sent}{, but|. but} {i'd like to change a word|one word is wrong|i want to say it differently|the spelling is wrong}{.|,} {how|is it too late|can i|where}?
? is it too late to {correct|change|reword} {what i sent|my message|a sent question}
? {must|do} i {write|type} {the whole message|everything|it all} {again|once more|from the start} {for one wrong letter|because of a typo|only to change a word}
- {my fingers are too fast|i'm a bad typist|dyslexic here|my keyboard is old}{.|,} {can a sent message be corrected|how do i correct a sent message|how do i fix a message i sent}?
""",
            ),
            feature(
                "undo",
                wish="{take back|remove|withdraw|unsend|erase|delete} {my last message|the last question and its answer|the last exchange|what i just sent|the latest turn|only the last turn}",
                trouble="i sent {something silly|the wrong thing|it by accident|a private line by mistake|a message meant for somebody else|that one by mistake}|my {cat|child|elbow} {sent a message|hit enter}",
                ask="can i take it back|how do i remove it|can it be unsent|how do i make it disappear|where do i take it back",
                rest="""
- {meaning of undo|what's undo|undo, what for|undo button, use|Undo? explain please}{?|}
- {as if i never said it|forget my last message|wrong message sent}{:|,} {how do i take it back|which button takes it back|can i unsend it}?
""",
            ),
            feature(
                "continue",
                wish="{get|see|read|have} the {rest|remainder|missing part|end} of {a reply|the reply|an answer} {that was cut|that broke off|that stopped in the middle|that ended too soon}|{make|let} {it|the reply|the answer} go on {from where it stopped|where it was cut|after the break}|{resume|finish|complete} {the|a} {cut|broken-off|stopped|unfinished} {reply|answer}",
                trouble="{the reply|the answer|your reply|your last answer} {ended|stopped|broke off} {in the middle of a sentence|in mid-word|before the last line|too early|after the first half}|{i only got|there is only} {half a reply|the first half of the answer|a piece of the answer}|i pressed Stop {too soon|by mistake} and the reply is {half done|unfinished}|the last sentence of {the reply|your answer} {is missing|has no end|just hangs there}",
                ask="how do i get the rest|can it finish that one|how does it go on|where is the remainder|which button finishes it|can it pick up where it stopped",
                rest="""
- {meaning of continue|what's continue|continue, what for|continue button, use|Continue? explain please|the continue thing}{?|}
- {to be continued|half a sentence|and then|the end is missing}{?|...} {how do i get the rest of the reply|which button goes on with the reply|how does the cut reply go on}?
? {must|do} i {ask|type} {again|everything again|the question again} {to get|for} the {rest|end|other half} of {a cut reply|the reply that broke off|an answer that was cut}
? {does|will} {the rest|the second half} {join|come right after|be added to} the {cut reply|half reply|first half}
- {i don't want a new answer|not a new one|no new answer}{,|, please,} {just|only} the {rest|end|remainder} of {this one|the one that was cut|the broken one}{.|, how?|: which button?}
""",
            ),
            feature(
                "stop",
                wish="{interrupt|stop|halt|break off|cut short|end} {it|the model|a reply|the answer|the writing} {while it writes|in the middle|before it is done|half way|in mid-reply}|make it {stop writing|be quiet|shut up} {at once|right now|before the end}",
                trouble="{it|the answer|the reply} is {still running|getting longer and longer|going on for ages|pouring out text}|i don't {need|want to wait for} the {rest|end} of this reply|i have {seen|read} enough of this answer and it is still writing|i {sent|asked} the wrong thing and it is writing already",
                ask="what do i press|which key ends it|how do i interrupt it|where is the brake|how do i make it stop|can i cut it short",
                rest="""
- {meaning of stop|stop button, use|the stop thing|Stop? explain please|emergency brake|off switch while it writes}{?|}
- {enough|that's enough|ok enough|hold on|whoa}{!|,|.} {how do i stop a reply|which key stops a reply|how does one stop the writing|what stops the writing}?
? do i have to {wait|sit there} {until it is finished|till the end of a reply|for it to finish}{ or can i stop it|, or is there a stop|}
? {do|will} i lose {the text so far|what is already written|the half that is there} if i stop {it|a reply}
""",
            ),
            feature(
                "newchat",
                wish="{start|begin|open} {a new|a fresh|another|a separate} {chat|conversation} {about something else|with nothing in it|from zero|for my other question|for my brother}|{leave this chat as it is|put this talk aside} and begin a new one|clear the {page|screen|table} and start from nothing",
                trouble="this chat is {getting messy|too long now|finished|about something else}|i have {a totally different question|a new subject|another matter} now|the old subject {disturbs|confuses} the new one",
                ask="how do i start a fresh one|which button opens a new chat|where do i begin a new one|how do i get an empty page",
            ),
            feature(
                "oldchats",
                wish="{find|see|open|go back to|read} {an older chat|the chat from this morning|my earlier conversation|a chat about cooking|the list of my chats|the chat before this one}{ again| once more| in this app|}|search {all my chats|the old chats} for a word",
                trouble="i {started|opened} a new chat and now {can't see the old one|the old one is hidden}|i know we talked about it {an hour ago|this morning}, but {where is that chat|i can't find the chat}|my chats are {hidden|not in sight}",
                ask="where is the list|how do i find it again|where do i look|can i search my chats",
            ),
            feature(
                "copy",
                wish="{copy|take|get|put} {a reply|your answer|the code|the text} {into an email|into Word|to the clipboard|into my notes|into my editor|out of this page}",
                trouble="i need {your reply|that text|the code} {in another program|in a mail|in my essay}|marking the text with the mouse {is hard for me|does not work well}",
                ask="is there a copy button|how do i copy it|how do i get it there|which button copies it",
            ),
            feature(
                "send",
                wish="{write|type|put} {several lines|two paragraphs|a line break|an empty line|a list with line breaks} in {one message|the message box}{ without sending it| before it is sent|}|send {my message|what i typed} {with the keyboard|without the mouse}",
                trouble="{enter|the enter key} {sends|fires off} my message {before it is finished|when i only want a new line|too early}|i {can't make|don't get} a second line in my message",
                ask="which keys make a new line|how do i get a line break|what do i press for a new line|how is a line break made",
            ),
            feature(
                "attach",
                wish="{give|show|hand|feed} you {a text file|my notes|a document|a file from my disk|a long text from a file}|{add|attach|upload} {a text file|a document|my notes as a file} to {my message|the prompt|the chat}|ask about {a text file of mine|what is in a file|a document on my disk}",
                trouble="my {text|letter|report|list} is in a text file|the text is too long to {type|copy by hand}, it is in a file",
                ask="how do i attach it|where do i add the file|how do you get to read the file|is there an upload button|how does the file get in here",
            ),
            feature(
                "completion",
                wish="have {a text|a story|my poem|a paragraph|my first line} {continued|carried on|written on} {without a chat|without chatting|as plain text}|{let|make} {the model|it} go on with {a text of mine|my own first sentence|the beginning i wrote|a tale i began}|use {a base model|the model without a chat template|plain text completion}",
                trouble="i have {the first sentence|the opening|the beginning} of a {novel|tale|poem|fairy tale} and {no idea how it goes on|want the model to write on}|i don't want to {chat|talk}, only have {my text|my beginning} carried on",
                ask="which tab is that|where do i put my text|where can it just go on with my text|is there a mode for that",
                rest="""
- {meaning of completion|what's completion|completion tab, use|the Completion tab|Completion? explain please|tab Completion|second tab, Completion}{?|: what for?|, never used it}
- {there's|i see|what's} a {second tab|tab|page} {called|named|labelled} Completion{.|,} {what is it for|what do i do there|when do i use it|is that another chat}?
? {what would|when would|why would} {i|a writer|a beginner} {use|need|open} the Completion tab{ for|}
- {is the Completion tab|Completion, is that} {the same as continue|a way to finish my chat|a game|where chats are completed|for finished chats}? {what is it then|what does it do}?
- {i'm writing a novel|i write fairy tales|i'm a poet}{.|,} {can the model write on from my first line|where does the model go on with my own text|which tab goes on with my text}?
""",
            ),
        )
    ).rstrip()
    + "\n"
)
