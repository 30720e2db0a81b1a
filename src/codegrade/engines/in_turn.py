"""An engine whose scripts share the machine with everything else that is judged on it."""

from codegrade.engines.interface import Engine, Script
from codegrade.execution import Execution
from codegrade.turns import Turns


class InTurn:
    """Passes scripts on to an engine; one that must be alone waits for all other work, and keeps new work waiting."""

    def __init__(self, engine: Engine, turns: Turns) -> None:
        self._engine, self._turns = engine, turns
        self.facts = engine.facts

    def query(self, script: Script) -> Execution:
        """See `Engine.query`."""
        with self._turns.alone() if script.alone else self._turns.shared():
            return self._engine.query(script)

    def close(self) -> None:
        """See `Engine.close`."""
        self._engine.close()
