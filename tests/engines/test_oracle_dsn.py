"""What a DSN of Oracle names."""

import pytest

from codegrade.engines.oracle_dsn import Address, parse_dsn
from codegrade.errors import ConfigError


def test_a_dsn_names_account_and_service():
    """User, password, host, port and service; the port is 1521 where it has none."""
    assert parse_dsn("oracle://system:s3cret@db.example:1522/XEPDB1") == Address(
        "system", "s3cret", "db.example", 1522, "XEPDB1"
    )
    assert parse_dsn("oracle://system:s3cret@127.0.0.1/XEPDB1").port == 1521


def test_percent_signs_are_decoded():
    """A password may have any character."""
    address = parse_dsn("oracle://app%2Fx:p%40ss%3Aw%2F%25@localhost:1521/xepdb1")
    assert (address.user, address.password) == ("app/x", "p@ss:w/%")


def test_a_host_of_ipv6():
    """Brackets are not part of the address."""
    assert parse_dsn("oracle://u:p@[::1]:1521/XE").host == "::1"


def test_neither_text_shows_the_password():
    """An address can be printed."""
    address = parse_dsn("oracle://system:s3cret@localhost:1521/XEPDB1")
    assert str(address) == "oracle://system@localhost:1521/XEPDB1"
    assert "s3cret" not in repr(address)


@pytest.mark.parametrize(
    ("dsn", "why"),
    [
        ("mysql://u:s3cret@h:1521/X", "begins with mysql"),
        ("u/s3cret@h:1521/X", "no scheme"),
        ("oracle://u@h:1521/X", "no user or no password"),
        ("oracle://:s3cret@h:1521/X", "no user or no password"),
        ("oracle://u:s3cret@:1521/X", "no host"),
        ("oracle://u:s3cret@h:1521", "name one service"),
        ("oracle://u:s3cret@h:1521/X/Y", "name one service"),
        ("oracle://u:s3cret@h:port/X", "host or port"),
        ("oracle://u:s3cret@h:99999/X", "host or port"),
        ("oracle://u:s3cret@h:1521/X?wallet=1", "after the service"),
        ("oracle://u:s3cret@h:1521/X#y", "after the service"),
    ],
)
def test_what_is_wrong_is_said_without_the_password(dsn, why):
    """Every bad DSN says why, how to write one, and never the password."""
    with pytest.raises(ConfigError, match=why) as raised:
        parse_dsn(dsn)
    assert "s3cret" not in str(raised.value)
    assert "write oracle://user:password@host:1521/service" in raised.value.hint
