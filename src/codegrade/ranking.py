"""Runs as players: who stands above whom, overall, for each category and for each language.

Two runs meet on an attempt of the same task with the same cases, in the same language and sample, that has a verdict
in both. A task that has changed in between is another task.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from codegrade.attempt import Attempt, Key
from codegrade.errors import UsageError
from codegrade.records.reading import Run
from codegrade.stats.ratings import Group, Ratings, rate
from codegrade.verdict import Verdict

OVERALL = "overall"
SAID = 12
"""How many problems of a table are said in words; the others are counted."""

Game = tuple[Key, str, str]
"""What two runs meet on: the key, the digest of its task and that of its cases."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One player of a table.

    `place`: one more than the players that stand above; players who cannot be compared may share it. `group` numbers
    the players that can be rated against each other. `elo` and `interval`: None where there is no finite rating.
    `next_apart`: the 95 % interval of how far the next player of the group lies below; None at the group's end.
    """

    player: str
    place: int
    group: int
    elo: float | None
    interval: tuple[float, float] | None
    judged: int
    accepted: int
    won: int
    lost: int
    alike: int
    next_apart: tuple[float, float] | None = None

    @property
    def close_to_next(self) -> bool:
        """Whether this player and the next cannot be told apart at 95 %."""
        return self.next_apart is not None and self.next_apart[0] <= 0


@dataclass(frozen=True, slots=True)
class Table:
    """One view, of the players that were judged in it: `kind` is overall, category or language.

    `problems`: why not all can be rated against each other.
    """

    kind: str
    name: str
    tasks: int
    standings: tuple[Standing, ...]
    problems: tuple[str, ...]

    @property
    def connected(self) -> bool:
        """Every player has a rating that compares with every other's."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Ranking:
    """`tables`: overall first, then categories and languages by name: of several, those that two runs have."""

    players: tuple[str, ...]
    tables: tuple[Table, ...]
    notes: tuple[str, ...]


def rank(runs: Sequence[Run], languages: Sequence[str] = (), players: Sequence[str] = ()) -> Ranking:
    """Rate runs against each other, in these languages only where any are given.

    `players` are names for the runs, each its own; without them, their models' with the run's where it takes that.

    Raises:
        UsageError: there are fewer than two runs, one is given twice, or none has such a language.
    """
    if len(runs) < 2:  # noqa: PLR2004  # it takes two
        raise UsageError("a ranking takes two runs or more", hint="codegrade rank RUN RUN …")
    if twice := [name for name, count in Counter(run.folder.resolve() for run in runs).items() if count > 1]:
        raise UsageError(f"{twice[0]} is given twice", hint="give each run once")
    have = sorted({name for run in runs for name in run.header.planned})
    if unknown := sorted(set(languages) - set(have)):
        raise UsageError(f"{', '.join(unknown)}: no run has it", hint=f"they have: {', '.join(have)}")
    players = tuple(players) or _players(runs)
    attempts = [[a for a in run.attempts if not languages or a.key.language in languages] for run in runs]
    games = [{_game(attempt): attempt for attempt in of_run} for of_run in attempts]
    tables = (_table(kind, name, players, picked) for kind, name, picked in _views(games))
    return Ranking(players, tuple(tables), tuple(_notes(players, runs, games)))


def _players(runs: Sequence[Run]) -> tuple[str, ...]:
    """The models' names, with the run's where two runs are of one model."""
    names = [_model(run) for run in runs]
    count = Counter(names)
    labels = [name if count[name] == 1 else f"{name} ({run.header.id})" for name, run in zip(names, runs, strict=True)]
    return tuple(labels) if len(set(labels)) == len(labels) else tuple(str(run.folder) for run in runs)


def _model(run: Run) -> str:
    configured = run.header.configuration
    return str(run.header.model.get("name") or configured.model or configured.source or run.header.id)


def _game(attempt: Attempt) -> Game:
    return attempt.key, attempt.task_digest, attempt.cases_digest


_Games = list[dict[Game, Attempt]]


def _views(games: _Games) -> Iterable[tuple[str, str, _Games]]:
    yield OVERALL, OVERALL, games
    everything = [attempt for of_run in games for attempt in of_run.values()]
    for kind, named in (("category", _category), ("language", _language)):
        names = sorted({named(attempt) for attempt in everything})
        for name in names if len(names) > 1 else ():
            picked = [{g: a for g, a in of_run.items() if named(a) == name} for of_run in games]
            if sum(map(bool, picked)) > 1:
                yield kind, name, picked


