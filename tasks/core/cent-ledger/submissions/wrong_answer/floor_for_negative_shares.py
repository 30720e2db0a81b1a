from fractions import Fraction


def settle_ledger(entries):
    balance, done, undone, bad = {}, {}, set(), []
    for number, entry in enumerate(entries, 1):
        kind, id, *w = entry.split()
        ok = True
        if kind == "open":
            ok = id not in balance
            balance.setdefault(id, 0)
        elif kind == "reverse":
            ok = id in done and id not in undone
            if ok:
                undone.add(id)
                for n, c in done[id]:
                    balance[n] -= c
        else:
            if kind == "share":
                cents = int(Fraction(w[1]) * 100)
                each, left = divmod(cents, len(w) - 2)
                moves = [(n, each + (i < left)) for i, n in enumerate(w[2:])]
            else:
                rate = Fraction(int(w[3]), 10000) if kind == "fee" else 1
                cents = round(Fraction(w[2]) * 100 * rate)
                moves = [(w[1], cents)]
            moves.append((w[0], -cents))
            names = {n for n, _ in moves}
            ok = id not in done and len(names) == len(moves) and all(n in balance for n in names)
            if ok:
                done[id] = moves
                for n, c in moves:
                    balance[n] += c
        if not ok:
            bad.append(number)
    out = [f"{n} {'-' * (c < 0)}{abs(c) // 100}.{abs(c) % 100:02}" for n, c in sorted(balance.items())]
    return out + [f"rejected {n}" for n in bad]
