# ruff: noqa: E501
"""Everyday life once more: whole messages, bare words and questions of every trade; see `declines.py`."""

LIFE_WIDE_10 = """
@ health 0.23
- {eye test|smear test|mole check|hearing test|blood donation|flu jab|vasectomy|lasik|botox|braces for adults}[:|,] {does it hurt|what does it cost|how often|from what age|how do i prepare|any risks}?
? how do {optometrists test glaucoma|midwives turn a breech baby|crutches get fitted|i read a prescription|paramedics decide who goes first|i clean a cpap|people live with a stoma}
? is {honey for babies|raw milk|vaping|a vegan pregnancy|sleeping with a fan on|wearing a bra at night|daily aspirin|fluoride|microwaved food|tap water in {town}} {bad for you|harmful|safe|dangerous}
- {i'm on|my dad takes} {warfarin|metformin|an antidepressant|blood thinners|beta blockers|chemo tablets}, {can i have grapefruit|is sauna ok|may he drink wine|can he fly|what painkiller is allowed|does it make you tired}?
- {stitches|a cast|a catheter|a nose piercing|a new tattoo|a hearing aid|contact lenses} {and swimming|itching|how to shower|infected|first week|came out}[?|, what do i do?]
! {recommend|suggest|name} {a good cough medicine|exercises for my sciatica|a diet for gout|a sleeping pill without prescription|stretches for runners|food for iron|a cure for snoring}

@ travel 0.23
- dear bot, {we are a couple in our sixties|i am travelling with two boys|my wife is vegetarian|i'm afraid of flying} and {have a week in {month}|would love to see {country}|want to avoid crowds|can spend {h3} euros}. {what do you propose|where should we go|can you make a plan|which tour is right}?
- {flight|hotel|ferry|train|airbnb} {refund|cancelled what now|too expensive|with dog|for {n1} people|late check-in|upgrade trick|deals {month}}[?]
? what's the {cheapest way to {town}|nicest drive in {country}|best neighbourhood in {town} for families|local dish of {town}|easiest hike near {town}|oldest pub in {town}|prettiest village near {town}}
- {if|suppose} you had {one day|{n2} hours|a free weekend} in {town}, {what would you do|where would you eat|what would you skip|which museum}?
- {lost|forgot|left} my {wallet in a taxi in {town}|charger at the hotel|jacket on the train|boarding pass|suitcase key}{.|,} {how do i get it back|who do i call|what now}?

@ personal 0.41
- my {son|daughter|godchild|pupil} wants to {be a {job}|move out at {n2}|quit school|get a tattoo|have a snake|go vegan|travel alone}. {what do i say|should i allow it|is it too early|how do i react}?
- {grandma|my aunt|our mum} {is {n2} and lives alone|keeps falling|forgets the stove|refuses a carer|wants to move in with us|falls for phone scams}. {what can we do|how do we talk to her|what help is there|is it time for a home}?
? how do i {make my cat like my girlfriend|stop my neighbours from gossiping|get the kids out the door on time|divide the housework|tell guests to leave|survive a flight with a baby|get my flatmate to clean|stop being late}
- {ok or not|yes or no|tacky or sweet|creepy or romantic}: {a proposal by text|flowers to the office|matching tattoos|splitting the bill on a first date|singing for a stranger|a wedding on a monday|a poem on the windscreen}[?]
? what do {women|men|teenagers|grandparents|teachers|bosses|nurses} {really want for a birthday|like to hear|find annoying|expect from a first date|need most}
- {speech|toast|card|message|caption|vows} for {my brother's wedding|a colleague leaving|a friend in hospital|our golden anniversary|my trainer|a lost pet}{, not too sad|, funny|, two minutes|}[, can you]{?|}
- {i'd love|i need|i'm after|looking for} {a name for my kitten cafe|a nickname for my boyfriend|ideas for date night|a theme for my party|a motto for our team|a costume for two|an alibi for tonight}[ please]
- {cv|presentation|speech|essay|profile|email to my boss|first chapter} {feedback|check|rewrite|too long|sounds stiff}{, can you help|: what do i change|, how do i fix it|}[?]

@ facts 0.7
? how do {locksmiths open a safe|florists keep roses fresh|hotels fold towels into swans|painters get a straight edge|bakers score a loaf|tailors take measurements|mechanics find a leak|chimney sweeps work|barbers fade hair|butchers age beef}
? what {tools|licence|training|insurance|papers|qualities} {does a {job} need|do i need to work as a {job}|must i have to open a kiosk|is required for a food stall|do i need as a childminder}
- from {nurse|waiter|soldier|baker|teacher|cashier} to {programmer|pilot|florist|midwife|estate agent|data analyst}{: | - }{possible|how|too late at {n2}|what course|salary}?
- {elevator|escalator|photocopier|coffee machine|shredder|air conditioning|projector|badge reader} {at work|in the office|on our floor} {is broken|stinks|shows an error|beeps|ate my card}. {who do i tell|what can i do|how do i reset it}?
- {sewing|soldering|welding|plastering|tiling|whittling|glazing|upholstery|grafting} {for beginners|course in {town}|what do i need|basic mistakes|tools|youtube|how hard}[?]
? what can i {make|build|sew|craft|do} {from old jeans|out of pallets|with wine corks|with leftover wool|with {n2} empty jars|from driftwood|with a broken bike|out of an old door|with egg boxes}
? which {paint|plant|lamp|curtain|floor|sofa|heating|lock|mattress|shower} {is best for|would you put in|do you recommend for} {a child's room|a dark cellar|a rented flat|a north-facing balcony|a house with cats|a tiny bathroom}
- {neighbours|the landlord|the council|the builder|my flatmates} want to {cut down our tree|raise a fence|paint the hall orange|put a heat pump under my window|build a garage}. {can i stop it|good idea|what does it cost|who decides}?
? how do i {winterise a pond|clean a saxophone|store a tent|fix a bent key|get a bee out of the car|thin out carrots|stop glasses fogging|pull out a broken screw|dry herbs|wash a teddy bear|revive a dried marker|polish a scratched watch|lubricate a zip|remove a broken bulb}
- {wobbly table|stuck jar|tangled necklace|smelly sponge|squeaky bed|frozen windscreen|cracked phone|faded jeans|lost screw|dull knife|bent fork|sticky drawer} {fix|trick|what helps|life hack|quick|how to}[?|!|]
? is {my tap water hard|it bad to leave the charger in|it worth repairing an old bike|bamboo flooring durable|a wood stove allowed in town|it normal for a fridge to click|a cold frame useful|winter too late for planting trees}
- i {backed into a post|ran over a nail|can't get the bike rack off|left the sunroof open in the rain|heard a bang under the bonnet|lost a hubcap|got stuck in mud|scraped the rim}{.|,} {what now|is it bad|how much|can i drive home|any trick}?
- {used|second hand|vintage|refurbished} {{good}|camper|piano|saddle|stroller|lathe|espresso machine}: {what should i check|fair price|where to buy|risky}?
? how many {hens do i need for eggs|laps is a mile in the pool|rows does a scarf need|plants fit in a balcony box|hours does a puppy sleep|bags of soil for a raised bed|stitches for a baby hat|tablets go in the dishwasher|chairs fit round a table of {n1} feet}

@ product 0.23
- {what do you think of|heard of|anyone tried|is it any good,} {the new foldable phones|robot mowers|those barefoot shoes|electric cargo bikes|weighted blankets|standing desks|silicone baking mats|smart rings|linen bedding|heated vests}?
- {price|cost|cheap} {{good}|of a {good}|of driving lessons|of a cleaner per hour|of a funeral|of a dental implant|for dog grooming|of a kitchen|of solar panels}{ in {town}| today||}[?]
- {size|fit|colour|brand|model} {advice|help|question}: {i'm {n3} cm and {n2} kilos|i have wide feet|my head is huge|my wrists are thin|it's for a toddler}. {which one do i order|s or m|what do you suggest}?
- {black friday|outlet|vintage|bulk|refurbished|duty free} {deals|bargain} on {phones|perfume|skis|winter coats|dishwashers|wine|toys}{?| worth it?| or a trick?}

@ recipe 0.18
- {vegan|gluten free|sugar free|quick|grandma style|crispy|fluffy|low fat} {pancakes|pizza|brownies|curry|stuffing|gravy|burgers|dumplings|muesli|ice cream} {recipe|how|tips|that actually work|for {n1}}[?|!]
? how do {they|restaurants|italians|bakeries|the french|street vendors} {make|get} {pizza crust so thin|fried rice so good|bread with big holes|croissants so flaky|chips so crispy|milk foam so smooth|noodles by hand}
- {dear chef|hi cook|hello}, {what do i do with|how do i prepare|how long do i cook} {a goose egg|pig cheeks|kohlrabi|a whole turbot|lamb kidneys|chestnuts|fresh turmeric|a jackfruit}?
? what {drink|cocktail|juice|tea|punch} {can i serve|goes|should i make} {without alcohol for {n2} guests|for a sore throat|with curry|at a summer party|for kids at halloween|from too many lemons}

@ picture 0.18
- {i need you to|please just|be so kind and|do me a favour and} {call me a cab|ring the school|order some sushi|print the tickets|dim the lights|wake me at {hour}|mail {name} the plan|find my glasses|book the sauna|turn the page|check the mailbox|water the ferns}
- {can someone|can you|could the computer} {lock the door|start the car|feed the cat at {hour}|turn down the neighbour's music|order more coffee|fix my printer|charge the scooter|draw my dog|record the match|scan this page}?
! {make|get|fetch|bring} me {a coffee|a sandwich|my slippers|an appointment with {name}|a taxi|the newspaper|a blanket|tickets for the derby}

@ facts 0.47
? how does {a sauna stove|a pressure cooker|a heat pump dryer|a sewing bobbin|a gearbox|a composting toilet|a hearing loop|an anti-lock brake} work
? why does my {knife go dull|laundry smell musty|candle tunnel|kettle scream|shower go cold|lawn have rings|bike squeak in the rain|bread mould so fast}
- {i'm|we're} {stuck in a lift|locked out on the balcony|out of gas in the middle of nowhere|lost in the woods|snowed in}{.|!|,} {what do we do|any advice|who can help|how do i get out}[?|!]
- {who|whom} do i {call|tip|ask|write to} {about a dead pigeon|when the street lamp is out|for a wasp nest|if the neighbour has died|about a pothole|for old furniture}?
? what is the {lifespan of a boiler|best height for a mirror|right amount of detergent|safest ladder angle|ideal humidity at home|use of a dehumidifier|point of fabric softener}
- {tyre pressure|oil change|bike fit|chain lube|dog training|cat litter|fish food|hoof care|lawn feed|wood stain}[:|,] {how often|which one|beginner question|how much|what brand}[?]
? which {vet|kennel|dog school|riding stable|groomer|cat hotel} {is good in {town}|should i choose|takes exotic pets|is open at weekends}
- {my kid's|our} {school|nursery|teacher|class} {is closed today|wants a cake for {n2}|asks for a costume|has lice|moved the trip}{.|,} {what do i do|ideas|how do i manage with work|can they do that}?
? how do i {register a newborn|renew a passport|change my address|get a birth certificate|apply for daycare|replace a lost licence|sign up for a library card|get a parking permit|cancel a sim card}
- {passport|driving licence|marriage certificate|work permit|residence card|parking permit}[:|,] {how long does it take|what do i bring|fee|where do i apply|expired|lost abroad}[?]
"""
