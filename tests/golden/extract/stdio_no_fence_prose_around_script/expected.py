import sys

nums = [int(word) for word in sys.stdin.read().split()]
print(sum(nums))
