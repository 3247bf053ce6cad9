# ruff: noqa: E501
"""A slider named together with a number, tried or merely seen, and both its ends; the signs are those of `exchange.py`."""

_TRIED = """
- {if|when|suppose|what if|say} {i|we|one|you} {put|set|type|enter|choose|write|use|take|leave} NAME {VALUE|to VALUE|at VALUE|on VALUE|= VALUE}{,| then|:} {what happens|what changes|what will happen|what do i get|what then|does it matter|what does it do|will i notice|what is the effect}{?|}
? what {happens|will happen|would happen|changes} {with|at|for} NAME {VALUE|at VALUE|= VALUE|of VALUE|on VALUE|set to VALUE}
? what {does|would|will} {NAME VALUE|NAME = VALUE|NAME of VALUE|a NAME of VALUE|NAME at VALUE|VALUE as NAME|VALUE for NAME} {mean|do|change|cause|bring|stand for}
- {NAME VALUE|NAME=VALUE|NAME: VALUE|NAME at VALUE|VALUE NAME|NAME on VALUE} {meaning|what is it|what is that|explain|what does it mean|= what|meaning please|effect|what for|and then|?|what it does}{?|}
- {it says|it shows|i see|there stands|there it says|in my settings is|the box says|on the right i read} {NAME VALUE|NAME = VALUE|NAME: VALUE|VALUE next to NAME|VALUE beside NAME}{.|,} {what does that mean|what is this number|why this number|should i care|what is the number for|can you explain|what for}{?|}
- {NAME|my NAME} {is|is set to|stands at|shows|is on|says} VALUE{.|,} {what does that mean|what does this do|is that ok for a beginner to leave|what does it tell me|can you explain that number|what would another number do}{?|}
- {i|we} {tried|typed|set|entered|put|took|changed} {NAME VALUE|NAME to VALUE|VALUE for NAME|VALUE as NAME}{.|,|, and} {what did i do|what does it change|what did that do|now what is different|what is different now|what will it do}{?|}
- {a friend|my son|a video|our teacher|my colleague|a forum|the guide|my boss|my brother} {says|told me|writes|tells me|said} {to set NAME to VALUE|i should use NAME VALUE|NAME VALUE is the way|take NAME VALUE}{.|,} {what does it do|what would that change|what for|why|what happens then}{?|}
? {why|for what|what for} {would|should|does} {i|anybody|somebody|one|people} {set|put|choose|type|use} {NAME to VALUE|NAME VALUE|VALUE for NAME|VALUE as NAME}
! {explain|tell me about|describe|say what happens with} {NAME VALUE|NAME = VALUE|NAME at VALUE|a NAME of VALUE|NAME set to VALUE}
- {what means|what is meaning of|what mean|please what is|i not understand} {NAME VALUE|NAME = VALUE|NAME of VALUE}{?|, please?|, thank you}
- {number|value|figure} VALUE {at|in|for|beside|under} NAME{:|,} {what is it|what does it say|meaning|what does it do}{?|}
- {i'd like|i want|i'm going|i plan|i was told} to {set|put} NAME {to|at|on} VALUE{.|,} {what should i expect|what will happen|what does that do|what changes then|do you know what it does}{?|}
- {does|will|would} {NAME VALUE|NAME at VALUE|VALUE as NAME} {do anything|change anything|make a difference|do something}{?|, and what?|, or nothing?}
"""
_ENDS = """
- NAME {low or high|high or low|low vs high|high vs low|small or large|up or down|to the left or to the right|big vs small}{,|:|?} {what is the difference|what's the difference|what difference does it make|difference|what changes|how do they differ|explain both|what is which|what does each do}{?|}
? {what is|what's} the difference between {a low and a high|a high and a low|a small and a large|low and high|high and low} NAME
? how {does|do} {a low|a high|low|high} NAME differ from {a high|a low|the other} one
- {low|high|small|big|large} NAME {meaning|vs {high|low|big|small} NAME|effect|what does it do|explain|in simple words}{?|}
? what does {a low|a high|a very low|a very high|a small|a large|a bigger|a smaller|more|less} NAME {do|mean|change|lead to|cause}
- {NAME up|NAME down|more NAME|less NAME|higher NAME|lower NAME|NAME higher|NAME lower}{:|,|?} {what happens|effect|what changes|and then|what do i get|result}{?|}
- what {changes|happens} {between {the lowest|the smallest} and|from {the lowest|the smallest} to} {the highest|the largest} NAME{?|}
- {i turned|i moved|i dragged|we pushed|i pulled} NAME {up|down|a little up|a bit lower|to the left|to the right}{.|,|, and} {nothing seems to change|what did that do|what should i see now|what will be different|what is it supposed to do|is that noticeable}{?|}
- {NAME|the thing called NAME|NAME in the panel}: {what way is what|which end is which|what is left and what is right|what do the two ends do}{?|}
"""


