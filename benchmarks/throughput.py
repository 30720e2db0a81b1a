"""Submissions per second in warm containers, beside the bare toolchain and beside a container per submission.

    python benchmarks/throughput.py [--lang rust …] [--submissions 30] [--workers 2] [--json FILE]

Three ways to do the same work, in one run, on programs whose text was never seen before (compiler caches must not
help):

- codegrade: the program is graded against the cases through the public path (`grade_program`), in warm containers;
- bare: the same program with a `main` that runs the same cases and compares, compiled and run by the plain toolchain,
  one shell loop per worker inside one container of the same image;
- docker run: one `docker run --rm` per submission that does what the bare loop does once.

CPU is what the containers used (the daemon's accounting), plus, for codegrade, what the grader's own process used.
Ratios are what counts; the machine's speed cancels out.
"""

import argparse
import io
import itertools
import json
import os
import subprocess
import sys
import tarfile
import time
import tomllib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import docker
from rich.console import Console
from rich.table import Table

from codegrade.cache import cache_folder
from codegrade.drivers import CaseLimits
from codegrade.grade import grade_program
from codegrade.languages import Toolchain, load_toolchains
from codegrade.owner import owner_mark
from codegrade.proof import Proof
from codegrade.question import Places
from codegrade.roots import find_roots
from codegrade.sandbox.docker import LABEL, DockerBackend
from codegrade.sandbox.images import image_tag
from codegrade.sandbox.pool import Pool
from codegrade.signature.types import parse_type
from codegrade.tasks.task import Case, Param, Signature, Task
from codegrade.verdict import Verdict

HERE = Path(__file__).parent
_serial = itertools.count(time.time_ns() % 10**9)


@dataclass(frozen=True, slots=True)
class Measure:
    """One way, one language: submissions per second, and CPU milliseconds per submission."""

    per_second: float
    cpu_ms: float
    grader_cpu_ms: float = 0.0


def _cases() -> list[tuple[list[int], int]]:
    """Twenty lists of up to 2,000 numbers from a fixed linear congruence, with the sum of their peaks."""
    found = []
    state = 12345
    for size in [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1000, 1200, 1500, 2000]:
        values = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            values.append(state % 1000)
        inner = zip(values, values[1:], values[2:], strict=False)
        found.append((values, sum(b for a, b, c in inner if a < b > c)))
    return found


def _proof(language: Toolchain) -> Proof:
    signature = Signature("peak_sum", (Param("values", parse_type("int[]")),), parse_type("int"))
    task = Task(
        id="benchmark/peak-sum",
        kind="function",
        title="Peak sum",
        statement="",
        difficulty="easy",
        category="coding",
        tags=(),
        released=date(2026, 1, 1),
        time_seconds=5.0,
        memory_mb=512,
        folder=HERE,
        digest="",
        signature=signature,
    )
    cases = tuple(Case((values,), expected) for values, expected in _cases())
    return Proof(task, language, CaseLimits(cpu_seconds=10.0, memory_bytes=1 << 30), cases)


def _recipe(name: str) -> dict[str, Any]:
    """`benchmarks/programs/<language>.toml`: the function's text, the `main` around it, and the plain commands."""
    return tomllib.loads((HERE / "programs" / f"{name}.toml").read_text())


def _fresh(text: str) -> str:
    """The same program with a constant in it that no other has."""
    return text.replace("SERIAL", str(next(_serial)))


def _container_cpu_seconds(container: Any) -> float:  # noqa: ANN401 - the SDK's containers have no public type
    return float(container.stats(stream=False)["cpu_stats"]["cpu_usage"]["total_usage"]) / 1e9


def measure_codegrade(language: Toolchain, submissions: int, workers: int) -> Measure:
    """Grade fresh programs; every one must be accepted."""
    recipe, proof, client = _recipe(language.name), _proof(language), docker.from_env()
    pool = Pool(DockerBackend(), {language.name: language}, workers, cache=cache_folder(os.environ))
    with pool, ThreadPoolExecutor(workers) as threads:

        def one(_: int) -> None:
            judgement = grade_program(_fresh(recipe["function"]), proof, Places(pool)).judgement
            if judgement.verdict is not Verdict.ACCEPTED:
                sys.exit(f"{language.name}: the benchmark's own program got {judgement}")

        list(threads.map(one, range(2 * workers)))
        ours = client.containers.list(filters={"label": f"{LABEL}={owner_mark()}"})
        before, own, began = [_container_cpu_seconds(c) for c in ours], time.process_time(), time.monotonic()
        list(threads.map(one, range(submissions)))
        wall, own = time.monotonic() - began, time.process_time() - own
        used = sum(_container_cpu_seconds(c) for c in ours) - sum(before)
    return Measure(submissions / wall, 1000 * (used + own) / submissions, 1000 * own / submissions)


