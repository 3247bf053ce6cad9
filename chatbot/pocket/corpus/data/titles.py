# ruff: noqa: E501
"""Titles, and names for animals and heroes: how people ask for them, and what there is to choose from."""

from chatbot.pocket.corpus.exchange import items

# {sort} "story", {thing} "a fox".
ASK: tuple[str, ...] = (
    "{give me|i need|i want|i'm looking for|find me|think of|come up with|suggest|can you think of|do you have|could you find|make up} {a|one|a good|a nice} {title|headline|heading|name} for {a|my} {sort} about {thing}",
    "{what|how} {could|can|should|would|do} {i|we|you} {call|name|title} {a|my|our|the} {sort} about {thing}?",
    "{a |}{title|headline} for {a|my} {sort} about {thing}{, please| please|?|}",
    "{my|our} {sort} is about {thing}. {it needs a title|what should be the title?|a title please|how should i call it?|i have no title yet|no idea for a title}",
    "{i wrote|i have written|my daughter wrote|my son wrote|we made} a {sort} about {thing}{. | and }{it needs a title|we need a title|the title is missing|a good title is missing|what could the title be?}",
    "title{: |, |? }{a |}{sort} about {thing}",
    "{what would be|what's|what is|is there} {a good|a nice|the best|a} title for {a|my} {sort} about {thing}?",
    "{only|just} {a|the} title, {not the {sort}|no {sort}}: {it's |}about {thing}",
    "{thing}. {that's what my {sort} is about|it's for a {sort}}. {title?|a title please|how to call it?}",
)
ASK_SOME: tuple[str, ...] = (
    "{give me|suggest|i need|think of|list|come up with|find} {n} titles for {a|my} {sort} about {thing}",
    "{n} {good |possible |nice |}titles for {a|my} {sort} about {thing}{, please| please|}",
    "{my|our} {sort} is about {thing}. {n} {ideas for a title|titles to choose from|possible titles}{, please|}",
)
SORTS: tuple[str, ...] = ("story", "story", "short story", "fairy tale", "book", "tale", "poem", "song", "children's book", "picture", "film", "bedtime story", "painting", "school essay", "blog post")  # fmt: skip
# {Thing} "Fox".
PATTERNS: tuple[str, ...] = (
    "The {Thing} and the Silver Moon",
    "The {Thing} Who Could Not Sleep",
    "The Secret of the {Thing}",
    "A Home for the {Thing}",
    "The Long Way of the {Thing}",
    "The Last {Thing} of Summer",
    "The {Thing} at the Window",
    "One Night with the {Thing}",
)
PATTERNS_NAMED: tuple[str, ...] = (
    "{Thing} and the Silver Moon",
    "A Day with {Thing}",
    "The Secret of {Thing}",
    "Thinking of {Thing}",
    "{Thing}, My Friend",
    "All About {Thing}",
    "The Song of {Thing}",
    "Where {Thing} Begins",
)
# {who} "my goldfish", {kind} "goldfish".
NAMES: tuple[str, ...] = (
    "{give me|suggest|i need|think of|list|come up with|tell me|find} {n} {good |nice |funny |sweet |short |}name{s} for {who}",
    "{n} {good |nice |funny |}name{s} for {who}{, please| please|?|}",
    "{what|how} {could|can|should|shall|do} {i|we} {call|name} {who}? {{n} idea{s}|{n} name{s}}{, please|}",
    "{we have|i have|i got|we got|my son has|my daughter got} {a new|a} {kind}{. | and }{it needs a name, give me {n}|{n} name{s} for it, please|suggest {n} name{s}|no name yet, {n} idea{s} please}",
    "{a_kind} {moved in|came to us|lives with us now}. {{n} name{s} for it|suggest {n} name{s}|{n} name{s}}{, please|}",
    "{name ideas|ideas for names|names}, {n}, for {who}",
    "{could|can} you {suggest|think of|give me|find} {n} name{s} for {who}?",
)
ONE_NAME: tuple[str, ...] = (
    "{give me|suggest|i need|think of|come up with|tell me|find} a {good |nice |funny |sweet |short |}name for {who}",
    "{what|how} {could|can|should|shall|do} {i|we} {call|name} {who}?",
    "{what's|what is|what would be} a {good|nice|funny} name for {who}?",
    "{we have|i have|i got|we got} {a new|a} {kind}{. | and }{it needs a name|what should we call it?|any name for it?|no name yet, any idea?|how shall i call it?}",
    "name for {who}{?|, please| please|}",
    "{a_kind} {moved in|came to us|lives with us now}. {what shall we call it?|a name for it, please|suggest a name}",
)
WHO: tuple[str, ...] = ("{a_kind}", "{a_kind}", "my {kind}", "our {kind}", "my new {kind}", "our new {kind}", "the {kind}", "my daughter's {kind}", "my son's {kind}")  # fmt: skip
CALLED: tuple[str, ...] = items("Bubbles,Pip,Milo,Luna,Coco,Pepper,Biscuit,Daisy,Toffee,Ginger,Ziggy,Poppy,Rufus,Nino,Sunny,Pebble,Oscar,Hazel,Monty,Willow,Bruno,Olive,Peanut,Clover")  # fmt: skip
# "story about a donkey" before it; {kind} "story".
GIVE_TITLE: tuple[str, ...] = (
    "{give|find} {it|the {kind}|this {kind}|that} a {title|good title|nice title|name|headline}[ please]",
    "{what|how} {could|should|would|do} {i|we|you} {call|title|name} {it|the {kind}|this {kind}}?",
    "{and|now} {a|the} title{?| please|, please|}",
    "{what is|what's|what would be} {the|a good|a nice} title{ for it| of it| for this||}?",
    "{title|title please|title?|it needs a title|it has no title|the title is missing|a title would be nice|add a title|put a title on it|i need a title for it|has it got a title?|does it have a title?|could it have a title?}",
    "{can|could} you {give it a title|add a title|think of a title|put a headline over it}?",
)
# Whether Pocket can write something.
CAN: tuple[str, ...] = (
    "{can you|could you|do you|are you able to|do you know how to|do you like to|are you good at, i mean can you} {write|make up|tell|do|invent} {sorts}?",
    "{do you do|are you any good at|what about|you do} {sorts}?",
    "{i heard|they say|i read|my friend says} you {can |}{write|tell|make up} {sorts}{. is it true?|. is that so?|, right?|?}",
    "{sorts}, {can you do that?|do you do those?|is that something you can?}",
)
THEN_DO: tuple[str, ...] = (
    "{ok |great, |cool, |nice, |good |then |ok then |well then |alright, |}{do|write|make|tell me|give me|i want|let me have|let's have} one {about|about|with|on} {thing}[ please]",
    "{one|then one|ok, one|good, one|great. one|so one} {about|about|on|with} {thing}{, please| please|}",
    "{about|ok, about|maybe about|it should be about|let it be about|how about|what about|something about|make it about} {thing}[ please]",
    "{go ahead|go on|show me|prove it|let's see|try}{, |: |. }{one |}about {thing}",
    "{thing}{| please|, please|!}",
)
