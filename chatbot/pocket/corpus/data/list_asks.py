# ruff: noqa: E501
"""More ways to ask for a list or a table; `{things}` is what is in it, `{n}` how many, `{heads}` the columns."""

LISTS = (
    "{i bet|we bet|my sister bets} you can't {name|list} {n} {things}{. go on|. prove us wrong|}",
    "{surprise|help|quiz} us with {n} {things}",
    "{my {father|mother|aunt|brother|teacher|team} {says|thinks} {nobody|no robot} {can name|knows} {n} {things}}{. can you|. show them|. do you}?",
    "{i have|we have|so far i have} {none|nothing|an empty page}, {but need|and need|yet i need} {n} {things}{. help|. please|, quick|}",
    "{the crossword|the quiz|my homework|the teacher|the worksheet|the form} {wants|asks for|needs|demands} {n} {things}{. which ones?|. please list them|. can you help?|}",
    "{lists|lists of things}: can you? {then|so} {n} {things}{, please|}",
    "{n} {things} {and nothing more|, one below the other|, in a row|, numbered|, as a numbered list}[ please]",
    "{numbered|a numbered list|in order, with numbers}: {n} {things}",
    "{how about|what about|may i have|could we get|might i ask for} {n} {things}?",
    "{things} {i need|wanted|are what i need|, please}: {n}",
    "{say|tell us|let me know} which {things} you know, {n} {will do|are enough|at most}",
    "{kindly|please|be so good and|would you be so kind and} {write|note|put|set} down {n} {things}",
    "{if you had to|suppose you must|imagine you must} name {n} {things}{, which|: which ones|, what would they be}?",
    "{for a poster|for the blackboard|for flash cards|for the kids}{:|,} {n} {things}, {as a list|one per line|short}",
    "{our game|the rule|the task} is: {name|say|list} {n} {things}{. your turn|. you begin|}",
    "{one, two, three|quick|ready}{...|!} {n} {things}",
    "{come on|go on}, {n} {things}{ will not be hard|, that's easy|}",
)
TABLES = (
    "{surprise|help} us with a table of {things}",
    "{i bet|we bet} you can't {make|draw} a table of {things}{. can you|. go on|}",
    "{things}{,|:} {in rows and columns|neatly in columns|side by side in a table|lined up as a table|tabulated}[ please]",
    "{how about|what about|may i have|could we get|might i ask for} a table of {things}?",
    "{tables|markdown tables}: can you? {then|so} one {of|with} {things}[, please]",
    "{my {teacher|boss|son|daughter} wants|for the wall i need|for my notes i need|we need for class} a {small |}table {of|with} {things}",
    "{tabulate|arrange|line up|lay out} {things}[ {in markdown|as a table|for me}]",
    "{would|could} you {arrange|lay out|present|show} {things} {as|in} a {small |markdown |}table?",
    "{no list|not a list|no text}, a table{: |, please: }{things}",
    "{i prefer|i like|we like} tables. {one|please one|so one} {of|with} {things}",
)
COLUMNS = (
    "{i need|we need|my boss wants|could you make|how about} a table{: the columns are| whose columns are| that has the columns} {heads}",
    "{columns|the columns}: {heads}. {make|now make|please make|draw} {the|a} table",
    "{heads}: {that's|those are|these are} the columns. {a table, please|now the table|make the table}",
    "{across the top|on top|as heads} {heads}: {a table, please|make me a table|a small table}",
)
TAKE = (
    "{occasion}{: |. |... }{i know nothing about it|it's my first time|never done that}. what {do i need|must i have|comes into the bag}?",
    "{tomorrow|on saturday|next week} {we want to|i want to|we will|i will|we are going to} {deed}. {my bag is empty|nothing is packed|i have nothing ready}{. a list, please|. what do we need?|, help me pack}",
    "{my {daughter|son|aunt|father|friend} wants|my parents want|our class wants} to {deed}. {what is needed|what should go into the bag|what must be bought|a list, please|could you list what is needed}{?|}",
    "{to {deed}|in order to {deed}|before we {deed}}{:|,} what {do we need|must we have|should be ready|must be bought}?",
    "{don't let me|so that i don't|lest i} forget anything for {occasion}: {a list, please|list it|what do i need?}",
    "{surprise|help} us with a {list|packing list} for {occasion}",
    "{what|which things} would {a beginner|a child|a family} need for {occasion}?",
)
