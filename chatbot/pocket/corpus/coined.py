"""Names, words and numbers to be told and recalled: some real, most made up on the spot.

What is made up cannot be learnt by heart, so the model has to look back and copy.
"""

from random import Random

from chatbot.pocket.corpus.data.copy_words import COPY_WORDS
from chatbot.pocket.corpus.grammar import pick


def words(text: str) -> tuple[str, ...]:
    """The words of `text`; `_` is a space within one."""
    return tuple(word.replace("_", " ") for word in text.split())


NAMES = words(
    "Anna Ben Clara David Emma Felix Grace Henry Ida Jonas Kate Leo Mia Noah Olga Paul Quinn Rosa Sam Tara Uma "
    "Victor Wendy Xenia Yusuf Zoe Ada Boris Chen Diego Elena Farid Greta Hugo Ivan Julia Karl Lena Mark Nina "
    "Oscar Petra Rafael Sofia Tom Ursula Vera Walter Yara Zack Alice Bob Carol Dan Eve Frank Gina Hans Irene Jack "
    "Kim Linda Max Nora Otto Peter Ruth Sarah Tim Maria John Lucy James Mary Robert Laura Michael Sophie Daniel "
    "Amira Omar Priya Ravi Aisha Kofi Ingrid Lars Mateo Lucia Pierre Camille Giulia Marco Hana Kenji Yuki Minh "
    "Linh Zara Amit Fatima Ali Alex Chris Abigail Adele Agnes Albert Alma Amara Andrei Angus Anton Arjun Astrid "
    "Axel Beatrix Bella Birgit Bjorn Bruno Cecilia Cedric Chloe Cosmo Dagmar Daphne Dimitri Edith Edgar Elias Elsa "
    "Emil Esther Fiona Florence Fritz Georg Gloria Gunnar Hamid Hazel Heidi Igor Imani Isaac Ivy Jasper Joan Kamal "
    "Katya Keiko Laszlo Leila Leon Mabel Magnus Malik Margit Matilda Mila Mohan Naomi Nadia Nils Odette Olive Oskar "
    "Otis Pavel Pearl Percy Philippa Rania Reza Rhoda Rufus Salma Selma Sigrid Silas Soren Stella Sven Tariq Thea "
    "Tilda Tobias Ulla Valentin Viola Wanda Wilma Winston Xavier Yasmin Yannick Zita Zoltan"
)
STARTS = (
    *words("b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm sn sp st sw t th"),
    *words("tr tw v w wh y z"),
    *"bcdfghjklmnpqrstvwzbdfgklmnprstvz",
)
MIDDLES = words("a e i o u a e i o u ai ea oo ou ia ee ie au y")
JOINTS = (*words("n r l m s t k d ll ss tt nn rr pp zz nd nt mb mp lt rt rk rv ck st sk ng x lm rn ff"), *("",) * 20)
"""What may close a syllable within a word."""
ENDS = (
    *words("n l r s t m k d p b g f v x z nd lt rn rd rk rt rm sk st th ck ll ss ng nk mp ft ff sh w y us en er el ow"),
    *("",) * 24,
)
NAME_STARTS = words(
    "Al Ar Bel Ber Bran Bri Cad Cal Car Cor Cla Cy Dar Del Dor Dra El Elo Em Er Es Fal Fen Fi Fin Gal Gar Gwen "
    "Har Hes Il Im Ir Is Jar Jo Kal Kel Ker Kir La Lan Lin Lo Lu Ly Mal Mar Mel Mer Mi Mor Na Ner Nim Nor O Ol "
    "Or Os Par Pel Pen Per Quen Ra Ral Ren Ri Ro Ros Ru Sa Sel Ser Shi Sil Sor Syl Ta Tal Tam Ter Thal Tho Tor "
    "Tri Tul U Ul Val Van Ver Vi Vol Wen Wil Wyn Xan Ya Yel Yor Za Zel Zin Zor"
)
NAME_ENDS = words(
    "a ah an ander ara as beth bert bin by da dall dan dell der dine dor dra drin ek el ella en eron es eth "
    "ette fel fen fer fred gan gard gen gus i ia ian ic ice iel in ina ine ion is isa ith ix la lan leth lia "
    "lin lis lo low lyn lynn mar mer min mon mund na nand nell ner ney nia nis noch nor o on or ora oss per pin "
    "ra ran rell ren ric rid rin rion ris ro rose ryn sa sel sha son tan tar tha thea ther thor tin ton tra "
    "trice tte va van vin vor vyn wald ward way well wen win wyn wynn x ya zar zia zo"
)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
COLOURS = words("red blue green yellow orange purple pink brown black white grey teal violet gold silver turquoise")
ANIMALS = words(
    "dog cat horse fox owl bear rabbit wolf elephant tiger lion penguin dolphin frog hedgehog otter turtle parrot "
    "goat sheep cow pig duck hen mouse squirrel whale shark octopus camel giraffe zebra monkey panda koala "
    "kangaroo crow eagle swan snail bee butterfly spider ant crab lizard snake donkey deer badger beaver seal "
    "walrus raccoon hamster"
)
FOODS = words(
    "pizza pasta sushi rice soup bread cheese curry salad tacos pancakes noodles dumplings chocolate ice_cream "
    "lasagne fish potatoes beans mushrooms omelette ramen paella goulash falafel porridge waffles burritos stew "
    "toast"
)
FRUITS = words("apple banana cherry mango pear plum peach grape lemon orange kiwi melon fig papaya apricot")
DRINKS = ("tea", "coffee", "water", "milk", "cocoa", "lemonade", "apple juice", "kefir", "mint tea", "ginger ale")
CITIES = words(
    "Paris London Berlin Madrid Rome Vienna Prague Oslo Lima Cairo Tokyo Kyoto Seoul Hanoi Delhi Mumbai Boston "
    "Chicago Toronto Sydney Porto Lyon Hamburg Kazan Riga Tallinn Ghent Basel Turin Seville Leeds Cork Bergen "
    "Nairobi Accra Aarhus Bilbao Bologna Brno Bruges Calgary Cardiff Denver Dresden Fresno Galway Geneva Graz Haifa "
    "Izmir Jaipur Krakow Lille Linz Lodz Malmo Marseille Memphis Munich Naples Odessa Osaka Perth Pisa Quito Recife "
    "Salzburg Split Tampere Toulouse Trieste Tulsa Utrecht Varna Verona York Zagreb"
)
JOBS = words(
    "teacher nurse baker carpenter pilot farmer gardener doctor cook painter driver librarian programmer singer "
    "plumber tailor sailor photographer dentist journalist lawyer engineer translator waiter mechanic chemist "
    "potter butcher cashier cleaner electrician florist glazier goldsmith hairdresser janitor joiner judge miner "
    "midwife optician pharmacist postman priest roofer shepherd surgeon vet watchmaker welder weaver"
)
SPORTS = words(
    "football tennis chess swimming hockey cycling running rowing skiing judo golf rugby climbing badminton "
    "basketball boxing cricket curling dancing fencing gymnastics handball karate sailing skating surfing "
    "volleyball yoga"
)
SEASONS = ("spring", "summer", "autumn", "winter")
INSTRUMENTS = words(
    "piano violin guitar flute cello drums harp trumpet clarinet accordion banjo bassoon mandolin oboe recorder "
    "saxophone trombone tuba ukulele viola zither"
)
PLAIN = words(COPY_WORDS)
DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = words("January February March April May June July August September October November December")


