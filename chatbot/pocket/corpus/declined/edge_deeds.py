# ruff: noqa: E501
"""Deeds in the world, and private things that nobody has told here; signs and slots as in `declines.py`."""

EDGE_DEEDS = """
@ picture 3
! send {an email to my boss saying i'm sick|a mail to {name} that i'll be late|a text to my wife that the train is late|a message to the group that training is off|a thank-you note to my aunt by mail|my CV to {firm}|flowers to {name}|a fax to the town hall|the pictures to grandma|the file to my tutor|an invitation to everybody in my contacts|a signal to my phone}
- send an email to my {boss|teacher|landlord|coach|dentist|team} saying {im sick|i'm running late|i can't come on {date}|i quit|the heating is broken|thanks for yesterday}{ please|, now|}
- {shoot|drop|ping|forward} {an email|a text|a quick message} to {{name}|my manager|the school office|my sister|accounting}: {i'm ill today|running ten minutes late|the invoice is paid|call me back|meeting is moved to {hour}}
- {tell|let} {{name}|my mum|my boss|my flatmate|the babysitter} {know |}{i'm on my way|i'll be home at {hour}|the key is under the mat|dinner is ready|i can't make it} {by text|by mail|on whatsapp|over the phone}
! {call|phone|ring|dial} {a taxi|my mum|the pizza place|the vet|{name}|an ambulance|the police|the number on the card|room service|my voicemail|a locksmith|{firm}}{ for me| now| at {hour}|}
! book {a table for {n1} at {hour}|a flight to {town}|a hotel in {town} for {n1} nights|the badminton court|a cab to the airport|a haircut|train tickets to {town}|a room with sea view|an appointment with the dentist|a meeting room|a babysitter for saturday|an escape room}
! {order|buy|get} {me |}{a pizza margherita|{n1} bags of cat litter|printer ink|a new charger|groceries for the week|flowers for mum|sushi for {n1}|concert tickets for {celebrity}|the same shampoo again|{dish} from the place round the corner|a {good} in black|a birthday cake for saturday}[ online| on amazon|, charge my card]
! {set|make} {an alarm for {hour}|a timer for {n2} minutes|an alarm every weekday at {hour}|a reminder for {date}|two alarms, {hour} and {hour}|the alarm louder|an egg timer|a nap timer}
- {remind|please remind|can you remind} me {at {hour}|tomorrow|in {n2} minutes|on {date}|every monday|when i get home|tonight} {to take my pill|to feed the neighbour's cat|to pay the rent|about the parents' evening|to move the car|to water the plants|of the dentist}
- remind me at {n1}{ to {leave|take the bread out|drink water|turn the oven off}| please|pm|}
- {wake me|wake me up} {at {hour}|in {n2} minutes|before the alarm|when we reach {town}}{ please| with music| gently|}
- {timer|alarm|reminder|stopwatch|countdown|calendar entry|voice memo}{: | }{{n2} minutes|{hour}|{date}, dentist|tomorrow {hour}|start|stop|for the eggs}
! {put|add|enter|save} {the dentist on {date}|lunch with {name} at {hour}|my flight|mum's birthday|the staff meeting|football practice} {in|into|to} my {calendar|diary|phone|outlook|agenda|planner app}
! {cancel|move|postpone|confirm|reschedule} my {appointment at {hour}|dentist on {date}|reservation|meeting with {name}|flight to {town}|gym membership|newspaper|netflix|driving lesson|hotel|order number {n5}}
- {can|could} you {move|cancel|postpone|confirm} {the meeting on {date}|my table for tonight|the cleaner|the handyman|our booking}? {i'm too busy|i can't come|something came up|tell them sorry}
! {turn|switch} {on|off} {the lights in the kitchen|the heating|my tv|the radio|the torch|the alarm system|wifi|bluetooth|the sprinkler|flight mode|the oven|the fan|the christmas tree lights}
! {dim|raise|lower|open|close|lock|unlock} {the blinds|the garage|the front door|the lights|the curtains|the volume|the car|the screen brightness|the windows upstairs|the gate}
- {it's too {warm|cold|dark|bright|loud} in here|i'm {freezing|sweating}}, {turn up the heating|open a window|dim the lights|turn the music down|close the blinds|start the fan}[ please]
! play {some jazz|{celebrity}'s latest song|the news|my favourite playlist|whale sounds|{work}|something for dancing|the radio|a lullaby for the baby|the anthem of {country}|chess with me by video|that song that goes na na na}
- {next song|volume up|louder please|skip this one|pause the music|mute|turn it down a bit|repeat that song|shuffle|stop the music|play it again from the start|resume the podcast}
! {open|launch|close|start|install|update} {netflix|my mail|the camera|a new tab|the calculator|google maps|the downloads folder|the browser|spotify|zoom|excel|task manager|my banking app|the garage app}
! {look up|google|search the web for|browse for|bing} {cheap flights to {town}|{name}'s address|a plumber near me|pictures of {animals}|reviews of {good}s|the opening hours of {firm}|lyrics of {work}|my own name|the phone number of the library}
! {take|make|shoot} {a photo|a screenshot|a selfie|a video of us|a voice recording|a scan of this page|a backup of my phone|minutes of this call|a note on my phone|a copy of my key}
! {transfer|send|pay|wire|lend} {{n3} euros to {name}|my rent|the electricity bill|{n2} dollars to my son|the parking ticket|the invoice {n5}|half the bill to {name}}
! {post|tweet|share|upload|publish} {a photo of my dog|happy new year|this on my wall|a story about my run|the recipe on my blog|our wedding pictures|my opinion about {matter}|an ad for my old {good}}[ {on instagram|on facebook|to reddit|for me}]
! {track|find|trace|locate|ring} {my parcel|my phone|flight {n3}|my lost cat|my luggage|my keys|my daughter's phone|the bus {n2}|the owner of a number plate|my friends on the map}
! {navigate|drive|bring|take|guide} me {home|to the next petrol station|to {town}|to the nearest hospital|around the traffic jam|to work by bike|to the airport by {hour}}
! {check|read|show|open} {my mails|my messages|my voicemail|my calendar for {date}|my bank balance|my steps today|my blood pressure log|the front door camera|my post|my notifications|my heart rate}
- {any|do i have|have i got|did i get} {new mails|missed calls|messages from {name}|appointments on {date}|parcels today|voicemail|unread messages|post}?
! {delete|move|rename|zip|print|scan|sign|encrypt|back up} {the file report.docx|all photos from {month}|my old mails|the folder holidays|this contract|my tax pdf|the screenshots on my desktop|the last {n1} downloads|my usb stick}
- {print|scan|fax|laminate|staple|shred} {this|the contract|{n1} copies|my ticket|page {n2}}{ please| in colour| both sides|}
! {do|finish|hand in} my {homework on the school website|tax return online|online course|laundry|dishes|shift tomorrow|driving test|exam for me|captcha|application at {firm}}
! {water|feed|walk|wash|mow|iron|vacuum|paint|fix|bake|cook|clean} {the plants|the fish|the dog|my car|the lawn|my shirts|the living room|the fence|my bike|a cake and bring it|dinner tonight|the windows}
- could you {feed my cat while i'm away|pick up {name} from school|bring me a coffee|hold the door|carry my bags|come over tonight|drive me to the station|open this jar|sign for my parcel|lend me {n2} euros|water my tomatoes|queue for me|scratch my back|cook something}?
- {i'm hungry|i'm thirsty|no food at home|the fridge is empty|out of coffee}{. |, }{order something|get me a burger|bring me a coffee|have something delivered|buy milk|call the pizza guy}[ please]
- {translate|record|transcribe|listen to|join} {this call|the meeting at {hour}|what the tv says|my voice message|the zoom call|the conversation at the next table}[ please]
! {register|sign|enrol} me {up for {the newsletter|a yoga class|the marathon in {town}|an account at {firm}|the {language} course|the waiting list}|in for flight {n3}|out everywhere}
! {apply|vote|bid|queue|testify|complain} for me {at {firm}|in the election|on ebay|online|at the counter|in court|at the town hall}
- {keep|keep on} {checking the price of {asset}|watching my inbox|listening for the baby|refreshing the ticket page|counting my steps} and {tell|warn|wake|alert} me
- {when|as soon as|if} {it rains|{name} writes|the parcel comes|the price drops|{team} scores|the washing is done|someone rings}{,|} {tell me|let me know|send me a message|wake me|switch on the light|call me}[ please]
- {are you able to|is it possible that you|would you kindly} {call my bank|send the letter by post|ring me at {hour}|visit me|talk to my landlord|wait for the plumber|pay by card|check in for me|reply to all my mails}?
- {hands full|i'm driving|i'm in the bath|no glasses on|cooking right now}{: |, }{read me my messages|answer the phone|call {name} back|set a timer|turn off the stove|reply ok to {name}}
! {draw|paint|sketch|photograph|animate|render} {my dog in the snow|a logo for a bakery|our house|me as a viking|a map of {town}|a comic about {animals}|a sunset over {landmark}|the plan of a kitchen}
- {look at|see|check|zoom in on} {this picture|my screenshot|the photo i sent|my face|the mole on my arm|my handwriting|this chart|the meme} {and tell me what it is|. what does it say|. is it ok|and describe it}{?|}
- {hear|listen}{, |: }{what song is this|is my engine ok|is that a blackbird|do i sing well|what did she just say}?

@ personal 2
? what is {my neighbour's phone number|my blood type|my IP address|my grandmother's maiden name|the code of my bike lock|my account balance|my sister's address|my passport number|my dog's chip number}
- what's my {neighbour's phone number|netflix password|bank balance|star rating|ring size|insurance number|landlord's email}[?]
? what did i {ask you yesterday evening|ask you on the other computer|say to {name} on the phone|write in my diary on {date}|look up last week|sign at the bank}
- what did {i|we} {ask you|talk about|discuss|write} {yesterday evening|last night|last time|this morning on my phone|in {month}|before christmas|on the other computer}[?]
? who {rang at my door|called me last night|ate my sandwich|took my umbrella|is behind me|is my secret santa|lives above me|wrote that note on my car|parked in my spot|knocks on the wall|stole my bike|sent me the roses|is calling from {n5}|sat next to me at school|deleted my files}
? where {is my husband right now|did the cat hide|am i right now on the map|is my other sock|is my daughter at this moment|did the thief go|has my package been since monday}
? when {did i last see the dentist|is my rent due|does my passport expire|will my parcel come|was my last tetanus shot|does my contract end|is the bin collected in our street|does my wife come home}
? how {much does my boss earn|much money is in my account|many followers do i have|many steps did i walk today|often did i open this page|did my blood test turn out|much is left on my phone plan|far have i driven this year|many likes has my photo}
? why {did {name} leave me|is my neighbour angry|did my boss call me in|does my mother not answer|is my flatmate so quiet today|did i wake up at {hour}|am i not invited|did the teacher laugh|is my friend offline}
? does {name} {love me|know my secret|still live in {town}|earn more than me|like my present|remember me|read my messages|hate my cooking|have a new girlfriend}
? is {my husband cheating on me|my neighbour at home|the oven off at home|my daughter asleep|{name} married|my boss in a good mood|my car locked|{name} pregnant|my friend lying to me|anybody in the garden|my parcel at the post office}
? what is {name} {doing now|thinking|like|getting me for christmas|saying about me|having for dinner|'s salary|'s middle name|'s wifi called}
? which {of my friends talks behind my back|shirt am i wearing|meds did the doctor give me|finger am i holding up|of the twins broke the vase|neighbour plays the drums|card did i draw|number do i have in mind}
- {guess|tell me|say} {the number in my head|what i look like|what's in my pocket|my bra size|which card i drew|what i hold behind my back|how many coins i have|my star sign|what i got from santa}{!| now| if you can|}
- {{name}'s|my neighbour's|my ex's|the teacher's|my boss's} {phone number|address|birthday|salary|email|password|middle name|new boyfriend}{?|, please|, do you have it?}
- {i forgot|can't remember|i've lost|help me remember} {my apple id|the title of the film i saw with {name}|the address of the clinic|the answer to my security question}{. what is it|. do you know it|, tell me|. can you look}[?]
- you {surely know|must know|have seen|remember|keep} {my photos|how i look|my school marks|what happened at the party|my calendar|my search history|my old emails|the wifi code here}{, don't you|, right|. tell me}[?]
- {yesterday|last week|in {month}|on {date}} {you recommended a book|you gave me a long list of hotels|you showed me a picture|you sent me a link|you solved an equation for me}. {what was it|which one|can i see it again|repeat it please|find it}?
- {did|has|have} {i lock the door|i take my pill|{name} call|my son do his homework|my neighbours complain|my wife feed the cat|i already pay|{name} arrive|the postman come|my mother vote}[ today| this morning]?
- {someone|a man|a woman|a stranger} {rang|called|knocked|wrote to me|waved at me|followed me|left a parcel}{ at {hour}| from number {n5}|}. {who was it|who could that be|do you know who|what did they want}?
- {my sister|my uncle|{name}|our teacher|my roommate} {never told me|won't say} {how old she is|where he works|what it cost|her real name|whom he voted for}. {do you know|can you find out|what's your guess|tell me}?
- what {did my teacher mean|did mum put in the soup|is in my fridge|was in the letter from {firm}|is in that parcel|did i just think of|will my wife say|did the judge write|did the doctor scribble on the note}?
- {read|look into|check|open} my {mind|diary|palm|medical file|school report|bank account|face|old chats|mailbox} {and tell me {what i feel|the result|what i owe|what it says}|please}
- {do you know|have you met|have you talked to|did you chat with} {my brother|{name} from my class|my neighbour|my wife today|my doctor|anyone in {town}|my colleagues about me}{? what did {he|she|they} say|? what is {he|she|they} like|}?
- {am i|will i be|was i} {taller than my brother|late for work|in the phone book|adopted|the best in class|on the list|good looking|rich at {n2}|invited to {name}'s party|snoring last night|famous one day}?
- {how is|how are|how's} {my mum|my tooth|my plant|my team|{name} after the operation|my kids at school|the traffic on my way|my blood test|my application at {firm}}{ doing|}?
- {name}: {phone number|home address|what does she do|is he single|date of birth|where does he live|instagram}?
"""
