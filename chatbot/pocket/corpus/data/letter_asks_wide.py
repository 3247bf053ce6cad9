# ruff: noqa: E501
"""Still more ways to wish for a letter: by what it is for, and by what happened; slots as in `letters.py`."""

# {purpose} "to thank my aunt", {a_sort} "a letter".
FRAMES: tuple[str, ...] = (
    "{a_sort} {purpose}, {can you do that for me|could you do that|would you write that|can you help me|is that possible|will you do it}?",
    "{a_sort} {purpose}{: | - |. }{please help|can you|your help please|go ahead|quick please|short please}",
    "{i need help with|help me with|i could use some help with|i'm stuck with|i struggle with|i'm stuck on} {a_sort} {purpose}",
    "i could use {a_sort} {purpose}[ {today|right now|by tonight}]",
    "{i have to|i must|i need to|i want to|i'd like to|i should} {write|send} {a_sort} {purpose}{. can you help?|. help me please|. what do i write?|, how does it go?|, please help|. you write it|. give me a text|}",
    "{what do i write|what should i write|what does one write|what goes} in {a_sort} {purpose}?",
    "{how does|how would|what does} {a_sort} {purpose} {go|look|sound|begin|read}{?| like?}",
    "{give|show|send} me {a_sort} {purpose}{ please|, please|, short|, ready to send|}",
    "{can|could|may} i {have|get|see} {a_sort} {purpose}?",
    "{do you have|have you got|is there} {a_sort} {purpose} {i could copy|i can use|for me|ready}?",
    "{an example of|a model for|a template for|a draft of|a sample of} {a_sort} {purpose}{, please| please|}",
    "{would|will|could|can} you {be so kind and |please |kindly |}{write|draft|word|compose|put together} {a_sort} {purpose}{ for me| in my name||}?",
    "{my english is bad|i'm no writer|i write badly|i hate writing|i have no time}{. | so |, }{please write {a_sort} {purpose}|{a_sort} {purpose}, please|can you write {a_sort} {purpose}?}",
    "{my {son|daughter|mother|father|friend} {needs|wants|asks for|has to write}|we need|our class needs} {a_sort} {purpose}{. can you help?|. please write it|, please|}",
    "{it's|it is|that's} {for school|for an exam|for homework|urgent|for my mother|important}: {a_sort} {purpose}",
    "{please|kindly} you write {me |}{a_sort} {purpose}",
    "{write|make} {me |}{letter|email|one letter} {purpose}{ please| pls|}",
    "{task|wish|request|next}: {a_sort} {purpose}",
    "{i'm|i am} {looking for|after|thinking about|planning} {a_sort} {purpose}{. ideas?|. can you write it?|. please|. a draft would help|}",
    "{a_sort} {purpose} {is what i need|would help me|would be great|must be written|has to be sent today|is due}",
    "{type|put down|jot down|set down|knock out} {a_sort} {purpose}{ for me|, please|, will you|}",
    "{nothing long|only a few lines|keep it short|no fuss|polite but short}{: |, }{a_sort} {purpose}",
    "{a_sort} {purpose}, {nothing long|only a few lines|keep it short|not too stiff|simple words|i only sign it}",
    "{hey|hi|hello|pocket|good morning}, {a_sort} {purpose}{, please| please|, can you|}{?|}",
    "{today|tonight|this evening|now} {i write|i'm writing|we write} {a_sort} {purpose}{. you begin|. how do i begin?|. please write it for me|, help me|}",
    "{let's write|let us write|shall we write|time to write} {a_sort} {purpose}",
    "{i don't know|no idea|i never know} how to {write|begin|word} {a_sort} {purpose}{. help|. can you do it?|. you do it please|}",
    "{the|that} {letter|email|message} {purpose}{, could you write it|: please write it|, i can't put it off|: a draft, please}",
    "{i promised|i was told|they told me|my wife told me} to write {a_sort} {purpose}{. please do it for me|. can you?|. help|}",
    "{your job|your task|what i want from you|all i need} {today |now |}is {a_sort} {purpose}",
)
# By the way a row begins (see `letters.py`): what may be said for it alone.
OWN: dict[str, tuple[str, ...]] = {
    "{to thank": (
        "{i want|i need|we need|it's time} to thank {someone} for the {gift}, in writing",
        "{a thank-you|thank-you letter|thank-you note|thanks in writing} {for|to} {someone} for the {gift}{, please|}",
        "{how do i thank|how can i thank|help me thank} {someone} for the {gift} in {a_sort}?",
        "{someone} was lovely to me, there was even a {gift}. {a thank-you {sort} is due|i owe {her} a thank-you {sort}|write {her} my thanks}",
    ),
    "{inviting": (
        "{a_sort} to {someone} {inviting {her} to|asking {her} to come to|with an invitation for {her} to} my {party}",
        "{an invitation|invite|invitation letter|a written invitation} {to|for} my {party} {for|to} {someone}{, please|}",
        "{i want|i'd like|we want|we'd love} {someone} to come to my {party}. {write the invitation|an invitation, please|how do i word the invitation?|put it in {a_sort}}",
        "{invite|please invite|could you invite|help me invite} {someone} to my {party}{ in {a_sort}|, in writing| for me by letter}",
        "my {party} is {soon|coming|near}{ and|,} {someone} {knows nothing yet|has no invitation yet|should be there}. {write it please|an invitation, please|{a_sort}, please}",
    ),
    "{to say sorry": (
        "{how do i say sorry|help me say sorry|i want to say sorry} to {someone} in {a_sort}",
        "{an apology|apology letter|a written apology|a sorry note} {to|for} {someone}{, please|}",
        "{someone} is {angry with|cross with|not talking to} me{ and it's my fault|. my fault|}. {an apology, please|write an apology|{a_sort} to say sorry}",
    ),
    "{to my boss because": (
        "{sick note to|a sick e-mail for|calling in sick by e-mail to} my boss{, please|}",
        "{i'm|i am} in bed with a fever{. | and }{my boss has to know|tell my boss in {a_sort}|i need {a_sort} for my boss}",
        "how do i tell my boss in {a_sort} that i'm {ill|sick} today?",
    ),
    "{to my landlord": (
        "{tell my landlord|write to my landlord|let my landlord know} in {a_sort} that the {broken} is broken",
        "the {broken} {does not work|gave up|is dead}. {a_sort} to my landlord{, please|}",
        "how do i tell my landlord in {a_sort} about the broken {broken}?",
    ),
    "{to complain": (
        "{a complaint|complaint letter|a written complaint} about {a|my} {product}{, please| that does not work|}",
        "{i want my money back for|i'm unhappy with|i want to return} {a|my} {product}. {write the complaint|a complaint letter, please|{a_sort} to the shop}",
    ),
    "{to apply": (
        "{an application|job application|a letter of application|a cover letter} {as|for a job as} a {job}{, please|}",
        "{i want to work|i'm applying|i want a job|i'd like to work} as a {job}. {write the application|an application, please|a cover letter please}",
    ),
    "{to ask my boss": (
        "{i want|i need|i'd like} {day} off. {write to my boss|{a_sort} to my boss|how do i ask my boss in {a_sort}?}",
        "{a request|request} for {a day off|time off}, {to my boss|for my boss}{, please|}",
    ),
    "{to congratulate": (
        "{birthday wishes|a birthday letter|a birthday message|a happy birthday letter} {for|to} {someone}{, please|}",
        "{what do i write|what should i write} to {someone} for {a|the} birthday?",
        "{someone} {turns forty|turns thirty|is celebrating|is one year older} {today|tomorrow|on {day}}: {a birthday letter|birthday wishes in {a_sort}|{a_sort} with birthday wishes}{, please|}",
    ),
    "{to {someone} from my holiday": (
        "{a postcard|a holiday postcard|a holiday letter|holiday greetings} to {someone} from the sea{, please|}",
        "{i'm|we're} {at the sea|on holiday at the sea|on the beach}. {write to {someone}|{a_sort} to {someone}|{someone} wants {a_sort}}",
    ),
    "{to {someone}, a friend": (
        "{i haven't written to|i have not heard from|it's been long since i wrote to} {someone}{. | for ages. }{a_sort}, please",
        "{i miss|i think of|i'm thinking of} {someone}. {please write {a_sort}|{a_sort}, please|write {her} {a_sort} for me}",
        "{say hello to|ask after|get in touch with} {someone} in {a_sort}{ for me|, please|}",
    ),
    "{to {friend}": (
        "{a friendly|a warm|a kind|a nice|a short|a cheerful} {sort} to {friend}{, please| please||, nothing romantic}",
        "{write|write a letter|write a few lines|say hello in a letter} to {friend}{ for me|, please|}",
        "{dear friend letter|friend letter|letter, friend|a letter that begins with Dear friend}{, please| please|}",
        "{i want|i'd like|i promised|it's time} to write to {friend}{. help me|. {a_sort}, please|, how do i begin?}",
        "{friend} {is far away|hasn't heard from me|wrote to me|is waiting for news}. {a_sort}, please",
        "{{a_sort} between friends|{a_sort}, friend to friend|{a_sort}, the reader is {friend}|{a_sort} for {friend}}{, please|}",
    ),
    "{to Santa": (
        "{dear santa letter|a wish list to Santa|santa letter}{, please|: a {toy}| with a {toy} in it|, i want a {toy}}",
        "{my {son|daughter}|the little one} {wants|wishes for} a {toy} for Christmas. {the letter to Santa, please|write to Santa|a letter to Santa}",
    ),
    "{to my neighbour about": (
        "{it's too loud next door|i can't sleep, my neighbour is so loud|the music next door never stops}. {a_sort} to my neighbour{, please| about it|}",
        "how do i ask my neighbour in {a_sort} to turn the music down?",
    ),
    "{to my teacher": (
        "{an excuse|absence note|a sick note} for {school|my child's teacher|the teacher}, my {child|son|daughter} is {ill|sick}{, please|}",
        "my {son|daughter|child} {can't|cannot} go to school today, {she|he} is ill. {a_sort} to the teacher{, please|}",
    ),
    "{to cancel": (
        "{cancellation|a cancellation|a cancellation letter} for my {contract}{, please|}",
        "{i want out of|i want to end|i'm done with|i no longer want} my {contract}. {{a_sort}, please|write the letter|how do i write that?}",
    ),
    "{of love": (
        "{a love letter|love letter|loveletter}{, please| please| for my {wife|husband|girlfriend|boyfriend}|, a short one|, go|}",
        "{i'm|i am} in love{ and want to write it|. write it down|}. {a love letter, please|{a_sort} to my love|write my love {a_sort}}",
    ),
}
A_FRIEND: tuple[str, ...] = ("a friend", "a friend", "an old friend", "a good friend", "a colleague", "a neighbour", "my parents", "my pen pal", "a schoolmate", "my choir", "our team", "my grandparents", "my flatmate", "a cousin", "my trainer", "our neighbours", "the family", "my stepmother", "my mother-in-law")  # fmt: skip
# Whom the greeting calls only "Friend", or "Friends" when there are several.
FRIEND = "{a friend|a friend|a friend|my friend|my best friend|an old friend|a dear friend|a good friend|a school friend|a pen friend|a friend of mine|my oldest friend|a childhood friend|my friends|old friends|two friends}"
