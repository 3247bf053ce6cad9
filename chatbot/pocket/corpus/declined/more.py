# ruff: noqa: E501
"""More that Pocket declines: words, riddles, dates, places, software; signs as in `exchange.py`, slots as in `declines.py`."""

from chatbot.pocket.corpus.exchange import items

MORE = """
@ facts 2.5
? what does {hardword} mean
? what is {the meaning of|the definition of|the etymology of|the origin of|the root of} {the word |}{hardword}
? where does the {word|expression|saying|name} {hardword} come from
? {how do i|can you} use {hardword} in a sentence
? is {hardword} a {noun|verb|adjective|real word|compliment|swear word}
? what is the difference between {hardword} and {hardword}
? what does {abbreviation} {stand for|mean}
? {what is|who founded|where is|when was} {abbreviation}[ founded| based]
? what does the {saying|proverb|idiom|phrase} "{idiom}" mean
! {define|explain the word|explain} {hardword}
! {use|put} {hardword} in a sentence
! {explain|tell me the origin of} the {saying|idiom|phrase} "{idiom}"
- {hardword}[?| meaning| definition| etymology]
- {abbreviation}[?| meaning]
- define: {hardword}
? {should i write|is it|which is correct,} {confusion}[ in this sentence]
! {give me|write|find} an anagram of {hardword}

@ facts 2.5
? where {is|exactly is} {landmark}
? how {high|tall|deep|long|big|old|far away|heavy} is {landmark}
? who {built|discovered|climbed|designed|owns|destroyed} {landmark}
? {when|why} was {landmark} {built|discovered|closed|named}
? {which|what} {country|city|sea|continent} is {landmark} in
? how do i get to {landmark}
? what is {landmark}[ famous for| made of]
? can {i|you} {visit|see|climb|swim in} {landmark}
! tell me {about|the history of|something about} {landmark}
! describe {landmark}
- {landmark}[?| history| facts| opening hours| height]
? what is the {deepest|highest|largest|driest|wettest|coldest|most populous|most dangerous} {city|place|lake|sea|valley|cave|street|airport|forest|waterfall} {in {country}|in {place}|on earth}
? how far is {the sun from the nearest star|it to the moon on foot|it from {town} to {landmark}|{country} from {country}|Mars from here by car}
? which {country|city|state} has the {most|fewest|largest|best} {museums|bridges|lakes|cars|billionaires|vowels in its name|bicycles|volcanoes|museums}

@ riddle 3.5
? if all {made}s are {made}s and {all|some|no} {made}s are {made}s, are {all|some} {made}s {made}s
? {name} is {older|taller|faster|richer} than {name}, and {name} is {older|taller|faster|richer} than {name}. who is the {oldest|tallest|fastest|richest|youngest}
? {name} has {n1} {sisters|brothers|coins|hats} and each {sister|brother|friend} has {n1} {brothers|sisters|more}. how many {are there|in total|brothers does {name} have}
? a bat and a ball cost {n2} {dollars|euros}, the bat costs {n2} more than the ball. how much is the ball
? if {n1} {machines|workers|hens|cats} make {n1} {parts|walls|eggs|toys} in {n1} {minutes|days}, how long do {n3} take for {n3}
? {name} was {n2} years old when {name} was half as old. how old is {name} now
? a train leaves {town} at {n1} o'clock and another leaves {town} at {n2} km/h, when do they meet
? a {farmer|ferryman|prisoner|king} has a wolf, a goat and {n1} cabbages, how {does he cross the river|can he save them all}
? three {switches|boxes|doors|guards|friends} and {n1} {lamps|coins|keys|lies}: {which one is right|what is the trick|who lies}
? what comes next: {n3}, {n2}, {n3}, {n2}, {n3}
? what has {keys|teeth|a neck|hands|an eye|roots|legs|a bed} but {no|can't} {locks|bite|head|clap|see|leaves|walk|sleep}
? how many days {are there|is it|lie} {between|from} {date} {and|to} {date}[ {year}]
? {what|which} day of the week {was|will be} {date} {year}
? how old {was|would be} someone born in {year} in {year}
! solve {this riddle|the riddle|this logic puzzle|this brain teaser|this equation puzzle}: {name} {sits|stands} {left of|right of|behind} {name}, {name} {next to|before} {name}. {who is first|who sits in the middle|who is last}?
- {made} is to {made} as {made} is to {what|?}

@ convert 2
! convert {n3} {measure} {to|into} {measure2}
? {what is|how much is|how many} {n3} {measure} in {measure2}
? how many {measure2} are {n3} {measure}
? {what is|how much is} {n2} {percent|%} of {n3}
? {how much is|what is} {n3} {dollars|euros|pounds|yen|roubles|rupees|francs} in {dollars|euros|yen|pesos|yuan|kroner}
- {n2}% of {n3}[?]
- {n3} {usd|eur|gbp|jpy|cad} {to|in} {usd|eur|chf|inr|cny}[?]
? how much {tip|tax|discount|interest} is {n2} percent of {n3} {dollars|euros}
? what is the {average|mean|median|sum|product} of {h3}, {h3} and {h3}
- {h3}, {h3}, {h3}: {add them up|the average|sort of sum|the mean}[?| please]

@ picture 4
! {order|buy|book|reserve|rent|get} {me |us |}{a pizza|a taxi|a flight|a hotel room|two tickets|a table for two|flowers|groceries|a doctor's appointment|a haircut} {online|for tonight|for tomorrow|for {name}|now}
! {call|phone|ring|text|message} {my mum|my dentist|{name}|the police|the bank|my office|a taxi}[ {for me|now}]
! {send|forward|mail|post} {this|a message|a parcel|this file|an invitation|money|my report|my greetings|a note} to {my boss|{name}|my team|everybody|my landlord|the school}[ {today|now|for me|that i'm late|that i can't come}]
! {set|start} {an alarm|a timer} {for {n1} minutes|for seven o'clock|for tomorrow}
! {turn|switch} {on|off} {the lights|the heating|the tv|the music|my computer}
! {open|close|print|delete|download|rename} {my files|this page|the browser|a document|all my photos|the window}
! {play|stop} {some music|a song|the radio|a video|a podcast}
! {log me in|pay my bill|transfer money|check my mail|read my emails|post this on facebook|update my calendar|track my parcel|tell {name} that i'm ill}

@ personal 2
? {what is|what's|whats|tell me|do you know} my {teacher's|doctor's|boss's|mother's|friend's|landlord's|sister's|aunts} {phone number|address|email|birthday|password|salary|car}
? {where does|how old is|how much does} my {teacher|doctor|boss|landlord|aunt|friend} {live|earn|weigh}
- {phone number|address|email} of {my {teacher|doctor|boss|landlord}|{name}|{firm}}[?]

@ maths 2
- {n1} to the power of {n2}[?]
- {n2} to the {fourth|fifth|sixth|tenth|twelfth} power[?]
? {what is|what's|compute|calculate} {n1} {raised to|to the} {the power of {n2}|power {n2}}
- {n2} {^|**} {n2}[ =|?]

@ code 3
! write {a|me a} {coding} {program|function|script|class} {to|that can|which can} {codetask}
! {a|one} {coding} {program|function|script} {to|that can} {codetask}[ please]
- {snippet}
- {what does this do|what is wrong here|explain this|fix this|why does this fail|what does this print|optimise this|rewrite this|is this correct|debug}: {snippet}
- {snippet} {what does this do|why does it fail|what's wrong|explain}[?]
- i get {errorcode} {when i run|in|after} {snippet}
! {explain|fix|convert to {coding}|comment|test}: {snippet}
? {how do i|how can i|how do you} {software}
! {help me|show me how to|explain how to} {software}
- how to {software}[?]
? {why is|why does} my {computer|laptop|phone|printer|internet|browser|wifi} {so slow|crash|not start|freeze|disconnect|get hot|make noise|not charge}
? what is the {shortcut|command|formula|setting} to {software}

@ summary 2
- {sentence}. {sentence}. {sentence}. {sentence}.
- {sentence}. {sentence}. {sentence}. {sentence}. {sentence}. {what is this about|summarise|who is meant|what happens next|is this well written}?
- {summarise|shorten|rewrite|continue|correct|analyse|translate}: {sentence}. {sentence}. {sentence}.
? {what is|is} {the subject|the verb|the object|a mistake|the mood|the tense} {of|in} "{sentence}"
? who is meant {in|by} "{sentence}"
? is this {sentence|text} {correct|polite|true|good English}: {sentence}
! rewrite "{sentence}" {in the passive|as a question|more formally|like Shakespeare|for a child|with better style}
- text: {sentence}. question: {who is it about|what happened|when was it|why}?

@ product 1
? {which is better|what should i get|what do you prefer}, {gadget} or {gadget}
? {is|should i buy|how good is} {gadget}[ worth it| reliable| still good]
? {when does|how much does|when did} {gadget} {come out|cost|appear}
- {gadget} {vs|or} {gadget}[?]
- {gadget}[ review| price| specs]

@ personal 1
? {who is|what is} {my best friend|my neighbour's dog|my wife|my husband|my teacher|my boss|my ancestor}[ {really|doing now|thinking}]
? {do you know|can you find} {what i look like|my location|what i am thinking|my bank details}
? {what am i|can you guess what i am} {thinking|humming|eating|holding|doing}[ right now]
? {am i|do i look} {pretty|clever|fat|a good person|ill|rich|normal|tired|old}
"""

