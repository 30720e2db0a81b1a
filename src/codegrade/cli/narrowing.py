"""A part of a recorded run: the attempts of some languages and tasks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegrade.errors import UsageError
from codegrade.receipt import Receipt
from codegrade.records.reading import Run
from codegrade.tasks.registry import named


@dataclass(frozen=True, slots=True)
class Part:
    """Languages by name, and tasks by id or bare name, or a pattern of either. Empty: all."""

    languages: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.languages or self.tasks)

    def has(self, task: str, language: str) -> bool:
        """Whether an attempt belongs to it."""
        return (not self.languages or language in self.languages) and (
            not self.tasks or any(named(task, pattern) for pattern in self.tasks)
        )


def narrow(run: Run, part: Part) -> Run:
    """The run as if only that part of it had been planned.

    Raises:
        UsageError: the run lacks one of the languages, or a pattern matches none of its tasks.
    """
    planned = run.header.planned
    ids = sorted({task for tasks in planned.values() for task in tasks})
    _known("language", part.languages, [name for name in part.languages if name in planned], sorted(planned))
    _known("task", part.tasks, [name for name in part.tasks if any(named(task, name) for task in ids)], ids[:5])
    kept = {
        language: found
        for language, tasks in planned.items()
        if (found := {task: samples for task, samples in tasks.items() if part.has(task, language)})
    }
    return replace(
        run,
        header=run.header.model_copy(update={"planned": kept}),
        attempts=tuple(a for a in run.attempts if part.has(a.key.task, a.key.language)),
        failures=tuple(f for f in run.failures if part.has(f.key.task, f.key.language)),
    )


def narrow_receipt(receipt: Receipt, part: Part) -> Receipt:
    """What a receipt says of that part; its digests stay those of the whole."""
    return receipt.model_copy(update={"attempts": tuple(x for x in receipt.attempts if part.has(x.task, x.language))})


def _known(what: str, asked: Sequence[str], found: Sequence[str], have: Sequence[str]) -> None:
    if unknown := [name for name in asked if name not in found]:
        raise UsageError(f"the run has no {what} {', '.join(unknown)}", hint=f"it has {', '.join(have)}")
