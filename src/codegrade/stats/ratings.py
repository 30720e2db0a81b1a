"""Bradley–Terry ratings on the Elo scale, from tasks that several models were put to.

A *game* is one task, in one language, at one sample, between two models that were both judged on it. It is decided
where one was accepted and the other was not. Games that end alike count for neither: where every model has an ability
and every task a difficulty (G. Rasch, "Probabilistic models for some intelligence and attainment tests", 1960), the
chance that it was the first of two that passed, given that one did, is the logistic function of the difference of
their abilities, whatever the difficulty, and a game that ends alike says nothing more of it (B. Choppin, "An item bank
using sample-free calibration", Nature 219, 1968). So tasks that all pass, or none, change no rating, as they would if
each were half a win. What is left is the model of R. A. Bradley and M. E. Terry, "Rank analysis of incomplete block
designs", Biometrika 39 (1952).

Games on one task are not independent. The likelihood is a composite one, and its covariance is the sandwich, with
tasks as clusters (C. Varin, N. Reid and D. Firth, "An overview of composite likelihood methods", Statistica Sinica 21,
2011).
"""

import graphlib
import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components
from scipy.special import expit
from scipy.stats import norm

Floats = NDArray[np.float64]

ELO_PER_UNIT = 400 / math.log(10)
"""On the Elo scale, 400 points more are odds of ten to one (A. E. Elo, "The rating of chessplayers", 1978)."""
MEAN = 1500.0
"""The mean rating of a group."""


@dataclass(frozen=True, slots=True)
class Group:
    """Players who can be rated against each other: of any two, each has beaten the other, directly or by others.

    `elo` has their ratings, with a mean of 1500, and `covariance` that of the ratings; both in the order of `players`.
    """

    players: tuple[int, ...]
    elo: tuple[float, ...]
    covariance: Floats

    def interval(self, player: int, confidence: float = 0.95) -> tuple[float, float]:
        """The interval of a player's rating, as its distance from the group's mean."""
        at = self.players.index(player)
        reach = _reach(float(self.covariance[at, at]), confidence)
        return self.elo[at] - reach, self.elo[at] + reach

    def difference(self, first: int, second: int, confidence: float = 0.95) -> tuple[float, float]:
        """The interval of the first player's rating minus the second's."""
        one, other = self.players.index(first), self.players.index(second)
        v = self.covariance
        middle = self.elo[one] - self.elo[other]
        reach = _reach(float(v[one, one] + v[other, other] - 2 * v[one, other]), confidence)
        return middle - reach, middle + reach


@dataclass(frozen=True, slots=True)
class Ratings:
    """`groups`: each rated by itself; a group stands before all that it surely stands above. One alone has no rating.

    `wins[i, j]`: the games that i won against j. `shared[i, j]`: the games that they had, decided or not.
    """

    groups: tuple[Group, ...]
    wins: NDArray[np.int64]
    shared: NDArray[np.int64]

    def above(self, first: Group, second: Group) -> bool:
        """Whether the first group beat the second, directly or by others; it then lies above by no finite distance."""
        reached, edge = set(first.players), set(first.players)
        while edge:
            edge = {int(j) for i in edge for j in np.flatnonzero(self.wins[i])} - reached
            reached |= edge
        return not reached.isdisjoint(second.players)


def rate(results: Floats, tasks: Sequence[Hashable]) -> Ratings:
    """Rate the players of a matrix: a row a game's task, language and sample, a column a player.

    `results` has 1 for accepted, 0 for not, NaN for not judged. `tasks` names each row's cluster.

    Raises:
        ValueError: there is not one task for each row.
    """
    if len(tasks) != len(results):
        raise ValueError(f"{len(tasks)} tasks for {len(results)} rows")
    passed, failed = results == 1, results == 0
    judged = (passed | failed).astype(np.int64)
    wins = passed.astype(np.int64).T @ failed.astype(np.int64)
    ids = {name: number for number, name in enumerate(dict.fromkeys(tasks))}
    clusters = np.array([ids[name] for name in tasks], dtype=np.int64)
    groups = tuple(_group(players, passed, failed, clusters) for players in _groups(wins))
    return Ratings(groups, wins, judged.T @ judged)


