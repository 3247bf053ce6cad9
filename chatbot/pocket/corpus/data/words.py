# ruff: noqa: E501
"""Words and what belongs to them: opposites, plurals, past forms, rhymes, near meanings, other languages."""

_OPPOSITES = """hot cold 冷 Холодный;big small 小 Маленький;large small 小 Маленький;fast slow 慢 Медленный;old young 年轻 Молодой;new old 旧 Старый;young old 老 Старый;good bad 坏 Плохой;high low 低 Низкий;long short 短 Короткий;tall short 矮 Низкий;short long 长 Длинный;small big 大 Большой;quiet loud 吵 Громкий;day night 夜晚 Ночь;light dark 黑暗 Тёмный;heavy light 轻 Лёгкий;up down 下 Вниз;left right 左 Лево;right wrong 错 Неправильно;open closed 关 Закрыто;happy sad 悲伤 Грустный;rich poor 穷 Бедный;strong weak 弱 Слабый;hard soft 软 Мягкий;wet dry 干 Сухой;full empty 空 Пустой;early late 晚 Поздно;first last 最后 Последний;in out 外 Снаружи;inside outside 外面 Снаружи;black white 白 Белый;yes no 不 Нет;always never 从不 Никогда;love hate 恨 Ненависть;war peace 和平 Мир;life death 死亡 Смерть;alive dead 死 Мёртвый;near far 远 Далеко;above below 下面 Внизу;before after 之后 После;begin end 结束 Конец;start stop 停止 Стоп;buy sell 卖 Продавать;give take 拿 Брать;come go 走 Уходить;win lose 输 Проигрывать;push pull 拉 Тянуть;ask answer 回答 Отвечать;question answer 答案 Ответ;remember forget 忘记 Забывать;north south 南 Юг;east west 西 Запад;summer winter 冬天 Зима;man woman 女人 Женщина;boy girl 女孩 Девочка;king queen 女王 Королева;brother sister 姐妹 Сестра;mother father 父亲 Отец;husband wife 妻子 Жена;uncle aunt 阿姨 Тётя;friend enemy 敌人 Враг;loud quiet 安静 Тихий;noisy quiet 安静 Тихий;clean dirty 脏 Грязный;cheap expensive 贵 Дорогой;easy difficult 难 Трудный;simple complicated 复杂 Сложный;thick thin 薄 Тонкий;fat thin 瘦 Худой;wide narrow 窄 Узкий;deep shallow 浅 Мелкий;sharp blunt 钝 Тупой;smooth rough 粗糙 Шероховатый;sweet sour 酸 Кислый;warm cool 凉 Прохладный;brave cowardly 胆小 Трусливый;clever stupid 笨 Глупый;beautiful ugly 丑 Уродливый;kind cruel 残忍 Жестокий;polite rude 粗鲁 Грубый;safe dangerous 危险 Опасный;true false 假 Ложный;same different 不同 Другой;many few 少 Мало;more less 更少 Меньше;all none 没有 Ничего;everything nothing 没有 Ничего;everybody nobody 没有人 Никто;with without 没有 Без;front back 后面 Зад;top bottom 底 Низ;on off 关 Выключено;asleep awake 醒 Бодрствующий;hungry full 饱 Сытый;lazy hardworking 勤奋 Трудолюбивый;public private 私人 Частный;guest host 主人 Хозяин;teacher student 学生 Ученик;arrive leave 离开 Уезжать;laugh cry 哭 Плакать;speak listen 听 Слушать;break repair 修理 Чинить;lock unlock 开锁 Отпирать;add subtract 减 Вычитать;multiply divide 除 Делить;increase decrease 减少 Уменьшать;success failure 失败 Неудача;truth lie 谎言 Ложь;heaven hell 地狱 Ад;sunrise sunset 日落 Закат;morning evening 晚上 Вечер;past future 未来 Будущее;plus minus 减 Минус;even odd 奇数 Нечётный;maximum minimum 最小 Минимум;positive negative 负 Отрицательный;better worse 更坏 Хуже;best worst 最坏 Худший;often rarely 很少 Редко;together alone 独自 Один;calm nervous 紧张 Нервный;possible impossible 不可能 Невозможный;visible invisible 看不见 Невидимый;legal illegal 非法 Незаконный;honest dishonest 不诚实 Нечестный;fair unfair 不公平 Несправедливый;known unknown 未知 Неизвестный;lucky unlucky 不幸 Невезучий;healthy sick 生病 Больной;modern ancient 古老 Древний"""
_PLURALS = """child children;man men;woman women;foot feet;tooth teeth;goose geese;mouse mice;person people;ox oxen;sheep sheep;fish fish;deer deer;leaf leaves;knife knives;wife wives;life lives;wolf wolves;half halves;loaf loaves;thief thieves;shelf shelves;calf calves;city cities;baby babies;party parties;story stories;country countries;lady ladies;fly flies;puppy puppies;pony ponies;berry berries;family families;body bodies;enemy enemies;box boxes;bus buses;church churches;watch watches;dish dishes;glass glasses;kiss kisses;fox foxes;class classes;bench benches;brush brushes;potato potatoes;tomato tomatoes;hero heroes;echo echoes;photo photos;piano pianos;cactus cacti;crisis crises;analysis analyses;moose moose;louse lice;dog dogs;cat cats;house houses;book books;car cars;tree trees;apple apples;day days;boy boys;key keys;toy toys;monkey monkeys;table tables;chair chairs;friend friends;hand hands;eye eyes;horse horses;bird birds;cow cows;pen pens;egg eggs;orange oranges;window windows;door doors;flower flowers;teacher teachers;student students;computer computers;phone phones;river rivers;mountain mountains;roof roofs;grandchild grandchildren;policeman policemen;snowman snowmen;butterfly butterflies;cherry cherries;strawberry strawberries;dictionary dictionaries;sandwich sandwiches;address addresses;radio radios;zoo zoos;octopus octopuses;elf elves;scarf scarves;lamp lamps;pencil pencils;ball balls;hat hats;cup cups;plate plates;spoon spoons;fork forks;bottle bottles;letter letters;number numbers;word words;song songs;game games;train trains;ship ships;plane planes;road roads;street streets;garden gardens;farm farms;king kings;queen queens;doctor doctors;nurse nurses;cook cooks;robot robots;planet planets;star stars;cloud clouds;storm storms;banana bananas;pear pears;lemon lemons;carrot carrots;onion onions;cake cakes;cookie cookies;sock socks;shoe shoes;coat coats;glove gloves;ring rings;coin coins;stone stones;island islands;forest forests;lake lakes;bridge bridges;castle castles;church churches;school schools;shop shops;hotel hotels;market markets;ticket tickets;photo photos;picture pictures;camera cameras;brother brothers;sister sisters;mother mothers;father fathers;uncle uncles;aunt aunts;parent parents;girl girls;baby babies;lion lions;tiger tigers;bear bears;frog frogs;duck ducks;rabbit rabbits;snake snakes;spider spiders;bee bees;ant ants;whale whales;shark sharks;elephant elephants;donkey donkeys;turkey turkeys;valley valleys;army armies;copy copies;diary diaries;library libraries;factory factories;lorry lorries;cherry cherries;daisy daisies;spy spies;wish wishes;peach peaches;match matches;beach beaches;branch branches;witch witches;boss bosses;dress dresses;tax taxes;wolf wolves;hoof hooves;mango mangoes;volcano volcanoes;video videos;kangaroo kangaroos;studio studios"""
_PAST = """go went;come came;see saw;do did;have had;be was;say said;take took;make made;know knew;get got;give gave;find found;think thought;tell told;feel felt;leave left;put put;keep kept;begin began;write wrote;read read;run ran;eat ate;drink drank;sing sang;swim swam;speak spoke;break broke;buy bought;bring brought;catch caught;teach taught;fly flew;grow grew;throw threw;draw drew;drive drove;ride rode;rise rose;sleep slept;meet met;lose lost;win won;sit sat;stand stood;understand understood;hear heard;hold held;build built;send sent;spend spent;pay paid;sell sold;cut cut;hit hit;fall fell;forget forgot;choose chose;wear wore;steal stole;wake woke;hide hid;bite bit;fight fought;shoot shot;shine shone;play played;walk walked;talk talked;work worked;like liked;love loved;cook cooked;open opened;dance danced;ask asked;help helped;stop stopped;try tried;cry cried;study studied;carry carried;jump jumped;laugh laughed;live lived;wash washed;watch watched;want wanted;need needed;call called;look looked;smile smiled"""
_RHYMES = """cat hat;dog frog;house mouse;tree bee;sun fun;moon spoon;star car;night light;day play;rain train;snow blow;sea tea;book cook;bed red;ball tall;king ring;bell well;cake lake;fish dish;bear chair;boat goat;rose nose;song long;heart art;hand sand;time rhyme;love dove;blue shoe;green queen;white kite;black sack;gold cold;fire wire;flower tower;river shiver;honey money;table cable;door floor;wall small;sky fly;eye pie;year deer;box fox;duck luck;pig big;hen ten;cow now;sheep sleep;mice rice;bread head;cheese knees;egg leg;cup pup;milk silk;ice nice;puck luck;goal bowl;skate late;game name;word bird;dream cream;life knife;friend end;road toad;street meet;town brown;school pool;rocket pocket;kitten mitten;bunny funny;daughter water;mother brother;sad glad;happy snappy;free me;way say;hill still;stone bone;cloud loud;spring wing;fall ball;summer drummer;hair bear;face place;mouth south;toe go;bug rug;ant plant;snake lake;whale tail;seal wheel;shark park;moose goose"""
_SYNONYMS = """big large;small little;fast quick;happy glad;sad unhappy;clever smart;begin start;end finish;beautiful pretty;angry furious;tired sleepy;rich wealthy;brave courageous;quiet silent;hard difficult;easy simple;strange odd;funny amusing;scared afraid;ill sick;shout yell;talk speak;look watch;buy purchase;help assist;answer reply;gift present;job work;road street;house home;child kid;friend pal;mistake error;idea thought;wonderful marvellous;bad awful;good fine;correct right;near close;choose pick;hurry rush;jump leap;cry weep;smell scent;sea ocean;stone rock;forest wood;garbage rubbish;autumn fall;lift elevator;film movie;holiday vacation;sweet candy;important essential;polite courteous;kind friendly;cold chilly;hot boiling;old ancient;new fresh;strong powerful;thin slim;dirty unclean;wet soaked;loud noisy;huge enormous;tiny minute;calm peaceful;famous well-known"""
# English; German; French; Spanish; Russian; Chinese; Italian
_FOREIGN = """hello|Hallo|bonjour|hola|привет|你好|ciao
thank you|danke|merci|gracias|спасибо|谢谢|grazie
goodbye|auf Wiedersehen|au revoir|adiós|до свидания|再见|arrivederci
good morning|guten Morgen|bonjour|buenos días|доброе утро|早上好|buongiorno
good night|gute Nacht|bonne nuit|buenas noches|спокойной ночи|晚安|buonanotte
please|bitte|s'il vous plaît|por favor|пожалуйста|请|per favore
yes|ja|oui|sí|да|是|sì
no|nein|non|no|нет|不|no
I love you|ich liebe dich|je t'aime|te quiero|я тебя люблю|我爱你|ti amo
sorry|Entschuldigung|pardon|perdón|извините|对不起|scusa
dog|Hund|chien|perro|собака|狗|cane
cat|Katze|chat|gato|кошка|猫|gatto
house|Haus|maison|casa|дом|房子|casa
water|Wasser|eau|agua|вода|水|acqua
bread|Brot|pain|pan|хлеб|面包|pane
milk|Milch|lait|leche|молоко|牛奶|latte
book|Buch|livre|libro|книга|书|libro
friend|Freund|ami|amigo|друг|朋友|amico
sun|Sonne|soleil|sol|солнце|太阳|sole
moon|Mond|lune|luna|луна|月亮|luna
tree|Baum|arbre|árbol|дерево|树|albero
apple|Apfel|pomme|manzana|яблоко|苹果|mela
red|rot|rouge|rojo|красный|红色|rosso
blue|blau|bleu|azul|синий|蓝色|blu
green|grün|vert|verde|зелёный|绿色|verde
white|weiß|blanc|blanco|белый|白色|bianco
black|schwarz|noir|negro|чёрный|黑色|nero
one|eins|un|uno|один|一|uno
two|zwei|deux|dos|два|二|due
three|drei|trois|tres|три|三|tre
ten|zehn|dix|diez|десять|十|dieci
day|Tag|jour|día|день|天|giorno
night|Nacht|nuit|noche|ночь|夜晚|notte
mother|Mutter|mère|madre|мать|母亲|madre
father|Vater|père|padre|отец|父亲|padre
child|Kind|enfant|niño|ребёнок|孩子|bambino
love|Liebe|amour|amor|любовь|爱|amore
school|Schule|école|escuela|школа|学校|scuola
car|Auto|voiture|coche|машина|汽车|macchina
horse|Pferd|cheval|caballo|лошадь|马|cavallo
bird|Vogel|oiseau|pájaro|птица|鸟|uccello
fish|Fisch|poisson|pez|рыба|鱼|pesce
flower|Blume|fleur|flor|цветок|花|fiore
snow|Schnee|neige|nieve|снег|雪|neve
rain|Regen|pluie|lluvia|дождь|雨|pioggia
tea|Tee|thé|té|чай|茶|tè
coffee|Kaffee|café|café|кофе|咖啡|caffè"""
LANGUAGES = ("German", "French", "Spanish", "Russian", "Chinese", "Italian")


def _pairs(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row.split(" ")) for row in table.split(";"))


OPPOSITES = _pairs(_OPPOSITES)
PLURALS = tuple(dict.fromkeys(_pairs(_PLURALS)))
PAST = _pairs(_PAST)
RHYMES = tuple(pair for pair in _pairs(_RHYMES) if len(pair) == 2)
SYNONYMS = _pairs(_SYNONYMS)
FOREIGN = tuple(tuple(row.split("|")) for row in _FOREIGN.split("\n"))
SPELLED = tuple(dict.fromkeys([pair[0] for pair in (*OPPOSITES, *PLURALS, *RHYMES, *SYNONYMS)] + ["banana", "elephant", "necessary", "beautiful", "library", "february", "knowledge", "giraffe", "rhythm", "weather", "language", "computer", "Pocket", "Parley", "hockey", "because", "Wednesday", "hello", "world"]))  # fmt: skip
