"""Chooses where programs run. There is no unsandboxed mode."""

from collections.abc import Mapping

from codegrade.errors import Unavailable
from codegrade.languages import Language
from codegrade.sandbox.docker import DockerBackend
from codegrade.sandbox.pool import Isolation, Pool


def open_sandbox(
    choice: str = "auto",
    *,
    languages: Mapping[str, Language],
    workers: int,
    isolation: Isolation = "warm",
    runtime: str | None = None,
    memory_mb: int = 3072,
    work_mb: int = 512,
) -> tuple[Pool, str]:
    """A pool on Docker or bubblewrap, and which was taken and why. `auto`: Docker when its daemon answers.

    Raises:
        Unavailable: neither can be had; the hint says what to install.
    """
    if choice == "bubblewrap":
        raise Unavailable("bubblewrap is not supported yet", hint="use --sandbox docker")
    backend = DockerBackend(runtime=runtime, memory_mb=memory_mb, work_mb=work_mb)
    backend.sweep()
    return Pool(backend, languages, workers, isolation), "docker: a daemon answers"
