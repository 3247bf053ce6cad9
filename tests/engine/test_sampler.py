"""Every knob reaches llama.cpp and does what its line of help says."""

import re
from pathlib import Path

import pytest

from chatbot.engine.llama import Log, Sampler
from chatbot.engine.llama.bindings import C
from chatbot.sampling import KNOBS, Sampling
from tests.engine.world import World
from tests.tiny import LETTERS, write_tiny

HOT = {"temperature": 1.5, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "seed": 5, "max_tokens": 40}
"""Nothing is cut, so that each cut by itself must show."""

TWO_LETTERS = (("x", 200.0), ("y", 200.0))


@pytest.fixture(scope="module")
def shared(tiny: Path, log: Log) -> World:
    return World(tiny)


def said(world: World, **more: object) -> str:
    return world.say("hello", **{**HOT, **more}).text


@pytest.mark.parametrize(
    "cut",
    [
        {"temperature": 0.0},
        {"top_k": 1},
        {"top_p": 0.0},
        {"min_p": 1.0},
        {"top_n_sigma": 0.001},
    ],
)
def test_the_hardest_cut_leaves_the_likeliest_token(shared: World, cut: dict[str, float]) -> None:
    assert said(shared, **cut) == shared.say("hello", max_tokens=40).text


@pytest.mark.parametrize(
    "change",
    [
        {"seed": 6},
        {"temperature": 0.9},
        {"top_k": 3},
        {"top_p": 0.5},
        {"min_p": 0.2},
        {"typical_p": 0.2},
        {"top_n_sigma": 0.02},
        {"xtc_probability": 1.0, "xtc_threshold": 0.01},
        {"repeat_penalty": 2.0},
        {"presence_penalty": 2.0},
        {"frequency_penalty": 2.0},
        {"dry_multiplier": 5.0, "dry_allowed_length": 1},
        {"mirostat": 1},
        {"mirostat": 2},
        {"logit_bias": ((ord("e"), 3.0),)},
        {"grammar": "root ::= [a-f]*"},
    ],
)
def test_each_setting_changes_the_reply_and_gives_it_again(shared: World, change: dict[str, object]) -> None:
    assert said(shared, **change) != said(shared)
    assert said(shared, **change) == said(shared, **change)


@pytest.mark.parametrize(
    "off",
    [
        {"typical_p": 1.0},
        {"top_n_sigma": 0.0},
        {"xtc_probability": 0.0, "xtc_threshold": 0.0},
        {"repeat_penalty": 2.0, "repeat_last_n": 0},
        {"repeat_last_n": 4096},
        {"dry_multiplier": 5.0, "dry_penalty_last_n": 0},
        {"dry_base": 4.0},
        {"mirostat_tau": 1.0, "mirostat_eta": 1.0},
        {"logit_bias": ()},
    ],
)
def test_a_setting_that_is_off_changes_nothing(shared: World, off: dict[str, object]) -> None:
    assert said(shared, **off) == said(shared)


def test_penalties_see_the_prompt(shared: World) -> None:
    among = {"logit_bias": tuple((ord(letter), bias) for letter, bias in TWO_LETTERS), "max_tokens": 1}
    free = [shared.say(f"{letter}" * 30, **among).text for letter in "xy"]
    assert set(free) <= {"x", "y"}
    harsh = {**among, "frequency_penalty": 2.0, "repeat_last_n": 64}
    assert [shared.say(letter * 30, **harsh).text for letter in "xy"] == ["y", "x"]


def test_the_chain_has_llama_cpps_order(shared: World) -> None:
    everything = Sampling(
        temperature=0.8, top_k=5, top_p=0.9, min_p=0.1, typical_p=0.9, top_n_sigma=1.0, xtc_probability=0.5,
        repeat_penalty=1.1, dry_multiplier=1.0, dry_penalty_last_n=64, logit_bias=((1, 1.0),),
    )  # fmt: skip
    with Sampler(shared.model, everything, seed=1) as sampler:
        links = [
            C.llama_sampler_chain_get(sampler.pointer, at) for at in range(C.llama_sampler_chain_n(sampler.pointer))
        ]
        names = [C.llama_sampler_name(link).decode() for link in links]
    assert [name.replace("_", "-") for name in names] == [
        "logit-bias", "penalties", "dry", "top-n-sigma", "top-k", "typical", "top-p", "min-p", "xtc", "temp", "dist",
    ]  # fmt: skip


