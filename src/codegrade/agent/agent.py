"""The agent: the first process of a sandbox. It runs untrusted programs one at a time and cleans up after them.

Theory of operation
-------------------
The host starts this program in an environment of its own (namespaces, read-only root, a few file systems in memory) and
sends its source over standard input, so nothing of ours has to be in an image. Frames (`frames`) then go both ways:

    hello: who programs are (uid), which files form the kit, which helper stays resident. Answered by what was found.
    run: files and steps of one command. Answered by an outcome per step; then, in a second frame, by what the reset
        after it could not clean up.
    (end of standard input): the agent ends, and with it the sandbox.

A step is a forked child that becomes a confined program (`confine`) and is watched until its main process ends or a
limit is passed (`watch`). CPU is read from the process's own clock, exact to the nanosecond, and settled by the rusage
of every process reaped, so verdicts do not depend on when we looked. Then all of the program's uid is killed at once.

The agent is process 1 of its namespace: what a program leaves behind becomes our child, nothing inside can signal us,
and when we end everything ends. It is not dumpable, keeps its descriptors to itself, and never opens a path a program
could have replaced without O_NOFOLLOW. What it cannot clean with certainty it reports, and the host throws the sandbox
away.
"""

import contextlib
import fnmatch
import gc
import os
import signal
import stat
import time
from typing import Any

from codegrade.agent import frames
from codegrade.agent.confine import set_dumpable
from codegrade.agent.ipc import remove_ipc
from codegrade.agent.mounts import WipeError, shared_memory_bytes, watch_stores, wipe, writable
from codegrade.agent.processes import acting_as, end_all, others
from codegrade.agent.residents import Compiler, ForkServer
from codegrade.agent.watch import Watch, spawn

BLOBS_CAP = 1 << 30
COLLECT_CAP = 256 << 20
RESET_SECONDS = 10.0
_HIGH = 200


