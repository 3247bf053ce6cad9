# ruff: noqa: E501
"""What each button does, the model's own words changed, and what was written taken back; the signs are those of `exchange.py`."""

_ASKED = """
? what {does|would|will} {the NAME button|NAME|the button NAME|that NAME button|the NAME thing|the little NAME sign|NAME below a reply} {do|do for me|bring|change|cause}{ exactly| here| please| on this page|}
? {what is|what's} {the NAME button|NAME|the button NAME|that NAME button|the little NAME sign} {for|good for|there for|supposed to do|about}
- {NAME|NAME button|button NAME|the NAME button|the button that says NAME}{?|: what does it do?|, what is it?|: meaning?|, meaning|: use?|, what for?|: what happens?|, explain please|: when?|. i don't get it|: when do i need that?}
- {i|we|my mother} {never|have never|didn't ever|always wondered about, but never} {pressed|used|tried|touched} {the NAME button|NAME}{.|,} {what does it do|what would happen|what is it for|what happens then}{?|}
- {there is|i see|i found|there's} {a|this|some} {button|sign|word|icon} {NAME|called NAME|named NAME|that says NAME}{.|,|, and} {what does it do|what does it mean|what's it for|what happens if i press it|may i press it}{?|}
- {if|when|once} i {press|click|tap|hit|push|touch} {NAME|the NAME button|on NAME}{,|} {what happens|what will happen|what comes|what do i get|what then|what does the page do}{?|}
! {explain|tell me about|describe|explain to me} {the NAME button|what NAME does|NAME|the button NAME|what the NAME button is for}
- {what means|what is mean|what do|for what} {the button NAME|NAME button|NAME}{?|, please?|, thanks}
- {what about|and|how about|now} {NAME|the NAME button|the button NAME}{?|, what does that one do?|: what does it do?|, what is it for?}
- {my grandma|my son|a pupil|my colleague|my wife} {asks|wonders|wants to know} what {NAME does|the NAME button does|the NAME button is for|happens with NAME}{.||, can you tell?}
"""


def _asked(head: str, name: str) -> str:
    return f"@ {head}\n{_ASKED.strip().replace('NAME', f'{{{name}}}')}\n\n"


