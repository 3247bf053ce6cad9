# ruff: noqa: E501
"""Short and clumsy questions on words, customs, opinions, faith, news, firms and prices; Pocket declines."""

CULTURE_WIDE_5 = """
@ facts 0.9
- {meaning|definition|etymology|origin}: {gaslighting|zeitgeist|karma|woke|kafkaesque|rizz|gobbledygook|doppelgänger|gerrymander|smorgasbord|boycott|pyrrhic|maverick|skulduggery}[?]
- what's {a bigot|a philistine|an epiphany|a spoonerism|a luddite|a red herring|a catch 22|a Freudian slip|a white elephant|a faux pas|an ivory tower|a MacGuffin|a nepo baby|a straw man|a scapegoat}?
- {why do we say|where is it from}: {raining cats and dogs|bless you|kick the bucket|the whole nine yards|mind your p's and q's|pull my leg|saved by the bell|let the cat out of the bag|cold turkey|rule of thumb|hocus pocus|bob's your uncle}[?]
- {the word|the name} {Alejandro|tsunami|hazard|sugar|Wednesday in its first meaning|assassin|orange before the fruit|Kevin|alcohol|slave|ombudsman|yacht|Zoë|pyjamas} {comes from what language|is from where|how did it get into English|what's behind it}?
- is {ain't a real word|irregardless in the dictionary|octopi right|data a plural|whom dead|a double negative always wrong|hopefully an adverb of the sentence|emoji a language|dialect bad style|taller than I too stiff}?
- {explain|teach me|i don't get} {the passive voice|when the dative comes|the third conditional|French nasal vowels|German word order|articles in English|phrasal verbs with get|Russian aspects|Japanese particles|the tones in Thai|Latin participles|the subjunctive mood}[ please| with examples]
- {i have problem with|can you help me in} {english article|the tenses|preposition in and at|reported speech|my French homework|commas|the German cases|word stress|relative clause}. {what is rule|please explain|give exercise|i make always mistake}
- {my teacher marked|the checker underlined|my boss corrected} {alot|could of|irregardless|the comma before and|there instead of their|a split infinitive|between you and I|whoever's}. {why is it wrong|what's the rule|is she right}?
- {how many|which} {languages does the UN use|people speak Esperanto|words does a child know at four|alphabets are in use|languages die each year|official languages has South Africa|kanji must one know|Slavic languages exist|sign languages are there}?
- who {deciphered the hieroglyphs|invented Esperanto|wrote the first dictionary|made up Klingon|brought the alphabet to Russia|invented the question mark|coined the word robot|standardised Norwegian|wrote the Grimm dictionary|thought up emoji}?
- {author|source|who said it|full quote}: {carpe diem|the pen is mightier than the sword|no pain no gain|an eye for an eye|veni vidi vici|eureka|the child is father of the man|big brother is watching|elementary my dear Watson|brevity is the soul of wit|panta rhei}[?]
- what did {Confucius|Churchill|Yoda|Lincoln|Marcus Aurelius|the Buddha|Mandela|Wilde on his deathbed|Reagan at the wall|Caesar at the river|Armstrong in full|Galileo} {say about patience|say then|say word for word|mean by that}?
- {in japan|in india|in russia|in italy|in ghana|in mexico|in iran|in scotland}, {do they shake hands|what is a normal wedding gift|who pays the bill|at what age do people marry|when is dinner|is tipping ok|how are babies named|what do you say to a widow|which colour means mourning}?
- {when|why} {do they throw tomatoes in Spain|do Swedes eat herring in June|is tea at five|do the Swiss go so early to bed|do Greeks smash plates|do brides wear white|do people wear black at funerals|is thirteen unlucky|do the French kiss|do we shake on a deal|do sailors fear bananas}?
- how is {a Greek wedding|a Viking funeral|the tea ceremony|carnival in Venice|a Maori greeting|a Bavarian maypole|the running of the bulls|a Hindu funeral|a debutante ball|a sauna evening|a sumo day} {done|celebrated|held these days}?
- {what day is|when do they keep} {Diwali|Bastille day|Anzac day|Guy Fawkes night|Canada's national holiday|Epiphany in Spain|the Queen's birthday|Purim|Golden Week|Vesak|Burns night|Juneteenth|Holi|Cinco de Mayo}{| this year| and why}?
- {traditional|typical|national} {costume|dance|dish|music|house|game|drink} {of|in} {{country}|Brittany|the Basques|the Sami|Tyrol|Cornwall|the Maasai|Okinawa}[?]
- {etiquette|dos and don'ts|customs|small talk topics|taboos|business culture|wedding traditions|greetings at work} {{country}|in {country}|of the Inuit|for guests in {country}}[?]

@ facts 0.9
- {god or science|is there a hell|why do we die|what is love really|who created evil|what happens after death|is time real|what is truth|why be good|does life have meaning|are we alone|what is consciousness|is beauty in the eye|what is justice|is lying always wrong}[?]
- {your opinion please|i want your honest view|what's your stance}: {abortion|capital punishment|guns|Israel|the monarchy|nuclear power|open relationships|private schools|eating dogs|reparations|surrogacy|bullfighting|fur|inheritance tax|conscription|homework}[.]
- {are you|would you be} {for or against|in favour of|against} {the death penalty|a speed limit|a fur ban|same sex marriage|wind farms|a wealth tax|mandatory voting|the EU|GMO food|vaccination by law|a four day week|animal tests}?
- {a friend|my brother|an uncle} {joined|left|votes for|preaches for} {the Mormons|a sect|the far right|the communists|Scientology|the Greens|the Freemasons|the Hare Krishnas|the Tories|Opus Dei}. {what do they believe|what do they want|is that dangerous|how do i argue with him|who leads them}?
- {is it a sin to|may a Muslim|can a Catholic|are Jews allowed to|must a Buddhist} {eat shrimp|divorce|drink beer|marry outside|get a tattoo|cremate a parent|skip prayers while ill|play the lottery|own a dog}?
- {who wrote|how many books has|what's in|who translated|what is the shortest verse of} {the Bible|the Quran|the Torah|the Book of Mormon|the Vedas|the New Testament|the Gospel of Thomas|the Dead Sea scrolls|the Avesta}?
- {patron saint of|prayer to|feast of|miracles of|symbol of} {Saint Anthony|travellers|Saint Barbara|bakers|Saint Lucy|lost things|Saint George|dentists|Saint Christopher|Our Lady of Lourdes|Saint Florian}[?]
- {plato|kant|nietzsche|hume|sartre|epictetus|rawls|hegel|arendt|aristotle|wittgenstein|kierkegaard|laozi|simone weil} {in one sentence|on friendship|main works|simply explained|quotes|on god|for beginners|theory|vs marx|critique}[?]
- {if a tree falls|if i replace every plank|if a machine can think|if i lie to save a life|if god knows everything|if all is determined|if everyone cheats|if nobody remembers me}, {does it make a sound|is it the same ship|has it rights|is that moral|am i free|should i too|did i matter|who is guilty}?
- {suppose|imagine} {a train runs at five people|a doctor can save five with one man's organs|you find a wallet|a friend asks you to lie in court|a machine gives endless pleasure|you may push one button}. {what is the right thing|would you do it|what would Kant say|and a utilitarian|who's to blame}?
- {which|what} party {is in power in {country}|should a farmer vote for|wants lower taxes|is for leaving NATO|did {celebrity} belong to|won in {town}|is the oldest in Europe|has the elephant|is furthest left|does the mayor of {town} belong to}?
- {how long|how often} {is a term of the president in {country}|can a chancellor serve|do the Swiss vote|does a senator sit|are elections in {country}|was Merkel in office|did Franco rule|does the pope serve|may a judge stay}?
- {who was president|who was prime minister|who governed|who was chancellor} {of {country} in {year}|before Thatcher|after Kennedy|during the Falklands war|when the wall came down|in {year}|at the time of Chernobyl|after Mandela|before Lula|of the Weimar republic last}?
- {is|was} {Lincoln a republican|Hitler elected|Thatcher popular|the Shah a dictator|Tito good for his people|Evita loved|Obama born in Kenya|Churchill a racist|Gorbachev liked at home|Castro rich|Gandhi ever president|Sweden neutral}?
- {vote|election|parliament|constitution|senate|cabinet|coalition|minister of health|borders|army size|voting age|human rights} {{country}|in {country}|of {country} explained|{country} {year}}[?]
- {explain to me|tell me in plain words} {what the UN does|what NATO's article five says|how a bill is passed|why Brexit happened|what the Fed is|what the cold war was about|why there are two Koreas|what the left wants|who the Houthis are|why Cyprus is split|what OPEC is|what happened in Tiananmen}[ please]

@ live 0.6
- {anything new|any update|what's the state|how bad is it} {on the war|with the strike|in {town}|on the vote|on the flood|about {firm}|in the coup|with the king's health|on the missing plane|at the border}?
- {today's|this morning's|the latest} {headlines|lottery numbers|share prices|weather map|front page|scores|horoscope|court ruling|pollen count|exchange rates|covid numbers|flight list}[ please|?]
- {is it true that|i just heard} {{celebrity} died|{firm} is broke|{celebrity} got divorced|the pope resigned|they found life on Mars|{town} was hit by a quake|{country} closed its border|war broke out|the bridge in {town} fell|petrol will be banned next year}?
- what {did {celebrity} say|does {celebrity} do these days|is {celebrity}'s newest film|was in the speech|is the court deciding|did parliament vote|is the mood in {country}|do the papers write} {today|now|this week|about it}?
- {i missed|i slept through|no tv here, so} {the news|the final|the debate|the last week|the election night}. {what happened|who won|anything big|tell me the main points|what did they say}?
- {current|right now, the|who is the} {world champion in chess|prime minister of {country}|richest person|number one song|president of {country}|mayor of {town}|box office leader|pope|coach of {team}|price of gold|CEO of {firm}|tennis number one|interest rate|population of earth}{|?}

@ facts 0.3
- what did {bread cost in 1923|a slave cost in Rome|a Model T cost|a house in {year}|the Titanic ticket|a pint in 1970|the moon programme cost|a telegram cost|the Russians get for Alaska|a miner earn in 1900|petrol cost in the seventies|a knight pay for his horse}[?]
- {who makes|which firm makes|who owns|what country makes} {Nutella|Jaguar cars|Birkenstock|Post-it notes|WhatsApp|Velcro|Airbus wings|Tupperware|Volvo|Tabasco|Lindt|Bic pens|the Economist|Mini|Fanta|Instagram|Bugatti|Pampers|Jelly Belly}[?]
- {what's|what is} {{firm} known for|the story behind {firm}|the oldest company in the world|the biggest bank|the first brand ever|a unicorn startup|the most valuable firm|the difference between {firm} and {firm}|a franchise|the Dow Jones}?
- {inventor|invention date|country of origin|patent holder|history} {of the} {zip|stapler|hair dryer|bicycle bell|tea bag|corkscrew|light switch|elevator|wristwatch|crossword|typewriter|jigsaw|wheelbarrow|hot dog|waffle iron|spork}[?]
- {before|without} {the fridge|clocks|the telephone|soap|toilets|matches|paper|anaesthetics|railways|dentists|sewing machines}, {how did people manage|what did they use|what was life like|what was used in the old days}?
- {which|what} {came first|is older}: {the lighter or the match|the fork or the spoon|the telegraph or the camera|radio or film|the zip or velcro|cinema or the car|the bicycle or the train|gunpowder or the cannon|email or the fax|the pen or the pencil}?
- {is|was} {the sandwich named after an earl|Velcro a NASA thing|the croissant Austrian|penicillin an accident only|chess Indian|golf Scottish|spaghetti Chinese|the hamburger German|the guillotine used on its maker|Viagra a heart drug|the piano Italian|bluetooth named after a king}?
"""
