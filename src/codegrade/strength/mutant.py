"""A mutant: a program with one small fault, and what to call it."""

import difflib
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

KEY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Change:
    """`text` in place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """The changes that make a mutant, and the operator that asked for them: its family, such as "comparison"."""

    operator: str
    changes: tuple[Change, ...]

    def apply(self, source: str) -> str:
        """The source with the changes made; they must not overlap."""
        for change in sorted(self.changes, key=lambda change: change.start, reverse=True):
            source = source[: change.start] + change.text + source[change.end :]
        return source


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program that differs from the reference by one edit; `line` is where it starts.

    `key` names it in strength.toml: a digest of the lines that change and of those right before and after them, so
    that it lives through changes elsewhere in the file.
    """

    key: str
    operator: str
    line: int
    source: str

    def diff(self, reference: str, path: str) -> str:
        """A unified diff from the reference."""
        lines = difflib.unified_diff(
            reference.splitlines(), self.source.splitlines(), path, f"{path} ({self.key})", lineterm="", n=2
        )
        return "\n".join(lines)

    def change(self, reference: str) -> str:
        """The lines that change, in one line: `a < b → a <= b`."""
        _, removed, added, _ = _lines(reference, self.source)
        return f"{' ⏎ '.join(removed)} → {' ⏎ '.join(added)}"


def mutant(reference: str, edit: Edit) -> Mutant:
    """The mutant that an edit makes of a reference."""
    source = edit.apply(reference)
    before, removed, added, after = _lines(reference, source)
    key = hashlib.sha256("\n".join([before, *removed, "→", *added, after]).encode()).hexdigest()[:KEY_LENGTH]
    first = min(change.start for change in edit.changes)
    return Mutant(key, edit.operator, reference.count("\n", 0, first) + 1, source)


def told_apart(mutants: Iterable[Mutant]) -> Iterator[Mutant]:
    """The same mutants; where several have one key, because the same lines are there twice, they are numbered."""
    seen: dict[str, int] = {}
    for one in mutants:
        seen[one.key] = count = seen.get(one.key, 0) + 1
        yield one if count == 1 else replace(one, key=f"{one.key}-{count}")


def _lines(reference: str, source: str) -> tuple[str, list[str], list[str], str]:
    """The line before, those that go, those that come, the line after: without indentation, blank ones left out."""
    old, new = _told(reference), _told(source)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    before = old[head - 1] if head else ""
    after = old[len(old) - tail] if tail else ""
    return before, old[head : len(old) - tail], new[head : len(new) - tail], after


def _told(source: str) -> list[str]:
    return [line.strip() for line in source.splitlines() if line.strip()]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
