def total_of(nums):
    return sum(nums)
