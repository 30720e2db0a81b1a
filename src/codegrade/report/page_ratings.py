"""The ratings of a page: the tables of `codegrade rank`, where at least three of its runs meet."""

from collections.abc import Sequence

from codegrade.ranking import Standing, Table, rank
from codegrade.records.reading import Run
from codegrade.report.page_attempts import rounded

FEWEST = 3
"""Two runs have no ratings that their paired difference does not say better."""


def ratings(runs: Sequence[Run], labels: Sequence[str]) -> list[dict[str, object]]:
    """A table for each view, overall first; none where fewer than three runs share tasks. `labels` name the runs."""
    if len(runs) < FEWEST:
        return []
    tables = rank(runs, players=labels).tables
    met = sum(standing.won + standing.lost + standing.alike > 0 for standing in tables[0].standings)
    return [_table(table, labels) for table in tables] if met >= FEWEST else []


def _table(table: Table, labels: Sequence[str]) -> dict[str, object]:
    return {
        "kind": table.kind,
        "name": table.name,
        "tasks": table.tasks,
        "standings": [_standing(standing, labels.index(standing.player)) for standing in table.standings],
        "problems": list(table.problems),
    }


def _standing(standing: Standing, run: int) -> dict[str, object]:
    low, high = standing.interval or (None, None)
    return {
        "run": run,
        "place": standing.place,
        "group": standing.group,
        "elo": rounded(standing.elo),
        "ci95": [rounded(low), rounded(high)],
        "close": standing.close_to_next,
        "won": standing.won,
        "lost": standing.lost,
        "alike": standing.alike,
    }
