# verdict: accepted time_limit_exceeded memory_limit_exceeded run_time_error
# A million small files.
def twice(n):
    try:
        for i in range(1_000_000):
            open(f"f{i}", "wb").close()
    except OSError:
        pass
    return n * 2
