"""Rows on their way between an engine and a judge."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.relational.rows import Rows, decode, encode

VALUES = st.one_of(
    st.none(),
    st.integers(),
    st.decimals(allow_nan=False),
    st.floats(allow_nan=False),
    st.text(st.characters()),
    st.dates(),
    st.datetimes(),
)
RESULTS = st.lists(
    st.lists(st.text(max_size=5), min_size=1, max_size=3).flatmap(
        lambda columns: st.builds(
            Rows, st.just(tuple(columns)), st.lists(st.tuples(*[VALUES] * len(columns)), max_size=5).map(tuple)
        )
    ),
    max_size=3,
).map(tuple)


@given(RESULTS)
def test_results_come_back_as_they_were(results):
    """Every host value keeps its type and its digits."""
    back = decode(encode(results))
    assert back == results
    assert [[[type(v) for v in row] for row in r.rows] for r in back] == [
        [[type(v) for v in row] for row in r.rows] for r in results
    ]
    assert [str(v) for r in back for row in r.rows for v in row] == [
        str(v) for r in results for row in r.rows for v in row
    ]


def test_nan_comes_back_as_nan():
    """A database may answer it; the judge refuses it."""
    ((value,),) = decode(encode((Rows(("x",), ((math.nan,),)),)))[0].rows
    assert math.isnan(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"\xff",
        b"1",
        b"[1]",
        b"{}[",
        b'[{"columns": ["x"]}]',
        b'[{"columns": ["x"], "rows": [[[1]]]}]',
        b'[{"columns": ["x"], "rows": [[{"q": "1"}]]}]',
        b'[{"columns": ["x"], "rows": [[{}]]}]',
        b'[{"columns": ["x"], "rows": [[{"d": "31.01.2024"}]]}]',
        b'[{"columns": ["x"], "rows": [[{"n": "twelve"}]]}]',
        b'[{"columns": ["x"], "rows": [[1.5]]}]',
    ],
)
def test_what_is_no_rows_is_refused(data):
    """One kind of exception, whatever is wrong with it."""
    with pytest.raises(ValueError, match="not rows: "):
        decode(data)
