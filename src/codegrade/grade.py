"""One reply → one judgement. Read this first: it is the whole program on one screen.

A *reply* is what a model wrote. `extract` takes the program out of it; `question` turns program and cases into a
command; the sandbox executes it, and never sees an expected value; the judge reads the execution. A verdict that load
on the machine could have caused is confirmed by a second execution alone on the machine. Whatever breaks on our side
on the way is an exception, never a verdict.
"""

from dataclasses import dataclass, replace

from codegrade.chat import Reply
from codegrade.execution import Ending, Execution
from codegrade.extract import extract
from codegrade.proof import Proof, wanted
from codegrade.question import pose
from codegrade.sandbox.interface import Sandbox
from codegrade.verdict import RESOURCE_VERDICTS, Judgement, Verdict

_STARVED = frozenset({Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY})


@dataclass(frozen=True, slots=True)
class Grade:
    """A judgement and the measures of the execution it rests on; `program` is None where the reply holds none."""

    judgement: Judgement
    program: str | None = None
    extraction: str = ""
    confirmed: bool = False
    cpu_seconds: float | None = None
    wall_seconds: float | None = None
    memory_bytes: int | None = None


def grade(reply: Reply, proof: Proof, sandbox: Sandbox) -> Grade:
    """Judge a model's reply.

    Raises:
        SandboxFault, Unavailable, TaskError: nothing can be said about the reply; see `errors`.
    """
    found = extract(reply.text, proof.language, wanted(proof.task, proof.language))
    if reply.hit_token_limit and (found.program is None or not found.closed):
        return Grade(Judgement(Verdict.TRUNCATED, "the reply hit its token limit"), found.program, found.how)
    if found.program is None:
        return Grade(Judgement(Verdict.NO_CODE, found.how), None, found.how)
    return replace(grade_program(found.program, proof, sandbox), extraction=found.how)


def grade_program(program: str, proof: Proof, sandbox: Sandbox) -> Grade:
    """Judge a program. Raises what `grade` raises."""
    question = pose(program, proof, sandbox)
    execution = sandbox.execute(question.command)
    judgement = question.judge(execution)
    if judgement.verdict not in RESOURCE_VERDICTS and not _build_was_starved(judgement, execution):
        return _measured(judgement, program, execution, confirmed=False)
    execution = sandbox.execute(replace(question.command, alone=True))
    return _measured(question.judge(execution), program, execution, confirmed=True)


def _build_was_starved(judgement: Judgement, execution: Execution) -> bool:
    """A compiler that ran out of time or memory is a compile error that load on the machine could have caused."""
    return judgement.verdict is Verdict.COMPILE_ERROR and execution.last.ending in _STARVED


def _measured(judgement: Judgement, program: str, execution: Execution, *, confirmed: bool) -> Grade:
    outcomes = execution.outcomes
    return Grade(
        judgement,
        program,
        confirmed=confirmed,
        cpu_seconds=sum(outcome.cpu_seconds for outcome in outcomes),
        wall_seconds=sum(outcome.wall_seconds for outcome in outcomes),
        memory_bytes=max((outcome.memory_bytes for outcome in outcomes if outcome.step == "run"), default=None),
    )
