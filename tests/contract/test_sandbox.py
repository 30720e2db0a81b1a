"""What every backend must do, against real daemons and real namespaces."""

import contextlib
import dataclasses
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegrade.cache import cache_folder
from codegrade.errors import SandboxFault, Unavailable
from codegrade.execution import Command, Ending, Execution, Limits, Outcome, Step
from codegrade.languages import KitSpec, ResidentSpec, Toolchain, load_toolchains
from codegrade.roots import find_roots
from codegrade.sandbox.images import build_images, connect, image_states
from codegrade.sandbox.pool import Pool
from codegrade.sandbox.select import open_sandbox

LIMITS = Limits(cpu_seconds=2, wall_seconds=20, memory_bytes=256 << 20)
BACKENDS = ("docker", "bubblewrap")


@pytest.fixture(scope="session")
def languages() -> dict[str, Toolchain]:
    return load_toolchains(find_roots())


@pytest.fixture(scope="session")
def python_image(languages) -> None:
    """The image of the Python place is there."""
    with available("docker"):
        client = connect()
    folders = {"python": languages["python"].folder}
    if not image_states(client, folders)[0].built:
        build_images(client, folders, lambda _: None)
    client.close()


@contextlib.contextmanager
def available(backend: str):
    """A test on a backend that this machine has not is skipped, except where CI says that it must be there."""
    try:
        yield
    except Unavailable as error:
        if backend in os.environ.get("CODEGRADE_REQUIRE_SANDBOXES", ""):
            raise
        pytest.skip(f"{backend}: {error.message}")


def open_pool(backend: str, languages, **options) -> Pool:
    with available(backend):
        return open_sandbox(
            backend, languages=languages, **{"workers": 2, "cache": cache_folder(os.environ), **options}
        )[0]


@pytest.fixture(scope="session", params=BACKENDS)
def pool(request, languages) -> Iterator[Pool]:
    if request.param == "docker":
        request.getfixturevalue("python_image")
    with open_pool(request.param, languages) as opened:
        yield opened


@pytest.fixture(params=BACKENDS)
def backend(request) -> str:
    if request.param == "docker":
        request.getfixturevalue("python_image")
    return request.param


def python_step(source: str, limits: Limits = LIMITS, **fields) -> Step:
    return Step("run", ("python3", "-I", "-S", "-c", source), limits, **fields)


def command(*steps: Step, files=None, place: str = "python", alone: bool = False) -> Command:
    return Command(place, files or {}, steps, alone)


@pytest.fixture
def run(pool) -> Callable[..., Outcome]:
    """Run one Python program; its outcome."""

    def runs(source: str, limits: Limits = LIMITS, *, files=None, place: str = "python", **fields) -> Outcome:
        return execute(pool, python_step(source, limits, **fields), files=files, place=place).last

    return runs


def execute(pool: Pool, *steps: Step, **fields) -> Execution:
    return pool.execute(command(*steps, **fields))


RECORD = "import os\ndef send(kind, data=b''): os.write(3, kind + len(data).to_bytes(4, 'big') + data)\n"
SPIN = "import time\ndef spin(s):\n  e = time.process_time() + s\n  while time.process_time() < e: pass\n"


def limits(**changes):
    return dataclasses.replace(LIMITS, **changes)


def test_exit_code_and_streams(run):
    """A program's exit code, standard output and standard error come back as they were."""
    outcome = run("import sys; print('out'); print('err', file=sys.stderr); sys.exit(7)")
    assert (outcome.ending, outcome.exit_code, outcome.signal) == (Ending.EXITED, 7, 0)
    assert (outcome.stdout, outcome.stderr) == (b"out\n", b"err\n")


def test_signal(run):
    """A program that ends by its own signal is `signalled`."""
    outcome = run("import os; os.kill(os.getpid(), 11)")
    assert (outcome.ending, outcome.signal) == (Ending.SIGNALLED, 11)


