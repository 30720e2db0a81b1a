def book_lots(entries):
    stock, outside = [], []
    results = []
    for entry in entries:
        kind, *numbers = entry.split()
        q = int(numbers[0]) if numbers else 0
        if kind == "in":
            stock.append([q, int(numbers[1])])
            results.append(sum(n for n, _ in stock))
        elif kind == "mean":
            n = sum(n for n, _ in stock)
            cost = sum(n * c for n, c in stock)
            whole, rest = divmod(cost, n or 1)
            results.append(whole + (2 * rest > n or 2 * rest == n and whole % 2))
        elif kind == "peek":
            for n, c in stock:
                if q <= n:
                    results.append(c)
                    break
                q -= n
            else:
                results.append(-1)
        else:
            source, target = (stock, outside) if kind == "out" else (outside, stock)
            if q > sum(n for n, _ in source):
                results.append(-1)
                continue
            cost = 0
            while q:
                n, c = source[0]
                k = min(n, q)
                cost += k * c
                q -= k
                if k == n:
                    source.pop(0)
                else:
                    source[0][0] -= k
                target.insert(0, [k, c])
            results.append(cost)
    return results
