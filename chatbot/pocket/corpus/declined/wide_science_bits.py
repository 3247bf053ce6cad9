# ruff: noqa: E501
"""Declined: computing, devices and nature in bits and pieces, fragments and long messages."""

SCIENCE_WIDE_7 = """
@ code 0.8
- {semicolon|brace|indent|import|typo|pointer} error in {line {n3}|my main file|java|c++|my css}, where?
- {for|while|do while} in {java|c|rust|bash|lua}, how again?
- {kotlin|dart|elixir|zig|cobol|ada|forth}, {worth it|hard|who uses it|first steps}?
- {sql|regex|bash|excel vba|css|latex package}: {count per day|only digits|loop over files|mail from a cell|sticky header|two columns}[?]
- {merge conflict|detached head|lost stash|wrong branch|big file in history}, help
- {segfault|deadlock|heisenbug|timeout|race|overflow} since {monday|the refactor|v{n1}|we use threads}, ideas?
- how to {deploy|dockerize|containerize|profile|obfuscate|sign} {my flask app|a java service|the ios app|node code|an exe}?
- {tutorial|course|book|roadmap} for {pygame|godot|blender python|opencv|react native|spring boot|pytorch|solidity}[?]
- i want {a bot that trades|an app like uber|a website for my cafe|a game like mario|a plugin for figma|a macro for my invoices}. code it
- {give|send} me the {source code|full program|html|query} for {a clock app|a hotel database|a snake clone in java|a contact form|a stock list}
- what's {faster|safer|cleaner}: {a for loop or a map in js|raw sql or orm|threads or async|json or protobuf|nested ifs or a switch in c}?
- {stack|heap|cache|register|bus|interrupt}, explain {the thing|simply|with a picture in words}
- {hex editor|disassembler|debugger|linter|profiler|package manager} for {linux|windows|rust|java|beginners}[?]
- how many {bugs per line are normal|people code worldwide|bits has a float|years to master c++|registers has an arm chip}?
- is it {ok|bad|legal} to {copy code from stack overflow|push on friday|use eval|scrape a shop|ship debug builds|name a variable l}?
- my {kid|son|daughter|pupil} wants to {learn scratch|make a roblox game|program a robot|hack minecraft}. how do we {start|begin}?
- {tabs|camelcase|monads|unit tests|comments|types|globals}: {why|your opinion|good or evil}?
- write {a parser|an emulator|a tokenizer|a scheduler|a keylogger detector|a packet sniffer|an orm|a physics engine}{ in {coding}| please|}
- someone explain {docker|kubernetes|webpack|oauth|kafka|nix|wasm} {to my manager|without jargon|in five lines}
- the {compiler|linter|test runner|ide|terminal|server log} says {{errorcode}|"deprecated"|"expected ;"|"type mismatch"|"cannot find module"|"out of memory"}
- from {python|java|excel|c} to {rust|go|sql|typescript}: what will surprise me?
- {big o|complexity|memory use} of {heapsort|a trie lookup|floyd warshall|string concat in java|inserting in a b-tree}[?]
- i have {a csv with {n5} rows|two json files|a log of {n1} GB|a folder of xml}. how do i {join|clean|filter|plot|index} it in {r|sql|excel|spark|pandas}?
- hello, i'm {new to coding|a student from {town}|a designer}. my teacher gave us a task in {java|c|php}: {a bank account with deposit|a matrix class|a guestbook|a parking meter|a queue with two stacks}. i don't know how to begin, can you do it?
- we run {a small shop|a clinic|a club} and our {site|booking tool|mail server} {breaks|is slow|got spam} every {weekend|evening}. the host says it's {the database|php|the dns|our plugin}. what should i check?
- i've been staring at this for {n1} hours. the {loop|query|test|animation|socket} works {once|locally|on my mac} and then {hangs|returns nothing|flickers|closes}. what am i missing?

@ devices 0.5
- {scanner|headphones|beamer|webcam|stylus|smartwatch|sat nav} {not found|won't pair|no driver|blurry|crackles|dead after update}[?]
- {hp|epson|brother|dell|lenovo|bosch|miele|sony|lg|dyson|garmin|canon} {error {n3}|manual|reset|support number|red light|firmware|warranty}[?]
- where is the {sim slot|reset button|serial number|fuse box|mic|downloads folder|clipboard|recycle bin} {on my tablet|in windows|of a toyota|on the fridge|on mac}?
- which {cable|adapter|charger|battery|cartridge|dongle|filter} fits {a 2015 macbook|my old camera|the xbox|a canon mg{n4}|my scale|an ipad mini}?
- {sim|esim|roaming|nfc|gps|airdrop|hotspot|otg} {won't work|how to turn on|what is it|abroad|drains battery}[?]
- my {grandpa|mum|neighbour} can't {hear me on whatsapp|open the pdf|find the photos|turn off subtitles|log in to the bank}. what do i tell {him|her|them}?
- {tv|radio|remote|soundbar|receiver} says {no signal|check cable|code {n4}|update failed}, {now what|why|fix}?
- {usb c|hdmi|displayport|ethernet|thunderbolt|aux} {to vga|cable length|vs wifi|not detected|explained}[?]
- the app of {my bank|the gym|the railway|dhl|the school} {crashes|wants an update|shows error {n3}|says no internet}, what can i do?
- is {windows {n2}|ios {n2}|android {n2}|ubuntu {n2}.04} {out|stable|still supported|better|free}?
- {how come|why does} {my watch count steps in the car|the gps put me in the sea|siri mishear me|the scale differ every time|the tv listen|the charger get warm|my screen dim itself}?
- {lawn mower|chainsaw|boat engine|generator|e-scooter|snow blower} {won't start|stalls|smokes|oil type|spark plug gap|winter storage}[?]
- i'm on the phone with {support|my provider|a scammer maybe} and they ask for {my dns|the mac address|the imei|remote access|a ping}. where do i find it, is that safe?
- after the {storm|power cut|move|update|new carpet} {the router|the alarm|the tv|the garage door|the heating} {is dead|beeps|lost its settings|opens by itself}. what should i do first?
- we moved to a new flat and the internet {is not there yet|drops at night|reaches only the kitchen}. the provider says {wait|reset|buy a repeater}. does that make sense?
- {bitlocker|onedrive|icloud|dropbox|teamviewer|quickbooks|sap|autocad|slack|notion|trello|figma} {login problem|how to cancel|sync error|export|too expensive|for beginners|template}[?]

@ facts 0.7
- {lynx|tapir|gecko|stoat|heron|carp|newt|ibex|toucan|weasel}, {what does it eat|where found|how big|rare|can it swim}?
- {dandelion|foxglove|ginger|bamboo|thyme|mistletoe|clover}: {medicinal|poisonous|how to grow|why does it spread|when does it bloom}?
- {heart rate|blood sugar|iron level|reaction time|lung volume|bone density} {of athletes|by age|normal|of a cat|how measured}[?]
- {antarctica|sahara|amazon|siberia|himalaya|great barrier reef} {climate|geology|animals adaptation|rainfall|formation|melting}[?]
- {rain|hail|dew|frost|sleet|rime}, how does it form{| exactly}?
- {squirrels or rats|hornets or wasps|goats or sheep|parrots or crows|pigs or dogs}, which are smarter?
- which came earlier, {the shark or the tree|the T. rex or the stegosaurus|grass or flowers|the wheel or the sail|mammoths or the pyramids}?
- why {is rust red|is sulphur yellow|are clouds white but rain clouds dark|is fire orange|are veins bluish|are flamingos pink|are most plants not black}?
- why can {parrots talk but dogs not|geckos climb glass|ice burn the skin|cats squeeze through gaps|salt preserve meat|steam push a train}?
- what if {there were two moons|gravity was weaker|we had no oceans|humans could glow|the sun were blue|ants were as big as dogs|days had 30 hours}?
- suppose {i dug a hole through the earth|a star came close|all bees vanished|time ran back|the air had more oxygen}. what would happen?
- once and for all: {is cracking knuckles bad|do cold showers burn fat|can you see mars by eye|does hair grow thicker when shaved|is msg harmful}?
- {physics|chemistry|biology} {joke i don't get|test tomorrow|olympiad question|lab report}: {why do poles repel|what's a buffer|what does the mitochondrion do|how does a lens flip things|why is ice slippery at minus ten}?
- the other day we {saw a ring around the moon|heard thunder in snow|found a fossil shell on a mountain|had green sky before a storm|saw the sea glow}. what was that?
- {my doctor|the vet|a ranger|our guide|the weatherman} said something about {inversion|a biopsy|invasive species|karst|parvo|a trough|platelets}. what did {he|she|they} mean?
- i am writing a {story|thesis|poster|quiz} and need to know how {poison spreads in blood|a ship sinks|wolves hunt|a virus mutates|people lived on mir|glass is blown}
- as a {nurse|farmer|sailor|teacher|pilot|diver} i should know it, but {what is the bends|why do clouds tower|how does rot start|what is a knot in speed terms|how does blood clot|what is windshear}?
- {renewables|coal|hydrogen|biogas|geothermal|tidal power|fracking|thorium}: {how does it work|good idea|cost per kwh|problems|share in {country}}?
- {two|three} questions: how do {volcanic islands get plants|eels migrate|magnets lose power}, and why {is the sea salty in some places only|do stars twinkle|does metal ring}?
- first, what is {a quasar|a fjord|an allele|a fuse|a polymer}, second, {who found it|what is it good for|how big can it be|is there one in {country}}?
- no wiki please, just tell me {how bees make wax|what a black hole weighs|where oil comes from|why lead is toxic|how glue dries|when fish got legs}
- {science|nature|space|tech} {news|quiz|myths|questions for adults|documentary tips}[?]
"""
