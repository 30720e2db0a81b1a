import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.stats.rates import wilson


def test_wilson_of_known_values():
    """Wilson 1927 for 5 of 10 and the one-sided ends."""
    assert wilson(5, 10) == pytest.approx((0.236593, 0.763407), abs=1e-6)
    assert wilson(0, 10) == pytest.approx((0.0, 0.277533), abs=1e-6)
    assert wilson(10, 10) == pytest.approx((0.722467, 1.0), abs=1e-6)
    assert (wilson(0, 14)[0], wilson(60, 60)[1]) == (0.0, 1.0)


def test_no_trials_have_no_interval():
    """A rate over nothing has no error bar."""
    assert wilson(0, 0) is None


@pytest.mark.parametrize(("successes", "trials"), [(-1, 3), (4, 3), (0, -1)])
def test_impossible_counts_are_refused(successes, trials):
    """Counts that cannot be are a caller's error."""
    with pytest.raises(ValueError, match="successes out of"):
        wilson(successes, trials)


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_bounds_solve_the_score_equation(counts):
    """Each bound b is where |p - b| equals z standard errors at b, found without the closed form."""
    successes, trials = counts
    low, high = wilson(successes, trials)
    p, z = successes / trials, 1.959963984540054
    assert 0 <= low <= p + 1e-12
    assert p - 1e-12 <= high <= 1
    for bound in (low, high):
        if 1e-9 < bound < 1 - 1e-9:
            assert abs(p - bound) == pytest.approx(z * math.sqrt(bound * (1 - bound) / trials), abs=1e-7)
