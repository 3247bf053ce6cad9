# ruff: noqa: E501
"""Twins of questions about words, colours, other languages and small talk, with answers that Pocket does not know."""

from string import Template

_HARD = "{serendipity|gregarious|ephemeral|melancholy|obsequious|zeal|gravity|nostalgia|candour|frugal|verbose|opaque|benevolent|taciturn|ambiguous|lethargic|pristine|arrogant|meticulous|pragmatic|eloquent|volatile|sceptical|humble|tedious|reluctant|scarce|vague|transparent|optimist|concave|artery|debit|export|introvert|lenient|horizontal|mature|rural|novice|victory|ascend|expand|attract|praise|vertical|temporary|artificial|sober|chaos|abstract|barren|flexible|inferior}"
_ODD = "{aquarium|matrix|phenomenon|index|octahedron|criterion|syllabus|formula|nucleus|bacterium|appendix|cherub|passer-by|mother-in-law|attorney general|die|alumnus|genus|axis|opus|stigma|beau|virtuoso|larva|fungus|stimulus|corpus|vertex|bureau|gateau|memorandum|stadium|focus|radius|thesis|oasis|hypothesis|Jack-in-the-box|court-martial|talisman|rhinoceros|panino}"
_TONGUE = "{Japanese|Korean|Arabic|Turkish|Polish|Dutch|Swedish|Hindi|Latin|Greek|Hebrew|Finnish|Hungarian|Portuguese|Swahili|Vietnamese|Thai|Czech|Romanian|Danish|Welsh|Irish|Icelandic|Bulgarian|Farsi|Urdu|Esperanto|Basque|Catalan|Georgian|Ukrainian|Klingon|Elvish|Norwegian|Tagalog|Zulu|Mongolian|Sanskrit}"
_LEARNT = "{German|French|Spanish|Russian|Chinese|Italian}"
_RARE = "{screwdriver|wardrobe|invoice|kneecap|thunderstorm|colander|mortgage|stubborn|to sneeze|hedgehog|deadline|gooseberry|socket|to whisper|eyebrow|staircase|embarrassed|to knit|plumber|ladle|loneliness|windscreen|puddle|receipt|to forgive|customs officer|toothache|homesick|zebra crossing|landlord|squirrel|shipwreck|to hesitate|grasshopper|wheelchair|to hum|stapler|fog horn|thimble|freckles}"
_HUE = "{mauve|teal|ochre|magenta|beige|maroon|chartreuse|indigo|khaki|lilac|crimson|cyan|terracotta|burgundy|salmon pink|navy|olive green|mint|burnt sienna|ivory|taupe|cobalt blue|vermilion|fuchsia|sage|coral|petrol blue|sepia|aubergine|puce|periwinkle|amber|peach|copper}"
_THING = "{a platypus|Saturn's largest moon|a bruise on the third day|the sofa in Friends|uranium glass|an emu egg|Batman's cape|a saffron thread|the Golden Gate Bridge|a Smurf's trousers|Pikachu|a peacock's crest|mercury vapour|an axolotl|the inside of a dragon fruit|a kiwi bird|copper after years in the rain|a lobster before cooking|the blood of a squid|a Ferrari in {year}|the Queen's carriage|a jade ring|jupiter's poles|lapis lazuli|a flame of strontium|the door of number ten|a wombat|henna|a black box on a plane|a taxi in {capital}|the Simpsons' car|Hulk's shorts|my grandmother's eyes|a bishop's sash|a sulphur crystal|the lines on a tennis court|a school bus in {country}}"

