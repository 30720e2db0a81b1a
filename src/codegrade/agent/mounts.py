"""Places a program can write to: what is stored there, and wiping them.

The wipe follows no link, keeps at most three descriptors open however deep the folders are (a folder inside a folder is
moved to the top first), and is bounded by a deadline.
"""

import contextlib
import os
import secrets
import stat
import time

_SHARED_MEMORY = "/proc/sysvipc/shm"
_KERNEL = {"proc", "sysfs", "devpts", "cgroup", "cgroup2", "securityfs", "devtmpfs", "bpf", "tracefs", "debugfs"}
_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class WipeError(Exception):
    """Something could not be removed, or not in time."""


def writable() -> list[tuple[str, str]]:
    """(folder, file system) for every mount point of this namespace that a program could write into."""
    found = []
    with open("/proc/self/mountinfo") as file:
        for line in file:
            before, _, after = line.partition(" - ")
            folder, options, kind = before.split()[4], before.split()[5].split(","), after.split()[0]
            if kind not in _KERNEL and "ro" not in options and _is_open(folder):
                found.append((folder, kind))
    return found


def _is_open(folder: str) -> bool:
    status = os.stat(folder, follow_symlinks=False)
    if not stat.S_ISDIR(status.st_mode):
        return bool(stat.S_ISREG(status.st_mode) and status.st_mode & 0o002)
    return bool(status.st_mode & 0o002) and not os.statvfs(folder).f_flag & os.ST_RDONLY


_stores: list[str] = []


def watch_stores(folders: list[str]) -> None:
    """Say which folders hold files in memory, for `shared_memory_bytes`."""
    _stores[:] = folders


def shared_memory_bytes() -> int:
    """Bytes in files of the memory file systems and in System V segments."""
    used = 0
    for folder in _stores:
        status = os.statvfs(folder)
        used += (status.f_blocks - status.f_bfree) * status.f_bsize
    with contextlib.suppress(OSError), open(_SHARED_MEMORY, "rb") as file:
        rows = file.read().splitlines()
        if len(rows) > 1:
            column = rows[0].split().index(b"rss")
            used += sum(int(row.split()[column]) for row in rows[1:])
    return used


def oom_kills() -> int:
    """How often the kernel ended something because the container's memory limit was hit; 0 where it does not tell."""
    for path in ("/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"):
        with contextlib.suppress(OSError, ValueError), open(path) as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("oom_kill "))
    return 0


def wipe(folder: str, deadline: float) -> None:
    """Empty a folder.

    Raises:
        WipeError: something is left, or `deadline` (monotonic seconds) has passed.
    """
    token = secrets.token_hex(8)
    top = os.open(folder, _DIRECTORY)
    try:
        serial = 0
        while entries := _entries(top):
            for name, is_folder in entries:
                if is_folder:
                    serial = _flatten(top, name, token, serial, deadline)
                    os.rmdir(name, dir_fd=top)
                else:
                    os.unlink(name, dir_fd=top)
            if time.monotonic() > deadline:
                raise WipeError(f"{folder} is not empty in time")
    except OSError as error:
        raise WipeError(f"{folder}: {error}") from error
    finally:
        os.close(top)


def _flatten(top: int, name: str, token: str, serial: int, deadline: float) -> int:
    """Empty a folder of `top`: files go, folders that are not empty are moved into `top` under names of ours."""
    if os.geteuid() != 0:
        os.chmod(name, 0o700, dir_fd=top)  # we own it, but are not above its mode
    inner = os.open(name, _DIRECTORY, dir_fd=top)
    try:
        for count, (child, is_folder) in enumerate(_entries(inner)):
            if not is_folder:
                os.unlink(child, dir_fd=inner)
                continue
            try:
                os.rmdir(child, dir_fd=inner)
            except OSError:
                serial += 1
                os.rename(child, f".{token}{serial}", src_dir_fd=inner, dst_dir_fd=top)
            if not count % 1000 and time.monotonic() > deadline:
                raise WipeError("too many files")
    finally:
        os.close(inner)
    return serial


def _entries(folder: int) -> list[tuple[str, bool]]:
    with os.scandir(folder) as entries:
        return [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
