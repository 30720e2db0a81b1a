# verdict: memory_limit_exceeded
# Makes itself unreadable, then takes more memory than it may.
import ctypes
libc = ctypes.CDLL(None)
def twice(n):
    libc.prctl(4, 0, 0, 0, 0)
    return len(b"x" * (400 << 20))
