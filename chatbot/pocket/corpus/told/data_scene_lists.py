# ruff: noqa: E501
"""What stands on lists, what codes are for, what fills a week, what must be done: the nouns of `scene_lists`.

In deeds `{name}` is somebody, `{my}` is "my" for the user and "your" for the reply.
"""


def _rows(text: str) -> tuple[str, ...]:
    return tuple(row.strip() for row in text.replace("\n", ",").split(",") if row.strip())


WORDS = _rows("""
apple, chair, river, fork, cactus, tulip, lantern, button, pebble, anchor, ladder, violin, hammer, candle, mirror, blanket, thunder, saddle, compass, kettle
bridge, feather, marble, pencil, castle, tunnel, basket, whistle, pillow, rocket, carpet, bottle, garden, helmet, island, jacket, copper, magnet, needle, orchid
parade, quartz, ribbon, spider, teapot, umbrella, velvet, walnut, yarn, zipper, acorn, barrel, camera, dagger, engine, falcon, goblet, harbor, iceberg, jungle
kitten, lemon, meadow, napkin, oyster, pepper, quilt, raft, sandal, trumpet, urn, valley, wagon, axe, bell, cloud, drum, elbow, fence, glove
hill, ink, jar, key, leaf, moon, nest, owl, piano, rope, snow, tree, vase, wheel, sponge, turnip, biscuit, canyon, dolphin, mitten
""")
GROCERIES = _rows("""
milk, eggs, soap, bread, butter, rice, pasta, flour, sugar, salt, honey, jam, cheese, yoghurt, cream, apples, bananas, pears, grapes, lemons
oranges, plums, tomatoes, potatoes, onions, garlic, carrots, leeks, celery, spinach, lettuce, cucumbers, peppers, mushrooms, beans, lentils, chickpeas, peas, corn, olives
oil, vinegar, mustard, ketchup, mayonnaise, pickles, tofu, ham, sausages, bacon, chicken, salmon, tuna, shrimp, oats, cereal, crackers, biscuits, chocolate, crisps
nuts, raisins, almonds, coffee, tea, juice, water, lemonade, beer, wine, cocoa, ice cream, yeast, baking powder, cinnamon, pepper, basil, parsley, dill, ginger
toothpaste, shampoo, tissues, toilet paper, sponges, bin bags, washing powder, batteries, light bulbs, candles, cat food, dog biscuits, birdseed, napkins, foil, matches, stamps, plasters, hand cream, kitchen roll
""")
LUGGAGE = _rows("""
socks, a towel, a torch, sunscreen, a raincoat, boots, sandals, a hat, gloves, a scarf, pyjamas, jeans, two shirts, a jumper, swimming trunks, a swimsuit, goggles, a toothbrush, a comb, a razor
a passport, tickets, a map, a compass, a camera, a charger, a power bank, headphones, earplugs, a book, a notebook, pens, playing cards, a chess set, a pillow, a sleeping bag, a tent, a stove, matches, a lighter
a knife, a fork, a mug, a thermos, a water bottle, snacks, plasters, painkillers, insect spray, a whistle, rope, tape, a sewing kit, scissors, tweezers, a mirror, lip balm, sunglasses, an umbrella, a belt
slippers, a dress, a tie, a suit, cufflinks, an iron, a hairdryer, soap, shampoo, a flannel, binoculars, a tripod, a sketchbook, crayons, a ball, a frisbee, a kite, a guitar, a teddy bear, nappies
a dog lead, cat food, a blanket, a hammock, a lantern, batteries, a padlock, cash, an adapter, a laptop
""")
DEEDS = _rows("""
water {name}'s plants, call {name}, feed {name}'s cat, pay the rent, buy stamps, return the library books, post {my} letter to {name}, renew {my} passport, pick up {name}, charge the drill
take out the bins, defrost the freezer, book the hotel, send {name} the photos, collect the parcel, order the cake, sign the form, lock the shed, close the windows, walk {name}'s dog
clean the oven, mow the lawn, wash the car, iron {my} shirt, vacuum the stairs, fix the bike, bleed the radiators, descale the kettle, paint the fence, sweep the chimney
write to {name}, thank {name}, congratulate {name}, invite {name}, apologise to {name}, meet {name} at the station, drive {name} to the airport, give {name} the key, bring {name} the ladder, lend {name} {my} drill
buy {name} a present, wrap {name}'s present, bake bread for {name}, cook soup for {name}, knit socks for {name}, translate {name}'s letter, print the tickets, back up the laptop, update the phone, cancel the subscription
change the filter, replace the smoke alarm battery, check the tyres, fill the tank, top up the oil, pump up the tyres, return {name}'s book, give back {name}'s umbrella, turn off the stove, unplug the iron
take {my} pills, refill {my} prescription, call the dentist, see the optician, measure {my} blood pressure, feed the goldfish, brush the dog, clip the hedge, prune the roses, rake the leaves
plant the bulbs, empty the mailbox, read the meter, pay the plumber, tip the waiter, ring the landlord, email {name}, hand in the essay, study for the test, practise the cello
sew on the button, hem the curtains, polish {my} shoes, hang up the washing, make the beds, dust the shelves, sort the papers, shred the bills, scan the contract, vote on Sunday
""")
CODES = _rows("""
gate, office, bike lock, garage, locker, alarm, safe, front door, back door, cellar, shed, suitcase, gym locker, school locker, mailbox, parking, lift, hotel room, studio, workshop
library, pool, sauna, boathouse, barn, stable, attic, laundry room, bike cellar, storage room, server room, lab, clinic, warehouse, dock, courtyard, staircase, side door, key box, church hall
club house, allotment, cabin, caravan, tool box, gun cabinet, wine cellar, roof, playground, nursery, bakery, pharmacy, shop, kiosk, depot, archive, music room, staff room, kitchen, meeting room
tablet, phone, laptop, voicemail, sim card, credit card, bank card, gift card, library card, travel card, television, thermostat, heating, printer, copier, coffee machine, vending machine, barrier, underground garage, tennis court
rowing club, summer house, greenhouse, holiday flat, diary, trunk, filing cabinet, drawer, piano room, darkroom
""")
PHONED = _rows("""
reception, kitchen, accounts, security, sales, support, human resources, the canteen, the warehouse, the lab, the front desk, room service, the workshop, the library, the post room, the nurse, the porter, marketing, shipping, legal
""")
EVENTS = _rows("""
a haircut, a car check, gym, choir, a dentist appointment, yoga, a piano lesson, football training, a job interview, a parents' evening, a book club, swimming, a driving lesson, a maths test, a spelling test, a blood test, a meeting with {name}, lunch with {name}, dinner with {name}, coffee with {name}
a call with {name}, tennis with {name}, chess with {name}, a date with {name}, a walk with {name}, band practice, orchestra, judo, karate, ballet, pottery, drawing class, Spanish class, German class, night school, a first aid course, a cooking class, a wine tasting, a concert, a play
a quiz night, bowling, a film night, a game night, a barbecue, a picnic, a wedding, a christening, a birthday party, a house-warming, a funeral, a school trip, a sports day, a flea market, a bake sale, a garage sale, an eye test, a check-up, a massage, physiotherapy
a vaccination, a vet visit, a plumber visit, a chimney sweep, a house viewing, a furniture delivery, a boiler service, a night shift, an early shift, a day off, a deadline, a presentation, a team meeting, a workshop, a training day, an exam, a lecture, a seminar, a staff party, a board meeting
fencing, archery, climbing, a fishing trip, a bike tour, a hike, a boat trip, a museum tour, a zoo visit, volunteering, a neighbourhood meeting, a fire drill, a recording session, a photo shoot, a fitting, a tax appointment, a bank appointment, badminton, rehearsal, a poetry reading
""")
VISITS = _rows("""
dentist, doctor, vet, eye, hospital, bank, tax, hairdresser, lawyer, therapy, massage, skin doctor, physio, heart doctor, hearing test, scan, blood test, nutrition, tattoo, passport office, job centre, school, insurance, mortgage, notary, foot doctor, allergy test, vaccination, knee, back, orthodontist, MRI, X-ray, midwife, driving test
""")
GOODS = _rows("""
boots, sandals, gloves, jeans, curtains, headphones, skates, sunglasses, trainers, binoculars, a lamp, a coat, a kettle, a toaster, a bike, a tent, a rug, a sofa, a desk, a chair
a clock, a watch, a ring, a necklace, a hat, a scarf, a bag, a suitcase, a drill, a saw, a ladder, a mower, a rake, a vase, a mirror, a pillow, a blanket, a mattress, a bed, a shelf
a camera, a printer, a keyboard, a mouse, a tablet, a radio, a speaker, a guitar, a violin, a flute, a drum, a puzzle, a kite, a ball, a racket, a helmet, a sledge, a pram, a doll, a train set
a cake, a pie, a pizza, a haircut, a concert ticket, a bus pass, a taxi, a hotel room, a massage, a repair, a painting, a book, an atlas, a fan, a heater, a fridge, a dishwasher, an oven, a blender, a mixer
a saddle, a fishing rod, an aquarium, a birdcage, a hammock, a grill, a telescope, a microscope, a chess set, a sewing machine
""")
OWED_FOR = _rows("""
lunch, dinner, the concert tickets, the taxi, petrol, the pizza, a book, the hotel, the present, groceries, the cinema, a bet, the phone bill, the paint, the bus fare, the parking ticket, coffee, the cake, the flowers, the train ticket, the repairs, the rent, firewood, the boat trip, the ski pass, a lamp, the tent, seeds, the shoes, the haircut
""")
COUNTED = _rows("""
cats, dogs, hens, goats, sheep, cows, horses, ponies, rabbits, hamsters, goldfish, parrots, canaries, tortoises, snakes, geese, ducks, bees' nests, children, sons, daughters, brothers, sisters, cousins, nephews, nieces, uncles, aunts, grandchildren, stepsisters
bikes, cars, guitars, violins, houses, gardens, rooms, lamps, clocks, watches, cameras, hats, coats, tents, kites, boats, sofas, desks, shelves, phones, laptops, radios, plants, cactuses, rose bushes, apple trees, cherry trees, ovens, kettles, teapots, cups, vases, puzzles, chess sets, flutes, drums, scooters, skateboards, tattoos, piercings
""")
KIN = _rows(
    "sister, brother, mother, father, aunt, uncle, cousin, niece, nephew, son, daughter, neighbour, boss, teacher, flatmate, wife, husband, best friend, dog, cat, parrot, pony, grandma, grandpa, landlord, coach, dentist, colleague, stepson, godmother"
)
RIDES = (
    "train",
    "train",
    "train",
    "flight",
    "flight",
    "plane",
    "bus",
    "bus",
    "coach",
    "ferry",
    "night train",
    "boat",
    "shuttle",
    "ship",
)
