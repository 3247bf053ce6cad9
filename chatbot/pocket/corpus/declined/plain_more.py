# ruff: noqa: E501
"""Yet more short plain questions, of things seldom named; signs and slots as in `declines.py`."""

PLAIN_MORE = """
@ facts 0.7
? what is a {ferret|quokka|capybara|pangolin|narwhal|wombat|marmoset|stoat|okapi|tapir|dugong|numbat|lamprey|caracal} {like as a pet|related to|afraid of|worth}
? what is {feng shui|reiki|tai chi|capoeira|parkour|geocaching|falconry|bouldering|kintsugi|bonsai art|cosplay|fly fishing|birding|scrapbooking|crossfit}[ about]
? what is {a doula|a bailiff|a lobbyist|a concierge|a freelancer|a whistleblower|an heir|a hitman|a hermit|a ventriloquist|a mentor|a bouncer|an understudy}
? what is {a kilt|a sari|a cummerbund|a kaftan|corduroy|tweed|a fedora|a bodice|chiffon|a poncho|dungarees|a beret|jacquard|paisley} {made of|worn with|called in {language}|for}
? who makes {Nutella|Lego|Rolex watches|Pringles|Barbie|Haribo|Birkenstocks|the Airbus|Post-its|Marmite|Toblerone|Vaseline|Velcro}
? what does {kosher|vegan|al dente|medium rare|gluten-free|umami|julienne|blanch|deglaze|fair trade|free range|proof on a bottle|room temperature wine} mean
? when is {mother's day|thanksgiving|chinese new year|diwali|ramadan|oktoberfest|carnival in Rio|bonfire night|the super bowl|ascension|labor day|midsummer|bastille day}{ this year| in {year}| celebrated|}
? how is {easter calculated|the pope elected|a king crowned|a hurricane named|a jury picked|a film rated|wind measured|gold mined|cork harvested|salt mined|a judge appointed|a star named}
? how are {diamonds cut|bridges built under water|earthquakes measured|coins minted|cartoons made|nuts shelled|sausages stuffed|tunnels dug|contact lenses made|marbles made|tyres recycled}
? who pays for {a broken window|the wedding|a rental repair|the pope's flights|a burst pipe|the first date|a recalled car|royal palaces|the funeral|school meals}
? how does {uber|a lottery|a pawn shop|an auction|car sharing|netball|social security|the senate|a pension|freight shipping|health insurance|the stock exchange} work
? how does {yeast|aspirin|shampoo|bleach|botox|the pill|chemotherapy|caffeine|antifreeze|soap|anaesthesia|glue} work
? what makes {bread fluffy|a bee angry|chillies hot|a good boss|a diamond valuable|stones smooth|thunder loud|popcorn pop|a voice deep|tea bitter|a cat purr|ice slippery}
? what kills {moss|fleas|mould|head lice|bamboo|slugs|dust mites|ivy|houseflies|bindweed|stinging nettles|woodworm}
? what smells like {gas|burnt toast|rotten eggs|almonds|fish in my room|vinegar|cat pee}[ {in my car|in the kitchen|at night}]
? what rhymes with {orange|month|purple|chimney|silver|elbow|pasta|saturday|wasp|bulb|engine}
? what beats {a straight|a full house|two pair|a flush|the queen's gambit|rock in rock paper scissors lizard spock|a water pokémon}
? what starts {a forest fire|a cold|a volcano|a landslide|rust|a migraine|the baseball season|a recession}
? which side {is port on a ship|do forks go|does the groom stand|is the fuel cap on|of the heart is bigger|do you pass a horse on|is starboard}
? which {vitamin|mineral|hormone|nerve|muscle|gland} {is in {carrots|liver|spinach|sunshine|almonds}|helps you sleep|moves the thumb|makes hair grow|controls thirst|is lacking in scurvy}
? which {pope|king|queen|general|emperor|saint} {lost an eye|went mad|was beheaded|had six fingers|was killed by an arrow|is the patron of cooks|reigned longest|banned coffee|died in exile}
? which {app|website|program|tool} {identifies plants|edits videos for free|tracks flights|teaches Welsh|tunes a guitar|finds cheap hotels|blocks ads|counts calories|makes floor plans}
? which {grape|hop|cheese|flour|herb|apple} is {in Rioja|best for pasta|used in pesto|from Normandy|in Chianti|good for pie|on a pizza bianca}
? whose {statue is in Nelson's square|ear was cut off|face launched ships|idea was daylight saving|portrait hangs in {town}|hits are {work}|voice is in the lift}
? how far can {an arrow fly|you see on a clear day|a wolf smell|a tesla drive|a bee fly|a frog leap|a lighthouse be seen|a cannon shoot|wifi reach}
? how fast {does {hair|bamboo|a glacier|gossip|a tsunami|a sneeze|mould} {grow|move|travel}|is {a peloton|a greyhound|a hurricane|a tgv|a golf ball|the earth's spin|a snail|a blink}}
? how deep {is|was} {the Titanic wreck|a grave|the Black Sea|Crater Lake|a well|the roots of an oak|Lake Geneva|the Thames|a diving pool}
? how late is {the pub|the pharmacy in {town}|the supermarket|the metro|the kebab shop|the post office} open[ {on sunday|tonight}]
? how often {do {trains go to {town}|elections happen|cicadas come out|sharks attack|stars explode|women ovulate|geysers erupt}|does {old faithful erupt|halley's comet return|the senate vote|a cat need a vet}}
? how many times {was Elizabeth Taylor married|has Italy won the world cup|can you boil water again|do hearts beat a day|can paper be recycled|did Rocky lose|was {country} invaded|do we blink}
? how much is {an ounce of gold|a tesla|the crown of England worth|a first edition of {work}|a beer at oktoberfest|a ticket to Mars|a pound of saffron|a sheep|a {brand} bag|a Stradivarius}
? how soon can i {run after a birth|drive after an operation|paint new plaster|walk on new tiles|test for pregnancy|bathe a kitten|mow new grass|retire|swim after a tattoo}
- what is {Bigfoot|the Yeti|Anansi|a banshee|a golem|Baba Yaga|a leprechaun|the Kraken|a djinn|the chupacabra|a valkyrie|a kelpie}[?]
- {anyone|anybody|do you} know {a good mechanic|how to whistle loud|if {brand} is closing|what's wrong with my boiler|how the match went|why the sirens are on|a cure for hiccups|the wifi at {town} airport}?
- {best|good} {age to learn piano|dog for a flat|wood for smoking fish|knots for fishing|books for toddlers|shoes for flat feet|month to move|hotel in {town}|soil for cacti|broth for risotto}[?]
- {signs of|cure for|causes of|types of} {rabies in foxes|a bad clutch|burnout|root rot|woodworm|dyslexia|a gas leak|high cholesterol|clouds over the sea|leather|tea stains}[?]
- {history|meaning|origin} of {the croissant|the name Owen|chess boxing|tango|the mafia|jeans|the pretzel|the alphabet song|the hoodie|gospel music|the bagel|tattoos}[?]
! find {the nearest pharmacy|a recipe with leeks|a flat in {town}|me a dentist|cheap tickets to {town}|my phone|a song with the word umbrella|a used piano|a locksmith|a synonym finder|the score of the match}
! order {a pizza|two coffees|toner for the printer|flowers for mum|sushi for four|a taxi|more cat food|a new sim card|nappies|the book {work}}[ {online|now|for me|for {hour}}]
! check {my blood pressure|the traffic to {town}|my mail|my bank balance|the spelling of this page|my tyres|flight BA{n3}|the opening hours of the zoo|if my train is late|the score}
! predict {the next election|the world cup winner|my future|the lottery|tomorrow's weather|the price of gold|the oscars|the sex of my baby|the next earthquake}
! analyse {this poem by Rilke|my dream of falling|the causes of the French revolution|a blood test|my handwriting|the ending of {work}|the housing market|this chess position|the song {work}}
! quiz me on {Roman history|the periodic table|french verbs|flags of the world|anatomy|the kings of England|jazz|traffic signs|bible stories|wine regions|irregular verbs in German}
! teach me {to knit|the waltz|poker|sign language|morse code|card tricks|yodelling|to juggle|how to drive|kung fu|salsa|to draw a dragon|to solve a cube}
! order these {battles by date|lakes by depth|presidents by age|films by length|gases by weight|cheeses by fat|wars by year}: {the older ones first|smallest first|just the names|any order you like}
! review {my cv|the restaurant|this contract|the film {work}|the book {work}|my business plan|the latest iphone|the hotel in {town}}
! list the {ingredients of a mojito|kings of France|noble gases|symptoms of flu|wives of Henry VIII|books of the bible|muscles of the arm|films of Kubrick|gods of Olympus|winners of the ashes|stages of grief|deadly sins|stations of the metro in {town}}
? could {dinosaurs swim|we live without bees|a vegan eat oysters|Hitler paint|a horse throw up|cats be allergic to me|the euro fail|Titanic survivors float on the door|aliens hear us|a human hibernate}
? have {scientists cloned a human|wolves returned to {country}|the lakers won|women always shaved|we found life on venus|rates gone up|dolphins been to war|they cancelled {work}}
? were {the Vikings tall|the Beatles knighted|gladiators slaves|there female pirates|mammoths in England|the pyramids white|Romans left-handed|dragons ever real|witches burned in {town}}
? may i {bring a baby to a wedding|eat brie when pregnant|park here on sundays|trim my neighbour's tree|drive in socks|fish in the canal|bury my dog in the garden|film in a museum|leave work for a dentist}
? must {i tip a barber|a lease be signed|dogs wear a lead|bikes have bells|i file taxes in {country}|eggs be in the fridge|cyclists wear helmets|a will be handwritten|freelancers charge vat}
? whom {did Napoleon marry|does the pope answer to|did Brutus betray|should i invite to my wedding|did {person} defeat|does Juliet's nurse serve|do i tip on a cruise}
"""
