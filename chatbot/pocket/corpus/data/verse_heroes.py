# ruff: noqa: E501
"""Verses about anything and anybody: things of every day, troubles told before the wish, people by name, towns, homes."""

from chatbot.pocket.corpus.exchange import items

EVERYDAY: tuple[str, ...] = (
    items("""spoon,fork,kettle,laundry basket,washing machine,phone,phone battery,alarm clock,bicycle,
    bike,car,scooter,skateboard,umbrella,raincoat,scarf,left shoe,slipper,boot,sock drawer,pillow,blanket,mattress,sofa,armchair,desk,
    lamp,light bulb,radiator,fridge,freezer,toaster,microwave,oven,frying pan,teapot,coffee machine,mug,bottle,lunch box,
    backpack,suitcase,wallet,key,door bell,letterbox,front door,garden gate,fence,balcony,roof,chimney,cellar,staircase,lift,
    bus stop,tram,tractor,ladder,hammer,screw,shovel,bucket,broom,vacuum cleaner,sponge,towel,soap,toothbrush,comb,mirror,
    piano,guitar,violin,drum,radio,television,remote control,keyboard,mouse pad,printer,router,laptop,charger,headphones,camera,
    calculator,pencil,eraser,notebook,diary,stapler,paper clip,rubber band,candle,match,fireplace,balloon,kite,teddy bear,
    doll,puzzle,chessboard,dice,football,tennis racket,swimming pool,tent,sleeping bag,canoe,rowing boat,compass,map,
    potato,carrot,turnip,cabbage,pumpkin,onion,tomato,cucumber,lemon,pear,plum,cherry,fig,peanut,pancake,waffle,doughnut,biscuit,
    sandwich,noodle,dumpling,pizza,burger,soup,yoghurt,cheese,birthday cake,nail,button,zip,needle,thimble,wig,hat,tie,belt,
    beard,nose,elbow,knee,big toe,shadow,yawn,sneeze,hiccup,dream,secret,promise,homework,exam,timetable,inbox,password,
    tax return,dentist,hairdresser,neighbour,landlord,postman,lighthouse,windmill,scarecrow,snowman,puddle,pebble,acorn,
    cactus,houseplant,tulip,mushroom,fern,spider web,bird house,beehive,anthill,molehill""")
)
MASSES: tuple[str, ...] = (
    items("""laundry,homework,traffic,dust,moss,fog,drizzle,hail,glue,chalk,ink,paint,rust,salt,pepper,flour,butter,jam,
    porridge,oatmeal,popcorn,liquorice,ketchup,mustard,lemonade,beer,silk,wool,velvet,denim,plastic,concrete,bureaucracy,
    gravity,electricity,chemistry,geometry,grammar,spelling,jet lag,insomnia,hay fever,toothache,homesickness,nostalgia,
    patience,hunger,thirst,gossip,small talk,karaoke,ballet,origami,yoga,pottery,archery,snowboarding,gardening,housework,
    ironing,the dishes,the tax office,the alarm clock,the last bus,the neighbours upstairs,the first day of school,the end of the holidays,
    rush hour,bad coffee,cold feet,wet socks,lost keys,burnt toast,broken glass,empty shelves,old letters,fresh bread,night shifts,
    paper planes,traffic lights,vending machines,washing powder,paperwork,birthdays,weddings,fireworks,icicles,freckles""")
)
OF: tuple[str, ...] = ("a {noun}", "a {noun}", "my {noun}", "my {noun}", "my old {noun}", "my new {noun}", "the {noun}", "an old {noun}", "my grandmother's {noun}", "a lost {noun}", "our {noun}", "my broken {noun}")  # fmt: skip
# {thing} "my phone battery".
TROUBLES: tuple[str, ...] = (
    "{thing} {is always empty|is broken|broke today|is gone|makes strange noises|won't work|never works|is older than me|is ugly|is too small|drives me mad|is not what it was|let me down again}{ lol| haha|, sigh| :(|}",
    "{i lost|i found|i miss|i just bought|i broke|i'm looking at|i can't find|i finally repaired|somebody stole|i sold} {thing}{ today| yesterday| again|}{ lol| haha|}",
    "{i love|i hate|i think a lot about|i wrote a song about|i can't live without|i'm so proud of|everybody laughs at} {thing}",
    "{thing} {is my best friend|is my pride and joy|is the best thing i have|is in front of me|is all i see from here|has been with me for years|kept me awake}",
    "{look at|imagine|think of|picture} {thing}",
)
ABOUT_IT: tuple[str, ...] = (
    "{trouble}, {sort} about {it|that}{ pls| please|, please|}",
    "{trouble}. {give me|write|make|i want|i need|can you write|can i have|how about|let me have} {a_sort} {about|on} {it|that}",
    "{trouble}. {a_sort}{, please|, about it, please| about that| on that| to cheer me up}",
    "{trouble}, {so |and now |}{write|make|please write|could you write} {a_sort} {about it|about that|on that}",
    "{trouble} and {i want|i'd like|i need|it deserves|that deserves|it needs} {a_sort}[ about it]",
    "{sort} {please|pls|time}: {trouble}",
    "{trouble}!! {sort}?",
)
# What happened, and what the verse is then about.
HAPPENED: tuple[tuple[str, str], ...] = (
    (
        "it's {monday morning|six in the morning|five o'clock} and {the alarm rang|the alarm woke me|my alarm went off}[ at {5|six|half past five}]",
        "the alarm",
    ),
    ("{the bus|my bus} {left without me|is late again|never came}", "the bus"),
    ("{it has been raining|it rains|the rain falls} {for days|all week|on my tent|on my picnic}", "the rain"),
    ("{the snow came early|it snowed all night|there is snow everywhere}", "the snow"),
    ("{the milk boiled over|the milk has gone sour|we ran out of milk}", "the milk"),
    ("{the baby won't sleep|the baby smiled today|our baby was born}", "the baby"),
    ("{my train stands still|the train is late|i'm stuck in a train}", "the train"),
    ("{the lights went out|there is no power|the whole street is dark}", "the dark"),
    ("{i burnt the toast|the toast is black|toast again for breakfast}", "the toast"),
    ("{the exam is over|i passed my exam|i have an exam tomorrow}", "the exam"),
    ("{the printer is jammed|the printer has no ink|the printer hates me}", "the printer"),
    ("{a moth sits on my lamp|there's a moth in my room}", "the moth"),
    ("{the dishes pile up|nobody did the dishes|i did all the dishes}", "the dishes"),
    ("{the neighbours dance upstairs|the neighbours have a party}", "the neighbours"),
    ("{the wifi is down|we have no wifi here|the wifi is so slow}", "the wifi"),
    ("{the tomatoes are ripe|my tomatoes won't turn red}", "the tomatoes"),
    ("{the coffee is cold|i spilled the coffee|no more coffee}", "the coffee"),
    ("{the holidays are over|holidays begin tomorrow}", "the holidays"),
)
# People by name: {name}; the verse calls them by it.
MEN_NAMED: tuple[str, ...] = ("a man named {name}", "a man called {name}", "an old man named {name}", "an old man called {name}", "a young man named {name}", "a boy called {name}", "a fisherman named {name}", "a sailor called {name}", "my uncle {name}", "my brother {name}", "my neighbour {name}", "my friend {name}", "my grandpa {name}", "our teacher Mr {name}", "a king called {name}", "my son {name}", "a chap named {name}", "some fellow by the name of {name}")  # fmt: skip
WOMEN_NAMED: tuple[str, ...] = ("a lady called {name}", "a lady named {name}", "an old lady named {name}", "a woman called {name}", "a girl named {name}", "a girl called {name}", "my aunt {name}", "my sister {name}", "my neighbour {name}", "my friend {name}", "my granny {name}", "our teacher Mrs {name}", "a queen called {name}", "a nurse named {name}", "my daughter {name}", "my colleague {name}")  # fmt: skip
HABITS: tuple[str, ...] = ("who never sleeps", "who snores", "who can't cook", "who talks too much", "who loves cheese", "who sings all day", "who is always late", "who lost his hat", "who hates mornings", "who plays the tuba")  # fmt: skip
# {named} "my uncle Fennick", {name} "Fennick", {him} "him".
OF_NAMED: tuple[str, ...] = (
    "{named} {is a {fisherman|baker|teacher|bus driver|dentist|gardener|doctor|farmer|singer}|turns {fifty|sixty|forty|ten}|has a birthday|retires|got married|never sleeps|loves cheese|snores|is always late|has a new hat|sings in the shower}{, |. | and }{make|write|please make|can you make|could you write|i need|we need} {a_sort} {on|about|for} {him}",
    "{sort} {about|on|for} {named}[ {habit}]",
    "{write|make|please write me|lets have|let's have|i'd like|give me|compose|can i have|can you do} {a_sort} about {named}[ {habit}]",
    "{a_sort} about {named}, {please|pls|can you?|would you|the name must be in it}",
    "{named}. {a_sort} about {him}{, please|}",
    "{do you know|there is|there was|have you met} {named}? {make|write} {a_sort} {about|on} {him}",
    "{name} {is|was} {named_bare}. {now |}{a_sort} {about|on} {him}{, please|}",
    "{for|it's for} {named}: {a_sort} with {name} in it",
)
TOWN: tuple[str, ...] = ("a town called {place}", "a town named {place}", "a village called {place}", "a small town named {place}", "the town of {place}", "our town {place}", "my home town {place}", "a city called {place}", "the village {place}", "a place called {place}", "{place}, where i live", "{place}, my town")  # fmt: skip
# The name stands where it need not rhyme.
TOWN_LIMERICKS: tuple[tuple[str, str], ...] = (
    ("In {place} a man kept a goat\nthat slept every night in his coat.\nIt snored until eight,\nand then ate a gate,\nand one time it swallowed a boat.", "In {place} a man had a goat that ate a gate and a boat."),
    ("In {place} the rain never ends,\nthe street by the town hall now bends.\nThe frogs like it so,\nthey put on a show\nand write to their faraway friends.", "In {place} it rains so much that the frogs put on a show."),
    ("In {place} the clock strikes at three,\nand everyone stops for their tea.\nThe train has to wait,\nso always runs late,\nand so does the ship out at sea.", "In {place} everything stops at three for tea."),
    ("To {place} came a man with a drum\nto ask if the circus had come.\n\"It came,\" said a clown,\n\"and left our good town\nwith all of the pudding and plum.\"", "A man with a drum came to {place} to look for the circus."),
    ("A girl went to {place} by train\nand came back by bike in the rain.\nShe said, soaking wet:\n\"The best journey yet!\nTomorrow I'll do it again.\"", "A girl went to {place} by train and came back by bike in the rain."),
)  # fmt: skip
# {thing} "man", {it}, {its}: from {place}.
FROM_LIMERICKS: tuple[tuple[str, str], ...] = (
    ("{A} {thing} from {place}, I am told,\nwas never once hungry or cold.\n{It} slept by the stove\nand ate a whole clove\nof garlic, and grew very old.", "{A} {thing} from {place} slept by the stove, ate garlic and grew very old."),
    ("{A} {thing} from {place}, so they say,\nonce danced on the roof the whole day.\nThe neighbours looked up\nfrom saucer and cup,\nand everyone shouted: \"Hooray!\"", "{A} {thing} from {place} danced on the roof the whole day."),
    ("{A} {thing} from {place}, it is true,\nonce painted a dragon light blue.\nThe dragon was proud\nand sang very loud,\nand now half the village is, too.", "{A} {thing} from {place} painted a dragon light blue."),
    ("{A} {thing} from {place} went out\nto look for a talkative trout.\n{It} sat by the lake\nwith biscuits and cake,\nbut no trout was swimming about.", "{A} {thing} from {place} went out to look for a talkative trout."),
    ("{A} {thing} from {place} had a plan\nto sail to the south in a pan.\n{It} packed {its} best hat,\na trumpet, a cat,\na map of the moon and a fan.", "{A} {thing} from {place} sailed to the south in a pan."),
)  # fmt: skip
PLACES: tuple[str, ...] = items(
    "Peru,Spain,Leeds,Norway,Brazil,Kent,Dublin,Japan,Texas,Wales,Finland,Madrid,Chad,Hull,Nepal,Cork,Ghana,Bern,Chile,Crete,Berlin,Malta,York,Kyiv,Cairo,Iceland,Canada,Sweden,Poland,Rome"
)
