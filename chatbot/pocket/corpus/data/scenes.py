# ruff: noqa: E501
"""Openings of many kinds and how they go on: a scene is an opening, a middle and an end, templates of `grammar.fill`.

Slots: {who} and {Who} "the old sailor", {he} {He} {his} {him}, {other} another of that sort, {name}, {thing}, {place}
"in the garden", {time} {Time} "one morning", {weather} and {Weather} "the wind blew", {season}.
"""

PEOPLE = {
    "he": ("boy", "man", "king", "baker", "sailor", "farmer", "postman", "grandfather", "prince", "fisherman", "uncle", "clown", "gardener", "wizard", "father", "shepherd", "knight", "miller", "tailor", "brother"),
    "she": ("girl", "woman", "queen", "nurse", "teacher", "grandmother", "princess", "aunt", "painter", "witch", "dancer", "mother", "doctor", "sister", "singer", "captain", "lady", "cook", "neighbour", "student"),
    "it": ("cat", "dog", "bird", "fox", "horse", "mouse", "bear", "duck", "rabbit", "hen", "owl", "frog", "cow", "goat", "sheep", "pig", "puppy", "kitten", "wolf", "donkey", "robot", "dragon", "squirrel", "snail", "fish", "goose", "bee", "pony", "lamb", "hedgehog"),
}  # fmt: skip
KINDS = ("old", "little", "young", "tired", "brave", "shy", "clever", "lonely", "happy", "tall", "poor", "kind", "curious", "", "", "", "", "", "", "")  # fmt: skip
THINGS = (
    *(
        "lamp",
        "key",
        "book",
        "hat",
        "shoe",
        "bell",
        "stone",
        "candle",
        "letter",
        "kite",
        "mirror",
        "drum",
        "coat",
        "basket",
        "bottle",
    ),
    *(
        "spoon",
        "map",
        "cup",
        "ball",
        "flower",
        "leaf",
        "nut",
        "shell",
        "ring",
        "coin",
        "umbrella",
        "feather",
        "mushroom",
        "egg",
        "cake",
    ),
    *(
        "apple",
        "pear",
        "plum",
        "lemon",
        "scarf",
        "button",
        "box",
        "ribbon",
        "whistle",
        "photograph",
        "violin",
        "lantern",
        "clock",
        "rope",
    ),
)
PLACES = (
    "in the {garden|forest|kitchen|city|park|valley|attic|library|market square}",
    "by the {river|sea|window|fire|lake|road|gate|harbour}",
    "on the {hill|roof|bridge|beach|farm|stairs|island|old bench}",
    "behind the {house|school|barn|church|wall|mountains}",
    "under the {apple tree|bed|bridge|stars|table}",
    "at the {station|market|end of the road|edge of the village|foot of the hill}",
)
GOALS = (
    "to the {garden|river|forest|market|house|sea|station|hill|gate|barn|kitchen|park|bridge|old tree|village}",
    "into the {garden|forest|house|kitchen|yard|street|field|water|barn|snow}",
    "across the {field|street|bridge|yard|meadow}",
    "up the {hill|stairs|ladder|road}",
    "home",
)
TIMES = ("{one|that} {morning|evening|day|night|afternoon}", "{yesterday|last week|last summer|last winter|on Sunday|at midnight|at dawn|early in the morning|long ago|in the spring|before breakfast|after school|at last}")  # fmt: skip
WEATHER = ("{the sun {shone|was shining|came up}|the rain {fell|was falling|had stopped}|the wind {blew|was cold|had died down}|the snow {fell|lay deep}|the sky {was blue|was grey|was full of stars}|the moon {was up|was full|shone}|the fog {was thick|came in from the sea}|it {rained|snowed|was cold|was warm|was dark|was quiet}}",)  # fmt: skip
REASONS = (
    "{he} {had heard a {noise|voice|song|bell}|had seen a light|wanted to find {his} {thing}|smelled something good|was late again|was hungry|could not sleep|was looking for {other}|had lost a {thing}|wanted to be alone|had a secret|had promised it|heard {name} call|liked the {season} air|was afraid of the {thunder|dark|storm}|hoped to see the sea}",
)
MIDDLES = (
    "There, {under a leaf|behind a stone|in the grass|between two roots|beside the path}, {lay|was} a {thing}{, small and bright|, wet with dew| that nobody had lost|}.",
    "{Nobody|No one} {was there|answered|had seen it before|said a word}, {only|but} {the wind|a bird|the clock|the moon} {was there too|made a sound|kept {him} company}.",
    "{He} {stopped|stood still|waited} and {listened|looked around|held {his} breath}. {Something moved|A voice said {his} name|It was only {other}|Far away a bell rang}.",
    '"{What are you doing here|Where are you going|Have you lost something|Are you all alone|Is this your {thing}}?" {asked|said} {other}. "{I am looking for my {thing}|I don\'t know yet|I only wanted to look|I am on my way home}," said {who}.',
    "{Then|Suddenly|All at once|Just then} {weather}, and {he} {began to run|laughed out loud|thought of {name}|forgot what {he} had come for}.",
    "{He} {found|saw|picked up|remembered} {a|an old key and a} {thing}, and {for a while|for a moment|the whole day} {he} {was happy|forgot the time|could think of nothing else}.",
    "It {took|had taken} {a long time|three days|all afternoon}, but {he} {did not give up|was patient|went on, step by step|never once complained}.",
    "{Other} {came by|was already there|followed {him}} with a {thing}, and {they sat down together|the two of them went on together|they began to talk}.",
)
ENDS = (
    "{In the end|At last|Later|When evening came|After a while} {he} {went home|came home|lay down and slept|sat down by the fire} and {was glad|told everyone about it|dreamed of the {thing}|never forgot that day}.",
    "{From that day on|Ever since}, {who} {came back every {morning|evening|Sunday}|was never alone again|kept the {thing} {by the window|in a box|close at hand}|knew the way}.",
    "And {that was|this is} how {who} {found a friend|learned to be patient|came to live by the sea|lost {his} fear of the dark}.",
    "{Nobody believed it|They all laughed when they heard it|It was a small thing}, but {who} {did not mind|knew better|smiled for a week}.",
    "{The next day|Tomorrow|The next morning} {he} would {come back|try again|tell {name} everything|look for the {thing} once more}, but {now|tonight} it was time to {sleep|rest|go home}.",
    "It was {the best day of the year|a good day|the beginning of a long friendship|more than {he} had hoped for}.",
)
OPENINGS = (
    "{Who} {ran|walked|went|hurried|came|climbed|crept|jumped} {goal} because {reason}.",
    "{Who} {ran|walked|went|hurried|came} {goal}, {for|since} {reason}.",
    "{Who} {ran|walked|went|came|crept} {goal} and {saw|found|heard|met|stopped in front of} {other}.",
    "{Who} {sat|stood|waited|slept|sang|worked|lived|was hiding} {place} and {thought of {name}|looked at the sky|did not say a word|waited for {other}|counted the clouds|hummed a song}.",
    "{Who} {sat|stood|waited|lay} {place} because {reason}.",
    "{Who} {opened|found|lost|painted|bought|dropped|wanted|hid|washed|mended} {a|the} {thing} {and|, and then|because {reason}, and} {weather}.",
    "{Who} {was|felt} {tired|sad|happy|hungry|cold|curious|late|alone}{, because {reason}| and did not know why| and {weather}|, so {he} went {goal}}.",
    "{Who} {said|whispered|shouted|wrote} {that {he} was going away|nothing for a long time|a few kind words}.",
    "{Who} {had always wanted to|could not|would not|liked to|used to} {look at the sea|swim|sing|cross the river|talk to strangers|sleep in the day|climb the hill}.",
    "It was {a|one} {cold|warm|rainy|quiet|dark|sunny|windy|strange|beautiful|grey|late} {morning|evening|night|day|afternoon}{ in {season}|} and {who} {was on {his} way {goal}|could not sleep|stood {place}|was looking for a {thing}|had nothing to do|opened the door}.",
    "It was {late|early|dark|raining|snowing|cold|warm|still dark|almost noon}{ when {who} came {goal}| and {who} stood {place}|, but {who} did not mind}.",
    "{Time}, {who} {came {goal}|found a {thing} {place}|woke up and heard a noise|met {other}|was late for school|sat {place}|decided to go away}.",
    "{Time} {weather} and {who} {stayed {place}|went {goal}|could not stay at home|looked for {his} {thing}}.",
    "{When|While|As} {who} {came {goal}|opened the door|woke up|sat {place}|was walking {goal}}, {weather}.",
    "{When|As soon as} {weather}, {who} {went {goal}|came out|closed the window|began to sing}.",
    "There {was once|was|lived|once lived} {a} {whoa} {place}{, who {loved|had lost|was afraid of|wanted} {a|the} {thing}| who {had no friends|never slept|could sing}|}.",
    "Once upon a time{,|} {there was|there lived|{place} there lived} {a} {whoa} {who|that} {loved the {season}|had lost a {thing}|was afraid of the dark|could not sleep|had a {thing}}.",
    "Once{ upon a time|}, {place}, {there lived|lived|there was} {a} {whoa} {who|that} {wanted to see the world|had only one {thing}|told stories to the moon|was always hungry}.",
    "In {a|an old|the|a small} {house|village|town|castle|forest|cottage} {by the {sea|river|lake}|on a hill|far away|near the mountains} {there lived|lived|there was} {a} {whoa}{ and {his} {thing}| who never spoke|}.",
    "Far away, {place}, {who} {was waiting|lived alone|had built a house|kept a {thing}}.",
    "{Nobody|No one|Not even {name}|Only {name}} {knew|could say|remembered} {why {who} had come|where {who} lived|what {who} did {place}|how {who} had found the {thing}}.",
    "{Every|Each} {morning|evening|night|winter|Sunday}{,|} {who} {went {goal}|sat {place}|fed the birds|looked for the {thing}|sang a song|wrote a letter}.",
    "{name} and {who} {went {goal}|were friends|sat {place}|had a plan|had lost the {thing}|were on their way {goal}}.",
    "{name} {opened the {door|window|box|letter|book}|looked out of the window|took the {thing}|closed the book|sat down {place}|was late|heard a noise} and {there was {who}|saw {who}|smiled at {who}|called {who}}.",
    '"{Where are you going|Come with me|Who is there|Look at that|I have lost my {thing}|Do not be afraid|Good morning|What a day}{,|!|?}" said {who}{ to {other}| and opened the door|}.',
    '{Who} {looked at|turned to|smiled at} {other} and said: "{I have an idea|Let us go {goal}|Something has happened|You must help me|This {thing} is not mine}."',
    "The {city|village|house|street|forest|sea|school|garden} was {quiet|dark|empty|full of snow|full of people}{, and {who} was alone| when {who} came home|. {Who} stood {place}}.",
    "The {wind|rain|snow|night|{season}|sun} {had come|was cold|was over|was near|came early}, and {who} {had not found {his} {thing}|was still {place}|went {goal}}.",
    "After {the rain|the storm|dinner|school|a long day|many years|the winter}{,|} {who} {went {goal}|came back|found a {thing} {place}|sat {place}}.",
    "Before {the sun came up|anyone woke|it was light|the winter came}{,|} {who} {went {goal}|was {place}|had packed a {thing}}.",
    "If {who} had {known|stayed at home|not lost the {thing}}, {nothing would have happened|this story would be short|{he} would have laughed}.",
    "Somewhere {place} {lay|was} {a|the} {thing}{, and {who} wanted it| that belonged to {who}|}.",
    "The {thing} {was gone|lay {place}|was broken|began to sing|fell {goal}|was too small}{, and {who} {was sad|knew why|had seen it}|. {Who} {was sad|knew why|had seen it}}.",
    "My {favourite|first|old|new} {thing} {is|was} {place}, {and {who} gave it to me|where {who} left it|because {who} put it there}.",
    "{Today|Tomorrow|Last night|This morning} {who} {will come|came|wants to go} {goal}{ with a {thing}|}.",
)
