# ruff: noqa: E501
"""Haiku, limericks and short poems: some written for one subject, some with a place for any."""

# Whole haiku: subject -> three lines, parted by " / ".
HAIKU: tuple[tuple[str, str], ...] = (
    ("ice hockey//hockey//an ice hockey game", "Blades cut the white ice, / the puck flies into the net, / the whole rink cheers loud."),
    ("ice hockey//hockey//the ice rink", "Cold breath, sharpened skates, / one quick pass across the ice, / the red lamp lights up."),
    ("ice hockey//hockey//a goalkeeper in ice hockey", "The goalie stands still, / a black puck flies through the cold, / the glove snaps it shut."),
    ("rain//the rain//a rainy day", "Rain taps on the roof, / the street shines like a dark glass, / a bird waits, soaked through."),
    ("snow//the snow//snowflakes", "Snow falls on the roofs, / the village sleeps under white, / one lamp is awake."),
    ("winter//cold days", "The pond is frozen, / a crow counts the bare branches, / smoke climbs from a house."),
    ("spring//the first flowers", "A bud opens up, / the old garden smells of rain, / bees return at noon."),
    ("summer//a summer day", "Heat hums in the grass, / a child eats a cold melon, / seeds fall on the stones."),
    ("autumn//fall//leaves//falling leaves", "One red leaf lets go, / it turns twice in the cool air / and rests on the path."),
    ("the sea//the ocean//waves//the beach", "The wave comes ashore, / it writes its name in the sand / and takes it away."),
    ("the moon//moonlight//a full moon", "The moon on the lake / breaks into a thousand coins / when a fish jumps up."),
    ("the stars//stars//the night sky", "Stars over the field, / the farmer counts them slowly / and forgets to sleep."),
    ("the night//night//darkness", "The town has gone dark, / a late train hums far away, / the cat walks alone."),
    ("the morning//dawn//sunrise//a morning", "First light on the hill, / a rooster calls to the sun, / the kettle answers."),
    ("the sunset//sunset//the evening", "The sun sinks slowly, / the river carries the red / under the old bridge."),
    ("cats//a cat//my cat//the cat", "A cat on the sill / watches the sparrows at play / and dreams with one eye."),
    ("dogs//a dog//my dog//puppies", "The dog at the door / hears your steps before you come, / his tail beats the floor."),
    ("frogs//a frog//the pond", "A frog on a stone / looks long at the quiet pond, / then one round ripple."),
    ("birds//a bird//a sparrow", "A small bird at dawn / sings to a sleeping city, / nobody answers."),
    ("a horse//horses", "A horse in the mist, / the field steams in the first sun, / hooves drum on wet grass."),
    ("fish//a fish", "A fish in the stream / stands still where the water runs, / a shadow, then gone."),
    ("butterflies//a butterfly", "A white butterfly / sits on the page of my book / and reads a short while."),
    ("bees//a bee", "A bee in the bloom, / dusty with yellow pollen, / hums her way back home."),
    ("trees//a tree//the forest//a forest", "The old tree stands still, / it has seen a hundred springs / and says not a word."),
    ("flowers//a flower//a rose//roses", "A rose by the wall / opens for no one at all / and fills the garden."),
    ("cherry blossoms//cherry trees//blossoms", "Cherry blossoms fall, / the bench is covered in pink, / nobody sits down."),
    ("mountains//a mountain//Mount Fuji", "The mountain at dawn / wears a thin collar of clouds / and looks at the sea."),
    ("a river//rivers//water", "The river runs on, / it polishes every stone / and keeps none of them."),
    ("the wind//wind//a storm//storms", "Wind shakes the window, / a paper kite in a tree / wants to fly again."),
    ("clouds//a cloud//the sky", "A cloud like a ship / sails over the quiet town / without any crew."),
    ("the sun//sunshine", "The sun through the blinds / draws a ladder on the floor, / dust climbs up in gold."),
    ("tea//a cup of tea", "Steam over the cup, / the garden listens to rain, / my hands become warm."),
    ("coffee//a cup of coffee", "Dark coffee, first sip, / the grey morning takes on shape, / the day may begin."),
    ("love//my love", "Two cups, one table, / we say nothing for an hour / and nothing is missed."),
    ("friendship//friends//a friend", "Two friends on a wall / share one apple and the sun, / the shade can wait long."),
    ("computers//a computer//my laptop", "The fan hums softly, / a cursor blinks in the dark, / it waits for one word."),
    ("code//programming//a bug in my code//software", "One comma too few, / the program falls on its face, / at dawn I find it."),
    ("artificial intelligence//AI//a language model//yourself//you", "Small model, few words, / I answer what I have learned / and say when I can't."),
    ("time//a clock", "The clock on the wall / eats the hours one by one / and never gets full."),
    ("silence//quiet", "Snow in the courtyard, / even the dog has stopped now, / I hear my own breath."),
    ("a train//trains//travel", "The night train rolls on, / strange towns light up and go out, / my face in the glass."),
    ("football//soccer", "Mud on both his knees, / the ball bends around the wall, / the net shakes, then joy."),
    ("books//a book//reading", "A book in the rain, / left open on the park bench, / the wind turns the page."),
    ("music//a song//a piano", "One note from next door, / someone practises a song / I knew as a child."),
    ("bread//baking", "Flour on both hands, / the oven glows in the dark, / the street smells of bread."),
    ("work//Monday//the office", "Monday, eight o'clock, / the lift is full of silence, / coffee is our sun."),
)  # fmt: skip

