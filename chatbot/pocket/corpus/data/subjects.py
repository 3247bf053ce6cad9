"""Rarer animals, and people by what they are: many of them fall into pieces of the vocabulary and have to be copied."""

RARE_ANIMALS: tuple[str, ...] = tuple(
    """tortoise,heron,lynx,newt,ferret,weasel,stoat,marten,vole,shrew,dormouse,chipmunk,marmot,gopher,porcupine,
    armadillo,anteater,tapir,okapi,gazelle,antelope,impala,gnu,bison,buffalo,yak,reindeer,elk,ibex,chamois,alpaca,mule,
    jackal,coyote,dingo,hyena,puma,jaguar,panther,ocelot,meerkat,mongoose,lemur,gibbon,gorilla,baboon,chimpanzee,
    orangutan,wombat,wallaby,platypus,echidna,opossum,manatee,narwhal,porpoise,orca,stingray,jellyfish,starfish,
    seahorse,lobster,shrimp,squid,oyster,mussel,barnacle,eel,trout,herring,carp,pike,goldfish,toad,salamander,gecko,
    iguana,chameleon,axolotl,viper,python,cobra,tadpole,beetle,wasp,bumblebee,moth,dragonfly,grasshopper,cricket,
    centipede,earthworm,caterpillar,earwig,flea,glow-worm,mosquito,scorpion,tarantula,woodpecker,kingfisher,magpie,
    jackdaw,raven,rook,buzzard,falcon,kestrel,hawk,vulture,condor,pelican,cormorant,puffin,seagull,albatross,crane,
    ibis,egret,ostrich,emu,cassowary,kiwi,toucan,cockatoo,budgie,canary,finch,bullfinch,nightingale,blackbird,thrush,
    swallow,cuckoo,lark,wren,nuthatch,starling,partridge,pheasant,quail,turkey,grouse,barn owl,mountain goat,
    snow leopard,red panda,sea lion,hermit crab,sand lizard,water rat,house martin,wild boar,poodle,dachshund,
    spaniel,beagle,terrier,bulldog,greyhound,mammoth,phoenix,troll,yeti,gnome,griffin,kraken""".replace(
        "\n    ", ""
    ).split(",")
)
PEOPLE: tuple[str, ...] = tuple(
    """baker,barber,plumber,beekeeper,librarian,postman,sailor,blacksmith,carpenter,tailor,tax collector,magician,
    juggler,acrobat,violinist,drummer,conductor,organist,choirmaster,poet,sculptor,potter,weaver,glazier,bricklayer,
    electrician,mechanic,pilot,stewardess,train driver,ticket inspector,lorry driver,cyclist,swimmer,goalkeeper,referee,
    skier,mountaineer,hiker,gardener,shepherd,milkmaid,cheesemaker,fishmonger,butcher,waiter,waitress,innkeeper,
    dentist,surgeon,nurse,midwife,chemist,optician,professor,schoolboy,schoolgirl,student,caretaker,window cleaner,
    chimney sweep,night watchman,policeman,burglar,judge,lawyer,banker,accountant,mayor,minister,emperor,duchess,
    monk,nun,hermit,wanderer,beggar,collector,stargazer,inventor,philosopher,explorer,diver,lifeguard,ferryman,
    bachelor,bride,bridegroom,twin,toddler,pensioner,tourist,neighbour""".replace("\n    ", "").split(",")
)
WOMEN: frozenset[str] = frozenset(
    (
        *(
            "stewardess",
            "milkmaid",
            "waitress",
            "nurse",
            "midwife",
            "schoolgirl",
            "duchess",
            "nun",
            "bride",
            "princess",
        ),
        *(
            "princess",
            "queen",
            "witch",
            "fairy",
            "mermaid",
            "old woman",
            "little girl",
            "grandmother",
            "aunt",
            "mother",
        ),
        *("sister", "daughter", "wife", "niece", "grandma", "librarian", "violinist", "poet", "dentist", "diver"),
    )
)
MEN: frozenset[str] = frozenset(
    (
        *("postman", "waiter", "schoolboy", "night watchman", "policeman", "emperor", "monk", "ferryman", "bachelor"),
        *("bridegroom", "prince", "king", "wizard", "fisherman", "old man", "little boy", "uncle", "father", "brother"),
        *("son", "husband", "nephew", "grandpa", "grandfather"),
    )
)
KIN: tuple[str, ...] = (
    *("aunt", "uncle", "mother", "father", "sister", "brother", "wife", "husband", "niece", "nephew", "grandma"),
    *("grandpa", "grandmother", "boss", "teacher", "neighbour", "dentist", "landlady", "cousin", "daughter", "son"),
    *("doctor", "postman", "barber", "cat", "dog", "parrot", "hamster", "tortoise"),
)
"""Whom one calls "my"."""
HOBBIES: tuple[tuple[str, str], ...] = (
    ("{keeps bees|is a beekeeper|has three hives|spends every sunday with the hives}", "bees"),
    ("{bakes bread|bakes every saturday|has a sourdough called Fred|kneads dough at six in the morning}", "bread"),
    ("{plays chess|sits at the chessboard every evening|never misses a chess club night}", "chess"),
    ("{grows roses|has sixty roses|cares for roses all day|talks to the roses}", "roses"),
    ("{goes to every ice hockey game|plays ice hockey|has skated since childhood}", "ice hockey"),
    ("{watches birds|goes out at dawn to watch birds|feeds the birds every morning}", "birds"),
    ("{looks at the stars|has a telescope|sits up all night with a telescope}", "the stars"),
    ("{swims in the sea|goes to the sea every day|has always lived by the sea}", "the sea"),
    ("{climbs mountains|goes up a mountain every summer|was on a mountain again}", "mountains"),
    ("{plays the piano|sings in a choir|listens to music all day|lives for music}", "music"),
    ("{reads all day|collects old books|always has a book in hand|works among books}", "books"),
    ("{collects trains|builds little railways|knows every train by its sound}", "trains"),
    ("{has a horse|rides every day|spends all free time in the stable}", "horses"),
    ("{plays football|watches football every saturday|trains a football team}", "football"),
    ("{works in the garden|grows flowers|has a window full of flowers}", "flowers"),
    ("{has four cats|lives with a cat|feeds all the cats of the street}", "cats"),
    ("{drinks tea all day|collects teapots|has forty kinds of tea at home}", "tea"),
    ("{rides a bike to work|mends bicycles|goes everywhere by bike}", "bikes"),
    ("{writes programs|programs computers|sits at the computer all night}", "computers"),
    ("{paints the sunset|photographs sunsets|walks out every evening to see the sun go down}", "sunset"),
    ("{goes fishing|sits by the pond with a fishing rod|fishes every sunday}", "fish"),
    ("{loves the snow|waits for the first snow|goes skiing each winter}", "snow"),
    ("{chops wood in the forest|walks in the forest|plants trees}", "trees"),
    ("{makes cheese|works in a cheese shop|buys a new cheese every week}", "cheese"),
    ("{makes kites|flies a kite on windy days|builds kites for children}", "kites"),
    ("{collects butterflies in photos|photographs butterflies|counts butterflies for science}", "butterflies"),
)
"""What somebody does for pleasure, and what it is about."""
