"""Contents as one digest: what tasks, images and everything in the cache are keyed by."""

import hashlib
from pathlib import Path


def folder_files(folder: Path) -> list[tuple[str, Path]]:
    """Every file below a folder as (relative path, file), sorted; hidden ones and `__pycache__` are left out."""
    files = ((file.relative_to(folder).as_posix(), file) for file in folder.rglob("*") if file.is_file())
    return sorted((path, file) for path, file in files if not any(_ignored(part) for part in path.split("/")))


def files_digest(files: list[tuple[str, Path]]) -> str:
    """SHA-256 over relative paths and contents. Times, modes and empty folders do not count."""
    total = hashlib.sha256()
    for path, file in files:
        total.update(f"{path}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def folder_digest(folder: Path) -> str:
    """The digest of all `folder_files`."""
    return files_digest(folder_files(folder))


def text_digest(*parts: str) -> str:
    """SHA-256 over texts, one after the other."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _ignored(part: str) -> bool:
    return part[0] == "." or part == "__pycache__"
