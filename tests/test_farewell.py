"""Pages that come and go: a reply outlives its last page by the grace period, and no longer."""

from pathlib import Path

from chatbot.generator import Generator
from tests.house import finished, in_house

LONG = {"temperature": 0.0, "max_tokens": 450}
SLOW = {"layers": 8, "width": 256, "hidden": 1024, "heads": 4}


def test_a_closed_page_ends_its_reply_after_the_grace_and_a_reload_keeps_it(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        ann, bob = await generator.arrive("ann", "a"), await generator.arrive("bob", "b")
        for desk in (ann, bob):
            desk.replace_knobs(LONG)
        hers, his = await generator.send(ann, "hello"), await generator.send(bob, "hello")
        await generator.leave("ann", "a")
        await generator.leave("bob", "b")
        await generator.arrive("bob", "b2")
        await finished(hers)
        await finished(his)
        assert hers.finished is not None and hers.finished.reason == "cancelled"
        assert his.finished is not None and his.finished.reason != "cancelled"

    in_house(tmp_path, test, grace_s=0.02, tiny=SLOW)


def test_a_message_that_comes_after_its_page_was_closed_is_seen_off_too(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.arrive("ann", "a")
        desk.replace_knobs(LONG)
        await generator.leave("ann", "a")
        late = await finished(await generator.send(desk, "hello"))
        assert late.finished is not None and late.finished.reason == "cancelled"
        again = await finished(await generator.retry(desk, late.node_id))
        assert again.finished is not None and again.finished.reason == "cancelled"
        await generator.arrive("ann", "b")
        seen = await finished(await generator.retry(desk, late.node_id))
        assert seen.finished is not None and seen.finished.reason != "cancelled"

    in_house(tmp_path, test, grace_s=0.02, tiny=SLOW)


def test_while_another_page_is_open_a_reply_goes_on(tmp_path: Path) -> None:
    async def test(generator: Generator) -> None:
        desk = await generator.arrive("ann", "a")
        await generator.arrive("ann", "b")
        desk.replace_knobs(LONG)
        reply = await generator.send(desk, "hello")
        await generator.leave("ann", "a")
        await finished(reply)
        assert reply.finished is not None and reply.finished.reason != "cancelled"

    in_house(tmp_path, test, grace_s=0.02, tiny=SLOW)
