# verdict: memory_limit_exceeded
# Grows by a megabyte at a time.
def twice(n):
    kept = []
    while True:
        kept.append(b"x" * (1 << 20))
