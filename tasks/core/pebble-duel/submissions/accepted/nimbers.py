from functools import reduce
from itertools import count
from operator import xor


def pebble_duel(heaps: list[int], takes: list[int]) -> list[int]:
    takes = sorted(set(takes))
    nimbers: list[int] = []
    for size in range(max(heaps, default=0) + 1):
        options = set()
        for take in takes:
            left = size - take
            if left >= 0:
                options.add(nimbers[left])
                if can_part(left):
                    options.add(0)
        nimbers.append(next(nimber for nimber in count() if nimber not in options))

    total = reduce(xor, (nimbers[size] for size in heaps), 0)
    for heap, size in enumerate(heaps):
        others = total ^ nimbers[size]
        for take in takes:
            left = size - take
            if left >= 0:
                if nimbers[left] == others:
                    return [heap, take, 0]
                if can_part(left) and others == 0:
                    return [heap, take, 1]
    return []


def can_part(left: int) -> bool:
    """Whether to think of two equal heaps; those of no pebbles are worth as little as the empty heap."""
    return left % 2 == 0
