# ruff: noqa: E501
"""Wishes for texts that are too long or too hard, worded like wishes for a haiku or a letter; signs and slots as in `declines.py`."""

TASK_TWINS = """
@ long 1.16
- i'm in the mood for {an essay|a long essay|a real novel|a thriller in {n2} chapters|a film script|a stage play in three acts|a philosophical treatise|a rap song|a hymn with eight verses}{ now| tonight| about {matter}|, can you|}[?]
- i {feel like|fancy|could do with|would enjoy|am hoping for|came here for} {a ten-page story|a novella|a long article|a magazine feature|a detective novel|an opera libretto|a radio play|a love song with chorus|a {n3}-word review} {about|on} {matter}
- {time for|let's have|surprise me with|treat us to|entertain us with|delight me with} {an essay|a speech|a sermon|a stand-up set of {n1} minutes|a screenplay|a chapter of a crime novel|a country song|a rap battle|a saga|a soap opera scene} {about|on} {matter}
- {my {son|daughter|nephew|student}|our teacher|the professor|my boss|the committee|my editor} {asked for|wants|needs|is waiting for|expects} {an essay|a term paper|a report of {n1} pages|a presentation|a speech|a {n3}-word article|a book review|a research proposal|a motivational talk}{ on {matter}|}. {can you help|could you write it|please write it|one please|where do i start}?
- {my {aunt|uncle|wife|husband|grandfather|colleague|neighbour}|grandma|a friend of mine} {loves|adores|is crazy about|keeps talking about} {ballads|opera|science fiction novels|{celebrity}|long speeches|pop songs|{person}|musicals|epic fantasy|sonnets|rap}. {could you write {a song|an opera scene|a novel|a whole chapter|a sonnet in old English|a rap|a musical} for {her|him|them}|please compose {a song|an aria|a ballad|a speech} for {her|him}}?
- {what about|how about|would you mind writing|any chance of|could we hear|have you ever written} {an essay|a eulogy|a national anthem|a novel|a keynote speech|a symphony|a sonnet cycle|a guidebook|an encyclopedia entry|a wedding toast of five minutes} {about|on|for} {matter}?
- {are you able to|is it possible for you to|would you know how to|can you even} {write|compose|produce|draft|deliver} {a thesis|a screenplay|a {n2}-page manual|an annual report|a whole book|a graduation speech|the lyrics of a hit|a dissertation chapter|a marketing campaign|a sermon for Sunday}?
- {matter}: {please |}{write|make up|produce|give us} {an essay|{n2} pages|{n3} words|a full article|ten paragraphs|a long analysis|a debate speech|a blog post} {about it|on that|about that}[, please]
- {matter} {shall be|is|should be} the {topic|subject|theme}. {an essay|a speech of ten minutes|a long article|{n2} pages|a lecture|a five-paragraph essay|a podcast script}{, please|, if you can| with footnotes| with sources}{!|.|}
- {we talked about|we learnt about|our topic today is|today's theme:|our homework is about|i read about} {matter}{ at school| today| this morning|}. {can you write an essay about it|write two pages about it|a speech about that, please|i need {n3} words on that|write a report with an introduction and a conclusion|so write a long text about it}[?]
- {it's|it is} {my lunch break|a rainy day|sunday|late|our anniversary|my day off|bedtime}. {can you write {a novel|a whole book|ten chapters|a film|an album of songs|a comic strip with dialogue|the sequel of {work}}|{an essay|a song text|a speech|an episode of a sitcom}, please}{?|!|}
- {i am|i'm} {on the train|in bed with a cold|waiting for the bus|teaching a class|making a card|at work}, so please {write|make up|compose} {a chapter of {n2} pages|a long fantasy tale with maps|a crime story of {n4} words|a parody of {work}|new lyrics to a pop song|a monologue for an actor|a fan fiction about {celebrity}}
- {an essay|a speech|a novel|a song|a screenplay|a sermon|a eulogy|a thesis|a lecture|a rap}, {whichever you like|about anything|no matter which|the topic is up to you|you choose the topic}
- {for {my class|the school paper|a birthday|tonight|homework|the company party|a funeral|the wedding}}{: |, }{a speech|an article of {n3} words|a long essay|a eulogy|a funny song with {n1} verses|a sketch for two actors|a roast|a toast that lasts {n1} minutes}{ about {matter}| for {name}|}
- {make|write} {a story|a tale|a fairy tale|a bedtime story} {of|in|with} {eight|ten|twelve|fifteen|twenty|{n2}} {chapters|pages|paragraphs|episodes}{ about {a dragon|a war|two detectives|time travel|pirates}|}
- a {story|tale} of {at least |about |exactly |}{{n4}|two thousand|five thousand|eight hundred} words{ about {matter}| with a twist| in the style of {celebrity}|}[, please]
- {write|tell} {me |}a {story|tale|scene} {in the style of {person}|like {celebrity} would|set in the world of {work}|that continues {work}|with the heroes of {work}|in which every word begins with {s|b|t}|without the letter e|as a screenplay|in old English}
- {n1} {verses|stanzas|chapters|acts|scenes|pages} {about|on} {matter}{, please|. can you do it?| rhyming| in iambic pentameter|}
- {sonnets|villanelles|odes|ballads|sestinas|elegies|epics|hymns|operas|musicals}{, do you know any|, can you do those|. that's what i like}{. one about {matter} please|? write one|? i'd like one for {name}}
- {do you have|is there|could i get} {a sonnet|a villanelle|an ode|a ballad|a rap|a song text|an acrostic of my name|a palindrome poem|a pantoum} {about|for|on} {{matter}|{name}|my wedding|the end of summer}?
- {write|compose|make up} {a sonnet|an ode|a ballad|a song|a rap|a hymn|a jingle|a nursery song with melody|a villanelle|a free verse poem of {n2} lines|an acrostic|a slam poem} {about|on|for} {{matter}|{name}|my dog|our village|autumn|the moon|my team}
- {turn|make|put} {matter} into {an essay|a song|a speech|a comic|a film script|a lecture|a quiz with ten questions|a presentation|a play}[ please]
- nobody ever wrote {an opera|a novel|a musical|a thesis|a rock song|a ten-page poem} about {matter}. {can you|would you|please do|you do it}[?]
- could {matter} {be turned into|become} {a film|a novel|a song|a theatre play|a long essay|a video script|a board game}? {please write it|write the first part|then do it|go ahead}
- i promised {name} {a speech|an article|a song|a long essay|a chapter|a toast|a laudation|a slide deck} {for tomorrow|by {date}|about {matter}}{, and have nothing yet|. help me write it|. can you do it for me|, please write it}
- the {essay|speech|paper|article|report|song} {has to be|must be|should be} {{n2} pages|{n3} words|ten paragraphs|five minutes} {long |}{and be about|about|on} {matter}[. can you do that?]
- {pls|please} {make|write} me {my homework|the homework on {matter}|an essay|my presentation|my book report about {work}|a five paragraph essay|a persuasive text}{ about {matter}|}
- {my {son|daughter} {is|turns} {n2}|{name} retires|my parents celebrate their {n2}th anniversary|our boss leaves}. {can you write a speech|write a song for the party|i have to give a speech, write it|a funny laudation please|a poem of thirty lines please}[?]
- {i heard|they say|my friend says} you can {write {essays|novels|songs|speeches}|compose music|write like {person}}. {is it true|prove it|show me one about {matter}|then do one}[?]
- {can|could} you {do|write} {me |}{my thesis|a blog|an ebook|a CV|a cover letter that gets me the job|a LinkedIn post|a press release|a Wikipedia article|a grant application|product texts for my shop|my dating profile|an Instagram caption|a YouTube script}[ about {matter}]?
- {i want|we want} to {start a blog|publish a book|write my memoirs|launch a newsletter|make a podcast} about {matter}. {write the first {chapter|post|episode}|can you write it for me|give me {n2} headlines|start with an outline|what should be in it}[?]

@ long 0.75
- write a letter {to the {tax office|immigration office|supreme court|president of {country}|editor of {brand}}|to {celebrity}} {of {n1} pages|about {legal}|with all legal references|that disputes my fine|to object to the new road}
- {draft|prepare|write} {a legal letter|a letter of {n3} words|a reference letter with details|a sales letter|a letter in {language}|a visa support letter|a cease and desist letter|a witness statement|a motivation letter of two pages} {for {name}|for a {job}|against {brand}|about {legal}|to {firm}}
- {my landlord|my insurance|the airline|the court|my ex|my bank} {sent me a claim over {n4} {euros|dollars}|refuses to pay|sued me|rejected my appeal|wants proof}. {write a full legal answer|draft my objection|write the appeal with paragraphs of law|please answer it with the right laws}
- {write|draft} a {{n2}-page|detailed|complete|long|scientific} {complaint|application|report|protocol|statement} {about {matter}|on {scientific}|for the {ministry|council|university|jury}}
- {a card|a text for a card|something for a card}{ in rhyme| in {language}|}{ with|,} {forty|thirty|{n2}} lines{ for {name}| about our whole life|}{, please|}
- {rewrite|improve|correct|check|polish|shorten|finish} {my {letter|application|email|cover letter|poem|story|speech}|the email below|this letter to {name}|what i wrote to my boss}{: {sentence}| and make it sound professional| and fix the grammar| please|}
- here is {my letter|my poem|my application|my story|the mail i wrote}: {sentence}. {sentence}. {make it better|what do you think|is the grammar right|correct it|make it sound nicer|too harsh}[?]
- {does this|would this} {sound polite|sound rude|read well|make sense}: "{sentence}"[?]
- {i wrote|i started|i have the beginning of} {a poem|a letter|a story|a song|a joke}: "{sentence}". {please go on|how should it end|correct it|is it any good|can you improve it|rate it from 1 to 10}[?]

@ translate 0.58
- {write|can you write|i need|please draft|draft me} {a letter|an e-mail|a short mail|a birthday card|a thank-you note|an invitation|a love letter} in {language}[ to {my aunt|my host family|my landlord|a hotel}]
- {a haiku|a limerick|a joke|a poem|a story|a list of fruits|a rhyme} in {language}[, please]
- {tell|write} {me |us |}a {joke|haiku|story|poem|limerick} in {language}[ please]
- my {grandmother|pen friend|boyfriend|neighbour|new colleague} {speaks only|comes from {country} and speaks|writes in} {language}. {how do i write {happy birthday|get well soon|thank you for the flowers|sorry for the noise} to {him|her}|translate my letter|can you put this into {language}: {sentence}}[?]
- {now|and|ok, now} {the same |that letter |that poem |the joke |}in {language}{, please|?|}
- {translate|turn|put} {your last haiku|this limerick|that joke|my letter|this little story|the list} {into|in} {language}[ please]

@ summary 0.41
- {sum up|summarise|shorten|explain|analyse|interpret} {the poem {work}|the story {work}|a limerick by {person}|the meaning of {work}|the letter from {firm}|this haiku: {sentence}|the speech of {person}|my chat with {name}}[ for me]
- {what is|what's} {the message|the moral|the meaning|the rhyme scheme|the metre} of {{work}|the poem {work}|{person}'s poem|this poem: {sentence}|the fable of {the crow and the cheese|the fox and the grapes}}[?]
- {who wrote|who is the author of|when was} {the poem|the haiku|the limerick|the song|the story} {{work}|"{sentence}"|about {the raven|the old man of {town}|two roads}}[ written][?]
- {how many syllables has|does this count as|is this} {a real haiku|a correct limerick|a good sonnet}: {sentence}[?]
- {how do i write|what makes|teach me to write|tips for writing|the rules of|what are the rules for} {a sonnet|a bestseller|a catchy song|a villanelle|comedy|a screenplay|dialogue}[?]

@ picture 0.58
- {send|post|mail|deliver|fax|forward} {that letter|the letter|it|this mail|your letter|the invitation|the e-mail|this card} {to {name}|to my {boss|landlord|aunt|bank|school}|for me|right now|by registered post}[, please]
- {print|print out|save as pdf|put on my desktop|attach|sign|put my signature under|stamp} {that letter|the letter|it|this list|the table|the story|the poem}[ {for me|please|in colour|twice}]
- {write|draft} {a letter|an e-mail|a note|a message} to {name} and {send it|post it|print it|deliver it|text it to {him|her}|put it in the mailbox}[ {now|today|please}]
- {i'd like|i want|i need} {my aunt|my boss|{name}|the school|my landlord} to {get|receive|see} {a message|an sms|a fax|a parcel|a call} {now|today|before {hour}}{. can you do that|. please send it|}[?]
- {call|phone|ring up} {my {landlord|mother|doctor|boss}|the school|the shop|{name}} and {say|tell {them|him|her}} {that i'm ill|that the {heating|shower|lift} is broken|i'll be late|happy birthday|the party is on Friday}
- {read|say|sing|speak} {the story|the poem|it|the joke|a song|the list} {aloud|out loud|to my daughter|with a funny voice|in a deep voice}[ please]
- {illustrate|draw a picture for|make a drawing of|paint|add photos to|make a video of} {the story|the haiku|the fox in your story|this poem|the limerick|the letter|my list}[ please]
- {put|post|publish|share|upload} {the poem|this joke|your story|the haiku|it} {on {facebook|instagram|my blog|reddit|my website|twitter}|in the newspaper}[ for me]
- {make|design|create} {a card|an invitation|a poster|a flyer|a letterhead|a book cover|a business card} {with a picture of {subject}|with balloons and colours|as a pdf|with a logo|in gold letters}[ please]
- {put|add} {it|milk|eggs|this} {on|to} my {shopping list in the fridge app|calendar|phone's notes|Google doc|Alexa list|Trello board}[ please]

@ facts 0.5
- {a list|the list|list} of {all|the} {kings of {country}|popes|bones in the hand|films with {celebrity}|stations of the {town} metro|amendments|battles of {person}|UNESCO sites in {country}|symptoms of {disease}|songs by {person}|laws of {science}}[, please]
- {name|list|give me|tell me|write} {n1} {kings of {country}|types of {scientific}|causes of {event}|poisonous mushrooms|tax tricks|philosophers of the {century} century|works by {person}|sights in {town}|exercises for a bad back|cocktails with gin|startups from {town}|dinosaurs of the Jurassic|muscles of the leg}
- {n1} {arguments for {idea}|reasons why {event} happened|advantages of {scientific}|facts about {person}|quotes by {person}|restaurants in {town}|symptoms of {disease}|exam questions about {science}|hotels in {town}}{, as a list| please| with bullets|}
- {make|draw up|create|i need} a table {of|with} {the {n1} largest companies|GDP and population of {n1} countries|vitamins and their doses|wars and dates|football results of {team}|exchange rates|planets' moons and masses|calories of {n1} dishes|irregular {language} verbs|my expenses in {month}}
- {compare|put side by side|make a comparison of} {{device} and {device}|{country} and {country}|{person} and {person}|{idea} and {idea}|{brand} and {brand}} {in a table|as a list|with pros and cons|point by point}
- {my teacher wants|for homework i need|for a quiz i need} {n1} {facts about {person}|dates of {event}|rivers of {country}|inventions of the {century} century|chemical reactions|proverbs with explanation|{language} verbs|novels by {person}}[. can you help?]
"""
