# ruff: noqa: E501
"""Questions of one slider and two ways: higher or lower, 0.2 or 1.5, which is safer, what for a letter or a tale."""

from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus.asking import ask, end, raise_first
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

CAREFUL = "{more careful|safer|the careful one|more sober|more predictable|more boring|less risky|more serious|stricter|better for facts|more cautious|tamer|less random|more reliable|calmer|more exact|less wild|drier|more conservative|more proper|more sensible|less adventurous}"
WILD = "{wilder|more creative|more daring|more surprising|the wild one|more random|crazier|livelier|better for stories|less predictable|more fun|more playful|stranger|bolder|more inventive|riskier|more colourful|more adventurous|freer|more imaginative}"
SERIOUS_WORK = "{a report|facts|maths|code|programming|a translation|homework|a contract|a summary|an application|instructions|a recipe|a letter to the bank|a formal letter|a manual|an exam|minutes of a meeting|something important|a news text|questions with one right answer|serious texts|serious work|a serious text|an official letter|a scientific text|a letter to the tax office|a test at school|a safety notice|exact answers|a user guide|business mail}"
PLAYFUL_WORK = "{stories|a story|a poem|jokes|brainstorming|names for a band|a fairy tale|song lyrics|fantasy|new ideas|a tale for children|something crazy|nonsense rhymes|a funny speech|a dream scene|an adventure|science fiction|fairy tales|a bedtime story|a limerick|silly songs|a puppet play|wild ideas|a party game|dreamy texts|a magic story|a comic|something playful}"
FEW_REPEATS = "{less repetitive|better against repetition|stricter about repeated words|better against loops}"
MANY_REPEATS = "{more repetitive|milder on repeated words|more tolerant of repeated words}"
LONG = "{for longer answers|for long texts|the longer one|for more text|if i want a whole story}"
SHORT = "{for shorter answers|for short texts|the shorter one|for less text|if i only want a line or two}"


@dataclass(frozen=True, slots=True)
class Slider:
    """`numbers` rise; `low` and `high` say what each end is like, `because_*` why."""

    names: str
    numbers: tuple[str, ...]
    low: str
    high: str
    because_low: str
    because_high: str


