# ruff: noqa: E501
"""Twins of questions about countries and capitals, in the same words, with answers that Pocket does not know."""

from string import Template

_REGION = "{Bavaria|Texas|Ontario|Tuscany|Normandy|Yorkshire|Sichuan|Queensland|Kerala|Saxony|Andalusia|Sicily|Brittany|Quebec|Hokkaido|Tyrol|Alaska|Florida|Punjab|Catalonia|Scotland|Wales|Flanders|Siberia|Bali|Corsica|Lapland|Gujarat|Jalisco|Tasmania|Manitoba|Ohio|Kentucky|Hesse|Carinthia|Lombardy|Galicia|Ticino|Zeeland|Silesia|Transylvania|Crimea|Tatarstan|Yunnan|Patagonia|Oaxaca|Bahia|Sindh|Kurdistan|Sardinia|Vermont|Oregon|Nova Scotia|Saskatchewan|Cornwall|Northern Ireland|Provence|Alberta|Minnesota|Hawaii|Puerto Rico|New South Wales|Styria|Thuringia|Bohemia|Tibet|Karelia|Chechnya|Extremadura|Umbria}"
_REALM = "{the Roman Empire|the Aztec Empire|the Ottoman Empire|Prussia|the Inca Empire|Byzantium|Yugoslavia|the Soviet Union|Czechoslovakia|the Habsburg Empire|Persia|Babylonia|Carthage|the Mongol Empire|the Khmer Empire|Mesopotamia|ancient Egypt|East Germany|Rhodesia|Burgundy|the Songhai Empire|the Confederate States|the Papal States|the Duchy of Milan|the Golden Horde|Assyria|the Mughal Empire|the Ming dynasty|the Kingdom of Naples|Castile|Navarre|Gran Colombia|the Zulu Kingdom|Mordor|Narnia|Westeros|Wakanda|Atlantis|Gondor|Panem|Middle-earth|Tatooine|Zamunda}"
_ISLE = "{Aruba|Bermuda|Guam|the Faroe Islands|Réunion|Curaçao|the Cayman Islands|French Polynesia|the Isle of Man|Guernsey|Gibraltar|Svalbard|the Azores|the Canary Islands|Martinique|Zanzibar|Tuvalu|Nauru|Kiribati|Palau|Lesotho|Burundi|Djibouti|Benin|Brunei|Grenada|Dominica|the Seychelles|the Comoros|Eswatini|the Solomon Islands|Saint Lucia|Cape Verde|Timor-Leste|the Falkland Islands|Mayotte|New Caledonia|Abkhazia|Transnistria|Somaliland}"
_TOWN = "{Munich|Milan|Lyon|Kyoto|Osaka|Toronto|Mumbai|Glasgow|Kraków|Porto|Seville|Hamburg|Naples|Marseille|Antwerp|Gothenburg|Shanghai|Chicago|Miami|Boston|Sydney|Melbourne|Geneva|Zurich|Salzburg|Florence|Venice|Rotterdam|Liverpool|Cork|Odesa|Kazan|Tromsø|Bergen|Valencia|Dresden|Leipzig|Bruges|Split|Thessaloniki|Izmir|Haifa|Mombasa|Lagos|Guadalajara|Medellín|Cusco|Recife|Kolkata|Chengdu|Cebu|Chiang Mai|Vancouver|Calgary|Seattle|Nashville}"

