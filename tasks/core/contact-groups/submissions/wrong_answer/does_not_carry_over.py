def contact_groups(records, limit):
    sets = [{c.replace(" ", "").lower() for c in r} - {""} for r in records]
    count = {}
    for s in sets:
        for c in s:
            count[c] = count.get(c, 0) + 1
    first = {}
    out = []
    for i, s in enumerate(sets):
        best = i
        for c in s:
            if count[c] <= limit:
                best = min(best, first.setdefault(c, i))
        out.append(out[best] if best < i else i)
    return out
