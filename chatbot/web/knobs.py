"""The settings panel's controls, drawn from KNOBS once; the script of the page fills in the values it is told."""

from collections.abc import Mapping
from dataclasses import asdict
from html import escape
from typing import Any

from chatbot.sampling import KNOBS, NEUTRAL, PRESETS, Knob, Sampling
from chatbot.web import words

Values = Mapping[str, Any]
KEPT = ("seed", "max_tokens")
"""A preset or a reset of the samplers leaves these two as the person set them."""


def panel() -> str:
    """Static HTML: no value of anybody is in it."""
    common = "".join(_control(knob) for knob in KNOBS if knob.group == "common")
    groups = "".join(_group(group) for group in dict.fromkeys(knob.group for knob in KNOBS if knob.group != "common"))
    return (
        f'<div class="preset"><label for="preset">{words.PRESET}</label><select id="preset">{_choices()}</select></div>'
        f'{common}<details class="fold"><summary>{words.MORE}</summary>{groups}</details>'
        f'<div class="resets"><button data-do="reset">{words.RESET}</button>'
        f'<button data-do="neutralise" title="{words.NEUTRALISE_HINT}">{words.NEUTRALISE}</button></div>'
    )


def _choices() -> str:
    named = {"": words.MODELS_OWN, **{name: words.PRESETS.get(name, name) for name in PRESETS}, "own": words.OWN_MIX}
    return "".join(f'<option value="{key}">{escape(label)}</option>' for key, label in named.items())


def _group(group: str) -> str:
    controls = "".join(_control(knob) for knob in KNOBS if knob.group == group)
    return f"<fieldset><legend>{words.GROUPS.get(group, group)}</legend>{controls}</fieldset>"


def _control(knob: Knob) -> str:
    span = f'min="{knob.low:g}" max="{knob.high:.12g}" step="{knob.step:g}"'
    slider = ""
    if knob.default is not None:
        slider = f'<input type="range" {span} aria-label="{escape(knob.label)}" data-knob="{knob.name}">'
    hint = words.BLANK.get(knob.name, "")
    return (
        f'<div class="knob" data-name="{knob.name}"><label for="knob-{knob.name}">{escape(knob.label)}</label>'
        f'<input id="knob-{knob.name}" type="number" {span} placeholder="{hint}" data-knob="{knob.name}" '
        f'aria-describedby="help-{knob.name}" autocomplete="off">{slider}'
        f'<p class="help" id="help-{knob.name}">{escape(knob.help)}</p></div>'
    )


def values(changed: Values, defaults: Sampling) -> dict[str, Any]:
    """What the controls show: each value in force, and which of them are the person's own."""
    in_force = {**asdict(defaults), **changed}
    return {
        "values": {knob.name: in_force[knob.name] for knob in KNOBS},
        "changed": [name for name in changed if changed[name] != getattr(defaults, name)],
        "preset": _preset(changed),
    }


def _preset(changed: Values) -> str:
    own = {name: value for name, value in changed.items() if name not in KEPT}
    if not own:
        return ""
    return next((name for name, values in PRESETS.items() if dict(values) == own), "own")


def preset(name: str, changed: Values) -> dict[str, Any]:
    """The knobs after a preset was chosen ("": the model's own)."""
    return {**_kept(changed), **PRESETS.get(name, {})}


def neutral(changed: Values) -> dict[str, Any]:
    return {**{name: value for name, value in NEUTRAL.items() if name not in KEPT}, **_kept(changed)}


def _kept(changed: Values) -> dict[str, Any]:
    return {name: changed[name] for name in KEPT if name in changed}