FACT_TWINS = Template("""
@ facts 1.6
? {what is|what's|whats} the capital{| city} of {$region|$realm|$isle}
? {which|what} city {is|was} the capital of {$region|$realm}
? {what|which} {is|was} {the {state|provincial|regional} capital of $region|the capital city of $isle|the old capital of $realm}
- {$region|$isle|$realm} {capital|capital city|: capital|, capital}[?]
- capital {of |city |}{$region|$isle|$realm}[?]
- {what is|name|tell me|i need|give me} the {state capital|capital|county town|seat|provincial capital} of $region
- {i know|we know} {pair}. {But what is|And what is|So what's} the capital of {$region|$realm|$isle}?
? {do you know|can you tell me|could you tell me|would you know} {the capital of {$region|$isle}|what the capital of {$realm|$region} {is|was}|which city governs $region}
- the capital of {$region|$realm|$isle} is {...|___|called what|what i need|which city}
? from which city {was $realm ruled|is $region governed|are $isle run|did the kings of $realm rule}
- $region or $region, which {one |}has the {older|bigger|smaller|prettier} capital?
- {$region|$realm}. {What is its capital|Its capital|Which city is the capital there|Capital city}?
- {we're|we are|i'm|i am} {moving to|learning about|reading about|talking about} {$region|$isle|$realm}. {What is its capital|What's the capital there|Which city is the capital}?
? is {$town the capital of $region|the capital of $region $town or $town|$town or $town the capital of $isle}
- {my daughter|the quiz|my son|a friend|the crossword} {asks for|needs|wants to know} the capital of {$region|$realm|$isle}
? {where is|where lies|in which country is|which country is} {$region|$isle|$town}[ in]
? {where was|where exactly was|on which continent was|in what part of the world was} $realm
- $region, {where is that|which country is that|is that a country|how far is it from {capital}}?
? {what|which} country does {$region|$isle|$town} belong to
? is {$region|$isle} {a country|a state|an island|a republic|part of {country}|independent|in the EU|a continent}
? {on|in} {which|what} {river|island|bay|coast|plain|mountain range|peninsula|lake} {is|does|lies} {$town|$region} {lie|situated|found}
- what is {$region|$isle} the capital of, or is it no {city|capital}?

@ facts 1.6
- i know {pair}. how many {people live there|bridges are there|districts does it have|museums has it got|students live there|tourists come each year|metro lines run there|churches are there}?
- i know {pair}, {but|and} {who is the mayor|who founded it|how old is it|how big is it|since when|what was the capital before|what is the second biggest city|what does the name mean}?
- {i know|everybody knows|my book says|she told me|we learned} {pair}. {And|But} {how many people live there|what is the population|what is the oldest building|who built the palace|when was it founded|which hill is the highest|what is its nickname|how high does it lie}?
- {i know|we know|they say|i read} {pair}. {Why not $town|Since which year|Why that city|And before that|Who decided it|What was it before {year}|How many inhabitants|What area does it cover}?
? how many {inhabitants|people|residents|cars|trees|bridges|theatres|universities|parks|hospitals|squirrels|skyscrapers|cemeteries|embassies|rats|foreigners|bakeries} {does {capital} have|are there in {capital}|has {capital} got|live in {capital}}
- {population|area|mayor|postcode|altitude|nickname|coat of arms|founding year|area code|twin towns|patron saint|tallest building|oldest church|metro map|crime rate|airport code|districts|elevation} of {{capital}|$town}[?]
- {capital} {population|mayor|area|history|map|metro|airport|old town|castle|opera|university|cathedral|zoo|stadium|founded|nickname|tallest building|crime rate|postcode}[?]
? {what is|what's} the {population|area|mayor|oldest building|tallest tower|longest street|highest point|biggest park|most famous church|main square|oldest bridge|oldest pub|local dialect|best known dish|biggest employer|airport code|patron saint} {of|in} {{capital}|$town}
? who {is|was} the {mayor|bishop|governor|founder|architect|most famous citizen|police chief|patron saint} of {{capital}|$town}
? how {old|big|high above the sea|rich|safe|green|polluted|densely populated|multicultural|far north} is {{capital}|$town}
? when was {capital} {founded|built|destroyed|occupied|liberated|made the capital|first mentioned|on fire|bombed|divided|renamed}
? {which|what} {lake|sea|mountain|hill|canal|motorway|railway} {runs through|lies near|can you see from|flows past|crosses|ends in} {{capital}|$town}
? {was|is} {capital} {always|once|ever|already|still} {the capital|the biggest city|called that|part of {country}|under water|a port|a village|the seat of parliament in {year}}
? why is {{capital}|$town} {called|known as} {that|the white city|the eternal city|the city of lights|the pearl of the sea|the city of spires|little Paris|the windy city}
? {what|which} {dialect|football club|newspaper|beer|university|festival|company|dish} is {{capital}|$town} {known|famous|best known} for
- {capital} or {capital}: which is {bigger|older|cheaper|colder|closer to the sea|nicer|safer|further north|more expensive}?
? is {capital} {bigger|older|colder|further north|cheaper|more beautiful|higher up|more crowded} than {{capital}|$town}
? {what was|what is} {capital} {called|named} {before {year}|in the Middle Ages|in Latin|under the Romans|in {language}|by the locals|in the {century} century}
? {who|what} is {capital} named after
- where {in {capital}|in $town} is the {opera|big market|castle|best viewpoint|jewish quarter|main station|parliament|flea market|old harbour}?
? {what does|what do} {the name {capital}|{country}|the flag of {country}|the anthem of {country}|the coat of arms of {country}|the colours of {capital}} mean
- after whom was {capital} named, and {when|why|by whom}?

@ travel 1.2
? what {should|can|could|must} {we|i|you|one} {see|do|visit|eat|try|buy|avoid|not miss} in {{capital}|$town|$region|{country}}
? where {should|can|do|could} {i|we} {stay|eat|park|go out|swim|dance|shop|change money|rent a bike|drink good coffee|hear live music|watch the sunset} in {{capital}|$town}
- {we're|i'm|my wife and i are|my parents are} {in|going to|flying to|visiting|spending {n1} days in} {{capital}|$town|{country}}. {What should we see|Any tips|What is there to do|Where do we eat well|Which quarter is nice|What is worth a visit}?
- {i'm|we're} {travelling|flying|going|moving} to the capital of {country}, {what should i pack|which hotel do you recommend|is it safe at night|how much money do i need|what are the sights|do i need a visa}?
? {what are|which are|name} the {sights|best museums|nicest beaches|cheapest hotels|must-sees|best day trips|hidden gems|famous restaurants|good neighbourhoods} {in|of|around|near} {{capital}|$town|$region}
- {best|cheap|romantic|family|vegan|quiet} {hotel|restaurants|things to do|day trips|bars|apartments|tours|beaches} {in|near} {{capital}|$town|$region|$isle}[?]
- {one day|a weekend|{n1} days|a week} in {{capital}|$town|$region}{, what to do|, any plan|: itinerary|, with children| on a budget|}[?]
? how {do|can} {i|we} get {from {capital} to $town|to $region from {capital}|from the airport to {capital}|around in {capital}|to $isle}
? how long {is|takes} the {flight|train ride|drive|ferry|bus trip|walk} {to {capital}|from {capital} to {capital}|to $town|to $isle}
? is {{capital}|$town|{country}|$region} {worth a visit|safe for tourists|expensive|good in winter|nice for children|walkable|good for a honeymoon|safe at night}
? when is the best {time|month|season} to {visit|go to|travel to|see} {{capital}|{country}|$region|$isle}
- {i know|ok} {pair}. {what should we see there|and how do i get there|which hotel is good there|how much is a flight there|is it worth a trip}?
- the capital of {country}: {sights|hotels|what to see|is it safe|how to get there|cheap flights|restaurants}[?]
? {which|what} {capital|country|continent} {should i|shall we|would you} {visit|choose|travel to|see} {first|in {month}|for a honeymoon|with a baby|on a small budget|next}
- {capital} or {capital} for {a weekend|our honeymoon|a stag party|a first trip|christmas shopping|new year}?
- what does {a hotel|a beer|a taxi|a coffee|a flat|a metro ticket|dinner for two} cost in {{capital}|$town}?

@ live 0.6
? {how is|what is|what's} the weather {in|like in} {{capital}|the capital of {country}|$town|$region}[ {now|today|tomorrow|in {month}}]
? is it {raining|snowing|sunny|hot|cold|windy|foggy} in {{capital}|the capital of {country}|$town}[ {now|today|tonight}]
- {i know|we know|you said} {pair}. {What is the weather like there|How warm is it there now|What is happening there today|Is it raining there}?
? how {warm|hot|cold} {is it|will it be} in {{capital}|$town|the capital of {country}} {today|tomorrow|this weekend|right now|next week}
- {capital} {weather|temperature|news|traffic|strike|air quality|flights} {today|now|tomorrow|tonight}[?]

@ clock 0.3
- {i know|we know|you said} {pair}. {What time is it there|How late is it there now|What's the time there}?
? what time is it in {{capital}|the capital of {country}|$town|$isle}[ {now|at the moment}]
? {how late|what time} is it in {country} {now|right now|when it is {hour} here}

@ facts 1.6
? {which|what} country has {the most {people over 90|volcanoes|lakes|time zones|castles|borders|islands|pyramids|sheep|Nobel prizes|beer drinkers|cyclists}|two capitals|no army|no rivers|the oldest flag|the longest coast|the shortest border|the youngest president|the highest taxes}
? {which|what} {capital|capital city} {is the {highest|coldest|hottest|oldest|youngest|northernmost|southernmost|largest|smallest|most visited|most expensive|wettest}|lies on two continents|has the most bridges|was flooded in {year}|has no river}
? {what is|what's} the {largest|smallest|richest|coldest|flattest|youngest|oldest|hottest|poorest|second largest} {state|province|county|canton|region|island|lake|city|village|desert|port} {in|of} {country}
? {what is|what's} the {highest|longest|deepest|oldest|biggest} {mountain|river|lake|bridge|tunnel|forest|cave|glacier|waterfall|building|tree} {in|of} {{country}|$region}
? {which|what} {sea|ocean|river|mountains|desert|country} {separates|lies between|connects} {country} and {country}
? how many {states|provinces|cantons|islands|lakes|volcanoes|deserts|castles|airports|official languages|time zones|regions|counties|national parks|dialects|mosques|sheep} {does|has} {country} {have|got}
? how many {countries|capitals|people|rivers|languages|deserts|lakes|kings|volcanoes} {are there in|are in|can one count in} {Africa|Asia|Europe|South America|Oceania|North America}
? {which|what} countries {are in|belong to} {Africa|Asia|Europe|Oceania|South America|the EU|NATO|the Balkans|Scandinavia|the Caribbean|the G7|the Commonwealth|OPEC|the Benelux}
! {list|name|give me|write down} {all |ten |the |}{countries|capitals|rivers|lakes|deserts|mountains|islands|states|provinces|monarchies} {of|in} {Africa|Asia|Europe|Oceania|South America|$region|{country}}
? {how do|what do} {people|they|the locals} {in {country}|from {capital}|in $region} {greet|eat for breakfast|celebrate|dress|drink|call themselves|earn|think of {country}}
? what {do you call|is the name for} {someone|a person|a woman|people} from {{country}|{capital}|$town|$region|$isle}
? {what|which} {side of the road|plug|voltage|dialling code|domain|alphabet|visa|vaccination} {is used|do i need|do they use|do they drive on} in {{country}|$region|$isle}
? {what|which} {colours|symbols|animal|star|cross} {are|is} {on|in} the flag of {$region|$isle|Nepal|Bhutan|Wales|Mexico|Brazil|Sri Lanka|Kenya|Canada|Albania|Mozambique|South Africa}
? who {rules|governs|discovered|conquered|colonised|united|divided|freed|explored|sold} {{country}|$region|$isle|$realm}[ {now|in {year}|in the {century} century|first}]
? {when|in which year} {did|was} {{country} {join the EU|become independent|gain independence|change its name|move its capital|get a constitution}|$realm {founded|destroyed|at its height}|$region {founded|annexed|given away}}
? how {far|many kilometres|many hours by train|long by car|many miles} is {it from {capital} to {{capital}|$town}|{capital} from {{capital}|$town|the sea}}
- {distance|difference in time|way|flight time} between {capital} and {{capital}|$town}[?]
? are {country} and {country} {neighbours|at war|friends|allies|in the same time zone|on one island|equally big|old enemies}
? {which|what} is {bigger|smaller|richer|warmer|older|further from here|more populous}{,|:} {country} or {country}
- {country}{:|,} {area|population|how big|how many people|head of state|life expectancy|gdp|religion|neighbours|highest mountain|longest river|climate|history in short|famous people}[?]
- {country} and {country}, {what is the difference|which is older|who won the war|do they share a border|which one is bigger}?
? {what|which} {money|currency} {was used in {country} before {year}|did they have in {country} in {year}|do they pay with in {$isle|$region}|was used in $realm}
- {exchange rate|price of bread|average wage|minimum wage|inflation|rent|tax rate} {in|of} {{country}|{capital}|$region}[?]
? what language {did people speak|was spoken|did they write} in {$realm|$region in {year}|{capital} in the {century} century}
? what language {is|are} {the parliament of $region|a passport from $isle|most signs in $town|the law in $region} {held in|written in|printed in}
- i {drew|have|see|found} a {map|flag|coin|stamp|passport} of {$region|$isle|$realm}. {what does it show|what is it worth|which colours should it have|how old is it|is it real}?
? {is it true|is it right|would you say} that {{capital}|$town} {was once the capital of {country}|has more bridges than {capital}|lies on {n1} hills|was founded by {person}|is sinking|has {n3} churches|is twinned with $town}
- true or false: {$town is bigger than {capital}|{country} has more people than {country}|{capital} was founded in {year}|$region has its own parliament|$isle has an airport|it never rains in {capital}}

@ money 0.3
? how {much capital|much share capital|much equity|much seed capital} {does {firm} have|does {firm} need|do i need for a kiosk|should a start-up raise|did {firm} lose}
? {what is|how high is|who owns} {the share capital of {firm}|the capital of {firm}|working capital|venture capital for a bakery|the start-up capital for a shop|capital for my firm}
? {what is|how high is|how is} the {capital gains tax|capital ratio of {firm}|return on capital|capital requirement for a bank|human capital index|capital of a limited company} {in {country}|at the moment|worked out}
- {is|when is|in which states is} {capital punishment|the capital market|capital flight} {legal|banned|a problem|open|growing} in {country}?
- {which words get|does every noun get|where do i put} a capital letter in {"{sentence}"|german titles|a headline|an email greeting}?
""").substitute(region=_REGION, realm=_REALM, isle=_ISLE, town=_TOWN)
