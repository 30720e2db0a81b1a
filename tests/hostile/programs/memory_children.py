# verdict: memory_limit_exceeded
# Each child stays under the limit, together they are far above it.
import os, time
def twice(n):
    for _ in range(16):
        if os.fork() == 0:
            hold = b"x" * (100 << 20)
            time.sleep(1000)
    time.sleep(1000)
