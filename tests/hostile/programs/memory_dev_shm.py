# verdict: memory_limit_exceeded run_time_error output_limit_exceeded
# Fills /dev/shm.
def twice(n):
    for i in range(10_000):
        with open(f"/dev/shm/fill{i}", "wb") as file:
            file.write(b"x" * (8 << 20))
    return -1
