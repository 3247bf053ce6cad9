# ruff: noqa: E501
"""Things that happened to a person: accidents, finds, losses, visits, gifts, wins, weather, feasts, with what may be asked."""

VIGNETTES_EVENTS = """
sorry i'm late, the {vehicle} broke down in {street}[.]
| stood in {street} for {small} hours because the {vehicle} gave up on me
= the {vehicle} broke down in {street}
? {where did it break down|where did the {vehicle} break down|which street was it} > the {vehicle} broke down in {street} > {street}
? {what broke down|why was i late|why am i late} > the {vehicle} broke down in {street} > the {vehicle}
x did the {vehicle} break down in {street2} > the {vehicle} broke down in {street}
- who {repaired|is going to repair} the {vehicle} > who repairs the {vehicle}

fell off {a_vehicle} {on {day}|this {day}} and my {body} is {swollen|all blue|twice its size}
| ouch, {day} was bad, came off {a_vehicle} and landed on my {body}
= you fell off {a_vehicle} on {day} and hurt your {body}
? what did i fall off > you fell off {a_vehicle} > {vehicle}
? {what did i hurt|where does it hurt|which part of me is hurt} > you hurt your {body} > {body}
? {when did i fall|what day did i fall off} > you fell off on {day} > {day}
x did i hurt my {body2} > you hurt your {body}

found {a_find} {in|on} {street}{, what do i do with it|, my lucky day|, shiny!}
| look what was lying in {street}: {a_find}!
| i was walking along {street} when i saw {a_find} on the ground, picked it up of course
= you found {a_find} in {street}
? {what did i find|what did i pick up} > you found {a_find} in {street} > {find}
? {where did i find the {find}|where did i find it|where was the {find}} > you found the {find} in {street} > {street}
x did i find {a_find2} > you found {a_find}
- {who lost the {find}|whose is the {find}} > whose the {find} is

dug up the garden and there it was, {a_find} from {year}, {small} feet down
| {small} feet under my lawn lay {a_find} with {year} on it
= you dug up {a_find} from {year} in your garden
? what did i dig up > you dug up {a_find} > {find}
? {what year is it from|how old is the {find}|which year is on the {find}} > the {find} is from {year} > {year}
? how {deep was it|many feet down was it|deep was the {find}} > the {find} was {small} feet down > {small} feet
- what is the {find} worth > what the {find} is worth

left my {thing} on the {number} bus, {typical|again|don't laugh}
| no {thing} any more, it stayed on bus {number}
= you left your {thing} on the {number} bus
? {what did i leave on the bus|what did i lose|what stayed on the bus} > you left your {thing} on the bus > {thing}
? {which bus was it|what number was the bus|which bus did i leave it on} > you left your {thing} on the {number} bus > {number}
+ did i leave my {thing} on the bus > you left your {thing} on the {number} bus
- {what day was that|when did i lose it|when did i lose my {thing}} > when you lost your {thing}

my {thing} got stolen {from the {room}|out of the {room}} {while i slept|on {date}}, police came {too late|and wrote it all down}
| burglars! went into the {room} and took my {thing}, nothing else
= your {thing} was stolen from the {room}
? what {was stolen|did they take|did the burglars take} > your {thing} was stolen > {thing}
? {which room was it in|where was it stolen from|where was my {thing} when they took it} > your {thing} was stolen from the {room} > {room}
x was my {thing2} stolen > your {thing} was stolen
- {who stole it|who was the thief} > who stole your {thing}

won {price} {in|at} the village raffle with ticket {code}!!
| ticket {code} came up in the raffle, {price} for me
= you won {price} in the raffle with ticket {code}
? how much did i win > you won {price} in the raffle > {price}
? {which ticket won|what was my ticket number|what number was the ticket} > ticket {code} won > {code}
? {where did i win it|what did i win {price} in} > you won {price} in the raffle > the raffle
- what will i {spend it on|buy with it} > what you will buy with it

i came {third|last} at {sport}, but {name} who won is {a_job}, no shame in that
| {name} won the {sport} contest, {a_job}, would you believe it
= {name} won at {sport}, and {name} is {a_job}
? who won {at {sport}|the {sport} contest} > {name} won at {sport} > {name}
? {what is the winner's job|what does {name} do|what does the winner do} > {name} is {a_job} > {job}
x did i win at {sport} > {name} won at {sport}
- what did {name} {win|get} > what {name} won

our team won {small} {nil|to nil} in {weather} of all things, {name} scored {every one|all of them}
| {small} nil! all scored by {name}! and that in {weather}
= your team won {small} nil in {weather} and {name} scored
? {who scored|who scored for us} > {name} scored > {name}
? how many goals {did we score|did {name} score|were there} > {name} scored {small} goals > {small}
? what was the weather {at the match|like} > the match was in {weather} > {weather}
+ did we win > your team won {small} nil
- {who did we play|which team did we play|who did we play against} > whom you played against

{weather} all {day}, so we {stayed in|never left the house} and baked {a_cake}
| couldn't go out on {day} for {weather}, made {a_cake} instead
= on {day} there was {weather} and you baked {a_cake}
? what did we {bake|make} > you baked {a_cake} > {cake}
? {why did we stay in|what was the weather on {day}|what kept us in} > there was {weather} on {day} > {weather}
? {which day was that|when did we bake|what day did we bake the {cake}} > you baked the {cake} on {day} > {day}
x did we bake {a_cake2} > you baked {a_cake}

the storm {blew|took} the roof off {the|our} {built}, landed in {name}'s garden
| roof of the {built} is now in {name}'s garden, some storm that was
= the storm blew the roof of the {built} into {name}'s garden
? {what lost its roof|which roof came off|what did the storm damage} > the {built} lost its roof > the {built}
? {whose garden did it land in|whose garden is the roof in|where did the roof land} > the roof landed in {name}'s garden > {name}'s
x did it land in {name2}'s garden > the roof landed in {name}'s garden
- {what does the repair cost|how much will a new roof cost} > what a new roof costs

power cut from {clock} {to|till} {clock2}, we ate {food} by candlelight, {quite romantic|loved it}
| no electricity between {clock} and {clock2}, cold {food} for dinner then
= the power was off from {clock} to {clock2} and you ate {food}
? {when did the power go|when did the power cut start|since when was it dark} > the power went at {clock} > {clock}
? {when did the power come back|when was it back|when did the power cut end} > the power came back at {clock2} > {clock2}
? what did we eat {in the power cut|by candlelight|} > you ate {food} > {food}
- why {did the power go|was there a power cut} > why the power went

pipe burst in the {room}, water {small} inches deep, {surname} the plumber saved us
| {small} inches of water in the {room}! thank heavens for {surname}, our plumber
= a pipe burst in the {room} and the plumber {surname} came
? {which room was it|where did the pipe burst|where was the water} > the pipe burst in the {room} > {room}
? {who saved us|what is the plumber called|who came to help} > the plumber {surname} came to help > {surname}
? how {deep was the water|many inches of water were there} > the water was {small} inches deep > {small} inches
x was the water in the {room2} > the water was in the {room}

aunt {name} {came|turned up} {out of the blue|unannounced} with {small} suitcases, staying till {day}
| guess who rang the bell, aunt {name}, {small} suitcases, leaves {day}
= your aunt {name} came with {small} suitcases and stays till {day}
? {who came|who turned up|who rang the bell} > your aunt {name} came > {name}
? how many suitcases {has she got|did she bring|does {name} have} > your aunt {name} has {small} suitcases > {small}
? {when does she leave|how long is {name} staying|till when does she stay} > your aunt {name} stays till {day} > {day}
- {where does {name} sleep|which room has {name} got} > where {name} sleeps

{name} and {name2} {got engaged|are engaged} {on {date}|since {date}}, and the stone in the ring is {colour}!
| big news, {date}: {name} asked {name2} and the answer was yes, {colour} stone in the ring
= {name} and {name2} got engaged on {date}, and the stone in the ring is {colour}
? {when did they get engaged|when was the engagement|what date was it} > {name} and {name2} got engaged on {date} > {date}
? {what colour is the stone|what is the colour of the stone in the ring} > the stone in the ring is {colour} > {colour}
? who {got engaged|is getting married} > {name} and {name2} got engaged
- when is the wedding > when the wedding is

{it's|we've had} a baby! {name}, {small} pounds, born at {clock} on {day}, everyone's fine
| {name} arrived {day}, {clock}, weighing {small} pounds, we're in love
= your baby {name} was born on {day} at {clock} and weighs {small} pounds
? {what's the baby called|what is the baby's name|what did we call the baby} > the baby is called {name} > {name}
? {what time was the baby born|when was {name} born} > {name} was born on {day} at {clock} > {clock}
? {what does the baby weigh|how much does {name} weigh|how heavy is the baby} > {name} weighs {small} pounds > {small} pounds
? what day was {the baby|{name}} born > {name} was born on {day} > {day}

gran's birthday was on {date}, {number} guests in the {built}, {what a night|i danced too much}
| {number} people squeezed into the {built} on {date} for gran's birthday
= gran's birthday was on {date} with {number} guests in the {built}
? {when was it|when was gran's birthday|what date was the party} > gran's birthday was on {date} > {date}
? how many {guests were there|people came|guests came} > there were {number} guests > {number}
? {where was the party|where was it|where did we all squeeze in} > the party was in the {built} > the {built}
- what {did gran get|was gran given} > what gran got

passed my driving test {at last|finally}, {small} goes it took me, examiner was called {surname}
| after {small} tries i can drive! thank you {surname}, kindest examiner in {place}
= you passed your driving test after {small} tries, and the examiner was called {surname}
? {how many tries did i need|how many goes did it take|how often did i try} > you needed {small} tries > {small}
? {what was the examiner called|who was my examiner} > your examiner was called {surname} > {surname}
+ did i pass > you passed your driving test after {small} tries
- {which car|what car} did i drive > which car you drove

got a parcel today, {nobody knows who from|no sender}, inside: {a_thing} and {a_find}
| the postman brought me a box with {a_thing} in it and {a_find}, no letter
= in your parcel were {a_thing} and {a_find}
? what was in {it|the parcel|the box} > in your parcel were {a_thing} and {a_find}
+ was there {a_thing} in {it|the parcel} > there was {a_thing} in it
x was there {a_thing2} in {it|the parcel} > in it were {a_thing} and {a_find}
- who {sent it|sent the parcel|was it from} > who sent the parcel

burnt the {dish} {to a crisp|black}, so we {ordered|ended up with} {food}, {name} laughed {for an hour|all evening}
| {name} is still laughing: my {dish} caught fire and {food} had to be fetched
= you burnt the {dish}, had {food} and {name} laughed
? what did i burn > you burnt the {dish} > the {dish}
? what did we {eat|have} {instead|then} > you had {food} instead > {food}
? who laughed > {name} laughed > {name}
x did i burn the {cake} > you burnt the {dish}

missed the {clock} train by a hair, took the {clock2} one, {so cold on the platform|two coffees later}
| wanted to take the train at {clock}, had to wait till {clock2}
= you missed the {clock} train and took the {clock2} train
? which train did i miss > you missed the {clock} train > {clock}
? which train did i {take|get} > you took the {clock2} train > {clock2}
x did i take the {clock} train > you missed the {clock} train and took the {clock2} train
- where {was i going|did i want to go} > where you were going

got lost {on the way|walking} to {place} and ended up in {place2}, {lovely pub there|no signal, no map}
| {place2}! i wanted to be in {place}! never follow my {kin}'s directions
= you wanted to go to {place} and ended up in {place2}
? where did i end up > you ended up in {place2} > {place2}
? where did i want to {go|be} > you wanted to go to {place} > {place}
x did i {get to|end up in} {place} > you ended up in {place2}
- how did i {get|come} home > how you got home

met {name} in the queue at the {shop}, hadn't seen each other since {year}
| who stood before me at the {shop}? {name}! last time was {year}
= you met {name} at the {shop}, for the first time since {year}
? {who did i meet|who was in the queue} > you met {name} at the {shop} > {name}
? {where did i meet {name}|where was the queue|which shop was it} > you met {name} at the {shop} > the {shop}
? {when did we last meet|since when had i not seen {name}} > you had not seen {name} since {year} > {year}
- where does {name} live now > where {name} lives now

there was a fire {at|in} the {shop} in {street}, nobody hurt, {small} engines came
| {small} fire engines in {street}! smoke from the {shop}!
= there was a fire at the {shop} in {street} and {small} fire engines came
? {where was the fire|which street was the fire in} > the fire was at the {shop} in {street} > {street}
? how many {fire engines|engines} {came|were there} > {small} fire engines came > {small}
? {what was on fire|which shop was on fire} > the {shop} was on fire > the {shop}
- {how did it start|how did the fire start} > how the fire started

the hail {smashed|broke} {small} panes of our greenhouse on {day}, insurance pays {price}
| {day}'s hail: {small} panes gone, {price} from the insurance
= the hail broke {small} panes on {day} and the insurance pays {price}
? how many panes {broke|are gone|did the hail break} > the hail broke {small} panes > {small}
? how much does the insurance pay > the insurance pays {price} > {price}
? {when was the hail|what day was it|what day did it hail} > the hail was on {day} > {day}
- how big were the hailstones > how big the hailstones were

my {kin} and i had a row about {a_thing}, {silly|not talking now}, made up on {day} over {dish}
| we're friends again since {day}, me and my {kin}, we'd fought over {a_thing} and then shared {dish}
= you had a row with your {kin} about {a_thing} and made up on {day}
? {who did i have a row with|who did i fight with} > you had a row with your {kin} > {kin}
? what {was the row about|did we fight about|did we row about} > the row was about {a_thing} > {thing}
? {when did we make up|since when are we friends again} > you made up on {day} > {day}
x was the row about {a_thing2} > the row was about {a_thing}

painted the {room} {colour}, took {small} pots and {name} helped
| {name} and i did up the {room}, {small} pots of {colour} paint
= you painted the {room} {colour} with {name}, with {small} pots of paint
? {what colour did i paint the {room}|what colour is the {room} now} > you painted the {room} {colour} > {colour}
? {who helped me|who painted with me|who helped with the {room}} > {name} helped you > {name}
? how many pots {did it take|of paint did we use|were needed} > it took {small} pots of paint > {small}
? {which room did we paint|what did we paint} > you painted the {room} > the {room}
x is the {room} {colour2} now > the {room} is {colour} now

snow {in|this} {month}?! {small} inches {here in|over} {place}, {schools are shut|kids are wild}
| {place} has {small} inches of snow and it's {month}, mad
= there are {small} inches of snow in {place} in {month}
? how {much snow is there|many inches of snow|deep is the snow} > there are {small} inches of snow > {small} inches
? where {is the snow|has it snowed|did it snow} > it snowed in {place} > {place}
? {which month did it snow|when did it snow} > it snowed in {month} > {month}
- how cold {is it|was it} > how cold it is

sold {my|the} {vehicle} to {name} for {price}, i'd wanted {price2}
| asked {price2} for the {vehicle}, {name} gave me {price}, fine
= you sold the {vehicle} to {name} for {price} and had wanted {price2}
? who {bought the {vehicle}|did i sell it to|did i sell the {vehicle} to} > you sold the {vehicle} to {name} > {name}
? how much did {i get|{name} pay|i sell it for} > you got {price} for the {vehicle} > {price}
? how much {had i wanted|did i ask for} > you had wanted {price2} for the {vehicle} > {price2}
x did i get {price2} > you got {price} for the {vehicle}

the lift got stuck with me, {name} and {a_being} in it, {small} hours, never again
| {small} hours in a stuck lift! just me, {name} and {a_being} in a box
= you were stuck in a lift with {name} and {a_being} for {small} hours
? {who was in the lift with me|who was i stuck with} > you were stuck in the lift with {name} and {a_being}
? {how long was i stuck|how many hours was i in the lift|how long were we in the lift} > you were stuck for {small} hours > {small} hours
? {where was i stuck|what got stuck} > you were stuck in the lift > the lift
- who {got us out|freed us} > who got you out

i counted {number} steps up the tower in {place}, {my legs|my poor {body}}, the view was worth it
| tower of {place}, {number} steps, done!
= the tower in {place} has {number} steps
? how many steps {has the tower got|did i count|were there} > the tower has {number} steps > {number}
? {where is the tower|which town is the tower in|where did i climb a tower} > the tower is in {place} > {place}
x did i count {number2} steps > you counted {number} steps
- who {did i go with|went with me} > who went with you

the choir prize went to {place}, we came second, {place2} third
| results: {place} won, then us, then the {place2} choir
= the {place} choir won, yours came second and {place2} third
? who {won|came first|got the prize} > the {place} choir won > {place}
? {what place did we come|where did we come|what did we come} > your choir came second > second
? who {came third|was third} > the {place2} choir came third > {place2}
x did we win > the {place} choir won, and yours came second

the wasp got me {on the|right on the} {body} {while i was eating|in the middle of} {food}, on {day}
| eating {food} on {day}, and zack, a wasp sting on my {body}
= a wasp stung you on the {body} on {day} while you ate {food}
? where did {the wasp|it} {sting|get} me > the wasp stung you on the {body} > the {body}
? {what was i eating|what did i eat when the wasp came} > you were eating {food} > {food}
? what stung me > a wasp stung you > a wasp
? {when was that|what day did it sting me} > the wasp stung you on {day} > {day}
x did it sting me on the {body2} > the wasp stung you on the {body}

a letter {came|arrived} {after {small} years|{small} years late}, from {name} in {place}, the stamp was {colour}
| {small} years that letter was on its way, {colour} stamp, written by {name} from {place}
= a letter from {name} in {place} came {small} years late
? who {was the letter from|wrote the letter|wrote to me} > the letter was from {name} > {name}
? {how late was the letter|how many years late was it} > the letter was {small} years late > {small} years
? {what colour is the stamp|what colour was the stamp} > the stamp was {colour} > {colour}
? where {did the letter come from|was the letter from} > the letter was from {place} > {place}

the queen of the fair was {name}, the cake contest went to {name2} with {a_cake}
| at the fair {name2} won with {a_cake}, and they made {name} queen
= {name} was queen of the fair and {name2} won the cake contest with {a_cake}
? who was {the |}queen {of the fair|} > {name} was queen of the fair > {name}
? who won the cake {contest|prize} > {name2} won the cake contest > {name2}
? {which cake won|what did {name2} bake|what won the contest} > {name2} won with {a_cake} > {cake}
x did {name} win the cake contest > {name2} won the cake contest

{name} {dropped|lost} a ring down the sink, my {kin} fished it out with {a_thing}
| ring down the drain! {name}'s ring! my {kin} got it back using {a_thing}
= your {kin} got {name}'s ring out of the sink with {a_thing}
? {whose ring was it|who lost the ring|whose ring fell in the sink} > it was {name}'s ring > {name}'s
? who {got it out|fished it out|got the ring back} > your {kin} got the ring out > {kin}
? what did {my {kin}|they} {use|get it out with} > your {kin} got the ring out with {a_thing} > {thing}
- what {did the ring cost|is the ring worth} > what the ring is worth

slept through the alarm, woke at {clock} instead of {clock2}, my {kin} was {furious|not amused}
| up at {clock}! should have been {clock2}! you should have seen my {kin}'s face
= you woke at {clock} instead of {clock2}
? {when did i wake|what time did i wake up|when did i get up} > you woke at {clock} > {clock}
? {when should i have got up|what time should it have been|when was i meant to wake up} > you should have got up at {clock2} > {clock2}
x did i wake at {clock2} > you woke at {clock} instead of {clock2}
- what did i dream > what you dreamed

a stranger on the train {told me|said} the best {dish} is in {place}, {he|she} wore {a_thing} as a hat
| on the train somebody with {a_thing} for a hat swore the best {dish} is made in {place}
= a stranger on the train said the best {dish} is in {place}
? {where is the best {dish}|which town has the best {dish}} > the stranger said the best {dish} is in {place} > {place}
? what did the stranger {wear as a hat|have for a hat} > the stranger wore {a_thing} as a hat > {thing}
? {where did i meet the stranger|where was the stranger} > you met the stranger on the train
- what was the stranger called > what the stranger was called

the bank card got swallowed on {day}, new one comes in {small} days, {no cash till then|living off {food}}
| no card since {day}, the machine ate it, wait of {small} days for another
= the machine swallowed your bank card on {day} and the new one comes in {small} days
? {when did i lose my card|what day was my card swallowed|when did the machine eat my card} > the machine swallowed your card on {day} > {day}
? {how many days till the new one comes|how long must i wait for the new card} > the new card comes in {small} days > {small} days
? {what did the machine swallow|what got swallowed} > the machine swallowed your bank card > your bank card

{name} finally finished {title}, {number} pages, took {small} months
| {small} months {name} sat over {title}, all {number} pages of it
= {name} finished {title} after {small} months
? {what did {name} finish|what did {name} read|which book did {name} read} > {name} read {title} > {title}
? how many pages {has it got|are there|did {name} read} > {title} has {number} pages > {number}
? how {long did it take|many months did it take} > it took {name} {small} months > {small} months
- who wrote {it|{title}} > who wrote {title}
"""
