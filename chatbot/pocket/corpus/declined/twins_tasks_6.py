# ruff: noqa: E501
"""Short and curt twins of what is known: two or three words, bare wishes and deeds, and questions that go one step too far; as in `declines.py`."""

TASK_TWINS_6 = """
@ long 0.33
- {essay|speech|song lyrics|screenplay|business plan|blog post|term paper|sermon|rap|eulogy} {on|about|for} {matter}[ please| pls]
- {long|longer|very long|{n2}-page|thousand-word} {text|story|letter|answer|report|poem} {about|on} {matter}[ please]
- {first|last|next} {chapter|verse|scene|act|episode|page} of {a thriller|a western|my novel|a love story in {town}|a space opera|a ghost story for adults}[ please]
- {continue|go on with|finish} {{work}|the novel i started|the saga of {name}|this song: {sentence}|the essay on {matter}}[ please]
- {essay|novel|song|speech|thesis|sermon|musical|screenplay}{! now| please|, go| time|?|, any}
- {ten|twenty|{n2}} {paragraphs|pages|stanzas|lines of dialogue|slides|tweets} {about|on} {matter}[ please]
- {slogan|headline|hashtag|pitch|tagline|product name|brand name|bio|about page} {for my {cafe|startup|podcast|shop|band|bakery}|for {brand}|about {matter}}[ please]
- {story|tale} {in {n2} parts|with {n1} different endings|as long as a book|with footnotes|in hexameter|with a map and a family tree}[ please]
- {lyrics|chords|notes|sheet music|tabs} {of|for|to} {{work}|a song by {person}|a waltz|{celebrity}'s hit|our wedding song}[?]
- {crossword|sudoku|worksheet|lesson plan|exam|quiz sheet|learning app} {about|on|for} {matter}{ for class {n1}| with solutions|}[ please]

@ product 0.17
- {best|cheapest|good|quiet|used|waterproof} {tent|stroller|kettle|e-bike|hiking boots|rucksack|camera|mattress|blender|sewing machine|headphones} {for beginners|under {n3}|for kids|{year}|test|near me|brand}[?]
- {where|in which shop|on what site} {can|do} i {buy|get|find} {{product}|a cheap {gadget}|spare parts for a {brand}|second-hand skis|organic {ingredient}|left-handed scissors|big shoes|vinyl records}[?]
- {is|are} {{brand}|{gadget}|this mattress|e-bikes|solar panels|air fryers|electric cars|noise cancelling headphones} {worth it|any good|too expensive|a scam|good quality}[?]
- {present|gift|toy|book} for {a {job}|my {n2} year old uncle who has everything|a teenager who loves {matter}|{name}} under {n2} {euros|dollars}{: which brand|. where do i get it|, which shop|: compare three}[?]

@ health 0.25
- {headache|back pain|fever|a cold|sunburn|hiccups|a wasp sting|cramps|a hangover|insomnia|a nosebleed|heartburn}{: |, }{what helps|which medicine|how long does it last|home remedy|when to see a doctor|what to eat}[?]
- {dose|dosage|side effects|price|alternative|interaction} {of|for} {drug}[ {in children|with alcohol|for {n2} kilos|when pregnant}][?]
- {is|are} {fever of {n2}|{n1} coffees a day|a pulse of {n3}|brown spots|{drug} with wine|red eyes|cold feet|a bump on the head} {dangerous|normal|bad for me|contagious|serious}[?]
- {i feel|i am|my wife is|my child feels} {dizzy|sick after eating|hot and cold|numb in the arm|breathless|faint|itchy all over}{. what is it|. what should i take|, is that serious|. do i need a doctor}[?]
- how {many|much} {calories|sugar|protein|fat|vitamin c|iron|caffeine} {is|are} in {{dish}|{ingredient}|a glass of wine|two eggs|an energy drink|a bar of chocolate}[?]

@ recipe 0.17
- {recipe|how to cook|how to bake|cooking time|ingredients|calories} {{dish}|for {dish}}[{?| please| pls| easy}]
- {{n1} eggs|half a cabbage|stale bread|{ingredient}|a kilo of {ingredient}|cold rice|old bananas}{: what can i cook|, any recipe|. dinner idea please|, how long does it keep|, can i freeze it}[?]
- {can|may|should} i {freeze|reheat|fry|eat raw|replace|wash|microwave} {{ingredient}|{dish}|eggs|mushrooms|rice}[?]

@ travel 0.17
- {hotel|flight|train|hostel|car rental|things to do|weather|restaurant|visa|ferry} {{town}|in {capital}|{country}}[{?| cheap| please| {month}}]
- {weekend|two days|a week|honeymoon|school trip|{n1} nights} in {{capital}|{town}|{country}}{: plan please|, ideas|. where to stay|: what does it cost|, what to see}[?]
- {from|how far from} {town} to {town}{ by bike| by car| in km| as the crow flies| by night train|}[?]
- {map|route|directions|timetable|parking|the way} {to|for} {{landmark}|{town}|the airport of {capital}|the station in {town}}[ please][?]

@ money 0.17
- {{asset}|gold|my flat|an index fund|{firm} shares}{: buy or sell|, hold or sell|: up or down|. good idea|, now or later|: higher or lower next year}[?]
- {how much|what} {is|would be} {{n4} {euros|dollars|pounds|yen} in {pesos|francs|rupees|lira}|my pension|the tax on {n5}|a loan of {n5} a month|the tip on {n3}|{n4} in {year} money}[?]
- {rent|mortgage|insurance|salary|pension|inheritance tax|child benefit} in {country}{: how much|, is it high|. what do i get|}[?]

@ facts 0.75
- {{capital}|{town}|{country}}{: |, }{population|history|mayor|area|weather|sights|religion|founding year|famous people|crime rate|river|airport code}[?]
- {{person}|{celebrity}}{: |, }{born when|works|quotes|wife|height|biography|cause of death|best film|theory|nationality}[?]
- {{event}|the fall of {town}|the {year} war}{: |, }{when|causes|who won|short summary|key dates|consequences|why|how many dead}[?]
- {{work}|{artwork}}{: |, }{author|plot|year|ending|meaning|main character|review|who directed it|where is it shown}[?]
- {{scientific}|{science}|{idea}}{: |, }{meaning|definition|explain|example|simple words|how does it work|formula and proof|who found it}[?]
- {{animals}|{animal}}{: |, }{lifespan|speed|what do they eat in winter|habitat|mating|weight|enemies|endangered or not|latin name}[?]
- {{element}|{chemical}}{: |, }{boiling point|formula|density|uses|poisonous|melting point|atomic mass|price}[?]
- {{firm}|{brand}}{: |, }{founder|owner|phone number|share price|opening hours|complaint address|how many employees|head office}[?]
- {{invention}|{product}}{: |, }{inventor|how does it work|how is it made|when invented|price|history}[?]
- {tell me|say|explain} {why|how} {{event} began|{scientific} works|{person} died|{animals} {habit}|{product} is made|{town} got its name|{firm} grew so fast}[ please]
- {is it true|is it right|am i right} that {{person} {was left-handed|never slept|was poor|hated {animals}}|{animals} {habit}|{town} is older than {town}|{brand} belongs to {brand}|glass is a liquid|we use ten percent of the brain|{chemical} explodes}[?]
- {i'm sure|i think|i guess|somebody says} {{person} wrote {work}|{event} was in {year}|{team} won {contest}|{town} has {n5} inhabitants|{celebrity} is {n2}|{firm} was founded in {year}}{. right|. is that so|, correct|, or am i wrong|. or later}[?]
- {who|which country|which team|which year} {won|hosted} {contest}{ in {year}| last| first|}{, and who came second| and how|}[?]
- {difference|compare|which is better|what's the difference}{: |, }{{idea} and {idea}|{device} and {device}|{scientific} and {scientific}|{animals} and {animals}|{brand} and {brand}|{confusion}}[?]
- {how do i|how can i|how to} {remove|repair|clean|fix|treat|sharpen|hang} {a red wine stain|a dripping tap|the oven glass|a bicycle chain|a wooden floor|a dull knife|a mirror|a squeaky door|grease from wool|a leaking pipe|rust|wax from a carpet}[?]
- {my|our} {car|lawn mower|bike|heating|washing machine|toilet|door|piano|roof|drill} {squeaks|leaks|won't start|smells|is stuck|is out of tune|drips|makes a noise|lost power}{. what now|, why|. how do i repair it|. what does a repair cost|, help}[?]
- {my|the|our} {basil|lawn|cactus|orchid|lemon tree|hedge|aquarium|sourdough|compost|kombucha} {is dying|turns brown|has {flies|mould|spots}|doesn't grow|smells bad}{. why|. what can i do|, help|. how often must i water it}[?]
- {what is|what's|who is} {behind|inside|under|above} {the mona lisa|the vatican|{brand}|a golf ball|the sahara|the great firewall|the sphinx|{landmark}|area 51|a black hole}[?]
- {what|which} {kind|type|sort} of {bird sings at night|mushroom is this|tree has white bark|cloud brings hail|wood is best for a table|cheese melts best|glue holds metal|oil goes in a {brand}|dog is calm|wine is dry}[?]
- {name|tell me} the {largest|smallest|oldest|second|last|first} {bone|lake in {country}|king of {country}|element with a liquid form|novel by {person}|song of {celebrity}|bridge in {town}|company of {country}}[ please]
- {what|how much} {did|does} {a {job}|{celebrity}|a pilot|a mayor|the king of {country}|a football star} {earn|get}{ a month| in {country}| per hour|}[?]

@ law 0.17
- {is|was} it {legal|allowed|forbidden|a crime} to {park on the grass|film in {town}|record a call|sell {product}|drive at {n2}|keep a {animal}|copy a film|work at {n2}|burn leaves|fly a drone}[?]
- {my|the} {landlord|boss|neighbour|seller|airline|gym} {refuses|won't repair it|cancelled|lied|wants more money|broke the contract}{. my rights|. can i sue|. what does the law say|, what now}[?]
- {divorce|inheritance|tenancy|warranty|copyright|speeding fine|notice period|custody} {in {country}|rules|how long|costs|without a lawyer|law explained}[?]

@ translate 0.17
- {{sentence}|"{sentence}"} {in|into} {language}[{?| please}]
- {how do|how would} {you|i|they} {say|write|spell|pronounce} {"{sentence}"|{hardword}|{idiom}|my name|good luck at the dentist} in {language}[?]
- {what does|what means} "{{made}|{oddwords}|{made} {made}}" {mean |}in {language}[?]

@ live 0.17
- {score|result|weather|news|price|traffic|line-up|exchange rate} {{town}|{team}|{asset}|today|right now|this weekend|in {country}}[?]
- {breaking news|stock prices|lottery numbers|election results|pollen count|tide table|flight status|train delays|tv programme}{ today| {town}| now| please|}[?]

@ picture 0.17
- {email|text|call|message|ring|fax|whatsapp} {{name}|my boss|mum|the doctor|the landlord|grandpa|the office}{ now| please| for me| and say hello| about tonight|}
- {photo|picture|video|map|logo|emoji art|sketch|poster|diagram} of {{subject}|{animals}|{landmark}|a {animal}|{capital}}[ please]
- {lights off|volume up|alarm at {hour}|timer {n1} minutes|skip this song|open the garage|lock the door|heating to {n2}|unlock my phone|take a selfie|call a taxi|navigate home|order a pizza}[ please| now]
"""
