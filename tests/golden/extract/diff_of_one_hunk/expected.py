def add_up(nums: list[int]) -> int:
    return sum(nums)
