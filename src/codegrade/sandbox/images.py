"""The images that languages run in."""

import hashlib

from codegrade.languages import Language


def image_tag(language: Language) -> str:
    """`codegrade/<name>:<12 hex digits>`: the digits change whenever a file of the language's folder does."""
    digest = hashlib.sha256()
    for path in sorted(p for p in language.folder.rglob("*") if p.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(language.folder).as_posix()}\0{len(content)}\0".encode() + content)
    return f"codegrade/{language.name}:{digest.hexdigest()[:12]}"
