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
