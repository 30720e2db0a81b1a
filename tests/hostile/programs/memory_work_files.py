# verdict: memory_limit_exceeded run_time_error output_limit_exceeded
# Fills the work folder, which is memory.
def twice(n):
    for i in range(10_000):
        with open(f"fill{i}", "wb") as file:
            file.write(b"x" * (8 << 20))
    return -1
