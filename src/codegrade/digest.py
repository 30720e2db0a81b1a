"""The content of a folder as one digest: what tasks and images are keyed by."""

import hashlib
from pathlib import Path


def folder_digest(folder: Path) -> str:
    """SHA-256 over the sorted relative paths and contents of every file; hidden ones and `__pycache__` are left out.

    Times, modes and empty folders do not count.
    """
    total = hashlib.sha256()
    files = (file for file in folder.rglob("*") if file.is_file())
    for path, file in sorted((file.relative_to(folder).as_posix(), file) for file in files):
        if not any(part[0] == "." or part == "__pycache__" for part in path.split("/")):
            total.update(f"{path}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()
