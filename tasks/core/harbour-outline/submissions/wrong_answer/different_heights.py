from collections import Counter


def harbour_outline(towers, k):
    events = {}
    for left, right, height in towers:
        events.setdefault(left, []).append((height, 1))
        events.setdefault(right, []).append((height, -1))
    standing, out, level = Counter(), [], 0
    for x in sorted(events):
        for height, change in events[x]:
            standing[height] += change
            if standing[height] == 0:
                del standing[height]
        heights = sorted(standing, reverse=True)
        now = heights[k - 1] if len(heights) >= k else 0
        if now != level:
            out.append([x, now])
            level = now
    return out
