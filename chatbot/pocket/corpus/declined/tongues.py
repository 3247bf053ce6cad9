# ruff: noqa: E501
"""Things unknown, asked in Chinese, Russian, German, French and Spanish; the slots are those of `declines.py`."""

from chatbot.pocket.corpus.exchange import items, lines

ASKS: dict[str, tuple[str, ...]] = {
    "zh": lines("""
{zh_who}是谁？
谁是{zh_who}？
{请|你能|}{介绍|讲讲|说说|谈谈}{一下|}{zh_who}{。|吧|吗？}
{zh_what}是什么？
什么是{zh_what}？
{请|你能|}{解释|说明|介绍}{一下|}{zh_what}{。|吗？|}
{zh_what}{的原理|的历史|的作用|的优点|}是什么？
为什么{zh_what}{很重要|这么难|会发生|这么贵}？
{今天|明天|现在|北京|上海|这个周末}{天气怎么样|会下雨吗|冷不冷|有什么新闻|气温多少}？
{最近|今天}{有什么新闻|股市怎么样|发生了什么}？
{帮我|请|请你|}写{一篇|一个}{关于{zh_what}的|}{论文|作文|文章|演讲稿|小说|报告|商业计划|剧本}{。|}
{帮我|请|}{翻译|总结|修改|润色}{这段话|这篇文章|下面的句子|我的作文}{。|吗|}
{帮我|请|}用{Java|C++|Rust|JavaScript|Go|SQL}写{一个|}{网站|服务器|游戏|程序|爬虫}{。|}
{n3}乘以{n3}等于多少？
{n4}除以{n2}是多少？
{怎么|如何}{做红烧肉|治感冒|减肥|投资|买房|学开车|修电脑|包饺子|炒股|办签证|写简历|弹吉他}？
{我头疼|我发烧了|我牙疼|我肚子疼|我咳嗽}{怎么办|吃什么药|是什么病}？
{推荐|介绍}{一部电影|一本书|一家餐厅|一款手机|一台电脑|一个旅游地点}{。|吧|好吗？}
{谁赢了|谁得了}{世界杯|奥运会金牌|昨天的比赛|诺贝尔奖}？
{中国|美国|日本|法国|印度}{有多少人口|的总统是谁|的历史有多长|的经济怎么样|什么时候成立}？
{画|生成|做}一张{猫|狗|山水|机器人|城市}{的图片|的画}{。|}
{证明|求解|计算}{勾股定理|这个方程|这个积分|不等式|x的平方加三等于七}{。|}
"""),
    "ru": lines("""
{Кто такой|Кто такая|Кто это} {ru_who}?
{Расскажи|Расскажите|Что ты знаешь} {про {ru_what}|о том, что такое {ru_what}}{.|?}
Что такое {ru_what}?
{Объясни|Объясните|Опиши|Поясни}{, пожалуйста,|} что такое {ru_what}{.|}
{Как работает|Как устроена|Почему возникает|Откуда взялась} {ru_what}?
{Какая|Какая там} {погода|погода сегодня|погода завтра|погода в Москве}?
{Какие новости|Что случилось}{ сегодня| в мире| в стране|}?
{Напиши|Напишите|Составь|Сочини} {сочинение|эссе|реферат|доклад|роман|речь|статью|бизнес-план|песню}{ на тему «{ru_what}»| про {ru_what}|}{.|}
{Переведи|Переведите} {этот текст|эту статью|следующее предложение|моё письмо} на {английский|немецкий|японский|французский}{.|}
{Сделай пересказ|Перескажи|Сократи|Проверь} {этот текст|эту главу|мою статью|роман}{.|}
{Напиши|Создай|Сделай} {сайт|сервер|игру|программу|бота} на {Java|C++|Rust|Go|JavaScript|PHP}{.|}
Сколько будет {n3} умножить на {n3}?
Сколько будет {n4} разделить на {n2}?
{Как|Как правильно|Научи меня} {варить борщ|лечить простуду|похудеть|вложить деньги|починить кран|получить визу|печь пироги|играть на гитаре|купить квартиру|менять колесо}?
{У меня болит|Что делать, если болит} {голова|живот|зуб|спина|горло|колено}{?|, что принять?|, помоги}
{Посоветуй|Порекомендуй} {фильм|книгу|ресторан|телефон|ноутбук|отель|сериал}{.|}
{Кто выиграл|Кто победил на|Кто победит на} {чемпионате мира|Олимпиаде|выборах|вчерашнем матче}?
{Какое население|Кто президент|Какая история|Какая площадь} {России|Франции|Китая|Бразилии|Японии|Индии}?
{Когда|Где|В каком году} {родился|умер|жил} {ru_who}?
{Нарисуй|Сгенерируй|Покажи} {кота|закат|картину|логотип|портрет|город}{.|}
{Реши|Докажи|Вычисли} {уравнение|теорему|интеграл|производную|задачу по физике|неравенство}{.|}
{В чём смысл жизни|Есть ли бог|Что после смерти|Как стать счастливым|Зачем мы живём|Что такое любовь}?
"""),
    "de": lines("""
{Wer ist|Wer war|Kennst du} {de_who}?
{Was ist|Was bedeutet|Was versteht man unter} {de_what}?
{Erklär|Erkläre} mir {bitte |}{de_what}{.|}
{Erzähl mir|Was weißt du} {etwas |}über {de_who}{.|?}
{Wie funktioniert|Warum gibt es|Wozu dient|Wie entsteht} {de_what}?
{Wie ist|Wie wird} das Wetter {heute|morgen|in Berlin|am Wochenende}?
{Was gibt es Neues|Was ist heute passiert|Was steht in den Nachrichten}?
{Schreib|Schreibe} {mir |}{einen Aufsatz|einen Artikel|eine Rede|einen Roman|ein Referat|eine Hausarbeit|ein Lied} über {de_what}{.|}
{Übersetze|Übersetz} {diesen Text|meinen Brief|den folgenden Satz} ins {Englische|Japanische|Polnische|Türkische}{.|}
{Fasse|Fass} {diesen Text|den Artikel|das Kapitel} zusammen{.|}
{Schreib|Programmiere|Baue} {eine Webseite|einen Server|ein Spiel|eine App} in {Java|C++|Rust|Go|PHP}{.|}
Was ist {n3} mal {n3}?
Was ist {n4} geteilt durch {n2}?
{Wie|Wie kann ich} {koche ich Gulasch|backe ich einen Apfelkuchen|heile ich eine Erkältung|spare ich Steuern|lege ich Geld an|repariere ich mein Fahrrad|nehme ich ab|lerne ich Gitarre}?
{Mir tut|Was hilft, mir tut} {der Kopf|der Rücken|der Bauch|ein Zahn|das Knie} weh{.|, was soll ich tun?|}
{Empfiehl|Nenne|Empfehle} mir {ein Buch|einen Film|ein Hotel|ein Handy|einen Laptop|ein Restaurant}{.|}
{Wer hat|Wer wird} {die Weltmeisterschaft|das Spiel gestern|die Wahl|die Meisterschaft} {gewonnen|gewinnen}?
{Wie viele Einwohner hat|Wer regiert|Wie groß ist|Wann entstand} {Deutschland|Österreich|Frankreich|Japan|Polen|Brasilien}?
{Wann|Wo} {wurde|ist} {de_who} {geboren|gestorben}?
{Zeichne|Male|Erzeuge} {mir |}{ein Bild|eine Katze|ein Logo|eine Landschaft}{.|}
{Löse|Beweise|Berechne} {die Gleichung|den Satz|das Integral|die Ableitung|diese Aufgabe}{.|}
{Was ist der Sinn des Lebens|Gibt es einen Gott|Was ist Wahrheit|Was kommt nach dem Tod|Was ist Glück}?
{Darf|Kann} {mein Vermieter mir kündigen|ich meinen Chef verklagen|ich den Vertrag kündigen|ich hier parken}?
"""),
    "fr": lines("""
{Qui est|Qui était|Connais-tu} {fr_who}?
{Qu'est-ce que|C'est quoi,} {fr_what}?
{Explique|Explique-moi|Peux-tu expliquer} {fr_what}{.|?|}
{Parle-moi de|Que sais-tu de} {fr_who}{.|?}
{Comment fonctionne|Pourquoi existe|À quoi sert} {fr_what}?
Quel temps {fait-il|fera-t-il} {aujourd'hui|demain|à Paris|ce week-end}?
{Quelles sont les nouvelles|Que s'est-il passé aujourd'hui|Quoi de neuf dans le monde}?
{Écris|Rédige|Écris-moi} {une dissertation|un article|un discours|un roman|un rapport|une chanson|un essai} sur {fr_what}{.|}
{Traduis|Peux-tu traduire} {ce texte|cette phrase|ma lettre} en {anglais|japonais|italien|arabe}{.|?}
{Résume|Corrige|Analyse} {ce texte|cet article|mon essai|ce chapitre}{.|}
{Écris|Programme|Code} {un site|un serveur|un jeu|une application} en {Java|C++|Rust|Go|PHP}{.|}
Combien font {n3} fois {n3}?
Combien font {n4} divisé par {n2}?
Comment {faire une quiche|soigner un rhume|investir mon argent|réparer mon vélo|maigrir|faire du pain|jouer de la guitare|obtenir un visa}?
J'ai mal {à la tête|au dos|au ventre|aux dents|au genou}{.|, que faire?|}
{Recommande-moi|Conseille-moi} {un livre|un film|un hôtel|un téléphone|un restaurant|un ordinateur}{.|}
Qui {a gagné|va gagner} {la coupe du monde|le match d'hier|les élections|le tournoi}?
{Quelle est la population|Qui est le président|Quelle est l'histoire|Quelle est la superficie} {de la France|du Japon|du Brésil|de l'Italie|du Canada}?
{Quand|Où} {est né|est mort} {fr_who}?
{Dessine|Fais|Crée} {un chat|une image|un logo|un paysage|un portrait}{.|}
{Résous|Démontre|Calcule} {cette équation|ce théorème|l'intégrale|la dérivée|ce problème}{.|}
{Quel est le sens de la vie|Dieu existe-t-il|Qu'est-ce que la vérité|Qu'y a-t-il après la mort|Qu'est-ce que le bonheur}?
"""),
    "es": lines("""
¿{Quién es|Quién fue|Conoces a} {es_who}?
¿{Qué es|Qué significa|En qué consiste} {es_what}?
{Explica|Explícame|Describe} {es_what}{.|}
{Háblame de|Cuéntame algo de|Cuéntame la vida de} {es_who}{.|}
¿{Cómo funciona|Por qué existe|Para qué sirve} {es_what}?
¿Qué tiempo {hace|hará} {hoy|mañana|en Madrid|este fin de semana}?
¿{Qué noticias hay|Qué ha pasado hoy|Qué hay de nuevo en el mundo}?
{Escribe|Redacta|Escríbeme} {un ensayo|un artículo|un discurso|una novela|un informe|una canción} sobre {es_what}{.|}
{Traduce|Puedes traducir} {este texto|esta frase|mi carta} al {inglés|japonés|italiano|árabe}{.|}
{Resume|Corrige|Analiza} {este texto|este artículo|mi ensayo|este capítulo}{.|}
{Escribe|Programa|Haz} {una página web|un servidor|un juego|una aplicación} en {Java|C++|Rust|Go|PHP}{.|}
¿Cuánto es {n3} por {n3}?
¿Cuánto es {n4} dividido entre {n2}?
¿Cómo {hago una paella|curo un resfriado|invierto mi dinero|arreglo mi bicicleta|adelgazo|hago pan|toco la guitarra|consigo un visado}?
Me duele {la cabeza|la espalda|el estómago|una muela|la rodilla}{.|, ¿qué hago?|}
{Recomiéndame|Aconséjame} {un libro|una película|un hotel|un teléfono|un restaurante|un portátil}{.|}
¿Quién {ganó|va a ganar} {el mundial|el partido de ayer|las elecciones|el torneo}?
¿{Cuántos habitantes tiene|Quién es el presidente de|Cuál es la historia de|Qué superficie tiene} {España|México|Japón|Brasil|Perú|Italia}?
¿{Cuándo|Dónde} {nació|murió} {es_who}?
{Dibuja|Haz|Crea} {un gato|una imagen|un logo|un paisaje|un retrato}{.|}
{Resuelve|Demuestra|Calcula} {esta ecuación|este teorema|la integral|la derivada|este problema}{.|}
¿{Cuál es el sentido de la vida|Existe Dios|Qué es la verdad|Qué hay después de la muerte|Qué es la felicidad}?
"""),
}

