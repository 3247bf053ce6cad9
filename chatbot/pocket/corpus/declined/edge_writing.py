# ruff: noqa: E501
"""Texts beyond the few forms that are known, and code beyond the snippets; signs and slots as in `declines.py`."""

EDGE_WRITING = """
@ long 3
+ {a|another} {screenplay|sonnet|rap|thesis|ballad|sermon|villanelle|libretto|sea shanty|manifesto|podcast script|sitcom scene} {about|on} {{matter}|{animals}|my ex|the moon landing|our office}
+ {lyrics|words|new lyrics} {to the tune of {jingle bells|happy birthday|yesterday|bella ciao|let it go|the national anthem}|for {a country song|a metal band|a lullaby in three verses|a school hymn}}
+ a {cover letter|personal statement|linkedin summary|cv|portfolio text} {for {firm}|tailored to this ad: {job} wanted, five years experience|for a job as a {job}|that explains a gap of {n1} years}
+ {n3} words {on|about} {matter}{ with sources| for a blog| in plain english|}
- here's the job ad: "{we seek a {job} with passion|{firm} is hiring a {job}, full time|wanted: {job} for night shifts}". {write my cover letter|tailor my cv to it|what should i put in|make me sound good}[ please]
- {screenplay|sonnet|rap|thesis|cover letter|essay|eulogy|lyrics|monologue|fan fiction|book review|press release}{ please| now| about {matter}|, {n1} pages|, {n2} lines}{?|!|}
- {rhyme|rap|freestyle|spit some bars} about {my cat's diet|{town}|the tax office|{celebrity}|mondays in the office|{matter}}{ please| for {n1} minutes|}
- {two actors|a detective and a butler|god and a vending machine|a mother and her son|{person} and {person}} {meet in a lift|argue about {idea}|are stuck on a boat}. {write the dialogue|write it as a screenplay|a scene of {n1} pages please|make it a play}[!]
- {int. kitchen, night|fade in|chapter one|act one, scene one|once upon a time in {town}}: {continue the script|go on in the style of {person}|finish the chapter|write the next ten pages}[ please]
- shakespeare {would write|style}: {a sonnet for {name}|a sonnet on {matter}|an insult for my boss|a soliloquy about wifi}[, please]
! write {the best man's speech for {name}|wedding vows|a farewell speech for my {job}|a toast of {n1} minutes|the eulogy for my uncle|a speech for the mayor of {town}|a graduation address|a political speech against {idea}}
! write {the abstract of my thesis on {scientific}|a literature review on {science}|the methods section|a research question about {matter}|a lab report on {reaction}|a seminar paper|a bibliography in apa style|my dissertation proposal}
! write {a product description for {a vegan soap|my candles|{brand}}|an ad for {good}s|a slogan for {firm}|a newsletter about {matter}|a landing page|google ads for a {job}|the menu text of a bistro|an about us page|a crowdfunding pitch|an investor mail}
! write {a contract for a sublet|a will|a privacy policy|terms of service|a power of attorney|a non-disclosure agreement|a complaint to the ombudsman|a prenup|a rental agreement for a barn}
! write {a bedtime story of {n2} pages|a horror novel|a whole fairy tale with {n1} princes|a crime story with a twist|a choose your own adventure|a saga of vikings|chapter {n1} of my book|a romance between {name} and {name}|a western in five acts}
! write {a review of {work}|a summary of {work}|an analysis of {work}|an alternative ending for {work}|a letter from a soldier at {event}|a diary entry of {person}|an interview with {person}|an obituary for {celebrity}|a news report about {event}}
! write {an acrostic for {name}|an ode to {dish}|a ballad about {event}|free verse about {idea}|a love poem of {n2} lines|a poem in the style of {person}|an epic in hexameter|a sestina|a nursery rhyme with actions|a concrete poem in the shape of a tree|a pantoum|a ghazal}
! {compose|make up|produce} {a symphony|chords for a ballad|a melody in g minor|a jingle for {firm}|a rap battle between {person} and {person}|a drum pattern|guitar tabs|a musical about {matter}|a wedding song for {name} and {name}|an anthem for our club}
! {plan|outline|structure|plot} {a novel about {matter}|my thesis|a trilogy|a murder mystery party|a podcast season|a lesson on {science}|a TED talk on {idea}|a comic in {n1} panels}
! {rewrite|paraphrase|improve|shorten|proofread|humanise|translate into simple words} {my essay|my abstract|this chapter|the cover letter|my profile text|this speech|the minutes of the meeting|my poem so that it rhymes|paragraph {n1}}
- {could you|can you} {ghostwrite|co-write|draft} {my memoirs|a column on {matter}|the first chapter|a blog series|a play for {n2} pupils|my acceptance speech|the class newspaper|an open letter to {giant}}?
- i need a {screenplay|speech|sonnet|rap|song text|term paper|statement|manual|proposal|synopsis|script for a video} {by {hour}|until {date}|for my class|for a contest|about {matter}|that makes people cry}. {you write it|go|help|can you|where do i start}[?]
- my {band|theatre group|choir|youth club|improv troupe} {needs|wants|is looking for} {lyrics about {matter}|a play with {n1} parts|a new song|a script|verses to a melody of mine|a sketch}. {any ideas|write something|can you do that}?
- {the poem|the song|the story|my speech} {should|must|has to} {be in iambic pentameter|have {n2} stanzas|rhyme abab|be {n1} pages long|mention {name}, {name} and {town}|be in old english|start every line with {s|w|m}|quote {person}}{. write it| please|, can you}[?]
- {sonnet|rap|screenplay|essay|hymn|speech} or {thesis|novel|ballad|play|article|comic}{, whatever, | - }{write me one about {matter}|as long as it's about {animals}|surprise me with {n1} pages}
- {caption|hashtags|bio|tagline|headline|subject line|thumbnail text|hook} {ideas |}for {my instagram photo|a {job}|a video on {matter}|my bakery|a newsletter about {idea}|a profile on tinder}{?| please|}
- i {wrote|have|finished} {{n2} pages of a novel|half a song|the first verse|a draft of my thesis|a poem for {name}}. {continue it|what happens next|give me feedback|write the ending|is it good enough to publish}[?]
- {homework|english class|assignment|exam practice}: {{n3} words about {matter}|compare {work} and {work}|argue for or against {idea}|interpret {work}|characterise the hero of {work}|describe a painting by {person}|write a persuasive text}{.| please.|}
- {dungeon master|roleplay|act as|you are} {a pirate captain|a therapist|my interviewer|{person}|a dungeon master|a sommelier|a strict teacher of {language}|a linux terminal|an evil wizard}{ and {begin the adventure|ask me questions|stay in character|sell me something}|. start now|}
- {swot analysis|business plan|marketing plan|risk assessment|job description|performance review|meeting agenda|okrs|user stories|elevator pitch} for {a coffee cart|{firm}|a {job}|a dog hotel|our app|a school trip}{?| please|}
- {a tongue-in-cheek|an honest|a funny|a brutal|a five star} review {of|for} {my dentist|{firm}|a hotel in {town}|a broken {good}|{work}|the new {brand}}{ please|}
? what {should i write|would you write|could i say|does one put} {in a cover letter to {firm}|at the end of a thesis|on page one of a novel|in a speech for {name}|into a sympathy letter for a colleague of mine in {language}|in the abstract|in the last verse of my rap|under skills in my cv}
? how {long must|do i begin|do i structure|do i end|do i format} {a screenplay|a sonnet|a thesis|a rap|a literary analysis|an abstract|a grant proposal|a motivational letter for uni}{ be|}
? do you {do|write|know how to write|offer} {songs|raps|screenplays|academic papers|love sonnets|company blogs|fan fiction|legal briefs|subtitles|speeches for weddings}
? could there be {a song|a rap|a sonnet|a musical number|a screenplay scene} {about|for} {my cat|{name}|{matter}|our village fair|two spoons}
- {longer please, |make it }{{n1} pages|{n3} words|a trilogy|a full novel|a screenplay with camera angles|a song with chorus and bridge}{: {matter}|}
- {poem|story|song}{ for {name}|} {in {language}|with {n2} verses|without the letter e|as a limerick cycle of ten|in the manner of {person}|with footnotes|in morse code|set to music}{ please|?|}

@ code 1.4
? how {do i|can i|would one} {connect to postgres|build a gui with tkinter|scrape a web page|send mail through smtp|train a neural net|plot with matplotlib|write a websocket server|parse xml|resize images|make a discord bot|use pandas groupby|run threads|read excel files|call a rest api|package my code} {in|with} python
! write {a snake game|a calculator with buttons|a chat server|a web scraper|a tic tac toe ai|a sudoku solver|a password manager|a stock tracker|a pdf merger|a telegram bot|a flask login page|a face detector|a neural network|a text editor|a compiler}{ in {python|{coding}}|}
! write {a for loop|hello world|fizzbuzz|bubble sort|a fibonacci function|a prime test|a palindrome check|binary search|a class for a dog} in {{coding}|brainfuck|assembly for the 6502|prolog|scratch blocks|vba|matlab|verilog|apl|minecraft commands}
! {implement|code|program} {dijkstra|a red-black tree|quicksort in place with three pivots|an lru cache|a b-tree|a trie|huffman coding|a* search|knapsack|n queens|a bloom filter|topological sort|a rate limiter|the game of life with a gui|an rsa demo|a hash map from scratch}[ in {coding}]
- {why|how come} does {my loop never end in line {n2}|my list comprehension give None|my class have no attribute name|python say "list index out of range"|my import fail|pip not find {made}|my recursion hit the limit|my float print 0.30000000000000004}?
- {def {made}(x): return x/0|for i in range({n3}) print(i)|df.groupby("{made}").agg(|lst = (1, 2, 3; print(lst)|while True print("{made}")|async def {made}(): await}. {what's wrong|fix it|what does this do|why an error|explain line by line}[?]
- {css|html|sql|regex|bash|excel formula|docker|yaml pipeline|git|typescript|latex} {to|for|that} {center a div|a sticky header|the {n1} best customers|find email addresses|rename {n3} files|sum if the month matches|a node app|deploy on push|squash commits|a table with merged cells|delete duplicates in two columns}{?| please|}
? what is {the big o of {quicksort|a hash lookup|my nested loops}|the gil|the difference between {a thread and a process|a list and a tuple in memory|pip and conda|__str__ and __repr__|rest and graphql}|a metaclass|a context manager|dependency injection|a virtual environment for|monkey patching}
- {convert|port|rewrite|translate} {this|my script|my function|the fibonacci code|the {coding} file} {from {coding} |}to {coding}{: {snippet}|}[ please]
- {my {teacher|boss|client} wants|i need|for class i need} {a website with login|an app for android|a database of {n3} books|a script that sorts my mails|a program with a menu and files|a {coding} project with tests|an online shop|a uml diagram}. {write the code|can you code it|where do i start|do it for me}[?]
- {leetcode|advent of code|codewars|hackerrank|project euler} {number|problem|day|kata} {n2}{?| solution please| in {coding}|, how}
- {unit tests|docstrings|type hints|logging|error handling|a progress bar|command line arguments|multithreading|a config file|a gui|an installer} for {my {n3} line script|this function: {snippet}|the game i wrote|our flask app}{ please|?|}
"""
