# ruff: noqa: E501
"""Buttons asked by name, wrong guesses about settings, and what is asked less often; see `app_frames.py`."""

from chatbot.pocket.corpus.data.app_frames import feature

_BUTTON = """
? what is {the point|the purpose|the use|the sense} of BUTTON
? what {will|would} {happen|come} {if|when|once} i {click|hit|press|tap|try} BUTTON
- {there's|i see|i found|i noticed|what about} {this|a thing called|something named} NAME {under|below|near|beside} {the reply|the chat|what you wrote}{.|,} {what is it|what does it do|what for|should i press it|is it safe to press}?
- {i pressed|i clicked|my child hit|by chance i hit} BUTTON{.|,} {what did that do|what have i done|what was that|is that bad}?
- NAME{:|,|...|?} {what does that do|what is it for|what would that do|use|purpose|when do i need it|why is it there}{?|}
- {i dare not|i'm afraid to|i don't dare} {press|click|touch} BUTTON{.|,} {what does it do|what would it do|what happens then}?
? {when|in which case|for what} {would|should|do} {i|people|you} {press|use|need} BUTTON
- {please, what means|what means|for what is} BUTTON{?|, please?|, thank you}
- {i'm 70 and new to this|i'm a complete beginner|sorry, i'm new here}. {could you explain|what about|would you tell me about|what is the use of} BUTTON?
"""


def _button(head: str, name: str) -> str:
    asks = _BUTTON.strip().replace("BUTTON", f"{{the {{{name}}} button|{{{name}}}|the button {{{name}}}}}")
    return f"@ {head}\n{asks.replace('NAME', f'{{{name}}}')}\n\n"


_GUESS = """
- {so|ok so|and|wait,} if i {RAISE} {you get|you become|it gets|the model gets|the answers get} {smarter|cleverer|better|more correct|wiser|WRONG}{?|, right?|, is that it?}
- {i guess|i suppose|i bet|am i right that|so} {MORE} {makes|will make} {it|you|the model|the answers} {smarter|cleverer|better|wiser|WRONG}{?|, right?}
? {does|would} {MORE} {make|turn} {it|you|the model|the answers} {smarter|cleverer|better|wiser|WRONG}
? {will|would} {the answers|the replies|you} {be|get|become} {smarter|cleverer|better|wiser|WRONG} {with|through|because of} {MORE}
- {my son|a friend|someone|the man in the shop} {says|thinks|claims} {MORE} makes {it|you|the model} {smarter|better|WRONG}{.|,} {is that true|true or not|right}?
"""


def _guess(head: str, raising: str, more: str, wrong: str, rest: str) -> str:
    asks = _GUESS.strip().replace("{RAISE}", f"{{{raising}}}").replace("{MORE}", f"{{{more}}}").replace("WRONG", wrong)
    return f"@ {head}\n{asks}\n{rest.strip()}\n\n"


