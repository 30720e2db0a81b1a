"""Judge a program by test code that must run to its end.

The proof that it did is a secret, new for each execution, that comes back.
"""

import re
from dataclasses import replace

from codegrade.execution import Execution
from codegrade.judge.function import judge_function
from codegrade.signature.types import Type
from codegrade.tasks.task import Case
from codegrade.verdict import Judgement, Verdict

_ASSERTION = re.compile(r"^\W*([\w.]*AssertionError|([\w ]+: )?assertion .*failed)", re.MULTILINE)
_HEAD = 300  # characters of a message that can hold its type


def judge_unit_test(secret: str, execution: Execution) -> Judgement:
    """A failed assertion is a wrong answer; anything else that was raised is a run-time error."""
    judgement = judge_function(
        [Case((secret,), secret)],
        execution,
        lambda answers: ["" if got == secret else "forged" for _, got in answers],
        Type("string"),
    )
    if judgement.verdict is Verdict.RUN_TIME_ERROR and _ASSERTION.search(judgement.message[:_HEAD]):
        return replace(judgement, verdict=Verdict.WRONG_ANSWER)
    return judgement
