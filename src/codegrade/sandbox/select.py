"""Chooses where programs run. There is no unsandboxed mode."""

from collections.abc import Mapping
from pathlib import Path

from codegrade.errors import Unavailable, UsageError
from codegrade.languages import Toolchain
from codegrade.sandbox.bubblewrap import BubblewrapBackend
from codegrade.sandbox.docker import DockerBackend
from codegrade.sandbox.pool import Isolation, Pool
from codegrade.turns import Turns

_CHOICES = ("auto", "docker", "bubblewrap")


def open_sandbox(
    choice: str = "auto",
    *,
    languages: Mapping[str, Toolchain],
    workers: int,
    cache: Path,
    isolation: Isolation = "warm",
    runtime: str | None = None,
    memory_mb: int = 3072,
    work_mb: int = 512,
    turns: Turns | None = None,
) -> tuple[Pool, str]:
    """A pool on Docker or bubblewrap, and which was taken and why. `auto`: Docker when its daemon answers.

    Raises:
        Unavailable: what was asked for, or with `auto` both, cannot be had; the hint says what to install.
        UsageError: there is no sandbox of that name.
    """
    if choice not in _CHOICES:
        raise UsageError(f"there is no sandbox {choice!r}", hint=f"known are {', '.join(_CHOICES)}")
    why = "asked for"
    if choice != "bubblewrap":
        try:
            docker = DockerBackend(runtime=runtime, memory_mb=memory_mb, work_mb=work_mb)
        except Unavailable:
            if choice == "docker":
                raise
            why = "no Docker daemon answers"
        else:
            docker.sweep()
            why = "asked for" if choice == "docker" else "its daemon answers"
            return Pool(docker, languages, workers, isolation, turns, cache=cache), f"docker: {why}"
    bubblewrap = _bubblewrap(choice, memory_mb, work_mb)
    bubblewrap.sweep()
    return Pool(bubblewrap, languages, workers, isolation, turns, cache=cache), f"bubblewrap: {why}"


def _bubblewrap(choice: str, memory_mb: int, work_mb: int) -> BubblewrapBackend:
    try:
        return BubblewrapBackend(memory_mb=memory_mb, work_mb=work_mb)
    except Unavailable as error:
        if choice == "bubblewrap":
            raise
        raise Unavailable(
            f"no sandbox can be had: no Docker daemon answers, and {error.message}",
            hint="apt-get install bubblewrap, or start Docker: programs are never run without a sandbox",
        ) from error