SLIDERS = (
    Slider("{temperature|the temperature|temp}", ("0", "0.1", "0.2", "0.3", "0.5", "0.7", "0.9", "1", "1.2", "1.5", "1.8", "2"), CAREFUL, WILD, "a low temperature is sober and repeatable", "a high temperature is surprising"),
    Slider("{top-p|top p|top_p}", ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.85", "0.9", "0.95", "0.99", "1"), CAREFUL, WILD, "a low top-p keeps fewer words", "a high top-p keeps more words"),
    Slider("{top-k|top k|top_k}", ("1", "5", "10", "20", "40", "60", "80", "100", "200"), CAREFUL, WILD, "a low top-k keeps fewer words", "a high top-k keeps more words"),
    Slider("{min-p|min p|min_p}", ("0.01", "0.02", "0.05", "0.1", "0.2", "0.3"), WILD, CAREFUL, "a low min-p keeps more unlikely words", "a high min-p drops more unlikely words"),
    Slider("{repeat penalty|the repeat penalty|repetition penalty}", ("1", "1.05", "1.1", "1.2", "1.3", "1.5"), MANY_REPEATS, FEW_REPEATS, "a low repeat penalty lets words come again", "a high repeat penalty makes used words less likely"),
    Slider("{max tokens|max_tokens}", ("50", "100", "200", "500", "1000", "2000"), SHORT, LONG, "a low max tokens ends a reply sooner", "a high max tokens allows longer replies"),
)  # fmt: skip
WHICH_NUMBER = (
    "? {name} {a} or {b}, which {one |}is {end}",
    "? which is {end}, {name} {a} or {b}",
    "? which {name} is {end}: {a} or {b}",
    "? is {name} {a} or {b} {end}",
    "- {name} on {a} or on {b}{,|:} which {one |}is {end}?",
    "- {name}: {a} or {b}? {which is {end}|i want the one that is {end}}",
    "? what is {end}, {a} or {b}, {for {name}|when i set {name}}",
    "- {i can set|i could put} {name} {to|at} {a} or {b}. {which of the two|which one} is {end}?",
    "? with {name}, is {a} {end} or {b}",
    "- {a} vs {b} {name}, {which is|what's} {end}",
    "- {a} or {b} {as|for} {name}{,|:} {which is|which one is|what is} {end}?",
    "- {my friend|my colleague|she} {has|uses} {name} {a}, {i have|i use|mine is} {b}. {whose|which} is {end}?",
    "? {which of the two is|what would be|what's} {end}: {name} {at |on |}{a} or {at |on |}{b}",
    "- {i hesitate|i can't decide|i waver} between {name} {a} and {b}. {i want what is {end}|which is {end}|it should be {end}}{?|}",
    "- {end}, {that's what i want|please}: {name} {a} or {b}?",
    "! {name} {a} against {name} {b}: say which is {end}",
)
WHICH_WAY = (
    "? is a {high|higher} or {a |}{low|lower} {name} {end}",
    "? which {name} is {end}, {high or low|low or high|the higher or the lower|a low one or a high one}",
    "- {name} {up or down|higher or lower|lower or higher|left or right|raise or lower}? {i want it to be|it should be} {end}",
    "? {must|should|do} i {raise or lower|lower or raise|increase or reduce} {name} to {make|get} it {end}",
    "- {i want|we want|i'd like} it {end}. {name} {up or down|higher or lower|more or less}?",
    "? {in which direction|which way} {do|should} i {move|push|drag} {name} {so that it is|to make it|if it should be} {end}",
    "? does {a higher|a lower|more|less} {name} make it {end}, or the other way round",
)
FOR_WORK = (
    "? {should|must|do} i {take|set|choose|use} a {high or low|low or high|higher or lower} temperature for {work}",
    "? {higher or lower|high or low|low or high|lower or higher} temperature for {work}",
    "- {work}{:|,} {temperature up or down|high or low temperature|what temperature}?",
    "? what temperature {do you recommend|is good|is best|should i set|would you take} for {work}",
    "- i'm writing {work}{.|,} {where do i put the temperature|temperature high or low|what about the temperature}?",
    "? {which|what} {temperature|value of temperature} {suits|fits|goes with} {work}",
    "? {how high|how low|where} should {the temperature|temperature} be {for|when i write|if it is for} {work}",
    "- temperature {higher or lower|up or down|high or low|low or high}{ for|, for|: for|? it's for|? for} {work}{?|}",
    "- {for|with} {work}{,|:|} {should i go|do i go|must i go} {up or down|higher or lower} with the temperature?",
    "- {work} {is|is all} {what i need|what i want}. temperature {higher or lower|high or low}?",
    "? {do|would} you {raise or lower|lower or raise} the temperature for {work}",
    "- {a high temperature for {work}, or {rather|better} a low one|a low temperature for {work}, or {rather|better} a high one}?",
    "- {it is|this is} for {work}. {raise|lower} the temperature or {leave it|not}?",
)


def talk(rng: Random) -> list[Turn]:
    """One question of two ways."""
    return [_work(rng) if rng.random() < 0.35 else _choice(rng)]


def _choice(rng: Random) -> Turn:
    slider = pick(rng, SLIDERS)
    high = rng.random() < 0.5
    wish = fill(rng, slider.high if high else slider.low)
    because = slider.because_high if high else slider.because_low
    name = fill(rng, slider.names)
    if rng.random() < 0.4:
        way = "Higher" if high else "Lower"
        zh, ru = ("调高。", "Выше.") if high else ("调低。", "Ниже.")
        return Turn(
            _put(rng, say(rng, WHICH_WAY, name=name.removeprefix("the "), end=wish)), f"{way}: {because}.", way, zh, ru
        )
    low, top = sorted(rng.sample(range(len(slider.numbers)), 2))
    right = slider.numbers[top if high else low]
    pair = [slider.numbers[low], slider.numbers[top]]
    rng.shuffle(pair)
    user = say(rng, WHICH_NUMBER, name=name, a=pair[0], b=pair[1], end=wish)
    return Turn(_put(rng, user), f"{right}: {because}.", right, f"{right}。", f"{right}.", exact=tuple(pair))


def _work(rng: Random) -> Turn:
    if rng.random() < 0.5:
        user = say(rng, FOR_WORK, work=fill(rng, SERIOUS_WORK))
        reply = "Low, about 0.2: a low temperature is sober and repeatable."
        return Turn(_put(rng, user), reply, "Low", "低，大约0.2：温度低则稳重。", "Низкая, около 0,2: она строже.")
    user = say(rng, FOR_WORK, work=fill(rng, PLAYFUL_WORK))
    reply = "High, about 1.1: a high temperature is surprising."
    return Turn(_put(rng, user), reply, "High", "高，大约1.1：温度高则出人意料。", "Высокая, около 1,1: она удивляет.")


def _put(rng: Random, text: str) -> str:
    sign, text = text[0], text[2:]
    return end(rng, raise_first(rng, text)) if sign in "-!" else ask(rng, text)
