"""Programs that ship with a task: `submissions/<verdict>/<file>.<extension>`; the extension names the language."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from codegrade.errors import TaskError
from codegrade.roots import shipped
from codegrade.tasks.task import Submission
from codegrade.verdict import Verdict

Extensions = Mapping[str, tuple[str, ...]]
"""File extension, without its leading dot → the languages that are written in such files."""
FOLDERS = tuple(v.value for v in Verdict if v not in {Verdict.NO_CODE, Verdict.TRUNCATED})
"""The verdicts that a program can get, as folder names."""


def read_extensions(sandboxes: Path) -> dict[str, tuple[str, ...]]:
    """The extensions of every `language.toml` and `engine.toml` below `sandboxes`; aliases of toolchains count, too.

    Databases of one dialect share an extension ("oracle.sql"), and all of them share "sql". Files that cannot be read
    are left out: loading the language reports them.
    """
    known: dict[str, tuple[str, ...]] = {}
    for data in _read_all(sandboxes.glob("*/language.toml")):
        names = [data["extension"], *data.get("aliases", [])]
        known |= {str(name).lstrip("."): (str(data["name"]),) for name in names if name not in known}
    for data in _read_all(sandboxes.glob("*/engine.toml")):
        for name in (str(data["extension"]), "sql"):
            known[name] = (*known.get(name, ()), str(data["name"]))
    return known


def _read_all(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for file in sorted(files):
        with suppress(OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            if {"name", "extension"} <= data.keys():
                yield data


@cache
def shipped_extensions() -> Extensions:
    """The extensions of the languages that codegrade ships."""
    return read_extensions(shipped() / "sandboxes")


def read_submissions(task: Path, extensions: Extensions) -> tuple[Submission, ...]:
    """Every program of a task's folder, sorted by path; one for each language that its extension stands for.

    Raises:
        TaskError: a folder is not a verdict, or a file's extension belongs to no language.
    """
    return tuple(found for file in _files(task / "submissions") for found in _submissions(task, file, extensions))


def read_by_language(folder: Path, extensions: Extensions) -> dict[str, str]:
    """`<folder>/<language>.<extension>` → language and source; an absent folder is empty.

    Raises:
        TaskError: a file is not named for a language.
    """
    sources: dict[str, str] = {}
    for file in _files(folder):
        if file.stem not in extensions.get(file.suffix[1:], ()):
            raise TaskError(f"{file}: not named for a language", hint=f"name it {_named(extensions)}")
        sources[file.stem] = read_text(file)
    return sources


def read_text(file: Path) -> str:
    """A text file of a task.

    Raises:
        TaskError: it cannot be read or is not UTF-8.
    """
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            return stream.read()
    except UnicodeDecodeError as error:
        raise TaskError(f"{file}: {error}", hint="save it as UTF-8") from error
    except OSError as error:
        raise TaskError(f"{file}: {error.strerror}", hint="make it a readable file") from error


def _submissions(task: Path, file: Path, extensions: Extensions) -> list[Submission]:
    path = file.relative_to(task)
    folder = path.parts[1]
    if folder not in FOLDERS or len(path.parts) < 3:  # noqa: PLR2004 - submissions / verdict / file
        raise TaskError(f"{file}: {folder!r} is not a verdict", hint=f"use one of {', '.join(FOLDERS)}")
    languages = languages_of(file, extensions)
    if not languages:
        raise TaskError(
            f"{file}: no language writes {''.join(file.suffixes[-2:]) or 'files without extension'}",
            hint=_known(extensions),
        )
    source = read_text(file)
    return [Submission(Verdict(folder), language, path.as_posix(), source) for language in languages]


def languages_of(file: Path, extensions: Extensions) -> tuple[str, ...]:
    """The languages that a file is written in: those of its last two extensions together, else of the last.

    None where the last names dialects (`x.oracle.sql`) and the one before it none of them (`x.orcale.sql`).
    """
    suffixes = [suffix[1:] for suffix in file.suffixes]
    both, last = ".".join(suffixes[-2:]), suffixes[-1] if suffixes else ""
    misnamed = both != last and any(known.endswith(f".{last}") for known in extensions)
    return extensions.get(both) or (() if misnamed else extensions.get(last, ()))


def _files(folder: Path) -> Iterable[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts and p.name[0] != ".")


def _known(extensions: Extensions) -> str:
    return "known are " + ", ".join(f".{ext} ({', '.join(names)})" for ext, names in extensions.items())


def _named(extensions: Extensions) -> str:
    return ", ".join(f"{name}.{ext}" for ext, names in extensions.items() for name in names)
