# verdict: output_limit_exceeded
# Floods both streams at once.
import os
def twice(n):
    while True:
        os.write(1, b"x" * 65536)
        os.write(2, b"y" * 65536)
