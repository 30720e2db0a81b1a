"""Waiting for an Oracle server that takes long to start."""

import pytest

from codegrade.engines.oracle_fake import FakeServer
from codegrade.engines.oracle_start import wait_for_server
from codegrade.errors import ConfigError, Unavailable

REFUSED = "DPY-6005: cannot connect to database (CONNECTION_ID=x).\n[Errno 111] Connection refused"
NO_SERVICE = "DPY-6001: Service XEPDB1 is not registered with the listener at host h port 1521. (Similar to ORA-12514)"
STARTING = "ORA-01033: ORACLE initialization or shutdown in progress"
PASSWORD = "ORA-01017: invalid username/password; logon denied"


def waited(refusals, seconds=600.0):
    """What was said, and the seconds that passed."""
    server, now, said = FakeServer(refused=list(refusals)), [0.0], []

    def sleep(pause):
        now[0] += pause

    wait_for_server(
        lambda: server.connect("system", "pw"),
        "oracle://system@h:1521/X",
        seconds=seconds,
        progress=said.append,
        clock=lambda: now[0],
        sleep=sleep,
    )
    return said, now[0]


def test_a_server_that_is_up_is_not_waited_for():
    """Nothing is said."""
    assert waited([]) == ([], 0.0)


def test_a_first_start_is_waited_for():
    """Every state is said once, and again after 15 seconds."""
    said, seconds = waited([REFUSED] * 5 + [NO_SERVICE] * 20 + [STARTING] * 30 + [PASSWORD] * 3)
    assert seconds == 58.0
    assert said == [
        "the Oracle server at oracle://system@h:1521/X cannot be reached: waiting, 0 of 600 s",
        "the Oracle server at oracle://system@h:1521/X is starting: waiting, 5 of 600 s",
        "the Oracle server at oracle://system@h:1521/X is starting: waiting, 20 of 600 s",
        "the Oracle server at oracle://system@h:1521/X is starting: waiting, 35 of 600 s",
        "the Oracle server at oracle://system@h:1521/X is starting: waiting, 50 of 600 s",
        "the Oracle server at oracle://system@h:1521/X does not take the password: waiting, 55 of 600 s",
    ]


@pytest.mark.parametrize(
    ("error", "times", "failure", "what"),
    [
        (REFUSED, 40, Unavailable, "cannot be reached after 30 s"),
        (PASSWORD, 70, ConfigError, "does not take the password after 60 s"),
        (STARTING, 700, Unavailable, "is starting after 600 s"),
    ],
)
def test_no_state_is_waited_for_without_end(error, times, failure, what):
    """Where nothing listens, or the password is wrong, that is known earlier than that it will never start."""
    with pytest.raises(failure, match=what) as raised:
        waited([error] * times)
    assert raised.value.hint


def test_what_waiting_does_not_mend():
    """Is said at once."""
    with pytest.raises(Unavailable, match="ORA-28000: the account is locked"):
        waited(["ORA-28000: the account is locked"])


def test_how_to_start_one():
    """The hint has the command."""
    with pytest.raises(Unavailable) as raised:
        waited([REFUSED] * 40)
    assert "docker compose --profile oracle up -d" in raised.value.hint
