# ruff: noqa: E501
"""Games, roles, plans, pictures, choices and noise that Pocket declines."""

TASKS_WIDE_3 = """
@ game 1.5
! play {chess|checkers|hangman|twenty questions|20 questions|tic tac toe|noughts and crosses|trivia|word chain|truth or dare|would you rather|never have i ever|I spy|charades|blackjack|poker|battleships|connect four|rock paper scissors|wordle|mastermind|scattergories|two truths and a lie|the alphabet game|a text adventure}[ with me| against me]
- {let's|shall we|i'd like to|want to|wanna|can we|we could} play {chess|checkers|hangman|twenty questions|tic tac toe|trivia|a word game|truth or dare|would you rather|I spy|rock paper scissors|wordle|a guessing game|a rhyming game|Simon says|poker|a dungeon crawl|story dice}[{?|, you start|, i begin|, i'm white| together| for a while}]
- {e4|1. e4|d4|Nf3|pawn to e4|knight to f3|rook takes a7|1. e4 e5 2. Nf3|queen h5 check|castle kingside}[{, your move|. your turn|?|, what do you play}]
- {i'm thinking of|i have in mind|guess} {an animal|a number between 1 and {n3}|a famous person|an object in my room|a film|a word with six letters|a city}{, ask me questions|. guess it| and you guess|, you have ten tries|. go}
- hangman: {_ _ a _ e|_ r _ _ t|_ _ _ _ _, my guess is E|is there an S|you think of a word, i guess letters|seven letters, i say A}[{?|, go|, your turn}]
- {rock|paper|scissors}{, your turn|! and you| beats what you have|, what did you pick|. i win, right}?
- word chain: {apple|table|snowball|railway|{noun}|rainbow}{, now you|, your word starts with the last letter|. go on| - next word|, you continue}
- {would you rather|never have i ever|truth or dare|two truths and a lie|this or that|marry, kiss, avoid|scissors stone paper|tic tac toe|sink the ship}{, you first|!| questions| for adults| for teenagers|, start}
! {quiz me|test me|ask me questions|make a quiz|give me a quiz|make a multiple choice test|ask me ten questions|prepare a pub quiz} {on|about} {european history|the 80s|football|human anatomy|{science}|{work}|harry potter|traffic signs|geography of {country}|dinosaurs|irregular verbs|pop music|the periodic table}
- {quiz|trivia|trivia night|pub quiz|kahoot|multiple choice test|flashcards|general knowledge test|driving theory test|citizenship test|IQ test|personality test}[ {questions|with answers|for kids|round {n1}|about music|please|generator}]
? {what am i|who am i}: {i have keys but open no lock|the more you take the more you leave behind|i speak without a mouth|i have cities but no houses|i'm tall when young and short when old|i have hands but can't clap|i follow you all day and vanish at night|i have a neck but no head|i get wetter the more i dry}
- {here is a riddle|riddle|solve this riddle|can you crack this}: {what has one eye but cannot see|what goes up and never comes down|what can you catch but not throw|what has teeth but can't bite|two fathers and two sons catch three fish, how|a man pushes his car to a hotel and loses his fortune, why|what gets broken without being held|what runs but never walks}[?]
- {a farmer must cross a river with a wolf, a goat and a cabbage. how|three switches and one bulb upstairs, how do you find the right switch|you have a 3 litre and a 5 litre jug, how do you get 4 litres|twelve coins, one is fake, three weighings|a bat and a ball cost 1.10 together and the bat is one more than the ball|two guards, one lies, one question}[?]
? {what comes next|which number follows|continue the sequence|find the pattern}: {2, 6, 12, 20|1, 4, 9, 16, 25|3, 6, 11, 18|1, 11, 21, 1211|O T T F F S S|J F M A M|Z, X, V, T|81, 27, 9|2, 3, 5, 8, 12}
- crossword {clue|help}: {river in Siberia, two letters|{n1} letters, Norse goddess|old Persian coin|opera by {person}, {n1} letters|Greek letter, three letters, ends in a|aromatic resin|hawk's leash}[?]
! {solve|help me with|fill in} {this sudoku|this crossword|this rebus|this logic puzzle|today's wordle|this maze|this anagram|the escape room code|this nonogram|a rubik's cube|this brain teaser}[: {_ 3 _ 7 1|{gibber}|five houses, five colours|green green grey yellow grey|see below}]
- {from now on you are|be|you are now|act as|pretend to be|imagine you're|play the role of} {my girlfriend|my boyfriend|my dead grandmother|a pirate captain|my therapist|my boss|sherlock holmes|a grumpy bus driver|a vampire|{person}|a medieval knight|my English teacher|a job interviewer|a customs officer|Yoda|a sarcastic robot|the moon|a waiter and i'm the guest}[{ and talk to me|. start|. how was your day| and never break character|. what do you say|, i ask the questions}]
- {roleplay|role play|rp|let's roleplay|simulate|act out}: {you're the shopkeeper, i'm the thief|a job interview for a {job}|doctor and patient|we are lost in space|first date in {town}|you are the dragon|a court hearing|at the police station|you sell me this pen|hostage negotiation}
- {speak|talk|answer|write} {like|as} {a pirate|yoda|shakespeare|a cowboy|a toddler|a gangster|{person}|an 18th century duke|a sports commentator|a surfer|a drill sergeant|a news anchor}[{ from now on| for the rest of the chat|, please| about my day}]
- {be my|i want you as my|you're my} {girlfriend|boyfriend|husband|wife|mum|coach|therapist|personal trainer|dungeon master|chess partner|tutor|life coach|mentor|study buddy|secretary}[{?| forever| from today| please}]
- you {wake up in a dark cave|enter a tavern|are the dungeon master|are a goblin merchant|stand before two doors}. {what do you do|i draw my sword|i roll a {n2}|describe the room|i open the left one|i attack}[?]
- i {cast fireball|search the chest|sneak past the guard|attack the orc|drink the potion|pick the lock|talk to the innkeeper}{ and roll {n2}|. what happens|, what do i see|. do i survive}[?]
! {score|keep score|be the referee|be the game master|be the quiz master|deal the cards|throw the dice for both of us|shuffle and give me five cards|spin the wheel}[ for {our game|tonight's quiz|me and {name}|three players}]
? what {is the best opening move in|are the rules of|is the best strategy in|is a good first word for|are cheat codes for} {chess|go|wordle|risk|catan|monopoly|skyrim|backgammon|the sims|bridge|scrabble|uno|mahjong|gta}
- truth or dare{: dare|: truth|, i take dare|, ask me something spicy|. your question is|, it's {name}'s turn}

@ facts 1.5
! {make|create|write|give me|design|set up} {a study plan|a revision timetable|a learning schedule|a study schedule|a 30-day challenge|a reading plan} for {my chemistry exam|the bar exam|learning Dutch|the next {n1} weeks|my driving test|a lazy student|finals|the SAT|a busy mum}
! {make|create|give me|design|plan} {a workout|a workout plan|a training plan|a running plan|a gym routine|a yoga sequence|a stretching routine|a swim programme} for {beginners|my back|a half marathon|{n1} days a week|bigger arms|women over {n2}|home without equipment|losing {n1} kilos|the off season}
! {make|write|draw up|plan|help me with} {a schedule|a timetable|a daily routine|a weekly plan|a rota|a shift plan|a seating plan|a project plan|a roadmap|an agenda|a gantt plan|a cleaning rota|a chore chart} for {my team of {n1}|the wedding|our flatshare|the office|four volunteers|my toddler|a night shift nurse|our move|the sprint|exam week}
- i {get up at {n1}|work till {hour}|have {n1} exams in {n1} weeks|have two jobs and a baby|sleep only five hours|must learn {n2} pages a day}, {plan my day|how do i organise that|make me a timetable|when should i study|how can i be more productive}[?]
- {study plan|workout plan|morning routine|weekly schedule|project timeline|chore chart|training schedule|revision timetable|move-out plan|bucket list|new year's resolutions|30 day plan|vision board|meeting agenda}[ {for beginners|template|ideas|for two people|{n1} weeks|please|maker}]
! {brainstorm|suggest|come up with|think of|give me|find|invent} {n2} {names for my|name ideas for a|titles for my|domain names for my} {band|puppy|boat|startup|podcast|cafe|racing horse|YouTube channel|baby girl|board game|craft beer|guild|novel|ferret}
? what {should|could|can} i {call|name} my {band|puppy|boat|startup|podcast|cafe|new kitten|YouTube channel|baby boy|team|tortoise|food truck|wifi|robot vacuum|village in the game}
- {name|names} for {a black kitten|my sailing boat|twins|a metal band|a hair salon|an elf ranger|a quiz team|a whatsapp group|an app for runners|a villain|a bakery|a street food stall|a racehorse}[{?| please|, something funny|, not too common|, unisex}]
! {brainstorm|give me|collect|come up with|suggest} {ideas|{n2} ideas|creative ideas|some fresh ideas} for {a school project|a team event|my next video|an art exhibition|a halloween costume|a proposal|a fundraiser|an invention|a side hustle|a class trip|a themed party|a surprise for my wife|a science fair|my garden corner|an april fool's prank|a photo shoot}
- {costume|party theme|date|project|tattoo|business|video|icebreaker|team building|prank|surprise|craft|nursery decor|hen night|invention} ideas[ {for my sister|for a man of {n2}|for work|cheap|for teens|for two|in {month}|under {n2} euros}]
! {generate|make|give me|create|suggest} {a password|a strong password|a safe password|{n1} passwords|a passphrase|a pin code|a username|a gamertag|a wifi password|a serial number|a UUID|an API key|a coupon code|a license key|a captcha|a QR code|a barcode|a token|a hash of my name}[ {with {n2} characters|for my router|that i can remember|with symbols|for gmail}]
- {strong password|random password|password generator|username ideas|uuid|random string of {n2} letters|{n1} digit pin|lottery numbers for saturday|random name generator|random address in {country}|fake phone number|random date in {year}|random hex colour|fake iban|random seed phrase}[{?| please| now}]
! {pick|choose|draw|generate|give me} {six lottery numbers|a random winner from {name}, {name} and {name}|a random country and tell me its history|a random film for tonight|{n2} random words|{n2} random names|a random teacher for the duty|a random order for {n2} teams|a random person to do the dishes}
! {split|divide|sort|group|assign} {these people|the class|{n2} pupils|us|{name}, {name}, {name} and {name}} into {teams|pairs|groups of three|two fair groups|car pools|rooms}[ {at random|by age|fairly}]
- {the|my} {printer|router|booking form|dishwasher|ticket machine|scanner|fitness watch|till|beamer} {says|shows|blinks} "{E{n2}|error {n3}|paper jam|no signal|offline|service required|low ink}". {what do i do|how do i reset it|what does that mean|help}?
! {save|store|back up|export|archive|pin} {this text to my drive|this chat in the cloud for my phone|my notes|all that in your memory for good|my shopping list on my phone}
? {is|was} {pineapple on pizza|remote work|a gap year|the new {brand} phone|modern art|astrology|homeschooling|golf|cold brew|{work}|capitalism|the monarchy} {good or bad|better than before|overrated|a good idea|worth the fuss|ethical}
? what {do you think of|is your opinion on|is your view on|is your take on|are your thoughts about|do you make of} {{person}|{work}|tattoos at work|the death penalty|open offices|electric scooters|cryptocurrency|tipping culture|{news}|modern dating|school uniforms|the new tax|reality shows}
? {which is better|what would you choose|who wins}: {tea or matcha|ps5 or xbox|android or iphone|marvel or dc|renting or buying|netflix or cinema|trains or planes|beach or mountains|{brand} or {brand}|{person} or {person}|vinyl or streaming|a shark or a crocodile|batman or superman|a knight or a samurai}
? {will|when will} {robots take my job|{team} win the {contest}|house prices fall|we live on Mars|petrol cars disappear|the world end|{person} retire|it be a hot summer|inflation go down|AI rule the world|my team be promoted|books die out}
? who will {be the next president|be the next pope|win the oscar|be the next bond|lead the party in {year}|walk on Mars first|inherit the throne of {country}}
? what will {the world look like in {n3} years|happen to the euro|school be like in {year}|fashion be like next year|my life be like in ten years|cars run on in {year}|we eat in {year}|replace the smartphone}
- {made_title} by {person}{, {what is it about|any good|who plays in it|when did it come out}|: plot|: meaning|: summary|}[?]

@ gibberish 1
- {gibber}
- {gibber} {gibber}
- {gibber}{gibber}[{?|!|...|??|!!!}]
- {gibber} {what|the|and|no|is} {gibber}
- {asdf|qwerty|qwertz|lkjh|fghj|zxcv|hjkl|yxcv|jkjk|dfdf|wewe|uiop|asdasd|sdfsdf}{asdf|jkl|123|fgh|qwe|zzz|;;;|}[ {asdf|sdf|hjk|gfd|ffff|poi}]
- {$$$|^^^^|;;;;|####|%%%|---|***|/////|<<>>|????!|~~~|=====|@@@}{|{n2}|??|&&|x}
- {n5}{n5} {gibber}
- {blub|hmpf|grmbl|brrrt|wubba lubba|skrrt|zzzzzz|pffft|boop beep|mimimi|tralala|ugh ugh|oink moo|tatütata|dadada|wawawa|hurr durr|yada yada|nananana|gnarf}[{!|...| {made}| {blub|wop|hup|gna}}]
- {made} {made} {made}[{?|!| {made}}]
- the {made} {made}s {the|a|my} {made}[{?| today| again|, right}]
- {why|how|when|where} {made} the {made}[?]
- {purple|seven|sideways|Tuesday|elbow|marmalade|yesterday|gravity|seventeen|velvet} {elbow|lamp|soup|sings|of|because|stapler|whispers|umbrella|potato} {because|inside|tomorrow|the|upwards|seven|not|melts} {cheese|window|blue|quickly|carpet|thunder|seven|noodle}[{?|!}]
- {is|are|can|does} {the square root of a banana|seven a colour of soup|my elbow on tuesday|the letter q louder than a chair|yesterday heavier than green|a staircase married|the moon a verb} {happy|vertical|allowed|tomorrow|louder|a kind of {made}}?
- {if|when} {a spoon dreams|the carpet votes|seven eats nine|the fridge becomes a lawyer|my shadow pays rent|{made}s {made}}, {who pays the snow|what colour is the noise|how long is blue|where do the {made}s sleep|why not}?
- {c|x|ff|gg|tt|kk|wq|vb|jh|zz}{|{n2}|x|.|-}{|q|7|#}
- {and then the|because of the|or maybe a|of which|but not|without|instead|between the}{| {made}| two of|...}
- {ghsj|aaa|xdxd|hahsjd|oiuz|mnbv|trewq|lol{gibber}|omg{gibber}}[ {gibber}| {n3}]
- {teh|taht|waht|yuo|smoe|thsi} {gibber} {si|fo|adn|nto} {gibber}[?]

@ facts 1.5
- {person}
- {Made} {Made}
- {made}
- {landmark}
- {made_title}
- {chlorophyll|ombudsman|zeitgeist|mitochondria|quorum|palimpsest|obelisk|serendipity|tardigrade|filibuster|isotope|ennui|plinth|gerrymander|hubris|synecdoche|fjord|tariff|entropy|bildungsroman|catamaran|umami|defenestration|kimono|ziggurat|osmosis|hegemony|stoicism|feudalism}[{?| meaning| definition| explained}]
- {Kafka|Tesla|Mozart|Beyoncé|Hannibal|Frida Kahlo|Ronaldo|Tolstoy|Cleopatra|Galileo|Spielberg|Nietzsche|Adele|Zidane|Gandhi|Rembrandt|Houdini|Sappho|Confucius|Serena Williams|Elvis|Bowie|Magellan|Darwin|Tolkien|Agatha Christie|Marie Curie|Eminem|Pavarotti|Godzilla}[{?| life| biography| born| facts| works| died}]
- {carburettor|gasket|thermostat|spark plug|flange|dowel|grommet|crankshaft|soldering iron|spirit level|rawl plug|angle grinder|torque wrench|circular saw|multimeter|fuse box}[{?| broken| how to use| replace| what for}]
- {bitcoin|brexit|nato|unesco|nafta|opec|interpol|fifa|imf|wikileaks|greenpeace|the wto|the hague|mi6|asean|brics}[{?| explained| members| founded}]
- {fortnite|minecraft|zelda|pokemon|gta 6|elden ring|tetris|the witcher|counter strike|candy crush|animal crossing|mario kart|among us|stardew valley|overwatch}[{?| tips| cheats| release date| how to win| on switch}]
- {macrame|origami|decoupage|crochet|tai chi|pilates|zumba|parkour|geocaching|falconry|calligraphy|pottery|sourdough|bonsai|taxidermy|beekeeping|lacrosse|curling|judo|archery|fencing}[{?| for beginners| rules| how to start| patterns}]
- {tiramisu|lasagne|ramen|goulash|paella|hummus|pierogi|ceviche|biryani|pavlova|focaccia|borscht|moussaka|tempura|kimchi|shakshuka|ratatouille|baklava}[{?| how| vegan| for six| from scratch}]
- {Otto|Ludmilla|Zsofia|Thorsten|Xiomara|Bartholomew|Priyanka|Svetlana|Ekaterina|Oluwaseun|Guadalupe|Percival} {von|de|van|al|mac|} {Made}[?]
- {Harrison & Sons|{Made} GmbH|{Made} Ltd|{Made} Inc|{firm}|{brand}}[{?| address| phone| jobs| reviews}]
- {the|a} {{made} theory|{made} effect|{made} method|{made} paradox|{made} principle|{made} syndrome|treaty of {Made}|battle of {Made}|house of {Made}}[?]
"""
