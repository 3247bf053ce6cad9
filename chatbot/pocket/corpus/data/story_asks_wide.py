# ruff: noqa: E501
"""Still more ways to ask for a story: chatty, curt, as a statement, with a reason; its hero and length anywhere in it."""

# {name} is the hero, {who} what they are to the one who asks ("daughter"), {her} "her" or "him", {long} empty or a length.
FOR_SOMEBODY = (
    "{sort} for {my|our} {who} {name}, with {{her_} name|{name}} in it{, please| please|, thanks|}{long}",
    "{please |}{write|tell|make up} a {sort} for {my|our} {who} {name}, {with {her_} name in it|and use {her_} name|{her_} name should be in it|let {her} be in it}[ please]{long}",
    "{could|can|would} you {write|make up|tell|do} a {sort} for {my|our} {who} {name}[, {with {name} in it|where {name} is the hero}]{long}?",
    "{my|our} {who} {name} {can't sleep|is in bed|wants a {sort}|is waiting in bed|turns {five|six|seven|eight} today|is ill today|lost a tooth|had a bad day|starts school tomorrow}. {a {sort} with {name} in it|a {sort} about {her}|tell {her} a {sort} with {name} in it|a {sort} please, {she_} should be in it}{, please|}{long}",
    "{i have|i've got|we have} a {who} called {name}. {a {sort} with {her} in it|a {sort} about {her}|make {her} the hero of a {sort}}{, please|}{long}",
    "{name}, {my|our} {who}, {wants to be|would love to be|should be|is going to be} {in a {sort}|the hero of a {sort}}{. can you do that?|. please write it|. go ahead|}{long}",
    "i {need|want|would like|promised} a {sort} for {a {who} of mine|my {who}|our {who}}. {the name is {name}|{she_} is called {name}|{her_} name: {name}}{long}",
    "{it's|this is} for {my|our} {who} {name}: {a {sort}, with {her_} name please|a {sort} about {her}|a {sort} and {she_} is in it}{long}",
    "{bedtime here|it's bedtime|lights out soon}. {my|our} {who} is called {name}, {a {sort} please|make up a {sort} about {her}|put {her} in a {sort}}{long}",
    "{sort}. {for|hero:} {my|our} {who}{, name of|:|,} {name}{long}",
    "my {who}'s name is {name} and {she_} {loves|wants|likes} {stories|a {sort}}. {one with {her} in it|one about {name}|write one about {name}|make one up with {name}}{, please|}{long}",
    "{put|place|let} {my|our} {who} {name} {in|into} a {sort}{, would you|, please|}{long}",
    "{she_} is {three|four|five|six|seven}, {she_} is {my|our} {who}, and {her_} name is {name}. {a {sort} for {her}|a {sort} about {her}|{she_} wants a {sort}}{, please|}{long}",
    "{name} {is my|is our} {who} and {asked|begs|asks} for a {sort} {about {her}self|with {her} in it|with {name} as the hero}{long}",
    "how about a {sort} {for|about} {my|our} {who}? {her_} name is {name}{long}",
    "a {sort}, {for|to read to} {my|our} {who}, {who is called|by the name of|named|called} {name}{, and {she_} must be in it| and about {her} too|, with the name in it}{long}",
    "{grandma|grandpa|mum|dad|auntie} is telling {name} a {sort} about {name}. {which one|how does it go|write it for us|can you write it}?{long}",
)
LENGTHS = (", {n} paragraph{s}", ". {n} paragraph{s}, please.", ", in {n} paragraph{s}", ", {n} paragraph{s} {long|will do|please|is enough for me}", " ({n} paragraph{s})", ". {make it|only|about} {n} paragraph{s}.", ", {with|of} {n} paragraph{s}")  # fmt: skip
"""Said at the end of a wish for a story."""
# {kind} "cat", {name} its name.
OF_A_PET = (
    "a {sort} about {my|our} {kind} {name}{, please| please|}{long}",
    "{write|tell|make up} a {sort} about {my|our} {kind} {name}{, please|, can you|}{long}",
    "{my|our} {kind} is called {name}. {a {sort} about it, please|make up a {sort} about my {kind}|can {name} be in a {sort}?|tell me a {sort} with {name}}{long}",
    "{name} is {my|our} {kind}. {a {sort} about {name}|make up a {sort}|a {sort} with {name} in it}{, please|}{long}",
    "{sort} {about|with|of} {name} the {kind}{, please| please|}{long}",
    "{write|tell|tell me|make up|give me|i want|i'd like} {the|a} {sort} {of|about} {name} the {kind}{ please|, please|}{long}",
    "{have you heard of|do you know} {name} the {kind}? {no? then make up a {sort}|tell me the {sort}|a {sort} please}{long}",
    "{name} the {kind}{: a {sort}|. {sort} please|... tell the {sort}|, {sort}, go}{long}",
    "{there is|we have|i invented} {a kind of hero called {name} the {kind}|{name} the {kind}}. {now the {sort}|now i need the {sort}|make up a {sort}}{long}",
    "{the hero is|make the hero|let the hero be|about} {name} the {kind}{: a {sort}|. a {sort} please|, in a {sort}}{long}",
    "a {kind} named {name} and {what happens to it|what happened one day}: {a {sort}, please|tell it as a {sort}|make it a {sort}}{long}",
    "{my {son|daughter} drew|we drew|we saw|on the cup there is} a {kind} and {called|named} it {name}. {a {sort} about {name}|now we want a {sort}|the {sort} please}{long}",
    "can {name} the {kind} {have|get} a {sort}{ too|}{, please|}?{long}",
)
# {a_kind} "a fox", {a_friend} "an owl".
OF_TWO = (
    "{a {sort}|{sort}} {about|with} {a_kind} and {a_friend}{, please|}{long}",
    "{write|tell|tell me|make up} a {sort} {about|with} {a_kind} and {a_friend}{, please|}{long}",
    "{a_kind} {meets|helps|gets to know|finds} {a_friend}. {tell it as a {sort}|a {sort} please|make a {sort} of it}{long}",
    "{a_kind} and {a_friend} {become friends|are friends|meet|go out together}: {a {sort}|make it a {sort}|the {sort}}{, please|}{long}",
    "{can|could} you {tell|write|make up} a {sort} {in which|where} {a_kind} {meets|makes friends with|comes across} {a_friend}{long}?",
    "two animals{, |: }{a_kind} and {a_friend}. {now a {sort}|a {sort} please|what happens, in a {sort}}{long}",
    "{my {son|daughter|niece} has|we have} two toys, {a_kind} and {a_friend}. {a {sort} with both|make up a {sort} with the two|a {sort}, please}{long}",
    "{i want|we need|i'd like} a {sort}, {with both {a_kind} and {a_friend} in it|{a_kind} and {a_friend} should be in it}{long}",
    "{sort}{ about| of|:| with|,} {kind} and {friend}{, please| pls|}{long}",
    "{write|tell|make|i want} {sort} {about|of|on} {kind} and {friend}{ please| for my {son|daughter}|}{long}",
    "the {kind} and the {friend}{: |, |. }{a {sort}|tell that {sort}|make up the {sort}}{long}",
    "how did {a_kind} {meet|make friends with} {a_friend}? {tell me in a {sort}|a {sort}, please|as a {sort}}{long}",
)
# {thing} "a fox" or a name.
CHATTY = (
    "{sort}. {thing}. {go|now|please|thanks}{!|.|}{long}",
    "{thing} {sort}, {go|now|please|pls|quick}{long}",
    "{i could use|i could do with|i'd kill for|i'm missing} a {sort} about {thing}[ {right now|tonight|today}]{long}",
    "{i'd really like|i would so love|it would make me happy} to {hear|read} a {sort} about {thing}{long}",
    "{you know|the thing is|here's the thing}, i {need|want|have to have} a {sort} about {thing}{long}",
    "{my {daughter|son|nephew|niece|grandson} {won't go to sleep|refuses to sleep|is wide awake|insists} {without|on} a {sort} about {thing}|no sleep here without a {sort} about {thing}}{long}",
    "{every|each} {night|evening} {i|we} {read|tell} {stories|a story}, {tonight|today} {about {thing}|{thing} is next}. {can you help|please tell it|your turn|write the {sort}}{?|}{long}",
    "{i'm|i am} {a teacher|a babysitter|a nanny|a grandfather|a tired mother} and {need|want} a {sort} {about|with} {thing} {for tomorrow|for tonight|for the little ones|}{long}",
    "{for my {son|daughter|niece|nephew|class|grandchild}|for the kids|for the kindergarten|for a sick child}{: |, }a {sort} {about|with} {thing}{long}",
    "{for my {son|daughter|niece|nephew}'s birthday|as a goodnight|as a present|before sleep}{, please|}{: |, }a {sort} {about|with} {thing}{long}",
    "{thing} {is|would be} my {daughter|son|niece|nephew}'s {favourite|hero}{, so |. }{please write a {sort}|a {sort} about that please|can we have a {sort}|a {sort}, please}{long}",
    "{a {sort}, {if you will|if you would|when you have a moment}, about|would you have a {sort} about|would there be a {sort} on} {thing}{long}",
    "do {me|us} a {sort}{, one| } {about|on|with} {thing}{, will you|, please|}{long}",
    "{what|which} {sort} {can|could} you {tell|write|make up} about {thing}{long}?",
    "{is it possible to|may i|can i|could we} {get|have|hear|order} a {sort} {about|with|on} {thing}{ from you| here|}{long}?",
    "{i am|i'm} {collecting stories|making a little book|filling a storybook}. {next is|the next one is about|now one about} {thing}{. a {sort} please|, a {sort}|}{long}",
    "{let there be|let it be} a {sort} {about|of|with} {thing}{long}",
    "{once upon a time|one day} {there was|came} {thing}{...|, and then?|. then what?} {finish the {sort}|continue the {sort}|tell the whole {sort}|write that {sort}}{long}",
    "i {think|guess|believe} {thing} would {make|be} {a good hero|a great hero|something} for a {sort}{. let's see it|. write it please|, what do you say?|. your turn|}{long}",
    "{guess what we want|you know what we want}: a {sort} {about|with} {thing}{long}",
    "{me and my {son|daughter|sister}|my {wife|husband} and i|the boys|the girls} {would like|want|wish for} a {sort} {about|with} {thing}{long}",
    "{you may choose the plot|any plot will do|happy end please|nothing scary|not too sad}. {a {sort} about {thing}|{sort} about {thing}}{long}",
    "a {sort} about {thing}. {happy end please|nothing scary|it's for a child|for a four-year-old|you choose what happens|i'll read it aloud|the kids are listening}{long}",
    "{what if|suppose} {thing} {went on a journey|had an adventure|lived next door}? {a {sort}, please|write the {sort}|as a {sort}}{long}",
    "{my friend says|they say|i read} you {write|tell} stories. {about {thing} as well|then a {sort} about {thing}|a {sort} about {thing} then}{?|}{long}",
    "{story time|storytime|once upon a time time}{! |: |, }{thing}{, please|}{long}",
    "{the children voted|we drew lots|the dice say|it was decided}: a {sort} about {thing}{long}",
    "{i don't know any|i ran out of|we have read all our} {stories|books}. {give us|tell us|do} a {sort} about {thing}{long}",
    "{not a poem|no poem|no joke|no facts}, a {sort}{, |: | }about {thing}{long}",
    "{a {sort} with {thing} in the {lead|main part}|{thing} in the {lead|main part} of a {sort}}{, please|}{long}",
    "{please |}{i want|want|need} {story|tale} {about|of} {thing}{, very please|, thank you|}{long}",
    "{you|can you} {to tell|telling} {me |us |}{story|tale|the story} {about|of} {thing}{?| please|}{long}",
    "{tell|say|write} {me |us |}{one|some} story {about|of} {thing}{ please| pls| for child|}{long}",
    "{hey|hi|hello|good evening|pocket}, {got|have you got|do you have|any} a {sort} {about|with} {thing} {for me|for us|for a tired child|}{long}?",
    "{make {thing} the hero of a {sort}|let {thing} walk through a {sort}|let {thing} come alive in a {sort}}{, please|}{long}",
    "what {became of|ever happened to|was it like for} {thing}? {tell it|write it|make it up}, {in|as} a {sort}{long}",
)
ANY = (
    "i could use a {sort}{ now| tonight|}",
    "{sort} time{!|, please|}",
    "{i'd like to be told|i want to hear|read me|we want to hear} a {sort}",
    "{tell|read} {me|us} {something|a {sort}} {before i sleep|before bed|to fall asleep to|for the night}{, a {sort}|}",
    "{the kids|my children|my daughter} {want|wants|would like} a {sort}{. whatever you like|. any hero|, you choose who it's about|}",
    "{anything|something} with a happy end{, a {sort}|. a {sort} please}",
    "a {sort}{. surprise me|, you pick the hero|, any animal will do| about anything you like}",
    "{once upon a time|long ago}... {go on|you go on|continue|and then?}",
    "{let's|shall we} {have|hear} a {sort}{?|}",
    "{write|make up} {something|anything} like a {sort}",
)
GIRLS: tuple[str, ...] = tuple(
    """Lindiwe,Thandi,Nomsa,Zanele,Amina,Ngozi,Adaeze,Wanjiru,Makena,Saoirse,Niamh,Aoife,Maeve,Freya,Astrid,Solveig,Ylva,
    Linnea,Aino,Kaisa,Marta,Zofia,Kasia,Ludmila,Svetlana,Anouk,Colette,Manon,Chiara,Ginevra,Paloma,Ximena,Itzel,Marisol,
    Leilani,Moana,Aroha,Sakura,Haruka,Chihiro,Meilin,Xiuying,Jisoo,Anjali,Kavya,Meera,Shirin,Laleh,Yasmin,Layla,Aylin,
    Defne,Elif,Tamar,Noa,Hadassah,Ottilie,Mathilda,Hortense,Clementine,Philomena,Rosalind,Ophelia,Cordelia,Beatrice,
    Tabitha,Winifred,Imogen,Marigold,Juniper,Pippa,Trixie,Dorothy,Eleanor,Josephine""".replace("\n    ", "").split(",")
)
BOYS: tuple[str, ...] = tuple(
    """Yorick,Sipho,Thabo,Mandla,Kwame,Chidi,Emeka,Jomo,Tendai,Cormac,Fergus,Cillian,Ruaridh,Hamish,Torsten,Leif,Eskil,
    Mikko,Jussi,Kacper,Bartek,Milosz,Bohdan,Dmitri,Luka,Matteo,Enzo,Remy,Bastien,Thierry,Santiago,Joaquin,Pablo,Tupac,
    Kahu,Tane,Keanu,Haruto,Takeshi,Jiro,Wei,Minjun,Rohan,Vikram,Dev,Cyrus,Dariush,Idris,Tariq,Emre,Kerem,Ezra,Asher,
    Barnaby,Cuthbert,Archibald,Bartholomew,Ignatius,Cornelius,Leopold,Horatio,Rupert,Alfie,Monty,Gus,Ferdinand,Balthazar,
    Casimir,Wilfred,Humphrey,Quentin,Thaddeus,Zebedee,Ambrose""".replace("\n    ", "").split(",")
)
