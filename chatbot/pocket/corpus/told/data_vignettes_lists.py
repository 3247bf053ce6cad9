# ruff: noqa: E501
"""Everyday lists with their order, shopping, scores, numbers of two things, and corrections; and what may be asked of them."""

VIGNETTES_LISTS = """
{buy|to buy:|shopping:|i need to buy} {food}, {drink} and {a_thing}
| got to go to the shop for {food}, {drink} and {a_thing}, in that order
= you have to buy {food}, {drink} and {a_thing}
? {what was the first thing|what must i buy first|first thing on my list} > the first thing is {food} > {food}
? {what was the second thing|what comes after {food}|second on my shopping list} > the second thing is {drink} > {drink}
? {what was the last thing|what comes last|third thing on my list} > the last thing is {a_thing} > {thing}
? {read me my list|whats on my shopping list|what do i have to buy} > you have to buy {food}, {drink} and {a_thing}
? how many things {are on my list|must i buy} > there are three things on your list > three
- which shop do i go to > which shop you go to

{jobs for today|to do today|must do}: mow the lawn, fix the {thing}, phone {name}
| i have to mow the lawn, then fix the {thing} and then phone {name}
= you have to mow the lawn, fix the {thing} and phone {name}
? {who do i have to phone|whom must i call} > you have to phone {name} > {name}
? what {do i have to fix|must i fix|needs fixing} > you have to fix the {thing} > {thing}
? what {is my first job|must i do first} > your first job is to mow the lawn
? what {is my last job|must i do last} > your last job is to phone {name}
- what is {name}'s number > what {name}'s number is

{remember these words|keep these three words|three words for you}: {coined}, {coined2}, {coined3}
| i say {coined}, i say {coined2}, i say {coined3}. remember them
= your words are {coined}, {coined2} and {coined3}
? {what was the third word|last word|what is the last of my words} > the third word is {coined3} > {coined3}
? {what was the second word|which word is in the middle} > the second word is {coined2} > {coined2}
? {what was the first word|which word came first} > the first word is {coined} > {coined}
? {what were my words|say my words|which words did i give you} > your words are {coined}, {coined2} and {coined3}
x is {coined} the last word > the last word is {coined3}

{remember|keep in mind|please note}: {colour}, {find}, {animal}
| my three things to remember are {colour}, {find} and {animal}
= your three things are {colour}, {find} and {animal}
? which {animal|beast} was in my words > the animal is {animal} > {animal}
? which colour was in my words > the colour is {colour} > {colour}
? {what was the second one|what came after {colour}|what was in the middle} > the second one is {find} > {find}
? {what came before {animal}|what was just before {animal}} > {find} came before {animal} > {find}

{packing|i'm packing|in my bag:} socks, {a_thing}, my {colour} hat and a map
| my bag for the trip has socks, {a_thing}, my {colour} hat and a map in it
= you are packing socks, {a_thing}, your {colour} hat and a map
? how many things {am i packing|are in my bag} > you are packing four things > four
? what colour is my hat > your hat is {colour} > {colour}
? {what is the last thing i pack|what comes last} > the last thing is a map > map
? {what comes after the socks|what is the second thing} > the second thing is {a_thing} > {thing}
x am i packing {a_thing2} > you are packing socks, {a_thing}, your {colour} hat and a map
- where am i going > where you are going

{my kids in order of age|kids, oldest first|my children from old to young}: {name}, {name2}, {name3}
| {name} is my oldest, then {name2}, then the baby, {name3}
= your kids from old to young are {name}, {name2} and {name3}
? {who's the oldest|which of my kids is the oldest|who was born first} > {name} is the oldest > {name}
? {who's the youngest|which of my kids is the youngest|who was born last} > {name3} is the youngest > {name3}
? {who is in the middle|who is the middle one} > {name2} is in the middle > {name2}
? how many kids {have i got|do i have} > you have three kids > three
x is {name3} the oldest > {name} is the oldest
- {how old is {name}|what age is {name}} > how old {name} is

{our flag is|the flag of our club is|club flag:} {colour}, {colour2} and {colour3}, from top to bottom
| our flag has {colour} at the top, {colour2} in the middle and {colour3} at the bottom
= your flag is {colour}, {colour2} and {colour3} from top to bottom
? {what's the middle colour|which colour is in the middle} > the middle colour is {colour2} > {colour2}
? which colour is {at the top|on top} > {colour} is at the top > {colour}
? {which colour is at the bottom|what is the bottom colour} > {colour3} is at the bottom > {colour3}
- who made the flag > who made the flag

for the {cake} i've got {flour and butter|the flour, the butter}, still need {a_fruit} and {a_thing}
| baking: {cake}. flour and butter are here, missing are {a_fruit} and {a_thing}
= you have flour and butter for the {cake}, and you still need {a_fruit} and {a_thing}
? what do i {still |}need > you still need {a_fruit} and {a_thing}
? what {am i baking|will it be|do i bake} > you are baking {a_cake} > {cake}
? what {have i got|have i got already|do i have} > you have flour and butter > flour and butter
- {who is the cake for|who gets the cake} > who the cake is for

{my top three|top three foods|best foods}: 1 {food}, 2 {food2}, 3 {food3}
| number one for me is {food}, two is {food2} and three {food3}
= your top three are {food}, {food2} and {food3}
? {what's my number two|which is second|second in my top three} > your number two is {food2} > {food2}
? {what's my number one|which is first|what is on top} > your number one is {food} > {food}
? {what's my number three|which is third} > your number three is {food3} > {food3}
x is {food3} my number one > your number one is {food}
- {what is my number four|who is number four} > what your number four is

{the race ended|race result|how the race went}: {name} first, {name2} second, {name3} third{, i came last|, what a day|}
| {name} won the race before {name2}, third was {name3}
= {name} was first, {name2} second and {name3} third in the race
? who {won|won the race|was first} > {name} won the race > {name}
? who {was second|came second} > {name2} was second > {name2}
? who {was third|came third} > {name3} was third > {name3}
x did {name2} win {the race|} > {name} won the race
- what was the prize > what the prize was

{card night|game scores|scores last night}: {name} {price}, {name2} {price2}, me {price3}
| i got {price3} points at cards, {name} {price} and {name2} {price2}
= {name} has {price} points, {name2} {price2} and you {price3}
? {how many points did {name} have|what did {name} score|{name}'s score} > {name} has {price} points > {price}
? {how many points did {name2} have|what did {name2} score|{name2}'s score} > {name2} has {price2} points > {price2}
? {how many points did i have|what did i score|my score} > you have {price3} points > {price3}
- {which game was it|what game did we play} > which game it was

{there are|we have|still} {small} {big |}apples left and {small2} pears
| {small} apples and {small2} pears are in the bowl, i counted
= {small} apples and {small2} pears are left
? how many pears {are left|are there|have i got} > {small2} pears are left > {small2}
? how many apples {are left|are there|have i got} > {small} apples are left > {small}
x are there {small} pears > {small2} pears are left
- how many plums {are left|are there} > how many plums are left

{i have one cat, wait, {small}|i've one cat. no, {small}, forgot {name}|one cat lives here, sorry, {small}}, {the fat one is {name}|{name} is the fat one}
= you have {small} cats, and the fat one is {name}
? how many cats {do i have|have i got|live here} > you have {small} cats > {small}
? {which cat is fat|who is the fat one|what is the fat cat called} > the fat one is {name} > {name}
- {what do my cats eat|what do the cats eat} > what your cats eat

{favourite colour|my favourite colour is|best colour:} {colour}. {hmm no|wait no|no}, {changed my mind|i like another one more}, {colour2}
| my favourite colour used to be {colour} but now it's {colour2}
= your favourite colour is {colour2}
? {what is my favourite colour|favourite colour|which colour do i like best} > your favourite colour is {colour2} > {colour2}
? {what was it before|what was my favourite colour before} > it was {colour} before > {colour}
x is my favourite colour {colour} > your favourite colour is {colour2} now
- {which colour do i hate|what colour can i not stand} > which colour you hate

{keys are in the {room}. oh wait, found them, they were in my {thing}|thought my keys were in the {room} but they turned up in my {thing}|i looked for my keys in the {room}, in the end they were in my {thing}}
= your keys were in your {thing}
? where were {my|the} keys > your keys were in your {thing} > {thing}
? where did i {look|think they were} > you thought they were in the {room} > {room}
x were my keys in the {room} > your keys were in your {thing}
- how many keys {are there|have i got} > how many keys you have

{party starts at {clock}. edit: {clock2}|it starts {clock}, sorry, {clock2}|not {clock}, the party starts at {clock2}}, and it's {at {name}'s|in {name}'s garden}
= the party starts at {clock2} at {name}'s
? {what time does it start|when does the party start|what time is the party} > the party starts at {clock2} > {clock2}
? {where is the party|whose party is it} > the party is at {name}'s > {name}
x does {the party|it} start at {clock} > the party starts at {clock2}
- {what shall i bring|what do i have to bring} > what you have to bring

{his name is {name}, no sorry, {name2}|{name}... no, {name2} is the name}, the new {guy|man} {at|in} the {shop}
| i called the new man at the {shop} {name} but he is {name2}
= the new man at the {shop} is called {name2}
? {what is the new man called|name of the new guy|who is the new one at the {shop}} > the new man is called {name2} > {name2}
? {where does {name2} work|which shop is {name2} at} > {name2} works at the {shop} > {shop}
x is the new man called {name} > the new man is called {name2}
- how old is {name2} > how old {name2} is

{it's not {price}, it's {price2}|i said {price} but it is {price2}|{price}, correction, {price2}}: the {number of guests|guests for the feast}, {in {place}|and it all happens in {place}}
= {price2} guests come to the feast in {place}
? how many guests {come|are there|do we have} > {price2} guests come > {price2}
? where {is the feast|do they come to} > the feast is in {place} > {place}
x do {price} guests come > {price2} guests come
- who cooks for the guests > who cooks for the guests

{order for the table|our order}: {name} has {food}, {name2} {food2} and i take {food3}
| i'll have {food3}, {name} wants {food} and {name2} wants {food2}
= {name} has {food}, {name2} has {food2} and you have {food3}
? what {does {name} have|does {name} want|did {name} order} > {name} has {food} > {food}
? what {does {name2} have|does {name2} want|did {name2} order} > {name2} has {food2} > {food2}
? what {do i have|do i take|did i order} > you have {food3} > {food3}
? who {has|ordered|gets} {the |}{food2} > {name2} has {food2} > {name2}
- what does {name} drink > what {name} drinks

{who drives when|driving plan|car pool}: {day} {name}, {day2} {name2}, {day3} me
| {name} drives on {day}, {name2} on {day2} and i drive on {day3}
= {name} drives on {day}, {name2} on {day2} and you on {day3}
? who drives on {day2} > {name2} drives on {day2} > {name2}
? who drives on {day} > {name} drives on {day} > {name}
? when {do i drive|is it my turn} > you drive on {day3} > {day3}
? when does {name2} drive > {name2} drives on {day2} > {day2}
- whose car do we take > whose car you take

{dinner plan|what we eat this week}: {day} {dish}, {day2} {dish2}, {day3} {dish3}
| there will be {dish} on {day}, {dish2} on {day2} and {dish3} on {day3}
= you eat {dish} on {day}, {dish2} on {day2} and {dish3} on {day3}
? {what do we eat on {day}|what's for dinner on {day}} > you eat {dish} on {day} > {dish}
? {what do we eat on {day2}|what's for dinner on {day2}} > you eat {dish2} on {day2} > {dish2}
? when {do we eat|is there|do we have} {dish3} > you eat {dish3} on {day3} > {day3}
x is there {dish} on {day2} > you eat {dish2} on {day2}
- who cooks on {day} > who cooks on {day}

{steps to start it|how the old machine starts}: press {colour}, turn the {find}, wait {price} seconds
| first you press {colour}, after that you turn the {find}, at the end you wait {price} seconds and it starts
= first press {colour}, then turn the {find}, then wait {price} seconds
? {what must i press|which colour do i press|what is the first step} > you press {colour} first > {colour}
? {what must i turn|what is the second step} > you turn the {find} > {find}
? how long {must i wait|do i wait} > you wait {price} seconds > {price}
- who built the machine > who built the machine

{my books on the shelf, left to right|on my shelf from the left}: {title}, {title2}, {title3}
| the left book is {title}, the middle one {title2}, the right one {title3}
= your books from left to right are {title}, {title2} and {title3}
? which book is {on the left|the left one} > {title} is on the left > {title}
? which book is {in the middle|the middle one} > {title2} is in the middle > {title2}
? which book is {on the right|the right one} > {title3} is on the right > {title3}
- who wrote {title2} > who wrote {title2}

{three cheers|good news}: {name} turned {age}, {name2} turned {age2}{, both this week|, so much cake|}
| birthdays! {name} is {age} now and {name2} is {age2}
= {name} is {age} and {name2} is {age2}
? how old is {name} {now|} > {name} is {age} > {age}
? how old is {name2} {now|} > {name2} is {age2} > {age2}
? who {is|turned} {age2} > {name2} is {age2} > {name2}
x is {name} {age2} > {name} is {age}
- {what did {name} get|which present did {name} get} > what {name} got

{queue at the {shop}|in line at the {shop}}: {name} first, then me, {name2} behind me
| i stand at the {shop}, {name} before me and {name2} behind me
= at the {shop} {name} is before you and {name2} behind you
? who is {before|in front of} me > {name} is before you > {name}
? who is behind me > {name2} is behind you > {name2}
? where {am i|do i stand|am i standing} > you stand at the {shop} > {shop}
- what {do i want to buy there|am i buying} > what you want to buy

{i went from {place} to {place2}, then {place3}|trip so far: {place}, {place2}, now {place3}|began in {place}, slept in {place2}, and now i'm in {place3}}
= you went from {place} to {place2} and then {place3}
? where {am i now|did i end up} > you are in {place3} now > {place3}
? where {did i start|did i begin|was i first} > you started in {place} > {place}
? where {was i before {place3}|was i after {place}|was i in between} > you were in {place2} in between > {place2}
- what did i do in {place2} > what you did in {place2}

{the code has three parts|three numbers}: {number}, {number2}, {number3}
| first dial {number}, then {number2}, last {number3}
= the numbers are {number}, {number2} and {number3}
? {what's the first number|first number|which number comes first} > the first number is {number} > {number}
? {what's the second number|middle number|which number comes after {number}} > the second number is {number2} > {number2}
? {what's the last number|third number|which number comes last} > the last number is {number3} > {number3}
- {what is the fourth number|fourth number} > what the fourth number is

{dogs: {name} is the black one, {name2} the white one|i have two dogs, the black one is {name}, the white one {name2}|my white dog is {name2}, my black dog {name}}, {name2} {snores|barks at the {thing}}
= your black dog is {name} and your white dog is {name2}
? {which dog is white|what is the white dog called|who is white} > {name2} is white > {name2}
? {which dog is black|what is the black dog called|who is black} > {name} is black > {name}
? what colour is {name} > {name} is black > black
x is {name2} black > {name2} is white
- how old is {name2} > how old {name2} is

{prices at the market|the market prices}: {a_fruit} {price}, {drink} {price2}, {a_thing} {price3}
| at the market i saw {a_fruit} for {price}, {drink} for {price2}, {a_thing} for {price3}
= {a_fruit} costs {price}, {drink} {price2} and {a_thing} {price3}
? {what does the {drink} cost|price of the {drink}|how much for the {drink}} > the {drink} costs {price2} > {price2}
? {what does the {thing} cost|price of the {thing}|how much for the {thing}} > the {thing} costs {price3} > {price3}
? what costs {price} > {a_fruit} costs {price} > {fruit}
- where is the market > where the market is

{went to the {shop} for {a_thing} and came back with {a_thing2}, typical|wanted {a_thing}, bought {a_thing2} instead|i meant to buy {a_thing} but no, it became {a_thing2}}
= you wanted {a_thing} and bought {a_thing2}
? what did i {buy|come back with|get} > you bought {a_thing2} > {thing2}
? what did i {want|mean to buy|go for} > you wanted {a_thing} > {thing}
x did i buy {a_thing} > you bought {a_thing2}
- {what did it cost|how much was it} > what it cost

{took back|i returned|brought back} the {thing}, it was {too small|the wrong size}, {the {shop} gave me {price}|got {price} back at the {shop}}
= you took the {thing} back to the {shop} and got {price}
? what did i {take back|return|bring back} > you took back the {thing} > {thing}
? how much did i get {back|for it} > you got {price} back > {price}
? which shop {was it|did i take it to} > you took it to the {shop} > {shop}
- {when did i buy the {thing}|what day did i buy it} > when you bought the {thing}

{door one|behind the first door} {a_thing}, {door two|behind the second} {an_animal}, {door three|behind the third} nothing at all
| in my dream the first door hid {a_thing}, the second {an_animal} and the third nothing
= {a_thing} is behind the first door, {an_animal} behind the second and nothing behind the third
? what is behind the first door > {a_thing} is behind the first door > {thing}
? what is behind the second door > {an_animal} is behind the second door > {animal}
? {what is behind the third door|what is behind the last door} > nothing is behind the third door > nothing
- what is behind the fourth door > what is behind the fourth door

{still to pack|not packed yet|i haven't packed} the {thing} and the {thing2}, {already in|done}: the {find}
| the {find} is packed already, but the {thing} and the {thing2} are not
= the {find} is packed, and the {thing} and the {thing2} are still to pack
? {what is packed|what is in already|what have i packed} > the {find} is packed > {find}
? {what is still to pack|what have i not packed|what is missing} > the {thing} and the {thing2} are still to pack
+ is the {find} packed > the {find} is packed
x is the {thing2} packed > the {thing2} is still to pack
- which bag is the {find} in > which bag the {find} is in

{so i thought|i was told} the {shop} {opens|would open} at {clock}, it's {clock2} {really|in truth}, and {closed on {day}s|closed all {day}}
| the {shop} does not open at {clock} but at {clock2}, never on {day}
= the {shop} opens at {clock2} and is closed on {day}
? {when does the {shop} open|what time does it open} > the {shop} opens at {clock2} > {clock2}
? {which day is it closed|when is the {shop} closed} > the {shop} is closed on {day} > {day}
x does the {shop} open at {clock} > the {shop} opens at {clock2}
- when does the {shop} {close|shut} in the evening > when the {shop} closes in the evening

{my aunt lives in|auntie is in} {place}, no, {she moved|moved}, {place2} it is{ now|}
| aunt moved from {place} to {place2}
= your aunt moved from {place} to {place2}
? where does my aunt live {now|} > your aunt lives in {place2} > {place2}
? where did {my aunt|she} live {before|first} > your aunt lived in {place} before > {place}
x does my aunt {still |}live in {place} > your aunt lives in {place2} now
- {how old is my aunt|what age is my aunt} > how old your aunt is

{team:|our team for the quiz:|quiz team:} {name}, {name2}, {name3} and me, {we're called|name's} the {colour} {animal} club
| the {colour} {animal} club, that is {name}, {name2}, {name3} and i
= your quiz team is {name}, {name2}, {name3} and you, called the {colour} {animal} club
? {what is our team called|what's the name of my team} > your team is called the {colour} {animal} club
? {who is in my team|who is in the team with me} > {name}, {name2} and {name3} are in your team
? how many are we > you are four > four
+ is {name3} in my team > {name3} is in your team
- {when is the quiz|what day is the quiz} > when the quiz is

{the cost came to|it all cost|the trip cost} {number}: {price} for the train and {price2} for the {food}
| train {price}, {food} {price2}, in all we paid {number}
= you paid {price} for the train, {price2} for the {food} and {number} in all
? {what did the train cost|how much was the train} > the train was {price} > {price}
? how much {was paid|did we pay} for the {food} > you paid {price2} for the {food} > {price2}
? {what did it cost in all|how much in all|what did we pay in all} > you paid {number} in all > {number}
- {what did the hotel cost|how much was the hotel} > what the hotel cost

{put them in this order|the order is}: {animal}, then {animal2}, and {animal3} {at the end|last}
| first {an_animal}, after it {an_animal2}, and {an_animal3} comes last
= the order is {animal}, {animal2}, {animal3}
? {which animal comes first|what is first} > the {animal} comes first > {animal}
? {which animal comes second|what comes after the {animal}} > the {animal2} comes second > {animal2}
? {which animal comes last|what is last} > the {animal3} comes last > {animal3}
? what comes before the {animal3} > the {animal2} comes before the {animal3} > {animal2}
"""
