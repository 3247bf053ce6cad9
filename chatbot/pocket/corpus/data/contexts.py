# ruff: noqa: E501
"""What people say before and after a request, of which nothing need be remembered: no names, places, ages or likings.

No kind of writing and no animal is named here, for follow-ups look for those in what the user wrote.
"""

_WHO = "{daughter|son|kid|little one|niece|nephew|grandson|granddaughter|wife|husband|mother|father|grandmother|grandfather|friend|neighbour|boss|flatmate|colleague|sister|brother|cousin|roommate}"
_GROUP = "{our class|the class|the whole class|my class|the whole family|the family|everybody here|everyone|my team|the team|our table|the whole bus|half the office}"
_OCCASION = "{a quiz|a crossword|a pub quiz|school|my homework|a bet|a card game|my notes|an exam|a test|a worksheet|a puzzle|a poster|class tomorrow|a presentation|a game we play|a treasure hunt|my course|a form}"

BEFORE_ANYTHING: tuple[str, ...] = (
    "{I'm|I am|We're} {bored|a bit bored|on the train|on the bus|in the waiting room|on a lunch break|having breakfast|having a coffee|at the office|in the kitchen|still awake|stuck in a queue|waiting for the bus|waiting for a friend|back again|tired today|in a hurry}{.|.|, so:|!}",
    "{It's|It is} {raining|pouring|snowing|late|early|very late|still early|hot in here|so quiet here|the weekend|nearly time for bed|cold outside|a long day|break time|lunch time}[ here| now| today]{.|.|, so here goes:}",
    _GROUP + " {is listening|is watching|is waiting|wants to see this|is curious|is here|is excited}{.|.|!|, so:}",
    f"My {_WHO} {{is {{standing|sitting}} next to me|is here with me|is looking over my shoulder|told me to ask you|said {{you could|you can|you might}} help|sent me|is listening|does not believe you can do this|thinks you can't do this}}.",
    "{Sorry to bother you|Sorry to disturb you|Excuse me|Pardon me|Forgive me for asking|I hope I'm not disturbing you|I don't want to be a nuisance}{.|, but|,|:}",
    "{I'm new here|This is my first time here|I have never used this before|I'm just trying you out|I only want to test you|I'm not good with computers|I'm still getting used to this|Somebody showed me this page|I found this app today}{.|.|, so let me try:|, so:}",
    "{I have|I've got|I come with|Here comes|Here is|There's} a {small|little|quick|silly|strange|simple|short|tiny} {request|wish|thing to ask|favour to ask}{.|:|, please:}",
    "{I hope you can help me|Maybe you can help me|Perhaps you can help|I need your help|I could use some help|I need some help here|Help me out here|Would you help me|Can you help me with something}{.|.|?|, please.|:}",
    "{Let's see what you can do|Let's see how clever you are|Let's try this|Let's start with something easy|Let me try something|Let's begin|Something for you|Here's one for you|OK, next|Next thing|Another thing|One more thing|Something else now|Now something different|Changing the subject}{.|:|...}",
    "{Good morning|Good evening|Good afternoon|Hello|Hi there|Hey there|Hi Pocket|Hello Pocket|Greetings|Hello again|Hi again|Dear Pocket|Good day}{!|,|.}",
    "{Good morning|Good evening|Hello|Hi|Hey|Hi there}{!|.} {I hope you're well.|Hope you are fine.|It's me again.|Nice to see you.|I have a question.|Me again.|Here I am again.|I need something.|I've come for help.}",
    "{Thanks|Thank you|OK, thanks|Great, thanks|Right, thank you|Wonderful|Perfect|Very good|Nice|Cool|Good|Got it}{.|!} {Next|Now|And next|Then|Another one|And now}{:|,|...}",
    "{No hurry|Take your time|When you have a minute|If you have time|If it's no trouble|If you don't mind|If I may|With your permission|If that's all right}{:|,| -}",
    "{Don't laugh|Please don't laugh|This may sound silly|It may be a silly thing to ask|This is embarrassing|You will laugh|Bear with me}{,|, but|:|.}",
    "{My|The} {phone|tablet|other computer|printer|radio|internet} {is broken|does not work|is slow today|is acting up|has stopped working}, so {I ask you|I'm asking you|it's up to you|you must help}{.|:}",
    "{I|We} {talked|spoke|thought} about {this|something|it} {at dinner|yesterday|all day|at lunch|on the way home|in the car|at work}{.|:|, and now:}",
)
BEFORE_QUESTIONS: tuple[str, ...] = (
    f"{{I'm|I am|We're|We are|I was}} {{doing|working on|preparing|stuck in|stuck with|busy with|in the middle of}} {_OCCASION}{{.|.|:|, and}}",
    f"{{This is|It's|That's|It is|I need this}} for {_OCCASION}{{.|:| -|,}}",
    f"{{Quick|A short|Small|Simple|Easy|A silly|Another|A quick}} {{question|one}} for {_OCCASION}{{:|.| -}}",
    "{Quick question|One question|Small question|A question|Simple question|Question|Quiz question|Trivia question|Homework question|Exam question|Question for you|Stupid question|Random question}{:| -|...|.|,}",
    f"My {_WHO} {{asked me|asks|just asked me|wants to know|would like to know|keeps asking|needs to know|is asking}} {{this|something}}{{:|.}}",
    f"My {_WHO} {{came home with|has|came up with|put to me|surprised me with}} {{a|this|an odd|the following|a nice}} question{{:|.}}",
    _GROUP + " {wants to know|would like to know|is wondering|asks|is asking}{:|,| this:}",
    f"My {_WHO} and I {{are arguing|had an argument|have a bet|cannot agree|can't agree|are not sure|disagree}}{{.|:| about this:}}",
    "{I used to know this|I knew this once|I knew it a minute ago|I learnt that at school|I should know this|I ought to know this|Everybody knows this|I keep forgetting this|I always mix this up|My memory is terrible}{.|, but|:}",
    "{I|We} {read|heard|saw} {something|a bit|a programme|a talk} about {it|this} {yesterday|the other day|last night|once|on the radio|on TV}{.|, and now I wonder:|. So:}",
    "{I was just thinking|I was thinking|I've been wondering|It just came to my mind|Something came to my mind|I woke up with this question|I can't stop thinking about this|This has been on my mind}{.|:|...}",
    "{You surely know this|You may know this|You probably know this|I bet you know this|Maybe you know this|I'm sure you know|You will know this}{.|:|,}",
    "{There is|There's} {something|one thing|a thing} {I'd like to know|I want to know|I need to know|I don't understand|I never remember|I'd love to find out}{.|:}",
    "{Um|Uh|Er|Erm|Hmm|Well|So|OK so|Right, so|Let me think|Let's see|Oh|Ah|Wait|Hang on}{...|,|, um,|, well,}",
    "{Tell me one thing|Answer me this|Answer this|Answer me one question|Explain this to me|Try this one|Riddle me this|Test question}{:|.| -}",
    "{I'm|I am} {curious|not sure|confused|stuck|unsure|interested}{.|:|, so tell me:}",
    "{The {teacher|quizmaster|crossword|book|worksheet|paper|man on the radio|game}} {asks|wants to know|is asking}{:|,}",
    "{Our|My} {teacher|lecturer|trainer|professor} {asked us|asked|wants us to know|gave us this|wrote on the board}{:| this:}",
    "{Round|Question} {one|two|three|four|1|2|3|4|5}{:|.}",
)
BEFORE_ORDERS: tuple[str, ...] = (
    f"{{It's|This is|I need it}} for {{a friend|my {_WHO}|a card|a party|my notebook|the school paper|our website|the fridge door|a colleague|the office|class}}{{.|:|, so}}",
    "{I need|We need|I could use|I'd like|We could use} {a break|some cheering up|something nice|something to smile about|some fun|something to read|something for the evening}{.|:|, so}",
    f"{{I promised my {_WHO} something|My {_WHO} would love this|My {_WHO} needs cheering up|It would make my {_WHO} happy|I want to surprise my {_WHO}}}{{.|:}}",
    "{Be creative|Surprise me|Do your best|Give it a try|Show me what you can|Time to be creative|I have an idea|I know what I want}{.|:|!}",
)
AFTER_ANYTHING: tuple[str, ...] = (
    "{Thanks|Thank you|Thanks a lot|Many thanks|Cheers|Thank you very much|Thanks so much|Thx|Much appreciated|Thanks for your help}{| already| in advance}{.|!|}",
    "{{I don't have|I haven't got} my {glasses|notes|book|calculator|papers|dictionary|pen} {here|with me}|I left my {glasses|notes|book|calculator|papers|dictionary} {at home|at school|at the office}|I can't find my {glasses|notes|book|calculator|dictionary|pen}}{.|, you see.|, sorry.}",
    f"{{It's|It is|I need it|That's}} for my {_WHO}{{.|, you know.|, not for me.}}",
    f"My {_WHO} {{told me to ask|is waiting|will be pleased|will be happy|says hello|is impatient|doesn't believe you can}}{{.|, you see.}}",
    "{No hurry|Take your time|Quick|Hurry up, please|I'm in a hurry|It's urgent|As quick as you can|The bus is coming|My break is nearly over|We don't have much time|Before the bell rings}{.|!|}",
    "{If you can|If that's OK|If you don't mind|If it's not too much trouble|If possible|That would be nice|That would be great|That would be lovely|I'd be grateful|That would help me a lot}{.|, please.|}",
    "{I'm just testing you|Just a test|Just trying you out|I'm only playing around|Only for fun|Let's see if you can|I'm curious what you say|I want to see what you do}{.|!|}",
    "{Please|Pretty please|Please and thank you|Please help|Please be quick|Pls|Please, Pocket|If you please}{.|!|}",
    "{Sorry for|Excuse|Forgive} {the trouble|all the questions|my bad typing|the hurry|my spelling|bothering you}{.|!|}",
    "{You're a good sport|You are so kind|I know you can do it|I count on you|I'm sure you can|You're good at this|I trust you}{.|!|}",
    _GROUP + " {is listening|is waiting|is curious|wants it|will like it|is all ears}{.|!}",
    "{Just like that|Nothing special|Nothing fancy|Keep it simple|Something simple will do|That's all|That's all I need|That's all for now|And that's it}{.|}",
)
AFTER_QUESTIONS: tuple[str, ...] = (
    f"My {_WHO} {{wants to know|is asking|needs it for school|would like to know|asked me|can't remember|has no idea either|says it's easy|has to learn it}}{{.|, you see.|}}",
    "{I forgot|I've forgotten|I forget|I can't remember|I can't recall|It slipped my mind|I always mix that up|I keep forgetting|I should know that|I knew it once|I never know|I'm not sure any more|My mind is blank|I just can't think of it}{.|, sorry.|, silly me.|}",
    f"{{It's|It is|I need it|I need that|This is|I'm asking}} for {_OCCASION}{{.|, you know.|}}",
    "{Any idea|Any ideas|Do you know|Do you know that|Do you happen to know|Can you tell me|Can you help|You know that, don't you|Would you know|Got a clue}?",
    "{Just curious|Just checking|Just wondering|Just to be sure|Only asking|I want to be sure|I'm only curious|I was wondering|I just want to know|I'd like to know|Curious}{.|, really.|}",
    f"{{My {_WHO} and I|We|My {_WHO} and me}} {{have a bet|can't agree|are arguing about it|disagree|need an answer|were wondering}}{{.|, you see.}}",
    "{I bet you know|That should be easy|That can't be hard|Easy, isn't it|Simple question, I know|A silly question, I know|Sorry if that's a silly question|Don't laugh|I'm stuck|I have no clue|I have no idea|Nobody here knows}{.|, right?|}",
    "{A short answer is enough|A short answer will do|No long explanation, please|Just tell me|Tell me|Answer me, please}{.|}",
    "{The teacher|Our teacher|My teacher|The quizmaster|The book|The crossword} {wants to know|asks for it|asks|is asking|wants it}{.|}",
)
PAUSES: tuple[str, ...] = (", uh,", ", um,", ", er,", "...", ", well,", ", erm,", ", let me think,", ", you know,", " - wait -", ", hmm,")  # fmt: skip
