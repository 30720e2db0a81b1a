from __future__ import annotations

import collections
import functools
import heapq
import itertools
import math
import re
from typing import List, Optional


def solve_it(first: List[int]) -> List[int]:
    heap = list(first)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in first]