@pytest.mark.parametrize("length", [30, 40, 63, 64])
def test_penalties_see_all_of_a_prompt_that_is_shorter_than_their_window(shared: World, length: int) -> None:
    among = {"logit_bias": tuple((ord(letter), 100.0) for letter in "xy"), "max_tokens": 1}
    harsh = {**among, "presence_penalty": 50.0, "repeat_last_n": 64}
    assert [shared.say(letter + "-" * (length - 1), **harsh).text for letter in "xy"] == ["y", "x"]


def test_dry_breaks_a_repetition(shared: World) -> None:
    pattern = "abcdabcdabcdabcdab"
    follow = {"logit_bias": ((ord("c"), 100.0),), "max_tokens": 1}
    assert shared.say(pattern, **follow).text == "c"
    dry = {**follow, "dry_multiplier": 5.0, "dry_base": 4.0, "dry_penalty_last_n": 64}
    assert shared.say(pattern, **dry).text != "c"


def test_xtc_never_takes_the_likeliest_while_others_are_likely(shared: World) -> None:
    among = {"logit_bias": tuple((letter, 500.0) for letter in b"mn"), "temperature": 1000.0}
    first = shared.say("q", logit_bias=among["logit_bias"], max_tokens=1).text
    without = shared.say("q", **among, xtc_probability=1.0, xtc_threshold=0.0, max_tokens=1, seed=1, top_k=2).text
    assert {first, without} == {"m", "n"}


def test_the_least_and_the_most_of_every_knob_is_survived(shared: World) -> None:
    for knob in KNOBS:
        for value in (knob.low, knob.high):
            settings = {**HOT, knob.name: int(value) if knob.whole else float(value), "max_tokens": 3}
            reply = shared.say("hello", **settings)
            assert reply.finished.reason in {"length", "stop"}, (knob.name, value)


@pytest.mark.parametrize(
    ("grammar", "pattern"),
    [
        ('root ::= "yes" | "no"', "yes|no"),
        ("root ::= [0-9]+ [.] [0-9] [0-9]", r"\d+\.\d\d"),
        ('root ::= "{" [a-z]+ ":" [0-9]+ "}"', r"\{[a-z]+:\d+\}"),
    ],
)
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_a_grammar_is_obeyed_and_ends_the_reply(shared: World, grammar: str, pattern: str, temperature: float) -> None:
    biases = tuple((letter, -3.0) for letter in LETTERS)
    digits = tuple((letter, 195.0) for letter in b"0123456789{}:.")
    reply = shared.say(
        "hello",
        grammar=grammar,
        temperature=temperature,
        seed=2,
        max_tokens=400,
        logit_bias=biases + digits,
        top_k=0,
        frequency_penalty=0.6,
        repeat_last_n=256,
    )
    assert reply.finished.reason == "stop"
    assert re.fullmatch(pattern, reply.text)


def test_without_a_seed_every_reply_is_another(shared: World) -> None:
    assert len({said(shared, seed=None) for _ in range(4)}) > 1


def test_a_bias_on_every_token_of_the_vocabulary_is_carried(tmp_path: Path, log: Log) -> None:
    with World(write_tiny(tmp_path / "any.gguf", says=range(256))) as world:
        biases = tuple((token, 50.0 if token == ord("!") else -100.0) for token in range(260))
        assert world.say("hello", logit_bias=biases, max_tokens=5).text == "!!!!!"


def test_the_defaults_are_llama_cpps() -> None:
    assert Sampling() == Sampling(temperature=0.8, top_k=40, top_p=0.95, min_p=0.05)
