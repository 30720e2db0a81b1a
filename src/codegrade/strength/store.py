"""What became of programs on cases, kept between runs: by their content, so that a new case tries only itself."""

import json
from collections.abc import Sequence
from pathlib import Path

from codegrade.cache import keep
from codegrade.digest import text_digest
from codegrade.signature.literal import json_text
from codegrade.strength.trial import Fate, Fates
from codegrade.tasks.task import Case

_ABSENT = " "


class Store:
    """One task's file: the digests of its cases, and for each program a letter for each case."""

    def __init__(self, file: Path, cases: Sequence[Case]) -> None:
        self._file = file
        self._cases = [_digest_of(case) for case in cases]
        self._columns, self._rows = self._load()
        self._used: dict[str, str] = {}

    def fates(self, program: str) -> Fates:
        """What is known of a program, by the index of the case."""
        row = self._rows.get(program, "")
        known: Fates = {}
        for index, digest in enumerate(self._cases):
            column = self._columns.get(digest, len(row))
            if column < len(row) and row[column] != _ABSENT:
                known[index] = Fate(row[column])
        return known

    def put(self, program: str, fates: Fates) -> None:
        """Note what became of a program. Thread-safe."""
        self._used[program] = "".join(fates.get(index, _ABSENT) for index in range(len(self._cases)))

    def save(self, *, whole: bool) -> None:
        """Keep what was noted; where that is the whole of it, other programs are forgotten."""
        if not whole:
            for program in self._rows.keys() - self._used.keys():
                self.put(program, self.fates(program))
        keep(self._file, json.dumps({"cases": self._cases, "programs": self._used}))

    def _load(self) -> tuple[dict[str, int], dict[str, str]]:
        try:
            data = json.loads(self._file.read_text(encoding="utf-8"))
            columns = {str(digest): at for at, digest in enumerate(data["cases"])}
            rows = {str(program): str(row) for program, row in data["programs"].items()}
            if set("".join(rows.values())) <= {*Fate, _ABSENT}:
                return columns, rows
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):  # not there, or damaged
            pass
        return {}, {}


def _digest_of(case: Case) -> str:
    return text_digest(json_text([case.args, case.expected]))[:24]
