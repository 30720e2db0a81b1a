"""A control group for a bubblewrap sandbox, where this process may make one: a hard bound on memory and processes.

It is a backstop. The agent holds each step to its own limits; without a group it does so alone.
"""

import contextlib
import secrets
from collections.abc import Iterator
from pathlib import Path

from codegrade.owner import is_alive, owner_mark

_ROOT = Path("/sys/fs/cgroup")
_PREFIX = "codegrade."


class Group:
    """Folders in the cgroup file system; none when no group could be made, and then `version` is "none"."""

    def __init__(self, memory_mb: int, processes: int) -> None:
        name = f"{_PREFIX}{owner_mark().replace('/', ':')}.{secrets.token_hex(4)}"
        self._folders: list[Path] = []
        self.version = "none"
        if (_ROOT / "cgroup.controllers").exists():
            limits = {"memory.max": memory_mb << 20, "memory.swap.max": 0, "pids.max": processes}
            self._make(_ROOT / name, limits, required="memory.max")
        else:
            bytes_ = memory_mb << 20
            limits = {"memory.limit_in_bytes": bytes_, "memory.memsw.limit_in_bytes": bytes_}
            self._make(_ROOT / "memory" / name, limits, required="memory.limit_in_bytes")
            self._make(_ROOT / "pids" / name, {"pids.max": processes}, required="pids.max")

    def _make(self, folder: Path, limits: dict[str, int], required: str) -> None:
        try:
            folder.mkdir()
        except OSError:
            return
        for file, value in limits.items():
            try:
                (folder / file).write_text(str(value))
            except OSError:
                if file == required:
                    folder.rmdir()
                    return
        self._folders.append(folder)
        self.version = "2" if folder.parent == _ROOT else "1"

    @property
    def join(self) -> list[str]:
        """Files to write a process id to."""
        return [str(folder / "cgroup.procs") for folder in self._folders]

    def remove(self) -> None:
        """Give the folders back; nothing may run in them any more."""
        for folder in self._folders:
            with contextlib.suppress(OSError):
                folder.rmdir()


def sweep_groups() -> int:
    """Remove groups of graders that are gone. Returns how many."""
    removed = 0
    for folder in _leftovers():
        with contextlib.suppress(OSError):
            folder.rmdir()
            removed += 1
    return removed


def _leftovers() -> Iterator[Path]:
    for top in (_ROOT, _ROOT / "memory", _ROOT / "pids"):
        for folder in top.glob(f"{_PREFIX}*"):
            mark = folder.name.removeprefix(_PREFIX).rpartition(".")[0].replace(":", "/")
            if not is_alive(mark):
                yield folder
