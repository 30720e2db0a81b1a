"""Marks what a grader process owns, so that leftovers of a killed one can be told from those of one at work."""

import os
import socket
from pathlib import Path


def owner_mark() -> str:
    """`host/boot/pid/start time` of this process."""
    return f"{_machine()}/{os.getpid()}/{_start_time(os.getpid())}"


def is_alive(mark: str) -> bool:
    """Whether the process a mark names may still be at work. Another machine's counts as alive: it cannot be asked."""
    machine, _, process = mark.rpartition("/")[0].rpartition("/")
    if machine.split("/")[0] != socket.gethostname():
        return True
    if machine != _machine() or not process.isdigit():
        return False
    return _start_time(int(process)) == mark.rpartition("/")[2]


def _machine() -> str:
    return f"{socket.gethostname()}/{Path('/proc/sys/kernel/random/boot_id').read_text().strip()}"


def _start_time(pid: int) -> str:
    """Clock ticks after boot at which a process started; "" when there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[19]
    except OSError:
        return ""
