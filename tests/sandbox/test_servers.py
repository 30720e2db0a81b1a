"""Database servers in containers."""

import contextlib
import os
import socket
import subprocess
import sys
import time

import pytest

from codegrade.errors import EngineFault, Unavailable
from codegrade.languages import load_databases
from codegrade.roots import find_roots
from codegrade.sandbox.daemon import open_daemon
from codegrade.sandbox.docker import LABEL
from codegrade.sandbox.images import image_tag
from codegrade.sandbox.servers import start_server

START = """
import sys
from codegrade.errors import EngineFault
from codegrade.languages import load_databases
from codegrade.roots import find_roots
from codegrade.sandbox.servers import start_server
import socket

def ready(host, port, password):
    try:
        with socket.create_connection((host, port), timeout=1) as client:
            client.settimeout(1)
            greeting = client.recv(5)
    except OSError as error:
        raise EngineFault(str(error)) from error
    if len(greeting) < 5:
        raise EngineFault("no greeting")

if __name__ == "__main__":
    server = start_server(load_databases(find_roots())["mysql"], ready=ready, port=3306)
    print(server.log().count("ready for connections"), flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def database():
    """MySQL, where Docker and its image are here; otherwise skipped, unless Docker is required."""
    known = load_databases(find_roots())["mysql"]
    try:
        start_server(known, ready=greeted, port=3306).close()
    except Unavailable as error:
        if "docker" in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(error.message)
    return known


def greeted(host, port, password):
    """MySQL speaks first."""
    try:
        with socket.create_connection((host, port), timeout=1) as client:
            client.settimeout(1)
            greeting = client.recv(5)
    except OSError as error:
        raise EngineFault(str(error)) from error
    if len(greeting) < 5:
        raise EngineFault("no greeting")


def containers(pid):
    """The states of containers that a process started."""
    with contextlib.closing(open_daemon(30)) as client:
        found = client.api.containers(all=True, filters={"label": LABEL})
    return [one["State"] for one in found if f"/{pid}/" in one["Labels"][LABEL]]


def test_a_server_is_confined(database):
    """A server has no capability, no new privileges, a read-only root, limits, and a port on the loopback alone."""
    with contextlib.closing(start_server(database, ready=greeted, port=3306)) as server:
        assert server.answers()
        assert server.running()
        assert not server.starved()
        assert len(server.password) == 48
        assert server.environment == {"backend": "docker", "image": server.image_id}
        with contextlib.closing(open_daemon(30)) as client:
            mine = client.containers.get(server._container)
        assert server.password not in str(mine.attrs)
        host = mine.attrs["HostConfig"]
        assert (host["CapDrop"], host["CapAdd"], host["Privileged"]) == (["ALL"], None, False)
        assert (host["ReadonlyRootfs"], host["SecurityOpt"]) == (True, ["no-new-privileges"])
        assert host["Memory"] == host["MemorySwap"] == 2560 << 20
        assert host["PidsLimit"] == 512
        assert host["Binds"] is None
        assert host["PortBindings"]["3306/tcp"][0]["HostIp"] == "127.0.0.1"
        assert mine.attrs["Config"]["User"] == "mysql"
    assert not server.answers()
    assert not server.running()
    server.close()


def test_a_server_that_does_not_come_up(database):
    """A server that is never ready is a fault that ends with its log, and nothing is left of it."""

    def never(host, port, password):
        raise EngineFault("not yet")

    before = containers(os.getpid())
    with pytest.raises(EngineFault, match=r"(?s)did not start: not yet\n.*mysqld"):
        start_server(database, ready=never, port=3306, patience_seconds=2)
    assert containers(os.getpid()) == before


def test_no_image(tmp_path, database):
    """Without its image a server is not available, and the hint is the command that builds it."""
    (tmp_path / "mysql").mkdir()
    (tmp_path / "mysql" / "Dockerfile").write_text("FROM nothing")
    missing = database.model_copy(update={"folder": tmp_path / "mysql"})
    with pytest.raises(Unavailable, match="codegrade images build mysql") as caught:
        start_server(missing, ready=greeted, port=3306)
    assert image_tag(missing) in caught.value.message


def test_a_daemon_elsewhere(database, monkeypatch):
    """A daemon whose ports are not on this machine is not used, and the hint says what is."""
    monkeypatch.setenv("DOCKER_HOST", "tcp://192.0.2.1:2375")
    with pytest.raises(Unavailable, match="DSN"):
        start_server(database, ready=greeted, port=3306)


def test_no_server_outlives_a_killed_grader(database):
    """When the grader is killed its server ends by itself, and the next start removes the container."""
    grader = subprocess.Popen([sys.executable, "-c", START], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    assert grader.stdout.readline() == b"1\n"
    assert containers(grader.pid) == ["running"]
    grader.kill()
    grader.communicate()
    deadline = time.monotonic() + 30
    while "running" in containers(grader.pid):  # another grader may have removed it
        assert time.monotonic() < deadline
        time.sleep(0.2)
    start_server(database, ready=greeted, port=3306).close()
    assert containers(grader.pid) == []
