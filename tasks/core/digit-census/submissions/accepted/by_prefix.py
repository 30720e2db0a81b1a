from functools import cache

MODULUS = 1_000_000_007


def digit_census(low: int, high: int, base: int, digit: int, divisor: int, step: int) -> int:
    @cache
    def endings(length: int, last: int, remainder: int) -> tuple[int, int]:
        """So many digits after `last` that make a lively number: how many ways, and how many times the digit in them."""
        if length == 0:
            return int(remainder == 0), 0
        ways = times = 0
        for following in range(base):
            if abs(following - last) >= step:
                more, inside = endings(length - 1, following, (remainder * base + following) % divisor)
                ways += more
                times += inside + more * (following == digit)
        return ways % MODULUS, times % MODULUS

    def below(bound: int) -> int:
        """How many times the digit is in lively numbers from 1 to `bound - 1`."""
        digits = written(bound, base)
        total = prefix = seen = 0
        steady = True
        for at, limit in enumerate(digits):
            length = len(digits) - at - 1
            for here in range(limit if steady else 0):
                if at == 0 and here == 0 or at > 0 and abs(here - digits[at - 1]) < step:
                    continue
                ways, times = endings(length, here, (prefix * base + here) % divisor)
                total += times + ways * (seen + (here == digit))
            if at > 0:
                # Shorter numbers begin here.
                for here in range(1, base):
                    ways, times = endings(length, here, here % divisor)
                    total += times + ways * (here == digit)
                steady = steady and abs(limit - digits[at - 1]) >= step
            prefix = (prefix * base + limit) % divisor
            seen += limit == digit
        return total

    zero = int(low == 0 and digit == 0)
    return (zero + below(high + 1) - below(max(low, 1))) % MODULUS


def written(number: int, base: int) -> list[int]:
    digits = []
    while number:
        number, last = divmod(number, base)
        digits.append(last)
    return digits[::-1]
