# verdict: output_limit_exceeded run_time_error wrong_answer
# Floods the result channel.
import os
def double(n):
    while True:
        os.write(3, b"x" * 65536)
