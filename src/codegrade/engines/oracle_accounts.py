"""Sessions and accounts on the server: opening, dropping, and finding those that a crashed run left."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from codegrade.engines import oracle_schema as sql
from codegrade.engines.oracle_names import mark_in
from codegrade.engines.oracle_seam import Connect, ServerError, Session

ANSWER_SECONDS = 120.0
"""What one of our own requests may take; more is the server's failure."""
_TRIES = 40
_PAUSE_SECONDS = 0.25
_IS_CONNECTED = "ORA-01940"
_NO_SUCH_USER = "ORA-01918"


def open_session(connect: Connect, user: str, password: str, *then: str) -> Session:
    """A session with the settings of `oracle_schema.SETTINGS` that said what is to be said `then`.

    Its requests may take `ANSWER_SECONDS`.

    Raises:
        ServerError: none could be had.
    """
    session = connect(user, password)
    try:
        session.limit(ANSWER_SECONDS)
        for statement in (*sql.SETTINGS, *then):
            session.execute(statement)
    except ServerError:
        session.close()
        raise
    return session


def drop_account(admin: Session, name: str, sleep: Callable[[float], None] = time.sleep) -> None:
    """End an account's sessions and drop it with all that it has; one that is not there is no error.

    A killed session takes a moment to let go of its account.

    Raises:
        ServerError: the server would not.
    """
    for left in reversed(range(_TRIES)):
        for row in rows_of(admin, sql.SESSIONS, name):
            admin.execute(sql.kill_session(str(row[0])))
        try:
            with forgiven(_NO_SUCH_USER):
                admin.execute(sql.drop_user(name))
        except ServerError as error:
            if error.code != _IS_CONNECTED or not left:
                raise
            sleep(_PAUSE_SECONDS)
        else:
            return


def sweep(admin: Session, own: str, is_alive: Callable[[str], bool]) -> tuple[str, ...]:
    """Drop the accounts of processes that are gone; `own` is the mark of this one. Returns their names.

    One whose sessions do not end is left to a later start.

    Raises:
        ServerError: the server would not.
    """
    found = [str(row[0]) for row in rows_of(admin, sql.ACCOUNTS)]
    marks = {name: mark_in(name, own) for name in found}
    dead = tuple(name for name, mark in marks.items() if mark is not None and not is_alive(mark))
    for name in dead:
        with forgiven(_IS_CONNECTED):
            drop_account(admin, name)
    return dead


def rows_of(session: Session, query: str, *binds: str) -> list[tuple[object, ...]]:
    """All rows of a query of ours.

    Raises:
        ServerError: it failed.
    """
    return [tuple(row) for batch in session.execute(query, binds).batches for row in batch]


@contextmanager
def forgiven(*codes: str) -> Iterator[None]:
    """Errors with these codes are none."""
    try:
        yield
    except ServerError as error:
        if error.code not in codes:
            raise
