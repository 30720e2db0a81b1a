def direct_reports(above: list[int], vacant: list[bool]) -> list[int]:
    below: list[list[int]] = [[] for _ in above]
    for post, upper in enumerate(above):
        if upper >= 0:
            below[upper].append(post)

    reports = [-1 if empty else 0 for empty in vacant]
    for top, upper in enumerate(above):
        if upper >= 0:
            continue
        unled = []
        stack: list[tuple[int, int | None]] = [(top, None)]
        while stack:
            post, boss = stack.pop()
            if not vacant[post]:
                if boss is None:
                    unled.append(post)
                else:
                    reports[boss] += 1
                boss = post
            stack.extend((lower, boss) for lower in below[post])
        if unled:
            reports[min(unled)] += len(unled) - 1
    return reports
