# ruff: noqa: E501
"""Word lists for what is told of people and pets: work, places, instruments, allergies, breeds, tongues."""

from chatbot.pocket.corpus.coined import words

JOBS = words(
    "teacher nurse baker carpenter pilot farmer gardener cook painter librarian programmer singer plumber tailor sailor "
    "photographer journalist lawyer engineer translator waiter mechanic chemist potter butcher cashier cleaner electrician "
    "florist glazier goldsmith hairdresser janitor joiner judge miner midwife optician pharmacist postman priest roofer "
    "shepherd surgeon vet watchmaker welder weaver actor accountant architect astronomer auctioneer barber barista beekeeper "
    "biologist blacksmith bookbinder bookseller botanist bricklayer brewer clown coach cobbler composer courier dancer "
    "decorator designer detective diver editor firefighter fisherman geologist grocer jeweller juggler locksmith "
    "magician mason model monk novelist paramedic physicist plasterer poet porter printer professor psychologist receptionist "
    "referee saddler sculptor secretary soldier statistician steward taxi_driver tiler tour_guide undertaker violin_maker "
    "zookeeper bus_driver train_driver dog_groomer piano_tuner chimney_sweep crane_operator lorry_driver police_officer "
    "lifeguard tattoo_artist web_designer social_worker park_ranger school_caretaker speech_therapist"
)
DEEDS = words(
    "drive_a_bus drive_a_tram drive_a_taxi run_a_bakery run_a_kiosk run_a_small_hotel run_a_bike_shop sell_carpets sell_shoes "
    "sell_insurance sell_fish_at_the_market repair_clocks repair_bicycles repair_lifts repair_roofs work_at_a_bank "
    "work_at_the_post_office work_in_a_bookshop work_in_a_museum work_in_a_sawmill work_in_a_laundry work_on_a_ferry "
    "work_on_a_farm work_for_the_railway build_boats build_guitars build_kitchens bake_wedding_cakes design_gardens "
    "design_toys design_bridges write_crime_novels write_cookbooks translate_films paint_houses paint_portraits grow_mushrooms "
    "grow_tulips grow_grapes keep_bees keep_sheep breed_horses train_police_dogs train_pilots clean_windows clean_chimneys "
    "deliver_parcels deliver_pizza deliver_newspapers tune_pianos load_ships fly_helicopters guard_a_warehouse manage_a_cinema "
    "manage_a_hostel own_a_cafe own_a_garage own_a_flower_shop milk_cows roast_coffee brew_beer print_posters cut_hair "
    "mend_nets make_cheese make_candles make_violins shear_sheep test_software lead_a_choir rent_out_boats plan_weddings "
    "film_weddings record_audiobooks study_glaciers restore_paintings restore_old_cars draw_comics edit_a_newspaper collect_rubbish "
    "sort_mail sew_curtains hand_out_parking_tickets"
)
SUBJECTS = words(
    "law medicine physics chemistry biology history geography botany zoology music architecture economics philosophy "
    "psychology sociology linguistics astronomy geology nursing theology archaeology dentistry pharmacy forestry "
    "journalism mathematics statistics engineering anatomy design dance drama film_making literature accounting "
    "marketing tourism education politics art_history computer_science graphic_design fashion"
)
TOWNS = words(
    "Paris London Berlin Madrid Rome Vienna Prague Oslo Lima Cairo Tokyo Kyoto Seoul Hanoi Delhi Mumbai Boston Chicago Toronto "
    "Sydney Porto Lyon Hamburg Kazan Riga Tallinn Ghent Basel Turin Seville Leeds Cork Bergen Nairobi Accra Aarhus Bilbao "
    "Bologna Brno Bruges Calgary Cardiff Denver Dresden Fresno Galway Geneva Graz Haifa Izmir Jaipur Krakow Lille Linz Lodz "
    "Malmo Marseille Memphis Munich Naples Odessa Osaka Perth Pisa Quito Recife Salzburg Split Tampere Toulouse Trieste Tulsa "
    "Utrecht Varna Verona York Zagreb Bath Bonn Boise Bristol Bremen Cadiz Cebu Cusco Dakar Derby Dover Dublin Durban Exeter "
    "Fes Ghent Hull Ipswich Kiel Kobe Leon Lucca Lugano Luxor Mainz Medan Mysore Nantes Novi_Sad Omaha Oulu Padua Plovdiv "
    "Poznan Reno Rouen Salem Siena Sofia Tartu Tbilisi Troyes Turku Ulm Uppsala Vigo Waco Windsor Zwolle"
)
INSTRUMENTS = words(
    "piano violin guitar flute cello drums harp trumpet clarinet accordion banjo bassoon mandolin oboe recorder saxophone "
    "trombone tuba ukulele viola zither organ harpsichord lute lyre sitar bagpipes double_bass bass_guitar electric_guitar "
    "piccolo French_horn cornet bugle euphonium xylophone marimba vibraphone glockenspiel triangle tambourine bongos congas "
    "cymbals timpani kettledrum snare_drum castanets maracas harmonica concertina melodica keyboard synthesizer theremin "
    "hurdy-gurdy dulcimer balalaika bouzouki oud koto erhu pipa shamisen didgeridoo pan_pipes tin_whistle ocarina kazoo "
    "alto_sax tenor_horn alphorn djembe tabla steel_drum cowbell gong nyckelharpa bandoneon celesta autoharp kora kalimba "
    "fiddle bass_clarinet cajon sousaphone"
)
ALLERGENS = words(
    "eggs milk soap peanuts walnuts almonds hazelnuts cashews pistachios wheat rye soy fish shellfish prawns mussels oysters "
    "crab strawberries kiwis peaches apples pears cherries mangoes bananas pineapple tomatoes carrots celery mustard sesame "
    "garlic onions mushrooms honey cinnamon chocolate cocoa gluten lactose cheese cats dogs horses rabbits guinea_pigs feathers "
    "wool latex nickel dust house_dust pollen birch_pollen grass ragweed hazel_pollen mould bee_stings wasp_stings mosquito_bites "
    "penicillin aspirin ibuprofen plasters perfume hair_dye sun_cream washing_powder chlorine paint lilies poppy_seeds "
    "sunflower_seeds lupins chickpeas lentils peas avocado figs melon grapes oranges lemons paprika pepper coriander basil "
    "parsley fennel beer red_wine vinegar sulphites rubber_gloves goat's_milk buckwheat sweetcorn coconut papaya duck_eggs"
)
TONGUES = words(
    "Dutch Wolof Danish Swedish Norwegian Finnish Icelandic German French Spanish Portuguese Italian Romanian Greek Turkish "
    "Polish Czech Slovak Slovenian Croatian Serbian Bulgarian Ukrainian Russian Lithuanian Latvian Estonian Hungarian Albanian "
    "Basque Catalan Galician Breton Welsh Irish Maltese Arabic Hebrew Persian Kurdish Pashto Urdu Hindi Bengali Punjabi Gujarati "
    "Marathi Tamil Telugu Kannada Malayalam Sinhala Nepali Tibetan Burmese Thai Lao Khmer Vietnamese Malay Indonesian Javanese "
    "Tagalog Cebuano Japanese Korean Mandarin Cantonese Mongolian Kazakh Uzbek Georgian Armenian Azeri Swahili Zulu Xhosa Yoruba "
    "Igbo Hausa Amharic Somali Afrikaans Maori Samoan Hawaiian Quechua Guarani Esperanto Latin Yiddish Frisian Faroese"
)
COLLECTABLES = words(
    "stamps coins shells postcards teapots buttons keys maps records spoons marbles corks badges stickers bottle_caps thimbles "
    "clocks model_trains toy_cars dolls comics old_cameras feathers fossils stones minerals beetles butterflies cactuses "
    "mugs plates vases hats ties socks scarves fans masks puppets robots dice chess_sets playing_cards matchboxes lighters "
    "candles lamps mirrors magnets snow_globes music_boxes bells whistles pens pencils rubbers notebooks autographs posters "
    "tickets banknotes medals swords flags globes compasses radios typewriters telephones watches glasses perfume_bottles "
    "beer_mats tea_towels cookbooks atlases tins jars baskets pine_cones sea_glass bus_tickets doorknobs horseshoes "
    "fridge_magnets rubber_ducks garden_gnomes umbrellas seed_packets"
)
FEARS = words(
    "spiders snakes wasps thunder heights lifts dogs mice rats bats moths geese swans cows horses clowns needles ghosts "
    "the_dark deep_water lightning fireworks balloons trains escalators tunnels bridges planes dentists frogs toads crabs "
    "jellyfish sharks bees worms slugs snails pigeons seagulls crows owls puppets dolls masks mirrors cellars attics storms "
    "fog fire hospitals crowds buttons vacuum_cleaners hairdryers church_bells sirens earthquakes volcanoes wolves bears foxes "
    "crocodiles hornets ants centipedes cockroaches beetles ticks leeches eels octopuses ladders cable_cars roller_coasters "
    "ferris_wheels diving_boards statues scarecrows hedgehogs turkeys donkeys exams"
)
SOUNDS = words(
    "the_hoover thunder fireworks the_postman the_vet the_bath umbrellas the_doorbell the_washing_machine bicycles brooms the_blender geese "
    "plastic_bags the_car balloons hats the_lawnmower the_neighbour's_cat drums mirrors cucumbers the_stairs puddles ladders tractors skateboards"
)
PET_FOODS = words(
    "carrots cheese tuna chicken salmon bananas apples cucumber parsley liver sausages rice peas broccoli melon ham turkey "
    "sardines yoghurt peanut_butter dandelions lettuce sweetcorn strawberries blueberries grapes pumpkin sunflower_seeds oats eggs "
    "bread toast biscuits mince herring prawns beetroot pears celery spinach kale walnuts millet mealworms crickets clover "
    "porridge popcorn pizza_crusts noodles potatoes basil courgettes radishes ice_cubes duck rabbit_stew mackerel cod anchovies "
    "kippers cottage_cheese raspberries mango papaya figs turnips parsnips sweet_potatoes green_beans cauliflower hay fennel dill "
    "mint rosehips thistles cabbage watermelon pancakes meatballs bacon"
)
SLEEPS = words(
    "in_the_bathtub on_the_sofa under_the_stairs under_the_bed on_my_bed in_the_kitchen in_the_wardrobe on_the_piano in_a_basket in_a_drawer "
    "in_a_shoebox on_the_windowsill behind_the_stove in_the_hall on_the_doormat in_the_garage in_the_shed in_the_laundry_basket "
    "in_a_suitcase on_the_fridge on_the_radiator in_the_sink under_the_desk on_my_pillow in_the_attic on_the_balcony in_the_barn "
    "in_the_stable by_the_fireplace behind_the_curtain on_the_bookshelf in_a_flowerpot on_the_washing_machine in_the_pantry "
    "under_a_blanket in_an_old_armchair on_the_printer in_the_cellar in_a_tent in_the_greenhouse"
)
DOG_BREEDS = words(
    "poodle beagle pug boxer collie corgi dachshund greyhound whippet husky labrador terrier spaniel setter pointer mastiff "
    "bulldog chihuahua dalmatian rottweiler schnauzer samoyed akita vizsla weimaraner pekinese maltese papillon bloodhound "
    "basset_hound cocker_spaniel springer_spaniel border_collie sheepdog golden_retriever German_shepherd Great_Dane "
    "St_Bernard Newfoundland Jack_Russell West_Highland_terrier Yorkshire_terrier bull_terrier Irish_setter Irish_wolfhound "
    "Afghan_hound saluki borzoi chow_chow shih_tzu lhasa_apso bichon cockapoo labradoodle lurcher leonberger "
    "pomeranian foxhound deerhound otterhound malamute komondor puli kelpie basenji briard shiba spitz mongrel"
)
CAT_BREEDS = words(
    "Siamese Persian Burmese Bengal ragdoll Maine_Coon Manx sphynx Abyssinian Birman Chartreux Cornish_Rex Devon_Rex Siberian "
    "Somali tabby tortoiseshell British_Shorthair Russian_Blue Norwegian_Forest_cat Scottish_Fold Turkish_Van Ocicat "
    "Tonkinese Korat Himalayan munchkin Snowshoe Savannah Bombay"
)
HORSE_BREEDS = words(
    "Shetland Arab Haflinger Lipizzaner Icelander Connemara Fjord Friesian Hanoverian Trakehner Exmoor Dartmoor mustang appaloosa "
    "Welsh_Cob Lusitano Clydesdale Shire Percheron Knabstrupper"
)
COATS = words(
    "black white grey brown ginger spotted striped cream golden sandy black_and_white brown_and_white grey_and_white silver "
    "reddish chocolate_brown tawny snow-white jet_black green yellow blue orange"
)
EYES = words("blue green brown grey hazel amber dark_brown light_blue grey-green black")
CLASSES = words("1a 1b 1c 2a 2b 2c 3a 3b 3d 4a 4b 4c 5a 5b 5d 6a 6b 6c 7a 7b 7c 7f 8a 8b 8d 9a 9b 9c 10b 10d")
CHILDREN = words(
    "one_child two_children three_children four_children five_children six_children no_children one_son one_daughter two_sons "
    "two_daughters three_sons three_daughters two_girls three_boys two_boys twin_boys twin_girls four_sons seven_children"
)
THINGS_OWNED = words(
    "car phone bike boat guitar camera laptop motorbike tent violin piano bicycle van scooter caravan tractor watch school "
    "band song film computer horse radio printer kayak saxophone tablet drone telescope sewing_machine surfboard typewriter"
)
