# ruff: noqa: E501
"""Vocabularies for the wide world of things that Pocket declines; the slots are named as in `declines.py`."""

from chatbot.pocket.corpus.exchange import items

DEVISED = items("""
the bicycle, the piano, the thermometer, the stethoscope, the compass, the wheel, the pencil, chess, basketball, volleyball
the guillotine, the telegraph, Morse code, braille, the cotton gin, the locomotive, the hot air balloon, the tank, the jeep
the revolver, the machine gun, the atomic bomb, the hydrogen bomb, the pacemaker, aspirin, insulin, the vaccine, anaesthesia
the X-ray, the MRI scanner, the contact lens, blue jeans, the umbrella, the safety pin, velcro, teflon, plastic, bakelite
stainless steel, concrete, the skyscraper, the metro, the tram, the zeppelin, the jet engine, GPS, the satellite, the email
the mobile phone, the floppy disk, the USB stick, bluetooth, wifi, the search engine, the blockchain, Java, the C language
the QR code, the video game, the crossword, the sudoku, the Rubik's cube, Lego, the teddy bear, the yo-yo, monopoly, poker
instant noodles, the croissant, ketchup, ice cream, Coca-Cola, the sandwich, the hamburger, potato chips, mayonnaise, beer
the calendar, the decimal system, zero, algebra, calculus, the alphabet, paper money, the stock exchange, insurance, the zipper
the electric car, the battery, the solar panel, the windmill, the plough, the clock, the pendulum clock, the sextant, the violin
""")
DISEASE = items("""
diabetes, asthma, measles, mumps, malaria, cholera, tuberculosis, pneumonia, bronchitis, sinusitis, tonsillitis, anaemia
arthritis, gout, osteoporosis, eczema, psoriasis, acne, rosacea, shingles, chickenpox, scarlet fever, whooping cough, the flu
covid, a migraine, epilepsy, Parkinson's, Alzheimer's, dementia, multiple sclerosis, depression, anxiety, burnout, insomnia
sleep apnoea, high blood pressure, a stroke, a heart attack, angina, varicose veins, a hernia, appendicitis, gallstones
kidney stones, a bladder infection, hepatitis, cirrhosis, an ulcer, heartburn, reflux, irritable bowel syndrome, celiac disease
lactose intolerance, hay fever, a peanut allergy, conjunctivitis, glaucoma, cataracts, tinnitus, vertigo, an ear infection
a sprained ankle, tennis elbow, a slipped disc, sciatica, carpal tunnel, a concussion, a broken toe, frostbite, sunburn
food poisoning, lice, ringworm, athlete's foot, a wart, Lyme disease, rabies, tetanus, leukaemia, lymphoma, a thyroid problem
scurvy, rickets, ADHD, autism, bipolar disorder, OCD, an eating disorder, hypothermia, dehydration, heatstroke, jet lag
""")
SYMPTOM = items("""
a sore throat, a stiff neck, a runny nose, itchy eyes, a dry cough, a rash on my arm, swollen feet, numb fingers, chest pain
a toothache, bleeding gums, blurry vision, hair loss, a lump behind my ear, night sweats, cold hands, a ringing in my ears
a headache every morning, stomach cramps, back pain, a twitching eyelid, a fever of 39, dizzy spells, shortness of breath
a nosebleed, a swollen knee, muscle cramps at night, heart palpitations, hiccups for hours, a burning tongue, joint pain
""")
FIRM = items("""
Boeing, Airbus, Nestlé, Unilever, Shell, ExxonMobil, BP, Gazprom, Siemens, Bosch, Philips, Ericsson, Nokia, Huawei, Xiaomi
Lenovo, Dell, Intel, AMD, Nvidia, Qualcomm, Oracle, SAP, IBM, Cisco, Salesforce, Adobe, Dropbox, Slack, Zoom, PayPal, Visa
Mastercard, Goldman Sachs, Deutsche Bank, HSBC, Barclays, Allianz, Walmart, Costco, Aldi, Lidl, Tesco, Carrefour, Zara, H&M
Uniqlo, Gucci, Prada, Chanel, Rolex, Swatch, Adidas, Puma, Red Bull, Heineken, Starbucks, Subway, KFC, Burger King, Pfizer
Moderna, Bayer, Novartis, Roche, DHL, FedEx, UPS, Maersk, Ryanair, Lufthansa, Emirates, KLM, Uber, Lyft, Airbnb, Booking.com
Alibaba, Tencent, Baidu, ByteDance, Samsung, LG, Panasonic, Sony, Hitachi, Mitsubishi, Honda, Nissan, Mazda, Hyundai, Kia
Fiat, Renault, Peugeot, Skoda, Audi, Porsche, Ferrari, Lamborghini, Rolls-Royce, Volvo, Scania, Caterpillar, John Deere
""")
DEVICE = items("""
a Chromebook, an iPad, an Android tablet, a smartwatch, a dash cam, an e-reader, wireless earbuds, a soundbar, a webcam
a mechanical keyboard, a gaming mouse, an ultrawide monitor, an external hard drive, a laser printer, a 3D printer, a scanner
a mesh router, a smart speaker, a video doorbell, a robot vacuum, an air fryer, an espresso machine, a rice cooker, a blender
a bread maker, an induction hob, a tumble dryer, a dehumidifier, an air purifier, a space heater, an electric toothbrush
a hair clipper, a standing desk, an office chair, an e-bike, a scooter, a treadmill, a rowing machine, a drone, a GoPro
a mirrorless camera, a tripod, a telescope, a metal detector, a lawn robot, a pressure washer, a cordless drill, a circular saw
a generator, a power bank, a solar charger, a tent, a sleeping bag, a backpack, hiking boots, running shoes, a mattress, a pram
""")
AGO = items("""
the Battle of Hastings, the signing of the Magna Carta, the fall of Constantinople, the storming of the Bastille
the Boston Tea Party, the Gettysburg Address, the sinking of the Titanic, the Hindenburg disaster, the Great Fire of London
the Black Death, the Spanish flu, the Wall Street Crash, the Great Depression, Prohibition, D-Day, the attack on Pearl Harbor
the bombing of Hiroshima, the Yalta Conference, the Nuremberg trials, the Marshall Plan, the Suez Crisis, the Bay of Pigs
the Cuban Missile Crisis, the Prague Spring, Watergate, the Iranian Revolution, the Falklands War, the Chernobyl disaster
the fall of the Soviet Union, the Good Friday Agreement, the Rwandan genocide, the Oslo Accords, the Brexit vote, the Gulf War
the Arab Spring, the Meiji Restoration, the Opium Wars, the Boxer Rebellion, the Long March, the Cultural Revolution
the Partition of India, the Salt March, the Zulu War, the Boer War, the Scramble for Africa, the end of apartheid
the Mexican Revolution, the Haitian Revolution, the Louisiana Purchase, the Gold Rush, the Trail of Tears, the Alamo
the Spanish Armada, the Thirty Years' War, the Peace of Westphalia, the Congress of Vienna, the Crimean War, the Paris Commune
the unification of Italy, the Russian Revolution, the Treaty of Versailles, the Weimar Republic, the Munich Agreement
the Punic Wars, the Peloponnesian War, the Battle of Marathon, the murder of Caesar, the eruption of Vesuvius, the Crusades
the coronation of Charlemagne, the Hundred Years' War, the Wars of the Roses, the Spanish Inquisition, the Diet of Worms
""")
SCIENTIFIC = items("""
osmosis, mitosis, meiosis, homeostasis, symbiosis, natural selection, the Krebs cycle, RNA, a ribosome, a mitochondrion
an enzyme, a hormone, a neuron, a synapse, an antibody, a stem cell, the placebo effect, entropy, enthalpy, a catalyst
an isotope, an ion, a covalent bond, a mole in chemistry, pH, electrolysis, oxidation, a polymer, a colloid, titration
a quark, a boson, a neutrino, antimatter, dark energy, a black hole, a supernova, a pulsar, a quasar, a nebula, redshift
the event horizon, the Doppler effect, refraction, diffraction, polarisation, resonance, inertia, torque, buoyancy, viscosity
the Coriolis effect, plate tectonics, subduction, erosion, a fault line, magma, limestone, permafrost, the ozone layer
the greenhouse effect, the jet stream, El Niño, a monsoon, a cold front, a tsunami, the Richter scale, the carbon cycle
superconductivity, semiconductors, nuclear fusion, nuclear fission, radiocarbon dating, half-life, the uncertainty principle
quantum entanglement, string theory, game theory, chaos theory, a fractal, a Turing machine, Gödel's theorem, a tensor
a manifold, an eigenvector, a Fourier transform, a Markov chain, standard deviation, a p-value, regression, a null hypothesis
a complex number, a logarithm, a vector space, a differential equation, modular arithmetic, cognitive dissonance, conditioning
""")
CODING_TOPIC = items("""
descriptors, the iterator protocol, async and await, type hints, metaclasses, context managers, closures, dunder methods, slots
virtual environments, pip, poetry, unit tests, pytest fixtures, mocking, logging, argparse, multithreading, multiprocessing
the GIL, pandas dataframes, numpy arrays, matplotlib, Django models, Flask routes, FastAPI, SQLAlchemy, web scraping, Selenium
regular expressions, git rebase, merge conflicts, git stash, pull requests, Docker volumes, docker compose, Kubernetes pods
Terraform, Ansible, CI pipelines, GitHub Actions, nginx, reverse proxies, load balancing, Redis, Kafka, RabbitMQ, GraphQL
REST APIs, websockets, OAuth, JWT tokens, CORS, SQL joins, database indexes, transactions, migrations, normalization, MongoDB
React hooks, useEffect, Redux, Vue components, Angular services, Svelte, TypeScript generics, promises in JavaScript, webpack
flexbox, CSS grid, media queries, pointers in C, malloc, templates in C++, smart pointers, borrow checking, lifetimes in Rust
goroutines, channels in Go, interfaces in Java, garbage collection, Spring beans, LINQ, Swift optionals, coroutines in Kotlin
monads, recursion schemes, dynamic programming, hash maps, linked lists, binary trees, graph search, big O notation, heaps
bash scripts, cron jobs, environment variables, file permissions, makefiles, assembly, shaders, CUDA kernels, linkers, bytecode
""")
HOUSE = items("""
a clogged sink, a leaking tap, a squeaky door, mould in the bathroom, ants in the kitchen, a wasp nest, mice in the attic
a wine stain on the carpet, grease on a shirt, a burnt pan, limescale in the kettle, a smelly fridge, a blocked toilet
a dripping radiator, a tripped fuse, a flickering lamp, a cracked tile, peeling paint, a hole in the wall, a broken zip
a scratched table, a foggy window, a stuck drawer, a loose doorknob, a noisy washing machine, a dishwasher that doesn't drain
fruit flies, bed bugs, moths in the wardrobe, weeds in the lawn, yellow leaves on my ficus, a dying orchid, aphids on my roses
a flat tyre, a dead car battery, a strange noise from the engine, a rusty bike chain, a frozen lock, a cold bedroom
a dog that barks all night, a cat that scratches the sofa, a shrunken sweater, ink on jeans, wax on a tablecloth
""")
JOB = items("""
nurse, electrician, plumber, software engineer, data scientist, lawyer, pharmacist, midwife, welder, truck driver, surgeon
firefighter, police officer, air traffic controller, flight attendant, translator, journalist, architect, accountant, barista
real estate agent, product manager, graphic designer, social worker, psychologist, vet, dental hygienist, personal trainer
tour guide, makeup artist, game developer, marine biologist, paramedic, judge, diplomat, tax advisor, carpenter, roofer
""")
PERSONAL_TROUBLE = items("""
my husband snores, my sister won't talk to me, my ex keeps texting me, my best friend lied to me, my coworker steals my ideas
my boss shouts at everyone, my teenager refuses to study, my toddler won't sleep, my mother-in-law criticises my cooking
my roommate never cleans, my girlfriend wants to break up, my boyfriend forgot our anniversary, my parents are divorcing
i was passed over for promotion, i have a crush on my neighbour, i got ghosted after three dates, i said something rude at dinner
my landlord raised the rent, my father drinks too much, my daughter is being bullied, my wedding is in two weeks and i have doubts
i can't decide between two job offers, i feel stuck in my career, i procrastinate all the time, i spend too much on clothes
i quarrelled with my brother about money, my dog died last week, i moved to a new city and know nobody, my team ignores me
""")
CELEBRITY = items("""
Taylor Swift, Beyoncé, Rihanna, Adele, Ed Sheeran, Drake, Kanye West, Lady Gaga, Billie Eilish, Justin Bieber, Shakira, Eminem
Tom Cruise, Brad Pitt, Angelina Jolie, Leonardo DiCaprio, Johnny Depp, Meryl Streep, Keanu Reeves, Zendaya, Emma Watson
Ryan Gosling, Margot Robbie, Dwayne Johnson, Will Smith, Morgan Freeman, Scarlett Johansson, Cristiano Ronaldo, Lionel Messi
LeBron James, Michael Jordan, Serena Williams, Roger Federer, Usain Bolt, Tiger Woods, Lewis Hamilton, Simone Biles
Oprah Winfrey, Elon Musk, Jeff Bezos, Mark Zuckerberg, Warren Buffett, Barack Obama, Donald Trump, Joe Biden, Angela Merkel
Emmanuel Macron, Vladimir Putin, King Charles, Prince Harry, Greta Thunberg, the Pope, the Dalai Lama, MrBeast, Kim Kardashian
Pelé, Maradona, Muhammad Ali, Bruce Lee, Marilyn Monroe, Elvis Presley, Michael Jackson, Freddie Mercury, John Lennon, Bob Dylan
Cleopatra, Genghis Khan, Joan of Arc, Marco Polo, Nelson Mandela, Gandhi, Che Guevara, Stalin, Churchill, Abraham Lincoln
""")
ARTWORK = items("""
The Great Gatsby, To Kill a Mockingbird, Ulysses, The Trial, Metamorphosis, Madame Bovary, The Stranger, The Plague
One Hundred Years of Solitude, The Catcher in the Rye, Lolita, Dune, Neuromancer, Brave New World, Fahrenheit 451, Catch-22
The Handmaid's Tale, Beloved, Wuthering Heights, Jane Eyre, Middlemarch, Treasure Island, The Time Machine, Candide, Walden
The Canterbury Tales, Paradise Lost, Beowulf, The Aeneid, the Metamorphoses, Waiting for Godot, A Doll's House, Uncle Vanya
The Cherry Orchard, Dead Souls, Fathers and Sons, Doctor Zhivago, The Master and Margarita, The Name of the Rose, Momo
Heidi, Peter Pan, Mary Poppins, Winnie-the-Pooh, Pippi Longstocking, The Jungle Book, Charlotte's Web, Matilda, The Gruffalo
The Kiss, The Birth of Venus, Girl with a Pearl Earring, American Gothic, Nighthawks, Las Meninas, The Hay Wain, Whistler's Mother
The Persistence of Memory, The Garden of Earthly Delights, Liberty Leading the People, the Raft of the Medusa, Campbell's Soup Cans
The Thinker, the Brandenburg Concertos, Carmen, La Traviata, Tosca, The Rite of Spring, Bolero, Peer Gynt, The Planets, Messiah
Bohemian Rhapsody, Imagine, Yesterday, Hotel California, Stairway to Heaven, Smells Like Teen Spirit, Thriller, Hallelujah
""")
UNSPOKEN = items("""
Belgium, Switzerland, Luxembourg, Nigeria, Kenya, Ethiopia, South Africa, Ghana, Senegal, Angola, Mozambique, Madagascar
Tanzania, Uganda, Rwanda, Somalia, Sudan, Mali, Niger, Chad, Cameroon, Gabon, Botswana, Namibia, Zambia, Zimbabwe, Malawi
Indonesia, Malaysia, Singapore, the Philippines, Thailand, Vietnam, Laos, Cambodia, Myanmar, Nepal, Bhutan, Sri Lanka
Bangladesh, Pakistan, Afghanistan, Iran, Turkey, Armenia, Georgia, Azerbaijan, Kazakhstan, Uzbekistan, Mongolia, Israel
Norway, Iceland, Denmark, Finland, Estonia, Latvia, Lithuania, Hungary, Romania, Bulgaria, Serbia, Albania, Malta, Cyprus
Haiti, Jamaica, Suriname, Guyana, Belize, Paraguay, Bolivia, Fiji, Samoa, Tonga, Papua New Guinea, Andorra, Moldova
""")
GIANT = items(
    "Jupiter, Saturn, Uranus, Neptune, Pluto, Titan, Europa, Io, Ganymede, Callisto, Triton, Ceres, Eris, Charon"
)
ODD_UNIT = items("""
furlongs, fathoms, leagues, cubits, chains, rods, hands, light years, parsecs, astronomical units, angstroms, nautical miles
barrels, bushels, pecks, pints, quarts, cups, tablespoons, teaspoons, fluid ounces, drams, grains, carats, stone, slugs
newtons, pascals, bars, atmospheres, psi, joules, calories, kilowatt hours, horsepower, BTU, watts, volts, amperes, ohms
tesla, gauss, lumens, lux, candela, becquerels, sieverts, kelvin, radians, knots, hertz, decibels, moles, acres, hectares
""")
PLAIN_WORD = items("""
strawberry, banana, chocolate, elephant, mississippi, bookkeeper, butterfly, committee, accommodation, balloon, tomorrow
necessary, rhythm, queue, onion, library, umbrella, kangaroo, university, parallel, millennium, vacuum, raspberry, giraffe
pineapple, dictionary, restaurant, february, wednesday, colonel, mosquito, avocado, assassin, engineer, coffee, possess
""")
NOT_LISTED = items("""
volcanoes in Iceland, Nobel laureates, kings of Sweden, Roman emperors, US senators, Shakespeare's sonnets, Beatles albums
James Bond actors, Pixar films, Oscar winners, Premier League clubs, NBA champions, Greek gods, Egyptian pharaohs, popes
Swiss cantons, German federal states, Japanese prefectures, London boroughs, moons of Saturn, noble gases, amino acids
Linux distributions, sorting algorithms, design patterns, HTTP status codes, cognitive biases, logical fallacies, yoga poses
guitar chords, ballet positions, poker hands, chess openings, wine regions, cheeses from France, pasta shapes, sushi types
horse breeds, dinosaur species, orchid species, poisonous plants, edible mushrooms, constellations, space missions, currencies
""")
FOREIGN_ASK = items("""
where is the train station, i would like to pay by card, can i have the bill, my luggage is lost, i am allergic to nuts
the meeting is postponed until Thursday, could you speak more slowly, i have lived here for ten years, happy anniversary
we are looking forward to your visit, please find the invoice attached, how much does this jacket cost, i miss you so much
the early bird catches the worm, my car has broken down, turn left at the traffic lights, do you have a room for two nights
""")
NEWS = items("""
the election, the stock market, the war, the strike, the heat wave, the summit, the trial, the new tax law, the budget, Bitcoin
the interest rate, inflation, the earthquake, the hurricane, the rocket launch, the transfer market, the playoffs, the Oscars
the new iPhone, the flight delays, the train strike, the wildfire, the flood, gas prices, house prices, the pandemic, the merger
""")
PLAN = items("""
a wedding for eighty guests, a baby shower, a surprise party, a trip to Japan, a camping weekend, a study schedule for my finals
a workout for beginners, a marathon in twelve weeks, a vegetable garden, a kitchen renovation, a move to another city, a budget
a low carb diet, a meal plan for the week, a small online shop, a podcast, a book club, a school fair, a product launch
a job interview, a first date, a road trip along the coast, a family reunion, a podcast series, a fundraiser, my retirement
""")
