# verdict: run_time_error time_limit_exceeded memory_limit_exceeded
# Starts threads until none can be started.
import threading, time
def twice(n):
    while True:
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
