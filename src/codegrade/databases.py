"""Opens the engine of a database: on the server that a DSN names, or on one of ours in a container.

Engines know addresses, the sandbox knows containers, and neither sees the other: this module joins them.
"""

from collections.abc import Callable, Mapping

from codegrade.engines.interface import Engine
from codegrade.engines.mysql import MySqlEngine
from codegrade.engines.mysql_connection import Address, address_of, connect
from codegrade.engines.oracle import OracleEngine
from codegrade.engines.oracle_compat import OracleCompatEngine
from codegrade.engines.oracle_compat_server import Address as CompatAddress
from codegrade.engines.oracle_compat_server import connect as connect_compat
from codegrade.engines.served import Served, Server
from codegrade.errors import ConfigError, Unavailable
from codegrade.languages import Database
from codegrade.owner import is_alive, owner_mark
from codegrade.sandbox.servers import start_server

Progress = Callable[[str], None]
"""Is told in a sentence what is waited for."""
Opener = Callable[[Database, str | None, Progress], Engine]


def _nobody(_: str) -> None:
    """Progress that nobody wants to hear of."""


def open_engine(database: Database, dsn: str | None = None, progress: Progress = _nobody) -> Engine:
    """The engine that `database.name` says, ready; `close` it. Without a DSN its server is started, and ends with it.

    `progress` is told what is waited for where a server takes long to start.

    Raises:
        ConfigError: the DSN is malformed.
        Unavailable: there is no server, daemon or image; the hint says how to get one.
        EngineFault: the server does not answer, or did not start.
    """
    if database.name not in _OPENERS:
        known = ", ".join(_OPENERS)
        raise Unavailable(f"there is no engine {database.name!r}", hint=f"known are {known}")
    return _OPENERS[database.name](database, dsn, progress)


def _mysql(database: Database, dsn: str | None, _: Progress) -> Engine:
    if dsn:
        return MySqlEngine(address_of(dsn))

    def start() -> tuple[Server, Engine]:
        server = start_server(database, ready=_mysql_ready, port=3306)
        try:
            address = Address(server.host, server.port, "root", server.password, private=True)
            return server, MySqlEngine(address, environment=server.environment)
        except BaseException:
            server.close()
            raise

    return Served(start)


def _mysql_ready(host: str, port: int, password: str) -> None:
    connect(Address(host, port, "root", password, private=True)).close()


def _oracle(database: Database, dsn: str | None, progress: Progress) -> Engine:
    if dsn:
        return OracleEngine(dsn, mark=owner_mark(), is_alive=is_alive, progress=progress)
    raise Unavailable(
        f"{database.title} has no image of ours, and no server was named",
        hint="set CODEGRADE_ORACLE_DSN; docker compose --profile oracle up -d starts one (docs/databases.md)",
    )


def _oracle_compat(database: Database, dsn: str | None, _: Progress) -> Engine:
    if dsn:
        raise ConfigError(f"{database.name} runs on its own image alone", hint="unset CODEGRADE_ORACLE_COMPAT_DSN")

    def start() -> tuple[Server, Engine]:
        server = start_server(database, ready=_compat_ready, port=5432)
        try:
            address = CompatAddress(server.host, server.port, server.password)
            return server, OracleCompatEngine(address, environment=server.environment)
        except BaseException:
            server.close()
            raise

    return Served(start)


def _compat_ready(host: str, port: int, password: str) -> None:
    connect_compat(CompatAddress(host, port, password)).close()


_OPENERS: Mapping[str, Opener] = {"mysql": _mysql, "oracle": _oracle, "oracle-compat": _oracle_compat}