def test_program_that_does_not_exist(pool):
    """What cannot be executed ends with 127, as in a shell."""
    step = dataclasses.replace(python_step(""), argv=("./missing",))
    outcome = execute(pool, step).last
    assert (outcome.exit_code, outcome.stderr[:24]) == (127, b"cannot execute ./missing")


def test_busy_loop(run):
    """CPU above the limit is CPU_TIME, and the CPU reported is just above it."""
    outcome = run("while True: pass", limits(cpu_seconds=0.5))
    assert outcome.ending is Ending.CPU_TIME
    assert 0.5 < outcome.cpu_seconds < 0.8


def test_cpu_of_children_counts(run):
    """Four children that each stay below the limit are over it together."""
    source = (
        SPIN
        + "import os\nfor _ in range(4):\n  if os.fork() == 0: spin(0.3); os._exit(0)\nfor _ in range(4): os.wait()"
    )
    assert run(source, limits(cpu_seconds=0.6)).ending is Ending.CPU_TIME


def test_cpu_of_waited_children_is_exact(run):
    """Children that were waited for are in the CPU of the step."""
    source = SPIN + "import os\nfor _ in range(3):\n  if os.fork() == 0: spin(0.1); os._exit(0)\n  os.wait()"
    assert 0.3 <= run(source).cpu_seconds < 0.6


def test_sleeper(run):
    """Waiting uses no CPU: the wall clock ends it, and it is WALL_TIME."""
    outcome = run("import time; time.sleep(60)", limits(wall_seconds=0.5))
    assert outcome.ending is Ending.WALL_TIME
    assert outcome.cpu_seconds < 0.3
    assert 0.5 <= outcome.wall_seconds < 5


def test_memory_in_one_process(run):
    """A process above the memory limit is MEMORY, and the peak reported is above the limit."""
    outcome = run("x = [bytearray(1 << 20) for _ in range(4000)]", limits(memory_bytes=64 << 20))
    assert outcome.ending is Ending.MEMORY
    assert outcome.memory_bytes > 64 << 20


def test_memory_that_was_given_back(run):
    """A peak between two looks is seen on exit."""
    assert run("x = b'x' * (200 << 20); del x", limits(memory_bytes=100 << 20)).ending is Ending.MEMORY


def test_memory_in_children(run):
    """Children count together."""
    source = (
        "import os, time\n"
        "for _ in range(8):\n  if os.fork() == 0: x = b'x' * (30 << 20); time.sleep(60)\ntime.sleep(60)"
    )
    assert run(source, limits(memory_bytes=128 << 20)).ending is Ending.MEMORY


def test_shared_pages_count_once(run):
    """Eight forked children that share 60 MiB with their parent do not hold 540 MiB."""
    source = (
        "import os, time\nx = b'x' * (60 << 20)\n"
        "for _ in range(8):\n  if os.fork() == 0: time.sleep(0.3); os._exit(0)\n"
        "for _ in range(8): os.wait()"
    )
    assert run(source, limits(memory_bytes=160 << 20)).ok


def test_memory_in_files(run):
    """Files in the work folder are memory."""
    source = "f = open('x', 'wb')\nfor _ in range(200): f.write(b'x' * (1 << 20))\nimport time; time.sleep(60)"
    assert run(source, limits(memory_bytes=100 << 20)).ending is Ending.MEMORY


def test_memory_in_shared_memory(run):
    """Anonymous shared mappings are memory."""
    source = (
        "import mmap, time\nm = mmap.mmap(-1, 200 << 20)\nfor i in range(0, 200 << 20, 4096): m[i] = 1\ntime.sleep(60)"
    )
    assert run(source, limits(memory_bytes=100 << 20)).ending is Ending.MEMORY


def test_output_flood(run):
    """Above the output limit it is OUTPUT; the first part is kept."""
    outcome = run("while True: print('x' * 1000)", limits(output_bytes=10_000))
    assert outcome.ending is Ending.OUTPUT
    assert len(outcome.stdout) == 10_000


