from collections import defaultdict


def budget_windows(kinds, costs, max_kinds, max_repeat, budget):
    count = best = 0
    at = -1
    freq = defaultdict(int)
    distinct = total = left = 0
    for right in range(len(kinds)):
        k = kinds[right]
        if freq[k] == 0:
            distinct += 1
        freq[k] += 1
        total += costs[right]
        while left <= right and (distinct > max_kinds or freq[k] > max_repeat or total > budget):
            freq[kinds[left]] -= 1
            if freq[kinds[left]] == 0:
                distinct -= 1
            total -= costs[left]
            left += 1
        count += right - left + 1
        if right - left + 1 >= best and right >= left:
            best = right - left + 1
            at = left
    return [count, best, at]
