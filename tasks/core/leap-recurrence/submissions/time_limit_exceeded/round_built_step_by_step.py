def leap_term(start, usual, leap, every, n, modulus):
    k = len(start)
    if n < k:
        return start[n] % modulus
    t = [x % modulus for x in start]
    # The state at multiples of `every` repeats sooner or later.
    seen, states = {}, []
    for i in range(k, n + 1):
        c = leap if i % every == 0 else usual
        t = t[1:] + [(sum(a * b for a, b in zip(c, reversed(t))) + c[k]) % modulus]
        if i % every == 0 and modulus < 10**4:
            key = tuple(t)
            if key in seen:
                first, period = seen[key], i - seen[key]
                left = (n - first) % period
                for j in range(first + 1, first + left + 1):
                    c = leap if j % every == 0 else usual
                    t = t[1:] + [(sum(a * b for a, b in zip(c, reversed(t))) + c[k]) % modulus]
                return t[-1]
            seen[key] = i
    return t[-1]
