from typing import List


def add_up(nums: List[int]) -> int:
    """Adds.

    >>> add_up([1])
    1
    """
    return sum(nums)
