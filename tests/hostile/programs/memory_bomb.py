# verdict: memory_limit_exceeded
# One allocation far above the limit, touched.
def twice(n):
    return len(b"x" * (6 << 30))
