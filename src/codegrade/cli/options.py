"""The options that commands share, and what they add up to."""

import functools
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from codegrade.errors import UsageError
from codegrade.records.schema import Configuration, Header
from codegrade.sandbox.pool import Isolation


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be judged, where and how. None is "not given"; a command that lacks an option has its default."""

    languages: tuple[str, ...] = ()
    suites: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    released_after: datetime | None = None
    workers: int | None = None
    sandbox: str = "auto"
    runtime: str = ""
    isolation: Isolation = "warm"
    root: Path | None = None
    runs: Path = Path("runs")
    fresh_seed: int | None = None

    @property
    def worker_count(self) -> int:
        """How many programs run at once: as asked, or one for each core this process may use."""
        return self.workers or len(os.sched_getaffinity(0))

    @property
    def date(self) -> date | None:
        """`released_after` as a date."""
        return self.released_after.date() if self.released_after else None

    def recorded(self) -> Configuration:
        """What a run's record keeps of it."""
        return Configuration(
            root=str(self.root.resolve()) if self.root else "",
            languages=self.languages,
            suites=self.suites,
            tasks=self.tasks,
            difficulties=self.difficulties,
            released_after=self.date.isoformat() if self.date else "",
            workers=self.worker_count,
            sandbox=self.sandbox,
            runtime=self.runtime,
            isolation=self.isolation,
            fresh_seed=self.fresh_seed,
        )


def again(recorded: Configuration, now: Choice) -> Choice:
    """The choice of a recorded run; machine matters (workers, sandbox, runtime, isolation, runs) as asked now."""
    chosen = {field.name: getattr(now, field.name) for field in fields(now)}
    return Choice(
        **chosen
        | {
            "languages": recorded.languages,
            "suites": recorded.suites,
            "tasks": recorded.tasks,
            "difficulties": recorded.difficulties,
            "released_after": datetime.fromisoformat(recorded.released_after) if recorded.released_after else None,
            "root": now.root or (Path(recorded.root) if recorded.root else None),
            "fresh_seed": recorded.fresh_seed,
            "sandbox": recorded.sandbox if now.sandbox == "auto" else now.sandbox,
            "runtime": now.runtime or recorded.runtime,
        }
    )


def exactly(choice: Choice, header: Header) -> Choice:
    """The choice that loads the very tasks that a run planned, whatever has been added or reclassified since."""
    ids = {task for tasks in header.planned.values() for task in tasks}
    return replace(choice, tasks=tuple(sorted(ids)), difficulties=(), released_after=None)


_FILTERS = (
    click.option(
        "--lang", "languages", multiple=True, metavar="LANG", help="A language to judge; repeatable. Default: all."
    ),
    click.option(
        "--suite", "suites", multiple=True, metavar="SUITE", help="A suite of tasks, by name or folder; repeatable."
    ),
    click.option(
        "--task",
        "tasks",
        multiple=True,
        metavar="TASK",
        help="A task, or a pattern such as 'starter/two*'; repeatable.",
    ),
    click.option(
        "--difficulty",
        "difficulties",
        multiple=True,
        type=click.Choice(["easy", "medium", "hard"]),
        help="Only tasks of that difficulty; repeatable.",
    ),
    click.option(
        "--released-after",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        help="Only tasks released after YYYY-MM-DD.",
    ),
)

root_option = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder that holds tasks/ (and sandboxes/, judges/). Default: the nearest one, or what is shipped.",
)

_PLACE = (
    click.option(
        "--workers", type=click.IntRange(1), metavar="N", help="Programs that run at once. Default: one per core."
    ),
    click.option(
        "--sandbox",
        type=click.Choice(["auto", "docker", "bubblewrap"]),
        default="auto",
        show_default=True,
        help="What isolates programs; auto takes Docker if a daemon answers.",
    ),
    click.option("--runtime", default="", metavar="NAME", help="The Docker runtime, such as runsc for gVisor."),
    root_option,
)

_MACHINE = (
    *_PLACE,
    click.option(
        "--isolation",
        type=click.Choice(["warm", "fresh"]),
        default="warm",
        show_default=True,
        help="warm: a sandbox is reset after each program; fresh: a new one for each.",
    ),
    click.option(
        "--runs",
        type=click.Path(path_type=Path, file_okay=False),
        default=Path("runs"),
        show_default=True,
        metavar="DIR",
        help="Where runs are recorded.",
    ),
)

_OPTIONS = (
    *_FILTERS,
    *_MACHINE,
    click.option(
        "--fresh-seed",
        type=click.IntRange(1),  # 0 draws the cases that everybody has, and -1 what 1 draws
        metavar="N",
        help="Draw hidden cases from this seed: cases nobody has seen.",
    ),
)

_NAMES = frozenset(field.name for field in fields(Choice))
KEPT_ON_RESUME = frozenset({"resume", "workers", "concurrency", "sandbox", "runtime", "isolation", "root", "runs"})


Command = Callable[..., None]


def choice_options(command: Command) -> Command:
    """Give a command the options that say what to judge, and where; it gets them as `choice`."""
    return _with(_OPTIONS, command)


def machine_options(command: Command) -> Command:
    """Give a command the options that say where to judge, not what; it gets them as `choice`, which chooses nothing."""
    return _with(_MACHINE, command)


def place_options(command: Command) -> Command:
    """As `machine_options`, for a command that neither keeps records nor offers an isolation."""
    return _with(_PLACE, command)


def _with(options: Sequence[Callable[[Command], Command]], command: Command) -> Command:
    @functools.wraps(command)
    def packed(**given: Any) -> None:  # noqa: ANN401  # click passes what the options declare
        choice = Choice(**{name: given.pop(name) for name in _NAMES & given.keys()})
        command(choice=choice, **given)

    decorated: Command = packed
    for option in reversed(options):
        decorated = option(decorated)
    return decorated


def refuse_on_resume(context: click.Context) -> None:
    """A resumed run is what it was.

    Raises:
        UsageError: an option was given that would change it.
    """
    given = [
        f"--{param.name.replace('_', '-')}" if not param.opts else param.opts[0]
        for param in context.command.params
        if param.name
        and param.name not in KEPT_ON_RESUME
        and context.get_parameter_source(param.name) is click.core.ParameterSource.COMMANDLINE
    ]
    if given:
        raise UsageError(
            f"a resumed run keeps its configuration: {', '.join(given)} cannot change it",
            hint="leave that out, or start a new run without --resume",
        )
