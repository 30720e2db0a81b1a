n, q = map(int, input().split())
cars = [tuple(map(int, input().split())) for _ in range(n)]
first = min(a for a, b in cars)
last = max(b for a, b in cars)
for _ in range(q):
    t = int(input())
    if first <= t < last:
        print(sum(a <= t < b for a, b in cars))
    else:
        print(0)
