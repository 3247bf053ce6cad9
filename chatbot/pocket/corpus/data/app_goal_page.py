# ruff: noqa: E501
"""The page asked by what bothers the eye or the hand: colours, letters, panels, icons, keys, files, pictures; see `app_goal_frames.py`."""

from chatbot.pocket.corpus.data.app_goal_frames import goal

_ICON = """
- {and |so |ok, |what about |}{the|that|this} THING {up there|at the top|down there|under the reply|on the page|there|}{,|?|:|...} {what is it|what does it do|what is it for|what's that|what happens if i press it|meaning|is it for me}{?|}
? what {is the THING {for|good for|about}|does the THING {do|mean}|would the THING do}
- {i see|i found|i noticed|what about} {the|that} THING{.|,|:} {what is it|what does it do|may i press it|what for}{?|}
- {my mum|grandpa|my son|a pupil} {asks|wonders|wants to know} what the THING {is for|does|means}{.|?|}
- THING{?| meaning?| does what?|, what for?|...?}
"""


def _icons(thing: str) -> str:
    return _ICON.strip().replace("THING", f"{{{thing}}}")


GOAL_PAGE = (
    "\n"
    + "".join(
        (
            goal(
                "theme",
                trouble="{the|this} {white page|bright page|white screen|white background|light background|glaring white} {hurts my eyes|blinds me|is too much at night|dazzles me|keeps me awake|gives me a headache|is bad for my eyes}|{it is|it's|the page is|everything is|the screen is} {too bright|much too bright|too white|too dark|far too dark|so glaring|as bright as the sun|all black|all white}|{i can't read|i hardly see} {light letters on black|white on black|anything on this dark page}|i {sit in the dark|write at night|have sensitive eyes|get migraine from white screens}|my eyes {hurt|burn|ache|water|are tired} from {this white screen|the white|all that light|the bright page}",
                wish="{have|make|get|turn} {the page|it|the background|this screen} {black|dark|darker|light|lighter|white again|less bright|night-friendly|dim}|{change|switch|choose|set} {the colours|the colour of the page|the theme|to dark|to light|to night mode|the background}|{save|spare|rest} my eyes at night",
                bits="{dark mode|night mode|dark theme|black background|light mode|too bright!!|dark colours|darker page|bright!!!|less white|theme switch}",
                rest="""
- {my eyes hurt|this is so bright|too bright|too white|i'm half blind from the white}{.|,|!|!!} {can it be black|can it be dark|make it dark|can you make it darker|dark please|is there a night version}{?|}
- {i feel|i'm} {tired|sleepy|a bit dizzy}{.|,| and} my eyes {hurt|burn} from {this white screen|the white page}, can it be {black|dark|darker}?
""",
            ),
            goal(
                "fontsize 2",
                trouble="{the {letters|words|characters} are|your {letters|words} are|the {print|text|writing|font} is|this {text|print|font} is|these {letters|words} seem} {too small|tiny|too small for my eyes|much too small|hard to read|too big|huge|so small i need a magnifier|a strain}|i {can hardly read this|need bigger letters here|must squint to read this|need a magnifying glass for this page|can't read this without glasses|see too badly for these letters}",
                wish="{make|get|have} {the letters|the text|the font|the print|everything|the page} {bigger|larger|smaller|easier to read}|{enlarge|zoom|magnify|blow up|increase|shrink} {the text|the letters|the page|the font size|everything}|{change|set|choose} {the font size|the size of the letters|the text size}",
                bits="{font size|text size|bigger letters|larger text|zoom|large print|tiny letters|letters too small|bigger font|smaller font}",
                rest="""
> Use the browser's zoom: Ctrl and + makes everything larger, Ctrl and - smaller, Ctrl and 0 as before. On a Mac it is Cmd.
w Zoom
z 用浏览器的缩放：Ctrl 加 + 放大，Ctrl 加 - 缩小，Ctrl 加 0 恢复。Mac 上用 Cmd。
r Масштаб браузера: Ctrl и + увеличивает, Ctrl и - уменьшает, Ctrl и 0 возвращает. На Mac — Cmd.
""",
            ),
            goal(
                "panelsleft 1.2",
                trouble="{the list of chats|the left column|the left panel|the strip on the left|the whole left side|my list} {is gone|takes too much room|is in the way|has disappeared|vanished|covers half the screen|isn't there}",
                wish="{hide|close|open|bring back|show|fold away|get rid of} {the left panel|the list of chats|the column on the left|the strip on the left|the left side}",
                bits="{left panel|chat list gone|left column|three bars icon|hamburger icon|ctrl b}",
                rest=_icons("three bars|three lines|hamburger|three stripes|hamburger icon|bars sign")
                + """
> Ctrl+B, or the three bars at the top left, shows and hides the list of chats.
w Ctrl+B
z 按 Ctrl+B 或左上角的三条横线，可显示或隐藏聊天列表。
r Ctrl+B или три полоски слева вверху показывают и прячут список чатов.
""",
            ),
            goal(
                "panelsright 1.2",
                trouble="{the settings|the sliders|the right column|the right panel|the panel with the knobs} {are gone|is gone|is in the way|takes too much room|vanished|can't be seen|does not show}|i {can't find|don't see|closed|lost} {the settings|the sliders|the panel with the sliders|the place with the knobs}",
                wish="{hide|close|open|bring back|show|find|get to} {the settings|the right panel|the settings panel|the column on the right|the sliders|the place where the temperature is}",
                bits="{settings where|right panel|open settings|sliders gone|settings icon|close the settings}",
                rest=_icons(
                    "sliders icon at the top right|icon at the top right|little sliders sign|icon with the sliders|right icon at the top"
                )
                + """
> The settings icon at the top right opens and closes the panel: the system prompt is at the top, the sliders below.
w Right
z 右上角的设置图标可打开或关闭面板：最上面是系统提示，下面是滑块。
r Значок настроек справа вверху открывает и закрывает панель: сверху системная подсказка, ниже ползунки.
""",
            ),
            "@ undo\n"
            + _icons(
                "bent arrow|bent arrow going left|arrow that turns back|arrow to the left|hooked arrow|curved arrow to the left|backwards arrow"
            )
            + "\n\n",
            "@ retry\n"
            + _icons(
                "round arrow|circle arrow|arrow in a circle|turning arrow|circular arrow|arrow that goes round|round arrow thing"
            )
            + "\n\n",
            "@ edit\n"
            + _icons(
                "pencil under my message|pencil under the message|pen under what i wrote|little pencil below|pencil sign below my words"
            )
            + "\n\n",
            "@ copy\n"
            + _icons(
                "two sheets|two sheets of paper|double sheet|two overlapping squares|two papers icon|two pages icon"
            )
            + "\n\n",
            "@ versions\n"
            + _icons(
                "two small arrows with numbers|1/2 between two arrows|2/2|1/3 with arrows|small arrows with 2/3 between|numbers like 1/2"
            )
            + "\n\n",
            "@ attach\n"
            + _icons("plus sign|plus|+ sign|+ beside the box|cross next to the message box|plus in front of the box|+")
            + "\n\n",
            goal(
                "send",
                trouble="{when i press|every time i hit|pressing} enter {it sends at once|my half message is sent|the message goes off too early}|i {need|want} {two lines|a paragraph|several lines|an empty line} in one message",
                wish="{write|type|have|make} {two lines in one message|a second line|a line break|a paragraph|several lines|an address over three lines} without {sending|sending it|posting it}|{go|get} to {the next line|a new line} in the message box|{send|submit|post} {it|my message|what i typed} without the mouse",
                bits="{shift enter|shift+enter|shift enter does what|new line key|line break|enter key|next line without sending|send key}",
            ),
            goal(
                "keys",
                trouble="i {can't use|don't want to use|hate to use} the mouse on this page|{my mouse is broken|the touchpad died} and i {must|have to} work this page without it",
                wish="{do|reach|steer|control|run} {everything|the page|it all} {by keyboard|with keys|without a mouse|from the keyboard}|{see|know|learn} {all the keys|the shortcuts|which keys do what|the key list}",
                bits="{keyboard shortcuts|all keys|hotkey list|shortcuts list|keys overview|keyboard only}",
            ),
            goal(
                "phone",
                trouble="i {only have|mostly use|would rather have} {a phone|my phone|a tablet|a small screen} for {this page|this app|this chat}",
                wish="{read|use|see} {it|the page|this page} on a {small screen|phone|tablet|mobile}|{hold|turn} {the phone|the tablet} {upright|sideways} with this page",
                bits="{small screen|mobile view|phone layout|page on a tablet}",
            ),
            goal(
                "attach",
                trouble="i {have|got|keep} {a text file|my notes in a file|a long txt|a csv|a log file} {on my desktop|on the disk|on a stick} {for you to read|that the model should see|that belongs in this chat}",
                wish="{show|give|hand|feed} {you|it|the model} {a text file|my notes|a file from my desktop|a txt|a log|a csv|a markdown file}|{put|drag|load|bring} a {text file|file|txt} into {the chat|the conversation|my message}",
                bits="{attach file|text file upload|add a file|txt into chat|paper clip|paperclip|file button}",
            ),
            goal(
                "attachimage 1.5",
                trouble="i {have|took|made|got} {a photo|a picture|a screenshot|a scan|a pdf|a voice message|a video} {on my phone|here|of my cat|of the letter} and {want|need|would like} {it read|it explained|to know what is on it}|{my picture|the photo|my pdf|the screenshot|the jpg} {is refused|can't be attached|is not taken|doesn't go in|won't upload}",
                wish="{attach|upload|send you|add|show you|drop in} {a picture|a photo|an image|a screenshot|a pdf|a scan|a jpg|a png|a video|a sound file|a word document}",
                bits="{image upload|photo attach|picture into chat|pdf upload|attach a jpg|send image|screenshots|voice input|docx upload}",
                rest="""
> Only text files can be attached, up to 1 MB each and ten to a message: no pictures, PDFs or sound.
w No
z 只能附加文本文件，每个不超过 1 MB，每条消息最多十个；不支持图片、PDF 和声音。
r Прикладывать можно только текстовые файлы, до 1 МБ каждый: ни картинок, ни PDF, ни звука.
""",
            ),
            goal(
                "imagelink 1.2",
                trouble="{my|the|a} {picture|image|photo} in {the chat|a reply|the answer|the text} {does not show|is not shown|stays a link|isn't loaded|is only a link|can't be seen|doesn't appear}|{i only see|there is only} {a link|an address} {instead of|where there should be} {the picture|an image|the photo}",
                wish="see {the picture|images|the photo} {in a reply|from a reply|behind the link} instead of {a link|an address}",
                bits="{image not shown|picture only a link|no images in replies|images in the reply}",
                rest="""
? why {does|is} {the picture|an image|the image} {in a reply only a link|not load|not show|from the web not appear|stay a link}
> Images that a reply names elsewhere are not fetched: nothing is to leave your machine. The link stays, and you may open it yourself.
w Private
z 回复中引用的外部图片不会被下载，以免有东西离开你的机器；链接会保留，可自行打开。
r Картинки с чужих адресов не загружаются, чтобы ничего не уходило с машины. Ссылка остаётся.
""",
            ),
            goal(
                "thought",
                trouble="{there is|i see} a {grey|folded|small} line {saying|that says|with} {Thought for 8 s|thought for 20 s|Thinking}|{it|the big model|the other model} {thinks|ponders|reasons} {for ages|a long time|half a minute} before {it answers|the answer}",
                wish="{see|read|unfold|open} {what it thought|the thoughts of the model|its reasoning|the thinking}|{hide|fold} {the thinking|its thoughts|the reasoning}",
                bits="{thought for 8 s|thinking line|reasoning text|folded thoughts|thought line|reasoning}",
            ),
            goal(
                "stats",
                trouble="i {see|notice|always get} {numbers|small grey numbers|a grey line|figures} {under|below|at the end of} {each reply|your answers|the text}",
                wish="{know|see|find out|measure} how {fast it writes|many tokens that was|many tokens per second it makes|long the first word took|quick the model is}|{see|know} why {the reply ended|it stopped}",
                bits="{tok/s|tokens per second|grey line under the reply|speed shown|31 tokens · 412 tok/s|first after 0.02 s}",
            ),
            goal(
                "reload 1.5",
                trouble="{the page|the window|everything|the screen} {went blank|is blank|is empty|is white and dead|froze|hangs|is frozen|turned grey|doesn't react|shows nothing}|{nothing happens|nothing comes|it does nothing} when i {press send|click send|hit enter|press any button|click anything}|{it|the page} says {connection lost|the connection is gone|that it tries to reach Parley again|connection errored out}|{the buttons|the menu} {do nothing|are dead|don't react|don't respond}",
                wish="{get the page back|get it going again|revive the page|wake it up|make it react again|bring it back to life}",
                bits="{connection lost|connection is gone|blank page|page frozen|dead buttons|empty page|page hangs}",
                rest="""
> Reload the page. If that does not help, see whether the program still runs in its terminal, and start it again with python app.py.
w Reload
z 请刷新页面。若无效，看看终端里的程序是否还在运行，并用 python app.py 重新启动。
r Обновите страницу. Если не помогло, проверьте, работает ли программа в терминале, и запустите python app.py снова.
""",
            ),
        )
    ).rstrip()
    + "\n"
)
