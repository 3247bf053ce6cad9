# ruff: noqa: E501
"""Well-known formulas in LaTeX."""

from random import Random

from chatbot.pocket.corpus.asides import beside
from chatbot.pocket.corpus.asking import ask, end, order, raise_first
from chatbot.pocket.corpus.data.asides import CALCULATING
from chatbot.pocket.corpus.data.formula_asks import FRAMES, ROUNDABOUT
from chatbot.pocket.corpus.data.formula_asks_wide import FRAMES as WIDE
from chatbot.pocket.corpus.declines import beyond_formula
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.turns import Turn

WEIGHT = 0.8

_ROWS: tuple[tuple[str, str, str], ...] = (
    ("quadratic formula//solution of {a|the} quadratic equation//formula for quadratic equations//abc formula//solutions of ax^2 + bx + c = 0//formula to solve {ax^2+bx+c=0|ax^2 + bx + c = 0}//formula that solves ax^2+bx+c=0", "The quadratic formula is", r"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}"),
    ("{theorem of pythagoras|pythagorean theorem|pythagoras theorem|Pythagoras}//Pythagorean theorem//formula for the sides of a right triangle", "In a right triangle,", r"a^2 + b^2 = c^2"),
    ("area of a circle//circle area//formula for the area of a circle", "The area of a circle is", r"A = \pi r^2"),
    ("circumference of a circle//circle circumference//perimeter of a circle", "The circumference of a circle is", r"C = 2 \pi r"),
    ("volume of a {sphere|ball}//sphere volume", "The volume of a sphere is", r"V = \frac{4}{3} \pi r^3"),
    ("surface[ area] of a {sphere|ball}//sphere surface", "The surface of a sphere is", r"A = 4 \pi r^2"),
    ("volume of a cylinder//cylinder volume", "The volume of a cylinder is", r"V = \pi r^2 h"),
    ("volume of a cone//cone volume", "The volume of a cone is", r"V = \frac{1}{3} \pi r^2 h"),
    ("volume of a cube//cube volume", "The volume of a cube is", r"V = a^3"),
    ("area of a triangle//triangle area", "The area of a triangle is", r"A = \frac{1}{2} b h"),
    ("area of a rectangle//rectangle area", "The area of a rectangle is", r"A = a b"),
    ("perimeter of a rectangle//rectangle perimeter//the way around a rectangle", "The perimeter of a rectangle is", r"P = 2(a + b)"),
    ("perimeter of a square//square perimeter", "The perimeter of a square is", r"P = 4a"),
    ("perimeter of a triangle//triangle perimeter", "The perimeter of a triangle is", r"P = a + b + c"),
    ("area of a {trapezoid|trapezium}//{trapezoid|trapezium} area//{trapezoid|trapezium}", "The area of a trapezoid is", r"A = \frac{(a + c) h}{2}"),
    ("area of a parallelogram//parallelogram area", "The area of a parallelogram is", r"A = b h"),
    ("area of a square//square area", "The area of a square is", r"A = a^2"),
    ("{mass-energy equivalence|energy and mass|Einstein's formula|Einstein's famous equation|Einstein's energy formula}//E = mc^2//E=mc2//relation of mass and energy", "Mass and energy are related by", r"E = mc^2"),
    ("slope of a line//slope//slope between two points//gradient of a line", "The slope of a line is", r"m = \frac{y_2 - y_1}{x_2 - x_1}"),
    ("equation of a {line|straight line}//straight line", "A straight line is", r"y = mx + b"),
    ("{mean|arithmetic mean|average}//mean of n numbers//average of n numbers", "The mean of n numbers is", r"\bar{x} = \frac{1}{n} \sum_{i=1}^{n} x_i"),
    ("variance//variance of n numbers", "The variance of n numbers is", r"\sigma^2 = \frac{1}{n} \sum_{i=1}^{n} (x_i - \bar{x})^2"),
    ("derivative of x^n//power rule//derivative of a power", "The power rule says", r"\frac{d}{dx} x^n = n x^{n-1}"),
    ("derivative of {sin x|the sine|sin(x)}", "The derivative of the sine is", r"\frac{d}{dx} \sin x = \cos x"),
    ("derivative of {e^x|the exponential function}", "The exponential function is its own derivative:", r"\frac{d}{dx} e^x = e^x"),
    ("integral of x^n//integral of a power", "The integral of a power is", r"\int x^n \, dx = \frac{x^{n+1}}{n+1} + C"),
    ("product rule", "The product rule is", r"(fg)' = f'g + fg'"),
    ("chain rule", "The chain rule is", r"\frac{d}{dx} f(g(x)) = f'(g(x)) \, g'(x)"),
    ("Ohm's law//ohms law//ohm's law//law of Ohm//law of ohm//relation of voltage and current", "Ohm's law is", r"U = R I"),
    ("{electric |electrical |}power//power from voltage and current", "Electric power is", r"P = U I"),
    ("Newton's second law//second law of Newton//force, mass and acceleration//force", "Newton's second law is", r"F = m a"),
    ("{law of gravitation|Newton's law of gravity|gravitational force|gravity}", "Newton's law of gravity is", r"F = G \frac{m_1 m_2}{r^2}"),
    ("kinetic energy//energy of a moving body", "Kinetic energy is", r"E = \frac{1}{2} m v^2"),
    ("potential energy//energy of height", "Potential energy is", r"E = m g h"),
    ("compound interest//compound interest formula//growth of money with interest", "With compound interest,", r"A = P \left(1 + \frac{r}{n}\right)^{nt}"),
    ("speed//velocity//speed from distance and time//average speed", "Speed is distance over time:", r"v = \frac{s}{t}"),
    ("density", "Density is mass over volume:", r"\rho = \frac{m}{V}"),
    ("pressure", "Pressure is force over area:", r"p = \frac{F}{A}"),
    ("Euler's identity//euler's identity//most beautiful formula", "Euler's identity is", r"e^{i\pi} + 1 = 0"),
    ("sum of the first n numbers//Gauss sum//sum from 1 to n", "The sum of the first n numbers is", r"\sum_{k=1}^{n} k = \frac{n(n+1)}{2}"),
    ("binomial formula//binomial square//square of a sum//(a + b)^2//(a+b)^2", "The square of a sum is", r"(a + b)^2 = a^2 + 2ab + b^2"),
    ("difference of squares//a^2 - b^2", "The difference of squares is", r"a^2 - b^2 = (a + b)(a - b)"),
    ("law of cosines//cosine rule", "The law of cosines is", r"c^2 = a^2 + b^2 - 2ab \cos \gamma"),
    ("law of sines//sine rule", "The law of sines is", r"\frac{a}{\sin \alpha} = \frac{b}{\sin \beta}"),
    ("distance between two points//distance of two points", "The distance between two points is", r"d = \sqrt{(x_2 - x_1)^2 + (y_2 - y_1)^2}"),
    ("Celsius to Fahrenheit//conversion of Celsius to Fahrenheit//fahrenheit", "To turn Celsius into Fahrenheit,", r"F = \frac{9}{5} C + 32"),
    ("probability//probability of an event", "Probability is favourable cases over all cases:", r"P = \frac{k}{n}"),
    ("Bayes' theorem//bayes theorem//rule of Bayes", "Bayes' theorem is", r"P(A|B) = \frac{P(B|A) \, P(A)}{P(B)}"),
    ("factorial//n!//n factorial", "The factorial is", r"n! = 1 \cdot 2 \cdot 3 \cdots n"),
    ("sine and cosine//relation of sine and cosine//trigonometric pythagoras", "Sine and cosine satisfy", r"\sin^2 x + \cos^2 x = 1"),
    ("logarithm of a product//log rule for products", "The logarithm of a product is", r"\log(ab) = \log a + \log b"),
)  # fmt: skip

