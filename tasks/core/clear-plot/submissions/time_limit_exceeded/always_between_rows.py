def clear_plot(costs, budget):
    best = None
    for top in range(len(costs)):
        sums = [0] * len(costs[0])
        for bottom in range(top, len(costs)):
            left = total = 0
            for right, cost in enumerate(costs[bottom]):
                sums[right] += cost if cost >= 0 else budget + 1
                total += sums[right]
                while total > budget:
                    total -= sums[left]
                    left += 1
                h, w = bottom - top + 1, right - left + 1
                if w:
                    key = (-h * w, total, top, left, h, w)
                    if best is None or key < best:
                        best = key
    return list(best[2:]) if best else []
