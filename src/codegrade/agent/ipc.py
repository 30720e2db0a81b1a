"""Removes System V shared memory, message queues and semaphores. (POSIX ones are files on tmpfs and mqueue mounts.)"""

import ctypes

_IPC_RMID = 0
_libc = ctypes.CDLL(None, use_errno=True)


def remove_ipc() -> None:
    """Remove every System V object of this namespace.

    Raises:
        OSError: one is left.
    """
    for kind in ("shm", "msg", "sem"):
        for number in _objects(kind):
            if kind == "sem":
                _libc.semctl(number, 0, _IPC_RMID, 0)
            else:
                getattr(_libc, f"{kind}ctl")(number, _IPC_RMID, None)
        if left := _objects(kind):
            raise OSError(f"{len(left)} System V {kind} objects are left")


def _objects(kind: str) -> list[int]:
    try:
        with open(f"/proc/sysvipc/{kind}", "rb") as file:
            return [int(line.split()[1]) for line in file.read().splitlines()[1:]]
    except FileNotFoundError:
        return []
