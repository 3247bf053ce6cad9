# ruff: noqa: E501
"""Buttons of a chat asked by the trouble one has or by what one is after; see `app_goal_frames.py`."""

from chatbot.pocket.corpus.data.app_goal_frames import goal

_TALK = "{chat|conversation|talk|discussion|dialogue}"
_ANSWER = "{answer|reply|response|text}"

GOAL_BUTTONS = (
    "\n"
    + "".join(
        (
            goal(
                "stop",
                trouble="{it|the model|it all|the thing|the bot|this machine} {is writing and writing|just goes on|doesn't stop talking|keeps on typing|won't shut up|has been writing for minutes|rambles on and on|never comes to an end|talks my ear off|does not want to finish|fills the whole screen with text|is writing a whole novel}|i {asked the wrong question|sent it too early|already know enough|have read enough|forgot a word|got what i need} and {it is already writing|it writes on|it's still typing|the answer runs on}|the words keep {coming|pouring out|rolling in}|a {long|huge|giant} {answer|reply} is {running|on its way|being typed}",
                wish="{make it quit|make it stop|shut it up|halt it|interrupt it|cut it short|end it now|call it off|silence it|pull the brake|break off the writing|make it hold its tongue}",
                bits="{emergency brake|stop writing|quit writing|interrupt|abort|halt the answer|stop key|shut up button}",
            ),
            goal(
                "continue",
                trouble=f"{{it|the {_ANSWER}|the story|the poem|the list|the last answer}} {{got cut off|is cut off|ends in the middle|stopped in mid sentence|is only half there|breaks off|just ended halfway|has no end|lacks its end|ran out of room|stopped before the end|is not complete}}|{{i|my finger|my child|the cat}} {{hit|pressed|touched|clicked}} {{stop|the stop thing|the stop button|esc}} {{too early|too soon|by accident|by mistake}}|{{half|the end|the rest|the last part}} of the {_ANSWER} is missing|{{it|the page}} says {{it reached the limit|reached the limit of 512 tokens|stopped}}",
                wish=f"{{get|see|read|have}} {{the rest|the missing end|the other half|how it ends|the remainder of the {_ANSWER}}}|{{make it|let it}} {{finish|go on|write the rest|pick up where it stopped|end the sentence|carry on}}",
                bits="{cut off|half an answer|rest of the reply|the missing end|unfinished reply|cut in the middle}",
            ),
            goal(
                "undo",
                trouble="i {sent|typed|wrote|posted|said} {something embarrassing|something stupid|the wrong thing|something private|a secret|that by accident|my password|a message too early|something i regret|nonsense}|my {cat|toddler|little son|elbow} {sent a message|wrote something|hit enter}|{that|this|my last message|the last thing i wrote} was {a mistake|not meant for you|silly|a slip|sent too soon}",
                wish="{take back|unsend|withdraw|remove|cancel|get rid of} {the last thing i sent|what i just said|my last line|the last message|the last exchange|that last question|what i wrote a moment ago}|{go|step} one {step|turn|message} back|{have|make} {the last message|what i just wrote} {gone|vanish|disappear|unsaid}",
                bits="{unsend|take it back|one step back|remove the last message|delete last message|undo|withdraw message}",
            ),
            goal(
                "edit",
                trouble="{there is|i see|i left|i made} {a typo|a wrong word|a mistake|a spelling error|the wrong name|a wrong number} in {my message|what i sent|my question|the thing i wrote}|i {forgot a word|wrote the wrong city|misspelt a name|mixed up two words|asked it badly|left out the main thing} in {my message|my last question|what i sent}|my question {was badly put|came out wrong|lacks a word|has a mistake}",
                wish="{reword|rephrase|correct|fix|mend|improve|alter} {what i sent|my last question|the message i just wrote|a word in my message|my typo|an old question of mine}|{add|put} a {word|line|detail} to {a message i already sent|my last message|my question afterwards}",
                bits="{typo in my message|correct my question|fix a sent message|rewrite what i asked|edit pencil|wrong word sent}",
            ),
            goal(
                "retry",
                trouble="{that|this|the last one|your last answer|what you wrote} {was rubbish|was weak|is no use to me|was not funny|isn't what i hoped for|was a dud|misses the point|is too dull|falls flat}|i {don't like|hate|am not happy with|can't use|expected more than} {that answer|this one|the last reply|that version}",
                wish="{have|get|see|ask for} {another go|a new answer|a better attempt|a second opinion on the same question|something else instead|a fresh version|a different answer}|{let it|make it|have it} {try again|have another shot|think of something else|answer once more|do it over}",
                bits="{another answer|again but different|try again|new version please how|next attempt|redo|regenerate}",
            ),
            goal(
                "versions",
                trouble="the {first|earlier|old|previous} {one|answer|version|reply} was {better|nicer|funnier|the right one}|my {first|old|good} {answer|reply|version} {is gone|vanished|was replaced|disappeared} {after the retry|when i tried again|since i pressed retry|after my edit}",
                wish="{get|bring|have} {the old answer|the first version|the earlier reply} back|{see|compare|look at} {both answers|the old one and the new one|all the versions|the two attempts}",
                bits="{old version back|1/2 with arrows|arrows under the reply|first version|compare versions}",
            ),
            goal(
                "newchat",
                trouble=f"the old {_TALK} {{confuses it|gets in the way|disturbs|muddles the answers}}|{{it|the model}} {{mixes up|still thinks of|keeps coming back to|is stuck on}} {{the old topic|what we said before|the last subject|our old story}}|this {_TALK} {{is a mess|got too long|went wrong|leads nowhere|is full of rubbish}}|{{now|today|next}} {{comes|i have}} {{a quite different topic|another subject|something new|a new question}}",
                wish="{begin afresh|start afresh|start with a clean slate|open an empty page|turn to a new page|wipe the slate|begin at zero|start from the beginning|begin something new|have an empty chat|talk about something else without the old stuff|make it forget all this|clear the screen|reset the conversation}",
                bits="{fresh start|clean slate|blank page|new conversation|start over|clear everything|reset chat|from zero}",
            ),
            goal(
                "renamechat",
                trouble=f"{{my wife|my husband|my boss|my brother|my son|a colleague|my flatmate|the next person}} {{wants to use|will use|shares|borrows}} {{the computer|this pc|my laptop|the same browser}} and {{shouldn't see|must not read|mustn't find|should not read}} {{what i wrote here|this {_TALK}|my chats|my talk with you}}|{{an old|a stupid|an embarrassing|a private}} {_TALK} {{is still in the list|stays on the left|can still be seen}}|the list on the left is {{too long|a mess|full of old stuff}}",
                wish=f"{{delete|remove|get rid of|throw away|erase|bin|wipe out}} {{one {_TALK}|an old {_TALK}|a {_TALK} from the list|yesterday's {_TALK}|this {_TALK} for good|a single {_TALK}}}|{{rename|give a name to|give a better title to|change the name of}} {{a {_TALK}|this {_TALK}|an entry in the list}}",
                bits="{delete a chat|remove one conversation|rename a chat|chat title|trash can|bin beside the chat|the dustbin on the left|chat name}",
                rest="""
- {and |so |what about |}the {trash can|bin|dustbin|rubbish bin|little bin|waste basket|trash icon} {up there|on the left|beside the title|next to a chat|in the list}{,|?|:} {what is it for|what does it do|does it delete|what is that}{?|}
- {and |so |what about |}the {pencil|little pen|pen icon} {in the list|beside the title|on the left|next to a chat}{,|?|:} {what is it for|what does it do|what's that}{?|}
""",
            ),
            goal(
                "deleteall 1.5",
                trouble="{i have|there are} {dozens of|a hundred|far too many|forty} {chats|conversations|talks} {and all should go|and none is needed any more}|{nobody should find|i want no trace of} {anything i ever wrote here|my chats|all these talks}",
                wish="{delete|clear|erase|wipe|remove|throw away} {all|every one of} {my|the|these} {chats|conversations|talks|dialogues}{ at once| in one go| with one click|}|{empty|clear out} the whole {list of chats|history|list on the left}|{leave|keep} no {trace|copy} of {my chats|what we said}",
                bits="{delete all chats|clear history|erase everything at once|wipe all conversations|empty the list}",
                rest="""
> One by one, with the bin beside each chat in the list on the left. Or end the program: all chats go with it.
w Bin
z 在左侧列表中用每个聊天旁的垃圾桶逐个删除；或结束程序，所有聊天会一起消失。
r По одному — корзиной рядом с чатом в списке слева. Или завершите программу: с ней исчезнут все чаты.
""",
            ),
            goal(
                "oldchats",
                trouble="i {have so many chats|talked about many things|lost track|closed our talk|forgot which chat it was|started a new one by mistake} and {can't find|need|want back} {the recipe|the cake recipe|that one about Rome|the old one|yesterday's talk|the good one|that poem}|{my old chats|the earlier talks|yesterday's chats|the list of chats} {are gone|went missing|can't be seen|have vanished|don't show}",
                wish="{find|dig out|look up|get back to} {an old talk|where we talked about the cake|the chat about my trip|something i said last week|a word in all my chats|yesterday's conversation}|{search|look through|browse} {my old chats|everything we said|all the conversations}|{go|get|switch} back to {an older chat|the talk of this morning|the last conversation}",
                bits="{search chats|find an old talk|list of chats|history|earlier conversations|search box|saved chats}",
                rest="""
? where did {we|i} {talk about|discuss|mention|speak of} {the cake recipe|my garden|the trip|that book|the car}{, i have so many chats|, it was last week|. i can't find it|}
""",
            ),
            goal(
                "copy",
                trouble="{i|we} {need|want} {this text|that answer|the poem|your list|this code|the reply} in {word|an email|my notes|my notes app|a document|excel|another program|my report|a message to mum}|{nice|great|good|perfect}, {this text|that poem|the answer|the list} {should go|belongs|has to go} into {my diary|a mail|a letter|my notes|my presentation}|selecting {the text|all of it} with the mouse {is tiresome|doesn't work well|takes ages}",
                wish="{get|bring|put|carry|move|take} {this text|the answer|that poem|your reply|the code|this list} {into word|into my notes app|over to an email|into another program|onto paper|to my clipboard|into a file}|{save|keep|store} {this answer|that poem|your reply|the last text} {for later|somewhere|on my disk|for my diary}|{print|mail|forward} {this answer|the reply|that text}",
                bits="{two sheets icon|clipboard|copy the answer|into word|print this|two sheets of paper icon|copy paste}",
                rest="""
- the {two sheets of paper|two sheets|two pages|double page|two little squares|overlapping squares} {icon|sign|symbol|button|thing}{,|?|:} {what does it do|what is it|what is it for|meaning}{?|}
- {and |nice! |great! |lovely, |thanks, |ok, }how do i get {that|this|it} into {my notes app|word|a mail|my document|a letter|my diary}?
""",
            ),
            goal(
                "export 1.5",
                trouble="{i want|i need|we need|my teacher wants} {a record|a protocol|a copy|a transcript|a file} of {this talk|the whole conversation|our chat|everything we said}",
                wish="{export|download|save|back up|archive} {the whole talk|our whole chat|this conversation|all of it|the entire chat|everything we said}{ as a file| as pdf| to disk|}|{keep|store} {this whole talk|our chat|the whole conversation} for {years|my diary|my records|good|next month}",
                bits="{export chat|download conversation|chat as pdf|save whole chat|transcript|backup of the chat|chat log file}",
                rest="""
> There is no export: copy what you want to keep. Each message has a copy button; the whole chat can be selected in the browser and copied.
w Copy
z 没有导出功能：请复制要保留的内容。每条消息都有复制按钮，整个聊天也可在浏览器中选中复制。
r Экспорта нет: скопируйте, что хотите сохранить. У каждого сообщения есть кнопка copy.
""",
            ),
        )
    ).rstrip()
    + "\n"
)
