def cover_the_shift(from_time, to_time, offers, handover):
    until, covered, count, total = from_time, None, 0, 0
    while covered is None or covered < to_time:
        best = max((o for o in offers if o[0] <= until), key=lambda o: (o[1], -o[2]), default=None)
        if best is None or (covered is not None and best[1] <= covered):
            return []
        covered = best[1]
        until = covered - handover
        count += 1
        total += best[2]
    return [count, total]
