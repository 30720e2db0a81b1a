def cover_the_shift(from_time, to_time, offers, handover):
    cost = {i: o[2] for i, o in enumerate(offers) if o[0] <= from_time}
    count, seen = 1, set(cost)
    while cost:
        done = [c for i, c in cost.items() if offers[i][1] >= to_time]
        if done:
            return [count, min(done)]
        after = {}
        for i, c in cost.items():
            for j, o in enumerate(offers):
                if j not in seen and o[0] <= offers[i][1] - handover:
                    after[j] = min(after.get(j, c + o[2]), c + o[2])
        seen.update(after)
        cost = after
        count += 1
    return []