# First lines for any subject, by the number of its syllables; then seven, then five syllables.
HAIKU_FIRST = {
    1: ("{Thing} in morning light,", "{Thing} at the window,", "A thought: only {thing},", "{Thing} in the soft rain,"),
    2: ("{Thing} at first light,", "{Thing} in the rain,", "{Thing} in my dream,", "I think of {thing},"),
    3: ("{Thing} at dawn,", "{Thing} tonight,", "{Thing} in rain,"),
    4: ("{Thing},", "Once more {thing},", "Oh, {thing},", "Here: {thing},"),
}
HAIKU_SECOND = ("the whole world holds its breath now,", "the old garden is silent,", "a small wind comes and then goes,", "nothing else moves in the street,", "someone smiles and walks slowly,", "the long day becomes quiet,")  # fmt: skip
HAIKU_THIRD = ("I stay a while more.", "the moment is gone.", "the evening listens.", "and then it is night.", "my heart is at rest.", "a bell rings far off.")  # fmt: skip
HAIKU_THINGS = {
    1: "chess//milk//soup//cheese//socks//bikes//jazz//ghosts//goats//sheep//ducks//mice//bears//wolves//toast//jam//stones//ships//kites//bells//chairs//shoes//maps//dust//fog//ice//hope//peace//sleep//dreams//joy//owls//snails//cars//hats//pears//plums//rice//sand//gold//lamps//skates//swans//whales",
    2: "robots//pizza//rockets//pencils//pandas//rabbits//tigers//lions//monkeys//penguins//dragons//pirates//windows//candles//mirrors//bridges//islands//deserts//children//grandma//breakfast//cookies//apples//lemons//honey//cheesecake//tennis//cycling//dancing//sewing//hiking//camels//turtles//spiders//hedgehogs//squirrels//winter coats//old shoes//my bed//my street//Paris//Berlin//London//Moscow//Tokyo//sadness//freedom//thunder//lightning//velvet//whisky//teapots//basil",
    3: "elephants//kangaroos//volcanoes//umbrellas//bananas//tomatoes//potatoes//basketball//holidays//grandmother//grandfather//dinosaurs//crocodiles//buffaloes//libraries//telephones//astronauts//blueberries//cinnamon//dragonflies//waterfalls//hamburgers//festivals//submarines//happiness//loneliness//memory//gravity//Canada//Italy//Amsterdam",
}

