"""Writing that survives a crash: whole files by rename, and faults of the disk told as `RecordFault`."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegrade.errors import RecordFault

_HINTS = {
    errno.ENOSPC: "free some disk space, then continue with codegrade run --resume",
    errno.EDQUOT: "your disk quota is used up: free some space, then continue with codegrade run --resume",
    errno.EFBIG: "a file size limit was hit: raise it (ulimit -f), then continue with codegrade run --resume",
    errno.EROFS: "the file system is read-only: name another folder with --runs",
    errno.ENOENT: "the folder cannot be made or is gone: name another one with --runs",
    errno.EACCES: "make it readable and writable for you, or name another one with --runs",
    errno.EPERM: "make it readable and writable for you, or name another one with --runs",
    errno.EIO: "the disk reports errors: check it, copy the run folder elsewhere, then continue with --resume",
}


@contextmanager
def recording(path: Path) -> Iterator[None]:
    """Turn an OSError on `path` into a RecordFault that says what to do.

    Raises:
        RecordFault: the body raised OSError.
    """
    try:
        yield
    except OSError as error:
        hint = _HINTS.get(error.errno or 0, "mend that, then continue with codegrade run --resume")
        raise RecordFault(f"{path}: {error.strerror or error}", hint=hint) from error


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place, durably: a reader sees the old one or all of the new one, never a part.

    Raises:
        RecordFault: the disk refused; `path` is as it was.
    """
    with recording(path):
        draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
        try:
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except OSError:
            draft.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
