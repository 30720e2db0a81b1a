import math
from typing import List

def nearest(points: List[float], to: float) -> float:
    import bisect

    ordered = sorted(points)
    return min(ordered, key=lambda p: math.fabs(p - to))
