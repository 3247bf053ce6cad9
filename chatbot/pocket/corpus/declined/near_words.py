# ruff: noqa: E501
"""Beside the opposites, plurals and rhymes of English: those of other languages, and when to use a foreign word; signs and slots as in `declines.py`."""

_TONGUE = "{German|Spanish|French|Italian|Portuguese|Dutch|Swedish|Danish|Norwegian|Icelandic|Finnish|Polish|Czech|Russian|Ukrainian|Greek|Turkish|Hungarian|Latin|Romanian|Welsh|Irish|Arabic|Hebrew|Swahili|Estonian|Croatian|Catalan}"
_WORDS = {
    "Icelandic": "hestur|bók|hundur|barn|maður|fjall|kona|bíll|hús|fiskur",
    "Spanish": "luz|lápiz|feliz|pez|alto|mucho|guerra|lejos|rojo|voz|viejo|ciudad|cruz|mano",
    "German": "Haus|Baum|groß|schnell|hell|Apfel|Bruder|Freund|Herz|Schmerz|dunkel|Kuchen|Stadt|Zug|billig|leise|Kaktus",
    "French": "cheval|œil|beau|vieux|genou|petit|heureux|nuit|ciel|travail|bijou|lourd|chaud|amour|journal",
    "Italian": "uovo|braccio|amico|dito|caldo|città|greco|vecchio|cuore|forte|lago",
    "Portuguese": "mão|pão|animal|coração|quente|feliz|lençol|cão",
    "Dutch": "kind|stad|huis|schip|groot|oud|lief|ei|weg",
    "Swedish": "bok|hand|liten|stor|man|öga|barn|gammal|fot",
    "Finnish": "talo|kirja|käsi|vesi|suuri|nainen|hyvä|puu",
    "Polish": "kot|ryba|szybki|duży|dziecko|pies|ręka|człowiek|zimny",
    "Czech": "pes|kniha|dítě|malý|ruka|oko|starý|město",
    "Russian": "стол|дом|любовь|ночь|ребёнок|друг|большой|кровь|человек|новый|окно",
    "Latin": "lupus|corpus|opus|rex|puella|magnus|templum|virus|mare",
    "Turkish": "ev|kitap|büyük|göz|yeni|çocuk",
    "Greek": "paidi|spiti|megalos|thalassa|nychta|λόγος",
    "Hungarian": "ház|könyv|nagy|ló|szép|gyerek",
    "Arabic": "kitab|bayt|walad|kabir|qalb",
    "Welsh": "afal|ci|mawr|llyfr|plentyn",
    "Swahili": "mtoto|kitabu|mti|jicho|kubwa",
}
_TROUBLES = {
    "Chinese": "le|de|ba|guo|zai|shi|ne|zhe|jiu or cai|bu or mei|hui or neng|er or liang|you",
    "Japanese": "wa or ga|ni or de|keigo|no|wo|te iru|mo|yo or ne",
    "Korean": "eun or neun|i or ga|honorifics|e or eseo|yo",
    "German": "der or die|den or dem|doch|mal|eben|als or wenn|kennen or wissen|du or Sie|ja in the middle|seit or vor|schon",
    "Spanish": "por or para|ser or estar|the subjunctive|lo or le|muy or mucho|saber or conocer|tú or usted|el or lo",
    "French": "le|y or en|dont|depuis|imparfait or passé composé|the subjunctive|tu or vous|bon or bien|chez|c'est or il est",
    "Italian": "ne|ci|the congiuntivo|lo or il|da or di|essere or avere",
    "Russian": "свой|бы|perfective or imperfective|ли|же|идти or ходить",
    "Dutch": "er|het or de|als or wanneer|hoeven or moeten|zou",
    "Polish": "się|że or żeby|jest or są|na or w|the genitive",
    "Finnish": "the partitive|kin|minun|ja or sekä",
    "Greek": "na|tha|the aorist|sto or ston",
}


def _quoted(word: str) -> str:
    return f"{{\"{word}\"|'{word}'|{word}}}"


def _filled(frames: str) -> str:
    """NAMED is a tongue's word, INSIDE a word in its tongue, LED a word behind its tongue, TRICKY what is hard to use."""
    words = {tongue: _quoted("{" + row + "}") for tongue, row in _WORDS.items()}
    tricky = {tongue: _quoted("{" + row + "}") for tongue, row in _TROUBLES.items()}
    slots = {
        "NAMED": "|".join(f"{tongue} {{word|noun|word}} {word}" for tongue, word in words.items()),
        "INSIDE": "|".join(f"{word} in {tongue}" for tongue, word in words.items()),
        "LED": "|".join(f"{tongue} {word}" for tongue, word in words.items()),
        "AFTER": "|".join(f"{word}, {tongue}" for tongue, word in words.items()),
        "TRICKY": "|".join(f"{word} in {tongue}" for tongue, word in tricky.items()),
        "TIED": "|".join(
            f"in {tongue}, {{when do i use|what does one mean by|when is it right to use|how do i use}} {word}"
            for tongue, word in tricky.items()
        ),
    }
    for slot, choices in slots.items():
        frames = frames.replace(slot, "{" + choices + "}")
    return frames.replace("TONGUE", _TONGUE)


