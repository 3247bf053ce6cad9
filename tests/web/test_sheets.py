"""The model's card, its template's options, and the prompt sheet, over a real tiny model."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from chatbot.web import sheets, words
from tests.tiny import CHATML, EOS, START
from tests.web.test_handlers import ANN, Faces, heard, with_faces

SAID = {
    "general.license": "mit",
    "general.sampling.temp": 0.5,
    "general.sampling.top_k": 7,
}
LIKES = CHATML + "{% if enable_thinking %}<think>{% endif %}{% if mood %}{{ mood }}{% endif %}"


def rows(card: str) -> dict[str, str]:
    return {unescape(name): unescape(value) for name, value in re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", card)}


@pytest.mark.parametrize("awake", [False, True], ids=["asleep", "awake"])
def test_the_card_tells_all_that_is_known_of_a_model(tmp_path: Path, awake: bool) -> None:
    async def test(faces: Faces) -> None:
        library = faces.generator.library
        spec = library.find("one")
        if awake:
            await library.warm(spec)
        shown = await faces.handlers.show(ANN)
        header, memory = library.header(spec), library.memory(spec)
        expected = {
            "Name": "tiny",
            "Architecture": "llama",
            "Parameters": f"{header.parameters / 1e6:.1f} million",
            "Quantisation": "F32",
            "Trained context": "2,048 tokens",
            "License": "mit",
            "File": words.size((tmp_path / "one.gguf").stat().st_size),
            "Its template": f"{len(CHATML)} characters",
            "Its sampling": "Temperature 0.5, Top-k 7",
            "Memory": f"{words.size(memory.total)}, of it {words.size(memory.kv)} for conversations",
        }
        if awake:
            expected |= {"Room": "512 tokens each, 4 at once", "Template": "tiny"}
        assert rows(shown["card"]) == expected
        assert ('data-do="unload" data-id="one"' in shown["card"]) == awake

    with_faces(tmp_path, test, tiny={"metadata": SAID})


def test_the_card_of_a_model_that_is_elsewhere_tells_what_the_list_says(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        (tmp_path / "models.yaml").write_text(
            "models:\n- {id: one, path: one.gguf}\n"
            "- {id: far, repo: some/far, file: a.gguf, size: 2500000000, license: mit, template: zephyr}\n"
        )
        faces.generator.library._look = None
        shown = await faces.side.tell(ANN, {"do": "choose", "id": "far"})
        assert rows(shown["card"]) == {"License": "mit", "Size": "2.5 GB", "Template": "zephyr"}

    with_faces(tmp_path, test)


def test_a_template_that_is_only_a_guess_says_so_in_card_and_prompt(tmp_path: Path) -> None:
    guess = "The file holds no chat template and its family is not known."

    async def test(faces: Faces) -> None:
        sheet = heard(await faces.side.tell(ANN, {"do": "prompt"}), "prompt")["html"]
        assert guess in sheet
        shown = await faces.handlers.show(ANN)
        assert rows(shown["card"])["Note"].startswith(guess)
        assert rows(shown["card"])["Its template"] == words.NO_TEMPLATE
        own = {"do": "prompt", "template": "{{ messages[0].content }}"}
        await faces.say("hello")
        assert guess not in heard(await faces.side.tell(ANN, own), "prompt")["html"]

    with_faces(tmp_path, test, tiny={"template": None})


def test_options_of_the_template_stand_as_the_model_gets_them(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        (tmp_path / "models.yaml").write_text(
            "models:\n- {id: one, path: one.gguf, template_kwargs: {enable_thinking: true, mood: gay}}\n"
        )
        faces.generator.library._look = None
        await faces.generator.library.warm(faces.generator.library.find("one"))

        async def drawn() -> dict[str, Any]:
            options = (await faces.handlers.show(ANN))["options"]
            typed = re.search('data-option="mood" value="(.*?)"', options)
            assert typed is not None
            return {"thinks": 'data-option="enable_thinking" checked' in options, "mood": typed[1]}

        assert await drawn() == {"thinks": True, "mood": "gay"}
        await faces.side.tell(ANN, {"do": "option", "name": "enable_thinking", "value": False})
        await faces.side.tell(ANN, {"do": "option", "name": "mood", "value": "<sad>"})
        assert await drawn() == {"thinks": False, "mood": "&lt;sad&gt;"}
        await faces.side.tell(ANN, {"do": "option", "name": "mood", "value": ""})
        assert (await drawn())["mood"] == "gay"

    with_faces(tmp_path, test, tiny={"template": LIKES})


def test_the_prompt_sheet_shows_the_exact_text_and_each_token(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.say("Größe 👍 <b>\n")
        sheet = heard(await faces.side.tell(ANN, {"do": "prompt"}), "prompt")["html"]
        view = await faces.generator.prompt(await faces.generator.desk("ann"))
        shown = re.search('<pre class="prompt" tabindex="0">(.*?)</pre>', sheet, re.DOTALL)
        assert shown is not None
        assert unescape(re.sub("</?mark[^>]*>", "", shown[1])) == view.text
        assert "Größe 👍 <b>" in view.text and f'<mark title="{START}">&lt;|im_start|&gt;</mark>' in shown[1]
        assert [int(token) for token in re.findall("<b>([0-9]+)</b>", sheet)] == [token for token, _, _ in view.tokens]
        assert f"{len(view.tokens):,} tokens" in sheet

    with_faces(tmp_path, test, tiny={"says": [EOS]})


def test_the_prompt_sheet_tells_how_many_messages_are_left_out(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        for turn in range(8):
            await faces.say(f"turn {turn} " + "blah " * 12)
        view = await faces.generator.prompt(await faces.generator.desk("ann"))
        assert view.left_out > 1
        sheet = heard(await faces.side.tell(ANN, {"do": "prompt"}), "prompt")["html"]
        assert words.left_out(view.left_out) in sheet and "turn 0" not in sheet and "turn 7" in sheet

    with_faces(tmp_path, test, tiny={"says": [EOS]})


def test_the_ids_of_a_long_prompt_are_its_two_ends(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sheets, "MOST_TOKENS_DRAWN", 20)

    async def test(faces: Faces) -> None:
        await faces.say("hello")
        sheet = heard(await faces.side.tell(ANN, {"do": "prompt"}), "prompt")["html"]
        ids = [token for token, _, _ in (await faces.generator.prompt(await faces.generator.desk("ann"))).tokens]
        assert [int(token) for token in re.findall("<b>([0-9]+)</b>", sheet)] == ids[:10] + ids[-10:]
        assert f"… {len(ids) - 20} tokens …" in sheet and "hello" in sheet

    with_faces(tmp_path, test)
