"""Sampling, and KNOBS: the one table of sampling parameters.

From a row come the slider, the check of the API, of models.yaml and of the terminal, and the help text. Names, order
and defaults are llama.cpp's (tools/server README, `common_params_sampling`).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from chatbot.errors import BadRequest

Group = Literal["common", "truncation", "repetition", "mirostat"]


@dataclass(frozen=True, slots=True)
class Knob:
    """One sampling parameter: inclusive bounds, the slider's step (an int step means whole numbers), the value that
    switches it off, its key under `general.sampling.` in a GGUF, and a line of help. A default of None means blank is
    allowed (`max_tokens`: to the end of the context; `seed`: random)."""

    name: str
    label: str
    low: float
    high: float
    step: float
    default: float | int | None
    off: float | int | None
    group: Group
    help: str
    gguf: str | None = None

    @property
    def whole(self) -> bool:
        return isinstance(self.step, int)


KNOBS: tuple[Knob, ...] = (
    Knob("temperature", "Temperature", 0, 2, 0.05, 0.8, 1.0, "common",
         "Low: sober and repeatable. High: surprising. 0 always takes the likeliest token.", "temp"),
    Knob("top_p", "Top-p", 0, 1, 0.01, 0.95, 1.0, "common",
         "Keeps the likeliest tokens that together have this probability. 1 is off.", "top_p"),
    Knob("max_tokens", "Max tokens", 1, 1_000_000, 1, None, None, "common",
         "The longest reply, in tokens. Blank: to the end of the context."),
    Knob("seed", "Seed", 0, 4_294_967_294, 1, None, None, "common",
         "The same seed, settings and prompt give the same reply. Blank: a new one each time."),
    Knob("top_k", "Top-k", 0, 1000, 1, 40, 0, "truncation",
         "Keeps this many of the likeliest tokens. 0 is off.", "top_k"),
    Knob("min_p", "Min-p", 0, 1, 0.01, 0.05, 0.0, "truncation",
         "Drops tokens less likely than this share of the likeliest one. 0 is off.", "min_p"),
    Knob("typical_p", "Typical-p", 0, 1, 0.01, 1.0, 1.0, "truncation",
         "Keeps tokens whose surprise is near the average. 1 is off."),
    Knob("top_n_sigma", "Top-n-sigma", -1, 5, 0.1, -1.0, -1.0, "truncation",
         "Keeps tokens within this many standard deviations of the best. -1 is off."),
    Knob("xtc_probability", "XTC probability", 0, 1, 0.05, 0.0, 0.0, "truncation",
         "How often the most expected tokens are left out, for livelier prose. 0 is off.", "xtc_probability"),
    Knob("xtc_threshold", "XTC threshold", 0, 0.5, 0.01, 0.1, 0.1, "truncation",
         "XTC only leaves out tokens at least this likely.", "xtc_threshold"),
    Knob("repeat_penalty", "Repeat penalty", 0.5, 2, 0.01, 1.0, 1.0, "repetition",
         "Above 1 makes tokens that were just used less likely. 1 is off.", "penalty_repeat"),
    Knob("repeat_last_n", "Repeat window", 0, 4096, 1, 64, 64, "repetition",
         "How many of the last tokens the penalties look at. 0 switches them off.", "penalty_last_n"),
    Knob("presence_penalty", "Presence penalty", -2, 2, 0.05, 0.0, 0.0, "repetition",
         "Makes any token that was used less likely, once. 0 is off."),
    Knob("frequency_penalty", "Frequency penalty", -2, 2, 0.05, 0.0, 0.0, "repetition",
         "Makes a token less likely each time it was used. 0 is off."),
    Knob("dry_multiplier", "DRY multiplier", 0, 5, 0.05, 0.0, 0.0, "repetition",
         "Punishes repeating whole sequences of words. 0 is off."),
    Knob("dry_base", "DRY base", 1, 4, 0.05, 1.75, 1.75, "repetition",
         "How fast that punishment grows with the length of the repetition."),
    Knob("dry_allowed_length", "DRY allowed length", 1, 20, 1, 2, 2, "repetition",
         "Repetitions up to this many tokens go unpunished."),
    Knob("dry_penalty_last_n", "DRY window", 0, 4096, 1, 64, 64, "repetition",
         "How many of the last tokens DRY looks at."),
    Knob("mirostat", "Mirostat", 0, 2, 1, 0, 0, "mirostat",
         "Steers towards an even surprise instead of the cuts above: 0 is off, 1 and 2 are its versions.", "mirostat"),
    Knob("mirostat_tau", "Mirostat tau", 0, 10, 0.1, 5.0, 5.0, "mirostat",
         "The surprise that Mirostat aims at.", "mirostat_tau"),
    Knob("mirostat_eta", "Mirostat eta", 0, 1, 0.01, 0.1, 0.1, "mirostat",
         "How fast Mirostat corrects itself.", "mirostat_eta"),
)  # fmt: skip

MOST_STOPS = 16
LONGEST_STOP = 200


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are drawn. Make one from outside values with `Sampling.parse`; past that door nobody checks again."""

    temperature: float = 0.8
    top_p: float = 0.95
    max_tokens: int | None = None
    seed: int | None = None
    top_k: int = 40
    min_p: float = 0.05
    typical_p: float = 1.0
    top_n_sigma: float = -1.0
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_penalty_last_n: int = 64
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    stop: tuple[str, ...] = ()
    logit_bias: tuple[tuple[int, float], ...] = ()
    ignore_eos: bool = False

    @classmethod
    def parse(cls, raw: Mapping[str, Any], base: "Sampling | None" = None) -> "Sampling":
        """`base` (default: llama.cpp's defaults) with the values of `raw` in it. Raises BadRequest naming the field."""
        known = {field.name for field in fields(cls)}
        for name in raw:
            if name not in known:
                raise BadRequest(f"There is no sampling parameter {name!r}. Known: {', '.join(sorted(known))}.", name)
        return replace(base or cls(), **{name: _checked(name, value) for name, value in raw.items()})


