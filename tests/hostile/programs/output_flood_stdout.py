# verdict: output_limit_exceeded
# Floods standard output.
import os
def twice(n):
    while True:
        os.write(1, b"x" * 65536)
