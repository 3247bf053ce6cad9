# ruff: noqa: E501
"""One step beyond days and months: dates, feasts, what happens now and what will happen, and what only an ear could tell; signs and slots as in `declines.py`."""

BEYOND_DATES = """
@ facts 1.8
? {which|what} {day of the week|weekday} {was|will be|is} {date} {year}
? {which|what} {day of the week|weekday} was {i born on, {date} {year}|the moon landing|the first of {month} {year}|my wedding, {date} {year}|new year's day in {year}}
? on {which|what} {day|weekday} {does|did} {Christmas|Halloween|my birthday|Valentine's Day|New Year's Eve|the 29th of February|{date}} fall {in {year}|next year|this year|the last time}
? how many days [{are there }]{between {date} and {date}|until {date}|until Christmas|left in the year|till my birthday on {date}|since {date} {year}|from {month} {n1} to {month} {n2}|until summer holidays|to Halloween}
? how many {weeks|months|working days|sundays|hours} [{are there }]{between {date} and {date}|until {date}|till {month}|since {date} {year}|in {month} {year}}
? how many {working days|sundays|fridays|full moons|mondays|school days|bank holidays|fortnights|paydays} [{are there }]in {a year|{month}|{year}|this month|a leap year|the first quarter}
? how old is {someone|a man|a woman} born {in {year}|on {date} {year}}
? how old {am i|will i be|would i be|was my gran} {if i was born in {year}|in {year} if born on {date}|on {date} {year}}
? what {date|day} is it {{n2} days from now|in {n3} days|{n2} days after {date}|{n2} weeks before {date}|ninety days after {date}}
? was {1900|2000|2100|{year}|{year}} a leap year
? is {{year}|next year|2100|{n4}} a leap year
? when {is|was} the {next|last|first} {leap year|leap second|friday the 13th|full moon|solar eclipse|total eclipse|blue moon|year with {n1} eclipses|palindrome date}
? what is {a leap second|the gregorian calendar|the julian calendar|a lunar month|a sidereal day|the dog days|unix time|an epoch|an equinox|a solstice|the iso week|daylight saving time|a fiscal quarter|the ides of march|a score of years|a jubilee|an aeon|the international date line}
? when {is|was} {Easter|Good Friday|Pentecost|Ash Wednesday|Whit Monday|Ramadan|Eid|Diwali|Hanukkah|Passover|Chinese New Year|Holi|Thanksgiving|Labor Day|Memorial Day|Mother's Day|Father's Day|Corpus Christi|Yom Kippur|Carnival|Midsummer}[ {this year|next year|in {year}|in {country}}]
? when is {Saint Patrick's Day|Bastille Day|Independence Day in {country}|Guy Fawkes night|Boxing Day|Canada Day|Australia Day|Burns night|All Saints|Saint Nicholas day|Groundhog Day|Cinco de Mayo|pancake day|world book day|Pi day|women's day|Saint Martin's|Epiphany|the Day of the Dead|Juneteenth|Star Wars day}
? on what date {is|was} {Saint Patrick's Day|Bastille Day|Pi day|the summer solstice|the shortest day|midsummer|Guy Fawkes night|Earth Day|world water day|D-Day|the spring equinox|Groundhog Day}
? {why do we|why do people|how do people in {country}} celebrate {Easter|Halloween|Thanksgiving|Diwali|Hanukkah|Carnival|Valentine's day|Labour day|midsummer|Saint Lucia|new year|the Day of the Dead}
? which {star sign|zodiac sign|birthstone|birth flower|saint|name day} {belongs to|goes with} {{date}|{month}|{year}|someone born on {date}}
? what {star sign|zodiac sign|chinese animal|birthstone} am i {if i was born on {date}|with {date} as birthday|born in {year}}
? which {century|decade|millennium} {does {{year}|{n3} bc|the year {n3}} belong to|is {{year}|{n4} bc|the year {n3}} in}
? which century {is|was} {{year}|the year {n3}|{n3} bc|the reign of {person}|{event}} in
? how many {seconds|minutes|hours} {are in|has} {{month}|a leap year|{n2} days|a school year|{n1} weeks and {n1} days}
? when do {the clocks change|the school holidays start|days get longer|we lose an hour|the seasons change in Australia|{month} nights get cold|the leaves fall in {country}|we set the clock back|elections take place}
? when does {spring start exactly|winter end in {country}|the sun rise in {town}|the sun set on {date}|the moon rise tonight|the tax year begin|the hunting season open|the school year start in {country}|the rainy season start|the academic term end|the polar night begin}
? how long {is|was} {the longest day in {capital}|the night in {town} in {month}|the hundred years' war|the shortest war|a generation|the stone age|a school lesson in {country}|a lunar month exactly|an aeon|the ice age|a presidential term in {country}|a jiffy}
? why {is {{month} called so|February so short|September the ninth month|friday the 13th unlucky|new year in january|Sunday named after the sun|October not the eighth}|has {a week seven days|the year twelve months|a minute sixty seconds|a day two times twelve hours}}
? where does the {name of|name} {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|December} come from
? who {invented|made|introduced} {the calendar|the week|leap years|time zones|daylight saving|the clock|the hour|the month of July|Mother's Day|the sundial|Labour day|the year zero|the wrist watch}
? what year is it {in the {Jewish|Chinese|Islamic|Ethiopian|Buddhist|Persian} calendar|for the Mayas}
? what {happened|was on tv|was in the news|was the weather|was number one|did people wear} {on {date} {year}|on the day i was born, {date} {year}|on {date}|in {month} {year}}
? what {moon phase|moon|sign is the moon in|week of the year|day of the year} {is it|was it} {on {date}|on {date} {year}|in the night of {date}}
? what time {is it in {capital}|is it in {town}|is it there when it is {hour} here in {town}|does the sun set in {town}|is noon gmt in {capital}|do i land if i leave {town} at {hour} and fly {n2} hours}
? if it is {hour} in {capital}, what time is it in {{capital}|Chicago|Perth|Delhi}
? how long is it from {hour} {to|until} {hour}
- {hour} {in|est in|cet in|gmt in} {capital} {is what time in|=} {capital}[?]
- {easter|pentecost|ramadan|thanksgiving|diwali|carnival|mother's day|passover|eid|hanukkah} {{year}|date|this year|when exactly|how many days left|origin}[?]
- {days|weeks|working days|nights} {until|till|from now to} {date}[?]
- {weekday|moon phase|zodiac sign|horoscope|saint|week number|sunrise|history} {on|of|for} {date}{ {year}|}[?]
- born {date} {year}, {how old am i|what star sign|what weekday was it|how many days have i lived|am i a boomer|which generation am i}?
- {my exam|the wedding|our flight|the deadline|the concert} is on {date} and {today is {date}|now it's {date}}{. |, }{how many days are left|how many weeks is that|how long do i have}?
- {i was born|my son was born|we married|the company started} {in {year}|on {date} {year}}{. |, }{how many years is that|which weekday was it|how old is that now|how many days ago|which anniversary is next}?
! {count|calculate|tell me|work out} the {days|weeks|months|hours} {between {date} and {date}|until {date}|from {date} {year} till {date}|since {date} {year}}
! {make|print|draw|give me} a {calendar {for|of} {month} {year}|year planner for {year}|list of bank holidays in {country} {year}|moon calendar|school timetable|countdown to {date}}

@ live 1.5
? {any|is there any|what's the|got any} {news|good news|breaking news|local news|sports news|gossip} {this morning|today|tonight|from {town}|from {country}|about {celebrity}|about {team}}
- {whats|what is|what's} {happening|going on|new|up} in {the world|{country}|{town}|politics|football|hollywood|the markets|the war}{ today| right now| these days|}[?]
? what {did i miss|has happened} {in the news|today|this week|while i slept|overnight|since monday|since i went on holiday}
? what's {trending|the top story|in the papers|the headline|everyone talking about|viral} {today|now|on tiktok|on twitter|in {country}}
? did {anything {big|bad|funny|important} happen|something happen} {today|in {town}|last night|to {celebrity}|in {country}}
? did {team} {win|lose|play|score} {last night|yesterday|today|on saturday|against {team}}
? who {won|scored|is leading|is playing|is ahead} {last night|the match today|in {contest}|now between {team} and {team}|the election yesterday|the race on sunday}
? what's the {score|result|temperature outside|exchange rate|price of {gold|silver|oil|bitcoin|wheat|coffee|copper}|weather like|traffic|pollen count|uv index|water level|avalanche risk|wind speed} {now|right now|today|in {town}|at the moment}
? is it {raining|snowing|sunny|windy|foggy|hot|dark already|stormy} {in {town}|outside|in {capital} now|where i live|on the coast}
? {are {the shops|schools|banks|the roads}|is {the library|the museum|the bank|the chemist|the motorway|the airport|the beach|the pool|the post office}} {open today|open on {date}|closed|still open|shut on sunday|open in {town}}
? is {whatsapp|gmail|youtube|instagram|chatgpt|the internet|netflix|paypal|my bank's website|steam|discord|the playstation network} down[ {today|right now|for everyone}]
? {is {{celebrity}|the pope|the king|the president} {still alive|dead|ill|married now|in the news|on tour}|has {{celebrity}|the pope|the minister} {resigned|died|married again|lost weight|had a baby}}
? who {is the richest person|is the oldest person|is the world champion|has the most followers|is the fastest man|is number one in tennis|is the best chess player|leads the league|is the pope} {now|today|at the moment|this year|alive}
? what's {the newest iphone|the latest version of {software}|the number one song|the most watched show|the best film right now|the latest {brand} model|the latest python version|the current base rate|the newest game|the top book}[ {now|these days|this week}]
? how many {people live on earth right now|people are online|subscribers has {celebrity}|cases are there today|flights are in the air|users has {brand} now|astronauts are in space today|seats are left for {contest}}
? when does {my bus|the next train|the last tram|flight {n3}|the ferry|the next bus to {town}|the film|the show tonight|the match|the shop round the corner} {leave|come|start|arrive|begin|close}
? where {am i|is my parcel|is my phone|is my bus|is {name} now|is the nearest {chemist|toilet|bakery|hospital|charging point|cash machine}|is the next petrol station|do they sell {good} near me}[ right now]
? will {it rain {tomorrow|on {date}|at {hour}}|there be {snow at christmas|a storm|frost|a strike|war|a new pandemic|a lockdown}|the sun shine on {date}|{team} win on sunday|petrol get cheaper|{asset} go up|prices fall|the train be late}
- flying cars {by 2040|in ten years|in {n2} years|ever}[?]
? {will|when will} there be {flying cars|robots in every home|a cure for {disease}|people on Mars|fusion power|a four day week|teleportation|a female president of {country}|a new king|talking animals|an ai with feelings|self-driving taxis in {town}|hotels on the moon|no more cash}[ {by {2030|2040|2050|2100}|in {n2} years|soon}]
? {what will|how will} {the world|{country}|{capital}|the climate|school|work|football|ai|money|english|my life|medicine} {look like|be|be like} in {{n2} years|2050|2100|{n3} years}
? who will {win {contest}|be the next {president|pope|king|james bond|prime minister of {country}}|buy {brand}|rule the world|win the election in {country}|play {team} next|be rich in {n2} years}
? will {ai|the robots|chatbots|machines} {take over the world|take my job|become conscious|replace {job}s|write all books|kill us|end school} {in {n2} years|one day|by {2030|2040}}
? when will {the world end|the sun die|the next ice age come|bitcoin hit {n5}|house prices drop|we meet aliens|oil run out|the ice melt|the next {brand} phone come out|season {n1} of {work} start|summer come back|inflation stop|the volcano erupt|the war end}
- {predict|forecast|guess|tell me} {the winner of {contest}|tomorrow's weather|the lottery numbers|the price of {asset} next year|the score {team} against {team}|my future|the next big thing|the end of the war|what {brand} will do next}{.| please.|}
- {good morning|hi|hey|morning}{!|,} {any news|what's the weather|anything new in the world|what did i miss|is it cold outside|what's on today|are the trains running|who won last night}?
- {headlines|top stories|breaking news|lottery numbers|stock market|bus times|horoscope|tv guide|weather|surf report|football results|exchange rate|ferry times|pollen}{ today| now| {town}| please|}[?]
- {haven't read the paper yet|i was offline for a week|just woke up|i've been in hospital|back from the mountains}, {what happened|anything important|what's new in the world|who won|is there still war|tell me the news}[?]

@ picture 0.9
- i {am|'m} {humming|whistling|singing|playing|tapping} a {tune|melody|song|rhythm}, {which is it|can you name it|what is it called|guess it|do you know it}?
- {listen|hear that|do you hear this|hark}: {there's a bird singing|that noise in my engine|a tune on the radio|a strange beep|my neighbour's music|da da da dum}. {what is it|which bird|which song|what's broken}?
- it goes {da da dum|la la la|tum tata tum|na na na hey|dum dum didum|ooh ooh ooh}, {what song is that|which tune|name that song|who sings it}?
? what {song|tune|melody|piece} {is playing|is this|am i humming|goes la la la|is on the radio now|is in my head|was that at the end of the film}
? which bird {sings like that|goes {tu-whit|chiff chaff|tick tick|cuckoo cuckoo|peep peep} {outside my window|at night|in {month}}|am i hearing|makes this sound}
? can you {recognise this tune|name the song i sing|tell who is speaking|tune my guitar by ear|tell from the noise what my engine has|tell by my cough if it is bad|guess the song from a few notes}
? {who|what} is {in|on} {this photo|the picture i sent|the painting over my bed|my screenshot|the attached file|that poster|the stamp i found}
? what {plant|bird|bug|car|coin|stamp|mushroom|flag|building|font|stone|dog breed} is {this|that on the photo|in my picture|shown here|on the image i sent}
? what {colour|size|shape|make} is {my shirt|my car|the thing in my hand|the house behind me|my dog|the dress on this photo|my hair|the mug on my desk}
! {look at|see|check|describe|scan|zoom into} {this photo|my drawing|the attached picture|my selfie|this screenshot|the map i sent|my x-ray|this receipt|the chart above|the qr code}
! {play|sing|hum|whistle|read aloud|say out loud|record|beatbox} {a song|happy birthday|something by {person}|your answer|a lullaby|this text|the anthem of {country}|a c major chord|a bird call|a scale}
! {draw|paint|sketch|show me|make a picture of|design} {a map of {country}|the flag of {country}|{animals}|{landmark}|the solar system|a clock at {hour}|a graph of {function}|a family tree|my future house|a logo for {made}|the moon over {capital}}
- {what's this|name this|do you know that} {song|sound|noise|melody|bird call|accent|ringtone|guitar riff}[?]
- {i'll sing|let me hum|i play you|i'm going to whistle} {something|a bit of it|the first line|a tune} and you {guess|say what it is|tell me the title|name the singer}[.]
- {photo|picture|image|screenshot|video|voice message} {attached|sent|below|here}{. |: }{what do you see|who is it|what breed is that|is this mould|where was it taken|what does it say|is it real|how old does she look}?
"""
