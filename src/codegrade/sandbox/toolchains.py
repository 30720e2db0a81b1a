"""Host toolchains for a bubblewrap sandbox: which folders a language's tools really live in.

What is below the system folders needs nothing. Version managers put stubs on PATH; where the tool itself can say its
prefix, it is asked. Everything else counts as installed in the parent of the folder that holds it.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegrade.errors import Unavailable
from codegrade.languages import Toolchain

SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
SETTINGS = ("/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d")
SETTINGS_GLOBS = ("/etc/java-*", "/etc/erlang*", "/etc/elixir*", "/etc/python3*")
_PREFIX_QUERIES: Mapping[str, tuple[str, ...]] = {
    "python3": ("-c", "import sys; print(sys.base_prefix)"),
    "rustc": ("--print", "sysroot"),
    "cargo": ("rustc", "--print", "sysroot"),
    "go": ("env", "GOROOT"),
}


@dataclass(frozen=True, slots=True)
class HostTools:
    """`folders` are to be mounted besides the system's; `path` is PATH inside; `identity` changes with the tools."""

    folders: tuple[str, ...]
    path: str
    identity: str


def find_toolchain(language: Toolchain) -> HostTools:
    """The host's tools of a language.

    Raises:
        Unavailable: one is not on PATH; the hint names the packages.
    """
    prefixes: list[Path] = []
    said = [_said(language.place.version)]
    for number, tool in enumerate(language.place.tools):
        found = shutil.which(tool)
        if found is None and number:
            continue  # only the first is needed to offer the language; others may be names of alternatives
        if found is None:
            packages = " ".join(language.place.packages)
            hint = f"apt-get install {packages}" if packages else f"put {tool} on PATH"
            raise Unavailable(f"{language.title}: there is no {tool} on this machine", hint=hint)
        prefix = _prefix(tool, found)
        if prefix and prefix not in prefixes:
            prefixes.append(prefix)
        real = (prefix / "bin" / tool if prefix else Path(found)).resolve()
        status = real.stat() if real.exists() else Path(found).stat()
        said.append(f"{tool} {real} {status.st_size} {status.st_mtime_ns}")
    folders = tuple(dict.fromkeys(map(str, prefixes)))
    path = ":".join([*(f"{folder}/bin" for folder in folders), "/usr/local/bin", "/usr/bin", "/bin"])
    return HostTools(folders, path, "host:" + hashlib.sha256("\n".join(said).encode()).hexdigest())


def agent_interpreter() -> tuple[str, str]:
    """(interpreter, prefix to mount; "" when it is the system's) of the Python this process runs on."""
    prefix = str(Path(sys.base_prefix).resolve())
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return str(Path(prefix) / "bin" / version), "" if _is_system(Path(prefix)) else prefix


def settings() -> list[str]:
    """Files and folders of /etc that tools need and that tell nothing about this machine's people."""
    globbed = [str(path) for pattern in SETTINGS_GLOBS for path in sorted(Path("/").glob(pattern[1:]))]
    return [path for path in (*SETTINGS, *globbed) if os.path.lexists(path)]


def _prefix(tool: str, found: str) -> Path | None:
    """The folder to mount for a tool, None when it is below the system's."""
    real = Path(found).resolve()
    if _is_system(real):
        return None
    query = _PREFIX_QUERIES.get(tool)
    if query:
        command = query if query[0] in _PREFIX_QUERIES else (found, *query)
        answer = Path(_said(command).strip() or "/nonexistent")
        if answer.is_dir():
            return None if _is_system(answer.resolve()) else answer.resolve()
    return real.parent.parent


def _is_system(path: Path) -> bool:
    return any(path.is_relative_to(folder) for folder in SYSTEM)


def _said(command: tuple[str, ...]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd="/")
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout or done.stderr
