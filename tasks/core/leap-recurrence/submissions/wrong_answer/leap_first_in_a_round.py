Matrix = list[list[int]]


def leap_term(start: list[int], usual: list[int], leap: list[int], every: int, n: int, modulus: int) -> int:
    k = len(start)
    if n < k:
        return start[n] % modulus

    def times(a: Matrix, b: Matrix) -> Matrix:
        columns = list(zip(*b))
        return [[sum(x * y for x, y in zip(row, column)) % modulus for column in columns] for row in a]

    def power(a: Matrix, exponent: int) -> Matrix:
        result = [[int(row == column) for column in range(k + 1)] for row in range(k + 1)]
        while exponent:
            if exponent % 2:
                result = times(a, result)
            a = times(a, a)
            exponent //= 2
        return result

    # A state is the last k terms, the latest first, and a 1.
    state = [[term] for term in start[::-1]] + [[1]]
    usual_step, leap_step = step(usual), step(leap)
    first_leap = (k + every - 1) // every * every
    if first_leap > n:
        return times(power(usual_step, n - k + 1), state)[0][0]
    state = times(leap_step, times(power(usual_step, first_leap - k), state))
    rounds, rest = divmod(n - first_leap, every)
    whole_round = times(power(usual_step, every - 1), leap_step)
    state = times(power(whole_round, rounds), state)
    return times(power(usual_step, rest), state)[0][0]


def step(coefficients: list[int]) -> Matrix:
    k = len(coefficients) - 1
    shift = [[int(column == row) for column in range(k + 1)] for row in range(k - 1)]
    return [coefficients, *shift, [0] * k + [1]]
