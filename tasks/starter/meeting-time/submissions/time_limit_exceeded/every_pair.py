import sys

data = list(map(int, sys.stdin.read().split()))
friends = list(zip(data[1::2], data[2::2]))
longest = 0.0
for i, (x, v) in enumerate(friends):
    for j in range(i):
        y, w = friends[j]
        time = abs(x - y) / (v + w)
        if time > longest:
            longest = time
print(longest)
