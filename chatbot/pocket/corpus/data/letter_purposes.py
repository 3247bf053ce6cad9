# ruff: noqa: E501
"""What a letter, mail, card or note is for, to whom, and what it then says; slots as in `letters_for.py`.

`things` are its names ("sick note"), `tail` what follows the name, `say` what the writer would say, `story` what
happened, with {whom} it goes to in it; {x}, {y}, {z} are one row of `about`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Purpose:
    """`readers` names a set of `letters_for.READERS`."""

    readers: str
    things: str
    tail: str
    say: str
    story: str
    body: str
    short: str
    about: tuple[tuple[str, ...], ...] = (("",),)


PURPOSES: tuple[Purpose, ...] = (
    Purpose(
        "chief",
        "{sick note|sick note|short sick note|sick mail|sick-day email|sick leave mail}",
        "{for today|because i am ill|since i'm ill||||, flu|, i have {x}|because of {x}}",
        "{i am {sick|ill|unwell|in bed} today|i have {x}|i'm {sick|ill} and can't come|i can't come today, {x}|i {caught|have got|woke up with} {x}|i {am|feel} too {sick|ill} to come|i'm not well{ today|}|i stay at home with {x}}",
        "{{whom} {must|has to|should|needs to} know {that i am {ill|sick}|that i can't come today, i'm ill|i have {x}}|i have {x} and {whom} {does not know|is waiting for me|expects me today}|{whom} {wants|asked for|needs} a note when {i am|i'm} ill, and i have {x}}",
        "I am ill today and cannot come to {place}. I will let you know as soon as I feel better. Thank you for your understanding.",
        "I am ill today and cannot come to {place}.",
        (("a fever",), ("the flu",), ("a cold",), ("a bad headache",), ("a sore throat",), ("a stomach ache",), ("a migraine",), ("a bad cough",)),
    ),
    Purpose(
        "teacher",
        "{sick note|absence note|excuse note|short note|note|email}",
        "{because {x} {is ill|is sick|has a fever|can't come}|as {x} is ill|about {x} being ill|: {x} is {ill|sick}}",
        "{{x} is {sick|ill|in bed} today|{x} can't come to school|{x} has {a fever|the flu|a cold} and stays at home|{x} is not well}",
        "{{x} {is ill|is sick|has a fever} and {whom} {must|should|has to} know|{x} {is ill|is sick|has a fever} and can't go to school, the teacher is {whom}}",
        "{y} is ill today and cannot come to school. Please tell us which work is to be done at home. Thank you.",
        "{y} is ill today and cannot come to school.",
        (("my son", "My son"), ("my daughter", "My daughter"), ("my child", "My child"), ("my son", "My son"), ("my grandson", "My grandson"), ("our daughter", "Our daughter")),
    ),
    Purpose(
        "private",
        "{apology|apology|short apology|letter of apology|sorry card|sorry note|written apology}",
        "{for {y}|for {y}|because i {x}|, i {x}}",
        "{i am {so |very |}sorry for {y}|i'm sorry that i {x}|i {x} and i am sorry|i regret {y}}",
        "{i {x} and {whom} is {angry|cross|sad|hurt}|{whom} is {angry|cross|upset|not talking to me} because i {x}|i {x}, poor {whom}|i feel bad about {y}, {whom} deserves better|{whom} is waiting for {an apology|a word from me}, i {x}|i must apologise to {whom} for {y}}",
        "I am very sorry that I {z}. It was my mistake, and I will do better next time. I hope you can forgive me.",
        "I am very sorry that I {z}.",
        (
            ("was late", "being late", "was late"), ("came too late", "coming too late", "came too late"), ("broke {hers} vase", "breaking {hers} vase", "broke your vase"), ("broke {hers} cup", "breaking {hers} cup", "broke your cup"),
            ("forgot {hers} birthday", "forgetting {hers} birthday", "forgot your birthday"), ("missed {hers} party", "missing {hers} party", "missed your party"), ("was rude", "being rude", "was rude"), ("shouted", "shouting", "shouted"),
            ("lost {hers} umbrella", "losing {hers} umbrella", "lost your umbrella"), ("lost {hers} book", "losing {hers} book", "lost your book"), ("told a lie", "telling a lie", "told a lie"), ("forgot to call", "not calling", "forgot to call"),
            ("scratched {hers} car", "scratching {hers} car", "scratched your car"), ("stepped on {hers} flowers", "stepping on {hers} flowers", "stepped on your flowers"), ("forgot our dinner", "forgetting our dinner", "forgot our dinner"), ("woke {her} up", "waking {her} up", "woke you up"),
            ("broke {hers} window with a ball", "breaking {hers} window", "broke your window"), ("ate {hers} cake", "eating {hers} cake", "ate your cake"), ("spilled coffee on {hers} carpet", "spilling coffee on {hers} carpet", "spilled coffee on your carpet"), ("made so much noise", "the noise", "made so much noise"),
        ),
    ),
    Purpose(
        "private",
        "{thank you note|thank you note|thank-you letter|thank you mail|thank you card|thanks|thank you message|note of thanks|letter of thanks}",
        "{for the {x}|for the {x}|for the {x}|for the {x}|, {she} gave me {y}|, i got {y}|that thanks {her} for the {x}|thanking {her} for {y}|because of the {x}|}",
        "{thank you for the {x}|thanks for the {x}|i love the {x}|i am grateful for the {x}|the {x} {is|are} just what i wanted}",
        "{{whom} {gave me|sent me|knitted me|made me|brought me|surprised me with} {y}|i {got|received|was given} {y} from {whom}|the {x} from {whom} came today|look at my new {x}, from {whom}|it was {whom} who gave me the {x}|i never thanked {whom} for the {x}|i want to thank {whom} for the {x}}",
        "Thank you very much for the {x}. You made me very happy, and I think of you often.",
        "Thank you very much for the {x}.",
        tuple(
            (word, word if word.endswith("s") and word != "dress" else f"{'an' if word[0] in 'aeiou' else 'a'} {word}")
            for word in (
                *("scarf", "socks", "book", "cake", "flowers", "umbrella", "teapot", "pullover", "gloves", "hat", "watch", "lamp", "game", "puzzle", "plant", "jam"),
                *("chocolates", "cookies", "blanket", "ring", "necklace", "camera", "bicycle", "ball", "slippers", "candles", "mug", "picture", "photos", "basket", "kite", "tickets"),
                *("pen", "bag", "earrings", "dress", "pie", "apples", "soup", "guitar", "knife", "postcard", "parcel", "present", "honey", "toy", "tulips", "train set"),
            )
            if word not in ("jam", "soup", "honey")
        ),
    ),
    Purpose(
        "anyone",
        "{thank you note|thank you mail|thank-you letter|thank you card|thanks|note of thanks}",
        "{for {x}|for {x}|, {she} {y}|because {she} {y}}",
        "{thank you for {x}|thanks for {x}|i am grateful for {x}|i'm glad {she} {y}}",
        "{{whom} {y}|{whom} {y} last week|yesterday {whom} {y}|{whom} was so kind and {y}|without {whom} i'd be lost, {she} {y}|i'd like to thank {whom} for {x}|i owe {whom} a lot for {x}}",
        "Thank you very much for {z}. You were a great help to me, and I will not forget it.",
        "Thank you very much for {z}.",
        (
            ("helping me", "helped me", "helping me"), ("the help", "helped me a lot", "your help"), ("looking after my cat", "looked after my cat", "looking after my cat"), ("feeding the dog", "fed my dog", "feeding my dog"),
            ("watering my plants", "watered my plants", "watering my plants"), ("fixing my bicycle", "fixed my bicycle", "fixing my bicycle"), ("the good advice", "gave me good advice", "your good advice"), ("babysitting", "looked after the kids", "looking after the children"),
            ("carrying my bags", "carried my bags", "carrying my bags"), ("driving me to the airport", "drove me to the airport", "driving me to the airport"), ("the ride home", "drove me home", "driving me home"), ("helping with the move", "helped us move", "helping with the move"),
            ("repairing the roof", "repaired the roof", "repairing the roof"), ("lending me a ladder", "lent me a ladder", "lending me your ladder"), ("the nice evening", "invited us for dinner", "the nice evening"), ("the good work", "worked so well", "your good work"),
        ),
    ),
    Purpose(
        "private",
        "{invitation|invitation|invite|short invitation|invitation card|invitation letter|invitation mail}",
        "{to {x}|for {x}|to {x} on {day}|for {x} on {day}|, {x} is on {day}|, i am having {y}|, it is about {y}||}",
        "{{she} {is|should feel} invited to {x}|i'd be glad to see {her} at {x}|we are having {y}, please come|please come to {x} on {day}|come to {x}}",
        "{i want {whom} {to come to|at} {x}|{whom} {must|should|has to|is to} come to {x}[ on {day}]|{x} is {soon|next week|on {day}} and {whom} is not invited yet|i'm {having|planning|giving} {y}{ on {day}|} and i'd like {whom} to come|we have {y}{ on {day}|}, {whom} should be there|there will be {y}{ on {day}|}, for {whom} too}",
        "I would like to invite you to {x}{day_told}. Please tell me whether you can come. I look forward to seeing you.",
        "Please come to {x}{day_told}.",
        tuple(
            (f"my {word}", f"{'an' if word[0] in 'aeiou' else 'a'} {word}")
            for word in (
                *("birthday party", "garden party", "wedding", "party", "dinner", "barbecue", "picnic", "housewarming party", "concert", "exhibition", "tea party", "farewell party", "pool party"),
                *("graduation party", "film night", "game night", "costume party", "birthday dinner", "birthday", "summer party", "Christmas party", "lunch", "breakfast", "pyjama party", "choir concert"),
            )
        ),
    ),
    Purpose(
        "anyone",
        "{cancellation|cancellation mail|cancelling mail|mail of cancellation|short message|message|note}",
        "{of {x}|cancelling {x}|that i can't come to {x}|that {x} is cancelled|to cancel {x}|, i can't make {x}}",
        "{i {must|have to|need to} cancel {x}|i can't come to {x}|i won't be at {x}[ on {day}]|{x} has to be cancelled|i can't make it to {x}[ on {day}]|i am unable to come to {x}}",
        "{i {must|have to|need to|want to} {cancel|call off} {x} with {whom}[ on {day}]|{x} with {whom} {has to be cancelled|won't work for me|doesn't suit me any more}|{x} with {whom} is on {day} and i can't come|{whom} expects me for {x}[ on {day}], but i can't|{something came up|my plans changed}, i can't make {x} with {whom}}",
        "I am sorry, but I have to cancel {x}{day_told}. Could we find another day? Thank you for your understanding.",
        "I am sorry, but I have to cancel {x}{day_told}.",
        tuple((word,) for word in ("the meeting", "the meeting", "our meeting", "the appointment", "my appointment", "the lesson", "our dinner", "our lunch", "the interview", "the visit", "our trip", "our call", "the rehearsal", "the training", "our date", "the talk", "the exam")),
    ),
    Purpose(
        "private",
        "{birthday card|birthday card|birthday message|birthday wishes|birthday letter|birthday note|happy birthday mail|birthday greeting|bday card|birthday text}",
        "{||||, {she} {turns|is turning|will be} {age}[ {today|tomorrow}]|who {turns|is turning} {age}}",
        "{happy birthday|all the best for {hers} birthday|i wish {her} a happy birthday|i'm thinking of {her} on {hers} birthday}",
        "{{whom} {has a birthday|turns {age}|celebrates a birthday|will be {age}} {today|tomorrow|on {day}|soon}|it is the birthday of {whom} {today|tomorrow|on {day}}|today is {whose} birthday|{whose} birthday is {today|tomorrow|on {day}}|i nearly forgot {whose} birthday|{whom} was born on this day}",
        "Happy birthday! I wish you health, joy and many good moments in the new year of your life. Have a wonderful day.",
        "Happy birthday and all the best!",
    ),
    Purpose(
        "private",
        "{get well card|get well soon card|get well card|get-well message|get well note|get well soon mail|get well letter|get well wishes}",
        "{||||, {she} {x}|because {she} {x}|who {x}}",
        "{get well soon|i hope {she} feels better soon|i wish {her} a quick recovery|i hope {she} {gets well|is better} soon}",
        "{{whom} {x}|{whom} {x}, poor thing|i heard that {whom} {x}|they told me that {whom} {x}|it is sad that {whom} {x}|{whom} {x} and i can't visit}",
        "Get well soon! I was sorry to hear that you are not well. Rest a lot, and tell me if I can do anything for you.",
        "Get well soon!",
        tuple((word,) for word in ("is ill", "is sick", "is in hospital", "broke a leg", "has the flu", "had an operation", "fell off a horse", "is in bed with a fever", "caught a bad cold", "hurt an arm", "had an accident", "is not well", "has a bad back")),
    ),
    Purpose(
        "private",
        "{congratulation card|congratulations|card to congratulate|congratulation|message of congratulation|letter of congratulation|congratulations mail|few words of congratulation}",
        "{on {y}|for {y}|, {she} {x}|because {she} {x}}",
        "{congratulations on {y}|well done for {y}|i'm {proud of {her}|happy for {her}}, {she} {x}|i'm so happy about {y}}",
        "{{whom} {x}|{whom} {x} {today|yesterday|last week|at last}|great news, {whom} {x}|guess what, {whom} {x}|i just heard that {whom} {x}|we are all so happy, {whom} {x}|i am proud of {whom} because {she} {x}}",
        "Congratulations on {z}! That is wonderful news, and I am very happy for you. All the best for what comes next.",
        "Congratulations on {z}!",
        (
            ("passed {hers} exam", "the exam", "your exam"), ("passed the exam", "the exam", "your exam"), ("got a new job", "the new job", "your new job"), ("had a baby", "the baby", "your baby"), ("got married", "the wedding", "your wedding"),
            ("won a prize", "the prize", "your prize"), ("won the race", "the race", "your victory in the race"), ("bought a house", "the new house", "your new house"), ("passed the driving test", "the driving test", "your driving test"), ("finished school", "finishing school", "finishing school"),
            ("was promoted", "the promotion", "your promotion"), ("opened a shop", "the new shop", "your new shop"), ("got engaged", "the engagement", "your engagement"), ("wrote a book", "the book", "your book"), ("became a grandmother", "the grandchild", "your grandchild"), ("graduated", "graduating", "your graduation"),
        ),
    ),
    Purpose(
        "anyone",
        "{mail|message|note|short email|text|email|short message|text message|mail}",
        "{that i will be late|that i'm {running late|late|delayed}|because i will be late[ {today|on {day}}]|about me being late|, i'm late|that i will be {minutes} minutes late}",
        "{i will be late|i'll be late[ today]|i'm running late|i am {late|delayed|behind}|i will be {minutes} minutes late|i'll come {minutes} minutes later|i can't be there on time|my {train|bus} is late}",
        "{{whom} {is waiting|expects me|must know}, but i will be late|i will be late and {whom} {is waiting|does not know}|my {train|bus|tram} is late and {whom} {is waiting|must know}|i can't be on time for {whom}}",
        "I am sorry, but I will be {minutes_told}late today. I will be there as soon as I can. Thank you for waiting.",
        "I will be {minutes_told}late today.",
    ),
    Purpose(
        "private",
        "{letter|letter|card|note|email|postcard|message|few lines|mail}",
        "{saying {x} miss {her}|to say {x} miss {her}|that {x} miss {her}|, {x} miss {her}|because {x} miss {her}}",
        "{{x} miss {her}|{x} miss {her} {so much|very much|a lot|terribly}|{x} think of {her} all the time|it's not the same without {her}}",
        "{{whom} moved away and {x} miss {her}|we moved {house|away} and {x} miss {whom}|{x} have not seen {whom} for {months|years|ages}|{x} miss {whom}[ {very much|a lot|so much}]|{whom} is far away and {x} miss {her}|since {whom} left, it's quiet here and {x} miss {her}}",
        "{y} miss you very much and often think of the time with you. {z} hope to see you again soon.",
        "{y} miss you very much.",
        (("i", "I", "I"), ("we", "We", "We")),
    ),
    Purpose(
        "private",
        "{postcard|postcard|holiday postcard|holiday card|card|greeting|few lines}",
        "{from {x}|from {x}|from {x}, three sentences|from {x}, short|from our trip to {x}}",
        "{greetings from {x}|i am in {x} and it's lovely|we are having a good time in {x}}",
        "{i am in {x} and want to write to {whom}|we're on holiday in {x}, {whom} would like {a card|some news}|{whom} {loves|wants|collects} postcards, and i am in {x}|i'm {sitting|staying|travelling} in {x} and think of {whom}}",
        "Greetings from {x}! The weather is fine, and there is a lot to see. I will tell you more when I am back.",
        "Greetings from {x}!",
        tuple((word,) for word in ("Rome", "Paris", "Lisbon", "Vienna", "London", "Athens", "Madrid", "Oslo", "Prague", "Venice", "Spain", "Italy", "Greece", "Norway", "Japan", "Cairo", "Naples", "the mountains", "the lake", "{town}", "{town}", "{town}", "{town}")),
    ),
    Purpose(
        "anyone",
        "{note|letter|message|short letter|email|card|mail}",
        "{asking {her} to {x}|to ask {her} to {x}|with the request to {x}|: please {x}}",
        "{could {she} {x}|please {x}|i need {her} to {x}|would {she} {x}}",
        "{i'm away {next week|for a week|over easter} and {whom} could {x}|{whom} should {x}, i'll be away|i want to ask {whom} to {x}|i need {whom} to {x}|perhaps {whom} can {x}}",
        "Could you please {x}? You would help me very much. Thank you in advance.",
        "Could you please {x}?",
        tuple((word,) for word in ("water my plants", "feed my cat", "walk my dog", "close the gate", "park somewhere else", "empty my letter box", "bring back my ladder", "send me the photos", "call me back", "sign the form", "check the heating", "lend me a tent", "pick up the parcel", "keep the door shut", "repair the tap", "send me the bill")),
    ),
    Purpose(
        "private",
        "{good luck card|good luck note|good luck message|good luck wishes|good luck letter}",
        "{for {x}|for {x}|before {x}|, {she} has {x} {today|tomorrow|on {day}}}",
        "{good luck for {x}|i'm keeping my fingers crossed for {x}|i wish {her} luck for {x}}",
        "{{whom} has {x} {tomorrow|on {day}|soon}|tomorrow is {x} for {whom}|{whom} is nervous because of {x}|i want to wish {whom} luck for {x}}",
        "Good luck for {y}! I am sure that you will do well. I will be thinking of you.",
        "Good luck for {y}!",
        (("an exam", "your exam"), ("the exam", "your exam"), ("a job interview", "your job interview"), ("the driving test", "your driving test"), ("the race", "the race"), ("a match", "the match"), ("the concert", "the concert"), ("the first day at school", "your first day at school"), ("the operation", "the operation")),
    ),
    Purpose(
        "private",
        "{card|note|letter|message}",
        "{of sympathy|of condolence|with my condolences|because {hers} {x} died|for the loss of {hers} {x}|, {hers} {x} died}",
        "{i'm sorry that {hers} {x} died|i am sorry for {hers} loss|my condolences}",
        "{{whom} lost {hers} {x}|{hers} {x} died, i mean the {x} of {whom}|{whom} is so sad, {hers} {x} died|i heard that {whose} {x} died}",
        "I am very sorry for your loss. I think of you in these sad days. Please tell me if I can do anything for you.",
        "I am very sorry for your loss.",
        tuple((word,) for word in ("father", "mother", "dog", "cat", "grandmother", "husband", "brother", "aunt")),
    ),
    Purpose(
        "private",
        "{christmas card|christmas letter|christmas wishes|christmas greeting|christmas mail|xmas card}",
        "{||||from all of us|from our family}",
        "{merry christmas|i wish {her} a merry christmas|happy christmas}",
        "{it's nearly christmas and {whom} {should get a card|is waiting for a card}|every {year|december} {whom} sends us a christmas card|i want to wish {whom} a merry christmas}",
        "Merry Christmas! I wish you quiet and happy days, and all the best for the new year.",
        "Merry Christmas and all the best!",
    ),
    Purpose(
        "private",
        "{farewell card|farewell letter|goodbye card|goodbye note|goodbye letter|farewell message|leaving card}",
        "{||||, {she} is {leaving|moving away}|who is leaving|because {she} {leaves|moves away}}",
        "{goodbye|farewell and all the best|i'm sad that {she} is leaving|we will miss {her}}",
        "{{whom} is {leaving|moving away|going abroad|leaving our team}|{whose} last day is {today|tomorrow|on {day}}|we have to say goodbye to {whom}|{whom} {retires|leaves us} {on {day}|soon}}",
        "Goodbye, and thank you for the good time together. We will miss you. All the best for what comes next.",
        "Goodbye and all the best!",
    ),
    Purpose(
        "private",
        "{welcome note|welcome card|welcome letter|welcome message}",
        "{||, {she} just moved in|, our new neighbour|who just moved in}",
        "{welcome|i'm glad that {she} is here|nice to have {her} here}",
        "{{whom} {moved in next door|is new here|has just moved in|joined our team|arrives {today|on {day}}}|we have a new neighbour, {whom}}",
        "Welcome! I am glad that you are here. Please ask me whenever you need anything.",
        "Welcome, I am glad that you are here!",
    ),
    Purpose(
        "firm",
        "{complaint|complaint|mail|letter|complaint mail|email|letter of complaint}",
        "{about {y}|because {z}|, {z}|that {z}|: {z}}",
        "{{z}|i ordered {x} and {z}|i want my money back, {z}|i am unhappy with {y}}",
        "{i {have ordered|ordered|bought} {x} from {whom}{ and|, but} {z}|{whom} sent me {x}{ and|, but} {z}|i got {x} from {whom}, {z}|i paid for {x}, {z}, and {whom} must hear about it}",
        "I ordered {x} from you, but {z}. Please send me the right goods or give me my money back. Thank you.",
        "I ordered {x} from you, but {z}.",
        tuple(
            (thing, f"the {thing.removeprefix('a ')}", trouble)
            for thing, troubles in (
                ("shoes", ("they have the wrong size", "they do not fit", "they have the wrong colour", "they never came")),
                ("trousers", ("they are too short", "they have the wrong size", "they have a hole")),
                ("a lamp", ("it came broken", "it does not work", "it never came", "it has the wrong colour")),
                ("a coat", ("it is too small", "it has the wrong size", "a button is missing", "it never came")),
                ("a phone", ("it came broken", "it does not work", "the charger is missing", "it never came")),
                ("a kettle", ("it leaks", "it came broken", "it does not work")),
                ("a chair", ("a leg is broken", "the screws are missing", "it never came")),
                ("a book", ("pages are missing", "it was the wrong one", "it never came")),
                ("plates", ("two of them are broken", "they came too late", "one is missing")),
            )
            for trouble in troubles
        ),
    ),
    Purpose(
        "lender",
        "{mail|letter|note|email|message|apology}",
        "{that i lost {x}|because i lost {x}|, i lost {x}|about the lost {y}|: {x} is lost}",
        "{i {lost|have lost} {x}|{x} is lost|i can't find {x} {any more|anywhere}|i am sorry that i lost {x}}",
        "{i {lost|have lost|left on the train} {x} from {whom}|{whom} wants {x} back and i {lost it|can't find it}|{x} is from {whom}, and i lost it}",
        "I am sorry, but I have lost the {y} that you lent me. Please tell me how I can replace it. Thank you.",
        "I am sorry, but I have lost the {y}.",
        (("the book", "book"), ("a book", "book"), ("my library book", "book"), ("the key", "key"), ("the map", "map"), ("the DVD", "DVD"), ("the instrument", "instrument"), ("the racket", "racket")),
    ),
    Purpose(
        "santa",
        "{letter|letter|wish list|christmas letter|short letter}",
        "{from {x}|from a {boy|girl|child} {called|named} {x}|in the name of {x}|from my {son|daughter} {x}|from {x}, who wishes for {y}|, {x} wants {y}}",
        "{my {son|daughter} {x} wishes for {y}|{x} wants {y}|{x} was good and hopes for {y}}",
        "{my {son|daughter} {x} wants to write to {whom}|{x} wants {y} from {whom}|my little {x} believes in {whom} and wishes for {y}}",
        "My name is {x}, and I was good this year, most of the time. I wish for {y} and a lot of snow. I will put out milk and cookies for you.",
        "My name is {x}, and I wish for {y}.",
        tuple(("{child}", toy) for toy in ("a bicycle", "a game", "a book", "a sledge", "a ball", "a train", "a drum", "a kite", "a puppy", "a puzzle", "a teddy bear", "a robot")),
    ),
    Purpose(
        "self",
        "{letter|letter|note|message|email|short letter}",
        "{||, ten years from now|, to be opened in {ten|five|twenty} years|, the me of tomorrow}",
        "{i hope i am well|i hope things went well}",
        "{{it's|it is} for a time capsule, the reader is {whom}|i want to write to {whom}|our {teacher|class} {wants us to write|is writing} to {whom}}",
        "How are you? I hope you are well and still laugh a lot. Please do not forget what makes you happy today.",
        "I hope you are well and still laugh a lot.",
    ),
)  # fmt: skip
