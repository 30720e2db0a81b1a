# verdict: time_limit_exceeded
# Stops itself.
import os, signal
def double(n):
    os.kill(os.getpid(), signal.SIGSTOP)
