# ruff: noqa: E501
"""Everyday things people tell of their home: where things are, rooms, codes, sizes, prices; and what may be asked of them."""

VIGNETTES_HOME = """
{the spare key hangs|my spare key hangs|btw the spare key is hanging} behind the {colour} {thing} in the {room}
| if you need the spare key, look behind the {colour} {thing}, in the {room}
= your spare key hangs behind the {colour} {thing} in the {room}
? {where is my spare key|where does the spare key hang|where do i keep the spare key} > your spare key hangs behind the {colour} {thing} in the {room}
? {which|what} room is the spare key in > your spare key is in the {room} > {room}
x {is|do i keep} the spare key in the {room2} > your spare key hangs in the {room}
- who made the spare key > who made the spare key

{left my|i left my|ugh, left my} {thing} at {name}'s {flat|place|house} again
| {name} just rang, i forgot my {thing} at their place
= you left your {thing} at {name}'s place
? {where did i leave my {thing}|where is my {thing}} > you left your {thing} at {name}'s place
? {whose place is my {thing} at|whose place did i leave it at|who has my {thing}} > your {thing} is at {name}'s place > {name}
? what did i {leave|forget} at {name}'s place > you left your {thing} at {name}'s place > {thing}
- {what colour is my {thing}|which colour does my {thing} have} > what colour your {thing} is

{the money's|our savings are|holiday money's} in the {thing}, and the {thing} is in the {room}
| i keep some money in the {thing}. the {thing} stands in the {room}
= your money is in the {thing}, and the {thing} is in the {room}
? {where's the money|where do i keep money|what is the money in} > the money is in the {thing} in the {room}
? {where is the {thing}|which room is the {thing} in} > the {thing} is in the {room} > {room}
- how much money {is in the {thing}|have i got there} > how much money is in the {thing}

{look what i found|guess what|nice surprise}: {a_find} in the pocket of my {colour} coat
| found {a_find} today!! it was in my {colour} coat, in the pocket
= you found {a_find} in the pocket of your {colour} coat
? {what did i find|what was in my coat pocket|what did i find in my coat} > you found {a_find} in the pocket of your coat > {find}
? where {did i find the {find}|was the {find}} > the {find} was in the pocket of your {colour} coat
? what colour is my coat > your coat is {colour} > {colour}
- how old is the {find} > how old the {find} is

{lost my|i lost my|cant find my} {find} somewhere in {street}, {so annoying|typical|i'm really upset}
| my {find} is gone. must have dropped it in {street}
= you lost your {find} in {street}
? {what did i lose|what did i drop in {street}} > you lost your {find} > {find}
? {where|in which street} did i lose {my {find}|it} > you lost your {find} in {street} > {street}
- {when did i lose my {find}|what day did i lose it} > when you lost your {find}

{bike's|my bike is|i've got my bike} locked to {a_built} outside the {shop} in {street}
| had to leave the bike by the {shop} in {street}, locked to {a_built}
= your bike is locked to {a_built} outside the {shop} in {street}
? where {is my bike|did i leave my bike|did i lock my bike} > your bike is outside the {shop} in {street}
? {which shop is my bike outside|what shop is my bike at} > your bike is outside the {shop} > {shop}
? what {is my bike locked to|did i lock the bike to} > your bike is locked to {a_built} > {built}
- what make is my bike > what make your bike is

{parked on level {small}|car's on level {small} today|i parked the car on level {small}}, {bay|space} {number}
| remember for later: car park, level {small}, space {number}
= your car is on level {small}, space {number}
? {what|which} level {is my car on|did i park on} > your car is on level {small} > {small}
? {what|which} {space|bay} {is my car in|did i park in} > your car is in space {number} > {number}
? where {is my car|did i park} > your car is on level {small}, space {number}
- {what does the parking cost|how much is the parking} > what the parking costs

{buried|we buried|i once buried} a box with {a_find} in it {under|right under} the {plant} in the garden
| there is a box under the {plant} in our garden. inside it: {a_find}
= there is a box with {a_find} in it under the {plant} in your garden
? {where is the box|where did i bury the box} > the box is under the {plant} in your garden
? what {is in the box|did i put in the box|does the box hold} > {a_find} is in the box > {find}
? {what is the box under|which plant is it under} > the box is under the {plant} > {plant}
- how big is the box > how big the box is

{put|i've put|we put} {name}'s {medicine|pills|drops} on the shelf above the {thing}
| {name} has medicine now, it's up on the shelf above the {thing}
= {name}'s medicine is on the shelf above the {thing}
? where {is {name}'s medicine|did i put {name}'s medicine|is the medicine} > {name}'s medicine is on the shelf above the {thing}
? whose medicine is {it|on the shelf|above the {thing}} > it is {name}'s medicine > {name}
? what is {below|under} the shelf > the shelf is above the {thing} > {thing}
- when does {name} take the medicine > when {name} takes the medicine

{the gate code is|gate code:|code for the gate is} {code}{, don't tell anyone|, dont forget|}
| when you get to our gate you type {code} and it opens
= your gate code is {code}
? {gate code|what's my gate code|what is the code for the gate|what do i type at the gate} > your gate code is {code} > {code}
x is {the|my} gate code {code2} > your gate code is {code}
- {what's my door code|whats the code for the door} > what your door code is

{front door {code}, garage {code2}|the front door code is {code} and the garage one is {code2}|two codes: {code} opens the front door, {code2} the garage}
= your front door code is {code} and your garage code is {code2}
? {what opens the front door|front door code|what is my front door code} > your front door code is {code} > {code}
? {what's the garage code|code for the garage|what opens the garage} > your garage code is {code2} > {code2}
x is the garage code {code} > your garage code is {code2}
- {alarm code|what is my alarm code} > what your alarm code is

{our wifi's called|the wifi at home is called|wifi name} {Coined}, {password|the password is|pw} {coined}{number}
= your wifi is called {Coined} and the password is {coined}{number}
? what {is my wifi called|is our wifi name|is the name of my wifi} > your wifi is called {Coined} > {Coined}
? {what is the wifi password|wifi password|whats the password for the wifi} > your wifi password is {coined}{number} > {coined}{number}
- how fast is my wifi > how fast your wifi is

{locker {number}, combination {code}|my locker is number {number} and the combination is {code}|got locker {number} at the pool. opens with {code}}
= your locker is number {number} and the combination is {code}
? {which locker is mine|what is my locker number|what number is my locker} > your locker is number {number} > {number}
? {what is the combination|how does my locker open|what's the code for my locker} > your locker combination is {code} > {code}
- {what is in my locker|what did i put in the locker} > what is in your locker

{my car plate is|car plate:|the plate on my car says} {letters} {number}{, remember it please|, pls keep that|}
| got the new plates for the car, {letters} {number}
= your car plate is {letters} {number}
? {what is my car plate|what's on my number plate|car plate|what does my plate say} > your car plate is {letters} {number} > {letters} {number}
? what {letters|three letters} are on my {car |}plate > the letters on your plate are {letters} > {letters}
x {does my plate say|is my plate} {letters2} {number} > your car plate is {letters} {number}
- what make is my car > what make your car is

{library card {number}{number2}|my library card number is {number}{number2}|they gave me a new library card, number {number}{number2}}{, it is {colour}|, the card's {colour}}
= your library card number is {number}{number2}, and the card is {colour}
? {what is my library card number|library card number|what number is on my library card} > your library card number is {number}{number2} > {number}{number2}
? what colour is my library card > your library card is {colour} > {colour}
- when does my library card run out > when your library card runs out

{shoe size {age}|i take size {age} shoes|my feet need size {age}}{, hat size {age2}| and my hat size is {age2}}
= your shoe size is {age} and your hat size is {age2}
? what {size shoes do i take|is my shoe size|size are my feet} > your shoe size is {age} > {age}
? what {is my hat size|size hat do i wear} > your hat size is {age2} > {age2}
- {what size shirt do i wear|what is my shirt size} > what your shirt size is

{the {room} window is {price} by {price2} centimetres|measured the {room} window: {price} cm wide, {price2} cm high|{room} window, width {price} cm, height {price2} cm}
= the {room} window is {price} centimetres wide and {price2} centimetres high
? how wide is {the {room} window|the window} > the {room} window is {price} centimetres wide > {price}
? {how high is the window|how tall is the {room} window|what height is the {room} window} > the {room} window is {price2} centimetres high > {price2}
? which {window|room's window} did i measure > you measured the {room} window > {room}
- how old is the window > how old the window is

{we've got|our house has|the house has} {small} bedrooms and {small2} bathrooms{, way too many|, it's a lot to clean|}
| the new house: bedrooms {small}, bathrooms {small2}
= your house has {small} bedrooms and {small2} bathrooms
? how many bedrooms {are there|have we got|does my house have} > your house has {small} bedrooms > {small}
? how many bathrooms {are there|have we got|does my house have} > your house has {small2} bathrooms > {small2}
- {how many floors are there|how many floors has my house got} > how many floors your house has

{i live at number {number} {street}|my address is {number} {street}|we're at {number} {street}}, {flat|apartment} {small}
= you live at {number} {street}, flat {small}
? {what street do i live in|which street is mine|what is the name of my street} > you live in {street} > {street}
? {what number is my house|what's my house number} > your house number is {number} > {number}
? {which flat is mine|what is my flat number|what number is my flat} > your flat number is {small} > {small}
- {what is my postcode|postcode} > what your postcode is

{our|my} left neighbour is {name}, {the right one|my right one|on the right lives} {name2}
| {name} lives to the left of us and {name2} to the right
= your left neighbour is {name} and your right neighbour is {name2}
? who {lives on the left|is my left neighbour|lives to the left of me} > {name} lives on the left > {name}
? who {lives on the right|is my right neighbour|lives to the right of me} > {name2} lives on the right > {name2}
x does {name} live on the right > {name} lives on the left
- who lives {upstairs|above us} > who lives above you

{painted|we painted|finally painted} the {room} {colour}{ and the {room2} {colour2}|, and then the {room2} {colour2}}
= you painted the {room} {colour} and the {room2} {colour2}
? what colour {is the {room}|did i paint the {room}|did we paint the {room}} > the {room} is {colour} > {colour}
? what colour {is the {room2}|did i paint the {room2}|did we paint the {room2}} > the {room2} is {colour2} > {colour2}
? which room {is {colour2}|did i paint {colour2}} > the {room2} is {colour2} > {room2}
x is the {room2} {colour} {now|} > the {room2} is {colour2}
- how long did {it|the painting} take > how long the painting took

{the {thing} in the {room} broke|{thing} broke, the one in the {room}|i can't believe it, the {thing} in the {room} is broken}, {name} {dropped it|knocked it over}
= {name} broke the {thing} in the {room}
? who broke {the {thing}|it} > {name} broke the {thing} > {name}
? what {broke|did {name} break|is broken} > the {thing} broke > {thing}
? {where was the {thing}|which room was the {thing} in} > the {thing} was in the {room} > {room}
- {when did the {thing} break|what day did it break} > when the {thing} broke

{paid|i paid|can you believe i paid} {price} for the {thing} and {price2} for the {thing2}
| the {thing} was {price}, the {thing2} {price2}. {silly prices|not bad}
= you paid {price} for the {thing} and {price2} for the {thing2}
? {what did i pay for the {thing}|how much was the {thing}|what did the {thing} cost} > you paid {price} for the {thing} > {price}
? {what did i pay for the {thing2}|how much was the {thing2}|what did the {thing2} cost} > you paid {price2} for the {thing2} > {price2}
+ did i pay {price} for the {thing} > you paid {price} for the {thing}
- where did i {buy|get} the {thing} > where you bought the {thing}

{our rent is|we pay|the rent here is} {number} a month{, too much i say||}
| landlord's called {surname}, takes {number} a month for the flat
= your rent is {number} a month
? {how much rent do i pay|what is my rent|what do we pay a month} > your rent is {number} a month > {number}
x is my rent {number2} a month > your rent is {number} a month
- {what do i pay for heating|how much is the heating} > what you pay for heating

{landlord|the landlord}, {surname}, wants {price} more from {month}{, can he do that|, what a cheek|}
| letter from {surname}, our landlord: the rent goes up by {price} in {month}
= your landlord {surname} wants {price} more from {month}
? how much more {does the landlord want|does {surname} want|do i have to pay} > {surname} wants {price} more > {price}
? {what is my landlord called|who is my landlord} > your landlord is called {surname} > {surname}
? {when does the rent go up|from which month} > the rent goes up in {month} > {month}
- what is {my|the} rent now > what your rent is

{got|bought|just bought} {a_thing} second hand, {price} only, from a {guy|woman} called {name}
| {name} sold me {a_thing} for {price}
= you bought {a_thing} from {name} for {price}
? {who sold me the {thing}|who did i buy the {thing} from} > {name} sold you the {thing} > {name}
? how much {did i pay for the {thing}|was the {thing}} > you paid {price} for the {thing} > {price}
? what did {name} sell me > {name} sold you {a_thing} > {thing}
- {how old is the {thing}|what age is the {thing}} > how old the {thing} is

{washing machine's|the washing machine is|our washing machine is} broken again, {repair|the repair|fixing it} costs {price}, {name} comes to do it on {day}
= your washing machine is broken, and {name} comes on {day} to repair it for {price}
? {what is broken|which machine is broken} > your washing machine is broken
? {what does the repair cost|how much is the repair} > the repair costs {price} > {price}
? {who comes to repair it|who repairs the washing machine} > {name} comes to repair it > {name}
? {what day does {name} come|when is the repair} > {name} comes on {day} > {day}
- how old is {the|my} washing machine > how old your washing machine is

{bins go out on {day}, paper on {day2}|rubbish is {day} here and paper {day2}|they empty the bins on {day} and take the paper on {day2}}
= your bins go out on {day} and the paper on {day2}
? {when do the bins go out|what day is bin day|when is rubbish day} > the bins go out on {day} > {day}
? {when does the paper go out|what day do they take paper} > the paper goes out on {day2} > {day2}
x does the paper go on {day} > the paper goes out on {day2}
- {when do they take glass|what day is glass} > when they take the glass

{i keep|we keep} the {christmas lights|winter boots|old photos|tools} in the {room}, in a box {marked|that says} {letters}
| there's a box marked {letters} in the {room}, don't throw it out
= a box marked {letters} is in the {room}
? {what is the box marked|what does it say on the box} > the box is marked {letters} > {letters}
? {which room is the box in|where is the box} > the box is in the {room} > {room}
- {how big is the box|what size is the box} > how big the box is

the {room} {tap drips|tap is dripping|tap keeps dripping} and the {room2} {light flickers|light is flickering}{, i hate this house|, what next|}
= the {room} tap drips and the {room2} light flickers
? {which tap drips|where does the tap drip|which room has the dripping tap} > the {room} tap drips > {room}
? {which light flickers|where does the light flicker} > the {room2} light flickers > {room2}
? what's wrong {in|with} the {room} > the tap drips in the {room}
- since when {does the tap drip|has the tap been dripping} > since when the tap drips

{my grandma|gran|an old aunt} left me {a_thing} {and|plus} {number} records{, i cried|, so kind|}
| i inherited {a_thing} and {number} records
= you inherited {a_thing} and {number} records
? how many records {did i inherit|did i get} > you inherited {number} records > {number}
? what {did i inherit|did i get left|was left to me} > you inherited {a_thing} > {thing}
+ did i inherit {a_thing} > you inherited {a_thing}
x did i inherit {a_thing2} > you inherited {a_thing}
- {what is the {thing} worth|how much is the {thing} worth} > what the {thing} is worth

{lent|i lent} my {thing} to {name} {and|and then} my {thing2} to {name2}{, hope i get them back|, silly me|}
| {name} has borrowed my {thing}, {name2} my {thing2}
= you lent your {thing} to {name} and your {thing2} to {name2}
? {who has my {thing}|who did i lend my {thing} to} > {name} has your {thing} > {name}
? {who has my {thing2}|who did i lend my {thing2} to} > {name2} has your {thing2} > {name2}
? what {did i lend {name2}|did {name2} borrow|has {name2} got} > {name2} has your {thing2} > {thing2}
- {when does {name} bring my {thing} back|when do i get my {thing} back} > when you get your {thing} back

{i owe {name} {price} and {name2} owes me {price2}|money stuff: {name2} still owes me {price2}, i owe {name} {price}}
= you owe {name} {price}, and {name2} owes you {price2}
? {who do i owe money|whom do i owe} > you owe {name} {price} > {name}
? {who owes me money|who owes me} > {name2} owes you {price2} > {name2}
? how much {do i owe|do i owe {name}} > you owe {name} {price} > {price}
? how much does {name2} owe {me|} > {name2} owes you {price2} > {price2}
- why did i borrow the money > why you borrowed the money

{my {thing} is|i have a new {thing}, it's} {colour} with {colour2} {stripes|dots|edges}, {present from|a gift from|from} my {kin}
= your {thing} is {colour} and {colour2}, and it is from your {kin}
? what {colours is my {thing}|colours does my {thing} have} > your {thing} is {colour} and {colour2}
? who {gave me the {thing}|is the {thing} from|did i get the {thing} from} > the {thing} is from your {kin} > your {kin}
- {what did the {thing} cost|how much was the {thing}} > what the {thing} cost

{there's|we have|there is} {a_being} in the {room}!! {help|it's huge|i am standing on a chair}
| {a_being} got into our {room} and won't leave
= there is {a_being} in your {room}
? {what is in the {room}|what got in|which animal is in the {room}} > there is {a_being} in the {room} > {being}
? {where is the {being}|which room is the {being} in} > the {being} is in the {room} > {room}
x is the {being} in the {room2} > the {being} is in the {room}
- how did {the {being}|it} get in > how the {being} got in

{planted|i planted|we planted} {a row of|some} {plant} seeds along the fence in {month}, {name} {helped|gave me a hand}
= you planted {plant} seeds along the fence in {month}, and {name} helped
? what {did i plant|did i plant along the fence|seeds did i plant} > you planted {plant} seeds > {plant}
? {when|in which month} did i plant {them|the seeds} > you planted the seeds in {month} > {month}
? who helped {me |}{plant them|with the seeds|in the garden} > {name} helped you > {name}
- how many seeds {did i plant|were there} > how many seeds you planted

{building|i'm building|i am building} {a_built} {out of|from} {old doors|old planks} in the {room}, {done by {month}|it will be ready in {month}}
= you are building {a_built} in the {room}, and it will be ready in {month}
? what am i {building|making} > you are building {a_built} > {built}
? {where|in which room} am i building it > you are building the {built} in the {room} > {room}
? when will {it|the {built}} be {ready|done} > the {built} will be ready in {month} > {month}
- who {is the {built} for|gets the {built}} > who the {built} is for

{our heating's|the heating is|heating is} set to {small2} at night and {age} {by day|in the day}{, i'm always cold|}
= your heating is set to {age} in the day and {small2} at night
? what is {the|my} heating set to {at night|in the night} > your heating is set to {small2} at night > {small2}
? what is {the|my} heating set to {in the day|by day} > your heating is set to {age} in the day > {age}
- {what does the heating cost|how much is the heating} > what the heating costs

{flat's on floor {small}, no lift|i'm up on floor {small} without a lift|{small} floors up and no lift, imagine}, {name} carried the {thing} {up|all the way up}
= you live on floor {small}, and {name} carried the {thing} up
? {which floor do i live on|what floor am i on|what floor is my flat on} > you live on floor {small} > {small}
? who {carried the {thing}|carried it up} > {name} carried the {thing} up > {name}
? what did {name} carry {up|} > {name} carried the {thing} up > {thing}
- {how many stairs are there|how many steps are there} > how many stairs there are

{electricity meter says|meter reading:|the meter stands at} {code}, {water|and the water one at} {code2}
= your electricity meter says {code} and your water meter {code2}
? {what is the electricity reading|what does the electricity meter say} > the electricity meter says {code} > {code}
? {what is the water reading|what does the water meter say} > the water meter says {code2} > {code2}
- {what does the gas meter say|gas reading} > what the gas meter says

{the doorbell's broken so knock {small} times|knock {small} times, the bell is broken|bell doesn't work. {small} knocks and {name} opens}, {name} {will hear|will let you in}
= your doorbell is broken, and {name} opens after {small} knocks
? how many {knocks|times must one knock|times do people knock} > {small} knocks > {small}
? {who opens the door|who hears the knock} > {name} opens the door > {name}
? what is broken > your doorbell is broken
- {who repairs the bell|who will fix the bell} > who repairs the bell

{we've swapped|we swapped} rooms: i'm in the {room} now, {name} {sleeps|is} in the {room2}
| new plan at home. me in the {room}, {name} in the {room2}
= you are in the {room} now, and {name} is in the {room2}
? {where do i sleep|which room am i in} > you are in the {room} > {room}
? {where does {name} sleep|which room is {name} in} > {name} is in the {room2} > {room2}
- {why did we swap|why did we change rooms} > why you swapped rooms

{someone|somebody|who on earth} {stole|took} my {colour} {thing} from {the porch|the hall|outside the door} {last|on} {day}
= somebody took your {colour} {thing} on {day}
? what {was stolen|did somebody take|was taken} > somebody took your {colour} {thing} > {thing}
? {when was it stolen|when did they take it|what day was it taken} > your {thing} was taken on {day} > {day}
? what colour was {it|the {thing}} > the {thing} was {colour} > {colour}
- who {stole it|took the {thing}|was it} > who took your {thing}

{top drawer: {thing}. bottom drawer: {find}|the {thing} is in the top drawer, the {find} in the bottom one|i put the {find} in the bottom drawer and the {thing} in the top drawer}
= the {thing} is in the top drawer and the {find} in the bottom drawer
? what is in the top drawer > the {thing} is in the top drawer > {thing}
? what is in the bottom drawer > the {find} is in the bottom drawer > {find}
? {which drawer is the {find} in|where is the {find}} > the {find} is in the bottom drawer
- what is in the middle drawer > what is in the middle drawer

{red box is|in the red box there is|red box holds} {a_find}, blue box {a_find2}
| {a_find} went into the red box and {a_find2} into the blue one
= {a_find} is in the red box and {a_find2} in the blue box
? what {is in the red box|does the red box hold} > {a_find} is in the red box > {find}
? what {is in the blue box|does the blue box hold} > {a_find2} is in the blue box > {find2}
? which box {is the {find2} in|has the {find2}} > the {find2} is in the blue box > blue
- which box is bigger > which box is bigger
"""
