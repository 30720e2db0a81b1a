"""Load does not change verdicts: what must be seen a second time, alone on the machine, and how that is asked.

"Alone" keeps this program's own work away. What others run on the machine cannot be kept away, so a program that the
wall clock ended although it was at work is given more of it; CPU limits stay what they are.
"""

from dataclasses import replace

from codegrade.execution import Command, Ending, Execution, Limits, Outcome
from codegrade.verdict import RESOURCE_VERDICTS, Judgement, Verdict

STARVED_SHARE = 0.01
"""The share of a core that tells a program kept from running by a busy machine from one that sleeps."""
PATIENCE = 8
"""How many times longer such a program may take by the wall clock when it is run again."""
_STARVED = frozenset({Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY})


def load_could_cause(judgement: Judgement, execution: Execution) -> bool:
    """A time or memory verdict, or a compile error because the compiler ran out of either."""
    if judgement.verdict is Verdict.COMPILE_ERROR:
        return execution.last.ending in _STARVED
    return judgement.verdict in RESOURCE_VERDICTS


def alone(command: Command, execution: Execution) -> Command:
    """The command that confirms what `execution` of it said."""
    if _was_kept_waiting(execution.last):
        command = replace(command, steps=tuple(replace(step, limits=_patient(step.limits)) for step in command.steps))
    return replace(command, alone=True)


def _was_kept_waiting(last: Outcome) -> bool:
    """Whether the wall clock ended a program that was at work: a sleeper uses next to no CPU, a starved one some."""
    cpu = last.cpu_seconds - sum(record.cpu_seconds for record in last.records)
    wall = last.wall_seconds - sum(record.wall_seconds for record in last.records)
    return last.ending is Ending.WALL_TIME and cpu >= STARVED_SHARE * wall


def _patient(limits: Limits) -> Limits:
    return replace(
        limits,
        wall_seconds=PATIENCE * limits.wall_seconds,
        record_wall_seconds=PATIENCE * limits.record_wall_seconds,
    )
