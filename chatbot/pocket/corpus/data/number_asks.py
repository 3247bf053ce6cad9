# ruff: noqa: E501
"""More ways to compare numbers, to halve and double them, to ask for their neighbours and whether they are even."""

LARGER: tuple[str, ...] = (
    "{a} or {b}: {which is|what is|which one is} {larger|bigger|more|greater|higher}",
    "{a} and {b}. {Which is larger|Which is the bigger one|Which is more|What is bigger}",
    "{which|what} is {higher|the higher number|the greater number|the bigger number}, {a} or {b}",
    "{of|out of|between} {a} and {b}, {which is larger|which is the bigger one|which is more|which number is greater}",
    "{what|which} would be more: {a} or {b}",
    "{would you rather have|do i have more with|is it better to get} {a} or {b} {coins|euros|points}, {which is more|if more is better}",
    "{i have|i've got|she has} {a} {coins|points|euros}, {he has|you have|my friend has} {b}. Who has more, and {which number is larger|which is the larger number}",
    "max({a}, {b})",
    "the {larger|bigger|greater} {one |number |}of {a} and {b}",
    "{a} > {b} or {a} < {b}",
    "{which of these|which of the two|which of them} is larger: {a}, {b}",
)
SMALLER: tuple[str, ...] = (
    "{a} or {b}: {which is|what is|which one is} {smaller|less|lower}",
    "{of|out of|between} {a} and {b}, {which is smaller|which is the smaller one|which is less}",
    "{a} and {b}. {Which is smaller|Which is the smaller one|Which is less}",
    "min({a}, {b})",
    "the {smaller|lesser|lower} {one |number |}of {a} and {b}",
    "{which|what} is {smaller|less|lower}: {a} or {b}",
    "{which|what} {number |one |}is the {smaller|lower|lesser}{ one| number|}, {a} or {b}",
    "{a} or {b}, {smaller one|the smaller|the lower one|who is smaller}",
    "{smaller|less|lower}: {a} or {b}",
    "{tell me|say|pick} the smaller {one |number |}of {a} and {b}",
    "{my son|my daughter|a pupil} asks which is smaller, {a} or {b}",
    "{i have|she has} {a} {coins|points|euros}, {he has|my friend has} {b}. Which {is less|number is smaller}",
    "which costs less, {a} or {b} {euros|dollars}",
)
EVEN_OR_ODD: tuple[str, ...] = (
    "{a}. {Even or odd|Is that even or odd|Odd or even|Is it odd or even}",
    "{the number |}{a}, {is that even or odd|is it odd or even|would that be even or odd}",
    "would you say {a} is {even or odd|odd or even}",
    "{my house number|my seat|my ticket|my page} is {a}. Is that {even or odd|odd or even}",
    "is {a} an {even or an odd|odd or an even} number",
    "what is {a}, {even or odd|odd or even}",
    "{a} -> {even or odd|odd or even}",
    "{tell me|say} {if|whether} {a} is {even or odd|odd or even}",
)
NEXT: tuple[str, ...] = (
    "{a}. {What comes next|What comes after that|The next number|And the next number}",
    "i {count|am counting|counted} {to|up to} {a}. {What comes next|And then|The next number is}",
    "{a} -> ?",
    "{a}, {...|what comes next|and next|and what comes next}",
    "{which|what} number {is next|follows|comes next|comes right} after {a}",
    "the number {after|following} {a}{ is|, please|}",
    "{name|tell me|say} the number {after|that follows|following} {a}",
    "counting on from {a}, what is the next number",
)
PREVIOUS: tuple[str, ...] = (
    "{a}. {What comes before that|The number before|And the number before}",
    "{name|tell me|say} the number {before|that comes before|right before} {a}",
    "i count {down|backwards} and am at {a}. {What comes next|And then}",
    "{which|what} number {is just|is right|comes right|comes directly} before {a}",
    "the number before {a}{ is|, please|}",
)
HALF: tuple[str, ...] = (
    "{a}. {Half of that|What is half of it|How much is half of that|Now half of it}",
    "{i cut|i split|we share|we split} {a} {coins|euros|dollars|metres} in {two|half|halves}. {How much is one half|How much is each half|How much is that}",
    "{one|a} half of {a} is {what|how much}",
    "{a} / 2{ in words| is what|}",
    "what {number is|is} the half of {a}",
    "{a} {in half|cut in half|cut in two}",
    "half price: it was {a} {euros|dollars}. {How much is it now|What does it cost now}",
    "{the half of|half} {a}, {please|how much is that|what is it}",
    "if {a} is the whole, what is the half",
    "{a|one|the} half of {a}, {how many is it|how much is it|how much|how many is that|what number}",
    "{half|one half} from {a}{, how much| is how much|?}",
    "{i have|we have|there are} {a} {apples|euros|eggs|cards} and {give|gave|eat|lost|spend} half{| of them}. {How many is that|How many are left|How much is half}",
    "{take|give me|tell me|work out|find} {half|the half|one half} of {a}",
    "{i only want|i need only|we eat|she takes} half of {a}, {how many is that|how much is that|so how many}",
    "{divide|split|cut|share} {a} {in two|in halves|in half|into two equal parts}{|, how much is each|, how many each}",
    "{what number is|which number is|what's} {half as many as|half as much as} {a}",
    "{a} -> {half|a half}",
    "{two friends|two kids|we two} share {a} {sweets|euros|cookies}. {How many each|How much is one half|How many for one}",
)
DOUBLE: tuple[str, ...] = (
    "{a}. {Double that|Twice that|What is the double|Now double it|How much is twice that}",
    "{if|when} {i|you} double {a}, {what do i get|how much is that|what is it}",
    "{twice|double} {the number |}{a} is {what|how much}",
    "{a} {two times|twice}, {how much is that|what is that}",
    "{i want|i need|give me|tell me} {the double of|twice} {a}",
    "the recipe says {a} {grams|eggs|cups}, {i make|we make} double. How much is that",
    "{a}{, doubled|, times two|, twice}{, how much is it| is what|, what is it|}",
    "{two times|twice|double} {a}, {how many is it|how much is it|please|what number}",
    "{take|give me|tell me|work out|find} {double|the double of|twice} {a}",
    "{i have|we have|she has} {a} {apples|euros|eggs|cards}, {you have|my friend has|he has} twice as many. {How many is that|How many has the other|So how many}",
    "{what number is|which number is|what's} {twice as many as|twice as much as|the double from} {a}",
    "{a} -> {double|doubled}",
    "{double|twice} {a} {eggs|euros|spoons}, how many",
)
SQUARE: tuple[str, ...] = (
    "{a} times itself{ is|, how much is that|}",
    "{if|when} {i|you} {square {a}|multiply {a} by itself}, {what do i get|what is it|how much is that}",
    "{a}. {Squared|The square of that|What is its square}",
    "a square has sides of {a} {metres|centimetres}. What is {a} squared",
    "pow({a}, 2)",
)
ROOT: tuple[str, ...] = (
    "{b}. {The square root|What is its square root|Its root}",
    "{which|what} number times itself {is|gives|makes} {b}",
    "the {square |}root of {b}{ is|, please|, how much is it|}",
    "x * x = {b}, what is x",
    "x^2 = {b}, x",
    "{if|when} {i|you} take the {square |}root of {b}, {what do i get|what is it}",
)
