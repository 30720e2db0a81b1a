"""The threads of a run: some ask, some grade, one (the caller's) hears what came of it.

Theory of operation: asking threads take work from one iterator and put replies into a bounded queue, so that grading
overlaps generation and replies do not pile up. A grading thread that finds no reply waiting proves the next task
instead, so that tasks are proven while the model is still writing; no reply is graded before its task is proven. Each
piece of work ends in exactly one `Graded`, `Failed` or `Skipped`. Nothing here writes a verdict; replies are stored as
they come, by `keep`. Threads are daemons: a run that is stopped does not wait for a model that is still talking.
"""

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

from codegrade.chat import Prompt, Reply
from codegrade.errors import (
    CodegradeError,
    EngineFault,
    ModelFault,
    RecordFault,
    SandboxFault,
    TaskError,
    Undetermined,
)
from codegrade.grade import Grade
from codegrade.proof import Proof
from codegrade.records.schema import StoredReply
from codegrade.run.planning import Pair, Work

T = TypeVar("T")

POLL_SECONDS = 0.1
GRACE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Stages:
    """What the threads call; every one of them must be thread-safe."""

    ask: Callable[[Prompt], Reply]
    keep: Callable[[StoredReply], tuple[str, StoredReply]]
    prove: Callable[[Pair], Proof]
    judge: Callable[[StoredReply, Proof], Grade]


@dataclass(frozen=True, slots=True)
class Graded:
    """A verdict; `work` has its reply."""

    work: Work
    proof: Proof
    grade: Grade


@dataclass(frozen=True, slots=True)
class Failed:
    """A fault of ours; `stage` is ask, gold or grade, or undetermined where a stand-in cannot tell."""

    work: Work
    stage: str
    error: CodegradeError


@dataclass(frozen=True, slots=True)
class Skipped:
    """The task is excluded in its language."""

    work: Work


@dataclass(frozen=True, slots=True)
class Unsound:
    """A task turned out not to count in a language; said once for each pair."""

    pair: Pair
    problem: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """The run cannot go on."""

    error: Exception


Outcome = Graded | Failed | Skipped | Unsound | Stopped


class Pipeline:
    """Runs `work` through `stages`; a context manager that stops its threads on the way out."""

    def __init__(self, work: Sequence[Work], stages: Stages, concurrency: int, workers: int) -> None:
        self._stages = stages
        self._left = len(work)
        self._work = _Shared(iter(work))
        self._pairs = _Shared(iter(dict.fromkeys(item.target.pair for item in work)))
        self._replies: queue.Queue[Work] = queue.Queue(maxsize=2 * workers)
        self._outcomes: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._proofs: dict[Pair, Future[Proof]] = {}
        self._lock = threading.Lock()
        jobs = [(f"ask-{i}", self._ask_all) for i in range(concurrency)]
        jobs += [(f"grade-{i}", self._grade_all) for i in range(workers)]
        self._threads = [
            threading.Thread(target=self._guard, args=(job,), name=name, daemon=True) for name, job in jobs
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Take up no new work; wait a moment for threads that are about to end."""
        self._stop.set()
        for thread in self._threads:
            thread.join(GRACE_SECONDS / len(self._threads))

    def outcomes(self) -> Iterator[Outcome]:
        """What came of the work, as it comes, until all of it is done."""
        while self._left:
            outcome = self._outcomes.get()
            self._left -= isinstance(outcome, Graded | Failed | Skipped)
            yield outcome

    def finished(self) -> Iterator[Outcome]:
        """What has come of the work already and was not heard yet; does not wait."""
        while not self._outcomes.empty():
            yield self._outcomes.get()

    def _guard(self, job: Callable[[], None]) -> None:
        try:
            job()
        except Exception as error:  # noqa: BLE001  # whatever it is, the caller's thread must hear of it and stop
            self._outcomes.put(Stopped(error))

    def _ask_all(self) -> None:
        while not self._stop.is_set() and (work := self._work.take()) is not None:
            if self._is_excluded(work.target.pair):
                self._outcomes.put(Skipped(work))
            elif (answered := self._asked(work)) is not None:
                self._hand_over(answered)

    def _asked(self, work: Work) -> Work | None:
        """The work with its reply, stored; None where that failed."""
        if work.stored is not None:
            return work
        target = work.target
        try:
            reply = self._reply(target.prompt)
        except (ModelFault, RecordFault) as error:
            self._outcomes.put(Failed(work, "ask", error))
            return None
        digest, stored = self._stages.keep(StoredReply(key=target.key, reply=reply, prompt_digest=target.prompt_digest))
        return Work(target, stored, digest)

    def _reply(self, prompt: Prompt | None) -> Reply:
        if prompt is None:
            raise RecordFault("its reply is not in the run folder", hint="start again from the file of replies")
        return self._stages.ask(prompt)

    def _hand_over(self, work: Work) -> None:
        while not self._stop.is_set():
            try:
                return self._replies.put(work, timeout=POLL_SECONDS)
            except queue.Full:
                continue
        return None

    def _grade_all(self) -> None:
        while not self._stop.is_set():
            if (work := self._next()) is not None:
                self._outcomes.put(self._graded(work))

    def _next(self) -> Work | None:
        """A reply to grade; None after proving a task instead, or after waiting in vain."""
        with suppress(queue.Empty):
            return self._replies.get_nowait()
        if (pair := self._pairs.take()) is not None:
            self._proof(pair)
            return None
        with suppress(queue.Empty):
            return self._replies.get(timeout=POLL_SECONDS)
        return None

    def _graded(self, work: Work) -> Outcome:
        stage = "gold"
        try:
            proof = self._proof(work.target.pair).result()
            if not proof.sound:
                return Skipped(work)
            stage, stored = "grade", work.stored
            assert stored is not None  # noqa: S101  # only work with a reply is handed over
            return Graded(work, proof, self._stages.judge(stored, proof))
        except Undetermined as error:
            return Failed(work, "undetermined", error)
        except (SandboxFault, EngineFault, TaskError) as error:
            return Failed(work, stage, error)

    def _proof(self, pair: Pair) -> Future[Proof]:
        """The proof of a pair, made by the first thread that asks; others wait for it."""
        with self._lock:
            known = self._proofs.get(pair)
            if known is not None:
                return known
            future = self._proofs[pair] = Future()
        try:
            proof = self._stages.prove(pair)
        except Exception as error:  # noqa: BLE001  # the future carries it to every thread that asks
            future.set_exception(error)
            return future
        if not proof.sound:
            self._outcomes.put(Unsound(pair, proof.problem))
        future.set_result(proof)
        return future

    def _is_excluded(self, pair: Pair) -> bool:
        future = self._proofs.get(pair)
        return future is not None and future.done() and future.exception() is None and not future.result().sound


class _Shared(Generic[T]):
    """An iterator that threads take from."""

    def __init__(self, items: Iterator[T]) -> None:
        self._items = items
        self._lock = threading.Lock()

    def take(self) -> T | None:
        with self._lock:
            return next(self._items, None)
