from decimal import ROUND_HALF_UP, Decimal, getcontext


def settle_ledger(entries):
    getcontext().prec = 60
    balance, done, bad = {}, {}, []
    for number, entry in enumerate(entries, 1):
        kind, id, *w = entry.split()
        if kind == "open":
            if id in balance:
                bad.append(number)
            balance.setdefault(id, 0)
            continue
        if kind == "reverse":
            moves = done.get(id)
            if not moves:
                bad.append(number)
                continue
            done[id] = []
            moves = [(n, -c) for n, c in moves]
        else:
            if kind == "share":
                cents = int(Decimal(w[1]) * 100)
                sign, cents, to = (-1 if cents < 0 else 1), abs(cents), w[2:]
                moves = [(n, sign * (cents // len(to) + (i < cents % len(to)))) for i, n in enumerate(to)]
            else:
                part = Decimal(w[2]) * 100 * (int(w[3]) if kind == "fee" else 10000) / 10000
                moves = [(w[1], int(part.quantize(Decimal(1), ROUND_HALF_UP)))]
            moves.append((w[0], -sum(c for _, c in moves)))
            names = [n for n, _ in moves]
            if id in done or len(set(names)) < len(names) or any(n not in balance for n in names):
                bad.append(number)
                continue
            done[id] = moves
        for n, c in moves:
            balance[n] += c
    out = []
    for n in sorted(balance):
        c = abs(balance[n])
        out.append(f"{n} {'-' * (balance[n] < 0)}{c // 100}.{c % 100:02}")
    return out + [f"rejected {n}" for n in bad]
