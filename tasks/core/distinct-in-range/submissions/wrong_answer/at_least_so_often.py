from collections import defaultdict


def distinct_in_range(kinds, questions, times):
    n = len(kinds)
    tree = [0] * (2 * n + 2)

    def add(i, v):
        i += 1
        while i < len(tree):
            tree[i] += v
            i += i & -i

    def prefix(i):
        s = 0
        while i > 0:
            s += tree[i]
            i -= i & -i
        return s

    by_end = defaultdict(list)
    for q, (a, b) in enumerate(questions):
        by_end[b if a <= b else b + n].append((a, q))
    pos = defaultdict(list)
    out = [0] * len(questions)
    active = 0
    for r in range(2 * n):
        p = pos[kinds[r % n]]
        p.append(r)
        if len(p) >= times:
            add(p[-times], 1)
            active += 1
        if len(p) > times:
            add(p[-times - 1], -1)
            active -= 1
        for a, q in by_end[r]:
            out[q] = active - prefix(a)
    return out
