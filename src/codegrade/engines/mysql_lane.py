"""One worker's way to a MySQL server: an administrator's connection and the databases that it keeps ready.

A database has the tables of one task and is used for one script at a time. It is kept, empty or with rows of ours, for
the next script with the same tables, as long as no program could leave more in it than rows; each case begins by
deleting them all.
"""

import contextlib
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence

import pymysql

from codegrade.engines.ddl import TYPES, create_table
from codegrade.engines.interface import CaseData, StatementLimits
from codegrade.engines.mysql_connection import Address, TooLargeError, connect, value_of
from codegrade.engines.mysql_errors import message
from codegrade.engines.mysql_fill import Fills
from codegrade.engines.mysql_owner import create_account
from codegrade.errors import EngineFault
from codegrade.relational.rows import Rows
from codegrade.relational.types import Form, Table
from codegrade.relational.values import Row

_KEPT = 24
"""Databases a lane keeps ready."""
_COLLATION = "CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci"
_UNLIMITED = 1 << 60


class Lane:
    """Not for two threads at once. After an EngineFault it is of no more use."""

    def __init__(self, address: Address, new_database: Callable[[], str], fills: Fills) -> None:
        self._new_database, self._fills = new_database, fills
        self._admin = connect(address, several=True)
        self._ready: OrderedDict[tuple[Table, ...], str] = OrderedDict()
        self._send("SET foreign_key_checks = 0, lock_wait_timeout = 10, innodb_lock_wait_timeout = 10")

    def database(self, tables: tuple[Table, ...]) -> str:
        """The name of a database that has these tables and nothing else but rows."""
        if tables in self._ready:
            self._ready.move_to_end(tables)
            return self._ready[tables]
        while len(self._ready) >= _KEPT:
            self.drop(self._ready.popitem(last=False)[1])
        name = self._new_database()
        made = [create_table(table, "mysql", TYPES["mysql"]) for table in tables]
        self._send("; ".join([f"CREATE DATABASE `{name}` {_COLLATION}", f"USE `{name}`", *made]))
        self._ready[tables] = name
        return name

    def forget(self, database: str) -> None:
        """Do not use a database again; the caller drops it."""
        self._ready = OrderedDict((tables, name) for tables, name in self._ready.items() if name != database)

    def drop(self, database: str) -> None:
        """Drop a database."""
        self._send(f"DROP DATABASE IF EXISTS `{database}`")

    def create_account(self, name: str, password: str, database: str, form: Form) -> None:
        """Make an account for one script."""
        self._send(create_account(name, password, database, form))

    def drop_account(self, name: str) -> None:
        """Drop an account; sessions that it still has go on without it."""
        self._send(f"DROP USER IF EXISTS '{name}'@'%'")

    def fill(self, database: str, tables: tuple[Table, ...], case: CaseData) -> None:
        """Leave the rows of a case in a database, and no others. References among them are not checked."""
        first, *more = self._fills.of(tables, case.tables)
        for text in (f"USE `{database}`;{first}", *more):
            self._send(text)

    def read(self, database: str, tables: Sequence[Table], limits: StatementLimits) -> tuple[Rows, ...] | None:
        """Every table's rows, columns as declared; None when they are more than a result may be."""
        self._admin.bytes_left = limits.result_bytes
        try:
            return tuple(self._table(database, table, limits.rows) for table in tables)
        except (_ManyRowsError, TooLargeError):
            return None
        finally:
            self._admin.bytes_left = _UNLIMITED

    def _table(self, database: str, table: Table, most: int) -> Rows:
        columns = ", ".join(f"`{column.name}`" for column in table.columns)
        rows = self.ask(f"SELECT {columns} FROM `{database}`.`{table.name}` LIMIT {most + 1}")  # noqa: S608 -- names of ours
        if len(rows) > most:
            raise _ManyRowsError
        return Rows(tuple(column.name for column in table.columns), rows)

    def clear(self, database: str, account: str, *, routines: bool) -> None:
        """Drop an account, after the routines that it may have made."""
        if routines:
            self.drop_routines(database)
        self.drop_account(account)

    def drop_routines(self, database: str) -> None:
        """Drop every function and procedure of a database."""
        found = self.ask(
            f"SELECT routine_type, routine_name FROM information_schema.routines WHERE routine_schema = '{database}'"  # noqa: S608 -- a name of ours
        )
        for kind, name in found:
            quoted = str(name).replace("`", "``")
            self._send(f"DROP {kind} `{database}`.`{quoted}`")

    def is_well(self) -> bool:
        """Whether the server is the one that this lane was opened to, and answers."""
        try:
            self._send("DO 0")
        except EngineFault:
            return False
        return True

    def ask(self, query: str) -> tuple[Row, ...]:
        """The rows of one query of ours.

        Raises:
            EngineFault: the server failed.
        """
        with _faults(), self._admin.cursor() as cursor:
            cursor.execute(query)
            return tuple(tuple(map(value_of, row)) for row in cursor.fetchall())

    def _send(self, statements: str) -> None:
        with _faults(), self._admin.cursor() as cursor:
            cursor.execute(statements)
            while cursor.nextset():
                pass

    def close(self) -> None:
        """End its connection; never raises, and leaves its databases."""
        with contextlib.suppress(pymysql.MySQLError, OSError):
            self._admin.close()


class _ManyRowsError(Exception):
    """A table has more rows than may be read."""


@contextlib.contextmanager
def _faults() -> Iterator[None]:
    """What goes wrong with statements of ours is our failure."""
    try:
        yield
    except pymysql.MySQLError as error:
        raise EngineFault(
            f"MySQL: {message(error)}", hint="look at the server's log, and at the rows of the case"
        ) from error
