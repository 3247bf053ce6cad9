# ruff: noqa: E501
"""Everyday things people tell of their days: plans, appointments, journeys, work, school, hobbies; and what may be asked of them."""

VIGNETTES_DAYS = """
{meeting|i'm meeting|going to meet} {name} on {day} at {clock}, by the {fountain|big clock|bridge} in {place}
| {name} and me, {place}, {day}, {clock}. can't wait
= you are meeting {name} on {day} at {clock} in {place}
? {what day am i meeting {name}|when do i meet {name}|which day do we meet} > you are meeting {name} on {day} > {day}
? {what time do i meet {name}|at what time do we meet} > you are meeting {name} at {clock} > {clock}
? {where am i meeting {name}|in which town do we meet} > you are meeting {name} in {place} > {place}
? {who am i meeting|whom do i meet on {day}} > you are meeting {name} > {name}
- how does {name} get there > how {name} gets there

{interview|job interview|i've an interview} on {day}, {clock}, at {surname} and Sons{, i'm so nervous|, wish me luck|}
| {surname} and Sons want to see me on {day} at {clock} for an interview
= your interview is on {day} at {clock} at {surname} and Sons
? where is my interview > your interview is at {surname} and Sons > {surname} and Sons
? {when is my interview|what day is the interview} > your interview is on {day} > {day}
? {what time is my interview|at what time do they want to see me} > your interview is at {clock} > {clock}
- who will i talk to there > who you will talk to

{the exam's on {date}|my exam is on {date}|exam: {date}}, {subject is|subject:|it's in} {chemistry, ugh|chemistry}, room {number}
= your chemistry exam is on {date} in room {number}
? {when is my exam|what date is the exam} > your exam is on {date} > {date}
? {which room is my exam in|what room is it in|where is my exam} > your exam is in room {number} > room {number}
? {what subject is my exam in|what is the exam about|which exam do i have} > your exam is in chemistry > chemistry
- how long is {the|my} exam > how long your exam is

{party's at {name}'s place|there's a party at {name}'s|{name} is giving a party}, {day}, {clock}, {bring {a_cake}|everyone brings something and i bring {a_cake}}
= the party is at {name}'s place on {day} at {clock}, and you bring {a_cake}
? {whose place is the party at|where is the party|who gives the party} > the party is at {name}'s place > {name}
? {when is the party|which day is the party} > the party is on {day} > {day}
? {what time does the party start|what time is the party} > the party is at {clock} > {clock}
? what {do i bring|am i bringing|must i bring} > you bring {a_cake} > {cake}
- {who else is coming|who else comes to the party} > who else comes

{the plumber|plumber} {comes|is coming|said he'd come} between {small} and {small2} on {day}, {i have to be in|so i must stay home}
| on {day}, some time between {small} and {small2}, the plumber is coming
= the plumber comes on {day} between {small} and {small2}
? {what day does the plumber come|when is the plumber coming} > the plumber comes on {day} between {small} and {small2} > {day}
? {between what times does the plumber come|at what time does the plumber come} > the plumber comes between {small} and {small2}
? who {comes|is coming} on {day} > the plumber comes on {day} > the plumber
- what {is the plumber called|is the name of the plumber} > what the plumber is called

{haircut's on {day}, dentist on {day2}|i've the dentist on {day2} and a haircut on {day}|{day} haircut, {day2} dentist. busy week}
= you have a haircut on {day} and the dentist on {day2}
? {what have i got on {day2}|what is on {day2}} > you have the dentist on {day2} > the dentist
? {what have i got on {day}|what is on {day}} > you have a haircut on {day} > a haircut
? {when is my haircut|what day is my haircut} > your haircut is on {day} > {day}
x is the dentist on {day} > the dentist is on {day2}
- {what is on {day3}|what have i got on {day3}} > what you have on {day3}

{the ferry leaves|ferry's|our ferry goes} from {place} harbour at {clock}{, way too early|, cabin {number}|}
| we take the {clock} ferry, harbour of {place}
= your ferry leaves from {place} harbour at {clock}
? {what harbour does it leave from|where does the ferry leave|which harbour is it} > your ferry leaves from {place} harbour > {place}
? {when does the ferry leave|what time is the ferry} > your ferry leaves at {clock} > {clock}
+ does the ferry leave at {clock} > your ferry leaves at {clock}
- {where does the ferry go|where does it take us} > where the ferry goes

{we fly to|flying to|off to} {place} {on {day}|this {day}}, seat {number}{letters}, back on {day2}
| flight to {place}: out {day}, home {day2}, my seat is {number}{letters}
= you fly to {place} on {day} and come back on {day2}
? {when do we fly|what day do i fly} > you fly on {day} > {day}
? {when do i come back|what day are we back} > you come back on {day2} > {day2}
? where {do we fly|am i flying} {to|} > you fly to {place} > {place}
? {what is my seat|which seat have i got} > your seat is {number}{letters} > {number}{letters}
- {how long is the flight|how many hours is the flight} > how long the flight is

{sorry i'm late|so sorry, late again}, the {vehicle} broke down in {street} and {name} had to {fetch|collect} me
| what a morning: {vehicle} broken down in {street}, {name} came to get me
= your {vehicle} broke down in {street}, and {name} fetched you
? what {broke down|was broken} > your {vehicle} broke down > {vehicle}
? where did {it|the {vehicle}} break down > your {vehicle} broke down in {street} > {street}
? who {fetched me|came to get me|helped me} > {name} fetched you > {name}
- what {does the repair cost|will the repair cost} > what the repair costs

{took|i took|had to take} the {clock} train to {place}, changed {in|at} {place2}, {stood all the way|no seat|so full}
= you took the {clock} train to {place} and changed in {place2}
? {where did i change|in which town did i change trains} > you changed in {place2} > {place2}
? {where did i go|where did the train take me} > you took the train to {place} > {place}
? {which train did i take|what time was my train} > you took the {clock} train > {clock}
- {who came with me|who was with me} > who came with you

{stops on the way are|we stop in|our stops:} {place}, {place2} and {place3}{, {a long drive|i drive}|}
| we drive through {place} first, then {place2}, at last {place3}
= your stops are {place}, {place2} and {place3}
? {what is the first stop|where do we stop first} > the first stop is {place} > {place}
? {what is the second stop|which stop is in the middle|where do we stop after {place}} > the second stop is {place2} > {place2}
? {what is the last stop|where do we stop last} > the last stop is {place3} > {place3}
? how many stops {are there|do we make} > there are three stops > three
- how far is it > how far it is

{moving|i'm moving|we'll be moving} from {place} to {place2} in {month}{ because of the job|, at last|}, {name} {lends us a van|has a van for us}
= you are moving from {place} to {place2} in {month}, and {name} lends you a van
? where am i moving {to|} > you are moving to {place2} > {place2}
? {when do we move|when am i moving|in what month do i move} > you are moving in {month} > {month}
? {who lends us a van|who has a van|whose van do we take} > {name} lends you a van > {name}
? where do i {live now|move from} > you are moving from {place} > {place}
- {how big is the new flat|what size is the new flat} > how big the new flat is

{our wedding is|the wedding's|we marry} on {date} in {place}, {band|the band} is called {Coined}
| {date}!! we get married in {place}, and {Coined} will play
= your wedding is on {date} in {place}, and {Coined} will play
? where {is the wedding|do we marry|do i get married} > your wedding is in {place} > {place}
? {when is the wedding|what date is my wedding} > your wedding is on {date} > {date}
? {who will play|which band plays|what is the band called} > {Coined} will play > {Coined}
- how many guests {come|are there} > how many guests come

{picking up the kids|i pick up the kids} at {clock} {and then|, then} it's swimming with {name} at {clock2}
= you pick up the kids at {clock}, and swimming with {name} is at {clock2}
? {when do i pick up the kids|what time do i fetch the kids} > you pick up the kids at {clock} > {clock}
? {when is swimming|what time is swimming|when do we swim} > swimming is at {clock2} > {clock2}
? {who is swimming with us|who do we swim with} > {name} is at swimming with you > {name}
x is swimming at {clock} > swimming is at {clock2}
- {who drives us to swimming|who drives to swimming} > who drives to swimming

cinema with {name}, {day} {clock}, {the film is called|film:|we're seeing} {title}
| on {day} {name} and i watch {title}, it starts at {clock}
= you see {title} with {name} on {day} at {clock}
? {who's coming to the cinema with me|who do i see the film with} > {name} comes with you > {name}
? {what are we seeing|which film is it|what is the film called} > you are seeing {title} > {title}
? {what time does the film start|when does it start} > it starts at {clock} > {clock}
- {what do the tickets cost|how much were the tickets} > what the tickets cost

{train at {clock}, no wait, {clock2}|my train goes at {clock}. correction: {clock2}|the train leaves {clock}, sorry i mean {clock2}}{, platform {small}|, from platform {small}}
= your train leaves at {clock2} from platform {small}
? {when does my train leave|what time's my train|when is the train} > your train leaves at {clock2} > {clock2}
? {which platform|what platform does it leave from} > your train leaves from platform {small} > {small}
x does my train leave at {clock} > your train leaves at {clock2}
- {when do i arrive|when does the train arrive} > when you arrive

{choir was on {day}, now it's on {day2}|they moved choir from {day} to {day2}|choir has changed, {day2} instead of {day}}
= your choir is on {day2} now
? {what day is choir now|when is choir|when do i sing} > your choir is on {day2} > {day2}
? {when was choir before|what day was choir} > your choir was on {day} before > {day}
x is choir {still |}on {day} > your choir is on {day2} now
- {where does the choir meet|where is choir} > where the choir meets

{my boss was|the boss used to be} {surname}, {but|and} since {month} it's {name}, {much nicer|way stricter|younger too}
| {surname} was my boss till {month}, then came {name}
= your boss was {surname}, and since {month} it is {name}
? {who is my boss now|who's my boss} > your boss is {name} now > {name}
? {who was my boss before|who was my old boss} > your boss was {surname} before > {surname}
? since when {is {name} my boss|do i have a new boss} > {name} is your boss since {month} > {month}
- {how old is my boss|how old is {name}} > how old {name} is

{new job|i start a new job|my new job starts} in {month}, as {a_job} in {place}{, yay|, finally|}
| from {month} i'll be {a_job}, the job is in {place}
= you start as {a_job} in {place} in {month}
? {when does my new job start|when do i start} > your new job starts in {month} > {month}
? {what will i be|what is my new job|what job is it} > you will be {a_job} > {job}
? where is {my|the} new job > your new job is in {place} > {place}
- what will i earn > what you will earn

{colleagues:|at work} {name} does sales, {name2} does the post and {name3} makes the coffee
| {name2} looks after the post in our office, {name} after sales, {name3} after the coffee
= {name} does sales, {name2} the post and {name3} the coffee
? who does {the |}sales > {name} does sales > {name}
? who {does|looks after} the post > {name2} does the post > {name2}
? who {makes|does|is there for} the coffee > {name3} makes the coffee > {name3}
x does {name} do the post > {name2} does the post
- who {does the cleaning|cleans the office} > who cleans the office

{i'm {a_job} by day|by day i work as {a_job}} and {at night|in the evenings} i {play the {instrument}|play {instrument}} in a band called {Coined}
= you are {a_job} and play the {instrument} in {Coined}
? what {is my job|do i work as|do i do by day} > you are {a_job} > {job}
? what {do i play|instrument do i play} > you play the {instrument} > {instrument}
? what is {my|the} band called > your band is called {Coined} > {Coined}
- {who sings in the band|who is the singer} > who sings in your band

{work's fine, i'm|i'm still|i've been} with {surname} Brothers, {selling {food}|they have me selling {food}}
| i sell {food} for a living, the firm is {surname} Brothers
= you sell {food} at {surname} Brothers
? {where do i work|which firm do i work for} > you work at {surname} Brothers > {surname} Brothers
? what do i sell > you sell {food} > {food}
- how many people work there > how many people work there

{shift|my shift} starts {clock}, ends {clock2}, {day} off
| i work from {clock} to {clock2} every day but {day}
= you work from {clock} to {clock2}, and {day} is off
? {when does my shift start|when do i start work} > your shift starts at {clock} > {clock}
? {when does my shift end|when do i finish work} > your shift ends at {clock2} > {clock2}
? {which day is off|what day do i have off} > {day} is off > {day}
- {when is my break|what time is my break} > when your break is

{the meeting is|team meeting|meeting moved:} on floor {small}, room {letters}, {day} at {clock}, {name} {takes notes|writes it all down}
= the meeting is on {day} at {clock} in room {letters} on floor {small}, and {name} takes notes
? {which room is the meeting in|what room is it} > the meeting is in room {letters} > {letters}
? {what floor is the meeting on|which floor} > the meeting is on floor {small} > {small}
? who {takes notes|writes it down} > {name} takes notes > {name}
? {when is the meeting|what day is the meeting} > the meeting is on {day} at {clock} > {day}
- {how long is the meeting|how long does it last} > how long the meeting is

{got|i got} {age} in maths and {age2} in history{, mum was happy|, not great|}
| test scores came: maths {age}, history {age2}
= you got {age} in maths and {age2} in history
? {what did i get in history|how many points in history|history score} > you got {age2} in history > {age2}
? {what did i get in maths|how many points in maths|maths score} > you got {age} in maths > {age}
x did i get {age} in history > you got {age2} in history
- {what did i get in biology|biology score} > what you got in biology

{my teacher|our teacher} {for|in} german is {surname}, {for|in} art it's {surname2}
| {surname} teaches us german and {surname2} art
= {surname} teaches you german and {surname2} art
? who {teaches me german|is my german teacher} > {surname} teaches you german > {surname}
? who {teaches me art|is my art teacher} > {surname2} teaches you art > {surname2}
? what does {surname2} teach {me|} > {surname2} teaches you art > art
- who {teaches me music|is my music teacher} > who teaches you music

{i sit|in class i sit|they put me} next to {name}, {behind|and behind} {name2}, {in room {number}|our room is {number}}
= you sit next to {name} and behind {name2} in room {number}
? who do i sit next to > you sit next to {name} > {name}
? who {do i sit behind|is in front of me} > you sit behind {name2} > {name2}
? {what room are we in|which room is ours} > your room is {number} > {number}
x do i sit next to {name2} > you sit next to {name}
- who sits behind me > who sits behind you

{homework|my homework} for {day}: read page {price} to {price2}, {write about {an_animal}|plus a text about {an_animal}}
= your homework for {day} is to read page {price} to {price2} and write about {an_animal}
? {what pages must i read|which pages are my homework} > you must read page {price} to {price2}
? {what do i have to write about|which animal do i write about} > you have to write about {an_animal} > {animal}
? {when is the homework for|what day is it for} > the homework is for {day} > {day}
- {who gave us the homework|who gave me the homework} > who gave you the homework

{read|i read|managed to read} {price} pages of {title} {last night|in bed last night}, {price2} {to go|still to go}
= you read {price} pages of {title}, and {price2} are left
? how many pages {did i read|have i read} > you read {price} pages > {price}
? {what am i reading|which book do i read} > you are reading {title} > {title}
? {how many pages are left|how much have i still to read} > {price2} pages are left > {price2}
- who {wrote it|wrote {title}} > who wrote {title}

{i can do|my record is|i'm up to} {age} press ups and {age2} sit ups {now|these days}
| press ups: {age}, sit ups: {age2}. i count every day
= you can do {age} press ups and {age2} sit ups
? how many press ups {can i do|do i manage} > you can do {age} press ups > {age}
? how many sit ups {can i do|do i manage} > you can do {age2} sit ups > {age2}
x can i do {age} sit ups > you can do {age2} sit ups
- how many pull ups can i do > how many pull ups you can do

{ran|i ran|just ran} {small} miles in {age} minutes with {name}, {in the {weather}|through {weather}}
= you ran {small} miles in {age} minutes with {name}
? how far did i run > you ran {small} miles > {small}
? {how long did i take|how many minutes did i need} > you took {age} minutes > {age}
? who {did i run with|ran with me} > you ran with {name} > {name}
? what was the weather {like|} > you ran in the {weather} > {weather}
- {where did i run|which way did i run} > where you ran

{we lost|lost} {small} to {small2} against {Coined} {Rovers|Rovers again}, {name} {got|scored} our only {good one|nice goal}
| {Coined} Rovers beat us, {small} {small2}, at least {name} scored
= you lost to {Coined} Rovers, and {name} scored
? who {did we lose to|beat us|did we play} > you lost to {Coined} Rovers > {Coined} Rovers
? {who scored|who got the goal} > {name} scored > {name}
x did we win > you lost to {Coined} Rovers
- where did we play > where you played

{my team is|i support|i've been a fan of} {place} United since {year}, {it was my {kin} who|my {kin}} took me there
= you support {place} United since {year}, and your {kin} took you there
? {what team do i support|which is my team} > you support {place} United > {place} United
? {since when do i support them|since what year am i a fan} > you support them since {year} > {year}
? {who took me there|who first took me} > your {kin} took you there > your {kin}
- who is my favourite player > who your favourite player is

{learning|i'm learning|started to learn} the {instrument} with {name}, every {day}, {price} a lesson
| every {day} {name} teaches me the {instrument} for {price} a lesson
= you learn the {instrument} with {name} every {day} for {price} a lesson
? what {do i learn|instrument do i learn|am i learning} > you learn the {instrument} > {instrument}
? who {teaches me|gives me lessons} > {name} teaches you > {name}
? {what does a lesson cost|how much is a lesson} > a lesson costs {price} > {price}
? {which day is my lesson|when is my lesson} > your lesson is on {day} > {day}
- how long is {a|the} lesson > how long a lesson is

{i collect|my hobby is collecting|been collecting} anything with {an_animal} on it, {number} pieces so far, {the best|my best one} is from {place}
= you collect things with {an_animal} on them and have {number}, and the best is from {place}
? what {do i collect|animal is on the things i collect} > you collect things with {an_animal} on them > {animal}
? how many {pieces|things} {have i got|do i have} > you have {number} pieces > {number}
? where is {my|the} best {one|piece} from > your best piece is from {place} > {place}
- {where do i keep them|where do i keep the collection} > where you keep them

{knitting|i'm knitting|on my needles:} one {colour} scarf for {name}, must be done by {date}
= you are knitting a scarf for {name}, and it must be done by {date}
? who {is the scarf for|am i knitting for|gets the scarf} > the scarf is for {name} > {name}
? what colour is the scarf > the scarf is {colour} > {colour}
? {when must it be done|by when must i finish} > the scarf must be done by {date} > {date}
- {how long is the scarf|how long will it be} > how long the scarf is

{caught|i caught} {small} fish {this morning|at dawn}, {name} {only caught|only} {small2}, {at lake {Coined}|we were at lake {Coined}}
= you caught {small} fish and {name} {small2} at lake {Coined}
? how many fish did i catch > you caught {small} fish > {small}
? how many {fish |}did {name} catch > {name} caught {small2} fish > {small2}
? {which lake was it|where did we fish} > you were at lake {Coined} > {Coined}
- {who ate the fish|who cooked the fish} > who ate the fish

{went|i went|we went} to {place} {on holiday|for a week} in {year}, {it had {weather} every day|only {weather}}, and we stayed at the {Coined} hotel
= you went to {place} in {year} and stayed at the {Coined} hotel
? {where did i go in {year}|where was my holiday} > you went to {place} in {year} > {place}
? {which hotel was it|where did we stay|what was the hotel called} > you stayed at the {Coined} hotel > {Coined}
? {what was the weather like|what weather did we have} > you had {weather} every day > {weather}
? {when was i in {place}|what year did i go} > you went to {place} in {year} > {year}
- {who came with us|who came along} > who came with you

{vet|got a vet visit} on {date} for {name}, my {animal}, who has a sore {body}
| my {animal} {name} hurt the {body}, vet sees us on {date}
= your {animal} {name} has a sore {body}, and the vet visit is on {date}
? what's wrong with {name} > {name} has a sore {body}
? when {is the vet visit|do we see the vet} > the vet visit is on {date} > {date}
? what {is {name}|animal is {name}|kind of animal is {name}} > {name} is your {animal} > {animal}
- {how old is {name}|how old is my {animal}} > how old {name} is

{woke up|up} at {clock}, bed at {clock2}, {that was my day|so tired}
| my day began at {clock} and i fell into bed at {clock2}
= you woke up at {clock} and went to bed at {clock2}
? when did i {wake up|get up} > you woke up at {clock} > {clock}
? when did i go to bed > you went to bed at {clock2} > {clock2}
- {what did i dream|what did i dream of} > what you dreamt
"""
