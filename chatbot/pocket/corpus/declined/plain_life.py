# ruff: noqa: E501
"""Plain everyday questions of law, money, school, jobs, people, shops, travel, news and weather; signs and slots as in `declines.py`."""

PLAIN_LIFE = """
@ law 0.5
? can {my landlord|my boss|the police|a shop|my neighbour|a school|the bank|my ex} {keep my deposit|read my emails|search my bag|refuse a refund|build a fence|ban phones|close my account|raise the rent|film me|fire me when i'm ill|tow my car|cut my tree}
? is it legal to {record a call|park on the pavement|fly a drone in a park|ride an e-scooter without a helmet|keep a pet snake|sell homemade jam|camp in the woods|marry a cousin|download a film|work without a contract|collect rainwater|sleep in the car|own a sword}
? what is {a notary|probate|an alibi|a power of attorney|manslaughter|a prenup|bail|copyright|a sublet|slander|an injunction|alimony|a misdemeanour|a jury|joint custody|a patent|an affidavit|perjury|a lien}
? how do i {contest a parking ticket|write my own will|get a restraining order|change my surname|sue a builder|get a divorce|break a lease|trademark a name|report a scam|adopt a stepchild|appeal a fine|get citizenship}
? what is the {penalty|fine|sentence} for {shoplifting|speeding|tax evasion|drunk driving|graffiti|no ticket on the tram|perjury|littering|burglary|using a phone at the wheel|insulting a policeman|forgery}
? at what age can {you|i|kids} {vote in Austria|buy beer in Texas|leave school|get a tattoo|work in a bar|drive a moped|marry without parents|rent a car|own a credit card|stay home alone}
- {landlord won't fix the heating|got a speeding ticket abroad|my parcel was stolen|neighbour's dog barks|contract not signed|bike accident no witness|ex won't pay|flight cancelled no refund|noise after ten|mould in the flat}, {what are my rights|what can i do|who pays|can i sue}?

@ money 0.7
? what is {inflation|a mortgage|compound interest|a hedge fund|a dividend|vat|an etf|a recession|gdp|a bond|an annuity|an overdraft|a tariff|quantitative easing|a pension fund|a bear market|a monopoly|deflation|a tax bracket|a cartel|net income}
? how much {does {a nurse|a pilot|a teacher|a footballer|a plumber|the pope|a judge|a train driver|a youtuber|a barista|a dentist} earn|should i {save|tip|spend on rent|put in a pension|give at a wedding|charge for babysitting}}
? how much is {a wedding dress|a flat in Paris|a gym|a passport|a funeral|a haircut in London|a cinema ticket|a kitchen|a boat licence|a bus pass|a tattoo|a piano lesson|a cup of coffee in Rome|a hip operation|a stamp to Canada|a dry cleaning} {on average|these days}
? how do i {save for a house|get out of debt|open a bank account|file my taxes|ask for a raise|write an invoice|claim expenses|budget|improve my credit score|cancel a standing order|start investing|sell old coins|pay off a student loan|get child benefit}
? should i {rent or buy|take out a loan|buy gold|pay off my mortgage|lease a car|sell my shares|get life insurance|lend money to a friend|switch banks|buy a timeshare|cash in my pension}
? who {is|was} the {richest man|richest woman|biggest employer|poorest president|head of the central bank|oldest billionaire|highest paid actor|largest carmaker}{ in the world| today| in {country}| in {year}|}
? why {is petrol so dear|are rents rising|do banks charge fees|are eggs so expensive|are interest rates high|did the pound fall|do houses cost so much|are flights cheap in november|are diamonds dear|do prices rise}
- {tax return deadline|minimum wage|child benefit|state pension age|vat in {country}|mortgage rates|exchange rate yen|price of a stamp|rent in {town}|average salary|inheritance tax|train fare}{ {year}| now|}[?]

@ product 0.5
? {which|what} {toaster|mattress|tent|pram|drill|blender|razor|backpack|office chair|vacuum|rice cooker|yoga mat|sunscreen|bike lock|espresso machine|tumble dryer|suitcase|rain jacket|hair dryer} {should i buy|is the best|do you recommend|is worth the money|is quietest|lasts longest}
? where can i {buy|find|rent|get} {cheap furniture|a wedding suit|vinyl records|left-handed scissors|fabric by the metre|a used piano|vegan shoes|moving boxes|a kilt|fresh yeast|big shoes for women|a fog machine|craft paper|a ball gown|old postcards}
? is {a dyson|a thermomix|nespresso|an air fryer|a robot mower|a weighted blanket} {any good|worth it|overpriced|better than the cheap ones}
? what {size|shoe size|ring size|bra size} {am i|is {a 38 in uk|a european 42|a us 10|medium in japan|size m for kids}|do i need for {a tall man|a {n2} cm waist|a six-year-old|a skateboard|a helmet}}
! recommend {a|me a} {carry-on suitcase|board game|perfume|lipstick|sleeping bag|rice cooker|gaming chair|watch|guitar for beginners|novel|pair of hiking boots|laptop|razor|bike}[ {under {n3} euros|for my dad|for small hands|for a student|that lasts}]
? what {can|should} i {give|get|buy} {my boss|a nurse|a teenage boy|my grandmother|a teacher|a newborn|my godson|newlyweds|a vegan|a colleague who leaves|my dad at 70}[ {for christmas|for under {n2} euros|as a thank you}]
? when {do the sales start|does ikea open|does the supermarket close|is black friday|is the flea market|is the library open on saturday|does aldi open|does the pharmacy close|is the museum free}

@ personal 0.8
? how do i {tell him i like him|say no to my boss|stop overthinking|get over a breakup|make friends in a new city|ask her out|deal with a jealous husband|calm a crying baby|apologise to my sister|end a friendship|stop biting my nails|get my son to read|talk to my teenager|forgive my father|stop being shy|beat stage fright|stop procrastinating|cheer up a widow}
? why {is my {girlfriend|husband|mum|boss|best friend|flatmate} {ignoring me|always late|so angry|never happy|avoiding me|jealous}|does my {brother|wife|daughter|crush|uncle} {ignore my texts|cry so much|lie to me|shout|hate my dog|talk about her ex}}
? should i {quit my job|text him first|get married|move to {town}|have a second child|dye my hair|become vegan|forgive her|drop out|tell my parents|get bangs|adopt|change schools|go back to him|grow a beard}
? what {is|are} {love|the meaning of life|narcissism|gaslighting|burnout|a midlife crisis|emotional intelligence|imposter syndrome|attachment styles|a love language|cognitive dissonance|an introvert|the oedipus complex|stoicism|a phobia of spiders called|ghosting|mansplaining|cbt|a panic attack}
? what {should|do} i {say|write|wear|do|bring} {at a funeral|on a first date|at a job interview|when someone cries|in a breakup|to a baby shower|at a christening|when i meet his parents|on my last day|at a black tie dinner|when a friend has cancer|to a housewarming}
? how do i {become|get a job as|train as} {a pilot|a nurse|a florist|a private detective|a barber|a flight attendant|a judge|an astronaut|a tattoo artist|a train driver|a midwife|a game designer|a vet|a chef|a stunt double|a translator}
? what does {an actuary|a paralegal|a sommelier|an ombudsman|a data analyst|a curator|a midwife|a sound engineer|a stevedore|a beekeeper|a scrum master|a taxidermist|a cobbler|a toxicologist} do[ all day]
? how do i {study for an exam|learn vocabulary|take good notes|cite a website|write a cv|write a thesis statement|get a scholarship|pass the driving test|learn to type|concentrate|answer a strengths question|negotiate salary|stop failing maths|apply to oxford|memorise a speech|become a morning person}
? what can i study {with bad grades|to work with animals|in Vienna in English|at night|if i like drawing|for free|online|after nursing|to become a diplomat|without latin}
- {my boss yells at me|i failed my exam|she left me|i hate my job|nobody came to my party|my son is bullied|i can't sleep|i feel lonely|i lost my job|i got dumped|my mum is ill|we fight every day|i am in love with two people|my daughter won't eat}[. {what should i do|what now|any advice|help}]
? how do i {potty train a toddler|wean a baby|stop sibling fights|choose a godparent|get twins to sleep|limit screen time|explain death to a child|find a nanny|change a nappy|burp a baby|deal with tantrums|tell a child santa isn't real|get a teen out of bed}
? when do babies {crawl|walk|talk|teethe|smile|sleep through|eat solids|sit up|roll over|recognise faces|laugh|dream}

@ travel 0.7
? what {is there to|should i|can you|can i} {see|do|visit|eat} in {Lisbon|Kraków|Bali|Naples|Tbilisi|Porto|Oaxaca|Edinburgh|Marrakesh|Ljubljana|Hanoi|Seville|Riga|Cusco|Tromsø|Valletta|Ghent|Kyoto|Split|{town}}{ with kids| in a day| when it rains| for free|}
? do i need {a visa|a vaccination|an adapter|a car|travel insurance|cash|a passport|a parking permit|snow chains|a tent permit} {for|in} {Vietnam|Cuba|Kenya|Norway|Bali|Jordan|the Alps|Morocco|Gibraltar|Peru|Corsica}
? how do i get from {the airport|Gatwick|Orly|the station|the port|Heathrow|Malpensa|Narita|Schiphol|the hotel} to {the centre|the old town|the beach|Brighton|the stadium|Disneyland|the ferry|Versailles|the fair|the hostel}
? how long is the {flight to {Tokyo|Bangkok|Lima|Sydney|Malta}|ferry to {Sardinia|Crete|Dover|Gotland}|drive to {Nice|Split|Berlin}|train to {Milan|Lyon|Inverness}|walk to Santiago|hike up {Snowdon|Etna|Table Mountain}}
? when is the best time to {visit Iceland|see the northern lights|go to Thailand|book a flight|ski in Japan|see cherry blossoms|climb Kilimanjaro|go on safari|whale watch|visit Petra|sail in Greece|see the tulips|walk the Camino}
? how much {luggage|liquid|cash|wine|tobacco} can i {take on ryanair|bring from Canada|carry on a plane|take to Japan|bring home|check in for free|take through customs}
? is {Mexico City|the tap water in Rome|hitchhiking|Istanbul|Bogotá|the night bus|street food in Delhi|Cape Town|couchsurfing|the metro in Paris|Cairo|Naples} {safe|safe for women|drinkable|dangerous at night|worth a visit|expensive}
- {hotel|hostel|cheap flights|campsite|sushi bar|vegan cafe|car hire|parking|night train|airbnb|beach|pharmacy|cash machine|laundrette} {near me|in {town}|to {town}|at the airport|open now|for tonight}[?]
! {book|find|reserve|get} me {a table for two|a hotel in {town}|a taxi|a flight to Oslo|two cinema tickets|a dentist appointment|a seat by the window|a rental car|a hairdresser|a babysitter|a campsite}[ {for tonight|on friday|at {hour}|near the station}]
? can i {bring my dog to Ireland|drive in Spain with my licence|take a knife on a plane|change trains in Basel|swim in the Seine|camp on the beach|wear shorts in the Vatican|pay with euros in Prague|drink the water in Egypt|take food on a plane}

@ live 0.7
? what's the {weather|temperature|forecast|wind|air|snow|pollen} {in {town}||for sunday|at the coast|on mont blanc|tonight|in my area|in {town} in {month}}
? will it {rain|snow|freeze|be sunny|clear up|be windy|be foggy|hail|be stormy|be hot enough to swim} {tomorrow|in {town}|at the weekend|on friday|this afternoon|on my wedding day}
? what {happened|is going on|is new} {in {country}|in {town}|in parliament|in the world today|on wall street|at the border|with the royals|in formula one|at the climate summit|in the trial|last night}
? who {won|is leading|is ahead in|lost} the {election in {country}|debate|by-election|nobel peace prize this year|lottery|oscars|bake off|vote|bachelor|derby last night|peace talks|trophy yesterday}
? {is the {motorway closed|airport on strike|bridge closed|pool open|tube on strike|m25 busy|bank open|museum open}|are the {trains running|shops open|schools shut|pubs open|banks closed}} {today|now|tomorrow|on monday|at easter}
? when {does the {next bus|last tram|next train to {town}|ferry} leave|is {the next full moon|the next eclipse|sunset today|high tide|the next heatwave|the next election|the next strike}}
? what's {on tv|trending|number one in the charts|in the cinema|the top story|on at the theatre|the traffic like|the water temperature|the lottery number|the news from {country}|the best seller}{ tonight| this week| now|}
- {weather {town}|headlines|election results|earthquake today|lottery numbers|flight status|traffic jam|train delays|tv guide|storm warning|snow report|uv index|petrol prices|sunrise {town}|horoscope {month}|top ten songs}[ {now|today|tomorrow}][?]
! {remind me|wake me|set an alarm|set a timer} {to take the bins out|to call mum|at {hour}|to water the basil|for {n2} minutes|to feed the cat|to buy stamps|to take my pill}[ {tonight|at {hour}|tomorrow}]
! {call|text|email|ring|message|turn on|turn off|switch off} {the heating|my wife|the kitchen lights|a taxi|grandpa|the landlord|the tv|the alarm|my boss that i'm late|the school|the fan|the oven|the dentist}
"""
