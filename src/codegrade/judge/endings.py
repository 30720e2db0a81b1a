"""What an ending says about a program that did not finish its work."""

from codegrade.execution import Ending, Execution, Outcome
from codegrade.verdict import Judgement, Verdict

_KILLED = {
    Ending.CPU_TIME: (Verdict.TIME_LIMIT_EXCEEDED, "used more CPU time than the limit"),
    Ending.WALL_TIME: (Verdict.TIME_LIMIT_EXCEEDED, "did not end in time"),
    Ending.MEMORY: (Verdict.MEMORY_LIMIT_EXCEEDED, "used more memory than the limit"),
    Ending.OUTPUT: (Verdict.OUTPUT_LIMIT_EXCEEDED, "wrote more output than the limit"),
}
MESSAGE_BYTES = 4000


def text(raw: bytes) -> str:
    """What a program said, for people: decoded leniently, the end kept when it is long."""
    return raw[-MESSAGE_BYTES:].decode("utf-8", "replace").replace("\x00", "\N{SYMBOL FOR NULL}").strip()


def build_failure(execution: Execution) -> Judgement | None:
    """The judgement where a step before the run failed, else None.

    A compiler out of time or memory is a compile error.
    """
    last = execution.last
    if last.step == "run" or last.ok:
        return None
    why = _KILLED.get(last.ending, (None, f"ended with exit code {last.exit_code}"))[1]
    return Judgement(Verdict.COMPILE_ERROR, f"{last.step}: {why}", text(last.stderr or last.stdout))


def failure(outcome: Outcome, case: int, passed: int, total: int) -> Judgement:
    """The judgement on a process that ended before its work was done, in `case`."""
    verdict, why = _KILLED.get(outcome.ending, (Verdict.RUN_TIME_ERROR, _exit(outcome)))
    return Judgement(verdict, f"case {case + 1}: {why}", text(outcome.stderr), case, passed, total)


def _exit(outcome: Outcome) -> str:
    if outcome.ending is Ending.SIGNALLED:
        return f"was ended by signal {outcome.signal}"
    return f"ended the process with exit code {outcome.exit_code}"
