from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.stats.rates import wilson
from codegrade.stats.samples import effective_size, mean_pass_at_k, pass_at_1_interval, pass_at_k

counts = st.integers(0, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n)))


@given(counts, st.integers(1, 9))
def test_pass_at_k_is_the_share_of_k_subsets_with_a_success(count, k):
    """The closed form equals drawing every k-subset by hand."""
    judged, accepted = count
    draws = list(combinations([True] * accepted + [False] * (judged - accepted), k))
    expected = sum(any(draw) for draw in draws) / len(draws) if draws else None
    assert pass_at_k(judged, accepted, k) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("judged", "accepted", "k"), [(3, 4, 1), (3, -1, 1), (3, 1, 0)])
def test_impossible_counts_are_refused(judged, accepted, k):
    """Counts that cannot be are a caller's error."""
    with pytest.raises(ValueError, match="pass@"):
        pass_at_k(judged, accepted, k)


def test_mean_averages_tasks_not_replies():
    """A task with many replies weighs no more than one with few."""
    assert mean_pass_at_k([(10, 10), (1, 0)], 1) == 0.5
    assert mean_pass_at_k([(10, 10), (1, 0)], 2) == 1.0
    assert mean_pass_at_k([(1, 1)], 2) is None
    assert mean_pass_at_k([], 1) is None


@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_one_reply_per_task_is_plain_wilson(outcomes):
    """Without clusters the clustered interval is the Wilson interval."""
    assert pass_at_1_interval([(1, int(o)) for o in outcomes]) == pytest.approx(wilson(sum(outcomes), len(outcomes)))


@given(st.lists(st.booleans(), min_size=2, max_size=40), st.integers(2, 10))
def test_repeating_the_same_reply_adds_no_certainty(outcomes, samples):
    """Samples that always agree within a task are worth one each."""
    repeated = pass_at_1_interval([(samples, samples * o) for o in outcomes])
    assert repeated == pytest.approx(wilson(sum(outcomes), len(outcomes)))


def test_replies_that_vary_within_tasks_do_add_certainty():
    """Equal rates everywhere: each reply counts, as in a plain binomial."""
    assert effective_size([0.5, 0.5, 0.5], 12) == 12.0
    assert pass_at_1_interval([(4, 2)] * 3) == pytest.approx(wilson(6, 12))


def test_all_accepted_counts_tasks_not_replies():
    """Ten of ten replies on each of three tasks is three tasks' worth of evidence."""
    assert pass_at_1_interval([(10, 10)] * 3) == pytest.approx(wilson(3, 3))


def test_nothing_judged_has_no_interval():
    """No replies, no error bar."""
    assert pass_at_1_interval([(0, 0)]) is None
    assert pass_at_1_interval([]) is None


@given(st.lists(counts, min_size=1, max_size=20))
def test_interval_holds_the_rate(tasks):
    """The interval lies in 0..1 around the mean rate."""
    interval = pass_at_1_interval(tasks)
    mean = mean_pass_at_k(tasks, 1)
    if interval is None:
        assert mean is None
    else:
        assert 0 <= interval[0] <= mean + 1e-9
        assert mean - 1e-9 <= interval[1] <= 1
