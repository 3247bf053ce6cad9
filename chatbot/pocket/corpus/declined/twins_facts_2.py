# ruff: noqa: E501
"""Twins of questions about planets, days, months and common knowledge, with answers that Pocket does not know."""

from string import Template

_PLANET = "{Jupiter|Saturn|Uranus|Neptune|Pluto|Mars|Venus|Mercury}"
_BODY = "{Titan|Europa|Ganymede|Ceres|Halley's comet|Sirius|Betelgeuse|Polaris|Andromeda|the Orion Nebula|Io|Callisto|Enceladus|Triton|Vega|Proxima Centauri|the Kuiper belt|Phobos|Alpha Centauri|the asteroid belt|Sedna|Eris|Antares|the Pleiades|the Crab Nebula|Sagittarius A*}"
_FEAST = "{Easter|Ramadan|Thanksgiving|Diwali|Hanukkah|Chinese New Year|Pentecost|Mother's Day|Father's Day|Ash Wednesday|Passover|Carnival|Labour Day|Eid|Yom Kippur|Midsummer|Good Friday|Black Friday|Oktoberfest|St. Patrick's Day|Bastille Day|Mardi Gras|Holi|Advent|Whit Monday|Corpus Christi|Independence Day|the summer solstice|Nowruz|Cinco de Mayo|Burns Night|Groundhog Day|Columbus Day|Ascension Day|the spring equinox|Bonfire Night|Vesak|the Super Bowl}"
_DAY = "{Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday}"
_BEAST = "{a centipede|a lobster|a scorpion|a crab|a millipede|a shrimp|a starfish|a squid|a woodlouse|a horseshoe crab|a tick|a caterpillar|a krill|a barnacle|a mite}"
_WILD = "{swan|hare|llama|bat|platypus|hedgehog|salmon|hippo|squirrel|falcon|pigeon|peacock|beaver|seal|badger|rhino|puffin|mole|skunk|camel|crow|heron|wombat|ferret|gorilla|hyena|vulture|lemur|porcupine|meerkat}"
_METAL = "{tungsten|lead|potassium|tin|mercury|zinc|copper|magnesium|platinum|chlorine|helium|titanium|neon|uranium|phosphorus|sulfur|calcium|nickel|cobalt|iodine|argon|lithium|radon|antimony|bismuth|manganese|arsenic|gallium|palladium|xenon}"
_PEAK = "{K2|the Matterhorn|Denali|Aconcagua|Mount Elbrus|Ben Nevis|the Zugspitze|Annapurna|Mount Etna|Mount Olympus|the Grossglockner|Mount Cook|Table Mountain|Nanga Parbat|Mount Whitney|the Eiger|Vesuvius|Popocatépetl|Mount Rainier|Snowdon|Mauna Kea|Lhotse}"
_STREAM = "{the Rhine|the Mekong|the Ganges|the Elbe|the Po|the Loire|the Congo|the Mississippi|the Yangtze|the Tiber|the Vistula|the Indus|the Orinoco|the Zambezi|the Ebro|the Tagus|the Niger|the Murray|the Jordan|the Dnieper|the Lena|the Euphrates|the Rhône|the Oder|the Shannon}"
_MADE = "{a tent|nylon|marzipan|gin|tofu|a mirror|soap|rubber|saffron|chewing gum|porcelain|pesto|sake|couscous|felt|linoleum|a candle|marshmallow|cider|asphalt|velcro|bronze|mead|polenta|miso|tahini|gelatine|cement|a tyre|parchment|beeswax|caramel|hummus|kimchi|brass|a battery}"

