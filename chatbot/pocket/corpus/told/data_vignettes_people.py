# ruff: noqa: E501
"""People whom a person tells of in passing: family, friends, work and the own name, with what may be asked of them."""

VIGNETTES_PEOPLE = """
{hi|hello|hey}, {name} here, {the {job}|{a_job} by trade} from {place}[.]
| i'm {name}, i work as {a_job} in {place}
| name's {name}. job: {job}. town: {place}
= your name is {name} and you are {a_job} in {place}
? {what's my name|what am i called|who am i} > your name is {name} > {name}
? {what is my job|what do i do for a living|what do i work as} > you are {a_job} > {job}
? {which town am i from|where do i work|what is my town} > your town is {place} > {place}
- {how old am i|what is my age} > how old you are

{everyone calls me|people just call me|at home they call me} {name} {but my real name's|although it says|though i was christened} {name2} {on my papers|}[.]
| my passport says {name2}, nobody uses that though, i'm {name} to everybody
= everyone calls you {name} but your real name is {name2}
? {what does everyone call me|what am i called by everybody|what do people call me} > everyone calls you {name} > {name}
? {what's my real name|what name is on my papers} > your real name is {name2} > {name2}
x is my real name {name} > your real name is {name2}, but everyone calls you {name}
- who gave me {my nickname|that nickname} > who gave you the nickname

down at the {sport} club i go by {Coined}, {my proper name is|on paper i'm} {name}[.]
| my {sport} mates call me {Coined}, {name} is what my mother calls me
= at the {sport} club they call you {Coined}, and your proper name is {name}
? {what do they call me at the club|what's my {sport} nickname|what is my nickname} > at the {sport} club they call you {Coined} > {Coined}
? {what's my proper name|what is my name really} > your proper name is {name} > {name}
- how long have i been in the club > how long you have been in the club

i grew up in {place} {and|but} {moved|came} to {place2} {for work|when i was {small}|in {year}}[.]
| born and raised in {place}, these days you'll find me in {place2}
| {place2} is home now, {place} was home when i was a kid
= you grew up in {place} and live in {place2} now
? where did i grow up > you grew up in {place} > {place}
? {where do i live now|where is home for me now} > you live in {place2} now > {place2}
x do i still live in {place} > you live in {place2} now
- {which street do i live in|what is my street} > which street you live in

used to be {a_job}, {now i'm|these days i work as|since {year} i've been} {a_job2}[.]
| i gave up being {a_job} and trained as {a_job2}, best thing i ever did
= you used to be {a_job} and now you are {a_job2}
? {what was my job before|what did i use to be} > you used to be {a_job} > {job}
? {what's my job now|what do i do now} > now you are {a_job2} > {job2}
x am i still {a_job} > you used to be {a_job}, now you are {a_job2}

you spell my surname {surname}, and my first name is {name}, people always mix them up
| {surname}'s the surname, {name}'s the first name
| first name {name}, last name {surname}
= your first name is {name} and your surname is {surname}
? what{'s| is} my {surname|last name|family name} > your surname is {surname} > {surname}
? what{'s| is} my first name > your first name is {name} > {name}
- what is my middle name > what your middle name is

i turned {age} {last {day}|in {month}}, {feels odd|can you believe it|no party this time}
| it was my birthday, {age} now, oh well
= you turned {age}
? {how old am i|what's my age|what age did i turn} > you are {age} > {age}
+ am i {age} > you are {age}
- {what did i get for my birthday|which presents did i get} > what you got for your birthday

my mum was {a_job} and my dad {a_job2}[.]
| mother: {job}. father: {job2}. me: neither!
| dad worked as {a_job2} all his life while mum was {a_job}
= your mum was {a_job} and your dad was {a_job2}
? {what was my mum's job|what did my mum do for a living|what was my mother} > your mum was {a_job} > {job}
? {what was my dad's job|what did my dad work as|what was my father} > your dad was {a_job2} > {job2}
x was my dad {a_job} > your dad was {a_job2}
- where did {my mum|my parents|they} work > where they worked

my {kin} {name} {moved|has moved|just moved} to {place} {last {month}|in {month}|for a new job}, {i miss the chats|it's so quiet now|far away}
| {name}, that's my {kin}, lives in {place} now
= your {kin} {name} lives in {place} now
? where does {my {kin}|{name}} live {now|} > your {kin} {name} lives in {place} now > {place}
? {who moved to {place}|who lives in {place}} > your {kin} {name} lives in {place} > {name}
? what{'s| is} my {kin}'s name > your {kin} is called {name} > {name}
- what does {name} do {there|for work} > what {name} does for work

my {kin} is {a_job} {and|who} {loves|adores} {sport}[.]
| talking of {sport}, my {kin} can't get enough of it. works as {a_job} but lives for {sport}
= your {kin} is {a_job} and loves {sport}
? what does my {kin} love > your {kin} loves {sport} > {sport}
? what{'s my {kin}'s job| does my {kin} do| does my {kin} work as} > your {kin} is {a_job} > {job}
x does my {kin} love {sport2} > your {kin} loves {sport}
- what is my {kin} called > what your {kin} is called

for my birthday my {kin} gave me {a_thing} and my {kin2} gave me {a_thing2}[.]
| birthday haul: {a_thing} from my {kin}, {a_thing2} from my {kin2}
| got {a_thing} from my {kin} and, from my {kin2}, {a_thing2}, lucky me
= your {kin} gave you {a_thing} and your {kin2} gave you {a_thing2}
? what did {i get from my {kin}|my {kin} give me} > your {kin} gave you {a_thing} > {thing}
? what did {my {kin2} give me|i get from my {kin2}} > your {kin2} gave you {a_thing2} > {thing2}
? who gave me the {thing2} > your {kin2} gave you the {thing2} > {kin2}
x did my {kin} give me the {thing2} > your {kin2} gave you the {thing2}

my {kin} broke {the|my} {colour} {thing} {again|and won't admit it|while dusting|and i'm still cross}
| guess who broke the {colour} {thing}: my {kin}
| the {colour} {thing} is in pieces, thanks to my {kin}
= your {kin} broke the {colour} {thing}
? {who broke it|who broke the {thing}|who broke my {thing}} > your {kin} broke the {colour} {thing} > {kin}
? what did my {kin} break > your {kin} broke the {colour} {thing} > {thing}
? what colour was the {broken |}{thing} > the {thing} was {colour} > {colour}
- what did the {thing} cost > what the {thing} cost

uncle {name} sells {food} {at the market|from a van} in {place}[.]
| if you want {food}, go to {place}, my uncle {name} has a stall there
= your uncle {name} sells {food} in {place}
? what does {my uncle|uncle {name}|{name}} sell > your uncle {name} sells {food} > {food}
? {where does my uncle sell {food}|which town is my uncle's stall in} > your uncle {name} sells {food} in {place} > {place}
? {what's my uncle called|which uncle sells {food}} > your uncle {name} sells {food} > {name}
- {what day is the market|when is the market} > when the market is

my aunt {name} has a {little |tiny |}shop in {street}, {nothing but|she only sells} buttons[.]
| there's a button shop in {street}, it belongs to my aunt {name}
= your aunt {name} has a button shop in {street}
? what does my aunt {sell|{name} sell} > your aunt {name} sells buttons > buttons
? {what street is my aunt's shop in|where is the button shop} > your aunt's shop is in {street} > {street}
? whose is the button shop > the button shop is your aunt {name}'s > {name}
x does my aunt sell shoes > your aunt {name} sells buttons

my {big |older |}brother {name} plays the {instrument} in a band {called|by the name of} The {Coined}[.]
| the {Coined}, ever heard of them? my brother {name} is in that band, on the {instrument}
= your brother {name} plays the {instrument} in the {Coined}
? {what does my brother play|what instrument does {name} play} > your brother {name} plays the {instrument} > {instrument}
? {what is the band called|what's my brother's band called|which band is {name} in} > your brother's band is called the {Coined} > {Coined}
x does {my brother|{name}} play the {instrument2} > your brother {name} plays the {instrument}
- how many {people|members} are in the band > how many people are in the band

{nobody|no one} {makes|bakes} {a_cake} like my gran {did|used to}, {miss her|i still have the recipe|not even the {shop}}
| my gran made the best {cake} in the whole of {place}
= your gran made the best {cake}
? {what did my gran make|what was my gran good at making} > your gran made the best {cake} > {cake}
? who made the best {cake} > your gran made the best {cake} > your gran
- what was my gran called > what your gran was called

my {kin} is allergic to {food}, so {no {food} at the table|we never have it|i cook without}
| careful with the {food}, my {kin} comes out in spots from it
= your {kin} is allergic to {food}
? what is my {kin} allergic to > your {kin} is allergic to {food} > {food}
? {who is allergic to {food}|who can't eat {food}} > your {kin} is allergic to {food} > {kin}
+ is my {kin} allergic to {food} > your {kin} is allergic to {food}
x is my {kin2} allergic to {food} > it is your {kin} who is allergic to {food}

son number one is {name}, {small}, then came {name2}, {still a baby|just a baby|not one yet}
| we have two boys, {name} who's {small} and baby {name2}
= your sons are {name}, who is {small}, and the baby {name2}
? {how old is {name}|what age is my first son} > {name} is {small} > {small}
? {what's the baby called|what is my baby's name|which of them is the baby} > the baby is called {name2} > {name2}
? {how many sons do i have|how many boys have we got} > you have two sons > two
x is {name} the baby > {name2} is the baby

my daughter {name} {starts school|goes back to school} on {day} and her teacher is {Mr|Mrs} {surname}
| big day on {day}, {name}, my little girl, goes to school! teacher's name is {surname}
= your daughter {name} starts school on {day} and the teacher is called {surname}
? {when does {name} start school|what day does my daughter start school} > your daughter {name} starts school on {day} > {day}
? {what's her teacher called|what is the teacher's name|who is my daughter's teacher} > the teacher is called {surname} > {surname}
? what is my daughter's name > your daughter is called {name} > {name}
- {how old is my daughter|how old is {name}} > how old {name} is

my son wants to be {a_job} when he grows up, last week it was {a_job2}
| last week my boy wanted to become {a_job2}, this week it's {a_job}!
= your son wants to be {a_job} now, and last week it was {a_job2}
? {what does my son want to be now|what does my boy want to become this week} > your son wants to be {a_job} now > {job}
? {what did my son want to be last week|what was it last week} > last week your son wanted to be {a_job2} > {job2}
- what is my son called > what your son is called

my grandson {name} {is mad about|collects|can't stop talking about} trains, {small} years old and knows them all
| {name} (grandson, {small}) only wants trains trains trains
= your grandson {name} is {small} and mad about trains
? {what is my grandson mad about|what does {name} like|what does my grandson like} > your grandson {name} likes trains > trains
? how old is {my grandson|{name}} > your grandson {name} is {small} > {small}
? what is my grandson called > your grandson is called {name} > {name}
x does my grandson like horses > your grandson {name} likes trains

my wife {name} and i met {in|at a dance in} {place} in {year}[.]
| {year}, {place}: that's when and where i met {name}, my wife
= you met your wife {name} in {place} in {year}
? {where did i meet my wife|where did we meet|which town did i meet {name} in} > you met your wife {name} in {place} > {place}
? {what year did we meet|when did i meet my wife} > you met your wife {name} in {year} > {year}
? what is my wife's name > your wife is called {name} > {name}
- when did we {marry|get married} > when you got married

my husband snores like {a_vehicle}, so {i sleep|i've moved|i end up} in the {room}[.]
| couldn't stand the snoring any more, my husband has the bed now and i have the {room}
= your husband snores and you sleep in the {room}
? {where do i sleep|which room do i sleep in} > you sleep in the {room} > {room}
? {who snores|who is it that snores} > your husband snores > your husband
? why {do i sleep|am i sleeping} {there|in the {room}} > you sleep in the {room} because your husband snores
- what is my husband called > what your husband is called

i share the flat with {name}, who {practises|plays} the {instrument} {all night|at six in the morning|nonstop}, help
| my flatmate {name} and that {instrument}... i will go mad
= your flatmate {name} plays the {instrument}
? {what does my flatmate play|what instrument does {name} play} > your flatmate {name} plays the {instrument} > {instrument}
? {who's my flatmate|what is my flatmate called|who plays the {instrument}} > your flatmate {name} plays the {instrument} > {name}
x does my flatmate play the {instrument2} > your flatmate {name} plays the {instrument}
- how long has {name} {lived here|lived with me} > how long {name} has lived with you

best friend: {name}, from {place}, {a_job}[.]
| the person i trust most is {name}, {a_job} from {place}, my best friend for years
= your best friend {name} is {a_job} from {place}
? {who is my best friend|what's my best friend called} > your best friend is {name} > {name}
? {where is my best friend from|where's {name} from} > your best friend {name} is from {place} > {place}
? {what does {name} do|what is my best friend's job} > your best friend {name} is {a_job} > {job}
- how did {i meet {name}|we meet} > how you met

{name}, my penfriend {from|in} {place}, writes {every week|once a week}, always in {colour} ink
| a letter from {place} every week! my penfriend {name} never forgets, {colour} ink and all
= your penfriend {name} from {place} writes every week in {colour} ink
? {how often does {name} write|how often do i get a letter} > {name} writes every week > every week
? {what colour is the ink|which ink does {name} use} > {name} writes in {colour} ink > {colour}
? where is my penfriend from > your penfriend {name} is from {place} > {place}
- how old is {name} > how old {name} is

my old school friend {name} {became|turned out|is now} {a_job}, {who'd have thought|never saw that coming}
| ran into {name} from school. {a_job}! can you believe it
= your old school friend {name} is {a_job} now
? what {is {name} now|did {name} become|does {name} do now} > {name} is {a_job} now > {job}
? {who did i go to school with|which school friend is {a_job}} > your school friend {name} is {a_job} now > {name}
x is {name} {a_job2} > {name} is {a_job}
- where does {name} live > where {name} lives

new {guy|person|colleague} at work, {name}, {talks too much|eats {food} at the desk|hums all day}, sits next to me
| they've put {name} next to me at work, brand new and already annoying
= the new colleague next to you at work is called {name}
? {what's the new one called|who is new at work|name of the new colleague} > the new colleague is called {name} > {name}
? {who sits next to me|who sits beside me at work} > {name} sits next to you at work > {name}
x is {name2} the new one > the new colleague is called {name}
- what did {name} do before > what {name} did before

my boss {surname} wants the report by {day}, {number} pages, {mad|help|as if}
| {number} pages for {surname}, the boss, and all that before {day}
= your boss {surname} wants a report of {number} pages by {day}
? {when does my boss want it|when is the report due|what day is the report for} > your boss {surname} wants the report by {day} > {day}
? how many pages {does my boss want|must it have|is the report} > the report is to have {number} pages > {number}
? {what's my boss called|who wants the report} > your boss is called {surname} > {surname}
- what is the report about > what the report is about

my boss used to be {surname}, {since {month}|now} it's {surname2}[.]
| {surname} has left, so {surname2} is my boss from now on
= your boss is {surname2} now, and it was {surname} before
? {who's my boss now|what is my boss called|who is my new boss} > your boss is {surname2} now > {surname2}
? {who was my boss before|who was my old boss|which boss left} > your boss was {surname} before > {surname}
x is {surname} still my boss > your boss is {surname2} now
- why did {surname} leave > why {surname} left

{Mrs|Miss|Mr} {surname} teaches us {maths|history|biology} {on {day}s|every {day}} and always wears the same {colour} scarf
| my teacher is called {surname}, you can't miss that {colour} scarf, lessons are on {day}
= your teacher {surname} always wears the {colour} scarf and teaches you on {day}
? {what is my teacher called|who teaches me on {day}|who is my teacher} > your teacher is called {surname} > {surname}
? what colour is {the scarf|my teacher's scarf} > your teacher's scarf is {colour} > {colour}
? {when are the lessons|which day are the lessons} > your lessons with {surname} are on {day} > {day}
- how old is my teacher > how old your teacher is

the landlord, {surname}, wants {price} more {a month|from {month}}, {can you believe it|outrageous|what a cheek}
| rent's going up by {price}. thanks a lot, {surname} (my landlord)
= your landlord {surname} wants {price} more
? how much {more|extra} does {my landlord|{surname}} want > your landlord {surname} wants {price} more > {price}
? {what is my landlord called|who wants {price} more} > your landlord is called {surname} > {surname}
x does my landlord want {price2} more > your landlord {surname} wants {price} more
- how much is my rent > how much your rent is

my {kin} owes me {price}, since {month}, {still waiting|not a word about it|grr}
| lent my {kin} {price} back in {month} and haven't seen it again
= your {kin} owes you {price} since {month}
? {how much does my {kin} owe me|how much did i lend my {kin}} > your {kin} owes you {price} > {price}
? {who owes me money|who did i lend {price} to} > your {kin} owes you {price} > {kin}
? {since when does my {kin} owe me that|which month did i lend it} > your {kin} owes you the {price} since {month} > {month}
- what did my {kin} need {it|the money} for > what your {kin} needed the money for

my {kin} rang at {clock} {in the middle of the match|just to say hello|about nothing at all}, talked for {number} minutes
| phone went at {clock}, my {kin} of course
= your {kin} rang you at {clock}
? {who rang|who rang me|who was on the phone} > your {kin} rang you at {clock} > {kin}
? {when did my {kin} ring|what time did the phone go|when was the call} > your {kin} rang you at {clock} > {clock}
x did my {kin} ring at {clock2} > your {kin} rang you at {clock}

my cousin {name} can {eat|get through} {small} {bowls|plates} of {food} in one go
| {small} bowls of {food}! in one sitting! that's my cousin {name} for you
= your cousin {name} can eat {small} bowls of {food}
? {how many bowls can {name} eat|how many can my cousin eat} > your cousin {name} can eat {small} bowls of {food} > {small}
? {who can eat {small} bowls|which cousin eats so much|what's my cousin called} > your cousin {name} can eat {small} bowls of {food} > {name}
? what {does {name} eat so much of|can my cousin eat so much of} > your cousin {name} eats {food} > {food}
- where does {my cousin|{name}} live > where {name} lives

grandad was in the navy, his ship was the {Coined}, {place} was the home port
| my grandad sailed out of {place} on a ship called {Coined}
= your grandad's ship was the {Coined} from {place}
? {what was grandad's ship called|which ship was my grandad on|name of the ship} > your grandad's ship was the {Coined} > {Coined}
? {what was the home port|where did the ship sail from|where did my grandad sail from} > the ship sailed from {place} > {place}
- {when was that|what year did he join|when was my grandad in the navy} > when your grandad was in the navy

the plumber, {a fellow called|name of} {surname}, charged me {price} for {one tap|ten minutes' work|a new washer}
| paid {surname} the plumber {price}, daylight robbery
= the plumber {surname} charged you {price}
? {how much did the plumber charge|what did i pay the plumber|how much did {surname} want} > the plumber charged you {price} > {price}
? {what is the plumber called|what's the plumber's name} > the plumber is called {surname} > {surname}
- when {does the plumber come back|is the plumber coming again} > when the plumber is coming again

my hairdresser {name} told me {he|she} is {opening a shop|moving away} in {place} {come {month}|in {month}}
| {name} who cuts my hair is off to {place} in {month}, who'll do my fringe now?
= your hairdresser {name} is going to {place} in {month}
? {who cuts my hair|what is my hairdresser called} > your hairdresser is called {name} > {name}
? where is {my hairdresser|{name}} going > {name} is going to {place} > {place}
? when is {my hairdresser|{name}} {leaving|going} > {name} is going in {month} > {month}

i sing in a choir with my {kin}, we rehearse {day} at {hour}[.]
| choir with my {kin} every {day}, from {hour} till late
= you sing in a choir with your {kin} on {day} at {hour}
? who {do i sing with|is in the choir with me} > you sing in the choir with your {kin} > {kin}
? {what day is choir|when do we rehearse|which day is my choir} > your choir is on {day} > {day}
? {what time is choir|what time does choir start} > your choir starts at {hour} > {hour}
- what is {the|my} choir called > what the choir is called

dentist's called {surname}, {lovely hands, awful jokes|tells terrible jokes}, and the practice is in {street}
| if your tooth hurts go to {surname} in {street}, that's my dentist
= your dentist {surname} is in {street}
? {what's my dentist called|who is my dentist} > your dentist is called {surname} > {surname}
? {where is my dentist|which street is the dentist in} > your dentist is in {street} > {street}
x is my dentist in {street2} > your dentist is in {street}
- {when is my appointment|when do i have to go to the dentist} > when you have to go to the dentist
"""
