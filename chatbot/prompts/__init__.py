"""Messages (and tools) -> the exact text that a model was trained on.

A chat template is Jinja2 text from the model's file, from models.yaml, from `templates/` or typed by a person. It is
a stranger's program: `sandbox.py`, `guards.py` and `budget.py` hold it. `turns.py` writes messages as templates read
them, `render.py` puts both together, `families.py` chooses the template, `probe.py` asks a template what it offers and
how its turns end, `quoting.py` keeps what people typed from becoming control tokens. Knows no engine.
"""

from chatbot.prompts.families import choose
from chatbot.prompts.probe import kwargs_offered, stops, typed
from chatbot.prompts.quoting import Quoter
from chatbot.prompts.render import render, render_dicts, with_bos
from chatbot.prompts.turns import as_dict
from chatbot.prompts.values import Offer, Rendered, Template

__all__ = [
    "Offer",
    "Quoter",
    "Rendered",
    "Template",
    "as_dict",
    "choose",
    "kwargs_offered",
    "render",
    "render_dicts",
    "stops",
    "typed",
    "with_bos",
]