class Agent:
    """One sandbox. `work` is the only folder programs are started in; `kit` is root's."""

    def __init__(self, source: int, sink: int) -> None:
        self.source, self.sink = source, sink
        self.work = self.kit = ""
        self.uid = 0
        self.kit_files: dict[str, bytes] = {}
        self.fork_server: ForkServer | None = None
        self.compiler: Compiler | None = None
        self.wake, writing = os.pipe()
        for fd in (self.wake, writing):
            os.set_blocking(fd, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes from the host; its end ends the agent."""
        pieces = []
        while size:
            piece = os.read(self.source, min(size, 1 << 20))
            if not piece:
                os._exit(0)
            pieces.append(piece)
            size -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def answer(self, header: dict[str, Any], blobs: list[bytes]) -> None:
        """One frame to the host."""
        for piece in frames.encode(header, blobs):
            view = memoryview(piece)
            while view:
                view = view[os.write(self.sink, view) :]

    def serve(self) -> None:
        """Answer requests until standard input ends."""
        while True:
            header, blobs = frames.decode(self.read, BLOBS_CAP)
            if header["do"] == "hello":
                self.answer(self.hello(header, blobs), [])
            else:
                self.answer(*self.command(header, blobs))
                if header["reset"]:
                    self.answer({"reset": self.reset()}, [])

    def hello(self, header: dict[str, Any], blobs: list[bytes]) -> dict[str, Any]:
        """Take up the settings, install the kit, and say what is wrong with this environment ("" if nothing)."""
        self.uid, self.work, self.kit = header["uid"], header["work"], header["kit"]
        os.chmod(self.work, 0o777)
        for name, blob in zip(header["files"], blobs, strict=True):
            write_file(self.kit, name, blob)
        if os.geteuid() != 0:
            self.kit_files = tree(self.kit)
        if header["resident"]:
            self.take_resident(header["resident"], header["env"])
        self.places = writable()
        watch_stores([folder for folder, kind in self.places if kind == "tmpfs"])
        return {"problem": self.problem(), "writable": [folder for folder, _ in self.places]}

    def take_resident(self, resident: dict[str, Any], env: dict[str, str]) -> None:
        """Start the helper, as far as it can be kept apart from programs."""
        apart = os.geteuid() == 0
        if resident["kind"] == "compiler":
            self.compiler = Compiler(resident["argv"], env, self.uid + apart, self.work)
            if apart:
                self.compiler.start()
        elif apart:
            self.fork_server = ForkServer(resident["argv"], env, self.work)

    @property
    def spared(self) -> frozenset[int]:
        """Processes that are no program's."""
        return frozenset(helper.pid for helper in (self.fork_server, self.compiler) if helper and helper.pid)

    def problem(self) -> str:
        """Why this environment must not be used, or ""."""
        if os.getpid() != 1:
            return "the agent is not process 1"
        if not os.statvfs("/").f_flag & os.ST_RDONLY:
            return "the root file system is writable"
        if self.work not in (folder for folder, _ in self.places):
            return f"{self.work} is not a mount of its own"
        return "" if not others(self.spared) else "other processes are here"

    def command(self, header: dict[str, Any], blobs: list[bytes]) -> tuple[dict[str, Any], list[bytes]]:
        """Write the files, run the steps until one does not exit with 0."""
        names = header["files"]
        for name, blob in zip(names, blobs, strict=False):
            write_file(self.work, name, blob)
        outcomes, answers = [], []
        for step, stdin in zip(header["steps"], blobs[len(names) :], strict=True):
            if step["resident"] and self.compiler:
                outcome, found = self.compile(self.compiler, step, dict(zip(names, blobs, strict=False)))
            else:
                outcome, found = self.step(step, stdin)
            outcomes.append(outcome)
            answers += found
            if outcome["ending"] != "exited" or outcome["exit_code"] != 0 or not outcome["clean"]:
                break
        return {"outcomes": outcomes}, answers

    def step(self, step: dict[str, Any], stdin: bytes) -> tuple[dict[str, Any], list[bytes]]:
        """One step: its outcome; as blobs standard output, standard error, record payloads, collected files."""
        watch = Watch(step, self.uid, self.spared)
        start = self.fork_server.spawn if step["resident"] and self.fork_server else spawn
        start(watch, stdin, self.work)
        outcome = watch.run(self.wake, self.source)
        files = collect(self.work, step["collect"])
        outcome["files"] = list(files)
        kept = [bytes(data) for data in watch.pipes.kept]
        return outcome, [*kept, *watch.pipes.payloads, *files.values()]

    def compile(
        self, compiler: Compiler, step: dict[str, Any], files: dict[str, bytes]
    ) -> tuple[dict[str, Any], list[bytes]]:
        """One step served by the compile server; as `step`."""
        outcome, message, made = compiler.run(step, files)
        if os.geteuid() != 0:
            compiler.stop()
        for name, data in made.items():
            write_file(self.work, name, data)
        found = collect(self.work, step["collect"])
        outcome["files"] = list(found)
        return outcome, [b"", message, *found.values()]

    def reset(self) -> str:
        """Make the sandbox as it was before the command. Returns what is left, "" if nothing."""
        deadline = time.monotonic() + RESET_SECONDS
        _, clean = end_all(self.uid, self.spared)
        if not clean or others(self.spared):
            return "processes are left"
        try:
            if self.compiler and os.geteuid() == 0:
                self.compiler.start()  # unless it runs: it may have been stopped at a limit
            with acting_as(self.uid):  # only its owner, or an all too mighty capability, may remove an object
                remove_ipc()
            for folder, _ in self.places:
                if folder != self.kit:
                    wipe(folder, deadline)
        except (WipeError, OSError) as error:
            return str(error)
        if os.geteuid() != 0 and tree(self.kit) != self.kit_files:
            return "the kit was changed"  # programs share our uid, so nothing kept them from it
        return "" if writable() == self.places else "the mounts have changed"


def tree(top: str) -> dict[str, bytes]:
    """Path → content of every file below a folder; folders, links and what is not a regular file count as empty."""
    found: dict[str, bytes] = {}
    for folder, _, names in os.walk(top):
        found[f"{folder}/"] = b""
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        for name in names:
            found[f"{folder}/{name}"] = read_regular(name, fd, COLLECT_CAP) or b""
        os.close(fd)
    return found


def write_file(top: str, name: str, data: bytes) -> None:
    """Create a file below `top`, with its folders; what was at that name before goes. No link is followed."""
    *parents, last = name.split("/")
    fd = open_folder(top, parents, create=True)
    try:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(last, dir_fd=fd)
        out = os.open(last, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644, dir_fd=fd)
        view = memoryview(data)
        while view:
            view = view[os.write(out, view) :]
        os.close(out)
    finally:
        os.close(fd)


def open_folder(top: str, parents: list[str], *, create: bool = False) -> int:
    """A descriptor of a folder below `top`, one link-free component after the other."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(top, flags)
    for part in parents:
        if part in {"", ".", ".."}:
            raise ValueError(f"a path with {part!r} in it")
        if create:
            with contextlib.suppress(FileExistsError):
                os.mkdir(part, 0o777, dir_fd=fd)
        inner = os.open(part, flags, dir_fd=fd)
        os.close(fd)
        fd = inner
    return fd


def collect(top: str, patterns: list[str]) -> dict[str, bytes]:
    """Regular files in the top folder, or in a named subfolder, whose names match; anything else is left out."""
    found: dict[str, bytes] = {}
    room = COLLECT_CAP
    for pattern in patterns:
        *parents, last = pattern.split("/")
        try:
            fd = open_folder(top, parents)
        except OSError:
            continue
        for name in sorted(fnmatch.filter(os.listdir(fd), last)):
            data = read_regular(name, fd, room)
            if data is not None:
                found["/".join([*parents, name])] = data
                room -= len(data)
        os.close(fd)
    return found


def read_regular(name: str, folder: int, room: int) -> bytes | None:
    """The content of a regular file of at most `room` bytes; None for anything else."""
    try:
        fd = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except OSError:
        return None
    status = os.fstat(fd)
    if not stat.S_ISREG(status.st_mode) or status.st_size > room:
        os.close(fd)
        return None
    with os.fdopen(fd, "rb") as file:
        return file.read(room)


def main() -> None:
    """Take standard input and output for our own, then serve."""
    set_dumpable(dumpable=False)
    source, sink = os.dup2(0, _HIGH, inheritable=False), os.dup2(1, _HIGH + 1, inheritable=False)
    null = os.open("/dev/null", os.O_RDWR)
    for fd in (0, 1):
        os.dup2(null, fd)
    os.umask(0o022)
    gc.disable()
    agent = Agent(source, sink)
    shared_memory_bytes()
    agent.serve()
