# ruff: noqa: E501
"""General knowledge whose words look like known ones, short and plain; signs and slots as in `declines.py`."""

NEAR_FACTS = """
@ live 0.5
? {whats|what's|what is} the {bitcoin|ethereum|dogecoin|gold|silver|oil|copper|petrol|electricity|gas|wheat|cocoa} price{ today| now| right now|}
? how {much is|high is|is} {one bitcoin|an ounce of gold|a barrel of oil|the dow jones|the dax|tesla stock|the ftse|the nasdaq|a litre of diesel} {today|now|at the moment|this morning}
- {bitcoin|btc|ethereum|gold|oil|nasdaq|tesla|euro dollar|solana|apple stock}{ price| today| rate| now| chart|}[?]
- {price of|rate of|value of} {bitcoin|one ether|gold|silver|the {brand} share|the dollar|the pound|crude oil} {now|today|in euros}[?]
? is {bitcoin|ethereum|gold|the dollar|the stock market} {up|down|rising|falling|crashing} {today|now|this week}
? did {{team}|the bulls|the yankees|arsenal|ferrari} {win|lose|play} {last night|yesterday|today|at the weekend}
- {who's winning|score|half-time score|result|final score}{: |, | }{{team}|the cup final|arsenal|the lakers|the test match}[?]
? {whats|what is} the {pollen count|water level|traffic|air quality|tide|uv index|snow depth} {today|now|in {town}|on the a{n1}}

@ facts 2
? how is {tempeh|tofu|seitan|miso|kimchi|kombucha|tahini|couscous|polenta|soy sauce|vinegar|marzipan|gelatine|margarine} made
? what is {tempeh|temperance|tempera|a tempest|a template in carpentry|a temper tantrum|temporal logic|a tempo mark} {made of|good for|like|exactly}
? how do {they|people|you} make {tempeh|steel|rubber|soap|candles|porcelain|champagne|cider|leather|parchment|ink|nylon|felt|caviar}
? where is {Montana|Montevideo airport|Montserrat|Monterey|Mont-Saint-Michel|Monticello|Monte Rosa|Montpellier|Montego Bay}
? who lives in {Montana|Montmartre|Montauk|the Montagne Noire|Monument Valley}
? {what|which} {animals live|crops grow|tribes live|parks are} in {Montana|Georgia the state|the Congo basin|the Amazon|the Gobi|Lapland|the Outback}
? who was {Mercury in Roman myth|Saturn's father|Freddie Mercury|the god Mars|Neptune's wife|Venus de Milo's maker|Pluto the dog|Bruno Mars|Venus Williams}
? how {poisonous|expensive|heavy|rare} is {mercury|uranium|plutonium|saturn's ring dust|neptunium|a mars bar|polonium}
? what is in a {mars bar|milky way bar|saturn car engine|galaxy chocolate|sun salad|moon pie|sunscreen}
? who makes {the mars bar|milky way|galaxy chocolate|orbit gum|moon boots|sun cream|comet cleaner|starburst}
? what is the {Turkey vulture's|guinea pig's|brazil nut's|swiss roll's|french horn's|german shepherd's|panama hat's|india ink's|danish pastry's} {origin|history|price|latin name}
? where do {guinea pigs|turkeys|brazil nuts|panama hats|dalmatians|bermuda shorts|jersey cows|chihuahuas|siamese cats|spanish omelettes} come from
? how long do {guinea pigs|turkeys|parrots|hamsters|goldfish|elephants|tortoises|ravens|rabbits|hedgehogs|ants} live
? why are {guinea pigs called that|turkeys called turkeys|french fries called french|jerusalem artichokes called so|danish pastries danish|panama hats from ecuador}
? what colour {is {a polar bear's skin|an octopus's blood|a hippo's sweat|champagne|neptune's largest moon|the black box|a mirror|tempera white|puce|vermilion}|are {flamingo eggs|lobsters before cooking|emu eggs}}
? how many {hearts has a hagfish|legs has a woodlouse|stomachs has a cow|eyes has a scallop|teeth has a shark|bones has a cat|ribs has a horse|brains has a leech|wings has a dragonfly|toes has an ostrich}
? how many {strings has a harp|cards are in a tarot deck|dots are on a domino set|holes has a golf course|pins are in bowling|stitches has a baseball}
? how many {spots has a ladybird|quills has a porcupine|feathers has a swan|scales has a carp|tentacles has a squid|stripes has a zebra|rings has a tree of {n2}}
? what is the {national bird|tallest tree|loudest insect|slowest mammal|smallest monkey|oldest tree|deadliest snake|rarest gem|hardest wood|strongest muscle|longest bone|smallest bone}[ {of all|in the world|of {country}}]
? what is a group of {owls|crows|ravens|flamingos|giraffes|hippos|jellyfish|kangaroos|parrots|rhinos|zebras|foxes|frogs|hedgehogs|ferrets|tigers} called
? what do you call a {young|baby} {swan|owl|hare|eel|seal|hedgehog|beaver|echidna|platypus|puffin|llama|alpaca|oyster|spider|pigeon|turkey}
? what do you call a {female|male} {fox|swan|bear|hare|donkey|duck|goat|bee|elephant|kangaroo|falcon|ferret}
? what sound does a {giraffe|zebra|swan|dolphin|badger|camel|ostrich|llama|seal|turkey|hyena|moose|fox|penguin} make
? what do {hedgehogs|flamingos|otters|badgers|moles|sloths|toads|jellyfish|starfish|ladybirds|mosquitoes|swans|vultures|beavers} eat
? how {fast|high|far} can a {kangaroo|flea|hare|dolphin|dragonfly|squirrel|sloth|penguin|racehorse|salmon|crocodile|tuna} {jump|swim|run|go}
? what is the symbol {for|of} {tungsten|antimony|tin|mercury|lead|potassium|zinc|manganese|ruthenium|xenon|bromine|tellurium|the yen|the rupee|infinity in unicode}
? what is the {melting point|density|atomic number|half-life|boiling point|price} of {iron|tungsten|lead|mercury|iodine|radium|titanium|ethanol|sulphur|glycerine|caesium}
? what is {XLIX|MMXIX|CDXC|DCLXVI|the roman numeral for {n3}|MDCCLXXVI|{n3} in roman numerals}
? what does {NATO|WHO|IMF|ASAP|GIF|DVD|VPN|SUV|CIA|IQ|OECD|DIY|HR|LED|PIN|CSS|SQL} stand for
? what language {is Beowulf in|was the first bible in|do the Basques speak|did Jesus speak|do the Inuit speak|did the Vikings speak|is spoken in {Kerala|Catalonia|Quebec|Nagaland|Wallonia|Tatarstan}}
? what money {did the Aztecs use|was used in {Prussia|East Germany|Venice|Ancient Rome|the Ottoman empire}|do they use in {Bermuda|Gibraltar|Guam|Macau|Jersey|Aruba}}
? what was the money of {Spain|Italy|Greece|France|Portugal|Austria|Finland|Ireland|Slovenia|Estonia} before the euro
? which continent {has no {snakes|bees|ants|volcanoes|deserts}|was discovered last|broke off first|has the most {languages|rivers|islands|plugs}|drifts north}
? in which {year and month|month and year|week|hour} did {the Berlin Wall come down|man land on the moon|the Titanic sink|the war begin|Columbus sail|Elvis die|{event} begin|the euro start|Chernobyl explode}
? who was {the second man on the moon|the last man on the moon|the third president of {country}|the second wife of {person}|the first man to {fly alone over the Atlantic|reach the south pole|swim the Channel|run a mile in four minutes}}
? what day {did {event} begin|was {person} born|is thanksgiving|is carnival|was black monday|is groundhog day|is diwali|is the longest night|did the titanic leave}
? what {happened|changed} on {date} {year}
? what season {is it in {town}|do tulips flower|do hurricanes hit|do bears have cubs|is the monsoon|are oysters best|is allergy worst}
? which month {is named after {a god|an emperor|nothing}|has the birthstone {ruby|opal|topaz}|do swallows leave|is ramadan|do schools close in {country}|is the rainiest in {town}}
? what {star sign|birthstone|zodiac animal|birth flower} {belongs to|is|goes with} {{month}|{date}|{year}|someone from {month}}
? what is the {rhyme scheme|metre|opening line|meaning|moral} of {a sonnet|The Raven|Jabberwocky|a villanelle|Humpty Dumpty|Ozymandias|Erlkönig|a ghazal|{work}}
? who wrote {the haiku about the old pond|the first limerick|the Jungle Book|Winnie the Pooh|the anthem of {country}|the Marseillaise|Struwwelpeter}
? what is the {oldest joke|longest haiku|shortest play|first cookbook|most sold comic|longest letter|oldest list} {in the world|ever|known}
? what {kind of cheese|sort of wood|sort of stone|kind of glass|type of paint} is {used in|best for} {fondue|violins|sculptures|telescopes|boats|tiramisu|chess pieces|frescoes}
? why {is the sea salty|do leaves turn red|is blood red|do cats purr|do we yawn|does ice float|is the sky red at night|do onions make us cry|do stars twinkle|do zebras have stripes|do flamingos stand on one leg|do we dream}
? how does {a rainbow get its curve|a spider make silk|a bee find home|a parrot speak|a chameleon change colour|an eel make current|soap clean|a volcano form|a fridge cool|a magnet work}
? what would happen if {the moon vanished|the earth stopped|the sun went out|all bees died|ice sank|we had no tongue|a day had {n2} hours|the sahara were green|everybody jumped at once}
? what is inside {a black hole|the earth|a golf ball|a camel's hump|a pearl|the great pyramid|a thermos|a lava lamp|jupiter's red spot|a cactus}
? how many {rings has Uranus|moons has {Pluto|the asteroid Ida|Eris}|craters has Mercury|probes are on Mars|storms has Neptune}
? how {far|hot|heavy|old} is {Sirius|Betelgeuse|Titan|Europa|Ganymede|the Andromeda galaxy|the Crab nebula|Halley's comet|Alpha Centauri|Ceres|Io}
? what is {Titan|Europa|Ceres|the Kuiper belt|the Oort cloud|a quasar|a pulsar|a white dwarf|a light echo|a blood moon|a blue moon|the zodiacal light|perihelion}
- tell me {something|more|a fact|all} about {tempeh|Montana|bitcoin|jersey cows|mercury poisoning|the panama canal|the Georgia guidestones|guinea pigs|the French horn|Jupiter the god|turkey as a meat}[.]
- {tempeh|Montana|dogecoin|seitan|polonium|the lira|guinea pigs|Dalmatians|Cuba libre|Swiss rolls|Java coffee|the Malta cross}{: |, }{what is it|where from|who invented it|is it healthy|facts|history|explain}[?]

@ personal 0.5
- {should i|shall i|is it wise to} {quit my job as a {job}|tell {name} the truth|move back to {town}|call my ex|lend {name} {n3} euros|get a second dog|study {studies}|marry {name}|cut my hair|forgive my brother}?
- {my|our} {neighbour|boss|sister|flatmate|mother-in-law|colleague} {name} {never says hello|plays drums at night|reads my mail|takes my parking space|borrowed {n3} euros|talks behind my back|is jealous}{. |, }{what should i do|what do i say to her|how do i react|is that normal}?
- {i can't decide|help me decide|i am torn}{: |, }{{town} or {town}|a dog or a cat|{studies} or {studies}|stay or leave|the red dress or the blue one|rent or buy|{name} or {name} for the baby}[?]
- {my|our} {son|daughter|nephew} {wants to be a {job}|hates school|won't eat|lies to us|is in love with {name}|failed maths|only plays {game}}{. |, }{what can we do|should i worry|how do i help|any advice}?
- {i fell in love with|i had a fight with|i miss|i am angry with|i am jealous of} {name}{. |, }{what now|what should i do|how do i tell her|how do i get over it|is it my fault}?
- {what should i|what do i} {name my {cat|boat|shop|band|bakery}|wear to {name}'s wedding|say at a funeral|do with my life|give {name} for {date}|do about my noisy neighbour|write on the card for {name}'s divorce}?

@ translate 0.5
- {translate|put|turn} {my|this|the} {menu|tattoo|love letter|birth certificate|song|manual|poem by {person}} {into|to} {language}[.]
- {translate|say|put} "{sentence}" {into|in} {language}[{.|, please}]
- {how do i|how would you|can you} say "{sentence}" in {language}?
- my {grandmother|neighbour|tenant|guest} only {speaks|reads} {language}{. |: |, }{how do i tell her|translate this:|what's the word for} "{sentence}"[?]
- {what is "{sentence}" in {language}|"{sentence}" in {language}, how does one say that}?
"""
