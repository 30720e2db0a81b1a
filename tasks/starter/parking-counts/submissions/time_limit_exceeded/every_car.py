import sys

data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
cars = list(zip(data[2 : 2 + 2 * n : 2], data[3 : 2 + 2 * n : 2]))
answers = []
for t in data[2 + 2 * n :]:
    count = 0
    for a, b in cars:
        if a <= t < b:
            count += 1
    answers.append(count)
print("\n".join(map(str, answers)))
