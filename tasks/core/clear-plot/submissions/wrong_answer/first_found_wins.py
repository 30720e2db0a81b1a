def clear_plot(costs, budget):
    if not costs:
        return []
    rows, cols = len(costs), len(costs[0])
    turned = rows > cols
    grid = [list(r) for r in zip(*costs)] if turned else costs
    best, answer = 0, []
    for top in range(len(grid)):
        sums = [0] * len(grid[0])
        for bottom in range(top, len(grid)):
            left = total = 0
            for right, c in enumerate(grid[bottom]):
                sums[right] += c if c >= 0 else budget + 1
                total += sums[right]
                while total > budget:
                    total -= sums[left]
                    left += 1
                h, w = bottom - top + 1, right - left + 1
                if h * w > best:
                    best = h * w
                    answer = [left, top, w, h] if turned else [top, left, h, w]
    return answer
