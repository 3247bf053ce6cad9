# ruff: noqa: E501
"""Talk of the day, of Pocket itself and of the chat, worded like what is known, and then more than it can do; as in `declines.py`."""

TASK_TWINS_5 = """
@ facts 0.83
- who {are|were} {the Beatles|the Medici|the Vikings|the Stoics|the Kardashians|the Huguenots|the Hittites|the Avengers|the Maya}[?]
- who {made|built|wrote|designed|composed|programmed} {the pyramids|{work}|Stonehenge|the Sydney opera|Linux|Minecraft|the Bible|the {brand} logo|Petra|ChatGPT's rival}[?]
- {what|who} is {{person}|{celebrity}|Siri|Alexa|Grok|Deep Blue|HAL 9000|R2D2|Skynet|the Turing test|Eliza}{, exactly|, in one sentence| really|}[?]
- {how big|how large|how many parameters|how smart} is {GPT-4|Gemini|Llama|Claude|Mistral|Deep Blue|a crow's brain|the human brain|Grok|DeepSeek}[?]
- {who|which firm|which company} {made|trained|owns|pays for|runs} {ChatGPT|Gemini|Llama|Siri|Alexa|DeepSeek|Copilot|Mistral|Midjourney|Watson}[?]
- {how|why} do {language models|neural networks|transformers|chatbots|robots|self-driving cars|search engines|chess computers} {work|learn|make mistakes|use so much power|hallucinate|see}[?]
- {explain|what is|tell me about} {attention in transformers|backpropagation|a token embedding|reinforcement learning|quantization in detail|a diffusion model|gradient descent|a mixture of experts|tokenization by bpe|the turing test|agi}[?]
- {will|can|could} {ai|robots|machines|chatbots} {take my job|become conscious|rule the world|replace teachers|feel pain|write laws|win a war|be arrested|cure {disease}}[?]
- {are|do} you {follow {team}|watch {contest}|know who won yesterday|know {name} from my office|know my neighbour {name}|read {work}|see my face|hear music|taste {dish}}? {who plays best|what do you think of it|tell me about it|what happened|how was it}
- {how old|how tall|how rich|how famous} {is|was} {{celebrity}|{person}|the pope|the king of {country}|my neighbour|the president of {country}|your programmer's dog}[?]
- {where|when} {was|is} {{celebrity}|{person}|the queen|Sherlock Holmes|Buddha|Mozart's wife|the first robot} {born|buried|from|made}[?]
- {who is|who's} {smarter|stronger|older|richer|faster|more famous}{:|,} {{celebrity} or {celebrity}|{person} or {person}|you or {brand}'s robot|an octopus or a dog|Superman or Hulk|a lion or a tiger}[?]
- {do you like|do you prefer|what do you think of} {{work}|{person}'s music|{celebrity}|the new {brand}|{idea}|{team}|the films of {celebrity}}{? which part is best|. who wrote it|. explain it|. and why|: give me a review}[?]
- {you are|you're} {a {job}|{person}|my lawyer|a pirate captain|my doctor|the king of {country}|a Linux terminal|an expert in {science}|my {language} teacher|Sherlock Holmes}. {what do you advise|now answer me|begin the lesson|stay in your role|speak like that from now on|diagnose me}[!]
- {act|behave|talk|answer} {as|like} {{person}|a {job}|a pirate|a therapist|{celebrity}|a robot from {work}|my late grandfather|a job interviewer|a stern judge} {and tell me about {matter}|for the next {n1} messages|and ask me questions|and explain {scientific}|from now on}
- {pretend|imagine|suppose} {you are {person}|we live in {year}|you are my {boss|ex|teacher}|i am a knight|it is the year {n4}|the sun went out|dinosaurs came back|you had a body}{. what happens|. what do you say|, and go on|. describe it in detail|: how would it be}[?]
- {tell me|say|give me} {something|a fact|three facts|an anecdote|a secret|the truth} about {{person}|{country}'s history|{animals}|{scientific}|{event}|{brand}|the {century} century|{celebrity}}[ please]
- {surprise|amaze|impress|teach} me {with|by telling} {a fact about {science}|a trick with cards|history of {town}|a magic spell|something from {studies}|a story about {person}}[ please]
- {is it|isn't it} {a lovely day|cold|hot|windy|raining|foggy} {in {town}|where {name} lives|in {country} now|on the coast|at the north pole}[?]
- {i'm|i am} {tired|bored|hungry|sad|angry|cold}{. what should i {cook|watch|do tonight|read|eat|wear}|. which film do you recommend|. is there a disease behind it|. find me a restaurant|. why is that every day}[?]
- {thanks|thank you|great|ok|nice}{,|!|.} {and how does {scientific} work|and who was {person}|now book me a table|now explain {idea}|and what did {person} write|and why did {event} happen|now translate that into {language}}[?]
- {sorry|excuse me|one more thing|before i go|by the way}{,|:} {who won {contest}|what is {scientific}|how do i fix {house}|do you know {work}|what is {asset} worth|when was {event}|who is {celebrity}}[?]
- {i love you|you are sweet|you're funny|you are so clever}{. |! |, so |, but }{can you explain {science}|who is {person}|help me with my taxes|do my homework on {matter}|what's the plot of {work}|find me a flat in {town}}[?]
- {let's talk|chat with me|i want to talk|tell me more|discuss with me} about {{idea}|{person}|{work}|politics in {country}|{event}|{scientific}|the war|religion|{team}|my divorce|crypto|the elections}
- {what|which} {do people|would most people|do experts|do philosophers|do the French} {say about|think of} {{idea}|{event}|{person}|{work}|the new law|{asset}|artificial intelligence|{disease}}[?]

@ personal 0.5
- {do you remember|you remember|have you forgotten|did i tell you} {{name} from the party|our talk last year|what {name} said yesterday|my first day at school|what we did in {town}}[?]
- {what|how much} {did i|do i} {spend last month|earn|promise {name}|say to {name} on the phone|have on my account}[?]
- {who|which of my friends} {called me yesterday|is at the door|likes me most|took my umbrella|ate my cake|sent me this card|has the key|is lying|should i invite|broke the vase}[?]
- {what is|what's|do you know} {my pin|my blood type|my iban|the name on my passport|my grade in maths|my ip address|my neighbour's salary|my future|my score|my horoscope|my boss's opinion of me}[?]
- {where|when} {did i|do i} {meet {name}|park the car|put the scissors|have to see the dentist|pay the rent|leave my gloves|go wrong|hide the presents}[?]
- {guess|find out|tell me|work out} {my weight|where i am|my star sign|my mood|my IQ|who i am thinking of|what's in my pocket|my character}{ from this chat| from my name|, please|}
- {my name is|i am} {name}{, and|. } {who will i marry|what job suits me|should i change it|am i famous|which name fits for my baby|how many {name}s are there|what are my chances with {name}}[?]
- my {sister|friend|colleague|cousin} {is called|named} {name} {doesn't talk to me|is ill|wants to move out|has a new boyfriend|owes me {n3} {euros|dollars}|is always late}. {what should i do|what's wrong with her|should i say something|how do i tell her}?
- {i like|i prefer|i always drink|i take} {tea with milk|coffee black|red wine|green tea|cocoa}. {is it healthy|which brand is best|how is it grown|how much caffeine has it|where does it come from|how do i get the stain out}?
- {i want|my dream is|i plan} to {learn {language}|become a {job}|run a marathon|write a book|open a cafe|sail to {country}|study {studies}}. {how do i start|is it realistic|make me a plan|how long will it take|what does it cost|which school is good}[?]

@ picture 0.41
- {remember|note|save|write down|store} {this|it|my number|the meeting|my password} {in my calendar|in a file|for next year|on my phone|in the cloud|and remind me at {hour}|and tell {name}}[ please]
- {remind me|wake me|tell me|warn me} {at {hour}|tomorrow|when the cake is done|in {n1} minutes|on {date}|when {name} comes|if it rains} {to call {name}|to take my pills|that i must go|about the dentist|}
- {what do you see|what is|who is|read what is} {in this picture|on this photo|on my screen|in the video|on the x-ray|in the attached scan}[?]
- {here is|i send you|look at|see} {a photo of {subject}|my drawing|a screenshot|my x-ray|the pdf|a voice message|the menu}{. what is it|. what do you think|, please describe it|. translate it|. is that normal}[?]
- {can|could|will} you {come to my party|help me carry a sofa|drive me to {town}|wash the dishes|walk my dog|meet me in {town}|hold my hand|cook for me|buy me {dish}|hug me}[?]
- {listen to|play|hum|whistle|sing|record} {{work}|happy birthday|my favourite song|a tune by {person}|this melody|my voice|the national anthem of {country}|a lullaby}[ {for me|please|for my daughter}]
- {show|send} me {a picture of {capital}|a map of {country}|a photo of you|the flag of {country}|a video of {animals}|a graph of {asset}|a drawing of a {animal}|the periodic table as an image}[ please]

@ game 0.33
- {i'm thinking of|i think of|guess} {a number {from|between} 1 {to|and} {n2}|an animal|a word with {n1} letters|a city|a famous person}{. guess it|. ask me questions|: what is it|}[?]
- {let's|shall we|do you want to|i want to} {play {game}|play hangman|do a quiz|play word chain|have a rap battle|play a text adventure|play truth or dare|roleplay}{. you start|. i begin|, you are the master|}[?]
- {quiz me|test me|ask me {n1} questions|examine me} {on|about} {capitals of the world|{science}|{event}|{language} verbs|multiplication up to {n2}|{work}|the road signs}[ please]
- {rock|paper|scissors|heads|tails|e4|knight to f3|my move: d5|i attack the troll with my sword|i open the door on the left|x in the middle}{. your turn|, now you|! and you?|}

@ clock 0.17
- {what's|what is} {today's date|the time|the date in {n1} weeks|today's name day|the week number|the year now|the day tomorrow|the exact time in {town}}[?]
- {how many} {days|weeks|hours|months|seconds} {until|till|since|are left until|have passed since} {{date}|my birthday|Christmas|{event}|easter|the end of {month}|{year}|the holidays}[?]

@ live 0.5
- {nice weather|so much snow|such heat|what a storm|so foggy}{, isn't it? |. |! }{will it stay|how long will it last|how warm will it get|is it the climate|when will it stop|will it rain in {town} too}[?]
- {good morning|hello|hi|good evening}{!|,|.} {what's on tv|what did i miss in the news|how is the traffic|what's the weather like|which trains are late|what's new in {country}|did {team} win|is the market up}[?]
- {what's|what is} {the news in|the weather in|the time in|happening in|the traffic in|on tonight in} {{capital}|{town}|{country}}{ now| today| tomorrow|}[?]
- {who|which party|which team} {won|is leading|plays|was elected|scored} {today|yesterday|last night|in {country}|at the weekend|on Sunday}[?]
- {is|are} {the shops|the bank|the museum|the pool|the post office|{brand}|the library} open {today|on Sunday|at {hour}|on {date}|now}[?]
- {how much|what} {is|costs} {a litre of petrol|one bitcoin|an ounce of gold|a dollar in euros|a barrel of oil|a share of {firm}} {today|now|right now|this morning}[?]
- {has {the president of {country}|{celebrity}|the pope|the head of {firm}} {died|resigned|married|spoken}|is {the war in {country}|the strike|the trial of {celebrity}} {over|still going on|in the news}}{ yet| today|}[?]
- {when|what time} {does|is} {the sun set|the next train to {town}|high tide|the match of {team}|the next bus|the moon rise|the news} {today|tonight|tomorrow|in {town}}[?]

@ facts 1.08
- {{capital}, {capital}, {capital}|{country}, {country} and {country}}{: which|. which} {is the largest|is the oldest|is richest|is nearest to {town}|has most people|was founded first|should i visit|is the warmest}[?]
- {is|was} {capital} {bigger|older|colder|safer|cheaper|richer|more beautiful} than {{capital}|{town}}[?]
- {what is|what's} {the population|the area|the gdp|the flag|the anthem|the dialling code|the national dish|the time zone|the main export|the religion|the president|the voltage} {of|in} {country}[?]
- {how many} {people|states|islands|soldiers|lakes|doctors|provinces|cows|airports|Nobel prizes} {has {country}|does {country} have|are there in {country}}[?]
- {when|how|why} did {country} {become independent|join the eu|get its name|lose the war|abolish the king|win {contest}|split up|choose its flag}[?]
- {who|which king|which president} {rules {country} now|ruled {country}{ in {year}| in the {century} century|}|founded {country}|leads {country}|freed {country}|attacked {country} in {year}}[?]
- {i know|ok|right,|fine,} {the capital is {capital}|they speak {language}|it lies in Asia|they pay in euros|it is in Africa}{. but|, but|. and} {what about its history|who governs it|how big is the army|how many live there|how is the food|is it a democracy|what's the second city}[?]
- {where|in which part of the country|in which region} is {town}{, and how many live there|. how do i get there|, exactly|, and is it nice|, near the sea}[?]
- {why|how come} {is|are} {the sky {pink in the evening|dark at night}|the sea salty|leaves yellow in autumn|bees dying|oranges called oranges|tears salty|flamingos pink|mirrors reversed|deserts cold at night|cats afraid of cucumbers|planets round}[?]
- {how|why} do {planes stay up|magnets stick|microwaves heat|fish sleep|{animals} {habit}|vaccines work|tides come|batteries store power|glasses correct eyes|stars die|we dream|clocks tick|ships float}[?]
- {what|which} {is|was} {the first|the oldest|the fastest|the rarest|the deepest|the most expensive} {thing}{ of all| ever| in {country}|}[?]
- {what|who} {comes|came} {before|after} {king {name} the {n1}th|the Jurassic|{person}|the iPhone {n1}|the Bronze Age|chapter {n1} of {work}|uranium in the periodic table|the {century} amendment|the pope of {year}}[?]
- {opposite|synonym|plural|past tense|meaning|origin|translation} of {{hardword}|{hardword} in {language}|"{idiom}"|{oddwords}}[?]
- {what|which} colour {is|has|was} {bromine vapour|a {chemical} flame|the flag of {country}|the shirt of {team}|{person}'s horse|the {brand} logo|my aura|a {animal}'s blood|copper sulfate|the {town} metro line {n1}}[?]
- {how many} {legs has a lobster larva|eyes has a scallop|hearts has an earthworm|stomachs has a {animal}|teeth has a {animal}|bones has a {animal}|chromosomes has a {animal}|eggs does a {animal} lay|hours do {animals} sleep}[?]
- {what|which} day {was|will be} {{date} {year}|the {n2}th of {month} {year}|my birthday in {year}|the moon landing|easter in {year}|Chinese new year|my {n2}th birthday}[?]
- {{n1}|two|three} {planets|moons|comets|probes|stars} {with|near|beyond} {rings of ice|{giant}|Pluto|water|the sun|Orion}: {name them|which are they|how far are they|who found them}[?]
- {how} {big|heavy|old|hot|far} is {{giant}|a black hole|the core of Jupiter|the universe|the moon's far side|Halley's comet|a neutron star|the asteroid belt}[?]
- {tell me|what's|what is} {the {mass|gravity|day length|orbital period|escape velocity|atmosphere} of {Saturn|Neptune|Mars|Venus|Titan|Europa|Uranus|Pluto}}[?]
- {how|in what way} {is|are} {{invention}s|{product}|glass|paper|chocolate|steel|chips|cheese|perfume|diamonds|money} {made|produced|recycled|tested|invented}[?]
- {{animals}|bees|cats|dogs|cows}: {why do they {habit}|how long do they live|what do they eat in winter|how fast are they|how do they mate|where do they live|are they endangered|which diseases do they get}[?]
"""
