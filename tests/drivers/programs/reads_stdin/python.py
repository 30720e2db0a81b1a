import sys

rest = sys.stdin.read()


def solve_it(first):
    try:
        input()
    except EOFError:
        return first if rest == "" else -1
    return -2
