# ruff: noqa: S301, PTH, SIM115  # runs by itself inside a container, on what conftest.py sends it
"""Runs one command inside a container: a pickled request on standard input, pickled outcomes on standard output."""

import os
import pickle
import shutil
import struct
import subprocess
import sys
import tempfile
import threading


def parse(data):
    at, records = 0, []
    while at < len(data):
        kind, size = struct.unpack_from(">cI", data, at)
        records.append((kind.decode(), data[at + 5 : at + 5 + size]))
        at += 5 + size
    return records


def run(folder, name, argv, stdin, records, env, seconds):
    argv = [word.replace("{kit}", "/kit").replace("{work}", folder) for word in argv]
    env = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "PYTHONHASHSEED": "0", **env}
    source = tempfile.TemporaryFile()
    source.write(stdin)
    source.seek(0)
    got, (reading, writing) = [], os.pipe()
    argv = ["sh", "-c", f'exec 3>&{writing} {writing}>&-; exec "$@"', "x", *argv] if records else argv
    process = subprocess.Popen(
        argv, cwd=folder, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env, pass_fds=(writing,)
    )
    os.close(writing)
    reader = threading.Thread(target=lambda: got.append(open(reading, "rb").read()), daemon=True)
    reader.start()
    timed_out = False
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        timed_out = True
        process.kill()
        out, err = process.communicate()
    reader.join(5)
    return name, process.returncode, timed_out, out, err, parse(got[0] if got else b"")


what, files, steps = pickle.load(sys.stdin.buffer)
work = "/kit" if what == "kit" else tempfile.mkdtemp()
os.makedirs(work, exist_ok=True)
for path, content in files.items():
    os.makedirs(os.path.dirname(os.path.join(work, path)), exist_ok=True)
    with open(os.path.join(work, path), "wb") as file:
        file.write(content)
outcomes = []
for step in steps:
    outcomes.append(run(work, *step))
    if outcomes[-1][1] != 0:
        break
pickle.dump(outcomes, sys.stdout.buffer)
if what != "kit":
    shutil.rmtree(work, ignore_errors=True)
