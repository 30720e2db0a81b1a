# verdict: time_limit_exceeded
# Becomes another program that waits.
import os, sys
def twice(n):
    os.execv(sys.executable, [sys.executable, "-c", "import time; time.sleep(100000)"])
