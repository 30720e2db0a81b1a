def add_up(nums):
    tags = ("<think>", "</think>")
    """
<think>
"""
    return sum(nums) + len(tags) - 2
