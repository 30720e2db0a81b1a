"""Kits: files of `judges/<language>/`, built once per toolchain and kept on disk, that every submission may read.

A kit is built in an environment that never ran a submission. The cache holds one folder per digest of the toolchain,
the sources and the steps that build them; it is renamed into place, so that it is there whole or not at all.
"""

import contextlib
import hashlib
import shutil
import tempfile
import threading
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from codegrade.errors import SandboxFault, Unavailable
from codegrade.execution import Command, Limits, Step
from codegrade.languages import Toolchain
from codegrade.sandbox.interface import Backend
from codegrade.sandbox.session import Session


class Kits:
    """The kits of one backend, kept in a folder of `cache`. Thread-safe; each is built at most once."""

    def __init__(self, backend: Backend, agent: bytes, cache: Path) -> None:
        self._backend, self._agent, self._cache = backend, agent, cache / "kits"
        self._guard = threading.Lock()
        self._locks: dict[str, threading.Lock] = defaultdict(threading.Lock)
        self._ready: dict[str, Mapping[str, bytes]] = {}

    def of(self, language: Toolchain) -> Mapping[str, bytes]:
        """The kit of a language: path below `/kit` → content.

        Raises:
            Unavailable: the kit does not compile here; the message holds what the compiler said.
            SandboxFault: the environment to build it in failed.
        """
        with self._guard:
            lock = self._locks[language.name]
        with lock:
            if language.name not in self._ready:
                self._ready[language.name] = self._find(language)
            return self._ready[language.name]

    def _find(self, language: Toolchain) -> Mapping[str, bytes]:
        sources = {name: (language.judge_folder / name).read_bytes() for name in language.kit.files}
        if not language.kit.steps:
            return sources
        folder = self._cache / self._digest(language, sources)
        if folder.is_dir():
            return {**sources, **_load(folder)}
        built = self._build(language, sources)
        with contextlib.suppress(OSError):  # a disk that refuses costs the next run time, not this one
            _store(folder, built)
        return {**sources, **built}

    def _digest(self, language: Toolchain, sources: Mapping[str, bytes]) -> str:
        digest = hashlib.sha256(self._backend.identity(language).encode())
        digest.update(repr((language.kit.steps, language.kit.collect, sorted(language.place.env.items()))).encode())
        for name, content in sorted(sources.items()):
            digest.update(f"\0{name}\0{len(content)}\0".encode() + content)
        return digest.hexdigest()

    def _build(self, language: Toolchain, sources: Mapping[str, bytes]) -> Mapping[str, bytes]:
        limits = Limits(language.compile_cpu_seconds * 4, 600.0, language.compile_memory_mb << 20)
        *before, last = [Step(spec.name, _here(spec.argv), limits, env=dict(spec.env)) for spec in language.kit.steps]
        last = Step(last.name, last.argv, limits, collect=language.kit.collect, env=last.env)
        connection = self._backend.start(language, self._agent)
        try:
            bare = language.model_copy(update={"resident": None})
            session = Session(self._backend, bare, connection, {}, reset=False)
            outcome = session.run(Command(language.name, sources, (*before, last))).last
        finally:
            self._backend.stop(connection)
        if not outcome.ok:
            said = (outcome.stderr + outcome.stdout)[:4000].decode(errors="replace")
            raise Unavailable(f"the kit of {language.title} does not build ({outcome.ending}):\n{said}")
        if not outcome.files:
            raise SandboxFault(f"building the kit of {language.title} left none of {', '.join(language.kit.collect)}")
        return outcome.files


def _here(argv: tuple[str, ...]) -> tuple[str, ...]:
    """While a kit is built, the kit's folder is the work folder."""
    return tuple(word.replace("{kit}", "{work}") for word in argv)


def _store(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(dir=folder.parent))
    try:
        for name, content in files.items():
            path = building / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        building.rename(folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)  # still there where another grader was first, or the disk refused


def _load(folder: Path) -> Mapping[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
