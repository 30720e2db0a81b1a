"""Where an Oracle server is: `oracle://user:password@host:1521/XEPDB1`."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from codegrade.errors import ConfigError

_FORM = "write oracle://user:password@host:1521/service; characters such as @ : / % of a password as %40 %3A %2F %25"


@dataclass(frozen=True, slots=True)
class Address:
    """A service of a server, and the account that may make accounts there. Its text never shows the password."""

    user: str
    password: str = field(repr=False)
    host: str
    port: int
    service: str

    def __str__(self) -> str:
        return f"oracle://{self.user}@{self.host}:{self.port}/{self.service}"


def parse_dsn(dsn: str) -> Address:
    """The address that a DSN names; the port is 1521 where it has none.

    Raises:
        ConfigError: it is not of that form; the message never repeats the password.
    """
    try:
        parts = urlsplit(dsn.strip())
        port = parts.port or 1521
    except ValueError as error:
        raise _refused("its host or port cannot be read") from error
    service = unquote(parts.path.lstrip("/"))
    if parts.scheme != "oracle":
        raise _refused(f"it begins with {parts.scheme or 'no scheme'}, not oracle://")
    if not parts.username or not parts.password:
        raise _refused("it has no user or no password")
    if not parts.hostname:
        raise _refused("it has no host")
    if not service or "/" in service:
        raise _refused("after the host it must name one service, such as XEPDB1")
    if parts.query or parts.fragment:
        raise _refused("it has something after the service")
    return Address(unquote(parts.username), unquote(parts.password), parts.hostname, port, service)


def _refused(why: str) -> ConfigError:
    return ConfigError(f"the DSN of the Oracle server cannot be used: {why}", hint=_FORM)
