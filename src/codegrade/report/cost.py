"""What a run's replies cost, and where they came from: money, place, hardware, quantisation, server.

All of it is what models.toml and the server said when the run was made; prices are in the currency of models.toml. What
a figure needs and the record lacks makes the figure None: no cost is ever taken for 0 because it is not known.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegrade.attempt import Attempt
from codegrade.records.reading import Run
from codegrade.verdict import Verdict

NOT_SERVED = frozenset({"builtin", "replay"})
"""What stands as server where no model was asked."""


@dataclass(frozen=True, slots=True)
class Cost:
    """`total` over the replies that have a verdict, and per accepted one; `basis`: tokens, time, or "" (no price)."""

    total: float | None = None
    per_correct: float | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where prompts went: `location` is local or cloud. "" and None are unknown."""

    location: str = ""
    hardware: str = ""
    quantization: str = ""
    size_gb: float | None = None
    server: str = ""
    server_version: str = ""

    @property
    def known(self) -> bool:
        """Whether anything is."""
        return self != Place()


def place_of(model: Mapping[str, object]) -> Place:
    """The place, from what `run.json` says of a model."""
    server = _word(model, "server")
    if server in NOT_SERVED:
        return Place()
    return Place(
        _word(model, "location"),
        _word(model, "hardware"),
        _word(model, "quantization"),
        _number(model.get("size_gb")),
        server,
        _word(model, "server_version"),
    )


def costs(run: Run) -> tuple[Cost, dict[str, Cost]]:
    """The cost of a run, and of each of its languages.

    By token prices where both are known, else by the hour for the time in which the model was busy with at least one of
    the replies; languages then share it as their replies' seconds.
    """
    languages = {name: [a for a in run.attempts if a.key.language == name] for name in run.header.planned}
    prices = [_number(run.header.model.get(f"price_{way}_per_million")) for way in ("in", "out")]
    hourly = _number(run.header.model.get("cost_per_hour"))
    if prices[0] is not None and prices[1] is not None:
        read, written = prices[0], prices[1]
        return _by_tokens(run.attempts, read, written), {n: _by_tokens(a, read, written) for n, a in languages.items()}
    if hourly is None:
        return Cost(), dict.fromkeys(languages, Cost())
    # Of a run that judges the replies of another, it is not known how many requests that one had under way.
    one_by_one = run.header.command == "run" and run.header.configuration.concurrency == 1
    busy, summed = busy_seconds(run.attempts, one_by_one=one_by_one), _seconds(run.attempts)
    rate = None if busy is None or not summed else hourly / 3600 * busy / summed
    return _by_time(run.attempts, rate), {name: _by_time(attempts, rate) for name, attempts in languages.items()}


def busy_seconds(attempts: Sequence[Attempt], *, one_by_one: bool) -> float | None:
    """How long the model was writing at least one of these replies; overlapping replies count once.

    None where a reply's time is unknown, or when one began is, unless they were asked for `one_by_one`.
    """
    spans = [(a.timings.started_at, a.timings.total_seconds) for a in attempts]
    known = [(start, seconds) for start, seconds in spans if start is not None and seconds is not None]
    if not spans or len(known) < len(spans):
        return _seconds(attempts) if one_by_one else None
    busy, until = 0.0, -math.inf
    for start, seconds in sorted(known):
        busy += max(0.0, start + seconds - max(start, until))
        until = max(until, start + seconds)
    return busy


def _seconds(attempts: Iterable[Attempt]) -> float | None:
    return _total(attempt.timings.total_seconds for attempt in attempts)


def _by_tokens(attempts: Sequence[Attempt], price_in: float, price_out: float) -> Cost:
    read, written = _total(a.prompt_tokens for a in attempts), _total(a.completion_tokens for a in attempts)
    total = None if read is None or written is None else (read * price_in + written * price_out) / 1e6
    return _cost(attempts, total, "tokens")


def _by_time(attempts: Sequence[Attempt], per_second: float | None) -> Cost:
    seconds = _seconds(attempts)
    return _cost(attempts, None if per_second is None or seconds is None else per_second * seconds, "time")


def _cost(attempts: Sequence[Attempt], total: float | None, basis: str) -> Cost:
    accepted = sum(attempt.judgement.verdict is Verdict.ACCEPTED for attempt in attempts)
    return Cost(total, total / accepted if total is not None and accepted else None, basis)


def _total(values: Iterable[float | None]) -> float | None:
    """The sum; None where one of them is unknown, or there are none."""
    found = list(values)
    known = [value for value in found if value is not None and math.isfinite(value)]
    return math.fsum(known) if known and len(known) == len(found) else None


def _word(model: Mapping[str, object], name: str) -> str:
    value = model.get(name)
    return value if isinstance(value, str) else ""


def _number(value: object) -> float | None:
    usable = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if usable else None  # type: ignore[arg-type]  # `usable` has checked it
