def sight_lines(heights, reach):
    pairs = equal = length = 0
    stack = []
    for j, h in enumerate(heights):
        while stack:
            i = stack[-1]
            if j - i <= reach:
                pairs += 1
                length += j - i
                equal += heights[i] == h
            if heights[i] > h:
                break
            stack.pop()
            if heights[i] == h:
                break
        stack.append(j)
    return [pairs, equal, length]
