# ruff: noqa: E501
"""Short plain questions and requests from every field of life, a dozen contents each; signs and slots as in `declines.py`."""

PLAIN_BITS = """
@ facts 1.2
? how tall {is|was} {Tom Cruise|Napoleon|Shaquille O'Neal|Lady Gaga|the Rock|Danny DeVito|Taylor Swift|Abraham Lincoln|Prince|Zendaya}
? how old is {Madonna|Keanu Reeves|Cher|Messi|Greta Thunberg|the Dalai Lama|Paul McCartney|Shakira|Elton John|Jackie Chan}
? who is {Beyoncé|Kim Kardashian|Drake|Rihanna|Banksy|Shakira|Harry Styles|Prince Harry|Angelina Jolie|Ryan Gosling} {married to|dating|the father of|named after|managed by}
? what is {Elon Musk|Oprah|Rihanna|MrBeast|Madonna|Jeff Bezos|J.K. Rowling|Gordon Ramsay} {worth|famous for|doing now}
? where was {Freddie Mercury|Björk|Arnold Schwarzenegger|Nikola Tesla|Audrey Hepburn|Charlie Chaplin|Marlene Dietrich|Rudolf Nureyev} born
? how did {the Beatles|Coca-Cola|Lego|the Oscars|Big Ben|Halloween|Adidas|Boxing Day|the Bluetooth logo|Nutella} get {its|the|their} name
? what does {a plumb line|a trivet|a mandoline|a thimble|a spirit level|a gimlet|an awl|a whisk|a colander|a bradawl|a torque wrench|a sextant|a metronome|a barometer|a tuning fork} do
? what is {a trowel|a chisel plane|a mortise|a dowel|a joist|a spandrel|a gable|a sump pump|a soffit|a lintel|a dado rail|a cornice|a stopcock} {for|used for|made of}
? how many {litres are in a bathtub|watts does a kettle need|stitches are in a row|bricks per square metre|amps is a house fuse|bulbs per pot|rolls of wallpaper for a bedroom|eggs does a hen lay a year|worms are in a compost heap}
? what {day|time} do {the bins go out|the shops shut|cats get hungry|owls hunt|the banks close|robins sing|foxes come out|bakers start work}
? why do {men have nipples|we hiccup|brides wear white|golf balls have dimples|planes leave trails|clocks go clockwise|judges wear wigs|dogs chase cars|mosquitoes bite me|feet smell|ships float|monks shave their heads}
? why is {Friday 13th unlucky|gold so expensive|the Mona Lisa smiling|wine red|wasabi hot|Venice sinking|Pluto not counted|yawning catching|cheese yellow|the Dead Sea salty|Pisa's tower leaning}
? what is the {deepest hole|largest library|oldest pub|tallest building|busiest airport|longest bridge|oldest university|longest tunnel|hottest chilli|most visited museum|most sold car|longest word|rarest blood type|smallest bone|loudest band|strongest beer}{ in the world| in Europe| on earth|}
? which {country|city|state} {has the {most pyramids|best beer|most vegetarians|longest coast|lowest taxes|most islands|oldest subway|fewest people per mile}|eats the most cheese|won independence in {year}|exports most coffee|invented pizza|drives on the left|drinks most tea|has no army|banned chewing gum}
? how do you {tie a tie|whistle|blow a bubble with gum|skip a stone|fold a napkin|shuffle cards|crack an egg with one hand|wink|moonwalk|snap your fingers|build a snowman|light a fire without matches|tie a bowline|wrap a present}
? can {you|one} {see the great wall from space|drink sea water|sneeze with open eyes|eat snow|freeze vodka|boil eggs in a microwave|grow a beard faster|fold paper eight times|charge a phone with a lemon|outrun a bear|hypnotise a chicken}
? is it true that {bulls hate red|Einstein failed maths|we use ten percent of our brain|carrots help you see|Vikings wore horned helmets|hair grows after death|cracking knuckles is bad|Napoleon was short|sugar makes kids hyper|goldfish forget fast|lightning never strikes twice|bats are blind}
? what does it mean {when a cat blinks slowly|if you dream of teeth|when the moon is red|if a bird hits the window|when my ear rings|if a dog wags to the left|when a candle flickers|to see 11:11|when a black cat crosses the road|when milk curdles in coffee}
? what is the {name|word} for {fear of heights|a person who loves books|the day after tomorrow|the smell after rain|a shoemaker|a group of witches|someone who studies fossils|the dot on an i|the white part of a nail|a stamp collector|a baby hare|the gap between teeth}
? {who|what} is on {the ten pound note|a dollar bill|Mount Rushmore|the Sgt. Pepper cover|the French flag's coat|the back of a penny|a twenty dollar bill|the 50 euro note|the Olympic medal}
? what year {is it in the jewish calendar|is the dragon|was the first iphone|did Titanic come out|did women get the vote|was the internet made public|was Disneyland opened|did Lego start|was the first email sent|was the last witch burned}
? what are {sea monkeys|cinnabar moths|tectonic plates|bath bombs|lentigo spots|tax credits|northern lights|grace notes|sun spots|food miles|chia seeds|prime rib cuts|blue chips|cluster headaches|jazz hands} {made of|caused by|good for|called in {language}}
? where do {tornadoes|emus|coffee beans|hurricanes|bananas|kiwis|diamonds|croissants|kilts|tattoos|gypsies|tulips|chess sets|truffles} {come from|form|grow best|originate}
? what did {Freud|Darwin|Plato|Karl Marx|Nietzsche|Confucius|Gandhi|Luther|Galileo|Machiavelli|Kant|Descartes|Rosa Luxemburg} {say|write|believe|mean by his main idea|discover}
? what is {existentialism|nihilism|utilitarianism|feminism|anarchism|hedonism|dualism|populism|stoicism|pacifism|absurdism|veganism|pantheism|capitalism|animism}{ in simple words| in one line| about|}
? {who said|who wrote} {I think therefore I am|let them eat cake|to err is human|elementary, my dear Watson|God is dead|veni vidi vici|I have a dream|the medium is the message|hell is other people|less is more|knowledge is power|all animals are equal in his speech}
? how long {was|is} {the Titanic|Lord of the Rings|the Bayeux tapestry|the Trans-Siberian railway|an opera|a cricket test|a school year in Japan|War and Peace in pages|the Oregon trail|a blue whale's song|an eclipse|the Suez canal}
? how heavy is {a bowling ball|an ostrich egg|a gold bar|the Eiffel Tower|a piano|a newborn elephant|a cloud|a car engine|a hummingbird|a brick|a blue whale's heart|a bag of cement|a sumo wrestler}
? when did {the dodo die out|mammoths live|women run their first marathon|cars get seat belts|tea reach England|the potato come to Europe|people start smoking|tv turn to colour|the last emperor rule|people tame horses|the ice age end}
? who {runs|owns|built|named|opened|painted|robbed} {the Louvre|Harrods|the Orient Express|the Ritz|Alcatraz|the Tower Bridge|Madison Square Garden|the Moulin Rouge|the Bolshoi|Camp Nou|the Prado|Wembley}
? {what|which} {gods|kings|wives|ships|battles|planes|swords|dogs} {were|are} in {Norse myth|the Iliad|the Old Testament|the Tudor age|the Spanish Armada|the battle of Britain|Egyptian tombs|the Mahabharata|the Arthur legends}
? how is {leather|aluminium|cheddar|gin|tofu|salt|chalk|perfume|felt|charcoal|sake|maple syrup} {made|produced|recycled|coloured}
? what are the {ingredients of|spices in|sauces with} {garam masala|a negroni|pad thai|a mojito|pesto rosso|falafel|a big mac|kimchi|goulash|gumbo|a cosmopolitan|worcester sauce|five spice}
? what {animal|bird|fish|plant} is {on the flag of Wales|in the WWF logo|the symbol of Scotland|a mule's father|a bombay duck|Winnie|Baloo|Nemo|Dumbledore's patronus|the Lindt logo|in the Ferrari badge|Sonic}
? how many {wives had Henry VIII|popes were there|knights sat at the round table|apostles were there|Brontë sisters were there|Beatles are alive|crusades were there|people died on the Titanic|emperors had Rome|wonders of the ancient world are there|Apollo missions were there}
? what is {the ph of skin|the speed of a cheetah in mph|the gdp of {country}|the age of the pyramids|the price of saffron|the depth of the Baltic|the area of {country}|the population of {town}|the elevation of Denver|the range of a Tesla|the life span of a parrot|the wingspan of a condor}
? how do {i|you} say {goodnight|cheers|i miss you|where is the toilet|happy birthday|the bill please|no problem|see you later|bless you} in {Dutch|Turkish|Greek|Korean|Hindi|Welsh|Swahili|Arabic|Polish|Thai|Icelandic|Hebrew|Maori|Danish}
? what's the difference between {a wasp and a hornet|margarine and butter|a rabbit and a hare|latte and macchiato|a moth and a butterfly|mist and fog|jam and jelly|a toad and a frog|toffee and caramel|a donkey and a mule|a mandarin and a clementine|a seal and a sea lion|concrete and cement}
? can you name {the seven dwarfs|the twelve apostles|all {n2} states|the wives of Henry VIII|the spice girls|the great lakes|the noble gases|the seven wonders|the muses|the ninja turtles|the five olympic rings|the bones of the hand|the pope before this one|the Brontës}
! name {a|one} {Nobel winner|Roman emperor|Greek goddess|French cheese|kind of pasta|whisky|tennis grand slam|nut|desert plant|type of cloud|ballet|knot|dinosaur|jazz singer|philosopher|sewing stitch|opera|martial art|poet from {country}}
! tell me {about|something about|a fact about} {koalas in zoos|the Vikings|Frida Kahlo|the Sahara|Nelson Mandela|octopus brains|Roman baths|the moon landing|sumo|cheese making|the Maori|the Orient Express|Hokusai|the Black Death|Tibet|the violin|owls|tea}
! explain {offside|inflation|the tides|jet lag|bitcoin mining|gravity waves|brexit|the stock market|karma|sourdough|dark matter|cricket|gluten|puberty|leap seconds|irony|the electoral college|sourdough starters}[ {to me|to a child|simply}]
! compare {cats and dogs as pets|gas and electric cookers|Plato and Aristotle|yoga and pilates|iphone and android|Islam and Judaism|rugby and football|Mozart and Salieri|squash and tennis|rome and athens|solar and wind power}
! describe {the taste of durian|a sunset over Oslo|the Mona Lisa|photosynthesis in algae|a typical day of a nurse|the skyline of Dubai|the plot of Hamlet|the smell of lavender|a medieval castle|the battle of Hastings}
! suggest {a wedding song|a podcast|a museum in {town}|a workout|a stretch for my back|a book club novel|a wine for fish|names for my band|a hike near {town}|a date night|a halloween costume|a party game|a theme for a wedding}
! rate {the film Titanic|my outfit|iphone 15|pineapple on pizza|the new Batman|my essay|Taylor Swift's last album|Paris as a city|my singing|this wine}
- {cheapest petrol|tallest dog|best burger|oldest tree|slowest fish|loudest animal|biggest spider|longest flight|worst storm|richest king} {ever|in {country}|near {town}|alive|in history}[?]
- {oven cleaning|hair loss|back pain|baby names meaning|wedding speech|lawn care|tooth fairy price|wine stains|puppy biting|cat allergy|garden pond|knitting needles size|tax form|tyre pressure|swim lessons} {tips|help|advice|for beginners|cost}[?]
- {guitar|violin|swimming|salsa|spanish|driving|pottery|yoga|chess opening|sewing|surf|archery} {lessons near me|for adults|course price|exercises|lesson one|how long to learn}[?]

@ facts 0.6
? how do i keep {squirrels off the bird feeder|cut flowers fresh|cats out of my garden|bread from going stale|avocados green|bananas from browning|my glasses from fogging|mosquitoes away|my feet warm|salad crisp}
? how do i stop {my dog barking|snoring|a nosebleed|hiccups|a tap from dripping|biting my lip|blushing|sugar cravings|condensation on windows|my shoes from squeaking|a baby from crying|static in my hair}
? how do i remove {a splinter|a stripped screw|super glue from fingers|hair dye from skin|a ring that is stuck|wallpaper|a tree stump|stickers from glass|pet hair|ice from the windscreen|a wine cork that broke|moss from the roof}
? how do i choose {a melon|a ripe avocado|running shoes|a mattress|a puppy|a wedding dress|a violin|a nursery|a paint colour|a mortgage|a tent|a lawyer}
? how do i know {if eggs are bad|if he likes me|if a mushroom is edible|if gold is real|when steak is rare|if i'm pregnant|if my dog is sick|when melons are ripe|if a diamond is real|my bra size}
? how do i measure {my ring size|a window for blinds|my head for a hat|a curved wall|my heart rate|flour without scales|inseam|a horse's height|humidity|a dog for a coat}
? how do i make {slime|candles|soap|a paper plane|a bow tie|a scarecrow|a kite|a bath bomb|a friendship bracelet|a snow globe|fake blood|a piñata|potpourri|a terrarium|beeswax wraps}
? how do i dye {eggs|wool|a white shirt|my eyebrows|leather shoes|a faded jacket|shoelaces|curtains}[ {naturally|at home|with tea}]
? how do i protect {my roses from frost|wood from rain|my skin in winter|my bike from thieves|books from damp|my hearing at concerts|fruit trees from deer|my eyes at a screen}
? how do i find {a good dentist|water in the desert|my ancestors|the north without a compass|a stud in the wall|a leak in the roof|a babysitter|cheap flights|my blood type|a lost cat|a song by humming}
? how do i start {a book club|jogging|a podcast|a vegetable garden|meditating|a small bakery|an essay|a fire in the rain|a bee hive|a blog|a choir|a stamp collection}
? what should i {pack|take} {for the hospital|for a ski trip|for a safari|to a festival|for a newborn|for the sauna|for a boat trip|for boarding school|to the gym|for camping with a toddler}
? what do i do {if i lose my passport|about a wasp sting|with an injured bird|in an earthquake|if the power goes out|when a pan catches fire|if a dog attacks|with a wet phone|if i lock myself out|when i smell gas}
? what do i need {for a home bar|to open a cafe|to knit a jumper|for a fish tank|to brew beer|to paint with oils|to rent a flat|for a fondue|to go kayaking|to make sushi|to keep chickens}
? what happens {at a seder|at a baptism|in Swan Lake|during a root canal|at an auction|in a colonoscopy|when you faint|at a bar exam|in a seance|at oktoberfest|at la tomatina|at a hindu wedding}
? who should i {call|ask|see} about {a leak|a toothache|my pension|a wasps' nest|a dead swan|a noisy neighbour|a rash|a burst pipe|a lost dog|my tax letter|mould|a broken lift}
? where should i {put a router|hang a bat box|plant a fig tree|go for my honeymoon|store potatoes|sit at the opera|place a smoke alarm|keep my passport|stay in {town}|get married|study law}
? when should i {change my tyres|go to bed|take vitamins|see a doctor about a cough|turn on the heating|send wedding invitations|wean a kitten|tell my boss i'm pregnant|eat before a run|book a campsite|neuter my cat}
? is it too {late|early} to {plant garlic|become a dancer|learn the violin|sow peas|apply for college|have a baby at 42|cut the hedge|call {country}|book easter|change lanes in my career}
? is it {healthy|dangerous|normal|worth it} to {sleep on the floor|eat raw fish|skip breakfast|run every day|swallow gum|talk to plants|hold in a sneeze|shower twice a day|dream of falling|fast for a week|wash your hair daily}
? do {vegans eat honey|cats like music|plants need sleep|spiders have hearts|men go through menopause|twins share dna|rats laugh|bees die after stinging|dolphins have names|worms have eyes|hens need a rooster|snails have teeth|astronauts get paid well}
? does {garlic keep mosquitoes away|honey go bad|coffee stunt growth|alcohol burn off|the moon affect sleep|hair grow faster in summer|tea stain teeth|cold make you sick|yoga burn fat|a cat know its name|money buy happiness|rice dry out a phone}
? did {Shakespeare wear an earring|dinosaurs have feathers|Mozart die poor|Romans eat tomatoes|Edison steal ideas|Elvis write songs|Cleopatra speak Greek|Nero burn Rome|people in {year} drink tea|Van Gogh sell a painting|Hitchcock win an oscar}
? would {a magnet work in space|a lion beat a tiger|you eat insects|a penny kill someone|humans survive on mars|plants grow in red light|Napoleon beat Caesar|an ice bath help|a cactus survive in the dark}
? should {kids have phones|cats go outside|museums be free|zoos be banned|schools start later|tomatoes be kept in the fridge|men wear rings|dogs sleep in the bed|voting be compulsory|i rinse pasta|i salt aubergines|wine breathe}
? are {mushrooms vegetables|wolves afraid of fire|bananas radioactive|aliens real|twins psychic|rabbits rodents|ravens smart|moths blind|unicorns in the bible|peanuts nuts|horoscopes true|sharks mammals}
? was {Jesus married|Sherlock Holmes real|Mona Lisa pregnant|Dracula a real person|the moon part of earth|Einstein vegetarian|the Titanic insured|Hamlet mad|Atlantis in Greece|king Tut murdered|Robin Hood a noble}
? has {anyone walked on mars|{country} won the world cup|Leo won an oscar|a woman been pope|anyone survived rabies|England hosted the olympics|the pope ever married|a dog been to space|the Nile ever frozen}
? how common {is|are} {twins|red hair|left-handedness|green eyes|shark attacks|kidney stones|colour blindness|plane crashes|albino deer|allergies to nuts|four-leaf clovers}
? how big {is a {blue whale's heart|hectare|barn owl|football pitch in acres|newborn panda|standard duvet|grand piano|tennis racket|sperm whale's brain}|was {the Roman army|the asteroid|Pangaea|Napoleon's army}}
? how dangerous {is|are} {skydiving|box jellyfish|asbestos|black ice|hippos|carbon monoxide|a scorpion sting|lead paint|riptides|boxing|base jumping|black mould|radon}
? how strong {is|are} {an ant|a gorilla|spider silk|a hurricane of category four|kevlar|a croc's bite|bamboo|titanium|an espresso|port wine|a horse}
"""
