"""One table: what it lets in, what it refuses, and that the dataclass agrees with it."""

import dataclasses

import pytest

from chatbot.errors import BadRequest
from chatbot.sampling import KNOBS, NEUTRAL, PRESETS, Sampling


def test_the_table_and_the_dataclass_agree() -> None:
    defaults = {field.name: field.default for field in dataclasses.fields(Sampling)}
    others = {"stop", "logit_bias", "ignore_eos"}
    assert {knob.name: knob.default for knob in KNOBS} == {k: v for k, v in defaults.items() if k not in others}


@pytest.mark.parametrize("knob", KNOBS, ids=lambda knob: knob.name)
def test_each_knob_takes_its_bounds_and_refuses_what_lies_beyond(knob) -> None:  # type: ignore[no-untyped-def]
    for value in (knob.low, knob.high):
        assert getattr(Sampling.parse({knob.name: value}), knob.name) == value
    for value in (knob.low - 1, knob.high + 1, "x", True, float("nan"), float("inf"), [1]):
        with pytest.raises(BadRequest) as refused:
            Sampling.parse({knob.name: value})
        assert refused.value.field == knob.name
        assert knob.name in str(refused.value)


@pytest.mark.parametrize("knob", [knob for knob in KNOBS if knob.whole], ids=lambda knob: knob.name)
def test_a_whole_number_stays_whole(knob) -> None:  # type: ignore[no-untyped-def]
    assert isinstance(getattr(Sampling.parse({knob.name: float(knob.high)}), knob.name), int)
    with pytest.raises(BadRequest):
        Sampling.parse({knob.name: knob.low + 0.5})


@pytest.mark.parametrize(
    "raw",
    [
        {"temprature": 1},
        {"temperature": None},
        {"max_tokens": 10**12},
        {"seed": "x"},
        {"stop": [""]},
        {"stop": 3},
        {"stop": ["x"] * 17},
        {"stop": "x" * 201},
        {"logit_bias": {"a": 1}},
        {"logit_bias": {"1": 101}},
        {"logit_bias": {"-1": 1}},
        {"logit_bias": 5},
        {"ignore_eos": 1},
    ],
)
def test_a_forged_value_is_refused(raw: dict[str, object]) -> None:
    with pytest.raises(BadRequest) as refused:
        Sampling.parse(raw)
    assert refused.value.field == next(iter(raw))


def test_values_build_upon_a_base() -> None:
    base = Sampling.parse({"temperature": 0.3, "stop": "END"})
    assert Sampling.parse({"top_k": 5, "logit_bias": {"7": -100}}, base) == dataclasses.replace(
        base, top_k=5, logit_bias=((7, -100.0),)
    )
    assert base.stop == ("END",)


def test_presets_and_neutral_pass_the_table() -> None:
    for preset in (*PRESETS.values(), NEUTRAL):
        Sampling.parse(preset)
