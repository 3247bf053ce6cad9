"""Processes that a test started, as Linux tells of them; elsewhere such a test is skipped."""

import os
import time
from pathlib import Path

import pytest


def children(pid: int) -> list[int]:
    """Those that any of its threads started and that have not been waited for."""
    if not Path(f"/proc/self/task/{os.getpid()}/children").exists():
        pytest.skip("needs /proc/PID/task/TID/children")
    found: list[int] = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += (int(child) for child in listed.read_text().split())
        except FileNotFoundError:  # that thread has just ended
            continue
    return found


def ends(pid: int) -> bool:
    """Gone now or soon: a process that was ended needs a moment of the machine's time for it."""
    for _ in range(3000):
        if is_gone(pid):
            return True
        time.sleep(0.02)
    return False


def is_gone(pid: int) -> bool:
    """Ended, even if nobody has waited for it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True
