"""The Docker backend: one unprivileged container without a network per agent, on a local or a remote daemon."""

import contextlib
import io
import socket
import struct
import threading
import uuid
from typing import Any, BinaryIO, cast

import docker
from docker.errors import DockerException, ImageNotFound
from docker.types import LogConfig
from requests.exceptions import RequestException

from codegrade.agent.source import BOOTSTRAP
from codegrade.errors import SandboxFault, Unavailable
from codegrade.languages import Toolchain
from codegrade.owner import is_alive, owner_mark
from codegrade.sandbox.daemon import UNREACHABLE, open_daemon
from codegrade.sandbox.images import image_tag
from codegrade.sandbox.interface import Connection
from codegrade.sandbox.session import KIT, WORK
from codegrade.sandbox.uids import next_uid

LABEL = "codegrade.owner"
_CAPABILITIES = ("SETUID", "SETGID", "SETPCAP", "KILL", "CHOWN", "DAC_OVERRIDE", "FOWNER", "SYS_PTRACE")
_INODES = 200_000
_SHARED_MB = 64
_PIDS = 512
_MENDING = "start the Docker daemon (systemctl start docker), or use --sandbox bubblewrap"


class DockerBackend:
    """Starts agents in containers. `memory_mb` bounds a whole container; steps have limits of their own below it.

    Raises (on construction):
        Unavailable: no daemon answers.
    """

    def __init__(self, *, runtime: str | None = None, memory_mb: int = 3072, work_mb: int = 512) -> None:
        self._runtime, self._memory_mb, self._work_mb = runtime, memory_mb, work_mb
        self._lock = threading.Lock()
        try:
            self._client = open_daemon(60)
            self._version = self._client.version()
            self._cgroup = str(self._client.info().get("CgroupVersion", "1"))
        except UNREACHABLE as error:
            raise Unavailable(f"no Docker daemon answers: {error}", hint=_MENDING) from error

    def identity(self, language: Toolchain) -> str:
        """The id of the language's image."""
        return str(self._image(language))

    def _image(self, language: Toolchain) -> str:
        tag = image_tag(language)
        try:
            return str(self._client.images.get(tag).id)
        except ImageNotFound as error:
            raise Unavailable(
                f"there is no Docker image {tag} for {language.title}", hint=f"codegrade images build {language.name}"
            ) from error
        except (DockerException, RequestException) as error:
            raise SandboxFault(f"the Docker daemon failed: {error}", hint=_MENDING) from error

    def start(self, language: Toolchain, agent: bytes) -> Connection:
        """See `Backend.start`."""
        image = self._image(language)
        name = f"codegrade-{language.name}-{uuid.uuid4().hex[:12]}"
        try:
            container = self._client.api.create_container(**self._settings(image, name))
            raw = self._client.api.attach_socket(
                container["Id"], params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}
            )
            stream = _Stream(raw, container["Id"])
            self._client.api.start(container["Id"])
            stream.write(agent)
        except (DockerException, RequestException, OSError) as error:
            self._remove(name)
            raise SandboxFault(f"no container for {language.title}: {error}", hint=_MENDING) from error
        environment = {
            "backend": "docker",
            "image": image,
            "runtime": self._runtime or "default",
            "cgroup": self._cgroup,
            "docker": str(self._version.get("Version", "")),
        }
        reader = cast("BinaryIO", io.BufferedReader(stream, 1 << 16))
        return Connection(cast("BinaryIO", stream), reader, next_uid(), environment)

    def _settings(self, image: str, name: str) -> dict[str, Any]:
        options = "rw,exec,nosuid,nodev,mode=0755"
        host = self._client.api.create_host_config(
            network_mode="none",
            read_only=True,
            privileged=False,
            cap_drop=["ALL"],
            cap_add=list(_CAPABILITIES),
            security_opt=["no-new-privileges"],
            mem_limit=f"{self._memory_mb}m",
            memswap_limit=f"{self._memory_mb}m",
            pids_limit=_PIDS,
            ipc_mode="private",
            shm_size=f"{_SHARED_MB}m",
            log_config=LogConfig(type="none"),
            runtime=self._runtime,
            auto_remove=True,
            tmpfs={
                WORK: f"{options},size={self._work_mb}m,nr_inodes={_INODES}",
                KIT: f"{options},size=128m",
                "/tmp": f"{options.replace('0755', '1777')},size={self._work_mb}m,nr_inodes={_INODES}",  # noqa: S108 -- the container's
            },
        )
        return {
            "image": image,
            "command": ["-I", "-S", "-c", BOOTSTRAP],
            "entrypoint": ["python3"],
            "name": name,
            "hostname": "sandbox",
            "user": "0:0",
            "working_dir": WORK,
            "stdin_open": True,
            "network_disabled": True,
            "labels": {LABEL: owner_mark()},
            "environment": {"LANG": "C.UTF-8"},
            "host_config": host,
        }

    def stop(self, connection: Connection) -> None:
        """See `Backend.stop`."""
        stream = cast("_Stream", connection.stdin)
        with self._lock:
            if stream.stopped:
                return
            stream.stopped = True
        stream.close()
        self._remove(stream.container)

    def _remove(self, container: str) -> None:
        with contextlib.suppress(DockerException, RequestException):
            self._client.api.remove_container(container, force=True, v=True)

    def sweep(self) -> int:
        """Remove containers of graders that are gone. Returns how many."""
        with contextlib.suppress(DockerException, RequestException):
            return sweep_containers(self._client.api)
        return 0


def sweep_containers(api: docker.APIClient) -> int:
    """Remove every container, running or ended, of a grader that is gone. Returns how many.

    Raises:
        DockerException, RequestException: the daemon failed.
    """
    found = api.containers(all=True, filters={"label": LABEL})
    dead = [container["Id"] for container in found if not is_alive(container["Labels"][LABEL])]
    for container in dead:
        with contextlib.suppress(DockerException, RequestException):  # another grader may remove it, too
            api.remove_container(container, force=True, v=True)
    return len(dead)


class _Stream(io.RawIOBase):
    """A container's attached streams: writes go to its standard input; reads give its standard output, unframed.

    What it writes to standard error (a broken agent's traceback) is kept in `complaint`.
    """

    def __init__(self, raw: Any, container: str) -> None:  # noqa: ANN401 -- the SDK gives a socket or a wrapper of one
        self.container = container
        self.complaint = b""
        self.stopped = False
        self._keep = raw
        self._socket: socket.socket = getattr(raw, "_sock", raw)
        self._socket.settimeout(None)
        self._left = 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:  # noqa: ANN401 -- the signature of RawIOBase
        self._socket.sendall(data)
        return len(data)

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 -- the signature of RawIOBase
        while not self._left:
            header = self._exactly(8)
            if not header:
                return 0
            kind, length = struct.unpack(">BxxxI", header)
            if kind == 2:  # noqa: PLR2004 -- standard error
                self.complaint = (self.complaint + self._exactly(length))[-4096:]
            else:
                self._left = length
        count = self._socket.recv_into(memoryview(buffer)[: self._left])
        self._left -= count
        return count

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = self._socket.recv(size - len(data))
            if not piece:
                return b""
            data += piece
        return data

    def close(self) -> None:
        if not self.closed:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
            for part in (getattr(self._keep, "_response", None), self._keep, self._socket):
                with contextlib.suppress(OSError, AttributeError, ValueError):
                    part.close()  # type: ignore[union-attr] # a plain socket has no _response
        with contextlib.suppress(ValueError):  # the collector may have closed it meanwhile, in another thread
            super().close()
