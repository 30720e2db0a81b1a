"""Judge a SQL program: the results of an engine against the cases. The first case that fails decides.

Rows compare by value: 1, 1.0 and DECIMAL '1.00' are equal; blanks at the end of text do not count (CHAR columns have
them); a date equals the timestamp at its midnight, and its ISO text; NULL equals NULL alone; NaN equals nothing, not
even itself. Text never equals a number. Column names compare without case.
"""

import math
import re
from collections import Counter
from collections.abc import Hashable, Sequence
from datetime import date, datetime, time
from decimal import Decimal

from codegrade.execution import Ending, Execution, Outcome
from codegrade.judge.compare import close
from codegrade.judge.endings import failure
from codegrade.relational.rows import Rows, decode
from codegrade.relational.values import Row, Value
from codegrade.tasks.task import Compare, Sql, SqlCase
from codegrade.verdict import Judgement, Verdict

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?")
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
    ordered = sql.ordered or sql.form == "function"
    named = sql.named and sql.form == "query"
    tables = sql.form in {"change", "procedure"}
    where = [f"table {table.name}: " for table in sql.tables] if tables else [""]
    for place, wanted, found in zip(where, expected, got, strict=True):
        if problem := compare_rows(wanted, found, compare, ordered=ordered, named=named):
            return place + problem
    return ""


def compare_rows(expected: Rows, got: Rows, compare: Compare, *, ordered: bool, named: bool) -> str:
    """Why `got` is not what was expected, in one line without an expected value; "" when it is."""
    if len(got.columns) != len(expected.columns):
        return f"{len(got.columns)} columns where {len(expected.columns)} are expected"
    if named and (misnamed := _misnamed(expected.columns, got.columns)):
        return misnamed
    if len(got.rows) != len(expected.rows):
        return f"{len(got.rows)} rows where {len(expected.rows)} are expected"
    if ordered:
        return _out_of_order(expected.rows, got.rows, compare)
    return "" if _same_set(expected.rows, got.rows, compare) else "the rows are wrong"


def _out_of_order(expected: Sequence[Row], got: Sequence[Row], compare: Compare) -> str:
    pairs = enumerate(zip(expected, got, strict=True), start=1)
    wrong = next((number for number, (wanted, found) in pairs if not _same(wanted, found, compare)), None)
    if wrong is None:
        return ""
    return "the rows are right, their order is not" if _same_set(expected, got, compare) else f"row {wrong} is wrong"


def _misnamed(expected: Sequence[str], got: Sequence[str]) -> str:
    wanted, found = [name.casefold() for name in expected], [name.casefold() for name in got]
    if wanted == found:
        return ""
    if sorted(wanted) == sorted(found):
        return "the columns are in another order"
    wrong = next(index for index, pair in enumerate(zip(wanted, found, strict=True)) if pair[0] != pair[1])
    return f"column {wrong + 1} is named {got[wrong]!r:.60}, not {expected[wrong]}"


def _same_set(expected: Sequence[Row], got: Sequence[Row], compare: Compare) -> bool:
    """As multisets. With a tolerance both are sorted first; rows that differ by less than it stay together."""
    if compare.mode != "float":
        return Counter(map(_canonical_row, expected)) == Counter(map(_canonical_row, got))
    pairs = zip(sorted(expected, key=_order), sorted(got, key=_order), strict=True)
    return all(_same(wanted, found, compare) for wanted, found in pairs)


def _same(expected: Row, got: Row, compare: Compare) -> bool:
    if compare.mode != "float":
        return _canonical_row(expected) == _canonical_row(got)
    return all(_close(wanted, found, compare) for wanted, found in zip(expected, got, strict=True))


def _close(expected: Value, got: Value, compare: Compare) -> bool:
    if isinstance(expected, int | float | Decimal) and isinstance(got, int | float | Decimal):
        wanted, found = float(expected), float(got)
        return not math.isnan(found) and close(wanted, found, compare)
    return _canonical(expected) == _canonical(got)


def _canonical_row(row: Row) -> Hashable:
    return tuple(_canonical(value) for value in row)


def _canonical(value: Value) -> Hashable:
    """A hashable twin in which equal values are equal and kinds do not mix."""
    match value:
        case None:
            return None
        case str():
            return "text", _text(value)
        case date():
            return "text", _iso(value)
    return "number", _number(value)


def _text(value: str) -> str:
    text = value.rstrip(" ")
    return _iso(datetime.fromisoformat(text)) if _is_iso(text) else text


def _number(value: int | float | Decimal) -> Hashable:
    """Exact; a float is the decimal that its shortest text names, as a database prints it. NaN equals nothing."""
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return object() if number.is_nan() else number


def _is_iso(text: str) -> bool:
    if not _ISO.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _iso(value: date) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat()


def _order(row: Row) -> tuple[tuple[int, float, str], ...]:
    """Sorts rows the same way on both sides: what is not a number first, so that close numbers decide last."""
    keys = [_key(value) for value in row]
    return tuple(sorted(keys, key=lambda key: key[0] == 1))


def _key(value: Value) -> tuple[int, float, str]:
    if value is None:
        return 0, 0.0, ""
    if isinstance(value, int | float | Decimal):
        return 1, float(value), ""
    return 2, 0.0, str(_canonical(value))
