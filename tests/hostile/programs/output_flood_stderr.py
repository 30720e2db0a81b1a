# verdict: output_limit_exceeded
# Floods standard error.
import os
def twice(n):
    while True:
        os.write(2, b"x" * 65536)
