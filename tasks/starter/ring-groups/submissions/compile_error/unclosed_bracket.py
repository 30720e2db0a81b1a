def ring_groups(codes):
    groups = {}
    for code in codes:
        key = min([code[i:] + code[:i] for i in range(len(code))] or [""]
        groups.setdefault(key, []).append(code)
    return list(groups.values())
