"""Runs a language's probe (`sandboxes/<language>/probe.*`) in a sandbox: proof that programs really run there.

A probe either is a program that prints `ok` (kind stdio), or defines `probe`, which answers its number plus one.
"""

from codegrade.drivers import CaseLimits, function_command, stdio_command
from codegrade.execution import Outcome
from codegrade.languages import Toolchain
from codegrade.sandbox.interface import Sandbox
from codegrade.signature.types import Type
from codegrade.signature.wire import decode
from codegrade.tasks.task import Param, Signature

_INT = Type("int")
_SIGNATURE = Signature("probe", (Param("number", _INT),), _INT)
_LIMITS = CaseLimits(cpu_seconds=20.0, memory_bytes=1 << 30, load_cpu_seconds=60.0)
_QUESTION = 2**53 + 1


def run_probe(sandbox: Sandbox, language: Toolchain) -> str:
    """What is wrong with the language in this sandbox, in one line; "" when its probe answered right.

    Raises:
        SandboxFault, Unavailable, ConfigError: nothing could be run.
    """
    files = sorted(language.folder.glob("probe.*"))
    if not files:
        return f"{language.folder} has no probe"
    source = files[0].read_text(encoding="utf-8")
    if "probe" in source:
        outcome = sandbox.execute(function_command(language, _SIGNATURE, source, [[_QUESTION]], _LIMITS)).last
        answers = [record.payload for record in outcome.records if record.type == "R"]
        right = len(answers) == 1 and decode(answers[0]) == _QUESTION + 1
    else:
        outcome = sandbox.execute(stdio_command(language, source, [b""], _LIMITS)).last
        right = outcome.ok and outcome.stdout.strip() == b"ok"
    return "" if right else f"its probe failed in step {outcome.step}: {_said(outcome)}"


def _said(outcome: Outcome) -> str:
    errors = [record.payload for record in outcome.records if record.type in {"E", "M", "C"}]
    text = b" ".join([*errors, outcome.stderr, outcome.stdout]).decode("utf-8", "replace")
    return f"{outcome.ending} {outcome.exit_code}: {' '.join(text.split())[:300]}"
