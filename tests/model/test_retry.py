"""Waiting and trying again."""

from datetime import UTC, datetime

import pytest

from codegrade.errors import ModelFault
from codegrade.model.retry import Retries, StillLoading, retry_after_seconds


def failing(*faults):
    left = list(faults)

    def ask() -> str:
        if left:
            raise left.pop(0)
        return "done"

    return ask


def fault(**fields) -> ModelFault:
    return ModelFault("x", retryable=True, **fields)


def test_waits_double_up_to_a_ceiling():
    """1, 2, 4, 8, 8: with full jitter at its highest."""
    slept: list[float] = []
    retries = Retries(tries=6, longest_wait_seconds=8.0, sleep=slept.append, chance=lambda: 1.0)
    assert retries.call(failing(*[fault()] * 5)) == "done"
    assert slept == [1.0, 2.0, 4.0, 8.0, 8.0]


def test_jitter_takes_off_up_to_half():
    """At chance 0 the wait is half."""
    slept: list[float] = []
    assert Retries(sleep=slept.append, chance=lambda: 0.0).call(failing(fault())) == "done"
    assert slept == [0.5]


def test_permanent_fault_is_raised_at_once():
    """Not retryable: no sleep."""
    slept: list[float] = []
    with pytest.raises(ModelFault):
        Retries(sleep=slept.append).call(failing(ModelFault("x")))
    assert slept == []


def test_loading_is_bounded_by_patience():
    """A server that loads for ever is given up after `patience_seconds`."""
    slept: list[float] = []
    with pytest.raises(StillLoading):
        Retries(patience_seconds=6.0, sleep=slept.append).call(failing(*[StillLoading("x")] * 99))
    assert slept == [2.0, 2.0, 2.0]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("1.5", 1.5),
        ("Sat, 21 Nov 2026 08:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 07:00:00 GMT", 0.0),
        ("Sat, 21 Nov 2026 08:00:30 -0000", 30.0),
        ("soon", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(header, seconds):
    """Seconds, an HTTP date, or nothing that can be used."""
    assert retry_after_seconds(header, datetime(2026, 11, 21, 8, tzinfo=UTC)) == seconds
