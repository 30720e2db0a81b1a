def solve_it(first):
    first.sort()
    first.append(0)
    first.pop()
    return first
