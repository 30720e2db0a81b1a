"""A task in memory: what every other part of the program sees of a task folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from codegrade.signature.types import Type
from codegrade.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a function task."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Signature:
    """`name` and parameter names are snake_case; each language writes them in its own style."""

    name: str
    params: tuple[Param, ...]
    returns: Type


@dataclass(frozen=True, slots=True)
class Compare:
    """`mode`: exact, unordered (outermost list as a multiset), float (absolute or relative tolerance) or checker.

    For stdio tasks exact means token by token as the Kattis default validator does, and float its tolerance flags.
    """

    mode: str = "exact"
    abs_tol: float = 0.0
    rel_tol: float = 0.0
    case_sensitive: bool = True
    space_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A case of a function task: host values (see `signature.types`)."""

    args: tuple[object, ...]
    expected: object
    sample: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class StdioCase:
    """A case of a stdio task."""

    stdin: bytes
    expected: bytes
    sample: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """A program that ships with the task and the verdict that it must get."""

    verdict: Verdict
    language: str
    path: str  # relative to the task's folder
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """One problem. `id` is "suite/name"; `digest` covers every file of the folder.

    `cases` are the hand-written ones; `generator` and `checker` are Python sources or None. `tests` and `starters`
    (language → source) belong to the unit-test kind; starters of other kinds are derived from the signature.
    `languages`: the only ones the task exists in; empty means any. `unproven`: why there is no reference, or "".
    `entry`: the function (or class) that the tests of a unit-test task call; extraction looks for it.
    """

    id: str
    kind: str
    title: str
    statement: str
    difficulty: str
    category: str
    tags: tuple[str, ...]
    released: date
    time_seconds: float
    memory_mb: int
    folder: Path
    digest: str
    compare: Compare = field(default_factory=Compare)
    signature: Signature | None = None
    cases: tuple[Case, ...] | tuple[StdioCase, ...] = ()
    generator: str | None = None
    checker: str | None = None
    submissions: tuple[Submission, ...] = ()
    tests: Mapping[str, str] = field(default_factory=dict)
    starters: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    unproven: str = ""
    entry: str = ""

    @property
    def suite(self) -> str:
        """The first part of the id."""
        return self.id.partition("/")[0]

    def offers(self, language: str) -> bool:
        """True where the task exists in that language."""
        return not self.languages or language in self.languages

    def reference(self, language: str) -> Submission | None:
        """The accepted submission in a language: the first by path."""
        return next((s for s in self.submissions if s.verdict is Verdict.ACCEPTED and s.language == language), None)
