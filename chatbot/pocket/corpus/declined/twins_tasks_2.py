# ruff: noqa: E501
"""Occasions and facts told, worded like packing lists and things to remember, and then advice or knowledge asked for; as in `declines.py`."""

TASK_TWINS_2 = """
@ product 0.58
- {we|i} want to {go camping|go hiking|get a puppy|paint a room|start a garden|go skiing|play tennis|move house|bake bread|keep bees|record a podcast|do yoga}. {which {tent|boots|breed|paint|spade|skis|racket|van|oven|hive|microphone|mat} should {i|we} buy|what does good gear cost|which brand is best|where is it cheapest|which shop has a sale}?
- {which|what} {tent|sleeping bag|rucksack|stroller|helmet|pram|suitcase|torch|raincoat|grill|racket|cot|lawn mower|paint brand} {should i buy|is the best|is worth the money|do you recommend} for {camping|a hike|the beach|a flight|a barbecue|the first day of school|a new flat|a kitten|tennis}[?]
- {my {daughter|son|niece}|my grandson} {starts school|learns to swim|wants a bike|plays the violin|begins to code|turns {n2}}. {which {satchel|goggles|size|violin|laptop|toy} {should we get|would you buy|is good}|where do i buy a cheap one|what does a good one cost|is {brand} any good}?
- what {size|kind|brand|model} of {skis|running shoes|bicycle|mattress|tyres|tent|wetsuit|contact lenses|hockey stick|drill bit|battery|light bulb|printer ink} {do i need|should i buy|fits me|fits my {brand}|is right for {n3} cm}[?]
- {what|which} {present|wine|perfume|toy|book|watch|game|flowers} {should i buy|would you buy|is right} for {my {aunt|boss|mother-in-law}|{name}|a girl of {n1}|a man who has everything} {under {n2} {euros|dollars}|who likes {matter}|and where}[?]
- {i need|we need|i'm looking for} {a new {sofa|kettle|phone contract|mattress|vacuum cleaner|bike lock|coffee machine|laptop|blender}|winter tyres|a good backpack|hiking boots|a used car}. {any recommendation|what would you take|which one|is {brand} good|what should it cost}?
- {{device} or {device}|{brand} or {brand}|gas or electric|leather or fabric|new or used|lease or buy|cotton or wool}{: what should i buy|, which is better for {camping|the kitchen|my daughter|a flat}|? which would you choose}?
- {i have|we have|my budget is} {n3} {euros|dollars|pounds} for {a bicycle|a tent|a wedding dress|a guitar|a washing machine|a camera|a kitchen|a puppy}. {what do i get for that|is that enough|which one|any good offers}?
- {my {toaster|kettle|watch|lamp|phone|laptop|radio} is broken|my old one broke}. {is it worth repairing|which one shall i buy now|what does a repair cost|how do i fix it|who repairs that near me}?
- {how much is|what does} {a good tent|a puppy|a wedding for {n2} guests|a flight to {town}|a hamster cage|a used piano|a {brand}|a night in hospital|a new roof|a skiing lesson|a helmet}{ cost|}[?]

@ health 0.66
- what {medicine|tablets|ointment|vaccination|drops|painkiller} {should i pack|should we take|do i need} for {a trip to {country}|a hike|the tropics|a flight|our {n1} month old baby|travel sickness|{ailment}}[?]
- {my {uncle|aunt|father|grandmother|son|wife} is {n2}|my {uncle|aunt|brother} is {tired all the time|very pale|a diabetic|pregnant|a smoker}}. {how much should {he|she} {weigh|sleep|drink|walk}|what can {he|she} take|what should {he|she} eat|is that dangerous|which doctor is right}?
- i {am allergic to {nuts|milk|penicillin|pollen|cats|wasps}|take {drug} every day|wear glasses|have diabetes|am {n1} months pregnant|broke my arm}. {may i {eat {dish}|fly|drink coffee|swim|go to the sauna|drive|drink wine}|what should i avoid|what helps|is it curable|can i go running}?
- {i am|i'm} {n3} cm {tall|} and weigh {n2} kilos. {is that too much|what is my BMI|am i too thin|how many calories do i need|how do i lose weight}?
- my {dog|cat|hamster|parrot|rabbit|horse} {{name} |}{is {n1} years old|weighs {n1} kilos|doesn't eat|limps|coughs|ate chocolate|scratches all day|has fleas|vomits|drinks a lot}. {what can i give {him|her}|is that normal|should i go to the vet|how much food does {he|she} need|which tablets help}?
- {i drink {n1} {cups of coffee|beers|cans of cola}|i smoke {n1} cigarettes|i eat {n1} {eggs|bananas|bars of chocolate}|i sleep {n1} hours|i run {n1} kilometres} {a day|every day|nearly every day}. {is that healthy|is it too much|what does that do to my body|should i worry|what would a doctor say}?
- {my birthday is|i was born} in {month} {year}. {how old does that make my heart|which vaccinations do i need|what check-ups are due|am i at risk of {disease}}?
- {n2} or {n2} {drops|mg|milligrams|tablets|millilitres} {of {drug}|for a child|a day}, {which is right|which is safer|what should i give}[?]
- {higher or lower|more or less|double or half} dose {of {drug}|for {ailment}|for an old man}{, what is better|, which is safer|}[?]
- {hot or cold|ice or heat|rest or exercise|cream or tablets|sitting or lying|bandage or not} {for {ailment}|with a sprained ankle|on a bruise|for a stiff neck|against {symptom}}[?]
- {i forgot|i have forgotten} {whether i took my pill|to take {drug}|my insulin|my second vaccination}. {what now|should i take two|is it bad|can i take it later}?

@ recipe 0.5
- {we are|we're} {having a barbecue|having a picnic|giving a birthday party|having guests|celebrating}. {which {marinade|salad|cake|punch} should i make|how much {meat|bread|wine} for {n2} people|how long do {sausages|potatoes|ribs} need|how do i make {dish}|give me a menu with recipes}[?]
- {my {aunt|uncle|grandma|daughter|neighbour} {loves|likes|wants}|my favourite {food|dish|cake} is|for my birthday i want} {dish}. {how do i make it|can you give me the recipe|what goes in|how many calories has it|how long does it bake|how is it made}?
- {i have|i bought|we have} {flour, eggs and milk|two kilos of {ingredient}|leftover rice|a whole chicken|{ingredient} and {ingredient}|a pumpkin}. {what can i make|a recipe please|how long does it keep|can i freeze it|what goes with it}[?]
- {at what|which|what} {oven temperature|temperature|oven setting|heat} {for|do i need for|is right for} {dish|a cake|pizza|a roast|meringues|a frozen lasagne|bread rolls|a goose}[?]
- {oven|the oven|fan oven|grill} {at {n3}|on {n3}|{n3} or {n3}|hot or not too hot|higher or lower|up or down} {for {dish}|for a cake|for pizza|with meat}[?]
- {is|should it be} {{n3} or {n3} degrees|high or low heat|{n2} or {n2} minutes|fan or top heat|baking powder or yeast|butter or oil} {for {dish}|with {dish}|when i bake {dish}|if it is {ingredient}}[?]
- {the recipe|my recipe|grandma's recipe} {says|asks for} {{n3} grams of {ingredient}|{n1} eggs|{ingredient}|one stick of butter|a cup of sugar}. {can i use {ingredient} instead|how much is that for {n1} people|what if i have none|what does that mean}?
- {how many|how much} {eggs|flour|sugar|water|yeast|butter|salt|rice|pasta} {for|do i need for|goes into|per} {a cake for {n2}|{dish}|{n1} people|a kilo of dough|{n2} pancakes|a pot of soup|one person}[?]

@ travel 0.58
- {we|i|my {son|wife|sister} and i} {want to|plan to|hope to} {go camping|go hiking|go skiing|spend a day by the sea|take the night train|fly to {town}|go on a bike tour}. {where is it nice|which {campsite|trail|slope|beach|route} is best|what does it cost|how far is it|when is the best time|do we need a visa|how is the weather there}?
- {where should|where do|where can} {we|i} {go camping|go hiking|ski|take the children|have a barbecue|swim|spend the weekend|cycle} {near {town}|in {country}|in {month}|with a dog|for free}[?]
- {i live|my uncle lives|my sister lives|we live|my daughter studies} in {{capital}|{town}|{country}}. {what is there to do|how do i get to {town} from there|how far is {town}|where can we eat well|which quarter is nice|is it safe at night|what does a flat cost there|what is the weather like}?
- {i come|we come|my boss comes|my neighbour comes} from {{country}|{town}}. {what do people eat there|do i need a visa for {country}|how many people live there|who is the president there|what is it famous for|how long is the flight|which religion do they have}?
- {i was|we were|i've been} {in {town}|in {country}|on holiday in {town}} {last year|in {month}|for {n1} weeks}. {what did i miss|how high is the mountain there|what was that church called|when was the old bridge built|is it warmer in {month}}?
- {my train|our flight|the bus|her ferry} {leaves|goes|arrives} at {hour}. {when do i have to leave home|is it on time|from which platform|when does it arrive in {town}|will i catch the next one|how long is the trip}?
- {what should|what must|what can} {we|i} {see|visit|do|eat|photograph|skip} {in {town}|in {capital}|in {country}|around {landmark}} {in {n1} days|on Sunday|with kids|when it rains|on a budget}[?]
- {train or plane|bus or car|tent or hotel|north or south|{town} or {town}|{country} or {country}} {for our holiday|for a honeymoon|in {month}|with {n1} children|for a long weekend}[?]
- {do i need|must i have|should i get} {an adapter|a vaccination|snow chains|a visa|cash|an international licence|travel insurance} {for {country}|in {country}|for a trip to {town}}[?]

@ personal 0.83
- {my uncle|my aunt|my brother|my neighbour|my cousin} {{name} |}{is a {job}|plays the {violin|trumpet|drums}|collects stamps|has three dogs|drives a bus|keeps bees|speaks {language}|moved to {town}|lost his keys|bakes every day}. {should i visit|can you call {him|her}|what does {he|she} want for a birthday|what should {he|she} do|why does {he|she} do that|is that a good idea|how can i help}?
- my favourite {colour is {red|blue|green}|food is {dish}|animal is the {animal}|season is autumn|game is {game}|film is {work}|band is {Made}}. {what does that say about me|what should i paint|which dress goes with it|who else likes it|what name fits|is that normal}?
- {my name is|i'm called|i am} {name}. {is that a nice name|what does my name mean|where does the name come from|what fits as a second name|how many people have it|am i in your database|who is my neighbour}?
- my {dog|cat|parrot|hamster|horse|rabbit} is called {name}. {why does {he|she} bark at night|can you teach {him|her} a trick|how old do they get|is it a good name|how do i train {him|her}|what breed could it be}?
- {i have|i've got|we have} {two|three|four} {sisters|sons|daughters|cats|brothers}. {which one is the cleverest|how do i stop them fighting|what should i give them|do they love me|who is the oldest|how do i divide the cake fairly}?
- {i wear|my coat is|my dress is|i bought} {a {red|green|blue|yellow} {hat|coat|scarf|dress}|blue|black}. {does it suit me|which shoes go with it|what do you think|how do i wash it|is it in fashion}?
- {tomorrow|on {date}|next week|on Monday} i {have an exam|meet {name}|fly to {town}|start a new job|have a date|go to the dentist|move house}. {will it go well|how do i calm down|what should i wear|what do i say|can you wake me|how should i prepare}?
- {i'm afraid of|i hate|i'm scared of} {spiders|heights|flying|the dark|dogs|exams|dentists|thunder}. {how do i get over it|what can i do|why is that|is there a cure|does it go away}?
- i {lost|forgot|can't find} my {earring|wallet|hearing aid|bus card}. {where could it be|can you find it|what should i do now|who has it}?
- {i collect|my son collects|grandpa collects} {stamps|coins|stones|shells|old clocks|postcards}. {what is my collection worth|which one is rare|where can i sell it|how do i clean them|how old is this one}?
- {i get up|i go to bed|i start work} at {hour}. {is that too early|how many hours do i sleep|how can i get up more easily|is it good for me|when should i eat}?
- {note|remember|by the way|fyi|just so you know}{:|,} {i'm a {job}|i live in {town}|my son is {n2}|i drive a {brand}|i work at {firm}}. {what salary should i ask for|which school is good there|what should he study|how do i change the oil|who is our boss|so which tax class am i}?
- {i moved|we moved} {to {town}|into a new flat} {last week|in {month}|today}. {how do i make friends here|who are my neighbours|where do i register|what should i do first|how do i get internet}?
- {should i|shall i|do you think i should} {tell {name} that {i'm moving|i love her|i'm pregnant|i quit}|keep the dog|call my {ex|mother|boss}|buy the house in {town}|cut my hair|sell the car|marry {name}}[?]

@ facts 1
- {my {son|daughter|nephew} loves|i love|my class likes} {trains|sharks|{animals}|{person}|castles|volcanoes|{game}|robots|horses|{scientific}}. {how do they work|how fast are they|tell me all about them|where do they come from|what is the largest one|why do they do that|can you explain it}?
- {my {father|uncle|aunt|boss}} {works at|works for|is the head of} {{firm}|a bank|the town hall|a mine|an airport}. {what do they make|how big is it|who owns it|what does he do all day|how much do they pay}?
- {my {brother|sister|friend}} {drives|bought|has|repairs} {a {brand}|an old tractor|a motorbike|a Vespa|a sailing boat|an electric car}. {how fast is it|how much does it use|what is it worth|how many seats has it|how do you change the tyres|which oil does it need}?
- {tyre pressure|front tyres|my tyres}{:|,} {{n1}.{n1} or {n1}.{n1} bar|higher or lower in winter|up or down with a full car|how much|what is right for a {brand}}?
- {shares|gold|{asset}|interest rates|petrol prices|rents|the dollar} {up or down|higher or lower|rise or fall} {next year|tomorrow|this week|in {month}|after the election}, {what do you think|what would you bet|what do experts say}?
- {should|must|do} i {raise or lower|turn up or down|increase or reduce} {the heating|the fridge|the saddle|my tyre pressure|the humidity|the pH of my pool|the rent|the chlorine|the volume of my hearing aid|the bass|the brightness of the tv}{ at night| in winter| for the baby| to save money|}[?]
- is a {high|higher|low|lower} {blood pressure|interest rate|octane number|pH|thread count|IQ|humidity|tyre pressure|golf handicap|resting pulse|ISO value|compression ratio} {better|worse|healthier|safer|dangerous|more expensive}[?]
- {which|what} {temperature|setting|level} {should|must} {the {fridge|freezer|aquarium|greenhouse|bedroom|sauna|pool|wine cellar|washing machine|iron|incubator|soldering iron}|my {fridge|bath|baby's room|boiler|kiln}} {have|be at|be on}[?]
- {{n2} or {n2} degrees|hot or cold|{n2} or {n3} watts|{n2} or {n2} inches|{n1} or {n2} bar|{n3} or {n3} ppm} {for {wool|white shirts|the bedroom|my aquarium|seedlings|a baby bath|a tv|a drill|a pressure washer|tap water}}, {which is better|which is right|what do i set}[?]
- what {shutter speed|aperture|ISO|spin speed|gear|resolution|chlorine level|humidity|thickness|brightness} {should i use|do i set|is right|is best} for {portraits|wool|a hill|my tv|the pool|a cellar|insulation|the night sky|a kite in the wind}[?]
- {i'm|we're} {planting|sowing|growing} {tomatoes|garlic|tulips|lavender|carrots|roses}{.|,} {how deep|how far apart|when|in sun or shade|which soil|how much water|lime or not}?
- {my {daughter|son|pupil|class} {needs|has} homework|we have homework|i have a test} {about|on} {{scientific}|{event}|{person}|{science}}. {what should i write|what is it|how does it work|please explain|give me the answers|who was that}[?]
- {i'm reading|i am watching|we saw|my wife is reading|i bought} {{work}|{artwork}|a book by {person}|a film with {celebrity}}. {how does it end|who wrote it|is it good|what is it about|how many pages has it|is there a sequel}?
- {i learned|i read|they say|my teacher says} that {the moon causes the tides|plants make oxygen|{person} was left-handed|{chemical} is poisonous|{animals} {habit}|gold is heavy|bees dance}. {why is that|how does it work|is that really true|who found that out|since when is it known}?
- {pair}{. how many live there|, right? and how big is it|. who founded it|, and how do i get there|. what's the weather like there|. how old is it|. which river is it on|. who is its mayor|. and the second largest city}?
- {a week has seven days|a year has 365 days|February is short|there are twelve months}. {why|who decided that|since when|why are the months named so|what did the Romans do|how does the Chinese calendar do it|on which day was {date} {year}}?
- {red and blue make purple|blue and yellow make green}. {why|how does the eye see that|which paint should i buy for {the kitchen|a boat}|what is its hex code|what wavelength has it|who discovered that}?
- {a dozen is twelve|a kilometre has 1000 metres|an hour has 60 minutes|one metre is 100 centimetres}{. who invented that|. why not ten|. and how many {oddunit} is it|. how was it measured first|. who uses other units}?
- {Jupiter is the largest planet|Mars is red|the earth goes round the sun|Saturn has rings|Venus is hot}. {how long does a flight take|who discovered it|how was that found out|could we live there|what are they made of|how was it formed|when was the last probe sent}?
- {two plus two is four|7 times 8 is 56|the square of 5 is 25|12 - 4 = 8}. {prove it|why is that so|what is {n3} times {n3} then|and the cube root of {n4}|how do you say that in {language}|who invented numbers|how would Euler show it}[?]
- {i can count to ten in French|hallo means hello in German|gracias is Spanish}. {how do i say {sentence}|now translate my {letter|menu|poem}|how do i conjugate it|where does the word come from|what is it in {oddtongue}}[?]
- {we had|there was|i saw} {a thunderstorm|a rainbow|an eclipse|fog|a strange bird|a red moon|frost} {yesterday|this morning|last night|here}. {why|how does that happen|what was it|will it come again|is that normal in {month}|what kind was it}?
- {my grandfather|my great-grandmother|grandpa} was {born in {year}|in the war|a miner|from {town}|a sailor}. {what was life like then|can you find {him|her}|who was king then|which ships were there|what happened in {town} in {year}|what did they earn}?

@ law 0.25
- {my neighbour is loud|my shower is broken|my toaster broke after {n1} months|my train was {n2} minutes late|i'm ill for {n1} weeks|i want to quit the gym}. {what are my rights|can i pay less rent|do i get my money back|how much refund|who must pay|how long is the notice period}?
- my {son|daughter|nephew} is {n2}. {may {he|she} {drive|work|drink beer|stay out until {hour}|vote|travel alone|get a tattoo}|from what age is that allowed|do i still get child benefit}?
- {i have|i've got|we have} {a dog|bees|a garden|a flat|a tenant|a boat|a drone}. {do i need a licence|what tax is due|must i insure it|what does the law say|is it allowed in {town}}?
"""
