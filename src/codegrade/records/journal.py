"""Writes one run folder, as its only writer.

The lock is a flock on the folder itself: it goes when the process does, however it dies, and leaves no file behind.
"""

import fcntl
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from codegrade.attempt import Attempt, Failure, Key
from codegrade.errors import RecordFault, UsageError
from codegrade.records.disk import recording, sync_folder, write_whole
from codegrade.records.log import Log
from codegrade.records.reading import ATTEMPTS, FAILURES, REPLIES, RUN, read_header
from codegrade.records.replies import Replies, clean
from codegrade.records.schema import Header, StoredReply, Void, attempts, failures, plain


class Journal:
    """A run folder open for writing. `keep` may be called from any thread, the rest from one."""

    def __init__(self, folder: Path, header: Header, lock: int) -> None:
        self.folder = folder
        self.header = header
        self._lock = lock
        self._attempts = Log(folder / ATTEMPTS)
        self._failures = Log(folder / FAILURES)
        self.replies = Replies(folder / REPLIES)

    @classmethod
    def create(cls, folder: Path, header: Header, replies: Iterable[StoredReply] = ()) -> Self:
        """Start a run in a folder that holds none yet; `replies` are stored before the folder becomes a run.

        Raises:
            UsageError: there is a run already. RecordFault: the folder cannot be written, or somebody writes it now.
        """
        with recording(folder):
            (folder / REPLIES).mkdir(parents=True, exist_ok=True)
        _refuse_over_another(folder)
        lock = _locked(folder)
        try:
            _refuse_over_another(folder)  # one may have begun and ended before the lock was ours
        except UsageError:
            os.close(lock)
            raise
        store = Replies(folder / REPLIES)
        for stored in replies:
            store.put(clean(stored))
        _write_header(folder, header)
        with recording(folder.parent):
            sync_folder(folder.parent)
        return cls(folder, header, lock)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Continue a run; a line that was cut short is cut off.

        Raises:
            UsageError: there is no run. RecordFault: it is damaged, newer than this codegrade, or being written now.
        """
        header = read_header(folder)
        return cls(folder, header, _locked(folder))

    def keep(self, stored: StoredReply) -> tuple[str, StoredReply]:
        """Store a reply; returns its digest and the reply as it will be read back.

        Raises:
            RecordFault: the disk refused.
        """
        safe = clean(stored)
        return self.replies.put(safe), safe

    def add(self, attempt: Attempt) -> None:
        """Record a verdict, durably.

        Raises:
            RecordFault: the disk refused; the attempt does not count.
        """
        self._attempts.append(plain(attempts().dump_python(attempt, mode="python")))

    def take_back(self, key: Key, reason: str) -> None:
        """Make an earlier attempt not count.

        Raises:
            RecordFault: the disk refused; it counts still.
        """
        self._attempts.append(plain(Void(void=key, reason=reason).model_dump(mode="python")))

    def fail(self, failure: Failure) -> None:
        """Record that we failed at an attempt.

        Raises:
            RecordFault: the disk refused.
        """
        self._failures.append(plain(failures().dump_python(failure, mode="python")))

    def rewrite(self, header: Header) -> None:
        """Replace `run.json`.

        Raises:
            RecordFault: the disk refused; the old one is still there.
        """
        _write_header(self.folder, header)
        self.header = header

    def close(self) -> None:
        """Let go of the folder."""
        self._attempts.close()
        self._failures.close()
        os.close(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _refuse_over_another(folder: Path) -> None:
    if (folder / RUN).exists():
        raise UsageError(
            f"{folder} holds a run already",
            hint=f"continue it with codegrade run --resume {folder}, or give another --name",
        )


def _write_header(folder: Path, header: Header) -> None:
    write_whole(folder / RUN, header.model_dump_json(by_alias=True, indent=2).encode() + b"\n")


def _locked(folder: Path) -> int:
    """A descriptor that holds the folder's lock."""
    with recording(folder):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(descriptor)
        raise RecordFault(
            f"{folder}: another codegrade is writing this run",
            hint="wait until it ends (or stop it), then try again",
        ) from error
    return descriptor
