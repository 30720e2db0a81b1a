"""The MySQL engine: a real server, an account for each script, a database with the script's tables and nothing else.

A script's account is made for it, may touch its database alone, and is dropped with it. Programs run in sessions of
that account; everything else (filling, reading tables, killing) in sessions of the administrator. A database is kept
for the next script with the same tables where the program could leave nothing but rows in it, which every case deletes
first, and where every statement came to its end; otherwise it is dropped.
"""

import contextlib
import itertools
import secrets
import threading
from collections.abc import Mapping, Sequence

from codegrade.engines.interface import CaseData, Facts, Script
from codegrade.engines.mysql_connection import Address, connect
from codegrade.engines.mysql_lane import Lane
from codegrade.engines.mysql_owner import OWNERS, claim, is_gone, leftovers, new_account, new_owner
from codegrade.engines.mysql_session import Done, Ended, LostError, Session, call, refused
from codegrade.engines.mysql_text import Statement, split
from codegrade.engines.mysql_watch import Watch
from codegrade.errors import EngineFault, Unavailable
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.relational.rows import Rows, encode

_OLDEST = 8
_TRIES = 30
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
        lane = self._new_lane()
        self.facts = _facts(lane, dict(environment or {}))
        _sweep(lane)
        lane.ask(claim(self._owner))
        self._idle.append(lane)

    def query(self, script: Script) -> Execution:
        """See `Engine.query`. A session that is lost while the server is well is met once with a new one."""
        statements = split(script.program)
        if (problem := _refusal(script, statements)) is not None:
            return _execution([], problem)
        try:
            return self._attempt(script, statements)
        except LostError:
            return self._attempt(script, statements, last=True)

    def _attempt(self, script: Script, statements: Sequence[Statement], *, last: bool = False) -> Execution:
        lane = self._take()
        try:
            execution = self._on(lane, script, statements, last=last)
        except LostError:
            self._give_back(lane)
            raise
        except BaseException:
            lane.close()
            raise
        self._give_back(lane)
        return execution

    def _on(self, lane: Lane, script: Script, statements: Sequence[Statement], *, last: bool) -> Execution:
        database = lane.database(script.tables)
        account = new_account(self._owner)
        password = "" if self._address.private else secrets.token_urlsafe(18)
        lane.create_account(account, password, database, script.form)
        records: list[Record] = []
        ended: Ended | None = None
        spoilt = True
        session = None
        try:
            address = Address(self._address.host, self._address.port, account, password, self._address.private)
            session = Session(
                connect(address, database=database), self._watch, script.limits, {account: "program", database: "task"}
            )
            for number, case in enumerate(script.cases):
                ended = _Trial(lane, session, script, statements, database).run(case, number, records)
                if ended is not None:
                    break
            spoilt = ended is not None and script.form != "query"
        except LostError as error:
            if not lane.is_well():
                raise EngineFault(f"MySQL: {error}", hint="is the server up?") from error
            if not last:
                raise
            ended = refused(str(error), "E")
        finally:
            if session is not None:
                session.close()
            if spoilt:
                lane.forget(database)
                self._drop_later(database)
            with contextlib.suppress(EngineFault):  # what failed first is told
                lane.drop_account(account)
        return _execution(records, ended)

    def _new_lane(self) -> Lane:
        return Lane(self._address, lambda: f"{self._owner}n{next(self._numbers)}")

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

    def _drop_later(self, database: str) -> None:
        """A statement that was killed may hold its tables for as long as it takes to undo it."""

        def drop() -> None:
            dropped = False
            for _ in range(_TRIES):
                with contextlib.suppress(EngineFault):
                    lane = self._new_lane()
                    with contextlib.closing(lane):
                        lane.drop(database)
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
        with contextlib.suppress(EngineFault):
            lane = self._new_lane()
            _drop_all(lane, self._owner)
            lane.close()


