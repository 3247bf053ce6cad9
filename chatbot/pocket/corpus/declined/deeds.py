# ruff: noqa: E501
"""Deeds that Pocket cannot do: sending, calling, booking, switching, looking up; signs and slots as in `declines.py`."""

DEEDS = """
@ picture 7
! {send|write and send|mail|text|message|whatsapp} {a mail|an email|a message|a text|a note|two lines|my regards|greetings} to {name}{, | and say | saying }{i'm late|i am ill today|i can't come|the meeting is off|that we accept|happy birthday|it's raining here|i agree}
! {send|mail|email|text|message} {name} {that i'm late|that i stay at home today|that the car is ready|my address|the photos|the bill|my new number|a picture of {subject}}
! let {name}{ from {work|the office|school|the shop|the club}|} know {that i {come later|can't make it|am ill|need help}|about {the meeting|tonight|Tuesday|the bill}}
! {tell|inform|remind|ask} {name}{ from {work|the office|school|the shop|the club}|} {about {the meeting|tonight|Tuesday|the bill}|to call me back|to come at {hour}}
! {answer|reply to|forward|delete|print|archive} {the mail|the message|all mails|the letter} {from {name}|of {name}|from the bank|in my inbox}{ and say yes| for me|}
! {call|phone|ring|dial|video call} {{name}|{name} from {work|the office|school}|my {doctor|dentist|sister|office|plumber}|the {taxi|hotel|police|pharmacy|school|garage}|{n5}}{ and {say i'm late|ask for a table|make an appointment|tell them i'm ill}| right now| at {hour}|}
! {order|buy|get|fetch|bring} me {{n1}|two|a dozen|a few|some} {pizzas|roses|books about {matter}|lamps|batteries|eggs|bottles of wine|chairs|{animals}|tickets for {team}}{ to my {house|office|door}| online| by {hour}|}
! {book|reserve|cancel|change} {a table|a room|a flight|a ticket|a seat|an appointment|a taxi|two seats|the hotel} {in {town}|for {n1} people|for {date}|to {town}|at {hour}|with {name}|for {hour}}
! {wake|remind|call|text|poke} me {at {hour}|in {n1} {minutes|hours}|tomorrow at {hour}|before {hour}|on {date}}{ to {call {name}|take my pills|feed the {animal}|water the plants}| please|}
! {set|start|make|put} {an alarm|a timer|a reminder|a countdown|an appointment} {for|at} {{hour}|{n1} minutes|{date}|tomorrow}
! {turn|switch|put} {on the {light|lamp|heating|oven|radio|tv|fan}|off the {light|lamp|heating|oven|radio|tv|fan}|the {light|lamp|heating|oven|radio|tv|fan} {on|off}|the {volume|heating|blinds} {up|down}}{ in the {bedroom|kitchen|hall|garage|garden}| at {hour}|}
! {play|put on|start|stop|skip} {some {jazz|rock|classical music|folk|reggae|piano music}|the radio|a song by {celebrity}|my playlist|a lullaby|something by {person}|the news|{artwork}}{ in the {kitchen|car|garden}| for the kids| quietly|}
! {look up|google|search the {web|internet|net} for|find online|check online|look on the internet for} {the opening hours of {the library|the zoo|the post office|the baths}|a {plumber|dentist|hotel|cinema} {near me|in {town}}|the number of {the town hall|my doctor|{firm}}|pictures of {subject}|{matter}|{person}|the price of {gadget}|what {name} did last year}
! {open|close|save|rename|delete|copy|move|install|update|download} {my {calendar|browser|camera|documents|downloads}|the file {made}|the folder {made}|{brand}|the {printer|mail|bank} app|{work}}
! {draw|paint|sketch|make|create|generate|show|design} {me |us |}{a picture|a portrait|a drawing|a logo|a photo|an image|a poster|a cartoon} of {{subject}|{animals}|{landmark}|my {animal}|a {animal} {in a boat|with a hat|on the moon}|{celebrity}}
? {could|can|would|will} you {draw|paint|sketch} {a {animal}|{landmark}|my house|a flower|my {animal}} {for {name}|for my {grandson|niece|mother}|in blue|on a beach}
- {i'm|i am} {cooking|driving|in bed|in the bath|on a ladder}. {call {name}|turn the music down|switch off the light|read my messages|set a timer|open the door|answer the phone}{ please| for me|}
- {it's|it is} {dark|cold|hot|late|loud|too quiet} in here. {switch on {the lamp|the light|the heating}|turn {the heating up|the fan on|the music off}|close the window|play something}{, please|}
- {name} is {waiting|late|angry|ill|getting married}. {send {him|her} {a message|flowers|my greetings|a card}|call {him|her}|text {him|her} that {i'm on my way|all is well|i'm sorry}}{ please|}
- {we're|i'm} hungry. {order|get|fetch|find} {us |}{something to eat|a pizza|sushi for {n1}|a restaurant nearby|a table somewhere}
- {my flight|my train|the bus} {is|was} {cancelled|late|full}. {book another|find me a hotel|change my ticket|call a taxi|tell {name}}
- the {light|heating|radio|tv|printer|fan} {should be|must be|has to be} {on|off|repaired} {at {hour}|now|before {hour}}{. do it|, please|. can you do that?}
- i {want|need|would like} {a taxi|a table|a room|two tickets|an appointment} {at {hour}|for {date}|in {town}|to {town}|for {n1}}{, please|. book it|. can you arrange that?}
- {name} {should|must|has to} {know|hear} {that i {come later|am ill|won't come}|about it|it today}. {tell {him|her}|send a mail|call {him|her}|can you write to {him|her}?}
- {put|add|write|enter} {milk|{date}|{name}'s birthday|the dentist at {hour}|{n1} eggs} {in|on|to} my {calendar|shopping list|phone|diary|notes app}
- {translate|read|play|record|film|scan|photograph} {this|what i say|the page|my voice} {aloud|out loud|with your camera|to a file|by phone}
- {pay|transfer|send|lend} {name} {{n3}|{n2}} {euros|dollars|pounds}{ please| from my account| for the tickets|}
- {navigate|take me|drive me|guide me|show me the way} to {{town}|{landmark}|the station|the next pharmacy|{name}'s house}
- {how about|would you mind|what about} {calling {name}|sending {name} a mail|booking a table at {hour}|ordering {n1} pizzas|switching the light off|playing some music}[?]
- {i'd be glad if|it would be nice if|my boss wants that|can it be that} you {send {name} a mail|call {name}|book a flight to {town}|order lunch|remind me at {hour}|print my letter}

@ live 4
- {is the {post office|pharmacy|swimming pool|library|town hall}|are the {shops|banks|museums|baths}} {open|closed} {today|now|on {date}|on Sunday in {town}|tomorrow morning}[?]
- {we|i} {want|plan|hope} to {hike|sail|grill|hang out the washing|cycle|go to the beach} {tomorrow|on Saturday|today|this afternoon}{. will it stay dry|. how will the weather be|. what does the forecast say|. is rain coming}?
- {i'm|we're} {flying|driving|going} to {town} {tomorrow|on {date}|next week}. {what's the weather like there|do i need a coat|is it cold there now|what should i pack for the weather}?
- {should|shall} i {take|bring|wear} {an umbrella|a scarf|boots|sun cream|gloves} {in {town}|to {town}|tomorrow|for the walk}[?]
- {i haven't|i have not} {read the paper|seen the news|listened to the radio} {today|for days|since {date}}. {what's new|what happened|anything important|what did i miss}?
- {i've been away|i was in hospital|i was offline} for {n1} weeks. {what happened in the world|who won the election|what's new|tell me the news}?
- {the match|the game|the race|the derby} {yesterday|last night|on Sunday}{, how did it end|: who won|. what was the score|, who scored}?
- {how|what} did {team} {play|do} {against {team}|yesterday|last night|this season}[?]
- {what do people say|what are they saying|what's written} about {matter} {now|these days|in the papers|this week}[?]
- has {celebrity} {really |}{resigned|married again|said that|released something new|been arrested}[ {this week|today|lately}][?]
- {what|which} {number|numbers|horse|team|shares} will {win|come|rise} {on Saturday|tomorrow|next week|this year}[?]
- {what is|how high is} the {price|rate|level} of {petrol|gold|{asset}|the pollen|the river|electricity} {today|in {town}|right now}[?]

@ clock 2
- {my watch|my clock|the kitchen clock|my phone} {stopped|is broken|is wrong|is in the other room|has no battery}. {what time is it|how late is it|what's the time}?
- {i slept too long|i lost track of time|i just woke up|i've been travelling}. {what day is it|which day is today|what time is it|what's the date}?
- {i have to|i must|i want to} {sign|date|fill in} a {form|letter|cheque}. {what's today's date|which date do we have|what day is it today}?
- {could|can|would} you {tell me|say} {how late it is|what time it is|which date we have|what day of the week we have}[ {now|please|in {town}}]
- how many {days|weeks|hours} {until|till|before|are left until} {Christmas|{date}|my birthday|the weekend|New Year|Easter}[?]
- is it {already|still} {morning|evening|{hour}|Monday|winter|lunchtime} {where you are|in {town}|now}[?]
"""
