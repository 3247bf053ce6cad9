# ruff: noqa: E501
"""A sentence or two of somebody's life and then what Pocket cannot answer; signs and slots as in `declines.py`."""

TOLD = """
@ health 7
- {since|for} {{n1}|two|three|a few|{n2}} {days|weeks|nights|hours} {i have|i've had|i'm having|my wife has|my son has} {{symptom}|a strange cough|strong pain in the {knee|back|ear|foot|belly}|red spots|no appetite|a ringing ear|{ailment}}{. what {tablet|can i take|should i take|medicine helps|is it|do you advise}?|, what {shall i do|can it be|pills shall i take|helps}}
- {i|my husband|my mother|the baby|our {animal}|{name}} {woke up|came home|has been in bed} with {{symptom}|{ailment}|a swollen {foot|hand|eye|lip}|a fever of {n2}}. {what could it be|is it serious|what should we do|must we go to hospital|any medicine}?
- {my|the} {doctor|nurse|test|meter|watch} {says|shows|said} {n3 over {n2}|a pulse of {n3}|sugar {n3}|cholesterol {n3}|iron {n2}}. {is that bad|is that normal|should i worry|what does it mean|is this too high}?
- {how many|how much|how often} {{drug}|of {drug}|drops of {drug}|tablets of {drug}} {for|may|does} {a child of {n1}|a man of {n2}|my mother ({n2})|a {animal}|{n2} kilos}{ take| need| get|}[?]
- {the|my} {baby|toddler|{animal}|grandson|daughter} {swallowed|ate|touched|drank} {a coin|a berry|a battery|soap|{drug}|a bit of paint}. {what now|is it dangerous|what do i do|help}[?|!]
- i take {drug} {every morning|since {date}|for {ailment}} and now also {drug}. {is that ok|do they go together|any side effects|can i drink wine with it}?
- {i am|i'm} {n2} {years old|now} and {have|suffer from|get} {{ailment}|{symptom}}. {which diet|what sport is good|what helps|how long will i live|is it my age}?
- {since|after} {the accident|the birth|{date}|my operation|lunch} my {back|head|knee|stomach|arm} {hurts|aches|is stiff|burns|is numb}. {what helps|which cream|what can it be|is that normal}?
- {every|each} {night|morning|spring|time i run} i {get|have} {{symptom}|{ailment}}, {why|what is it|what can i do against it|is it an allergy}[?]
- my {teeth|eyes|ears|feet|hands|gums|knees} {hurt|itch|bleed|are swollen|are cold all the time}{. which {pill|cream|doctor|drops} |, which {pill|cream|doctor|drops} }{do i need|helps|is right}[?]
- {strong|bad|terrible} {headache|toothache|back pain|stomach pain|cough} {since {n1} {days|hours}|since yesterday|after eating}, {what helps|what to take|please help|which medicine}[?]

@ law 4
- my {landlord|boss|neighbour|ex|employer|bank|insurance} {wants {n3} euros more|won't pay|cut down my tree|reads my mails|fired me by phone|keeps my deposit|raised the rent by {n2} percent}. {is that allowed|can he do that|what are my rights|can i sue|what does the law say}?
- {is|am} {i|he|she|my neighbour|my boss} {allowed|permitted|obliged} to {read my mails|raise the rent|park there|film me|pay later|keep {n1} {animals}|work {n2} hours}[?]
- {i signed|i got|here is|they sent me} a {contract|letter from a lawyer|fine of {n3}|summons|notice}. {must i pay|can i cancel it|is it valid|what now|please check it|what does clause {n1} mean}?
- {write|draft|prepare|make} me a {will|contract|lease|complaint to the court|power of attorney|prenup} {that is valid in {country}|for my flat|for two people|in which {name} gets the house}
- {how much|what} tax {do i pay|is due|must i pay} {on {n4} {euros|dollars}|if i sell my {house|car|shares}|in {country}|as a {job}}[?]
- {what|how much} do i {get|owe|inherit} if {my uncle dies|i get divorced|i lose my job|my tenant leaves}[?]
- a {citizen of {country}|{job} from {country}} in {country}: {visa needed|is a visa needed|may he work|how long can she stay}?
- do {people from {country}|citizens of {country}} need a {visa|passport|work permit|vaccination} {for|in} {country}[?]

@ money 4
- {i have|i've saved|i inherited|i won} {{n4}|{n5}|some} {euros|dollars|pounds}. {where should i put it|shares or a house|how do i invest it|gold or {asset}|what would you do with it}?
- {is|would} {now|this year|2027} a good {time|moment} to {buy|sell} {asset}[?]
- {asset} or {asset}{, what would you {buy|choose|take}|: which is safer|, which will rise}?
- my {bank|brother|advisor|neighbour} {says|recommends|swears by} {asset}. {is he right|what do you think|should i|is that wise}?
- how much {rent|pension|interest|loan} can {i|we|a family of {n1}} {afford|expect|get} with {n4} {euros|dollars} a month[?]

@ personal 7
- my {boss|sister|best friend|husband|neighbour|teacher|colleague} {shouted at me|lied to me|forgot my birthday|doesn't talk to me|laughed at me|took my idea|blames me}. {is {he|she} a bad person|was it my fault|what should i do|what would you say to {him|her}|should i forgive {him|her}}?
- {who|which party|whom} should {i|we|my mother} {vote for|choose|elect}[?]
- what do you think {of|about} {our government|{celebrity}|our king|the new {mayor|minister|law}|{idea}|{team}|my neighbours}{, honestly|, be honest|}[?]
- {name} {asked me to marry {him|her}|wants to move in|offered me a job in {town}|wants my car|wants {n3} euros from me}. {yes or no|what should i say|should i accept|what would you do}?
- {i can't decide|i'm torn|help me decide|should i choose}: {{town} or {town}|{name} or {name}|the blue dress or the red one|a {animal} or a {animal}|study {studies} or {studies}|a job as {job} or {job}}[?]
- what {should|shall|can} i {give|buy} {{name}|my {uncle|teacher|mother|colleague}} {for {his|her} {n2}th birthday|for Christmas|as a thank you|for the wedding}[?]
- {i'm|i am} {sad|lonely|nervous|afraid|angry} because {of {name}|my {animal} died|of the exam on {date}|nobody called|my friend moved to {town}}. {what should i do|what helps|will it get better|why is that}?
- what {is|was} my {wife|neighbour|son|grandmother|boss} {thinking|doing|planning} {now|today|about me}[?]
- {can you|do you|could you} {guess|see|know} {where {name} is|how i look today|who is at my door|what {name} thinks of me}[?]

@ recipe 5
- {guests are coming|we have {n1} guests|my mother-in-law visits|it's my birthday|it's Sunday}. {how is {dish} made|how do i make {dish}|what do i need for {dish}|how long does {dish} take|a recipe for {dish}}[?]
- {i have|there's|we've got|i still have} {ingredient}, {ingredient} and {ingredient}{ in the fridge| at home| left|}. {what can i cook|what can i make of it|which dish|dinner idea|a recipe please}[?]
- {my grandmother|my aunt {name}|{name}} made {dish} {every Sunday|for us|like no one else}. {how did she do it|how is it made|the recipe please|what goes in}[?]
- {how long|how hot|how many minutes|at what temperature} {must|do|should} {{dish}|{ingredient}|{n1} eggs|a goose of {n1} kilos|{n3} grams of {ingredient}} {bake|cook|boil|stay in the oven|simmer}[?]
- {my {dish} {is|are} always {too dry|flat|burnt|too salty}|the dough won't rise|the sauce is lumpy}. {why|what am i doing wrong|what can i do|how do i save it}?
- {dish} {for {n1} {people|persons}|without {ingredient}|with exact times|step by step|like in {town}|for beginners}{, please|. how|: how is it done|}[?]
- what {wine|sauce|side dish|salad} goes with {dish}[?]
- {teach|tell|show} me {how to {cook|bake|make} {dish}|the secret of {dish}|your best {dish}}

@ travel 5
- {we'll be|i'll be|we are} in {{capital}|{town}} for {n1} days{ in {month}|}. {what should we see|which sights|where to eat|what is there to do|which museum first|any tips}?
- {my {sister|son|boss} flies|i'm flying|we go|we drive} from {town} to {town} {on {date}|in {month}|tomorrow}. {how long does it take|what does it cost|which airline|is there a train|where to change}?
- {what|which} {hotel|restaurant|museum|beach|market|bar|quarter} {in|of} {capital} {is the best|do you recommend|is open on Mondays|is cheap|is good for children}[?]
- {cheapest|fastest|next|last|night} {flight|train|bus|ferry} {from {town} to {town}|to {capital}|out of {town}}{ in {month}| on {date}| tomorrow|}[?]
- how do {i|we} get from {the airport of {capital}|{town}|{landmark}} to {{town}|{landmark}|the old town} {by train|without a car|at night|with {n1} children}[?]
- {is|are} {{capital}|{town}|{country}} {worth a visit|dangerous at night|expensive|nice in {month}|good for {a honeymoon|families}}[?]
- {plan|make|write|prepare} {us |me |}{a trip|a route|a holiday|a tour|a weekend} {to|through|in} {{country}|{capital}|{town}} {for {n1} people|by bike|with children|for {n3} euros|in {month}}
- where {should|could|do} {we|i} {go|travel|spend our holiday} {in {month}|with {n1} kids|with a {animal}|for {n3} euros|this summer}[?]

@ facts 9
- {i know|i've heard|i learned|fine,|of course} {pair}. {how many people live there|since when|who is the mayor|how old is the city|which river flows through it|why not another city|what is it known for|how far is it from {town}|how big is it}?
- {i was in|i'm moving to|my son lives in|we met in|my aunt comes from|{name} works in} {capital}. {how many inhabitants has it|how many people live there|what language do they speak at home there|who is mayor there|how high is it|how many bridges are there|which is the oldest church}?
- {since when|for how long} {has {capital} been|is {capital}} the capital[ of {country}][?]
- {when|why|in which year} did {capital} {become the capital|get its name|stop being the capital|burn down}[?]
- {what's|what is} the {name|phone number|age|party} of the {mayor|bishop|president|best painter|biggest street} {of|in} {capital}[?]
- {what|how} {was the old name of|did the Romans call|did people call|is the nickname of} {capital}[?]
- how many {people|inhabitants|tourists|bridges|churches|museums|trams} {has {capital}{ got|}|does {capital} have|are in {capital}}[?]
- {who|which king|what people} {founded|built|burned|conquered|governs|ruled} {capital}{ in {year}| in the {century} century| first|}[?]
- {which|what} river {flows|runs} {through|past} {Dublin|Warsaw|Prague|Lisbon|Kyiv|Delhi|Hanoi|Bangkok|Baghdad|Riga|Madrid|Quito|Ankara|Khartoum}[?]
- {hottest|coldest|wettest} day {ever |}{in|of} {capital}[?]
- {we had|i read about|my {son|daughter} has to learn|the test is about|there was a film about} {{event}|{ago}} {at school|today|for Monday|last week}. {when was it|what was it about|who won|why did it happen|what came of it|explain it}?
- {for what reason|for which reasons|in what way|through whom} did {{ago}|{event}} {begin|end|happen|come about}[?]
- {in|at} {what|which} year {was {{ago}|{event}}|did {{ago}|{event}} {begin|end|take place}}[?]
- {who|what kind of person} was {{person}|{celebrity}}, and {why is {he|she} {famous|known|remembered}|what did {he|she} do|when did {he|she} live}[?]
- {my teacher|my father|the guide|our pastor|a film} {often |}{mentioned|quoted|spoke of|talked about} {{person}|{celebrity}}. {who is that|who was it|what did they do|why}[?]
- how many {albums|films|books|children|goals|wives|medals|songs} {has {{celebrity}|{person}} {made|had|written|won|got}|did {{celebrity}|{person}} {make|have|write|win}}{ so far| in all|}[?]
- {explain|describe|put|sum up} {{scientific}|{science}|{idea}} {in {simple|easy|plain|other} words|step by step|to my {grandson|class|mother}|for a presentation}
- {{scientific}|{science}} {in {simple|easy|a few} words|for children|step by step|in short}{, please|}
- {we're|we are|my class is|the kids are} doing {biology|physics|chemistry|history|economics}: {how does {scientific} work|what is {scientific}|could you explain {science}|what is {idea}}?
- {what is|what's} the difference between {what {person} taught and {person}|{idea} and {idea}|{science} and {science}|{studies} and {studies}}[?]
- how does {person}'s {idea of duty|theory|style|view of {idea}} differ from {person}'s[?]
- {at|on} what temperature does {{element}|{chemical}} {melt|boil|freeze|burn}[?]
- {water boils at 100 degrees|water freezes at 0|ice melts at 0 degrees|i know when water boils}{. and|, but|. but what about} {{element}|{chemical}|{element} in a vacuum|milk on a mountain|sea water under pressure}[?]
- {the|my|all} {tomatoes|roses|cucumbers|apple trees|orchids|house plants} {have|got|show} {yellow leaves|white spots|brown edges|black dots|lice}. {what is it|which disease is this|how do i cure it|what helps|what's wrong with them}?
- {my|the} {car|bike|washing machine|fridge|boiler|oven|motorbike} {makes a {whistling|knocking|grinding|humming} noise|smells burnt|won't start|leaks|loses {oil|water}|shakes at {n2} km/h}. {what's broken|what is it|why|how do i repair it|is it expensive|what could it be}?
- {the|my|our} {printer|router|scanner|phone|tv|dishwasher} {says|shows|reports|blinks with} {error {n2}|E{n2}|code {n3}|paper missing|no signal}. {what now|what does it mean|how do i fix it|what should i press}?
- who {directed|produced|starred in|filmed|wrote} {{work}|{artwork}}{ and when|, and in which year|}[?]
- {what happens|how does it end|who dies|who marries whom|what's the plot} in {the novel |the film |the play |}{{artwork}|{work}}[?]
- i {must|have to|should} {read|watch|know} {{artwork}|{work}} {for school|by {date}|for my class}. {what is it about|what happens|give me the plot|who is the hero|the main plot please}[?]
- {recommend|suggest|name|tell me} {a|some} {good |new |funny |exciting |}{film|thriller|series|novel|book|album|crime story|podcast} {like {work}|for a rainy evening|from the last {n1} years|for a boy of {n1}|about {matter}|with {celebrity}}
- {who|which team|which country} {won|lost|was second in} {contest}{ in {year}| last time| {n1} years ago|}[?]
- {which|what} team won the {football|handball|hockey|rugby|volleyball|cricket} {world cup|championship|cup|league} {in {year}|last year|of {year}}[?]
- {offside|the {rugby|cricket|baseball} rules|tie-breaks|icing in hockey|the Elo number}{. {nobody|no one} {ever |}explained it to me|: i don't get it|, please explain|. what is that}[?]
- {how many {kilometres|miles|days} is it|how far is it|how long does one fly} {from here |}to {{giant}|the moon|the nearest star|the sun} {tonight|by rocket|exactly|in summer}[?]
- how {far|many kilometres|many miles} {away |}{from us |}is {{giant}|the moon|the sun|a comet} {tonight|today|right now|in kilometres|in miles}[?]

@ game 2
- {i play|i'm playing|i have} {white|black}{ and {he|she} {played|answered|opened with} {the French|the Caro-Kann|e5|c5|d4}|, {n1} pawns each|}. {what's the best move|what is the plan|how do i win|which piece next}?
- {let's|come on, let's|do you want to|shall we} {play|have a game of} {game|hangman|twenty questions|cards|I spy|noughts and crosses}{ now| together| until lunch|}[?]
- {my|our} {team|knight|wizard|army} {has {n2} points|lost {n1} men|stands before a cave}. {what do we do|what next|your move|roll for us}[?]
"""
