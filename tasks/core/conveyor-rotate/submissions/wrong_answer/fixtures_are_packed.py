def conveyor_rotate(belt, steps):
    belt = list(belt)
    n = len(belt)
    for step in steps:
        if n == 0:
            break
        parts = step.split()
        if parts[0] == "turn":
            k = int(parts[1]) % n
            belt = belt[n - k :] + belt[: n - k]
        elif parts[0] == "pack":
            full = [x for x in belt if x != 0]
            belt = full + [0] * (n - len(full))
        elif parts[0] == "flip":
            belt.reverse()
        else:
            p = int(parts[1])
            if p < n and belt[p] > 0:
                belt[p] = 0
    return belt
