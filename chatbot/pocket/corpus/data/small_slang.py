# ruff: noqa: E501
"""Greetings, partings, thanks and moods in slang and dialect, misspelt and drawn out; the signs are those of `exchange.py`."""

from chatbot.pocket.corpus.data.small_spellings import drawn_out, spellings

_TO = "{ mate| pal| bud| buddy| dude| bro| love| duck| pet| lad| folks| y'all| fam| chum| old bean| boss| Pocket| there||||||}"
_PAL = "{ mate| pal| bud| buddy| dude| bro| love| duck| lad| folks| fam| my friend| Pocket||||||}"
_WHEN = "{today|this morning|this afternoon|tonight|lately|so far|at the mo|right now|this week}"
_PART = "{day|morning|afternoon|evening|week|night|weekend|shift|monday}"

SMALL_SLANG = (
    """
@ hello
- HELLOS{!|!!| :)| :-)| ;)| 🙂| 👋||||.}
- HEYS_TO{!|!!|?| :)||.}
- {wotcha|watcha|wotcher|ay up|ey up|eyup|'ello|ello ello|ello|allo|hullo|alreet|alrighty|oi oi|oi|wagwan|wah gwaan|how do|how do then|g'day|gday|g day|gidday|hey ho|howdy do|howdy doody|well met|hail|heyo|ayo|ayy|aye aye|yoo hoo|yoohoo|coo-ee|cooee|oh hai|o hai|ohai|hai hai|henlo|hewwo|hallo|hullo there|hihi|hi hi hi|heyhey|hiyas|herro|helo|hlo|hlw|hy|hii there|yello|yallo|sup|'sup|suh|yo yo yo}_TO{!|.|?||}
- {aloha|namaste|shalom|salaam|konnichiwa|konichiwa|salut everyone|hej hej}{!|.| Pocket!| bot||}
- {hi|hello|hey|HEYS|yo}{ |, |... |! }{again|gang|peeps|stranger|robot friend|lil bot|tiny bot|little fella|cutie|beautiful people|party people|team|chat|gpt|computer|machine|ya|yall|you lot|u|anybody|in there}{!|?|.||}
- {waves|*waves*|*waves hello*|👋|🙋|👋👋|🙂|:)|o/|\\o|hi 👋|hello 👋|hey 😊}
- {hi|hey|hello|yo}{,| |...} {u there|u up|you up|u awake|anyone in|anybody in|r u on|you on|are u on}{?|??||}
- {just|only} {popping in|dropping by|poking my head in|saying hi|sayin hi|sayin hello|stopping by}{ to say hi| to say hello| for a sec||}{!|.||}
- {look who it is|look who's here|guess who|guess who's back|tis i|it is i|'tis me|me again lol|here's trouble|here i am}{!|.||, hello!|, hi}
- {dear all|hello all|hi all|hey all|hi everyone|hey everyone|hello everybody|hiya all|morning all you bots}{!|,|.||}

@ morning
- {gm|g'morning|gmorning|g morning|mornin|mornin'|mornin all|morning all|top o the mornin|top of the mornin|good morn|gud morning|gd morning|guten morgen to you|good mornng|goood morning|moring|mornign|mrng|gud mrng|good moning|good mroning|morning morning|mawnin|marnin|mornings}_TO{!|.|!!| ☀️| :)||}
- MORNINGS_TO{!|.||}
- good MORNINGS{!|.| to you||}
- {yawn|*yawns*|ugh, too early|need coffee|not awake yet|half awake}{. |, |... }{morning|good morning|mornin|gm}{!|.||}

@ afternoon
- {arvo|afternoon all|good arvo|g'afternoon|aft|gd afternoon|gud afternoon|good aftrnoon|good afternon|good aftenoon|afternoon to you|aftanoon|a good afternoon}_TO{!|.||}
- good AFTERNOONS{!|.||}

@ evening
- {evenin|evenin'|evenin all|evening all|evening folks|g'evening|gd evening|gud evening|good evenin|good evng|good evning|gud evng|good eve|good evenning|evnin|evenin guv|evening squire|good evening one and all}_TO{!|.||}
- good EVENINGS{!|.| to you||}

@ night
- {nite|nite nite|night night|nighty night|nighty nite|nightie night|nini|ni-night|ni ni|gn|gnight|g'night|gnite|goodnite|good nite|gud nite|gud night|gn8|n8|night all|nite all|night y'all|nighters|night then|sleep tite|sleepy time|sleep tight|sweet dreamz|sweet dreams|swt dreams|dream well}_TO{!|.| zzz| 😴| 🌙||}
- good NIGHTS{!|.| all| bot||}
- {off to beddy byes|off to bed|hitting the hay|hitting the sack|gonna crash|gonna hit the hay|gonna sleep|gotta sleep|time for bed|time for my bed|bedtime|bed for me|i'm off to bed|imma sleep|i'm gonna turn in|turning in now|heading to bed|to bed with me|up the wooden hill}{!|.| now| nite| night|, gn|, g'night||}

@ bye
- BYES_TO{!|.|!!| :)| 👋||}
- {cya|c ya|cyaa|cu|cul8r|cul|seeya|see yas|see ya l8r|see u|see u l8r|see u soon|see ya soon|later gator|laters|latr|l8rs|laterz|ta-ta|tata|ta ta for now|ttfn|ta-ra|tara|ta-ra duck|toodle pip|toodle-oo|toodles|pip pip|cheerio|cheery bye|chin chin|bubye|buh-bye|buh bye|bai|baii|bbye|b-bye|byes|bye-ee|bbfn|bbl|ttyl|ttys|t2ul|tty tomoz|gtg|g2g|gotta bounce|i'm out|im out|peace|peace out|peace ✌️|✌️|deuces|i'm ghost|catch ya|catch ya later|catch you on the flip side|smell ya later|hasta luego amigo|hooroo|hoo roo|slán|adieu|fare thee well|farewell then|godspeed|safe travels|mind how you go|keep well|take it easy|stay safe|be good|until then|till then|so long}_TO{!|.|!!||}
- {cya|see ya|seeya|see u|see you|c u|catch ya|catch u|bye til|later, til|ttyl|speak} {tomorow|tomorrow|tommorow|tomorro|tmrw|tmr|tomoz|2moro|2morrow|later|l8r|soon|soooon|monday|next week|in a bit|in the morn|around|when i see ya|at the weekend|on the morrow}{!|.| :)||}
- {gotta|gonna|imma|i'ma|i gotta|ive gotta|i've gotta|best|i best|i'd best|better} {dash|bounce|scoot|split|skedaddle|jet|run|go|shoot|be off|head off|love you and leave you|make tracks|be going|get going|get gone}{,|.|!| now,|} {bye|cya|laters|ttyl|see ya|ta ta|ta-ra|cheerio|peace|later||}{!|.||}
- {right|welp|well|righto|right then|righty ho|okey dokey|k|ok|aight|alrighty}{,| |...} {i'm off|im off|off i go|i'm outta here|that's me|that's me done|cheerio|tara|see ya|bye for now|bye|laters|later|cya}{!|.| then||}
- {thats|that's} {all folks|all from me|me done|me off|your lot|it then}{, bye|. cya|, ta ra|. see ya|, laters| for today, bye}{!|.||}

@ thanks
- THANKSES{!|!!|.| :)| mate| love| so much| a lot| bot| a bunch||}
- {ta|ta!|ta mate|ta love|ta very much|ta muchly|ta ever so|ta for that|ta duck|cheers|cheers mate|cheers bro|cheers for that|cheers big ears|ty|tyvm|tysm|tyy|ty ty|tyty|thx|thxx|thx a ton|thx m8|tx|tks|tnx|thanx|thanks m8|fanks|thankies|thankee|thank ye|thank ya|thank yew|thank u|thank uu|thank u so much|thankyou|thankyouuu|thank chu|tanks|tq|kthx|kthxbai|k thx|ok ty|ok thx|nice one|nice one, ta|nice one, cheers|much love|mad props|props|much obliged|much appreciated|obliged to ya|muchas thanks|bless ya|bless|bless your heart|you're a star|ur a star|you're a legend|ur a legend|legend|what a legend|you're a gem|you rock|u rock|you da best|u da best|lifesaver|you're a lifesaver|ur a lifesaver|appreciate it|appreciate ya|appreciated|i 'preciate it|preciate it|cheers ears|🙏|🙏🙏|thanks 🙏|ty ❤️}{!|.||}
- {ah|oh|aw|aww|ooh|ok|k|great|sweet|sick|ace|fab|lush|class|mint|sorted|lovely jubbly|perf|nice|wicked|belter}{,| |! |... }{ta|thx|ty|cheers|thanks|thanks a bunch|much appreciated|thank u|tysm|thanks mate}{!|.| :)||}
- {that|that's|thats} {did it|sorted it|just what i was after|spot on|a big help|proper helpful|well helpful|dead helpful|super helpful|real kind of ya}{, |. |! }{ta|cheers|thx|ty|thanks|thank u}{!|.||}

@ howareyou
- {how's tricks|hows tricks|hows you|how's you|how are ya|how r ya|how ya doin|how ya doing|how u doin|how u doing|how you doin|how you been|how ya been|how u been|how ye keepin|how's it hangin|hows it hanging|how's it goin|hows it goin|hows it going|howzit|howzit going|how goes|how goes things|how's things|hows things|how's life treating you|how's the form|how's yourself|hows yerself|how are we|how are we doing|how we doing|how we doin|how's by you|you good|u good|u ok|you ok|u alright|y'alright|you alright|alright|all right there|alright there|all good|everything good|keeping well|keepin well|doing ok|doing well|hru|hyd|wbu|hbu|how be you|how's your mum and them|how's she going|how's she cuttin}_PAL{?|??||? :)}
- {hi|hey|hello|yo|hiya|heya|HEYS|mornin|evenin|ay up|g'day}{ |, |! }{hows it goin|how's tricks|how u doin|how r u|how ya doin|you good|u ok|how are ya|hows things|how's you|hows you|how ya been|how's it going|how have you been keeping}{ today| tonight| this morning||}{?|??||}
- {how's|hows|how is|how's the|hows the|how is the} {your day|ur day|your morning|ur morning|your evening|your afternoon|your week|ur week|life}{ going| goin| so far| been||}{?||}

@ whatsup
- {wassup|wasssup|wassssup|waddup|wadup|whaddup|whatup|wazzup|wazzaaap|wazza|wutup|wut up|wat up|whats poppin|what's poppin|what's crackin|whats crackin|whats good|what's good|what's the craic|whats the craic|any craic|what's shakin|what's cookin|what's the word|what's the story|what's the haps|what's new with you|whats new|what's new pussycat|what gives|wyd|wya doing|wuu2|whatcha up to|whatcha doin|watcha doin|what u doin|what u up to|what you up to|what ya up to|what're you up to|what's occurring|what's going down|what's happenin|wus good|sup with you|what's up doc}_PAL{?|??|!||}

@ iamfine
- {doing|doin|feeling|feelin|i'm|im|i'm doing|im doin|been} {grand|gr8|grt|ok i guess|alright|alrite|all good|a-ok|peachy|dandy|fine and dandy|fab|ace|chuffed|dead chuffed|chipper|tip top|tickety-boo|hunky dory|stoked|pumped|over the moon|buzzing|on cloud nine|chill|chillin|smashing|champion|right as rain|golden|goooood|soo good|sooo happy|happyyy|great thx|good ta|fine ty|not too bad|not too shabby|fair to middling|living the dream|pretty pretty good}{ _WHEN||}{!|.| :)||}
- {best|such a good|had a cracking|having a cracking|had a brill|having a belter of a} _PART{!| so far| ever|. happy me||}
- what a {great|lovely|fab|cracking|super} _PART{!|.|! so happy}
- {yay|woohoo|woo hoo|wahey|yippee|get in|hooray|hurrah|whoop whoop}{!|!!| 🎉|! so happy|! good day|! we did it||}
- {my|the} _PART {has been|was|is|is going|went} {really |pretty |rather |dead |so |}{good|great|nice|fab|fun|smooth|swimmingly|lovely|brilliant}{!|.| so far| to be honest| tbh||}
- {can't grumble|mustn't grumble|can't complain|no complaints|not bad at all|could be worse|ticking along|plodding along nicely|same old same old, all good|all good here|all good on my end|good good|goody good}{!|.| ta| thx||}

@ iambad
- {bit of a|bit of|a bit of a|kind of a|sort of a|kinda a|such a|proper|one heck of a|had a|having a|been a|it's been a|its been a|it was a} {rough|crap|crappy|rubbish|naff|pants|lousy|tough|grim|horrid|rotten|mare of a|nightmare of a|bad|hard|long old|stinker of a|shocker of a|ruff|awfull|terible} _PART{ to be honest| tbh| ngl| if i'm honest| really| honestly| today| to be fair| if you must know|||}{.|...||}
- {i'm|im|i am|feeling|feelin|bit|i feel|well|proper|so|a bit|kinda|kind of} {knackered|pooped|shattered|wiped out|worn out|wrecked|drained|gutted|bummed|bummed out|miffed|narked|down in the dumps|down in the mouth|low|blue|rough|ruff|rotten|crummy|crap|meh|blah|poorly|under the weather|off colour|peaky|out of sorts|teary|weepy|glum|cheesed off|hacked off|fed up|done in|dead on my feet|tierd|tired out|sadd|lonley|stresed|stressed out|burnt out|anxios|homesick|hungover|lousy|bleh}{ _WHEN||| tbh| to be honest| ngl}{.|...| :(| 😞||}
- {:(|:((|:'(|😢|😞|😭|ugh|uggh|ughhh|bleh|blah|meh day|sigh|*sigh*|siiigh|sniff|boo hoo|oof|oh man|oh dear me|why me|sad face|not a good day|not my day|not my week|worst day ever|worst week ever|one of those days|one of them days|just one of those days|rough one today|tough one today|long day|looong day}{.|...||, sad}
- {my|the} _PART {has been|was|is|is going|went} {really |pretty |rather |dead |so |a bit |}{rough|bad|badly|awful|terrible|crap|rubbish|lousy|tough|hard|miserable|grim|horribly}{.|...| to be honest| tbh| so far| and i'm tired||}
- {not|i'm not|im not|not doing|not feeling|i'm not feeling} {too good|so good|so great|great|the best|my best|myself|so hot|too hot|well at all|brilliant|up to much|100%|ok}{ _WHEN|| tbh| to be honest| really| if i'm honest}{.|...| :(||}
- what a {rough|crap|rubbish|lousy|tough|grim|rotten|horrible} _PART{!|.|...| :(.| it has been.}
- {could be better|been better|seen better days|had better days|i've had better days|i've been better|not the greatest _PART|not the best of days|hanging in there|hangin in there|just about coping|barely surviving|surviving, just|muddling through|struggling a bit|having a wobble|having a mare|having a moment|having a bit of a cry}{ tbh| to be honest||}{.|...||}
- {{everything|everythin|it all} {hurts|sucks|went wrong|is going wrong|went pear shaped|is a mess}|nothing {works|goes right|went right|seems to work}} {_WHEN|today}{.|...| :(||}

@ badandyou 0.7
- {my|the} _PART {has been|was|is|is being} {rather |pretty |a bit |quite |so |very |}{slow|long|rough|dull|hard|tiring|stressful|bad|grey|meh|tough|crap|boring|busy and tiring|lonely}{. |, |; |... }{and yours|and you|how about you|how about yours|yours|and yours, how's it going|and how's yours|and yours, how is it going|what about yours|how's yours going|how are you|you|how is your PARTPLAIN|wbu|hbu}{?|??||}
- {i'm|im|i am|feeling|a bit|not great,|not so good,|so so,|meh,} {tired|down|rough|knackered|stressed|sad|exhausted|under the weather|poorly|low|a bit blue}{ _WHEN|}{. |, |; |... }{and you|how about you|how are you|you|yourself|and yourself|wbu|hbu|how are you doing|what about you|how do you feel}{?|??||}
- {not great|not so good|could be better|bad|been better|so-so|meh|pretty rough|not the best|bit rough|a bit rough}{ tbh| to be honest| thanks||}{. |, |; |... }{and you|how about you|you|yourself|and yourself|wbu|hbu|how are you|and how are you doing}{?||}
- {had|i had|i've had|having|i'm having} a {rough|long|bad|slow|tough|stressful|horrible|boring} _PART{. |, |; }{how was yours|and yours|how about you|how are you|and you|how's yours|you}{?||}
> I'm sorry to hear that. I'm fine, thank you, and I hope your day gets better!
> Sorry to hear that! I'm doing well, thanks for asking. I hope it gets better soon.
w Sorry
z 很遗憾听到这个。我很好，谢谢！希望你快点好起来。
r Мне жаль это слышать. У меня всё хорошо, спасибо! Надеюсь, и у вас скоро станет лучше.

@ fineandyou 0.6
- {my|the} _PART {has been|was|is|is going|went} {rather |pretty |quite |really |very |}{good|nice|great|fine|fun|lovely|pleasant}{. |, |; |... }{and yours|how about yours|yours|and yours, how's it going|how's yours|how is yours going|what about yours|how are you|and you|wbu|hbu}{?|??||}
- {i'm|im|i am|doing|feeling|all} {good|fine|great|well|ok|alright|grand|not bad|gr8|happy}{ thanks| ta| thx| ty| thank you| _WHEN||}{. |, |; |... |! }{and you|how about you|how are you|you|yourself|and yourself|wbu|hbu|u|how are you doing|what about you|how's yourself}{?|??||}
- {i'm|i am|we're} {fine|good|well}{, | thanks, | thank you, |. }{i hope you are too|hope you are too|and i hope you are well|hope you're good too}{!|.||}
- {fine|not bad|very good|fine thanks|good ta|quite well}{, |. |; |... }{and you|and yourself|how about you|yourself|and how are you}{?||}
- {had|i had|i've had|having|i'm having} a {good|lovely|great|nice|fab|quiet|relaxing} _PART{. |, |; }{how was yours|and yours|how about you|how are you|and you|how's yours|you}{?||}
- {i'm fine|i slept well|all is good here|i had coffee}{.|,} {how about you|and how are you|and you|how are things with you|what about you}?
> Glad to hear that! I'm fine too, thank you.
> That's good to hear! I'm doing well, thanks. What shall we do?
w Fine
z 真好！我也很好，谢谢。
r Рад слышать! У меня тоже всё хорошо, спасибо.
""".replace("HELLOS", spellings("hello,hiya,howdy,greetings,hello there,hey there"))
    .replace("MORNINGS", spellings("morning,mornin"))
    .replace("AFTERNOONS", spellings("afternoon"))
    .replace("EVENINGS", spellings("evening,evenin"))
    .replace("NIGHTS", spellings("night,nite"))
    .replace("BYES", spellings("goodbye,bye bye,farewell,see you,later")[:-1] + "|" + drawn_out("bye,cya,bai")[1:])
    .replace("THANKSES", spellings("thanks,thank you,thankyou,cheers,many thanks"))
    .replace("HEYS", drawn_out("hi,hey,heya,yo,hai,hullo"))
    .replace("PARTPLAIN", "{day|afternoon|evening|morning}")
    .replace("_TO", _TO)
    .replace("_PAL", _PAL)
    .replace("_WHEN", _WHEN)
    .replace("_PART", _PART)
)
