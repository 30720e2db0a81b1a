def add_up(nums: list[int]) -> int:
    total = 0
    for n in nums:
        total += n
    return total
