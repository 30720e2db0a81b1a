"""Models without a server: `reference` answers with the accepted submissions, `starter` with the bare starter code."""

from collections.abc import Callable, Iterable, Mapping

from codegrade.chat import Prompt, Reply
from codegrade.errors import ModelFault
from codegrade.tasks.task import Task

REFERENCE, STARTER = "reference", "starter"

Starters = Callable[[str, str], str]
"""(task id, language) → the starter code that the prompt shows; KeyError where there is none."""


def fenced(program: str, language: str) -> str:
    """A program as a chat model would write it; the fence is longer than any run of backticks in the program."""
    longest = max((len(run) for run in _runs_of_backticks(program)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{program.rstrip()}\n{fence}\n"


def _runs_of_backticks(text: str) -> Iterable[str]:
    return "".join(c if c == "`" else " " for c in text).split()


class ReferenceModel:
    """Replies with the first accepted submission; must score 1 where the grader is sound."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._tasks = {task.id: task for task in tasks}

    def complete(self, prompt: Prompt) -> Reply:
        """The accepted submission in a fence.

        Raises:
            ModelFault: the task has no reference in that language.
        """
        task = self._tasks.get(prompt.task)
        submission = task.reference(prompt.language) if task else None
        if submission is None:
            raise ModelFault(
                f"{prompt.task} has no accepted submission in {prompt.language}",
                hint=f"add one under submissions/accepted/, or leave out --lang {prompt.language}",
            )
        return Reply(text=fenced(submission.source, prompt.language), model=REFERENCE)

    def describe(self) -> Mapping[str, object]:
        """Its name; nothing is served."""
        return {"name": REFERENCE, "server": "builtin"}


class StarterModel:
    """Replies with the bare starter code; must score 0 where the tasks are sound."""

    def __init__(self, starters: Starters) -> None:
        self._starters = starters

    def complete(self, prompt: Prompt) -> Reply:
        """The starter code in a fence.

        Raises:
            ModelFault: the task has none in that language.
        """
        try:
            starter = self._starters(prompt.task, prompt.language)
        except KeyError:
            raise ModelFault(
                f"{prompt.task} has no starter code in {prompt.language}", hint="leave the language out with --lang"
            ) from None
        return Reply(text=fenced(starter, prompt.language), model=STARTER)

    def describe(self) -> Mapping[str, object]:
        """Its name; nothing is served."""
        return {"name": STARTER, "server": "builtin"}
