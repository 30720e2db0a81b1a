def ledger_ranges(operations):
    points = sorted({p for op in operations for p in (op[1], op[2] + 1)})
    if not points:
        return []
    index = {p: i for i, p in enumerate(points)}
    n = len(points) - 1
    lazy_set, lazy_add = [None] * (4 * n + 4), [0] * (4 * n + 4)
    val = [(0, 0, 0)] * (4 * n + 4)

    def join(a, b):
        low = min(a[1], b[1])
        return a[0] + b[0], low, (a[2] if a[1] == low else 0) + (b[2] if b[1] == low else 0)

    def build(v, l, r):
        val[v] = (0, 0, points[r] - points[l])
        if r - l > 1:
            build(2 * v, l, (l + r) // 2)
            build(2 * v + 1, (l + r) // 2, r)

    def put(v, l, r, s, a):
        size = points[r] - points[l]
        if s is not None:
            val[v] = (s * size, s, size)
            lazy_set[v] = s
        val[v] = (val[v][0] + a * size, val[v][1] + a, val[v][2])
        lazy_add[v] += a

    def go(v, l, r, a, b, s, x):
        if a <= l and r <= b:
            put(v, l, r, s, x)
            return val[v]
        m = (l + r) // 2
        put(2 * v, l, m, lazy_set[v], lazy_add[v])
        put(2 * v + 1, m, r, lazy_set[v], lazy_add[v])
        lazy_set[v], lazy_add[v] = None, 0
        res = None
        if a < m:
            res = go(2 * v, l, m, a, b, s, x)
        if b > m:
            other = go(2 * v + 1, m, r, a, b, s, x)
            res = other if res is None else join(res, other)
        val[v] = join(val[2 * v], val[2 * v + 1])
        return res

    build(1, 0, n)
    out = []
    for op in operations:
        res = go(
            1, 0, n, index[op[1]], index[op[2] + 1], op[3] if op[0] == 0 else None, op[3] if op[0] == 1 else 0
        )
        if op[0] >= 2:
            out.append([res[0] % 1_000_000_007, res[1], res[2]][op[0] - 2])
    return out
