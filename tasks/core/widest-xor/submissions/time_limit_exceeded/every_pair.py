def widest_xor(values, gap):
    best = -1
    answer = []
    for i, value in enumerate(values):
        for j in range(i + gap, len(values)):
            if value ^ values[j] > best:
                best = value ^ values[j]
                answer = [i, j]
    return answer
