import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegrade.stats.gate_margin import critical, largest_drop, margin_p, moments, score, table_p

SAME = ((1, 1), (1, 1))
LOST = ((1, 1), (1, 0))
WON = ((1, 0), (1, 1))


def by_hand(lost: int, gained: int, tasks: int, margin: float) -> float:
    """The largest chance, on a fine grid, of all tables whose statistic is at least this one's."""
    q = np.linspace(0, (1 - margin) / 2, 2001)
    rest = np.maximum(1 - margin - 2 * q, 0)
    total = np.zeros_like(q)
    seen = float(score(lost, gained, tasks, margin))
    for b in range(tasks + 1):
        for c in range(tasks + 1 - b):
            if float(score(b, c, tasks, margin)) >= seen - 1e-9:
                ways = math.comb(tasks, b) * math.comb(tasks - b, c)
                total += ways * (q + margin) ** b * q**c * rest ** (tasks - b - c)
    return float(total.max())


@st.composite
def tables(draw):
    tasks = draw(st.integers(1, 14))
    lost = draw(st.integers(0, tasks))
    return lost, draw(st.integers(0, tasks - lost)), tasks, draw(st.sampled_from([0.02, 0.1, 0.3, 0.6]))


@settings(max_examples=60, deadline=None)
@given(tables())
def test_the_largest_chance_is_that_of_all_tables_counted(table):
    """p agrees with every table of the null hypothesis added up."""
    assert table_p(*table) == pytest.approx(by_hand(*table), abs=2e-5)


@settings(max_examples=40, deadline=None)
@given(tables())
def test_the_chance_to_err_is_at_most_alpha(table):
    """Wherever the drop is the margin, tables with p <= 0.05 come up in at most 5 % of runs."""
    _, _, tasks, margin = table
    q = np.linspace(0, (1 - margin) / 2, 301)
    rest = np.maximum(1 - margin - 2 * q, 0)
    total = np.zeros_like(q)
    for b in range(tasks + 1):
        for c in range(tasks + 1 - b):
            if float(score(b, c, tasks, margin)) > 1 and table_p(b, c, tasks, margin) <= 0.05:
                total += (
                    math.comb(tasks, b) * math.comb(tasks - b, c) * (q + margin) ** b * q**c * rest ** (tasks - b - c)
                )
    assert total.max() <= 0.05 + 1e-4


@pytest.mark.parametrize(
    ("lost", "gained", "tasks", "p"),
    [(0, 0, 148, 0.0503), (0, 0, 149, 0.0493), (5, 5, 300, 0.0470), (60, 60, 1000, 0.0363)],
)
def test_what_rules_out_two_points(lost, gained, tasks, p):
    """149 tasks without any difference are the fewest that rule out a drop of 2 points: 0.98^149 < 0.05."""
    assert table_p(lost, gained, tasks, 0.02) == pytest.approx(p, abs=2e-4)


def test_more_lost_is_never_better_evidence():
    """p grows with each lost task and falls with each gained one."""
    for gained in range(8):
        ps = [table_p(lost, gained, 40, 0.1) for lost in range(8)]
        assert ps == sorted(ps)
    for lost in range(8):
        ps = [table_p(lost, gained, 40, 0.1) for gained in range(8)]
        assert ps == sorted(ps, reverse=True)


def test_tangos_statistic_is_his():
    """Constraint and statistic of the score test, from the likelihood itself: 5 lost, 2 gained of 40, margin 0.1."""
    q = np.linspace(1e-6, 0.449, 400_001)
    likelihood = 5 * np.log(q + 0.1) + 2 * np.log(q) + 33 * np.log(1 - 0.1 - 2 * q)
    best = q[likelihood.argmax()]
    expected = (40 * 0.1 - 3) / math.sqrt(40 * (2 * best + 0.1 * 0.9))
    assert float(score(5, 2, 40, 0.1)) == pytest.approx(expected, abs=1e-4)


def test_several_replies_are_put_in_place_of_a_table_by_their_moments():
    """Differences ½, ½, −½ and 0: lost 0.375 + 0.375 − 0.125, gained −0.125 − 0.125 + 0.375."""
    half, none = ((2, 2), (2, 1)), ((2, 1), (2, 1))
    assert moments([half, half, (half[1], half[0]), none]) == (0.625, 0.125)
    assert moments([LOST, LOST, WON, SAME]) == (2.0, 1.0)
    assert moments([half, half]) == (1.0, 0.0)
    assert moments([(half[1], half[0])] * 2) == (0.0, 1.0)


def test_the_largest_drop_is_where_the_test_turns():
    """100 tasks that agree rule out drops above 1 − 0.05^(1/100) = 2.95 points."""
    assert largest_drop([SAME] * 100, 0.05) == pytest.approx(0.0295, abs=2e-4)
    assert largest_drop([], 0.05) == 1.0


def test_nothing_is_ruled_out_by_nothing():
    """Without a task p is 1; a margin of 0 or 1 is no question."""
    assert margin_p([], 0.02) == 1.0
    for margin in (0.0, 1.0):
        with pytest.raises(ValueError, match="not between 0 and 1"):
            margin_p([SAME], margin)


def test_the_critical_value_is_where_p_is_alpha():
    """Statistics beyond it have p at most alpha, those before it more; too few tasks have none."""
    value = critical(300, 0.02, 0.05)
    for lost in range(12):
        beyond = float(score(lost, 5, 300, 0.02)) >= value
        assert (table_p(lost, 5, 300, 0.02) <= 0.05) == beyond
