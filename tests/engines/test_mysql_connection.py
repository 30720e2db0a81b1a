"""DSNs and values of MySQL."""

import pytest

from codegrade.engines.mysql_connection import Address, address_of, value_of
from codegrade.errors import ConfigError


def test_dsn():
    """User and password are percent-decoded; the port is 3306 where it is left out."""
    assert address_of("mysql://us%40er:p%2Fw%3A@db.example:3307") == Address("db.example", 3307, "us@er", "p/w:")
    assert address_of("mysql://root@127.0.0.1/") == Address("127.0.0.1", 3306, "root", "")
    assert address_of("mysql://root:x@[::1]:33") == Address("::1", 33, "root", "x")


@pytest.mark.parametrize(
    "dsn",
    [
        "",
        "mysql",
        "mysql://",
        "mysql://host",
        "postgres://u:p@h",
        "mysql://u:p@h/db",
        "mysql://u:p@h:port",
        "mysql://u@[h",
    ],
)
def test_bad_dsn(dsn):
    """What is no DSN is refused with its form, and without the password."""
    with pytest.raises(ConfigError, match="mysql://user:password@host:3306"):
        address_of(dsn)
    with pytest.raises(ConfigError) as caught:
        address_of("mysql://u:sesame@h/db")
    assert "sesame" not in str(caught.value)


def test_bad_dsn_says_why():
    """The message names what is wrong, and no piece of a password that was not encoded."""
    for dsn, why in {
        "postgres://u:p@h": "does not begin with mysql://",
        "mysql://h:3306": "names no user",
        "mysql://u:p@h/db": "not even a database",
        "mysql://u:sesame#p@h": "host or its port cannot be read",
    }.items():
        with pytest.raises(ConfigError, match=why) as caught:
            address_of(dsn)
        assert "sesame" not in str(caught.value)


def test_bytes_are_text():
    """Bytes are text where they are UTF-8, or else digits."""
    assert [value_of(value) for value in (b"ab", "é".encode(), b"\xff\x00", 1, None)] == ["ab", "é", "FF00", 1, None]
