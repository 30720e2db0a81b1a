# verdict: memory_limit_exceeded
# System V segments, detached and left behind.
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
def twice(n):
    for _ in range(64):
        key = libc.shmget(0, 64 << 20, 0o1600)
        if key < 0:
            raise OSError("no segment")
        at = libc.shmat(key, None, 0)
        ctypes.memset(at, 1, 64 << 20)
        libc.shmdt(ctypes.c_void_p(at))
    return -1
