# ruff: noqa: E501
"""News of somebody's life: birthdays, new jobs, exams, weather, weekends; the signs are those of `exchange.py`."""

_PERSON = "{my son|my daughter|my mum|my dad|my wife|my husband|my sister|my brother|my friend|my neighbour|my best friend|my cousin|my grandma|my colleague}"
_GOOD = "{got the job|have a new job|passed my exam|passed the driving test|got promoted|got engaged|got a raise|graduated|got my diploma|won the race|won a prize|got accepted at the university|got the flat|finished my thesis|sold my first painting|quit smoking|ran my first marathon|bought a house|got my visa|found a flat|passed the interview|am getting married|became an uncle|became an aunt|got the scholarship|published my book|learned to swim|got a place at art school}"
_THEY = "{got the job|passed the exam|has a new job|got engaged|graduated|won a prize|got promoted|had a baby|got married|passed the driving test|came home from hospital|learned to walk|started school|won the match|got a place at university}"

SMALL_LIFE = (
    """
@ birthday 1.2
- {today|tomorrow|this friday|on sunday|tonight}{ is| it's| its| it is|'s} my {birthday|40th birthday|18th birthday|50th birthday|bday|b-day|big birthday|thirtieth birthday}{!|.|!!|, by the way|, you know| :)|}
- {it's|its|it is|hey, it's|guess what, it's|you know, it's} my {birthday|bday|b-day|30th birthday|60th birthday|special day, my birthday}{ today| today!| tomorrow|, yay|, hooray|!|, bot|}
- {i|we} {turn|turned|am turning} {18|20|21|25|30|40|50|60|70|80|thirty|forty|fifty} {today|tomorrow|this week|yesterday}{!|.| and feel old|, can you believe it|}
- {i'm|i am} {one year older|a year older|officially older} {today|since today|now}{!|.|. it's my birthday|, birthday today|}
- {i|we} {have|had} {birthday cake|a birthday party|a little birthday party|candles to blow out}{ today| tonight| tomorrow|}{, it's my birthday|, because it's my birthday|, as today is my birthday}{.|!|}
- {birthday|bday} {today|girl here|boy here|kid here|time}{!|!!|, mine|: mine|. mine!}
- PERSON has {birthday|a birthday|her birthday|his birthday} {today|tomorrow}{!|.|, we bake a cake|, we are all excited|}
- {wish me|say|please say|will you wish me|can you wish me|i'd love a} {a happy birthday|happy birthday}{, it's today| today| please|!|}
> Happy birthday! I hope it is a lovely day.
> Happy birthday! Enjoy the cake.
w Congratulations
z 生日快乐！祝你今天开心。
r С днём рождения! Хорошего вам дня.
~ thanks

@ goodnews 1.8
- {guess what|you won't believe it|good news|great news|hooray|yay|listen|hey|news|omg|finally|woohoo|big news|i must tell you|so happy|yes|hurray}{,|!|:|!!|...} i GOOD{!|!!|.| today| yesterday| at last| this week|}
- i GOOD{!|!!|.| today| yesterday| at last| this morning|, finally|, can you believe it|, i'm so happy|. i'm so proud|, and i had to tell someone|}
- {guess what|good news|hey|imagine|listen|yay}{,|!|:} PERSON THEY{!|.| today| yesterday|, we are so proud|}
- PERSON THEY{!| today| yesterday}{ and we are so proud| and i'm so happy|!|, hooray| :)|, what a day}
- {they|the company|the firm|the school} {took me|hired me|said yes|chose me|gave me the job|accepted me}{!|.| today| at last|, i start on monday|, can you believe it|}
- {i start|i'm starting|i begin} {my new job|a new job|my dream job|university|my apprenticeship} {tomorrow|on monday|next week|today}{!|.|, i'm excited|, wish me luck|}
- {new job|exam passed|got the job|we won|promoted|engaged|it's a girl|it's a boy|i did it|we did it|job offer in my hand|passed|diploma in my pocket}{!|!!|!!!| today!|, yay| :)}
- {i|we} {finally|really|actually|just} {did it|made it|won|got the keys|signed the contract|got a dog|became grandparents|heard that we are having a baby}{!|.| today|, can you believe it|}
- {my|our} {baby|grandson|granddaughter|niece} {was born|has arrived|is here}{!| today| last night| this morning|, and all are well}
- {i'm|we're|i am|we are} {getting married|having a baby|moving to our own house|going to be parents}{!|.| in may| soon|, hooray|}
> Congratulations! That's great news.
> Congratulations! I'm glad to hear that.
w Congratulations
z 恭喜！真是好消息。
r Поздравляю! Отличная новость.
~ thanks

@ weathertalk
- {the weather|our weather|the sky|the morning|the day} {is|was|has been} {so |really |just |very |}{lovely|beautiful|nice|wonderful|awful|grey|gorgeous|mild|horrible|sunny|perfect|dull}{ here| outside| today| again| in our town| this week|}{.|!|, you should see it| at last|, at least|}
- {it's|it is|its} {so |really |very |too |}{warm|lovely|hot|cold|windy|sunny|wet|icy|foggy|mild|humid} {here|outside|where i live|in my town|by the sea}{.|!|, i love it|, i can't go out|, we stay in| today|}
- {we have|there is|there was|we got|we had} {a thunderstorm|snow|so much snow|rain again|fog|sunshine|a heat wave|frost|a lovely sunset|a rainbow|a strong wind|hail} {here|outside|today|tonight|in the garden|over our house}{.|!|}
- {i'm|we're|i am} {sitting|lying|reading|having tea} {in the sun|in the sunshine|in the garden|on the balcony|under an umbrella|by the window and it rains}{.|!|, it's so nice| right now|}
- {first|finally|at last} {snow|sun|sunshine|rain|warm days}{ this year| today| here|!|, so lovely|}
- {rain rain rain|sun sun sun|snow everywhere|what a sunny day|brrr, so cold|phew, so hot|so windy out there|sunshine at last|not a cloud in the sky}{.|!|}

@ yourplans 0.6
- {it's|it is|its} {nearly|almost|finally|already} {the weekend|friday|saturday|holiday time}{!|.|, hooray|, at last|, i can't wait|}
- {this weekend|at the weekend|on saturday} {i|we} {go hiking|visit my parents|sleep long|go to the lake|paint the kitchen|have guests|bake bread|go camping}{.|!|, i'm looking forward to it|}
- {i'm|we're|i am} {looking forward to|excited about} {the weekend|my holiday|our trip|saturday|the concert|the summer}{.|!|, you know|}
- {tomorrow|next week|on friday|soon} {i|we} {fly to Spain|go on holiday|have a day off|go to the sea|move house|visit an old friend}{.|!|, i can't wait|}
- {my|our} {holiday|weekend|trip} {starts|begins} {tomorrow|today|on friday|soon}{!|.|, hooray|}
> That sounds nice! Have a good time.
> How nice! Enjoy it.
w Enjoy
z 听起来不错！祝你玩得开心。
r Звучит здорово! Хорошо вам провести время.

@ wishes
- {have|have yourself|do have|i hope you have|may you have|hope you have|you have} a {nice|good|great|lovely|very nice|pleasant|relaxing|sunny|wonderful|fantastic|super} {weekend|evening|day|week|Sunday|Friday|afternoon|holiday|time|rest of the week}{!|!!|.|, Pocket|, bot|, my friend| :)|, little one| there|}
- {nice|good|great|lovely|happy|pleasant|sunny} {weekend|sunday|evening|week} {to you|then|everybody|bot|you too|ahead}{!|.|}
- {enjoy|have fun on|have fun at} {the|your} {weekend|evening|free day|holidays}{!|.|, bot|, Pocket|}
- {i|we} {wish you|hope you get|want to wish you} a {nice|good|lovely|quiet|great} {weekend|day|evening|week}{!|.|, bot|}

@ iambad
- my {dog is ill|cat is ill|car broke down|holiday was cancelled|exam went badly|interview did not go well|team lost again|date was a disaster|boiler is broken|bike was stolen|washing machine broke down}{.|!|, what a day|, i'm sad|}
- {guess what|bad news|oh no|sad news}{,|!|:} {i didn't get the job|i failed the test|they said no|i lost my job|we lost|it was cancelled|i was not chosen}{.|!|}
- i {didn't get|did not get} {the job|the flat|the part|the place|the prize|a ticket}{.|!|, i'm sad| after all|}
- {i'm|i am} {home sick|home with the flu|stuck in bed with a cold|so homesick|so nervous about tomorrow}{.|!|, poor me|}
""".replace("PERSON", _PERSON)
    .replace("GOOD", _GOOD)
    .replace("THEY", _THEY)
)
