# ruff: noqa: E501
"""Features and troubles of other programs and sites that have the names of Parley's own; signs and slots as in `declines.py`."""

APART_PROGRAMS = """
@ facts 1.8
? how do i {make|create|get|send|turn off|revoke|password protect} a share link {for|to} my {google doc|google sheet|excel online file|powerpoint|dropbox file|icloud photo album|onedrive folder|strava route|wishlist on amazon|airtable base|notion database|overleaf project|prezi|google form|vimeo video}
? how {do|can} i {edit|fix|change|unsend|delete} a {whatsapp|telegram|signal|imessage|teams|slack|messenger|viber|discord|line|wechat} message {after sending|i sent yesterday|after an hour|with a typo|on my phone}
- {edit|delete|unsend|fix} a {whatsapp|signal|imessage|slack|teams|discord|instagram} {message|chat|dm} {after sending|for everyone|on android|without the other one knowing}[?]
? can {he|she|my boss|my ex|my mum|the whole group|the admin} see {that i edited|that i deleted|what i deleted from|the old version of} a {whatsapp|teams|slack|instagram|telegram} message
? how do i {delete|archive|hide|lock|pin|clear|export|back up|restore|print} {a|one|my} {whatsapp|telegram|messenger|snapchat|instagram|skype|teams|line|kakaotalk} chat[ {without losing the photos|for good|on iphone|to my new phone|as a pdf}]
? where are {whatsapp|telegram|signal|viber|messenger} {chats|backups|voice notes|photos} {saved|stored|kept} on {android|my iphone|windows|a samsung}
? is there {dark mode|a dark theme|night mode|a dark version} {in|for|on} {outlook|excel|google docs|microsoft word|facebook|google maps|kindle|wikipedia|linkedin|adobe reader|notepad|ebay|sap|libreoffice}
? how do i {turn on|switch off|enable|schedule|force|get rid of} dark mode {in|on} {outlook|chrome|youtube|google docs|instagram|reddit|gmail|my samsung|windows 11|macos|firefox|word|whatsapp web|google maps}
- {dark mode|night mode|light theme} {outlook|google sheets|instagram iphone|chrome android|excel 2016|gmail|facebook app|windows 10|kindle|autocad|matlab}[{?| how| missing| gone}]
? how do i export {my contacts from outlook|a google sheet as csv|my spotify playlist|chrome bookmarks|a photoshop file as png|a premiere video in 4k|an indesign file for print|my notes from evernote|slides with speaker notes|my linkedin connections|tracks from garageband|a blender scene as fbx|layers from illustrator|my goodreads books|a gmail folder}
- export {excel to pdf|outlook contacts|powerpoint to video|apple notes|lightroom catalog|figma to svg|trello board|gmail label|audacity mp3|sketchup to stl|imovie 1080p|google photos|garmin activity|kindle highlights}[{?| how| not working| problem}]
? why {is {excel|word|chrome|photoshop|outlook|teams|zoom|autocad|google maps|onenote|safari} so {slow|laggy|slow since the update|slow on my laptop|big}|does {spotify|firefox|steam|lightroom|premiere pro|minecraft|adobe reader|itunes|excel|powerpoint} {crash all the time|keep freezing|use so much memory|not open|take ages to start|close by itself}}
- {excel|word|chrome|photoshop|outlook|teams|zoom|premiere|lightroom|steam|onedrive|itunes} {keeps crashing|is so slow|not responding|freezes when i save|crashed and my work is gone|uses all my ram|won't start after the update}
- my {excel|word doc|powerpoint|photoshop|cubase project|sketchup|outlook} {crashed|froze|closed itself} and {i hadn't saved|two hours of work are gone|there is no autosave|now it won't open}. {help|is it lost|where is the recovery file|can i get it back|what can i do}?
? how do i recover {an unsaved word document|a deleted excel sheet|an overwritten photo|a lost powerpoint|a closed chrome tab|a deleted facebook account|deleted instagram stories|an old google sheet version|my snapchat streak|permanently deleted emails|a corrupted zip|lost bookmarks}
? where is the {version history|track changes|spell check|mail merge|format painter|pivot table|slide master|navigation pane|developer tab|quick parts|ruler|header|macro recorder} in {word|excel|powerpoint|google docs|google sheets|pages|libreoffice}
? how do i {undo|redo|repeat the last action|copy formatting|search and replace|make a copy|lock a cell|freeze the top row|insert a page break|number the pages|turn off autocorrect|remove a blank page|continue the numbering|restart the numbering|make columns|add a footnote} in {word|excel|google docs|pages|libreoffice writer|google sheets|numbers|onenote}
? what is the {shortcut|keyboard shortcut|key|key combination|hotkey} for {undo in photoshop|a new layer|strikethrough in excel|a screenshot on windows|a new tab in chrome|the euro sign|mute in zoom|paste without formatting in word|an en dash on a mac|the emoji panel|a new folder in windows|find in excel|comment out in vs code|full screen in vlc|task manager|a new line in an excel cell}
- {keyboard shortcuts|hotkeys|shortcut list|shortcut sheet} {excel|photoshop|blender|premiere pro|autocad|windows 11|mac|vim|gmail|google sheets|ableton|figma|lightroom|vs code|cubase}[?]
? how do i start a new line {inside an excel cell|in a google sheets cell|in instagram captions|in a whatsapp message on my laptop|in messenger without sending|in powerpoint without a bullet|in slack}
? how do i {search|find an old message|find a word|look for a photo|jump to a date} in {a whatsapp chat|my gmail|a pdf|slack|an instagram chat|a google doc|imessage|telegram|a long excel sheet|a teams channel}
? {can|how can} i see my {search history|watch history|login history|order history|download history|location history|listening history|clipboard history|edit history} {on|in} {google|youtube|netflix|amazon|spotify|uber|google maps|steam|tiktok|audible|wikipedia|ebay}
? how do i {delete|clear|hide|pause|export} my {youtube|google|netflix|tiktok|amazon|spotify|chrome|safari|bing|pinterest|duolingo} {history|search history|watch history|activity}
- {clear|delete|hide} {browser|chrome|safari|youtube|netflix|google maps|firefox|edge} history[{?| on ipad| on phone| automatically| for the last hour}]
? how do i change the language {of|in} {netflix|google|facebook|word|gmail|spotify|my playstation|windows|steam|chrome|tiktok|my kindle|photoshop|google maps|booking.com|amazon|disney plus}
- {netflix|google|facebook|amazon|outlook|youtube|photoshop|word|windows|my browser|booking.com} is {suddenly |now |}in {chinese|french|russian|the wrong language|german|spanish|english}[{. how do i change it back|. why|, help|. where is the setting}][?]
? how do i {reset|change|find|recover|see} my {gmail|facebook|instagram|netflix|apple id|microsoft|roblox|steam|snapchat|linkedin|paypal|twitter|disney plus|epic games|yahoo|zoom|amazon} password
- {forgot|lost|can't remember|need to reset} my {gmail|icloud|instagram|facebook|netflix|roblox|tiktok|outlook|paypal|steam|snapchat|spotify} {password|login|pin|username}[{. help|. what now| and the phone number is old| and no access to the email}]
? how do i {put a password on|protect|lock|encrypt|unlock|remove the password from} {a pdf|an excel file|a word document|a zip file|a folder in windows|my notes on iphone|a usb stick|a whatsapp chat|a google drive folder|a powerpoint|an instagram account}
? why {can't i|am i not able to|won't it let me} {log in to|sign in to|open|upload to|download from|install|update} {netflix|facebook|my gmail|teams|roblox|google drive|the app store|steam|itunes|onedrive|icloud|linkedin}
? how do i {stop|cancel|pause|speed up|resume|limit} {a download in steam|the onedrive sync|a google drive upload|an app store download|windows downloading updates|chrome downloads|a torrent|the icloud photo upload|a playstation download|a dropbox sync}
- {steam|chrome|play store|app store|xbox|epic games|torrent|netflix|windows update|itunes} download {stuck|slow|paused|failed|pending|stuck at {n2} percent|won't start|keeps stopping}[?]
? where do {my chrome downloads|netflix downloads|spotify downloads|whatsapp pictures|steam games|zoom recordings|teams recordings|itunes backups|audible books|screenshots on a mac|outlook attachments} {go|end up|get saved}
? can i download {a netflix film|a youtube video|a spotify song|an instagram reel|a tiktok|a kindle book as pdf|a prime video to my laptop|a facebook video|a soundcloud track|google maps for offline use|a twitch vod}[ {to watch offline|legally|without premium|on my mac}]

@ facts 1.6
? {how much does {chatgpt plus|claude pro|gemini advanced|github copilot|midjourney|grok|suno|elevenlabs} cost[ {a month|for students|per year}]|how much is {microsoft copilot|perplexity pro|the openai api|chatgpt team|canva pro|claude max} {a month|per year|for students|now}}
- {chatgpt|claude|gemini|copilot|perplexity|grok|midjourney|deepseek chat} {price|pricing|plus price|student discount|free limit|message limit|login|app|down|history gone|api price|share link|refund}[?]
? what is the {message limit|context window|upload limit|file limit|free tier limit|rate limit|token limit} {of|for|in} {chatgpt|claude|gemini|gpt-4|copilot|claude pro|the openai api|perplexity|gemini advanced}
? how do i {delete a chat|share a chat|export my chats|turn off memory|clear the memory|search old chats|turn off the history|change the voice|upload a pdf|cancel my subscription|make a custom gpt|get an api key} in {chatgpt|claude|gemini|copilot|perplexity}
- how do i {cancel|get|share|upgrade|pay for|install|log out of} {chatgpt plus|claude pro|my chatgpt account|a chatgpt chat|the claude app|copilot in word|gemini on my phone}?
? does {chatgpt|claude|gemini|copilot|siri|alexa|grok} {remember my chats|have a memory|train on my data|keep my files|work offline|have a voice mode|read my emails|make pictures|search the web}
? why does {chatgpt|claude|gemini|copilot|character ai|siri|alexa|bing chat} {get slower every day|say network error|stop in the middle|not load|keep logging me out|refuse my question|say too many requests|talk nonsense|repeat itself}
- {chatgpt|claude|gemini|copilot|character ai} {stopped in the middle|says error in message stream|won't load my chats|lost my conversation|forgot everything|is slow|says at capacity}. {why|what do i do|how do i fix it|is it just me}?
? which is {better|cheaper|smarter|faster|safer}, {chatgpt or claude|gemini or chatgpt|copilot or cursor|midjourney or dall-e|siri or alexa|claude or gemini|grok or chatgpt|perplexity or google}
? who {is the ceo of|founded|owns|invested in} {openai|anthropic|deepmind|mistral ai|hugging face|stability ai|perplexity|xai|midjourney|character ai|nvidia}
? when {was {chatgpt|gpt-4|claude|gemini|dall-e|bard} {released|launched|announced}|did {copilot|siri|alexa|stable diffusion|chatgpt|gpt-3} come out}
? how many {parameters|users|layers|employees|languages} does {gpt-4|chatgpt|claude|gemini|openai|anthropic|grok|deepseek v3|gpt-3} have
? what is the temperature setting in {the openai api|azure openai|langchain|vertex ai|the claude api} {called|by default|for|good for}
? can teachers {see|tell|detect|prove} {that i used chatgpt|if chatgpt wrote my essay|ai text|my chatgpt history}
- does {turnitin|my school|gptzero|my boss|google} {detect|see|notice} {chatgpt|claude|gemini|ai writing}?
? can {chatgpt|gemini|claude|alexa|siri|copilot} {hear me all the time|do my taxes|read handwriting|write my thesis|book a flight|see my screen|make an excel file|diagnose a rash}
- i pay for {chatgpt plus|claude pro|copilot|midjourney|gemini advanced} {but|and} {hit the limit after an hour|it is slower than before|want my money back|cannot find the invoice|it still shows the free version}. {why|what can i do|is that normal|who do i write to}?
! compare {chatgpt and claude|gemini with copilot|siri and alexa|gpt-4 and gpt-3.5|midjourney and stable diffusion|deepseek and chatgpt}

@ facts 1.6
? how do i {share my screen|mute everyone|change my background|record a meeting|blur my background|stop the recording|change my name|make a breakout room|send a file|start a poll|raise my hand|turn off my camera|end the meeting for all} in {zoom|teams|google meet|webex|skype|discord|a facetime call}
- {zoom|teams|google meet|skype|facetime|discord|webex} {no sound|camera not working|echo|screen share black|mic too quiet|keeps disconnecting|link expired|background missing|says waiting for host}[?]
? what is the {time limit|participant limit|length of a free call|upload limit|character limit|size limit} {on|in|of} {zoom|teams|google meet|a tweet|discord|instagram captions|wetransfer|gmail|linkedin posts|a youtube title|a tiktok video|bluesky}
? how long can {a zoom call|a tweet|an instagram reel|a tiktok|a youtube short|a whatsapp voice message|a linkedin post|a snapchat story|a loom video} be
? how do i {stop|turn off|mute|hide|block} {instagram suggestions|facebook notifications|youtube ads|spotify ads|linkedin emails|whatsapp calls from strangers|discord pings|autoplay on netflix|read receipts|twitter dms|snapchat my ai|temu pop ups|google reviews|teams activity}
? why did {instagram|facebook|tiktok|twitter|discord|reddit|snapchat|linkedin|tinder|roblox|youtube} {ban me|delete my post|log me out|block my account|hide my comment|remove my video|lock my account|shadowban me}
? how do i {delete|deactivate|recover|verify|rename|merge|hide} my {instagram|facebook|tiktok|twitter|snapchat|discord|reddit|pinterest|linkedin|tinder|twitch|onlyfans} {account|profile}
? how do i {change|hide|copy|find|get} {my username on tiktok|my instagram handle|my discord tag|my youtube url|my facebook name|my snapchat score|my spotify username|my reddit karma|my twitch stream key|my linkedin url}
? how do i {post|share|repost|save|edit|schedule} {a story on instagram|a reel to facebook|a video on tiktok|a link in my bio|a thread on twitter|a pdf on linkedin|a snap from my gallery|a photo dump|a poll on x|somebody's story}
? how do i see who {viewed my instagram story|unfollowed me|liked my tinder profile|visited my facebook page|shared my post|screenshotted my snap|looked at my linkedin|blocked me on whatsapp|saved my reel}
? how do i {cancel|pause|share|downgrade|upgrade|get a refund for|renew|gift} {netflix|spotify premium|disney plus|amazon prime|youtube premium|adobe creative cloud|audible|hbo max|apple music|xbox game pass|duolingo super|office 365|linkedin premium|dazn}
? how many {people|devices|screens|profiles|phones|accounts} can {use one netflix account|share spotify family|watch disney plus at once|use my office 365|be on prime video|log into hbo max|share apple music|be in a whatsapp group|join a discord call}
- {netflix|spotify|disney plus|youtube|prime video|apple tv|twitch|hulu|kodi|plex} {keeps buffering|black screen|no subtitles|error code {n3}|wrong language|won't play on my tv|stops every few minutes|continue watching gone|logged out}[?]
? how do i remove something from continue watching {on|in} {netflix|disney plus|prime video|hulu|apple tv|plex|hbo max}
? why does {spotify|youtube|netflix|apple music|soundcloud|audible|my podcast app} {stop playing|pause by itself|skip songs|repeat the same song|play the same songs|stop when i lock my phone|say i'm offline}
? how do i turn off {repeat on spotify|shuffle in apple music|subtitles on netflix|audio description on disney plus|autoplay on youtube|restricted mode|the crossfade|explicit songs|the sleep timer|youtube shorts}
? how do i {make|share|copy|rename|export|sort|delete|restore} a {spotify playlist|youtube playlist|netflix profile|apple music library|goodreads shelf|pinterest board|google maps list|steam library|letterboxd list}
? what does {the blue tick on whatsapp|a grey tick on signal|a red dot in instagram|the pin in snapchat|the lock in chrome|an orange dot in teams|hd on prime|e next to a song|the crown on discord|one tick in whatsapp} mean
? what {is {a discord server|discord nitro|a zoom webinar|copilot in excel|a notion template|a github gist|snapchat plus|the steam workshop|gemini in gmail}|are {slack huddles|telegram channels|whatsapp communities|instagram threads|google keep labels}}

@ picture 0.4
? how do i {remove the background|add a layer|change the eye colour|crop to a circle|resize without losing quality|undo more than once|make a mask|merge layers|whiten teeth|cut out hair|add text|reset the tools|change the canvas size|make a gif} in {photoshop|gimp|canva|paint|procreate|affinity photo|lightroom|picsart|krita}
- {photoshop|gimp|procreate|illustrator|lightroom|canva|blender|inkscape} {undo not working|brush lag|export too large|scratch disk full|text blurry|colours different after export|tool settings reset|file corrupted}[?]
? what is {temperature in lightroom|the colour temperature slider|the history panel in photoshop|the clarity slider|the noise slider in procreate|the seed in midjourney|a smart object in photoshop|the dehaze slider}{ for|}
! make {my selfie brighter|the sky in my photo blue|a logo in canva|my passport photo smaller|a dark wallpaper for my phone|a youtube thumbnail|this screenshot sharper|a sticker for whatsapp}

@ code 0.9
? how do i {undo the last commit|delete a branch|change the remote url|edit a commit message|see the history of a file|stop tracking a file|get a token|make a repo private|share a gist|clone with a token|revert a merge|restore a deleted branch} {on|in|with} {github|git|gitlab|bitbucket|azure devops}
- {github|gitlab|bitbucket|vercel|heroku|npm|docker hub|firebase|supabase} {token expired|pages not updating|actions slow|push rejected|build stuck|login failed|api limit|private repo price|deploy failed|rate limit}[?]
? why is {android studio|xcode|visual studio|intellij|eclipse|unity|unreal|docker desktop|jupyter|pycharm|webpack|gradle} so {slow|slow on my mac|big|slow after the update|slow to start}
- {android studio|xcode|intellij|eclipse|unity|unreal engine|docker|vs code|jupyter} {emulator won't start|uses all my memory|dark mode|shortcut for format code|crashes on start|stuck at indexing|export apk|update failed|kernel died|reset settings}[?]
? how do i {change the theme|turn on dark mode|change the font size|format code|search in all files|turn off copilot|share my settings|sync settings|undo a delete|set a breakpoint|open two files side by side|change the language of the menus} in {vs code|android studio|xcode|intellij|vim|sublime|eclipse|pycharm|rstudio}
? what is {a csrf token|a jwt token|a refresh token|an access token|a bearer token|a context manager|react context|a data model in django|an er model|a memory leak|an event stream|a thread pool|a seed file in rails|the model in mvc|a stop word|a stream in java|a history api|a session cookie}
? how do i {stop a docker container|stop a node server|edit the hosts file|share a port with ngrok|export an environment variable|continue a rebase|retry a failed job in jenkins|reset a postgres password|seed a database in laravel|stream a file in node|download a model in ollama|change the context length in ollama|copy files with scp|clear the npm cache}
- {ollama|lm studio|jan|oobabooga|koboldcpp|gpt4all|llamafile|vllm|comfyui|open webui} {slow|gpu not used|context length|change model|where are models|download stuck|api|out of memory|export chat|install windows}[?]
? how do i {train|fine-tune|quantize|evaluate|host|deploy} {a model in pytorch|llama with lora|a bert model|whisper|a yolo model|a random forest|stable diffusion|a keras model|a model on sagemaker}
? what does {"context deadline exceeded"|"token is invalid"|"memory limit exceeded"|"model not found"|"unexpected token"|"connection reset by peer"|"stream closed"|"permission denied (publickey)"|"disk quota exceeded"} mean

@ live 0.4
? is {whatsapp|instagram|chatgpt|netflix|spotify|discord|roblox|youtube|teams|outlook|facebook|paypal|fortnite|the playstation network|snapchat|google} down{ today| right now|| for everyone| again}
- {whatsapp|instagram|chatgpt|netflix|discord|teams|outlook|steam|psn|xbox live|vodafone|twitch} {down|outage|down today|server status|not working today}[?]
? when {does|will|is} {the next iphone come out|windows 12 come out|the new gta be released|the ios update arrive|gpt-5 come out|the whatsapp update come|the next android released|photoshop go on sale|the fortnite update out}
? what is {new in the latest ios|in today's windows update|the newest version of android|the latest chrome version|new in whatsapp this week|the current version of minecraft|new on netflix}

@ product 0.3
? {which is better|what's better|what would you take}, {google docs or word|spotify or apple music|whatsapp or signal|excel or google sheets|netflix or disney plus|zoom or teams|canva or photoshop|notion or obsidian|windows or mac|chrome or firefox|dropbox or onedrive|kindle or kobo|outlook or gmail}
? is {photoshop|office 365|spotify premium|youtube premium|canva pro|nordvpn|linkedin premium|discord nitro|a password manager|grammarly|evernote} {worth it|worth the money|really necessary|good for students|a scam|cheaper in {country}}
? is there a free {alternative to photoshop|alternative to excel|alternative to zoom|version of word|version of spotify without ads|antivirus|pdf editor|video editor|vpn|screen recorder|alternative to autocad|password manager}
- {free|best|cheap|open source} {pdf editor|photo editor|vpn|video editor|screen recorder|antivirus|notes app|password manager|mind map app|cad program|music player|backup program}[{?| for mac| for windows| for chromebook}]
"""
