from collections import Counter


def balanced_pairs(entries: list[int], target: int) -> int:
    seen: Counter[int] = Counter()
    pairs = 0
    for entry in entries:
        pairs += seen[target - entry]
        seen[entry] += 1
    return pairs
