"""Results of a database → judgements: which values are equal, what is said where they are not."""

import itertools
import time
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.judge.rows import same_rows
from codegrade.judge.sql import compare_rows, judge_sql
from codegrade.relational.rows import Rows, encode
from codegrade.relational.types import Column, Routine, Table, parse_column_type
from codegrade.tasks.task import Compare, Sql, SqlCase

EXACT = Compare()
AT = datetime.fromisoformat
INT = parse_column_type("int")
TABLES = (Table("orders", (Column("id", INT),)), Table("customers", (Column("id", INT),)))
QUERY = Sql("query", TABLES)
CASES = [SqlCase({}, (Rows(("id",), ((number,),)),)) for number in (1, 2, 3)]

SCALARS = st.one_of(
    st.none(),
    st.integers(-(2**70), 2**70),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.dates(),
    st.datetimes(),
)


def table_of(width):
    return st.lists(st.tuples(*[SCALARS] * width), max_size=12)


ROWS = st.integers(1, 3).flatmap(table_of)


def near(tolerance):
    return Compare(mode="float", abs_tol=tolerance)


def one(expected, got, compare=EXACT):
    return same_rows([(expected,)], [(got,)], compare)


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1, 1.0),
        (1, Decimal("1.00")),
        (Decimal("0.1"), 0.1),
        (Decimal("1E+2"), 100),
        (Decimal("1E-2"), Decimal("0.01")),
        (0, -0.0),
        (0, Decimal("-0")),
        (2**64 + 1, Decimal(2**64 + 1)),
        (Decimal(99999999999999999999999999999999999999), 10**38 - 1),
        (1e22, 10**22),
        ("ab", "ab   "),
        ("", "   "),
        (date(2024, 1, 31), AT("2024-01-31")),
        ("2024-01-31", date(2024, 1, 31)),
        ("2024-01-31", "2024-01-31 00:00:00"),
        ("2024-01-31 10:15", AT("2024-01-31T10:15")),
        ("2024-01-31 10:15:00", "2024-01-31T10:15:00.000000000"),
        ("2024-01-31 10:15:00.5", AT("2024-01-31T10:15:00.500")),
        ("0099-12-31", date(99, 12, 31)),
        (None, None),
    ],
)
def test_these_values_are_equal(expected, got):
    """By value, whatever type a database gives them, in every mode and whichever is the expected one."""
    assert one(expected, got)
    assert one(got, expected)
    assert one(expected, got, near(1e-9))


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1, 2),
        (1, "1"),
        (Decimal("1.5"), "1.50"),
        (1, None),
        (0, None),
        ("", None),
        ("NULL", None),
        ("a", "A"),
        ("e", "é"),
        ("ab", " ab"),
        ("ab", "ab\t"),
        ("5", "05"),
        (Decimal("0.3"), 0.1 + 0.2),
        (2**63, 2**63 + 1),
        (10**38, 10**38 - 1),
        (float("nan"), float("nan")),
        (1, float("nan")),
        (1, Decimal("NaN")),
        (None, float("nan")),
        (float("inf"), float("-inf")),
        (1, float("inf")),
        (date(2024, 1, 31), 20240131),
        (date(2024, 1, 31), AT("2024-01-31T00:00:01")),
        ("2024-01-31", "2024-1-31"),
        ("2024-01-31", "31-JAN-24"),
        ("2024-02-30", date(2024, 3, 1)),
        ("2024-01-31 10:15:00.123456", "2024-01-31 10:15:00.123456789"),
        ("2024-01-31", "٢٠٢٤-01-31"),
    ],
)
def test_these_values_are_not(expected, got):
    """NULL is NULL alone, NaN is nothing, text is no number and counts its letters' case."""
    assert not one(expected, got)
    assert not one(got, expected)
    assert not one(expected, got, near(1e-20))


@given(st.data())
def test_rows_may_come_in_any_order(data):
    """A multiset has none: every permutation is accepted."""
    rows = data.draw(ROWS)
    assert same_rows(rows, data.draw(st.permutations(rows)), EXACT)


