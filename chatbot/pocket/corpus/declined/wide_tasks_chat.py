# ruff: noqa: E501
"""Tasks that Pocket declines, as whole messages: chatty, clumsy, curt, with what went before."""

TASKS_WIDE_5 = """
@ long 1
- {hi!|hello there,|good evening,} i {have to give|must hold|am giving} a speech at {my sister's wedding|our firm's jubilee|the rowing club|a retirement party} on {date} and {i'm terrible at writing|my mind is blank|it should be funny}. {could you write it|please write something|help}?
- {english is not my language|sorry for my english}. i need {essay|text of two page|article|composition} about {pollution of sea|my best holiday ever|importance of sport|advantages of internet|life of famous painter} for {school|exam|university}. {you can write|please make|thanks}?
- {my band|our choir|my cousin's punk group} has {a melody|chords|a riff} but no {words|lyrics|second verse}. {write some|it's about a motorway at night|theme is regret|can you help|something angry}[?]
- {so|ok}, {there's this detective|a girl finds a door in a tree|two kings swap bodies|everyone forgets the colour red}... {turn that into a novel|write twenty pages|continue with chapter two|make it a film script|write the whole book}
- i'm {applying to|starting at|leaving} {a bank|a hospital|the police|a design studio} and {my CV is a mess|need a resume fast|must fill a page about my strengths|have no idea what to put on LinkedIn}[, {can you write it|help me|what do i write}?]
- {website|homepage|shop|brochure} text {needed|wanted|please}: {we sell honey from our own hives|family hotel with pool|mobile dog grooming|second-hand prams|driving school since {year}}
- we {open|launch|are starting} {a wine bar|a repair cafe|a kids' gym|an online shop for yarn} and {need a slogan|have no name and no slogan yet|want a flyer text|need ads for facebook|need a marketing plan}[. {ideas|can you write something|please help}?]
- {a sonnet|a ballad|an opera|a rap|a musical|a hymn|a novella|a sitcom|a monologue}, {not a haiku|no limerick please|at least {n2} lines|in old English|with rhymes in every line}{, about {matter}| about my landlord|}
- {longer than that|much longer|i want it longer}: {ten chapters|{n4} words|a whole novel|fifty verses|five acts|twenty pages}
- {can you do|do|make} {my homework|my essay|my presentation|my report|my book report}{? it's about {work}|, topic {matter}|: explain {matter} on two pages|. the teacher wants sources}[ please]
- {professional|short|funny|modern} {bio|out of office reply|about me|cover text|blurb|claim|mission statement|job advert|thank you page|cookie notice} for {a photographer|a dentist|our start-up|a yoga studio|a freelance coder|a plumber in {town}}
- what's {a good|the best} {opening line|first sentence|hook|closing line|title|punchline|caption} for {my novel|an essay on {matter}|a speech to farmers|a breakup song|a ghost story|a blog on cycling}?
- write up {the minutes|a protocol|a report|a summary} of {our meeting|the accident|the experiment|the inspection|the school trip}: {{name} was late, {name} had the slides|we measured {n3} ml and heated it|a van hit the bollard at {hour}|the roof leaks in two places}
- {i'd like to read|do you have|send me|put here} {the full text of {work}|the lyrics of {work}|chapter {n1} of {work}|the speech by {person}|the poem by {person}|the script of {work}}[{?| please}]
- {five|three|ten} paragraphs {on|about} {{matter}|{person}|{event}}{, formal| with headings|, with intro and conclusion| in your own words|, no bullet points}
- {imagine|suppose|say} {the dinosaurs survived|rome never fell|we could read minds|cats ruled|the sun went green|nobody could lie}. {write a story of {n4} words|describe the world in detail|write an essay on it|what would the newspapers write|write the first chapter}
- my {kid|daughter|nephew} needs a {play|puppet show|poem of {n2} verses|speech|rap|sketch} for {the nativity|the school festival|grandpa's {n2}th birthday|sports day}, {can you write it|something with sheep|for eight actors|five minutes long}[?]
- {ghostwriter|essay writer|speech writer|copywriter|lyricist|script doctor|novelist} {needed|wanted|please|for hire}{, topic {matter}| for tonight|: {n2} pages|}

@ summary 1
- {pls|please|can u} {correct|check|fix}: {i am writting to ask about the flat|their is alot of peoples here|he have went home erly|could of been better|she don't know nothing|your the best teacher of the wold|i did a foto of the see}
- {is it|do we write|which is right,} {"a lot" or "alot"|"would of" or "would have"|"loose" or "lose"|"there" or "their" house|"could care less" or "couldn't care less"|"an user" or "a user"|"between you and I" or "me"|"advise" or "advice"|"then" or "than"}?
- {comma or no comma|where does the comma go|capital letter or not|semicolon or colon|hyphen or not}: {{sentence} but {sentence}|after all {sentence}|well known author|my favourite subjects are maths history and art|however {sentence}}?
- {i wrote|this is what i wrote|my draft|my paragraph}: "{sentence}, because {sentence}." {natural|ok so|does it flow|too stiff|can you polish it}?
- {make|say} it {nicer|shorter|more formal|sound native|less angry}: {send me the file now|i won't pay for that|you never call me back|the room was dirty and loud|we don't need you any more|that is not my job}
- {long text ahead|wall of text, sorry|read this}. {sentence}. {sentence}. {sentence}. {sentence}. {what's the point|shorten to one line|bullet points please|summary}[?]
- {article|abstract|press text|clause|paragraph}: {"researchers in {town} have found that {animals} sleep less in noisy woods"|"the tenant shall bear all costs of minor repairs"|"{firm} expects lower profits after a weak quarter"|"the treaty was signed in {year} after long talks"} - {in plain words|meaning|explain|what does it say|summarise}[?]
- which {words are verbs|part is the subject|tense is it|word is the adverb|mood is that} in {"{sentence}"|this: {sentence}|the sentence {sentence}}?
- from: {name}, to: {name}, subject: {invoice|keys|party on saturday|your order {n4}|holiday rota}. "{sentence}." {reply for me|what does {name} want|answer politely|summarise|urgent or not}[?]
- {sort|order|rank|group|clean up} {this|the list|these}: {zebra, anvil, moss, kettle, brick|{n3}, {n2}, {n4}, {n2}|{name}, {name}, {name}, {name}|oak, trout, pine, carp, birch|{town}, {town}, {town}} {alphabetically|by size|by length|from low to high|into two groups}
- {how many|count the} {words|letters e|commas|names|vowels|sentences} {are there |}in "{sentence}, {sentence}"[?]
- {name} is {older|taller|faster} than {name}, {name} is {older|taller|faster} than {name}. {who is the youngest|who is first|who comes last|is {name} older than {name}}?
- {the table says|data}: {{town} {n3}, {town} {n3}, {town} {n3}|jan {n2}, feb {n2}, mar {n2}|{name} {n2} points, {name} {n2} points}. {which is highest|make a chart|what's the trend|total and average|interpret that}[?]
- {does this sound|is this} {rude|too direct|like a scam|flirty|like AI|passive aggressive|okay for my boss}: "{fine, do as you like|per my last email|congratulations, you won|we should grab a coffee|noted|as already said twice|dear sir i am prince of {country}}"?
- {guess|say|tell me} {who wrote this|the author|the language|the mood|the genre|the age of the writer}: "{sentence}, and {sentence}"[?]

@ translate 0.5
- {how say|how to say|what is} {in {language}|on {language}}: {i am looking for the bus station|my phone was stolen|where do i pay|the child has a fever|can i pay by card|two kilos of cherries please|leave me alone}?
- {i need|pls|quick} {this|that|it} in {oddtongue}: {welcome to our village|please do not touch|happy retirement|out of order|love never ends|do you have vegetarian food|our shop is moving}
- {my grandmother|our au pair|my pen pal|the plumber} {said|wrote} "{made} {made} {made}" in {oddtongue}. {what does that mean|translate|how do i answer}?
- {language} {phrases|numbers|verbs|alphabet|swear words|greetings letter|proverbs|grammar|small talk|slang} {for tourists|for beginners|with pronunciation|list|please|for a dinner with my in-laws}
- {english to {oddtongue}|{oddtongue} to english|into {oddtongue}}: {sentence}
- {what|which} language {do they speak in the film {work}|is easiest to learn|has the most words|is "{made} {made}"|has clicks|is written from right to left|should i learn next}?
- {translate|need translation}, {german contract|spanish menu|letter from the turkish consulate|french recipe|italian lyrics|dutch manual|polish birth certificate}, {{n2} pages|two lines|urgent|to english|can you do that}[?]
- {the saying|the idiom|the phrase|the proverb} "{a stitch in time saves nine|the grass is always greener|cat got your tongue|to bite off more than one can chew|burn the midnight oil|elephant in the room|to cost an arm and a leg|throw in the towel|barking up the wrong tree}"{, where does it come from| - meaning|, what does it mean| in {language}|: explain}[?]
- {am i saying|did i say|is} "{made} {made}" {right|correctly|polite}{ in {language}|, it's {language}}?
- {plural|past tense|article|gender|accusative|pronunciation} {of|for} "{made}" in {oddtongue}[?]

@ code 0.5
- {hi,|hey,|ok} my {python|js|java|c++} {homework|assignment|course} {wants|says to build|asks for} {a bank account menu|a student database|a ticket machine|a maze solver|a weather station|a hotel booking system}. {can you write it|where do i start|please code it}[?]
- {not python|no python please|python is not allowed}, {i need it in {coding}|only {coding}|use {coding} instead}: {hello world|a calculator|fibonacci|a timer|a sorted list|a prime check}
- {error|exception|warning} {in line {n2}|on line {n3}|at startup|after the update}: {{errorcode}|{errorcode}|"expected ';' before '\\}'"|"undefined reference to main"|"no such column: price"|"module has no attribute run"}[. {fix|what is it|help}]
- {this worked yesterday|it ran before|i changed nothing} but now {the build fails|pip says no matching distribution|the page is blank|i get {errorcode}|docker won't start|the tests time out}[{. why|?| - help}]
- {web scraper|todo app|game|data pipeline|login system|api client|pdf generator|desktop clock|quiz app|file manager|chat server|expense tracker} {in python|with python|python code|in flask|with a gui}[ {please|full code|from scratch|step by step}]
- {what's wrong with|explain|improve|shorten}: {{snippet}|{snippet}|{regex} regex|SELECT * FROM a, b WHERE a.id|while (true) \\{\\}|if (a = b)|git push --force|i = i++ + ++i}[?]
- {excel|sheets}: {column A dates, column B hours, want overtime|prices with tax in one cell|mark weekends red|list without duplicates|age from birth date|find the last filled row|next invoice number}[. {formula|how|which function}?]
- {make|turn} my {website|form|shop} {faster|mobile friendly|accessible|rank higher on google|load without jquery}
- {linux|windows|mac|ubuntu|terminal|powershell}: {list all files bigger than 1 GB|kill a hanging app|change my shell|mount a usb stick|find my ip|rename {n3} files|see open ports|schedule a task}[{?| how| command}]
- {which is faster|what's better|difference}: {a set or a list in python|for or while in c|async or threads|numpy or loops|mergesort or heapsort|json or pickle|i++ or ++i|inner join or subquery}?
- {i want to become|how do i become|can i be} {a programmer|a data scientist|a game developer|a web designer|a hacker with a white hat|a devops engineer} {at {n2}|without a degree|in six months|from home}?
- {python|code} to {predict house prices|detect faces|trade stocks|recognise speech|play a midi file|compute taxes|control lights|solve a maze|draw a fractal|rename mp3 files|simulate planets|sort my downloads folder}[ please]

@ facts 0.5
- {help me plan|plan|organise} {my mum's {n2}th birthday on a boat|a silent auction|the move to {town}|a charity run|our school reunion|the garden for next year|my week|a baby shower for {n2}|the harvest festival}[, {budget {n4}|{n1} weeks left|where do i start|it must be cheap}]
- i {have|got} {an exam in {science}|a marathon|a deadline|a job interview at {firm}|my driving test|a big presentation} in {n1} {days|weeks}. {make me a plan|how do i prepare|what do i do each day|plan it for me}[?]
- {i'm opening|we founded|we're getting|i just got} {a flower shop|a podcast about trains|a jazz trio|a puppy with one white ear|a goat|a canoe club|an etsy store for mugs}. {name ideas|what do we call it|need a name|suggest some names|a catchy name please}[?]
- {think of|invent|find} {a name|a nickname|a title|a brand name|a code name|a fantasy name} {for {my shy hamster|a planet of frogs|our new tractor|a perfume|my thesis|an evil dentist|a space station|our allotment}|that sounds {Roman|posh|scary}}
- {how|what} {do i learn|is the best way to learn} {the guitar in a month|typing with ten fingers|poems by heart|to swim at {n2}|faster|vocabulary|for {n1} exams at once|to juggle}?
- {habit tracker|spring cleaning|homeschool timetable|retirement|gap year|career change|wedding day timeline|toddler routine|marathon taper}{: plan please| plan| - how to organise it|, where to start|: checklist}
- {need|give me} {a username|a password with {n2} signs|a pin|a nickname for discord|a coupon code|a random order of {name}, {name} and {name}|a licence number|an invoice number}{ please| that nobody guesses|, quick|}
- {what's|what is} {the meaning of life|the best song ever|the funniest film|the most beautiful language|the worst decade|the ideal age to marry|the right way to hang toilet paper|better, dawn or dusk}?
- {who's better|who is the greatest}, {{person} or {person}|{team} or {team}|{brand} or {brand}}[, {in your opinion|honestly}]?
- {ideas|inspiration|suggestions} {for|about} {a mural|my blog|team spirit|date night|a cosplay|a bullet journal|lunch breaks|a time capsule|a stall at the fair|a farewell gift|my balcony}[{?| please|, cheap ones}]
- {i bet|my friend says|everybody says} {{team} will win the {contest}|{asset} will crash|it will snow in {month}|{person} will be president|the {brand} is better than the {brand}}. {what do you think|do you agree|who is right|your prediction}?

@ game 0.5
- {i'll be|let me be|i am} {the customer|the king|the patient|the suspect|white|the student|the hero} and you {are|play} {the waiter|the jester|the doctor|the detective|black|the examiner|the villain}. {begin|go|start|you first}
- {we need|i want} a {quiz|trivia round|treasure hunt|murder mystery|scavenger hunt|word puzzle|crossword|bingo card|team game} for {n2} {kids|guests|colleagues|pensioners}{, theme {matter}| on {matter}|}
- {ask me|give me} {a riddle|a hard riddle|a brain teaser|{n1} trivia questions|a maths puzzle|a logic puzzle|a rebus} {and wait for my answer|and don't tell the answer|about {matter}|that nobody solves|for adults}
- {my move|i play|i move}: {bishop to c4|knight takes d5|x in the centre|a3|red {n1} on blue|the letter R|king's gambit|o-o}[. {yours|check|now you}]
- {is it|does it} {alive|bigger than a car|in the kitchen|a person from history|made of metal|have fur}? {we play twenty questions|question {n1} of 20|it's for our guessing game}
- {simon says|story game|one word each|ping pong words|rhyme battle|emoji guess|two lies one truth|never ever|alphabet game}{: i start with {noun}|, shall we|. you begin|! ready}[?]
- {as|like} {a butler|a witch|sherlock|an angry chef|a robot from {year}|captain of a starship|my dead goldfish}, {answer all my questions|tell me how to {howto}|comment on my lunch|greet my guests|describe {town}}
- {solve|answer}: {if three cats catch three mice in three minutes, how many cats for a hundred mice|i am twice as old as {name} was, how old am i|which door leads out|who owns the zebra|how do eight queens fit|what weighs more, a kilo of lead or feathers and why}[?]

@ product 0.5
- is {{device}|the {brand} {gadget}|{gadget}} {worth the money|any good|better than last year's|made in {country}|a rip-off}[?]
- {looking for|want|need} {{device}|a {good}} {under {n3}|for my grandma|that lasts|for a tiny kitchen|second-hand}{, which one|. tips| - recommendations|, what brand}[?]
- {review|test|pros and cons|alternatives|price|manual|spare parts} {of|for} {{device}|a {gadget}|the new {brand}|{gadget}}[?]
- {which|what} {tent|mattress|running shoe|violin for beginners|e-reader|drill|pram|cordless mower|tablet for drawing|bike for commuting} {should i buy|do you recommend|is best value|lasts longest}?
- {{brand} or {brand}|{gadget} or {gadget}|new or used {gadget}}, {what should i buy|which lasts longer|for students|budget is {n3}|i can't decide}[?]
"""
