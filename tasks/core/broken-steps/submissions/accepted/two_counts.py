MODULUS = 1_000_000_007


def broken_steps(top: int, broken: list[int], longest: int) -> int:
    missing = set(broken)
    ways = [1]  # to stand on each step
    rested = [1]  # those of them whose last stride was a shorter one
    for step in range(1, top + 1):
        shorter = tired = 0
        if step not in missing:
            shorter = sum(ways[max(0, step - longest + 1) :])
            if step >= longest:
                tired = rested[step - longest]
        ways.append((shorter + tired) % MODULUS)
        rested.append(shorter % MODULUS)
    return ways[-1]
