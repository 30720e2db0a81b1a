import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegrade.errors import RecordFault
from codegrade.records.log import Log, encode, read_lines

LINES = [{"n": 1}, {"text": "two\nlines"}, {"text": "\ud800 lone"}]


def write(path: Path, lines) -> None:
    log = Log(path)
    for line in lines:
        log.append(line)
    log.close()


def test_lines_come_back_in_order(tmp_path):
    """What was appended is read back, newlines and lone surrogates inside included."""
    write(tmp_path / "log", LINES)
    assert read_lines(tmp_path / "log") == LINES


def test_a_log_that_is_not_there_is_empty(tmp_path):
    """A run that was killed before its first attempt reads as empty."""
    assert read_lines(tmp_path / "absent") == []


@given(cut=st.integers(0, 60))
def test_a_file_cut_anywhere_holds_the_whole_lines_before_the_cut(tmp_path_factory, cut):
    """Every prefix of a log reads, and appending to it continues after the last whole line."""
    path = tmp_path_factory.mktemp("cut") / "log"
    whole = b"".join(encode(line) for line in LINES)
    path.write_bytes(whole[:cut])
    survivors = LINES[: whole[:cut].count(b"\n")]
    assert read_lines(path) == survivors
    write(path, [{"new": True}])
    assert read_lines(path) == [*survivors, {"new": True}]


@pytest.mark.parametrize("damage", [b"{broken\n", b"[1]\n", b"\n", b"\xff\xfe\n"])
def test_damage_before_the_end_is_named_by_its_line(tmp_path, damage):
    """A torn line can only be the last one: anything else is damage, and is not passed over."""
    path = tmp_path / "log"
    path.write_bytes(encode({"n": 1}) + damage + encode({"n": 3}))
    with pytest.raises(RecordFault, match="line 2 cannot be read") as told:
        read_lines(path)
    assert "delete that line" in told.value.hint


SMALL_FILES = """
import resource, signal, sys
from pathlib import Path
from codegrade.errors import RecordFault
from codegrade.records.log import Log, read_lines
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
path = Path(sys.argv[1])
log = Log(path)
log.append({"pad": "x" * 3000})
try:
    log.append({"pad": "y" * 3000})
except RecordFault as error:
    assert "File too large" in str(error), error
else:
    raise AssertionError("more than 4000 bytes went in")
assert len(read_lines(path)) == 1
assert path.read_bytes().endswith(b"\\n")
log.append({"small": 1})
log.close()
"""


def test_a_line_that_does_not_fit_leaves_the_file_as_it_was(tmp_path):
    """A short write is undone: the file ends at the line before, and smaller lines still go in."""
    path = tmp_path / "log"
    # A process of its own: the limit would hold for the test runner's output too.
    done = subprocess.run([sys.executable, "-c", SMALL_FILES, path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert read_lines(path)[1:] == [{"small": 1}]


def test_a_full_disk_is_our_fault_and_says_what_to_do(tmp_path):
    """Where nothing can be written at all, the fault names the file and the way on."""
    full = tmp_path / "full"
    full.symlink_to("/dev/full")
    log = Log.__new__(Log)
    log.path, log._size, log._descriptor = full, 0, os.open(full, os.O_RDWR | os.O_APPEND)
    with pytest.raises(RecordFault, match="No space left on device") as told:
        log.append({"n": 1})
    log.close()
    assert "free some disk space" in told.value.hint


WRITER = """
import sys
from pathlib import Path
from codegrade.records.log import Log
log = Log(Path(sys.argv[1]))
n = len(Path(sys.argv[1]).read_bytes().splitlines())
while True:
    log.append({"n": n, "pad": "x" * (n * 37 % 9000)})
    print(n, flush=True)
    n += 1
"""


def test_a_killed_writer_loses_nothing_it_reported(tmp_path):
    """kill -9 at any moment: every line whose append returned is there, in order, once."""
    path = tmp_path / "log"
    reported = -1
    for round_ in range(6):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            writer.stdout.readline()
            time.sleep(0.01 + 0.017 * round_)
            writer.kill()
            reported = max([reported, *(int(line) for line in writer.stdout if line.endswith("\n"))])
        numbers = [line["n"] for line in read_lines(path)]
        assert numbers == list(range(len(numbers)))
        assert len(numbers) > reported


def test_a_line_is_plain_ascii_json():
    """Lines can be read with any JSON tool."""
    assert encode({"a": "é"}) == b'{"a":"\\u00e9"}\n'
    assert json.loads(encode({"a": "é"})) == {"a": "é"}
