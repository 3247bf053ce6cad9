# ruff: noqa: E501
"""Everyday things people tell of food, likes and dislikes, habits, purchases, small events and health; and what may be asked of them."""

VIGNETTES_TASTES = """
{hate {food}, love {food2}|i love {food2} but i hate {food}|give me {food2} any day, but {food}? yuck, i hate {food}}
= you hate {food} and love {food2}
? {which food do i hate|what do i hate} > you hate {food} > {food}
? {which food do i love|what do i love} > you love {food2} > {food2}
x do i love {food} > you hate {food}
- what does my {kin} love > what your {kin} loves

{fav food: {food}|my favourite food is {food}|nothing beats {food} for me}{, with {drink}| and {drink} with it}
= your favourite food is {food}, with {drink}
? {whats my fav food|what food do i like best|what is my favourite food} > your favourite food is {food} > {food}
? {what do i drink with it|what do i have with it} > you drink {drink} with it > {drink}
x is my favourite food {food2} > your favourite food is {food}
- {what is my favourite fruit|which fruit do i like best} > what your favourite fruit is

{for breakfast i always eat|every morning i have|breakfast for me is} porridge with {fruit} jam{ and {drink}|, then {drink}}
= you have porridge with {fruit} jam and {drink} for breakfast
? {what do i eat for breakfast|what is my breakfast} > you eat porridge with {fruit} jam for breakfast
? {what do i drink in the morning|what do i drink for breakfast} > you drink {drink} for breakfast > {drink}
? {which jam do i eat|what kind of jam do i have} > you have {fruit} jam > {fruit}
- {what do i eat for lunch|what is my lunch} > what you eat for lunch

{i can't stand|i really dislike|i get sick from} the smell of {drink}, {my {kin}|but my {kin}} loves it
= you can't stand the smell of {drink}, and your {kin} loves it
? {what smell can't i stand|which smell do i dislike} > you can't stand the smell of {drink} > {drink}
? who {loves it|likes that smell|loves the smell} > your {kin} loves the smell
- {which smell do i like|what smell do i love} > which smell you like

{allergic to {food}|i'm allergic to {food}|careful, {food} makes me ill}, {found out|i found out} in {year}
= you are allergic to {food}, and you found out in {year}
? {when did i find out|what year did i find out} > you found out in {year} > {year}
? {what am i allergic to|what makes me ill|what must i not eat} > you are allergic to {food} > {food}
+ am i allergic to {food} > you are allergic to {food}
x am i allergic to {food2} > you are allergic to {food}
- {what is my {kin} allergic to|what makes my {kin} ill} > what your {kin} is allergic to

{i take my coffee|coffee for me is|my coffee:} with {small} sugars and no milk, {name} takes {small2}
= you take {small} sugars in your coffee and {name} {small2}
? how many sugars {do i take|are in my coffee} > you take {small} sugars > {small}
? how many sugars does {name} take > {name} takes {small2} sugars > {small2}
x do i take milk > you take no milk
- {how many coffees do i drink a day|how many coffees do i have a day} > how many coffees you drink a day

{gave up|i gave up|i've stopped eating} {food} in {month} {and eat {food2} instead|, it's {food2} for me now}
= you gave up {food} in {month} and eat {food2} instead
? what did i {give up|stop eating} > you gave up {food} > {food}
? {when did i give it up|in which month did i give it up} > you gave it up in {month} > {month}
? what do i eat instead > you eat {food2} instead > {food2}
- why did i {give it up|stop} > why you gave it up

{name} {cooked|made} {a_dish} {and burnt it|, too salty as ever|}, so we ordered {food}{ from {Coined}| at {Coined}}
| we had to order {food} from {Coined} because the {dish} that {name} cooked was no good
= {name} cooked {a_dish}, and you ordered {food} from {Coined}
? who {cooked|made} {the |}{dish} > {name} cooked the {dish} > {name}
? what did {name} {cook|make} > {name} cooked {a_dish} > {dish}
? {what did we order|what did we eat instead} > you ordered {food} > {food}
? {where did we order|where did the {food} come from} > you ordered from {Coined} > {Coined}
- {what did the food cost|how much was the food} > what the food cost

{ate at|we ate at|last night we were at} the {Coined} in {street}, {i had|for me} {a_dish}, the bill was {price}
= you had {a_dish} at the {Coined} in {street}, and the bill was {price}
? {where did i eat|which restaurant was it|what was the restaurant called} > you ate at the {Coined} > {Coined}
? {which street is it in|where is the {Coined}} > the {Coined} is in {street}
? what did i {eat|have} there > you had {a_dish} > {dish}
? {how much was the bill|what did we pay} > the bill was {price} > {price}
- who {paid|paid the bill} > who paid

{my {kin} {hates|can't stand} {animal} pictures, i love them|i love {animal} pictures but my {kin} hates them}, {there's one in the {room}|one hangs in the {room}}
= you love {animal} pictures, your {kin} hates them, and one hangs in the {room}
? {which pictures do i love|what kind of pictures do i love} > you love {animal} pictures > {animal}
? who hates {them|{animal} pictures|the pictures} > your {kin} hates them
? where {does one hang|is one of them} > one hangs in the {room} > {room}
- who {painted them|painted the pictures} > who painted the pictures

{i play|every week i play|my game is} a game called {Coined} {on {day}s|each {day}}, {with {name}|and {name} plays too}
= you play {Coined} on {day}s with {name}
? {what game do i play|what is my game called} > you play {Coined} > {Coined}
? {which day do i play|when do we play} > you play on {day}s
? who {do i play with|plays with me} > you play with {name} > {name}
- {who wins|who wins most} > who wins

{scared of|i'm scared of|i have always feared} {weather}, and {name} is {scared of|afraid of} {an_animal}
= you are scared of {weather}, and {name} is scared of {an_animal}
? {what am i scared of|what scares me|what do i fear} > you are scared of {weather} > {weather}
? {what scares {name}|what is {name} scared of} > {name} is scared of {an_animal} > {animal}
x am i scared of {an_animal} > you are scared of {weather}
- {what scares my {kin}|what is my {kin} scared of} > what scares your {kin}

{best film ever|the best film there is|i watched it {small} times}: {title}. worst: {title2}
| i love {title} and i fell asleep during {title2}
= you love {title} and don't like {title2}
? {which film do i love|what is my best film} > you love {title} > {title}
? {which film do i not like|which film is the worst} > you don't like {title2} > {title2}
- who plays in {title} > who plays in {title}

{i sing|always singing} {title} in the {shower|bath}, {name} {knocks at the wall|bangs on the wall} then
= you sing {title}, and {name} knocks at the wall
? {what do i sing|which song do i sing} > you sing {title} > {title}
? who {knocks at the wall|bangs on the wall|knocks} > {name} knocks at the wall > {name}
- who wrote {title} > who wrote {title}

{every night|each evening|before bed} i drink {drink} and eat {small} biscuits, {that's my habit|can't sleep otherwise}
= you drink {drink} and eat {small} biscuits every night
? {what do i drink every night|what do i drink before bed} > you drink {drink} every night > {drink}
? how many biscuits {do i eat|do i have} > you eat {small} biscuits > {small}
- {when do i go to bed|what time do i go to bed} > when you go to bed

{in summer i like {sport}, in winter {sport2}|{sport2} is my winter sport and {sport} my summer one|summer: {sport}. winter: {sport2}}
= you like {sport} in summer and {sport2} in winter
? {what do i like in winter|what is my winter sport} > you like {sport2} in winter > {sport2}
? {what do i like in summer|what is my summer sport} > you like {sport} in summer > {sport}
x is {sport} my winter sport > you like {sport2} in winter
- {what do i do in spring|which sport do i do in spring} > what you do in spring

{used to love|i used to love|years ago i loved} {sport}, {now it's {sport2}|these days only {sport2}}, {because of my {body}|blame my {body}}
= you loved {sport} before, and now it is {sport2} because of your {body}
? {what do i do now|which sport is it now} > it is {sport2} now > {sport2}
? {what did i love before|which sport did i love before} > you loved {sport} before > {sport}
? {why did i change|what was the reason|what's wrong with me} > you changed because of your {body} > {body}
- when did i change > when you changed

{hurt|i hurt|i twisted} my {body} {at|during} {sport}, {name} says {small} weeks of rest
| no {sport} for {small} weeks, says {name}, my {body} is bad
= you hurt your {body} at {sport}, and {name} says {small} weeks of rest
? what did i hurt > you hurt your {body} > {body}
? how {many weeks must i rest|long must i rest} > you must rest for {small} weeks > {small}
? {which sport was it|what was i doing} > you hurt your {body} at {sport} > {sport}
? who {says that|told me to rest} > {name} says it > {name}
- when did i hurt {it|my {body}} > when you hurt your {body}

{take|i take|doctor says i must take} {small} {colour} pills {at {clock}|each day at {clock}}
| pills: {colour} ones, {small} of them, {clock}
= you take {small} {colour} pills at {clock}
? how many pills {do i take|must i take} > you take {small} pills > {small}
? {when do i take them|what time are my pills} > you take your pills at {clock} > {clock}
? what colour are {the pills|my pills|they} > the pills are {colour} > {colour}
- {what are the pills for|what do i take them for} > what the pills are for

{i weigh|weight now:|scales say} {age} kilos, {name} {weighs|is at} {age2}
= you weigh {age} kilos and {name} {age2}
? how much {do i weigh|am i on the scales} > you weigh {age} kilos > {age}
? how much does {name} weigh > {name} weighs {age2} kilos > {age2}
x do i weigh {age2} kilos > you weigh {age} kilos
- how tall {am i|is my body} > how tall you are

{i'm one metre {age} tall|my height is one metre {age}|height: one metre {age}}{, the tallest at home| and still growing|}, {name} is one metre {age2}
= you are one metre {age} tall and {name} is one metre {age2}
? how tall am i > you are one metre {age} tall
? {how tall is {name}|what height is {name}} > {name} is one metre {age2} tall
x is {name} one metre {age} tall > {name} is one metre {age2} tall
- how much does {name} weigh > how much {name} weighs

married {small} years {today|on {date}}, {we met in {place}|it all began in {place}}
| today we have been married {small} years!! we met in {place}
= you have been married {small} years and you met in {place}
? how {many years have i been married|long am i married} > you have been married {small} years > {small}
? where {did we meet|did it all begin} > you met in {place} > {place}
- {where did we marry|where did i get married} > where you got married

{sold|i sold|finally sold} my old {vehicle} to {name} for {number}, {feel sad|what a relief}
= you sold your {vehicle} to {name} for {number}
? who {bought my {vehicle}|did i sell it to|has my {vehicle} now} > {name} bought your {vehicle} > {name}
? {what did i sell|what did {name} buy} > you sold your {vehicle} > {vehicle}
? how much did i get {for it|for the {vehicle}} > you got {number} for it > {number}
- how old {was the {vehicle}|was it} > how old the {vehicle} was

{saving up|i'm saving|putting money aside} for {a_vehicle}, got {number} so far, need {number2} more
= you are saving for {a_vehicle}, you have {number} and need {number2} more
? what am i saving {for|up for} > you are saving for {a_vehicle} > {vehicle}
? how much {have i got|do i have so far|have i saved} > you have {number} so far > {number}
? how much {more do i need|is missing} > you need {number2} more > {number2}
- {when do i buy it|when will i buy it} > when you buy it

{won|i won|can you believe i won} {a_thing} {at the fair|in the raffle}, ticket {number}, and {name} won {a_thing2}
= you won {a_thing} with ticket {number}, and {name} won {a_thing2}
? what did i win > you won {a_thing} > {thing}
? what did {name} win > {name} won {a_thing2} > {thing2}
? {which ticket was it|what was my ticket number|what number was my ticket} > your ticket was number {number} > {number}
x did i win {a_thing2} > you won {a_thing}
- {what did the ticket cost|how much was the ticket} > what the ticket cost

{for my birthday|on my birthday} {name} gave me {a_thing} and {name2} {a_cake}{, i'm so happy|}
| birthday presents! {a_thing} from {name}, {a_cake} from {name2}
= {name} gave you {a_thing} and {name2} {a_cake} for your birthday
? what did {name} give me > {name} gave you {a_thing} > {thing}
? what did {name2} give me > {name2} gave you {a_cake} > {cake}
? who gave me the {thing} > {name} gave you the {thing} > {name}
? who {gave me|brought} the {cake} > {name2} gave you the {cake} > {name2}
- when is my birthday > when your birthday is

{got to get|i need|still looking for} a present for my {kin}, thinking of {a_thing}, no more than {price}, {by|before} {date}
= you need a present for your {kin} by {date}, perhaps {a_thing}, for no more than {price}
? who {is the present for|do i need a present for} > the present is for your {kin}
? {what am i thinking of|what could it be} > you are thinking of {a_thing} > {thing}
? {how much may it cost|what may it cost} > it may cost no more than {price} > {price}
? {by when do i need it|when must i have it} > you need it by {date}
- what does my {kin} like > what your {kin} likes

{saw|i saw|just spotted} {a_being} with {small} young ones {on the way to|near} the {shop}{, so cute|, i took a photo|}
| near the {shop} there was {a_being} and {small} little ones
= you saw {a_being} with {small} young ones near the {shop}
? {what did i see|which animal did i see} > you saw {a_being} > {being}
? how many young ones {were there|did the {being} have|did i see} > there were {small} young ones > {small}
? {where did i see the {being}|where was the {being}} > you saw the {being} near the {shop} > {shop}
- {when did i see the {being}|at what time did i see the {being}} > when you saw the {being}

{the letter from {name} came|{name}'s letter came|there was a letter from {name}} on {day}, {with {a_find} in it|{a_find} was in it}, {stamped in|sent from} {place}
= the letter from {name} came on {day} from {place}, with {a_find} in it
? who {wrote to me|is the letter from|sent the letter} > the letter is from {name} > {name}
? {what was in the letter|what came with the letter} > {a_find} was in the letter > {find}
? {when did the letter come|what day did it come} > the letter came on {day} > {day}
? where was {it|the letter} sent from > the letter was sent from {place} > {place}
- how long is the letter > how long the letter is

{phone fell into|my phone fell into|dropped my phone in} the {dish}, {at {name}'s|and that at {name}'s table}, {so embarrassing|everyone laughed}
= your phone fell into the {dish} at {name}'s
? what did {my phone|it} fall into > your phone fell into the {dish} > {dish}
? what {fell into the {dish}|did i drop} > your phone fell into the {dish} > phone
? {whose table was it|where was i|where did it happen} > it was at {name}'s > {name}
- {does my phone still work|is my phone all right} > whether your phone works

{my new phone number ends in|new number, it ends in|the last digits of my number are} {code}, {old one ended in|before it was} {code2}
= your new number ends in {code}, and the old one ended in {code2}
? what does my {new |}number end in {now|} > your number ends in {code} > {code}
? what did {my old number|the old one} end in > your old number ended in {code2} > {code2}
x does my {new |}number end in {code2} > your number ends in {code}
- {what does it begin with|how does my number begin} > how your number begins

{tickets for|got tickets for|two tickets for} {Coined} on {date}, row {small}, seat {number}{, {price} each| for {price} each}
= your tickets for {Coined} are for {date}, row {small}, seat {number}, {price} each
? {which row|what row am i in|which row have i got} > you are in row {small} > {small}
? {which seat|what seat have i got} > you have seat {number} > {number}
? {when is the show|what date are the tickets for} > your tickets are for {date}
? {what did a ticket cost|how much was each ticket} > each ticket was {price} > {price}
- who {comes with me|goes with me} > who comes with you

{i read to {name} each night|bedtime story for {name}}, {now|at the moment} {title}, {chapter|we're in chapter} {small}
= you read {title} to {name}, and you are in chapter {small}
? {what do i read to {name}|which book is it} > you read {title} to {name} > {title}
? {which chapter are we in|what chapter is it} > you are in chapter {small} > {small}
? who do i read to > you read to {name} > {name}
- how many chapters are there > how many chapters there are

{it rained here|there was rain} on {day} but {day2} was {dry|lovely}, so we {picnicked|had the picnic} in {place} then
| {day} was all rain, {day2} dry, and we took our picnic to {place}
= it rained on {day}, {day2} was dry, and you had a picnic in {place}
? {when did it rain|which day was wet} > it rained on {day} > {day}
? {which day was dry|when was the picnic} > {day2} was dry, and you had the picnic > {day2}
? where {was the picnic|did we have the picnic} > the picnic was in {place} > {place}
- what did we eat at the picnic > what you ate at the picnic

{my {kin} owns|my {kin} has|there's a farm, my {kin}'s, with} {small} goats and {small2} {geese|geese, noisy ones}
= your {kin} has {small} goats and {small2} geese
? how many goats {does my {kin} have|are there} > there are {small} goats > {small}
? how many geese {does my {kin} have|are there} > there are {small2} geese > {small2}
? who {has|owns} {the |}goats > your {kin} has goats
- where are the goats > where the goats are

{wearing|i'm wearing|got on} {odd socks|odd socks today}, {colour} left, {colour2} right, {nobody noticed|only {name} noticed}
| my left sock is {colour}, my right one {colour2}, oh well
= your left sock is {colour} and your right sock {colour2}
? what colour is my left sock > your left sock is {colour} > {colour}
? what colour is my right sock > your right sock is {colour2} > {colour2}
x is my right sock {colour} > your right sock is {colour2}
- {what colour is my hat|which colour does my hat have} > what colour your hat is

{we named|i named|we've named} the {vehicle} {Coined} and the {thing} {Coined2}, {silly but fun|don't ask why}
= your {vehicle} is called {Coined} and your {thing} {Coined2}
? {what is my {vehicle} called|what did we name the {vehicle}} > your {vehicle} is called {Coined} > {Coined}
? {what is my {thing} called|what did we name the {thing}} > your {thing} is called {Coined2} > {Coined2}
? what is {Coined2} > {Coined2} is your {thing} > {thing}
- who {had the idea|thought of it} > who had the idea

{in our family|at home} we say {coined} for {thing} and {coined2} for {drink}
| our own words: {coined} means {thing}, {coined2} means {drink}
= in your family {coined} means {thing} and {coined2} means {drink}
? what does {coined} mean > {coined} means {thing} > {thing}
? what does {coined2} mean > {coined2} means {drink} > {drink}
? {what do we say for {thing}|what is our word for {thing}} > you say {coined} for {thing} > {coined}
- {what do we say for {animal}|what is our word for {animal}} > what you say for {animal}
"""
