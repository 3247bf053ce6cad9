# ruff: noqa: E501
"""Chatty twins: a wish, a trouble or a choice in a whole sentence, about what Pocket does not know; as in `declines.py`."""

TASK_TWINS_7 = """
@ facts 0.75
- i always {forget|mix up|confuse} {the kings of {country}|{person} and {person}|{idea} and {idea}|the rules of {game}|when {event} was|the parts of a cell|the bones of the hand}. {remind me|explain it again|what was it again|help me}[ please]
- {i need|we need|i'm looking for} {a plumber|a good dentist|a flat in {town}|a language course|a babysitter|a ride to {town}|a lawyer|a tennis partner|a second-hand {device}}{. do you know one|. can you find one|, any idea|. where do i look}[?]
- {our|my} {teacher|professor|boss|trainer} {asked|wants to know|told us to find out} {why {event} happened|who {person} was|how {scientific} works|what {idea} means|how many people live in {town}|what {firm} sells}[. {can you help|what do i say|tell me please}?]
- the {quiz|exam|crossword|form|contract|survey} asks {for the {n1}-letter word for {scientific}|when {event} was|who painted {artwork}|for my tax class|which clause applies|for the inventor of the {invention}|what {hardword} means}[. {do you know|what do i write|help}?]
- {in the mood for|hungry for|curious about|i'd love to hear} {some history of {town}|a debate on {idea}|the life of {person}|gossip about {celebrity}|the theory of {scientific}|a talk on {matter}}{, please|. can you tell me|. go ahead|}
- {left or right|up or down|more or less|early or late|thick or thin|deep or shallow|wet or dry} {for {planting garlic|a drill|the saddle|hanging a picture|varnish|an engine in winter|an essay margin|a tie knot|pruning roses|a golf swing}}[?]
- {should|must} {the {saddle|mirror|tv|lamp|shelf|thermostat|desk|monitor|water level|fence}} be {higher or lower|nearer or further|at {n2} or {n2} {cm|inches}|left or right}[ {for a tall man|in a small room|by law|for my back}][?]
- which is {safer|faster|cheaper|healthier|louder|heavier|greener}{,|:} {{device} or {device}|gas or coal|a motorbike or a car|rice or pasta|{drug} or {drug}|flying or driving|paper or plastic|skiing or snowboarding|leasing or buying}[?]
- is {n2} {too much|too little|enough|high|low} for {a cholesterol value|a heart rate|the tyre pressure|an oven|a bmi|an exam score|a golf handicap|the humidity|a first marathon|rent per square metre}[?]
- what {happens|would happen} if {i {mix bleach and vinegar|never sleep|put diesel in my car|microwave an egg|eat only {ingredient}|leave the iron on|overwater a cactus}|the earth stopped turning|{person} had lived longer|the dollar crashed|all bees died}[?]
- {how often|how long|when} {should|must|do} {i|we|people} {change the filter|water orchids|wash a wool coat|tune a piano|cut the hedge|clean the chimney|replace a toothbrush|walk a puppy|change winter tyres|service the boiler|trim a beard}[?]
- i {read|heard|saw} {in the paper|on the radio|somewhere|at school} {about {scientific}|about {person}|about {event}|about {firm}|that {animals} {habit}|of the {invention}}{. what is that|. is it true|. tell me more|. who is that|, what's behind it}[?]
- {my {son|daughter|grandson} asks|a child asks|the class asks} {why {animals} {habit}|how {product} is made|who invented the {invention}|how big {giant} is|what {idea} is|how {scientific} works|why people fight wars|where thunder comes from}[. {what do i say|can you explain}?]
- {we're|i'm} {painting a room|moving house|having a baby|building a shed|getting a dog|starting a garden|planning a wedding}. {which paint is best|how do i get a permit|what does it cost|how much paint for {n2} square metres|which insurance do i need|who can help us in {town}|how long does it take}?
- {i baked|i painted|i wrote|i built|i bought|i repaired} {a cake|the fence|my thesis|a shelf|an old car|the radio} {yesterday|all by myself|with my son}{. why is it crooked|. what is it worth|. how do i sell it|. what did i do wrong|. how do i make it better}[?]
- the {meeting|concert|match|wedding|exam|interview} is {on {date}|at {hour}|in {town}|tomorrow}. {what should i wear|how do i get there|who will win|what will they ask|is parking free|how long will it last|what do i bring the host}?
- {can|could} you {tell|explain to|show} {me|us|my daughter} {how to {juggle|tie a bow tie|fold a crane|play chess openings|change a fuse|meditate|read tarot|do a handstand|swim crawl|knit}|what {scientific} is|why {event} happened}[?]
- {i don't understand|nobody explained|i never got} {why {event} happened|{scientific}|the offside rule|the plot of {work}|my tax form|inflation|how credit cards work|{idea}|the end of {work}}[. {can you explain|please explain|help}]
- {what|which} {word|term|name} {means|is used for|describes} {a fear of {animals}|the study of {animals}|a group of {animals}|someone who repairs clocks|the day before a war|a house on wheels|a love of books}[?]
- {who|what} is {{name} {made}|{person}|the man on the {n2} {dollar|euro} note|the saint of {town}|the voice of {work}|the owner of {firm}|the face of {brand}|the dog in {work}}[?]
- in {year} {what happened|who was president|who won {contest}|what was invented|who ruled {country}|what did bread cost|which song was number one}[?]
- {teach|show|tell} me {the rules of {game}|yoga for beginners|magic tricks|the guitar chord F|the Morse code for help|sign language|the {language} alphabet|the waltz|first aid|how to draw a {animal}}[ please]
- {is|are} {{animals}|{product}|{chemical}|{element}|{brand} shoes|{dish}|{ingredient}} {dangerous|expensive|rare|vegan|toxic|endangered|legal|kosher|recyclable}[ and why][?]
- {how come|why} {{animals} {habit}|people yawn|{country} has no king|{town} is so expensive|{brand} went bankrupt|popcorn pops|onions make us cry|planes leave white lines|bread goes stale}[?]

@ personal 0.33
- {my wife|my husband|my boss|my mother-in-law|my roommate} {says|thinks|complains} {i snore|i'm lazy|i spend too much|we never talk|the flat is dirty|i work too much}. {is she right|what do i answer|what should i change|how do i react|who is right}?
- {i told|i lied to|i kissed|i insulted|i forgot} {name}{. was that wrong|. what now|. how do i make it up|, and now i feel bad. what should i do|. will i be forgiven}[?]
- {am i|do i seem|do i sound} {pretty|too old for love|a bad friend|depressed|clever|rude|normal|boring|ready for a baby}{, be honest| to you|}[?]
- {choose|decide|pick} for me: {{town} or {town}|{dish} or {dish}|stay or go|{studies} or {studies}|{name} or {name}|the job or the family|cat or career}
- {what would you do|what should i do|how do i react} if {name} {lies|never calls|wants {n3} euros|cheats|cries|quits|moves in|insults me|wants my recipe}[?]
- {help me|i want to|how can i} {get over {name}|stop worrying|find a partner|be happier|quit smoking|save my marriage|calm down before an exam|say no to my boss|make my mother proud|sleep without my phone}[?]

@ health 0.17
- my {knee|shoulder|ear|tooth|back|stomach|eye|toe|wrist} {hurts|itches|is swollen|clicks|is red|feels numb} {when i {run|eat|sit|lie down|type|swallow}|since {date}|at night}[. {what is it|what helps|which doctor|is it serious}?]
- {can|may} i {run|fly|swim|drink|drive|work} with {{ailment}|{disease}|a cold|stitches|a cast|new lenses|{n2} of fever}[?]
- {how long} {is {disease} contagious|does {drug} work|does a tattoo hurt|is a cut swollen|can you live with {disease}|should i wait after {drug}}[?]

@ code 0.25
- {the code|my script|it} {worked yesterday|runs on my mac|works in the console|passes locally}, but {now it crashes|not in docker|not on the server|the test fails|i get {errorcode}}[. {why|any idea|what changed}?]
- my {boss|client|teacher} wants {{program}|a website|an app for {matter}|a dashboard|a database of members|a chatbot for {brand}}. {can you code it|where do i start|which language|how long does it take}?
- {fizzbuzz|factorial|sorting|a calculator|a palindrome test} {in {coding}|with a gui|with unit tests|as a web service|with multithreading|in one line of perl|on a gpu}[ please]
- {what is|explain|define} {an api|a framework|a compiler|a database|the cloud|an algorithm in detail|a kernel|machine code|a blockchain|open source licensing|an ide|a data structure}[?]

@ maths 0.25
- {if|when} {a train|a car|a cyclist|a plane} {goes|travels} {n3} km in {n1}.{n1} hours, {what is its speed|how long for {n4} km|when does it arrive|how far after {n2} minutes}[?]
- {how many} {tiles|litres of paint|bricks|rolls of wallpaper|bags of soil|metres of fence} {do i need} for {n2} {square metres|by {n2} metres|cubic metres}[?]
- {what percent of {n3} is {n2}|{n2} percent of {n4}|{n3} plus {n2} percent vat|{n4} minus {n2} % discount|{n3} split among {n2}}{, please|: how much|}[?]
- {my kitchen is|the field is|the box is|the pool is} {n1}.{n1} by {n2} metres{. how big is it|. how many litres fit in|. what is the diagonal|. how long is the fence around it}[?]

@ picture 0.17
- {i want|i'd like|could i have|make me} {a logo for my {cafe|band|club}|a picture of {subject}|a photo of {landmark}|a video of {animals}|a ringtone|a meme about {matter}|a drawing of my {animal}|a family tree|a floor plan}[?]
- {tell|ask|inform|warn|thank} {name} {for me that {i'm late|i'm ill|the party is off|i love {him|her}|dinner is ready}|when {he|she} comes home|about the {meeting|leak|keys}} {by phone|by mail|now}
- {write|leave|put} {a note on my door|a comment under the video|a post on {brand}|an entry in my calendar|a review for the hotel in {town} online|my name on the waiting list}[ please]
"""
