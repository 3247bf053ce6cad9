# ruff: noqa: E501
"""One step beyond planets and animals: sizes, days, moons, records, insides; signs and slots as in `declines.py`."""

BEYOND_SKY = """
@ facts 2.4
? how long is a {day|year|night|season|summer} on {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|the moon|Titan}
? how many days {are in|has|make up} a year on {Mercury|Venus|Mars|Jupiter|Neptune}
? how many {earth days|hours|earth years} does {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto} need for one {turn|orbit|trip round the sun}
? how long does {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Ceres|Halley's comet} take to {orbit the sun|go round the sun|rotate|come back}
? what is the {diameter|radius|mass|volume|density|circumference|gravity|surface temperature|age|orbital speed|axial tilt|weight} of {Mercury|Venus|the earth|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|the moon|the sun|Titan|Ganymede}
? how {hot|cold|warm|windy|dry} is it on {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|the moon|the surface of the sun|Titan|the dark side of the moon}
? how {big|heavy|old|wide|bright|dense} is {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|the sun|Polaris|the Great Red Spot|the asteroid belt|the universe|a comet|the Kuiper belt|the Milky Way}
? how far [{away }]is {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|the moon|the sun|the nearest black hole|the next galaxy|Alpha Centauri|Betelgeuse|the edge of space} from {the sun|the earth|us|here}
? who discovered {Uranus|Neptune|Pluto|Ceres|Titan|the moons of Jupiter|the rings of Saturn|the moons of Mars|Eris|dark matter|the expansion of the universe|pulsars|helium on the sun}
? when was {Uranus|Neptune|Pluto|Titan|Charon|Ceres|Sedna|the first exoplanet} {discovered|first seen|photographed}
? how many moons {does {Jupiter|Saturn|Uranus|Neptune|Pluto|Haumea} have|has {Jupiter|Saturn|Uranus|Neptune|Eris}|are there in the whole solar system}
? what {are the moons|is the largest moon|is the smallest moon|are the four big moons} of {Jupiter|Saturn|Uranus|Neptune|Pluto}[ called]
? what {are the rings of Saturn|is Jupiter|is Neptune|is the core of the earth|is the sun|is a comet|is the moon|is Venus's air|is Pluto|is a meteorite|is the mantle} made of
? what does the name {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Galaxy|Cosmos|Andromeda} {mean|stand for}
? why {is Mars red|is Venus so hot|is Neptune blue|is Pluto no longer a planet|does Saturn have rings|does the moon change its shape|does Uranus lie on its side|do stars twinkle|is space black|does the moon always show one side|does Mercury have no moon|is there no sound in space}
? {is there|was there ever|could there be} {water|air|oxygen|ice|wind|snow|lightning|a volcano|gold} on {Mars|Venus|the moon|Europa|Titan|Jupiter|Mercury|Pluto}
? can {people|we|humans|plants|bacteria|robots} {live|survive|breathe|grow|land} on {Mars|Venus|the moon|Titan|Europa|Jupiter}
? what would i weigh on {Mars|the moon|Jupiter|Venus|Pluto|the sun}[ {with {n2} kilos|if i weigh {n3} pounds}]
? how long would it take to {fly|drive|walk|travel} to {Mars|the moon|the sun|Pluto|Jupiter|the next star|Andromeda}
? how many {people|men|women|dogs|astronauts|satellites|rovers|flags} {have been to|are on|are in|landed on} {the moon|space|Mars|the space station}[ {so far|right now}]
? who was the {second|last|third|oldest|youngest|first British|first Indian|first German|first Chinese} {man|woman|person|astronaut} {on the moon|in space|to walk in space}
? which {planet|moon} {has the most moons|has the longest day|has the shortest day|is the coldest|is the lightest|is the densest|would float on water|spins backwards|has the strongest wind|has the tallest volcano|is most like earth|has two suns}
? what is {the brightest star|the largest star|a quasar|a light year|a nebula|an eclipse|a supernova|a white dwarf|the oort cloud|the asteroid belt|dark energy|a solar flare|a pulsar|the north star called|the event horizon|a blue moon|redshift|cosmic dust}
? how many {stars|galaxies|planets|constellations|black holes|asteroids|comets} are {there in {the universe|our galaxy|the sky}|known|visible without a telescope}
? which {constellation|star|galaxy} {is the {biggest|nearest to ours|easiest to find}|looks like a {swan|hunter|scorpion|big spoon}|is Betelgeuse in|points north|is over {town} in {month}}
? when is the next {full moon|new moon|lunar eclipse|solar eclipse|meteor shower|moon landing|blood moon|comet|transit of Venus|conjunction}
? how fast does {{the earth|the moon|Jupiter|the sun} {move|spin}|{a rocket|the space station|a comet|sound in water|an arrow|a bullet|a raindrop|lightning|a nerve signal} {go|travel|move}|{hair|a nail|bamboo|a baby} grow}
? how fast is {sound|a cheetah|a peregrine falcon|an ostrich|a snail|a blue whale|a greyhound|a penguin under water|a crocodile|an ant|a kangaroo|a racing pigeon|a tsunami|the fastest train}
? how {long can|old can|long does} {a cat|a dog|an elephant|a blue whale|a parrot|a mosquito|a bee|a goldfish|a shark|a hamster|an oak|a crow|a butterfly|a mayfly|a horse|a rat|a lobster} {live|become}
? how long is {an elephant|a cat|a dog|a kangaroo|a panda|a rabbit|a whale|a hamster|a horse|a sheep|a mouse|a giraffe} pregnant
? how {heavy|tall|big|long|strong|smart} is {a blue whale|an elephant|a giraffe|an ostrich egg|a newborn panda|a gorilla|a polar bear|a tiger|a hummingbird|a great white|the smallest dog|an anaconda|a giant squid|a hippo|an ant}
? how {high|far|deep|long} can {a flea|a kangaroo|a cat|a salmon|a frog|an eagle|a sperm whale|a penguin|a grasshopper|a tiger|a camel|an albatross|a snake} {jump|fly|dive|go without water|see|sleep|swim}
? how many {teeth|bones|ribs|hearts|stomachs|eyes|toes|muscles|chromosomes|brains|wings|taste buds} does {a shark|a cow|a millipede|a crab|a lobster|a worm|a snail|a crocodile|a squid|a starfish|a centipede|a leech|a horse|a scorpion} have
? how many {eggs does a {hen|turtle|frog|queen bee|duck} lay|litres of milk does a {cow|goat|whale|camel} give|young does a {rabbit|cat|koala|lion|pig|rat} have|hours does a {cat|koala|giraffe|lion|baby} sleep} {in a year|a day|at once|in its life}
? which {animal|insect|bird|fish|mammal} {lives longest|sleeps most|is the most poisonous|has the best eyes|is the cleverest|is the loudest|is the slowest|kills most people|jumps highest|has blue blood|never sleeps|dives deepest|has the biggest brain|can live without its head|eats its partner|lays the largest egg}
? what is the {deadliest|slowest|loudest|smallest|rarest|strongest|oldest|most venomous|ugliest|longest|smelliest} {animal|snake|bird|frog|spider|fish|insect|flower|dog breed|dinosaur|tree|mammal}[ in the world]
? what is a group of {crows|owls|elephants|monkeys|whales|bees|geese|sheep|ants|cats|zebras|parrots|penguins|cows|foxes|rhinos|kangaroos|ladybirds|dolphins} called
? what is a {baby|young} {hare|swan|eagle|owl|deer|hedgehog|eel|seal|salmon|llama|turkey|pigeon|bat|elephant seal|beaver|oyster|platypus} called
? what is a {male|female} {cat|duck|swan|fox|sheep|bee|deer|goose|donkey|rabbit|ferret|elephant|horse|whale|hare} called
? what sound does {an elephant|a donkey|a crow|a turkey|a zebra|a giraffe|a goose|a dolphin|a fox|an owl|a hyena|a crocodile|a seal|a deer|a camel|a bee|a rabbit} make
? what do {owls|foxes|hedgehogs|elephants|giraffes|squid|ladybirds|moths|badgers|otters|crabs|frogs|flamingos|penguins|sharks|tortoises|bats|sloths} eat
? where do {pandas|koalas|tigers|lemurs|sloths|flamingos|llamas|hippos|gorillas|toucans|orangutans|eels|storks in winter|swallows|reindeer|meerkats|bison|piranhas} live
? why do {cats purr|dogs wag their tails|zebras have stripes|flamingos stand on one leg|bees dance|cows have four stomachs|birds sing at dawn|geese fly in a v|moths fly to lamps|whales beach|giraffes have long necks|crocodiles cry|ants walk in a line|wolves howl|chameleons change colour|salmon go upstream}
? can {dogs see colour|cats swim|fish feel pain|a snake hear|elephants jump|ostriches fly a little|bees see red|crows recognise faces|sharks get cancer|pigs look up|a cockroach survive a bomb|plants feel|worms live if cut in two|birds smell|a hippo swim|goldfish remember}
? is {a shark|a seahorse|a squid|a koala|a crocodile|a jellyfish|a coral|a mushroom|a slug|a platypus|a worm|a starfish|a panda|a hyena|a crab|an amoeba} {a mammal|an insect|a fish|a bear|a plant|an animal|a reptile|a dog}
? what {class|family|order|phylum|genus|species} does {a spider|a bat|a snail|a frog|a human|a whale|a wolf|a tomato|the oak|a mushroom} belong to
? what is the {latin|scientific} name {of|for} {a dog|a cat|the oak|a wolf|a tomato|the house mouse|a sunflower|the blue whale|a daisy|wheat|the robin|a bee|man}
? how many {species|kinds|breeds|types|sorts} of {birds|ants|dogs|whales|bears|penguins|snakes|spiders|sharks|apples|roses|trees|bees|frogs|cats|beetles|mushrooms|elephants} {are there|exist|are known}
? how many {tigers|pandas|rhinos|elephants|wolves|whales|bees|polar bears|gorillas|blue whales|snow leopards|dogs|ants|chickens} are {left|left in the wild|there on earth|there in {country}}
? when did {the dinosaurs|the dodo|mammoths|the tasmanian tiger|sabre-toothed cats|neanderthals|the great auk|trilobites} {die out|live|first appear|go extinct}
? which {dinosaur|tree|bird|flower|mushroom|fish} is {this: {red with white dots|grey with a long beak|small and brown with a yellow tail}|the state symbol of {Texas|Ohio|Maine}|on the coat of arms of {country}}
? how {tall|old|high|thick} can {an oak|bamboo|a redwood|a sunflower|a cactus|a palm|a fig tree|a lime tree|an apple tree} {get|grow|become}
? when do {{tulips|roses|crocuses|lilacs|dahlias} bloom|{apples|plums|strawberries|chestnuts|figs|quinces} get ripe|{swallows|storks|cranes|salmon} {come back|leave}|{hedgehogs|frogs|bears|stags} {mate|wake up}}
? how many {muscles|nerves|veins|litres of blood|cells|hairs|chromosomes|ribs|vertebrae|milk teeth|neurons|joints|sweat glands|taste buds|lobes} {has|are in} {a human|the human body|a child|an adult|the head|the back|the hand|a baby}
? how {long|heavy|big|warm|old} is {the small intestine|the human brain|the liver|a newborn|the heart|the skin of an adult|the oldest living person|a kidney|the appendix|the human tongue}
? what {is the {liver|spleen|pancreas|appendix|kidney|gall bladder|thyroid} {for|good for}|does the {cerebellum|retina|cochlea|diaphragm|uvula|spleen|bile duct} do}
? which {organ|bone|muscle|gland|vitamin|nerve} {makes insulin|is the longest|is the smallest|works hardest|cleans the blood|can grow back|is in the ear|comes from sunlight|helps us see at night|is broken most often}
? what is the {smallest|longest|strongest|heaviest} {bone|muscle|organ inside the body|nerve|vein|gland}[ in the human body]
? what is the chemical {symbol|formula} {of|for} {lead|tin|mercury|potassium|copper|zinc|tungsten|uranium|rust|vinegar|ozone|ammonia|baking soda|sugar|ethanol|chlorine|chalk|laughing gas|hydrogen peroxide|acetone}
? which element {has the symbol {Pb|Sn|K|Hg|W|Sb|Zn|Mn|Rn}|has number {n2}|is liquid at room temperature|is named after a planet|is the heaviest|is the rarest|melts in your hand|makes balloons float}
? what is the {atomic number|atomic mass|melting point|boiling point|density|half-life} of {gold|iron|lead|helium|carbon|oxygen|silver|uranium|mercury|copper|calcium|aluminium}
? at what temperature does {iron|gold|chocolate|lead|glass|butter|alcohol|milk|paper|oil|sea water|nitrogen|wax|honey|sugar|petrol|ice cream} {melt|boil|freeze|burn|turn solid}
? how fast does {sound|electricity|a tectonic plate|blood|a glacier|a sneeze|light in glass|the earth's crust} {move|travel|go}
? how {old|thick|heavy|warm|deep|salty} is {the earth|the universe|the atmosphere|the ozone layer|the earth's crust|the earth's core|the ocean floor|the antarctic ice|the moon rock|the Dead Sea}
? how many {people|trees|languages|cars|phones|islands|volcanoes|insects|religions|countries without water|lightning strikes|cows|grains of sand} are there {on earth|in the world|per person|right now}
? what causes {an earthquake|a tornado|the tides|the northern lights|acid rain|a tsunami|fog|hail|thunder|a volcano to erupt|ocean currents|static electricity|a mirage|dew|hiccups|a sonic boom|the seasons|wind}
? what is {lava|magma|fog|dew|hail|plankton|amber|granite|peat|coral|a fossil|a glacier|a geyser|a monsoon|an isotope|rust|plasma|ozone|a fjord|an atoll|tundra|basalt|a stalactite} {made of|exactly|and how does it form}
- {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto} {diameter|temperature|mass|year length|day length|gravity|atmosphere|discovered by|distance from the sun in km|surface|weather}[?]
- {diameter|temperature|mass|year|gravity|age|atmosphere|core|rotation period} of {Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|the sun|the moon}[?]
- {lifespan|top speed|weight|gestation|latin name|bite force|wingspan|iq|sleep per day|diet} of a {tiger|hippo|mole|giraffe|penguin|camel|wolf|swan|kangaroo|zebra|beaver|koala|bat|owl}[?]
- {tiger|hippo|shark|giraffe|panda|wolf|eagle|octopus|camel|cheetah} {lifespan|weight|top speed|pregnancy length|how many left|teeth|brain size|predators|sleeping hours}[?]
- {who would win|in a fight|strongest}, {a lion or a tiger|a gorilla or a bear|a shark or an orca|a wolf or a hyena|an ant or a termite|a hippo or a crocodile|a cobra or a mongoose}?
- {i saw|there was|we found|my dog brought home} {a small grey bird with a red tail|a black beetle with horns|a yellow mushroom|a snake with zigzags|a huge moth|an egg, blue with dots|a caterpillar with red hair|prints with three toes}. {what is it called|which kind is it|is it poisonous|what was it}?
- {Jupiter|Saturn|Neptune|Mars|Venus} is a planet, {but how heavy is it|but what is it made of|how long is its day|how cold is it there|who found it|how many rings has it|can you stand on it}?
- {my daughter|my nephew|a kid in class|my grandson} {wants to know|asks|asked me} {how hot the sun is|how many stars there are|who named the planets|how long a day on Venus is|how heavy the moon is|what dinosaurs sounded like|how old the oldest tree is|if fish sleep|whether Mars has weather}[.]
! {tell me|give me} {the distance to {Mars|Neptune|the moon|Sirius}|the mass of the {earth|sun|moon}|the moons of {Saturn|Jupiter|Uranus}|the age of the {earth|universe|Sphinx|oldest tree}|the top speed of a {hare|horse|tuna|lion}|the boiling point of {mercury|alcohol|gold}}
"""
