"""One program on the cases of a script, in a session of its own; what is around it is `mysql`'s business."""

from collections.abc import Sequence

from codegrade.engines.interface import CaseData, Script
from codegrade.engines.mysql_fill import literals
from codegrade.engines.mysql_lane import Lane
from codegrade.engines.mysql_session import Done, Ended, LostError, Session, call, refused
from codegrade.engines.mysql_text import Statement
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.relational.rows import Rows, encode
from codegrade.relational.types import Routine

_COMMIT = Statement("COMMIT", ("COMMIT",))


class Trial:
    """One program on its cases, one after the other."""

    def __init__(
        self, lane: Lane, session: Session, script: Script, statements: Sequence[Statement], database: str
    ) -> None:
        self._lane, self._session, self._script = lane, session, script
        self._statements, self._database = statements, database

    def run(self, *, patient: bool) -> tuple[list[Record], Ended | None]:
        """The records of the cases that ran to their end, and how the next one ended, if one did not.

        Raises:
            LostError: the session is gone; with `patient` that is the program's own failure.
            EngineFault: the server failed.
        """
        records: list[Record] = []
        try:
            for number, case in enumerate(self._script.cases):
                done = self._case(case, number)
                if isinstance(done, Ended):
                    return records, done
                records.append(Record("R", encode(done.results), done.seconds, done.seconds))
        except LostError as error:
            if not patient:
                raise
            return records, refused(str(error), "E")
        return records, None

    def _case(self, case: CaseData, number: int) -> Done | Ended:
        if number:
            self._session.reset()
            if self._script.routine is not None:
                self._lane.drop_routines(self._database)
        self._lane.fill(self._database, self._script.tables, case)
        ran = self._all(self._statements)
        if isinstance(ran, Ended):
            return ran
        if self._script.form == "query":
            return Done(ran.results[:1] or (Rows((), ()),), ran.seconds)
        if self._script.routine is not None:
            return self._called(self._script.routine, case, ran.seconds)
        return self._left(ran.seconds)

    def _called(self, routine: Routine, case: CaseData, seconds: float) -> Done | Ended:
        """Calls come in a session that does not know what the definition's did."""
        self._session.reset()
        called = self._all(self._calls(routine, case))
        if isinstance(called, Ended):
            return called
        seconds += called.seconds
        if self._script.form == "procedure":
            return self._left(seconds)
        rows = tuple(row for result in called.results for row in result.rows)
        return Done((Rows((routine.name,), rows),), seconds)

    def _left(self, seconds: float) -> Done | Ended:
        """What is in the tables, once everything is committed."""
        committed = self._all([_COMMIT])
        if isinstance(committed, Ended):
            return committed
        left = self._lane.read(self._database, self._script.tables, self._script.limits)
        return Ended(None, Ending.OUTPUT) if left is None else Done(left, seconds)

    def _calls(self, routine: Routine, case: CaseData) -> list[Statement]:
        verb = "SELECT" if self._script.form == "function" else "CALL"
        texts = (call(verb, routine.name, literals(row)) for row in case.calls)
        return [Statement(text, (verb,)) for text in texts]

    def _all(self, statements: Sequence[Statement]) -> Done | Ended:
        results: list[Rows] = []
        seconds = 0.0
        for statement in statements:
            done = self._session.run(statement.text, defines=statement.creates_routine)
            if isinstance(done, Ended):
                return done
            results += done.results
            seconds += done.seconds
        return Done(tuple(results), seconds)


def refusal(script: Script, statements: Sequence[Statement]) -> Ended | None:
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


def execution_of(records: list[Record], ended: Ended | None) -> Execution:
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
