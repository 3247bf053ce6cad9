# ruff: noqa: E501
"""Capitals of states, regions and counties, second cities, rivers through towns: beside the capitals that are known; signs and slots as in `declines.py`."""

_STATES = "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|the state of New York|Washington State"
_REGIONS = "Andalusia|Catalonia|Galicia|Aragon|Extremadura|Asturias|Navarre|Castile and León|Murcia|Brittany|Normandy|Burgundy|Provence|Alsace|Corsica|Occitania|Picardy|Auvergne|Lombardy|Piedmont|Tuscany|Umbria|Veneto|Liguria|Sicily|Sardinia|Calabria|Puglia|Campania|Abruzzo|Bavaria|Saxony|Hesse|Thuringia|Brandenburg|Rhineland-Palatinate|Saarland|Schleswig-Holstein|Tyrol|Styria|Carinthia|Vorarlberg|Burgenland|Silesia|Masovia|Pomerania|Moravia|Wallonia|Flanders|Friesland|Limburg|Zeeland|Skåne|Jutland|Algarve|Alentejo|the Azores|Madeira|Crete|Thessaly|Transylvania|Dalmatia|Istria|Vojvodina|Anatolia|Kurdistan|Tatarstan|Bashkortostan|Chechnya|Yakutia|Crimea"
_FAR = "Alberta|Ontario|Quebec|Manitoba|British Columbia|Nova Scotia|Newfoundland|Saskatchewan|Nunavut|Yukon|New Brunswick|Queensland|Tasmania|Victoria|New South Wales|South Australia|the Northern Territory|Kerala|Punjab|Gujarat|Bihar|Assam|Rajasthan|Tamil Nadu|Karnataka|West Bengal|Goa|Odisha|Sindh|Balochistan|Hunan|Sichuan|Yunnan|Guangdong|Tibet|Xinjiang|Inner Mongolia|Hokkaido|Okinawa|Bahia|Minas Gerais|Paraná|Ceará|Jalisco|Oaxaca|Chiapas|Yucatán|Sonora|Patagonia|Mendoza province|Kano State|Oyo State|KwaZulu-Natal|the Free State|Limpopo|Gauteng|Java|Sumatra|Bali|Borneo|Sabah|Mindanao|Zanzibar|Puntland|Papua|Kashmir"
_COUNTIES = "Kent|Sussex|Devon|Cornwall|Norfolk|Suffolk|Surrey|Cumbria|Dorset|Essex|Hampshire|Yorkshire|Lancashire|Cheshire|Somerset|Wiltshire|Rutland|Kerry|Mayo|Clare|Donegal|Antrim|Fife|Shropshire|Northumberland|Orkney|Anglesey|Powys|the canton of Bern|the canton of Vaud|Ticino|Valais|Uri|Graubünden|Cook County|Orange County|Los Angeles County|Harris County"
_TOWNS = "Prague|Warsaw|Florence|Pisa|Turin|Verona|Rome|Lyon|Bordeaux|Toulouse|Strasbourg|Cologne|Hamburg|Dresden|Munich|Frankfurt|Bremen|Seville|Zaragoza|Porto|Lisbon|Dublin|Cork|Glasgow|Newcastle|Liverpool|Bristol|Cambridge|York|Kraków|Wrocław|Gdańsk|Riga|Vilnius|Kyiv|Minsk|Moscow|Kazan|Novosibirsk|Saint Petersburg|Baghdad|Mosul|Delhi|Agra|Varanasi|Bangkok|Shanghai|Wuhan|Seoul|Phnom Penh|Hanoi|Buenos Aires|Montreal|St. Louis|Memphis|New Orleans|Pittsburgh|Portland|Washington|Boston|Philadelphia|Innsbruck|Graz|Salzburg|Basel|Zurich|Bern|Geneva|Ljubljana|Zagreb|Skopje|Sofia|Plovdiv|Perth|Brisbane|Melbourne"


