def solve_it(first):
    raise MemoryError
