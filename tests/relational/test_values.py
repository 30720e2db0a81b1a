"""Values as `cases.jsonl` writes them; `tests/tasks/test_sql_tasks.py` has what is refused, with its words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.relational.types import Column, parse_column_type
from codegrade.relational.values import column_value, result_value


def column(of, *, null=False):
    return Column("x", parse_column_type(of), null)


@given(st.decimals(min_value=-(10**8) + 1, max_value=10**8 - 1, places=2))
def test_a_decimal_is_read_from_text_and_has_its_scale(value):
    """Digits after the point are those of the column, also where fewer are written."""
    read = column_value(column("decimal(10,2)"), str(value))
    assert read == value
    assert read.as_tuple().exponent == -2


def test_a_decimal_of_thirty_eight_digits_is_exact():
    """More digits than decimals in Python have by default."""
    text = "12345678901234567890123456789012345.678"
    assert str(column_value(column("decimal(38,3)"), text)) == text
    assert column_value(column("decimal(38,3)"), "1e34") == Decimal(10) ** 34


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers(), max_size=2)))
def test_whatever_json_has_is_a_value_or_refused_in_words(written):
    """Never another exception."""
    for of in ("int", "decimal(5,2)", "varchar(5)", "char(5)", "date", "timestamp(3)", "bool"):
        try:
            column_value(column(of), written)
        except ValueError as error:
            assert str(error).startswith("x is ")  # noqa: PT017 - it may or may not raise
    try:
        result_value(written)
    except ValueError as error:
        assert str(error)  # noqa: PT017 - it may or may not raise


@pytest.mark.parametrize(
    ("written", "value"),
    [(None, None), (True, 1), (False, 0), (5, 5), (1.5, 1.5), (Decimal("1.50"), Decimal("1.50")), ("a ", "a ")],
)
def test_a_result_s_value_has_no_declared_type(written, value):
    """Booleans are 1 and 0, as databases answer them."""
    assert result_value(written) == value
