# ruff: noqa: E501
"""What people ask about the settings panel and each of its sliders; the signs are those of `exchange.py`."""

_WHAT = """
? what is {NAME|the NAME slider|the NAME setting}[ for| good for| about| here]
? what does {NAME|the NAME slider|the NAME parameter|the NAME setting} {do|mean|change|control}
? {whats|what's|what means} NAME
? {how|when} {should|do|can|would} i {set|use|change|choose|adjust} {NAME|the NAME|the NAME slider}
? how does NAME work
? what {value|setting|number} {should i use|is good|is best|should i take|do you recommend} for NAME
? what {happens|does it do} {if|when} i {change|raise|lower|turn up|turn down|increase|move} {NAME|the NAME slider}
! {explain|describe|tell me about|explain to me} {NAME|the NAME slider|the NAME setting|what NAME does|what NAME is}
- {and NAME|NAME|what about NAME|and what is NAME|and what does NAME do}?
"""


def _slider(head: str, names: str, rest: str) -> str:
    bare = "|".join(name for name in names.split("|") if not name.startswith(("the ", "a ")))
    asks = _WHAT.strip().replace("the NAME", f"the {{{bare}}}").replace("NAME", f"{{{names}}}")
    return f"@ {head}\n{asks}\n{rest.strip()}\n\n"


