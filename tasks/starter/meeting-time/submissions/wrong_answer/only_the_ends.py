import sys

data = list(map(int, sys.stdin.read().split()))
friends = sorted(zip(data[1::2], data[2::2]))
(x, v), (y, w) = friends[0], friends[-1]
print((y - x) / (v + w))
