"""The driver of the Oracle engine, as far as it goes without a server."""

import gc
import socket
import threading
from decimal import Decimal

import oracledb
import pytest

from codegrade.engines.opening import open_engine
from codegrade.engines.oracle_driver import connector, exact_numbers
from codegrade.engines.oracle_dsn import Address
from codegrade.engines.oracle_errors import Meaning, meaning
from codegrade.engines.oracle_seam import ServerError
from codegrade.errors import ConfigError, Unavailable
from codegrade.languages import load_databases
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


class Cursor:
    """Says what variable was asked of it."""

    arraysize = 200

    def var(self, typ, arraysize):
        return typ, arraysize


class Column:
    """A column of a type."""

    def __init__(self, type_code):
        self.type_code = type_code


def test_numbers_are_fetched_exactly():
    """NUMBER as Decimal; floats and everything else as the driver has them."""
    assert exact_numbers(Cursor(), Column(oracledb.DB_TYPE_NUMBER)) == (Decimal, 200)
    assert exact_numbers(Cursor(), Column(oracledb.DB_TYPE_BINARY_DOUBLE)) is None
    assert exact_numbers(Cursor(), Column(oracledb.DB_TYPE_CLOB)) is None


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
