import sys

data = list(map(int, sys.stdin.read().split()))
friends = list(zip(data[1::2], data[2::2]))
print(max(abs(x - y) / (v + w) for i, (x, v) in enumerate(friends) for y, w in friends[:i]))
