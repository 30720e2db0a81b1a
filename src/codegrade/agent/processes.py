"""What the kernel knows about the program's processes: CPU used, memory held, and how to be rid of them."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from typing import Any

_PAGE = os.sysconf("SC_PAGE_SIZE")
_TICK = 1 / os.sysconf("SC_CLK_TCK")
_KILL_SECONDS = 5.0
_LOWEST_PRIORITY = 19
_COUNTING_SECONDS = 0.2


def cpu_seconds(pid: int) -> float:
    """CPU used so far by all threads of a process, to the nanosecond; 0 when it is gone. Its children do not count."""
    try:
        return time.clock_gettime_ns((~pid << 3) | 2) / 1e9  # MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED) of <linux>
    except OSError:
        return 0.0


def survey(spared: frozenset[int]) -> tuple[dict[int, float], float, int]:
    """(CPU by process, CPU of waited-for children, resident bytes of all) for every process here except `spared`."""
    cpu: dict[int, float] = {}
    waited = 0.0
    resident = 0
    for pid in others(spared):
        try:
            with open(f"/proc/{pid}/stat", "rb") as file:
                fields = file.read().rpartition(b") ")[2].split()
        except OSError:
            continue
        cpu[pid] = cpu_seconds(pid)
        waited += (int(fields[13]) + int(fields[14])) * _TICK
        resident += int(fields[21]) * _PAGE
    return cpu, waited, resident


def others(spared: frozenset[int]) -> list[int]:
    """Every process id here except `spared` and this process, zombies too."""
    own = os.getpid()
    return [pid for name in os.listdir("/proc") if name.isdigit() and (pid := int(name)) != own and pid not in spared]


def shared_out_bytes(spared: frozenset[int]) -> tuple[int, int]:
    """(private and file-backed, shared-memory) bytes resident in the processes here, each shared page counted once.

    Slow for large processes, and busy ones keep us waiting, so it looks at no more of them than it can in a while: of
    a crowd the numbers are a lower bound. What cannot be read (a process that made itself untraceable) counts with its
    full size.
    """
    private = shared = 0
    deadline = time.monotonic() + _COUNTING_SECONDS
    for pid in others(spared):
        try:
            pss, pss_shared = _proportional(pid)
        except (OSError, ValueError, KeyError):
            pss, pss_shared = resident_bytes(pid), 0
        private += pss - pss_shared
        shared += pss_shared
        if time.monotonic() > deadline:
            break
    return private, shared


def memory_file_bytes(spared: frozenset[int]) -> int:
    """Bytes in nameless memory files (memfd) that processes here hold open, each counted once."""
    sizes: dict[int, int] = {}
    for pid in others(spared):
        folder = f"/proc/{pid}/fd"
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):
                with contextlib.suppress(OSError):
                    if os.readlink(f"{folder}/{name}").startswith("/memfd:"):
                        status = os.stat(f"{folder}/{name}")
                        sizes[status.st_ino] = status.st_blocks * 512
    return sum(sizes.values())


def _proportional(pid: int) -> tuple[int, int]:
    with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
        rows = dict(line.split(b":", 1) for line in file.read().splitlines()[1:])
    return tuple(int(rows[key].split()[0]) << 10 for key in (b"Pss", b"Pss_Shmem"))  # type: ignore[return-value]  # two keys


def resident_bytes(pid: int) -> int:
    """Bytes of a process that are in memory, shared ones too; 0 when it is gone."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0


def kill_all(uid: int) -> None:
    """Send SIGKILL to every process of a uid at once: nothing that forks meanwhile escapes it.

    Raises:
        ProcessLookupError: there is none.
    """
    with acting_as(uid):
        os.kill(-1, signal.SIGKILL)


def yield_to_agent(uid: int) -> None:
    """Give every process of a uid, and all it will fork, the lowest priority: a crowd would starve the agent."""
    if os.geteuid() != 0:
        return  # the agent is of that uid too
    os.seteuid(uid)  # not our real uid, by which the kernel finds those to be changed
    try:
        with contextlib.suppress(ProcessLookupError):
            os.setpriority(os.PRIO_USER, uid, _LOWEST_PRIORITY)
    finally:
        os.seteuid(0)


@contextlib.contextmanager
def acting_as(uid: int) -> Iterator[None]:
    """Have only a program's rights for a while. Its processes cannot use that against us: nothing hits an init."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(uid, uid, 0)  # the saved uid lets us come back
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def end_all(uid: int, spared: frozenset[int]) -> tuple[list[tuple[int, int, Any]], bool]:
    """Kill and reap every process of a uid; `spared` are others'. Returns what was reaped, and whether none is left."""
    reaped: list[tuple[int, int, Any]] = []
    deadline = time.monotonic() + _KILL_SECONDS
    pause = 0.0
    while time.monotonic() < deadline:
        try:
            kill_all(uid)
        except ProcessLookupError:
            return reaped + reap(), True
        reaped += reap()
        if spared and not others(spared):
            return reaped, True  # while helpers are here, the kernel does not tell us that nobody was hit
        time.sleep(pause)
        pause = 0.001
    return reaped, False


def reap() -> list[tuple[int, int, Any]]:
    """(pid, wait status, resources) of every child, own or adopted, that has ended."""
    reaped = []
    with contextlib.suppress(ChildProcessError):
        while (found := os.wait4(-1, os.WNOHANG))[0]:
            reaped.append(found)
    return reaped
