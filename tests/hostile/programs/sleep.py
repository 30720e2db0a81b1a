# verdict: time_limit_exceeded
# Sleeps for ever.
import time
def twice(n):
    time.sleep(100_000)
