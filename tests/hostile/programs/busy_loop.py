# verdict: time_limit_exceeded
# Computes for ever.
def twice(n):
    while True:
        pass
