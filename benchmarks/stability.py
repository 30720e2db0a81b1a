"""Do verdicts move? The same programs judged again and again, under other numbers of workers, beside busy neighbours.

    python benchmarks/stability.py FILE --root DIR [--workers 1 2 4 2 1] [--hogs 2] [--sandbox docker]

Every round judges all of FILE (as `codegrade grade` takes it) with that many workers while `--hogs` processes keep a
core busy each. Prints the verdicts of every round and each attempt whose verdict differs between two; exits 1 if one
does.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

Key = tuple[str, str, int]


@contextmanager
def busy(hogs: int) -> Iterator[None]:
    """Keep that many cores busy meanwhile."""
    running = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(hogs)]
    try:
        yield
    finally:
        for hog in running:
            hog.kill()
            hog.wait()


def judge(file: Path, root: Path, workers: int, sandbox: str, runs: Path) -> dict[Key, str]:
    """One round through the command."""
    command = [sys.executable, "-m", "codegrade", "grade", str(file), "--root", str(root), "--format", "json"]
    command += ["--workers", str(workers), "--sandbox", sandbox, "--runs", str(runs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 4}:
        sys.exit(done.stderr)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return {(row["task"], row["language"], row.get("sample", 0)): row["verdict"] for row in rows}


def main() -> None:
    """Judge in rounds and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4, 2, 1])
    parser.add_argument("--hogs", type=int, default=2)
    parser.add_argument("--sandbox", default="auto")
    asked = parser.parse_args()
    rounds: list[dict[Key, str]] = []
    with tempfile.TemporaryDirectory() as runs, busy(asked.hogs):
        for workers in asked.workers:
            began = time.monotonic()
            rounds.append(judge(asked.file, asked.root, workers, asked.sandbox, Path(runs)))
            load = os.getloadavg()[0]
            seconds = time.monotonic() - began
            counts = dict(sorted(Counter(rounds[-1].values()).items()))
            print(f"{workers} workers: {counts} in {seconds:.0f} s, load {load:.1f}", flush=True)
    differ = [key for key in rounds[0] if len({found.get(key, "missing") for found in rounds}) > 1]
    for key in differ:
        print(*key, *(found.get(key, "missing") for found in rounds))
    print(f"{len(differ)} of {len(rounds[0])} verdicts differ over {len(rounds)} rounds")
    sys.exit(bool(differ))


if __name__ == "__main__":
    main()
