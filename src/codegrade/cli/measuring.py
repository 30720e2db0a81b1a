"""Strength measured on a bench: what `tasks strength` and `tasks table` share."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from codegrade.cache import cache_folder
from codegrade.cli.bench import Bench, Catalogue, open_bench
from codegrade.cli.counting import counting
from codegrade.cli.options import Choice
from codegrade.errors import TaskError, Unavailable
from codegrade.languages import Toolchain, load_toolchains
from codegrade.roots import find_roots
from codegrade.strength.measure import Gauge
from codegrade.strength.result import Strength
from codegrade.tasks.task import Task
from codegrade.workers import open_workers


def measured(tasks: Sequence[Task], choice: Choice) -> Iterator[Strength | TaskError]:
    """The strength of each function task, or why it cannot be told, as it is known."""
    if not tasks:
        return
    with open_toolchains(tasks, choice) as bench:
        yield from measured_on(bench, tasks)


@contextmanager
def open_toolchains(tasks: Sequence[Task], choice: Choice) -> Iterator[Bench]:
    """A bench with every language that compiles or interprets; no database.

    Raises:
        Unavailable: there is no sandbox, or no Python in it.
    """
    roots = find_roots(choice.root)
    known = load_toolchains(roots)
    catalogue = Catalogue(roots, known, tuple(known.values()), {task.id: task for task in tasks})
    with open_bench(catalogue, choice, all_available=True) as bench:
        if "python" not in bench.identities:
            raise Unavailable("no Python in the sandbox", hint="codegrade doctor says what is missing")
        yield bench


def measured_on(bench: Bench, tasks: Sequence[Task]) -> Iterator[Strength | TaskError]:
    """As `measured`, on a bench that is open."""
    languages = {lang.name: lang for lang in bench.catalogue.chosen if isinstance(lang, Toolchain)}
    gauge = Gauge(bench.prover, bench.places, languages, bench.identities, cache_folder(os.environ))
    with counting(len(tasks)) as shown, open_workers(bench.workers) as pool:
        for task in tasks:
            shown.begin(task.id)
            try:
                yield gauge.measure(task, pool, shown.tell)
            except TaskError as error:
                yield error


def overall(strengths: Sequence[Strength]) -> float:
    """The share of all mutants that should be killed and are."""
    counted = sum(strength.counted for strength in strengths)
    return sum(strength.killed for strength in strengths) / counted if counted else 1.0
