# verdict: run_time_error accepted
# Opens files until there are no more descriptors.
def double(n):
    held = []
    while True:
        held.append(open("/dev/null"))
