"""Runs one step: starts it, drains its pipes, stamps its records, holds it to its limits, and ends all it started."""

import contextlib
import os
import resource
import select
import signal
import socket
import time
from typing import Any, Protocol

from codegrade.agent.confine import enter
from codegrade.agent.mounts import oom_kills, shared_memory_bytes
from codegrade.agent.processes import (
    cpu_seconds,
    end_all,
    memory_file_bytes,
    reap,
    shared_out_bytes,
    survey,
    yield_to_agent,
)

_CHUNK = 1 << 16
_FIRST_LOOK, _LONGEST_LOOK = 0.004, 0.025  # seconds between surveys of the process tree
_FILES_EVERY = 4  # surveys; looking through descriptors costs more
_CROWD = 16  # processes; more of them, all busy, leave the agent too little of the CPU to look and to end them
_STACK_BYTES = 256 << 20
_OPEN_FILES = 4096
_NEVER = float("inf")
_RECORD_BYTES = 512
"""What each record counts beside its bytes: we keep it apart, and endless empty ones must end like endless output."""


class Pipes:
    """What a step wrote: standard output, standard error, records. All count towards one cap; the rest is dropped."""

    def __init__(self, uid: int, cap: int, *, records: bool) -> None:
        self.kept = [bytearray(), bytearray()]
        self.records: list[list[Any]] = []
        self.payloads: list[bytes] = []
        self.garbled = False
        self.left = cap
        self.over = False
        self._partial = bytearray()
        pairs = [os.pipe() for _ in range(2 + records)]
        self.reading = [r for r, _ in pairs]
        self.writing = [w for _, w in pairs]
        for fd in self.writing:
            os.fchown(fd, uid, uid)  # so that the program may open /proc/self/fd/N again, as Java does
        self.poll = select.poll()
        for fd in self.reading:
            os.set_blocking(fd, False)
            self.poll.register(fd, select.POLLIN)

    def drain(self, fd: int) -> int:
        """Read what is there, up to a chunk. Returns how many records it completed."""
        try:
            data = os.read(fd, _CHUNK)
        except BlockingIOError:
            return 0
        if not data:
            self.poll.unregister(fd)
            return 0
        stream = self.reading.index(fd)
        if self.over:
            return 0
        if stream < 2:  # noqa: PLR2004 -- 0 and 1 are the standard streams
            self.kept[stream] += data[: self.left]
        self.left -= len(data)
        self.over = self.left < 0
        return self._parse(data) if stream == 2 and not self.over else 0  # noqa: PLR2004 -- 2 is the record pipe

    def _parse(self, data: bytes) -> int:
        if self.garbled:
            return 0
        partial = self._partial
        partial += data
        start = found = 0
        while len(partial) - start >= 5:  # noqa: PLR2004 -- one byte of type, four of length
            kind, length = partial[start], int.from_bytes(partial[start + 1 : start + 5], "big")
            if not 65 <= kind <= 90 or length > self.left + len(partial):  # noqa: PLR2004 -- A to Z
                self.garbled = True
                break
            if len(partial) - start - 5 < length:
                break
            self.payloads.append(bytes(partial[start + 5 : start + 5 + length]))
            self.records.append([chr(kind), 0.0, 0.0])
            start += 5 + length
            found += 1
        del partial[:start]
        self.left -= _RECORD_BYTES * found
        self.over = self.left < 0
        return found

    def finish(self) -> int:
        """Read what is left in the pipes, then close them. A record cut short is garbage. Returns how many it found."""
        found = 0
        for fd in self.reading:
            left = -1
            while not self.over and left != self.left:
                left = self.left
                with contextlib.suppress(KeyError):  # already unregistered at its end
                    found += self.drain(fd)
            os.close(fd)
        self.garbled |= bool(self._partial)
        return found


class Helper(Protocol):
    """A fork server as seen by a step it has forked: `socket` becomes readable when the step's process has ended."""

    socket: socket.socket

    def receive(self) -> dict[str, Any]:
        """Its next message."""
        ...


