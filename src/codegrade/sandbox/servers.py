"""Database servers in containers: started from a database's image, thrown away with everything in them.

What such an image promises: it serves as an unprivileged user on one port, with a read-only root, and writes to /data
and /tmp alone, which are memory. The first line of its standard input is the password of its administrator (letters
and digits); when its standard input ends, it ends, so that it does not outlive a grader that was killed.
"""

import contextlib
import secrets
import socket
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import docker
from docker.errors import ImageNotFound, NotFound
from docker.types import LogConfig
from docker.utils import kwargs_from_env

from codegrade.errors import EngineFault, Unavailable
from codegrade.languages import Database
from codegrade.owner import owner_mark
from codegrade.sandbox.daemon import UNREACHABLE, open_daemon
from codegrade.sandbox.docker import LABEL, sweep_containers
from codegrade.sandbox.images import image_tag

Ready = Callable[[str, int, str], None]
"""Connects once, to host and port with the administrator's password; raises EngineFault while the server is not up."""

_LOCAL = "127.0.0.1"
_PIDS = 512
_PROBE_SECONDS = 0.5
_LOG_LINES = 15
_LOGS = "the lines above are the end of the server's log: the machine may be short of memory"
_MENDING = "start the Docker daemon (systemctl start docker), or name a server of yours (docs/databases.md)"


class Server:
    """A server that answers at `host` and `port` to its administrator's `password`, until `close`."""

    def __init__(
        self,
        client: docker.DockerClient,
        container: str,
        stdin: Any,  # noqa: ANN401 -- the SDK gives a socket or a wrapper of one
        ready: Ready,
        address: tuple[str, int, str],
    ) -> None:
        self._client, self._container, self._stdin, self._ready = client, container, stdin, ready
        self._lock = threading.Lock()
        self._closed = False
        self.host, self.port, self.password = address
        self.image_id = ""
        self.environment: Mapping[str, str] = {}

    def close(self) -> None:
        """Remove the container; never raises, may be called twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        for part in (getattr(self._stdin, "_response", None), self._stdin):
            with contextlib.suppress(OSError, AttributeError, ValueError):
                part.close()  # type: ignore[union-attr] # None has no close, and is passed over
        with contextlib.suppress(*UNREACHABLE):
            self._client.api.remove_container(self._container, force=True, v=True)
        with contextlib.suppress(*UNREACHABLE):
            self._client.close()

    def answers(self) -> bool:
        """Whether it can be connected to."""
        try:
            self._ready(self.host, self.port, self.password)
        except EngineFault:
            return False
        return True

    def running(self) -> bool:
        """Whether its container still runs; True when the daemon cannot tell."""
        try:
            return bool(self._state()["Running"])
        except NotFound:
            return False
        except UNREACHABLE:
            return True

    def starved(self) -> bool:
        """Whether it has ended, or is about to, because it asked for more memory than it may have."""
        with contextlib.suppress(*UNREACHABLE):
            return bool(self._state()["OOMKilled"])
        return False

    def _state(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._client.api.inspect_container(self._container)["State"]
        return found

    def address(self) -> str:
        """Its address in the daemon's network.

        Raises:
            OSError: it has none that can be told.
        """
        try:
            networks = self._client.api.inspect_container(self._container)["NetworkSettings"]["Networks"]
            return str(next(network["IPAddress"] for network in networks.values() if network["IPAddress"]))
        except (*UNREACHABLE, StopIteration) as error:
            raise OSError("it has no address") from error

    def log(self) -> str:
        """The last lines that the server wrote; "" when they cannot be had."""
        with contextlib.suppress(*UNREACHABLE):
            said = self._client.api.logs(self._container, tail=_LOG_LINES)
            return str(said.decode("utf-8", "replace")).strip()
        return ""


def start_server(
    database: Database,
    *,
    ready: Ready,
    port: int,
    memory_mb: int = 2560,
    data_mb: int = 1024,
    patience_seconds: int = 90,
) -> Server:
    """Serve a database to this machine alone, and wait until `ready` returns.

    `port` is the one that it serves inside. /data holds `data_mb` and /tmp half of it; both count as its memory.
    Servers whose graders are gone are removed first.

    Raises:
        Unavailable: no daemon on this machine, or no image; the hint says what to do.
        EngineFault: the server did not come up; the message ends with its log.
    """
    client = _open(database)
    try:
        image = str(client.images.get(image_tag(database)).id)
        sweep_containers(client.api)
        server = _create(client, database, _settings(client, image, port, memory_mb, data_mb), port, ready)
    except ImageNotFound as error:
        client.close()
        hint = f"codegrade images build {database.name}"
        raise Unavailable(f"there is no Docker image {image_tag(database)} for {database.title}", hint=hint) from error
    except UNREACHABLE as error:
        client.close()
        raise EngineFault(f"no container for {database.title}: {error}", hint=_MENDING) from error
    server.image_id = image
    server.environment = {"backend": "docker", "image": image}
    try:
        _wait(server, ready, time.monotonic() + patience_seconds)
        _shorten(server, ready, port)
    except BaseException:
        server.close()
        raise
    return server


def _open(database: Database) -> docker.DockerClient:
    """A server's ports are where its daemon is, so the daemon must be on this machine."""
    where = urlsplit(str(kwargs_from_env().get("base_url") or "")).hostname
    if where not in {None, "localhost", _LOCAL}:
        hint = "start the database server there yourself, and name it by its DSN variable: see docs/databases.md"
        raise Unavailable(f"{database.title}: the ports of the Docker daemon at {where} are not here", hint=hint)
    try:
        return open_daemon(60)
    except UNREACHABLE as error:
        raise Unavailable(f"{database.title}: no Docker daemon answers: {error}", hint=_MENDING) from error


