import numpy as np
import pytest

from codegrade.errors import UsageError
from codegrade.gate import Result, Rule, decide
from codegrade.stats.gate_drop import drop_p, holm

SAME, LOST, WON = ((1, 1), (1, 1)), ((1, 1), (1, 0)), ((1, 0), (1, 1))


def pairs(lost: int, won: int, tasks: int):
    return [LOST] * lost + [WON] * won + [SAME] * (tasks - lost - won)


@pytest.mark.parametrize(
    ("scope", "result"),
    [
        (pairs(0, 0, 149), Result.PASS),
        (pairs(0, 0, 148), Result.INCONCLUSIVE),
        (pairs(4, 0, 100), Result.INCONCLUSIVE),
        (pairs(5, 0, 100), Result.REGRESSED),
        (pairs(12, 3, 100), Result.REGRESSED),
        (pairs(0, 12, 100), Result.PASS),
        (pairs(8, 0, 2000), Result.PASS),
        ([], Result.INCOMPLETE),
    ],
)
def test_one_scope(scope, result):
    """Five lost and none won are 1/32; a drop that is found but under the margin passes."""
    assert decide({"rust": scope}, Rule()).result is result


def test_a_small_drop_that_is_found_passes_and_says_so():
    """8 of 2,000 lost: p of no drop is 1/256, and a drop of 2 points is out of the question."""
    (scope,) = decide({"rust": pairs(8, 0, 2000)}, Rule()).scopes
    assert scope.drop_p == pytest.approx(1 / 256)
    assert scope.margin_p < 1e-6
    assert scope.largest_drop < 0.0085


def test_holm_takes_all_scopes_together():
    """Five lost alarm alone (1/32), and do not among three languages (3/32)."""
    quiet = pairs(0, 0, 300)
    decision = decide({"go": quiet, "java": quiet, "rust": pairs(5, 0, 100)}, Rule())
    assert decision.result is Result.INCONCLUSIVE
    assert [scope.result.value for scope in decision.scopes] == ["pass", "pass", "inconclusive"]
    assert decision.scopes[2].adjusted_p == pytest.approx(3 / 32)


def test_one_language_that_dropped_is_enough():
    """The worst result of a scope is the gate's."""
    assert decide({"go": pairs(0, 0, 300), "rust": pairs(9, 0, 100)}, Rule()).result is Result.REGRESSED


def test_an_incomplete_run_decides_nothing():
    """Not even where the drop is plain."""
    decision = decide({"rust": pairs(50, 0, 100)}, Rule(), complete=False)
    assert decision.result is Result.INCOMPLETE
    assert [scope.result for scope in decision.scopes] == [Result.INCOMPLETE]


def test_identical_verdicts_never_alarm():
    """Not at any alpha, nor with however many scopes."""
    decision = decide({str(i): pairs(0, 0, 50) for i in range(9)}, Rule(alpha=0.49))
    assert [scope.adjusted_p for scope in decision.scopes] == [1.0] * 9


@pytest.mark.parametrize("samples", [1, 3])
def test_identical_models_alarm_at_most_alpha(samples):
    """1,000 pairs in three languages and overall, at alpha 0.1: alarms stay under 0.1 and three standard errors."""
    rng = np.random.default_rng(samples)
    rates = rng.beta(0.4, 0.3, size=(3, 60))
    alarms = 0
    for _ in range(1000):
        base, candidate = rng.binomial(samples, rates), rng.binomial(samples, rates)
        alarms += _alarm(base, candidate, samples)
    assert alarms / 1000 <= 0.1 + 3 * (0.1 * 0.9 / 1000) ** 0.5


def _alarm(base, candidate, samples: int) -> bool:
    scopes = {
        str(i): [((samples, a), (samples, b)) for a, b in zip(*rows, strict=True)]
        for i, rows in enumerate(zip(base.tolist(), candidate.tolist(), strict=True))
    }
    sums = zip(base.sum(axis=0).tolist(), candidate.sum(axis=0).tolist(), strict=True)
    scopes["overall"] = [((3 * samples, a), (3 * samples, b)) for a, b in sums]
    return min(holm({name: drop_p(scope) for name, scope in scopes.items()}).values()) <= 0.1


@pytest.mark.parametrize(
    ("rule", "said"), [({"max_drop": 0.0}, "largest drop"), ({"alpha": 0.5}, "alpha"), ({"alpha": 0.0}, "alpha")]
)
def test_a_rule_that_no_test_is_made_for_is_refused(rule, said):
    """With a hint."""
    with pytest.raises(UsageError, match=said):
        Rule(**rule)


def test_there_must_be_something_to_decide_on():
    """No scope, no gate."""
    with pytest.raises(UsageError, match="nothing to decide on"):
        decide({}, Rule())
