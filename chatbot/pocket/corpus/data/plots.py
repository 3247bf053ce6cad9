# ruff: noqa: E501
"""Plots of stories, told at three lengths.

Slots: `hero` ("a fox named Milo"), `who` ("Milo"), `he`, `He`, `his`, `him`, `place`, `friend` ("an old owl"),
`the_friend` ("the owl"), `thing` ("a golden key"), `the_thing` ("the key").
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plot:
    paragraphs: tuple[str, ...]
    short: str
    sentence: str


PLOTS: tuple[Plot, ...] = (
    Plot(
        (
            "Once upon a time there was {hero} who lived {place}. {who} was {kind but shy|curious about everything|never afraid of anything}. {One morning|One day|One evening} {he} found {thing} {lying in the grass|under an old tree|beside the path}. \"{Who lost this|Whose is this}?\" {he} asked, but nobody answered.",
            "So {who} went from door to door. Nobody {knew|had missed} {the_thing}. At last {he} met {friend}, who {began to cry with joy|could hardly believe it}. \"I have looked for {the_thing} {for three days|all week|everywhere},\" said {the_friend}.",
            "{who} gave it back at once, and {the_friend} {baked {him} a cake|sang {him} a song|shared supper with {him}}. From that day on the two were the best of friends, and {who} was never alone again.",
        ),
        "{who} found {thing} and asked everyone whose it was. It belonged to {friend}, and the two became best friends.",
        "{hero} found {thing}, gave it back, and won a friend.",
    ),
    Plot(
        (
            "Once upon a time {hero} lived {place}. {Every night|Each evening} {who} looked up at the moon and thought: \"{I want to go there|If only I could touch it}.\" The others {laughed|shook their heads}, but {who} did not mind.",
            "{He} built a ladder out of {old branches|sticks and string|broken chairs}. It took {a whole summer|many weeks}. {friend_up} held the ladder while {who} climbed {higher and higher|up and up}. At the top {he} saw that the moon was still far away, but below {him} lay the whole world, silver and quiet.",
            "When {who} came down, {the_friend} asked: \"Did you touch the moon?\" \"No,\" said {who}, \"but I saw our home, and it was {more beautiful|even brighter}.\" And {he} slept {very well|deeply} that night.",
        ),
        "{who} built a ladder to reach the moon. {He} did not touch it, but from the top {he} saw how beautiful home was.",
        "{hero} climbed towards the moon and found that home was more beautiful.",
    ),
    Plot(
        (
            "There was once {hero} who lived {place}. {who} was {small|quiet|the smallest of all}, and when the others played, {he} {only watched|stood at the side}. \"I am no good at anything,\" thought {who}.",
            "Then came a great storm. {The river rose|The lights went out|The wind tore at the roofs}, and {friend} was {caught|trapped} behind a fallen tree. The big ones could not get through. But {who} was small enough. {He} crept under the branches, {took|held} the end of a rope, and pulled {the_friend} free.",
            "The next morning everyone {cheered|clapped|came to say thank you}. \"You are the bravest of us,\" said {the_friend}. {who} smiled. {He} was still small, but {he} no longer felt it.",
        ),
        "{who} thought {he} was too small for anything. In a storm {he} alone could reach {friend} and saved the day.",
        "{hero} was small, but in a storm {he} was the only one who could help.",
    ),
    Plot(
        (
            "Once upon a time there was {hero} who lived {place} and loved {soup|honey cake|pancakes|apple pie} more than anything. {One day|One cold morning} the cupboard was empty. \"Then I must cook something new,\" said {who}.",
            "{He} put {a stone|a leaf|a button} into a pot of water and {stirred|began to stir}. {friend_up} came by. \"What is that?\" \"The best soup in the world,\" said {who}, \"only a carrot is missing.\" {the_friend_up} brought a carrot. Others brought onions, {beans|herbs} and salt.",
            "Soon the pot smelled {wonderful|so good that the whole street came}. Everyone sat down and ate together until the moon stood in the sky. \"The secret,\" said {who}, \"is not in the pot. It is around the table.\"",
        ),
        "{who} had nothing to eat and put a stone into a pot. {friend_up} and the neighbours added what they had, and all of them ate together.",
        "{hero} made soup out of nothing, because everyone brought a little.",
    ),
    Plot(
        (
            "There was once {hero} who lived {place} and could not {sing|dance|whistle}. {who} tried every morning, and every morning {the birds flew away|the neighbours closed their windows}. \"Never mind,\" said {friend}. \"Try again tomorrow.\"",
            "So {who} practised {in the rain|behind the barn|in the cellar}, day after day. {One evening|One night} there was a great feast, but the musicians {were late|had lost their way}. Everyone sat in silence. Then {who} stood up, {closed {his} eyes|took a deep breath}, and began.",
            "It was not perfect, but it came from the heart. {First {the_friend} joined in, then all the others|Soon all of them joined in}. They {sang and danced|laughed and danced} until morning, and nobody ever closed a window again.",
        ),
        "{who} practised every day although everyone laughed. At the great feast {he} was the one who started the music.",
        "{hero} practised until the whole town joined in.",
    ),
    Plot(
        (
            "Once upon a time {hero} lived {place}. {One winter day|One foggy morning} {who} went out {for a walk|to play} and lost the way. Everything looked the same, white and silent. {who} was {a little afraid|cold and tired}.",
            "Then {he} saw {thing} {shining|glowing} {between the trees|in the snow}. Beside it sat {friend}. \"Follow {the_thing},\" said {the_friend}, \"it always points home.\" They walked {side by side|together} over the hill and across a frozen brook, and told each other stories on the way.",
            "At last {who} saw the light of {his} own window. \"Come in and get warm,\" {he} said. And {the_friend} came in, and they drank {hot milk|hot chocolate|tea} until the snow stopped.",
        ),
        "{who} got lost in winter. {friend_up} and {thing} showed {him} the way home, and they drank something hot together.",
        "{hero} got lost in the snow and came home with a new friend.",
    ),
    Plot(
        (
            "Once upon a time there was {hero} who lived {place} and wanted to see the sea. \"The sea is too far,\" said everyone. But {who} packed {an apple|a loaf of bread|some nuts} and {a blanket|{his} hat}, and set off {at dawn|before sunrise}.",
            "On the way {he} met {friend}, who was {tired|sad}. \"Where are you going?\" \"To the sea. Come with me!\" They crossed {a bridge|a green valley}, slept under the stars, and shared the last {crumbs|bite}. On the third day they heard a deep, soft roar.",
            "There it was: the sea, wide and blue. {who} ran into the waves and laughed. {the_friend_up} {sat|lay} in the sand and smiled. \"It was far,\" said {who}, \"but not too far for two.\"",
        ),
        "{who} wanted to see the sea. {He} met {friend} on the way, and together they reached it on the third day.",
        "{hero} walked all the way to the sea with a new friend.",
    ),
    Plot(
        (
            "There was once {hero} who played ice hockey {on the frozen lake|on the village pond}. {who} was fast, but {he} never passed the puck. \"I can score alone,\" {he} always said.",
            "{One Sunday|On the last day of winter} came the big game. Again and again {who} {raced|skated} towards the goal, and again and again the others stopped {him}. A minute before the end {he} saw {friend} {standing free|waiting near the goal}. This time {who} passed the puck, and {the_friend} scored.",
            "The whole team {cheered|shouted with joy}. \"What a pass!\" said {the_friend}. {who} laughed. {He} had not scored a single goal, and {he} had never been so happy.",
        ),
        "{who} never passed the puck. In the big game {he} passed it to {friend}, and the team won.",
        "{hero} learned in a hockey game that a good pass is worth more than a goal.",
    ),
    Plot(
        (
            "Once upon a time there was {hero} who lived {place}. {who} had {thing} and took it everywhere, even to bed. \"Nobody else may touch it,\" {he} said.",
            "One day {friend} moved in next door. {the_friend_up} had no toys at all and sat alone on the steps. {who} looked at {the_thing}, then at {the_friend}, and {thought for a long time|bit {his} lip}. Then {he} walked over. \"Do you want to play with me?\"",
            "They played until {the stars came out|it was dark}. {The_thing} had never been so much fun. And when {who} went to bed that night, {he} was not sorry at all that {the_friend} had {it|it next door} until the morning.",
        ),
        "{who} never shared {thing}. Then {friend} moved in, and playing together was much more fun.",
        "{hero} learned to share {thing} and found a friend.",
    ),
)  # fmt: skip

PLACES: tuple[str, ...] = ("at the edge of a deep forest", "in a small village by the sea", "on a green hill", "in an old house near the river", "in a quiet valley", "on a farm", "in a big, noisy city", "beside a blue lake", "at the foot of a mountain", "in a garden full of roses", "under an old oak tree", "on a small island")  # fmt: skip
THINGS: tuple[tuple[str, str], ...] = (("a golden key", "the key"), ("a red lantern", "the lantern"), ("a silver bell", "the bell"), ("a small blue star", "the star"), ("a glass marble", "the marble"), ("an old compass", "the compass"), ("a tiny music box", "the music box"), ("a bright red scarf", "the scarf"), ("a shiny stone", "the stone"), ("a wooden whistle", "the whistle"))  # fmt: skip
OLD: tuple[str, ...] = ("old", "small", "young", "friendly", "shy", "tired", "wise", "lonely")
