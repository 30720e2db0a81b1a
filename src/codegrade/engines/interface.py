"""The engines' seam: a `Script` goes in, an `Execution` comes out; whoever judges never sees a database.

An engine answers with one outcome named "run":

- a record R for each case that ran to its end, in order: its results as `relational.rows` encodes them;
- then, where a case did not, one record that says why, and nothing after it: C, the program did not parse or does not
  resolve (its message); E, it failed on data; M, it asked for more memory or temporary space than it may have; or no
  record but the ending WALL_TIME (the statement was killed on the server when its time had passed) or OUTPUT (its
  result was larger than it may be);
- a record D after the last case, exit code 0.

A message is the database's own, with its code in front ("ORA-00933: …", "1064 (42000): …"). Databases do not tell the
CPU time of a statement, so a record's `cpu_seconds` is what the statement took by the clock; filling tables is not
counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from codegrade.execution import Execution
from codegrade.relational.types import Form, Routine, Table
from codegrade.relational.values import Row


@dataclass(frozen=True, slots=True)
class CaseData:
    """What one case puts into the tables (every table is there), and the calls it makes of a routine."""

    tables: Mapping[str, tuple[Row, ...]]
    calls: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementLimits:
    """Bounds on each statement of a program, and on each call: seconds by the clock, and the size of its result."""

    seconds: float
    rows: int = 100_000
    result_bytes: int = 16 << 20


@dataclass(frozen=True, slots=True)
class Script:
    """One program and the cases it is put to.

    `form` says what is read after the program ran on a case: `query`, its own rows (one result); `change` and
    `procedure`, every table (a result for each, in the order of `tables`, columns as declared); `function`, the values
    that its calls returned (one result, one column named like the function, a row for each call). A routine is created
    once for each case, then called. With `alone` no other work of ours runs meanwhile.
    """

    form: Form
    program: str
    tables: tuple[Table, ...]
    cases: tuple[CaseData, ...]
    limits: StatementLimits
    routine: Routine | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a server. `product` is for people and prompts ("MySQL 9.7"); `identity` changes with it."""

    product: str
    identity: str
    environment: Mapping[str, str]


class Engine(Protocol):
    """A database server. Thread-safe; nothing that one script leaves behind is visible to the next."""

    facts: Facts

    def query(self, script: Script) -> Execution:
        """Run a program on each case, in a database that holds the case's rows and nothing else.

        Raises:
            EngineFault: the server failed, not the program; the same script may be sent again.
            Undetermined: this engine cannot tell what the database that it stands in for would do.
        """
        ...

    def close(self) -> None:
        """Drop what it made and end its connections; never raises, may be called twice."""
        ...
