"""Which template is used, what it offers and how its turns end."""

from pathlib import Path

import pytest

from chatbot.errors import BadTemplate
from chatbot.prompts import Offer, Template, choose, kwargs_offered, stops
from tests.prompts.test_reference import EVERY

DIRECTORY = Path(__file__).parents[2] / "templates"
UNKNOWN = "The file holds no chat template and its family is not known. "
GUESS = "chatml is used; if replies look odd, choose another one."
BROKEN = "The file's own chat template does not parse: line 1: Encountered unknown tag 'fro'. "

# named, inline, from the file, architecture, name of the model -> name, origin, the note's beginning
CHOICES = [
    ("gemma", None, "{{ 1 }}", "llama", "x", "gemma", "templates/gemma.jinja", None),
    ("gemma", "{{ 2 }}", "{{ 1 }}", "llama", "x", "written there", "models.yaml", None),
    (None, None, "{{ 1 }}", "llama", "x", "x", "the file", None),
    (None, None, None, "llama", "Meta Llama 3 8B Instruct", "llama-3", "templates/llama-3.jinja", None),
    (None, None, None, "llama", "Llama-2-7b-chat", "llama-2", "templates/llama-2.jinja", None),
    (None, None, None, "llama", "openchat_3.5", "openchat", "templates/openchat.jinja", None),
    (None, None, None, "llama", "Starling-LM-7B-alpha", "openchat", "templates/openchat.jinja", None),
    (None, None, None, "llama", "mistralai_mistral-7b-instruct-v0.2", "mistral", "templates/mistral.jinja", None),
    (None, None, None, "llama", "tinyllama_tinyllama-1.1b-chat-v1.0", "zephyr", "templates/zephyr.jinja", None),
    (None, None, None, "llama", "Yi 6B Chat", "chatml", "templates/chatml.jinja", None),
    (None, None, None, "llama", "stories15M", "plain", "templates/plain.jinja", None),
    (None, None, None, "gemma2", "", "gemma", "templates/gemma.jinja", None),
    (None, None, None, "phi3", "", "phi-3", "templates/phi-3.jinja", None),
    (None, None, None, "qwen2moe", "", "chatml", "templates/chatml.jinja", None),
    (None, None, None, "chatglm", "", "chatglm", "templates/chatglm.jinja", None),
    (None, None, None, "llama", "something", "chatml", "templates/chatml.jinja", UNKNOWN + GUESS),
    (
        None,
        None,
        "{% if %}",
        "gemma",
        "",
        "gemma",
        "templates/gemma.jinja",
        "The file's own chat template does not parse",
    ),
    (None, None, "{% fro a in b %}", None, "", "chatml", "templates/chatml.jinja", BROKEN + GUESS),
]


@pytest.mark.parametrize(("named", "inline", "own", "architecture", "model", "name", "origin", "note"), CHOICES)
def test_models_yaml_is_asked_then_the_file_then_the_family_then_chatml_with_a_note(
    named: str | None,
    inline: str | None,
    own: str | None,
    architecture: str | None,
    model: str,
    name: str,
    origin: str,
    note: str | None,
) -> None:
    template, said = choose(
        named=named, inline=inline, from_file=own, architecture=architecture, model_name=model, directory=DIRECTORY
    )
    assert (template.name, template.origin) == (name, origin)
    assert said is None if note is None else (said or "").startswith(note)


@pytest.mark.parametrize("name", ["nonsense", "../app", "chatml.jinja"])
def test_a_template_that_is_not_there_is_said_with_those_that_are(name: str) -> None:
    with pytest.raises(BadTemplate, match=r"There are: alpaca, chatglm, chatml, command-r, .* zephyr\."):
        choose(named=name, inline=None, from_file=None, architecture=None, directory=DIRECTORY)


# --- what a template offers ---

OFFERS: list[tuple[str, tuple[Offer, ...]]] = [
    (EVERY["chatml"], ()),
    (EVERY["llama-3"], ()),
    (EVERY["like qwen"], (Offer("enable_thinking", "switch", True),)),
    (EVERY["like llama"], (Offer("date_string", "text"), Offer("tools_in_user_message", "switch"))),
    ("{% if thinking %}think{% endif %}", (Offer("thinking", "switch", False),)),
    (
        "{% if reasoning_effort is not defined %}{% set reasoning_effort = 'medium' %}{% endif %}"
        "{{ reasoning_effort }}",
        (Offer("reasoning_effort", "choice", "medium", ("low", "medium", "high")),),
    ),
    (
        "{% if mode == 'short' %}Be short.{% elif mode in ['long', 'longer'] %}Be {{ mode }}.{% endif %}",
        (Offer("mode", "choice", None, ("short", "long", "longer")),),
    ),
    ("{{ persona | default('a friend') }}{{ bos_token }}", (Offer("persona", "text"),)),
    ("{% if %}", ()),
]


@pytest.mark.parametrize(("source", "offers"), OFFERS)
def test_the_keywords_of_a_template_are_offered_with_what_it_does_without_them(
    source: str, offers: tuple[Offer, ...]
) -> None:
    assert kwargs_offered(Template(source, "a test", "t")) == offers


# --- how its turns end ---

ENDS = {
    "chatml": "<|im_end|>",
    "llama-2": "</s>",
    "llama-3": "<|eot_id|>",
    "mistral": "</s>",
    "gemma": "<end_of_turn>",
    "phi-3": "<|end|>",
    "openchat": "<|end_of_turn|>",
    "zephyr": "</s>",
    "vicuna": "</s>",
    "alpaca": "</s>",
    "deepseek": "<｜end▁of▁sentence｜>",
    "command-r": "<|END_OF_TURN_TOKEN|>",
    "chatglm": "<|user|>",
    "like qwen": "<|im_end|>",
    "like llama": "<|eot_id|>",
    "like mistral": "</s>",
    "like gemma": "<end_of_turn>",
}


@pytest.mark.parametrize("name", ENDS)
def test_the_end_of_a_turn_is_what_the_template_writes_there(name: str) -> None:
    assert stops(Template(EVERY[name], "a test", name), "<s>", "</s>") == (ENDS[name],)


@pytest.mark.parametrize(
    ("name", "end"),
    [("chatml", "<|im_end|>"), ("alpaca", "### Instruction:"), ("vicuna", "USER:"), ("llama-2", "[INST]")],
)
def test_without_an_eos_the_next_turn_s_heading_is_the_end(name: str, end: str) -> None:
    assert stops(Template(EVERY[name], "a test", name)) == (end,)


@pytest.mark.parametrize(
    "source", [EVERY["plain"], "{% if %}", "{{ raise_exception('no') }}", "{{ messages[0].content }}"]
)
def test_a_template_without_turns_has_no_end_of_turn(source: str) -> None:
    assert stops(Template(source, "a test", "t"), "<s>", "</s>") == ()
