def add_up(nums: list[int]) -> int:
    def plus(a, b):
        return a + b
    total = 0
    for n in nums:
        total = plus(total, n)
    return total
