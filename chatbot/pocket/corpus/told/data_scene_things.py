# ruff: noqa: E501
"""Things, places, sorts and reasons that `scene_things.py` makes its scenes of, and what is said around them."""

from chatbot.pocket.corpus.coined import words

SINGLE = words(
    "passport umbrella spare_key wallet phone charger laptop camera torch hammer drill ladder tent sleeping_bag suitcase backpack bike_pump bike_helmet raincoat winter_coat hat scarf "
    "cap belt watch necklace ring bracelet diary notebook sketchbook red_book dictionary cookbook atlas map train_ticket bus_pass concert_ticket library_card bank_card driving_licence birth_certificate "
    "contract insurance_letter tax_letter receipt love_letter birthday_card cake_tin teapot kettle thermos lunch_box corkscrew tin_opener bread_knife rolling_pin first-aid_kit thermometer hairdryer hairbrush "
    "razor sewing_kit iron vacuum_cleaner broom bucket watering_can spade rake hose lawnmower wheelbarrow guitar violin_bow drum_kit trumpet chessboard football tennis_racket yoga_mat fishing_rod "
    "kite sledge telescope magnifying_glass toolbox tape_measure screwdriver paintbrush easel photo_album memory_stick hard_disk remote_control lamp candle_holder vase mirror clock doll teddy_bear puzzle music_box"
)
MANY = words(
    "keys car_keys house_keys glasses sunglasses reading_glasses gloves mittens boots hiking_boots slippers trainers socks presents christmas_presents biscuits chocolates sweets batteries candles matches scissors pliers nails screws seeds tulip_bulbs headphones earplugs tickets stamps coins photos old_letters medals earrings pearls binoculars skates skis dumbbells playing_cards pills vitamins spare_bulbs clothes_pegs napkins towels curtains documents receipts drawings"
)
PLACES = tuple(
    f"{prep} the {noun}"
    for prep, nouns in (
        (
            "in",
            "attic cellar garage shed top_drawer bottom_drawer middle_drawer kitchen_drawer desk_drawer wardrobe laundry_basket fridge freezer oven bread_bin blue_box shoe_box green_suitcase car_boot glove_compartment bathroom_cabinet medicine_cupboard hall_cupboard toolbox piano_stool bookcase washing_machine greenhouse mailbox safe pantry cookie_jar teapot sugar_bowl spare_room office locker old_trunk coat_pocket handbag rucksack sock_drawer hen_house dog_basket tree_house summer_house boiler_room china_cabinet grey_folder biscuit_tin",
        ),
        (
            "under",
            "flower_pot doormat bed sofa mattress stairs kitchen_sink pillow carpet bench third_stone loose_floorboard workbench tablecloth garden_gnome rain_barrel apple_tree microwave wood_pile keyboard",
        ),
        (
            "behind",
            "mirror wardrobe curtain radiator clock bookshelf shed door painting television bins piano water_tank toaster stove cushions",
        ),
        (
            "on",
            "top_shelf windowsill mantelpiece kitchen_table balcony bedside_table fridge piano desk hook_by_the_door coat_rack landing back_seat workbench porch roof_rack printer armchair",
        ),
        ("next to", "kettle phone bathtub fireplace front_door cat_bowl radio coffee_machine sewing_machine printer"),
        ("inside", "red_book vase old_boot atlas piano grandfather_clock drum lampshade cookbook teddy_bear"),
    )
    for noun in words(nouns)
)
SPOTS = words(
    "library cafe bakery theatre station cinema museum hotel gym pool pub school hospital bank market bookshop church stadium clinic garage"
)
"""Places out in the town, with a made-up name before them."""
KIN = words(
    "sister brother mother father mum dad cousin aunt uncle neighbour flatmate wife husband son daughter grandma grandpa niece nephew boss friend colleague landlord roommate stepmother stepbrother godfather teacher"
)
COLOURS = words(
    "red blue green yellow orange purple pink brown black white grey violet gold silver turquoise beige cream navy maroon lilac teal mint crimson scarlet olive mustard coral bronze indigo"
)
PAINTED = words(
    "front_door back_door gate fence roof kitchen bedroom bathroom living_room hallway sofa armchair carpet rug bike scooter helmet raincoat winter_coat jacket dress skirt jumper scarf hat umbrella bag backpack suitcase phone laptop mug teapot kettle toaster fridge wall ceiling bookcase wardrobe desk lamp mailbox shed greenhouse tent kayak canoe surfboard skateboard guitar piano drum notebook pen pencil_case lunch_box wallet purse towel blanket pillow tablecloth bath_mat doormat garage boat caravan car van tractor tie belt swimsuit watch toothbrush vase flower_pot wheelbarrow watering_can garden_chair hammock parasol balcony staircase chimney treehouse hen_house kite sledge bathrobe apron cap sweater"
)
MAKES = words(
    "Volvo Fiat Skoda Toyota Honda Ford Opel Renault Peugeot Mazda Kia Seat Audi Saab Lada Dacia Nissan Citroen Hyundai Volkswagen Mercedes BMW Subaru Suzuki Mini Jeep Tesla Porsche Jaguar Rover Daihatsu Mitsubishi Lancia Trabant Wartburg Morris Triumph Bentley Chevrolet Cadillac Dodge Buick"
)
HOUSES = words(
    "cottage bungalow villa farmhouse flat townhouse cabin houseboat mill lighthouse studio caravan chalet barn terrace attic_flat penthouse castle lodge hut"
)
RIDES = (
    *(
        ("car", "drive"),
        ("car", "drive"),
        ("car", "drive"),
        ("van", "drive"),
        ("camper", "drive"),
        ("lorry", "drive"),
        ("tractor", "drive"),
    ),
    *(
        ("bike", "ride"),
        ("bike", "ride"),
        ("motorbike", "ride"),
        ("scooter", "ride"),
        ("moped", "ride"),
        ("boat", "sail"),
    ),
)
OPPOSITES = {
    **{
        "old": "new",
        "new": "old",
        "brand-new": "old",
        "second-hand": "new",
        "rusty": "shiny",
        "shiny": "rusty",
        "small": "big",
        "big": "small",
        "tiny": "huge",
        "huge": "tiny",
    },
    **{
        "fast": "slow",
        "slow": "fast",
        "noisy": "quiet",
        "quiet": "noisy",
        "clean": "dirty",
        "dirty": "clean",
        "cheap": "expensive",
        "expensive": "cheap",
        "modern": "old",
    },
}
OLDS = ("old", "old", "new", "new", "brand-new", "second-hand")
NAMED = words(
    "car van bike boat tractor camper laptop phone robot_vacuum lawnmower guitar violin cello piano house garden cactus houseplant sourdough_starter teddy_bear scooter kayak canoe printer telescope drone computer washing_machine kettle coffee_machine caravan motorbike skateboard surfboard sledge lorry tent snowman scarecrow palm_tree rubber_plant bonsai old_truck sewing_machine accordion harp drum sword kite balloon treehouse allotment cottage island spaceship alarm_clock fridge toaster umbrella rucksack backpack typewriter camera helmet wheelbarrow greenhouse hammock rowing_boat hot-air_balloon fishing_rod tuba trombone banjo ukulele oak_tree fig_tree gnome broom vacuum_cleaner radio rocking_chair armchair sofa suitcase garage shed pond go-kart unicycle"
)
BOUGHT = words(
    "coat lamp rug carpet sofa armchair table desk mirror clock watch ring necklace bracelet guitar violin piano camera telescope laptop phone bike scooter tent rucksack suitcase hat scarf jumper jacket dress kimono shawl umbrella teapot kettle wok frying_pan knife vase bowl mug painting mask statue drum flute harp accordion chess_set puzzle globe map dictionary cookbook sewing_machine typewriter radio record_player toaster blender fridge oven mattress pillow blanket quilt hammock kayak canoe surfboard sledge skateboard tennis_racket fishing_rod helmet saddle kite drone printer keyboard monitor bookcase wardrobe chest bench cuckoo_clock candlestick perfume wallet handbag belt tie suit apron birdhouse bonsai"
)
COINS = words("euros pounds dollars francs crowns euros pounds dollars")
SHOPS = (
    "at a flea market",
    "in a charity shop",
    "at an auction",
    "on the internet",
    "in a small shop",
    "at the harbour market",
    "at the airport",
    "in a department store",
    "at a car boot sale",
    "in an antique shop",
)
STATES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(words("tea coffee soup porridge cocoa bath_water shower"), ("cold", "hot", "lukewarm")),
    **dict.fromkeys(
        words("curry stew sauce lasagne goulash omelette risotto pizza paella chili gravy"),
        ("salty", "bland", "spicy", "burnt"),
    ),
    **dict.fromkeys(
        words("bread toast cake croissant bun baguette pretzel scone"), ("stale", "fresh", "burnt", "soft")
    ),
    **dict.fromkeys(
        words("apple pear peach mango plum banana melon papaya apricot"), ("ripe", "sour", "sweet", "rotten")
    ),
    **dict.fromkeys(words("train bus flight ferry tram taxi plane"), ("late", "on time", "early", "cancelled")),
    **dict.fromkeys(
        words("exam test interview lecture lesson meeting speech seminar quiz"), ("easy", "hard", "boring", "short")
    ),
    **dict.fromkeys(
        words("room bedroom hotel_room office kitchen bathroom flat tent cabin"),
        ("tiny", "huge", "cold", "messy", "tidy", "dark", "bright"),
    ),
    **dict.fromkeys(
        words("film play concert book show opera exhibition match party holiday trip wedding"),
        ("boring", "exciting", "sad", "funny", "long", "short"),
    ),
    **dict.fromkeys(
        words("shirt dress coat jacket suit jumper hat shoe boot glove"),
        ("tight", "loose", "wet", "dirty", "warm", "itchy"),
    ),
    **dict.fromkeys(
        words("bed mattress sofa chair pillow seat saddle bench"), ("hard", "soft", "comfortable", "wobbly")
    ),
    **dict.fromkeys(
        words("garden lawn path road street beach forest field"), ("dry", "wet", "muddy", "empty", "crowded", "icy")
    ),
    **dict.fromkeys(
        words("phone laptop car bike printer fridge kettle radio camera lamp"),
        ("broken", "dead", "slow", "fast", "noisy", "loud"),
    ),
}
SEASONS: dict[str, tuple[str, ...]] = {
    "autumn": (
        "because of the leaves",
        "because of the mushrooms",
        "for the fog in the morning",
        "because of the colours",
        "because of the apple harvest",
    ),
    "winter": (
        "because of the snow",
        "because I love skiing",
        "for the long quiet evenings",
        "because of the candles",
        "because I can skate on the lake",
    ),
    "spring": (
        "because of the blossom",
        "because the birds come back",
        "because everything turns green",
        "for the fresh air",
        "because of the tulips",
    ),
    "summer": (
        "because of the long evenings",
        "because I can swim in the sea",
        "because of the holidays",
        "for the strawberries",
        "because I hate the cold",
    ),
}
REASONS = (
    *(
        "because it reminds me of my granny",
        "because it calms me down",
        "because it makes me happy",
        "because my father taught me to love it",
        "because it is simple",
    ),
    *(
        "because it cheers me up",
        "because I grew up with it",
        "because it is never boring",
        "because it helps me sleep",
        "because it is so quiet",
        "for the smell",
    ),
    *(
        "because my sister loves it too",
        "because it makes me laugh",
        "because it is good for my back",
        "because it was my first love",
        "because it reminds me of the sea",
    ),
    *(
        "because it gives me energy",
        "because nobody else likes it",
        "because my best friend showed it to me",
        "because it reminds me of my school days",
        "because it is cheap",
    ),
    *(
        "because I met my wife that way",
        "because it warms me up",
        "because it keeps me awake",
        "because it suits my mood",
        "because it goes well with my life",
    ),
)
SORTS = {
    "drink": words(
        "tea coffee cocoa lemonade milk kefir mead ginger_ale cider apple_juice sherry root_beer tomato_juice kombucha espresso horchata"
    ),
    "food": words(
        "pizza pasta sushi rice soup curry salad ramen paella goulash falafel porridge stew lasagne risotto couscous tofu hummus polenta borscht moussaka ratatouille kimchi chili gnocchi"
    ),
    "sport": words(
        "football tennis chess swimming hockey cycling running rowing skiing judo golf rugby climbing badminton boxing cricket fencing sailing surfing volleyball archery squash"
    ),
    "music": words(
        "jazz opera techno rock folk blues reggae punk soul country metal hip-hop swing gospel ska flamenco tango disco"
    ),
    "subject": words(
        "maths history geography biology chemistry physics art music Latin French German drama philosophy economics geology astronomy"
    ),
    "colour": COLOURS,
    "fruit": words(
        "mango papaya pear plum peach grapefruit kiwi melon fig apricot cherry banana pineapple lychee quince"
    ),
    "hobby": words(
        "knitting gardening baking painting fishing reading pottery dancing hiking birdwatching photography juggling origami carpentry embroidery singing sewing brewing"
    ),
    "animal": words(
        "dog cat horse fox owl bear rabbit wolf elephant tiger penguin dolphin frog hedgehog otter turtle parrot goat badger camel giraffe octopus"
    ),
}
PETS = words(
    "dog cat hamster rabbit parrot goldfish canary tortoise goat pony donkey ferret guinea_pig budgie snake gecko iguana duck hen goose pig sheep llama horse mouse rat chinchilla spider lizard frog"
)
INSTRUMENTS = words(
    "piano violin guitar flute cello drums harp trumpet clarinet accordion banjo bassoon mandolin oboe recorder saxophone trombone tuba ukulele viola zither bagpipes organ lute double_bass"
)
TELLING = (
    *("{Said}.", "{Said}.", "{said}", "{said}.", "{Said}!", "{Said}. Remember this.", "{Said}, remember {this|that|it}[.]", "remember: {said}[.]", "Please {remember|note|keep in mind}: {said}."),
    *("{Remember|Don't forget|Keep in mind|You should know} that {said}[.]", "{Note|Note to self|Memo|Reminder|For later|Save this}: {said}[.]", "{By the way|Btw|Oh, and|So|Well|OK so|ok}{, | }{said}[.]"),
    *("{Said}, just so {you know|we know|it is written somewhere}.", "{Said}. I'll ask you {later|tomorrow|again}.", "{Said}, in case I {forget|ask|need it}[.]", "{hi|hey|hello|good evening}{, | }{said}[.]"),
    *("{I always forget such things|My memory is bad|Before I forget|so I don't forget}: {said}[.]", "{Said}, {ok|okay|right|got it|understand}?", "{Can|Could} you {remember|keep in mind|note} that {said}[?]", "{Said}. {Can you remember that|Keep it in mind, please|Just saying|That's all|Anyway|Funny, no|Isn't that nice}{?|.}"),
    *("{Let me tell you|I must tell you|I want to tell you} {something|one thing|a thing}: {said}[.]", "{I'm on the train|It is raining here|I just came home|Long day today|The kettle is on}. {Said}.", "pls {remember|note}{: | }{said}", "{Said} :)", "{um|hmm|well|listen|look|you know}, {said}[.]", "{did I tell you|have I told you} that {said}?", "{For your information|FYI|Just for the record|In case it matters}, {said}[.]"),
)  # fmt: skip
ASKING = (
    *("{Ask}?", "{Ask}?", "{Ask}?", "{ask}?", "{ask}", "{ask} {again|please|pls}?", "{Ask}? {I forgot.|I can't remember.|I told you.|You should know.|Please.}", "{So|And|And now|Now|ok|OK, so|Hey|well}{, | }{ask}?"),
    *("{Tell me|Remind me|By the way|Quick question|Help me|Pocket|Sorry}{, |: }{ask}?", "{I forgot|I am not sure any more|it slipped my mind|Let me test you|One more question}{: |. }{ask}?", "{Do you remember|You remember|Think back}{: |, }{ask}?", "{From what I told you|As I told you}, {ask}?", "{somebody wants to know|just checking|Little test}: {ask}?"),
)  # fmt: skip
