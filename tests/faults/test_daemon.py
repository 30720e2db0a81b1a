"""A Docker daemon that stops, and an image that vanishes, are our faults."""

import contextlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import docker
import pytest

from codegrade.errors import Unavailable
from codegrade.languages import load_toolchains
from codegrade.roots import find_roots
from codegrade.sandbox.images import connect, image_tag

TAG = image_tag(load_toolchains(find_roots(start=Path(__file__).parent))["python"])


class Daemon:
    """A Docker daemon of the test's own, which it may stop."""

    def __init__(self, home):
        self.home, self.url = home, f"unix://{home}/docker.sock"
        self.process = None

    def start(self):
        flags = [f"--{name}={self.home / name}" for name in ("data-root", "exec-root", "pidfile")]
        flags += [f"--host={self.url}", "--bridge=none", "--iptables=false", "--storage-driver=vfs"]
        flags += ["--shutdown-timeout=1"]
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(["unshare", "--net", "dockerd", *flags], stdout=log, stderr=log)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if subprocess.run(["docker", "-H", self.url, "info"], capture_output=True, check=False).returncode == 0:
                return
            time.sleep(0.3)
        raise AssertionError((self.home / "log").read_text()[-2000:])

    def client(self):
        return contextlib.closing(docker.DockerClient(self.url))

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


@pytest.fixture
def daemon(tmp_path_factory):
    if os.geteuid() != 0 or shutil.which("dockerd") is None:
        if os.environ.get("CI"):
            pytest.fail("CI runs as root and has dockerd")
        pytest.skip("a daemon of one's own needs root and dockerd")
    try:
        connect().close()
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"the image comes from the daemon of this machine: {error.message}")
    home = tmp_path_factory.mktemp("dockerd")
    own = Daemon(home)
    own.start()
    with contextlib.closing(docker.from_env()) as host, own.client() as client:
        client.images.load(b"".join(host.images.get(TAG).save(named=TAG)))
    yield own
    own.stop()


def test_daemon_stops_and_image_vanishes(grader, daemon):
    """No verdict comes of either; the run says incomplete, exits 4, and resume completes it."""
    samples = 300
    model = f"replay:{grader.replies(samples)}"
    common = ("--lang", "python", "--sandbox", "docker")
    process = grader.start(
        "run", "--model", model, "--samples", str(samples), *common, "--name", "r", DOCKER_HOST=daemon.url
    )
    attempts = grader.runs / "r" / "attempts.jsonl"
    while not (attempts.exists() and len(attempts.read_text().splitlines()) > 10):
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    daemon.stop()
    _, err = process.communicate(timeout=300)
    assert process.returncode == 4, err
    assert "Traceback" not in err
    daemon.start()
    with daemon.client() as client:
        saved = b"".join(client.images.get(TAG).save(named=TAG))
        client.images.remove(TAG, force=True)
    gone = grader.run("run", "--resume", "r", "--sandbox", "docker", DOCKER_HOST=daemon.url)
    assert gone.returncode == 4
    assert "codegrade images build python" in gone.stderr
    with daemon.client() as client:
        client.images.load(saved)
    done = grader.run("run", "--resume", "r", "--sandbox", "docker", DOCKER_HOST=daemon.url)
    assert done.returncode == 0, done.stderr
    report = grader.report("r")["languages"]["python"]
    assert {name: n for name, n in report["verdicts"].items() if n} == {"accepted": 200, "wrong_answer": 100}
    assert (report["attempts"], report["missing"]) == (300, 0)
