# ruff: noqa: E501
"""More sayings in five languages, formal and informal, in one sentence or several, and what people put before a question."""

from collections.abc import Mapping

Saying = tuple[str, str]

_GERMAN: tuple[Saying, ...] = (
    (
        "{Hallo|Hi|Hey|Guten Tag|Guten Morgen|Grüezi|Tag|Hallöchen|Moin moin|Einen schönen guten Tag}{,| } {du|ihr Lieben|kleiner Bot|zusammen|Computer|lieber Roboter|an alle}{!|.|}//{Ich wollte nur|Wir wollten} {kurz |}{hallo sagen|grüßen}{.|!|}//{Hallo|Guten Tag} aus {Bremen|der Schule|der Küche|unserem Büro}{!|.}//Ist da {jemand|wer}?//{Hallo|Hey}{?|??} {Hörst|Verstehst} du mich?//Guten Abend zusammen{!|.|}//Schönen {Abend|Morgen}{!|.|}",
        "Hallo! Wie kann ich helfen?",
    ),
    (
        "{Hallo|Hi|Hey|Guten Morgen|Servus|Moin}{,|!|.} {wie geht es dir|wie geht's dir|wie geht's|wie läuft es|alles klar|alles gut bei dir} {heute|so|}{?|}//{Na|Und|So}, {wie geht's|wie geht es dir|wie fühlst du dich} {heute|so|}{?|}//Wie {fühlst du dich|ist die Laune|war dein Tag|ist es dir ergangen}{ heute|}?//Geht's {dir |}gut?//Was macht das Leben?",
        "Gut, danke! Und dir?",
    ),
    (
        "{Guten Tag|Guten Morgen|Schönen guten Abend|Grüß Gott}{,|!|.} {wie geht es Ihnen|wie geht's Ihnen|geht es Ihnen gut|wie befinden Sie sich} {heute|denn|}{?|}//{Wie geht es Ihnen|Wie fühlen Sie sich|Geht es Ihnen gut|Wie ist Ihr Befinden}{ heute| denn| heute Morgen|}?",
        "Gut, danke! Und Ihnen?",
    ),
    (
        "{Mir geht es|Mir geht's|Es geht mir} {gut|prima|bestens}{.|,|!} {und dir|und Ihnen|und wie geht es dir|und wie geht es Ihnen}{?|}",
        "Auch gut, danke! Wie kann ich helfen?",
    ),
    (
        "{Vielen|Tausend|Besten|Recht herzlichen|Lieben} Dank{ für alles| für die Hilfe| für Ihre Hilfe| für deine Mühe|, das war nett|}{!|.|}//Danke{ dir| Ihnen|} {vielmals|von Herzen|für die Antwort|für die Auskunft|tausendmal}{!|.|}//Das {war|ist} {sehr |}{nett|lieb|freundlich|hilfreich} von {dir|Ihnen}{.|, danke!|! Vielen Dank.}//{Toll|Prima|Klasse|Wunderbar|Sehr schön}{,|!} {danke|vielen Dank|ich danke dir}{!|.|}//{Du hast|Sie haben} {mir|uns} {sehr|wirklich} geholfen{.|!|, danke.}//Ich {bedanke mich|möchte mich bedanken}{.|!|}",
        "Gern geschehen!",
    ),
    (
        "{So|Gut|Also|Ach}, ich muss {jetzt |nun |leider |}{gehen|weg|aufhören|zur Arbeit|in die Schule|zum Bus}{.|!|:} {Tschüss|Auf Wiedersehen|Bis bald|Ciao|Bis morgen|Mach's gut}{!|.|}//{Tschüss|Ciao|Auf Wiedersehen|Bis dann|Machs gut|Tschau}{,|} {bis morgen|bis bald|bis zum nächsten Mal|mein Freund|kleiner Bot|und alles Gute}{!|.|}//{Danke|Vielen Dank|Besten Dank}{,| und} {tschüss|auf Wiedersehen|bis bald|bis morgen|gute Nacht}{!|.|}//{Ich gehe|Wir gehen} jetzt {schlafen|ins Bett|nach Hause|essen}{.|, tschüss!|. Gute Nacht!}//Bis {dann|nachher|nächste Woche|Montag|zum nächsten Mal}{!|.|}//{Schlaf|Schlafen Sie} gut{!|.}//Es ist spät, {ich gehe|ich muss los|gute Nacht}{.|!}",
        "Auf Wiedersehen!",
    ),
    (
        "{Sag mal|Und|Entschuldigung|Hallo}, {wer bist du|wie heißt du|wer sind Sie|wie heißen Sie|wer ist da|wie nennt man dich}{ denn| eigentlich|}?//{Bist du|Sind Sie} {ein Mensch oder eine Maschine|ein Roboter|ein Computer|eine Person oder ein Bot|echt|ein richtiger Mensch|ein Programm}?//{Erzähl|Sag} {mir |uns |}{etwas über dich|wer du bist|deinen Namen}{.|, bitte.|}//{Mit wem|Mit was} {habe ich es zu tun|schreibe ich hier|rede ich da|spreche ich}{?| bitte?}//Hast du {einen|auch einen} Namen?//Wie {darf|soll|kann} ich {dich|Sie} nennen?//{Stell dich|Stellen Sie sich} {bitte |kurz |}vor{.|!|}//Was für {ein Ding|ein Programm|einer} bist du?",
        "Ich bin Pocket, ein sehr kleines Sprachmodell in Parley.",
    ),
    (
        "{Sprechen|Verstehen|Können} Sie {auch |}Deutsch?//{Kann|Darf|Könnte} ich {auch |}{Deutsch|auf Deutsch} {mit dir |mit Ihnen |}{sprechen|schreiben|reden}?//{Mein Englisch ist schlecht|Ich kann kein Englisch}{.|,} {geht es auf Deutsch|können wir Deutsch sprechen|sprichst du Deutsch}?//Geht{'s| das| es} auch auf Deutsch?",
        "Ja, ein wenig: Grüße, Hauptstädte und einfache Rechnungen.",
    ),
    (
        "{Wobei|Womit|Wie} {kannst du|können Sie} {mir |uns |}helfen?//Was {kann|darf|soll} ich {dich|Sie} fragen?//Was {hast du drauf|ist deine Aufgabe|können Sie|machst du hier}?//{Können Sie|Könntest du|Würdest du} mir {bitte |}helfen?//Ich brauche {Hilfe|deine Hilfe|etwas Hilfe}{.|!|}",
        "Ich kann grüßen, Hauptstädte nennen und einfach rechnen. Für mehr lade ein größeres Modell.",
    ),
    (
        "{Ein|Ich wünsche ein} schönes Wochenende{!|.|, Pocket!}//{Alles Gute|Frohe Weihnachten|Gutes neues Jahr|Frohe Ostern|Einen schönen Abend|Schöne Ferien|Viel Glück}{!|.|}",
        "Danke, gleichfalls!",
    ),
    (
        "{Entschuldigung|Tut mir leid|Verzeihung}{!|, mein Fehler.|, ich habe mich vertippt.|.|}//Sorry, {mein Fehler|ich habe mich vertippt|das war ich}{.|!|}",
        "Kein Problem!",
    ),
    (
        "{Welche Farbe hat|Was für eine Farbe hat} {denn |}der {Himmel|wolkenlose Himmel}{ am Tag| im Sommer|}?//Der Himmel{:|,} welche Farbe{ hat er|}?",
        "Der Himmel ist blau.",
    ),
    (
        "{Wie viele|Wieviele} Tage {sind in|gibt es in|hat} {einer|eine} Woche?//Eine Woche hat wie viele Tage?",
        "Eine Woche hat sieben Tage.",
    ),
    (
        "{Wie viele|Wieviele} Monate {gibt es im|sind in einem} Jahr?//Ein Jahr hat wie viele Monate?",
        "Ein Jahr hat zwölf Monate.",
    ),
    (
        "Auf {Montag|einen Montag} folgt {welcher Tag|was}?//{Morgen|Heute ist Montag}. Welcher Tag ist {nach Montag|morgen}?//Welcher Wochentag {folgt auf|ist nach} Montag?",
        "Nach Montag kommt Dienstag.",
    ),
)
_FRENCH: tuple[Saying, ...] = (
    (
        "{Bonjour|Salut|Bonsoir|Coucou|Hello|Rebonjour} {à toi|à tous|le robot|mon ami|tout le monde|petit modèle|la machine|à vous}{ !|!|.|}//{Je voulais|Je viens} {juste |}{dire bonjour|te saluer|vous saluer}{.| !|}//Bonjour {de Lyon|de la classe|de la cuisine|du bureau}{ !|.}//Il y a quelqu'un{ ?|?}//{Allô|Ohé}{ ?| !}//Tu m'entends{ ?|?}",
        "Bonjour ! Comment puis-je aider ?",
    ),
    (
        "{Bonjour|Salut|Coucou|Bonsoir}{,| !|.} {ça va|comment vas-tu|comment tu vas|tu vas bien|la forme|quoi de neuf} {ce matin|ce soir|toi|}{ ?|?|}//{Et toi|Dis-moi|Alors}, {ça va|comment ça va|tu vas bien|comment te sens-tu}{ ?|?}//Comment {te sens-tu|s'est passée ta journée|se passe ta journée}{ aujourd'hui|}{ ?|?}//Je vais bien{, et toi|. Et toi}{ ?|?}//{Tout va bien|La vie est belle|Bien dormi}{ ?|?}",
        "Bien, merci ! Et toi ?",
    ),
    (
        "{comment|coment} {allez vous|vous allez|allez-vous}{ ?|?|}//{vous allez bien|et vous, ca va|et vous ca va}{ ?|?|}//{Bonjour|Bonsoir|Madame, bonjour|Monsieur, bonjour}{,| !|.} {comment allez-vous|vous allez bien|comment vous portez-vous|comment vous sentez-vous} {aujourd'hui|ce matin|}{ ?|?|}//Comment {allez-vous|vous sentez-vous|vous portez-vous}{ aujourd'hui| ce soir|}{ ?|?}//Je vais bien, et vous{ ?|?}",
        "Bien, merci ! Et vous ?",
    ),
    (
        "Merci {mille fois|de tout cœur|du fond du cœur|pour votre aide|pour ta réponse|pour tout|à toi|à vous}{ !|!|.|}//{Je vous|Je te} remercie{ beaucoup| de tout cœur| pour l'aide| infiniment|}{.| !}//{C'est|C'était} {très |vraiment |}{gentil|aimable|sympa} {à vous|à toi|de votre part|de ta part}{.|, merci.| ! Merci.}//{Génial|Parfait|Super|Formidable|Très bien}{,| !} {merci|merci bien|merci beaucoup|je te remercie}{ !|.|}//{Mille|Tous mes|Un grand} {mercis|remerciements|merci}{ !|.}//{Tu m'as|Vous m'avez} {bien|beaucoup} aidé{.| !|, merci.}",
        "Avec plaisir !",
    ),
    (
        "{Bon|Alors|Voilà|Eh bien}, je dois {partir|y aller|m'en aller|filer|rentrer|travailler}{.| !|,} {Au revoir|À bientôt|À demain|Salut|Bonne soirée|Bonne nuit}{ !|.|}//{Au revoir|À bientôt|Salut|Bye|Ciao}{,|} {à demain|à la prochaine|mon ami|et bonne journée|petit robot|à tous}{ !|.|}//{Merci|Merci bien|Merci beaucoup}{,| et} {au revoir|à bientôt|à demain|bonne nuit|bonne soirée}{ !|.|}//{Je vais|Nous allons} {dormir|au lit|manger|à l'école|rentrer}{, à demain !|. Bonne nuit !|, au revoir.}//À {demain|lundi|plus tard|tout à l'heure|la semaine prochaine|la prochaine}{ !|.|}//Il est tard, {bonne nuit|je dois partir|je te laisse|je vous laisse}{.| !}",
        "Au revoir !",
    ),
    (
        "{Dis|Et|Pardon|Bonjour}, {qui es-tu|tu es qui|comment tu t'appelles|qui êtes-vous|comment vous appelez-vous|c'est quoi ton nom}{ ?|?}//{Es-tu|Êtes-vous|Tu es} {un robot|une machine|un humain ou un robot|une vraie personne|un programme|un ordinateur|quelqu'un de réel}{ ?|?}//{Parle-moi de toi|Dis-moi qui tu es|Dis-nous ton nom|Présentez-vous}{.|, s'il te plaît.|}//{À qui|Avec qui} {ai-je l'honneur|est-ce que je parle|je parle|parlons-nous}{ ?|?}//As-tu un {nom|prénom}{ ?|?}//Comment {dois-je|puis-je} {t'appeler|vous appeler}{ ?|?}//C'est qui{ ?| là ?}//{Quel genre|Quelle sorte} de {programme|chose|machine} es-tu{ ?|?}",
        "Je suis Pocket, un tout petit modèle de langue dans Parley.",
    ),
    (
        "{Peut-on|On peut|Puis-je|Je peux} {parler|écrire} {en français|français}{ ?|?}//Comprenez-vous {le français|bien le français}{ ?|?}//{Mon anglais est mauvais|Je ne parle pas anglais}{.|,} {on parle français|tu parles français|peut-on parler français}{ ?|?}//En français, {c'est possible|ça marche}{ ?|?}",
        "Oui, un peu : saluer, les capitales et des calculs simples.",
    ),
    (
        "{Comment|En quoi} {peux-tu|pouvez-vous} {m'aider|nous aider}{ ?|?}//{Pouvez-vous|Pourrais-tu|Tu peux} m'aider{, s'il vous plaît|, s'il te plaît|}{ ?|?}//J'ai besoin {d'aide|de ton aide|d'un peu d'aide}{.| !}//Que {puis-je|peut-on} te demander{ ?|?}//À quoi {sers-tu|tu sers}{ ?|?}",
        "Je sais saluer, nommer des capitales et calculer un peu. Pour plus, charge un modèle plus grand.",
    ),
    (
        "{Bonne fin de semaine|Joyeux Noël|Bonne année|Joyeuses Pâques|Bonnes vacances|Bonne chance|Passe une bonne journée|Passez un bon dimanche}{ !|.|}",
        "Merci, à toi aussi !",
    ),
    (
        "Pardon, {c'est ma faute|j'ai mal écrit}{.|}//{Désolé|Désolée|Excuse-moi|Excusez-moi|Je suis désolé}{ !|, c'est ma faute.|, j'ai mal écrit.|.|}",
        "Pas de problème !",
    ),
    (
        "Le ciel{,|} il est de quelle couleur{ ?|?}//{Dis-moi|Dites-moi} la couleur du ciel{.|}//Quelle couleur a le ciel{ ?|?}",
        "Le ciel est bleu.",
    ),
    (
        "{La neige est|La neige, c'est} de quelle couleur{ ?|?}//Quelle couleur a la neige{ ?|?}",
        "La neige est blanche.",
    ),
    (
        "{Une semaine a|Une semaine, c'est} combien de jours{ ?|?}//Il y a combien de jours dans une semaine{ ?|?}",
        "Une semaine a sept jours.",
    ),
    (
        "Il y a combien de mois dans {l'année|une année|un an}{ ?|?}//Un an, c'est combien de mois{ ?|?}",
        "Une année a douze mois.",
    ),
    (
        "Quel jour {suit|est après|y a-t-il après} {le lundi|lundi}{ ?|?}//Le jour après lundi{ ?|, c'est quoi ?}",
        "Après lundi vient mardi.",
    ),
)
_SPANISH: tuple[Saying, ...] = (
    (
        "{¡|}{Hola|Buenas|Buenos días|Buenas tardes|Buenas noches|Muy buenas|Saludos}{,|} {amigo|robot|a todos|pequeño bot|a ti|qué gusto|máquina}{!|.|}//{Solo quería|Quería} {saludar|decir hola|saludarte}{.|!|}//{Hola|Saludos} desde {Sevilla|la escuela|la cocina|la oficina}{!|.}//{¿|}{Hay alguien ahí|Estás ahí|Me oyes|Me lees|Hay alguien}?//{¡|}Hola, {¿|}hay alguien?",
        "¡Hola! ¿En qué puedo ayudar?",
    ),
    (
        "{¡Hola!|Hola,|Buenas,|Buenos días.|¡Buenos días!|Buenas noches,} {¿|}{cómo estás|qué tal estás|cómo te va|qué tal te va|todo bien|cómo andas} {hoy|esta mañana|}?//{Oye|Y tú|Dime}, {¿|}{cómo estás|qué tal|cómo te encuentras|cómo te sientes}{ hoy|}?//{¿|}Cómo {te sientes|va todo|va la vida|te ha ido|te encuentras}{ hoy|}?//Yo {estoy |}bien, {¿|}y tú?//{¿|}{Todo bien|Qué hay|Qué cuentas|Qué tal el día}?",
        "Bien, ¡gracias! ¿Y tú?",
    ),
    (
        "{Buenos días,|¡Buenos días!|Buenas noches.|Hola,|Muy buenos días.} {¿|}{cómo está usted|cómo se encuentra|cómo le va|cómo está} {hoy|usted hoy|}?//{¿|}Cómo {está usted|se encuentra usted|le va|se siente usted}{ hoy|}?//Estoy bien, {¿|}y usted?",
        "Bien, ¡gracias! ¿Y usted?",
    ),
    (
        "{¡|}{Muchas|Mil|Muchísimas} gracias{ por todo| por su ayuda| por tu ayuda| por la respuesta| de verdad|, amigo|}{!|.|}//{Te|Se} lo agradezco{ mucho| de corazón|}{.|!}//{Es|Ha sido|Eres} {muy |}{amable|gentil|bueno}{, gracias.| de tu parte.|. Gracias.|}//{¡|}{Genial|Perfecto|Estupendo|Qué bien|Excelente}{,|!} {gracias|muchas gracias|te lo agradezco}{!|.|}//{Me has|Me ha} ayudado {mucho|bastante}{.|!|, gracias.}//Gracias {de corazón|de todo corazón|por la ayuda|por contestar|a ti}{.|!|}",
        "¡De nada!",
    ),
    (
        "{Bueno|Vale|Pues|Ya}, {me tengo que ir|tengo que irme|me voy|debo irme|me marcho|tengo que trabajar}{.|!|,} {Adiós|Hasta luego|Hasta mañana|Chao|Hasta pronto|Nos vemos}{!|.|}//{¡|}{Adiós|Chao|Hasta luego|Hasta la vista|Hasta pronto}{,|} {amigo|hasta mañana|que te vaya bien|pequeño robot|y cuídate|nos vemos}{!|.|}//{Gracias|Muchas gracias}{,| y} {adiós|hasta luego|hasta mañana|buenas noches|hasta pronto}{!|.|}//{Me voy|Nos vamos} {a dormir|a la cama|a casa|a comer|al colegio}{, adiós.|. ¡Hasta mañana!|. ¡Buenas noches!}//{¡|}Hasta {el lunes|la próxima|otro día|la semana que viene|la noche}{!|.|}//Es tarde, {me voy|buenas noches|tengo que irme|adiós}{.|!}",
        "¡Hasta luego!",
    ),
    (
        "{Oye|Perdona|Hola|Dime}, {¿|}{quién eres|cómo te llamas|qué eres|quién es usted|cuál es tu nombre}?//{¿|}{Eres|Es usted} {un robot|una máquina|una persona|un humano o un robot|un programa|una persona real|un ordenador}?//{Háblame de ti|Dime quién eres|Dinos tu nombre|Preséntese}{.|, por favor.|}//{¿|}Con quién {tengo el gusto|hablo|estoy hablando|hablamos}?//{¿|}Tienes {nombre|un nombre}?//{¿|}Cómo {te puedo llamar|debo llamarte|se llama usted|te dicen}?//{¿|}Qué {clase|tipo} de {programa|cosa|máquina} eres?",
        "Soy Pocket, un modelo de lenguaje muy pequeño en Parley.",
    ),
    (
        "{¿|}{Podemos|Puedo|Se puede} {hablar|escribir} en español?//{¿|}Entiende usted {el |}español?//{Mi inglés es malo|No hablo inglés}{.|,} {¿|}{hablas español|podemos hablar español|entiendes español}?//{¿|}En español {también|se puede|vale}?",
        "Sí, un poco: saludos, capitales y cuentas sencillas.",
    ),
    (
        "{¿|}{Puede|Podrías|Podría usted} ayudarme{, por favor|}?//Necesito {ayuda|tu ayuda|un poco de ayuda}{.|!}//{¿|}Qué te puedo preguntar?//{¿|}Para qué {sirves|estás}?//{¿|}Con qué me {ayudas|puedes ayudar}?",
        "Sé saludar, nombrar capitales y hacer cuentas sencillas. Para más, carga un modelo más grande.",
    ),
    (
        "{¡|}{Feliz Navidad|Feliz año nuevo|Felices fiestas|Felices vacaciones|Buena suerte|Que tenga un buen día|Que pases un buen domingo}{!|.|}",
        "¡Gracias, igualmente!",
    ),
    ("{Perdón|Lo siento|Disculpa|Disculpe|Perdona}{!|, fue mi culpa.|, escribí mal.|.|}", "¡No pasa nada!"),
    ("El cielo{,|} {¿|}{de qué color es|qué color tiene}?//{Dime|Dígame} el color del cielo{.|}", "El cielo es azul."),
    ("La nieve{,|} {¿|}{de qué color es|qué color tiene}?//{¿|}Qué color tiene la nieve?", "La nieve es blanca."),
    ("Una semana{,|} {¿|}cuántos días tiene?//{¿|}De cuántos días es una semana?", "Una semana tiene siete días."),
    ("Un año{,|} {¿|}cuántos meses tiene?//{¿|}De cuántos meses es un año?", "Un año tiene doce meses."),
    (
        "{¿|}Qué día {sigue al|es después del|va tras el} lunes?//El día después del lunes{, ¿cuál es?|?}",
        "Después del lunes viene el martes.",
    ),
)
_RUSSIAN: tuple[Saying, ...] = (
    (
        "{Привет|Здравствуй|Здравствуйте|Приветствую|Доброе утро|Добрый день|Добрый вечер|Салют}{,| } {дружок|робот|малыш|всем|друзья|компьютер|бот|программа}{!|.|}//{Я|Мы} {просто |}{хотел|хотели|зашёл} {сказать привет|поздороваться}{.|!|}//{Привет|Здравствуйте} из {Казани|школы|кухни|нашего офиса}{!|.}//{Есть|Тут|Здесь} кто-нибудь{?| есть?}//{Алло|Эй}{?|!}//Ты меня {слышишь|видишь|понимаешь|читаешь}?",
        "Привет! Чем могу помочь?",
    ),
    (
        "{Привет|Здравствуй|Доброе утро|Добрый вечер|Хай}{,|!|.} {как дела|как ты|как жизнь|как поживаешь|как сам|всё хорошо|как настроение} {сегодня|у тебя|}{?|}//{Ну|А|Скажи|Эй}, {как дела|как ты|как жизнь|как себя чувствуешь}{ сегодня|}?//Как {прошёл день|себя чувствуешь|твои дела|идут дела|оно}{ сегодня|}?//{У меня всё хорошо|Я в порядке}{, а у тебя|. А у тебя|, а ты}?//{Всё в порядке|Как сам|Что нового|Как живёшь}?",
        "Хорошо, спасибо! А у тебя?",
    ),
    (
        "{Здравствуйте|Добрый день|Доброе утро|Добрый вечер}{,|!|.} {как вы поживаете|как ваши дела|как вы|как вы себя чувствуете|как у вас настроение}{ сегодня|}{?|}//{Как|Скажите, как} {ваши дела|у вас дела сегодня|вы себя чувствуете|ваше здоровье|ваше настроение}?//У меня всё хорошо, а у вас?",
        "Хорошо, спасибо! А у вас?",
    ),
    (
        "{Огромное|Большущее|Сердечное} спасибо{ за помощь| за всё| вам| тебе|}{!|.|}//Спасибо {огромное|вам|тебе|от души|за ответ|за всё|за вашу помощь|вам большое|за терпение}{!|.|}//{Благодарю|Очень благодарен|Я вам благодарна|Благодарю вас|Благодарю от души}{!|.|}//{Это|Это было|Ты|Вы} {очень |}{мило|любезно|полезно}{, спасибо|}{.|!}//{Супер|Здорово|Прекрасно|Замечательно|Класс}{,|!} {спасибо|большое спасибо|благодарю}{!|.|}//{Ты мне|Вы мне} {очень |}{помог|помогла|помогли}{.|!|, спасибо.}",
        "Пожалуйста!",
    ),
    (
        "{Ну|Так|Всё|Ладно}, {мне пора|я пошёл|я побежала|мне надо идти|мне нужно идти|я ухожу}{.|!|,} {Пока|До свидания|До завтра|До встречи|Увидимся|Всего хорошего}{!|.|}//{Пока|До свидания|Прощай|Бывай|Пока-пока}{,|} {до завтра|дружок|увидимся|до встречи|малыш|всем}{!|.|}//{Спасибо|Большое спасибо}{,| и} {до свидания|пока|до завтра|спокойной ночи|до встречи}{!|.|}//{Я иду|Мы идём} {спать|домой|обедать|на работу|в школу}{, пока!|. Спокойной ночи!|, до завтра.}//До {понедельника|скорого|вечера|следующего раза|скорой встречи}{!|.|}//Уже поздно, {я пойду|мне пора|спокойной ночи|пока}{.|!}",
        "До свидания!",
    ),
    (
        "{Слушай|Скажи|Простите|Эй|Привет}, {кто ты|как тебя зовут|ты кто|кто вы|как вас зовут|кто это}?//{Ты|Вы} {человек или робот|машина|живой человек|программа|компьютер|настоящий человек|бот или человек}?//{Расскажи|Расскажите} {о себе|немного о себе|кто ты}{.|, пожалуйста.|}//{С кем|А с кем} {я общаюсь|я переписываюсь|имею честь|я разговариваю|мы говорим}?//У тебя есть имя?//Как {мне тебя называть|к тебе обращаться|вас называть|тебя величать}?//{Представьтесь|Представься}, пожалуйста{.|}//Что ты за {программа|штука|бот}?//Кто {здесь|там|мне отвечает}?",
        "Я Pocket, очень маленькая языковая модель в Parley.",
    ),
    (
        "{Можно|Могу я|Можно ли} {писать|говорить} {с тобой |}{по-русски|на русском}?//Вы понимаете {по-русски|русский}?//{Мой английский плох|Я не знаю английского}{.|,} {можно по-русски|ты говоришь по-русски|давай по-русски}{?|}//А {на русском|по-русски} {можно|получится}?",
        "Да, немного: приветствия, столицы и простые примеры.",
    ),
    (
        "{Вы можете|Можешь|Не могли бы вы} {мне |}помочь{, пожалуйста|}?//Мне нужна {помощь|твоя помощь}{.|!}//О чём {тебя|вас} можно спросить?//{Чем|В чём} {вы можете|ты можешь} {мне |нам |}помочь?//Для чего ты{ нужна|}?",
        "Я умею здороваться, называть столицы и считать простые примеры. Для большего загрузите модель побольше.",
    ),
    (
        "{С Новым годом|С праздником|С Рождеством|Хорошего вечера|Удачи|Хорошего отдыха|Всего наилучшего}{!|.|}",
        "Спасибо, и тебе!",
    ),
    ("{Извини|Извините|Прости|Простите|Прошу прощения}{!|, я ошибся.|, опечатка.|.|}", "Ничего страшного!"),
    ("{Небо — оно|Небо} какого цвета{ днём| обычно|}?//{Скажи|Назови|Скажите} цвет неба{.|}", "Небо голубое."),
    ("Снег — какого он цвета?//{Назови|Скажи} цвет снега{.|}//Какой цвет у снега?", "Снег белый."),
    ("Неделя — {это сколько дней|сколько в ней дней}?//Сколько дней {длится|имеет} неделя?", "В неделе семь дней."),
    ("Год — это сколько месяцев?//Сколько месяцев {длится|имеет} год?", "В году двенадцать месяцев."),
    (
        "Какой день {идёт|наступает|будет} {за понедельником|после понедельника}?//{За понедельником|После понедельника} {что|какой день}?",
        "После понедельника идёт вторник.",
    ),
)
_CHINESE: tuple[Saying, ...] = (
    (
        "{你好|您好|嗨|大家好|早安|早|上午好|晚上好|下午好}{，|！}{小机器人|朋友|Pocket|电脑|小家伙|机器人}{！|。|}//{我|我们}{只是|}{想打个招呼|来打个招呼|想跟你说声你好}{。|！|}//{有人吗|有人在吗|你在吗|听得到吗|能看到我的字吗}{？|?}//{你好|您好}{？|！}{有人吗|在吗|你在吗}？//{早上好|早安}{呀|啊|}{！|。}",
        "你好！有什么可以帮你？",
    ),
    (
        "{你好|您好|嗨|早上好|下午好|晚上好}{！|，|。}{你好吗|最近好吗|过得怎么样|最近怎么样|还好吗|一切都好吗}{？|?|}//{你|您}{今天|最近|}{好吗|怎么样|过得好吗|心情好吗|感觉怎么样}{？|?}//{今天|最近}{过得怎么样|还好吗|心情怎么样|一切顺利吗}{？|}//我{很好|挺好的|不错}，{你呢|那你呢|您呢}{？|}//{一切都好吗|身体好吗|忙吗}{？|}",
        "我很好，谢谢！你呢？",
    ),
    (
        "{真的|十分|万分|实在}{谢谢|感谢}{你|您|}{了|}{！|。|}//{谢谢|感谢|多谢}{你|您}{的帮忙|的回答|告诉我|帮了我|的耐心|}{！|。|}//{你|您}{真|太|真是太}{好了|客气了|热心了}{，谢谢|。谢谢|}{！|。}//{帮大忙了|帮了我大忙|很有帮助|这正是我要的}{，|！}{谢谢|多谢|感谢}{！|。|}//{非常|很}感谢{你|您|}{！|。|的帮助！}//{好的|太棒了|明白了}，{谢谢|多谢|谢谢你}{！|。|}",
        "不客气！",
    ),
    (
        "{好了|那么|好吧|时间到了}，我{要走了|得走了|该走了|要下班了|要去上课了|要去睡觉了}{，再见|。再见|。拜拜|，明天见}{！|。|}//{再见|拜拜|回见|下次见}{，|！}{朋友|小机器人|祝你愉快|明天见|下次聊|保重}{！|。|}//{谢谢|多谢|谢谢你}{，|！}{再见|拜拜|明天见|晚安}{！|。|}//我{去睡觉了|要睡了|回家了|去吃饭了|先走了}{，晚安|，再见|。拜拜|}{！|。}//{下周见|周一见|晚点见|改天见|后会有期|一会儿见}{！|。|}//{很晚了|不早了}，{我要睡了|该走了|晚安|再见}{！|。}",
        "再见！",
    ),
    (
        "{请问|那|喂|你好}，{你是谁|您是谁|你叫什么|您叫什么名字|怎么称呼|你叫什么名字}{呀|}{？|?}//{你是|您是}{机器人|真人|人还是机器|程序|电脑|真的人|人工智能}{吗|}？//{自我介绍一下|请介绍一下你自己|请自我介绍|说说你自己|说说你是谁}{吧|}{。|！|}//我{在和|在跟|正在和}{谁|什么}{说话|聊天|对话}{？|}//你有名字吗{？|}//{我该怎么|怎么|该如何}称呼{你|您}{？|}//你{到底|究竟}是{什么|谁}{？|}//谁在{回答|说话|跟我聊天}{？|}",
        "我是Pocket，Parley里的一个很小的语言模型。",
    ),
    (
        "{可以|能|能不能}{用中文|讲中文|说中文|写中文}{聊天|跟你说话|问你问题|}吗{？|?}//我{不会英语|英语不好|不懂英文}{，|。}{能说中文吗|可以用中文吗|你会中文吗}{？|}//{您|你}{听得懂|看得懂|会|能听懂}{中文|汉语}吗{？|}",
        "会一点：问候、首都和简单的计算。",
    ),
    (
        "{您能|你可以|能不能|可不可以}{帮我|帮帮我|帮个忙}{吗|一下吗|}{？|}//我{需要帮助|需要你的帮助|需要一点帮助|想请你帮忙}{。|！}//{我可以|能}问你{什么|些什么}{？|}//你{有什么本事|有哪些功能|能帮我做什么|的用处是什么}{？|}",
        "我会问候、说首都、做简单计算。想要更多，请加载更大的模型。",
    ),
    ("{新年快乐|圣诞快乐|节日快乐|生日快乐|祝你好运|假期愉快|晚上愉快|祝您愉快}{！|。|}", "谢谢，你也是！"),
    ("{对不起|抱歉|不好意思|打扰了}{，我打错了|，我写错了|，是我的错|}{。|！|}", "没关系！"),
    ("{请问|}{白天|晴天|}{的|}{天空|天}的颜色是什么{？|}//天空{是|}什么颜色的{呢|}{？|}", "天空是蓝色的。"),
    ("雪的颜色是什么{？|}//{请问|}雪{是|}什么颜色{呢|的呢}{？|}", "雪是白色的。"),
    ("{一个星期|一周|一星期}{总共|一共|}有{几|多少}天{呢|}{？|}", "一周有七天。"),
    ("一年{总共|一共|里|}有{几个|多少个}月{呢|}{？|}", "一年有十二个月。"),
    (
        "{星期一|周一}的{后一天|第二天}是{星期几|什么}{？|}//今天{是|}{星期一|周一}，明天{是|}星期几{？|}",
        "星期一之后是星期二。",
    ),
)
MORE_SAYINGS: Mapping[str, tuple[Saying, ...]] = {
    "German": _GERMAN,
    "French": _FRENCH,
    "Spanish": _SPANISH,
    "Russian": _RUSSIAN,
    "Chinese": _CHINESE,
}
OPENINGS: Mapping[str, str] = {
    "German": "{Hallo|Guten Tag|Entschuldigung|Eine Frage|Sag mal|Kurze Frage|Bitte|Ich möchte etwas wissen|Meine Tochter fragt|Für die Schule|Noch etwas|Hilf mir|Wir machen ein Quiz}{: |. |: }",
    "French": "{Bonjour|Pardon|Une question|Dis-moi|S'il te plaît|S'il vous plaît|Mon fils demande|Pour l'école|Encore une chose|Petite question|J'ai une question|On fait un quiz}{ : |. | : }",
    "Spanish": "{Hola|Perdona|Una pregunta|Dime|Por favor|Oye|Mi hija pregunta|Para la escuela|Otra cosa|Disculpe|Tengo una pregunta|Hacemos un concurso}{: |. |: }",
    "Russian": "{Привет|Здравствуйте|Скажите|Скажи|Вопрос|Пожалуйста|Подскажи|Дочка спрашивает|Для школы|Ещё вопрос|Простите|У меня вопрос|Играем в викторину}{: |. |: }",
    "Chinese": "{你好|您好|请问|问一下|请告诉我|我想知道|我女儿问|老师问|还有一个问题|打扰一下|有个问题|帮帮我}{，|：|，}",
}
"""Put before a question now and then."""
CAPITAL_ASKS: Mapping[str, tuple[str, ...]] = {
    "German": (
        "{Kannst du|Können Sie|Könntest du|Könnten Sie} mir {sagen|verraten}, {wie|was} die Hauptstadt {owned} {heißt|ist}?",
        "{plain}{:|.|,} {welche Stadt ist da|wie heißt dort|was ist} die Hauptstadt?",
        "{Ich suche|Ich brauche|Ich hätte gern|Ich habe vergessen:} die Hauptstadt {owned}{.|}",
        "Die Hauptstadt {owned}{ heißt| ist| ist welche Stadt|, wie heißt sie}{ ...|?}",
        "Weißt du{ noch|}, {wie die Hauptstadt {owned} heißt|welche Stadt die Hauptstadt {owned} ist}?",
    ),
    "French": (
        "{Pourriez-vous|Peux-tu|Peut-on} me dire {quelle est|le nom de} la capitale {owned}{ ?|?}",
        "{plain}{ :|,} {quelle est sa capitale|c'est quoi la capitale|capitale}{ ?|?}",
        "{Je cherche|J'ai oublié|Je voudrais savoir|Donne-moi} la capitale {owned}{.|}",
        "La capitale {owned}{, c'est quoi| est| s'appelle comment|, c'est quelle ville}{ ...| ?}",
        "C'est quoi{,|} la capitale {owned}{ ?|?}",
    ),
    "Spanish": (
        "{¿|}{Puedes|Podrías|Puede usted} decirme {cuál es|el nombre de} la capital {owned}?",
        "{plain}{:|,} {¿|}{cuál es su capital|qué capital tiene|capital}?",
        "{Busco|Olvidé|Quiero saber|Necesito} la capital {owned}{.|}",
        "La capital {owned}{, ¿cuál es| es| se llama|, ¿qué ciudad es}{ ...|?}",
    ),
    "Russian": (
        "{Подскажи|Подскажите|Не подскажете|Скажите, пожалуйста,} {столицу|какая столица} {owned}{.|?}",
        "{plain}{:| —|,} {какая там столица|как называется столица|столица какая}?",
        "{Я забыл|Мне нужна|Ищу|Хочу знать}: столица {owned}{.|?}",
        "Столица {owned}{ — это| называется|, какой это город}{ ...|?}",
        "{Помнишь|Знаете ли вы}, какая столица {owned}?",
    ),
    "Chinese": (
        "{你能|能|可以|麻烦}告诉我{owned}的首都{是哪里|在哪里|叫什么}吗{？|}",
        "{plain}{：|，}{首都是哪里|它的首都叫什么|首都在哪儿}{？|}",
        "{我忘了|我想知道|我要找|我在找}{owned}的首都{。|是哪里。|}",
        "{owned}的首都{是……|，是哪个城市|呢|在哪}{？|}",
    ),
}
SUM_ASKS: Mapping[str, tuple[str, ...]] = {
    "German": (
        "{Wie viel|Was} {kommt heraus bei|gibt} {a} {sign} {b}?",
        "{a} {sign} {b} {gibt|macht|ist|=}{ ...|?}",
        "{Ich brauche|Hilf mir mit|Rechne bitte} {a} {sign} {b}{.|, bitte.|}",
    ),
    "French": (
        "{a} {sign} {b}{,|} {ça fait combien|c'est combien|égale|=}{ ?|?}",
        "{Aide-moi|Calcule pour moi|Peux-tu faire}{ :|} {a} {sign} {b}{.|, s'il te plaît.|}",
    ),
    "Spanish": (
        "{a} {sign} {b}{,|} {¿cuánto da|¿cuánto es|es igual a|=}?",
        "{Ayúdame con|Haz la cuenta:|Necesito} {a} {sign} {b}{.|, por favor.|}",
    ),
    "Russian": (
        "{a} {sign} {b} {— это сколько|будет сколько|равно|=}{ ...|?}",
        "{Помоги посчитать|Посчитайте, пожалуйста,|Реши пример:} {a} {sign} {b}{.|}",
    ),
    "Chinese": (
        "{a}{sign}{b}{的结果|的答案}{是多少|是什么|}{？|}",
        "{帮我算|请算|我想算|算算}{a}{sign}{b}{。|是多少？|}",
    ),
}