BUTTONS_ASKED = (
    "\n"
    + _asked("retry", "retry|Retry")
    + _asked("edit", "edit|Edit")
    + _asked("undo", "undo|Undo")
    + _asked("stop", "stop|Stop")
    + _asked("continue", "continue|Continue")
    + _asked("copy", "copy|Copy")
    + _asked("newchat", "new chat|New chat")
    + _asked("showprompt", "show prompt|Show prompt")
    + _asked("reset", "neutralise|Neutralise")
    + """
@ stop
- {the|this|your} {reply|answer|text} {is going|goes|runs|is heading|drifts} {the wrong way|in the wrong direction|off topic|somewhere else|nowhere}{ and|,|, and} i {don't want to|won't|can't|do not like to|needn't} {wait till it's finished|wait for the end|see the end|wait|sit through it|read the rest}{.|,} {what can i do|what do i press|can i end it|how do i end it|which key}{?|}
- {it|the model|the bot} {misunderstood|got me wrong|answers the wrong question|is on the wrong track} {and is still writing|and writes on|and keeps typing|but won't stop}{.|,} {what can i do|what do i press|must i wait|can i stop it}{?|}
? {must|do|should} i {wait|sit there|be patient} {till|until} {it|the reply|the answer} {is finished|is done|ends|has ended}[ or can i end it]
- {too long|wrong|not what i meant|useless} {already|so far}{,|.} {and it is still writing|and it goes on|still typing}{.|,} {what can i press|how do i cut it|can i break in}{?|}

@ retry
- {answer|reply|last answer|that reply|the story|this joke|result} {was|is} {bad|not good|poor|meh|weak|boring|wrong|so-so|strange}{,|.|:} {want|i want|need|i need|give me|please} {new try|a new try|another try|another one|a new one|second try|a better try|one more try}{.|}
- {bad|poor|weak|lame|boring} {answer|reply|result|story}{,|.|:} {again please|try again|another one|how do i get a new one|new one please|next try|once more}{.|?|}
- {want|i want|need|i'd like|may i have} {a new try|a second attempt|another attempt|a new version|a different version|another reply} {of that|for this|of the last one|of the last answer}{.|}
? {can|could|may} i {have|get} {a new try|another try|a second attempt|one more attempt|another go}{ at it| at that answer| with the same question|}
? {where|how} do i {get|make|ask for} {a new try|another go|a second version|one more version}{ of the reply| of that answer|}

@ editreply 2
? {can|could|may|am i allowed to} i {change|edit|correct|rewrite|alter|fix|overwrite|touch up|shorten} {the reply of the model itself|the model's reply|the model's own words|its answer|the bot's answer|what the model said|what it wrote|what you said|your own reply|your answer|the ai's text|the assistant's words}{ by hand| myself| too| afterwards|}
? how {do|can|could} i {change|edit|correct|rewrite|fix|alter|put right} {the reply of the model|the model's own reply|what the model said|your answer|its words|the bot's text|what you just wrote|a wrong word in your reply}{ myself| by hand|}
? is it possible to {edit|change|correct|rewrite} {the model's reply|what the bot said|your words|the answer itself|a reply, not only my message}
- {edit|change|correct|rewrite} {the model's reply|what the model said|your reply|the bot's words|an answer}{?|:|,} {possible|how|can i|where|allowed}{?|}
- {the model|the bot|it|you} {wrote|said|used|got} {a wrong word|something wrong|a wrong name|a mistake|one word i don't like}{.|,|, and} {can i change it myself|can i edit its reply|i want to correct it by hand|may i fix it in the reply|how do i put it right in its text}{?|}
- {i'd like|i want|we want} to {put words into its mouth|change its answer by hand|correct the reply myself|rewrite what it said|edit what the model said}{.|,} {can i|how|where|is there a way|possible}{?|}
- {not my message|not mine}{,|:} {the model's|its|the bot's|your} {reply|answer|text}{:|,} {can i edit that|can it be edited|editable too|how do i change it}{?|}
? are {replies|the model's replies|answers|the bot's answers} {editable|changeable}{ too| as well|}
> Yes: the model's own reply can be edited with the pencil under it. That makes a new version.
w Yes
z 可以：点回复下方的铅笔就能编辑模型的回复，会生成一个新版本。
r Да: ответ модели можно править карандашом под ним. Получится новая версия.
~ versions

@ undo
- {i|we|my child|my brother} {wrote|said|sent|typed} {something embarrassing|something stupid|something rude|a silly thing|something private|nonsense|something i regret|a secret|too much}{ above| here| just now| in this chat|}{ and|, and|.|,} {want it gone|i want it gone|want to remove it|it should disappear|want it off the page|it must go|can it be removed|how do i remove it|how can i take it back|can i unsay it}{.|?|}
- {i|we} {regret|take back|am sorry for|would like to unsay} {what i wrote|my last message|what i just sent|that line|my last words}{.|,} {can it be deleted|how do i remove it|can it go|how do i get rid of it|make it disappear}{?|}
? how {do|can} i {get rid of|unsay|make disappear|wipe out|take back|remove} {what i wrote|my last message|what i just said|that embarrassing line|the last thing i sent|the last question}
- {take back|unsay|unsend|remove|delete} {what i wrote|my last line|the last message|what i just sent}{?|:|,} {how|possible|which button|can i}{?|}
- {oops|oh no|oh dear|damn|argh}{,|!|.} i {didn't mean to send|should not have written|wish i had not sent|want to unsend} {that|this|it|the last line|my last message}{.|,} {how do i undo it|can it go|remove it|which button takes it back}{?|}
"""
).rstrip() + "\n"
