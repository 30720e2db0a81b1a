import numpy as np
import pytest
from scipy.stats import binom

from codegrade.stats.gate_margin import critical, score
from codegrade.stats.gate_size import Needed, needed, tasks_to_find, tasks_to_rule_out

SAME, LOST, WON = ((1, 1), (1, 1)), ((1, 1), (1, 0)), ((1, 0), (1, 1))


@pytest.mark.parametrize(("spread", "margin"), [(0.04, 0.02), (0.1, 0.03), (0.15, 0.05), (0.02, 0.02)])
def test_as_many_tasks_rule_out_a_drop_four_times_out_of_five(spread, margin):
    """Of 20,000 runs of that many tasks without a drop, 76 to 86 % pass."""
    tasks = tasks_to_rule_out(0.0, spread, margin, 0.05)
    draws = np.random.default_rng(1).multinomial(tasks, [spread / 2, spread / 2, 1 - spread], 20_000)
    passed = score(draws[:, 0].astype(float), draws[:, 1].astype(float), tasks, margin) >= critical(tasks, margin, 0.05)
    assert 0.76 < passed.mean() < 0.86


@pytest.mark.parametrize(("drop", "spread"), [(0.02, 0.06), (0.05, 0.15), (0.1, 0.2)])
def test_as_many_tasks_find_a_drop_four_times_out_of_five(drop, spread):
    """Of 20,000 runs of that many tasks, 74 to 86 % find it; exact tests err a little below."""
    tasks = tasks_to_find(drop, spread, 0.05)
    shares = [(spread + drop) / 2, (spread - drop) / 2, 1 - spread]
    draws = np.random.default_rng(1).multinomial(tasks, shares, 20_000)
    p = binom.sf(draws[:, 0] - 1, draws[:, 0] + draws[:, 1], 0.5)
    assert 0.74 < (p <= 0.05).mean() < 0.86


def test_runs_that_agree_need_what_excludes_a_rare_drop():
    """149 tasks for 2 points; more samples of fewer tasks would never do."""
    assert needed([SAME] * 60, 0.02, 0.05, 0.05) == Needed(149, None)


def test_chance_is_what_more_samples_lessen():
    """Of 600 tasks 48 differ at random: 1,277 tasks, or 3 times the samples."""
    assert needed([SAME] * 552 + [LOST] * 24 + [WON] * 24, 0.02, 0.05, 0.05) == Needed(1277, 3)


def test_a_lasting_disagreement_is_not_lessened_by_samples():
    """Tasks that one side always gets and the other never differ by more than chance."""
    lost, won, same = ((9, 9), (9, 0)), ((9, 0), (9, 9)), ((9, 9), (9, 9))
    assert needed([same] * 184 + [lost] * 8 + [won] * 8, 0.02, 0.05, 0.05).samples is None


def test_there_is_no_plan_without_a_task():
    """Nothing to plan from."""
    with pytest.raises(ValueError, match="no task"):
        needed([], 0.02, 0.05, 0.05)