def _named(frames: str) -> str:
    """The long lists of names, put in where a frame speaks of them."""
    names = {"STATE": _STATES, "REGION": _REGIONS, "FAR": _FAR, "COUNTY": _COUNTIES, "TOWN": _TOWNS}
    for word, choices in names.items():
        frames = frames.replace(word, "{" + choices + "}")
    return frames


NEAR_PLACES = _named("""
@ facts 2.8
? {what is|what's|whats} the capital of STATE
? {what is|what's|whats} the capital of REGION
? {what is|what's|whats} the capital of FAR
? {what is|what's} the {capital|county town|main town|chief town} of COUNTY
? {which|what} {city|town} is the capital of STATE
? {which|what} {city|town} is the capital of REGION
? {which|what} {city|town} is the capital of FAR
? {which|what} {city|town} is the {capital|county town|seat|main town} of COUNTY
? {what is|what's} the {state capital|capital city|seat of government} of STATE
? {what is|what's} the {regional capital|capital city|main city|seat of government} of REGION
? {what is|what's} the {provincial capital|capital city|main city|administrative centre} of FAR
- capital of STATE[?| please|, the US state]
- capital of REGION[?| please|, the region]
- capital of FAR[?| please|, the province]
- {STATE|REGION|FAR}{, |: | }{capital|capital city|its capital}[?]
- {state capital|capital} {STATE}[?]
- i {am driving|moved|want to move|am flying} to {STATE|FAR|REGION}{. |, }{what is its capital|which city is the capital|what's the capital there}?
- {my cousin|my uncle|a friend|my aunt} lives in {STATE|FAR|REGION|COUNTY}{. |, }{what's the capital|which is the capital there|and the capital is|what is the biggest town there}?
- {quiz|quiz question|geography|homework|pub quiz}: {the |}capital of {STATE|REGION|FAR}{?|...|}
! {name|tell me|give me|say} the {capital|capital city} of {STATE|REGION|FAR}
! {name|list|tell me} {the capitals of all {fifty|US|american} states|the capitals of the german states|the provinces of canada and their capitals|the state capitals that begin with {b|s|a|c}|the capitals of india's states|{n2} state capitals|the regions of italy with their capitals}
? {is|isn't|wasn't} {Chicago|Los Angeles|Seattle|Miami|Houston|Detroit|Philadelphia|Las Vegas|New Orleans|Portland|Seville|Milan|Nuremberg|Vancouver|Calgary|Montreal|Brisbane|Mumbai|Guadalajara} the capital of {STATE|REGION|FAR}
? {of what|of which state|of which region|of which province} is {Boise|Helena|Salem|Augusta|Topeka|Juneau|Pierre|Santa Fe|Olympia|Seville|Rennes|Dijon|Perugia|Potsdam|Innsbruck|Graz|Regina|Edmonton|Halifax|Hobart|Chennai|Lucknow|Chengdu} the capital
? {which|what} {state|region|province|county|canton} {has|is governed from} {Boise|Helena|Salem|Montpelier|Topeka|Juneau|Carson City|Baton Rouge|Mainz|Kiel|Toulouse|Trento|Zaragoza|Klagenfurt|Winnipeg|Darwin|Jaipur|Truro|Maidstone|Sion} as its capital
? {what is|what's} the capital of {Montana, not Montenegro|Georgia the state|Guinea's Boké region|Niger State|Mexico State|the Congo basin|Galicia in Spain|Galicia in Ukraine|Victoria in Australia|Luxembourg province in Belgium|Punjab in Pakistan|the Jewish autonomous region}
? {which|what} is the {largest|biggest|most populous} city {of|in} {country} {that is not|which is not|but not|other than|besides|after|apart from} {the capital|its capital}
? {what|which} is the {second|third|fourth} {largest|biggest|most populous} city {of|in} {{country}|STATE|REGION|FAR}
? {what|which} is the {largest|biggest|most populous|oldest|richest|poorest|northernmost} {city|town|county|lake|university|port} {of|in} {STATE|REGION|FAR|COUNTY}
- {largest|biggest|second largest|second biggest} {city|town} {in|of} {{country}|STATE|REGION|FAR}{, but not the capital|, capital not counted| besides the capital|, not the capital|}[?]
? is the {largest|biggest|oldest|richest} city of {country} also {its|the} capital
? {which|what} countries have a {capital that is not the largest city|bigger city than the capital|capital on the border|capital with less than {h3} thousand people|capital on an island}
- {name|tell me|say} a {big|large|famous|second} city in {country} that {is not the capital|isn't its capital|lies on the coast|has a harbour|begins with {m|b|s|k}}[.]
? {which|what} river {flows|runs|goes|passes} through {TOWN}
? {on which|on what|by which} river {is|lies|stands|does one find} {TOWN}
? {what|which} is the river {in|of|through} {TOWN} {called|named}
? what is the name of the river {in|that flows through|that crosses|that divides} {TOWN}
? does the {Rhine|Elbe|Loire|Po|Ebro|Tagus|Vistula|Oder|Rhône|Main|Neckar|Dnieper|Don|Ganges|Mekong|Tigris|Euphrates|Mississippi|Ohio|Severn|Mersey|Tiber|Arno} {flow|run|go} through {TOWN}
? {which|what|how many} {cities|towns|states|countries|lakes} {does|do} the {Rhine|Elbe|Loire|Po|Danube|Vistula|Oder|Rhône|Don|Ganges|Mekong|Mississippi|Severn|Niger|Zambezi|Congo|Indus|Murray|Drava} {flow|run|go|pass} through
? where does the {Rhine|Elbe|Loire|Po|Danube|Vistula|Rhône|Ganges|Mekong|Severn|Niger|Zambezi|Congo|Indus|Colorado|Yukon|Tiber|Seine|Thames|Volga} {rise|start|end|flow into the sea|have its source|meet the sea|begin}
? into {which|what} {sea|ocean|river|lake|gulf} does the {Rhine|Elbe|Loire|Po|Danube|Vistula|Rhône|Ganges|Mekong|Severn|Niger|Don|Inn|Main|Moselle|Missouri|Volga|Thames|Nile|Seine} {flow|run|empty}
- river {in|through} {TOWN}[?]
- {TOWN}{, | - |: }{which river|what river|river|name of the river|which river is it on}?
! {name|list|tell me} {n1} {rivers in {{country}|STATE|FAR}|tributaries of the {Rhine|Danube|Amazon|Mississippi}|towns on the {Elbe|Danube|Loire|Po}|bridges over the {Thames|Seine|Tiber|Danube}|lakes in {{country}|STATE}}
? {which|what} {country|state|region} {is|are} {COUNTY|REGION|FAR} in
? {how many|what} {people live in|counties are in|countries border|is the area of|is the population of} {STATE|REGION|FAR|COUNTY}
? {who is|what's the name of} the {governor|mayor of the largest city|premier|minister president} of {STATE|FAR|REGION}
? {what is|what's} the {nickname|motto|state bird|state flower|abbreviation|time zone|highest mountain|flag|anthem|main river} of {STATE|FAR|REGION}
? {which|what} {currency|money|language|dialect} {do they|do people} {use|speak|have} in {STATE|REGION|FAR}
? on {which|what} {continent|island|coast|ocean} {is|lies} {REGION|FAR|TOWN}
? {when|how} did {STATE|FAR|REGION} {become a state|join the union|become part of the country|get its name|lose its independence}
? {what is|what's} {STATE|REGION|COUNTY} {known for|famous for|like in winter|famous dish}
? {which|what} {states|regions|provinces|counties} {border|surround|touch|are next to} {STATE|REGION|FAR|COUNTY}
""")
