# ruff: noqa: E501
"""Roundabout ways to ask for a thing that has a name ("the capital of Peru"), whether something said of it is right, and which of two it is.

`{thing}` is the thing, `{claim}` a sentence without its full stop, `{one}` and `{two}` the right answer and a wrong
one in either order. Each is a whole message.
"""

THING: tuple[str, ...] = (
    # fragments
    "{thing}?",
    "{thing}? {Anyone?|Anybody?|Quick!|Help!|Go!|You tell me.|No idea.|I give up.|Blank here.|Come on, you know it.|Thanks.|Please.|That's my question.}",
    "{thing} - {what is it|go|any idea|quick|please|help|answer}?",
    "{thing} = {?|??|___}",
    "{thing}: {?|your answer|answer please|one try|what do I write|fill in}",
    "{answer wanted|wanted|needed|missing|required|to be found}: {thing}",
    "{and|so|but|ok so|right, so|now} {thing}{, then|, what's that|, what is it|}?",
    # school
    "{homework|my homework|exercise|worksheet|test|exam|task} {question |number |}{3|5|two|b|4a}: {thing}{.|?|}",
    "{the teacher|our teacher|miss|the tutor} {asked|wants|asks} {us |me |}{for |}{thing}{. I didn't know. Do you?|. What do I say?| and I have no clue.|, and the whole class went quiet.|. Please help.}",
    "{for homework|for school|for tomorrow|in the test} {i|we} {have to|must|need to|should} {write down|know|find out|learn|give} {thing}{.|. What is it?|. Help?|. Can you help?}",
    "{it says here|the worksheet says|the exercise says|my book asks}: '{thing}'. {What goes there|What do I write|What should I put|What's the answer}?",
    "{i|we} had {thing} in {class|school|last week's lesson} {once|and I forgot it already|, but it's gone}. {What was it|Remind me|Which was it}?",
    "{tomorrow|next lesson|on Friday} {i get asked|they will ask me|comes} {thing}. {So what is it|What must I say|What's right}?",
    # quiz and games
    "{pub quiz|quiz night|quiz show|trivia night|board game|card game}{:|, round two:|, last question:|, they ask} {thing}{.|?|. Ten seconds left!|. Help us win!}",
    "{we're|i'm} stuck on the quiz. {They want|It asks for|Next one is|It is about} {thing}{.|?|, and nobody knows.}",
    "{for ten points|for a hundred dollars|for the win|bonus question|million dollar question|tie-break}: {thing}{.|?|}",
    "{crossword|puzzle}, {four|five|six|seven|a few} {letters|boxes}: {thing}{.|?|}",
    "{i'm|we are} {doing|filling in} {a|the} crossword{. It says:|. Clue:|, the clue is} {thing}{.|?|. What fits?}",
    "{twelve|seven|nine} {across|down}: {thing}{.|?|}",
    "{let's play|a game|guess}: {i say '{thing}', you answer|you tell me {thing}|your turn to name {thing}}{.|!}",
    # family
    "{my|our} {son|daughter|little one|grandson|niece|six-year-old|kid|grandchild} {just |}{asked me for|asked about|wants to know|won't sleep without knowing|keeps asking for} {thing}{.|. What do I say?|. What shall I answer?|. Help a parent out!}",
    "{dad|mum|grandma|my uncle|my wife|my husband} {doesn't know|has forgotten|forgot|can't think of} {thing}{.|. Do you?|. Can you help?|, and neither do I.}",
    "{at|during|over} {dinner|breakfast|lunch} {somebody|my son|our guest|grandpa} {asked|brought up} {thing}{. Well, what is it?|. Nobody knew. You?|. What is it?}",
    "{how do I explain|what do I tell} {to |}my {kid|daughter|son|pupil} when {she|he|the kid} asks {for |}{thing}?",
    # bets
    "{me and my brother|my wife and I|two friends|my colleague and I|my mate and I} {bet|have a bet|are betting|argue|are arguing|fight} {about|over|on} {thing}{. Settle it!|. What is it?|. Who knows?|. Please decide.|, so what is it?}",
    "{a coffee|five euros|a beer|an ice cream|a pizza} {is at stake|says nobody here knows|hangs on it}: {thing}{.|?|}",
    # indirect and in passing
    "{funny|odd|strange|embarrassing|silly}, {but |}{i|we} {forgot|never learnt|don't know|can't remember|can't recall} {thing}{.|. What is it?|. Can you tell me?|. What was it again?}",
    "{it's about|it is all about|this concerns|my question concerns|i come because of|i write because of|the matter is} {thing}{.|. What is it?|. Do you know it?}",
    "{i'd be glad|i'd be happy|i would be thankful|it would help|it'd be great} if you {named|told me|gave me|could say|knew} {thing}{.|}",
    "{you wouldn't|you don't|do you} {happen to |by any chance |perhaps |}know {thing}{, would you|, do you|, right|}?",
    "{i bet|i'm sure|surely} you know {thing}{.|. So?|. What is it?|. Let's hear it.|, so tell me.}",
    "{what|how} {do|would} {you|one|people} {call|name} {thing}?",
    "{what|which} {word|answer|name} {do you have|would you give|fits|goes} for '{thing}'?",
    "{what|which} {would you write|would you put|would you say|do you answer} {for|if somebody asks for|if asked about|when asked for} {thing}?",
    "{if|suppose|say} {someone|a child|my boss|a tourist|an exam} {asks me|asked me} {for|about} {thing}, what {do|should|would} I {say|answer|reply}?",
    "{i was|i've been} {wondering|thinking|puzzling} about {thing}{.|. What is it?|. Can you tell?}",
    "{there is|there's} {one thing|something} {i never learnt|i always forget|i keep forgetting|i'd love to know}: {thing}{.|}",
    "{somebody|a friend|my boss|a man on the train|the lady next to me|our neighbour} {asked me about|asked me for|wants|needs} {thing}{.|. I was stumped.|, and I just stared.|. Any help?}",
    "{thing} {escapes me|has slipped my mind|is on the tip of my tongue|won't come to me|is what I'm after|is what I'd like|would be all I need|is the only thing missing}{.|. Please help.|. What is it?|}",
    "{thing}, {if you know it|if you happen to know|that's what I need|that's all|that's the question|just that|nothing more|in short|you know it, don't you}.",
    # second-language English
    "{please to tell|please say me|say me please|you can tell me|i want know|i would to know|can you me tell|i not know|tell me what are} {thing}{.|?|}",
    "{thing}, {how it is|what it is|how is it|how one says|what he is called|how we call it}?",
    "{what is it|what it is|how is it}, {thing}?",
    "{sorry for my english|my english is small|i learn english}. {I ask for|I want to know|I look for|What is|Please,} {thing}{.|?|}",
    # chat and curt
    "{yo|hiya|hey you|psst|ahoy|heya|morning|oi}, {thing}{?|, quick|, please| pls|}",
    "{gimme|lemme have|hit me with|tell me real quick|need|quick,|fast,|just} {thing}{.|!| pls| please|}",
    "{wait|hang on|hold on|hmm|umm|er}, {what was|what's|what is} {thing} {again|now|then|already}?",
    "{help|sos|emergency|urgent}! {I need |}{thing}{!|, now!|, please!|?}",
    "{remind me of|refresh my memory on|enlighten me about|help me out with|fill me in on|jog my memory:} {thing}{.|, please|}",
    "{we|i} {talked about|were on the subject of|got to} {thing} {on the phone|at work|in the car|yesterday} and {nobody knew|I drew a blank|I couldn't say|all looked at me}.",
    "{i'm|i am} {making|writing|preparing} {a quiz|flash cards|a poster|a worksheet|a game} {and need|and lack|, please give me} {thing}{.|}",
    "{for the card|for the form|for my notes|for the caption|for my list|for the record} {i need|I'd need|please give me} {thing}{.|}",
)
CLAIM: tuple[str, ...] = (
    "{my|our} {son|daughter|niece|nephew|brother|sister|grandson|kid|boy|girl} {says|claims|insists|thinks|is sure|swears|told me|wrote} {that |}{claim}. {Is that right|Right or wrong|True|Is it true|Can that be|Correct|Is it so|What do you say}?",
    "{my son says|my son claims|he says|my brother claims|my teacher says|our teacher says|dad says|my grandad says|a boy in my class says} {claim}, is he right?",
    "{my daughter says|she says|my sister claims|my grandma says|mum says|a girl in my class says|my wife says} {claim}, is she right?",
    "{my friends say|they say|people say|the kids say|some say|the neighbours say} {claim}. Are they right?",
    "{a friend|a colleague|a guest|somebody|the man at the counter|my boss|the radio|a book|this website} {told me|says|claims|said} {that |}{claim}. {Is that so|True|Is that correct|Should I believe it|Is this right|Can I trust that}?",
    "{is it|isn't it|would it be|is it actually|is it really} {true|right|correct|a fact} that {claim}?",
    "{is that|is this} {right|correct|true}: {claim}?",
    "{claim}, {right|correct|yes|no|true|isn't that so|am I right|don't you think|yes or no|true or not|or not|is that right|have I got that right}?",
    "{claim}. {Yes or no|True or false|Right or wrong|Agreed|Am I right|Correct|Do you agree|Is that it|Did I get that right|Is that a yes}?",
    "{true or false|right or wrong|yes or no|fact or not|fact or fiction|correct or not|agree or disagree|check this|please check|verify}: {claim}{.|?|}",
    "{i'd say|i'd have said|i guess|i suppose|i believe|i think|i'm quite sure|i was told|i learnt|i always thought|i bet|i wrote} {that |}{claim}. {Right|Am I right|Is that right|Correct|True|Was that right|Is it}?",
    "{i bet|we bet|i bet a friend} {five euros|a coffee|an ice cream|a beer} that {claim}. {Do I win|Have I won|Did I win|Am I right|Was I right}?",
    "{in the quiz|in the test|at the quiz|in my homework} i {wrote|said|answered|ticked} that {claim}. {Was that right|Is it right|Do I get the point|Correct}?",
    "{am i|are we} {right|correct} {in thinking|to think|in saying|to say} that {claim}?",
    "{would you|do you} {agree|say|confirm} that {claim}?",
    "{tell me|say|just say} {whether|if} it's {true|right|correct} that {claim}{.|}",
    "{so|and|hm, so|wait, so|ah, so} {claim}{, right|, is that it|, is that right|, yes}?",
    "{i wonder|we wonder|i want to know|we want to know|i'd like to know|i'm not sure|we're not sure} {if|whether} it is {true|right|correct} that {claim}{.|}",
    "{please |}{correct|check} me: {claim}{.|?|}",
    "{can|could} it be that {claim}?",
    "{quiz|trivia|homework|test|kids' quiz}, {true or false|right or wrong|yes or no}: {claim}{.|?|}",
    "{is my son right|is my friend right|is the teacher right|is the book right|is she right|is he right} that {claim}?",
    "{has|does} {my daughter|my son|my friend} {got it right|get a point}: {claim}?",
    "{somebody wrote|it says here|i read|i heard|they taught us|it says in my book} {that |}{claim}. {That's right, isn't it|Is it right|Is that so|True}?",
)
CHOICE: tuple[str, ...] = (
    "{thing}: {one} or {two}?",
    "{thing}, {is it|is that|would it be|do you think it's} {one} or {two}?",
    "is {thing} {one} or {is it |rather |}{two}?",
    "{one} or {two}? {I mean|I'm talking about|It's about|They ask for|We need|I need} {thing}.",
    "{my son|my friend|he|my husband|one of us|team A|dad} {says|said|bets on|thinks} {one}, {my daughter|i|she|my wife|the other|team B|mum} {says|said|bets on|thinks} {two}. {It's about|We're talking about|The question was|We need} {thing}.",
    "{quiz|multiple choice|test|question 7|trivia}: {thing}. {a) {one} b) {two}|A: {one}, B: {two}|1. {one} 2. {two}|{one}? {two}?|{one} or {two}?}",
    "{what|which} is {thing}{,|:} {a) {one} or b) {two}|{one} or {two}|{one}? {two}?}",
    "{i|we} {can't decide|hesitate|waver|am torn} between {one} and {two}{:|. It's about|. The question is} {thing}.",
    "{when|if} {it comes to|they ask for|someone asks for} {thing}, {do i say|should i answer|do i write|is it} {one} or {two}?",
    "{one} vs {two}: {which is|what is} {thing}?",
    "{some say|people say} {thing} is {one}, {others say|others|some} {two}. {Who is right|Which is it|What is it|What's true}?",
    "{for|as} {thing} {i have|there is|they offer|i can tick} {one} and {two}. {Which|Which one is right|What do I take|Which is it}?",
)
