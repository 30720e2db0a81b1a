"""The driver of the Oracle engine, as far as it goes without a server."""

import gc
import socket
import threading
from decimal import Decimal

import oracledb
import pytest

from codegrade.databases import open_engine
from codegrade.engines.oracle_driver import DriverSession, connector, exact_numbers
from codegrade.engines.oracle_dsn import Address
from codegrade.engines.oracle_errors import Meaning, meaning
from codegrade.engines.oracle_seam import ServerError
from codegrade.engines.oracle_values import UnreadableError
from codegrade.errors import ConfigError, Unavailable
from codegrade.languages import load_databases
from codegrade.relational.types import parse_column_type
from codegrade.roots import find_roots


@pytest.fixture
def oracle():
    return load_databases(find_roots())["oracle"]


def refusal(port):
    with pytest.raises(ServerError) as raised:
        connector(Address("system", "s3cret", "127.0.0.1", port, "XEPDB1"))("system", "s3cret")
    assert "s3cret" not in raised.value.message
    return raised.value


def test_a_port_where_nothing_listens():
    """Is a failure of ours, with a code that can be waited for."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = refusal(port)
    assert (error.code, meaning(error)) == ("DPY-6005", Meaning.FAULT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the driver leaves its socket to the gc
def test_a_listener_that_hangs_up():
    """Docker's proxy takes connections before the server behind it does."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up():
            listener.accept()[0].close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        error = refusal(listener.getsockname()[1])
        thread.join()
    gc.collect()
    assert error.code in {"DPY-4011", "DPY-6005"}


class Variable:
    """A bind or fetch variable."""

    def __init__(self, typ, size, arraysize):
        self.typ, self.size, self.arraysize, self.value = typ, size, arraysize, None

    def setvalue(self, _, value):
        self.value = value

    def getvalue(self):
        return self.value


class Cursor:
    """What of the driver's cursor is used; `gives` are its columns and rows, `result` the value of :result."""

    def __init__(self, gives=None, result=None, warning=None, error=None):
        self.gives, self.result, self.after, self.error = gives, result, warning, error
        self.did, self.closed, self.arraysize, self.warning, self.description = [], False, 100, None, None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.closed = True

    def var(self, typ, size=0, arraysize=1):
        return Variable(typ, size, arraysize)

    def setinputsizes(self, *types):
        self.did.append(("sizes", types))

    def executemany(self, sql, rows):
        self.did.append((sql, rows))

    def execute(self, sql, binds):
        if self.error:
            raise self.error
        self.did.append((sql, {k: v.value for k, v in binds.items()} if isinstance(binds, dict) else binds))
        self.warning = self.after
        if isinstance(binds, dict) and "result" in binds:
            self.asked = binds["result"]
            binds["result"].value = self.result
        if self.gives:
            self.description = [(name, None) for name in self.gives[0]]

    def fetchmany(self, size):
        rows, self.gives = self.gives[1][:size], (self.gives[0], self.gives[1][size:])
        return rows


class Connection:
    """What of the driver's connection is used."""

    session_id, serial_num, call_timeout = 12, 345, 0

    def __init__(self, cursor=None):
        self._cursor, self.did = cursor, []

    def cursor(self):
        return self._cursor

    def commit(self):
        self.did.append("commit")

    def cancel(self):
        self.did.append("cancel")

    def close(self):
        self.did.append("close")
        raise oracledb.InterfaceError("DPY-1001: not connected to database")


class Column:
    """A column of a type."""

    def __init__(self, type_code):
        self.type_code = type_code


def on(**more):
    cursor = Cursor(**more)
    return DriverSession(Connection(cursor)), cursor


def test_numbers_are_fetched_exactly():
    """NUMBER as Decimal; floats and everything else as the driver has them."""
    variable = exact_numbers(Cursor(), Column(oracledb.DB_TYPE_NUMBER))
    assert (variable.typ, variable.arraysize) == (Decimal, 100)
    assert exact_numbers(Cursor(), Column(oracledb.DB_TYPE_BINARY_DOUBLE)) is None
    assert exact_numbers(Cursor(), Column(oracledb.DB_TYPE_CLOB)) is None


