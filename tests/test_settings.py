"""Flags, environment, their order, and what a Space changes."""

from pathlib import Path

import pytest

from chatbot.errors import BadSettings
from chatbot.settings import Settings


def test_without_anything_the_page_is_local() -> None:
    settings = Settings.parse([], {})
    assert (settings.host, settings.port, settings.share, settings.auth, settings.open) == (
        "127.0.0.1",
        None,
        False,
        None,
        True,
    )


@pytest.mark.parametrize(
    ("flag", "field", "value"),
    [
        (["--host", "0.0.0.0"], "host", "0.0.0.0"),
        (["--port", "9000"], "port", 9000),
        (["--share"], "share", True),
        (["--auth", "ann:se:cret"], "auth", ("ann", "se:cret")),
        (["--model", "user/repo:Q8_0"], "model", "user/repo:Q8_0"),
        (["--models", "/a/b.yaml"], "models", Path("/a/b.yaml")),
        (["--data", "/d"], "data", Path("/d")),
        (["--ctx", "512"], "context", 512),
        (["--threads", "3"], "threads", 3),
        (["--gpu-layers", "0"], "gpu_layers", 0),
        (["--slots", "2"], "slots", 2),
        (["--open"], "open", True),
        (["--no-open"], "open", False),
        (["--root-path", "/chat"], "root_path", "/chat"),
        (["--grace", "5"], "grace_s", 5.0),
        (["--idle-unload", "10"], "idle_unload_min", 10.0),
    ],
)
def test_each_flag_sets_its_field(flag: list[str], field: str, value: object) -> None:
    assert getattr(Settings.parse(flag, {}), field) == value


@pytest.mark.parametrize(
    ("variable", "text", "field", "value"),
    [
        ("GRADIO_SERVER_NAME", "0.0.0.0", "host", "0.0.0.0"),
        ("GRADIO_SERVER_PORT", "9001", "port", 9001),
        ("GRADIO_SHARE", "True", "share", True),
        ("GRADIO_SHARE", "0", "share", False),
        ("GRADIO_ROOT_PATH", "/x", "root_path", "/x"),
        ("PARLEY_HOST", "::1", "host", "::1"),
        ("PARLEY_PORT", "9002", "port", 9002),
        ("PARLEY_AUTH", "a:b", "auth", ("a", "b")),
        ("PARLEY_MODEL", "pocket", "model", "pocket"),
        ("PARLEY_CTX", "256", "context", 256),
        ("PARLEY_SLOTS", "4", "slots", 4),
        ("PARLEY_OPEN", "no", "open", False),
    ],
)
def test_each_variable_sets_its_field(variable: str, text: str, field: str, value: object) -> None:
    assert getattr(Settings.parse([], {variable: text}), field) == value


def test_flags_win_over_our_variables_and_those_over_gradios() -> None:
    env = {"PARLEY_PORT": "2", "GRADIO_SERVER_PORT": "3"}
    assert Settings.parse(["--port", "1"], env).port == 1
    assert Settings.parse([], env).port == 2


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("PARLEY_PORT", "x"),
        ("PARLEY_PORT", "70000"),
        ("PARLEY_SLOTS", "0"),
        ("GRADIO_SHARE", "maybe"),
        ("PARLEY_AUTH", "a"),
    ],
)
def test_a_bad_variable_is_named(variable: str, text: str) -> None:
    with pytest.raises(BadSettings, match=variable):
        Settings.parse([], {variable: text})


def test_a_bad_flag_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        Settings.parse(["--port", "seventy"], {})
    assert exit.value.code == 2
    assert "--port" in capsys.readouterr().err


def test_on_a_space_the_page_is_public_and_opens_no_browser(tmp_path: Path) -> None:
    settings = Settings.parse([], {"SPACE_ID": "me/parley", "HOME": str(tmp_path)})
    assert (settings.host, settings.port, settings.open, settings.space) == ("0.0.0.0", 7860, False, True)
    assert settings.data in (Path("/data"), tmp_path / "parley")
