def steps_since_warmer(readings):
    steps = [None] * len(readings)
    stack = []
    for i, reading in enumerate(readings):
        if not reading:
            continue
        while stack and readings[stack[-1]] <= reading:
            stack.pop()
        if stack:
            steps[i] = i - stack[-1]
        stack.append(i)
    return steps
