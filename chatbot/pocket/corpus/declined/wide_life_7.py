# ruff: noqa: E501
"""Hobbies, crafts, music, games, sports and odd skills: what people ask and Pocket declines; see `declines.py`."""

LIFE_WIDE_7 = """
@ facts 0.88
? how do i {crochet a granny square|cast on stitches|sew a zip into a dress|hem curtains|felt slippers|dye wool with onions|fold an origami crane|make soap|pour candles|throw a bowl on the wheel|bind a book|carve a spoon|solder a circuit|print with linoleum|build a kite|whittle a whistle|press flowers|make paper|tie-dye a shirt|weave a basket|embroider initials}
? how do i {tune a ukulele|play barre chords|read bass clef|sing higher notes|hold a violin bow|beatbox|write a chorus|learn the piano at {n2}|whistle with fingers|mix a track|restring a guitar|get a clean trumpet tone|dance salsa|improvise in jazz|oil a clarinet}
? how do i {photograph fireworks|shoot the milky way|blur the background|draw hands|mix skin tones in oil|shade with charcoal|do watercolour skies|calligraph an invitation|stretch a canvas|frame a print|edit a portrait|draw a horse that looks like one|spray a stencil}
? how do i {catch a pike|tie a bowline|set up a tent in wind|find mushrooms safely|light a fire with wet wood|read a topographic map|paddle a canoe straight|wax cross-country skis|rappel|fly a drone in wind|keep bees|geocache|identify bird songs|sharpen an axe|pan for gold|forage nettles}
? what {yarn|needle|fabric|glue|paint|brush|lens|rod|bait|wood|paper|pattern|clay|string gauge|film} {do i need|should i use|is best|is right} for {a baby blanket|a leather bag|night shots|trout|a rocking horse|a ball gown|a mural|a jazz guitar|a model ship|a diorama}
- my {knitting curls at the edge|sewing machine skips stitches|resin stays sticky|guitar buzzes on the third fret|clay cracks in the oven|watercolours turn muddy|model plane nosedives|telescope shows only black|sourdough starter smells|kite won't fly|photos are all blurred|embroidery puckers}{.|,} {why|what am i doing wrong|how do i fix it|any tip}?
- {macramé|quilting|woodturning|calligraphy|origami|bonsai|birdwatching|model trains|metal detecting|stamp collecting|home brewing|pottery|lockpicking|cosplay|fly fishing|leathercraft|ham radio|juggling|scrapbooking}[ {for beginners|starter kit|ideas|cost|tips|clubs in {town}|patterns}][?]
- i {got a sewing machine|inherited a stamp album|found an old camera|bought a ukulele|have a garage full of wood|picked up knitting}{. |, }{what do i do with it|what should i make first|is it worth something|how do i start|which book helps}?
? what {hobby|craft|instrument|sport|dance} {suits me|should i start|is good|can i learn} {at {n2}|with no talent|if i like being outside|as a couple|on a small budget|in winter|with bad knees}
? how long does it take to {learn the guitar|knit a sweater|paint a portrait|become good at chess|dry clay|age cheese|get a black belt|learn to surf|build a canoe|grow a bonsai}
? what are my {old coins|stamps from {year}|pokemon cards|grandfather's medals|vinyl records|star wars figures|porcelain dolls|comic books} worth
? who {buys old cameras|repairs accordions|gives pottery classes in {town}|collects bottle tops|teaches banjo|rents costumes}

@ facts 0.58
? what are the rules of {offside|icing in hockey|doubles in tennis|beach volleyball|petanque|the scrum|dodgeball|ultimate frisbee|canasta|rummy|dominoes|mah-jong|catan|uno|croquet}
? how {do you|does one} {score in bowling|win at blackjack|castle in chess|bluff in poker|serve in table tennis|read a form guide|keep score in darts|shuffle cards properly|play the sicilian defence|solve the last layer of a cube}
? {is|was} {that|it} {offside|a foul|a legal move|in or out|a penalty} when {the ball hits the arm|the goalkeeper leaves the line|the king passes a check|the ball touches the net|a player slides in from behind}
- {minecraft|zelda|fortnite|the sims|elden ring|stardew valley|pokemon|gta|skyrim|mario kart|roblox|animal crossing}: {how do i beat the last boss|where is the hidden key|best weapon|cheats|how do i tame a wolf|why does it lag|good seed|how to get money}[?]
? which {video game|board game|card game|podcast|series|novel|film|album|audiobook|documentary} {should i {try|get|start} next|is good for two|is like {work}|do you recommend for a long drive|can i play with my grandmother}
? who {holds the record in pole vault|is the best goalkeeper|coached {team} in {year}|scored most goals in {year}|won the last marathon in {town}|plays for {team}|is injured at {team}|was the first to run a sub two marathon}
- {transfer news|fixtures|line-up|injury news|tickets|table|top scorer|kit|stadium|coach|highlights} {{team}|of {team}|for {contest}}[?]
- {fantasy football|march madness|formula one|the ashes|six nations|giro|the masters|darts on tv|wimbledon}{: | }{who should i pick|who wins|tips|schedule|odds|who's out|explained}[?]
? should i {bet on {team}|captain my goalkeeper|resign this chess position|open with the queen's gambit|fold a pair of jacks|buy hotels in monopoly}
- {white to move|my opponent plays e5|i have a pair of tens|six letters, starts with k|the dungeon master says roll|i've got a seven and a blank tile}{. |, }{what do i do|what now|best move|any word}?
- crossword{:|,} {river in Poland in four letters|greek letter in three|south american rodent, seven letters|old roman road|norse god of mischief|poet with five letters|city on the Loire, six|part of a flower, starts with s}
- {wordle|sudoku|nonogram|crossword|escape room|scrabble|rebus|anagram} {hint|help|solver|today|answer|tips}[ please][?]
- {sign up|where can i sign up|what age|which class} for {a judo club|ballet|a chess tournament|the local choir|swimming lessons|a half marathon|a salsa course}{?| in {town}?| near me?}

@ facts 0.47
? how do i {fold a paper plane that flies far|do a cartwheel|spin a basketball|skip stones|wiggle my ears|blow a smoke ring|do a card trick|moonwalk|snap my fingers|ollie on a skateboard|throw a frisbee straight|hold my breath longer|wrap a round present|pick a lock|ride a unicycle|whistle on a blade of grass|yodel|drop in on a ramp|walk a slackline}
? how do i {survive a bear|find water in the desert|send smoke signals|build an igloo|get out of quicksand|cross a river|tell north without tools|escape a riptide|sleep in a hammock|make a raft}
? how do i {write a novel|get published|start a podcast|become an influencer|sell my paintings|copyright a song|get more followers|go viral|make a short film|self publish poems|join a band|write a screenplay|get an agent|design a board game}
? how do i {volunteer at a shelter|donate blood|start a book club|found a club|organise a flea market|join a fire brigade|become a foster parent|run for the town council|raise money for a school|start a petition|get a dog licence|adopt a highway}
? what do {i|people} need {to start beekeeping|for a pottery studio|to go diving|for a first aquarium|to make wine at home|for a darkroom|to build a treehouse|for stargazing}
- {treehouse|rocket model|guitar pedal|bird feeder|go-kart|lava lamp|water rocket|puppet theatre|bow and arrow|crystal radio|marble run|snow globe|sandcastle|pinhole camera|catapult}{: | - |, }{how do i build one|plans|what do i need|with kids|out of cardboard|step by step}[?]
! {teach|show} me {a card trick|some dance steps|chess openings|how to juggle|sign language|to play the drums|morse code|how to knit|shorthand|photography|to draw manga}
! {make|design|create|compose} {a knitting pattern for a hat|a crossword about gardening|a jazz solo|a logo for our choir|a dungeon for my players|a bingo card|a melody in d minor|a cross-stitch pattern|chords for my lyrics|a scavenger hunt}
"""
