# ruff: noqa: E501
"""Twins of small talk, of questions about Pocket and of choices, with answers that Pocket does not know."""

from string import Template

_BOT = "{ChatGPT|Siri|Alexa|Claude|Copilot|Grok|Watson|Deep Blue|HAL|R2-D2|Bixby|AlphaGo|ELIZA|Midjourney|Perplexity|Clippy}"
_KIN = "{my wife|my boss|my cat|my neighbour|our teacher|my mother|my ex|my landlord|my best friend|the postman|my daughter|our dog|my brother-in-law|my colleague}"

FACT_TWINS_5 = Template("""
@ facts 1.2
? who {made|built|owns|trained|pays for|voices|named} {$_bot|{firm}|{software}|{gadget}|{game}}
? how {big|old|clever|expensive|safe|fast|heavy} is $_bot[ {compared to $_bot|really|today}]
? what {can|could|does|will} {$_bot|{software}} {do|cost|know|draw|run on|earn|say about {person}}
? is $_bot {better|cheaper|smarter|funnier|older} than {$_bot|a student|a doctor}
- $_bot or {$_bot|{software}}: {which is better|which one for homework|which is free|who wins|what is the difference}?
? how {does|did} {$_bot|{software}|a neural network|a search engine} {work inside|learn|get its name|earn money|beat {person}|know so much}
- {so you are|ok you are} {Pocket|a small model}, {but|and} {who is behind $_bot|how is $_bot trained|what is backpropagation|how does attention work|what is a transformer layer made of|how much power does $_bot use|which GPU was $_bot trained on}?
- {hi|hello|good morning|hey}{!|,|.} {can you tell me|do you know|i need to know} {who won {contest}|how {chemical} is made|what {idea} is about|why {animals} {habit}|the plot of {work}|the rules of {game}|how {devised} work}?
- {thanks|thank you|great}{!|,|.} {and now|next|one more}: {who is {person}|what is {science}|how does one cook {dish}|where is {landmark}|what caused {event}|how do i repair {house}}?
- {how are you|nice to meet you|you're funny}{?|!|.} {By the way,|I wanted to ask|So,} {who was {person}|what is {idea}|how much does {gadget} cost|what happened in {year}|how far is {town}|why do {animals} {habit}}?
- {i'm fine|i'm tired|i'm bored|i'm hungry|i'm cold}, {because of {event}|after reading {work}|from learning about {science}|since {team} lost}. {What do you know about it|Explain it to me|Tell me more about that|Who is to blame}?
- {my name is {name}|i'm {name}|{name} here}{,|.} {what does my name mean|how common is it|when is my name day|who is the most famous {name}|how is it written in Arabic|which saint is that}?
- my favourite {book is {work}|food is {dish}|team is {team}|country is {country}}. {Who wrote it down first|What do critics say|How did it come about|Tell me its history|What are its best known parts}?
- i {live|was born|work} in {town}. {How is the traffic there|What is it famous for|Who is the mayor|How many people live here|What shall i do on the weekend|Where is the nearest pharmacy}?
- {in|for} {our|a|the} {pub quiz|crossword|exam|school test|game show}: {who {invented {devised}|wrote {work}|won {contest}}|what is {scientific}|which {thing} is the oldest|when was {ago}|which year saw {event}|who said "{sentence}"}?
- {a|b|c}) {person} {b|c|d}) {person}: {who was born first|who wrote {work}|who won {contest}|which one invented {devised}}?
- {person} or {person}, {who was taller|who came first|who is richer|who wrote {work}|which of them is still alive}?
- {work} or {work}, {which is older|which is longer|which won more prizes|what should i read first}?
- true or false: {{person} wrote {work}|{animals} can {habit}|{chemical} burns|{event} was in {year}|{firm} owns {brand}|{science} was proved wrong|{dish} comes from {country}}
- {name} says {person} {invented {devised}|wrote {work}|won {contest}|was born in {town}}, {i say it was {person}|i doubt it|my book says no}. {Who is right|Is that true|What is right}?
- {complete|fill in|finish}: {{person} was born in ...|{event} began in ...|the author of {work} is ...|{chemical} is used for ...|the head of {firm} is ...|{science} means ...}
- {person}: {famous quotes|place of birth|three facts|cause of death|best works|in one word}
? what {did|does} {person} {have to do with|think of|say about} {{person}|{event}|{idea}|{work}}
- what is {idea} to {person} is {...|what} to {person}?

@ personal 0.8
? how is {$_kin}[ {today|feeling|getting on}]
? what {does|did} $_kin {think of me|want for {Christmas|a birthday}|do all day|mean by "{sentence}"|hide from me|say behind my back|dream about}
? {is|was} $_kin {angry|at home|in love|lying|sick|at the door|jealous|older than {n2}} {now|today|with me}
? what {is in my pocket|am i thinking of|was i doing last {month}|is behind me|is in my fridge|does my future hold}
? {where|when} {is my bus now|is my parcel|is $_kin right now|does $_kin come home|did $_kin last call|will i meet my future wife}
- {guess|can you guess} {where i was in {month}|who my first teacher was|what $_kin gave me for Christmas|what is in my bag|who rang the bell}?
- {$_kin} {is|was} {sad|angry|tired of me|in love} because of {me|work|{trouble}}. {What shall i say|How do i help|Is it my fault|Should i leave}?
? should i {tell $_kin the truth|marry {name}|move in with $_kin|forgive $_kin|invite $_kin|lend $_kin {n3} euros|trust $_kin}

@ product 0.4
? which {$_bot|phone|laptop|tablet|app|subscription} {should i buy|is best for {a student|old people|writing}|is worth {n2} euros a month|is the safest}
- {the larger|a bigger} {phone|car|tent|suitcase|fridge} or the {smaller|cheaper} one, {what do you say|which one|what would you take}?
- {blue|red|black|white} or {green|grey|silver|yellow} for {my new car|the sofa|a bike|the phone case|our front door}, {what sells better|which is nicer|which one shall i take}?
""").substitute(_bot=_BOT, _kin=_KIN)
