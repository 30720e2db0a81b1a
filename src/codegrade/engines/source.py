"""A digest of all that decides what an engine makes of a program, so that records and proofs know when it changes."""

import hashlib
from functools import cache
from pathlib import Path


@cache
def engine_digest() -> str:
    """SHA-256 hex over this package's own files and those of `relational`."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for file in sorted(path for folder in (package, package.parent / "relational") for path in folder.rglob("*.py")):
        source = file.read_bytes()
        digest.update(f"{file.relative_to(package.parent)} {len(source)}\n".encode() + source)
    return digest.hexdigest()
