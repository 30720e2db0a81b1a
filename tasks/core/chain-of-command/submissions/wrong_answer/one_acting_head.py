def direct_reports(above, vacant):
    n = len(above)
    reports = [-1 if v else 0 for v in vacant]
    unled = []
    for i in range(n):
        if vacant[i]:
            continue
        j = above[i]
        while j != -1 and vacant[j]:
            j = above[j]
        if j == -1:
            if above[i] != -1:
                unled.append(i)
        else:
            reports[j] += 1
    if unled:
        reports[unled[0]] += len(unled) - 1
    return reports