def name(rng: Random) -> str:
    """A first name, made up more often than not."""
    return pick(rng, NAMES) if rng.random() < 0.4 else coined(rng).capitalize()


def coined(rng: Random) -> str:
    """A word that nobody has said before: mostly one that could be said, now and then letters in no order."""
    kind = rng.random()
    if kind < 0.06:
        return "".join(pick(rng, LETTERS) for _ in range(rng.randrange(4, 9)))
    if kind < 0.36:
        return _cut(rng)
    if kind < 0.66:
        return _like_a_name(rng)
    syllables = 1 + (rng.random() < 0.85) + (rng.random() < 0.3)
    word = pick(rng, MIDDLES) + pick(rng, JOINTS) if rng.random() < 0.15 else ""
    for place in range(syllables):
        word += pick(rng, STARTS) + pick(rng, MIDDLES) + (pick(rng, JOINTS) if place < syllables - 1 else "")
    word += pick(rng, ENDS)
    return word if len(word) > 3 else word + pick(rng, STARTS)[:1] + pick(rng, MIDDLES)


def _like_a_name(rng: Random) -> str:
    """What people make up when they need a name: the beginning of one and the end of another."""
    if rng.random() < 0.4:
        first, last = pick(rng, NAMES), pick(rng, NAMES)
        word = first[: rng.randrange(2, 5)] + last[-rng.randrange(2, 5) :]
    else:
        word = pick(rng, NAME_STARTS) + pick(rng, NAME_ENDS)
    if rng.random() < 0.1:
        at = rng.randrange(len(word))
        word = word[:at] + word[at] + word[at:]
    return word.lower() if len(word) > 3 else word.lower() + pick(rng, NAME_ENDS)


