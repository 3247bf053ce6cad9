# ruff: noqa: E501
"""Whole messages on history, places, art, sport, words and the world as people type them; Pocket declines."""

CULTURE_WIDE_4 = """
@ facts 1.6
- hi, {quick one|small question|maybe you know}: {which pharaoh built Abu Simbel|who was on the throne in 1700 in Sweden|what year was the Danish flag first flown|who is buried in Grant's tomb|where was Napoleon exiled the second time|what was the Stamp act}
- {my teacher says|we learned|it says in my book} {Rome fell in 476|the plough changed everything|Bismarck made the first pension|the Dutch once owned New York|the Vikings reached Canada|Korea had movable type first}. {why|how exactly|can you explain|is that agreed on|what came after}?
- {helo|hello sir|dear assistant}, {i want know|i like to know|please to tell me} {about war of Vietnam|who is king in Spain|how is called biggest river in Africa south|when Soviet Union is finish|which people build Machu Picchu|why Berlin have wall}
- {what year|when|how long ago}: {fall of Saigon|death of Stalin|opening of the Suez canal|first crusade|tsunami in Japan|signing of the Magna Carta|end of apartheid|crash of the Hindenburg}
- the {Stuarts|Moors|Visigoths|Phoenicians|Incas|Medici|Janissaries|Boers|Mughals|Romanovs|Saxons}, {who were they|where did they come from|what became of them|when did they rule|i always forget}[?]
- {please explain|i never understood|in simple words}: {the Schleswig-Holstein question|the war of the Spanish succession|the Meiji restoration|the Monroe doctrine|the Investiture quarrel|the partition of Poland|the Boston tea party|the Corn laws}
- who {led|fought in|financed|survived|wrote about|photographed} {the Paris commune|the retreat from Kabul|the march on Rome|the expedition of Shackleton|the Donner party|the Easter rising|the Prague spring|the mutiny on the Bounty}?
- {so|and} {what was that all about with|who started|how did it come to} {the Dreyfus affair|the Cod wars|the Iran Contra thing|Watergate|the Bay of Pigs|the Profumo scandal|the Opium wars|the Cuban crisis}?
- {grandma was born in|our house was built in|the coin says|this stamp is from} {1912|1938|1871|1899|1921}. {who ruled then|what was going on in the world|which state was that in those days|was there a war|what was life like}?
- {found an old|i have a} {coin with a Roman head|medal from the Somme|letter from Bohemia|map with Prussia on it|stamp from Zanzibar|sword with runes}. {what can it be|how old is it|who is on it|is it worth something}?
- {i'm at|standing in front of|we just passed} {the Brandenburg Gate|the Alhambra|Trajan's column|the Spanish Steps|Neuschwanstein|the Charles bridge|Hagia Sophia|Hadrian's villa|the Arc de Triomphe|Mount Rushmore}. {who built it|when was it built|what's the story|why is it here|what does the writing say}?
- {compare|contrast} {Athens and Sparta|the French and the Russian revolution|Lincoln and Davis|the Aztecs and the Incas|Stalin and Hitler|feudal Japan and feudal Europe|Rome and Han China}[ for my essay| in a few lines| please]
- {causes and effects of|short note on|key dates of|consequences of|five facts about|the truth about} {the Black Death|the Industrial Revolution|the Treaty of Versailles|colonialism in the Congo|the Great Leap Forward|the Irish famine|the fall of Rome|the moon landings' end|the Marshall plan}
- {wasn't it|it was} {Cortés who beat the Aztecs|Drake who sailed the Golden Hind|Nelson at Trafalgar|Garibaldi who united Italy|Bolívar who freed Bolivia|Cook who found Hawaii|Wellington at Waterloo}, {right|or am i wrong|or was it someone else}?
- {true or false|fact or fiction|myth or not}: {Vikings wore horns|Napoleon was tiny|the wall of China is seen from space|Einstein failed maths|Vomitoria were for vomiting|Edison stole his ideas|Cleopatra was Egyptian|carrots helped pilots|Caesar was born by caesarean}
- {do you know|know} anything about {the Cathars|Prester John|the Sutton Hoo ship|Ötzi|the Voynich manuscript|the Terracotta army|the Hittites|the Nazca lines|Lemuria|the Knights Templar|the Varangian guard}?
- {imagine|what if|suppose} {Rome had never fallen|the Germans had won|Kennedy had lived|the Chinese had found America|Lenin had missed his train|Napoleon had stayed home}{, what would Europe look like|. what then|, how would we live today}?

@ facts 1.5
- {going to|off to|a weekend in|two days in} {Kraków|Ghent|Porto|Riga|Valletta|Ljubljana|Rome|Budapest|Granada|Bologna|Tbilisi|Dresden|Hanoi|Fez}, {what to see|what's the old town like|must sees|any museums|where is it nice to walk|what's it famous for}?
- what is {Rome|Madrid|Vienna|Oslo|Lima|Nairobi|Seoul|Naples|Leipzig|Boston|Havana|Ghent|Limoges|Delft} {famous for|like in August|known for|worth a visit for}?
- what can {we|you|a tourist|kids} {see|do} in {{capital}|{capital}|{town}|{capital} at night}?
- {tell me|i'd like to know} {more about|something about|the history of|how people live in|the sights of|the weather in} {{capital}|{town}|{capital}|{country}}
- {{capital}|{capital}|{town}}: {population|sights|history|mayor|altitude|metro map|nickname|twin cities|when was it founded|area in square kilometres|old name|famous people|public transport|nice districts}
- {{capital}|{town}} {is older than|is bigger than|lies north of|has more people than} {{town}|{capital}}, {true|is that so|right|correct}?
- how {big|old|green|safe|hilly|rich|crowded} is {{capital}|{town}|{capital}}{| compared with {town}| really}?
- when was {{capital}|{town}|{capital}|the city of {town}} {founded|destroyed|made a city|bombed|first mentioned|renamed}?
- which {part|region|state|province|county|canton|island} {is {town} in|does {town} belong to|of {country} is the richest|has {capital} in it|is the largest in {country}|speaks French in Switzerland|of Italy makes prosecco|is Dracula from}?
- {is there a ferry|what is the border|what is the distance|is there a train|how many hours is it} {between {country} and {country}|from {town} to {town}}?
- {name|list|i need} {three rivers in {country}|five cities in {country} apart from {capital}|all neighbours of {country}|the counties of Ireland|the regions of France|the islands of Greece|the great lakes|the states of Australia|the cantons|the seven summits|the emirates|all the Baltic ports|the stans|the boroughs}[ please]
- {is|isn't} {{country} an island|{country} landlocked|{country} bigger than {country}|{country} a kingdom|{country} in the EU|{town} by the sea|{country} volcanic|{country} south of the equator|{town} the biggest city of {country}}?
- {where|on which continent or sea} {is|lies} {Réunion|Tuva|the Kerguelen|Lake Tanganyika|Cape Horn|the Ross Sea|Socotra|the Altai|Guam|the Darien gap|Pitcairn|the Hindu Kush|the Skagerrak|Baffin Bay|the Deccan}?
- {my pen friend|my new colleague|our au pair|a girl i met} {is from|comes from|grew up in} {{country}|{town}|{country}}. {what do people eat there|what's the greeting there|who is president there|what's it like there|what are the holidays there|how cold is it there}?
- the flag {with a cedar|with a dragon|with a maple leaf and nothing else|with a green, white and red stripe and no eagle|with a machete|with two triangles|with the union jack and six stars|with a parrot} {is which|belongs to whom|which country|whose is it}?
- {flag|anthem|president|king|motto|neighbours|coat of arms|national dress} of {{country}|{country}|{country}}{| please|, what is it|, do you know it}
- who {rules|is the leader of|was elected in|leads the government of} {{country}|{country}} {these days|since last year|at the moment|after the coup}?
- {it's about|a question on} {Lake Geneva|the Po delta|the Sahel|the Andes|the Rift valley|the Outback|the Amazon basin|the Dolomites}: {how did it form|who lives there|which countries share it|how high does it get|which animals are there|is it drying out}?
- {is it hot|is it cold|does it snow|is it rainy|is it dark at four} in {{country}|{town}|{capital}} in {{month}|{month}|winter}?
- until when was {Bonn the seat of government|Istanbul the capital of the empire|Kyoto the capital of Japan|Turin the capital of Italy|Rio the capital|Saint Petersburg the capital|Calcutta the capital under the British}?
- why {did {country} move its capital|did {country} change its name|is {country} called so|does {country} have two names|did {country} and {country} fight|did {country} split|is {capital} so cheap|is {capital} on the sea and {town} not}?

@ facts 1.4
- {i'm stuck in|help with} a {crossword|quiz}: {Italian film director with seven letters|Norse god of mischief|Greek muse of dance|opera by Bizet|capital letter name of a pianist|Spanish painter born in Fuendetodos|author of Nana|composer of Parsifal}
- who's that {actor|actress|singer|guy|woman|comedian} {from Notting Hill with the messy flat|who married a prince|who slapped someone at the Oscars|in the red swimsuit|with the moustache in Magnum|who did the voice of Darth Vader|in all the Coen films|who played Mr Bean}?
- {have you read|have you seen|do you know|did you like} {Anna Burns's Milkman|the third Matrix|Call the Midwife|Wolf Hall|The Magic Mountain|Fawlty Towers|The Seventh Seal|Midnight's Children|Solaris|Babylon Berlin|Persepolis}? {what's it about|who made it|should i bother|is the end sad}?
- {spoil|explain|sum up} {the ending of Inception|the finale of Lost|Tenet for dummies|the Sopranos' last shot|Blade Runner|the red wedding|Macbeth act five|Faust part two|Animal Farm chapter nine|The Godfather in three sentences}[ for me| please]
- {anna karenina but funny|book like gone girl|novels set in {town}|books about {country}|best poems about autumn by famous poets|films set in {town}|songs about {town}|paintings of {town}|novel about a lighthouse|poem with a tyger|book with the hobbit feet|movie with a talking pig}[?]
- i {want to|would like to} {start with|get into} {jazz|Russian novels|opera|anime|graphic novels|classical music|westerns|poetry|Bollywood|modern art|philosophy|heavy metal}. {where do i begin|which one first|what should i hear or read|any tips}?
- {what's the|what is the} {name of the song with the piano at the beginning|title of that book about a shepherd boy|band from Liverpool before the Beatles|first line of Ulysses|last word of Citizen Kane|name of the ship in Alien|colour of the pill he takes|dog called in Peanuts|house name in Brideshead|secret of Monkey Island}?
- {is|was} {the painting in our hall, a girl with a flute, a Vermeer|Dalí crazy|Mozart poisoned|Van Gogh poor|the Mona in the museum a copy|Bach blind|Beethoven deaf from birth|Banksy a group|Shakespeare Italian|Michelangelo left-handed}?
- {which|what} museum {has the most Rembrandts|shows Hopper|in {town} is free|has the dinosaur Sue|holds the crown jewels|is open late|should i pick in {town}|keeps The Ambassadors}?
- {my daughter|our choir|my band|the school orchestra} {sings|plays|rehearses} {Carmina Burana|the Messiah|Bohemian Rhapsody|Peter and the wolf|Finlandia|the Peer Gynt suite|Cats|Jesus Christ Superstar}. {who composed it|what's it about|what do the Latin words mean|how long is it|what came first}?
- {rules of|how to play|how many players for|who invented|scoring in} {padel|boules|ultimate frisbee|croquet|pickleball|carom|shuffleboard|mikado|skat|whist|hurling|floorball|quidditch|netball|doppelkopf|dominoes|kubb}[?]
- {can|may} {a goalkeeper score|you pass forward in rugby|the king capture in check|a player touch the net|you win the Tour without a stage|a horse be disqualified|a boxer kick|you stop twice in figure skating|a pawn move back|a batsman run three|the server step on the line}?
- {how did|did} {{team} do|{team} win|{team} play|{team} lose|our girls do|{celebrity} do} {yesterday|on Sunday|in the cup|in {year}|against {team}|away from home}?
- {when|why} did {Zidane headbutt him|Federer retire|Senna crash|Tonya attack Nancy|Phelps win eight|Ali lose his title|Pistorius run|Brazil lose seven to one|Bannister run the mile|Comaneci get a ten|England last win something|Jordan leave for baseball}?
- {who is|who was} the {coach of {team}|captain of {team}|keeper of {team}|fastest swimmer|top scorer of {contest}|oldest player in the league|man in the yellow jersey|referee in that final|first woman to beat a man at chess|snooker champion|strongest man}[ now| in {year}]?
- {my son|my niece|the boy next door} {is crazy about|only talks about} {Pokémon cards|Lewis Hamilton|Minecraft|K-pop|Ronaldo|Star Wars|One Piece|Marvel|Taylor Swift|Roblox|dinosaurs and Jurassic World}. {explain it to me|who are the main people|what should i know|what's it about|where do i start}
- {can you|could you} {tell me|explain} {how Dungeons and Dragons works|who the Avengers are|why Zeus has so many children|the difference between Marvel and DC|what happens in the Nutcracker|the plot of the Ring|who killed Laura Palmer|why Godot never comes|what a Jedi is|the family tree in Dune}?
- {ancient|old} {myth|legend|tale|saga} {about the sun chariot|of the two wolves|of Tristan|about the flood|of the swan knight|about the salt mill|of the fox wife|about a man who flew too high}{, how does it go|: who is in it|. where does it come from|, tell it}[?]
- {is|are} {dragons in every culture|the unicorn in the Bible|Bigfoot real|Nessie a hoax|mermaids Greek|werewolves older than vampires|elves Norse|Robin Hood's merry men historical|the seven dwarfs from Grimm|trolls only Norwegian}?
"""
