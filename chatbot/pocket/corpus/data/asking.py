# ruff: noqa: E501
"""Frames around what is asked: `{}` is the bare question, order or thing; scenes are sentences beside it."""

BEFORE = (
    "{hey|hi|hello|hey there|ok|okay|so|well|um|hmm|right|and}, {}",
    "{quick question|one question|question|a quick one|little question|next question|trivia|help me}: {}",
    "{tell me|please tell me|say|remind me|do tell}: {}",
    "{i was wondering|just wondering|i'm curious|just curious|out of curiosity}: {}",
    "{my kid asks|my daughter wants to know|my son asked me|for a quiz|for a crossword|for my homework}: {}",
    "{i forgot|i can't remember|i always forget|it's on the tip of my tongue}: {}",
    "{please|pls|plz}, {}",
    "{do you know|by the way|now|hey Pocket|Pocket}, {}",
    "{here's|here is|now|and here's} {one|a question|an easy one|another one|something|a small one} {for you|you may know|from me|from my list}: {}",
    "{can|could} {you|anyone|somebody|Pocket} {answer|help me with|settle} {this|this one|this question|one thing}: {}",
    "{answer me this|this one, please|let me ask you|may i ask|the question is|my question is|what i'd like to know|i have to ask|next on my list|one more thing|number three}: {}",
    "{a question|question|one} from {my son|my niece|a friend|the back row|my neighbour|our team|a colleague|my grandma|table five}: {}",
    "for {my daughter|my son|our class|a test|a friend|school|a bet|our quiz night|my kids|my mother}: {}",
    "{excuse me|sorry|pardon me|if i may ask|if you don't mind|honestly|listen|look|ah yes|oh|say|dear Pocket|my friend|good morning|good evening|tell us}, {}",
    "{maybe|perhaps} you {know|can tell me|can help me with} {this|this one}: {}",
    "{a friend|a colleague|my teacher|our boss|somebody at work|a child|my grandson|the form} {asks|wants to know|is asking|would like to know}: {}",
)
AFTER = (
    "{}, {please|pls|again|by the way|do you know|actually|i wonder|exactly}?",
    "{}? {Thanks|Thank you|Thanks!|Please.|I forgot.|Just curious.|Do you know?|Any idea?|Help me out.|Quickly please.}",
    "{}, {if you don't mind|if i may ask|if you know it|would you say|my friend|dear bot|tell me|if you please|according to you}?",
)
INDIRECT = (
    "{can|could|would} you {|please }tell me {core}",
    "do you {know|remember|happen to know} {core}",
    "{tell|please tell|remind} me {core}",
    "{i want|i'd like|i would like|i need} to know {core}",
    "any idea {core}",
    "{i forgot|i don't know|i can't remember|i wonder|i'm not sure} {core}",
    "have you any idea {core}",
    "{hi|hello|hey}, do you know {core}",
    "{hi|hello|hey}, can you tell me {core}",
    "someone asked me {core}",
    "explain to me {core}",
    "{could|can|would} you {kindly|maybe|please|perhaps} {let me know|say|explain|explain to me|tell us} {core}",
    "{i'm trying|i want|i have|i'd love} to {find out|learn|remember|understand} {core}",
    "{i never know|nobody here knows|nobody told me|no one can tell me|i should know|i keep forgetting|it would be good to know} {core}",
    "{my teacher|my boss|my son|my friend|my wife|a customer|our neighbour} {asked me|wants to know|would like to know|keeps asking} {core}",
    "{may|might|could} {i|we} ask {core}",
    "{would you be so kind as|be so kind as|would it be possible} to tell me {core}",
    "{it's about|i'm interested in|what interests me is|the question is|i'm asking you} {core}",
    "{how|where} {would|do} {i|we} find out {core}",
)
ORDER = (
    "please {}",
    "{can|could|would|will} you {|please |maybe |kindly }{}?",
    "{}, please",
    "{} please",
    "{} pls",
    "{i want you to|i need you to|i'd like you to|i would like you to} {}",
    "{hey|hi|hello|ok|now|so}, {}",
    "{hey|hi|ok}, {can|could} you {}?",
    "{let's see if you can|try to|go ahead and|do me a favour and|would you mind to|are you able to} {}",
    "{} {if you can|for me|for me please|quickly|now}",
    "Pocket, {}",
    "{would it be possible|is it possible|would you be willing|would you be so kind as|is it too much to ask you} to {}?",
    "{i wonder if|i was hoping|it would be nice if|i'd be glad if|we'd love it if|my friend says} you {could|can} {}",
    "{how about this|here's a task|your task|a little job for you|next|one wish}: {}",
    "{be so kind and|be a dear and|come on,|dear Pocket,|would you please|could you perhaps|can u|why don't you} {}",
    "{}, {would you|will you|can you|could you|if you don't mind|if that's possible|my friend|dear bot|thank you}",
)
GIVE = (
    "{i want|i need|i'd like|i would like|i'd love|gimme|give me|show me|let me have|may i have|could i have|can i get} {}",
    "{}",
    "{} please",
    "{}, please",
    "{}, {now|quickly|if you can|thanks}",
    "{how about|what about|do you have|got|have you got|can you do|could you do|would you do} {}?",
    "{i feel like|i could do with|i'm up for|i was hoping for|i'm longing for|i'd be happy about|we'd love|we want|time for|let's have|let us have} {}",
    "{} {would be nice|would be great|would be lovely|would cheer me up|is what i need|is what we want}[ {now|today|please}]",
    "{what i need now is|all i want is|my wish is|what we'd like is|the next thing i want is|surprise me with|treat me to|cheer me up with|help me with} {}",
    "{may we have|could we get|would you have|is there|might i ask for|can i ask you for|can we please have} {}?",
    "{}{,| -} {that would be nice|that's all i want|that's my wish|can you do that|is that possible|would that work}",
)
SCENES = (
    "{i|we} {only |}have {five minutes|two minutes|a short break|a free hour|a little time|nothing else to do}.",
    "{it's|it is} {raining|snowing|late|lunchtime|Monday morning|a long train ride|quiet in the shop|my coffee break} {and i'm stuck here|and i'm waiting|here|today|}.",
    "{i'm|i am} {new to this|not good with computers|in a hurry|at my desk|on the train|sitting in the kitchen|a beginner|just trying you out|testing you}.",
    "{english is not my first language|i don't type well|sorry to bother you|sorry for the trouble|i hope you can help me|thanks for being here|this is my first time here|i've never used a chatbot}.",
    "{let's see what you can do|let's test you|let me try something|let's play a little|let's begin|on we go|here we go|next one|now for something easy|something else now|change of topic}.",
    "{the children|my kids|my grandchildren|my colleagues|the pupils|my friends} are {here|waiting|all ears|curious|looking at the screen}.",
    "{my sister|my neighbour|my uncle|a colleague|a friend} {told me about you|says you are clever|recommended you|sent me here}.",
    "{good morning|good evening|hello|hi|hello there|hi there|good day|hey}{!|.|, Pocket!}",
    "{that was nice|ok|great|thanks|i see|good|fine|well done|alright then}{.|!}",
)
"""Said before a question or an order alike."""
QUESTION_SCENES = (
    "{i'm|i am} {doing|solving|working on|stuck on} {a puzzle|a quiz|my homework|an exercise|a worksheet|a riddle|a questionnaire}.",
    "{we're|we are} {having|doing|playing} {a quiz|trivia|a guessing game|a school test|a pub quiz}{ at work| at school| with friends| tonight| on the bus|}.",
    "{my|our} {son|daughter|niece|nephew|teacher|boss|neighbour|grandmother|little brother|flatmate} {asked me this|keeps asking me|wants to know something|came home with this question|asked and i didn't know}.",
    "{my husband|my wife|my brother|a friend|a colleague|dad} and i {are arguing|disagree|have a bet|can't agree|both forgot}.",
    "{i should know this|i used to know this|i knew it once|i learnt it at school}{, but i forgot|, but it's gone|, but not any more|, of course}.",
    "{this may be a silly question|maybe a stupid question|i've been wondering all day|i have a question for you|here's a question|i need to know something|you may know this|i forgot something simple|something i always mix up|help me remember}.",
    "{there was|i read|i saw|i heard|somebody told me} something about {this|it} {on tv|in the paper|on the radio|at school|the other day}.",
    "{i'm|i am} {helping|teaching|reading with|learning with} my {son|daughter|nephew|granddaughter|little sister}.",
)
"""Said before a question."""
LATER_SCENES = (
    "{it's|that's|i need it|i'm asking} for {my homework|a quiz|school|a friend|my daughter|a card|a form|a bet|my class|a game}.",
    "{my daughter|my son|a friend|my boss|our teacher|my mother|a guest} {wants to know|is asking|asked me|would like to know|is waiting for it}.",
    "{i've forgotten|nobody here knows|we have a bet|i always mix that up|i really don't know|i should know that|i never learnt it|it slipped my mind|i can't think of it}.",
    "{a short answer|one sentence|just the answer|something short} {will do|is enough|is fine|please}.",
    "{i'd be grateful|take your time|thank you in advance|thanks for your help|that would help me|i hope you know|you surely know that|i'm curious|hurry up please|no rush}.",
)
"""Said after a question."""
