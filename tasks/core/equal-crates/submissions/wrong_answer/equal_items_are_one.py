def equal_crates(weights, fragile, crates, most):
    total = sum(weights)
    if total % crates:
        return 0
    target = total // crates
    items = sorted(zip(weights, fragile), reverse=True)
    states = {((0, 0, 0),) * crates}
    for w, f in items:
        after = set()
        for state in states:
            for i, (s, k, b) in enumerate(state):
                if s + w <= target and k < most and b + f <= 1:
                    after.add(tuple(sorted(state[:i] + ((s + w, k + 1, b + f),) + state[i + 1:])))
        states = after
    return len(states)