class _Trial:
    """One program on its cases, one after the other."""

    def __init__(
        self, lane: Lane, session: Session, script: Script, statements: Sequence[Statement], database: str
    ) -> None:
        self._lane, self._session, self._script = lane, session, script
        self._statements, self._database = statements, database

    def run(self, case: CaseData, number: int, records: list[Record]) -> Ended | None:
        """Append the record of a case that runs to its end; otherwise say how it ended."""
        if number:
            self._session.reset()
        self._lane.fill(self._database, self._script.tables, case)
        done = self._results(case)
        if isinstance(done, Ended):
            return done
        if self._script.routine is not None:
            self._lane.drop_routines(self._database)
        records.append(Record("R", encode(done.results), done.seconds, done.seconds))
        return None

    def _results(self, case: CaseData) -> Done | Ended:
        ran = self._all([statement.text for statement in self._statements])
        if isinstance(ran, Ended):
            return ran
        if self._script.form == "query":
            return Done(ran.results[:1] or (Rows((), ()),), ran.seconds)
        if self._script.routine is not None:
            self._session.reset()
            called = self._all(self._calls(case))
            if isinstance(called, Ended):
                return called
            ran = Done(called.results, ran.seconds + called.seconds)
            if self._script.form == "function":
                rows = tuple(row for result in called.results for row in result.rows)
                return Done((Rows((self._script.routine.name,), rows),), ran.seconds)
        committed = self._all(["COMMIT"])
        if isinstance(committed, Ended):
            return committed
        left = self._lane.read(self._database, self._script.tables, self._script.limits)
        return Ended(None, Ending.OUTPUT) if left is None else Done(left, ran.seconds)

    def _calls(self, case: CaseData) -> list[str]:
        assert self._script.routine is not None  # noqa: S101 -- for the type checker
        verb = "SELECT" if self._script.form == "function" else "CALL"
        return [call(verb, self._script.routine.name, self._lane.literals(row)) for row in case.calls]

    def _all(self, texts: Sequence[str]) -> Done | Ended:
        results: list[Rows] = []
        seconds = 0.0
        for text in texts:
            done = self._session.run(text, defines=text[:6].upper() == "CREATE")
            if isinstance(done, Ended):
                return done
            results += done.results
            seconds += done.seconds
        return Done(tuple(results), seconds)


def _refusal(script: Script, statements: Sequence[Statement]) -> Ended | None:
    """Why a program is not sent to the server at all."""
    if not statements:
        return refused("1065 (42000): Query was empty")
    if script.form == "query" and len(statements) > 1:
        return refused(f"the program has {len(statements)} statements, and a query is one")
    if any(statement.distributed for statement in statements):
        return refused("XA transactions outlive their session, and are not offered", "E")
    try:
        script.program.encode("utf-8")
    except UnicodeEncodeError as error:
        return refused(f"the program is not Unicode text: {error}")
    return None


def _execution(records: list[Record], ended: Ended | None) -> Execution:
    """Records of the cases that ran, then why one did not, or that all did."""
    if ended is None:
        ended = Ended(Record("D", b"", 0.0, 0.0))
    if ended.record is not None:
        records = [*records, ended.record]
    seconds = sum(record.cpu_seconds for record in records)
    failed = ended.record is None or ended.record.type != "D"
    return Execution(
        (Outcome("run", ended.ending, int(failed), 0, b"", b"", seconds, seconds, 0, records=tuple(records)),)
    )


def _facts(lane: Lane, environment: dict[str, str]) -> Facts:
    settings = {name: str(lane.ask(f"SELECT @@global.{name}")[0][0]) for name in _SETTINGS}
    version = settings["version"]
    if "mariadb" in version.lower() or not version.split(".")[0].isdigit() or int(version.split(".")[0]) < _OLDEST:
        raise Unavailable(f"the server is {version}", hint=f"MySQL {_OLDEST} or newer is needed, see docs/databases.md")
    if settings["log_bin"] == "1" and settings["log_bin_trust_function_creators"] == "0":
        hint = "SET PERSIST log_bin_trust_function_creators = 1, or start it with --skip-log-bin"
        raise Unavailable("the MySQL server's binary log keeps programs from defining functions", hint=hint)
    identity = " ".join(f"{name}={value}" for name, value in settings.items())
    product = f"MySQL {'.'.join(version.split('.')[:2])}"
    return Facts(product, identity, {"server": identity, **environment})


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
    for (account,) in accounts:
        lane.drop_account(str(account))
    for (database,) in databases:
        lane.drop(str(database))
    lane.drop_account(owner)
