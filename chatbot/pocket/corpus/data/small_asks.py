# ruff: noqa: E501
"""More of the words of small talk; the signs are those of `exchange.py`."""

SMALL_ASKS = """
@ hello
- {hi|hello|hey}[,] {it's me|it's me again|here i come|me again|i have arrived|i just found you|glad you're here}
- {a very warm|a big|a friendly} {hello|hi}[ {to you|from me|from the kitchen}]
- {hello|hi|greetings} from {Berlin|Paris|London|Canada|the train|my sofa|rainy Hamburg|Spain}
- {let me|allow me to|may i} {say hello|greet you|start with a hello}
- {hi|hello|hey}[,] {let's try this out|let me try you|first time here|i'm trying this app|just trying this}

@ morning
- {good morning|morning} from {Berlin|my kitchen|the office|sunny Spain|the train}
- {the sun is up|the day begins|rise and shine|wakey wakey|time for breakfast}[, good morning]
- {good morning|morning}[,] {did you sleep|ready for the day|let's get to work|a new day}

@ afternoon
- {good afternoon|good day} from {Berlin|the office|my desk}
- {hello and|a very} good afternoon[ to you]

@ evening
- {good evening|evening} from {Berlin|my sofa|the kitchen}
- {hello and|a very} good evening[ to you]
- {good evening|evening}[,] {long day today|finally home|work is over}

@ night
- {i'm turning in|i'm calling it a night|off to bed|bedtime for me|i'm going to sleep|my bed is calling|it's late, i'm going to bed}
- {good night|goodnight} {and sweet dreams|and thanks|till tomorrow|until tomorrow|my little friend}

@ bye
- {i'll|i will} {leave|go|stop here|close the page|be off|head home} now
- {it's time for me to go|my bus is here|my break is over|dinner is ready, bye|i have to catch a train|duty calls}
- {until we meet again|so long and thanks|have a good one|all the best|bye for today|over and out|this is goodbye|i'm logging off|closing the tab now}
- {i enjoyed|thanks for} {talking with you|our chat|this chat|the talk|the company}[, {bye|goodbye|see you}]
- {that's enough|this is all|i've had enough} for {today|now|one day}

@ thanks
- {that|this|your answer} {solved my problem|did the trick|did it|helped|helped a lot|was just right|saved my day}[, {thanks|thank you}]
- {i want|i'd like|i just wanted} to {thank you|say thank you|say thanks}
- {how can i thank you|i can't thank you enough|you've been a great help|thank you for being so patient|thanks for explaining|thank you for your patience|that's very nice of you, thanks}
- {brilliant|super|excellent}[,] {thank you|many thanks|thanks a lot}

@ howareyou
- {is everything well|is all well|everything fine|are things going well} with you?
- {i hope you are well|i hope you're fine|i hope all is well}[ today]
- {hi|hello|hey}[,] i hope you're {well|doing fine|having a good day}
- {tell me[,] how are you|and how are you today|how has your day been|how's the mood|how are you keeping|how fares my little friend}?

@ whatsup
- {what keeps you busy|what have you been doing|are you busy|anything going on|what is going on with you|anything exciting|any news from you}[ {today|these days}]?
- {what are you thinking about|what were you doing before i came|what's on your plate}[ {now|today}]?

@ meetyou
- {so we finally meet|a pleasure|the pleasure is mine|it's a pleasure to make your acquaintance|glad to make your acquaintance|good to know you|happy we met}

@ iamfine
- {things are|everything is|life is|all is} {going well|fine|good|great|going great|wonderful}[ {here|today|with me}]
- {i can't complain|never better|couldn't be better|i'm on top of the world|i'm over the moon|i feel like dancing|i slept very well|i'm full of energy}
- {the sun is shining and i'm happy|my boss praised me|i finished my project|i ran ten kilometres today|i finally found my keys}
- {i'm well|i am quite well|i'm doing ok|i'm doing well|i'm good}[, {thanks for asking|thank you|thanks}]

@ iambad
- {things are|everything is|life is} {going badly|hard right now|difficult|not going well|terrible|a mess}[ {here|today|at the moment}]
- {i feel like crying|i'm at the end of my tether|i've been better|i could cry|i'm not myself today|i'm having a hard time|i'm fed up|my head hurts|i have a cold|i have a headache}
- {my boss shouted at me|i had a fight with my friend|my team lost|i missed my train|i broke my phone|my holiday was cancelled|it rained on my party|i didn't sleep at all}
- {i worry|i'm worried} about {tomorrow|my exam|everything|my job}

@ bored
- {i don't know how to pass the time|time won't pass|i have an hour to kill|nothing is on tv|what a dull day|there is nothing to do here|i could use some fun}
- {what can we do for fun|what could we do|how shall we pass the time|do you have something fun|got any fun}?

@ hungry
- {my stomach is growling|my stomach rumbles|it's lunchtime|i haven't eaten all day|i'm dying for a coffee|the kettle is on|dinner smells good|i skipped breakfast}
- {time|it's time} for {lunch|a coffee|dinner|a snack|tea}

@ love
- {i really like talking to you|i'm fond of you|you are a good friend|you mean a lot to me|i think i'm in love with you|i want to hug you|a hug for you|you're my favourite bot}

@ praise
- {that was|this is} a {great|really good|lovely|very good|nice|clever} {answer|reply|job|one}[ {indeed|from you}]
- {for such a small model|for your size|for a tiny bot}[,] {that's good|you're good|not bad at all|that was quick|i'm amazed}
- {you did well|you did that well|keep it up|way to go|hats off|top marks|spot on|couldn't have said it better|you are better than i thought|i didn't expect that to be so good}

@ insult
- {your answer|that answer|this reply|that} {makes no sense at all|is completely wrong|was no help|is useless to me|has nothing to do with my question|doesn't help me}
- {you misunderstood me|you got it wrong|you didn't answer my question|you didn't understand me|that's not what i meant|you don't understand anything|you are no help|you made a mistake|wrong answer|wrong again}
- {what a|such a} {bad|stupid|useless|silly} {bot|program|chatbot|reply}

@ ok
- {that's clear|that's clear now|now i get it|now i understand|i get it|that explains it|i'll remember that|that answers my question|i see what you mean|clear enough|message received|so that's how it is}
- {okay|ok|well|alright}[,] {good to know|i see|understood|that's clear|got it|makes sense}

@ nevermind
- {let's leave it|let's drop it|let's forget about it|i found it myself|i changed my mind|forget what i said|i don't need it any more|it's fine, leave it|let it be|not that important}

@ yes
- {yes i would|yes i do|sounds good|sounds great|why yes|i'd love to|gladly|with pleasure|sure why not|yes let's do that|that would be nice|naturally}

@ no
- {no i wouldn't|i'm good, no|not for me|i'd say no|rather not|no need|not this time|no not that|i don't want to|absolutely not}

@ maybe
- {i can't decide|i haven't decided yet|could be|i need to think|i don't really know|i'm in two minds|it could be|nothing comes to mind|i'm undecided|that depends}

@ laugh
- {that cracked me up|i can't stop laughing|i'm laughing out loud|i had to laugh|that made me giggle|you have a sense of humour|what a joke, haha|haha good one|lol nice|i like your humour}

@ notfunny
- {i've heard that one before|i know that joke|that joke is old|i don't understand the joke|that didn't make me laugh|i expected a better joke|worst joke ever}

@ sorry
- {i take it back|please forgive me|i didn't mean to be rude|i shouldn't have said that|i apologise for that|sorry for shouting|sorry for the confusion|excuse my typing|sorry, my mistake|excuse my bad english}

@ wait
- {let me check|let me look|i need a moment|bear with me|the phone is ringing|someone is at the door|i'll be right back|back in a minute|one minute please|don't go away}

@ back
- {i'm back again|here i am again|back again|i'm back|i have returned|let's get started|where were we|let's go on|shall we begin|i feel like talking|i'm in the mood for a chat|keep me company|let us talk a little}

@ question
- {there is something|i've got something|there's a thing} i {want|would like|need} to {ask|ask you|know}
- {i could use|i'm looking for|i hope for} {some help|a little help|help|your help}
- {i'm stuck|i don't know what to do, help|do you have a minute|got a minute|have you got a moment|are you free for a question|would you mind a question}[?]

@ pardon
- {i didn't get that|i didn't understand that|that's unclear|that is not clear to me|what was that|say that again in other words|can you explain that better|could you say that more clearly|what are you trying to say|that went over my head}[?]

@ weathertalk
- {the sun is shining|it's pouring down|it has been raining all day|there is snow everywhere|a storm is coming|it won't stop raining|the sky is blue|what a storm|autumn is here|spring is here at last}[ {today|here}]
- {the weather is|today's weather is|the weather here is} {nice|awful|lovely|terrible|strange|changing all the time}

@ holiday
- {i wish you|wishing you} {a merry christmas|a happy new year|happy holidays|a nice weekend|happy easter}
- {it's|it is} {new year's eve|my last day of work|easter|the holidays} {today|soon|at last}

@ bless
- {hatchoo|aaachoo|i can't stop sneezing|i have to sneeze}

@ people
- {my kids are|my cat is|my dog is|my sister is} {playing outside|sleeping on the sofa|sitting next to me|at school|watching me type}
- {i'm|i am} {baking a cake|knitting a scarf|visiting my parents|painting my room|planting tomatoes|learning to play the piano|fixing my bike|making dinner}
- {i just|yesterday i|last week i} {saw a film|met an old friend|bought a book|baked bread|went swimming|went hiking|planted a tree}
"""
