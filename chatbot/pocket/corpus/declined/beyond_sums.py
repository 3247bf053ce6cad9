# ruff: noqa: E501
"""One step beyond small sums and plain units: rare units, awkward numbers, roots, fractions, sequences; signs and slots as in `declines.py`."""

BEYOND_SUMS = """
@ convert 2
? how {many|much} {yards|metres|feet|rods} {are in|is} a furlong
? how {{long|many metres} is a {furlong|fathom|league|cubit|parsec|light year|nautical mile|chain|barleycorn|micron|verst|li|smoot}|{heavy|much} is a {stone|dram|grain|scruple|pood|talent|troy ounce|picul|quintal}|{big|much} is {a bushel|a peck|a hogshead|a firkin|a cord of wood|a hectare|an acre|a jeroboam}}
? how many {pounds|kilos|kg} {are in|is|are} {a|one} stone
? how many {feet|metres} {are in|is} {a|one} {fathom|league|chain|rod|nautical mile|cubit}
? how many {pints|quarts|cups|tablespoons|teaspoons|fluid ounces} {are in|make|go into} a {gallon|quart|litre|pint|cup|half gallon}
? how many {teaspoons|grams|millilitres|ounces} {are in|is} a {tablespoon|cup|stick of butter|pinch|knob of ginger|shot glass|wine glass}
? how many {acres|square metres|football fields|ares} {are in|is} {a hectare|a square mile|a square kilometre|an acre}
? how many {hectares|square feet|square yards} {are|is} {n2} acres
? how many {kilometres|miles|astronomical units} {are in|is} a {light year|parsec|light minute|nautical mile}
? how many {seconds|minutes|hours} are {there in|in} a {year|week|month|century|fortnight|decade|leap year}
? how many {days|weeks|hours|seconds|heartbeats|minutes} old {am i if i am {n2}|is someone aged {n2}|is a man of {n2}}
? how many {grams|ounces} {are in|make} a {troy ounce|carat|hundredweight|long ton|stone and a half}
? how many {gigabytes|terabytes|megabytes|bits} {are in|is} a {terabyte|petabyte|exabyte|zettabyte|nibble|kibibyte|mebibyte|dvd}
? what is {n2} {mph|knots|km/h|metres per second|mach} in {km/h|mph|knots|m/s}
? what is {n3} {degrees fahrenheit|fahrenheit|kelvin|degrees celsius} in {celsius|fahrenheit|kelvin|rankine}
? how much is {n2} {psi|bar|pascal|atmospheres|mmHg|torr} in {bar|psi|pascal|kilopascal|atmospheres}
? how {many|much} {calories|kilojoules|joules|kilowatt hours|BTU|watts|horsepower} is {n3} {kilojoules|calories|kilowatt hours|joules|horsepower|watts|BTU}
? what is {n2}.{n1} {miles|inches|feet|pounds|gallons|ounces|yards} in {kilometres|centimetres|metres|kilos|litres|grams|stone}
? convert {n1} feet {n1} {to cm|inches to centimetres|into metres|to meters please}
- convert {n3} {lbs|kg|miles|km|acres|knots|hp|nm|psi|cups|pints} to {kg|stone|km|miles|hectares|mph|kW|lb-ft|bar|ml|litres}
- {n2}.{n1} {kg|lbs|km|miles|inches|ft|gal|oz|hp|mpg} {in|to|into} {lbs|kg|miles|km|cm|m|l|g|kW|litres per 100 km}[?]
- {n3} {nautical miles|furlongs|bushels|fathoms|barrels of oil|light years|carats|decibels|sones|lumens|moles|teslas|becquerels|pixels} in {kilometres|metres|kilos|litres|miles|grams|watts|candela|molecules|gauss|curies|inches}[?]
- i am {n1} foot {n1}. {how tall is that in cm|what is that in metres|and in centimetres}?
- {i weigh|she weighs|my dog weighs|the baby weighs|my brother weighs} {n1} stone {n1}. {how many kilos is that|what's that in kg|in pounds?|kilos please}
- {the oven says|the recipe says|bake it at} {h3} {fahrenheit|degrees f}. {what is that in celsius|which gas mark is it|how hot is that for us}?
- {shoe|dress|ring|bra|hat|trouser|glove} size {n2} {eu|uk|us|european|italian} in {us|uk|eu|japanese|cm} sizes[?]
? what {shoe size|ring size|dress size|paper size|screen size} {is {n2} in {the uk|america|europe|japan}|is bigger than a {n1}|do i have with {n2} centimetres}
? what is {a decibel|a knot|a mole|a hertz|a tesla|a lumen|a lux|a becquerel|a sievert|a farad|a henry|a siemens|an ampere|a pascal|a kelvin|a candela|a newton metre|a dioptre|a baud|a furlong per fortnight}
? {which|what} is {longer|more}, {a mile or a nautical mile|a league or a furlong|{n2} yards or {n2} metres|{n2} miles or {n3} kilometres|an acre or a hectare|a fathom or a rod}
? {which|what} is heavier, {a stone or {n1} kilos|{n2} ounces or {n3} grams|a troy ounce or an ounce|a long ton or a short ton|a pound of {n1} apples or {h3} grams}
? how {loud|many decibels} is {a jet|a whisper|a rock concert|a lawn mower|{n2} db|a vacuum cleaner|a chainsaw|a normal talk}
? how many calories {are in|has} {a banana|an avocado|a big mac|a slice of pizza|an egg|a bagel|{h3} grams of rice|a beer|a croissant|a spoon of honey|a boiled potato|a handful of almonds}
? how many calories {do i burn with|are burnt by|does one lose with} {an hour of swimming|{n2} minutes of running|walking {n1} miles|a game of squash|climbing stairs|sleeping {n1} hours}
? how much does {a litre of milk|a gallon of water|a cubic metre of sand|an elephant|a car|a cloud|a gold bar|a bowling ball|a house|a pint of blood|a litre of petrol|a basketball|a piano|the eiffel tower|a grain of rice} weigh
? how {wide|long|big|heavy|thick} is {an a4 sheet|a football pitch|a tennis court|a credit card|a double bed|a shipping container|a marathon|a euro pallet|an olympic pool|a cricket pitch|a dollar bill|a golf hole|a basketball hoop|a hair|a red blood cell|an atom|a virus}

@ maths 2.2
? what is the square root of {2|3|5|7|10|12|18|20|{n3}|{n3}|{n4}|1000|0.25|minus {n1}|minus one|half|pi}
? what is the cube root of {27|64|125|343|{n3}|{n4}|1000000|two|minus {n1}}
? what is {n2} {to the power of {n1}|to the {fourth|fifth|sixth|seventh}|raised to {n1}|cubed}
? what is {2|3|7|10} to the power of {8|10|16|20|minus one|{n2}|a half|zero point five}
? what is {7|12|15|17|18|23|35|{n2}} {percent|%} of {n3}
? {what|which} percent {is {n2} of {n3}|of {n3} is {n2}|is {n1} out of {n2}}
? how much is {a third|two thirds|three quarters|a fifth|three fifths|an eighth|seven ninths|one sixth} of {n3}
? what is {a half|one third|two fifths|three quarters|five sixths|1/{n1}|{n1}/{n2}} {plus|minus|times|divided by} {a quarter|one fifth|three sevenths|1/{n1}|{n1}/{n2}}
? what is {1/{n1}|{n1}/{n2}|three eighths|five sixteenths|two sevenths} as a {decimal|percentage|percent}
? what is 0.{n2} as a {fraction|percent|percentage|fraction in lowest terms}
? what is {n3} {plus|minus|times|divided by|x|*|over} {n3}
? what is {n3} {+|-|*|/} {n2}.{n1}
? what is {n1}.{n1} {times|plus|minus|divided by} {n1}.{n2}
? what is {n2} {times|multiplied by|x} {n3}
? what is {n1} + {n1} * {n2} - {n1}
? what is ({n2} + {n2}) {times|/|x|*} {n2}
? what is {n2} divided by {7|9|11|13|17}{ with the rest|, remainder too| to two decimals}
? what is the {remainder|rest} of {n3} {divided by|over|mod} {n2}
? what is {n3} {mod|modulo} {n2}
? what is {n2} {factorial|choose {n1}|over {n1} binomial}
? what is the {average|mean|median|mode|standard deviation} of {n2}, {n2}{, {n2}| and {n2}}{ and {n2}|}
? what is the {gcd|greatest common divisor|highest common factor|lcm|least common multiple} of {n2} and {n3}
? what are the {prime factors|divisors|factors} of {n3}
? is {{n3}|{n4}|{n3}|101|221|137|391|1001} {a prime|prime|a prime number|divisible by {n1}|a perfect square|a fibonacci number|a palindrome|a multiple of {n2}}
? what is the {next prime after|largest prime below|smallest prime above|{n2}th prime|{n2}th fibonacci number} {n3}
? how many primes {are there below {n3}|are between {n2} and {n3}|are known|have {n1} digits}
? what comes next: {2, 3, 5, 7, 11|1, 1, 2, 3, 5, 8|2, 4, 8, 16|1, 4, 9, 16|3, 6, 12, 24|1, 3, 6, 10|5, 11, 23, 47|1, 2, 6, 24|1, 8, 27|81, 27, 9|O, T, T, F, F|1, 11, 21, 1211}
- {2, 6, 12, 20|1, 5, 14, 30|4, 7, 13, 25|100, 97, 91, 82|7, 14, 28|3, 9, 27, 81|j, f, m, a, m|1, 2, 4, 7, 11|0, 1, 3, 7, 15}, {what's next|next number|and then|which number follows|continue the series}?
? what is {n3} in {binary|hexadecimal|octal|base {n1}|roman numerals|words in {language}|scientific notation}
? what is {binary {101101|110011|10000001}|hex {ff|1a3|c0de|7f}|MCMXCIV|XLVII|CDXLIV|octal {n3}} in decimal
? how do you write {1984|2026|{n4}|{n3}|49|99} in roman numerals
? what is the {log|logarithm|natural log|base two logarithm} of {n3}
? what is {sin|cos|tan|the sine of|the cosine of|the tangent of} {30|45|60|{n2}|{n3}} degrees
? what is the {hundredth|hundred and twentieth|thousandth|{n2}th} digit of pi
? what are the first {n2} digits of {pi|e|the square root of two|phi}
? how many zeros has a {trillion|quadrillion|googol|sextillion|quintillion|crore|lakh|centillion|googolplex}
? what comes after a {trillion|quadrillion|quintillion|decillion}
? how many {edges|vertices|faces|diagonals|corners|planes of symmetry} {are on|belong to|make up} {a dodecahedron|a tetrahedron|an icosahedron|a prism|a square pyramid|a football|a tesseract|a decagon|a torus|a cone}
? how many sides does {a nonagon|a decagon|a dodecagon|a hendecagon|a rhombus|a trapezium|a chiliagon|an icosagon|a kite|a heptadecagon} have
? what is a {rhombus|trapezoid|chord|secant|hypotenuse|polygon|tesseract|frustum|torus|vector|matrix|coefficient|denominator|quotient ring|perfect number|palindromic number|complex number|quaternion|radian|asymptote|mersenne prime}
? what is the area of a {room {n1} by {n2} metres|circle with radius {n2}|triangle with base {n2} and height {n1}|field of {n3} by {n2} yards|square with diagonal {n2}|hexagon with side {n1}}
? what is the {volume|surface} of a {box {n1} by {n1} by {n2}|ball with a radius of {n2} cm|can {n2} cm high|pool {n2} metres long|cone {n1} wide|cylinder of {n2} litres}
? how many {squares are on a chessboard of all sizes|grains of rice are on the last square|handshakes do {n2} people make|ways are there to order {n1} books|games are in a knockout of {n2}|triangles are in a pentagram|combinations has a lock with {n1} wheels}
? what are the odds of {two sixes|rolling {n2} with two dice|a royal flush|heads {n1} times in a row|winning the lottery|twins|a hole in one|sharing a birthday among {n2} people|drawing an ace twice}
? what is infinity {minus infinity|plus {n1}|times zero|divided by two}
? what is {zero divided by zero|{n2} divided by zero|zero to the power of zero|one over infinity|i squared|e to the i pi over two|the square root of i}
? how many times does {the digit {n1} appear from 1 to {n3}|{n2} go into {n4}|a clock strike in a week|{n1} fit into {n3} with what rest}
? if {n1} {workers|painters|cats|printers|taps} {need|take} {n2} {hours|days|minutes}, how long do {n2} {need|take}
? how much is {n3} {euros|dollars|pounds} {plus {n2} percent tax|minus {n2} percent|split among {n2} with a tip|after {n1} years at {n1} percent|with vat}
- {n3} {x|*|+|-|/|times|plus|minus} {n3}[ =][?]
- {n2}^{n1}[?| = ?]
- sqrt {n3}{ to {n1} decimals|, roughly}[?]
- {n2}% {of|off} {n3}[?]
- {n1}/{n2} + {n1}/{n2}[ =| = ?]
- {average|mean|median|sum|product|lcm|gcd} {n2} {n2} {n3}[?]
- {prime or not|is it prime|divisors|roman|binary|in words|square root|cube root|factorize}: {n3}[?]
- {n3}{ is|: is it} {prime|a square|divisible by {n1}|in binary|in roman numerals}[?]
- {round|please round|can you round} {n3}.{n4} to {one decimal|two decimal places|the nearest ten|the nearest hundred|three significant figures}
! {add|multiply|subtract|sum up} {n3}, {n3} and {n3}
! {simplify|reduce|expand|factor} {{n2}/{n3}|(x + {n1})(x - {n1})|{n1}x + {n2}x - {n1}|sqrt({n3})|{n1}(a + {n1}b)|x^2 + {n1}x|(a - {n1}b)^3}
! {give me|list|name|write down} {all primes {up to {n3}|between {n3} and {n3}}|the first {n2} {primes|cubes|square numbers|triangular numbers|fibonacci numbers|powers of two}|the divisors of {n3}|the perfect numbers|pascal's triangle up to row {n1}}
! {work out|calculate|find} {the area of my garden, {n2} by {n2} metres|my bmi with {n2} kilos and 1.{n2} m|my grade average|the slope between ({n1}, {n1}) and ({n2}, {n2})|the distance from ({n1},{n1}) to ({n2},{n1})|the tip on {n2}.{n2}|the fuel for {n3} miles}
- a {number|certain number} {plus|minus|times} {n1} is {n2}, {which one|what is it|find it}[?]
- {twice|three times|half of|a third of} {a|my} number {plus|minus} {n1} {is|makes|equals} {n2}{.|,} {what is the number|which number is it|find x}?
"""
