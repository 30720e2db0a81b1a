"""Figures of a run that a reader weighs against its score: money, time, size, and what the model is and where it ran.

What a record does not have is None, and the page says unknown.
"""

import math
import re
from collections.abc import Iterable, Mapping

from codegrade.records.reading import Run
from codegrade.report.page_attempts import rounded
from codegrade.verdict import Verdict

FACTS = {
    "quantization": "quantisation",
    "size_gb": "size in GB",
    "parameters": "parameters",
    "location": "place",
    "hardware": "hardware",
    "server": "server",
    "server_version": "server version",
    "model": "model id",
}
"""What `run.json` may know of a model, and how a page calls it."""

_VARIANT = re.compile(
    r"(?i)^(i?q\d\w*|bf16|fp?(8|16|32)|int[48]|mx\w*|awq|gptq|gguf|exl\d|(no-?|non-?)?think(ing)?|(no|non)|reasoning"
    r"|distill?(ed)?|instruct|base|it|chat|[ksmlx]+|\d|ud)$"
)


def figures(run: Run) -> dict[str, object]:
    """Totals over the attempts that have a verdict, as the record has them."""
    model = run.header.model
    accepted = sum(a.judgement.verdict is Verdict.ACCEPTED for a in run.attempts)
    seconds = _seconds(run)
    size = _number(model.get("size_gb"))
    return {
        "accepted": accepted,
        "seconds": rounded(seconds),
        "per_minute": rounded(60 * accepted / seconds) if seconds else None,
        "size_gb": size,
        "cost": rounded(cost := _cost(run, model, seconds)),
        "cost_per_correct": rounded(cost / accepted) if cost is not None and accepted else None,
    }


def facts(run: Run) -> dict[str, str]:
    """What is known of model, place and machine, in the words of a page."""
    model, machine = run.header.model, run.header.machine
    known = {label: str(model[key]) for key, label in FACTS.items() if model.get(key) not in {None, ""}}
    known |= {"processor": machine.get("processor", ""), "sandbox": run.header.sandbox.get("chosen", "")}
    known |= {"started": run.header.created, "codegrade": run.header.codegrade, "judged again from": run.header.origin}
    return {label: value for label, value in known.items() if value}


def family(name: str) -> str:
    """A model's name without the words that tell its variants apart: quantisation, thinking, distilled or base."""
    words = [word for word in re.split(r"[-_:/ @.()]+", name) if word and not _VARIANT.match(word)]
    return " ".join(words).lower() or name.lower()


def _cost(run: Run, model: Mapping[str, object], seconds: float | None) -> float | None:
    """By token prices where they are known, else by the hour; None where a figure it takes is unknown."""
    price_in, price_out = (_number(model.get(f"price_{way}_per_million")) for way in ("in", "out"))
    if price_in is not None and price_out is not None:
        read, written = (
            _total(a.prompt_tokens for a in run.attempts),
            _total(a.completion_tokens for a in run.attempts),
        )
        return None if read is None or written is None else (read * price_in + written * price_out) / 1e6
    hourly = _number(model.get("cost_per_hour"))
    return None if hourly is None or seconds is None else hourly * seconds / 3600


def _seconds(run: Run) -> float | None:
    """How long the model took; None where replies overlapped, for then their sum is not the time that passed."""
    return _total(a.timings.total_seconds for a in run.attempts) if run.header.configuration.concurrency == 1 else None


def _total(values: Iterable[float | None]) -> float | None:
    """The sum; None where one of them is unknown, or there are none."""
    found = list(values)
    known = [value for value in found if value is not None and math.isfinite(value)]
    return math.fsum(known) if known and len(known) == len(found) else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
