from functools import lru_cache


def digit_census(low, high, base, digit, divisor, step):
    M = 10**9 + 7

    def count(n):
        ds = []
        while n > 0:
            ds.append(n % base)
            n //= base
        ds.reverse()

        @lru_cache(None)
        def go(i, last, rem, tight):
            if i == len(ds):
                return int(rem == 0), 0
            w = t = 0
            for d in range((ds[i] if tight else base - 1) + 1):
                if last >= 0 and abs(d - last) < step:
                    continue
                started = last >= 0 or d > 0
                a, b = go(i + 1, d if started else -1, (rem * base + d) % divisor, tight and d == ds[i])
                w += a
                t += b + a * (started and d == digit)
            return w % M, t % M

        return go(0, -1, 0, True)[1]

    return (count(high) - count(low - 1)) % M
