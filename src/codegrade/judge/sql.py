"""Judge a SQL program: the results of an engine against the cases. The first case that fails decides.

`rows` says which values are equal. Column names compare without case.
"""

from collections.abc import Sequence

from codegrade.execution import Ending, Execution, Outcome
from codegrade.judge.endings import failure
from codegrade.judge.rows import first_difference, same_rows
from codegrade.relational.rows import Rows, decode
from codegrade.tasks.task import Compare, Sql, SqlCase
from codegrade.verdict import Judgement, Verdict

_SAID = {
    "C": Verdict.COMPILE_ERROR,
    "E": Verdict.RUN_TIME_ERROR,
    "M": Verdict.MEMORY_LIMIT_EXCEEDED,
}


def judge_sql(cases: Sequence[SqlCase], execution: Execution, sql: Sql, compare: Compare) -> Judgement:
    """`execution` is what an engine answered to the script of these cases (`engines.interface`)."""
    run = execution.last
    results = [decode(record.payload) for record in run.records if record.type == "R"]
    for index, (case, got) in enumerate(zip(cases, results, strict=False)):
        if problem := _problem(case.expected, got, sql, compare):
            return Judgement(Verdict.WRONG_ANSWER, f"case {index + 1}: {problem}", "", index, index, len(cases))
    return _end(run, len(results), len(cases))


def _end(run: Outcome, passed: int, total: int) -> Judgement:
    """Every result so far is right: is that all of them, and if not, what came instead?"""
    last = run.records[-1] if run.records else None
    if run.ending is not Ending.EXITED or last is None:
        return failure(run, min(passed, total - 1), passed, total)
    if last.type == "D" and passed == total:
        return Judgement(Verdict.ACCEPTED, cases_passed=passed, cases_total=total)
    if last.type not in _SAID:
        return failure(run, min(passed, total - 1), passed, total)
    said = last.payload.decode("utf-8", "replace").strip()
    verdict = _SAID[last.type]
    case = None if verdict is Verdict.COMPILE_ERROR else passed
    where = "" if case is None else f"case {passed + 1}: "
    return Judgement(verdict, where + said.partition("\n")[0][:200], said[:4000], case, passed, total)


def _problem(expected: Sequence[Rows], got: Sequence[Rows], sql: Sql, compare: Compare) -> str:
    """One line that says why the results of a case are wrong; "" when they are right. Never names an expected value."""
    if len(got) != len(expected):
        return f"{len(got)} results where {len(expected)} are expected"
    match sql.form:
        case "query":
            return compare_rows(expected[0], got[0], compare, ordered=sql.ordered, named=sql.named)
        case "function":
            return _wrong_call(expected[0], got[0], compare)
    for table, wanted, found in zip(sql.tables, expected, got, strict=True):
        if problem := compare_rows(wanted, found, compare, ordered=False, named=False):
            return f"table {table.name}: {problem}"
    return ""


def _wrong_call(expected: Rows, got: Rows, compare: Compare) -> str:
    if len(got.rows) != len(expected.rows):
        return f"{len(got.rows)} values for {len(expected.rows)} calls"
    wrong = first_difference(expected.rows, got.rows, compare)
    return "" if wrong is None else f"call {wrong + 1} returned a wrong value"


def compare_rows(expected: Rows, got: Rows, compare: Compare, *, ordered: bool, named: bool) -> str:
    """Why `got` is not what was expected, in one line without an expected value; "" when it is."""
    if len(got.columns) != len(expected.columns):
        return f"{len(got.columns)} columns where {len(expected.columns)} are expected"
    if named and (misnamed := _misnamed(expected.columns, got.columns)):
        return misnamed
    if len(got.rows) != len(expected.rows):
        return f"{len(got.rows)} rows where {len(expected.rows)} are expected"
    if not ordered:
        return "" if same_rows(expected.rows, got.rows, compare) else "the rows are wrong"
    wrong = first_difference(expected.rows, got.rows, compare)
    if wrong is None:
        return ""
    same = same_rows(expected.rows, got.rows, compare)
    return "the rows are right, their order is not" if same else f"row {wrong + 1} is wrong"


def _misnamed(expected: Sequence[str], got: Sequence[str]) -> str:
    wanted, found = [name.casefold() for name in expected], [name.casefold() for name in got]
    if wanted == found:
        return ""
    if sorted(wanted) == sorted(found):
        return "the columns are in another order"
    wrong = next(index for index, pair in enumerate(zip(wanted, found, strict=True)) if pair[0] != pair[1])
    return f"column {wrong + 1} is named {got[wrong]!r:.60}, not {expected[wrong]}"
