# ruff: noqa: E501
"""What open statements are made of: adjectives, things, beings, places, and the values put together from them."""

from collections.abc import Callable
from random import Random

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words
from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.sentences import plural, with_article

Values = Callable[[Random], str]

LOOKS = (
    *words("green red blue yellow brown black white grey purple pink orange striped spotted silver golden wooden"),
    *words("big small tiny huge old new round square long short heavy light cheap pretty ugly strange plain fancy"),
    *words("second-hand broken dusty shiny folding soft hard thin thick narrow wide bright dark pale painted rusty"),
    *words("copper woollen leather glass tin paper plastic velvet foreign antique handmade borrowed enormous odd"),
)
TEMPERS = words(
    "big small young old brown black white grey spotted fat thin lame shy noisy sleepy hungry wild tame lost wet friendly "
    "clumsy proud lonely curious limping tiny huge dirty angry quiet cheeky lazy golden striped three-legged one-eyed"
)
TASTES = words(
    "small big round sweet warm dark soft crusty salty spicy burnt giant plain thick thin fruity nutty cold fresh "
    "creamy vegan golden sticky crisp lopsided tall flat sour"
)
WIDE_ONES = words(
    "tall old white small long narrow red black sinking empty crowded strange foreign famous burning broken huge "
    "noisy painted rusty golden abandoned green modern floating lonely yellow wooden striped blue"
)
THINGS = words(
    "lamp kettle rug desk mirror tent guitar globe vase sledge puzzle jacket ladder chair radio painting flute umbrella "
    "pillow boat clock basket blanket candle drum doll kite notebook scarf hat suitcase bicycle table bench bucket jug "
    "teapot saucepan hammer saw drill rake hose helmet racket camera keyboard printer curtain cushion wallet watch ring "
    "necklace bracelet coat jumper skirt shirt belt tie backpack toaster sofa wardrobe stool bowl plate spoon flask torch "
    "rope magnet whistle postcard poster calendar diary stamp atlas novel cookbook tambourine violin accordion fan"
)
FINDS = words(
    "coin key shell button ring feather bottle letter map photograph glove earring marble fossil pebble nail horseshoe "
    "lighter notebook watch ticket wallet spoon bell medal doll egg nest compass pearl badge bone chain"
)
CREATURES = (
    *words(
        "cat dog fox owl hedgehog squirrel heron swan deer badger hare toad frog lizard snake robin magpie raven crow"
    ),
    *words("otter seal pigeon goose goat donkey horse pony bat eagle stork beaver mole rat turtle kitten puppy rabbit"),
)
SIGHTS = words(
    "ship tower bridge castle train balloon lighthouse statue circus barge tram lorry parade windmill fountain tractor "
    "ferry helicopter submarine fire_engine caravan church market submarine crane carriage yacht raft rainbow bonfire"
)
BAKES = words("loaf cake pie tart pudding pancake biscuit scone roll muffin waffle bun pretzel flan bagel")
FILLINGS = words(
    "apple cherry plum rhubarb lemon walnut pumpkin carrot almond ginger honey poppy-seed cheese onion pear apricot date "
    "raisin cinnamon potato mushroom spinach leek blackberry quince hazelnut"
)
DISHES = words("soup stew curry salad risotto omelette casserole gratin pasta pie stir-fry chowder broth lasagne")
GREENS = words(
    "rose tulip bean tomato sunflower pumpkin fig lavender pear apple cherry walnut radish onion lily poppy plum oak"
)
BUILT = words(
    "shed table bench birdhouse kite sledge raft chair bookcase ladder cupboard swing fence treehouse boat robot lamp "
    "cradle desk henhouse toy model bed shelf wagon stool"
)
DRAWN = (*CREATURES, *words("castle tree bridge boat dragon house tower mountain robot clown sunflower witch knight"))
WRITTEN = words("letter poem story song speech report postcard card play article recipe diary_entry ballad complaint")
TOPICS = (
    "about the sea", "about a dog", "about winter", "to {n}", "for {n}", "about my village", "about the moon", "on bees",
    "about an old train", "to the mayor", "to my landlord", "about a lost glove", "to my cousin", "about the war",
    "about two brothers", "on old bridges", "about a blue door", "for the school paper", "about my garden",
)  # fmt: skip
SPOTS = (
    "on the bus", "in the kitchen", "at the office", "on the train", "in the library", "at the dentist's", "in the car",
    "at the swimming pool", "under the bed", "behind the sofa", "in the garage", "at the bakery", "on the balcony",
    "in the church", "at the station", "in the top drawer", "on the piano", "at my sister's", "in the shed", "at the gym",
    "in the blue bag", "next to the printer", "at the café", "in the cinema", "on the windowsill", "behind the door",
    "in a taxi", "at the post office", "under the stairs", "in the waiting room", "on the tram", "at {n}'s house",
    "in {n}'s car", "with {n}", "in room {d}", "in the third drawer", "on the kitchen table", "by the front door",
    "in the {a} box", "in the {a} bag", "on the {a} chair", "under the {a} blanket", "behind the {a} cupboard",
)  # fmt: skip
SITES = (
    "at the station", "in the park", "at the café", "in front of the cinema", "at the museum", "by the fountain", "at {n}'s",
    "at the airport", "in the town hall", "by the river", "at the bakery", "in the library", "on the bridge", "at the zoo",
    "at the harbour", "in the market hall", "outside the theatre", "at the old mill", "in {p}", "at the {c} Café",
    "in {c} Street", "at the {c} Inn", "under the big clock", "at the bus stop", "in the school yard", "by the lake",
)  # fmt: skip
OUTINGS = (
    "to the zoo", "to the seaside", "to the market", "to the opera", "to the dentist", "to the mountains", "to the circus",
    "to {p}", "to {p}", "to {n}'s wedding", "to {n}'s birthday party", "to the {a} market", "to a concert in {p}", "to a funeral",
    "to the aquarium", "to an old castle", "to the flea market", "to the football match", "to the swimming pool", "to a farm",
    "to the observatory", "to a museum in {p}", "to the harbour", "to my aunt's farm", "to the cinema in {p}", "to the lake",
)  # fmt: skip
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "ten", "2", "3", "4", "12")


