# ruff: noqa: E501
"""The page and its settings in curt or chatty words: half a sentence, two clauses, a "can it" at the end; see `exchange.py`."""

GOAL_CURT = """
@ undo
- i {sent|wrote|posted} something {embarrassing|silly|private|stupid|wrong} and {want|need|would like} it {gone|off the page|away|removed|out of the chat|gone from the page}{.|!|, how?|, please}
- {oops|ouch|oh no|shoot|dang}{,|!|...} {that was not for you|wrong window|that message was for my wife|i didn't mean to send that|that slipped out|sent too soon}{.|,} {can it go away|can i take it back|how do i get it out|remove it how|undo that how}{?|}
- {the last|my last} {message|line|question} {must|should|has to} {go|disappear|vanish|be gone}{.|, how?|. which button?|!}
- {last thing i sent|last message}{,|:} {away with it|remove it|take it back|get rid of it}{, how?|. how?|, which button?|?}

@ stop
- {help|hey|please|ok}{,|!||} {it's|it is|you're} {writing and writing|going on and on|still going|not stopping} and i want {it to quit|it to stop|an end|silence|it to shut up}{.|!|, how?|}
- {enough|that's enough|too much|stop stop}{!|!!|.|,} {how do i make it stop|what do i press|which key ends it|where's the brake|how do i end this}{?|}
- {answer|reply|text} {already long enough|too long already|long enough}{,|.} {end it how|how to end it|what do i press|stop it how}{?|}

@ continue
- {it got|it was|got|was|the reply got|your answer got|the story was} cut {off|short|in the middle|at the end}{.|!|, why?|, and now?|, i want the rest|, can it go on?|}
- {oops|ups|damn|oh no|sorry}{,|!|} {i hit|i pressed|i clicked} {the stop thing|stop|that stop button|esc} {too early|too soon|by mistake}{.|!|, can it go on?|, how do i get the rest?|}
- {more|go on|the rest|and then}{?|...} {it just ended|it stopped there|the text ends here|it broke off}{,|:} {what do i press|which button|how does it go on}{?|}

@ copy
- {need|i need|want|i want} this {text|answer|poem|list|code} in {word|excel|my mail|my notes|another window|a document}{, how|. how?|, how do i do it?|, please|?}
- {this one|that answer|this poem|that text} {goes|should go|must go} {into my notes|to my sister|on my blog|into a letter}{.|,} {how do i take it out of here|how do i get it there|what do i press}{?|}

@ oldchats
- {so many chats|dozens of chats|a long list of talks}{,|...|.} {where is the one about {cake|my trip|the garden|rome|taxes}|how do i find one|is there a search|how do i find the right one}{?|}
- {we|i} {talked|wrote} about {the recipe|my garden|a poem|our trip} {last week|yesterday|the other day|some days ago} and {i want it back|i can't find it now|it must be somewhere|i'd like to read it again}{.|, where?|, how?|}

@ newchat
- {enough of this|done with this topic|that's it for this topic|other topic now|new topic}{,|.|:} {i want an empty chat|give me a blank page, how|how do i begin afresh|where do i start a new one|fresh chat how}{?|}
- how do i {begin|start} {afresh|anew|from zero|over}? {the old talk|the old chat|all this|what we said} {confuses it|muddles it|disturbs it|is in the way}{.|}

@ nonsense
- {replies|answers|its texts|the stories} {are|get} too {wild|mad|crazy|random|creative}, {i want it|make it|i'd like it|can it be|please} {calmer|tamer|more sober|more serious|less wild}{.|?|!|}
- {calm down|tame it|less fantasy|less wild}{,|:|.} {which setting|how|what do i lower|where do i turn that down}{?|}

@ dull
- {boring|yawn|so dull|predictable}{!|.|,|...} {can it be livelier|what do i turn up|how do i spice it up|can it surprise me|more pep please, how}{?|}

@ repeat
- {again and again|over and over|all the time} {the same phrase|the same words|that one word|the same line}{,|!|.} {can i turn that off|how do i stop that|is there a setting|which slider}{?|}

@ reset
- i {moved|changed|turned|dragged} {everything|all of them|every slider} and {don't know|forgot|can't tell|have no idea} {what the first values were|how it was before|what was normal|where they stood}{.|!|, help|, how do i get back?|}
- {back to normal|as it was before|like at the start|old values again}{,|:|.} {the sliders, i mean|i mean the settings|for all sliders}{. how?|, how?|?|, please}

@ theme
- {can|could} {it|the page|this page|everything|the background} be {black|dark|darker|less white|dimmer|light|lighter|white again}{?| please?| at night?| somehow?}
- {too|way too|much too|far too} {bright|white|dark|glaring}{!!|!|.|, my eyes|, my poor eyes|, can it be changed?|}

@ fontsize
- {can|could} {the letters|the text|the print|the font|everything} be {bigger|larger|smaller|a bit bigger|twice as big}{?| please?| somehow?}
- {too|so|much too} {small|tiny} {to read|for my eyes|for an old man|for my mother}{, the letters|: the print|, this text|, the writing}{.|!|. can it be bigger?|}

@ keys
- {keyboard person here|no mouse here|i love keys|i type, i don't click}{:|,|.} {which keys are there|what can i press|is there a list of keys|how do i get around}{?|}

@ attachimage
- {can|could|do} you {see|look at|read|view} {my photo|a picture if i add it|a pdf|an attached image|a screenshot i attach|a jpg}{?|}
- {here is|i want to show you|look at} {my photo|a picture|a pdf|a screenshot}{.|,|:} {how do i attach it|where does it go|can i add it|does that work}{?|}

@ reload
- {the page|it|everything} {went|is|has gone} {blank|white|grey|dead|silent} on me{.|!|, what now?|, help|}
- {i press send|i hit enter|i click send|i press the button} and {nothing happens|nothing comes|it just sits there|all is quiet}{.|!|, what now?|, help|. why?|}
"""
