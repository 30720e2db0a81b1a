"""Files that save time when they are there, and whose absence costs only time: proofs, drawn cases and kits."""

import contextlib
import threading
from collections.abc import Mapping
from pathlib import Path


def cache_folder(env: Mapping[str, str]) -> Path:
    """Where they are kept: `$XDG_CACHE_HOME/codegrade`, by default in ~/.cache."""
    return Path(env.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "codegrade"


def keep(file: Path, text: str) -> None:
    """Put a file of the cache in place, whole or not at all; a disk that refuses costs the next run time, not this one.

    A reader sees the old content or the new, never a part.
    """
    draft = file.with_suffix(f".{threading.get_ident()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        draft.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
