def solve_it(first, second):
    return str(len(first)) + second
