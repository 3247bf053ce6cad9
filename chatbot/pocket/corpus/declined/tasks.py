# ruff: noqa: E501
"""Tasks that Pocket declines, by kind; the signs are those of `exchange.py`, the slots those of `declines.py`."""

TASKS = """
@ maths 5
? {what is|what's|how much is|calculate|compute|work out} {n3} {times|x|*|multiplied by} {n3}
? {what is|what's|how much is} {n4} {times|*|x|divided by|/|mod} {n2}
? {what is|what's} {n4} {plus|+|minus|-} {n5}
? {what is|what's|how much is} {n4} {divided by|/|:} {n3}
? {what is|what's|how much is|calculate|work out} {m2} {times|x|*|multiplied by} {m2}
? {what is|what's|how much is} {n3} {times|x|*|multiplied by} {m2}
? {what is|what's|how much is|add} {h3} {plus|+|and} {h3}
? {what is|what's|how much is} {h3} {minus|-} {h3}
? {what is|what's} {n2}.{n2} {times|*|divided by|/} {n1}.{n2}
? {what is|what's} the {square root|cube root|logarithm|natural logarithm|sine|cosine|tangent|factorial|reciprocal|binary form|hexadecimal form|prime factorisation} of {n3}
? {what is|how much is} {n2}.{n1} {percent|%} of {n4}
? {what is|what's|how much is} {n2} to the power of {n2}
? what is {n2}^{n2}
? {is|why is} {n5} {a prime number|prime|divisible by {n2}|a perfect square}
? what is the {greatest common divisor|least common multiple} of {n4} and {n3}
? what is the {n3}th {prime number|Fibonacci number|digit of pi|triangular number}
? {what is|find|calculate|compute} the {integral|derivative|antiderivative|limit|Taylor series|gradient|Laplace transform|second derivative} of {function}
? {how do i|can you} {integrate|differentiate|solve|factor|plot} {function}
! {integrate|differentiate|solve|factor|simplify|plot|expand|graph|find the roots of|find the maximum of} {function}
! {solve|please solve} {equation}
! {solve|find x and y in} the system {equation} and {equation}
! {prove|show|demonstrate} that {theorem}
! {multiply|divide} {n4} by {n3}
! {convert|write} {n5} {to|in|into} {binary|hexadecimal|Roman numerals|octal|base {n1}}
! {calculate|compute|find|evaluate} {the determinant of|the inverse of|the eigenvalues of} {a 3 by 3 matrix|this matrix|\\[\\[{n1},{n1}\\],\\[{n1},{n1}\\]\\]}
- {n3}*{n3}[=|?]
- {n4} x {n3}[ =|?]
- {m2} {x|*|times} {m2}[ =|?]
- {h3} {+|plus} {h3}[ =|?]
- {n5} / {n2}[ =|?]
- ({n2} + {n3}) * ({n3} - {n2})[ =|?]
- sqrt({n4})[ =|?]
- {sin|cos|tan|log|ln|exp}({n3})[?]
- {n4}+{n4}+{n4}[=|?]
? what is the {probability|chance} {of rolling {n1} sixes in a row|that two people in a class of {n2} share a birthday|of winning the lottery|of {n1} heads in {n2} throws|of a royal flush}
? {how many ways|in how many ways} can {n2} {people|books|letters} be {arranged|ordered|seated}
? what is the {standard deviation|median|variance|regression line} of {n3}, {n2}, {n3} and {n2}
? what is the proof of {the Pythagorean theorem|Fermat's last theorem|the infinity of primes|the four colour theorem|the prime number theorem|the law of cosines}
! {help me with|do|check|solve} my {maths|algebra|calculus|geometry|statistics|trigonometry} {homework|problem|exam|exercise}
? a {shop|farmer|train|tank|worker} {sells|has|needs|holds|earns} {n4} {apples|litres|dollars|hours} at {n2} percent {discount|loss|interest}, how much is {left|it|that in total}

@ code 5
! {write|code|create|build|make|implement|give me|show me|program} {program} in {coding}
! {write|give me|show me} {a function|a class|a script|some code|a program|code|an example} in {coding}[ that {codetask}]
! {write|create|build|implement|make|design|develop} {program}[ for {my website|my company|a school project|my app|my phone}]
! {translate|convert|rewrite|port} {this|my|the} {code|function|program|script} {to|into|in} {coding}
! {fix|debug|refactor|optimise|review|explain|document|test|improve|speed up} {my|this|the following} {code|program|function|{coding} code|script|query|app}
! {explain|teach me|help me with|show me the basics of} {coding}
? how {do i|do you|can i|would i} {codetask} in {coding}
? how {do i|can i|would you} {write|build|make|implement|create} {program}[ in {coding}]
? {what is|explain} {codeterm}[ in {coding}]
? what does {codeterm} {do|mean} in {coding}
? what is the difference between {coding} and {coding}
? {which is better|what should i learn}, {coding} or {coding}
? {why|how} {does|do i fix} {errorcode}
? {why does|what is wrong if} my {coding} {code|program|app|build|server} {crash|not compile|say {errorcode}|run so slowly|leak memory}
? {can you|could you} {code|program|write|build} {program}[ {in|with} {coding}]
? {can you|do you} {know|write|speak|understand} {coding}
? how do i {install|set up|configure|update|uninstall|deploy} {coding}[ on {Windows|Linux|a Mac|a server}]
- {coding} {hello world|fizzbuzz|factorial|tutorial|for loop|sort|read a file|reverse a string|quicksort|example}
- {hello world|fizzbuzz|factorial|bubble sort|fibonacci|a prime check|reverse a string} in {coding}
- {program} in {coding}[ please]
- {errorcode}[?| help| what is this]
! write {hello world|fizzbuzz|a factorial function|fibonacci|bubble sort|a prime check|a string reversal} in {coding}
+ {a {coding} {tutorial|cheat sheet|program|function|script}|{coding} code that {codetask}|a regex for {regex}|a SQL query for {query}|a {coding} project idea}
? what {is the complexity|is the time complexity|is the big O} of {{program}|mergesort|heapsort|a hash lookup}
! {write|make} {a regex|a regular expression|a regexp} {for|that matches} {regex}
! write {a SQL query|SQL|a query} {for|that finds|to get} {query}
! {write|build} a {web scraper|machine learning model|desktop app|Django site|Flask server|crypto bot|trading bot|REST client|game engine} in Python

@ long 4
! {write|compose|draft|write me|create|prepare} {longtext} {about|on} {matter}
! {write|compose|draft|write me|create|produce|help me write} {longtext}[ for {me|my class|my teacher|my boss|school|my company}]
! {continue|finish|improve|proofread|correct|edit|rewrite|shorten|polish|grade} {my|this|the following} {essay|thesis|article|novel|speech|paper|paragraph|chapter|cover page}
? {can you|could you|will you} {write|draft} {longtext}[ {about|on} {matter}]
+ {longtext} {about|on} {matter}
- {longtext} about {matter}[, {at least|about} {n3} words]
- {matter}: {longtext}
! write {n3} words {about|on} {matter}
! write a {long|very long|ten-page|detailed|scholarly} {text|analysis|discussion|treatise} {about|on|of} {matter}
! {outline|plan|structure} {longtext}[ about {matter}]
! give me {an outline|a thesis statement|three arguments|an introduction|a conclusion} for {longtext} {about|on} {matter}

@ summary 3
! {summarise|summarize|sum up|shorten|paraphrase|rephrase|analyse|interpret|review|explain} {this|the following|my|this long} {text|article|paragraph|document|paper|email|chapter|report|book|page|contract|transcript}[ for me| please| in one sentence| in three points]
! {summarise|summarize|sum up} {this|the following}: {sentence}. {sentence}. {sentence}.
! {summarise|summarize} {work}[ by chapter]
! {give me|make|write} {a summary|an abstract|the key points|the gist|the main idea} of {this text|the following text|this article|my notes|this chapter|the attached file}
? what {is|are} the {main point|key points|tone|message|conclusion} of {this text|the article below|this email|the following}
! {correct|check|proofread|improve} the {grammar|style|spelling|punctuation} of {this|my text|the following|my essay}: {sentence}
! {find|extract|list} {all names|the dates|the keywords|the verbs|the errors} in {this text|the following}: {sentence}
- tl;dr: {sentence}, {sentence}, {sentence}
! {classify|rate|label} the {sentiment|mood|tone} of: {sentence}

@ translate 4
! translate {"{sentence}"|this: {sentence}|the following: {sentence}|{sentence}|"{sentence}"} {to|into} {language}
! translate {this|my|the following} {text|email|letter|page|document|paragraph|article|poem|song} {to|into|from} {language}[ please]
! {translate|put|render|write} "{sentence}" in {language}
? how do {you|i} say "{sentence}" in {language}
? {what is|what's} "{sentence}" in {language}
? how {do you say|would i say} {hello|thank you|good morning|i love you|goodbye|cheers|yes|please|water|house} in {oddtongue}
? {can|do|could} you {speak|write|understand|teach me|translate from|translate into} {oddtongue}
? what does "{oddwords}" mean[ in English| in {language}]
! {teach me|say something in|speak|answer in|count to ten in|write a sentence in} {oddtongue}
! {conjugate|decline} {the verb|the noun|} "{made}" in {language}
? what is the {past participle|subjunctive|dative|genitive|gender|etymology} of {{made}|"{made}"}[ in {language}]
- {language} translation {of|for} "{sentence}"
- "{sentence}" in {language}[?| please]

@ live 4
? what is the {weather|temperature|forecast|humidity} {like today|today|tomorrow|in {town}|outside|right now|this weekend|in {country}}
? {will|is|does|did} it {going to rain|rain|raining|snow|snowing|be sunny|get cold|be warm}[ {today|tomorrow|in {town}|this weekend|outside|next week|tonight}]
? {is it|will it be} {raining|snowing|sunny|cold|hot|windy|warm|stormy} {today|tomorrow|in {town}|outside|now|this weekend}
? how {hot|cold|warm|windy} is it[ {outside|in {town}|today|there}]
? {do i need|should i take} {an umbrella|a coat|a jacket|sunglasses}[ today| tomorrow]
? what {is|are} {in the news|the news|the latest news|the headlines|happening in the world|the top story|new in politics|trending|the latest on {matter}}[ today]
? what happened {today|yesterday|this morning|last night|last week|in {town} today|in {country} today|in the world}
? {what is|what's} the {price of|current price of|exchange rate of|share price of|stock price of} {asset}[ {now|today}]
? {when|at what time} {does|do|is} the {next train to {town}|next bus|supermarket|bank|post office|museum|pharmacy|sunset|sunrise|flight to {town}|match} {leave|open|close|today|start|arrive}
? {who is|who's} the {current|present|new} {president|prime minister|pope|champion|world champion|CEO of {brand}|mayor of {town}}[ of {country}]
! {tell me|give me|show me} {today's news|the weather|the weather in {town}|the headlines|the latest news|the forecast}
- {news|latest news|news today|headlines|weather|weather today|weather {town}|weather tomorrow|forecast|stock prices|lottery numbers|traffic|traffic in {town}}[?| please]
? {what is on tv|what films are in the cinema|what is playing|is the shop open|are trains late|is school closed|is there traffic}[ {today|tonight|now}]

@ clock 1.5
? what {time|day|date|month|year} is it[ {now|today|right now|in {town}|over there|at the moment|exactly|currently}]
? what is {the time|the date|today's date|the current time|the current date|the day today|today's weekday|the local time|the current year}[ {now|in {town}|please|right now|exactly}]
? {do you have|have you got} the time
? {which|what} {day of the week|day|weekday|month|year} is {it today|today|it now|it at the moment}
? how late is it
! {tell me|give me|show me} {the time|the date|today's date|the current time|what time it is|what day it is}
- {time now|current time|date today|time in {town}|today's date|the time please}[?]

@ health 4
? {what can i do|what helps|what should i take|what is good} {for|against} {ailment}
? {is|are|could it be} {ailment} {dangerous|contagious|curable|serious|hereditary|normal|deadly}
? {what are|what causes|what is} {the symptoms of|the cause of|the best treatment for|the cure for} {ailment}
? {do i have|have i got|could this be|can you diagnose} {ailment}
? {how do i|how can i|how is} {treat|cure|prevent|get rid of|recognise|live with} {ailment}
? {how much|how often|how long} {{drug} can i take|should i take {drug}|is {drug} safe}
? {can i|is it safe to|should i} {take {drug}|take {drug} with {drug}|take {drug} with alcohol|give {drug} to my child|drive after {drug}|stop taking {drug}}
? what {is|are|does} {drug} {for|do|the side effects of|used for}
? {should i|when should i|do i need to} see a doctor {about|for|with} {ailment}
? what is the {dose|dosage} of {drug}[ for {a child|a dog|an adult|a cat}]
- i {have|think i have|might have|was told i have|get} {ailment}[, what {should i do|can i take|now|is it}?| and it hurts]
- my {son|daughter|mother|dog|cat|father|wife|baby|friend|husband} {has|might have|got} {ailment}[, what {should i do|helps|can we do}?]
- {my stomach hurts|my tooth hurts|my knee is swollen|i feel dizzy all the time|my heart beats fast|i can't breathe well|my eyes are red|my skin itches|i cut my finger|i hit my head|my baby has a rash|i swallowed a coin|my back hurts|i have a lump|i keep coughing|i'm losing weight}[, {what should i do|is it bad|what is it}?]
! {diagnose|treat|explain|tell me about} {me|my symptoms|{ailment}}
! {make|write|give me} {a diet plan|a workout plan|a training plan|a meal plan|a weight loss plan}[ for {me|two weeks|beginners|my mother}]
? how {many calories are in|healthy is|much sugar is in|much protein is in} {dish}
? how {can|do} i {lose weight|build muscle|sleep better|quit smoking|eat healthier|run a marathon|stop snoring|lower my blood pressure|get pregnant|stay fit}

@ law 2.5
? {can i|may i|how do i|should i} {sue|sue over|fight|sign|cancel|appeal against|go to court over|win} {legal}
? {what is|what's} the law {on|about} {legal}[ in {country}]
? {is it legal to|is it illegal to|am i allowed to|what is the penalty for} {park here|record a call|drink in public|drive without a licence|own a snake|download films|drone over a park|work two jobs|copy a book|ride without a helmet|keep a found wallet}[ in {country}]
? {what are|do i know} my rights {with|against|in|concerning} {legal}
? {do i need|how much is} a lawyer for {legal}
! {help me with|advise me on|explain|give me legal advice on|write a contract about} {legal}
? {how long|how much} is the {sentence|fine} for {theft|speeding|fraud|littering|burglary|tax evasion|perjury}[ in {country}]
- {my landlord|my employer|my boss|my neighbour|the shop|my bank} {won't pay me|keeps my deposit|wants to evict me|refuses a refund|fired me|threatens me|sued me}[, what can i do?]

@ money 2.5
? {should i|is it wise to|when should i|is now a good time to} {buy|sell|invest in|put my money into|keep} {asset}
? {will|how will|when will} {asset} {go up|go down|crash|recover|double}[ {this year|tomorrow|soon}]
? {how|where} {do i|can i|should i} {invest|save|borrow|get rich|make money|pay less tax|get a loan|retire early|hide money|earn online}[ {fast|safely|with {n3} dollars|at home}]
? how {much tax|much rent|much pension|much salary} {do i pay|should i pay|will i get|is normal}[ in {country}]
? what is {the best bank|the best credit card|a good salary|the interest rate|the inflation rate|my credit score|the best broker|a fair rent}[ in {country}]
! {give me|i need} {financial advice|investment tips|stock tips|a budget plan|a tip for the stock market}
! {predict|forecast|analyse} {the price of {asset}|the stock market|the housing market|the economy|{asset}}
? what is the difference between {asset} and {asset}

@ game 2
? {can we|shall we|do you want to|let's|can you} play {game}
! {play|let's play|start} {game}[ with me]
- {let's|i want to|shall we} play {game}
- {e4|d4|Nf3|e4 e5|1. e4|c4|Bxf7+|O-O|Qh5|knight to f3|pawn to e4|1. d4 d5 2. c4}[?| your move]
? what is {the best move|the best opening|mate in two|the Sicilian Defence|the Queen's Gambit|a good strategy} in {game}
? {how do i|how do you} {win|cheat|get better|play|score} {at|in|} {game}
? what are the rules of {game}
! {solve|do} {this sudoku|the crossword|this riddle|this puzzle|today's wordle|the rubik's cube|this logic puzzle|a chess problem}
! {be|act as} {the dungeon master|my game master|the quiz master|a chess engine|my opponent}

@ recipe 3.5
+ {a|the|your|a good|an easy|a quick|a vegan} recipe for {dish}
? how {do i|do you|can i|long do i} {make|cook|bake|prepare|reheat|freeze|season} {dish}
? what {do i need|ingredients do i need|goes into|spices go into|wine goes with|sauce goes with} [for ]{dish}
? what {can i cook|should i cook|shall i cook|should we eat|can i make} {with {ingredient} and {ingredient}|tonight|for {n1} people|for dinner|for my guests|today}
! {cook|make|bake|tell me how to make|teach me to cook} {dish}[ {for me|for {n1}|step by step}]
! {suggest|plan|recommend} {a menu|a dinner|a three-course meal|a vegan lunch|a breakfast|meals for the week}
- {recipe for|how to make|how to cook|recipe} {dish}[?| please]
- {dish} recipe[ please| for {n1}| easy]
- i have {ingredient}, {ingredient} and {ingredient}[.|:| -] what can i cook?

@ travel 2.5
! {plan|organise|plan me|write an itinerary for|help me plan|book} {trip}
? {what should i|what do i} {pack|see|book|do|visit|eat} {for|on|during} {trip}
? how much {does|is|would} {trip} cost
? {how do i|what is the best way to|how can i} get from {town} to {town}
? {what is|when is} the best {time|month|hotel|airline|season|route} for {trip}
? do i need {a visa|a vaccination|an adapter|a guide|insurance} for {{country}|{trip}}
? {which|what} {flights|trains|buses|ferries} go {from|to} {town}
+ {an itinerary|a packing list|a plan|tips|a travel guide|a budget} for {trip}
- {hotels|flights|cheap flights|trains|hostels} {in|to} {town}[?]

@ product 2.5
? {which|what} {good} should i buy[ {for {n3} dollars|this year|for my mother|for school}]
? {what is|which is} the {best|cheapest|lightest|quietest|most reliable} {good}[ {for beginners|under {n3} dollars|this year|on the market|for travel}]
? {is|are} {brand} {a good brand|better than {brand}|worth the money|reliable}[ for a {good}]
? how much {does|should} {a|a good} {good} cost
! {recommend|suggest|compare|find} {me |}{a|a good|a cheap|two|the best} {good}[ {for me|under {n3} dollars|for hiking|for my son}]
? where can i {buy|rent|repair|sell} {a|a used|my|a cheap} {good}
? {how do i|can you help me} {repair|clean|return|set up|choose} {a|my|the} {good}
- best {good}[ {under|for} {n3}| {brand} or {brand}| 2026]

@ picture 3
! {draw|paint|sketch|generate|make|create|show me|design|send me|render} {a picture|an image|a photo|a drawing|a painting|a logo|a portrait|a cartoon|a video|an icon|a map|a diagram|a meme|a poster|a wallpaper} {of|with|showing} {subject}
! {draw|paint|sketch} {subject}[ for me]
? {can|could} you {draw|paint|make|generate|see|show me|edit|create} {pictures|an image|a picture|a photo|images|a video|a drawing|this photo|my photo|a picture of {subject}|a logo|graphics|music|a song as mp3}
? what {is|do you see|can you see} {in|on} {this picture|the image|this photo|my drawing|the picture i sent|the screenshot}
! {describe|look at|enhance|crop|edit|recolour} {this|my|the} {picture|photo|image|drawing|screenshot|painting|video}
- {image|picture|photo|drawing|logo|painting|video} of {subject}[ please]
! {compose|record|play} {a melody|a symphony|some techno|a piano piece|a beat}[ for me]
! make {an ASCII art|ascii art|a 3d model|an animation|a gif} of {subject}

@ personal 2.5
? what is my {bank balance|blood type|IP address|horoscope|future|next appointment|credit score|blood pressure|love life going to be like}
? {what did i|what will i} {dream last night|do last summer|wear tomorrow|get for my birthday|buy last week|do next year}
? {where will i|where should i} {live in ten years|meet my wife|go on Saturday|find a job|spend my old age}
? {will i|am i going to} {be rich|find love|pass my exam|get the job|win the lottery|die soon|be famous|marry him|have children}
? {what does|what did} {my wife|my boss|my neighbour|my teacher|she|he|my cat|my friend} {think of me|say yesterday|want for christmas|do for a living|mean by that}
? {should i|do you think i should} {marry her|quit my job|break up with him|move to {town}|buy a dog|call her|apologise|study {studies}|have a baby|dye my hair|tell him the truth|change my job}
? {what|how} should i {do with my life|study|name my baby|wear today|tell my parents|answer my boss|say at the interview|dress for the wedding|become}
? {why does|why did} {he|she|my boyfriend|my girlfriend|my friend|my brother|my boss} {not call|ignore me|leave me|hate me|lie to me|cry}
! {read|tell} {my palm|my fortune|my mind|my horoscope|my future}
! {give me|i need} {relationship advice|career advice|life advice|dating tips|parenting tips|a diagnosis|legal help}
- my {boyfriend|girlfriend|wife|husband|boss|son|friend|sister} {left me|lied to me|ignores me|wants a divorce|never listens|stole from me|hates me}[, {what should i do|what now|why}?]

@ harm 2
? {how {do i|can i|do you|would i}|how to} {harm}
? {what is the best way to|where can i learn to|is it easy to} {harm}
! {tell me how to|explain how to|teach me to|show me how to|help me} {harm}
- i want to {harm}
- {write|give me} {instructions|a plan|a guide|steps} to {harm}

@ gibberish 3
- {gibber}[ {gibber}][ {gibber}]
- {gibber}
- {made} {made} {made} {made}[ {made}][ {made}]
- {made} the {made} of {made}[?| now!| please]
- {asdf|qwerty|asdfghjkl|jkl;|zxcvbn|qwertz|sdfsdf|hjkhjk|abcabc|xyzzy|foo bar baz|lorem ipsum dolor sit amet|blah blah blah|...|???|!!!|#$%&|;;;;|--|@@|<<>>|aaaaaaa|mmmm|zzz|12345 abc|0x00ff|null|undefined|NaN|select *|sudo rm|exit|quit|ls -la|cd ..}[ {gibber}]
- {noun} {noun} {noun}[ {noun}]
- {the|a|my} {noun} {is|eats|was|of|under} {the|a|your} {noun}[ {noun}]
- {purple|seven|quietly|sideways|if|because|almost|tomorrow} {noun} {sings|because|under|never|melts|of|tastes} {noun}[ {noun}]

@ assorted 3
? {why|how} do {people|children|we|men|women|teenagers|birds|computers|politicians|planes|ships|banks} {yawn|lie|fly|cry|dream|fight|sneeze|float|forget|get old|fall in love|vote|crash|blush|hiccup|sweat}
? {what|which} {book|film|series|song|game|podcast|museum|university|job|sport|hobby|instrument|dog breed|gift|wine} {should i|would you|can you} {choose|recommend|read|watch|pick|try|suggest}[ {for my mother|next|tonight|for beginners|for a child}]
! {recommend|suggest|find} {me |}{a book|a film|a series|a podcast|some music|a gift for my mother|a present for a ten-year-old|a university|a good dentist|a name for my start-up|a hobby|a dog breed}
? how {do i|can i|do you} {howto}
! {teach me to|show me how to|explain how to|tell me how to|help me} {howto}
- how to {howto}[?]
- {i need help with|help me with|i have a question about|i have to prepare for} {my homework|my {studies} exam|my {studies} homework|my tax return|my thesis|my {studies} class|my presentation|my job interview|my science project}
? {what is|what are} the {rules of|origin of|tradition of|history of|philosophy of|basics of|future of} {{studies}|{game}|cheese|tea|chess|yoga|fencing|opera|carnival|wine|coffee|fashion}
! {explain|teach me} {studies}
? {what|who} {would win|is stronger}, a {animal} or a {animal}
? {what if|what would happen if} {the sun disappeared|the moon fell|everyone jumped at once|there were no gravity|dinosaurs came back|the ice caps melted|the earth stopped turning|humans could fly|time stopped|all bees died}
! {act as|pretend to be|you are now|simulate} {a doctor|a lawyer|a linux terminal|my therapist|an interviewer|a SQL database|a travel agent|{person}|a financial adviser|a Unix shell}
! {invent|design|develop|plan} {a new religion|a board game|an experiment|a company|a language|a new sport|a marketing campaign|a garden|a house|a logo for my firm}
"""
