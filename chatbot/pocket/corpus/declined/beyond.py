# ruff: noqa: E501
"""What people ask next that goes too far: after a fact, a sum, something written, help with the app; slots as in `declines.py`."""

# By the topic that wrote the turn before.
BEYOND: dict[str, tuple[str, ...]] = {
    "facts": (
        "{and|ok, and|so} {how many {people|inhabitants|tourists|cars|birds} {live|are} there|how {big|old|far away|heavy|expensive|deep|tall|warm|polluted|safe} is {it|that}|what is its {population|area|history|weight|mayor|altitude|climate|nickname}}?",
        "{since when|why|how come|says who|who decided that|who found that out|how do {you|they|scientists} know that|how long has it been so|was it always so}{?| exactly?}",
        "{and|and now} its {population|history|area|flag|economy|origin|inventor|price|president|airport|time zone|national dish|best hotel|oldest bridge|river through it}[?]",
        "{tell me|can you tell me|i want to know|explain} {more about {it|that|this}|everything about it|the history of it|how it works|why that is so|where the name comes from|what happened there in {year}}{.|}",
        "{who|what} {founded|discovered|built|invented|conquered|named} {it|that}[ and when]?",
        "{what's|what is} {the weather|the time|the news|the traffic|the best restaurant|the local dish|a good hotel|the exchange rate} there[ {now|today|tomorrow}]?",
        "{how do i get there|how long is the flight|is it worth a visit|do i need a visa|what should i see there|where can i stay there|is it dangerous there|when should i go}[ {from {town}|in {month}|with children|by train}]?",
        "{what was it before|what was it called before {year}|which one was it in {year}|and in the {century} century|what will it be in {year}}?",
        "{compare|rank} {it|that|them} with {place}[ please]",
        "{and what about|and|now|same for|and the one of} {{place}|{Made}|{person}|{event}|{landmark}}[?]",
        "{what rhymes with it|where does that word come from|what is it in {language}|use it in a poem in {language}|how is it pronounced|what's the {language} word for it}?",
        "{give me|do you have|what are} {a source|sources|references|statistics|more details|pictures|a map|the exact number|the numbers for {year}}{ for that| on that|}[?]",
        "{why not|what if it were not so|what would happen otherwise|is that good or bad|who says otherwise|do all scientists agree}?",
        "{and |ok, |}how {much|many} {is|are} {{n2}|{n3}|{n1}} of {that|those|them|it} {in {dollars|euros|yen|pounds|francs|rupees|my money}|in {town}|together|in tons|per person|a year}?",
        "{and |ok, |so |}{how long is {its|a} {year|day|night|border|coast} {there|on it|in hours|in days}|how many days does {its|a} year {last|have}|how many moons has the next one|how hot does it get there|who was the first to {see|visit|reach} it|when was it {found|founded|built|first seen}}?",
        "{in which {film|novel|song|war|battle|treaty} {is it mentioned|did it matter|does it appear}|who {lives|was born|died} there|what is it famous for|what do they export}?",
    ),
    "arithmetic": (
        "{and|now|ok, now|and now} {times|multiplied by|divided by|to the power of|minus|plus} {{n3}|{n4}|{h3}|{n2}.{n2}}[?]",
        "{and|now} {the square root|the cube|the logarithm|{n2} percent|a third|two sevenths|the factorial|the prime factors} of {that|it|the result}[?]",
        "{and|now} {n3} {times|x|*} {n3}[?]",
        "{why|can you prove it|prove that|how did you get that in base {n1}|write it in binary|in roman numerals|explain number theory then}[?]",
        "{and|now} {in|as} {hexadecimal|binary|roman numerals|a fraction with {n3} below|euros at today's rate|light years}[?]",
        "{so|then} how much {interest|tax|change|fuel|paint|time} {is that|do i need|do i get|do i pay} {for {n3} {euros|metres|people}|at {n2} percent|after {n1} years}?",
    ),
    "writing": (
        "{now|and now|ok, now|please} {translate it into {language}|put it into {language}|as an essay|as a sonnet|as a rap|as a play in {n1} acts|as a novel|as a song with chords|set it to music|read it aloud|print it|post it on {Instagram|Facebook|my blog}|send it to {name}|mail it to my {boss|mother|landlord}|make a picture of it|turn it into a film|draw it|turn it into a podcast}[.| please]",
        "{the same|again|another|one} in {{language}|{oddtongue}|the style of {person}|hexameters|{n3} words|{n2} pages|Morse code|Elvish|iambic pentameter}[ please]",
        "{who wrote that|is that by {person}|where did you copy that|what would {person} say about it|what is the metre|which rhyme scheme is that|analyse it|interpret it|what does it symbolise|grade it|is it better than {person}'s}?",
        "{now|and} {an essay|a novel|a sonnet|a screenplay|a speech|a blog post|a song|an opera|a business plan|a {n2} page report|a newspaper article|a legal contract|a thesis|a crossword|a quiz with answers} {about|on} {it|that|the same|{matter}}[?| please]",
        "{write|make} {chapter {n1}|{n2} more pages|the whole book|a trilogy|a version for {person}|a film script of it}[ please]",
    ),
    "app_help": (
        "{and|ok, and} {how do i do that|where is that|does that work|is it the same|what is it called} in {WhatsApp|Word|Excel|Gmail|LM Studio|Ollama|ChatGPT|Chrome|Photoshop|Spotify|Teams|Slack|Zoom|Telegram|Signal|Outlook|Notion|Discord|Siri|Alexa}?",
        "{and|ok, and} {what does it cost|how do i cancel my subscription|can i pay with {asset}|which graphics card should i buy|how much electricity does it use|is it better than {WhatsApp|Word|Excel|Gmail|LM Studio|Ollama|ChatGPT|Chrome|Photoshop|Spotify|Teams|Slack|Zoom|Telegram|Signal|Outlook|Notion|Discord|Siri|Alexa}|who is your competitor}?",
        "{can you|please} {do it for me|press it for me|change it yourself|restart my computer|install it on my phone|update my driver|open my browser}[?]",
        "{and on|does it also work on|what about|how about} {my {fridge|smart watch|television|car|playstation|nokia}|an old iPad|a games console|an e-reader}[?]",
        "{explain|derive|prove} {the mathematics behind {it|that}|the transformer architecture|backpropagation|attention in detail|the loss function|how you were quantised bit by bit}[.]",
        "{who invented it|when was it invented|which paper describes it|what did {person} say about it|what does the law say about it|how many users has it}?",
    ),
}
BEYOND["tongues"] = (
    "{and |}{how do you say|how do i say|what is|translate} {{sentence}|'{sentence}'} in {that language|it|{language}|{language}}{, please|}[?]",
    "{and |now |}{the same|that|it|say that|say it|say the same|and that} in {{oddtongue}|{oddtongue}|Icelandic|Swahili|Welsh|Finnish|Hindi|Japanese|Greek|Latin|Polish|Turkish|Arabic}[?| please]",
    "{and |}{how do i say|what is the word for|how do you say} {{ingredient}|{gadget}|{animals}|my {ailment}|a long sentence|where the station is|that i am lost|what i had for dinner} {there|in it|in that language}?",
    "{why is it said like that|explain the grammar|what is the plural of that word|how do i pronounce it exactly|which case is that|is that formal or informal|conjugate it|where does that word come from}[?]",
    "{teach me|give me|write} {{n2} more words|the whole grammar|a dialogue at the {market|doctor|hotel}|a letter to {name}|the numbers up to {n3}|all the verbs|a lesson} {in it|in that language}[.| please]",
)
BEYOND["told name"] = (
    "{and |}{what does my name mean|where does my name come from|what is the origin of my name|is my name {Greek|Latin|old|rare|common|Hebrew|Norse}|which saint has my name|when is my name day|how many people have my name|which {king|singer|actor|saint} was called like me|is it a {boy's|girl's} name|what is my name in {language}|how is my name said in {language}}?",
    "{guess|can you guess|tell me|what do you think}{:|,|} {how old i am|what i look like|where my family comes from|what i am wearing|my star sign|my future|what my {boss|wife|husband} is like}[?]",
    "{look me up|find me on {Instagram|Facebook|the internet}|google me|search for me|is there anybody famous with my name|what does {person} have to do with me}{.|?|}",
)
BEYOND["told place"] = (
    "{what can i do here|what can i do there|what is there to see|what should i show my guests|where can i eat well here|which museum is open|where do i park|what's on here} {on a rainy {Sunday|day}|tonight|this weekend|with {children|my mother}|in {month}|for free}[?]",
    "{how many people live {here|there|in my town}|how far is it to {town}|who is the mayor here|how old is my town|what river is here|is it safe here|which team plays here|is there a {zoo|castle|airport|university|beach} here|how high above the sea is it|what is it famous for|which bus goes to {town}}?",
    "{will it {rain|snow} here {tomorrow|today|at the weekend}|what's the weather {here|like here|at home}|what time is it here|what are rents like here|where is a good {baker|dentist|hotel|bar} here}?",
    "{which region is that in|is that in {country}|which state is it in|what is the local dish here|when was it founded|what's the postcode here}[?]",
)
BEYOND["told pet"] = (
    "{what should {it|he|she} eat|can {it|he|she} eat {ingredient}|how often should i {feed|wash|brush|walk} {it|him|her}|why does {it|he|she} {bite|scratch|bark|sneeze|sleep} so much|how old can {it|he|she} get|how do i teach {it|him|her} to {sit|wait|stop biting}|is {it|he|she} too fat|does {it|he|she} need a vet|which shots does {it|he|she} need}?",
    "{it|he|she} {won't eat|limps|is sick|scratches all day|has fleas|ate {ingredient}|is sad}{. what now|, what can i do|. is that bad|, why}?",
    "{find me a vet|book a vet|draw {it|him|her}|make a picture of {it|him|her}|which breed is best|what does {it|he|she} cost a month}{.|?|}",
)
BEYOND["told kin"] = (
    "{what should i {give|buy} {him|her} for {Christmas|the birthday|the wedding}|what would {he|she} like|how do i cheer {him|her} up|is {he|she} angry with me|what is {he|she} doing now|does {he|she} love me|should i call {him|her}|why doesn't {he|she} write back}?",
    "{call|text|mail|ring|invite} {him|her} {for me|now|please|and say hello}[.]",
    "{what does that name mean|where does that name come from|how old will {he|she} get|is {he|she} famous|do you know {him|her}|find {him|her} online}[?]",
)
BEYOND["told job"] = (
    "{how can i earn more|what does a {job} earn|should i ask for more pay|how do i become a {job}|is there work for me in {town}|will {machines|computers} take my job|what should i study next|which union is right for me|when can i retire|is it a good job|what tax do i pay|how do i tell my boss that i quit|which tools do i need for it}?",
    "{write my CV|find me a new job|write an application for me|help me with my tax|prepare me for an interview at {firm}|explain my contract}[.| please]",
)
BEYOND["told favourite"] = (
    "{why do people like it so much|who invented it|where does it come from|where can i buy it|what does it cost|how healthy is it|who made it|what does it say about me|how many people like it|can you recommend something like it|what goes with it|how is it made|when did it come out|who else likes it|is it better than {ingredient}|what is its history}?",
    "{show me a picture of it|play it for me|order it for me|find me more like it|tell me everything about it|rate it from 1 to 10|sing it}[.| please]",
)
BEYOND["told"] = (
    "{why is that|what does that mean|is that normal|is that a lot|what should i do about it|what do you think about that|is that bad|what would you do|is there a law about that|how do i change it|what does it cost|can you fix it for me|who can help me with it|what happens if i forget}?",
    "{remind me of it tomorrow|send it to {name}|put it in my calendar|mail it to me|print it|look it up for me|check whether it is right|set an alarm for it|tell my {wife|husband|boss} about it}[.| please]",
)
"""After a thing that was told, by its sort."""
BEYOND["language_facts"] = BEYOND["facts"]
BEYOND["stories"] = BEYOND["writing"]
LACKED = (
    "sonnet", "essay", "song", "rap", "novel", "screenplay", "speech", "ballad", "blog post", "newspaper article", "thesis", "film review",
    "book review", "monologue", "dialogue", "news report", "love song", "hip hop verse", "villanelle", "ode", "play", "musical", "chapter",
    "crossword", "quiz", "business plan", "term paper", "press release", "sermon", "eulogy", "best man's speech", "toast", "sketch",
    "opera", "libretto", "short film", "podcast script", "comic strip", "trilogy", "epic", "crime novel", "biography", "memoir", "lecture",
    "lesson plan", "manifesto", "contract", "report of ten pages", "documentary", "radio play", "hymn", "lullaby with chords", "sestina",
    "product description", "advert", "slogan", "column", "editorial", "book", "book chapter", "seminar paper", "dissertation", "treatise",
    "fan fiction", "role-play", "text adventure", "riddle contest", "puzzle", "sudoku", "word search", "research summary", "white paper",
    "cover version", "drinking song", "anthem", "protest song", "pop song", "lyric for a jazz tune", "choral piece", "piece of music",
)  # fmt: skip
"""Sorts of texts that Pocket does not write, wished for as a haiku is."""
TWISTS = (
    " in {{language}|{language}|{oddtongue}|old English|hieroglyphs|Latin|Greek|sign language}",
    ", {but |}in {language}[ please]",
    " {in|after} the {style|manner|voice} of {person}",
    ", as {person} would {write|say} it",
    " {of|with} {n2} {pages|chapters|stanzas}",
    " with {exactly |at least |}{{n3}|{n4}} words",
    " {and|then} {send|mail|post|fax} it to {{name}|my boss|my landlord|the newspaper|all my contacts}",
    " {and|then} {read it aloud|sing it|draw a picture of it|set it to music|publish it|print it out|make a video of it|record it}",
    " as an {mp3|audio file|image|emoji film|animated gif}",
    " in {hexameters|iambic pentameter|Morse code|binary|hexadecimal|runes|shorthand|backwards letters}",
)
"""What makes a wish that Pocket could fulfil one that it cannot."""
