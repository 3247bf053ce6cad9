# ruff: noqa: E501
"""Lists and tables of what the user gives, lists in a named form, and what is changed in them; slots as in `lists_given.py`."""

# {items} "eggs, tea and rice", {form} "bullet list", {a_form} "a bullet list".
GIVEN: tuple[str, ...] = (
    "{can|could|would} you {put|turn|make|write|bring} {items} {into|in} {a_form}?",
    "{make|write|create|do|give me|i need|i want} {a_form} {of|with|from|out of} {items}[ please]",
    "{make|create|write} {form} {from this|out of this|of these|with these|of the following}: {items}",
    "{a_form}, please: {items}",
    "{form}: {items}",
    "{items}{: |. |, }{{a_form}, please|as {a_form}|make {a_form} of that|please list them as {a_form}|in {a_form}|write that as {a_form}}",
    "{put|turn|change|bring} {this|these|the following} into {a_form}: {items}",
    "{i have|we have|here are|these are my things:|i've got} {items}. {can you make {a_form}?|{a_form}, please|make {a_form} of it|put them into {a_form}|i'd like {a_form} of them|list them as {a_form}}",
    "{would you mind|is it possible to have|could i get|may i have} {a_form} of {items}?",
    "{shopping list|to-do list|packing list|guest list} {with|of|:} {items}, {as {a_form}|in the form of {a_form}}",
    "{format|arrange|show|list|write} {items} as {a_form}[ please]",
    "{for my notes|for the fridge|for my boss|for the blackboard}{: |, }{a_form} {of|with} {items}",
    "{i need to|i must|i have to} {write down|note|remember} {items}. {{a_form}, please|make {a_form}|{a_form} would help}",
    "{please|kindly} you make {form} {of|from} {items}",
    "{items} {should|must|have to} {go into|be in|become|be turned into} {a_form}",
    "{list|note|write} {these|this} {for me|down|please}, {as {a_form}|in {a_form}}: {items}",
)
# The same where bullets come unasked.
GIVEN_PLAIN: tuple[str, ...] = (
    "{write|make|create|type} {me |}a {shopping list|to-do list|list|packing list|short list} {with|of|from} {items}[ please| pls]",
    "{put|write} {items} {on|into|in} a {list|shopping list}[ please]",
    "{list|make a list of|write a list of} {these|this|the following}: {items}",
    "{can|could} you {make|write} a {list|shopping list} {of|with|from} {items}?",
    "{i want|i'd like|i need} a {list|written list|shopping list} {of|with} {items}[, one per line]",
    "{items}, {one per line|below each other|each on its own line|as a list|in a list}[ please]",
    "turn {items} into a list[ please]",
)
BULLETS = ("bullet list", "bullet list", "bulleted list", "list with bullets", "bullet point list", "list with bullet points", "list with dashes")  # fmt: skip
NUMBERS = ("numbered list", "numbered list", "numbered list", "list with numbers", "list numbered from one")
# {n} how many, {things} of what, {form} as above.
FORMED: tuple[str, ...] = (
    "{can|could} you {give|make|write|show} me {a_form} of {n} {things}?",
    "{n} {things}, {in|as} {a_form}[ please]",
    "{n} {things} in {marks}[ please| pls]",
    "{n} {things}, {marks}[ please| pls]",
    "{form} of {n} {things}[, please]",
    "{make|write|give me|create|i need|show me|do} {a_form} {of|with} {n} {things}",
    "{list|name} {n} {things} {as {a_form}|in {marks}|with {marks}}",
    "{things}{, |: |. }{n} of them, {in|with} {marks}[ please]",
    "{marks}{, |: }{n} {things}[ please]",
    "{i'd like|we'd like|i want|we want} {n} {things} as {a_form}",
    "{my {son|daughter|teacher|boss} {needs|wants|asked for}|for school i need|for a poster we need} {a_form} {of|with} {n} {things}",
    "{please|kindly} you list {n} {things} in {form}",
    "{list|write} {n} {things}, {please use|use|but with|with} {marks}",
    "{a_form}{: |, please: |, }{n} {things}",
)
ALL_OF: tuple[str, ...] = (
    "{list|write down|name|give me|show me|write} {whole} {as|in} {a_form}[ please]",
    "{a_form} of {whole}[, please| please| pls]",
    "{whole} {in|as|with} {a_form}[ please| pls]",
    "{whole}, {marks}[ please]",
    "{form}{: |, }{whole}",
    "{whole} in {marks}[ please| pls]",
    "{can|could} you {list|write|put|show} {whole} {as|in} {a_form}?",
    "{i need|i'd like|i want|my {son|daughter} needs} {whole} {as|in} {a_form}",
    "{make|create|do|write} {a_form} {of|with} {whole}",
    "{for the wall|for the classroom|for school}: {whole} {as|in} {a_form}",
)
WHOLES: tuple[tuple[str, str, str], ...] = (
    ("{the|the seven|all} days of the week|{seven|7} days of week|the weekdays from Monday to Sunday|all seven days", "Day", "Monday//Tuesday//Wednesday//Thursday//Friday//Saturday//Sunday"),
    ("the {five |}working days|the days from Monday to Friday|the school days of a week", "Day", "Monday//Tuesday//Wednesday//Thursday//Friday"),
    ("the weekend days|the {two |}days of the weekend", "Day", "Saturday//Sunday"),
    ("{the|the four|all four|all} seasons|the seasons of the year|{four|4} seasons", "Season", "spring//summer//autumn//winter"),
    ("{the|the twelve|all|all the} months|the months of the year|{twelve|12} months of year", "Month", "January//February//March//April//May//June//July//August//September//October//November//December"),
    ("the summer months|the months of summer", "Month", "June//July//August"),
    ("{the|the eight|all|all the} planets|the planets of the solar system|{eight|8} planets", "Planet", "Mercury//Venus//Earth//Mars//Jupiter//Saturn//Uranus//Neptune"),
    ("the primary colours|the three primary colours", "Colour", "red//yellow//blue"),
    ("the {seven |}colours of the rainbow|the rainbow colours", "Colour", "red//orange//yellow//green//blue//indigo//violet"),
    ("the {five |}senses|our five senses", "Sense", "sight//hearing//smell//taste//touch"),
    ("the {five |}vowels|the vowels of English", "Vowel", "a//e//i//o//u"),
    ("the {four |}directions|the points of the compass|the compass directions", "Direction", "north//east//south//west"),
    ("the {seven |}continents|all continents", "Continent", "Africa//Antarctica//Asia//Australia//Europe//North America//South America"),
    ("the numbers from one to five|the numbers 1 to 5 in words", "Number", "one//two//three//four//five"),
    ("the meals of the day|the three meals of a day", "Meal", "breakfast//lunch//dinner"),
    ("the {four |}suits of cards|the suits in a deck of cards", "Suit", "hearts//diamonds//clubs//spades"),
)  # fmt: skip
TWO_KINDS: tuple[str, ...] = (
    "{list of|a list of|list|give me|name|write down|make a list of|i need} {n} {things} and {m} {others}[ for {a party|school|a poster|a quiz|the kids}][ please]",
    "{n} {things} and {m} {others}{, please| please|, as a list|}",
    "{can|could} you list {n} {things} and {m} {others}{ for me|}?",
    "{n} {things}, {m} {others}, {one list|in a list|as a list}[ please]",
)
ONE_MORE: tuple[str, ...] = (
    "{add one more|one more|add another|add another one|another one|and one more|plus one|make it one more|add one}[, please| please| pls| to it| to the list]",
    "{can|could|would} you {add|find|give me|name} {one more|another one|another}{ to it| to the list|}?",
    "{i need|we need|i'd like|let's have} {one more|another one|one further|an extra one}{ on it| in the list|}",
    "{one is missing|one too few|that's one too few|not enough}{, |. |: }{add one|one more|one more please|add another}",
    "{good|nice|thanks|ok|fine}{, |. }{one more|add one more|and one more|now one more}{ please|}",
)
PUT_ON: tuple[str, ...] = (
    "{put|write|add|set} {item} {on it|to it|on the list|to the list|on|in}[ too| as well| please]",
    "{add|add also|also add|please add|and add|now add|plus|also|and} {item}[ too| as well| please]",
    "{put|note|write} {item} {on it|on|down} {too|as well}",
    "{i forgot|we forgot|forgot|don't forget} {item}[, add {it|that} please| as well]",
    "{can|could|would} you {add|put|write} {item} {to it|on it|on the list|there}{ too|}?",
    "{item} {too|as well|also|is missing|should be on it too|belongs on it too}[, please]",
    "{we|i} {also|still} need {item}",
    "{and|oh, and|ah, also|wait,|hm, and} {item}[ too| as well]",
    "{make room for|include|there is also|append} {item}",
)
TAKE_OFF: tuple[str, ...] = (
    "{take|cross|strike|leave} {item} {off|out}[ please]",
    "{remove|delete|drop|without|no|skip|minus|cancel} {item}[ please]",
    "{i don't need|we don't need|i have|we have enough|we already have} {item}{, take it off|, remove it|, without it please|. take that off the list}",
    "{can|could} you {remove|take off|delete} {item}{ from it| from the list|}?",
    "the same without {item}",
)
AS_TABLE: tuple[str, ...] = (
    "{now|and|ok, now|and now|the same|now the same} {as|in} a {markdown |small |}table[ please]",
    "{as a table|a table please|table please|in a table|make it a table|make that a table|put it in a table|turn it into a table|table instead|better a table}",
    "{can|could} {you make|i have|you turn} {it|that} {as|into} a table?",
    "{i'd rather have|i prefer|i want} a table",
)
# {pairs} "Ana 12, Bo 9".
PAIRS: tuple[str, ...] = (
    "{would you mind|how about} putting this in a table: {pairs}",
    "{as|in} a table: {pairs}",
    "{table|a table|a table please|small table|make a table|markdown table|table of this}: {pairs}",
    "{make|write|create|draw|do|i need} a {small |markdown |simple |}table {of|from|with|out of} {this|these|the following|that}: {pairs}",
    "{put|bring|turn|write|set} {this|these|the following|it} {in|into} a table: {pairs}",
    "{can|could|would} you {put|make|turn|write|show} {pairs} {as|into|in} a table?",
    "{pairs}{. |: |, |... }{as a table please|make a table|put that in a table|a table, please|can you make a table of that?|in a table|table please|i need that as a table}",
    "{here are|these are|i have|we have} {the results|the numbers|my numbers|the figures}: {pairs}. {make a table|a table, please|put them in a table|can you make a table?}",
    "{please|kindly} you make table: {pairs}",
    "{tabulate|table for} {pairs}",
)
TOPIC_PAIRS: tuple[str, ...] = (
    "{table of|a table of|make a table of|i need a table of|put into a table} the {topics}: {pairs}",
    "the {topics}: {pairs}. {as a table|a table, please|make a table|put them in a table}",
    "{topics}, as a table: {pairs}",
    "{can|could} you make a table of the {topics}? {pairs}",
)
TOPICS = (("points", "Points"), ("scores", "Score"), ("ages", "Age"), ("prices", "Price"), ("goals", "Goals"), ("marks", "Mark"), ("sizes", "Size"), ("hours", "Hours"), ("room numbers", "Room"), ("votes", "Votes"))  # fmt: skip
ADD_PAIR: tuple[str, ...] = (
    "{add|also|and|plus|now add|please add|add a row:|add a line:|another row:|new row:} {pair}[ please| too]",
    "{can|could} you add {pair}?",
    "{i forgot|one is missing:|we forgot} {pair}",
    "{add a row for|one more row for|put in a row for} {pair}",
)
ADD_ROW: tuple[str, ...] = (
    "{add|put in|make|insert|i need|also} a {row|line} {for|with|about} {item}[ please| too]",
    "{add|also add|and add|now add|please add|include|put in} {item}[ too| as well| please]",
    "{and|what about|also|you forgot|i miss} {item}{ too|}",
    "{one more row|another row|a further row|one more line|new row}{: |, for | for | with }{item}[ please]",
    "{can|could|would} you {add|put in|include} {a row for |}{item}?",
    "{item} {is missing|too, please|as well|should be in it too}",
)
# By the heads of a table in `lists.TABLES`: rows that may be added.
MORE_ROWS: dict[str, str] = {
    "Fruit|Colour": "Kiwi|Green//Cherry|Red//Lemon|Yellow//Strawberry|Red//Lime|Green//Blueberry|Blue//Raspberry|Red//Apricot|Orange//Blackberry|Black",
    "Country|Capital": "Portugal|Lisbon//Austria|Vienna//Greece|Athens//Norway|Oslo//Poland|Warsaw//Sweden|Stockholm//Japan|Tokyo//Russia|Moscow//China|Beijing//Egypt|Cairo",
    "Animal|Legs": "Cat|4//Horse|4//Bee|6//Hen|2//Cow|4//Duck|2//Fly|6//Snake|0//Elephant|4",
    "Animal|Sound": "Sheep|baa//Pig|oink//Horse|neigh//Rooster|cock-a-doodle-doo//Bee|buzz//Frog|croak//Goat|baa//Mouse|squeak//Lion|roar",
    "Animal|Young": "Horse|foal//Goat|kid//Pig|piglet//Hen|chick//Duck|duckling//Lion|cub//Bear|cub//Goose|gosling",
    "Country|Currency": "France|euro//China|yuan//India|rupee//Switzerland|franc//Italy|euro//Spain|euro//Canada|dollar",
    "Country|Language": "France|French//Italy|Italian//Japan|Japanese//Russia|Russian//Portugal|Portuguese//Egypt|Arabic//Poland|Polish",
    "Word|Opposite": "hard|soft//early|late//light|dark//long|short//rich|poor//open|closed//wet|dry",
    "Number|Planet": "",
    "Sport|Players": "Handball|7//Water polo|7//Rugby|15//Cricket|11",
}
WEEK: tuple[str, ...] = (
    "{i want to|i'd like to|i have to|we want to|help me} plan my week{, |. |: }{a table with monday to friday {would help|please|would be nice}|a table from monday to friday, please|make a table from monday to friday|monday to friday as a table}",
    "{a table|table|week plan|a weekly plan|a plan for the week} {with|from} monday to friday[, please| please]",
    "{make|draw|write|i need|give me} a {table|plan|timetable} {for my week|from monday to friday|for the working week|for monday to friday}{ as a table|}",
    "{can|could} you {draw|make|set up} a {table|timetable|weekly plan} {for my week|from monday to friday}{ in a table|}?",
    "my week is {a mess|full|chaos}{. |, }{a week plan as a table, please|make me a table with monday to friday|i need a table from monday to friday}",
)
# {n} how many rows, {thing} "countries and their capitals"; such as may get more rows.
KNOWN_TABLE: tuple[str, ...] = (
    "{make|write|draw|i need|give me|could you make|show me|create} a {small |}table {of|with|for} {n} {thing}",
    "{n} {thing}, {in a table|as a table|as a markdown table|table please}",
    "{table of|table with|table:|a table:|small table,} {n} {thing}[, please]",
    "{i like tables|tables are nice|i prefer tables|we love tables}. {make|draw|do|show me} one with {n} {thing}",
    "{put|write|set|arrange} {n} {thing} {in|into} a table[ please]",
    "{n} {thing}. {table please|as a table, please|make a table|in rows and columns}",
    "{can|could|would} you {put|show|list} {n} {thing} in a table?",
    "{for school|for my daughter|for a poster}{: |, }a table {of|with} {n} {thing}",
)
KNOWN_TABLE_PLAIN: tuple[str, ...] = (
    "{make|draw|give me|write|i need|show me} a {small |}table {of|with} {thing}",
    "{table of|table with|a table of} {thing}[ please]",
    "{thing} {as|in} a table[ please]",
    "{i like tables|tables are nice}. {make|draw} one {of|with} {thing}",
)
