# verdict: memory_limit_exceeded run_time_error accepted
# System V segments, detached and left behind.
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
def double(n):
    for _ in range(64):
        key = libc.shmget(0, 64 << 20, 0o1600)
        if key < 0:
            break
        at = libc.shmat(key, None, 0)
        ctypes.memset(at, 1, 64 << 20)
        libc.shmdt(ctypes.c_void_p(at))
    return n * 2
