# ruff: noqa: E501
"""What Pocket can say in five languages: sayings as (ways to say it, the answer), capitals, words for sums."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """`capitals` holds the country's name, its form after "capital of", and the capital."""

    name: str
    stop: str
    sayings: tuple[tuple[str, str], ...]
    capitals: tuple[tuple[str, str, str], ...]
    capital_asks: tuple[str, ...]
    capital_reply: str
    numbers: tuple[str, ...]
    signs: Mapping[str, tuple[str, ...]]
    sum_asks: tuple[str, ...]


def _rows(table: str) -> tuple[tuple[str, str, str], ...]:
    rows = [row.split("|") for row in table.strip().split("\n")]
    return tuple((row[0], row[1], row[2]) for row in rows)


_GERMAN = Tongue(
    "German",
    ".",
    (
        ("Hallo{!|}//Guten {Tag|Morgen|Abend}{!|.|}//Hallo Pocket{!|}//Servus{!|}//Moin{!|}//Grüß Gott{!|}//Hallo, {da bin ich|ist da jemand}?//Schönen guten Tag{!|}", "Hallo! Wie kann ich helfen?"),
        ("Wie geht es {dir|Ihnen}?//Wie geht's{?| dir?}//Alles gut{?| bei dir?}//Geht es dir gut?//Hallo, wie geht es dir?//Na, wie geht's?//Wie läuft's?", "Gut, danke! Und dir?"),
        ("Danke{!|.| schön!| sehr!|}//Vielen Dank{!|.|}//Danke, das hilft{!|.}//Ich danke dir{!|.}//Super, danke{!|.}//Herzlichen Dank{!|}//Besten Dank", "Gern geschehen!"),
        ("Tschüss{!|.|}//Auf Wiedersehen{!|.|}//Bis bald{!|.|}//Bis später{!|}//Mach's gut{!|}//Gute Nacht{!|}//Ich muss {gehen|los}{, tschüss|}{!|.}//Bis morgen{!|}", "Auf Wiedersehen!"),
        ("Wer bist du{?| eigentlich?}//Wie heißt du?//Was bist du{?| eigentlich?}//Wie ist dein Name?//Stell dich {mal |}vor.//Mit wem {spreche|rede} ich?//Bist du ein Mensch?//Bist du eine KI?//Wer spricht da?", "Ich bin Pocket, ein sehr kleines Sprachmodell in Parley."),
        ("Sprichst du Deutsch?//Kannst du Deutsch{?| sprechen?}//Verstehst du Deutsch?//Können wir Deutsch {reden|sprechen}?//Deutsch?", "Ja, ein wenig: Grüße, Hauptstädte und einfache Rechnungen."),
        ("Was kannst du{?| alles?| tun?}//Wobei kannst du {mir |}helfen?//Hilfe{!|}//Kannst du mir helfen?//Was weißt du?", "Ich kann grüßen, Hauptstädte nennen und einfach rechnen. Für mehr lade ein größeres Modell."),
        ("Welche Farbe hat der Himmel?//Wie ist der Himmel gefärbt?", "Der Himmel ist blau."),
        ("Welche Farbe hat {das |}Gras?", "Gras ist grün."),
        ("Welche Farbe hat {der |}Schnee?", "Schnee ist weiß."),
        ("Wie viele Tage hat {eine|die} Woche?//Wie viele Tage hat eine Woche denn?", "Eine Woche hat sieben Tage."),
        ("Wie viele Monate hat {ein|das} Jahr?", "Ein Jahr hat zwölf Monate."),
        ("Wie viele Stunden hat {ein|der} Tag?", "Ein Tag hat 24 Stunden."),
        ("Wie viele Beine hat eine Spinne?", "Eine Spinne hat acht Beine."),
        ("Welcher Planet ist der größte?//{Was|Wie heißt} {ist |}der größte Planet?", "Jupiter ist der größte Planet."),
        ("Welcher Tag kommt nach Montag?//Was kommt nach Montag?", "Nach Montag kommt Dienstag."),
        ("Was heißt {Hund|„Hund“} auf Englisch?", "dog"),
        ("Was heißt {Katze|„Katze“} auf Englisch?", "cat"),
        ("Erzähl {mir |}einen Witz{!|.|}//{Kennst|Weißt} du einen Witz?//Ein Witz{, bitte|}{!|.}", "Was ist orange und geht über die Berge? Eine Wanderine."),
        ("Zähl{e|} bis {zehn|10}.//Kannst du bis {zehn|10} zählen?", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."),
        ("Wie heißt der höchste Berg[ der Welt]?//{Welcher|Was} {Berg |}ist der höchste[ Berg]?//Höchster Berg der Welt?", "Der Mount Everest ist der höchste Berg."),
        ("Wer hat „Faust“ geschrieben?//Wer schrieb Faust?", "Goethe hat Faust geschrieben."),
        ("Wer hat Hamlet geschrieben?//Wer schrieb Hamlet?", "Shakespeare hat Hamlet geschrieben."),
        ("Bei {wie viel Grad|welcher Temperatur} kocht Wasser?//Wann kocht Wasser?", "Wasser kocht bei 100 Grad."),
        ("Wie viele Beine hat {eine Katze|ein Hund}?", "Vier Beine."),
        ("Welche Farbe hat eine {Banane|Zitrone}?", "Sie ist gelb."),
        ("Welche Farbe hat {Blut|eine Tomate|eine Erdbeere}?", "Rot."),
        ("Was ist das Gegenteil von groß?//Gegenteil von groß?", "Das Gegenteil von groß ist klein."),
        ("Was ist das Gegenteil von heiß?//Gegenteil von heiß?", "Das Gegenteil von heiß ist kalt."),
        ("Was ist das Gegenteil von gut?", "Das Gegenteil von gut ist schlecht."),
        ("{Nenne|Sag|Wie heißen} {mir |}die Wochentage{.|?|}//Welche Wochentage gibt es?", "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag."),
        ("{Nenne|Was sind|Wie heißen} die Jahreszeiten{.|?}", "Frühling, Sommer, Herbst und Winter."),
        ("{Nenne|Sag} {mir |}drei Tiere.//Nenn mir drei Tiere", "Hund, Katze und Pferd."),
        ("{Nenne|Sag} {mir |}drei Farben.//Nenn mir drei Farben", "Rot, blau und grün."),
        ("Wie viele Planeten gibt es?", "Es gibt acht Planeten."),
        ("Was kommt nach Dienstag?//Welcher Tag kommt nach Dienstag?", "Nach Dienstag kommt Mittwoch."),
        ("Was heißt {danke|„danke“} auf Englisch?", "thank you"),
        ("Guten Appetit{!|}//Schönes Wochenende{!|}//Schönen Tag noch{!|}", "Danke, gleichfalls!"),
        ("Ich heiße Anna{.|}//Mein Name ist Anna{.|}", "Schön, dich kennenzulernen, Anna!"),
        ("{Schreib|Schreibe} {mir |}ein {Gedicht|Haiku}[ über den Schnee].", "Leise fällt der Schnee,\ndas Dorf schläft unter dem Weiß,\nnur ein Licht ist wach."),
    ),
    _rows("""
Frankreich|von Frankreich|Paris
Deutschland|von Deutschland|Berlin
Italien|von Italien|Rom
Spanien|von Spanien|Madrid
Portugal|von Portugal|Lissabon
Österreich|von Österreich|Wien
die Schweiz|der Schweiz|Bern
England|von England|London
Russland|von Russland|Moskau
China|von China|Peking
Japan|von Japan|Tokio
Indien|von Indien|Neu-Delhi
Polen|von Polen|Warschau
Schweden|von Schweden|Stockholm
Norwegen|von Norwegen|Oslo
Dänemark|von Dänemark|Kopenhagen
Griechenland|von Griechenland|Athen
die Türkei|der Türkei|Ankara
Ägypten|von Ägypten|Kairo
Kanada|von Kanada|Ottawa
die USA|der USA|Washington
Brasilien|von Brasilien|Brasília
Ungarn|von Ungarn|Budapest
Tschechien|von Tschechien|Prag
Finnland|von Finnland|Helsinki
Belgien|von Belgien|Brüssel
die Niederlande|der Niederlande|Amsterdam
Australien|von Australien|Canberra
die Ukraine|der Ukraine|Kiew
Peru|von Peru|Lima"""),
    ("Welches ist die Hauptstadt {owned}?", "Wie heißt die Hauptstadt {owned}?", "Was ist die Hauptstadt {owned}?", "Hauptstadt {owned}{?|}", "{Nenne|Sag} mir die Hauptstadt {owned}.", "Kennst du die Hauptstadt {owned}?", "Welche Stadt ist die Hauptstadt {owned}?", "{plain}: Hauptstadt?", "Und {die Hauptstadt |}{owned}?"),
    "Die Hauptstadt {owned} ist {capital}.",
    ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig"),
    {"+": ("plus", "plus", "+", "und"), "-": ("minus", "minus", "-", "weniger"), "×": ("mal", "mal", "×")},
    ("{Was|Wie viel|Wieviel} ist {a} {sign} {b}?", "{Was|Wie viel} {ergibt|macht} {a} {sign} {b}?", "{a} {sign} {b}?", "{Rechne|Berechne} {a} {sign} {b}.", "Kannst du {a} {sign} {b} {rechnen|ausrechnen}?", "Und {a} {sign} {b}?"),
)  # fmt: skip

_FRENCH = Tongue(
    "French",
    ".",
    (
        ("Bonjour{ !|!|}//Salut{ !|!|}//Bonsoir{ !|!|}//Coucou{ !|!|}//Bonjour Pocket{ !|!|}//Bonjour, {tu es là|vous êtes là} ?//Hé, salut !", "Bonjour ! Comment puis-je aider ?"),
        ("Comment {ça va|vas-tu|allez-vous|tu vas}{ ?|?}//{comment|coment} {ca va|vas tu|tu vas|tu te sens}{ ?|?|}//{ca va|ça va|sa va|ca va bien|tu vas bien|et toi ca va|quoi de neuf}{ ?|?|}//Ça va{ ?|?}//Tu vas bien{ ?|?}//Salut, ça va ?//Bonjour, comment allez-vous ?//Quoi de neuf ?", "Bien, merci ! Et toi ?"),
        ("Merci{ !|!| beaucoup !| bien.|.|}//Un grand merci{ !|.}//Merci pour {tout|l'aide|ton aide}{ !|.}//Super, merci{ !|.}//Je te remercie.", "Avec plaisir !"),
        ("Au revoir{ !|!|.|}//À bientôt{ !|!|}//Salut, à demain !//À plus{ !|!| tard !}//Bonne nuit{ !|!|}//Bonne soirée{ !|}//Adieu{ !|}//Je dois {partir|y aller}{, au revoir |.}", "Au revoir !"),
        ("Qui es-tu{ ?|?}//{et |mais |au fait, |dis-moi, |dites-moi, |}{vous etes qui|vous êtes qui|t'es qui|tu es qui|t es qui|qui etes vous|qui êtes-vous|qui es tu|c'est qui|qui est-ce}{ au fait| exactement| en fait| au juste|}{ ?|?|}//{c'est quoi|quel est|cest quoi} {ton nom|votre nom|ton prenom|votre petit nom}{ au fait| déjà|}{ ?|?|}//{comment|coment} {tu t'appelles|tu t appelle|vous vous appelez|on t'appelle|on vous appelle}{ au fait| déjà|}{ ?|?|}//Comment {tu t'appelles|t'appelles-tu|vous appelez-vous}{ ?|?}//Tu es qui{ ?|?}//Quel est ton nom{ ?|?}//Qui êtes-vous{ ?|?}//Présente-toi.//Es-tu un humain ?//Qu'est-ce que tu es ?//Es-tu une IA ?", "Je suis Pocket, un tout petit modèle de langue dans Parley."),
        ("Parles-tu français{ ?|?}//Tu parles français{ ?|?}//Parlez-vous français{ ?|?}//Peux-tu parler français ?//Tu comprends le français ?//Français ?", "Oui, un peu : saluer, les capitales et des calculs simples."),
        ("Que {sais|peux}-tu faire{ ?|?}//Qu'est-ce que tu {sais|peux} faire{ ?|?}//Peux-tu m'aider ?//Aide-moi.//À l'aide !", "Je sais saluer, nommer des capitales et calculer un peu. Pour plus, charge un modèle plus grand."),
        ("De quelle couleur est le ciel{ ?|?}//Quelle est la couleur du ciel{ ?|?}", "Le ciel est bleu."),
        ("De quelle couleur est l'herbe{ ?|?}//Quelle est la couleur de l'herbe{ ?|?}", "L'herbe est verte."),
        ("De quelle couleur est la neige{ ?|?}", "La neige est blanche."),
        ("Combien de jours {y a-t-il dans|a|compte} une semaine{ ?|?}", "Une semaine a sept jours."),
        ("Combien de mois {y a-t-il dans|a|compte} une année{ ?|?}//Combien de mois dans un an ?", "Une année a douze mois."),
        ("Combien d'heures {y a-t-il dans|a|compte} {un jour|une journée}{ ?|?}", "Un jour a 24 heures."),
        ("Combien de pattes a une araignée{ ?|?}", "Une araignée a huit pattes."),
        ("Quelle est la plus grande planète{ ?|?}//Quelle planète est la plus grande ?", "Jupiter est la plus grande planète."),
        ("Quel jour vient après lundi{ ?|?}//Après lundi ?", "Après lundi vient mardi."),
        ("Raconte{-moi|} une blague{ !|.|}//Tu connais une blague ?//Une blague{, s'il te plaît|}{ !|.}", "Quel est le comble pour un électricien ? Ne pas être au courant."),
        ("Compte jusqu'à {dix|10}.//Peux-tu compter jusqu'à {dix|10} ?", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."),
        ("Quelle est la plus haute montagne[ du monde] ?//Quelle montagne est la plus haute ?", "L'Everest est la plus haute montagne."),
        ("Qui a écrit {Hamlet|« Hamlet »} ?", "Shakespeare a écrit Hamlet."),
        ("Qui a écrit {Les Misérables|« Les Misérables »} ?", "Victor Hugo a écrit Les Misérables."),
        ("À {combien de degrés|quelle température} bout l'eau ?//Quand l'eau bout-elle ?", "L'eau bout à 100 degrés."),
        ("Combien de pattes a {un chat|un chien} ?", "Quatre pattes."),
        ("De quelle couleur est {une banane|un citron} ?", "Jaune."),
        ("De quelle couleur est {le sang|une tomate|une fraise} ?", "Rouge."),
        ("Quel est le contraire de grand ?//Le contraire de grand ?", "Le contraire de grand est petit."),
        ("Quel est le contraire de chaud ?//Le contraire de chaud ?", "Le contraire de chaud est froid."),
        ("{Quels sont|Donne-moi|Dis-moi|Cite} les jours de la semaine{ ?|.|}", "Lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche."),
        ("{Quelles sont|Cite|Donne-moi} les {quatre |}saisons{ ?|.}", "Le printemps, l'été, l'automne et l'hiver."),
        ("{Cite|Donne-moi|Nomme} trois animaux.", "Le chien, le chat et le cheval."),
        ("{Cite|Donne-moi|Nomme} trois couleurs.", "Rouge, bleu et vert."),
        ("Combien de planètes y a-t-il ?//Combien y a-t-il de planètes ?", "Il y a huit planètes."),
        ("Comment dit-on {« chat »|chat} en anglais ?", "cat"),
        ("Comment dit-on {« merci »|merci} en anglais ?", "thank you"),
        ("Bon appétit{ !|}//Bon week-end{ !|}//Bonne journée{ !|}", "Merci, à toi aussi !"),
        ("Je m'appelle Anna{.|}", "Enchanté, Anna !"),
        ("Écris{-moi|} un {poème|haïku}[ sur la neige].", "La neige descend,\nle village dort en blanc,\nune lampe veille."),
    ),
    _rows("""
la France|de la France|Paris
l'Allemagne|de l'Allemagne|Berlin
l'Italie|de l'Italie|Rome
l'Espagne|de l'Espagne|Madrid
le Portugal|du Portugal|Lisbonne
l'Autriche|de l'Autriche|Vienne
la Suisse|de la Suisse|Berne
l'Angleterre|de l'Angleterre|Londres
la Russie|de la Russie|Moscou
la Chine|de la Chine|Pékin
le Japon|du Japon|Tokyo
l'Inde|de l'Inde|New Delhi
la Pologne|de la Pologne|Varsovie
la Suède|de la Suède|Stockholm
la Norvège|de la Norvège|Oslo
le Danemark|du Danemark|Copenhague
la Grèce|de la Grèce|Athènes
la Turquie|de la Turquie|Ankara
l'Égypte|de l'Égypte|Le Caire
le Canada|du Canada|Ottawa
les États-Unis|des États-Unis|Washington
le Brésil|du Brésil|Brasilia
la Hongrie|de la Hongrie|Budapest
la Belgique|de la Belgique|Bruxelles
les Pays-Bas|des Pays-Bas|Amsterdam
la Finlande|de la Finlande|Helsinki
l'Australie|de l'Australie|Canberra
le Pérou|du Pérou|Lima
le Maroc|du Maroc|Rabat
l'Irlande|de l'Irlande|Dublin"""),
    ("Quelle est la capitale {owned} ?", "Quelle est la capitale {owned}?", "La capitale {owned} ?", "Quelle ville est la capitale {owned} ?", "C'est quoi la capitale {owned} ?", "{Dis-moi|Donne-moi|Nomme} la capitale {owned}.", "Tu connais la capitale {owned} ?", "Et {owned} ?", "Capitale {owned}", "Comment s'appelle la capitale {owned} ?"),
    "La capitale {owned} est {capital}.",
    ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt"),
    {"+": ("plus", "plus", "+", "et"), "-": ("moins", "moins", "-"), "×": ("fois", "fois", "×")},
    ("Combien font {a} {sign} {b} ?", "Combien font {a} {sign} {b}?", "{a} {sign} {b} ?", "Ça fait combien, {a} {sign} {b} ?", "{Calcule|Calculez} {a} {sign} {b}.", "Combien fait {a} {sign} {b} ?", "Peux-tu calculer {a} {sign} {b} ?", "Et {a} {sign} {b} ?"),
)  # fmt: skip

_SPANISH = Tongue(
    "Spanish",
    ".",
    (
        ("{¡|}Hola{!|}//{¡|}Buenos días{!|}//{¡|}Buenas tardes{!|}//{¡|}Buenas noches{!|}//{¡|}Buenas{!|}//Hola Pocket{!|}//Hola, ¿estás ahí?//Hola, ¿hay alguien?", "¡Hola! ¿En qué puedo ayudar?"),
        ("{¿|}Cómo estás?//{como|cómo|cmo} {estas|estás|esta usted|estan|andas|te va|vas|va todo|va}{ hoy| amigo|}{?|}//{que tal|qué tal|q tal|todo bien|que onda|como va la vida|que hay}{ amigo| hoy|}{?|}//{¿|}Qué tal{?| estás?}//Hola, ¿cómo estás?//{¿|}Cómo te va?//{¿|}Cómo está usted?//{¿|}Todo bien?", "Bien, ¡gracias! ¿Y tú?"),
        ("{¡|}Gracias{!|.|}//{¡|}Muchas gracias{!|.|}//Mil gracias{!|}//Gracias por {todo|la ayuda|tu ayuda}{!|.}//Te lo agradezco.//Genial, gracias{!|}", "¡De nada!"),
        ("{¡|}Adiós{!|.|}//{¡|}Hasta luego{!|.|}//{¡|}Hasta {pronto|mañana}{!|}//{¡|}Chao{!|}//Nos vemos{!|}//Me voy, adiós{!|.}//Tengo que irme.", "¡Hasta luego!"),
        ("{¿|}Quién eres?//{¿|}Cómo te llamas?//{¿|}Cuál es tu nombre?//{¿|}Qué eres?//Preséntate.//{¿|}Eres {un humano|una persona|un robot|una IA}?//{¿|}Con quién hablo?//{¿|}Quién es usted?", "Soy Pocket, un modelo de lenguaje muy pequeño en Parley."),
        ("{¿|}Hablas español?//{¿|}Sabes español?//{¿|}Puedes hablar español?//{¿|}Entiendes español?//{¿|}Español?//{¿|}Habla usted español?", "Sí, un poco: saludos, capitales y cuentas sencillas."),
        ("{¿|}Qué {sabes|puedes} hacer?//{¿|}Puedes ayudarme?//{¿|}Me ayudas?//Ayuda{!|}//{¿|}En qué me puedes ayudar?//{¿|}Qué sabes?", "Sé saludar, nombrar capitales y hacer cuentas sencillas. Para más, carga un modelo más grande."),
        ("{¿|}De qué color es el cielo?//{¿|}Qué color tiene el cielo?", "El cielo es azul."),
        ("{¿|}De qué color es {la hierba|el césped}?", "La hierba es verde."),
        ("{¿|}De qué color es la nieve?", "La nieve es blanca."),
        ("{¿|}Cuántos días tiene {una|la} semana?//{¿|}Cuántos días hay en una semana?", "Una semana tiene siete días."),
        ("{¿|}Cuántos meses tiene {un|el} año?//{¿|}Cuántos meses hay en un año?", "Un año tiene doce meses."),
        ("{¿|}Cuántas horas tiene {un|el} día?//{¿|}Cuántas horas hay en un día?", "Un día tiene 24 horas."),
        ("{¿|}Cuántas patas tiene una araña?", "Una araña tiene ocho patas."),
        ("{¿|}Cuál es el planeta más grande?//{¿|}Qué planeta es el más grande?", "Júpiter es el planeta más grande."),
        ("{¿|}Qué día viene después del lunes?//{¿|}Qué viene después del lunes?", "Después del lunes viene el martes."),
        ("Cuéntame un chiste{!|.|}//{¿|}Sabes un chiste?//Un chiste{, por favor|}{!|.|}", "¿Qué hace una abeja en el gimnasio? ¡Zum-ba!"),
        ("Cuenta hasta {diez|10}.//{¿|}Puedes contar hasta {diez|10}?", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."),
        ("{¿|}Cuál es la montaña más alta[ del mundo]?//{¿|}Qué montaña es la más alta?", "El Everest es la montaña más alta."),
        ("{¿|}Quién escribió {Don Quijote|el Quijote|Don Quijote de la Mancha}?//{¿|}Quién es el autor del Quijote?", "Cervantes escribió Don Quijote."),
        ("{¿|}Quién escribió Hamlet?", "Shakespeare escribió Hamlet."),
        ("{¿|}A {cuántos grados|qué temperatura} hierve el agua?", "El agua hierve a 100 grados."),
        ("{¿|}Cuántas patas tiene {un gato|un perro}?", "Cuatro patas."),
        ("{¿|}De qué color es {un plátano|un limón|una banana}?", "Amarillo."),
        ("{¿|}De qué color es {la sangre|un tomate|una fresa}?", "Rojo."),
        ("{¿|}Cuál es lo contrario de grande?//{¿|}Lo contrario de grande?", "Lo contrario de grande es pequeño."),
        ("{¿|}Cuál es lo contrario de caliente?//{¿|}Lo contrario de caliente?", "Lo contrario de caliente es frío."),
        ("{Dime|Di|Nombra} los días de la semana{.|}//{¿|}Cuáles son los días de la semana?", "Lunes, martes, miércoles, jueves, viernes, sábado y domingo."),
        ("{Dime|Di|Nombra} las estaciones{.|| del año.}//{¿|}Cuáles son las estaciones del año?", "Primavera, verano, otoño e invierno."),
        ("{Dime|Nombra} tres animales.", "Perro, gato y caballo."),
        ("{Dime|Nombra} tres colores.", "Rojo, azul y verde."),
        ("{¿|}Cuántos planetas hay?", "Hay ocho planetas."),
        ("{¿|}Cómo se dice {gato|«gato»} en inglés?", "cat"),
        ("{¿|}Cómo se dice {gracias|«gracias»} en inglés?", "thank you"),
        ("{¡|}Buen provecho{!|}//{¡|}Buen fin de semana{!|}//Que tengas un buen día{.|}", "¡Gracias, igualmente!"),
        ("Me llamo Ana{.|}", "¡Mucho gusto, Ana!"),
        ("Escribe un {poema|haiku}[ sobre la nieve].//Escríbeme un poema.", "Cae la nieve,\nduerme el pueblo callado,\nbrilla una luz."),
    ),
    _rows("""
Francia|de Francia|París
Alemania|de Alemania|Berlín
Italia|de Italia|Roma
España|de España|Madrid
Portugal|de Portugal|Lisboa
Austria|de Austria|Viena
Suiza|de Suiza|Berna
Inglaterra|de Inglaterra|Londres
Rusia|de Rusia|Moscú
China|de China|Pekín
Japón|de Japón|Tokio
la India|de la India|Nueva Delhi
Polonia|de Polonia|Varsovia
Suecia|de Suecia|Estocolmo
Noruega|de Noruega|Oslo
Dinamarca|de Dinamarca|Copenhague
Grecia|de Grecia|Atenas
Turquía|de Turquía|Ankara
Egipto|de Egipto|El Cairo
Canadá|de Canadá|Ottawa
Estados Unidos|de Estados Unidos|Washington
Brasil|de Brasil|Brasilia
México|de México|Ciudad de México
Argentina|de Argentina|Buenos Aires
Chile|de Chile|Santiago
Perú|de Perú|Lima
Colombia|de Colombia|Bogotá
Cuba|de Cuba|La Habana
Venezuela|de Venezuela|Caracas
Marruecos|de Marruecos|Rabat"""),
    ("{¿|}Cuál es la capital {owned}?", "¿Cuál es la capital {owned}?", "{¿|}Qué ciudad es la capital {owned}?", "{Dime|Di|Nombra} la capital {owned}.", "{La capital|Capital} {owned}{?|}", "{¿|}Sabes cuál es la capital {owned}?", "¿Y {owned}?", "¿Y la capital {owned}?", "{¿|}Cómo se llama la capital {owned}?"),
    "La capital {owned} es {capital}.",
    ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte"),
    {"+": ("más", "más", "+", "y"), "-": ("menos", "menos", "-"), "×": ("por", "por", "×")},
    ("{¿|}Cuánto es {a} {sign} {b}?", "¿Cuánto es {a} {sign} {b}?", "{¿|}Cuánto son {a} {sign} {b}?", "¿{a} {sign} {b}?", "{a} {sign} {b}?", "{Calcula|Suma bien:} {a} {sign} {b}.", "{¿|}Puedes calcular {a} {sign} {b}?", "¿Y {a} {sign} {b}?"),
)  # fmt: skip

_RUSSIAN = Tongue(
    "Russian",
    ".",
    (
        ("Привет{!|}//Здравствуй{!|}//Здравствуйте{!|}//Добрый {день|вечер}{!|}//Доброе утро{!|}//Приветик{!|}//Привет, Pocket{!|}//Привет, ты здесь?//Хай{!|}", "Привет! Чем могу помочь?"),
        ("Как {дела|ты|поживаешь|жизнь}?//Как у тебя дела?//Привет, как дела?//Как вы поживаете?//Ты в порядке?//Всё хорошо?//Как настроение?", "Хорошо, спасибо! А у тебя?"),
        ("Спасибо{!|.| большое!|}//Большое спасибо{!|.|}//Благодарю{!|.}//Спасибо за помощь{!|.}//Отлично, спасибо{!|.}//Спс", "Пожалуйста!"),
        ("Пока{!|.|}//До свидания{!|.|}//До {встречи|завтра}{!|}//Увидимся{!|}//Спокойной ночи{!|}//Мне пора{.|, пока!}//Всего доброго{!|}//Прощай{!|}", "До свидания!"),
        ("Кто ты{?| такой?}//Как тебя зовут?//Как твоё имя?//Что ты такое?//Ты кто?//Представься.//Ты человек?//Ты робот?//С кем я говорю?//Кто вы?//Ты искусственный интеллект?", "Я Pocket, очень маленькая языковая модель в Parley."),
        ("{Ты говоришь|Говоришь ли ты|Вы говорите} по-русски?//Ты знаешь русский{?| язык?}//Ты понимаешь русский?//Можно по-русски?//Умеешь по-русски?", "Да, немного: приветствия, столицы и простые примеры."),
        ("Что ты {умеешь|можешь}{?| делать?}//Чем ты можешь помочь?//Помоги мне.//Можешь помочь?//Что ты знаешь?", "Я умею здороваться, называть столицы и считать простые примеры. Для большего загрузите модель побольше."),
        ("Какого цвета небо?//Небо какого цвета?//Какой цвет у неба?", "Небо голубое."),
        ("Какого цвета трава?//Трава какого цвета?", "Трава зелёная."),
        ("Какого цвета снег?//Снег какого цвета?", "Снег белый."),
        ("Сколько дней в неделе?//Сколько в неделе дней?", "В неделе семь дней."),
        ("Сколько месяцев в году?//Сколько в году месяцев?", "В году двенадцать месяцев."),
        ("Сколько часов в сутках?//Сколько в сутках часов?//Сколько часов в дне?", "В сутках 24 часа."),
        ("Сколько ног у паука?//Сколько лап у паука?", "У паука восемь ног."),
        ("Какая планета самая большая?//Самая большая планета?//Назови самую большую планету.", "Самая большая планета — Юпитер."),
        ("Какой день после понедельника?//Что идёт после понедельника?", "После понедельника идёт вторник."),
        ("{Кто|А кто} написал «Войну и мир»?//Кто автор «Войны и мира»?", "«Войну и мир» написал Лев Толстой."),
        ("{Кто|А кто} написал «Евгения Онегина»?", "«Евгения Онегина» написал Пушкин."),
        ("Кто {первым полетел в космос|был первым в космосе|первый космонавт}?", "Юрий Гагарин."),
        ("Расскажи {шутку|анекдот}{.|!|}//Знаешь {шутку|анекдот}?//Пошути{.|!|}", "Почему книга по математике грустная? У неё слишком много задач."),
        ("{Посчитай|Сосчитай|Считай} до {десяти|10}.//Можешь посчитать до {десяти|10}?", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."),
        ("Какая гора самая высокая?//Самая высокая гора[ в мире]?//Назови самую высокую гору.", "Самая высокая гора — Эверест."),
        ("Кто написал «Гамлета»?//Кто автор «Гамлета»?//Кто написал Гамлета?", "«Гамлета» написал Шекспир."),
        ("Кто написал «Преступление и наказание»?", "«Преступление и наказание» написал Достоевский."),
        ("При какой температуре кипит вода?//Когда кипит вода?", "Вода кипит при 100 градусах."),
        ("Сколько {лап|ног} у {кошки|собаки}?", "Четыре."),
        ("Какого цвета {банан|лимон}?", "Жёлтый."),
        ("Какого цвета {кровь|помидор|клубника}?", "Красного цвета."),
        ("Какое слово противоположно слову «большой»?//Противоположность слова «большой»?//Антоним к слову «большой»?", "Маленький."),
        ("Антоним к слову «горячий»?//Противоположность слова «горячий»?", "Холодный."),
        ("{Назови|Перечисли} дни недели{.|}//Какие есть дни недели?", "Понедельник, вторник, среда, четверг, пятница, суббота, воскресенье."),
        ("{Назови|Перечисли} времена года{.|}//Какие бывают времена года?", "Весна, лето, осень, зима."),
        ("{Назови|Перечисли} три{| каких-нибудь} животных{.|}", "Собака, кошка, лошадь."),
        ("Назови три цвета{.|}", "Красный, синий, зелёный."),
        ("Сколько {всего |}планет[ в Солнечной системе]?", "Восемь планет."),
        ("Как по-английски {«кошка»|кошка}?//Как будет кошка по-английски?", "cat"),
        ("Как по-английски {«спасибо»|спасибо}?//Как будет спасибо по-английски?", "thank you"),
        ("Приятного аппетита{!|}//Хороших выходных{!|}//Хорошего дня{!|}", "Спасибо, и тебе!"),
        ("Меня зовут Анна{.|}", "Приятно познакомиться, Анна!"),
        ("Напиши {стих|стихотворение|хайку}[ о снеге][ про зиму].", "Тихо падает снег,\nдеревня спит под белым,\nсветит одно окно."),
    ),
    _rows("""
Франция|Франции|Париж
Германия|Германии|Берлин
Италия|Италии|Рим
Испания|Испании|Мадрид
Португалия|Португалии|Лиссабон
Австрия|Австрии|Вена
Швейцария|Швейцарии|Берн
Англия|Англии|Лондон
Великобритания|Великобритании|Лондон
Россия|России|Москва
Китай|Китая|Пекин
Япония|Японии|Токио
Индия|Индии|Нью-Дели
Польша|Польши|Варшава
Швеция|Швеции|Стокгольм
Норвегия|Норвегии|Осло
Дания|Дании|Копенгаген
Финляндия|Финляндии|Хельсинки
Греция|Греции|Афины
Турция|Турции|Анкара
Египет|Египта|Каир
Канада|Канады|Оттава
США|США|Вашингтон
Бразилия|Бразилии|Бразилиа
Венгрия|Венгрии|Будапешт
Чехия|Чехии|Прага
Бельгия|Бельгии|Брюссель
Украина|Украины|Киев
Беларусь|Беларуси|Минск
Казахстан|Казахстана|Астана
Австралия|Австралии|Канберра
Перу|Перу|Лима"""),
    ("Какая столица {у |}{owned}?", "Столица {owned}{?|}", "Какой город столица {owned}?", "Какой город — столица {owned}?", "{Назови|Скажи} столицу {owned}.", "Как называется столица {owned}?", "Ты знаешь столицу {owned}?", "А {столица |}{owned}?", "Что является столицей {owned}?", "{plain}: столица?"),
    "Столица {owned} — {capital}.",
    ("ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать", "двадцать"),
    {"+": ("плюс", "плюс", "+"), "-": ("минус", "минус", "-"), "×": ("умножить на", "умножить на", "×")},
    ("Сколько будет {a} {sign} {b}?", "Сколько {a} {sign} {b}?", "{a} {sign} {b}?", "Чему равно {a} {sign} {b}?", "{Посчитай|Вычисли|Реши} {a} {sign} {b}.", "Сколько это {a} {sign} {b}?", "А {a} {sign} {b}?"),
)  # fmt: skip

_CHINESE = Tongue(
    "Chinese",
    "。",
    (
        ("你好{！|!|}//您好{！|!|}//早上好{！|}//下午好{！|}//晚上好{！|}//嗨{！|}//你好，Pocket{！|}//你好啊{！|}//哈喽//在吗{？|}", "你好！有什么可以帮你？"),
        ("你好吗{？|?|}//你怎么样{？|?}//最近怎么样{？|}//你好，你好吗？//过得{怎么样|好吗}？//你还好吗？", "我很好，谢谢！你呢？"),
        ("谢谢{！|。|你！|您！|}//多谢{！|}//非常感谢{！|。}//谢谢你的帮助{！|。}//太好了，谢谢{！|。}//感谢", "不客气！"),
        ("再见{！|。|}//拜拜{！|}//明天见{！|}//回头见{！|}//晚安{！|}//我{要|得}走了{。|，再见！}//下次见{！|}", "再见！"),
        ("你是谁{？|?|}//你叫什么{名字|}{？|?}//你的名字是什么{？|}//你是什么{？|}//介绍一下{你|}自己{。|}//你是人{吗|类吗|还是机器}？//您是谁？//你是机器人吗？//你是人工智能吗？", "我是Pocket，Parley里的一个很小的语言模型。"),
        ("你{会|能}说{中文|汉语}吗{？|?|}//你懂中文吗？//可以说中文吗？//会中文吗？//能用中文聊吗？", "会一点：问候、首都和简单的计算。"),
        ("你{会|能}做什么{？|?}//你{会|能}{干什么|什么}？//你{能|可以}帮我吗？//帮帮我{。|！}//你有什么用？//你知道什么？", "我会问候、说首都、做简单计算。想要更多，请加载更大的模型。"),
        ("天空是什么颜色{的|}{？|?}//天是什么颜色？", "天空是蓝色的。"),
        ("草是什么颜色{的|}{？|?}", "草是绿色的。"),
        ("雪是什么颜色{的|}{？|?}", "雪是白色的。"),
        ("{一周|一个星期|一星期}有{几|多少}天{？|?}", "一周有七天。"),
        ("一年有{几个|多少个|几}月{？|?}", "一年有十二个月。"),
        ("一天有{几个|多少|多少个}小时{？|?}", "一天有24小时。"),
        ("蜘蛛有{几|多少}条腿{？|?}", "蜘蛛有八条腿。"),
        ("{最大的行星是哪个|哪个行星最大|最大的行星是什么}{？|?}", "木星是最大的行星。"),
        ("星期一{之后|后面}是星期几{？|?}//周一之后是{周几|星期几}？", "星期一之后是星期二。"),
        ("{讲|说}{个|一个}笑话{。|！|吧|}//来个笑话{！|}//你会讲笑话吗？", "为什么数学书很难过？因为它有太多的问题。"),
        ("{从1|}数到{十|10}{。|}//你能数到十吗？", "1、2、3、4、5、6、7、8、9、10。"),
        ("《哈姆雷特》是谁写的{？|}//谁写了《哈姆雷特》{？|}//谁写了哈姆雷特？", "《哈姆雷特》是莎士比亚写的。"),
        ("《红楼梦》是谁写的{？|}//谁写了《红楼梦》？", "《红楼梦》是曹雪芹写的。"),
        ("水{在|}多少度{沸腾|会开|烧开}{？|}//水的沸点是多少？", "水在100度沸腾。"),
        ("{猫|狗}有{几|多少}条腿{？|}", "四条腿。"),
        ("{香蕉|柠檬}是什么颜色{的|}{？|}", "黄色。"),
        ("{血|草莓|西红柿}是什么颜色{的|}{？|}", "红色。"),
        ("大的反义词是什么{？|}//“大”的反义词{？|是什么？}", "大的反义词是小。"),
        ("热的反义词是什么{？|}//“热”的反义词{？|是什么？}", "热的反义词是冷。"),
        ("{一个星期|一周}有哪几天{？|}//说出星期几的名字。//列出一周的七天。", "星期一、星期二、星期三、星期四、星期五、星期六、星期日。"),
        ("一年有{哪四个|哪几个|哪些}季节{？|}//四季是什么？", "春天、夏天、秋天、冬天。"),
        ("说{出|}三种动物{。|}//列出三种动物。", "狗、猫和马。"),
        ("说{出|}三种颜色{。|}//列出三种颜色。", "红色、蓝色和绿色。"),
        ("{太阳系|}有{几|多少}颗行星{？|}", "有八颗行星。"),
        ("{最大的海洋|世界上最大的海洋}是{哪个|什么}{？|}", "太平洋是最大的海洋。"),
        ("{猫|“猫”}用英语怎么说{？|}//猫的英文是什么？", "cat"),
        ("{谢谢|“谢谢”}用英语怎么说{？|}", "thank you"),
        ("周末愉快{！|}//祝你愉快{！|}", "谢谢，你也是！"),
        ("我叫小明{。|}//我的名字是小明{。|}", "很高兴认识你，小明！"),
        ("星期二{之后|后面}是星期几{？|}", "星期二之后是星期三。"),
        ("写一首{诗|小诗|俳句}{。|}//写首{关于雪的|}诗{。|}", "雪花轻轻落，\n村庄静静地睡着，\n一盏灯亮着。"),
        ("{世界上|}最高的山是{哪座|什么}{？|?}", "珠穆朗玛峰是最高的山。"),
    ),
    _rows("""
法国|法国|巴黎
德国|德国|柏林
意大利|意大利|罗马
西班牙|西班牙|马德里
葡萄牙|葡萄牙|里斯本
奥地利|奥地利|维也纳
瑞士|瑞士|伯尔尼
英国|英国|伦敦
俄罗斯|俄罗斯|莫斯科
中国|中国|北京
日本|日本|东京
印度|印度|新德里
韩国|韩国|首尔
波兰|波兰|华沙
瑞典|瑞典|斯德哥尔摩
挪威|挪威|奥斯陆
丹麦|丹麦|哥本哈根
芬兰|芬兰|赫尔辛基
希腊|希腊|雅典
土耳其|土耳其|安卡拉
埃及|埃及|开罗
加拿大|加拿大|渥太华
美国|美国|华盛顿
巴西|巴西|巴西利亚
泰国|泰国|曼谷
越南|越南|河内
荷兰|荷兰|阿姆斯特丹
比利时|比利时|布鲁塞尔
澳大利亚|澳大利亚|堪培拉
秘鲁|秘鲁|利马"""),
    ("{owned}的首都是{哪里|什么|哪个城市|哪|哪儿}{？|?|}", "{owned}的首都是{哪里|什么}？", "{owned}首都{是哪里|是什么|}{？|?|}", "请{告诉我|问，}{owned}的首都{是哪里|}{？|。}", "哪个城市是{owned}的首都？", "你知道{owned}的首都吗？", "那{owned}呢？", "{owned}的首都叫什么？"),
    "{owned}的首都是{capital}。",
    ("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"),
    {"+": ("加", "加", "+"), "-": ("减", "减", "-"), "×": ("乘以", "乘", "×")},
    ("{a}{sign}{b}{等于多少|等于几|是多少|得多少|得几}{？|?}", "{a}{sign}{b}等于{多少|几}？", "{a} {sign} {b} = ?", "{请|}{算|计算}一下{a}{sign}{b}{。|}", "{a}{sign}{b}{？|=？}", "那{a}{sign}{b}呢？"),
)  # fmt: skip

TONGUES: tuple[Tongue, ...] = (_GERMAN, _FRENCH, _SPANISH, _RUSSIAN, _CHINESE)
