"""An append-only file of JSON lines.

Theory of operation: a line is one `write` to an O_APPEND descriptor, then fsync; only then does it count. What follows
the last newline is a write that was cut short, by a kill or a full disk, and is no line: readers ignore it, and the
next writer cuts it off. So a torn line can only be the last one, and anything unreadable before it is damage.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from codegrade.errors import RecordFault
from codegrade.records.disk import recording


def encode(value: Mapping[str, object]) -> bytes:
    """One line, newline included; pure ASCII, so that lone surrogates in a reply do no harm."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def read_lines(path: Path) -> list[dict[str, object]]:
    """Every whole line of a log, in order; empty where the file is not there.

    Raises:
        RecordFault: a line that is not the torn last one is not a JSON object; the message has its number.
    """
    with recording(path):
        content = path.read_bytes() if path.exists() else b""
    return [_parse(path, number, line) for number, line in enumerate(content.split(b"\n")[:-1], start=1)]


def _parse(path: Path, number: int, line: bytes) -> dict[str, object]:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise _damaged(path, number, str(error)) from error
    if not isinstance(value, dict):
        raise _damaged(path, number, "not a JSON object")
    return value


def _damaged(path: Path, number: int, problem: str) -> RecordFault:
    return RecordFault(
        f"{path}: line {number} cannot be read: {problem}",
        hint="the file was damaged later: restore it from a copy, or delete that line to redo its attempt",
    )


class Log:
    """Appends lines to one file; one writer at a time (see `journal`)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with recording(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
            self._size = _whole(path)
            self._cut()

    def append(self, value: Mapping[str, object]) -> None:
        """Add a line, durably: when this returns the line is there to stay.

        Raises:
            RecordFault: the disk refused; the line does not count, and the file holds what it held before.
        """
        line = encode(value)
        with recording(self.path):
            if os.fstat(self._descriptor).st_size != self._size:
                self._cut()
            try:
                self._write(line)
            except OSError:
                self._cut_if_possible()
                raise
            self._size += len(line)

    def _write(self, line: bytes) -> None:
        written = os.write(self._descriptor, line)
        if written != len(line):  # a full disk takes a part; asking again for the rest tells which error it is
            os.write(self._descriptor, line[written:])
            raise OSError(None, f"took {written} of {len(line)} bytes")
        os.fsync(self._descriptor)

    def _cut(self) -> None:
        if os.fstat(self._descriptor).st_size != self._size:
            os.ftruncate(self._descriptor, self._size)
            os.fsync(self._descriptor)

    def _cut_if_possible(self) -> None:
        try:
            self._cut()
        except OSError:
            return  # the torn line stays last: readers ignore it, the next append cuts it first

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)


def _whole(path: Path) -> int:
    """The size in bytes of the whole lines."""
    return path.read_bytes().rfind(b"\n") + 1