def _groups(wins: NDArray[np.int64]) -> list[tuple[int, ...]]:
    """The strongly connected components of "has beaten": L. R. Ford's condition for a finite maximum.

    Source: L. R. Ford, "Solution of a ranking problem from binary comparisons", The American Mathematical Monthly 64
    (1957).
    """
    count, labels = connected_components(csr_array(wins), directed=True, connection="strong")
    members = [tuple(int(i) for i in np.flatnonzero(labels == label)) for label in range(count)]
    beaten_by = {
        label: {int(labels[i]) for j in members[label] for i in np.flatnonzero(wins[:, j])} - {label}
        for label in range(count)
    }
    return [members[label] for label in graphlib.TopologicalSorter(beaten_by).static_order()]


def _group(
    players: tuple[int, ...], passed: NDArray[np.bool_], failed: NDArray[np.bool_], tasks: NDArray[np.int64]
) -> Group:
    if len(players) == 1:
        return Group(players, (MEAN,), np.zeros((1, 1)))
    won = passed[:, players].astype(np.float64)
    lost = failed[:, players].astype(np.float64)
    wins = won.T @ lost
    abilities = _fit(wins)
    covariance = _sandwich(abilities, won, lost, tasks) * ELO_PER_UNIT**2
    return Group(players, tuple(float(MEAN + ELO_PER_UNIT * ability) for ability in abilities), covariance)


def _fit(wins: Floats) -> Floats:
    """The abilities of the greatest likelihood, with a mean of 0; `wins` is strongly connected."""
    games = wins + wins.T

    def slopes(free: Floats) -> Floats:
        chances = _chances(np.append(free, 0.0))
        return np.asarray((games * chances - wins).sum(axis=1)[:-1])

    def loss(free: Floats) -> float:
        abilities = np.append(free, 0.0)
        return float((wins * np.logaddexp(0.0, abilities[None, :] - abilities[:, None])).sum())

    def curvature(free: Floats) -> Floats:
        return _information(np.append(free, 0.0), games)[:-1, :-1]

    start = np.zeros(len(wins) - 1)
    found = minimize(loss, start, jac=slopes, hess=curvature, method="trust-exact", options={"gtol": 1e-9})
    abilities = np.append(np.asarray(found.x), 0.0)
    return np.asarray(abilities - abilities.mean())


def _chances(abilities: Floats) -> Floats:
    """At i, j: the chance that i wins a decided game against j."""
    return np.asarray(expit(abilities[:, None] - abilities[None, :]))


def _information(abilities: Floats, games: Floats) -> Floats:
    chances = _chances(abilities)
    weights = games * chances * (1 - chances)
    return np.asarray(np.diag(weights.sum(axis=1)) - weights)


def _sandwich(abilities: Floats, won: Floats, lost: Floats, tasks: NDArray[np.int64]) -> Floats:
    """The covariance of abilities whose mean is 0, from the scores of each task; with n/(n − 1) for few tasks."""
    chances = _chances(abilities)
    # Of a row: what a player won against those it met, less what was to be expected of the games that were decided.
    scores = won * (lost @ (1 - chances).T) - lost * (won @ chances.T)
    per_task = np.zeros((int(tasks.max()) + 1, len(abilities)))
    np.add.at(per_task, tasks, scores)
    wins = won.T @ lost
    bread = np.linalg.pinv(_information(abilities, wins + wins.T), hermitian=True)
    decided = int((np.abs(per_task).sum(axis=1) > 0).sum())
    few = decided / (decided - 1) if decided > 1 else 1.0
    return np.asarray(few * bread @ (per_task.T @ per_task) @ bread)


def _reach(variance: float, confidence: float) -> float:
    return float(norm.isf((1 - confidence) / 2)) * math.sqrt(max(variance, 0.0))
