# ruff: noqa: E501
"""Still more ways to ask for common knowledge, by the answer: the question turned round, cut short, or told in passing."""

ASKS: dict[str, str] = {
    "An insect has six legs.": "legs on an insect//{legs|how many legs} {of|on|has|for} {an insect|an ant|a beetle|insects}//{an insect|an ant|a beetle} stands on how many legs//{my son|my daughter} draws {an ant|a beetle}. How many legs {does it need|must it have|do i tell them}",
    "A spider has eight legs.": "legs on a spider//{a spider|spiders} {walks|walk} on how many legs//{my son|my daughter} draws a spider. How many legs {does it need|must it have}",
    "A year has 365 days; a leap year has 366.": "how many days are in a year, {normal one not leap|a normal one|not a leap one}//{a normal|an ordinary} year, days//days {of|per} year//{i want to|we} write every day for a year. How many {entries|days} is that//one page a day for {a|one} {normal |}year, how many {pages|days}//how long is a year in days//a year counted in days//how many days until the same date next year, in a normal year//the number of days a {normal |}year has",
    "William Shakespeare wrote Romeo and Juliet.": "Romeo and Juliet was written by{| whom| who}//Romeo and Juliet {is by|comes from|is from} {whom|who|which writer|which author}//{which|what} {writer|author|poet|playwright} wrote Romeo and Juliet//the play Romeo and Juliet, {who wrote it|by whom|who made it}//we read Romeo and Juliet at school, {who wrote it|who is the author}//Romeo and Juliet, {author|writer|written by}//whose play is Romeo and Juliet",
    "William Shakespeare wrote Hamlet.": "Hamlet was written by{| who}//Hamlet {comes from|is from} {whom|who|which writer|which author}//{which|what} {writer|poet|playwright} wrote Hamlet//the play Hamlet, {who wrote it|by whom|who made it}//Hamlet, {author|writer|written by}//whose play is Hamlet",
}
