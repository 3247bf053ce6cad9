"""What this machine, or the container it runs in, grants: processor threads and memory.

A container sees the host's cores; llama.cpp with a thread for each of them crawls when its quota is two.
"""

import os
from pathlib import Path

FEW_CORES = 4


def grant_threads(root: Path = Path("/")) -> int:
    """Compute threads worth starting: the affinity, cut by the cgroup's quota. With four physical cores or more one
    for each of those, since a second thread on the same core only gets in the way."""
    allowed = _affinity()
    physical = _physical_cores(root, allowed)
    count = physical if physical >= FEW_CORES else len(allowed)
    quota = _cpu_quota(root)
    return max(1, count if quota is None else min(count, round(quota + 0.25)))


def grant_memory(root: Path = Path("/")) -> int | None:
    """Bytes of memory in all: the machine's, cut by the cgroup's limit; None if the system does not say."""
    limits = [_machine_memory()]
    for group in _groups(root, "memory"):
        limits += [_number(group / "memory.max"), _number(group / "memory.limit_in_bytes")]
    return min((limit for limit in limits if limit), default=None)


def _affinity() -> set[int]:
    if hasattr(os, "sched_getaffinity"):
        return set(os.sched_getaffinity(0))
    return set(range(os.cpu_count() or 1))


def _physical_cores(root: Path, allowed: set[int]) -> int:
    cores = set()
    for cpu in allowed:
        topology = root / f"sys/devices/system/cpu/cpu{cpu}/topology"
        core = (_number(topology / "physical_package_id"), _number(topology / "core_id"))
        cores.add(core if None not in core else (None, cpu))
    return len(cores)


def _cpu_quota(root: Path) -> float | None:
    """Cores' worth of time: the tightest of the cgroups that this process is in."""
    quotas = [_quota(group) for group in _groups(root, "cpu")]
    return min((quota for quota in quotas if quota is not None), default=None)


def _quota(group: Path) -> float | None:
    """cgroup v2 has `cpu.max`: "200000 100000" or "max 100000"; v1 has a file for each number, -1 for no limit."""
    quota, period = (_number(group / f"cpu.cfs_{name}_us") for name in ("quota", "period"))
    words = _words(group / "cpu.max")
    if len(words) == 2 and words[0].isdigit():
        quota, period = int(words[0]), int(words[1])
    return quota / period if quota and period and quota > 0 else None


def _groups(root: Path, controller: str) -> list[Path]:
    """The folders of the cgroups that this process is in, up to the roots; v2 has one tree, v1 one a controller."""
    top = root / "sys/fs/cgroup"
    folders = {top, top / controller}
    for line in _lines(root / "proc/self/cgroup"):
        _, controllers, path = line.split(":", 2)
        if controllers and controller not in controllers.split(","):
            continue
        inner = Path(path.lstrip("/"))
        for tree in {top / controllers, top / controller} if controllers else {top}:
            folders |= {tree, *(tree / group for group in (inner, *inner.parents))}
    return sorted(folders)


def _machine_memory() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None


def _number(path: Path) -> int | None:
    words = _words(path)
    try:
        return int(words[0]) if words else None
    except ValueError:
        return None


def _words(path: Path) -> list[str]:
    return " ".join(_lines(path)).split()


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text().splitlines()
    except (OSError, ValueError):
        return []
