# ruff: noqa: E501
"""Beginnings of stories, each with what comes next, what comes after that, and how it ends.

Slots: `a_hero` ("a girl", "an otter named Pip"), `hero` ("the girl", "Pip"), `he`, `He`, `him`, `his`, `thing` ("a golden key"),
`the_thing`, `place` ("in the garden"), `where` ("by the sea").
"""

from chatbot.pocket.corpus.exchange import items

BEGUN: tuple[tuple[str, str, str, str], ...] = (
    (
        "{One day |One morning |}{a_hero} found {thing} {place}.",
        '{hero} picked up {the_thing} and turned it over and over. "Whose can it be?" thought {hero}, and set off to ask the neighbours.',
        'Nobody knew {the_thing}. Only an old owl said: "It belongs to the house on the hill." So {hero} climbed the hill.',
        "An old woman opened the door and laughed for joy. {hero} gave {the_thing} back, and the two became friends.",
    ),
    (
        "{There was|Once there was|Once upon a time there was|Long ago there was|There once was} {a_hero} who lived {where}.",
        "Every morning {hero} looked out of the window and wondered what lay beyond the hills. One day {he} packed a small bag and went to see.",
        'On the way {hero} met a tired old donkey and shared {his} bread. "Come with me," said {hero}, and they walked on together.',
        "In the evening they saw the sea. {hero} had never seen anything so wide, and {he} was happy.",
    ),
    (
        "{Once there was|Once upon a time there was|There was once|There was|Once upon a time, there was} {a_hero}.",
        "{hero} was small, but {he} was never afraid. One night there was a knock at the door.",
        '{hero} opened it, and there stood a little bird, wet from the rain. "Come in and get warm," said {hero}.',
        "The bird stayed until spring. From then on it sang for {hero} every morning, and {hero} was never alone again.",
    ),
    (
        "{One day|One morning|One night|One evening} {a_hero} woke up {indoors}.",
        "{hero} looked around. Everything was quiet, and {he} did not know how {he} had come there. Then {hero} heard a soft voice.",
        'It was a mouse. "Follow me," it said, and showed {hero} a small door behind a curtain.',
        "Behind the door lay a green garden, and all {his} friends were waiting there. {hero} laughed, for it was {his} birthday.",
    ),
    (
        "{A_hero} was {sitting|standing|resting} {place}{| and singing| and dreaming| and looking at the clouds}.",
        "Then the wind began to blow. {hero} looked up and saw a paper boat that flew through the air like a kite.",
        "{hero} ran after it, over the bridge and up the hill, until it landed in the grass. There was a letter in it.",
        '"Whoever finds this is my friend," it said. {hero} smiled and went to look for the one who had written it.',
    ),
    (
        "{A_hero} {looked|was looking} out of the {tower |kitchen |}window.",
        "Far away {hero} saw a small light that moved through the dark. It came nearer and nearer.",
        "It was a boy with a lantern who had lost his way. {hero} ran down and opened the gate.",
        "They drank hot milk until morning. Then {hero} showed him the way home, and he waved for a long time.",
    ),
    (
        "{It was a dark and stormy night|It was a cold night|The snow fell all night|It was raining}, and {a_hero} could not sleep.",
        "{hero} lit a candle and listened. Somebody was calling, down by the river.",
        "{hero} took a rope and went out. On a stone in the water sat a little fox and did not dare to move.",
        "{hero} pulled the fox ashore. They warmed themselves by the fire, and then both of them slept very well.",
    ),
    (
        "{A_hero} {opened|slowly opened} {his} eyes{ and|.}",
        "{hero} saw a light at the end of the cave. {He} stretched, yawned and walked towards it.",
        "Outside it was spring. {hero} had slept all winter, and now {he} was very hungry.",
        "Then {his} friends came with a big cake. {hero} ate three pieces and was happy.",
    ),
    (
        "{A_hero} {walked|went|wandered|was walking} {into the forest|through the dark forest|down the road|through the snow|along the beach}.",
        "After a while {hero} heard something behind {him}. {He} stopped and turned round.",
        "It was only a little dog that had lost its way. It wagged its tail, and {hero} had to laugh.",
        "They walked home side by side, and from that day on {hero} and the dog were friends.",
    ),
    (
        "{A_hero} {wanted|wished|dreamed of nothing but|wanted more than anything} to see {the sea|the moon|the king|a real dragon|the end of the world}.",
        '"It is too far," said everyone. But {hero} put on {his} hat and set off before sunrise.',
        "{hero} crossed a bridge and a green valley. At night {he} slept under the stars.",
        "On the third day {hero} was there. It was even more beautiful than {he} had dreamed.",
    ),
    (
        "{A_hero} had {thing}{ and took it everywhere| and would not give it away| and nobody knew where it came from|}.",
        "One morning {the_thing} was gone. {hero} looked under the bed and behind the stove, but it was not there.",
        "Then {hero} saw a crow on the roof. In its beak was {the_thing}!",
        "{hero} gave the crow a piece of bread, and the crow gave back {the_thing}. So both were content.",
    ),
    (
        "{A_hero} {met|saw} {a_friend} {place}.",
        '"Good morning," said {hero}. "Good morning," said {the_friend}, "can you help me? I have lost my way."',
        "{hero} knew every path. They walked together, and {hero} and {the_friend} told each other stories.",
        'In the evening they were there. "Thank you," said {the_friend}, and {hero} had a new friend.',
    ),
)
SHIPS: tuple[tuple[str, str, str, str], ...] = (
    (
        "The {old|white|little|big} {ship} {sailed|went|disappeared} into the {fog|night|storm|morning}.",
        "The captain of the {ship} rang the bell, but nobody answered. Then the crew saw a green light on the water.",
        "The {ship} followed the light until an island rose out of the sea.",
        "On the beach stood a lost sailor and waved. They took him aboard, and the {ship} turned home.",
    ),
    (
        "The {house|village|castle|mill|lighthouse} {place_of} had been empty for {a hundred|ten|many} years.",
        "One evening there was a light in a window. The children saw it first and crept nearer.",
        'Inside sat an old man at a table and mended clocks. "Come in," he said, "I have been waiting for you."',
        "From then on the clocks ticked again, and nobody was afraid of the old walls any more.",
    ),
    (
        "{The phone rang|There was a knock at the door|Somebody knocked|The bell rang} {at midnight|in the middle of the night|at three in the morning}.",
        "Nobody was there, but on the step lay a letter. It was still warm, as if somebody had held it for a long time.",
        "In the letter was a map, and on the map a small red cross beside the old mill.",
        'They dug there at sunrise and found a box full of apples, with a note: "Share them." So they did.',
    ),
)
THINGS: tuple[str, ...] = items("golden key,silver coin,red balloon,strange map,tiny door,glass bottle,wooden box,magic ring,blue stone,old book,letter,small egg,broken clock,music box,feather,lantern,pair of red shoes,little boat,black umbrella,white feather,rusty sword,secret letter,paper crown,big green egg,wooden flute,silver spoon,torn photo,teapot,lost mitten,shining shell")  # fmt: skip
WHERE: tuple[str, ...] = items("in the garden,in the attic,under the bed,behind the house,on the beach,under an old tree,in a tree,in the forest,on a bench,on the roof,by the river,at the station,in the snow,in the cellar,on the road,at the market,near the lake,in a field")  # fmt: skip
LIVED: tuple[str, ...] = items("by the sea,in a small house,in a forest,on a hill,in a castle,in a big city,under a bridge,on an island,at the end of the road,in a lighthouse,on the moon,behind the mountains,all alone,in a shoe,near the mill")  # fmt: skip
INDOORS: tuple[str, ...] = items("in an empty house,in a strange room,in a boat,on a cloud,in a box,in a cave,on an island,in a castle,in the museum,under a table,in a big hall,in a garden")  # fmt: skip
# What a hero may do after "and": it fits any beginning that breaks off there.
AND_THEN: tuple[str, ...] = (
    "looked around in surprise",
    "smiled, for the sun had come out",
    "went out to find a friend",
    "saw a small light far away",
    "heard a soft voice behind the door",
    "laughed until everyone came to see",
    "set off to see the world",
    "sat down to think about it",
)
HALVES: tuple[str, ...] = (
    "{A_hero} {opened {his} eyes|woke up|stood up|turned round|took a deep breath|closed the book|put on {his} hat|came home|climbed the hill|opened the box|looked up|stopped|went to the window|jumped over the fence|lifted {his} head} and",
    "One {day|morning|evening} {a_hero} {opened the door|went for a walk|got a letter|heard a noise|came to town|looked out of the window} and",
    "When {a_hero} {came home|woke up|opened the box|reached the river|saw the sea}, {he}",
    "{A_hero} found {thing} {place} and",
)
