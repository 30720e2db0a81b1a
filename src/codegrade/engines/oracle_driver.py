"""Sessions through python-oracledb in thin mode, which needs no client libraries."""

import contextlib
from collections.abc import Iterator, Sequence
from decimal import Decimal

import oracledb

from codegrade.engines.oracle_dsn import Address
from codegrade.engines.oracle_errors import spoken
from codegrade.engines.oracle_seam import Answer, Connect, ServerError
from codegrade.engines.oracle_values import UnreadableError, host_value
from codegrade.relational.types import ColumnType
from codegrade.relational.values import Row, Value

_ROWS_AT_ONCE = 200
_CONNECT_SECONDS = 20.0
_LONGEST_TEXT = 8000
"""Characters of a function's result: twice the longest that a task can declare, less than makes it a CLOB."""
_TYPES = {
    "int": oracledb.DB_TYPE_NUMBER,
    "decimal": oracledb.DB_TYPE_NUMBER,
    "bool": oracledb.DB_TYPE_NUMBER,
    "varchar": oracledb.DB_TYPE_VARCHAR,
    "char": oracledb.DB_TYPE_VARCHAR,
    "date": oracledb.DB_TYPE_DATE,
    "timestamp": oracledb.DB_TYPE_TIMESTAMP,
}


def connector(address: Address) -> Connect:
    """What opens sessions at an address.

    Breaks go in band: Docker's proxy loses urgent data (gvenzl/oci-oracle-xe, issue 43).
    """

    def connect(user: str, password: str) -> DriverSession:
        with _translated():
            connection = oracledb.connect(
                user=user,
                password=password,
                host=address.host,
                port=address.port,
                service_name=address.service,
                tcp_connect_timeout=_CONNECT_SECONDS,
                disable_oob=True,
            )
        return DriverSession(connection)

    return connect


class DriverSession:
    """A `Session` on a connection of the driver."""

    def __init__(self, connection: oracledb.Connection) -> None:
        self._connection = connection
        with _translated():
            connection.outputtypehandler = exact_numbers
            self.ident = f"{connection.session_id},{connection.serial_num}"

    def limit(self, seconds: float) -> None:
        """See `Session.limit`."""
        with _translated():
            self._connection.call_timeout = max(1, int(seconds * 1000))

    def execute(self, sql: str, binds: Sequence[str | int] = ()) -> Answer:
        """See `Session.execute`. Large objects stay on the server: rows have locators."""
        with _translated():
            cursor = self._connection.cursor()
            cursor.arraysize = _ROWS_AT_ONCE
            cursor.prefetchrows = _ROWS_AT_ONCE
            cursor.execute(sql, list(binds))
            if cursor.description is None:
                invalid = cursor.warning is not None
                cursor.close()
                return Answer(invalid=invalid)
            return Answer(tuple(str(column[0]) for column in cursor.description), _batches(cursor))

    def insert(self, sql: str, types: Sequence[ColumnType], rows: Sequence[Row]) -> None:
        """See `Session.insert`. The driver refuses an empty list, so nothing is sent for one."""
        if not rows:
            return
        with _translated(), self._connection.cursor() as cursor:
            cursor.setinputsizes(*(_TYPES[of.name] for of in types))
            cursor.executemany(sql, [tuple(row) for row in rows])

    def call(self, block: str, types: Sequence[ColumnType], values: Row, returns: ColumnType | None) -> Value:
        """See `Session.call`."""
        names = [str(number) for number in range(1, len(values) + 1)]
        with _translated(), self._connection.cursor() as cursor:
            binds: dict[str, oracledb.Var] = {}
            for name, of, value in zip(names, types, values, strict=True):
                binds[name] = cursor.var(_TYPES[of.name])
                binds[name].setvalue(0, value)
            if returns is not None:
                binds["result"] = cursor.var(_result_type(returns), _LONGEST_TEXT)
            cursor.execute(block, binds)
            return None if returns is None else host_value(binds["result"].getvalue())

    def commit(self) -> None:
        """See `Session.commit`."""
        with _translated():
            self._connection.commit()

    def cancel(self) -> None:
        """See `Session.cancel`."""
        with _translated():
            self._connection.cancel()

    def close(self) -> None:
        """See `Session.close`."""
        with contextlib.suppress(ServerError), _translated():
            self._connection.close()


def exact_numbers(cursor: oracledb.Cursor, column: oracledb.FetchInfo) -> oracledb.Var | None:
    """An output type handler: NUMBER as Decimal, everything else as the driver has it."""
    if column.type_code is oracledb.DB_TYPE_NUMBER:
        return cursor.var(Decimal, arraysize=cursor.arraysize)
    return None


def _result_type(of: ColumnType) -> object:
    return Decimal if _TYPES[of.name] is oracledb.DB_TYPE_NUMBER else _TYPES[of.name]


def _batches(cursor: oracledb.Cursor) -> Iterator[Sequence[Sequence[object]]]:
    """The rows that are left, some at a time; the cursor is closed at the end."""
    try:
        while True:
            with _translated():
                rows = cursor.fetchmany(_ROWS_AT_ONCE)
            if not rows:
                return
            yield [tuple(_Large(value) if isinstance(value, oracledb.LOB) else value for value in row) for row in rows]
    finally:
        with contextlib.suppress(oracledb.Error):
            cursor.close()


class _Large:
    """A locator whose errors are the seam's."""

    def __init__(self, lob: oracledb.LOB) -> None:
        self._lob = lob

    def size(self) -> int:
        """See `Locator.size`."""
        with _translated():
            return int(self._lob.size())

    def read(self, offset: int = 1, amount: int | None = None) -> str | bytes:
        """See `Locator.read`."""
        with _translated():
            text: str | bytes = self._lob.read(offset, amount)
            return text


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """Driver errors as the seam's.

    Python has no dates before the year 1 or after 9999, and no text of wrong encoding.
    """
    try:
        yield
    except oracledb.Error as error:
        raise ServerError(spoken(str(error))) from error
    except (ValueError, OverflowError) as error:
        raise UnreadableError(f"the result has a value that is no text, number or date: {error}") from error
    except OSError as error:
        raise ServerError(f"DPY-4011: {error}") from error
