"""Commands for the three ways a program is tested: by calling a function, by its standard streams, by test code."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from codegrade.drivers.render import render_files, signature_context
from codegrade.errors import ConfigError
from codegrade.execution import Command, Limits, Step
from codegrade.languages import KindSpec, StepSpec, Toolchain
from codegrade.signature.types import Type
from codegrade.signature.wire import encode_cases
from codegrade.tasks.task import Signature

COMPILE_OUTPUT_BYTES = 1 << 20
SECRET = Type("string")


@dataclass(frozen=True, slots=True)
class CaseLimits:
    """Bounds on one case. The language's time factor and extra memory are already in them."""

    cpu_seconds: float
    memory_bytes: int
    output_bytes: int = 16 << 20
    load_cpu_seconds: float = 20.0
    wall_seconds: float | None = None

    @property
    def backstop_seconds(self) -> float:
        """Wall time for one case: `wall_seconds`, or four times the CPU time and 10 s for a busy machine.

        It ends sleepers and dead locks. A case that a busy machine kept from running is confirmed alone.
        """
        return 4 * self.cpu_seconds + 10 if self.wall_seconds is None else self.wall_seconds

    def step(self, cases: int) -> Limits:
        """Limits of a step that runs that many cases in one process."""
        return Limits(
            cpu_seconds=self.cpu_seconds,
            wall_seconds=self.backstop_seconds * (cases + 1) + 4 * self.load_cpu_seconds,
            memory_bytes=self.memory_bytes,
            output_bytes=self.output_bytes,
            load_cpu_seconds=self.load_cpu_seconds,
            record_wall_seconds=self.backstop_seconds,
        )


def function_command(
    language: Toolchain,
    signature: Signature,
    program: str,
    args_list: Sequence[Sequence[object]],
    limits: CaseLimits,
    *,
    place: str | None = None,
) -> Command:
    """Call the program's function on every case in one process; the run step answers with a record per case.

    Raises:
        ConfigError: the language has no [kinds.function] or its templates are wrong.
        ValueError: an argument is not of its parameter's type.
    """
    stdin = encode_cases([p.type for p in signature.params], args_list)
    context = signature_context(language, signature)
    return _records_command(language, "function", program, context, stdin, limits.step(len(args_list)), place)


def unit_test_command(language: Toolchain, program: str, test: str, secret: str, limits: CaseLimits) -> Command:
    """Load the program and its test code, call `check`, and answer `secret` when it has returned.

    Raises:
        ConfigError: the language has no [kinds.unit-test] or its templates are wrong.
    """
    stdin = encode_cases([SECRET], [[secret]])
    return _records_command(language, "unit-test", program, {"test": test}, stdin, limits.step(1), None)


def stdio_command(language: Toolchain, program: str, stdins: Sequence[bytes], limits: CaseLimits) -> Command:
    """Build the program, then run it once for each standard input; those steps are all named "run".

    Raises:
        ConfigError: the language has no [kinds.stdio] or its last step is not named "run".
    """
    kind = _kind(language, "stdio")
    *build, run = kind.steps
    if run.name != "run":
        raise ConfigError(f"{language.folder / 'language.toml'}: kinds.stdio: the last step must be named run")
    steps = [_build_step(language, step) for step in build]
    one = replace(limits.step(1), wall_seconds=limits.backstop_seconds)
    steps += [_step(language, run, one, stdin) for stdin in stdins]
    return Command(language.name, _files(language, kind, program, {}), tuple(steps))


def _records_command(
    language: Toolchain,
    kind_name: str,
    program: str,
    context: Mapping[str, object],
    stdin: bytes,
    limits: Limits,
    place: str | None,
) -> Command:
    kind = _kind(language, kind_name)
    steps = tuple(
        _step(language, step, limits, stdin) if step.records else _build_step(language, step) for step in kind.steps
    )
    return Command(place or language.name, _files(language, kind, program, context), steps)


def _kind(language: Toolchain, name: str) -> KindSpec:
    if name not in language.kinds:
        raise ConfigError(
            f"{language.title} has no [kinds.{name}]", hint=f"add it to {language.folder / 'language.toml'}"
        )
    return language.kinds[name]


def _files(language: Toolchain, kind: KindSpec, program: str, context: Mapping[str, object]) -> dict[str, bytes]:
    files = {language.program: program.encode("utf-8", "surrogatepass")}
    # A template may take the program's place, where a language needs program and driver in one file.
    files |= render_files(language, kind, {"program": language.program, "source": program, **context})
    return files


def _build_step(language: Toolchain, spec: StepSpec) -> Step:
    cpu = language.compile_cpu_seconds
    limits = Limits(
        cpu_seconds=cpu,
        wall_seconds=10 * cpu + 20,
        memory_bytes=language.compile_memory_mb << 20,
        output_bytes=COMPILE_OUTPUT_BYTES,
    )
    return _step(language, spec, limits, b"")


def _step(language: Toolchain, spec: StepSpec, limits: Limits, stdin: bytes) -> Step:
    memory_mb = limits.memory_bytes >> 20
    argv = tuple(fill(word, {"program": language.program, "memory_mb": str(memory_mb)}) for word in spec.argv)
    return Step(spec.name, argv, limits, stdin, spec.records, spec.resident, env=dict(spec.env))


def fill(word: str, values: Mapping[str, str]) -> str:
    """An argument with the placeholders in `values` filled in; others, `{kit}` and `{work}`, stay for the sandbox."""
    for name, value in values.items():
        word = word.replace("{" + name + "}", value)
    return word
