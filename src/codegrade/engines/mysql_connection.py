"""Connections to a MySQL server: where it is, how values come back, and how much a result may be."""

import contextlib
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

import pymysql
from pymysql.connections import Connection
from pymysql.constants import CLIENT, ER, FIELD_TYPE
from pymysql.converters import conversions
from pymysql.protocol import MysqlPacket

from codegrade.engines.mysql_errors import message
from codegrade.errors import ConfigError, EngineFault
from codegrade.relational.values import Value

SQL_MODE = (
    "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
    "NO_ENGINE_SUBSTITUTION"
)
"""MySQL's default since 8.0, whatever the server at hand was told."""
SESSION = f"SET NAMES utf8mb4 COLLATE utf8mb4_0900_ai_ci, time_zone = '+00:00', sql_mode = '{SQL_MODE}'"
_RESET = 0x1F  # COM_RESET_CONNECTION, which the driver has no name for
_FORM = "mysql://user:password@host:3306, with special characters percent-encoded"
_DENIED = "mend user and password in CODEGRADE_MYSQL_DSN (characters such as @ : / are written %40 %3A %2F)"
_DOWN = "start the server, mend CODEGRADE_MYSQL_DSN, or unset it: a container of ours will do (docs/databases.md)"
_CONVERSIONS: dict[Any, Any] = {
    **{key: value for key, value in conversions.items() if key != FIELD_TYPE.TIME},
}


class TooLargeError(Exception):
    """A result is larger than it may be; the connection is of no more use."""


@dataclass(frozen=True, slots=True)
class Address:
    """A server and one of its accounts. `private`: it is ours (sandboxes/mysql), and only this machine reaches it."""

    host: str
    port: int
    user: str
    password: str
    private: bool = False

    @property
    def session(self) -> str | None:
        """What a session must be told before a program sees it; a server of ours knows it."""
        return None if self.private else SESSION


def address_of(dsn: str) -> Address:
    """The server and account that a DSN names.

    Raises:
        ConfigError: it is none.
    """
    try:
        parts = urlsplit(dsn)
        port = parts.port or 3306
    except ValueError as error:
        # The parser's own words are not passed on: what it took for a port may be a part of the password.
        raise _unusable("its host or its port cannot be read") from error
    if parts.scheme != "mysql":
        raise _unusable("it does not begin with mysql://")
    if not parts.hostname or not parts.username:
        raise _unusable(f"it names no {'user' if parts.hostname else 'server'}")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise _unusable("after the host and port nothing may follow, not even a database")
    return Address(parts.hostname, port, unquote(parts.username), unquote(parts.password or ""))


def _unusable(why: str) -> ConfigError:
    return ConfigError(f"the DSN of the MySQL server cannot be used: {why}", hint=f"write it as {_FORM}")


class Limited(Connection):
    """A connection whose results have a size. `bytes_left` and `packets_left` are set before each statement."""

    bytes_left = 1 << 60
    packets_left = 1 << 60

    def _read_packet(self, packet_type: type[MysqlPacket] = MysqlPacket) -> MysqlPacket:
        """The one place that every part of a result comes through."""
        packet: MysqlPacket = super()._read_packet(packet_type)  # type: ignore[no-untyped-call] # the stubs leave it out
        self.bytes_left -= len(packet.get_all_data())  # type: ignore[no-untyped-call] # as above
        self.packets_left -= 1
        if self.bytes_left < 0 or self.packets_left < 0:
            raise TooLargeError
        return packet

    def reset(self) -> None:
        """A session as new: without the transaction, temporary tables, variables and locks of the old one."""
        self._execute_command(_RESET, b"")  # type: ignore[attr-defined] # the stubs leave it out
        self._read_ok_packet()  # type: ignore[attr-defined] # as above
        if self.init_command is not None:
            self.query(self.init_command)

    @property
    def session(self) -> int:
        """The server's number for it."""
        return int(self.thread_id())  # type: ignore[no-untyped-call] # the stubs leave its type out

    def cut(self) -> None:
        """End it at once, from any thread."""
        with contextlib.suppress(OSError, AttributeError):
            self._sock.shutdown(socket.SHUT_RDWR)  # type: ignore[attr-defined] # as above


def connect(
    address: Address, *, database: str | None = None, several: bool = False, patience_seconds: float = 60
) -> Limited:
    """A connection whose session is set up as programs see it; `several` statements may come in one text.
    A server that says nothing for `patience_seconds` is taken for lost.

    Raises:
        EngineFault: the server does not answer, or refuses the account.
    """
    try:
        return Limited(
            host=address.host,
            port=address.port,
            user=address.user,
            password=address.password,
            database=database,
            charset="utf8mb4",
            init_command=address.session,
            autocommit=None,
            conv=_CONVERSIONS,
            client_flag=CLIENT.MULTI_STATEMENTS if several else 0,
            connect_timeout=10,
            read_timeout=patience_seconds,
            ssl_disabled=True if address.private else None,
        )
    except (pymysql.MySQLError, OSError) as error:
        said = message(error) if isinstance(error, pymysql.MySQLError) else str(error)
        hint = _DENIED if error.args[:1] == (ER.ACCESS_DENIED_ERROR,) else _DOWN
        raise EngineFault(f"MySQL at {address.host}:{address.port}: {said}", hint=hint) from error


def value_of(got: object) -> Value:
    """A value as the driver gives it, as a host value. Bytes are text when they can be, else hexadecimal digits."""
    if isinstance(got, bytes | bytearray):
        try:
            return got.decode("utf-8")
        except UnicodeDecodeError:
            return got.hex().upper()
    return got  # type: ignore[return-value] # what `_CONVERSIONS` makes are host values
