"""The way to the Docker daemon that DOCKER_HOST names, or to the local one."""

import socket

import docker
from docker.errors import DockerException
from docker.utils import kwargs_from_env
from requests.exceptions import RequestException

UNREACHABLE = (DockerException, RequestException, OSError)
"""What opening or asking a daemon raises where none answers."""
_DEFAULT = "unix:///var/run/docker.sock"


def open_daemon(timeout_seconds: int) -> docker.DockerClient:
    """A client whose requests may take that long.

    Raises:
        DockerException, RequestException, OSError: none answers (`UNREACHABLE`).
    """
    _knock(kwargs_from_env().get("base_url") or _DEFAULT)
    return docker.from_env(timeout=timeout_seconds)


def _knock(url: str) -> None:
    """Where nothing answers, the SDK leaves its socket to the garbage collector; this one is closed."""
    path = url.partition("unix://")[2]
    if path:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.connect(f"/{path.lstrip('/')}")
