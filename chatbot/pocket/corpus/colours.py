# ruff: noqa: E501
"""Colours: what mixes to what, and which colour things have."""

from random import Random

from chatbot.pocket.corpus import roundabout
from chatbot.pocket.corpus.asking import ask, follow
from chatbot.pocket.corpus.data import colour_asks_wide as wide
from chatbot.pocket.corpus.grammar import fill, pick, say
from chatbot.pocket.corpus.turns import Turn

_ZH = {"red": "红色", "blue": "蓝色", "green": "绿色", "yellow": "黄色", "white": "白色", "black": "黑色", "orange": "橙色", "purple": "紫色", "pink": "粉色", "brown": "棕色", "grey": "灰色", "gold": "金色", "silver": "银色", "turquoise": "青绿色"}  # fmt: skip
_RU = {"red": "Красный", "blue": "Синий", "green": "Зелёный", "yellow": "Жёлтый", "white": "Белый", "black": "Чёрный", "orange": "Оранжевый", "purple": "Фиолетовый", "pink": "Розовый", "brown": "Коричневый", "grey": "Серый", "gold": "Золотой", "silver": "Серебряный", "turquoise": "Бирюзовый"}  # fmt: skip

_MIXES = (
    ("red", "yellow", "orange"),
    ("red", "blue", "purple"),
    ("blue", "yellow", "green"),
    ("red", "white", "pink"),
    ("black", "white", "grey"),
    ("red", "green", "brown"),
    ("blue", "green", "turquoise"),
)
_MIX = (
    "{what|which} {colour|color} do {you|we|i} get {from|when you mix|if you mix|by mixing|when i mix|if i mix} {one} and {two}",
    "what do you get {when|if} you mix {one} {and|with} {two}",
    "{one} {and|plus|+|mixed with} {two} {makes|gives|is} {what|which colour|what color}",
    "{mix|mixing} {one} and {two}",
    "what is {one} {plus|mixed with} {two}",
    "{one} + {two}",
    "{what|which} {colour|color} {do|does} {one} and {two} {make|give}",
    "what happens when {one} and {two} paint mix",
    "i mix {one} with {two}, {what|which colour} {do i get|comes out}",
    "{when|if} {i|you|we} {mix|stir together|put together|blend|combine} {one} {paint |}{and|with} {two}{ paint|}, {what|which} {colour|color} {do i get|will i have|is it|comes out|do we have}",
    "{one}, {mixed|stirred together|blended|combined} with {two}, {turns into|becomes|gives|makes} {what|which colour|which color}",
    "{one} {and|with|plus} {two}{:|,} {what do i get|what comes out|what does it make|which colour is that|what colour will it be|mixed together}",
    "{one} {and|+|plus} {two} {paint |}{in one pot|in one glass|on one plate|on my brush}{:|,} {what comes out|what do i get|which colour is it}",
    "{one} + {two} ={| what| what colour| ?}",
    "{one} & {two} ->{| ?| colour}",
    "{one} and {two} {make|give|become}{ ...|}",
    "{which|what} {colour|color} {comes out|appears|results|do i get|will it be} {if|when} {one} {meets|is mixed with|is added to} {two}",
    "{colour|color} {if you mix|from mixing|of|out of} {one} {+|and|with} {two}",
    "{my daughter|my son|the child|a pupil|our little one} {mixed|is mixing|stirs together} {one} and {two}. {What will it be|What colour comes out|Which colour is that|What do we get}",
    "{i have|we have|i've got} only {one} and {two} {paint|left|in my box}. {What can I mix from that|What do they make together|Which colour do I get from both}",
    "{add|if I add} {two} to {one}{ and you get|, what do i get| and what happens}",
    "mix({one}, {two})",
    "{which|what} {colour|color} {is in the middle of|lies between|comes from} {one} and {two}{, mixed|, if I mix them}",
    "{what becomes of|what happens to} {one} {paint |}{with|when you add|if I add} {some |a bit of |}{two}",
    "if I {put|pour} {one} {paint |}into {two}{| paint}, what {colour|color} is it",
)
_NEXT_MIX = ("and {one} and {two}", "and {one} with {two}", "what about {one} and {two}", "{one} and {two}", "and {one} plus {two}")  # fmt: skip
_HOW = (
    "how do {you|i|we} {make|get|mix} {three}",
    "{which|what} {colours|colors} make {three}",
    "how can i mix {three}",
    "what do i mix to get {three}",
    "{three}: {which two colours do i mix|what do i mix|how do i mix it|how do i get it}",
    "i {need|want|have no} {three}{ paint|}. {What do I mix|Which colours make it|How do I mix it}",
    "{three} is made {of|from} {what|which colours|which two colours}",
    "{what|which two colours} {give|make|become} {three}",
    "? + ? = {three}, in colours",
    "to get {three}, {what do i mix|which colours do i need}",
    "{which|what} {colours|colors} do i need {for|to make|to get} {three}",
)
_THINGS = {
    "red": "a tomato//a fire truck//a poppy//blood//a fire engine//a strawberry//a ripe tomato//a ladybird//a stop sign//a cherry//ketchup",
    "blue": "the sky//the sea//a blueberry//the ocean//the sky on a clear day",
    "green": "a meadow//a Christmas tree//lettuce//a leaf//the grass//grass//a frog//a cucumber//broccoli//spinach//a leaf in summer//a lime//a pea//a cactus",
    "yellow": "the yolk of an egg//a chick//mustard//a dandelion//a banana//a lemon//a canary//a sunflower//butter//an egg yolk//a ripe banana//a school bus",
    "white": "flour//paper//the snow//cotton//a snowman//a wedding dress//snow//milk//salt//a swan//sugar//a polar bear//rice//a cloud on a fine day",
    "black": "coal//a piece of coal//soot//a tyre//liquorice//coal//a crow//a raven//the night sky//tar//a panther",
    "orange": "a mandarin//a carrot//an orange//a pumpkin//a tangerine//a goldfish",
    "purple": "lavender//a violet//an aubergine//a plum",
    "pink": "a flamingo//a pig//bubblegum",
    "brown": "a chocolate bar//a hazelnut//coffee//a potato//chocolate//a chestnut//earth//wood//coffee beans//a brown bear//the bark of a tree",
    "grey": "a rhino//a donkey//an elephant//ash//concrete//a mouse//a rain cloud//a dolphin",
}
_CLOSE = {
    "red": ("green", "orange", "black", "purple", "pink", "yellow"),
    "blue": ("grey", "black", "green", "orange", "pink", "purple"),
    "green": ("yellow", "purple", "red", "brown"),
    "yellow": ("green", "orange", "white", "brown"),
    "white": ("brown", "yellow", "grey"),
    "black": ("brown", "grey", "blue", "red"),
    "orange": ("red", "yellow", "green", "white"),
    "purple": ("blue", "black", "yellow", "green", "red", "white"),
    "pink": ("red", "black", "brown", "white"),
    "brown": ("black", "white", "yellow", "red", "grey", "green"),
    "grey": ("black", "white", "brown", "blue", "pink"),
}
"""What such a thing may be too, so that nobody is told that it is wrong."""
_THING = (
    "{what|which} {colour|color} is {thing}",
    "{what|which} {colour|color} does {thing} have",
    "what is the {colour|color} of {thing}",
    "{colour|color} of {thing}",
    "{thing} is {what|which} {colour|color}",
    "{thing} {colour|color}",
    "tell me the {colour|color} of {thing}",
    "{thing}: {what|which} {colour|color} is it",
    "{thing} has {what|which} {colour|color}",
    "{thing}. {What colour is it|Which colour is that|What's the colour|What color is it|Its colour|The colour}",
    "{thing}, {what colour is it|which colour is that|what color would that be|what's its colour}",
    "{what|which} {colour|color} {would you say|do you think|would you give|do you call} {thing} {is|has|to have}",
    "{what|which} {colour|color} {would i|do i|should i|must i|does one|would you} {paint|draw|use for|pick for} {thing}",
    "{i'm|we are|my son is|my daughter is|the child is} {painting|drawing|colouring in} {thing}. {Which colour|What colour do I need|Which colour is right|What color is it|Which pencil do I take}",
    "{thing} is usually {what|which} {colour|color}",
    "{thing} {looks|is} {what|which} {colour|color}",
    "{thing} = {what colour|which colour|colour}",
    "{thing} -> {colour|color}",
    "{i see|think of|picture|look at|imagine} {thing}. {What colour is it|Which colour do I see|What color does it have|What colour do you think of}",
    "{name|say|tell me} the {colour|color} {that {thing} has|of {thing}}",
    "{how would you describe|describe|what do you call} the {colour|color} of {thing}",
    "is {thing} {wrong} or {right}",
    "is {thing} {right} or {wrong}",
    "{right} or {wrong}: {what colour is|which is the colour of} {thing}",
)
_NEXT_THING = ("and {thing}", "what about {thing}", "how about {thing}", "and the colour of {thing}", "{thing}")
_FACTS = (
    ("{what are|which are|name|list} the {three |}primary {colours|colors}//primary {colours|colors}//which {colours|colors} are primary", "The primary colours are red, yellow and blue.", "Red", "红、黄、蓝。", "Красный, жёлтый и синий."),
    ("{what are|which are|name|list|tell me} the {colours|colors} of {the|a} rainbow//rainbow {colours|colors}//which {colours|colors} are in the rainbow", "The rainbow has red, orange, yellow, green, blue, indigo and violet.", "Seven", "红、橙、黄、绿、蓝、靛、紫。", "Красный, оранжевый, жёлтый, зелёный, голубой, синий и фиолетовый."),
    ("{what are|which are|name} the {colours|colors} of a traffic light//traffic light {colours|colors}", "A traffic light has red, yellow and green.", "Red", "红、黄、绿。", "Красный, жёлтый и зелёный."),
    ("{at|on} {which|what} {colour|color} {may|can} {i|you} {go|drive|cross}[ the street]//which traffic light means go//{what|which} {colour|color} means go", "Green means go.", "Green", "绿色。", "Зелёный."),
    ("{at|on} {which|what} {colour|color} {must|do} {i|you} stop//which traffic light means stop//{what|which} {colour|color} means stop", "Red means stop.", "Red", "红色。", "Красный."),
    ("{what are|which are|name} the {colours|colors} of the {French flag|flag of France}//French flag {colours|colors}//which {colours|colors} has the flag of France", "The flag of France is blue, white and red.", "Blue", "蓝、白、红。", "Синий, белый и красный."),
    ("{what are|which are|name} the {colours|colors} of the {German flag|flag of Germany}//German flag {colours|colors}//which {colours|colors} has the flag of Germany", "The flag of Germany is black, red and gold.", "Black", "黑、红、金。", "Чёрный, красный и золотой."),
    ("{what are|which are|name} the {colours|colors} of the {Italian flag|flag of Italy}//Italian flag {colours|colors}//which {colours|colors} has the flag of Italy", "The flag of Italy is green, white and red.", "Green", "绿、白、红。", "Зелёный, белый и красный."),
    ("which {colours|colors} do you know[ by name]//what {colours|colors} are there[ in the world]//{which|what} {colours|colors} exist", "Red, blue, green, yellow and white.", "Red", "红、蓝、绿、黄、白。", "Красный, синий, зелёный, жёлтый и белый."),
    ("{what|which} {colours|colors} is a zebra//{what|which} {colour|color} {are zebras|does a zebra have}", "A zebra is black and white.", "Black", "黑白相间。", "Чёрно-белая."),
    ("{what|which} {colours|colors} is a panda//{what|which} {colour|color} {are pandas|does a panda have}", "A panda is black and white.", "Black", "黑白相间。", "Чёрно-белая."),
)  # fmt: skip


