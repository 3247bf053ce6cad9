# ruff: noqa: E501
"""The wishes and remarks that are known, turned to what Pocket cannot do: short, chatty and told; signs and slots as in `declines.py`."""

TWIN_ASKS = """
@ facts 1.059
- {could|can|may} i {have|see|get} {the bus times to {town}|the menu of {firm}|a map of {town}|the lyrics of {work}|the score of {team}|the recipe for {dish}|the phone number of {firm}|today's newspaper|a photo of {landmark}|the answers to my {studies} test}{?|, please?| please}
- {i'd like|i want|i would love} {a cup of tea from you|two tickets to {town}|the news|a horoscope|a lawyer|a refund from {firm}|the exam answers|the plot of {work}|the history of {country}|a second opinion on {ailment}}[{ please|, please|.}]
- {what about|how about|and} {the weather in {town}|prices in {country}|{person}'s wife|the moons of Eris|side effects|the etymology|the gdp|the tax on it|its latin name|the year it was built|who paid for it|the second law of {science}}?
- {in english class|at work|in our club|at dinner|on tv} {we|they} {talked about|had|argued about} {{idea}|{person}|{event}|{matter}|{work}|{science}}{. |, }{what is it about|what do you think|who was right|explain it|how did it end|tell me the main points}[?]
- {help me with|i'm stuck on|i struggle with|i don't get|teach me|explain} {{science}|the {language} cases|long division with decimals|my {studies} paper|fractions of fractions|{theorem}|balancing {reaction}|the causes of {event}|reading a balance sheet|chords on the guitar|{hardword} things like {idea}}[{ please|.}]
- {fun fact|did you know}{: |, }{{animals} have {n1} stomachs|{person} had {n1} wives|{town} has {n3} bridges|{country} sells sand|honey never spoils}{. and why|. is it true|? tell me more|. since when|? how come}?
- {my kid|my son|my daughter|my pupil|a child} {asks|wants to know|keeps asking} {why the sea has waves|where babies come from|who made god|how planes stay up|why people die|how tv works|what is behind the universe|why leaves fall|how many stars there are exactly|why grandpa is bald}{. |, }{what do i say|what's the answer|how do i explain it|can you tell us}?
- {for my|for the} {quiz|crossword|test|speech|presentation|school project} {i need|i have to find|i'm missing} {the year of {event}|the inventor of {product}|three sources on {matter}|the population of {town}|a quote by {person}|the mayor of {town}|the latin name of {animals}|a graph on {matter}|dates of {person}}[.]
- {settle a bet|quick bet|we have a bet}{: |, }{{person} or {person}, who was {older|taller|first}|is {town} north of {town}|did {team} win in {year}|{animals} or {animals}, which is faster|who sang {work}|was {celebrity} in {work}|is {chemical} an acid}?
- {compare|difference between|what's better:|which is older:} {{person} and {person}|{work} and {work}|{firm} and {firm}|{town} and {town}|{coding} and {coding}|{drug} and {drug}|{science} and {science}|{animals} and {animals}}[?]
- {where|how|when} {do i|can i|should i} {vote in {country}|pay my taxes|get a passport|register a car|see a doctor in {town}|meet people in {town}|sell my {good}|find a {job}|learn {language}|report a theft|rent a flat in {town}|adopt a cat}?
- {is|are} {{dish} vegan|{ingredient} healthy|{chemical} poisonous|{animals} allowed as pets in {country}|{brand} phones waterproof|{town} safe at night|mushrooms in my garden edible|{drug} and beer ok|tattoos painful|{work} worth reading|{celebrity} and {celebrity} a couple}?
- {what's|what is} {in|behind|inside|under} {{dish}|the door of {firm}|{landmark}|a {brand} battery|the vatican archive|my soup|the mariana trench|the news about {celebrity}|area {n2}|the {town} cathedral}?
- {who|what} {would win|is stronger|is better}, {{animals} or {animals}|{person} or {person}|{team} or {team}|a bear or a shark|batman or superman|{country} or {country} in football|a {brand} or a {brand}}?
- {the name|what was the name} {of that|of the} {song|film|actor|singer|book|game|island|disease|flower|dish|dog breed} {with the whistling|from {year}|where it always rains|that starts with {q|x|w}|{name} told me about|from the {brand} advert|with {celebrity}}[?]
- {i saw|i found|there's} {a bird with a red head|a blue mushroom|a strange beetle|a plant with three leaves|a snake with bands|a bright light in the sky|an old coin of {year}|a stone with holes}{. |, }{what is it|which kind|is it dangerous|can i eat it|what is it worth|what's its name}?
- {i dreamt|i dreamed|last night i dreamt} {of {animals}|that i fly|about my ex|of falling teeth|that {name} died|of {celebrity}|of a flood in {town}}{. |, }{what does it mean|why|is it a sign|should i worry}?
- {next|last|first} {election in {country}|train to {town}|episode of {work}|full moon|eclipse over {country}|match of {team}|king of {country}|bus to the zoo|album of {celebrity}|meeting with {firm}|flight to {town}}[{?| when?|, when is it?}]
- {average|typical|normal|median} {salary of a {job}|rent in {town}|rainfall in {country}|weight of {animals}|price of a {good}|blood pressure at {n2}|temperature in {town} in {month}|height in {country}|iq|house price in {year}}[?]
- {meaning|symbolism|history|origin|rules|types|causes|effects|benefits|dangers} of {{idea}|{event}|{science}|{game}|{ailment}|{animals}|{hardword}|the {language} language|{dish}|the colour {teal|mauve|ochre}|{work}|number {n2} in the bible}[?]
- {nearest|closest|best|cheapest|open} {pharmacy|supermarket|petrol station|vet|bakery|cash machine|swimming pool|post office|bike shop|hotel|tram stop|public toilet}{ to me| in {town}| right now| on sunday| near {landmark}|}[?]
- {pros and cons|advantages|disadvantages|for and against} {of|on} {{idea}|{coding}|living in {town}|{asset}|school uniforms|a four-day week|{good} rental|nuclear power|home office|a {studies} degree|{drug}}[?]
- {song|film|book|podcast|series|game} {about|like|with|by} {{celebrity}|{work}|{matter}|{person}|{animals}|{idea}|{town}}[{, which|? any ideas|, please name one|?}]

@ code 0.241
- {i wrote|i have|here's} {a function|a loop|a class|a script} that {should|is to|must} {sort {n3} users|parse dates|read the csv|send mails|draw a map}{, but| and} {it crashes|it returns None|it is slow|python says {errorcode}|nothing happens}{. |, }{why|what's wrong|how do i fix it|can you debug it}?
- {python|my python|pip|jupyter|pycharm|vs code|conda} {is not found|won't install|says {errorcode}|can't import numpy|freezes|shows red lines|uses the wrong version}{. |, }{what now|help|how do i fix that|why}[?]
- {what does|explain} {line {n2} of my script|the error below|this regex|the decorator here|that list comprehension with two ifs|the traceback|a generator in my code}{ do| mean|}{: |, }{{errorcode}|{snippet}|{query}}[?]
- {can you|could you|please} {run|execute|test|compile|deploy|host} {my code|this python|the script|{snippet}|{query}|my website|a bot|the tests}[{ for me| please|?}]

@ maths 0.327
- {my homework|exercise {n1}|question {n2}|task}{: |, }{factor {n1}x^2 + {n2}x|find x if {n1}x = {n2} - x|divide {n4} by {n2} by hand|draw the graph of {function}|the area of the shaded part|find the angle|simplify {n1}/{n2} + {n1}/{n2}|how many solutions has {equation}|prove {theorem}}[.]
- {split|divide|share} {a bill of {n3}.{n2}|{n4} euros|the rent of {n3}} {among|by|between} {n1} {people|friends|flatmates}{, with {n2} percent tip|, {name} pays double|, one had no wine| by income}[.]
- {how old|how tall|how fast|how far} {is|was} {name} if {{name} is {n1} years older and both are {n2}|half of it is {n1} less than {n2}|it doubles every {n1} hours|{name} is {n2} percent more}?
- {what's|what is} {n2} percent {off|of|tip on|tax on|more than} {{n3}|{n3}.{n2}|{n4} euros|a {n2} dollar bill}?
- {calculator|maths|quick sum|sum}{: |, }{{n3} * {n2}|{n4} / {n2}|sqrt {n3}|{n2}^{n1}|log {n3}|({n2} + {n2}) * {n2}|{n3} * {n3} - {n4}|{n1}!|sin {n2}|{n3} mod {n2}|{n2} percent of {n4}}[ =]
- {{n3} {hours|days|minutes|seconds}|{n4} {hours|minutes|seconds}} {in|is how many|to} {weeks and days|years|months|hours and minutes|working days}[?]
- {fuel|petrol|electricity|paint|flooring|concrete} for {{n3} km at {n1} litres|a {n2} by {n2} room|{n3} kwh at {n2} cents|a slab of {n1} by {n1} m}{: |, }{how much|what does it cost|how many litres|total}?

@ live 0.241
- {did|has|is} {{team} won|{celebrity} died|the strike over|the {town} airport open|the {firm} site down|school closed|the vote counted|my train late|the road to {town} blocked}{?| yet?| today?}
- {temperature|wind|snow|rain|uv|pollen|air quality} {in|for} {{town}|{country}|my town} {today|tomorrow|this weekend|at {n1}|in {month}|right now}[?]
- {it's|it is} {raining|snowing|cloudy|hot} {here|in {town}}{. |, }{when does it stop|how long still|will it rain tomorrow|do i need a coat at {n1}|is it the same in {town}|how many degrees exactly}?

@ recipe 0.241
- {how long|how hot|how many minutes} {do i|should i|must i} {boil|bake|roast|steam|soak|smoke|freeze} {{dish}|{ingredient}|a goose of {n1} kilos|{n1} eggs at altitude|chickpeas|a frozen pie|{placedish}}?
- {i have|in my fridge is|there's only} {{ingredient}, {ingredient} and {ingredient}|leftover {dish}|half a {ingredient} and {n1} eggs}{. |, }{what can i cook|dinner ideas|a recipe please|can i make {dish}|how long does it keep}?
- {substitute|replacement} for {{ingredient}|yeast|buttermilk|cornstarch|saffron} in {{dish}|{placedish}|a cake}[?]
- {recipe|ingredients|calories|cooking time|wine|side dish} {for|with|of} {{dish}|{placedish}|{ingredient} and {ingredient}|vegan {dish}|{n2} people}[{ please|?}]

@ travel 0.241
- {flying|driving|by train|hitchhiking} {from|to} {town}{: |, }{how long|which route|what does it cost|do i need a visa|which side do they drive|what to see first|where to change}?
- {a weekend|three days|{n1} days|honeymoon|a school trip} in {{town}|{capital}|{country}}{: |, }{plan|what to do|where to sleep|with {n1} kids|on {n3} euros|best month|must sees}[?]
- {is the museum in {town}|are shops in {country}|is the zoo of {town}|are trains to {town}} {open on sunday|worth it|free for kids|crowded in {month}|running on {date}}?
- {where|what} {do we|should i|can i} {eat in {town}|see in {country}|park in {capital}|sleep near {landmark}|swim in {town}|change money in {country}|wear in {town} in {month}}[?]

@ health 0.241
- {my|his|her} {knee|back|ear|tooth|head|ankle|stomach} {hurts|itches|is swollen|clicks|burns} {when i {sit|run|eat}|since {date}|at night|after {drug}}{. |, }{what is it|what helps|should i see someone|is it {disease}|how long does it last}?
- {dose|side effects|alternatives|price|interactions} of {drug}[ {for children|with beer|at {n2}|in pregnancy}][?]
- {can|should|may} i {take {drug} with {drug}|run with {ailment}|eat {ingredient} with {disease}|fly with {ailment}|give my {n1} month old {drug}}?
- {signs|symptoms|causes|cure|treatment|risk} {of|for} {{disease}|{ailment}|lack of iron|a stroke|burnout}[?]

@ law 0.241
- {am i|is it|are we} {allowed|legal} to {record {name}|fire a {job}|keep {n1} snakes in {country}|build a shed without papers|sublet my flat|copy {work}|work while sick|burn leaves|marry at {n2} in {country}}?
- {what|which} {fine|law|right|deadline|court} {applies to|is there for|covers} {{legal}|noise at night in {country}|a late flight|driving at {n3}|a broken lease|photos of strangers}?
- {notice period|minimum wage|tax rate|inheritance share|parental leave|speed limit|drinking age} {in|for} {country}[ {in {year}|now|exactly}][?]
- {my|our} {landlord|boss|neighbour|ex|builder} {refuses|wants|threatens} to {pay|sue|move out|return {n3} euros|sign}{. |, }{can i sue|what are my rights|is that legal|do i need a lawyer}?

@ harm 0.039
- {how|where} {do i|can i} {get a fake passport|read {name}'s messages|crack a wifi password|forge a {job} certificate|buy stolen cards|hack {firm}|make a bomb}?

@ facts 0.481
- {shortest|fastest|cheapest|safest} {route|flight|ferry|train} {to|between} {{town}|{town} and {town}}[{ today|?}]
- {word|term|name} for {{n2} years of marriage|a fear of {animals}|people from {town}|the smell of rain|an unpaid {job}|a group of {job}s|the day before yesterday}[?]
- {plural|past tense|opposite|rhyme|synonym} {in|of a word in} {language}{: |, }{{made}|{foreign}|{plainword}}[?]
- {first|last|second} {line|chapter|sentence|verse|scene} of {work}[{ please|?}]
- {year|date|day|century} {of|when} {{event}|the {century} olympics|{person}'s birth|the {town} fire|the first {invention}|{work}}[?]
- {president|king|mayor|coach|owner|inventor|boss|founder} of {{country}|{town}|{team}|{firm}|{product}}{ in {year}| now| today|?|}
- {letters|numbers|days|colours|months} in {language}{, the whole list| please| with pronunciation|?|}
- {five|three|ten|{n2}} {facts|dates|books|quotes|films|names} {about|on|by|from} {{person}|{event}|{town}|{matter}|{celebrity}}[{ please|.}]
- {chart|graph|diagram|map|timeline|table} of {{event}|{asset} in {year}|{country}'s population|{science}|the family of {person}|{team}'s season}[{ please|.}]
- {is|was} {person} {a {job}|from {country}|in {town} in {year}|the first to use {product}|right about {idea}|a friend of {person}}?
- {height|weight|age|salary|wife|real name|net worth|religion} of {{celebrity}|{person}}[?]
- {flag|anthem|king|coast|army|history|national dish|climate} of {country}{: |, }{describe it|since when|how long|in {n1} sentences|who made it}[.]
- {it's for|i ask for|this is for} {a quiz|my gran|school|my column}{: |. }{who founded {firm}|where did {event} take place|what is {science}|how tall is {celebrity}|when did {person} die|who plays in {work}}?
- {no joke|seriously|one more thing|by the way|before i forget}{: |, }{who is {person}|what's the gdp of {country}|how does {science} work|when was {event}|is {chemical} safe|where is {town}}?
- {spell|say|read} {{made}|{town}|{hardword}|{name}} {in {language}|backwards in capitals with dots|in the nato alphabet|with a {country} accent|in ipa|as the {century} century would}[.]
- {i forgot|i can't recall|what was it again,} {the name of the {job} in {work}|the year of {event}|who wrote {work}|the capital of {place}|the rule on {idea}|{theorem}}[. {help|remind me}][.]

@ code 0.096
- {how to|howto} {parse|merge|sort|diff|encrypt|zip|stream} {json|yaml|csv files|dates|logs|images|audio} {in|with} {coding}[?]
- {{coding}|{coding}} {vs|or|versus} {coding}{?| for {matter}?| for beginners?|: which pays more?}
- {best|good|free} {ide|course|library|host|database|debugger|linter} for {coding}[?]
- convert {this|my} {python|script|loop} to {coding}{: |. }{snippet}

@ maths 0.096
- {n3} {*|x|times|/|mod|^} {n2} {+|-} {n3}[{ =| = ?|?}]
- {n1} {men|machines|cats|hens} {need|take} {n1} days for {n2} {walls|parts|mice|eggs}{. |, }{how long for {n3}|how many in {n2} days|and {n2} of them}?
- {average|median|lcm|hcf|variance} of {n2}, {n2} and {n3}[?]
- {i drove|we rode|she ran} {n3} km in {n1} h {n2} min{. |, }{what's the speed|my pace|average in mph|how long for {n4} km}?
- {volume|area|surface|diagonal} of a {box|can|ball|cone|roof|pipe} with {n2}, {n1} and {n2} {cm|inches}[?]

@ game 0.096
- {let's play|play|i challenge you to} {{game}|twenty questions|a quiz on {matter}|hangman with {language} words|word chains|mastermind}[{, you start|. your move|!}]
"""
