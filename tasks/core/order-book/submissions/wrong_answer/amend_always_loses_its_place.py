def match_orders(operations):
    book = {"buy": [], "sell": []}
    lines = []
    clock = 0

    def come_in(side, id, quantity, price, rest=True):
        nonlocal clock
        sign = 1 if side == "buy" else -1
        other = book["sell" if side == "buy" else "buy"]
        while quantity:
            fit = [o for o in other if sign * o[1] <= sign * price]
            if not fit:
                break
            best = min(fit, key=lambda o: (sign * o[1], o[2]))
            traded = min(quantity, best[3])
            lines.append(f"{id} {best[0]} {traded} {best[1]}")
            quantity -= traded
            best[3] -= traded
            if not best[3]:
                other.remove(best)
        if quantity and rest:
            clock += 1
            book[side].append([id, price, clock, quantity])

    for line in operations:
        word, id, *rest = line.split()
        if word in ("cancel", "amend"):
            for side in book:
                found = [o for o in book[side] if o[0] == id]
                if found:
                    book[side].remove(found[0])
                    if word == "amend":
                        come_in(side, id, *map(int, rest))
                    break
            else:
                lines.append(f"unknown {id}")
            continue
        quantity, price = map(int, rest)
        side = word.split("-")[0]
        sign = 1 if side == "buy" else -1
        if word.endswith("all"):
            other = book["sell" if side == "buy" else "buy"]
            if sum(o[3] for o in other if sign * o[1] <= sign * price) < quantity:
                lines.append(f"killed {id}")
                continue
        come_in(side, id, quantity, price)
    return lines