FACT_TWINS_4 = Template("""
@ facts 1.4
? {what is|what's|whats} the opposite of {$_hard|{idea}|a {job}|{dish}|{month}|a window|seventeen|a penguin|purple|the moon|gravity|a violin|deja vu|entropy|jealousy}
- {opposite|antonym|contrary} {of|for} $_hard[?]
- $_hard{: opposite|, and the opposite is| <->| vs ...| opposite| antonym|: another word| synonym| meaning| definition| in a sentence}[?]
? {what is|what's} {another word|a synonym|a fancier word|a slang word|a politer word|an old word|a shorter word|the technical term} for {$_hard|$_rare|{matter}|bathroom|money|boss|in conclusion|nevertheless|however|to say|very tired|a know-all|drunk|{idea}}
- {i need|give me|find me|tell me} {a synonym|three synonyms|an antonym|another word|a better word|a euphemism|five adjectives} for $_hard{|, please| in my essay|, it's for a poem}
- {turn|change} $_hard into {its opposite|a noun|an adverb|a verb|plain English|a question|an adjective}
? what does {the word |the term |}{$_hard|{hardword}|$_odd|{legal}|{science}} mean
- {i say|they say|he wrote} $_hard, {what does that mean|what do you say|and the opposite would be|is that an insult|is that spelled right}?
? {what is|what's} the plural of {$_odd|$_odd|{hardword}|{made}|$_rare in $_learnt|Hund in German|cheval in French|libro in Spanish|sushi in Japanese|furniture|advice|information|the surname Jones}
- {one|a} $_odd, {two|many|several}{ ...|?}
- {$_odd plural|plural of $_odd|singular of {data|media|dice|alumni|criteria|bacteria|agenda|paparazzi|graffiti|spaghetti}|genitive of $_odd|plural {$_rare} $_learnt}[?]
? {what is|what's} the {past tense|past participle|gerund|perfect tense|future|imperative|subjunctive} of {to {strive|smite|tread|weave|cleave|slay|behoove|forsake|wring|beget|abide|sew|hew|bind|dwell|grind|fling|shrink}|aller in French|sein in German|ir in Spanish|faire in French|werden in German|andare in Italian}
- {conjugate|decline} {aller|sein|ser|essere|avoir|haben|amare|hacer|rosa|идти|werden|pouvoir|puer|venir}[ {in the past|please|in all tenses|in the subjunctive|in the plural}]
? what rhymes with {orange|purple|silver|month|{hardword}|{month}|ninth|wolf|{capital}|depth|chimney|angel|$_hard|bulb|pint|elbow|{name}|$_tongue}
- {find|give me|i need|name} {ten|three|four|several|two more} {rhymes|words that rhyme|half rhymes} {for|with} {{name}|$_hard|orange|{capital}|friendship|yesterday|birthday}
? {what is|make|find|give me} an {anagram|acronym} {of|for|from} {{capital}|{name}|$_hard|listen|dormitory|{plainword}|{country}|my name}
? {what are|how many|which} {anagrams|words} {can i make|are there|can be made|do i get} {from|out of} the letters {of {$_hard|{capital}|{plainword}}|a e r s t n|of my name}
? how many {syllables|vowels|consonants|double letters|scrabble points|strokes} {does $_hard have|are in $_rare|has $_odd|are in the word {hardword}}
? {what is|where is} the {origin|root|etymology|stress|first use|silent letter|prefix|Latin form|pronunciation} {of|in} {the word |}{$_hard|$_odd|$_rare|{month}|okay|hello|robot|salary|goodbye|quiz|ketchup}
? where does {the word |the name |the phrase |}{$_hard|$_odd|okay|{name}|{capital}|{country}|robot|tsunami|"{idiom}"|sandwich|Wednesday|{month}|pyjamas|kindergarten} come from
- {which|what} {letter|sound|word} is the most {common|rare|beautiful|misspelled|used|difficult} in {English|$_tongue|$_learnt|{artwork}}?
? {what is|which is} the longest {word|name of a town|palindrome|sentence|word without a vowel|alphabet|word on one row of keys} {in {English|$_tongue|$_learnt}|ever|in a novel}
? {which|what} letter {comes after {K in Greek|ש in Hebrew|Ж in Russian|omega|ñ in Spanish}|is on the {n1}th line of an eye test|stands for {n3} in Roman numbers|is missing from the periodic table|was dropped from English|is next to {plainword} on a keyboard}
? how many letters {does the {Greek|Arabic|Hawaiian|Russian|Hebrew|Georgian|Thai|Korean|Armenian|Khmer} alphabet have|are in {"{sentence}"|a normal email|the {Greek|Cyrillic|Hebrew} alphabet}}
- {greek|hebrew|arabic|russian|phonetic|morse|braille|sign language|runic|nato} alphabet[ {please|letters|in order|list}][?]
- {spell|write|say} {{person}|{capital} in {Greek|Cyrillic|braille}|my name in {Chinese characters|hieroglyphs|Morse}|{hardword} backwards|{sentence} phonetically|$_rare in $_tongue}
? {is it|do you write|which is right:} {{n1} persons or people|who or whom|affect or effect|different from or different than|lay or lie|its or it's in "{sentence}"|a historic or an historic|less or fewer {things}|practice or practise|licence or license|stationary or stationery|complement or compliment|i or me in "{sentence}"}
? what is a {participle|clause|pronoun|preposition|syllable|diphthong|metaphor|sonnet|tanka|villanelle|cliché|oxymoron|gerund|consonant cluster|homonym|tautology|ballad|couplet|hyperbole|euphemism|proverb|pun|suffix|conjunction}
? what do you call {a word that {sounds the same|is spelled backwards the same|comes from two words|imitates a sound}|a poem of fourteen lines|the dot on an i|the # sign|the fear of {animals}|someone who {collects stamps|speaks many languages|cannot sleep|hates people}|the day before {date} in {country}|a person from {capital}|the study of {animals}|the back of a coin}
- {complete|finish|fill in}: {a stitch in time ...|the early bird ...|when in Rome ...|{idiom} ...|$_hard is to {hardword} as {thing} is to ...|he has ... (to {strive|dwell}) all day|if i ... you, i would go|neither he nor they ... right}

@ translate 1.2
? {how do {you|i} say|what is|what's} {$_rare|"{sentence}"|{foreign}} in {$_tongue|$_learnt}
? {what is|how do you say|what's} {hello|thank you|dog|cat|good morning|I love you|water|yes|house|one|cheers|red|mother|bread|please|goodbye} in $_tongue
- {hello|thanks|cat|dog|good night|water|i love you|yes|bread|sun|friend|sorry|happy birthday} in {$_tongue|$_tongue and $_tongue}[?]
- {translate|please translate} {$_rare|hello|thank you|"{sentence}"|the menu|this sign|my poem|{foreign}} {to|into} {$_tongue|$_tongue|old English|$_learnt and $_tongue}
? what does {{made}|sayonara|skål|kia ora|hygge|saudade|schadenfreude|umami|ubuntu|carpe diem|gezellig|fika|dolce far niente|feierabend|wanderlust|zeitgeist|ikigai|inshallah|namaste|mañana in $_tongue|kummerspeck|depaysement|sobremesa|toska|chutzpah} mean{| in English}
? what is the {$_tongue|$_tongue|Old Norse|Yiddish} word for {water|dog|love|$_rare|bread|grandmother|snow|coffee|{month}|{animal}|beer|computer}
- {the|a} $_learnt word for {$_rare|$_rare|$_hard|{disease}|{house}}[?]
? {count|can you count|how do i count} {to ten |to twenty |}in $_tongue
- the {numbers|days of the week|months|colours|alphabet|seasons} in {$_tongue|$_tongue}[ {please|to twenty|with pronunciation|?}]
? {can|could} you {teach me|write a letter in|correct my|translate songs from|read} $_tongue
- {hond|gatto nero|inu|mizu|köszönöm|kiitos|obrigado|merhaba|tack så mycket|xin chào|dziękuję|efharisto|sabaidee|jambo rafiki|salve magister|takk|děkuji|mahalo|shukran}{: which language is that|, what does that mean|, what is it in English| in English}[?]
? {what|which} language is {"{made} {made}"|this: {made} {made} {made}|"kiitos paljon"|"dziękuję bardzo"|"obrigado pela ajuda"|the easiest|the oldest|closest to $_learnt|spoken on the moon base|written right to left|the best to learn for {country}}
? {how|is it} {do i learn $_tongue|hard to learn $_learnt|do you pronounce {capital} in $_tongue|long until i speak $_learnt|old is $_tongue|many people speak $_tongue|many cases does $_tongue have|different is $_tongue from $_tongue}
- i know {hello is Hallo in German|dog is perro in Spanish|thanks is merci in French|water is вода in Russian}. {And in $_tongue|What is it in $_tongue|But $_rare|And how do i say "{sentence}"|How is it pronounced|What gender is it}?

@ facts 1.3
? {what|which} {colours|colors|colour|paint} {make|makes|gives|do i mix for|do i need for|is complementary to|goes with|matches} $_hue
? {what|which} {colour|color} do {you|i} get {from|when you mix|by mixing} {$_hue and {$_hue|yellow|black}|three parts {red|blue} and one part {$_hue|green}|red, blue and $_hue|{orange|brown|pink|grey} and {$_hue|purple}|red light and green light|{n2}% cyan and {n2}% magenta}
- {$_hue and $_hue|$_hue + {blue|red|white}|mix {$_hue|brown} with $_hue}{| mixed| = ?|, what comes out}[?]
? {what is|what's} the {hex code|RGB value|CMYK value|RAL number|Pantone number|wavelength|HTML name|complementary colour|opposite|meaning|psychological effect} {of|for} {$_hue|$_hue|{red|blue|green|yellow|orange|pink|brown}}
- {$_hue|red|blue|green|purple}{ hex| rgb| in cmyk| ral code| wavelength| pantone| in css| meaning| colour palette|: which shade|: who makes that paint}[?]
? {what|which} {colour|color} is {$_thing|$_thing|{element}|#{n3}{n3}|the dress in that famous photo|number {n3} in the RAL chart|on the flag of {Kenya|Nepal|Sri Lanka|Brazil}}
? {what|which} {colour|color} {should|do|shall|would} i {paint {my kitchen|the fence|a small bathroom|the nursery}|wear {with a $_hue skirt|to a funeral in {country}|to an interview}|choose for {my logo|the wedding|a north room}|dye my hair}
- {what|which} {paint|varnish|brand|primer|brush} {do i take|is best|should i buy|sticks} {for|on} {a fence|a radiator|concrete|an old door|plastic|miniatures|a boat|rust}?
- {i see|think of|picture|imagine} $_thing. {What colour is it|Which colour do i see|What colour should i use}?
- {red and yellow make orange|blue and yellow make green|red and white make pink}, {i know|right|ok}. {And how do i get $_hue|But with more $_hue|And in light|What about $_hue and $_hue|And as a hex code|Why}?
- is {$_hue|$_hue} {a kind of {blue|red|green|brown}|warmer than $_hue|the same as $_hue|a good colour for {a kitchen|a car}|in the rainbow of {name}}, or {rather $_hue|is it $_hue}?
? {what are|which are|name} the {colours|colors} of the flag of {Kenya|Nepal|Brazil|Ghana|Portugal|Jamaica|Estonia|India|Mexico|Lithuania|South Africa|Sweden's navy|Bolivia|Yemen|Armenia|Chad|Europe's oldest republic|$_tongue speakers|{contest}}
? why {is {$_thing|blood|$_hue paint}|are {school buses|stop signs|wedding dresses|blueprints|tuxedos|barns|doors in {capital}}} {that colour|so dark|green|red|blue|yellow}
? {what|which} {colour|color} {stands for|means|is the symbol of} {envy|mourning in {country}|luck in {country}|wealth|danger at sea|innocence|{idea}|{month}|the liberals|royalty|$_day}
""").substitute(_hard=_HARD, _odd=_ODD, _tongue=_TONGUE, _learnt=_LEARNT, _rare=_RARE, _hue=_HUE, _thing=_THING, _day="{Monday|Thursday|Saturday}")  # fmt: skip
