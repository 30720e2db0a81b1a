"""Puts a program to the cases of a script and writes down what came of it, as `interface` says."""

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from codegrade.engines import oracle_schema as sql
from codegrade.engines.interface import CaseData, Script
from codegrade.engines.oracle_accounts import rows_of
from codegrade.engines.oracle_attempt import Attempt
from codegrade.engines.oracle_errors import Meaning, meaning
from codegrade.engines.oracle_results import read_result
from codegrade.engines.oracle_script import split_script
from codegrade.engines.oracle_seam import ServerError, Session
from codegrade.engines.oracle_values import TooLargeError, UnreadableError
from codegrade.engines.oracle_watch import Watch
from codegrade.errors import EngineFault, Undetermined
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.relational.rows import Rows, encode
from codegrade.relational.types import Routine
from codegrade.relational.values import Value

Kill = Callable[[str], None]
_STILL_THERE = "SELECT 1 FROM dual"
_NOT_A_QUERY = "ORA-00900: invalid SQL statement: it is not a query, it gives no rows"
_OF_THE_PROGRAM = {Meaning.PROGRAM, Meaning.DATA, Meaning.MEMORY}
_T = TypeVar("_T")


class _EndedError(Exception):
    """The program did not come to the end of a case: by a record, or by an ending of its own."""

    def __init__(self, kind: str = "", message: str = "", ending: Ending = Ending.EXITED) -> None:
        super().__init__(message)
        self.kind, self.message, self.ending = kind, message, ending


class CaseRunner:
    """Runs one script in its attempt; `kill` ends a session from outside."""

    def __init__(self, script: Script, attempt: Attempt, kill: Kill) -> None:
        self._script, self._attempt, self._kill = script, attempt, kill
        self._records: list[Record] = []
        self._seconds = 0.0

    def run(self) -> Execution:
        """Every case until one fails.

        Raises:
            EngineFault: the server failed.
            Undetermined: the driver cannot fetch what the program gives.
            ServerError: the server failed at something of ours.
        """
        began, ending = time.monotonic(), Ending.EXITED
        try:
            statements = self._statements()
            for case in self._script.cases:
                self._attempt.fill(case)
                self._seconds = 0.0
                results = self._case(statements, case)
                self._record("R", encode(results))
        except _EndedError as ended:
            ending = ended.ending
            if ended.kind:
                self._record(ended.kind, self._attempt.impersonal(ended.message).encode("utf-8", "replace"))
        else:
            self._seconds = 0.0
            self._record("D", b"")
        return self._execution(ending, time.monotonic() - began)

    def _statements(self) -> tuple[str, ...]:
        statements = split_script(self._script.program)
        if not statements:
            raise _EndedError("C", "ORA-00900: invalid SQL statement: there is none")
        if self._script.form == "query" and len(statements) > 1:
            raise _EndedError("C", f"ORA-00933: a query is one statement, not {len(statements)}")
        return statements

    def _case(self, statements: Sequence[str], case: CaseData) -> tuple[Rows, ...]:
        session, script = self._attempt.runner(), self._script
        results = [self._statement(session, statement) for statement in statements]
        if script.form == "query":
            if results[0] is None:
                raise _EndedError("C", _NOT_A_QUERY)
            return (results[0],)
        values = self._calls(session, script.routine, case) if script.routine else ()
        if script.form == "function" and script.routine:
            return (Rows((script.routine.name,), tuple((value,) for value in values)),)
        self._watched(session, session.commit)
        return self._tables()

    def _calls(self, session: Session, routine: Routine, case: CaseData) -> list[Value]:
        types = [of for _, of in routine.params]
        marks = ", ".join(f":{number}" for number in range(1, len(types) + 1))
        called = f"{routine.name}({marks})" if types else routine.name
        block = f"BEGIN {':result := ' if routine.returns else ''}{called}; END;"
        return [
            self._watched(session, partial(session.call, block, types, values, routine.returns))
            for values in case.calls
        ]

    def _statement(self, session: Session, statement: str) -> Rows | None:
        limits = self._script.limits

        def read() -> tuple[Rows | None, bool]:
            answer = session.execute(statement)
            return read_result(answer, limits.rows, limits.result_bytes), answer.invalid

        rows, invalid = self._watched(session, read)
        if invalid:
            raise _EndedError("C", _complaint(session))
        return rows

    def _tables(self) -> tuple[Rows, ...]:
        limits, results = self._script.limits, []
        for table in self._script.tables:
            names = tuple(column.name for column in table.columns)
            try:
                rows = read_result(self._attempt.owner.execute(sql.read_table(table)), limits.rows, limits.result_bytes)
            except TooLargeError as error:
                raise _EndedError(ending=Ending.OUTPUT) from error
            except UnreadableError as error:
                raise _EndedError("E", f"table {table.name}: {error}") from error
            results.append(Rows(names, rows.rows if rows else ()))
        return tuple(results)

    def _watched(self, session: Session, act: Callable[[], _T]) -> _T:
        """What the program's statement or call gives, in the time that it may take."""
        watch = Watch(session, self._kill, self._script.limits.seconds)
        try:
            with watch:
                given = act()
        except TooLargeError as error:
            raise _EndedError(ending=Ending.OUTPUT) from error
        except UnreadableError as error:
            raise _EndedError("E", str(error)) from error
        except ServerError as error:
            raise self._said(error, session, expired=watch.expired) from error
        finally:
            self._seconds += watch.seconds
        if watch.expired:
            raise _EndedError(ending=Ending.WALL_TIME)
        return given

    def _said(self, error: ServerError, session: Session, *, expired: bool) -> Exception:
        """What an error of the program's statement is to us."""
        said = meaning(error)
        if expired or said is Meaning.TIME:
            return _EndedError(ending=Ending.WALL_TIME)
        if said is Meaning.LOST and _answers(session):
            said = Meaning.DATA  # a program may raise any code: PRAGMA EXCEPTION_INIT
        if said in _OF_THE_PROGRAM:
            return _EndedError(said.value, error.message)
        if said is Meaning.UNREADABLE:
            return Undetermined(f"a value that the driver cannot fetch: {error.message}")
        hint = "see whether the server is up and has room; the script may be sent again"
        return EngineFault(f"Oracle failed: {error.message}", hint=hint)

    def _record(self, kind: str, payload: bytes) -> None:
        self._records.append(Record(kind, payload, self._seconds, self._seconds))

    def _execution(self, ending: Ending, wall_seconds: float) -> Execution:
        done = bool(self._records) and self._records[-1].type == "D"
        spent = sum(record.cpu_seconds for record in self._records)
        return Execution(
            (
                Outcome(
                    step="run",
                    ending=ending,
                    exit_code=0 if done else 1,
                    signal=0,
                    stdout=b"",
                    stderr=b"",
                    cpu_seconds=spent,
                    wall_seconds=wall_seconds,
                    memory_bytes=0,
                    records=tuple(self._records),
                ),
            )
        )


def _answers(session: Session) -> bool:
    try:
        return bool(rows_of(session, _STILL_THERE))
    except ServerError:
        return False


def _complaint(session: Session) -> str:
    """ORA-24344 with the reasons that the server keeps, one a line; the first is on its line."""
    reasons = [f"{of}, line {line}: {text}" for of, line, _, text in rows_of(session, sql.COMPLAINTS)]
    return ": ".join(["ORA-24344: success with compilation error", *["\n".join(reasons)] * bool(reasons)])
