"""Words to be said back as they are: made-up ones mostly, so that nothing but copying helps."""

from random import Random

from chatbot.pocket.corpus.coined import ANIMALS, CITIES, COLOURS, FOODS, FRUITS, coined, name, number, plain
from chatbot.pocket.corpus.grammar import pick, say
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 1.8

PHRASES = (
    *("hello world", "good morning", "thank you very much", "I love you", "see you soon", "to be or not to be"),
    *("all is well", "the end", "welcome home", "good luck to you", "happy birthday", "once upon a time", "so what"),
    *("open the door", "the sun is up", "nobody knows", "here we go", "no problem", "peace and quiet", "I am here"),
    *("we are the best", "red leather", "yellow lorry", "how now brown cow", "hello there", "long live the queen"),
)
QUALITIES = (
    "big",
    "small",
    "old",
    "new",
    "red",
    "green",
    "happy",
    "sad",
    "my",
    "your",
    "the",
    "a",
    "one",
    "two",
    "dear",
)

_ONE = (
    "{Say|Write|Repeat|Type|Echo|Please say|Please write|Please repeat|Just say|Just write} {w}[.]",
    "{Say|Write|Repeat|Copy} {the word|the name|this word|this name|this}[:] {w}[.]",
    "{Can you|Could you|Would you} {say|write|repeat} {w}?",
    "{Repeat after me|Say after me|Copy this|Echo this|Say this}: {w}[.]",
    "{I want you to|I'd like you to|You should} {say|write|repeat} {w}[.]",
    "{Now|And now|Let's play:|Next,|Your turn:} {say|write|repeat} {w}[.]",
    "{Parrot game|Let's play parrot|Be my echo|Play echo}{: |. I say, you say: |. }{w}[.]",
    "{I say something and you say it back|You are my parrot|Whatever I say, say it too|Say what I say}: {w}[.]",
    "{w}. {Now you say it|Say it back|Your turn to say it|Repeat, please|Can you say that|Copy me}[.]",
    "{w} {is what I want to read|is what you should write|are the words to say}[.]",
    "{My son|My daughter|Our class|My friend} wants {you to say|you to write|to hear you say} {w}[.]",
    "{Answer with|Reply with|Respond with|Just answer|Only write|Say only|Say nothing but|Output} {w}[.]",
    "{Would you mind saying|How about saying|Please be so kind and say|Do me a favour and say} {w}[?]",
)
_CAPITALS = (
    "{Say|Write|Type|Repeat} {w} in {capitals|capital letters|upper case|all caps}[.| please.]",
    "{In capitals|In capital letters|In upper case}: {w}[.]",
    "{Can|Could} you {say|write} {w} in {capitals|capital letters}?",
    "{w} in {capitals|capital letters|upper case}[, please][.]",
    "{Shout|Shout out loud}: {w}[!]",
    "{Put|Turn|Change} {w} into {capitals|capital letters|upper case}[.| please.]",
    "{w}, but {in capitals|all in capitals|in big letters|with capital letters only}[, please][.]",
    "{For a poster|For a sign|For the door}: {w} in {capitals|capital letters|big letters}[.]",
    "How {does|would} {w} look in {capitals|capital letters|upper case}?",
)
_TWICE = (
    "{Say|Write|Repeat|Type} {w} {twice|two times}[.]",
    "{Can|Could} you {say|write|type} {w} twice?",
    "{The word|The name} {w}, twice[, please][.]",
    "{w}{, two times| two times| twice}[, please][.]",
    "{I want to read|I'd like to see|Let me see} {w} {twice|two times}[.]",
    "{Once is not enough|Double it}: {say|write} {w} twice[.]",
)
_SOME = (
    "{Repeat|Copy|Echo|Say|Write|List} {these words|these names|the following words|these|the following}: {w}[.]",
    "{Repeat after me|Say after me|Copy this|Echo this|Say this back}: {w}[.]",
    "{Say|Write|Repeat} {w}[ in this order][.]",
    "{Can|Could} you {repeat|copy|say|write} {this|these words|these names}: {w}?",
    "{w}. {Now you say them|Say them back|Your turn to say them|Repeat them, please|Say all of them|Copy that}[.]",
    "{Here are some words to say back|A few words to repeat|Words to say back}: {w}[.]",
    "{Parrot game|Be my echo|Let's play parrot|Say what I say}: {w}[.]",
    "{Answer with|Reply with|Just write|Only write|Output} {w}[.]",
)
_DOWN = (
    "{Write|Put|List|Give me} {these|these words|these names|the following} as a list: {w}[.]",
    "{Make|Write} a list {of|from} {w}[.]",
    "{w}: {as a list|make a list of them|put them in a list}[, please][.]",
    "{On my list are|These belong on a list}: {w}. {Make a list|A list, please|Put them in a list}[.]",
    "{One per line|Below each other|Line by line|As bullets|With bullets}: {w}[.]",
    "{Turn|Change|Make} {this|these|these words} into a list: {w}[.]",
    "{Can|Could|Would} you {make|write} a list {of|from|with} {w}?",
)


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.3:
        word = _words(rng)
        return [Turn(say(rng, _ONE, w=word), word, word=word if " " not in word else None, exact=(word,))]
    if luck < 0.37:
        word = _words(rng)
        return [Turn(say(rng, _CAPITALS, w=word), word.upper(), exact=(word,))]
    if luck < 0.45:
        word = _word(rng)
        return [Turn(say(rng, _TWICE, w=word), f"{word} {word}", exact=(word,))]
    words = [_word(rng) for _ in range(2 + int(rng.random() ** 2 * 10))]
    told = ", ".join(words)
    if luck < 0.8:
        return [Turn(say(rng, _SOME, w=told), told, exact=(told,))]
    return [Turn(say(rng, _DOWN, w=told), "\n".join(f"- {word}" for word in words), exact=(told,))]


def _words(rng: Random) -> str:
    """One word, or a few that belong together."""
    luck = rng.random()
    if luck < 0.4:
        return _word(rng)
    if luck < 0.5:
        return pick(rng, PHRASES)
    if luck < 0.9:
        return " ".join(_word(rng) for _ in range(2 + int(rng.random() * 4)))
    return f"{pick(rng, QUALITIES)} {_word(rng)}"


def _word(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.35:
        return name(rng)
    if luck < 0.75:
        return coined(rng)
    if luck < 0.83:
        return number(rng)
    if luck < 0.93:
        return plain(rng)
    return pick(rng, (*ANIMALS, *FRUITS, *FOODS, *COLOURS, *CITIES))
