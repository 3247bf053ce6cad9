"""What a container grants, from the files that the kernel shows it."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from chatbot.engine.machine import grant_memory, grant_threads

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)


def system(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


@pytest.mark.parametrize(
    ("files", "threads"),
    [
        ({}, CORES),
        ({"sys/fs/cgroup/cpu.max": "max 100000\n"}, CORES),
        ({"sys/fs/cgroup/cpu.max": "100000 100000\n"}, 1),
        ({"sys/fs/cgroup/cpu.max": "10000 100000\n"}, 1),
        ({"sys/fs/cgroup/cpu/cpu.cfs_quota_us": "50000", "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000"}, 1),
        ({"sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1", "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000"}, CORES),
        ({"sys/fs/cgroup/cpu.max": "nonsense"}, CORES),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/cpu.max": "100000 100000"}, 1),
        ({"proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/c/cpu.max": "100000 100000"}, CORES),
        (
            {
                "proc/self/cgroup": "4:cpu,cpuacct:/box\n3:memory:/\n",
                "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_quota_us": "100000",
                "sys/fs/cgroup/cpu,cpuacct/box/cpu.cfs_period_us": "100000",
            },
            1,
        ),
    ],
)
def test_threads_follow_the_quota(tmp_path: Path, files: dict[str, str], threads: int) -> None:
    assert grant_threads(system(tmp_path, files)) == threads


def test_threads_follow_the_affinity(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(6)), raising=False)
    assert grant_threads(tmp_path) == 6
    assert grant_threads(system(tmp_path, {"sys/fs/cgroup/cpu.max": "350000 100000"})) == 4


def test_second_threads_of_a_core_are_left_alone_when_there_are_cores_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    folder = "sys/devices/system/cpu/cpu{}/topology/{}"
    files = {folder.format(cpu, "core_id"): str(cpu // 2) for cpu in range(8)}
    files |= {folder.format(cpu, "physical_package_id"): "0" for cpu in range(8)}
    assert grant_threads(system(tmp_path, files)) == 4


def test_memory_is_cut_by_the_containers_limit(tmp_path: Path) -> None:
    machine = grant_memory(tmp_path)
    assert machine is not None and machine > 10**8
    assert grant_memory(system(tmp_path, {"sys/fs/cgroup/memory.max": "max"})) == machine
    assert grant_memory(system(tmp_path, {"sys/fs/cgroup/memory.max": "1000000"})) == 1000000
    assert grant_memory(system(tmp_path, {"sys/fs/cgroup/memory/memory.limit_in_bytes": "500000"})) == 500000
    inner = {"proc/self/cgroup": "7:memory:/box\n", "sys/fs/cgroup/memory/box/memory.limit_in_bytes": "400000"}
    assert grant_memory(system(tmp_path, inner)) == 400000