def test_output_of_both_streams_counts_together(run):
    """6000 bytes on each stream are above 10000."""
    outcome = run("import os; os.write(1, b'x' * 6000); os.write(2, b'x' * 6000)", limits(output_bytes=10_000))
    assert outcome.ending is Ending.OUTPUT
    assert len(outcome.stdout + outcome.stderr) <= 16_000


def test_endless_empty_records(run):
    """A record counts 512 bytes beside its own: 5 bytes on the wire would be hundreds for whoever keeps it."""
    source = "import os\nos.write(3, b'L' + bytes(4))\nwhile True: os.write(3, (b'R' + bytes(4)) * 1000)"
    outcome = run(source, limits(output_bytes=512 << 20, cpu_seconds=60, wall_seconds=300), records=True)
    assert outcome.ending is Ending.OUTPUT
    assert len(outcome.records) < 1_060_000


def test_a_flood_of_single_bytes(run):
    """What is written byte by byte is kept as bytes."""
    outcome = run("import os\nwhile True: os.write(1, b'x')", limits(output_bytes=100_000))
    assert outcome.ending is Ending.OUTPUT
    assert outcome.stdout == b"x" * 100_000


def test_standard_input_is_a_regular_file(run):
    """Standard input is a regular file at its start that the program cannot write to."""
    source = (
        "import os, stat, sys\n"
        "print(stat.S_ISREG(os.fstat(0).st_mode), sys.stdin.read(), os.access('/proc/self/fd/0', 2))"
    )
    assert run(source, stdin=b"text").stdout == b"True text False\n"


def test_large_input_and_output(run):
    """8 MiB go in and come out unchanged."""
    data = bytes(range(256)) * (8 << 12)
    outcome = run("import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())", stdin=data)
    assert outcome.stdout == data


def test_records_are_stamped(run):
    """Each record holds the CPU since the one before; start-up is in the "L" record."""
    source = (
        RECORD + SPIN + "spin(.2); send(b'L'); spin(.1); send(b'R', b'one'); spin(.3); send(b'R', b'two'); send(b'D')"
    )
    outcome = run(source, records=True)
    assert [(r.type, r.payload) for r in outcome.records] == [("L", b""), ("R", b"one"), ("R", b"two"), ("D", b"")]
    load, one, two, _ = (r.cpu_seconds for r in outcome.records)
    assert load > 0.17
    assert 0.07 < one < 0.25
    assert 0.25 < two < 0.5
    assert not outcome.garbled


def test_load_has_its_own_limit(run):
    """Start-up may cost more than a case; a case may not cost more than its limit."""
    source = RECORD + SPIN + "spin(.6); send(b'L'); send(b'R'); spin(9)"
    outcome = run(source, limits(cpu_seconds=0.3, load_cpu_seconds=5), records=True)
    assert outcome.ending is Ending.CPU_TIME
    assert [r.type for r in outcome.records] == ["L", "R"]
    assert outcome.cpu_seconds < 2


def test_many_cases_each_below_the_limit(run):
    """The limit holds for each record, not for their sum."""
    source = RECORD + SPIN + "send(b'L')\nfor _ in range(5): spin(.2); send(b'R')\nsend(b'D')"
    assert run(source, limits(cpu_seconds=0.5), records=True).ok


def test_load_above_its_limit(run):
    """A program that never gets to its first case is ended by the load limit."""
    assert run("while True: pass", limits(load_cpu_seconds=0.4), records=True).ending is Ending.CPU_TIME


@pytest.mark.parametrize("data", ["b'garbage!'", "b'R\\xff\\xff\\xff\\xff'", "b'R\\0\\0\\0\\5ab'", "b'\\0' * 9"])
def test_garbled_records(run, data):
    """What is no record is marked, and records before it are kept."""
    outcome = run(RECORD + f"send(b'L'); os.write(3, {data})", records=True)
    assert outcome.garbled
    assert [r.type for r in outcome.records] == ["L"]


