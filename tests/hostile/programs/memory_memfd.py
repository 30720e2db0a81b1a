# verdict: memory_limit_exceeded run_time_error
# Memory that belongs to no mapping: memfd_create.
import os
def twice(n):
    held = []
    for i in range(1000):
        fd = os.memfd_create(str(i))
        os.write(fd, b"x" * (16 << 20))
        held.append(fd)
    return -1
