"""Small numbers, prime powers, squares, and products of two and three large primes, up to nearly 2^63."""

LIMIT = 9 * 10**18
CARMICHAEL = [561, 1105, 1729, 2465, 6601, 8911, 41041, 825265, 321197185, 3215031751, 3825123056546413051, 341550071728321]


def is_prime(n):
    if n < 2 or any(n % p == 0 for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
        return n in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    odd = n - 1
    twos = (odd & -odd).bit_length() - 1
    odd >>= twos
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(rng, low, high):
    while True:
        n = rng.randint(low, high)
        if is_prime(n):
            return n


def semiprime(rng, closeness):
    p = prime(rng, 10**9, 3 * 10**9)
    q = prime(rng, p, p + closeness) if closeness else prime(rng, 10**9, LIMIT // p)
    return p * q if p * q <= LIMIT else p


def product(rng, primes):
    n = 1
    while True:
        p = rng.choice(primes)
        if n * p > LIMIT or n > 1 and rng.random() < 0.03:
            return n
        n *= p


def cases(rng):
    for size in (30, 100, 2000, 10**6):
        for _ in range(3):
            yield ([rng.randint(1, size) for _ in range(8)],)
    for primes in ([2, 3], [2, 3, 5, 7], [11, 13], [65537, 65539], [2, 2147483647], [3, 5, 1000003]):
        yield ([product(rng, primes) for _ in range(8)],)
        yield ([product(rng, primes) ** 2 % LIMIT + 1 for _ in range(5)] + [rng.choice(primes) ** 2 for _ in range(3)],)
    for _ in range(4):
        yield ([rng.randint(2, 3 * 10**9) ** 2 for _ in range(8)],)
        p = prime(rng, 10**5, 2 * 10**6)
        yield ([p, p * p, p**3 if p**3 <= LIMIT else p, p * p * prime(rng, 2, 10**6), 4 * p, 9 * p * p],)
    yield (rng.sample(CARMICHAEL, 8),)
    yield ([prime(rng, 10**17, LIMIT) for _ in range(8)],)
    yield ([prime(rng, 10**9, 3 * 10**9 - 1) ** 2 for _ in range(8)],)
    for closeness in (0, 10**7):
        yield ([semiprime(rng, closeness) for _ in range(8)],)
    yield ([prime(rng, 10**6, 2 * 10**6) * prime(rng, 10**6, 2 * 10**6) * prime(rng, 10**6, 2 * 10**6) for _ in range(8)],)
    yield ([prime(rng, 10**6, 2 * 10**6) ** 2 * prime(rng, 10**6, 2 * 10**6) for _ in range(8)],)
    yield ([rng.randint(LIMIT - 10**6, LIMIT) for _ in range(8)],)
