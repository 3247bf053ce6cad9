# ruff: noqa: E501
"""Everyday life in other shapes: clumsy, chatty, in pieces, with the point at the end; see `declines.py`."""

LIFE_WIDE_9 = """
@ health 0.29
- long story short: {i lifted a fridge and my back went crack|i ate mussels at lunch and feel awful|i slept badly all week and now my eye twitches|the dentist said it was fine but it still hurts}. {what do i do|is that normal|ideas|should i go back}?
- {pills|tablets|drops|patches|injections} {or|vs} {cream|syrup|spray|physio|surgery} for {a frozen shoulder|hay fever|migraine|arthrosis|eczema}, {which is better|what do doctors say|what would you take}?
- {my back|these knees|this cough|my stomach|that tooth} {is killing me|drives me mad|won't leave me alone}{.|!|,} {what can i take|any exercise|what helps fast|home remedy please}[?]
- {not sure if this is the right place but|sorry to bother you,|asking for a friend:} {is it normal to sweat at night|how do you treat crabs|can stress stop a period|why does it burn when i pee|can you catch something from a toilet seat|do hair transplants hurt}?
- {normal|healthy|average} {pulse for a woman of {n2}|weight of a boy of {n1}|blood sugar after eating|temperature of a baby|height at {n2}|sleep for a teenager|blood pressure at {n2}}[?]
- is {n3} over {n2} {a good blood pressure|too high|dangerous at my age}?
? what {does a {disease} rash look like|helps when {ailment} comes back|do i tell my kids about {disease}|should i ask the surgeon|can i do against fear of needles|is the waiting time for an MRI}
? should i {see a doctor about|worry about|mention|ignore} {a ringing ear|white spots on my nails|a mole that itches|snoring|blood on the paper|a lump that moves|always cold feet|my forgetfulness}
- {vet|dog|cat|hamster|horse} question: {how long can he go without food|can she have ibuprofen|is a dry nose bad|how old is that in human years|do i have to neuter him|why is her belly hard}?

@ recipe 0.35
- {so i bought|i just got|a neighbour gave me|the market had} {a whole octopus|two kilos of plums|a rabbit|some wild garlic|a celeriac as big as my head|fresh figs|a bag of okra|too much rhubarb}. {now what|what do i cook|how do i prepare it|what goes with it}?
- {chocolate cake|bread|pasta sauce|soup|pudding|curry|cookies|pizza} {without oven|without eggs|in the microwave|for a diabetic|with what's in the cupboard|in under {n2} minutes|for {n2} people}[?|: how?]
- {dinner|lunch|breakfast|snack|dessert} {ideas|inspiration}{ for tonight| for a lazy sunday| with no cooking| for a man who hates fish| high in protein||}[?|!|, please]
? what {spice|cheese|oil|rice|flour|cut of meat|fish|pan|kind of potato|sugar} {do i use|is best|do i need} for {paella|fondue|deep frying|sushi|focaccia|goulash|ceviche|mash|meringues|stir-fry|a sunday roast}
? can {i|you} {eat|cook|bake|roast|grill} {acorns|watermelon rind|nettles|a frozen pizza in a pan|fish from the freezer without thawing|banana peel|daisies|beetroot leaves|carrot tops}
- my {grandmother|italian friend|ex|aunt} always made {a thin almond cake|a soup with sour cherries|rolls with poppy|a stew with dumplings|pickled pumpkin}. {do you know how it's made|how could i copy it|what was in it|what is it called}?
- {making|cooking|baking|grilling} {ribs|a lasagne for {n2}|macarons|a goose|bread|tamales} {tomorrow|for the first time|on a campfire}{, |. }{how long|any tips|what temperature|what can go wrong}?
- {cups|grams|ounces|spoons}: how much {flour is that|sugar is {n1} cups|butter is a stick|is a pinch|yeast for {n3} grams of flour}?
- {nutrition|calories|protein|carbs|vitamins} {in|of} {a banana split|two eggs|{dish}|tofu|an oat latte|{ingredient}}[?]

@ facts 0.93
- {help|quick|urgent|emergency|anyone}{!|,|:} {the toilet is overflowing|my key broke off|there's a bat in the bedroom|a hamster is under the floor|i glued my fingers together|the cake sticks to the tin|my ring won't come off|a bird hit the window|the zip of my dress burst|the cat is up a tree}
- {we moved in last week|the house is from 1920|we rent|it's an old building|we have no garage} and {the walls are damp|the floor creaks|the windows whistle|the neighbours hear everything|the radiators bang at night}. {what can we do|how is that fixed|what does it cost|is it our job or the landlord's}?
? what's the {best way to clean|trick to open|easiest way to move|right way to store|cheapest way to heat|quickest way to dry|proper way to dispose of} {a pizza stone|a jar that is stuck|a piano|winter coats|a summer house|wet boots|old paint|a feather pillow|a greenhouse|fluorescent bulbs|a freezer}
? who {fixes|repairs|cleans|installs|collects|sharpens|tunes} {zips|carpets|chimneys|old radios|hearing aids|solar panels|scissors|bulky waste|leather sofas|sewing machines}[ in {town}]
? how {heavy|thick|wide|high} {can a shelf on plasterboard be|should a desk be|must a stair rail be|is a normal door|should a mattress for {n2} kilos be|should insulation be|do i hang pictures}
- {ikea|flat pack|diy|second hand|vintage} {wardrobe has no screws left|sofa too big for the stairs|kitchen fitted by myself|lamp without a switch}{: | - |, }{what now|how|ideas|advice please}[?]
? can {i|you|one} {drill into concrete with a normal drill|wash a pillow|paint a fridge|vacuum ash|put a trampoline on gravel|mow wet grass|dig up a neighbour's root|burn garden waste|put eggshells in the compost|keep bees in town|park a caravan in the street}
- my {neighbour|father in law|handyman|wife} says {you never paint in winter|roses need coffee grounds|a car must warm up first|dogs shouldn't eat twice|you can't wash wool|tyres last ten years}. {right or wrong|is that so|true|who's right}?
- {tomatoes|lawn|cat|moped|roof|boiler|fence|hens|aquarium|pond}{: | - }{leaking|yellow|too loud|needs paint|won't start|smells|how much work|winterproof how|eaten by something|green water}[?|, help]
- i've always wanted {a pond|a treehouse|a vegetable garden|an old motorbike|a parrot|a wood stove|a sauna in the garden}. {how do i begin|how much work is it|what does it cost|do i need permission|good idea}?
? what kind of {drill|dog|ladder|bike|car|plant|glue|saw|tent|heating|curtain} {do i need for|would you choose for|fits|works with} {a small flat in town|an allergic family|a steep drive|a dark bathroom|a beginner|uneven floors|a mountain hut}
- {things to check|what to ask|what to look out for} {when buying a used car|before renting a flat|at a house viewing|when hiring a builder|before getting a dog|when buying a horse|before signing a lease}[?]
- {moving house|new baby|spring|winter|first flat|new kitten|house sitting|empty house} checklist[ please|?]

@ personal 0.76
- {don't judge me but|okay hear me out:|be honest,|so here's the thing:|random but} {should i text my ex|is it bad that i never call my mother|can i wear sandals to an interview|is {n2} too old for uni|do i look stupid if i propose at work|would you forgive that|is it weird to eat alone}?
- {my sister|my best friend|my cousin|a coworker} {is getting married|lost her job|had a miscarriage|is in hospital|is coming out|won't leave her awful boyfriend}{.|,} {what do i say|how can i help|what do i bring|how do i support her|what should i not say}?
? how do i {tell|explain to|convince} {my parents|my husband|my boss|my kids|my landlady|my doctor} {that i quit|that we're moving|that i'm pregnant|that i want a dog|that i don't want surgery|that i crashed the car|to let me work from home|that i'm leaving}
? what {should i|would you} {name my {boat|son|cafe|horse|podcast|band}|do with a free afternoon in {town}|do if you were me|paint in the hall|do with my hair|write under a photo of us|answer if someone asks for money|learn next|cook to impress her}
- {thoughts on|opinions on|views on|what about} {tattoos on the neck|homeschooling|open relationships|arranged marriage|moving in with parents at {n2}|quitting without a plan|dating apps|having only one child|cosmetic surgery|cutting off family}[?]
- i {can't decide|am torn|need help choosing|am going back and forth} between {nursing and law|{town} and {town}|two flats|two men|a beard and no beard|surgery and physio|a summer and a winter wedding}. {help|what would you pick|how do people decide|tell me which}[?]
- {awkward|embarrassing|stupid} situation{: | - }{i waved at a stranger|i called my teacher mum|i forgot her name after {n1} years|my stomach growled in the interview|i sent the love note to my boss|i clogged their toilet}. {how do i get out of this|what do i say now|how do i face them}?
? why {can't i|do i always|am i so} {say no|attract liars|nervous on the phone|fall for unavailable men|lose things|stick to a diet|angry in traffic|get up|jealous|tired of people|afraid of success}
- {homework|boss|mother in law|roommate|neighbour|teenager|ex} {problem|trouble|drama|question}[:] {how do i stay calm|who is right|what would you say|when is it too much}[?]
- {write|send|give} me {a pickup line for a librarian|an excuse for being late to work|a good comeback|a text to cancel a date|something to say on a first date|a caption for my selfie|an answer to my ex}[ please]
- {what to say|what to write|what to do|how to act} when {someone is grieving|you meet his parents|your friend is broke|they break up with you|a colleague cries|you get a bad present|you forgot a birthday}[?]
- i have {a date|an interview|an exam|court|surgery|a big speech|a visit from my in-laws} {tomorrow|in an hour|on friday}{.|!|,} {what do i wear|how do i calm down|give me tips|what should i eat before|any advice|how do i prepare}[?]

@ money 0.29
- {question about|i need help with|not clear to me:} {my payslip|a direct debit|vat on a used car|overtime pay|my pension letter|the excess on my insurance|a joint account|a guarantee for rent}. {how does it work|can you explain|what do i have to pay|who can i ask}?
- {cheapest|best|fastest} way to {send money to {country}|heat a flat|get to work without a car|buy a house|pay off {n4} euros|eat for {n2} euros a week|insure a moped|call {country}}[?]
- {rent|petrol|groceries|electricity|daycare|the dentist|insurance} {went up again|costs me {n3} a month|eats half my salary}{.|,} {how do others manage|what can i do|is that normal|how can i save}?
? how much {is my house worth|would a plumber charge an hour|should a {job} earn in {town}|can a {job} save a year|does it cost to raise a child|is a fair price for a used {good}|is an old {brand} worth}
- {invoice|receipt|tax|loan|inheritance|alimony|bonus|tip} {too high|question|missing|for a foreigner|calculator|late|in {country}}[?|, what now?]

@ law 0.29
- {is that even legal|can they do that|are they allowed to}? {my gym closed and keeps charging|the school searched my bag|my boss reads our chats|the landlord came in while i was out|the shop kept my deposit|a drone films our garden|they published my photo|the builder left halfway}
- {need|i need|looking for} {legal advice|a lawyer|a form|a template} {about|for|on} {a neighbour's wall|a late flight|an unpaid invoice|my grandmother's will|a dog bite|a house sale|a name change|being sued by a tenant}
- {fine|penalty|rules|law|permit} for {fishing without a licence|parking on a cycle lane|a campfire in the woods|dogs off the lead|a home business|littering|riding two on a bike|keeping a snake|a garden pool}[ in {country}][?]
? who {do i report|is liable|pays|decides} {if a parcel is stolen|when a dog bites|for noise at night|if i'm hit on a crossing|when parents split|a broken lift to|if the roof tile hits a car}
"""
