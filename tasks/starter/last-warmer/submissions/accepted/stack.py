def steps_since_warmer(readings: list[int | None]) -> list[int | None]:
    steps: list[int | None] = []
    falling: list[int] = []  # positions whose readings strictly fall
    for here, reading in enumerate(readings):
        if reading is None:
            steps.append(None)
            continue
        while falling and readings[falling[-1]] <= reading:
            falling.pop()
        steps.append(here - falling[-1] if falling else None)
        falling.append(here)
    return steps
