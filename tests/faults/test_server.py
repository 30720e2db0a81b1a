"""A model server that fails in every way costs retries, never verdicts."""

import itertools

from codegrade.model.fake_server import FakeServer, answer, broken, cut, error_in_stream, garbage, status, whole

RIGHT = answer("```python\ndef double(n):\n    return n * 2\n```\n")
TROUBLES = [
    status(429, headers={"Retry-After": "0"}),
    status(500),
    cut("```python\ndef double(n):\n    return n"),
    broken("```python\ndef dou"),
    error_in_stream("out of memory"),
    garbage(),
    whole("<html>welcome to the proxy</html>", content_type="text/html"),
]


class Moody:
    """Fails in every way in turn while `well` is False."""

    def __init__(self):
        self.well = False
        self.troubles = itertools.cycle(TROUBLES)

    def __call__(self, wire):
        (RIGHT if self.well else next(self.troubles))(wire)


def test_server_faults(grader):
    """429, 500, cut streams and garbage: what the retries cannot mend is a failure, and resume asks again."""
    mood = Moody()
    with FakeServer([mood]) as server:
        common = ("--model", "fake-1", "--url", server.url, "--samples", "4", "--concurrency", "4", "--lang", "python")
        done = grader.run("run", *common, "--name", "r")
        assert done.returncode == 4, done.stderr
        assert "Traceback" not in done.stderr
        report = grader.report("r")["languages"]["python"]
        assert (report["attempts"], report["missing"]) == (0, 4)
        assert len(server.asked) >= len(TROUBLES)
        mood.well = True
        resumed = grader.run("run", "--resume", "r")
    assert resumed.returncode == 0, resumed.stderr
    report = grader.report("r")["languages"]["python"]
    assert (report["attempts"], report["accepted"], report["missing"]) == (4, 4, 0)


def test_server_down(grader):
    """No server: nothing is recorded as a verdict and the message says what to do."""
    done = grader.run("run", "--model", "x", "--url", "http://127.0.0.1:9", "--lang", "python", "--name", "r")
    assert done.returncode == 4
    assert "127.0.0.1:9" in done.stderr
    assert "→" in done.stderr
    assert not (grader.runs / "r" / "attempts.jsonl").exists()
