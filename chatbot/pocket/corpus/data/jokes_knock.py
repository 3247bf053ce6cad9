# ruff: noqa: E501
"""Knock knock jokes: who is there, and what they say."""

JOKES: tuple[tuple[str, str], ...] = (
    ("Lettuce", "Lettuce in, it's cold out here!"),
    ("Boo", "Don't cry, it's only a joke!"),
    ("Tank", "You're welcome!"),
    ("Harry", "Harry up and open the door!"),
    ("Olive", "Olive next door, hello!"),
    ("Ice cream", "Ice cream every time I see a ghost!"),
    ("Cow says", "No, a cow says moo!"),
    ("Nobel", "No bell, that's why I knocked!"),
)
ASK: tuple[str, ...] = (
    "{a |one |}knock{-| |, }knock joke{| please|, please|! please|?| pls| now| for my kid}",
    "{tell|tell me|tell us|give me|do|say|make|know|write} {a|one|one of those|another} {good |funny |silly |}knock{-| }knock joke{| please|, please| for {my son|my daughter|the kids|my niece}}",
    "{do you know|have you got|got|can you do|can you tell|could you do|do you do|how about|know} {a|any|some} {good |}knock{-| }knock joke{|s}?",
    "{i'd like|i want|i need|we want|my son wants|my daughter wants|my kids love|the class wants|i love} {a knock knock joke|to hear a knock knock joke|knock knock jokes}{, one please|. one please|. tell one|. go|}",
    "{one of those|one of these|the kind of} joke{s|} {with|that starts with|that begins with} {knock knock|who's there}{, please|}",
    "a joke{, but|, this time|, and make it|, of the kind} {a |}knock knock{ one|}",
    "{not a normal joke|no riddle|no pun|something classic}, a knock knock joke{, please|}",
    "{knock knock jokes|do you do knock knock jokes}? {one please|tell me one|let's hear one}",
)
