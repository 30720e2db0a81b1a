"""Hostile programs: each gets its verdict, harms nobody, and the next submission is judged as if it had never run.

Every file of `programs/` names the verdicts that it may get in its first line and what it does in its second. A program
whose attack succeeds answers wrongly on purpose, so `accepted` means that the attack simply failed. After each, a
program that lists everything it can see (`look.py`) must see in the same warm container what it saw when nothing had
run yet.
"""

import os
import threading
from datetime import date
from pathlib import Path

import pytest

from codegrade.cache import cache_folder
from codegrade.drivers import CaseLimits
from codegrade.errors import Unavailable
from codegrade.execution import Command, Limits, Step
from codegrade.grade import grade_program
from codegrade.languages import load_toolchains
from codegrade.proof import Proof
from codegrade.question import Places
from codegrade.roots import find_roots
from codegrade.sandbox.bubblewrap import BubblewrapBackend
from codegrade.sandbox.docker import DockerBackend
from codegrade.sandbox.pool import Pool
from codegrade.signature.types import parse_type
from codegrade.tasks.task import Case, Param, Signature, Task

HERE = Path(__file__).parent
PROGRAMS = sorted(path for path in (HERE / "programs").iterdir() if path.suffix)
LANGUAGES = load_toolchains(find_roots(start=HERE))
BY_SUFFIX = {f".{language.extension}": language for language in LANGUAGES.values()}
INT = parse_type("int")
TASK = Task(
    id="hostile/twice",
    kind="function",
    title="Twice",
    statement="",
    difficulty="easy",
    category="coding",
    tags=(),
    released=date(2026, 1, 1),
    time_seconds=1.0,
    memory_mb=256,
    folder=HERE,
    digest="",
    signature=Signature("twice", (Param("n", INT),), INT),
)
CASES = tuple(Case((n,), 2 * n) for n in (1, 2, 123456789012))
RIGHT = {
    "elixir": "defmodule Solution do\n  def twice(n), do: n * 2\nend\n",
    "go": "package main\n\nfunc twice(n int) int { return n * 2 }\n",
    "java": "class Solution {\n    public static long twice(long n) { return n * 2; }\n}\n",
    "python": "def twice(n):\n    return n * 2\n",
    "rust": "pub fn twice(n: i64) -> i64 { n * 2 }\n",
}
BACKENDS = {"docker": DockerBackend, "bubblewrap": BubblewrapBackend}


class Counting:
    """A backend that counts the environments it starts."""

    def __init__(self, backend):
        self.backend, self.started = backend, 0
        self.stop, self.identity = backend.stop, backend.identity

    def start(self, language, agent):
        self.started += 1
        return self.backend.start(language, agent)


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request):
    try:
        backend = Counting(BACKENDS[request.param]())
        backend.identity(LANGUAGES["python"])
    except Unavailable as error:
        if request.param in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"{request.param}: {error.message}")
    return backend


@pytest.fixture(scope="module")
def sandbox(backend):
    """One worker, so that every program meets the leavings of the one before."""
    with Pool(backend, LANGUAGES, workers=1, cache=cache_folder(os.environ)) as pool:
        yield pool


def proof(language, verdicts=("accepted",)):
    """The task of doubling a number, on three cases of which the last hides a needle.

    A program that must be ended is ended soon; the others have time on a busy machine.
    """
    endless = verdicts[0] == "time_limit_exceeded"
    limits = CaseLimits(
        cpu_seconds=(0.5 if endless else 1.0) * language.time_factor,
        memory_bytes=(256 + language.memory_extra_mb) << 20,
        output_bytes=4 << 20,
        wall_seconds=1.5 if endless else 8.0,
    )
    return Proof(TASK, language, limits, CASES, checker_language=LANGUAGES["python"])


