# verdict: time_limit_exceeded
# Lets a child compute, and waits.
import os
def twice(n):
    if os.fork() == 0:
        while True:
            pass
    os.wait()
