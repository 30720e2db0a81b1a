def assign_shifts(cost, seats):
    left = list(seats)
    out = []
    for row in cost:
        options = [(c, s) for s, c in enumerate(row) if c >= 0 and left[s] > 0]
        if not options:
            return None
        _, s = min(options)
        left[s] -= 1
        out.append(s)
    return out
