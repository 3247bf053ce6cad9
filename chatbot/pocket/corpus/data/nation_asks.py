# ruff: noqa: E501
"""Languages and currencies of countries that Pocket knows, and roundabout ways to ask for them.

`{land}` is the country, `{right}` and `{wrong}` are two languages or two currencies. Each ask is a bare question;
what stands under SAID is no question.
"""

LANGUAGES: tuple[tuple[str, str, str, str], ...] = (
    ("Brazil//Portugal", "Portuguese", "葡萄牙语。", "Португальский."),
    ("Mexico//Argentina//Spain//Peru//Chile//Cuba", "Spanish", "西班牙语。", "Испанский."),
    ("Austria//Germany", "German", "德语。", "Немецкий."),
    ("France", "French", "法语。", "Французский."),
    ("Japan", "Japanese", "日语。", "Японский."),
    ("China", "Chinese", "中文。", "Китайский."),
    ("England//Australia//the United States//the USA", "English", "英语。", "Английский."),
    ("Italy", "Italian", "意大利语。", "Итальянский."),
    ("Russia", "Russian", "俄语。", "Русский."),
    ("Egypt//Morocco//Iraq", "Arabic", "阿拉伯语。", "Арабский."),
    ("the Netherlands", "Dutch", "荷兰语。", "Нидерландский."),
    ("Poland", "Polish", "波兰语。", "Польский."),
    ("Greece", "Greek", "希腊语。", "Греческий."),
    ("Sweden", "Swedish", "瑞典语。", "Шведский."),
)
CURRENCIES: tuple[tuple[str, str, str, str], ...] = (
    ("Japan", "The currency of Japan is the yen.", "日元。", "Иена."),
    ("Germany//France//Italy//Spain//Austria//Portugal//the Netherlands//Greece", "The euro.", "欧元。", "Евро."),
    ("the United States//the USA//America", "The US dollar.", "美元。", "Доллар."),
    ("the United Kingdom//the UK//England//Britain", "The pound.", "英镑。", "Фунт."),
    ("Russia", "The rouble.", "卢布。", "Рубль."),
    ("China", "The yuan.", "人民币。", "Юань."),
    ("India", "The rupee.", "卢比。", "Рупия."),
    ("Mexico", "The Mexican peso.", "墨西哥比索。", "Песо."),
)
MONEY_NAMES: dict[str, str] = {
    "The currency of Japan is the yen.": "yen",
    "The euro.": "euros",
    "The US dollar.": "dollars",
    "The pound.": "pounds",
    "The rouble.": "roubles",
    "The yuan.": "yuan",
    "The rupee.": "rupees",
    "The Mexican peso.": "pesos",
}
LANGUAGE: tuple[str, ...] = (
    "{what|which} {language |}do {they|people|the people|most people|the locals} speak in {land}",
    "{what|which} language is {spoken|the main one|used|usual|official} in {land}",
    "{what is|what's|which is} the {|main |official |national |local }language {of|in} {land}",
    "{land}, {what|which} language {do they speak|is it|is spoken there|do people speak there}",
    "in {land} {they|people} speak {what|what language|which language}",
    "what do {the people|people|they} {of|in} {land} speak{|, which language}",
    "language {of|in|spoken in} {land}",
    "the language {of|in|spoken in} {land} is",
    "{i'm moving|we are moving|my son is moving|she is moving|i move} to {land}{, what|. What|. Which} language {will {i|we} need|do they speak|should one learn|is spoken there}",
    "{i'm going|we go|we're going|i travel|we fly|i fly} to {land} {in summer|next week|on holiday|for work}{, what|. What|. Which} language {do they speak there|do we need|is spoken there|should we learn}",
    "{my pen pal|my friend|my neighbour|a colleague|my new boss|our guest} {is|comes} from {land}. {What's the main language there|What language do they speak there|Which language is that|What is the language there|Which language do people speak there}",
    "{before|if|when} i {go|travel|move} to {land}, {which|what} language {should|must|do} i learn",
    "{a letter|a film|a song|a book|an email} {from|comes from} {land}, {which|what} language {is it in, I guess|would that be in|will it be in}",
    "how do {people|they} talk in {land}, {which|what} language",
    "{what|which} {language|tongue} would {i|one|you} hear in {land}",
    "do they speak {right} or {wrong} in {land}",
    "do they speak {wrong} or {right} in {land}",
    "in {land}, {is it|do they speak|do people talk} {right} or {wrong}",
    "{right} or {wrong}: {what|which} do they speak in {land}",
    "{what|which} language {to learn|should I learn|is useful|helps} {for|before} a {trip|journey|holiday} to {land}",
    "{what|which} language have {they|people} in {land}",
)
LANGUAGE_SAID: tuple[str, ...] = (
    "{tell me|i'd like to know|i want to know|i wonder} {what|which} language {they speak|is spoken|people speak} in {land}",
    "{tell me|name|give me|i need} the {main |official |}language of {land}",
    "in {land} they speak {what|which language}",
    "{i wonder|no idea|i don't know|i forgot} what they speak in {land}",
    "{quiz|homework|trivia|worksheet}: {the language of {land}|language spoken in {land}|{land}, language}",
    "{land}: language",
)
CURRENCY: tuple[str, ...] = (
    "{what|which} {currency|money} {is used|do they use|do people use|do they have|do people pay with|does one need|is there} in {land}",
    "{what is|what's|which is} the {currency|money|national currency} {of|in|used in} {land}",
    "{land}, {what|which} {currency|money} {do they use|is it|do they have there|is used there}",
    "{what|which} {currency|money} has {land}",
    "{currency|money} {of|in|used in} {land}",
    "the {currency|money} {of|in} {land} is",
    "{how|with what|with which money|in what} do {people|they|you|we} pay in {land}",
    "what do {people|they|we|you} pay with in {land}",
    "{we go|i go|we're going|i'm going|we fly|i travel|we are off} to {land} {in summer|next week|on holiday|for work|tomorrow}{, what|. What|. Which} {money do {we|i} {bring|need|take}|currency do {we|i} need|currency is used there|money do they have there}",
    "{my daughter|my son|a friend|my boss} {lives|works|is on holiday} in {land}. {What money do they have there|Which currency is that|What is the currency there|Which money does one use there}",
    "{in a shop|in a café|at the market|in a hotel|in a taxi} in {land}, {what|which} {money|currency} do i {need|pay with|use}",
    "{what|which} {coins|notes|money|bank notes} {do they have|are used|do I need|are there} in {land}",
    "{before|for} {a trip|the journey|the holiday} to {land}: {what|which} {currency|money} {do i change my money into|do I get|do I need}",
    "{i change|i want to change|we change} money for {land}. {Which currency|What currency is it|What money do I ask for}",
    "in {land} do {you|we|they|people} pay {with|in} {right} or {wrong}",
    "in {land} do {you|we|they|people} pay {with|in} {wrong} or {right}",
    "{do|must} {i|we|they} {use|pay with|bring|take} {wrong} or {right} in {land}",
    "{right} or {wrong} in {land}",
    "{prices|wages|rents} in {land} are in {what|which} {money|currency}",
    "{what|which} currency {to take|should I take|will I need} to {land}",
)
CURRENCY_SAID: tuple[str, ...] = (
    "{tell me|i'd like to know|i want to know|i wonder} {what|which} {money|currency} {they use|is used|people use} in {land}",
    "{tell me|name|give me|i need} the currency of {land}",
    "{quiz|homework|trivia|worksheet}: {the currency of {land}|money used in {land}|{land}, currency}",
    "{land}: {currency|money}",
    "in {land} they pay with {what|which money}",
)
NEXT: tuple[str, ...] = (
    "and in {land}",
    "and {land}",
    "what about {land}",
    "how about {land}",
    "and {in|for} {land}, then",
)
