import math
import random
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.stats.paired import Table, compare, difference_interval, mcnemar, table
from codegrade.stats.rates import wilson
from codegrade.stats.sign_flip import sign_flip

WON, LOST = (1, 1), (1, 0)


def pairs(both: int, first: int, second: int, neither: int):
    return [(WON, WON)] * both + [(WON, LOST)] * first + [(LOST, WON)] * second + [(LOST, LOST)] * neither


counts = st.integers(1, 6).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n)))
clusters = st.lists(st.tuples(counts, counts), min_size=1, max_size=12)
cells = st.tuples(*[st.integers(0, 12)] * 4).filter(any)


@pytest.mark.parametrize(
    ("cells", "low", "high"),
    [
        ((36, 12, 2, 0), 0.0569, 0.3404),
        ((18, 12, 2, 18), 0.0562, 0.3290),
        ((53, 0, 0, 1), -0.0729, 0.0729),
        ((0, 30, 0, 0), 0.8395, 1.0),
    ],
)
def test_interval_of_published_tables(cells, low, high):
    """Method 10 on the tables that Newcombe 1998 works out, to the four digits that are printed."""
    assert difference_interval(pairs(*cells)) == pytest.approx((low, high), abs=6e-5)


def test_a_comparison_of_known_values():
    """Ten tasks lost and none won out of twenty: 2/2^10, and the table of it."""
    result = compare(pairs(8, 10, 0, 2))
    assert (result.tasks, result.first, result.second, result.difference) == (20, 0.9, 0.4, 0.5)
    assert result.table == Table(8.0, 10.0, 0.0, 2.0)
    assert result.p_value == 2 / 1024


def test_no_task_that_differs_is_no_certainty():
    """The difference is 0.0 with an interval around it, not a point, and p is 1."""
    result = compare(pairs(20, 0, 0, 0))
    assert (result.difference, result.p_value) == (0.0, 1.0)
    assert result.interval == pytest.approx((-0.161125, 0.161125), abs=1e-6)
    low, high = compare(pairs(5, 0, 0, 5)).interval
    assert low < -0.1
    assert high > 0.1


def test_no_tasks_have_no_difference():
    """Nothing is said of nothing."""
    result = compare([])
    assert (result.first, result.second, result.difference, result.interval, result.p_value) == (None,) * 5
    assert result.table == Table(0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("wrong", [((0, 0), (1, 1)), ((1, 1), (1, 2)), ((1, -1), (1, 1))])
def test_impossible_counts_are_refused(wrong):
    """Counts that cannot be are a caller's error."""
    with pytest.raises(ValueError, match="accepted out of"):
        compare([wrong])


@given(cells)
def test_the_exact_test_is_the_binomial_of_the_discordant_tasks(counts):
    """McNemar's p is twice the smaller tail of a fair coin thrown for each task that differs."""
    _, b, c, _ = counts
    tail = sum(math.comb(b + c, i) for i in range(min(b, c) + 1)) / 2 ** (b + c)
    assert mcnemar(table(pairs(*counts))) == pytest.approx(min(1.0, 2 * tail))


@given(cells)
def test_flipping_signs_is_mcnemars_test_where_a_task_has_one_reply(counts):
    """The clustered test extends the plain one."""
    _, b, c, _ = counts
    assert sign_flip([Fraction(1)] * b + [Fraction(-1)] * c) == pytest.approx(mcnemar(table(pairs(*counts))))


@given(st.lists(st.fractions(-1, 1, max_denominator=5), max_size=9))
def test_flipping_signs_counts_every_assignment(differences):
    """The count of one large number equals trying all 2^n signs by hand."""
    seen = abs(sum(differences))
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True)))
        for signs in product((1, -1), repeat=len(differences))
    ]
    assert sign_flip(differences) == pytest.approx(sum(total >= seen for total in sums) / len(sums))


def test_many_tasks_of_odd_sizes_are_counted_in_time():
    """300 tasks with up to 97 replies each, whose rates share no small denominator."""
    rng = random.Random(3)  # noqa: S311  # a simulation that must repeat
    p = sign_flip([Fraction(rng.randint(-9, 10), rng.choice([89, 97, 64, 81])) for _ in range(300)])
    assert 0 < p <= 1


