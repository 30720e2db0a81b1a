def necklace_start(beads):
    if not beads:
        return []
    n = len(beads)
    low = min(beads)
    twice = beads + beads
    back = twice[::-1]
    best = None
    for step in (1, -1):
        for start in range(n):
            if beads[start] != low:
                continue
            offset = start if step == 1 else n - 1 - start
            reading = (twice if step == 1 else back)[offset:offset + n]
            if best is None or reading < best[0]:
                best = (reading, start, step)
    return [best[1], best[2]]