def _values(head: str, names: str, values: str) -> str:
    asks = (_TRIED + _ENDS.lstrip()).strip().replace("NAME", f"{{{names}}}").replace("VALUE", f"{{{values}}}")
    return f"@ {head}\n{asks}\n\n"


def _numbers(head: str, names: str, values: str, rest: str = "") -> str:
    asks = _TRIED.strip().replace("NAME", f"{{{names}}}").replace("VALUE", f"{{{values}}}")
    return f"@ {head}\n{asks}\n{rest.strip()}".rstrip() + "\n\n"


SLIDER_VALUES = (
    "\n"
    + _values("temperature", "temperature|temp", "0.1|0.2|0.3|0.4|0.5|0.6|0.7|0.8|0.9|1|1.0|1.1")
    + _numbers("tempzero", "temperature|temp", "0|zero|0.0")
    + _numbers("temphigh", "temperature|temp", "1.4|1.5|1.7|1.8|1.9|2|2.0|1.6|two")
    + _values("top_k", "top-k|top k|top_k|topk", "1|5|10|20|30|40|50|64|80|100|200|0")
    + _values("top_p", "top-p|top p|top_p|topp", "0.1|0.3|0.5|0.7|0.8|0.9|0.92|0.95|0.99|1|1.0")
    + _values("min_p", "min-p|min p|min_p|minp", "0|0.01|0.02|0.05|0.1|0.2|0.3")
    + _values("repeat", "repeat penalty|repetition penalty|repeat_penalty", "1|1.0|1.05|1.1|1.15|1.2|1.3|1.5")
    + _values("max_tokens", "max tokens|max_tokens|maximum tokens|max token", "20|50|100|128|200|256|300|500|512|800|1000|1024|2000|2048|4096|blank")
    + _numbers("seed", "seed|random seed|seed number", "42|1|7|0|13|99|123|1234|2024|777|1000|12345|5|99999|314")
    + _values("context", "context|context length|context size|context window|ctx", "512|1024|2048|4096|8192|2000|4000|8000|16384|16k|8k|4k|32768|32k|2,048|4,096")
    + _numbers("presence", "presence penalty|presence_penalty", "0|0.2|0.5|1|1.5")
    + _numbers("frequency", "frequency penalty|frequency_penalty", "0|0.2|0.5|1|1.5")
    + _numbers("typical", "typical-p|typical p|typical_p", "0.5|0.8|0.9|0.95|1")
    + _numbers("repeat_window", "repeat window|repeat_last_n", "0|32|64|128|256|512")
    + _numbers("threads", "--threads|threads|thread count", "1|2|4|6|8|16|12")
).rstrip() + "\n"  # fmt: skip

