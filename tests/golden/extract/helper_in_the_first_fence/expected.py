def plus(a, b):
    return a + b

def add_up(nums):
    total = 0
    for n in nums:
        total = plus(total, n)
    return total
