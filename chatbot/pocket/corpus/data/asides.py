# ruff: noqa: E501
"""What learners say beside what they ask. Nothing to remember."""

LEARNING = (
    "{i'm|i am} {new to|learning|just starting with|a beginner in|taking a course in|slowly learning|teaching myself} {python|programming|coding}.",
    "{this is|it's|it is|today is} my {first|second|third} {week|day|lesson|month|program} {with python|of programming|in python|at the coding club}.",
    "{we have|i have|there is} {a python {test|exam|exercise|lesson|task|course}|a programming {test|task|exercise|course}} {tomorrow|today|on Friday|at school|to hand in}.",
    "{i'm|i am} {writing|trying to write|working on|stuck in} {a small|my first|a little|a school} {python |}{program|script|project|exercise}.",
    "{my|our} {teacher|tutor|book|course|boss|professor} {wants this|asks for it|gave us this|says it is easy|says every beginner should know it}.",
    "{my {daughter|son|nephew|niece|sister}|a friend of mine|our club} {is learning|learns|has started with|is trying} python.",
    "{i come|i'm coming} from {excel|scratch|mathematics|another field|a school for nurses}{ and know little python|, so go easy on me|.}",
    "{i use|i'm using|we use} python{| 3| at school| at work| for fun}.",
    "{i|we} {always forget|never remember|forgot|don't know} how {that|this|it} {goes|works|is done|is written}{ in python|}.",
    "{i tried|i have tried|i've been trying} {for an hour|all morning|everything|it myself}{, no luck|, but it fails|, without success|.}",
)  # fmt: skip
CALCULATING = (
    "{we have|i have|i've got|there is} {a maths test|geometry|a physics test|an exam|maths homework|physics homework} {tomorrow|today|on Monday|this week}.",
    "{i'm|i am} {no good at maths|building a shed|sewing a tablecloth|helping my niece with geometry|back at school at fifty|preparing a lesson|learning for an exam|drawing a plan}.",
    "{my|our} {teacher|tutor|book|professor|boss} {wants it|asks for it|says everyone knows it|gave us a sheet without it}.",
    "{i|we} {had it at school|learned it once|knew it once|always forget it|never remember it|need it for a sheet|can't find it in the book}.",
    "{my {daughter|son|nephew|niece|sister|pupil} {has to learn it|needs it for school|asked me|is stuck in geometry|writes a test}}.",
    "{it was|it's} {on the blackboard|in the old book|on a poster|in our lesson} {once|years ago|today|somewhere}.",
)  # fmt: skip
