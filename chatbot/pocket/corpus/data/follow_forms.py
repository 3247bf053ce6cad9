# ruff: noqa: E501
"""More ways to ask for another, for fewer of a list, and for a letter that is shorter and still a letter."""

ANOTHER_WIDE = (
    "{another|anotha|anuther|anothr|nother|a nother} {one|1|{kind}}{ pls| plz| please| pleaseee| plss|}",
    "{moar|mooore|more more more|moree|more pls|gimme more|gimme another|gimme one more|lemme have another|hit me again|hit me with another|bring on the next|bring another|again again|agaaain|one moreee|1 more|1 more pls}",
    "{haha|hahaha|lol|lmao|hehe|ha ha|heh|xd}{ |, |! |. }{ok |}{and another|another one pls|one more plz|next one|more of that|again|you got more|got any others|you got another one}{?|}",
    "{that|this} {one |}{was|is} {too easy|too silly|too sad|too old|not for kids|not quite it|a bit flat|nothing special|fine but old}{. |, |; }{another one please|another|a better one|try another|do you have another}{?|}",
    "{ooh|oh|wow|aww|cool|yay|yes|ah|bravo|great stuff|love it|loved it|brilliant|neat}{, |! |. }{another one please|one more please|another|and another one|can i have another|do another|one more like this}",
    "{the kids|they|my friends|my colleagues|everybody here|the little ones} {want|shout for|beg for|ask for|are asking for} {more|another|another one|one more|a second one}{!|}",
    "{don't|please don't|do not} {repeat|give me} {it|the same|that one|yourself}{, |: |. }{a new one|another one|another|something new}{ please|}",
    "{one|a {kind}} {isn't|is not} enough{, |. |: }{another|another one|one more|more please}",
    "{i could|we could|i can|i could always} {take|use|do with|hear|read} {another|another one|one more|a second one}",
    "{would|could} it be too much to ask for {another|another one|one more|a second one}?",
    "{just|only} {one more|another one|one last one|one final one}{ please| then i'll go| and then i'm off to bed| before i go|}",
    "{one last|a last|a final|the last} {one|{kind}}{ please| for today| before bed| for tonight|}",
    "{what else|what others|which other ones} {do you know|have you got|can you offer}{? one more please|? one more|? another one please}",
    "{surely|i bet|i'm sure|no doubt|you must} {you know|you have|know} {another|another one|one more|others}",
    "{second|2nd|next|new|fresh|different|other} {one|{kind}}{ please| pls| plz| now|}",
    "{and}{ |... |, }{more|another|the next|one for the road|one on top}{?|}",
    "{can't get enough|i want more|so good, more|i'm not done|keep going, i like these|i like these}{. |, |! }{another|another one|one more|next please}",
    "{same|something|the same} {kind|sort|type} {again|once more|please}{, but new|, but a new one|, not the same one|, a different one}",
)
SHORTER_LETTER = (
    "{shorter|make it shorter|cut it down|trim it|shorten it}{, |; |. }{but |}{keep it a letter|still as a letter|it must stay a letter|keep the greeting|keep the greeting and the ending|leave the greeting and closing in|with greeting and closing|don't lose the greeting}{ please|}",
    "{a shorter letter|a much shorter letter|a briefer letter|the letter shorter|a short version of the letter|the short version as a letter|the same letter but short|same letter, shorter}{ please|, please|, with greeting and all|}",
    "{can|could|would} you {make|have|write} {the letter|that letter|this letter} {shorter|a bit shorter|much shorter|briefer|more to the point}{ please|}?",
    "{can|could} {i|we} {have|get} {a shorter letter|the letter in short|the whole letter, only shorter|a briefer letter}{ please|}?",
    "{the letter|that letter|this letter|the body|the middle part|the text in the letter} is {too long|a bit long|much too long|far too wordy|longer than it should be}{. |, |; }{shorten the letter|a shorter letter please|shorter, with greeting and closing|keep the greeting, cut the rest|only one line between greeting and closing}",
    "{greeting|hello|dear so and so}{, |: |; }{one sentence|one line}{, |; }{closing|goodbye|best wishes}{. that's enough|. that will do|. no more|, please|}",
    "{just|only} {one|a single} {line|sentence} between the greeting and the {closing|end|signature|name}{ please|}",
    "{i need|i want|i'd like|we need} {it|the letter|the whole letter} {shorter|briefer|half as long}{, |; }{but |}{still as a letter|as a proper letter|with the greeting|with greeting and name|ready to send}",
    "{write|do|send} {the letter|me the letter|that letter} again{, |; |: }{shorter|but shorter|but brief|short this time|only the essentials}{ please|}",
    "{nobody|no one|my boss never|grandma never|he never|she never} reads {such |}long letters{. |, |: }{a shorter letter|make the letter short|the letter again, but short}{ please|}",
    "{the letter should|that letter should|it should} {fit on a card|fit on a small card|fit on a sticky note|be two lines}{. |, |: }{keep the greeting|and stay a letter|with greeting and closing}{ please|}",
    "{less text in the letter|fewer words in the letter|a letter with fewer words|a letter with less text|a tiny letter|a mini letter|a very brief letter}{ please|, please|}",
    "{condense|compress|tighten|shrink|shorten|abridge} the letter{ please| for me| a bit| as much as you can|}",
    "{the same|the same thing}{, |: }{as a short letter|as a very short letter|as a letter of one sentence|in a shorter letter}{ please|}",
)
FEWER_WIDE = (
    "{too many|that's too many|so many|whoa, too many|that is a lot|that's a lot|i can't remember them all}{. |, |! |: }{{some} will do|just {some}|only {some}|give me {some}|{some} are plenty|the first {some} please}",
    "{i|we} {only |just |}{need|wanted|asked for|want|have room for|have space for|can take} {some}{ of them| of those|}",
    "{can|could|would} you {cut|trim|reduce|shorten|bring} {it|that|the list|them} {down |}to {some}{ please|}?",
    "{the|just the|only the|keep the|leave the|give me the} {first|top} {some}{ please|, please| of these|}",
    "{keep|leave|show|save} {only |just |}{the first |}{some}{, drop the rest|, delete the others|, forget the others| of them|}",
    "{a list of|the list with|same list with|that list, but with|the same, but} {only |just |}{some}{ please|}",
    "{make|let} {the list|that list|it} {only |just |}{some}{ long| items long| entries|}{ please|}",
    "{my list has room for|there is only space for|on my note fit|the poster takes} {only |just |}{some}{. please shorten it|. cut it|, please|}",
    "{drop|delete|remove|cut|strike} {all but|everything but|everything after} the first {some}{ please|}",
    "{some}{ only| is enough| suffice| will suffice| of these please| of them will do| and no more}",
)
SHORTER_WIDE = (
    "{shrter|shoter|shortr|shorterrr|shorterr|a lil shorter|a wee bit shorter|way shorter|wayyy shorter|short pls|shorter plz|shorter thx|2 long|too loong|too loooong|tooo long|tldr|tl dr|tl;dr pls}",
    "{hm|hmm|ok|well|nice|good|fine|great|lovely|thanks}{ |, |. }{but |}{shorter|a bit shorter|make it shorter|can it be shorter|it could be shorter|i'd like it shorter|is there a shorter one}{ please|}{?|}",
    "{i|we} {stopped|fell asleep|got lost|dozed off|gave up} {halfway|half way through|after two lines|in the middle}{. |, |; }{shorter please|make it shorter|a shorter version please}",
    "{now|and now|ok now|next} {the same |it |that |}{shorter|much shorter|in short|as short as you can|half the size|short and sweet}{ please|}",
    "{short and sweet|less is more|keep it simple|the condensed version|the quick version|the pocket version|the bare bones|the executive summary|speed it up|snappier|make it snappy|a snappier version|tighter|make it tighter|crisper}{ please|}",
    "{who has|nobody has|i don't have|there isn't} {the time|time|enough time|the patience} for {all that|so much text|all this|such a long one}{? |. |, }{shorter please|make it shorter|short version}",
)
ONE_SENTENCE_WIDE = (
    "{1 sentence|1 sentence pls|one sentence plz|in 1 sentence|in one sentance|one sentense please|just 1 sentence|in a single sentance}",
    "{ok|hm|fine|nice|good}{ |, }{now|but now|but} {boil it down to|bring it down to|fit it into|squash it into|press it into|get it into|turn it into|cut it to} {one|a single} sentence{ please|}",
    "{what|how} would {you|it} {say|be|sound|read|look} in {only |just |}{one|a single} sentence?",
    "{my teacher|my boss|the form|the card|the newspaper} {wants|takes|allows|has room for} {only |just |}one sentence{. can you do that?|. please shorten it|, so shorten it please|}",
    "{if it had to be|supposing it were|make believe it is} {one|a single} sentence{, how|: how|, what} would it {go|be|say|read}?",
)
