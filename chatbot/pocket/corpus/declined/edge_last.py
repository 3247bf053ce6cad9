# ruff: noqa: E501
"""The last of what lies beside the known: whole messages about other programs, errands and countries; see `declines.py`."""

EDGE_LAST = """
@ facts 0.4
- my {aunt|trainer|tax adviser} sent me a {dropbox|onedrive|wetransfer} link and {it expired|it wants a login|nothing opens}. how do I get the file?
- hi, in {whatsapp|viber|line} i wrote {wrong|bad word|to wrong group}, is possible to edit or no?
- since the update {teams|slack|zoom} {opens twice|hides my chats|eats memory|mutes me}. can I go back to the old version?
- the {kiosk|ticket machine|self checkout} said "retry" {n1} times and then {ate my card|went dark|printed nothing}. What now?
- is there a way to {stop|slow down|skip} {the ads in|the intro of|the tutorial in} {youtube|duolingo|candy crush|hulu}?
- everyone in my {choir|office|class} uses {trello|doodle|signal|notion}. how do I {start|log in|get an invite|share a board}?
- {copied|lost|moved} all my {bookmarks|playlists|stickers|contacts} when {the phone died|i changed browser|my son reset it}. any way back?
- {onedrive|icloud|google drive} says {storage full|sync pending|file in use}. what do I delete first?
- what's the {best seed depth|right oven heat|correct tyre pressure|proper stop distance} for {carrots|meringue|a caravan|a scooter}?
- {figma|sketch|indesign}: undo only goes back {n2} steps, can that be more?
- can {my boss|the teacher|the host} see my {private chat|edit history|browser tabs} in {zoom|docs|teams}?
- {president|prime minister|queen} {of|in} {country} {in|since} {year}, who?
- {pair}, right, and how many {bridges|people|museums|stadiums} are in it?
- if {pair}, what's the {second city|main port|oldest university|biggest lake} of that country?
- we fly to {capital} on {date}: {visa|weather|vaccines|plug type}?
- {country} and {country}, {why do they quarrel|who is richer|do they share a border|which is older}?
- who is {older|richer|more famous}: the {king|president|pope} or {person}?

@ maths 0.04
- the till shows {n3}.{n2}, i gave {n3}, so how much {back|is missing|more}?
- {n2} rows of {m2} chairs minus {n2} broken ones?
- {n1} kilos at {n2}.{n2} and {n1} at {n1}.{n2}, what's that together?
- {n3} pages, {n2} a day, {n1} days off. when am I done?
- three shops: {n3}.{n2}, {n3}.{n2}, {n3}.{n2}, which basket is cheapest after {n2}% off?
- {n4} steps times {n2} days, is that more than {n5}?

@ picture 0.03
- please mail {my boss|hr|the club} that {i have a fever|my train broke down|i resign}, send it right now
- at {hour} tell me to {leave|stretch|take the cake out|ring the vet}
- get me {a cab|two tickets|a table|a plumber} for {hour}, I pay cash
- {dial|ring} {n5}{n3} and put me through
- lower the {blinds|volume|thermostat|brightness} a bit
- buy {stamps|cat food|diapers|a charger} and have it sent to my {office|flat|mother}

@ personal 0.02
- what was in the {letter|parcel|text} that {my ex|the bank|{name}} sent me?
- who of my {neighbours|colleagues|cousins} {plays the trombone|told on me|keyed my car}?
- do you have the {door code|wifi key|email} of {the office|my host|{name}}?

@ long 0.01
- could I have a {sonnet|rap verse|film scene|op-ed} in which {{celebrity}|my boss|a toaster} falls in love?
- my {cover letter|abstract|eulogy} is due at {hour}, write it from scratch
- a {musical|podcast|sermon} on {matter}, act one please
"""
