"""A task in memory: what every other part of the program sees of a task folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from codegrade.relational.rows import Rows
from codegrade.relational.types import Form, Routine, Table
from codegrade.relational.values import Row
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
class SqlCase:
    """A case of a sql task: the rows of every table, and for a routine the arguments of each call.

    `expected` has what the program must leave: a query's rows, a function's values (one row for each call), or every
    table in declared order.
    """

    tables: Mapping[str, tuple[Row, ...]]
    expected: tuple[Rows, ...]
    calls: tuple[Row, ...] = ()
    sample: bool = False
    name: str = ""


Cases = tuple[Case, ...] | tuple[StdioCase, ...] | tuple[SqlCase, ...]


@dataclass(frozen=True, slots=True)
class Sql:
    """What a sql task declares: `form` and the tables; whether rows must come in order and columns by name."""

    form: Form
    tables: tuple[Table, ...]
    ordered: bool = False
    named: bool = True
    routine: Routine | None = None


class Offered(Protocol):
    """What a task asks of a language."""

    @property
    def name(self) -> str:
        """Its name, as in `Submission.language`."""
        ...

    @property
    def kinds(self) -> Mapping[str, object]:
        """The kinds of task that it can judge."""
        ...


@dataclass(frozen=True, slots=True)
class Submission:
    """A program that ships with the task and the verdict that it must get."""

    verdict: Verdict
    language: str
    path: str  # relative to the task's folder
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """One problem. `id` is "suite/name"; `digest` covers every file of the folder that a verdict depends on.

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
    sql: Sql | None = None
    cases: Cases = ()
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

    def offers(self, language: Offered) -> bool:
        """True where the task exists in that language."""
        return self.kind in language.kinds and (not self.languages or language.name in self.languages)

    def reference(self, language: str) -> Submission | None:
        """The accepted submission in a language: the first by path."""
        return next((s for s in self.submissions if s.verdict is Verdict.ACCEPTED and s.language == language), None)
