# ruff: noqa: E501
"""Bits and pieces beside what is known: short questions on programs, places, numbers and errands; see `declines.py`."""

EDGE_BITS = """
@ facts 0.3
- {gmail|outlook|yahoo|protonmail} {undo send|share inbox|attachment too big|retry sending}[?]
- {minecraft|valheim|terraria|factorio} {seed for villages|seed map|how to share my world|world won't load}[?]
- {whatsapp|telegram|signal} {edit sent message|old chats on new phone|delete for everyone|stop backup}[?]
- {spotify|deezer|tidal} {stop autoplay|share playlist|continue on tv|repeat one song}[?]
- {hp|canon|epson|brother} printer {retry|stop button|error {n3}|offline again}[?]
- {bash|zsh|powershell|fish} prompt {colours|shorter|with git branch|reset}[?]
- {bosch|miele|siemens|aeg} {oven|dryer|hob} {temperature wrong|app won't connect|reset|stops early}[?]
- {excel|sheets|numbers} {undo greyed out|share read only|copy without formula|old version}[?]
- {zoom|teams|webex} {share screen|chat history|copy invite link|stop recording}[?]
- {steam|epic|xbox|psn} {chat|refund|share library|continue download|speed is low}[?]
- {kindle|kobo|tolino} {send a file|font too small|restart|space full}[?]
- {netflix|hulu|disney plus} {continue watching remove|stop asking|share password|error {n3}}[?]
- {figma|canva|miro} {version history|share link|undo|copy style}[?]
- {github|gitlab|bitbucket} {pull request|edit commit message|share repo|api token}[?]
- {chatgpt|gemini|copilot} {share link|old chats|edit message|stop button gone|message cap}[?]
- {instagram|tiktok|snapchat} {edit comment|undo unsend|retry upload|share story}[?]
- {roomba|alexa|nest|tado} {stop|reset|temperature|won't answer}[?]
- {garmin|fitbit|polar} {share run|stop tracking|edit activity|sync retry}[?]
? where is {the share button on my scanner|undo in paint|the retry key in the arcade|the stop handle on a tram|edit in the camera roll|the menu on a casio|the seed box in stardew valley}
? who can {edit|see|share|undo} {my google calendar|a wikipedia page|our trello board|the family album|a police report|my steam profile}
- {population|president|mayor|rivers|history} of {{country}|{capital}|{town}}[?]
- {country}: {president|population|rivers|religion|flag meaning|anthem}[?]
- {capital}: {mayor|sights|founded|metro lines|rainfall|airport code}[?]
- {flag|anthem|king|army|visa|weather} {country}[?]
? who governs {{country}|{capital}|{town}|{place}}
? how old is {{capital}|{landmark}|{brand}|the {language} alphabet}
- {length|source|mouth|depth} of the {Elbe|Loire|Mekong|Zambezi|Yukon|Tagus}[?]
- neighbours of {{country}|{place}|{town}}[?]
- {moons|mass|gravity|discoverer} of {ceres|titan|uranus b|kepler 22b|eris}[?]

@ maths 0.15
- {n3}+{n3}+{n3}+{n3}{?|=|}
- {n2}.{n2}+{n2}.{n2}+{n1}.{n2}{?|=|}
- {n4} {plus|minus} {n4}{?|}
- {m2} times {n3}{?|}
- {n2} percent {of|off} {n4}{?|}
- {cube root|log|factorial|square root} of {n4}{?|}
- {half|double|a third|three quarters} of {n5}{?|}
- {vat|tip|discount|interest} {n2}% on {n3}.{n2}{?|}

@ convert 0.05
- {furlongs|stone|hectares|knots|psi|fathoms} to {metres|kilos|acres|km/h|bar|feet}[?]
- {n2} {stone|knots|psi|acres|bushels|furlongs}{?| in metric?|, a lot?}
- {n3} {f|fahrenheit|kelvin} to {c|celsius}[?]

@ picture 0.1
- {text|email|call|ring|message} {{name}|my boss|mum|the school|the garage}[ please]
- {alarm|timer|reminder|wake-up call} {at|for} {hour}[ please]
- {taxi|pizza|table for {n1}|flight to {town}|plumber}{, now| please|, book it|, order it}
- {lights|heating|tv|radio|fan} {on|off}[ please]
- {play|queue} {{celebrity}|jazz|the news|rain sounds}[ please]
- {print|scan|fax|post} {it|this|page {n1}|my letter}[ please]

@ personal 0.05
- {netflix login|apple id|bank login|icloud account}[?]
- {neighbour|boss|ex|landlord|teacher} {phone number|email|salary|address}[?]
- who {rang|knocked|called|texted}{ at {hour}| just now| at my door|}?
- my {blood test|x-ray|exam|bank balance|phone bill} {result|today|this month}[?]

@ long 0.05
- {sonnet|rap|screenplay|thesis|eulogy|cover letter} {about|on|for} {{matter}|{name}|{firm}}[?]
- {lyrics|dialogue|chapter {n1}|script|abstract} {about|for} {{matter}|my band|{work}}[?]
- {n3} words, {matter}[, please]
- {essay|speech|novel|musical} {now|please|asap|by {hour}}
"""
