"""Hostile programs: each gets its verdict, harms nobody, and the next submission is judged as if it had never run.

Every file of `programs/` names the verdicts that it may get in its first line. A program whose attack succeeds answers
wrongly on purpose, so `accepted` means that the attack simply failed. After each, a program that lists everything it
can see (`look.py`) must see in the same warm container what it saw when nothing had run yet.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from codegrade.drivers import CaseLimits
from codegrade.errors import Unavailable
from codegrade.execution import Command, Limits, Step
from codegrade.grade import grade_program
from codegrade.languages import load_languages
from codegrade.proof import Proof
from codegrade.roots import find_roots
from codegrade.sandbox.select import open_sandbox
from codegrade.signature.types import parse_type
from codegrade.tasks.task import Case, Param, Signature, Task

HERE = Path(__file__).parent
PROGRAMS = sorted((HERE / "programs").glob("*.py"))
INT = parse_type("int")
RIGHT = "def double(n):\n    return n * 2\n"
LIMITS = CaseLimits(cpu_seconds=1.0, memory_bytes=256 << 20, output_bytes=4 << 20, wall_seconds=4.0)
LANGUAGES = load_languages(find_roots(start=HERE))


@pytest.fixture(scope="module", params=["docker", "bubblewrap"])
def sandbox(request):
    """One worker, so that every program meets the leavings of the one before."""
    try:
        pool, _ = open_sandbox(request.param, languages=LANGUAGES, workers=1, isolation="warm")
        with pool:
            pool.identity(LANGUAGES["python"])
            yield pool
    except Unavailable as error:
        if request.param in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"{request.param}: {error.message}")


@pytest.fixture(scope="module")
def proof():
    """The task of doubling a number, on three cases of which the last hides a needle."""
    task = Task(
        id="hostile/double",
        kind="function",
        title="Double",
        statement="",
        difficulty="easy",
        category="coding",
        tags=(),
        released=date(2026, 1, 1),
        time_seconds=1.0,
        memory_mb=256,
        folder=HERE,
        digest="",
        signature=Signature("double", (Param("n", INT),), INT),
    )
    cases = tuple(Case((n,), 2 * n) for n in (1, 2, 123456789012))
    return Proof(task, LANGUAGES["python"], LIMITS, cases, checker_language=LANGUAGES["python"])


def look(sandbox, place="python"):
    """What a submission sees that runs now."""
    limits = Limits(cpu_seconds=5, wall_seconds=20, memory_bytes=256 << 20)
    step = Step("run", ("python3", "-I", "-S", "look.py"), limits)
    command = Command(place, {"look.py": (HERE / "look.py").read_bytes()}, (step,))
    outcome = sandbox.execute(command).last
    assert outcome.ok, outcome.stderr
    return outcome.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def untouched(sandbox):
    """What a submission sees that is the first of its container."""
    return look(sandbox)


def test_there_are_thirty_and_more():
    """The suite cannot shrink unseen."""
    assert len(PROGRAMS) >= 60


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_hostile_program(program, sandbox, proof, untouched):
    """It gets its verdict, the next program sees nothing of it, and a right one is accepted."""
    source = program.read_text()
    allowed = source.partition("\n")[0].removeprefix("# verdict:").split()
    judgement = grade_program(source, proof, sandbox).judgement
    assert str(judgement.verdict) in allowed, judgement
    assert look(sandbox) == untouched
    assert str(grade_program(RIGHT, proof, sandbox).judgement.verdict) == "accepted"


SCATTER = b"""
import os
for top, folders, files in os.walk("/"):
    if top.startswith(("/proc", "/sys")):
        folders.clear()
        continue
    for name in ("left-behind", ".cache/left-behind", "a.out", "importcfg"):
        path = os.path.join(top, name)
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            open(path, "wb").write(b"poison")
        except OSError:
            pass
    for name in files:
        try:
            open(os.path.join(top, name), "ab").write(b"poison")
        except OSError:
            pass
"""


@pytest.mark.parametrize("place", sorted(LANGUAGES))
def test_no_cache_can_be_poisoned(place, sandbox):
    """A program that writes to everything it can reach, in any language's container, leaves nothing there."""
    try:
        sandbox.identity(LANGUAGES[place])
    except Unavailable as error:
        if "docker" in str(sandbox.environment(LANGUAGES["python"])):
            raise
        pytest.skip(f"this machine has no toolchain: {error.message}")
    before = look(sandbox, place)
    limits = Limits(cpu_seconds=20, wall_seconds=60, memory_bytes=256 << 20)
    step = Step("run", ("python3", "-I", "-S", "scatter.py"), limits)
    assert sandbox.execute(Command(place, {"scatter.py": SCATTER}, (step,))).last.exit_code == 0
    assert look(sandbox, place) == before
