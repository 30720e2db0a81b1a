"""Reads the runs that a command line names: several, as `runs/*` gives them, or a base and a candidate."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from codegrade.cli.drive import find_run, note
from codegrade.errors import UsageError
from codegrade.records.reading import RUN, Run, read_run


def read_several(runs: Path, named: Sequence[str]) -> list[Run]:
    """Runs by folder or id, each once. What `runs/*` matches beside runs is left out, with a note on stderr.

    Raises:
        UsageError: one is not there, or none is a run. RecordFault: one is damaged, or a newer codegrade wrote it.
    """
    if len(named) == 1:
        return [read_run(find_run(runs, named[0]))]
    found = [read_run(folder) for folder in _folders(runs, named)]
    if not found:
        raise UsageError("none of these is a run", hint=f"ls {runs} shows the runs that are there")
    return found


def _folders(runs: Path, named: Sequence[str]) -> Iterator[Path]:
    seen: set[Path] = set()
    for name in named:
        if Path(name).is_file():
            note(f"left out: {name} is a file, not the folder of a run")
            continue
        folder = find_run(runs, name)
        if not (folder / RUN).is_file():
            note(f"left out: {folder} is not a run: there is no {RUN} in it")
        elif folder.resolve() in seen:
            note(f"left out: {folder} is named twice")
        else:
            seen.add(folder.resolve())
            yield folder


def read_pair(runs: Path, base: str, candidate: str) -> tuple[Run, Run]:
    """A base and a candidate.

    Raises:
        UsageError: one is not there or no run, or both are the same. RecordFault: as `read_several`.
    """
    one, other = find_run(runs, base), find_run(runs, candidate)
    if one.resolve() == other.resolve():
        raise UsageError(f"{one} is both base and candidate", hint="name two runs; one says nothing of itself")
    return read_run(one), read_run(other)
