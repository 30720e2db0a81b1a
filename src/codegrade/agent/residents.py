"""Resident helpers: a warmed interpreter that forks for each step, and a compile server. See docs/resident.md.

Neither is ever run under the uid of programs. Where there is only one uid, a fork server is not used (its steps start
ordinary programs), and a compile server lives only as long as a step, while no program does.
"""

import contextlib
import json
import os
import resource
import select
import signal
import socket
import struct
import time
from typing import Any

from codegrade.agent.confine import enter
from codegrade.agent.processes import cpu_seconds, resident_bytes
from codegrade.agent.watch import Watch, confinement, input_file

_START_SECONDS = 60.0
_ANSWER_SECONDS = 10.0
_LOOK_SECONDS = 0.02
_CHUNK = 1 << 16
_LENGTH = struct.Struct(">I")


class HelperError(Exception):
    """A helper did not start, or broke its protocol: the sandbox is of no use."""


class ForkServer:
    """A started `forkserver` helper."""

    def __init__(self, argv: list[str], env: dict[str, str], work: str) -> None:
        self.socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.pid = os.fork()
        if self.pid == 0:
            try:
                _become_helper(theirs.fileno(), os.open("/dev/null", os.O_WRONLY))
                os.chdir(work)
                os.execvpe(argv[0], argv, env)
            finally:
                os._exit(127)
        theirs.close()
        self.socket.settimeout(_START_SECONDS)
        if not self.receive().get("ready"):
            raise HelperError("the fork server did not say that it is ready")
        self.socket.settimeout(_ANSWER_SECONDS)

    def receive(self) -> dict[str, Any]:
        """Its next message.

        Raises:
            HelperError: it has ended, is silent, or sent something else.
        """
        try:
            message = json.loads(self.socket.recv(_CHUNK))
        except (OSError, ValueError) as error:
            raise HelperError(f"the fork server: {error}") from error
        if not isinstance(message, dict) or "error" in message:
            raise HelperError(f"the fork server: {message}")
        return message

    def spawn(self, watch: Watch, stdin: bytes, work: str) -> None:
        """Have the step's program forked; `watch` then learns from our socket when it ends."""
        reading = input_file(stdin)
        confine = confinement(watch.step, watch.uid, work)
        request = json.dumps({"argv": watch.step["argv"], "confine": confine}).encode()
        watch.began = watch.stamp_wall = time.monotonic()
        socket.send_fds(self.socket, [request], [reading, *watch.pipes.writing])
        for fd in (reading, *watch.pipes.writing):
            os.close(fd)
        watch.helper = self
        watch.pid = int(self.receive()["pid"])


