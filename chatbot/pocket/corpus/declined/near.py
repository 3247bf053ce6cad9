# ruff: noqa: E501
"""Near misses that Pocket declines: the words of what it knows in questions whose answers it does not know."""

NEAR = """
@ facts 9
? {what|which} language {do they speak|is spoken|do people speak} in {unspoken}
? {what|which} {currency|money} {is used|do they use|do people pay with} in {unspoken}
? {what is|what's} the {population|time zone|dialling code|motto|national bird|national flower|voting age|life expectancy|literacy rate|main religion|main export|form of government|average salary|second city} of {country}
? {how many|what number of} {people|inhabitants|provinces|airports|islands|universities|prisons|languages|neighbours|time zones|soldiers|tourists|cows} {are there in|does} {country}[ have]
- {country} {population|president|flag|area|borders|economy|visa|map|history|religion|anthem|GDP|driving side|plug type|dialling code}[?]
- {population|president|area|borders|prime minister|flag|national dish|climate|king|GDP|biggest city|second largest city|oldest city} of {country}[?]
? who {is|was} the {president|first prime minister|king|dictator|founder|ambassador|mayor of the capital|finance minister} of {country}
- {unspoken}[,] {currency|official language|language spoken}[?]
? what is the {currency|official language} of {unspoken}
? {how far|what distance|how many miles|how long a flight} is it from {town} to {town}
? what is the {distance|time difference|fastest train|cheapest flight} between {town} and {town}
- {distance|flight|train|drive|bus} {town} {to|-} {town}[?]
? {which|what} {countries|seas|states} {border|surround|are next to|touch} {country}
? {what was|which city was} the {capital of {country} {before {year}|in the {century} century|during the war}|former capital of {country}|old capital of {country}|first capital of {country}}
? why is {the capital of {country}|{country}} {called that|so expensive|so small|not on the coast|famous|in the news}
? how {old|large|big|polluted|safe|high above the sea} is the capital of {country}
? who {founded|is the mayor of|designed|bombed|conquered|lives in} the capital of {country}
? how many {people live|metro lines are|museums are|bridges are|districts are} in the capital of {country}
? what is the {best hotel|weather|nicest museum|main street|football club|airport} in the capital of {country}
? which {capital|city|country|continent} {has the most bridges|is the oldest|has the highest rents|lies furthest north|has the largest airport|is the cleanest|has the worst traffic|changed its name}
? is {country} {bigger|richer|older|warmer|more crowded|safer|cheaper} than {country}
? {which is|what's} {larger|richer|older|further north|more populous}, {country} or {country}
? when did {country} {become a republic|get its flag|abolish the monarchy|last win a war|host the Olympics|adopt the euro|introduce the vote for women}
? what {is|was} the capital of {Made}
? is {Made} the capital of {Made}
? {which|what} country has {Made} as its capital
! {compare|rank} {country}, {country} and {country} by {size|population|wealth|happiness|rainfall}

@ facts 6
? how many moons {does|has} {giant} {have|got}
? {how|when|by whom} was {giant} {discovered|named|photographed|visited}
? {what is|what's} {giant} made of
? how {big|hot|cold|far away|heavy|old|dense} is {giant}
? {how long is|what is} a {day|year} on {giant}
? what is the {mass|diameter|gravity|atmosphere|temperature|surface|orbit|core|magnetic field} {of|on} {giant}
? {can|could} {people|humans|we|bacteria} {live|breathe|land|survive} on {giant}
? {which|what} planet has the {most moons|longest day|shortest year|strongest winds|thickest atmosphere|biggest volcano|lowest density|most water|weakest gravity}
? how {long|much|many years} does it take to {fly|travel} to {giant}
? why {is|does} {giant} {have storms|look blue|have rings|spin so fast|so cold|not a star|called that}
? who {wrote|composed|painted|made|directed|published|performed} {artwork}
? who is the {author|writer|painter|composer|singer|hero|narrator|translator} of {artwork}
? when was {artwork} {written|painted|composed|finished|published|stolen|recorded}
? {where|in which museum} {is|hangs|can i see} {artwork}
? what is {artwork} about
? what {happens at the end of|is the first line of|is the moral of|does the title mean in} {artwork}
- {artwork}[ author| painter| summary| analysis| year| meaning| characters][?]
- by whom {was|is} {artwork}[?]
? who {invented|developed|patented|came up with|made the first version of} {devised}
? {when|where|why|in which year|in what century|in which country} was {devised} invented
? {how|why} does {devised} work
? who is the inventor of {devised}
- {inventor of|history of|who invented|invention of} {devised}[?]
? {when|in which year} {did|was} {ago}[ happen| take place]
? {what caused|who took part in|what ended|who led|how long was|what came after|what led to} {ago}
! {tell me about|explain|describe|give me the date of|write a timeline of} {ago}
- {ago}[ date| causes| summary| year| results][?]
? {what did|where did|why did} {celebrity} {do before being famous|grow up|become famous|study|say about {celebrity}|die|move to}
? {how old|how tall|how rich|who|where} is {celebrity}[ {now|today|these days}]
? {when|where|who} {did {celebrity} marry|was {celebrity} born|did {celebrity} live}
? is {celebrity} {dead|married|related to {celebrity}|taller than {celebrity}|still working|a billionaire|vegan|in prison}
- {celebrity}[ age| height| net worth| wife| husband| children| born| quotes| biography| news][?]

@ maths 6
? {what is|what's|how much is} {h3} {plus|minus|times|+|-|*} {n2} {plus|minus|times|+|-|*} {n3}
- {h3}{+|-|*|/}{h3}[=|?]
- {n2} {*|x|times} {n2} {*|x|times} {n2}[ =|?]
- {n4} {-|minus} {h3}[=| =|?]
- ({h3} {+|-} {n2}) {*|/} {n1}[=| =|?]
? {what is|what's} the {remainder|rest} {of|when you divide|in} {n3} {divided by|by|/} {n2}
? {what is|how much is} {n3} {divided by|/|over} {n2} with {remainder|a remainder|decimals}
- {n3} mod {n2}[?]
? {what is|how much is} {n2} {percent|per cent|%} {of|off|more than} {n3}
? {n3} is {what|how many} {percent|per cent|%} of {n4}
? a {jacket|laptop|ticket|book|sofa} costs {h3} {euros|dollars|pounds} and is {n2} {percent|%} off, {what do i pay|how much is it now|what is the price}
? if i {save|earn|spend|lend} {h3} {dollars|euros|pounds} a {month|week} {at|with} {n1} percent, how much {is it|do i have} after {n2} {years|months}
? {name} buys {n2} {apples|pens|tickets} for {n3} cents each and pays with {n2} {euros|dollars}, how much change {is there|does {name} get}
? {a recipe|a cake|a stew} for {n1} people needs {n3} grams of {flour|sugar|rice}, how much for {n2} people
? {name} reads {n2} pages a day, how long for a book of {n3} pages
? {a pool|a tank|a bath} holds {n4} litres and loses {n2} litres {an hour|a day}, when is it empty
? {what is|what's} {n1}/{n2} {plus|minus|times|+|-} {n1}/{n2}
? {what is|write|give me} {n1}/{n2} as a {decimal|percentage}
? {simplify|reduce|shorten} the fraction {n3}/{n3}
? {what is|what's} {n2}.{n2} {plus|minus|+|-|times} {n2}.{n1}
? round {n2}.{n4} to {one decimal|two decimals|the nearest ten|a whole number}
? {what is|what's} the {square|cube|square root|cube root|double|digit sum|factors|prime factors|divisors} of {h3}
- {h3}{^2|^3| squared| cubed}[?]
? {is|are} {h3} and {n4} {coprime|amicable|both prime|divisible by {n2}}
! {sort|order|rank} {these numbers: |}{n3}, {n2}, {n4}, {n3}, {n2}[ from {small to large|large to small}]
! count {from {n3} to {n4}|down from {n4}|in steps of {n2} to {n4}|the even numbers between {n2} and {n3}}
! {derive|prove|show the proof of|explain the derivation of|explain why it works:} {the quadratic formula|the area of a circle|the theorem of Pythagoras|the product rule|the chain rule|the volume of a sphere|Euler's identity|the law of cosines|Bayes' theorem|the sum of the first n numbers}
? {how do you prove|why is|where does|what is the proof of} {the quadratic formula|the theorem of Pythagoras|the power rule|Ohm's law|the law of sines|Euler's identity|the binomial formula}[ {true|come from}]
? who {discovered|proved|came up with} the {quadratic formula|law of cosines|binomial theorem|chain rule|product rule|four colour theorem}
? what is the {area|perimeter|volume|diagonal} of a {circle with radius {n2}|rectangle of {n2} by {n3}|cube with side {n2}|trapezoid with sides {n2} and {n2}|cone of height {n2} and radius {n1}}
? {what is the|give me the|write the} formula {for|of} {the area of an ellipse|the volume of a torus|the moment of inertia|the Schrödinger equation|the Navier-Stokes equations|the Black-Scholes model|relativistic mass|the lens equation|the period of a pendulum|escape velocity|the ideal gas law|the half-life|standard error|the surface of a cone}

@ convert 3
? how many {oddunit} {are|are there} in {a|one|{n2}} {mile|kilometre|gallon|tonne|pound|hour|parsec|barrel}
? {what is|how much is|convert} {n2} {oddunit} {in|to|into} {oddunit}
- {n3} {oddunit} {in|to|into} {oddunit}[?]
? what {is|are} {oddunit} {used for|measuring|based on|named after}
? {how many|what are} {n2} degrees {celsius|fahrenheit} in {fahrenheit|celsius|kelvin}
! convert {n3} {oddunit} {to|into} {oddunit}
? who {defined|invented|introduced} {oddunit}
? {what is heavier|which is more|what is longer}, {n2} {oddunit} or {n2} {oddunit}

@ facts 5
? how many {times does the letter {a|e|i|o|s|r|n|t} {appear|occur} in|{a|e|i|o|s|r|n|t}'s are in|syllables has|vowels are in|consonants has|different letters are in} {the word |}{plainword}
? {what is|which is} the {third|fourth|fifth|second last|middle} letter of {plainword}
? is {plainword} {a noun or a verb|spelled with two l's|a palindrome|an adjective|countable|masculine in {language}|of Latin origin}
? where does the word {plainword} come from
? what is the {etymology|origin|stress|pronunciation|root|adjective|phonetic spelling|gender in {language}} of {the word |}{plainword}
? how {do you pronounce|is the word|would one hyphenate} {plainword}[ {pronounced|hyphenated}]
! {sort|alphabetise|put in alphabetical order|order by length}: {plainword}, {plainword}, {plainword}, {plainword}
! {write|spell|say} {plainword} {backwards|in Morse code|in reverse|in pig latin|in the phonetic alphabet|in hieroglyphs|in runes|in binary}
! {make|form|build} {an anagram of|a sentence with|new words from the letters of|an acronym from} {plainword}
? how many words {are in|does} {"{sentence}"|this message have|a novel have|{artwork} have}
! count the {words|letters|vowels|commas|syllables} in "{sentence}"
? {when do i use|what is the difference between|how do i use} {the past perfect|the present continuous|who and whom|a semicolon|the subjunctive|the gerund|reported speech|a and an|since and for|must and have to|the Oxford comma|conditional sentences|phrasal verbs|much and many}
! {explain|teach me|give me exercises on|correct my use of} {the past perfect|adverbs|prepositions|the passive voice|relative clauses|articles|the conditional|question tags|modal verbs|apostrophes}
? what {part of speech|tense|case|figure of speech} is {in |}"{sentence}"
? what is a {preposition|gerund|participle|conjunction|metaphor|simile|alliteration|subordinate clause|split infinitive|homophone|palindrome|pangram}
? what do you call a {group|baby|female|male} {of {animals}|of {animals} in a zoo}
? how many {hearts|stomachs|teeth|toes|bones|eyes|chromosomes|babies} {do|have} {animals}[ have| got]
? what is the past participle of {abide|beget|cleave|forsake|slay|smite|strive|tread|weave|wring|bestow|thrive}
? how do you conjugate {"to be"|"to have"|"to go"|"to know"|"to want"|regular verbs} in {language}

@ facts 5
? {what is|what's|what are} {scientific}
? {how does|why does|where do we find|who discovered|what is the use of} {scientific}[ {work|happen|matter}]
! {explain|define|describe|teach me|sum up} {scientific}[ {simply|with an example|for an exam|to a ten year old|in two sentences}]
? what is the difference between {scientific} and {scientific}
? {give me|what is} an example of {scientific}
- {scientific}[ definition| explained| examples| formula| vs {scientific}][?]
- i have {a test|an exam|a presentation|homework} {on|about} {scientific} tomorrow. {help me|what should i know|explain it|where do i start}?
? what is the {atomic mass|melting point|boiling point|number of electrons|density|price} {of|for} {element}
? at what temperature does {chemical} {boil|freeze|melt|burn}
? what is {chemical} {made of|used for|called in everyday life}
? how fast {is|does} {sound|electricity|a bullet|a nerve impulse|a satellite|blood|hair|bamboo|a glacier|lightning}[ {in water|travel|move|grow}]
? why {is|are|do|does} {the sea salty|leaves green|the moon round|clouds white|stars twinkle|we dream|we yawn|ice float|popcorn pop|onions make us cry|cats purr|hair turn grey|bread rise|metal feel cold|soap bubbles coloured|mosquito bites itch|the wind blow|volcanoes erupt|tides happen|yeast make gas}
? how many players {are there |are |}{in|on} a {rugby|cricket|handball|baseball|water polo|lacrosse|polo|curling|kabaddi|netball|quidditch} team
? {what are|explain} the rules of {rugby|cricket|baseball|poker|bridge|snooker|badminton|backgammon|go|mahjong|fencing|darts|golf}
? how many {keys|strings|holes|pipes|pedals|valves} {does|has} {a banjo|an accordion|a harp|an organ|a sitar|a lute|a trumpet|a recorder|a balalaika}[ have]
? {who|which team|which player|which country} {won|lost} {the World Cup|the Stanley Cup|Wimbledon|the Super Bowl|the Tour de France|the Champions League|Eurovision|the Ryder Cup} {in {year}|last year|most often}
! {list|name|give me|write down|tell me} {|five |ten |all |the |three |all the }{notlisted}
- {list of|all|famous|top ten|best} {notlisted}[?]
? how many {notlisted} are there
"""
