# ruff: noqa: E501
"""The system prompt asked by the manners one wants: a title, a tone, a length, a language, a part to play; see `app_goal_frames.py`."""

from chatbot.pocket.corpus.data.app_goal_frames import goal

_ALWAYS = "{from now on|every time|in every answer|in all replies|for the whole chat|permanently|all the time|without me asking each time}"
_MANNER = (
    "{call me {captain|boss|doctor|your majesty|Mister Brown|sir|my lady|chief|professor}|"
    "address me {by my name|as captain|formally|with sir|as a friend}|"
    "{speak|talk|answer|be|stay} {polite|friendly|formal|rude for fun|cheerful|very kind|like a butler|like a coach}{ with me| to me|}|"
    "answer {short|briefly|in one line|in one sentence|with two words|like a poet|in rhymes|in plain words|in capitals|as a list}|"
    "{talk|speak|write|answer} like {a pirate|a knight|my grandmother|a teacher|a robot|Shakespeare|a five-year-old}|"
    "{play|act|pose as} {a wizard|a detective|a doctor|a waiter|a Spanish teacher|a job interviewer}|"
    "{leave out|never use|avoid} {emojis|long words|exclamation marks|the word sorry|lists}|"
    "end with {a joke|a question|my name|amen|a proverb}}"
)
_HE = (
    "{calls me {captain|boss|sir|doctor}|speaks {politely|polite|kindly|friendly} {with me|to me|}|answers {short|shortly|in one line|in rhymes|in plain words}|"
    "talks like {a pirate|a knight|a teacher}|plays {a wizard|a doctor|my boss}|never uses {emojis|long words}|says sir to me}"
)
_SPEAK = (
    "{call me {captain|boss|sir|doctor}|speak {always polite|polite|kind|friendly} {with me|to me}|answer {always short|short|in one line|in rhymes}|"
    "talk like {a pirate|a knight|a teacher}|play {a wizard|a doctor|my boss}|say sir to me}"
)
_LINES = f"""
- {{i want|i'd like|i need|we want|i wish}} {{it|you|the model|the bot|the assistant|this thing}} to {{always {_MANNER}|{_MANNER} {_ALWAYS}}}{{.|, how?|. how?|. where do i write that?|. is that possible?|, where do i set it?||. what do i do?}}
- {{how|where}} {{do|can}} i {{get|tell|teach|train|force|bring}} {{it|the model|the bot|the assistant}} {{to always|from now on to|once and for all to}} {_MANNER}?
- {{it|the model|the bot}} {{should|must|shall|has to}} {{always {_MANNER}|{_MANNER} {_ALWAYS}}}{{.|,|:}} {{how do i set that up|where do i say that|where do i write that|how do i arrange it|what do i do|which box is that}}?
- {{can|could}} {{it|the model|the bot}} be {{told|made|taught|set|instructed}} to {_MANNER} {_ALWAYS}?
- {{how to do|what to do|how i do|what i must do|i want|please how to make|how to make}} that {{he|she|it}} {_HE}{{?| always?|, please?|, how?}}
- {{how to do|how to make|what to do so}} that {{he|she}} {_SPEAK}{{?|, please?}}
- {{i don't want|i'm tired of having|must i really|do i have to|it's boring}} to {{say|repeat|write|type}} {{"answer short"|"be polite"|"call me captain"|the same instruction|the same rule|how it should talk}} {{every time|in each message|again and again}}{{.|,}} {{can i set it once|where can i write it once|is there a place for that|how do i fix it for the whole chat}}?
- {{it|the model|the bot}} {{keeps forgetting|forgets|does not keep}} to {_MANNER}{{.|,}} {{where do i write it down for good|where is a fixed rule set|is there a place for such a rule|how do i set it for the whole chat}}?
- {{for my daughter|for my pupils|for grandma|for my class|for our shop|for practice}} {{it|the bot|the model}} {{should|must|shall}} {{always {_MANNER}|{_MANNER} {_ALWAYS}}}{{.|,}} {{where do i set that|how do i do this|how|where is that written}}?
- {{where do i put|where do i write|is there a place for|is there a box for|where go|where can i leave}} {{rules for the whole chat|standing instructions|a rule for all answers|house rules|a role for the model|a personality|instructions about the tone|orders that last|how it should behave}}?
- {{give|can i give|how do i give|i want to give}} {{it|the bot|the model}} {{a character|a personality|a role|another tone|manners|a fixed style|a job|standing orders}}{{?|. how?|, where?| here?}}
- {{standing instructions|custom instructions|personality|role for the bot|tone of the answers|fixed rules|always polite|always short|call me captain always|behaviour of the model|persona}}{{?|, where?|, how?| please| where do i set it|: how?}}
- {{change|set|choose|shape}} {{the tone|its character|its manners|the way it talks|its role|its personality}}{{?|, where?|, how?|. how do i do that?}}
- {{it|the model|the bot}} is {{too rude|too formal|too chatty|too friendly|too stiff|too long-winded}} {{for me|for my taste|with my pupils|for our guests}}{{.|,}} {{where do i set its manners|how do i give it another tone|can i tell it once how to talk|where do i say how it should behave}}?
"""

GOAL_SYSTEM = (
    "\n"
    + f"@ system\n{_LINES.strip()}\n\n"
    + goal(
        "wronglanguage",
        trouble="{it|the model|the bot} {answers|replies|writes} in {English|the wrong language} {but|and|when} i {need|want|asked in|speak} {German|French|Spanish|Italian|Polish}|{it|the model|the bot} {keeps switching|falls back|slips back|always returns} to English",
        wish="{have|get|see} all {answers|replies} in {German|French|Spanish|Italian|Polish|Turkish}|make it {always answer|always reply|stay} in {German|French|Spanish|Dutch}",
        bits="{answers in German please, where do i set that|always French, setting|language of the answers|reply language}",
    )
    + """@ obeys 1.3
? {does|will|can} {the little model|the small model|this small model|pocket|the model that ships with it|a model as small as you} {obey|follow|respect|understand|heed|listen to|keep to} {the system prompt|a system prompt|what i write in the system prompt|the instructions in the settings|standing instructions}
? {do|will|can} you {obey|follow|respect|stick to|listen to|heed|mind|honour} {the system prompt|a system prompt|system prompts|what stands in the system prompt}[ {always|too|really|at all|well}]
- {i wrote|i put} {a long|a} {text|rule|role} in the system prompt {and|but} {you don't follow it|it is ignored|nothing changed|you ignore it|it doesn't help|the small model ignores it}{.|,|:} {why|why is that|do you obey it at all|how come|is that normal}?
? {is|why is} {the|my} system prompt {ignored|not followed|without effect}[ {by the small model|by pocket|by you}]
? how {well|strictly} {do you|does the small model} {follow|obey|keep to} {the system prompt|a system prompt}
- {system prompt ignored|system prompt has no effect|pocket ignores the system prompt|you ignore my system prompt}{?|, why?|. normal?|!}
> Only partly: I'm small and follow short, simple system prompts, such as "Answer in one word". A larger model follows them better.
w Partly
z 只能部分做到：我很小，只能遵循简短的系统提示。更大的模型会做得更好。
r Отчасти: я маленький и понимаю короткие, простые указания. Большая модель следует им лучше.
"""
).rstrip() + "\n"
