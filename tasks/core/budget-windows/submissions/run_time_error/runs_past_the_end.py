def budget_windows(kinds, costs, max_kinds, max_repeat, budget):
    count, best, at = 0, 0, -1
    freq, total, left = {}, 0, 0
    for right, kind in enumerate(kinds):
        freq[kind] = freq.get(kind, 0) + 1
        total += costs[right]
        while len(freq) > max_kinds or freq[kind] > max_repeat or total > budget:
            gone = kinds[left]
            total -= costs[left]
            freq[gone] -= 1
            if not freq[gone]:
                del freq[gone]
            left += 1
        count += right - left + 1
        if right - left + 1 > best:
            best, at = right - left + 1, left
    return [count, best, at]
