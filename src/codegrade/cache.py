"""Files that save time when they are there, and whose absence costs only time: proofs, drawn cases and kits."""

import contextlib
import os
import threading
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


def cache_folder(env: Mapping[str, str]) -> Path:
    """Where they are kept: `$XDG_CACHE_HOME/codegrade`, by default in ~/.cache."""
    return Path(env.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "codegrade"


def keep(file: Path, text: str) -> None:
    """Put a file of the cache in place, whole or not at all; a disk that refuses costs the next run time, not this one.

    A reader sees the old content or the new, never a part.
    """
    draft = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        draft.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


class Recent(Generic[Key, Value]):
    """The values that were used last, at most `room` of them. Thread-safe."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._lock = threading.Lock()
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """The value, which counts as used now; None where it was not put or has made room."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
            return self._values.get(key)

    def put(self, key: Key, value: Value) -> None:
        """Keep a value; the one that was not used for longest makes room."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._room:
                self._values.popitem(last=False)
