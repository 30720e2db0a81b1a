"""What a run has left to do: the attempts it was asked for, less those that are recorded and still hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegrade.attempt import Attempt, Key
from codegrade.chat import Prompt
from codegrade.records.schema import StoredReply

Pair = tuple[str, str]
"""A task's id and a language's name."""
Asked = tuple[Key, str]
"""An attempt's key and the digest of its prompt."""


@dataclass(frozen=True, slots=True)
class Target:
    """One attempt that the run was asked for. `prompt` is None where there is no model to ask."""

    key: Key
    task_digest: str
    driver_digest: str
    environment: str  # digest of the toolchain
    prompt: Prompt | None = None
    prompt_digest: str = ""

    @property
    def pair(self) -> Pair:
        """Its task and language."""
        return self.key.task, self.key.language


@dataclass(frozen=True, slots=True)
class Work:
    """A target that has no attempt; `stored` is the reply it has already, with its digest, or None."""

    target: Target
    stored: StoredReply | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is left. `stale`: recorded attempts that no longer count, and why; they are in `work` again."""

    work: tuple[Work, ...]
    done: tuple[Attempt, ...]
    stale: Mapping[Key, str]


def plan(
    targets: Iterable[Target],
    done: Mapping[Key, Attempt],
    replies: Mapping[Asked, tuple[str, StoredReply]],
    cases: Mapping[Pair, str],
) -> Plan:
    """The targets that have no attempt which still holds: those with a stored reply first, else in the order given.

    `replies` (digest and reply) are those the run holds; one is used where the same prompt would be sent now. `cases`
    are the digests of the cases as they are now; a pair that is not in it is taken to be unchanged.
    """
    wanted = {target.key: target for target in targets}
    stale = {
        key: why
        for key, target in wanted.items()
        if key in done and (why := _outdated(done[key], target, cases.get(target.pair)))
    }
    held = tuple(done[key] for key in wanted if key in done and key not in stale)
    work = [
        _work(target, replies.get((key, target.prompt_digest)))
        for key, target in wanted.items()
        if key not in done or key in stale
    ]
    return Plan(tuple(sorted(work, key=lambda item: item.stored is None)), held, stale)


def _outdated(attempt: Attempt, target: Target, cases: str | None) -> str:
    """What changed since the attempt was judged, or ""."""
    now = {
        "task": (attempt.task_digest, target.task_digest),
        "cases": (attempt.cases_digest, attempt.cases_digest if cases is None else cases),
        "prompt": (attempt.prompt_digest, target.prompt_digest),
        "driver": (attempt.driver_digest, target.driver_digest),
        "toolchain": (attempt.environment, target.environment),
    }
    changed = [name for name, (before, after) in now.items() if before != after]
    return f"{' and '.join(changed)} changed" if changed else ""


def _work(target: Target, found: tuple[str, StoredReply] | None) -> Work:
    return Work(target) if found is None else Work(target, found[1], found[0])
