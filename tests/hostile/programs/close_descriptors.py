# verdict: run_time_error
# Closes every descriptor.
import os
def twice(n):
    os.closerange(0, 4096)
    return n * 2
