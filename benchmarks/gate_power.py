"""What a gate says of identical models, and of models that dropped: a simulation.

    python benchmarks/gate_power.py                        the built-in mixture of tasks, 2,000 pairs
    python benchmarks/gate_power.py --runs RUN...          the pass rates of tasks in recorded runs
    python benchmarks/gate_power.py --write docs/statistics.md

A/A: both sides of a pair draw their replies from the same pass rate of each task, three languages and overall. Power:
one language, one reply to each task, a drop of so many points spread over the tasks in proportion to their rates.
"""

import argparse
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from codegrade.attempt import Key
from codegrade.records.reading import Run, read_run
from codegrade.stats.gate_drop import holm
from codegrade.stats.gate_margin import critical, score
from codegrade.stats.sign_flip import upper_tail
from codegrade.verdict import Verdict

LANGUAGES = ("one", "two", "three")
BEGIN, END = "<!-- gate_power begin -->", "<!-- gate_power end -->"
Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


def mixture(random: np.random.Generator, tasks: int) -> Floats:
    """Pass rates of tasks: 45 % nearly always right, 30 % nearly never, 25 % anything between."""
    kind = random.choice(3, tasks, p=[0.45, 0.30, 0.25])
    return np.choose(kind, [random.beta(20, 1, tasks), random.beta(1, 20, tasks), random.random(tasks)])


def recorded(runs: list[Run]) -> dict[str, Floats]:
    """For each language the tasks' pass rates, over all runs: (accepted + ½) / (replies + 1)."""
    tallies: dict[tuple[str, str], list[int]] = {}
    for attempt in (attempt for run in runs for attempt in run.attempts):
        key: Key = attempt.key
        tally = tallies.setdefault((key.language, key.task), [0, 0])
        tally[0] += 1
        tally[1] += attempt.judgement.verdict is Verdict.ACCEPTED
    found: dict[str, list[float]] = {}
    for (language, _), (judged, accepted) in sorted(tallies.items()):
        found.setdefault(language, []).append((accepted + 0.5) / (judged + 1))
    return {language: np.array(rates) for language, rates in found.items()}


def same_model(random: np.random.Generator, rates: dict[str, Floats], pairs: int, samples: int, alpha: float) -> str:
    """A row for the table: how often each scope, and the gate, raises an alarm."""
    alarms = dict.fromkeys((*rates, "overall", "any"), 0)
    alone = dict.fromkeys(rates, 0)
    for _ in range(pairs):
        ps = _p_values(random, rates, samples)
        for name, p in holm(ps).items():
            alarms[name] += p <= alpha
        alarms["any"] += min(holm(ps).values()) <= alpha
        for name in rates:
            alone[name] += ps[name] <= alpha
    tasks = max(len(values) for values in rates.values())
    worst = 100 * max(alone.values()) / pairs
    corrected = 100 * max(alarms[name] for name in rates) / pairs
    shown = (worst, corrected, 100 * alarms["overall"] / pairs, 100 * alarms["any"] / pairs)
    return f"| {tasks} | {samples} | " + " | ".join(f"{share:.1f} %" for share in shown) + " |"


def _p_values(random: np.random.Generator, rates: dict[str, Floats], samples: int) -> dict[str, float]:
    ps: dict[str, float] = {}
    totals: list[Whole] = []
    for name, values in rates.items():
        base, candidate = random.binomial(samples, values), random.binomial(samples, values)
        ps[name] = _drop_p(base - candidate, samples)
        totals.append(base - candidate)
    if len(rates) > 1:
        longest = max(map(len, totals))
        whole = sum((np.pad(each, (0, longest - len(each))) for each in totals), np.zeros(longest, dtype=np.int64))
        ps["overall"] = _drop_p(whole, samples * len(rates))
    return ps


def _drop_p(lost: Whole, judged: int) -> float:
    """`drop_p` of whole differences of accepted replies; 1 where it is plainly above any alpha that is used here."""
    if judged == 1:
        return float(binom.sf((lost > 0).sum() - 1, (lost != 0).sum(), 0.5))
    steps = lost[lost != 0]
    if steps.sum() <= 0.8 * np.sqrt((steps * steps).sum()):  # p is near 0.2 there
        return 1.0
    return upper_tail(steps)


def dropped(random: np.random.Generator, rates: Floats, drop: float, pairs: int, tasks: int) -> tuple[Whole, Whole]:
    """Lost and gained tasks of each pair, where the candidate's rates are lower by `drop` on average."""
    worse = rates * (1 - drop / rates.mean())
    lost, gained = np.zeros(pairs, dtype=np.int64), np.zeros(pairs, dtype=np.int64)
    for i in range(pairs):
        chosen = random.integers(0, len(rates), tasks)
        base, candidate = random.random(tasks) < rates[chosen], random.random(tasks) < worse[chosen]
        lost[i], gained[i] = (base & ~candidate).sum(), (candidate & ~base).sum()
    return lost, gained