def talk(rng: Random) -> list[Turn]:
    luck = rng.random()
    if luck < 0.4:
        return _mixes(rng)
    if luck < 0.8:
        return _things(rng)
    asks, reply, word, zh, ru = pick(rng, _FACTS)
    return [Turn(ask(rng, fill(rng, pick(rng, asks.split("//")))), reply, word, zh, ru)]


def _mixes(rng: Random) -> list[Turn]:
    if rng.random() < 0.15:
        one, two, three = pick(rng, _MIXES)
        user = ask(rng, say(rng, _HOW, three=three))
        return [Turn(user, f"Mix {one} and {two} to get {three}.", None, f"{_ZH[one]}加{_ZH[two]}。")]
    if rng.random() < 0.12:
        return [_checked_mix(rng)]
    turns = []
    templates: tuple[str, ...] = _MIX
    for _ in range(pick(rng, (1, 1, 2))):
        one, two, three = pick(rng, _MIXES)
        first, second = (one, two) if rng.random() < 0.5 else (two, one)
        if templates is _MIX and rng.random() < 0.45:
            user = _roundabout_mix(rng, first, second, three)
        else:
            text = say(rng, templates, one=first, two=second)
            user = follow(rng, text) if templates is _NEXT_MIX else ask(rng, text)
        reply = f"{first.capitalize()} and {second} make {three}."
        turns.append(Turn(user, reply, three.capitalize(), _ZH[three] + "。", _RU[three] + "."))
        templates = _NEXT_MIX
    return turns


