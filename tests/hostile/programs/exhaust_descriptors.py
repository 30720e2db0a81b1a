# verdict: run_time_error
# Opens files until there are no more descriptors.
def twice(n):
    held = []
    while True:
        held.append(open("/dev/null"))
