# ruff: noqa: E501
"""More that verses may be about, and ways to ask for haiku, limericks and poems by what they are like."""

# {sort} "haiku", {a_sort} "a haiku", {thing} "rain".
BY_FORM: dict[str, tuple[str, ...]] = {
    "haiku": (
        "{seventeen syllables|17 syllables|five, seven, five|5-7-5|three short lines, haiku style,|three lines} {about|on|for} {thing}{, please| please|, a haiku|, as a haiku}",
        "{thing} in {seventeen syllables|three lines, as a haiku|5-7-5|haiku form|the japanese way, a haiku}",
        "{you know|i like} those {short japanese poems|three-line japanese poems|haiku}? {one about {thing}|i want one about {thing}|can i have one about {thing}}{, please|}",
        "{bashō|a zen monk|a japanese poet} {would write|writes} {a haiku|three lines} about {thing}. {you too|do it like that|write it}{, please|}",
        "{haiku me|haiku on|haikus on|do the haiku thing with} {thing}{, please|}",
        "{capture|catch|paint} {thing} in {a haiku|a tiny haiku|three lines, a haiku}",
    ),
    "limerick": (
        "{there once was|there was once} {thing}... {finish the limerick|go on, as a limerick|you know how limericks go|limerick please}",
        "{five|5} {funny |silly |}lines {about|on} {thing}, {a limerick|you know, a limerick|limerick style|as a limerick}",
        "{thing} in {a limerick|limerick form|five funny lines, a limerick}",
        "{something irish|something silly|aabba}: a limerick {about|with} {thing}",
        "{limericks|a limerick} {make|makes} {grandpa|us|my wife} laugh. {one about {thing}|do one about {thing}}{, please|}",
        "{the pub|our quiz|the party} needs a limerick {about|on} {thing}",
    ),
    "poem": (
        "{four lines|a few lines|four rhyming lines|a verse or two|something in verse|some lines that rhyme} {about|on|for} {thing}{, please|}",
        "{rhyme|make rhymes|write verses|write a few verses} {about|on} {thing}{ for me| for us|, please|}",
        "{thing} in {verse|rhyme|four lines|rhymes}{, please|}",
        "{be a poet and write|let the poet in you write} about {thing}",
        "{my mother|my aunt|grandma} collects poems. {one about {thing}|write her one about {thing}}{, please|}",
        "{put|turn} {thing} into {verse|rhyme|rhymes|four lines of verse}",
    ),
}
# After a noun that is a mass, many, a place or a feeling, there is no "There once was a ...".
LIMERICKS_ON: tuple[str, ...] = (
    "A man spoke of {thing} every day,\nat supper, at work, and at play.\nHis neighbours, all three,\nwent off to the sea\nand left him with nothing to say.",
    "A poet from Hull took his pen\nto write about {thing} now and then.\nHe wrote for a while,\nlooked up with a smile,\nand wrote about {thing} once again.",
    'A girl dreamed of {thing} every night\nand told her old cat with delight.\nThe cat in its chair\nsaid: "Life is not fair.\nI dream about mice, and they bite."',
    "A lady liked {thing} the best\nand praised just that over the rest.\nShe talked on the stair,\nshe talked everywhere,\nand talked to her birds in their nest.",
    "There once was a king who would pay\nfor {thing} at the end of the day.\nHis gold was soon gone,\nbut still he went on\nand gave both his slippers away.",
    "Two friends wrote of {thing} on a wall\nin letters both crooked and tall.\nThe rain came that night\nand washed it all white,\nand now there is nothing at all.",
)
SENTENCES_ON: tuple[str, ...] = (
    "A man spoke of {thing} every day until his neighbours went off to the sea.",
    "A poet from Hull wrote about {thing} again and again.",
    "A girl dreamed of {thing} every night, and her cat dreamed about mice.",
    "A lady talked of {thing} on the stair and everywhere.",
    "A king gave all his gold for {thing}, and then his slippers.",
    "Two friends wrote of {thing} on a wall, and the rain washed it off.",
)
"""Each of `LIMERICKS_ON` in one sentence."""
# Someone by name; each ends as the limerick at the same place of `LIMERICKS` does.
NAMED_OPENINGS: tuple[str, ...] = (
    "Young {name}, who lived in Peru,\nonce slept in an old {wooden|leather} shoe.",
    "Our {name} was living in Spain\nand {loved|liked} to go out in the rain.",
    "Young {name}, who came here from Rome,\nhad learned how to whistle a poem.",
    "Once {name}, who lived by the sea,\nasked all of {its} friends round for tea.",
    "When {name} went out in a hat,\n{it} met a remarkable cat.",
    "Dear {name}, a dreamer from Kyiv,\nkept all of {its} dreams in a sieve.",
    "One day {name} got on a bike\nand went for a ride, not a hike.",
    "When {name} came down from the north,\n{it} always ran back and then forth.",
    "One day {name} started to bake\nthe world's most incredible cake.",
    "Now {name} had got a new drum\nand played it with only one thumb.",
)
NAMED_SENTENCES: tuple[str, ...] = (
    "{name} from Peru slept in a shoe and found room there for two.",
    "{name} from Spain danced in the rain and then did it again.",
    "{name} from Rome whistled so loudly that all of {its} neighbours left home.",
    "{name}, by the sea, asked all {its} friends round for tea.",
    "{name} in a hat sang every night with a cat.",
    "{name} from Kyiv kept {its} dreams in a sieve and still had plenty to give.",
    "{name} fell off the bike, and that was not what {it} liked.",
    "{name} from the north ran back and then forth.",
    "{name} baked such a cake that half the town got stomach ache.",
    "{name} played the drum with only one thumb.",
)
THINGS: tuple[str, ...] = tuple(
    """cheese,coffee,tea,soup,rain,snow,Monday,Sunday,homework,mathematics,football,tennis,chess,gardening,fishing,cycling,
    swimming,cooking,baking,knitting,camping,music,jazz,money,love,friendship,patience,courage,hope,happiness,boredom,
    silence,laughter,curiosity,jealousy,kindness,freedom,winter,spring,summer,autumn,the sea,the moon,the stars,the wind,
    the weather,the post office,the supermarket,the library,the dentist's chair,the bus,the night train,the internet,
    the garden,the kitchen,the harbour,the circus,the zoo,the north wind,the full moon,the first snow,bananas,potatoes,
    onions,pancakes,noodles,dumplings,strawberries,marmalade,chocolate,ice cream,liquorice,mustard,garlic,pickles,
    sandwiches,spoons,teapots,umbrellas,socks,old boots,hats,buttons,mirrors,clocks,keys,candles,bicycles,tractors,
    lighthouses,windmills,rainbows,thunder,icicles,puddles,pebbles,seashells,mushrooms,sunflowers,tulips,dandelions,
    acorns,fireflies,crickets,swallows,kittens,puppies,hedgehogs,alpacas,robots,dragons,pirates,ghosts,balloons,
    kites,marbles,pillows,blankets,dreams,holidays,birthdays,weddings,traffic jams,taxes,meetings,deadlines,passwords,
    Paris,Lisbon,Vienna,Nairobi,Kyoto,Iceland,Mexico,Sweden,Mars,Saturn""".replace("\n    ", "").split(",")
)
