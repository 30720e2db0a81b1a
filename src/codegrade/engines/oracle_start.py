"""Waits for an Oracle server: its first start may take minutes, and goes through states that look like failures."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegrade.engines.oracle_seam import ServerError, Session
from codegrade.errors import CodegradeError, ConfigError, Unavailable

_SAY_EVERY_SECONDS = 15.0
_PAUSE_SECONDS = 1.0
_UP = "docker compose --profile oracle up -d, or set CODEGRADE_ORACLE_DSN to a server that runs (docs/databases.md)"
_LOOK = "docker compose logs oracle shows what it does"
_PASSWORD = "the DSN needs the ORACLE_PASSWORD that the server was first started with"  # noqa: S105 -- no password


@dataclass(frozen=True, slots=True)
class _State:
    """What some errors say about a server, and how long that may last."""

    codes: tuple[str, ...]
    means: str
    failure: type[CodegradeError]
    hint: str
    most_seconds: float | None = None  # None: as long as is waited at all


_STATES: Sequence[_State] = (
    _State(("DPY-6005",), "cannot be reached", Unavailable, _UP, 30.0),
    _State(("ORA-01017", "ORA-01005"), "does not take the password", ConfigError, _PASSWORD, 60.0),
    _State(
        (
            *("DPY-4011", "DPY-6000", "DPY-6001", "DPY-6003"),  # the listener has no database yet, or hangs up
            *("ORA-01033", "ORA-01034", "ORA-01035", "ORA-01089", "ORA-01090", "ORA-01109"),  # starting or stopping
            *("ORA-12514", "ORA-12516", "ORA-12518", "ORA-12521", "ORA-12526", "ORA-12528", "ORA-12537", "ORA-12541"),
            *("ORA-03113", "ORA-03114", "ORA-03135", "ORA-12547", "ORA-12570"),
        ),
        "is starting",
        Unavailable,
        _LOOK,
    ),
)
"""The image sets its password after it has opened the database, so a wrong password may be an early one."""


def wait_for_server(
    connect: Callable[[], Session],
    where: str,
    *,
    seconds: float,
    progress: Callable[[str], None],
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Session:
    """A session, as soon as the server gives one. `progress` is told what is waited for, and again now and then.

    Raises:
        Unavailable: it is not there, or did not start in time.
        ConfigError: it does not take the user or the password.
    """
    began = clock()
    state, since, said = None, began, began
    while True:
        try:
            return connect()
        except ServerError as error:
            now, found = clock(), _state(error)
            if found is None:
                raise Unavailable(
                    f"the Oracle server at {where} cannot be used: {error.message}", hint=_LOOK
                ) from error
            since = since if found is state else now
            if now - since >= (found.most_seconds or seconds) or now - began >= seconds:
                raise _given_up(found, where, now - began, error) from error
            if found is not state or now - said >= _SAY_EVERY_SECONDS:
                progress(f"the Oracle server at {where} {found.means}: waiting, {now - began:.0f} of {seconds:.0f} s")
                said = now
            state = found
            sleep(_PAUSE_SECONDS)


def _state(error: ServerError) -> _State | None:
    return next((state for state in _STATES if error.code in state.codes), None)


def _given_up(state: _State, where: str, seconds: float, error: ServerError) -> CodegradeError:
    message = f"the Oracle server at {where} {state.means} after {seconds:.0f} s: {error.message}"
    return state.failure(message, hint=state.hint)
