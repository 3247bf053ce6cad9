"""`python -m chatbot prompt` prints the exact prompt and nothing else."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from chatbot.commands import prompt
from chatbot.errors import BadRequest, BadTemplate, ChatError, NotDownloaded
from chatbot.prompts.render import SYSTEM_NOTE
from tests.prompts.conversations import CONVERSATIONS, TOOLS, reference
from tests.prompts.test_reference import EVERY, HOME
from tests.tiny import write_tiny

HI = [{"role": "user", "content": "Hi é\n"}]


def run(*argv: str) -> int:
    parser = argparse.ArgumentParser()
    prompt.register(parser.add_subparsers(required=True))
    args = parser.parse_args(["prompt", *argv])
    return int(args.run(args))


def written(folder: Path, name: str, value: Any) -> str:
    path = folder / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_it_prints_what_the_reference_makes_of_the_messages(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], conversation: str
) -> None:
    messages = CONVERSATIONS[conversation]
    argv = ["--messages", written(tmp_path, "m.json", messages), "--tools", written(tmp_path, "t.json", TOOLS)]
    argv += ["--template", written(tmp_path, "x.jinja", EVERY["like qwen"]), "--kwargs", '{"enable_thinking": false}']
    assert run(*argv) == 0
    variables = {"bos_token": "", "eos_token": "", "tools": TOOLS, "enable_thinking": False}
    made = reference(EVERY["like qwen"], messages, add_generation_prompt=True, **variables)
    assert capsysbinary.readouterr().out.decode() == made


def test_flags_set_the_tokens_and_leave_the_opening_out(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    template = str(HOME / "templates" / "openchat.jinja")
    argv = ["--template", template, "--messages", written(tmp_path, "m.json", HI), "--bos", "<B>", "--eos", "<E>"]
    assert run(*argv, "--no-generation-prompt") == 0
    assert capsysbinary.readouterr() == ("<B>GPT4 Correct User: Hi é\n<|end_of_turn|>".encode(), b"")


def test_what_is_refused_is_merged_with_the_note_on_standard_error(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    messages = written(tmp_path, "m.json", [{"role": "system", "content": "Be brief."}, *HI])
    assert run("--template", written(tmp_path, "g.jinja", EVERY["like gemma"]), "--messages", messages) == 0
    out, err = capsysbinary.readouterr()
    assert out.decode() == "<start_of_turn>user\nBe brief.\n\nHi é<end_of_turn>\n<start_of_turn>model\n"
    assert err.decode() == SYSTEM_NOTE + "\n"


def test_a_model_s_own_template_and_tokens_are_used(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tiny.gguf"
    write_tiny(
        path, template="{{ bos_token }}{% for m in messages %}[{{ m.content | trim }}]{% endfor %}{{ eos_token }}"
    )
    listed = f"version: 1\nmodels:\n  - id: tiny\n    title: Tiny\n    path: {path}\n"
    monkeypatch.setenv("PARLEY_MODELS", written(tmp_path, "models.yaml", listed))
    monkeypatch.setenv("PARLEY_DATA", str(tmp_path / "data"))
    assert run("--model", "tiny", "--messages", written(tmp_path, "m.json", HI)) == 0
    assert capsysbinary.readouterr() == ("<s>[Hi é]</s>".encode(), b"")


def test_the_keywords_of_models_yaml_reach_the_template_unless_others_are_given(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    listed = "models:\n- {id: m, path: m.gguf, template: '{{ a }} {{ b }}', template_kwargs: {a: 1, b: 2}}\n"
    places = ["--models", written(tmp_path, "elsewhere.yaml", listed), "--data", str(tmp_path / "data")]
    asked = ["--model", "m", "--messages", written(tmp_path, "m.json", HI), *places]
    assert run(*asked) == 0
    assert run(*asked, "--kwargs", '{"b": 3}') == 0
    assert capsysbinary.readouterr().out == b"1 21 3"


BAD: list[tuple[dict[str, str], type[ChatError], str]] = [
    ({"--messages": "no.json"}, BadRequest, "no.json cannot be read: No such file or directory."),
    ({"--messages": "broken.json"}, BadRequest, "broken.json is no JSON"),
    ({"--messages": "object.json"}, BadRequest, "object.json holds a JSON list of objects."),
    ({"--kwargs": "[]"}, BadRequest, "--kwargs is a JSON object."),
    ({"--kwargs": "{"}, BadRequest, "--kwargs is no JSON"),
    ({"--kwargs": '{"messages": []}'}, BadTemplate, "'messages' is set by the app"),
    ({"--template": "broken.jinja"}, BadTemplate, "The template broken (from broken.jinja) does not parse: line 1"),
    (
        {"--template": "refusing.jinja"},
        BadTemplate,
        "The template refusing (from refusing.jinja) refuses these messages: no",
    ),
    ({"--template": "refusing.jinja", "--messages": "number.json"}, BadRequest, "is a text or a list of parts, not 5"),
    ({"--template": "refusing.jinja", "--messages": "calls.json"}, BadRequest, "tool_calls of a message are a list"),
    ({"--template": "refusing.jinja", "--messages": "call.json"}, BadRequest, "function of a tool call is an object"),
]


@pytest.mark.parametrize(("flags", "error", "sentence"), BAD)
def test_what_cannot_be_used_is_said_and_nothing_is_printed(
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    flags: dict[str, str],
    error: type[ChatError],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, "m.json", HI)
    written(tmp_path, "broken.json", "[")
    written(tmp_path, "object.json", {})
    written(tmp_path, "number.json", [{"role": "user", "content": 5}])
    written(tmp_path, "calls.json", [{"role": "assistant", "tool_calls": ["x"]}])
    written(tmp_path, "call.json", [{"role": "assistant", "tool_calls": [{"function": "x"}]}])
    written(tmp_path, "plain.jinja", "{{ messages[0].content }}")
    written(tmp_path, "broken.jinja", "{% if %}")
    written(tmp_path, "refusing.jinja", "{{ raise_exception('no') }}")
    given = {"--template": "plain.jinja", "--messages": "m.json", **flags}
    with pytest.raises(error) as caught:
        run(*(word for pair in given.items() for word in pair))
    assert sentence in str(caught.value)
    assert capsysbinary.readouterr().out == b""


def test_a_model_that_is_not_here_is_said_with_how_to_fetch_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("PARLEY_DATA", str(tmp_path / "data"))
    with pytest.raises(NotDownloaded, match="python -m chatbot pull someone/some-model:Q4_K_M"):
        run("--model", "someone/some-model:Q4_K_M", "--messages", written(tmp_path, "m.json", HI))
