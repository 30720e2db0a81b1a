"""What a verification leaves behind: digests of all that went in, the verdicts that came out, and where.

The receipt's digest covers what anybody who judges the same replies must find the same: tasks, cases, prompts, replies,
drivers and verdicts. Toolchains, images, machine and codegrade's version are named beside it: they differ between
machines and no verdict should depend on them.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from codegrade.attempt import Attempt, Key
from codegrade.errors import UsageError
from codegrade.invalid import first_problem
from codegrade.records.disk import recording
from codegrade.records.reading import Run
from codegrade.records.schema import Header, LanguageRecord

FORMAT = 1
NAMES = 5
"""How many attempts a difference names before it says "and N more"."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, populate_by_name=True, protected_namespaces=())


class Line(_Frozen):
    """One attempt. `verdict` is the one found now, "" where it could not be judged again: `problem` says why."""

    task: str
    language: str
    sample: int = 0
    recorded: str
    verdict: str = ""
    problem: str = ""
    task_digest: str = ""
    cases_digest: str = ""
    prompt_digest: str = ""
    reply_digest: str = ""
    driver_digest: str = ""

    @property
    def name(self) -> str:
        """The attempt in words."""
        return f"{self.task} in {self.language}" + (f", sample {self.sample}" if self.sample else "")

    @property
    def differs(self) -> bool:
        """Whether it was judged again, and otherwise than recorded."""
        return bool(self.verdict) and self.verdict != self.recorded


class Receipt(_Frozen):
    """The receipt of one verification; `verdicts` counts those found now, by language.

    `languages`, `machine`, `sandbox` and `codegrade` are those of the verification; `changed` says what of them is not
    as it was when the run was recorded.
    """

    receipt: int = FORMAT
    digest: str = ""
    digests: dict[str, str] = {}
    run: str
    recorded_by: str = ""
    codegrade: str = ""
    model: dict[str, Any] = {}
    machine: dict[str, str] = {}
    sandbox: dict[str, str] = {}
    languages: dict[str, LanguageRecord] = {}
    changed: tuple[str, ...] = ()
    verdicts: dict[str, dict[str, int]] = {}
    attempts: tuple[Line, ...] = Field(())

    @classmethod
    def of(cls, run: Run, again: Run, problems: Mapping[Key, str]) -> Self:
        """The receipt of a run that was judged again as `again`; `problems`: why some attempts could not be."""
        found = {attempt.key: attempt for attempt in again.attempts}
        lines = tuple(_line(attempt, found.get(attempt.key), problems.get(attempt.key, "")) for attempt in run.attempts)
        parts = section_digests(lines)
        here = again.header
        return cls(
            digest=_sha256(parts),
            digests=parts,
            run=run.header.id,
            recorded_by=run.header.codegrade,
            codegrade=here.codegrade,
            model=run.header.model,
            machine=here.machine,
            sandbox=here.sandbox,
            languages=here.languages,
            changed=tuple(_changed(run.header, here)),
            verdicts=_counted(lines),
            attempts=lines,
        )

    @property
    def differing(self) -> tuple[Line, ...]:
        """The attempts with another verdict than recorded."""
        return tuple(line for line in self.attempts if line.differs)

    @property
    def unjudged(self) -> tuple[Line, ...]:
        """The attempts that could not be judged again."""
        return tuple(line for line in self.attempts if not line.verdict)


def _changed(before: Header, now: Header) -> Iterable[str]:
    if before.codegrade != now.codegrade:
        yield f"codegrade {before.codegrade} recorded it, {now.codegrade} judged again"
    for language in sorted(before.languages.keys() & now.languages.keys()):
        one, other = before.languages[language], now.languages[language]
        if one.driver != other.driver:
            yield f"the driver of {language} is not the one recorded"
        if one.environment != other.environment:
            yield f"the toolchain or image of {language} is not the one recorded"


def _line(attempt: Attempt, again: Attempt | None, problem: str) -> Line:
    judged = again if not problem else None
    return Line(
        task=attempt.key.task,
        language=attempt.key.language,
        sample=attempt.key.sample,
        recorded=attempt.judgement.verdict.value,
        verdict=judged.judgement.verdict.value if judged else "",
        problem="" if judged else problem or "it was not judged",
        task_digest=attempt.task_digest,
        cases_digest=attempt.cases_digest,
        prompt_digest=attempt.prompt_digest,
        reply_digest=attempt.reply_digest,
        driver_digest=judged.driver_digest if judged else "",
    )