def test_descriptor_three_can_be_opened_again(run):
    """The record pipe can be opened through /proc/self/fd/3, as a Java driver does."""
    outcome = run("f = open('/proc/self/fd/3', 'wb', buffering=0); f.write(b'L\\0\\0\\0\\0')", records=True)
    assert [r.type for r in outcome.records] == ["L"]


def test_files_and_collect(run):
    """Files are put below the work folder; named ones come back; links and missing ones do not."""
    source = (
        "import os; open('made', 'w').write(open('a/b.txt').read() * 2); os.symlink('/etc/passwd', 'link');"
        "os.mkfifo('fifo'); os.mkdir('folder')"
    )
    outcome = run(source, files={"a/b.txt": b"ab"}, collect=("made", "link", "fifo", "folder", "missing", "a/b.txt"))
    assert outcome.files == {"made": b"abab", "a/b.txt": b"ab"}


def test_collect_takes_patterns(run):
    """`*` in a name to collect stands for any name in that folder."""
    outcome = run("for n in 'ab': open(n + '.class', 'w')", collect=("*.class",))
    assert list(outcome.files) == ["a.class", "b.class"]


def test_steps_share_the_folder_and_stop_at_a_failure(pool):
    """A later step sees the files of an earlier one; after a step that fails there is none."""
    steps = [
        python_step("open('x', 'w').write('1')"),
        python_step("print(open('x').read()); raise SystemExit(3)"),
        python_step(""),
    ]
    outcomes = execute(pool, *steps).outcomes
    assert [o.exit_code for o in outcomes] == [0, 3]
    assert outcomes[1].stdout == b"1\n"


def test_placeholders(pool):
    """{work} and {kit} in argv and environment are the folders inside."""
    step = dataclasses.replace(
        python_step("import sys, os; print(sys.argv[1:], os.environ['X'])"), env={"X": "{kit}/x"}
    )
    step = dataclasses.replace(step, argv=(*step.argv, "{work}/a"))
    assert execute(pool, step).last.stdout == b"['/work/a'] /kit/x\n"


def test_environment_is_clean_and_fixed(run):
    """Nothing of the host's environment is there; locale, time zone and hash seed are fixed."""
    outcome = run("import os; print(sorted(os.environ), os.environ['HOME'], os.environ['TZ'], os.environ['LANG'])")
    names = b"['HOME', 'LANG', 'PATH', 'PYTHONHASHSEED', 'TMPDIR', 'TZ'] /work UTC C.UTF-8\n"
    assert outcome.stdout == names


def test_privileges(run):
    """A program has its own uid, no groups, no capabilities, no way to gain any, and no descriptor but its own."""
    source = (
        "import os\ns = dict(l.split(':', 1) for l in open('/proc/self/status'))\n"
        "caps = {s[k].strip() for k in s if k.startswith('Cap')}\n"
        "print(os.getuid() >= 20000, os.getgroups(), caps, s['NoNewPrivs'].strip(),"
        " s['Seccomp'].strip(), sorted(map(int, os.listdir('/proc/self/fd')))[:3], len(os.listdir('/proc/self/fd')))"
    )
    assert run(source).stdout == b"True [] {'0000000000000000'} 1 2 [0, 1, 2] 4\n"


def test_no_network(run):
    """There is no interface but loopback."""
    assert run("import socket; print([n for _, n in socket.if_nameindex()])").stdout in {b"['lo']\n", b"[]\n"}


def test_daemon_does_not_hold_up_the_step(run):
    """A step ends with its main process; what it left behind is ended too, although it keeps standard output open."""
    source = (
        "import os, time\n"
        "if os.fork() == 0:\n  os.setsid()\n  if os.fork() == 0: time.sleep(60)\n  os._exit(0)\nprint('done')"
    )
    outcome = run(source)
    assert outcome.ok
    assert outcome.wall_seconds < 5
    assert run("import os; print(sum(n.isdigit() for n in os.listdir('/proc')))").stdout in {b"2\n", b"3\n"}


