# ruff: noqa: E501
"""Small confessions of mood and day, and a kind word for each; the signs are those of `exchange.py`."""

_UGH = "{ugh |ugh, |argh, |oh no, |sigh, |well |oh man |man |oof |omg |meh, |hey |hi, |so |honestly ||||||}"
_END = "{.|!|...| :(| today| lol| tbh||||||||}"
_WHEN = "{tomorrow|tomorow|tmrw|today|on monday|next week|this afternoon|in an hour|in the morning|on friday|later today|soon}"
_EVENT = "{exam|test|driving test|interview|job interview|presentation|operation|dentist appointment|speech|first day at work|first day at school|concert|audition|match|date|first date|blind date|flight|wedding|meeting with my boss|maths exam|visit to the doctor|final}"
_FEAR = "{nervous|anxious|scared|worried|afraid|terrified|a bit nervous|so nervous|very nervous|really nervous|super nervous|stressed|freaking out|panicking|jittery|a nervous wreck|in a panic}"
_WHO = "{boss|teacher|mum|dad|wife|husband|sister|brother|neighbour|best friend|girlfriend|boyfriend|colleague|manager|flatmate|roommate|landlord|coach|son|daughter}"
_PET = "{dog|cat|hamster|rabbit|parrot|budgie|goldfish|tortoise|guinea pig|horse}"

