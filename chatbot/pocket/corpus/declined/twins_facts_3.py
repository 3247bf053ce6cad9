# ruff: noqa: E501
"""Twins of sums, of numbers and of units, in the same words, that are too hard for Pocket."""

from string import Template

_WHO = "{Anna|Tom|Mia|Ben|Sara|Leo|Nina|Max|Ali|Yuki|Olga|Sam|Lena|Paul|Priya|Omar|Greta|Diego|my uncle|the baker|our coach|a farmer|the tailor|my niece|the plumber|a waiter}"
_ITEMS = "{apples|books|coins|pencils|eggs|marbles|cookies|stamps|tickets|bricks|chairs|bottles|tulips|fish|hens|screws|tiles|postcards|buttons|candles|loaves|kites|shells|cupcakes|acorns}"
_RIDE = "{trains|buses|cyclists|cars|ships|planes|hikers|trucks|snails|drones|riders|trams|skaters|canoes|balloons|ferries|runners}"
_COIN = "{euros|dollars|pounds|yen|rupees|Swiss francs|pesos|roubles|zloty|won|baht|lira|rand|kroner|forints|dirhams|shekels|yuan|reais|dinars|bitcoin}"
_ODD = "{furlongs|fathoms|cubits|hands|stone|barrels|bushels|acres|hectares|knots|horsepower|calories|joules|psi|bar|lumens|carats|drams|cups|pints|quarts|teaspoons|tablespoons|light years|parsecs|nautical miles|decibels|hertz|kelvin|newtons|radians|poods|versts|li|jin|tatami|leagues|microns|nanometres|square feet|cubic metres|gills|perches|grains|firkins|smoots}"

