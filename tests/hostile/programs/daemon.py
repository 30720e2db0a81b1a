# verdict: accepted
# Leaves a double-forked daemon in a session of its own, then answers rightly.
import os, time
def twice(n):
    if n == 1 and os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            while True:
                try:
                    open("/tmp/daemon-was-here", "a").write("x")
                except OSError:
                    pass
                time.sleep(0.01)
        os._exit(0)
    return n * 2