class Watch:
    """One step in flight. `reason` is why it was killed, or "" while it was not."""

    def __init__(self, step: dict[str, Any], uid: int, spared: frozenset[int]) -> None:
        self.step, self.limits, self.uid, self.spared = step, step["limits"], uid, spared
        self.pipes = Pipes(uid, self.limits["output_bytes"], records=step["records"])
        self.helper: Helper | None = None
        self.reason = ""
        self.pid = 0
        self.status: int | None = None
        self.peak = 0
        self.ended_cpu = 0.0  # of processes that were reaped
        self.rest_cpu = 0.0  # of live processes other than the main one, at the last survey
        self.stamp_cpu = self.looked_cpu = 0.0
        self.began = self.stamp_wall = time.monotonic()
        self.base = shared_memory_bytes()
        self.oom = oom_kills()
        self.surveys = self.memory_files = 0
        self.crowded = False

    def cpu(self) -> float:
        """CPU of the whole tree so far; exact for the main process, as of the last survey for the others."""
        return (cpu_seconds(self.pid) if self.status is None else 0.0) + self.ended_cpu + self.rest_cpu

    def run(self, wake: int, host: int) -> dict[str, Any]:
        """Watch until the main process has ended, end everything else, and say how it went.

        `wake` becomes readable when a child ends; `host` is our standard input: when its other end is closed, all ends.
        """
        self.pipes.poll.register(wake, select.POLLIN)
        self.pipes.poll.register(host, 0)
        answers = self.helper.socket.fileno() if self.helper else -1
        if self.helper:
            self.pipes.poll.register(answers, select.POLLIN)
        look, looked = _FIRST_LOOK, time.monotonic()
        while self.status is None and not self.reason:
            events = self.pipes.poll.poll(look * 1000)
            if self.pipes.reading[-1] not in (fd for fd, _ in events):
                self.looked_cpu = self.cpu()
            for fd, _ in events:
                if fd == wake:
                    os.read(wake, 512)
                    self._account(reap())
                elif fd == host:
                    os._exit(0)
                elif fd == answers:
                    self._await_helper()
                elif found := self.pipes.drain(fd):
                    self._stamp(found)
            now = time.monotonic()
            if now - looked >= look and self.status is None:
                self._survey()
                look, looked = min(look * 1.5, _LONGEST_LOOK), time.monotonic()
            self._check(now)
        return self._end()

    def _account(self, reaped: list[tuple[int, int, Any]]) -> None:
        for pid, status, used in reaped:
            if pid in self.spared:
                continue
            self.ended_cpu += used.ru_utime + used.ru_stime
            self.peak = max(self.peak, used.ru_maxrss << 10)
            if pid == self.pid:
                self.status = status

    def _await_helper(self) -> None:
        """Take the fork server's word for how its child ended."""
        if self.helper and self.status is None:
            answer = self.helper.receive()
            self.status = int(answer["status"])
            self.ended_cpu += float(answer["cpu"])
            self.peak = max(self.peak, int(answer["rss"]) << 10)

    def _stamp(self, found: int) -> None:
        """Time since the last record. Of several that came together the first gets what was used before we last looked
        in vain; the rest, a few milliseconds unless the machine kept us waiting, is shared evenly.
        """
        cpu, wall = max(self.cpu(), self.stamp_cpu), time.monotonic()
        before = max(0.0, self.looked_cpu - self.stamp_cpu)
        share_cpu, share_wall = max(0.0, cpu - self.stamp_cpu - before) / found, (wall - self.stamp_wall) / found
        self.stamp_cpu, self.stamp_wall = cpu, wall
        for record in self.pipes.records[-found:]:
            used, before = share_cpu + before, 0.0
            record[1:] = used, share_wall
            if used > self.limits["load_cpu_seconds" if record[0] in "LD" else "cpu_seconds"]:
                self.reason = self.reason or "cpu_time"

    def _survey(self) -> None:
        cpu, waited, resident = survey(self.spared)
        if len(cpu) > _CROWD and not self.crowded:
            self.crowded = True
            yield_to_agent(self.uid)
        cpu.pop(self.pid, None)
        self.rest_cpu = sum(cpu.values()) + waited
        self.surveys += 1
        if self.surveys % _FILES_EVERY == 0:
            self.memory_files = memory_file_bytes(self.spared)
        stored = shared_memory_bytes() - self.base + self.memory_files
        held = resident + stored
        if self._is_overdue():
            return  # it ends now, and to count shared pages can take long
        if held > self.limits["memory_bytes"]:  # an upper bound: pages that processes share were counted for each
            private, shared = shared_out_bytes(self.spared)
            held = private + max(shared, stored)
        self.peak = max(self.peak, held)

    def _check(self, now: float) -> None:
        if self.pipes.over:
            self.reason = "output"
        elif self.peak > self.limits["memory_bytes"]:
            self.reason = "memory"
        elif self._is_overdue():
            self.reason = self.reason or "cpu_time"
        elif now - self.began > self.limits["wall_seconds"] or (
            self.step["records"] and now - self.stamp_wall > self.limits["record_wall_seconds"]
        ):
            self.reason = "wall_time"

    def _is_overdue(self) -> bool:
        """Whether more CPU was used since the last record than may be."""
        loading = self.step["records"] and not self.pipes.records
        done = bool(self.pipes.records) and self.pipes.records[-1][0] == "D"
        allowance = float(self.limits["load_cpu_seconds" if loading or done else "cpu_seconds"])
        return self.cpu() - self.stamp_cpu > allowance

    def _end(self) -> dict[str, Any]:
        wall = time.monotonic() - self.began
        reaped, clean = end_all(self.uid, self.spared)
        self._await_helper()
        self.rest_cpu = 0.0
        self._account(reaped)
        if found := self.pipes.finish():
            self._stamp(found)
        self._check(-_NEVER)
        status = self.status or 0
        number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        if not self.reason and number == signal.SIGKILL and oom_kills() != self.oom:
            self.reason = "memory"  # the container's own limit was hit between two looks
        return {
            "step": self.step["name"],
            "ending": self.reason or ("signalled" if number else "exited"),
            "exit_code": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
            "signal": number,
            "cpu": self.ended_cpu,
            "wall": wall,
            "memory": self.peak,
            "records": self.pipes.records,
            "garbled": self.pipes.garbled,
            "clean": clean,
        }


