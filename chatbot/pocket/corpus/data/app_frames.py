# ruff: noqa: E501
"""Frames for one feature of the app: what one would like to do, and the trouble one has; the signs are those of `exchange.py`."""

_NEW_HERE = "{i'm 70 and new to this|i'm not a computer person|i'm a complete beginner|i am retired and slow with this|sorry, i'm new here|this is my first day with it|i'm 82, be patient with me|my son set this up and left|i only ever used a typewriter|i'm a nurse, not a programmer|my eyes are bad and i'm slow}"
_GUIDE = "{could you walk me through it|can you guide me|what do i do first|how is that done, step by step|would you take me by the hand|where do i begin|is it difficult}"

_WISH = f"""
- {{i want|i need|i'd like|we want|i would love|i wish|i'm trying|i have been trying|i was hoping|my plan is}} to WISH{{.|, but i don't see how.|, how does that work here?|. how?|. is that possible?|: how?|. can you help?|, where do i do that?|. tell me how.}}
? is there {{any way|some trick|a simple way|a possibility|an easy way|some way}} to WISH[ {{here|on this page|in this app|with you}}]
? {{what's|what is}} the {{trick|best way|proper way|right way|quickest way|usual way}} to WISH
? how {{would|does}} {{somebody|one|a beginner|a person like me|a newcomer|anyone}} WISH
? {{am i able|would it be possible|is it possible|is one able|is it allowed}} to WISH
? where {{do i click|must i click|do i look|do i go|should i look}} to WISH
- {{what if i want|suppose i want|let's say i want|say i wanted|assume i need}} to WISH{{?|. what then?|. what do i do?|: what do i do?|. how do i go about it?}}
! {{tell me|show me|explain to me|teach me|explain}} how {{i can|to|one can|we can}} WISH
- {_NEW_HERE}. {{i'd like|i want|i'm supposed|i'm meant}} to WISH{{.|, and}} {_GUIDE}?
- {{in other programs|in another chat program|on my phone|at work|elsewhere}} {{i could|one can|you can}} WISH{{.|,}} {{how does it work here|is that here too|and here|where is that here}}?
- {{please how i can|please, how can i|how i can|please tell how to|i not know how to|i no find how to|i not understand how to|excuse my english, how to}} WISH{{?|, please?|, thank you}}
- WISH{{:|,| -|...}} {{how|where|is that possible|can i|how do i do that|possible here}}?
- {{my wife|my son|a colleague|our teacher|my boss|my granddaughter|a friend|my flatmate}} {{wants|would like|needs|is trying|hopes}} to WISH{{.|,}} {{how does that work|how|is that possible|where is that|what must be done}}?
- {{i can't find|i don't see|i'm looking for|i searched for|nobody could show me}} {{the way|a way}} to WISH{{.|, help?|, where is it?|. where is it hidden?}}
? what {{lets|helps}} {{me|one|us}} WISH
- {{not sure|no idea|i've no idea|i don't have a clue|i never learnt|i haven't found out|still puzzled}} how to WISH{{.| here.| in this app.|, help?|, can you help?}}
- {{quick one|short question|just quickly|one thing|a wish}}: {{how to |how do i |can i |}}WISH?
- {{it would be nice|it would be great|i'd be happy|it would help me}} to WISH{{.|,}} {{can i|is there a way|how|does that exist|where}}?
- {{if only i could|i wish i could|too bad that i can't|pity i can't}} WISH{{.|. or can i?|, or is there a way?|. is there a button?}}
? {{why can't i|how come i can't|can i really not|who can show me how to}} WISH
- {{can|could|may}} {{one|i|we}} WISH{{ somehow| at all| without much trouble| or not|, and if so, how}}?
- {{i heard|i read|somebody said|they say}} {{one can|you can|it is possible to}} WISH{{.|,}} {{how|how does that go|where is it|is that so}}?
"""
_TROUBLE = f"""
- TROUBLE{{.|,|!|;| -}} ASK?
- {{hm|well|hmm|oh dear|sorry|hello|listen|honestly|ok so|uh}}{{,|...}} TROUBLE{{.|,}} ASK?
- ASK? {{you see, |because |}}TROUBLE.
- {_NEW_HERE}. TROUBLE. ASK?
- TROUBLE{{,|.}} {{i|we}} {{need help|don't know what to do|could use a hand|need a hint}}. ASK?
- {{what do i do|what now|what's to be done|what would you do|what is the remedy}} {{when|if}} TROUBLE? ASK?
- {{it's annoying|a pity|too bad|my problem|here is my problem|the situation|bad luck}}: TROUBLE{{.|,}} ASK?
- {{please|please help|sorry my english|excuse me}}, TROUBLE. {{what i must do|how i do|what is to do|what i press}}? ASK?
"""


def feature(head: str, *, wish: str = "", trouble: str = "", ask: str = "", rest: str = "") -> str:
    """A block: every frame for `wish` (to ...) and for `trouble`, which `ask` follows, then lines of its own."""
    lines = [f"@ {head}"]
    if wish:
        lines.append(_WISH.strip().replace("WISH", f"{{{wish}}}"))
    if trouble:
        lines.append(_TROUBLE.strip().replace("TROUBLE", f"{{{trouble}}}").replace("ASK", f"{{{ask}}}"))
    if rest:
        lines.append(rest.strip())
    return "\n".join(lines) + "\n\n"