SMALL_DAYS = (
    """
@ iambad
- UGH my WHO {shouted at me|yelled at me|was mean to me|was horrible to me|is angry with me|is mad at me|won't talk to me|told me off|blamed me|ignored me|laughed at me|forgot my birthday|hung up on me|lied to me|is cross with me|made me cry|had a go at me|snapped at me|criticised me in front of everyone|is impossible}END
- UGH i {had|just had|had another|got into} {a row|a fight|an argument|a quarrel|a big fight|words|a falling out} with my WHOEND
- UGH my WHO and i {are not talking|had a fight|fell out|argue all the time|quarrelled|broke up|had a row}END
- UGH {work|school|uni|the office|my shift|the meeting|class|today|the day} {was|is} {awful|hell|a nightmare|horrible|so stressful|too much|a mess|exhausting|rubbish|dreadful|a disaster|brutal|the worst}END
- UGH i {hate|can't stand|am sick of|am fed up with} {mondays|my job|school|this week|homework|this day|being ill|the cold|being alone|everything today}END
- UGH i {failed|flunked|messed up|bombed|screwed up} {my exam|the test|my driving test|the interview|my maths test|the presentation|everything}END
- UGH {i'm|im|i am|feeling|i feel} {so |really |a bit |very |quite |}{down|low|sad|rubbish|blue|lonely|alone|useless|miserable|homesick|gloomy|lost|empty|hurt|disappointed|frustrated|annoyed|angry|burnt out|overwhelmed|under the weather|out of sorts|not great|heartbroken|jealous|embarrassed|ashamed}END
- UGH {i missed my bus|i missed the train|i lost my keys|i lost my phone|i broke a glass|i spilt coffee on my shirt|i got soaked|my car won't start|my phone died|i got a parking ticket|my bike got a flat tyre|i burnt dinner|i overslept|i got fired|i lost my job|i got dumped|she left me|he dumped me|nobody came to my party|i didn't get the job|they said no|my flight got cancelled|my plans fell through|i forgot my wallet|i stepped in a puddle|the wifi was down all day|i cut my finger|i stubbed my toe}END
- UGH {what a|such a|a} {day|horrible day|long day|rotten day|rubbish day|week|terrible week|awful morning|night}{, nothing went right|, everything went wrong|, i want to cry|. i'm done|...|.|}
- {rough|tough|bad|hard|long|crap|lousy|shitty|crappy} {day|week|night|morning|shift}{ at work| at school| today||}{.|...| :(||}
- {i just need|i needed|i just want} {to vent|to moan a bit|to talk to someone|somebody to listen|a hug|a kind word|to let off steam}{.|||}
- {i cried|i've been crying|i could cry|i want to cry}{ all day| today| at work| last night|}{.|...||}
- {😢|😭|☹️|:(|:'(|😞|😔|sad face|💔|:((}
- {feeling|i feel|i'm feeling} {a bit |}{blah|meh|off|bleh|grim|poorly in my head|low these days}{.|||}

@ nervous 1.3
- UGH {i'm|im|i am} FEAR {about|because of|for|before} {tomorrow|tomorow|tmrw|my EVENT|the EVENT|my EVENT WHEN|monday|next week}END
- {i have|i've got|i got|there is} {a|my} {big |}{exam|test|job interview|driving test|presentation|speech|operation|date|audition} WHEN{ and i'm FEAR|, i'm FEAR|, wish me luck|, so FEAR||, fingers crossed|. FEAR!|}{.|!|}
- {my EVENT is WHEN|EVENT WHEN}{ and i'm FEAR|, i'm FEAR|, wish me luck|. FEAR|, help|, fingers crossed}{.|!||}
- {wish me luck|keep your fingers crossed|fingers crossed for me|say good luck|cross your fingers|cross everything}{, i have a test WHEN|, my EVENT is WHEN|. i'm FEAR|, please| for WHEN|!|}
- {i can't sleep|i can't eat|i can't think}{,| because} {my EVENT is WHEN|i'm FEAR about WHEN|of the EVENT WHEN}{.||}
- {tomorrow is|today is} {the big day|my EVENT|the day of my EVENT}{ and i'm FEAR|, i'm FEAR|, wish me luck|!||.}
- {butterflies in my stomach|my hands are shaking|my heart is racing|so many nerves|cold feet}{,| before my EVENT|: EVENT WHEN|, it's my EVENT WHEN}{.||}
> Good luck! I hope it goes well.
> I'm keeping my fingers crossed for you. Good luck!
w Courage
z 祝你好运！希望一切顺利。
r Удачи! Надеюсь, всё пройдёт хорошо.
~ thanks

@ ill 1
- UGH {i'm|im|i am|i feel} {ill|sick|poorly|so sick|feverish|unwell|full of cold|under the weather|sick as a dog|coming down with something|in bed with the flu|in bed with a cold|off sick}END
- UGH {i have|i've got|ive got|got} {a cold|the flu|a fever|a headache|a sore throat|a tummy ache|a cough|a migraine|a toothache|a runny nose|the lurgy|hay fever|backache|a bad cold}END
- {my head|my throat|my tummy|my tooth|my back|my belly|everything} {hurts|aches|is killing me}END
- my {son|daughter|wife|husband|mum|dad|baby|PET|grandma|friend|kid} {is|has been} {ill|sick|poorly|in bed with a cold|not well|in hospital|unwell}END
- {sneezing|coughing|sniffling|feverish} all {day|night|week}END
> I'm sorry to hear that. Get well soon!
w Sorry
z 真可惜，祝早日康复！
r Сочувствую. Скорейшего выздоровления!
~ thanks

@ sleepless 1
- UGH {i'm|im|i am} {so |really |dead |absolutely |}{tired|sleepy|exhausted|knackered|shattered|worn out|wiped out|beat|pooped|drained|pooped out|zonked|done in}END
- UGH i {didn't sleep|slept badly|slept two hours|barely slept|couldn't sleep|had a bad night|woke up at four|was up all night|haven't slept|hardly slept}{ last night| again| because of the baby| because of the heat| because of the neighbours||||}END
- {the baby|my son|the dog|the neighbour|my husband's snoring} {kept me up|kept us awake|cried all night|woke me five times}END
- {double shift|night shift|late shift|long drive|no sleep|need sleep|need my bed|so sleepy|can barely keep my eyes open|running on coffee}END
> That sounds tiring. I hope you get some rest soon.
w Rest
z 听起来很累，希望你能好好休息。
r Звучит утомительно. Надеюсь, вы скоро отдохнёте.
~ thanks

@ mourning 0.8
- UGH {my|our|our old|my dear|my little} PET {died|passed away|has died|is gone|was put to sleep|got run over|crossed the rainbow bridge|isn't with us any more}END
- my {grandma|grandad|gran|grandfather|grandmother|uncle|aunt|friend|father|mother|neighbour} {died|passed away|has died|is gone|passed}END
- i {lost|just lost|buried} my {PET|grandma|grandad|father|mother|friend|uncle}{ this week| yesterday| last night| last month||}{.|...||}
- {i'm|we're} {grieving|in mourning|going to a funeral|back from a funeral}END
- i miss my {late |old |}{PET|gran|grandad|dad|mum} so much{.|...||}
> I'm so sorry for your loss.
> I'm very sorry. I hope you have somebody with you.
w Sorry
z 节哀，我为你感到难过。
r Примите мои соболезнования.

@ yourplans
- {i'm|we're|i am|we are} {moving house|moving|moving to a new flat|getting a puppy|getting a kitten|going on a date|going on holiday|going camping|seeing my family|off to the beach|starting a new hobby|flying home} WHEN{!|.|, so excited|, can't wait|||}
- {i have|i've got} {a date|a party|a concert|a day off|tickets for the opera|friends coming over} WHEN{!|.|, so excited|, yay|, can't wait||}
- {new flat|new puppy|new kitten|date night|movie night|road trip|barbecue|party} WHEN{!|!!|, yay|, can't wait|}

@ goodnews
- {we|i} {got|have|just got|adopted|finally got} a {puppy|kitten|PET|baby|new baby|new flat|new job}{!|!!|, so happy|, yay| :)|||}
- {we|my wife and i|my sister} {had|just had|had} {a baby|twins|a little girl|a baby boy}{!|!!| last night| yesterday||}
- {i passed|passed|i aced|aced|i nailed} {my exam|the test|my driving test|the interview|maths|my finals}{!|!!|, yay|, woohoo||}
- {she|he|they} said {yes|yes to me|yes!!}{!| :)||}
- the {interview|exam|date|presentation|operation|move|flight} {went well|went great|was a success|went better than expected}{!|.| :)||}

@ iamfine
- {i'm|im|i am|feeling} {chuffed|buzzing|stoked|over the moon|on cloud nine|in high spirits|grand|tip top|right as rain|fit as a fiddle|peachy|dandy|chipper|ecstatic|thrilled|proud of myself|so relieved|content|super happy|in love|hyped|pumped|chilled|blessed}{!|.| today| :)|||}
- {best|good|great|lovely|brilliant|fab|cracking|super} {day|week|night|morning|weekend}{ ever| so far| at work| today| with my family|||}{!|.||}
- {slept like a baby|woke up happy|got up on the right side|the boss was nice today|school was fun today|work was ok today|a quiet day at work|day off today|no school today|i got praised at work}{!|.| :)||}
""".replace("UGH ", _UGH)
    .replace("END", _END)
    .replace("EVENT", _EVENT)
    .replace("WHEN", _WHEN)
    .replace("FEAR", _FEAR)
    .replace("WHO", _WHO)
    .replace("PET", _PET)
)