SLIDERS = (
    "\n"
    + _slider(
        "temperature 2.5",
        "temperature|the temperature",
        """
? how {do|can} i make {you|the replies|the answers|it} {more creative|less random|more random|more sober|more predictable|wilder|less creative|more surprising}
? {high or low temperature|what is a good temperature|what does temperature 0 mean|what is temperature 0}
> Temperature sets how daring the choice of words is: low is sober and repeatable, high is surprising. 0 always takes the likeliest word.
w Randomness
z 温度决定用词的大胆程度：低则稳重可重复，高则出人意料；0 总是取最可能的词。
r Температура задаёт смелость выбора слов: низкая — строго, высокая — неожиданно; 0 — всегда самое вероятное.
~ top_p top_k seed
""",
    )
    + _slider(
        "top_p 1.5",
        "top-p|top p|top_p|nucleus sampling",
        """
> Top-p keeps only the likeliest words that together reach this probability. Lower is stricter; 1 is off.
w Cutoff
z Top-p 只保留概率合计达到该值的最可能的词；越低越严格，1 为关闭。
r Top-p оставляет самые вероятные слова с этой суммой вероятностей. Меньше — строже; 1 — выключено.
~ top_k min_p
""",
    )
    + _slider(
        "top_k 1.5",
        "top-k|top k|top_k",
        """
> Top-k keeps this many of the likeliest words to choose from. Lower is stricter; 0 is off.
w Cutoff
z Top-k 只从最可能的这么多个词中选择；0 为关闭。
r Top-k оставляет для выбора столько самых вероятных слов; 0 — выключено.
~ min_p top_p
""",
    )
    + _slider(
        "min_p 1.5",
        "min-p|min p|min_p",
        """
> Min-p drops words that are much less likely than the best one: 0.05 drops those under 5 % of it. 0 is off.
w Cutoff
z Min-p 去掉概率远低于最佳词的词：0.05 表示低于其 5% 的都去掉；0 为关闭。
r Min-p отбрасывает слова намного менее вероятные, чем лучшее; 0 — выключено.
""",
    )
    + _slider(
        "repeat 1.5",
        "repeat penalty|the repeat penalty|repeat_penalty|repetition penalty",
        """
? how {do|can} i {stop|keep} {the model|it|you} from repeating[ {itself|yourself}]
? {what can i do|what helps} {against repetition|if it repeats itself|when it repeats itself|when the model loops}
> The repeat penalty makes words that were just used less likely. 1 is off; 1.1 is gentle.
w Repetition
z 重复惩罚让刚用过的词更少出现；1 为关闭，1.1 较温和。
r Штраф за повторы делает недавние слова менее вероятными; 1 — выключено, 1.1 — мягко.
~ repeat_window dry
""",
    )
    + _slider(
        "repeat_window 0.6",
        "repeat window|the repeat window|repeat_last_n|repeat last n",
        """
> The repeat window says how many of the last tokens the penalties look at. 0 switches them off.
w Window
z 重复窗口表示惩罚会查看最近多少个词元；0 为关闭。
r Окно повторов: на сколько последних токенов смотрят штрафы; 0 — выключено.
""",
    )
    + _slider(
        "max_tokens 1.5",
        "max tokens|max_tokens|the max tokens|maximum tokens",
        """
? how {do|can} i {make|get} {the replies|replies|answers|your answers} {longer|shorter}
? how {do|can} i limit {the length of a reply|how long a reply is|the reply|your replies}
? why {was|is} {the reply|my reply|the answer} cut off
> Max tokens is the longest reply allowed, in tokens (pieces of words). Blank means up to the end of the context. A reply that was cut can be continued.
w Length
z Max tokens 是回复的最大长度（词元数）；留空表示直到上下文用完。
r Max tokens — наибольшая длина ответа в токенах. Пусто — до конца контекста.
""",
    )
    + _slider(
        "seed 1.2",
        "seed|the seed|a seed|random seed",
        """
? how {do|can} i get the same {reply|answer} {again|twice}
? why is {the answer|each reply|your reply} different {each time|every time|now}
> The same seed, settings and prompt give the same reply again. Blank means a new one each time.
w Repeatability
z 相同的种子、设置和提示会得到相同的回复；留空则每次不同。
r Одинаковые seed, настройки и запрос дают тот же ответ. Пусто — каждый раз новый.
""",
    )
    + _slider(
        "typical 0.8",
        "typical-p|typical p|typical|typical_p|typical sampling",
        """
> Typical-p keeps words whose surprise is near the average. 1 is off.
w Filter
z Typical-p 保留意外程度接近平均的词；1 为关闭。
r Typical-p оставляет слова со средней неожиданностью; 1 — выключено.
""",
    )
    + _slider(
        "sigma 0.6",
        "top-n-sigma|top n sigma|top_n_sigma",
        """
> Top-n-sigma keeps words within this many standard deviations of the best one. -1 is off.
w Filter
z Top-n-sigma 保留与最佳词相差不超过若干标准差的词；-1 为关闭。
r Top-n-sigma оставляет слова в пределах стольких отклонений от лучшего; -1 — выключено.
""",
    )
    + _slider(
        "xtc 1",
        "xtc|XTC|XTC probability|XTC threshold|xtc sampling",
        """
> XTC sometimes leaves out the most expected words, for livelier prose. The probability says how often, the threshold how likely a word must be. 0 is off.
w Variety
z XTC 有时会去掉最容易预料的词，使文字更生动；概率为 0 即关闭。
r XTC иногда убирает самые ожидаемые слова, чтобы текст был живее; 0 — выключено.
""",
    )
    + _slider(
        "dry 1",
        "dry|DRY|the DRY multiplier|dry sampling|DRY base|DRY allowed length|dry_multiplier",
        """
> DRY punishes the repetition of whole sequences of words: the multiplier sets how much, the base how fast it grows. 0 is off.
w Repetition
z DRY 惩罚整串词的重复：multiplier 决定力度，base 决定增长速度；0 为关闭。
r DRY наказывает повтор целых цепочек слов; 0 — выключено.
""",
    )
    + _slider(
        "mirostat 1",
        "mirostat|Mirostat|mirostat tau|mirostat eta",
        """
> Mirostat steers towards an even surprise instead of the other cuts: tau is the surprise it aims at, eta how fast it corrects. 0 is off.
w Steering
z Mirostat 让文字的意外程度保持均匀：tau 是目标，eta 是修正速度；0 为关闭。
r Mirostat держит неожиданность ровной: tau — цель, eta — скорость поправки; 0 — выключено.
""",
    )
    + _slider(
        "presence 1",
        "presence penalty|the presence penalty|presence_penalty",
        """
> The presence penalty makes any word that was already used less likely, once. 0 is off.
w Repetition
z 存在惩罚让用过的词少出现一次性地降低；0 为关闭。
r Presence penalty один раз снижает вероятность уже использованных слов; 0 — выключено.
~ frequency
""",
    )
    + _slider(
        "frequency 1",
        "frequency penalty|the frequency penalty|frequency_penalty",
        """
> The frequency penalty makes a word less likely each time it was used. 0 is off.
w Repetition
z 频率惩罚按使用次数降低词的概率；0 为关闭。
r Frequency penalty снижает вероятность слова с каждым повтором; 0 — выключено.
~ presence
""",
    )
    + _slider(
        "context 2",
        "context|the context|context window|context length|the context size",
        """
? what {does|means} "{12|3|5|8} earlier messages are no longer read"[ mean]
? why are {earlier|older|old} messages {no longer read|left out|forgotten|not read any more}
? why {do you|does it|did you} forget {the beginning|the start of the chat|what i said earlier|old messages}
? what {happens|do you do} {when|if} {the chat|a chat|the conversation|it} {gets|is|becomes} too long
? what is the {gauge|number of tokens at the top|214 of 2,048 tokens line|token count at the top}
? how {long|many messages} can {a chat|a conversation|my message|a message} be
? what is {a token|tokens}
> The context is how many tokens (pieces of words) a model can read at once. When a chat grows too long, the oldest turns are no longer read; the page says so.
w Window
z 上下文是模型一次能读的词元数。对话太长时，最早的几轮不再被读取，页面会提示。
r Контекст — сколько токенов модель читает сразу. Если чат слишком длинный, старые реплики больше не читаются.
""",
    )
).rstrip() + "\n"

