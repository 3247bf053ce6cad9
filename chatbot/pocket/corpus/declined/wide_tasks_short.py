# ruff: noqa: E501
"""Tasks that Pocket declines, in a few words."""

TASKS_WIDE_6 = """
@ long 0.3
- essay {jellyfish|cold war spies|teen stress|solar power|hamlet|bullying|silk road}
- {sonnet|ballad|villanelle|elegy} {dusk|my horse|heartache|rust|london fog|exile}
- {rap|song|lyrics} {about|on} {mondays|my granny|taxes|the bus|revenge|cornflakes}
- {screenplay|sketch|play|film} {two cops|a lift that stops|robot butler|heist in {town}}
- speech {for the mayor|on peace|new boss|silver wedding|class president}[ please]
- {CV|resume} {welder|au pair|no experience|after a gap|for canada|template}
- business plan {car wash|kiosk|goat farm|tutoring|print shop}
- {slogan|jingle|claim} {toothpaste|scooters|rye bread|eco tours|blankets}
- {tweet|reel|caption|post} {about|for} {our sale|new haircut|gym day|book launch}
- {novel|saga|epic} {in {n2} chapters|with dragons|about miners|set in {town}}
- {sermon|eulogy|obituary|vows|toast} {for my godfather|on hope|please|for saturday|for {name}}
- {blog|article|column|report|paper} {on|about} {moss lawns|tax reform|wolves|{idea}|{science}}
- {write|finish|extend} {my memoir|act two|the second half|verse five|the whole scene}
- {write|type} {until i say stop|{n5} words|nonstop for an hour|a page per minute}
- {continue|expand|lengthen|deepen} {the essay|your answer to {n4} words|my chapter|this plot}
- {make|write} it {rhyme in couplets for {n2} lines|a musical|a trilogy|into a novel}
- {hook|thesis statement|abstract|conclusion|outline} {for|on} {matter}

@ summary 0.3
- {tldr|summary|gist|recap}: {sentence}, {sentence} and {sentence}
- {grammar check|spellcheck|edit}: {sentence} but {she dont care|he were gone|it have rained|them is late}
- {rephrase|reword|simplify}: {sentence}
- {more formal|less formal|passive|active}: {sentence}
- {keywords|names|dates|places} in: {name} left {town} in {year}
- {happy or angry|positive or negative|joke or serious|spam or ham}: {"five weeks and still no refund"|"oh great, rain again"|"best soup ever"|"meet singles now"}
- {fix|correct} {pls|please|it}: {i seen him|we was tired|much peoples|he go always|she can sings}
- {paste|copied text|quote}: "{sentence}. {sentence}." {meaning|explain|shorter}
- {title|subject line|headline} for: {sentence}
- {alphabetise|sort by price|dedupe|rank}: {pear tart {n1}, nut pie {n1}, plum crumble {n1}|{name}, {name}, {name}|{n3}, {n2}, {n4}}
- {bullet points|table|csv} from: {name} pays {n2}, {name} pays {n2}
- {main idea|moral|theme|message} of {{work}|the fable we read|this: {sentence}}?
- {paraphrase|plagiarism check|word count limit {n3}|readability score}: {sentence}. {sentence}.

@ translate 0.3
- {oddtongue}: {sentence}
- {sentence} > {language}
- {sentence}, {oddtongue} please
- {translate|traduce|übersetze}: {sentence} ({language})
- "{made}" - {which language|what does it mean|translate|is that {language}}?
- {cheers|bless you|sorry|get well|well done|happy easter|enjoy your meal} in {Finnish|Swahili|Welsh|Zulu|Czech|Thai|Danish|Maori|Basque}[?]
- {to swim|to forgive|to borrow|the stairs|the elbow|a snail|the kettle} in {Finnish|Swahili|Welsh|Zulu|Czech|Thai|Danish|Maori|Basque}[?]
- {idiom|proverb|saying} about {weather|money|patience|neighbours|luck} in {language}[?]
- {subtitle|dub|localise|translate} {my video|our app|the game|the menu|{n2} pages} {to|into} {language}

@ code 0.5
- {rust|kotlin|haskell|go|perl|lua|swift|scala} {quicksort|loop|struct|closure|hello world|file read|map|match}
- {fix|debug} {this|it}: {snippet}
- {snippet} {?|why|explain|wrong?|error|what is it}
- regex {email|digits only|iban|no spaces|two capitals|date|last word}
- sql {top {n2}|nth row|join three tables|count distinct|delete dupes|pivot}
- bash {loop files|if else|cut column|pipe to grep|rename all|exit code}
- css {grid|shadow|centre image|sticky footer|hover zoom|font face}
- excel {sum by colour|match two lists|days between|split names|round to {n1}|macro button}
- {pygame|tkinter|kivy|godot} {pong|menu|timer|sprite moves|collision|high score}
- python {telegram bot|web scraping|ocr|gui|neural net|blockchain|keylogger detection|stock chart}
- traceback {keyerror|in main|asyncio|django migrate|after pip upgrade}[?]
- {segfault|npm err|heap out of memory|nan loss|cors|403|502 bad gateway|merge conflict}[{!|?| help}]
- {code|build|program} {a shop|an alarm app|a compiler|a 2d shooter|a dating site|a drone pilot}[ pls]
- {docker|kubernetes|nginx|redis|kafka|terraform|ansible} {config|won't start|basics|logs|example}[?]

@ facts 0.5
- {study|gym|diet|savings|cleaning|reading|marathon} plan {{n1} weeks|for two|please|from zero|for teens}
- {names|nickname} for {a goat|my truck|a pirate ship|triplets|an ice cream van}
- {ideas|tips} {for a hen party|for my balcony|for our stand|against boredom at work|for a logo}
- {passwort|password|pin|passcode}, {{n2} characters|safe one|new one|for my bank}
- {random|any} {word in {language}|film|street name|superpower|nation with flag|emoji story}
- {brainstorm|mind map|swot|agenda|checklist} {{matter}|for the club|new product|move to {town}}
- {opinion|thoughts|your take} on {{person}|{work}|{idea}|{asset}}?
- {predict|forecast|guess} {the election|{asset} in {year}|my grade|the final {team} {team}|next winter}
- {made} {made_title}[?]
- {Made}{ street| river| castle| college| bay| valley| tower}[?]
- {axolotl|quokka|pangolin|okapi|narwhal|capybara|tapir|ocelot|wombat|lemur}[{?| diet| lifespan| as a pet}]
- {basalt|quartz|obsidian|amber|jade|opal|pumice|slate}[{?| price| formation| hardness}]
- {dysphoria|lupus|gout|shingles|anaemia|sciatica}[ {meaning|test|signs}][?]

@ game 0.3
- {chess|hangman|trivia|wordle|poker|uno|20 questions|word chain}[{?|!| now| with me}]
- {your move|your turn|check|checkmate|hit me|i fold|raise ten}
- {quiz|riddle me|test me} {on {matter}|hard|{n2} questions|for adults}
- {be|play} {hamlet|a ghost|my ex|a robot cop|{person}|the devil}
- {i roll|dice for me|draw a card}: {a d20|initiative|stealth|damage}
- {next number|missing number|pattern}: {n2}, {n3}, {n3}, ?
- {rebus|anagram|cipher|sudoku|logic grid|nonogram} {{gibber}|help|solve|for {n1} letters}

@ picture 0.3
- {logo|poster|banner|meme|avatar|sticker} {for my gym|with a bear|blue and gold|for {firm}}[ please]
- {see|look|here}: {img{n4}.png|photo attached|scan.pdf|https://{made}.com/{n2}}
- {paint|draw|render} {a skull|my house|{landmark}|a tired knight|{person}}
- {mp3|video|song file|ringtone|audio} of {{work}|{person}|waves|this text}
- {open|check|read} {my pdf|www.{made}.org|the attachment|tab two|the second link}
- {whose voice|what bird|which plant|what font|what car model} is {this|that on the picture|in the clip}[?]
- {crop|sharpen|colourise|vectorise|shrink} {it|my scan|the jpg|our class photo}

@ product 0.2
- {tent|drill|blender|pram|e-bike|webcam|mattress|hoover} {under {n3}|for seniors|test|or rent?|second-hand}
- {brand} {or|vs} {brand}[ {for boots|for a fridge|quality|{year}}][?]
- {best|cheapest|quietest|lightest} {{gadget}|toaster oven|hiking boot|camping stove|keyboard|dehumidifier}[ {now|{year}|for students}]
- {gift|present} {for {name}, {n2}|for a nurse|under {n2}|for my ex boss|that smells good}[?]

@ live 0.3
- {google|bing|look up|search}: {plumber {town}|{person} age|{firm} hours|cheap flights {town}|{disease} study}
- {call|ring|page|fax} {{name}|the vet|my gran|reception|a cab}[ {now|please}]
- {alarm|timer|reminder} {{hour}|{n2} min|tomorrow {hour}|for the roast}
- {send|post|submit} it {to {name}|to my editor|by mail|on twitter|to the printer|to the bank}
- {train|bus|ferry|flight} {town} {town} {tomorrow|{hour}|price|delay}[?]
- {buy|sell} {n2} {shares of {brand}|shares of {firm}|tickets for {contest}}[ {now|for me}]
"""