def plain(rng: Random) -> str:
    """A word that all know, of any sort."""
    return pick(rng, PLAIN)


def _cut(rng: Random) -> str:
    """The beginning of one word and the end of another, so that any piece of a word may follow any other."""
    first, last = pick(rng, PLAIN), pick(rng, PLAIN)
    word = first[: rng.randrange(1, 6)] + last[-rng.randrange(2, 7) :]
    return word if len(word) > 3 else word + last[-4:]


def number(rng: Random) -> str:
    """One to six digits, mostly two to four."""
    digits = pick(rng, (1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6))
    return str(rng.randrange(10 ** (digits - 1), 10**digits))


def place(rng: Random) -> str:
    return pick(rng, CITIES) if rng.random() < 0.6 else coined(rng).capitalize()


_TITLES = tuple(
    tuple(pattern.split())
    for pattern in (
        *("The W W", "The W W", "W W", "W and W", "The W of W", "W in the W", "A W for W", "W without W", "The W"),
        *("My W W", "W of the W W", "No W W", "The W and the W", "W W W", "Under the W", "How to W a W", "W"),
        *("When W W", "The Last W of W", "Two W", "Dear W", "The W Who W"),
    )
)


def title(rng: Random) -> str:
    """A title of a book, song, film or band: one to five words."""
    if rng.random() < 0.5:
        pattern = pick(rng, _TITLES)
        return " ".join(_word(rng).capitalize() if part == "W" else part for part in pattern)
    noun = pick(
        rng, (*ANIMALS, *FRUITS, "river", "moon", "garden", "train", "clock", "island", "winter", "letter", "mirror")
    )
    first = pick(rng, ("The", "A", "My", "Our", "The Last", "The Quiet", "Blue", "The Little", "Seven", "Night of the"))
    return f"{first} {noun.title()}" if rng.random() < 0.8 else f"{first} {coined(rng).capitalize()}"


def _word(rng: Random) -> str:
    return plain(rng) if rng.random() < 0.75 else coined(rng)


def date(rng: Random) -> str:
    return f"{1 + int(rng.random() * 28)} {pick(rng, MONTHS)}"


def clock(rng: Random) -> str:
    """A time of day, as people write it."""
    hour, minute = (
        rng.randrange(5, 23),
        pick(rng, ("00", "15", "30", "45", "05", "10", "20", "25", "35", "40", "50", "55")),
    )
    luck = rng.random()
    if luck < 0.72:
        return f"{hour}:{minute}"
    if luck < 0.8:
        return f"{hour}.{minute}"
    if luck < 0.92:
        return f"{hour % 12 + 1} {pick(rng, ('am', 'pm'))}"
    return pick(rng, ("half past six", "half past eight", "ten to nine", "noon", "five past ten", "a quarter to four"))
