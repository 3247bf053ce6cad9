# ruff: noqa: E501
"""The words of small talk; the signs are those of `exchange.py`."""

GREETINGS = """
@ hello 4
- {hi|hello|hey|hiya|heya|howdy|yo|hey there|hi there|hello there|hullo|hey hey|greetings|helloo|heyyy|hii|sup|g'day|hai}
- {hi|hello|hey|hiya|howdy|yo} {Pocket|pocket|bot|robot|friend|buddy|mate|pal|my friend|you|again|everyone|world|chatbot|ai}
- {hi|hello|hey}[,] {are you there|anybody there|anyone home|is anyone there|you there}?
- {just|i just|i only} {wanted to say|came to say|want to say} {hi|hello|hey}
- {hi|hello|hey} {hi|hello|hey}
- {well hello|oh hi|oh hello|ah hello|hello hello}[ there]
- {long time no see|ahoy|salutations|good to be here}
- {anyone|anybody|someone} {there|here|home|around}?
- {are you|r u} {there|here|awake|working|ready|up}?
- {knock knock|ping|test|testing|test test|testing 1 2 3|hello?|hi?|hey?}
> Hello! How can I help?
> Hi! What would you like to do?
> Hello! Ask me something.
w Hello
z 你好！有什么可以帮你的吗？
r Привет! Чем могу помочь?
~ howareyou whatsup meetyou

@ morning
- {good morning|morning|gm|good mornin|mornin|a very good morning}[, {Pocket|bot|friend|everyone|to you}]
- {good morning|morning}[,] {sunshine|my friend|did you sleep well|nice day}?
- {i just woke up|just woke up|i just got up|i'm up early today|it's early}
> Good morning! How can I help?
> Good morning! What shall we do today?
w Morning
z 早上好！有什么可以帮你的吗？
r Доброе утро! Чем могу помочь?

@ afternoon 0.5
- {good afternoon|afternoon|good day|good day to you}[, {Pocket|bot|friend|everyone|sir|madam}]
> Good afternoon! How can I help?
w Hello
z 下午好！有什么可以帮你的吗？
r Добрый день! Чем могу помочь?

@ evening 0.5
- {good evening|evening|good eve}[, {Pocket|bot|friend|everyone|to you}]
> Good evening! How can I help?
w Hello
z 晚上好！有什么可以帮你的吗？
r Добрый вечер! Чем могу помочь?

@ night
- {good night|goodnight|night|night night|gn|nighty night|sleep well|sweet dreams|sleep tight}[, {Pocket|bot|friend}]
- {i am|i'm} {going|off} to {bed|sleep}[ now]
- {time|it's time} {to sleep|for bed}[ now]
- {i should|i must|i have to|i need to} {sleep|go to bed|get some sleep}[ now]
> Good night! Sleep well.
w Goodnight
z 晚安！睡个好觉。
r Спокойной ночи!

@ bye 2
- {bye|goodbye|good bye|bye bye|byebye|see you|see ya|cya|later|see you later|farewell|take care|ciao|so long|cheerio|ttyl|bye now|peace out|tata}
- {bye|goodbye|see you|take care}[,] {Pocket|bot|friend|for now|then|and thanks|have a nice day|see you tomorrow|see you soon}
- {i have to|i've got to|i gotta|gotta|i must|i need to|time to|i should} {go|leave|run|go now|get going|head out}[, {bye|see you|sorry|thanks for the chat}]
- {that's all|that is all|that will be all|that was all|i'm done|we're done|nothing else}[ for {now|today}][, {thanks|bye|goodbye}]
- {see you|talk to you|until|catch you|till} {soon|tomorrow|later|next time|next week|around}
- {it was|was} {nice|good|fun|great} {talking|chatting|speaking} {to|with} you
- {i'm leaving|i am leaving|i'm off|i'm out|i'm heading out|signing off|leaving now|that's it for today|end of chat}
> Goodbye! Come back any time.
> Bye! Have a nice day.
w Goodbye
z 再见！随时欢迎回来。
r До свидания! Заходите ещё.

@ thanks 3
- {thanks|thank you|thx|ty|tysm|thanks a lot|thank you very much|thank you so much|many thanks|cheers|much appreciated|thanks a million|thanks so much|thnx|tks|thankyou|tanks}
- {thanks|thank you|thx|cheers}[,] {Pocket|bot|friend|buddy|mate|again|for that|for your help|for the help|for helping|for the answer|that helps|that was helpful|you're the best|very kind|for everything|for your time|dear}
- {i appreciate|i really appreciate} {it|that|your help|the help}
- {that's|that is|that was|this is} {helpful|very helpful|useful|what i needed|just what i needed|exactly what i wanted|a great help}[, {thanks|thank you}]
- {ok|great|perfect|good|nice|cool|wonderful|alright|lovely|awesome}[,] {thanks|thank you|thx|ty|cheers|many thanks}
- {you helped me|you have helped me|you've been helpful|you have been very helpful|i'm grateful|i owe you one|what would i do without you}
> You're welcome!
> You're welcome! Anything else?
w Welcome
z 不客气！
r Пожалуйста!
~ bye ok

@ howareyou 3
- {how are you|how are you doing|how are u|how r u|hru|how do you do|how's it going|how is it going|how are things|how goes it|how have you been|how you doing|how are ya|how's life|how is life|how's everything|how's your day|how is your day|how was your day|are you ok|are you okay|are you well|everything ok|you alright|how's your day going}[ {today|now|this morning|pal|Pocket|these days|my friend|tonight}]?
- {hi|hello|hey|yo|howdy}[,] {how are you|how are you doing|how's it going|how are things|how do you do|how r u|you ok}[ {today|Pocket|friend}]?
- {how are you feeling|how do you feel|are you feeling well|are you having a good day|did you have a good day}[ {today|now}]?
> I'm fine, thank you! How are you?
> I'm doing well, thanks! And you?
w Fine
z 我很好，谢谢！你呢？
r У меня всё хорошо, спасибо! А у вас?
~ iamfine iamfine iambad

@ whatsup
- {what's up|whats up|wassup|what's new|what is new|anything new|what's happening|what's going on|what are you doing|what are you up to|what have you been up to|whatcha doing|wazzup|what's cooking|what's the matter|busy}[ {today|now|Pocket|buddy|there}]?
> Not much: I'm here, ready to answer. What about you?
w Nothing
z 没什么，我随时待命。你呢？
r Ничего особенного, жду ваших вопросов. А у вас?
~ iamfine bored

@ meetyou 0.6
- [{hi|hello|hey}, ]{nice|pleased|good|great|lovely|happy|glad|delighted} to {meet|see|know|talk to|chat with} you[ {too|Pocket|as well}]
- {it's|it is} {nice|good|great|a pleasure} to {meet|finally meet|talk to} you
> Nice to meet you too! How can I help?
w Likewise
z 我也很高兴认识你！
r Мне тоже очень приятно!
"""

