"""The settings panel: each sampling parameter once, with its help, the rare ones folded away."""

from collections import Counter
from html.parser import HTMLParser

import pytest

from chatbot.sampling import KNOBS, PRESETS, Sampling
from chatbot.web import knobs, words


class Panel(HTMLParser):
    """What stands in the panel, and whether it is folded away."""

    def __init__(self) -> None:
        super().__init__()
        self.folded = 0
        self.controls: Counter[tuple[str, str]] = Counter()
        self.folded_names: set[str] = set()
        self.spans: dict[str, tuple[str | None, ...]] = {}
        self.described: dict[str, str | None] = {}
        self.hinted: set[str] = set()
        self.said: list[str] = []
        self.feed(knobs.panel())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        self.folded += tag == "details"
        if name := has.get("data-knob"):
            kind = str(has["type"])
            self.controls[name, kind] += 1
            if self.folded:
                self.folded_names.add(name)
            if kind == "number":
                self.spans[name] = has["min"], has["max"], has["step"]
                self.described[name] = has["aria-describedby"]
                self.hinted |= {name} if has["placeholder"] else set()

    def handle_endtag(self, tag: str) -> None:
        self.folded -= tag == "details"

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_each_knob_stands_there_once_with_its_bounds() -> None:
    panel = Panel()
    numbers = {(knob.name, "number"): 1 for knob in KNOBS}
    sliders = {(knob.name, "range"): 1 for knob in KNOBS if knob.default is not None}
    assert panel.controls == {**numbers, **sliders}
    for knob in KNOBS:
        low, high, step = panel.spans[knob.name]
        assert (float(low or "x"), float(high or "x"), float(step or "x")) == (knob.low, knob.high, knob.step)


def test_each_help_stands_there_once_and_is_tied_to_its_knob() -> None:
    panel = Panel()
    for knob in KNOBS:
        assert panel.said.count(knob.help) == 1
        assert knobs.panel().count(f'<label for="knob-{knob.name}">{knob.label}</label>') == 1
        assert panel.described[knob.name] == f"help-{knob.name}"
    assert knobs.panel().count('id="help-') == len(KNOBS)


def test_only_the_common_knobs_are_not_folded_away() -> None:
    assert Panel().folded_names == {knob.name for knob in KNOBS if knob.group != "common"}


def test_the_knobs_that_may_be_left_empty_say_what_that_means() -> None:
    assert Panel().hinted == {knob.name for knob in KNOBS if knob.default is None}


@pytest.mark.parametrize("label", [words.MODELS_OWN, words.OWN_MIX, *words.PRESETS.values()])
def test_each_preset_can_be_chosen(label: str) -> None:
    assert Panel().said.count(label) == 1


@pytest.mark.parametrize(
    ("changed", "preset", "own"),
    [
        ({}, "", []),
        ({"seed": 7, "max_tokens": 9}, "", ["seed", "max_tokens"]),
        *((dict(values), name, None) for name, values in PRESETS.items()),
        ({**PRESETS["creative"], "seed": 7}, "creative", None),
        ({"temperature": 0.33}, "own", ["temperature"]),
        ({"temperature": Sampling().temperature}, "own", []),
    ],
)
def test_what_the_controls_show(changed: dict[str, float], preset: str, own: list[str] | None) -> None:
    shown = knobs.values(changed, Sampling())
    assert shown["preset"] == preset
    assert own is None or shown["changed"] == own
    assert {name: shown["values"][name] for name in changed} == changed
    assert list(shown["values"]) == [knob.name for knob in KNOBS]
