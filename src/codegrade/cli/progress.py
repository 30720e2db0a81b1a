"""What a person sees while a run works: bars on a terminal, plain lines elsewhere; both on stderr."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from codegrade.attempt import Attempt, Failure
from codegrade.records.schema import Exclusion
from codegrade.report.words import first_line, one_line
from codegrade.run import Event, Plan
from codegrade.verdict import Verdict

NARROW = 60
"""Columns of a terminal below which counts alone are shown."""
PLAIN_SECONDS = 10.0
"""How often a plain line is written."""


class Progresses(Protocol):
    """Is told of every event of a run."""

    def tell(self, event: Event) -> None:
        """Show it."""
        ...


@contextmanager
def progress(todo: Plan) -> Iterator[Progresses]:
    """Bars with a count for each language on a terminal; plain lines otherwise."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield PlainProgress(todo)
        return
    roomy = console.width >= NARROW
    columns = (
        TextColumn("{task.description}"),
        *((BarColumn(bar_width=None),) if roomy else ()),
        MofNCompleteColumn(),
        TextColumn("{task.fields[accepted]} accepted"),
        TextColumn("{task.fields[trouble]}"),
        *((TimeElapsedColumn(), TimeRemainingColumn()) if roomy else ()),
    )
    try:
        with Progress(*columns, console=console) as bars:
            yield BarProgress(bars, todo)
    finally:
        console.show_cursor()  # Ctrl-C while the bars come up leaves it hidden


class Tally:
    """Counts of a run for each language, those that were done before it started included."""

    def __init__(self, todo: Plan) -> None:
        self.total = Counter(work.target.key.language for work in todo.work)
        self.total.update(attempt.key.language for attempt in todo.done)
        self.pairs = Counter(work.target.pair for work in todo.work)
        self.done = Counter(attempt.key.language for attempt in todo.done)
        self.accepted = Counter(a.key.language for a in todo.done if a.judgement.verdict is Verdict.ACCEPTED)
        self.failed: Counter[str] = Counter()

    def count(self, event: Event) -> str:
        """Count an event; returns its language."""
        match event:
            case Attempt(key=key, judgement=judgement):
                self.done[key.language] += 1
                self.accepted[key.language] += judgement.verdict is Verdict.ACCEPTED
                return key.language
            case Failure(key=key):
                self.failed[key.language] += 1
                return key.language
            case Exclusion(task=task, language=language):
                self.total[language] -= self.pairs[task, language]
                return language


def loud(event: Event) -> str:
    """The line that an event is worth at once, or ""."""
    match event:
        case Exclusion(task=task, language=language, problem=problem):
            return one_line(f"EXCLUDED {task} in {language}: {first_line(problem)}")
        case Failure(key=key, stage=stage, error=error):
            sample = f", sample {key.sample}" if key.sample else ""
            return one_line(f"failed ({stage}) {key.task} in {key.language}{sample}: {first_line(error)}")
        case _:
            return ""


class PlainProgress:
    """A line every few seconds, and one for everything that went wrong."""

    def __init__(self, todo: Plan) -> None:
        self._tally = Tally(todo)
        self._before = sum(self._tally.done.values())
        self._started = self._written = time.monotonic()

    def tell(self, event: Event) -> None:
        """Count it; write a line when one is due."""
        self._tally.count(event)
        line = loud(event)
        if line:
            click.echo(line, err=True)
        if time.monotonic() - self._written >= PLAIN_SECONDS:
            self._written = time.monotonic()
            click.echo(self._line(), err=True)

    def _line(self) -> str:
        tally = self._tally
        parts = [
            f"{name} {tally.done[name]}/{tally.total[name]}, {tally.accepted[name]} accepted" for name in tally.total
        ]
        return " · ".join([*parts, self._left()])

    def _left(self) -> str:
        done = sum(self._tally.done.values()) + sum(self._tally.failed.values()) - self._before
        left = max(0, sum(self._tally.total.values()) - self._before - done)
        return (
            f"about {duration((time.monotonic() - self._started) / done * left)} left" if done else "time left unknown"
        )


class BarProgress:
    """A bar for each language."""

    def __init__(self, bars: Progress, todo: Plan) -> None:
        self._bars = bars
        self._tally = Tally(todo)
        self._tasks = {name: self._bar(name) for name in self._tally.total}

    def _bar(self, language: str) -> TaskID:
        tally = self._tally
        return self._bars.add_task(
            language,
            total=tally.total[language],
            completed=tally.done[language],
            accepted=tally.accepted[language],
            trouble="",
        )

    def tell(self, event: Event) -> None:
        """Move the bar of the event's language."""
        tally, language = self._tally, self._tally.count(event)
        failed = tally.failed[language]
        self._bars.update(
            self._tasks[language],
            total=tally.total[language],
            completed=tally.done[language],
            accepted=tally.accepted[language],
            trouble=f"{failed} failed" if failed else "",
        )
        line = loud(event)
        if line:
            self._bars.console.print(line, markup=False, highlight=False)


def duration(seconds: float) -> str:
    """Rounded for a person: `40 s`, `3 min`, `2 h 05 min`."""
    minutes = round(seconds / 60)
    if seconds < 90:  # noqa: PLR2004  # below a minute and a half seconds say more
        return f"{max(1, round(seconds))} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"  # noqa: PLR2004  # an hour


def tell_all(events: Iterable[Event], shown: Progresses) -> None:
    """Show every event of a run as it comes."""
    for event in events:
        shown.tell(event)
