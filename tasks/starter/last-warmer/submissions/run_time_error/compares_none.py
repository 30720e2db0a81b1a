def steps_since_warmer(readings):
    steps = []
    for i, reading in enumerate(readings):
        back = next((i - j for j in range(i - 1, -1, -1) if readings[j] > reading), None)
        steps.append(back)
    return steps
