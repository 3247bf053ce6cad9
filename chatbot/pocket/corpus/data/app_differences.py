# ruff: noqa: E501
"""Two things of the app that are easily mixed up, and how they differ; the signs are those of `exchange.py`."""

_ASKS = """
? {what is|what's|where is|where lies} the difference between {ONE and TWO|TWO and ONE}
? how do {ONE and TWO|TWO and ONE} differ
? {is|are} {ONE and TWO|TWO and ONE} {the same|the same thing|different things|not the same}
? is ONE {the same as|something else than|different from} TWO
- {ONE or TWO|TWO or ONE|ONE vs TWO|TWO vs ONE|ONE versus TWO|ONE, TWO}{?|: which is which?|: the difference?|: what's the difference?|, i mix them up|, please explain|: when which?}
- i {mix up|confuse|always mix up|can't tell apart} {ONE and TWO|TWO and ONE}{.|,|} {which is which|what's the difference|can you explain|help}?
! {explain|tell me|show me} {the difference between ONE and TWO|how TWO and ONE differ|what ONE does and what TWO does|ONE and TWO}
? when do i {use|take|need} {ONE and when TWO|TWO and when ONE}
- {i know|i understand} ONE{,| but|. but} {what is TWO then|how is TWO different|why is there also TWO}?
"""


def _pair(head: str, one: str, two: str, rest: str) -> str:
    asks = _ASKS.strip().replace("ONE", f"{{{one}}}").replace("TWO", f"{{{two}}}")
    return f"@ {head}\n{asks}\n{rest.strip()}\n\n"


DIFFERENCES = (
    "\n"
    + _pair(
        "topkp 0.7",
        "top-k|top k|top_k",
        "top-p|top p|top_p",
        """
> Top-k keeps a fixed number of the likeliest words; top-p keeps as many as it takes to reach a probability.
w Cut
z Top-k 保留固定数量的词；top-p 保留累计达到某个概率的词。
r Top-k оставляет заданное число слов, top-p — столько, сколько нужно до заданной вероятности.
""",
    )
    + _pair(
        "temptopp 0.6",
        "temperature|the temperature",
        "top-p|top p|top-k|min-p",
        """
> Temperature makes all words more or less daring; the other one cuts the unlikely words off.
w Daring
z 温度改变所有词的大胆程度；另一个则直接去掉不太可能的词。
r Температура меняет смелость всех слов, а второе отсекает маловероятные.
""",
    )
    + _pair(
        "contextmax 0.7",
        "context|the context|context length",
        "max tokens|max_tokens|reply length",
        """
> The context is how much a model can read at once; max tokens is how long one reply may be.
w Length
z 上下文是模型一次能读多少；max tokens 是一次回复最多多长。
r Контекст — сколько модель читает сразу; max tokens — какой длины может быть ответ.
""",
    )
    + _pair(
        "editretry 0.7",
        "edit|Edit|the edit button",
        "retry|Retry|the retry button",
        """
> Edit changes the words of a message; Retry answers the same message once more.
w Different
z Edit 修改消息的内容；Retry 对同一条消息重新回答。
r Edit меняет слова сообщения; Retry ещё раз отвечает на то же сообщение.
""",
    )
    + _pair(
        "newundo 0.6",
        "new chat|New chat|a new chat",
        "undo|Undo|the undo button",
        """
> New chat begins an empty chat and keeps the old one; Undo takes back only the last exchange.
w Different
z New chat 开始空白聊天并保留旧的；Undo 只撤回最后一轮。
r New chat начинает пустой чат и хранит старый; Undo убирает только последний обмен.
""",
    )
    + _pair(
        "stopcontinue 0.5",
        "stop|Stop|the stop button",
        "continue|Continue|the continue button",
        """
> Stop ends a reply that is being written; Continue goes on with it where it ended.
w Opposites
z Stop 结束正在写的回复；Continue 从停下处接着写。
r Stop прерывает ответ, Continue продолжает его с того же места.
""",
    )
    + _pair(
        "presencefrequency 0.5",
        "presence penalty|the presence penalty|presence",
        "frequency penalty|the frequency penalty|frequency",
        """
> The presence penalty counts a used word once; the frequency penalty counts it each time it was used.
w Counting
z 存在惩罚对用过的词只算一次；频率惩罚每用一次算一次。
r Presence penalty учитывает слово один раз, frequency penalty — каждый раз.
""",
    )
    + _pair(
        "repeatdry 0.5",
        "repeat penalty|the repeat penalty|repetition penalty",
        "DRY|dry|the DRY multiplier",
        """
> The repeat penalty works on single words, DRY on whole sequences of words.
w Sequences
z 重复惩罚针对单个词，DRY 针对整串词。
r Repeat penalty действует на отдельные слова, DRY — на целые цепочки.
""",
    )
    + _pair(
        "seedtemp 0.5",
        "seed|the seed",
        "temperature|the temperature",
        """
> The seed makes replies repeatable; temperature sets how daring they are.
w Different
z 种子让回复可以重复；温度决定用词有多大胆。
r Seed делает ответы повторимыми, температура задаёт их смелость.
""",
    )
    + _pair(
        "systemmessage 0.6",
        "system prompt|the system prompt|a system prompt",
        "message|a message|a normal message|an ordinary message",
        """
> The system prompt tells the model how to behave, for the whole chat; a message is said once, in the box below.
w Scope
z 系统提示词在设置里填写，对整个聊天有效；消息只说一次。
r Системный промпт действует на весь чат и пишется в настройках; сообщение говорится один раз.
""",
    )
    + _pair(
        "chatcompletion 0.6",
        "chat|Chat|the Chat tab|the chat",
        "completion|Completion|the Completion tab",
        """
> Chat answers your messages; Completion goes on with any text you write, without a chat template.
w Different
z Chat 回答你的消息；Completion 直接续写你的文本。
r Chat отвечает на сообщения; Completion продолжает любой ваш текст.
""",
    )
    + _pair(
        "retryversions 0.4",
        "retry|Retry",
        "the arrows < 2/3 >|the arrows under a reply",
        """
> Retry writes a new version of the reply; the arrows walk between the versions there are.
w Versions
z Retry 写出新的版本；箭头在已有版本之间切换。
r Retry пишет новую версию, стрелки переключают готовые.
""",
    )
).rstrip() + "\n"