# Limericks for any animal or person: {thing} is a bare noun, {a} its article, {It}, {it} and {its} what stands for it.
LIMERICKS: tuple[str, ...] = (
    "There once was {a} {thing} from Peru\nwho slept in an old {wooden|leather} shoe.\n{{It} woke in the night|{It} sat up in fright}\nand said with delight:\n\"How nice, there is room here for two!\"",
    "There once was {a} {thing} from Spain\nwho {loved|liked} to go out in the rain.\n{It} danced in the street\nwith water-soaked feet\nand then did it over again.",
    "A {small|clever|jolly} young {thing} from Rome\nhad learned how to whistle a poem.\n{It} whistled all day\nin such a loud way\nthat all of {its} neighbours left home.",
    "There was {a} {thing} by the sea\nwho asked all {its} friends round for tea.\nThey ate every bun,\nleft crumbs for the sun,\nand went home at quarter past three.",
    "There once was {a} {thing} in a hat\nwho {met|knew} a remarkable cat.\nThey {sang|played} every night\nby candle and light,\nand that, my dear reader, was that.",
    "{A|An old} {grey|brave|proud} little {thing} from Kyiv\nkept all of {its} dreams in a sieve.\nThey slipped through each hole,\nthe poor little soul,\nbut still {it} had plenty to give.",
    "There once was {a} {thing} on a bike\nwho went for a ride, not a hike.\n{It} rang {its} small bell,\nrolled over, and fell,\nand said: \"That is not what I like.\"",
    "There once was {a} {thing} from the north\nwho always ran back and then forth.\nWhen asked for the way,\n{it} only would say:\n\"I turned on July twenty-fourth.\"",
    "There once was {a} {thing} who could bake\nthe world's most incredible cake.\nIt rose to the sky,\nten thousand feet high,\nand gave half the town stomach ache.",
    "There was {a} {thing} with a drum\nwho played it with only one thumb.\nThe rhythm was slow,\nbut how it could go\nwith \"pum\" and with \"pum\" and with \"pum\"!",
)  # fmt: skip
LIMERICK_SENTENCES: tuple[str, ...] = (
    "{A} {thing} from Peru slept in a shoe and found room there for two.",
    "{A} {thing} from Spain danced in the rain and then did it again.",
    "A young {thing} from Rome whistled so loudly that all of {its} neighbours left home.",
    "{A} {thing} by the sea asked all {its} friends round for tea.",
    "{A} {thing} in a hat sang every night with a cat.",
    "A little {thing} from Kyiv kept {its} dreams in a sieve and still had plenty to give.",
    "{A} {thing} fell off {its} bike, and that was not what {it} liked.",
    "{A} {thing} from the north ran back and then forth.",
    "{A} {thing} baked such a cake that half the town got stomach ache.",
    "{A} {thing} played {its} drum with only one thumb.",
)
"""Each of `LIMERICKS` in one sentence."""
LIMERICK_HOCKEY = (
    "There once was a goalie from Nice\nwho did all his sleeping on ice.\nA puck in the night\nflew in from the right,\nand woke him not once, but then twice.",
    "A hockey team, up in the snow,\nhad players remarkably slow.\nThey scored the first goal\nwith half of a pole\nabout forty winters ago.",
    "A player who skated from Rome\nhad left both his ice skates at home.\nHe slid on his shoes,\nwas certain to lose,\nbut won, and was carried back home.",
    "A goalie who lived by the bay\nate seventeen pancakes one day.\nHe filled the whole net,\nand nobody yet\nhas scored when he comes out to play.",
)
POEMS: tuple[str, ...] = (
    "I thought of {thing} the other day,\nwhile clouds were drifting on their way.\nThe world was {quiet|gentle}, soft and slow,\nand I had nowhere else to go.",
    "Oh {thing}, you make the morning bright,\nyou stay with me throughout the night.\nAnd when the day has gone to rest,\nI know I like you still the best.",
    "A word for {thing}, a little rhyme,\nto say it was a lovely time.\nThe sun went down, the lamp was lit,\nand we sat still and thought of it.",
    "When evening comes and birds fly home,\nI write of {thing} this little poem.\nIt is not long, it is not wise,\nbut look, it opened up my eyes.",
    "Some dream of silver, some of gold,\nsome stories never will be told.\nBut give me {thing} and one clear sky,\nand I will let the rest go by.",
)
POEM_SHORT: tuple[str, ...] = (
    "I thought of {thing} the other day,\nwhile clouds were drifting on their way.",
    "Oh {thing}, you make the morning bright,\nyou stay with me throughout the night.",
    "A word for {thing}, a little rhyme,\nto say it was a lovely time.",
    "When evening comes and birds fly home,\nI write of {thing} this little poem.",
    "But give me {thing} and one clear sky,\nand I will let the rest go by.",
)
"""Each of `POEMS` in two lines, and below in one sentence."""
POEM_SENTENCES: tuple[str, ...] = (
    "I thought of {thing} on a quiet day.",
    "I like {thing} best of all, by day and by night.",
    "It was a lovely time, and we still think of {thing}.",
    "In the evening I write of {thing}, and it opens my eyes.",
    "Give me {thing} and a clear sky, and I want nothing else.",
)
POEM_THINGS = "the sea//the rain//the moon//a rose//autumn//spring//winter//summer//my mother//my father//my grandmother//my cat//a dog//the stars//the night//love//friendship//music//coffee//tea//ice hockey//football//the forest//a tree//snow//the wind//books//my bicycle//a train//bread//the city//home//school//birds//horses//the mountains//a river//the garden//time//hope//dreams//sleep//robots//computers//cheese//chocolate"  # fmt: skip
