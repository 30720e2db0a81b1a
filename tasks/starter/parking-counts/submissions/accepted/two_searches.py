import sys
from bisect import bisect_right


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    cars, times = numbers[0], numbers[2 + 2 * numbers[0] :]
    came = sorted(numbers[2 : 2 + 2 * cars : 2])
    left = sorted(numbers[3 : 2 + 2 * cars : 2])
    print("\n".join(str(bisect_right(came, t) - bisect_right(left, t)) for t in times))


main()
