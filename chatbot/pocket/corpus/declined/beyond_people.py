# ruff: noqa: E501
"""One step beyond the people and things that are known: half-known names, makers, parts, prices, counts; signs and slots as in `declines.py`."""

BEYOND_PEOPLE = """
@ facts 3.6
? who was {Nikola Tesla|Frida Kahlo|Genghis Khan|Florence Nightingale|Rosa Parks|Ada Lovelace|Hannibal|Boudica|Grace Hopper|Rasputin|Simon Bolivar|Amelia Earhart|Hypatia|Confucius|Marco Polo|Tutankhamun|Kant|Houdini}
? who {is|was} {{person}|{celebrity}|{made} the great|the man called {Made}|king {Made} of {country}|saint {name}|captain {name} {Made}}
? when {was|did} {{Shakespeare|Mozart|Einstein|Beethoven|Columbus|Newton|Picasso|Tolstoy|Goethe|Darwin|Dickens} born|{Mozart|Einstein|Newton|Gagarin|Dante|Van Gogh|Edison|Marie Curie|Lewis Carroll} die}
? where was {Shakespeare|Mozart|Einstein|Beethoven|Columbus|Newton|Picasso|Tolstoy|Marie Curie|Vivaldi|Tchaikovsky|Michelangelo|Monet} {born|buried|educated}
? how old {was {Mozart when he died|Gagarin when he flew|Einstein in 1905|Neil Armstrong on the moon}|is {{celebrity}|Bill Gates|J. K. Rowling|Linus Torvalds|the Mona Lisa|Big Ben|Stonehenge|the oldest book|the internet|Python|{brand}}}
? who was the {wife|father|mother|teacher|brother|son|pupil|best friend|rival} of {Mozart|Einstein|Napoleon|Beethoven|Shakespeare|Picasso|Leonardo|Darwin|Goethe|Homer|Columbus|Tolstoy}
? how did {Mozart|Van Gogh|Napoleon|Gagarin|Socrates|Caesar|Cleopatra|Nobel|Marie Curie|Elvis|Tchaikovsky|Columbus|Pushkin} {die|get rich|become famous|live}
? what else did {Edison|Newton|Darwin|Einstein|Shakespeare|Mozart|Dickens|Tolstoy|Leonardo|Picasso|Jane Austen|Bell|Nobel|Bram Stoker} {write|make|do|invent|leave behind}
? how many {books|plays|symphonies|paintings|children|patents|operas|languages|wives|prizes} did {Shakespeare|Mozart|Beethoven|Picasso|Edison|Dickens|Tolstoy|Bach|Rembrandt|Einstein|Goethe|Verdi} {have|make|leave}
? who wrote {Ulysses|Jane Eyre|Wuthering Heights|The Trial|Lolita|Beloved|The Odyssey of Kazantzakis|Gulliver's Travels|Treasure Island|The Raven|Dune|The Stranger|Siddhartha|Middlemarch|Fahrenheit 451|Catch-22|The Hunger Games|Heidi|Peter Pan|Winnie the Pooh|Candide}
? who painted {Girl with a Pearl Earring|The Kiss|Las Meninas|American Gothic|The Birth of Venus|The Persistence of Memory|Nighthawks|The Garden of Earthly Delights|The Great Wave|Liberty Leading the People|The Hay Wain|Olympia}
? who composed {Carmen|Bolero|The Messiah|The Ring|La Traviata|Finlandia|Aida|Rhapsody in Blue|The Planets|Boléro|The Rite of Spring|Peer Gynt|Tosca|the Radetzky march|the wedding march}
? who {sang|sings|wrote|played the guitar on} {Bohemian Rhapsody|Thriller|Yesterday|Hotel California|Hallelujah|Purple Rain|Smells Like Teen Spirit|Dancing Queen|Wonderwall|Billie Jean|Rolling in the Deep|Imagine|Africa|Jolene}
? who {invented|discovered|came up with} {the wheel|the steam engine|electricity|television|the radio|the camera|the fridge|the toilet|vaccines|the compass|paper|gunpowder|glasses|the car|the bicycle|the computer|zero|DNA|the zip|X-rays|the battery|the submarine|ice cream|football|chess|crossword puzzles|email|the mouse}
? when was {the wheel|the steam engine|television|the radio|the camera|the fridge|the telephone|the light bulb|the printing press|penicillin|dynamite|the car|the bicycle|the computer|the internet|paper|glass|money|soap|the fork|the zip|chewing gum|the umbrella|the piano|the guitar} invented
? where was {paper|chess|gunpowder|coffee|the croissant|football|ice hockey|the pretzel|algebra|the wheel|ketchup|the sandwich|the sauna} {invented|first made}
? what is {steel|brass|bronze|concrete|plastic|rubber|soap|ink|cement|nylon|leather|porcelain|candle wax|chewing gum|toothpaste|marzipan|tofu|mayonnaise|vinegar|beer|whisky|gelatine|vodka|marshmallow|mustard|hummus|asphalt|cork|felt|linen|velvet|pencil lead|gunpowder} made {of|from}
? what is {inside|in} {a battery|a golf ball|a baseball|a camel's hump|a volcano|an atom bomb|a fire extinguisher|a black box|a thermos|a lava lamp|worcester sauce|a big mac|coca cola|baking powder|a dynamo|a pearl|an aspirin}
? how is {steel|chocolate|paper|cheese|wine|beer|soap|sugar|salt|silk|rubber|leather|plastic|tofu|vinegar|butter|perfume|gin|cement|a mirror|a candle|a pencil|a ball bearing|a cd} {made in a factory|made step by step|produced|recycled}
? how many {{countries|members|armies} are in {the commonwealth|the eu|nato|opec|the african union}|{people|cars|piano tuners|restaurants|shops|dentists|pigeons} are there in {{town}|china|chicago|the vatican}|{rooms|stairs|windows} are in {the white house|the pentagon|versailles}}
? how many {strings {has|are on} a {harp|banjo|cello|mandolin|sitar|ukulele|bass|lute|balalaika|zither}|{keys|pedals|valves|holes|pipes} has {a flute|an organ|an accordion|a clarinet|a harpsichord|a trumpet|a recorder}}
? how many {players|people|reserves|referees} {are in|has} a {rugby|cricket|handball|water polo|baseball|polo|lacrosse|curling|rowing eight|netball|american football|kabaddi|hurling} {team|side}
? how long does {a rugby match|a boxing round|a handball match|a marathon|a cricket test|the tour de france|a formula one race|a judo fight|half time|a tennis set|overtime in {contest}|a chess game} {last|take}
? what are the rules of {cricket|bridge|poker|curling|darts|badminton|go|rugby|backgammon|mahjong|snooker|handball|bowls|petanque|polo|croquet|rummy|baseball|kabaddi}
? how many {goals has {Pelé|Messi|{team}|Haaland} scored|medals has {{country}|Phelps|Biles} won|titles has {{team}|Federer|Serena|Hamilton} won|world cups has {Brazil|Uruguay|{country}} won}
? who won {the world cup in {year}|{contest}|{contest} in {year}|wimbledon in {year}|the oscar for best film|the nobel prize in {physics|peace|literature|chemistry} in {year}|eurovision {year}|the super bowl|the battle of {town}|the first olympics|the tour de france}
? where {were the {summer|winter} olympics {of {year}|in {year}}|will the {summer|winter} olympics be in {n2} years}
? which {hand beats a {flush|full house|straight|pair of kings}|cards are in {tarot|skat|uno|pinochle}|moves does a {knight|bishop|queen|rook|pawn} make|moves open the sicilian}
? what does {{a joker|a wicket keeper|a libero|a catcher|a hooker in rugby|a coxswain|a caddie} do|{a yellow card|love in tennis|an offside trap|a birdie|castling|a hat trick|deuce} mean}
? when {did {the titanic sink|the roman empire fall|the cold war end|chernobyl explode|troy burn}|was {the french revolution|the plague in europe|the vietnam war|the magna carta signed|pompeii destroyed|slavery abolished|kennedy shot|the euro introduced|rome founded|the suez canal opened}}
? how many {people died|soldiers fought|ships sank|years passed|countries fought|bombs fell} in {the first world war|the second world war|the titanic|the plague|{event}|the battle of {town}|the gulf war|vietnam}
? why did {the first world war start|the berlin wall fall|the titanic sink|rome fall|napoleon lose|columbus sail west|the dinosaurs die|hitler come to power|britain leave the eu|the soviet union break up|van gogh cut off his ear|icarus fall|the maya vanish}
? who was the {second|third|fourth|tenth|{n2}th|last|youngest|oldest|first black|shortest} {president of the united states|president of {country}|pope|king of {country}|emperor of rome|prime minister of {country}|tsar}
? who {founded|owns|runs|started} {Google|Amazon|Tesla|Ikea|Nintendo|Facebook|Lego|Netflix|Toyota|Nike|Apple|OpenAI|Adidas|Samsung|Wikipedia|Spotify|the BBC|McDonald's|Red Cross|Greenpeace|Oxfam|{brand}|{firm}}
? where is {Google|Ikea|Nintendo|Lego|Toyota|Nestlé|Samsung|Volvo|Nokia|Adidas|Heineken|Spotify|the un|nato|fifa|the red cross|{brand}} {from|based|headquartered}
? what {is the capital|is the headquarters|are the main cities} of {Amazon|Google|Microsoft|the Red Cross|Nestlé|the mafia|jazz|fashion|cheese|the EU parliament|Siemens|the car industry}
? which {company|firm|country|man} makes {the playstation|the big mac|rolex watches|the galaxy phone|post-its|kitkat|android|photoshop|the f-150|the rubik's cube|lego|vespas|ryzen chips|the boeing 747|barbie|aspirin}
? who created {java|javascript|c++|wikipedia|bitcoin|minecraft|tetris|super mario|mickey mouse|batman|the simpsons|asterix|pokemon|garfield|barbie|sql|git|james bond|miffy|the muppets|esperanto|star wars}
? what does {HTTPS|SSD|USB|BIOS|NFC|IP in ip address|SQL|PNG|CSS|LED|LCD|WLAN|LAN|VPN|CEO|API|JSON|LTE|QR|CAPTCHA|HDMI|OCR|MIDI|ASCII|ISO|FTP|PHP|DVD|XML|PIN|IMEI|OLED} stand for
? what is {a firewall|a router|a cookie in the browser|the blockchain|a neural network's weight|an operating system kernel|a compiler|the cloud|a gpu core|phishing|a hash|an ssd|5g|bluetooth named after|an ip address|a qubit|machine code|a bit rate|malware}
? {what|which} instrument {measures|shows} {wind speed|air pressure|earthquakes|humidity|blood pressure|radioactivity|altitude|electric current|the depth of the sea|sugar in grapes|rain|angles|acidity|car speed|voltage|star positions}
? what {tool|thing} do {i|you|they} use to {graft a tree|core an apple|tune a harp|shear a sheep|level a shelf|bore a well|trim a bonsai|groove wood|gut a fish|shoe a horse|strip a wire|engrave silver|blow glass|bind a book}
? what does {a cooper|an actuary|a notary|an ombudsman|a geologist|a sommelier|an auctioneer|a cobbler|a stevedore|a bailiff|an archivist|an anaesthetist|a foley artist|a quantity surveyor|an ornithologist|a podiatrist|a croupier|a farrier|a blacksmith|a gaffer} do
? what is the {most expensive|tallest|oldest|longest|fastest|best-selling|largest|smallest} {painting|building|bridge|book|car|train|city|tunnel|statue|library|ship|tree|hotel|album|stadium|museum|computer|church|plane|diamond|tower|school|game}[ in the world]
? what is the {longest|tallest|biggest|deepest|driest|wettest|highest} {wall|bridge|tunnel|road|canyon|cave|waterfall|volcano|beach|railway|pier|dam|valley|forest|street|lighthouse|lift|reef|desert in asia|glacier|gorge}[ on earth]
? how {high is {the world record in {high jump|pole vault}|the tallest man|a standard table|the rent in {capital}}|much is {the richest man worth|a dozen oysters in {capital}|the mona lisa worth|a litre of petrol|a pint in {town}|a kilo of saffron|a ticket for {contest}|a gold bar worth|a stamp to {country}}}
? who {was|is} {zeus's wife|the god of {war|wine|the sea|thunder|sleep|the dead}|thor's father|half man half bull|killed by perseus|the goddess of {love|the hunt|wisdom}|the chief god of {the incas|the vikings|the aztecs|the romans}}
? what is {feudalism|stoicism|the magna carta|communism|the enlightenment|inflation|the renaissance|socialism|brexit|karma|the black death|democracy|nirvana|a republic|capitalism|the bill of rights|apartheid|gdp|a recession}
? how do {planes stay up|magnets work|fridges cool|batteries store power|microwaves heat|locks on a canal work|satellites stay in orbit|bees find home|submarines dive|3d glasses work|touch screens feel a finger|solar panels work|soap bubbles form|vaccines work|mirrors reflect|yeast works|speakers make sound}
? why {does {ice float|iron rust|bread rise|salt melt ice|an onion make me cry|popcorn pop|soap clean|metal feel cold|hair turn grey|coffee keep me awake|cheese have holes}|do {we yawn|we dream|cats land on their feet|men have beards|knuckles crack|planes leave trails|mosquitoes bite me|fingers wrinkle in water}}
- {who is|who was|anything on|tell me about} {{Nikola Tesla|Frida Kahlo|Genghis Khan|Aristotle|Joan of Arc|Che Guevara|Rumi|Tupac|Kafka|Banksy|Nostradamus|Ramses|Robin Hood|King Arthur|Lincoln|Churchill|Cleopatra|Buddha}|{person}|{celebrity}}{?|, please?|, and what did they do?}
- {mozart|einstein|columbus|newton|picasso|darwin|shakespeare|edison|beethoven|tolstoy} {born where|age at death|children|married to|real name|iq|hobbies|last words|biography|timeline|grave|quotes|height}[?]
- {i know|everyone knows|sure,} {shakespeare wrote hamlet|leonardo painted the mona lisa|bell made the telephone|columbus sailed in 1492|armstrong walked on the moon|newton had an apple|edison made the bulb|gutenberg printed books}, but {when was that exactly|how old was he|who paid for it|where is it kept|who came second|what did he die of|what was his wife called|how long did it take}?
- {year|date|inventor|place|country} of {invention|birth|origin|discovery}: {velcro|the stethoscope|lego bricks|the tin can|polaroid|dna|the transistor|rayon|the yo-yo|morse code|roller skates|the parachute|teflon|tea bags|blue jeans}[?]
- {quiz|trivia|question for you|pub quiz tonight}: {who sang {at the first live aid|the bond song in {year}}|how many keys has a harpsichord|which king had six wives|who shot jr|what's the oldest brewery|who was on the first stamp|which car has a prancing horse|how many dwarfs wore beards|which actor played {name}}?
! {name|list|tell me} {the wives of henry the eighth|the seven dwarfs|the seven wonders|the twelve apostles|the {n1} noble gases|all the beatles|the four gospels|the nine muses|the presidents on mount rushmore|the bond actors|the planets of star wars|the spice girls|the reindeer of santa|the seven deadly sins|the bones of the hand}

@ money 0.6
? what {does|would} {gpt-4|gpt-5|claude|gemini|chatgpt plus|copilot|midjourney|deepseek|mistral large|grok|the openai api|perplexity pro|an h100} cost {per month|per token|per million tokens|for students|per year|a day|in euros}
? how much is {a gpt-4 token|a million tokens|chatgpt plus|the claude api|gemini pro|midjourney|github copilot|a gpu hour|the enterprise plan|a thousand images|an h100 server|suno|an llm api call}[ {now|these days|with tax}]
- {token price|api price|cost per 1k tokens|monthly fee|rate limit|free tier|student discount|context price} {of|for} {gpt-4|gpt-4o|claude opus|gemini pro|mistral|deepseek|grok|llama on aws|whisper|dall-e}[?]
? {which|what} is {cheaper|the cheapest}{:|,} {gpt-4 or claude|gemini or deepseek|renting a gpu or an api|chatgpt plus or copilot|mistral or grok|midjourney or dall-e} {for {n3} requests a day|per token|for a student|for a small firm}
? is {chatgpt plus|claude pro|copilot|gemini advanced|midjourney|grok premium|perplexity pro|suno} worth {the money|{n2} dollars a month|paying for}
? how many {tokens|images|requests|messages|words} do {i|you} get {for {n2} dollars|per month with {chatgpt plus|claude pro|gemini}|for free with {copilot|grok|gpt-4}}

@ facts 0.8
? who {made|trained|owns|invented} {gpt-4|claude|gemini|llama|mistral|deepseek|siri|alexa|stable diffusion|alphago|eliza|grok|qwen|copilot|midjourney|watson|deep blue|bert}
? how many parameters does {gpt-4|gpt-3|claude|llama 3|gemini|deepseek|bert|qwen|mixtral|grok} have
? when did {gpt-4|chatgpt|claude|gemini|siri|alphago|the first chatbot|llama|dall-e|deepseek} {start|come out}
? {what|which} is {better|smarter|faster|safer}{:|,} {gpt-4 or claude|gemini or grok|llama or mistral|siri or alexa|qwen or deepseek|copilot or cursor|midjourney or flux} {for coding|for homework|for german|in maths|for pictures}
? what is {the turing test|reinforcement learning|overfitting|a diffusion model|the singularity|a perceptron|rlhf|a token limit|prompt injection|agi|an expert system|a gan|retrieval augmented generation|a benchmark like mmlu|the chinese room}
- {gpt-4|claude|gemini|llama|deepseek|grok|qwen|mistral} {parameters|release date|context window|benchmarks|training data|who made it|vs gpt-5|knowledge cutoff|api docs|water use}[?]
"""
