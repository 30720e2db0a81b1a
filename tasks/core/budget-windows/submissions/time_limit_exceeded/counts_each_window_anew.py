def budget_windows(kinds, costs, max_kinds, max_repeat, budget):
    count, best, at = 0, 0, -1
    left = 0
    for right in range(len(kinds)):
        while left <= right:
            window = kinds[left : right + 1]
            if (
                len(set(window)) <= max_kinds
                and window.count(kinds[right]) <= max_repeat
                and sum(costs[left : right + 1]) <= budget
            ):
                break
            left += 1
        count += right - left + 1
        if right - left + 1 > best:
            best, at = right - left + 1, left
    return [count, best, at]