FACT_TWINS_3 = Template("""
@ maths 2
? {what is|what's|whats|how much is} {{h3} {times|x|multiplied by} {m2}|{h3} {divided by|over} {m2}|{n4} {plus|minus} {n4}|{h3} {plus|minus|+|-} {h3} {plus|minus|+|-} {h3}|{n1} plus {n1} times {h3}|{n5} minus {h3}}
- {{h3}*{m2}|{h3} x {h3}|{n4}/{m2}|{n4}+{n4}|{n5}-{n4}|{m2}*{m2}*{n1}|{h3}+{h3}+{h3}|{n1}!+{n3}|({h3}-{m2})/{n1}|{n2}^{n1}|{h3}%{n1}|2^{m2}|{m2}.{n1}*{n1}.{n1}|{n1}/{n1}+{n1}/{n1}|{n4}:{m2}}[=| =|?| = ?]
- {multiply|divide} {h3} by {m2}{, please| for me| and round it| in your head|}
- {take|start with|think of} {h3}{,| and} {multiply it by {m2}|divide by {m2}|take the square root|raise it to the power of {n1}|add {n2} percent|reverse its digits}{| and tell me the result}
- {multiply|divide|take} {h3} by {m2}, then {add|subtract} {h3}. {What do i get|How much is that|What is the result}?
- {the product|the quotient|the ratio|the average|the least common multiple|the greatest common divisor} of {h3} and {m2}{ is ...|, please|, how much is it|}
? {what is|find|what's} the {average|mean|median|product|standard deviation|variance|greatest common divisor|least common multiple|harmonic mean} of {h3}, {m2}{ and {n2}|, {n2} and {h3}}
? {what is|what's|how much is} {two|three} {thirds|quarters|fifths|sevenths|eighths} {of {h3}|plus {a half|one sixth|four ninths}|minus one {ninth|sixth}|times {n2}|in percent|as a decimal}
? {what is|how much is} {one|a} {third|fifth|seventh|eighth|ninth|twelfth} {of {h3}|plus a {sixth|fifth|quarter}|times a {half|third}|in percent}
- {half of a third|a third plus a quarter|two fifths of {h3}|seven eighths minus a half|a quarter of {h3}|three quarters of {n3}|{n1} and a half times {n1}|{n1}/{n2} of {n3}}{, how much is that|: what is it| is what|}[?]
? {what is|how much is|what's} {n2} {percent|per cent|%} of {{h3}|{n4} $_coin}
- {{n2}|{n1}|{n1}.{n1}} {percent|per cent|%} {of|off|on top of|less than} {h3}[?| = ?| $_coin]
- {h3} plus {n2} {percent|% tax|% tip|percent VAT}{, how much is that| is what|, total|}?
? {h3} is what {percent|percentage|fraction|part|share} of {n4}
? {what is|what's|how much is} the {square root|cube root|fifth root|logarithm|natural log|sine|cosine|tangent|factorial|inverse|cube|fourth power|reciprocal} of {{h3}|{n4}|minus {n2}|{n1}.{n2}}
- {sqrt|log|ln|sin|cos|tan|cbrt|exp|arctan|log2|log10}{ {h3}|({h3})}[ =|?| = ?]
? {what is|what's|how much is} {n1} to the power of {{n2}|minus {n1}|one half}
- {h3} {squared|cubed|to the power of {n1}|to the third|factorial|modulo {n2}|choose {n1}}[?]
? {which|what} number {squared is {h3}|times {m2} is {n4}|is divisible by {n2} and {n2}|comes after {n3} in the prime numbers|has exactly {n2} divisors|is {n2} percent of {n4}|cubed gives {n4}|is its own square}
? is {{n3}|{n4}} {prime|a prime number|a square number|a perfect number|divisible by {{n1}|{n2}}|a Fibonacci number|a multiple of {n2}|a palindrome|a cube|triangular|rational}
- {{n1}x {+|-} {n2} = {n2}|{n1}x {+|-} {n1}y = {n2}|x^2 {+|-} {n1}x = {n2}|{n2} - {n1}x = {n1}x|x/{n1} {+|-} {n1} = {n2}|{n1}(x {+|-} {n1}) = {n2}|x^3 = {n3}|2^x = {n3}|log x = {n1}}{, {what is x|find x|x = ?|solve|how much is x}|. {Find x|What is x|Solve please}| x| -> x}
- {solve|simplify|factor|expand|differentiate|integrate} {{n1}x^2 {+|-} {n2}x {+|-} {n1}|(x {+|-} {n1})(x {+|-} {n1})|{n1}/x {+|-} x/{n1}|x times e to the x|sin {n1}x|the square root of x|ln of {n1}x|{n1}x cubed}[ {please|for x|step by step|and explain}]
- x {plus|minus} y is {n2} and x {times|minus} y is {n1}{. {What are x and y|Find both|What is x}|, {find x|what is y|solve it}}?
- {i think of|i'm thinking of|take} a number, {double|triple|halve|square} it, {add|subtract} {n2} and {get|divide by {n1} and have|end up with} {n3}. {What was it|Which number is it|What did i start with|Find it}?
- {the sum|the product} of {two|three} {numbers|consecutive numbers|even numbers|primes} is {h3}{ and {their difference is {n1}|one is {n1} times the other}|}. {What are they|Which numbers are they|Find them|Name them}?
? {what comes next|which number is next|how does it go on}: {n1}, {n2}, {n2}, {n3}
- {n1}, {n2}, {n2}, {n3}, {...|what comes next|?|next}
? {what is|how much is} {{n2} in binary|{n3} in hexadecimal|1{n2} in octal|{n4} in words in {language}|0x{n2} in decimal|101101 in decimal|{n3} base {n1}|{n4} written as a product of primes|{n1}.{n1} times ten to the {n1}}
- {which is|what is} {larger|bigger|more|smaller}: {{n1}/{n1} or {n1}/{n1}|{n1}^{n1} or {n1}^{n1}|minus {n2} or minus {h3}|the root of {n3} or {n2}|{n2}% of {n3} or {n2}% of {n3}|pi squared or ten|0.{n3} or 0.{n2}}?
- {h3} {times|x|*} {m2} {is|=|makes} {n5}, {right|correct|true or false|isn't it|am i right}?
- {my son says|he claims|the book says|i got} {{n4}|{n5}} for {{h3} times {m2}|{n4} divided by {n1}|{n2} percent of {n4}|{n1} to the power of {n1}|{n4} minus {h3} times {n1}}. {Is that right|Did i get it right|Correct|Where is the mistake}?
? {count|can you count|how do i count} {from {n3} to {n4}|backwards from {n3}|by {n2}s to {n3}|the primes up to {n3}|in {language} to {n2}}
- {the table of {m2}|the times table of {m2}|{m2} times table|multiples of {m2}|squares from 21 to {n3}|powers of {n1}|primes below {n3}|first {n2} digits of pi|divisors of {n3}}[ please|?]
? {what is|give me|tell me} {the {n2}th {prime|Fibonacci number|digit of pi|triangular number|power of two}|e to {n1} decimals|the golden ratio to {n1} digits|pi to the {n1}|infinity minus {n2}|i squared times {n1}|zero to the power of zero|a googol divided by {n2}}
? what is the {area|perimeter|volume|surface|diagonal|circumference} of a {circle|square|cube|ball|triangle|room|pyramid|field|cone|can} {with {a side|a radius|a height|a base} of {n2} {metres|cm|inches}|of {n2} by {n2} {metres|feet}|{n2} wide and {n2} long}
- {a|our|my} {garden|room|pool|field|box|carpet|roof|wall} is {n2} {metres|feet} long and {n1} {metres|feet} wide. {What is its area|How much paint do i need|How many tiles of {n2} cm|What is the diagonal|How much fence do i need|How many square yards are that}?
? {what|how big} is the {probability|chance} {of {n1} heads in a row|of rolling two sixes|that it rains {n1} days running|to draw an ace|of twins|that two of {n2} people share a birthday|to win the lottery|of a full house}
? how many {ways|combinations|handshakes|games|words|routes} {are there|can be made|do we get} {with {n2} {people|letters|teams|digits}|to seat {n1} guests|from {n1} shirts and {n1} trousers|to order {n1} books|for a {n1} digit lock}

@ riddle 1.6
- two $_ride{ start|, they start| leave| set off} {n3} {kilometres|miles|km} apart{ and drive towards each other|, heading for each other|}, {one does|one at|the first goes} {n2}{ km/h| mph|}, the other {n2}. {When do they meet|Where do they meet|How long until they meet|After how many hours do they pass}?
- two $_ride, {n3} {km|miles} apart, {come closer|move towards each other|drive apart|leave at {hour}} at {n2} and {n2} {km/h|mph}. {When do they meet|How far have they gone by then|How far apart are they at {hour}}?
- {one|a} {bus|train|ship|cyclist|truck} leaves {capital} at {hour}, {another|a faster one|the next} at {hour}. {The second is {n2} km/h faster|One does {n2} and one {n2} km/h|It drives {n2} kilometres an hour}. {When does it catch up|When do they meet|Who arrives first|How far from {capital} do they meet}?
- $_who {drives|walks|cycles|flies|rows} {h3} {kilometres|miles} in {n1} hours and {n2} minutes. {What was the speed|How fast was that|How fast on average|How long for {h3} kilometres}?
- i {drove|ran|walked|cycled} {n1} hours at {n2} km/h and then {n1} hours at {n2}. {How far did i get|What was my average speed|What distance is that}?
- the {bus|train|plane} {leaves|starts} at {n1}:{n2} and {takes|needs} {n1} hours and {n2} minutes{ with a stop of {n2} minutes|}. {When does it arrive|At what time are we there|When do we land}?
- $_who {sleeps|works|studies} from {hour} to {n1}:{n2}. {How many hours and minutes is that|How long is that in a week|How much is that in a year}?
- $_who has {n1} times as many $_items as $_who, together they have {h3}. {How many has each|How many does each have|Who has how many}?
- $_who has {h3} $_items, {gives|sells} {a third|a quarter|two fifths|{n2} percent} to $_who and {loses|eats|breaks} half of the rest. {How many are left|What remains|How many now}?
- $_who buys {n2} $_items at {n1}.{n2} each and {n1} $_items at {n1}.{n2}, and pays with a {n3} {euro|dollar} note. {How much change|What does it cost|How much is left|What is the total}?
- {n2} $_items cost {h3} {euros|dollars|pounds}{ and {n2} cents|}. {What do {n2} cost|How much are {n2}|What would {n3} cost|How many can i get for {n4}}?
- {n1} {workers|painters|taps|machines|tailors} need {n2} {days|hours} for {a house|a wall|a pool|{n3} shirts}. {How long do {n1} need|How long with {n1} more|How many for one day}?
- {one|the first} {tap|pump|painter|printer} {takes|needs} {n1} hours, {the other|the second} {n1}. {How long do both need together|How long together|And both at once}?
- $_who is {n1} times as old as $_who, in {n1} years {only twice as old|they are {n2} together|it will be {n1} times}. {How old are they|How old is each|How old is the younger one}?
- when $_who was {n1}, $_who was half as old. now $_who is {n2}. {How old is the other|And the other|How old was $_who then}?
- {my father|my mother|my aunt|the teacher} is {n2} and i am {n2} years younger than twice that divided by {n1}. {How old am i|What is my age}?
- {a bat and a ball|a pen and a notebook|a tie and a shirt|a cup and a saucer} cost {n3} together and the {first|second} costs {n2} more. {What does each cost|How much is the cheaper one|And each}?
- there are {n2} {heads|animals} and {n3} legs on {the farm|a meadow}, {cows and hens|rabbits and geese|pigs and ducks}. {How many of each|How many cows|How many hens are there}?
- {in our class|at the party|in the club|on the ship} {n2} {percent|%} {are girls|wear glasses|like tea|come from {country}}, that is {n2} {people|pupils}. {How many are we in all|How many are there|How many are the others}?
- of {h3} {pupils|guests|voters|patients} {n2} {play football|drink tea|said yes}, {n2} {swim|drink coffee|said no} and {n1} do both. {How many do neither|How many only swim|How many is that in percent}?
- {the recipe|a cake|the stew} {is for {n1} people|feeds {n1}} and needs {h3} grams of {flour|rice|sugar|{ingredient}}. we are {n2}. {How much do i need|How many grams|What do i take}?
- {a tank|a pool|the bath|a barrel} {holds|takes} {n4} litres, {n2} litres a minute run in and {n1} run out. {When is it full|How long does it take|How much is in after {n2} minutes}?
- a {snail|frog|climber|spider} climbs {n1} metres by day and slips {n1} by night in a well of {n2} metres. {When is it out|How many days|On which day}?
- {the rope|a ladder|a pole|the shadow} of {n2} {metres|feet} {is cut {n1} to {n1}|leans on a wall of {n1} metres|is {n1} times as long as the pole}. {How long is each part|How far is its foot from the wall|How high is the pole|What angle is that}?
- $_who {saves|earns|spends|owes} {n2} {euros|dollars} {a week|a month|a day} {and gets {n1} percent|with {n2} already there|minus {n2} for lunch}. {How much after {n2} {weeks|months|years}|When is it {n4}|How much in {n1} years}?
- {if|suppose} {n1} {cats|hens|monks|bakers} {catch|lay|copy|bake} {n1} {mice|eggs|books|cakes} in {n1} {minutes|days}, {how many in {n2}|how many do {n3} make in {n2}|how long for {n3}}?
- {three|four|five} {friends|brothers|thieves|pirates} {share|divide|split} {h3} {coins|{things}|sweets|pearls} in the ratio {n1} to {n1}{ to {n1}|}. {What does each get|How many has the eldest|Who gets the most and how many}?
- {i paid|she paid|they want} {h3} {euros|dollars} {after {n2} percent off|with {n2} percent tax|for {n1} nights}. {What was it before|What is the price without it|How much per night with {n1} guests}?
- {there are|a bag has|in a drawer are} {n2} red, {n2} blue and {n2} green {balls|socks|marbles}. {How likely is red|What is the chance of two blue|How many must i draw to be sure of two alike}?
- {a clock|my watch} {loses {n1} minutes an hour|strikes {n1} in {n1} seconds|shows {hour}}. {What time does it show after {n2} hours|How long for twelve|What is the angle between its hands}?

@ convert 1.2
? how many {$_odd {are|are there} in {a {mile|litre|tonne|gallon}|{n2} {kilometres|litres|pounds|square metres}|one {$_odd|hour}}|{grams|litres|metres|ounces} is {a|one} {stone|cup|furlong|pint|barrel|fathom|bushel|pood}}
? what {is|are} {n2} {$_odd|degrees Celsius|degrees Fahrenheit|miles per hour|square feet|metres per second} in {$_odd|kelvin|kilometres per hour|hectares|SI units}
- {{n2}|{n3}} {$_odd|miles per hour|square metres|°F|°C|kPa|kWh} {in|to|into|->|=} {$_odd|km/h|acres|celsius|kelvin|atm}[?]
- {convert|please convert|change} {{n2}|{n3}} {$_odd} {to|into} {$_odd|metric|something i understand}
? what is {{n2} $_odd in {$_odd|metric units}|longer, {n2} $_odd or a mile|heavier, a {stone|pood|slug} or {n1} kilograms}
- {the horse is {n2} hands|he weighs {n2} stone|the ship does {n2} knots|the field has {n2} acres|the well is {n2} fathoms deep|the engine has {n3} horsepower|it was {n3} kelvin}. {What is that in metric|How much is that for normal people|How many {metres|kilograms|km/h|square metres|watts} is that}?
- {how much|what} is a {cup|pint|stick of butter|pinch|tablespoon|gill|dash} of {flour|sugar|butter|{ingredient}} in grams?
? {what|how much} is {shoe size {n2}|dress size {n2}|ring size {n2}|bra size {n2}B|hat size {n1}|jeans size {n2}} in {European|American|UK|Japanese|centimetre} sizes
? how {many {steps|heartbeats|football fields|blue whales|baguettes|elephants|bathtubs|Eiffel Towers|bananas} {are|make|fit in} {a {mile|tonne|kilometre|swimming pool|hectare}|{n3} metres}|much does {a litre of {oil|honey|mercury|sand|petrol|gold}|a cubic metre of {snow|air|wood|concrete}} weigh}
? {what is|who uses|what does one measure in|where do they still use} {a {furlong|gill|slug|smoot|chain|rod|dram|peck|hogshead|verst|cubit|parsec|becquerel|candela|henry|farad}|$_odd}

@ money 1
? {how much|what} {is|are} {n3} $_coin {in|worth in} $_coin[ {today|now|at the moment|in {year}}]
- {{n2}|{n3}|{n4}|one|a} $_coin {in|to|into|=|->} $_coin[?]
? what is the {exchange rate|rate|price} {of|for} {$_coin|the {dollar|yen|pound|franc|rouble|krone}|gold|silver|oil}[ {today|to the {euro|yen|pound}|this week}]
- one {euro|dollar} is 100 cents, {but|and} how much is it in $_coin?
- a {dollar|euro|pound} {or|against} {a {euro|pound|franc}|$_coin}: which {is worth more|is stronger today|will rise|should i hold}?
- i {have|found|changed|inherited} {n3} $_coin. {What is that in $_coin|How much is it worth|Where do i change it|Should i keep it|What could i buy for that in {year}}?
? {what|how much} {was a dollar worth in {year}|is a {mark|guilder|ducat|sovereign|drachma|denarius|shilling|peseta} today|is a penny from {year} worth|interest do i get on {n4} $_coin at {n1} percent|is {n4} a month after tax|tip should i give on {n2} $_coin|does a million weigh in $_coin notes}
- {n4} {euros|dollars} at {n1} percent {for|over} {n2} years{, how much is it then| compound interest|: final sum|, what do i pay monthly}?
- {three|{n1}} friends {had dinner for|rented a car for|bought a boat for} {h3} {euros|dollars}{, {name} paid {n2} already|, {name} drinks no wine|}. {Who owes what|How do we split it fairly with {n2} percent tip|What does each pay with tip}?
""").substitute(_who=_WHO, _items=_ITEMS, _ride=_RIDE, _coin=_COIN, _odd=_ODD)  # fmt: skip
