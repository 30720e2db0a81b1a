def direct_reports(above, vacant):
    n = len(above)
    res = [-1 if v else 0 for v in vacant]
    groups = {}
    for i in range(n):
        if vacant[i]:
            continue
        j, last = above[i], i
        while j != -1 and vacant[j]:
            j, last = above[j], j
        if j == -1:
            groups.setdefault(last, []).append(i)
        else:
            res[j] += 1
    for group in groups.values():
        res[group[0]] += len(group) - 1
    return res
