# ruff: noqa: E501
"""Matters that Pocket is too small for: sciences, trades, troubles, goods, tongues."""

from chatbot.pocket.corpus.exchange import items

EVENTS = items("""
the French Revolution, the Russian Revolution, the American Civil War, the Cold War, the Thirty Years' War, the Crusades
the Battle of Waterloo, the Battle of Hastings, the Battle of Stalingrad, the fall of Rome, the Black Death
the Industrial Revolution, the Renaissance, the Reformation, the Enlightenment, the Great Depression, the Vietnam War
the Korean War, the Gulf War, the Spanish Civil War, the Cuban Missile Crisis, the Boston Tea Party, the Gold Rush
the Meiji Restoration, the Opium Wars, the Cultural Revolution, the Long March, the Boxer Rebellion, the Mughal Empire
the Chernobyl disaster, the sinking of the Titanic, the Great Fire of London, the Watergate scandal, the Suez Crisis
the Treaty of Versailles, the Congress of Vienna, the Magna Carta, the Peasants' War, the Punic Wars, the Trojan War
the Hundred Years' War, the War of the Roses, the Crimean War, the Napoleonic Wars, the Apollo program, the space race
the partition of India, the end of apartheid, the Rwandan genocide, the Holocaust, the Armenian genocide, Brexit
the financial crisis of 2008, the Arab Spring, the invention of writing, the Stone Age, the Bronze Age, the Viking Age
the Middle Ages, feudalism, colonialism, the slave trade, the Silk Road, the Hanseatic League, the Ming dynasty
the Qin dynasty, the Roman Republic, ancient Egypt, ancient Greece, the Maya civilisation, the Ottoman Empire
the assassination of Kennedy, the first crusade, the plague, the Spanish flu, prohibition, perestroika, decolonisation
""")
SCIENCE = items("""
quantum mechanics, general relativity, string theory, black holes, dark matter, dark energy, the Big Bang, entropy
thermodynamics, nuclear fusion, nuclear fission, superconductivity, semiconductors, lasers, transistors, antimatter
the Higgs boson, neutrinos, quarks, the uncertainty principle, entanglement, plate tectonics, volcanoes, earthquakes
DNA, RNA, CRISPR, mitosis, meiosis, enzymes, proteins, mitochondria, the immune system
the nervous system, the liver, hormones, insulin, antibiotics, vaccines, viruses, bacteria, stem cells, cloning, genes
epigenetics, ecosystems, the nitrogen cycle, the greenhouse effect, climate change, acid rain, ozone, El Niño, tides
osmosis, catalysts, covalent bonds, ionic bonds, redox reactions, electrolysis, isotopes, polymers, benzene, alkanes
pH, titration, radioactivity, half-life, X-rays, magnetism, electromagnetism, Maxwell's equations
the Doppler effect, resonance, friction, torque, angular momentum, viscosity, turbulence, chaos theory, game theory
set theory, group theory, topology, category theory, number theory, linear algebra, eigenvalues, tensors, manifolds
Fourier transforms, Laplace transforms, differential equations, the Riemann hypothesis, Gödel's theorem, Fermat's theorem
P versus NP, cryptography, blockchain, quantum computers, neural networks, gradient descent, transformers, backpropagation
operating systems, compilers, databases, TCP/IP, DNS, HTTPS, encryption, hash functions, garbage collection, virtual memory
Kubernetes, Docker, microservices, machine learning, reinforcement learning, computer vision, robotics, 5G, Bluetooth
jet engines, combustion engines, electric cars, batteries, solar cells, wind turbines, nuclear reactors, satellites
rockets, GPS, radar, sonar, MRI scanners, microscopes, telescopes, bridges, alloys, steel, plastics, fermentation
""")
IDEAS = items("""
the meaning of life, free will, consciousness, justice, morality, ethics, utilitarianism, stoicism, existentialism
nihilism, capitalism, socialism, communism, democracy, anarchism, liberalism, fascism, feminism, globalisation, inflation
supply and demand, monetary policy, the gold standard, cryptocurrency, hedge funds, bonds, derivatives, taxation
Buddhism, Islam, Christianity, Judaism, Hinduism, Taoism, Zen, karma, reincarnation, the soul, God, fate, truth, beauty
the trolley problem, the ship of Theseus, Plato's cave, the categorical imperative, Occam's razor, the social contract
postmodernism, structuralism, romanticism, realism, surrealism, cubism, impressionism, baroque music, jazz, opera, haute couture
cognitive dissonance, the placebo effect, Stockholm syndrome, attachment theory, behaviourism, psychoanalysis
the United Nations, the European Union, NATO, the WTO, the IMF, the World Bank, the Supreme Court, the US Congress
the electoral college, the House of Lords, the Geneva Conventions, human rights, copyright, patents, trademark law
the death penalty, gun control, abortion, immigration, nuclear power, universal basic income, minimum wage, euthanasia
""")
AILMENTS = items("""
diabetes, asthma, high blood pressure, a fever, a sore throat, back pain, chest pain, a rash, migraine, depression
anxiety, insomnia, cancer, arthritis, the flu, covid, pneumonia, a broken arm, a sprained ankle, an ear infection
food poisoning, an allergy, hay fever, eczema, acne, anaemia, gout, a kidney stone, appendicitis, heartburn, an ulcer
a toothache, a cough, dizziness, nausea, diarrhoea, constipation, a bee sting, a burn, a concussion, epilepsy, ADHD
autism, dementia, Parkinson's disease, multiple sclerosis, a stroke, a heart attack, malaria, measles, chickenpox
tetanus, rabies, shingles, psoriasis, a swollen knee, a stiff neck, numb fingers, blurry vision, hair loss, snoring
""")
DRUGS = items("""
aspirin, ibuprofen, paracetamol, penicillin, amoxicillin, antibiotics, morphine, insulin, vitamin D, melatonin, Prozac
sleeping pills, antihistamines, statins, beta blockers, cortisone, caffeine pills, iron tablets, zinc, St John's wort
""")
LEGAL = items("""
my landlord, my employer, a speeding ticket, a divorce, my will, a contract, my rent, a debt, copyright, a patent
an inheritance, child custody, a lawsuit, a visa, immigration, a work permit, my deposit, a prenup, defamation
unfair dismissal, a noise complaint, my neighbour's fence, a car accident, insurance, a trademark, privacy law, GDPR
bankruptcy, a restraining order, jury duty, parole, a subpoena, an NDA, zoning, adoption, self-defence, tax fraud
""")
MONEY = items("""
bitcoin, gold, Tesla shares, Apple stock, index funds, bonds, a mortgage, my pension, a savings account, real estate
a house, my student loan, a credit card, crypto, ethereum, oil, the euro, the dollar, government bonds, ETFs, a startup
my taxes, life insurance, car insurance, options, dividends, day trading, dogecoin, silver, farmland, a hedge fund
""")
DISHES = items("""
lasagne, carbonara, pizza dough, sushi, ramen, pad thai, chicken curry, beef stew, goulash, borscht, pelmeni, paella
risotto, moussaka, falafel, hummus, tacos, guacamole, chili, burgers, meatballs, pancakes, waffles, apple pie, cheesecake
tiramisu, brownies, chocolate cake, carrot cake, banana bread, sourdough bread, croissants, bagels, scones, macarons
pancake batter, tomato soup, onion soup, ratatouille, quiche, fish and chips, shepherd's pie, schnitzel, dumplings
spring rolls, fried rice, kimchi, miso soup, Peking duck, mapo tofu, biryani, dal, samosas, naan, couscous, tagine
jerk chicken, ceviche, empanadas, feijoada, poutine, a vegan dinner, a birthday cake, mayonnaise, pesto, strawberry jam
""")
TRIPS = items("""
a week in Japan, three days in Rome, a weekend in Paris, a road trip through California, a honeymoon in Bali
a family holiday in Spain, ten days in Peru, a ski trip in the Alps, a city break in Prague, a trip to Iceland
a safari in Kenya, a cruise in Norway, a hike in Nepal, a month in India, a camping trip, a bike tour along the Danube
two days in New York, a train journey across Europe, a business trip to Berlin, a school trip, a beach holiday in Greece
""")
GOODS = items("""
laptop, phone, camera, tablet, television, monitor, keyboard, printer, router, headset, car, bicycle, electric scooter
washing machine, fridge, vacuum cleaner, coffee machine, mattress, sofa, office chair, backpack, tent, pair of running shoes
winter jacket, watch, guitar, digital piano, drone, game console, graphics card, robot mower, drill, lawn mower, pram
toothbrush, razor, blender, toaster, air fryer, microwave, dishwasher, hiking boot, sleeping bag, ski, snowboard, kayak
""")
LANGUAGES = items("""
French, German, Spanish, Russian, Chinese, Italian, Portuguese, Japanese, Korean, Arabic, Hebrew, Turkish, Polish, Dutch
Swedish, Norwegian, Danish, Finnish, Greek, Latin, Hindi, Urdu, Bengali, Tamil, Thai, Vietnamese, Indonesian, Swahili
Hungarian, Czech, Romanian, Bulgarian, Ukrainian, Persian, Icelandic, Irish, Welsh, Catalan, Basque, Esperanto, Klingon
""")
ODD_LANGUAGES = items("""
Portuguese, Korean, Arabic, Hebrew, Turkish, Polish, Dutch, Swedish, Norwegian, Danish, Finnish, Greek, Latin, Hindi
Urdu, Bengali, Tamil, Thai, Vietnamese, Indonesian, Swahili, Hungarian, Czech, Romanian, Bulgarian, Persian, Icelandic
Irish, Welsh, Basque, Esperanto, Klingon, Zulu, Maori, Quechua, Georgian, Armenian, Mongolian, Sanskrit, Elvish
""")
SENTENCES = items("""
the train leaves at noon, my sister works in a hospital, we will meet at the station tomorrow, I lost my umbrella
the old bridge was closed last year, she sold her house by the sea, the soup needs a little more salt
our meeting has been moved to Thursday, he never answers my letters, I would have come if you had called
the children are playing behind the church, could you bring me the bill, where is the nearest pharmacy
I am allergic to nuts, the museum opens at ten, this contract ends in March, the engine makes a strange noise
please turn off the lights before you leave, the early bird catches the worm, all that glitters is not gold
my passport has expired, he had been waiting for hours, the snow melted in the morning sun, we need two single rooms
I have been learning to swim since June, the invoice is attached, our neighbours have three goats, time heals all wounds
the committee rejected the proposal, she whispered something in his ear, you should see a doctor, it was love at first sight
""")
CODING_LANGUAGES = items("""
Java, C++, C, Rust, Go, JavaScript, TypeScript, SQL, PHP, Ruby, Swift, Kotlin, Scala, Haskell, C#, Perl, Lua, R, MATLAB
Julia, Fortran, COBOL, Assembly, Bash, PowerShell, Dart, Elixir, Erlang, OCaml, F#, Clojure, Lisp, Scheme, Prolog, Zig
HTML and CSS, React, Vue, Angular, Node.js, Solidity, VHDL, Verilog, GLSL, CUDA, Visual Basic, Delphi, Nim, Racket
Svelte, jQuery, GraphQL, Terraform, Django, Flask, FastAPI, PyTorch, TensorFlow, Unity, Unreal, Arduino, WebAssembly
""")
PROGRAMS = items("""
a web server, a REST API, a login form, a todo app, a chat server, a linked list, a hash map, a binary tree, a red-black tree
a thread pool, a producer and consumer, a JSON parser, a compiler, an interpreter, a tokenizer, a raytracer, a game loop
a snake game, a tetris clone, a chess engine, a sudoku solver, a web scraper, a web crawler, a neural network, a spam filter
a password manager, an image classifier, a recommender system, a payment page, a shopping cart, a landing page, a CSS grid
a dropdown menu, a carousel, a file upload, a websocket client, a message queue, a rate limiter, an LRU cache, a B-tree
Dijkstra's algorithm, the A* algorithm, a minimax search, a genetic algorithm, k-means, a regex for email addresses
a database schema, a left join, a stored procedure, a migration, a Dockerfile, a CI pipeline, a makefile, a shell script
a kernel module, a device driver, a mobile app, a browser extension, a Discord bot, a Telegram bot, a calendar widget
a PDF generator, an OAuth login, a blockchain, a smart contract, a physics engine, a particle system, a shader, an emulator
a text editor, a spreadsheet, a calculator app, a weather app, a clock app, a music player, a video player, a photo gallery
""")
LONG_TEXTS = items("""
an essay, a long essay, a 500-word essay, a 1000-word essay, a five-page essay, a thesis, a dissertation, a research paper
a term paper, a book report, a blog post, a newspaper article, a press release, a speech, a wedding speech, a eulogy
a sermon, a screenplay, a film script, a play, a novel, the first chapter of a novel, a fantasy epic, a song, song lyrics
a rap, a rap song, a sonnet, an epic poem, a ballad, a business plan, a marketing plan, a project plan, a grant proposal
a product description, a job advertisement, a CV, a resume, a user manual, a scientific abstract, a literature review
a lesson plan, a training plan, a diet plan, a legal contract, a privacy policy, a terms of service page, a case study
a white paper, a review, a film review, a detailed report, a podcast script, a sales pitch, an opera libretto, a manifesto
""")
TOPICS = items("""
climate change, the French Revolution, artificial intelligence, social media, the Roman Empire, freedom, democracy
the causes of the First World War, school uniforms, nuclear energy, global trade, the future of work, machine learning
gender equality, space travel, electric cars, the history of chess, Shakespeare's sonnets, the internet, migration
renewable energy, plastic waste, veganism, video games, mental health, poverty, corruption, the death penalty, education
the water cycle, coral reefs, bees and agriculture, urban planning, public transport, vaccination, jazz
modern art, the European Union, remote work, sleep, friendship in literature, the symbolism in Moby Dick, existentialism
""")
HARM = items("""
make a bomb, build a weapon, make explosives, hack a bank account, hack my neighbour's wifi, steal a car, pick a lock
steal a password, write a virus, write malware, make a poison, poison someone, make meth, cook drugs, forge a passport
fake a signature, launder money, cheat on my taxes, stalk my ex, hurt someone, kill someone, rob a shop, buy a gun illegally
spy on my wife, blackmail my boss, make a phishing page, break into a house, get away with murder, smuggle drugs
crack a password, clone a credit card, bully a classmate, start a riot, make napalm, scam old people, dodge the police
""")
