# ruff: noqa: E501
"""Trips, hotels, trains, visas and packing: what people ask and Pocket declines; see `declines.py`."""

LIFE_WIDE_6 = """
@ travel 1.17
? what should {we|i|a family|my parents} {see|do|visit|not miss|eat|photograph} in {town} {in one day|with kids|when it rains|at night|for free|on a sunday|between two flights|in {month}}
? what {is {there to do|worth seeing|the nicest quarter|the local food}|are {the must-sees|the best beaches|the tourist traps|the safest areas}} in {town}
? where {should|can|do} {we|i} {stay|eat|park|swim|shop|watch the sunset|rent a bike|go out|find quiet beaches|camp for free|leave our luggage} in {town}
? when is the best {time|month|season} {to visit {town}|for {country}|for a safari|to see whales|for the northern lights|to book flights|for cherry blossoms|to hike in the Alps}
? how many days {do i need|should we plan|are enough} {for {town}|in {country}|to see the fjords|for the coast road|to walk the Camino}
? how do i get from {the airport to the centre|{town} to {town}|{town} to the sea|the station to the harbour|{town} to {landmark}}[ {by bus|without a car|at night|with a pram|cheaply}]
? do i need {a visa|a vaccination|an adapter|an international licence|cash|a passport|travel insurance|a reservation|snow chains|a vignette} {for {country}|in {country}|on the night train|to drive through {country}}
- a weekend in {town}{: | - |, }{any tips|what to see|where to sleep|what does it cost|good idea in {month}|with a baby|with {h3} euros}[?]
- {n1} days in {town}{, | and then }{n1} in {town}{: | - |. }{make a plan|is that too much|how do we travel between them|what's the best order|what can we skip}[?]
- we {are|will be} in {town} {for {n1} days|next week|over easter|with two toddlers|with grandma in a wheelchair|on a cruise stop}. {what should we do|what do you suggest|any hidden gems|where is a good restaurant|is it safe at night}?
- {my husband|my girlfriend|my class|our choir|the team} and i {are going|want to go|fly} to {town} in {month}. {what do we pack|how warm is it|what's on then|where do we stay|is it crowded}?
- {backpacking|interrail|honeymoon|road trip|city break|family holiday|cruise|ski week|camper van tour|solo trip|hut to hut hike} {in {country}|through {country}|on a budget|with kids|in {month}|without flying}[ {tips|route|cost|itinerary|safe|packing}][?]
! {plan|suggest|put together|work out|map out} {a {n1} day route through {country}|our honeymoon|a weekend by train|a cycling holiday|a road trip from {town} to {town}|a walking tour of {town}|a cheap week in the sun|a school trip to {town}|an anniversary weekend}
! {find|recommend|suggest} {me |us |}{a hotel with a pool in {town}|a hostel near the station in {town}|a quiet island|a holiday without plane|a campsite by a lake|a vegan restaurant in {town}|a day trip from {town}|a spa weekend|a museum for kids in {town}|somewhere warm in {month}}
? is {town} {safe for women alone|expensive|worth a visit|good with kids|nice in {month}|walkable|better than {town}|too hot in {month}}
- {town} or {town}{?|: where should we go?| for a honeymoon?| with teenagers?| in {month}?|, which is nicer?}
- {beach or mountains|hotel or airbnb|train or plane to {town}|rail pass or single tickets|cabin bag or suitcase|rent a car or take the bus|guided tour or alone}{?|, what's better?| for {n1} days?|, which is cheaper?}
? how {much|expensive} is {a metro ticket in {town}|a hotel in {town}|a taxi to the airport|a beer in {town}|a lift pass in the Dolomites|a flight to {town}|a week in {country}|a rail pass|a ferry to Corsica}
? can i {drink tap water in {country}|take my dog on the ferry|bring cheese through customs|fly with a broken leg|carry scissors in hand luggage|drive with my licence in {country}|get a refund for a train|sleep at the airport|pay with euros in {country}|take a stroller on the plane}
? how {early|long} {should|do|must} {i|we} {be at the airport|book a hut|queue for the Louvre|wait at the border|plan for a transfer|reserve a sleeper}
- my {suitcase didn't arrive|passport expires in {n1} weeks|passport was stolen in {town}|flight was cancelled|hotel overbooked|connection is only {n2} minutes|rental car broke down|ticket has the wrong name|visa was refused|seat is next to the toilet}{.|!|,} {what do i do|what now|where do i go|can i still travel|who pays}[?]
? what {do i|should i|must i} pack for {a sailing trip|{country} in {month}|a trek in Nepal|a business trip of {n1} days|a week of skiing|a festival with tent|a hospital stay|a baby on a plane|carry-on only|a jungle tour}
? which {seat|airline|ferry|island|lake|ski resort|hiking trail|train route|beach|travel guide} is {best|nicest|quietest|good for families|most scenic|cheapest} {in {country}|for a beginner|near {town}|in summer|}
- {train|bus|ferry|flight|shuttle|night train|carpool} {to {town}|from {town} to {town}|tomorrow morning to {town}}[ {price|times|how long|cheapest|with bike|platform}][?]
- {jet lag|altitude sickness|lost luggage|travel adapter|duty free|esta|schengen|airport lounge|travel vaccination|rail strike|city tax|mosquito nets}[ {rules|tips|how long|what to do|cost|in {country}}][?]
? how do i {sleep on a plane|avoid jet lag|travel with a cat|find cheap flights|pack light|fold shirts for a suitcase|get an upgrade|avoid pickpockets in {town}|hitchhike|tip in {country}|behave in a temple|order coffee in {town}|use the metro in {town}}
- i'm {alone in {town}|stuck at the airport in {town}|on a layover of {n1} hours|lost near {landmark}|in {town} without money|in {town} and it's pouring}. {what can i do|where can i go|any ideas|how do i get out|where do i sleep}?
- hello i {come|travel|go} to {town} {with my wife|first time|in {month}} {and|,} {want see nice places|need hotel not expensive|don't know what bus take|like to eat typical}, {you can recommend|please advise|what you say}?
- {it's our first time in {country}|we have only one evening in {town}|the kids want a water park|we don't like museums|my knees are bad}. {where should we go|what's worth it|plan something|which places}?
- {dream holiday|sabbatical year|world trip|gap year|working holiday|van life}: {how much do i need|where to start|which countries|is it worth it|route ideas}?
? what's {the dress code in mosques|the tipping custom in {country}|the speed limit in {country}|the legal drinking age in {country}|the emergency number in {country}|the plug in {country}|the baggage limit on {firm}|check-in time at hostels}
? who {can show us around {town}|rents boats in {town}|flies directly to {town}|has been to {town}|runs tours to {landmark}}
- {tell me about|info on|anything about} {your favourite beach in {country}|the night life of {town}|the old town of {town}|hiking near {town}|the food markets of {town}|diving in {country}}
- {sightseeing|restaurants|nightlife|beaches|souvenirs|airport transfer|street food|day trips|parking|christmas market|museums|hidden gems|bike rental} {in |}{town}[?]
"""
