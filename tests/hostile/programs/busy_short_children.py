# verdict: time_limit_exceeded
# Spreads the work over children that end at once.
import os
def twice(n):
    while True:
        if os.fork() == 0:
            sum(range(2_000_000))
            os._exit(0)
        os.wait()
