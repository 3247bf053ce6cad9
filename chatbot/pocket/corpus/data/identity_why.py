# ruff: noqa: E501
"""Why no big model ships, and news of the model's nature asked in passing; the signs are those of `exchange.py`."""

IDENTITY_WHY = """
@ whysmall
? why {not|don't they|don't you|didn't you|did nobody|won't they} {ship|include|pack|deliver|bundle|put in|add} {a real big model|a big model|a large model|a proper model|a smarter model|a real model|a 7B model|a bigger brain}{ in the first place| right away| with the app| from the start| at once| instead of you| instead|}
? why {does|did} {it|Parley|this app|the app} {ship|come|start|arrive|begin} with {such a small model|a tiny model|a toy model|so little a model|you and not a big one|only you|a model that knows so little|such a weak one}
? why {is|was} {no big model|no large model|no proper model|only a tiny model|only a toy|just a small one} {shipped|included|in the box|in the package|built in|there from the start|delivered}
? why {is {the default model|the built-in model|the first model|the shipped one} {so small|not bigger|not a real one|not smarter|such a dwarf}|{isn't|wasn't} {the default model|the built-in model|the shipped one} {bigger|smarter|a real one|larger}}
? what is the {point|sense|use|reason} {of shipping|in shipping|of having|behind} {such a small model|a tiny model|a model that knows so little|a mini model}
? wouldn't {a big model|a larger one|a real model|a smarter one} {be better|make more sense|be more useful} {in the box|from the start|as the first one|to begin with}
- {why|but why|how come|tell me why} {not a big one|no big model|such a mini model|only a small one|so tiny a model} {from the start|in the first place|in the app|in the box|to begin with}{?|}
- {they|you|the makers} {could|should} have {shipped|included|packed} {a big model|something smarter|a real model|a 7B}{,|.} {why didn't they|why not|what is the reason|why is it so small}{?|}
- {no big model|small model only|mini model|tiny brain} {in the box|shipped|here|as default}{,|:|.} {why|reason|how come|for what reason}{?|}
- {i don't get|i don't understand|i wonder|tell me|explain} why {the shipped model is so small|you ship with the app and not a big one|they packed such a tiny model|no big model is included}{.|?|}
"""
