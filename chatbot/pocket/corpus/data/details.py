"""Values of the things that people tell of their days: what can be collected, lost, bought, worn, planned."""

from chatbot.pocket.corpus import coined
from chatbot.pocket.corpus.coined import words

COLLECTED = words(
    "coins shells postcards buttons stones marbles records comics teapots keys feathers maps dolls badges pens "
    "clocks spoons posters fossils mugs bottles magnets dice thimbles matchboxes hats lighters puzzles beer_mats"
)
KEPT = words(
    "hens goats sheep ducks pigeons rabbits geese fish ants worms ponies snakes pigs llamas doves quails alpacas"
)
PASTIMES = words(
    "knitting painting gardening fishing reading dancing hiking baking singing sewing pottery sailing "
    "photography juggling "
    "birdwatching woodwork cycling stargazing climbing cooking embroidery archery calligraphy rowing fencing surfing"
)
SMALL_THINGS = words(
    "wallet parcel glove scarf watch passport ring hat key phone notebook pen bag ticket earring camera necklace purse "
    "bracelet book lighter helmet torch map flute kite whistle ruler diary coat"
)
GOODS = words(
    "a_lamp a_kite a_drum a_bicycle a_hat a_teapot a_clock a_rug a_desk a_mirror a_tent a_guitar "
    "a_telescope a_globe a_vase "
    "a_sledge a_puzzle a_jacket a_kettle a_plant a_ladder a_chair a_radio a_painting a_flute an_umbrella "
    "a_pillow a_boat"
)
SHOPPING = words(
    "milk eggs flour bread butter sugar soap onions candles batteries matches stamps rice tea lemons toothpaste nails "
    "string yeast honey vinegar salt light_bulbs cat_food paper"
)
FRAGILE = words("cup plate glass vase lamp mirror bowl jug window teapot bottle phone watch chair clock helmet")
DEEDS = (
    "go fishing", "bake bread", "paint the fence", "clean the cellar", "go to the zoo", "climb a hill", "plant tulips",
    "wash the car", "visit a museum", "go swimming", "build a kite", "repair the bike", "sleep late", "pick apples",
    "go to a concert", "write letters", "cook soup", "play chess", "mow the lawn", "see a film", "tidy the garage",
    "go skating", "read a book", "sort old photos", "go camping", "fly a kite", "ride to the lake", "make jam",
)  # fmt: skip
FEARS = words(
    "spiders heights snakes thunder dogs mice wasps ghosts clowns the_dark deep_water lifts needles bats geese storms"
)
SUBJECTS = words(
    "biology history law physics music medicine chemistry maths geography philosophy economics art "
    "astronomy geology botany"
)
PETS = words(
    "cat dog rabbit hamster parrot tortoise goldfish canary pony lizard gecko snake mouse rat ferret "
    "budgie guinea_pig newt"
)
CLOTHES = words("coat scarf jumper shirt jacket dress cap bag tie backpack raincoat sweater skirt")
PLAIN_COLOURS = tuple(colour for colour in coined.COLOURS if colour[0] not in "aeiou")
WITH_TEA = (
    "with milk", "with honey", "with sugar", "without sugar", "with two sugars", "black", "with ginger",
    "with a drop of milk", "very strong", "with ice", "with mint", "with cream", "with cinnamon", "very hot",
    "with oat milk",
)  # fmt: skip
DRUNK = ("tea", "coffee", "cocoa", "espresso")
TRANSPORT = words("a_tractor a_van a_lorry a_tram a_taxi a_motorbike a_scooter a_minibus an_old_jeep a_bus")
TYPED = words(
    "marmalade lantern pumpkin velvet thunder pebble saddle biscuit harbour cobweb gravel blanket cinnamon domino "
    "whisper parsnip anchor feather bramble cushion trumpet meadow barrel sandal window candle bucket ribbon walnut "
    "pocket garden chimney almond ladder puddle mitten waffle compass tadpole button carpet lemon igloo orbit "
    "mustard pigeon quartz raisin spanner turnip unicorn vinegar wagon yoghurt zipper acorn balcony cactus dragon "
    "elbow fountain gondola hammock insect jungle kettle lagoon magpie noodle oyster paprika quiver rhubarb sparrow"
)
