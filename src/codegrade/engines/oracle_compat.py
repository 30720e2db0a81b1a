"""The stand-in for Oracle: PostgreSQL with orafce, behind a rewriter of Oracle's statements (docs/oracle-compat.md).

A program is compiled first, without a server: it is turned down with Oracle's code, or is undetermined, or becomes
statements of PostgreSQL. Those run in a schema and under a role that are made for the script and dropped with it.
"""

import contextlib
import re
import threading
from collections.abc import Mapping, Sequence

import psycopg

from codegrade.engines.compat.errors import RefusedError, undetermined
from codegrade.engines.compat.program import Step, compile_program
from codegrade.engines.compat.routines import as_parameter, call_of
from codegrade.engines.compat.translate import world_of
from codegrade.engines.interface import CaseData, Facts, Script
from codegrade.engines.oracle_compat_errors import kind_of
from codegrade.engines.oracle_compat_server import (
    Address,
    Place,
    connect,
    drop,
    fill,
    make,
    new_place,
    select_all,
)  # fmt: skip
from codegrade.engines.oracle_compat_session import Ended, Session, host_value, refused
from codegrade.engines.oracle_script import split_script
from codegrade.errors import EngineFault
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.relational.rows import Rows, encode
from codegrade.relational.values import Row

_CHANGES = re.compile(r"(?:CREATE|DROP|ALTER(?!\s+SESSION\b)|TRUNCATE|GRANT|REVOKE|LOCK)\b", re.IGNORECASE)
"""What an account that may only read cannot do, whatever follows."""
_IDENTITY = (
    "SELECT current_setting('server_version'),"
    " (SELECT extversion FROM pg_extension WHERE extname = 'orafce'), current_setting('block_size')"
)