THREADS = """
@ threads 1
? what {does {--threads|the threads flag|the thread count} {do|mean|change}|is --threads for|are the threads for}
? how {do|can} i {set|change|raise|lower|limit|choose} {the threads|the number of threads|how many threads it uses|the thread count|how many cores it takes}
? how many {threads|cores|processor cores|cpu cores} {does it use|does Parley use|are used|will it take|can it use|should i give it}
? {can|does|will} {it|Parley|the app|this app} {use|take|run on} {all my cores|all cores|several cores|only two cores|more threads|more than one core|fewer threads}
? {would|will} {more threads|more cores|a higher --threads} {make it faster|help|speed it up}
- {threads|cores|cpu threads|thread number|number of threads}{?|:|,} {how many|what is that|where do i set that|can i change it|which flag|meaning|explain}{?|}
- {it|Parley|the model|this app} {takes|uses|eats} {all my cores|the whole processor|my whole cpu|100 % of the cpu}{.|,} {can i limit that|which flag limits it|how do i give it less|can it use fewer threads}{?|}
- {i have|my machine has|my laptop has|the server has} {4|6|8|12|16} {cores|threads}{.|,} {are they all used|how do i use them all|which flag is that|does it use all of them|where do i set that}{?|}
- {where|how} {do i|can i} {tell it|say} {how many threads to use|to use only two cores|to leave me some cores|to take all cores}{?|}
? {which|what} flag {sets|changes|limits} {the threads|the number of threads|the cores it uses}
> --threads sets how many processor threads the engine uses. Without it, it takes as many as this machine allows.
w Threads
z --threads 设置引擎使用多少处理器线程；不写则按机器允许的数目。
r --threads задаёт, сколько потоков процессора занимает движок. Без него — сколько позволяет машина.

@ bigcontext 1.5
? {does|will|would} {a bigger|a larger|a longer|more|a higher|a wider} {context|context window|context length|context size} {cost|need|take|use|eat|require} {more |}{memory|ram|RAM|space in memory|vram}
? {does|do|will} {context|the context|context size|long context|the context length} {cost|use|take|eat|need} {memory|ram|much memory|a lot of ram|RAM|extra memory}
? how {do|can|could} i {make|get|let|have} {the model|it|the bot|a model|the ai|my model} {remember|keep|hold|read|see} {more of {our|the|this} chat|more of what we said|more messages|longer chats|more text at once|the whole conversation|a longer talk}
? how {do|can|could} i {raise|increase|enlarge|extend|change|set|widen|make bigger|double} {the context|the context size|the context length|the context window|how much it remembers|its context}
? {can|could|may} {the context|the context window|the context size} be {larger|bigger|raised|extended|changed|longer|doubled}
- {i want|i need|we need|i'd like} {a bigger context|a longer context|more context|it to remember more of the chat|a model that remembers long chats|more room for a long chat}{.|,} {how|what does it cost|how do i get that|where do i set that|is that possible}{?|}
- {bigger context|more context|longer memory|larger context window|context size up|longer chats}{:|,|?} {how|possible|more ram|what does it cost|where|which flag}{?|}
? {which|what} flag {sets|raises|changes} the context
? what {does|would} {--ctx|the ctx flag|--ctx 8192} {do|mean|change}
? is there {a price|a cost|a drawback} {for|to|of} {a bigger context|a large context|more context}
- why {does {a big context|a long context} {eat so much memory|need so much ram}|is {a big context|a long context} {so hungry for ram|so heavy}}{?|}
- {my chats are|our chat is|this story gets|my texts are} {too long|very long|longer than it can read}{.|,} {how do i get more context|can the context be larger|can it read more|how can i make room}{?|}
- {context 2048|2,048 tokens|the context} is {too small|too little|not enough|too short}{ for me| for my text|}{.|,} {how do i get more|can i raise it|what can i do|is there more}{?|}
> A bigger context needs more memory. Start with --ctx 8192, say, and a model that can read that much.
w Memory
z 上下文越大，占用内存越多。可用 --ctx 8192 启动，并选能读这么多的模型。
r Больше контекст — больше памяти. Запустите, например, с --ctx 8192 и моделью, которая столько читает.
~ context larger
"""