PANEL = """
@ sliders 1.5
? what do {the|all these|these|those} {sliders|settings|knobs|numbers on the right|options|parameters} {do|mean|control}
? {where|how} {are|do i find|can i change|do i open|do i change} the {settings|sliders|options|sampling settings|panel on the right|parameters}
? which {settings|sliders} {are there|should i use|are best|matter most|can i change}
? what are {the sliders|sampling settings|the samplers|sampling parameters} for
! explain {the sliders|the settings|the settings panel|sampling}
> The settings panel on the right sets how words are chosen: temperature, top-p and max tokens first, the rest under More samplers. Each has a line of help.
w Sampling
z 右侧的设置面板决定如何选词：先是温度、top-p 和最大长度，其余在“More samplers”里。
r Панель настроек справа задаёт выбор слов: температура, top-p, max tokens, остальное под More samplers.
~ temperature preset reset

@ preset 1.5
? what {is|are|does} {a preset|presets|the presets|the preset menu|a preset for|the preset}[ {do|for}]
? what {is|does|means} the {precise|balanced|creative|Precise|Balanced|Creative} preset[ {do|mean}]
? which preset {should i use|is best|is good for stories|is good for facts|do you recommend|should i choose}
? what is the difference between {precise and creative|balanced and creative|the presets|precise and balanced}
! explain the presets
> Presets set the sliders for you: Precise for facts, Balanced for most things, Creative for stories.
w Presets
z 预设会帮你调好滑块：Precise 适合事实，Balanced 适合一般情况，Creative 适合故事。
r Пресеты ставят ползунки: Precise для фактов, Balanced для всего, Creative для рассказов.

@ reset
? how {do|can} i {reset|restore|undo} {the sliders|the settings|my settings|the sampling settings}
? what {is|does} {neutralise|the neutralise button|reset to the model's defaults}[ do]
? {can i|how do i} {go back to|get back} the {defaults|default settings|model's defaults}
! {reset|restore} the {sliders|settings|defaults}
> In the settings, "reset to the model's defaults" restores the sliders, and "neutralise" switches every sampler off.
w Reset
z 设置里的“reset to the model's defaults”恢复默认，“neutralise”关闭所有采样器。
r В настройках «reset to the model's defaults» возвращает значения, «neutralise» всё выключает.

@ system 2.5
? what is {a|the} system prompt[ for]
? what {does|is} {the system prompt|a system prompt|system prompt} {do|for|mean|good for}
? {where|how} {do|can} i {set|change|write|find|edit|use|enter|see} {the|a|my own} system prompt
? how {do|can} i {make you|get you to|let you} {talk like a pirate|answer in one word|always answer in Chinese|play a role|be more formal|behave differently|answer in capitals|speak like someone else}
? how {do|can} i {give you|set} {instructions|a role|rules|a personality|a name|a character}
? {can i|how do i} change {your personality|how you talk|how you behave|your behaviour|your style}
? {give me|what is} an example of a system prompt
! explain {the system prompt|system prompts|what a system prompt is}
> The system prompt tells the model how to behave, for the whole chat: "Answer in one word", say, or "You are a pirate". Write it at the top of the settings.
w Instructions
z 系统提示词规定模型在整个对话中的行为，比如“用一个词回答”。在设置面板顶部填写。
r Системный промпт задаёт поведение модели на весь чат, например «Отвечай одним словом». Он вверху настроек.

@ showprompt
? {what is|what does|where is|how do i use} {show prompt|the show prompt button|Show prompt}[ do]
? {how|where} can i see {the exact prompt|the whole prompt|what the model reads|the full prompt|the tokens|the template|what is sent to the model}
? what is {a chat template|the chat template|a template}
? {can i|may i} see {the prompt|the exact prompt|what you read}
! {show|show me} the {prompt|exact prompt|full prompt|raw prompt}
> Show prompt in the settings shows the exact text that the model reads, made by its chat template, with the tokens.
w Settings
z 设置里的“Show prompt”会显示模型读到的确切文本和词元。
r «Show prompt» в настройках показывает точный текст, который читает модель, и токены.
"""
