# ruff: noqa: E501
"""News, weather, traffic, places nearby, and deeds in the world: what people ask and Pocket declines; see `declines.py`."""

LIFE_WIDE_8 = """
@ live 0.93
? where can i {get a key cut|have a suit cleaned|charge my e-bike|leave old paint|get passport photos|recycle batteries|rent a van|buy stamps|watch the match|have my watch repaired|play padel|swim with a baby|donate clothes|print a poster|get a late breakfast|hire a piano tuner}[ {near me|around here|in {town}|today|on a sunday}]
? is there {a vet|a laundromat|a locksmith|an ice rink|a playground|a shoemaker|a halal butcher|a public toilet|a climbing hall|a drive-in|a repair cafe|a blood bank|a night bus|a defibrillator|a skate park|a tailor} {near me|around here|in {town}|that is open now|close to the station}
- {locksmith|vet on call|laundromat|emergency dentist|tailor|bike repair|car wash|farmers market|barber|ice cream|thai takeaway|notary|blood donation|24 hour gym|nail salon|mosque|swimming pool} {near me|{town}|open on sunday|cheap|walk-in|phone number}[?]
? who is {on call tonight|the best {job} in {town}|the mayor of {town}|playing at the jazz festival|on the ballot|reading the news tonight|the weather man on channel {n1}}
? when {does|do} {the last bus to {town} go|the clocks change|the sun set in {town}|the market on the square close|the snow come|garbage trucks come on my street|the museum night start|tickets for {contest} go on sale|the tide turn in {town}|registration close|the school holidays begin}
? how {warm|cold|windy|humid|rainy|busy|deep is the snow} is it {in {town}|in {town} right now|on the mountain today|at the lake|outside}
? will {the motorway be busy on friday|my train be on time|there be a strike|it be icy tomorrow|schools close for snow|the river flood|there be a storm in {town}|petrol get cheaper|{team} win tonight|the ferry run in this wind}
? are there {any delays on the {town} line|wildfires near {town}|roadworks on my way|storm warnings|free parking spots in {town}|tickets left for {contest}|aurora chances tonight|meteor showers this week}
- {traffic on the A{n1}|snow report|pollen count|tide times|uv index|train strike|gas price|lottery numbers|school closures|power outage|earthquake just now|election polls|road closures|air quality|moon tonight|flight status}[ {{town}|today|right now|this week}][?]
? what {happened in {town} today|did the prime minister say yesterday|is that noise outside|is on fire in {town}|time does {team} kick off|are people protesting about|is the euro at|was the lottery draw|is in cinemas|do the polls say|is everybody talking about}
- {did|has} {{team} win|it snow in {town}|the strike end|the king resign|they find the missing plane|the new phone come out|the storm hit {town}|the court decide|anyone win the jackpot}[ {yet|last night|today}]?
- i {heard sirens|see smoke over the hill|felt the ground shake|saw a strange light|lost the tv signal|have no power}. {what's going on|is there news|is it on the news|should i worry|was that an earthquake}?
- we're planning {a barbecue|a sailing day|an outdoor wedding|to paint the fence|a bike tour|to mow hay} {on saturday|tomorrow|next week}. {how will the weather be|will it hold|rain or sun|any storms coming|how warm will it get}?
- {should i|do i have to} {take the car or the train today|water the garden tonight|scrape the windscreen tomorrow|leave earlier because of traffic|cover the tomatoes tonight|wear shorts today|put on winter tyres this week}?
- good morning, {give me the headlines|what's on today|what's the forecast|any news from {town}|how are the roads|how's the market|what did i miss}[?]
! {give|tell|read|show|send} me {the headlines|today's weather in {town}|the football results|the exchange rate|the bus times|the stock prices|the pollen forecast|the cinema programme|the traffic report|tonight's tv|my horoscope for today|the ski conditions}
- {score|result|latest score|who's winning|minute by minute} {{team}|of the {team} game|in the derby|at the open|{contest}}[?]
- {how far|how long|which way} {is it to the airport from here|to the next petrol station|to {town} with this traffic|to the harbour on foot|to the ice rink}?
- {nearest|closest|cheapest|next} {hospital|petrol|parking|atm|metro stop|beach|bakery|charging point|hotel|police station|toilet|chemist|tram}[ {please|now|from here|that's open}][?]

@ clock 0.23
? how {many|long} {days until my flight|weeks till the exams|is it until {date}|hours till the shops close|minutes left in my break|nights until the party}
? what {date is next friday|day was it {n2} days ago|time is it in {town}|is the date in {n1} weeks|time is it for my friend in {town}|week of the year is this}
- {am i late|is it lunchtime yet|how late is it|time check|time please|do you have the time|what time zone are you in|is it still morning over there|how long have i been here|date today please}[?]
- {i meet my friend at {hour}|my tea has been brewing since {hour}|the class starts at {hour}}. {how much time is left|how long is that from now|am i too early}?

@ picture 0.88
! {switch off|turn off|turn on|dim|unplug} {the porch light|the kettle|the sprinkler|my bedside lamp|the christmas lights|the alarm|the air conditioning|all the lights upstairs|the electric blanket|the pool pump|the telly}[ {now|at {hour}|when i leave|for the night}]
! {open|close|lock|unlock|raise|lower} {the garage|the front door|the blinds in the study|the curtains|the gate|the skylight|the car|my locker|the dog flap}
! {start|run|empty|pause|stop} {the dishwasher|the robot vacuum|a load of laundry|the coffee machine|the slow cooker|the lawn robot|my workout|the dryer|the oven at {n3} degrees}
! {text|ring|mail|message|ping|notify} {{name}|my sister|the babysitter|my whole team|the landlady|mum|the delivery man|my carpool} {that dinner is ready|and ask where they are|that the kids are asleep|about the keys|i'm stuck in traffic|the wifi password|to bring wine}
! {order|buy|get} {me |}{cat litter|nappies|a new filter|birthday flowers for {name}|printer paper|two concert tickets|a bouquet|the same shoes again|a cab to the airport|groceries for {n1} days|a burger with fries|refills for my pen}[ {now|online|to my office|by tomorrow|from {firm}}]
! {book|reserve|cancel|move|arrange} {my dentist appointment|a haircut for friday|a tennis court|a campsite|a hotel near {landmark}|a babysitter|the car wash|a massage|seats in the quiet coach|a viewing of the flat|our table at {hour}|a slot at the vet}
! {remind|wake|nudge} me {to take the bins out|to call grandma on sunday|when the cake is done|before the meeting|to stretch every hour|about {name}'s birthday|to drink water|when it's time to leave|of the parking meter}
! {set|start|stop|snooze} {a timer for the pasta|an alarm for {hour}|a stopwatch|a pomodoro|a bedtime reminder|an egg timer|a countdown to {date}|a {n2} minute timer}
! {play|put on|queue|skip|shuffle|pause} {whale sounds|the new album by {celebrity}|my running playlist|an audiobook|bedtime music for the baby|rain noise|episode {n1}|radio {made}|that song from the advert|something relaxing|christmas songs|the podcast i was listening to}
! {open|launch|close|install|update} {spotify|my calendar app|the camera|youtube|photoshop|my bank app|the settings of my phone|google maps|netflix|a new tab|the task manager|excel|the calculator app|my inbox}
! {search|look on|check|browse} {the internet for {good}s|ebay for old cameras|my mails for the invoice|wikipedia for {celebrity}|the news about {news}|my photos from {town}|my phone for the picture of the cat|the web for a {job}}
! {add|put|write} {eggs and butter to my shopping app|lunch with {name} to my calendar|a note that i parked on level {n1}|{name}'s number in my contacts|a meeting at {hour}|flea drops on the list in my phone}
! {save|print|upload|share|rename|scan|backup|zip|delete} {my photos|this to my desktop|the pdf|my holiday pictures|the spreadsheet|all screenshots|my voice memos|the contract|the old mails|these files|the trash}
! {pay|transfer|top up|cancel} {my electricity bill|{n2} euros to {name}|my phone credit|the parking fee|netflix|my gym|the rent|the invoice from {firm}|my bus pass}
! {track|find|locate|check on} {my parcel|my phone|my keys|the bus|my husband|my luggage|flight {n3}|my order from {firm}|my stolen bike}
! {connect|pair|restart|mute|reboot|charge} {my headphones|the router|the printer|the tv|my phone|the speaker in the bath|the car stereo|wifi|bluetooth}
! {take|record|film|snap} {a selfie|a photo of me|a voice memo|my screen|this meeting|the sunset|a video of the dog}
! {post|tweet|publish|like|share} {this on facebook|a photo of my lunch|a status for me|my holiday pics|a story|the news that we're engaged|a review of the cafe}
- hey, {lights off|lights on|volume up|volume down|next song|louder|quieter|pause the film|rewind a bit|channel {n1}|heating to {n2}|good night routine|answer the phone|hang up|unlock the door}[ please]
- {my hands are full|i'm under the shower|i'm driving|i'm changing the baby|i'm already in bed|i'm painting the ceiling}{. |, }{turn the radio down|read me the last message|tell {name} i'm late|put the oven on|pause the music|set a ten minute timer|dial my mother}[ please]
- can you {see|hear|watch|smell} {my screen|the picture i took|this song|what's in my fridge|the noise in the hall|my dog barking|what i'm wearing}?
- can you {call an ambulance|ring my doctor|phone the school|text {name}|wake me at {hour}|vacuum the flat|feed the fish|open the window|do my taxes online|pick up my kids|fax this|drive me home|take out the trash|iron my shirt}[ please]?
- {could you|would you|will you} {keep an eye on the oven|tell me when {name} writes|let me know if it rains|warn me at {hour}|listen for the doorbell|follow the auction|watch the price of {good}s|check in on me every hour}?
! {show|draw|make|create|generate|edit} {me |}{a map of {town}|a photo of {landmark}|a diagram of the heart|a floor plan for my flat|a birthday card with a dragon|my passport photo|an icon for my app|a chart of my spending|a family tree|a meme about mondays|wallpaper for my phone|a video of waves|a colouring page with {animals}}
- {i took|here is|i'm sending you|look at} {a photo of my rash|a picture of a plant|a screenshot|a scan of the letter|my drawing|a bird in my garden}. {what is it|can you identify it|what does it say|is it good|describe it}[?|!]
- {siri|alexa|hey google|ok google|computer|jarvis}{, |: }{what's the weather|lights off|play my playlist|call home|set an alarm for {hour}|order milk|where is my phone|turn up the heat|stop|take a note|how long to work}[?|.]
- would {it be possible|you mind} {to have|getting|to get} {a taxi here at {hour}|two tickets for tonight|a table by the window|someone to fix the lift|my prescription refilled|a wake-up call}?
"""
