# ruff: noqa: E501
"""One step beyond capitals and continents: what else people ask of countries, states, counties, towns; signs and slots as in `declines.py`."""

BEYOND_WORLD = """
@ facts 2.6
? what is the population of {{country}|{country}|{country}|greater manchester|the faroe islands|lagos state|siberia|the vatican|gibraltar|the whole caribbean}
? how many {people|inhabitants|residents} does {{country}|{capital}|Osaka|Leeds|Marseille|Naples|Kraków|Porto|Calgary} have
? how {big|large} is {country} in {square kilometres|square miles|hectares}
? what is the [{total |land |surface }]area of {{country}|Tasmania|Corsica|Lapland|Patagonia|the Sinai|Crimea|Sardinia}
? who is the {president|prime minister|king|queen|head of state|chancellor|foreign minister|finance minister} of {country}
? who {governs|rules|leads|runs} {country} {now|at present|these days|at the moment}
? who was {president|prime minister|king|queen|emperor|sultan} of {country} {in {year}|before the current one|during the war|when i was born in {year}}
? what {is on|do the stars mean on|do the stripes mean on|animal is on|do the colours mean on} the flag of {Brazil|Portugal|Kenya|Mozambique|Sri Lanka|Cyprus|Wales|Bhutan|Uganda|Iceland|Panama}
? which {country|nation} has {a dragon|an eagle|a tree|a gun|a parrot|a map|a cross and a crescent|five stars|a green square} on its flag
? {what colours are on|what colours has} the flag of {Peru|Ghana|Estonia|Jamaica|Vietnam|Ethiopia|Scotland|Bolivia|Ukraine|Hungary|Ireland|Yemen}
? what is the {national anthem|national bird|national flower|national sport|national tree|national day|coat of arms|official motto} of {country}
? which river {flows|runs} through {Prague|Warsaw|Florence|Baghdad|Kyiv|Hamburg|Seville|Lisbon|Frankfurt|Bordeaux|Turin|Cologne|St. Louis|Dublin|Delhi|Bangkok}
? what is the longest river in {Spain|Ireland|France|Germany|Poland|Canada|Australia|Finland|Portugal|Sweden|Scotland|Italy|Japan|Turkey|Colombia}
? what is the {highest|tallest} {mountain|peak|point|hill} {in|of} {Spain|Austria|Norway|Canada|Wales|Scotland|Chile|New Zealand|Poland|Mexico|Iran|Turkey|Slovenia|Oceania|Antarctica|Greece|Corsica|the Pyrenees|the Andes}
? what is the {largest|deepest|longest} lake in {Italy|Finland|Scotland|Sweden|Switzerland|Africa|Canada|Austria|Macedonia|Bolivia|Hungary|England|Texas}
? what is the second {largest|biggest|smallest|highest|longest|deepest|oldest|most populous} {country|city|mountain|river|lake|island|continent|desert|ocean|capital}{ in the world| on earth|}
? what is the third {largest|biggest|highest|longest|deepest} {country|city|mountain|river|lake|island|waterfall|building}[ in the world]
? what time zone is {{country}|{capital}|Denver|Perth|Alberta|Omsk|the Azores|Hawaii|Tahiti} in
? what is the time difference between {{capital}|{town}} and {{capital}|{town}}
? how many hours is {capital} {ahead of|behind} {{capital}|Chicago|London|us}
? what is the {dialling|calling|phone|postal|country|area} code {of|for} {{country}|{capital}|Liverpool|Dallas|Munich|Glasgow|Nice}
? what is the capital of {Wyoming|Nevada|Montana|Vermont|Utah|Kansas|Maine|Oregon|Colorado|Arizona|Michigan|Idaho|Virginia|Tennessee|Hawaii|Missouri|Illinois|North Dakota}
? what is the capital of {Alberta|Manitoba|British Columbia|Saskatchewan|Nunavut|Yukon|Queensland|Tasmania|Victoria in Australia|Western Australia|Punjab|Gujarat|Bihar|Assam|Hunan|Yunnan|Guangdong|Fujian}
? what is the {capital|main town|largest city|county town} of {Andalusia|Galicia|Brittany|Burgundy|Provence|Alsace|Saxony|Hesse|Lower Saxony|Thuringia|Styria|Carinthia|Lombardy|Piedmont|Puglia|Silesia|Moravia|Wallonia|Flanders|Friesland|Skåne|Lapland}
? what is the {county town|main town|administrative centre} of {Kent|Sussex|Devon|Cornwall|Norfolk|Suffolk|Surrey|Cumbria|Dorset|Essex|Kerry|Mayo|Galway|Donegal|Fife|Shropshire}
? what {was|is} the capital of {the Inca empire|ancient Egypt|Babylonia|Assyria|the Byzantine empire|the Mongol empire|the Khmer empire|Carthage|the Kingdom of Naples|Castile|Mercia|Wessex|the Papal States|Bohemia|Sparta|the Seljuks|Persia under Darius}
? what was the capital of {the Soviet Union|Czechoslovakia|East Germany|West Germany|Rhodesia|the Confederacy|Manchukuo|Austria-Hungary|Texas when it was a country|Japan before Tokyo|Nigeria before Abuja|Brazil before 1960|Burma in {year}|Kazakhstan before Astana}
? what is the capital of {Westeros|Wakanda|Middle-earth|Hyrule|the moon|Hell|Antarctica|the internet|Lilliput|Oz|Panem|Tamriel|Ruritania|Asgard|Naboo|Arrakis}
? what is the capital of {Greenland|Puerto Rico|Bermuda|Gibraltar|Jersey|the Isle of Man|French Polynesia|New Caledonia|Réunion|Guadeloupe|the Falkland Islands|the Cayman Islands|Curaçao|Somaliland|Transnistria|Abkhazia|Northern Cyprus|Chechnya|Dagestan}
? which {state|province|county|canton|region|prefecture|district} is {Nashville|Boise|Tampa|Tucson|Winnipeg|Regina|Kyoto|Lausanne|Lugano|Gdańsk|Avignon|Bath|Cork|Palermo|Malaga|Leipzig} in
? how many {states|provinces|cantons|regions|counties|districts|federal states|prefectures|departments} {has|does} {Switzerland|Germany|Austria|Mexico|Brazil|Canada|Japan|France|England|Nigeria|Malaysia|Texas|Sweden|Argentina}{ have|}
? which {states|countries|provinces} {border|touch|surround|lie next to} {Colorado|Nebraska|Ontario|Bavaria|Tennessee|Chad|Laos|Paraguay|Hungary|Slovakia|Zambia|Mali|Kosovo}
? how many {neighbours|neighbouring countries|borders|land borders} does {country} have
? how long is the {border|coast|coastline|frontier} {of {country}|between {country} and {country}}
? which {country|city|nation} has the {highest wages|most islands|longest coast|most volcanoes|most lakes|worst traffic|most bridges|oldest university|lowest taxes|longest name|most bicycles|most time zones|most Nobel prizes|tallest people|cleanest air}
? which country {is the richest|is the poorest|is the happiest|is the safest|eats the most chocolate|drinks the most coffee|grows the most rice|produces the most oil|has no rivers|has no army|has two capitals|is the youngest|is completely inside another}
? which [{two }]countries {are doubly landlocked|share an island|begin with the letter {q|o|y|z}|have square flags|have four letters|drive on the left|still have a king|never had a king|speak Dutch outside Europe|use the dollar but are not America}
? how many countries {are there in {the world|Europe|Africa|Asia|South America}|have nuclear weapons|begin with {m|s|b|c}|belong to {nato|the commonwealth|the eu|opec|the arab league}|drive on the left|use the euro|lie on the equator|have no coast}
? how many {cities|towns|villages|castles|islands|beaches|bridges|pubs|churches|skyscrapers|mosques|stadiums} are {there in|in} {{country}|{capital}|England|Wales|Venice|Hamburg}
? is {{country}|{capital}|{town}} {a safe place|a rich place|expensive|worth a trip|dangerous at night|larger than {{country}|Texas|Bavaria|Rhode Island}|older than {{capital}|{town}}}
? is {Scotland|Wales|Taiwan|Kosovo|Palestine|Hong Kong|Puerto Rico|Greenland|England|Tibet|Western Sahara} {a country|independent|a state|in the un|part of the eu}
? what was {{country}|{capital}|Istanbul|Ho Chi Minh City|Mumbai|Saint Petersburg|New York|Oslo|Zimbabwe|Sri Lanka|Thailand|Iran|Ethiopia} {called before|called in {year}|called in ancient times|formerly called}
? {where does the name|what does the name} {{country}|{capital}|Amazon|Alps|Andes|Sahara|Volga|Balkans|Patagonia} {come from|mean}
? how did {{country}|{capital}|the Pacific|Greenland|the Red Sea|the Dead Sea|Easter Island|New York} get its name
? why is {Greenland called Greenland|the Black Sea called black|the Dead Sea so salty|Canberra the capital of Australia|Rome on seven hills|Iceland green|Venice sinking|Egypt so dry|the White House white|Brussels the capital of the EU|Luxembourg so rich}
? when {was {{capital}|Hamburg|Chicago|Sydney|Kyoto} founded|did {country} {become a country|get its constitution|join nato|become a kingdom}}
? how old is {{country}|{capital}|the city of Cologne|the town of York|Jericho|Barcelona|San Marino|the Vatican}
? how far is {{capital}|{town}} from {{capital}|{town}|here|the equator|the sea|Land's End}
? how far is it from {Berlin to Munich|Paris to Lyon|Rome to Naples|London to Edinburgh|Madrid to Seville|Tokyo to Osaka|Boston to Miami|Moscow to Kazan|Vienna to Graz|Oslo to Bergen}
? how long {does it take to drive|is the train ride|does the flight take|does the ferry take|would i walk|is the bus ride} from {{capital}|{town}} to {{capital}|{town}}
? is {{{capital}|{town}} {north|south|east|west} of {{capital}|{town}}|it warmer in {capital} or {capital}|it far from {town} to {town}}
? what is the {weather like in {{capital}|{town}} in {month}|average temperature in {{capital}|{country}}|rainy season in {country}|coldest place in {country}|hottest city of {country}|wettest place on earth|lowest temperature ever measured|sunniest town in {England|Spain|Poland}}
? what is the {gdp|minimum wage|average income|unemployment rate|life expectancy|birth rate|inflation|debt|vat rate|retirement age|divorce rate} {of|in} {country}
? what {does|do} {country} {export|import|grow|produce|celebrate in {month}|eat for breakfast|sell most}
? what {religion|kind of government|system|side of the road|plug|voltage|alphabet|school system|legal drinking age} {do they have|is used|does one find} in {country}
? who {founded|built|conquered|destroyed|rebuilt|ruled} {{capital}|Alexandria|Carthage|Troy|Samarkand|Timbuktu|Petra|Machu Picchu|Persepolis|Chicago}
? who is the mayor of {{capital}|London|New York|Hamburg|Barcelona|Chicago|Toronto|Milan|Manchester}
? which {empire|country|kingdom|state} {did {country} belong to|owned {country} in {year}|does {Greenland|Guam|Aruba|Madeira|Svalbard|the Canary Islands|Saint Helena|Zanzibar|Tahiti|Corsica} belong to}
? what {ocean|sea|strait|gulf|bay|channel|canal} {lies between {Korea and Japan|Sweden and Finland|Italy and Croatia|Spain and Morocco|Africa and Madagascar|England and Ireland|Iran and Oman|Alaska and Russia}|is {Malta|Iceland|Cuba|Odessa|Hawaii|Stockholm} in}
? where {is|are|lies|do i find} {Timbuktu|Lake Titicaca|the Bermuda triangle|Transylvania|the Black Forest|Bora Bora|the Gobi|Mesopotamia|Silicon Valley|the Serengeti|Loch Ness|Stonehenge|Petra|Angkor Wat|Machu Picchu|the Hermitage|the Prado|Area 51|Hadrian's Wall}
? in {which|what} {city|town} {is|stands} {the Prado|the Hermitage|the Brandenburg Gate|the Sagrada Familia|the Little Mermaid|the Burj Khalifa|the Atomium|the Space Needle|the Hagia Sophia|the Opera House with the white sails|the Uffizi|the leaning tower|the Alhambra|the Rialto bridge|Red Rocks}
? how {tall|high|old|long|heavy|deep|wide} is {the Eiffel Tower|Big Ben|the Statue of Liberty|the Great Wall|the Colosseum|the Taj Mahal|the Nile|the Thames|the Volga|Lake Baikal|the Sahara|Kilimanjaro|Mont Blanc|Mount Fuji|the Amazon|the Kremlin}
? how deep is {the Pacific|the Atlantic|the Baltic|Loch Ness|Lake Constance|the Mariana trench|the Dead Sea|Lake Superior|the Channel|the Red Sea|Crater Lake}
? who built {the Great Wall|the pyramids|the Colosseum|the Taj Mahal|the Kremlin|Stonehenge|the Statue of Liberty|Big Ben|the Alhambra|Neuschwanstein|the Golden Gate bridge|the Panama canal}
? how many {steps|people|visitors|tourists|stones|rooms|lifts|windows|lamps} {has|are in|come each year to} {the Eiffel Tower|Big Ben|the Colosseum|the Taj Mahal|the Louvre|Versailles|the Kremlin|the Pentagon|Buckingham Palace}
? where does the {Nile|Amazon|Danube|Volga|Thames|Seine|Rhine|Ganges|Tiber|Hudson|Mississippi|Yangtze|Shannon} {begin|start|rise|end|flow into the sea|come from}
? how many {countries|cities|bridges|locks|dams|kilometres} does the {Danube|Rhine|Nile|Amazon|Mekong|Elbe} {flow through|have|cross}
- {population|president|area|anthem|gdp|highest mountain|time zone|dialling code|flag colours meaning|national animal|independence day|biggest lake|king} of {country}[?]
- {country} {population|president|area in km2|highest peak|time zone|neighbours|plug type|prime minister|national dish|driving side|independence}[?]
- {population|mayor|founded when|river|metro lines|age|coordinates|elevation|airport code|postcode}: {capital}[?]
- capital of {Nebraska|Oklahoma|Delaware|Louisiana|Minnesota|Wisconsin|Kentucky|Alabama|New Mexico|Hessen|Umbria|Aragon|Murcia|Liguria|Brandenburg|Tyrol|Nova Scotia|Rajasthan|Shandong|Bahia}[?| please]
- {name|list|tell me} {the states that touch the gulf of mexico|the cantons of switzerland|the 16 german states|all countries with a y|the counties of ireland|the boroughs of london|the seven hills of rome|the great lakes|the channel islands|the countries of the horn of africa|the stans}
- i know {pair}. {but|and} {how many people live there|who is the mayor|when did it become the capital|how high above the sea is it|what was it called before|which river is there|is it the biggest city}?
- {ok|right|good|so} {pair}{. |, }{how big is it|now its population|which state is it in|how old is that town|who founded it|what's its football club}?
- {country}: {president|population|independence year|longest river|highest mountain|king or president|national holiday|religion|motto}[?]
- {biggest|richest|oldest|prettiest|most dangerous|coldest|highest} {city|town|region|island|village} in {country}[?]
- the {president|queen|flag|anthem|population|size|mayor|history|airport|time} of {{country}|{capital}}{ is what| please| would interest me|, do you know it}[?]
- {quick one|quiz question|pub quiz|trivia}: {which country has the most pyramids|which capital is the highest|which country has the most borders|where is the geysir|which city has two continents|what flag is not a rectangle|which country gave america the statue|what is the only country named after a woman}?
! {tell me|give me|say} the {population|president|area|gdp|highest point|founding year|patron saint|internet ending|number plate code} of {country}
! {compare|rank} {country} and {country} {by size|by population|by wealth|in football|by climate}
"""