_SECTIONS: Mapping[str, Callable[[Line], str]] = {
    "tasks": lambda line: line.task_digest,
    "cases": lambda line: line.cases_digest,
    "prompts": lambda line: line.prompt_digest,
    "replies": lambda line: line.reply_digest,
    "drivers": lambda line: line.driver_digest,
    "verdicts": lambda line: line.verdict,
}

_FOUND = frozenset({"drivers", "verdicts"})
"""The sections that only judging again finds."""


def section_digests(lines: Iterable[Line]) -> dict[str, str]:
    """For each section the digest of what its attempts have, in the order of keys."""
    ordered = sorted(lines, key=lambda line: (line.task, line.language, line.sample))
    return {
        name: _sha256([[line.task, line.language, line.sample, value(line)] for line in ordered])
        for name, value in _SECTIONS.items()
    }


def _sha256(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _counted(lines: Iterable[Line]) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        counts.setdefault(line.language, Counter())[line.verdict or "not judged again"] += 1
    return {language: dict(sorted(counts[language].items())) for language in sorted(counts)}


def differences(mine: Receipt, other: Receipt) -> list[str]:
    """In what two receipts contradict each other; empty where their digests are the same.

    Drivers and verdicts are compared where both judged again; see `judged_once`.
    """
    ours, theirs = ({(x.task, x.language, x.sample): x for x in r.attempts} for r in (mine, other))
    found = [
        f"only {where} has {_names(lines[key].name for key in sorted(lines.keys() - others.keys()))}"
        for where, lines, others in (("this receipt", ours, theirs), ("the other", theirs, ours))
        if lines.keys() - others.keys()
    ]
    both = sorted(ours.keys() & theirs.keys())
    for name, value in _SECTIONS.items():
        here = [key for key in both if name not in _FOUND or (ours[key].verdict and theirs[key].verdict)]
        if apart := [key for key in here if value(ours[key]) != value(theirs[key])]:
            told = (_told(ours[key], theirs[key]) if name == "verdicts" else ours[key].name for key in apart)
            found.append(f"{name} differ: {_names(told)}")
    return found


def _told(mine: Line, other: Line) -> str:
    return f"{mine.name} ({mine.verdict} here, {other.verdict} there)"


def judged_once(mine: Receipt, other: Receipt) -> list[str]:
    """What only one of two receipts could judge again: nothing is known of whether they agree on that."""
    ours, theirs = ({(x.task, x.language, x.sample): x for x in r.attempts if x.verdict} for r in (mine, other))
    return [
        f"judged again only {where}: {_names(lines[key].name for key in sorted(lines.keys() - others.keys()))}"
        for where, lines, others in (("here", ours, theirs), ("there", theirs, ours))
        if lines.keys() - others.keys()
    ]


def surroundings(mine: Receipt, other: Receipt) -> list[str]:
    """In what two receipts may differ without harm: codegrade, machine, toolchains and images."""
    noted = []
    if mine.codegrade != other.codegrade:
        noted.append(f"codegrade {mine.codegrade} here, {other.codegrade} there")
    noted += ["another machine"] if mine.machine != other.machine else []
    for language in sorted(mine.languages.keys() & other.languages.keys()):
        if mine.languages[language].environment != other.languages[language].environment:
            noted.append(f"another toolchain or image of {language}")
    return noted


def _names(names: Iterable[str]) -> str:
    every = list(names)
    more = f" and {len(every) - NAMES} more" if len(every) > NAMES else ""
    return ", ".join(every[:NAMES]) + more


def read_receipt(file: Path) -> Receipt:
    """A receipt from its file.

    Raises:
        UsageError: there is none, it is no receipt, or it has been changed since. RecordFault: the disk refused.
    """
    if not file.is_file():
        raise UsageError(f"{file}: no such file", hint="codegrade verify RUN --receipt FILE writes one")
    with recording(file):
        content = file.read_bytes()
    try:
        receipt = Receipt.model_validate_json(content)
    except ValidationError as error:
        raise UsageError(f"{file} is no receipt: {first_problem(error)}", hint="ask for the file again") from error
    if receipt.receipt > FORMAT:
        raise UsageError(f"{file}: a receipt of format {receipt.receipt}", hint="update codegrade to read it")
    parts = section_digests(receipt.attempts)
    if receipt.digests != parts or receipt.digest != _sha256(parts):
        raise UsageError(f"{file} does not have the digest that it states", hint="ask for the file again")
    return receipt
