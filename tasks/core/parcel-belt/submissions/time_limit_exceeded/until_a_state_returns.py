def belt_positions(next_cell, cells, weights, steps):
    at = list(cells)

    def meet():
        best = {}
        for p, c in enumerate(at):
            if c < 0:
                continue
            if c not in best:
                best[c] = p
            elif weights[best[c]] >= weights[p]:
                at[p] = -2
            else:
                at[best[c]] = -2
                best[c] = p

    meet()
    seen = {}
    done = 0
    while done < steps:
        key = hash(tuple(at))
        if key in seen:
            period = done - seen[key]
            left = (steps - done) % period
            for _ in range(left):
                at = [next_cell[c] if c >= 0 else c for c in at]
                meet()
            return at
        seen[key] = done
        at = [next_cell[c] if c >= 0 else c for c in at]
        meet()
        done += 1
    return at
