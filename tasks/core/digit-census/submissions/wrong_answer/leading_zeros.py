from functools import lru_cache


def digit_census(low, high, base, digit, divisor, step):
    M = 10**9 + 7

    def count(n):
        if n < 0:
            return 0
        ds = []
        while n:
            ds.append(n % base)
            n //= base
        ds = ds[::-1] or [0]

        @lru_cache(None)
        def go(i, last, rem, tight):
            if i == len(ds):
                return int(rem == 0), 0
            w = t = 0
            for d in range((ds[i] if tight else base - 1) + 1):
                if last >= 0 and abs(d - last) < step:
                    continue
                a, b = go(i + 1, d, (rem * base + d) % divisor, tight and d == ds[i])
                w += a
                t += b + a * (d == digit)
            return w % M, t % M

        return go(0, -1, 0, True)[1]

    return (count(high) - count(low - 1)) % M
