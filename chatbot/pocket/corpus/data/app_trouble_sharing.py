# ruff: noqa: E501
"""Others who should come in or stay out, privacy, no network, tokens and forgetting, by the trouble one has; see `app_trouble_frames.py`."""

from chatbot.pocket.corpus.data.app_trouble_frames import trouble

SHARING_TROUBLES = (
    "\n"
    + "".join(
        (
            trouble(
                "homenetwork 1.7",
                goal="open the page on my phone in the same wifi|use it from my tablet at home|reach it from another computer in the house|let my family in over the home network|open it from the sofa on my phone|use it from the other PCs in the classroom",
                told="""
my {phone|tablet|other laptop|iPad|work computer} is {on the same wifi|in the same network|here on our wifi|beside me} {and can't open the page|and shows nothing at 127.0.0.1|but 127.0.0.1 doesn't work there|and should open it too}
{127.0.0.1|localhost|the address} {works on this computer only|does not work on my phone|opens nothing on the tablet|gives an error on the other computer}
the {program|model} runs {in the cellar|on the big PC|on our home server|upstairs} and i {sit on the sofa with my tablet|want to use it from my laptop|am in another room}
my {wife|son|flatmate|colleague} {at the next desk|in the next room|in the same office|in our house} {wants to use it too|can't open it|only gets an error with my address}""",
                ask="""
how {can|do} i {open the page on it|open it there|reach it from the phone|use it from another room|get it on my tablet|open it on another computer at home}
{which|what} address do i type {on my phone|on the tablet|on the other computer|from the next room}
can {other computers|my phone|my tablet|the other PCs} in {the house|our wifi|the same network|the office} {use it|open it|reach the page|connect}
{which|what} {flag|setting} lets {the network|other computers|the wifi|my phone} in
how do i {listen on all addresses|bind it to 0.0.0.0|make it visible in the network|open it for our wifi}""",
                key="""
{same wifi|home network|other computer at home|LAN|0.0.0.0|--host|host flag|tablet in the same wifi|from another room|local network}{: how|}""",
                rest="""
? what {is|does} {--host|--host 0.0.0.0|the host flag}{ for| do|}
> Start it with python app.py --host 0.0.0.0. On the other device open this computer's network address, such as http://192.168.1.5:7860.
w --host
z 用 python app.py --host 0.0.0.0 启动，再在另一台设备上打开这台电脑的局域网地址，例如 http://192.168.1.5:7860。
r Запустите python app.py --host 0.0.0.0 и откройте на другом устройстве адрес этого компьютера, например http://192.168.1.5:7860.
~ password typewherenext combinenext alwaysnext
""",
            ),
            trouble(
                "password 1.5",
                goal="protect the page with a password|keep strangers out|have visitors log in first|set a user name and a password|lock the page|put a login before it|let only my friends in",
                told="""
i {put it|have it|want to put it|will put it} {online|on the web|on the internet|in our network} and {strangers should not get in|not everybody should get in|only my friends may come in|fear that strangers use it}
i'd like {strangers|nosy people|the neighbours|my kids|unknown people} not to get in{ when i put it online| when it is shared| over the link|}
{anybody|everyone|any stranger} {with the link|in our network|who knows the address} can {open it|chat|get in|use my computer}
{somebody|a stranger|someone i don't know} {used|opened|found} {my link|the page|my shared page}""",
                ask="""
how do i {keep strangers out|put a password on it|protect it|lock it|set a login|secure the link|make people log in}
can i {set a password|add a login|lock the page|protect the link|ask visitors for a password}
is there a {password|login|lock|user name} {for the page|for visitors|for shared links}
who can {open|use} {my link|the shared page|it when i share it}
{which|what} {flag|option} {sets a password|asks for a login|locks the page}""",
                key="""
{password|login|auth|--auth|password for the page|keep strangers out|lock the page|user and password|access control}""",
                rest="""
> Start it with --auth USER:PASSWORD, for example python app.py --share --auth anna:secret: then visitors log in first.
w --auth
z 启动时加上 --auth 用户名:密码，访客就要先登录。
r Запустите с --auth ИМЯ:ПАРОЛЬ: тогда посетители сначала входят.
~ typewherenext combinenext alwaysnext
""",
            ),
            trouble(
                "linkdead 1.6",
                goal="get a new link|renew the share link|have the link last longer|revive the old public link|see when the link ends",
                told="""
the {public address|share link|link|public link|web address} {i sent|i gave out|we used} {last week|to my friends||ten days ago|last Monday} is {dead now|gone|not working any more|no longer open|expired}
{the link|my link|the public link|the share link} {worked|was fine|opened} {yesterday|last week|on Monday|for some days} {and now it doesn't|and today it's dead|and now it says nothing there}
{my friends|my tester|my sister|the pupils} {can't open the link any more|say the link is dead|get an error with my old link|write that the link has expired}
i {switched my computer off|closed the program|restarted Parley} and {the link is dead|the share link died|my friends can't get in}""",
                ask="""
why {is|did} the {link|public link|share link} {dead|die|expired|stop working|gone} {now|after a week|so soon|}
{how long|how many days} {does|will} {the link|a share link|a public link|such a link} {last|work|stay open|live|hold}
when does {the link|a share link|the public address} {end|expire|die|run out}
how do i {get a new link|renew it|make the link live longer|revive it|replace the dead link}
does the link {work|stay} when my computer is off""",
                key="""
{link dead|link expired|old link|share link expired|new link|link no longer works|how long is the link good|link lifetime}""",
                rest="""
> A share link lasts a week, or until the program ends. Start python app.py --share again for a new one.
w Week
z 分享链接有效一周，或到程序结束为止。重新运行 python app.py --share 会得到新链接。
r Ссылка живёт неделю или до конца программы. Запустите python app.py --share снова, и будет новая.
~ password typewherenext
""",
            ),
            trouble(
                "share",
                told="""
someone else {wants to open it|tried my address|should get in}, they only get an error{ with 127.0.0.1| with my address|}
{my friend|my aunt|a colleague|my pupil} lives {far away|abroad|in another town} and {wants to try it|can't come here|would like to chat with it too}""",
                ask="""
how can {someone else|others|somebody far away|people outside} {open it|get in|see it|reach it}{, they only get an error with 127.0.0.1|}
what do i send {to a friend|to people outside|them} so that they can {open it|get in}""",
                key="""
{link for others|open to others|let others in|for friends abroad|public address}""",
            ),
            trouble(
                "space",
                told="""
i want it {on the web|online|up} {when my computer sleeps|without my computer|all the time|for the whole year}
{a week is too short|the link always ends}, {i need it online for good|it should stay on the web}""",
                ask="""
can {it|Parley} {run|live} {somewhere else than on my computer|on a server in the web|online without my computer}
where can i {host it|put it online} {for good|for nothing|so that it stays}""",
                key="""
{host online|online for good|permanent link|put it on the web|hosting}""",
            ),
            trouble(
                "others 1.4",
                told="""
i am a teacher with {25|20|30|a dozen} {pupils|students|children} and {all want to write at the same time|they should all chat at once|each needs a chat}
{we are|our office has|our club has} {five people|three users|ten people|a whole team} and {all want to use it|everybody wants to chat|one computer}
{two|three} of us {write|chat} {at the same time|at once} and {one must wait|it gets slow|it takes turns}
{others|my colleagues|the pupils} {wait|have to wait|stand in a queue} {for their replies|while i chat|when many write}""",
                ask="""
can {they|we|all|twenty people|all my pupils|several people|the whole class} {all write|chat|use it|ask things} {at the same time|at once|together|in parallel}
how many {can chat|people can write|users does it take|may use it} {at once|at the same time|together}
does {everybody|each|each of us|every visitor} have {a chat of his own|their own chat|the same chat|own settings}
what {happens|becomes of it} when {many write at once|everyone asks at the same time|two people press send together}""",
                key="""
{many users|several people at once|whole class|multi user|number of users|parallel users|25 pupils}""",
            ),
            trouble(
                "onecomputer 1.5",
                goal="keep my chat apart from my brother's on one computer|have a chat for each child|share one computer without mixing our chats|let two people have their own chats on this PC",
                told="""
{my two kids|my wife and i|my brother and i|we two|my sons} {share|use|sit at} {one computer|this PC|the same laptop} and {want their own chats|our chats get mixed|each wants a separate chat|everything lands in one list}
{my wife|my brother|my son|my colleague} {uses|wants to use} {this computer|the same laptop|my PC} {too|next|tonight} and {shouldn't see what i wrote here|must not read my chat|should have an own chat}""",
                ask="""
can {my two kids|two people|my wife and i|both of us|each child} {each have|have|get} {their own talk|a talk of their own|separate chats} on {one computer|this PC|the same machine}
does {the next person|my brother|another user} at this {computer|PC} see {my chats|what i wrote}
how do {we|two people} keep {our chats|them} apart {on one computer|here|in one browser}
how do i {hide|delete} {my chat|what i wrote} {before my wife uses it|from the next user|so that my son doesn't see it}""",
                key="""
{two people, one computer|separate chats|shared computer|family computer|hide my chat from others}""",
                rest="""
> Each browser has chats of its own. In the same browser all are seen in the list on the left: press New chat, or delete a chat with its bin.
w Browser
z 每个浏览器有自己的聊天；同一浏览器里都列在左侧，可以用 New chat 新建，或用垃圾桶删除。
r У каждого браузера свои чаты. В одном браузере они все в списке слева: нажмите New chat или удалите чат корзиной.
""",
            ),
            trouble(
                "kept",
                told="""
i {want to|would like to|have to} {tell you about my illness|write about my marriage|paste a secret contract|talk about my debts|tell you something nobody knows}, {but is it safe|is that safe here|but who reads it}
{what i write|this|my text|my question} is {private|about my health|secret|very personal|not for others' eyes} {and must stay here|and i'm worried|and should not leave the house}
i {don't trust|have bad experience with|am careful with} {chat programs|the cloud|big companies|apps that collect data}
our {school|hospital|firm|law office} {forbids|does not allow} {cloud services|that data leaves the house|online AIs}""",
                ask="""
who {gets to see|can look at|ever sees|learns of} {my words|what i type|all this|my secrets}
{does|will} {anybody|a company|the internet|someone} {learn|hear|find out} {what i write here|about this|what we talk about}
is it {safe|private|wise|ok} {to tell you that|to write that here|to talk of my health here|for patient notes}
{where|to whom} do my {words|messages|sentences} {go|travel} {when i press send|after i send them|}
does it {phone home|call home|report anything|send statistics|contact a server|collect anything}
is {there|any} {telemetry|tracking|a tracker|spyware} in {it|this app|Parley}""",
                key="""
{privacy|private or not|telemetry|tracking|data protection|GDPR|secret|who sees my words|phone home|spyware}""",
            ),
            trouble(
                "tomorrow",
                told="""
i {want|have} to {close the tab|close the page|shut the browser|turn the computer off|go to bed} {and don't want to lose this|but the talk should stay|and go on tomorrow}
{yesterday's|last night's|Monday's} {talk|chat} {is not there|is gone|cannot be found} {after i started the program again|since the computer was off|this morning}""",
                ask="""
what happens {with my words|to the chat|with all this|to what i wrote} {after i close the tab|when i close the page|if the computer is turned off|once the program ends}
do my words {stay|vanish|get lost} {when i close the tab|when i shut the program|over night}
is {it|the chat|this} {still there|lost|gone|kept} {after closing the tab|when i open the page again|over night}""",
                key="""
{close the tab|after closing|chat over night|lost after restart|keep till tomorrow}""",
            ),
            trouble(
                "offline",
                told="""
i am {on a train with no signal|in the mountains|on a boat|in a hotel without wifi|on a flight|in the cellar with no net|abroad without data}
{the wifi|our internet|the router|the line} is {off|dead|broken|down till Monday|gone}
{there's|we have} no {net|signal|internet|wifi} {where i live|in our cabin|on the farm|here}""",
                ask="""
will {this|it|you} {still answer me|go on|work there|keep working|run} {with no signal|then|all the same|without the net|}
{works|does it work|work|working} {offline|without wifi|with no internet}
do i need {a signal|data|the net|to be online} {for it|for each answer|all the time}
can i {take it with me|use it} {on a trip without internet|to the cabin|on a plane}""",
                key="""
{works offline|offline use|no signal|no internet|without wifi|flight mode|no net}""",
            ),
            trouble(
                "pictures 1.2",
                told="""
{my picture|an image|the picture|a photo} in {the chat|the reply|its answer} {does not show|isn't shown|is only a link|doesn't load|stays blank}
{the model|it|the reply} {wrote|gave|named} {an image|a picture} {and i only see a link|but there is no picture|and nothing loads}
i {see only|only get|just see} a link {instead of the picture|where an image should be|and no image}""",
                ask="""
why {are pictures|are images|is the image|is my picture} {not shown|not loaded|only a link|blank} {in a reply|in the chat|here|}
why does {the picture|an image from the web|a linked image} not {show|load|appear}""",
                key="""
{image not shown|picture only a link|images don't load|no pictures in replies|blank image}""",
                rest="""
> Images that lie elsewhere on the web are not fetched, so that nothing leaves your machine.
w Privacy
z 网上其他地方的图片不会被加载，这样就没有任何东西离开你的机器。
r Картинки с других сайтов не загружаются, чтобы ничего не уходило с вашей машины.
""",
            ),
            trouble(
                "token 1.6",
                told="""
{everywhere|all over the page|in the settings|under the reply} {i read|it says|there is talk of} "tokens" and {i don't know what that is|nobody explains it|it means nothing to me}
i {don't get|never heard of|don't understand|can't picture} {tokens|what a token is|the word token}""",
                ask="""
what {is|exactly is|would be} a token{ anyway| in simple words| here| for a language model|}
what are {tokens|these tokens|all those tokens}{ anyway| in simple words| here|}
what {does token|do tokens|does tok} {mean|stand for}{ here| under a reply|}
is a token {a word|a letter|a coin|money|a sentence}
how {long|big} is a token
how many {letters|words} {is|are in|make} a token
do tokens cost {money|anything}""",
                key="""
{token|tokens|token meaning|tok|token or word|a token in plain words}""",
                rest="""
! {explain|define} {tokens|token|what a token is|the word token}{ to me| simply|}
> A token is a piece of a word, in English about four letters. Models read and write in tokens; they cost nothing here.
w Piece
z token 是词的一小块，英语里大约四个字母。模型按 token 读写，这里不花钱。
r Токен — кусочек слова, в английском около четырёх букв. Модели читают и пишут токенами; здесь это бесплатно.
""",
            ),
            trouble(
                "context",
                told="""
{it|the model|the bot} forgot what i told it {twenty messages ago|an hour ago|at the start|on the first page|long before}
we {chatted|talked|wrote} for {an hour|the whole evening|two hours} and now it {doesn't recall|has forgotten|lost|no longer knows} my first message
i {pasted|gave it|put in|sent} {a long letter|a whole chapter|ten pages|a long text} and it {only saw the end of it|forgot the beginning|knows only the last part|missed the first half}
the {page|line below} says {older messages are left out|the oldest turns are no longer read|part of the chat is not read}""",
                ask="""
why does {it|the model|a model} {forget|lose} {the beginning|old messages|what i said long ago} {after an hour|in long chats|at some point}
how {far|much} {back|of the talk} does {it|a model|the model} {read|look|see|remember}
does it {forget|drop} {the oldest messages|the start} {in the end|at some point|when the chat is long}""",
                key="""
{forgets the start|forgetful in long chats|lost the first message|context full|oldest turns not read}""",
            ),
            trouble(
                "bigcontext",
                goal="make it look further back in our talk|let it read more of the chat at once|give it a longer memory|have it remember more messages|fit a whole book chapter in",
                ask="""
how do i {make|let|have} it {look further back|read more at once|remember more|keep more of our talk}{ in our talk|}
can {it|the memory of the chat|what it reads at once} be {longer|larger|made bigger|extended}""",
                key="""
{longer memory|look further back|more context|remember more|raise the context}""",
            ),
        )
    ).rstrip()
    + "\n"
)
