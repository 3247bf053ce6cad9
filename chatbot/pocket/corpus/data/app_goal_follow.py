# ruff: noqa: E501
"""What is asked next, of a reply about the app: where that is, how long it lasts, what it costs, whether it comes back.

A block with `~` alone names what may follow an exchange of another file.
"""

_WHERE = """
? {and |ok, |so |great, |thanks, ||}where {is|do i find|can i find|do i see|would that be|exactly is|should i look for} {it|that|this|that thing} {on the page|on the screen|here|in this window|exactly|}
- {and |but |ok but |hm, |}where{?| is that?| exactly?| do i look?| on the page?| do i click?| would i find it?}
- {i don't see it|i can't find it|can't see it|i don't find that|it isn't there|i see nothing like that|nothing of the kind here}{.|,|:|} {where is it|where|where should i look|where exactly}{?|}
- {left or right|top or bottom|which corner|which side|in which part of the page|what part of the screen}{?| is it?| is that?| do you mean?}
- {and |}{which side|what place|which part of the page} {is it|would that be}{?| please?}
"""
_COST = """
- {and |but |ok, |hm, |}{does that cost money|does it cost anything|is that free|is it free|what does that cost|do i pay for that|must i pay|how much is it|is there a fee|will i get a bill|for free|free of charge|does one pay for it|cost}{?| at all?| please?}
"""
_KEPT = """
- {and |but |ok, |}where {{does it keep|does it store|does it put|do you keep} {that|what i say|it|my words|all of it}|is {that|it|all of it|my text} {kept|stored|saved}}{?| then?}
- {and |so |}where {do|does} {my words|that|what i write|it all} {go|stay|end up|live|lie}{?| then?}
- {and |}{on which computer|in which place|in what folder|on what machine}{?| is it kept?| does it stay?}
"""
_BACK = """
- {and |but |ok, |}{can i undo that|can i get it back|is it reversible|can that be reversed|what if i regret it|is the old one lost|does it get lost|is anything lost|do i lose something}{?| then?}
"""


def _where(name: str, reply: str, word: str, zh: str, ru: str) -> str:
    return f"@ {name} 0.001\n{_WHERE.strip()}\n> {reply}\nw {word}\nz {zh}\nr {ru}\n\n"


def _after(names: str, followers: str) -> str:
    return "".join(f"@ {name}\n~ {followers}\n\n" for name in names.split())


