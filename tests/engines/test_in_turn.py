"""Scripts that must be alone on the machine wait for others, and others for them."""

import threading
from dataclasses import dataclass, field

from codegrade.engines.in_turn import InTurn
from codegrade.engines.interface import Facts, Script, StatementLimits
from codegrade.execution import Ending, Execution, Outcome
from codegrade.turns import Turns

DONE = Execution((Outcome("run", Ending.EXITED, 0, 0, b"", b"", 0.0, 0.0, 0),))


@dataclass
class Slow:
    """Answers when it is let, and notes how many scripts it has at once."""

    facts: Facts = field(default_factory=lambda: Facts("Slow 1", "slow", {}))
    running: int = 0
    most: int = 0
    alone_with: int = 0
    closed: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    go: threading.Event = field(default_factory=threading.Event)
    began: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def query(self, script: Script) -> Execution:
        with self.lock:
            self.running += 1
            self.most = max(self.most, self.running)
            if script.alone:
                self.alone_with = max(self.alone_with, self.running)
        self.began.release()
        self.go.wait(10)
        with self.lock:
            self.running -= 1
        return DONE

    def close(self) -> None:
        self.closed += 1


def script(*, alone):
    return Script("query", "SELECT 1", (), (), StatementLimits(1.0), alone=alone)


def test_an_engine_is_passed_on():
    """Facts, answers and the end are the engine's own."""
    slow = Slow()
    slow.go.set()
    engine = InTurn(slow, Turns())
    assert engine.facts.product == "Slow 1"
    assert engine.query(script(alone=False)) is DONE
    engine.close()
    assert slow.closed == 1


def test_shared_scripts_run_together_and_one_alone_by_itself():
    """Two at once; the one that must be alone has nobody beside it."""
    slow = Slow()
    engine = InTurn(slow, Turns())
    threads = [threading.Thread(target=engine.query, args=(script(alone=False),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    assert slow.began.acquire(timeout=10)
    assert slow.began.acquire(timeout=10)
    last = threading.Thread(target=engine.query, args=(script(alone=True),))
    last.start()
    assert not slow.began.acquire(timeout=0.1)
    slow.go.set()
    for thread in (*threads, last):
        thread.join(10)
    assert (slow.most, slow.alone_with) == (2, 1)