def _create(
    client: docker.DockerClient, database: Database, settings: dict[str, Any], port: int, ready: Ready
) -> Server:
    name, password = f"codegrade-{database.name}-{uuid.uuid4().hex[:12]}", secrets.token_hex(24)
    container = client.api.create_container(name=name, **settings)["Id"]
    try:
        raw = client.api.attach_socket(container, params={"stdin": 1, "stream": 1})
        client.api.start(container)
        getattr(raw, "_sock", raw).sendall(f"{password}\n".encode())
        outside = client.api.port(container, port)[0]["HostPort"]
    except BaseException:
        with contextlib.suppress(*UNREACHABLE):
            client.api.remove_container(container, force=True, v=True)
        raise
    return Server(client, container, raw, ready, (_LOCAL, int(outside), password))


def _settings(client: docker.DockerClient, image: str, port: int, memory_mb: int, data_mb: int) -> dict[str, Any]:
    """Everything about the container but its name. Nothing of the host is mounted, and no right is kept."""
    folder = "rw,noexec,nosuid,nodev,mode=1777,size"
    host = client.api.create_host_config(
        port_bindings={port: (_LOCAL,)},
        read_only=True,
        privileged=False,
        cap_drop=["ALL"],
        security_opt=["no-new-privileges"],
        mem_limit=f"{memory_mb}m",
        memswap_limit=f"{memory_mb}m",
        pids_limit=_PIDS,
        ipc_mode="private",
        log_config=LogConfig(type="json-file", config={"max-size": "1m", "max-file": "1"}),
        tmpfs={"/data": f"{folder}={data_mb}m", "/tmp": f"{folder}={data_mb // 2}m"},  # noqa: S108 -- the container's
    )
    labels = {LABEL: owner_mark()}
    return {"image": image, "stdin_open": True, "ports": [port], "labels": labels, "host_config": host}


def _wait(server: Server, ready: Ready, deadline: float) -> None:
    while True:
        try:
            return ready(server.host, server.port, server.password)
        except EngineFault as error:
            if not server.running() or time.monotonic() > deadline:
                said = server.log()
                raise EngineFault(f"the server did not start: {error.message}\n{said}", hint=_LOGS) from error
        time.sleep(0.05)


def _shorten(server: Server, ready: Ready, port: int) -> None:
    """Use the container's own address where this machine reaches it: the way through the published port takes twice
    as long, because each packet is copied by a process of the daemon's.
    """
    with contextlib.suppress(EngineFault, OSError):
        address = server.address()
        socket.create_connection((address, port), timeout=_PROBE_SECONDS).close()
        ready(address, port, server.password)
        server.host, server.port = address, port
