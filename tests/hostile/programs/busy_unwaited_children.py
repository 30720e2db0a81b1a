# verdict: time_limit_exceeded
# Has the kernel forget children that compute, and waits for nobody.
import os, signal, time
def twice(n):
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    if os.fork() == 0:
        if os.fork() == 0:
            while True:
                pass
        os._exit(0)
    time.sleep(1000)
