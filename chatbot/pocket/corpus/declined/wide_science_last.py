# ruff: noqa: E501
"""Declined: comparisons, guesses and bare words of science and machines."""

SCIENCE_WIDE_8 = """
@ facts 0.7
? who would win, {a gorilla or a bear|a shark or a crocodile|a hornet or a mantis|a T. rex or a lion pack}
? which is {rarer, a ruby or an emerald|older, the sharks or the trees|harder, quartz or topaz|wetter, Bergen or Seattle|stickier, resin or tar}
? what's {heavier, a bus or an orca|denser, honey or oil|louder, a cicada or a drill|hotter, lava or a blowtorch}
? how {old is the oldest coral|tall are redwoods|big are virus particles|cold is the moon at night|salty is sweat|fast do glaciers slide}
? how {is amber made|are pearls formed|do you date a mummy|is salt mined|do they bore tunnels|is aluminium won|is paper recycled at scale}
? how {is the age of a horse seen in its mouth|do vets calm elephants|are wolves counted|do zoos feed penguins|do bees pick a queen}
? what {tree has the softest wood|bird sings at four in the morning|bug eats my basil|fish is that with whiskers|berry is deadly}
? what {is the smell before a storm|makes mud boil|is quicksand|is ball lightning|is an aurora made of|is a sun dog|is black ice}
? what {colour is the blood of a crab|noise does a fox make at night|temperature has a lizard|shape are snowflakes really|taste do bees know}
? why {do some people snore|are yawns catching|do teeth chatter|does garlic stay on the breath|do scars not tan|is a funny bone funny}
? why {are polar bears black under the fur|do cows lie down before rain|do swifts never land|do cats hate water|do ducks float dry}
? why {is uranium heavy|does sodium explode in water|is nitrogen so lazy|does copper turn green|do metals bend|is chlorine in pools}
? why {do rockets start near the equator|is there no sound on the moon|do comets glow|does mars have no magnetic field|is jupiter striped}
? where {do eels breed|does amber wash up|is the coldest spot on earth|are lithium mines|do monarch butterflies winter|is the Kuiper belt|do snails sleep}
? where {in the body is the smallest muscle|does hunger come from|are memories kept|is insulin made|do red cells die|is the vocal cord}
? when {did the dinosaurs die out|is mating season for deer|do swallows leave|do storks come back|was the first heart transplant|do frogs spawn}
? when {is a wave a tsunami|does a storm count as a hurricane|is a planet a dwarf|does fever get dangerous in children|is water hard}
? do {trees sleep|worms have eyes|ants have lungs|whales have hips|stars move|crabs molt|snakes yawn|birds pee}
? does {sand melt|gold rust|a vacuum weigh anything|milk conduct current|the moon quake|a shadow have mass|sound bend}
? can {bamboo cut steel|a sneeze break a rib|a frog freeze and live|a plane outrun the night|moss grow on metal|a cloud burst}
? is {wood glue stronger than wood|the sun on fire|rain clean|every snowflake unique|a day getting longer|honey ever spoiled|pure water blue}
! rank {gases by weight|planets by gravity|metals by price|animals by bite force|stars by colour and heat|energy sources by risk}
! classify {a mushroom|a sponge|a slime mould|this rock|a platypus|a virus|the sea cucumber}
! summarise {the theory of evolution|the history of the atom model|the discovery of penicillin and after|the space race|quantum theory|the climate report}
! show {the life cycle of a fern|a food web of a pond|the periodic trend of radii|how a valve works|the path of a photon|a cross section of a leaf}
+ {a mnemonic for the cranial nerves|an overview of the geological ages|a food chain in the desert|the classification of the wolf|the anatomy of a frog|a hypothesis about plant growth}
+ {a diagram of a cell|a table of half-lives|ten quiz questions on space|a lab report about density|an essay on bees|notes on thermodynamics}
- {glycolysis|tectonics|stoichiometry|angiosperms|kinematics|optics|enthalpy|phylogeny|hydrology}{?|, go|, teach me| in brief| crash course}
- {geckos|magma|quanta|spores|tendons|nebulas|zinc}: one interesting thing?
- {anything|what} about {cicadas|black smokers|ball bearings|tardigrades|solar sails|the thymus|blue lava}?
- {seen|watched|heard} a {documentary|podcast|talk} on {orcas|chernobyl|sleep|fungi|mars|whirlpools}. is it true what they say about {it|them}?
- {would you|do you think one could} {survive in a falling lift by jumping|outswim a crocodile|breathe on a high mountain without oxygen|see a candle from far off|hear your own heart in space}?
- {our physics teacher|grandma|a guide in the museum} says {cold air sinks|cats see ghosts|iron tastes|amber heals|comets bring water}, is there something to it?
- for {my aquarium|the terrarium|our pond|the beehive|the chicken coop}: which {ph|temperature|plants|light|parasites|sand} should i know about?
- for the {museum|zoo|science club|bird walk} i prepare a {sign|talk|riddle|game} on {owls|meteorites|bog plants|fossils|beetles}. what goes in?

@ maths 0.2
- how many {litres in a {n2} by {n2} by {n2} cm tank|golf balls in a bus|bricks for {n3} square metres|hairs in {n1} beards|leaves on an oak}?
- {bayes|poisson|binomial|geometric series|markov|gradient|simplex|newton's method} {problem|exercise|worked example|with numbers}[?]
- {n1} dice, sum {n2}, {odds|chance|how many ways}?
- {interest|inflation|markup|margin} of {n2}% on {n5}?
- log {n3} base {n1}
- {n4}, {n4}, {n3}: sort, sum and average
- between {n3} and {n4} how many {primes|squares|multiples of {n2}|palindromes} are there?
- the {hands|wheels|shadows|gears} problem: {a tree casts {n2} metres, a stick of {n1} casts {n1}|a wheel of {n2} cm turns {n3} times|a gear of {n2} teeth drives one of {n2}}. {what comes out|how do i work that out|the answer}?

@ code 0.1
? who maintains {curl|openssl|gcc|vim|the debian project|sqlite|numpy}
? how do {compilers inline|databases lock rows|phones triangulate|emulators keep time|browsers paint a page|printers rasterise}
? what is {a makefile target|an opcode|a checksum|a heap dump|ray marching|a quadtree|a cron expression|a nonce|a shim}
? why is {electron so hungry|lisp full of brackets|git hard|c unsafe|latency worse than bandwidth|my ide indexing}
- {curl|ffmpeg|rsync|sed|tmux|ssh|openssl|imagemagick} {flags|example|one liner|too slow|permission denied|on windows}[?]
- {lambda|enum|struct|trait|mixin|generator|delegate} in {java|rust|c#|ruby|kotlin|scala}[?]
"""
