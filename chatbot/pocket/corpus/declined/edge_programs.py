# ruff: noqa: E501
"""Other programs, asked about with the words of Parley's own features; signs and slots as in `declines.py`."""

EDGE_PROGRAMS = (
    """
@ product 0.1
? which is {better|easier|cheaper|safer|faster} for {sharing files|group chats|video calls|notes|backups|mind maps|invoices}, {CHATS} or {DOCS}
? what is the difference between {the free and the paid plan of {DOCS|TUNES}|{CHATS} and {CHATS}|{BROWSERS} and {BROWSERS}|{DOCS} and {DOCS}|{TUNES} and {TUNES}}
- {{CHATS} or {CHATS}|{DOCS} or {DOCS}|{BROWSERS} or {BROWSERS}|{TUNES} or {TUNES}}{? which one would you take|, which one is better|: which one is free|? my {school|club|office} must choose}?
- is {DOCS|TUNES|CHATS} {premium|pro|plus|for business} worth {it|the money|{n2} dollars a year}?

@ facts 2.6
? how {do|can} i {edit|change|correct|delete|unsend|take back|recall|pin|forward|quote|star} a {message|text|reply|voice note} in {CHATS}{ after {it was sent|i sent it|an hour|the other one has read it}|}
? how do i {make|create|get|copy|send} a {share|sharing|public|invite|view only|download} link {for my|to a|for this} {google doc|dropbox folder|spotify playlist|figma file|trello board|onedrive file|zoom call|youtube playlist|notion page|canva design|google calendar|miro board|icloud album}
- how can i edit a message in {CHATS} after {it was sent|sending|the other person read it|{n2} minutes}{?|}
- {i sent|i just sent|my son sent|i wrote} {something embarrassing|the wrong photo|a typo|a message to the wrong person|my password|a mail without the attachment} {in|on|with|via} {CHATS}{. |, }{can i edit it|can i undo that|how do i take it back|is there a way to delete it for everyone|how do i unsend it|can they still see it}?
? where {do i find|did they put|can i find} {the settings|my old messages|the archive|the edit button|the attachment button|the share button|the history|the dark mode switch|my downloads|the logout button|my drafts} in {CHATS|DOCS|TUNES|BROWSERS}
? can i {undo|go back|restore an old version|see earlier versions|see who changed what|get back the version from yesterday} in {DOCS}
? how do i {restore|recover|see|compare|go back to|delete} {an older version|a previous version|the version history|a deleted page|the autosave|an earlier draft} {in|of my file in} {DOCS}
- i {closed|deleted|overwrote|lost} my {document|slides|spreadsheet|drawing|notes|project} in {DOCS}{. |, }{how do i get it back|is there an undo|where are old versions|is it gone|can it be restored}?
? how do i {start a new chat|start a group|leave a group|make a poll|add someone|block someone|mute someone|share my location|share my screen|send a big file|send a photo without losing quality|export a chat|import my chats|back up my chats|turn off the blue ticks|hide that i'm online} {in|on|with} {CHATS}
? why {does|did} {CHATS} {keep stopping|say waiting for this message|not send my photos|show one tick only|log me out|not ring|drop my calls|take so much space|eat my battery|load so slowly}
? why {can't i|am i not able to|won't it let me} {send|attach|download|open|forward|upload} {a pdf|a video|a zip file|photos|a voice message|an excel file} {in|with|on} {CHATS}
- {CHATS}: {how to attach a file|send button is grey|message won't send|edit message how|delete chat for both|keeps crashing|new phone how do i move the chats|how many people in a group|stuck on loading|retry sending?}[?]
- {share|sharing|share link|version history|undo|redo|export|copy and paste|page numbers|dark mode|comments|templates|shortcuts|word count} in {DOCS}[?]
- {DOCS} {share link|version history|keyboard shortcuts|undo limit|export to pdf|offline mode|max file size|api key|dark mode|reset settings|system requirements|free space|slow typing}[?]
? what are the {keyboard shortcuts|keys|hotkeys|most useful shortcuts} {in|of|for} {DOCS|BROWSERS|TUNES|TOOLS}
? which key {do i press|is it|must i hold} to {undo|stop|retry|zoom|make a new tab|copy a layer|send|switch windows|record|rotate} in {DOCS|BROWSERS|TOOLS}
? how do i {stop|pause|skip|repeat|shuffle|continue|resume|restart|share|download|queue} {a song|an album|a podcast|an episode|a film|the autoplay|a playlist|a series} {in|on|with} {TUNES}
- how do i make {TUNES} stop {after {n2} minutes|asking if i'm still watching|repeating the same songs|playing by itself|when i close the lid|at the end of the song|suggesting sad music}?
- {TUNES} {stops|freezes|pauses|cuts off|goes silent|restarts} {after every song|in the middle|whenever i lock my phone|all the time|when i get a call}{. |, }{how do i fix that|what can i do|why|any setting for it}?
? how {do|can} i {continue watching|remove something from continue watching|change the language|turn off autoplay|turn on subtitles|make a second profile|cancel the subscription|get more than {n1} devices|download for offline|change the picture quality} on {TUNES}
? how much {does {TUNES|DOCS|CHATS} cost{ per month| for a family| for students| in {country}|}|is {TUNES|DOCS} {premium|for a family|for students|for one year}}
? is {TUNES|DOCS|CHATS|BROWSERS} {free|open source|safe|private|offline|down|available on linux|working on my old phone|allowed at school}
? does {TUNES|DOCS|CHATS|TOOLS} {work offline|have an api|keep my data|save my history|read my messages|run on a mac|need a gpu|show ads|support russian|have a dark mode}
- {does|can} {CHATS} {see what i type|store my chats on a server|work without a phone number|run in a browser|be used on two phones}?
? how do i {delete|clear|export|search|see|hide|download|sync} my {history|bookmarks|cookies|tabs|saved passwords|cache|downloads} in {BROWSERS}
? how do i {open a new tab|reopen a closed tab|stop a page from loading|reload without cache|copy a link|save a page as pdf|share a tab|translate a page|block a site|change the start page|make the text larger|reset everything} in {BROWSERS}
- {BROWSERS} {forgets my tabs|keeps asking for my password|won't download|says no space left|is slow since the update|opens a strange start page|shows an error about certificates}{. |, }{what now|what can i do|how do i reset it|why}?
? what does {the {temperature|seed|sampler|strength|cfg scale|steps|negative prompt} {slider |setting |}in stable diffusion|the context window of {PEERS}|the temperature in the {PEERS} api|the stop button in {PEERS}} do
? how do i {share a conversation|edit my prompt|see my old chats|delete my history|get an api key|upload a file|make an image|stop it from training on my chats|cancel plus|set custom instructions|change the voice|raise the limit} in {PEERS}
- how do i {export my chats from|log in to|pay for|get an invoice from|delete my account at|change my email at|reach the support of} {PEERS}?
? what is a good {prompt|system prompt|negative prompt|seed|aspect ratio} for {midjourney|stable diffusion|dall-e|suno|runway|leonardo ai}[ to make {portraits|logos|a dragon|seamless tiles|album covers|realistic hands}]
- my {prompt|seed|sampler|lora} in {midjourney|stable diffusion|comfyui|automatic1111|fooocus} {gives ugly hands|gives black images|is ignored|always makes the same face|runs out of memory}{. |, }{which setting|what do i change|why}?
? how do i {attach|add|insert|send} {a picture|a file larger than {n2} mb|a calendar invite|a signature|a read receipt|several files|a folder} {in|with|to a mail in} {MAILS}
? how do i {recall|unsend|schedule|edit|resend|undo|delay|find|archive|recover} {an email|a mail|a sent mail|a deleted mail|a draft} in {MAILS}
- {MAILS} {says message not sent, retry|keeps retrying|says mailbox full|puts everything in junk|won't let me attach|lost my drafts|asks for an app password}{. |, }{what do i do|why|help|how do i fix it}?
- {set up|forward|block|filter|sort|label|import|undo send} {mail|mails|a sender|contacts|spam|an account} in {MAILS}[, how]?
? what is the {attachment|file size|size|recipient|storage|message} limit {of|in|for} {MAILS|CHATS|discord nitro|wetransfer|google drive}
? how many {people|files|characters|devices|messages|gigabytes|pages|rows|members} {can {DOCS|CHATS|TUNES|MAILS} handle|does {DOCS|CHATS|TUNES|MAILS} allow|are allowed in {DOCS|CHATS|MAILS}}
? how do i {delete my account|change my username|change my profile picture|log out everywhere|reset my password|turn off notifications|get verified|make my profile private|change the language|see who viewed me|hide a story} on {SOCIALS}
? how do i {edit a post|undo a like|delete a comment|retry an upload|stop a live stream|share a reel|copy the link of a post|see my old stories|continue a draft|schedule a post|pin a post} {on|in} {SOCIALS}
- {SOCIALS} {says try again later|keeps loading|won't let me post|deleted my comment|locked me out|shows old posts|has no edit button}{. |, }{why|what should i do|how do i solve that|is it down}?
? can people {see|tell|notice} {when i edit a message|that i deleted something|if i take a screenshot|who shared my post|that i blocked them|when i was online} on {SOCIALS|CHATS}
- {tinder|bumble|hinge|grindr|okcupid}: {how do i undo a swipe|can i restart my profile|how do i stop the subscription|what does the blue star mean|where did the chat go|can i edit my age}?
? how do i {stop|cancel|edit|repeat|track|share|reverse|dispute|schedule} {a payment|a transfer|a standing order|a subscription|a refund} in {PAYS}
- {PAYS} {says declined, try again|shows pending|won't send the code|asks for my pin again|took the money twice}{. |, }{what do i do|why|can i stop it|how do i retry}?
? how do i {edit|stop|share|continue|reset|retry|undo|export|delete} {a workout|my route|a lesson|my streak|a level|my progress|a booking|a ride|an order|a review|a listing} in {MORE}
- {MORE}: {how do i start again|where is the share button|can i change my answer|reset progress|how do i get a refund|it stopped recording|old orders, where|can't send|which plan is free}?
? how do i change the {language|units|voice|font size|theme|temperature unit|start page|time zone|region|currency} {in|of|on} {MORE|DOCS|TUNES|BROWSERS|the weather app|the oven app}
- the {weather|oven|fridge|thermostat|sauna|fish tank|baby monitor|grill|heating|wine cooler} app {shows the wrong temperature|shows fahrenheit|won't let me set the temperature|lost its settings|says no connection, retry}{. |, }{how do i change it|why|what now|fix please}[?]
? how do i {set|lower|raise|change|read|lock} the temperature {in|with|on} {the oven app|my nest thermostat|the smart fridge|the sous vide app|the tado app|the car app|the aquarium heater|the kettle app|the 3d printer|the soldering station|the incubator}
- what does {the {share|retry|stop|edit|send|copy|continue|star|menu|pin} {button|icon|symbol} {mean|do}|the {grey|red|green|blue} {tick|dot|circle|arrow|clock} mean} in {CHATS|DOCS|MAILS|SOCIALS}?
- {in {DOCS|CHATS|MAILS|BROWSERS|TUNES}, |}{i cannot find|there is no|where hides} the {button for share|edit button|undo arrow|search|button to attach|retry|stop button|language menu}{. | any more. | since update. }{you know where|please help me|where is it}?
- please explain me how {share|edit|undo|export|copy|print|restart|stop|archive} works in {DOCS|CHATS|MAILS|SOCIALS}[, i am new there]
- {grandma|my mother|my boss|a colleague|my daughter|a customer} {asks|wants to know|keeps asking me} how to {undo|share|send a file|edit a message|find old chats|stop notifications|make a new group|log in again} {in|on} {CHATS|DOCS|MAILS|SOCIALS|TUNES}
- i {switched|moved|came} from {CHATS} to {CHATS}{ and|. now} {all my chats are gone|i can't import my history|i want my stickers back|my groups are missing}. {any idea|how|what can i do|is there a tool}?
- i want {spotify|teams|word|excel|gmail|youtube|netflix|slack|zoom|steam|onenote} to {start by itself|not start with windows|remember where i stopped|stop autosaving|open in a new window|send on enter|not send on enter|use less memory|open the last file}[. how?]
- how do i make {enter|ctrl enter|shift enter} {send the message|make a new line|stop sending} in {CHATS}[?]
- {google docs|word|overleaf|notion|obsidian|evernote|latex|libreoffice}: {formulas don't show|math is shown as text|how do i type a formula|equation numbering|how do i insert a square root}[?]
? how do i {download|install|update|uninstall|reset|restart|repair|move|log into|pay for|set up} {TOOLS|DOCS|CHATS|TUNES|BROWSERS}
- {TOOLS} {crashed|froze|won't start|is out of memory|doesn't use my gpu|shows an error|can't find the model|lost my project|won't export|is slow}{. |, }{what can i do|how do i fix this|why|which setting do i change|help}[?]
? what does {the {seed|temperature|repeat|stop|retry|typical|context|token|prompt} {option|field|setting|value|parameter} mean in {TOOLS}|{random seed|frame rate|opacity|threshold|bitrate|sample rate|quantize|smoothing} do in {TOOLS}}
? which {settings|values|export settings|preset|plugin|version} {should i use|are best|do you recommend} in {TOOLS}
- {share|export|undo|render|copy|crop|quantize|loop|trim|rotate|send} in {TOOLS}{, how| how does it work|?}
""".replace(
        "CHATS",
        "whatsapp|telegram|signal|viber|wechat|line|slack|discord|microsoft teams|messenger|skype|imessage|google chat|zoom chat|threema|kakaotalk|mattermost|matrix",
    )
    .replace(
        "DOCS",
        "google docs|microsoft word|excel|powerpoint|google sheets|notion|onenote|evernote|trello|figma|canva|miro|dropbox|overleaf|libreoffice|airtable|asana|jira|confluence|obsidian|pages on the mac|google keep|scrivener",
    )
    .replace(
        "TUNES",
        "spotify|netflix|youtube|apple music|audible|disney plus|prime video|deezer|tidal|soundcloud|twitch|hulu|plex|vlc|kodi|pocket casts",
    )
    .replace(
        "BROWSERS",
        "chrome|firefox|safari|edge|opera|brave|vivaldi|tor browser|duckduckgo|samsung internet",
    )
    .replace(
        "PEERS",
        "chatgpt|gemini|claude|copilot|perplexity|character ai|replika|grok|deepseek|mistral's le chat|poe",
    )
    .replace(
        "MAILS",
        "gmail|outlook|thunderbird|apple mail|yahoo mail|proton mail|gmx|hotmail|zoho mail|fastmail",
    )
    .replace(
        "SOCIALS",
        "instagram|facebook|tiktok|reddit|twitter|linkedin|snapchat|pinterest|mastodon|bluesky|threads|youtube|tumblr|nextdoor|strava",
    )
    .replace(
        "PAYS",
        "paypal|revolut|venmo|google pay|apple pay|wise|n26|cash app|my banking app|klarna|monzo|alipay",
    )
    .replace(
        "MORE",
        "duolingo|strava|komoot|uber|airbnb|ebay|vinted|goodreads|fitbit|garmin connect|google maps|booking.com|etsy|doordash|anki|moodle|kahoot|classroom|waze|ikea kitchen planner|ancestry|tripadvisor|headspace|yuka",
    )
    .replace(
        "TOOLS",
        "photoshop|gimp|blender|audacity|garageband|ableton|premiere|davinci resolve|obs studio|lightroom|inkscape|autocad|fusion 360|cura|unity|unreal engine|after effects|krita|procreate|imovie|capcut|handbrake|musescore|fl studio",
    )
)
