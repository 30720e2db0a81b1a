def add_up(nums):
    text = """
```
not the end
```
"""
    return sum(nums)