def test_fork_bomb(run):
    """A fork bomb is ended by a limit, and the next command works."""
    outcome = run(
        "import os\nwhile True:\n  try: os.fork()\n  except OSError: pass", limits(cpu_seconds=1, wall_seconds=5)
    )
    assert outcome.ending in {Ending.CPU_TIME, Ending.WALL_TIME, Ending.MEMORY}
    assert run("print(1)").stdout == b"1\n"


MESS = {
    "deep folders": "import os\nfor _ in range(3000): os.mkdir('d'); os.chdir('d')",
    "locked folders": "import os\nos.makedirs('a/b/c'); os.chmod('a/b', 0); os.chmod('a', 0)",
    "odd names": (
        "import os\n"
        "for n in (b'\\n', b'\\xff\\xfe', b'-rf', b' ', b'*'): open(b'/tmp/' + n, 'w'); os.mkdir(b'/tmp/d' + n)"
    ),
    "many files": "for i in range(20000): open(f'/tmp/{i}', 'w')",
    "links to elsewhere": "import os\nos.symlink('/kit', 'k'); os.symlink('/', 'r'); os.symlink('/proc/1', '/tmp/p')",
    "shared memory": "open('/dev/shm/x', 'w').write('x')",
    "a message queue": "import ctypes\nassert ctypes.CDLL(None).mq_open(b'/left', 0o102, 0o666, None) >= 0",
    "System V": (
        "import ctypes\nc = ctypes.CDLL(None)\nc.shmget(7, 4096, 0o1666), c.msgget(7, 0o1666), c.semget(7, 1, 0o1666)"
    ),
    "a full folder": "f = open('x', 'wb')\ntry:\n  while True: f.write(b'x' * (1 << 20))\nexcept OSError: pass",
}
LOOK = (
    "import os\nprint([os.listdir(d) for d in ('/work', '/tmp', '/dev/shm', '/dev/mqueue')],"
    " [len(open('/proc/sysvipc/' + k).readlines()) for k in ('shm', 'msg', 'sem')])"
)


@pytest.mark.parametrize("mess", MESS.values(), ids=MESS)
def test_nothing_is_left_for_the_next_command(pool, run, mess):
    """Whatever a program leaves, the next one in the very same session finds empty folders and no IPC objects."""
    run("")
    sessions = list(pool._idle["python"])
    run(mess, limits(memory_bytes=1 << 30, cpu_seconds=10))
    assert run("").ok
    assert pool._idle["python"] == sessions
    assert run(LOOK).stdout == b"[[], [], [], []] [1, 1, 1]\n"


def test_places_are_separate(pool, run):
    """A purpose after # has sessions of its own."""
    assert run("print(1)", place="python#checker").stdout == b"1\n"
    assert "python#checker" in pool._idle


def test_unknown_place(pool):
    """A place that is no language is Unavailable, and known ones are named."""
    with pytest.raises(Unavailable, match="cobol"):
        pool.execute(command(python_step(""), place="cobol"))


