# ruff: noqa: E501
"""Two things told in one breath. `{v1}` is the first, `{v2}` the second, `{who}` the relative or the pet."""

LIKES = (
    "I {like|love} {v1} and I {like|love} {v2}[.]",
    "I {like|love} {v1} and {v2}[{, that's me| very much| best of all}][.]",
    "{Two things about me|About me|Two facts}: I {like|love} {v1}{ and|,|, and} I {like|love} {v2}[.]",
    "{v1} and {v2}, {that's what I like|those I like best|these are my favourites|I love both}[.]",
    "{Give me|I want} {v1} and {v2} and {I'm|I am} happy[.]",
    "{Things I like|What I like|My favourites|I like}: {v1}, {v2}[.]",
    "{I am|I'm} {fond of {v1}, and of {v2} too|mad about {v1}, and about {v2} too|crazy about {v1}, and about {v2} too}[.]",
    "{You make me happy with|I dream of|I can't live without} {v1} and {v2}[.]",
    "What I like{? |: }{v1}. {Also|And} {v2}[.]",
    "I love {v1}. {Oh and|And also|Besides,|I also love|And I love} {v2}[.]",
    "I like {v1}, {my friends know that|as you may guess|always have}, and I like {v2}[.]",
)
NAME_AND = {
    "my hobby": (
        "{I'm|I am|My name is} {v1} and {I like|I love|I enjoy|my hobby is} {v2}[.]",
        "{v1} {here|is my name}, {v2} is my hobby[.]",
        "{Hi|Hello|Hey}{,|!} {I'm|I am|my name is} {v1}{. I love|, I do a lot of| and in my free time I do|. In my free time I enjoy} {v2}[.]",
        "They call me {v1} and I spend {my weekends|my evenings|all my time} on {v2}[.]",
        "Name: {v1}, hobby: {v2}[.]",
    ),
    "where you live": (
        "{I'm|I am|My name is} {v1} {and I live in|from|, I live in|living in} {v2}[.]",
        "{v1} {here|is my name}, {writing from|living in|I live in} {v2}[.]",
        "{Hi|Hello|Greetings} from {v2}, {where I live|my home}, {I'm|I am|my name is} {v1}[.]",
        "{I'm|I am} {v1}, {my home is|I live in|my town is} {v2}[{ and it rains| by the river|, a nice place}][.]",
        "Name: {v1}, town: {v2}[.]",
    ),
    "how old you are": (
        "{I'm|I am|My name is} {v1}, {v2} years old[.]",
        "{I'm|I am|My name is} {v1} and {I'm|I am} {v2}[ years old][.]",
        "{v1}, {v2}{, that's me| years old|, nice to meet you}[.]",
        "Name: {v1}, age: {v2}[.]",
    ),
    "what your job is": (
        "{I'm|I am|My name is} {v1} and {I work as|I'm|I am} {v2}[.]",
        "{v1}, {v2} {by trade|by profession}[.]",
        "{Hi|Hello}{,|!} {v1} here, {v2} {by trade|by profession|for twenty years}[.]",
    ),
    "my favourite colour": (
        "{I'm|I am|My name is} {v1} and {I like|I love} {v2}{, my favourite colour| best of all colours}[.]",
        "{I'm|I am|My name is} {v1}, my favourite {colour|color} is {v2}[.]",
    ),
    "what you are learning": ("{I'm|I am|My name is} {v1} and {I'm|I am} learning {v2}[.]",),
    "which pet you have": ("{I'm|I am|My name is} {v1} and I have {v2}[ at home][.]",),
}
NAME_AGE = (
    "{My|Our} {who} {v1} is {v2}[ years old| now| already][.]",
    "{My|Our} {who} {v1} {turned|has turned} {v2}[{ today| yesterday| last week|, we had cake}][.]",
    "{My|Our} {who} is {called|named} {v1} and {is |}{v2} {years old|now}[.]",
    "I have {a_who} {called|named} {v1}{, {v2} years old|, aged {v2}| of {v2}}[.]",
    "{v1}, {my|our} {who}, {turned {v2}{ in spring| on Sunday| last month|}|is {v2}}[.]",
    "{We sang|There was cake|We all met}, {for|because} {my|our} {who} {v1} {turned|is} {v2}[.]",
    "{My|Our} {who}: {v1}, {v2} years old[.]",
    "{Yesterday|Today|Last week|On Sunday} {my|our} {who} {v1} {turned|became} {v2}[, {imagine that|can you believe it|how time flies}][.]",
    "My {who}'s name is {v1}{ and|,|;} {{v1} is|the age is|my {who} is} {v2}[.]",
    "{v1} is my {who} and {{just |}turned {v2}|is {v2}|is already {v2}}[.]",
    "{Happy birthday to|It's a big day for|Cheers to} {my|our} {who} {v1}, {{v2} today|who turned {v2}|now {v2}}[.]",
    "At {v2}, {my|our} {who} {v1} {still runs|can't sit still|reads all day|is full of beans|never stops talking}[.]",
    "{My|Our} {v2}-year-old {who} is {called|named} {v1}[.]",
    "{My|Our} {who} {v1} {had a birthday|celebrated} {yesterday|on Sunday|last week}{: |, }{v2} {years |candles |}{already|now}[.]",
    "{My|Our} {who} {v1} ({v2}) {sends greetings|is asleep|sits beside me|is hungry|loves music}[.]",
)
TITLE_AGE = (
    "{Who} {v1} {is|turned|has turned|just turned} {v2}[{ today| yesterday| last week|, imagine|}][.]",
    "{Yesterday|Today|On Sunday|Last month} {who} {v1} turned {v2}[.]",
    "{Who} {v1}, who is {v2}, {still dances|sends greetings|rang me up|bakes every day}[.]",
    "{It was|We had} {a party|a big day} for {who} {v1}, {who is {v2} now|now {v2}|turning {v2}}[.]",
)
NAME_WORK = (
    "My {who} {v1} {v2}[{ in town| these days| for a living}][.]",
    "My {who} is {called|named} {v1} and {v2}[.]",
    "I have {a_who} {called|named} {v1} who {v2}[.]",
    "{v1}, my {who}, {v2}[.]",
    "{Let me tell you about|You should meet|I often visit} my {who} {v1}, who {v2}[.]",
    "My {who}'s name is {v1}, and my {who} {v2}[.]",
    "My {who} {v1} is the one who {v2}[.]",
    "{Our|My dear|My little|My big|My favourite} {who} {v1} {v2}[{, as you may know|, I'm so proud|, which is hard work}][.]",
    "{v1} is my {who}{ and {v2}|, who {v2}|; my {who} {v2}}[.]",
    "{Yesterday|Today|Last week} I {called|saw|met|had lunch with} my {who} {v1}, who {v2}[.]",
    "{Do you know|Have you met|Did I mention} my {who} {v1}? {My {who}|{v1}} {v2}[.]",
    "{My family is busy|Everybody works hard here}: my {who} {v1} {v2}[.]",
)
TITLE_WORK = (
    "{Who} {v1} {v2}[{ in town| these days| for a living|, you know}][.]",
    "{We met|I saw|I rang|I'm visiting|I got a letter from} {who} {v1}{, who| today, who| yesterday, who} {v2}[.]",
    "{Who} {v1} {v2}, {he's|that's} {the family's pride|always busy|what we all talk about}[.]",
)
THREE = (
    "I have three pets: {a1} called {v1}, {a2} called {v2} and {a3} called {v3}[.]",
    "{We have|At home there are|I live with|I've got} {a1} ({v1}), {a2} ({v2}) and {a3} ({v3})[.]",
    "{My|Our} {who1} is {called |}{v1}, {my|our|the} {who2} {is |}{v2} and {my|our|the} {who3} {is |}{v3}[.]",
    "{My|Our} three pets: {who1} {v1}, {who2} {v2}, {who3} {v3}[.]",
    "{who1}: {v1}, {who2}: {v2}, {who3}: {v3}[.]",
    "{v1} is my {who1}, {v2} {is |}my {who2} and {v3} {is |}my {who3}[.]",
    "{I live with|I share my flat with|I must feed|I'm off to feed} my {who1} {v1}, my {who2} {v2} and my {who3} {v3}[.]",
    "I have {a1}, {a2} and {a3}: {v1}, {v2} and {v3}[, in that order][.]",
)
