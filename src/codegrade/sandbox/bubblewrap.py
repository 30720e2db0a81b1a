"""The bubblewrap backend: namespaces of its own for each agent, the host's toolchains read-only, nothing else of it.

As root, programs run under a real uid of their own. As an ordinary user with subordinate ids (/etc/subuid, newuidmap)
likewise, inside a user namespace. With neither, programs share the agent's uid: the agent is then protected by being
process 1 and untraceable, and a sandbox whose kit was touched is thrown away.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from codegrade.agent.source import BOOTSTRAP
from codegrade.errors import SandboxFault, Unavailable
from codegrade.languages import Toolchain
from codegrade.sandbox.cgroups import Group, sweep_groups
from codegrade.sandbox.interface import Connection
from codegrade.sandbox.session import KIT, WORK
from codegrade.sandbox.toolchains import SYSTEM, HostTools, agent_interpreter, find_toolchain, settings
from codegrade.sandbox.uids import next_uid
from codegrade.sandbox.usernamespace import find_namespace

_CAPABILITIES = ("SETUID", "SETGID", "SETPCAP", "KILL", "CHOWN", "DAC_OVERRIDE", "FOWNER", "SYS_PTRACE")
_SHARED_MB = 64
_KIT_MB = 128
_PROCESSES = 512
_JOIN = 'while [ "$1" != -- ]; do echo $$ > "$1" || exit 1; shift; done; shift; exec "$@"'
_HINT = "run as root, or allow user namespaces: sysctl kernel.unprivileged_userns_clone=1"


@dataclass(frozen=True, slots=True)
class _Running:
    """bwrap itself, and process 1 inside as the host numbers it."""

    process: subprocess.Popen[bytes]
    first: int
    group: Group


class BubblewrapBackend:
    """Starts agents with bwrap. `memory_mb` bounds a whole sandbox where a control group can be made.

    Raises (on construction):
        Unavailable: bwrap is missing, or may not make namespaces here.
    """

    def __init__(self, *, memory_mb: int = 3072, work_mb: int = 512) -> None:
        self._memory_mb, self._work_mb = memory_mb, work_mb
        if not shutil.which("bwrap"):
            raise Unavailable("bubblewrap is not installed", hint="apt-get install bubblewrap")
        probe = ["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"]
        done = subprocess.run(probe, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"bubblewrap may not make namespaces here: {done.stderr.strip()}", hint=_HINT)
        self._namespace = find_namespace()
        self._toolchains: dict[str, HostTools] = {}
        self._running: dict[int, _Running] = {}
        self._lock = threading.Lock()

    def identity(self, language: Toolchain) -> str:
        """Paths, sizes, times and version of the host's tools."""
        return self._toolchain(language).identity

    def _toolchain(self, language: Toolchain) -> HostTools:
        if language.name not in self._toolchains:
            self._toolchains[language.name] = find_toolchain(language)
        return self._toolchains[language.name]

    def start(self, language: Toolchain, agent: bytes) -> Connection:
        """See `Backend.start`."""
        tools = self._toolchain(language)
        group = Group(self._memory_mb, _PROCESSES)
        try:
            running = self._launch(tools, group)
            stdin, stdout = cast("BinaryIO", running.process.stdin), cast("BinaryIO", running.process.stdout)
            stdin.write(agent)
            stdin.flush()
        except (OSError, ValueError) as error:
            group.remove()
            raise SandboxFault(
                f"bubblewrap did not start: {error}", hint="codegrade doctor says what is missing"
            ) from error
        with self._lock:
            self._running[id(stdin)] = running
        return Connection(stdin, stdout, self._program_uid(), self._environment(tools, group), tools.path)

    def _program_uid(self) -> int:
        return self._namespace.inner_uid if self._namespace and self._namespace.single else next_uid()

    def _environment(self, tools: HostTools, group: Group) -> dict[str, str]:
        names = self._namespace
        uid = "real" if names is None else "the agent's" if names.single else "subordinate"
        return {"backend": "bubblewrap", "tools": tools.identity, "cgroup": group.version, "program_uid": uid}

    def _launch(self, tools: HostTools, group: Group) -> _Running:
        """Start bwrap; it tells us the id of its child, and waits for us to map user ids where that takes help."""
        told, tell = os.pipe()
        blocked, unblock = os.pipe()
        words = ["/bin/sh", "-c", _JOIN, "sh", *group.join, "--"] if group.join else []
        words += ["bwrap", "--info-fd", str(tell)]
        mapped = self._namespace is not None and not self._namespace.single
        words += ["--userns-block-fd", str(blocked)] if mapped else []
        words += self._arguments(tools)
        try:
            process = subprocess.Popen(
                words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={"PATH": os.environ.get("PATH", "/usr/bin:/bin")},
                cwd="/",
                start_new_session=True,  # a Ctrl-C is the grader's to handle
                pass_fds=(tell, blocked),
            )
            os.close(tell)
            tell = -1
            first = _child(told)
            if mapped and self._namespace:
                self._namespace.map(first)
        finally:
            for fd in (told, tell, blocked, unblock):
                if fd >= 0:
                    os.close(fd)
        return _Running(process, first, group)

    def _arguments(self, tools: HostTools) -> list[str]:
        interpreter, prefix = agent_interpreter()
        words = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"]
        words += self._namespace.arguments() if self._namespace else []
        words += ["--hostname", "sandbox", "--as-pid-1", "--clearenv", "--setenv", "LANG", "C.UTF-8"]
        for folder in SYSTEM:
            words += _system_folder(Path(folder))
        mounted = [Path(path) for path in dict.fromkeys((*settings(), *tools.folders, prefix)) if path]
        for parent in sorted({parent for path in mounted for parent in path.parents} - {Path("/")}):
            words += ["--perms", "0755", "--dir", str(parent)]  # bwrap would make it for root alone
        for path in mounted:
            words += ["--ro-bind", str(path), str(path)]
        words += ["--proc", "/proc", "--dev", "/dev"]
        for folder, mode, megabytes in (
            (WORK, "0755", self._work_mb),
            (KIT, "0755", _KIT_MB),
            ("/tmp", "1777", self._work_mb),  # noqa: S108 -- the sandbox's own
            ("/dev/shm", "1777", _SHARED_MB),  # noqa: S108 -- as above
        ):
            words += ["--perms", mode, "--size", str(megabytes << 20), "--tmpfs", folder]
        words += ["--perms", "0755", "--dir", "/dev/mqueue", "--mqueue", "/dev/mqueue"]  # or queues could not be found
        words += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", WORK, "--cap-drop", "ALL"]
        if not (self._namespace and self._namespace.single):
            words += [word for name in _CAPABILITIES for word in ("--cap-add", f"CAP_{name}")]
        return [*words, "--", interpreter, "-I", "-S", "-c", BOOTSTRAP]

    def stop(self, connection: Connection) -> None:
        """See `Backend.stop`."""
        with self._lock:
            running = self._running.pop(id(connection.stdin), None)
        if running is None:
            return
        if running.process.poll() is None:  # while bwrap lives, its child's number is not anybody else's
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(running.first, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.process.wait(10)
        for stream in (connection.stdin, connection.stdout):
            with contextlib.suppress(OSError, ValueError):
                stream.close()
        running.group.remove()

    def sweep(self) -> int:
        """Remove control groups of graders that are gone (their sandboxes ended with their input). Returns how many."""
        return sweep_groups()


def _child(told: int) -> int:
    """The process id that bwrap reports.

    Raises:
        ValueError: bwrap ended without reporting one.
    """
    said = b""
    while b"}" not in said:
        piece = os.read(told, 4096)
        if not piece:
            raise ValueError("bwrap ended at once")
        said += piece
    return int(json.loads(said)["child-pid"])


def _system_folder(folder: Path) -> list[str]:
    if folder.is_symlink():
        return ["--symlink", str(folder.readlink()), str(folder)]
    return ["--ro-bind", str(folder), str(folder)] if folder.is_dir() else []
