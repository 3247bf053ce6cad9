# ruff: noqa: E501
"""Declined: hard sums, word problems, proofs, statistics and logic puzzles, asked as people ask."""

SCIENCE_WIDE_2 = """
@ maths 1.7
- a train {leaves|starts from|departs from} {town} at {hour} {doing|going|at} {n2} km/h and {another|a second one|a faster one} leaves {town} at {n3} km/h. {when do they meet|Where do they pass each other|how long until they meet}?
- two {trains|cyclists|boats|runners|lorries} are {n3} km apart and {move|drive|come} towards each other at {n2} and {n2} km/h. {when will they meet|How much time passes before they meet|where do they meet}?
- the train is {h3} metres long and goes {n2} km/h. {how long does it need for a tunnel of {n4} metres|How many seconds until it has crossed a bridge of {n3} m}?
- {name} is {n1} times as old as {name}. {in {n1} years she will be twice as old|Together they are {n2}|the sum of their ages is {n2}}. {how old are they|How old is {name}|what are their ages}?
- {my father|my aunt|a mother|the teacher} is {n2} years older than {me|her son|{name}}. {In {n1} years|{n1} years ago} {he|she} {will be|was} {three|four|two} times as old. {how old am i|What are the ages|how old now}?
- {one|a} tap fills the {tank|bath|pool} in {n1} hours, {another|the second} in {n2}. {both together, how long|How long with both open|And the drain empties it in {n2} hours: how long}?
- {name} {paints|mows|cleans|builds} {the fence|the lawn|a wall} in {n1} hours, {name} needs {n2}. {How long if they work together|together how long do they take}?
- {n1} {workers|bakers|diggers|printers|cows} need {n2} {hours|days} for {n3} {bricks|loaves|metres of trench|pages|bales of hay}. {How long do {n1} need|how many would it take in {n1} days}?
- a {jacket|bicycle|sofa|phone|lamp} costs {n3} {euros|dollars} {after|with} {n2} percent off. {what was the price before|How much was it at first|what did it cost originally}?
- {the price|rent|my salary|the population|a share} {went up|rose|fell|dropped} by {n2} percent and then by {n1} percent. {what is the total change|How much in all|what percentage is that together}?
? {what is|how much is|what's} {n2} {percent|%|per cent} of {n4}
? {n3} is {what percent|how many percent|what percentage} of {n4}
- {vat|tax|discount|tip|commission} of {n2} percent on {n4}, {how much|what is left|what do i pay in total}?
- if i {invest|save|put aside|borrow} {n4} {euros|dollars} at {n1} percent {a year|interest} for {n2} years, {how much do i have then|what comes out|what do i owe|how much interest is that}?
- i {bought|sold} {n1} {pens|notebooks|tickets|apples} and {n1} {rulers|erasers|drinks|pears} for {n2} euros, {my friend|she|{name}} {n1} and {n1} for {n2}. {what does one of each cost|price of one}?
- {i have {n2} coins|there are {n2} animals|the box has {n2} bottles}, {some of 20 cents and some of 50|hens and rabbits with {n3} legs|full and half full}. {how many of each|How many are there of each kind}?
- a {rectangle|garden|field|football pitch} is {n1} metres longer than wide and has {an area of {n3} square metres|a fence of {n3} metres}. {what are the sides|How wide is it|how long and how wide}?
- a {ladder|rope|pole|ramp} of {n1} metres leans on a wall, {its foot|the bottom} is {n1} metres away. {how high does it reach|What is the angle|how high up is the top}?
- {how many|what number of} {tiles of {n2} by {n2} cm|rolls of wallpaper|litres of paint|bags of cement|planks|square metres of carpet} do i need for a {room|wall|floor|terrace} of {n1} by {n1} metres?
- {calculate|work out|what is} the {volume|surface|area|diagonal|circumference} of a {cylinder|cone|box|sphere|pyramid|circle} with {radius|height|side|base} {n2} cm{| and height {n2} cm}{?|.|}
- a {car|bus|cyclist|snail|plane} {needs|takes|used} {n2} {minutes|hours} for {n3} km. {how fast is that|what is the average speed|How far would it get in {n1} hours|and with a break of {n2} minutes}?
- {my car|the boiler|our van} uses {n1} litres per 100 km. {how much fuel for {n3} km|what does a trip of {n3} km cost at 1.79 a litre|How far with {n2} litres}?
? what is {n3} {times|multiplied by|x} {n3}
? {how much is|what's|can you do} {n4} {minus|-|plus|+} {n4}
? {how much is|what's} {n5} divided by {n2}
- {n3} * {n2}[ =| = ?]
- {n4} : {n2}[ =| with remainder]
- {n3} + {n4} + {n3} + {n2}
- ({n2} + {n2}) * {n2} - {n3}[ =]
- {n2}^{n1}[ =|?]
- {sqrt|square root|cube root|log|ln} {n4}[?]
? {what is|how much is} {n2} to the power of {n1}
? what {are the prime factors of {n4}|is the greatest common divisor of {n3} and {n3}|is the least common multiple of {n2} and {n3}|is the remainder of {n5} by {n2}|is {n3} in binary|is {n4} in hexadecimal|is 0x7F in decimal|is the 47th prime|is the hundredth digit of pi|is {n2} factorial divided by {n1} factorial}
- {add|sum} {these|the following|all of these}: {n3}, {n2}, {n4}, {n3}, {n2}
- long division {n5} by {n2}{, with all steps|, show the working| please|}
- {mean|median|standard deviation|variance|mode|quartiles} of {n2}, {n2}, {n2}, {n2}, {n2}{, please|?|}
- round {n3}.{n4} to {two decimals|one decimal|the nearest ten|three significant figures}{ please|}

@ maths 1.7
! integrate {x squared|x^2 times e^x|cos squared x|1 over x|ln x|x sin x|the square root of x|tan x|1/(1+x^2)|e to the minus x squared|3x^2 - 4x + {n1}|x / (x^2 + {n1})} {from 0 to 1|from 0 to infinity|by parts|with respect to x|by substitution|}
! {differentiate|find the derivative of|derive} {x^3 - {n2}x + {n1}|ln(x^2+1)|x to the x|sin(3x) cos x|e^(x^2)|arctan x|(2x+1)/(x-{n1})|sqrt(1 - x^2)|the function f(x) = x^2 ln x|log base 2 of x} {twice|at x = {n1}|using the chain rule|step by step|}
! solve {{n1}x + {n2} = {n3}|x^2 - {n1}x - {n2} = 0|2^x = {n2}|log x = {n1}|the system x + y = {n2}, x - y = {n1}|x^3 = {n3}|sin x = 0.5|{n1}(x - {n1}) = {n2}|the inequality 2x > {n2}|{n2} / x = {n1}|y'' + {n1}y = 0|dy/dx = xy|x/{n1} + x/{n1} = {n2}}{ for x| step by step| and check it|}
! {prove|show|give a proof|demonstrate} that {the square root of {n1} is irrational|there are infinitely many primes|the sum of two odd numbers is even|n^3 - n is divisible by 6|0.999... equals 1|every group of prime order is cyclic|the harmonic series diverges|a continuous function on a closed interval is bounded|the rationals are countable|pi is not rational|the medians meet in one point|a tree with n nodes has n-1 edges}
! {find|compute|determine|calculate} the {eigenvalues of a 3x3 matrix|inverse of (1 2; 3 {n1})|determinant of this matrix: 2 {n1}, {n1} 5|limit of sin x over x at 0|limit of (1+1/n)^n|Taylor series of cos x|roots of x^2 + {n1}x + {n1}|domain of sqrt(x - {n1})|vertex of y = x^2 - {n1}x|cross product of (1,2,{n1}) and (0,1,{n1})|angle between two vectors|Fourier series of a square wave|asymptotes of 1/(x-{n1})|Laplace transform of t^2}
! {factor|expand|simplify|reduce|rearrange|complete the square of} {x^2 - {n2}|x^2 + {n1}x + {n2}|(x + {n1})(x - {n1})|(2x - {n1})^3|{n3}/{n4}|sqrt({n3})|a/b + c/d|{n1}x - {n1}(x + {n1})|6x^2 - x - 2|log({n2}) + log({n1})}
! {sketch|plot|draw|graph} {y = x^2 - {n1}|the parabola with vertex ({n1},{n1})|sin 2x|a histogram of my grades|the function 1/x|the line through (0,{n1}) and ({n1},0)|a unit circle}
? what {is the integral of cos x times e^x|is the second derivative of x^4|is an inflection point|is the limit of 1/x at zero|is a bijection|is the rank of a matrix|is the Riemann hypothesis|is the area under x^2 between 1 and {n1}|is the difference between a permutation and a combination|does it mean for a series to converge|is i to the power of i|are the solutions of x^2 + 1 = 0|is a Lagrange multiplier|is the fundamental theorem of calculus}
? how {do i find the inverse of a function|do i integrate by parts|do i solve simultaneous equations|do i do long division of polynomials|does induction work|do i convert radians to degrees|do i find the slope of a tangent|can i check if a matrix is invertible|do i read a log scale|do i multiply matrices|do i add fractions with different denominators|do i turn a repeating decimal into a fraction|do you find x here: {n1}x - {n2} = {n1}x + {n1}|do I draw a perpendicular bisector}
? how many {ways are there to seat {n1} people|words can i make of the letters of BANANA|four digit codes are there without repetition|handshakes are there among {n2} people|diagonals has a polygon with {n2} sides|different teams of {n1} can i choose out of {n2}|numbers below {n3} are divisible by {n1}|zeros are at the end of {n2} factorial|grains of rice are on the last square of the chessboard|squares in total are on an 8 by 8 board, counting big ones}
? what {is the probability|are the odds|is the chance} {of rolling two sixes|of three heads in a row|that two of {n2} people share a birthday|to win the lottery with 6 out of 49|of a full house|to draw two aces|of getting at least one six in {n1} throws|of a false positive|that it comes up red five times|of picking {n1} red balls out of {n2}}
- {a bag|an urn|a drawer|a box} {contains|has|holds} {n1} red and {n2} {blue|green|white} {balls|marbles|socks}. {i draw|you take} two{| without looking| without putting back}. {what is the probability that both are red|how likely are two of the same colour|Odds?}
- {i don't get|stuck on|help with|confused by} {partial fractions|logarithms|trig identities|vectors in 3d|surds|limits|set notation|binomial expansion|complex numbers|proof by contradiction|implicit differentiation|quadratic inequalities|matrices|word problems with percent}{. can you show me an example|, test tomorrow|. Explain please|, {name} says it is easy|}{.|}
- {the p value is 0.0{n1}|my sample has {n2} people|r = 0.{n2}|the confidence interval is {n2} to {n2}|the mean is {n2} and the deviation {n1}|i have two groups of {n2} mice}. {is that significant|Which test do I use|how do I interpret this|what can I conclude|is my sample too small|What is the z score of {n2}}?
? when {should i use a t-test|do i reject the null hypothesis|is a chi-squared test right|is the median better than the mean|do i use logistic regression|is data normally distributed|are two events independent|does correlation mean cause}
? what {is a confidence interval|is the difference between variance and deviation|is a type one error|is overfitting|is a box plot|does r squared tell me|is the central limit theorem|is Simpson's paradox|is a normal distribution|is sampling bias|is a random walk|is ANOVA for|are degrees of freedom|is the base rate fallacy}
- {teach me|quiz me on|give me exercises on|a worksheet on|cheat sheet for} {algebra|calculus|fractions|trigonometry|long division|probability|geometry proofs|linear equations|statistics|the times tables up to 25}{ please|}{.|}
- {mental arithmetic|trick question|quick maths|brain teaser}: {{n2} times {n2}|half of {n3} plus a third of {n3}|what is {n2}% of {n2}% of {n3}|{n3} take away {n2} seven times|the sum of all numbers from {n2} to {n3}}{?|}
- {split|share|divide} {a bill of {n3} euros|{n4} dollars|an inheritance of {n5}} {between {n1} people|in the ratio 2 to {n1}|so that {name} gets twice as much as {name}}, {how much does each pay|how much each|and add a tip of {n2} percent}{?|}
- {a recipe|a mix|a potion|paint} for {n1} people {needs|takes} {n3} grams. {how much for {n2}|scale it to {n2} guests|What about {n2} people}?
- {how much alcohol|how strong|what concentration} is it if i mix {n2} ml of {n2} percent with {n3} ml of {n2} percent{?|}
- the sum of {three|four|five} consecutive {even |odd |}numbers is {n3}. {which are they|find the smallest|What is the largest one}{?|}
- {i think of a number|take a number}, {double it and add {n2}|multiply by {n1} and subtract {n2}|add {n2} and halve it} and {get|it gives} {n3}. {what was it|Which number|what is my number}?
- {the clock|my watch} {loses|gains} {n1} minutes {a day|an hour}. {how wrong is it after {n1} days|When is it right again|at what angle are the hands at half past {n1}}?
- a {snail|frog|worm} climbs {n1} metres {by|each} day and slips back {n1} at night. {how many days for a wall of {n2} metres|When is it out of a {n2} metre well}?
- {binary|hex|octal|base 3|roman numerals} of {n4}[?|, and how do you do it]
- {derivative|integral|antiderivative|limit|roots|graph} {of |}{x^5 - {n1}x|ln(ln x)|sin(x)/x|e^(3x)|x^2/(x+1)|tan(x)^2|sqrt(x)+{n1}}[?]

@ riddle 1.6
- {a farmer|a man|an old boatman} has to {bring|take} {a wolf, a goat and a cabbage|a fox, a hen and corn|three missionaries and three cannibals} {across|over} the river, the boat {only takes two|is small}. {how does he do it|What is the order of trips|how}?
- {there are three switches and one bulb upstairs. how do i find out which|you have 12 balls and one is heavier. How do i find it|three doors, one car, and the host opens a goat door. Should I switch|100 prisoners wear hats and may not speak. how do they survive|two ropes burn one hour each but unevenly. How do i measure 45 minutes|i have a 3 litre jug and a 5 litre jug. How do i get 4 litres}?
- {one guard|one brother|one twin} always {lies|tells the truth}, the other {never|always lies}. {what do I ask|which question shows the right door|How do I find out who is who}?
- {all|no|some} {florps are glims|roses are poems|bloops are razzies|pilots are brave|cats are kings} and {all|some|no} {glims are red|poems are short|razzies are lazzies|brave ones sleep|kings are tall}. {does it follow that|so are} {some florps red|all roses short|all bloops lazzies|pilots asleep|cats tall}?
- {if it takes 5 machines 5 minutes for 5 widgets, how long do {n3} machines need for {n3}|a bat and ball cost 1.10 and the bat is a dollar more. what does the ball cost|lilies double every day and the lake is full on day {n2}. when was it half full|a hen and a half lays an egg and a half in a day and a half. how many eggs do six hens lay in six days}?
- {name} is taller than {name}, {name} is shorter than {name} but {taller|older} than {name}. {who is the tallest|Who is the shortest|put them in order}{?|}
- {name} sits {left|right} of {name}, {name} is not next to {name}, {and|} {name} sits at the end. {who sits in the middle|what is the order|Where is {name}}?
- {what number comes next|continue|complete the series|find the missing number}: {2, 6, 12, 20, 30|1, 11, 21, 1211|3, 8, 15, 24|1, 4, 27, 256|7, 10, 8, 11, 9|{n1}, {n2}, {n2}, {n3}|81, 27, ?, 3|2, 3, 5, 9, 17}{...|, ?|}
- {a man|a woman|somebody} {lives on the tenth floor and only takes the lift to the seventh|orders albatross soup and cries|is found dead in a field with a pack|pushes his car to a hotel and loses his money|walks into a bar and asks for water, the barman pulls a gun}. {why|What happened|explain}{?|}
- {which word|what word} {gets shorter when you add letters|is spelled wrong in every dictionary|has three double letters in a row|reads the same upside down|begins and ends with und}?
- {anagram|unscramble|rearrange|solve}: {{plainword} {plainword}|RAIL SAFETY|lnegtah|TAC OGD|elpap nkird|moon starer}{, {n1} letters|, one word|}
- clue: {river in Siberia|Greek goddess|old coin|sheep's cry in Spain|feline in the stars|knot of hair|Italian poet|bitter herb|playwright}, {n1} letters{, starts with {s|m|k|r}|, third is {e|o|t}|}
- {a|the} {detective|baker|killer|thief} {is either {name}, {name} or {name}|left three clues}. {{name} says it was {name}, {name} says he is innocent|only one of them tells the truth}. {who did it|Whodunnit|who lies}?
- {riddle me this|here's a riddle|my kid's riddle|can you guess it}: {the more you take the more you leave behind|it has teeth but cannot bite|black when bought, red when used, grey when thrown away|what goes up and never comes down|it has hands but cannot clap|forward i am heavy, backward i am not|five letters, sounds the same without four|the one who makes it sells it}{. What is it?|?|, guess}
- {is this valid|Is the argument sound|find the fallacy|spot the mistake}: {if it rains the street is wet, the street is wet, so it rained|nobody has seen a unicorn die so they live forever|everyone does it so it is right|a = b, so a - b = 0, divide both sides by a - b|all men die, Socrates died, so he was a man}{?|.|}
- {you are in a room with no doors and no windows. how do you get out|a house has four windows and all face south, a bear walks past. what colour is the bear|i have ten black and ten white socks in the dark. how many must i take for a pair|two strings hang from the ceiling too far apart to reach both. how do I tie them}?
! {solve|crack|help me with} {my sudoku, row one is 5 3 0 0 7 0 0 0 0|the zebra puzzle|a kakuro|this cryptogram: XLI GEX|the water jug problem with 3 and 5 litres|the einstein riddle|a magic square with sum {n2}|a nonogram|the n-coins puzzle|SEND + MORE = MONEY|the wordle, i have S_A_E}
"""
