import threading
import time
from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from codegrade.attempt import Attempt, Failure, Key
from codegrade.chat import Prompt, Reply
from codegrade.drivers import CaseLimits
from codegrade.errors import ConfigError, Fault, ModelFault, RecordFault, SandboxFault, Unavailable
from codegrade.grade import Grade
from codegrade.proof import Proof
from codegrade.records.journal import Journal
from codegrade.records.reading import planned_keys, read_attempts, read_run
from codegrade.records.schema import Exclusion, Header
from codegrade.run import Target, execute, plan
from codegrade.run.pipeline import Stages
from codegrade.tasks.task import Task
from codegrade.verdict import Judgement, Verdict

HEADER = Header(id="r", planned={"rust": {f"s/t{n}": [0, 1] for n in range(6)}})
KEYS = sorted(planned_keys(HEADER))


def task(id_: str) -> Task:
    released = date(2026, 1, 1)
    return Task(id_, "function", id_, "", "easy", "coding", (), released, 1.0, 64, Path(), f"digest of {id_}")


class World:
    """A model, a prover and a grader in one, that count what they were asked and fail where told to."""

    def __init__(self, ask=None, prove=None, judge=None) -> None:
        self.asked: Counter[Key] = Counter()
        self.proved: Counter[tuple[str, str]] = Counter()
        self._fail_ask, self._fail_prove, self._fail_judge = ask or {}, prove or {}, judge or {}
        self.lock = threading.Lock()

    def ask(self, prompt: Prompt) -> Reply:
        key = Key(prompt.task, prompt.language, prompt.sample)
        with self.lock:
            self.asked[key] += 1
        if key in self._fail_ask:
            raise self._fail_ask[key]
        return Reply(f"reply to {key}", completion_tokens=7)

    def prove(self, pair) -> Proof:
        with self.lock:
            self.proved[pair] += 1
        problem = self._fail_prove.get(pair, "")
        if isinstance(problem, Exception):
            raise problem
        limits = CaseLimits(cpu_seconds=1.0, memory_bytes=1 << 20)
        return Proof(task(pair[0]), None, limits, cases_digest="cases", sound=not problem, problem=problem)

    def judge(self, stored, proof) -> Grade:  # noqa: ARG002
        if stored.key in self._fail_judge:
            raise self._fail_judge[stored.key]
        return Grade(Judgement(Verdict.ACCEPTED), stored.reply.text, cpu_seconds=0.1)


def target(key: Key) -> Target:
    prompt = Prompt((), key.task, key.language, key.sample)
    return Target(key, f"digest of {key.task}", "driver", "image", prompt, "prompt")


def go(world: World, journal: Journal, **kwargs):
    replies = {(stored.key, stored.prompt_digest): (digest, stored) for digest, stored in journal.replies.all()}
    todo = plan([target(key) for key in KEYS], read_attempts(journal.folder), replies, {})
    stages = Stages(world.ask, journal.keep, world.prove, world.judge)
    return execute(todo, stages, journal, **kwargs)


@pytest.fixture
def journal(tmp_path):
    with Journal.create(tmp_path / "r", HEADER) as journal:
        yield journal


@pytest.mark.parametrize(("concurrency", "workers"), [(1, 1), (3, 2), (2, 5)])
def test_every_attempt_is_made_once_and_recorded(journal, concurrency, workers):
    """Nothing lost, nothing doubled, whatever the number of threads."""
    world = World()
    events = list(go(world, journal, concurrency=concurrency, workers=workers))
    run = read_run(journal.folder)
    assert run.complete
    assert sorted(events, key=lambda e: e.key) == list(run.attempts)
    assert world.asked == Counter(KEYS)
    assert set(world.proved.values()) == {1}


def test_an_attempt_carries_what_proves_it(journal):
    """Digests, measures and the reply's figures are in the record."""
    first = min(go(World(), journal), key=lambda event: event.key)
    assert first.task_digest == "digest of s/t0"
    assert first.cases_digest == "cases"
    assert first.environment == "image"
    assert first.completion_tokens == 7
    assert journal.replies.get(first.reply_digest).reply.text == f"reply to {KEYS[0]}"
    assert len(first.program_digest) == 64


