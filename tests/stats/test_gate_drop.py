import itertools
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest
from statsmodels.stats.multitest import multipletests

from codegrade.stats.gate_drop import drop_p, holm
from codegrade.stats.sign_flip import sign_flip, upper_tail

ONE = st.integers(0, 1).map(lambda accepted: (1, accepted))
THREE = st.integers(0, 3).map(lambda accepted: (3, accepted))


def by_hand(differences) -> float:
    """All assignments of signs, one by one."""
    seen = sum(differences)
    signs = list(itertools.product((1, -1), repeat=len(differences)))
    hits = sum(sum(s * d for s, d in zip(sign, differences, strict=True)) >= seen for sign in signs)
    return hits / len(signs)


@given(st.lists(st.tuples(ONE, ONE), max_size=9))
def test_one_reply_is_the_sign_of_each_task_flipped(pairs):
    """The exact one-sided test counts every assignment of signs."""
    assert drop_p(pairs) == pytest.approx(by_hand([a - b for (_, a), (_, b) in pairs]))


@given(st.lists(st.tuples(THREE, THREE), max_size=9))
def test_several_replies_are_flipped_by_task(pairs):
    """A task's difference of rates flips as one, however many replies stand behind it."""
    assert drop_p(pairs) == pytest.approx(by_hand([a - b for (_, a), (_, b) in pairs]))


@given(st.lists(st.tuples(THREE, THREE), max_size=30))
def test_both_sides_are_never_sure_together(pairs):
    """The two one-sided tests of one table cover everything, and the two-sided one is twice the smaller."""
    one, other = drop_p(pairs), drop_p([(b, a) for a, b in pairs])
    assert one + other >= 1 - 1e-9
    two = sign_flip([Fraction(a, n) - Fraction(b, m) for (n, a), (m, b) in pairs])
    assert min(1.0, 2 * min(one, other)) == pytest.approx(two)


@pytest.mark.parametrize(
    ("lost", "gained", "p"), [(9, 3, 0.072998046875), (5, 0, 0.03125), (0, 0, 1.0), (1, 4, 0.96875)]
)
def test_one_reply_is_mcnemars_test(lost, gained, p):
    """One-sided exact binomial, as scipy has it."""
    pairs = [((1, 1), (1, 0))] * lost + [((1, 0), (1, 1))] * gained + [((1, 1), (1, 1))] * 7
    assert drop_p(pairs) == pytest.approx(p)
    if lost + gained:
        assert p == pytest.approx(binomtest(lost, lost + gained, alternative="greater").pvalue)


def test_a_thousand_tasks_keep_their_small_p():
    """Nothing cancels far in the tail: 400 lost and none won are 2^-400."""
    assert upper_tail(np.ones(400, dtype=np.int64)) == pytest.approx(2.0**-400)


def test_holm_multiplies_the_smallest_most():
    """Holm's own steps: 3 · 0.01, 2 · 0.02, then never below what came before."""
    assert holm({"a": 0.03, "b": 0.01, "c": 0.02}) == pytest.approx({"a": 0.04, "b": 0.03, "c": 0.04})
    assert holm({"a": 0.6, "b": 0.9}) == {"a": 1.0, "b": 1.0}
    assert holm({}) == {}


@given(st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_holm_agrees_with_statsmodels(ps):
    """The adjusted p-values are those of statsmodels."""
    expected = multipletests(ps, method="holm")[1]
    assert list(holm({str(i): p for i, p in enumerate(ps)}).values()) == pytest.approx(list(expected))


def test_a_task_without_a_reply_is_refused():
    """A rate of nothing is no rate."""
    with pytest.raises(ValueError, match="0 accepted out of 0 judged"):
        drop_p([((0, 0), (1, 1))])