class Compiler:
    """A `compiler` helper, started when it is needed and not there."""

    def __init__(self, argv: list[str], env: dict[str, str], uid: int, work: str) -> None:
        self.argv, self.env, self.uid, self.work = argv, env, uid, work
        self.pid = 0
        self.status: int | None = None
        self.feed = self.answers = -1

    def start(self) -> None:
        """Start the server if none runs."""
        if self.pid and self._lives():
            return
        self.stop()
        theirs_in, self.feed = os.pipe()
        self.answers, theirs_out = os.pipe()
        self.status = None
        self.pid = os.fork()
        if self.pid == 0:
            try:
                enter(self._confinement(), [theirs_in, theirs_out, os.open("/dev/null", os.O_WRONLY)])
                os.execvpe(self.argv[0], self.argv, self.env)
            finally:
                os._exit(127)
        for fd in (theirs_in, theirs_out):
            os.close(fd)
        for fd in (self.feed, self.answers):
            os.set_blocking(fd, False)

    def _confinement(self) -> dict[str, Any]:
        limits = [(resource.RLIMIT_CORE, 0, 0), (resource.RLIMIT_NPROC, 512, 512)]
        return {"uid": self.uid, "cwd": self.work, "env": self.env, "umask": 0o022, "rlimits": limits, "oom": 300}

    def _lives(self) -> bool:
        with contextlib.suppress(ChildProcessError):  # reaped while a program ran
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if not pid:
                return True
            self.status = status
        return False

    def stop(self) -> None:
        """Kill the server and reap it."""
        if not self.pid:
            return
        if self.status is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                _, self.status = os.waitpid(self.pid, 0)
        for fd in (self.feed, self.answers):
            os.close(fd)
        self.pid = 0

    def run(self, step: dict[str, Any], files: dict[str, bytes]) -> tuple[dict[str, Any], bytes, dict[str, bytes]]:
        """Compile: the outcome without its blobs, what the compiler said, and the files it made."""
        self.start()
        began, base = time.monotonic(), cpu_seconds(self.pid)
        exchange = _Exchange(self.feed, self.answers, _request(step["argv"], files))
        limits, reason, peak = step["limits"], "", 0
        while not exchange.done and not reason:
            exchange.advance(_LOOK_SECONDS)
            peak = max(peak, resident_bytes(self.pid))
            used, wall = cpu_seconds(self.pid) - base, time.monotonic() - began
            reason = (
                "cpu_time" if used > limits["cpu_seconds"]
                else "wall_time" if wall > limits["wall_seconds"]
                else "memory" if peak > limits["memory_bytes"]
                else ""
            )  # fmt: skip
        used = max(0.0, cpu_seconds(self.pid) - base)
        answer = None if reason else exchange.answer
        if answer is None:
            self.stop()
        code, message, made = answer or (-1, b"", {})
        number = os.WTERMSIG(self.status) if self.status is not None and os.WIFSIGNALED(self.status) else 0
        ending = reason or ("exited" if answer else "signalled")
        outcome = {
            "step": step["name"], "ending": ending, "exit_code": code, "signal": number, "cpu": used,
            "wall": time.monotonic() - began, "memory": peak, "records": [], "garbled": False, "clean": True,
        }  # fmt: skip
        return outcome, message[: limits["output_bytes"]], made


class _Exchange:
    """One request on its way in, its answer on its way out: None until it is here. `done`: it is, or never will be."""

    def __init__(self, feed: int, answers: int, request: bytes) -> None:
        self.feed, self.answers, self.left = feed, answers, memoryview(request)
        self.data = bytearray()
        self.done = False
        self.answer: tuple[int, bytes, dict[str, bytes]] | None = None

    def advance(self, seconds: float) -> None:
        """Move what can be moved, waiting at most so long."""
        writing = [self.feed] if self.left else []
        readable, writable, _ = select.select([self.answers], writing, [], seconds)
        try:
            if writable:
                self.left = self.left[os.write(self.feed, self.left[:_CHUNK]) :]
            if readable:
                piece = os.read(self.answers, _CHUNK)
                self.data += piece
                self.done = not piece
        except BrokenPipeError:
            self.done = True
        if readable:
            self.answer = _answer(self.data)
        self.done = self.done or self.answer is not None


def _request(argv: list[str], files: dict[str, bytes]) -> bytes:
    pieces = [_LENGTH.pack(len(argv)), *(_sized(word.encode()) for word in argv), _LENGTH.pack(len(files))]
    pieces += [_sized(name.encode()) + _sized(content) for name, content in files.items()]
    return b"".join(pieces)


def _sized(data: bytes) -> bytes:
    return _LENGTH.pack(len(data)) + data


def _answer(data: bytearray) -> tuple[int, bytes, dict[str, bytes]] | None:
    """(exit code, message, files), None while more is to come."""
    place = 0

    def number() -> int:
        nonlocal place
        (value,) = _LENGTH.unpack_from(data, place)
        place += 4
        return int(value)

    def sized() -> bytes:
        nonlocal place
        length = number()
        place += length
        if place > len(data):
            raise HelperError("short")
        return bytes(data[place - length : place])

    try:
        code, message = number(), sized()
        return code, message, {sized().decode(): sized() for _ in range(number())}
    except (struct.error, HelperError):
        return None


def _become_helper(stdin: int, null: int) -> None:
    """In a forked child: these descriptors and no others, default signals, a session of its own."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGCHLD, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    os.dup2(stdin, 0)
    os.dup2(null, 1)
    os.dup2(null, 2)
    os.closerange(3, resource.getrlimit(resource.RLIMIT_NOFILE)[0])
