"""Flags, environment, their order, and what a Space changes."""

from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from chatbot import settings
from chatbot.errors import BadSettings
from chatbot.settings import Settings


def test_without_anything_the_page_is_local() -> None:
    parsed = Settings.parse([], {})
    assert (parsed.host, parsed.port, parsed.share, parsed.auth, parsed.open) == ("127.0.0.1", None, False, None, True)


@pytest.mark.parametrize(
    ("flag", "field", "value"),
    [
        (["--host", "0.0.0.0"], "host", "0.0.0.0"),
        (["--port", "9000"], "port", 9000),
        (["--share"], "share", True),
        (["--no-share"], "share", False),
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


GIVEN: dict[str, tuple[str, str]] = {
    "host": ("::1", "::2"),
    "port": ("1", "2"),
    "share": ("yes", "no"),
    "auth": ("ann:a", "bob:b"),
    "model": ("one", "two"),
    "models": ("/one.yaml", "/two.yaml"),
    "data": ("/one", "/two"),
    "context": ("16", "32"),
    "threads": ("1", "2"),
    "gpu_layers": ("0", "1"),
    "slots": ("1", "2"),
    "open": ("no", "yes"),
    "root_path": ("/one", "/two"),
    "grace_s": ("1", "2"),
    "idle_unload_min": ("1", "2"),
}
"""A value for the flag and another for its variable."""


def flag_of(name: str) -> str:
    """The flag that sets a field, as the parser has it."""
    return next(action.option_strings[0] for action in settings._parser()._actions if action.dest == name)


@pytest.mark.parametrize("name", settings._FLAGS)
def test_each_flag_has_a_twin_in_the_environment_and_wins_over_it(name: str) -> None:
    flag, (by_flag, by_variable) = flag_of(name), GIVEN[name]
    twin, *others = settings._FLAGS[name][1]
    assert twin == "PARLEY_" + flag.removeprefix("--").replace("-", "_").upper()
    given = {"yes": [flag], "no": [flag.replace("--", "--no-")]}.get(by_flag, [flag, by_flag])
    alone = getattr(Settings.parse(given, {}), name)
    assert alone != getattr(Settings.parse([], {twin: by_variable}), name)
    assert alone == getattr(Settings.parse([], {twin: by_flag}), name)
    everywhere = {variable: by_variable for variable in (twin, *others)}
    assert getattr(Settings.parse(given, everywhere), name) == alone
    for other in others:
        assert getattr(Settings.parse([], {twin: by_flag, other: by_variable}), name) == alone


def test_help_names_every_flag(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        Settings.parse(["--help"], {})
    said = capsys.readouterr().out
    assert exit.value.code == 0
    assert [flag for name in settings._FLAGS if (flag := flag_of(name)) not in said] == []


def test_a_share_link_that_the_environment_asks_for_can_be_declined() -> None:
    assert not Settings.parse(["--no-share"], {"GRADIO_SHARE": "1"}).share


@pytest.mark.parametrize(
    ("variable", "text", "says"),
    [
        ("PARLEY_PORT", "x", "'x' is not a whole number from 0 to 65535"),
        ("PARLEY_PORT", "70000", "'70000' is not a whole number from 0 to 65535"),
        ("PARLEY_SLOTS", "0", "'0' is not a whole number from 1"),
        ("PARLEY_GRACE", "soon", "'soon' is not a number from 0 to 86400"),
        ("PARLEY_GRACE", "nan", "'nan' is not a number from 0 to 86400"),
        ("GRADIO_SHARE", "maybe", "'maybe' is neither yes nor no"),
        ("PARLEY_AUTH", "secret", "it is USER:PASSWORD, with a colon between them"),
    ],
)
def test_a_bad_variable_is_named_with_what_it_could_be(variable: str, text: str, says: str) -> None:
    with pytest.raises(BadSettings) as raised:
        Settings.parse([], {variable: text})
    assert str(raised.value) == f"{variable} cannot be used: {says}. See python app.py --help."


@pytest.mark.parametrize(
    ("flag", "text", "says"),
    [
        ("--port", "seventy", "'seventy' is not a whole number from 0 to 65535"),
        ("--gpu-layers", "-1", "'-1' is not a whole number from 0"),
        ("--auth", "secret", "it is USER:PASSWORD, with a colon between them"),
    ],
)
def test_a_bad_flag_exits_with_2_and_says_what_it_could_be(
    capsys: pytest.CaptureFixture[str], flag: str, text: str, says: str
) -> None:
    with pytest.raises(SystemExit) as exit:
        Settings.parse([f"{flag}={text}"], {})
    assert exit.value.code == 2
    assert f"argument {flag}: {says}" in capsys.readouterr().err


def test_on_a_space_the_page_is_public_and_opens_no_browser(tmp_path: Path) -> None:
    parsed = Settings.parse([], {"SPACE_ID": "me/parley", "HOME": str(tmp_path)})
    assert (parsed.host, parsed.port, parsed.open, parsed.space) == ("0.0.0.0", 7860, False, True)
    assert parsed.data in (Path("/data"), tmp_path / "parley")


def test_the_readme_is_a_spaces_card() -> None:
    _, front, _ = (settings.HOME / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    card = yaml.safe_load(front)
    assert card["sdk"] == "gradio" and card["title"] and card["emoji"]
    assert {card["colorFrom"], card["colorTo"]} <= {
        "red", "yellow", "green", "blue", "indigo", "purple", "pink", "gray",
    }  # fmt: skip
    assert (settings.HOME / card["app_file"]).is_file()
    assert len(card["short_description"]) <= 60
    wanted = {requirement.name: requirement for requirement in requirements("requirements.txt")}
    assert wanted["gradio"].specifier.contains(card["sdk_version"])
    assert isinstance(card["python_version"], str)  # 3.10 would be the number 3.1


def requirements(name: str) -> list[Requirement]:
    lines = (settings.HOME / name).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("name", ["requirements.txt", "tests/requirements.txt"])
def test_what_is_required_is_bounded_and_is_what_is_installed(name: str) -> None:
    for requirement in requirements(name):
        assert any(bound.operator in ("<", "==") for bound in requirement.specifier), requirement
        assert requirement.specifier.contains(metadata.version(requirement.name)), requirement
