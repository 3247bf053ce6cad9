# ruff: noqa: E501
"""How plans, trips, duties and corrections are told and asked for: frames of `scene_lists`, templates of `grammar.fill`."""

PLANS_TOLD = (
    "{items}[.]",
    "{My week|This week|My plans|The plan|My plan for the week|Next week|Week plan|My calendar|Plans this week}: {items}[.]",
    "{This week|Next week} {i have|I have|I've got|there is} {items}[.]",
    "{I have|I have got|I've got} {items}{| this week| next week}[.]",
    "{It's a full week|What a week|Busy week ahead|So much to do}: {items}[.]",
    "{items}, {that's my week|that is all|and the rest is free}[.]",
)
PLAN_ITEMS = (
    "{event} on {day}",
    "{on |}{day} {event}",
    "{day}: {event}",
)
PLAN_NEXT = (
    "{on |}{day} {i have|I have|I've got|there's|is} {event}[.]",
    "{and|And|And then|then|also} {on |}{day} {event}[.]",
    "I have {event} on {day}[.]",
    "{event} {is|comes} on {day}[.]",
    "{event} on {day}[.]",
)
ON_DAY_ASKED = (
    "{What|What all} {is|do I have|have I got|did I plan} on {day}?",
    "{What's|Whats} {on|planned for|happening on|up on} {day}?",
    "{What am I doing|What do I do|What must I do|Where do I go} on {day}?",
    "{on|and on|And what about} {day}?",
    "{What's my plan|What are my plans|My plan|Anything} {for|on} {day}?",
    "{Do you know|Tell me|Do you remember} what I have on {day}[?]",
)
WHEN_ASKED = (
    "When {is|was} {the|my} {bare}[ again]?",
    "{What|Which} day {is|was} {the|my} {bare}[ on]?",
    "On {what|which} day do I have {event}?",
    "When do I have {event}?",
    "{the|my} {bare} {is when|is on which day|was when|, when is it}?",
    "{Tell me|Do you remember|Do you know|Remind me} {when|what day|on which day} {the|my} {bare} is[?]",
)
VISIT_TOLD = (
    "{my|the|our|my next} {visit} appointment{with} is {when}[.]",
    "I have {a_visit} appointment{with} {when}[.]",
    "{a_visit} appointment{with}{:|,|} {when}[.]",
    "{when} {I have|i've got|there is} {a_visit} appointment{with}[.]",
    "{They gave me|I got|I made} {a_visit} appointment{with}, {it's |}{when}[.]",
    "{Next appointment|appointment|my appointments}: {visit}{with}, {when}[.]",
)
TRIP_TOLD = (
    "my {ride}{to} {is|leaves|goes} {when}[.]",
    "I {have a|take the|am taking the|will take the|have booked a} {ride}{to} {when}[.]",
    "{ride}{to}, {when}[.]",
    "{when} {I take|I'm on|i take} {the|my} {ride}{to}[.]",
    "{the|our} {ride}{to} {leaves|departs|goes} {when}, {I'm so excited|must not miss it|I hate packing|with two bags}[.]",
    "{Tickets are bought|I got the tickets|Trip|Travel plan|It's booked}: {ride}{to}, {when}[.]",
)
DAY_ASKED = (
    "{What|Which} day {is|was} {it}?",
    "On {what|which} day is {it}?",
    "{Which day|What day|On which day} {do I {go}|must I {go}|am I supposed to {go}}?",
    "{it} {is on what day|, which day|, what day was it}?",
    "{Do you remember|Tell me|Do you know} the day of {it}[?]",
)
TIME_ASKED = (
    "{What time|At what time|When exactly} is {it}?",
    "At {what|which} {time|hour} {do I {go}|must I {go}|do I have to {go}}?",
    "{How late|What o'clock|what hour} is {it}?",
    "{Do you remember|Tell me|Do you know} the time of {it}[?]",
    "{it} {is at what time|, what time|, at what time was it}?",
)
TO_ASKED = (
    "Where {do I {go}|am I going|am I heading} {to |}{with|by} the {ride}?",
    "Where does {my|the} {ride} {go|take me}[ to]?",
    "{What|Which place|What town} is {my|the} {ride} {to|going to}?",
    "Where {is|was} {my|the} {ride} going?",
    "{What is|What's|Tell me|Do you know} the destination of my {ride}[?]",
    "{Where to|To which place|To what town} {is|goes} {my|the} {ride}?",
)
WHO_ASKED = (
    "{Who|With whom|Who with} is {it}[ with]?",
    "{Who|Whom} {do I see|am I seeing|do I meet|will I see} at {it}?",
    "{What is the name|What's the name} {of the one I see|of the person} at {it}?",
    "{it} is with {whom|who}?",
    "{Do you remember|Tell me|Do you know} who {it} is with[?]",
)
DUTY_TOLD = (
    "{Don't|dont|Do not|Please don't|pls dont|never} let me forget to {deed}{day}[.]",
    "{I must not forget|I mustn't forget|I can't forget|I should not forget|I may not forget} to {deed}{day}[.]",
    "{Remind me|Please remind me|Can you remind me|remind me later} to {deed}{day}[.]",
    "{I have promised|I promised|I swore} to {deed}{day}, {don't let me forget|remind me|so keep that in mind}[.]",
    "{Reminder|Remember|Note|To do}: {deed}{day}[.]",
    "I {still |}{must|have to|need to|gotta} {deed}{day}{, don't let me forget|, remember that|, that is important}[.]",
)
DUTY_ASKED = (
    "What {must I not|should I not|mustn't I|shouldn't I|may I not} forget?",
    "What {did I ask|have I asked|did I want} you to remind me {of|about}?",
    "What {was|is} {it |the thing |}{I must not forget|I mustn't forget|I wanted to do|I have to do|you should remind me of}?",
    "{What must I do|What do I have to do|What did I promise|What am I forgetting|What was my reminder}?",
    "{my reminder|the reminder|the thing not to forget}{?| please|, what was it?}",
    "{Did I forget something|Am I forgetting something|Is there something I must not forget}? {What was it?|What?|Tell me.}",
)
FIXED = (
    "{wait no|no wait|Wait|Sorry|sorry|Oops|No|Hm no|Actually|oh|Correction|My mistake|ah no}{, |: | }{{it's|it is|I mean|I meant|make that|that's|it should be} |}{full}{| of course| sorry|, not {old}|}[.]",
    "{Not {old}|Forget {old}|{old} is wrong|{old} was wrong|I was wrong}{: |, |. |; }{it's|it is|I meant|make it|rather|but} {full}[.]",
    "{full}{, I mean|, I meant|, sorry|, not {old}| I mean|. I mixed it up}[.]",
    "{Sorry|Oops|argh}{ typo|, typo|, my mistake|, I mixed that up|, wrong}{, |: |. }{full}[.]",
    "{Change that to|Please change it to|Correct that to|make it} {now}[.]",
)
FIXED_INSIDE = (
    "{tell}{. |, | - | }{sorry|no wait|wait no|no|wait|I mean|I meant|oops|or rather|correction|actually}{, |: | }{full}[.]",
    "{tell}{, no, |... no, |. Hm, no, }{{it's|I mean|make that} |}{full}[.]",
    "{tell}. {Not {old}|Forget {old}|Sorry, not {old}|No, not {old}}{, |: }{full}[.]",
)
WORD_FIXED = (
    "{no|No|Wait|wait|Sorry|Hm}{, |. }{remember|keep|take|better} {full} instead[.]",
    "{Forget|Scratch|Drop|Not} {old}{, |. }{remember|take|use|it's|the word is} {full}[ instead][.]",
    "{I changed my mind|Changed my mind|Other word}{: |, }{full}[ instead][.]",
)
MOVED = (
    "{wait no|no wait|Wait|Sorry|Oops|Actually|Correction|My mistake|ah no}{, |: }{the|my} {it} is {now}[.]",
    "{Change|News|They moved it|It has changed|Update}{: |, }{the|my} {it} is {now}{ now| instead|}[.]",
    "{the|my} {it} {was moved, it's|is now|is really|is actually} {now}[.]",
    "{I was wrong|I mixed it up|Not quite|I misread}{: |, |. }{the|my} {it} is {now}, not {old}[.]",
)
COUNT_OF_LIKE = (
    "How many {thing} {do I have|have I got|did I say I have|do I own}?",
    "{What is|Tell me|What was} the number of {my|the} {thing}[?]",
    "{how many {thing}|number of my {thing}}{?| again?| please}",
)
