"""Turns a forked child into a confined program: descriptors, limits, user, privileges. Used just before exec.

Stands alone: the agent also writes it to `/kit/codegrade_confine.py`, where fork servers import it.
"""

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
from collections.abc import Sequence
from typing import Any

_PR_SET_DUMPABLE, _PR_CAPBSET_DROP, _PR_SET_SECUREBITS, _PR_SET_NO_NEW_PRIVS = 4, 24, 28, 38
_SECUREBITS = 0xE3  # uid 0 means nothing, capabilities are not kept, none is raised into the ambient set; all locked
_LAST_CAPABILITY = 63
_ABOVE_STANDARD = 64  # descriptors are parked above this while 0 to 3 are put in place

_prctl = ctypes.CDLL(None, use_errno=True).prctl
_prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
_prctl.restype = ctypes.c_int


def set_dumpable(*, dumpable: bool) -> None:
    """Whether processes of the same uid may trace this one, read its memory, and see its /proc/self/fd."""
    _prctl(_PR_SET_DUMPABLE, int(dumpable), 0, 0, 0)


def enter(confine: dict[str, Any], descriptors: Sequence[int]) -> None:
    """Become a program: `descriptors` get the numbers 0, 1, 2 … and all others are closed; uid, gid, limits, environment,
    umask and working directory are those in `confine`; no capability, no way to gain one.

    Raises:
        OSError: a part of it failed; the caller must then end the process.
    """
    os.setsid()
    _place(descriptors)
    _reset_signals()
    with open("/proc/self/oom_score_adj", "w") as file:  # noqa: PTH123 -- pathlib would cost fork servers an import
        file.write("1000")
    for kind, soft, hard in confine["rlimits"]:
        _limit(kind, soft, hard)
    os.umask(confine["umask"])
    _drop_privileges(confine["uid"])
    os.chdir(confine["cwd"])
    os.environ.clear()
    os.environ.update(confine["env"])
    set_dumpable(dumpable=True)  # a change of uid cleared it; /proc/self must belong to the program


def _place(descriptors: Sequence[int]) -> None:
    parked = [fcntl.fcntl(fd, fcntl.F_DUPFD, _ABOVE_STANDARD) for fd in descriptors]
    for number, fd in enumerate(parked):
        os.dup2(fd, number)
    os.closerange(len(parked), resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def _reset_signals() -> None:
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGCHLD, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def _limit(kind: int, soft: int, hard: int) -> None:
    """Lower a limit; the hard one in force is never exceeded (raising it would take a privilege)."""
    _, ceiling = resource.getrlimit(kind)
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(kind, (soft, hard))


def _drop_privileges(uid: int) -> None:
    if os.geteuid() == 0:
        for capability in range(_LAST_CAPABILITY + 1):
            if _prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0):
                break  # beyond the last one this kernel knows
        _prctl(_PR_SET_SECUREBITS, _SECUREBITS, 0, 0, 0)
        with contextlib.suppress(PermissionError):  # a user namespace with one mapping denies it and has no groups
            os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    if _prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "no_new_privs")