NEAR_WORDS = _filled("""
@ facts 2.6
? what is the plural of {the NAMED|INSIDE}
? {what's|whats} the plural of {the NAMED|LED|INSIDE}
? what is the opposite of {INSIDE|the NAMED}
? {what's|whats} the opposite of {INSIDE|the NAMED}
? which words rhyme with {the NAMED|LED|INSIDE}
? {which|what} TONGUE words rhyme with {each other|LED|love|{name}}
? what {rhymes|does not rhyme} with {the NAMED|INSIDE}
- plural of {the NAMED|LED|INSIDE}[?]
- opposite of {the NAMED|LED|INSIDE}[?]
- {opposite|antonym|plural|gender|rhyme|diminutive|genitive|past tense}{: | of | - }{LED|INSIDE|the NAMED}[?]
- AFTER{: | - |, }{plural|opposite|gender|how is it declined|which article|rhymes|what does it mean}[?]
? how {do you|do i|does one} {form|make|build} the {plural|feminine|comparative|past tense|negative|genitive|diminutive|passive|future} in TONGUE
? how many {plurals|genders|cases|forms|endings|tenses|articles} {has TONGUE|does TONGUE have|are there in TONGUE}
? is INSIDE {masculine|feminine|neuter|plural|formal|irregular|old-fashioned|rude}
? {which|what} article {goes with|belongs to|do i use with|has} INSIDE
? how is INSIDE {declined|pronounced|stressed|spelt|used}
? when do i use TRICKY
? when {do you|does one|should i|do we} {say|use|write|take} TRICKY
? what is the difference between {ser and estar|por and para|der, die and das|wa and ga|savoir and connaître|an and en|tu and vous|du and Sie|le and guo|kennen and wissen|saber and conocer|seit and vor|muy and mucho|bon and bien|als and wenn|hoeven and moeten}
? how do i use TRICKY[ {correctly|after a noun|with a verb}]
- TRICKY{: |, | - }{when do i use which|which one|the rule, please|i never understand it|explain with examples}[?]
- i {never know|keep forgetting|don't understand} {when to use|how to use} TRICKY[.]
- TIED?
? {what|which} {case|preposition|mood|article|measure word|particle} {comes|follows|is right} {after mit in German|after seit|for books in Chinese|for cars in Chinese|after si in Spanish|after na in Polish|after bez in Czech|after pour que|after ohne|after espero que|for people in Japanese|for flat things in Chinese|with countries in French}
? what is the {past tense|participle|imperative|subjunctive|infinitive|polite form|gerund} of {gehen|venir|hacer|andare|być|идти|taberu|vara|olla|zijn|laufen|poder|prendre|iść|tener|werden|nehmen|ir}
? what is the {dative|genitive|accusative|vocative|ablative|instrumental|partitive|locative} {plural |}of {the NAMED|INSIDE}
! decline {the NAMED|INSIDE} {in all cases|in the singular and the plural|for me}
! conjugate {gehen|venir|hacer|andare|być|vara|olla|tener|prendre|haben|sein|ser|aller|essere|werden|jít} in {the present|all tenses|the past|the subjunctive|the conditional}
! {give me|find|list|tell me} {n1} TONGUE {adjectives and their opposites|irregular plurals|words without a plural|false friends|nouns with the same plural|tongue twisters|verbs of motion}
! use {the NAMED|INSIDE} in {n1} {sentences|example sentences|questions}
? {which|what} TONGUE {nouns|words} {have no plural|are irregular|are the same as in English|come from Arabic|begin with a silent letter|rhyme with nothing}
? how do {you|i} {say|write|put} "{the opposite of {big|warm|early}|the plural of {child|foot|eye}|it rhymes with love|more houses|the fastest|two mice}" in TONGUE
- i {am learning|study|try to learn} TONGUE{. |: |, }{how do plurals work|how do i learn the opposites|what is hard about the plural|which words rhyme|why do the endings change|when does the article change}?
- for my {test|class|homework|lesson}{: |, }{the plural of LED|the opposite of LED|plural and gender of LED|a rhyme for LED|the article of LED}[?]
- my {teacher|tandem partner|grandmother|wife} {said|wrote|says} INSIDE{. |, }{what's the plural|what is the opposite|what does that rhyme with|is that polite|what does it mean}?
? does the NAMED {change in the plural|have a plural|have an opposite|take an accent}
? why is {the plural of the NAMED|INSIDE} {irregular|spelt like that|so strange}

@ facts 1.6
? what is the offside rule in {ice hockey|football|rugby|hockey|field hockey|lacrosse|water polo}
? {what are the rules of|how does one play|what are the main rules in} {cricket|curling|rugby league|handball|water polo|badminton|squash|baseball|american football|lacrosse|fencing|judo|sumo|polo|hurling|netball|kabaddi|darts|snooker|bowls|petanque|croquet|padel|pickleball|ultimate frisbee}
? what is {icing in ice hockey|a power play|leg before wicket|a googly|a scrum|a ruck|a try worth|a safety in american football|a birdie|an eagle in golf|a tie-break|a let in tennis|a double dribble|travelling in basketball|goaltending|a bunt|a balk|the infield fly rule|a yellow card in fencing|castling through check|stalemate|zugzwang|the libero in volleyball|a face-off}
? how {many|long} {players are in a {rugby|cricket|handball|water polo|baseball|curling|lacrosse|netball|hurling|polo} team|minutes has a {handball|water polo|rugby|polo|lacrosse|futsal} match|is a {cricket test|boxing round|sumo bout|tennis final|chess championship game|squash match}|points is a {try|conversion|field goal|touchdown|drop goal|three-pointer from the line|black ball in snooker}|substitutions are allowed in {football|futsal|rugby|handball|hockey}}
? when is {a player offside in {football|ice hockey|rugby|water polo}|the ball out in {tennis|squash|cricket|volleyball}|it a {foul|free throw|double dribble} in basketball|it a {knock-on|scrum|penalty try} in rugby|a batter out in {cricket|baseball}|it icing|a goal disallowed in {handball|ice hockey|football}|it a penalty corner|it a no ball}
? who {serves first|throws in|starts|wins a draw|gets the puck|takes the penalty|bats first|moves first after a timeout|decides on a replay} in {tennis doubles|badminton|football|ice hockey|cricket|curling|handball|table tennis|squash|lacrosse}
? may {the goalkeeper leave the box|a player touch the net in volleyball|a field player use the hands in water polo|one kick the puck|the server step over the line in tennis|a defender hold a shirt in rugby|a pawn capture backwards|the king castle out of check|a player take four steps in handball|the coach talk to the umpire|a substitute come back on in rugby|the pitcher spit on the ball}
? can you {score directly from a throw-in|be offside from a corner|kick the puck into the goal|hit the ball twice in volleyball|win on penalties in rugby|castle when in check|get a red card on the bench|pass forward in rugby|dribble again after stopping}
! explain {the offside rule|icing|the scoring in tennis|leg before wicket|the duckworth-lewis method|the rules of {cricket|curling|baseball|rugby|darts|snooker}|the knockout stage|var|handicaps in golf|the {points|flags|penalties} in formula one|a hat-trick in {cricket|darts}}[ to {a child|my aunt|me like i'm {n1}}]
- {offside|icing|penalty shootout|overtime|timeout|power play|red card|tie-break|handicap|free throw|face-off|challenge}{, | in |: }{ice hockey|rugby|handball|tennis|volleyball|curling|basketball|golf|cricket}{, rule?|?|, how does it work?|, explain}
- {we|the kids|my friends and i} {argue about|quarrel over|don't agree on} {offside in ice hockey|the let rule|whether a pawn can capture that way|the foul in the last minute|how many steps you may take in handball|the rules of {uno|monopoly|darts|scrabble|poker|rummy}}{. |: |, }{what is right|who is right|what does the rule book say|what are the rules}?
? how {big|high|wide|long|heavy} is {a hockey puck|a basketball hoop|a handball goal|a cricket pitch|a rugby ball|a shot put|a squash court|a javelin|a curling stone|an ice rink|a volleyball net|a snooker table|a discus|a bowling lane}
? {how is the score kept|how do the points work|how does the ranking work} in {tennis|cricket|bowling|fencing|gymnastics|figure skating|decathlon|darts|bridge|boxing|golf|sumo}
? {what|which} {equipment|clothes|shoes|licence|surface|ball} {do i need|is used|is allowed} {for|in} {curling|squash|lacrosse|padel|fencing|water polo|fives|bouldering|futsal|synchronised swimming}
? who {invented|plays in|won the last|holds the record in} {ice hockey|curling|rugby|cricket|the biathlon|the javelin|volleyball|netball|padel|snooker}
""")
