# ruff: noqa: E501
"""Still more twins of app troubles, letters and occasions, in a few words; as in `declines.py`."""

TASK_TWINS_8 = """
@ facts 0.5
- {whatsapp|netflix|teams|outlook|my printer|the router|my tv|excel|steam|my phone} {is not working|doesn't work|hangs|says error {n2}|won't start}
- {printer|router|dishwasher|phone|laptop|tv|boiler|scanner} {not working|broken|offline|error {n2}|no power|leaks|frozen}
- {help|hello|please help}{!|,} {my {laptop|phone|tv|car|heating|printer} {is dead|shows nothing|makes a noise|won't start}}
- {there is|i have|i get} an error {in {excel|word|steam|outlook|my car|zoom}|on {the printer|my tv|my xbox|the dishwasher|my phone}}[. {what now|help}?]
- {the|my} {bank app|tax program|train app|school portal|fitness app|e-mail program} {crashed|logged me out|hangs|shows nothing|rejects my password}[. {what now|why}?]
- {how do i|how to} {print|scan|copy|staple|print on both sides} {with|on} {my {hp|canon|epson|brother}|the office copier|windows {n2}|my ipad}[?]
- {how do i|how to} {share|copy|edit|undo|retry|stop} {a {playlist|payment|tweet|route|post|story}} {in|on} {spotify|paypal|twitter|google maps|facebook|instagram|venmo}[?]
- {where is|what does} the {share|edit|copy|settings|undo|stop} {button|key|icon} {in|on} {word|my camera|the treadmill|instagram|photoshop|my oven|the bus}[ do][?]
- {my {alexa|siri|car|fridge|watch}} {doesn't understand me|speaks {language}|won't stop talking|updates all day|says "{errorcode}"}[. {what now|why}?]
- {delete|clear|export|find|restore} my {browser history|whatsapp chats|google account|instagram posts|sms|call list|photos in icloud}[{ please|, how?}]
- {does|will} {my {printer|tv|watch|car|keyboard}|this {charger|game|app|cable}} work with {windows {n2}|an iphone|linux|a mac|android|220 volts|{brand}}[?]
- {is|was} {my phone|my wifi|this website|my e-mail|a {brand} router|public wifi} {safe|hacked|secure|too slow|spied on}[?]

@ product 0.17
- what {should i|do i|must i} {buy|pay|order} {for {a wedding|camping|skiing|the baby|a kitten|my balcony}} at {{brand}|the chemist|an outdoor shop|{firm}}[?]
- {which|what} {skis|tent|racket|helmet|pram|lead|paint|grill} {is best|do experts use|fits a child of {n1}|lasts longest}[?]
- how much {does|will} {camping gear|a barbecue for {n2}|a puppy|a ski pass|a tennis lesson|a first flat} cost[ in {country}][?]
- {rent or buy|new or second-hand|cheap or good}: {skis|a tent|a wedding dress|a suit|a piano|a drill|a camper van}[?]

@ health 0.17
- what {medicine|cream|pill|tea|vitamin} {for|against|helps with} {{ailment}|{symptom}|travel sickness|nerves|insect bites|a sore throat}[?]
- which {tablets|plasters|shots|drops} for {a child of {n1}|{country}|the jungle|a long flight|my dog|{ailment}}[?]
- my {uncle|aunt|nephew|brother} {coughs|limps|can't sleep|fainted|smokes|has {disease}}. {what should he do|how can i help|how much {drug} may he take|is it bad}?

@ recipe 0.08
- {which|what} {recipe|cake|sauce|dessert|side dish|marinade} {for {n2} guests|goes with {dish}|without {ingredient}|can i make in {n2} minutes}[?]
- {how is|how was} {dish} {made|cooked|seasoned|eaten in {country}}[?]

@ personal 0.17
- my {uncle|cousin Tom|grandfather} {plays {game}|lives in {town}|is a {job}|turned {n2}}. {what should i give him|how do i impress him|should i call|would he like {work}}?
- {what should|what can} my {uncle|neighbour|daughter|boss} do {about {name}|with {n2} free days|after school|against stress|in {town}}[?]

@ code 0.17
- {reverse a string|sort a list|fizzbuzz|read a file|hello world} {but in {coding}|in {coding} not python|for {coding} beginners}
- {now|please|just} {run|execute|test|compile|deploy} {my code|this script|the program|fizzbuzz on your side}[ {and show the output|please}]
- {can|could} you {run|install|hack|host|deploy} {python|my script|a server|{program}|the bot}[ {for me|online}][?]

@ maths 0.17
- {integral|derivative|antiderivative|second derivative|taylor series} of {function}[{?| please}]
- {prove|show that|proof that} {theorem}[ {by induction|by contradiction|please}]
- {area|volume|circumference} {r={n2}|radius {n2} cm|with d = {n1}.{n1} m}[, {how much|in numbers}][?]
- {what is|calculate} {c if a={n2} and b={n2}|E for m={n2} kg|I for U={n3} and R={n2}|F if m={n2} and a={n1}}[?]

@ long 0.08
- {write|type|give me} {n3} {words|lines|sentences} {about|on} {matter}[ please]
- i {must|have to} {hand in|give|hold|present} {an essay|a speech|a talk|a paper} on {matter}{. write it|, can you do it|. help me}[?]

@ picture 0.08
- {send|post|fax|print|deliver} {this|it|my letter|the card|the invitation} {to {name}|by post|today|for me|in colour}
- {phone|call|visit|wake|pay} {{name}|the landlord|my uncle|the shop|the plumber} {for me|now|at {hour}|tomorrow}
- {please|can you} {order|book|cancel|reserve} {a table|my gym contract|two tickets|a taxi|a cake} {for {hour}|in {town}|for {name}}
"""
