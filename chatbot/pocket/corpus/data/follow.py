# ruff: noqa: E501
"""Ways to ask for another of a kind, for a shorter version and for one sentence; `{kind}` is "joke" or "story"."""

from chatbot.pocket.corpus.data.follow_forms import ANOTHER_WIDE, ONE_SENTENCE_WIDE, SHORTER_WIDE

ANOTHER = (
    "{another one|another|one more|another {kind}|one more {kind}|again|a different one|and another|next|more|a new one|once more|and one more|next one}[, please| please| pls]",
    "{give|tell|show|write|read|make} me {another one|another|one more|a different one|a new one|the next one|another {kind}}[, please| now]",
    "{do you have|have you got|got|is there|do you know|don't you know|don't you have|are there} {another one|another|one more|any more|any others|a better one|more of them|a newer one}?",
    "{i knew|i know|i've heard|i have heard|i already knew|everybody knows|my kids know|i remember} that {one|{kind}}{| already| before}[, another|, one more|. another one|. a new one please|. next|, try again]",
    "{that one is old|that's an old one|old one|that was an old one|heard it before|known already|i knew that already|not new to me|i had that yesterday}{. another one|, another please|. do you know another|. give me a new one|. one more||. what else do you have}",
    "{haha|lol|ha|good one|nice|very good|i like it|lovely|great|wonderful|we laughed|that was fun|so beautiful|not bad|hm|hmm|ok|thanks}{, |! |. }{another one|another|one more|again|more|next|more please|and another one|do you have another|one more for my friend|give me another}",
    "{i'd like|i want|i need|we want|we'd like|let's have|let me have|let us hear|may i have|can i have|could we have|can we get|i'd love} {another one|another|one more|a new one|a different one|another {kind}|a second one}[, please]",
    "{now|and now|so|then} {another one|another|a different one|the next one|a second one|a third one|one more}",
    "{can|could|would} you {do|write|tell|make|try|give me} {another one|another|one more|a different one|it again, differently|a new one|another {kind}}?",
    "{not that one|no, not that one|i don't like that one|that was not funny|that's not very good|boring|not my taste|meh|i expected more}{, |. }{another one|another|try again|a better one please|give me a different one|do it again|something new}",
    "{my son|my daughter|my friend|my wife|the class|grandma|everyone|my brother|the whole table} {wants|would like|asks for|is waiting for} {another one|another|one more|another {kind}|a second one}",
    "{keep going|keep them coming|go on|carry on|don't stop|continue with more|yet another one|yet another {kind}|encore|same again|something else|any more|any others|another of those|one of the same kind|a fresh one|try once more|roll again|do that again|surprise me again}",
    "{is that the only one you know|is that all|was that all|are there more|do you only know that one|only that one}?",
    *ANOTHER_WIDE,
)
SHORTER = (
    "{shorter|shorter, please|make it shorter|make that shorter|can you make it shorter|could it be shorter|a shorter version|the short version|shorten it|shorten that|cut it down|trim it|a bit shorter|much shorter|briefer|more briefly|less text|fewer words|in fewer words|tl;dr|the gist|keep it brief}[ please| pls]",
    "{too long|that is too long|that's too long|much too long|that was long|so long|way too long|it is very long|long|that's a lot of text|too many words}{, |. |! }{shorter|make it shorter|shorten it|can you shorten it|a shorter one please|cut it|give me the short version|less please|could we have it shorter|the short one please}",
    "{that's|it's|that is|this is} too long for {my {son|daughter|kid|grandson|little one|class}|a child|me|the wall|a card|my phone|my mother|us}{. |, |; }{make it shorter|shorter please|can it be shorter|can you shorten it|a shorter one|shorten it}",
    "{i have|we have|there is} {no|only little|not much} time{, |. |: }{shorter|make it shorter|the short version|shorten it|a short one please|be brief}",
    "{give|tell|read|write} me {the short version|a shorter version|a shorter one|it shorter|it in fewer words|it more briefly|only the main part}",
    "{can|could|would|may} {i|we} {have|get|hear} {it|that} {shorter|a bit shorter|in a shorter form|in fewer words|briefer}?",
    "{can|could|would} you {please |}{shorten|cut|trim|condense|compress} {it|that|this|the {kind}}[ a bit| a little| for me]?",
    "{my eyes are tired|i get tired reading|he falls asleep soon|she only listens for a minute|i read slowly|my english is not good}{, |. }{shorter please|make it shorter|can you shorten it|a shorter version please}",
    "{the same|the same {kind}|that {kind}|this}{, | }{but |only |just |}{shorter|briefer|in short|half as long|cut down}",
    "{half of it is enough|half as long|half the length|only the core|just the main thing|sum it up|summarise it|summarize it|a summary please|in short|in brief|in two sentences|to the point|get to the point|a mini version|the mini version|a tiny version}",
    *SHORTER_WIDE,
)
ONE_SENTENCE = (
    "{in|now in|and in|all in|as|put it in|say it in|tell it in|squeeze it into|sum it up in|summarize it in|shorten it to|make it|reduce it to} {one sentence|a single sentence|just one sentence|one short sentence|one sentence only}[ please|, please]",
    "{and|ok, and|now|hm, and} {all of it|all that|the whole thing|everything|the same|this|the {kind}} in {one|a single|just one} sentence?",
    "{can|could|would} you {say|tell|put|write|sum up|squeeze} {it|that|this|the {kind}|all of that} {in|within} {one|a single|just one} sentence?",
    "{one sentence|just one sentence|one sentence please|a single sentence|one sentence will do|one sentence is enough|one sentence for the whole {kind}|only one sentence}",
    "{if you had|suppose you have|you have|you only have|i have time for|i can read} {only |just |}one sentence{: |. |, }{what would it be|tell it|say it|how does it go|go}",
    "{what is|what's|what was} {it|that|the {kind}} {about, in one sentence|in one sentence|in a single sentence|in a sentence}?",
    "{too long|that's too long|long}{, |. }{one sentence|one sentence please|in one sentence|make it one sentence|one sentence is enough}",
    "{i need|i want|i'd like|give me|write me} {it|that|the {kind}} {in|as} {one|a single} sentence[ {for a card|for my diary|for a friend}]",
    "{for a postcard|for my diary|for the blackboard|for a text message}: {one sentence|in one sentence|the {kind} in one sentence}",
    *ONE_SENTENCE_WIDE,
)
