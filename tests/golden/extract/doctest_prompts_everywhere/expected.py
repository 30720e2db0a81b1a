def add_up(nums):
    return sum(nums)
