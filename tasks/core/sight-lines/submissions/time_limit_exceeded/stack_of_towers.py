def sight_lines(heights, reach):
    """A stack in which equal towers stay; each new one walks over all that are as high as it is."""
    pairs = equal = length = 0
    stack = []
    for j, h in enumerate(heights):
        while stack and heights[stack[-1]] < h:
            i = stack.pop()
            if j - i <= reach:
                pairs += 1
                length += j - i
        at = len(stack) - 1
        while at >= 0 and heights[stack[at]] == h:
            if j - stack[at] <= reach:
                pairs += 1
                equal += 1
                length += j - stack[at]
            at -= 1
        if at >= 0 and j - stack[at] <= reach:
            pairs += 1
            length += j - stack[at]
        stack.append(j)
    return [pairs, equal, length]