@given(st.data())
def test_a_multiset_counts(data):
    """One row more, one less, or one twice instead of another is wrong."""
    rows = data.draw(ROWS.filter(bool))
    other = data.draw(st.sampled_from(rows))
    assert not same_rows(rows, rows[1:], EXACT)
    assert not same_rows(rows, [*rows, other], EXACT)
    assert same_rows(rows, [*rows[1:], other], EXACT) == same_rows([rows[0]], [other], EXACT)


@given(ROWS, ROWS)
def test_equality_is_symmetric_and_needs_no_mode(left, right):
    """Which side is expected changes nothing, and equal rows are close, too."""
    if len({len(row) for row in left + right}) < 2:
        assert same_rows(left, right, EXACT) == same_rows(right, left, EXACT)
        assert same_rows(left, right, near(1e-9)) or len(left) != len(right) or not same_rows(left, right, EXACT)


@given(st.integers(-(10**12), 10**12), st.integers(0, 8))
def test_a_number_has_one_value_in_every_type(units, scale):
    """The same digits as a decimal, padded, or as a float of few digits."""
    value = Decimal(units).scaleb(-scale)
    assert one(value, Decimal(f"{value:f}") + Decimal("0.00000000000"))
    assert one(value, float(value)) or len(str(abs(units))) > 15


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=5), st.data())
def test_a_tolerance_pairs_rows_whenever_they_can_be_paired(expected, data):
    """As trying every order does: no false reject and no false accept."""
    got = data.draw(st.lists(st.tuples(*[st.integers(0, 6)] * 2), min_size=len(expected), max_size=len(expected)))
    apart = any(
        all(
            abs(a - b) <= 1
            for wanted, found in zip(expected, order, strict=True)
            for a, b in zip(wanted, found, strict=True)
        )
        for order in itertools.permutations(got)
    )
    assert same_rows(expected, got, near(1.0)) is apart


def test_sorting_alone_would_reject_this():
    """Rows that are close in one column may be sorted apart by it, and belong together by the next."""
    expected = [(Decimal("1.000"), 5), (Decimal("1.001"), 3)]
    got = [(Decimal("1.000"), 3), (Decimal("1.001"), 5)]
    assert same_rows(expected, got, near(0.01))
    assert not same_rows(expected, got, near(0.0001))


def test_the_nearest_is_not_always_the_partner():
    """0 takes 1, so that 1 can take 2."""
    assert same_rows([(0, 0), (1, 0)], [(1, 0), (2, 0)], near(1.0))
    assert same_rows([(0, 0)] * 3 + [(1, 0)] * 3, [(1, 0)] * 3 + [(2, 0)] * 3, near(1.0))
    assert not same_rows([(0, 0)] * 3 + [(1, 0)] * 2, [(1, 0)] * 2 + [(2, 0)] * 3, near(1.0))


@pytest.mark.parametrize(
    ("expected", "got", "compare", "same"),
    [
        (Decimal("1.00"), Decimal("1.01"), near(0.01), True),
        (Decimal("1.00"), Decimal("1.0100001"), near(0.01), False),
        (Decimal("1.1"), 1.0, near(0.1), True),
        (1000, 1001, Compare(mode="float", rel_tol=1e-3), True),
        (1001, 1002.01, Compare(mode="float", rel_tol=1e-3), False),
        (0, 1e-12, Compare(mode="float", rel_tol=1e-3), False),
        (2**62, 2**62 + 1, near(0.5), False),
        (10**400, 10**400 + 1, near(0.5), False),
        (1, "1", near(0.5), False),
        (1, None, near(5), False),
        (1, float("nan"), near(5), False),
        (1, Decimal("sNaN"), near(5), False),
        (1e308, float("inf"), near(1e300), False),
        ("2024-01-31", date(2024, 2, 1), near(5), False),
    ],
)
def test_a_tolerance_is_one_of_numbers_and_exact_at_its_edge(expected, got, compare, same):
    """Decimals: 1.01 is within 0.01 of 1.00, which in binary it is not."""
    assert one(expected, got, compare) is same


