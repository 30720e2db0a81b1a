"""One reply → one judgement. Read this first: it is the whole program on one screen.

A *reply* is what a model wrote. `extract` takes the program out of it; `question` turns program and cases into
something to ask; a sandbox, or a database for SQL, executes it and never sees an expected value; the judge reads the
execution. A verdict that load on the machine could have caused is confirmed by a second execution alone on the
machine. Whatever breaks on our side on the way is an exception, never a verdict.
"""

from dataclasses import dataclass, replace

from codegrade.chat import Reply
from codegrade.confirm import load_could_cause
from codegrade.execution import Execution
from codegrade.extract import extract
from codegrade.proof import Proof, wanted
from codegrade.question import Places, pose
from codegrade.verdict import Judgement, Verdict


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


def grade(reply: Reply, proof: Proof, places: Places) -> Grade:
    """Judge a model's reply.

    Raises:
        Fault, Unavailable, TaskError: nothing can be said about the reply; see `errors`.
    """
    found = extract(reply.text, proof.language, wanted(proof.task, proof.language))
    if reply.hit_token_limit and (found.program is None or not found.closed):
        return Grade(Judgement(Verdict.TRUNCATED, "the reply hit its token limit"), found.program, found.how)
    if found.program is None:
        return Grade(Judgement(Verdict.NO_CODE, found.how), None, found.how)
    return replace(grade_program(found.program, proof, places), extraction=found.how)


def grade_program(program: str, proof: Proof, places: Places) -> Grade:
    """Judge a program. Raises what `grade` raises."""
    question = pose(program, proof, places)
    execution = question.ask()
    judgement = question.judge(execution)
    if not load_could_cause(judgement, execution):
        return _measured(judgement, program, execution, confirmed=False)
    execution = question.confirm(execution)
    return _measured(question.judge(execution), program, execution, confirmed=True)


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