GOAL_FOLLOW = (
    "\n"
    + _where("wheresettings", "In the settings panel on the right; the icon at the top right opens it.", "Right", "在右侧的设置面板里，右上角的图标可打开它。", "В панели настроек справа; её открывает значок справа вверху.")
    + _where("wheresystem", "At the top of the settings, on the right; the icon at the top right opens them.", "Settings", "在右侧设置的最上面，右上角的图标可打开。", "Вверху настроек, справа; их открывает значок справа вверху.")
    + _where("whereunder", "It is among the small buttons under the message.", "Below", "就在消息下方的小按钮里。", "Среди маленьких кнопок под сообщением.")
    + _where("whereleft", "In the panel on the left; Ctrl+B, or the three bars at the top left, opens it.", "Left", "在左侧面板里，按 Ctrl+B 或左上角的三条横线可打开。", "В панели слева; её открывает Ctrl+B или три полоски слева вверху.")
    + _where("wheretop", "At the top of the page: click the model's name, and the menu opens.", "Top", "在页面顶部，点击模型名称。", "Вверху страницы: нажмите на имя модели.")
    + _where("wherebox", "At the bottom of the page, beside the message box.", "Below", "在页面底部，输入框旁边。", "Внизу страницы, рядом с полем ввода.")
    + f"""@ costfollow 0.001
{_COST.strip()}
> No, it is free: no account, no key. It runs on your own machine.
w Free
z 不用花钱：不需要账号，也不需要密钥，在你自己的机器上运行。
r Нет, это бесплатно: ни учётной записи, ни ключа. Всё работает на вашей машине.

@ costspace 0.001
{_COST.strip()}
> The free hardware of a Space (2 vCPU, 16 GB) is enough for models up to about 4B at 4 bits.
w Free
z Space 的免费硬件（2 vCPU，16 GB）够用约 4B 的 4 位模型。
r Бесплатного Space (2 vCPU, 16 ГБ) хватает моделям примерно до 4B при 4 битах.

@ keptfollow 0.001
{_KEPT.strip()}
> In the memory of the program, on the machine that runs it. It ends with the program.
w Memory
z 保存在运行程序的机器内存里，程序结束就没了。
r В памяти программы, на той машине, где она работает. С программой и исчезает.

@ linkage 0.001
- {{and |ok, |so |great, |thanks, |}}how {{long|many days}} {{{{does|will|can}} {{that|the|this|such a}} link {{work|last|live|hold|stay alive|stay good|be valid|go on working}}|is {{that|the|this|such a}} link {{good|valid|alive}}}}{{?| for?}}
- {{and |}}{{for how long|until when|does it expire|does the link expire|will it still work next month|is it for ever|when does it end|how many days|is it still good tomorrow|how long}}{{?| then?}}
- {{the link|my link|that link}} {{of last week|i sent two weeks ago|from last month}} {{is dead|doesn't open any more|stopped working}}{{.|,}} {{why|what now|normal}}?
> A week. Then start it with --share again for a new link; it lives only while the program runs.
w Week
z 一周。之后重新用 --share 启动即可得到新链接；程序停止，链接也失效。
r Неделю. Потом запустите с --share ещё раз. Ссылка живёт, только пока работает программа.

@ linksafe 0.001
- {{and |but |hm, |}}{{can anyone open it|can everybody see it then|is that safe|who can open that link|can strangers get in|is it protected|how do i keep strangers out|what about a password|can i lock it}}{{?| somehow?}}
> Whoever has the link can open it. Add --auth USER:PASSWORD, and visitors must log in first.
w --auth
z 有链接的人都能打开。加上 --auth USER:PASSWORD，访客就要先登录。
r Открыть может любой, у кого есть ссылка. С --auth USER:PASSWORD сначала нужно войти.

@ versionkept 0.001
{_BACK.strip()}
> Nothing is lost: the old version is kept, and the arrows < 2/3 > walk back to it.
w No
z 不会丢：旧版本会保留，用 < 2/3 > 箭头可以回去。
r Ничего не теряется: старый вариант остаётся, к нему ведут стрелки < 2/3 >.

@ chatkept 0.001
- {{and |but |ok, |}}{{is the old chat lost|what becomes of the old one|is the old one gone|do i lose this one|can i come back to this one|is this one deleted then|does this chat stay|will i find this one again|what about the old one}}{{?| then?}}
> No, the old chat stays in the list on the left until you delete it or the program ends.
w No
z 不会，旧聊天留在左侧列表里，直到你删除它或程序结束。
r Нет, старый чат остаётся в списке слева, пока вы его не удалите или программа не закончится.

@ highlow 0.001
- {{and |ok, |so |hm, |}}{{up or down|higher or lower|which way|do i turn it up or down|what number|what value is good|what should i set|a good number|which number is good|what is normal|what's a good start}}{{?| for a story?| then?}}
> Lower is more sober, higher is more surprising. Around 0.7 is a good middle.
w 0.7
z 低则稳重，高则出人意料，0.7 左右比较适中。
r Ниже — строже, выше — неожиданнее. Около 0.7 — хорошая середина.

"""
    + _after("temperature", "wheresettings highlow")
    + _after("top_p top_k min_p repeat max_tokens seed preset reset nonsense dull sameagain showprompt sliders seedrandom", "wheresettings")
    + _after("system wronglanguage obeys", "wheresystem")
    + _after("retry edit", "whereunder versionkept")
    + _after("undo copy continue versions", "whereunder")
    + _after("newchat", "whereleft chatkept")
    + _after("oldchats renamechat theme completion deleteall", "whereleft")
    + _after("larger which", "wheretop costfollow")
    + _after("paste download", "wheretop costfollow")
    + _after("attach", "wherebox")
    + _after("share", "linkage linksafe linkage costfollow")
    + _after("space", "costspace")
    + _after("panelsright", "wheresettings")
    + _after("kept tomorrow offline", "keptfollow")
    + _after("start api gpu others", "costfollow")
).rstrip() + "\n"  # fmt: skip
