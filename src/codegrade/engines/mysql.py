"""The MySQL engine: a real server, an account for each script, a database with the script's tables and nothing else.

A script's account is made for it, may touch its database alone, and is dropped with it. Programs run in sessions of
that account; everything else (filling, reading tables, killing) in sessions of the administrator. A database is kept
for the next script with the same tables where the program could leave nothing but rows in it, which every case deletes
first, and where every statement came to its end; otherwise it is dropped.
"""

import contextlib
import itertools
import re
import secrets
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace

from codegrade.engines.interface import Facts, Script
from codegrade.engines.mysql_attempt import Trial, execution_of, refusal
from codegrade.engines.mysql_connection import Address, connect
from codegrade.engines.mysql_fill import Fills
from codegrade.engines.mysql_lane import Lane
from codegrade.engines.mysql_owner import OWNERS, claim, is_gone, leftovers, new_account, new_owner
from codegrade.engines.mysql_session import Ended, LostError, Session
from codegrade.engines.mysql_text import Statement, split
from codegrade.engines.mysql_watch import Watch
from codegrade.errors import EngineFault, Unavailable
from codegrade.execution import Execution, Record

_OLDEST = (8, 0, 21)
_TRIES = 30
_PATIENCE_SECONDS = 60.0
_SETTINGS = ("version", "version_comment", "lower_case_table_names", "log_bin", "log_bin_trust_function_creators")


class MySqlEngine:
    """An `Engine` on the server at `address`, whose account may create accounts and databases (docs/databases.md).

    Raises (on construction):
        Unavailable: the server is not a MySQL that programs can be judged on.
        EngineFault: it does not answer.
    """

    def __init__(self, address: Address, *, environment: Mapping[str, str] | None = None) -> None:
        self._address = address
        self._owner = new_owner()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._idle: list[Lane] = []
        self._closed = False
        self._watch = Watch(address)
        self._fills = Fills()
        lane = self._new_lane()
        self.facts = _facts(lane, dict(environment or {}))
        _sweep(lane)
        lane.ask(claim(self._owner))
        self._idle.append(lane)

    def query(self, script: Script) -> Execution:
        """See `Engine.query`. A session that is lost while the server is well is met once with a new one."""
        statements = split(script.program)
        if (problem := refusal(script, statements)) is not None:
            return execution_of([], problem)
        try:
            return self._attempt(script, statements, patient=False)
        except LostError:
            return self._attempt(script, statements, patient=True)

    def _attempt(self, script: Script, statements: Sequence[Statement], *, patient: bool) -> Execution:
        """An answer counts only when the server is well after it; with `patient` a lost session is the program's."""
        lane = self._take()
        try:
            database, account = lane.database(script.tables), new_account(self._owner)
            try:
                records, ended = self._try(lane, script, statements, (database, account), patient=patient)
            except LostError as error:
                if not lane.is_well():
                    raise EngineFault(f"MySQL: {error}", hint="is the server up?") from error
                self._spoilt(lane, database, account)
                self._give_back(lane)
                raise
            if ended is not None and ended.record is None:
                self._spoilt(lane, database, account)
            else:
                lane.clear(database, account, routines=script.routine is not None)
        except LostError:
            raise
        except BaseException:
            lane.close()
            raise
        self._give_back(lane)
        return execution_of(records, ended)

    def _try(
        self, lane: Lane, script: Script, statements: Sequence[Statement], names: tuple[str, str], *, patient: bool
    ) -> tuple[list[Record], Ended | None]:
        """Where nobody else reaches the server an account's name is secret enough: a password would cost more than
        the queries of most programs.
        """
        database, account = names
        password = "" if self._address.private else secrets.token_urlsafe(18)
        lane.create_account(account, password, database, script.form)
        address = replace(self._address, user=account, password=password)
        patience = script.limits.seconds + _PATIENCE_SECONDS
        connection = connect(address, database=database, patience_seconds=patience)
        shown = {account: "program", database: "task"}
        with contextlib.closing(Session(connection, self._watch, script.limits, shown)) as session:
            return Trial(lane, session, script, statements, database).run(patient=patient)

    def _new_lane(self) -> Lane:
        return Lane(self._address, lambda: f"{self._owner}n{next(self._numbers)}", self._fills)

    def _take(self) -> Lane:
        with self._lock:
            if self._closed:
                raise EngineFault("the engine was closed")
            if self._idle:
                return self._idle.pop()
        return self._new_lane()

    def _give_back(self, lane: Lane) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(lane)
                return
        lane.close()

    def _spoilt(self, lane: Lane, database: str, account: str) -> None:
        """Drop a database in the background: a statement that was killed holds its tables until it is undone."""
        lane.forget(database)
        if not lane.is_well():
            raise EngineFault("MySQL: the server was lost while a statement was ended", hint="is it up?")

        def drop() -> None:
            dropped = False
            for _ in range(_TRIES):
                with contextlib.suppress(EngineFault), contextlib.closing(self._new_lane()) as own:
                    own.drop(database)
                    own.drop_account(account)
                    dropped = True
                if dropped or self._closed:
                    return

        threading.Thread(target=drop, name=f"codegrade-drop-{database}", daemon=True).start()

    def close(self) -> None:
        """See `Engine.close`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            idle, self._idle = self._idle, []
        self._watch.close()
        for lane in idle:
            lane.close()
        if self._address.private:
            return  # what is on it goes with it
        with contextlib.suppress(EngineFault):
            lane = self._new_lane()
            _drop_all(lane, self._owner)
            lane.close()


def _facts(lane: Lane, environment: dict[str, str]) -> Facts:
    settings = {name: str(lane.ask(f"SELECT @@global.{name}")[0][0]) for name in _SETTINGS}
    version = settings["version"]
    numbers = tuple(int(number) for number in re.findall(r"\d+", version)[:3])
    if "mariadb" in version.lower() or numbers < _OLDEST:
        oldest = ".".join(map(str, _OLDEST))
        raise Unavailable(f"the server is {version}", hint=f"MySQL {oldest} or newer is needed, see docs/databases.md")
    if settings["log_bin"] == "1" and settings["log_bin_trust_function_creators"] == "0":
        hint = "SET PERSIST log_bin_trust_function_creators = 1, or start it with --skip-log-bin"
        raise Unavailable("the MySQL server's binary log keeps programs from defining functions", hint=hint)
    identity = " ".join(f"{name}={value}" for name, value in {**settings, **environment}.items())
    product = f"MySQL {'.'.join(version.split('.')[:2])}"
    return Facts(product, identity, {**settings, **environment})


def _sweep(lane: Lane) -> None:
    """Drop what engines left whose processes are gone."""
    for owner, comment in lane.ask(OWNERS):
        if is_gone(str(comment)):
            _drop_all(lane, str(owner))


def _drop_all(lane: Lane, owner: str) -> None:
    sessions, accounts, databases = (lane.ask(query) for query in leftovers(owner))
    for (session,) in sessions:
        with contextlib.suppress(EngineFault):  # it may have ended meanwhile
            lane.ask(f"KILL CONNECTION {session}")
    for (database,) in databases:
        lane.drop(str(database))
    for (account,) in accounts:  # after their routines: an account that defined one cannot be dropped
        lane.drop_account(str(account))
    lane.drop_account(owner)
