import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    xs, speeds = numbers[1::2], numbers[2::2]

    def can_meet(time: float) -> bool:
        furthest_left = max(x - v * time for x, v in zip(xs, speeds))
        furthest_right = min(x + v * time for x, v in zip(xs, speeds))
        return furthest_left <= furthest_right

    low, high = 0.0, (max(xs) - min(xs)) / (2 * min(speeds))
    for _ in range(55):
        middle = (low + high) / 2
        if can_meet(middle):
            high = middle
        else:
            low = middle
    print(f"{high:.9f}")


main()