def some(adjectives: tuple[str, ...], nouns: tuple[str, ...]) -> Values:
    """ "a green lamp", "three small lamps", now and then "a small green lamp" or "a lamp"."""

    def value(rng: Random) -> str:
        noun, luck = pick(rng, nouns), rng.random()
        if luck < 0.12:
            return with_article(noun)
        first, second = pick(rng, adjectives), pick(rng, adjectives)
        if luck < 0.34:
            return f"{pick(rng, _NUMBERS)} {first + ' ' if rng.random() < 0.65 else ''}{plural(noun)}"
        return with_article(f"{first} {second} {noun}" if luck < 0.46 and first != second else f"{first} {noun}")

    return value


def filled(kinds: tuple[str, ...], nouns: tuple[str, ...]) -> Values:
    """ "an apple tart", "two apple tarts", "a warm apple tart"."""

    def value(rng: Random) -> str:
        noun, luck = f"{pick(rng, kinds)} {pick(rng, nouns)}", rng.random()
        if luck < 0.25:
            return f"{pick(rng, _NUMBERS)} {plural(noun)}"
        return with_article(f"{pick(rng, TASTES)} {noun}" if luck < 0.5 else noun)

    return value


def either(*values: Values) -> Values:
    return lambda rng: pick(rng, values)(rng)


def spelt(*patterns: str) -> Values:
    """One of `patterns`: `{n}` a name, `{p}` a town, `{c}` a made-up name, `{a}` an adjective, `{d}` digits."""
    return lambda rng: pick(rng, patterns).format(
        n=coined.name(rng),
        p=coined.place(rng),
        c=coined.coined(rng).capitalize(),
        a=pick(rng, LOOKS),
        d=rng.randrange(1, 400),
    )


def a_text(rng: Random) -> str:
    """ "a long letter to Ida"."""
    kind = pick(rng, WRITTEN)
    if rng.random() < 0.5:
        kind = f"{pick(rng, ('long', 'short', 'funny', 'sad', 'angry', 'silly', 'new'))} {kind}"
    return f"{with_article(kind)} {spelt(*TOPICS)(rng)}" if rng.random() < 0.75 else with_article(kind)