def power(random: np.random.Generator, rates: Floats, pairs: int, alpha: float, margin: float) -> list[str]:
    """Rows for the table: for each drop and number of tasks, how often the gate says regressed, pass, inconclusive."""
    rows = []
    for drop in (0.0, 0.01, 0.02, 0.05, 0.10):
        for tasks in (100, 300, 1000):
            lost, gained = dropped(random, rates, drop, pairs, tasks)
            passes = score(lost.astype(float), gained.astype(float), tasks, margin) >= critical(tasks, margin, alpha)
            found = (binom.sf(lost - 1, lost + gained, 0.5) <= alpha) & ~passes
            shares = (100 * float(found.mean()), 100 * float(passes.mean()), 100 * float((~found & ~passes).mean()))
            differ = 100 * float((lost + gained).mean()) / tasks
            cells = " | ".join(f"{share:.1f} %" for share in shares)
            rows.append(f"| {100 * drop:g} | {tasks} | {differ:.0f} % | {cells} |")
    return rows


def clustered(random: np.random.Generator, rates: Floats, pairs: int, alpha: float, margin: float) -> list[str]:
    """Rows for the table: with several replies, how often a true drop of exactly `margin` passes: at most alpha."""
    rows = []
    worse = rates * (1 - margin / rates.mean())
    for tasks in (100, 300, 1000):
        for samples in (1, 3, 10):
            squares, total = np.zeros(pairs), np.zeros(pairs)
            for i in range(pairs):
                chosen = random.integers(0, len(rates), tasks)
                base, candidate = (random.binomial(samples, values[chosen]) for values in (rates, worse))
                squares[i], total[i] = ((base - candidate) ** 2).sum() / samples**2, (base - candidate).sum() / samples
            squares = np.maximum(squares, abs(total))  # as `gate_margin.moments` does
            seen = score((squares + total) / 2, (squares - total) / 2, tasks, margin)
            rows.append(
                f"| {tasks} | {samples} | {100 * float((seen >= critical(tasks, margin, alpha)).mean()):.1f} % |"
            )
    return rows


def tables(rates: dict[str, Floats] | None, pairs: int, alpha: float, margin: float, seed: int) -> str:
    """All tables as Markdown."""
    random = np.random.default_rng(seed)
    pool = np.concatenate(list(rates.values())) if rates else mixture(random, 100_000)
    where = "recorded runs" if rates else "the built-in mixture of tasks"
    lines = [
        f"{pairs:,} pairs for each row, alpha {alpha:g}, largest drop {100 * margin:g} points, {where}.",
        "",
        "Alarms with identical models, three languages:" if not rates else "Alarms with identical models:",
        "",
        "| tasks | samples | a language alone (worst) | a language, Holm (worst) | overall, Holm | any: the gate |",
        "|--:|--:|--:|--:|--:|--:|",
    ]
    for samples in (1, 3):
        families = [rates] if rates else [{n: mixture(random, t) for n in LANGUAGES} for t in (100, 300, 1000)]
        lines += [same_model(random, family, pairs, samples, alpha) for family in families]
    lines += ["", "One language, one reply to each task:", ""]
    lines += [
        "| true drop | tasks | tasks that differ | regressed | pass | inconclusive |",
        "|--:|--:|--:|--:|--:|--:|",
    ]
    lines += power(random, pool, pairs, alpha, margin)
    lines += ["", f"How often a true drop of {100 * margin:g} points passes, by replies to each task:", ""]
    lines += ["| tasks | samples | pass |", "|--:|--:|--:|", *clustered(random, pool, pairs, alpha, margin)]
    return "\n".join(lines)


def write(page: Path, text: str) -> None:
    """Put the tables between the page's markers.

    Raises:
        SystemExit: it has none.
    """
    before, begin, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{page} has no lines {BEGIN} and {END}")
    page.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def main() -> None:
    """Print the tables, and write them where asked."""
    parser = argparse.ArgumentParser(description="What a gate says of identical models, and of models that dropped.")
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--runs", type=Path, nargs="+", default=[])
    parser.add_argument("--alpha", type=float, default=0.05)
    parser.add_argument("--max-drop", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path)
    asked = parser.parse_args()
    began = time.monotonic()
    rates = recorded([read_run(folder) for folder in asked.runs]) if asked.runs else None
    text = tables(rates, asked.pairs, asked.alpha, asked.max_drop / 100, asked.seed)
    print(text)
    if asked.write:
        write(asked.write, text)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
