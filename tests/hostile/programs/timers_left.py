# verdict: accepted
# Leaves an alarm, an interval timer and a POSIX timer that would kill its process, and a timer descriptor.
import ctypes, signal
libc = ctypes.CDLL(None, use_errno=True)
def twice(n):
    if n == 1:
        signal.alarm(3600)
        signal.setitimer(signal.ITIMER_PROF, 3600)
        timer = ctypes.c_void_p()
        if libc.timer_create(1, None, ctypes.byref(timer)) or libc.timerfd_create(1, 0) < 0:
            return -1
    return n * 2
