from bisect import bisect_left, insort
from itertools import groupby
from operator import itemgetter


def harbour_outline(towers: list[list[int]], k: int) -> list[list[int]]:
    edges = [(left, height, True) for left, _, height in towers]
    edges += [(right, height, False) for _, right, height in towers]
    edges.sort(key=itemgetter(0))
    standing: list[int] = []  # heights, in order
    outline: list[list[int]] = []
    level = 0
    for x, at_x in groupby(edges, key=itemgetter(0)):
        for _, height, begins in at_x:
            if begins:
                insort(standing, height)
            else:
                del standing[bisect_left(standing, height)]
        before, level = level, standing[-k] if len(standing) >= k else 0
        if level != before:
            outline.append([x, level])
    return outline
