def solve_it(first):
    if first == 7:
        raise ValueError("boom 7")
    return first
