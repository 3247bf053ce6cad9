# ruff: noqa: E501
"""Greetings, thanks and partings in five languages as people chat: short, drawn out, without accents, in Latin letters."""

from collections.abc import Mapping

SLANG: Mapping[str, tuple[tuple[str, str], ...]] = {
    "German": (
        (
            "{hallo|halloo|hallöchen|hallihallo|halöle|moin|moinsen|moin moin|servus|grüezi|gruezi|grüß dich|gruess gott|gruß gott|tach|tachchen|na|na du|naa|huhu|hey du|jo|morgen|mahlzeit|guten tag|gutn tag|guten abend|nabend|n'abend|guten morgen|gutn morgn|hallo zusammen|hi zusammen}{!|!!|.| :)|||}",
            "Hallo! Wie kann ich helfen?",
        ),
        (
            "{danke|dankee|dankeee|dankö|dankeschön|dankeschoen|danke schoen|danke dir|danke sehr|merci dir|vielen dank|vieln dank|tausend dank|lieben dank|dank dir|besten dank|ich danke}{!|!!|.| :)|||}",
            "Gern geschehen!",
        ),
        (
            "{tschüss|tschüß|tschuess|tschüssi|tschüssikowski|tschö|tschau|ciao ciao, bis morgen|bis dann|bis denne|bis später|bis spaeter|bis bald|mach's gut|machs gut|auf wiedersehen|auf wiedersehn|wiedersehen|servus, bis bald|gute nacht|gn8, bis morgen|schlaf gut|bis moin|bis morgen}{!|!!|.| :)|||}",
            "Auf Wiedersehen!",
        ),
    ),
    "French": (
        (
            "{bonjour|bonjourr|bonjouuur|bjr|bjour|salut|saluuut|slt|coucou|coucouu|bonsoir|bsr|bonsoiiir|wesh, salut|salutations|bien le bonjour|hé, bonjour|bonjour bonjour|bonjour a tous|salut toi|re-bonjour|hello, bonjour}{ !|!|.| :)|||}",
            "Bonjour ! Comment puis-je aider ?",
        ),
        (
            "{merci|merciii|mercii|mci|merci bcp|merci beaucoup|merci bien|merci infiniment|mille mercis|mille merci|un grand merci|grand merci|merci a toi|merci à toi|je te remercie|je vous remercie}{ !|!|.| :)|||}",
            "Avec plaisir !",
        ),
        (
            "{au revoir|aurevoir|au revoirr|a plus|à plus|a+|à +|a bientot|à bientôt|bientôt|a demain|à demain|a tout a l'heure|à tout à l'heure|a toute|à toute|ciao, à demain|bonne nuit|bonne soirée|bonne soiree|bonne journée|adieu, à bientôt|tchao|tchuss, à plus}{ !|!|.| :)|||}",
            "Au revoir !",
        ),
    ),
    "Spanish": (
        (
            "{hola|holaa|holaaa|holaaaa|holis|holi|hola hola|ola, buenas|hla|buenas|muy buenas|wenas|buen día|buen dia|buenos dias|buenos días|buenas tardes|buenas noches a todos|saludos|hola amigo|hola a todos|hey, hola|¡hola|qué hubo|epa, hola}{!|!!|.| :)|||}",
            "¡Hola! ¿En qué puedo ayudar?",
        ),
        (
            "{gracias|graciass|graciaaas|grasias|mil gracias|muchas gracias|muchisimas gracias|muchísimas gracias|gracias amigo|gracias bot|grax|grcs|muy amable, gracias|te lo agradezco|se agradece|¡gracias|gracias por todo|gracias por la ayuda}{!|!!|.| :)|||}",
            "¡De nada!",
        ),
        (
            "{adios|adiós|adioos|chau|chao|chaooo|hasta luego|hasta lueguito|hasta mañana|hasta manana|hasta pronto|hasta la vista|nos vemos|nos vemos mañana|hasta otra|me voy, adiós|me voy, chao|que descanses|cuídate|cuidate|bye, hasta luego}{!|!!|.| :)|||}",
            "¡Adiós!",
        ),
    ),
    "Russian": (
        (
            "{privet|privet privet|priveeet|preevyet|privyet|zdravstvuyte|zdravstvuy|zdrastvuyte|dobry den|dobryi den|dobroe utro|dobry vecher|приветик|приветики|привееет|прив|ку, привет|хай|здарова|здорово|здрасте|здрасьте|дратути|доброго дня|доброго утра|доброе утречко|добрый вечерок|йо, привет}{!|!!|.| :)|)||}",
            "Привет! Чем могу помочь?",
        ),
        (
            "{spasibo|spasiba|spasibo bolshoe|bolshoe spasibo|спасибо|спасибоо|спасибки|спс|спасиб|пасиб|пасибо|большое спасибо|спасибо большое|огромное спасибо|благодарю|сенк ю|от души, спасибо|спасибочки|спасибо тебе}{!|!!|.| :)|)||}",
            "Пожалуйста!",
        ),
        (
            "{poka|poka poka|do svidaniya|dosvidaniya|do svidanya|paka|пока|покаа|пока пока|покеда|пакеда|до свидания|досвидания|до встречи|до завтра|до скорого|бывай|увидимся|чао|спокойной ночи|спокойной|всего доброго|всего хорошего|счастливо|мне пора, пока}{!|!!|.| :)|)||}",
            "До свидания!",
        ),
    ),
    "Chinese": (
        (
            "{ni hao|nihao|nǐ hǎo|nin hao|ninhao|nihao a|zao|zaoshang hao|zao shang hao|wanshang hao|你好|你好呀|妳好|你好你好|您好呀|嗨嗨|哈喽|哈啰|嘿|喂|早|早呀|早上好呀|早安|大家好|晚上好呀|晚好|下午好呀|hi，你好|hello，你好}{！|!|。|||}",
            "你好！有什么可以帮你？",
        ),
        (
            "{xie xie|xiexie|xièxie|xie xie ni|xiexie ni|duo xie|谢谢|谢谢你|谢谢您|谢谢啦|谢谢谢谢|谢啦|谢了|多谢|多谢了|非常感谢|十分感谢|感谢|感谢你|太感谢了|3q|thx，谢谢|辛苦了，谢谢}{！|!|。|||}",
            "不客气！",
        ),
        (
            "{zai jian|zaijian|zàijiàn|bai bai le|mingtian jian|拜拜|拜拜啦|拜|再见|再见啦|再会|回见|明天见|明儿见|回头见|下次见|下次再聊|我走了，再见|我先走了|先撤了，拜拜|晚安|晚安啦}{！|!|。|||}",
            "再见！",
        ),
    ),
}
