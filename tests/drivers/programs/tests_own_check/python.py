def check(n):
    return n % 2 == 0


def double_even(n):
    return 2 * n if check(n) else n
