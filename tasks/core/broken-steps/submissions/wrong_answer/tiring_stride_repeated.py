def broken_steps(top, broken, longest):
    broken = set(broken)
    ways = [1]
    for step in range(1, top + 1):
        ways.append(0 if step in broken else sum(ways[max(0, step - longest):]) % 1_000_000_007)
    return ways[top]
