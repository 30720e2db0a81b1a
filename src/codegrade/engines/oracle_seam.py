"""What the Oracle engine needs of a connection: the driver has it (`oracle_driver`), and a recorder (`oracle_fake`)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from codegrade.relational.types import ColumnType
from codegrade.relational.values import Row, Value


class ServerError(Exception):
    """What the server or the driver answered instead of a result: the message with its code in front, and the code."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.code = message.partition(":")[0].strip()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement gave. `columns` is None where it gives no rows; `batches` yields rows as the driver has them.

    `invalid`: it made a routine that does not compile, which Oracle answers with success.
    """

    columns: tuple[str, ...] | None = None
    batches: Iterator[Sequence[Sequence[object]]] = field(default_factory=lambda: iter(()))
    invalid: bool = False


class Session(Protocol):
    """One session of a server, used by one thread; only `cancel` may be called by another meanwhile.

    `ident` is what ALTER SYSTEM KILL SESSION calls it. Everything that asks the server may raise `ServerError`, also
    while `Answer.batches` is read.
    """

    ident: str

    def limit(self, seconds: float) -> None:
        """Give up a request, and maybe the session, that the server did not answer for so long."""
        ...

    def execute(self, sql: str, binds: Sequence[str | int] = ()) -> Answer:
        """Run one statement; `binds` are the values of :1, :2 …."""
        ...

    def insert(self, sql: str, types: Sequence[ColumnType], rows: Sequence[Row]) -> None:
        """Run a statement for each row, `types` saying what :1, :2 … are, so that NULLs have a type."""
        ...

    def call(self, block: str, types: Sequence[ColumnType], values: Row, returns: ColumnType | None) -> Value:
        """Run a PL/SQL block with the arguments :1, :2 …; with `returns`, the value that it gives :result."""
        ...

    def commit(self) -> None:
        """Keep what was changed."""
        ...

    def cancel(self) -> None:
        """Ask the server to stop the statement that runs."""
        ...

    def close(self) -> None:
        """End the session; never raises, may be called twice."""
        ...


Connect = Callable[[str, str], Session]
"""Opens a session for a user and a password; raises `ServerError`."""
