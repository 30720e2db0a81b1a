def solve_it(first):
    return [1, 2]