MORE_WISHES = (
    "\n"
    + "".join(
        (
            _button("retry", "retry|Retry"),
            _button("edit", "edit|Edit"),
            _button("continue", "continue|Continue"),
            _button("undo", "undo|Undo"),
            _button("stop", "stop|Stop"),
            _button("copy", "copy|Copy"),
            _button("newchat", "New chat|new chat"),
            _button("showprompt", "Show prompt|show prompt"),
            _guess(
                "tokensguess 0.7",
                "{raise|increase|turn up} max tokens|set max tokens {to 2000|higher}",
                "more max tokens|a higher max tokens|raising max tokens",
                "faster|cheaper",
                """
- {max tokens|max_tokens} is {what i pay|the price|how clever it is|the memory of the model|how many questions i have left}{, right?|, isn't it?|?}
> No: max tokens is only the longest reply allowed, in tokens (pieces of words).
w No
z 不是：max tokens 只是一次回复的最大长度，以词元计。
r Нет: max tokens — только наибольшая длина ответа в токенах.
""",
            ),
            _guess(
                "seedguess 0.7",
                "{raise|change|increase} the seed|{type|take|choose} a {bigger|better|lucky} seed",
                "a {bigger|higher|larger|lucky} seed|another seed",
                "faster|longer",
                """
- {the seed|seed} is {a password|the version of the model|how clever it is|the length of the reply|a licence key}{, right?|, isn't it?|?}
> No: a seed is only a number for repeating: the same seed, settings and prompt give the same reply again.
w No
z 不是：种子只用于重现，种子、设置和提示都相同，回复就相同。
r Нет: зерно нужно лишь для повторения: с тем же зерном, настройками и запросом ответ тот же.
""",
            ),
            _guess(
                "repeatguess 0.7",
                "{raise|turn up|increase} the repeat penalty|set the repeat penalty {to 1.5|higher}",
                "a {higher|bigger|stronger} repeat penalty|more repeat penalty",
                "faster|longer",
                """
- the repeat penalty {is a fine for me|is there when i ask twice|gives me the same answer|repeats my question|makes it answer again}{, right?|, doesn't it?|?}
> No: the repeat penalty only makes words that were just used less likely. 1 is off; 1.1 is gentle.
w No
z 不是：重复惩罚只是让刚用过的词不易再出现。1 为关闭，1.1 较轻。
r Нет: штраф лишь делает недавние слова менее вероятными. 1 — выключено, 1.1 — мягко.
""",
            ),
            feature(
                "paste",
                wish="{use|load|get|try} a {model|GGUF repo} from Hugging Face {that is not in the menu|by its name|with a name i know}|{enter|paste|type} the name of a {Hugging Face model|repo}",
                trouble="the {model|one} i {want|read about} is on Hugging Face but not in the menu",
                ask="{where do i type its name|how do i load it by name|how does it get in here}",
            ),
            feature(
                "gguf",
                wish="{use|load|open} {a GGUF file|a model file} {from my disk|i already have|from a USB stick|that a friend gave me}|make {my GGUF file|a model file of mine} appear in the menu",
                trouble="{i already have|there is} a GGUF file on my {disk|computer|stick}",
                ask="{where do i put the file|how do i load that file|which folder is it for}",
            ),
            feature(
                "gpu",
                wish="use {my graphics card|the GPU|my Nvidia card}|put {the layers|the model} {on the GPU|onto the graphics card}",
                trouble="{my computer|this laptop|the old PC} has no {GPU|graphics card}|i {have|bought} a good {GPU|graphics card}",
                ask="{does that matter for the model|is a GPU needed|is the GPU used|what about the GPU}",
            ),
            feature(
                "keepchat",
                wish="{switch|change} the model {without losing this chat|and keep the conversation|in the middle of this chat}|{take|bring} this conversation along to {another|a larger} model",
                trouble="i want a larger model but our {chat|conversation} should not be lost",
                ask="{does the chat stay when i switch|will the new model know this chat|is the chat kept}",
            ),
            feature(
                "others",
                wish="{chat|use this} {with several people at once|together with my colleagues at the same time|as a whole class at the same time}|let {two|three|five} people chat {at the same time|at once} on one model",
                trouble="{two of us|three colleagues|my brother and i} want to {chat|use it} at the same time",
                ask="{does that work|can several chat at once|is it possible at once}",
            ),
            feature(
                "phone",
                wish="{open|see|use} {the page|this page|Parley} on {a phone|a tablet|a small screen|my mobile}",
                trouble="i only have {a phone|a small screen|a tablet}",
                ask="{does the page work on it|does the page fit|can i use the page there}",
            ),
            feature(
                "showprompt",
                wish="see {the exact text the model reads|what the model really gets|the whole prompt with its template|the tokens of the prompt}",
                trouble="i don't know what text the model {really|actually} gets",
                ask="{where can i see it|how do i look at the whole prompt|which button shows the prompt}",
            ),
            feature(
                "stats",
                wish="see {how fast the reply came|how many tokens a reply had|the tok/s of a reply|why a reply ended}",
                trouble="i'm measuring {the speed|how fast it writes} and need numbers",
                ask="{where are the tok/s shown|where do i read the speed|which line shows the speed}",
            ),
            feature(
                "keys",
                wish="{know|learn|see} {all the keyboard shortcuts|the shortcuts|which keys there are|the keys of this page}|do everything with the keyboard",
                trouble="{my mouse is broken|i work without a mouse|i hate reaching for the mouse}",
                ask="{which shortcuts are there|what are the keys|which keys can i use}",
            ),
            feature(
                "start",
                wish="{start|run|launch|install} {Parley|the app|this program} {on my own computer|at home|on another machine|again after a restart|from the command line}",
                trouble="{i downloaded the repository|the code is on my disk|i have cloned it} and don't know {what comes next|the command}",
                ask="{how do i start Parley|which command starts it|what do i type to run the app}",
            ),
            feature(
                "api",
                wish="{call|use|reach} {Parley|this chat|the model here} from {my Python script|a script|my own program|code}",
                trouble="my {script|program|notebook} should {send questions|talk} to {Parley|this chat}",
                ask="{how do i call it from Python|is there a client for that|what does the call look like}",
            ),
            feature(
                "renamechat",
                wish="{rename|delete} {a chat in the list|an old chat|one of my chats|a chat on the left}|give a chat {another|a better} {name|title}|throw {an old chat|a whole chat} away",
                trouble="the list of chats is {too long|a mess|full of old things}|a chat in the list has a silly {name|title}",
                ask="{how do i delete one|how do i rename one|where is the bin}",
            ),
            feature(
                "theme",
                wish="{make|turn} the page {dark|light|less bright}|{switch|change} {to dark mode|to light mode|between light and dark}",
                trouble="the {white|bright} page {hurts my eyes|is too much at night|blinds me}|the dark page is hard to read for me",
                ask="{how do i switch light and dark|where is dark mode|can it be changed}",
            ),
        )
    ).rstrip()
    + "\n"
)