WORDS = {
    "zh_who": items("""
牛顿的父亲, 拿破仑, 爱迪生的妻子, 鲁迅, 李白, 杜甫, 孔子, 老子, 秦始皇, 康熙, 毛泽东, 邓小平, 成龙, 周杰伦, 姚明, 马云
马斯克, 特朗普, 普京, 奥巴马, 贝多芬, 莫扎特, 梅西, 乔丹, 林黛玉, 孙悟空, 诸葛亮, 曹操, 王小明, 张伟, 刘德华, 居里夫人
"""),
    "zh_what": items("""
量子力学, 相对论, 黑洞, 人工智能, 区块链, 比特币, 通货膨胀, 民主, 自由, 哲学, 进化论, 基因, 病毒, 疫苗, 糖尿病, 高血压
工业革命, 法国大革命, 第二次世界大战的原因, 丝绸之路, 唐朝, 清朝, 存在主义, 微积分, 线性代数, 神经网络, 气候变化, 股票
期货, 保险, 合同法, 离婚, 知识产权, 光合反应, 电磁感应, 火山, 地震, 中医, 京剧, 书法, 围棋, 电动汽车, 太空旅行
"""),
    "ru_who": items("""
Пушкин, Толстой, Чехов, Гоголь, Наполеон, Сталин, Ленин, Горбачёв, Ломоносов, Менделеев, Королёв, Чайковский, Высоцкий
Пётр Первый, Иван Грозный, Илон Маск, Стив Джобс, Бетховен, Месси, Рональдо, Каспаров, Цой, Булгаков, Есенин, Ахматова
Иван Петров, Сергей Зубов, Анна Кравцова, Платон, Сократ, Кант, Ньютон, Тесла, Дарвин, Фрейд, Маркс, Юлий Цезарь
"""),
    "ru_what": items("""
квантовая механика, теория относительности, чёрная дыра, инфляция, демократия, философия, эволюция, фотосфера, вирусология
промышленная революция, Крымская война, перестройка, холодная война, криптовалюта, ипотека, нейросеть, гравитационная волна
генетика, термодинамика, энтропия, астрология, литература, экономика, психология, медицина, экология, архитектура, опера
торговля акциями, страховка, диабетическая диета, гипертония, ядерная реакция, электродинамика, органическая химия
"""),
    "de_who": items("""
Goethes Mutter, Friedrich Schiller, Bismarck, Karl Marx, Angela Merkel, Helmut Kohl, Willy Brandt, Bach, Wagner, Brahms
Franz Kafka, Hermann Hesse, Thomas Mann, Martin Luther, Kaiser Wilhelm, Napoleon, Elon Musk, Manuel Neuer, Heidi Klum
Hans Müller, Sabine Krause, Otto von Habsburg, Rosa Luxemburg, Immanuel Kant, Nietzsche, Alexander von Humboldt, Gutenbergs Sohn
"""),
    "de_what": items("""
die Quantenmechanik, die Relativitätstheorie, ein Schwarzes Loch, die Inflation, die Demokratie, der Dreißigjährige Krieg
die Weimarer Republik, die Hanse, das Grundgesetz, die Rentenversicherung, eine Aktie, der Bitcoin, die Evolutionstheorie
der Klimawandel, die Kernspaltung, ein Transistor, die Blockchain, die Aufklärung, der Kapitalismus, die Romantik, der Barock
die Grippe, Bluthochdruck, Rheuma, das Mietrecht, die Doppelhelix, der Föderalismus, die Stochastik, die Integralrechnung
"""),
    "fr_who": items("""
Napoléon, Victor Hugo, Molière, Voltaire, Rousseau, Descartes, Louis XIV, Jeanne d'Arc, De Gaulle, Macron, Mitterrand
Zidane, Mbappé, Édith Piaf, Camus, Sartre, Balzac, Zola, Monet, Matisse, Marie Curie, Pasteur, Jules Verne, Robespierre
Jean Dupont, Claire Moreau, Astérix, Tintin, le roi Dagobert, Charlemagne, Vercingétorix, Coco Chanel, Jacques Brel
"""),
    "fr_what": items("""
la mécanique quantique, la relativité, un trou noir, l'inflation, la démocratie, la Révolution française, la Commune
la guerre de Cent Ans, la bourse, le bitcoin, l'évolution des espèces, le climat, la fission nucléaire, le capitalisme
l'existentialisme, le romantisme, la grippe, le diabète, le droit du travail, l'assurance vie, la laïcité, le baroque
l'intelligence artificielle, un transistor, la génétique, la thermodynamique, la philosophie, l'économie, la retraite
"""),
    "es_who": items("""
Simón Bolívar, Cristóbal Colón, Frida Kahlo, Pablo Neruda, García Márquez, Franco, Fidel Castro, el Che, Messi, Maradona
Rafael Nadal, Shakira, Goya, Velázquez, Dalí, Lorca, Borges, Isabel la Católica, Carlos Quinto, Hernán Cortés, Pizarro
Juan Pérez, Lucía Gómez, Penélope Cruz, Almodóvar, Evita Perón, San Martín, Zapata, el Cid, Gaudí, Ramón y Cajal
"""),
    "es_what": items("""
la mecánica cuántica, la relatividad, un agujero negro, la inflación, la democracia, la Guerra Civil, la Reconquista
la bolsa, el bitcoin, la evolución de las especies, el cambio climático, la fisión nuclear, el capitalismo, el barroco
el existencialismo, el romanticismo, la gripe, la diabetes, el derecho laboral, el seguro de vida, la hipoteca, la genética
la inteligencia artificial, un transistor, la termodinámica, la filosofía, la economía, la conquista de América, la opera
"""),
}

REPLIES: dict[str, tuple[str, ...]] = {
    "zh": ("抱歉，我太小了，不会这个。请加载更大的模型。", "抱歉，我太小了，不会这个。请在上方菜单选择更大的模型。"),
    "ru": (
        "Извините, для этого я слишком мала. Загрузите модель побольше.",
        "Извините, для этого я слишком мала. Выберите модель побольше в меню наверху.",
    ),
    "de": ("Dafür bin ich zu klein. Wähle oben im Menü ein größeres Modell.",),
    "fr": ("Je suis trop petit pour cela. Choisis un modèle plus grand dans le menu en haut.",),
    "es": ("Soy demasiado pequeño para eso. Elige un modelo más grande en el menú de arriba.",),
}
