import sys

sys.setrecursionlimit(10**6)


def solve_it(first):
    return 0 if first == 0 else 1 + solve_it(first - 1)
