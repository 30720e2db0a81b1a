# verdict: time_limit_exceeded
# Sleeps for ever.
import time
def double(n):
    time.sleep(100_000)
