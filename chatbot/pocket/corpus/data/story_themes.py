# ruff: noqa: E501
"""Stories with a theme: what the hero wants, fears, lost, loves or cannot do. `<x>` stands for that; other slots as in `plots.py`."""

from dataclasses import dataclass

from chatbot.pocket.corpus.data.plots import Plot
from chatbot.pocket.corpus.exchange import items


@dataclass(frozen=True, slots=True)
class Theme:
    """`said` is how the wish has it, after "a fox who"."""

    said: str
    things: tuple[str, ...]
    plot: Plot


THEMES: tuple[Theme, ...] = (
    Theme(
        "{wants|wants|wanted|would like|dreams of nothing but|tries|decides|hopes|longs} to {x}",
        items("""win a race,learn to swim,learn to fly,become king,find a treasure,see the snow,bake a cake,climb a mountain,sail round the world,
        touch the moon,write a book,play the piano,become a star,build a house,open a shop,catch a star,join the circus,go to school,
        drive a bus,win a prize,sing in a choir,paint a picture,be a doctor,be a dragon,travel to Mars,learn to read,learn to dance,
        be a superhero,cross the desert,visit grandma,go to the sea,make a friend,grow a pumpkin,ride a bike,play football,be famous,
        skate on the lake,be invisible,cook soup,find a new home,see a rainbow,drive a train,fly a kite,dance ballet,save the forest"""),
        Plot(
            (
                'Once upon a time there was {hero} who lived {place} and wanted to <x>. "You will never <x>," said the others. But {who} thought of nothing else, by day and by night.',
                'So {who} {practised|tried} every morning {behind the barn|by the river|on the hill}. It was hard, and more than once {he} wanted to give up. Then {friend} came by and said: "Try once more. I will help you."',
                'And one {fine morning|sunny day} it came true: {who} was able to <x>! Everyone {cheered|clapped}, and {the_friend} cheered the loudest. "Whoever wants to <x>," said {who}, "needs a little courage and a good friend."',
            ),
            "{who} wanted to <x>. {friend_up} helped, and in the end it came true.",
            "{hero} wanted to <x> and did it with the help of a friend.",
        ),
    ),
    Theme(
        "{is|is|was} {afraid|scared|frightened|terrified} of {x}",
        items("""the dark,thunder,the water,heights,the wolf,the forest,the night,ghosts,the storm,spiders,mice,the doctor,the big city,the deep sea,
        loud noises,the attic,strangers,flying,the snow,dogs,the moon,shadows,school,the cellar,bees,fire,the dentist,balloons,crowds,winter"""),
        Plot(
            (
                'Once upon a time there was {hero} who lived {place}. {who} was afraid of <x>. "Don\'t be silly," said the others, but that did not help at all.',
                'One evening there was a knock at the door. Outside stood {friend}. "Please help me, I have lost my way," said {the_friend}. {who} thought of <x> and trembled. But then {he} took {thing} with {him} and went out.',
                'They walked side by side, and nothing bad happened. "Are you not afraid of <x>?" asked {the_friend}. "I was," said {who}, "but not when somebody is with me." And from that day on {who} was not afraid of <x> any more.',
            ),
            "{who} was afraid of <x>. Then {friend} needed help, and {who} forgot to be afraid.",
            "{hero} was afraid of <x> until a friend needed help.",
        ),
    ),
    Theme(
        "{lost|lost|has lost|can't find|is looking for|misses} {his} {x}",
        items("""nuts,hat,voice,keys,favourite ball,tail,shadow,umbrella,glasses,mother,friend,house,way home,red scarf,shoes,song,teddy,balloon,
        dream,watch,left boot,lunch,map,nose,feathers,button,blanket,courage,memory,colours,whistle,book,bell,acorns,egg,bone"""),
        Plot(
            (
                "Once upon a time there was {hero} who lived {place}. One morning {who} woke up and could not find {his} <x>. {He} looked under the bed, behind the stove and in the garden. Nothing!",
                '"Have you seen my <x>?" asked {who} everywhere, but nobody had. At last {he} met {friend}. "Let us look together," said {the_friend}. "Four eyes see more than two." They looked {all day|until the sun went down}.',
                'Then {the_friend} {laughed|called out}: "Look, up there, in the old oak tree!" And so {who} got {his} <x> back. They {danced round the tree|shared a piece of cake}, and {who} was glad, for {he} had found a friend as well.',
            ),
            "{who} lost {his} <x>. Together with {friend} {he} found what was lost.",
            "{hero} lost {his} <x> and found a friend as well.",
        ),
    ),
    Theme(
        "{loves|loves|loved|is mad about|collects|thinks only of|is fond of} {x}",
        items("""cheese,music,books,honey,the rain,cookies,buttons,hats,old clocks,stars,pancakes,jokes,trains,stones,strawberries,flowers,maps,bells,
        the sea,snow,shoes,spoons,riddles,poems,teapots,football,chocolate,puddles,soup,shells,balloons,keys,stamps,feathers,lamps,boats"""),
        Plot(
            (
                "Once upon a time there was {hero} who lived {place} and loved <x> more than anything. {who} spoke of <x> at breakfast, at noon and in bed.",
                'One day {friend} came along and looked sad. "I have nothing that I love so much," said {the_friend}. {who} thought for a while. "Then I will share with you," {he} said.',
                'From then on they had twice the joy, and soon the whole {village|street} knew about <x>. "It is nice to love something," said {who}, "but it is nicer with a friend."',
            ),
            "{who} loved <x> more than anything and shared it with {friend}.",
            "{hero} loved <x> and learned to share.",
        ),
    ),
    Theme(
        "{can't|cannot|could not|couldn't|never learned to|is not able to|is unable to} {x}",
        items("""sleep,sing,sit still,swim,fly,dance,read,count,whistle,say no,stop laughing,find a friend,jump,wait,keep a secret,lie,smile,run fast,
        tell the time,remember names,climb,roar,bark,be quiet,stop talking,cook,ride a bike,see well,speak,howl,skate,catch a mouse"""),
        Plot(
            (
                'Once upon a time there was {hero} who lived {place} and could not <x>. {who} tried and tried, but it did not work. "Everyone but me can <x>," thought {who} and was sad.',
                'Then {he} met {friend}. "I could not <x> either when I was small," said {the_friend}. "You must not think of it too much. Come, let us go for a walk." They walked {over the hill|along the river} and told each other stories.',
                'And suddenly, without thinking of it, {who} could <x>! {the_friend_up} {clapped|laughed}. "You see?" it said. And {who} went home, happy and a little proud.',
            ),
            "{who} could not <x>. {friend_up} told {him} not to think of it, and suddenly it worked.",
            "{hero} could not <x> until {he} stopped thinking of it.",
        ),
    ),
)
# {a_kind} "a snail", {who} "who", {said} "wants to win a race".
ASKS: tuple[str, ...] = (
    "{a {sort}|{sort}} {about|of|with} {a_kind} {who} {said}{, please| please|}",
    "{write|tell|tell me|make up|give me|can i have|i'd like|i want|we need|could you write|please write|can you tell} a {sort} about {a_kind} {who} {said}[ please]",
    "{a_kind} {said}. {make a {sort} of it|tell it as a {sort}|a {sort}, please|now the {sort}|write that {sort}}",
    "{there was|there is|once there was|imagine|picture} {a_kind} {who} {said}{. |... }{tell me the {sort}|a {sort} about that, please|go on with the {sort}|what happens? make it a {sort}}",
    "{the hero is|it's about|about} {a_kind}, {and it|that one|it} {said}. {a {sort}, please|now write the {sort}|tell the {sort}}",
    "{my {son|daughter|niece|nephew|class} wants|the kids want|my little one asks for|for my {son|daughter|niece}:} a {sort} {about|with} {a_kind} {who} {said}",
    "can you {think up|invent|do|write} {a {sort}|one of your stories} {in which|where} {a_kind} {said}?",
    "{sort}: {a_kind} {who} {said}",
    "{bedtime|it's bedtime|good night story time}: {a_kind} {who} {said}{, a {sort}|. a {sort} please|}",
)
HAPPY: tuple[str, ...] = (
    "{now |and now |please |ok, now |}{with|give it|make it with} a {happy|good|nice|happier|better} {ending|end}[ please]",
    "{can|could} {you|it} {make it end well|give it a happy ending|end happily|have a happy ending}?",
    "{the same|again|the same story|once more}, {but |}{with a happy ending|with a happy end|ending well|happier}",
    "{i want|i'd like|my daughter wants|we need} a {happy|nice} {ending|end}{, please|}",
    "{let it|make it} {end well|end happily|have a happy ending}{, please| please|}",
    "{how about|what about} a happy {ending|end}?",
    "{happy ending|happy end}[,] {please|pls}",
    "{change|rewrite} the {end|ending} so {it is happy|that all are happy|it ends well}",
)
HAPPY_END: tuple[str, ...] = (
    "In the end {who} was so happy that {he} laughed all day, and {the_friend} laughed too.",
    "And at the end all of them sat round the table, {who} in the middle, and everyone was happy.",
)
# {kinds} "otters", {she} "she".
LOVES: tuple[str, ...] = (
    "my {daughter|son|niece|nephew|little one|granddaughter|grandson} {loves|adores|is mad about|is crazy about|likes|dreams of|can't get enough of} {kinds}{, | and |. }{could you|can you|would you|please} {write|make up|tell} {{her|him} a {sort}|a {sort} for {her|him}|a {sort}}",
    "{we|the children|my kids|the twins|my pupils} {love|adore|like|are mad about} {kinds}. {a {sort}, please|write a {sort}|tell us a {sort}|is there a {sort} about one?|a {sort} with one in it}",
    "{at the zoo|on tv|in our book|yesterday|at school} {we|the kids} saw {kinds}{, |. }{now a {sort}|a {sort} please|can we have a {sort}|so tell us a {sort}}",
    "{kinds}! {my {son|daughter} wants a {sort}|a {sort} please|a {sort} about one of them|we need a {sort}}",
    "{a {sort}|{sort}} about {kinds}{, please| please| for my {son|daughter}|}",
)
