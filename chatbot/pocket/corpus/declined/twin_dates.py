# ruff: noqa: E501
"""In the words of the days, months, seasons, colours and planets that are known, what no table holds; signs and slots as in `declines.py`."""

TWIN_DATES = """
@ facts 1.156
? {what|which} {month|season|week} {comes|is|follows} {after|before} {ramadan|the monsoon|lent|harvest moon|carnival week|hurricane season|the tax year|Tishri|Muharram|Thermidor|Vendémiaire|Adar}
? {what|which} {day|holiday|feast|sunday} {comes|is|follows} {after|before} {Good Friday|Shrove Tuesday|Pentecost|Boxing Day|Diwali|Ascension|Yom Kippur|Thanksgiving|Palm Sunday|the day of the dead|Purim}
? what comes {after|before} {the Bronze Age|the Jurassic|Generation Z|the Renaissance|Windows {n2}|the iPhone {n2}|Henry VIII|King George V|the Ming dynasty|the Baroque|chapter {n1} of {work}|page {n3} of {work}}
? {how many days|how many weeks|how many nights} {has|are in|are there in} {ramadan|lent|carnival|a lunar year|the jewish year|a school term|an academic year|the mayan year|a mercury year|the fiscal quarter}
? {which|what} {months|month} {have|has} {the most birthdays|a full moon twice|five sundays in {year}|the letter combination ry|no bank holiday|oysters|the shortest name in {language}|the least rain in {town}}
? {in which|in what} month {is|was|does} {ramadan|oktoberfest|the Oscars|the Tour de France|Wimbledon|the Super Bowl|Holi|Carnival in Rio|{person} born|{event}|the monsoon begin|the tulip season start}
? {which|what} season {is it in {country} now|is best to visit {town}|do we plant {garlic|tulips|beans}|has the most accidents|do {animals} mate|is hunting season|suits my wedding}
? {which|what} {birthstone|flower|zodiac sign|gem|tree|colour|saint} {stands for|is for|belongs to|goes with|has} {January|February|March|April|May|June|July|August|September|October|November|December}
? {what is|what's} the {birthstone|birth flower|zodiac sign|lucky number|name origin|gemstone|weather in {town}|average temperature in {town}|sunrise time} {of|for|in} {January|February|March|April|May|June|July|August|September|October|November|December}
? {why is {month} called that|how did {month} get its name|where does the word {month} come from|why is {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} called so|how did {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} get its name}
? {who|which god|which emperor|which planet} is {January|March|May|June|July|August|Tuesday|Wednesday|Thursday|Friday|Saturday} named {after|for}
? {on which|on what|which} {date|day} {is|was|falls|do people celebrate} {Easter|Mother's Day|Thanksgiving|Eid|Hanukkah|Saint Nicholas|Bastille Day|Groundhog Day|Passover|the harvest festival|Chinese new year|pancake day|Black Friday|Labour Day}[ {this year|in {year}|in {country}}]
? {how long|how many days|how many weeks} {is it|are there|is it still} {until|till|to} {easter|the summer holidays|my birthday on {date}|payday|{date}|the election|the world cup|the next full moon|diwali}
? {when|in which year|in what year} {was|were} {the {calendar|week|clock|{invention}|{product}} invented|{town} founded|{landmark} built|{country} founded|{work} published|{firm} founded|the first {invention} sold|paper money first printed}
? {when|in which year} did {{event} {begin|end|happen}|{person} {die|become famous|get the Nobel prize}|{country} {join the {EU|UN}|become free|get its king}|{firm} go public|women {get the vote in {country}|first run a marathon}}
? {what|which} {year|century|decade} {was|is} {{person} born in|{event} in|{landmark} from|{work} from|the {invention} from}
? {what happened|what was invented|who ruled {country}|who was president|who won {contest}} in {year}
- i was born in {January|February|March|April|May|June|July|August|September|October|November|December}{. |, }{which star sign|what birthstone|which flower is mine|what am i like|what does my horoscope say|which gem is lucky}?
- {list|name|give me|tell me} {all|the|three|five} {public holidays|bank holidays|feast days|school holidays|leap years|full moons|fast days|saints' days} {of|in|for} {{country}|{year}|{month}|the {century} century}[.]
- {table|list|calendar} of {holidays|months and birthstones|days and gods|star signs and dates|months and weather in {town}|full moons|school weeks|paydays}[ {for {year}|in {country}}][ please]
? {how many|what number of} {sundays|leap days|holidays|seconds|full moons} {has|are there in|were there in} {{year}|this year|a century|{month} {year}|my life so far}
? {how long|how many hours} {does it take|is it} {from {town} to {town}|to the moon|around the world on foot|to {learn {language}|read {work}|boil {dish}|knit a scarf|grow a beard|build a house}}
? how old is {{person}|{celebrity}|{landmark}|{town}|{firm}|the universe|the oldest {animal}|the {invention}|your newest rival|the queen of {country}}
? {how|why} do {leap years work|seasons happen|time zones work|people in {country} celebrate new year|clocks run clockwise|months differ in length|days get shorter|we have weekends}

@ facts 0.818
? {what|which} {colour|color} {goes with|suits|matches|clashes with} {navy trousers|my brown sofa|olive walls|red hair|a beige carpet|oak floors|a green dress|teal|burgundy curtains|blond hair}
? {what|which} {colour|color} makes {people {hungry|calm|angry|trust you}|a room look bigger|babies sleep|you look slim|a shop sell more}
? what does the {colour|color} {purple|yellow|green|black|white|orange|pink|teal|gold|brown} {mean|stand for|say about me|symbolise|do to people} {in {China|India|Japan|psychology|dreams|marketing|feng shui}|for the mood|in a logo|at a funeral}
? {what|which} {colour|color} {should i|do i|would you} {paint|choose for|wear to|take for} {the nursery|my front door|my kitchen|an interview|a wedding|my logo|my car|a funeral|our fence}
? {what|which} {hex|rgb|cmyk|pantone|ral} {code|value|number} {is|has} {teal|salmon|olive|navy|mustard|mint|coral|lavender|the {brand} red|the sky|british racing green}
? what colour {is|was} {{celebrity}'s hair|the shirt of {team}|the first {product}|a {chemical} flame|the {firm} logo|{person}'s horse|the sky on Titan|vantablack in sunlight|a narwhal|the inside of {dish}|the flag of {town}|my front door|topaz}
? {what|which} colours {are in|has|are on} the {flag|coat of arms|logo|shirt|passport|banknote} of {{country}|{team}|{firm}|{town}}
? {what do|what does|which colour do} {you get|i get|one get} {when|if} {you|i|one} {mix|mixes|mixing} {{chemical} and {chemical}|{ingredient} and {ingredient}|ochre and ultramarine|burnt sienna with cobalt|bleach and vinegar|cement and sand|a tiger with a lion|magenta and khaki}
- {mix|mixing|combine|what if i mix} {ultramarine|umber|ochre|magenta|vermilion|indigo|sienna|khaki|lavender} {and|with|+} {cadmium yellow|burnt umber|teal|sepia|ivory black|olive|viridian|mauve}{?|: what colour|, which tone}
- {how do i|how do you|how can i} {mix|get|make} {skin colour|turquoise blue like the sea|olive drab|gold|silver|a warm grey|bronze|flesh tones|terracotta|ivory|maroon|beige for walls}{?| from acrylics?| with watercolour?| out of three tubes?}
? why {is|are} {the sun yellow|grass green|flamingos pink|carrots orange|eyes blue|school buses yellow|fire engines red|leaves red in autumn|stop signs red|pencils yellow|blood in veins blue|wedding dresses white}
? {who|when} {invented|discovered|first made|was the first to make} {mauve|prussian blue|titanium white|indigo dye|magenta|synthetic ruby|neon colours|the colour wheel|vantablack}
? which planet {has {the {longest|shortest} {day|year}|the most {storms|moons with ice}|a {hexagon|spot|heart}|diamond rain|two suns}|did {person} find|is made of iron|would i weigh {n2} kilos on|spins backwards fastest|was visited by {a probe in {year}|voyager {n1}}}
? how {far|long|heavy|fast|dense|cold} is {{a|the} {trip|flight|light ray} to {Mars|Jupiter|Neptune|Pluto}|a day on {Venus|Mercury|Saturn}|{Jupiter|Saturn|Uranus|Mars} in {kilos|kilometres|light minutes}|the core of {Mars|Jupiter}|the wind on {Neptune|Saturn}}
? how {heavy|old|tall} would i be on {Mars|Jupiter|Saturn|Venus|the moon|Pluto|Mercury}
? how many {probes|landers|craters|astronauts|storms|rovers} {have been to|are on|were sent to|reached} {Saturn|Mars|Jupiter|Uranus|Titan|the moon|Ceres|Eris}[ {so far|by {year}}]
? {who|what|which telescope} {discovered|found|named|first saw} {Uranus|Neptune|Pluto|Titan|Europa|Ceres|Charon|the rings of Saturn|the moons of {Jupiter|Mars}|{Made}}
? can {humans|people|we|plants|bacteria|{animals}} live on {Mars|Venus|Europa|Titan|the moon|Jupiter|Mercury}
? {where|when} can i see {Mars|Venus|Jupiter|Saturn|Mercury|the space station|a comet|the milky way|the northern lights|a shooting star} {tonight|from {town}|this week|with binoculars|in {month}}
- {Mars|Venus|Jupiter|Saturn|Neptune|Mercury|Uranus|Pluto}{: |, }{{atmosphere|gravity|temperature|distance|surface|moons by size|core|weather|mass in kg|orbit in days|mythology|probes sent there}}[?]
? {what is|what's} the {capital|mayor|postcode|area code|population|airport code|river|football club|best hotel|oldest church|time zone|dialect} of {{town}|{place}|Bavaria|Texas|Ontario|Catalonia|Tuscany|Bohemia|Queensland|Quebec|Tyrol}
? {what is|what's} the {population|gdp|flag history|anthem|president|king|national dish|dialling code|area in square kilometres|unemployment rate|driving side|minimum wage|prime minister|national bird|average income} of {country}
? how many {people|sheep|castles|lakes|islands|universities|cars|provinces|soldiers|embassies|kilometres of coast|airports} {are there in {country}|has {country}|does {country} have}
? {which|what} {language|money|continent|religion|plug type|visa} {did {person} speak|did the {Vikings|Incas|Etruscans|Phoenicians} use|do i need in {country}|is used in {{place}|{town}}|has the most {speakers|banks|deserts}}
? which {city|town|country} {has {the most {bridges|museums|bicycles|rain|canals}|{n2} bridges|hosted {contest} in {year}|the cheapest rent|the best beaches}|is {twinned with {town}|safest for women|closest to {town}|{person} from}}
- {country}{: |, }{population|president|history in short|best time to visit|visa rules|gdp|religion|climate|wages|tallest building|national dish|exports|rivers|famous people}[?]
- {capital|biggest city|mayor|language|money|flag|population} of {Bavaria|Texas|Ontario|Tuscany|Queensland|Sicily|Tibet|Catalonia|California|Scotland in {year}|the Inca empire|Atlantis|Narnia|{Made}}[?]
- {is|was} {{town} {the capital of|bigger than|north of|older than} {town}|{country} {a republic|in NATO|bigger than {country}|richer than {country}|ever a colony}}?

@ clock 0.27
? {what is|what's} {today's date|the date today|the date tomorrow|the time now|the day today|this year|the current month|the weather|the week number|the temperature outside|the time in {town}}
? {is it|is today|was yesterday|is tomorrow} {a {monday|holiday|weekday|school day|full moon}|monday or tuesday|summer in {country}|already friday|the {n2}th|dark in {town}|raining in {town}}
? {which|what} {day|weekday} {is|was|will be} {today|yesterday|tomorrow|it now|the {n2}th|{date}|my birthday|the first of next month|in {n2} days|it {n3} days ago}
- {today's date|the time|current time|date and time|weekday today|week number|current year|date today}[ {please|in {town}|right now|?}]
- {what year|which year|what month|which date} {is it|do we have|have we got}{?| now?| please?| again, i forgot}
- {sun|moon} {rise|set} {in|at|for} {{town}|{capital}|{country}} {today|tomorrow|on {date}|at midsummer}[?]
"""
