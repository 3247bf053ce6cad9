# ruff: noqa: E501
"""Greetings, partings and thanks that come several in one breath or in chat letters; the signs are those of `exchange.py`."""

from chatbot.pocket.corpus.data.small_spellings import drawn_out, spellings

_PAL = "{ mate| pal| bud| buddy| dude| bro| bruv| sis| fam| homie| amigo| champ| chief| folks| Pocket| bot||||||}"
_MARK = "{!|!!|.| :)| 👋| lol| x|||||}"

SLANG_MIXED = (
    (
        """
@ hello
- {ayy|ayyy|aye|ayo|eyy|eyyy|sup|supp|suppp|sup sup|yo yo|yoo|yoooo|heyo|hai|haii|haiii|heyy there|hiya there|hiya again|howdy there|howdy partner|well howdy|hola|holla|henlo|hewo|oi|hoi|heeey|hellooo there|hallo there|hi-de-hi|hi ho|'ow do|'allo 'allo}PALMARK
- {long time no see|long time no chat|long time no talk|long time no hear|ltns|it's been ages|been a while|it's been a while|it has been a minute|been a minute|fancy seeing you here|look what the cat dragged in|well well well|we meet again|missed me}PALMARK
- {hi|hey|hello|yo|HEYS}{, |! |... | }{long time no see|long time|ltns|been a while|it's been a while|remember me? no? never mind|it's me again|me again|i'm back|back again|we meet again}MARK
- {sup|yo|ayy|hey|hiya} {fam|gang|squad|crew|homies|bestie|besties|peeps|chat|fellas|guys|ladies and gents|good people|party people|beautiful}MARK
- {hi|hey|hello|yo} {from me|from the bus|from my phone|from bed|from the sofa|from down under|from rainy england|from school}MARK

@ morning
- {gm|gm gm|gmgm|mornin|mornin'|top of the morning|top o' the morning|top of the mornin to ya|top of the morning to you|top o the morning to ya|rise and shine|wakey wakey|morning sunshine|good morrow|morrow|buenos dias bot|happy morning|mornin sleepyhead}PALMARK
- {gm|MORNINGS|good MORNINGS} {all|everyone|world|team|chat|peeps|to you too|from here|bestie|from me and the cat}MARK

@ night
- {nite nite|nitey nite|nighty nighty|nite|gn|gnn|gn gn|gnsd|gn sd|gn sweet dreams|nighty|noight|nightt|nighttt|g'nite|gudnite|good nyt|gud nyt|gdnight|sleep tight|dont let the bedbugs bite|sleepytime|zzz|zzzz|sleep well now}PALMARK
- {i'm|im|i am|imma be} {off to bed|off to bedfordshire|off to sleep|away to bed|going to bed|goin to bed|headin to bed|gonna sleep now|going to sleep|dozing off|falling asleep here|calling it a night|turning in|hitting the sack|hitting the pillow}{, gn|, nite|, night|, good night|, see you tomorrow|, bye| now||}MARK
- {thx|thanks|ty|cheers}{,| and|!} {gn|nite|good night|night night|nite nite|i'm off to bed|sleep well}MARK
- {bye|cya|ok|right|well}{,|...} {good night|gn|nite nite|night night|i'm off to bed|bedtime for me|time to sleep}MARK
- {calling it a night|call it a night|my bed is calling|bed is calling|pillow time|lights out|off to dreamland|off to the land of nod}MARK

@ bye
- {cya|cyaa|see ya|seeya|see u|c u|cu|ttyl|l8r|laters|catch ya} {tomorow|tommorow|tomorro|tomorrow|2morrow|tmrw|tmw|tonite|l8er|later|soon|sooon|next wk|monday|on the weekend|then}PALMARK
- {ttyl|ttyl8r|ttys|tty tomorrow|talk soon|talk 2 u later|laters|l8rz|lates|later dude|later gator|later alligator|in a while crocodile|gtg|gotta go|g2g|got 2 go|gotta run|gotta dash|gotta jet|gotta fly|gotta bounce|must dash|must fly|need to run|i'm off|im off now|i'm offski|i'm outta here|outta here|i bounce|over and out|over n out|peace y'all|peaceee|adios|adios amigo|au revoir bot|ciao ciao|ciao bella|tschau|arrivederci bot|sayonara|bon voyage to me|toodles|ta ta|tata for now|bye for now|bfn|b4n|tc|take care now|stay cool|catch you later|byeee|bye byeee}PALMARK
- {thx|thanks|ty|tysm|cheers|ta}{,| and|!| n} {bye|cya|ttyl|laters|see ya|gotta run|gtg|i'm off|bye bye|take care|c u|ciao}MARK
- {ok|k|right|oof|well|anyway|anyways|alrighty}{,|...| then,} {gotta run|gtg|g2g|ttyl|laters|cya|i'm off|im out|bye|see ya|catch ya|gotta go|need to dash}PALMARK
- {gotta run|gtg|gotta go|must dash|i have to run|i'm off}{,|.|:} {bus is here|class starts|mum's calling|dinner's ready|work calls|battery dying|phone is dying|boss is here|kids are awake|it's late}{. bye|, cya|, ttyl|, laters||}MARK

@ thanks
- {thx a bunch|thx a lot|thx a mil|thx so much|thx heaps|thx tons|thx for that|thx for the help|thxxx|ty|tyy|tyyy|ty ty|ty so much|tysmmm|tyvm|ta muchly|cheers mate|cheers m8|cheers love|cheers pal|much obliged|mighty obliged|much obliged to you|i'm much obliged|obliged|gracias amigo|merci beaucoup bot|danke bot|thanks heaps|thanks a heap|thanks a million|thanks a bunch|thanks loads|tanx|thanku|thankuuu|thnks|thnx|thnkx|tnks|fanx|thanq|10x|tyia|big thanks|big ups|bigup|thank you kindly|thankies|bless you for that|respect and thanks|i owe ya|owe ya one|i owe u one}PALMARK
- {lovely|cool|gr8|great|ace|perf|sweet|nice|sick|dope|awesome|yay|omg|wow|haha|lol|aha}{, | |! }{ty|tysm|thx|thx a bunch|cheers|cheers mate|ta|much obliged|thank u|thanks a bunch|thanku}MARK

@ howareyou
- {how's tricks|hows tricks|how r u doin|how r u doing|how r u|how ru|how r ya|hru|hruu|hruuu|hru today|how u doin|how u doing|how you doin|how ya doin|how ya feelin|how u feelin|how u been|how r things|how r things goin|hows u|hows urself|how is it hanging|how's the world treating you|how's life treating ya|how's your good self|how fares thee|how are thee|how do you fare|how's everything going|hows everythin|how goes it|how's it hanging|u good|you good|u okay|r u ok|r u good|r u well|u doin ok|you doing ok|y'all good|everything okay}PAL{?|??|||? :)}
- {hi|hey|hello|yo|sup|ayy|hiya|gm|gday|HEYS}{ |, |! }{hru|how r u|how r u doin|how ru|how's tricks|hows tricks|how u doin|how u been|you good|u good|how goes it|how's you}PAL{?|??||}
- {thx|thanks|ty|long time no see|back again|it's been a while}{, |! |. }{how are you|how r u|hru|how's tricks|how have you been|how u been|how are you doing}{?||}

@ whatsup
- {wassup|wassupp|wassuppp|wasup|wazup|wsup|wsp|whassup|watsup|wats up|wot's up|wots up|whaddup|what up|whats up|what's up|sup w u|sup with u|what's the latest|what's the news|whats new|what's good|what's poppin|what's the vibe|what's the move|wut u doin|wyd|wyd rn|whatcha doing|what are ya up to}PAL{?|??|||!}
- {hi|hey|hello|yo|ayy|HEYS}{ |, |! }{wassup|what's up|whats up|wats up|wyd|what's new|what's good|what you up to|whatcha up to}PAL{?|??||}

@ morninghow 1.2
- {good morning|morning|mornin|gm|good evening|evenin|evening|good afternoon|afternoon|g'day|good day}PAL{, |! |. |... }{how are you|how r u|how are you doing|how are you today|how's it going|hru|how's tricks|how do you do|how are things|are you well}{?|??||}
- {how are you|how's it going|how are things} {on this fine|this|this fine|on this lovely} {morning|evening|afternoon}{?||}
> Hello! I'm fine, thank you. How are you?
> Hello! I'm doing well, thanks. And you?
w Fine
z 你好！我很好，谢谢！你呢？
r Здравствуйте! У меня всё хорошо, спасибо! А у вас?

@ wait
- {brb|brbb|b r b|brb in 5|brb 2 mins|brb, door|brb phone|brb, kettle|brb need coffee|bbs|bbiab|back in a sec|back in a bit|back in 5|back soon|afk|afk a sec|gimme a sec|gimme a min|1 sec|1 min|one sec|just a sec|two ticks|half a mo|hang on a mo|hold up|hold that thought|hold the line|wait up|wait a sec|w8|w8 a sec|bear with|don't go anywhere|be right back|will be right back}PALMARK

@ back
- {back again|i'm back again|im back|back|bak|re|aaand i'm back|and we're back|i'm baaack|back now|back from lunch|back at my desk|i have returned|returned|here again|here i am again|where were we|ok back|sorry, back now|right, i'm back|back at it|ready to go|good to go}PALMARK
"""
    )
    .replace("HEYS", drawn_out("hi,hey,heya,yo,hai"))
    .replace("MORNINGS", spellings("morning"))
    .replace("PAL", _PAL)
    .replace("MARK", _MARK)
)
