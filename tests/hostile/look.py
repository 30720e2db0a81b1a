"""What a submission can see of those before it: everything it could read, as sorted lines. Runs inside the sandbox."""

# ruff: noqa: PTH, SIM115, T201 -- as small as it can be, for it starts after every program; it prints what it saw

import os
import sys

WRITABLE = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/var/lock", "/home", "/root", "/mnt", "/srv")


def files():
    for top in (".", *WRITABLE):
        for folder, folders, names in os.walk(top, followlinks=False):
            for name in (*folders, *names):
                path = os.path.join(folder, name)
                info = os.lstat(path)
                yield f"file {path} mode={info.st_mode:o} size={info.st_size if not os.path.isdir(path) else 0}"


def processes():
    mine = os.getuid()
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) != os.getpid():
            try:
                if os.stat(f"/proc/{name}").st_uid == mine:
                    yield f"process {open(f'/proc/{name}/comm').read().strip()}"
            except OSError:
                continue


def ipc():
    for kind in ("shm", "sem", "msg"):
        try:
            with open(f"/proc/sysvipc/{kind}") as table:
                yield from (f"{kind} {line.split()[0]}" for line in list(table)[1:])
        except OSError:
            continue
    try:
        with open("/proc/keys") as keys:
            yield from (f"key {line.split()[-2]}" for line in keys if "codegrade-left" in line)
    except OSError:
        pass


def mount(line):
    """Root, place and options; the root of a control group names the container, which may be another one."""
    root, place, options = line.split()[3:6]
    return f"{place} {options}" if place.startswith("/sys/fs/cgroup") else f"{root} {place} {options}"


def surroundings():
    yield from (f"env {name}={value}" for name, value in os.environ.items())
    yield f"cwd mode={os.stat('.').st_mode:o} owner={os.stat('.').st_uid == os.getuid()}"
    yield f"umask {os.umask(0o22):o}"
    with open("/proc/self/mountinfo") as mounts:
        yield from (f"mount {mount(line)}" for line in mounts)
    yield from (f"fd {name}" for name in sorted(os.listdir("/proc/self/fd")))


def writable():
    for top in ("/", "/usr", "/etc", "/var", "/opt", "/kit", "/work", sys.prefix):
        if os.path.isdir(top) and os.access(top, os.W_OK):
            yield f"writable {top}"


print("\n".join(sorted({*files(), *processes(), *ipc(), *surroundings(), *writable()})))