class OracleCompatEngine:
    """An `Engine` on a server of our image at `address`.

    Raises (on construction):
        EngineFault: it does not answer, or is not of our image.
    """

    def __init__(self, address: Address, *, environment: Mapping[str, str] | None = None) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._idle: list[psycopg.Connection] = []
        self._closed = False
        lane = connect(address)
        try:
            server, orafce, _ = lane.execute(_IDENTITY).fetchone() or ("", "", "")
        except psycopg.Error as error:
            raise EngineFault(f"the stand-in's server: {error}") from error
        identity = f"postgresql={server} orafce={orafce}"
        self.facts = Facts("Oracle Database 21c", identity, {"server": identity, **dict(environment or {})})
        self._idle.append(lane)

    def query(self, script: Script) -> Execution:
        """See `Engine.query`."""
        try:
            steps = _compiled(script)
        except RefusedError as error:
            return _execution([], refused(kind_of(str(error)), str(error)))
        lane = self._take()
        try:
            execution = self._on(lane, script, steps)
        except psycopg.Error as error:
            lane.close()
            raise EngineFault(f"the stand-in's server: {error}", hint="is the server up?") from error
        except BaseException:
            if lane.closed or lane.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                lane.close()
            else:
                self._give_back(lane)
            raise
        self._give_back(lane)
        return execution

    def _on(self, lane: psycopg.Connection, script: Script, steps: Sequence[Step]) -> Execution:
        place = new_place()
        lane.execute(make(place, script.tables, script.form))
        records: list[Record] = []
        ended: Ended | None = None
        session: Session | None = None
        try:
            milliseconds = int(script.limits.seconds * 1000) + 500
            options = f"-c search_path={place.name},pg_catalog -c statement_timeout={milliseconds}"
            session = Session(
                connect(self._address, user=place.name, password=place.password, options=options), script.limits
            )  # fmt: skip
            for case in script.cases:
                ended = _Trial(lane, session, script, steps, place).run(case, records)
                if ended is not None:
                    break
        finally:
            if session is not None:
                session.close()
            self._drop(lane, place)
        return _execution(records, ended)

    def _drop(self, lane: psycopg.Connection, place: Place) -> None:
        """Sessions of the role may still hold locks: they are ended first."""
        with contextlib.suppress(psycopg.Error):
            if lane.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                lane.execute("ROLLBACK")
            lane.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (place.name,))
            lane.execute(drop(place))

    def _take(self) -> psycopg.Connection:
        with self._lock:
            if self._closed:
                raise EngineFault("the engine was closed")
            if self._idle:
                return self._idle.pop()
        return connect(self._address)

    def _give_back(self, lane: psycopg.Connection) -> None:
        with self._lock:
            if not self._closed and not lane.closed:
                self._idle.append(lane)
                return
        lane.close()

    def close(self) -> None:
        """See `Engine.close`."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for lane in idle:
            with contextlib.suppress(psycopg.Error):
                lane.close()


def _compiled(script: Script) -> tuple[Step, ...]:
    statements = split_script(script.program)
    if not statements:
        raise RefusedError(900, "invalid SQL statement")
    if script.form == "query" and len(statements) > 1:
        raise RefusedError(933, "SQL command not properly ended")
    if script.form == "query" and _CHANGES.match(statements[0]):
        raise RefusedError(1031, "insufficient privileges")
    return compile_program(statements, world_of(script.tables))


class _Trial:
    """One program on its cases, one after the other."""

    def __init__(
        self, lane: psycopg.Connection, session: Session, script: Script, steps: Sequence[Step], place: Place
    ) -> None:  # fmt: skip
        self._lane, self._session, self._script = lane, session, script
        self._steps, self._place = steps, place

    def run(self, case: CaseData, records: list[Record]) -> Ended | None:
        """Append the record of a case that runs to its end; otherwise say how it ended."""
        fill(self._lane, self._place, self._script.tables, case)
        done = self._query() if self._script.form == "query" else self._change(case)
        if isinstance(done, Ended):
            return done
        results, seconds = done
        records.append(Record("R", encode(results), seconds, seconds))
        return None

    def _query(self) -> tuple[tuple[Rows, ...], float] | Ended:
        step = self._steps[0]
        if step.kind != "query":
            if step.kind == "change":
                return refused("E", "ORA-01031: insufficient privileges")
            undetermined("a statement or block that is no query, where a query is asked for")
        done = self._session.run(step.sql, step.columns)
        return done if isinstance(done, Ended) else ((done.rows or Rows((), ()),), done.seconds)

    def _change(self, case: CaseData) -> tuple[tuple[Rows, ...], float] | Ended:
        self._session.connection.autocommit = False
        try:
            ran = self._all()
            called = ran if isinstance(ran, Ended) else self._calls(case)
            if isinstance(ran, Ended) or isinstance(called, Ended):
                self._session.connection.rollback()
                return called if isinstance(called, Ended) else ran  # type: ignore[return-value]  # one of them ended
            self._session.connection.commit()
        except psycopg.Error as error:
            return self._session.failed(error, "COMMIT")
        finally:
            if not self._session.connection.closed:
                self._session.connection.rollback()
                self._session.connection.autocommit = True
        rows, seconds = called
        if self._script.form == "function":
            assert self._script.routine is not None  # noqa: S101  # a function has one
            return (Rows((self._script.routine.name,), rows),), ran + seconds
        left = self._read()
        return Ended(None, Ending.OUTPUT) if left is None else (left, ran + seconds)

    def _all(self) -> float | Ended:
        seconds = 0.0
        for step in self._steps:
            if step.kind == "create":
                self._lane.execute(f'SET search_path = "{self._place.name}", pg_catalog')
                self._lane.execute(step.sql.encode(), binary=True)  # which the server takes as one statement only
                self._lane.execute("RESET search_path")
                continue
            done = self._session.run(step.sql, step.columns if step.kind == "query" else None)
            if isinstance(done, Ended):
                return done
            seconds += done.seconds
        return seconds

    def _calls(self, case: CaseData) -> tuple[tuple[Row, ...], float] | Ended:
        rows: list[Row] = []
        seconds = 0.0
        if self._script.routine is None:
            return (), 0.0
        defined = next((step.creates for step in self._steps if step.creates and step.creates.name), None)
        for arguments in case.calls:
            try:
                text = call_of(self._script.routine, defined, [as_parameter(value) for value in arguments])
            except RefusedError as error:
                return refused(kind_of(str(error)), str(error))
            done = self._session.run(text, ("v",))
            if isinstance(done, Ended):
                return done
            rows += done.rows.rows if done.rows else ()
            seconds += done.seconds
        return tuple(rows), seconds

    def _read(self) -> tuple[Rows, ...] | None:
        """Every table; None when one has more rows, or all more bytes, than a result may have."""
        results: list[Rows] = []
        size = 0
        for table in self._script.tables:
            with self._lane.transaction(), self._lane.cursor("left") as cursor:
                cursor.execute(select_all(self._place, table))
                found = cursor.fetchmany(self._script.limits.rows + 1)
            rows = tuple(tuple(map(host_value, row)) for row in found)
            size += sum(len(str(value)) for row in rows for value in row)
            if len(rows) > self._script.limits.rows or size > self._script.limits.result_bytes:
                return None
            results.append(Rows(tuple(column.name for column in table.columns), rows))
        return tuple(results)


def _execution(records: list[Record], ended: Ended | None) -> Execution:
    """Records of the cases that ran, then why one did not, or that all did."""
    if ended is None:
        ended = Ended(Record("D", b"", 0.0, 0.0))
    if ended.record is not None:
        records = [*records, ended.record]
    seconds = sum(record.cpu_seconds for record in records)
    failed = ended.ending is not Ending.EXITED or ended.record is None or ended.record.type != "D"
    return Execution(
        (Outcome("run", ended.ending, int(failed), 0, b"", b"", seconds, seconds, 0, records=tuple(records)),)
    )
