def steps_since_warmer(readings):
    steps = [None] * len(readings)
    for i, reading in enumerate(readings):
        if reading is None:
            continue
        for j in range(i - 1, -1, -1):
            if readings[j] is not None and readings[j] > reading:
                steps[i] = i - j
                break
    return steps
