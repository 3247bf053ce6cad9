# ruff: noqa: E501
"""Common knowledge: each row has its questions (parted by "//"), the answer, and the answer in a word, in Chinese and in Russian."""

from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus.data import knowledge_asks_more as further
from chatbot.pocket.corpus.data import knowledge_asks_wide as wide
from chatbot.pocket.corpus.data import knowledge_everyday as everyday
from chatbot.pocket.corpus.data.knowledge_asks import ASKS
from chatbot.pocket.corpus.data.knowledge_more import ROWS
from chatbot.pocket.corpus.grammar import pick


@dataclass(frozen=True, slots=True)
class Fact:
    """Questions are grammar in lower case without their question mark."""

    questions: tuple[str, ...]
    reply: str
    word: str
    zh: str
    ru: str


_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    # nature and physics
    ("{at what|what} temperature does water boil[ at]//{what is|what's} the boiling point of water//how hot {is boiling water|does water need to be to boil}//when does water boil//boiling point of water[ in celsius]//water boils at how many degrees", "Water boils at 100 degrees Celsius.", "100", "100度。", "100 градусов."),
    ("{at what|what} temperature does water freeze[ at]//{what is|what's} the freezing point of water//when does water {freeze|turn to ice}//how cold {must it be|does it have to be} for water to freeze//freezing point of water", "Water freezes at 0 degrees Celsius.", "0", "0度。", "0 градусов."),
    ("{what is|what's} water made of//{what is|what's} the {chemical |}formula {of|for} water//{what does|what is} H2O[ stand for]//which elements make up water//chemical formula water", "Water is H2O: two hydrogen atoms and one oxygen atom.", "H2O", "H2O。", "H2O."),
    ("{what is|what's} the chemical symbol {of|for} gold//what symbol does gold have//gold's {chemical symbol|symbol}//{which|what} element is Au//symbol for gold in the periodic table", "The chemical symbol for gold is Au.", "Au", "Au。", "Au."),
    ("{what is|what's} the chemical symbol {of|for} iron//symbol for iron//what symbol does iron have", "The chemical symbol for iron is Fe.", "Fe", "Fe。", "Fe."),
    ("{what is|what's} the chemical symbol {of|for} {oxygen|the element oxygen}//symbol for oxygen", "The chemical symbol for oxygen is O.", "O", "O。", "O."),
    ("{what is|what's} the lightest {element|chemical element}//{which|what} element is the lightest//{what is|what's} the first element {in|of} the periodic table", "Hydrogen is the lightest element.", "Hydrogen", "氢。", "Водород."),
    ("how fast {is light|does light travel}//{what is|what's} the speed of light//speed of light//how quick is light", "Light travels at about 300,000 kilometres per second.", "300,000 km/s", "每秒约30万公里。", "Около 300 000 км/с."),
    ("{what gas|which gas} do {we|people|humans} {need to breathe|breathe in to live}//{what|which} gas do animals need to breathe//what do we need from the air to live", "We need oxygen to breathe.", "Oxygen", "氧气。", "Кислород."),
    ("{what|which} gas do plants {take in|absorb|breathe in|need}//what do plants take from the air//which gas do trees absorb", "Plants take in carbon dioxide.", "Carbon dioxide", "二氧化碳。", "Углекислый газ."),
    ("what {force|thing} keeps us on the ground//why do things fall[ down]//what makes an apple fall[ down]//which force pulls things {down|to the ground}//why does an apple fall", "Gravity pulls things down.", "Gravity", "重力。", "Гравитация."),
    ("why is the sky blue//why does the sky look blue//what makes the sky blue//how come the sky is blue", "The sky is blue because air scatters blue light more than red light.", "Scattering", "因为空气散射蓝光更多。", "Воздух сильнее рассеивает синий свет."),
    ("{what is|what's} the hardest {natural |}{material|substance|mineral|stone}//{which|what} {natural |}{material|mineral|substance} is the hardest//{what is|what's} harder than everything else in nature", "Diamond is the hardest natural material.", "Diamond", "钻石。", "Алмаз."),
    ("{what is|what's} ice made of//what do you get when water freezes//{what is|what's} frozen water called", "Frozen water is ice.", "Ice", "冰。", "Лёд."),
    ("is the sun a star or a planet//{what is|what's} the sun//what kind of {thing|object} is the sun", "The Sun is a star.", "Star", "恒星。", "Звезда."),
    ("{what is|what's} photosynthesis//how do plants make {food|their food}//explain photosynthesis", "In photosynthesis, plants make sugar and oxygen from light, water and carbon dioxide.", "Photosynthesis", "植物用光、水和二氧化碳制造糖和氧气。", "Растения создают сахар и кислород из света, воды и углекислого газа."),
    ("{what is|what's} a rainbow//how does a rainbow {form|come about|appear}//what makes a rainbow//why do we see rainbows", "A rainbow appears when raindrops split sunlight into its colours.", "Light", "雨滴把阳光分成各种颜色。", "Капли дождя разлагают солнечный свет на цвета."),
    ("how many colours {are there in|does} a rainbow[ have]//how many colors {are there in|does} a rainbow[ have]//number of colours in the rainbow", "A rainbow has seven colours.", "Seven", "七种。", "Семь."),
    # animals and bodies
    ("how many legs {does a spider have|do spiders have|has a spider}//number of legs of a spider//spider legs count//how many legs on a spider", "A spider has eight legs.", "Eight", "八条。", "Восемь."),
    ("how many legs {does an insect have|do insects have|has an insect|does an ant have|do ants have|has a beetle}//number of legs of an insect//how many legs on an insect", "An insect has six legs.", "Six", "六条。", "Шесть."),
    ("how many legs {does a dog have|do dogs have|has a dog|does a cat have|do cats have|does a horse have|do cows have}", "Four legs.", "Four", "四条。", "Четыре."),
    ("how many legs {does a bird have|do birds have|has a bird|does a chicken have}", "A bird has two legs.", "Two", "两条。", "Две."),
    ("how many arms {does an octopus have|do octopuses have|has an octopus}//how many {tentacles|legs} {does an octopus have|has an octopus}//octopus arms number", "An octopus has eight arms.", "Eight", "八条。", "Восемь."),
    ("{what is|what's} the {largest|biggest} animal[ on earth| in the world| alive]//{which|what} animal is the {largest|biggest}[ of all]//name the biggest animal", "The blue whale is the largest animal.", "Whale", "蓝鲸。", "Синий кит."),
    ("{what is|what's} the {largest|biggest} land animal//{which|what} animal is the {largest|biggest} on land//biggest animal on land", "The African elephant is the largest land animal.", "Elephant", "非洲象。", "Слон."),
    ("{what is|what's} the {tallest|highest} animal[ in the world]//{which|what} animal is the tallest//{which|what} animal has the longest neck", "The giraffe is the tallest animal.", "Giraffe", "长颈鹿。", "Жираф."),
    ("{what is|what's} the fastest {land animal|animal on land}//{which|what} animal runs the fastest//{which|what} animal is the fastest runner//fastest land animal", "The cheetah is the fastest land animal.", "Cheetah", "猎豹。", "Гепард."),
    ("{what is|what's} the {largest|biggest} bird[ in the world]//{which|what} bird is the {largest|biggest}", "The ostrich is the largest bird.", "Ostrich", "鸵鸟。", "Страус."),
    ("{which|what} animal is {called |}the king of {the jungle|animals|beasts}//who is the king of {the jungle|animals|the beasts}", "The lion is called the king of the beasts.", "Lion", "狮子。", "Лев."),
    ("{which|what} animal {says|goes|makes} {moo|the sound moo}//who says moo", "A cow says moo.", "Cow", "牛。", "Корова."),
    ("{which|what} animal {says|goes|makes} {meow|miaow|the sound meow}//who says meow", "A cat says meow.", "Cat", "猫。", "Кошка."),
    ("{which|what} animal {says|goes} {woof|the sound woof}//{which|what} animal barks//who barks", "A dog barks.", "Dog", "狗。", "Собака."),
    ("{which|what} {animal|insect} makes honey//who makes honey//where does honey come from", "Honey comes from bees.", "Bees", "蜂蜜来自蜜蜂。", "Мёд делают пчёлы."),
    ("what do bees make", "Bees make honey.", "Honey", "蜜蜂酿蜜。", "Пчёлы делают мёд."),
    ("where does milk come from//{which|what} animal gives {us |}milk", "Milk comes from cows.", "Cows", "牛奶来自奶牛。", "Молоко дают коровы."),
    ("what do cows {give|give us|produce}", "Cows give milk.", "Milk", "牛产奶。", "Коровы дают молоко."),
    ("what do pandas eat//{what is|what's} a panda's {favourite |}food//what does a panda eat", "Pandas eat bamboo.", "Bamboo", "竹子。", "Бамбук."),
    ("{what does|what will} a caterpillar {become|turn into}//what does a caterpillar grow into", "A caterpillar becomes a butterfly or a moth.", "Butterfly", "蝴蝶。", "Бабочка."),
    ("what does a tadpole {become|turn into}//what does a tadpole grow into", "A tadpole becomes a frog.", "Frog", "青蛙。", "Лягушка."),
    ("{what is|what's} a baby {dog|dog called}//what do you call a {baby|young} dog//a young dog is called what", "A young dog is a puppy.", "Puppy", "小狗。", "Щенок."),
    ("{what is|what's} a baby {cat|cat called}//what do you call a {baby|young} cat//a young cat is called what", "A young cat is a kitten.", "Kitten", "小猫。", "Котёнок."),
    ("{what is|what's} a baby {cow|cow called}//what do you call a {baby|young} cow", "A young cow is a calf.", "Calf", "小牛。", "Телёнок."),
    ("{what is|what's} a baby {sheep|sheep called}//what do you call a {baby|young} sheep", "A young sheep is a lamb.", "Lamb", "羊羔。", "Ягнёнок."),
    ("{what is|what's} a baby {horse|horse called}//what do you call a {baby|young} horse", "A young horse is a foal.", "Foal", "小马。", "Жеребёнок."),
    ("can penguins fly//do penguins fly//are penguins able to fly", "No, penguins cannot fly, but they swim very well.", "No", "不能。", "Нет."),
    ("is a whale a fish//are whales fish//is a dolphin a fish//are dolphins fish", "No, it is a mammal.", "No", "不是，它是哺乳动物。", "Нет, это млекопитающее."),
    ("is a spider an insect//are spiders insects", "No, a spider is an arachnid.", "No", "不是。", "Нет."),
    ("is a {tomato|cucumber} a fruit[ or a vegetable]", "Botanically it is a fruit.", "Fruit", "从植物学上说是水果。", "С точки зрения ботаники это плод."),
    ("where do polar bears live//on which pole do polar bears live//do polar bears live in the north or the south", "Polar bears live in the Arctic.", "Arctic", "北极。", "В Арктике."),
    ("where do {wild |}penguins live//do penguins live at the north or the South Pole", "Most penguins live in the south, many of them in Antarctica.", "Antarctica", "南极洲。", "В Антарктике."),
    ("where do kangaroos live//{which|what} country has kangaroos//{what country|where} do kangaroos come from", "Kangaroos live in Australia.", "Australia", "澳大利亚。", "В Австралии."),
    ("how many bones {does|are there in} {a human|an adult|the human body}[ have]//how many bones do {humans|people|we|adults} have//number of bones in the body", "An adult has 206 bones.", "206", "206块。", "206."),
    ("how many teeth {does an adult have|do adults have|does a human have|do people have|does a grown-up have}//number of teeth of an adult", "An adult has 32 teeth.", "32", "32颗。", "32."),
    ("how many fingers {does a person have|do people have|do we have|do I have|does a human have|are there on two hands}", "Ten fingers, thumbs included.", "Ten", "十个。", "Десять."),
    ("how many fingers {are there |}on {one|a} hand//how many fingers does {a|one} hand have", "Five fingers, the thumb included.", "Five", "五个。", "Пять."),
    ("how many toes {does a person have|do people have|do we have|do I have}", "Ten toes.", "Ten", "十个。", "Десять."),
    ("how many eyes {does a person have|do people have|do we have|do humans have}", "Two eyes.", "Two", "两只。", "Два."),
    ("{which|what} organ pumps {the |}blood//what pumps {the |}blood[ through the body]//what does the heart do", "The heart pumps blood through the body.", "Heart", "心脏。", "Сердце."),
    ("{what is|what's} the {largest|biggest} organ[ of the human body| in the body]//{which|what} organ is the {largest|biggest}", "The skin is the largest organ of the body.", "Skin", "皮肤。", "Кожа."),
    ("{which|what} organ do we think with//what do we think with", "We think with the brain.", "Brain", "大脑。", "Мозг."),
    ("how many hearts does an octopus have//octopus hearts number", "An octopus has three hearts.", "Three", "三个。", "Три."),
    ("{what is|what's} the {normal |}{body temperature|temperature of the body}[ of a human]//how warm is the human body//normal body temperature", "Normal body temperature is about 37 degrees Celsius.", "37", "约37度。", "Около 37 градусов."),
    # the Earth
    ("{what is|what's} the {largest|biggest} ocean[ on earth| in the world]//{which|what} ocean is the {largest|biggest}//name the {largest|biggest} ocean//largest ocean", "The Pacific is the largest ocean.", "Pacific", "太平洋。", "Тихий океан."),
    ("{what is|what's} the smallest ocean//{which|what} ocean is the smallest", "The Arctic Ocean is the smallest ocean.", "Arctic", "北冰洋。", "Северный Ледовитый океан."),
    ("{which|what} ocean {is|lies} between {Europe and America|America and Europe|Europe and North America|Africa and South America}//{what|which} ocean did Columbus cross", "The Atlantic Ocean.", "Atlantic", "大西洋。", "Атлантический океан."),
    ("how many oceans are there//number of oceans[ on earth]//how many oceans does the earth have", "There are five oceans: Pacific, Atlantic, Indian, Arctic and Southern.", "Five", "五个。", "Пять."),
    ("how many continents are there//number of continents//how many continents does the earth have", "There are seven continents.", "Seven", "七个。", "Семь."),
    ("{name|list|tell me|what are} the {seven |}continents//which continents are there//name all continents", "The continents are Africa, Antarctica, Asia, Europe, North America, Oceania and South America.", "Seven", "非洲、南极洲、亚洲、欧洲、北美洲、大洋洲和南美洲。", "Африка, Антарктида, Азия, Европа, Северная Америка, Океания и Южная Америка."),
    ("{name|list|tell me|what are} the {five |}oceans//which oceans are there//name all oceans", "The oceans are the Pacific, the Atlantic, the Indian, the Arctic and the Southern Ocean.", "Five", "太平洋、大西洋、印度洋、北冰洋和南大洋。", "Тихий, Атлантический, Индийский, Северный Ледовитый и Южный."),
    ("{what is|what's} the {largest|biggest} continent//{which|what} continent is the {largest|biggest}//largest continent", "Asia is the largest continent.", "Asia", "亚洲。", "Азия."),
    ("{what is|what's} the smallest continent//{which|what} continent is the smallest", "Australia is the smallest continent.", "Australia", "澳大利亚。", "Австралия."),
    ("{what is|what's} the coldest continent//{which|what} continent is {the coldest|covered in ice}", "Antarctica is the coldest continent.", "Antarctica", "南极洲。", "Антарктида."),
    ("{what is|what's} the {highest|tallest} mountain[ on earth| in the world]//{which|what} mountain is the {highest|tallest}//highest mountain[ in the world]//name the tallest mountain", "Mount Everest is the highest mountain.", "Everest", "珠穆朗玛峰。", "Эверест."),
    ("how {high|tall} is {Mount Everest|Everest}//{what is|what's} the height of {mount |}Everest", "Mount Everest is 8,849 metres high.", "8849", "8849米。", "8849 метров."),
    ("{what is|what's} the longest river[ in the world| on earth]//{which|what} river is the longest//longest river", "The Nile is usually called the longest river.", "Nile", "尼罗河。", "Нил."),
    ("{what is|what's} the {largest|biggest} desert of sand//{what is|what's} the {largest|biggest} hot desert//{which|what} hot desert is the {largest|biggest}//{which|what} desert is in {north africa|northern africa}", "The Sahara is the largest hot desert.", "Sahara", "撒哈拉沙漠。", "Сахара."),
    ("{what is|what's} the {largest|biggest} country[ in the world| by area| on earth]//{which|what} country is the {largest|biggest}//{largest|biggest} country", "Russia is the largest country by area.", "Russia", "俄罗斯。", "Россия."),
    ("{what is|what's} the smallest country[ in the world| by area]//{which|what} country is the smallest//smallest country", "Vatican City is the smallest country.", "Vatican City", "梵蒂冈。", "Ватикан."),
    ("{what is|what's} the {largest|biggest} island[ in the world]//{which|what} island is the {largest|biggest}", "Greenland is the largest island.", "Greenland", "格陵兰岛。", "Гренландия."),
    ("{what is|what's} the deepest lake[ in the world]//{which|what} lake is the deepest", "Lake Baikal is the deepest lake.", "Baikal", "贝加尔湖。", "Байкал."),
    ("where does the sun rise//in {which|what} direction does the sun {rise|come up}//from where does the sun rise", "The Sun rises in the east.", "East", "东方。", "На востоке."),
    ("where does the sun {set|go down}//in {which|what} direction does the sun {set|go down}", "The Sun sets in the west.", "West", "西方。", "На западе."),
    ("in {which|what} {direction|way} does a compass {needle |}point//where does a compass {needle |}point//what does a compass show", "A compass points north.", "North", "北方。", "На север."),
    ("is the earth {flat|round}//what shape {is|does} the earth[ have]//is our planet round or flat", "The Earth is round, nearly a ball.", "Round", "地球是圆的。", "Земля круглая."),
    ("in {which|what} city is the Eiffel Tower//where is the Eiffel Tower//where can I see the Eiffel Tower", "The Eiffel Tower is in Paris.", "Paris", "巴黎。", "В Париже."),
    ("where is the {colosseum|Colosseum}//in {which|what} city is the Colosseum", "The Colosseum is in Rome.", "Rome", "罗马。", "В Риме."),
    ("where is Big Ben//in {which|what} city is Big Ben", "Big Ben is in London.", "London", "伦敦。", "В Лондоне."),
    ("where is the Statue of Liberty//in {which|what} city is the Statue of Liberty", "The Statue of Liberty is in New York.", "New York", "纽约。", "В Нью-Йорке."),
    ("where are the {great |}pyramids[ of Giza]//in {which|what} country are the {famous |}pyramids", "The pyramids of Giza are in Egypt.", "Egypt", "埃及。", "В Египте."),
    ("where is the Great Wall//in {which|what} country is the Great Wall//{which|what} country built the Great Wall", "The Great Wall is in China.", "China", "中国。", "В Китае."),
    ("where is the Taj Mahal//in {which|what} country is the Taj Mahal", "The Taj Mahal is in India.", "India", "印度。", "В Индии."),
    ("in {which|what} country is {Mount Fuji|the Fuji}//where is {Mount Fuji|Mount Fuji}", "Mount Fuji is in Japan.", "Japan", "日本。", "В Японии."),
    ("in {which|what} city is the Kremlin//where is Red Square//where is the Kremlin", "It is in Moscow.", "Moscow", "莫斯科。", "В Москве."),
    # languages and money
    ("{what|which} language {do they speak|is spoken|do people speak} in {Brazil|Portugal}", "Portuguese.", "Portuguese", "葡萄牙语。", "Португальский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {Mexico|Argentina|Spain|Peru|Chile|Cuba}", "Spanish.", "Spanish", "西班牙语。", "Испанский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {Austria|Germany}", "German.", "German", "德语。", "Немецкий."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {France|Paris}", "French.", "French", "法语。", "Французский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {Japan|Tokyo}", "Japanese.", "Japanese", "日语。", "Японский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {China|Beijing}", "Chinese.", "Chinese", "中文。", "Китайский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {England|Australia|the United States|the USA}", "English.", "English", "英语。", "Английский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {Italy|Rome}", "Italian.", "Italian", "意大利语。", "Итальянский."),
    ("{what|which} language {do they speak|is spoken|do people speak} in {Russia|Moscow}", "Russian.", "Russian", "俄语。", "Русский."),
    ("{what|which} {currency|money} {is used|do they use|do people use|do people pay with} in {Japan|Tokyo}//{what is|what's} the {currency|money} of Japan//{currency of Japan|Japanese currency}", "The currency of Japan is the yen.", "Yen", "日元。", "Иена."),
    ("{what|which} {currency|money} {is used|do they use|do people use|do people pay with} in {Germany|France|Italy|Spain}//{what is|what's} the {currency|money} of {Germany|France|Italy|Spain}", "The euro.", "Euro", "欧元。", "Евро."),
    ("{what|which} {currency|money} {is used|do they use|do people use} in {the United States|the USA|America}//{what is|what's} the currency of {the United States|the USA|America}", "The US dollar.", "Dollar", "美元。", "Доллар."),
    ("{what|which} {currency|money} {is used|do they use|do people use} in {the United Kingdom|the UK|England|Britain}//{what is|what's} the currency of {the United Kingdom|the UK|England|Britain}", "The pound.", "Pound", "英镑。", "Фунт."),
    ("{what|which} {currency|money} {is used|do they use|do people use} in {Russia|Moscow}//{what is|what's} the currency of Russia", "The rouble.", "Rouble", "卢布。", "Рубль."),
    ("{what|which} {currency|money} {is used|do they use|do people use} in {China|Beijing}//{what is|what's} the currency of China", "The yuan.", "Yuan", "人民币。", "Юань."),
    ("{what|which} {currency|money} {is used|do they use|do people use} in India//{what is|what's} the currency of India", "The rupee.", "Rupee", "卢比。", "Рупия."),
    # people and works
    ("who wrote Hamlet//who is the {author|writer} of Hamlet//Hamlet was written by whom//{which|what} author wrote Hamlet//Hamlet author//by whom is Hamlet", "William Shakespeare wrote Hamlet.", "Shakespeare", "莎士比亚。", "Шекспир."),
    ("who wrote Romeo and Juliet//who is the {author|writer} of Romeo and Juliet//Romeo and Juliet author", "William Shakespeare wrote Romeo and Juliet.", "Shakespeare", "莎士比亚。", "Шекспир."),
    ("who wrote {macbeth|othello|king lear}", "William Shakespeare wrote it.", "Shakespeare", "莎士比亚。", "Шекспир."),
    ("who wrote War and Peace//who is the author of War and Peace//War and Peace author", "Leo Tolstoy wrote War and Peace.", "Tolstoy", "托尔斯泰。", "Толстой."),
    ("who wrote {crime and punishment|the brothers karamazov}", "Fyodor Dostoevsky wrote it.", "Dostoevsky", "陀思妥耶夫斯基。", "Достоевский."),
    ("who wrote Don Quixote//who is the author of Don Quixote", "Miguel de Cervantes wrote Don Quixote.", "Cervantes", "塞万提斯。", "Сервантес."),
    ("who wrote Faust//who is the author of Faust", "Johann Wolfgang von Goethe wrote Faust.", "Goethe", "歌德。", "Гёте."),
    ("who wrote {Pride and Prejudice|Emma}//who is the author of Pride and Prejudice", "Jane Austen wrote it.", "Austen", "简·奥斯汀。", "Джейн Остин."),
    ("who wrote {oliver twist|a christmas carol|david copperfield}", "Charles Dickens wrote it.", "Dickens", "狄更斯。", "Диккенс."),
    ("who wrote {Harry Potter|the Harry Potter books}//who is the author of Harry Potter", "J. K. Rowling wrote Harry Potter.", "Rowling", "J·K·罗琳。", "Джоан Роулинг."),
    ("who wrote {The Hobbit|The Lord of the Rings}//who is the author of {The Hobbit|The Lord of the Rings}", "J. R. R. Tolkien wrote it.", "Tolkien", "托尔金。", "Толкин."),
    ("who wrote Alice in Wonderland//who is the author of Alice in Wonderland", "Lewis Carroll wrote Alice in Wonderland.", "Carroll", "刘易斯·卡罗尔。", "Льюис Кэрролл."),
    ("who {painted|made} the Mona Lisa//who is the painter of the Mona Lisa//Mona Lisa painter//the Mona Lisa was painted by whom//{which|what} artist painted the Mona Lisa", "Leonardo da Vinci painted the Mona Lisa.", "Leonardo", "达·芬奇。", "Леонардо да Винчи."),
    ("who painted {the starry night|starry night|the sunflowers|sunflowers}", "Vincent van Gogh painted it.", "Van Gogh", "梵高。", "Ван Гог."),
    ("who painted guernica", "Pablo Picasso painted Guernica.", "Picasso", "毕加索。", "Пикассо."),
    ("who {discovered|came up with|found|made} {the theory of |}relativity//whose theory is relativity//who developed the theory of relativity", "Albert Einstein developed the theory of relativity.", "Einstein", "爱因斯坦。", "Эйнштейн."),
    ("who {discovered|explained|described} gravity//who found the law of gravity//who discovered the law of gravitation", "Isaac Newton described the law of gravity.", "Newton", "牛顿。", "Ньютон."),
    ("who invented the {telephone|phone}//who is the inventor of the telephone", "Alexander Graham Bell is credited with the telephone.", "Bell", "贝尔。", "Белл."),
    ("who invented the {light bulb|lightbulb|electric bulb}", "Thomas Edison made the first practical light bulb.", "Edison", "爱迪生。", "Эдисон."),
    ("who {invented|built} the {printing press|press}", "Johannes Gutenberg built the printing press in Europe.", "Gutenberg", "古腾堡。", "Гутенберг."),
    ("who {came up with|wrote about|proposed|discovered} {the theory of |}evolution//who wrote on the Origin of Species", "Charles Darwin proposed the theory of evolution by natural selection.", "Darwin", "达尔文。", "Дарвин."),
    ("who was the first {man|person|human} on the moon//who {first walked|walked first} on the moon//name the first man on the moon", "Neil Armstrong was the first person on the Moon.", "Armstrong", "阿姆斯特朗。", "Армстронг."),
    ("when did {people|humans|man|we} {first |}land on the moon//in {which|what} year was the {first |}moon landing//year of the moon landing", "People first landed on the Moon in 1969.", "1969", "1969年。", "В 1969 году."),
    ("who was the first {man|person|human} in space//who flew to space first//name the first man in space", "Yuri Gagarin was the first person in space.", "Gagarin", "加加林。", "Гагарин."),
    ("who {discovered radium|won two Nobel prizes for radium}//who discovered radium and polonium", "Marie and Pierre Curie discovered radium.", "Curie", "居里夫妇。", "Кюри."),
    ("who composed {the Moonlight Sonata|the Ode to Joy|Für Elise|the Ninth Symphony|the Fifth Symphony}//who wrote the Moonlight Sonata", "Ludwig van Beethoven composed it.", "Beethoven", "贝多芬。", "Бетховен."),
    ("who composed {the Magic Flute|the Marriage of Figaro|a little night music}//who wrote the Magic Flute", "Wolfgang Amadeus Mozart composed it.", "Mozart", "莫扎特。", "Моцарт."),
    ("who composed {Swan Lake|the Nutcracker}//who wrote {Swan Lake|the Nutcracker}", "Pyotr Tchaikovsky composed it.", "Tchaikovsky", "柴可夫斯基。", "Чайковский."),
    ("who was the first president of the {United States|USA|us}//first US president//name the first American president", "George Washington was the first president of the United States.", "Washington", "华盛顿。", "Вашингтон."),
    ("when did {the Second World War|World War 2|World War two|World War ii|WW2} end//in {which|what} year did {the Second World War|World War 2|WW2} end//end of World War two year", "The Second World War ended in 1945.", "1945", "1945年。", "В 1945 году."),
    ("when did {the First World War|World War 1|World War one|WW1} {begin|start}//in {which|what} year did {the First World War|WW1} {begin|start}", "The First World War began in 1914.", "1914", "1914年。", "В 1914 году."),
    ("when did {the First World War|World War 1|World War one|WW1} end//in {which|what} year did the First World War end", "The First World War ended in 1918.", "1918", "1918年。", "В 1918 году."),
    ("when did {the Second World War|World War 2|World War two|WW2} {begin|start}//in {which|what} year did the Second World War {begin|start}", "The Second World War began in 1939.", "1939", "1939年。", "В 1939 году."),
    ("when did the Berlin Wall fall//in {which|what} year did the Berlin Wall {fall|come down}", "The Berlin Wall fell in 1989.", "1989", "1989年。", "В 1989 году."),
    ("when did {Columbus|Christopher Columbus} {reach|discover|sail to} America//in {which|what} year did Columbus {reach|discover} America", "Columbus reached America in 1492.", "1492", "1492年。", "В 1492 году."),
    # numbers, time, shapes and games
    ("how many minutes {are there |are |}in an hour//how many minutes {does an hour have|has an hour}//minutes in an hour//number of minutes in one hour//an hour is how many minutes", "An hour has 60 minutes.", "60", "60分钟。", "60 минут."),
    ("how many seconds {are there |are |}in a minute//how many seconds {does a minute have|has a minute}//seconds in a minute//a minute is how many seconds", "A minute has 60 seconds.", "60", "60秒。", "60 секунд."),
    ("how many seconds {are there |are |}in an hour//how many seconds {does an hour have|has an hour}//seconds in an hour", "An hour has 3,600 seconds.", "3600", "3600秒。", "3600 секунд."),
    ("how many hours {are there |are |}in a day//how many hours {does a day have|has a day}//hours in a day//a day is how many hours", "A day has 24 hours.", "24", "24小时。", "24 часа."),
    ("how many days {are there |are |}in a year//how many days {does a year have|has a year}//days in a year//number of days in one year", "A year has 365 days; a leap year has 366.", "365", "365天。", "365 дней."),
    ("how many days {are there |are |}in a leap year//how many days {does a leap year have|has a leap year}", "A leap year has 366 days.", "366", "366天。", "366 дней."),
    ("how often is {there |}a leap year//how often do leap years {come|happen}", "A leap year comes every four years, with few exceptions.", "4 years", "每四年一次。", "Раз в четыре года."),
    ("how many weeks {are there |are |}in a year//how many weeks {does a year have|has a year}//weeks in a year", "A year has 52 weeks.", "52", "52周。", "52 недели."),
    ("how many years {are there |are |}in a century//how many years {does a century have|has a century}//how long is a century//a century is how many years", "A century has 100 years.", "100", "100年。", "100 лет."),
    ("how many years {are there |are |}in a decade//how long is a decade//a decade is how many years", "A decade has ten years.", "Ten", "十年。", "Десять лет."),
    ("how many years {are there |are |}in a millennium//how long is a millennium", "A millennium has 1,000 years.", "1000", "1000年。", "1000 лет."),
    ("how many sides {does a triangle have|has a triangle|do triangles have}//sides of a triangle//a triangle has how many {sides|corners}", "A triangle has three sides.", "Three", "三条。", "Три."),
    ("how many sides {does a square have|has a square|do squares have}//sides of a square//how many corners does a square have", "A square has four sides.", "Four", "四条。", "Четыре."),
    ("how many sides {does a pentagon have|has a pentagon}//sides of a pentagon", "A pentagon has five sides.", "Five", "五条。", "Пять."),
    ("how many sides {does a hexagon have|has a hexagon}//sides of a hexagon", "A hexagon has six sides.", "Six", "六条。", "Шесть."),
    ("how many sides {does an octagon have|has an octagon}//sides of an octagon", "An octagon has eight sides.", "Eight", "八条。", "Восемь."),
    ("how many faces {does a cube have|has a cube}//how many sides does a {cube|die|dice} have", "A cube has six faces.", "Six", "六个。", "Шесть."),
    ("{what is|what's} {the value of |}pi//how {big|much} is pi//give me pi//pi to two digits//the number pi", "Pi is about 3.14159.", "3.14159", "约3.14159。", "Около 3,14159."),
    ("how many degrees {are there |are |}in a circle//how many degrees {does a circle have|has a full circle}", "A circle has 360 degrees.", "360", "360度。", "360 градусов."),
    ("how many degrees {are there |are |}in a {right angle|right-angled corner}//how many degrees has a right angle", "A right angle has 90 degrees.", "90", "90度。", "90 градусов."),
    ("how many {is|are} {there in |}a dozen//how much is a dozen//how many {eggs|things} {are there |are |}in a dozen", "A dozen is twelve.", "Twelve", "十二个。", "Двенадцать."),
    ("how many wheels {does a bicycle have|has a bicycle|does a bike have|do bikes have}", "A bicycle has two wheels.", "Two", "两个。", "Два."),
    ("how many wheels {does a car have|has a car|do cars have}", "A car has four wheels.", "Four", "四个。", "Четыре."),
    ("how many wheels {does a tricycle have|has a tricycle}", "A tricycle has three wheels.", "Three", "三个。", "Три."),
    ("how many players {are there |are |}{in|on} a {football|soccer} team//how many players {does a football team have|has a football team}", "A football team has eleven players on the field.", "Eleven", "十一个。", "Одиннадцать."),
    ("how many players {are there |are |}on the ice in {a |}{hockey|ice hockey} team//how many {hockey |}players does an ice hockey team have on the ice", "An ice hockey team has six players on the ice, the goalkeeper included.", "Six", "六个。", "Шесть."),
    ("how many periods {are there |are |}in {an |}{ice hockey|hockey}[ game| match]//how many periods does {an |}ice hockey {game |match |}have", "An ice hockey game has three periods.", "Three", "三节。", "Три."),
    ("what do you {hit|play|shoot} in ice hockey//{what is|what's} the {thing|disc|object} {you hit |}in ice hockey called", "In ice hockey you play a puck.", "Puck", "冰球。", "Шайба."),
    ("how many squares {are there |are |}on a {chessboard|chess board}//how many squares does a {chessboard|chess board} have", "A chessboard has 64 squares.", "64", "64格。", "64."),
    ("how many strings {does a guitar have|has a guitar|do guitars have}", "A guitar has six strings.", "Six", "六根。", "Шесть."),
    ("how many strings {does a violin have|has a violin}", "A violin has four strings.", "Four", "四根。", "Четыре."),
    ("how many keys {does a piano have|has a piano}", "A piano has 88 keys.", "88", "88个。", "88."),
    ("how many cards {are there |are |}in a {deck|pack}[ of cards]//how many cards does a {deck|pack} have", "A deck has 52 cards.", "52", "52张。", "52."),
    ("how often are the {olympics|Olympic games|summer olympics}//how many years {are there |}between {the |}{summer |}{olympics|Olympic games}", "The Summer Olympics are held every four years.", "Four years", "每四年一次。", "Раз в четыре года."),
    ("how many rings {are there |are |}in the Olympic {symbol|flag|logo}//how many Olympic rings are there", "There are five Olympic rings.", "Five", "五个。", "Пять."),
    # things of everyday life
    ("what are {windows|window panes} made of//{what is|what's} glass made {of|from}//how is glass made", "Glass is made from sand.", "Sand", "沙子。", "Из песка."),
    ("{what is|what's} paper made {of|from}//how is paper made", "Paper is made from wood.", "Wood", "木材。", "Из дерева."),
    ("{what is|what's} bread made {of|from}//what do you need {for|to bake} bread", "Bread is made of flour, water, salt and yeast.", "Flour", "面粉、水、盐和酵母。", "Из муки, воды, соли и дрожжей."),
    ("{what is|what's} cheese made {of|from}", "Cheese is made from milk.", "Milk", "牛奶。", "Из молока."),
    ("{what is|what's} wine made {of|from}", "Wine is made from grapes.", "Grapes", "葡萄。", "Из винограда."),
    ("{what is|what's} chocolate made {of|from}", "Chocolate is made from cocoa beans.", "Cocoa", "可可豆。", "Из какао-бобов."),
    ("where does wool come from//{which|what} animal gives {us |}wool//what are wool sweaters made from", "Wool comes from sheep.", "Sheep", "羊。", "От овец."),
    ("what do {people|you} use to {tell|measure} {the |}time//{which|what} {thing|device} {shows|tells} the time", "A clock or a watch shows the time.", "Clock", "钟表。", "Часы."),
    ("{what|which} {device|instrument|thing} measures temperature//what do you measure temperature with", "A thermometer measures temperature.", "Thermometer", "温度计。", "Термометр."),
    ("what do you use to cut paper//{what|which} tool cuts paper", "You cut paper with scissors.", "Scissors", "剪刀。", "Ножницы."),
    ("what do you need {an umbrella for|an umbrella}//what is an umbrella for", "An umbrella keeps you dry in the rain.", "Rain", "挡雨。", "От дождя."),
    ("where do you keep milk cold//what keeps food cold[ in the kitchen]//{what is|what's} a fridge for", "A fridge keeps food cold.", "Fridge", "冰箱。", "Холодильник."),
    ("{what is|what's} the opposite of {the North Pole|North Pole}//{which|what} pole is opposite the North Pole", "The South Pole.", "South Pole", "南极。", "Южный полюс."),
    ("what does {www|WWW} stand for//www meaning", "WWW stands for World Wide Web.", "World Wide Web", "万维网。", "Всемирная паутина."),
    ("what does {cpu|CPU} stand for//cpu meaning//{what is|what's} a CPU", "CPU stands for central processing unit.", "Processor", "中央处理器。", "Центральный процессор."),
    ("what does {gpu|GPU} stand for//gpu meaning//{what is|what's} a GPU", "GPU stands for graphics processing unit.", "Graphics processor", "图形处理器。", "Графический процессор."),
    ("what does {ram|RAM} stand for//ram meaning//{what is|what's} RAM", "RAM stands for random-access memory.", "Memory", "随机存取存储器。", "Оперативная память."),
    ("what does {html|HTML} stand for//html meaning", "HTML stands for HyperText Markup Language.", "Markup", "超文本标记语言。", "Язык разметки гипертекста."),
    ("how many bits {are there |are |}in a byte//how many bits {does a byte have|has a byte}//bits in a byte", "A byte has eight bits.", "Eight", "八位。", "Восемь."),
    ("{who|which company} {made|makes} the iPhone//iPhone maker", "Apple makes the iPhone.", "Apple", "苹果公司。", "Apple."),
    ("who {made|created|invented} Python[ the programming language]//who is the {creator|author} of Python", "Guido van Rossum created Python.", "Guido van Rossum", "吉多·范罗苏姆。", "Гвидо ван Россум."),
    ("who {made|created|invented|started} Linux//who is the creator of Linux", "Linus Torvalds created Linux.", "Torvalds", "林纳斯·托瓦兹。", "Линус Торвальдс."),
    ("{what is|what's} {the emergency number|the number for emergencies} in Europe//emergency number in Europe", "The emergency number in Europe is 112.", "112", "112。", "112."),
)  # fmt: skip


def _fact(asks: str, reply: str, word: str, zh: str, ru: str) -> Fact:
    """With the further asks that go with its answer."""
    more = "//".join(table[reply] for table in (ASKS, wide.ASKS, further.ASKS) if reply in table)
    return Fact((*asks.split("//"), *(more.split("//") if more else ())), reply, word, zh, ru)


FACTS: tuple[Fact, ...] = tuple(_fact(*row) for row in (*_ROWS, *ROWS, *everyday.ROWS))
NAMED: tuple[tuple[str, Fact], ...] = tuple(
    (wide.NAMES[fact.reply], fact) for fact in FACTS if fact.reply in wide.NAMES
)
_ASKED = tuple(fact for fact in FACTS if fact.reply in ASKS or fact.reply in wide.ASKS)


def choose(rng: Random) -> Fact:
    """What people ask most often comes up more often."""
    return pick(rng, _ASKED if rng.random() < 0.3 else FACTS)
