"""The warmed interpreter: imports the driver once, then forks a child for every step (docs/resident.md).

Only modules are imported whose presence no program can tell from a late import: `random` seeds itself anew after a fork,
and none is a package with submodules that a program would have to import by itself.
"""

import json
import os
import signal
import socket
import sys

import driver  # beside this file, as is the agent's own code that confines a program
from codegrade_confine import enter

del sys.path[0]

import abc, array, bisect, collections, contextlib, copy, dataclasses, enum, fcntl, functools, gc, heapq, itertools  # noqa
import keyword, math, operator, random, re, reprlib, resource, string, time, types, typing  # noqa
import _sitebuiltins  # noqa

OURS = ("driver", "codegrade_confine", "__main__")


def child(server, request, descriptors):
    """Become the program's process; never returns."""
    try:
        server.detach()
        enter(request["confine"], descriptors)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        for name in OURS:
            sys.modules.pop(name, None)
        sys.modules["__main__"] = type(sys)("__main__")
        driver.main(*request["argv"][-2:])
    finally:
        os._exit(127)


def serve(server):
    server.send(b'{"ready": true}')
    while True:
        message, descriptors, _, _ = socket.recv_fds(server, 65536, 4)
        if not message:
            return
        try:
            pid = os.fork()
        except OSError as error:
            server.send(json.dumps({"error": str(error)}).encode())
            continue
        if pid == 0:
            child(server, json.loads(message), descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        server.send(json.dumps({"pid": pid}).encode())
        _, status, usage = os.wait4(pid, 0)
        answer = {"pid": pid, "status": status, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss}
        server.send(json.dumps(answer).encode())


if __name__ == "__main__":
    gc.collect()
    gc.freeze()
    serve(socket.socket(fileno=0))