@given(clusters)
def test_exchanging_the_conditions_exchanges_the_signs(tasks):
    """Neither side is favoured."""
    there, back = compare(tasks), compare([(b, a) for a, b in tasks])
    assert back.difference == pytest.approx(-there.difference)
    assert back.interval == pytest.approx((-there.interval[1], -there.interval[0]))
    assert back.p_value == there.p_value
    assert back.table.first_only == there.table.second_only


@given(clusters)
def test_the_interval_holds_the_difference_and_has_a_width(tasks):
    """It lies in -1..1 around the difference, and the table adds up to the tasks and to the difference."""
    result = compare(tasks)
    low, high = result.interval
    assert -1 <= low <= result.difference + 1e-12
    assert result.difference - 1e-12 <= high <= 1
    assert high - low > 0.01
    c = result.table
    assert c.both + c.first_only + c.second_only + c.neither == pytest.approx(len(tasks))
    assert (c.first_only - c.second_only) / len(tasks) == pytest.approx(result.difference)


@given(cells, st.integers(2, 6))
def test_repeating_the_same_replies_adds_no_certainty(counts, samples):
    """Replies that always agree within a task are worth one."""
    once = pairs(*counts)
    often = [((samples, samples * a), (samples, samples * b)) for (_, a), (_, b) in once]
    assert compare(often).interval == pytest.approx(compare(once).interval)
    assert compare(often).p_value == pytest.approx(compare(once).p_value)
    assert compare(often).table == compare(once).table


def test_replies_that_vary_within_tasks_do_add_certainty():
    """Three of four against one of four everywhere is more than one task each way could show."""
    result = compare([((4, 3), (4, 1))] * 10)
    assert result.difference == 0.5
    assert result.p_value == 2 / 1024
    low, high = result.interval
    assert high - low < 0.4
    assert result.table == Table(1.875, 5.625, 0.625, 1.875)


@pytest.mark.parametrize(
    "shape", [(0.6, 0.2, 0.05, 0.15), (0.9, 0.05, 0.05, 0.0), (0.3, 0.4, 0.1, 0.2), (0.97, 0.02, 0.0, 0.01)]
)
@pytest.mark.parametrize("tasks", [12, 60])
def test_the_interval_covers_what_it_claims(shape, tasks):
    """Of 2000 drawn tables at least 93 % have an interval that holds the true difference."""
    rng = random.Random(tasks)  # noqa: S311  # a simulation that must repeat
    truth, known, hits = shape[1] - shape[2], {}, 0
    for _ in range(2000):
        drawn = rng.choices(range(4), shape, k=tasks)
        cells = tuple(drawn.count(i) for i in range(4))
        if cells not in known:
            known[cells] = difference_interval(pairs(*cells))
        hits += known[cells][0] <= truth <= known[cells][1]
    assert hits >= 1860


@pytest.mark.parametrize(("tasks", "samples"), [(15, 5), (40, 3)])
def test_the_clustered_interval_covers_what_it_claims(tasks, samples):
    """Tasks of varying difficulty, the second condition 0.2 worse: at least 92 % of 400 intervals hold that."""
    rng, hits = random.Random(samples), 0  # noqa: S311  # a simulation that must repeat
    for _ in range(400):
        drawn = []
        for _ in range(tasks):
            rate = rng.uniform(0.2, 1.0)
            first = sum(rng.random() < rate for _ in range(samples))
            second = sum(rng.random() < rate - 0.2 for _ in range(samples))
            drawn.append(((samples, first), (samples, second)))
        low, high = difference_interval(drawn)
        hits += low <= 0.2 <= high
    assert hits >= 368


def test_all_won_against_all_won_is_the_wilson_bound():
    """Where both rates are 1 the interval reaches as far as Wilson's for one of them."""
    assert difference_interval(pairs(60, 0, 0, 0))[1] == pytest.approx(1 - wilson(60, 60)[0])