def test_a_hundred_thousand_rows_are_judged_in_seconds():
    """Both modes, with dates and decimals, equal rows in another order and wrong ones."""
    day = date(2024, 1, 1)
    rows = [(n, f"name {n}", Decimal(n) / 7, day + timedelta(n % 999), None) for n in range(100_000)]
    moved = [(Decimal(n), name.ljust(20), value, on.isoformat(), none) for n, name, value, on, none in reversed(rows)]
    started = time.process_time()
    assert same_rows(rows, moved, EXACT)
    assert not same_rows(rows, [*moved[1:], moved[1]], EXACT)
    assert time.process_time() - started < 8
    assert same_rows(rows, moved, near(1e-9))


@pytest.mark.parametrize(
    "columns",
    [
        [lambda n: n % 100, lambda n: n // 100],
        [lambda n: Decimal(n % 50) / 1000, lambda n: Decimal(n * 37 % 101) / 1000],
        [lambda n: n - n, lambda n: n - n + 2],
    ],
)
def test_thousands_of_close_rows_are_paired_in_seconds(columns):
    """Also where nearly every row is close to many others."""
    expected = [tuple(column(n) for column in columns) for n in range(4_000)]
    got = [tuple(value + Decimal(n % 3 - 1) / 1000 for value in row) for n, row in enumerate(reversed(expected))]
    started = time.process_time()
    assert same_rows(expected, got, near(0.001))
    assert not same_rows(expected, [*got[1:], (10**6, 10**6)], near(0.001))
    assert time.process_time() - started < 20


def result(*rows, columns=("id",)):
    return ("R", encode((Rows(columns, rows),)))


def outcome(*records, ending=Ending.EXITED):
    stamped = tuple(Record(kind, payload, 0.01, 0.01) for kind, payload in records)
    done = bool(records) and records[-1][0] == "D"
    return Execution((Outcome("run", ending, 0 if done else 1, 0, b"", b"", 0.1, 0.1, 0, stamped),))


D = ("D", b"")


@pytest.mark.parametrize(
    ("run", "verdict", "case", "passed"),
    [
        (outcome(result((1,)), result((2,)), result((3,)), D), "accepted", None, 3),
        (outcome(result((1,)), result((9,)), result((3,)), D), "wrong_answer", 1, 1),
        (outcome(result((1,)), result((9,)), ("E", b"ORA-01476: divisor is equal to zero")), "wrong_answer", 1, 1),
        (outcome(result((1,)), ("E", b"ORA-01476: divisor is equal to zero")), "run_time_error", 1, 1),
        (outcome(("C", b"ORA-00933: SQL command not properly ended")), "compile_error", None, 0),
        (outcome(result((1,)), ("C", b"1146 (42S02): no such table")), "compile_error", None, 1),
        (outcome(result((1,)), ("M", b"ORA-01652: unable to extend")), "memory_limit_exceeded", 1, 1),
        (outcome(result((1,)), ending=Ending.WALL_TIME), "time_limit_exceeded", 1, 1),
        (outcome(ending=Ending.WALL_TIME), "time_limit_exceeded", 0, 0),
        (outcome(result((1,)), ending=Ending.OUTPUT), "output_limit_exceeded", 1, 1),
        (outcome(result((7,)), ending=Ending.WALL_TIME), "wrong_answer", 0, 0),
        (outcome(), "run_time_error", 0, 0),
        (outcome(D), "run_time_error", 0, 0),
        (outcome(result((1,)), D), "run_time_error", 1, 1),
        (outcome(result((1,)), result((2,)), result((3,))), "run_time_error", 2, 3),
    ],
)
def test_what_an_engine_answers_has_one_verdict(run, verdict, case, passed):
    """The first case that fails decides; only right results of every case and a proper end are accepted."""
    judgement = judge_sql(CASES, run, QUERY, EXACT)
    assert (str(judgement.verdict), judgement.case, judgement.cases_passed) == (verdict, case, passed)
    assert judgement.cases_total == 3


def test_the_database_s_message_is_kept_whole():
    """Its first line is the detail."""
    said = b"ORA-06550: line 1, column 7:\nPLS-00201: identifier 'X' must be declared"
    judgement = judge_sql(CASES, outcome(result((1,)), ("E", said)), QUERY, EXACT)
    assert judgement.detail == "case 2: ORA-06550: line 1, column 7:"
    assert judgement.message == said.decode()


@pytest.mark.parametrize(
    ("got", "problem"),
    [
        (Rows(("ID", "Total"), ((1, 2), (3, 4))), ""),
        (Rows(("id", "total"), ((3, 4), (1, 2))), "the rows are right, their order is not"),
        (Rows(("id", "total"), ((1, 2), (3, 5))), "row 2 is wrong"),
        (Rows(("id", "total"), ((1, 2),)), "1 rows where 2 are expected"),
        (Rows(("id",), ((1,), (3,))), "1 columns where 2 are expected"),
        (Rows(("total", "id"), ((2, 1), (4, 3))), "the columns are in another order"),
        (Rows(("id", "sum(x)"), ((1, 2), (3, 4))), "column 2 is named 'sum(x)', not total"),
    ],
)
def test_each_mistake_has_its_own_detail(got, problem):
    """Count, names and order of columns, count of rows, order of rows, values."""
    expected = Rows(("id", "total"), ((1, 2), (3, 4)))
    assert compare_rows(expected, got, EXACT, ordered=True, named=True) == problem


def test_names_of_columns_may_be_ignored_but_not_their_count():
    """With columns = "any" only the order of columns counts."""
    expected, got = Rows(("id",), ((1,),)), Rows(("count(*)",), ((1,),))
    assert compare_rows(expected, got, EXACT, ordered=False, named=False) == ""


def test_a_function_is_judged_call_by_call():
    """Its column's name says nothing, the order of calls is its own."""
    sql = Sql("function", TABLES, routine=Routine("net", (("id", INT),), INT))
    case = SqlCase({}, (Rows(("net",), ((1,), (2,))),), calls=((1,), (2,)))
    assert judge_sql([case], outcome(result((1,), (2,), columns=("NET",)), D), sql, EXACT).cases_passed == 1
    wrong = judge_sql([case], outcome(result((2,), (1,)), D), sql, EXACT)
    assert wrong.detail == "case 1: call 1 returned a wrong value"


@pytest.mark.parametrize("form", ["change", "procedure"])
def test_tables_afterwards_are_multisets_and_named_in_the_detail(form):
    """A change leaves no order; the first table that is wrong is told."""
    case = SqlCase({}, (Rows(("id",), ((1,), (2,))), Rows(("id",), ())))
    right = ("R", encode((Rows(("ID",), ((2,), (1,))), Rows(("ID",), ()))))
    assert str(judge_sql([case], outcome(right, D), Sql(form, TABLES), EXACT).verdict) == "accepted"
    wrong = ("R", encode((Rows(("id",), ((2,), (1,))), Rows(("id",), ((5,),)))))
    detail = judge_sql([case], outcome(wrong, D), Sql(form, TABLES), EXACT).detail
    assert detail == "case 1: table customers: 1 rows where 0 are expected"


@given(
    st.lists(st.integers(10_000, 99_999), min_size=1, max_size=8, unique=True),
    st.lists(st.integers(100_000, 999_999), max_size=8),
    st.booleans(),
)
def test_no_detail_holds_an_expected_value(expected, got, ordered):
    """What is told of a wrong answer never gives the right one away."""
    case = SqlCase({}, (Rows(("id",), tuple((value,) for value in expected)),))
    judgement = judge_sql([case], outcome(result(*((v,) for v in got)), D), Sql("query", TABLES, ordered), EXACT)
    assert str(judgement.verdict) == "wrong_answer"
    assert not any(str(value) in judgement.detail + judgement.message for value in expected)
