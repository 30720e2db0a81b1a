from collections import Counter
from itertools import count
from math import gcd

# The primes among them are enough to tell primes below 3.1 * 10^23 (Sorenson and Webster).
SMALL = range(2, 38)


def prime_badges(numbers: list[int]) -> list[int]:
    return [badge(Counter(prime_factors(number))) for number in numbers]


def badge(times: Counter[int]) -> int:
    odd = [prime for prime in times if times[prime] % 2]
    return max(odd) if odd else -max(times, default=0)


def prime_factors(n: int) -> list[int]:
    factors = []
    for p in SMALL:
        while n % p == 0:
            factors.append(p)
            n //= p
    parts = [n]
    while parts:
        part = parts.pop()
        if part == 1:
            continue
        if is_prime(part):
            factors.append(part)
        else:
            divisor = proper_divisor(part)
            parts += [divisor, part // divisor]
    return factors


def is_prime(n: int) -> bool:
    """Miller-Rabin, for numbers without small factors."""
    twos = (n - 1 & 1 - n).bit_length() - 1
    return all(passes(pow(base, n - 1 >> twos, n), twos, n) for base in SMALL)


def passes(power: int, twos: int, n: int) -> bool:
    return power == 1 or any(pow(power, 2**k, n) == n - 1 for k in range(twos))


def proper_divisor(n: int) -> int:
    """Pollard's rho in Brent's way, for a number that is not prime."""
    for shift in count(1):
        slow = fast = 2
        for step in count(1):
            fast = (fast * fast + shift) % n
            divisor = gcd(fast - slow, n)
            if divisor > 1:
                break
            if step & (step - 1) == 0:
                slow = fast
        if divisor < n:
            return divisor
