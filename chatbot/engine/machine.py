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
    limits = [_machine_memory(), _number(root / "sys/fs/cgroup/memory.max")]
    limits.append(_number(root / "sys/fs/cgroup/memory/memory.limit_in_bytes"))
    known = [limit for limit in limits if limit]
    return min(known, default=None)


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
    """Cores' worth of time, from cgroup v2 (`cpu.max`: "200000 100000" or "max 100000") or v1."""
    words = _words(root / "sys/fs/cgroup/cpu.max")
    if len(words) == 2 and words[0].isdigit() and int(words[1]) > 0:
        return int(words[0]) / int(words[1])
    for folder in ("cpu", "cpu,cpuacct"):
        quota = _number(root / f"sys/fs/cgroup/{folder}/cpu.cfs_quota_us")
        period = _number(root / f"sys/fs/cgroup/{folder}/cpu.cfs_period_us")
        if quota and period and quota > 0:
            return quota / period
    return None


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
    try:
        return path.read_text().split()
    except OSError:
        return []
