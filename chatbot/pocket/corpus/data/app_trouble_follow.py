# ruff: noqa: E501
"""What is asked next, after a reply on models, downloads or flags; the signs are those of `exchange.py`."""

TROUBLE_FOLLOW = """
@ howbignext 0.001
- {and |ok, |so |but |}{how big is {it|that|such a file|the file}|how large is {it|that|one}|how many GB|how many gigabytes is that|is that a big file|is it a large download|how much space does {it|that|one} take|the size}{?| then?| roughly?}
> At 4 bits a 1B model is about 0.8 GB, a 4B about 2.5 GB and a 7B about 4.4 GB. The model menu shows each size.
w Gigabytes

@ nofitnext 0.001
- {and |but |ok, but |}{what if|if|suppose} {it doesn't fit|it's too big for my memory|my memory is too small|i have only 8 GB|my computer is too weak|it is too large|there's not enough RAM}{?| then?| what then?}
- {and |but |}{will it fit|does it fit|can my laptop take it|will my old computer manage|is my memory enough}{?| for sure?}
> The model menu says beforehand whether it fits. If not, take a smaller model or a smaller quant.
w Smaller

@ howlongnext 0.001
- {and |ok, |}{how long does {that|it|the download} take|is {that|it} quick|does it take long|how long do i wait|when is it done|how many minutes|is it a long wait}{?| then?| roughly?}
> That depends on its size and on your network; the page shows the time left.
w Depends

@ brokennext 0.001
- {and |but |}{what if|if|what happens if} {the wifi drops|my internet dies|it breaks off|the connection is lost|i must switch off|the power goes|it gets stuck|it stops half way}{?| then?| meanwhile?}
> Then press Download again: it goes on where it broke off.
w Again

@ backnext 0.001
- {and |but |ok, and |}{how do i get back to you|can i come back to you|how do i change back|can i go back|will you still be here|are you gone then|do i lose you|can i have you back|how do i return to the small one}{?| then?| later?}
> Choose Pocket in the same menu. The conversation stays.
w Pocket

@ whereisnext 0.001
- {and |but |so |}{where does {it|the file|that} go|where is it {kept|stored|saved|put}|in which folder|where on my disk|where do the files lie|how do i delete it again|can i delete it later|how do i get rid of it again}{?| then?}
> Downloaded models lie in the Hugging Face cache (~/.cache/huggingface), own ones in data/models: delete there what you don't need.
w Cache

@ slownext 0.001
- {and |but |}{is it slow|is it slower|will it be slow|is it as fast as you|does it answer as quickly|how fast is it|is that slower than you|will i have to wait for each word}{?| then?| too?}
> A larger model is slower than I am: it takes longer for each word. One of 1B is still quick.
w Slower

@ privatenext 0.001
- {and |but |}{is that private too|is it private then|does it send my words anywhere|will it stay on my computer|does it run here too|is it still offline|does it need the internet then|is my chat still private}{?| too?| as well?}
> Once downloaded it runs on this machine, with no network, and nothing that you write leaves it.
w Private

@ typewherenext 0.001
- {and |ok, |but |sorry, |}{where do i type that|where do i write that|where does that go|in which window|where do i put it|in what program|i don't know where to type that|where do i run this|type it where|here in the chat or where}{?| exactly?}
> In a terminal, in Parley's folder: where app.py lies.
w Terminal

@ combinenext 0.001
- {and |ok, |}{can i combine {that|it} with {others|--port|another flag}|can i give two flags|both together|several flags at once|can i use it with --port|two of them in one line}{?| too?}
> Yes, flags go together in one line: python app.py --port 9000 --no-open, say.
w Yes

@ alwaysnext 0.001
- {and |but |}{do i have to type that every time|must i write it each time|can it be kept|can i set it for good|every time again|can it remember that|is there a file for that|how do i make that permanent}{?| really?}
> Each flag has a twin in the environment: set PARLEY_PORT=9000, say, and it counts at every start.
w Environment
"""
