# ruff: noqa: E501
"""More things unknown, asked in Chinese, Russian, German, French and Spanish, in the words of what is known."""

from chatbot.pocket.corpus.exchange import lines

ASKS_MORE: dict[str, tuple[str, ...]] = {
    "zh": lines("""
{德克萨斯州|巴伐利亚|四川省|罗马帝国|奥斯曼帝国|苏格兰|魁北克|加泰罗尼亚|广东省|唐朝|阿兹特克}的首都{是哪里|是什么|在哪儿}？
{请问|请告诉我|我想知道}，{广东|浙江|云南|佛罗里达州|普鲁士|波斯帝国|托斯卡纳}的{省会|首府|首都}{是哪里|叫什么}？
{巴黎|柏林|东京|北京|罗马|马德里|伦敦}{有多少人口|的市长是谁|有什么好玩的|有几个区|最古老的建筑是什么|的面积有多大|的房价怎么样}？
我知道{巴黎是法国的首都|东京是日本的首都|柏林是德国的首都}，{但是那里有多少人|那里有什么好吃的|市长是谁|它有多少年历史|现在几点|天气怎么样}？
{法国|德国|日本|巴西|印度|埃及}{有多少个省|的国王是谁|的面积是多少|什么时候独立的|的国歌叫什么|有几个邻国|的平均工资是多少}？
{木星|土星|海王星|天王星}有{多少|几}颗卫星？
{火星|金星|木星|月球}{离我们有多远|的质量是多少|的温度是多少|能住人吗|要飞多久}？
{今年|明年|2031年}{复活节|春节|中秋节|端午节|感恩节|斋月}是{几号|哪一天|星期几}？
{3月5日|10月18日|2030年1月1日|我生日那天}是星期几？
{一百美元|五百欧元|一千日元|两百卢布}{等于多少人民币|值多少钱|换成欧元是多少}？
{一英亩|一海里|一品脱|一斤|一亩|一光年}{是多少|等于多少平方米|等于多少公里|是多少克}？
{苹果|护照|螺丝刀|谢谢|樱桃|律师}用{日语|韩语|阿拉伯语|泰语|荷兰语|拉丁语}怎么{说|写}？
{谦虚|浪漫|抽象|严肃|成熟|谨慎}的{反义词|近义词}是什么？
两{辆车|列火车|艘船}相距{n3}公里，速度是每小时{n2}和{n2}公里，{什么时候相遇|几小时后相遇}？
小明有{n2}个苹果，{送给|卖给}小红三分之一，{还剩几个|还剩百分之几}？
{n3}的{平方根|立方|百分之{n2}|三分之一}是多少？
{n3}加{n4}{等于几|等于多少|是多少}？
{n4}减{n3}再乘以{n2}是多少？
2的{n2}次方是多少？
{蜈蚣|螃蟹|龙虾|蝎子}有几条腿？
{铅|锡|钨|汞|钾}的化学符号是什么？
谁{写了|翻译了|导演了}{红楼梦的续集|百年孤独|悲惨世界的电影|变形记|围城|三体}？
{长江|黄河|莱茵河|恒河}有多{长|深|宽}？
{淡紫色|青色|米色|墨绿色}{怎么调|的色号是多少|代表什么|配什么颜色好看}？
我的{手机|电脑|打印机|汽车|冰箱}{坏了|打不开|没反应}，{怎么办|怎么修}？
{去|在}{罗马|巴黎|京都|上海|伦敦}{旅游有什么推荐|三天怎么玩|住哪里好|吃什么好}？
{唱|背|写}{一首|一段}{周杰伦的歌|李白的诗|莎士比亚|京剧}{。|给我听。|吧}
"""),
    "ru": lines("""
{Какая|Назови,} столица {Баварии|Техаса|Татарстана|Римской империи|Османской империи|Шотландии|Каталонии|Сибири|Квебека|Чувашии|Золотой Орды|Пруссии}?
Столица {Тосканы|Башкирии|Аляски|Византии|Уэльса|Крыма|Персии}{?| — это| какая}
{Подскажи|Скажите|Ты знаешь}, какой город главный в {Сицилии|Нормандии|Калифорнии|Якутии|Провансе}?
{Сколько жителей|Кто мэр|Какая площадь|Сколько мостов|Какое метро|Какой самый старый дом} {в Париже|в Берлине|в Риме|в Токио|в Мадриде}?
Я знаю, что {Париж — столица Франции|Берлин — столица Германии|Рим — столица Италии}. {А сколько там жителей|А кто там мэр|А что там посмотреть|А когда он основан|А который там час}?
{Что посмотреть|Где остановиться|Где поесть|Куда сходить} в {Риме|Париже|Казани|Праге|Лиссабоне|Стамбуле}?
Сколько {спутников|колец} у {Юпитера|Сатурна|Нептуна|Урана}?
{Далеко ли до|Сколько лететь до|Какая масса у} {Марса|Венеры|Юпитера|Плутона}?
Когда {Пасха|Масленица|Рамадан|Троица|Курбан-байрам} в {этом году|2031 году|следующем году}?
Какой день недели {был|будет} {5 марта 1999 года|1 января 2040 года|в мой день рождения|12 июня}?
{Сколько будет|Чему равно} {{n3} плюс {n4}|{n4} минус {n3}|{n3} разделить на {n2}|{n2} процентов от {n3}|корень из {n3}|{n2} в кубе|две трети от {n3}}?
Два {поезда|автобуса|велосипедиста} едут навстречу друг другу, между ними {n3} км, скорости {n2} и {n2} км/ч. {Когда они встретятся|Через сколько часов встреча}?
У {Маши|Пети|Коли} {n2} яблок, {треть отдали|половину съели|по {n1} раздали друзьям}. {Сколько осталось|Сколько у каждого}?
Сколько {рублей в {n3} долларах|евро в {n3} рублях|стоит доллар|иен в одном евро|пудов в тонне|вёрст в миле|аршин в метре|соток в гектаре}?
Как {будет|сказать} {«отвёртка»|«спасибо»|«кошка»|«вишня»|«квартплата»} {по-японски|по-турецки|по-польски|по-латыни|по-арабски|по-фински}?
{Какой антоним|Подбери синоним|Подбери рифму} к слову {«скромный»|«абстрактный»|«дружба»|«победа»|«любопытство»|«ирония»}{?|.}
Сколько ног у {краба|сороконожки|скорпиона|омара}?
Какой символ у {свинца|олова|ртути|калия|вольфрама}?
Кто {написал|автор романа} {«Процесс»|«Сто лет одиночества»|«Обломов»|«Защита Лужина»|«Улисс»}?
Какой длины {Рейн|Енисей|Амур|Дон|Миссисипи}?
Как получить {бежевый|бирюзовый|лиловый|бордовый} цвет?
{У меня сломался|Не включается|Не работает} {телефон|принтер|холодильник|телевизор|ноутбук}{, что делать?|. Помоги.}
{Сколько стоит|Где купить|Какой лучше} {билет в Москву|айфон|пылесос|квартира в Праге|подержанная машина}?
{Спой|Прочитай наизусть|Продолжи} {песню|стихи Пушкина|«Евгения Онегина»|гимн}{.|!}
"""),
    "de": lines("""
{Was ist|Wie heißt|Welches ist} die Hauptstadt {von Bayern|von Texas|der Toskana|von Schottland|des Römischen Reiches|von Preußen|von Sachsen|der Normandie|von Sizilien|des Osmanischen Reiches|von Tirol|von Katalonien|von Hessen|von Atlantis|der DDR}?
Hauptstadt {von Niedersachsen|der Steiermark|von Alaska|der Bretagne|von Kärnten|von Florida|des Inkareichs}{?|}
{Sag mal|Kurze Frage|Kannst du mir sagen}: {wie heißt|was ist} {die Landeshauptstadt von Thüringen|die Hauptstadt von Kalifornien|der Hauptort von Uri|der Regierungssitz von Bali}?
{Wie viele Einwohner hat|Wer ist Bürgermeister von|Was ist das älteste Gebäude in|Wie groß ist|Wie viele Brücken gibt es in|Wie alt ist} {Paris|Wien|Berlin|Rom|Prag|Hamburg|Köln}?
Ich weiß, dass {Paris die Hauptstadt von Frankreich|Wien die Hauptstadt von Österreich|Madrid die Hauptstadt von Spanien} ist. {Wie viele Leute wohnen da|Was soll ich dort ansehen|Wer regiert die Stadt|Seit wann denn|Wie spät ist es dort}?
{Was sollte man|Was kann man|Wo kann ich} in {Rom|Lissabon|Wien|Hamburg|Zürich|Prag} {unternehmen|ansehen|gut essen|übernachten|mit Kindern machen}?
Wie viele Monde hat {der Jupiter|Saturn|Neptun|der Uranus}?
{Wie weit weg ist|Wie schwer ist|Wie heiß ist} {der Mars|Saturn|Merkur|Jupiter}?
{Wann ist|Auf welchen Tag fällt} {Ostern|Pfingsten|Fronleichnam|Fasching|Muttertag|Ramadan} {dieses Jahr|2031|nächstes Jahr|in Bayern}?
{Welcher Wochentag|Was für ein Tag} {war|ist} {der 3. Oktober 1990|mein Geburtstag|der 1. Mai 2040|der 24. August}?
{Was ist|Wie viel ist|Was ergibt} {{n3} plus {n4}|{n4} minus {n3}|{n3} durch {n2}|{n2} Prozent von {n3}|die Wurzel aus {n3}|{n2} hoch {n1}|zwei Drittel von {n3}|der Logarithmus von {n3}}?
Zwei {Züge|Busse|Radfahrer} {starten|fahren} {n3} Kilometer voneinander entfernt aufeinander zu, mit {n2} und {n2} km/h. {Wann treffen sie sich|Wo treffen sie sich}?
{Anna|Tom|Mein Sohn} hat {n2} {Murmeln|Äpfel|Euro} und {verschenkt ein Drittel|verliert {n2} Prozent|bekommt doppelt so viele wie Leo}. {Wie viele bleiben|Wie viele hat jeder|Wie viel ist das}?
{Wie viel|Wieviel} {sind {n3} Dollar in Euro|ist ein Pfund Sterling wert|sind {n2} Unzen in Karat|ist ein Morgen in Quadratmetern|sind {n2} Seemeilen in Kilometern|sind {n3} Franken}?
Was heißt {„Schraubenzieher“|„danke“|„Katze“|„Guten Morgen“|„Kirschkuchen“} auf {Türkisch|Polnisch|Japanisch|Latein|Schwedisch|Arabisch}?
{{Was ist das Gegenteil|Was ist ein Synonym|Was ist die Herkunft} von {„abstrakt“|„Demut“|„zögern“|„heikel“}|Was reimt sich auf {„Mensch“|„Silber“|„fünf“}|Wie lautet der Plural von {„Atlas“|„Kaktus“|„Globus“|„Espresso“}}?
Wie viele Beine hat {ein Krebs|ein Tausendfüßler|ein Skorpion|ein Hummer}?
Welches Symbol hat {Blei|Zinn|Quecksilber|Kalium|Wolfram}?
Wer {schrieb|hat} {„Der Prozess“|„Die Blechtrommel“|„Momo“|„Effi Briest“|„Siddhartha“}{| geschrieben}?
Wie lang ist {der Rhein|die Elbe|der Inn|die Weser|der Mississippi}?
{Wie mische ich|Welchen Farbcode hat|Was passt zu} {Türkis|Beige|Bordeaux|Flieder|Ocker}?
{Mein Drucker|Mein Handy|Die Waschmaschine|Das WLAN|Mein Auto} {geht nicht|ist kaputt|springt nicht an|spinnt}{, was tun?|. Hilfe!|}
{Wie backe|Wie koche|Wie mache} ich {Kartoffelsalat|Käsespätzle|Marmelade|Sauerteig|Rouladen}?
{Was kostet|Wo bekomme ich|Lohnt sich} {eine Reise nach Rom|eine gute Matratze|eine neue Heizung|eine Wohnung in Wien}?
{Sing|Lies|Spiel} mir {die Nationalhymne|den Erlkönig|ein Lied von Udo|den Wetterbericht} vor{.|!|}
"""),
    "fr": lines("""
{Quelle est|C'est quoi,} la capitale {de la Bavière|du Texas|de la Bretagne|de l'Empire romain|de l'Écosse|du Québec|de la Toscane|de la Catalogne|de la Prusse|de la Normandie|de l'Empire ottoman|de la Corse|de Wakanda} ?
{Dis-moi|Je cherche|Donne-moi} {le chef-lieu|la préfecture} {du Finistère|de la Creuse|du Var|de l'Ain|du canton de Vaud}.
{Combien d'habitants a|Qui est le maire de|Quel est le plus vieux bâtiment de|Quelle est la superficie de|Quand a été fondée} {Paris|Rome|Berlin|Lyon|Bruxelles|Madrid} ?
Je sais que {Rome est la capitale de l'Italie|Madrid est la capitale de l'Espagne|Tokyo est la capitale du Japon}. {Combien d'habitants|Que faut-il y voir|Qui est le maire|Quel temps y fait-il|Quelle heure est-il là-bas} ?
{Que faut-il voir|Où dormir|Où manger|Que faire avec des enfants} à {Rome|Lisbonne|Bruxelles|Marseille|Venise} ?
Combien de {lunes|satellites} a {Jupiter|Saturne|Neptune|Uranus} ?
{À quelle distance est|Combien pèse|Quelle est la température de} {Mars|Vénus|Saturne|Mercure} ?
{Quand est|Quel jour tombe} {Pâques|l'Ascension|la Pentecôte|le Mardi gras|le Ramadan} {cette année|en 2031|l'an prochain} ?
Quel jour {était|sera} le {14 juillet 1989|1er mai 2040|3 mars 2002|24 août} ?
{Combien font|Calcule} {{n3} plus {n4}|{n4} moins {n3}|{n3} divisé par {n2}|{n2} pour cent de {n3}|la racine de {n3}|{n2} puissance {n1}|deux tiers de {n3}}{ ?|}
Deux {trains|bus|cyclistes} {partent|roulent} à {n3} kilomètres l'un de l'autre, à {n2} et {n2} km/h. {Quand se croisent-ils|Où se rencontrent-ils} ?
{Paul|Marie|Mon fils} a {n2} {billes|pommes|euros} et en {donne un tiers|perd {n2} pour cent|garde la moitié moins {n1}}. {Combien en reste-t-il|Combien a-t-il} ?
{Combien valent {n3} dollars en euros|Combien de francs suisses pour {n3} euros|Combien de mètres carrés dans un acre|Combien de kilomètres font {n2} milles marins|Combien de pintes dans un tonneau} ?
Comment dit-on {« tournevis »|« merci »|« chat »|« bonjour »|« cerise »} en {japonais|turc|polonais|arabe|latin|suédois} ?
{{Quel est le contraire|Quelle est l'origine|Quel est un synonyme} {d'« abstrait »|de « modeste »|de « nostalgie »}|Quel est le pluriel de {« vitrail »|« corail »|« chacal »}} ?
Combien de pattes a {un crabe|un mille-pattes|un scorpion|un homard} ?
Quel est le symbole {du plomb|de l'étain|du mercure|du potassium|du tungstène} ?
Qui a écrit {La Peste|Madame Bovary|Le Procès|Germinal|Nana|Bel-Ami} ?
{Quelle est la longueur|Où est la source} {de la Loire|du Rhin|de la Garonne|du Rhône} ?
{Comment obtenir|Quel est le code|Qu'est-ce qui va avec} {du beige|du bordeaux|du lilas|de l'ocre} ?
{Mon imprimante|Mon téléphone|Ma voiture|Mon four} {ne marche plus|est en panne|fait un bruit bizarre}{, que faire ?|. Aide-moi.}
{Comment faire|Donne-moi la recette} {des crêpes|d'un cassoulet|d'une ratatouille|du pain d'épices} ?
{Combien coûte|Où acheter|Quel est le meilleur} {un vol pour Rome|vélo d'occasion|aspirateur|appartement à Lyon} ?
"""),
    "es": lines("""
¿{Cuál es|Cómo se llama} la capital {de Baviera|de Texas|de Andalucía|del Imperio romano|de Escocia|de Quebec|de la Toscana|de Jalisco|del Imperio inca|de Normandía|de Cataluña|de Prusia|de Sicilia}?
{Dime|Busco|Necesito} la capital {de Galicia|de Yucatán|de Florida|de la provincia de Mendoza|de Extremadura|del Imperio azteca}{.|}
¿{Cuántos habitantes tiene|Quién es el alcalde de|Cuál es el edificio más antiguo de|Cuántos museos tiene|Cuándo se fundó} {París|Roma|Madrid|Lima|Berlín|Sevilla}?
Sé que {París es la capital de Francia|Roma es la capital de Italia|Lima es la capital de Perú}. ¿{Cuánta gente vive allí|Qué hay que ver|Quién es el alcalde|Qué tiempo hace allí|Qué hora es allí}?
¿{Qué se puede ver|Dónde dormir|Dónde comer bien|Qué hacer con niños} en {Roma|Lisboa|Granada|Cusco|Londres}?
¿Cuántas lunas tiene {Júpiter|Saturno|Neptuno|Urano}?
¿{A qué distancia está|Cuánto pesa|Qué temperatura hay en} {Marte|Venus|Saturno|Mercurio}?
¿{Cuándo es|Qué día cae} {la Pascua|el Carnaval|el Corpus|el Ramadán|el Día de la Madre} {este año|en 2031|el año que viene}?
¿Qué día de la semana {fue|será} el {12 de octubre de 1992|1 de mayo de 2040|3 de marzo|24 de agosto}?
¿Cuánto {es|son} {{n3} más {n4}|{n4} menos {n3}|{n3} entre {n2}|el {n2} por ciento de {n3}|la raíz de {n3}|{n2} elevado a {n1}|dos tercios de {n3}}?
Dos {trenes|autobuses|ciclistas} salen a {n3} kilómetros de distancia, uno a {n2} y otro a {n2} km/h. ¿{Cuándo se encuentran|Dónde se cruzan}?
{Juan|Lucía|Mi hija} tiene {n2} {canicas|manzanas|euros} y {regala un tercio|pierde el {n2} por ciento|reparte la mitad entre {n1}}. ¿{Cuántas quedan|Cuánto queda|Cuánto le toca a cada uno}?
¿{Cuántos euros son {n3} pesos|A cuánto está el dólar|Cuántos metros cuadrados tiene un acre|Cuántos kilómetros son {n2} millas náuticas|Cuántos quilates hay en un gramo}?
¿Cómo se dice {«destornillador»|«gracias»|«gato»|«buenos días»|«cereza»} en {japonés|turco|polaco|árabe|latín|sueco}?
¿{{Cuál es el antónimo|Qué sinónimo hay|Cuál es el origen} de {«abstracto»|«humilde»|«ojalá»|«ameno»}|Cuál es el plural de {«régimen»|«carácter»|«tabú»}}?
¿Cuántas patas tiene {un cangrejo|un ciempiés|un escorpión|una langosta}?
¿Cuál es el símbolo {del plomo|del estaño|del mercurio|del potasio}?
¿Quién escribió {La peste|El proceso|Rayuela|La casa de los espíritus|Pedro Páramo}?
¿{Cuánto mide|Dónde nace} {el Ebro|el Rin|el Orinoco|el Tajo}?
¿{Cómo se consigue|Qué código tiene|Qué combina con} el color {beige|granate|lila|ocre|turquesa}?
{Mi impresora|Mi móvil|El coche|La lavadora} {no funciona|no arranca|hace un ruido raro}{, ¿qué hago?|. Ayuda.}
¿{Cómo se hace|Cuál es la receta de} {la tortilla|el gazpacho|el mole|el flan|el ceviche}?
¿{Cuánto cuesta|Dónde compro|Cuál es la mejor} {una bici usada|lavadora|casa en Madrid|guitarra para empezar}?
"""),
}