HARD_WORDS = items("""
ubiquitous, serendipity, ephemeral, obfuscate, quixotic, sycophant, mellifluous, perspicacious, recalcitrant, laconic
sesquipedalian, pernicious, vicarious, zeitgeist, ennui, idiosyncratic, anachronism, hubris, nemesis, catharsis
juxtaposition, paradigm, dichotomy, epiphany, euphemism, hyperbole, oxymoron, palimpsest, solipsism, tautology
sanguine, taciturn, truculent, unctuous, verisimilitude, xenophobia, acumen, bellicose, cacophony, deleterious
effervescent, fastidious, garrulous, harbinger, iconoclast, jingoism, kowtow, loquacious, magnanimous, nefarious
ostentatious, panacea, quagmire, rhetoric, surreptitious, trepidation, usurp, vacillate, wanderlust, zealot
abstemious, boondoggle, conundrum, desultory, enigma, flabbergasted, gobbledygook, hegemony, ineffable, jocular
kerfuffle, lugubrious, malarkey, nonchalant, onomatopoeia, petrichor, quotidian, rambunctious, skulduggery, tergiversate
""")
ABBREVIATIONS = items("""
UNESCO, OPEC, ASEAN, OECD, FBI, CIA, KGB, MI6, BBC, CNN, UEFA, FIFA, NBA, IOC, ISO, ANSI, IEEE, ITU, W3C, ICANN
SCUBA, LASER, JPEG, PNG, SVG, MP3, ISBN, VAT, GST, IBAN, SWIFT, LLC, IPO, ETF, GDP, CEO, CFO, HR, KPI, ROI, SEO, B2B
DSL, LTE, NFC, RFID, HDMI, BIOS, UEFI, SSD, LCD, OLED, VPN, SSH, FTP, SMTP, IMAP, XML, YAML, TOML, CSS, PHP, BSD, GNU
""")
IDIOMS = items("""
break a leg, bite the bullet, kick the bucket, spill the beans, a piece of cake, once in a blue moon, under the weather
the last straw, burn the midnight oil, cost an arm and a leg, let the cat out of the bag, hit the nail on the head
a stitch in time saves nine, every cloud has a silver lining, barking up the wrong tree, the elephant in the room
when pigs fly, beat around the bush, jump the gun, a blessing in disguise, call it a day, cut corners, pull strings
""")
CONFUSIONS = items("""
affect or effect, its or it's, who or whom, lie or lay, fewer or less, then or than, which or that, practice or practise
complement or compliment, principal or principle, stationary or stationery, shall or will, may or might, farther or further
""")
LANDMARKS = items("""
Lake Titicaca, Mount Kilimanjaro, K2, the Mariana Trench, the Amazon, the Mississippi, the Danube, the Volga, the Ganges
the Mekong, the Yangtze, the Rhine, Lake Victoria, Lake Geneva, the Dead Sea, the Black Sea, the Caspian Sea, the Gobi
the Kalahari, the Atacama, the Andes, the Alps, the Rocky Mountains, the Himalayas, the Urals, Mont Blanc, the Matterhorn
Mount Etna, Vesuvius, Krakatoa, Yellowstone, the Grand Canyon, Niagara Falls, Victoria Falls, Angel Falls, Uluru
Machu Picchu, Angkor Wat, Petra, Stonehenge, Chichen Itza, Pompeii, the Acropolis, the Alhambra, Hagia Sophia, Versailles
Neuschwanstein, the Louvre, the Hermitage, the Prado, the British Museum, the White House, Buckingham Palace, the Pentagon
the Golden Gate Bridge, the Brooklyn Bridge, the Burj Khalifa, the CN Tower, the Empire State Building, the Sagrada Familia
Notre-Dame, St Peter's Basilica, the Parthenon, the Suez Canal, the Panama Canal, the Bering Strait, the Strait of Hormuz
the Great Barrier Reef, the Galapagos, Easter Island, Madeira, Bali, Zanzibar, Svalbard, Patagonia, the Sahel, Lapland
Ayers Castle, Loch Ness, Area 51, Alcatraz, Silicon Valley, Wall Street, Times Square, Hollywood, the Bronx, Chernobyl
""")
DATES = items("""
3 March, 9 July, 4 July, 1 January, 24 December, 14 February, 31 October, 17 May, 22 August, 11 November, 6 June
30 September, 12 April, Easter, Christmas, last Tuesday, the first of May, 29 February, 18 October, 7 December
""")
MEASURES = items("""
miles, pounds, gallons, acres, knots, horsepower, degrees Fahrenheit, stone, nautical miles, hectares, furlongs, bushels
barrels, carats, fathoms, pascals, joules, calories, light years, parsecs, psi, kilowatt hours, square feet, fluid ounces
""")
MEASURES_TO = items("""
kilometres, kilograms, litres, square metres, kilometres per hour, watts, degrees Celsius, Kelvin, metres, leagues
newtons, bar, atmospheres, electronvolts, furlongs, pecks, tons, pints, astronomical units, square inches, horsepower
""")
SOFTWARE = items("""
make a pivot table in Excel, write a VLOOKUP formula, add page numbers in Word, merge cells in a spreadsheet
crop a photo in Photoshop, remove a background in GIMP, record a macro, sort a column in Excel, freeze the top row
delete my browser history, block ads, change my password on Facebook, delete my Instagram account, unsend an email
set up an out-of-office reply, share my screen on Zoom, mute someone on Teams, back up my iPhone, update Android
partition a hard disk, install Ubuntu, dual boot Windows, mount a USB stick, free disk space, kill a process on Linux
change file permissions, set up a VPN, open a port on my router, set up a printer, connect to a projector, format a drive
undo a git commit, resolve a merge conflict, rename a branch, squash commits, create a pull request, clone a repository
install Node, upgrade pip on Windows, set an environment variable, create a systemd service, schedule a cron job
""")
SNIPPETS = (
    "SELECT * FROM users WHERE id = 1;",
    "SELECT name, COUNT(*) FROM orders GROUP BY name HAVING COUNT(*) > 3",
    "for (int i = 0; i < n; i++) sum += a[i];",
    'int main() { printf("%d", x); return 0; }',
    "public static void main(String[] args)",
    "console.log(typeof null)",
    "const [state, setState] = useState(0);",
    "document.getElementById('app').innerHTML = ''",
    "fn main() { let v = vec![1, 2, 3]; }",
    "let mut s = String::new();",
    "func main() { fmt.Println(x) }",
    "std::vector<int> v(10, 0);",
    "template <typename T> T max(T a, T b)",
    "#include <iostream>",
    "import numpy as np; a = np.zeros((3, 3))",
    "df.groupby('city').agg({'price': 'mean'})",
    "torch.nn.Linear(128, 10)",
    "git push --force origin main",
    "docker run -it -p 8080:80 nginx",
    "kubectl get pods -n prod",
    "sudo apt-get install build-essential",
    "chmod 755 script.sh && ./script.sh",
    "awk '{print $2}' file.txt | sort | uniq -c",
    "grep -rn 'todo' src/",
    '<div class="card"><p>Hello</p></div>',
    "body { display: flex; margin: 0 }",
    "=VLOOKUP(A2, B:C, 2, FALSE)",
    "^[a-z0-9]+@[a-z]+\\.com$",
    "x <- c(1, 2, 3); mean(x)",
    "puts [1, 2, 3].map { |n| n * 2 }",
    "echo $PATH",
    "while true; do sleep 1; done",
    "if err != nil { return err }",
    "def f(x): return f(x - 1) + f(x - 2)",
    "lambda x: (yield)",
    "async function load() { await fetch(url) }",
    "CREATE TABLE items (id INT PRIMARY KEY, name TEXT)",
    "UPDATE stock SET amount = 0 WHERE item = 'nail'",
    "MOV AX, 1",
    "print(sum(i*i for i in range(10) if i % 3))",
)
GADGETS = items("""
the newest iPhone, a MacBook, a Galaxy phone, a Pixel phone, an iPad, a Kindle, a PlayStation, an Xbox, a Switch, a Dyson
an electric car, a diesel car, a heat pump, an e-bike, a smart watch, Windows 11, Linux Mint, Chrome, Firefox, Netflix
a GoPro, a Roomba, a Nespresso machine, a Thermomix, AirPods, an Oculus, a Steam Deck, a Raspberry Pi, a Chromebook, an SSD
""")
