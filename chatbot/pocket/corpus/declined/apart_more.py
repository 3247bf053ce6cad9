# ruff: noqa: E501
"""A second helping of plain questions about other programs, devices and words; signs and slots as in `declines.py`."""

APART_MORE = """
@ facts 2.6
? how do i mute {a whatsapp group|my neighbours|the tv ads|a colleague in zoom|twitch chat|keyboard clicks|facebook stories}
? how do i rename {a file on my ipad|a wifi network|a facebook group|my bluetooth speaker|a sheet in excel|a steam folder|a discord channel}
? how do i pin {a tab in chrome|a tweet|a chat in teams|an app to the taskbar|a comment on youtube|a corsage}
? how do i merge {two pdfs|cells in excel|two facebook pages|calendars in outlook|contacts on iphone|two word documents|onto a motorway}
? how do i sort {photos by date|a column in excel|emails by sender|my lego|steam games by size|recycling in {town}}
? how do i rotate {a video|a pdf page|my screen on windows|text in a cell|my tyres|a picture in word|crops}
? how do i lock {my screen|a google sheet cell|an app on my phone|my sim|the car without a key|a door from inside|a facebook profile}
? how do i unlock {a pdf|my sim card|new skins in {game}|a locked door|my instagram|a samsung without the pin|my windscreen wipers}
? how do i schedule {an email in gmail|a tweet|a teams meeting|a youtube premiere|a dentist visit|a text on android|instagram posts}
? how do i zoom {out in excel|in on a mac|on tiktok|my browser to 100|with premiere pro|in minecraft}
? how do i block {a number|someone on tinder|ads on my phone|a website for my kids|a channel on youtube|pop ups in safari|a shot in basketball}
? how do i subscribe to {a podcast|a youtube channel|the guardian|a calendar in outlook|a twitch streamer with prime|a subreddit}
? how do i translate a {page in chrome|whatsapp message on iphone|pdf in google docs|menu with my camera|word document}[ into {language}]
? how do i log out of {netflix on a tv|facebook on another phone|gmail|the playstation of my ex|all devices on instagram|icloud|teams}
? how do i pair {an apple pencil|two echo dots|a garage remote|jbl speakers|a wii remote|wine with fish|socks}
? how do i back up {my iphone to a pc|whatsapp on android|a wordpress site|my ps4 saves|a whole mac|text messages|a trailer}
? how do i cast {youtube to my tv|a spell in baldur's gate|netflix from a laptop|bronze|a fishing rod|my phone to a fire stick}
? how do i charge {a laptop by usb|airpods without the case|an electric car at home|a customer for late payment|a crystal|my ebike in winter}
? how do i format {a usb stick|an sd card|a bibliography|a letter in latex|a hard drive on a mac|cells as text in excel}
? how do i scroll {on a macbook|with a keyboard in excel|while taking a screenshot|in vim|sideways with a mouse}
? how do i join {a zoom meeting|a discord server|two videos|a gym|the navy|a minecraft realm|two pieces of wood}
? how do i leave {a facebook group|a whatsapp group silently|a job well|a family plan on spotify|a teams meeting|a guild}
? how do i report {a fake profile|a phishing mail|a noisy neighbour|a bug in android|a pothole|a player in valorant|a lost passport}
? how do i switch {to dark mode in sap|from android to iphone|banks|off the car alarm|tabs with the keyboard|electricity providers|the language on netflix}
? how do i load {a page without pictures|a mod in skyrim|money on revolut|a washing machine|an older save in baldur's gate|a film camera}
? how do i clear {the cache on a firestick|a paper jam|cookies in edge|a blocked sink|my throat|the queue in spotify|customs}
? how do i open {the console in chrome|a bottle without an opener|the boot menu|a bank account|the back of my iphone|a savings account|task manager}
? how do i close {a facebook group|apps on my watch|all tabs on my phone|a bank account|a wound|a suitcase that is too full|tickets in jira}
? how do i insert {a row in excel|a link in an instagram story|a page break in google docs|a sim card in an iphone|a video in powerpoint|a contact lens}
? how do i save {a snap without them knowing|a tiktok sound|my game in pokemon|a web page as pdf|electricity|a recipe from instagram|a wilting plant|progress in skyrim}
? what size {is an instagram post|is a youtube banner|memory card does a gopro take|is a passport photo in pixels|battery goes in a key fob|is a4 in pixels|is windows 11}
? what port {does minecraft use|is ftp|does rdp use|is on the back of my tv|do cruise ships use in {town}|is mysql on|goes with cheese}
? what resolution {is my tv|do i need for a poster|is the switch|should i stream at|is imax}
? what file format {does a kindle read|do 3d printers use|is best for photos|does illustrator save|does my car radio play}
? what font {does netflix use|is on road signs|is the google logo|does instagram use|is easiest for dyslexia}
? what browser {is fastest on a mac|works on xbox|blocks ads|does my tv use|is built into kindle}
? what year {is my macbook|is my fender guitar|was my xbox made|did whatsapp start|did the first iphone come out|was windows xp released}
? what plan {of netflix has 4k|do i have with vodafone|of spotify is for couples|is best on github|of canva is for schools}
? what app {identifies plants|turns voice into text|edits videos for free|counts steps|shows bus times in {town}|finds songs by humming|scans documents}
? what speed {is my internet|do i need for netflix|is fibre|is usb c|should i drive in fog|is a treadmill jog}
? which button {starts a mercedes|takes a screenshot on ps5|is the shutter|opens the tank|mutes the xbox mic|on the microwave is defrost|stops the escalator}
? which menu {has the macros in excel|has sound on my tv|shows the iphone warranty|in gimp has crop|is the best at mcdonald's}
? which slider {makes skin smooth in lightroom|is the bass on my mixer|do i move in sims to get taller|changes the blur in photoshop|gets strikeouts}
? which language {should siri speak|is the app duolingo missing|setting has netflix for anime|pack do i need for windows|is spoken in dune}
? who invented {the qr code|bluetooth|the emoji|the usb stick|the hashtag|copy and paste|the touch screen|autocorrect|the password|the mp3|the computer mouse}
? who owns {whatsapp|instagram|youtube|spotify|github|twitch|linkedin|reddit|minecraft|tiktok|audible|skype}
? when was {whatsapp|instagram|netflix|spotify|github|gmail|the playstation|the first email|excel|discord|bluetooth|dark mode on android} {invented|launched|released}
? where are {tesla cars|iphones|printers by hp|playstations|model trains by hornby|sewing machines by singer} made
- can't {log in to netflix|hear alexa|print from my mac|download apps|open a pdf|share my screen in teams|copy from a kindle|unmute on zoom}[, help|, why|. what now]
- forgot {my sim pin|my mac password|the code of my suitcase|the wifi code|my apple id|my tesla pin|my bike lock code}[, help|. what now|: how do i reset it]
- no {sound on my tv|history in chrome|dark mode in outlook|update for my samsung|space on my ipad|voice on google maps|share button in steam|signal}[, why| after reset| since monday]
- new {iphone|laptop|router|tv|sim card|kindle|xbox}: {how do i move my chats|what do i set up first|how do i copy my photos|which settings|where is the password}?
- old {iphone|laptop|tv|nokia|windows xp pc|ipod}: {can i still update it|what can i use it for|how do i delete everything|why so slow|is it worth anything}?
"""
