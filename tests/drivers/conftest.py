"""A place to run commands in, for driver tests."""

import pickle
import subprocess
from pathlib import Path

import pytest

from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.languages import load_languages
from codegrade.roots import find_roots

RUNNER = (Path(__file__).parent / "runner.py").read_text()


class Containers:
    """One container per language; commands run in it one after the other, without isolation from each other."""

    def __init__(self):
        self.started = {}

    def execute(self, command, language):
        name = self.started.get(language.name) or self._start(language)
        steps = [
            (s.name, s.argv, s.stdin, s.records, dict(s.env), min(20.0, s.limits.wall_seconds)) for s in command.steps
        ]
        answer = self._ask(name, ("run", dict(command.files), steps))
        return Execution(tuple(self._outcome(*raw) for raw in answer))

    def _start(self, language):
        image = f"cgdrv-{language.name}"
        started = subprocess.run(
            ["docker", "run", "-d", "--rm", "--network=none", image, "sleep", "3600"], capture_output=True, check=True
        )
        name = self.started[language.name] = started.stdout.decode().strip()
        files = {file: (language.judge_folder / file).read_bytes() for file in language.kit.files}
        steps = [(s.name, s.argv, b"", False, {}, 300.0) for s in language.kit.steps]
        for raw in self._ask(name, ("kit", files, steps)):
            assert raw[1] == 0, raw
        return name

    def _ask(self, name, request):
        done = subprocess.run(
            ["docker", "exec", "-i", name, "python3", "-c", RUNNER],
            input=pickle.dumps(request),
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return pickle.loads(done.stdout)  # noqa: S301  # our own runner wrote it

    @staticmethod
    def _outcome(name, code, timed_out, stdout, stderr, records):
        ending = Ending.WALL_TIME if timed_out else Ending.SIGNALLED if code < 0 else Ending.EXITED
        found = tuple(Record(kind, payload, 0.0, 0.0) for kind, payload in records)
        return Outcome(name, ending, max(code, 0), max(-code, 0), stdout, stderr, 0.0, 0.0, 0, found)

    def close(self):
        for name in self.started.values():
            subprocess.run(["docker", "kill", name], capture_output=True, check=False)


@pytest.fixture(scope="session")
def languages():
    return load_languages(find_roots(start=Path(__file__)))


@pytest.fixture(scope="session")
def sandbox():
    containers = Containers()
    yield containers
    containers.close()
