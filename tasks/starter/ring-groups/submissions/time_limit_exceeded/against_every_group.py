def ring_groups(codes):
    groups = []
    for code in codes:
        for group in groups:
            first = group[0]
            if len(first) == len(code) and code in first + first:
                group.append(code)
                break
        else:
            groups.append([code])
    return groups
