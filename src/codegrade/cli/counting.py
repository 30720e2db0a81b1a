"""A bar on a terminal, a line now and then elsewhere, for work that is counted task by task; both on stderr."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from codegrade.cli.progress import PLAIN_SECONDS


class Counting:
    """Shows one task at a time: `begin`, then `tell` as its parts are done."""

    def __init__(self, tasks: int, bars: Progress | None) -> None:
        self._tasks, self._bars, self._number = tasks, bars, 0
        self._label, self._written = "", time.monotonic()
        self._bar = bars.add_task("", total=None) if bars else None

    def begin(self, name: str) -> None:
        """The next task."""
        self._number += 1
        self._label = f"{name} ({self._number}/{self._tasks})"
        if self._bars and self._bar is not None:
            self._bars.reset(self._bar, description=self._label, total=None)

    def tell(self, done: int, total: int) -> None:
        """How much of the task is done."""
        if self._bars and self._bar is not None:
            self._bars.update(self._bar, completed=done, total=total)
        elif time.monotonic() - self._written >= PLAIN_SECONDS:
            self._written = time.monotonic()
            click.echo(f"{self._label}: {done} of {total} programs", err=True)


@contextmanager
def counting(tasks: int) -> Iterator[Counting]:
    """Shows how far so many tasks are."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Counting(tasks, None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=None), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bars:
        yield Counting(tasks, bars)
