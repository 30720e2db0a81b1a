import sys
from bisect import bisect_left, bisect_right

data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
came = sorted(data[2 : 2 + 2 * n : 2])
left = sorted(data[3 : 2 + 2 * n : 2])
for t in data[2 + 2 * n :]:
    print(bisect_right(came, t) - bisect_left(left, t))
