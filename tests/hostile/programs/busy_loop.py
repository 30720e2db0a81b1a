# verdict: time_limit_exceeded
# Computes for ever.
def double(n):
    while True:
        pass
