# ruff: noqa: E501
"""Questions that Pocket declines, by kind; the signs are those of `exchange.py`, the slots those of `declines.py`."""

QUESTIONS = """
@ facts 5
? who {is|was} {person}
? {who exactly|and who|who the heck|who on earth} {is|was} {person}
? what {did|do you know about|can you tell me about|is known about|do people say about} {person}[ do]
? {when|where|in which year|in what city|in which country} was {person} born
? {when|how|where|in what year|at what age} did {person} die
? {how old|how tall|how rich|how famous} {is|was} {person}
? what is {person} {famous|known|best known} for
? {who was|who is|what is the name of} {person}'s {wife|husband|mother|father|teacher|son|daughter|brother|best friend|rival|successor}
? {where|how} {does|did} {person} {live|grow up|study|work|become famous|make money|meet Napoleon}
? what {book|books|film|films|songs|works} {did|has} {person} {write|make|publish|produce}
? why {is|was} {person} {famous|important|hated|so popular|controversial|in prison|exiled}
? {did|was|is|has|does} {person} {ever win the Nobel Prize|married|still alive|a good person|ever visit Japan|have children|speak French}
? what {happened to|was the opinion of|were the achievements of|is the net worth of} {person}
? which {party|country|band|team|school|religion} {does|did} {person} belong to
! tell me {about|something about|everything about|all about|a bit about|more about|the story of|a fact about} {person}
! {describe|summarise|write|give me} the life of {person}
! {quote|cite} {person}
- {person}[?]
- {have you heard of|do you know|ever heard of|you know} {person}?
- {i want to know|i'd like to hear|i need information} about {person}
+ {a biography of|a short biography of|some facts about|information about|three facts about|a quote by|a famous quote from} {person}

@ facts 2.5
? who wrote {made_title}
? who {directed|sang|stars in|plays the lead in|produced|acts in|plays the villain in} {work}
? {when|in which year} was {work} {made|published|released|painted|written|first shown}
? what is {work} about
? {how|when} does {work} {end|begin|finish}
? what {is|are} the {plot|moral|main theme|genre|themes|ending|message|main characters|lyrics|name of the hero|setting} of {work}
? {is|was} {work} {good|worth it|a true story|based on a book|better than the book|successful|popular}
? who is the {main character|hero|villain|narrator|editor|publisher} {in|of} {work}
? how {many|long} {pages does {work} have|seasons does {work} have|is {work}|awards did {work} win|copies of {work} were sold}
? {what do you think|what did critics think|what do people say} {of|about} {work}
? {have you|did you ever} {seen|read|watched|heard|play} {work}
? what {films|books|songs|games|series} are {like|similar to} {work}
! {summarise|summarize|sum up|explain|describe|review|analyse|discuss|spoil} {work}[ for me| please| in one sentence]
! {sing|recite|quote|give me the lyrics of|tell me the plot of|retell|write the first page of} {work}
! compare {work} {and|with|to} {work}
- {made_title}, who {wrote|directed|sang} {that|it}?
- {work}[?| plot| summary| ending explained| lyrics| cast]

@ facts 3
? {what|who|where} is {Made}
? what {is|are|was} {a|an|the} {made}
? what does {the word |}{made} mean
? what {do|does} {a|the} {made} {eat|do|cost|look like|weigh|sound like|taste like}
? {where|how|when|why} {do|does|did} {a|the|my} {made} {live|work|sleep|break|grow|come from|explode|stop}
? who {is|was|invented|discovered|founded|wrote|killed|leads} {Made}
? what is the {capital|population|currency|language|flag|president|king|anthem|climate} of {Made}
? {where|in which country} is {Made}[ located| exactly]
? how {far|big|old|tall|deep|cold|hot} is {Made}
? who is {Made} {Made}
? {who was|tell me about} {title} {Made}[ of {Made}]
? what {happened|went wrong} {in|at} {Made}[ in {year}]
? when {was|did} {the battle of|the treaty of|the war of|the siege of} {Made}[ happen]
? how do {i|you|we} {made} {a|the|my} {made}
? {is|are} {made} {made} {or|and} {made}
? {what is|what's} the {opposite|plural|synonym|meaning|colour|price|formula|weight} of {{made}|a {made}}
? which {planet|country|company|animal|element|team} is called {Made}
? what is the difference between {a|} {made} and {a|} {made}
! {define|explain|describe|translate|spell backwards|tell me about} {made}
! tell me {about|the history of|something about|everything you know about} {Made}
- {Made} {Made}[?]
- {made} {made} {made}[ {made}][?]
- {made}[?|!]

@ facts 3.5
? {what was|what caused|what started|what ended|who won|who lost|why is} {event}[ important]
? {when|where|why|how} did {event} {begin|start|end|happen|take place|break out|come about|finish}
? {what were|what are} the {causes|effects|consequences|results|main events|reasons|key dates|lessons} of {event}
? who {was involved in|led|fought in|was to blame for|was the leader during|profited from|wrote about} {event}
? how many people {died in|took part in|survived|lived through|remember} {event}
? how {long|bloody|important} was {event}
? what happened {in|during|after|before|on the last day of} {event}
? what happened in {{year}|the year {year}|the {century} century|{year} in {country}}
? who {ruled|was king of|was president of|governed|invaded|led|conquered} {country} in {year}
? what {did people eat|was life like|did houses look like|clothes did people wear} {in|during} {the {century} century|{event}}
! {explain|describe|summarise|tell me about|tell me the story of|teach me about} {event}
! {give me|write|make} {a timeline of|an overview of|a summary of|the key dates of} {event}
- {event}[?| causes| summary| date| explained]

@ facts 3
? {what is|what's|what are} {the population of|the president of|the prime minister of|the king of|the area of|the history of|the GDP of|the national anthem of|the national dish of|the largest city in|the second largest city in|the highest mountain in|the longest river in|the largest lake in|the climate of|the flag of|the religion of|the time zone of|the international dialling code of|the crime rate in|the average income in|the unemployment rate of} {country}
? who {is|was} the {president|prime minister|king|queen|chancellor|leader|first king|richest man|head of state|minister of health|foreign minister|most famous writer|best footballer} {of|in} {country}
? how {many people live in|many inhabitants has|big is|large is|old is|rich is|many islands belong to|many states are in|many cities are in|many lakes are in} {country}
? {which|what} {countries border|countries are next to|party governs|holidays do they have in|sea borders|animals live in|river runs through|wars were fought in|music do they play in} {country}
? {when|how} did {country} {become independent|get its name|join the UN|begin|win its independence}
? what {does the flag of {country} look like|do people eat in {country}|is {country} famous for|should i see in {country}|is the minimum wage in {country}|is the weather like in {country}}
? {is|should i|can i|would you} {{country} safe|{country} expensive|visit {country}|move to {country}|work in {country}|{country} worth a visit|drive in {country}}
? who won the {last|} election in {country}
! {tell me|write|give me|say} {about|something about|the history of|an overview of|five facts about|a fact about} {country}
! {describe|compare} {the economy of|the culture of|the politics of|the geography of} {country}

@ facts 1.5
? {what|what's|which} {is|city is|} the capital of {place}
? {what is|what's|whats} the capital {city |}of {place}
? which city is the capital of {place}
? {tell me|name|do you know} the capital of {place}
- capital of {place}[?]
- {place}[,] {capital|its capital}?
? {what|who} {is the mayor of|founded|is famous in|lives in|rules} {town}
? how {many people live in|old is|big is|far is it to|expensive is|safe is|do i get to} {town}
? what {is|can i see|should i do|is there to see|are the best restaurants|is the best hotel} in {town}
? how {far|many kilometres|many hours|long} is it from {town} to {town}
? {where is|what is the zip code of|what is the airport of|who built} {town}
! {recommend|suggest|find} {a hotel|a restaurant|a bar|a museum|a good cafe|things to do} in {town}

@ facts 4
? {what is|what's|what are} {science}
? {how|why} {does|do} {science} {work|happen|matter|exist|form}
? {how does|how do} {science} {work|affect us|come about}
? who {discovered|invented|came up with|proved|first described} {science}
? {can you|could you} {explain|describe|teach me} {science}[ {simply|to a child|in simple terms|like i'm five|in detail}]
? what is the difference between {science} and {science}
? what {causes|are the uses of|are the types of|is the theory behind|is the history of|are the problems with|do scientists know about} {science}
? {is|are} {science} {dangerous|real|useful|important|proven|expensive}
! {explain|describe|define|teach me|tell me about|help me understand|outline|derive} {science}[ {simply|to me|to a child|in simple words|in detail|step by step|like i'm five|briefly}]
+ {an explanation of|a summary of|an introduction to|some facts about|an example of|a lecture on} {science}
- {science}[?| explained| for beginners| definition| in simple terms| simply explained]
? {what happens if|what happens when|what do you get when} you {mix|heat|burn|dissolve|combine} {chemical}[ {with|and} {chemical}]
? what is the {formula|molar mass|boiling point|melting point|density|structure|use|pH} of {chemical}
? {balance|solve|complete} {the equation|this equation|the reaction}: {reaction}
? {is|are} {chemical} {toxic|flammable|dangerous|acidic|soluble in water|a metal|an acid|heavier than air}
? what is the {atomic number|atomic weight|electron configuration|half-life|melting point} of {element}
? a {ball|stone|car|rocket|train} {falls from|is thrown from|moves for|accelerates for} {n2} {metres|seconds}, how {fast is it|far does it go|long does it take}
? {how much|what} {force|energy|work|power} {is needed|does it take} to {lift|move|stop} {a|an} {n3} kg {stone|car|box|rocket}[ {n2} metres]
? if a {car|train|plane} {travels|goes} {n3} km in {n1} hours {and|then} {n2} minutes, {what is its speed|how fast is it|when does it arrive}

@ facts 4
? {what is|what's|what are} {idea}
? what {do you think|is your opinion|do you feel|are your thoughts} {about|of|on} {idea}
? {is|are} {idea} {good|bad|right|wrong|real|possible|true|fair|dead|dangerous|just an illusion}
? {why|how} {do|does|did|should} {people|we|philosophers|states|economists} {believe in|need|argue about|criticise|fear|support} {idea}
? {what are|what is} the {arguments against|arguments for|pros and cons of|history of|idea behind|purpose of|problem with|criticism of|origin of} {idea}
? what would {person} {say|think|write} about {idea}
? {are you|should i be} {for|against|in favour of} {idea}
! {explain|define|discuss|defend|criticise|describe|debate|tell me about|argue for|argue against} {idea}[ {with me|simply|in depth|briefly}]
- {idea}[?| explained| pros and cons| definition]
? {why are we here|what is the meaning of life|what is the purpose of existence|does god exist|is there a god|is there life after death|what happens after death|what is love really|what is truth|what is time|what is reality|do we have free will|are we alone in the universe|why is there something rather than nothing|is the universe infinite|what is happiness|how can i be happy|what makes a good life|do animals have souls|is it ever right to lie|is war ever just|should i forgive him|is money evil}
? {if a tree falls in a forest and nobody hears it, does it make a sound|is a hot dog a sandwich|how many angels can dance on a pin|can god make a stone he cannot lift|what is the sound of one hand clapping|why do bad things happen to good people}

@ facts 2.5
? who {won|lost|came second in|is going to win|will win|hosted|played in} {contest}[ in {year}]
? {what was|what is} the {score|result|final score|standing} {of|in} {contest}[ {year}| today| yesterday]
? {did|will|can} {team} {win|lose|play}[ {today|yesterday|last night|the match|this season|on Sunday}]
? who {plays for|coaches|owns|is the captain of|scored for|founded|manages} {team}
? {when|where} {does|do|did} {team} {play|play next|win the cup|train|last win}
? how many {goals|points|medals|titles|trophies|games|matches} {has|did|does} {{team}|{person}} {won|score|have|win}[ in {year}]
? who {holds|has} the {world |}record in {the 100 metres|the high jump|the marathon|chess ratings|the 200 metre freestyle|eating hot dogs|the long jump|weightlifting|juggling}
? who is the {best|greatest|fastest|richest} {footballer|tennis player|boxer|swimmer|driver|chess player|goalkeeper|golfer|cyclist}[ of all time| in the world| ever]
! {tell me|give me|show me} the {results|scores|table|line-up|rules|winners} of {contest}
- {team} {vs|against|or} {team}[?]
- {score of|result of|who won} {the game|the match|{contest}}[?]

@ facts 2.5
? {who|what|when|where} {founded|owns|is the CEO of|runs|is the slogan of} {brand}
? how {much is {brand} worth|old is {brand}|many people work at {brand}|do i contact {brand}|do i delete my {brand} account}
? {when|where} was {brand} founded
? {is|are} {brand} {better than|cheaper than|bigger than|owned by} {brand}
? what {does|is} {brand} {sell|make|do|known for|share price|logo}
? {how|why} did {brand} {become so big|start|fail|buy {brand}}
! tell me {about|the history of} {brand}
- {brand} {customer service|opening hours|share price|headquarters|founder}[?]

@ facts 3
? how many {trivia}
? {what is|what's|who is|which is} the {second|third|fourth|tenth|oldest|rarest|most expensive|most poisonous|loudest|strangest|ugliest|newest|most popular|most famous|heaviest} {thing}[ {in the world|on earth|ever|in {country}|in history}]
? {how|where} {is|are} {product} {made|produced|from|grown|invented|used}
? who invented {the {invention}|{invention}s}
? when was {the|the first} {invention} {invented|built|sold|made|patented}
? {how|why} does {a|an|the} {invention} {work|break|make noise|get hot|need power}
? {what is|what's} inside {a|an|the} {invention}
? {how do i|how can i|how do you} {fix|repair|clean|build|install|choose|assemble|open|connect} {a|an|my|the} {invention}
? why do {animals} {habit}
? how {long|far|fast|much|high|deep} {do|can} {animals} {live|swim|sleep|run|eat|jump|see|fly|dive}
? what do {animals} eat[ in {winter|the wild|captivity}]
? {can|do|are} {animals} {see colours|dream|swim|recognise people|get lonely|eat chocolate|dangerous|endangered|intelligent|nocturnal}
? {what|how} {is the scientific name of|is the lifespan of|heavy are|big are} {animals}
"""