def confinement(step: dict[str, Any], uid: int, work: str) -> dict[str, Any]:
    """What `confine.enter` needs for a step."""
    limits = step["limits"]
    cpu = int(limits["wall_seconds"] if step["records"] else limits["cpu_seconds"]) * (os.cpu_count() or 1) + 5
    return {
        "uid": uid,
        "cwd": work,
        "env": step["env"],
        "umask": 0o022,
        "rlimits": [
            (resource.RLIMIT_CPU, cpu, cpu + 1),
            (resource.RLIMIT_CORE, 0, 0),
            (resource.RLIMIT_FSIZE, 1 << 30, 1 << 30),
            (resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
            (resource.RLIMIT_NPROC, limits["processes"], limits["processes"]),
            (resource.RLIMIT_STACK, _STACK_BYTES, resource.RLIM_INFINITY),
        ],
    }


def spawn(watch: Watch, stdin: bytes, work: str) -> None:
    """Start the step's program; sets `watch.pid`. What cannot be executed ends with code 127, as in a shell."""
    reading = input_file(stdin)
    watch.began = watch.stamp_wall = time.monotonic()
    pid = os.fork()
    if pid == 0:
        try:
            enter(confinement(watch.step, watch.uid, work), [reading, *watch.pipes.writing])
            os.execvpe(watch.step["argv"][0], watch.step["argv"], watch.step["env"])
        except BaseException as error:  # noqa: BLE001 -- nothing may return into the agent's code from here
            os.write(2, f"cannot execute {watch.step['argv'][0]}: {error}\n".encode())
        finally:
            os._exit(127)
    watch.pid = pid
    for fd in (reading, *watch.pipes.writing):
        os.close(fd)


def input_file(data: bytes) -> int:
    """A descriptor to read `data` from: a regular file without a name, at its start, that cannot be written to."""
    fd = os.memfd_create("stdin")
    os.fchmod(fd, 0o444)
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
    reading = os.open(f"/proc/self/fd/{fd}", os.O_RDONLY)
    os.close(fd)
    return reading
