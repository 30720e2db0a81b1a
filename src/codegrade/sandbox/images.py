"""Images of languages: named by the content of their folder, built through the daemon's API.

An image is `codegrade/<name>:<first 12 hex digits of a digest>` of the files in its folder, so a changed Dockerfile is
a new image and an image that is there is the right one. `language.toml`, `engine.toml` and the probe say how it is
used, not what is in it: they are neither in the digest nor sent to the daemon.
"""

import io
import re
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import docker
from docker.errors import APIError, DockerException, ImageNotFound

from codegrade.digest import files_digest, folder_files
from codegrade.errors import Unavailable, UsageError
from codegrade.languages import Language
from codegrade.sandbox.daemon import UNREACHABLE, open_daemon

REPOSITORY = "codegrade"
BASES_HINT = (
    "if the base image cannot be pulled here, make it with `codegrade images bases` (needs root and debootstrap), "
    "or name one you have with --base"
)
_SILENCE_SECONDS = 1800  # a build step may say nothing for long
_STEP = re.compile(r"Step (\d+)/(\d+) : (.*)", re.DOTALL)
_LOG_LINES = 25
_USAGE = re.compile(r"language\.toml|engine\.toml|probe\..*")


@dataclass(frozen=True, slots=True)
class Progress:
    """A build has come to a step: `step` of `steps`, counted from 1; `text` is the Dockerfile's line."""

    image: str
    step: int
    steps: int
    text: str


@dataclass(frozen=True, slots=True)
class ImageState:
    """One image that could be there; `size_bytes` is 0 where it is not."""

    name: str
    tag: str
    size_bytes: int

    @property
    def built(self) -> bool:
        """The daemon has it."""
        return self.size_bytes > 0


def image_tag_of(folder: Path) -> str:
    """The name of the image that a folder with a Dockerfile makes."""
    return f"{REPOSITORY}/{folder.name}:{files_digest(_context_files(folder))[:12]}"


def image_tag(language: Language) -> str:
    """The name of a language's image."""
    return image_tag_of(language.folder)


def image_folders(sandboxes: Path, names: Iterable[str] = ()) -> dict[str, Path]:
    """Folders to build from: those asked for, or all that have a Dockerfile and a language.toml or engine.toml.

    Raises:
        UsageError: a name has no Dockerfile.
    """
    known = {file.parent.name: file.parent for file in sorted(sandboxes.glob("*/Dockerfile"))}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f"no image {', '.join(unknown)} in {sandboxes}", hint=f"known are {', '.join(known)}")
    places = [n for n, f in known.items() if (f / "language.toml").exists() or (f / "engine.toml").exists()]
    return {name: known[name] for name in (list(names) or places)}


def connect() -> docker.APIClient:
    """The daemon that DOCKER_HOST names, or the local one.

    Raises:
        Unavailable: none answers.
    """
    try:
        return open_daemon(_SILENCE_SECONDS).api
    except UNREACHABLE as error:
        hint = "start it (`sudo systemctl start docker`) or set DOCKER_HOST; --sandbox bubblewrap needs none"
        if "Permission" in str(error):
            hint = "its socket is not yours: `sudo usermod -aG docker $USER` and log in again, or run this with sudo"
        raise Unavailable(f"no Docker daemon answers: {error}", hint=hint) from error


def image_states(client: docker.APIClient, folders: Mapping[str, Path]) -> list[ImageState]:
    """For each folder its image, there or not."""
    return [ImageState(name, tag := image_tag_of(folder), _size(client, tag)) for name, folder in folders.items()]


def build_images(
    client: docker.APIClient,
    folders: Mapping[str, Path],
    on_progress: Callable[[Progress], None],
    *,
    base: str | None = None,
) -> list[str]:
    """Build each folder's image in order; returns their tags. Layers that the daemon has are used again.

    Raises:
        Unavailable: a build failed; the message has the failing step and the end of its log.
    """
    return [_build(client, folder, on_progress, base) for folder in folders.values()]


def _build(client: docker.APIClient, folder: Path, on_progress: Callable[[Progress], None], base: str | None) -> str:
    tag = image_tag_of(folder)
    arguments = {"BASE": base} if base else {}
    labels = {"codegrade": folder.name}
    step = Progress(tag, 0, 0, "sending the folder")
    log: list[str] = []
    try:
        events = client.build(
            fileobj=_context(folder),
            custom_context=True,
            tag=tag,
            buildargs=arguments,
            labels=labels,
            rm=True,
            forcerm=True,
            decode=True,
        )
        for event in events:
            if started := _started(tag, event):
                step, log = started, []
                on_progress(step)
            log += _lines(event)
            if "error" in event:
                raise _failed(step, log)
    except (DockerException, OSError) as error:
        raise _failed(step, [*log, str(error)]) from error
    return tag


def _context_files(folder: Path) -> list[tuple[str, Path]]:
    return [(path, file) for path, file in folder_files(folder) if not _USAGE.fullmatch(path)]


def _context(folder: Path) -> BinaryIO:
    """The build context as a tar whose bytes depend on contents alone, so that the daemon's cache holds."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for path, file in _context_files(folder):
            info = tarfile.TarInfo(path)
            info.size, info.mode = file.stat().st_size, 0o755 if file.suffix == ".sh" else 0o644
            with file.open("rb") as content:
                tar.addfile(info, content)
    packed.seek(0)
    return packed


def _started(tag: str, event: Mapping[str, Any]) -> Progress | None:
    match = _STEP.match(str(event.get("stream", "")))
    return Progress(tag, int(match[1]), int(match[2]), " ".join(match[3].split())) if match else None


def _lines(event: Mapping[str, Any]) -> Iterator[str]:
    text = str(event.get("stream") or event.get("error") or "")
    yield from (line.rstrip() for line in text.splitlines() if line.strip())


def _failed(step: Progress, log: list[str]) -> Unavailable:
    end = "\n".join(f"    {line}" for line in log[-_LOG_LINES:])
    where = f"step {step.step} of {step.steps} ({step.text})" if step.steps else step.text
    from_base = step.text.startswith("FROM")
    hint = BASES_HINT if from_base else "mend what the log shows (a mirror that does not answer?) and build again"
    return Unavailable(f"image {step.image}: {where} failed\n{end}", hint=hint)


def _size(client: docker.APIClient, tag: str) -> int:
    try:
        return int(client.inspect_image(tag)["Size"])  # type: ignore[no-untyped-call] # the stubs miss it
    except ImageNotFound:
        return 0
    except APIError as error:
        raise Unavailable(f"the Docker daemon cannot say whether {tag} is there: {error}") from error


@dataclass(frozen=True, slots=True)
class DaemonFacts:
    """What the daemon says of itself; `cgroup_version` is "1" or "2"."""

    version: str
    cgroup_version: str
    runtimes: tuple[str, ...]


def daemon_facts(client: docker.APIClient) -> DaemonFacts:
    """Version, cgroup version and OCI runtimes of the daemon.

    Raises:
        Unavailable: it no longer answers.
    """
    try:
        info = client.info()
        runtimes = tuple(sorted(name for name in info.get("Runtimes", {}) if not name.startswith("io.containerd")))
        return DaemonFacts(str(info["ServerVersion"]), str(info.get("CgroupVersion", "1")), runtimes)
    except (DockerException, OSError) as error:
        raise Unavailable(f"the Docker daemon does not answer: {error}", hint="look at its log") from error
