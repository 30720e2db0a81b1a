from math import gcd


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    for p in (2, 3, 5, 7, 11, 13):
        if n % p == 0:
            return [p] + factor(n // p)
    c = 1
    while True:
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(x - y, n)
        if d != n:
            return factor(d) + factor(n // d)
        c += 1


def prime_badges(numbers):
    out = []
    for n in numbers:
        f = factor(n)
        odd = [p for p in f if f.count(p) % 2]
        out.append(max(odd) if odd else -max(f, default=0))
    return out
