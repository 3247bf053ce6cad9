# ruff: noqa: E501
"""Two or three people told of together and told apart, with what may be asked of each of them."""

VIGNETTES_PEOPLE_ALIKE = """
on my left lives {name}, on my right {name2}, {both nice|both very quiet|couldn't be more different}
| my left neighbour is {name}, my right one {name2}
| neighbours: {name} (left side), {name2} (right side)
= {name} lives on your left and {name2} on your right
? {who lives on my left|who's my left neighbour|who is on the left} > {name} lives on your left > {name}
? {who lives on the right|who is my right neighbour|who's to the right of me} > {name2} lives on your right > {name2}
? which side does {name2} live on > {name2} lives on your right > right
x does {name} live on the right > {name} lives on your left

upstairs it's the {surname}s, downstairs old {surname2}, {and me in between|i'm in the middle}
| {surname} lives above me and {surname2} below, i hear both of them
= {surname} lives above you and {surname2} lives below you
? who lives {above me|upstairs} > {surname} lives above you > {surname}
? who lives {below me|downstairs} > {surname2} lives below you > {surname2}
+ does {surname} live above me > {surname} lives above you
- how long has {surname2} {lived|been} there > how long {surname2} has lived there

my sons are {name} ({small}) and {name2} ({small2})[.]
| {name} is {small} and {name2} {small2}, boys will be boys
| two sons here. {small} and {small2}. {name}'s the {small} one, {name2} the other
= your son {name} is {small} and your son {name2} is {small2}
? how old is {name} > {name} is {small} > {small}
? how old is {name2} > {name2} is {small2} > {small2}
? who is {small2} > {name2} is {small2} > {name2}
x is {name} {small2} > {name} is {small}
- which school {does {name} go to|is {name} at} > which school {name} goes to

{name} is my eldest, {name2} the middle one and {name3} the baby of the family
| kids from old to young: {name}, {name2}, {name3}
| i've three children, first came {name}, then {name2}, then {name3}
= your eldest is {name}, the middle one is {name2} and the youngest is {name3}
? who is {my eldest|the oldest|my oldest child} > your eldest is {name} > {name}
? who's {the middle one|in the middle|my middle child} > the middle one is {name2} > {name2}
? who is {the youngest|my youngest|the baby of the family} > the youngest is {name3} > {name3}
? how many {children|kids} have i got > you have three children > three
x is {name} the youngest > {name} is the eldest

my twins can't agree: {name} wants {food} {every day|for tea}, {name2} won't eat anything but {food2}
| twins! one only eats {food}, that's {name}. {name2} only eats {food2}
= {name} wants {food} and {name2} wants {food2}
? what does {name} {want|eat} > {name} wants {food} > {food}
? what does {name2} {want|eat} > {name2} wants {food2} > {food2}
? which {twin|one} wants {food2} > {name2} wants {food2} > {name2}
- which twin {is older|was born first} > which twin is older

one of my aunts lives in {place}, {that's {name}|by the name of {name}}, the other one, {name2}, in {place2}
| aunt {name} is a {place} woman, but aunt {name2} settled in {place2}
= your aunt {name} lives in {place} and your aunt {name2} in {place2}
? where does {aunt |}{name} live > your aunt {name} lives in {place} > {place}
? where does {aunt |}{name2} live > your aunt {name2} lives in {place2} > {place2}
? which aunt lives in {place} > your aunt {name} lives in {place} > {name}
x does {name} live in {place2} > your aunt {name} lives in {place}

grandma {name} knits, grandma {name2} {races motorbikes|rides a motorbike}, guess who's more fun
| i have two grans: {name} with the knitting needles, {name2} with the motorbike
= your grandma {name} knits and your grandma {name2} rides a motorbike
? what does grandma {name} do > your grandma {name} knits > knits
? what does grandma {name2} {do|ride} > your grandma {name2} rides a motorbike > rides a motorbike
? {who knits|which grandma knits} > your grandma {name} knits > {name}
? {which grandma has the motorbike|who rides a motorbike} > your grandma {name2} rides a motorbike > {name2}

at work {name} {does|looks after} the post, {name2} does the phones and {i make the tea|nobody does the tea}
| in our office the phones are {name2}'s job, the post is {name}'s
= {name} does the post and {name2} does the phones
? who {does|looks after} the post > {name} does the post > {name}
? who {does|answers} the phones > {name2} does the phones > {name2}
? what does {name2} do > {name2} does the phones > the phones
- who is {our boss|the boss} > who the boss is

{name} brought {a_cake}, {name2} brought {a_thing}, {weird presents|what a pair|bless them}
| two visitors today. one, {name}, with {a_cake}, the other, {name2}, with {a_thing} under one arm
= {name} brought {a_cake} and {name2} brought {a_thing}
? {who brought the {cake}|who came with the {cake}} > {name} brought the {cake} > {name}
? {who brought the {thing}|who came with the {thing}} > {name2} brought the {thing} > {name2}
? what did {name} bring > {name} brought {a_cake} > {cake}
x did {name} bring the {thing} > {name2} brought the {thing}

my brother {name} is {a_job} and my sister {name2} is {a_job2}[.]
| one sister ({name2}, {job2}), one brother ({name}, {job})
= your brother {name} is {a_job} and your sister {name2} is {a_job2}
? {what is my brother's job|what does {name} do|what does my brother work as} > your brother {name} is {a_job} > {job}
? {what is my sister's job|what does {name2} do|what does my sister work as} > your sister {name2} is {a_job2} > {job2}
? {what's my sister called|who is {a_job2}} > your sister {name2} is {a_job2} > {name2}
x is my brother {a_job2} > your brother {name} is {a_job}

i've got {small} cousins on mum's side and {small2} on dad's[.]
| dad's side: {small2} cousins. mum's side: {small}
= you have {small} cousins on your mum's side and {small2} on your dad's side
? how many cousins {have i got|do i have|are there} on mum's side > you have {small} cousins on your mum's side > {small}
? how many cousins {have i got|do i have|are there} on dad's side > you have {small2} cousins on your dad's side > {small2}
- {what is my eldest cousin called|what are my cousins called} > what your cousins are called

there are two {name}s in my class, one from {place} with {colour} hair, one from {place2} with {colour2} hair
| both called {name}! the {colour}-haired one comes from {place}, the {colour2}-haired one from {place2}
= the {name} from {place} has {colour} hair and the {name} from {place2} has {colour2} hair
? {where is the {name} with {colour} hair from|where does the {colour}-haired {name} come from} > the {name} with {colour} hair is from {place} > {place}
? {where is the {name} with {colour2} hair from|where does the {colour2}-haired {name} come from} > the {name} with {colour2} hair is from {place2} > {place2}
? what colour hair has the {name} from {place2} > the {name} from {place2} has {colour2} hair > {colour2}

{name} has the {room} and {name2} has the {room2}, {i sleep on the sofa|that's how we share the house}
| room list: {name} - {room}, {name2} - {room2}
= {name} has the {room} and {name2} has the {room2}
? {which room has {name} got|where is {name}|which room is {name}'s} > {name} has the {room} > {room}
? {which room has {name2} got|where is {name2}|which room is {name2}'s} > {name2} has the {room2} > {room2}
? who {has|got} the {room2} > {name2} has the {room2} > {name2}
x has {name} got the {room2} > {name} has the {room}

so {name} married {name2} and {name3} is still single, that's my three friends in a nutshell
| of my three friends two are a couple, {name} and {name2}. poor {name3} hasn't found anyone
= {name} is married to {name2}, and {name3} is single
? who {did {name} marry|is {name} married to} > {name} is married to {name2} > {name2}
? {who is single|which of them is single|who hasn't found anyone} > {name3} is single > {name3}
x is {name3} married to {name2} > {name2} is married to {name}
- when did {name} and {name2} {get married|marry} > when they got married

my first teacher was {surname}, kind. the second, {surname2}, {threw chalk|shouted a lot|was a horror}
| after kind old {surname} came {surname2}, who was awful: my teachers
= your first teacher was {surname} and your second teacher was {surname2}
? who was my first teacher > your first teacher was {surname} > {surname}
? who was my second teacher > your second teacher was {surname2} > {surname2}
? which teacher was kind > {surname} was the kind teacher > {surname}
x was {surname2} my first teacher > your first teacher was {surname}

mum turns {age} on {date} and dad turns {age2} on {date2}, {so two cakes|two presents to buy|don't let me forget}
| birthdays: mum {date} ({age}), dad {date2} ({age2})
= your mum turns {age} on {date} and your dad turns {age2} on {date2}
? when is {mum's birthday|my mum's birthday} > your mum's birthday is on {date} > {date}
? when is {dad's birthday|my dad's birthday} > your dad's birthday is on {date2} > {date2}
? how old {will dad be|will my dad be|is dad turning} > your dad turns {age2} > {age2}
? how old {will mum be|will my mum be|is mum turning} > your mum turns {age} > {age}

{name} supports the {colour}s, {name2} the {colour2}s, {derby day is hell here|no peace in this house}
| the {colour} shirt is {name}'s, the {colour2} shirt {name2}'s, football again
= {name} has the {colour} shirt and {name2} the {colour2} one
? {what colour is {name}'s shirt|which colour has {name} got} > {name} has the {colour} shirt > {colour}
? {what colour is {name2}'s shirt|which colour has {name2} got} > {name2} has the {colour2} shirt > {colour2}
? {whose is the {colour2} shirt|who has the {colour2} shirt} > {name2} has the {colour2} shirt > {name2}
- who {won|won the match} > who won

{name} beat {name2} at {sport} again, {small} times in a row now
| that's {small} times running that {name2} has lost to {name}, {sport} isn't {name2}'s thing
= {name} has beaten {name2} at {sport} {small} times in a row
? {who beat {name2}|who won|who keeps winning} > {name} beat {name2} > {name}
? {who lost|who keeps losing|who did {name} beat} > {name2} lost to {name} > {name2}
? how many times {in a row|did {name} win} > {name} won {small} times in a row > {small}
x did {name2} win > {name} beat {name2}

{name} is taller than {name2} by {small} centimetres, {they measured twice|the door frame says so}
| we measured the kids: {name} is ahead of {name2} by {small} cm
= {name} is {small} centimetres taller than {name2}
? {who is taller|which of them is taller} > {name} is taller than {name2} > {name}
? {who is shorter|which one is smaller} > {name2} is shorter than {name} > {name2}
? {by how many centimetres|how much taller is {name}} > {name} is {small} centimetres taller than {name2} > {small}
- how tall is {name2} > how tall {name2} is

for the play {name} is the {animal}, {name2} the {animal2}, and i'm {the tree|making the costumes}
| school play roles: {animal} = {name}, {animal2} = {name2}
= in the play {name} is the {animal} and {name2} is the {animal2}
? {who is the {animal}|who plays the {animal}} > {name} is the {animal} > {name}
? {who is the {animal2}|who plays the {animal2}} > {name2} is the {animal2} > {name2}
? {what is {name2}|which animal does {name2} play|what does {name2} play in the play} > {name2} is the {animal2} > {animal2}
- {when is the play|what day is the play} > when the play is

{name} paid {price}, {name2} paid {price2} and i paid nothing, {good evening out|forgot my wallet}
| dinner: {price} from {name}, {price2} from {name2}, zero from me
= {name} paid {price} and {name2} paid {price2}
? how much did {name} pay > {name} paid {price} > {price}
? how much did {name2} pay > {name2} paid {price2} > {price2}
? who paid {price2} > {name2} paid {price2} > {name2}
+ did {name} pay {price} > {name} paid {price}
- what did we {eat|have} > what you ate

on {day} i see {name}, on {day2} it's {name2}'s turn, {busy me|then i need a rest}
| seeing both friends this week. {name2}: {day2}. {name}: {day}
= you see {name} on {day} and {name2} on {day2}
? {who do i see on {day}|who's on {day}} > you see {name} on {day} > {name}
? {who do i see on {day2}|who's on {day2}} > you see {name2} on {day2} > {name2}
? {when do i see {name2}|what day is {name2}} > you see {name2} on {day2} > {day2}
x do i see {name} on {day2} > you see {name} on {day}
- where do i {see|meet} {name} > where you see {name}

uncle {name} drives {a_vehicle}, uncle {name2} swears by his {vehicle2}
| i have an uncle with {a_vehicle}, {name}, and an uncle with {a_vehicle2}, {name2}
= your uncle {name} has {a_vehicle} and your uncle {name2} has {a_vehicle2}
? what does {uncle |}{name} drive > your uncle {name} drives {a_vehicle} > {vehicle}
? what does {uncle |}{name2} drive > your uncle {name2} drives {a_vehicle2} > {vehicle2}
? {which uncle drives {a_vehicle2}|whose is the {vehicle2}} > the {vehicle2} is your uncle {name2}'s > {name2}
- what colour is the {vehicle} > what colour the {vehicle} is

in the band {name} plays the {instrument}, {name2} plays the {instrument2} and i {sing|hold the microphone}
| we're three: me singing, {name} on the {instrument}, {name2} on the {instrument2}
= {name} plays the {instrument}, {name2} plays the {instrument2} and you sing
? {what does {name} play|which instrument is {name}'s} > {name} plays the {instrument} > {instrument}
? {what does {name2} play|which instrument is {name2}'s} > {name2} plays the {instrument2} > {instrument2}
? who plays the {instrument2} > {name2} plays the {instrument2} > {name2}
? {what do i do in the band|who sings} > you sing in the band > you
x does {name} play the {instrument2} > {name} plays the {instrument}

{name} came first in the race, {name2} second, {name3} third, {i just watched|what a day}
| race result: 1. {name} 2. {name2} 3. {name3}
= {name} came first, {name2} second and {name3} third
? who {came first|won the race|was first} > {name} came first > {name}
? who {came second|was second} > {name2} came second > {name2}
? who {came third|was third|was last} > {name3} came third > {name3}
? what place did {name2} come > {name2} came second > second
x did {name3} win > {name} came first

the doctor in {place} is {surname}, but the one i go to, {surname2}, is in {place2}
| two doctors round here: {surname} in {place}, {surname2} in {place2}. mine's {surname2}
= your doctor is {surname2} in {place2}, and {surname} is in {place}
? {who is my doctor|which doctor do i go to|what's my doctor called} > your doctor is {surname2} > {surname2}
? {where is my doctor|where do i go to the doctor} > your doctor {surname2} is in {place2} > {place2}
? {who is the doctor in {place}|what is the doctor in {place} called} > the doctor in {place} is {surname} > {surname}
x is my doctor {surname} > your doctor is {surname2}

{name} said yes to {day}, {name2} can't come, {name3} hasn't answered
| replies so far: {name} yes, {name2} no, {name3} nothing
= {name} is coming, {name2} can't come and {name3} hasn't answered
? {who is coming|who said yes} > {name} is coming > {name}
? {who can't come|who said no} > {name2} can't come > {name2}
? {who hasn't answered|who hasn't replied yet} > {name3} hasn't answered > {name3}
+ is {name} coming > {name} is coming
x is {name2} coming > {name2} can't come

my old flatmate {name} never washed up, the new one, {name2}, cleans {all day|even the ceiling}
| swapped messy {name} for tidy {name2}: my flat is heaven now
= your old flatmate was {name} and your new flatmate is {name2}
? {who is my new flatmate|what is the new one called|who do i live with now} > your new flatmate is {name2} > {name2}
? {who was my old flatmate|who did i live with before} > your old flatmate was {name} > {name}
? {who is tidy|which one is tidy} > {name2} is the tidy one > {name2}
? {who never washed up|who was messy} > {name} was the messy one > {name}

{name} left school in {year}, {name2} in {year2}, both my nephews
| my nephews finished school in {year} ({name}) and {year2} ({name2})
= your nephew {name} left school in {year} and your nephew {name2} in {year2}
? {when did {name} leave school|what year did {name} finish} > {name} left school in {year} > {year}
? {when did {name2} leave school|what year did {name2} finish} > {name2} left school in {year2} > {year2}
? which nephew left in {year2} > {name2} left school in {year2} > {name2}
- what does {name} do now > what {name} does now

{name} owes me {price}, but i owe {name2} {price2}, {so it never ends|it's a mess}
| i have to give {name2} {price2}, and {name} has to give me {price}
= {name} owes you {price} and you owe {name2} {price2}
? {who owes me money|who owes me {price}} > {name} owes you {price} > {name}
? {who do i owe money|who do i have to pay} > you owe {name2} {price2} > {name2}
? {how much does {name} owe me|how much do i get from {name}} > {name} owes you {price} > {price}
? {how much do i owe {name2}|how much do i have to pay} > you owe {name2} {price2} > {price2}
x do i owe {name} money > {name} owes you {price}

the tall lady at the {shop} is {name}, the short one {name2}, {always get them mixed up|hope i remember}
| {shop} staff: {name} tall, {name2} short
= at the {shop} {name} is the tall one and {name2} the short one
? {who is the tall one|what is the tall lady called} > {name} is the tall one > {name}
? {who's the short one|what is the short lady called} > {name2} is the short one > {name2}
? {where do {name} and {name2} work|which shop are they at} > {name} and {name2} work at the {shop} > {shop}

one grandfather was {a_job}, mum's dad. dad's dad was {a_job2}
| mum's father earned his bread as {a_job}, dad's father as {a_job2}
= your mum's dad was {a_job} and your dad's dad was {a_job2}
? what was {mum's dad|my mum's dad|my mum's father} > your mum's dad was {a_job} > {job}
? what was {dad's dad|my dad's dad|my dad's father} > your dad's dad was {a_job2} > {job2}
x was mum's dad {a_job2} > your mum's dad was {a_job}
- where did {my grandfathers|they} live > where your grandfathers lived

{name} is good at sums, {name2} at spelling, {neither at tidying up|i'm good at neither}
| my two pupils: one a whizz at sums ({name}), one at spelling ({name2})
= {name} is good at sums and {name2} is good at spelling
? what is {name} good at > {name} is good at sums > sums
? what is {name2} good at > {name2} is good at spelling > spelling
? who is good at spelling > {name2} is good at spelling > {name2}
x is {name} good at spelling > {name} is good at sums

my niece {name} {lost|has lost} {small} teeth so far, her brother {name2} {small2}
| tooth fairy tally: {small} for my niece {name}, {small2} for my nephew {name2}
= your niece {name} has lost {small} teeth and your nephew {name2} {small2}
? how many teeth has {my niece|{name}} lost > your niece {name} has lost {small} teeth > {small}
? how many teeth has {my nephew|{name2}} lost > your nephew {name2} has lost {small2} teeth > {small2}
? what is my nephew called > your nephew is called {name2} > {name2}
- how old is {name2} > how old {name2} is

{name} wants {a_thing} for christmas and {name2} wants {a_thing2}, {help me remember|i have to buy both}
| wish lists! {name2}: {a_thing2}. {name}: {a_thing}
= {name} wants {a_thing} and {name2} wants {a_thing2}
? what does {name} want > {name} wants {a_thing} > {thing}
? what does {name2} want > {name2} wants {a_thing2} > {thing2}
? who wants {a_thing2} > {name2} wants {a_thing2} > {name2}
x does {name} want {a_thing2} > {name} wants {a_thing}

{name} takes {drink} and {name2} takes {drink2}, nothing for me
| can you note the order: {drink} for {name}, {drink2} for {name2}
= {name} takes {drink} and {name2} takes {drink2}
? what does {name} {take|drink|get} > {name} takes {drink} > {drink}
? what does {name2} {take|drink|get} > {name2} takes {drink2} > {drink2}
? who {takes|gets|drinks} {drink2} > {name2} takes {drink2} > {name2}
x does {name} take {drink2} > {name} takes {drink}

in the photo {name} is on the left, {name2} on the right, {name3} {stands|squeezed} in the middle
| old photo here, from left to right: {name}, {name3}, {name2}
= in the photo {name} is on the left, {name3} in the middle and {name2} on the right
? who is {in the middle|the middle one} > {name3} is in the middle > {name3}
? who is on the left > {name} is on the left > {name}
? who is on the right > {name2} is on the right > {name2}
x is {name2} on the left > {name2} is on the right
- when was the photo taken > when the photo was taken

my first boss was {surname}, my second {surname2}, who paid {price} more
| i went from {surname} to {surname2}, because the second boss paid {price} more than the first
= your first boss was {surname} and your second boss {surname2} paid {price} more
? who was my first boss > your first boss was {surname} > {surname}
? who {was my second boss|paid more} > your second boss {surname2} paid more > {surname2}
? how much more did {surname2} pay > {surname2} paid {price} more > {price}
x did {surname} pay more > {surname2} paid more

{name} got a seat in row {small}, {name2} in row {small2}, {why split them up|they swapped coats to wave}
| {name2} sat in row {small2} and {name} in row {small}, not even together
= {name} was in row {small} and {name2} in row {small2}
? which row was {name} in > {name} was in row {small} > {small}
? which row was {name2} in > {name2} was in row {small2} > {small2}
? who was in row {small2} > {name2} was in row {small2} > {name2}
- what did {they|{name} and {name2}} see > what {name} and {name2} saw
"""
