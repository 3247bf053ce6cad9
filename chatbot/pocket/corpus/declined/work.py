# ruff: noqa: E501
"""Work that Pocket cannot do: sums, proofs, other programming languages, long texts, translations, riddles."""

WORK = """
@ code 9
! {write|do|show me|give me|make|code|code me} {a |}{hello world|fizzbuzz|quicksort|bubble sort|factorial|fibonacci|binary search|palindrome check|prime test|linked list} {in|with|using} {coding}
! {write|give me|show me|make} {me |}a {coding} {function|program|script|class} {that|which} {pydoes}
? {how do i|how can i|how would one|how to|how does one} {pydo} {in|with|using} {coding}
- {i'm|i am} {new to|learning|just starting with|taking a course in} {coding}. {show me|can you show me|write|give me} {a function that {pydoes}|{pysubject}|a hello world|how to {pydo}|a class|a loop|an example}[?]
- {pysubject} in {coding}{, please|: how does it look|. show me|}[?]
- not in python, {but |}in {coding}: {pydo}{ please|}
- {in|with} {coding}, how {do i|does one|would you} {pydo}[?]
- {we use|my company uses|our teacher uses|at work we have} {coding}. {how do i {pydo}|write a function that {pydoes}|show me {pysubject}|what does {pysubject} look like there}[?]
- {i know it in python|python is easy|i've got the python code}. {what about|how is it in|now the same in|please write it in} {coding}[?]
- {{coding}|my {coding} code} {is driving me mad|won't compile|hates me|gives {errorcode}}. {why|what is wrong|how do i fix it|help}[?]
- {build|make|program|write|create} {me |us |}{a complete|a whole|a working|a modern|my own} {web shop|website|app|online game|booking system|search engine|operating system|chat program|bank program|browser} {in python|in {coding}|with login and payment|for my {shop|club|school}|with a database}
- {i'd need|i need|i want|we need} {a query|an SQL query|SQL|a database query} {that finds|for|to get} {{query}|all customers {from {town}|named {name}|who paid late}|orders over {n3}}
- {my|the|this} {div|button|menu|table|page|header} {is not|won't be|doesn't get} {centered|blue|round|visible|as wide as the page}. {css|html|which css|why, css}[?]
- why does my {program|script|page|server|app|loop} {stop after {n1} minutes|never end|print {n3}|crash with {errorcode}|say {errorcode}}[?]
- {look at|debug|check|explain|review|improve} {this|my} {code|program|function}{ please|}: {snippet}
- what does {this line|this|the following} do: {snippet}[?]
- {excel|google sheets|word|powerpoint}: how do i {merge cells|make a pivot table|add page numbers|sum a column|lock a row|remove a blank page}[?]
- {excel formula|spreadsheet formula|formula in excel} {for|to get} {the average of a column|the sum of red cells|a percentage|days between dates}[?]

@ maths 8
- {the bill|the invoice|my receipt|our shopping}{ says|}: {n3}.{m2}, {n2}.{m2} and {n4}.{m2}. {what is the total|how much together|sum please|add it up}[?]
- {i bought|we ordered|they sold|{name} needs} {n3} {chairs|books|tiles|tickets} {at|for} {n3} {euros|dollars} each. {what is the total|how much is that|what do i pay|total price}?
- {a car|a cyclist|a bus|a plane|{name}} {goes|drives|travels|does} {n3} km in {n1} hours{ and {n2} minutes|}. {how fast is that|what speed|when does it arrive|average speed}?
- two {cars|cyclists|ships|hikers} {n3} km apart {move|go|drive} {towards each other|apart} at {n2} and {n2} km/h. {when do they meet|how long|where do they meet}?
- {root|square root|cube root|the root|fourth root} of {{n4}|{n3}|{n5}}{, {two|three} decimals|, exactly|. please|}[?]
- {what|how much} is {n3} {raised to|to the power of|to the} {{n1}|{n2}}[?]
- {take|draw|extract|find|calculate} the {square root|cube root|root|logarithm} of {{n4}|{n3}}
- the {root|logarithm|square|cube|factorial} of {n3} {would be|is}{ ...|? |?}
- {n2} to the {n1}th{ power|}, {please|how much is that}[?]
- {prove|show|demonstrate|give me a proof|explain why it is true} that {{theorem}|{n5} is prime|there are infinitely many {primes|twin primes}|the root of {n1} is irrational|the angles of a triangle make 180 degrees}
- {i know|i learned|we had|i can use} {the formula|the rule|the law|it} {of|for} {proven}. {but why is it true|where does it come from|prove it|now the proof please|who found it|can you derive it}[?]
- {a|the|give me a|i need a|is there a} proof {of|for} {proven}{ please|, step by step|}[?]
- why {is {proven} {true|right}|does {proven} {hold|work}|should {proven} be true}[?]
- {the|our} {circle|pond|table|pizza} {has a radius of {n2}|is {n2} cm across|has a diameter of {n3}}. {what is its area|how many square metres|how long is the edge}[?]
- {the|a} right triangle {has sides|with sides} {n2} and {n2}. {how long is the third|the hypotenuse|what is the third side}[?]
- {integrate|differentiate|derive|simplify|solve} {{function}|{equation}} {for me|step by step|please|, it's homework}
- {solve|find|what is} {x|y}: {equation}{ please|}[?]
- {n3} {people|pupils|guests} {share|divide} {n4} {euros|sweets|seats}. {how much each|what does each get|what is left}[?]
- {what is|how much is} {n2} percent of {n4}[?]
- {h3} {and|plus|added to} {h3} {and|plus} {h3}{ makes| is| equals|}[?]
- {my {daughter|son|niece} has to|we have to|i must} {multiply|divide} {n3} {and|by} {n3}. {what comes out|result|how much is it}[?]
- {here is|this is|help with} my {physics|maths|chemistry|economics} {worksheet|homework|sheet|exercise}{.|:} {1)|a)} {a {body|car|stone} of {n3} kg {falls|brakes|rolls} for {n1} s. {which force|how far|which energy}?|{equation}. find x.|what is {scientific}?}
- how many {seconds|minutes|hours} {are in|have} {n3} {days|weeks|years}[?]

@ long 7
- my {homework|essay|speech|report|thesis} is due {tomorrow|at {hour}|on {date}}: {an essay|a report|{n3} words|{n1} pages} {about|on} {{matter}|{artwork}|{person}}. {you write it|please write it|can you do it|write it for me}[, ok?|]
- {i must|i have to|we should} {give a speech|hold a talk|write {n1} pages|write an article} {at the wedding of {name}|on {matter}|about {artwork}|for {n2} minutes}. {write it|please write it for me|can you prepare it|start}[?]
- {longtext} {of {n1} pages|of {n3} words|in {n1} chapters} {about|on} {{matter}|{name}|{person}}{ please|, due on {date}|}
- {write|compose|draft} {a whole|the full|a complete|a long} {novel|script|thesis|biography|musical|guide|course|report} {about|on|for} {{matter}|{name}|my {animal}|{person}}
- {we need|our club needs|my boss wants|the school wants} {longtext}{ about {matter}| by {date}| for {name}|}. {can you write it|please write one|start writing|your turn}[?]
- {write|make} {my|our|a} {CV|business plan|annual report|press release|term paper|constitution|user manual|tender} {for {firm}|about {matter}|by {hour}|for a {job}}

@ summary 5
- {i will|i'll|may i|let me} {paste|send|type in|upload} {a report|{n1} pages|three clauses|my thesis|a chapter|an article|a contract|the minutes} {of {n2} pages|from work|by {name}|in a moment}. {summarise it|please check it|shorten it|find the mistakes|tell me what is in it}{ for my boss| then| please|}
- {could|can|would} you {check|correct|summarise|read|rate|improve} {my {report|essay|contract|thesis|letter to {firm}|poem of {n1} pages}|these {n1} clauses|the attached text|{n2} pages}{ if i {paste|type} {it|them} in| for mistakes| for me|}[?]
- {here comes|here is|attached is|this is} {the|my|a} {text|article|letter|chapter}: {sentence}. {sentence}. {sentence}. {what is the main idea|sum it up|is it good|correct it}[?]
- is {the grammar|the spelling|the comma|the style} {right|correct|ok} {here|in this}: {sentence}[?]
- {say|write|put} {this|it} {more politely|in better English|shorter|like a lawyer}: {sentence}

@ translate 6
- translate {this|my letter|the following} {to|into} {language}: {dear|hello} {name}, {sentence}. {sentence}. {yours|best wishes}, {name}
- {how would|how does|what would} {a person|people|someone|a waiter} in {{town}|{country}} say {"{sentence}"|'{sentence}'}{ in {oddtongue}|}[?]
- {i'm writing|i write|i have to write|my wife writes} to {a friend in {country}|{name} in {town}|a hotel in {town}}. {how do i say "{sentence}" in {language}|put "{sentence}" into {language}|translate: {sentence}}[?]
- {put|turn|bring} {the poem {made_title}|{artwork}|this song|my letter|{person}'s words} into {{language}|English verse|{oddtongue}|modern English}
- what {is|would be} the {oddtongue} {word|translation|expression} for {"{sentence}"|{plainword}|{noun}|{animals}}[?]
- {someone|my neighbour|a guest|{name}} {said|wrote|shouted} "{oddwords}". {what does it mean|which language is that|translate please|what did they mean}[?]
- my {neighbour|friend|wife|boss} is from {country}. {how do i greet her in {oddtongue}|what is "{sentence}" in her language|write her "{sentence}" in {oddtongue}}[?]
- {sentence}. {in {language}|to {language}|{language} please|how is that in {language}}[?]

@ product 2
- {my|our} {good} is {broken|old|too loud|slow}. {which one should i buy|what do you recommend|repair or new|which brand}?
- {is|are} {{gadget}|{brand}|{device}} {better than|as good as|worth more than} {{gadget}|{brand}|{device}}[?]
- i {want|need} {{device}|a {good}} for {n3} {euros|dollars}{. which one|, which brand|. tips}[?]
- {name} {wants|wishes for|needs} {a {good}|{device}}. {which one is good|what does it cost|where do i get it}?

@ riddle 3
- {name} has {n1} {apples|cats|sisters} and {gives|sells|loses} {n1} to {name}, who {doubles|halves|eats} them. {how many are left|who has more|what is the trick}?
- {which|what} number {continues|comes next in|completes} {n2}, {n2}, {n3}, {n3}[?]
- {here's|here is|solve|guess} {a riddle|my riddle|this one|a puzzle}: {i have {n1} legs in the morning and {n1} at night|what {flies|runs|sings} without {wings|legs|a mouth}|the more you {take|cut|eat} the {bigger|smaller} i get|{name} is the father of {name}, but {name} is not his son}. {what am i|who is it|what is it|how}?
"""
