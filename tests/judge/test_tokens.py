"""The default validator of the ICPC/Kattis format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.judge.tokens import output_problem
from codegrade.tasks.task import Compare

PLAIN = Compare(case_sensitive=False)
SPACES = Compare(space_sensitive=True)
FLOATS = Compare("float", abs_tol=1e-6, rel_tol=1e-6)


@pytest.mark.parametrize(
    ("expected", "got", "compare", "problem"),
    [
        (b"1 2\n3\n", b"1 2 3", PLAIN, ""),
        (b"1 2\n", b"1  2\n", SPACES, "token 2 differs"),
        (b"1 2\n", b"1 2\n", SPACES, ""),
        (b"Yes\n", b"yes\n", PLAIN, ""),
        (b"Yes\n", b"yes\n", Compare(), "token 1 differs"),
        (b"1 2 3", b"1 2", PLAIN, "output ends after 2 of 3 tokens"),
        (b"1", b"1 1", PLAIN, "1 tokens too many"),
        (b"0.5", b"0.5000000001", FLOATS, ""),
        (b"0.5", b"5e-1", FLOATS, ""),
        (b"0.5", b"0.51", FLOATS, "token 1 differs"),
        (b"0.5", b"nan", FLOATS, "token 1 differs"),
        (b"1", b"1e400", FLOATS, "token 1 differs"),
        (b"1", b"1.0", PLAIN, "token 1 differs"),
        (b"", b"", PLAIN, ""),
        (b"", b"x", PLAIN, "1 tokens too many"),
    ],
)
def test_validator(expected, got, compare, problem):
    """White space and case matter only where a flag says so; numbers are close only under a tolerance."""
    assert output_problem(expected, got, compare) == problem


@given(st.binary(), st.binary())
def test_every_text_matches_itself_and_nothing_raises(one, other):
    """Any bytes may come out of a program."""
    assert output_problem(one, one, SPACES) == ""
    output_problem(one, other, FLOATS)
