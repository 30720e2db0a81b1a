"""A run: what is left to do (`planning`, pure) and doing it (`executing`, on the threads of `pipeline`)."""

from codegrade.run.executing import Event, execute
from codegrade.run.planning import Pair, Plan, Target, plan

__all__ = ["Event", "Pair", "Plan", "Target", "execute", "plan"]
