from bisect import bisect_right


def nested_parcels(widths, depths, padding, gift):
    items = sorted(zip(widths, depths))
    gw, gd = widths[gift], depths[gift]

    def chain(parcels):
        tails, done, k = [], [], 0
        for w, d in parcels:
            while parcels[k][0] + padding <= w:
                n = done[k]
                if n == len(tails):
                    tails.append(parcels[k][1])
                else:
                    tails[n] = min(tails[n], parcels[k][1])
                k += 1
            done.append(bisect_right(tails, d - padding))
        return max(done, default=-1) + 1

    inner = [p for p in items if p[0] + padding <= gw and p[1] + padding <= gd]
    outer = [p for p in items if p[0] >= gw + padding and p[1] >= gd + padding]
    return chain(inner) + 1 + chain(outer)
