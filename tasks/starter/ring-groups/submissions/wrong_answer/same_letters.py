def ring_groups(codes):
    groups = {}
    for code in codes:
        groups.setdefault("".join(sorted(code)), []).append(code)
    return list(groups.values())
