from bisect import bisect_left, insort
from math import floor
from statistics import median


def sliding_median(readings, width, need):
    window, out = [], []
    for i, r in enumerate(readings):
        if r is not None:
            insort(window, r)
        if i >= width and readings[i - width] is not None:
            del window[bisect_left(window, readings[i - width])]
        if i >= width - 1:
            n = len(window)
            if n < need:
                out.append(None)
            else:
                m = (window[n // 2] + window[~(n // 2)]) / 2
                out.append(floor(m))
    return out
