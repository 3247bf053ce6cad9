"""How much memory this program may still take: the container's limit, not the host's, less what is in use.

Linux keeps both in files: /proc/meminfo for the machine, the cgroup's (version 2 or 1) for the container. Other systems
tell the machine's size alone.
"""

import os
from collections.abc import Iterator
from pathlib import Path

_UNLIMITED = 1 << 60
"""Version 1 writes a huge number where there is no limit."""


def room(root: Path = Path("/")) -> int:
    """Bytes that can still be taken. All page cache counts as free, also what a model's mapped weights live on: who
    knows of such models subtracts them."""
    rooms = [_machine_room(root), *(limit - used for limit, used in _groups(root))]
    return max(0, min(rooms))


def limit(root: Path = Path("/")) -> int:
    """Bytes that there are in all: the machine's, cut by the container's limit."""
    return min([_machine_size(root), *(limit for limit, _ in _groups(root))])


def _groups(root: Path) -> Iterator[tuple[int, int]]:
    """Limit and use of each cgroup above this process that has a limit."""
    for folder, names in _folders(root):
        most, used = _number(folder / names[0]), _number(folder / names[1])
        if most is None or used is None or most >= _UNLIMITED:
            continue
        counted = _table(folder / "memory.stat")
        yield most, max(0, used - sum(counted.get(name, 0) for name in names[2:]))


_V1 = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file", "total_active_file")
_V2 = ("memory.max", "memory.current", "inactive_file", "active_file")


def _folders(root: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """The process's own group and all above it. Inside a container the path may be the host's and lead nowhere; what is
    mounted at the top is then the container's own."""
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controllers and "memory" not in controllers.split(","):
            continue
        top, names = (root / "sys/fs/cgroup/memory", _V1) if controllers else (root / "sys/fs/cgroup", _V2)
        parts = Path(path.strip("/")).parts
        for depth in range(len(parts), -1, -1):
            yield top.joinpath(*parts[:depth]), names


def _machine_room(root: Path) -> int:
    memory = _table(root / "proc/meminfo")
    return memory["MemAvailable:"] * 1024 if "MemAvailable:" in memory else _machine_size(root)


def _machine_size(root: Path) -> int:
    memory = _table(root / "proc/meminfo")
    if "MemTotal:" in memory:
        return memory["MemTotal:"] * 1024
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return _UNLIMITED


def _table(path: Path) -> dict[str, int]:
    rows = (line.split() for line in _text(path).splitlines())
    return {row[0]: int(row[1]) for row in rows if len(row) >= 2 and row[1].isdigit()}


def _number(path: Path) -> int | None:
    text = _text(path).strip()
    return int(text) if text.isdigit() else None


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
