# ruff: noqa: E501
"""In the words of the sums, units and number words that are known, what is one step more; signs and slots as in `declines.py`."""

TWIN_SUMS = """
@ maths 1.762
- {i|we|{name}} {had|got|owned|saved} {n2} {euros|dollars|stickers|marbles|stamps|coins} and {got|found|earned|won} {n2} more, {then|after that} {lost|spent|gave away|lent out} {half|a third|a quarter|{n2} percent} of {them|it}{. |, }{how many are left|how much is left|how many do {i|we} have now}?
- {i've got|i have} {n2} {euros|dollars|pounds} in {my wallet|my piggy bank|the drawer}, twice as much {in the bank|at home} and {n2} less {under the bed|from grandma}. {How much is that|How much in all|What is the total}?
- {name} {has|had} {n2} {apples|cards|shells|pens}, {name} has {n1} times as many and {name} {n1} fewer than both. {How many have they|How many altogether|Who has how many}?
- {mum|dad|grandma|my aunt} gave me {n2} {euros|sweets|nuts}, {grandpa|my uncle} gave me {n1} times that, and i {ate|spent|shared} {n2}. {How many are left|How much do I have now|So how many now}?
- {on Monday|in the morning|in january} {i|we|{name}} {sold|picked|baked|read} {n2}, {each day after that|every hour|every month} {n1} more than before. {How many by Friday|How many in all after {n1} days|How many is that in december}?
- {my shopping|the bill|lunch}: {n1} {loaves|shirts|soups} at {n1}.{n2} each, {n1} {cheeses|hats|drinks} at {n2}, minus {n2} percent. {What do I pay|Total|How much is it all}?
- {my class has|there are in our class} {n2} children, {n1} more girls than boys. {How many boys|How many girls|How many of each}?
- the {bus|train|boat} has {n2} {people|passengers}, {n2} get off and {n2} get on, at the next stop half {leave|get out}. {How many now|How many are inside|How many are still on it}?
- {my son|my cat|{name}} is {n1} {|years old }now and {dad|the dog|{name}} is {n2}, {when will one be twice as old|in how many years is the sum {n3}|how old was the one when the other was {n1}}?
- a {book|novel} has {n3} pages, {i've read {n2} a day|i read {n2} percent} {for {n1} days|so far}. {How many are left|How many more days|How many pages to go}?
- {a|one} {box|bag|crate} holds {n2} {eggs|pencils|bolts|tiles}, {i have|we bought} {n2} boxes and {n1} are broken in each. {How many are whole|How many good ones|How many are left in all}?
- {n2} {tickets|coffees|cakes} at {n1}.{n2} {euros|dollars}, paid with a {hundred|two hundred|fifty}. {How much change|What do I get back|Is that enough}?
- {i save|{name} saves|we put away} {n2} {euros|dollars} a week and {spend|pay} {n1} for {the bus|snacks|music}. {How much in a year|How much after {n2} weeks|When do {i|we} have {n3}}?
- {n1} friends share {n3} {sweets|euros|cards} so that {the oldest gets twice as many|{name} gets {n1} more|each gets {n1} more than the one before}. {How many each|What does each get|How many for {name}}?
- {n3} {pupils|guests|players} {make teams of|sit at tables of} {n2}. {How many are left over|How many teams and how many remain|What is the remainder}?
- {half|a third|three quarters|{n2} percent} of {my {n3} books|the {n3} guests|our {n2} hens} {are gone|are red|came}{. |, }{how many is that|how many are not|how many are the rest}?
- {the temperature|the lake|the river} {was|stood at} {n2}, {fell|sank} by {n1} each {hour|day} for {n1} {hours|days}, then rose by {n2}. {What is it now|How much is it now|Where is it now}?
- a {shirt|game|lamp|coat} costs {n2} and is {n2} percent off{. |, }{what do i pay|what is the new price|how much do i save}?
- {i think of|think of|there is} a number{. |, }{double it, add|multiply it by {n1}, take away|halve it, add} {n2} and {you get|it is|there comes out} {n2}{. |, }{which number was it|what is the number|what did i think of}?
- {i|we} {leave|start} at {hour} and {walk|drive|need} {n1} hours and {n2} minutes{. |, }{when are {we|you} there|what time do {i|we} arrive|at what time is that}?
- a {rectangle|garden|room|field} is {n2} {m|metres} by {n2} and {a metre of fence costs|a tile is|paint for a square metre is} {n1}{. |, }{what does it cost|how many tiles|what is the area and the price}?
- {a|the} {car|train|cyclist} {does|makes} {n3} km in {n1} hours{. |, }{how far in {n2} minutes|how long for {n3} km|what is that in metres per second}?
- {name} is {older|taller|faster} than {name}, who is {older|taller|faster} than {name}. {who is the {oldest|youngest|tallest|slowest}|who is in the middle|is {name} first}?
? {what is|what's|how much is} {{n3} times {n2}|{n4} divided by {n2}|{n2} times {n2} minus {n2}|{n2} plus {n2} times {n2}|{n3} squared|{n1} to the power of {n1}}
? {what is|what's|how much is} {{n2} percent of {n3}|{n2}.{n1} times {n1}.{n1}|a third of {n4}|two sevenths of {n3}|{n1}/{n2} plus {n1}/{n1}|minus {n2} times {n2}}
? {what is|what's} the {square root|cube root|logarithm|sine|cosine|tangent|reciprocal|factorial} of {{n2}|{n3}|{n4}}
? {what is|find} the {average|median|mean|standard deviation|mode|range|product} of {{n2}, {n2}, {n2} and {n3}|{n3}, {n3} and {n2}|my marks {n1}, {n1} and {n1}}
? {what are|list|give me} the {factors|divisors|prime factors|multiples|digits in binary} of {{n3}|{n4}|{n2}}
? is {{n3}|{n4}|{n5}} {a prime|prime|divisible by {n1}|divisible by {n2}|a square number|a perfect number|a cube|a fibonacci number}
? {what|which} {number|one} {comes next|follows|is next|is missing}: {2, 6, 12, 20|1, 4, 9, 16, 25|3, 8, 15, 24|1, 2, 4, 7, 11|81, 27, 9|2, 3, 5, 9, 17|1, 8, 27, 64|5, 11, 23, 47|4, 6, 9, 13, 18|0, 3, 8, 15|100, 96, 88, 72}
- {{n1}, {n2}, {n2}, {n3}|2 6 18 54|1, 3, 7, 15, 31|7, 10, 16, 28|1 1 2 6 24|o t t f f s s|j f m a m|a c f j o|z x u q|b e h k}: {what comes next|how does it go on|continue the series|which rule|next one}[?]
- {continue|complete|finish|go on with} the {series|sequence|row|pattern} {{n1}, {n2}, {n2}, {n3}|1, 4, 9, 16|3, 6, 11, 18, 27|2, 5, 11, 23|a, d, g, j|1, -2, 4, -8|64, 32, 48, 24}[.]
- {add|sum up|total} {{n3}, {n3} and {n4}|{n2}, {n2}, {n2}, {n2} and {n2}|all numbers from {n2} to {n3}|these amounts: {n2}.{n2}, {n1}.{n2}, {n3}|the odd numbers below {n3}|my hours: {n1}:{n2}, {n1}:15, {n1}:45}[.]
- {n1} {x|*|times} {n2} {x|*|times} {n2} {+|-|plus|minus} {n2}{ =| = ?|?|}
- ({n2} {+|-} {n2}) {*|/|:} ({n2} {+|-} {n1}){ =| = ?|, how much is it|}
- {n1}x {+|-} {n2} = {n2}{, what is x|. x = ?|, solve it|}
- x {+|-} y = {n2}, x {*|/} y = {n2}{. what are x and y|. Solve| , both please|}[?]
- {n4} {/|:|÷} {n2}{ with remainder| = ?|, to two decimals|?}
- {is it|is} {{n3} x {n2} {more|less} than {n5}|{n1}/{n1} {more|less} than {n1}/{n2}|{n2} percent of {n3} {more|less} than {n2}|-{n1} {bigger|smaller} than -{n2}}?
- {how many|what number of} {ways|combinations|handshakes|teams of three|pin codes|words} {are there|can one make} {with {n2} {people|letters|cards}|for {n1} {books on a shelf|shirts and {n1} ties}}?
- {i throw|if i roll|you toss} {two dice|three coins|{n1} dice|a coin {n2} times}{. |, }{how likely is|what are the odds of|what's the chance of} {a {n1}|a sum of {n1}|no {n1}|only heads|at least one six}?
- {round|cut off|estimate} {{n4}.{n3}|{n1}.{n4}|{n5}} to {the nearest {ten|hundred|thousand|tenth}|two decimals|three digits}[.]
- {put|sort|order|rank} {these|the} {fractions|numbers}{:| by size:} {{n1}/{n1}, {n1}/{n2}, 0.{n2}|-{n1}, {n2}, -{n2}, {n3}|{n1}.{n1}, {n1}.0{n1}, {n1}.{n2}}[.]
- {write|turn|convert} {{n1}/{n1}|{n2} percent|0.{n2}|{n1}.{n1}e{n1}|{n3}} {as|into|to} {a decimal|a fraction|a percentage|binary|hexadecimal|a roman number|scientific notation}[.]

@ convert 0.616
? how many {furlongs|nautical miles|fathoms|light years|chains|leagues|cubits|rods} {are there in|make|go into|are in} a {mile|kilometre|day's walk|light hour|parsec|verst}
? how many {stones|grains|carats|troy ounces|drams|short tons|slugs} {are|are there} in {a kilogram|a pound|a tonne|{n2} grams|a gold bar}
? how many {pints|quarts|cups|tablespoons|teaspoons|fluid ounces|barrels|pecks|gills} {are there in|go into|fit into} {a litre|a gallon|a bushel|half a litre|{n3} ml|a pint glass}
? how many {square metres|square feet|acres|hectares|ares|square kilometres|football pitches} {are|are there} in {an acre|a hectare|a square mile|{n3} square feet|a square yard|{n2} acres}
? how many {joules|calories|kilojoules|watt hours|btu|electronvolts|horsepower|watts} {are|make} {a {kilowatt hour|calorie|kilowatt}|{n3} kcal|{n2} hp}
? how many {pascals|bars|psi|atmospheres|torr|hectopascals} {are|make} {a bar|{n2} psi|one atmosphere|a tyre at {n1} bar}
? how many {pixels|points|picas|ems|dpi|millimetres} {are|are there} in {an inch|a sheet of a4|{n2} points|a full hd screen|a pica}
- {n2}{ |}{mph|knots|km/h|ft/s|mach|rpm} {in|to|into} {m/s|km/h|mph|knots|beaufort|feet per minute}[?]
- {convert|turn|change|express} {n2} {degrees fahrenheit|kelvin|radians|degrees|gradians|stones|hands|miles per gallon|cups of flour|sticks of butter} {to|into|in} {celsius|fahrenheit|degrees|radians|kilos|litres per 100 km|grams}[.]
- {n2}{ |}{°F|F|fahrenheit|K|kelvin|psi|hp|st|acres|nmi|cups|tbsp|fl oz} {in|=|->} {°C|celsius|bar|kw|kg|hectares|km|ml|grams}[?]
- {shoe|ring|bra|hat|dress|glove|trouser} size {n2} {uk|eu|us|italian|japanese} {in|to|is what in} {us|eu|uk|cm|french}[ sizes][?]
- {i have|there is|it says|the recipe says} {n1} {cups of sugar|sticks of butter|quarts|fluid ounces|tablespoons of oil|gills}. {How many grams is that|What is that in litres|And in ml|How much is it in kilos}?
- {my oven|the recipe|grandma's oven} {says|has|goes to} {gas mark {n1}|{n3} fahrenheit}{. |, }{what's that in celsius|how hot is it in degrees|convert please}[?]
- {name} is {n1} {foot|feet} {n1} and weighs {n2} stone{. |, }{how tall in metres|what is her bmi|what's that in kilos}?
- {n2} {dollars|euros|pounds|yen|francs|kroner|rupees} {in|to|into|are how many} {euros|dollars|pesos|lira|yen|zloty|baht|rand}[{ today| now|?}]

@ translate 0.337
? {what is|what's|how do you say|how do you write|how would one say} {seven|eleven|thirteen|twenty|ninety-nine|a hundred|a thousand|{n2}|{n3}} in {Hungarian|Finnish|Turkish|Welsh|Swahili|Korean|Arabic|Danish|Greek|Basque|Latin|Thai|Hindi|Czech|Hebrew|Japanese}
! {count|count up|count down|spell the numbers} {from one to ten|to five|from {n1} to {n2}|to twelve|backwards from ten} in {Hungarian|Finnish|Turkish|Welsh|Korean|Arabic|Danish|Greek|Latin|Japanese|Swahili|Zulu|Romanian}
- {the numbers|one to five|numbers 1 to 10|numbers up to twenty|ordinal numbers} in {Hungarian|Finnish|Turkish|Welsh|Korean|Arabic|Danish|Greek|Latin|Basque|Hindi|Urdu}[{ please| as a table|?}]
- {days of the week|the months|the four seasons|weekdays|the colours|colour names|the planets|opposites|family words|body parts} in {Hungarian|Finnish|Turkish|Welsh|Korean|Arabic|Danish|Greek|Latin|Basque|Hindi|Urdu|Icelandic|Maori}[{ please| as a list|?}]
? {what is|what's} {Monday|Friday|January|red|green|spring|the colour blue|Sunday|yellow|March|winter} in {Hungarian|Finnish|Turkish|Welsh|Korean|Arabic|Danish|Greek|Latin|Basque|Hindi|Icelandic}
? {which|what} {language|languages} {counts in twenties|has the number word {{made}|yksi|üç|hana|pemp|sju}|says {cinquante|nelja|shtatë|tizenegy} for a number|has no word for zero}
? {what is|what's} {{n4}|{n5}|{n3}|the year {year}} in {roman|arabic|chinese|maya|binary|egyptian|greek} {numerals|numbers|figures|signs}
- {number|figure} {n5} {in words|written out|spelled out|as a word} in {Hungarian|Finnish|Turkish|Korean|Danish|Greek|Latin|Dutch|Polish}[?]
"""
