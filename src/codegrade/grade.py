"""One reply → one judgement. Read this first: it is the whole program on one screen.

A *reply* is what a model wrote. `extract` takes the program out of it; `question` turns program and cases into a
command; the sandbox executes it, and never sees an expected value; the judge reads the execution. A verdict that load
on the machine could have caused is confirmed by a second execution alone on the machine. Whatever breaks on our side
on the way is an exception, never a verdict.
"""

from dataclasses import dataclass, replace

from codegrade.chat import Reply
from codegrade.execution import Command, Ending, Execution, Limits, Outcome
from codegrade.extract import extract
from codegrade.proof import Proof, wanted
from codegrade.question import pose
from codegrade.sandbox.interface import Sandbox
from codegrade.verdict import RESOURCE_VERDICTS, Judgement, Verdict

STARVED_SHARE = 0.01
"""The share of a core that tells a program kept from running by a busy machine from one that sleeps."""
PATIENCE = 8
"""How many times longer such a program may take by the wall clock when it is run again, alone."""
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
    command = _patient(question.command) if _was_kept_waiting(execution.last) else question.command
    execution = sandbox.execute(replace(command, alone=True))
    return _measured(question.judge(execution), program, execution, confirmed=True)


def _build_was_starved(judgement: Judgement, execution: Execution) -> bool:
    """A compiler that ran out of time or memory is a compile error that load on the machine could have caused."""
    return judgement.verdict is Verdict.COMPILE_ERROR and execution.last.ending in _STARVED


def _was_kept_waiting(last: Outcome) -> bool:
    """Whether the wall clock ended a program that was at work: a sleeper uses next to no CPU, a starved one some."""
    cpu = last.cpu_seconds - sum(record.cpu_seconds for record in last.records)
    wall = last.wall_seconds - sum(record.wall_seconds for record in last.records)
    return last.ending is Ending.WALL_TIME and cpu >= STARVED_SHARE * wall


def _patient(command: Command) -> Command:
    """The command with wall clocks that a program on a busy machine can keep to; CPU limits stay what they are."""
    return replace(command, steps=tuple(replace(step, limits=_stretched(step.limits)) for step in command.steps))


def _stretched(limits: Limits) -> Limits:
    return replace(
        limits,
        wall_seconds=PATIENCE * limits.wall_seconds,
        record_wall_seconds=PATIENCE * limits.record_wall_seconds,
    )


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
