"""A running reply as it is painted: who follows what, how often, and what is left when one is overtaken."""

from pathlib import Path

from tests.web.test_handlers import ANN, BOB, Faces, drawn, with_faces

LARGE = {"context": 4096, "tiny": {"context": 4096}}


def test_a_stream_that_is_overtaken_ends_on_what_is_shown_by_then(tmp_path: Path) -> None:
    async def test(faces: Faces) -> None:
        await faces.side.tell(BOB, {"do": "knob", "name": "max_tokens", "value": 4000})
        await faces.handlers.send(BOB, "hold the only slot", None, None)
        await faces.handlers.send(ANN, "my question", None, None)
        waiting = faces.handlers.stream(ANN)
        painted = [await anext(waiting)]
        assert "my question" in drawn(painted[0][0]) and "data-busy" in painted[0][1]
        await faces.side.pick(ANN, {"do": "new"})
        await faces.handlers.stop(BOB)
        live, status = (painted + [paint async for paint in waiting])[-1]
        assert "my question" not in drawn(live) and "data-busy" not in status

    with_faces(tmp_path, test, slots=1, **LARGE)
