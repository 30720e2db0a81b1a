"""The pool and the session against a backend that runs the agent's part in this process."""

import io
import json
from pathlib import Path

import pytest

from codegrade.agent.frames import FrameError, decode, encode
from codegrade.errors import SandboxFault
from codegrade.execution import Command, Ending, Limits, Step
from codegrade.languages import load_toolchains
from codegrade.roots import find_roots
from codegrade.sandbox.interface import Connection
from codegrade.sandbox.pool import Pool

STEP = Step("run", ("x",), Limits(1, 1, 1 << 20))
OUTCOME = {
    "step": "run", "ending": "exited", "exit_code": 0, "signal": 0, "cpu": 0.5, "wall": 1.0, "memory": 7,
    "records": [["R", 0.25, 0.5]], "garbled": False, "clean": True, "files": ["f"],
}  # fmt: skip
BLOBS = [b"out", b"err", b"payload", b"file"]


class ScriptedBackend:
    """Each session answers a command with the next of `answers`: frames, or bytes as they are."""

    def __init__(self, *answers, reset="", problem=""):
        self.answers, self.reset, self.problem = list(answers), reset, problem
        self.started = self.stopped = 0

    def start(self, language, agent):  # noqa: ARG002 -- the seam's signature
        self.started += 1
        stream = _Agent(self)
        return Connection(stream, stream, 20_000, {"backend": "scripted"})

    def stop(self, connection):
        self.stopped += not connection.stdin.ended
        connection.stdin.ended = True

    def identity(self, language):  # noqa: ARG002 -- the seam's signature
        return "scripted"


class _Agent(io.RawIOBase):
    def __init__(self, backend):
        self.backend, self.sent, self.pending, self.ended = backend, b"", b"", False

    def write(self, data):
        self.sent += bytes(data)
        try:
            header, _ = decode(self._take, 1 << 20)
        except FrameError:
            return len(data)
        self.sent = b""
        if header["do"] == "hello":
            self.pending += b"".join(encode({"problem": self.backend.problem}, []))
        else:
            answer = self.backend.answers.pop(0)
            self.pending += answer if isinstance(answer, bytes) else b"".join(encode({"outcomes": [answer]}, BLOBS))
            self.pending += b"".join(encode({"reset": self.backend.reset}, []))
        return len(data)

    def _take(self, size):
        data, self._left = getattr(self, "_left", self.sent)[:size], getattr(self, "_left", self.sent)[size:]
        if len(data) < size:
            del self._left
            raise FrameError("more is to come")
        return data

    def flush(self):
        if hasattr(self, "_left"):
            del self._left

    def read(self, size):
        data, self.pending = self.pending[:size], self.pending[size:]
        return data


@pytest.fixture(scope="module")
def languages():
    python = load_toolchains(find_roots())["python"]
    return {"python": python.model_copy(update={"resident": None})}


def test_answer_is_decoded(languages):
    """An outcome's blobs are standard output, standard error, payloads and files, in that order."""
    with Pool(ScriptedBackend(OUTCOME), languages, 1, cache=Path("/nonexistent")) as pool:
        outcome = pool.execute(Command("python", {}, (STEP,))).last
    assert (outcome.ending, outcome.stdout, outcome.stderr) == (Ending.EXITED, b"out", b"err")
    assert [(r.type, r.payload, r.cpu_seconds) for r in outcome.records] == [("R", b"payload", 0.25)]
    assert outcome.files == {"f": b"file"}


def test_sessions_are_used_again(languages):
    """Two commands need one environment; closing the pool ends it."""
    backend = ScriptedBackend(OUTCOME, OUTCOME)
    with Pool(backend, languages, 1, cache=Path("/nonexistent")) as pool:
        for _ in range(2):
            pool.execute(Command("python", {}, (STEP,)))
    assert (backend.started, backend.stopped) == (1, 1)


@pytest.mark.parametrize(
    "nonsense",
    [b"", b"\xff\xff\xff\xff", json.dumps({}).encode(), {**OUTCOME, "ending": "vanished"}, {**OUTCOME, "clean": False}],
)
def test_nonsense_is_met_with_a_new_session(languages, nonsense):
    """An agent that answers nonsense is thrown away and the command put to another; a second time it is a fault."""
    backend = ScriptedBackend(nonsense, OUTCOME)
    with Pool(backend, languages, 1, cache=Path("/nonexistent")) as pool:
        assert pool.execute(Command("python", {}, (STEP,))).last.ok
        assert (backend.started, backend.stopped) == (2, 1)
        backend.answers = [nonsense, nonsense]
        with pytest.raises(SandboxFault):
            pool.execute(Command("python", {}, (STEP,)))


def test_failed_reset_costs_the_session_not_the_command(languages):
    """The command after a reset that failed runs in a new environment."""
    backend = ScriptedBackend(OUTCOME, OUTCOME, reset="a file is left")
    with Pool(backend, languages, 1, cache=Path("/nonexistent")) as pool:
        for _ in range(2):
            assert pool.execute(Command("python", {}, (STEP,))).last.ok
    assert backend.started == 2


def test_unfit_environment_is_a_fault(languages):
    """An environment the agent finds unfit is never used."""
    backend = ScriptedBackend(problem="the root file system is writable")
    with (
        Pool(backend, languages, 1, cache=Path("/nonexistent")) as pool,
        pytest.raises(SandboxFault, match="root file system"),
    ):
        pool.execute(Command("python", {}, (STEP,)))
    assert backend.stopped == backend.started == 2
