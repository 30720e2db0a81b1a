def plan_slack(durations: list[int], links: list[list[int]]) -> list[int] | None:
    n = len(durations)
    # With the time from start to start, both kinds of links are the same.
    following: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    waiting = [0] * n
    for kind, before, after, lag in links:
        following[before].append((after, lag if kind else lag + durations[before]))
        waiting[after] += 1

    order = [step for step in range(n) if not waiting[step]]
    earliest = [0] * n
    for step in order:
        for after, gap in following[step]:
            earliest[after] = max(earliest[after], earliest[step] + gap)
            waiting[after] -= 1
            if not waiting[after]:
                order.append(after)
    if len(order) < n:
        return None

    total = max((start + duration for start, duration in zip(earliest, durations)), default=0)
    latest = [total - duration for duration in durations]
    for step in reversed(order):
        latest[step] = min([latest[step], *(latest[after] - gap for after, gap in following[step])])
    return [total, *(late - early for late, early in zip(latest, earliest))]
