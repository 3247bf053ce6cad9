# ruff: noqa: E501
"""Frames for a trouble told, a question out of it, a goal or bare keywords; the signs are those of `exchange.py`."""

from chatbot.pocket.corpus.data.app_frames import feature

_NOW = "{what now|what do i do|what can i do|any idea|any idea why|help|what helps|what would you do|what should i do now|is that normal|did i break something|can you help|what must i do|how do i go on|please help|what am i doing wrong|is something wrong|tell me what to do}"
_OPEN = "{so|ok so|hm|hey|sorry|argh|oh no|ugh|well|listen|hello|hi|um|help|quick help|oh dear|right|listen up|hey there|hi pocket|good evening|dear me|a question|one more thing|and now}"
_SCENE = "{i'm no expert|i am new to this|it was fine yesterday|i did all that the readme says|my nephew set it up|i only wanted to try it|i'm on my old laptop|we are at a friend's house|i have little time|i'm 71|i've tried twice|i use this for school|nobody here knows computers|i asked around and nobody knew|sorry to bother you|i have been at it all morning|this is my third evening with the app|my daughter needs it for class}"
_WHO = "{my mother|my dad|my wife|my husband|a friend|my colleague|our teacher|my boss|my son|grandma|my flatmate}"

_TOLD = f"""
- TOLD
- TOLD
- TOLD
- TOLD{{.|!|,|...|;| -}} {_NOW}{{?|??||}}
- TOLD{{.|!|,|...|;| -}} {_NOW}{{?|??||}}
- {_OPEN}{{,| -|...}} TOLD{{.|!|...|}}
- {_OPEN}{{,| -|...}} TOLD{{.|,|!}} {_NOW}{{?|}}
- {_SCENE}{{.|,| and}} TOLD{{.|, {_NOW}?|}}
- TOLD. {_SCENE}{{.|, {_NOW}?}}
- {_NOW}{{?|:}} TOLD{{.|}}
- {{what|what do i do|what can one do|what happens}} {{when|if}} TOLD{{?|}}
- {{i think|it seems|it looks like|{_WHO} says|{_WHO} tells me|i noticed|i see that|i must say|i'm afraid}} TOLD{{. {_NOW}?|, {_NOW}?|}}
- {{trouble|problem|issue|question|this|my problem is this|for {_WHO}|short}}: TOLD{{.|. {_NOW}?|}}
- TOLD{{, is that normal|, is that bad|, is it me|, or am i wrong|, can that be fixed|, why is that|, how come}}?
- {{please|excuse me|sorry my english|sorry for bad english|hello sir}}{{,|.}} TOLD{{.|,}} {{what i must do|how i do now|what is to do|what to do|is normal or no|how to fix}}{{?|}}
"""
_ASKS = f"""
? ASK
? ASK
? ASK
- {_OPEN}{{,|...}} ASK{{?|}}
- {_SCENE}{{.|:}} ASK?
- ASK? {_SCENE}.
- {_WHO} {{asks|wants to know|is asking}}{{:|,}} ASK{{?|}}
"""
_BOTH = """
- TOLD{.|,|...|;} ASK{?|}
- ASK? {you see, |because |}TOLD.
"""
_KEYS = """
- KEY{?|??|!|...||: how|: what do i do|: help|, please|, how come|: what now}
- KEY{?|.||...}
- {hm|sorry|hi|ok|so|and|about|question:|question about|something about} KEY{?|...|}
"""


def trouble(head: str, *, told: str = "", ask: str = "", key: str = "", goal: str = "", rest: str = "") -> str:
    """A block; `told`, `ask` and `key` one to a line, `goal` (to ...) between bars as in `feature`."""
    rows = []
    if told:
        rows.append(_TOLD.strip())
    if told and ask:
        rows.append(_BOTH.strip())
    if ask:
        rows.append(_ASKS.strip())
    if key:
        rows.append(_KEYS.strip())
    text = "\n".join(rows)
    for name, lines in (("TOLD", told), ("ASK", ask), ("KEY", key)):
        text = text.replace(name, "{" + "|".join(line.strip() for line in lines.strip().split("\n")) + "}")
    return feature(head, wish=goal, rest="\n".join(part for part in (text, rest.strip()) if part))
