# ruff: noqa: E501
"""Animals and things from small to large, far enough apart that nobody doubts it; ways to ask which of two is larger."""

ANIMALS: tuple[str, ...] = ("ant", "mouse", "rabbit", "sheep", "cow", "elephant", "whale")
MORE_ANIMALS: tuple[str, ...] = ("flea", "bee", "cat", "goat", "horse", "elephant", "whale")
THINGS: tuple[str, ...] = ("pea", "cherry", "orange", "melon", "bathtub", "car", "house", "mountain")
VEHICLES: tuple[str, ...] = ("roller skate", "scooter", "car", "bus", "train")
ROWS = (ANIMALS, MORE_ANIMALS, THINGS, VEHICLES)

# {x} and {y} come with their articles, in either order.
LARGER: tuple[str, ...] = (
    "{what|which|which one} is {bigger|larger}{, | - |: }{x} or {y}",
    "{x} or {y}{, |: | - |? }{which is bigger|what is larger|who is bigger|which one is larger|the bigger one}",
    "{is {x} bigger or {y}|is {x} or {y} bigger}",
    "is {x} {bigger|larger} than {y}, or {is {y} bigger|the other way round|is it {y} that is bigger}",
    "{of|between} {x} and {y}, {which is bigger|which one is larger|the bigger one is}",
    "{my son|my daughter|a child|my pupil} asks {which is bigger|what is larger}, {x} or {y}",
    "{compare|compare the size of} {x} and {y}, {which is bigger|which is larger}",
    "who is {bigger|larger}, {x} or {y}",
    "{bigger|larger}: {x} or {y}",
    "{what|which} takes more {room|space|place}, {x} or {y}",
    "it's bigger, {x} or {y}, what you say",
)
SMALLER: tuple[str, ...] = (
    "{what|which|which one} is {smaller|littler}{, | - |: }{x} or {y}",
    "{x} or {y}{, |: | - |? }{which is smaller|what is smaller|who is smaller|which one is the smaller|the smaller one}",
    "{is {x} smaller or {y}|is {x} or {y} smaller}",
    "is {x} smaller than {y}, or {is {y} smaller|the other way round|is it {y} that is smaller}",
    "{of|between} {x} and {y}, {which is smaller|which one is smaller|the smaller one is}",
    "{my son|my daughter|a child|my pupil} asks {which is smaller|what is smaller}, {x} or {y}",
    "{compare|compare the size of} {x} and {y}, {which is smaller|the smaller one}",
    "who is smaller, {x} or {y}",
    "smaller: {x} or {y}",
    "{what|which} takes less {room|space|place}, {x} or {y}",
)
IS_LARGER: tuple[str, ...] = (
    "is {x} {bigger|larger} than {y}",
    "{x} is {bigger|larger} than {y}, {right|yes or no|true or false|isn't it|am I right}",
    "{tell me if|i wonder whether} {x} is {bigger|larger} than {y}",
)
