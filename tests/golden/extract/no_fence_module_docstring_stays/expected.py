"""Adds the numbers of a list.

Nothing else is in this file.
"""

def add_up(nums: list[int]) -> int:
    total = 0
    for n in nums:
        total += n
    return total