def look(sandbox, place="python"):
    """What a submission sees that runs now."""
    limits = Limits(cpu_seconds=5, wall_seconds=30, memory_bytes=256 << 20)
    step = Step("run", ("python3", "-I", "-S", "look.py"), limits)
    command = Command(place, {"look.py": (HERE / "look.py").read_bytes()}, (step,))
    outcome = sandbox.execute(command).last
    assert outcome.ok, outcome
    return outcome.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def untouched(backend, sandbox):
    """What a submission of a language sees that is the first of its container; skips where there is no toolchain."""
    seen = {}

    def first_sight(language):
        try:
            backend.identity(language)
        except Unavailable as error:
            if isinstance(backend.backend, DockerBackend):
                raise
            pytest.skip(f"this machine has no toolchain: {error.message}")
        if language.name not in seen:
            seen[language.name] = look(sandbox, language.name)
        return seen[language.name]

    return first_sight


def test_suite_does_not_shrink():
    """The suite cannot shrink unseen."""
    assert len(PROGRAMS) >= 80
    assert {path.suffix for path in PROGRAMS} == set(BY_SUFFIX)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.name)
def test_hostile_program(program, backend, sandbox, untouched):
    """It gets its verdict; in the same environment the next program sees nothing of it, and a right one is accepted."""
    language = BY_SUFFIX[program.suffix]
    before = untouched(language)
    started = backend.started
    source = program.read_text()
    allowed = source.partition("\n")[0].partition("verdict: ")[2].split()
    judgement = grade_program(source, proof(language, allowed), Places(sandbox)).judgement
    assert str(judgement.verdict) in allowed, judgement
    assert look(sandbox, language.name) == before
    judgement = grade_program(RIGHT[language.name], proof(language), Places(sandbox)).judgement
    assert str(judgement.verdict) == "accepted", judgement
    assert backend.started == started


PEER = """
import ctypes, os, socket, sys, time
me = sys.argv[1]
doors = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_INET)
doors[0].bind("\\0peer")
doors[1].bind(("127.0.0.1", 7777))
assert ctypes.CDLL(None).shmget(0x77, 4096, 0o3666) >= 0
places = (".", "/tmp", "/dev/shm")
for place in places:
    open(f"{place}/{me}", "w").close()
began = time.time()
time.sleep(2)
names = [name for place in places for name in os.listdir(place)]
for pid in filter(str.isdigit, os.listdir("/proc")):
    names += open(f"/proc/{pid}/cmdline").read().split("\\0")
print(began, time.time(), os.getuid(), *sorted({name for name in names if name.startswith("peer")}))
"""


def test_environments_cannot_see_each_other(backend):
    """Two programs at one time have names, ports and keys to themselves, another uid, and see no file or process."""
    limits = Limits(cpu_seconds=5, wall_seconds=60, memory_bytes=256 << 20)
    said = {}

    def run(name):
        step = Step("run", ("python3", "-I", "-S", "-c", PEER, name), limits)
        said[name] = pool.execute(Command("python", {}, (step,))).last

    with Pool(backend, LANGUAGES, workers=2, cache=cache_folder(os.environ)) as pool:
        for _ in range(2):  # the first time, environments may start one after the other
            threads = [threading.Thread(target=run, args=(name,)) for name in ("peer-a", "peer-b")]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    spans = []
    for name, outcome in said.items():
        began, ended, *rest = outcome.stdout.decode().split() or pytest.fail(str(outcome))
        assert rest[1:] == [name]
        spans.append((float(began), float(ended), rest[0]))
    first, second = sorted(spans)
    assert second[0] < first[1], "they did not run at one time"
    assert first[2] != second[2]


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
def test_no_cache_can_be_poisoned(place, sandbox, untouched):
    """A program that writes to everything it can reach, in any language's container, leaves nothing there."""
    before = untouched(LANGUAGES[place])
    limits = Limits(cpu_seconds=20, wall_seconds=60, memory_bytes=256 << 20)
    step = Step("run", ("python3", "-I", "-S", "scatter.py"), limits)
    assert sandbox.execute(Command(place, {"scatter.py": SCATTER}, (step,))).last.exit_code == 0
    assert look(sandbox, place) == before