FACT_TWINS_2 = Template("""
@ facts 1.4
? how many moons {does|has} {Jupiter|Saturn|Uranus|Neptune|Pluto|Eris} {have|got}
? which planet has {the most moons|the longest day|the shortest day|the longest year|the strongest wind|no atmosphere|the highest mountain|the lowest density|the most gravity|methane rain|the most craters|water under its ice|the coldest night}
? {how heavy|how dense|how old|how bright|how wide|how far away} is {$planet|$body}
? {what is|what's} the {mass|radius|diameter|density|temperature|gravity|orbital period|surface|albedo|colour|magnitude|atmosphere} of {$planet|$body}
? how {long|many months|many years} {does|would} it take to {fly to|reach|travel to|drive to|send a signal to} {$planet|$body}
? how far is {$planet from {the sun|us|$planet}|$body|$body from us|$planet tonight|it from $planet to $planet}
? how long is a {day|year|winter|night} on $planet
? {can|could} {i|we|one} see {$planet|$body|the space station|a comet|the northern lights|a meteor shower} {tonight|with binoculars|this month|from {capital}|without a telescope}
? {who|which probe|which country|when did someone} {discovered|found|landed on|flew past|photographed|named} {$planet|$body}
? {what is|what's|tell me what is} $body
? is $body {a star|a planet|a moon|a galaxy|bigger than the moon|visible|closer than $body|made of ice|older than the sun}
? how many {stars|galaxies|comets|asteroids|satellites|dwarf planets|black holes|constellations|moons|rockets|light years|exoplanets} {are there|do we know|are known|lie between here and $body}
? {what|which} {is|are} the {largest|smallest|nearest|brightest|oldest|coldest} {star|moon|galaxy|asteroid|dwarf planet|comet|exoplanet|crater|constellation}[ {we know|of Saturn|in the sky|of all}]
- {$planet|$body} {mass|distance|moons of saturn|rings why|temperature|how far|tonight|visible tonight|gravity|probe|volcano|day length|in astrology|god}[?]
- i know {Mars is the fourth planet|Jupiter is the largest planet|Saturn has rings|Venus is the hottest planet|Neptune is farthest out}. {But how heavy is it|And how many moons go around Saturn|What is its mass|And how warm is it there|How long would a flight take|And what is its air made of}?
- {$planet|$planet} or {$planet|$body}: which {is brighter|spins faster|has more gravity|was found first|is heavier|has a longer year}?
? {why|how} {does {$planet shine|the moon get craters|Saturn keep its rings|$body change colour|a black hole grow|the moon make tides}|do {stars die|comets get tails|planets stay in orbit|eclipses happen}}
? what would {i weigh|a day be like|happen to my body|water do|the sky look like} on {$planet|$body}
? when is the next {solar eclipse|lunar eclipse|full moon|new moon|meteor shower|leap second|Mars launch|supermoon|transit of Venus|comet}[ {in {country}|over {capital}}]
- {what is my star sign|which star sign|what zodiac sign} if i was born {on {date}|in {month}|on the third of {month}}?
? {what|which} planet {is in retrograde|rules {month}|is my sign's ruler|was named last|did Herschel find|rains diamonds|do astrologers fear|has the Great Dark Spot}

@ facts 1.4
? {when is|on which date is|in which month is|on which day is|what date is} {$feast}[ {this year|next year|in {year}|in {country}}]
? {when|how|where|why} {do|did} people {celebrate|begin to celebrate|observe} $feast
? what {is|do people eat at|do you do on|happens on|is the meaning of|is the origin of} $feast
- $feast {{year}|date|this year|origin|meaning|when|food|holiday in {country}}[?]
- are {the shops|banks|schools|museums|offices} {open|closed} on {$feast|{date}|a Sunday in {country}}?
? {what|which} {day|weekday|day of the week} {is|was|will be|falls on} {{date} {year}|the first of {month} {year}|{date} next year|my birthday in {year}|Christmas in {year}|the moon landing|the 13th of {month}}
? if {today|it} is $day, {what|which} day {is it in {n3} days|was it {n2} days ago|will it be {n2} days from now|is {date}|was {date} {year}}
- {today is|it's|it is} $day. {Which day is it in {n2} days|What day was it {n3} days ago|What day is {date}|How many $day are left this year|What date is next $day|What is the date}?
- {it's|we have} {month}. {How many days until {date}|Which week is it|Is it harvest time for {plainword}|What is the date of the last $day|How many working days does it have in {year}}?
? how many {days|weeks|hours|working days|Sundays|full moons|school days|holidays} {are there|lie|are|pass} {between|from} {date} and {date}
? how many {working days|Mondays|Fridays|public holidays|school holidays|full moons|Sundays|rainy days|hours of sun} {does {month} {year} have|does {year} have|are there in {month} {year}|are in a year in {country}}
? {what|which} {week|calendar week|day number|quarter|zodiac sign|moon phase|name day|saint's day} is {{date}|the last day of {month}|it this week}
? {was|is|will} {year} {a leap year|a good year for wine|the year of the dragon|a jubilee year|warm|in the Bronze Age}
? who {is|was} {{month}|August|January|$day|Thursday|Saturday} named after
? {why|how come} {does February have so few days|is {month} called that|do weeks start on $day|are there twelve months|is $day unlucky|do we change the clocks|has {month} a jewel|was the calendar changed in {year}}
? {what|which} {flower|gemstone|star sign|fruit|vegetable|saint|bird|sport} {is|belongs to|is in season in|goes with} {month}
? how many {heartbeats|breaths|blinks|milliseconds|fortnights|sunrises|generations|leap seconds} {are in|has|fit in|make} {a week|a year|a century|a month|an hour|a decade}
? {when|at what time} {does the sun {rise|set}|is high tide|does it get dark|is noon|do the clocks change} {in {capital}|on {date}|in {month}|tomorrow|here}
- {what happened|who was born|what is celebrated|who died} {on {date}|in {month} {year}|on this day|on a $day in {year}}[?]
- {$day or $day|{month} or {month}}: {when is it cheaper to fly|which is the rainier one|when are museums free|which is better for a wedding|when are there fewer tourists}?
- i was born on {a $day|{date}}. {How old am I|What does that mean|Which year was it|What star sign am I|When am I exactly {n2} years old}?
? {what|which} day {do they rest|is market day|is garbage collected|is payday|do elections take place|is the sabbath} in {country}
- the {first|second|third|last} {$day|weekend} {of|in} {month}{, which date is it|: which date| {year}|, is it a holiday}?

@ facts 1.5
? how many legs {does $beast have|has $beast|are on $beast|does $beast stand on}
? how many {hearts|eyes|stomachs|teeth|wings|toes|ribs|brains|eggs|babies|chromosomes|lungs|spots|quills|whiskers} {does {a $wild|$beast} have|has a $wild|a year does a $wild have}
? what {do you call|is the name of|is} a {baby|young|female|male} {$wild|$wild|{animal}}
? what {do you call|is} a {group|flock|bunch|crowd} of {{animals}|{animals}|crows|owls|giraffes|jellyfish|monkeys|ferrets}
- a {baby|young|group of|female} {$wild|crow|owl} is called {what|...}?
? what does a $wild {eat|drink|weigh|sound like|do in winter|fear|say|dream of|cost|need|hunt}
? how {{fast|big|heavy|smart|rare|long} is {a $wild|$beast}|{fast|far|well} can {a $wild|$beast} {run|swim|see|jump}}
? where {does a $wild|do {animals}|does the $wild} {live|sleep|come from|nest|spend the winter|lay its eggs}
? which animal {sleeps the longest|never drinks|has blue blood|has the longest tongue|has three eyelids|can regrow its tail|has the most teeth|has no brain|jumps the highest|lives the longest|mates for life|has square droppings|changes its sex|has the best hearing|sees behind itself|has the thickest fur|kills most people|is nearly extinct|has fingerprints}
? which {bird|fish|insect|snake|frog|dog|cat breed|spider|tree|flower|mushroom|lizard} {is the {smallest|most poisonous|rarest|oldest|loudest|most intelligent}|can swim backwards|lays the biggest egg|builds no nest|smells the worst|sings at night}
? is a {$wild|jellyfish|coral|sponge|koala|slug|mushroom|crab|scorpion|seahorse} {a mammal|a reptile|a rodent|an insect|a fish|an animal|poisonous|a vertebrate|a marsupial|protected|nocturnal}
? {what is|what's} the chemical symbol {of|for} $metal
? {what|which} element {is|has the symbol} {Pb|Sn|Hg|K|W|Zn|Cu|Mg|Pt|Cl|He|Ti|Ne|U|Co|Ni|Sb|number {n2}}
- {symbol|atomic number|melting point|boiling point|density|valency} {of|for} {$metal|$metal}[?]
- {gold is Au|iron is Fe|oxygen is O|silver is Ag}, {and|what about|so what is} {$metal}?
? {at what|what} temperature does {milk|mercury|alcohol|olive oil|iron|gold|lead|sea water|chocolate|butter|glass|petrol|wax|nitrogen|sugar|vinegar|steel|{chemical}} {boil|freeze|melt|burn|catch fire|turn solid}
? what is the {boiling|freezing|melting|flash} point of {milk|mercury|alcohol|olive oil|lead|sea water|ether|helium|butter|glass|$metal}
? what is the formula {of|for} {sugar|alcohol|ammonia|rust|bleach|vinegar|chalk|sulfuric acid|ozone|laughing gas|aspirin|battery acid|marble|{chemical}}
? what is {$made|$made} made {of|from}
? what are {crayons|pencils|bricks|golf balls|guitar strings|tea bags|tattoos|sausages|noodles|fireworks} made {of|from|out of}
- $made{: what is in it|, what is it made of| ingredients|: how is it made|, where does it come from}?
? how {high|tall|old|steep|dangerous|cold} is $peak
? where is {$peak|the source of $stream|the mouth of $stream|the Mariana Trench|Loch Ness|Lake Titicaca|the Gobi|the Kalahari|Angkor Wat|Petra|Neuschwanstein|the Alhambra|Machu Picchu|the Acropolis|the Kremlin museum|the Uffizi|the Brandenburg Gate|Stonehenge|Easter Island}
? who {first climbed|climbed|named|measured|painted} $peak
? how {long|deep|wide|old|clean|fast} is $stream
? through which {cities|countries|lakes|town} does $stream {flow|run}
? {which|what} {sea|ocean|lake|delta} does $stream {flow into|end in}

@ facts 1.4
? {what|who} {is|was} the {second|third|fourth|fifth} {largest|biggest|highest|longest|fastest|tallest|smallest|oldest|hardest} {planet's moon|ocean trench|mountain|river|animal|bird|country|desert|island|lake|bridge|mineral|tree|city in {country}}
? {what is|what's} the {largest|biggest|highest|longest|oldest|deepest|loudest|fastest} {cave|waterfall|volcano|tunnel|bridge|tree|train|library|diamond|pizza|palace|dam|stadium|glacier|spider|shark|dinosaur|word in {language}|prime number|ship|building}[ {in the world|on earth|ever|in {country}}]
? who was the {first|second|last|youngest|oldest} {person|man|woman} {to climb Everest|to fly around the world|to reach the South Pole|to swim the Channel|on a motorbike around the world|to win two Nobel prizes|in the deep sea|to walk on Mars|to run a marathon under two hours|to vote in {country}|on television|to be born in Antarctica}
? who was the {second|third|fifth|tenth|sixteenth|last|youngest} {man on the moon|president of the United States|queen of England|emperor of Rome|woman in space|chancellor of Germany|pope|tsar|prime minister of {country}|person to cross the Atlantic alone}
? who {wrote|is the author of} {Ulysses|Dune|The Trial|Beloved|Steppenwolf|The Stranger|Persepolis|Middlemarch|The Leopard|Heidi|Momo|Pippi Longstocking|The Hobbit's songs|Lord of the Flies|The Bell Jar|Walden|Life of Pi|Gulliver's Travels|Dead Souls|The Decameron|Nausea|The Alchemist|Oblomov|Catch-22|Treasure Island|Siddhartha|The Tin Drum|Gilgamesh}
? who {painted|is the painter of} {The Kiss|The Birth of Venus|Las Meninas|American Gothic|The Garden of Earthly Delights|Nighthawks|The Anatomy Lesson|Girl with a Pearl Earring|Liberty Leading the People|The Hay Wain|The Raft of the Medusa|Black Square|The Great Wave|The Persistence of Memory|Saturn Devouring His Son|The Swing}
? who {composed|wrote} {Carmen|Boléro|The Planets|Aida|Rhapsody in Blue|the Brandenburg Concertos|Für Elise's middle part|Peer Gynt|The Rite of Spring|La Traviata|the Radetzky March|Messiah|Tosca|Peter and the Wolf|Finlandia|Parsifal|Canon in D|Stabat Mater}
? who invented {the zipper|the umbrella|the fridge|the bicycle|Scrabble|chewing gum|the toilet|the thermometer|the pencil|basketball|the elevator|the guillotine|the sewing machine|velcro|tea bags|chess|the piano|the wheelbarrow|bubble wrap|the ball pen|pasta|the calendar|gunpowder|Lego|instant coffee}
? who founded {Rome|Amazon|Tesla|the Red Cross|IKEA|Nintendo|McDonald's|Wikipedia|the Boy Scouts|Greenpeace|Adidas|Google|the Jesuits|Lego|Nokia|Buddhism|Harvard|the UN|Toyota|Netflix|Spotify|{capital}|{firm}}
? what does {NATO|laser|DNA|scuba|NASA|FIFA|UNESCO|ATM|PIN|RSVP|JPEG|LED|ISBN|VIP|GmbH|IBAN|OPEC|SPQR|ASAP|CEO|VAT|MRI|HDMI|SQL|BBC|LOL|GDPR|IPA|SONAR|ABBA|{abbreviation}} {stand for|mean}
- {NATO|laser|DNA|scuba|UNESCO|RSVP|LED|VAT|HDMI|GDPR|OPEC|MRI}{: what does it stand for|, in full|, spelled out please| meaning| abbreviation}[?]
? {when|in which year} {did {the Titanic sink|Rome fall|the euro come|Chernobyl explode|the dinosaurs die out|the Korean War end|Prohibition begin|Constantinople fall}|was {Rome founded|the Eiffel Tower finished|Pompeii destroyed|the telephone invented|the Bastille stormed|Napoleon crowned|Hong Kong returned|the first email sent}}
? how many {strings|keys|pedals|holes|pipes|valves|frets} {does {a mandolin|a harp|a banjo|a sitar|an oboe|an organ|an accordion|a cello|a ukulele|a lute|a trumpet|a bagpipe|a balalaika|a harpsichord|a tuba} have|has {a mandolin|a harp|a banjo|a sitar|an oboe|an organ|an accordion|a cello|a ukulele|a lute|a trumpet|a bagpipe|a balalaika|a harpsichord|a tuba}}
? how many players {are on a|are in a|has a|make up a} {rugby|cricket|handball|baseball|water polo|lacrosse|hurling|curling|polo|netball|beach volleyball|kabaddi|field hockey} team
? how long {is|lasts} a {rugby|handball|tennis|cricket|polo|boxing|basketball|curling|chess|snooker} {match|game|round}[ usually]
? how many sides {does a {dodecagon|nonagon|rhombus|icosahedron|trapezium|decagon|prism|pyramid|tetrahedron|kite|parallelogram|torus} have|has a {dodecagon|nonagon|rhombus|icosahedron|trapezium|decagon|prism|pyramid|tetrahedron|kite|parallelogram|torus}}
? what is {{n4}|1994|44|2026|{n2}|49|MCMXLIV|XLVII|CDXX|999} in {Roman numerals|Roman|Arabic numbers|binary|hexadecimal|Greek letters|Mayan numerals}
? how many zeros {does a {trillion|quadrillion|googol|septillion|crore|lakh|billiard|centillion} have|has a {trillion|quadrillion|googol|septillion|crore|lakh|billiard|centillion}}
? {what|which} {does the {liver|spleen|pancreas|kidney|appendix|thyroid|gall bladder|thymus|retina} do|organ {makes insulin|cleans the blood|can grow back|do we not need|makes bile}|bone is the {smallest|longest|hardest to break}|blood type is the rarest|muscle is the strongest|vitamin is in {ingredient}}
? why {is {the sunset red|the sea green|the sun yellow|snow bright|grass wet in the morning|Mars red|the night dark}|are {clouds grey|flamingos pink|carrots orange|roses thorny|eggs oval|lemons sour|coins round|school buses yellow}}
? how fast {is {sound|a snail|light in glass|a rocket|the space station|a Formula One car|a sneeze|a tsunami|a racing pigeon|the fastest train}|does {a cheetah sprint|a falcon dive|rain fall|the earth move|hair grow}}
? which {metal|wood|gas|stone|liquid|acid} {is|has} the {softest|heaviest|lightest wood|strongest|most expensive|rarest|smelliest|densest|best conductor|most poisonous}
- is {glass|a tomato|a banana|fire|a virus|lava|coral|Pluto's moon|a peanut|rhubarb|a strawberry} a {liquid|berry|living thing|plasma|gas|nut|mineral|metal|planet|herb} or a {solid|herb|rock|plant|legume|vegetable}?
- the {largest|highest|fastest|first|oldest} {one|of them} i know. {Which is the second|And the third largest|What is the runner-up|Who came second|And the smallest in {country}}?
- {the Nile is long|Everest is high|Asia is large|the Pacific is large|the cheetah is fast}, {i know|sure|ok}. {But exactly how many {kilometres|square kilometres|km per hour}|And what is second|How much in feet|And in {year}|Who measured it|And $peak|And $stream}?
- {water boils at 100|a spider has eight legs|bees make honey|a piano has 88 keys|we have 206 bones}, {i know that|that much i know|clear}. {But why|Who found that out|And how much honey a day|And at {n4} metres|How many are in the hand|And $beast|And a {harpsichord|harp|baby}|And on top of $peak}?
- {where|in which city|in which country} is the {Prado|Hagia Sophia|Golden Gate Bridge|Louvre Abu Dhabi|Burj Khalifa|Sagrada Família|Blue Mosque|Space Needle|Atomium|Little Mermaid|Christ statue|Leaning Tower|Opera House|Forbidden City|Ponte Vecchio|Blarney Stone|Spanish Steps|Rialto}?
- what {currency|language|alphabet|religion|anthem} did {the Romans|the Incas|the Vikings|the Phoenicians|the Maya|the Prussians|the Etruscans|the Ottomans|the Sumerians} {have|use}?
""").substitute(planet=_PLANET, body=_BODY, feast=_FEAST, day=_DAY, beast=_BEAST, wild=_WILD, metal=_METAL, peak=_PEAK, stream=_STREAM, made=_MADE)  # fmt: skip
