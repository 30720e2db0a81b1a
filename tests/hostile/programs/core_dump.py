# verdict: run_time_error
# Crashes with a core dump wanted.
import os, resource
def twice(n):
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except (OSError, ValueError):
        pass
    hold = b"x" * (32 << 20)
    os.abort()
