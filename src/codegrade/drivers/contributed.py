"""Commands for a task's own Python, generators and checkers: contributed code, so it runs in a sandbox too."""

import struct
from collections.abc import Mapping, Sequence

from codegrade.drivers.render import render
from codegrade.execution import Command, Limits, Step
from codegrade.languages import Toolchain
from codegrade.signature.wire import encode_any

GENERATOR_PLACE = "python#generator"
CHECKER_PLACE = "python#checker"
_LIMITS = Limits(
    cpu_seconds=60,
    wall_seconds=1220,
    memory_bytes=2 << 30,
    output_bytes=512 << 20,
    load_cpu_seconds=60,
    record_wall_seconds=120,
)
"""Of one case or answer, but for the wall time and output of all: its author waits for what never ends."""


def generator_command(python: Toolchain, generator_source: str, seed: int) -> Command:
    """Run `cases(random.Random(seed))` of a task's generate.py: an `R` record per case, the list of its arguments.

    `E` is a fault of the generator. The run step's standard input is empty.
    """
    files = {"generate.py": generator_source.encode(), "main.py": render(python, "generate.py", {})}
    return _command(python, GENERATOR_PLACE, files, (str(seed),), b"")


def checker_command(
    python: Toolchain, checker_source: str, items: Sequence[tuple[Sequence[object], object, object]]
) -> Command:
    """Run `check(args, expected, got)` of a task's checker.py: an `R` record per item with a bool, or a string that
    says why the answer is rejected. `E` is a fault of the checker, never of the program.

    Raises:
        ValueError: an item holds something that is not a host value.
    """
    cases = [encode_any([list(args), expected, got]) for args, expected, got in items]
    stdin = b"".join([struct.pack(">I", len(cases)), *(struct.pack(">I", len(c)) + c for c in cases)])
    files = {"checker.py": checker_source.encode(), "main.py": render(python, "check.py", {})}
    return _command(python, CHECKER_PLACE, files, (), stdin)


def _command(
    python: Toolchain, place: str, files: Mapping[str, bytes], words: tuple[str, ...], stdin: bytes
) -> Command:
    step = Step("run", ("python3", "-s", "-S", "-B", "main.py", *words), _LIMITS, stdin, records=True)
    return Command(place, {**files, "driver.py": render(python, "driver.py", {})}, (step,))
