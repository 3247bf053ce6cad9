# ruff: noqa: E501
"""Frames for one feature of the app asked by the trouble alone, the wish alone or bare words; see `exchange.py`."""

_TROUBLE = """
- TROUBLE{!|!!|...|.||.|}
- {help|ugh|argh|hey|oops|please help|hm|hello|sorry|oh no|well|ok|look|um|listen|damn|good morning}{!|,|:|...} TROUBLE{!|.|...|}
- TROUBLE{.|,|!|...|:| -} {what now|what can i do|help|any idea|any hint|how come|what do i press|can that be changed|is that normal|what's the cure|anything i can do about it|please help|and now|how do i fix that}{?|}
- TROUBLE{.| and| so| but|,} {i want to|i'd like to|i need to|i have to|i'm trying to|i would like to|my aim is to} WISH{.|!|, please|?|. how?|}
- TROUBLE{.|,|;} {can i|how do i|how can i|is it possible to|where do i|how to|is there a way to|any way to|any chance to|do you know how to|what do i press to} WISH{?|??| please?|, please?| here?|}
- {how do i|can i|how to|where can i|is there a way to|could i} WISH? {you see, |because |||it's just that |the thing is, }TROUBLE{.|}
- {is it normal that|why is it that|how come|is it a bug that|can it be right that|what does it mean that|is it my fault that} TROUBLE?
- {asking for|it's for|on behalf of|question from} {my mother|my dad|my daughter|my neighbour|a pupil|my aunt|a colleague|grandpa}: TROUBLE{.|,} {what helps|what to do|what can be done|any help}?
- {the problem is|my problem is|it bothers me|i'm unhappy|i don't like it|it's a nuisance|it drives me mad} that TROUBLE{.|, help|, any cure?|. what can be done?|. can i WISH?}
- {every time|again|today|since yesterday|it happened again|same story}: TROUBLE{.|, what now?|. what do i do?}
- {i am new here and|sorry for the silly question, but|forgive an old man, but|not sure if you can help, but|quick problem,|one thing:} TROUBLE{.|?|. how do i WISH?}
- TROUBLE, {what i do|what i must press|how i can change|how to make other|please what to do}{?|, please?|}
- {if|when|suppose} TROUBLE{,|:} {what then|what do i do|what should i press|what's the remedy|where do i look|how do i WISH}?
"""
_WISH = """
- {how|where|can i|how to|how would i|i want to|i wanna|gotta|let me|need to|trying to|want to|i must|i have to|would like to|i'd love to} WISH{?|.|||, please|!}
? {how|where|with what|with which button|by which key|in which corner} {do|can} i WISH
? {could|might} {i|one} WISH{| somehow| here| on this page}
- {for|because of} {my daughter|my mum|my class|my job|my old father|a friend|my students} i {want|need|have|would like} to WISH{.|,} {how|where|is that possible|what do i press|how does that go}?
- {my daughter|my mum|my boss|my old father|the kid|my sister|a guest} {asked me|told me|begged me|wants me|expects me} to WISH{.|,} {how|where is that|what do i press|i don't see how|can you help}{?|}
- {do you know|can you say|tell me|i wonder|no clue|i forgot|show me|remind me|explain} {how to|how i can|how i|how one can|where i can} WISH{?|.|}
- {what must i do|what should i press|what do i click|which thing do i touch|what's the move|where's the switch|what is needed} to WISH?
- WISH{?|, how?|, possible?| - how?|: how?|. how does it work?|, can you?|. where?}
- {today|just now|after lunch|before i go|in a minute|next} i {want|need|have|plan|would like} to WISH{.|,} {how|what do i do|where do i go for that|tell me how, please|any hint}{?|.}
- {sorry, how|excuse me, how|hello, how|hi, where|dear pocket, how|pocket, how|ok, how|so how|and how|but how} {do|can} i WISH?
- {how i|where i|how to do that i can|how do for|how to do for to|is possible to|how is made to} WISH{?|, please?| here?|}
- {is there|have you|do you have|isn't there|where is|i miss|i'm looking for} {a button|a key|a switch|something|a menu|an option|a trick|a place} to WISH{?|, is there?}
"""
_BITS = """
- BITS{?|??||.|...| please|, how|, how?|, where?| where| how|, possible?| here?|!}
- {about|question about|one question on|something about|help with|i need help with|on|regarding|concerning|problem with} BITS{:|.|,|...} {how does that work here|how|where|what do i do|what do i press|can you help|tell me}{?|}
- {where's the button for|where is|how about|what about|is there|got|do you have|does it have|any|looking for|i can't find|tell me about|i need} BITS{?|, please?|}
- BITS {is what i need|is what i'm after|is what i want|would be nice|is missing|would help me}{.|, where is it?|, how?|. is it there?}
"""


def goal(head: str, *, trouble: str = "", wish: str = "", bits: str = "", rest: str = "") -> str:
    """A block: frames for `trouble` (a clause) beside `wish` (to ...), for `wish` alone, for bare words, then `rest`."""
    lines = [f"@ {head}"]
    if trouble:
        lines.append(_TROUBLE.strip())
    if wish:
        lines.append(_WISH.strip())
    if bits:
        lines.append(_BITS.strip())
    if rest:
        lines.append(rest.strip())
    for slot, words in (("TROUBLE", trouble), ("WISH", wish), ("BITS", bits)):
        lines = [line.replace(slot, f"{{{words}}}") for line in lines]
    return "\n".join(lines) + "\n\n"
