# ruff: noqa: E501
"""Sentences and stories that were begun, how they go on, and how people ask for that."""

from chatbot.pocket.corpus.exchange import lines

# A beginning that has one end, or one that everybody would choose: "beginning|end".
KNOWN: tuple[tuple[str, str], ...] = tuple(
    (line.split("|")[0].strip(), line.split("|")[1].strip())
    for line in lines("""The cat sat on the|mat and fell asleep.
    The dog lay on the|rug and dreamed.
    Roses are red, violets are|blue, sugar is sweet, and so are you.
    Roses are red|Violets are blue, sugar is sweet, and so are you.
    Better late than|never.
    All that glitters is not|gold.
    The early bird catches the|worm.
    An apple a day keeps the|doctor away.
    Practice makes|perfect.
    Where there is smoke, there is|fire.
    Where there's a will, there's a|way.
    Too many cooks spoil the|broth.
    A picture is worth a thousand|words.
    Actions speak louder than|words.
    Out of sight, out of|mind.
    When the cat's away, the mice will|play.
    Every cloud has a silver|lining.
    Rome was not built in a|day.
    A friend in need is a friend|indeed.
    The grass is always greener on the other|side.
    All's well that ends|well.
    Like father, like|son.
    Time is|money.
    No news is good|news.
    Honesty is the best|policy.
    Look before you|leap.
    Two heads are better than|one.
    Home is where the|heart is.
    Twinkle, twinkle, little|star, how I wonder what you are.
    Humpty Dumpty sat on a|wall, Humpty Dumpty had a great fall.
    Mary had a little|lamb, its fleece was white as snow.
    Row, row, row your|boat gently down the stream.
    Once upon a|time there was a king who had three daughters.
    The sun rises in the|east.
    The sun sets in the|west.
    The sky is|blue and wide.
    The grass is|green.
    Snow is|white and cold.
    The opposite of hot is|cold.
    When it rains, I take my|umbrella with me.
    When it is cold, I put on my|warm coat.
    When I am tired, I go to|bed.
    When I am hungry, I|eat something.
    When I am thirsty, I drink a glass of|water.
    In the morning I drink|a cup of coffee.
    For breakfast I eat|bread with butter and jam.
    In the evening I like to|read a book on the sofa.
    At night the stars|shine above the roofs.
    In winter we go|skating on the frozen lake.
    In summer we go|swimming in the lake.
    In spring the flowers|open and the birds sing.
    In autumn the leaves|turn red and fall from the trees.
    On Sunday we|had lunch with our grandparents.
    On my way to work I|met an old friend.
    My dog loves to|run after sticks and swim in the river.
    My cat loves to|sleep in the sun on the window sill.
    Birds can|fly and sing.
    Fish live in the|water.
    Bees make|honey.
    Cows give|milk.
    The baker bakes|bread and rolls every morning.
    The teacher wrote on the|board and smiled.
    The children played in the|garden until it was dark.
    She opened the door and|saw a small parcel on the step.
    He opened the window and|let the fresh air in.
    I forgot my keys, so I|waited in front of the door until my sister came home.
    I was late because|the bus did not come.
    I would like to|drink a cup of tea and read a book.
    If I had wings, I would|fly over the mountains to the sea.
    If I were rich, I would|buy a little house by the sea.
    My favourite season is|spring, because everything turns green.
    My favourite colour is|blue, because it is the colour of the sea.
    The train was late, so we|drank tea at the station.
    The soup was so hot that|I had to wait before I could eat it.
    The book was so good that|I read it in one night.
    The moon was so bright that|we could read by its light.
    An apple|fell from the tree and rolled down the hill.
    The old man|sat on a bench and fed the birds.
    A little boy|lost his red balloon and watched it fly away.
    The phone rang and|nobody was there.
    It was raining, but|we went out all the same.
    Yesterday I went to|the market and bought apples and bread.
    Tomorrow I will|get up early and go for a walk.
    Life is like|a long walk: you never know what is behind the next hill.
    Happiness is|a warm kitchen and good friends around the table.
    The best thing about summer is|swimming in the lake.
    Never judge a book by its|cover.
    A bird in the hand is worth two in the|bush.
    Don't count your chickens before they|hatch.
    Good things come to those who|wait.
    Easier said than|done.
    Once bitten, twice|shy.
    Slow and steady wins the|race.""")
)
# {half} is a beginning that breaks off.
ASK_HALF: tuple[str, ...] = (
    "{finish|complete|end|continue|go on with|carry on|close|round off} {the|this|my} {sentence|line|phrase|sentence for me|half sentence}: {half}[...]",
    "{finish|complete|end|continue|carry on|go on|keep writing|keep going|write on|fill in the rest|fill in the end|add the rest|the rest please|what comes next|next words}: {half}[...]",
    "{how|can you say how|tell me how} {does|would|could|might} {the sentence|this sentence|this|it} {go on|end|continue|finish}: {half}...?",
    "{half}... {finish it|finish the sentence|complete it|go on|continue|you go on|how does it go on?|what comes next?|and then?|your turn|please finish|you finish|end the sentence}",
    '"{half}..." {finish it|finish the sentence|complete this|go on|continue|how would it end?|please end the sentence}',
    '{finish|complete|continue|go on with|end} "{half}{"|..."|" for me|" please|" in your own words}',
    "{the|this} {sentence|line} {should be {ended|finished|completed} by you|is yours to finish|has no end yet|needs an end}: {half}[...]",
    "{i would like that you|i want that you|please to|you must|can you please|could you|would you|i'd like you to|let me see you} {continue|finish|complete|go on with|end} {this|this sentence|the sentence|that}: {half}[...]",
    "{i start|i begin|i say the start}{,| and} you {finish|end it|go on|continue}{, ok?|:|.} {half}...",
    "{let's play: |game: |a game. |}{i begin a sentence|i start a sentence}{,| and} you {end|finish} it. {half}...",
    "{complete|finish|what's the end of|how does it go on,|end of} the {saying|proverb|line|rhyme|phrase}{:|,} {half}[...]",
    "{i have only|i only have|here is} the {beginning|start|begining|first half}: {half}... {please make more|please finish|the rest please|can you end it?|help me end it}",
    "{for homework i must|my teacher says i must|i have to|help me} {finish|complete|end} {this|the} sentence: {half}[...]",
    "{half} ___{.| }{fill the gap|fill it in|fill in the end|what goes there?|complete it}",
    "{half}... {i don't know how to go on|i'm stuck here|stuck here, help|what would you say?|you say the rest}",
    '{what|which words} {could|would|can} {follow|come after|stand after} "{half}"?',
    "{half}, {continue it|finish it|complete it|go on|and so on, you finish}",
)
# {text} is one or two whole sentences.
ASK_STORY: tuple[str, ...] = (
    "{continue|go on with|carry on with|finish|extend|keep going with|write on|complete|tell on} {the|this|my} {story|tale|text|little story|beginning|opening}: {text}",
    "{continue|go on|carry on|go on with|keep writing|keep going|write on|proceed with|next|add to this|what happens next}: {text}",
    "{text} {continue|go on|carry on|what happens next?|what happened then?|how could this go on?|how does it go on?|and then?|what then?|you go on|please go on|please continue|please make more|keep going|your turn|write the next lines|next sentence please|go on from there}",
    '"{text}" {continue|go on|what happens next?|how might it go on?|please continue this|now you|write the next sentence|write a bit more|and then?}',
    '{continue|go on from|carry on from|next lines for this|what could follow|a few more sentences after|write what happens after} {pls|please|}: "{text}"',
    "{i start|i begin|let me start|i write the first line of} {a story|a tale|the story}{,| and} you {go on|continue|carry on|tell the rest}{, ok?|, yes?|.|:} {text}",
    "{i have only|i only have|here is|this is|i wrote} the {beginning|start|first sentence|begining|opening|first line}: {text} {please make more|please go on|can you continue?|help me go on|write a little more|now i'm stuck|how could it go on?}",
    "{my {son|daughter|pupil|class}|i|we|grandma} {wrote|began|started} {a story|this|a tale}: {text} {how could it go on?|can you continue it?|please go on with it|what comes next?|we are stuck|write the next bit}",
    "{let's|shall we|can we} {write|make up|tell} a story together{. | - |: }{i begin|i start|me first}{:|.} {text}[ {now you|your turn|you next}]",
    "{i would like that you|i want you to|please to|can you|could you|would you|i'd like you to} {continue|go on with|finish|carry on with} {this|this story|the story|that}: {text}",
    "{the story|my story|it} {begins|starts|opens} {like this|so|with this}: {text} {what next?|go on|continue, please|you do the rest|and now?|please write on}",
    "{story so far|so far|the beginning|opening line|first line}: {text} {continue|now continue|next|your part|go on|please go on}{.|}",
    "{two|three|a few|some} {more sentences|more lines|sentences more} {for|after|to} this{, please|}: {text}",
    "{turn|take} {this|the line} {and go on|and tell more|as the beginning of a story}: {text}",
    "{homework|exercise|task}: {continue the story|go on with the story|finish the story|write how it goes on}. {text}",
    "{text} {that's how it starts|that's the beginning|so it begins}{.|,} {and then?|go on|now you|how does it go on?}",
)
MORE: tuple[str, ...] = (
    "go on",
    "go on{ please|, please|!}",
    "{and|so|ok and|and what happened} then",
    "{continue|carry on|keep going|more|more please|next|next bit|and?|go further|don't stop|don't stop there}",
    "{what happened|what happens|what comes} {next|then|after that}?",
    "{tell|write} {me |}{more|on|the next part|a bit more|what happened then}",
    "{how does it|how did it|does it} go on{?| from there?}",
    "{nice|great|cool|haha|i like it|lovely}{, |. |! }{go on|continue|more|and then?|keep going|what next?}",
    "{one|just one|another} {more |}{sentence|part|bit|paragraph}[ please]",
    "{can|could} you {go on|continue|tell more|write more}?",
    "{is there more|that's not the end, is it|it can't end there|i want to hear more}[?]",
)
END: tuple[str, ...] = (
    "{and|so} {how does it|how did it} end?",
    "{finish it|end it|the end please|now finish it|now the end|bring it to an end|wrap it up|and the end?|now an ending}[ please]",
    "{tell|write} {me |}{the end|an ending|how it ends|the ending}[ please]",
    "{now|and now|please} {a|with a|give it a} {good|happy|nice} {end|ending}[ please]",
    "{does it|will it} end {well|happily}?",
    "{what|how} is the {ending|end}?",
    "{make it|let it} end{ well| happily|}[ please]",
)
