"""Half of a broken emoji, wherever it comes in: no answer to a browser could hold it, so it must come in nowhere."""

import json
import os
from pathlib import Path
from typing import Any

import orjson
import pytest

from chatbot.web.tabs import Visit
from tests.tiny import CHATML
from tests.web.test_handlers import ANN, Faces, heard, with_faces

HALF = "\ud83d"
OFFERING = CHATML + "{% if mood %}{{ mood }}{% endif %}"
ODD_CHOICE = CHATML + "{% if tone == 'x' %}{% elif tone == '\\ud83d' %}{% endif %}"


def fit_to_send(faces: Faces, shown: Any, visit: Visit = ANN) -> None:
    """As page.py sends it."""
    if isinstance(shown, dict):
        shown = {**shown, "wire": faces.tabs.tell(visit, shown.get("wire", []))}
    orjson.dumps(shown)


@pytest.mark.parametrize(
    "told",
    [
        {"do": "system", "text": f"be {HALF}"},
        {"do": "option", "name": "mood", "value": f"so {HALF}"},
        {"do": "template", "template": f"{HALF} {{{{ messages[0].content }}}}"},
        {"do": "template", "template": '{{ "\\ud83d" }}{{ messages[0].content }}'},
        {"do": "prompt", "template": '{{ raise_exception("\\ud83d") }}'},
        {"do": "prompt", "template": HALF},
        {"do": "search", "words": HALF},
        {"do": "rename", "id": "the open one", "title": f"title {HALF}"},
        {"do": "knob", "name": HALF, "value": HALF},
        {"do": "knob", "name": "stop", "value": [HALF]},
        {"do": "choose", "id": HALF},
        {"do": HALF},
        [HALF],
    ],
    ids=str,
)
def test_what_the_panels_send_comes_back_whole(tmp_path: Path, told: Any) -> None:
    async def test(faces: Faces) -> None:
        chat = heard(await faces.say("hello"), "chat")
        asked = {**told, "id": chat} if isinstance(told, dict) and "title" in told else told
        fit_to_send(faces, await faces.side.tell(ANN, asked))
        fit_to_send(faces, await faces.handlers.show(ANN))
        sent = await faces.say(f"and again {HALF}")
        assert "failed" not in str(sent["live"]), sent["live"]
        fit_to_send(faces, sent)

    with_faces(tmp_path, test, tiny={"template": OFFERING})


def test_the_choices_of_a_template_are_drawn_whole(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.say("hello")
        shown = await faces.handlers.show(ANN)
        assert "tone" in shown["options"].lower() and "\ufffd" in shown["options"]
        fit_to_send(faces, shown)

    with_faces(tmp_path, test, tiny={"template": ODD_CHOICE})


def test_what_comes_with_a_message_comes_back_whole(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        fit_to_send(faces, await faces.handlers.send(ANN, "hi", None, f"Speak like a {HALF}."))
        await faces.follow()
        for text in ("good", f"odd {HALF}", "no text: \x00", "long " * 300_000):
            beside = json.dumps({"files": [{"name": f"a{HALF}.txt", "text": text}], "chat": HALF})
            fit_to_send(faces, await faces.handlers.send(ANN, "look", beside, None))
            await faces.follow()
        fit_to_send(faces, await faces.handlers.show(ANN, HALF))

    with_faces(tmp_path, test)


@pytest.mark.parametrize("whole", [True, False], ids=["a model", "no model"])
def test_a_file_whose_name_is_not_text_is_listed_and_drawn(tmp_path: Path, whole: bool) -> None:
    async def test(faces: Faces) -> None:
        folder = tmp_path / "data" / "models"
        folder.mkdir(parents=True)
        dropped = folder / os.fsdecode(b"gr\xf6\xdfe.gguf")
        dropped.write_bytes((tmp_path / "one.gguf").read_bytes() if whole else b"<!doctype html>")
        faces.generator.library._look = None
        (spec,) = (spec for spec in faces.generator.library.listed if spec.path == dropped)
        fit_to_send(faces, await faces.side.tell(ANN, {"do": "choose", "id": spec.id}))
        shown = await faces.handlers.show(ANN)
        assert "\ufffd" in shown["model"]
        fit_to_send(faces, shown)
        fit_to_send(faces, await faces.say("hello"))
        fit_to_send(faces, await faces.handlers.settle(ANN))
        async for painted in faces.completion.go_on(ANN, "Once upon"):
            fit_to_send(faces, painted)

    with_faces(tmp_path, test)


def test_a_text_that_goes_on_comes_back_whole(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        async for painted in faces.completion.go_on(ANN, f"Once {HALF}"):
            fit_to_send(faces, painted)

    with_faces(tmp_path, test)
