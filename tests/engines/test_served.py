"""An engine on a server that may end."""

import contextlib
import threading

import pytest

from codegrade.engines.interface import Facts, Script, StatementLimits
from codegrade.engines.served import Served
from codegrade.errors import EngineFault
from codegrade.execution import Ending, Execution, Outcome, Record

ANSWER = Execution((Outcome("run", Ending.EXITED, 0, 0, b"", b"", 0, 0, 0, records=(Record("D", b"", 0, 0),)),))


class World:
    """Servers that end when a program says so: of hunger, or for no reason."""

    def __init__(self):
        self.started = []
        self.closed = []

    def start(self):
        server = FakeServer(self)
        self.started.append(server)
        return server, FakeEngine(server)


class FakeServer:
    def __init__(self, world):
        self.world, self.up, self.hungry = world, True, False

    def answers(self):
        return self.up

    def running(self):
        return self.up

    def starved(self):
        return self.hungry

    def close(self):
        self.world.closed.append(self)


class FakeEngine:
    facts = Facts("Fake 1", "fake", {})

    def __init__(self, server):
        self.server = server

    def query(self, script):
        if not self.server.up:
            raise EngineFault("it is down")
        if script.program == "fault":
            raise EngineFault("a fault, but it is up")
        if script.program in {"crash", "eat"} or (script.program == "eat once" and len(self.server.world.started) == 1):
            self.server.up, self.server.hungry = False, script.program != "crash"
            raise EngineFault("it went down")
        return ANSWER

    def close(self):
        pass


@pytest.fixture
def world():
    return World()


@pytest.fixture
def served(world):
    with contextlib.closing(Served(world.start)) as engine:
        yield engine


def script(program):
    return Script("query", program, (), (), StatementLimits(1))


def test_a_server_that_ended_is_started_again(world, served):
    """The script that met the end gets a fault, the next an answer."""
    with pytest.raises(EngineFault):
        served.query(script("crash"))
    assert served.query(script("")) is ANSWER
    assert len(world.started) == 2
    assert world.closed == world.started[:1]


def test_a_fault_of_a_server_that_is_well(world, served):
    """A fault alone starts nothing again."""
    with pytest.raises(EngineFault):
        served.query(script("fault"))
    assert len(world.started) == 1


def test_out_of_memory_twice_is_the_programs_doing(world, served):
    """A script whose server ran out of memory runs again on a fresh one; when that does, too, it says M."""
    (record,) = served.query(script("eat")).last.records
    assert record.type == "M"
    assert served.query(script("")) is ANSWER
    assert len(world.started) == 3


def test_out_of_memory_once(served):
    """One that does not do it again is answered as if nothing had been."""
    assert served.query(script("eat once")) is ANSWER


def test_start_again_once(world, served):
    """Many scripts that meet the same end start one server."""
    world.started[0].up = False
    faults = []

    def one():
        try:
            served.query(script(""))
        except EngineFault as error:
            faults.append(error)

    threads = [threading.Thread(target=one) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(world.started) == 2
    assert faults


def test_closed(world, served):
    """After closing nothing is started."""
    served.close()
    world.started[0].up = False
    with pytest.raises(EngineFault):
        served.query(script(""))
    assert len(world.started) == 1
    assert world.closed == world.started