_ASKS = (
    "{what is|what's|whats} the {thing}",
    "{what is|what's} the {formula|equation} {for|of} the {thing}",
    "{formula|equation} {for|of} the {thing}",
    "{thing}",
    "{thing} formula",
    "how do {you|i|we} {calculate|compute|get|find|write} the {thing}",
    "{write|give me|show me|tell me|state} the {thing}[ in latex| as latex| as a formula]",
    "{write|give me|show me|tell me} the {formula|equation} {for|of} the {thing}[ in latex]",
    "{thing} in latex",
    "latex for the {thing}",
    "i need the {formula|equation} {for|of} the {thing}",
    "do you know the {thing}",
    "how does the {formula|equation} {for|of} the {thing} go",
    "what {formula|equation} gives the {thing}",
)
_ASKING = ("what", "how", "do ", "which", "can ", "could ", "would ", "is there", "have you")
_NEXT = (
    "and the {thing}",
    "and for the {thing}",
    "what about the {thing}",
    "now the {thing}",
    "and of the {thing}",
    "the {thing}",
)
_NO_THE = ("Newton's", "Einstein's", "Euler's", "Ohm's", "Bayes'", "ohms", "ohm's", "euler's", "bayes", "E ", "E=", "n!", "n factorial", "(a", "a^2", "Pythagoras", "kinetic", "potential", "compound", "density", "pressure", "speed", "velocity", "force", "electric", "power", "Celsius", "fahrenheit", "probability", "energy", "pythagoras", "gravity", "average speed", "solutions", "growth", "sine and", "trigonometric", "log rule")  # fmt: skip


_ROUNDABOUT = {name: tuple(asks.split("//")) for name, asks in ROUNDABOUT}


def talk(rng: Random) -> list[Turn]:
    turns = []
    for n in range(pick(rng, (1, 1, 1, 2))):
        names, intro, formula = pick(rng, _ROWS)
        known = names.split("//")
        roundabout = _ROUNDABOUT.get(known[0])
        if n == 0 and roundabout and rng.random() < 0.4:
            thing = user = fill(rng, pick(rng, roundabout))
        else:
            thing = fill(rng, pick(rng, known))
            user = _named(rng, thing, pick(rng, (_ASKS, FRAMES, WIDE)) if n == 0 else _NEXT)
        user = beside(rng, _asked(rng, user, first=n == 0), CALCULATING) if n == 0 else _asked(rng, user, first=False)
        turns.append(
            Turn(
                user, f"{intro}\n\n$$ {formula} $$", exact=(thing,) if set(thing) & set("^=!") and thing in user else ()
            )
        )
    if rng.random() < 0.08:
        turns.append(beyond_formula(rng))
    return turns


def _named(rng: Random, thing: str, templates: tuple[str, ...]) -> str:
    template = pick(rng, templates)
    if templates is FRAMES:
        thing = thing if thing.startswith(_NO_THE) or rng.random() < 0.1 else f"the {thing}"
    elif thing.startswith(_NO_THE):
        template = template.replace("the {thing}", "{thing}")
    return fill(rng, template, thing=thing).replace("latex", pick(rng, ("latex", "LaTeX"))).strip()


def _asked(rng: Random, user: str, *, first: bool) -> str:
    if not first:
        return raise_first(rng, user) + pick(rng, ("?", "?", ""))
    if user.startswith(_ASKING):
        return ask(rng, user.rstrip("?"))
    return (
        order(rng, user)
        if user.startswith(("write", "give", "show", "tell", "state", "put ", "note ", "remind", "spell"))
        else end(rng, raise_first(rng, user))
    )
