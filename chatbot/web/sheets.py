"""What opens over the page or in its side: the model's card, the prompt as the model gets it, the keys."""

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from chatbot.backends.base import Facts, PromptView
from chatbot.fit import Estimate
from chatbot.gguf import Header
from chatbot.messages import clean
from chatbot.sampling import KNOBS
from chatbot.web import words

MOST_TOKENS_DRAWN = 3_000


def keys() -> str:
    rows = "".join(
        f"<div><dt>{' '.join(f'<kbd>{key}</kbd>' for key in keys.split())}</dt><dd>{escape(does)}</dd></div>"
        for keys, does in words.SHORTCUTS
    )
    return f"<dl>{rows}</dl>"


def options(offered: Sequence[Any], chosen: Mapping[str, Any]) -> str:
    """The switches that the model's template understands."""
    return "".join(_option(offer, chosen.get(offer.name, offer.default)) for offer in offered)


def _option(offer: Any, value: Any) -> str:
    name = escape(offer.name)
    label = escape(offer.name.replace("_", " ").capitalize())
    if offer.kind == "switch":
        checked = " checked" if value else ""
        return f'<label class="option"><input type="checkbox" data-option="{name}"{checked}> {label}</label>'
    if offer.kind == "choice":
        listed = "".join(
            f"<option{' selected' if choice == value else ''}>{escape(choice)}</option>"
            for choice in ("", *map(clean, offer.choices))
        )
        return f'<label class="option">{label} <select data-option="{name}">{listed}</select></label>'
    typed = escape(str(value or ""))
    return f'<label class="option">{label} <input type="text" data-option="{name}" value="{typed}"></label>'


def card(facts_told: Sequence[tuple[str, str]], trouble: str | None, in_memory: bool, model_id: str) -> str:
    """What a model is and what it needs."""
    rows = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts_told if value)
    wrong = f'<p class="trouble">{escape(trouble)}</p>' if trouble else ""
    unload = f'<button data-do="unload" data-id="{escape(model_id)}">{words.UNLOAD}</button>' if in_memory else ""
    return f"{wrong}<dl>{rows}</dl>{unload}"


def room(facts: Facts) -> str:
    return f"{facts.context:,} tokens each, {facts.slots} at once"


def prompt(view: PromptView, guessed: str | None = None) -> str:
    """The prompt's text with special tokens marked, then each token with its id. `guessed` is the note of a template
    that is only a guess."""
    note = "".join(f'<p class="meta">{escape(said)}</p>' for said in (guessed, view.note) if said)
    left_out = f'<p class="meta">{words.left_out(view.left_out)}</p>' if view.left_out else ""
    return (
        f'<p class="meta">{words.tokens(len(view.tokens))}, written by the template {escape(view.template)}.</p>'
        f'{note}{left_out}<pre class="prompt" tabindex="0">{_marked(view)}</pre>'
        f'<details class="fold"><summary>Token ids</summary><p class="ids">{_ids(view)}</p></details>'
    )


def _marked(view: PromptView) -> str:
    """All of the text; a character may be spread over several tokens, so what lies between special ones is one run."""
    out = []
    for special, run in groupby(view.tokens, key=lambda token: token[2]):
        if special:
            out += [f'<mark title="{token}">{escape(_text(piece))}</mark>' for token, piece, _ in run]
        else:
            out.append(escape(_text(b"".join(piece for _, piece, _ in run))))
    return "".join(out)


def _text(piece: bytes) -> str:
    return piece.decode("utf-8", "replace")


def _ids(view: PromptView) -> str:
    drawn, hidden = _ends(view.tokens)
    gap = f"<i>… {words.tokens(hidden)} …</i>" if hidden else ""
    return gap.join("".join(_id(*token) for token in part) for part in drawn)


def _id(token: int, piece: bytes, special: bool) -> str:
    kind = ' class="special"' if special else ""
    return f"<span{kind}><b>{token}</b> {escape(_text(piece).replace(chr(10), '↵') or '·')}</span>"


def _ends(tokens: Sequence[tuple[int, bytes, bool]]) -> tuple[list[Sequence[tuple[int, bytes, bool]]], int]:
    """All of a short prompt; of a long one its two ends and how many lie between."""
    if len(tokens) <= MOST_TOKENS_DRAWN:
        return [tokens, ()], 0
    half = MOST_TOKENS_DRAWN // 2
    return [tokens[:half], tokens[-half:]], len(tokens) - 2 * half


def header(header: Header, estimate: Estimate) -> tuple[tuple[str, str], ...]:
    """What a model's file says of itself, and the memory it takes when awake."""
    return (
        ("Name", header.name),
        ("Architecture", header.architecture),
        ("Parameters", _count(header.parameters)),
        ("Quantisation", header.quant),
        ("Trained context", words.tokens(header.context_trained) if header.context_trained else ""),
        ("License", header.license),
        ("File", words.size(header.size)),
        ("Its template", words.characters(len(header.template)) if header.template else words.NO_TEMPLATE),
        ("Its sampling", _sampling(header.sampling)),
        ("Memory", f"{words.size(estimate.total)}, of it {words.size(estimate.kv)} for conversations"),
    )


def _sampling(values: Mapping[str, float | int]) -> str:
    return ", ".join(f"{knob.label} {values[knob.name]:g}" for knob in KNOBS if knob.name in values)


def _count(parameters: int) -> str:
    return f"{parameters / 1e9:.1f} billion" if parameters >= 1e9 else f"{parameters / 1e6:.1f} million"
