"""Figures of a run that a reader weighs against its score: money, time, size, and what the model is and where it ran.

What a record does not have is None, and the page says unknown.
"""

import re

from codegrade.records.reading import Run
from codegrade.report.cost import busy_seconds, costs, place_of
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
    accepted = sum(a.judgement.verdict is Verdict.ACCEPTED for a in run.attempts)
    one_by_one = run.header.command == "run" and run.header.configuration.concurrency == 1
    seconds = busy_seconds(run.attempts, one_by_one=one_by_one)
    cost, _ = costs(run)
    return {
        "accepted": accepted,
        "seconds": rounded(seconds),
        "per_minute": rounded(60 * accepted / seconds) if seconds else None,
        "size_gb": rounded(place_of(run.header.model).size_gb),
        "cost": rounded(cost.total),
        "cost_per_correct": rounded(cost.per_correct),
        "basis": cost.basis,
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