def test_a_query_comes_in_batches():
    """Of 200 rows; the cursor is closed after the last."""
    session, cursor = on(gives=(("A",), [(number,) for number in range(450)]))
    answer = session.execute("SELECT …", ("x",))
    assert answer.columns == ("A",)
    assert [len(batch) for batch in answer.batches] == [200, 200, 50]
    assert cursor.did == [("SELECT …", ["x"])]
    assert cursor.closed


def test_a_cursor_is_closed_when_its_rows_are_not_wanted():
    """As soon as nobody reads them."""
    session, cursor = on(gives=(("A",), [(1,)] * 450))
    batches = session.execute("SELECT …").batches
    next(batches)
    batches.close()
    assert cursor.closed


def test_a_statement_without_rows():
    """Has no columns; a warning says that a routine does not compile."""
    assert on()[0].execute("DELETE …").columns is None
    assert on()[0].execute("CREATE FUNCTION …").invalid is False
    assert on(warning=object())[0].execute("CREATE FUNCTION …").invalid is True


def test_rows_are_inserted_with_types():
    """Each column's, so that a first NULL is not taken for text; without rows nothing is sent."""
    session, cursor = on()
    types = [
        parse_column_type(name) for name in ("int", "decimal(5,2)", "varchar(9)", "char(2)", "date", "timestamp(3)")
    ]
    session.insert("INSERT …", types, [(None, None, None, None, None, None)])
    assert cursor.did == [
        (
            "sizes",
            (
                oracledb.DB_TYPE_NUMBER,
                oracledb.DB_TYPE_NUMBER,
                oracledb.DB_TYPE_VARCHAR,
                oracledb.DB_TYPE_VARCHAR,
                oracledb.DB_TYPE_DATE,
                oracledb.DB_TYPE_TIMESTAMP,
            ),
        ),
        ("INSERT …", [(None, None, None, None, None, None)]),
    ]
    session, cursor = on()
    session.insert("INSERT …", types, [])
    assert cursor.did == []


def test_a_call_binds_by_name():
    """Arguments by their numbers, the result by its name, with the type that was declared."""
    session, cursor = on(result=Decimal("4.00"))
    number, text = parse_column_type("decimal(5,2)"), parse_column_type("varchar(9)")
    assert session.call("BEGIN :result := f(:1, :2); END;", [number, text], (None, "x"), number) == 4
    assert cursor.did == [("BEGIN :result := f(:1, :2); END;", {"1": None, "2": "x", "result": None})]
    assert cursor.asked.typ is Decimal
    session, cursor = on(result="long")
    assert session.call("BEGIN :result := f; END;", [], (), text) == "long"
    assert (cursor.asked.typ, cursor.asked.size) == (oracledb.DB_TYPE_VARCHAR, 8000)
    session, cursor = on()
    assert session.call("BEGIN p(:1); END;", [number], (1,), None) is None


def test_errors_are_said_as_the_server_says_them():
    """Without the driver's links."""
    error = oracledb.DatabaseError("ORA-00942: table or view does not exist\nHelp: https://docs.oracle.com/x/")
    with pytest.raises(ServerError) as raised:
        on(error=error)[0].execute("SELECT …")
    assert (raised.value.code, raised.value.message) == ("ORA-00942", "ORA-00942: table or view does not exist")


def test_values_that_python_has_not():
    """A date before the year 1 is no failure of the server."""
    with pytest.raises(UnreadableError, match="year -4712"):
        on(error=ValueError("year -4712 is out of range"))[0].execute("SELECT …")


def test_a_session_is_named_timed_and_ended():
    """Its numbers, its limit in milliseconds; closing never raises."""
    connection = Connection()
    session = DriverSession(connection)
    session.limit(2.5)
    session.commit()
    session.cancel()
    session.close()
    assert (session.ident, connection.call_timeout) == ("12,345", 2500)
    assert connection.did == ["commit", "cancel", "close"]


def test_without_a_dsn_the_hint_says_how_to_start_a_server(oracle):
    """There is no image of ours."""
    with pytest.raises(Unavailable) as raised:
        open_engine(oracle)
    assert "docker compose --profile oracle up -d" in raised.value.hint
    assert "CODEGRADE_ORACLE_DSN" in raised.value.hint


def test_a_dsn_that_is_none(oracle):
    """Is said before anything is tried."""
    with pytest.raises(ConfigError, match="begins with mysql"):
        open_engine(oracle, "mysql://u:p@h/X")
