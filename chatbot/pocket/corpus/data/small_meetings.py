# ruff: noqa: E501
"""Greetings with a place, a time, the weather or a reason, and leave-takings with theirs; the signs are those of `exchange.py`."""

_HI = "{hi|hello|hey|hiya|heya|yo|hullo|g'day|howdy|'ello|alright|ay up|greetings|good day|hola}"
_PAL = "{ mate| pal| friend| Pocket| bot| there| buddy| cobber| bruv| mukka| love| duck| m8| bro| all||||||}"
_PLACE = "{sydney|melbourne|glasgow|leeds|cork|cape town|toronto|lagos|delhi|manila|texas|ohio|norway|poland|a small island|the farm|the night bus|the library|the staff room|a waiting room|the hospital|my bed|my desk|the garden shed|the beach|a rainy balcony|the allotment|a cold kitchen|the far north|down under|across the pond}"
_WEATHER = "{it's pouring here|it's sunny here|it's freezing here|it's boiling here|it's snowing|rain again here|grey skies here|lovely sunshine here|a bit windy out|foggy morning here|what a storm last night}"
_BYE = "{bye|goodbye|see you|see ya|cya|later|laters|ttyl|take care|bye for now|ta ta|tara|cheerio|so long|until next time|speak soon|see you tomorrow|catch you later}"
_WHY = "{my bus is here|my tea is ready|the kids are home|my lunch break is over|work calls|class starts|school is about to start|my phone is dying|battery at 2 percent|my mum is calling me|the doorbell rang|dinner's on the table|i need to walk the dog|the cat wants feeding|i have a meeting|i've got a train to catch|my stop is next|the film is starting|the match is on|i have homework|i need to cook|the shops close soon|visitors are coming|my shift starts|i'm late already|i have an early start|the washing is done|somebody needs the computer|my eyes hurt|my time is up}"

SMALL_MEETINGS = (
    """
@ hello
- HIPAL{!|!!|.|?|...||||}
- {g'day|gday|g'day g'day|oright|awright|awright pal|ow bist|owdo|whey aye|how now|sup g|yo g|top of the day|salutations|hail and well met|hallo hallo|halloa|heyya|helloooo|hellloooo|hiiiiii|heyyyyy|yooooo}PAL{!|.|?|||}
- HIPAL{,||!} {from PLACE|greetings from PLACE|writing from PLACE|here in PLACE|live from PLACE}{!|.||}
- HIPAL{, | - |! |. }WEATHER{!|.||}
- {knock knock|tap tap|ding dong|peekaboo|boo|psst|ahem|excuse me|hem hem}{,||...|!} {just saying hello|just saying hi|just wanted to say hi|it's me|hello|hi there|anyone home|only me|saying hello|hello in there|me again|i wanted to say hello|just me}{!|.|?||}
- {don't mind me|only me|nothing special|no question|no reason}{,||:} {just saying hello|just saying hi|i only wanted to say hi|just being polite|saying hello|just wanted to greet you|just passing by}{!|.||}
- HI{,||!} {first message|my first time|i'm new here|never tried this|new user here|never talked to a bot|trying you out|my friend showed me this|my son installed you|just installed you|just found this page|just opened the page|we start now|let's begin|here i am|it's me|me again|back again|i have returned}{!|.||}
- {someone|my friend|my teacher|my brother|a colleague|the internet} {told me|said|asked me} to {say hello|say hi|greet you|try you}{, so hello|, so hi|. hi!|. Hello!}
- {well|why|oh|ah} {hello|hi|hey}{ there|} {little one|tiny one|my tiny friend|small fry|bot of mine|old friend|sunshine|sweetie}{!|.||}
- {day 1|first day|monday again|new day|new week|new chat|fresh start|round two|take two}{,|:|.} {hello|hi|hey}{ again| Pocket||}{!|.||}

@ howareyou
- HIPAL{, | - |! |... | }{how are you|how r u|how are ya|how's things|how's tricks|how's life|how's it going|how you doing|how ya doin|how are you getting on|how do you feel today|hows it hanging|how's your day|you ok|u ok|u good|you alright|you well|all well|how goes it|how have you been|hru}{ today| then| this morning|||}{?|??||}
- {hello from PLACE|greetings from PLACE|good morning from PLACE}{,|!|.} {how are you|how's it going there|how are things|all well with you}{?|}
- {how's|hows|how is} {it going|life|life in there|life in the machine|life treating you|your world|the day so far|the morning|my favourite model|the smallest model|every little thing}{ mate| pal| today||}{?||}

@ whatsup
- {wyd|wbu today|wsup|waddup|whaddup|whazzup|sup wit u|what's good|what's crackin|what's poppin|what's the word|what's cookin|what's shakin|what's occurring|what's the story|what's the craic|any craic|any gossip|what's the news with you|what you up to|wot u doin|watcha up to|what are you up to tonight|doing anything nice|got any plans|any plans today}{ mate| pal| bot||||}{?|??||}

@ bye
- {sorry |oh |right |ok |well |anyway |}{gotta go|got to go|gtg|g2g|i have to go|i must go|i'd better go|must dash|need to run|i'm off|off i go|time to go|i'll leave you|have to leave}{, |: |. | - | because }WHY{.|!||}
- WHY{, |. |! |, so }{BYE|i'm off|i must go|gotta go|i'll say goodbye|bye bye|i have to leave you}{!|.||}
- BYEPAL{, | - |. |! }WHY{.|!||}
- BYEPAL{!|.|!!| :)| 👋| x|||}
- {i'll let you go|i'll leave you in peace|i'll stop bothering you|enough chatting|i've used my hour|i'm going now|time's up|i've got what i came for|this was fun|that was nice}{, |. |! }BYE{!|.||}
- {going|i'm going|off} {home|to work|to school|for a walk|for a run|shopping|to the gym|to the pub|to church|out|offline|afk}{, |. |! }BYE{!|.||}

@ wait
- {brb|bbl|bbiab|afk|one sec|1 sec|gimme a sec|gimme a min|two ticks|half a mo|hang on a tick|hold that thought|hold the line|pause}{, |. | - |}{the doorbell rang|phone|phone call|my tea is ready|need a drink|toilet break|coffee break|the cat wants out|i need to find my glasses|someone at the door|i'm making tea|be right back|don't go anywhere|}{.|!||}

@ meetyou
- {nice|good|great|lovely|pleased|glad} to {meet you|see you|know you|have you here|make your acquaintance}{, bot| too| mate|, Pocket|, little one| as well||}{!|.||}
- HIPAL{, |! }{nice to meet you|pleased to meet you|good to meet you|a pleasure|how nice to meet you}{!|.||}
""".replace("HI", _HI)
    .replace("PAL", _PAL)
    .replace("BYE", _BYE)
    .replace("WHY", _WHY)
    .replace("PLACE", _PLACE)
    .replace("WEATHER", _WEATHER)
)
