"""How a model would be loaded here: its context, how many replies at once, and KV cells for them. Loads nothing."""

from dataclasses import dataclass

from chatbot import fit
from chatbot.engine.job import LONGEST_CONTEXT
from chatbot.gguf import Header
from chatbot.settings import Settings
from chatbot.spec import ModelSpec

MOST_SLOTS = 8


@dataclass(frozen=True, slots=True)
class Plan:
    """`context` is one conversation's room in tokens, `cells` that of all `slots` together."""

    context: int
    slots: int
    cells: int
    estimate: fit.Estimate


def planned(spec: ModelSpec, header: Header, settings: Settings, room: int) -> Plan:
    """What fits into `room` bytes, or comes nearest to it."""
    return squeezed(wished(spec, header, settings, room), room)


def wished(spec: ModelSpec, header: Header, settings: Settings, room: int) -> Plan:
    """All slots, with as many cells as a third of the room holds."""
    context, slots = usual_context(spec, header, settings), settings.slots or spec.slots or MOST_SLOTS
    adapters = sum(path.stat().st_size for path, _ in spec.loras if path.is_file())
    cells = context * slots
    estimate = fit.estimate(header, context=context, cells=cells, kv_type=spec.kv_type, slots=slots, adapters=adapters)
    plan = Plan(context, slots, cells, estimate)
    while plan.estimate.for_cells > room // 3 and plan.cells > context:
        plan = _with_fewer_cells(plan)
    return plan


def squeezed(plan: Plan, room: int) -> Plan:
    """With fewer cells, down to one conversation's, and then fewer slots (each has a state and logits of its own),
    until it fits or nothing is left to save."""
    while plan.estimate.total > room and plan.estimate.for_cells and plan.cells > plan.context:
        plan = _with_fewer_cells(plan)
    while plan.estimate.total > room and plan.slots > 1:
        slots = plan.slots // 2
        cells = min(plan.cells, plan.context * slots)
        plan = _changed(plan, slots=slots, cells=cells)
    return plan


def usual_context(spec: ModelSpec, header: Header, settings: Settings) -> int:
    trained = header.context_trained or LONGEST_CONTEXT
    return max(16, settings.context or spec.context or min(trained, LONGEST_CONTEXT))


def gpu_layers(spec: ModelSpec, settings: Settings) -> int | None:
    return spec.gpu_layers if settings.gpu_layers is None else settings.gpu_layers


def _with_fewer_cells(plan: Plan) -> Plan:
    return _changed(plan, slots=plan.slots, cells=max(plan.context, plan.cells // 2))


def _changed(plan: Plan, *, slots: int, cells: int) -> Plan:
    old = plan.estimate
    new = fit.estimate(
        old.header, context=plan.context, cells=cells, kv_type=old.kv_type, slots=slots, adapters=old.adapters
    )
    return Plan(plan.context, slots, cells, new)
