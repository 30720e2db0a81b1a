def solve_it(first):
    return "\ud83d"
