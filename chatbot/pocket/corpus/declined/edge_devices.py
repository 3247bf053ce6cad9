# ruff: noqa: E501
"""Devices, games, shells and shops, asked about with the words of Parley's own features; signs and slots as in `declines.py`."""

EDGE_DEVICES = (
    """
@ facts 2.2
- where do i find {the seed|my world seed|a good seed|a seed with {a village|a jungle|diamonds|an island|a mushroom biome}} in {minecraft|minecraft bedrock|terraria|no man's sky|valheim|factorio|rimworld|dwarf fortress}?
? what {does the seed do|is a seed|happens if i change the seed|does the same seed give} in {minecraft|valheim|factorio|civilization|terraria|a roguelike|the binding of isaac|balatro}
? how do i {retry|restart|stop|save|undo|skip|replay|share|unlock|load} {a level|a boss fight|a mission|my last move|a battle|the tutorial|an old save|a replay|the campaign|a quest} in {GAMES}
- {GAMES}: {how to restart a level|no retry button|how to undo a move|best seed|chat doesn't work|can't send gifts|cannot continue my game|old saves gone|how do i talk to other players|keys for the keyboard|lag on my laptop}{?|}
? how do i {open the chat|send a message to my team|mute a player|report a player|change my name|find the console|type a command|trade with a friend|cross play|stream} in {GAMES}
? what are the {controls|keys|keyboard shortcuts|cheat codes|console commands|system requirements|best settings} {for|in|of} {GAMES}
- my {save|world|character|base|progress|account} in {GAMES} {is gone|won't load|is corrupted|was reset|can't be continued}. {can i get it back|what do i do|is there an older version|help}?
- {i died|i'm stuck|my son is stuck|we cannot go on|i always lose} {at|in} {the last level|the water temple|the third boss|level {n2}|chapter {n1}|the tutorial} {of|in} {GAMES}. {what do i do|how do we continue|any hint|can i skip it}?
? does {GAMES} {run on my laptop|need a graphics card|work offline|have a story mode|need an internet connection|fit on my disk|support a controller|cost anything}
- the {PRINTERS} {says retry|keeps retrying|stopped in the middle of a page|prints the same page again and again|prints only half|has an error {n3}|is offline|prints strange letters|won't stop|waits in the queue}{. |, }{what do i do|how do i stop it|help|how do i cancel the job|why|how do i reset it}[?]
? how do i {cancel|stop|retry|delete|pause|restart|continue} {a print job|the printer queue|a scan|a fax|printing|a stuck job|a copy} on {the|my|our} {PRINTERS}
? what does {the {red|orange|blinking|green} light|error {n3}|the {retry|stop|copy|continue} button|paper jam in tray {n1}|"service required"} {mean on|on} {my|the|this} {PRINTERS|HOUSE}{ mean|}
- {retry|stop|continue|copy|reset|start} {button|key|light} on {the|my} {PRINTERS|HOUSE}{?|: what is it for?|, where is it?| does nothing|}
? how do i {set|change|lower|raise|check|lock|calibrate} the temperature {of|on} {my|the|our} {HOUSE}
? what temperature {should|do i set for|is right for} {my {HOUSE}|a {wool wash|sourdough|wine fridge|baby bath|greenhouse|terrarium|steak in the pan|server room|pottery kiln|hot tub|reptile lamp|yeast dough}}[ be]
- my {HOUSE} {stops in the middle|won't start|repeats the same programme|is too loud|shows E{n2}|beeps {n1} times|doesn't heat|leaks|gets too hot|smells burnt|forgot its settings|will not reset}{. |, }{what does that mean|how do i fix it|what can i do|should i call someone|why|how do i restart it}?
? how {{loud|hot|heavy|old|safe} may {my|the|our} {HOUSE} {be|get}|long {does|will} {my|the} {HOUSE} {run|last|need}}
- manual for {a|my|an old} {HOUSE|PRINTERS}{?| please|, where?|, what does page {n2} say?}
? how do i {turn on|turn off|restart|reset|unlock|pair|update|clean|mute|connect|set up} {my|the|a} {GADGETS}
- my {GADGETS} {won't turn on|is stuck at the logo|keeps restarting|lost the connection|doesn't charge|shows no signal|repeats everything i say|doesn't stop ringing|is full|froze|has no sound}{. |, }{what can i do|how do i reset it|why|any idea|what now}?
? where is the {reset|menu|stop|mute|settings|seed|send|undo|share|edit} {button|key|option} {on|of} {my|the|this} {GADGETS|HOUSE}
- how much {memory|space|storage|battery} {does my {GADGETS} have|is left on my {GADGETS}|do i need for a {GADGETS}}{?|}
- {my {mother|father|grandad|neighbour} has|we got|i found|they gave me} {a|an old} {GADGETS}{ and|. } {the menu is in {language}|it asks for a code|we can't find the manual|the screen is black|there is no stop button}. {how do we start it|what should we do|how can we change that|can you help}?
? how do i {change|edit|customise|shorten|colour|get rid of} the prompt in {SHELLS}
- what does {the prompt|this prompt|the dollar sign in the prompt|the hash before the prompt|"command not found"|the cursor that just blinks} mean in {SHELLS}?
? how do i {stop a running process|retry the last command|see my old commands|copy and paste|edit a previous command|clear the screen|open a second tab|undo a command|share a terminal|save the output|run something in the background} in {SHELLS}
? what does the command {chmod|rsync|awk|grep -v|sed -i|tar xzf|ssh -L|curl -X|systemctl|crontab -e|netstat|ipconfig|diskpart|xargs|nohup|git pull|git stash|docker pull|kubectl get pods} do
- {git|docker|npm|kubernetes|pip|conda|homebrew|apt|maven|vagrant}: {how to undo the last commit|pull fails|how do i restart a container|reset to an older version|permission denied|how do i stop everything|version conflict|clean up space|where is the cache|can't push}{?|}
? how do i {get|make|hide|rotate|revoke|copy|find} {an|my} api key for {google maps|stripe|openweather|twitter|aws|github|spotify|binance|mailchimp|telegram bots|twilio|azure}
- the {google maps|stripe|openweather|twitter|aws|github|spotify|mailchimp|twilio|shopify} api {returns error {n3}|is too slow|says too many requests, retry later|changed|gives an empty list|says invalid key}{. |, }{what do i do|why|how do i fix it|help}[?]
? {what happens when i|should i|how do i} {stop|pause|restart|continue|undo|interrupt} {a windows update|a defragmentation|a backup|a washing cycle|a virus scan|a firmware update|a factory reset|a bitcoin transaction|a dna test|a charging session|a robot vacuum|an elevator|an uber ride|a dialysis}
? how do i {stop|quit} {a nosebleed|hiccups|biting my nails|my dog from barking|a running toilet|a car alarm|snoring|a tap from dripping|spam calls|my roommate's music|ants coming in|moss in the lawn|a baby from crying|a fire alarm|the bus between stops}
? how do i {edit|share|copy|attach|export|send|undo} {a tattoo|my will|a key|a trailer to my car|grain|an x-ray to my doctor|a knot|a bike trailer|a parcel to {country}|a house key without a locksmith|a curtain rail|a christening gown|a perm|a wooden joint}
? what is {a good seed|the right seed|the best seed|the price of seed} for {a shady lawn|birds in winter|a wildflower meadow|pumpkins|a salad bed in {month}|microgreens|tomatoes|clover}
- {bird|grass|poppy|chia|sunflower|mustard|sesame|pumpkin|tomato|flax} seed{s|}{: how deep|, when do i sow it|: how much per square metre|, can dogs eat it|: how long until it sprouts|, where to buy|: how to store}{?|}
? what is a {token|seed|model|prompt|sampler|context|thread|stop|slider} in {crypto|sewing|theatre|embroidery|fashion|tennis|organ music|photography|music production|linguistics|law|baseball|a board game|knitting}
- {a token|my token|the token} {for|from|in} {the laundry room|the car wash|the metro|two factor login|the bank app|github|the casino|the supermarket trolley} {is lost|doesn't work|expired|got stuck}. {where do i get a new one|what now|how do i get it back}?
? which model {of {tesla|iphone|dishwasher|canon camera|sewing machine|airbus|lego train|piano|vespa|hearing aid|samsung tv|bosch drill} {should i get|do i have|is the newest|lasts longest|is the quietest}|was on the cover of vogue|predicts the weather best|is best for house prices|explains inflation}
- i want to {download|load|install|choose} {a larger {font|battery|ringtone|keyboard|trailer|mortgage|tank|memory card}|the new gta|a film|a train timetable|a tax form|a driver for my mouse|a map of {town}|the voice pack for my satnav}{. how?|. where?| please|, which one?}
? how do i load {a dishwasher properly|film into a camera|a stapler|a washing machine|a crossbow|a moving van|sim cards|a horse into a trailer|paper into the tray|a nail gun|money on my bus card}
- {context|long text|clear|repeat|start|speed|memory|space} {window|bar|key|button}{ on|: } {my {GADGETS}|the {HOUSE}}{?| broken|, how do i change it?}
? how much {context|memory|speed|space|temperature} does {a {GADGETS}|a goldfish|a chess engine|a hard disk of {n1} terabytes|an elephant|a rocket|photoshop|a server for {n3} people} need
- {keeps|it keeps|always} {repeating the same {song|cycle|page|error|announcement}|stopping at {n2} percent|asking me to retry|resetting the clock}: {my {HOUSE}|our {GADGETS}|the {PRINTERS}|the lift}{. help|. why|, what to do}[?]
- {what's wrong with|who can repair|how do i open|is it worth fixing} {a|my} {HOUSE|GADGETS|PRINTERS} {that {stops|repeats itself|makes no sound|prints nonsense|speaks the wrong language|answers too slowly}}?
- {my {car|bike computer|satnav|hearing aid|tv|watch|smart speaker|alarm clock|radio}} {speaks|talks|answers|shows everything} in {language|the wrong language|chinese}{. |, }{how do i change that|how do i get english back|which menu is it}?
- the {satnav|smart speaker|robot vacuum|vending machine|ticket machine|self checkout|call centre bot|drive-through robot} {talks nonsense|repeats itself|stopped mid sentence|is too slow|doesn't answer|gives wrong answers}{. |, }{what do i do|how do i restart it|who do i call|why}?
- {stop|start|retry|continue|undo|reset} {the microwave|my car|the lift|the pump|the engine|the shower|the treadmill|the alarm at home|the sprinkler|the wedding|the divorce|the procedure|the mortgage}{!|, how| please|?}
? how do i {start|stop|restart|speed up} {a generator|a chainsaw|a diesel in winter|a canoe club|a union|my metabolism|a compost heap|an outboard motor|labour|a garden|a record player|the heart with a defibrillator|a podcast|a lawn mower}
- {undo|redo|retry|edit|share|stop}{: | in }{knitting|a driving test|chess|a bank transfer|the visa application|online banking|a marriage|the citizenship test|an exam paper|the gym app|the tax return}{, how| is it possible|}[?]
? can i {retry|repeat|stop|edit|undo|continue} {the driving test|my tax return|an antibiotic|a vasectomy|a visa application|a covid test|a job application|a bar exam|a bleach job|an adoption|my studies after {n1} years|a language test|a chess move after touching}
- {send|copy|new|share|save} {button|key} {of|on} {the fax|a {brand} camera|the cash register|my e-reader|our intercom|the scanner at work|the ticket machine|the heart monitor}{: where?|, where is it?| does not react. what now?}
? how do i {read|understand|lower|raise} {the {tokens per second|speed|temperature|context} {of|on|in} {my graphics card|the router|the sensor|the engine display|a thermograph|a bread machine|the pool heater}}

@ code 0.3
- {my|the|our} {discord bot|telegram bot|chrome extension|arduino|raspberry pi|wordpress site|shopify theme|android app|excel macro|unity game|flutter app|esp32} {doesn't {send|stop|retry|save|load|answer}|repeats itself|loses the context|forgets the seed|leaks memory}{. |, }{why|how do i debug that|what's wrong|can you fix it}[?]
- how do i {set a {random seed|temperature|stop token|context size|max tokens}|stream the answer|retry failed calls|count the tokens|keep the chat history|set a system prompt} {in|with} {langchain|pytorch|tensorflow|llama.cpp|the openai sdk|hugging face transformers|keras|vllm|numpy and jax|java}?
! {write|build|make|code} {a {chat window|share button|retry loop|stop button|dark mode|file upload|undo stack|slider|tooltip|copy button}} {in|with} {react|vue|flutter|swift|kotlin|angular|qt|plain javascript|svelte|tkinter}
""".replace(
        "GAMES",
        "{fortnite|roblox|candy crush|the sims|zelda|elden ring|pokemon go|stardew valley|league of legends|fifa|mario kart|skyrim|wordle|clash of clans|among us|tetris on the game boy|hearthstone|dota|counter strike|animal crossing|baldur's gate|solitaire on windows}",
    )
    .replace(
        "PRINTERS",
        "{printer|hp printer|epson|canon scanner|laser printer|fax machine|label printer|photocopier|3d printer|plotter|brother printer|receipt printer}",
    )
    .replace(
        "HOUSE",
        "{oven|fridge|freezer|dishwasher|washing machine|tumble dryer|boiler|heat pump|thermostat|aquarium heater|air fryer|coffee machine|bread maker|rice cooker|kettle|iron|hob|slow cooker|air conditioner|water heater|sewing machine|robot mower|smoke detector|treadmill|electric blanket|wine cooler|incubator}",
    )
    .replace(
        "GADGETS",
        "{kindle|ps5|xbox|nintendo switch|smart tv|apple watch|fitbit|ipad|macbook|chromebook|pixel phone|galaxy phone|airpods|hearing aid|gopro|drone|alexa|google home|router|dashcam|baby monitor|doorbell camera|old nokia|projector|record player|walkie-talkie|e-scooter|garage door|satnav|blood pressure monitor|keyboard piano|metronome|pager|cash register}",
    )
    .replace(
        "SHELLS",
        "{bash|zsh|powershell|the windows command line|fish|cmd|vim|emacs|tmux|the mac terminal|nano|putty|the chromebook terminal|git bash}",
    )
)
