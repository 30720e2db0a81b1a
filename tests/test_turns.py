"""Turns: many share, one is alone, and who wants to be alone does not wait for ever."""

import threading
import time

from codegrade.turns import Turns


def test_one_who_waits_to_be_alone_goes_before_later_sharers():
    """While somebody waits to be alone, new sharers wait behind."""
    turns, order = Turns(), []
    first_in, let_go = threading.Event(), threading.Event()

    def first():
        with turns.shared():
            first_in.set()
            let_go.wait()

    def alone():
        with turns.alone():
            order.append("alone")

    def later():
        with turns.shared():
            order.append("later")

    threads = [threading.Thread(target=first)]
    threads[0].start()
    first_in.wait()
    for target in (alone, later):
        threads.append(threading.Thread(target=target))
        threads[-1].start()
        time.sleep(0.1)
    assert order == []
    let_go.set()
    for thread in threads:
        thread.join()
    assert order == ["alone", "later"]
