from collections import Counter


def budget_windows(kinds: list[int], costs: list[int], max_kinds: int, max_repeat: int, budget: int) -> list[int]:
    good, longest, longest_start = 0, 0, -1
    inside: Counter[int] = Counter()
    start = cost = 0
    for end, kind in enumerate(kinds, start=1):
        inside[kind] += 1
        cost += costs[end - 1]
        while len(inside) > max_kinds or inside[kind] > max_repeat or cost > budget:
            leaving = kinds[start]
            cost -= costs[start]
            start += 1
            inside[leaving] -= 1
            if inside[leaving] == 0:
                del inside[leaving]
        good += end - start
        if end - start > longest:
            longest, longest_start = end - start, start
    return [good, longest, longest_start]
