def add_up(nums):
    """Example:
```
add_up([1])
```
"""
    return sum(nums)
