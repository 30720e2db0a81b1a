def add_up(nums):
    """Adds.

    ```
    add_up([1]) == 1
    ```
    """
    return sum(nums)
