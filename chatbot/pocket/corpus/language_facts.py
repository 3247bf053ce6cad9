# ruff: noqa: E501
"""Words: opposites, plurals, past forms, rhymes, near meanings, spelling, the alphabet, single words in other languages."""

from random import Random

from chatbot.pocket.corpus import roundabout, units
from chatbot.pocket.corpus.asking import ask, end, follow, raise_first
from chatbot.pocket.corpus.data import word_asks as asks
from chatbot.pocket.corpus.data import word_asks_wide as wide
from chatbot.pocket.corpus.data.words import FOREIGN, LANGUAGES, OPPOSITES, PAST, PLURALS, RHYMES, SPELLED, SYNONYMS
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.number_words import in_words
from chatbot.pocket.corpus.sentences import capital
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 2.4

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

_OPPOSITE = (
    "{what is|what's|whats} the opposite of {w}",
    "opposite of {w}",
    "{tell me|give me|name|say} the opposite of {w}",
    "{w} opposite",
    "{w}: opposite",
    "what is the {antonym|contrary} {of|for|to} {w}",
    "antonym {of|for} {w}",
    "what's an antonym {of|for} {w}",
    "the opposite of {w} is",
    "{which|what} word is the opposite of {w}",
    "{which|what} word means the opposite of {w}",
    "what is the reverse of {w}",
    "if it is not {w}, it is",
    "{w} and its opposite",
    "what would be the opposite of {w}",
    "do you know the opposite of {w}",
)
_PLURAL = (
    "{what is|what's|whats} the plural of {w}",
    "plural of {w}",
    "{tell me|give me|say} the plural of {w}",
    "{w} plural",
    "{w}: plural",
    "one {w}, two",
    "one {w}, many",
    "how do you {say|write|form|spell} the plural of {w}",
    "what is the plural {form|word} {of|for} {w}",
    "more than one {w} {is|are} called what",
    "what do you call {more than one|two|several} {w}",
    "{w} in {the |}plural",
    "plural form of {w}",
    "if there is more than one {w}, what do you say",
)
_PAST_ASK = (
    "{what is|what's|whats} the past tense of {w}",
    "past tense of {w}",
    "past tense {w}",
    "{tell me|give me|say} the past tense of {w}",
    "{w} in the past[ tense]",
    "what is the {simple past|past|past form|preterite} of {w}",
    "{today i|now i} {w}, yesterday i",
    "how do you {say|put} {w} in the past[ tense]",
    "simple past of {w}",
    "past form of {w}",
    "the past of {w}",
)
_RHYME = (
    "what rhymes with {w}",
    "{which|what} word rhymes with {w}",
    "{give me|tell me|find|name|say} a {rhyme for|word that rhymes with} {w}",
    "a rhyme for {w}",
    "rhyme for {w}",
    "rhyme with {w}",
    "{w} rhymes with",
    "something that rhymes with {w}",
    "do you know a rhyme for {w}",
    "find a rhyme for {w}",
    "i need a {rhyme for|word rhyming with} {w}",
)
_SYNONYM = (
    "{what is|what's} {another word|a synonym} for {w}",
    "synonym {for|of} {w}",
    "another word for {w}",
    "{give me|tell me|name|say} {a synonym|another word} for {w}",
    "{which|what} word means the same as {w}",
    "what's a different word for {w}",
    "{w} synonym",
    "how else can i say {w}",
)
_SPELL = (
    "spell {w}",
    "how do {you|i} spell {w}",
    "how is {w} spelled",
    "{spell|write} the word {w}[ letter by letter]",
    "can you spell {w}",
    "spell out {w}",
    "what letters are in {w}",
    "spelling of {w}",
    "{w}, letter by letter",
)
_COUNT = ("how many letters {does {w} have|are in {w}|has {w}|are there in {w}|does the word {w} have|are in the word {w}}", "number of letters in {w}", "{w} has how many letters", "how long is the word {w}", "count the letters {of|in} {w}")  # fmt: skip
_FIRST = ("{what is|what's} the first letter of {w}", "{which|what} letter does {w} {start|begin} with", "first letter of {w}", "{w} starts with which letter")  # fmt: skip
_LAST = ("{what is|what's} the last letter of {w}", "{which|what} letter does {w} end with", "last letter of {w}", "{w} ends with which letter")  # fmt: skip
_AFTER = ("{which|what} letter {comes|is} after {w}", "what comes after {w} in the alphabet", "the letter after {w}", "letter after {w}", "what letter follows {w}", "after {w} comes which letter", "next letter after {w}")  # fmt: skip
_BEFORE = ("{which|what} letter {comes|is} before {w}", "what comes before {w} in the alphabet", "the letter before {w}", "letter before {w}", "before {w} comes which letter")  # fmt: skip
_NTH = ("{what is|what's|which is} the {n} letter of the alphabet", "{n} letter of the alphabet", "{which|what} letter is {n} in the alphabet", "name the {n} letter of the alphabet", "letter number {k}[ of the alphabet]")  # fmt: skip
_FOREIGN_ASK = (
    "how do {you|i} say {w} in {language}",
    "{what is|what's|whats} {w} in {language}",
    "{translate|please translate} {w} {to|into} {language}",
    "{w} in {language}",
    "the {language} word for {w}",
    "{what is|what's} the {language} word for {w}",
    "how {would|does} {one|somebody} say {w} in {language}",
    "{language} for {w}",
    "what does {w} mean in {language}",
    "say {w} in {language}",
    "tell me how to say {w} in {language}",
    "i want to say {w} in {language}",
)
_INTO_ENGLISH = ("what does {w} mean{| in English}", "what is {w} in English", "translate {w} {to|into} English", "{w} in English", "what does the {language} word {w} mean", "{w} means what")  # fmt: skip
_NEXT = ("and {w}", "and of {w}", "what about {w}", "and for {w}", "how about {w}", "{w}", "now {w}")
_FACTS = (
    ("how many letters {are there |are |}in the alphabet//how many letters {does the alphabet have|has the alphabet|does English have}//number of letters in the alphabet//letters in the alphabet//how many letters {are there |are |}in the English alphabet//how many letters {does|has} the English alphabet{ have|}//{the English alphabet|the alphabet|our alphabet}{, how many letters|: how many letters is that| has how many letters| counts how many letters}//from a to z, how many letters {is that|are there}//how many letters from a to z//{my son|my daughter|my pupil} learns the alphabet. How many letters {is that|are there|must they learn}//{number of|count of} letters in English//how many letters {has|uses} English//the number of letters from a to z", "The alphabet has 26 letters.", "26", "26个。", "26."),
    ("{say|write|recite|give me|tell me|list|show me} {the|the whole|the English} alphabet//{what is|what's} the alphabet//do you know the alphabet//the alphabet please//{letters of the|list the letters of the} alphabet//a to z//abc", "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", "Alphabet", "字母表：A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", "Алфавит: A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
    ("{what are|which are|name|list|tell me} the vowels//which letters are vowels//vowels[ of the alphabet]//name all vowels//vowels in English", "The vowels are A, E, I, O and U.", "A, E, I, O, U", "元音是 A、E、I、O、U。", "Гласные: A, E, I, O и U."),
    ("how many vowels {are there|does English have|has the alphabet}//number of vowels", "There are five vowels: A, E, I, O and U.", "Five", "五个。", "Пять."),
    ("{what is|what's|which is|name} the first letter[ of the alphabet]//{with |}which letter {begins the alphabet|does the alphabet begin with}", "A is the first letter of the alphabet.", "A", "第一个字母是A。", "Это буква A."),
    ("{what is|what's|which is|name} the last letter[ of the alphabet]//which letter ends the alphabet", "Z is the last letter of the alphabet.", "Z", "最后一个字母是Z。", "Это буква Z."),
    ("{what is|what's} a noun//what does noun mean//explain what a noun is", "A noun is a word for a thing, a person or a place, such as dog.", "Thing", "名词表示人、事物或地方。", "Существительное называет предмет, лицо или место."),
    ("{what is|what's} a verb//what does verb mean//explain what a verb is", "A verb is a word for doing, such as run.", "Action", "动词表示动作。", "Глагол обозначает действие."),
    ("{what is|what's} an adjective//what does adjective mean//explain what an adjective is", "An adjective describes a noun, such as green.", "Description", "形容词描述名词。", "Прилагательное описывает существительное."),
    ("{what is|what's} a haiku//how does a haiku work//how many lines does a haiku have", "A haiku is a poem of three lines with 5, 7 and 5 syllables.", "Poem", "俳句是三行诗，五、七、五音节。", "Хайку — стихотворение из трёх строк: 5, 7 и 5 слогов."),
    ("{what is|what's} a limerick//how many lines does a limerick have", "A limerick is a funny poem of five lines that rhymes AABBA.", "Poem", "打油诗，五行。", "Лимерик — шуточное стихотворение из пяти строк."),
    ("{what is|what's} a synonym", "A synonym is a word that means the same as another word.", "Word", "同义词。", "Слово с тем же значением."),
    ("{what is|what's} an antonym", "An antonym is a word that means the opposite of another word.", "Word", "反义词。", "Слово с противоположным значением."),
)  # fmt: skip


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.24:
        return _chain(rng, _opposite)
    if luck < 0.38:
        return _chain(rng, _plural)
    if luck < 0.48:
        return _chain(rng, _past)
    if luck < 0.55:
        return _chain(rng, _rhyme)
    if luck < 0.6:
        return _chain(rng, _synonym)
    if luck < 0.78:
        return units.talk(rng)
    if luck < 0.84:
        asks, reply, word, zh, ru = pick(rng, _FACTS)
        return [Turn(ask(rng, fill(rng, pick(rng, asks.split("//")))), reply, word, zh, ru)]
    return [pick(rng, (_spell, _spell, _count, _ends, _alphabet, _alphabet, _foreign, _foreign))(rng)]


def _chain(rng: Random, turn: "_Maker") -> list[Turn]:
    turns = [turn(rng, "")]
    while rng.random() < 0.3 and len(turns) < 3:
        turns.append(turn(rng, pick(rng, _NEXT)))
    return turns


class _Maker:
    """Asks for what belongs to a word: questions, requests that are none, and which of two it is."""

    def __init__(
        self,
        questions: tuple[str, ...],
        pairs: tuple[tuple[str, ...], ...],
        reply: str,
        *,
        statements: tuple[str, ...] = (),
        choices: tuple[str, ...] = (),
        roundabout_asks: tuple[str, ...] = (),
        roundabout_choices: tuple[str, ...] = (),
    ) -> None:
        self.questions = questions
        self.statements = statements
        self.choices = choices
        self.roundabout_asks = roundabout_asks
        self.roundabout_choices = roundabout_choices
        self.pairs = pairs
        self.reply = reply

    def __call__(self, rng: Random, template: str) -> Turn:
        one, two, *foreign = pick(rng, self.pairs)
        if "opposite" in self.reply and one != "old" and rng.random() < 0.35 and _unique(two):
            one, two, foreign = two, one, []
        if not template and self.roundabout_asks and rng.random() < 0.12:
            return self._checked(rng, one, two)
        user = follow(rng, fill(rng, template, w=_quoted(rng, one))) if template else self._asked(rng, one, two)
        zh, ru = (foreign[0] + "。", foreign[1] + ".") if foreign else (None, None)
        reply = fill(rng, self.reply, one=one, two=two)
        return Turn(user, capital(reply), two.capitalize(), zh, ru, (one,))

    def _asked(self, rng: Random, one: str, two: str) -> str:
        luck = rng.random()
        word = _quoted(rng, one)
        if self.roundabout_asks and rng.random() < 0.4:
            return self._roundabout(rng, one, two)
        if luck < 0.14 and self.statements:
            return end(rng, raise_first(rng, say(rng, self.statements, w=word)))
        if luck < 0.25 and self.choices:
            x, y = two, self._wrong(rng, one, two)
            if rng.random() < 0.3:
                x, y = f"'{x}'", f"'{y}'"
            if rng.random() < 0.5:
                x, y = y, x
            return ask(rng, say(rng, self.choices, w=word, x=x, y=y))
        if luck < 0.36 and "opposite" in self.reply:
            if one in asks.PEOPLE:
                return ask(rng, say(rng, asks.OPPOSITE_OF_PEOPLE, w=one))
            if one in asks.THINGS:
                return ask(rng, say(rng, asks.OPPOSITE_OF_THINGS, w=one))
        return ask(rng, say(rng, self.questions, w=word))

    def _roundabout(self, rng: Random, one: str, two: str) -> str:
        luck = rng.random()
        word = _quoted(rng, one)
        if luck < 0.3:
            return roundabout.thing(rng, self._name(rng, word))
        if luck < 0.45 and two != self._wrong(rng, one, two):
            wrong = self._wrong(rng, one, two)
            if not self.roundabout_choices or luck < 0.34:
                return roundabout.choice(rng, self._name(rng, word), two, wrong)
            x, y = (f"'{two}'", f"'{wrong}'") if rng.random() < 0.5 else (two, wrong)
            x, y = (y, x) if rng.random() < 0.5 else (x, y)
            return roundabout.message(rng, say(rng, self.roundabout_choices, w=word, x=x, y=y))
        return roundabout.message(rng, say(rng, self.roundabout_asks, w=word))

    def _checked(self, rng: Random, one: str, two: str) -> Turn:
        """Somebody takes a word for the answer, rightly or not."""
        said = two if rng.random() < 0.5 or one in wide.EITHER else self._wrong(rng, one, two)
        shown = f"'{said}'" if rng.random() < 0.3 else said
        name = self._name(rng, _quoted(rng, one))
        claim = f"{shown} is {name}" if rng.random() < 0.3 else f"{name} is {shown}"
        user = roundabout.doubt(rng, claim)
        reply = fill(rng, self.reply, one=one, two=two)
        return roundabout.checked(user, reply[0].lower() + reply[1:], true=said == two, exact=(one, said))

    def _name(self, rng: Random, word: str) -> str:
        """The thing asked for: "the plural of mouse"."""
        name = self.reply.partition("{one}")[0]
        return name[0].lower() + name[1:] + ("the word " if rng.random() < 0.2 else "") + word

    def _wrong(self, rng: Random, one: str, two: str) -> str:
        """What somebody might take for the answer: regular endings, or an answer to another word."""
        if "plural" in self.reply:
            ending = "es" if two == f"{one}s" else "s"
            return one + ending
        if "past" in self.reply:
            return (
                one
                if two == f"{one}ed" or two == f"{one}d"
                else f"{one[:-1] if one[-1] == 'e' and len(one) > 2 else one}ed"
            )
        other = two
        while other in (one, two) or (one, other) in _KNOWN_PAIRS:
            other = pick(rng, self.pairs)[1]
        return other


_KNOWN_PAIRS = {(one, two) for one, two, *_ in OPPOSITES} | {(two, one) for one, two, *_ in OPPOSITES}


def _quoted(rng: Random, word: str) -> str:
    """Some put the word they ask for between quotation marks, or in capitals."""
    luck = rng.random()
    if luck > 0.2:
        return word
    return f'"{word}"' if luck < 0.1 else f"'{word}'" if luck < 0.18 else word.upper()


def _unique(word: str) -> bool:
    return sum(word in pair[:2] for pair in OPPOSITES) == 1


_opposite = _Maker(
    (*_OPPOSITE, *asks.OPPOSITE),
    OPPOSITES,
    "The opposite of {one} is {two}.",
    statements=asks.OPPOSITE_STATEMENTS,
    choices=asks.OPPOSITE_CHOICES,
    roundabout_asks=wide.OPPOSITE,
)
_plural = _Maker(
    (*_PLURAL, *asks.PLURAL),
    PLURALS,
    "The plural of {one} is {two}.",
    statements=asks.PLURAL_STATEMENTS,
    choices=asks.PLURAL_CHOICES,
    roundabout_asks=wide.PLURAL,
    roundabout_choices=wide.PLURAL_CHOICES,
)
_past = _Maker(
    (*_PAST_ASK, *asks.PAST),
    PAST,
    "The past tense of {one} is {two}.",
    choices=asks.PAST_CHOICES,
    roundabout_asks=wide.PAST,
)
_rhyme = _Maker((*_RHYME, *asks.RHYME), RHYMES, "{two} rhymes with {one}.")
_synonym = _Maker((*_SYNONYM, *asks.SYNONYM), SYNONYMS, "Another word for {one} is {two}.")


def _spell(rng: Random) -> Turn:
    word = pick(rng, SPELLED)
    user = ask(rng, say(rng, (*_SPELL, *asks.SPELL), w=word))
    return Turn(user, "-".join(word.upper()), exact=(word,))


def _count(rng: Random) -> Turn:
    word = pick(rng, SPELLED)
    user = ask(rng, say(rng, _COUNT, w=word))
    count = len(word)
    return Turn(user, f"{'-'.join(word.upper())}: {count} letters.", str(count), str(count), str(count), (word,))


def _ends(rng: Random) -> Turn:
    word = pick(rng, SPELLED)
    first = rng.random() < 0.5
    letter = (word[0] if first else word[-1]).upper()
    user = ask(rng, say(rng, _FIRST if first else _LAST, w=word))
    return Turn(
        user, f"The {'first' if first else 'last'} letter of {word} is {letter}.", letter, letter, letter, (word,)
    )


def _alphabet(rng: Random) -> Turn:
    luck = rng.random()
    if luck < 0.3:
        at = int(rng.random() * 10)
        user = ask(rng, say(rng, _NTH, n=_ORDINALS[at], k=pick(rng, (str(at + 1), in_words(at + 1)))))
        letter = _LETTERS[at]
        return Turn(user, f"{letter} is the {_ORDINALS[at]} letter of the alphabet.", letter, letter, letter)
    at = int(rng.random() * 24) + 1
    step = 1 if luck < 0.7 else -1
    letter, answer = _LETTERS[at], _LETTERS[at + step]
    shown = letter if rng.random() < 0.75 else letter.lower()
    user = ask(rng, say(rng, _AFTER if step == 1 else _BEFORE, w=shown))
    reply = f"{'After' if step == 1 else 'Before'} {letter} comes {answer}."
    return Turn(user, reply, answer, answer, answer, (shown,))


def _foreign(rng: Random) -> Turn:
    row = pick(rng, FOREIGN)
    at = int(rng.random() * len(LANGUAGES))
    english, word, language = row[0], row[at + 1], LANGUAGES[at]
    if rng.random() < 0.25:
        user = ask(rng, say(rng, _INTO_ENGLISH, w=word, language=language))
        return Turn(user, f"{word} means {english}.", english.capitalize(), exact=(word,))
    shown = f'"{english}"' if rng.random() < 0.2 else english
    user = ask(rng, say(rng, _FOREIGN_ASK, w=shown, language=language))
    return Turn(user, f"In {language}, {english} is {word}.", word, exact=(english,))