def test_two_workers_run_at_once(pool):
    """Two sleeping commands take the time of one."""
    execute(pool, python_step(""))
    began = time.monotonic()
    threads = [threading.Thread(target=execute, args=(pool, python_step("import time; time.sleep(1.5)"))) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - began < 2.8


def test_alone(pool):
    """A command that is to be alone shares no moment with another."""
    spans = []

    def timed(alone):
        outcome = pool.execute(
            command(python_step("import time; a = time.time(); time.sleep(.3); print(a, time.time())"), alone=alone)
        )
        spans.append((alone, *map(float, outcome.last.stdout.split())))

    threads = [threading.Thread(target=timed, args=(n % 3 == 1,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for alone, begin, end in spans:
        overlapping = [s for s in spans if s[1] < end and begin < s[2]]
        assert not alone or len(overlapping) == 1


FORK_SERVER = """
import gc, json, os, runpy, socket, sys
sys.path.insert(0, "/kit")
from codegrade_confine import enter
sys.path.remove("/kit")
server = socket.socket(fileno=0)
warmed = "warmed"
server.send(b'{"ready": true}')
while True:
    message, descriptors, _, _ = socket.recv_fds(server, 65536, 4)
    if not message:
        os._exit(0)
    request = json.loads(message)
    pid = os.fork()
    if pid == 0:
        server.detach()
        enter(request["confine"], descriptors)
        print(warmed, flush=True)
        code = 0
        try:
            exec(request["argv"][-1], {"__name__": "__main__"})
        except SystemExit as stop:
            code = stop.code
        except BaseException as error:
            print(error, file=sys.stderr)
            code = 1
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    for fd in descriptors:
        os.close(fd)
    server.send(json.dumps({"pid": pid}).encode())
    _, status, used = os.wait4(pid, 0)
    answer = {"pid": pid, "status": status, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss}
    server.send(json.dumps(answer).encode())
"""
COMPILE_SERVER = """
import os, struct, sys, time
def number(): return struct.unpack(">I", sys.stdin.buffer.read(4))[0]
def sized(): return sys.stdin.buffer.read(number())
def put(data): return struct.pack(">I", len(data)) + data
while True:
    args = [sized() for _ in range(number())]
    files = {sized(): sized() for _ in range(number())}
    if args[1] == b"spin":
        while True: pass
    if args[1] == b"sleep": time.sleep(60)
    if args[1] == b"die": os._exit(1)
    if args[1] == b"who": args[1] = str(os.getuid()).encode()
    answer = struct.pack(">I", args[1] == b"fail") + put(b"said " + args[1])
    answer += struct.pack(">I", len(files)) + b"".join(put(b"out/" + n) + put(c.upper()) for n, c in files.items())
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
"""


def resident_pool(backend, languages, folder, kind, source):
    (folder / "server.py").write_text(source)
    resident = ResidentSpec(kind=kind, argv=("python3", "-I", "-S", "{kit}/server.py"))
    update = {"kit": KitSpec(files=("server.py",)), "resident": resident, "judge_folder": folder}
    return open_pool(backend, {"python": languages["python"].model_copy(update=update)})


def test_fork_server(backend, languages, tmp_path):
    """A step that a fork server serves is confined, limited and stamped like any other."""
    with resident_pool(backend, languages, tmp_path, "forkserver", FORK_SERVER) as pool:

        def run(source, limits=LIMITS, **fields):
            return execute(pool, python_step(source, limits, resident=True, **fields)).last

        outcome = run(
            "import os; print(input(), os.getuid() >= 20000, os.getcwd(), os.environ['HOME']); exit(5)".replace(
                "exit", "raise SystemExit"
            ),
            stdin=b"in",
        )
        assert (outcome.stdout, outcome.exit_code) == (b"warmed\nin True /work /work\n", 5)
        assert run("raise ValueError('x')").stderr == b"x\n"
        assert run("while True: pass", limits(cpu_seconds=0.3)).ending is Ending.CPU_TIME
        assert run("x = b'x' * (300 << 20)").ending is Ending.MEMORY
        assert run("import os; os.kill(os.getpid(), 11)").signal == 11
        outcome = run(RECORD + SPIN + "send(b'L'); spin(.1); send(b'R', b'1'); send(b'D')", records=True)
        assert [r.type for r in outcome.records] == ["L", "R", "D"]
        assert 0.07 < outcome.records[1].cpu_seconds < 0.2
        source = (
            "import os; print(len(os.listdir('/proc/self/fd')), "
            "'CapEff:\\t0000000000000000' in open('/proc/self/status').read())"
        )
        assert run(source).stdout == b"warmed\n4 True\n"


def test_compile_server(backend, languages, tmp_path):
    """A compile server gets the command's files and gives files back; limits hold; one that ends is started again."""
    with resident_pool(backend, languages, tmp_path, "compiler", COMPILE_SERVER) as pool:

        def run(word, limits=LIMITS):
            step = dataclasses.replace(python_step(""), argv=("cc", word), limits=limits, resident=True)
            return execute(pool, step, python_step("print(open('out/a').read())"), files={"a": b"text"})

        first, second = run("ok").outcomes
        assert (first.exit_code, first.stderr, second.stdout) == (0, b"said ok", b"TEXT\n")
        assert run("fail").last.exit_code == 1
        assert run("spin", limits(cpu_seconds=0.3)).last.ending is Ending.CPU_TIME
        assert run("sleep", limits(wall_seconds=0.3)).last.ending is Ending.WALL_TIME
        assert run("die").last.ending is Ending.SIGNALLED
        assert run("ok").last.stdout == b"TEXT\n"
        compiler, program = (
            run("who").outcomes[0].stderr,
            execute(pool, python_step("import os; print(os.getuid())")).last,
        )
        assert compiler != b"said " + program.stdout.strip()


def test_fresh_isolation(backend, languages):
    """With fresh isolation no session is kept."""
    with open_pool(backend, languages, isolation="fresh") as pool:
        assert execute(pool, python_step("print(1)")).last.stdout == b"1\n"
        assert not pool._busy
        assert not any(pool._idle.values())


def test_agent_that_dies_is_a_fault(backend, languages):
    """A command whose environment is destroyed is put to a new one; twice is a SandboxFault; then all is well."""
    with open_pool(backend, languages) as pool:
        execute(pool, python_step(""))
        stopper = threading.Thread(target=_destroy_sessions, args=(pool, 2))
        stopper.start()
        with pytest.raises(SandboxFault):
            execute(pool, python_step("import time; time.sleep(5)"))
        stopper.join()
        assert execute(pool, python_step("print(2)")).last.stdout == b"2\n"


def _destroy_sessions(pool, count):
    done = set()
    while len(done) < count:
        for session in list(pool._busy):
            if session not in done:
                time.sleep(0.5)
                session.close()
                done.add(session)
        time.sleep(0.02)


GRADER = """
import os, sys
from codegrade.cache import cache_folder
from codegrade.execution import Command, Limits, Step
from codegrade.languages import load_toolchains
from codegrade.roots import find_roots
from codegrade.sandbox.select import open_sandbox
pool, _ = open_sandbox(sys.argv[1], languages=load_toolchains(find_roots()), workers=1, cache=cache_folder(os.environ))
limits = Limits(100, 1000, 1 << 30)
pool.execute(Command("python", {}, (Step("run", ("true",), limits),)))
print("ready", flush=True)
pool.execute(Command("python", {}, (Step("run", ("sleep", sys.argv[2]), limits),)))
"""


def test_nothing_outlives_a_killed_grader(backend, languages):
    """When the grader is killed, its sandboxes end, a program in the middle of its run too."""
    with open_pool(backend, languages):
        pass
    seconds = str(1_000_000 + os.getpid())
    grader = subprocess.Popen([sys.executable, "-c", GRADER, backend, seconds], stdout=subprocess.PIPE)
    assert grader.stdout.readline() == b"ready\n"
    wait_until(lambda: sleepers(seconds) > 0)
    grader.kill()
    grader.communicate()
    wait_until(lambda: sleepers(seconds) == 0)


def sleepers(seconds):
    found = 0
    for pid in (entry.name for entry in Path("/proc").iterdir() if entry.name.isdigit()):
        with contextlib.suppress(OSError):
            found += Path(f"/proc/{pid}/cmdline").read_bytes() == f"sleep\0{seconds}\0".encode()
    return found


def wait_until(true):
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_missing_image_is_unavailable(languages, tmp_path):
    """A place whose image was never built says which command builds it."""
    folder = tmp_path / "python"
    folder.mkdir()
    (folder / "Dockerfile").write_text("FROM nothing")
    missing = languages["python"].model_copy(update={"folder": folder})
    with (
        open_pool("docker", {"python": missing}) as pool,
        pytest.raises(Unavailable, match="codegrade images build python"),
    ):
        execute(pool, python_step(""))