def _bare_files(recipe: dict[str, Any], count: int) -> dict[str, bytes]:
    data = "\n".join(" ".join(map(str, [expected, *values])) for values, expected in _cases())
    files = {"cases.txt": data.encode()}
    for index in range(count):
        whole = recipe["main"].replace("FUNCTION", _fresh(recipe["function"]))
        files[f"{index}/{recipe['file']}"] = whole.encode()
    return files


def _tar(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def measure_bare(language: Toolchain, submissions: int, workers: int) -> Measure:
    """One container, one shell loop per worker: compile and run, nothing else."""
    recipe, client = _recipe(language.name), docker.from_env()
    container = client.containers.run(
        image_tag(language),
        ["sleep", "3600"],
        detach=True,
        network_mode="none",
        tmpfs={"/w": "exec,size=512m"},
        auto_remove=True,
        labels={"codegrade.benchmark": "1"},
    )
    try:
        each = submissions // workers
        put = ["docker", "exec", "-i", str(container.id), "tar", "-C", "/w", "-xf", "-"]
        subprocess.run(put, input=_tar(_bare_files(recipe, each * workers + workers)), check=True)

        def loop(indexes: Sequence[int]) -> None:
            body = f"cd /w/$i && {{ {recipe['commands']}; }} || exit 1"
            script = f"for i in {' '.join(map(str, indexes))}; do {body}; done"
            subprocess.run(["docker", "exec", str(container.id), "sh", "-c", script], check=True)

        with ThreadPoolExecutor(workers) as threads:
            list(threads.map(loop, [[each * workers + w] for w in range(workers)]))
            before, began = _container_cpu_seconds(container), time.monotonic()
            list(threads.map(loop, [range(w * each, (w + 1) * each) for w in range(workers)]))
            wall, used = time.monotonic() - began, _container_cpu_seconds(container) - before
    finally:
        container.remove(force=True)
    return Measure(each * workers / wall, 1000 * used / (each * workers))


def measure_docker_run(language: Toolchain, submissions: int, workers: int) -> Measure:
    """A container per submission. CPU is left out: the daemon's own work is not in any container's account."""
    recipe = _recipe(language.name)
    script = f"mkdir /w/s && tar -C /w/s -xf - && cd /w/s/0 && {recipe['commands']}"
    run = ["docker", "run", "--rm", "-i", "--network", "none", "--read-only", "--tmpfs", "/w:exec,size=512m"]
    run += ["--tmpfs", "/tmp", image_tag(language), "sh", "-c", script]  # noqa: S108 - the container's /tmp

    def one(_: int) -> None:
        subprocess.run(run, input=_tar(_bare_files(recipe, 1)), check=True, stdout=subprocess.DEVNULL)

    with ThreadPoolExecutor(workers) as threads:
        list(threads.map(one, range(workers)))
        began = time.monotonic()
        list(threads.map(one, range(submissions)))
        return Measure(submissions / (time.monotonic() - began), 0.0)


def main() -> None:
    """Measure and print; the rounds of the three ways are interleaved and each way's median round is shown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", action="append")
    parser.add_argument("--submissions", type=int, default=30)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    languages = load_toolchains(find_roots(start=HERE))
    table = Table(
        "language", "codegrade/s", "bare/s", "docker run/s", "CPU ms", "bare CPU ms", "CPU ratio", "× docker run"
    )
    found: dict[str, dict[str, Any]] = {}
    for name in asked.lang or list(languages):
        rounds = [_round(languages[name], asked.submissions, asked.workers) for _ in range(asked.rounds)]
        ours, bare, each = (sorted(way, key=lambda m: m.per_second)[len(way) // 2] for way in zip(*rounds, strict=True))
        ratio = sorted(o.cpu_ms / b.cpu_ms for o, b, _ in rounds)[len(rounds) // 2]
        speedup = sorted(o.per_second / d.per_second for o, _, d in rounds)[len(rounds) // 2]
        cells = [ours.per_second, bare.per_second, each.per_second, ours.cpu_ms, bare.cpu_ms, ratio, speedup]
        table.add_row(name, *(f"{cell:.2f}" for cell in cells))
        found[name] = {"codegrade": asdict(ours), "bare": asdict(bare), "docker_run": asdict(each)}
        found[name] |= {"cpu_ratio": ratio, "times_docker_run": speedup}
    Console(width=120).print(table)
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1))


def _round(language: Toolchain, submissions: int, workers: int) -> tuple[Measure, Measure, Measure]:
    return (
        measure_codegrade(language, submissions, workers),
        measure_bare(language, submissions, workers),
        measure_docker_run(language, max(4, submissions // 4), workers),
    )


if __name__ == "__main__":
    main()
