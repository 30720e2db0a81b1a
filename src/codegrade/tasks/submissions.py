"""Programs that ship with a task: `submissions/<verdict>/<file>.<extension>`; the extension names the language."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from codegrade.errors import TaskError
from codegrade.roots import shipped
from codegrade.tasks.task import Submission
from codegrade.verdict import Verdict

FOLDERS = tuple(v.value for v in Verdict if v not in {Verdict.NO_CODE, Verdict.TRUNCATED})
"""The verdicts that a program can get, as folder names."""


def read_extensions(sandboxes: Path) -> dict[str, str]:
    """File extension → language name, from every `language.toml` below `sandboxes`; aliases count as extensions too.

    Files that cannot be read are left out: loading the language reports them.
    """
    known: dict[str, str] = {}
    for file in sorted(sandboxes.glob("*/language.toml")):
        try:
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            names = [data["extension"], *data.get("aliases", [])]
            known |= {str(name).lstrip("."): str(data["name"]) for name in names if name not in known}
        except (OSError, KeyError, tomllib.TOMLDecodeError):
            continue
    return known


@cache
def shipped_extensions() -> Mapping[str, str]:
    """The extensions of the languages that codegrade ships."""
    return read_extensions(shipped() / "sandboxes")


def read_submissions(task: Path, extensions: Mapping[str, str]) -> tuple[Submission, ...]:
    """Every program of a task's folder, sorted by path.

    Raises:
        TaskError: a folder is not a verdict, or a file's extension belongs to no language.
    """
    return tuple(_submission(task, file, extensions) for file in _files(task / "submissions"))


def read_by_language(folder: Path, extensions: Mapping[str, str]) -> dict[str, str]:
    """`<folder>/<language>.<extension>` → language and source; an absent folder is empty.

    Raises:
        TaskError: a file is not named for a language.
    """
    sources: dict[str, str] = {}
    for file in _files(folder):
        if extensions.get(file.suffix[1:]) != file.stem:
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


def _submission(task: Path, file: Path, extensions: Mapping[str, str]) -> Submission:
    path = file.relative_to(task)
    folder = path.parts[1]
    if folder not in FOLDERS or len(path.parts) < 3:  # noqa: PLR2004 - submissions / verdict / file
        raise TaskError(f"{file}: {folder!r} is not a verdict", hint=f"use one of {', '.join(FOLDERS)}")
    language = extensions.get(file.suffix[1:])
    if language is None:
        raise TaskError(
            f"{file}: no language writes {file.suffix or 'files without extension'}", hint=_known(extensions)
        )
    return Submission(verdict=Verdict(folder), language=language, path=path.as_posix(), source=read_text(file))


def _files(folder: Path) -> Iterable[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts and p.name[0] != ".")


def _known(extensions: Mapping[str, str]) -> str:
    return "known are " + ", ".join(f".{ext} ({name})" for ext, name in extensions.items())


def _named(extensions: Mapping[str, str]) -> str:
    return ", ".join(f"{name}.{ext}" for ext, name in extensions.items())