def _roundabout_mix(rng: Random, one: str, two: str, three: str) -> str:
    luck = rng.random()
    name = fill(
        rng, "the {colour|color} {of|you get from|that comes of} {one} {and|mixed with|plus} {two}", one=one, two=two
    )
    if luck < 0.12:
        return roundabout.choice(rng, name, three, _wrong(rng, one, two, three))
    if luck < 0.25:
        return roundabout.thing(rng, name)
    return roundabout.message(rng, say(rng, wide.MIX, one=one, two=two))


def _checked_mix(rng: Random) -> Turn:
    one, two, three = pick(rng, _MIXES)
    true = rng.random() < 0.5
    verb = pick(rng, ("make", "give", "together make", "mixed together give"))
    claim = f"{one} and {two} {verb} {three if true else _wrong(rng, one, two, three, 'yellow')}"
    return roundabout.checked(roundabout.doubt(rng, claim), f"{one} and {two} make {three}.", true=true)


def _wrong(rng: Random, *right: str) -> str:
    return pick(rng, [colour for colour in _THINGS if colour not in right])


def _things(rng: Random) -> list[Turn]:
    if rng.random() < 0.12:
        return [_checked_thing(rng)]
    turns = []
    templates: tuple[str, ...] = _THING
    for _ in range(pick(rng, (1, 1, 2))):
        colour = pick(rng, tuple(_THINGS))
        thing = pick(rng, _THINGS[colour].split("//"))
        if templates is _THING and rng.random() < 0.45:
            user = _roundabout_thing(rng, thing, colour)
        else:
            text = say(rng, templates, thing=thing, right=colour, wrong=_wrong(rng, colour))
            user = follow(rng, text) if templates is _NEXT_THING else ask(rng, text)
        reply = _is(thing, colour)
        turns.append(
            Turn(user, f"{reply[0].upper()}{reply[1:]}.", colour.capitalize(), _ZH[colour] + "。", _RU[colour] + ".")
        )
        templates = _NEXT_THING
    return turns


def _roundabout_thing(rng: Random, thing: str, colour: str) -> str:
    luck = rng.random()
    name = f"the {pick(rng, ('colour', 'color'))} of {thing}"
    if luck < 0.12:
        return roundabout.choice(rng, name, colour, _wrong(rng, colour))
    if luck < 0.28:
        return roundabout.thing(rng, name)
    return roundabout.message(rng, say(rng, wide.THING, thing=thing))


def _checked_thing(rng: Random) -> Turn:
    colour = pick(rng, tuple(_THINGS))
    thing = pick(rng, _THINGS[colour].split("//"))
    true = rng.random() < 0.5
    user = roundabout.doubt(rng, _is(thing, colour if true else _wrong(rng, colour, *_CLOSE[colour])))
    return roundabout.checked(user, f"{_is(thing, colour)}.", true=true)


def _is(thing: str, colour: str) -> str:
    return f"{thing} {'are' if thing == 'coffee beans' else 'is'} {colour}"
