"""A pool that is left by an exception begins nothing more."""

import threading

import pytest

from codegrade.workers import open_workers


def test_results_are_waited_for():
    """Left in peace, everything that was given to it is done."""
    with open_workers(2) as pool:
        futures = [pool.submit(pow, 2, n) for n in range(5)]
    assert [future.result() for future in futures] == [1, 2, 4, 8, 16]


def test_an_exception_cancels_what_has_not_begun():
    """The one at work is not waited for."""
    gate, begun = threading.Event(), threading.Event()

    def work():
        begun.set()
        return gate.wait(30)

    with pytest.raises(KeyboardInterrupt), open_workers(1) as pool:  # noqa: PT012 -- what is inside is the case
        first = pool.submit(work)
        second = pool.submit(pow, 2, 3)
        begun.wait(30)
        raise KeyboardInterrupt
    assert second.cancelled()
    assert not first.done()
    gate.set()
    assert first.result(30)
