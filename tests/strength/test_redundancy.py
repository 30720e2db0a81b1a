"""Which cases are needed."""

from codegrade.strength.redundancy import needed


def test_what_always_stays_comes_first():
    """A program that a sample kills needs no other case."""
    assert needed([{0, 1}, {0, 2}], {0}, [0, 1, 2]) == {0}


def test_the_case_that_kills_most():
    """Ties go to the first."""
    assert needed([{1, 3}, {2, 3}, {4, 5}], set(), [1, 2, 3, 4, 5]) == {3, 4}


def test_later_pools_get_what_is_left():
    """Case 9 kills everything, but belongs to the second pool."""
    assert needed([{1, 9}, {2, 9}, {9}], set(), [1, 2], [8, 9]) == {1, 2, 9}


def test_survivors_need_nothing():
    """No case kills them."""
    assert needed([set(), {1}], set(), [0, 1]) == {1}
