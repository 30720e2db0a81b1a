"""Judge a program by its standard streams: one process per case, the first failure decides."""

from collections.abc import Sequence

from codegrade.errors import SandboxFault
from codegrade.execution import Execution
from codegrade.judge.endings import build_failure, failure, text
from codegrade.judge.tokens import output_problem
from codegrade.tasks.task import Compare, StdioCase
from codegrade.verdict import Judgement, Verdict


def judge_stdio(cases: Sequence[StdioCase], execution: Execution, compare: Compare) -> Judgement:
    """`execution` has one outcome named "run" for each case that was started, after those of the build.

    Raises:
        SandboxFault: none of them failed, and yet not every case was run.
    """
    if (build := build_failure(execution)) is not None:
        return build
    total = len(cases)
    runs = [outcome for outcome in execution.outcomes if outcome.step == "run"]
    for index, (case, run) in enumerate(zip(cases, runs, strict=False)):
        if not run.ok:
            return failure(run, index, index, total)
        if problem := output_problem(case.expected, run.stdout, compare):
            return Judgement(
                Verdict.WRONG_ANSWER, f"case {index + 1}: {problem}", text(run.stderr), index, index, total
            )
    if len(runs) != total:
        raise SandboxFault(f"the sandbox ran {len(runs)} of {total} cases and says that all went well")
    return Judgement(Verdict.ACCEPTED, cases_passed=total, cases_total=total)
