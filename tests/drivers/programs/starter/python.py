def solve_it(first: int) -> int:
    raise NotImplementedError
