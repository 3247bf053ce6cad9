# ruff: noqa: E501
"""Roundabout ways to wish for a joke: dares, moods told, a laugh wanted without the word."""

_GLOOM = "{we are {all |}{gloomy|tired|stuck in traffic|waiting for the doctor|in a bad mood}|everyone {looks sad|is yawning|is grumpy}|i {failed my exam|missed my bus|had a row|lost my keys|am feeling low|broke my cup|have hiccups}|it {rains|has rained} all day|my {son|daughter|boss|friend} {is crying|won't smile|has the flu|looks so serious}|the party is dull|the soup burnt}"
_GO = "{go on|go ahead|show me|prove me wrong|prove it|let's hear it|out with it|your turn|try me|am i right}"

_ANY = (
    "{i bet|i'd bet|we bet|i wager|my brother bets} you don't {know|have} {one single|a single|one|any} {joke|good joke}{. {_GO}|}",
    "{surprise|amuse|entertain|cheer up} {us|me|the children|my guests|grandma} with {a joke|something funny|a silly joke|your best joke}",
    "{make me laugh|make us laugh|make me laugh out loud|make my wife laugh|get a laugh out of me|have us in stitches|tickle me|crack me up|get me giggling}{|, if you can|, i dare you|, please|!|. come on|, robot}",
    "jokes{: can you|? can you|, can you do those|: know any|? got any|: any good|, are those your thing}?",
    "{_GLOOM}. {a joke|a joke, please|a joke might help|got a joke|make us laugh|tell me something funny|what joke helps|say something funny}{!|.|}",
    "{_GLOOM}, so {a joke would help|a joke please|tell a joke|make us smile}",
    "{can|could} {a robot|a computer|a machine|a model|a program} {be funny|tell a joke|make people laugh|have humour}? {show me|prove it|try|go on}",
    "{do you have|have you any|is there} {a sense of humour|humour in you|anything funny in you}? {then tell a joke|prove it with a joke|tell me a joke}",
    "{i need|i want|we need|i'm looking for} something {funny|silly|to laugh about} {for my speech|for the card|for the break|to tell at work|for the kids|for the school paper}",
    "{my uncle|my father|grandpa|my friend|our neighbour} {tells jokes all day|knows a hundred jokes|collects jokes|always has a joke}. {what's yours|i need one too|give me one to answer with|can you keep up|tell me one he does not know}{?|}",
    "{jokes|good jokes} are what {my father|grandma|my son|our class|my boss} {loves|likes} {best|most}. {one, please|have you got one|how about one}?",
    "{what makes you laugh|what do robots laugh about|what is the funniest thing you know}? {tell me a joke|a joke please}",
    "{knock me over with|hit me with|bring on|let's have|throw in|serve up|out with} {a joke|your best joke|a good one, a joke i mean|a silly joke}",
    "{i could use|i'd give a lot for|i want|time for} a {laugh|good laugh|giggle|little laugh}{ now| today||, please}",
    "{please to|kindly} {tell|say} {me |}{one|a} {joke|funny joke}",
    "{me want|you tell|give} {joke|one joke|a joke}{ please|, yes?| now|}",
    "{how about|what about|fancy|care for} {a joke|a little joke|some fun|a bit of humour}{ then| now||, pocket}?",
    "{anything|something|got anything} {funny|to laugh at} {for us|for me|today|in there}?",
    "{joke of the day|today's joke|my daily joke|one joke to go|a joke for the road|humour me|fun please}{!|, please|?|}",
    "{before|until} {the lesson starts|dinner is ready|the bus comes|we go}{:|,} {a joke|tell us a joke|one joke|make us laugh}",
)
_ABOUT = (
    "{i bet|we bet|i wager} you don't {know|have} {one single|a single|one|any} joke about {thing}{. {_GO}|}",
    "{surprise|amuse|entertain} {us|me|the children|grandma} with {a joke|a silly joke|something funny} about {thing}",
    "{make me laugh|make us laugh} {about|with a joke about|with something about} {thing}",
    "{thing}: {is there|do you know|have you got|got} {a joke|anything funny|a good one, a joke i mean} about that?",
    "{thing}. {now|and now} {make me laugh|a joke please|the joke|be funny}",
    "jokes about {thing}{: can you|? can you|: know any|? got any}?",
    "{my father|grandma|my son|my boss|our class} {loves|likes|can't get enough of} {thing}. {a joke about that, perhaps|know a joke about it|have you got a joke about it}?",
    "{jokes|good jokes} are what {my father|grandma|my son|our class} {loves|likes} best. {one about {thing}, perhaps|how about one about {thing}|maybe one about {thing}}?",
    "{what is|what's} {funny|so funny} about {thing}? {tell me a joke|a joke please|make it a joke}",
    "{_GLOOM}. {a joke about {thing} might help|got a joke about {thing}?|a joke about {thing}, please}",
    "{we talked about|the lesson was on|i wrote a text about} {thing}, {now i need|and we want|so let's have} a joke {about it|on that}",
    "{let's have|hit me with|bring on|throw in|out with} {a joke|a silly joke|your best joke} about {thing}",
    "{please to|kindly} tell {me |}{one|a} joke about {thing}",
)
JOKE: tuple[str, ...] = tuple(ask.replace("{_GLOOM}", _GLOOM).replace("{_GO}", _GO) for ask in _ANY)
JOKE_ABOUT: tuple[str, ...] = tuple(ask.replace("{_GLOOM}", _GLOOM).replace("{_GO}", _GO) for ask in _ABOUT)