def test_our_faults_are_failures_and_resume_completes_the_run(journal):
    """No verdict is recorded for a fault of the model's server, the prover or the sandbox."""
    pair = (KEYS[4].task, KEYS[4].language)
    world = World(
        ask={KEYS[0]: ModelFault("429", hint="wait")},
        prove={pair: SandboxFault("daemon gone")},
        judge={KEYS[8]: SandboxFault("image deleted")},
    )
    events = list(go(world, journal, workers=2))
    failures = sorted((e for e in events if isinstance(e, Failure)), key=lambda e: e.key)
    assert [(f.key, f.stage) for f in failures] == [
        (KEYS[0], "ask"),
        (KEYS[4], "gold"),
        (KEYS[5], "gold"),
        (KEYS[8], "grade"),
    ]
    assert failures[0].details == {"hint": "wait"}
    assert len(read_run(journal.folder).attempts) == len(KEYS) - 4
    again = World()
    list(go(again, journal))
    assert read_run(journal.folder).complete
    assert again.asked == Counter([KEYS[0]])


def test_an_unsound_task_is_excluded_by_name(journal):
    """Said once, recorded, and no verdict is given for it."""
    pair = (KEYS[0].task, KEYS[0].language)
    events = list(go(World(prove={pair: "the reference fails"}), journal, workers=2))
    excluded = Exclusion(task=pair[0], language=pair[1], problem="the reference fails")
    assert [e for e in events if isinstance(e, Exclusion)] == [excluded]
    run = read_run(journal.folder)
    assert run.header.exclusions == (excluded,)
    assert run.complete
    assert len(run.attempts) == len(KEYS) - 2


@pytest.mark.parametrize("error", [ConfigError("no such model"), Unavailable("no sandbox"), RuntimeError("a bug")])
def test_what_can_never_work_stops_the_run_and_keeps_what_is_done(journal, error):
    """The error comes out as it is; attempts before it are on disk, and none after it."""
    seen = []
    with pytest.raises(type(error), match=str(error.args[0])):
        seen.extend(go(World(ask={KEYS[6]: error}), journal))
    run = read_run(journal.folder)
    assert {a.key for a in run.attempts} <= set(KEYS[:6])
    assert not run.complete


def test_a_closed_run_keeps_what_it_was_told(journal):
    """Ctrl-C: the attempts that were yielded are recorded, threads stop, and the rest is left for a resume."""
    with closing(go(World(), journal, concurrency=2, workers=2)) as events:
        told = [next(events) for _ in range(3)]
    kept = read_run(journal.folder)
    assert {event.key for event in told} <= {a.key for a in kept.attempts}
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and any(t.name.startswith(("ask-", "grade-")) for t in threading.enumerate()):
        time.sleep(0.05)
    assert not [t for t in threading.enumerate() if t.name.startswith(("ask-", "grade-"))]
    list(go(World(), journal))
    assert read_run(journal.folder).complete


def test_a_model_that_hangs_does_not_hold_up_the_end(journal):
    """Stopping a run does not wait for a reply that may never come."""
    gate = threading.Event()

    class Hanging(World):
        def ask(self, prompt: Prompt) -> Reply:
            if prompt.task == "s/t1":
                gate.wait(30)
            return super().ask(prompt)

    started = time.monotonic()
    with closing(go(Hanging(), journal)) as events:
        next(events)
    assert time.monotonic() - started < 10
    gate.set()


def test_a_disk_that_is_full_stops_the_run(journal):
    """With nowhere to record, no verdict is reached in vain."""

    class Full(Journal):
        def add(self, attempt: Attempt) -> None:
            raise RecordFault(f"no room for {attempt.key}", hint="free some disk space")

    full = Full.__new__(Full)
    full.__dict__.update(journal.__dict__)
    with pytest.raises(RecordFault, match="no room"):
        list(go(World(), full))
    assert read_run(journal.folder).attempts == ()


def test_a_run_in_which_everything_fails_gives_up(tmp_path):
    """A dead server is not asked a thousand times; the last error says why."""
    header = Header(id="r", planned={"rust": {f"s/{n:03}": [0] for n in range(100)}})
    keys = sorted(planned_keys(header))
    world = World(ask={key: ModelFault("connection refused", hint="start the server") for key in keys})
    with Journal.create(tmp_path / "r", header) as journal:
        stages = Stages(world.ask, journal.keep, world.prove, world.judge)
        todo = plan([target(key) for key in keys], {}, {}, {})
        with pytest.raises(Fault, match="20 tasks failed one after the other, the last: connection refused") as told:
            list(execute(todo, stages, journal))
    assert told.value.hint == "start the server"
    assert len(read_run(tmp_path / "r").failures) == 20


def test_nothing_left_is_nothing_to_do(journal):
    """A complete run resumes to itself without asking anybody."""
    list(go(World(), journal))
    world = World()
    assert list(go(world, journal)) == []
    assert world.asked == Counter()
    assert world.proved == Counter()