_KNOB = {knob.name: knob for knob in KNOBS}


def _checked(name: str, value: Any) -> Any:
    if name == "stop":
        return _stops(value)
    if name == "logit_bias":
        return _biases(value)
    if name == "ignore_eos":
        if not isinstance(value, bool):
            raise BadRequest(f"ignore_eos is true or false, not {value!r:.60}.", name)
        return value
    return _number(_KNOB[name], value)


def _number(knob: Knob, value: Any) -> float | int | None:
    if value is None and knob.default is None:
        return None
    span = f"a {'whole number' if knob.whole else 'number'} from {knob.low:g} to {knob.high:,.12g}"
    wrong = BadRequest(f"{knob.name} is {span}, not {value!r:.60}.", knob.name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong
    if isinstance(value, float) and not math.isfinite(value):
        raise wrong
    if not knob.low <= value <= knob.high or (knob.whole and value != int(value)):
        raise wrong
    return int(value) if knob.whole else float(value)


def _stops(value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if listed is None:
        return ()
    if not isinstance(listed, list | tuple) or not all(isinstance(stop, str) and stop for stop in listed):
        raise BadRequest("stop is a text or a list of texts, none of them empty.", "stop")
    if len(listed) > MOST_STOPS or any(len(stop) > LONGEST_STOP for stop in listed):
        raise BadRequest(f"stop holds at most {MOST_STOPS} texts of {LONGEST_STOP} characters.", "stop")
    return tuple(listed)


def _biases(value: Any) -> tuple[tuple[int, float], ...]:
    pairs = list(value.items()) if isinstance(value, Mapping) else value
    try:
        biases = tuple((int(token), float(bias)) for token, bias in pairs or ())
    except (TypeError, ValueError):
        raise BadRequest("logit_bias maps token ids to numbers from -100 to 100.", "logit_bias") from None
    if len(biases) > 1024 or any(token < 0 or not -100 <= bias <= 100 for token, bias in biases):
        raise BadRequest("logit_bias maps at most 1,024 token ids to numbers from -100 to 100.", "logit_bias")
    return biases


NEUTRAL: Mapping[str, float | int | None] = {knob.name: knob.off for knob in KNOBS}
"""Every knob at the value that changes nothing: tokens are drawn as the model weighs them."""

PRESETS: Mapping[str, Mapping[str, float | int]] = {
    "precise": {"temperature": 0.2, "top_p": 0.9, "top_k": 20, "min_p": 0.1},
    "balanced": {"temperature": 0.8, "top_p": 0.95, "top_k": 40, "min_p": 0.05},
    "creative": {"temperature": 1.2, "top_p": 1.0, "top_k": 0, "min_p": 0.05},
}
