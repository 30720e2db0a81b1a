# verdict: run_time_error
# Announces a record of four gigabytes.
import os
def double(n):
    os.write(3, b"R\xff\xff\xff\xff")
    os._exit(0)
