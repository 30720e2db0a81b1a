"""Folders in the ICPC/Kattis problem package format (legacy and 2023-07) as stdio tasks, loaded as they are.

The format is at https://icpc.io/problem-package-format/ and https://www.kattis.com/problem-package-format/. Two of our
filters have no field there and are read from `keywords`: `easy`, `medium` or `hard`, and `released:2026-11-20`; without
them a package is medium and of unknown, that is earliest, date. Programs in languages we lack are passed over.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from codegrade.digest import folder_digest
from codegrade.errors import TaskError
from codegrade.tasks.submissions import FOLDERS, Extensions, languages_of, read_text
from codegrade.tasks.task import Compare, StdioCase, Submission, Task
from codegrade.verdict import Verdict

_DEFAULT_TIME_SECONDS = 2.0
_DEFAULT_MEMORY_MB = 512
_TOLERANCES = {
    "float_tolerance": ("abs_tol", "rel_tol"),
    "float_absolute_tolerance": ("abs_tol",),
    "float_relative_tolerance": ("rel_tol",),
}
_SWITCHES = {"case_sensitive": "case_sensitive", "space_change_sensitive": "space_sensitive"}


def read_kattis_folder(folder: Path, extensions: Extensions) -> Task:
    """The task in a folder that has a `problem.yaml`; its id is "<parent folder>/<folder>".

    Raises:
        TaskError: not YAML, a part of the package is missing, or it asks for what is not there yet (custom, interactive
            or scoring validation).
    """
    problem = _yaml(folder / "problem.yaml")
    _refuse_custom(folder, problem)
    keywords = _keywords(problem)
    return Task(
        id=f"{folder.parent.name}/{folder.name}",
        kind="stdio",
        title=_title(folder, problem),
        statement=_statement(folder),
        difficulty=next((word for word in keywords if word in {"easy", "medium", "hard"}), "medium"),
        category="coding",
        tags=tuple(w for w in keywords if w not in {"easy", "medium", "hard"} and not w.startswith("released:")),
        released=_released(folder, keywords),
        time_seconds=_time_seconds(folder, problem),
        memory_mb=int(_limit(folder, problem, "memory") or _DEFAULT_MEMORY_MB),
        folder=folder,
        digest=folder_digest(folder),
        compare=parse_flags(_flags(folder, problem), folder / "problem.yaml"),
        cases=_cases(folder),
        submissions=tuple(_submissions(folder, extensions)),
    )


def parse_flags(flags: str, file: Path) -> Compare:
    """The default validator's flags; without any it compares token by token and ignores case, as Kattis does.

    Raises:
        TaskError: an unknown flag or a tolerance without its number.
    """
    words = iter(flags.split())
    chosen: dict[str, Any] = {"case_sensitive": False}
    for word in words:
        if word in _SWITCHES:
            chosen[_SWITCHES[word]] = True
        elif word in _TOLERANCES:
            chosen |= dict.fromkeys(_TOLERANCES[word], _number(next(words, ""), word, file)) | {"mode": "float"}
        else:
            known = ", ".join([*_SWITCHES, *_TOLERANCES])
            raise TaskError(f"{file}: unknown validator flag {word!r}", hint=f"known are {known}")
    return Compare(**chosen)


def _number(text: str, flag: str, file: Path) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise TaskError(f"{file}: {flag} needs a number, not {text!r}", hint=f"write {flag} 1e-6") from error


def _yaml(file: Path) -> Mapping[str, Any]:
    try:
        data = yaml.safe_load(read_text(file))
    except yaml.YAMLError as error:
        raise TaskError(f"{file}: {error}", hint="fix the YAML syntax at that line") from error
    if not isinstance(data, dict | None):
        raise TaskError(f"{file}: not a mapping", hint="write keys such as `name: A Problem`")
    return data or {}


def _refuse_custom(folder: Path, problem: Mapping[str, Any]) -> None:
    kinds = problem.get("type", "pass-fail")
    kinds = kinds.split() if isinstance(kinds, str) else kinds
    custom = str(problem.get("validation", "default")).split()[0] != "default"
    if custom or kinds != ["pass-fail"] or (folder / "output_validator").is_dir():
        raise TaskError(
            f"{folder / 'problem.yaml'}: only pass-fail problems with the default output validator can be judged yet",
            hint="custom, interactive and scoring validation are not supported; leave this package out",
        )


def _title(folder: Path, problem: Mapping[str, Any]) -> str:
    name = problem.get("name", folder.name)
    return str(name.get("en") or next(iter(name.values()), folder.name)) if isinstance(name, dict) else str(name)


def _keywords(problem: Mapping[str, Any]) -> tuple[str, ...]:
    words = problem.get("keywords") or ()
    return tuple(words.split() if isinstance(words, str) else map(str, words))


def _released(folder: Path, keywords: tuple[str, ...]) -> date:
    text = next((word.partition(":")[2] for word in keywords if word.startswith("released:")), "")
    try:
        return date.fromisoformat(text) if text else date.min
    except ValueError as error:
        raise TaskError(f"{folder / 'problem.yaml'}: keywords: {error}", hint="write released:2026-11-20") from error


def _statement(folder: Path) -> str:
    """English and Markdown first; TeX goes to the model as it is."""
    found = [p for place in ("statement", "problem_statement") for p in sorted((folder / place).glob("problem*.*"))]
    texts = [p for p in found if p.suffix in {".md", ".tex"}]
    texts.sort(key=lambda p: (p.name.split(".")[1] not in {"en", "md", "tex"}, p.suffix != ".md"))
    return read_text(texts[0]) if texts else ""


def _limit(folder: Path, problem: Mapping[str, Any], key: str) -> float | None:
    value = (problem.get("limits") or {}).get(key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or value <= 0):
        raise TaskError(f"{folder / 'problem.yaml'}: limits.{key}: not a positive number", hint=f"write {key}: 2")
    return value


def _time_seconds(folder: Path, problem: Mapping[str, Any]) -> float:
    """2023-07 has limits.time_limit; legacy packages have a `.timelimit` file, or nothing."""
    legacy = folder / ".timelimit"
    if legacy.is_file():
        return _number(read_text(legacy).strip(), ".timelimit", legacy)
    return float(_limit(folder, problem, "time_limit") or _DEFAULT_TIME_SECONDS)


def _flags(folder: Path, problem: Mapping[str, Any]) -> str:
    """Legacy: validator_flags, or output_validator_flags in testdata.yaml; 2023-07: output_validator_args."""
    words: list[str] = [str(problem.get("validator_flags") or "")]
    for file in ("testdata.yaml", "test_group.yaml", "secret/testdata.yaml", "secret/test_group.yaml"):
        path = folder / "data" / file
        group = _yaml(path) if path.is_file() else {}
        words.append(str(group.get("output_validator_flags") or ""))
        args = group.get("output_validator_args") or ()
        words += args.split() if isinstance(args, str) else map(str, args)
    return " ".join(words)


def _cases(folder: Path) -> tuple[StdioCase, ...]:
    places = ((folder / "data" / "sample", True), (folder / "data" / "secret", False))
    return tuple(_case(folder, file, sample=sample) for place, sample in places for file in sorted(place.rglob("*.in")))


def _case(folder: Path, file: Path, *, sample: bool) -> StdioCase:
    answer = file.with_suffix(".ans")
    if not answer.is_file():
        raise TaskError(f"{file}: no answer file", hint=f"add {answer.name} beside it")
    name = file.relative_to(folder / "data").with_suffix("").as_posix()
    return StdioCase(file.read_bytes(), answer.read_bytes(), sample=sample, name=name)


def _submissions(folder: Path, extensions: Extensions) -> list[Submission]:
    files = [p for name in FOLDERS for p in sorted((folder / "submissions" / name).glob("*.*"))]
    return [
        Submission(Verdict(p.parent.name), language, p.relative_to(folder).as_posix(), read_text(p))
        for p in files
        if p.is_file()
        for language in languages_of(p, extensions)
    ]
