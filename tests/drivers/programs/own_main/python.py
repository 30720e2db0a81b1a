import sys


def solve_it(first):
    return first


def main():
    print(solve_it(int(sys.stdin.readline())))
    sys.exit(3)


if __name__ == "__main__":
    main()