def _category(attempt: Attempt) -> str:
    return attempt.category or "unknown"


def _language(attempt: Attempt) -> str:
    return attempt.key.language


def _table(kind: str, name: str, everybody: Sequence[str], all_games: _Games) -> Table:
    present = [(player, of_run) for player, of_run in zip(everybody, all_games, strict=True) if of_run]
    players, games = [player for player, _ in present], [of_run for _, of_run in present]
    rows = sorted({game for of_run in games for game in of_run})
    results = np.full((len(rows), len(players)), np.nan)
    at = {game: row for row, game in enumerate(rows)}
    for player, of_run in enumerate(games):
        for game, attempt in of_run.items():
            results[at[game], player] = attempt.judgement.verdict is Verdict.ACCEPTED
    ratings = rate(results, [(key.task, task) for key, task, _ in rows])
    judged = [(len(of_run), int(np.nansum(results[:, i]))) for i, of_run in enumerate(games)]
    tasks = len({key.task for key, _, _ in rows})
    return Table(
        kind, name, tasks, _standings(players, ratings, judged), tuple(_shortened(_problems(players, ratings)))
    )


def _standings(players: Sequence[str], ratings: Ratings, judged: Sequence[tuple[int, int]]) -> tuple[Standing, ...]:
    found = []
    for number, group in enumerate(ratings.groups, start=1):
        place = 1 + sum(len(other.players) for other in ratings.groups[: number - 1] if ratings.above(other, group))
        order = sorted(group.players, key=lambda i: (-group.elo[group.players.index(i)], players[i]))
        for position, player in enumerate(order):
            below = order[position + 1] if position + 1 < len(order) else None
            found.append(_standing(players[player], place, number, player, below, group, ratings, judged[player]))
            place += 1
    return tuple(found)


def _standing(
    name: str,
    place: int,
    number: int,
    player: int,
    below: int | None,
    group: Group,
    ratings: Ratings,
    judged: tuple[int, int],
) -> Standing:
    rated = len(group.players) > 1
    won, lost = int(ratings.wins[player].sum()), int(ratings.wins[:, player].sum())
    met = int(ratings.shared[player].sum() - ratings.shared[player, player])
    return Standing(
        name,
        place,
        number,
        group.elo[group.players.index(player)] if rated else None,
        group.interval(player) if rated else None,
        *judged,
        won,
        lost,
        met - won - lost,
        None if below is None else group.difference(player, below),
    )


def _shortened(lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return [*found[:SAID], *([f"and {len(found) - SAID} more of that kind"] if len(found) > SAID else [])]


def _problems(players: Sequence[str], ratings: Ratings) -> Iterable[str]:
    """What stands between each group and the next."""
    for number, first in enumerate(ratings.groups):
        for other_number, second in enumerate(ratings.groups[number + 1 :], start=number + 1):
            one, other = (", ".join(players[i] for i in group.players) for group in (first, second))
            met = ratings.shared[np.ix_(first.players, second.players)].any()
            between = ratings.groups[number + 1 : other_number]
            if ratings.above(first, second):
                if not any(ratings.above(first, mid) and ratings.above(mid, second) for mid in between):
                    yield f"no finite rating between {one} and {other}: {one} stands above and never lost to it"
            elif met:
                yield f"{one} and {other} cannot be compared: no task that they share was passed by one only"
            else:
                yield f"{one} and {other} cannot be compared: they share no task"


def _notes(players: Sequence[str], runs: Sequence[Run], games: _Games) -> Iterable[str]:
    for player, run in zip(players, runs, strict=True):
        if not run.complete:
            yield (
                f"INCOMPLETE: {len(run.missing())} attempts of {player} have no verdict; codegrade run --resume "
                + str(run.folder)
            )
    owners: defaultdict[Game, int] = defaultdict(int)
    for of_run in games:
        for game in of_run:
            owners[game] += 1
    for player, of_run in zip(players, games, strict=True):
        if alone := sum(owners[game] == 1 for game in of_run):
            yield f"{alone} of {len(of_run)} attempts of {player} meet nobody: no other run judged that task, as it was"
    if asked := _asked_differently(games):
        yield f"the prompts of {asked} attempts are not the same in all runs"


def _asked_differently(games: _Games) -> int:
    prompts: defaultdict[Game, set[str]] = defaultdict(set)
    for of_run in games:
        for game, attempt in of_run.items():
            prompts[game] |= {attempt.prompt_digest} - {""}
    return sum(len(digests) > 1 for digests in prompts.values())
