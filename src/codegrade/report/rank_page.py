"""A ranking as grids and notes, and as JSON."""

from collections.abc import Sequence
from dataclasses import asdict

from codegrade.ranking import OVERALL, Ranking, Standing, Table
from codegrade.report import markdown, table
from codegrade.report.page import Grid, Page
from codegrade.report.words import UNKNOWN, json_text, percent

LEGEND = (
    "Elo: Bradley–Terry ratings from what one passed and the other did not; 1500 is the mean, 400 more are ten to one",
    "the interval (95 %, by task) is of the distance from the mean; = : cannot be told apart from the next",
)


def render_ranking(ranking: Ranking, format_: str) -> str:
    """One of table, markdown and json; ends in a newline."""
    if format_ == "json":
        return json_text(_values(ranking))
    lay_out = markdown.page_lines if format_ == "markdown" else table.page_lines
    pages = [*map(_page, ranking.tables), Page("Notes", (), (*ranking.notes, *LEGEND))]
    return "\n".join(line for page in pages for line in lay_out(page)).strip("\n") + "\n"


def _page(found: Table) -> Page:
    heading = found.name if found.kind == OVERALL else f"{found.kind} {found.name}"
    head = ("place", "model", "Elo", "95 % interval", "", "accepted", "won", "lost", "alike")
    rows = tuple(_row(standing) for standing in found.standings)
    return Page(
        f"{heading}, {found.tasks} task{'' if found.tasks == 1 else 's'}",
        (Grid(head, rows, frozenset({0, 2, 3, 5, 6, 7, 8})),),
        found.problems,
    )


def _row(standing: Standing) -> tuple[str, ...]:
    rate = standing.accepted / standing.judged if standing.judged else None
    return (
        str(standing.place),
        standing.player,
        UNKNOWN if standing.elo is None else f"{standing.elo:.0f}",
        UNKNOWN if standing.interval is None else f"{standing.interval[0]:.0f}–{standing.interval[1]:.0f}",
        "=" if standing.close_to_next else "",
        percent(rate),
        *(str(count) for count in (standing.won, standing.lost, standing.alike)),
    )


def _values(ranking: Ranking) -> dict[str, object]:
    return {
        "players": list(ranking.players),
        "tables": [_table_values(found) for found in ranking.tables],
        "notes": list(ranking.notes),
    }


def _table_values(found: Table) -> dict[str, object]:
    return {
        "kind": found.kind,
        "name": found.name,
        "tasks": found.tasks,
        "connected": found.connected,
        "standings": [_standing_values(standing) for standing in found.standings],
        "problems": list(found.problems),
    }


def _standing_values(standing: Standing) -> dict[str, object]:
    values = asdict(standing)
    values["ci95"] = _list(values.pop("interval"))
    values["above_next_ci95"] = _list(values.pop("next_apart"))
    return values


def _list(limits: Sequence[float] | None) -> list[float] | None:
    return None if limits is None else list(limits)
