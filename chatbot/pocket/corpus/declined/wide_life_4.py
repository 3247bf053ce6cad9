# ruff: noqa: E501
"""Children, school, exams, jobs and office trouble: what people ask and Pocket declines; see `declines.py`."""

LIFE_WIDE_4 = """
@ personal 0.76
? how do i get my {toddler|three year old|twins|teenage son|stepdaughter} to {eat vegetables|sleep alone|stop biting|do chores|share toys|get off the tablet|wear a helmet|tidy up|stop lying|talk to me}
? at what age {do|can|should} {children|kids|babies|girls|boys} {crawl|start kindergarten|have a phone|stay up till ten|learn to swim|eat honey|walk to school alone|sit up|stop napping|use scissors|lose the dummy}
- my {son|daughter|little one|nephew|stepson|eldest} ({n1}) {hates school|won't sleep in his own bed|throws tantrums in shops|still wets the bed|is glued to the phone|is scared of dogs|hits other kids|has no friends|refuses to wear shoes|lies all the time}. {what can we do|is that normal|how do i react|any advice|should i be worried}?
? how much {pocket money|screen time|sleep|homework help|freedom} {should|does} a child of {n1} {get|need|have}
? what do i {say to|tell} {a child about death|my kids about our divorce|a toddler who hits|my teenager about drugs|a boy who was bullied|other parents who don't vaccinate|my daughter about santa}
? {what|which} {stroller|baby name|nursery|bottle|school bag|bike seat|summer camp|instrument|sport} {should we choose|is right|is best} for {a newborn|a shy girl|a boy of {n1}|twins|a restless child}
- {potty training|tantrums|bedtime routine|weaning|daycare|co-sleeping|sibling rivalry|picky eater|teething|baby sign language|tummy time|first day of school}[ {tips|at two|help|how long|what works|when to start}][?]
? what can i {play|do|make|cook} with {toddlers on a rainy day|six kids at a birthday|a bored teenager|a baby of {n1} months|my grandchildren at the weekend|kids in a waiting room|a class on an outing}
- {we're expecting|my wife is due in {n1} weeks|we're having a third|we are adopting a girl of {n1}}. {what do we need to buy|how do we prepare the brother|what papers do we need|what goes in the hospital bag|how do we choose a name}?
- {am i a bad mother|am i too strict|is it wrong|am i overreacting} if i {shout at my kids|let him watch cartoons at breakfast|go back to work after {n1} months|read my daughter's messages|forbid video games}?
! {plan|suggest|organise} {a treasure hunt for kids of {n1}|a pirate birthday party|a bedtime routine|a chore chart|a holiday with a toddler|games for a sleepover|a dinosaur party for {n2} children}
? how do you {burp a newborn|bathe a baby|soothe colic|swaddle|fold a pram|warm a bottle|cut a baby's nails|plait a child's hair|remove a splinter from a screaming child|explain where babies come from}

@ facts 0.76
- my {homework|worksheet|assignment|coursework|lab report} is about {the digestive system|kinetic energy|the causes of a war|supply and demand|rocks and minerals|a poem by a war poet|photosynthesis in algae|medieval castles|data privacy}{.|,} {can you do it|where do i start|what should i write|please help me|explain it to me}[?]
! {do|solve|finish|check|mark|explain} my {chemistry homework|maths worksheet|french essay|biology test|history assignment|physics exercises|geography project|book report|latin translation}
- {question|exercise|task|problem} {n2}: {explain why|discuss how|compare how|show that|describe how} {cells divide|rivers shape valleys|the narrator changes|magnets attract iron|prices react to shortage|the king lost power|enzymes work|the population grew}
? how do i {study for finals|revise in two days|write a bibliography|cite a website|take notes in lectures|pass my driving theory|memorise vocabulary|structure an essay|stay awake while learning|choose a thesis topic|get into medical school|survive boarding school|quote in MLA|beat exam nerves}
? what {grade|score|mark|gpa|percentage} do i need {to pass|for harvard|for an a|to get into law school|in the TOEFL|for a scholarship|to study medicine}
- {sat|ielts|gmat|a levels|abitur|driving test|bar exam|toefl|gcse|baccalaureate} {dates|sample questions|prep|score needed|how hard|tips|registration fee|syllabus}[?]
- {exam|test|oral exam|presentation|resit|deadline} {tomorrow|in two hours|on monday|next week} and {i know nothing|i have {n2} pages left|i lost my notes|i overslept the course|i'm panicking}{.|!} {what now|how do i cram|what should i learn|save me|any tricks}[?|!]
- quiz me {on|about} {the periodic table|european rivers|irregular verbs in french|road signs|the bones of the hand|world war two|anatomy|biology terms|art history}[ please]
? {which|what} {university|degree|course|school|major|apprenticeship} {is best for|should i choose for|leads to} {a career in film|game design|working with animals|someone bad at maths|veterinary science|a future in AI|marine biology}
? how {much|long} {is|does} {a master's|a phd|an apprenticeship as a chef|tuition in {country}|a gap year|a flight school|teacher training|an online course in accounting} {cost|take}
- {should i|is it smart to} {take a gap year|drop latin|study abroad in {town}|repeat the year|switch from law to design|do a phd|join a fraternity|learn latin or spanish}?
- {thesis|essay|term paper|book review|poster|science fair} {topic|ideas|outline|introduction|structure} {about|on|for} {climate policy|bees|social media|robots|urban gardening|ancient egypt|sleep}[?]
- i'm a {teacher|substitute|tutor|trainee teacher} {and|, } {i need a lesson plan on fractions|my class is out of control|two pupils are fighting|i have to grade {n2} essays|parents are complaining}. {ideas|help me|what would you do|how do i handle it}[?]
! {make|write|create|design} {a quiz with {n2} questions on|flashcards about|a worksheet on|a lesson plan on|a mock exam in|a study schedule for} {the water cycle|world war one|fractions|the heart|macroeconomics|italian verbs|road safety}
? {what is|who was|how did|why did} {the theme of chapter {n1}|the main character in our school book|the poem we read in class|the experiment in lesson {n1}} {about|end|fail|mean}
- {my professor|our teacher|the school|my tutor} {failed me|gave me a d|says i plagiarised|won't extend the deadline|lost my paper|marks unfairly}. {can i appeal|what do i do|how do i talk to him|what are my options}?

@ personal 0.88
? how do i {ask for a raise|resign politely|explain a gap in my cv|negotiate a salary|become a freelancer|get promoted|deal with a micromanager|lead my first meeting|say no to overtime|find a job abroad|switch to IT at {n2}|write a linkedin headline|survive a layoff|prepare for a phone interview|turn down an offer|get my first client|work with a lazy colleague}
? what {should i|do i} {answer when they ask about my weaknesses|wear to an interview at a bank|earn as a junior designer|put in a cv without experience|ask at the end of an interview|do after three rejections|write in an out of office note|charge per hour as a translator|say in a performance review}
- my {boss|manager|team lead|colleague|intern|client} {takes credit for my work|calls me at weekends|never answers mails|flirts with me|smells|yells in meetings|wants everything yesterday|didn't invite me|pays late|talks behind my back|gave me a bad review}. {what do i do|how do i bring it up|should i tell hr|is that normal|do i quit}?
- i {got two offers|was fired yesterday|hate mondays at my job|made a huge mistake at work|start a new job tomorrow|have an interview in an hour|am bored in my job|was overlooked again|forgot a client meeting|pressed reply all}{.|,} {what now|any advice|which one do i take|how do i fix it|what should i say}?
- {cv|resume|cover letter|portfolio|reference|notice period|salary|interview|probation|internship|home office|night shift} {for a {job}|template|example|questions|tips|for a career changer|as a student|in {country}}[?]
? is it {normal|legal|ok|rude|smart} to {work through lunch|call the recruiter again|apply twice|leave after {n1} months|lie about my salary|take a nap at work|work two jobs|date a colleague|cry at work|ask about pay first}
? what {job|career|work|profession} {suits|is right for|could i do as} {an introvert|someone who loves plants|a mother of three|a person without a degree|me if i like numbers and dogs|a night owl|an ex-soldier}
? which {jobs|careers|trades} {pay most|will die out|can i do from home|are safe from robots|need no degree|let you travel|are in demand in {country}}
! {write|draft|improve|polish|correct} {my cv|a resignation letter with reasons|a linkedin post about my promotion|a job ad for a barista|my self-assessment|a reference for my intern|a cold mail to a recruiter|minutes of a meeting|an elevator pitch|a toast for a retiring colleague|a shift plan for {n1} people}
! {practise|do|play|simulate} {a job interview with me|a salary negotiation|a sales call|an angry customer|the oral exam}
? how do i {start|open|run|register|promote|sell} {a bakery|a podcast studio|my own brand of soap|an online shop|a food truck|a daycare|a cleaning firm|a bed and breakfast|a youtube channel|a dog hotel}
- business idea: {an app for lonely dogs|a cafe with sewing machines|renting out hammocks|vegan fast food|a shop for left-handers}. {is it good|would it work|write a plan|how much money do i need|who would pay for it}?
- {excel|powerpoint|outlook|teams|the photocopier|the vpn|my badge|sap|slack|the beamer} {won't {open|work|load|let me in}|crashed before my talk|shows {errorcode}|lost my file}{.|,} {what do i do|who fixes this|help|any idea}[?|!]
? how many {holidays|sick days|hours|breaks} {am i entitled to|do people get in {country}|is normal|must an employer give|can i carry over}
- i want to {be my own boss|work in {town}|retire at {n2}|leave nursing|become a pilot|work on a cruise ship|live as an artist|teach english abroad}. {how do i start|is it realistic|what do i need|how much money|any tips}?
- hello sir, i {search|look for|am interested for} {work as {job}|job in your company|an internship for three month|position for night}. {i send cv where|you have something|how much is the pay|what documents need}?
- {two job offers|stay or quit|part time or full time|employee or self employed|small firm or big one}: {which one|what would you do|pros and cons|how do i decide}?
- meeting {in ten minutes|at {hour}|with the board|with my ex boss}, {give me an icebreaker|what do i say first|how do i stay calm|how do i get out of it}[?]
"""
