# verdict: memory_limit_exceeded
# Asks the kernel not to be chosen when memory runs out, then takes all of it.
def twice(n):
    try:
        open("/proc/self/oom_score_adj", "w").write("-1000")
    except OSError:
        pass
    return len(b"x" * (8 << 30))
