# verdict: time_limit_exceeded
# Stops itself.
import os, signal
def twice(n):
    os.kill(os.getpid(), signal.SIGSTOP)
