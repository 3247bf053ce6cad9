# ruff: noqa: E501
"""Beside the Python and the app that are known: other Python, other programs' buttons, the app's source; signs and slots as in `declines.py`."""

NEAR_PROGRAMS = """
@ code 2.3
! write a python class for {a red-black tree|an avl tree|a b-tree|a skip list|a trie with deletion|a bloom filter|an lru cache|a segment tree|a fibonacci heap|a sparse matrix}
! {write|implement|code|build} {a red-black tree|quicksort with three pivots|dijkstra|a star search|a topological sort|a splay tree|a union find|a b-tree|a ring buffer|huffman coding|a min heap} in python
! {implement|write|code} {the knapsack problem|edit distance|n queens|a sudoku solver|the travelling salesman|kmp search|conway's game of life|a minimax for chess|the longest common subsequence|levenshtein} {in python|with python|as a python function|using dynamic programming}
? how {do|can|would} i use decorators with {arguments|parameters|classes|state|async functions|functools.wraps|optional arguments} in python
? how do i {write|make|stack|test|type} {a decorator that takes arguments|a decorator for a class|two decorators on one method|a retry decorator|a caching decorator|a decorator for async functions} in python
? how do i {parse|read|query|validate|change} {an xml feed with namespaces|a large xml file|an rss feed|html with beautiful soup|a yaml config|a toml file|an excel sheet|a pdf|a docx|an ini file|protobuf messages|a parquet file} {in python|with python|using python}
? how do {namespaces|scopes|closures|metaclasses|descriptors|slots|coroutines|context managers|imports|abstract classes|dataclass fields|type variables} work in {python|xml and python|python 3.12}
- {python|in python}{: |, }{xml namespaces|lxml xpath|elementtree with namespaces|minidom|parse soap|xslt|etree findall returns nothing|sax parser}[?| please| how]
! sort {{n2} gb of numbers|a file larger than memory|a billion lines|a huge csv|{n3} million rows|a log of {n2} gigabytes} {in python|with python} {that {don't|dont} fit in {memory|ram}|without loading it|with an external merge sort|on disk|in chunks}
? how {do|can} i {sort|read|process|count|deduplicate|join} {a {n2} gb file|a csv of {n2} gigabytes|more data than ram|a billion numbers|big data|files too large for memory} in python
? how do i {use|start with|debug|cancel|limit|wait for|test} {asyncio|asyncio tasks|async and await|aiohttp requests|an event loop|asyncio.gather|async generators|a semaphore in asyncio} {in python|in python 3|properly}
? how do i {run|start|share data between|join|kill|limit} {threads|processes|a thread pool|multiprocessing workers|a queue of jobs|background tasks} in python
? what does {the gil|__slots__|nonlocal|super().__init__()|*args and **kwargs together|__new__|the walrus operator|yield from|@property|@staticmethod|functools.partial|asyncio.run|if TYPE_CHECKING} do in python
? what is {the gil|a metaclass|monkey patching|duck typing|a descriptor|a coroutine|a wheel|a namespace package|the mro|a virtual environment|name mangling|a context manager|a named tuple} in python
? what is the difference between {a list and a tuple|deepcopy and copy|is and ==|threads and asyncio|__str__ and __repr__|a module and a package|pip and conda|staticmethod and classmethod|append and extend|range and xrange|an iterator and an iterable} in python
? how do i {merge|group|pivot|filter|reshape|plot|clean|resample} {two dataframes|a pandas dataframe|columns in pandas|rows by month in pandas|missing values in pandas|a time series in pandas|a multiindex}
- pandas{: |, | }{groupby and sum|merge on two columns|settingwithcopywarning|read_csv encoding error|drop nan rows|explode a column|apply is slow|pivot table|to_datetime fails|rolling mean}[?| how| help]
- {numpy|scipy|matplotlib|seaborn|scikit-learn|pytorch|tensorflow|polars}{: |, | }{broadcasting error|shape mismatch|two y axes|train test split|nan in loss|reshape minus one|legend outside the plot|random forest example|save a model|how to install}[?]
? how do i {write|make|add|build|deploy|test} {a django model|a login in django|a django form|a rest api in flask|a fastapi endpoint|a django migration|user registration in django|a web page with flask|middleware in django|a websocket in python}
- {django|flask|fastapi|streamlit|celery|sqlalchemy|pydantic}{: |, | }{many to many|404 on static files|csrf token missing|how to upload a file|migrations conflict|session expires|background task|validation error|connect to postgres|hello world with docker}[?]
? how do i {connect to|query|insert into|back up} {a postgres database|sqlite|mysql|mongodb|redis|an oracle server|a firebase store} {from|with|in} python
? how do i {send|scrape|download|upload|encrypt|compress} {an email|a web page behind a login|all images of a page|a file by ftp|a file with a password|a zip archive|tweets|an s3 object} {in|with|using} python
? how do i {write|run|mock|parametrize|skip} {a unit test|pytest fixtures|a test for a database|time in pytest|an http call in a test|tests in parallel|doctests} {in python|with pytest}
? how do i {package|publish|freeze|install|compile|obfuscate|profile|type check} {my python {script|program|project}|a library on pypi|a script as an exe|a wheel offline|a python app for android}
? how do i {make|draw|build|write} {a gui with tkinter|a snake game in pygame|a discord bot|a telegram bot|a chat server|a web crawler|a chess engine|a neural network|a calculator with buttons|a compiler|a blockchain} in python
- why does {my python script|this code|my loop|my function|pip|my notebook|the decorator|my recursion} {hang|print None|throw a keyerror|say indentationerror|run out of memory|return an empty list|leak memory|change my default list|give recursionerror|need {n2} seconds}?
- {KeyError|TypeError|IndentationError|ModuleNotFoundError|RecursionError|AttributeError|UnboundLocalError|UnicodeDecodeError|ImportError|SyntaxError}{: |, }{'NoneType' object is not subscriptable|maximum recursion depth exceeded|unexpected indent|no module named requests|'list' object has no attribute 'split'|local variable referenced before assignment|invalid start byte|circular import}{. |, | }{what is wrong|why|fix|how do i fix it|help}{?|}
- {find|fix|spot|explain} the {bug|error|mistake}: {for i in range(10) print(i)|def f(x=list()): x.append(1); return x|while True: x += 1|if x = {n1}: print(x)|print("a" + {n1})|import nump as np|return x if x > {n1}|a = (1, 2; 3)|x = input() + {n1}}[.]
- {debug|review|refactor|speed up|document|explain line by line|add types to|port to {coding}} {my code|this function|my {n3} line script|the class i wrote|my parser|my homework program|this loop}{. it {crashes|is slow|never ends|gives {n1} instead of {n1}}|, please|}[.]
? {should i|is it better to} {use a dataclass or a dict|learn django or flask|use asyncio or threads|use poetry or pip|write c++ or python|use pandas or polars|learn rust first|use tabs or spaces|use pycharm or vs code}
? how do i {overload an operator|make a singleton|write a context manager|create a metaclass|freeze a dataclass|use abstract base classes|inherit from two classes|make an object hashable|slice my own class|write an iterator class|use enum flags} in python
? how do i {use regex groups|match an email with regex|replace with a regex|use lookahead|find all dates in a text|split by several signs|validate a phone number} in python
? how do i {read command line arguments|use argparse|log to a file|use the logging module|read environment variables|run a shell command|schedule a script|watch a folder|make a progress bar|call c code} {in|from|with} python
! write {a python script|python code|a program in python|a script} that {renames all my photos by date|downloads my bank statements|plays tetris|solves {equation}|reads a sensor|books a tennis court|sends me the weather|converts heic to jpg|translates subtitles|backs up {n2} folders|reads xml and writes csv|plots {n1} sensors live}
! {write|show|give me} {a makefile|a dockerfile|a bash script|a cron job|a regex|an sql query|a yaml pipeline|a terraform file|an excel macro|a css grid|a powershell script} {for|to} {deploy my site|back up a disk|find duplicate rows|match postcodes|rename files|run my tests|centre a box|clean logs|sum by month}
? what is the {time complexity|big o|worst case|space complexity|best case} of {quicksort|a red-black tree insert|a dict lookup in python|merge sort|list.insert|binary search|heap sort|dijkstra|sorted()|a trie lookup}

@ facts 1.8
? does {WhatsApp|Telegram|Signal|ChatGPT|Gemini|Copilot|Siri|Alexa|Skype|Teams|Slack|Discord|Midjourney|Ollama|Zoom} {also |}have a {stop button|retry button|dark mode|copy button|system prompt|temperature slider|model menu|token counter|search box|delete button|preset menu|share link}{ too| as well|}
? does {LM Studio|Ollama|Jan|GPT4All|Open WebUI|koboldcpp|ChatGPT|Claude|Perplexity|Mistral's chat|Character.AI} {run offline|show the prompt|let me edit a reply|have presets|keep my chats|work on a phone|support gguf|cost money|need an account|have a seed setting}
? where is the {stop button|settings menu|retry button|export button|dark mode|temperature slider|delete button|new chat button|model menu|copy button} in {WhatsApp|ChatGPT|Telegram|LM Studio|Ollama|Word|Gemini|Teams|Outlook|Discord|Photoshop|Blender}
? how do i {stop a reply|retry an answer|edit a message|delete a chat|export a chat|search my chats|change the model|change the temperature|set a system prompt|start a new chat|pin a chat} in {ChatGPT|WhatsApp|Gemini|Claude|Telegram|LM Studio|Ollama|Teams|Signal|Copilot|Discord|Perplexity}
? what does the {stop button|three dots menu|blue tick|green dot|microphone|plus sign|bell|padlock|paper plane|eye symbol} {do|mean} in {WhatsApp|Instagram|Gmail|Teams|Telegram|ChatGPT|Chrome|Spotify|TikTok|Messenger}
- {stop button|retry button|dark mode|system prompt|temperature|export|token limit|shortcuts|edit button} in {WhatsApp|ChatGPT|Gemini|LM Studio|Telegram|Ollama|Teams|Copilot|Word}{?|, where|, is there one?}
? {which|what} file {in|of} {parley|Parley's code|the app's source|the repository|the source of Parley} {handles|draws|contains|defines|implements} the {retry button|sliders|model menu|stop button|chat list|dark mode|search|download of models|token count|copy button|presets|export}
- what file in {parley's|the app's|your} code {handles|has|draws|makes|defines} the {retry button|slider|stop button|menu|chat list|prompt view|search box|theme|shortcuts}[?]
? {which|what} {function|class|method|module|line} {in|of} {Parley|Parley's source|the app's code|this app's repository} {splits text into tokens|loads the model|saves the chats|counts tokens|streams the reply|downloads a gguf|draws the slider|checks the memory|builds the prompt|reads models.yaml}
! {show me|print|explain|paste|quote} the {function|class|code|lines|method|source file} {in Parley|of Parley|of this app|in the app's source} that {splits text into tokens|loads a model|saves a chat|stops the reply|draws the sidebar|counts tokens|merges settings|samples the next token|handles retry|downloads a model}
? {which|what} {programming language|framework|language|library} is the {slider widget|chat bubble|search box|stop button|copy button|theme|menu animation|download bar} in {Parley's source|Parley|the app} {written in|made with|programmed in|drawn with}
? how many {lines of code|files|functions|classes|tests|commits|contributors|stars on github|dependencies|bugs|users|downloads} does {Parley|the Parley repository|this app|the app's source} have
? {who wrote|when was|in which commit was} the {retry button|slider code|search|sidebar|token counter|stop button|dark mode|export} {in|of} Parley{ written| added| made|}
! {write|give me|make|send} {a patch|a pull request|new code|a plugin|a bug fix|a new button|a css theme|a unit test|an extension} for Parley[ that {adds voice|changes the colours|shows a clock|exports to pdf|sorts chats}]
- lines of code {in|of} {Parley|this app|your program|llama.cpp|Gradio}[?]
? is {Parley|this app|this page} {better|faster|nicer|safer|more private|easier|older|more popular} than {ChatGPT|LM Studio|Ollama|Open WebUI|Jan|GPT4All|Copilot|Gemini|koboldcpp|Perplexity|Claude|llamafile}
? {what is|what's} the difference between {Parley|this app} and {LM Studio|Ollama|Open WebUI|Jan|GPT4All|koboldcpp|llamafile|text-generation-webui|Msty|AnythingLLM|Copilot|WhatsApp}
- {Parley|this app} {or|vs|versus|compared to|against} {LM Studio|Ollama|ChatGPT|Open WebUI|Jan|GPT4All|koboldcpp|llamafile|Gemini|Copilot}{?|: which is better?|, which one should i use?|, pros and cons}
? {which is|what is|what's} {better|faster|cheaper|easier}, {Parley or {Ollama|LM Studio|ChatGPT|Jan}|{Ollama|Claude|Gemini} or {ChatGPT|LM Studio|Copilot}|{Grok|Mistral|DeepSeek} or {Llama|Gemini|Qwen}}
! compare {Parley|this app|Gradio|llama.cpp} {with|to|and} {LM Studio|Ollama|Streamlit|vLLM|Open WebUI|Jan|exllama|MLX|a paid chatbot|GPT4All}
? {why should i|should i|why would anyone} {use|take|prefer|choose} {Parley|this} {over|instead of|rather than} {ChatGPT|Ollama|LM Studio|Gemini|Jan|Copilot|Claude|Open WebUI}
? how does {Gradio|llama.cpp|Streamlit|vLLM|gguf|CUDA|Hugging Face|a tokenizer|flash attention|speculative decoding|LoRA|quantisation to 4 bits} {work inside|look in the code|compare to others}
? {how many|what number of} parameters {has {GPT-4|Claude|Gemini|Llama 3|Mistral Large}|does {Grok|DeepSeek|Qwen|Phi|BERT|Falcon} have}
? who {made|owns|trained|invented|funds} {ChatGPT|Gemini|Mistral|Llama|DeepSeek|Grok|Ollama|LM Studio|Midjourney|Copilot}
- {ChatGPT|Gemini|Claude|Midjourney|Copilot|Grok|Siri}{: |, }{how do i cancel|price per month|is it down|free version|app for mac|login problem|who owns it|how many users|which version is newest}[?]
"""
