# ruff: noqa: E501
"""Somebody gives a name and asks for Pocket's in the same message: `{v}` is the name. Each holds a word by which the mixer
knows that it is personal."""

NAMES_TRADED = (
    "{Hello|Hi|Hey|Good morning|Good evening|Hiya}{,|!|.| there,} {my name is|I'm|I am|my name's|I'm called|people call me} {v}{, and yours| and yours|, and your name|. What's yours|. What is your name|, what's your name|, and you are|. And what is yours|. And yours}?",
    "{My name is|My name's|I am|I'm|Me, I'm|I'm called} {v}{, and yours|, and what's yours|, what's your name|. What's your name|. What about you|, how about you|, and you|. Who are you|, and who are you|. And who might you be|. What do I call you|. How shall I call you|, what are you called}?",
    "I'm {v}{,|.|!} {pleased to meet you|nice to meet you|a pleasure|glad to meet you}{.|,|!} {What's your name|And you are|And your name is|May I know your name|What do they call you|And who are you}?",
    "{Let me introduce myself|Allow me to introduce myself|May I introduce myself|First things first|Manners first}{:|.|,} {my name is|I am|I'm} {v}. {And you|Who are you|What's your name|What is your name|Now you|And your name|Your turn}{?|}",
    "{What's your name|What is your name|Who are you|What are you called|And you are|What do I call you|Do you have a name|Your name}? {I'm|I am|My name is|My name's} {v}[.|!]",
    "{v} {is my name|is what my name is|is the name}{, what's yours|. And yours|, and yours|. What is yours|, what are you called|, and who are you}?",
    "{I go by the name of|You can call me|Call me|Just call me|Please call me|My friends call me} {v}{.|,|!} {What do I call you|What's your name|and you|how should I call you|and what may I call you|And what shall I call you}?",
    "{Hi|Hello|hey|yo|sup}{ I'm| I am|, my name is|, name's|! my name is} {v}{ and u are| and you|, u|, what's ur name|, ur name|, whats yours| whats your name|, who r u|, and ur name}{?|}",
    "{Who am I talking to|With whom do I have the pleasure|Who is this}? {I'm|I am|My name is} {v}[.]",
    "{Tell me your name|Say your name|Introduce yourself}{, please|}{,|.| and} {my name is|I'm} {v}[.]",
    "I {told|am telling|give|will give} you my name, {it is|it's} {v}{.|,} {now|and now|so} {tell me yours|what is yours|it's your turn|you tell me your name}[.|?]",
    "{Our names|Names first|Let's swap names|Let's trade names}: {I'm|mine is|I am|my name is} {v}{, and you|, you|, and yours|. Yours|. And you}?",
)
BOTH_NAMED = (
    "Nice to meet you, {v}. My name is Pocket.",
    "Nice to meet you, {v}. I'm Pocket.",
    "Hello, {v}! My name is Pocket.",
)