FEELINGS = """
@ iamfine 1.5
- {i'm|i am|im|i'm feeling|i feel|feeling|doing} {fine|good|great|well|ok|okay|very well|happy|wonderful|fantastic|alright|not bad|pretty good|excellent|cheerful|so happy|super|relaxed|excited}[ {today|now|too|thanks|thank you}]
- {pretty good|all good|same as always|quite well|can't complain|doing great}[, {thanks|thank you|thx}]
- {fine|not bad}, thanks for asking
- {i'm|i am} {in a good mood|having a {good|great|nice|lovely} day|having fun|on holiday|enjoying myself}[ today]
- {i had|had} a {good|great|nice|wonderful|lovely|fantastic} {day|morning|weekend|week|evening|time}[ today]
- {today was|it was|my day was|my week was} {good|great|nice|amazing|awesome|fun|lovely}
- {i finished my work|i have good news|it worked|all went well|i got it done}
> I'm glad to hear that! What shall we do?
> That's great to hear!
w Great
z 太好了，真为你高兴！
r Приятно это слышать!

@ iambad 1.5
- {i'm|i am|im|i'm feeling|i feel|feeling} {sad|down|bad|unhappy|lonely|terrible|awful|tired|so tired|exhausted|stressed|sick|ill|upset|blue|anxious|nervous|worried|not well|not good|not so good|miserable|gloomy|overwhelmed|heartbroken|grumpy|sleepy|angry|afraid|scared}[ {today|now|tonight|lately}]
- {not good|not great|not so good|bad|terrible|awful|so-so|meh|not well|could be better|not really well}
- {i had|i'm having|had|having} a {bad|rough|hard|terrible|long|stressful|awful|difficult} {day|week|time|night|morning}
- {nobody likes me|i have no friends|i feel alone|i miss my {friend|family|dog|cat|home}|i lost my {job|keys|phone|wallet}|i failed my exam|my {dog|cat|hamster} died|i can't sleep|everything goes wrong|nothing works today|i broke up|i'm crying}
- {i have|i've got} a {bad feeling|broken heart|sad day|hangover}
- {today was|my day was|it was|my week was|work was} {bad|awful|hard|terrible|horrible|a disaster|exhausting}
> I'm sorry to hear that. I hope it gets better soon.
> I'm sorry to hear that. I hope tomorrow is kinder to you.
w Sorry
z 很遗憾听到这个，希望你很快好起来。
r Мне жаль. Надеюсь, скоро станет лучше.
~ thanks

@ bored
- {i'm|i am|im|feeling|i'm so|i am so|i'm very} {bored|so bored|boring|bored to death}[ {today|now|at work|at home}]
- {this is|life is|it's|work is|school is|today is} {boring|so boring|dull}
- {i have nothing to do|nothing to do|i don't know what to do|what should i do now|do something|let's do something fun|let's have fun|make me happy|i need some fun}
> Ask me for a joke, a story or a haiku!
> Then ask me for a joke, a story or a haiku. That may help!
w Joke
z 让我讲个笑话、故事或者写首俳句吧！
r Попросите у меня шутку, историю или хайку!

@ hungry 0.5
- {i'm|i am|im} {hungry|thirsty|starving|so hungry|very hungry|very thirsty}
- {i need|i want|i could use|let's have} {coffee|a coffee|tea|a cup of tea|food|a snack|lunch|dinner|pizza|breakfast|a drink|a break|cake}
> Then it's time for a break! I'll be here when you come back.
w Enjoy
z 那就休息一下吃点东西吧！我在这里等你。
r Тогда сделайте перерыв! Я подожду.

@ love
- {i love you|i like you|i luv you|i adore you|you're my friend|be my friend|can we be friends|let's be friends|are you my friend|will you marry me|marry me|do you love me|do you like me|kiss me|i have a crush on you|you are my best friend|i missed you|did you miss me|xoxo|date me}[, Pocket]
> That's kind of you! I'm only a small program, but I like talking with you.
w Aww
z 谢谢你！我只是个小程序，但我喜欢和你聊天。
r Спасибо! Я лишь маленькая программа, но с вами приятно.

@ praise 1.5
- {you're|you are|ur|u r} {great|good|awesome|amazing|cool|smart|clever|nice|kind|cute|the best|wonderful|brilliant|helpful|sweet|so smart|very good|a genius|fantastic|a good bot|impressive|fast|so quick|adorable|lovely|not bad for your size}[ {Pocket|bot}]
- {great|nice|excellent|well done|bravo|good job|great job|nice work|good work|good bot|smart bot|good answer|nice one|great answer|correct|that's right|that is correct|right answer|exactly right|you got it|not bad|10/10|five stars}[, {Pocket|bot}]
- {i'm impressed|i am impressed|that was good|that was great|that was fast|that was quick|that's amazing|that is amazing|that's cool|i like that|i love it|i like it|love it|wow that's good|what a good answer|how clever|you made my day|you made me smile}
- {wow|amazing|awesome|cool|impressive|incredible|fantastic|brilliant|nice|sweet|neat|lovely|wonderful|super|great}
> Thank you! That's kind.
> Thanks! I do my best.
w Thanks
z 谢谢夸奖！
r Спасибо, приятно слышать!

@ insult 1.5
- {you're|you are|ur|u r} {stupid|dumb|an idiot|bad|useless|terrible|annoying|ugly|boring|a bad bot|the worst|rubbish|trash|garbage|so dumb|wrong|not very smart|not smart|silly|a liar|weird|slow|mean|a moron|pathetic|worthless|no good|crazy|a waste of time}[ {Pocket|bot}]
- {stupid|dumb|bad|useless|silly|idiotic} {bot|robot|machine|program|thing|ai|model|answer|computer|chatbot}
- {i hate|i don't like|i dislike|nobody likes} {you|this bot|this|talking to you|this chat}
- {shut up|go away|get lost|you suck|you stink|this sucks|screw you|be quiet|damn you|drop dead|leave me alone|what nonsense|that's stupid|that was stupid|that is a bad answer|terrible answer|what a stupid answer|this is useless|boo|you know nothing|you're good for nothing}
- {that's|that is|that was|this is} {wrong|not right|not true|incorrect|false|nonsense|rubbish|not what i asked|not what i wanted|not correct|a mistake|bad}
> I'm sorry. I'm a very small model and make mistakes. A larger model from the menu at the top does better.
> Sorry about that. I'm very small; you can choose a larger model in the menu at the top.
w Sorry
z 对不起，我是个很小的模型，会出错。你可以在上方菜单选择更大的模型。
r Простите, я очень маленькая модель и ошибаюсь. Модель побольше есть в меню наверху.
"""
