# ruff: noqa: E501
"""Text that simply goes on, without a template: stories, and small scenes that start from a thing."""

from random import Random

from chatbot.pocket.corpus import stories
from chatbot.pocket.corpus.coined import ANIMALS, FRUITS, NAMES, words
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.scenes import scene

THINGS = (*FRUITS, *ANIMALS, *words(
    "tree river house boat lamp clock key door book hat shoe bell bridge stone cloud star candle letter train "
    "ship kite garden mirror drum coat basket bottle chair table window spoon map cup ball flower leaf nut shell "
    "ring coin umbrella ladder wheel feather mushroom egg cake potato bicycle lighthouse mountain village forest "
    "island"
))  # fmt: skip
SCENES = (
    "{A} {thing} {lay|stood|waited|was} {on the {old |wooden |}table|by the {window|door|river}|under {a|the} tree|in the grass}. "
    "{It was {small|big|old|new|red|quiet|strange}, and {nobody|no one} knew {where it came from|whose it was}. |}"
    "{One {morning|evening|day}|Then|At noon}, {name} {came by|walked past|came in} and {saw|noticed|found} it. "
    '"{What a {lovely|strange|fine} {thing}|Is this {thing} yours|Who left this here}?" {asked|said} {name}. '
    "{Nobody answered|The wind answered|Only a bird answered}, so {name} {took it home|sat down beside it|looked at it for a long time}. "
    "{From that day on, they were never apart.|It was the beginning of a long friendship.|And that was how it all began.|"
    "That night, the {thing} {shone|hummed|slept} quietly, and everything was well.}",
    "{A} {thing} is {a small|a simple|a good|an ordinary|a curious} thing, {people|they|some} say. {But|Yet} {name} {knew better|did not agree|thought otherwise}. "
    "{Every {morning|evening|Sunday}|Once a year|When it rained}, {name} {looked at|thought of|went to see} the {thing} and {smiled|sang a song|remembered the summer}. "
    "{It {smelled|looked|felt} like {home|spring|the sea|an old story}.|It had been there for {a hundred|ten|many} years.|It was always a little different.} "
    "{And so the days went by, one after another, and all was well.|One day it was gone, and {name} went out to find it. It was behind the house, where it had been all along.|"
    "That is why people still talk about it today.}",
    "{A} {thing} {wanted to see the world|had a dream|was bored|felt lonely}. {It {asked|told} the {moon|wind|river|old owl} {about it|for help}.|It thought about it for a week.} "
    '"{Be patient|Follow the river|Wait for the spring}," said {the old owl|the moon|the wind}. {So it {waited|went|set off}|It did so}, {day after day|over hills and fields|through sun and rain}. '
    "{In the end|At last|One morning}, {it reached the sea|it found a friend|it came to {a|the} {green|quiet} valley}, and {it was happy|it stayed there|it laughed for joy}.",
)  # fmt: skip


def raw(rng: Random) -> str:
    """A story of the corpus, or a small scene."""
    luck = rng.random()
    if luck < 0.3:
        return stories.completion(rng)
    if luck < 0.8:
        return scene(rng, NAMES)
    thing = pick(rng, THINGS)
    article = "An" if thing[0] in "aeiou" else "A"
    return fill(rng, pick(rng, SCENES), A=article if rng.random() < 0.8 else "The", thing=thing, name=pick(rng, NAMES))
