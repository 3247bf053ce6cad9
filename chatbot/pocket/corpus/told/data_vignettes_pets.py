# ruff: noqa: E501
"""Pets and other animals that a person tells of: names, ages, deeds and habits, with what may be asked of them."""

VIGNETTES_PETS = """
dog: {name}. age: {small}. {favourite toy|toy}: {a_thing}[.]
| my dog {name} is {small} and carries {a_thing} everywhere
| that's {name} barking, {small} years old and in love with {a_thing}
= your dog {name} is {small} and loves {a_thing}
? how old is {my dog|{name}} > your dog {name} is {small} > {small}
? {what's my dog called|what is the dog's name} > your dog is called {name} > {name}
? {what is {name}'s toy|what does {name} love} > {name} loves {a_thing} > {thing}
- what breed is {name} > what breed {name} is

the cat, {name}, {brought in|dropped|laid} {a_being} {on my pillow|at my feet|on the carpet} at {clock} {in the morning|}
| woken at {clock} by {name} the cat with {a_being} for a present
= your cat {name} brought you {a_being} at {clock}
? what did {the cat|my cat|{name}} bring > {name} brought you {a_being} > {being}
? {what time was that|when did {name} bring it|when did the cat bring the {being}} > {name} brought the {being} at {clock} > {clock}
? what is my cat called > your cat is called {name} > {name}
x did {name} bring me {a_being2} > {name} brought you {a_being}

{name} the dog ate my {left|best|new} {colour} slipper, {bad boy|only the sole is left|i could cry}
| one {colour} slipper gone. eaten by {name}, the dog
= your dog {name} ate your {colour} slipper
? what did {my dog|the dog|{name}} eat > {name} ate your {colour} slipper > slipper
? {what colour was the slipper|which slipper did {name} eat} > the slipper was {colour} > {colour}
? who ate {it|my slipper|the slipper} > your dog {name} ate your slipper > {name}
- where {did i buy the slippers|are the slippers from} > where you bought the slippers

got a {puppy|new puppy} {on {day}|this {day}}, {we named it|the name is|calling it} {name} {!!|, so happy}
| guess who moved in on {day}: a puppy, {name}, tiny thing
= you got a puppy called {name} on {day}
? {what did i name the puppy|what's the puppy called|what is my puppy's name} > your puppy is called {name} > {name}
? {when did i get the puppy|what day did the puppy come|since when have i got {name}} > you got the puppy on {day} > {day}
? {what moved in|which pet did i get|what kind of animal is {name}} > {name} is a puppy > puppy
- {where did i get it|where did i get the puppy} > where you got the puppy

our {old |}tortoise {name} {is|has reached} {age} {and|but} {still loves|lives on} {food}[.]
| {age}! that's how old {name} is, the tortoise. it's the {food} that does it
= your tortoise {name} is {age} and loves {food}
? how old is {my tortoise|the tortoise|{name}} > your tortoise {name} is {age} > {age}
? what does {my tortoise|{name}} {love|like to eat} > {name} loves {food} > {food}
? what's {my|the} tortoise's name > your tortoise is called {name} > {name}
x is {name} a rabbit > {name} is a tortoise

vet put {name} my rabbit on the scales: {small} kilos, {too much|on a diet now|big bunny}
| my rabbit {name} weighs {small} kilos, the vet wasn't pleased
= your rabbit {name} weighs {small} kilos
? {how much does {name} weigh|what does my rabbit weigh|how heavy is {name}} > your rabbit {name} weighs {small} kilos > {small} kilos
? {who weighs {small} kilos|what is my rabbit called} > your rabbit is called {name} > {name}
+ does {name} weigh {small} kilos > {name} weighs {small} kilos
x does {name} weigh {small2} kilos > {name} weighs {small} kilos
- what did the vet {cost|charge} > what the vet cost

{name} sleeps in {the {room}|the {room}, on {a_thing}}, {silly cat|cats eh|nobody knows why}
| if you look for my cat {name}, try the {room}, that's where the bed is
= your cat {name} sleeps in the {room}
? where does {my cat|the cat|{name}} sleep > your cat {name} sleeps in the {room} > {room}
? who sleeps in the {room} > your cat {name} sleeps in the {room} > {name}
x does {name} sleep in the {room2} > {name} sleeps in the {room}
- what colour is {my cat|{name}} > what colour {name} is

we keep {small} hens and a {cock|rooster} called {name}, {fresh eggs every day|noisy lot}
| {small} hens in the yard plus {name} the cock, who crows at {hour}
= you keep {small} hens and a cock called {name}
? how many hens {do we keep|do i have|have i got} > you keep {small} hens > {small}
? {what's the cock called|what is the rooster's name|who crows} > your cock is called {name} > {name}
x do i keep {small2} hens > you keep {small} hens
- how many eggs do {they|the hens} lay > how many eggs the hens lay

just back from the vet with {name}, my ferret, {body} all bandaged up
| my ferret {name} hurt a paw, the vet says {small} days of rest
= your ferret {name} had to go to the vet
? {who had to go to the vet|which pet was at the vet|who did i take to the vet} > your ferret {name} had to go to the vet > {name}
? {what kind of animal is {name}|what pet is {name}} > {name} is a ferret > ferret
? where {was i with {name}|did i take {name}} > you were at the vet with {name} > the vet
- what is the vet called > what the vet is called

snake person here, mine's called {name}, eats {small} mice a month, shed its skin on {day}
| {name}, my snake: {small} mice a month, new skin on {day}
= your snake {name} eats {small} mice a month and shed its skin on {day}
? {what's my snake called|what is the snake's name} > your snake is called {name} > {name}
? how many mice does {my snake|{name}} eat > your snake {name} eats {small} mice a month > {small}
? {when did {name} shed its skin|what day did my snake shed its skin} > {name} shed its skin on {day} > {day}
- how long is {my snake|{name}} > how long {name} is

my parrot {name} {learned|can say|shouts} "{coined}" {all day|whenever the phone rings|and nothing else}
| the only word {name} the parrot knows is {coined}
= your parrot {name} says {coined}
? what does {my parrot|the parrot|{name}} say > your parrot {name} says {coined} > {coined}
? {what is my parrot called|who says {coined}} > your parrot {name} says {coined} > {name}
x does {name} say {coined2} > {name} says {coined}
- who taught {name} {that|the word} > who taught {name} the word

{name} ran {off|away} {in|near} {street} {on {day}|yesterday}, brown dog with {colour} collar, {please help|i'm so sad}
| have you seen {name}? my dog, {colour} collar, last seen in {street}
= your dog {name} with the {colour} collar got lost in {street}
? {where did we lose {name}|where did {name} get lost|where was my dog last seen} > {name} got lost in {street} > {street}
? {what colour is the collar|what colour is {name}'s collar} > {name}'s collar is {colour} > {colour}
? {who got lost|what is my lost dog called} > your dog {name} got lost > {name}
- {what breed is {name}|what kind of dog is {name}} > what breed {name} is

{name} my guinea pig squeaks for {food} {every morning|each time the fridge opens}, especially at {clock}
| {clock}, loud squeaking: {name} wants {food} (guinea pig)
= your guinea pig {name} wants {food} at {clock}
? what does {my guinea pig|{name}} {want|squeak for} > your guinea pig {name} wants {food} > {food}
? {when does {name} squeak|what time does my guinea pig want {food}} > {name} wants {food} at {clock} > {clock}
? {what is my guinea pig called|who squeaks for {food}} > your guinea pig is called {name} > {name}
x does {name} want {food2} > {name} wants {food}

the cat's, sorry, kitten's birthday is {date}, {name} will be one
| {date}: kitten {name} turns one! cake made of {food} planned
= your kitten {name} turns one on {date}
? when is {the kitten's birthday|{name}'s birthday|my kitten's birthday} > {name}'s birthday is on {date} > {date}
? how old will {my kitten|{name}} be > {name} will be one > one
? {who turns one on {date}|what's the kitten called} > your kitten is called {name} > {name}
- who {is coming|is coming to the party} > who is coming

i walk {name}, my {kin}'s dog, every {day} at {clock}, {good exercise|for pocket money}
| dog walking on {day}, {clock}: {name}, belongs to my {kin}
= you walk your {kin}'s dog {name} on {day} at {clock}
? whose dog {is {name}|do i walk} > {name} is your {kin}'s dog > your {kin}'s
? {when do i walk {name}|what day do i walk the dog} > you walk {name} on {day} at {clock} > {day}
? what time do i walk {the dog|{name}} > you walk {name} at {clock} > {clock}
x is {name} my dog > {name} is your {kin}'s dog

the goldfish are called {name}, {name2} and {name3}, they live in a bowl in the {room}
| three goldfish, {name}, {name2}, {name3}, swimming round and round in my {room}
= your goldfish are {name}, {name2} and {name3}, and they live in the {room}
? how many goldfish {have i got|do i have|are there} > you have three goldfish > three
? {where do the goldfish live|which room are my goldfish in} > your goldfish live in the {room} > {room}
? what are my goldfish called > your goldfish are called {name}, {name2} and {name3}
+ is {name2} one of my goldfish > {name2} is one of your goldfish
- how old are the goldfish > how old the goldfish are

brown dog = {name}, white dog = {name2}, {easy to remember|both mine}
| of my two dogs the brown one is called {name} and the white one {name2}
= your brown dog is {name} and your white dog is {name2}
? {which dog is white|what's the white one called|who is the white dog} > the white dog is {name2} > {name2}
? {which dog is brown|what's the brown one called|who is the brown dog} > the brown dog is {name} > {name}
? what colour is {name2} > {name2} is white > white
x is {name} white > {name} is brown

{name} the cat and {name2} the dog {hate|chase} each other, {name} is {small} and {name2} {small2}
| i've got a {small} year old cat, {name}, and a dog of {small2}, {name2}, always fighting
= your cat {name} is {small} and your dog {name2} is {small2}
? how old is {the cat|my cat|{name}} > your cat {name} is {small} > {small}
? how old is {the dog|my dog|{name2}} > your dog {name2} is {small2} > {small2}
? {what's the dog called|what is my dog's name} > your dog is called {name2} > {name2}
x is {name} a dog > {name} is your cat

two budgies, {name} only eats seed and {name2} only eats {food}, {fussy|what can you do}
| feeding the budgies: {food} for {name2}, seed for {name}
= your budgie {name} eats seed and your budgie {name2} eats {food}
? what does {name} eat > {name} eats seed > seed
? what does {name2} eat > {name2} eats {food} > {food}
? which {budgie|one} eats {food} > {name2} eats {food} > {name2}
- which budgie {sings|sings better} > which budgie sings

{name} the horse threw me off {at|by} the {built}, my {body} {still hurts|is blue}
| fell off {name} today. good horse, but that jump near the {built}... now my {body} aches
= the horse {name} threw you off by the {built} and your {body} hurts
? {what is the horse called|which horse threw me off|who threw me off} > the horse {name} threw you off > {name}
? what {hurts|aches} > your {body} hurts > {body}
? where {did i fall off|did {name} throw me off} > {name} threw you off by the {built} > the {built}
x does my {body2} hurt > your {body} hurts

my pony {name} won {small} rosettes at the {place} show
| {place} show, {small} rosettes, all for my pony {name}, proud
= your pony {name} won {small} rosettes in {place}
? how many rosettes did {my pony|{name}} win > your pony {name} won {small} rosettes > {small}
? {where was the show|where did {name} win} > {name} won the rosettes in {place} > {place}
? what is my pony called > your pony is called {name} > {name}
- what colour is {my pony|{name}} > what colour {name} is

a fox {took|got} {small} of our ducks {last night|on {day}}, {name} survived {by hiding|hiding} under the {built}
| fox again, {small} ducks gone, only {name} is left, sat under the {built}
= a fox took {small} of your ducks and {name} hid under the {built}
? how many ducks {did the fox take|did we lose|are gone} > the fox took {small} ducks > {small}
? {which duck survived|which duck is left|who survived} > the duck {name} survived > {name}
? where did {name} hide > {name} hid under the {built} > the {built}
? what took the ducks > a fox took your ducks > a fox

there's {a_being} living {behind|under} my {built}, i've named it {name}, it gets {food} from me
| i feed {a_being} behind the {built} with {food}, {name} is its name
= you feed {a_being} called {name} with {food}
? {what did i name the {being}|what's the {being} called} > the {being} is called {name} > {name}
? {what do i feed {name}|what does {name} get|what do i give the {being}} > {name} gets {food} from you > {food}
? what kind of animal is {name} > {name} is {a_being} > {being}
x is {name} {a_being2} > {name} is {a_being}

{a_being} {got into|is stuck in|fell into} the {room}, {i'm standing on a chair|help|it won't leave}
| eek! {a_being} in my {room}
= there is {a_being} in your {room}
? {what is in my {room}|what got into the {room}|which animal is in the {room}} > there is {a_being} in your {room} > {being}
? {where is the {being}|which room is the {being} in} > the {being} is in your {room} > {room}
x is the {being} in the {room2} > the {being} is in your {room}
- how did {it|the {being}} get in > how the {being} got in

at the zoo in {place} we saw {an_animal} eating {food}, {the kids loved it|best bit of the day}
| zoo trip to {place}, {an_animal} munching on {food}
= you saw {an_animal} eating {food} at the zoo in {place}
? {what did we see|which animal did we see|what did we see at the zoo} > you saw {an_animal} at the zoo > {animal}
? what {was the {animal} eating|did the {animal} eat} > the {animal} was eating {food} > {food}
? {where is the zoo|which zoo were we at|where did we see the {animal}} > the zoo is in {place} > {place}
x did we see {an_animal2} > you saw {an_animal}

a goose chased {me|my {kin}} {all the way|right} down {street}, {honking|not funny}
| never trust a goose. {street} on {day}, and it ran after me till i dropped
= a goose chased you in {street}
? {what chased me|what ran after me|which animal chased me} > a goose chased you > a goose
? where {did it chase me|was i chased|did the goose chase me} > the goose chased you in {street} > {street}
x did a dog chase me > a goose chased you

bees! my {kin} keeps {small} hives {behind the {built}|by the {built}}, gave me {small2} jars of honey
| got {small2} jars of honey off my {kin}, who has {small} hives
= your {kin} has {small} hives and gave you {small2} jars of honey
? how many hives {does my {kin} have|are there} > your {kin} has {small} hives > {small}
? how many jars {did i get|of honey did i get|did my {kin} give me} > you got {small2} jars of honey > {small2}
? {who gave me the honey|who keeps bees|who has the hives} > your {kin} keeps bees and gave you honey > {kin}
- what is my {kin} called > what your {kin} is called

donkey's called {name}, {a stubborn thing|he won't budge}, stands in the road at {place}, give him {food} and he moves
| to move the donkey {name}, you need {food}
= the donkey {name} moves for {food}
? {what's the donkey called|what is the donkey's name} > the donkey is called {name} > {name}
? {what does {name} move for|what makes the donkey move|what do i need to move {name}} > {name} moves for {food} > {food}
x does {name} move for {food2} > {name} moves for {food}
- whose donkey is {it|{name}} > whose donkey {name} is

my hamster escaped, {found it|turned up} {small} days later {in the {room}|inside a boot in the {room}}, {name} you rascal
| {small} days my hamster {name} was gone, then sat in the {room} as if nothing had happened
= your hamster {name} was gone for {small} days and turned up in the {room}
? {where did i find {name}|where did my hamster turn up|where was the hamster} > {name} turned up in the {room} > {room}
? how {many days was {name} gone|long was my hamster gone} > {name} was gone for {small} days > {small} days
? what is my hamster called > your hamster is called {name} > {name}
- how did {name} get out > how {name} got out

{name} the sheepdog is from a farm near {place}, cost me {price}
| paid {price} for {name} on a farm near {place}, best sheepdog ever
= your sheepdog {name} is from {place} and cost {price}
? what did {name} cost > {name} cost {price} > {price}
? where {is {name} from|did i get {name}|is my sheepdog from} > your sheepdog {name} is from {place} > {place}
? what is my sheepdog called > your sheepdog is called {name} > {name}
x did {name} cost {price2} > {name} cost {price}

{used to have|before this i had} a cat named {name}, now it's a rabbit, {name2}
| after my cat {name} died i got {name2}, a rabbit
= you had a cat called {name} and now you have a rabbit called {name2}
? {what was my cat called|which pet did i have before} > your cat was called {name} > {name}
? {what pet have i got now|what is {name2}|what animal do i have now} > now you have a rabbit called {name2} > a rabbit
? what's {my|the} rabbit called > your rabbit is called {name2} > {name2}
x is {name2} a cat > {name2} is a rabbit

i've two cats, wait, three, forgot about {name}
| two cats live here. no, three now, with {name}
= you have three cats, and one is called {name}
? how many cats {do i have|have i got|live here} > you have three cats > three
? {which cat did i forget|what is the third cat called} > the third cat is called {name} > {name}
x do i have two cats > you have three cats
- what are the other {two|two cats} called > what the other two cats are called

the stable has {small} horses and {small2} goats, the loudest goat is {name}
| {small2} goats ({name} is the loud one), {small} horses: that's our stable
= there are {small} horses and {small2} goats in the stable, and the loudest goat is {name}
? how many {horses|horses are there} > there are {small} horses > {small}
? how many {goats|goats are there} > there are {small2} goats > {small2}
? {which goat is the loudest|who is the loudest goat|what is the loud goat called} > the loudest goat is {name} > {name}
x are there {small2} horses > there are {small} horses

our cow {name} gave {small} litres {this morning|today}, {name2} gave {small2}
| milking done. {name}: {small} litres, {name2}: {small2}
= {name} gave {small} litres and {name2} gave {small2} litres
? how {much|many litres} did {name} give > {name} gave {small} litres > {small} litres
? how {much|many litres} did {name2} give > {name2} gave {small2} litres > {small2} litres
? {what are my cows called|which cows did i milk} > your cows are {name} and {name2}
- how old is {name} > how old {name} is

the swans on the lake in {place} had {small} chicks {in {month}|this year}
| {small} little swans on the {place} lake since {month}, so fluffy
= the swans in {place} have {small} chicks
? how many chicks {have the swans|do the swans have|are there} > the swans have {small} chicks > {small}
? where are the swans > the swans are on the lake in {place} > {place}
x have the swans got {small2} chicks > the swans have {small} chicks

{name} is scared of {weather}, {poor dog|hides under the bed every time}, but not of the {thing}
| my dog {name} hides from {weather}, though the {thing} doesn't bother {name} one bit
= your dog {name} is scared of {weather} but not of the {thing}
? what is {my dog|{name}} scared of > {name} is scared of {weather} > {weather}
? {who is scared of {weather}|what's my dog called} > your dog {name} is scared of {weather} > {name}
+ is {name} scared of {weather} > {name} is scared of {weather}
x is {name} scared of the {thing} > {name} is scared of {weather}, but not of the {thing}
- how old is {name} > how old {name} is

my {kin} found a hedgehog in the {plant} {and|so now we} call it {name}, weighed {number} grams
| hedgehog guest: {name}, {number} grams, found by my {kin}
= your {kin} found a hedgehog called {name} that weighed {number} grams
? who found {it|the hedgehog|{name}} > your {kin} found the hedgehog > {kin}
? how {much did {name} weigh|heavy was the hedgehog} > the hedgehog {name} weighed {number} grams > {number} grams
? what is the hedgehog called > the hedgehog is called {name} > {name}
- what does {name} eat > what {name} eats

the neighbour's cat {name} {comes over|visits} at {clock} for {food}, {thinks i'm a restaurant|i'm too soft}
| every day at {clock} i get a visit: {name}, next door's cat, wants {food}
= your neighbour's cat {name} comes at {clock} for {food}
? {what time does {name} come|when does the cat visit|when does {name} visit} > {name} comes at {clock} > {clock}
? {what does {name} come for|what does the neighbour's cat want} > {name} comes for {food} > {food}
? {whose cat is {name}|whose cat comes over} > {name} is your neighbour's cat > your neighbour's
x is {name} my cat > {name} is your neighbour's cat
- what is my neighbour called > what your neighbour is called

my dog {name} won second prize at the dog show, my {kin}'s poodle was first
| second prize for my dog {name}! only my {kin}'s poodle was better
= your dog {name} came second and your {kin}'s poodle came first
? {what place did {name} come|which prize did {name} win} > your dog {name} won second prize > second
? {whose dog was first|who won|whose dog won} > your {kin}'s poodle came first > your {kin}'s
x did {name} come first > {name} came second

the frogs in the pond came back on {date}, i counted {small}
| frog count: {small} on {date}, spring at last
= you counted {small} frogs on {date}
? how many frogs {did i count|were there|came back} > you counted {small} frogs > {small}
? {when did the frogs come back|what date was it|when did i count the frogs} > the frogs came back on {date} > {date}
x did i count {small2} frogs > you counted {small} frogs
- how deep is the pond > how deep the pond is

my {kin} is away, so i'm minding {name}, a gecko, who eats crickets at {clock}
| gecko sitting for my {kin}: crickets at {clock}, answers to {name}
= you are minding your {kin}'s gecko {name}, who eats crickets at {clock}
? {whose gecko is it|whose is {name}} > {name} is your {kin}'s gecko > your {kin}'s
? {what does {name} eat|what does the gecko eat} > the gecko {name} eats crickets > crickets
? {when does {name} eat|what time do i feed {name}|when do i feed the gecko} > {name} eats at {clock} > {clock}
"""
