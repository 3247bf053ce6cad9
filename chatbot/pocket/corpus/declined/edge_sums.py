# ruff: noqa: E501
"""Sums a little too hard, in many wordings, and units that are not known; signs and slots as in `declines.py`."""

EDGE_SUMS = """
@ maths 4
- add up my shopping: {n3}.{n2}, {n3}.{n2}, {n2}.{n2}{ and {n3}.{n2}|}[ please]
- {sum up|total up|tot up|add together|please add} {n3}.{n2}, {n2}.{n2}, {n2}.{n2} and {n1}.{n2}
- {my|our} {receipt|bill|shopping list|order|basket}: {milk {n1}.{n2}, bread {n1}.{n2}, ham {n1}.{n2}, coffee {n2}.{n2}|shoes {n2}.{n2}, socks {n1}.{n2}, belt {n2}.{n2}|paint {n2}.{n2}, brush {n1}.{n2}, tape {n1}.{n2}, ladder {n3}.{n2}}. {what's the total|how much altogether|add it up please|can you check the sum|do {n3} euros suffice}?
- {tickets|rent, power and phone|two hotels and a flight|the three invoices|my expenses this week} {cost|were|came to|are} {n3}.{n2}, {n3} and {n4}.{n2}. {total|in all|altogether|what do i owe|what is that together}?
- {n3} + {n3}{ =|?| = ?|}
- {n3} + {n3} + {n3}{ =|?| equals|}
- {n3} - {n3}.{n2}{ =|?|}
- {n4} minus {n3}{?| is what| equals|, quick}
- {n3} plus {n3}{?| makes| is how much|, please|}
- {n3} {and|plus} {n3} {and|plus} {n3}, {how much is that|what is the total|what do i get}?
- {n2} + {n2} + {n2} + {n2}{ + {n2}|}{ =|?|}
- {add|sum|what is the sum of|total of} {n2}, {n2}, {n2}, {n2} and {n2}{ please|}
- {n3} * {n3}{ =|?|}
- {m2}*{m2}{=|?|}
- {m2} x {n3}{ =|?|}
- {m2} times {m2}{?| please| equals what|}
- {n3} {times|multiplied by} {n2}{?| in my head| without calculator|}
- {n4} / {m2}{ =|?|}
- {n4} divided by {n2}{?| with remainder| rounded| to two decimals|}
- {n2}.{n2} * {n2}{ =|?|}
- {n1}.{n2} + {n2}.{n1}{ =|?|}
- {n3}.{n2} {minus|less|-} {n2}.{n2}{?|}
? what is {n3} {plus|minus|times|divided by} {n3}
? what is {n4} {plus|minus|times|divided by} {n3}
? how much is {{n3} and {n3}|{n3} from {n4}|{n3} less {n3}|{n3} and {n3} and {n2}|{m2} by {m2}}
? what is {{n2}|{n3}|7.5|12.5|0.{n2}} {percent|per cent|%} of {{n3}|{n4}|{n2}.{n2}|my salary of {n4}}
- {n2}% of {n4}{?| =| how much|}
- {n3} {plus|minus} {n2}%{?| =| is|}
- {n2} {off|percent discount on|percent tip on|percent tax on} {n3}.{n2}{?|, what do i pay?| euros?|}
? what percentage {is {n2} of {n3}|of {n3} is {n2}|did the price rise from {n2} to {n3}|do i have with {n2} of {n3} points}
- {a jacket|a sofa|a bike|a laptop|this coat|the flight} {costs|was|is} {n3} {euros|dollars|pounds} and {is reduced by {n2}%|they take off {n2} percent|i have a {n2} percent voucher}. {new price|what do i pay|how much do i save}?
- {the bill is|we paid|dinner came to} {n3}.{n2} {euros|dollars}, {n1} people, {n2}% tip. {how much each|what does everybody pay|split it please|per person}?
- {n1} of us {split|share|divide} {n3}.{n2}{ equally|}. {how much each|what's my part|per head}?
? what is the {square root|cube root|{n1}th root|logarithm|factorial|reciprocal} of {{n4}|{n5}|0.{n3}|{n2}.{n1}}
- {sqrt|root of|square root of|log|cube root of} {n4}{?|}
- {n2}^{n1}{ =|?|}
- {n1} to the power of {n2}{?|, how much is it|}
- {m2} squared{ plus {n2} squared| minus {n3}| divided by {n1}}{?|}
? what is {{m2} cubed|{n3} squared|2 to the {n2}th|ten to the power of {n2}|{n3} factorial|e to the {n1}|{m2} to the fourth}
- ({n2} + {n2}) * {n2}{ =|?|}
- {n1} * ({n2} - {n1}) / {n1}{ =|?|}
- {n3} / {n1} + {n2} * {n1}{ =|?|}
- {n2} * {n1} - {n3} / {n1}{ =|?|}
- {one hundred and twenty|three hundred|four hundred and seven|nine hundred|six hundred and fifty|two thousand} {plus|minus|times|divided by} {two hundred and eleven|a hundred and five|eighty-eight|thirteen hundred|three hundred and forty}{?|}
- {twenty-three|forty-seven|sixty-eight|ninety-one} {times|multiplied by|divided by} {thirty-four|fifty-nine|twenty-six|seventy-two}{?|}
- {half a|a quarter of a|two} million {plus|minus|divided by} {{n5}|{n4}|three hundred thousand|{n2}}{?|}
- {1/3 + 1/4|2/5 of {n3}|three quarters of {n3}|5/8 minus 1/6|two thirds times four fifths|{n1}/{n2} as a decimal|7/12 + 3/8|simplify {n2}/{n3}}{?| please|}
- {mean|average|median|mode|standard deviation|range} of {n2}, {n2}, {n2}, {n2}{ and {n2}|}{?|}
? what is the average of {n3}, {n3} and {n3}
- my {marks|grades|scores|times|weights} were {n2}, {n2}, {n2} and {n2}. {average|what's the mean|what do i need next to get {n2}|median please}?
- {a crate|a box|a pallet|a carton} holds {n2} {bottles|tiles|eggs|books|jars}, and {we need|they ordered|the shop sold} {n3}. {how many crates|how many {boxes|crates} is that|how many are left over}?
- {a baker|a farmer|my uncle|the school|a florist|a carpenter} {sells|packs|needs|buys} {n3} {rolls|eggs|chairs|tulips|planks} {at {n1}.{n2} each|for {n2} cents a piece} and {pays {n3} in rent|gives {n2} away|loses {n2} percent}. {profit|how much is left|what does he earn|what remains}?
- {n1} {pens|tickets|melons|cupcakes} at {n1}.{n2} and {n1} {notebooks|drinks|pineapples|muffins} at {n2}.{n2}: {change from {n3}|what's the total|how much do i pay}?
- i {earn|make|get} {n2}.{n2} an hour and {work|worked} {n2} hours {a week|last month}. {how much is that|what's my pay|a year, how much|after {n2} percent tax}?
- i save {n3} {euros|dollars} {a month|every week} and {want|need} {n5}. {how long do i need|in how many months|when do i have it}?
- {if|suppose} {n1} {painters|taps|workers|printers|cows} need {n2} {days|hours}, how long do {n2} {need|take}?
- {a train|a cyclist|a car|a boat|a runner|a plane} {does|goes|covers} {n3} {km|miles} in {n1} hours{ and {n2} minutes|}. {average speed|how fast is that|how long for {n3} {km|miles}|when does it arrive if it leaves at {hour}}?
- my car {uses|needs|takes} {n1}.{n1} litres per 100 km, {the trip is {n3} km|a litre costs 1.{n2}|we drive {n4} km}. {how much fuel|what does the trip cost|how many litres}?
- {a room|our garden|the wall|a field|the pool|my carpet} is {n1}.{n1} {by|times} {n1}.{n1} metres. {area|how many square metres|how many tiles of {n2} cm|how much paint|how many litres of water}?
- {a circle|a sphere|a cone|a pyramid|a cylinder|a hexagon|a trapezoid} with {radius|side|height|base} {n2} {cm|m|inches}: {volume|area|surface|circumference}?
- {anna|my son|a father|grandpa|{name}} is {n2} and {his sister|her brother|the daughter|{name}} {n1} times {younger|as old}. {in {n1} years|how old will both be together|when is one double the other}?
- {name} has {n1} times as many {stamps|cards|sheep|marbles} as {name}, together {n3}. how many {has each|does {name} have}?
- there were {n3} {people|birds|cars|books}, then {n2} {left|went away} and {n2} {came|arrived}, then {half|a third} {left|were sold}. how many {now|remain|are there}?
- {a third|a quarter|two fifths|{n2} percent} of {the class|the {n3} guests|my {n2} hens|the village} {are girls|eat no meat|lay no eggs|work in town}. how many {is that|are the rest}?
- {recipe|dough|the cake} for {n1} {people|persons}: {n3} g flour, {n2} g sugar, {n1} eggs. {for {n2} people, how much|how much for {n2}|halve it and add a third}?
- {n2} percent of my {n4} {salary|pension|loan} goes to {rent|tax|the bank}, {n3} to {food|the car}. what {is left|remains|can i save}?
- {interest|compound interest} on {n4} at {n1} percent {for|over|after} {n1} years{?| please|}
- {from|between} {hour} {to|and} {hour} with a break of {n2} minutes{: how many hours|, how long did i work| how many minutes in total|}?
- {i slept|the film ran|we drove|my shift was} from {hour} to {hour}, {n1} {nights|times|days} in a row. {how many hours|total time|how long altogether}?
- {what number|which number|what} {times {n2} gives {n3}|plus {n3} is {n4}|squared is {n4}|minus {n3} makes {n3}|divided by {n2} is {n2}}?
- x + {n3} = {n4}{, x?|, solve|, what is x|}
- {n1}x {+|-} {n2} = {n3}{, x?|, solve for x| please|}
- is {n3} {prime|a prime number|divisible by {n2}|a multiple of {n1}|a perfect square|a fibonacci number}?
- {gcd|lcm|prime factors|divisors|greatest common divisor|least common multiple} of {n3}{ and {n3}|}{?|}
- {round|rounded} {n4}.{n3} to {the nearest {ten|hundred}|{two|one} decimals}{?| please|}
- {roman numeral|binary|hex|octal} {for|of} {n4}{?|}
- {convert|write|put} {n4} {to|in|into} {binary|roman numerals|hexadecimal|scientific notation|words in {language}}
- {n3} in {binary|hex|roman numerals|base {n1}|octal}{?|}
? how many {zeros has a {trillion|googol|quintillion}|prime numbers are below {n3}|ways can {n1} people sit in a row|handshakes for {n2} people|different lottery tickets of {n1} out of {n2}|digits has {n2} to the {n2}|seconds in {n2} years|minutes have i lived at {n2}}
- {chance|odds|probability} of {two sixes|{n1} heads in a row|a full house|the same birthday among {n2}|drawing an ace twice|winning with {n1} tickets of {n3}}{?|}
- i have {n3}.{n2} in {cash|my wallet|the till} and {the taxi is {n2}.{n2}|a ticket costs {n2}.{n2}|i owe {n2}.{n2}}. {what's left|how many can i buy|what is my change}?
- {three|four|five} {friends|kids|flatmates} {spent|paid} {n2}, {n2} and {n2}. {who owes whom|how do we settle up|how do we split it fairly}?
- {my electricity meter|the odometer|the gas meter} went from {n5} to {n5}. {how much did i use|what does it cost at 0.{n2}|difference please}?
- {kilometres|pages|steps|calories}: monday {n3}, tuesday {n3}, wednesday {n3}, thursday {n3}. {sum|total|weekly average|which day was most and by how much}?
- can you {do|work out|calculate|check} {n3} times {n2}{ for me| in your head| quickly|}?
- {check my sum|is this right|did i get it right|correct}: {n3} + {n3} = {n3}{?|}
- {n4} people, {n2} buses. how many {in each|per bus|seats needed}?
! {calculate|compute|work out|evaluate} {{n3} + {n3} - {n3}|{n4} : {n2}|{n3} * {m2}|{n2}.{n1} x {n1}.{n2}|{n2}% of {n3}|the sum of {n3}, {n3} and {n2}|the vat on {n3}.{n2}|{n1}!|the root of {n4}}
- {long division|long multiplication|column addition}{: | of }{n4} {by|and} {n2}{ step by step| with all steps|}{?|}
- {now|and|then} {times {n3}|plus {n4}|minus {n3}.{n2}|divided by {n2}.{n1}|plus {n2} percent|to the power of {n1}}{?|}
- {quick one|mental maths|homework|pub quiz|number crunching}: {{n3} plus {n3}|{m2} times {m2}|{n4} minus {n3}|{n2}% of {n3}|{n3} divided by {n2}}{?|}

@ convert 1.6
- {how many|how much} {furlongs|chains|rods|fathoms|leagues|cubits|hands|nautical miles} {are|is|in} {n2} {kilometres|miles|metres|feet}?
- {n2} {furlongs|stone|hectares|knots|fathoms|acres|bushels|psi|carats|horsepower} in {metres|kilos|acres|km/h|square feet|litres|bar|grams|watts}{?|}
? how much is {n2} {stone|stone {n1}} in {kilos|kilograms|pounds|kg}
- i weigh {n2} {stone|stone {n1}}. {what is that in kilos|in pounds please|how many kg}?
? how many {hectares|acres|square miles|square feet|ares} {are {n3} {acres|hectares|square metres}|has a football pitch|make a square kilometre}
- {my tyres need|the pump shows|it says} {n2} psi. {what is that in bar|how many bar|in pascal please}?
- {the boat|the wind|a ferry|this ship} {does|goes|blows at} {n2} knots. {how fast is that in km per hour|mph|kilometres an hour please}?
? what is {n3} {fahrenheit|degrees fahrenheit|kelvin} in {celsius|centigrade}
- {preheat to|the oven says|it was|my fever is} {n3} {fahrenheit|degrees F}. {in celsius|what is that in celsius|how hot is that}?
- gas mark {n1} in {celsius|degrees|fahrenheit}?
- {n1} {cups|tablespoons|sticks|teaspoons|pints|quarts} of {butter|flour|sugar|milk|honey|rice} in {grams|ml|ounces}{?|}
- {how many|how much} {calories|joules|kilowatt hours|watts|btu|volts|amps} {are|is} {{n3} {joules|kcal|btu|horsepower}|in a battery of {n4} mah|for a {n4} watt heater in {n1} hours}?
- {shoe size|dress size|ring size|hat size|bra size} {n2} {in us sizes|european|in uk|in centimetres}{?|}
- {n3} {dollars|euros|pounds|yen|rupees|zloty|krona|francs} in {yuan|roubles|pesos|lira|euros|dollars|won}{?|}
- {light years|parsecs|astronomical units|angstroms|microns|light seconds} {to|in|into} {kilometres|metres|miles}: {n2}{?|}
- {convert|change|turn} {n3} {miles|pounds|gallons|inches|ounces|yards|pints} {to|into} {kilometres|kilos|litres|centimetres|grams|metres|millilitres}[ please]
- {n1} {feet|foot} {n1} in {cm|centimetres|metres}{?|}
- i am {n1} foot {n1}. {how tall is that in metres|in cm|is that tall for a man}?
- {miles per gallon|mpg} to litres per 100 km: {n2}{?|}
- {n2} {decibels|lumens|lux|hertz|sieverts|ohms|newtons|tesla|becquerels} - {is that a lot|how much is that|in everyday terms|compared to what}?
? what {is|does} {a {furlong|fathom|hectare|knot|stone|bushel|carat|cubit|league|peck|firkin|dram|slug|mole|pascal|joule|rem|hogshead}} {in metric|in numbers|equal|measure in si units}
- {troy ounces|barrels of oil|bales|cords of wood|reams of paper|a gross of eggs} {in|how many} {grams|litres|kilos|cubic metres|sheets|pieces|hours}: {n2}{?|}
- {time zone|what time is it in {town} when it's|unix time|julian date} {hour}{?|}
- {n3} {km|miles} on {a bike|foot|a horse|the motorway}{: | - }{how many hours|how long|how many calories}?
- {mbit|megabits|gigabits|terabytes|mebibytes|kbps} {to|in} {megabytes|gigabytes|bytes per second}: {n4}{?|}
"""
