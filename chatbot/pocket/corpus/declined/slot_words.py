# ruff: noqa: E501
"""Small vocabularies for the slots of declined questions and tasks."""

from chatbot.pocket.corpus.exchange import items

TRIVIA = items("""
stars are in the galaxy, grains of sand are on a beach, hairs are on a head, people speak Finnish
people live on earth now, trees are in the Amazon, ants are in a nest, bones does a shark have
teeth does a crocodile have, books are in the Vatican library, windows has the Empire State Building
steps has the Eiffel Tower, muscles are used to smile, litres of blood does a horse have, satellites orbit the earth
words are in the dictionary, emails are sent every day, languages are spoken in India, islands are in Greece
airports are in Canada, Oscars did Titanic win, symphonies did Haydn write, wives did Henry VIII have
rooms are in Buckingham Palace, stations has the London Underground, words did Shakespeare use
calories are in an avocado, eggs does a turtle lay, species of beetle are there, bees live in a hive
atoms are in a drop of water, cells are in the body, genes does a banana have, volcanoes are active
countries use the metric system, popes have there been, emperors did Rome have, battles did Napoleon lose
people fit in a football stadium, beans are in the jar, licks does it take to finish a lollipop
golf balls fit in a bus, piano tuners are there in Chicago
""")
THING = items("""
mountain in the world, book, castle, university, restaurant, painting, dog breed, mushroom, snake, car, watch, diamond
bridge, tower, stadium, cathedral, newspaper, song, film, actor, tree, spider, coin, stamp, wine, cheese, perfume, airline
hospital, library, theatre, train, ship, aircraft, computer, programming language, website, video, meme, poem, insect
dinosaur, fossil, cave, waterfall, glacier, volcano, lighthouse, lake in Africa, river in Asia, city in Europe, island
""")
PRODUCT = items("""
porcelain, rubber, nylon, cement, vodka, whisky, saffron, vanilla, coffee, tofu, soy sauce, vinegar, mustard, ink, soap
leather, silk, linen, velvet, cork, charcoal, petrol, aluminium, bronze, titanium, lithium, cobalt, amber, ivory, caviar
gelatine, marzipan, nougat, chewing gum, toothpaste, shampoo, candles, matches, gunpowder, fireworks, wallpaper, asphalt
""")
INVENTION = items("""
zip, microwave, toaster, submarine, helicopter, parachute, elevator, typewriter, sewing machine, refrigerator
washing machine, vacuum cleaner, dishwasher, radio, television, camera, telescope, microscope, barometer
steam engine, diesel engine, radar, laser, transistor, computer mouse, hard disk, barcode, ballpoint pen, paper clip
stapler, fountain, crossbow, calculator, credit card, traffic light, escalator, cash register, lawnmower
accordion, saxophone, synthesizer, record player, tape recorder, carburettor, gearbox, clutch, heat pump, boiler, dynamo
faucet, door lock, drain, roof, chain saw, router, hairdryer, electric fence, pressure cooker, smoke detector, oven
""")
ANIMALS = items("""
bats, owls, whales, sharks, dolphins, elephants, giraffes, penguins, wasps, snakes, frogs
lizards, crocodiles, turtles, parrots, crows, eagles, hummingbirds, squirrels, hedgehogs, moles, otters, beavers, foxes
sloths, lemurs, gorillas, hippos, rhinos, camels, llamas, alpacas, narwhals, axolotls
jellyfish, squids, lobsters, crabs, snails, slugs, worms, moths, fireflies, scorpions, salamanders, flamingos, ostriches
""")
HABIT = items("""
purr, migrate, hibernate, howl at night, change colour, sleep upside down, wag their tails, have stripes
shed their skin, live in herds, build nests, bury bones, eat grass, fear water, dance, sing, have whiskers
grind their teeth, chase their tails
""")
CHEMICAL = items("""
sodium chloride, sulfuric acid, hydrochloric acid, ammonia, methane, ethanol, benzene, bleach, vinegar, baking soda
potassium nitrate, calcium carbonate, hydrogen peroxide, nitric acid, acetone, glucose, caffeine, chlorine, magnesium
copper sulfate, lead, mercury, zinc oxide, phosphorus, propane, butane, formaldehyde, lactic acid, citric acid, urea
""")
ELEMENT = items("""
uranium, plutonium, copper, zinc, tin, lead, mercury, platinum, tungsten, nickel, cobalt, chromium, titanium
silicon, phosphorus, sulfur, chlorine, argon, neon, krypton, xenon, radon, caesium, barium, lithium, beryllium, boron
fluorine, magnesium, aluminium, calcium, scandium, vanadium, manganese, gallium, arsenic, bromine, iodine, thorium
""")
REACTION = items("""
Fe + O2 -> Fe2O3, H2 + O2 -> H2O, C3H8 + O2 -> CO2 + H2O, NaOH + HCl, Al + HCl -> AlCl3 + H2, KMnO4 + HCl, CH4 + O2
N2 + H2 -> NH3, Cu + HNO3, Na + H2O
""")
FUNCTION = items("""
x sin(x), 3x^2 + 5x - 7, ln(x)/x, e^(2x), x^3 - 4x + 1, tan(x), sqrt(1 + x^2), 1/(x^2 + 1), cos(x)^2, x e^x
5x^4 - 2x^3, sin(x)/x as x goes to 0, (x + 1)/(x - 2), log(x^2 + 3), arctan(x), 2^x, x^x, sec(x), x^2 y + y^3
sin(3x) cos(2x)
""")
EQUATION = items("""
2x + 3 = 11, 3x - 7 = 2x + 9, x^2 - 5x + 6 = 0, x^3 = 27x, 4x + 2y = 10, 5(x - 3) = 2(x + 6), sin(x) = 0.5, 2^x = 100
x^2 + y^2 = 25, 7x = 343, ln(x) = 4, y'' + y = 0, dy/dx = 3y, |x - 4| = 9, 3/x = 12, a + b = 17, x^4 - 16 = 0
""")
THEOREM = items("""
the square root of 2 is irrational, there are infinitely many primes, every even number is a sum of two primes
the sum of two odd numbers is even, pi is irrational, n^2 + n is always even
the angles of a triangle add up to 180 degrees, 0.999... equals 1, every group of prime order is cyclic
the harmonic series diverges, the real numbers are uncountable, 1 + 1 = 2, P is not NP
""")
CODE_TASK = items("""
sort an array, connect to a database, parse a date, send an email, open a socket, read an XML file, start a thread
draw a chart, call an API, resize an image, upload a file, hash a password, validate a form, center a div
download a page, merge two tables, reverse a linked list, encrypt a file, run a query, log in a user
make an HTTP request, allocate memory, play a sound, scrape a website, train a model, write a unit test
compress a folder, convert a video, deploy an app, mock a class
""")
CODE_TERM = items("""
a pointer, a monad, a closure, a mutex, a semaphore, a race condition, a deadlock, dependency injection, polymorphism
a partial template, a macro, the borrow checker, a promise, async await, a webhook, a foreign key, an index
normalisation, a primary key, a virtual DOM, a hook, a component, a virtual machine, an ORM, CORS, JWT, OAuth
a segmentation fault, a stack overflow, a memory leak, tail recursion, a goroutine, a trait, an interface, a singleton
the factory pattern, git rebase, a merge conflict, a bytecode, reflection, a coroutine, big endian
""")
ERROR_CODE = items("""
NullPointerException, segmentation fault, TypeError: undefined is not a function, error C2065, ModuleNotFoundError
IndexError: list index out of range, KeyError: 'id', HTTP 502, CORS error, SyntaxError near SELECT
cannot borrow as mutable, EACCES permission denied, npm ERR! code ERESOLVE, undefined reference to main
blue screen 0x0000007E, ImportError: cannot import name, OutOfMemoryError, connection refused, stack overflow
error 404, exit code 139
""")
REGEX = items("""
email addresses, phone numbers, dates, URLs, IP addresses, postcodes, HTML tags, hex colours, credit card numbers, usernames
""")
QUERY = items("""
all customers from 2020, the second highest salary, duplicate rows, the top ten products, orders without invoices
users who never logged in, the average price per category, employees and their managers
""")
ASSET_EXTRA = items("""
Apple shares, Tesla stock, wheat, copper, petrol, natural gas, the yen, the pound, the rouble, the Swiss franc, Nvidia
Microsoft shares, gold, silver, bitcoin, ethereum, the S&P 500, the DAX, the Nasdaq, coffee beans, milk, eggs
""")
GAMES = items("""
chess, checkers, go, poker, blackjack, bridge, tic-tac-toe, hangman, battleship, monopoly, scrabble, sudoku, backgammon
twenty questions, a text adventure, Dungeons and Dragons, a role-playing game, rummy, solitaire, mahjong, wordle, risk
mancala, connect four, minesweeper, a quiz, a trivia game, charades, truth or dare, rock paper scissors, dominoes, shogi
""")
INGREDIENTS = items("""
chicken, rice, eggs, leeks, beans, tofu, spinach, beef, potatoes, mushrooms, cream, lentils, salmon, tuna, courgettes
aubergines, tomatoes, cheese, pumpkin, noodles, cabbage, carrots, chickpeas, bacon, pears, oats, yoghurt, beetroot, corn
""")
SUBJECTS = items("""
a cat, a dog, a sunset, a house by the sea, a dragon, a castle, an astronaut on a horse, the Eiffel Tower, a robot, a rose
a flower in a vase, a mountain lake, a city at night, a pirate ship, my garden, a unicorn, a tree, a happy family, a sports car
a spaceship, the solar system, a penguin with a hat, a cup of coffee, a wolf in the snow, an old man, a girl with a balloon
a bowl of fruit, a dinosaur, the moon, an owl, a logo for my bakery, a world map, a floor plan, a heart, a birthday card
""")
STUDIES = items("""
biology, chemistry, physics, history, geography, philosophy, economics, psychology, sociology, law, medicine, statistics
algebra, geometry, calculus, engineering, architecture, music theory, art history, linguistics, archaeology, astronomy
accounting, marketing, politics, theology, anthropology, nursing, computer science, literature, botany, zoology, geology
""")
NOUNS = items("""
banana, carpet, thunder, spoon, teapot, lamp, gravel, sock, bucket, ladder, cactus, velvet, hammer, onion, bicycle, pillow
trumpet, cloud, biscuit, zebra, marble, candle, wheel, pocket watch, moustache, envelope, noodle, helmet, igloo, walnut
ceiling, drawer, glove, pickle, chimney, anchor, ribbon, puddle, button, kettle, mirror, basket, feather, lantern, zipper
""")
HOWTO = items("""
tie a tie, change a tyre, fold a paper plane, knit a scarf, juggle, train a puppy, plant tomatoes, prune roses
build a shed, paint a wall, remove a red wine stain, unclog a sink, iron a shirt, pick a melon, start a fire
pitch a tent, catch a fish, ride a horse, play the guitar, read music, learn to dance salsa, write a will
choose a name, impress my boss, ask for a raise, make new friends, talk to girls, stop procrastinating
memorise a speech, meditate, do a handstand, whistle with two fingers, sharpen a knife, descale a kettle
get rid of ants, keep bees, raise chickens, hang a picture, lay tiles, reset my router, speed up Windows
recover deleted files, unlock my phone, block a number, sell on eBay, start a company, write a cover page
register a domain, edit a video, take better photos, fly a drone, fix a bicycle chain, jump-start a car, parallel park
get a driving licence, move to Canada, apply for a visa, adopt a child, organise a wedding, decorate a cake
make candles, brew beer, make wine, grow mushrooms, wash a wool jumper, get rid of hiccups
""")
ODD_WORDS = items("""
quo vadis, carpe diem, in vino veritas, cogito ergo sum, schadenfreude, hakuna matata, c'est la vie, memento mori
arigato gozaimasu, kiitos paljon, shukran, takk for sist, obrigado, terima kasih, hygge, saudade, wabi sabi, ubuntu
tempus fugit, la dolce vita, Weltschmerz, sisu, mazel tov, inshallah
""")
TITLES = items(
    "Professor, Doctor, Saint, King, Queen, Captain, General, Lord, Lady, Sir, President, Emperor, Prince, Count"
)
PROVEN = items("""
the theorem of Pythagoras, the quadratic formula, Ohm's law, the law of cosines, the law of sines, Euler's identity
the area of a circle, the volume of a sphere, the volume of a cone, the power rule, the product rule, the chain rule
Bayes' theorem, the binomial formula, the sum of the first n numbers, Fermat's little theorem, Einstein's equation
the law of gravitation, the infinity of primes, Heron's formula, the central limit theorem, the irrationality of pi
""")
