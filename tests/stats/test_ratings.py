"""Bradley–Terry ratings: by hand, against statsmodels, against what must always hold, and by coverage."""

import itertools
import math

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given
from hypothesis import strategies as st

from codegrade.stats.ratings import ELO_PER_UNIT, rate

RESULTS = st.integers(2, 5).flatmap(
    lambda players: st.lists(
        st.lists(st.sampled_from([0.0, 1.0, math.nan]), min_size=players, max_size=players), min_size=1, max_size=25
    )
)


def test_two_players_by_hand():
    """Nine won against three lost are odds of three to one: 400·log10(3) = 190.8 points; what ends alike is nothing."""
    results = np.array([[1.0, 0.0]] * 9 + [[0.0, 1.0]] * 3 + [[1.0, 1.0]] * 50 + [[0.0, 0.0]] * 7)
    (group,) = rate(results, range(len(results))).groups
    assert group.elo == (pytest.approx(1595.42, abs=0.01), pytest.approx(1404.58, abs=0.01))
    # Of log odds with independent games: sqrt(1/9 + 1/3) = 0.6667, and 12/11 for few tasks: 0.6963 · 173.72 · 1.95996.
    low, high = group.difference(0, 1)
    assert (high - low) / 2 == pytest.approx(237.08, abs=0.02)
    assert group.interval(0) == (pytest.approx(1595.42 - 118.54, abs=0.02), pytest.approx(1595.42 + 118.54, abs=0.02))


def test_agrees_with_logistic_regression():
    """The estimates and the covariance clustered by task are those of statsmodels."""
    rng = np.random.default_rng(7)
    abilities, difficulty = np.array([0.8, 0.3, -0.2, -0.9]), rng.normal(0, 1, 80)
    results = (rng.random((80, 4)) < 1 / (1 + np.exp(difficulty[:, None] - abilities))).astype(float)
    tasks = np.arange(80) // 2
    designs, won, clusters = [], [], []
    for row, task in zip(results, tasks, strict=True):
        for i, j in [pair for pair in itertools.combinations(range(4), 2) if row[pair[0]] != row[pair[1]]]:
            designs.append(np.eye(4)[i] - np.eye(4)[j])
            won.append(row[i])
            clusters.append(task)
    model = sm.GLM(np.array(won), np.array(designs)[:, 1:], family=sm.families.Binomial())
    fitted = model.fit(cov_type="cluster", cov_kwds={"groups": np.array(clusters), "use_correction": False})
    centred = np.eye(4) - 1 / 4
    expected = centred @ np.append(0.0, fitted.params) * ELO_PER_UNIT
    spread = centred @ np.pad(fitted.cov_params(), ((1, 0), (1, 0))) @ centred * ELO_PER_UNIT**2
    (group,) = rate(results, list(tasks)).groups
    decided = len(set(clusters))
    assert np.array(group.elo) - 1500 == pytest.approx(expected, abs=1e-3)
    assert group.covariance == pytest.approx(spread * decided / (decided - 1), rel=1e-4, abs=1e-3)


@given(RESULTS, st.randoms(use_true_random=False))
def test_order_of_rows_and_players_does_not_matter(rows, random):
    """Shuffled, every player has the same rating, interval and company."""
    order, players = random.sample(range(len(rows)), len(rows)), random.sample(range(len(rows[0])), len(rows[0]))
    results = np.array(rows)
    one, other = rate(results, range(len(rows))), rate(results[order][:, players], order)
    assert _facts(one, list(range(len(players)))) == _facts(other, players)


def _facts(ratings, names):
    return {
        names[player]: (
            frozenset(names[other] for other in group.players),
            round(rating, 3),
            tuple(round(limit, 2) for limit in group.interval(player)),
        )
        for group in ratings.groups
        for player, rating in zip(group.players, group.elo, strict=True)
    }


@given(RESULTS)
def test_turning_every_result_around_turns_the_ratings_around(rows):
    """Accepted for not accepted: every rating is mirrored at 1500, every interval as wide as before."""
    results = np.array(rows)
    one, other = rate(results, range(len(rows))), rate(1 - results, range(len(rows)))
    mirrored = {player: rating for g in other.groups for player, rating in zip(g.players, g.elo, strict=True)}
    for group in one.groups:
        assert [mirrored[player] for player in group.players] == pytest.approx([3000 - r for r in group.elo], abs=1e-3)


@given(RESULTS)
def test_a_group_has_a_mean_of_1500_and_wins_what_it_should(rows):
    """At the maximum every player's wins are what the ratings expect of its decided games."""
    ratings = rate(np.array(rows), range(len(rows)))
    for group in ratings.groups:
        assert sum(group.elo) == pytest.approx(1500 * len(group.players), abs=1e-6)
        for i, one in zip(group.players, group.elo, strict=True):
            expected = sum(
                (ratings.wins[i, j] + ratings.wins[j, i]) / (1 + 10 ** ((other - one) / 400))
                for j, other in zip(group.players, group.elo, strict=True)
                if j != i
            )
            assert ratings.wins[i, list(group.players)].sum() == pytest.approx(expected, abs=1e-4)


def test_who_never_loses_has_no_rating_but_stands_first():
    """Player 0 beats all and never loses; 1 and 2 are rated against each other; 3 shares no task with anyone."""
    nan = math.nan
    rows = [[1.0, 0.0, 0.0, nan], [1.0, 1.0, 0.0, nan], [1.0, 0.0, 1.0, nan], [nan, nan, nan, 1.0]]
    ratings = rate(np.array(rows), range(4))
    groups = [group.players for group in ratings.groups]
    assert sorted(groups) == [(0,), (1, 2), (3,)]
    assert groups.index((0,)) < groups.index((1, 2))
    by_players = dict(zip(groups, ratings.groups, strict=True))
    assert ratings.above(by_players[0,], by_players[1, 2])
    assert not ratings.above(by_players[1, 2], by_players[0,])
    assert not ratings.above(by_players[0,], by_players[3,])
    assert by_players[1, 2].elo == (pytest.approx(1500), pytest.approx(1500))


def test_rows_need_their_tasks():
    """One task for each row, or it is refused."""
    with pytest.raises(ValueError, match="1 tasks for 2 rows"):
        rate(np.zeros((2, 2)), ["a"])


@pytest.mark.parametrize(("tasks", "languages", "players"), [(30, 1, 4), (100, 1, 5), (60, 3, 4), (20, 4, 4)])
def test_intervals_hold_the_truth_as_often_as_they_say(tasks, languages, players):
    """300 simulated sets of results each: the true differences lie in 92.5 to 97.5 % of the 95 % intervals."""
    rng = np.random.default_rng(11)
    abilities = np.linspace(0.8, -0.8, players)
    held = []
    for _ in range(300):
        difficulty = np.repeat(rng.normal(0, 1.2, tasks), languages)
        chances = 1 / (1 + np.exp(difficulty[:, None] - abilities))
        results = (rng.random(chances.shape) < chances).astype(float)
        ratings = rate(results, np.arange(len(results)) // languages)
        if len(ratings.groups) == 1:
            (group,) = ratings.groups
            for i in range(players):
                low, high = group.interval(i)
                held.append(low <= 1500 + ELO_PER_UNIT * abilities[i] <= high)
    assert len(held) > 290 * players
    assert 0.925 < np.mean(held) < 0.975
