# ruff: noqa: E501
"""Health, medicine, diets, first aid, training and sick animals: what people ask and Pocket declines; see `declines.py`."""

LIFE_WIDE = """
@ health 0.7
? is it {ok|safe|alright|dangerous} to {mix antihistamines and beer|take two cough syrups at once|swallow chewing gum|sleep with a nosebleed|fly with a blocked ear|sunbathe on antibiotics|drink grapefruit juice with blood pressure pills|crush a capsule into yoghurt|use expired eye drops|share an inhaler}
? how {many|much} {paracetamol|ibuprofen|cough syrup|magnesium|folic acid|vitamin C|melatonin|zinc} {can|may|should} {an adult|a ten year old|a breastfeeding mother|someone of {n2} kilos|my grandfather|a pregnant woman} {take|have} {in a day|at once|before bed}
? why {does|do} my {left eyelid twitch|knees click when i squat|ears pop all day|gums bleed when i floss|hands shake in the morning|feet tingle at night|stomach growl after eating|nails have white spots|jaw crack when i yawn|lips peel|scalp itch|wrist ache after typing}
? what does it mean {when|if} {my urine is dark|my tongue is white|i see floaters|my ankles swell|my pulse skips a beat|i wake up with a metallic taste|one pupil is bigger|my period is late by {n1} days|my stool is green|i bruise easily}
- {my|the} {big toe|left shoulder|lower back|right ear|collarbone|tailbone|calf|middle finger} {hurts|is swollen|feels numb|is throbbing|went blue} {since the weekend|after a fall|when i get up|after moving house|since my last run}. {ice or heat|should i rest it|do i need an x-ray|who do i see about it|can i put weight on it}?
- {how do i know if|what are the signs that} {a toe is broken or just bruised|a mole is harmless|a wound is infected|i'm dehydrated|i'm anaemic|my thyroid is slow|it is a cold or the flu|my appendix is inflamed|a cut needs stitches|a tick bite went bad}?
? how do i {take out a splinter|remove a tick|stop a nosebleed|treat a blister|bandage a sprained wrist|cool a scald|get a fishbone out of my throat|rinse soap out of an eye|clean a grazed knee|splint a finger|treat a jellyfish sting|pull a loose tooth|take a temperature properly|measure blood pressure at home}
- {someone|a man|my colleague|an old lady|a child} {fainted|is choking|has a seizure|was stung by a wasp in the mouth|got an electric shock|hit their head|is bleeding heavily|fell from a ladder|is having an asthma attack}{!|.|,} {what do i do|what first|help|do i move them|how do i help}[?|!]
? {what is|explain} the {recovery position|heimlich manoeuvre|right way to do chest compressions|best way to treat a burn|first thing to do after a snake bite|difference between a faint and a stroke}
- first aid {for|when} {burns|choking|snake bite|nosebleed|a deep cut|heatstroke|a broken collarbone|an allergic shock|drowning|frostbite}[?]
- {can|may|should} {pregnant women|i while pregnant|a woman in the first trimester|someone who is expecting} {eat sushi|drink coffee|fly|dye their hair|take aspirin|sleep on their back|go in the sauna|ride a horse|eat blue cheese|lift boxes|go to a concert}?
- i'm {n2} weeks pregnant and {have heartburn|can't sleep|my back kills me|i crave ice|my feet are swollen|i feel no kicks today|i caught a cold}. {is that normal|what may i take|should i worry|any tips}?
? when {does {morning sickness stop|a baby bump show|ovulation happen|labour start|the menopause begin}|do {milk teeth fall out|babies sleep through the night|wisdom teeth come|fontanelles close}}
? how {accurate|early|reliable} is {a pregnancy test|a home covid test|an allergy test from the pharmacy|a rapid strep test|a paternity test}
? what {contraception|birth control} is {safest|best without hormones|suitable after {n2}|reversible}
- i {forgot|missed|threw up|lost|took twice} {my pill|my insulin|the evening tablet|my blood thinner|the antibiotic|one dose of {drug}}. {what now|is it still safe|should i double it|do i skip it|does it matter}?
? {does|will|can} {a root canal|a filling|a wisdom tooth extraction|a dental crown|braces|whitening|a tooth implant|a cleaning at the dentist} {hurt|take long|cost a lot|damage the enamel|last forever}
- {a filling fell out|my crown is loose|i chipped a front tooth|my retainer broke|there is an abscess on my gum|my wisdom tooth is pushing|half a molar broke off on a nut}. {what can i do till monday|is it an emergency|can it wait|can i glue it|what helps with the pain}?
- {tooth|teeth} {sensitive to cold|grinding at night|yellow from tea|gap|hurting at night|loose after a punch}[, {remedy|causes|what helps|what to do|cost}]
? {which|what} {toothpaste|mouthwash|floss|mattress|pillow|shoe insole|sun cream|multivitamin|nasal spray} is {best for|good for} {sensitive gums|side sleepers|flat feet|pale skin|vegans|a chronic cold|neck pain}
? {how|what} do {vegans get|i get enough|older people get} {B12|iron|omega 3|calcium|protein|iodine}[ without pills]
? is {the keto diet|intermittent fasting|the carnivore diet|juice cleansing|the cabbage soup diet|low FODMAP|the Mediterranean diet|paleo|counting macros|raw food|celery juice} {healthy|worth it|safe for diabetics|better than low fat|proven|just a fad}
- {make|write|build|give} me a {seven day|weekly|{n2} day|cheap|vegetarian|high protein|gluten free|diabetic} {meal plan|diet plan|menu to lose weight|eating schedule}[ {with {n4} calories|for two people|for shift workers|without dairy}]
? how many calories {are in|does} {a croissant with butter|a bowl of ramen|two glasses of prosecco|a handful of almonds|a doner kebab|an avocado toast|a caesar salad|a flat white|half a watermelon|a mars bar}[ have]
? how {many|much} {calories do i burn|weight will i lose|fat will i lose} {swimming for an hour|walking {n4} steps|on a rowing machine|skipping rope|climbing stairs|breastfeeding|if i cut out beer}
- {my weight is|i weigh} {n2} kilos and i am {n3} cm tall. {is my bmi ok|am i overweight|what should i weigh|how many calories do i need}?
? what {foods|things} {should|must} {people with gout|someone with a fatty liver|a diabetic|my dad after a heart attack|coeliacs|people on warfarin|a teenager with acne|someone with reflux} {avoid|eat|never touch}
? {which|what} {vaccines|jabs|vaccinations|injections} do {i|we|kids|babies} need {for Kenya|for the jungle|before school|at sixty|for a trip to Vietnam|when moving abroad|against ticks}
- {blood results|my lab report|the blood test} {say|shows|came back with} {ferritin {n2}|TSH {n1}|high CRP|low platelets|creatinine {n3}|LDL {n3}|raised liver values}. {what does it mean|is that bad|do i need a specialist|explain please}?
? what {happens|do they do|is it like} {at a colonoscopy|in an MRI|at the first physio session|during a lumbar puncture|at the gynaecologist|at a skin check|in a sleep lab|at an eye test}
? how long does {a sprained ankle|a broken rib|a concussion|the flu|chickenpox|a hip replacement|a cataract operation|a c section|a tattoo|a hangover} {take to heal|last|hurt|keep me off work}
? how do i {get rid of|cure|treat|stop} {hiccups|a stye|ingrown toenails|a verruca|chapped lips|dandruff|nappy rash|head lice|bad breath|a charley horse|blackheads|cellulite|a hangover|motion sickness|a cold sore|dry elbows|earwax}[ {fast|at home|naturally|overnight}]
- {hangover|head lice|cold sore|hiccups|ingrown toenail|stye|sunburn on the scalp|nappy rash|oily hair|shaving bumps} {cure|home remedy|quick help|what works|at night}[?]
? {does|do} {garlic|honey|apple cider vinegar|turmeric|collagen powder|CBD oil|probiotics|cranberry juice|echinacea|a copper bracelet|acupuncture|homeopathy|ginger shots} {really help|work|do anything} {against colds|for joints|for sleep|against hay fever|for weight loss|at all}
? can {you|one|i|people} {die from a broken heart|catch a cold from wet hair|get pregnant on the pill|be allergic to water|get worms from a dog|go blind from screens|overdose on carrots|get rabies from a bat|survive on rice only}
- {doctor says|the gp told me|they told my mum} {i need a stent|it's only a virus|it is polyps|her hip is worn out|i have a heart murmur|the lump is benign|my kidneys are slow}. {what is that exactly|what happens next|is it curable|what are the options|should we get a second opinion}?
? what is the difference between {a virus and a bacterial infection|type 1 and type 2|a psychologist and a psychiatrist|ibuprofen and naproxen|an allergy and an intolerance|a CT and an MRI|a gp and a specialist|arthritis and arthrosis}
? what are the side effects of {metformin|ramipril|sertraline|the mini pill|a flu shot|prednisone|levothyroxine|omeprazole|creatine|a statin|minoxidil|tramadol}
- {sertraline|metformin|amlodipine|codeine|diclofenac|loratadine|nasal spray|omeprazole} {dosage|and alcohol|while driving|for cats|overdose|withdrawal|weight gain|alternatives|on an empty stomach}[?]
? what {painkiller|medicine|ointment|syrup|tablet|cream} {is best|can i get without a prescription|works fastest|is allowed} for {period cramps|a stiff shoulder|sinus pressure|mosquito bites|toddler fevers|haemorrhoids|a tickly cough|tennis elbow}
- {i'm so tired all the time although i sleep|i wake at 3 every night|i can't fall asleep before 2|i snore and my wife moved out of the bedroom|i sleepwalk|i grind my teeth when sleeping}. {what could be the reason|what helps|is it hormones|which doctor is that}?
? how do {i|you} {cope with a panic attack|calm down before surgery|deal with grief|know if i have adhd|get a therapist|recognise burnout|support a depressed friend|stop overthinking|get off sleeping pills|quit vaping|drink less wine}
! {explain|tell me about|compare|list} {the symptoms of a stroke|the stages of labour|how the liver works|my prescription|treatments for migraine|the side effects of chemo|what a defibrillator does|lenses and laser surgery|hearing aids}
- {which|what} {doctor|specialist|kind of doctor} {do i see|is right|should i go to|treats} {for dizziness|when my hand falls asleep|about snoring|with a lump in the breast|for a skin tag|about my son's squint}?

@ health 0.35
? {can|may|should} {my|a|our} {dog|cat|puppy|kitten|rabbit|hamster|guinea pig|budgie|tortoise|hen} {eat {tomatoes|raw mince|onion|mushrooms|cucumber|lemon peel|yoghurt|cooked bones|raisins}|have {paracetamol|a bath every week|goat milk|a chocolate biscuit|human eye drops}}
- {my|our} {dog|cat|rabbit|hamster|parrot|goldfish|hen|pony} {won't eat|limps|keeps sneezing|drinks a lot|has a lump on the belly|scratches all day|threw up foam|is losing feathers|has red eyes|swims upside down|sleeps all day|shakes its head}. {what could it be|vet or wait|what can i do|is it serious|home remedy}?
? how {often|much} {should|do} i {worm my cat|brush a husky|cut my rabbit's claws|feed a kitten|vaccinate a puppy|bathe a pug|feed a leopard gecko|clean a dog's ears|walk a beagle}
- {my dog|the puppy|our cat|the neighbour's dog} {ate|swallowed|chewed up|got into} {a sock|an ibuprofen|the lilies|a chicken bone|half a chocolate bar|rat poison|a grape|the whole butter}{!|,|.} {what now|is that dangerous|how much is too much|do i call the vet|will it pass}?
? {how do i|what is the best way to} {give a cat a pill|get a dog to lose weight|treat fleas|remove a tick from a dog|calm a dog at fireworks|know if my cat is pregnant|trim a parrot's beak|stop a horse from colic|tell if my hamster is dying}
? what does {spaying|a dental cleaning for cats|a vet visit|pet insurance|an x-ray for a dog|putting a pet down|microchipping} cost
- {kennel cough|cat flu|ear mites|hip dysplasia|bumblefoot|feline leukaemia|hot spots|fin rot|laminitis} {treatment|symptoms|how long|contagious to people|home remedy|cost}[?]

@ health 0.41
- {make|write|design|create} {me |}a {{n1} week|beginner|home|dumbbell only|post pregnancy|marathon|full body|kettlebell|half marathon|couch to 5k} {training plan|workout plan|exercise routine|programme}[ {for a man of {n2}|without equipment|for bad knees|three times a week}]
? how do i {do a pull-up|get a flat stomach|run without stitches|improve my backhand|swim faster freestyle|do the splits|touch my toes|build bigger calves|breathe when swimming|serve a volleyball|get my first muscle-up|jump higher|hold a plank longer|stretch my hip flexors|train for a triathlon}
? how {many|often} {push-ups should i do|times a week should i lift|rest days do i need|squats a day give results|kilometres should a beginner run|sets of deadlifts are enough|hours before a race should i eat}
- {squat|deadlift|bench press|plank|burpee|lunge|kettlebell swing|freestyle|rowing} {form|technique|mistakes|for beginners|hurts my back|muscles worked|alternatives}[?]
- {i can run {n1} km|i haven't done sports in years|i'm {n2} and want to start lifting|i go to the gym three times a week but see no change|my coach says my stride is too long|i want to swim a mile by summer}. {how do i train|what's a good plan|where should i start|what am i doing wrong|is it too late}?
? {is|are} {yoga|pilates|creatine|protein shakes|running on asphalt|jumping rope|cold plunges|foam rolling|stretching before sport|crossfit} {good for the back|bad for knees|worth it|better than walking|enough to stay fit|harmful}
? what should i {eat before a 10k|drink after training|wear for a winter run|do for shin splints|do with sore muscles|look for in climbing shoes|bring to a first boxing class}
? what is a good {5k time for a beginner|resting pulse|bench press for my weight|marathon pace|body fat percentage for women|heart rate zone for fat burning|handicap in golf}
- {sore muscles|runner's knee|shin splints|side stitches|tight hamstrings|cramp in the calf|tennis elbow|plateau at the gym} {and a race on sunday|after leg day|since i changed shoes|every single time}{. {what helps|train or rest|what am i doing wrong}?|, {any advice|what helps}?}
! {correct|rate|analyse|improve} my {golf swing|running form|weekly workout|push-up technique|tennis serve|swim stroke|gym routine}

@ health 0.29
- hello, i {have|am having} {big pain in the tooth|problem with stomach since three day|a skin which is red and scratch|a child with hot head|no sleep many nights}. {what medicine is good|what i must do|you can help me|it is danger}?
- {good day, my mother she|sorry, my husband he|excuse me, my baby} {fall down the stairs|not eat since yesterday|have fever {n2}.5|cannot hear on one ear|is all the time tired}. {please what to do|we go to hospital or no|which tablet give}?
- need {something|advice|a tip|help} {for|against|with} {my swollen ankle|period pain|a hoarse voice before a concert|jet lag|a mosquito bite as big as an egg|itchy stitches|a stuffed nose|cracked heels|nerves before an operation}
- {ear candles|bach flowers|cupping|a hot water bottle|vapour rub on the feet|raw onion in a sock}{: | - |, }{does it work|yes or no|nonsense or not|any proof}?
- {is this serious|do i have to worry|emergency or not|should i go to a&e|doctor or bed}? {i coughed up a bit of blood|my chest feels tight|my arm went numb for a minute|i hit my head on a cupboard and feel sick|my leg is hot and swollen|i have a fever of {n2} and a rash}
- {flu or cold|sprain or break|allergy or cold|bruise or clot|tired or depressed|heartburn or heart attack|acne or rosacea}, how {do i tell|can you tell|does one know}?
- so {yesterday|last night|at work} i {twisted my ankle|slept on my arm wrong|got something in my eye|cut my thumb with a bread knife|burnt my tongue|got bitten by the neighbour's dog} and now {it looks weird|it is all blue|it won't stop|it's getting worse}, {thoughts|what would a doctor say|what do you suggest|is that bad}?
- can you {look at|diagnose|tell me about|check} my {rash|mole|symptoms|blood values|x-ray|swollen tonsils|medication list}?
- my {grandma|uncle|flatmate|trainer|mother in law} swears by {onion juice for coughs|vinegar socks|schnapps for toothache|no carbs after six|honey on wounds|a raw potato on burns}. {is there any truth in it|does that really work|should i try it|is it dangerous}?
- {blood type diet|sleep hygiene|resting heart rate by age|pelvic floor exercises|wrist exercises for typists|low salt breakfast|safe tanning|detox tea|posture corrector|breathing against panic}[ {tips|chart|explained|at home|for men|for seniors}][?]
"""
