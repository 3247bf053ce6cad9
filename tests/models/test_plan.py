"""How a model is loaded: what is cut when memory is short, in which order, and that advice taken does help."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from chatbot import fit, gguf
from chatbot.errors import TooLarge
from chatbot.plan import planned
from chatbot.settings import Settings
from chatbot.spec import ModelSpec

GB = 1_000_000_000
SPEC = ModelSpec(id="m", title="M", path=Path("m.gguf"))
FOURTEEN = gguf.Header(
    path=Path("fourteen.gguf"), name="Fourteen", architecture="qwen3", parameters=14_800_000_000, quant="Q4_K_M",
    size=9_000_000_000, context_trained=40960, layers=40, heads=40, kv_heads=(8,) * 40, key_length=128,
    value_length=128, embedding=5120, feed_forward=17408, vocabulary=151936, state=0, template=None, bos=None,
    eos=None, adds_bos=False, license="", description="", sampling={}, split_count=1, tensors=443,
)  # fmt: skip
RECURRENT = replace(FOURTEEN, name="Recurrent", kv_heads=(0,) * 40, size=3 * GB, state=200_000_000)
HYBRID = replace(FOURTEEN, name="Hybrid", kv_heads=(8, 0, 0, 0) * 10, size=3 * GB, state=200_000_000)


def test_a_model_that_fits_with_one_conversation_is_not_refused() -> None:
    plan = planned(SPEC, FOURTEEN, Settings(), 11 * GB)
    fit.check(plan.estimate, 11 * GB)
    assert (plan.context, plan.cells, plan.slots) == (8192, 8192, 8)


def test_with_room_to_spare_nothing_is_cut() -> None:
    plan = planned(SPEC, FOURTEEN, Settings(), 64 * GB)
    assert (plan.context, plan.cells, plan.slots) == (8192, 65536, 8)


@pytest.mark.parametrize("header", [FOURTEEN, HYBRID, RECURRENT], ids=lambda header: header.name)
@pytest.mark.parametrize("context", [8192, 32768, 40000])
def test_the_context_that_is_advised_fits(header: gguf.Header, context: int) -> None:
    advised = 0
    for tenths in range(30, 200):
        room = tenths * GB // 10
        try:
            fit.check(planned(SPEC, header, Settings(context=context), room).estimate, room)
        except TooLarge as error:
            for named in re.findall(r"a context of ([\d,]+)(?:,| or|\.)", str(error).partition("What would fit")[2]):
                advised += 1
                smaller = planned(SPEC, header, Settings(context=int(named.replace(",", ""))), room)
                fit.check(smaller.estimate, room)
    assert advised or header is RECURRENT, "a smaller context saves a recurrent model nothing, but any other something"


def test_a_recurrent_model_gets_fewer_slots_and_keeps_its_cells() -> None:
    plan = planned(SPEC, RECURRENT, Settings(), 4 * GB)
    fit.check(plan.estimate, 4 * GB)
    assert (plan.context, plan.slots) == (8192, 4)
    assert plan.cells == 4 * 8192


def test_a_hybrid_loses_cells_first_and_then_slots() -> None:
    roomy, tight = (planned(SPEC, HYBRID, Settings(), room) for room in (6 * GB, 4_500_000_000))
    fit.check(roomy.estimate, 6 * GB)
    fit.check(tight.estimate, 4_500_000_000)
    assert roomy.slots == 8 and roomy.cells < 8 * 8192
    assert tight.slots < 8 and tight.cells == 8192


def test_what_can_never_fit_is_refused_at_its_smallest() -> None:
    plan = planned(SPEC, FOURTEEN, Settings(slots=6), 5 * GB)
    assert (plan.cells, plan.slots) == (8192, 1)
    with pytest.raises(TooLarge):
        fit.check(plan.estimate, 5 * GB)


def test_adapters_count_and_what_is_advised_beside_them_fits(tmp_path: Path) -> None:
    (tmp_path / "lora.gguf").write_bytes(b"GGUF" * 25_000)
    spec = replace(SPEC, loras=((tmp_path / "lora.gguf", 1.0), (tmp_path / "gone.gguf", 1.0)))
    with_adapter, without = (planned(one, FOURTEEN, Settings(), 64 * GB).estimate for one in (spec, SPEC))
    assert with_adapter.total == without.total + 100_000
    squeezed = planned(spec, FOURTEEN, Settings(), 11 * GB).estimate
    assert squeezed.weights == FOURTEEN.size + 100_000
