"""Turns a forked child into a confined program: descriptors, limits, user, privileges. Used just before exec.

Stands alone: the agent also writes it to `/kit/codegrade_confine.py`, where fork servers import it.
"""

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
import struct
from collections.abc import Sequence
from typing import Any

_PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_CAPBSET_DROP, _PR_SET_SECUREBITS, _PR_SET_NO_NEW_PRIVS = 4, 22, 24, 28, 38
_SECUREBITS = 0xE3  # uid 0 means nothing, capabilities are not kept, none is raised into the ambient set; all locked
_FIRST_TO_GO = 1000  # when the container is out of memory, programs are ended before anything else
_LAST_CAPABILITY = 63
_ABOVE_STANDARD = 64  # descriptors are parked above this while 0 to 3 are put in place

# Per machine: the audit architecture, clone, socket, and the calls that are refused: setns, unshare, the mount family,
# keys, bpf, perf_event_open, userfaultfd, handles, fanotify. Numbers from the kernel's unistd tables.
_MACHINES = {
    "x86_64": (0xC000003E, 56, 41, (308, 272, 165, 166, 155, 161, 248, 249, 250, 321, 298, 323, 303, 304, 300, 101)),
    "aarch64": (0xC00000B7, 220, 198, (268, 97, 40, 39, 41, 51, 217, 218, 219, 280, 241, 282, 264, 265, 262, 117)),
}
_REFUSED_EVERYWHERE = (425, 426, 427, 428, 429, 430, 431, 432, 433, 442)  # io_uring, the new mount calls
_CLONE3 = 435  # its flags are behind a pointer, so it is "not there": C libraries then use clone
_NEW_NAMESPACES = 0x7E020000 | 0x00000080  # CLONE_NEW*
_SOCKETS = (1, 2, 10, 16)  # unix, inet, inet6, netlink: no vsock, which namespaces do not hold, no alg, no packet
_X32 = 0x40000000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _EPERM, _ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026

_CAPSET_VERSION = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)
_prctl = _libc.prctl
_prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
_prctl.restype = ctypes.c_int


def set_dumpable(*, dumpable: bool) -> None:
    """Whether processes of the same uid may trace this one, read its memory, and see its /proc/self/fd."""
    _prctl(_PR_SET_DUMPABLE, int(dumpable), 0, 0, 0)


def enter(confine: dict[str, Any], descriptors: Sequence[int]) -> None:
    """Become a program: `descriptors` get the numbers 0, 1, 2 … and all others are closed; uid, limits, environment,
    umask and working directory are those in `confine`; no capability, no way to gain one.

    Raises:
        OSError: a part of it failed; the caller must then end the process.
    """
    os.setsid()
    _place(descriptors)
    _reset_signals()
    set_dumpable(dumpable=True)  # or our own /proc entries are not ours to write to
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write(str(confine.get("oom", _FIRST_TO_GO)))
    for kind, soft, hard in confine["rlimits"]:
        _limit(kind, soft, hard)
    os.umask(confine["umask"])
    _drop_privileges(confine["uid"])
    os.chdir(confine["cwd"])
    os.environ.clear()
    os.environ.update(confine["env"])
    set_dumpable(dumpable=True)  # the change of uid cleared it; /proc/self must belong to the program


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
    # The inheritable set outlives a change of uid.
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPSET_VERSION, 0))
    if _libc.capset(header, ctypes.create_string_buffer(24)):
        raise OSError(ctypes.get_errno(), "capset")
    _filter_calls()


def _filter_calls() -> None:
    code = _filter_program(os.uname().machine)
    if not code:
        return  # no table for this machine: the container's own filter, if any, is all there is
    buffer = ctypes.create_string_buffer(code)
    header = struct.pack("@HP", len(code) // 8, ctypes.addressof(buffer))
    program = ctypes.create_string_buffer(header)
    if _prctl(_PR_SET_SECCOMP, 2, ctypes.addressof(program), 0, 0):
        raise OSError(ctypes.get_errno(), "seccomp")


def _filter_program(machine: str) -> bytes:
    """Classic BPF over seccomp_data (number at 0, architecture at 4, first argument at 16); empty if it is unknown."""
    if machine not in _MACHINES:
        return b""
    architecture, clone, socket, refused = _MACHINES[machine]
    code = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, architecture), (_RETURN, 0, 0, _EPERM), (_LOAD, 0, 0, 0)]
    code += [(_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _EPERM)]
    for number in (*refused, *_REFUSED_EVERYWHERE):
        code += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _EPERM)]
    code += [(_EQUAL, 0, 1, _CLONE3), (_RETURN, 0, 0, _ENOSYS)]
    code += [(_EQUAL, 0, 4, clone), (_LOAD, 0, 0, 16), (_ANY_BIT, 0, 1, _NEW_NAMESPACES), (_RETURN, 0, 0, _EPERM)]
    code += [(_RETURN, 0, 0, _ALLOW), (_EQUAL, 0, len(_SOCKETS) + 2, socket), (_LOAD, 0, 0, 16)]
    code += [(_EQUAL, len(_SOCKETS) - i, 0, family) for i, family in enumerate(_SOCKETS)]
    code += [(_RETURN, 0, 0, _EPERM), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("=HBBI", operation, yes, no, value) for operation, yes, no, value in code)
