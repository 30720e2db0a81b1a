from heapq import nlargest


def harbour_outline(towers, k):
    events = {}
    for number, (left, right, height) in enumerate(towers):
        events.setdefault(left, []).append((number, height))
        events.setdefault(right, []).append((number, None))
    standing, out, level = {}, [], 0
    for x in sorted(events):
        for number, height in events[x]:
            if height is None:
                del standing[number]
            else:
                standing[number] = height
        now = nlargest(k, standing.values())[-1] if len(standing) >= k else 0
        if now != level:
            out.append([x, now])
            level = now
    return out
