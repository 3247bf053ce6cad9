# ruff: noqa: E501
"""How a letter of a certain purpose is wished for, and what is said once it is written; slots as in `letters_for.py`."""

PLEASE = "{please write|write|can you write|could you write|would you write|please draft|make|can you make|i need|i want to send|could i have|may i get|i'd like|let me have}"

# {thing} "sick note", {a_thing} "a sick note", {mail} "short email", {a_mail} "a short email".
FRAMES: tuple[str, ...] = (
    "{write|write|make|draft|compose|i need|give me|i'd like|please write|can you write|could you write|would you write} {a_thing} {to|for} {whom} {tail}",
    "{write|make|draft|i need|give me|i'd like|i want|please write|could you write|i have to send|i must write} {a_thing} {tail}, {it is for|it goes to|for|to} {whom}",
    "{thing} {to|for} {whom} {tail}",
    "{a_thing} {to|for} {whom} {tail}[, please| pls| please|, short|, can you?]",
    "{a_mail} to {whom} {to say that|saying that|that says|telling {her} that|: |in which i say that} {say}",
    "{short|quick|} {mail} to {whom} {that|, |: |saying} {say}[, please| pls]",
    "{please |can you |could you |i want to |i have to |help me |}{tell|write to} {whom} {in {a_mail}|by mail|in a short note}: {say}",
    "{say}. {a_mail} to {whom}{, please| please|}",
    "{say}. {_please} {a_mail} {to|for} {whom}",
    "{say}, {write|so write|please write|can you write|could you put that in} {a_mail} to {whom}{ please|}",
    "please write me {a_mail} to {whom} to say {say}",
    "{it would be good|it would be nice|it would help|i'd be glad} to have {a_thing} {for|to} {whom} {tail}",
    "{i was thinking,|hm,|well,|ok so|so,|hello,|hi,|dear helper,|hey,} {a_thing} {to|for} {whom} {tail}{...| please|, could you|}",
    "{i need help with|help me with|i'm stuck with|what do i put in|what do i write in|how does one word|how do i begin} {a_thing} {to|for} {whom} {tail}",
    "{whom}: {a_thing} {tail}[, please]",
    "{for|to} {whom} {a_thing} {tail}[, please| please]",
    "{whom} {should get|must get|is to have|needs|deserves|gets} {a_thing} {tail}{. can you write it?|. write it please|, please|. please help|}",
    "{thing}. {to|for} {whom}. {go|please|short|thanks|say that {say}|{say}}{.|!|}",
    "{my {mother|wife|husband|son|daughter} says|they say|i was told|it's time} i {should|must|have to} write {a_thing} {to|for} {whom} {tail}{. you do it|. can you?|. help me|}",
    "{please|kindly} you {make|write} {thing} {to|for} {whom} {tail}",
    "{dear helper|hi pocket|hello|good morning|sorry to bother you}, {please make|please write|could you do|i need} {a_thing} {tail} {to|for} {whom}",
    "{i'm|i am} {writing|to write} {a_thing} {to|for} {whom} {tail}{ and don't know how|, what goes in?|, please help|. you begin|}",
    "{is it possible to get|could there be|would you have|do you do} {a_thing} {to|for} {whom} {tail}?",
)
# After {story}, which names whom it is about.
AFTER_STORY: tuple[str, ...] = (
    "{story}. {_please} {{her} {a_thing}|{a_thing}|{a_mail} to {her}|{a_thing} for {her}}",
    "{story}. i {need|have|want|ought|would like} to write {her} {a_thing}",
    "{story}. {a_thing}, please",
    "{story}, {write|please write|can you write|could you write} {her} {a_thing}{?|}",
    "{story}: {a_thing}[, please]",
    "{story}. {how do i write that|what do i write to {her}|how do i put that in {a_mail}|what should go in the {thing}|how would {a_thing} go}?",
    "{story}. {a_thing} {would be good|would be right|is due|is needed|is what i need}",
    "{story}, so {i need|please write|write|i want|let's write|i thought of} {a_thing}",
    "{a_thing} {please|, please|is needed}: {story}",
    "{i need|please write|write|can you do|draft} {a_thing}. {story}",
    "{story}. {can you|could you|would you|please} {help me write|put together|draft|think of|find the words for} {a_thing}{?|}",
    "{story} and {i need|i want to write|i must write|it's time for|there should be} {a_thing}",
)
CARE_TOLD: tuple[str, ...] = (
    "{story}. {a few nice words|a few kind words|some kind words|some friendly words|a few lines} {for {her}|to {her}}{?|, please|}",
    "{story}. {what do i say to {her}|what could i write {her}|help me find kind words|write {her} something nice}{?|}",
)
"""For private letters alone."""
NEXT_READER: tuple[str, ...] = (
    "{now|and|and now|ok, now|thanks, now|next} {one|another|another one|the same|the same one|one more|the next} for {whom}",
    "{now|and|ok, and} {whom}{?|, please|}",
    "{also|then also} {one|another one} for {whom}",
    "{one more|another one|another|a second one|same again|the same|the same again}{, |, but |: }for {whom}{, please| please|}",
    "{can|could|would} you {do|write|make} {one|another|the same|the same one|another one} for {whom}{ too| as well| now|}?",
    "{i need|i want|we need|i forgot, i need} {one|another|the same|another one|a second one} for {whom}{ too| as well|}",
    "{and|what about|how about} {one for |}{whom}?",
    "{whom} {needs|should get|gets|wants} one {too|as well}",
    "{for|and for} {whom} {too|as well|now}{, please| please|}",
)
"""Whom the same letter is for next."""
CHANGE_READER: tuple[str, ...] = (
    "{change it to|change the name to|make it|make that|make it to|make it for|put|write|use} {whom}{ instead|}[ please]",
    "{sorry|oops|no|wait|hm|ah}, {it's for|it is for|i meant|it goes to|make it|the name is|it should be|to} {whom}",
    "{wrong name|not {old}|no, not {old}|not to {old}}{, |: |, it's |, but }{whom}",
    "{whom} instead of {old}",
    "{it should be|it is|the name is|i meant} {whom}, not {old}",
    "{replace|swap} {old} {with|by|for} {whom}",
    "{can|could} you {change|address|make} it to {whom}{ instead|}?",
    "{address it to|send it to|write it to|it goes to|better to|rather to|this one is for} {whom}{ instead|, please|}",
)
"""{old} is the name before."""
ADD: tuple[str, ...] = (
    "{add|please add|also say|say too|also write|mention|mention also|put in|write also|include|and say} that {clause}",
    "{add that|also|say too that|and that|and add that|and mention that|also mention that} {clause}[, please| too| as well]",
    "{can|could|would} you {add|say|mention|put in|write|include} that {clause}{ too| as well|}?",
    "{it should|it must|the letter should|it has to} {also say|also mention|say too|mention} that {clause}",
    "{and|also}: {clause}",
    "{i forgot|one more thing|something is missing|not quite}: {clause}",
    "{good, but|nice, but|fine, but|ok, but} {add|say|also say|mention} that {clause}",
)
# As the writer says it, and as the letter has it.
CLAUSES_CHIEF: tuple[str, ...] = (
    "i will be back on {day}", "i will be back on {day}", "i will be back tomorrow", "i'll be back next week", "i will call on {day}", "i have seen a doctor", "i will send a doctor's note", "i can be reached by phone",
    "i have finished the report", "i will make up for it", "{helper} can take over", "{helper} has the keys", "i am very sorry", "i hope to be back on {day}", "i will write again on {day}",
)  # fmt: skip
CLAUSES_FIRM: tuple[str, ...] = (
    "i will call on {day}", "i can be reached by phone", "i will come by on {day}", "i need an answer by {day}", "{helper} can be reached too", "i am in {town} until {day}", "i will write again on {day}",
)  # fmt: skip
CLAUSES_PRIVATE: tuple[str, ...] = (
    "i will call on {day}", "i will visit on {day}", "{helper} says hello", "{helper} sends greetings", "we miss you", "i think of you", "i will bring a cake", "i hope to see you soon", "i am looking forward to {day}",
    "the cat is well", "we are all well", "i have moved to {town}", "i will be in {town} on {day}", "the garden is in bloom", "i have a present", "{helper} will come too", "we will be back on {day}", "the children are well", "the door is always open",
)  # fmt: skip
CLAUSES = {"chief": CLAUSES_CHIEF, "teacher": CLAUSES_CHIEF, "firm": CLAUSES_FIRM, "lender": CLAUSES_FIRM}
SIGN: tuple[str, ...] = (
    "{sign it|sign it with|sign with|sign as|please sign it|put my name under it:|signed|it should be signed} {name}",
    "{my name is|the name is|i'm|i am} {name}{, please sign it|, put it at the end|, put it under the letter|. sign it, please}",
    "{can|could} you {sign it with {name}|put {name} at the end|write {name} at the bottom|use {name} as the name}?",
    "{instead of your name put|replace your name with} {name}",
)
MAKE_ABOUT: tuple[str, ...] = (
    "{make it|change it to|rather|no,|make it an invitation to|it should be|better} {about |for |}{party}{ instead|}",
    "{make it about|let it be about|it's about|it is for|it should be for|change it, it is for} {party}",
    "{not {old}|no {old}}{, |, but }{party}",
    "{party} instead of {old}",
)
"""For an invitation."""
BOSS_TOLD: tuple[str, ...] = (
    "my {boss} is {whom}",
    "my {boss} is called {whom}",
    "{i work for|i'm with} {whom}, my {boss}",
    "the name of my {boss} is {whom}",
)
