# ruff: noqa: E501
"""Short orders and questions of daily life whose words could be taken for something told; signs and slots as in `declines.py`."""

NEAR_SHORT = """
@ facts 1.2
- how {do|can} i {remove|get out} {wine|ink|wax|rust|grass|curry|gum} {stains|from a carpet|from a shirt}?
- how {long|often} should i {water a cactus|boil beets|walk a beagle|wash jeans|change bed sheets|oil a bike chain}?
- {cheapest|best|fastest} way {from {town} to {town}|to learn {language}|to cool a room|to send a parcel to {country}}[?]
- {opening hours|phone number|address|entry fee|parking} of {the {town} zoo|the museum in {town}|{firm}|the town hall}[?]
- my {bike|car|scooter|boiler|piano|zip|roof} {squeaks|leaks|is stuck|makes a noise|needs repair}{. |, }{why|what can it be|how do i fix it|who repairs it}?
- my {rose|basil|orchid|lawn|lemon tree|tomato plant} {has yellow leaves|is dying|does not bloom|has white spots}{. |, }{why|what is wrong|what can i do}?
- my {cat|dog|hamster|budgie|rabbit} {scratches the sofa|won't eat|barks at night|sneezes|pulls out feathers}{. |, }{why|what helps|is it ill|how do i stop it}?
- {book|reserve|cancel|order} {a table for {n1}|a taxi|two tickets for {work}|a room in {town}|a pizza with olives} {at {hour}|for {date}|under the name {name}}[.]
- {message|text|ring|tell|ask} {name} that {i'm late|dinner is at {hour}|the meeting is off|we need milk|i said no}[.]
- {add|put} {milk|eggs|batteries|soap} to {my amazon cart|my basket at the shop|the family calendar|alexa's list}[.]
- {turn on|switch off|dim|open|lock} the {lamp|heating|garage|front door|blinds|oven|radio}[ {in the kitchen|at {hour}}][.]
- {play|skip|pause} {{work} by {name}|the next song|some jazz|radio {n1}|my podcast}[.]
- {track|where is} my {parcel|luggage|taxi|pizza|flight}[, {it was due at {hour}|number {n5}}]{?|}
- is {name} {a boy's name|a girl's name|a common name|a biblical name|a nice name for a dog}?
- what does the name {name} mean[, {it is my {sister|daughter|boss}'s|we like it for the baby}]?
- where does the {surname|family name|first name} {{Made}|{name}|Dravic|Thrane} come from?
- how {common|old|popular} is the name {name} in {country}?
- {how many|which} people called {name} {live in {country}|are famous|won an Oscar|were kings}?
- {nicknames|name day|meaning|origin|variants} {of|for} {name}[?]
- who is {name} {Made}'s {father|wife|boss|trainer|agent}?
- what is {name} {Made} {known for|doing now|worth|singing about}?
- did {name} {Made} {write a book|win a medal|live in {town}|invent the {gadget}}?
- {guess|can you guess} {my age|my weight|where i was last summer|how many coins i have|what i dreamt|what is in my bag}[.]
- {read|look into|predict} {my palm|my future|my tarot|the stars for {name}|the lottery numbers}[.]
- {draw up|make|plan} a {budget|cleaning plan|training plan|meal plan|study plan|seating plan} for {{n2} guests|{n1} weeks|a family of {n1}|my marathon on {date}}[.]
- {plan|organise} {my week|a party for {name}|{n1} days in {town}|our move to {town}|a hen night}[.]
- {split|divide} the bill: {name} {h3}, {name} {n2}, me {n2}, {tip {n2} percent|and {name} pays half}[.]
- {rank|sort|order} {these by price|{name}, {name} and {name} by height|my {n1} jobs by stress|{town}, {town} and {town} by size}[.]
- {check|find out} {if|whether} {{name} is online|my train is late|the shop is open|i have mail|{team} won|it rains at {hour}}[.]
- {look up|google|search for} {{person}|flights to {town}|the number of {firm}|{name} on facebook|reviews of {work}}[.]

@ long 0.5
- essay: {{matter}|school uniforms|zoos|friendship|my hero {person}}[, {h3} words][.]
- {speech|toast|laudation} for {name}, {n2} years {in our club|at {firm}|married|a volunteer}[.]
- {rewrite|continue|finish} {work} {with a happy end|from the view of {name}|as a thriller|in modern english}[.]
- {outline|plan|structure} {for|of} {a thesis|an essay|a novel|a podcast} {about|on} {matter}[.]
- {write|draft} {the minutes of a meeting with {name}|a rental contract for {name}|house rules for our flat|a menu for {n2} guests|an ad for my old {gadget}|a quiz with {n2} questions}[.]
- {write|tell} {the history of {town}|a bedtime story of {n2} pages|the life of {person}|a crime story with {name}, {name} and a butler}[.]
- {can you|could you|please} {write|do} {my homework on {matter}|my speech for {date}|{n1} pages about {person}|a report of {h3} words}[?]
- {name} and {name} {marry|celebrate {n2} years together|open a bakery|retire}{. |: |, }{write the speech|i need {n1} minutes of speech|a long poem, {n2} verses, please}[.]

@ product 0.4
- {suitcase|tent|blender|raincoat|headphones|office chair} {under|below|for} {h3} {euros|dollars|pounds}[{?|, any tips?}]
- {good|cheap|sturdy} {gift|present|toy|watch} for {a {n2} year old|my boss {name}|under {n2} euros}[?]
- is {h3} {euros|dollars|pounds} {too much|a fair price|cheap} for {a {good}|a used {gadget}|a haircut|a wedding cake}?
- {brand} or {brand} for {a {good}|a {gadget}|my first one}?
- {best|lightest|quietest|cheapest} {carry-on suitcase|fan|keyboard|pushchair|drill|e-bike}{ under {h3} euros| this year|}[?]
- what {should|can} i buy {name} for {h3} {euros|dollars}?
- {i need|looking for|i want} {a suitcase|a winter coat|a coffee machine|a rowing machine} that {costs less than {h3} euros|fits under a seat|lasts|weighs under {n1} kilos}[.]

@ riddle 0.4
- {holes all over, but it holds water|it has keys but no locks|it flies without wings|the more it dries, the wetter it gets}{. |: |, }{what is it|guess|name it}?
- i {speak without a mouth|eat but never grow full|have a face but no eyes|am yours but others use me|follow you all day and leave at night}{. |, }{who am i|what am i|guess me}?
- {name}'s father has {n1} sons: {name}, {name} and who?
- {what|who} am i{?|:} {i have wings and no feathers|i fall but never break|i am an odd number, take a letter away and i am even|i am round and flat and sing}[.]
- {white|black|green|red} {outside|at first}, {red|white|yellow} {inside|in the end}, {and full of seeds|with a house of bone|and it cries when cut}{. |, }{what is it|guess}?
- {name} {lies on mondays|always tells the truth|stands behind {name}|swaps hats with {name}}, {name} {lies on sundays|never does|stands before {name}}{. |, }{who is who|what day is it|who wears the red hat}?

@ code 0.4
- python {decorator with arguments|asyncio gather|xml namespaces|red-black tree|pandas merge|django login|multiprocessing pool|metaclass|type hints for callbacks|argparse subcommands}[{?| example| help| please}]
- {debug|fix} my {python|django|pandas|asyncio} {code|app|script|loop}[, {it hangs|it prints nothing|error {n3}}][.]
- {django|pandas|numpy|asyncio|flask} {tutorial|example|cheat sheet|vs {coding}|interview questions|for beginners}[.]
- {source|code|function|file} {for|behind|of} the {retry button|stop button|token counter|chat list|search} in {parley|the app}[?]
- how {long|big|old} is the {code|source} {of {parley|this app}|behind the sliders}?
"""
