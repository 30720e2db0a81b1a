"""One graded reply: the unit that runs record and reports count."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegrade.chat import Timings
from codegrade.verdict import Judgement


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What makes an attempt the same attempt within a run."""

    task: str
    language: str
    sample: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """A judged reply. Digests are SHA-256 hex; seconds and bytes are of the judged execution; None is unknown."""

    key: Key
    judgement: Judgement
    difficulty: str = ""
    category: str = ""
    task_digest: str = ""
    cases_digest: str = ""
    prompt_digest: str = ""
    reply_digest: str = ""
    program_digest: str = ""
    driver_digest: str = ""
    environment: str = ""  # digest of image or host toolchain
    cpu_seconds: float | None = None
    wall_seconds: float | None = None
    memory_bytes: int | None = None
    confirmed: bool = False  # the verdict was seen twice, the second time alone on the machine
    finish_reason: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    timings: Timings = field(default_factory=Timings)
    unproven: bool = False  # the task has no reference to prove it here


@dataclass(frozen=True, slots=True)
class Failure:
    """What we failed at: never a verdict. `stage`: ask, grade, gold or undetermined; the next `--resume` retries it."""

    key: Key
    stage: str
    error: str
    details: Mapping[str, str] = field(default_factory=dict)
